use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A branch of `Fn::If` can never be chosen.
    ///
    /// The conditions around it, and that of the resource itself, already decide the matter: the other branch always wins.
    pub UNREACHABLE_BRANCH = "unreachable-branch", "F012", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for call in context.calls.iter().filter(|call| call.name == "Fn::If") {
        let Some([Node::String(condition), _, _]) = call.argument.as_list() else { continue };
        if !context.conditions.contains(condition) {
            continue;
        }
        let own = context.resource_at(call.place).and_then(|resource| resource.condition);
        let mut given: Vec<(&str, bool)> = own.map(|name| (name, true)).into_iter().collect();
        given.extend_from_slice(&call.under);
        if given.is_empty() {
            // without conditions around it, a condition that is always the same is reported where it is defined
            continue;
        }
        for (at, holds) in [(1, true), (2, false)] {
            let mut wanted = given.clone();
            wanted.push((condition, holds));
            if context.conditions.satisfiable(&wanted) != Answer::No {
                continue;
            }
            // a branch that is never reached at all is not this call's fault
            if context.conditions.satisfiable(&given) != Answer::Yes {
                continue;
            }
            let mut path = call.path.clone();
            path.extend([Step::Key("Fn::If"), Step::Index(at)]);
            let around: Vec<String> =
                given.iter().map(|(name, is)| format!("`{name}` is {}", if *is { "true" } else { "false" })).collect();
            let message = format!("this branch is never chosen: {}", around.join(" and "));
            report.report(&UNREACHABLE_BRANCH, &path, message).help("leave the other branch alone");
        }
    }
}
