//! Generated from spec/rbin.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Rbin::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html)
    Rule RuleAttrs "AWS::Rbin::Rule" (
        resource_type ResourceType: RuleResourceType, retention_period RetentionPeriod: RuleRetentionPeriod
    ) {
        description Description: String,
        exclude_resource_tags ExcludeResourceTags: List<RuleResourceTag>,
        lock_configuration LockConfiguration: RuleUnlockDelay,
        resource_tags ResourceTags: List<RuleResourceTag>,
        status Status: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::RbinRule>,
        identifier "Identifier": String,
        lock_state "LockState": String,
    }
}
props! { RuleResourceTag (resource_tag_key ResourceTagKey: String, resource_tag_value ResourceTagValue: String) {} }
props! {
    RuleRetentionPeriod (
        retention_period_unit RetentionPeriodUnit: RuleRetentionPeriodRetentionPeriodUnit,
        retention_period_value RetentionPeriodValue: Int<1, 3650>
    ) {}
}
props! {
    RuleUnlockDelay () {
        unlock_delay_unit UnlockDelayUnit: RuleUnlockDelayUnlockDelayUnit,
        unlock_delay_value UnlockDelayValue: Int<7, 30>,
    }
}
choice! { RuleResourceType { EbsSnapshot "EBS_SNAPSHOT", Ec2Image "EC2_IMAGE", EbsVolume "EBS_VOLUME" } }
choice! { RuleRetentionPeriodRetentionPeriodUnit { Days "DAYS" } }
choice! { RuleUnlockDelayUnlockDelayUnit { Days "DAYS" } }
