use super::quota_vs_rate::period;
use crate::check::layers::*;
use crate::throttle::plan::Plan;

rule! {
    /// A plan with a higher rate has a smaller burst or quota than another.
    ///
    /// Plans of a stage are ranked by their rates, quotas compared per day. Whoever pays for more gets less of something.
    ///
    /// Check A-21 of the throttle layers.
    pub TIER_INVERSION = "tier-inversion", "A-21", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    let daily = |plan: &Plan| match (plan.quota.limit.is_absent(), least(&plan.quota.limit), period(plan)) {
        (true, ..) => Some(f64::INFINITY),
        (false, Some(quota), Some(seconds)) => Some(quota / seconds * 86_400.0),
        _ => None,
    };
    for (place, a) in model.plans.iter().enumerate() {
        for b in model.plans.iter().skip(place + 1) {
            let shared =
                a.stages.iter().any(|one| one.stage.is_some() && b.stages.iter().any(|two| two.stage == one.stage));
            let (Some(rate_a), Some(rate_b)) = (a.throttle.rate.exact(), b.throttle.rate.exact()) else { continue };
            if !shared || rate_a == rate_b {
                continue;
            }
            let (high, low) = if rate_a > rate_b { (a, b) } else { (b, a) };
            let mut less = Vec::new();
            if let (Some(mine), Some(other)) = (high.throttle.burst.exact(), low.throttle.burst.exact())
                && mine < other
            {
                less.push((
                    format!("a burst of {} and not {}", number(*mine), number(*other)),
                    &high.throttle.burst.from,
                ));
            }
            if let (Some(mine), Some(other)) = (daily(high), daily(low))
                && mine < other
            {
                let other = if other.is_infinite() { "without limit".to_owned() } else { number(other) };
                less.push((format!("a quota of {} a day and not {other}", number(mine)), &high.quota.limit.from));
            }
            for (what, from) in less {
                let message = format!(
                    "plan `{}` has a higher rate than `{}` ({}/s and {}/s), and {what}",
                    high.shown(),
                    low.shown(),
                    number(rate_a.max(*rate_b)),
                    number(rate_a.min(*rate_b))
                );
                report
                    .at_source(&TIER_INVERSION, from, message)
                    .help("give the higher plan at least as much of everything");
            }
        }
    }
}
