use super::plan_rate_exceeds_stage::tightest;
use crate::check::layers::*;

rule! {
    /// A usage plan lets a key send more at once than its stage takes.
    ///
    /// Formula: B_plan > B_stage of a method. The stage's bucket is empty before the plan's, so the burst that was promised is never reached. Lower the plan's
    /// `BurstLimit`, or raise the stage's `ThrottlingBurstLimit`.
    ///
    /// Check A-02 of the throttle layers.
    pub PLAN_BURST_EXCEEDS_STAGE = "plan-burst-exceeds-stage", "A-02", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        needs(
            report,
            &PLAN_BURST_EXCEEDS_STAGE,
            &plan.throttle.burst,
            &format!("the burst of plan `{}`", plan.shown()),
        );
        for entry in &plan.stages {
            let found = tightest(model, entry, &plan.throttle, |throttle| &throttle.burst);
            let Some((given, taken, route)) = found else { continue };
            let message = format!(
                "plan `{}` lets a key send {} at once, and stage `{}` takes {} of `{route}` from all clients together: the stage binds",
                plan.shown(),
                number(given),
                stage_name(model, entry),
                number(taken)
            );
            report
                .at_source(&PLAN_BURST_EXCEEDS_STAGE, &plan.throttle.burst.from, message)
                .help(format!("lower `BurstLimit` to {}, or raise the stage's `ThrottlingBurstLimit`", number(taken)));
        }
    }
}
