//! Generated from spec/cloudformation.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CloudFormation::ChangeSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
    ChangeSet ChangeSetAttrs "AWS::CloudFormation::ChangeSet" (
        change_set_name ChangeSetName: String, stack_name StackName: String
    ) {
        capabilities Capabilities: List<ChangeSetCapabilities>,
        change_set_type ChangeSetType: ChangeSetType,
        deployment_mode DeploymentMode: ChangeSetDeploymentMode,
        description Description: String,
        import_existing_resources ImportExistingResources: bool,
        include_nested_stacks IncludeNestedStacks: bool,
        notification_arns NotificationARNs: List<Arn<r::SnsTopic>>,
        on_stack_failure OnStackFailure: ChangeSetOnStackFailure,
        role_arn RoleARN: Arn<r::IamRole>,
        tags Tags: List<Tag>,
        template_body TemplateBody: String,
        template_url TemplateURL: String,
        use_previous_template UsePreviousTemplate: bool,
    } {
        change_set_id "ChangeSetId": String,
        creation_time "CreationTime": String,
        stack_id "StackId": String,
    }
}
choice! {
    ChangeSetCapabilities {
        CapabilityIam "CAPABILITY_IAM", CapabilityNamedIam "CAPABILITY_NAMED_IAM",
        CapabilityAutoExpand "CAPABILITY_AUTO_EXPAND"
    }
}
choice! { ChangeSetDeploymentMode { RevertDrift "REVERT_DRIFT" } }
choice! { ChangeSetOnStackFailure { DoNothing "DO_NOTHING", Rollback "ROLLBACK", Delete "DELETE" } }
choice! { ChangeSetType { Create "CREATE", Update "UPDATE", Import "IMPORT" } }

resource! {
    /// [AWS::CloudFormation::CustomResource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html)
    CustomResource CustomResourceAttrs "AWS::CloudFormation::CustomResource" (service_token ServiceToken: String) {
        service_timeout ServiceTimeout: i64,
    } { id "Id": String, }
}

resource! {
    /// [AWS::CloudFormation::GeneratedTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html)
    GeneratedTemplate GeneratedTemplateAttrs "AWS::CloudFormation::GeneratedTemplate" (
        generated_template_name GeneratedTemplateName: String
    ) { template_configuration TemplateConfiguration: GeneratedTemplateTemplateConfiguration, } {
        creation_time "CreationTime": String,
        generated_template_id "GeneratedTemplateId": String,
        last_updated_time "LastUpdatedTime": String,
        progress_resources_failed "Progress.ResourcesFailed": i64,
        progress_resources_pending "Progress.ResourcesPending": i64,
        progress_resources_processing "Progress.ResourcesProcessing": i64,
        progress_resources_succeeded "Progress.ResourcesSucceeded": i64,
        status "Status": String,
        total_warnings "TotalWarnings": i64,
    }
}
props! {
    GeneratedTemplateTemplateConfiguration () {
        deletion_policy DeletionPolicy: GeneratedTemplateTemplateConfigurationDeletionPolicy,
        update_replace_policy UpdateReplacePolicy: GeneratedTemplateTemplateConfigurationUpdateReplacePolicy,
    }
}
choice! { GeneratedTemplateTemplateConfigurationDeletionPolicy { Delete "DELETE", Retain "RETAIN" } }
choice! { GeneratedTemplateTemplateConfigurationUpdateReplacePolicy { Delete "DELETE", Retain "RETAIN" } }

resource! {
    /// [AWS::CloudFormation::GuardHook](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
    GuardHook GuardHookAttrs GuardHookArgs "AWS::CloudFormation::GuardHook" [
        alias Alias: String, execution_role ExecutionRole: Arn<r::IamRole>,
        failure_mode FailureMode: GuardHookFailureMode, hook_status HookStatus: GuardHookHookStatus,
        rule_location RuleLocation: GuardHookS3Location,
        target_operations TargetOperations: List<GuardHookTargetOperation>
    ] {
        log_bucket LogBucket: Id<r::S3Bucket>,
        options Options: GuardHookOptions,
        stack_filters StackFilters: GuardHookStackFilters,
        target_filters TargetFilters: GuardHookTargetFilters,
    } { hook_arn "HookArn": Arn<r::CloudFormationGuardHook>, }
}
props! {
    GuardHookHookTarget (
        action Action: GuardHookAction, invocation_point InvocationPoint: GuardHookInvocationPoint,
        target_name TargetName: String
    ) {}
}
props! { GuardHookOptions () { input_params InputParams: Json, } }
props! { GuardHookS3Location (uri Uri: String) { version_id VersionId: String, } }
props! {
    GuardHookStackFilters (filtering_criteria FilteringCriteria: GuardHookStackFiltersFilteringCriteria) {
        stack_names StackNames: GuardHookStackFiltersStackNames,
        stack_roles StackRoles: GuardHookStackFiltersStackRoles,
    }
}
props! { GuardHookStackFiltersStackNames () { exclude Exclude: List<String>, include Include: List<String>, } }
props! { GuardHookStackFiltersStackRoles () { exclude Exclude: List<String>, include Include: List<String>, } }
props! {
    GuardHookTargetFilters () {
        actions Actions: List<GuardHookAction>,
        invocation_points InvocationPoints: List<GuardHookInvocationPoint>,
        target_names TargetNames: List<String>,
        targets Targets: List<GuardHookHookTarget>,
    }
}
choice! { GuardHookAction { Create "CREATE", Update "UPDATE", Delete "DELETE" } }
choice! { GuardHookFailureMode { Fail "FAIL", Warn "WARN" } }
choice! { GuardHookHookStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { GuardHookInvocationPoint { PreProvision "PRE_PROVISION" } }
choice! { GuardHookStackFiltersFilteringCriteria { All "ALL", Any "ANY" } }
choice! {
    GuardHookTargetOperation {
        Resource "RESOURCE", Stack "STACK", ChangeSet "CHANGE_SET", CloudControl "CLOUD_CONTROL"
    }
}

resource! {
    /// [AWS::CloudFormation::HookDefaultVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html)
    HookDefaultVersion HookDefaultVersionAttrs "AWS::CloudFormation::HookDefaultVersion" () {
        type_name TypeName: String,
        type_version_arn TypeVersionArn: Arn<r::CloudFormationHookVersion>,
        version_id VersionId: String,
    } { arn "Arn": Arn<r::CloudFormationHookDefaultVersion>, }
}

resource! {
    /// [AWS::CloudFormation::HookTypeConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html)
    HookTypeConfig HookTypeConfigAttrs "AWS::CloudFormation::HookTypeConfig" (configuration Configuration: String) {
        configuration_alias ConfigurationAlias: HookTypeConfigConfigurationAlias,
        type_arn TypeArn: String,
        type_name TypeName: String,
    } { configuration_arn "ConfigurationArn": String, }
}
choice! { HookTypeConfigConfigurationAlias { Default "default" } }

resource! {
    /// [AWS::CloudFormation::HookVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html)
    HookVersion HookVersionAttrs "AWS::CloudFormation::HookVersion" (
        schema_handler_package SchemaHandlerPackage: String, type_name TypeName: String
    ) {
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        logging_config LoggingConfig: HookVersionLoggingConfig,
    } {
        arn "Arn": Arn<r::CloudFormationHookVersion>,
        is_default_version "IsDefaultVersion": bool,
        type_arn "TypeArn": String,
        version_id "VersionId": String,
        visibility "Visibility": String,
    }
}
props! {
    HookVersionLoggingConfig () {
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_role_arn LogRoleArn: Arn<r::IamRole>,
    }
}

resource! {
    /// [AWS::CloudFormation::LambdaHook](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
    LambdaHook LambdaHookAttrs LambdaHookArgs "AWS::CloudFormation::LambdaHook" [
        alias Alias: String, execution_role ExecutionRole: Arn<r::IamRole>,
        failure_mode FailureMode: LambdaHookFailureMode, hook_status HookStatus: LambdaHookHookStatus,
        lambda_function LambdaFunction: String, target_operations TargetOperations: List<LambdaHookTargetOperation>
    ] {
        auto_update AutoUpdate: bool,
        logging_config LoggingConfig: LambdaHookLoggingConfig,
        stack_filters StackFilters: LambdaHookStackFilters,
        target_filters TargetFilters: LambdaHookTargetFilters,
    } { hook_arn "HookArn": Arn<r::CloudFormationLambdaHook>, }
}
props! {
    LambdaHookHookTarget (
        action Action: LambdaHookAction, invocation_point InvocationPoint: LambdaHookInvocationPoint,
        target_name TargetName: String
    ) {}
}
props! {
    LambdaHookLoggingConfig (
        log_group_name LogGroupName: Id<r::LogsLogGroup>, log_role_arn LogRoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    LambdaHookStackFilters (filtering_criteria FilteringCriteria: LambdaHookStackFiltersFilteringCriteria) {
        stack_names StackNames: LambdaHookStackFiltersStackNames,
        stack_roles StackRoles: LambdaHookStackFiltersStackRoles,
    }
}
props! { LambdaHookStackFiltersStackNames () { exclude Exclude: List<String>, include Include: List<String>, } }
props! { LambdaHookStackFiltersStackRoles () { exclude Exclude: List<String>, include Include: List<String>, } }
props! {
    LambdaHookTargetFilters () {
        actions Actions: List<LambdaHookAction>,
        invocation_points InvocationPoints: List<LambdaHookInvocationPoint>,
        target_names TargetNames: List<String>,
        targets Targets: List<LambdaHookHookTarget>,
    }
}
choice! { LambdaHookAction { Create "CREATE", Update "UPDATE", Delete "DELETE" } }
choice! { LambdaHookFailureMode { Fail "FAIL", Warn "WARN" } }
choice! { LambdaHookHookStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { LambdaHookInvocationPoint { PreProvision "PRE_PROVISION" } }
choice! { LambdaHookStackFiltersFilteringCriteria { All "ALL", Any "ANY" } }
choice! {
    LambdaHookTargetOperation {
        Resource "RESOURCE", Stack "STACK", ChangeSet "CHANGE_SET", CloudControl "CLOUD_CONTROL"
    }
}

resource! {
    /// [AWS::CloudFormation::Macro](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html)
    Macro MacroAttrs "AWS::CloudFormation::Macro" (function_name FunctionName: String, name Name: String) {
        description Description: String,
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_role_arn LogRoleARN: Arn<r::IamRole>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::CloudFormation::ModuleDefaultVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html)
    ModuleDefaultVersion NoAttrs "AWS::CloudFormation::ModuleDefaultVersion" () {
        arn Arn: Arn<r::CloudFormationModuleVersion>,
        module_name ModuleName: String,
        version_id VersionId: String,
    } {}
}

resource! {
    /// [AWS::CloudFormation::ModuleVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html)
    ModuleVersion ModuleVersionAttrs "AWS::CloudFormation::ModuleVersion" (
        module_name ModuleName: String, module_package ModulePackage: String
    ) {} {
        arn "Arn": Arn<r::CloudFormationModuleVersion>,
        description "Description": String,
        documentation_url "DocumentationUrl": String,
        is_default_version "IsDefaultVersion": bool,
        schema "Schema": String,
        time_created "TimeCreated": String,
        version_id "VersionId": String,
        visibility "Visibility": String,
    }
}

resource! {
    /// [AWS::CloudFormation::PublicTypeVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html)
    PublicTypeVersion PublicTypeVersionAttrs "AWS::CloudFormation::PublicTypeVersion" () {
        arn Arn: String,
        log_delivery_bucket LogDeliveryBucket: String,
        public_version_number PublicVersionNumber: String,
        type_ Type: PublicTypeVersionType,
        type_name TypeName: String,
    } {
        public_type_arn "PublicTypeArn": String,
        publisher_id "PublisherId": String,
        type_version_arn "TypeVersionArn": String,
    }
}
choice! { PublicTypeVersionType { Resource "RESOURCE", Module "MODULE", Hook "HOOK" } }

resource! {
    /// [AWS::CloudFormation::Publisher](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html)
    Publisher PublisherAttrs "AWS::CloudFormation::Publisher" (
        accept_terms_and_conditions AcceptTermsAndConditions: bool
    ) { connection_arn ConnectionArn: String, } {
        identity_provider "IdentityProvider": String,
        publisher_id "PublisherId": String,
        publisher_profile "PublisherProfile": String,
        publisher_status "PublisherStatus": String,
    }
}

resource! {
    /// [AWS::CloudFormation::ResourceDefaultVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html)
    ResourceDefaultVersion ResourceDefaultVersionAttrs "AWS::CloudFormation::ResourceDefaultVersion" () {
        type_name TypeName: String,
        type_version_arn TypeVersionArn: Arn<r::CloudFormationResourceVersion>,
        version_id VersionId: String,
    } { arn "Arn": Arn<r::CloudFormationResourceDefaultVersion>, }
}

resource! {
    /// [AWS::CloudFormation::ResourceVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html)
    ResourceVersion ResourceVersionAttrs "AWS::CloudFormation::ResourceVersion" (
        schema_handler_package SchemaHandlerPackage: String, type_name TypeName: String
    ) {
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        logging_config LoggingConfig: ResourceVersionLoggingConfig,
    } {
        arn "Arn": Arn<r::CloudFormationResourceVersion>,
        is_default_version "IsDefaultVersion": bool,
        provisioning_type "ProvisioningType": String,
        type_arn "TypeArn": String,
        version_id "VersionId": String,
        visibility "Visibility": String,
    }
}
props! {
    ResourceVersionLoggingConfig () {
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_role_arn LogRoleArn: Arn<r::IamRole>,
    }
}

resource! {
    /// [AWS::CloudFormation::Stack](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html)
    Stack StackAttrs "AWS::CloudFormation::Stack" (template_url TemplateURL: String) {
        notification_arns NotificationARNs: List<Arn<r::SnsTopic>>,
        parameters Parameters: Map<String>,
        tags Tags: List<Tag>,
        timeout_in_minutes TimeoutInMinutes: Int<1, MAX>,
    } {
        change_set_id "ChangeSetId": String,
        creation_time "CreationTime": String,
        last_update_time "LastUpdateTime": String,
        outputs "Outputs": Json,
        parent_id "ParentId": String,
        root_id "RootId": String,
        stack_id "StackId": String,
        stack_status "StackStatus": String,
    }
}

resource! {
    /// [AWS::CloudFormation::StackSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
    StackSet StackSetAttrs "AWS::CloudFormation::StackSet" (
        permission_model PermissionModel: StackSetPermissionModel, stack_set_name StackSetName: String
    ) {
        administration_role_arn AdministrationRoleARN: Arn<r::IamRole>,
        auto_deployment AutoDeployment: StackSetAutoDeployment,
        call_as CallAs: StackSetCallAs,
        capabilities Capabilities: List<StackSetCapability>,
        description Description: String,
        execution_role_name ExecutionRoleName: Id<r::IamRole>,
        managed_execution ManagedExecution: StackSetManagedExecution,
        operation_preferences OperationPreferences: StackSetOperationPreferences,
        parameters Parameters: List<StackSetParameter>,
        stack_instances_group StackInstancesGroup: List<StackSetStackInstances>,
        tags Tags: List<Tag>,
        template_body TemplateBody: String,
        template_url TemplateURL: String,
    } { stack_set_id "StackSetId": String, }
}
props! {
    StackSetAutoDeployment () {
        depends_on DependsOn: List<String>,
        enabled Enabled: bool,
        retain_stacks_on_account_removal RetainStacksOnAccountRemoval: bool,
    }
}
props! {
    StackSetDeploymentTargets () {
        account_filter_type AccountFilterType: StackSetDeploymentTargetsAccountFilterType,
        accounts Accounts: List<String>,
        accounts_url AccountsUrl: String,
        organizational_unit_ids OrganizationalUnitIds: List<String>,
    }
}
props! { StackSetManagedExecution () { active Active: bool, } }
props! {
    StackSetOperationPreferences () {
        concurrency_mode ConcurrencyMode: StackSetConcurrencyMode,
        failure_tolerance_count FailureToleranceCount: Int<0, MAX>,
        failure_tolerance_percentage FailureTolerancePercentage: Int<0, 100>,
        max_concurrent_count MaxConcurrentCount: Int<1, MAX>,
        max_concurrent_percentage MaxConcurrentPercentage: Int<0, 100>,
        region_concurrency_type RegionConcurrencyType: StackSetRegionConcurrencyType,
        region_order RegionOrder: List<String>,
    }
}
props! { StackSetParameter (parameter_key ParameterKey: String, parameter_value ParameterValue: String) {} }
props! {
    StackSetStackInstances (
        deployment_targets DeploymentTargets: StackSetDeploymentTargets, regions Regions: List<String>
    ) { parameter_overrides ParameterOverrides: List<StackSetParameter>, }
}
choice! { StackSetCallAs { Self_ "SELF", DelegatedAdmin "DELEGATED_ADMIN" } }
choice! {
    StackSetCapability {
        CapabilityIam "CAPABILITY_IAM", CapabilityNamedIam "CAPABILITY_NAMED_IAM",
        CapabilityAutoExpand "CAPABILITY_AUTO_EXPAND"
    }
}
choice! {
    StackSetConcurrencyMode {
        StrictFailureTolerance "STRICT_FAILURE_TOLERANCE", SoftFailureTolerance "SOFT_FAILURE_TOLERANCE"
    }
}
choice! {
    StackSetDeploymentTargetsAccountFilterType {
        None "NONE", Union "UNION", Intersection "INTERSECTION", Difference "DIFFERENCE"
    }
}
choice! { StackSetPermissionModel { ServiceManaged "SERVICE_MANAGED", SelfManaged "SELF_MANAGED" } }
choice! { StackSetRegionConcurrencyType { Sequential "SEQUENTIAL", Parallel "PARALLEL" } }

resource! {
    /// [AWS::CloudFormation::TypeActivation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html)
    TypeActivation TypeActivationAttrs "AWS::CloudFormation::TypeActivation" () {
        auto_update AutoUpdate: bool,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        logging_config LoggingConfig: TypeActivationLoggingConfig,
        major_version MajorVersion: String,
        public_type_arn PublicTypeArn: String,
        publisher_id PublisherId: String,
        type_ Type: TypeActivationType,
        type_name TypeName: String,
        type_name_alias TypeNameAlias: String,
        version_bump VersionBump: TypeActivationVersionBump,
    } { arn "Arn": Arn<r::CloudFormationTypeActivation>, }
}
props! {
    TypeActivationLoggingConfig () {
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_role_arn LogRoleArn: Arn<r::IamRole>,
    }
}
choice! { TypeActivationType { Resource "RESOURCE", Module "MODULE", Hook "HOOK" } }
choice! { TypeActivationVersionBump { Major "MAJOR", Minor "MINOR" } }

resource! {
    /// [AWS::CloudFormation::WaitCondition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html)
    WaitCondition WaitConditionAttrs "AWS::CloudFormation::WaitCondition" () {
        count Count: i64,
        handle Handle: Id<r::CloudFormationWaitConditionHandle>,
        timeout Timeout: String,
    } { data "Data": Json, id "Id": String, }
}

resource! {
    /// [AWS::CloudFormation::WaitConditionHandle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html)
    WaitConditionHandle WaitConditionHandleAttrs "AWS::CloudFormation::WaitConditionHandle" () {} {
        id "Id": Id<r::CloudFormationWaitConditionHandle>,
    }
}
