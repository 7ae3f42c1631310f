//! Generated from spec/awsexternalanthropic.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AWSExternalAnthropic::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html)
    Workspace WorkspaceAttrs "AWS::AWSExternalAnthropic::Workspace" (name Name: String) {
        data_residency DataResidency: WorkspaceDataResidency,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AwsExternalAnthropicWorkspace>,
        created_at "CreatedAt": String,
        id "Id": String,
    }
}
props! {
    WorkspaceDataResidency () {
        allowed_inference_geos AllowedInferenceGeos: List<String>,
        default_inference_geo DefaultInferenceGeo: String,
        workspace_geo WorkspaceGeo: String,
    }
}
