use crate::check::{Context, Place, Reference, Reporter};
use crate::finding::nearest;
use crate::graph::Kind;
use crate::rule::rule;

rule! {
    /// A reference names nothing in the template.
    ///
    /// `Ref`, `Fn::GetAtt`, `${...}` in `Fn::Sub`, `DependsOn` and `Condition` take names of this template: a logical id, a parameter, a condition, or a
    /// pseudo parameter such as `AWS::Region`. CloudFormation refuses the template when there is none.
    ///
    /// Resources that the SAM transform makes beside a function, an API or a table are known; in a template with other macros, nothing is said.
    pub MISSING_REFERENCE = "missing-reference", "T001", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html";
}

/// What CloudFormation itself knows.
pub(super) const PSEUDO: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.hides_something() {
        return;
    }
    for reference in &context.references {
        if is_there(context, reference) {
            continue;
        }
        let target = reference.target;
        let in_condition = matches!(reference.place, Place::Condition(_) | Place::Rule(_));
        let resources = || context.resources.iter().map(|resource| resource.id);
        let (what, names): (&str, Vec<&str>) = match reference.kind {
            Kind::Condition => ("condition", context.conditions.names().collect()),
            Kind::GetAtt(_) | Kind::SubGetAtt(_) | Kind::DependsOn => ("resource", resources().collect()),
            Kind::Ref | Kind::Sub if in_condition => {
                ("parameter", context.parameters.keys().copied().chain(PSEUDO).collect())
            }
            Kind::Ref | Kind::Sub => {
                ("resource or parameter", resources().chain(context.parameters.keys().copied()).chain(PSEUDO).collect())
            }
        };
        let mut message = format!("there is no {what} `{target}`");
        if in_condition && context.resource(target).is_some() {
            message = format!("`{target}` is a resource, and conditions are decided before there are any");
        } else if reference.kind == Kind::DependsOn && context.parameters.contains_key(target) {
            message = format!("`{target}` is a parameter, and only resources can be waited for");
        }
        let note = report.report(&MISSING_REFERENCE, &reference.path, message);
        if let Some(near) = nearest(target, names) {
            note.help(format!("did you mean `{near}`?"));
        }
    }
}

fn is_there(context: &Context, reference: &Reference) -> bool {
    let target = reference.target;
    match reference.kind {
        // what the section holds is not evaluated, or reported as misplaced
        _ if matches!(reference.place, Place::Other(_)) => true,
        Kind::Condition => context.conditions.contains(target) || context.has_loop("Conditions"),
        Kind::Ref | Kind::Sub if matches!(reference.place, Place::Condition(_) | Place::Rule(_)) => {
            context.parameters.contains_key(target) || PSEUDO.contains(&target)
        }
        Kind::GetAtt(_) | Kind::SubGetAtt(_) | Kind::DependsOn => context.is_resource(target),
        Kind::Ref | Kind::Sub => {
            context.parameters.contains_key(target) || PSEUDO.contains(&target) || context.is_resource(target)
        }
    }
}
