//! Generated from spec/neptune.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Neptune::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html)
    DbCluster DbClusterAttrs "AWS::Neptune::DBCluster" () {
        associated_roles AssociatedRoles: List<DbClusterRole>,
        availability_zones AvailabilityZones: List<String>,
        backup_retention_period BackupRetentionPeriod: Int<1, MAX>,
        copy_tags_to_snapshot CopyTagsToSnapshot: bool,
        db_cluster_identifier DBClusterIdentifier: String,
        db_cluster_parameter_group_name DBClusterParameterGroupName: Id<r::NeptuneDbClusterParameterGroup>,
        db_instance_parameter_group_name DBInstanceParameterGroupName: Id<r::NeptuneDbParameterGroup>,
        db_port DBPort: i64,
        db_subnet_group_name DBSubnetGroupName: Id<r::NeptuneDbSubnetGroup>,
        deletion_protection DeletionProtection: bool,
        enable_cloudwatch_logs_exports EnableCloudwatchLogsExports: List<String>,
        engine_version EngineVersion: String,
        global_cluster_identifier GlobalClusterIdentifier: Id<r::NeptuneGlobalCluster>,
        iam_auth_enabled IamAuthEnabled: bool,
        kms_key_id KmsKeyId: String,
        network_type NetworkType: DbClusterNetworkType,
        preferred_backup_window PreferredBackupWindow: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        restore_to_time RestoreToTime: String,
        restore_type RestoreType: String,
        serverless_scaling_configuration ServerlessScalingConfiguration: DbClusterServerlessScalingConfiguration,
        snapshot_identifier SnapshotIdentifier: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: Id<r::NeptuneDbCluster>,
        storage_encrypted StorageEncrypted: bool,
        tags Tags: List<Tag>,
        use_latest_restorable_time UseLatestRestorableTime: bool,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        cluster_resource_id "ClusterResourceId": String,
        endpoint "Endpoint": String,
        port "Port": String,
        read_endpoint "ReadEndpoint": String,
    }
}
props! { DbClusterRole (role_arn RoleArn: Arn<r::IamRole>) { feature_name FeatureName: String, } }
props! {
    DbClusterServerlessScalingConfiguration (
        max_capacity MaxCapacity: Num<MIN, 128>, min_capacity MinCapacity: Num<1, 128>
    ) {}
}
choice! { DbClusterNetworkType { Ipv4 "IPV4", Dual "DUAL" } }

resource! {
    /// [AWS::Neptune::DBClusterParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html)
    DbClusterParameterGroup NoAttrs "AWS::Neptune::DBClusterParameterGroup" (
        description Description: String, family Family: String, parameters Parameters: Json
    ) { name Name: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::Neptune::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html)
    DbInstance DbInstanceAttrs "AWS::Neptune::DBInstance" (db_instance_class DBInstanceClass: String) {
        allow_major_version_upgrade AllowMajorVersionUpgrade: bool,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        availability_zone AvailabilityZone: String,
        db_cluster_identifier DBClusterIdentifier: Id<r::NeptuneDbCluster>,
        db_instance_identifier DBInstanceIdentifier: String,
        db_parameter_group_name DBParameterGroupName: Id<r::NeptuneDbParameterGroup>,
        db_snapshot_identifier DBSnapshotIdentifier: String,
        db_subnet_group_name DBSubnetGroupName: Id<r::NeptuneDbSubnetGroup>,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        publicly_accessible PubliclyAccessible: bool,
        tags Tags: List<Tag>,
    } { endpoint "Endpoint": String, port "Port": String, }
}

resource! {
    /// [AWS::Neptune::DBParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html)
    DbParameterGroup NoAttrs "AWS::Neptune::DBParameterGroup" (
        description Description: String, family Family: String, parameters Parameters: Json
    ) { name Name: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::Neptune::DBSubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html)
    DbSubnetGroup NoAttrs "AWS::Neptune::DBSubnetGroup" (
        db_subnet_group_description DBSubnetGroupDescription: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { db_subnet_group_name DBSubnetGroupName: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::Neptune::EventSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html)
    EventSubscription NoAttrs "AWS::Neptune::EventSubscription" (sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>) {
        enabled Enabled: bool,
        event_categories EventCategories: List<String>,
        source_ids SourceIds: List<String>,
        source_type SourceType: String,
        subscription_name SubscriptionName: String,
        tags Tags: List<Tag>,
    } {}
}

resource! {
    /// [AWS::Neptune::GlobalCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html)
    GlobalCluster NoAttrs "AWS::Neptune::GlobalCluster" () {
        deletion_protection DeletionProtection: bool,
        engine Engine: GlobalClusterEngine,
        engine_version EngineVersion: String,
        global_cluster_identifier GlobalClusterIdentifier: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: String,
        storage_encrypted StorageEncrypted: bool,
        tags Tags: List<Tag>,
    } {}
}
choice! { GlobalClusterEngine { Neptune "neptune" } }
