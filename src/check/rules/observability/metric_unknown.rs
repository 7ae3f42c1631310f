use crate::check::layers::*;
use crate::finding::nearest;
use crate::metrics;

rule! {
    /// An alarm looks at a metric that does not exist.
    ///
    /// The service publishes no metric of that name, or none with these dimensions, so the alarm never fires. API Gateway counts no throttled requests: what finds them is a metric filter on
    /// the access log, `{ $.status = 429 }`. A name that is near to no metric that is known is a warning: services add metrics.
    ///
    /// Check D-01 of the throttle layers.
    pub METRIC_UNKNOWN = "metric-unknown", "D-01", error, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        for metric in &alarm.metrics {
            let (Some(space), Some(name)) = (metric.namespace.exact(), metric.name.exact()) else { continue };

            let Some(known) = metrics::of(space) else { continue };
            if !known.iter().any(|list| list.contains(&name.as_str())) {
                let near = nearest(name, known.iter().flat_map(|list| list.iter().copied()));
                let throttled = space == "AWS/ApiGateway" && name.to_lowercase().contains("throttl");
                let help = match near {
                    _ if throttled => "a metric filter on the access log counts them: `{ $.status = 429 }`".to_owned(),
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name one that the service publishes".to_owned(),
                };
                let message =
                    format!("`{space}` has no metric `{name}`: alarm `{}` never fires", alarm.source.resource);
                let note = report.at_source(&METRIC_UNKNOWN, &metric.name.from, message).help(help);
                if near.is_none() && !throttled {
                    note.at_most(Severity::Warning);
                }
                continue;
            }
            let mut dimensions: Vec<&str> = metric.dimensions.iter().map(|dimension| dimension.name.as_str()).collect();
            dimensions.sort_unstable();
            if dimensions.contains(&"")
                || (dimensions.is_empty() && context.at(&format!("{}/Dimensions", metric.source.pointer)).is_some())
            {
                continue;
            }
            let sets: &[&[&str]] = match space.as_str() {
                "AWS/ApiGateway" if !dimensions.contains(&"ApiId") => {
                    &[&["ApiName"], &["ApiName", "Stage"], &["ApiName", "Method", "Resource", "Stage"]]
                }
                "AWS/SQS" => &[&["QueueName"]],
                "AWS/Lambda" if !dimensions.iter().any(|one| one.starts_with("EventSource")) => &[
                    &[],
                    &["FunctionName"],
                    &["FunctionName", "Resource"],
                    &["ExecutedVersion", "FunctionName", "Resource"],
                ],
                _ => continue,
            };
            if !sets.contains(&dimensions.as_slice()) {
                let right: Vec<String> = sets.iter().filter(|set| !set.is_empty()).map(|set| set.join(" + ")).collect();
                let has = if dimensions.is_empty() { "none".to_owned() } else { dimensions.join(" + ") };
                let message = format!(
                    "`{name}` of `{space}` does not have these dimensions ({has}): alarm `{}` never fires",
                    alarm.source.resource
                );
                report
                    .at_source(&METRIC_UNKNOWN, &metric.name.from, message)
                    .help(format!("it has {}", right.join("; or ")));
            }
        }
    }
}
