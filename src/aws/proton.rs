//! Generated from spec/proton.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Proton::EnvironmentAccountConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html)
    EnvironmentAccountConnection EnvironmentAccountConnectionAttrs "AWS::Proton::EnvironmentAccountConnection" () {
        codebuild_role_arn CodebuildRoleArn: Arn<r::IamRole>,
        component_role_arn ComponentRoleArn: Arn<r::IamRole>,
        environment_account_id EnvironmentAccountId: String,
        environment_name EnvironmentName: String,
        management_account_id ManagementAccountId: String,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ProtonEnvironmentAccountConnection>,
        id "Id": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Proton::EnvironmentTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html)
    EnvironmentTemplate EnvironmentTemplateAttrs "AWS::Proton::EnvironmentTemplate" () {
        description Description: String,
        display_name DisplayName: String,
        encryption_key EncryptionKey: String,
        name Name: String,
        provisioning Provisioning: EnvironmentTemplateProvisioning,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ProtonEnvironmentTemplate>, }
}
choice! { EnvironmentTemplateProvisioning { CustomerManaged "CUSTOMER_MANAGED" } }

resource! {
    /// [AWS::Proton::ServiceTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html)
    ServiceTemplate ServiceTemplateAttrs "AWS::Proton::ServiceTemplate" () {
        description Description: String,
        display_name DisplayName: String,
        encryption_key EncryptionKey: String,
        name Name: String,
        pipeline_provisioning PipelineProvisioning: ServiceTemplateProvisioning,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ProtonServiceTemplate>, }
}
choice! { ServiceTemplateProvisioning { CustomerManaged "CUSTOMER_MANAGED" } }
