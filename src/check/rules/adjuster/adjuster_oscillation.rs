use super::{called, shown_stage, stage_of};
use crate::check::layers::*;

rule! {
    /// An alarm changes the limit that it looks at.
    ///
    /// The alarm fires on the stage's requests, the function raises or lowers the limit, and the same metric changes because of it: the limit swings. Wanted: a cooldown of at least period x evaluation periods plus some
    /// 60 s until a change shows (`COOLDOWN_SECONDS` in the environment), and two thresholds. A warning where the code stands in the template and does not wait, or where the declared time is too
    /// short; else information, since it may stand in the code.
    ///
    /// Check RUN-04 of the throttle layers.
    pub ADJUSTER_OSCILLATION = "adjuster-oscillation", "RUN-04", warning, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

/// Seconds until a changed limit holds and its effect shows in a metric.
const SHOWS: f64 = 60.0;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for adjuster in &model.adjusters {
        let (Some(at), Some(function)) = (stage_of(model, adjuster), model.functions.get(adjuster.function)) else {
            continue;
        };
        let Some(stage) = model.stages.get(at) else { continue };
        for alarm in adjuster.alarms.iter().filter_map(|at| model.alarms.get(*at)) {
            let own = alarm.metrics.iter().find(|metric| {
                let space = metric.namespace.exact().map(String::as_str).unwrap_or_default();
                let api = model.apis.get(stage.api);
                let named = |value: &String| {
                    api.is_some_and(|api| api.name.values.contains(value) || *value == format!("${{{}}}", api.id))
                };
                let of_api = space == "AWS/ApiGateway"
                    && metric.dimensions.iter().any(|one| one.name == "ApiName" && one.value.values.iter().any(named));
                let of_log = model.metric_filters.iter().any(|filter| {
                    filter.log_group_resource.is_some()
                        && filter.log_group_resource == stage.access_log_group
                        && filter.metric.exact().is_some_and(|name| metric.name.exact() == Some(name))
                });
                of_api || of_log
            });
            let Some(metric) = own else { continue };
            let (Some(period), Some(count)) = (most(&metric.period), most(&alarm.evaluation_periods)) else { continue };
            let wanted = period * count + SHOWS;
            let name = metric.name.exact().map_or("?", String::as_str);
            let loops = format!(
                "alarm `{}` looks at `{name}` of {} and starts `{}`, which changes its limits",
                alarm.source.resource,
                shown_stage(model, adjuster),
                called(function)
            );
            let waits = adjuster.code.as_ref().map(|code| code.waits);
            let (message, severity) = match (least(&adjuster.cooldown_s), waits) {
                (Some(given), _) if given >= wanted => continue,
                (Some(given), _) => (
                    format!("{loops} again after {}; the alarm itself takes {} to see it", span(given), span(wanted)),
                    Severity::Warning,
                ),
                (None, Some(true)) => continue,
                (None, Some(false)) => (format!("{loops}, and its code waits for nothing"), Severity::Warning),
                (None, None) => {
                    (format!("{loops}; whether it waits is unknown: its code stands elsewhere"), Severity::Info)
                }
            };
            report
                .at_source(&ADJUSTER_OSCILLATION, &function.source, message)
                .help(format!(
                    "leave a limit alone for at least {} (`COOLDOWN_SECONDS: {}`), and have one threshold for up and another for down",
                    span(wanted),
                    number(wanted)
                ))
                .at_most(severity);
        }
    }
}
