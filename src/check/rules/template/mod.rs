//! Sections, references, conditions, quotas.

use super::Check;

mod missing_reference;

pub(super) static CHECKS: &[Check] =
    &[Check { rules: &[&missing_reference::MISSING_REFERENCE], run: missing_reference::check }];
