//! Generated from spec/computeoptimizer.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ComputeOptimizer::AutomationRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html)
    AutomationRule AutomationRuleAttrs AutomationRuleArgs "AWS::ComputeOptimizer::AutomationRule" [
        name Name: String, recommended_action_types RecommendedActionTypes: List<AutomationRuleRecommendedActionTypes>,
        rule_type RuleType: AutomationRuleRuleType, schedule Schedule: AutomationRuleSchedule,
        status Status: AutomationRuleStatus
    ] {
        criteria Criteria: AutomationRuleCriteria,
        description Description: String,
        organization_configuration OrganizationConfiguration: AutomationRuleOrganizationConfiguration,
        priority Priority: String,
        tags Tags: List<Tag>,
    } {
        account_id "AccountId": String,
        created_timestamp "CreatedTimestamp": String,
        last_updated_timestamp "LastUpdatedTimestamp": String,
        rule_arn "RuleArn": String,
        rule_id "RuleId": String,
        rule_revision "RuleRevision": String,
    }
}
props! {
    AutomationRuleCriteria () {
        ebs_volume_size_in_gib EbsVolumeSizeInGib: List<AutomationRuleIntegerCriteriaCondition>,
        ebs_volume_type EbsVolumeType: List<AutomationRuleStringCriteriaCondition>,
        estimated_monthly_savings EstimatedMonthlySavings: List<AutomationRuleDoubleCriteriaCondition>,
        look_back_period_in_days LookBackPeriodInDays: List<AutomationRuleIntegerCriteriaCondition>,
        region Region: List<AutomationRuleStringCriteriaCondition>,
        resource_arn ResourceArn: List<AutomationRuleStringCriteriaCondition>,
        resource_tag ResourceTag: List<AutomationRuleResourceTagsCriteriaCondition>,
        restart_needed RestartNeeded: List<AutomationRuleStringCriteriaCondition>,
    }
}
props! {
    AutomationRuleDoubleCriteriaCondition () {
        comparison Comparison: AutomationRuleDoubleCriteriaConditionComparison,
        values Values: List<f64>,
    }
}
props! {
    AutomationRuleIntegerCriteriaCondition () {
        comparison Comparison: AutomationRuleIntegerCriteriaConditionComparison,
        values Values: List<i64>,
    }
}
props! {
    AutomationRuleOrganizationConfiguration () {
        account_ids AccountIds: List<String>,
        rule_apply_order RuleApplyOrder: AutomationRuleOrganizationConfigurationRuleApplyOrder,
    }
}
props! {
    AutomationRuleResourceTagsCriteriaCondition () {
        comparison Comparison: AutomationRuleResourceTagsCriteriaConditionComparison,
        key Key: String,
        values Values: List<String>,
    }
}
props! {
    AutomationRuleSchedule () {
        execution_window_in_minutes ExecutionWindowInMinutes: Int<60, 1440>,
        schedule_expression ScheduleExpression: String,
        schedule_expression_timezone ScheduleExpressionTimezone: String,
    }
}
props! {
    AutomationRuleStringCriteriaCondition () {
        comparison Comparison: AutomationRuleStringCriteriaConditionComparison,
        values Values: List<String>,
    }
}
choice! {
    AutomationRuleDoubleCriteriaConditionComparison {
        StringEquals "StringEquals", StringNotEquals "StringNotEquals", StringEqualsIgnoreCase "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase "StringNotEqualsIgnoreCase", StringLike "StringLike", StringNotLike "StringNotLike",
        NumericEquals "NumericEquals", NumericNotEquals "NumericNotEquals", NumericLessThan "NumericLessThan",
        NumericLessThanEquals "NumericLessThanEquals", NumericGreaterThan "NumericGreaterThan",
        NumericGreaterThanEquals "NumericGreaterThanEquals"
    }
}
choice! {
    AutomationRuleIntegerCriteriaConditionComparison {
        StringEquals "StringEquals", StringNotEquals "StringNotEquals", StringEqualsIgnoreCase "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase "StringNotEqualsIgnoreCase", StringLike "StringLike", StringNotLike "StringNotLike",
        NumericEquals "NumericEquals", NumericNotEquals "NumericNotEquals", NumericLessThan "NumericLessThan",
        NumericLessThanEquals "NumericLessThanEquals", NumericGreaterThan "NumericGreaterThan",
        NumericGreaterThanEquals "NumericGreaterThanEquals"
    }
}
choice! {
    AutomationRuleOrganizationConfigurationRuleApplyOrder {
        BeforeAccountRules "BeforeAccountRules", AfterAccountRules "AfterAccountRules"
    }
}
choice! {
    AutomationRuleRecommendedActionTypes {
        SnapshotAndDeleteUnattachedEbsVolume "SnapshotAndDeleteUnattachedEbsVolume",
        UpgradeEbsVolumeType "UpgradeEbsVolumeType"
    }
}
choice! {
    AutomationRuleResourceTagsCriteriaConditionComparison {
        StringEquals "StringEquals", StringNotEquals "StringNotEquals", StringEqualsIgnoreCase "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase "StringNotEqualsIgnoreCase", StringLike "StringLike", StringNotLike "StringNotLike",
        NumericEquals "NumericEquals", NumericNotEquals "NumericNotEquals", NumericLessThan "NumericLessThan",
        NumericLessThanEquals "NumericLessThanEquals", NumericGreaterThan "NumericGreaterThan",
        NumericGreaterThanEquals "NumericGreaterThanEquals"
    }
}
choice! { AutomationRuleRuleType { AccountRule "AccountRule", OrganizationRule "OrganizationRule" } }
choice! { AutomationRuleStatus { Active "Active", Inactive "Inactive" } }
choice! {
    AutomationRuleStringCriteriaConditionComparison {
        StringEquals "StringEquals", StringNotEquals "StringNotEquals", StringEqualsIgnoreCase "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase "StringNotEqualsIgnoreCase", StringLike "StringLike", StringNotLike "StringNotLike",
        NumericEquals "NumericEquals", NumericNotEquals "NumericNotEquals", NumericLessThan "NumericLessThan",
        NumericLessThanEquals "NumericLessThanEquals", NumericGreaterThan "NumericGreaterThan",
        NumericGreaterThanEquals "NumericGreaterThanEquals"
    }
}
