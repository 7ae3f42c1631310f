//! Generated from spec/timestream.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Timestream::Database](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html)
    Database DatabaseAttrs "AWS::Timestream::Database" () {
        database_name DatabaseName: String,
        kms_key_id KmsKeyId: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::TimestreamDatabase>, }
}

resource! {
    /// [AWS::Timestream::InfluxDBBackup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html)
    InfluxDbBackup InfluxDbBackupAttrs "AWS::Timestream::InfluxDBBackup" (
        db_resource_id DbResourceId: String, name Name: String
    ) { retention_days RetentionDays: Int<1, 3650>, tags Tags: List<Tag>, } {
        allocated_storage "AllocatedStorage": i64,
        arn "Arn": Arn<r::TimestreamInfluxDbBackup>,
        cluster_configuration_dedicated_compactor "ClusterConfiguration.DedicatedCompactor": bool,
        cluster_configuration_ingest_query_instances "ClusterConfiguration.IngestQueryInstances": i64,
        cluster_configuration_query_only_instances "ClusterConfiguration.QueryOnlyInstances": i64,
        created_at "CreatedAt": String,
        db_instance_type "DbInstanceType": String,
        db_parameter_group_id "DbParameterGroupId": String,
        db_storage_type "DbStorageType": String,
        deployment_type "DeploymentType": String,
        engine_type "EngineType": String,
        expires_after "ExpiresAfter": String,
        failover_mode "FailoverMode": String,
        id "Id": String,
        influx_auth_parameters_secret_arn "InfluxAuthParametersSecretArn": String,
        kms_key_id "KmsKeyId": String,
        log_delivery_configuration_s3_configuration_bucket_name "LogDeliveryConfiguration.S3Configuration.BucketName": Id<r::S3Bucket>,
        log_delivery_configuration_s3_configuration_enabled "LogDeliveryConfiguration.S3Configuration.Enabled": bool,
        maintenance_schedule_preferred_maintenance_window "MaintenanceSchedule.PreferredMaintenanceWindow": String,
        maintenance_schedule_timezone "MaintenanceSchedule.Timezone": String,
        network_type "NetworkType": String,
        port "Port": i64,
        publicly_accessible "PubliclyAccessible": bool,
        status "Status": String,
        type_ "Type": String,
        vpc_security_group_ids "VpcSecurityGroupIds": List<Id<r::Ec2SecurityGroup>>,
        vpc_subnet_ids "VpcSubnetIds": List<String>,
    }
}

resource! {
    /// [AWS::Timestream::InfluxDBCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html)
    InfluxDbCluster InfluxDbClusterAttrs "AWS::Timestream::InfluxDBCluster" () {
        allocated_storage AllocatedStorage: Int<20, 15360>,
        bucket Bucket: String,
        db_instance_type DbInstanceType: InfluxDbClusterDbInstanceType,
        db_parameter_group_identifier DbParameterGroupIdentifier: String,
        db_storage_type DbStorageType: InfluxDbClusterDbStorageType,
        deployment_type DeploymentType: InfluxDbClusterDeploymentType,
        failover_mode FailoverMode: InfluxDbClusterFailoverMode,
        log_delivery_configuration LogDeliveryConfiguration: InfluxDbClusterLogDeliveryConfiguration,
        maintenance_schedule MaintenanceSchedule: InfluxDbClusterMaintenanceSchedule,
        name Name: String,
        network_type NetworkType: InfluxDbClusterNetworkType,
        organization Organization: String,
        password Password: String,
        port Port: Int<1024, 65535>,
        publicly_accessible PubliclyAccessible: bool,
        tags Tags: List<Tag>,
        username Username: String,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        vpc_subnet_ids VpcSubnetIds: List<Id<r::Ec2Subnet>>,
    } {
        arn "Arn": Arn<r::TimestreamInfluxDbCluster>,
        endpoint "Endpoint": String,
        engine_type "EngineType": String,
        id "Id": String,
        influx_auth_parameters_secret_arn "InfluxAuthParametersSecretArn": Arn<r::SecretsManagerSecret>,
        next_maintenance_time "NextMaintenanceTime": String,
        reader_endpoint "ReaderEndpoint": String,
        status "Status": String,
    }
}
props! {
    InfluxDbClusterLogDeliveryConfiguration (
        s3_configuration S3Configuration: InfluxDbClusterLogDeliveryConfigurationS3Configuration
    ) {}
}
props! {
    InfluxDbClusterLogDeliveryConfigurationS3Configuration (
        bucket_name BucketName: Id<r::S3Bucket>, enabled Enabled: bool
    ) {}
}
props! {
    InfluxDbClusterMaintenanceSchedule (
        preferred_maintenance_window PreferredMaintenanceWindow: String, timezone Timezone: String
    ) {}
}
choice! {
    InfluxDbClusterDbInstanceType {
        DbInfluxMedium "db.influx.medium", DbInfluxLarge "db.influx.large", DbInfluxXlarge "db.influx.xlarge",
        DbInflux2Xlarge "db.influx.2xlarge", DbInflux4Xlarge "db.influx.4xlarge", DbInflux8Xlarge "db.influx.8xlarge",
        DbInflux12Xlarge "db.influx.12xlarge", DbInflux16Xlarge "db.influx.16xlarge",
        DbInflux24Xlarge "db.influx.24xlarge"
    }
}
choice! {
    InfluxDbClusterDbStorageType {
        InfluxIoIncludedT1 "InfluxIOIncludedT1", InfluxIoIncludedT2 "InfluxIOIncludedT2",
        InfluxIoIncludedT3 "InfluxIOIncludedT3"
    }
}
choice! { InfluxDbClusterDeploymentType { MultiNodeReadReplicas "MULTI_NODE_READ_REPLICAS" } }
choice! { InfluxDbClusterFailoverMode { Automatic "AUTOMATIC", NoFailover "NO_FAILOVER" } }
choice! { InfluxDbClusterNetworkType { Ipv4 "IPV4", Dual "DUAL" } }

resource! {
    /// [AWS::Timestream::InfluxDBInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
    InfluxDbInstance InfluxDbInstanceAttrs "AWS::Timestream::InfluxDBInstance" () {
        allocated_storage AllocatedStorage: Int<20, 16384>,
        bucket Bucket: String,
        db_instance_type DbInstanceType: InfluxDbInstanceDbInstanceType,
        db_parameter_group_identifier DbParameterGroupIdentifier: String,
        db_storage_type DbStorageType: InfluxDbInstanceDbStorageType,
        deployment_type DeploymentType: InfluxDbInstanceDeploymentType,
        log_delivery_configuration LogDeliveryConfiguration: InfluxDbInstanceLogDeliveryConfiguration,
        maintenance_schedule MaintenanceSchedule: InfluxDbInstanceMaintenanceSchedule,
        name Name: String,
        network_type NetworkType: InfluxDbInstanceNetworkType,
        organization Organization: String,
        password Password: String,
        port Port: Int<1024, 65535>,
        publicly_accessible PubliclyAccessible: bool,
        tags Tags: List<Tag>,
        username Username: String,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        vpc_subnet_ids VpcSubnetIds: List<Id<r::Ec2Subnet>>,
    } {
        arn "Arn": Arn<r::TimestreamInfluxDbInstance>,
        availability_zone "AvailabilityZone": String,
        endpoint "Endpoint": String,
        id "Id": String,
        influx_auth_parameters_secret_arn "InfluxAuthParametersSecretArn": Arn<r::SecretsManagerSecret>,
        next_maintenance_time "NextMaintenanceTime": String,
        secondary_availability_zone "SecondaryAvailabilityZone": String,
        status "Status": String,
    }
}
props! {
    InfluxDbInstanceLogDeliveryConfiguration (
        s3_configuration S3Configuration: InfluxDbInstanceLogDeliveryConfigurationS3Configuration
    ) {}
}
props! {
    InfluxDbInstanceLogDeliveryConfigurationS3Configuration (
        bucket_name BucketName: Id<r::S3Bucket>, enabled Enabled: bool
    ) {}
}
props! {
    InfluxDbInstanceMaintenanceSchedule (
        preferred_maintenance_window PreferredMaintenanceWindow: String, timezone Timezone: String
    ) {}
}
choice! {
    InfluxDbInstanceDbInstanceType {
        DbInfluxMedium "db.influx.medium", DbInfluxLarge "db.influx.large", DbInfluxXlarge "db.influx.xlarge",
        DbInflux2Xlarge "db.influx.2xlarge", DbInflux4Xlarge "db.influx.4xlarge", DbInflux8Xlarge "db.influx.8xlarge",
        DbInflux12Xlarge "db.influx.12xlarge", DbInflux16Xlarge "db.influx.16xlarge",
        DbInflux24Xlarge "db.influx.24xlarge"
    }
}
choice! {
    InfluxDbInstanceDbStorageType {
        InfluxIoIncludedT1 "InfluxIOIncludedT1", InfluxIoIncludedT2 "InfluxIOIncludedT2",
        InfluxIoIncludedT3 "InfluxIOIncludedT3"
    }
}
choice! { InfluxDbInstanceDeploymentType { SingleAz "SINGLE_AZ", WithMultiazStandby "WITH_MULTIAZ_STANDBY" } }
choice! { InfluxDbInstanceNetworkType { Ipv4 "IPV4", Dual "DUAL" } }

resource! {
    /// [AWS::Timestream::ScheduledQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
    ScheduledQuery ScheduledQueryAttrs ScheduledQueryArgs "AWS::Timestream::ScheduledQuery" [
        error_report_configuration ErrorReportConfiguration: ScheduledQueryErrorReportConfiguration,
        notification_configuration NotificationConfiguration: ScheduledQueryNotificationConfiguration,
        query_string QueryString: String,
        schedule_configuration ScheduleConfiguration: ScheduledQueryScheduleConfiguration,
        scheduled_query_execution_role_arn ScheduledQueryExecutionRoleArn: Arn<r::IamRole>
    ] {
        client_token ClientToken: String,
        kms_key_id KmsKeyId: String,
        scheduled_query_name ScheduledQueryName: String,
        tags Tags: List<Tag>,
        target_configuration TargetConfiguration: ScheduledQueryTargetConfiguration,
    } {
        arn "Arn": Arn<r::TimestreamScheduledQuery>,
        sq_error_report_configuration "SQErrorReportConfiguration": String,
        sq_kms_key_id "SQKmsKeyId": String,
        sq_name "SQName": String,
        sq_notification_configuration "SQNotificationConfiguration": String,
        sq_query_string "SQQueryString": String,
        sq_schedule_configuration "SQScheduleConfiguration": String,
        sq_scheduled_query_execution_role_arn "SQScheduledQueryExecutionRoleArn": Arn<r::IamRole>,
        sq_target_configuration "SQTargetConfiguration": String,
    }
}
props! {
    ScheduledQueryDimensionMapping (
        dimension_value_type DimensionValueType: ScheduledQueryDimensionValueType, name Name: String
    ) {}
}
props! { ScheduledQueryErrorReportConfiguration (s3_configuration S3Configuration: ScheduledQueryS3Configuration) {} }
props! {
    ScheduledQueryMixedMeasureMapping (
        measure_value_type MeasureValueType: ScheduledQueryMixedMeasureMappingMeasureValueType
    ) {
        measure_name MeasureName: String,
        multi_measure_attribute_mappings MultiMeasureAttributeMappings: List<ScheduledQueryMultiMeasureAttributeMapping>,
        source_column SourceColumn: String,
        target_measure_name TargetMeasureName: String,
    }
}
props! {
    ScheduledQueryMultiMeasureAttributeMapping (
        measure_value_type MeasureValueType: ScheduledQueryMultiMeasureAttributeMappingMeasureValueType,
        source_column SourceColumn: String
    ) { target_multi_measure_attribute_name TargetMultiMeasureAttributeName: String, }
}
props! {
    ScheduledQueryMultiMeasureMappings (
        multi_measure_attribute_mappings MultiMeasureAttributeMappings: List<ScheduledQueryMultiMeasureAttributeMapping>
    ) { target_multi_measure_name TargetMultiMeasureName: String, }
}
props! {
    ScheduledQueryNotificationConfiguration (sns_configuration SnsConfiguration: ScheduledQuerySnsConfiguration) {}
}
props! {
    ScheduledQueryS3Configuration (bucket_name BucketName: Id<r::S3Bucket>) {
        encryption_option EncryptionOption: ScheduledQueryEncryptionOption,
        object_key_prefix ObjectKeyPrefix: String,
    }
}
props! { ScheduledQueryScheduleConfiguration (schedule_expression ScheduleExpression: String) {} }
props! { ScheduledQuerySnsConfiguration (topic_arn TopicArn: Arn<r::SnsTopic>) {} }
props! {
    ScheduledQueryTargetConfiguration (
        timestream_configuration TimestreamConfiguration: ScheduledQueryTimestreamConfiguration
    ) {}
}
props! {
    ScheduledQueryTimestreamConfiguration (
        database_name DatabaseName: Id<r::TimestreamDatabase>,
        dimension_mappings DimensionMappings: List<ScheduledQueryDimensionMapping>, table_name TableName: String,
        time_column TimeColumn: String
    ) {
        measure_name_column MeasureNameColumn: String,
        mixed_measure_mappings MixedMeasureMappings: List<ScheduledQueryMixedMeasureMapping>,
        multi_measure_mappings MultiMeasureMappings: ScheduledQueryMultiMeasureMappings,
    }
}
choice! { ScheduledQueryDimensionValueType { Varchar "VARCHAR" } }
choice! { ScheduledQueryEncryptionOption { SseS3 "SSE_S3", SseKms "SSE_KMS" } }
choice! {
    ScheduledQueryMixedMeasureMappingMeasureValueType {
        Bigint "BIGINT", Boolean "BOOLEAN", Double "DOUBLE", Varchar "VARCHAR", Multi "MULTI"
    }
}
choice! {
    ScheduledQueryMultiMeasureAttributeMappingMeasureValueType {
        Bigint "BIGINT", Boolean "BOOLEAN", Double "DOUBLE", Varchar "VARCHAR", Timestamp "TIMESTAMP"
    }
}

resource! {
    /// [AWS::Timestream::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
    Table TableAttrs "AWS::Timestream::Table" (database_name DatabaseName: Id<r::TimestreamDatabase>) {
        magnetic_store_write_properties MagneticStoreWriteProperties: TableMagneticStoreWriteProperties,
        retention_properties RetentionProperties: TableRetentionProperties,
        schema Schema: TableSchema,
        table_name TableName: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::TimestreamTable>, name "Name": String, }
}
props! {
    TableMagneticStoreWriteProperties (enable_magnetic_store_writes EnableMagneticStoreWrites: bool) {
        magnetic_store_rejected_data_location MagneticStoreRejectedDataLocation: TableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocation,
    }
}
props! {
    TableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocation () {
        s3_configuration S3Configuration: TableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration,
    }
}
props! {
    TableMagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration (
        bucket_name BucketName: Id<r::S3Bucket>, encryption_option EncryptionOption: String
    ) { kms_key_id KmsKeyId: String, object_key_prefix ObjectKeyPrefix: String, }
}
props! {
    TablePartitionKey (type_ Type: TablePartitionKeyType) {
        enforcement_in_record EnforcementInRecord: TablePartitionKeyEnforcementLevel,
        name Name: String,
    }
}
props! {
    TableRetentionProperties () {
        magnetic_store_retention_period_in_days MagneticStoreRetentionPeriodInDays: String,
        memory_store_retention_period_in_hours MemoryStoreRetentionPeriodInHours: String,
    }
}
props! { TableSchema () { composite_partition_key CompositePartitionKey: List<TablePartitionKey>, } }
choice! { TablePartitionKeyEnforcementLevel { Required "REQUIRED", Optional "OPTIONAL" } }
choice! { TablePartitionKeyType { Dimension "DIMENSION", Measure "MEASURE" } }
