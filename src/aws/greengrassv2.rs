//! Generated from spec/greengrassv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GreengrassV2::ComponentVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
    ComponentVersion ComponentVersionAttrs "AWS::GreengrassV2::ComponentVersion" () {
        inline_recipe InlineRecipe: String,
        lambda_function LambdaFunction: ComponentVersionLambdaFunctionRecipeSource,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::GreengrassV2ComponentVersion>,
        component_name "ComponentName": String,
        component_version "ComponentVersion": String,
    }
}
props! {
    ComponentVersionComponentDependencyRequirement () {
        dependency_type DependencyType: ComponentVersionComponentDependencyRequirementDependencyType,
        version_requirement VersionRequirement: String,
    }
}
props! { ComponentVersionComponentPlatform () { attributes Attributes: Map<String>, name Name: String, } }
props! {
    ComponentVersionLambdaContainerParams () {
        devices Devices: List<ComponentVersionLambdaDeviceMount>,
        memory_size_in_kb MemorySizeInKB: i64,
        mount_ro_sysfs MountROSysfs: bool,
        volumes Volumes: List<ComponentVersionLambdaVolumeMount>,
    }
}
props! {
    ComponentVersionLambdaDeviceMount () {
        add_group_owner AddGroupOwner: bool,
        path Path: String,
        permission Permission: ComponentVersionLambdaFilesystemPermission,
    }
}
props! {
    ComponentVersionLambdaEventSource () { topic Topic: String, type_ Type: ComponentVersionLambdaEventSourceType, }
}
props! {
    ComponentVersionLambdaExecutionParameters () {
        environment_variables EnvironmentVariables: Map<String>,
        event_sources EventSources: List<ComponentVersionLambdaEventSource>,
        exec_args ExecArgs: List<String>,
        input_payload_encoding_type InputPayloadEncodingType: ComponentVersionLambdaExecutionParametersInputPayloadEncodingType,
        linux_process_params LinuxProcessParams: ComponentVersionLambdaLinuxProcessParams,
        max_idle_time_in_seconds MaxIdleTimeInSeconds: i64,
        max_instances_count MaxInstancesCount: i64,
        max_queue_size MaxQueueSize: i64,
        pinned Pinned: bool,
        status_timeout_in_seconds StatusTimeoutInSeconds: i64,
        timeout_in_seconds TimeoutInSeconds: i64,
    }
}
props! {
    ComponentVersionLambdaFunctionRecipeSource () {
        component_dependencies ComponentDependencies: Map<ComponentVersionComponentDependencyRequirement>,
        component_lambda_parameters ComponentLambdaParameters: ComponentVersionLambdaExecutionParameters,
        component_name ComponentName: String,
        component_platforms ComponentPlatforms: List<ComponentVersionComponentPlatform>,
        component_version ComponentVersion: String,
        lambda_arn LambdaArn: String,
    }
}
props! {
    ComponentVersionLambdaLinuxProcessParams () {
        container_params ContainerParams: ComponentVersionLambdaContainerParams,
        isolation_mode IsolationMode: ComponentVersionLambdaLinuxProcessParamsIsolationMode,
    }
}
props! {
    ComponentVersionLambdaVolumeMount () {
        add_group_owner AddGroupOwner: bool,
        destination_path DestinationPath: String,
        permission Permission: ComponentVersionLambdaFilesystemPermission,
        source_path SourcePath: String,
    }
}
choice! { ComponentVersionComponentDependencyRequirementDependencyType { Soft "SOFT", Hard "HARD" } }
choice! { ComponentVersionLambdaEventSourceType { PubSub "PUB_SUB", IotCore "IOT_CORE" } }
choice! { ComponentVersionLambdaExecutionParametersInputPayloadEncodingType { Json "json", Binary "binary" } }
choice! { ComponentVersionLambdaFilesystemPermission { Ro "ro", Rw "rw" } }
choice! {
    ComponentVersionLambdaLinuxProcessParamsIsolationMode {
        GreengrassContainer "GreengrassContainer", NoContainer "NoContainer"
    }
}

resource! {
    /// [AWS::GreengrassV2::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
    Deployment DeploymentAttrs "AWS::GreengrassV2::Deployment" (target_arn TargetArn: String) {
        components Components: Map<DeploymentComponentDeploymentSpecification>,
        deployment_name DeploymentName: String,
        deployment_policies DeploymentPolicies: DeploymentPolicies,
        iot_job_configuration IotJobConfiguration: DeploymentIotJobConfiguration,
        parent_target_arn ParentTargetArn: String,
        tags Tags: Map<String>,
    } { deployment_id "DeploymentId": String, }
}
props! { DeploymentComponentConfigurationUpdate () { merge Merge: String, reset Reset: List<String>, } }
props! {
    DeploymentComponentDeploymentSpecification () {
        component_version ComponentVersion: String,
        configuration_update ConfigurationUpdate: DeploymentComponentConfigurationUpdate,
        run_with RunWith: DeploymentComponentRunWith,
    }
}
props! {
    DeploymentComponentRunWith () {
        posix_user PosixUser: String,
        system_resource_limits SystemResourceLimits: DeploymentSystemResourceLimits,
        windows_user WindowsUser: String,
    }
}
props! {
    DeploymentComponentUpdatePolicy () {
        action Action: DeploymentComponentUpdatePolicyAction,
        timeout_in_seconds TimeoutInSeconds: Int<1, 2147483647>,
    }
}
props! { DeploymentConfigurationValidationPolicy () { timeout_in_seconds TimeoutInSeconds: Int<1, 2147483647>, } }
props! { DeploymentIotJobAbortConfig (criteria_list CriteriaList: List<DeploymentIotJobAbortCriteria>) {} }
props! {
    DeploymentIotJobAbortCriteria (
        action Action: DeploymentIotJobAbortCriteriaAction,
        failure_type FailureType: DeploymentIotJobAbortCriteriaFailureType,
        min_number_of_executed_things MinNumberOfExecutedThings: Int<1, 2147483647>,
        threshold_percentage ThresholdPercentage: Num<0, 100>
    ) {}
}
props! {
    DeploymentIotJobConfiguration () {
        abort_config AbortConfig: DeploymentIotJobAbortConfig,
        job_executions_rollout_config JobExecutionsRolloutConfig: DeploymentIotJobExecutionsRolloutConfig,
        timeout_config TimeoutConfig: DeploymentIotJobTimeoutConfig,
    }
}
props! {
    DeploymentIotJobExecutionsRolloutConfig () {
        exponential_rate ExponentialRate: DeploymentIotJobExponentialRolloutRate,
        maximum_per_minute MaximumPerMinute: Int<1, 1000>,
    }
}
props! {
    DeploymentIotJobExponentialRolloutRate (
        base_rate_per_minute BaseRatePerMinute: Int<1, 1000>, increment_factor IncrementFactor: Num<1, 5>,
        rate_increase_criteria RateIncreaseCriteria: DeploymentIotJobRateIncreaseCriteria
    ) {}
}
props! {
    DeploymentIotJobRateIncreaseCriteria () {
        number_of_notified_things NumberOfNotifiedThings: Int<1, 2147483647>,
        number_of_succeeded_things NumberOfSucceededThings: Int<1, 2147483647>,
    }
}
props! {
    DeploymentIotJobTimeoutConfig () {
        in_progress_timeout_in_minutes InProgressTimeoutInMinutes: Int<0, 2147483647>,
    }
}
props! {
    DeploymentPolicies () {
        component_update_policy ComponentUpdatePolicy: DeploymentComponentUpdatePolicy,
        configuration_validation_policy ConfigurationValidationPolicy: DeploymentConfigurationValidationPolicy,
        failure_handling_policy FailureHandlingPolicy: DeploymentPoliciesFailureHandlingPolicy,
    }
}
props! { DeploymentSystemResourceLimits () { cpus Cpus: Num<0, MAX>, memory Memory: Int<0, 9223372036854771712>, } }
choice! {
    DeploymentComponentUpdatePolicyAction {
        NotifyComponents "NOTIFY_COMPONENTS", SkipNotifyComponents "SKIP_NOTIFY_COMPONENTS"
    }
}
choice! { DeploymentIotJobAbortCriteriaAction { Cancel "CANCEL" } }
choice! {
    DeploymentIotJobAbortCriteriaFailureType {
        Failed "FAILED", Rejected "REJECTED", TimedOut "TIMED_OUT", All "ALL"
    }
}
choice! { DeploymentPoliciesFailureHandlingPolicy { Rollback "ROLLBACK", DoNothing "DO_NOTHING" } }
