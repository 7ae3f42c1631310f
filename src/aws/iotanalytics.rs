//! Generated from spec/iotanalytics.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTAnalytics::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-channel.html)
    Channel ChannelAttrs "AWS::IoTAnalytics::Channel" () {
        channel_name ChannelName: String,
        channel_storage ChannelStorage: ChannelStorage,
        retention_period RetentionPeriod: ChannelRetentionPeriod,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! {
    ChannelCustomerManagedS3 (bucket Bucket: String, role_arn RoleArn: Arn<r::IamRole>) {
        key_prefix KeyPrefix: String,
    }
}
props! { ChannelRetentionPeriod () { number_of_days NumberOfDays: Int<1, 2147483647>, unlimited Unlimited: bool, } }
props! {
    ChannelStorage () {
        customer_managed_s3 CustomerManagedS3: ChannelCustomerManagedS3,
        service_managed_s3 ServiceManagedS3: Json,
    }
}

resource! {
    /// [AWS::IoTAnalytics::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-dataset.html)
    Dataset DatasetAttrs "AWS::IoTAnalytics::Dataset" (actions Actions: List<DatasetAction>) {
        content_delivery_rules ContentDeliveryRules: List<DatasetContentDeliveryRule>,
        dataset_name DatasetName: String,
        late_data_rules LateDataRules: List<DatasetLateDataRule>,
        retention_period RetentionPeriod: DatasetRetentionPeriod,
        tags Tags: List<Tag>,
        triggers Triggers: List<DatasetTrigger>,
        versioning_configuration VersioningConfiguration: DatasetVersioningConfiguration,
    } { id "Id": String, }
}
props! {
    DatasetAction (action_name ActionName: String) {
        container_action ContainerAction: DatasetContainerAction,
        query_action QueryAction: DatasetQueryAction,
    }
}
props! {
    DatasetContainerAction (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, image Image: String,
        resource_configuration ResourceConfiguration: DatasetResourceConfiguration
    ) { variables Variables: List<DatasetVariable>, }
}
props! {
    DatasetContentDeliveryRule (destination Destination: DatasetContentDeliveryRuleDestination) {
        entry_name EntryName: String,
    }
}
props! {
    DatasetContentDeliveryRuleDestination () {
        iot_events_destination_configuration IotEventsDestinationConfiguration: DatasetIotEventsDestinationConfiguration,
        s3_destination_configuration S3DestinationConfiguration: DatasetS3DestinationConfiguration,
    }
}
props! { DatasetContentVersionValue (dataset_name DatasetName: String) {} }
props! { DatasetDeltaTime (offset_seconds OffsetSeconds: i64, time_expression TimeExpression: String) {} }
props! { DatasetDeltaTimeSessionWindowConfiguration (timeout_in_minutes TimeoutInMinutes: Int<1, 60>) {} }
props! { DatasetFilter () { delta_time DeltaTime: DatasetDeltaTime, } }
props! { DatasetGlueConfiguration (database_name DatabaseName: String, table_name TableName: String) {} }
props! { DatasetIotEventsDestinationConfiguration (input_name InputName: String, role_arn RoleArn: Arn<r::IamRole>) {} }
props! {
    DatasetLateDataRule (rule_configuration RuleConfiguration: DatasetLateDataRuleConfiguration) {
        rule_name RuleName: String,
    }
}
props! {
    DatasetLateDataRuleConfiguration () {
        delta_time_session_window_configuration DeltaTimeSessionWindowConfiguration: DatasetDeltaTimeSessionWindowConfiguration,
    }
}
props! { DatasetOutputFileUriValue (file_name FileName: String) {} }
props! { DatasetQueryAction (sql_query SqlQuery: String) { filters Filters: List<DatasetFilter>, } }
props! {
    DatasetResourceConfiguration (
        compute_type ComputeType: DatasetResourceConfigurationComputeType, volume_size_in_gb VolumeSizeInGB: Int<1, 50>
    ) {}
}
props! { DatasetRetentionPeriod () { number_of_days NumberOfDays: Int<1, 2147483647>, unlimited Unlimited: bool, } }
props! {
    DatasetS3DestinationConfiguration (bucket Bucket: String, key Key: String, role_arn RoleArn: Arn<r::IamRole>) {
        glue_configuration GlueConfiguration: DatasetGlueConfiguration,
    }
}
props! { DatasetSchedule (schedule_expression ScheduleExpression: String) {} }
props! {
    DatasetTrigger () {
        schedule Schedule: DatasetSchedule,
        triggering_dataset TriggeringDataset: DatasetTriggeringDataset,
    }
}
props! { DatasetTriggeringDataset (dataset_name DatasetName: String) {} }
props! {
    DatasetVariable (variable_name VariableName: String) {
        dataset_content_version_value DatasetContentVersionValue: DatasetContentVersionValue,
        double_value DoubleValue: f64,
        output_file_uri_value OutputFileUriValue: DatasetOutputFileUriValue,
        string_value StringValue: String,
    }
}
props! { DatasetVersioningConfiguration () { max_versions MaxVersions: Int<1, 1000>, unlimited Unlimited: bool, } }
choice! { DatasetResourceConfigurationComputeType { Acu1 "ACU_1", Acu2 "ACU_2" } }

resource! {
    /// [AWS::IoTAnalytics::Datastore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-datastore.html)
    Datastore DatastoreAttrs "AWS::IoTAnalytics::Datastore" () {
        datastore_name DatastoreName: String,
        datastore_partitions DatastorePartitions: DatastorePartitions,
        datastore_storage DatastoreStorage: DatastoreStorage,
        file_format_configuration FileFormatConfiguration: DatastoreFileFormatConfiguration,
        retention_period RetentionPeriod: DatastoreRetentionPeriod,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! { DatastoreColumn (name Name: String, type_ Type: String) {} }
props! {
    DatastoreCustomerManagedS3 (bucket Bucket: String, role_arn RoleArn: Arn<r::IamRole>) {
        key_prefix KeyPrefix: String,
    }
}
props! { DatastoreCustomerManagedS3Storage (bucket Bucket: String) { key_prefix KeyPrefix: String, } }
props! {
    DatastoreFileFormatConfiguration () {
        json_configuration JsonConfiguration: Json,
        parquet_configuration ParquetConfiguration: DatastoreParquetConfiguration,
    }
}
props! {
    DatastoreIotSiteWiseMultiLayerStorage () {
        customer_managed_s3_storage CustomerManagedS3Storage: DatastoreCustomerManagedS3Storage,
    }
}
props! { DatastoreParquetConfiguration () { schema_definition SchemaDefinition: DatastoreSchemaDefinition, } }
props! {
    DatastorePartition () {
        partition Partition: DatastorePartitionProps,
        timestamp_partition TimestampPartition: DatastoreTimestampPartition,
    }
}
props! { DatastorePartitionProps (attribute_name AttributeName: String) {} }
props! { DatastorePartitions () { partitions Partitions: List<DatastorePartition>, } }
props! { DatastoreRetentionPeriod () { number_of_days NumberOfDays: Int<1, 2147483647>, unlimited Unlimited: bool, } }
props! { DatastoreSchemaDefinition () { columns Columns: List<DatastoreColumn>, } }
props! {
    DatastoreStorage () {
        customer_managed_s3 CustomerManagedS3: DatastoreCustomerManagedS3,
        iot_site_wise_multi_layer_storage IotSiteWiseMultiLayerStorage: DatastoreIotSiteWiseMultiLayerStorage,
        service_managed_s3 ServiceManagedS3: Json,
    }
}
props! {
    DatastoreTimestampPartition (attribute_name AttributeName: String) { timestamp_format TimestampFormat: String, }
}

resource! {
    /// [AWS::IoTAnalytics::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotanalytics-pipeline.html)
    Pipeline PipelineAttrs "AWS::IoTAnalytics::Pipeline" (
        pipeline_activities PipelineActivities: List<PipelineActivity>
    ) { pipeline_name PipelineName: String, tags Tags: List<Tag>, } { id "Id": String, }
}
props! {
    PipelineActivity () {
        add_attributes AddAttributes: PipelineAddAttributes,
        channel Channel: PipelineChannel,
        datastore Datastore: PipelineDatastore,
        device_registry_enrich DeviceRegistryEnrich: PipelineDeviceRegistryEnrich,
        device_shadow_enrich DeviceShadowEnrich: PipelineDeviceShadowEnrich,
        filter Filter: PipelineFilter,
        lambda Lambda: PipelineLambda,
        math Math: PipelineMath,
        remove_attributes RemoveAttributes: PipelineRemoveAttributes,
        select_attributes SelectAttributes: PipelineSelectAttributes,
    }
}
props! { PipelineAddAttributes (attributes Attributes: Map<String>, name Name: String) { next Next: String, } }
props! { PipelineChannel (channel_name ChannelName: String, name Name: String) { next Next: String, } }
props! { PipelineDatastore (datastore_name DatastoreName: String, name Name: String) {} }
props! {
    PipelineDeviceRegistryEnrich (
        attribute Attribute: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>, thing_name ThingName: String
    ) { next Next: String, }
}
props! {
    PipelineDeviceShadowEnrich (
        attribute Attribute: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>, thing_name ThingName: String
    ) { next Next: String, }
}
props! { PipelineFilter (filter Filter: String, name Name: String) { next Next: String, } }
props! {
    PipelineLambda (batch_size BatchSize: Int<1, 1000>, lambda_name LambdaName: String, name Name: String) {
        next Next: String,
    }
}
props! { PipelineMath (attribute Attribute: String, math Math: String, name Name: String) { next Next: String, } }
props! { PipelineRemoveAttributes (attributes Attributes: List<String>, name Name: String) { next Next: String, } }
props! { PipelineSelectAttributes (attributes Attributes: List<String>, name Name: String) { next Next: String, } }
