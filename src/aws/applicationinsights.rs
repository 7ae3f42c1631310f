//! Generated from spec/applicationinsights.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ApplicationInsights::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
    Application ApplicationAttrs "AWS::ApplicationInsights::Application" (
        resource_group_name ResourceGroupName: String
    ) {
        attach_missing_permission AttachMissingPermission: bool,
        auto_configuration_enabled AutoConfigurationEnabled: bool,
        cwe_monitor_enabled CWEMonitorEnabled: bool,
        component_monitoring_settings ComponentMonitoringSettings: List<ApplicationComponentMonitoringSetting>,
        custom_components CustomComponents: List<ApplicationCustomComponent>,
        grouping_type GroupingType: ApplicationGroupingType,
        log_pattern_sets LogPatternSets: List<ApplicationLogPatternSet>,
        ops_center_enabled OpsCenterEnabled: bool,
        ops_item_sns_topic_arn OpsItemSNSTopicArn: String,
        sns_notification_arn SNSNotificationArn: String,
        tags Tags: List<Tag>,
    } { application_arn "ApplicationARN": Arn<r::ApplicationInsightsApplication>, }
}
props! { ApplicationAlarm (alarm_name AlarmName: String) { severity Severity: ApplicationAlarmSeverity, } }
props! { ApplicationAlarmMetric (alarm_metric_name AlarmMetricName: String) {} }
props! {
    ApplicationComponentConfiguration () {
        configuration_details ConfigurationDetails: ApplicationConfigurationDetails,
        sub_component_type_configurations SubComponentTypeConfigurations: List<ApplicationSubComponentTypeConfiguration>,
    }
}
props! {
    ApplicationComponentMonitoringSetting (
        component_configuration_mode ComponentConfigurationMode: ApplicationComponentMonitoringSettingComponentConfigurationMode,
        tier Tier: String
    ) {
        component_arn ComponentARN: String,
        component_name ComponentName: String,
        custom_component_configuration CustomComponentConfiguration: ApplicationComponentConfiguration,
        default_overwrite_component_configuration DefaultOverwriteComponentConfiguration: ApplicationComponentConfiguration,
    }
}
props! {
    ApplicationConfigurationDetails () {
        alarm_metrics AlarmMetrics: List<ApplicationAlarmMetric>,
        alarms Alarms: List<ApplicationAlarm>,
        ha_cluster_prometheus_exporter HAClusterPrometheusExporter: ApplicationHaClusterPrometheusExporter,
        hana_prometheus_exporter HANAPrometheusExporter: ApplicationHanaPrometheusExporter,
        jmx_prometheus_exporter JMXPrometheusExporter: ApplicationJmxPrometheusExporter,
        logs Logs: List<ApplicationLog>,
        net_weaver_prometheus_exporter NetWeaverPrometheusExporter: ApplicationNetWeaverPrometheusExporter,
        processes Processes: List<ApplicationProcess>,
        sql_server_prometheus_exporter SQLServerPrometheusExporter: ApplicationSqlServerPrometheusExporter,
        windows_events WindowsEvents: List<ApplicationWindowsEvent>,
    }
}
props! {
    ApplicationCustomComponent (component_name ComponentName: String, resource_list ResourceList: List<String>) {}
}
props! { ApplicationHaClusterPrometheusExporter () { prometheus_port PrometheusPort: String, } }
props! {
    ApplicationHanaPrometheusExporter (
        agree_to_install_hanadb_client AgreeToInstallHANADBClient: bool, hana_port HANAPort: String,
        hanasid HANASID: String, hana_secret_name HANASecretName: String
    ) { prometheus_port PrometheusPort: String, }
}
props! {
    ApplicationJmxPrometheusExporter () {
        host_port HostPort: String,
        jmxurl JMXURL: String,
        prometheus_port PrometheusPort: String,
    }
}
props! {
    ApplicationLog (log_type LogType: String) {
        encoding Encoding: ApplicationLogEncoding,
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_path LogPath: String,
        pattern_set PatternSet: String,
    }
}
props! { ApplicationLogPattern (pattern Pattern: String, pattern_name PatternName: String, rank Rank: i64) {} }
props! {
    ApplicationLogPatternSet (
        log_patterns LogPatterns: List<ApplicationLogPattern>, pattern_set_name PatternSetName: String
    ) {}
}
props! {
    ApplicationNetWeaverPrometheusExporter (instance_numbers InstanceNumbers: List<String>, sapsid SAPSID: String) {
        prometheus_port PrometheusPort: String,
    }
}
props! {
    ApplicationProcess (alarm_metrics AlarmMetrics: List<ApplicationAlarmMetric>, process_name ProcessName: String) {}
}
props! {
    ApplicationSqlServerPrometheusExporter (
        prometheus_port PrometheusPort: String, sql_secret_name SQLSecretName: String
    ) {}
}
props! {
    ApplicationSubComponentConfigurationDetails () {
        alarm_metrics AlarmMetrics: List<ApplicationAlarmMetric>,
        logs Logs: List<ApplicationLog>,
        processes Processes: List<ApplicationProcess>,
        windows_events WindowsEvents: List<ApplicationWindowsEvent>,
    }
}
props! {
    ApplicationSubComponentTypeConfiguration (
        sub_component_configuration_details SubComponentConfigurationDetails: ApplicationSubComponentConfigurationDetails,
        sub_component_type SubComponentType: ApplicationSubComponentTypeConfigurationSubComponentType
    ) {}
}
props! {
    ApplicationWindowsEvent (
        event_levels EventLevels: List<ApplicationEventLevel>, event_name EventName: String,
        log_group_name LogGroupName: Id<r::LogsLogGroup>
    ) { pattern_set PatternSet: String, }
}
choice! { ApplicationAlarmSeverity { High "HIGH", Medium "MEDIUM", Low "LOW" } }
choice! {
    ApplicationComponentMonitoringSettingComponentConfigurationMode {
        Default "DEFAULT", DefaultWithOverwrite "DEFAULT_WITH_OVERWRITE", Custom "CUSTOM"
    }
}
choice! {
    ApplicationEventLevel {
        Information "INFORMATION", Warning "WARNING", Error "ERROR", Critical "CRITICAL", Verbose "VERBOSE"
    }
}
choice! { ApplicationGroupingType { AccountBased "ACCOUNT_BASED" } }
choice! { ApplicationLogEncoding { Utf8 "utf-8", Utf16 "utf-16", Ascii "ascii" } }
choice! {
    ApplicationSubComponentTypeConfigurationSubComponentType {
        AwsEc2Instance "AWS::EC2::Instance", AwsEc2Volume "AWS::EC2::Volume"
    }
}
