use crate::check::layers::*;

rule! {
    /// A rate rule counts by what the service does not take.
    ///
    /// `CONSTANT` needs a `ScopeDownStatement`; `CUSTOM_KEYS` takes one to five keys, of which an address alone is none; `FORWARDED_IP` needs `ForwardedIPConfig`; a label namespace
    /// ends with a colon.
    ///
    /// Check B-19 of the throttle layers.
    pub RATE_KEYS = "rate-keys", "B-19", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let groups = model.rule_groups.iter().flat_map(|group| &group.rules);
    for rule in model.acls.iter().flat_map(|acl| &acl.rules).chain(groups) {
        let Some(rate) = rule.rate() else { continue };
        let Some(kind) = rate.aggregate.exact() else { continue };
        let address = |key: &String| key == "IP" || key == "ForwardedIP";
        let namespace = rate.keys.iter().find(|key| key.starts_with("LabelNamespace ") && !key.ends_with(':'));
        let wrong = match kind.as_str() {
            "CONSTANT" if rate.scope_down.is_none() => "counts everybody together and has no `ScopeDownStatement`",
            "CUSTOM_KEYS" if rate.keys.is_empty() => "counts by custom keys and has none",
            "CUSTOM_KEYS" if rate.keys.len() > 5 => "has more than five keys",
            "CUSTOM_KEYS" if rate.keys.len() == 1 && rate.keys.iter().all(address) => {
                "has an address as its only custom key"
            }
            "FORWARDED_IP" if rate.forwarded.is_none() => {
                "counts by a forwarded address and has no `ForwardedIPConfig`"
            }
            _ if namespace.is_some() => "counts by a label namespace that does not end with a colon",
            _ => continue,
        };
        report
            .at_source(&RATE_KEYS, &rate.aggregate.from, format!("rate rule `{}` {wrong}: the service refuses it", rule.shown()))
            .help("`CONSTANT` with `ScopeDownStatement`; `IP`, or `FORWARDED_IP` with `ForwardedIPConfig`; up to five custom keys, an address with another");
    }
}
