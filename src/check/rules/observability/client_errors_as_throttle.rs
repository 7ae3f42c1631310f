use crate::check::layers::*;

rule! {
    /// An alarm for throttling looks at all errors of clients.
    ///
    /// `4XXError` counts 403, 404 and 429 alike. What counts throttled requests alone is a metric filter on the access log: `{ $.status = 429 }`.
    ///
    /// Check D-10 of the throttle layers.
    pub CLIENT_ERRORS_AS_THROTTLE = "client-errors-as-throttle", "D-10", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in &alarm.metrics {
            let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };

            let called = alarm
                .name
                .values
                .iter()
                .chain([&alarm.source.resource])
                .any(|one| one.to_lowercase().contains("throttl"));
            if called && space == "AWS/ApiGateway" && name == "4XXError" {
                report
                    .at_source(
                        &CLIENT_ERRORS_AS_THROTTLE,
                        &metric.name.from,
                        format!(
                            "alarm `{}` is about throttling, and `4XXError` counts every 403 and 404 as well",
                            alarm.source.resource
                        ),
                    )
                    .help("a metric filter on the access log, `{ $.status = 429 }`");
            }
        }
    }
}
