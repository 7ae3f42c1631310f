//! Generated from spec/docdb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DocDB::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html)
    DbCluster DbClusterAttrs "AWS::DocDB::DBCluster" () {
        availability_zones AvailabilityZones: List<String>,
        backup_retention_period BackupRetentionPeriod: Int<1, 35>,
        copy_tags_to_snapshot CopyTagsToSnapshot: bool,
        db_cluster_identifier DBClusterIdentifier: String,
        db_cluster_parameter_group_name DBClusterParameterGroupName: Id<r::DocDbDbClusterParameterGroup>,
        db_subnet_group_name DBSubnetGroupName: Id<r::DocDbDbSubnetGroup>,
        deletion_protection DeletionProtection: bool,
        enable_cloudwatch_logs_exports EnableCloudwatchLogsExports: List<String>,
        engine_version EngineVersion: DbClusterEngineVersion,
        global_cluster_identifier GlobalClusterIdentifier: Id<r::DocDbGlobalCluster>,
        kms_key_id KmsKeyId: String,
        manage_master_user_password ManageMasterUserPassword: bool,
        master_user_password MasterUserPassword: String,
        master_user_secret_kms_key_id MasterUserSecretKmsKeyId: String,
        master_username MasterUsername: String,
        network_type NetworkType: String,
        port Port: i64,
        preferred_backup_window PreferredBackupWindow: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        restore_to_time RestoreToTime: String,
        restore_type RestoreType: String,
        rotate_master_user_password RotateMasterUserPassword: bool,
        serverless_v2_scaling_configuration ServerlessV2ScalingConfiguration: DbClusterServerlessV2ScalingConfiguration,
        snapshot_identifier SnapshotIdentifier: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: Id<r::DocDbDbCluster>,
        storage_encrypted StorageEncrypted: bool,
        storage_type StorageType: String,
        tags Tags: List<Tag>,
        use_latest_restorable_time UseLatestRestorableTime: bool,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        cluster_resource_id "ClusterResourceId": String,
        endpoint "Endpoint": String,
        id "Id": Id<r::DocDbDbCluster>,
        port "Port": String,
        read_endpoint "ReadEndpoint": String,
    }
}
props! { DbClusterServerlessV2ScalingConfiguration (max_capacity MaxCapacity: f64, min_capacity MinCapacity: f64) {} }
choice! {
    DbClusterEngineVersion {
        N3Dot6Dot0 "3.6.0", N4Dot0 "4.0", N4Dot0Dot0 "4.0.0", N5Dot0Dot0 "5.0.0", N5Dot0Dot1 "5.0.1",
        N8Dot0Dot0 "8.0.0", N8Dot0Dot1 "8.0.1"
    }
}

resource! {
    /// [AWS::DocDB::DBClusterParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html)
    DbClusterParameterGroup NoAttrs "AWS::DocDB::DBClusterParameterGroup" (
        description Description: String, family Family: String, parameters Parameters: Json
    ) { name Name: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::DocDB::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html)
    DbInstance DbInstanceAttrs "AWS::DocDB::DBInstance" (
        db_cluster_identifier DBClusterIdentifier: Id<r::DocDbDbCluster>, db_instance_class DBInstanceClass: String
    ) {
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        availability_zone AvailabilityZone: String,
        ca_certificate_identifier CACertificateIdentifier: String,
        certificate_rotation_restart CertificateRotationRestart: bool,
        db_instance_identifier DBInstanceIdentifier: String,
        enable_performance_insights EnablePerformanceInsights: bool,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        tags Tags: List<Tag>,
    } {
        endpoint "Endpoint": String,
        id "Id": String,
        port "Port": String,
    }
}

resource! {
    /// [AWS::DocDB::DBSubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html)
    DbSubnetGroup NoAttrs "AWS::DocDB::DBSubnetGroup" (
        db_subnet_group_description DBSubnetGroupDescription: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { db_subnet_group_name DBSubnetGroupName: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::DocDB::EventSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html)
    EventSubscription NoAttrs "AWS::DocDB::EventSubscription" (sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>) {
        enabled Enabled: bool,
        event_categories EventCategories: List<String>,
        source_ids SourceIds: List<String>,
        source_type SourceType: EventSubscriptionSourceType,
        subscription_name SubscriptionName: String,
    } {}
}
choice! {
    EventSubscriptionSourceType {
        DbInstance "db-instance", DbCluster "db-cluster", DbParameterGroup "db-parameter-group",
        DbSecurityGroup "db-security-group", DbClusterSnapshot "db-cluster-snapshot"
    }
}

resource! {
    /// [AWS::DocDB::GlobalCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html)
    GlobalCluster GlobalClusterAttrs "AWS::DocDB::GlobalCluster" (
        global_cluster_identifier GlobalClusterIdentifier: String
    ) {
        deletion_protection DeletionProtection: bool,
        engine Engine: GlobalClusterEngine,
        engine_version EngineVersion: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: String,
        storage_encrypted StorageEncrypted: bool,
        tags Tags: List<Tag>,
    } {
        global_cluster_arn "GlobalClusterArn": Arn<r::DocDbGlobalCluster>,
        global_cluster_resource_id "GlobalClusterResourceId": String,
    }
}
choice! { GlobalClusterEngine { Docdb "docdb" } }
