//! Generated from spec/applicationsignals.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ApplicationSignals::Discovery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html)
    Discovery DiscoveryAttrs "AWS::ApplicationSignals::Discovery" () {} { account_id "AccountId": String, }
}

resource! {
    /// [AWS::ApplicationSignals::GroupingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html)
    GroupingConfiguration GroupingConfigurationAttrs "AWS::ApplicationSignals::GroupingConfiguration" (
        grouping_attribute_definitions GroupingAttributeDefinitions: List<GroupingConfigurationGroupingAttributeDefinition>
    ) {} { account_id "AccountId": String, updated_at "UpdatedAt": String, }
}
props! {
    GroupingConfigurationGroupingAttributeDefinition (
        grouping_name GroupingName: String, grouping_source_keys GroupingSourceKeys: List<String>
    ) { default_grouping_value DefaultGroupingValue: String, }
}

resource! {
    /// [AWS::ApplicationSignals::InstrumentationConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
    InstrumentationConfig InstrumentationConfigAttrs InstrumentationConfigArgs "AWS::ApplicationSignals::InstrumentationConfig" [
        capture_configuration CaptureConfiguration: InstrumentationConfigCaptureConfiguration,
        environment Environment: String,
        instrumentation_type InstrumentationType: InstrumentationConfigInstrumentationType,
        location Location: InstrumentationConfigLocation, service Service: String,
        signal_type SignalType: InstrumentationConfigSignalType
    ] {
        attribute_filters AttributeFilters: List<Map<String>>,
        description Description: String,
        expires_at ExpiresAt: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ApplicationSignalsInstrumentationConfig>,
        created_at "CreatedAt": String,
        location_hash "LocationHash": String,
    }
}
props! {
    InstrumentationConfigCaptureConfiguration (
        code_capture CodeCapture: InstrumentationConfigCodeCaptureConfiguration
    ) {}
}
props! {
    InstrumentationConfigCaptureLimitsConfig () {
        max_collection_depth MaxCollectionDepth: Int<1, 5>,
        max_collection_width MaxCollectionWidth: Int<1, 20>,
        max_fields_per_object MaxFieldsPerObject: Int<1, 20>,
        max_hits MaxHits: Int<1, 1000>,
        max_object_depth MaxObjectDepth: Int<1, 5>,
        max_stack_frames MaxStackFrames: Int<1, 20>,
        max_stack_trace_size MaxStackTraceSize: Int<1, 1000>,
        max_string_length MaxStringLength: Int<1, 255>,
    }
}
props! {
    InstrumentationConfigCodeCaptureConfiguration (
        capture_limits CaptureLimits: InstrumentationConfigCaptureLimitsConfig
    ) {
        capture_arguments CaptureArguments: List<String>,
        capture_locals CaptureLocals: List<String>,
        capture_return CaptureReturn: bool,
        capture_stack_trace CaptureStackTrace: bool,
    }
}
props! {
    InstrumentationConfigCodeLocation (
        file_path FilePath: String, language Language: InstrumentationConfigCodeLocationLanguage
    ) {
        class_name ClassName: String,
        code_unit CodeUnit: String,
        line_number LineNumber: Int<1, MAX>,
        method_name MethodName: String,
    }
}
props! { InstrumentationConfigLocation (code_location CodeLocation: InstrumentationConfigCodeLocation) {} }
choice! { InstrumentationConfigCodeLocationLanguage { Java "Java", Python "Python", Javascript "Javascript" } }
choice! { InstrumentationConfigInstrumentationType { Breakpoint "BREAKPOINT", Probe "PROBE" } }
choice! { InstrumentationConfigSignalType { Snapshot "SNAPSHOT" } }

resource! {
    /// [AWS::ApplicationSignals::ServiceLevelObjective](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
    ServiceLevelObjective ServiceLevelObjectiveAttrs "AWS::ApplicationSignals::ServiceLevelObjective" (
        name Name: String
    ) {
        burn_rate_configurations BurnRateConfigurations: List<ServiceLevelObjectiveBurnRateConfiguration>,
        description Description: String,
        exclusion_windows ExclusionWindows: List<ServiceLevelObjectiveExclusionWindow>,
        goal Goal: ServiceLevelObjectiveGoal,
        request_based_sli RequestBasedSli: ServiceLevelObjectiveRequestBasedSli,
        sli Sli: ServiceLevelObjectiveSli,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ApplicationSignalsServiceLevelObjective>,
        created_time "CreatedTime": i64,
        evaluation_type "EvaluationType": String,
        last_updated_time "LastUpdatedTime": i64,
    }
}
props! { ServiceLevelObjectiveBurnRateConfiguration (look_back_window_minutes LookBackWindowMinutes: Int<1, 10080>) {} }
props! {
    ServiceLevelObjectiveCalendarInterval (
        duration Duration: Int<1, MAX>, duration_unit DurationUnit: ServiceLevelObjectiveDurationUnit,
        start_time StartTime: Int<946684800, MAX>
    ) {}
}
props! { ServiceLevelObjectiveCompositeSliComponent (operation_name OperationName: String) {} }
props! {
    ServiceLevelObjectiveCompositeSliConfig (selection_config SelectionConfig: ServiceLevelObjectiveSelectionConfig) {
        composite_sli_components CompositeSliComponents: List<ServiceLevelObjectiveCompositeSliComponent>,
    }
}
props! {
    ServiceLevelObjectiveDependencyConfig (
        dependency_key_attributes DependencyKeyAttributes: Map<String>,
        dependency_operation_name DependencyOperationName: String
    ) {}
}
props! { ServiceLevelObjectiveDimension (name Name: String, value Value: String) {} }
props! {
    ServiceLevelObjectiveExclusionWindow (window Window: ServiceLevelObjectiveWindow) {
        reason Reason: String,
        recurrence_rule RecurrenceRule: ServiceLevelObjectiveRecurrenceRule,
        start_time StartTime: String,
    }
}
props! {
    ServiceLevelObjectiveGoal () {
        attainment_goal AttainmentGoal: f64,
        interval Interval: ServiceLevelObjectiveInterval,
        warning_threshold WarningThreshold: f64,
    }
}
props! {
    ServiceLevelObjectiveInterval () {
        calendar_interval CalendarInterval: ServiceLevelObjectiveCalendarInterval,
        rolling_interval RollingInterval: ServiceLevelObjectiveRollingInterval,
    }
}
props! {
    ServiceLevelObjectiveMetric () {
        dimensions Dimensions: List<ServiceLevelObjectiveDimension>,
        metric_name MetricName: String,
        namespace Namespace: String,
    }
}
props! {
    ServiceLevelObjectiveMetricDataQuery (id Id: String) {
        account_id AccountId: String,
        expression Expression: String,
        metric_stat MetricStat: ServiceLevelObjectiveMetricStat,
        return_data ReturnData: bool,
    }
}
props! {
    ServiceLevelObjectiveMetricSource (metric_source_key_attributes MetricSourceKeyAttributes: Map<String>) {
        metric_source_attributes MetricSourceAttributes: Map<String>,
    }
}
props! {
    ServiceLevelObjectiveMetricStat (
        metric Metric: ServiceLevelObjectiveMetric, period Period: i64, stat Stat: String
    ) { unit Unit: String, }
}
props! {
    ServiceLevelObjectiveMonitoredRequestCountMetric () {
        bad_count_metric BadCountMetric: List<ServiceLevelObjectiveMetricDataQuery>,
        good_count_metric GoodCountMetric: List<ServiceLevelObjectiveMetricDataQuery>,
    }
}
props! { ServiceLevelObjectiveRecurrenceRule (expression Expression: String) {} }
props! {
    ServiceLevelObjectiveRequestBasedSli (
        request_based_sli_metric RequestBasedSliMetric: ServiceLevelObjectiveRequestBasedSliMetric
    ) {
        comparison_operator ComparisonOperator: ServiceLevelObjectiveRequestBasedSliComparisonOperator,
        metric_threshold MetricThreshold: f64,
    }
}
props! {
    ServiceLevelObjectiveRequestBasedSliMetric () {
        composite_sli_config CompositeSliConfig: ServiceLevelObjectiveCompositeSliConfig,
        dependency_config DependencyConfig: ServiceLevelObjectiveDependencyConfig,
        key_attributes KeyAttributes: Map<String>,
        metric_name MetricName: String,
        metric_source MetricSource: ServiceLevelObjectiveMetricSource,
        metric_type MetricType: ServiceLevelObjectiveRequestBasedSliMetricMetricType,
        monitored_request_count_metric MonitoredRequestCountMetric: ServiceLevelObjectiveMonitoredRequestCountMetric,
        operation_name OperationName: String,
        total_request_count_metric TotalRequestCountMetric: List<ServiceLevelObjectiveMetricDataQuery>,
    }
}
props! {
    ServiceLevelObjectiveRollingInterval (
        duration Duration: Int<1, MAX>, duration_unit DurationUnit: ServiceLevelObjectiveDurationUnit
    ) {}
}
props! {
    ServiceLevelObjectiveSelectionConfig (type_ Type: ServiceLevelObjectiveSelectionType) { pattern Pattern: String, }
}
props! {
    ServiceLevelObjectiveSli (
        comparison_operator ComparisonOperator: ServiceLevelObjectiveSliComparisonOperator,
        metric_threshold MetricThreshold: f64, sli_metric SliMetric: ServiceLevelObjectiveSliMetric
    ) {}
}
props! {
    ServiceLevelObjectiveSliMetric () {
        composite_sli_config CompositeSliConfig: ServiceLevelObjectiveCompositeSliConfig,
        dependency_config DependencyConfig: ServiceLevelObjectiveDependencyConfig,
        key_attributes KeyAttributes: Map<String>,
        metric_data_queries MetricDataQueries: List<ServiceLevelObjectiveMetricDataQuery>,
        metric_name MetricName: String,
        metric_source MetricSource: ServiceLevelObjectiveMetricSource,
        metric_type MetricType: ServiceLevelObjectiveSliMetricMetricType,
        operation_name OperationName: String,
        period_seconds PeriodSeconds: Int<60, 900>,
        statistic Statistic: String,
    }
}
props! {
    ServiceLevelObjectiveWindow (
        duration Duration: Int<1, MAX>, duration_unit DurationUnit: ServiceLevelObjectiveDurationUnit
    ) {}
}
choice! { ServiceLevelObjectiveDurationUnit { Minute "MINUTE", Hour "HOUR", Day "DAY", Month "MONTH" } }
choice! {
    ServiceLevelObjectiveRequestBasedSliComparisonOperator {
        GreaterThanOrEqualTo "GreaterThanOrEqualTo", LessThanOrEqualTo "LessThanOrEqualTo", LessThan "LessThan",
        GreaterThan "GreaterThan"
    }
}
choice! { ServiceLevelObjectiveRequestBasedSliMetricMetricType { Latency "LATENCY", Availability "AVAILABILITY" } }
choice! { ServiceLevelObjectiveSelectionType { Explicit "EXPLICIT", Prefix "PREFIX", Regex "REGEX" } }
choice! {
    ServiceLevelObjectiveSliComparisonOperator {
        GreaterThanOrEqualTo "GreaterThanOrEqualTo", LessThanOrEqualTo "LessThanOrEqualTo", LessThan "LessThan",
        GreaterThan "GreaterThan"
    }
}
choice! { ServiceLevelObjectiveSliMetricMetricType { Latency "LATENCY", Availability "AVAILABILITY" } }
