use super::quota_vs_rate::period;
use crate::check::layers::*;

rule! {
    /// A plan's quota can never be used up.
    ///
    /// Formula: Q >= B + R x period: the plan's rate does not let so many requests through. The quota does nothing.
    ///
    /// Check A-17 of the throttle layers.
    pub QUOTA_UNREACHABLE = "quota-unreachable", "A-17", info, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for plan in &model.plans {
        let Some(seconds) = period(plan) else { continue };
        let throttle = &plan.throttle;
        let (Some(quota), Some(rate), Some(burst)) =
            (least(&plan.quota.limit), most(&throttle.rate), most(&throttle.burst))
        else {
            continue;
        };
        if quota >= burst + rate * seconds {
            let message = format!(
                "plan `{}` lets at most {} + {}/s x {} = {} requests through in its period: its quota of {} never binds",
                plan.shown(),
                number(burst),
                number(rate),
                span(seconds),
                number(burst + rate * seconds),
                number(quota)
            );
            report.at_source(&QUOTA_UNREACHABLE, &plan.quota.limit.from, message).help("drop the quota, or lower it");
        }
    }
}
