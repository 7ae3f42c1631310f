//! Generated from spec/backup.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Backup::BackupPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html)
    BackupPlan BackupPlanAttrs "AWS::Backup::BackupPlan" (backup_plan BackupPlan: BackupPlanResourceType) {
        backup_plan_tags BackupPlanTags: Map<String>,
    } {
        backup_plan_arn "BackupPlanArn": Arn<r::BackupBackupPlan>,
        backup_plan_id "BackupPlanId": Id<r::BackupBackupPlan>,
        version_id "VersionId": String,
    }
}
props! {
    BackupPlanAdvancedBackupSettingResourceType (
        backup_options BackupOptions: Json, resource_type ResourceType: String
    ) {}
}
props! {
    BackupPlanBackupRuleResourceType (
        rule_name RuleName: String, target_backup_vault TargetBackupVault: Id<r::BackupBackupVault>
    ) {
        completion_window_minutes CompletionWindowMinutes: f64,
        copy_actions CopyActions: List<BackupPlanCopyActionResourceType>,
        enable_continuous_backup EnableContinuousBackup: bool,
        index_actions IndexActions: List<BackupPlanIndexActionsResourceType>,
        lifecycle Lifecycle: BackupPlanLifecycleResourceType,
        recovery_point_tags RecoveryPointTags: Map<String>,
        scan_actions ScanActions: List<BackupPlanScanActionResourceType>,
        schedule_expression ScheduleExpression: String,
        schedule_expression_timezone ScheduleExpressionTimezone: String,
        start_window_minutes StartWindowMinutes: f64,
        target_logically_air_gapped_backup_vault_arn TargetLogicallyAirGappedBackupVaultArn: Arn<r::BackupLogicallyAirGappedBackupVault>,
    }
}
props! {
    BackupPlanCopyActionResourceType (destination_backup_vault_arn DestinationBackupVaultArn: String) {
        lifecycle Lifecycle: BackupPlanLifecycleResourceType,
    }
}
props! { BackupPlanIndexActionsResourceType () { resource_types ResourceTypes: List<String>, } }
props! {
    BackupPlanLifecycleResourceType () {
        delete_after_days DeleteAfterDays: f64,
        move_to_cold_storage_after_days MoveToColdStorageAfterDays: f64,
        opt_in_to_archive_for_supported_resources OptInToArchiveForSupportedResources: bool,
    }
}
props! {
    BackupPlanResourceType (
        backup_plan_name BackupPlanName: String, backup_plan_rule BackupPlanRule: List<BackupPlanBackupRuleResourceType>
    ) {
        advanced_backup_settings AdvancedBackupSettings: List<BackupPlanAdvancedBackupSettingResourceType>,
        scan_settings ScanSettings: List<BackupPlanScanSettingResourceType>,
    }
}
props! {
    BackupPlanScanActionResourceType () {
        malware_scanner MalwareScanner: BackupPlanMalwareScanner,
        scan_mode ScanMode: BackupPlanScanMode,
    }
}
props! {
    BackupPlanScanSettingResourceType () {
        malware_scanner MalwareScanner: BackupPlanMalwareScanner,
        resource_types ResourceTypes: List<String>,
        scanner_role_arn ScannerRoleArn: Arn<r::IamRole>,
    }
}
choice! { BackupPlanMalwareScanner { Guardduty "GUARDDUTY" } }
choice! { BackupPlanScanMode { FullScan "FULL_SCAN", IncrementalScan "INCREMENTAL_SCAN" } }

resource! {
    /// [AWS::Backup::BackupSelection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html)
    BackupSelection BackupSelectionAttrs "AWS::Backup::BackupSelection" (
        backup_plan_id BackupPlanId: Id<r::BackupBackupPlan>,
        backup_selection BackupSelection: BackupSelectionResourceType
    ) {} {
        backup_plan_id "BackupPlanId": Id<r::BackupBackupPlan>,
        id "Id": String,
        selection_id "SelectionId": String,
    }
}
props! {
    BackupSelectionConditionParameter () {
        condition_key ConditionKey: String,
        condition_value ConditionValue: String,
    }
}
props! {
    BackupSelectionConditionResourceType (
        condition_key ConditionKey: String, condition_type ConditionType: String, condition_value ConditionValue: String
    ) {}
}
props! {
    BackupSelectionResourceType (iam_role_arn IamRoleArn: Arn<r::IamRole>, selection_name SelectionName: String) {
        conditions Conditions: BackupSelectionResourceTypeConditions,
        list_of_tags ListOfTags: List<BackupSelectionConditionResourceType>,
        not_resources NotResources: List<String>,
        resources Resources: List<String>,
    }
}
props! {
    BackupSelectionResourceTypeConditions () {
        string_equals StringEquals: List<BackupSelectionConditionParameter>,
        string_like StringLike: List<BackupSelectionConditionParameter>,
        string_not_equals StringNotEquals: List<BackupSelectionConditionParameter>,
        string_not_like StringNotLike: List<BackupSelectionConditionParameter>,
    }
}

resource! {
    /// [AWS::Backup::BackupVault](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html)
    BackupVault BackupVaultAttrs "AWS::Backup::BackupVault" (backup_vault_name BackupVaultName: String) {
        access_policy AccessPolicy: Json,
        backup_vault_tags BackupVaultTags: Map<String>,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        lock_configuration LockConfiguration: BackupVaultLockConfigurationType,
        notifications Notifications: BackupVaultNotificationObjectType,
    } {
        backup_vault_arn "BackupVaultArn": Arn<r::BackupBackupVault>,
        backup_vault_name "BackupVaultName": Id<r::BackupBackupVault>,
    }
}
props! {
    BackupVaultLockConfigurationType (min_retention_days MinRetentionDays: i64) {
        changeable_for_days ChangeableForDays: i64,
        max_retention_days MaxRetentionDays: i64,
    }
}
props! {
    BackupVaultNotificationObjectType (
        backup_vault_events BackupVaultEvents: List<String>, sns_topic_arn SNSTopicArn: Arn<r::SnsTopic>
    ) {}
}

resource! {
    /// [AWS::Backup::Framework](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html)
    Framework FrameworkAttrs "AWS::Backup::Framework" (framework_controls FrameworkControls: List<FrameworkControl>) {
        framework_description FrameworkDescription: String,
        framework_name FrameworkName: String,
        framework_tags FrameworkTags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        deployment_status "DeploymentStatus": String,
        framework_arn "FrameworkArn": Arn<r::BackupFramework>,
        framework_status "FrameworkStatus": String,
    }
}
props! {
    FrameworkControl (control_name ControlName: String) {
        control_input_parameters ControlInputParameters: List<FrameworkControlInputParameter>,
        control_scope ControlScope: FrameworkControlControlScope,
    }
}
props! {
    FrameworkControlControlScope () {
        compliance_resource_ids ComplianceResourceIds: List<String>,
        compliance_resource_types ComplianceResourceTypes: List<String>,
        tags Tags: List<Tag>,
    }
}
props! {
    FrameworkControlInputParameter (parameter_name ParameterName: String, parameter_value ParameterValue: String) {}
}

resource! {
    /// [AWS::Backup::LegalHold](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html)
    LegalHold LegalHoldAttrs "AWS::Backup::LegalHold" (
        description Description: String,
        recovery_point_selection RecoveryPointSelection: LegalHoldRecoveryPointSelection, title Title: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::BackupLegalHold>,
        creation_date "CreationDate": String,
        legal_hold_id "LegalHoldId": String,
        status "Status": String,
    }
}
props! {
    LegalHoldRecoveryPointSelection () {
        date_range DateRange: LegalHoldRecoveryPointSelectionDateRange,
        resource_identifiers ResourceIdentifiers: List<String>,
        vault_names VaultNames: List<String>,
    }
}
props! { LegalHoldRecoveryPointSelectionDateRange (from_date FromDate: String, to_date ToDate: String) {} }

resource! {
    /// [AWS::Backup::LogicallyAirGappedBackupVault](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html)
    LogicallyAirGappedBackupVault LogicallyAirGappedBackupVaultAttrs "AWS::Backup::LogicallyAirGappedBackupVault" (
        backup_vault_name BackupVaultName: String, max_retention_days MaxRetentionDays: i64,
        min_retention_days MinRetentionDays: i64
    ) {
        access_policy AccessPolicy: Json,
        backup_vault_tags BackupVaultTags: Map<String>,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        mpa_approval_team_arn MpaApprovalTeamArn: String,
        notifications Notifications: LogicallyAirGappedBackupVaultNotificationObjectType,
    } {
        backup_vault_arn "BackupVaultArn": Arn<r::BackupLogicallyAirGappedBackupVault>,
        vault_state "VaultState": String,
        vault_type "VaultType": String,
    }
}
props! {
    LogicallyAirGappedBackupVaultNotificationObjectType (
        backup_vault_events BackupVaultEvents: List<String>, sns_topic_arn SNSTopicArn: Arn<r::SnsTopic>
    ) {}
}

resource! {
    /// [AWS::Backup::ReportPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html)
    ReportPlan ReportPlanAttrs "AWS::Backup::ReportPlan" (
        report_delivery_channel ReportDeliveryChannel: ReportPlanReportDeliveryChannel,
        report_setting ReportSetting: ReportPlanReportSetting
    ) {
        report_plan_description ReportPlanDescription: String,
        report_plan_name ReportPlanName: String,
        report_plan_tags ReportPlanTags: List<Tag>,
    } { report_plan_arn "ReportPlanArn": Arn<r::BackupReportPlan>, }
}
props! {
    ReportPlanReportDeliveryChannel (s3_bucket_name S3BucketName: Id<r::S3Bucket>) {
        formats Formats: List<String>,
        s3_key_prefix S3KeyPrefix: String,
    }
}
props! {
    ReportPlanReportSetting (report_template ReportTemplate: String) {
        accounts Accounts: List<String>,
        framework_arns FrameworkArns: List<Arn<r::BackupFramework>>,
        organization_units OrganizationUnits: List<String>,
        regions Regions: List<String>,
    }
}

resource! {
    /// [AWS::Backup::RestoreTestingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html)
    RestoreTestingPlan RestoreTestingPlanAttrs "AWS::Backup::RestoreTestingPlan" (
        recovery_point_selection RecoveryPointSelection: RestoreTestingPlanRestoreTestingRecoveryPointSelection,
        restore_testing_plan_name RestoreTestingPlanName: String, schedule_expression ScheduleExpression: String
    ) {
        schedule_expression_timezone ScheduleExpressionTimezone: String,
        start_window_hours StartWindowHours: i64,
        tags Tags: List<Tag>,
    } { restore_testing_plan_arn "RestoreTestingPlanArn": Arn<r::BackupRestoreTestingPlan>, }
}
props! {
    RestoreTestingPlanRestoreTestingRecoveryPointSelection (
        algorithm Algorithm: RestoreTestingPlanRestoreTestingRecoveryPointSelectionAlgorithm,
        include_vaults IncludeVaults: List<String>,
        recovery_point_types RecoveryPointTypes: List<RestoreTestingPlanRestoreTestingRecoveryPointType>
    ) { exclude_vaults ExcludeVaults: List<String>, selection_window_days SelectionWindowDays: i64, }
}
choice! {
    RestoreTestingPlanRestoreTestingRecoveryPointSelectionAlgorithm {
        LatestWithinWindow "LATEST_WITHIN_WINDOW", RandomWithinWindow "RANDOM_WITHIN_WINDOW"
    }
}
choice! { RestoreTestingPlanRestoreTestingRecoveryPointType { Snapshot "SNAPSHOT", Continuous "CONTINUOUS" } }

resource! {
    /// [AWS::Backup::RestoreTestingSelection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html)
    RestoreTestingSelection NoAttrs "AWS::Backup::RestoreTestingSelection" (
        iam_role_arn IamRoleArn: Arn<r::IamRole>, protected_resource_type ProtectedResourceType: String,
        restore_testing_plan_name RestoreTestingPlanName: Id<r::BackupRestoreTestingPlan>,
        restore_testing_selection_name RestoreTestingSelectionName: String
    ) {
        protected_resource_arns ProtectedResourceArns: List<String>,
        protected_resource_conditions ProtectedResourceConditions: RestoreTestingSelectionProtectedResourceConditions,
        restore_metadata_overrides RestoreMetadataOverrides: Map<String>,
        validation_window_hours ValidationWindowHours: i64,
    } {}
}
props! { RestoreTestingSelectionKeyValue (key Key: String, value Value: String) {} }
props! {
    RestoreTestingSelectionProtectedResourceConditions () {
        string_equals StringEquals: List<RestoreTestingSelectionKeyValue>,
        string_not_equals StringNotEquals: List<RestoreTestingSelectionKeyValue>,
    }
}

resource! {
    /// [AWS::Backup::TieringConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html)
    TieringConfiguration TieringConfigurationAttrs "AWS::Backup::TieringConfiguration" (
        backup_vault_name BackupVaultName: Id<r::BackupBackupVault>,
        resource_selection ResourceSelection: List<TieringConfigurationResourceSelection>,
        tiering_configuration_name TieringConfigurationName: String
    ) { tiering_configuration_tags TieringConfigurationTags: Map<String>, } {
        creation_time "CreationTime": String,
        last_updated_time "LastUpdatedTime": String,
        tiering_configuration_arn "TieringConfigurationArn": Arn<r::BackupTieringConfiguration>,
    }
}
props! {
    TieringConfigurationResourceSelection (
        resource_type ResourceType: String, resources Resources: List<String>,
        tiering_down_settings_in_days TieringDownSettingsInDays: i64
    ) {}
}
