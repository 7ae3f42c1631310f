use crate::check::{Context, Reporter};
use crate::rule::rule;

rule! {
    /// Something is allowed that nobody does, or allowed without a reason.
    ///
    /// The fault is mended, or stands elsewhere now. An allowance that stays would hide the next one.
    pub UNUSED_ALLOW = "unused-allow", "T090", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html";
}

/// It is reported once everything else is known, by what applies the allowances.
pub(super) fn check(_: &Context, _: &mut Reporter) {}
