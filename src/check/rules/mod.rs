//! The rules, one file each, in a directory for each category.
//!
//! A file declares its rule with `rule!`, whose doc comment is what `formwork explain` prints, and has one function; the directory's `mod.rs` lists
//! them in one slice. Codes: `T` for the template and its references, `F` for intrinsic functions, `P` for policies, `S` for schemas, `V` for services, `A-`, `B-`, `C-`, `D-`,
//! `RUN-`, `SEC-` for throttle layers, `Y` for
//! what synthesis says, and those of `diff`.

use std::sync::LazyLock;

use super::{Context, Reporter};
use crate::rule::Rule;
use crate::template::Template;

mod adjuster;
mod capacity;
mod firewall;
mod functions;
mod observability;
mod policy;
mod schema;
mod security;
mod service;
mod synthesis;
pub(super) mod template;
mod throttling;

/// Some rules and the function that judges by them; it runs when one of them is on.
pub(crate) struct Check {
    pub rules: &'static [&'static Rule],
    pub run: fn(&Context, &mut Reporter),
}

/// The checks of every category.
static CHECKS: &[&[Check]] = &[
    template::CHECKS,
    schema::CHECKS,
    functions::CHECKS,
    policy::CHECKS,
    service::CHECKS,
    synthesis::CHECKS,
    throttling::CHECKS,
    firewall::CHECKS,
    capacity::CHECKS,
    observability::CHECKS,
    security::CHECKS,
    adjuster::CHECKS,
];

pub(crate) fn checks() -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().flat_map(|checks| checks.iter())
}

/// The local paths with which a template names those of its nested stacks.
pub fn nested_templates(template: &Template) -> impl Iterator<Item = &str> {
    template.resources().filter_map(|(_, resource)| {
        let kind = resource.get("Type")?.as_str()?;
        let (_, property) = service::NESTED.iter().find(|(nested, _)| *nested == kind)?;
        let path = resource.get("Properties")?.get(property)?.as_str()?;
        (!path.contains("://") && !path.contains("{{")).then_some(path)
    })
}

/// Every rule there is, by code.
pub fn all() -> &'static [&'static Rule] {
    static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
        let mut all: Vec<&'static Rule> = checks().flat_map(|check| check.rules.iter().copied()).collect();
        all.extend(crate::diff::findings::RULES);
        all.sort_by_key(|rule| (rule.category, rule.code));
        all
    });
    &ALL
}
