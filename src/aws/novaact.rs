//! Generated from spec/novaact.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NovaAct::WorkflowDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-novaact-workflowdefinition.html)
    WorkflowDefinition WorkflowDefinitionAttrs "AWS::NovaAct::WorkflowDefinition" (name Name: String) {
        description Description: String,
        export_config ExportConfig: WorkflowDefinitionWorkflowExportConfig,
    } {
        arn "Arn": Arn<r::NovaActWorkflowDefinition>,
        created_at "CreatedAt": String,
        status "Status": String,
    }
}
props! {
    WorkflowDefinitionWorkflowExportConfig (s3_bucket_name S3BucketName: Id<r::S3Bucket>) {
        s3_key_prefix S3KeyPrefix: String,
    }
}
