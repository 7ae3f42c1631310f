//! Judging one template: schema, references, policies, and how its throttle layers fit together.
//!
//! ```text
//! Template ── Expansion (transforms) ── Context (indexed once) ──> rules, each a file ──> Reporter ──> allowed or not ──> Vec<Finding>
//! ```
//!
//! It knows no file and no line: a finding has a JSON Pointer, and whoever has the text finds the line ([`places`]).

mod allow;
mod cfn_lint;
mod context;
mod date;
mod expand;
pub mod fix;
pub(crate) mod layers;
mod not_here;
mod options;
pub mod places;
pub(crate) mod policy;
pub mod render;
mod report;
pub mod rules;
mod spelling;
pub(crate) mod value;

pub use allow::{Allow, Allowed};
pub use cfn_lint::COUNTERPARTS;
pub use date::Date;
pub use not_here::NOT_HERE;
pub use options::{Levels, Options, Set, UnknownRule, find};
pub use rules::nested_templates;

#[allow(unused_imports, reason = "the rules that use them come one by one")]
pub(crate) use context::{Call, Context, Place, Reference, Resource, target};
pub(crate) use report::Reporter;

use crate::finding::Finding;
use crate::template::Template;
use expand::Expansion;

/// Everything that is wrong with a template, in the order of its rules; what is [allowed](Allow) is left out.
///
/// ```
/// use formwork::check::Options;
/// let template = formwork::read::template(r#"{
///     "Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}},
///     "Outputs": {"Url": {"Value": {"Ref": "Job"}}}
/// }"#).unwrap();
/// let findings = formwork::check(&template, &Options::default());
/// let missing = findings.iter().find(|finding| finding.rule == "missing-reference").unwrap();
/// assert_eq!(missing.path.as_deref(), Some("/Outputs/Url/Value"));
/// assert_eq!(findings[0].help.as_deref(), Some("did you mean `Jobs`?"));
/// ```
pub fn check(template: &Template, options: &Options) -> Vec<Finding> {
    judge(template, options).findings
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// What would be wrong, had nobody allowed it.
    pub allowed: Vec<Allowed>,
}

/// As [`check`], and what was allowed as well.
pub fn judge(template: &Template, options: &Options) -> Judgement {
    let expansion = Expansion::of(template, options);
    let context = Context::new(expansion.template(template), options, &expansion);
    let mut report = Reporter::new(options);
    for check in rules::checks() {
        if check.rules.iter().any(|rule| options.levels.of(rule).is_some()) {
            (check.run)(&context, &mut report);
        }
    }
    let mut judgement = allow::apply(&context, report);
    expansion.lead_back(&mut judgement);
    judgement
}
