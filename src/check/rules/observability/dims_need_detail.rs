use crate::check::layers::*;

rule! {
    /// An alarm looks at a single method, whose metrics are switched off.
    ///
    /// Metrics of single methods exist only with `MetricsEnabled` in the stage's settings; the alarm never fires.
    ///
    /// Check D-02 of the throttle layers.
    pub DIMS_NEED_DETAIL = "dims-need-detail", "D-02", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in alarm
            .metrics
            .iter()
            .filter(|metric| metric.namespace.exact().is_some_and(|space| space == "AWS/ApiGateway"))
        {
            let value =
                |name: &str| metric.dimensions.iter().find(|one| one.name == name).and_then(|one| one.value.exact());
            let (Some(api), Some(name), Some(method), Some(path)) =
                (value("ApiName"), value("Stage"), value("Method"), value("Resource"))
            else {
                continue;
            };
            let stage = model.stages.iter().find(|stage| {
                let named = model.apis.get(stage.api).is_some_and(|one| one.name.exact() == Some(api));
                let same = stage.name.exact() == Some(name) || *name == format!("${{{}}}", stage.source.resource);
                named && same
            });
            let Some(stage) = stage else { continue };
            let off = match (stage.own(path, method), stage.star()) {
                (Some(own), _) if own.metrics.is_given() => never(&own.metrics),
                (Some(_), Some(_)) => false,
                (_, Some(star)) => never(&star.metrics),
                (_, None) => true,
            };
            if off {
                let message = format!(
                    "alarm `{}` looks at `{method} {path}` of stage `{}`, whose metrics of single methods are off: it never fires",
                    alarm.source.resource,
                    stage.shown()
                );
                report
                    .at_source(&DIMS_NEED_DETAIL, &metric.name.from, message)
                    .help("set `MetricsEnabled: true` in the stage's settings");
            }
        }
    }
}
