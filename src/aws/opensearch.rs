//! Generated from spec/opensearch.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::OpenSearch::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html)
    DataSource DataSourceAttrs "AWS::OpenSearch::DataSource" (
        data_source_type DataSourceType: DataSourceType, domain_name DomainName: String, name Name: String
    ) { description Description: String, } { arn "Arn": Arn<r::OpenSearchDataSource>, status "Status": String, }
}
props! { DataSourceS3GlueDataCatalog (role_arn RoleArn: Arn<r::IamRole>) {} }
props! { DataSourceType () { s3_glue_data_catalog S3GlueDataCatalog: DataSourceS3GlueDataCatalog, } }
