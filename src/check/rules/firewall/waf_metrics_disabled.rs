use crate::check::layers::*;

rule! {
    /// A web ACL or a rule publishes no metrics.
    ///
    /// Nobody sees what it blocks. An error when an alarm looks at it, since that never fires; else a warning.
    ///
    /// Check B-13 of the throttle layers.
    pub WAF_METRICS_DISABLED = "waf-metrics-disabled", "B-13", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for acl in &model.acls {
        let parts = acl.rules.iter().map(|rule| (rule.shown(), &rule.metrics_on, &rule.metric, "Rule"));
        for (name, on, metric, dimension) in parts.chain([(acl.shown(), &acl.metrics_on, &acl.metric, "WebACL")]) {
            if on.exact() != Some(&false) {
                continue;
            }
            let alarmed = model.alarms.iter().flat_map(|alarm| &alarm.metrics).any(|one| {
                let named = one.dimensions.iter().find(|named| named.name == dimension);
                named.is_some_and(|named| named.value.values.iter().any(|value| metric.values.contains(value)))
            });
            let harm = if alarmed { "the alarm on it never fires" } else { "nobody sees what it does" };
            let note = report
                .at_source(&WAF_METRICS_DISABLED, &on.from, format!("`{name}` publishes no metrics: {harm}"))
                .help("set `CloudWatchMetricsEnabled: true`");
            if !alarmed {
                note.at_most(Severity::Warning);
            }
        }
    }
}
