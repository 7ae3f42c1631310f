//! Generated from spec/elasticache.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ElastiCache::CacheCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html)
    CacheCluster CacheClusterAttrs "AWS::ElastiCache::CacheCluster" (
        cache_node_type CacheNodeType: String, engine Engine: String, num_cache_nodes NumCacheNodes: i64
    ) {
        az_mode AZMode: String,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        cache_parameter_group_name CacheParameterGroupName: Id<r::ElastiCacheParameterGroup>,
        cache_security_group_names CacheSecurityGroupNames: List<String>,
        cache_subnet_group_name CacheSubnetGroupName: Id<r::ElastiCacheSubnetGroup>,
        cluster_name ClusterName: String,
        engine_version EngineVersion: String,
        ip_discovery IpDiscovery: String,
        log_delivery_configurations LogDeliveryConfigurations: List<CacheClusterLogDeliveryConfigurationRequest>,
        network_type NetworkType: String,
        notification_topic_arn NotificationTopicArn: Arn<r::SnsTopic>,
        port Port: i64,
        preferred_availability_zone PreferredAvailabilityZone: String,
        preferred_availability_zones PreferredAvailabilityZones: List<String>,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        snapshot_arns SnapshotArns: List<String>,
        snapshot_name SnapshotName: String,
        snapshot_retention_limit SnapshotRetentionLimit: i64,
        snapshot_window SnapshotWindow: String,
        tags Tags: List<Tag>,
        transit_encryption_enabled TransitEncryptionEnabled: bool,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        configuration_endpoint_address "ConfigurationEndpoint.Address": String,
        configuration_endpoint_port "ConfigurationEndpoint.Port": String,
        redis_endpoint_address "RedisEndpoint.Address": String,
        redis_endpoint_port "RedisEndpoint.Port": String,
    }
}
props! { CacheClusterCloudWatchLogsDestinationDetails (log_group LogGroup: Id<r::LogsLogGroup>) {} }
props! {
    CacheClusterDestinationDetails () {
        cloud_watch_logs_details CloudWatchLogsDetails: CacheClusterCloudWatchLogsDestinationDetails,
        kinesis_firehose_details KinesisFirehoseDetails: CacheClusterKinesisFirehoseDestinationDetails,
    }
}
props! {
    CacheClusterKinesisFirehoseDestinationDetails (
        delivery_stream DeliveryStream: Id<r::KinesisFirehoseDeliveryStream>
    ) {}
}
props! {
    CacheClusterLogDeliveryConfigurationRequest (
        destination_details DestinationDetails: CacheClusterDestinationDetails,
        destination_type DestinationType: String, log_format LogFormat: String, log_type LogType: String
    ) {}
}

resource! {
    /// [AWS::ElastiCache::GlobalReplicationGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html)
    GlobalReplicationGroup GlobalReplicationGroupAttrs "AWS::ElastiCache::GlobalReplicationGroup" (
        members Members: List<GlobalReplicationGroupMember>
    ) {
        automatic_failover_enabled AutomaticFailoverEnabled: bool,
        cache_node_type CacheNodeType: String,
        cache_parameter_group_name CacheParameterGroupName: Id<r::ElastiCacheParameterGroup>,
        engine Engine: String,
        engine_version EngineVersion: String,
        global_node_group_count GlobalNodeGroupCount: i64,
        global_replication_group_description GlobalReplicationGroupDescription: String,
        global_replication_group_id_suffix GlobalReplicationGroupIdSuffix: String,
        regional_configurations RegionalConfigurations: List<GlobalReplicationGroupRegionalConfiguration>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ElastiCacheGlobalReplicationGroup>,
        global_replication_group_id "GlobalReplicationGroupId": Id<r::ElastiCacheGlobalReplicationGroup>,
        status "Status": String,
    }
}
props! {
    GlobalReplicationGroupMember () {
        replication_group_id ReplicationGroupId: Id<r::ElastiCacheReplicationGroup>,
        replication_group_region ReplicationGroupRegion: String,
        role Role: GlobalReplicationGroupMemberRole,
    }
}
props! {
    GlobalReplicationGroupRegionalConfiguration () {
        replication_group_id ReplicationGroupId: Id<r::ElastiCacheReplicationGroup>,
        replication_group_region ReplicationGroupRegion: String,
        resharding_configurations ReshardingConfigurations: List<GlobalReplicationGroupReshardingConfiguration>,
    }
}
props! {
    GlobalReplicationGroupReshardingConfiguration () {
        node_group_id NodeGroupId: String,
        preferred_availability_zones PreferredAvailabilityZones: List<String>,
    }
}
choice! { GlobalReplicationGroupMemberRole { Primary "PRIMARY", Secondary "SECONDARY" } }

resource! {
    /// [AWS::ElastiCache::ParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html)
    ParameterGroup ParameterGroupAttrs "AWS::ElastiCache::ParameterGroup" (
        cache_parameter_group_family CacheParameterGroupFamily: String, description Description: String
    ) { properties Properties: Map<String>, tags Tags: List<Tag>, } {
        cache_parameter_group_name "CacheParameterGroupName": Id<r::ElastiCacheParameterGroup>,
    }
}

resource! {
    /// [AWS::ElastiCache::ReplicationGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html)
    ReplicationGroup ReplicationGroupAttrs "AWS::ElastiCache::ReplicationGroup" (
        replication_group_description ReplicationGroupDescription: String
    ) {
        at_rest_encryption_enabled AtRestEncryptionEnabled: bool,
        auth_token AuthToken: String,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        automatic_failover_enabled AutomaticFailoverEnabled: bool,
        cache_node_type CacheNodeType: String,
        cache_parameter_group_name CacheParameterGroupName: Id<r::ElastiCacheParameterGroup>,
        cache_security_group_names CacheSecurityGroupNames: List<String>,
        cache_subnet_group_name CacheSubnetGroupName: Id<r::ElastiCacheSubnetGroup>,
        cluster_mode ClusterMode: String,
        data_tiering_enabled DataTieringEnabled: bool,
        durability Durability: String,
        engine Engine: String,
        engine_version EngineVersion: String,
        global_replication_group_id GlobalReplicationGroupId: Id<r::ElastiCacheGlobalReplicationGroup>,
        ip_discovery IpDiscovery: String,
        kms_key_id KmsKeyId: String,
        log_delivery_configurations LogDeliveryConfigurations: List<ReplicationGroupLogDeliveryConfigurationRequest>,
        multi_az_enabled MultiAZEnabled: bool,
        network_type NetworkType: String,
        node_group_configuration NodeGroupConfiguration: List<ReplicationGroupNodeGroupConfiguration>,
        notification_topic_arn NotificationTopicArn: Arn<r::SnsTopic>,
        num_cache_clusters NumCacheClusters: Int<1, 6>,
        num_node_groups NumNodeGroups: i64,
        port Port: i64,
        preferred_cache_cluster_azs PreferredCacheClusterAZs: List<String>,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        primary_cluster_id PrimaryClusterId: Id<r::ElastiCacheCacheCluster>,
        replicas_per_node_group ReplicasPerNodeGroup: Int<0, 5>,
        replication_group_id ReplicationGroupId: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        snapshot_arns SnapshotArns: List<String>,
        snapshot_name SnapshotName: String,
        snapshot_retention_limit SnapshotRetentionLimit: i64,
        snapshot_window SnapshotWindow: String,
        snapshotting_cluster_id SnapshottingClusterId: String,
        tags Tags: List<Tag>,
        transit_encryption_enabled TransitEncryptionEnabled: bool,
        transit_encryption_mode TransitEncryptionMode: String,
        user_group_ids UserGroupIds: List<Id<r::ElastiCacheUserGroup>>,
    } {
        configuration_end_point_address "ConfigurationEndPoint.Address": String,
        configuration_end_point_port "ConfigurationEndPoint.Port": String,
        effective_durability "EffectiveDurability": String,
        primary_end_point_address "PrimaryEndPoint.Address": String,
        primary_end_point_port "PrimaryEndPoint.Port": String,
        read_end_point_addresses "ReadEndPoint.Addresses": String,
        read_end_point_addresses_list "ReadEndPoint.AddressesList": List<String>,
        read_end_point_ports "ReadEndPoint.Ports": String,
        read_end_point_ports_list "ReadEndPoint.PortsList": List<String>,
        reader_end_point_address "ReaderEndPoint.Address": String,
        reader_end_point_port "ReaderEndPoint.Port": String,
    }
}
props! { ReplicationGroupCloudWatchLogsDestinationDetails (log_group LogGroup: Id<r::LogsLogGroup>) {} }
props! {
    ReplicationGroupDestinationDetails () {
        cloud_watch_logs_details CloudWatchLogsDetails: ReplicationGroupCloudWatchLogsDestinationDetails,
        kinesis_firehose_details KinesisFirehoseDetails: ReplicationGroupKinesisFirehoseDestinationDetails,
    }
}
props! {
    ReplicationGroupKinesisFirehoseDestinationDetails (
        delivery_stream DeliveryStream: Id<r::KinesisFirehoseDeliveryStream>
    ) {}
}
props! {
    ReplicationGroupLogDeliveryConfigurationRequest (
        destination_details DestinationDetails: ReplicationGroupDestinationDetails,
        destination_type DestinationType: String, log_format LogFormat: String, log_type LogType: String
    ) {}
}
props! {
    ReplicationGroupNodeGroupConfiguration () {
        node_group_id NodeGroupId: String,
        primary_availability_zone PrimaryAvailabilityZone: String,
        replica_availability_zones ReplicaAvailabilityZones: List<String>,
        replica_count ReplicaCount: i64,
        slots Slots: String,
    }
}

resource! {
    /// [AWS::ElastiCache::SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroup.html)
    SecurityGroup SecurityGroupAttrs "AWS::ElastiCache::SecurityGroup" (description Description: String) {
        tags Tags: List<Tag>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::ElastiCache::SecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-securitygroupingress.html)
    SecurityGroupIngress SecurityGroupIngressAttrs "AWS::ElastiCache::SecurityGroupIngress" (
        cache_security_group_name CacheSecurityGroupName: String, ec2_security_group_name EC2SecurityGroupName: String
    ) { ec2_security_group_owner_id EC2SecurityGroupOwnerId: String, } { id "Id": String, }
}

resource! {
    /// [AWS::ElastiCache::ServerlessCache](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscache.html)
    ServerlessCache ServerlessCacheAttrs "AWS::ElastiCache::ServerlessCache" (
        engine Engine: String, serverless_cache_name ServerlessCacheName: String
    ) {
        cache_usage_limits CacheUsageLimits: ServerlessCacheCacheUsageLimits,
        connection_type ConnectionType: String,
        daily_snapshot_time DailySnapshotTime: String,
        description Description: String,
        endpoint Endpoint: ServerlessCacheEndpoint,
        final_snapshot_name FinalSnapshotName: String,
        kms_key_id KmsKeyId: String,
        major_engine_version MajorEngineVersion: String,
        network_type NetworkType: String,
        reader_endpoint ReaderEndpoint: ServerlessCacheEndpoint,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        snapshot_arns_to_restore SnapshotArnsToRestore: List<String>,
        snapshot_retention_limit SnapshotRetentionLimit: i64,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        user_group_id UserGroupId: Id<r::ElastiCacheUserGroup>,
    } {
        arn "ARN": Arn<r::ElastiCacheServerlessCache>,
        create_time "CreateTime": String,
        endpoint_address "Endpoint.Address": String,
        endpoint_port "Endpoint.Port": String,
        full_engine_version "FullEngineVersion": String,
        reader_endpoint_address "ReaderEndpoint.Address": String,
        reader_endpoint_port "ReaderEndpoint.Port": String,
        status "Status": String,
    }
}
props! {
    ServerlessCacheCacheUsageLimits () {
        data_storage DataStorage: ServerlessCacheDataStorage,
        ecpu_per_second ECPUPerSecond: ServerlessCacheEcpuPerSecond,
    }
}
props! { ServerlessCacheDataStorage (unit Unit: String) { maximum Maximum: i64, minimum Minimum: i64, } }
props! { ServerlessCacheEcpuPerSecond () { maximum Maximum: i64, minimum Minimum: i64, } }
props! { ServerlessCacheEndpoint () {} }

resource! {
    /// [AWS::ElastiCache::ServerlessCacheSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html)
    ServerlessCacheSnapshot ServerlessCacheSnapshotAttrs "AWS::ElastiCache::ServerlessCacheSnapshot" (
        serverless_cache_name ServerlessCacheName: Id<r::ElastiCacheServerlessCache>,
        serverless_cache_snapshot_name ServerlessCacheSnapshotName: String
    ) { kms_key_id KmsKeyId: String, tags Tags: List<Tag>, } {
        arn "ARN": Arn<r::ElastiCacheServerlessCacheSnapshot>,
        bytes_used_for_cache "BytesUsedForCache": String,
        create_time "CreateTime": String,
        serverless_cache_configuration_engine "ServerlessCacheConfiguration.Engine": String,
        serverless_cache_configuration_major_engine_version "ServerlessCacheConfiguration.MajorEngineVersion": String,
        serverless_cache_configuration_serverless_cache_name "ServerlessCacheConfiguration.ServerlessCacheName": String,
        snapshot_type "SnapshotType": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::ElastiCache::Snapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html)
    Snapshot SnapshotAttrs "AWS::ElastiCache::Snapshot" (snapshot_name SnapshotName: String) {
        cache_cluster_id CacheClusterId: Id<r::ElastiCacheCacheCluster>,
        kms_key_id KmsKeyId: String,
        replication_group_id ReplicationGroupId: Id<r::ElastiCacheReplicationGroup>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ElastiCacheSnapshot>,
        auto_minor_version_upgrade "AutoMinorVersionUpgrade": bool,
        automatic_failover "AutomaticFailover": String,
        cache_cluster_create_time "CacheClusterCreateTime": String,
        cache_node_type "CacheNodeType": String,
        cache_parameter_group_name "CacheParameterGroupName": String,
        cache_subnet_group_name "CacheSubnetGroupName": String,
        data_tiering "DataTiering": String,
        engine "Engine": String,
        engine_version "EngineVersion": String,
        node_snapshots "NodeSnapshots": List<Json>,
        num_cache_nodes "NumCacheNodes": i64,
        num_node_groups "NumNodeGroups": i64,
        port "Port": i64,
        preferred_availability_zone "PreferredAvailabilityZone": String,
        preferred_maintenance_window "PreferredMaintenanceWindow": String,
        replication_group_description "ReplicationGroupDescription": String,
        snapshot_retention_limit "SnapshotRetentionLimit": i64,
        snapshot_source "SnapshotSource": String,
        snapshot_status "SnapshotStatus": String,
        snapshot_window "SnapshotWindow": String,
        topic_arn "TopicArn": Arn<r::SnsTopic>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::ElastiCache::SubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-subnetgroup.html)
    SubnetGroup NoAttrs "AWS::ElastiCache::SubnetGroup" (
        description Description: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { cache_subnet_group_name CacheSubnetGroupName: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::ElastiCache::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html)
    User UserAttrs "AWS::ElastiCache::User" (
        engine Engine: UserEngine, user_id UserId: String, user_name UserName: String
    ) {
        access_string AccessString: String,
        authentication_mode AuthenticationMode: UserAuthenticationMode,
        no_password_required NoPasswordRequired: bool,
        passwords Passwords: List<String>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ElastiCacheUser>, status "Status": String, }
}
props! { UserAuthenticationMode (type_ Type: String) { passwords Passwords: List<String>, } }
choice! { UserEngine { Redis "redis", Valkey "valkey" } }

resource! {
    /// [AWS::ElastiCache::UserGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-usergroup.html)
    UserGroup UserGroupAttrs "AWS::ElastiCache::UserGroup" (
        engine Engine: UserGroupEngine, user_group_id UserGroupId: String, user_ids UserIds: List<String>
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::ElastiCacheUserGroup>, status "Status": String, }
}
choice! { UserGroupEngine { Redis "redis", Valkey "valkey" } }
