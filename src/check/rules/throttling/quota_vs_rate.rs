use crate::check::layers::*;
use crate::throttle::answer::period_seconds;
use crate::throttle::plan::Plan;

rule! {
    /// A plan's quota is used up in a moment at the plan's rate.
    ///
    /// Formula: Q / R < 1% of the period. The rate is then not the limit that a client meets; what it can keep up is Q divided by the period. State both numbers to
    /// clients, lower the rate, or raise the quota.
    ///
    /// Check A-16 of the throttle layers.
    pub QUOTA_VS_RATE = "quota-vs-rate", "A-16", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        needs(report, &QUOTA_VS_RATE, &plan.quota.limit, &format!("the quota of plan `{}`", plan.shown()));
        let Some(seconds) = period(plan) else { continue };
        let (Some(quota), Some(rate)) = (most(&plan.quota.limit), least(&plan.throttle.rate)) else { continue };
        if quota <= 0.0 || rate <= 0.0 || quota / rate >= seconds * 0.01 {
            continue;
        }
        let message = format!(
            "at the {}/s of plan `{}` its quota of {} is used up in {}; what a key can keep up is {} an hour",
            number(rate),
            plan.shown(),
            number(quota),
            span(quota / rate),
            number(quota / seconds * 3_600.0)
        );
        report.at_source(&QUOTA_VS_RATE, &plan.quota.limit.from, message).help(format!(
            "lower `RateLimit`, or raise the quota to {} and more",
            number((rate * seconds * 0.01).ceil())
        ));
    }
}

/// Seconds of a plan's quota, when its period is certain.
pub(super) fn period(plan: &Plan) -> Option<f64> {
    period_seconds(plan.quota.period.exact()?)
}
