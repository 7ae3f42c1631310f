//! Pairs of templates, and what is asked of their comparison.

use formwork::diff::render::{Format, Style, render};
use formwork::diff::report::{ResourceChange, StackDiff};
use formwork::diff::{Options, Report, compare};
use formwork::read;
use formwork::template::Template;

use crate::stand_in::filled;

/// A template from JSON or YAML.
pub fn template(text: &str) -> Template {
    read::template(&filled(text)).unwrap_or_else(|wrong| panic!("{wrong}:\n{text}"))
}

/// Compares two texts.
pub fn diff(before: &str, after: &str) -> StackDiff {
    compare("orders", Some(&template(before)), Some(&template(after)), &Options::default())
}

/// A report of one stack in a format.
pub fn rendered(stack: StackDiff, format: Format) -> String {
    let report = Report {
        before: "git:main:out/orders.template.json".to_owned(),
        after: "out/orders.template.json".to_owned(),
        stacks: vec![stack],
        warnings: Vec::new(),
    };
    render(&report, format, &Style::default()).into_iter().map(|part| part.text).collect()
}

/// The change of a resource.
pub fn change<'d>(diff: &'d StackDiff, id: &str) -> &'d ResourceChange {
    diff.resources.iter().find(|change| change.logical_id == id).unwrap_or_else(|| panic!("{id} is unchanged"))
}
