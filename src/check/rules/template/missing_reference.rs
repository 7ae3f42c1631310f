use crate::check::{Context, Place, Reporter};
use crate::finding::nearest;
use crate::graph::Kind;
use crate::rule::rule;

rule! {
    /// A reference names nothing in the template.
    ///
    /// `Ref`, `Fn::GetAtt`, `${...}` in `Fn::Sub`, `DependsOn` and `Condition` take names of this template: a logical id, a parameter, a condition, or a
    /// pseudo parameter such as `AWS::Region`. CloudFormation refuses the template when there is none.
    pub MISSING_REFERENCE = "missing-reference", "T001", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html";
}

const PSEUDO: [&str; 8] = [
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
    for reference in &context.references {
        if matches!(reference.place, Place::Other(_)) {
            continue;
        }
        let target = reference.target;
        let is_there = match reference.kind {
            Kind::Condition => context.conditions.contains(target),
            Kind::GetAtt(_) | Kind::SubGetAtt(_) | Kind::DependsOn => context.resource(target).is_some(),
            Kind::Ref | Kind::Sub => {
                context.resource(target).is_some()
                    || context.parameters.contains_key(target)
                    || PSEUDO.contains(&target)
            }
        };
        if is_there {
            continue;
        }
        let names: Vec<&str> = match reference.kind {
            Kind::Condition => context.conditions.names().collect(),
            Kind::GetAtt(_) | Kind::SubGetAtt(_) | Kind::DependsOn => context.resources.iter().map(|r| r.id).collect(),
            Kind::Ref | Kind::Sub => {
                let resources = context.resources.iter().map(|r| r.id);
                resources.chain(context.parameters.keys().copied()).chain(PSEUDO).collect()
            }
        };
        let what = match reference.kind {
            Kind::Condition => "condition",
            Kind::GetAtt(_) | Kind::SubGetAtt(_) | Kind::DependsOn => "resource",
            Kind::Ref | Kind::Sub => "resource or parameter",
        };
        let note = report.report(&MISSING_REFERENCE, &reference.path, format!("there is no {what} `{target}`"));
        if let Some(near) = nearest(target, names) {
            note.help(format!("did you mean `{near}`?"));
        }
    }
}
