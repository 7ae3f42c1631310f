//! Generated from spec/kinesisanalyticsv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KinesisAnalyticsV2::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
    Application NoAttrs "AWS::KinesisAnalyticsV2::Application" (
        runtime_environment RuntimeEnvironment: ApplicationRuntimeEnvironment,
        service_execution_role ServiceExecutionRole: Arn<r::IamRole>
    ) {
        application_configuration ApplicationConfiguration: ApplicationConfiguration,
        application_description ApplicationDescription: String,
        application_maintenance_configuration ApplicationMaintenanceConfiguration: ApplicationMaintenanceConfiguration,
        application_mode ApplicationMode: ApplicationMode,
        application_name ApplicationName: String,
        run_configuration RunConfiguration: ApplicationRunConfiguration,
        tags Tags: List<Tag>,
    } {}
}
props! {
    ApplicationCatalogConfiguration () {
        glue_data_catalog_configuration GlueDataCatalogConfiguration: ApplicationGlueDataCatalogConfiguration,
    }
}
props! {
    ApplicationCheckpointConfiguration (
        configuration_type ConfigurationType: ApplicationCheckpointConfigurationConfigurationType
    ) {
        checkpoint_interval CheckpointInterval: Int<1, 9223372036854775807>,
        checkpointing_enabled CheckpointingEnabled: bool,
        min_pause_between_checkpoints MinPauseBetweenCheckpoints: Int<0, 9223372036854775807>,
    }
}
props! {
    ApplicationCodeConfiguration (
        code_content CodeContent: ApplicationCodeContent,
        code_content_type CodeContentType: ApplicationCodeConfigurationCodeContentType
    ) {}
}
props! {
    ApplicationCodeContent () {
        s3_content_location S3ContentLocation: ApplicationS3ContentLocation,
        text_content TextContent: String,
        zip_file_content ZipFileContent: String,
    }
}
props! {
    ApplicationConfiguration () {
        application_code_configuration ApplicationCodeConfiguration: ApplicationCodeConfiguration,
        application_encryption_configuration ApplicationEncryptionConfiguration: ApplicationEncryptionConfiguration,
        application_snapshot_configuration ApplicationSnapshotConfiguration: ApplicationSnapshotConfiguration,
        application_system_rollback_configuration ApplicationSystemRollbackConfiguration: ApplicationSystemRollbackConfiguration,
        environment_properties EnvironmentProperties: ApplicationEnvironmentProperties,
        flink_application_configuration FlinkApplicationConfiguration: ApplicationFlinkApplicationConfiguration,
        sql_application_configuration SqlApplicationConfiguration: ApplicationSqlApplicationConfiguration,
        vpc_configurations VpcConfigurations: List<ApplicationVpcConfiguration>,
        zeppelin_application_configuration ZeppelinApplicationConfiguration: ApplicationZeppelinApplicationConfiguration,
    }
}
props! {
    ApplicationCsvMappingParameters (
        record_column_delimiter RecordColumnDelimiter: String, record_row_delimiter RecordRowDelimiter: String
    ) {}
}
props! {
    ApplicationCustomArtifactConfiguration (
        artifact_type ArtifactType: ApplicationCustomArtifactConfigurationArtifactType
    ) {
        maven_reference MavenReference: ApplicationMavenReference,
        s3_content_location S3ContentLocation: ApplicationS3ContentLocation,
    }
}
props! {
    ApplicationDeployAsApplicationConfiguration (
        s3_content_location S3ContentLocation: ApplicationS3ContentBaseLocation
    ) {}
}
props! {
    ApplicationEncryptionConfiguration (key_type KeyType: ApplicationEncryptionConfigurationKeyType) {
        key_id KeyId: String,
    }
}
props! { ApplicationEnvironmentProperties () { property_groups PropertyGroups: List<ApplicationPropertyGroup>, } }
props! {
    ApplicationFlinkApplicationConfiguration () {
        checkpoint_configuration CheckpointConfiguration: ApplicationCheckpointConfiguration,
        monitoring_configuration MonitoringConfiguration: ApplicationMonitoringConfiguration,
        parallelism_configuration ParallelismConfiguration: ApplicationParallelismConfiguration,
    }
}
props! { ApplicationFlinkRunConfiguration () { allow_non_restored_state AllowNonRestoredState: bool, } }
props! { ApplicationGlueDataCatalogConfiguration () { database_arn DatabaseARN: String, } }
props! {
    ApplicationInput (input_schema InputSchema: ApplicationInputSchema, name_prefix NamePrefix: String) {
        input_parallelism InputParallelism: ApplicationInputParallelism,
        input_processing_configuration InputProcessingConfiguration: ApplicationInputProcessingConfiguration,
        kinesis_firehose_input KinesisFirehoseInput: ApplicationKinesisFirehoseInput,
        kinesis_streams_input KinesisStreamsInput: ApplicationKinesisStreamsInput,
    }
}
props! { ApplicationInputLambdaProcessor (resource_arn ResourceARN: String) {} }
props! { ApplicationInputParallelism () { count Count: Int<1, 64>, } }
props! {
    ApplicationInputProcessingConfiguration () {
        input_lambda_processor InputLambdaProcessor: ApplicationInputLambdaProcessor,
    }
}
props! {
    ApplicationInputSchema (
        record_columns RecordColumns: List<ApplicationRecordColumn>, record_format RecordFormat: ApplicationRecordFormat
    ) { record_encoding RecordEncoding: ApplicationInputSchemaRecordEncoding, }
}
props! { ApplicationJsonMappingParameters (record_row_path RecordRowPath: String) {} }
props! { ApplicationKinesisFirehoseInput (resource_arn ResourceARN: Arn<r::KinesisFirehoseDeliveryStream>) {} }
props! { ApplicationKinesisStreamsInput (resource_arn ResourceARN: Arn<r::KinesisStream>) {} }
props! {
    ApplicationMaintenanceConfiguration (
        application_maintenance_window_start_time ApplicationMaintenanceWindowStartTime: String
    ) {}
}
props! {
    ApplicationMappingParameters () {
        csv_mapping_parameters CSVMappingParameters: ApplicationCsvMappingParameters,
        json_mapping_parameters JSONMappingParameters: ApplicationJsonMappingParameters,
    }
}
props! {
    ApplicationMavenReference (artifact_id ArtifactId: String, group_id GroupId: String, version Version: String) {}
}
props! {
    ApplicationMonitoringConfiguration (
        configuration_type ConfigurationType: ApplicationMonitoringConfigurationConfigurationType
    ) {
        log_level LogLevel: ApplicationMonitoringConfigurationLogLevel,
        metrics_level MetricsLevel: ApplicationMonitoringConfigurationMetricsLevel,
    }
}
props! {
    ApplicationParallelismConfiguration (
        configuration_type ConfigurationType: ApplicationParallelismConfigurationConfigurationType
    ) {
        auto_scaling_enabled AutoScalingEnabled: bool,
        parallelism Parallelism: Int<1, MAX>,
        parallelism_per_kpu ParallelismPerKPU: Int<1, MAX>,
    }
}
props! {
    ApplicationPropertyGroup () { property_group_id PropertyGroupId: String, property_map PropertyMap: Map<String>, }
}
props! { ApplicationRecordColumn (name Name: String, sql_type SqlType: String) { mapping Mapping: String, } }
props! {
    ApplicationRecordFormat (record_format_type RecordFormatType: ApplicationRecordFormatRecordFormatType) {
        mapping_parameters MappingParameters: ApplicationMappingParameters,
    }
}
props! {
    ApplicationRestoreConfiguration (
        application_restore_type ApplicationRestoreType: ApplicationRestoreConfigurationApplicationRestoreType
    ) { snapshot_name SnapshotName: String, }
}
props! {
    ApplicationRunConfiguration () {
        application_restore_configuration ApplicationRestoreConfiguration: ApplicationRestoreConfiguration,
        flink_run_configuration FlinkRunConfiguration: ApplicationFlinkRunConfiguration,
    }
}
props! { ApplicationS3ContentBaseLocation (bucket_arn BucketARN: Arn<r::S3Bucket>) { base_path BasePath: String, } }
props! {
    ApplicationS3ContentLocation (bucket_arn BucketARN: Arn<r::S3Bucket>, file_key FileKey: String) {
        object_version ObjectVersion: String,
    }
}
props! { ApplicationSnapshotConfiguration (snapshots_enabled SnapshotsEnabled: bool) {} }
props! { ApplicationSqlApplicationConfiguration () { inputs Inputs: List<ApplicationInput>, } }
props! { ApplicationSystemRollbackConfiguration (rollback_enabled RollbackEnabled: bool) {} }
props! {
    ApplicationVpcConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
props! {
    ApplicationZeppelinApplicationConfiguration () {
        catalog_configuration CatalogConfiguration: ApplicationCatalogConfiguration,
        custom_artifacts_configuration CustomArtifactsConfiguration: List<ApplicationCustomArtifactConfiguration>,
        deploy_as_application_configuration DeployAsApplicationConfiguration: ApplicationDeployAsApplicationConfiguration,
        monitoring_configuration MonitoringConfiguration: ApplicationZeppelinMonitoringConfiguration,
    }
}
props! {
    ApplicationZeppelinMonitoringConfiguration () {
        log_level LogLevel: ApplicationZeppelinMonitoringConfigurationLogLevel,
    }
}
choice! { ApplicationCheckpointConfigurationConfigurationType { Default "DEFAULT", Custom "CUSTOM" } }
choice! { ApplicationCodeConfigurationCodeContentType { Plaintext "PLAINTEXT", Zipfile "ZIPFILE" } }
choice! { ApplicationCustomArtifactConfigurationArtifactType { DependencyJar "DEPENDENCY_JAR", Udf "UDF" } }
choice! {
    ApplicationEncryptionConfigurationKeyType {
        AwsOwnedKey "AWS_OWNED_KEY", CustomerManagedKey "CUSTOMER_MANAGED_KEY"
    }
}
choice! { ApplicationInputSchemaRecordEncoding { Utf8 "UTF-8" } }
choice! { ApplicationMode { Interactive "INTERACTIVE", Streaming "STREAMING" } }
choice! { ApplicationMonitoringConfigurationConfigurationType { Default "DEFAULT", Custom "CUSTOM" } }
choice! { ApplicationMonitoringConfigurationLogLevel { Debug "DEBUG", Info "INFO", Warn "WARN", Error "ERROR" } }
choice! {
    ApplicationMonitoringConfigurationMetricsLevel {
        Application "APPLICATION", Operator "OPERATOR", Parallelism "PARALLELISM", Task "TASK"
    }
}
choice! { ApplicationParallelismConfigurationConfigurationType { Custom "CUSTOM", Default "DEFAULT" } }
choice! { ApplicationRecordFormatRecordFormatType { Csv "CSV", Json "JSON" } }
choice! {
    ApplicationRestoreConfigurationApplicationRestoreType {
        SkipRestoreFromSnapshot "SKIP_RESTORE_FROM_SNAPSHOT", RestoreFromLatestSnapshot "RESTORE_FROM_LATEST_SNAPSHOT",
        RestoreFromCustomSnapshot "RESTORE_FROM_CUSTOM_SNAPSHOT"
    }
}
choice! {
    ApplicationRuntimeEnvironment {
        Flink111 "FLINK-1_11", Flink113 "FLINK-1_13", Flink115 "FLINK-1_15", Flink118 "FLINK-1_18",
        Flink119 "FLINK-1_19", Flink120 "FLINK-1_20", Flink16 "FLINK-1_6", Flink18 "FLINK-1_8", Flink22 "FLINK-2_2",
        Flink23 "FLINK-2_3", Sql10 "SQL-1_0", ZeppelinFlink10 "ZEPPELIN-FLINK-1_0",
        ZeppelinFlink20 "ZEPPELIN-FLINK-2_0", ZeppelinFlink30 "ZEPPELIN-FLINK-3_0"
    }
}
choice! {
    ApplicationZeppelinMonitoringConfigurationLogLevel {
        Debug "DEBUG", Info "INFO", Warn "WARN", Error "ERROR"
    }
}

resource! {
    /// [AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html)
    ApplicationCloudWatchLoggingOption ApplicationCloudWatchLoggingOptionAttrs "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption" (
        application_name ApplicationName: Id<r::KinesisAnalyticsV2Application>,
        cloud_watch_logging_option CloudWatchLoggingOption: ApplicationCloudWatchLoggingOptionCloudWatchLoggingOption
    ) {} { id "Id": String, }
}
props! { ApplicationCloudWatchLoggingOptionCloudWatchLoggingOption (log_stream_arn LogStreamARN: String) {} }

resource! {
    /// [AWS::KinesisAnalyticsV2::ApplicationOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html)
    ApplicationOutput ApplicationOutputAttrs "AWS::KinesisAnalyticsV2::ApplicationOutput" (
        application_name ApplicationName: Id<r::KinesisAnalyticsV2Application>, output Output: ApplicationOutputOutput
    ) {} { id "Id": String, }
}
props! { ApplicationOutputDestinationSchema () { record_format_type RecordFormatType: String, } }
props! { ApplicationOutputKinesisFirehoseOutput (resource_arn ResourceARN: Arn<r::KinesisFirehoseDeliveryStream>) {} }
props! { ApplicationOutputKinesisStreamsOutput (resource_arn ResourceARN: Arn<r::KinesisStream>) {} }
props! { ApplicationOutputLambdaOutput (resource_arn ResourceARN: String) {} }
props! {
    ApplicationOutputOutput (destination_schema DestinationSchema: ApplicationOutputDestinationSchema) {
        kinesis_firehose_output KinesisFirehoseOutput: ApplicationOutputKinesisFirehoseOutput,
        kinesis_streams_output KinesisStreamsOutput: ApplicationOutputKinesisStreamsOutput,
        lambda_output LambdaOutput: ApplicationOutputLambdaOutput,
        name Name: String,
    }
}

resource! {
    /// [AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationreferencedatasource.html)
    ApplicationReferenceDataSource ApplicationReferenceDataSourceAttrs "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource" (
        application_name ApplicationName: Id<r::KinesisAnalyticsV2Application>,
        reference_data_source ReferenceDataSource: ApplicationReferenceDataSourceReferenceDataSource
    ) {} { id "Id": String, }
}
props! {
    ApplicationReferenceDataSourceCsvMappingParameters (
        record_column_delimiter RecordColumnDelimiter: String, record_row_delimiter RecordRowDelimiter: String
    ) {}
}
props! { ApplicationReferenceDataSourceJsonMappingParameters (record_row_path RecordRowPath: String) {} }
props! {
    ApplicationReferenceDataSourceMappingParameters () {
        csv_mapping_parameters CSVMappingParameters: ApplicationReferenceDataSourceCsvMappingParameters,
        json_mapping_parameters JSONMappingParameters: ApplicationReferenceDataSourceJsonMappingParameters,
    }
}
props! {
    ApplicationReferenceDataSourceRecordColumn (name Name: String, sql_type SqlType: String) {
        mapping Mapping: String,
    }
}
props! {
    ApplicationReferenceDataSourceRecordFormat (record_format_type RecordFormatType: String) {
        mapping_parameters MappingParameters: ApplicationReferenceDataSourceMappingParameters,
    }
}
props! {
    ApplicationReferenceDataSourceReferenceDataSource (
        reference_schema ReferenceSchema: ApplicationReferenceDataSourceReferenceSchema
    ) {
        s3_reference_data_source S3ReferenceDataSource: ApplicationReferenceDataSourceS3ReferenceDataSource,
        table_name TableName: String,
    }
}
props! {
    ApplicationReferenceDataSourceReferenceSchema (
        record_columns RecordColumns: List<ApplicationReferenceDataSourceRecordColumn>,
        record_format RecordFormat: ApplicationReferenceDataSourceRecordFormat
    ) { record_encoding RecordEncoding: String, }
}
props! {
    ApplicationReferenceDataSourceS3ReferenceDataSource (
        bucket_arn BucketARN: Arn<r::S3Bucket>, file_key FileKey: String
    ) {}
}
