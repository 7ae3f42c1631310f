//! Generated from spec/stepfunctions.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::StepFunctions::Activity](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html)
    Activity ActivityAttrs "AWS::StepFunctions::Activity" (name Name: String) {
        encryption_configuration EncryptionConfiguration: ActivityEncryptionConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::StepFunctionsActivity>, name "Name": String, }
}
props! {
    ActivityEncryptionConfiguration (type_ Type: ActivityEncryptionConfigurationType) {
        kms_data_key_reuse_period_seconds KmsDataKeyReusePeriodSeconds: Int<60, 900>,
        kms_key_id KmsKeyId: String,
    }
}
choice! {
    ActivityEncryptionConfigurationType {
        CustomerManagedKmsKey "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKey "AWS_OWNED_KEY"
    }
}

resource! {
    /// [AWS::StepFunctions::StateMachine](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
    StateMachine StateMachineAttrs "AWS::StepFunctions::StateMachine" (role_arn RoleArn: Arn<r::IamRole>) {
        definition Definition: Json,
        definition_s3_location DefinitionS3Location: StateMachineS3Location,
        definition_string DefinitionString: String,
        definition_substitutions DefinitionSubstitutions: Map<Json>,
        encryption_configuration EncryptionConfiguration: StateMachineEncryptionConfiguration,
        logging_configuration LoggingConfiguration: StateMachineLoggingConfiguration,
        state_machine_name StateMachineName: String,
        state_machine_type StateMachineType: StateMachineType,
        tags Tags: List<Tag>,
        tracing_configuration TracingConfiguration: StateMachineTracingConfiguration,
    } {
        arn "Arn": Arn<r::StepFunctionsStateMachine>,
        name "Name": String,
        state_machine_revision_id "StateMachineRevisionId": String,
    }
}
props! { StateMachineCloudWatchLogsLogGroup () { log_group_arn LogGroupArn: Arn<r::LogsLogGroup>, } }
props! {
    StateMachineEncryptionConfiguration (type_ Type: StateMachineEncryptionConfigurationType) {
        kms_data_key_reuse_period_seconds KmsDataKeyReusePeriodSeconds: Int<60, 900>,
        kms_key_id KmsKeyId: String,
    }
}
props! {
    StateMachineLogDestination () {
        cloud_watch_logs_log_group CloudWatchLogsLogGroup: StateMachineCloudWatchLogsLogGroup,
    }
}
props! {
    StateMachineLoggingConfiguration () {
        destinations Destinations: List<StateMachineLogDestination>,
        include_execution_data IncludeExecutionData: bool,
        level Level: StateMachineLoggingConfigurationLevel,
    }
}
props! { StateMachineS3Location (bucket Bucket: Id<r::S3Bucket>, key Key: String) { version Version: String, } }
props! { StateMachineTracingConfiguration () { enabled Enabled: bool, } }
choice! {
    StateMachineEncryptionConfigurationType {
        CustomerManagedKmsKey "CUSTOMER_MANAGED_KMS_KEY", AwsOwnedKey "AWS_OWNED_KEY"
    }
}
choice! { StateMachineLoggingConfigurationLevel { All "ALL", Error "ERROR", Fatal "FATAL", Off "OFF" } }
choice! { StateMachineType { Standard "STANDARD", Express "EXPRESS" } }

resource! {
    /// [AWS::StepFunctions::StateMachineAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html)
    StateMachineAlias StateMachineAliasAttrs "AWS::StepFunctions::StateMachineAlias" () {
        deployment_preference DeploymentPreference: StateMachineAliasDeploymentPreference,
        description Description: String,
        name Name: String,
        routing_configuration RoutingConfiguration: List<StateMachineAliasRoutingConfigurationVersion>,
        state_machine_arn StateMachineArn: Arn<r::StepFunctionsStateMachine>,
    } { arn "Arn": Arn<r::StepFunctionsStateMachineAlias>, }
}
props! {
    StateMachineAliasDeploymentPreference (
        state_machine_version_arn StateMachineVersionArn: Arn<r::StepFunctionsStateMachineVersion>,
        type_ Type: StateMachineAliasDeploymentPreferenceType
    ) {
        alarms Alarms: List<String>,
        interval Interval: Int<1, 2100>,
        percentage Percentage: Int<1, 99>,
    }
}
props! {
    StateMachineAliasRoutingConfigurationVersion (
        state_machine_version_arn StateMachineVersionArn: Arn<r::StepFunctionsStateMachineVersion>,
        weight Weight: Int<0, 100>
    ) {}
}
choice! { StateMachineAliasDeploymentPreferenceType { Linear "LINEAR", AllAtOnce "ALL_AT_ONCE", Canary "CANARY" } }

resource! {
    /// [AWS::StepFunctions::StateMachineVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html)
    StateMachineVersion StateMachineVersionAttrs "AWS::StepFunctions::StateMachineVersion" (
        state_machine_arn StateMachineArn: Arn<r::StepFunctionsStateMachine>
    ) { description Description: String, state_machine_revision_id StateMachineRevisionId: String, } {
        arn "Arn": Arn<r::StepFunctionsStateMachineVersion>,
    }
}
