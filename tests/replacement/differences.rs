//! Where our verdict and that of the CDK differ, each with the reason; the test holds the list to be complete and of use.

use crate::pairs::Pair;
use crate::samples::How;

/// A difference that is known.
#[derive(Debug)]
pub struct Difference {
    /// The type; empty for all.
    kind: &'static str,
    /// The path inside of `Properties`, and everything inside of it; empty for all.
    place: &'static str,
    /// Only where this happens.
    how: Option<How>,
    ours: &'static str,
    cdk: &'static str,
    /// For who reads the list, and the message when a row is of no use any more.
    #[allow(dead_code, reason = "shown by `Debug`")]
    why: &'static str,
}

impl Difference {
    const fn new(
        kind: &'static str,
        place: &'static str,
        ours: &'static str,
        cdk: &'static str,
        why: &'static str,
    ) -> Self {
        Difference { kind, place, how: None, ours, cdk, why }
    }

    const fn only(self, how: How) -> Self {
        Difference { how: Some(how), ..self }
    }

    pub fn explains(&self, pair: &Pair, ours: &str, cdk: &str) -> bool {
        let inside = |rest: &str| self.place.is_empty() || rest.is_empty() || rest.starts_with('/');
        (self.kind.is_empty() || self.kind == pair.kind)
            && pair.place.strip_prefix(self.place).is_some_and(inside)
            && self.how.is_none_or(|how| how == pair.how)
            && (self.ours, self.cdk) == (ours, cdk)
    }
}

const NESTED: &str =
    "the registry says it of a path inside of the property; the data of the CDK know whole properties only";
const CONDITIONAL: &str =
    "the registry has it among the properties that can change under conditions, and the CDK does not take that over";
const DISAGREE: &str = "two data sets of AWS disagree: by the registry its handler updates it, by the documentation it is replaced; we say that it depends";
const TAGS: &str = "the documentation is older than the registry, whose handler updates the tags";
const PROSE: &str = "only the prose of the documentation says that another type of an attribute makes another table";

pub const DIFFERENCES: &[Difference] = &[
    Difference::new("", "", "replace", "stay", "the CDK does not look into `Fn::Sub`, whose text has another id in it")
        .only(How::Sub),
    Difference::new("", "", "perhaps", "stay", "as above").only(How::Sub),
    Difference::new("AWS::CertificateManager::AcmeDomainValidation", "PrevalidationOptions", "replace", "stay", NESTED),
    Difference::new(
        "AWS::CloudFront::FieldLevelEncryptionProfile",
        "FieldLevelEncryptionProfileConfig/CallerReference",
        "replace",
        "stay",
        NESTED,
    ),
    Difference::new("AWS::EC2::EC2Fleet", "TargetCapacitySpecification", "replace", "stay", NESTED),
    Difference::new("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData", "replace", "stay", NESTED),
    Difference::new("AWS::EC2::VPCEndpoint", "DnsOptions", "replace", "stay", NESTED),
    Difference::new("AWS::EC2::VerifiedAccessEndpoint", "CidrOptions", "replace", "stay", NESTED),
    Difference::new("AWS::EC2::VerifiedAccessEndpoint", "LoadBalancerOptions", "replace", "stay", NESTED),
    Difference::new("AWS::EC2::VerifiedAccessEndpoint", "NetworkInterfaceOptions", "replace", "stay", NESTED),
    Difference::new("AWS::EC2::VerifiedAccessEndpoint", "RdsOptions", "replace", "stay", NESTED),
    Difference::new("AWS::Kinesis::Channel", "S3DestinationConfiguration", "replace", "stay", NESTED),
    Difference::new("AWS::Kinesis::Channel", "S3TablesDestinationConfiguration", "replace", "stay", NESTED),
    Difference::new(
        "AWS::KinesisFirehose::DeliveryStream",
        "AmazonOpenSearchServerlessDestinationConfiguration",
        "replace",
        "stay",
        NESTED,
    ),
    Difference::new(
        "AWS::KinesisFirehose::DeliveryStream",
        "AmazonopensearchserviceDestinationConfiguration",
        "replace",
        "stay",
        NESTED,
    ),
    Difference::new(
        "AWS::KinesisFirehose::DeliveryStream",
        "ElasticsearchDestinationConfiguration",
        "replace",
        "stay",
        NESTED,
    ),
    Difference::new(
        "AWS::KinesisFirehose::DeliveryStream",
        "IcebergDestinationConfiguration",
        "replace",
        "stay",
        NESTED,
    ),
    Difference::new(
        "AWS::KinesisFirehose::DeliveryStream",
        "SnowflakeDestinationConfiguration",
        "replace",
        "stay",
        NESTED,
    ),
    Difference::new("AWS::Route53::HealthCheck", "HealthCheckConfig", "replace", "stay", NESTED),
    Difference::new("AWS::SSM::CloudConnector", "Configuration", "replace", "stay", NESTED),
    Difference::new("AWS::S3::StorageLens", "StorageLensConfiguration", "replace", "stay", NESTED),
    Difference::new("AWS::DynamoDB::GlobalTable", "GlobalTableSourceArn", "perhaps", "stay", CONDITIONAL),
    Difference::new("AWS::EC2::NetworkInterface", "ConnectionTrackingSpecification", "perhaps", "stay", CONDITIONAL),
    Difference::new("AWS::EC2::NetworkInterface", "EnablePrimaryIpv6", "perhaps", "stay", CONDITIONAL),
    Difference::new("AWS::Lambda::Function", "DurableConfig", "perhaps", "stay", CONDITIONAL),
    Difference::new("AWS::SNS::Subscription", "Region", "perhaps", "stay", CONDITIONAL),
    Difference::new("AWS::EC2::CapacityReservation", "InstanceMatchCriteria", "perhaps", "replace", DISAGREE),
    Difference::new("AWS::EC2::VPCPeeringConnection", "AssumeRoleRegion", "perhaps", "replace", DISAGREE),
    Difference::new("AWS::EC2::VPCPeeringConnection", "PeerRoleArn", "perhaps", "replace", DISAGREE),
    Difference::new("AWS::EC2::VPNConnection", "CustomerGatewayId", "perhaps", "replace", DISAGREE),
    Difference::new("AWS::EC2::VPNConnection", "TransitGatewayId", "perhaps", "replace", DISAGREE),
    Difference::new("AWS::EC2::VPNConnection", "VpnGatewayId", "perhaps", "replace", DISAGREE),
    Difference::new("AWS::EC2::VPNConnection", "VpnTunnelOptionsSpecifications", "perhaps", "replace", DISAGREE),
    Difference::new(
        "AWS::Lambda::EventSourceMapping",
        "SelfManagedKafkaEventSourceConfig/ConsumptionMode",
        "perhaps",
        "replace",
        DISAGREE,
    ),
    Difference::new("AWS::EC2::CapacityReservation", "TagSpecifications", "stay", "replace", TAGS),
    Difference::new("AWS::EC2::CapacityReservationFleet", "TagSpecifications", "stay", "replace", TAGS),
    Difference::new("AWS::EC2::TransitGatewayRouteTable", "Tags", "stay", "replace", TAGS),
    Difference::new("AWS::DynamoDB::GlobalTable", "AttributeDefinitions", "perhaps", "stay", PROSE),
    Difference::new("AWS::DynamoDB::GlobalTable", "AttributeDefinitions/*/AttributeType", "replace", "stay", PROSE),
    Difference::new("AWS::DynamoDB::Table", "AttributeDefinitions", "perhaps", "stay", PROSE),
    Difference::new("AWS::DynamoDB::Table", "AttributeDefinitions/*/AttributeType", "replace", "stay", PROSE),
    Difference::new(
        "AWS::CloudFormation::CustomResource",
        "ServiceTimeout",
        "unknown",
        "stay",
        "the function behind a custom resource decides, by the id that it answers",
    ),
    Difference::new(
        "AWS::CloudFront::MonitoringSubscription",
        "MonitoringSubscription",
        "replace",
        "stay",
        "the registry names no handler that updates it, and the API has none either",
    ),
    Difference::new(
        "AWS::EC2::SpotFleet",
        "SpotFleetRequestConfigData",
        "perhaps",
        "stay",
        "the two data sets of AWS disagree on paths inside of the property; the data of the CDK know whole properties only",
    ),
    Difference::new(
        "AWS::Lambda::EventSourceMapping",
        "AmazonManagedKafkaEventSourceConfig/SchemaRegistryConfig",
        "stay",
        "replace",
        "UpdateEventSourceMapping takes it; only the consumer group beside it is fixed",
    ),
    Difference::new(
        "AWS::Lambda::EventSourceMapping",
        "SelfManagedKafkaEventSourceConfig/SchemaRegistryConfig",
        "stay",
        "replace",
        "UpdateEventSourceMapping takes it; only the consumer group beside it is fixed",
    ),
    Difference::new(
        "AWS::S3::Bucket",
        "ObjectLockEnabled",
        "stay",
        "replace",
        "since 2023 S3 takes it for buckets that exist",
    ),
];
