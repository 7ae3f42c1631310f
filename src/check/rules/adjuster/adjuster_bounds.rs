use super::{called, shown_stage, stage_of};
use crate::check::layers::*;
use crate::check::rules::capacity::littles_law::{duration, executions};
use crate::throttle::adjuster::{Adjuster, Bounds};

rule! {
    /// A function changes a stage's limits without bounds, or with bounds that do not hold what is behind the stage.
    ///
    /// What comes in an event may be 0, which turns everybody away, or more than the account and the functions take. Wanted: a least above 0 and a most, in the function's environment (`MIN_RATE`, `MAX_RATE`, `MIN_BURST`,
    /// `MAX_BURST`) and kept in its code. Formula for the most: no more than the account's rate, and most x methods x d <= C for each function behind the stage. A warning where the code cannot be
    /// seen or the duration is not declared.
    ///
    /// Check RUN-01 of the throttle layers.
    pub ADJUSTER_BOUNDS = "adjuster-bounds", "RUN-01", error, Adjuster, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/api/API_UpdateStage.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(model) = context.model() else { return };
    for adjuster in model.adjusters.iter().filter(|one| one.code.as_ref().is_none_or(|code| code.stages)) {
        let Some(function) = model.functions.get(adjuster.function) else { continue };
        let missing: Vec<&str> = [(&adjuster.rate.min, "least rate"), (&adjuster.rate.max, "greatest rate")]
            .into_iter()
            .filter(|(bound, _)| bound.is_absent())
            .map(|(_, name)| name)
            .collect();
        if !missing.is_empty() {
            undeclared(report, model, adjuster, &missing);
            continue;
        }
        for (bounds, what) in [(&adjuster.rate, "rate"), (&adjuster.burst, "burst")] {
            let (Some(min), Some(max)) = (least(&bounds.min), most(&bounds.max)) else {
                unknown(report, bounds, called(function), what);
                continue;
            };
            if min <= 0.0 {
                let message =
                    format!("`{}` may set a {what} of {}: that turns everybody away", called(function), number(min));
                report.at_source(&ADJUSTER_BOUNDS, &bounds.min.from, message).help("a least above 0");
            }
            if max < min {
                let message = format!(
                    "`{}` may set a {what} of at least {} and of at most {}, which no number is",
                    called(function),
                    number(min),
                    number(max)
                );
                report.at_source(&ADJUSTER_BOUNDS, &bounds.max.from, message).help("exchange them");
            }
        }
        if let Some(max) = most(&adjuster.rate.max) {
            too_much(report, model, adjuster, max);
        }
    }
}

fn undeclared(report: &mut Reporter, model: &Model, adjuster: &Adjuster, missing: &[&str]) {
    let Some(function) = model.functions.get(adjuster.function) else { return };
    let id = called(function);
    let code = adjuster.code.as_ref();
    let message = format!(
        "`{id}` changes the limits of {}, and has no {}",
        shown_stage(model, adjuster),
        missing.join(" and no ")
    );
    let help =
        "give it `MIN_RATE`, `MAX_RATE`, `MIN_BURST` and `MAX_BURST` in its environment, and keep to them in its code";
    let note = report.at_source(&ADJUSTER_BOUNDS, &function.source, message).help(help);
    match code {
        // bounds that the code has by itself are no bounds that anybody can look at here
        Some(code) if code.clamps && !code.clamps_by_environment => note.at_most(Severity::Info),
        Some(_) => note,
        None => note.at_most(Severity::Warning),
    };
}

fn unknown(report: &mut Reporter, bounds: &Bounds, id: &str, what: &str) {
    let open = [&bounds.min, &bounds.max].into_iter().find(|bound| bound.unknown.is_some());
    let Some((bound, why)) = open.and_then(|bound| Some((bound, bound.unknown.as_ref()?))) else { return };
    report
        .at_source(
            &ADJUSTER_BOUNDS,
            &bound.from,
            format!("whether the bounds of the {what} that `{id}` sets fit is unknown: {why}"),
        )
        .help("give its value with `--param`, or a default")
        .at_most(Severity::Info);
}

fn too_much(report: &mut Reporter, model: &Model, adjuster: &Adjuster, max: f64) {
    let Some(function) = model.functions.get(adjuster.function) else { return };
    let account = model.account();
    if let Some(rate) = account.rate.filter(|rate| max > rate.value) {
        let message = format!(
            "`{}` may set a rate of {}/s, and the account takes {}/s in {}",
            called(function),
            number(max),
            number(rate.value),
            account.region.value
        );
        let note = report
            .at_source(&ADJUSTER_BOUNDS, &adjuster.rate.max.from, message)
            .help(format!("at most {}, or declare the account's quota with `account_rate`", number(rate.value)));
        if !rate.is_declared() {
            note.at_most(Severity::Warning);
        }
    }
    let Some(at) = stage_of(model, adjuster) else { return };
    let Some(stage) = model.stages.get(at) else { return };
    for (place, behind) in model.functions.iter().enumerate() {
        // what has limits of its own keeps them
        let reaches = routes(model, at).iter().filter(|route| {
            stage.own(&route.path, &route.method).is_none()
                && model.callees(at, route).iter().any(|callee| callee.function == place)
        });
        let methods = reaches.count() as f64;
        let (Some((held, known)), Some((seconds, shown, declared))) =
            (executions(model, place), duration(model, place))
        else {
            continue;
        };
        let needed = max * methods * seconds;
        if needed <= held + 1e-9 {
            continue;
        }
        let message = format!(
            "`{}` may set a rate of {}/s: on {} to `{}` and at {shown} a call that is {} executions at once, and it has {}",
            called(function),
            number(max),
            if methods == 1.0 { "1 method".to_owned() } else { format!("{} methods", number(methods)) },
            behind.source.resource,
            number(needed),
            number(held)
        );
        let note = report.at_source(&ADJUSTER_BOUNDS, &adjuster.rate.max.from, message).help(format!(
            "a `MAX_RATE` of at most {}, or {} executions",
            number((held / seconds / methods).floor()),
            number(needed.ceil())
        ));
        match (known, declared) {
            (false, _) => note.at_most(Severity::Info),
            (true, false) => note.at_most(Severity::Warning),
            (true, true) => note,
        };
    }
}
