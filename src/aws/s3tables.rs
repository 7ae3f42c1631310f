//! Generated from spec/s3tables.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3Tables::Namespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html)
    Namespace NoAttrs "AWS::S3Tables::Namespace" (
        namespace Namespace: String, table_bucket_arn TableBucketARN: Arn<r::S3TablesTableBucket>
    ) {} {}
}

resource! {
    /// [AWS::S3Tables::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html)
    Table TableAttrs "AWS::S3Tables::Table" (
        namespace Namespace: String, open_table_format OpenTableFormat: TableOpenTableFormat,
        table_bucket_arn TableBucketARN: Arn<r::S3TablesTableBucket>, table_name TableName: String
    ) {
        compaction Compaction: TableCompaction,
        iceberg_metadata IcebergMetadata: TableIcebergMetadata,
        snapshot_management SnapshotManagement: TableSnapshotManagement,
        storage_class_configuration StorageClassConfiguration: TableStorageClassConfiguration,
        tags Tags: List<Tag>,
        without_metadata WithoutMetadata: TableWithoutMetadata,
    } {
        table_arn "TableARN": Arn<r::S3TablesTable>,
        version_token "VersionToken": String,
        warehouse_location "WarehouseLocation": String,
    }
}
props! {
    TableCompaction () { status Status: TableCompactionStatus, target_file_size_mb TargetFileSizeMB: Int<64, MAX>, }
}
props! {
    TableIcebergMetadata () {
        iceberg_partition_spec IcebergPartitionSpec: TableIcebergPartitionSpec,
        iceberg_schema IcebergSchema: TableIcebergSchema,
        iceberg_schema_v2 IcebergSchemaV2: TableIcebergSchemaV2,
        iceberg_sort_order IcebergSortOrder: TableIcebergSortOrder,
        table_properties TableProperties: Map<String>,
    }
}
props! {
    TableIcebergPartitionField (name Name: String, source_id SourceId: i64, transform Transform: String) {
        field_id FieldId: i64,
    }
}
props! { TableIcebergPartitionSpec (fields Fields: List<TableIcebergPartitionField>) { spec_id SpecId: i64, } }
props! { TableIcebergSchema (schema_field_list SchemaFieldList: List<TableSchemaField>) {} }
props! {
    TableIcebergSchemaV2 (
        schema_v2_field_list SchemaV2FieldList: List<TableSchemaV2Field>,
        schema_v2_field_type SchemaV2FieldType: TableIcebergSchemaV2SchemaV2FieldType
    ) { identifier_field_ids IdentifierFieldIds: List<i64>, schema_id SchemaId: i64, }
}
props! {
    TableIcebergSortField (
        direction Direction: TableIcebergSortFieldDirection, null_order NullOrder: TableIcebergSortFieldNullOrder,
        source_id SourceId: i64, transform Transform: String
    ) {}
}
props! { TableIcebergSortOrder (fields Fields: List<TableIcebergSortField>) { order_id OrderId: i64, } }
props! { TableSchemaField (name Name: String, type_ Type: String) { id Id: i64, required Required: bool, } }
props! {
    TableSchemaV2Field (id Id: i64, name Name: String, required Required: bool, type_ Type: Json) { doc Doc: String, }
}
props! {
    TableSnapshotManagement () {
        max_snapshot_age_hours MaxSnapshotAgeHours: Int<1, MAX>,
        min_snapshots_to_keep MinSnapshotsToKeep: Int<1, MAX>,
        status Status: TableSnapshotManagementStatus,
    }
}
props! { TableStorageClassConfiguration () { storage_class StorageClass: TableStorageClassConfigurationStorageClass, } }
choice! { TableCompactionStatus { Enabled "enabled", Disabled "disabled" } }
choice! { TableIcebergSchemaV2SchemaV2FieldType { Struct "struct" } }
choice! { TableIcebergSortFieldDirection { Asc "asc", Desc "desc" } }
choice! { TableIcebergSortFieldNullOrder { NullsFirst "nulls-first", NullsLast "nulls-last" } }
choice! { TableOpenTableFormat { Iceberg "ICEBERG" } }
choice! { TableSnapshotManagementStatus { Enabled "enabled", Disabled "disabled" } }
choice! {
    TableStorageClassConfigurationStorageClass {
        Standard "STANDARD", IntelligentTiering "INTELLIGENT_TIERING"
    }
}
choice! { TableWithoutMetadata { Yes "Yes" } }

resource! {
    /// [AWS::S3Tables::TableBucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html)
    TableBucket TableBucketAttrs "AWS::S3Tables::TableBucket" (table_bucket_name TableBucketName: String) {
        encryption_configuration EncryptionConfiguration: TableBucketEncryptionConfiguration,
        metrics_configuration MetricsConfiguration: TableBucketMetricsConfiguration,
        replication_configuration ReplicationConfiguration: TableBucketReplicationConfiguration,
        storage_class_configuration StorageClassConfiguration: TableBucketStorageClassConfiguration,
        tags Tags: List<Tag>,
        unreferenced_file_removal UnreferencedFileRemoval: TableBucketUnreferencedFileRemoval,
    } { table_bucket_arn "TableBucketARN": Arn<r::S3TablesTableBucket>, }
}
props! {
    TableBucketEncryptionConfiguration () {
        kms_key_arn KMSKeyArn: Arn<r::KmsKey>,
        sse_algorithm SSEAlgorithm: TableBucketEncryptionConfigurationSseAlgorithm,
    }
}
props! { TableBucketMetricsConfiguration () { status Status: TableBucketMetricsConfigurationStatus, } }
props! {
    TableBucketReplicationConfiguration (role Role: Arn<r::IamRole>, rules Rules: List<TableBucketReplicationRule>) {}
}
props! {
    TableBucketReplicationDestination (
        destination_table_bucket_arn DestinationTableBucketARN: Arn<r::S3TablesTableBucket>
    ) {}
}
props! { TableBucketReplicationRule (destinations Destinations: List<TableBucketReplicationDestination>) {} }
props! {
    TableBucketStorageClassConfiguration () {
        storage_class StorageClass: TableBucketStorageClassConfigurationStorageClass,
    }
}
props! {
    TableBucketUnreferencedFileRemoval () {
        noncurrent_days NoncurrentDays: Int<1, MAX>,
        status Status: TableBucketUnreferencedFileRemovalStatus,
        unreferenced_days UnreferencedDays: Int<1, MAX>,
    }
}
choice! { TableBucketEncryptionConfigurationSseAlgorithm { Aes256 "AES256", AwsKms "aws:kms" } }
choice! { TableBucketMetricsConfigurationStatus { Enabled "Enabled", Disabled "Disabled" } }
choice! {
    TableBucketStorageClassConfigurationStorageClass {
        Standard "STANDARD", IntelligentTiering "INTELLIGENT_TIERING"
    }
}
choice! { TableBucketUnreferencedFileRemovalStatus { Enabled "Enabled", Disabled "Disabled" } }

resource! {
    /// [AWS::S3Tables::TableBucketPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html)
    TableBucketPolicy NoAttrs "AWS::S3Tables::TableBucketPolicy" (
        resource_policy ResourcePolicy: Json, table_bucket_arn TableBucketARN: Arn<r::S3TablesTableBucket>
    ) {} {}
}

resource! {
    /// [AWS::S3Tables::TablePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html)
    TablePolicy TablePolicyAttrs "AWS::S3Tables::TablePolicy" (
        resource_policy ResourcePolicy: Json, table_arn TableARN: Arn<r::S3TablesTable>
    ) {} {
        namespace "Namespace": String,
        table_bucket_arn "TableBucketARN": String,
        table_name "TableName": String,
    }
}
