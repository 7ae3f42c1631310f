//! Judging one template: schema, references, policies, and how its throttle layers fit together.
//!
//! ```text
//! Template ── Context (indexed once) ──> rules, each a file ──> Reporter ──> suppressions ──> Vec<Finding>
//! ```
//!
//! It knows no file and no line: a finding has a JSON Pointer, and whoever has the text finds the line.

mod context;
mod date;
mod options;
mod report;
pub mod rules;

pub use date::Date;
pub use options::{Levels, Options, Set, UnknownRule, find};

#[allow(unused_imports, reason = "the rules that use them come one by one")]
pub(crate) use context::{Call, Context, Place, Reference, Resource, target};
pub(crate) use report::Reporter;

use crate::finding::Finding;
use crate::template::Template;

/// Everything that is wrong with a template, in the order of its text.
///
/// ```
/// use formwork::check::Options;
/// let template = formwork::read::template(r#"{
///     "Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}},
///     "Outputs": {"Url": {"Value": {"Ref": "Job"}}}
/// }"#).unwrap();
/// let findings = formwork::check(&template, &Options::default());
/// assert_eq!(findings[0].rule, "missing-reference");
/// assert_eq!(findings[0].path.as_deref(), Some("/Outputs/Url/Value"));
/// ```
pub fn check(template: &Template, options: &Options) -> Vec<Finding> {
    let context = Context::new(template, options);
    let mut report = Reporter::new(options);
    for check in rules::checks() {
        if check.rules.iter().any(|rule| options.levels.of(rule).is_some()) {
            (check.run)(&context, &mut report);
        }
    }
    report.finish()
}
