//! Generated from spec/msk.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MSK::BatchScramSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html)
    BatchScramSecret NoAttrs "AWS::MSK::BatchScramSecret" (cluster_arn ClusterArn: Arn<r::MskCluster>) {
        secret_arn_list SecretArnList: List<Arn<r::SecretsManagerSecret>>,
    } {}
}

resource! {
    /// [AWS::MSK::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
    Channel ChannelAttrs "AWS::MSK::Channel" (
        channel_name ChannelName: String,
        topic_configuration_list TopicConfigurationList: List<ChannelTopicConfiguration>
    ) {
        cluster_arn ClusterArn: String,
        encryption_configuration EncryptionConfiguration: ChannelEncryptionConfiguration,
        iceberg_destination_configuration IcebergDestinationConfiguration: ChannelIcebergDestinationConfiguration,
        logging_info LoggingInfo: ChannelLoggingInfo,
        s3_destination_configuration S3DestinationConfiguration: ChannelS3DestinationConfiguration,
        tags Tags: Map<String>,
    } {
        channel_arn "ChannelArn": Arn<r::MskChannel>,
        state_info_code "StateInfo.Code": String,
        state_info_message "StateInfo.Message": String,
        status "Status": String,
    }
}
props! { ChannelCatalog () { catalog_arn CatalogArn: String, warehouse_location WarehouseLocation: String, } }
props! { ChannelCloudWatchLogsLogDestination (enabled Enabled: bool) { log_group LogGroup: Id<r::LogsLogGroup>, } }
props! {
    ChannelDeadLetterQueueS3 (bucket_arn BucketArn: Arn<r::S3Bucket>, error_output_prefix ErrorOutputPrefix: String) {
        expected_bucket_owner ExpectedBucketOwner: String,
    }
}
props! {
    ChannelDestinationTable (
        destination_database_name DestinationDatabaseName: String, destination_table_name DestinationTableName: String
    ) { partition_spec PartitionSpec: ChannelPartitionSpec, }
}
props! { ChannelEncryptionConfiguration (kms_key_arn KmsKeyArn: Arn<r::KmsKey>) {} }
props! {
    ChannelFirehoseLogDestination (enabled Enabled: bool) {
        delivery_stream DeliveryStream: Id<r::KinesisFirehoseDeliveryStream>,
    }
}
props! {
    ChannelIcebergDestinationConfiguration ChannelIcebergDestinationConfigurationArgs [
        append_only AppendOnly: bool, dead_letter_queue_s3 DeadLetterQueueS3: ChannelDeadLetterQueueS3,
        destination_table_list DestinationTableList: List<ChannelDestinationTable>,
        schema_evolution SchemaEvolution: ChannelSchemaEvolution,
        service_execution_role_arn ServiceExecutionRoleArn: Arn<r::IamRole>,
        table_creation TableCreation: ChannelTableCreation
    ] {
        catalog Catalog: ChannelCatalog,
        compression_type CompressionType: ChannelIcebergCompressionType,
        data_freshness_in_seconds DataFreshnessInSeconds: Int<60, 900>,
    }
}
props! {
    ChannelLoggingInfo () {
        cloud_watch_logs CloudWatchLogs: ChannelCloudWatchLogsLogDestination,
        firehose Firehose: ChannelFirehoseLogDestination,
        s3 S3: ChannelS3LogDestination,
    }
}
props! { ChannelPartitionSource () { source_name SourceName: String, } }
props! {
    ChannelPartitionSpec (partition_strategy PartitionStrategy: ChannelPartitionStrategy) {
        source_list SourceList: List<ChannelPartitionSource>,
    }
}
props! { ChannelRecordConverter (value_converter ValueConverter: ChannelValueConverter) {} }
props! { ChannelRecordSchema (gsr_arn GsrArn: String) {} }
props! {
    ChannelS3DestinationConfiguration (
        dead_letter_queue_s3 DeadLetterQueueS3: ChannelDeadLetterQueueS3,
        service_execution_role_arn ServiceExecutionRoleArn: Arn<r::IamRole>, storage Storage: ChannelS3Storage
    ) { data_freshness_in_seconds DataFreshnessInSeconds: Int<60, 900>, }
}
props! { ChannelS3LogDestination (enabled Enabled: bool) { bucket Bucket: Id<r::S3Bucket>, prefix Prefix: String, } }
props! {
    ChannelS3Storage (
        bucket_arn BucketArn: Arn<r::S3Bucket>, compression_type CompressionType: ChannelS3CompressionType,
        storage_class StorageClass: ChannelS3StorageClass
    ) {
        expected_bucket_owner ExpectedBucketOwner: String,
        output_key_template OutputKeyTemplate: String,
        output_prefix OutputPrefix: String,
    }
}
props! { ChannelSchemaEvolution (enable_schema_evolution EnableSchemaEvolution: bool) {} }
props! { ChannelTableCreation (enable_table_creation EnableTableCreation: bool) {} }
props! {
    ChannelTopicConfiguration (record_converter RecordConverter: ChannelRecordConverter, topic_arn TopicArn: String) {
        record_schema RecordSchema: ChannelRecordSchema,
    }
}
choice! { ChannelIcebergCompressionType { Zstd "ZSTD", Snappy "SNAPPY" } }
choice! { ChannelPartitionStrategy { TimeHour "TIME_HOUR" } }
choice! { ChannelS3CompressionType { None "NONE", Gzip "GZIP", Zstd "ZSTD" } }
choice! {
    ChannelS3StorageClass {
        Standard "STANDARD", IntelligentTiering "INTELLIGENT_TIERING", GlacierIr "GLACIER_IR"
    }
}
choice! {
    ChannelValueConverter {
        ByteArray "BYTE_ARRAY", Json "JSON", JsonSchemaGsr "JSON_SCHEMA_GSR", String "STRING"
    }
}

resource! {
    /// [AWS::MSK::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
    Cluster ClusterAttrs "AWS::MSK::Cluster" (
        broker_node_group_info BrokerNodeGroupInfo: ClusterBrokerNodeGroupInfo, cluster_name ClusterName: String,
        kafka_version KafkaVersion: String, number_of_broker_nodes NumberOfBrokerNodes: Int<1, MAX>
    ) {
        client_authentication ClientAuthentication: ClusterClientAuthentication,
        configuration_info ConfigurationInfo: ClusterConfigurationInfo,
        encryption_info EncryptionInfo: ClusterEncryptionInfo,
        enhanced_monitoring EnhancedMonitoring: ClusterEnhancedMonitoring,
        logging_info LoggingInfo: ClusterLoggingInfo,
        open_monitoring OpenMonitoring: ClusterOpenMonitoring,
        rebalancing Rebalancing: ClusterRebalancing,
        storage_mode StorageMode: ClusterStorageMode,
        tags Tags: Map<String>,
        zookeeper_access ZookeeperAccess: ClusterZookeeperAccess,
    } { arn "Arn": Arn<r::MskCluster>, current_version "CurrentVersion": String, }
}
props! {
    ClusterAuthorizerLogs () {
        cloud_watch_logs CloudWatchLogs: ClusterCloudWatchLogs,
        firehose Firehose: ClusterFirehose,
        s3 S3: ClusterS3,
    }
}
props! {
    ClusterBrokerLogs () {
        cloud_watch_logs CloudWatchLogs: ClusterCloudWatchLogs,
        firehose Firehose: ClusterFirehose,
        s3 S3: ClusterS3,
    }
}
props! {
    ClusterBrokerNodeGroupInfo (
        client_subnets ClientSubnets: List<Id<r::Ec2Subnet>>, instance_type InstanceType: String
    ) {
        broker_az_distribution BrokerAZDistribution: ClusterBrokerNodeGroupInfoBrokerAzDistribution,
        connectivity_info ConnectivityInfo: ClusterConnectivityInfo,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        storage_info StorageInfo: ClusterStorageInfo,
    }
}
props! {
    ClusterClientAuthentication () {
        sasl Sasl: ClusterSasl,
        tls Tls: ClusterTls,
        unauthenticated Unauthenticated: ClusterUnauthenticated,
    }
}
props! { ClusterCloudWatchLogs (enabled Enabled: bool) { log_group LogGroup: Id<r::LogsLogGroup>, } }
props! { ClusterConfigurationInfo (arn Arn: Arn<r::MskConfiguration>, revision Revision: i64) {} }
props! {
    ClusterConnectivityInfo () {
        network_type NetworkType: ClusterNetworkType,
        public_access PublicAccess: ClusterPublicAccess,
        vpc_connectivity VpcConnectivity: ClusterVpcConnectivity,
    }
}
props! {
    ClusterEbsStorageInfo () {
        provisioned_throughput ProvisionedThroughput: ClusterProvisionedThroughput,
        volume_size VolumeSize: Int<1, 16384>,
    }
}
props! { ClusterEncryptionAtRest (data_volume_kms_key_id DataVolumeKMSKeyId: String) {} }
props! {
    ClusterEncryptionInTransit () {
        client_broker ClientBroker: ClusterEncryptionInTransitClientBroker,
        in_cluster InCluster: bool,
    }
}
props! {
    ClusterEncryptionInfo () {
        encryption_at_rest EncryptionAtRest: ClusterEncryptionAtRest,
        encryption_in_transit EncryptionInTransit: ClusterEncryptionInTransit,
    }
}
props! {
    ClusterFirehose (enabled Enabled: bool) { delivery_stream DeliveryStream: Id<r::KinesisFirehoseDeliveryStream>, }
}
props! { ClusterIam (enabled Enabled: bool) {} }
props! { ClusterJmxExporter (enabled_in_broker EnabledInBroker: bool) {} }
props! {
    ClusterLoggingInfo () {
        authorizer_logs AuthorizerLogs: ClusterAuthorizerLogs,
        broker_logs BrokerLogs: ClusterBrokerLogs,
    }
}
props! { ClusterNodeExporter (enabled_in_broker EnabledInBroker: bool) {} }
props! { ClusterOpenMonitoring (prometheus Prometheus: ClusterPrometheus) {} }
props! {
    ClusterPrometheus () {
        jmx_exporter JmxExporter: ClusterJmxExporter,
        node_exporter NodeExporter: ClusterNodeExporter,
    }
}
props! { ClusterProvisionedThroughput () { enabled Enabled: bool, volume_throughput VolumeThroughput: i64, } }
props! { ClusterPublicAccess () { type_ Type: String, } }
props! { ClusterRebalancing (status Status: ClusterRebalancingStatus) {} }
props! { ClusterS3 (enabled Enabled: bool) { bucket Bucket: Id<r::S3Bucket>, prefix Prefix: String, } }
props! { ClusterSasl () { iam Iam: ClusterIam, scram Scram: ClusterScram, } }
props! { ClusterScram (enabled Enabled: bool) {} }
props! { ClusterStorageInfo () { ebs_storage_info EBSStorageInfo: ClusterEbsStorageInfo, } }
props! {
    ClusterTls () {
        certificate_authority_arn_list CertificateAuthorityArnList: List<Arn<r::AcmPcaCertificateAuthority>>,
        enabled Enabled: bool,
    }
}
props! { ClusterUnauthenticated (enabled Enabled: bool) {} }
props! {
    ClusterVpcConnectivity () {
        client_authentication ClientAuthentication: ClusterVpcConnectivityClientAuthentication,
    }
}
props! {
    ClusterVpcConnectivityClientAuthentication () {
        sasl Sasl: ClusterVpcConnectivitySasl,
        tls Tls: ClusterVpcConnectivityTls,
    }
}
props! { ClusterVpcConnectivityIam (enabled Enabled: bool) {} }
props! {
    ClusterVpcConnectivitySasl () { iam Iam: ClusterVpcConnectivityIam, scram Scram: ClusterVpcConnectivityScram, }
}
props! { ClusterVpcConnectivityScram (enabled Enabled: bool) {} }
props! { ClusterVpcConnectivityTls (enabled Enabled: bool) {} }
props! { ClusterZookeeperAccess () { enabled Enabled: bool, } }
choice! { ClusterBrokerNodeGroupInfoBrokerAzDistribution { Default "DEFAULT" } }
choice! { ClusterEncryptionInTransitClientBroker { Tls "TLS", TlsPlaintext "TLS_PLAINTEXT", Plaintext "PLAINTEXT" } }
choice! {
    ClusterEnhancedMonitoring {
        Default "DEFAULT", PerBroker "PER_BROKER", PerTopicPerBroker "PER_TOPIC_PER_BROKER",
        PerTopicPerPartition "PER_TOPIC_PER_PARTITION"
    }
}
choice! { ClusterNetworkType { Ipv4 "IPV4", Dual "DUAL" } }
choice! { ClusterRebalancingStatus { Paused "PAUSED", Active "ACTIVE" } }
choice! { ClusterStorageMode { Local "LOCAL", Tiered "TIERED" } }

resource! {
    /// [AWS::MSK::ClusterPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html)
    ClusterPolicy ClusterPolicyAttrs "AWS::MSK::ClusterPolicy" (cluster_arn ClusterArn: String, policy Policy: Json) {} {
        current_version "CurrentVersion": String,
    }
}

resource! {
    /// [AWS::MSK::Configuration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html)
    Configuration ConfigurationAttrs "AWS::MSK::Configuration" (
        name Name: String, server_properties ServerProperties: String
    ) {
        description Description: String,
        kafka_versions_list KafkaVersionsList: List<String>,
        latest_revision LatestRevision: ConfigurationLatestRevision,
    } {
        arn "Arn": Arn<r::MskConfiguration>,
        latest_revision_creation_time "LatestRevision.CreationTime": String,
        latest_revision_description "LatestRevision.Description": String,
        latest_revision_revision "LatestRevision.Revision": i64,
    }
}
props! { ConfigurationLatestRevision () {} }

resource! {
    /// [AWS::MSK::Replicator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
    Replicator ReplicatorAttrs "AWS::MSK::Replicator" (
        kafka_clusters KafkaClusters: List<ReplicatorKafkaCluster>,
        replication_info_list ReplicationInfoList: List<ReplicatorReplicationInfo>,
        replicator_name ReplicatorName: String, service_execution_role_arn ServiceExecutionRoleArn: Arn<r::IamRole>
    ) {
        description Description: String,
        log_delivery LogDelivery: ReplicatorLogDelivery,
        tags Tags: List<Tag>,
    } { current_version "CurrentVersion": String, replicator_arn "ReplicatorArn": Arn<r::MskReplicator>, }
}
props! { ReplicatorAmazonMskCluster (msk_cluster_arn MskClusterArn: String) {} }
props! {
    ReplicatorApacheKafkaCluster (
        apache_kafka_cluster_id ApacheKafkaClusterId: String, bootstrap_broker_string BootstrapBrokerString: String
    ) {}
}
props! { ReplicatorCloudWatchLogs (enabled Enabled: bool) { log_group LogGroup: Id<r::LogsLogGroup>, } }
props! {
    ReplicatorConsumerGroupReplication (consumer_groups_to_replicate ConsumerGroupsToReplicate: List<String>) {
        consumer_group_offset_sync_mode ConsumerGroupOffsetSyncMode: ReplicatorConsumerGroupOffsetSyncMode,
        consumer_groups_to_exclude ConsumerGroupsToExclude: List<String>,
        detect_and_copy_new_consumer_groups DetectAndCopyNewConsumerGroups: bool,
        synchronise_consumer_group_offsets SynchroniseConsumerGroupOffsets: bool,
    }
}
props! {
    ReplicatorFirehose (enabled Enabled: bool) {
        delivery_stream DeliveryStream: Id<r::KinesisFirehoseDeliveryStream>,
    }
}
props! {
    ReplicatorKafkaCluster () {
        amazon_msk_cluster AmazonMskCluster: ReplicatorAmazonMskCluster,
        apache_kafka_cluster ApacheKafkaCluster: ReplicatorApacheKafkaCluster,
        client_authentication ClientAuthentication: ReplicatorKafkaClusterClientAuthentication,
        encryption_in_transit EncryptionInTransit: ReplicatorKafkaClusterEncryptionInTransit,
        vpc_config VpcConfig: ReplicatorKafkaClusterClientVpcConfig,
    }
}
props! {
    ReplicatorKafkaClusterClientAuthentication () {
        mtls MTLS: ReplicatorKafkaClusterMtlsAuthentication,
        sasl_oauth_bearer SaslOAuthBearer: ReplicatorKafkaClusterSaslOauthBearerAuthentication,
        sasl_scram SaslScram: ReplicatorKafkaClusterSaslScramAuthentication,
    }
}
props! {
    ReplicatorKafkaClusterClientVpcConfig (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>) {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! {
    ReplicatorKafkaClusterEncryptionInTransit (
        encryption_type EncryptionType: ReplicatorKafkaClusterEncryptionInTransitType
    ) { root_ca_certificate RootCaCertificate: String, }
}
props! { ReplicatorKafkaClusterMtlsAuthentication (secret_arn SecretArn: Arn<r::SecretsManagerSecret>) {} }
props! {
    ReplicatorKafkaClusterOauthClientCredentials (
        token_request_secret_arn TokenRequestSecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! {
    ReplicatorKafkaClusterOauthClientCredentialsAssertion (
        audience Audience: String, signing_algorithm SigningAlgorithm: ReplicatorJwtSigningAlgorithm
    ) { token_request_secret_arn TokenRequestSecretArn: Arn<r::SecretsManagerSecret>, }
}
props! {
    ReplicatorKafkaClusterOauthIamJwtBearer (
        audience Audience: String, signing_algorithm SigningAlgorithm: ReplicatorJwtSigningAlgorithm
    ) { token_request_secret_arn TokenRequestSecretArn: Arn<r::SecretsManagerSecret>, }
}
props! {
    ReplicatorKafkaClusterSaslOauthBearerAuthentication (
        token_endpoint_authentication_method TokenEndpointAuthenticationMethod: ReplicatorTokenEndpointAuthenticationMethod,
        token_endpoint_url TokenEndpointUrl: String
    ) {
        client_credentials ClientCredentials: ReplicatorKafkaClusterOauthClientCredentials,
        client_credentials_assertion ClientCredentialsAssertion: ReplicatorKafkaClusterOauthClientCredentialsAssertion,
        iam_jwt_bearer IamJwtBearer: ReplicatorKafkaClusterOauthIamJwtBearer,
        scope Scope: String,
        token_endpoint_tls_certificate_arn TokenEndpointTlsCertificateArn: String,
    }
}
props! {
    ReplicatorKafkaClusterSaslScramAuthentication (
        mechanism Mechanism: ReplicatorKafkaClusterSaslScramMechanism,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! { ReplicatorLogDelivery () { replicator_log_delivery ReplicatorLogDelivery: ReplicatorLogDeliveryProps, } }
props! {
    ReplicatorLogDeliveryProps () {
        cloud_watch_logs CloudWatchLogs: ReplicatorCloudWatchLogs,
        firehose Firehose: ReplicatorFirehose,
        s3 S3: ReplicatorS3,
    }
}
props! {
    ReplicatorReplicationInfo (
        consumer_group_replication ConsumerGroupReplication: ReplicatorConsumerGroupReplication,
        target_compression_type TargetCompressionType: ReplicatorReplicationInfoTargetCompressionType,
        topic_replication TopicReplication: ReplicatorTopicReplication
    ) {
        source_kafka_cluster_arn SourceKafkaClusterArn: String,
        source_kafka_cluster_id SourceKafkaClusterId: String,
        target_kafka_cluster_arn TargetKafkaClusterArn: String,
        target_kafka_cluster_id TargetKafkaClusterId: String,
    }
}
props! { ReplicatorReplicationStartingPosition () { type_ Type: ReplicatorReplicationStartingPositionType, } }
props! {
    ReplicatorReplicationTopicNameConfiguration () { type_ Type: ReplicatorReplicationTopicNameConfigurationType, }
}
props! { ReplicatorS3 (enabled Enabled: bool) { bucket Bucket: Id<r::S3Bucket>, prefix Prefix: String, } }
props! {
    ReplicatorTopicReplication (topics_to_replicate TopicsToReplicate: List<String>) {
        copy_access_control_lists_for_topics CopyAccessControlListsForTopics: bool,
        copy_topic_configurations CopyTopicConfigurations: bool,
        detect_and_copy_new_topics DetectAndCopyNewTopics: bool,
        starting_position StartingPosition: ReplicatorReplicationStartingPosition,
        topic_name_configuration TopicNameConfiguration: ReplicatorReplicationTopicNameConfiguration,
        topics_to_exclude TopicsToExclude: List<String>,
    }
}
choice! { ReplicatorConsumerGroupOffsetSyncMode { Legacy "LEGACY", Enhanced "ENHANCED" } }
choice! { ReplicatorJwtSigningAlgorithm { Rs256 "RS256", Es384 "ES384" } }
choice! { ReplicatorKafkaClusterEncryptionInTransitType { Tls "TLS" } }
choice! { ReplicatorKafkaClusterSaslScramMechanism { Sha256 "SHA256", Sha512 "SHA512" } }
choice! {
    ReplicatorReplicationInfoTargetCompressionType {
        None "NONE", Gzip "GZIP", Snappy "SNAPPY", Lz4 "LZ4", Zstd "ZSTD"
    }
}
choice! { ReplicatorReplicationStartingPositionType { Latest "LATEST", Earliest "EARLIEST" } }
choice! {
    ReplicatorReplicationTopicNameConfigurationType {
        PrefixedWithSourceClusterAlias "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS", Identical "IDENTICAL"
    }
}
choice! { ReplicatorTokenEndpointAuthenticationMethod { Post "POST", Basic "BASIC", None "NONE" } }

resource! {
    /// [AWS::MSK::ServerlessCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html)
    ServerlessCluster ServerlessClusterAttrs "AWS::MSK::ServerlessCluster" (
        client_authentication ClientAuthentication: ServerlessClusterClientAuthentication,
        cluster_name ClusterName: String, vpc_configs VpcConfigs: List<ServerlessClusterVpcConfig>
    ) { tags Tags: Map<String>, } { arn "Arn": Arn<r::MskServerlessCluster>, }
}
props! { ServerlessClusterClientAuthentication (sasl Sasl: ServerlessClusterSasl) {} }
props! { ServerlessClusterIam (enabled Enabled: bool) {} }
props! { ServerlessClusterSasl (iam Iam: ServerlessClusterIam) {} }
props! {
    ServerlessClusterVpcConfig (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>) {
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    }
}

resource! {
    /// [AWS::MSK::Topic](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html)
    Topic TopicAttrs "AWS::MSK::Topic" (
        cluster_arn ClusterArn: String, partition_count PartitionCount: Int<1, MAX>,
        replication_factor ReplicationFactor: Int<1, MAX>, topic_name TopicName: String
    ) { configs Configs: String, } { topic_arn "TopicArn": Arn<r::MskTopic>, }
}

resource! {
    /// [AWS::MSK::VpcConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html)
    VpcConnection VpcConnectionAttrs VpcConnectionArgs "AWS::MSK::VpcConnection" [
        authentication Authentication: VpcConnectionAuthentication,
        client_subnets ClientSubnets: List<Id<r::Ec2Subnet>>,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, target_cluster_arn TargetClusterArn: String,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ] { tags Tags: Map<String>, } { arn "Arn": Arn<r::MskVpcConnection>, }
}
choice! { VpcConnectionAuthentication { SaslIam "SASL_IAM", SaslScram "SASL_SCRAM", Tls "TLS" } }
