use crate::check::value::branches;
use crate::check::{Context, Reporter, target};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A role is given by name to what wants an ARN.
    ///
    /// `Ref` of a role is its name. CodeBuild finds a role by its name, but not one with a `Path`; others take the ARN alone: use `Fn::GetAtt` of `Arn`.
    pub ROLE_BY_NAME = "role-by-name", "P009", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html";
}

/// Properties that take the ARN of a role alone, not within an object.
const ARNS: [(&str, &str); 11] = [
    ("AWS::CloudFormation::Stack", "RoleARN"),
    ("AWS::CodeDeploy::DeploymentGroup", "ServiceRoleArn"),
    ("AWS::CodePipeline::Pipeline", "RoleArn"),
    ("AWS::Config::ConfigurationRecorder", "RoleARN"),
    ("AWS::ECS::TaskDefinition", "ExecutionRoleArn"),
    ("AWS::Events::Rule", "RoleArn"),
    ("AWS::Lambda::Function", "Role"),
    ("AWS::Logs::SubscriptionFilter", "RoleArn"),
    ("AWS::Serverless::Function", "Role"),
    ("AWS::StepFunctions::StateMachine", "RoleArn"),
    ("AWS::Batch::ComputeEnvironment", "ServiceRole"),
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (kind, property) in ARNS {
        for resource in context.of_kind(kind) {
            let Some(value) = resource.property(property) else { continue };
            for branch in branches(value, &resource.property_path(&[property])) {
                let role = branch.value.as_ref_to().and_then(|id| context.resource(id));
                if role.is_some_and(|role| role.kind == "AWS::IAM::Role") {
                    let id = branch.value.as_ref_to().unwrap_or_default();
                    report
                        .report(
                            &ROLE_BY_NAME,
                            &branch.path,
                            format!("`Ref` of `{id}` is the role's name, and `{property}` takes its ARN"),
                        )
                        .help(format!("`Fn::GetAtt` of `{id}.Arn`"));
                }
            }
        }
    }
    for resource in context.of_kind("AWS::CodeBuild::Project") {
        let Some(value) = resource.property("ServiceRole") else { continue };
        for branch in branches(value, &resource.property_path(&["ServiceRole"])) {
            let Some(role) = branch.value.as_ref_to().and(target(branch.value)).and_then(|id| context.resource(id))
            else {
                continue;
            };
            let path = role.property("Path");
            if path.is_some_and(|path| path.as_str() != Some("/")) && !matches!(path, Some(Node::Null)) {
                report
                    .report(
                        &ROLE_BY_NAME,
                        &branch.path,
                        format!("`{}` has a path, so CodeBuild does not find it by its name", role.id),
                    )
                    .help(format!("`Fn::GetAtt` of `{}.Arn`", role.id));
            }
        }
    }
}
