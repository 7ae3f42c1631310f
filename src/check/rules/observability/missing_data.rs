use super::always_on_threshold::counts_faults;
use crate::check::layers::*;
use crate::throttle::watch::Metric;

rule! {
    /// An alarm takes silence for a fault, or for nothing at all.
    ///
    /// Metrics of WAF, errors, throttles, and those that metric filters make without `DefaultValue`, come only when there is something to count: with `TreatMissingData: breaching` the alarm fires whenever all is well, and with
    /// `missing`, the default, it stays as it was or says that it has no data, which is information. Alarms on `AWS/DynamoDB` ignore missing data whatever they say: they stay in `ALARM` until
    /// there is a number again; `FILL(m1, 0)` gives them one.
    ///
    /// Check D-07 of the throttle layers.
    pub MISSING_DATA = "missing-data", "D-07", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        let [metric] = alarm.metrics.as_slice() else { continue };
        let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };
        let above = alarm.comparison.exact().is_some_and(|comparison| comparison.starts_with("GreaterThan"));
        if !above || !(counts_faults(space, name) || space == "AWS/WAFV2" || is_filtered(context, model, metric)) {
            continue;
        }
        let id = &alarm.source.resource;
        let how = alarm.missing_data.exact().map(String::as_str);
        let from = &alarm.missing_data.from;
        if space == "AWS/DynamoDB" {
            if name.contains("Throttle") {
                report
                    .at_source(
                        &MISSING_DATA,
                        from,
                        format!("alarms on `AWS/DynamoDB` ignore missing data whatever they say: once `{id}` fires it stays so until `{name}` is published again"),
                    )
                    .help("an expression, `FILL(m1, 0)`, in place of the metric")
                    .at_most(Severity::Info);
            }
        } else if how == Some("breaching") {
            let message = format!(
                "`{name}` is published only when there is something to count, and alarm `{id}` takes silence for a fault"
            );
            report.at_source(&MISSING_DATA, from, message).help("`TreatMissingData: notBreaching`");
        } else if how == Some("missing") || alarm.missing_data.is_absent() {
            let message = format!(
                "`{name}` is published only when there is something to count: between faults alarm `{id}` has no data, and does not go back to `OK`"
            );
            report
                .at_source(&MISSING_DATA, if how.is_some() { from } else { &alarm.source }, message)
                .help("`TreatMissingData: notBreaching`")
                .at_most(Severity::Info);
        }
    }
}

/// Whether a metric filter without default value makes the metric.
fn is_filtered(context: &Context, model: &Model, metric: &Metric) -> bool {
    model.metric_filters.iter().any(|filter| {
        let made = filter.metric.exact() == metric.name.exact() && filter.namespace.exact() == metric.namespace.exact();
        let fills = context.resource(&filter.source.resource).and_then(|one| one.property("MetricTransformations"));
        let fills = fills.and_then(|all| all.as_list()).unwrap_or_default();
        made && filter.metric.exact().is_some() && !fills.iter().any(|one| one.get("DefaultValue").is_some())
    })
}
