//! Generated from spec/kinesisfirehose.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KinesisFirehose::DeliveryStream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
    DeliveryStream DeliveryStreamAttrs "AWS::KinesisFirehose::DeliveryStream" () {
        amazon_open_search_serverless_destination_configuration AmazonOpenSearchServerlessDestinationConfiguration: DeliveryStreamAmazonOpenSearchServerlessDestinationConfiguration,
        amazonopensearchservice_destination_configuration AmazonopensearchserviceDestinationConfiguration: DeliveryStreamAmazonopensearchserviceDestinationConfiguration,
        database_source_configuration DatabaseSourceConfiguration: DeliveryStreamDatabaseSourceConfiguration,
        delivery_stream_encryption_configuration_input DeliveryStreamEncryptionConfigurationInput: DeliveryStreamEncryptionConfigurationInput,
        delivery_stream_name DeliveryStreamName: String,
        delivery_stream_type DeliveryStreamType: DeliveryStreamType,
        direct_put_source_configuration DirectPutSourceConfiguration: DeliveryStreamDirectPutSourceConfiguration,
        elasticsearch_destination_configuration ElasticsearchDestinationConfiguration: DeliveryStreamElasticsearchDestinationConfiguration,
        extended_s3_destination_configuration ExtendedS3DestinationConfiguration: DeliveryStreamExtendedS3DestinationConfiguration,
        http_endpoint_destination_configuration HttpEndpointDestinationConfiguration: DeliveryStreamHttpEndpointDestinationConfiguration,
        iceberg_destination_configuration IcebergDestinationConfiguration: DeliveryStreamIcebergDestinationConfiguration,
        kinesis_stream_source_configuration KinesisStreamSourceConfiguration: DeliveryStreamKinesisStreamSourceConfiguration,
        msk_source_configuration MSKSourceConfiguration: DeliveryStreamMskSourceConfiguration,
        redshift_destination_configuration RedshiftDestinationConfiguration: DeliveryStreamRedshiftDestinationConfiguration,
        s3_destination_configuration S3DestinationConfiguration: DeliveryStreamS3DestinationConfiguration,
        snowflake_destination_configuration SnowflakeDestinationConfiguration: DeliveryStreamSnowflakeDestinationConfiguration,
        splunk_destination_configuration SplunkDestinationConfiguration: DeliveryStreamSplunkDestinationConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KinesisFirehoseDeliveryStream>, }
}
props! {
    DeliveryStreamAmazonOpenSearchServerlessBufferingHints () {
        interval_in_seconds IntervalInSeconds: Int<0, 900>,
        size_in_mbs SizeInMBs: Int<1, 100>,
    }
}
props! {
    DeliveryStreamAmazonOpenSearchServerlessDestinationConfiguration (
        index_name IndexName: String, role_arn RoleARN: Arn<r::IamRole>,
        s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        buffering_hints BufferingHints: DeliveryStreamAmazonOpenSearchServerlessBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        collection_endpoint CollectionEndpoint: String,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamAmazonOpenSearchServerlessRetryOptions,
        s3_backup_mode S3BackupMode: DeliveryStreamAmazonOpenSearchServerlessDestinationConfigurationS3BackupMode,
        vpc_configuration VpcConfiguration: DeliveryStreamVpcConfiguration,
    }
}
props! {
    DeliveryStreamAmazonOpenSearchServerlessRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, }
}
props! {
    DeliveryStreamAmazonopensearchserviceBufferingHints () {
        interval_in_seconds IntervalInSeconds: Int<0, 900>,
        size_in_mbs SizeInMBs: Int<1, 100>,
    }
}
props! {
    DeliveryStreamAmazonopensearchserviceDestinationConfiguration (
        index_name IndexName: String, role_arn RoleARN: Arn<r::IamRole>,
        s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        buffering_hints BufferingHints: DeliveryStreamAmazonopensearchserviceBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        cluster_endpoint ClusterEndpoint: String,
        document_id_options DocumentIdOptions: DeliveryStreamDocumentIdOptions,
        domain_arn DomainARN: Arn<r::OpenSearchServiceDomain>,
        index_rotation_period IndexRotationPeriod: DeliveryStreamAmazonopensearchserviceDestinationConfigurationIndexRotationPeriod,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamAmazonopensearchserviceRetryOptions,
        s3_backup_mode S3BackupMode: DeliveryStreamAmazonopensearchserviceDestinationConfigurationS3BackupMode,
        type_name TypeName: String,
        vpc_configuration VpcConfiguration: DeliveryStreamVpcConfiguration,
    }
}
props! { DeliveryStreamAmazonopensearchserviceRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, } }
props! {
    DeliveryStreamAuthenticationConfiguration (
        connectivity Connectivity: DeliveryStreamAuthenticationConfigurationConnectivity,
        role_arn RoleARN: Arn<r::IamRole>
    ) {}
}
props! {
    DeliveryStreamBufferingHints () {
        interval_in_seconds IntervalInSeconds: Int<0, 900>,
        size_in_mbs SizeInMBs: Int<1, 128>,
    }
}
props! {
    DeliveryStreamCatalogConfiguration () {
        catalog_arn CatalogArn: String,
        warehouse_location WarehouseLocation: String,
    }
}
props! {
    DeliveryStreamCloudWatchLoggingOptions () {
        enabled Enabled: bool,
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_stream_name LogStreamName: Id<r::LogsLogStream>,
    }
}
props! {
    DeliveryStreamCopyCommand (data_table_name DataTableName: String) {
        copy_options CopyOptions: String,
        data_table_columns DataTableColumns: String,
    }
}
props! {
    DeliveryStreamDataFormatConversionConfiguration () {
        enabled Enabled: bool,
        input_format_configuration InputFormatConfiguration: DeliveryStreamInputFormatConfiguration,
        output_format_configuration OutputFormatConfiguration: DeliveryStreamOutputFormatConfiguration,
        schema_configuration SchemaConfiguration: DeliveryStreamSchemaConfiguration,
    }
}
props! { DeliveryStreamDatabaseColumns () { exclude Exclude: List<String>, include Include: List<String>, } }
props! {
    DeliveryStreamDatabaseSourceAuthenticationConfiguration (
        secrets_manager_configuration SecretsManagerConfiguration: DeliveryStreamSecretsManagerConfiguration
    ) {}
}
props! {
    DeliveryStreamDatabaseSourceConfiguration DeliveryStreamDatabaseSourceConfigurationArgs [
        database_source_authentication_configuration DatabaseSourceAuthenticationConfiguration: DeliveryStreamDatabaseSourceAuthenticationConfiguration,
        database_source_vpc_configuration DatabaseSourceVPCConfiguration: DeliveryStreamDatabaseSourceVpcConfiguration,
        databases Databases: DeliveryStreamDatabases, endpoint Endpoint: String, port Port: Int<0, 65535>,
        snapshot_watermark_table SnapshotWatermarkTable: String, tables Tables: DeliveryStreamDatabaseTables,
        type_ Type: DeliveryStreamDatabaseSourceConfigurationType
    ] {
        columns Columns: DeliveryStreamDatabaseColumns,
        digest Digest: String,
        public_certificate PublicCertificate: String,
        ssl_mode SSLMode: DeliveryStreamDatabaseSourceConfigurationSslMode,
        surrogate_keys SurrogateKeys: List<String>,
    }
}
props! { DeliveryStreamDatabaseSourceVpcConfiguration (vpc_endpoint_service_name VpcEndpointServiceName: String) {} }
props! { DeliveryStreamDatabaseTables () { exclude Exclude: List<String>, include Include: List<String>, } }
props! { DeliveryStreamDatabases () { exclude Exclude: List<String>, include Include: List<String>, } }
props! {
    DeliveryStreamDeserializer () {
        hive_json_serde HiveJsonSerDe: DeliveryStreamHiveJsonSerde,
        open_x_json_serde OpenXJsonSerDe: DeliveryStreamOpenXJsonSerde,
    }
}
props! {
    DeliveryStreamDestinationTableConfiguration (
        destination_database_name DestinationDatabaseName: String, destination_table_name DestinationTableName: String
    ) {
        partition_spec PartitionSpec: DeliveryStreamDestinationTableConfigurationPartitionSpec,
        s3_error_output_prefix S3ErrorOutputPrefix: String,
        unique_keys UniqueKeys: List<String>,
    }
}
props! {
    DeliveryStreamDestinationTableConfigurationPartitionSpec () {
        identity Identity: List<DeliveryStreamPartitionField>,
    }
}
props! { DeliveryStreamDirectPutSourceConfiguration () { throughput_hint_in_mbs ThroughputHintInMBs: Int<1, 100>, } }
props! {
    DeliveryStreamDocumentIdOptions (
        default_document_id_format DefaultDocumentIdFormat: DeliveryStreamDocumentIdOptionsDefaultDocumentIdFormat
    ) {}
}
props! {
    DeliveryStreamDynamicPartitioningConfiguration () {
        enabled Enabled: bool,
        retry_options RetryOptions: DeliveryStreamRetryOptions,
    }
}
props! {
    DeliveryStreamElasticsearchBufferingHints () {
        interval_in_seconds IntervalInSeconds: Int<0, 900>,
        size_in_mbs SizeInMBs: Int<1, 100>,
    }
}
props! {
    DeliveryStreamElasticsearchDestinationConfiguration (
        index_name IndexName: String, role_arn RoleARN: Arn<r::IamRole>,
        s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        buffering_hints BufferingHints: DeliveryStreamElasticsearchBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        cluster_endpoint ClusterEndpoint: String,
        document_id_options DocumentIdOptions: DeliveryStreamDocumentIdOptions,
        domain_arn DomainARN: String,
        index_rotation_period IndexRotationPeriod: DeliveryStreamElasticsearchDestinationConfigurationIndexRotationPeriod,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamElasticsearchRetryOptions,
        s3_backup_mode S3BackupMode: DeliveryStreamElasticsearchDestinationConfigurationS3BackupMode,
        type_name TypeName: String,
        vpc_configuration VpcConfiguration: DeliveryStreamVpcConfiguration,
    }
}
props! { DeliveryStreamElasticsearchRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, } }
props! {
    DeliveryStreamEncryptionConfiguration () {
        kms_encryption_config KMSEncryptionConfig: DeliveryStreamKmsEncryptionConfig,
        no_encryption_config NoEncryptionConfig: DeliveryStreamEncryptionConfigurationNoEncryptionConfig,
    }
}
props! {
    DeliveryStreamEncryptionConfigurationInput (key_type KeyType: DeliveryStreamEncryptionConfigurationInputKeyType) {
        key_arn KeyARN: Arn<r::KmsKey>,
    }
}
props! {
    DeliveryStreamExtendedS3DestinationConfiguration (
        bucket_arn BucketARN: Arn<r::S3Bucket>, role_arn RoleARN: Arn<r::IamRole>
    ) {
        buffering_hints BufferingHints: DeliveryStreamBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        compression_format CompressionFormat: DeliveryStreamExtendedS3DestinationConfigurationCompressionFormat,
        custom_time_zone CustomTimeZone: String,
        data_format_conversion_configuration DataFormatConversionConfiguration: DeliveryStreamDataFormatConversionConfiguration,
        dynamic_partitioning_configuration DynamicPartitioningConfiguration: DeliveryStreamDynamicPartitioningConfiguration,
        encryption_configuration EncryptionConfiguration: DeliveryStreamEncryptionConfiguration,
        error_output_prefix ErrorOutputPrefix: String,
        file_extension FileExtension: String,
        prefix Prefix: String,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        s3_backup_configuration S3BackupConfiguration: DeliveryStreamS3DestinationConfiguration,
        s3_backup_mode S3BackupMode: DeliveryStreamExtendedS3DestinationConfigurationS3BackupMode,
    }
}
props! { DeliveryStreamHiveJsonSerde () { timestamp_formats TimestampFormats: List<String>, } }
props! {
    DeliveryStreamHttpEndpointCommonAttribute (
        attribute_name AttributeName: String, attribute_value AttributeValue: String
    ) {}
}
props! {
    DeliveryStreamHttpEndpointConfiguration (url Url: String) { access_key AccessKey: String, name Name: String, }
}
props! {
    DeliveryStreamHttpEndpointDestinationConfiguration (
        endpoint_configuration EndpointConfiguration: DeliveryStreamHttpEndpointConfiguration,
        s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        buffering_hints BufferingHints: DeliveryStreamBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        request_configuration RequestConfiguration: DeliveryStreamHttpEndpointRequestConfiguration,
        retry_options RetryOptions: DeliveryStreamRetryOptions,
        role_arn RoleARN: Arn<r::IamRole>,
        s3_backup_mode S3BackupMode: DeliveryStreamHttpEndpointDestinationConfigurationS3BackupMode,
        secrets_manager_configuration SecretsManagerConfiguration: DeliveryStreamSecretsManagerConfiguration,
    }
}
props! {
    DeliveryStreamHttpEndpointRequestConfiguration () {
        common_attributes CommonAttributes: List<DeliveryStreamHttpEndpointCommonAttribute>,
        content_encoding ContentEncoding: DeliveryStreamHttpEndpointRequestConfigurationContentEncoding,
    }
}
props! {
    DeliveryStreamIcebergDestinationConfiguration (
        catalog_configuration CatalogConfiguration: DeliveryStreamCatalogConfiguration,
        role_arn RoleARN: Arn<r::IamRole>, s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        append_only AppendOnly: bool,
        buffering_hints BufferingHints: DeliveryStreamBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        destination_table_configuration_list DestinationTableConfigurationList: List<DeliveryStreamDestinationTableConfiguration>,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamRetryOptions,
        schema_evolution_configuration SchemaEvolutionConfiguration: DeliveryStreamSchemaEvolutionConfiguration,
        table_creation_configuration TableCreationConfiguration: DeliveryStreamTableCreationConfiguration,
        s3_backup_mode s3BackupMode: DeliveryStreamIcebergDestinationConfigurationS3BackupMode,
    }
}
props! { DeliveryStreamInputFormatConfiguration () { deserializer Deserializer: DeliveryStreamDeserializer, } }
props! {
    DeliveryStreamKinesisStreamSourceConfiguration (
        kinesis_stream_arn KinesisStreamARN: Arn<r::KinesisStream>, role_arn RoleARN: Arn<r::IamRole>
    ) {}
}
props! { DeliveryStreamKmsEncryptionConfig (aws_kms_key_arn AWSKMSKeyARN: Arn<r::KmsKey>) {} }
props! {
    DeliveryStreamMskSourceConfiguration (
        authentication_configuration AuthenticationConfiguration: DeliveryStreamAuthenticationConfiguration,
        msk_cluster_arn MSKClusterARN: String, topic_name TopicName: String
    ) { read_from_timestamp ReadFromTimestamp: String, }
}
props! {
    DeliveryStreamOpenXJsonSerde () {
        case_insensitive CaseInsensitive: bool,
        column_to_json_key_mappings ColumnToJsonKeyMappings: Map<String>,
        convert_dots_in_json_keys_to_underscores ConvertDotsInJsonKeysToUnderscores: bool,
    }
}
props! {
    DeliveryStreamOrcSerde () {
        block_size_bytes BlockSizeBytes: Int<67108864, MAX>,
        bloom_filter_columns BloomFilterColumns: List<String>,
        bloom_filter_false_positive_probability BloomFilterFalsePositiveProbability: Num<0, 1>,
        compression Compression: DeliveryStreamOrcSerdeCompression,
        dictionary_key_threshold DictionaryKeyThreshold: Num<0, 1>,
        enable_padding EnablePadding: bool,
        format_version FormatVersion: DeliveryStreamOrcSerdeFormatVersion,
        padding_tolerance PaddingTolerance: Num<0, 1>,
        row_index_stride RowIndexStride: Int<1000, MAX>,
        stripe_size_bytes StripeSizeBytes: Int<8388608, MAX>,
    }
}
props! { DeliveryStreamOutputFormatConfiguration () { serializer Serializer: DeliveryStreamSerializer, } }
props! {
    DeliveryStreamParquetSerde () {
        block_size_bytes BlockSizeBytes: Int<67108864, MAX>,
        compression Compression: DeliveryStreamParquetSerdeCompression,
        enable_dictionary_compression EnableDictionaryCompression: bool,
        max_padding_bytes MaxPaddingBytes: Int<0, MAX>,
        page_size_bytes PageSizeBytes: Int<65536, MAX>,
        writer_version WriterVersion: DeliveryStreamParquetSerdeWriterVersion,
    }
}
props! { DeliveryStreamPartitionField (source_name SourceName: String) {} }
props! {
    DeliveryStreamProcessingConfiguration () {
        enabled Enabled: bool,
        processors Processors: List<DeliveryStreamProcessor>,
    }
}
props! {
    DeliveryStreamProcessor (type_ Type: DeliveryStreamProcessorType) {
        parameters Parameters: List<DeliveryStreamProcessorParameter>,
    }
}
props! {
    DeliveryStreamProcessorParameter (
        parameter_name ParameterName: DeliveryStreamProcessorParameterParameterName,
        parameter_value ParameterValue: String
    ) {}
}
props! {
    DeliveryStreamRedshiftDestinationConfiguration (
        cluster_jdbcurl ClusterJDBCURL: String, copy_command CopyCommand: DeliveryStreamCopyCommand,
        role_arn RoleARN: Arn<r::IamRole>, s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        password Password: String,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamRedshiftRetryOptions,
        s3_backup_configuration S3BackupConfiguration: DeliveryStreamS3DestinationConfiguration,
        s3_backup_mode S3BackupMode: DeliveryStreamRedshiftDestinationConfigurationS3BackupMode,
        secrets_manager_configuration SecretsManagerConfiguration: DeliveryStreamSecretsManagerConfiguration,
        username Username: String,
    }
}
props! { DeliveryStreamRedshiftRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, } }
props! { DeliveryStreamRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, } }
props! {
    DeliveryStreamS3DestinationConfiguration (
        bucket_arn BucketARN: Arn<r::S3Bucket>, role_arn RoleARN: Arn<r::IamRole>
    ) {
        buffering_hints BufferingHints: DeliveryStreamBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        compression_format CompressionFormat: DeliveryStreamS3DestinationConfigurationCompressionFormat,
        encryption_configuration EncryptionConfiguration: DeliveryStreamEncryptionConfiguration,
        error_output_prefix ErrorOutputPrefix: String,
        prefix Prefix: String,
    }
}
props! {
    DeliveryStreamSchemaConfiguration () {
        catalog_id CatalogId: String,
        database_name DatabaseName: Id<r::GlueDatabase>,
        region Region: String,
        role_arn RoleARN: Arn<r::IamRole>,
        table_name TableName: String,
        version_id VersionId: String,
    }
}
props! { DeliveryStreamSchemaEvolutionConfiguration () { enabled Enabled: bool, } }
props! {
    DeliveryStreamSecretsManagerConfiguration (enabled Enabled: bool) {
        role_arn RoleARN: Arn<r::IamRole>,
        secret_arn SecretARN: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    DeliveryStreamSerializer () {
        orc_serde OrcSerDe: DeliveryStreamOrcSerde,
        parquet_serde ParquetSerDe: DeliveryStreamParquetSerde,
    }
}
props! {
    DeliveryStreamSnowflakeBufferingHints () {
        interval_in_seconds IntervalInSeconds: Int<0, 900>,
        size_in_mbs SizeInMBs: Int<1, 128>,
    }
}
props! {
    DeliveryStreamSnowflakeDestinationConfiguration DeliveryStreamSnowflakeDestinationConfigurationArgs [
        account_url AccountUrl: String, database Database: String, role_arn RoleARN: Arn<r::IamRole>,
        s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration, schema Schema: String,
        table Table: String
    ] {
        buffering_hints BufferingHints: DeliveryStreamSnowflakeBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        content_column_name ContentColumnName: String,
        data_loading_option DataLoadingOption: DeliveryStreamSnowflakeDestinationConfigurationDataLoadingOption,
        key_passphrase KeyPassphrase: String,
        meta_data_column_name MetaDataColumnName: String,
        private_key PrivateKey: String,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamSnowflakeRetryOptions,
        s3_backup_mode S3BackupMode: DeliveryStreamSnowflakeDestinationConfigurationS3BackupMode,
        secrets_manager_configuration SecretsManagerConfiguration: DeliveryStreamSecretsManagerConfiguration,
        snowflake_role_configuration SnowflakeRoleConfiguration: DeliveryStreamSnowflakeRoleConfiguration,
        snowflake_vpc_configuration SnowflakeVpcConfiguration: DeliveryStreamSnowflakeVpcConfiguration,
        user User: String,
    }
}
props! { DeliveryStreamSnowflakeRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, } }
props! { DeliveryStreamSnowflakeRoleConfiguration () { enabled Enabled: bool, snowflake_role SnowflakeRole: String, } }
props! { DeliveryStreamSnowflakeVpcConfiguration (private_link_vpce_id PrivateLinkVpceId: String) {} }
props! {
    DeliveryStreamSplunkBufferingHints () {
        interval_in_seconds IntervalInSeconds: Int<0, 60>,
        size_in_mbs SizeInMBs: Int<1, 5>,
    }
}
props! {
    DeliveryStreamSplunkDestinationConfiguration (
        hec_endpoint HECEndpoint: String,
        hec_endpoint_type HECEndpointType: DeliveryStreamSplunkDestinationConfigurationHecEndpointType,
        s3_configuration S3Configuration: DeliveryStreamS3DestinationConfiguration
    ) {
        buffering_hints BufferingHints: DeliveryStreamSplunkBufferingHints,
        cloud_watch_logging_options CloudWatchLoggingOptions: DeliveryStreamCloudWatchLoggingOptions,
        hec_acknowledgment_timeout_in_seconds HECAcknowledgmentTimeoutInSeconds: Int<180, 600>,
        hec_token HECToken: String,
        processing_configuration ProcessingConfiguration: DeliveryStreamProcessingConfiguration,
        retry_options RetryOptions: DeliveryStreamSplunkRetryOptions,
        s3_backup_mode S3BackupMode: DeliveryStreamSplunkDestinationConfigurationS3BackupMode,
        secrets_manager_configuration SecretsManagerConfiguration: DeliveryStreamSecretsManagerConfiguration,
    }
}
props! { DeliveryStreamSplunkRetryOptions () { duration_in_seconds DurationInSeconds: Int<0, 7200>, } }
props! { DeliveryStreamTableCreationConfiguration () { enabled Enabled: bool, } }
props! {
    DeliveryStreamVpcConfiguration (
        role_arn RoleARN: Arn<r::IamRole>, security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    DeliveryStreamAmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {
        FailedDocumentsOnly "FailedDocumentsOnly", AllDocuments "AllDocuments"
    }
}
choice! {
    DeliveryStreamAmazonopensearchserviceDestinationConfigurationIndexRotationPeriod {
        NoRotation "NoRotation", OneHour "OneHour", OneDay "OneDay", OneWeek "OneWeek", OneMonth "OneMonth"
    }
}
choice! {
    DeliveryStreamAmazonopensearchserviceDestinationConfigurationS3BackupMode {
        FailedDocumentsOnly "FailedDocumentsOnly", AllDocuments "AllDocuments"
    }
}
choice! { DeliveryStreamAuthenticationConfigurationConnectivity { Public "PUBLIC", Private "PRIVATE" } }
choice! { DeliveryStreamDatabaseSourceConfigurationSslMode { Disabled "Disabled", Enabled "Enabled" } }
choice! { DeliveryStreamDatabaseSourceConfigurationType { Mysql "MySQL", Postgresql "PostgreSQL" } }
choice! {
    DeliveryStreamDocumentIdOptionsDefaultDocumentIdFormat {
        FirehoseDefault "FIREHOSE_DEFAULT", NoDocumentId "NO_DOCUMENT_ID"
    }
}
choice! {
    DeliveryStreamElasticsearchDestinationConfigurationIndexRotationPeriod {
        NoRotation "NoRotation", OneHour "OneHour", OneDay "OneDay", OneWeek "OneWeek", OneMonth "OneMonth"
    }
}
choice! {
    DeliveryStreamElasticsearchDestinationConfigurationS3BackupMode {
        FailedDocumentsOnly "FailedDocumentsOnly", AllDocuments "AllDocuments"
    }
}
choice! {
    DeliveryStreamEncryptionConfigurationInputKeyType {
        AwsOwnedCmk "AWS_OWNED_CMK", CustomerManagedCmk "CUSTOMER_MANAGED_CMK"
    }
}
choice! { DeliveryStreamEncryptionConfigurationNoEncryptionConfig { NoEncryption "NoEncryption" } }
choice! {
    DeliveryStreamExtendedS3DestinationConfigurationCompressionFormat {
        Uncompressed "UNCOMPRESSED", Gzip "GZIP", Zip "ZIP", Snappy "Snappy", HadoopSnappy "HADOOP_SNAPPY"
    }
}
choice! { DeliveryStreamExtendedS3DestinationConfigurationS3BackupMode { Disabled "Disabled", Enabled "Enabled" } }
choice! {
    DeliveryStreamHttpEndpointDestinationConfigurationS3BackupMode {
        AllData "AllData", FailedDataOnly "FailedDataOnly"
    }
}
choice! { DeliveryStreamHttpEndpointRequestConfigurationContentEncoding { None "NONE", Gzip "GZIP" } }
choice! {
    DeliveryStreamIcebergDestinationConfigurationS3BackupMode {
        AllData "AllData", FailedDataOnly "FailedDataOnly"
    }
}
choice! { DeliveryStreamOrcSerdeCompression { None "NONE", Snappy "SNAPPY", Zlib "ZLIB" } }
choice! { DeliveryStreamOrcSerdeFormatVersion { V011 "V0_11", V012 "V0_12" } }
choice! { DeliveryStreamParquetSerdeCompression { Gzip "GZIP", Snappy "SNAPPY", Uncompressed "UNCOMPRESSED" } }
choice! { DeliveryStreamParquetSerdeWriterVersion { V1 "V1", V2 "V2" } }
choice! {
    DeliveryStreamProcessorParameterParameterName {
        BufferIntervalInSeconds "BufferIntervalInSeconds", BufferSizeInMbs "BufferSizeInMBs",
        CompressionFormat "CompressionFormat", DataMessageExtraction "DataMessageExtraction", Delimiter "Delimiter",
        JsonParsingEngine "JsonParsingEngine", LambdaArn "LambdaArn", MetadataExtractionQuery "MetadataExtractionQuery",
        NumberOfRetries "NumberOfRetries", RoleArn "RoleArn", SubRecordType "SubRecordType"
    }
}
choice! {
    DeliveryStreamProcessorType {
        RecordDeAggregation "RecordDeAggregation", Decompression "Decompression",
        CloudWatchLogProcessing "CloudWatchLogProcessing", Lambda "Lambda", MetadataExtraction "MetadataExtraction",
        AppendDelimiterToRecord "AppendDelimiterToRecord"
    }
}
choice! { DeliveryStreamRedshiftDestinationConfigurationS3BackupMode { Disabled "Disabled", Enabled "Enabled" } }
choice! {
    DeliveryStreamS3DestinationConfigurationCompressionFormat {
        Uncompressed "UNCOMPRESSED", Gzip "GZIP", Zip "ZIP", Snappy "Snappy", HadoopSnappy "HADOOP_SNAPPY"
    }
}
choice! {
    DeliveryStreamSnowflakeDestinationConfigurationDataLoadingOption {
        JsonMapping "JSON_MAPPING", VariantContentMapping "VARIANT_CONTENT_MAPPING",
        VariantContentAndMetadataMapping "VARIANT_CONTENT_AND_METADATA_MAPPING"
    }
}
choice! {
    DeliveryStreamSnowflakeDestinationConfigurationS3BackupMode {
        FailedDataOnly "FailedDataOnly", AllData "AllData"
    }
}
choice! { DeliveryStreamSplunkDestinationConfigurationHecEndpointType { Raw "Raw", Event "Event" } }
choice! {
    DeliveryStreamSplunkDestinationConfigurationS3BackupMode {
        AllEvents "AllEvents", FailedEventsOnly "FailedEventsOnly"
    }
}
choice! {
    DeliveryStreamType {
        DatabaseAsSource "DatabaseAsSource", DirectPut "DirectPut", KinesisStreamAsSource "KinesisStreamAsSource",
        MskasSource "MSKAsSource"
    }
}
