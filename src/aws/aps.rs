//! Generated from spec/aps.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::APS::AnomalyDetector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html)
    AnomalyDetector AnomalyDetectorAttrs "AWS::APS::AnomalyDetector" (
        alias Alias: String, configuration Configuration: AnomalyDetectorConfiguration, workspace Workspace: String
    ) {
        evaluation_interval_in_seconds EvaluationIntervalInSeconds: i64,
        labels Labels: List<AnomalyDetectorLabel>,
        missing_data_action MissingDataAction: AnomalyDetectorMissingDataAction,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ApsAnomalyDetector>, }
}
props! {
    AnomalyDetectorConfiguration (random_cut_forest RandomCutForest: AnomalyDetectorRandomCutForestConfiguration) {}
}
props! { AnomalyDetectorIgnoreNearExpected () { amount Amount: f64, ratio Ratio: f64, } }
props! { AnomalyDetectorLabel (key Key: String, value Value: String) {} }
props! { AnomalyDetectorMissingDataAction () { mark_as_anomaly MarkAsAnomaly: bool, skip Skip: bool, } }
props! {
    AnomalyDetectorRandomCutForestConfiguration (query Query: String) {
        ignore_near_expected_from_above IgnoreNearExpectedFromAbove: AnomalyDetectorIgnoreNearExpected,
        ignore_near_expected_from_below IgnoreNearExpectedFromBelow: AnomalyDetectorIgnoreNearExpected,
        sample_size SampleSize: Int<256, 1024>,
        shingle_size ShingleSize: Int<2, 1024>,
    }
}

resource! {
    /// [AWS::APS::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::APS::ResourcePolicy" (
        policy_document PolicyDocument: String, workspace_arn WorkspaceArn: Arn<r::ApsWorkspace>
    ) {} {}
}

resource! {
    /// [AWS::APS::RuleGroupsNamespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-rulegroupsnamespace.html)
    RuleGroupsNamespace RuleGroupsNamespaceAttrs "AWS::APS::RuleGroupsNamespace" (
        data Data: String, name Name: String, workspace Workspace: Arn<r::ApsWorkspace>
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::ApsRuleGroupsNamespace>, }
}

resource! {
    /// [AWS::APS::Scraper](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
    Scraper ScraperAttrs "AWS::APS::Scraper" (
        destination Destination: ScraperDestination,
        scrape_configuration ScrapeConfiguration: ScraperScrapeConfiguration, source Source: ScraperSource
    ) {
        alias Alias: String,
        role_configuration RoleConfiguration: ScraperRoleConfiguration,
        scraper_logging_configuration ScraperLoggingConfiguration: ScraperLoggingConfiguration,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ApsScraper>,
        role_arn "RoleArn": Arn<r::IamRole>,
        scraper_id "ScraperId": String,
    }
}
props! { ScraperCloudWatchLogDestination () { log_group_arn LogGroupArn: Arn<r::LogsLogGroup>, } }
props! { ScraperComponent (type_ Type: ScraperComponentType) { config Config: ScraperComponentConfig, } }
props! { ScraperComponentConfig () { options Options: Map<String>, } }
props! {
    ScraperDestination () {
        amp_configuration AmpConfiguration: ScraperDestinationAmpConfiguration,
        cloud_watch_configuration CloudWatchConfiguration: ScraperDestinationCloudWatchConfiguration,
    }
}
props! { ScraperDestinationAmpConfiguration (workspace_arn WorkspaceArn: String) {} }
props! { ScraperDestinationCloudWatchConfiguration (dataset_arn DatasetArn: String) {} }
props! {
    ScraperLoggingConfiguration (
        logging_destination LoggingDestination: ScraperLoggingDestination,
        scraper_components ScraperComponents: List<ScraperComponent>
    ) {}
}
props! { ScraperLoggingDestination () { cloud_watch_logs CloudWatchLogs: ScraperCloudWatchLogDestination, } }
props! {
    ScraperRoleConfiguration () {
        source_role_arn SourceRoleArn: Arn<r::IamRole>,
        target_role_arn TargetRoleArn: Arn<r::IamRole>,
    }
}
props! { ScraperScrapeConfiguration (configuration_blob ConfigurationBlob: String) {} }
props! {
    ScraperSource () {
        eks_configuration EksConfiguration: ScraperSourceEksConfiguration,
        vpc_configuration VpcConfiguration: ScraperSourceVpcConfiguration,
    }
}
props! {
    ScraperSourceEksConfiguration (cluster_arn ClusterArn: String, subnet_ids SubnetIds: List<String>) {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! {
    ScraperSourceVpcConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<String>
    ) {}
}
choice! { ScraperComponentType { ServiceDiscovery "SERVICE_DISCOVERY", Collector "COLLECTOR", Exporter "EXPORTER" } }

resource! {
    /// [AWS::APS::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-workspace.html)
    Workspace WorkspaceAttrs "AWS::APS::Workspace" () {
        alert_manager_definition AlertManagerDefinition: String,
        alias Alias: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        logging_configuration LoggingConfiguration: WorkspaceLoggingConfiguration,
        query_logging_configuration QueryLoggingConfiguration: WorkspaceQueryLoggingConfiguration,
        tags Tags: List<Tag>,
        workspace_configuration WorkspaceConfiguration: WorkspaceConfiguration,
    } {
        arn "Arn": Arn<r::ApsWorkspace>,
        prometheus_endpoint "PrometheusEndpoint": String,
        workspace_id "WorkspaceId": String,
    }
}
props! { WorkspaceCloudWatchLogDestination (log_group_arn LogGroupArn: Arn<r::LogsLogGroup>) {} }
props! {
    WorkspaceConfiguration () {
        limits_per_label_sets LimitsPerLabelSets: List<WorkspaceLimitsPerLabelSet>,
        out_of_order_time_window_in_seconds OutOfOrderTimeWindowInSeconds: Int<0, MAX>,
        retention_period_in_days RetentionPeriodInDays: Int<1, MAX>,
        rule_query_offset_in_seconds RuleQueryOffsetInSeconds: Int<0, MAX>,
    }
}
props! { WorkspaceLabel (name Name: String, value Value: String) {} }
props! {
    WorkspaceLimitsPerLabelSet (
        label_set LabelSet: List<WorkspaceLabel>, limits Limits: WorkspaceLimitsPerLabelSetEntry
    ) {}
}
props! { WorkspaceLimitsPerLabelSetEntry () { max_series MaxSeries: Int<0, MAX>, } }
props! { WorkspaceLoggingConfiguration () { log_group_arn LogGroupArn: Arn<r::LogsLogGroup>, } }
props! {
    WorkspaceLoggingDestination (
        cloud_watch_logs CloudWatchLogs: WorkspaceCloudWatchLogDestination, filters Filters: WorkspaceLoggingFilter
    ) {}
}
props! { WorkspaceLoggingFilter (qsp_threshold QspThreshold: Int<0, MAX>) {} }
props! { WorkspaceQueryLoggingConfiguration (destinations Destinations: List<WorkspaceLoggingDestination>) {} }
