use crate::check::{Context, Place, Reporter};
use crate::conditions::Answer;
use crate::graph::Kind;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A reference to a resource that is not always there when the reference is.
    ///
    /// The resource has a condition. Where the condition does not hold and the reference still stands, the deployment fails. Put the reference into
    /// `Fn::If` with the same condition, or give what holds it that condition.
    pub CONDITIONAL_REFERENCE = "conditional-reference", "T006", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for reference in &context.references {
        if !matches!(reference.kind, Kind::Ref | Kind::GetAtt(_) | Kind::Sub | Kind::SubGetAtt(_)) {
            continue;
        }
        let Some(condition) = context.resource(reference.target).and_then(|target| target.condition) else { continue };
        let own = match reference.place {
            Place::Resource(_) => context.resource_at(reference.place).and_then(|resource| resource.condition),
            Place::Output(name) => {
                context.outputs.get(name).and_then(|output| output.get("Condition")).and_then(Node::as_str)
            }
            _ => continue,
        };
        let mut given: Vec<(&str, bool)> = own.map(|name| (name, true)).into_iter().collect();
        given.extend_from_slice(&reference.under);
        if given.contains(&(condition, true)) || !context.conditions.contains(condition) {
            continue;
        }
        let mut without = given.clone();
        without.push((condition, false));
        if context.conditions.satisfiable(&without) != Answer::Yes {
            continue;
        }
        let target = reference.target;
        let message = format!(
            "`{target}` is only there when `{condition}` holds, and this reference also stands when it does not"
        );
        report
            .report(&CONDITIONAL_REFERENCE, &reference.path, message)
            .help(format!("put it into `Fn::If` with `{condition}`, or give what holds it that condition"));
    }
}
