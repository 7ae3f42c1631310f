//! What we know better than the registry about replacement and snapshots, each with its reason and AWS's page on it.

use super::Replacement::{self, Always, Conditional, Never};

/// A path of a type whose change has another effect than the registry says.
pub struct Override {
    /// The resource type.
    pub name: &'static str,
    /// The path inside `Properties`, as [`super::Pattern`] has it.
    pub path: &'static str,
    /// What a change does.
    pub replacement: Replacement,
    /// Why the registry is not believed.
    #[allow(dead_code, reason = "for who reviews the table")]
    pub reason: &'static str,
}

/// The overrides; the first that fits counts.
///
/// Pages: the type's own in
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>, "Update requires".
pub const OVERRIDES: &[Override] = &[
    Override {
        name: "AWS::CertificateManager::Certificate",
        path: "ValidationMethod",
        replacement: Always,
        reason: "the page says replacement; no call of ACM changes the method of a certificate",
    },
    Override {
        name: "AWS::DynamoDB::GlobalTable",
        path: "AttributeDefinitions",
        replacement: Conditional,
        reason: "as for a table",
    },
    Override {
        name: "AWS::DynamoDB::GlobalTable",
        path: "GlobalSecondaryIndexes",
        replacement: Never,
        reason: "the page says some interruptions of its projection, as of that of a local index; UpdateTable makes and deletes such indexes",
    },
    Override {
        name: "AWS::DynamoDB::GlobalTable",
        path: "VectorIndexes",
        replacement: Never,
        reason: "as for its global indexes",
    },
    Override {
        name: "AWS::DynamoDB::GlobalTable",
        path: "KeySchema",
        replacement: Always,
        reason: "the page says replacement, the registry conditionally; no call changes the keys of a table",
    },
    Override {
        name: "AWS::DynamoDB::GlobalTable",
        path: "LocalSecondaryIndexes",
        replacement: Always,
        reason: "the page says replacement, the registry conditionally; such an index is made with its table only",
    },
    Override {
        name: "AWS::DynamoDB::Table",
        path: "AttributeDefinitions",
        replacement: Conditional,
        reason: "the page's prose: a changed type of an attribute that is defined already replaces the table, a new definition does not; \
                 no data set says it",
    },
    Override {
        name: "AWS::DynamoDB::Table",
        path: "KeySchema",
        replacement: Always,
        reason: "the page says replacement, the registry conditionally; no call changes the keys of a table",
    },
    Override {
        name: "AWS::EC2::EIP",
        path: "Domain",
        replacement: Always,
        reason: "the page says replacement; no call moves an address between the platforms any more",
    },
    Override {
        name: "AWS::EC2::TrafficMirrorSession",
        path: "NetworkInterfaceId",
        replacement: Always,
        reason: "the page says replacement; ModifyTrafficMirrorSession takes no network interface",
    },
    Override {
        name: "AWS::ECS::Service",
        path: "LaunchType",
        replacement: Always,
        reason: "the page says replacement; UpdateService takes no launch type",
    },
    Override {
        name: "AWS::Events::EventBus",
        path: "EventSourceName",
        replacement: Always,
        reason: "the page says replacement; UpdateEventBus takes no event source, and a partner's bus has its name",
    },
    Override {
        name: "AWS::Events::Rule",
        path: "EventBusName",
        replacement: Always,
        reason: "the page says replacement; a rule belongs to its bus, and PutRule on another bus makes another rule",
    },
    Override {
        name: "AWS::Lambda::EventSourceMapping",
        path: "AmazonManagedKafkaEventSourceConfig/SchemaRegistryConfig",
        replacement: Never,
        reason: "UpdateEventSourceMapping takes it",
    },
    Override {
        name: "AWS::Lambda::EventSourceMapping",
        path: "AmazonManagedKafkaEventSourceConfig/ConsumerGroupId",
        replacement: Always,
        reason: "the page says replacement; the API lets nobody change the group of a mapping",
    },
    Override {
        name: "AWS::Lambda::EventSourceMapping",
        path: "SelfManagedKafkaEventSourceConfig/SchemaRegistryConfig",
        replacement: Never,
        reason: "UpdateEventSourceMapping takes it",
    },
    Override {
        name: "AWS::Lambda::EventSourceMapping",
        path: "SelfManagedKafkaEventSourceConfig/ConsumerGroupId",
        replacement: Always,
        reason: "the page says replacement; the API lets nobody change the group of a mapping",
    },
    Override {
        name: "AWS::Route53::RecordSet",
        path: "Name",
        replacement: Always,
        reason: "the page says replacement; a record set is found by its name",
    },
    Override {
        name: "AWS::S3::Bucket",
        path: "ObjectLockEnabled",
        replacement: Never,
        reason: "since 2023 S3 takes PutObjectLockConfiguration on buckets that exist; the older specification is out of date",
    },
];

/// The types that take `DeletionPolicy: Snapshot`.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
pub const SNAPSHOTS: &[&str] = &[
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];
