//! Generated from spec/fis.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::FIS::ExperimentTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-experimenttemplate.html)
    ExperimentTemplate ExperimentTemplateAttrs "AWS::FIS::ExperimentTemplate" (
        description Description: String, role_arn RoleArn: Arn<r::IamRole>,
        stop_conditions StopConditions: List<ExperimentTemplateStopCondition>,
        targets Targets: Map<ExperimentTemplateTarget>
    ) {
        actions Actions: Map<ExperimentTemplateAction>,
        experiment_options ExperimentOptions: ExperimentTemplateExperimentOptions,
        experiment_report_configuration ExperimentReportConfiguration: ExperimentTemplateExperimentReportConfiguration,
        log_configuration LogConfiguration: ExperimentTemplateLogConfiguration,
        tags Tags: Map<String>,
    } { id "Id": Id<r::FisExperimentTemplate>, }
}
props! {
    ExperimentTemplateAction (action_id ActionId: String) {
        description Description: String,
        parameters Parameters: Map<String>,
        start_after StartAfter: List<String>,
        targets Targets: Map<String>,
    }
}
props! { ExperimentTemplateCloudWatchDashboard (dashboard_identifier DashboardIdentifier: String) {} }
props! {
    ExperimentTemplateExperimentOptions () {
        account_targeting AccountTargeting: ExperimentTemplateExperimentOptionsAccountTargeting,
        empty_target_resolution_mode EmptyTargetResolutionMode: ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode,
    }
}
props! {
    ExperimentTemplateExperimentReportConfiguration (
        outputs Outputs: ExperimentTemplateExperimentReportConfigurationOutputs
    ) {
        data_sources DataSources: ExperimentTemplateExperimentReportConfigurationDataSources,
        post_experiment_duration PostExperimentDuration: String,
        pre_experiment_duration PreExperimentDuration: String,
    }
}
props! {
    ExperimentTemplateExperimentReportConfigurationDataSources () {
        cloud_watch_dashboards CloudWatchDashboards: List<ExperimentTemplateCloudWatchDashboard>,
    }
}
props! {
    ExperimentTemplateExperimentReportConfigurationOutputs (
        experiment_report_s3_configuration ExperimentReportS3Configuration: ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration
    ) {}
}
props! {
    ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration (
        bucket_name BucketName: Id<r::S3Bucket>
    ) { prefix Prefix: String, }
}
props! {
    ExperimentTemplateLogConfiguration (log_schema_version LogSchemaVersion: Int<1, MAX>) {
        cloud_watch_logs_configuration CloudWatchLogsConfiguration: ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration,
        s3_configuration S3Configuration: ExperimentTemplateLogConfigurationS3Configuration,
    }
}
props! { ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration (log_group_arn LogGroupArn: String) {} }
props! {
    ExperimentTemplateLogConfigurationS3Configuration (bucket_name BucketName: Id<r::S3Bucket>) {
        prefix Prefix: String,
    }
}
props! { ExperimentTemplateStopCondition (source Source: String) { value Value: String, } }
props! {
    ExperimentTemplateTarget (resource_type ResourceType: String, selection_mode SelectionMode: String) {
        filters Filters: List<ExperimentTemplateTargetFilter>,
        parameters Parameters: Map<String>,
        resource_arns ResourceArns: List<String>,
        resource_tags ResourceTags: Map<String>,
    }
}
props! { ExperimentTemplateTargetFilter (path Path: String, values Values: List<String>) {} }
choice! {
    ExperimentTemplateExperimentOptionsAccountTargeting {
        MultiAccount "multi-account", SingleAccount "single-account"
    }
}
choice! { ExperimentTemplateExperimentOptionsEmptyTargetResolutionMode { Fail "fail", Skip "skip" } }

resource! {
    /// [AWS::FIS::TargetAccountConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html)
    TargetAccountConfiguration NoAttrs "AWS::FIS::TargetAccountConfiguration" (
        account_id AccountId: String, experiment_template_id ExperimentTemplateId: Id<r::FisExperimentTemplate>,
        role_arn RoleArn: Arn<r::IamRole>
    ) { description Description: String, } {}
}
