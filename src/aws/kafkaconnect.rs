//! Generated from spec/kafkaconnect.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KafkaConnect::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html)
    Connector ConnectorAttrs ConnectorArgs "AWS::KafkaConnect::Connector" [
        capacity Capacity: ConnectorCapacity, connector_configuration ConnectorConfiguration: Map<String>,
        connector_name ConnectorName: String, kafka_cluster KafkaCluster: ConnectorKafkaCluster,
        kafka_cluster_client_authentication KafkaClusterClientAuthentication: ConnectorKafkaClusterClientAuthentication,
        kafka_cluster_encryption_in_transit KafkaClusterEncryptionInTransit: ConnectorKafkaClusterEncryptionInTransit,
        kafka_connect_version KafkaConnectVersion: String, plugins Plugins: List<ConnectorPlugin>,
        service_execution_role_arn ServiceExecutionRoleArn: Arn<r::IamRole>
    ] {
        connector_description ConnectorDescription: String,
        log_delivery LogDelivery: ConnectorLogDelivery,
        network_type NetworkType: ConnectorNetworkType,
        tags Tags: List<Tag>,
        worker_configuration WorkerConfiguration: ConnectorWorkerConfiguration,
    } { connector_arn "ConnectorArn": Arn<r::KafkaConnectConnector>, }
}
props! { ConnectorApacheKafkaCluster (bootstrap_servers BootstrapServers: String, vpc Vpc: ConnectorVpc) {} }
props! {
    ConnectorAutoScaling ConnectorAutoScalingArgs [
        max_worker_count MaxWorkerCount: i64, mcu_count McuCount: i64, min_worker_count MinWorkerCount: i64,
        scale_in_policy ScaleInPolicy: ConnectorScaleInPolicy, scale_out_policy ScaleOutPolicy: ConnectorScaleOutPolicy
    ] { max_autoscaling_task_count MaxAutoscalingTaskCount: i64, }
}
props! {
    ConnectorCapacity () {
        auto_scaling AutoScaling: ConnectorAutoScaling,
        provisioned_capacity ProvisionedCapacity: ConnectorProvisionedCapacity,
    }
}
props! { ConnectorCloudWatchLogsLogDelivery (enabled Enabled: bool) { log_group LogGroup: Id<r::LogsLogGroup>, } }
props! {
    ConnectorCustomPlugin (
        custom_plugin_arn CustomPluginArn: Arn<r::KafkaConnectCustomPlugin>,
        revision Revision: Int<1, 9223372036854775807>
    ) {}
}
props! {
    ConnectorFirehoseLogDelivery (enabled Enabled: bool) {
        delivery_stream DeliveryStream: Id<r::KinesisFirehoseDeliveryStream>,
    }
}
props! { ConnectorKafkaCluster (apache_kafka_cluster ApacheKafkaCluster: ConnectorApacheKafkaCluster) {} }
props! {
    ConnectorKafkaClusterClientAuthentication (
        authentication_type AuthenticationType: ConnectorKafkaClusterClientAuthenticationType
    ) {}
}
props! {
    ConnectorKafkaClusterEncryptionInTransit (
        encryption_type EncryptionType: ConnectorKafkaClusterEncryptionInTransitType
    ) {}
}
props! { ConnectorLogDelivery (worker_log_delivery WorkerLogDelivery: ConnectorWorkerLogDelivery) {} }
props! { ConnectorPlugin (custom_plugin CustomPlugin: ConnectorCustomPlugin) {} }
props! { ConnectorProvisionedCapacity (mcu_count McuCount: i64, worker_count WorkerCount: i64) {} }
props! { ConnectorS3LogDelivery (enabled Enabled: bool) { bucket Bucket: Id<r::S3Bucket>, prefix Prefix: String, } }
props! { ConnectorScaleInPolicy (cpu_utilization_percentage CpuUtilizationPercentage: Int<1, 100>) {} }
props! { ConnectorScaleOutPolicy (cpu_utilization_percentage CpuUtilizationPercentage: Int<1, 100>) {} }
props! {
    ConnectorVpc (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
props! {
    ConnectorWorkerConfiguration (
        revision Revision: Int<1, 9223372036854775807>,
        worker_configuration_arn WorkerConfigurationArn: Arn<r::KafkaConnectWorkerConfiguration>
    ) {}
}
props! {
    ConnectorWorkerLogDelivery () {
        cloud_watch_logs CloudWatchLogs: ConnectorCloudWatchLogsLogDelivery,
        firehose Firehose: ConnectorFirehoseLogDelivery,
        s3 S3: ConnectorS3LogDelivery,
    }
}
choice! { ConnectorKafkaClusterClientAuthenticationType { None "NONE", Iam "IAM" } }
choice! { ConnectorKafkaClusterEncryptionInTransitType { Plaintext "PLAINTEXT", Tls "TLS" } }
choice! { ConnectorNetworkType { Ipv4 "IPV4", Dual "DUAL" } }

resource! {
    /// [AWS::KafkaConnect::CustomPlugin](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html)
    CustomPlugin CustomPluginAttrs "AWS::KafkaConnect::CustomPlugin" (
        content_type ContentType: CustomPluginContentType, location Location: CustomPluginLocation, name Name: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        custom_plugin_arn "CustomPluginArn": Arn<r::KafkaConnectCustomPlugin>,
        file_description_file_md5 "FileDescription.FileMd5": String,
        file_description_file_size "FileDescription.FileSize": i64,
        revision "Revision": i64,
    }
}
props! { CustomPluginLocation (s3_location S3Location: CustomPluginS3Location) {} }
props! {
    CustomPluginS3Location (bucket_arn BucketArn: String, file_key FileKey: String) {
        object_version ObjectVersion: String,
    }
}
choice! { CustomPluginContentType { Jar "JAR", Zip "ZIP" } }

resource! {
    /// [AWS::KafkaConnect::WorkerConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html)
    WorkerConfiguration WorkerConfigurationAttrs "AWS::KafkaConnect::WorkerConfiguration" (
        name Name: String, properties_file_content PropertiesFileContent: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        revision "Revision": i64,
        worker_configuration_arn "WorkerConfigurationArn": Arn<r::KafkaConnectWorkerConfiguration>,
    }
}
