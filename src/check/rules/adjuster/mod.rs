//! Functions that change limits while they run.

use super::Check;
use crate::throttle::Model;
use crate::throttle::adjuster::Adjuster;
use crate::throttle::function::Function;

mod adjuster_bounds;
mod adjuster_control_plane;
mod adjuster_drift;
mod adjuster_oscillation;
mod adjuster_permissions;
mod adjuster_star_only;
mod adjuster_tiers;

pub(super) static CHECKS: &[Check] = &[
    Check { rules: &[&adjuster_bounds::ADJUSTER_BOUNDS], run: adjuster_bounds::check },
    Check { rules: &[&adjuster_permissions::ADJUSTER_PERMISSIONS], run: adjuster_permissions::check },
    Check { rules: &[&adjuster_drift::ADJUSTER_DRIFT], run: adjuster_drift::check },
    Check { rules: &[&adjuster_oscillation::ADJUSTER_OSCILLATION], run: adjuster_oscillation::check },
    Check { rules: &[&adjuster_star_only::ADJUSTER_STAR_ONLY], run: adjuster_star_only::check },
    Check { rules: &[&adjuster_tiers::ADJUSTER_TIERS], run: adjuster_tiers::check },
    Check { rules: &[&adjuster_control_plane::ADJUSTER_CONTROL_PLANE], run: adjuster_control_plane::check },
];

/// The stage whose limits it changes; none when it changes none.
fn stage_of(model: &Model, adjuster: &Adjuster) -> Option<usize> {
    let stages = adjuster.code.as_ref().is_none_or(|code| code.stages);
    adjuster.stage.filter(|at| stages && *at < model.stages.len())
}

/// "stage `prod`", or what can be said in its place.
fn shown_stage(model: &Model, adjuster: &Adjuster) -> String {
    match adjuster.stage.and_then(|at| model.stages.get(at)) {
        Some(stage) => format!("stage `{}`", stage.shown()),
        None => "a stage".to_owned(),
    }
}

fn called(function: &Function) -> &str {
    &function.source.resource
}
