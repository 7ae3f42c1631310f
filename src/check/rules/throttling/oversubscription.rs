use crate::check::layers::*;

rule! {
    /// The keys of a stage's plans may together send more than the stage takes.
    ///
    /// Formula: sum of keys x R_plan over the plans of the stage, divided by R_stage of a method. Above 1 paying clients can throttle each other; that is said
    /// only as information up to 3, since few use all that they may at once. Raise the stage, or accept the ratio and say so.
    ///
    /// Check A-04 of the throttle layers.
    pub OVERSUBSCRIPTION = "oversubscription", "A-04", warning, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, stage) in model.stages.iter().enumerate() {
        let mut plans: Vec<usize> = stage.plans.iter().map(|(plan, _)| *plan).collect();
        plans.sort_unstable();
        plans.dedup();
        let plans = plans.iter().filter_map(|plan| model.plans.get(*plan));
        let parts: Vec<(f64, usize, &str)> =
            plans.filter_map(|plan| Some((least(&plan.throttle.rate)?, plan.key_count(), plan.shown()))).collect();
        let sum: f64 = parts.iter().map(|(rate, keys, _)| rate * (*keys as f64)).sum();
        let keyed = routes(model, at).iter().filter(|route| !never(&route.key_required));
        let limits = keyed.filter_map(|route| {
            let (limits, _) = stage.throttle(&route.path, &route.method);
            Some((most(&limits.rate).filter(|rate| *rate > 0.0)?, route.name(), limits.rate.from))
        });
        let Some((limit, route, from)) = limits.reduce(|a, b| if b.0 < a.0 { b } else { a }) else { continue };
        // one key above the stage is another fault: the plan's
        if sum <= limit || parts.iter().any(|(rate, ..)| *rate > limit) {
            continue;
        }
        let each: Vec<String> =
            parts.iter().map(|(rate, keys, name)| format!("{keys} x {}/s of `{name}`", number(*rate))).collect();
        let message = format!(
            "the keys of stage `{}` may send {}/s together ({}), {:.2} times the {}/s that it takes of `{route}`",
            stage.shown(),
            number(sum),
            each.join(", "),
            sum / limit,
            number(limit)
        );
        let note = report
            .at_source(&OVERSUBSCRIPTION, &from, message)
            .help("raise the stage's `ThrottlingRateLimit`, or accept that clients may throttle each other");
        if sum / limit <= 3.0 {
            note.at_most(Severity::Info);
        }
    }
}
