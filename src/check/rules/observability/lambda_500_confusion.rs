use crate::check::layers::*;

rule! {
    /// Nothing tells a call that Lambda refused from a function that failed.
    ///
    /// Both are a 5xx to the client and to the gateway's metrics. What tells them apart is `$context.integration.integrationStatus` in the access log, which is 429 for a refused call, with a metric filter on it; or
    /// an alarm on `Throttles` of the function.
    ///
    /// Check D-18 of the throttle layers.
    pub LAMBDA_500_CONFUSION = "lambda-500-confusion", "D-18", info, Observability, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        let mut called: Vec<usize> = Vec::new();
        for route in routes(model, at) {
            called.extend(model.callees(at, route).iter().map(|callee| callee.function));
        }
        called.sort_unstable();
        called.dedup();
        let blind: Vec<&str> = called
            .iter()
            .filter_map(|function| model.functions.get(*function))
            .filter(|function| function.alarms.is_empty())
            .map(|function| function.source.resource.as_str())
            .collect();
        if blind.is_empty() {
            continue;
        }
        let format = stage.access_log_format.exact().map(String::as_str).unwrap_or_default();
        let field = field(format);
        let counted = model.metric_filters.iter().any(|filter| {
            let here = filter.log_group_resource.is_some() && filter.log_group_resource == stage.access_log_group;
            let looks = |pattern: &String| field.is_some_and(|field| pattern.contains(&format!("$.{field}")));
            here && filter.pattern.values.iter().any(looks)
        });
        let own_answer = model.apis.get(stage.api).is_some_and(|api| {
            api.gateway_responses
                .iter()
                .any(|answer| answer.kind.values.iter().any(|kind| kind == "DEFAULT_5XX") && answer.status.is_given())
        });
        if counted || own_answer || stage.access_log.is_unknown() {
            continue;
        }
        let has = match field {
            Some(field) => format!("the access log has it as `{field}`, and nothing counts it"),
            None => "the access log does not have it".to_owned(),
        };
        let message = format!(
            "at stage `{}` a call that Lambda refuses looks like one that fails ({}): {has}",
            stage.shown(),
            blind.join(", ")
        );
        report.at_source(&LAMBDA_500_CONFUSION, &stage.source, message).help(
            "log `$context.integration.integrationStatus` and count it with a metric filter, or add an alarm on `Throttles`",
        );
    }
}

/// The member of a format that has what Lambda answered.
fn field(format: &str) -> Option<&str> {
    let (before, _) = format.split_once("$context.integration.integrationStatus")?;
    let name = before.trim_end_matches(['"', ' ']).strip_suffix(':')?.trim_end().strip_suffix('"')?;
    name.rsplit('"').next().filter(|name| !name.is_empty())
}
