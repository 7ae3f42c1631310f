use super::littles_law::{duration, executions, load};
use crate::check::layers::*;

rule! {
    /// A burst needs more new executions than Lambda starts in ten seconds.
    ///
    /// Formula: min(C, B + R x (d + cold)) - warm > 1,000. Lambda starts 1,000 executions of a function each ten seconds; what comes faster is refused even below C. Keep some warm.
    ///
    /// Check C-09 of the throttle layers.
    pub SCALING_RATE = "scaling-rate", "C-09", info, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let (Some(load), Some((held, known)), Some((seconds, _, _))) =
            (load(model, at), executions(model, at), duration(model, at))
        else {
            continue;
        };
        let cold = seconds + model.assume.cold_ms.value / 1_000.0;
        let warm: f64 = function.aliases.iter().filter_map(|alias| alias.provisioned.greatest()).sum();
        let new = held.min(load.burst + load.rate * cold) - warm;
        if new > 1_000.0 && known && load.given {
            let message = format!(
                "a legal burst needs some {} new executions of `{}`, and Lambda starts 1,000 in ten seconds",
                number(new),
                function.source.resource
            );
            report
                .at_source(&SCALING_RATE, &function.source, message)
                .help("keep executions warm with provisioned concurrency");
        }
    }
}
