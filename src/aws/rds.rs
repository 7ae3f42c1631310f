//! Generated from spec/rds.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RDS::ClusterSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html)
    ClusterSnapshot ClusterSnapshotAttrs "AWS::RDS::ClusterSnapshot" (
        db_cluster_identifier DBClusterIdentifier: Id<r::RdsDbCluster>,
        db_cluster_snapshot_identifier DBClusterSnapshotIdentifier: String
    ) { tags Tags: List<Tag>, } {
        allocated_storage "AllocatedStorage": i64,
        availability_zones "AvailabilityZones": List<String>,
        cluster_create_time "ClusterCreateTime": String,
        db_cluster_snapshot_arn "DBClusterSnapshotArn": Arn<r::RdsClusterSnapshot>,
        db_cluster_resource_id "DbClusterResourceId": String,
        engine "Engine": String,
        engine_mode "EngineMode": String,
        engine_version "EngineVersion": String,
        iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled": bool,
        kms_key_id "KmsKeyId": String,
        license_model "LicenseModel": String,
        master_username "MasterUsername": String,
        port "Port": i64,
        snapshot_create_time "SnapshotCreateTime": String,
        snapshot_type "SnapshotType": String,
        status "Status": String,
        storage_encrypted "StorageEncrypted": bool,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::RDS::CustomDBEngineVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html)
    CustomDbEngineVersion CustomDbEngineVersionAttrs "AWS::RDS::CustomDBEngineVersion" (
        engine Engine: String, engine_version EngineVersion: String
    ) {
        database_installation_files DatabaseInstallationFiles: List<String>,
        database_installation_files_s3_bucket_name DatabaseInstallationFilesS3BucketName: Id<r::S3Bucket>,
        database_installation_files_s3_prefix DatabaseInstallationFilesS3Prefix: String,
        description Description: String,
        image_id ImageId: String,
        kms_key_id KMSKeyId: String,
        manifest Manifest: String,
        source_custom_db_engine_version_identifier SourceCustomDbEngineVersionIdentifier: String,
        status Status: CustomDbEngineVersionStatus,
        tags Tags: List<Tag>,
        use_aws_provided_latest_image UseAwsProvidedLatestImage: bool,
    } { db_engine_version_arn "DBEngineVersionArn": Arn<r::RdsCustomDbEngineVersion>, }
}
choice! {
    CustomDbEngineVersionStatus {
        Available "available", Inactive "inactive", InactiveExceptRestore "inactive-except-restore",
        PendingValidation "pending-validation"
    }
}

resource! {
    /// [AWS::RDS::DBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
    DbCluster DbClusterAttrs "AWS::RDS::DBCluster" () {
        allocated_storage AllocatedStorage: i64,
        associated_roles AssociatedRoles: List<DbClusterRole>,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        availability_zones AvailabilityZones: List<String>,
        backtrack_window BacktrackWindow: Int<0, MAX>,
        backup_retention_period BackupRetentionPeriod: Int<1, 35>,
        cluster_scalability_type ClusterScalabilityType: DbClusterClusterScalabilityType,
        copy_tags_to_snapshot CopyTagsToSnapshot: bool,
        db_cluster_identifier DBClusterIdentifier: String,
        db_cluster_instance_class DBClusterInstanceClass: String,
        db_cluster_parameter_group_name DBClusterParameterGroupName: Id<r::RdsDbClusterParameterGroup>,
        db_instance_parameter_group_name DBInstanceParameterGroupName: Id<r::RdsDbParameterGroup>,
        db_subnet_group_name DBSubnetGroupName: Id<r::RdsDbSubnetGroup>,
        db_system_id DBSystemId: String,
        database_insights_mode DatabaseInsightsMode: DbClusterDatabaseInsightsMode,
        database_name DatabaseName: String,
        delete_automated_backups DeleteAutomatedBackups: bool,
        deletion_protection DeletionProtection: bool,
        domain Domain: String,
        domain_iam_role_name DomainIAMRoleName: Id<r::IamRole>,
        enable_cloudwatch_logs_exports EnableCloudwatchLogsExports: List<String>,
        enable_global_write_forwarding EnableGlobalWriteForwarding: bool,
        enable_http_endpoint EnableHttpEndpoint: bool,
        enable_iam_database_authentication EnableIAMDatabaseAuthentication: bool,
        enable_local_write_forwarding EnableLocalWriteForwarding: bool,
        engine Engine: String,
        engine_lifecycle_support EngineLifecycleSupport: String,
        engine_mode EngineMode: String,
        engine_version EngineVersion: String,
        global_cluster_identifier GlobalClusterIdentifier: Id<r::RdsGlobalCluster>,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        manage_master_user_password ManageMasterUserPassword: bool,
        master_user_authentication_type MasterUserAuthenticationType: DbClusterMasterUserAuthenticationType,
        master_user_password MasterUserPassword: String,
        master_user_secret MasterUserSecret: DbClusterMasterUserSecret,
        master_username MasterUsername: String,
        monitoring_interval MonitoringInterval: i64,
        monitoring_role_arn MonitoringRoleArn: Arn<r::IamRole>,
        network_type NetworkType: String,
        performance_insights_enabled PerformanceInsightsEnabled: bool,
        performance_insights_kms_key_id PerformanceInsightsKmsKeyId: String,
        performance_insights_retention_period PerformanceInsightsRetentionPeriod: i64,
        port Port: i64,
        preferred_backup_window PreferredBackupWindow: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        publicly_accessible PubliclyAccessible: bool,
        replication_source_identifier ReplicationSourceIdentifier: String,
        restore_to_time RestoreToTime: String,
        restore_type RestoreType: String,
        scaling_configuration ScalingConfiguration: DbClusterScalingConfiguration,
        serverless_v2_scaling_configuration ServerlessV2ScalingConfiguration: DbClusterServerlessV2ScalingConfiguration,
        snapshot_identifier SnapshotIdentifier: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: Id<r::RdsDbCluster>,
        source_db_cluster_resource_id SourceDbClusterResourceId: String,
        source_region SourceRegion: String,
        storage_encrypted StorageEncrypted: bool,
        storage_type StorageType: String,
        tags Tags: List<Tag>,
        use_latest_restorable_time UseLatestRestorableTime: bool,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        db_cluster_arn "DBClusterArn": Arn<r::RdsDbCluster>,
        db_cluster_resource_id "DBClusterResourceId": String,
        endpoint_address "Endpoint.Address": String,
        endpoint_port "Endpoint.Port": String,
        master_user_secret_secret_arn "MasterUserSecret.SecretArn": Arn<r::SecretsManagerSecret>,
        read_endpoint_address "ReadEndpoint.Address": String,
        storage_encryption_type "StorageEncryptionType": String,
        storage_throughput "StorageThroughput": i64,
    }
}
props! { DbClusterMasterUserSecret () { kms_key_id KmsKeyId: String, } }
props! { DbClusterRole (role_arn RoleArn: Arn<r::IamRole>) { feature_name FeatureName: String, } }
props! {
    DbClusterScalingConfiguration () {
        auto_pause AutoPause: bool,
        max_capacity MaxCapacity: i64,
        min_capacity MinCapacity: i64,
        seconds_before_timeout SecondsBeforeTimeout: i64,
        seconds_until_auto_pause SecondsUntilAutoPause: i64,
        timeout_action TimeoutAction: String,
    }
}
props! {
    DbClusterServerlessV2ScalingConfiguration () {
        max_capacity MaxCapacity: f64,
        min_capacity MinCapacity: f64,
        seconds_until_auto_pause SecondsUntilAutoPause: i64,
    }
}
choice! { DbClusterClusterScalabilityType { Limitless "limitless", Standard "standard" } }
choice! { DbClusterDatabaseInsightsMode { Advanced "advanced", Standard "standard" } }
choice! { DbClusterMasterUserAuthenticationType { IamDbAuth "iam-db-auth", Password "password" } }

resource! {
    /// [AWS::RDS::DBClusterEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html)
    DbClusterEndpoint DbClusterEndpointAttrs "AWS::RDS::DBClusterEndpoint" (
        custom_endpoint_type CustomEndpointType: DbClusterEndpointCustomEndpointType,
        db_cluster_endpoint_identifier DBClusterEndpointIdentifier: String,
        db_cluster_identifier DBClusterIdentifier: Id<r::RdsDbCluster>
    ) {
        excluded_members ExcludedMembers: List<Id<r::RdsDbInstance>>,
        static_members StaticMembers: List<Id<r::RdsDbInstance>>,
        tags Tags: List<Tag>,
    } {
        db_cluster_endpoint_arn "DBClusterEndpointArn": Arn<r::RdsDbClusterEndpoint>,
        db_cluster_endpoint_resource_identifier "DBClusterEndpointResourceIdentifier": String,
        endpoint "Endpoint": String,
        endpoint_type "EndpointType": String,
        status "Status": String,
    }
}
choice! { DbClusterEndpointCustomEndpointType { Reader "READER", Writer "WRITER", Any "ANY" } }

resource! {
    /// [AWS::RDS::DBClusterParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html)
    DbClusterParameterGroup NoAttrs "AWS::RDS::DBClusterParameterGroup" (
        description Description: String, family Family: String, parameters Parameters: Json
    ) { db_cluster_parameter_group_name DBClusterParameterGroupName: String, tags Tags: List<Tag>, } {}
}

resource! {
    /// [AWS::RDS::DBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
    DbInstance DbInstanceAttrs "AWS::RDS::DBInstance" () {
        additional_storage_volumes AdditionalStorageVolumes: List<DbInstanceAdditionalStorageVolume>,
        allocated_storage AllocatedStorage: String,
        allow_major_version_upgrade AllowMajorVersionUpgrade: bool,
        apply_immediately ApplyImmediately: bool,
        associated_roles AssociatedRoles: List<DbInstanceRole>,
        auto_minor_version_upgrade AutoMinorVersionUpgrade: bool,
        automatic_backup_replication_kms_key_id AutomaticBackupReplicationKmsKeyId: String,
        automatic_backup_replication_region AutomaticBackupReplicationRegion: String,
        automatic_backup_replication_retention_period AutomaticBackupReplicationRetentionPeriod: Int<1, MAX>,
        availability_zone AvailabilityZone: String,
        backup_retention_period BackupRetentionPeriod: Int<0, MAX>,
        backup_target BackupTarget: String,
        ca_certificate_identifier CACertificateIdentifier: String,
        certificate_rotation_restart CertificateRotationRestart: bool,
        character_set_name CharacterSetName: String,
        copy_tags_to_snapshot CopyTagsToSnapshot: bool,
        custom_iam_instance_profile CustomIAMInstanceProfile: Id<r::IamInstanceProfile>,
        db_cluster_identifier DBClusterIdentifier: Id<r::RdsDbCluster>,
        db_cluster_snapshot_identifier DBClusterSnapshotIdentifier: String,
        db_instance_class DBInstanceClass: String,
        db_instance_identifier DBInstanceIdentifier: String,
        db_name DBName: String,
        db_parameter_group_name DBParameterGroupName: Id<r::RdsDbParameterGroup>,
        db_security_groups DBSecurityGroups: List<String>,
        db_snapshot_identifier DBSnapshotIdentifier: String,
        db_subnet_group_name DBSubnetGroupName: Id<r::RdsDbSubnetGroup>,
        db_system_id DBSystemId: String,
        database_insights_mode DatabaseInsightsMode: DbInstanceDatabaseInsightsMode,
        dedicated_log_volume DedicatedLogVolume: bool,
        delete_automated_backups DeleteAutomatedBackups: bool,
        deletion_protection DeletionProtection: bool,
        domain Domain: String,
        domain_auth_secret_arn DomainAuthSecretArn: Arn<r::SecretsManagerSecret>,
        domain_dns_ips DomainDnsIps: List<String>,
        domain_fqdn DomainFqdn: String,
        domain_iam_role_name DomainIAMRoleName: Id<r::IamRole>,
        domain_ou DomainOu: String,
        enable_cloudwatch_logs_exports EnableCloudwatchLogsExports: List<String>,
        enable_iam_database_authentication EnableIAMDatabaseAuthentication: bool,
        enable_performance_insights EnablePerformanceInsights: bool,
        engine Engine: String,
        engine_lifecycle_support EngineLifecycleSupport: String,
        engine_version EngineVersion: String,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        license_model LicenseModel: String,
        manage_master_user_password ManageMasterUserPassword: bool,
        master_user_authentication_type MasterUserAuthenticationType: DbInstanceMasterUserAuthenticationType,
        master_user_password MasterUserPassword: String,
        master_user_secret MasterUserSecret: DbInstanceMasterUserSecret,
        master_username MasterUsername: String,
        max_allocated_storage MaxAllocatedStorage: i64,
        monitoring_interval MonitoringInterval: i64,
        monitoring_role_arn MonitoringRoleArn: Arn<r::IamRole>,
        multi_az MultiAZ: bool,
        nchar_character_set_name NcharCharacterSetName: String,
        network_type NetworkType: String,
        option_group_name OptionGroupName: Id<r::RdsOptionGroup>,
        performance_insights_kms_key_id PerformanceInsightsKMSKeyId: String,
        performance_insights_retention_period PerformanceInsightsRetentionPeriod: i64,
        port Port: String,
        preferred_backup_window PreferredBackupWindow: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        processor_features ProcessorFeatures: List<DbInstanceProcessorFeature>,
        promotion_tier PromotionTier: Int<0, 15>,
        publicly_accessible PubliclyAccessible: bool,
        replica_mode ReplicaMode: String,
        restore_time RestoreTime: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: Id<r::RdsDbCluster>,
        source_db_instance_automated_backups_arn SourceDBInstanceAutomatedBackupsArn: String,
        source_db_instance_identifier SourceDBInstanceIdentifier: Id<r::RdsDbInstance>,
        source_dbi_resource_id SourceDbiResourceId: String,
        source_region SourceRegion: String,
        storage_encrypted StorageEncrypted: bool,
        storage_throughput StorageThroughput: i64,
        storage_type StorageType: String,
        tags Tags: List<Tag>,
        tde_credential_arn TdeCredentialArn: String,
        tde_credential_password TdeCredentialPassword: String,
        timezone Timezone: String,
        use_default_processor_features UseDefaultProcessorFeatures: bool,
        use_latest_restorable_time UseLatestRestorableTime: bool,
        vpc_security_groups VPCSecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    } {
        automatic_restart_time "AutomaticRestartTime": String,
        certificate_details_ca_identifier "CertificateDetails.CAIdentifier": String,
        certificate_details_valid_till "CertificateDetails.ValidTill": String,
        db_instance_arn "DBInstanceArn": Arn<r::RdsDbInstance>,
        db_instance_status "DBInstanceStatus": String,
        db_system_id "DBSystemId": String,
        dbi_resource_id "DbiResourceId": String,
        endpoint_address "Endpoint.Address": String,
        endpoint_hosted_zone_id "Endpoint.HostedZoneId": String,
        endpoint_port "Endpoint.Port": String,
        instance_create_time "InstanceCreateTime": String,
        is_storage_config_upgrade_available "IsStorageConfigUpgradeAvailable": bool,
        latest_restorable_time "LatestRestorableTime": String,
        listener_endpoint_address "ListenerEndpoint.Address": String,
        listener_endpoint_hosted_zone_id "ListenerEndpoint.HostedZoneId": String,
        listener_endpoint_port "ListenerEndpoint.Port": String,
        master_user_secret_secret_arn "MasterUserSecret.SecretArn": Arn<r::SecretsManagerSecret>,
        percent_progress "PercentProgress": String,
        read_replica_db_cluster_identifiers "ReadReplicaDBClusterIdentifiers": List<String>,
        read_replica_db_instance_identifiers "ReadReplicaDBInstanceIdentifiers": List<String>,
        resume_full_automation_mode_time "ResumeFullAutomationModeTime": String,
        secondary_availability_zone "SecondaryAvailabilityZone": String,
        status_infos "StatusInfos": List<Json>,
        storage_operation_percent_progress "StorageOperationPercentProgress": i64,
        storage_operation_status "StorageOperationStatus": String,
    }
}
props! {
    DbInstanceAdditionalStorageVolume () {
        allocated_storage AllocatedStorage: String,
        iops Iops: i64,
        max_allocated_storage MaxAllocatedStorage: i64,
        storage_throughput StorageThroughput: i64,
        storage_type StorageType: String,
        volume_name VolumeName: String,
    }
}
props! { DbInstanceMasterUserSecret () { kms_key_id KmsKeyId: String, } }
props! { DbInstanceProcessorFeature () { name Name: DbInstanceProcessorFeatureName, value Value: String, } }
props! { DbInstanceRole (feature_name FeatureName: String, role_arn RoleArn: Arn<r::IamRole>) {} }
choice! { DbInstanceDatabaseInsightsMode { Advanced "advanced", Standard "standard" } }
choice! { DbInstanceMasterUserAuthenticationType { IamDbAuth "iam-db-auth", Password "password" } }
choice! { DbInstanceProcessorFeatureName { CoreCount "coreCount", ThreadsPerCore "threadsPerCore" } }

resource! {
    /// [AWS::RDS::DBParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html)
    DbParameterGroup DbParameterGroupAttrs "AWS::RDS::DBParameterGroup" (
        description Description: String, family Family: String
    ) {
        db_parameter_group_name DBParameterGroupName: String,
        parameters Parameters: Json,
        tags Tags: List<Tag>,
    } {
        db_parameter_group_arn "DBParameterGroupArn": Arn<r::RdsDbParameterGroup>,
        db_parameter_group_name "DBParameterGroupName": Id<r::RdsDbParameterGroup>,
    }
}

resource! {
    /// [AWS::RDS::DBProxy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
    DbProxy DbProxyAttrs "AWS::RDS::DBProxy" (
        db_proxy_name DBProxyName: String, engine_family EngineFamily: DbProxyEngineFamily,
        role_arn RoleArn: Arn<r::IamRole>, vpc_subnet_ids VpcSubnetIds: List<Id<r::Ec2Subnet>>
    ) {
        auth Auth: List<DbProxyAuthFormat>,
        debug_logging DebugLogging: bool,
        default_auth_scheme DefaultAuthScheme: DbProxyDefaultAuthScheme,
        endpoint_network_type EndpointNetworkType: DbProxyEndpointNetworkType,
        idle_client_timeout IdleClientTimeout: i64,
        require_tls RequireTLS: bool,
        tags Tags: List<Tag>,
        target_connection_network_type TargetConnectionNetworkType: DbProxyTargetConnectionNetworkType,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        db_proxy_arn "DBProxyArn": Arn<r::RdsDbProxy>,
        endpoint "Endpoint": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    DbProxyAuthFormat () {
        auth_scheme AuthScheme: DbProxyAuthFormatAuthScheme,
        client_password_auth_type ClientPasswordAuthType: DbProxyAuthFormatClientPasswordAuthType,
        description Description: String,
        iam_auth IAMAuth: DbProxyAuthFormatIamAuth,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}
choice! { DbProxyAuthFormatAuthScheme { Secrets "SECRETS" } }
choice! {
    DbProxyAuthFormatClientPasswordAuthType {
        MysqlNativePassword "MYSQL_NATIVE_PASSWORD", MysqlCachingSha2Password "MYSQL_CACHING_SHA2_PASSWORD",
        PostgresScramSha256 "POSTGRES_SCRAM_SHA_256", PostgresMd5 "POSTGRES_MD5",
        SqlServerAuthentication "SQL_SERVER_AUTHENTICATION"
    }
}
choice! { DbProxyAuthFormatIamAuth { Disabled "DISABLED", Required "REQUIRED", Enabled "ENABLED" } }
choice! { DbProxyDefaultAuthScheme { IamAuth "IAM_AUTH", None "NONE" } }
choice! { DbProxyEndpointNetworkType { Ipv4 "IPV4", Ipv6 "IPV6", Dual "DUAL" } }
choice! { DbProxyEngineFamily { Mysql "MYSQL", Postgresql "POSTGRESQL", Sqlserver "SQLSERVER" } }
choice! { DbProxyTargetConnectionNetworkType { Ipv4 "IPV4", Ipv6 "IPV6" } }

resource! {
    /// [AWS::RDS::DBProxyEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html)
    DbProxyEndpoint DbProxyEndpointAttrs "AWS::RDS::DBProxyEndpoint" (
        db_proxy_endpoint_name DBProxyEndpointName: String, db_proxy_name DBProxyName: Id<r::RdsDbProxy>,
        vpc_subnet_ids VpcSubnetIds: List<Id<r::Ec2Subnet>>
    ) {
        endpoint_network_type EndpointNetworkType: DbProxyEndpointEndpointNetworkType,
        tags Tags: List<Tag>,
        target_role TargetRole: DbProxyEndpointTargetRole,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        db_proxy_endpoint_arn "DBProxyEndpointArn": Arn<r::RdsDbProxyEndpoint>,
        endpoint "Endpoint": String,
        is_default "IsDefault": bool,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
choice! { DbProxyEndpointEndpointNetworkType { Ipv4 "IPV4", Ipv6 "IPV6", Dual "DUAL" } }
choice! { DbProxyEndpointTargetRole { ReadWrite "READ_WRITE", ReadOnly "READ_ONLY" } }

resource! {
    /// [AWS::RDS::DBProxyTargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html)
    DbProxyTargetGroup DbProxyTargetGroupAttrs "AWS::RDS::DBProxyTargetGroup" (
        db_proxy_name DBProxyName: Id<r::RdsDbProxy>,
        target_group_name TargetGroupName: DbProxyTargetGroupTargetGroupName
    ) {
        connection_pool_configuration_info ConnectionPoolConfigurationInfo: DbProxyTargetGroupConnectionPoolConfigurationInfoFormat,
        db_cluster_identifiers DBClusterIdentifiers: List<Id<r::RdsDbCluster>>,
        db_instance_identifiers DBInstanceIdentifiers: List<Id<r::RdsDbInstance>>,
        tags Tags: List<Tag>,
    } { target_group_arn "TargetGroupArn": Arn<r::RdsDbProxyTargetGroup>, }
}
props! {
    DbProxyTargetGroupConnectionPoolConfigurationInfoFormat () {
        connection_borrow_timeout ConnectionBorrowTimeout: i64,
        init_query InitQuery: String,
        max_connections_percent MaxConnectionsPercent: Int<0, 100>,
        max_idle_connections_percent MaxIdleConnectionsPercent: Int<0, 100>,
        session_pinning_filters SessionPinningFilters: List<String>,
    }
}
choice! { DbProxyTargetGroupTargetGroupName { Default "default" } }

resource! {
    /// [AWS::RDS::DBSecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html)
    DbSecurityGroup DbSecurityGroupAttrs "AWS::RDS::DBSecurityGroup" (
        db_security_group_ingress DBSecurityGroupIngress: List<DbSecurityGroupIngressProps>,
        group_description GroupDescription: String
    ) { ec2_vpc_id EC2VpcId: String, tags Tags: List<Tag>, } { id "Id": String, }
}
props! {
    DbSecurityGroupIngressProps () {
        cidr_ip CIDRIP: String,
        ec2_security_group_id EC2SecurityGroupId: Id<r::Ec2SecurityGroup>,
        ec2_security_group_name EC2SecurityGroupName: String,
        ec2_security_group_owner_id EC2SecurityGroupOwnerId: String,
    }
}

resource! {
    /// [AWS::RDS::DBSecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html)
    DbSecurityGroupIngress DbSecurityGroupIngressAttrs "AWS::RDS::DBSecurityGroupIngress" (
        db_security_group_name DBSecurityGroupName: String
    ) {
        cidr_ip CIDRIP: String,
        ec2_security_group_id EC2SecurityGroupId: Id<r::Ec2SecurityGroup>,
        ec2_security_group_name EC2SecurityGroupName: String,
        ec2_security_group_owner_id EC2SecurityGroupOwnerId: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::RDS::DBShardGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html)
    DbShardGroup DbShardGroupAttrs "AWS::RDS::DBShardGroup" (
        db_cluster_identifier DBClusterIdentifier: Id<r::RdsDbCluster>, max_acu MaxACU: f64
    ) {
        compute_redundancy ComputeRedundancy: Int<0, MAX>,
        db_shard_group_identifier DBShardGroupIdentifier: String,
        min_acu MinACU: f64,
        publicly_accessible PubliclyAccessible: bool,
        tags Tags: List<Tag>,
    } { db_shard_group_resource_id "DBShardGroupResourceId": String, endpoint "Endpoint": String, }
}

resource! {
    /// [AWS::RDS::DBSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html)
    DbSnapshot DbSnapshotAttrs "AWS::RDS::DBSnapshot" (
        db_instance_identifier DBInstanceIdentifier: Id<r::RdsDbInstance>,
        db_snapshot_identifier DBSnapshotIdentifier: String
    ) { tags Tags: List<Tag>, } {
        allocated_storage "AllocatedStorage": i64,
        availability_zone "AvailabilityZone": String,
        db_snapshot_arn "DBSnapshotArn": Arn<r::RdsDbSnapshot>,
        dbi_resource_id "DbiResourceId": String,
        encrypted "Encrypted": bool,
        engine "Engine": String,
        engine_version "EngineVersion": String,
        iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled": bool,
        instance_create_time "InstanceCreateTime": String,
        iops "Iops": i64,
        kms_key_id "KmsKeyId": String,
        license_model "LicenseModel": String,
        master_username "MasterUsername": String,
        option_group_name "OptionGroupName": String,
        original_snapshot_create_time "OriginalSnapshotCreateTime": String,
        port "Port": i64,
        snapshot_create_time "SnapshotCreateTime": String,
        snapshot_type "SnapshotType": String,
        status "Status": String,
        storage_throughput "StorageThroughput": i64,
        storage_type "StorageType": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::RDS::DBSubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html)
    DbSubnetGroup DbSubnetGroupAttrs "AWS::RDS::DBSubnetGroup" (
        db_subnet_group_description DBSubnetGroupDescription: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { db_subnet_group_name DBSubnetGroupName: String, tags Tags: List<Tag>, } {
        db_subnet_group_arn "DBSubnetGroupArn": Arn<r::RdsDbSubnetGroup>,
    }
}

resource! {
    /// [AWS::RDS::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html)
    Deployment DeploymentAttrs "AWS::RDS::Deployment" (
        blue_green_deployment_name BlueGreenDeploymentName: String, source Source: String
    ) {
        tags Tags: List<Tag>,
        target_allocated_storage TargetAllocatedStorage: i64,
        target_db_cluster_parameter_group_name TargetDBClusterParameterGroupName: Id<r::RdsDbClusterParameterGroup>,
        target_db_instance_class TargetDBInstanceClass: String,
        target_db_parameter_group_name TargetDBParameterGroupName: Id<r::RdsDbParameterGroup>,
        target_engine_version TargetEngineVersion: String,
        target_iops TargetIops: i64,
        target_storage_throughput TargetStorageThroughput: i64,
        target_storage_type TargetStorageType: String,
        upgrade_target_storage_config UpgradeTargetStorageConfig: bool,
    } {
        arn "Arn": Arn<r::RdsDeployment>,
        blue_green_deployment_identifier "BlueGreenDeploymentIdentifier": String,
        create_time "CreateTime": String,
        status "Status": String,
        switchover_details "SwitchoverDetails": List<Json>,
        target "Target": String,
        tasks "Tasks": List<Json>,
    }
}

resource! {
    /// [AWS::RDS::EventSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html)
    EventSubscription NoAttrs "AWS::RDS::EventSubscription" (sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>) {
        enabled Enabled: bool,
        event_categories EventCategories: List<String>,
        source_ids SourceIds: List<String>,
        source_type SourceType: String,
        subscription_name SubscriptionName: String,
        tags Tags: List<Tag>,
    } {}
}

resource! {
    /// [AWS::RDS::GlobalCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html)
    GlobalCluster GlobalClusterAttrs "AWS::RDS::GlobalCluster" () {
        deletion_protection DeletionProtection: bool,
        engine Engine: GlobalClusterEngine,
        engine_lifecycle_support EngineLifecycleSupport: String,
        engine_version EngineVersion: String,
        global_cluster_identifier GlobalClusterIdentifier: String,
        source_db_cluster_identifier SourceDBClusterIdentifier: String,
        storage_encrypted StorageEncrypted: bool,
        tags Tags: List<Tag>,
    } { global_endpoint_address "GlobalEndpoint.Address": String, }
}
choice! { GlobalClusterEngine { Aurora "aurora", AuroraMysql "aurora-mysql", AuroraPostgresql "aurora-postgresql" } }

resource! {
    /// [AWS::RDS::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html)
    Integration IntegrationAttrs "AWS::RDS::Integration" (source_arn SourceArn: String, target_arn TargetArn: String) {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        data_filter DataFilter: String,
        description Description: String,
        integration_name IntegrationName: String,
        kms_key_id KMSKeyId: String,
        tags Tags: List<Tag>,
    } { create_time "CreateTime": String, integration_arn "IntegrationArn": Arn<r::RdsIntegration>, }
}

resource! {
    /// [AWS::RDS::OptionGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html)
    OptionGroup NoAttrs "AWS::RDS::OptionGroup" (
        engine_name EngineName: String, major_engine_version MajorEngineVersion: String,
        option_group_description OptionGroupDescription: String
    ) {
        option_configurations OptionConfigurations: List<OptionGroupOptionConfiguration>,
        option_group_name OptionGroupName: String,
        tags Tags: List<Tag>,
    } {}
}
props! {
    OptionGroupOptionConfiguration (option_name OptionName: String) {
        db_security_group_memberships DBSecurityGroupMemberships: List<String>,
        option_settings OptionSettings: List<OptionGroupOptionSetting>,
        option_version OptionVersion: String,
        port Port: i64,
        vpc_security_group_memberships VpcSecurityGroupMemberships: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! { OptionGroupOptionSetting () { name Name: String, value Value: String, } }
