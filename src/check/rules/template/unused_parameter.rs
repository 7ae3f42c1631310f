use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::rule::rule;

rule! {
    /// A parameter that nothing uses.
    ///
    /// Whoever deploys is asked for a value that does nothing.
    pub UNUSED_PARAMETER = "unused-parameter", "T008", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    // a macro sees the parameters without any `Ref`
    if context.transforms.hides_something() {
        return;
    }
    for name in context.parameters.keys() {
        if context.references_to(name).next().is_some() || context.loops_over(name) || name.starts_with("Fn::") {
            continue;
        }
        report
            .report(
                &UNUSED_PARAMETER,
                &[Step::Key("Parameters"), Step::Key(name)],
                format!("nothing uses the parameter `{name}`"),
            )
            .help("use it, or remove it");
    }
}
