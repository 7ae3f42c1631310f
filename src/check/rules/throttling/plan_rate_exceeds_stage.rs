use crate::check::layers::*;
use crate::throttle::Throttle;

rule! {
    /// A usage plan lets a key send faster than its stage takes.
    ///
    /// Formula: R_plan > R_stage of a method. The stage answers 429 first, to this client and to others, so that clients of this plan and of a smaller one are
    /// treated alike. Lower the plan's `RateLimit`, or raise the stage's `ThrottlingRateLimit`.
    ///
    /// Check A-01 of the throttle layers.
    pub PLAN_RATE_EXCEEDS_STAGE = "plan-rate-exceeds-stage", "A-01", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        needs(report, &PLAN_RATE_EXCEEDS_STAGE, &plan.throttle.rate, &format!("the rate of plan `{}`", plan.shown()));
        for entry in &plan.stages {
            let found = tightest(model, entry, &plan.throttle, |throttle| &throttle.rate);
            let Some((given, taken, route)) = found else { continue };
            let message = format!(
                "plan `{}` lets a key send {}/s, and stage `{}` takes {}/s of `{route}` from all clients together: the stage binds",
                plan.shown(),
                number(given),
                stage_name(model, entry),
                number(taken)
            );
            report
                .at_source(&PLAN_RATE_EXCEEDS_STAGE, &plan.throttle.rate.from, message)
                .help(format!("lower `RateLimit` to {}, or raise the stage's `ThrottlingRateLimit`", number(taken)));
        }
    }
}

/// The route of a plan's stages that takes least, by one of the two limits: what the plan gives, what the stage takes, and of which route.
pub(super) fn tightest(
    model: &Model,
    entry: &PlanStage,
    of_plan: &Throttle,
    pick: fn(&Throttle) -> &Given<f64>,
) -> Option<(f64, f64, String)> {
    let at = entry.stage?;
    let stage = model.stages.get(at)?;
    let mut worst: Option<(f64, f64, String)> = None;
    for route in routes(model, at).iter().filter(|route| !never(&route.key_required)) {
        let own = entry.methods.iter().find(|own| own.path == route.path && own.method == route.method);
        let Some(given) = least(pick(own.map_or(of_plan, |own| &own.throttle))) else { continue };
        let (limits, _) = stage.throttle(&route.path, &route.method);
        let Some(taken) = most(pick(&limits)) else { continue };
        if given > taken && worst.as_ref().is_none_or(|(_, least, _)| taken < *least) {
            worst = Some((given, taken, route.name()));
        }
    }
    worst
}
