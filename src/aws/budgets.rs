//! Generated from spec/budgets.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Budgets::Budget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html)
    Budget BudgetAttrs "AWS::Budgets::Budget" (budget Budget: BudgetData) {
        notifications_with_subscribers NotificationsWithSubscribers: List<BudgetNotificationWithSubscribers>,
        resource_tags ResourceTags: List<Tag>,
    } { id "Id": String, }
}
props! {
    BudgetAutoAdjustData (auto_adjust_type AutoAdjustType: String) {
        historical_options HistoricalOptions: BudgetHistoricalOptions,
    }
}
props! {
    BudgetCostCategoryValues () {
        key Key: String,
        match_options MatchOptions: List<String>,
        values Values: List<String>,
    }
}
props! {
    BudgetCostTypes () {
        include_credit IncludeCredit: bool,
        include_discount IncludeDiscount: bool,
        include_other_subscription IncludeOtherSubscription: bool,
        include_recurring IncludeRecurring: bool,
        include_refund IncludeRefund: bool,
        include_subscription IncludeSubscription: bool,
        include_support IncludeSupport: bool,
        include_tax IncludeTax: bool,
        include_upfront IncludeUpfront: bool,
        use_amortized UseAmortized: bool,
        use_blended UseBlended: bool,
    }
}
props! {
    BudgetData (budget_type BudgetType: String, time_unit TimeUnit: String) {
        auto_adjust_data AutoAdjustData: BudgetAutoAdjustData,
        billing_view_arn BillingViewArn: String,
        budget_limit BudgetLimit: BudgetSpend,
        budget_name BudgetName: String,
        cost_filters CostFilters: Json,
        cost_types CostTypes: BudgetCostTypes,
        filter_expression FilterExpression: BudgetExpression,
        metrics Metrics: List<String>,
        planned_budget_limits PlannedBudgetLimits: Json,
        time_period TimePeriod: BudgetTimePeriod,
    }
}
props! {
    BudgetExpression () {
        and And: List<BudgetExpression>,
        cost_categories CostCategories: BudgetCostCategoryValues,
        dimensions Dimensions: BudgetExpressionDimensionValues,
        not Not: BudgetExpression,
        or Or: List<BudgetExpression>,
        tags Tags: BudgetTagValues,
    }
}
props! {
    BudgetExpressionDimensionValues () {
        key Key: String,
        match_options MatchOptions: List<String>,
        values Values: List<String>,
    }
}
props! { BudgetHistoricalOptions (budget_adjustment_period BudgetAdjustmentPeriod: i64) {} }
props! {
    BudgetNotification (
        comparison_operator ComparisonOperator: String, notification_type NotificationType: String,
        threshold Threshold: Num<MIN, 1000000000>
    ) { threshold_type ThresholdType: String, }
}
props! {
    BudgetNotificationWithSubscribers (
        notification Notification: BudgetNotification, subscribers Subscribers: List<BudgetSubscriber>
    ) {}
}
props! { BudgetSpend (amount Amount: f64, unit Unit: String) {} }
props! { BudgetSubscriber (address Address: String, subscription_type SubscriptionType: String) {} }
props! {
    BudgetTagValues () {
        key Key: String,
        match_options MatchOptions: List<String>,
        values Values: List<String>,
    }
}
props! { BudgetTimePeriod () { end End: String, start Start: String, } }

resource! {
    /// [AWS::Budgets::BudgetsAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html)
    BudgetsAction BudgetsActionAttrs BudgetsActionArgs "AWS::Budgets::BudgetsAction" [
        action_threshold ActionThreshold: BudgetsActionActionThreshold, action_type ActionType: BudgetsActionActionType,
        budget_name BudgetName: String, definition Definition: BudgetsActionDefinition,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        notification_type NotificationType: BudgetsActionNotificationType,
        subscribers Subscribers: List<BudgetsActionSubscriber>
    ] { approval_model ApprovalModel: BudgetsActionApprovalModel, resource_tags ResourceTags: List<Tag>, } {
        action_id "ActionId": String,
    }
}
props! { BudgetsActionActionThreshold (type_ Type: BudgetsActionActionThresholdType, value Value: f64) {} }
props! {
    BudgetsActionDefinition () {
        iam_action_definition IamActionDefinition: BudgetsActionIamActionDefinition,
        scp_action_definition ScpActionDefinition: BudgetsActionScpActionDefinition,
        ssm_action_definition SsmActionDefinition: BudgetsActionSsmActionDefinition,
    }
}
props! {
    BudgetsActionIamActionDefinition (policy_arn PolicyArn: String) {
        groups Groups: List<String>,
        roles Roles: List<String>,
        users Users: List<String>,
    }
}
props! { BudgetsActionScpActionDefinition (policy_id PolicyId: String, target_ids TargetIds: List<String>) {} }
props! {
    BudgetsActionSsmActionDefinition (
        instance_ids InstanceIds: List<String>, region Region: String,
        subtype Subtype: BudgetsActionSsmActionDefinitionSubtype
    ) {}
}
props! { BudgetsActionSubscriber (address Address: String, type_ Type: BudgetsActionSubscriberType) {} }
choice! { BudgetsActionActionThresholdType { Percentage "PERCENTAGE", AbsoluteValue "ABSOLUTE_VALUE" } }
choice! {
    BudgetsActionActionType {
        ApplyIamPolicy "APPLY_IAM_POLICY", ApplyScpPolicy "APPLY_SCP_POLICY", RunSsmDocuments "RUN_SSM_DOCUMENTS"
    }
}
choice! { BudgetsActionApprovalModel { Automatic "AUTOMATIC", Manual "MANUAL" } }
choice! { BudgetsActionNotificationType { Actual "ACTUAL", Forecasted "FORECASTED" } }
choice! {
    BudgetsActionSsmActionDefinitionSubtype {
        StopEc2Instances "STOP_EC2_INSTANCES", StopRdsInstances "STOP_RDS_INSTANCES"
    }
}
choice! { BudgetsActionSubscriberType { Sns "SNS", Email "EMAIL" } }
