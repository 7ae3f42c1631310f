use crate::check::layers::*;
use crate::throttle::firewall::WebAcl;

rule! {
    /// An alarm names a web ACL or a rule by another name than that of its metric.
    ///
    /// The dimensions `WebACL` and `Rule` have the `MetricName` of `VisibilityConfig`, not the name of the resource; the alarm looks at a series that is always empty.
    ///
    /// Check B-12 of the throttle layers.
    pub METRIC_NAME_MISMATCH = "metric-name-mismatch", "B-12", error, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in
            alarm.metrics.iter().filter(|metric| metric.namespace.exact().is_some_and(|space| space == "AWS/WAFV2"))
        {
            let dimension = |name: &str| metric.dimensions.iter().find(|one| one.name == name);
            let Some(named) = dimension("WebACL") else { continue };
            let Some(value) = named.value.exact() else { continue };
            let by_metric = model.acls.iter().find(|acl| acl.metric.values.contains(value));
            let known = |acl: &&WebAcl| acl.metric.unknown.is_none() && !acl.metric.values.is_empty();
            if by_metric.is_none()
                && let Some(acl) = model.acls.iter().filter(known).find(|acl| {
                    acl.name.values.contains(value)
                        || named.resources.contains(&acl.source)
                        || *value == acl.source.resource
                })
            {
                let right = acl.metric.values.first().map_or("?", String::as_str);
                let message = format!(
                    "the alarm looks at web ACL `{value}`, whose metrics are those of `{right}`: it sees nothing"
                );
                report.at_source(&METRIC_NAME_MISMATCH, &named.value.from, message).help(format!("`{right}`"));
            }
            let (Some(acl), Some(rule)) = (by_metric, dimension("Rule")) else { continue };
            let Some(value) = rule.value.exact() else { continue };
            let open = acl.rules.iter().any(|rule| rule.metric.unknown.is_some());
            let has = acl.rules.iter().any(|rule| rule.metric.values.contains(value));
            // the web ACL as a whole, and what no rule ended
            let whole =
                value.eq_ignore_ascii_case("ALL") || value == "Default_Action" || acl.metric.values.contains(value);
            if open || has || whole || value.contains("${") || dimension("RuleGroup").is_some() {
                continue;
            }
            let all: Vec<String> =
                acl.rules.iter().flat_map(|rule| &rule.metric.values).map(|name| format!("`{name}`")).collect();
            let message = format!(
                "the alarm looks at rule `{value}`, and no rule of web ACL `{}` has that metric name: it sees nothing",
                acl.shown()
            );
            report
                .at_source(&METRIC_NAME_MISMATCH, &rule.value.from, message)
                .help(format!("its rules' metrics are {}", all.join(", ")));
        }
    }
}
