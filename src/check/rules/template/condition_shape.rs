use crate::check::value::what;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A member of `Conditions` is no condition.
    ///
    /// A condition is `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not`, or `Condition` with the name of another.
    pub CONDITION_SHAPE = "condition-shape", "T033", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, node) in context.template.section("Conditions") {
        if name.starts_with("Fn::") {
            continue;
        }
        // which function it may be is judged where functions are
        let is_call = matches!(node.as_call(), Some((function, argument))
            if function.starts_with("Fn::") || function == "Ref" || (function == "Condition" && matches!(argument, Node::String(_))));
        if !is_call {
            report
                .report(
                    &CONDITION_SHAPE,
                    &[Step::Key("Conditions"), Step::Key(name)],
                    format!("a condition is a function, not {}", what(node)),
                )
                .help("`{\"Fn::Equals\": [{\"Ref\": \"Stage\"}, \"prod\"]}`");
        }
    }
}
