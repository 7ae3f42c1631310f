//! Generated from spec/dlm.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DLM::LifecyclePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html)
    LifecyclePolicy LifecyclePolicyAttrs "AWS::DLM::LifecyclePolicy" () {
        copy_tags CopyTags: bool,
        create_interval CreateInterval: Int<1, MAX>,
        cross_region_copy_targets CrossRegionCopyTargets: List<LifecyclePolicyCrossRegionCopyTarget>,
        default_policy DefaultPolicy: LifecyclePolicyDefaultPolicy,
        description Description: String,
        exclusions Exclusions: LifecyclePolicyExclusions,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        extend_deletion ExtendDeletion: bool,
        policy_details PolicyDetails: LifecyclePolicyPolicyDetails,
        retain_interval RetainInterval: Int<1, MAX>,
        state State: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::DlmLifecyclePolicy>, policy_id "PolicyId": String, }
}
props! {
    LifecyclePolicyAction (
        cross_region_copy CrossRegionCopy: List<LifecyclePolicyCrossRegionCopyAction>, name Name: String
    ) {}
}
props! {
    LifecyclePolicyArchiveRetainRule (
        retention_archive_tier RetentionArchiveTier: LifecyclePolicyRetentionArchiveTier
    ) {}
}
props! { LifecyclePolicyArchiveRule (retain_rule RetainRule: LifecyclePolicyArchiveRetainRule) {} }
props! {
    LifecyclePolicyCreateRule () {
        cron_expression CronExpression: String,
        interval Interval: Int<1, MAX>,
        interval_unit IntervalUnit: LifecyclePolicyCreateRuleIntervalUnit,
        location Location: LifecyclePolicyCreateRuleLocation,
        scripts Scripts: List<LifecyclePolicyScript>,
        times Times: List<String>,
    }
}
props! {
    LifecyclePolicyCrossRegionCopyAction (
        encryption_configuration EncryptionConfiguration: LifecyclePolicyEncryptionConfiguration, target Target: String
    ) { retain_rule RetainRule: LifecyclePolicyCrossRegionCopyRetainRule, }
}
props! {
    LifecyclePolicyCrossRegionCopyDeprecateRule (
        interval Interval: Int<1, MAX>,
        interval_unit IntervalUnit: LifecyclePolicyCrossRegionCopyDeprecateRuleIntervalUnit
    ) {}
}
props! {
    LifecyclePolicyCrossRegionCopyRetainRule (
        interval Interval: Int<1, MAX>, interval_unit IntervalUnit: LifecyclePolicyCrossRegionCopyRetainRuleIntervalUnit
    ) {}
}
props! {
    LifecyclePolicyCrossRegionCopyRule (encrypted Encrypted: bool) {
        cmk_arn CmkArn: String,
        copy_tags CopyTags: bool,
        deprecate_rule DeprecateRule: LifecyclePolicyCrossRegionCopyDeprecateRule,
        retain_rule RetainRule: LifecyclePolicyCrossRegionCopyRetainRule,
        target Target: String,
        target_region TargetRegion: String,
    }
}
props! { LifecyclePolicyCrossRegionCopyTarget () { target_region TargetRegion: String, } }
props! {
    LifecyclePolicyDeprecateRule () {
        count Count: Int<1, 1000>,
        interval Interval: Int<1, MAX>,
        interval_unit IntervalUnit: LifecyclePolicyDeprecateRuleIntervalUnit,
    }
}
props! { LifecyclePolicyEncryptionConfiguration (encrypted Encrypted: bool) { cmk_arn CmkArn: String, } }
props! {
    LifecyclePolicyEventParameters (
        event_type EventType: LifecyclePolicyEventParametersEventType, snapshot_owner SnapshotOwner: List<String>
    ) { description_regex DescriptionRegex: String, }
}
props! {
    LifecyclePolicyEventSource (type_ Type: LifecyclePolicyEventSourceType) {
        parameters Parameters: LifecyclePolicyEventParameters,
    }
}
props! {
    LifecyclePolicyExclusions () {
        exclude_boot_volumes ExcludeBootVolumes: bool,
        exclude_tags ExcludeTags: List<Tag>,
        exclude_volume_types ExcludeVolumeTypes: List<String>,
    }
}
props! {
    LifecyclePolicyFastRestoreRule () {
        availability_zone_ids AvailabilityZoneIds: List<String>,
        availability_zones AvailabilityZones: List<String>,
        count Count: Int<1, 1000>,
        interval Interval: Int<1, MAX>,
        interval_unit IntervalUnit: LifecyclePolicyFastRestoreRuleIntervalUnit,
    }
}
props! {
    LifecyclePolicyParameters () {
        exclude_boot_volume ExcludeBootVolume: bool,
        exclude_data_volume_tags ExcludeDataVolumeTags: List<Tag>,
        no_reboot NoReboot: bool,
    }
}
props! {
    LifecyclePolicyPolicyDetails () {
        actions Actions: List<LifecyclePolicyAction>,
        copy_tags CopyTags: bool,
        create_interval CreateInterval: Int<1, MAX>,
        cross_region_copy_targets CrossRegionCopyTargets: List<LifecyclePolicyCrossRegionCopyTarget>,
        event_source EventSource: LifecyclePolicyEventSource,
        exclusions Exclusions: LifecyclePolicyExclusions,
        extend_deletion ExtendDeletion: bool,
        parameters Parameters: LifecyclePolicyParameters,
        policy_language PolicyLanguage: LifecyclePolicyPolicyDetailsPolicyLanguage,
        policy_type PolicyType: LifecyclePolicyPolicyDetailsPolicyType,
        resource_locations ResourceLocations: List<LifecyclePolicyPolicyDetailsResourceLocations>,
        resource_type ResourceType: LifecyclePolicyPolicyDetailsResourceType,
        resource_types ResourceTypes: List<LifecyclePolicyPolicyDetailsResourceTypes>,
        retain_interval RetainInterval: Int<1, MAX>,
        schedules Schedules: List<LifecyclePolicySchedule>,
        target_tags TargetTags: List<Tag>,
    }
}
props! {
    LifecyclePolicyRetainRule () {
        count Count: Int<0, 1000>,
        interval Interval: Int<0, MAX>,
        interval_unit IntervalUnit: LifecyclePolicyRetainRuleIntervalUnit,
    }
}
props! {
    LifecyclePolicyRetentionArchiveTier () {
        count Count: Int<1, 1000>,
        interval Interval: Int<1, MAX>,
        interval_unit IntervalUnit: LifecyclePolicyRetentionArchiveTierIntervalUnit,
    }
}
props! {
    LifecyclePolicySchedule () {
        archive_rule ArchiveRule: LifecyclePolicyArchiveRule,
        copy_tags CopyTags: bool,
        create_rule CreateRule: LifecyclePolicyCreateRule,
        cross_region_copy_rules CrossRegionCopyRules: List<LifecyclePolicyCrossRegionCopyRule>,
        deprecate_rule DeprecateRule: LifecyclePolicyDeprecateRule,
        fast_restore_rule FastRestoreRule: LifecyclePolicyFastRestoreRule,
        name Name: String,
        retain_rule RetainRule: LifecyclePolicyRetainRule,
        share_rules ShareRules: List<LifecyclePolicyShareRule>,
        tags_to_add TagsToAdd: List<Tag>,
        variable_tags VariableTags: List<Tag>,
    }
}
props! {
    LifecyclePolicyScript () {
        execute_operation_on_script_failure ExecuteOperationOnScriptFailure: bool,
        execution_handler ExecutionHandler: String,
        execution_handler_service ExecutionHandlerService: LifecyclePolicyScriptExecutionHandlerService,
        execution_timeout ExecutionTimeout: Int<10, 120>,
        maximum_retry_count MaximumRetryCount: Int<0, 3>,
        stages Stages: List<LifecyclePolicyScriptStages>,
    }
}
props! {
    LifecyclePolicyShareRule () {
        target_accounts TargetAccounts: List<String>,
        unshare_interval UnshareInterval: Int<1, MAX>,
        unshare_interval_unit UnshareIntervalUnit: LifecyclePolicyShareRuleUnshareIntervalUnit,
    }
}
choice! { LifecyclePolicyCreateRuleIntervalUnit { Hours "HOURS" } }
choice! { LifecyclePolicyCreateRuleLocation { Cloud "CLOUD", LocalZone "LOCAL_ZONE", OutpostLocal "OUTPOST_LOCAL" } }
choice! {
    LifecyclePolicyCrossRegionCopyDeprecateRuleIntervalUnit {
        Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS"
    }
}
choice! {
    LifecyclePolicyCrossRegionCopyRetainRuleIntervalUnit {
        Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS"
    }
}
choice! { LifecyclePolicyDefaultPolicy { Instance "INSTANCE", Volume "VOLUME" } }
choice! { LifecyclePolicyDeprecateRuleIntervalUnit { Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS" } }
choice! { LifecyclePolicyEventParametersEventType { ShareSnapshot "shareSnapshot" } }
choice! { LifecyclePolicyEventSourceType { ManagedCwe "MANAGED_CWE" } }
choice! { LifecyclePolicyFastRestoreRuleIntervalUnit { Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS" } }
choice! { LifecyclePolicyPolicyDetailsPolicyLanguage { Simplified "SIMPLIFIED", Standard "STANDARD" } }
choice! {
    LifecyclePolicyPolicyDetailsPolicyType {
        EbsSnapshotManagement "EBS_SNAPSHOT_MANAGEMENT", EventBasedPolicy "EVENT_BASED_POLICY",
        ImageManagement "IMAGE_MANAGEMENT"
    }
}
choice! { LifecyclePolicyPolicyDetailsResourceLocations { Cloud "CLOUD", LocalZone "LOCAL_ZONE", Outpost "OUTPOST" } }
choice! { LifecyclePolicyPolicyDetailsResourceType { Instance "INSTANCE", Volume "VOLUME" } }
choice! { LifecyclePolicyPolicyDetailsResourceTypes { Instance "INSTANCE", Volume "VOLUME" } }
choice! { LifecyclePolicyRetainRuleIntervalUnit { Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS" } }
choice! {
    LifecyclePolicyRetentionArchiveTierIntervalUnit {
        Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS"
    }
}
choice! { LifecyclePolicyScriptExecutionHandlerService { AwsSystemsManager "AWS_SYSTEMS_MANAGER" } }
choice! { LifecyclePolicyScriptStages { Post "POST", Pre "PRE" } }
choice! { LifecyclePolicyShareRuleUnshareIntervalUnit { Days "DAYS", Months "MONTHS", Weeks "WEEKS", Years "YEARS" } }
