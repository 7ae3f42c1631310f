//! Generated from spec/emrserverless.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EMRServerless::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html)
    Application ApplicationAttrs "AWS::EMRServerless::Application" (
        release_label ReleaseLabel: String, type_ Type: String
    ) {
        architecture Architecture: ApplicationArchitecture,
        auto_start_configuration AutoStartConfiguration: ApplicationAutoStartConfiguration,
        auto_stop_configuration AutoStopConfiguration: ApplicationAutoStopConfiguration,
        identity_center_configuration IdentityCenterConfiguration: ApplicationIdentityCenterConfiguration,
        image_configuration ImageConfiguration: ApplicationImageConfigurationInput,
        initial_capacity InitialCapacity: List<ApplicationInitialCapacityConfigKeyValuePair>,
        interactive_configuration InteractiveConfiguration: ApplicationInteractiveConfiguration,
        maximum_capacity MaximumCapacity: ApplicationMaximumAllowedResources,
        monitoring_configuration MonitoringConfiguration: ApplicationMonitoringConfiguration,
        name Name: String,
        network_configuration NetworkConfiguration: ApplicationNetworkConfiguration,
        runtime_configuration RuntimeConfiguration: List<ApplicationConfigurationObject>,
        scheduler_configuration SchedulerConfiguration: ApplicationSchedulerConfiguration,
        tags Tags: List<Tag>,
        worker_type_specifications WorkerTypeSpecifications: Map<ApplicationWorkerTypeSpecificationInput>,
    } { application_id "ApplicationId": String, arn "Arn": Arn<r::EmrServerlessApplication>, }
}
props! { ApplicationAutoStartConfiguration () { enabled Enabled: bool, } }
props! { ApplicationAutoStopConfiguration () { enabled Enabled: bool, idle_timeout_minutes IdleTimeoutMinutes: i64, } }
props! {
    ApplicationCloudWatchLoggingConfiguration () {
        enabled Enabled: bool,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_stream_name_prefix LogStreamNamePrefix: String,
        log_type_map LogTypeMap: List<ApplicationLogTypeMapKeyValuePair>,
    }
}
props! {
    ApplicationConfigurationObject (classification Classification: String) {
        configurations Configurations: List<ApplicationConfigurationObject>,
        properties Properties: Map<String>,
    }
}
props! {
    ApplicationIdentityCenterConfiguration () {
        identity_center_instance_arn IdentityCenterInstanceArn: Arn<r::SsoInstance>,
    }
}
props! { ApplicationImageConfigurationInput () { image_uri ImageUri: String, } }
props! {
    ApplicationInitialCapacityConfig (
        worker_configuration WorkerConfiguration: ApplicationWorkerConfiguration,
        worker_count WorkerCount: Int<1, 1000000>
    ) {}
}
props! {
    ApplicationInitialCapacityConfigKeyValuePair (key Key: String, value Value: ApplicationInitialCapacityConfig) {}
}
props! {
    ApplicationInteractiveConfiguration () {
        livy_endpoint_enabled LivyEndpointEnabled: bool,
        session_enabled SessionEnabled: bool,
        studio_enabled StudioEnabled: bool,
    }
}
props! { ApplicationLogTypeMapKeyValuePair (key Key: String, value Value: List<String>) {} }
props! {
    ApplicationManagedPersistenceMonitoringConfiguration () {
        enabled Enabled: bool,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
    }
}
props! { ApplicationMaximumAllowedResources (cpu Cpu: String, memory Memory: String) { disk Disk: String, } }
props! {
    ApplicationMonitoringConfiguration () {
        cloud_watch_logging_configuration CloudWatchLoggingConfiguration: ApplicationCloudWatchLoggingConfiguration,
        managed_persistence_monitoring_configuration ManagedPersistenceMonitoringConfiguration: ApplicationManagedPersistenceMonitoringConfiguration,
        prometheus_monitoring_configuration PrometheusMonitoringConfiguration: ApplicationPrometheusMonitoringConfiguration,
        s3_monitoring_configuration S3MonitoringConfiguration: ApplicationS3MonitoringConfiguration,
    }
}
props! {
    ApplicationNetworkConfiguration () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! { ApplicationPrometheusMonitoringConfiguration () { remote_write_url RemoteWriteUrl: String, } }
props! {
    ApplicationS3MonitoringConfiguration () {
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        log_uri LogUri: String,
    }
}
props! {
    ApplicationSchedulerConfiguration () {
        max_concurrent_runs MaxConcurrentRuns: i64,
        queue_timeout_minutes QueueTimeoutMinutes: i64,
    }
}
props! {
    ApplicationWorkerConfiguration (cpu Cpu: String, memory Memory: String) {
        disk Disk: String,
        disk_type DiskType: String,
    }
}
props! {
    ApplicationWorkerTypeSpecificationInput () {
        image_configuration ImageConfiguration: ApplicationImageConfigurationInput,
    }
}
choice! { ApplicationArchitecture { Arm64 "ARM64", X8664 "X86_64" } }
