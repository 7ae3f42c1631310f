//! Generated from spec/personalize.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Personalize::Campaign](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html)
    Campaign CampaignAttrs "AWS::Personalize::Campaign" (
        name Name: String, solution_version_arn SolutionVersionArn: String
    ) {
        campaign_config CampaignConfig: CampaignConfig,
        min_provisioned_tps MinProvisionedTPS: Int<1, MAX>,
        tags Tags: List<Tag>,
    } {
        campaign_arn "CampaignArn": Arn<r::PersonalizeCampaign>,
        creation_date_time "CreationDateTime": String,
        last_updated_date_time "LastUpdatedDateTime": String,
        status "Status": String,
    }
}
props! {
    CampaignConfig () {
        enable_metadata_with_recommendations EnableMetadataWithRecommendations: bool,
        item_exploration_config ItemExplorationConfig: Map<String>,
        ranking_influence RankingInfluence: Map<Num<0, 1>>,
        sync_with_latest_solution_version SyncWithLatestSolutionVersion: bool,
    }
}

resource! {
    /// [AWS::Personalize::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html)
    Dataset DatasetAttrs "AWS::Personalize::Dataset" (
        dataset_group_arn DatasetGroupArn: String, dataset_type DatasetType: DatasetType, name Name: String,
        schema_arn SchemaArn: String
    ) { dataset_import_job DatasetImportJob: DatasetImportJob, tags Tags: List<Tag>, } {
        dataset_arn "DatasetArn": Arn<r::PersonalizeDataset>,
    }
}
props! {
    DatasetImportJob () {
        data_source DataSource: DatasetImportJobDataSource,
        dataset_arn DatasetArn: String,
        dataset_import_job_arn DatasetImportJobArn: String,
        job_name JobName: String,
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
props! { DatasetImportJobDataSource () { data_location DataLocation: String, } }
choice! { DatasetType { Interactions "Interactions", Items "Items", Users "Users" } }

resource! {
    /// [AWS::Personalize::DatasetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html)
    DatasetGroup DatasetGroupAttrs "AWS::Personalize::DatasetGroup" (name Name: String) {
        domain Domain: DatasetGroupDomain,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } { dataset_group_arn "DatasetGroupArn": Arn<r::PersonalizeDatasetGroup>, }
}
choice! { DatasetGroupDomain { Ecommerce "ECOMMERCE", VideoOnDemand "VIDEO_ON_DEMAND" } }

resource! {
    /// [AWS::Personalize::EventTracker](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html)
    EventTracker EventTrackerAttrs "AWS::Personalize::EventTracker" (
        dataset_group_arn DatasetGroupArn: String, name Name: String
    ) { tags Tags: List<Tag>, } {
        event_tracker_arn "EventTrackerArn": Arn<r::PersonalizeEventTracker>,
        tracking_id "TrackingId": String,
    }
}

resource! {
    /// [AWS::Personalize::Filter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html)
    Filter FilterAttrs "AWS::Personalize::Filter" (
        dataset_group_arn DatasetGroupArn: String, filter_expression FilterExpression: String, name Name: String
    ) { tags Tags: List<Tag>, } {
        creation_date_time "CreationDateTime": String,
        filter_arn "FilterArn": Arn<r::PersonalizeFilter>,
        last_updated_date_time "LastUpdatedDateTime": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Personalize::MetricAttribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-metricattribution.html)
    MetricAttribution MetricAttributionAttrs "AWS::Personalize::MetricAttribution" (
        dataset_group_arn DatasetGroupArn: String, metrics Metrics: List<MetricAttributionMetricAttribute>,
        metrics_output_config MetricsOutputConfig: MetricAttributionMetricsOutputConfig, name Name: String
    ) {} {
        metric_attribution_arn "MetricAttributionArn": Arn<r::PersonalizeMetricAttribution>,
        status "Status": String,
    }
}
props! {
    MetricAttributionMetricAttribute (
        event_type EventType: String, expression Expression: String, metric_name MetricName: String
    ) {}
}
props! {
    MetricAttributionMetricsOutputConfig (role_arn RoleArn: Arn<r::IamRole>) {
        s3_data_destination S3DataDestination: MetricAttributionS3DataDestination,
    }
}
props! { MetricAttributionS3DataDestination (path Path: String) { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }

resource! {
    /// [AWS::Personalize::Schema](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html)
    Schema SchemaAttrs "AWS::Personalize::Schema" (name Name: String, schema Schema: String) {
        domain Domain: SchemaDomain,
        tags Tags: List<Tag>,
    } { schema_arn "SchemaArn": Arn<r::PersonalizeSchema>, }
}
choice! { SchemaDomain { Ecommerce "ECOMMERCE", VideoOnDemand "VIDEO_ON_DEMAND" } }

resource! {
    /// [AWS::Personalize::Solution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html)
    Solution SolutionAttrs "AWS::Personalize::Solution" (dataset_group_arn DatasetGroupArn: String, name Name: String) {
        event_type EventType: String,
        perform_auto_ml PerformAutoML: bool,
        perform_hpo PerformHPO: bool,
        recipe_arn RecipeArn: String,
        solution_config SolutionConfig: SolutionConfig,
        tags Tags: List<Tag>,
    } { solution_arn "SolutionArn": Arn<r::PersonalizeSolution>, }
}
props! { SolutionCategoricalHyperParameterRange () { name Name: String, values Values: List<String>, } }
props! {
    SolutionConfig () {
        algorithm_hyper_parameters AlgorithmHyperParameters: Map<String>,
        auto_ml_config AutoMLConfig: SolutionConfigAutoMlConfig,
        event_value_threshold EventValueThreshold: String,
        feature_transformation_parameters FeatureTransformationParameters: Map<String>,
        hpo_config HpoConfig: SolutionConfigHpoConfig,
    }
}
props! { SolutionConfigAutoMlConfig () { metric_name MetricName: String, recipe_list RecipeList: List<String>, } }
props! {
    SolutionConfigHpoConfig () {
        algorithm_hyper_parameter_ranges AlgorithmHyperParameterRanges: SolutionConfigHpoConfigAlgorithmHyperParameterRanges,
        hpo_objective HpoObjective: SolutionConfigHpoConfigHpoObjective,
        hpo_resource_config HpoResourceConfig: SolutionConfigHpoConfigHpoResourceConfig,
    }
}
props! {
    SolutionConfigHpoConfigAlgorithmHyperParameterRanges () {
        categorical_hyper_parameter_ranges CategoricalHyperParameterRanges: List<SolutionCategoricalHyperParameterRange>,
        continuous_hyper_parameter_ranges ContinuousHyperParameterRanges: List<SolutionContinuousHyperParameterRange>,
        integer_hyper_parameter_ranges IntegerHyperParameterRanges: List<SolutionIntegerHyperParameterRange>,
    }
}
props! {
    SolutionConfigHpoConfigHpoObjective () {
        metric_name MetricName: String,
        metric_regex MetricRegex: String,
        type_ Type: SolutionConfigHpoConfigHpoObjectiveType,
    }
}
props! {
    SolutionConfigHpoConfigHpoResourceConfig () {
        max_number_of_training_jobs MaxNumberOfTrainingJobs: String,
        max_parallel_training_jobs MaxParallelTrainingJobs: String,
    }
}
props! {
    SolutionContinuousHyperParameterRange () {
        max_value MaxValue: Num<-1000000, MAX>,
        min_value MinValue: Num<-1000000, MAX>,
        name Name: String,
    }
}
props! {
    SolutionIntegerHyperParameterRange () {
        max_value MaxValue: Int<MIN, 1000000>,
        min_value MinValue: Int<-1000000, MAX>,
        name Name: String,
    }
}
choice! { SolutionConfigHpoConfigHpoObjectiveType { Maximize "Maximize", Minimize "Minimize" } }
