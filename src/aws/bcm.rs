//! Generated from spec/bcm.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BCM::Dashboard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html)
    Dashboard DashboardAttrs "AWS::BCM::Dashboard" (name Name: String, widgets Widgets: List<DashboardWidget>) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BcmDashboard>,
        created_at "CreatedAt": String,
        type_ "Type": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DashboardCostAndUsageExpression () {
        and And: List<DashboardCostAndUsageExpression>,
        cost_categories CostCategories: DashboardCostCategoryValues,
        dimensions Dimensions: DashboardDimensionValues,
        not Not: DashboardCostAndUsageExpression,
        or Or: List<DashboardCostAndUsageExpression>,
        tags Tags: DashboardTagValues,
    }
}
props! {
    DashboardCostAndUsageQuery (
        granularity Granularity: DashboardGranularity, metrics Metrics: List<DashboardMetricName>,
        time_range TimeRange: DashboardDateTimeRange
    ) { filter Filter: DashboardCostAndUsageExpression, group_by GroupBy: List<DashboardGroupDefinition>, }
}
props! {
    DashboardCostCategoryValues (key Key: String, values Values: List<String>) {
        match_options MatchOptions: List<DashboardMatchOption>,
    }
}
props! {
    DashboardDateTimeRange (end_time EndTime: DashboardDateTimeValue, start_time StartTime: DashboardDateTimeValue) {}
}
props! { DashboardDateTimeValue (type_ Type: DashboardDateTimeType, value Value: String) {} }
props! {
    DashboardDimensionValues (key Key: DashboardDimension, values Values: List<String>) {
        match_options MatchOptions: List<DashboardMatchOption>,
    }
}
props! { DashboardDisplayConfig () { graph Graph: Map<DashboardGraphDisplayConfig>, table Table: Json, } }
props! {
    DashboardExpression () {
        and And: List<DashboardExpression>,
        cost_categories CostCategories: DashboardCostCategoryValues,
        dimensions Dimensions: DashboardDimensionValues,
        not Not: DashboardExpression,
        tags Tags: DashboardTagValues,
    }
}
props! { DashboardGraphDisplayConfig (visual_type VisualType: DashboardVisualType) {} }
props! { DashboardGroupDefinition (key Key: String) { type_ Type: DashboardGroupDefinitionType, } }
props! {
    DashboardQueryParameters () {
        cost_and_usage CostAndUsage: DashboardCostAndUsageQuery,
        reservation_coverage ReservationCoverage: DashboardReservationCoverageQuery,
        reservation_utilization ReservationUtilization: DashboardReservationUtilizationQuery,
        savings_plans_coverage SavingsPlansCoverage: DashboardSavingsPlansCoverageQuery,
        savings_plans_utilization SavingsPlansUtilization: DashboardSavingsPlansUtilizationQuery,
    }
}
props! {
    DashboardReservationCoverageQuery (time_range TimeRange: DashboardDateTimeRange) {
        filter Filter: DashboardExpression,
        granularity Granularity: DashboardGranularity,
        group_by GroupBy: List<DashboardGroupDefinition>,
        metrics Metrics: List<DashboardMetricName>,
    }
}
props! {
    DashboardReservationUtilizationQuery (time_range TimeRange: DashboardDateTimeRange) {
        filter Filter: DashboardExpression,
        granularity Granularity: DashboardGranularity,
        group_by GroupBy: List<DashboardGroupDefinition>,
    }
}
props! {
    DashboardSavingsPlansCoverageQuery (time_range TimeRange: DashboardDateTimeRange) {
        filter Filter: DashboardExpression,
        granularity Granularity: DashboardGranularity,
        group_by GroupBy: List<DashboardGroupDefinition>,
        metrics Metrics: List<DashboardMetricName>,
    }
}
props! {
    DashboardSavingsPlansUtilizationQuery (time_range TimeRange: DashboardDateTimeRange) {
        filter Filter: DashboardExpression,
        granularity Granularity: DashboardGranularity,
    }
}
props! {
    DashboardTagValues (key Key: String, values Values: List<String>) {
        match_options MatchOptions: List<DashboardMatchOption>,
    }
}
props! {
    DashboardWidget (configs Configs: List<DashboardWidgetConfig>, title Title: String) {
        description Description: String,
        height Height: Int<4, 10>,
        horizontal_offset HorizontalOffset: i64,
        width Width: Int<2, 6>,
    }
}
props! {
    DashboardWidgetConfig (
        display_config DisplayConfig: DashboardDisplayConfig, query_parameters QueryParameters: DashboardQueryParameters
    ) {}
}
choice! { DashboardDateTimeType { Absolute "ABSOLUTE", Relative "RELATIVE" } }
choice! {
    DashboardDimension {
        Az "AZ", InstanceType "INSTANCE_TYPE", LinkedAccount "LINKED_ACCOUNT", Operation "OPERATION",
        PurchaseType "PURCHASE_TYPE", Region "REGION", Service "SERVICE", UsageType "USAGE_TYPE",
        UsageTypeGroup "USAGE_TYPE_GROUP", RecordType "RECORD_TYPE", OperatingSystem "OPERATING_SYSTEM",
        Tenancy "TENANCY", Scope "SCOPE", Platform "PLATFORM", SubscriptionId "SUBSCRIPTION_ID",
        LegalEntityName "LEGAL_ENTITY_NAME", DeploymentOption "DEPLOYMENT_OPTION", DatabaseEngine "DATABASE_ENGINE",
        CacheEngine "CACHE_ENGINE", InstanceTypeFamily "INSTANCE_TYPE_FAMILY", BillingEntity "BILLING_ENTITY",
        ReservationId "RESERVATION_ID", ResourceId "RESOURCE_ID", SavingsPlansType "SAVINGS_PLANS_TYPE",
        TagKey "TAG_KEY", CostCategoryName "COST_CATEGORY_NAME"
    }
}
choice! { DashboardGranularity { Hourly "HOURLY", Daily "DAILY", Monthly "MONTHLY" } }
choice! { DashboardGroupDefinitionType { Dimension "DIMENSION", Tag "TAG", CostCategory "COST_CATEGORY" } }
choice! {
    DashboardMatchOption {
        Equals "EQUALS", Absent "ABSENT", StartsWith "STARTS_WITH", EndsWith "ENDS_WITH", Contains "CONTAINS",
        GreaterThanOrEqual "GREATER_THAN_OR_EQUAL", CaseSensitive "CASE_SENSITIVE", CaseInsensitive "CASE_INSENSITIVE"
    }
}
choice! {
    DashboardMetricName {
        AmortizedCost "AmortizedCost", BlendedCost "BlendedCost", NetAmortizedCost "NetAmortizedCost",
        NetUnblendedCost "NetUnblendedCost", NormalizedUsageAmount "NormalizedUsageAmount",
        UnblendedCost "UnblendedCost", UsageQuantity "UsageQuantity",
        SpendCoveredBySavingsPlans "SpendCoveredBySavingsPlans", Hour "Hour", Unit "Unit", Cost "Cost"
    }
}
choice! { DashboardVisualType { Line "LINE", Bar "BAR", Stack "STACK" } }

resource! {
    /// [AWS::BCM::ScheduledReport](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html)
    ScheduledReport ScheduledReportAttrs "AWS::BCM::ScheduledReport" (
        dashboard_arn DashboardArn: String, name Name: String,
        schedule_config ScheduleConfig: ScheduledReportScheduleConfig,
        scheduled_report_execution_role_arn ScheduledReportExecutionRoleArn: Arn<r::IamRole>
    ) {
        description Description: String,
        tags Tags: List<Tag>,
        widget_date_range_override WidgetDateRangeOverride: ScheduledReportDateTimeRange,
        widget_ids WidgetIds: List<String>,
    } {
        arn "Arn": Arn<r::BcmScheduledReport>,
        created_at "CreatedAt": String,
        health_status_last_refreshed_at "HealthStatus.LastRefreshedAt": String,
        health_status_status_code "HealthStatus.StatusCode": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ScheduledReportDateTimeRange (
        end_time EndTime: ScheduledReportDateTimeValue, start_time StartTime: ScheduledReportDateTimeValue
    ) {}
}
props! { ScheduledReportDateTimeValue (type_ Type: ScheduledReportDateTimeType, value Value: String) {} }
props! {
    ScheduledReportScheduleConfig () {
        schedule_expression ScheduleExpression: String,
        schedule_expression_time_zone ScheduleExpressionTimeZone: String,
        schedule_period SchedulePeriod: ScheduledReportSchedulePeriod,
        state State: ScheduledReportScheduleState,
    }
}
props! { ScheduledReportSchedulePeriod () { end_time EndTime: String, start_time StartTime: String, } }
choice! { ScheduledReportDateTimeType { Absolute "ABSOLUTE", Relative "RELATIVE" } }
choice! { ScheduledReportScheduleState { Enabled "ENABLED", Disabled "DISABLED" } }
