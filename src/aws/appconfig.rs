//! Generated from spec/appconfig.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppConfig::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html)
    Application ApplicationAttrs "AWS::AppConfig::Application" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } { application_id "ApplicationId": Id<r::AppConfigApplication>, }
}

resource! {
    /// [AWS::AppConfig::ConfigurationProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html)
    ConfigurationProfile ConfigurationProfileAttrs "AWS::AppConfig::ConfigurationProfile" (
        application_id ApplicationId: Id<r::AppConfigApplication>, location_uri LocationUri: String, name Name: String
    ) {
        deletion_protection_check DeletionProtectionCheck: ConfigurationProfileDeletionProtectionCheck,
        description Description: String,
        kms_key_identifier KmsKeyIdentifier: String,
        retrieval_role_arn RetrievalRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
        type_ Type: String,
        validators Validators: List<ConfigurationProfileValidators>,
    } {
        configuration_profile_id "ConfigurationProfileId": Id<r::AppConfigConfigurationProfile>,
        kms_key_arn "KmsKeyArn": Arn<r::KmsKey>,
    }
}
props! {
    ConfigurationProfileValidators () { content Content: String, type_ Type: ConfigurationProfileValidatorsType, }
}
choice! {
    ConfigurationProfileDeletionProtectionCheck {
        AccountDefault "ACCOUNT_DEFAULT", Apply "APPLY", Bypass "BYPASS"
    }
}
choice! { ConfigurationProfileValidatorsType { JsonSchema "JSON_SCHEMA", Lambda "LAMBDA" } }

resource! {
    /// [AWS::AppConfig::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html)
    Deployment DeploymentAttrs DeploymentArgs "AWS::AppConfig::Deployment" [
        application_id ApplicationId: Id<r::AppConfigApplication>,
        configuration_profile_id ConfigurationProfileId: Id<r::AppConfigConfigurationProfile>,
        configuration_version ConfigurationVersion: String,
        deployment_strategy_id DeploymentStrategyId: Id<r::AppConfigDeploymentStrategy>,
        environment_id EnvironmentId: Id<r::AppConfigEnvironment>
    ] {
        description Description: String,
        dynamic_extension_parameters DynamicExtensionParameters: List<DeploymentDynamicExtensionParameters>,
        kms_key_identifier KmsKeyIdentifier: String,
        tags Tags: List<Tag>,
    } { deployment_number "DeploymentNumber": String, state "State": String, }
}
props! {
    DeploymentDynamicExtensionParameters () {
        extension_reference ExtensionReference: String,
        parameter_name ParameterName: String,
        parameter_value ParameterValue: String,
    }
}

resource! {
    /// [AWS::AppConfig::DeploymentStrategy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html)
    DeploymentStrategy DeploymentStrategyAttrs "AWS::AppConfig::DeploymentStrategy" (
        deployment_duration_in_minutes DeploymentDurationInMinutes: Num<0, 1440>,
        growth_factor GrowthFactor: Num<1, 100>, name Name: String,
        replicate_to ReplicateTo: DeploymentStrategyReplicateTo
    ) {
        description Description: String,
        final_bake_time_in_minutes FinalBakeTimeInMinutes: Num<0, 1440>,
        growth_type GrowthType: DeploymentStrategyGrowthType,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::AppConfigDeploymentStrategy>, }
}
choice! { DeploymentStrategyGrowthType { Exponential "EXPONENTIAL", Linear "LINEAR" } }
choice! { DeploymentStrategyReplicateTo { None "NONE", SsmDocument "SSM_DOCUMENT" } }

resource! {
    /// [AWS::AppConfig::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html)
    Environment EnvironmentAttrs "AWS::AppConfig::Environment" (
        application_id ApplicationId: Id<r::AppConfigApplication>, name Name: String
    ) {
        deletion_protection_check DeletionProtectionCheck: EnvironmentDeletionProtectionCheck,
        description Description: String,
        monitors Monitors: List<EnvironmentMonitor>,
        tags Tags: List<Tag>,
    } { environment_id "EnvironmentId": Id<r::AppConfigEnvironment>, }
}
props! { EnvironmentMonitor (alarm_arn AlarmArn: String) { alarm_role_arn AlarmRoleArn: Arn<r::IamRole>, } }
choice! { EnvironmentDeletionProtectionCheck { AccountDefault "ACCOUNT_DEFAULT", Apply "APPLY", Bypass "BYPASS" } }

resource! {
    /// [AWS::AppConfig::ExperimentDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html)
    ExperimentDefinition ExperimentDefinitionAttrs ExperimentDefinitionArgs "AWS::AppConfig::ExperimentDefinition" [
        application_identifier ApplicationIdentifier: String, audience_rule AudienceRule: String,
        configuration_profile_identifier ConfigurationProfileIdentifier: String,
        control Control: ExperimentDefinitionTreatment, environment_identifier EnvironmentIdentifier: String,
        flag_key FlagKey: String, name Name: String, treatments Treatments: List<ExperimentDefinitionTreatment>
    ] {
        audience_description AudienceDescription: String,
        hypothesis Hypothesis: String,
        launch_criteria LaunchCriteria: String,
        tags Tags: List<Tag>,
    } {
        application_id "ApplicationId": String,
        control_key "Control.Key": String,
        created_at "CreatedAt": String,
        id "Id": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ExperimentDefinitionAttributeValue () {
        boolean_value BooleanValue: bool,
        number_array NumberArray: List<f64>,
        number_value NumberValue: f64,
        string_array StringArray: List<String>,
        string_value StringValue: String,
    }
}
props! {
    ExperimentDefinitionTreatment (enabled Enabled: bool, weight Weight: Num<0, MAX>) {
        attribute_values AttributeValues: Map<ExperimentDefinitionAttributeValue>,
        description Description: String,
    }
}

resource! {
    /// [AWS::AppConfig::ExperimentRun](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html)
    ExperimentRun ExperimentRunAttrs "AWS::AppConfig::ExperimentRun" (
        application_identifier ApplicationIdentifier: String,
        experiment_definition_identifier ExperimentDefinitionIdentifier: String,
        exposure_percentage ExposurePercentage: Num<0, 100>
    ) {
        description Description: String,
        tags Tags: List<Tag>,
        treatment_overrides TreatmentOverrides: ExperimentRunTreatmentOverrides,
    } {
        application_id "ApplicationId": String,
        experiment_definition_id "ExperimentDefinitionId": String,
        run "Run": String,
        started_at "StartedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { ExperimentRunTreatmentOverrides () { inline Inline: Map<String>, } }

resource! {
    /// [AWS::AppConfig::Extension](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html)
    Extension ExtensionAttrs "AWS::AppConfig::Extension" (
        actions Actions: Map<List<ExtensionAction>>, name Name: String
    ) {
        description Description: String,
        latest_version_number LatestVersionNumber: i64,
        parameters Parameters: Map<ExtensionParameter>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AppConfigExtension>,
        id "Id": String,
        version_number "VersionNumber": i64,
    }
}
props! {
    ExtensionAction (name Name: String, uri Uri: String) {
        description Description: String,
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
props! { ExtensionParameter (required Required: bool) { description Description: String, dynamic Dynamic: bool, } }

resource! {
    /// [AWS::AppConfig::ExtensionAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html)
    ExtensionAssociation ExtensionAssociationAttrs "AWS::AppConfig::ExtensionAssociation" () {
        extension_identifier ExtensionIdentifier: String,
        extension_version_number ExtensionVersionNumber: i64,
        parameters Parameters: Map<String>,
        resource_identifier ResourceIdentifier: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AppConfigExtensionAssociation>,
        extension_arn "ExtensionArn": String,
        id "Id": String,
        resource_arn "ResourceArn": String,
    }
}

resource! {
    /// [AWS::AppConfig::HostedConfigurationVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html)
    HostedConfigurationVersion HostedConfigurationVersionAttrs "AWS::AppConfig::HostedConfigurationVersion" (
        application_id ApplicationId: Id<r::AppConfigApplication>,
        configuration_profile_id ConfigurationProfileId: Id<r::AppConfigConfigurationProfile>, content Content: String,
        content_type ContentType: String
    ) {
        description Description: String,
        latest_version_number LatestVersionNumber: i64,
        version_label VersionLabel: String,
    } { version_number "VersionNumber": String, }
}
