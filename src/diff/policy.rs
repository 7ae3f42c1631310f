//! What becomes of a resource that goes or is replaced: `DeletionPolicy` and `UpdateReplacePolicy`.

use super::pair::Resource;
use super::report::PolicyAction;
use crate::node::Node;

/// What CloudFormation does with a resource that is removed: the `DeletionPolicy` of the template before.
///
/// [AWS: DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
///
/// Of an expression, that no one value is known of, it is deletion.
pub fn on_removal(before: &Resource) -> PolicyAction {
    let said = before.node.get("DeletionPolicy").map(|_| before.attribute("DeletionPolicy").unwrap_or_default());
    removal(before, said)
}

/// What CloudFormation does with a resource that is removed under this policy.
pub(super) fn removal(resource: &Resource, policy: Option<&str>) -> PolicyAction {
    match policy {
        Some("Retain" | "RetainExceptOnCreate") => PolicyAction::Retain,
        Some("Snapshot") if snapshots(resource.kind) => PolicyAction::Snapshot,
        None if snapshots_unasked(resource) => PolicyAction::Snapshot,
        _ => PolicyAction::Delete,
    }
}

/// What CloudFormation does with the old resource of a replacement: the `UpdateReplacePolicy` of the template after.
///
/// [AWS: UpdateReplacePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html)
pub fn on_replacement(after: &Resource) -> PolicyAction {
    replacement(after.kind, after.attribute("UpdateReplacePolicy"))
}

/// What CloudFormation does with the old resource of a replacement under this policy.
pub(super) fn replacement(kind: &str, policy: Option<&str>) -> PolicyAction {
    match policy {
        Some("Retain" | "RetainExceptOnCreate") => PolicyAction::ReplaceAndRetain,
        Some("Snapshot") if snapshots(kind) => PolicyAction::ReplaceAndSnapshot,
        _ => PolicyAction::ReplaceAndDelete,
    }
}

/// Whether a type holds data: the list that the CDK and cfn-lint agree upon.
pub fn stateful(kind: &str) -> bool {
    STATEFUL.binary_search(&kind).is_ok()
}

/// Whether CloudFormation can keep a snapshot of a resource of this type.
pub fn snapshots(kind: &str) -> bool {
    SNAPSHOTS.binary_search(&kind).is_ok()
}

/// Clusters of RDS, and instances outside of a cluster, are kept as a snapshot when nothing is said.
fn snapshots_unasked(resource: &Resource) -> bool {
    match resource.kind {
        "AWS::RDS::DBCluster" => true,
        "AWS::RDS::DBInstance" => matches!(resource.property("DBClusterIdentifier"), None | Some(Node::Null)),
        _ => false,
    }
}

const STATEFUL: [&str; 29] = [
    "AWS::Backup::BackupVault",
    "AWS::CloudFormation::Stack",
    "AWS::Cognito::UserPool",
    "AWS::DocDB::DBCluster",
    "AWS::DocDB::DBInstance",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Volume",
    "AWS::EFS::FileSystem",
    "AWS::EMR::Cluster",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Elasticsearch::Domain",
    "AWS::FSx::FileSystem",
    "AWS::KMS::Key",
    "AWS::Kinesis::Stream",
    "AWS::Logs::LogGroup",
    "AWS::Neptune::DBCluster",
    "AWS::Neptune::DBInstance",
    "AWS::OpenSearchService::Domain",
    "AWS::Organizations::Account",
    "AWS::QLDB::Ledger",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::S3::Bucket",
    "AWS::SDB::Domain",
    "AWS::SQS::Queue",
    "AWS::SecretsManager::Secret",
];

const SNAPSHOTS: [&str; 9] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::Neptune::DBInstance",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];
