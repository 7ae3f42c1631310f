use super::littles_law::{duration, executions, load};
use crate::check::layers::*;

rule! {
    /// A legal burst is more than a function's concurrency holds.
    ///
    /// Formula: B + R x d > C: of the stages together, and of one key of a plan, each with the least of the layers on its way. Lambda refuses the rest and the client is answered
    /// 500, even though the rate alone would fit. Bursts of C - R x d fit.
    ///
    /// Check C-02 of the throttle layers.
    pub BURST_CONCURRENCY = "burst-concurrency", "C-02", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let (Some(load), Some((held, known)), Some((seconds, shown, _))) =
            (load(model, at), executions(model, at), duration(model, at))
        else {
            continue;
        };
        let all = load.burst + load.rate * seconds;
        if all <= held + 1e-9 {
            continue;
        }
        let id = &function.source.resource;
        let quiet = !load.given || !known;
        let message = format!(
            "the stages let a burst of {} through to `{id}`, with {}/s behind it: at {shown} up to {} executions at once, and it has {}: clients are answered 500",
            number(load.burst),
            number(load.rate),
            number(all),
            number(held)
        );
        let from = if function.reserved.is_given() { &function.reserved.from } else { &function.source };
        let fits = (held - load.rate * seconds).floor();
        let right = if fits > 0.0 {
            format!("bursts of {} together, or {} executions", number(fits), number(all.ceil()))
        } else {
            format!("{} executions, or lower limits", number(all.ceil()))
        };
        let note = report.at_source(&BURST_CONCURRENCY, from, message).help(right);
        if quiet {
            note.at_most(Severity::Info);
        }
        let mut plans: Vec<usize> = Vec::new();
        for (stage, place) in model.demand(at).routes {
            let keyed = routes(model, stage).get(place).is_some_and(|route| !never(&route.key_required));
            let of = model.stages.get(stage).filter(|_| keyed).map(|stage| stage.plans.as_slice()).unwrap_or_default();
            plans.extend(of.iter().map(|(plan, _)| *plan));
        }
        plans.sort_unstable();
        plans.dedup();
        for plan in plans.iter().filter_map(|plan| model.plans.get(*plan)) {
            let (Some(rate), Some(burst)) = (least(&plan.throttle.rate), least(&plan.throttle.burst)) else { continue };
            let one = (burst + rate * seconds).min(all);
            if one <= held + 1e-9 {
                continue;
            }
            let message = format!(
                "one key of plan `{}` may send a burst of {} and {}/s to `{id}`: at {shown} up to {} executions at once, and it has {}: clients are answered 500",
                plan.shown(),
                number(burst),
                number(rate),
                number(one),
                number(held)
            );
            let note = report.at_source(&BURST_CONCURRENCY, &plan.throttle.burst.from, message).help(format!(
                "a `BurstLimit` of {}, or {} executions",
                number((held - rate * seconds).floor().max(0.0)),
                number(one.ceil())
            ));
            if !known {
                note.at_most(Severity::Info);
            }
        }
    }
}
