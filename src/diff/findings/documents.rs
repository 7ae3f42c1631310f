//! Where policy documents stand, by type of resource.

use std::collections::{BTreeMap, BTreeSet};

use crate::node::Node;

use super::policy::{Statement, Terms, statement, statements};
use super::text::flat;
use super::view::{Thing, View};

/// What a document is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A role, user or group: it says what they may do.
    Identity,
    /// Who may assume a role.
    Trust,
    /// A resource: it says who may use it.
    Resource,
}

/// A policy document of a resource.
pub(super) struct Document {
    pub(super) sort: Sort,
    /// The name of an inline policy, `AssumeRolePolicyDocument`; none where the resource has a single document.
    pub(super) name: Option<String>,
    pub(super) statements: Vec<Statement>,
}

/// Where the policy of a resource stands that says who may use it, by type.
const RESOURCE_POLICIES: &[(&str, &str)] = &[
    ("AWS::ApiGateway::RestApi", "Policy"),
    ("AWS::Backup::BackupVault", "AccessPolicy"),
    ("AWS::CloudTrail::ResourcePolicy", "ResourcePolicy"),
    ("AWS::CodeArtifact::Domain", "PermissionsPolicyDocument"),
    ("AWS::CodeArtifact::Repository", "PermissionsPolicyDocument"),
    ("AWS::DynamoDB::Table", "ResourcePolicy/PolicyDocument"),
    ("AWS::EC2::VPCEndpoint", "PolicyDocument"),
    ("AWS::ECR::Repository", "RepositoryPolicyText"),
    ("AWS::EFS::FileSystem", "FileSystemPolicy"),
    ("AWS::Elasticsearch::Domain", "AccessPolicies"),
    ("AWS::Events::EventBus", "Policy"),
    ("AWS::KMS::Key", "KeyPolicy"),
    ("AWS::KMS::ReplicaKey", "KeyPolicy"),
    ("AWS::Kinesis::ResourcePolicy", "ResourcePolicy"),
    ("AWS::Logs::Destination", "DestinationPolicy"),
    ("AWS::Logs::ResourcePolicy", "PolicyDocument"),
    ("AWS::OpenSearchService::Domain", "AccessPolicies"),
    ("AWS::S3::AccessPoint", "Policy"),
    ("AWS::S3::BucketPolicy", "PolicyDocument"),
    ("AWS::S3Express::BucketPolicy", "PolicyDocument"),
    ("AWS::S3Tables::TableBucketPolicy", "ResourcePolicy"),
    ("AWS::SNS::TopicInlinePolicy", "PolicyDocument"),
    ("AWS::SNS::TopicPolicy", "PolicyDocument"),
    ("AWS::SQS::QueueInlinePolicy", "PolicyDocument"),
    ("AWS::SQS::QueuePolicy", "PolicyDocument"),
    ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy"),
    ("AWS::Serverless::Api", "Auth/ResourcePolicy/CustomStatements"),
];

/// Resources that are nothing but a policy of another, and the properties that say of which.
pub(super) const ATTACHED: &[(&str, &[&str])] = &[
    ("AWS::CloudTrail::ResourcePolicy", &["ResourceArn"]),
    ("AWS::Events::EventBusPolicy", &["EventBusName"]),
    ("AWS::IAM::GroupPolicy", &["GroupName"]),
    ("AWS::IAM::ManagedPolicy", &["Roles", "Users", "Groups"]),
    ("AWS::IAM::Policy", &["Roles", "Users", "Groups"]),
    ("AWS::IAM::RolePolicy", &["RoleName"]),
    ("AWS::IAM::UserPolicy", &["UserName"]),
    ("AWS::Kinesis::ResourcePolicy", &["ResourceArn"]),
    ("AWS::Lambda::LayerVersionPermission", &["LayerVersionArn"]),
    ("AWS::Lambda::Permission", &["FunctionName"]),
    ("AWS::S3::BucketPolicy", &["Bucket"]),
    ("AWS::S3Express::BucketPolicy", &["Bucket"]),
    ("AWS::SNS::TopicInlinePolicy", &["TopicArn"]),
    ("AWS::SNS::TopicPolicy", &["Topics"]),
    ("AWS::SQS::QueueInlinePolicy", &["Queue"]),
    ("AWS::SQS::QueuePolicy", &["Queues"]),
    ("AWS::SecretsManager::ResourcePolicy", &["SecretId"]),
];

/// The policy documents of a resource.
pub(super) fn documents(thing: &Thing) -> Vec<Document> {
    let mut found = Vec::new();
    let mut add = |sort, name: Option<String>, path: &str| {
        if let Some(document) = thing.get(path) {
            found.push(Document { sort, name, statements: statements(document, &format!("/Properties/{path}")) });
        }
    };
    match thing.kind {
        "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => {
            for (index, policy) in thing.items("Policies").iter().enumerate() {
                let name = policy.get("PolicyName").map_or_else(|| index.to_string(), flat);
                add(Sort::Identity, Some(name), &format!("Policies/{index}/PolicyDocument"));
            }
            add(Sort::Trust, Some("AssumeRolePolicyDocument".to_owned()), "AssumeRolePolicyDocument");
        }
        "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" => add(Sort::Identity, None, "PolicyDocument"),
        "AWS::IAM::RolePolicy" | "AWS::IAM::UserPolicy" | "AWS::IAM::GroupPolicy" | "AWS::IoT::Policy" => {
            add(Sort::Identity, None, "PolicyDocument");
        }
        "AWS::SSO::PermissionSet" => add(Sort::Identity, None, "InlinePolicy"),
        "AWS::Serverless::Function" => match thing.get("Policies") {
            Some(Node::List(policies)) => {
                for index in (0..policies.len()).filter(|index| policies[*index].get("Statement").is_some()) {
                    add(Sort::Identity, Some(index.to_string()), &format!("Policies/{index}"));
                }
            }
            _ => add(Sort::Identity, None, "Policies"),
        },
        "AWS::Events::EventBusPolicy" => {
            let statement =
                thing.get("Statement").and_then(|one| statement(one, "/Properties/Statement".to_owned(), 0, true));
            found.push(Document { sort: Sort::Resource, name: None, statements: statement.into_iter().collect() });
        }
        "AWS::Lambda::Permission" | "AWS::Lambda::LayerVersionPermission" => {
            let statements = permission(thing).into_iter().collect();
            found.push(Document { sort: Sort::Resource, name: None, statements });
        }
        kind => {
            for (_, path) in RESOURCE_POLICIES.iter().filter(|(one, _)| *one == kind) {
                add(Sort::Resource, None, path);
            }
        }
    }
    found
}

/// A permission of a function or layer as the statement that Lambda makes of it.
fn permission(thing: &Thing) -> Option<Statement> {
    let principal = thing.get("Principal").map(flat)?;
    let principal = match principal.as_str() {
        "*" => "*".to_owned(),
        name if name.contains(".amazonaws.") || name.contains(".aws.") => format!("Service:{name}"),
        name if name.len() == 12 && name.bytes().all(|b| b.is_ascii_digit()) => format!("AWS:arn:aws:iam::{name}:root"),
        "${AWS::AccountId}" => "AWS:arn:aws:iam::${AWS::AccountId}:root".to_owned(),
        name => format!("AWS:{name}"),
    };
    let mut condition = BTreeMap::new();
    for (property, operator, key) in [
        ("SourceArn", "ArnLike", "aws:SourceArn"),
        ("SourceAccount", "StringEquals", "aws:SourceAccount"),
        ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
        ("OrganizationId", "StringEquals", "aws:PrincipalOrgID"),
        ("EventSourceToken", "StringEquals", "lambda:EventSourceToken"),
        ("FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"),
    ] {
        if let Some(value) = thing.get(property) {
            condition.insert((operator.to_owned(), key.to_owned()), BTreeSet::from([flat(value)]));
        }
    }
    let one = |item: String| Terms { not: false, items: BTreeSet::from([item]) };
    let on = thing.get("FunctionName").or(thing.get("LayerVersionArn")).map(flat).unwrap_or_default();
    let statement = Statement {
        sid: None,
        pointer: "/Properties".to_owned(),
        allows: true,
        actions: one(thing.get("Action").map(flat).unwrap_or_default()),
        resources: one(on),
        principals: one(principal),
        condition,
        index: 0,
        alone: true,
        print: 0,
    };
    Some(statement.printed())
}

/// The policy documents of the before side, with the logical ids that what they refer to has after.
pub(super) fn documents_before(view: &View, thing: &Thing) -> Vec<Document> {
    let mut found = documents(thing);
    if view.has_moves() {
        let rename = |set: &mut BTreeSet<String>| *set = set.iter().map(|text| view.renamed(text)).collect();
        for statement in found.iter_mut().flat_map(|document| &mut document.statements) {
            rename(&mut statement.resources.items);
            rename(&mut statement.principals.items);
            statement.condition.values_mut().for_each(rename);
            *statement = statement.clone().printed();
        }
    }
    found
}

/// Every statement of several documents.
pub(super) fn all<'d>(documents: &'d [Document], sort: impl Fn(Sort) -> bool + 'd) -> Vec<&'d Statement> {
    documents.iter().filter(|document| sort(document.sort)).flat_map(|document| &document.statements).collect()
}
