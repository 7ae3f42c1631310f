use crate::check::layers::*;
use crate::metrics;

rule! {
    /// An alarm fires whatever happens, or when all is well.
    ///
    /// A count is never below 0, so `>= 0` and `> -1` always hold. Errors, throttles and blocked requests are few when all is well, so that an alarm on less than some of them fires then; with
    /// `TreatMissingData: breaching` it does so all the time.
    ///
    /// Check D-05 of the throttle layers.
    pub ALWAYS_ON_THRESHOLD = "always-on-threshold", "D-05", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
}

/// Whether a metric counts what should not happen.
pub(super) fn counts_faults(space: &str, name: &str) -> bool {
    matches!(
        (space, name),
        ("AWS/WAFV2", "BlockedRequests" | "CaptchaRequests" | "ChallengeRequests" | "CountedRequests")
            | (
                "AWS/Lambda",
                "Throttles"
                    | "Errors"
                    | "DeadLetterErrors"
                    | "DestinationDeliveryFailures"
                    | "AsyncEventsDropped"
                    | "ProvisionedConcurrencySpilloverInvocations"
            )
            | ("AWS/ApiGateway", "5XXError" | "4XXError" | "5xx" | "4xx")
            | ("AWS/DynamoDB", "SystemErrors" | "UserErrors")
    ) || (space == "AWS/DynamoDB" && (name.contains("Throttle")))
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        let [metric] = alarm.metrics.as_slice() else { continue };
        let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };
        let filtered = model
            .metric_filters
            .iter()
            .any(|filter| filter.metric.exact() == Some(name) && filter.namespace.exact() == Some(space));
        if (metrics::of(space).is_none() && !filtered) || name.is_empty() {
            continue;
        }
        let Some(threshold) = most(&alarm.threshold) else { continue };
        let id = &alarm.source.resource;
        let comparison = alarm.comparison.exact().map(String::as_str).unwrap_or_default();
        let (message, help) = match comparison {
            "GreaterThanOrEqualToThreshold" if threshold <= 0.0 => (
                format!("`{name}` is never below 0: alarm `{id}` always fires"),
                "a threshold of 1, or `GreaterThanThreshold`",
            ),
            "GreaterThanThreshold" if threshold < 0.0 => {
                (format!("`{name}` is never below 0: alarm `{id}` always fires"), "a threshold of 0 or more")
            }
            "LessThanThreshold" | "LessThanOrEqualToThreshold" if counts_faults(space, name) && threshold >= 0.0 => {
                // less than nothing is said by the rule about what never fires
                if comparison == "LessThanThreshold" && threshold == 0.0 {
                    continue;
                }
                (
                    format!("`{name}` is low when all is well, and alarm `{id}` fires then"),
                    "`GreaterThanThreshold`, or `GreaterThanOrEqualToThreshold`",
                )
            }
            _ => continue,
        };
        report.at_source(&ALWAYS_ON_THRESHOLD, &alarm.threshold.from, message).help(help);
    }
}
