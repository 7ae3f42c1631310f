use crate::check::layers::*;

rule! {
    /// Only WAF rules that count by address limit, and they hold some ten thousand addresses at once.
    ///
    /// Formula: addresses that each stay below L / W fill the stage when there are R_stage / (L / W) of them, and of those that do not stay below, a rule limits 10,000 at once. An attack from more
    /// meets the stage's limits alone, which all clients share. A rule that counts everybody together (`AggregateKeyType: CONSTANT`) behind the others is the backstop.
    ///
    /// Check B-21 of the throttle layers.
    pub RATE_RULE_OVER_CAPACITY = "rate-rule-over-capacity", "B-21", info, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-caveats.html";
}

/// Addresses that a rate rule limits at once.
const ADDRESSES: f64 = 10_000.0;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        let rates =
            routes(model, at).iter().filter_map(|route| most(&stage.throttle(&route.path, &route.method).0.rate));
        let Some(offered) = rates.reduce(f64::max) else { continue };
        for acl in stage.acls.iter().filter_map(|acl| model.acls.get(*acl)) {
            if acl.rules.iter().any(|rule| rule.blocks() && rule.rate().is_some_and(|rate| !rate.is_per_ip())) {
                continue;
            }
            for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
                let Some(rate) = rule.rate().filter(|rate| rate.is_per_ip()) else { continue };
                let (Some(limit), Some(window)) = (most(&rate.limit), least(&rate.seconds())) else { continue };
                if window <= 0.0 || limit <= 0.0 {
                    continue;
                }
                let message = format!(
                    "rule `{}` limits {} addresses at once, and {} that each stay below its {}/s ({} in {}) fill the {}/s of stage `{}`: no rule counts everybody together",
                    rule.shown(),
                    number(ADDRESSES),
                    number((offered * window / limit).ceil()),
                    number(limit / window),
                    number(limit),
                    span(window),
                    number(offered),
                    stage.shown()
                );
                report.at_source(&RATE_RULE_OVER_CAPACITY, &rate.limit.from, message).help(format!(
                    "add a rate rule with `AggregateKeyType: CONSTANT` and a limit above {} in {}",
                    number((offered * window).ceil()),
                    span(window)
                ));
            }
        }
    }
}
