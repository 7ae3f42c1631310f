//! Generated from spec/mwaa.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MWAA::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html)
    Environment EnvironmentAttrs "AWS::MWAA::Environment" (name Name: String) {
        airflow_configuration_options AirflowConfigurationOptions: Json,
        airflow_version AirflowVersion: String,
        dag_s3_path DagS3Path: String,
        endpoint_management EndpointManagement: EnvironmentEndpointManagement,
        environment_class EnvironmentClass: String,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        kms_key KmsKey: String,
        logging_configuration LoggingConfiguration: EnvironmentLoggingConfiguration,
        max_webservers MaxWebservers: Int<1, MAX>,
        max_workers MaxWorkers: Int<1, MAX>,
        min_webservers MinWebservers: Int<1, MAX>,
        min_workers MinWorkers: Int<1, MAX>,
        network_configuration NetworkConfiguration: EnvironmentNetworkConfiguration,
        plugins_s3_object_version PluginsS3ObjectVersion: String,
        plugins_s3_path PluginsS3Path: String,
        requirements_s3_object_version RequirementsS3ObjectVersion: String,
        requirements_s3_path RequirementsS3Path: String,
        schedulers Schedulers: Int<1, 5>,
        source_bucket_arn SourceBucketArn: Arn<r::S3Bucket>,
        startup_script_s3_object_version StartupScriptS3ObjectVersion: String,
        startup_script_s3_path StartupScriptS3Path: String,
        tags Tags: Json,
        webserver_access_mode WebserverAccessMode: EnvironmentWebserverAccessMode,
        weekly_maintenance_window_start WeeklyMaintenanceWindowStart: String,
        worker_replacement_strategy WorkerReplacementStrategy: EnvironmentWorkerReplacementStrategy,
    } {
        arn "Arn": Arn<r::MwaaEnvironment>,
        celery_executor_queue "CeleryExecutorQueue": String,
        database_vpc_endpoint_service "DatabaseVpcEndpointService": String,
        logging_configuration_dag_processing_logs_cloud_watch_log_group_arn "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn": Arn<r::LogsLogGroup>,
        logging_configuration_scheduler_logs_cloud_watch_log_group_arn "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn": Arn<r::LogsLogGroup>,
        logging_configuration_task_logs_cloud_watch_log_group_arn "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn": Arn<r::LogsLogGroup>,
        logging_configuration_webserver_logs_cloud_watch_log_group_arn "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn": Arn<r::LogsLogGroup>,
        logging_configuration_worker_logs_cloud_watch_log_group_arn "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn": Arn<r::LogsLogGroup>,
        webserver_url "WebserverUrl": String,
        webserver_vpc_endpoint_service "WebserverVpcEndpointService": String,
    }
}
props! {
    EnvironmentLoggingConfiguration () {
        dag_processing_logs DagProcessingLogs: EnvironmentModuleLoggingConfiguration,
        scheduler_logs SchedulerLogs: EnvironmentModuleLoggingConfiguration,
        task_logs TaskLogs: EnvironmentModuleLoggingConfiguration,
        webserver_logs WebserverLogs: EnvironmentModuleLoggingConfiguration,
        worker_logs WorkerLogs: EnvironmentModuleLoggingConfiguration,
    }
}
props! {
    EnvironmentModuleLoggingConfiguration () { enabled Enabled: bool, log_level LogLevel: EnvironmentLoggingLevel, }
}
props! {
    EnvironmentNetworkConfiguration () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! { EnvironmentEndpointManagement { Customer "CUSTOMER", Service "SERVICE" } }
choice! {
    EnvironmentLoggingLevel {
        Critical "CRITICAL", Error "ERROR", Warning "WARNING", Info "INFO", Debug "DEBUG"
    }
}
choice! {
    EnvironmentWebserverAccessMode {
        PrivateOnly "PRIVATE_ONLY", PublicOnly "PUBLIC_ONLY", PublicAndPrivate "PUBLIC_AND_PRIVATE"
    }
}
choice! { EnvironmentWorkerReplacementStrategy { Forced "FORCED", Graceful "GRACEFUL" } }
