//! What the rules about throttle layers share: what is certain of a number or a switch, and the routes of a stage.

pub(crate) use super::{Context, Reporter};
pub(crate) use crate::finding::Severity;
pub(crate) use crate::rule::{Rule, rule};
pub(crate) use crate::throttle::answer::is_preflight;
pub(crate) use crate::throttle::api::Route;
pub(crate) use crate::throttle::assume::Origin;
pub(crate) use crate::throttle::plan::PlanStage;
pub(crate) use crate::throttle::render::{number, span};
pub(crate) use crate::throttle::{Given, Model};

/// The least that a number can be, when every value that it can have is known.
pub(crate) fn least(given: &Given<f64>) -> Option<f64> {
    if given.unknown.is_some() || given.absent { None } else { given.least() }
}

/// The most that a number can be, when every value that it can have is known.
pub(crate) fn most(given: &Given<f64>) -> Option<f64> {
    if given.unknown.is_some() || given.absent { None } else { given.greatest() }
}

/// Who said what a rule takes for granted, as messages have it.
pub(crate) fn said_by(origin: Origin) -> &'static str {
    match origin {
        Origin::Default => "assumed",
        Origin::Stack => "declared",
        Origin::Settings => "formwork.toml",
        Origin::Flag => "--assume",
    }
}

/// Says what a rule would need to judge, when a number is known to the deployment alone.
pub(crate) fn needs(report: &mut Reporter, rule: &'static Rule, given: &Given<f64>, what: &str) {
    if let Some(why) = given.unknown.as_ref().filter(|_| given.values.is_empty()) {
        report
            .at_source(rule, &given.from, format!("{what} is unknown ({why}): what depends on it is not judged"))
            .help("give it with `--param`, or a default")
            .at_most(Severity::Info);
    }
}

/// Whether a switch is off whatever the parameters; it is off when it is missing.
pub(crate) fn never(flag: &Given<bool>) -> bool {
    flag.unknown.is_none() && !flag.values.contains(&true)
}

/// Whether a switch is on whatever the parameters.
pub(crate) fn always(flag: &Given<bool>) -> bool {
    flag.exact() == Some(&true)
}

/// The routes of a stage's API.
pub(crate) fn routes(model: &Model, stage: usize) -> &[Route] {
    let api = model.stages.get(stage).and_then(|stage| model.apis.get(stage.api));
    api.map(|api| api.routes.as_slice()).unwrap_or_default()
}

/// What people call a stage of a plan.
pub(crate) fn stage_name<'m>(model: &'m Model, entry: &'m PlanStage) -> &'m str {
    entry.stage.and_then(|at| model.stages.get(at)).map_or(entry.name.as_str(), |stage| stage.shown())
}

/// Whether all routes of a stage's API are known: what is not among them is nowhere.
pub(crate) fn all_known(model: &Model, stage: usize) -> bool {
    let Some(api) = model.stages.get(stage).and_then(|stage| model.apis.get(stage.api)) else { return false };
    let plain = |route: &Route| !route.path.contains(['?', '$']) && route.condition.is_none();
    api.more_routes.is_none() && !api.routes.is_empty() && api.routes.iter().all(plain)
}
