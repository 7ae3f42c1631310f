use crate::check::layers::*;

rule! {
    /// An alarm looks over a time that the service does not take.
    ///
    /// There are no more datapoints to look for than periods. A period is 10, 20 or 30 seconds or a multiple of 60; period x evaluation periods is at most a day for periods below an hour, and at most a week. A period below a minute
    /// on a metric of AWS is a warning: those come once a minute.
    ///
    /// Check D-06 of the throttle layers.
    pub DEAD_WINDOW = "dead-window", "D-06", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        let Some(count) = least(&alarm.evaluation_periods) else { continue };
        if let Some(points) = least(&alarm.datapoints).filter(|points| *points > count) {
            report
                .at_source(
                    &DEAD_WINDOW,
                    &alarm.datapoints.from,
                    format!(
                        "alarm `{}` waits for {} datapoints of {}: the service refuses it",
                        alarm.source.resource,
                        number(points),
                        number(count)
                    ),
                )
                .help("`DatapointsToAlarm` of at most `EvaluationPeriods`");
        }
        for metric in &alarm.metrics {
            let Some(period) = metric.period.exact().copied() else { continue };
            let whole = [10.0, 20.0, 30.0].contains(&period) || (period >= 60.0 && period % 60.0 == 0.0);
            let longest = if period < 3_600.0 { 86_400.0 } else { 604_800.0 };
            if !whole {
                report
                    .at_source(
                        &DEAD_WINDOW,
                        &metric.period.from,
                        format!("a period of {period} s is none that the service takes"),
                    )
                    .help("10, 20, 30, or a multiple of 60");
            } else if period * count > longest {
                let message = format!(
                    "alarm `{}` looks back {} ({count} x {}), and may look back {}",
                    alarm.source.resource,
                    span(period * count),
                    span(period),
                    span(longest)
                );
                report
                    .at_source(&DEAD_WINDOW, &alarm.evaluation_periods.from, message)
                    .help("fewer or shorter periods");
            } else if period < 60.0 && metric.namespace.exact().is_some_and(|space| space.starts_with("AWS/")) {
                report
                    .at_source(&DEAD_WINDOW, &metric.period.from, format!("AWS publishes the metric once a minute, and the period is {period} s: the alarm has no data most of the time"))
                    .help("`Period: 60`")
                    .at_most(Severity::Warning);
            }
        }
    }
}
