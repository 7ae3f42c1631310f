use crate::check::{Context, Reporter};
use crate::graph::{Kind, Step};
use crate::rule::rule;

rule! {
    /// A condition that decides nothing.
    ///
    /// No resource, output, `Fn::If` or other condition names it.
    pub UNUSED_CONDITION = "unused-condition", "T010", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.hides_something() || context.has_loop("Resources") || context.has_loop("Outputs") {
        return;
    }
    for name in context.conditions.names() {
        let used = context.references_to(name).any(|reference| reference.kind == Kind::Condition);
        if !used && !name.starts_with("Fn::") {
            report
                .report(
                    &UNUSED_CONDITION,
                    &[Step::Key("Conditions"), Step::Key(name)],
                    format!("nothing uses the condition `{name}`"),
                )
                .help("use it, or remove it");
        }
    }
}
