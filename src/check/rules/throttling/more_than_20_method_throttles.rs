use crate::check::layers::*;

rule! {
    /// A plan limits more than 20 methods of a stage.
    ///
    /// 20 is the quota that accounts begin with; it can be raised. Where it was, allow this rule.
    ///
    /// Check A-26 of the throttle layers.
    pub MORE_THAN_20_METHOD_THROTTLES = "more-than-20-method-throttles", "A-26", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        for entry in plan.stages.iter().filter(|entry| entry.methods.len() > 20) {
            let message = format!(
                "plan `{}` limits {} methods of stage `{}`; accounts begin with 20",
                plan.shown(),
                entry.methods.len(),
                stage_name(model, entry)
            );
            report
                .at_source(&MORE_THAN_20_METHOD_THROTTLES, &entry.source, message)
                .help("limit fewer methods, or have the quota raised and allow this rule here");
        }
    }
}
