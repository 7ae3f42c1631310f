use crate::check::layers::*;

rule! {
    /// An alarm's threshold is above all that its metric can be.
    ///
    /// Concurrent executions are never above the function's reservation, and a call never takes longer than the function's `Timeout`. The alarm never fires.
    ///
    /// Check D-04 of the throttle layers.
    pub UNREACHABLE_THRESHOLD = "unreachable-threshold", "D-04", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        let above = alarm.comparison.exact().map(String::as_str);
        let strict = match above {
            Some("GreaterThanThreshold") => true,
            Some("GreaterThanOrEqualToThreshold") => false,
            _ => continue,
        };
        let [metric] = alarm.metrics.as_slice() else { continue };
        let (Some(threshold), Some(name)) = (least(&alarm.threshold), metric.name.exact()) else { continue };
        let Some(named) = metric.dimensions.iter().find(|one| one.name == "FunctionName") else { continue };
        let summed = metric.statistic.exact().is_none_or(|statistic| statistic == "Sum" || statistic == "SampleCount");
        if metric.namespace.exact().is_none_or(|space| space != "AWS/Lambda") || summed {
            continue;
        }
        let function = model.functions.iter().find(|function| named.resources.contains(&function.source));
        let Some(function) = function else { continue };
        let (top, what) = match name.as_str() {
            "ConcurrentExecutions" => (most(&function.reserved), "its reservation"),
            "Duration" if function.timeout.is_absent() => {
                (Some(3_000.0), "its timeout in milliseconds, 3 s unless set")
            }
            "Duration" => (most(&function.timeout).map(|seconds| seconds * 1_000.0), "its timeout in milliseconds"),
            _ => continue,
        };
        if let Some(top) = top.filter(|top| if strict { threshold >= *top } else { threshold > *top }) {
            let message = format!(
                "alarm `{}` waits for `{name}` of `{}` above {}, and it is never above {} ({what})",
                alarm.source.resource,
                function.source.resource,
                number(threshold),
                number(top)
            );
            report
                .at_source(&UNREACHABLE_THRESHOLD, &alarm.threshold.from, message)
                .help(format!("a threshold below {}", number(top)));
        }
    }
}
