//! Generated from spec/kinesis.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Kinesis::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
    Channel ChannelAttrs "AWS::Kinesis::Channel" (
        channel_name ChannelName: String, service_execution_role_arn ServiceExecutionRoleARN: Arn<r::IamRole>,
        stream_configuration_list StreamConfigurationList: List<ChannelStreamConfiguration>
    ) {
        encryption_configuration EncryptionConfiguration: ChannelEncryptionConfiguration,
        logging_configuration LoggingConfiguration: ChannelLoggingConfiguration,
        s3_destination_configuration S3DestinationConfiguration: ChannelS3DestinationConfiguration,
        s3_tables_destination_configuration S3TablesDestinationConfiguration: ChannelS3TablesDestinationConfiguration,
        tags Tags: List<Tag>,
    } {
        channel_arn "ChannelARN": Arn<r::KinesisChannel>,
        channel_creation_timestamp "ChannelCreationTimestamp": String,
        channel_id "ChannelId": String,
        channel_status "ChannelStatus": String,
    }
}
props! {
    ChannelCloudWatchLogsConfiguration (enabled Enabled: bool) {
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_stream_name LogStreamName: String,
    }
}
props! {
    ChannelDeadLetterQueueS3Configuration (
        bucket_arn BucketARN: Arn<r::S3Bucket>, expected_bucket_owner ExpectedBucketOwner: String
    ) { error_output_prefix ErrorOutputPrefix: String, }
}
props! {
    ChannelEncryptionConfiguration (
        encryption_type EncryptionType: ChannelEncryptionConfigurationEncryptionType, key_id KeyId: String
    ) {}
}
props! { ChannelLoggingConfiguration (cloud_watch_logs CloudWatchLogs: ChannelCloudWatchLogsConfiguration) {} }
props! {
    ChannelPartitionField (source_name SourceName: String, transform Transform: ChannelPartitionFieldTransform) {}
}
props! { ChannelPartitionSpec (partition_fields PartitionFields: List<ChannelPartitionField>) {} }
props! {
    ChannelRecordConfiguration (record_format_type RecordFormatType: ChannelRecordConfigurationRecordFormatType) {
        gsr_schema_arn GSRSchemaARN: Arn<r::GlueSchema>,
    }
}
props! {
    ChannelS3DestinationConfiguration (storage_configuration StorageConfiguration: ChannelS3StorageConfiguration) {
        data_freshness_in_seconds DataFreshnessInSeconds: i64,
        dead_letter_queue_s3_configuration DeadLetterQueueS3Configuration: ChannelDeadLetterQueueS3Configuration,
    }
}
props! {
    ChannelS3StorageConfiguration (
        bucket_arn BucketARN: Arn<r::S3Bucket>,
        compression_type CompressionType: ChannelS3StorageConfigurationCompressionType,
        expected_bucket_owner ExpectedBucketOwner: String
    ) {
        output_key_template OutputKeyTemplate: String,
        storage_class StorageClass: ChannelS3StorageConfigurationStorageClass,
    }
}
props! {
    ChannelS3TableConfiguration (
        compression_type CompressionType: ChannelS3TableConfigurationCompressionType, namespace Namespace: String,
        table_bucket_arn TableBucketARN: Arn<r::S3TablesTableBucket>, table_name TableName: String
    ) { partition_spec PartitionSpec: ChannelPartitionSpec, }
}
props! {
    ChannelS3TablesDestinationConfiguration (
        dead_letter_queue_s3_configuration DeadLetterQueueS3Configuration: ChannelDeadLetterQueueS3Configuration,
        s3_tables_configuration_list S3TablesConfigurationList: List<ChannelS3TableConfiguration>
    ) { data_freshness_in_seconds DataFreshnessInSeconds: i64, }
}
props! {
    ChannelStreamConfiguration (
        record_configuration RecordConfiguration: ChannelRecordConfiguration,
        stream_arn StreamARN: Arn<r::KinesisStream>
    ) {}
}
choice! { ChannelEncryptionConfigurationEncryptionType { Kms "KMS" } }
choice! { ChannelPartitionFieldTransform { TimeHour "TIME_HOUR" } }
choice! {
    ChannelRecordConfigurationRecordFormatType {
        GsrJson "GSR_JSON", Json "JSON", String "STRING", ByteArray "BYTE_ARRAY"
    }
}
choice! { ChannelS3StorageConfigurationCompressionType { None "NONE", Gzip "GZIP", Zstd "ZSTD" } }
choice! {
    ChannelS3StorageConfigurationStorageClass {
        Standard "STANDARD", IntelligentTiering "INTELLIGENT_TIERING", GlacierIr "GLACIER_IR"
    }
}
choice! { ChannelS3TableConfigurationCompressionType { None "NONE", Zstd "ZSTD", Snappy "SNAPPY" } }

resource! {
    /// [AWS::Kinesis::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::Kinesis::ResourcePolicy" (
        resource_arn ResourceArn: String, resource_policy ResourcePolicy: Json
    ) {} {}
}

resource! {
    /// [AWS::Kinesis::Stream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
    Stream StreamAttrs "AWS::Kinesis::Stream" () {
        desired_shard_level_metrics DesiredShardLevelMetrics: List<StreamEnhancedMetric>,
        max_record_size_in_kib MaxRecordSizeInKiB: Int<1024, 10240>,
        name Name: String,
        record_distribution_strategy RecordDistributionStrategy: StreamRecordDistributionStrategy,
        retention_period_hours RetentionPeriodHours: Int<1, 8760>,
        shard_count ShardCount: Int<1, 100000>,
        stream_encryption StreamEncryption: StreamEncryption,
        stream_mode_details StreamModeDetails: StreamModeDetails,
        tags Tags: List<Tag>,
        warm_throughput_mi_bps WarmThroughputMiBps: Int<0, MAX>,
    } {
        arn "Arn": Arn<r::KinesisStream>,
        warm_throughput_object_current_mi_bps "WarmThroughputObject.CurrentMiBps": i64,
        warm_throughput_object_target_mi_bps "WarmThroughputObject.TargetMiBps": i64,
    }
}
props! { StreamEncryption (encryption_type EncryptionType: StreamEncryptionEncryptionType, key_id KeyId: String) {} }
props! { StreamModeDetails (stream_mode StreamMode: StreamModeDetailsStreamMode) {} }
choice! { StreamEncryptionEncryptionType { Kms "KMS" } }
choice! {
    StreamEnhancedMetric {
        IncomingBytes "IncomingBytes", IncomingRecords "IncomingRecords", OutgoingBytes "OutgoingBytes",
        OutgoingRecords "OutgoingRecords", WriteProvisionedThroughputExceeded "WriteProvisionedThroughputExceeded",
        ReadProvisionedThroughputExceeded "ReadProvisionedThroughputExceeded",
        IteratorAgeMilliseconds "IteratorAgeMilliseconds", All "ALL"
    }
}
choice! { StreamModeDetailsStreamMode { OnDemand "ON_DEMAND", Provisioned "PROVISIONED" } }
choice! { StreamRecordDistributionStrategy { Auto "AUTO", UserPartitionKey "USER_PARTITION_KEY" } }

resource! {
    /// [AWS::Kinesis::StreamConsumer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html)
    StreamConsumer StreamConsumerAttrs "AWS::Kinesis::StreamConsumer" (
        consumer_name ConsumerName: String, stream_arn StreamARN: Arn<r::KinesisStream>
    ) { tags Tags: List<Tag>, } {
        consumer_arn "ConsumerARN": Arn<r::KinesisStreamConsumer>,
        consumer_creation_timestamp "ConsumerCreationTimestamp": String,
        consumer_name "ConsumerName": String,
        consumer_status "ConsumerStatus": String,
        stream_arn "StreamARN": Arn<r::KinesisStream>,
    }
}
