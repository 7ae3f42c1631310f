use crate::check::layers::*;

rule! {
    /// One burst uses up a plan's quota.
    ///
    /// Formula: B > Q. Lower the burst or raise the quota.
    ///
    /// Check A-18 of the throttle layers.
    pub BURST_EXCEEDS_QUOTA = "burst-exceeds-quota", "A-18", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        let (Some(quota), Some(burst)) = (most(&plan.quota.limit), least(&plan.throttle.burst)) else { continue };
        if burst > quota && quota > 0.0 {
            let message = format!(
                "plan `{}` takes {} at once, and its quota is {}: one burst uses it up",
                plan.shown(),
                number(burst),
                number(quota)
            );
            report
                .at_source(&BURST_EXCEEDS_QUOTA, &plan.throttle.burst.from, message)
                .help("lower `BurstLimit`, or raise the quota");
        }
    }
}
