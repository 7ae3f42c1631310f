//! Generated from spec/bcmdataexports.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BCMDataExports::Export](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmdataexports-export.html)
    Export ExportAttrs "AWS::BCMDataExports::Export" (export Export: ExportProps) { tags Tags: List<Tag>, } {
        export_export_arn "Export.ExportArn": String,
        export_arn "ExportArn": Arn<r::BcmDataExportsExport>,
    }
}
props! {
    ExportDataQuery (query_statement QueryStatement: String) {
        table_configurations TableConfigurations: Map<Map<String>>,
    }
}
props! { ExportDestinationConfigurations (s3_destination S3Destination: ExportS3Destination) {} }
props! {
    ExportProps (
        data_query DataQuery: ExportDataQuery,
        destination_configurations DestinationConfigurations: ExportDestinationConfigurations, name Name: String,
        refresh_cadence RefreshCadence: ExportRefreshCadence
    ) { description Description: String, }
}
props! { ExportRefreshCadence (frequency Frequency: ExportFrequencyOption) {} }
props! {
    ExportS3Destination (
        s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_output_configurations S3OutputConfigurations: ExportS3OutputConfigurations, s3_prefix S3Prefix: String,
        s3_region S3Region: String
    ) { s3_bucket_owner S3BucketOwner: String, }
}
props! {
    ExportS3OutputConfigurations (
        compression Compression: ExportCompressionOption, format Format: ExportFormatOption,
        output_type OutputType: ExportS3OutputType, overwrite Overwrite: ExportOverwriteOption
    ) {}
}
choice! { ExportCompressionOption { Gzip "GZIP", Parquet "PARQUET", Zip "ZIP" } }
choice! { ExportFormatOption { TextOrCsv "TEXT_OR_CSV", Parquet "PARQUET" } }
choice! { ExportFrequencyOption { Synchronous "SYNCHRONOUS" } }
choice! { ExportOverwriteOption { CreateNewReport "CREATE_NEW_REPORT", OverwriteReport "OVERWRITE_REPORT" } }
choice! { ExportS3OutputType { Custom "CUSTOM", Athena "ATHENA", Redshift "REDSHIFT" } }
