use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// A rule is allowed that there is not.
    ///
    /// The name is misspelt, or the rule is gone: the allowance does nothing.
    pub UNKNOWN_RULE = "unknown-rule", "T091", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html";
}

/// It is reported by what applies the allowances.
pub(super) fn check(_: &Context, _: &mut Reporter) {}
