//! What synthesis says of stacks. These rules are judged there, with types that no template has; here is what they are about.

use super::Check;
use crate::check::{Context, Reporter};

mod alarm;
mod data;
mod file;
mod firewall;
mod function;
mod gateway;
mod stack;

/// Synthesis reports them itself.
fn elsewhere(_: &Context, _: &mut Reporter) {}

pub(super) static CHECKS: &[Check] = &[
    Check { rules: stack::RULES, run: elsewhere },
    Check { rules: file::RULES, run: elsewhere },
    Check { rules: gateway::RULES, run: elsewhere },
    Check { rules: firewall::RULES, run: elsewhere },
    Check { rules: function::RULES, run: elsewhere },
    Check { rules: data::RULES, run: elsewhere },
    Check { rules: alarm::RULES, run: elsewhere },
];
