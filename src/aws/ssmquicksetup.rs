//! Generated from spec/ssmquicksetup.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SSMQuickSetup::ConfigurationManager](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html)
    ConfigurationManager ConfigurationManagerAttrs "AWS::SSMQuickSetup::ConfigurationManager" (
        configuration_definitions ConfigurationDefinitions: List<ConfigurationManagerConfigurationDefinition>
    ) {
        description Description: String,
        name Name: String,
        tags Tags: Map<String>,
    } {
        created_at "CreatedAt": String,
        last_modified_at "LastModifiedAt": String,
        manager_arn "ManagerArn": String,
        status_summaries "StatusSummaries": List<Json>,
    }
}
props! {
    ConfigurationManagerConfigurationDefinition (parameters Parameters: Map<String>, type_ Type: String) {
        local_deployment_administration_role_arn LocalDeploymentAdministrationRoleArn: Arn<r::IamRole>,
        local_deployment_execution_role_name LocalDeploymentExecutionRoleName: String,
        type_version TypeVersion: String,
    }
}

resource! {
    /// [AWS::SSMQuickSetup::LifecycleAutomation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html)
    LifecycleAutomation LifecycleAutomationAttrs "AWS::SSMQuickSetup::LifecycleAutomation" (
        automation_document AutomationDocument: String, automation_parameters AutomationParameters: Map<List<String>>,
        resource_key ResourceKey: String
    ) { tags Tags: Map<String>, } { association_id "AssociationId": String, }
}
