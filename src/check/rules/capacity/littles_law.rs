use crate::check::layers::*;

rule! {
    /// A stage lets through more than a function's concurrency holds.
    ///
    /// Formula: R x d > C, with R the sum over all stages and methods that reach the function, d the mean duration of a call and C its reserved concurrency, or what the
    /// account has left. Lambda refuses the rest and the client is answered 500, not 429. A warning above 0.8 x C. An error needs a declared duration (`mean_ms`) or numbers that
    /// contradict each other at 10 ms; where the limits or the concurrency are only the account's defaults it is information.
    ///
    /// Check C-01 of the throttle layers.
    pub LITTLES_LAW = "littles-law", "C-01", error, Capacity, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for (at, function) in model.functions.iter().enumerate() {
        let id = &function.source.resource;
        needs(report, &LITTLES_LAW, &function.reserved, &format!("the reserved concurrency of `{id}`"));
        let (Some(load), Some((held, known)), Some((seconds, shown, declared))) =
            (load(model, at), executions(model, at), duration(model, at))
        else {
            continue;
        };
        let needed = load.rate * seconds;
        // decimals of a duration are no reason: 0.1 x 1000 is 100
        if needed <= held * 0.8 + 1e-9 {
            continue;
        }
        let over = needed > held + 1e-9;
        let answer = if over {
            "Lambda refuses the rest, and clients are answered 500"
        } else {
            "that is more than four fifths of it"
        };
        let message = format!(
            "the stages let {}/s through to `{}`; at {shown} that is {} executions at once, and it has {}: {answer}",
            number(load.rate),
            function.source.resource,
            number(needed),
            number(held)
        );
        let from = if function.reserved.is_given() { &function.reserved.from } else { &function.source };
        let note = report.at_source(&LITTLES_LAW, from, message).help(format!(
            "{} executions and more, or limits of {}/s together",
            number(needed.ceil()),
            number((held / seconds).floor())
        ));
        if !load.given || !known {
            note.at_most(Severity::Info);
        } else if !over || !(declared || load.rate * 0.01 > held) {
            note.at_most(Severity::Warning);
        }
    }
}

/// What routes may send to a function: rate, burst, and whether all of it stands in the template.
pub(in crate::check::rules) struct Load {
    pub rate: f64,
    pub burst: f64,
    pub given: bool,
}

/// What reaches a function through REST APIs, when it is known.
pub(in crate::check::rules) fn load(model: &Model, function: usize) -> Option<Load> {
    let demand = model.demand(function);
    let given = demand.routes.iter().all(|(stage, place)| {
        let (Some(of), Some(route)) = (model.stages.get(*stage), routes(model, *stage).get(*place)) else {
            return false;
        };
        let (limits, _) = of.throttle(&route.path, &route.method);
        least(&limits.rate).is_some() && least(&limits.burst).is_some()
    });
    if demand.routes.is_empty() {
        return None;
    }
    Some(Load { rate: demand.rate?, burst: demand.burst?, given })
}

/// Executions that a function may have at once, and whether that stands in the template or is declared.
pub(in crate::check::rules) fn executions(model: &Model, function: usize) -> Option<(f64, bool)> {
    let reserved = &model.functions.get(function)?.reserved;
    if reserved.is_absent() {
        return Some((model.shared_concurrency(), model.assume.account_concurrency.is_declared()));
    }
    Some((most(reserved)?, true))
}

/// The mean duration of a function's calls in seconds, how to print it, and whether somebody declared it.
pub(in crate::check::rules) fn duration(model: &Model, function: usize) -> Option<(f64, String, bool)> {
    let mean = model.assume.mean_of(&model.functions.get(function)?.source.resource);
    let how = said_by(mean.origin);
    Some((mean.value / 1_000.0, format!("{} ms ({how})", number(mean.value)), mean.is_declared()))
}
