//! Functions that change limits while they run.

use super::Check;

mod adjuster_permissions;

pub(super) static CHECKS: &[Check] =
    &[Check { rules: &[&adjuster_permissions::ADJUSTER_PERMISSIONS], run: adjuster_permissions::check }];
