use crate::check::layers::*;

rule! {
    /// An alarm takes silence for a fault.
    ///
    /// Metrics of WAF, errors and throttles come only when there is something to count: with `TreatMissingData: breaching` the alarm fires whenever all is well.
    ///
    /// Check D-07 of the throttle layers.
    pub MISSING_DATA = "missing-data", "D-07", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in &alarm.metrics {
            let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };

            let sparse = matches!(
                (space.as_str(), name.as_str()),
                ("AWS/WAFV2", _) | ("AWS/Lambda", "Throttles" | "Errors") | ("AWS/ApiGateway", "5XXError" | "4XXError")
            );
            let above = alarm.comparison.exact().is_some_and(|comparison| comparison.starts_with("GreaterThan"));
            if sparse
                && above
                && alarm.metrics.len() == 1
                && alarm.missing_data.exact().is_some_and(|how| how == "breaching")
            {
                let message = format!(
                    "`{name}` is published only when there is something to count, and alarm `{}` takes silence for a fault",
                    alarm.source.resource
                );
                report
                    .at_source(&MISSING_DATA, &alarm.missing_data.from, message)
                    .help("`TreatMissingData: notBreaching`");
            }
        }
    }
}
