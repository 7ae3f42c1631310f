//! Generated from spec/xray.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::XRay::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html)
    Group GroupAttrs "AWS::XRay::Group" (group_name GroupName: String) {
        filter_expression FilterExpression: String,
        insights_configuration InsightsConfiguration: GroupInsightsConfiguration,
        tags Tags: List<Tag>,
    } { group_arn "GroupARN": Arn<r::XrayGroup>, }
}
props! {
    GroupInsightsConfiguration () {
        insights_enabled InsightsEnabled: bool,
        notifications_enabled NotificationsEnabled: bool,
    }
}

resource! {
    /// [AWS::XRay::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::XRay::ResourcePolicy" (
        policy_document PolicyDocument: String, policy_name PolicyName: String
    ) { bypass_policy_lockout_check BypassPolicyLockoutCheck: bool, } {}
}

resource! {
    /// [AWS::XRay::SamplingRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html)
    SamplingRule SamplingRuleAttrs "AWS::XRay::SamplingRule" () {
        rule_name RuleName: String,
        sampling_rule SamplingRule: SamplingRuleProps,
        sampling_rule_record SamplingRuleRecord: SamplingRuleRecord,
        sampling_rule_update SamplingRuleUpdate: SamplingRuleUpdate,
        tags Tags: List<Tag>,
    } { rule_arn "RuleARN": Arn<r::XraySamplingRule>, }
}
props! {
    SamplingRuleProps SamplingRulePropsArgs [
        fixed_rate FixedRate: Num<0, 1>, http_method HTTPMethod: String, host Host: String,
        priority Priority: Int<1, 9999>, reservoir_size ReservoirSize: Int<0, MAX>, resource_arn ResourceARN: String,
        service_name ServiceName: String, service_type ServiceType: String, url_path URLPath: String
    ] {
        attributes Attributes: Map<String>,
        rule_arn RuleARN: String,
        rule_name RuleName: String,
        sampling_rate_boost SamplingRateBoost: SamplingRuleSamplingRateBoost,
        version Version: Int<1, MAX>,
    }
}
props! {
    SamplingRuleRecord () {
        created_at CreatedAt: String,
        modified_at ModifiedAt: String,
        sampling_rule SamplingRule: SamplingRuleProps,
    }
}
props! {
    SamplingRuleSamplingRateBoost (
        cooldown_window_minutes CooldownWindowMinutes: Int<1, MAX>, max_rate MaxRate: Num<0, 1>
    ) {}
}
props! {
    SamplingRuleUpdate () {
        attributes Attributes: Map<String>,
        fixed_rate FixedRate: Num<0, 1>,
        http_method HTTPMethod: String,
        host Host: String,
        priority Priority: Int<1, 9999>,
        reservoir_size ReservoirSize: Int<0, MAX>,
        resource_arn ResourceARN: String,
        rule_arn RuleARN: String,
        rule_name RuleName: String,
        sampling_rate_boost SamplingRateBoost: SamplingRuleSamplingRateBoost,
        service_name ServiceName: String,
        service_type ServiceType: String,
        url_path URLPath: String,
    }
}

resource! {
    /// [AWS::XRay::TransactionSearchConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html)
    TransactionSearchConfig TransactionSearchConfigAttrs "AWS::XRay::TransactionSearchConfig" () {
        indexing_percentage IndexingPercentage: Num<0, 100>,
    } { account_id "AccountId": String, }
}
