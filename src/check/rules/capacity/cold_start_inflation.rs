use super::littles_law::{duration, executions, load};
use crate::check::layers::*;

rule! {
    /// A legal burst fits a function's concurrency warm, and not cold.
    ///
    /// Formula: B + R x d <= C < B + R x (d + cold). At a burst every execution is new, and a cold start takes `cold_ms` longer. Keep some warm.
    ///
    /// Check C-10 of the throttle layers.
    pub COLD_START_INFLATION = "cold-start-inflation", "C-10", info, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let (Some(load), Some((held, known)), Some((seconds, shown, _))) =
            (load(model, at), executions(model, at), duration(model, at))
        else {
            continue;
        };
        let cold = model.assume.cold_ms.value / 1_000.0;
        let (warm, all) = (load.burst + load.rate * seconds, load.burst + load.rate * (seconds + cold));
        let kept =
            function.aliases.iter().any(|alias| alias.provisioned.is_given() || alias.provisioned_min.is_given());
        if warm <= held && all > held && known && load.given && !kept {
            let message = format!(
                "a burst of {} and {}/s takes {} executions of `{}` warm, at {shown}, and {} cold, which adds {}; it has {}",
                number(load.burst),
                number(load.rate),
                number(warm),
                function.source.resource,
                number(all),
                span(cold),
                number(held)
            );
            report
                .at_source(&COLD_START_INFLATION, &function.source, message)
                .help("keep executions warm with provisioned concurrency, or reserve more");
        }
    }
}
