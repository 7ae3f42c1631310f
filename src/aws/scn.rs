//! Generated from spec/scn.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SCN::DataIntegrationFlow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataintegrationflow.html)
    DataIntegrationFlow DataIntegrationFlowAttrs DataIntegrationFlowArgs "AWS::SCN::DataIntegrationFlow" [
        instance_id InstanceId: String, name Name: String, sources Sources: List<DataIntegrationFlowSource>,
        target Target: DataIntegrationFlowTarget, transformation Transformation: DataIntegrationFlowTransformation
    ] { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ScnDataIntegrationFlow>,
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    DataIntegrationFlowDatasetOptions () {
        dedupe_records DedupeRecords: bool,
        dedupe_strategy DedupeStrategy: DataIntegrationFlowDedupeStrategy,
        load_type LoadType: DataIntegrationFlowDatasetOptionsLoadType,
    }
}
props! {
    DataIntegrationFlowDatasetSourceConfiguration (dataset_identifier DatasetIdentifier: String) {
        options Options: DataIntegrationFlowDatasetOptions,
    }
}
props! {
    DataIntegrationFlowDatasetTargetConfiguration (dataset_identifier DatasetIdentifier: String) {
        options Options: DataIntegrationFlowDatasetOptions,
    }
}
props! {
    DataIntegrationFlowDedupeStrategy (type_ Type: DataIntegrationFlowDedupeStrategyType) {
        field_priority FieldPriority: DataIntegrationFlowFieldPriorityDedupeStrategyConfiguration,
    }
}
props! {
    DataIntegrationFlowFieldPriorityDedupeField (
        name Name: String, sort_order SortOrder: DataIntegrationFlowFieldPriorityDedupeFieldSortOrder
    ) {}
}
props! {
    DataIntegrationFlowFieldPriorityDedupeStrategyConfiguration (
        fields Fields: List<DataIntegrationFlowFieldPriorityDedupeField>
    ) {}
}
props! { DataIntegrationFlowS3Options () { file_type FileType: DataIntegrationFlowS3OptionsFileType, } }
props! {
    DataIntegrationFlowS3SourceConfiguration (bucket_name BucketName: Id<r::S3Bucket>, prefix Prefix: String) {
        options Options: DataIntegrationFlowS3Options,
    }
}
props! {
    DataIntegrationFlowSource (
        source_name SourceName: String, source_type SourceType: DataIntegrationFlowSourceSourceType
    ) {
        dataset_source DatasetSource: DataIntegrationFlowDatasetSourceConfiguration,
        s3_source S3Source: DataIntegrationFlowS3SourceConfiguration,
    }
}
props! { DataIntegrationFlowSqlTransformationConfiguration (query Query: String) {} }
props! {
    DataIntegrationFlowTarget (target_type TargetType: DataIntegrationFlowTargetTargetType) {
        dataset_target DatasetTarget: DataIntegrationFlowDatasetTargetConfiguration,
    }
}
props! {
    DataIntegrationFlowTransformation (
        transformation_type TransformationType: DataIntegrationFlowTransformationTransformationType
    ) { sql_transformation SqlTransformation: DataIntegrationFlowSqlTransformationConfiguration, }
}
choice! { DataIntegrationFlowDatasetOptionsLoadType { Incremental "INCREMENTAL", Replace "REPLACE" } }
choice! { DataIntegrationFlowDedupeStrategyType { FieldPriority "FIELD_PRIORITY" } }
choice! { DataIntegrationFlowFieldPriorityDedupeFieldSortOrder { Asc "ASC", Desc "DESC" } }
choice! { DataIntegrationFlowS3OptionsFileType { Csv "CSV", Parquet "PARQUET", Json "JSON" } }
choice! { DataIntegrationFlowSourceSourceType { S3 "S3", Dataset "DATASET" } }
choice! { DataIntegrationFlowTargetTargetType { Dataset "DATASET" } }
choice! { DataIntegrationFlowTransformationTransformationType { Sql "SQL", None "NONE" } }

resource! {
    /// [AWS::SCN::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-dataset.html)
    Dataset DatasetAttrs "AWS::SCN::Dataset" (
        instance_id InstanceId: String, name Name: String, namespace Namespace: String
    ) {
        description Description: String,
        partition_spec PartitionSpec: DatasetPartitionSpec,
        schema Schema: DatasetSchema,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ScnDataset>,
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    DatasetDataLakeDatasetPartitionField (
        name Name: String, transform Transform: DatasetDataLakeDatasetPartitionFieldTransform
    ) {}
}
props! {
    DatasetDataLakeDatasetPartitionFieldTransform (type_ Type: DatasetDataLakeDatasetPartitionFieldTransformType) {}
}
props! { DatasetDataLakeDatasetPrimaryKeyField (name Name: String) {} }
props! {
    DatasetDataLakeDatasetSchemaField (
        is_required IsRequired: bool, name Name: String, type_ Type: DatasetDataLakeDatasetSchemaFieldType
    ) {}
}
props! { DatasetPartitionSpec (fields Fields: List<DatasetDataLakeDatasetPartitionField>) {} }
props! {
    DatasetSchema (fields Fields: List<DatasetDataLakeDatasetSchemaField>, name Name: String) {
        primary_keys PrimaryKeys: List<DatasetDataLakeDatasetPrimaryKeyField>,
    }
}
choice! {
    DatasetDataLakeDatasetPartitionFieldTransformType {
        Year "YEAR", Month "MONTH", Day "DAY", Hour "HOUR", Identity "IDENTITY"
    }
}
choice! {
    DatasetDataLakeDatasetSchemaFieldType {
        Int "INT", Double "DOUBLE", String "STRING", Timestamp "TIMESTAMP", Long "LONG"
    }
}

resource! {
    /// [AWS::SCN::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-instance.html)
    Instance InstanceAttrs "AWS::SCN::Instance" () {
        instance_description InstanceDescription: String,
        instance_name InstanceName: String,
        tags Tags: List<Tag>,
        web_app_dns_domain WebAppDnsDomain: String,
    } {
        arn "Arn": Arn<r::ScnInstance>,
        aws_account_id "AwsAccountId": String,
        created_time "CreatedTime": String,
        instance_id "InstanceId": String,
        last_modified_time "LastModifiedTime": String,
        state "State": String,
        version_number "VersionNumber": f64,
    }
}

resource! {
    /// [AWS::SCN::Namespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html)
    Namespace NamespaceAttrs "AWS::SCN::Namespace" (instance_id InstanceId: String, name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ScnNamespace>,
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
