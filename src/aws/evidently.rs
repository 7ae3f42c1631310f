//! Generated from spec/evidently.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Evidently::Experiment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html)
    Experiment ExperimentAttrs ExperimentArgs "AWS::Evidently::Experiment" [
        metric_goals MetricGoals: List<ExperimentMetricGoalObject>, name Name: String,
        online_ab_config OnlineAbConfig: ExperimentOnlineAbConfigObject, project Project: String,
        treatments Treatments: List<ExperimentTreatmentObject>
    ] {
        description Description: String,
        randomization_salt RandomizationSalt: String,
        remove_segment RemoveSegment: bool,
        running_status RunningStatus: ExperimentRunningStatusObject,
        sampling_rate SamplingRate: Int<0, 100000>,
        segment Segment: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EvidentlyExperiment>, }
}
props! {
    ExperimentMetricGoalObject (
        desired_change DesiredChange: ExperimentMetricGoalObjectDesiredChange, entity_id_key EntityIdKey: String,
        metric_name MetricName: String, value_key ValueKey: String
    ) { event_pattern EventPattern: String, unit_label UnitLabel: String, }
}
props! {
    ExperimentOnlineAbConfigObject () {
        control_treatment_name ControlTreatmentName: String,
        treatment_weights TreatmentWeights: List<ExperimentTreatmentToWeight>,
    }
}
props! {
    ExperimentRunningStatusObject (status Status: String) {
        analysis_complete_time AnalysisCompleteTime: String,
        desired_state DesiredState: String,
        reason Reason: String,
    }
}
props! {
    ExperimentTreatmentObject (
        feature Feature: String, treatment_name TreatmentName: String, variation Variation: String
    ) { description Description: String, }
}
props! { ExperimentTreatmentToWeight (split_weight SplitWeight: Int<0, 100000>, treatment Treatment: String) {} }
choice! { ExperimentMetricGoalObjectDesiredChange { Increase "INCREASE", Decrease "DECREASE" } }

resource! {
    /// [AWS::Evidently::Feature](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html)
    Feature FeatureAttrs "AWS::Evidently::Feature" (
        name Name: String, project Project: String, variations Variations: List<FeatureVariationObject>
    ) {
        default_variation DefaultVariation: String,
        description Description: String,
        entity_overrides EntityOverrides: List<FeatureEntityOverride>,
        evaluation_strategy EvaluationStrategy: FeatureEvaluationStrategy,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EvidentlyFeature>, }
}
props! { FeatureEntityOverride () { entity_id EntityId: String, variation Variation: String, } }
props! {
    FeatureVariationObject (variation_name VariationName: String) {
        boolean_value BooleanValue: bool,
        double_value DoubleValue: f64,
        long_value LongValue: f64,
        string_value StringValue: String,
    }
}
choice! { FeatureEvaluationStrategy { AllRules "ALL_RULES", DefaultVariation "DEFAULT_VARIATION" } }

resource! {
    /// [AWS::Evidently::Launch](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html)
    Launch LaunchAttrs "AWS::Evidently::Launch" (
        groups Groups: List<LaunchGroupObject>, name Name: String, project Project: String,
        scheduled_splits_config ScheduledSplitsConfig: List<LaunchStepConfig>
    ) {
        description Description: String,
        execution_status ExecutionStatus: LaunchExecutionStatusObject,
        metric_monitors MetricMonitors: List<LaunchMetricDefinitionObject>,
        randomization_salt RandomizationSalt: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EvidentlyLaunch>, }
}
props! {
    LaunchExecutionStatusObject (status Status: String) { desired_state DesiredState: String, reason Reason: String, }
}
props! {
    LaunchGroupObject (feature Feature: String, group_name GroupName: String, variation Variation: String) {
        description Description: String,
    }
}
props! { LaunchGroupToWeight (group_name GroupName: String, split_weight SplitWeight: i64) {} }
props! {
    LaunchMetricDefinitionObject (
        entity_id_key EntityIdKey: String, metric_name MetricName: String, value_key ValueKey: String
    ) { event_pattern EventPattern: String, unit_label UnitLabel: String, }
}
props! {
    LaunchSegmentOverride (
        evaluation_order EvaluationOrder: i64, segment Segment: String, weights Weights: List<LaunchGroupToWeight>
    ) {}
}
props! {
    LaunchStepConfig (group_weights GroupWeights: List<LaunchGroupToWeight>, start_time StartTime: String) {
        segment_overrides SegmentOverrides: List<LaunchSegmentOverride>,
    }
}

resource! {
    /// [AWS::Evidently::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html)
    Project ProjectAttrs "AWS::Evidently::Project" (name Name: String) {
        app_config_resource AppConfigResource: ProjectAppConfigResourceObject,
        data_delivery DataDelivery: ProjectDataDeliveryObject,
        description Description: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EvidentlyProject>, }
}
props! {
    ProjectAppConfigResourceObject (application_id ApplicationId: String, environment_id EnvironmentId: String) {}
}
props! { ProjectDataDeliveryObject () { log_group LogGroup: String, s3 S3: ProjectS3Destination, } }
props! { ProjectS3Destination (bucket_name BucketName: Id<r::S3Bucket>) { prefix Prefix: String, } }

resource! {
    /// [AWS::Evidently::Segment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html)
    Segment SegmentAttrs "AWS::Evidently::Segment" (name Name: String) {
        description Description: String,
        pattern Pattern: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EvidentlySegment>, }
}
