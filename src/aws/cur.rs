//! Generated from spec/cur.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CUR::ReportDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
    ReportDefinition NoAttrs ReportDefinitionArgs "AWS::CUR::ReportDefinition" [
        compression Compression: ReportDefinitionCompression, format Format: ReportDefinitionFormat,
        refresh_closed_reports RefreshClosedReports: bool, report_name ReportName: String,
        report_versioning ReportVersioning: ReportDefinitionReportVersioning, s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_prefix S3Prefix: String, s3_region S3Region: String, time_unit TimeUnit: ReportDefinitionTimeUnit
    ] {
        additional_artifacts AdditionalArtifacts: List<ReportDefinitionAdditionalArtifacts>,
        additional_schema_elements AdditionalSchemaElements: List<ReportDefinitionAdditionalSchemaElements>,
        billing_view_arn BillingViewArn: String,
        tags Tags: List<Tag>,
    } {}
}
choice! { ReportDefinitionAdditionalArtifacts { Redshift "REDSHIFT", Quicksight "QUICKSIGHT", Athena "ATHENA" } }
choice! {
    ReportDefinitionAdditionalSchemaElements {
        Resources "RESOURCES", SplitCostAllocationData "SPLIT_COST_ALLOCATION_DATA",
        ManualDiscountCompatibility "MANUAL_DISCOUNT_COMPATIBILITY"
    }
}
choice! { ReportDefinitionCompression { Zip "ZIP", Gzip "GZIP", Parquet "Parquet" } }
choice! { ReportDefinitionFormat { TextORcsv "textORcsv", Parquet "Parquet" } }
choice! {
    ReportDefinitionReportVersioning {
        CreateNewReport "CREATE_NEW_REPORT", OverwriteReport "OVERWRITE_REPORT"
    }
}
choice! { ReportDefinitionTimeUnit { Hourly "HOURLY", Daily "DAILY", Monthly "MONTHLY" } }
