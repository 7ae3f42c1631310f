//! Generated from spec/dax.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DAX::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html)
    Cluster ClusterAttrs "AWS::DAX::Cluster" (
        iam_role_arn IAMRoleARN: Arn<r::IamRole>, node_type NodeType: String, replication_factor ReplicationFactor: i64
    ) {
        availability_zones AvailabilityZones: List<String>,
        cluster_endpoint_encryption_type ClusterEndpointEncryptionType: String,
        cluster_name ClusterName: String,
        description Description: String,
        network_type NetworkType: String,
        notification_topic_arn NotificationTopicARN: Arn<r::SnsTopic>,
        parameter_group_name ParameterGroupName: Id<r::DaxParameterGroup>,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        sse_specification SSESpecification: ClusterSseSpecification,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_group_name SubnetGroupName: Id<r::DaxSubnetGroup>,
        tags Tags: Json,
    } {
        arn "Arn": Arn<r::DaxCluster>,
        cluster_discovery_endpoint "ClusterDiscoveryEndpoint": String,
        cluster_discovery_endpoint_url "ClusterDiscoveryEndpointURL": String,
        id "Id": String,
    }
}
props! { ClusterSseSpecification () { sse_enabled SSEEnabled: bool, } }

resource! {
    /// [AWS::DAX::ParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html)
    ParameterGroup NoAttrs "AWS::DAX::ParameterGroup" () {
        description Description: String,
        parameter_group_name ParameterGroupName: String,
        parameter_name_values ParameterNameValues: Json,
    } {}
}

resource! {
    /// [AWS::DAX::SubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html)
    SubnetGroup SubnetGroupAttrs "AWS::DAX::SubnetGroup" (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>) {
        description Description: String,
        subnet_group_name SubnetGroupName: String,
    } { id "Id": String, }
}
