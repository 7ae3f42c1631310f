use crate::check::layers::*;
use crate::check::rules::capacity::littles_law::load;
use crate::throttle::answer::DEFAULT_TIMEOUT_MS;
use crate::throttle::function::CallerKind;
use crate::throttle::watch::{Alarm, Metric};

rule! {
    /// An alarm's threshold is above all that its metric can be, or below.
    ///
    /// Concurrent executions are never above the function's reservation, a call never takes longer than the function's `Timeout`, an answer of the gateway not longer than its integrations. Invocations in a period P are no more
    /// than B + R x P of the stages in front of a function that nobody else calls. The average of `4XXError` and `5XXError` is a share, from 0 to 1, and so is a utilization. No metric of these is below 0. The alarm never
    /// fires.
    ///
    /// Check D-04 of the throttle layers.
    pub UNREACHABLE_THRESHOLD = "unreachable-threshold", "D-04", warning, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for alarm in &model.alarms {
        let [metric] = alarm.metrics.as_slice() else { continue };
        let (Some(threshold), Some(name)) = (least(&alarm.threshold), metric.name.exact()) else { continue };
        let comparison = alarm.comparison.exact().map(String::as_str).unwrap_or_default();
        let above = match comparison {
            "GreaterThanThreshold" => |threshold: f64, top: f64| threshold >= top,
            "GreaterThanOrEqualToThreshold" => |threshold: f64, top: f64| threshold > top,
            "LessThanThreshold" | "LessThanOrEqualToThreshold" => {
                below(report, alarm, metric, threshold, comparison == "LessThanThreshold");
                continue;
            }
            _ => continue,
        };
        let Some((top, what, of)) = top(model, metric, name) else { continue };
        if above(threshold, top) {
            let message = format!(
                "alarm `{}` waits for `{name}`{of} above {}, and it is never above {} ({what})",
                alarm.source.resource,
                number(threshold),
                number(top)
            );
            report
                .at_source(&UNREACHABLE_THRESHOLD, &alarm.threshold.from, message)
                .help(format!("a threshold below {}", number(top)));
        }
    }
}

/// A count that would have to be below 0.
fn below(report: &mut Reporter, alarm: &Alarm, metric: &Metric, threshold: f64, strict: bool) {
    let space = metric.namespace.exact().map(String::as_str).unwrap_or_default();
    let known = matches!(space, "AWS/ApiGateway" | "AWS/Lambda" | "AWS/SQS" | "AWS/WAFV2" | "AWS/DynamoDB");
    if known && (threshold < 0.0 || (strict && threshold == 0.0)) {
        let message = format!("alarm `{}` waits for less than nothing: it never fires", alarm.source.resource);
        report
            .at_source(&UNREACHABLE_THRESHOLD, &alarm.threshold.from, message)
            .help("`GreaterThanThreshold`, or a threshold above 0");
    }
}

/// The most that a metric can be, why, and of what it is.
fn top(model: &Model, metric: &Metric, name: &str) -> Option<(f64, String, String)> {
    let statistic = metric.statistic.exact().map(String::as_str).unwrap_or("Sum");
    let summed = statistic == "Sum" || statistic == "SampleCount";
    match metric.namespace.exact()?.as_str() {
        "AWS/Lambda" => of_function(model, metric, name, summed),
        "AWS/ApiGateway" if !summed && matches!(name, "4XXError" | "5XXError") => {
            Some((1.0, format!("its `{statistic}` is a share, from 0 to 1"), String::new()))
        }
        "AWS/ApiGateway" if !summed && matches!(name, "Latency" | "IntegrationLatency") => {
            let dimension = |name: &str| metric.dimensions.iter().find(|one| one.name == name)?.value.exact();
            let named = dimension("ApiName")?;
            let api = model.apis.iter().find(|api| api.name.exact() == Some(named) && api.more_routes.is_none())?;
            let of = |route: &&Route| {
                dimension("Resource").is_none_or(|path| *path == route.path)
                    && dimension("Method").is_none_or(|method| *method == route.method)
            };
            let waits = |route: &Route| match route.integration.timeout_ms.is_absent() {
                true => Some(DEFAULT_TIMEOUT_MS),
                false => most(&route.integration.timeout_ms),
            };
            let longest = api.routes.iter().filter(of).map(waits).collect::<Option<Vec<f64>>>()?;
            let longest = longest.into_iter().reduce(f64::max)?;
            // the gateway's own work, and an authorizer's, come on top
            let own = if name == "Latency" { 1_000.0 } else { 100.0 };
            Some((
                longest + own,
                "the longest of its integrations, and the gateway's own work".to_owned(),
                String::new(),
            ))
        }
        _ => None,
    }
}

fn of_function(model: &Model, metric: &Metric, name: &str, summed: bool) -> Option<(f64, String, String)> {
    if name == "ProvisionedConcurrencyUtilization" && !summed {
        return Some((1.0, "it is a share, from 0 to 1".to_owned(), String::new()));
    }
    let named = metric.dimensions.iter().find(|one| one.name == "FunctionName")?;
    let place = model.functions.iter().position(|function| {
        named.resources.contains(&function.source)
            || named.value.exact().is_some_and(|value| function.name.exact() == Some(value))
    })?;
    let function = model.functions.get(place)?;
    let of = format!(" of `{}`", function.source.resource);
    let (top, what) = match name {
        "ConcurrentExecutions" if !summed => (most(&function.reserved)?, "its reservation".to_owned()),
        "Duration" if !summed && function.timeout.is_absent() => {
            (3_000.0, "its timeout in milliseconds, 3 s unless set".to_owned())
        }
        "Duration" if !summed => (most(&function.timeout)? * 1_000.0, "its timeout in milliseconds".to_owned()),
        "Invocations" if summed => {
            let alone = function.callers.iter().all(|caller| matches!(caller.kind, CallerKind::Url { .. }));
            let foreign = function.permissions.iter().any(|one| one.api.is_none());
            let load =
                load(model, place).filter(|load| load.given && alone && !foreign && function.callers.is_empty())?;
            let period = most(&metric.period)?;
            let what = format!(
                "a burst of {} and {}/s in {} from all stages",
                number(load.burst),
                number(load.rate),
                span(period)
            );
            (load.burst + load.rate * period, what)
        }
        _ => return None,
    };
    Some((top, what, of))
}
