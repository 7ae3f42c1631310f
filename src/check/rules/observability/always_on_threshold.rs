use crate::check::layers::*;
use crate::metrics;

rule! {
    /// An alarm fires whatever happens.
    ///
    /// A count is never below 0, so `>= 0` and `> -1` always hold.
    ///
    /// Check D-05 of the throttle layers.
    pub ALWAYS_ON_THRESHOLD = "always-on-threshold", "D-05", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in &alarm.metrics {
            let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };

            let counts = metrics::of(space).is_some() && alarm.metrics.len() == 1 && !name.is_empty();
            let Some(threshold) = most(&alarm.threshold).filter(|_| counts) else { continue };
            let always = match alarm.comparison.exact().map(String::as_str) {
                Some("GreaterThanOrEqualToThreshold") => threshold <= 0.0,
                Some("GreaterThanThreshold") => threshold < 0.0,
                _ => false,
            };
            if always {
                let message = format!("`{name}` is never below 0: alarm `{}` always fires", alarm.source.resource);
                report
                    .at_source(&ALWAYS_ON_THRESHOLD, &alarm.threshold.from, message)
                    .help("a threshold of 1, or `GreaterThanThreshold`");
            }
        }
    }
}
