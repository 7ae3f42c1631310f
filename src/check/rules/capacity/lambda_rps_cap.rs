use super::littles_law::{executions, load};
use crate::check::layers::*;
use crate::throttle::answer::CALLS_PER_EXECUTION;

rule! {
    /// A stage lets through more calls a second than Lambda takes for a function's concurrency.
    ///
    /// Formula: R > 10 x C. However short the calls, Lambda takes ten a second for each execution at once: of the account's concurrency, and (not documented as such) of a reservation.
    ///
    /// Check C-03 of the throttle layers.
    pub LAMBDA_RPS_CAP = "lambda-rps-cap", "C-03", warning, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let (Some(load), Some((held, known))) = (load(model, at), executions(model, at)) else { continue };
        if load.rate <= held * CALLS_PER_EXECUTION || held <= 0.0 {
            continue;
        }
        let message = format!(
            "the stages let {}/s through to `{}`, and with {} executions at once Lambda takes {}/s however short the calls",
            number(load.rate),
            function.source.resource,
            number(held),
            number(held * CALLS_PER_EXECUTION)
        );
        let from = if function.reserved.is_given() { &function.reserved.from } else { &function.source };
        let note = report
            .at_source(&LAMBDA_RPS_CAP, from, message)
            .help(format!("{} executions, or lower limits", number((load.rate / CALLS_PER_EXECUTION).ceil())));
        if !load.given || !known {
            note.at_most(Severity::Info);
        }
    }
}
