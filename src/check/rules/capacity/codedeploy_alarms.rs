use crate::check::layers::*;

rule! {
    /// Nothing ends a rollout that goes wrong, or it comes too late.
    ///
    /// A deployment group without alarms shifts all traffic whatever happens. Formula for those it has: period x evaluation periods has to be shorter than the time that the canary
    /// bakes.
    ///
    /// Check C-23 of the throttle layers.
    pub CODEDEPLOY_ALARMS = "codedeploy-alarms", "C-23", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-configure-advanced-options.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for function in &model.functions {
        for alias in &function.aliases {
            let Some(rollout) =
                alias.rollout.as_ref().filter(|rollout| rollout.group.is_some() || rollout.config.is_given())
            else {
                continue;
            };
            let from = rollout.group.as_ref().unwrap_or(&alias.source);
            let config = rollout.config.exact().map(String::as_str).unwrap_or_default();
            if rollout.alarm_count == 0 {
                report
                    .at_source(
                        &CODEDEPLOY_ALARMS,
                        from,
                        format!(
                            "no alarm ends the rollout of `{}`: it goes on whatever happens",
                            alias.source.resource
                        ),
                    )
                    .help("name alarms in `AlarmConfiguration`, on errors of the alias");
                continue;
            }
            let minutes = config
                .split_once("Canary10Percent")
                .and_then(|(_, rest)| rest.trim_end_matches("Minutes").parse::<f64>().ok());
            let Some(minutes) = minutes else { continue };
            for alarm in model.alarms.iter().filter(|alarm| rollout.alarms.contains(&alarm.source)) {
                let period = alarm.metrics.iter().filter_map(|metric| most(&metric.period)).reduce(f64::max);
                let datapoints =
                    if alarm.datapoints.is_given() { most(&alarm.datapoints) } else { most(&alarm.evaluation_periods) };
                let (Some(period), Some(datapoints)) = (period, datapoints) else { continue };
                if period * datapoints > minutes * 60.0 {
                    let message = format!(
                        "alarm `{}` takes {} to fire, and the canary of `{}` bakes for {}: it ends no rollout",
                        alarm.source.resource,
                        span(period * datapoints),
                        alias.source.resource,
                        span(minutes * 60.0)
                    );
                    report
                        .at_source(&CODEDEPLOY_ALARMS, &alarm.evaluation_periods.from, message)
                        .help("shorter or fewer periods, or a canary that bakes for longer");
                }
            }
        }
    }
}
