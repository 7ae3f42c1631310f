//! Generated from spec/launchwizard.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LaunchWizard::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html)
    Deployment DeploymentAttrs "AWS::LaunchWizard::Deployment" (
        deployment_pattern_name DeploymentPatternName: String, name Name: String, workload_name WorkloadName: String
    ) { specifications Specifications: Map<String>, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::LaunchWizardDeployment>,
        created_at "CreatedAt": String,
        deleted_at "DeletedAt": String,
        deployment_id "DeploymentId": String,
        resource_group "ResourceGroup": String,
        status "Status": String,
    }
}
