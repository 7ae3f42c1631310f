//! Generated from spec/memorydb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MemoryDB::ACL](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-acl.html)
    Acl AclAttrs "AWS::MemoryDB::ACL" (acl_name ACLName: String) {
        tags Tags: List<Tag>,
        user_names UserNames: List<Id<r::MemoryDbUser>>,
    } { arn "Arn": Arn<r::MemoryDbAcl>, status "Status": String, }
}

resource! {
    /// [AWS::MemoryDB::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html)
    Cluster ClusterAttrs "AWS::MemoryDB::Cluster" (
        acl_name ACLName: Id<r::MemoryDbAcl>, cluster_name ClusterName: String, node_type NodeType: String
    ) {
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        cluster_endpoint ClusterEndpoint: ClusterEndpoint,
        data_tiering DataTiering: ClusterDataTieringStatus,
        description Description: String,
        engine Engine: String,
        engine_version EngineVersion: String,
        final_snapshot_name FinalSnapshotName: String,
        ip_discovery IpDiscovery: ClusterSupportedIpDiscoveryTypes,
        kms_key_id KmsKeyId: String,
        maintenance_window MaintenanceWindow: String,
        multi_region_cluster_name MultiRegionClusterName: Id<r::MemoryDbMultiRegionCluster>,
        network_type NetworkType: ClusterSupportedNetworkTypes,
        num_replicas_per_shard NumReplicasPerShard: i64,
        num_shards NumShards: i64,
        parameter_group_name ParameterGroupName: Id<r::MemoryDbParameterGroup>,
        port Port: i64,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        snapshot_arns SnapshotArns: List<String>,
        snapshot_name SnapshotName: String,
        snapshot_retention_limit SnapshotRetentionLimit: i64,
        snapshot_window SnapshotWindow: String,
        sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>,
        sns_topic_status SnsTopicStatus: String,
        subnet_group_name SubnetGroupName: Id<r::MemoryDbSubnetGroup>,
        tls_enabled TLSEnabled: bool,
        tags Tags: List<Tag>,
    } {
        arn "ARN": Arn<r::MemoryDbCluster>,
        cluster_endpoint_address "ClusterEndpoint.Address": String,
        cluster_endpoint_port "ClusterEndpoint.Port": i64,
        parameter_group_status "ParameterGroupStatus": String,
        status "Status": String,
    }
}
props! { ClusterEndpoint () {} }
choice! { ClusterDataTieringStatus { True "true", False "false" } }
choice! { ClusterSupportedIpDiscoveryTypes { Ipv4 "ipv4", Ipv6 "ipv6" } }
choice! { ClusterSupportedNetworkTypes { Ipv4 "ipv4", Ipv6 "ipv6", DualStack "dual_stack" } }

resource! {
    /// [AWS::MemoryDB::MultiRegionCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html)
    MultiRegionCluster MultiRegionClusterAttrs "AWS::MemoryDB::MultiRegionCluster" (node_type NodeType: String) {
        description Description: String,
        engine Engine: String,
        engine_version EngineVersion: String,
        multi_region_cluster_name_suffix MultiRegionClusterNameSuffix: String,
        multi_region_parameter_group_name MultiRegionParameterGroupName: String,
        num_shards NumShards: i64,
        tls_enabled TLSEnabled: bool,
        tags Tags: List<Tag>,
        update_strategy UpdateStrategy: MultiRegionClusterUpdateStrategy,
    } {
        arn "ARN": Arn<r::MemoryDbMultiRegionCluster>,
        multi_region_cluster_name "MultiRegionClusterName": Id<r::MemoryDbMultiRegionCluster>,
        status "Status": String,
    }
}
choice! { MultiRegionClusterUpdateStrategy { Coordinated "COORDINATED", Uncoordinated "UNCOORDINATED" } }

resource! {
    /// [AWS::MemoryDB::ParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html)
    ParameterGroup ParameterGroupAttrs "AWS::MemoryDB::ParameterGroup" (
        family Family: String, parameter_group_name ParameterGroupName: String
    ) {
        description Description: String,
        parameters Parameters: Json,
        tags Tags: List<Tag>,
    } { arn "ARN": Arn<r::MemoryDbParameterGroup>, }
}

resource! {
    /// [AWS::MemoryDB::Snapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html)
    Snapshot SnapshotAttrs "AWS::MemoryDB::Snapshot" (
        cluster_name ClusterName: Id<r::MemoryDbCluster>, snapshot_name SnapshotName: String
    ) { kms_key_id KmsKeyId: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::MemoryDbSnapshot>,
        cluster_configuration_description "ClusterConfiguration.Description": String,
        cluster_configuration_engine "ClusterConfiguration.Engine": String,
        cluster_configuration_engine_version "ClusterConfiguration.EngineVersion": String,
        cluster_configuration_maintenance_window "ClusterConfiguration.MaintenanceWindow": String,
        cluster_configuration_name "ClusterConfiguration.Name": String,
        cluster_configuration_node_type "ClusterConfiguration.NodeType": String,
        cluster_configuration_num_shards "ClusterConfiguration.NumShards": i64,
        cluster_configuration_parameter_group_name "ClusterConfiguration.ParameterGroupName": String,
        cluster_configuration_port "ClusterConfiguration.Port": i64,
        cluster_configuration_snapshot_retention_limit "ClusterConfiguration.SnapshotRetentionLimit": i64,
        cluster_configuration_snapshot_window "ClusterConfiguration.SnapshotWindow": String,
        cluster_configuration_subnet_group_name "ClusterConfiguration.SubnetGroupName": String,
        cluster_configuration_topic_arn "ClusterConfiguration.TopicArn": Arn<r::SnsTopic>,
        cluster_configuration_vpc_id "ClusterConfiguration.VpcId": Id<r::Ec2Vpc>,
        data_tiering "DataTiering": String,
        source "Source": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::MemoryDB::SubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-subnetgroup.html)
    SubnetGroup SubnetGroupAttrs "AWS::MemoryDB::SubnetGroup" (
        subnet_group_name SubnetGroupName: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "ARN": Arn<r::MemoryDbSubnetGroup>,
        supported_network_types "SupportedNetworkTypes": List<String>,
    }
}

resource! {
    /// [AWS::MemoryDB::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html)
    User UserAttrs "AWS::MemoryDB::User" (user_name UserName: String) {
        access_string AccessString: String,
        authentication_mode AuthenticationMode: UserAuthenticationMode,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MemoryDbUser>, status "Status": String, }
}
props! { UserAuthenticationMode () { passwords Passwords: List<String>, type_ Type: UserAuthenticationModeType, } }
choice! { UserAuthenticationModeType { Password "password", Iam "iam" } }
