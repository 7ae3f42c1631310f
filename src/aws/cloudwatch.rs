//! Generated from spec/cloudwatch.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CloudWatch::Alarm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
    Alarm AlarmAttrs "AWS::CloudWatch::Alarm" () {
        action_configuration ActionConfiguration: AlarmActionConfiguration,
        actions_enabled ActionsEnabled: bool,
        alarm_actions AlarmActions: List<String>,
        alarm_description AlarmDescription: String,
        alarm_name AlarmName: String,
        comparison_operator ComparisonOperator: AlarmComparisonOperator,
        datapoints_to_alarm DatapointsToAlarm: Int<1, MAX>,
        dimensions Dimensions: List<AlarmDimension>,
        evaluate_low_sample_count_percentile EvaluateLowSampleCountPercentile: String,
        evaluation_criteria EvaluationCriteria: AlarmEvaluationCriteria,
        evaluation_interval EvaluationInterval: Int<10, 3600>,
        evaluation_periods EvaluationPeriods: Int<1, MAX>,
        evaluation_window EvaluationWindow: AlarmEvaluationWindow,
        extended_statistic ExtendedStatistic: String,
        insufficient_data_actions InsufficientDataActions: List<String>,
        metric_name MetricName: String,
        metrics Metrics: List<AlarmMetricDataQuery>,
        namespace Namespace: String,
        ok_actions OKActions: List<String>,
        period Period: Int<1, MAX>,
        statistic Statistic: AlarmStatistic,
        tags Tags: List<Tag>,
        threshold Threshold: f64,
        threshold_metric_id ThresholdMetricId: String,
        treat_missing_data TreatMissingData: AlarmTreatMissingData,
        unit Unit: AlarmUnit,
        warm_up_configuration WarmUpConfiguration: AlarmWarmUpConfiguration,
    } { arn "Arn": Arn<r::CloudWatchAlarm>, }
}
props! { AlarmActionConfiguration () { alarm_tags_propagation AlarmTagsPropagation: AlarmTagsPropagation, } }
props! { AlarmDimension (name Name: String, value Value: String) {} }
props! { AlarmEvaluationCriteria () { promql_criteria PromQLCriteria: AlarmPromqlCriteria, } }
props! {
    AlarmEvaluationWindow () {
        sliding_window SlidingWindow: Json,
        wall_clock_window WallClockWindow: AlarmWallClockWindow,
    }
}
props! {
    AlarmMetric () {
        dimensions Dimensions: List<AlarmDimension>,
        metric_name MetricName: String,
        namespace Namespace: String,
    }
}
props! {
    AlarmMetricDataQuery (id Id: String) {
        account_id AccountId: String,
        expression Expression: String,
        label Label: String,
        metric_stat MetricStat: AlarmMetricStat,
        period Period: Int<1, MAX>,
        return_data ReturnData: bool,
    }
}
props! {
    AlarmMetricStat (metric Metric: AlarmMetric, period Period: Int<1, MAX>, stat Stat: String) {
        unit Unit: AlarmMetricStatUnit,
    }
}
props! {
    AlarmPromqlCriteria () {
        pending_period PendingPeriod: i64,
        query Query: String,
        recovery_period RecoveryPeriod: i64,
    }
}
props! {
    AlarmTagsPropagation (enabled Enabled: bool) {
        excluded_tag_keys ExcludedTagKeys: List<String>,
        included_tag_keys IncludedTagKeys: List<String>,
    }
}
props! { AlarmWallClockWindow () { timezone Timezone: String, } }
props! {
    AlarmWarmUpConfiguration () {
        only_start_evaluating_after_warm_up_period_ends OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool,
        warm_up_period_duration_in_minutes WarmUpPeriodDurationInMinutes: Int<1, 2880>,
    }
}
choice! {
    AlarmComparisonOperator {
        GreaterThanOrEqualToThreshold "GreaterThanOrEqualToThreshold", GreaterThanThreshold "GreaterThanThreshold",
        GreaterThanUpperThreshold "GreaterThanUpperThreshold",
        LessThanLowerOrGreaterThanUpperThreshold "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold "LessThanLowerThreshold", LessThanOrEqualToThreshold "LessThanOrEqualToThreshold",
        LessThanThreshold "LessThanThreshold"
    }
}
choice! {
    AlarmMetricStatUnit {
        Bits "Bits", BitsSecond "Bits/Second", Bytes "Bytes", BytesSecond "Bytes/Second", Count "Count",
        CountSecond "Count/Second", Gigabits "Gigabits", GigabitsSecond "Gigabits/Second", Gigabytes "Gigabytes",
        GigabytesSecond "Gigabytes/Second", Kilobits "Kilobits", KilobitsSecond "Kilobits/Second",
        Kilobytes "Kilobytes", KilobytesSecond "Kilobytes/Second", Megabits "Megabits",
        MegabitsSecond "Megabits/Second", Megabytes "Megabytes", MegabytesSecond "Megabytes/Second",
        Microseconds "Microseconds", Milliseconds "Milliseconds", None "None", Percent "Percent", Seconds "Seconds",
        Terabits "Terabits", TerabitsSecond "Terabits/Second", Terabytes "Terabytes", TerabytesSecond "Terabytes/Second"
    }
}
choice! {
    AlarmStatistic {
        Average "Average", Maximum "Maximum", Minimum "Minimum", SampleCount "SampleCount", Sum "Sum"
    }
}
choice! {
    AlarmTreatMissingData {
        Breaching "breaching", Ignore "ignore", Missing "missing", NotBreaching "notBreaching"
    }
}
choice! {
    AlarmUnit {
        Bits "Bits", BitsSecond "Bits/Second", Bytes "Bytes", BytesSecond "Bytes/Second", Count "Count",
        CountSecond "Count/Second", Gigabits "Gigabits", GigabitsSecond "Gigabits/Second", Gigabytes "Gigabytes",
        GigabytesSecond "Gigabytes/Second", Kilobits "Kilobits", KilobitsSecond "Kilobits/Second",
        Kilobytes "Kilobytes", KilobytesSecond "Kilobytes/Second", Megabits "Megabits",
        MegabitsSecond "Megabits/Second", Megabytes "Megabytes", MegabytesSecond "Megabytes/Second",
        Microseconds "Microseconds", Milliseconds "Milliseconds", None "None", Percent "Percent", Seconds "Seconds",
        Terabits "Terabits", TerabitsSecond "Terabits/Second", Terabytes "Terabytes", TerabytesSecond "Terabytes/Second"
    }
}

resource! {
    /// [AWS::CloudWatch::AlarmMuteRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
    AlarmMuteRule AlarmMuteRuleAttrs "AWS::CloudWatch::AlarmMuteRule" (rule Rule: AlarmMuteRuleRule) {
        description Description: String,
        expire_date ExpireDate: String,
        mute_targets MuteTargets: AlarmMuteRuleMuteTargets,
        name Name: String,
        start_date StartDate: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudWatchAlarmMuteRule>,
        last_updated_timestamp "LastUpdatedTimestamp": String,
        mute_type "MuteType": String,
        status "Status": String,
    }
}
props! { AlarmMuteRuleMuteTargets (alarm_names AlarmNames: List<String>) {} }
props! { AlarmMuteRuleRule (schedule Schedule: AlarmMuteRuleRuleSchedule) {} }
props! {
    AlarmMuteRuleRuleSchedule (duration Duration: String, expression Expression: String) {
        timezone Timezone: String,
    }
}

resource! {
    /// [AWS::CloudWatch::AnomalyDetector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html)
    AnomalyDetector AnomalyDetectorAttrs "AWS::CloudWatch::AnomalyDetector" () {
        configuration Configuration: AnomalyDetectorConfiguration,
        dimensions Dimensions: List<AnomalyDetectorDimension>,
        metric_characteristics MetricCharacteristics: AnomalyDetectorMetricCharacteristics,
        metric_math_anomaly_detector MetricMathAnomalyDetector: AnomalyDetectorMetricMathAnomalyDetector,
        metric_name MetricName: String,
        namespace Namespace: String,
        single_metric_anomaly_detector SingleMetricAnomalyDetector: AnomalyDetectorSingleMetricAnomalyDetector,
        stat Stat: String,
    } { id "Id": String, }
}
props! {
    AnomalyDetectorConfiguration () {
        excluded_time_ranges ExcludedTimeRanges: List<AnomalyDetectorRange>,
        metric_time_zone MetricTimeZone: String,
    }
}
props! { AnomalyDetectorDimension (name Name: String, value Value: String) {} }
props! {
    AnomalyDetectorMetric (metric_name MetricName: String, namespace Namespace: String) {
        dimensions Dimensions: List<AnomalyDetectorDimension>,
    }
}
props! { AnomalyDetectorMetricCharacteristics () { periodic_spikes PeriodicSpikes: bool, } }
props! {
    AnomalyDetectorMetricDataQuery (id Id: String) {
        account_id AccountId: String,
        expression Expression: String,
        label Label: String,
        metric_stat MetricStat: AnomalyDetectorMetricStat,
        period Period: i64,
        return_data ReturnData: bool,
    }
}
props! {
    AnomalyDetectorMetricMathAnomalyDetector () {
        metric_data_queries MetricDataQueries: List<AnomalyDetectorMetricDataQuery>,
    }
}
props! {
    AnomalyDetectorMetricStat (metric Metric: AnomalyDetectorMetric, period Period: i64, stat Stat: String) {
        unit Unit: String,
    }
}
props! { AnomalyDetectorRange (end_time EndTime: String, start_time StartTime: String) {} }
props! {
    AnomalyDetectorSingleMetricAnomalyDetector () {
        account_id AccountId: String,
        dimensions Dimensions: List<AnomalyDetectorDimension>,
        metric_name MetricName: String,
        namespace Namespace: String,
        stat Stat: String,
    }
}

resource! {
    /// [AWS::CloudWatch::CompositeAlarm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html)
    CompositeAlarm CompositeAlarmAttrs "AWS::CloudWatch::CompositeAlarm" (alarm_rule AlarmRule: String) {
        action_configuration ActionConfiguration: CompositeAlarmActionConfiguration,
        actions_enabled ActionsEnabled: bool,
        actions_suppressor ActionsSuppressor: String,
        actions_suppressor_extension_period ActionsSuppressorExtensionPeriod: Int<0, MAX>,
        actions_suppressor_wait_period ActionsSuppressorWaitPeriod: Int<0, MAX>,
        alarm_actions AlarmActions: List<String>,
        alarm_description AlarmDescription: String,
        alarm_name AlarmName: String,
        insufficient_data_actions InsufficientDataActions: List<String>,
        ok_actions OKActions: List<String>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CloudWatchCompositeAlarm>, }
}
props! {
    CompositeAlarmActionConfiguration () {
        alarm_tags_propagation AlarmTagsPropagation: CompositeAlarmAlarmTagsPropagation,
    }
}
props! {
    CompositeAlarmAlarmTagsPropagation (enabled Enabled: bool) {
        excluded_tag_keys ExcludedTagKeys: List<String>,
        included_tag_keys IncludedTagKeys: List<String>,
    }
}

resource! {
    /// [AWS::CloudWatch::Dashboard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html)
    Dashboard NoAttrs "AWS::CloudWatch::Dashboard" (dashboard_body DashboardBody: String) {
        dashboard_name DashboardName: String,
        tags Tags: List<Tag>,
    } {}
}

resource! {
    /// [AWS::CloudWatch::InsightRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html)
    InsightRule InsightRuleAttrs "AWS::CloudWatch::InsightRule" (
        rule_body RuleBody: String, rule_name RuleName: String, rule_state RuleState: InsightRuleRuleState
    ) { apply_on_transformed_logs ApplyOnTransformedLogs: bool, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::CloudWatchInsightRule>,
        rule_name "RuleName": String,
    }
}
choice! { InsightRuleRuleState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::CloudWatch::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html)
    Integration IntegrationAttrs "AWS::CloudWatch::Integration" (
        integration_type IntegrationType: IntegrationType, name Name: String
    ) {
        credential Credential: IntegrationCredential,
        integration_attributes IntegrationAttributes: Map<String>,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        integration_arn "IntegrationArn": Arn<r::CloudWatchIntegration>,
        integration_id "IntegrationId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { IntegrationCredential (api_key_credential ApiKeyCredential: IntegrationCredentialApiKeyCredential) {} }
props! { IntegrationCredentialApiKeyCredential (api_key_value ApiKeyValue: String) {} }
choice! {
    IntegrationType {
        AwsConfigSlrec "AWS_CONFIG_SLREC", AwsIntegration "AWS_INTEGRATION", ExternalAgent "EXTERNAL_AGENT"
    }
}

resource! {
    /// [AWS::CloudWatch::LogAlarm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html)
    LogAlarm LogAlarmAttrs LogAlarmArgs "AWS::CloudWatch::LogAlarm" [
        comparison_operator ComparisonOperator: LogAlarmComparisonOperator,
        query_results_to_alarm QueryResultsToAlarm: Int<1, MAX>,
        query_results_to_evaluate QueryResultsToEvaluate: Int<1, MAX>,
        scheduled_query_configuration ScheduledQueryConfiguration: LogAlarmScheduledQueryConfiguration,
        threshold Threshold: f64
    ] {
        action_configuration ActionConfiguration: LogAlarmActionConfiguration,
        action_log_line_count ActionLogLineCount: Int<0, 50>,
        action_log_line_role_arn ActionLogLineRoleArn: Arn<r::IamRole>,
        actions_enabled ActionsEnabled: bool,
        alarm_actions AlarmActions: List<String>,
        alarm_description AlarmDescription: String,
        alarm_name AlarmName: String,
        insufficient_data_actions InsufficientDataActions: List<String>,
        ok_actions OKActions: List<String>,
        tags Tags: List<Tag>,
        treat_missing_data TreatMissingData: String,
        warm_up_configuration WarmUpConfiguration: LogAlarmWarmUpConfiguration,
    } { arn "Arn": Arn<r::CloudWatchLogAlarm>, }
}
props! { LogAlarmActionConfiguration () { alarm_tags_propagation AlarmTagsPropagation: LogAlarmAlarmTagsPropagation, } }
props! {
    LogAlarmAlarmTagsPropagation (enabled Enabled: bool) {
        excluded_tag_keys ExcludedTagKeys: List<String>,
        included_tag_keys IncludedTagKeys: List<String>,
    }
}
props! {
    LogAlarmScheduleConfiguration (
        schedule_expression ScheduleExpression: String, start_time_offset StartTimeOffset: Int<1, 2592000>
    ) { end_time_offset EndTimeOffset: Int<0, 2592000>, }
}
props! {
    LogAlarmScheduledQueryConfiguration (
        aggregation_expression AggregationExpression: String, query_string QueryString: String,
        schedule_configuration ScheduleConfiguration: LogAlarmScheduleConfiguration,
        scheduled_query_role_arn ScheduledQueryRoleARN: Arn<r::IamRole>
    ) { log_group_identifiers LogGroupIdentifiers: List<String>, tags Tags: List<Tag>, }
}
props! {
    LogAlarmWarmUpConfiguration () {
        only_start_evaluating_after_warm_up_period_ends OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool,
        warm_up_period_duration_in_minutes WarmUpPeriodDurationInMinutes: Int<1, 2880>,
    }
}
choice! {
    LogAlarmComparisonOperator {
        GreaterThanOrEqualToThreshold "GreaterThanOrEqualToThreshold", GreaterThanThreshold "GreaterThanThreshold",
        GreaterThanUpperThreshold "GreaterThanUpperThreshold",
        LessThanLowerOrGreaterThanUpperThreshold "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold "LessThanLowerThreshold", LessThanOrEqualToThreshold "LessThanOrEqualToThreshold",
        LessThanThreshold "LessThanThreshold"
    }
}

resource! {
    /// [AWS::CloudWatch::MetricStream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html)
    MetricStream MetricStreamAttrs "AWS::CloudWatch::MetricStream" (
        firehose_arn FirehoseArn: Arn<r::KinesisFirehoseDeliveryStream>,
        output_format OutputFormat: MetricStreamOutputFormat, role_arn RoleArn: Arn<r::IamRole>
    ) {
        exclude_filters ExcludeFilters: List<MetricStreamFilter>,
        include_filters IncludeFilters: List<MetricStreamFilter>,
        include_linked_accounts_metrics IncludeLinkedAccountsMetrics: bool,
        name Name: String,
        statistics_configurations StatisticsConfigurations: List<MetricStreamStatisticsConfiguration>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudWatchMetricStream>,
        creation_date "CreationDate": String,
        last_update_date "LastUpdateDate": String,
        state "State": String,
    }
}
props! { MetricStreamFilter (namespace Namespace: String) { metric_names MetricNames: List<String>, } }
props! {
    MetricStreamStatisticsConfiguration (
        additional_statistics AdditionalStatistics: List<String>,
        include_metrics IncludeMetrics: List<MetricStreamStatisticsMetric>
    ) {}
}
props! { MetricStreamStatisticsMetric (metric_name MetricName: String, namespace Namespace: String) {} }
choice! {
    MetricStreamOutputFormat {
        Json "json", Opentelemetry07 "opentelemetry0.7", Opentelemetry10 "opentelemetry1.0"
    }
}

resource! {
    /// [AWS::CloudWatch::OTelEnrichment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html)
    OTelEnrichment OTelEnrichmentAttrs "AWS::CloudWatch::OTelEnrichment" () {
        exclude_filters ExcludeFilters: List<OTelEnrichmentMetricSelector>,
        include_filters IncludeFilters: List<OTelEnrichmentMetricSelector>,
    } { account_id "AccountId": String, status "Status": String, }
}
props! { OTelEnrichmentMetricSelector (namespace Namespace: String) { metric_names MetricNames: List<String>, } }

resource! {
    /// [AWS::CloudWatch::ResourceMetricsConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html)
    ResourceMetricsConfiguration ResourceMetricsConfigurationAttrs "AWS::CloudWatch::ResourceMetricsConfiguration" (
        resource_arn ResourceArn: String
    ) { metric_selections MetricSelections: List<ResourceMetricsConfigurationResourceMetricSelection>, } {
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
props! { ResourceMetricsConfigurationResourceMetricSelection (include_metrics IncludeMetrics: List<String>) {} }

resource! {
    /// [AWS::CloudWatch::View](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html)
    View ViewAttrs "AWS::CloudWatch::View" (definition Definition: String) {
        description Description: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudWatchView>,
        created_at "CreatedAt": String,
        type_ "Type": String,
        updated_at "UpdatedAt": String,
    }
}
