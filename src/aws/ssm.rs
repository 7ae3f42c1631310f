//! Generated from spec/ssm.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html)
    Association AssociationAttrs "AWS::SSM::Association" (name Name: Id<r::SsmDocument>) {
        apply_only_at_cron_interval ApplyOnlyAtCronInterval: bool,
        association_dispatch_assume_role AssociationDispatchAssumeRole: Arn<r::IamRole>,
        association_name AssociationName: String,
        automation_target_parameter_name AutomationTargetParameterName: String,
        calendar_names CalendarNames: List<String>,
        compliance_severity ComplianceSeverity: AssociationComplianceSeverity,
        document_version DocumentVersion: String,
        instance_id InstanceId: Id<r::Ec2Instance>,
        max_concurrency MaxConcurrency: String,
        max_errors MaxErrors: String,
        output_location OutputLocation: AssociationInstanceAssociationOutputLocation,
        parameters Parameters: Map<List<String>>,
        schedule_expression ScheduleExpression: String,
        schedule_offset ScheduleOffset: Int<1, 6>,
        sync_compliance SyncCompliance: AssociationSyncCompliance,
        tags Tags: List<Tag>,
        targets Targets: List<AssociationTarget>,
        wait_for_success_timeout_seconds WaitForSuccessTimeoutSeconds: Int<15, 172800>,
    } { association_id "AssociationId": String, }
}
props! { AssociationInstanceAssociationOutputLocation () { s3_location S3Location: AssociationS3OutputLocation, } }
props! {
    AssociationS3OutputLocation () {
        output_s3_bucket_name OutputS3BucketName: Id<r::S3Bucket>,
        output_s3_key_prefix OutputS3KeyPrefix: String,
        output_s3_region OutputS3Region: String,
    }
}
props! { AssociationTarget (key Key: String, values Values: List<String>) {} }
choice! {
    AssociationComplianceSeverity {
        Critical "CRITICAL", High "HIGH", Medium "MEDIUM", Low "LOW", Unspecified "UNSPECIFIED"
    }
}
choice! { AssociationSyncCompliance { Auto "AUTO", Manual "MANUAL" } }

resource! {
    /// [AWS::SSM::CloudConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html)
    CloudConnector CloudConnectorAttrs "AWS::SSM::CloudConnector" (
        config_connector_arn ConfigConnectorArn: String, configuration Configuration: CloudConnectorConfiguration,
        display_name DisplayName: String, role_arn RoleArn: Arn<r::IamRole>
    ) { description Description: String, tags Tags: List<Tag>, } {
        cloud_connector_arn "CloudConnectorArn": Arn<r::SsmCloudConnector>,
        cloud_connector_id "CloudConnectorId": String,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    CloudConnectorAzureConfiguration (application_id ApplicationId: String, tenant_id TenantId: String) {
        application_display_name ApplicationDisplayName: String,
        targets Targets: CloudConnectorConfigurationTargets,
        tenant_display_name TenantDisplayName: String,
    }
}
props! { CloudConnectorAzureSubscription (id Id: String) { display_name DisplayName: String, } }
props! { CloudConnectorConfiguration (azure_configuration AzureConfiguration: CloudConnectorAzureConfiguration) {} }
props! { CloudConnectorConfigurationTargets (subscriptions Subscriptions: List<CloudConnectorAzureSubscription>) {} }

resource! {
    /// [AWS::SSM::Document](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html)
    Document NoAttrs "AWS::SSM::Document" (content Content: Json) {
        attachments Attachments: List<DocumentAttachmentsSource>,
        document_format DocumentFormat: DocumentFormat,
        document_type DocumentType: DocumentType,
        name Name: String,
        requires Requires: List<DocumentRequires>,
        tags Tags: List<Tag>,
        target_type TargetType: String,
        update_method UpdateMethod: DocumentUpdateMethod,
        version_name VersionName: String,
    } {}
}
props! {
    DocumentAttachmentsSource () {
        key Key: DocumentAttachmentsSourceKey,
        name Name: String,
        values Values: List<String>,
    }
}
props! { DocumentRequires () { name Name: String, version Version: String, } }
choice! {
    DocumentAttachmentsSourceKey {
        SourceUrl "SourceUrl", S3FileUrl "S3FileUrl", AttachmentReference "AttachmentReference"
    }
}
choice! { DocumentFormat { Yaml "YAML", Json "JSON", Text "TEXT" } }
choice! {
    DocumentType {
        ApplicationConfiguration "ApplicationConfiguration",
        ApplicationConfigurationSchema "ApplicationConfigurationSchema", Automation "Automation",
        AutomationChangeTemplate "Automation.ChangeTemplate", AutoApprovalPolicy "AutoApprovalPolicy",
        ChangeCalendar "ChangeCalendar", CloudFormation "CloudFormation", Command "Command",
        DeploymentStrategy "DeploymentStrategy", ManualApprovalPolicy "ManualApprovalPolicy", Package "Package",
        Policy "Policy", ProblemAnalysis "ProblemAnalysis", ProblemAnalysisTemplate "ProblemAnalysisTemplate",
        Session "Session"
    }
}
choice! { DocumentUpdateMethod { Replace "Replace", NewVersion "NewVersion" } }

resource! {
    /// [AWS::SSM::MaintenanceWindow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html)
    MaintenanceWindow MaintenanceWindowAttrs MaintenanceWindowArgs "AWS::SSM::MaintenanceWindow" [
        allow_unassociated_targets AllowUnassociatedTargets: bool, cutoff Cutoff: Int<0, 23>,
        duration Duration: Int<1, 24>, name Name: String, schedule Schedule: String
    ] {
        description Description: String,
        end_date EndDate: String,
        schedule_offset ScheduleOffset: Int<1, 6>,
        schedule_timezone ScheduleTimezone: String,
        start_date StartDate: String,
        tags Tags: List<Tag>,
    } { window_id "WindowId": Id<r::SsmMaintenanceWindow>, }
}

resource! {
    /// [AWS::SSM::MaintenanceWindowTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html)
    MaintenanceWindowTarget MaintenanceWindowTargetAttrs "AWS::SSM::MaintenanceWindowTarget" (
        resource_type ResourceType: MaintenanceWindowTargetResourceType,
        targets Targets: List<MaintenanceWindowTargetTargets>, window_id WindowId: Id<r::SsmMaintenanceWindow>
    ) {
        description Description: String,
        name Name: String,
        owner_information OwnerInformation: String,
    } { window_target_id "WindowTargetId": String, }
}
props! { MaintenanceWindowTargetTargets (key Key: String, values Values: List<String>) {} }
choice! { MaintenanceWindowTargetResourceType { Instance "INSTANCE", ResourceGroup "RESOURCE_GROUP" } }

resource! {
    /// [AWS::SSM::MaintenanceWindowTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html)
    MaintenanceWindowTask MaintenanceWindowTaskAttrs "AWS::SSM::MaintenanceWindowTask" (
        priority Priority: Int<0, MAX>, task_arn TaskArn: String, task_type TaskType: MaintenanceWindowTaskTaskType,
        window_id WindowId: Id<r::SsmMaintenanceWindow>
    ) {
        cutoff_behavior CutoffBehavior: MaintenanceWindowTaskCutoffBehavior,
        description Description: String,
        logging_info LoggingInfo: MaintenanceWindowTaskLoggingInfo,
        max_concurrency MaxConcurrency: String,
        max_errors MaxErrors: String,
        name Name: String,
        service_role_arn ServiceRoleArn: Arn<r::IamRole>,
        targets Targets: List<MaintenanceWindowTaskTarget>,
        task_invocation_parameters TaskInvocationParameters: MaintenanceWindowTaskTaskInvocationParameters,
        task_parameters TaskParameters: Json,
    } { window_task_id "WindowTaskId": String, }
}
props! {
    MaintenanceWindowTaskCloudWatchOutputConfig () {
        cloud_watch_log_group_name CloudWatchLogGroupName: Id<r::LogsLogGroup>,
        cloud_watch_output_enabled CloudWatchOutputEnabled: bool,
    }
}
props! {
    MaintenanceWindowTaskLoggingInfo (region Region: String, s3_bucket S3Bucket: Id<r::S3Bucket>) {
        s3_prefix S3Prefix: String,
    }
}
props! {
    MaintenanceWindowTaskMaintenanceWindowAutomationParameters () {
        document_version DocumentVersion: String,
        parameters Parameters: Json,
    }
}
props! {
    MaintenanceWindowTaskMaintenanceWindowLambdaParameters () {
        client_context ClientContext: String,
        payload Payload: String,
        qualifier Qualifier: String,
    }
}
props! {
    MaintenanceWindowTaskMaintenanceWindowRunCommandParameters () {
        cloud_watch_output_config CloudWatchOutputConfig: MaintenanceWindowTaskCloudWatchOutputConfig,
        comment Comment: String,
        document_hash DocumentHash: String,
        document_hash_type DocumentHashType: String,
        document_version DocumentVersion: String,
        notification_config NotificationConfig: MaintenanceWindowTaskNotificationConfig,
        output_s3_bucket_name OutputS3BucketName: Id<r::S3Bucket>,
        output_s3_key_prefix OutputS3KeyPrefix: String,
        parameters Parameters: Json,
        service_role_arn ServiceRoleArn: Arn<r::IamRole>,
        timeout_seconds TimeoutSeconds: i64,
    }
}
props! { MaintenanceWindowTaskMaintenanceWindowStepFunctionsParameters () { input Input: String, name Name: String, } }
props! {
    MaintenanceWindowTaskNotificationConfig (notification_arn NotificationArn: Arn<r::SnsTopic>) {
        notification_events NotificationEvents: List<String>,
        notification_type NotificationType: String,
    }
}
props! { MaintenanceWindowTaskTarget (key Key: String, values Values: List<String>) {} }
props! {
    MaintenanceWindowTaskTaskInvocationParameters () {
        maintenance_window_automation_parameters MaintenanceWindowAutomationParameters: MaintenanceWindowTaskMaintenanceWindowAutomationParameters,
        maintenance_window_lambda_parameters MaintenanceWindowLambdaParameters: MaintenanceWindowTaskMaintenanceWindowLambdaParameters,
        maintenance_window_run_command_parameters MaintenanceWindowRunCommandParameters: MaintenanceWindowTaskMaintenanceWindowRunCommandParameters,
        maintenance_window_step_functions_parameters MaintenanceWindowStepFunctionsParameters: MaintenanceWindowTaskMaintenanceWindowStepFunctionsParameters,
    }
}
choice! { MaintenanceWindowTaskCutoffBehavior { CancelTask "CANCEL_TASK", ContinueTask "CONTINUE_TASK" } }
choice! {
    MaintenanceWindowTaskTaskType {
        Automation "AUTOMATION", Lambda "LAMBDA", RunCommand "RUN_COMMAND", StepFunctions "STEP_FUNCTIONS"
    }
}

resource! {
    /// [AWS::SSM::OpsItem](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html)
    OpsItem OpsItemAttrs "AWS::SSM::OpsItem" (
        description Description: String, source Source: String, title Title: String
    ) {
        category Category: String,
        priority Priority: Int<1, 5>,
        severity Severity: String,
        tags Tags: List<Tag>,
    } {
        created_by "CreatedBy": String,
        created_time "CreatedTime": String,
        last_modified_by "LastModifiedBy": String,
        last_modified_time "LastModifiedTime": String,
        ops_item_arn "OpsItemArn": Arn<r::SsmOpsItem>,
        ops_item_id "OpsItemId": String,
        ops_item_type "OpsItemType": String,
        status "Status": String,
        version "Version": String,
    }
}

resource! {
    /// [AWS::SSM::Parameter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html)
    Parameter ParameterAttrs "AWS::SSM::Parameter" (type_ Type: ParameterType, value Value: String) {
        allowed_pattern AllowedPattern: String,
        data_type DataType: ParameterDataType,
        description Description: String,
        name Name: String,
        policies Policies: String,
        tags Tags: Map<String>,
        tier Tier: ParameterTier,
    } {
        arn "Arn": Arn<r::SsmParameter>,
        type_ "Type": String,
        value "Value": String,
    }
}
choice! { ParameterDataType { Text "text", AwsEc2Image "aws:ec2:image" } }
choice! { ParameterTier { Standard "Standard", Advanced "Advanced", IntelligentTiering "Intelligent-Tiering" } }
choice! { ParameterType { String "String", StringList "StringList" } }

resource! {
    /// [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html)
    PatchBaseline PatchBaselineAttrs "AWS::SSM::PatchBaseline" (name Name: String) {
        approval_rules ApprovalRules: PatchBaselineRuleGroup,
        approved_patches ApprovedPatches: List<String>,
        approved_patches_compliance_level ApprovedPatchesComplianceLevel: PatchBaselineApprovedPatchesComplianceLevel,
        approved_patches_enable_non_security ApprovedPatchesEnableNonSecurity: bool,
        available_security_updates_compliance_status AvailableSecurityUpdatesComplianceStatus: PatchBaselineAvailableSecurityUpdatesComplianceStatus,
        default_baseline DefaultBaseline: bool,
        description Description: String,
        global_filters GlobalFilters: PatchBaselinePatchFilterGroup,
        operating_system OperatingSystem: PatchBaselineOperatingSystem,
        patch_groups PatchGroups: List<String>,
        rejected_patches RejectedPatches: List<String>,
        rejected_patches_action RejectedPatchesAction: PatchBaselineRejectedPatchesAction,
        sources Sources: List<PatchBaselinePatchSource>,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! { PatchBaselinePatchFilter () { key Key: PatchBaselinePatchFilterKey, values Values: List<String>, } }
props! { PatchBaselinePatchFilterGroup () { patch_filters PatchFilters: List<PatchBaselinePatchFilter>, } }
props! {
    PatchBaselinePatchSource () {
        configuration Configuration: String,
        name Name: String,
        products Products: List<String>,
    }
}
props! {
    PatchBaselineRule () {
        approve_after_days ApproveAfterDays: Int<0, 360>,
        approve_until_date ApproveUntilDate: String,
        compliance_level ComplianceLevel: PatchBaselineRuleComplianceLevel,
        enable_non_security EnableNonSecurity: bool,
        patch_filter_group PatchFilterGroup: PatchBaselinePatchFilterGroup,
    }
}
props! { PatchBaselineRuleGroup () { patch_rules PatchRules: List<PatchBaselineRule>, } }
choice! {
    PatchBaselineApprovedPatchesComplianceLevel {
        Critical "CRITICAL", High "HIGH", Medium "MEDIUM", Low "LOW", Informational "INFORMATIONAL",
        Unspecified "UNSPECIFIED"
    }
}
choice! {
    PatchBaselineAvailableSecurityUpdatesComplianceStatus {
        NonCompliant "NON_COMPLIANT", Compliant "COMPLIANT"
    }
}
choice! {
    PatchBaselineOperatingSystem {
        Windows "WINDOWS", AmazonLinux "AMAZON_LINUX", AmazonLinux2 "AMAZON_LINUX_2",
        AmazonLinux2022 "AMAZON_LINUX_2022", AmazonLinux2023 "AMAZON_LINUX_2023", Ubuntu "UBUNTU",
        RedhatEnterpriseLinux "REDHAT_ENTERPRISE_LINUX", Suse "SUSE", Centos "CENTOS", OracleLinux "ORACLE_LINUX",
        Debian "DEBIAN", Macos "MACOS", Raspbian "RASPBIAN", RockyLinux "ROCKY_LINUX", AlmaLinux "ALMA_LINUX"
    }
}
choice! {
    PatchBaselinePatchFilterKey {
        AdvisoryId "ADVISORY_ID", Arch "ARCH", BugzillaId "BUGZILLA_ID", Classification "CLASSIFICATION",
        CveId "CVE_ID", Epoch "EPOCH", MsrcSeverity "MSRC_SEVERITY", Name "NAME", PatchId "PATCH_ID",
        PatchSet "PATCH_SET", Priority "PRIORITY", Product "PRODUCT", ProductFamily "PRODUCT_FAMILY", Release "RELEASE",
        Repository "REPOSITORY", Section "SECTION", Security "SECURITY", Severity "SEVERITY", Version "VERSION"
    }
}
choice! { PatchBaselineRejectedPatchesAction { AllowAsDependency "ALLOW_AS_DEPENDENCY", Block "BLOCK" } }
choice! {
    PatchBaselineRuleComplianceLevel {
        Critical "CRITICAL", High "HIGH", Informational "INFORMATIONAL", Low "LOW", Medium "MEDIUM",
        Unspecified "UNSPECIFIED"
    }
}

resource! {
    /// [AWS::SSM::ResourceDataSync](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html)
    ResourceDataSync ResourceDataSyncAttrs "AWS::SSM::ResourceDataSync" (sync_name SyncName: String) {
        bucket_name BucketName: Id<r::S3Bucket>,
        bucket_prefix BucketPrefix: String,
        bucket_region BucketRegion: String,
        kms_key_arn KMSKeyArn: Arn<r::KmsKey>,
        s3_destination S3Destination: ResourceDataSyncS3Destination,
        sync_format SyncFormat: String,
        sync_source SyncSource: ResourceDataSyncSyncSource,
        sync_type SyncType: String,
    } { sync_name "SyncName": String, }
}
props! {
    ResourceDataSyncAwsOrganizationsSource (organization_source_type OrganizationSourceType: String) {
        organizational_units OrganizationalUnits: List<String>,
    }
}
props! {
    ResourceDataSyncS3Destination (
        bucket_name BucketName: Id<r::S3Bucket>, bucket_region BucketRegion: String,
        sync_format SyncFormat: ResourceDataSyncS3DestinationSyncFormat
    ) { bucket_prefix BucketPrefix: String, kms_key_arn KMSKeyArn: Arn<r::KmsKey>, }
}
props! {
    ResourceDataSyncSyncSource (source_regions SourceRegions: List<String>, source_type SourceType: String) {
        aws_organizations_source AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSource,
        include_future_regions IncludeFutureRegions: bool,
    }
}
choice! { ResourceDataSyncS3DestinationSyncFormat { JsonSerde "JsonSerDe" } }

resource! {
    /// [AWS::SSM::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html)
    ResourcePolicy ResourcePolicyAttrs "AWS::SSM::ResourcePolicy" (
        policy Policy: Json, resource_arn ResourceArn: String
    ) {} { policy_hash "PolicyHash": String, policy_id "PolicyId": String, }
}

resource! {
    /// [AWS::SSM::ServiceSetting](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html)
    ServiceSetting ServiceSettingAttrs "AWS::SSM::ServiceSetting" (
        setting_id SettingId: String, setting_value SettingValue: String
    ) {} {
        arn "Arn": Arn<r::SsmServiceSetting>,
        last_modified_date "LastModifiedDate": String,
        last_modified_user "LastModifiedUser": String,
        status "Status": String,
    }
}
