use crate::check::layers::*;

rule! {
    /// A usage plan is for a stage none of whose methods needs a key.
    ///
    /// A plan counts only calls of methods with `ApiKeyRequired: true`; its limits and its quota are void for all others, even when the client sends a key.
    ///
    /// Check A-11 of the throttle layers.
    pub PLAN_WITHOUT_KEY_METHODS = "plan-without-key-methods", "A-11", error, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        for entry in &plan.stages {
            let Some(at) = entry.stage.filter(|at| all_known(model, *at)) else { continue };
            if routes(model, at).iter().all(|route| never(&route.key_required)) {
                let message = format!(
                    "plan `{}` is for stage `{}`, and none of its methods needs a key: the plan counts no call",
                    plan.shown(),
                    stage_name(model, entry)
                );
                report
                    .at_source(&PLAN_WITHOUT_KEY_METHODS, &entry.source, message)
                    .help("set `ApiKeyRequired: true` on the methods that it is to count");
            }
        }
    }
}
