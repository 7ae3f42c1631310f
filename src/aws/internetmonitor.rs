//! Generated from spec/internetmonitor.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::InternetMonitor::Monitor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html)
    Monitor MonitorAttrs "AWS::InternetMonitor::Monitor" (monitor_name MonitorName: String) {
        health_events_config HealthEventsConfig: MonitorHealthEventsConfig,
        include_linked_accounts IncludeLinkedAccounts: bool,
        internet_measurements_log_delivery InternetMeasurementsLogDelivery: MonitorInternetMeasurementsLogDelivery,
        linked_account_id LinkedAccountId: String,
        max_city_networks_to_monitor MaxCityNetworksToMonitor: Int<1, 500000>,
        resources Resources: List<String>,
        resources_to_add ResourcesToAdd: List<String>,
        resources_to_remove ResourcesToRemove: List<String>,
        status Status: MonitorConfigState,
        tags Tags: List<Tag>,
        traffic_percentage_to_monitor TrafficPercentageToMonitor: Int<1, 100>,
    } {
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        monitor_arn "MonitorArn": Arn<r::InternetMonitorMonitor>,
        processing_status "ProcessingStatus": String,
        processing_status_info "ProcessingStatusInfo": String,
    }
}
props! {
    MonitorHealthEventsConfig () {
        availability_local_health_events_config AvailabilityLocalHealthEventsConfig: MonitorLocalHealthEventsConfig,
        availability_score_threshold AvailabilityScoreThreshold: Num<0, 100>,
        performance_local_health_events_config PerformanceLocalHealthEventsConfig: MonitorLocalHealthEventsConfig,
        performance_score_threshold PerformanceScoreThreshold: Num<0, 100>,
    }
}
props! { MonitorInternetMeasurementsLogDelivery () { s3_config S3Config: MonitorS3Config, } }
props! {
    MonitorLocalHealthEventsConfig () {
        health_score_threshold HealthScoreThreshold: Num<0, 100>,
        min_traffic_impact MinTrafficImpact: Num<0, 100>,
        status Status: MonitorLocalHealthEventsConfigStatus,
    }
}
props! {
    MonitorS3Config () {
        bucket_name BucketName: Id<r::S3Bucket>,
        bucket_prefix BucketPrefix: String,
        log_delivery_status LogDeliveryStatus: MonitorS3ConfigLogDeliveryStatus,
    }
}
choice! { MonitorConfigState { Pending "PENDING", Active "ACTIVE", Inactive "INACTIVE", Error "ERROR" } }
choice! { MonitorLocalHealthEventsConfigStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { MonitorS3ConfigLogDeliveryStatus { Enabled "ENABLED", Disabled "DISABLED" } }
