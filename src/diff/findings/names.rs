//! Names that are taken: deployments that fail because old and new cannot stand beside each other.

use std::collections::BTreeMap;

use crate::facts::{Replacement, ReplacementStrategy};
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, flat, quoted};
use super::view::{Case, Resource, View, property};

rule! {
    /// A resource with a name of its own is replaced and keeps its name: CloudFormation refuses the update.
    ///
    /// The new one is made before the old one goes, and both cannot have the name. Change the name in the same deployment, or leave it to
    /// CloudFormation.
    pub REPLACE_COLLISION = "replace-name-collision", "REPLACE-NAME-COLLISION", critical, Change, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html";
    /// A resource comes under another logical id with the name that the old one still has: its creation fails.
    ///
    /// CloudFormation creates before it deletes. Keep the logical id, run a stack refactor, or deploy the removal first.
    pub MOVE_COLLISION = "move-name-collision", "MOVE-NAME-COLLISION", critical, Change, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html";
}

/// Types whose name no two of an account and region share, and the property that gives it. CloudFormation says of those that
/// [`crate::facts::ResourceType::custom_name`] knows that it refuses to replace them under their name; the others fail when the second one
/// is created.
const NAMED: &[(&str, &str)] = &[
    ("AWS::ApiGateway::DomainName", "DomainName"),
    ("AWS::ApiGatewayV2::DomainName", "DomainName"),
    ("AWS::AutoScaling::AutoScalingGroup", "AutoScalingGroupName"),
    ("AWS::AutoScaling::LaunchConfiguration", "LaunchConfigurationName"),
    ("AWS::CloudFormation::Stack", "StackName"),
    ("AWS::CloudTrail::Trail", "TrailName"),
    ("AWS::CloudWatch::CompositeAlarm", "AlarmName"),
    ("AWS::CloudWatch::Dashboard", "DashboardName"),
    ("AWS::CodeBuild::Project", "Name"),
    ("AWS::CodeCommit::Repository", "RepositoryName"),
    ("AWS::CodePipeline::Pipeline", "Name"),
    ("AWS::DocDB::DBCluster", "DBClusterIdentifier"),
    ("AWS::ECS::Cluster", "ClusterName"),
    ("AWS::EKS::Cluster", "Name"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Name"),
    ("AWS::Events::EventBus", "Name"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::User", "UserName"),
    ("AWS::KMS::Alias", "AliasName"),
    ("AWS::KinesisFirehose::DeliveryStream", "DeliveryStreamName"),
    ("AWS::Logs::LogGroup", "LogGroupName"),
    ("AWS::MSK::Cluster", "ClusterName"),
    ("AWS::Neptune::DBCluster", "DBClusterIdentifier"),
    ("AWS::OpenSearchService::Domain", "DomainName"),
    ("AWS::RDS::DBCluster", "DBClusterIdentifier"),
    ("AWS::RDS::DBInstance", "DBInstanceIdentifier"),
    ("AWS::RDS::DBSubnetGroup", "DBSubnetGroupName"),
    ("AWS::Redshift::Cluster", "ClusterIdentifier"),
    ("AWS::S3::Bucket", "BucketName"),
    ("AWS::SNS::Topic", "TopicName"),
    ("AWS::SQS::Queue", "QueueName"),
    ("AWS::SSM::Parameter", "Name"),
    ("AWS::Scheduler::ScheduleGroup", "Name"),
    ("AWS::SecretsManager::Secret", "Name"),
    ("AWS::Synthetics::Canary", "Name"),
    ("AWS::WAFv2::IPSet", "Name"),
    ("AWS::WAFv2::RegexPatternSet", "Name"),
    ("AWS::WAFv2::RuleGroup", "Name"),
    ("AWS::WAFv2::WebACL", "Name"),
];

/// The property that names a resource, and whether CloudFormation itself refuses to replace one under its name.
fn naming(resource: &Resource) -> Option<(&'static str, bool)> {
    if let Some(name) = resource.facts.and_then(|facts| facts.custom_name) {
        return Some((name, true));
    }
    NAMED.iter().find(|row| row.0 == resource.kind).map(|row| (row.1, false))
}

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    if case.change.replacement != Replacement::Always || before.id != after.id {
        return;
    }
    let Some(resource) = case.view.after.resource(after.id) else { return };
    let Some((name, refused)) = naming(&resource) else { return };
    let Some(value) = after.get(name).filter(|value| before.get(name) == Some(value)) else { return };
    // the name holds something that is another after, and so is another itself
    let place = format!("/Properties/{name}");
    let follows =
        case.change.changes.iter().any(|change| change.path == place || change.path.starts_with(&format!("{place}/")));
    let strategy = resource.facts.map(|facts| facts.replacement_strategy);
    let deletes_first = strategy == Some(ReplacementStrategy::DeleteThenCreate);
    // a web ACL of another scope, and the like: the name is free there
    let elsewhere = before.get("Scope") != after.get("Scope");
    if follows || elsewhere || !refused && deletes_first {
        return;
    }
    let message = match refused {
        true => format!(
            "replaced while {} {} stays: CloudFormation refuses custom-named replacements",
            code(name),
            quoted(flat(value))
        ),
        false => format!(
            "replaced while {} {} stays: the new one cannot be created beside the old one",
            code(name),
            quoted(flat(value))
        ),
    };
    out.add(&REPLACE_COLLISION, after.id, after.path(name), message).neutral();
}

/// Resources that come with the name of one that goes, moved ones and others.
pub(super) fn find_moves(view: &View, out: &mut Out) {
    let key = |resource: &Resource| {
        let (property_name, _) = naming(resource)?;
        let name = property(resource, property_name).filter(|name| !matches!(name, Node::Null))?;
        let scope = property(resource, "Scope").map(flat);
        Some((resource.kind.to_owned(), flat(name), scope))
    };
    let mut leaving = BTreeMap::new();
    for resource in view.removed() {
        if let Some(key) = key(&resource) {
            leaving.insert(key, resource.id);
        }
    }
    for resource in view.added() {
        let Some(from) = key(&resource).and_then(|key| leaving.get(&key).copied()) else { continue };
        let Some((name, _)) = naming(&resource) else { continue };
        let value = property(&resource, name).map(flat).unwrap_or_default();
        let message = format!(
            "created while {} still has {} {}: CloudFormation creates before it deletes, and the name is taken",
            code(from),
            code(name),
            quoted(value)
        );
        let path = view.after.thing(resource).path(name);
        let help = format!(
            "keep the logical id {}, or run a stack refactor {} -> {} before deploying",
            code(from),
            code(from),
            code(resource.id)
        );
        out.add(&MOVE_COLLISION, resource.id, path, message).neutral().help(help);
    }
}
