//! Generated from spec/dynamodb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DynamoDB::Backup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html)
    Backup BackupAttrs "AWS::DynamoDB::Backup" (backup_name BackupName: String, table_name TableName: String) {} {
        backup_arn "BackupArn": Arn<r::DynamoDbBackup>,
        backup_creation_date_time "BackupCreationDateTime": String,
        backup_id "BackupId": String,
        backup_size_bytes "BackupSizeBytes": i64,
        backup_status "BackupStatus": String,
        backup_type "BackupType": String,
    }
}

resource! {
    /// [AWS::DynamoDB::GlobalTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html)
    GlobalTable GlobalTableAttrs "AWS::DynamoDB::GlobalTable" (
        replicas Replicas: List<GlobalTableReplicaSpecification>
    ) {
        attribute_definitions AttributeDefinitions: List<GlobalTableAttributeDefinition>,
        billing_mode BillingMode: GlobalTableBillingMode,
        global_secondary_indexes GlobalSecondaryIndexes: List<GlobalTableGlobalSecondaryIndex>,
        global_table_source_arn GlobalTableSourceArn: String,
        global_table_witnesses GlobalTableWitnesses: List<GlobalTableWitness>,
        key_schema KeySchema: List<GlobalTableKeySchema>,
        local_secondary_indexes LocalSecondaryIndexes: List<GlobalTableLocalSecondaryIndex>,
        multi_region_consistency MultiRegionConsistency: GlobalTableMultiRegionConsistency,
        read_on_demand_throughput_settings ReadOnDemandThroughputSettings: GlobalTableReadOnDemandThroughputSettings,
        read_provisioned_throughput_settings ReadProvisionedThroughputSettings: GlobalTableGlobalReadProvisionedThroughputSettings,
        sse_specification SSESpecification: GlobalTableSseSpecification,
        stream_specification StreamSpecification: GlobalTableStreamSpecification,
        table_name TableName: String,
        table_type TableType: GlobalTableTableType,
        time_to_live_specification TimeToLiveSpecification: GlobalTableTimeToLiveSpecification,
        vector_indexes VectorIndexes: List<GlobalTableVectorIndex>,
        warm_throughput WarmThroughput: GlobalTableWarmThroughput,
        write_on_demand_throughput_settings WriteOnDemandThroughputSettings: GlobalTableWriteOnDemandThroughputSettings,
        write_provisioned_throughput_settings WriteProvisionedThroughputSettings: GlobalTableWriteProvisionedThroughputSettings,
    } {
        arn "Arn": Arn<r::DynamoDbGlobalTable>,
        stream_arn "StreamArn": String,
        table_id "TableId": String,
    }
}
props! {
    GlobalTableAttributeDefinition (
        attribute_name AttributeName: String, attribute_type AttributeType: GlobalTableAttributeDefinitionAttributeType
    ) {}
}
props! {
    GlobalTableCapacityAutoScalingSettings (
        max_capacity MaxCapacity: Int<1, MAX>, min_capacity MinCapacity: Int<1, MAX>,
        target_tracking_scaling_policy_configuration TargetTrackingScalingPolicyConfiguration: GlobalTableTargetTrackingScalingPolicyConfiguration
    ) { seed_capacity SeedCapacity: Int<1, MAX>, }
}
props! {
    GlobalTableContributorInsightsSpecification (enabled Enabled: bool) {
        mode Mode: GlobalTableContributorInsightsSpecificationMode,
    }
}
props! { GlobalTableGlobalReadProvisionedThroughputSettings () { read_capacity_units ReadCapacityUnits: Int<1, MAX>, } }
props! {
    GlobalTableGlobalSecondaryIndex (
        index_name IndexName: String, key_schema KeySchema: List<GlobalTableGlobalSecondaryIndexKeySchema>,
        projection Projection: GlobalTableProjection
    ) {
        read_on_demand_throughput_settings ReadOnDemandThroughputSettings: GlobalTableReadOnDemandThroughputSettings,
        read_provisioned_throughput_settings ReadProvisionedThroughputSettings: GlobalTableGlobalReadProvisionedThroughputSettings,
        warm_throughput WarmThroughput: GlobalTableWarmThroughput,
        write_on_demand_throughput_settings WriteOnDemandThroughputSettings: GlobalTableWriteOnDemandThroughputSettings,
        write_provisioned_throughput_settings WriteProvisionedThroughputSettings: GlobalTableWriteProvisionedThroughputSettings,
    }
}
props! {
    GlobalTableGlobalSecondaryIndexKeySchema (
        attribute_name AttributeName: String, key_type KeyType: GlobalTableGlobalSecondaryIndexKeySchemaKeyType
    ) {}
}
props! { GlobalTableKeySchema (attribute_name AttributeName: String, key_type KeyType: GlobalTableKeySchemaKeyType) {} }
props! {
    GlobalTableKinesisStreamSpecification (stream_arn StreamArn: Arn<r::KinesisStream>) {
        approximate_creation_date_time_precision ApproximateCreationDateTimePrecision: GlobalTableKinesisStreamSpecificationApproximateCreationDateTimePrecision,
    }
}
props! {
    GlobalTableLocalSecondaryIndex (
        index_name IndexName: String, key_schema KeySchema: List<GlobalTableKeySchema>,
        projection Projection: GlobalTableProjection
    ) {}
}
props! {
    GlobalTablePointInTimeRecoverySpecification () {
        point_in_time_recovery_enabled PointInTimeRecoveryEnabled: bool,
        recovery_period_in_days RecoveryPeriodInDays: Int<1, 35>,
    }
}
props! {
    GlobalTableProjection () {
        non_key_attributes NonKeyAttributes: List<String>,
        projection_type ProjectionType: GlobalTableProjectionProjectionType,
    }
}
props! { GlobalTableReadOnDemandThroughputSettings () { max_read_request_units MaxReadRequestUnits: Int<1, MAX>, } }
props! {
    GlobalTableReadProvisionedThroughputSettings () {
        read_capacity_auto_scaling_settings ReadCapacityAutoScalingSettings: GlobalTableCapacityAutoScalingSettings,
        read_capacity_units ReadCapacityUnits: Int<1, MAX>,
    }
}
props! {
    GlobalTableReplicaGlobalSecondaryIndexSpecification (index_name IndexName: String) {
        contributor_insights_specification ContributorInsightsSpecification: GlobalTableContributorInsightsSpecification,
        read_on_demand_throughput_settings ReadOnDemandThroughputSettings: GlobalTableReadOnDemandThroughputSettings,
        read_provisioned_throughput_settings ReadProvisionedThroughputSettings: GlobalTableReadProvisionedThroughputSettings,
    }
}
props! {
    GlobalTableReplicaSpecification (region Region: String) {
        contributor_insights_specification ContributorInsightsSpecification: GlobalTableContributorInsightsSpecification,
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        disassociation_protection_enabled DisassociationProtectionEnabled: bool,
        global_secondary_indexes GlobalSecondaryIndexes: List<GlobalTableReplicaGlobalSecondaryIndexSpecification>,
        global_table_settings_replication_mode GlobalTableSettingsReplicationMode: GlobalTableReplicaSpecificationGlobalTableSettingsReplicationMode,
        kinesis_stream_specification KinesisStreamSpecification: GlobalTableKinesisStreamSpecification,
        point_in_time_recovery_specification PointInTimeRecoverySpecification: GlobalTablePointInTimeRecoverySpecification,
        read_on_demand_throughput_settings ReadOnDemandThroughputSettings: GlobalTableReadOnDemandThroughputSettings,
        read_provisioned_throughput_settings ReadProvisionedThroughputSettings: GlobalTableReadProvisionedThroughputSettings,
        replica_stream_specification ReplicaStreamSpecification: GlobalTableReplicaStreamSpecification,
        resource_policy ResourcePolicy: GlobalTableResourcePolicy,
        sse_specification SSESpecification: GlobalTableReplicaSseSpecification,
        table_class TableClass: String,
        tags Tags: List<Tag>,
    }
}
props! { GlobalTableReplicaSseSpecification (kms_master_key_id KMSMasterKeyId: String) {} }
props! {
    GlobalTableReplicaStreamSpecification () {
        resource_policy ResourcePolicy: GlobalTableResourcePolicy,
        tags Tags: List<Tag>,
    }
}
props! { GlobalTableResourcePolicy (policy_document PolicyDocument: Json) {} }
props! {
    GlobalTableSearchSchemaElement (
        attribute_name AttributeName: String,
        search_schema_element_type SearchSchemaElementType: GlobalTableSearchSchemaElementSearchSchemaElementType
    ) {}
}
props! {
    GlobalTableSseSpecification (sse_enabled SSEEnabled: bool) {
        sse_type SSEType: GlobalTableSseSpecificationSseType,
    }
}
props! {
    GlobalTableStreamSpecification (stream_view_type StreamViewType: GlobalTableStreamSpecificationStreamViewType) {}
}
props! {
    GlobalTableTargetTrackingScalingPolicyConfiguration (target_value TargetValue: f64) {
        disable_scale_in DisableScaleIn: bool,
        scale_in_cooldown ScaleInCooldown: Int<0, MAX>,
        scale_out_cooldown ScaleOutCooldown: Int<0, MAX>,
    }
}
props! { GlobalTableTimeToLiveSpecification (enabled Enabled: bool) { attribute_name AttributeName: String, } }
props! { GlobalTableVectorAttribute (attribute_name AttributeName: String) {} }
props! {
    GlobalTableVectorIndex GlobalTableVectorIndexArgs [
        dimensions Dimensions: Int<1, 4096>, distance_function DistanceFunction: GlobalTableVectorIndexDistanceFunction,
        index_name IndexName: String, projection Projection: GlobalTableProjection,
        vector_attribute VectorAttribute: GlobalTableVectorAttribute
    ] { search_schema SearchSchema: List<GlobalTableSearchSchemaElement>, }
}
props! {
    GlobalTableWarmThroughput () {
        read_units_per_second ReadUnitsPerSecond: Int<1, MAX>,
        write_units_per_second WriteUnitsPerSecond: Int<1, MAX>,
    }
}
props! { GlobalTableWitness () { region Region: String, } }
props! { GlobalTableWriteOnDemandThroughputSettings () { max_write_request_units MaxWriteRequestUnits: Int<1, MAX>, } }
props! {
    GlobalTableWriteProvisionedThroughputSettings () {
        write_capacity_auto_scaling_settings WriteCapacityAutoScalingSettings: GlobalTableCapacityAutoScalingSettings,
    }
}
choice! { GlobalTableAttributeDefinitionAttributeType { B "B", N "N", S "S" } }
choice! { GlobalTableBillingMode { PayPerRequest "PAY_PER_REQUEST", Provisioned "PROVISIONED" } }
choice! {
    GlobalTableContributorInsightsSpecificationMode {
        AccessedAndThrottledKeys "ACCESSED_AND_THROTTLED_KEYS", ThrottledKeys "THROTTLED_KEYS"
    }
}
choice! { GlobalTableGlobalSecondaryIndexKeySchemaKeyType { Hash "HASH", Range "RANGE" } }
choice! { GlobalTableKeySchemaKeyType { Hash "HASH", Range "RANGE" } }
choice! {
    GlobalTableKinesisStreamSpecificationApproximateCreationDateTimePrecision {
        Microsecond "MICROSECOND", Millisecond "MILLISECOND"
    }
}
choice! { GlobalTableMultiRegionConsistency { Eventual "EVENTUAL", Strong "STRONG" } }
choice! { GlobalTableProjectionProjectionType { All "ALL", Include "INCLUDE", KeysOnly "KEYS_ONLY" } }
choice! {
    GlobalTableReplicaSpecificationGlobalTableSettingsReplicationMode {
        Enabled "ENABLED", Disabled "DISABLED"
    }
}
choice! { GlobalTableSearchSchemaElementSearchSchemaElementType { Hash "HASH", InlineFilter "INLINE_FILTER" } }
choice! { GlobalTableSseSpecificationSseType { Kms "KMS" } }
choice! {
    GlobalTableStreamSpecificationStreamViewType {
        KeysOnly "KEYS_ONLY", NewAndOldImages "NEW_AND_OLD_IMAGES", NewImage "NEW_IMAGE", OldImage "OLD_IMAGE"
    }
}
choice! { GlobalTableTableType { GlobalTableReplica "GlobalTableReplica", Regional "Regional" } }
choice! { GlobalTableVectorIndexDistanceFunction { Cosine "COSINE", DotProduct "DOT_PRODUCT", Euclidean "EUCLIDEAN" } }

resource! {
    /// [AWS::DynamoDB::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html)
    Table TableAttrs "AWS::DynamoDB::Table" (key_schema KeySchema: List<TableKeySchema>) {
        attribute_definitions AttributeDefinitions: List<TableAttributeDefinition>,
        billing_mode BillingMode: TableBillingMode,
        contributor_insights_specification ContributorInsightsSpecification: TableContributorInsightsSpecification,
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        global_secondary_indexes GlobalSecondaryIndexes: List<TableGlobalSecondaryIndex>,
        import_source_specification ImportSourceSpecification: TableImportSourceSpecification,
        kinesis_stream_specification KinesisStreamSpecification: TableKinesisStreamSpecification,
        local_secondary_indexes LocalSecondaryIndexes: List<TableLocalSecondaryIndex>,
        on_demand_throughput OnDemandThroughput: TableOnDemandThroughput,
        point_in_time_recovery_specification PointInTimeRecoverySpecification: TablePointInTimeRecoverySpecification,
        provisioned_throughput ProvisionedThroughput: TableProvisionedThroughput,
        resource_policy ResourcePolicy: TableResourcePolicy,
        sse_specification SSESpecification: TableSseSpecification,
        stream_specification StreamSpecification: TableStreamSpecification,
        table_class TableClass: TableClass,
        table_name TableName: String,
        tags Tags: List<Tag>,
        time_to_live_specification TimeToLiveSpecification: TableTimeToLiveSpecification,
        vector_indexes VectorIndexes: List<TableVectorIndex>,
        warm_throughput WarmThroughput: TableWarmThroughput,
    } { arn "Arn": Arn<r::DynamoDbTable>, stream_arn "StreamArn": String, }
}
props! {
    TableAttributeDefinition (
        attribute_name AttributeName: String, attribute_type AttributeType: TableAttributeDefinitionAttributeType
    ) {}
}
props! {
    TableContributorInsightsSpecification (enabled Enabled: bool) {
        mode Mode: TableContributorInsightsSpecificationMode,
    }
}
props! { TableCsv () { delimiter Delimiter: String, header_list HeaderList: List<String>, } }
props! {
    TableGlobalSecondaryIndex (
        index_name IndexName: String, key_schema KeySchema: List<TableGlobalSecondaryIndexKeySchema>,
        projection Projection: TableProjection
    ) {
        contributor_insights_specification ContributorInsightsSpecification: TableContributorInsightsSpecification,
        on_demand_throughput OnDemandThroughput: TableOnDemandThroughput,
        provisioned_throughput ProvisionedThroughput: TableProvisionedThroughput,
        warm_throughput WarmThroughput: TableWarmThroughput,
    }
}
props! {
    TableGlobalSecondaryIndexKeySchema (
        attribute_name AttributeName: String, key_type KeyType: TableGlobalSecondaryIndexKeySchemaKeyType
    ) {}
}
props! {
    TableImportSourceSpecification (
        input_format InputFormat: String, s3_bucket_source S3BucketSource: TableS3BucketSource
    ) {
        input_compression_type InputCompressionType: String,
        input_format_options InputFormatOptions: TableInputFormatOptions,
    }
}
props! { TableInputFormatOptions () { csv Csv: TableCsv, } }
props! { TableKeySchema (attribute_name AttributeName: String, key_type KeyType: TableKeySchemaKeyType) {} }
props! {
    TableKinesisStreamSpecification (stream_arn StreamArn: Arn<r::KinesisStream>) {
        approximate_creation_date_time_precision ApproximateCreationDateTimePrecision: TableKinesisStreamSpecificationApproximateCreationDateTimePrecision,
    }
}
props! {
    TableLocalSecondaryIndex (
        index_name IndexName: String, key_schema KeySchema: List<TableKeySchema>, projection Projection: TableProjection
    ) {}
}
props! {
    TableOnDemandThroughput () {
        max_read_request_units MaxReadRequestUnits: Int<1, MAX>,
        max_write_request_units MaxWriteRequestUnits: Int<1, MAX>,
    }
}
props! {
    TablePointInTimeRecoverySpecification () {
        point_in_time_recovery_enabled PointInTimeRecoveryEnabled: bool,
        recovery_period_in_days RecoveryPeriodInDays: Int<1, 35>,
    }
}
props! {
    TableProjection () {
        non_key_attributes NonKeyAttributes: List<String>,
        projection_type ProjectionType: TableProjectionProjectionType,
    }
}
props! {
    TableProvisionedThroughput (
        read_capacity_units ReadCapacityUnits: Int<0, MAX>, write_capacity_units WriteCapacityUnits: Int<0, MAX>
    ) {}
}
props! { TableResourcePolicy (policy_document PolicyDocument: Json) {} }
props! {
    TableS3BucketSource (s3_bucket S3Bucket: Id<r::S3Bucket>) {
        s3_bucket_owner S3BucketOwner: String,
        s3_key_prefix S3KeyPrefix: String,
    }
}
props! {
    TableSearchSchemaElement (
        attribute_name AttributeName: String,
        search_schema_element_type SearchSchemaElementType: TableSearchSchemaElementSearchSchemaElementType
    ) {}
}
props! {
    TableSseSpecification (sse_enabled SSEEnabled: bool) {
        kms_master_key_id KMSMasterKeyId: String,
        sse_type SSEType: TableSseSpecificationSseType,
    }
}
props! {
    TableStreamSpecification (stream_view_type StreamViewType: TableStreamSpecificationStreamViewType) {
        resource_policy ResourcePolicy: TableResourcePolicy,
        tags Tags: List<Tag>,
    }
}
props! { TableTimeToLiveSpecification (enabled Enabled: bool) { attribute_name AttributeName: String, } }
props! { TableVectorAttribute (attribute_name AttributeName: String) {} }
props! {
    TableVectorIndex TableVectorIndexArgs [
        dimensions Dimensions: Int<1, 4096>, distance_function DistanceFunction: TableVectorIndexDistanceFunction,
        index_name IndexName: String, projection Projection: TableProjection,
        vector_attribute VectorAttribute: TableVectorAttribute
    ] { search_schema SearchSchema: List<TableSearchSchemaElement>, }
}
props! {
    TableWarmThroughput () {
        read_units_per_second ReadUnitsPerSecond: Int<1, MAX>,
        write_units_per_second WriteUnitsPerSecond: Int<1, MAX>,
    }
}
choice! { TableAttributeDefinitionAttributeType { B "B", N "N", S "S" } }
choice! { TableBillingMode { PayPerRequest "PAY_PER_REQUEST", Provisioned "PROVISIONED" } }
choice! { TableClass { Standard "STANDARD", StandardInfrequentAccess "STANDARD_INFREQUENT_ACCESS" } }
choice! {
    TableContributorInsightsSpecificationMode {
        AccessedAndThrottledKeys "ACCESSED_AND_THROTTLED_KEYS", ThrottledKeys "THROTTLED_KEYS"
    }
}
choice! { TableGlobalSecondaryIndexKeySchemaKeyType { Hash "HASH", Range "RANGE" } }
choice! { TableKeySchemaKeyType { Hash "HASH", Range "RANGE" } }
choice! {
    TableKinesisStreamSpecificationApproximateCreationDateTimePrecision {
        Microsecond "MICROSECOND", Millisecond "MILLISECOND"
    }
}
choice! { TableProjectionProjectionType { All "ALL", Include "INCLUDE", KeysOnly "KEYS_ONLY" } }
choice! { TableSearchSchemaElementSearchSchemaElementType { Hash "HASH", InlineFilter "INLINE_FILTER" } }
choice! { TableSseSpecificationSseType { Kms "KMS" } }
choice! {
    TableStreamSpecificationStreamViewType {
        KeysOnly "KEYS_ONLY", NewAndOldImages "NEW_AND_OLD_IMAGES", NewImage "NEW_IMAGE", OldImage "OLD_IMAGE"
    }
}
choice! { TableVectorIndexDistanceFunction { Cosine "COSINE", DotProduct "DOT_PRODUCT", Euclidean "EUCLIDEAN" } }
