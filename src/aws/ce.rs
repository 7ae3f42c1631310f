//! Generated from spec/ce.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CE::AnomalyMonitor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html)
    AnomalyMonitor AnomalyMonitorAttrs "AWS::CE::AnomalyMonitor" (
        monitor_name MonitorName: String, monitor_type MonitorType: AnomalyMonitorMonitorType
    ) {
        monitor_dimension MonitorDimension: AnomalyMonitorMonitorDimension,
        monitor_specification MonitorSpecification: String,
        resource_tags ResourceTags: List<Tag>,
    } {
        creation_date "CreationDate": String,
        dimensional_value_count "DimensionalValueCount": i64,
        last_evaluated_date "LastEvaluatedDate": String,
        last_updated_date "LastUpdatedDate": String,
        monitor_arn "MonitorArn": Arn<r::CeAnomalyMonitor>,
    }
}
choice! {
    AnomalyMonitorMonitorDimension {
        Service "SERVICE", LinkedAccount "LINKED_ACCOUNT", Tag "TAG", CostCategory "COST_CATEGORY"
    }
}
choice! { AnomalyMonitorMonitorType { Dimensional "DIMENSIONAL", Custom "CUSTOM" } }

resource! {
    /// [AWS::CE::AnomalySubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html)
    AnomalySubscription AnomalySubscriptionAttrs "AWS::CE::AnomalySubscription" (
        frequency Frequency: AnomalySubscriptionFrequency,
        monitor_arn_list MonitorArnList: List<Arn<r::CeAnomalyMonitor>>,
        subscribers Subscribers: List<AnomalySubscriptionSubscriber>, subscription_name SubscriptionName: String
    ) {
        resource_tags ResourceTags: List<Tag>,
        threshold Threshold: Num<0, MAX>,
        threshold_expression ThresholdExpression: String,
    } { account_id "AccountId": String, subscription_arn "SubscriptionArn": Arn<r::CeAnomalySubscription>, }
}
props! { AnomalySubscriptionSubscriber (address Address: String, type_ Type: AnomalySubscriptionSubscriberType) {} }
choice! { AnomalySubscriptionFrequency { Daily "DAILY", Immediate "IMMEDIATE", Weekly "WEEKLY" } }
choice! { AnomalySubscriptionSubscriberType { Email "EMAIL", Sns "SNS" } }

resource! {
    /// [AWS::CE::CostCategory](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html)
    CostCategory CostCategoryAttrs "AWS::CE::CostCategory" (
        name Name: String, rule_version RuleVersion: CostCategoryRuleVersion, rules Rules: String
    ) {
        default_value DefaultValue: String,
        split_charge_rules SplitChargeRules: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CeCostCategory>, effective_start "EffectiveStart": String, }
}
choice! { CostCategoryRuleVersion { CostCategoryExpressionV1 "CostCategoryExpression.v1" } }
