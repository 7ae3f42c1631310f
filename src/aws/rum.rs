//! Generated from spec/rum.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RUM::AppMonitor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
    AppMonitor AppMonitorAttrs "AWS::RUM::AppMonitor" (name Name: String) {
        app_monitor_configuration AppMonitorConfiguration: AppMonitorConfiguration,
        custom_events CustomEvents: AppMonitorCustomEvents,
        cw_log_enabled CwLogEnabled: bool,
        deobfuscation_configuration DeobfuscationConfiguration: AppMonitorDeobfuscationConfiguration,
        domain Domain: String,
        domain_list DomainList: List<String>,
        platform Platform: AppMonitorPlatform,
        resource_policy ResourcePolicy: AppMonitorResourcePolicy,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! {
    AppMonitorConfiguration () {
        allow_cookies AllowCookies: bool,
        enable_xray EnableXRay: bool,
        excluded_pages ExcludedPages: List<String>,
        favorite_pages FavoritePages: List<String>,
        guest_role_arn GuestRoleArn: Arn<r::IamRole>,
        identity_pool_id IdentityPoolId: Id<r::CognitoIdentityPool>,
        included_pages IncludedPages: List<String>,
        metric_destinations MetricDestinations: List<AppMonitorMetricDestination>,
        session_sample_rate SessionSampleRate: Num<0, 1>,
        telemetries Telemetries: List<AppMonitorTelemetry>,
    }
}
props! { AppMonitorCustomEvents () { status Status: AppMonitorCustomEventsStatus, } }
props! {
    AppMonitorDeobfuscationConfiguration () {
        java_script_source_maps JavaScriptSourceMaps: AppMonitorDeobfuscationConfigurationJavaScriptSourceMaps,
    }
}
props! {
    AppMonitorDeobfuscationConfigurationJavaScriptSourceMaps (
        status Status: AppMonitorDeobfuscationConfigurationJavaScriptSourceMapsStatus
    ) { s3_uri S3Uri: String, }
}
props! {
    AppMonitorMetricDefinition (name Name: String) {
        dimension_keys DimensionKeys: Map<String>,
        event_pattern EventPattern: String,
        namespace Namespace: String,
        unit_label UnitLabel: String,
        value_key ValueKey: String,
    }
}
props! {
    AppMonitorMetricDestination (destination Destination: AppMonitorMetricDestinationDestination) {
        destination_arn DestinationArn: String,
        iam_role_arn IamRoleArn: Arn<r::IamRole>,
        metric_definitions MetricDefinitions: List<AppMonitorMetricDefinition>,
    }
}
props! {
    AppMonitorResourcePolicy (policy_document PolicyDocument: String) { policy_revision_id PolicyRevisionId: String, }
}
choice! { AppMonitorCustomEventsStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AppMonitorDeobfuscationConfigurationJavaScriptSourceMapsStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AppMonitorMetricDestinationDestination { CloudWatch "CloudWatch", Evidently "Evidently" } }
choice! { AppMonitorPlatform { Web "Web", Android "Android", IOs "iOS" } }
choice! { AppMonitorTelemetry { Errors "errors", Performance "performance", Http "http" } }
