//! Generated from spec/pipes.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Pipes::Pipe](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
    Pipe PipeAttrs "AWS::Pipes::Pipe" (
        role_arn RoleArn: Arn<r::IamRole>, source Source: String, target Target: String
    ) {
        description Description: String,
        desired_state DesiredState: PipeRequestedPipeState,
        enrichment Enrichment: String,
        enrichment_parameters EnrichmentParameters: PipeEnrichmentParameters,
        kms_key_identifier KmsKeyIdentifier: String,
        log_configuration LogConfiguration: PipeLogConfiguration,
        name Name: String,
        source_parameters SourceParameters: PipeSourceParameters,
        tags Tags: Map<String>,
        target_parameters TargetParameters: PipeTargetParameters,
    } {
        arn "Arn": Arn<r::PipesPipe>,
        creation_time "CreationTime": String,
        current_state "CurrentState": String,
        last_modified_time "LastModifiedTime": String,
        state_reason "StateReason": String,
    }
}
props! {
    PipeAwsVpcConfiguration (subnets Subnets: List<Id<r::Ec2Subnet>>) {
        assign_public_ip AssignPublicIp: PipeAssignPublicIp,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! { PipeBatchArrayProperties () { size Size: Int<2, 10000>, } }
props! {
    PipeBatchContainerOverrides () {
        command Command: List<String>,
        environment Environment: List<PipeBatchEnvironmentVariable>,
        instance_type InstanceType: String,
        resource_requirements ResourceRequirements: List<PipeBatchResourceRequirement>,
    }
}
props! { PipeBatchEnvironmentVariable () { name Name: String, value Value: String, } }
props! { PipeBatchJobDependency () { job_id JobId: String, type_ Type: PipeBatchJobDependencyType, } }
props! { PipeBatchResourceRequirement (type_ Type: PipeBatchResourceRequirementType, value Value: String) {} }
props! { PipeBatchRetryStrategy () { attempts Attempts: Int<1, 10>, } }
props! {
    PipeCapacityProviderStrategyItem (capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>) {
        base Base: Int<0, 100000>,
        weight Weight: Int<0, 1000>,
    }
}
props! { PipeCloudwatchLogsLogDestination () { log_group_arn LogGroupArn: Arn<r::LogsLogGroup>, } }
props! { PipeDeadLetterConfig () { arn Arn: String, } }
props! {
    PipeDimensionMapping (
        dimension_name DimensionName: String, dimension_value DimensionValue: String,
        dimension_value_type DimensionValueType: PipeDimensionValueType
    ) {}
}
props! {
    PipeEcsContainerOverride () {
        command Command: List<String>,
        cpu Cpu: i64,
        environment Environment: List<PipeEcsEnvironmentVariable>,
        environment_files EnvironmentFiles: List<PipeEcsEnvironmentFile>,
        memory Memory: i64,
        memory_reservation MemoryReservation: i64,
        name Name: String,
        resource_requirements ResourceRequirements: List<PipeEcsResourceRequirement>,
    }
}
props! { PipeEcsEnvironmentFile (type_ Type: PipeEcsEnvironmentFileType, value Value: String) {} }
props! { PipeEcsEnvironmentVariable () { name Name: String, value Value: String, } }
props! { PipeEcsEphemeralStorage (size_in_gib SizeInGiB: Int<21, 200>) {} }
props! { PipeEcsInferenceAcceleratorOverride () { device_name DeviceName: String, device_type DeviceType: String, } }
props! { PipeEcsResourceRequirement (type_ Type: PipeEcsResourceRequirementType, value Value: String) {} }
props! {
    PipeEcsTaskOverride () {
        container_overrides ContainerOverrides: List<PipeEcsContainerOverride>,
        cpu Cpu: String,
        ephemeral_storage EphemeralStorage: PipeEcsEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        inference_accelerator_overrides InferenceAcceleratorOverrides: List<PipeEcsInferenceAcceleratorOverride>,
        memory Memory: String,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
    }
}
props! {
    PipeEnrichmentHttpParameters () {
        header_parameters HeaderParameters: Map<String>,
        path_parameter_values PathParameterValues: List<String>,
        query_string_parameters QueryStringParameters: Map<String>,
    }
}
props! {
    PipeEnrichmentParameters () {
        http_parameters HttpParameters: PipeEnrichmentHttpParameters,
        input_template InputTemplate: String,
    }
}
props! { PipeFilter () { pattern Pattern: String, } }
props! { PipeFilterCriteria () { filters Filters: List<PipeFilter>, } }
props! {
    PipeFirehoseLogDestination () { delivery_stream_arn DeliveryStreamArn: Arn<r::KinesisFirehoseDeliveryStream>, }
}
props! {
    PipeLogConfiguration () {
        cloudwatch_logs_log_destination CloudwatchLogsLogDestination: PipeCloudwatchLogsLogDestination,
        firehose_log_destination FirehoseLogDestination: PipeFirehoseLogDestination,
        include_execution_data IncludeExecutionData: List<PipeIncludeExecutionDataOption>,
        level Level: PipeLogLevel,
        s3_log_destination S3LogDestination: PipeS3LogDestination,
    }
}
props! { PipeMqBrokerAccessCredentials (basic_auth BasicAuth: Arn<r::SecretsManagerSecret>) {} }
props! {
    PipeMskAccessCredentials () {
        client_certificate_tls_auth ClientCertificateTlsAuth: Arn<r::SecretsManagerSecret>,
        sasl_scram512_auth SaslScram512Auth: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    PipeMultiMeasureAttributeMapping (
        measure_value MeasureValue: String, measure_value_type MeasureValueType: PipeMeasureValueType,
        multi_measure_attribute_name MultiMeasureAttributeName: String
    ) {}
}
props! {
    PipeMultiMeasureMapping (
        multi_measure_attribute_mappings MultiMeasureAttributeMappings: List<PipeMultiMeasureAttributeMapping>,
        multi_measure_name MultiMeasureName: String
    ) {}
}
props! { PipeNetworkConfiguration () { awsvpc_configuration AwsvpcConfiguration: PipeAwsVpcConfiguration, } }
props! { PipePlacementConstraint () { expression Expression: String, type_ Type: PipePlacementConstraintType, } }
props! { PipePlacementStrategy () { field Field: String, type_ Type: PipePlacementStrategyType, } }
props! {
    PipeS3LogDestination () {
        bucket_name BucketName: Id<r::S3Bucket>,
        bucket_owner BucketOwner: String,
        output_format OutputFormat: PipeS3OutputFormat,
        prefix Prefix: String,
    }
}
props! { PipeSageMakerPipelineParameter (name Name: String, value Value: String) {} }
props! {
    PipeSelfManagedKafkaAccessConfigurationCredentials () {
        basic_auth BasicAuth: Arn<r::SecretsManagerSecret>,
        client_certificate_tls_auth ClientCertificateTlsAuth: Arn<r::SecretsManagerSecret>,
        sasl_scram256_auth SaslScram256Auth: Arn<r::SecretsManagerSecret>,
        sasl_scram512_auth SaslScram512Auth: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    PipeSelfManagedKafkaAccessConfigurationVpc () {
        security_group SecurityGroup: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    PipeSingleMeasureMapping (
        measure_name MeasureName: String, measure_value MeasureValue: String,
        measure_value_type MeasureValueType: PipeMeasureValueType
    ) {}
}
props! {
    PipeSourceActiveMqBrokerParameters (
        credentials Credentials: PipeMqBrokerAccessCredentials, queue_name QueueName: String
    ) {
        batch_size BatchSize: Int<1, 10000>,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
    }
}
props! {
    PipeSourceDynamoDbStreamParameters (starting_position StartingPosition: PipeDynamoDbStreamStartPosition) {
        batch_size BatchSize: Int<1, 10000>,
        dead_letter_config DeadLetterConfig: PipeDeadLetterConfig,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
        maximum_record_age_in_seconds MaximumRecordAgeInSeconds: Int<-1, 604800>,
        maximum_retry_attempts MaximumRetryAttempts: Int<-1, 10000>,
        on_partial_batch_item_failure OnPartialBatchItemFailure: PipeOnPartialBatchItemFailureStreams,
        parallelization_factor ParallelizationFactor: Int<1, 10>,
    }
}
props! {
    PipeSourceKinesisStreamParameters (starting_position StartingPosition: PipeKinesisStreamStartPosition) {
        batch_size BatchSize: Int<1, 10000>,
        dead_letter_config DeadLetterConfig: PipeDeadLetterConfig,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
        maximum_record_age_in_seconds MaximumRecordAgeInSeconds: Int<-1, 604800>,
        maximum_retry_attempts MaximumRetryAttempts: Int<-1, 10000>,
        on_partial_batch_item_failure OnPartialBatchItemFailure: PipeOnPartialBatchItemFailureStreams,
        parallelization_factor ParallelizationFactor: Int<1, 10>,
        starting_position_timestamp StartingPositionTimestamp: String,
    }
}
props! {
    PipeSourceManagedStreamingKafkaParameters (topic_name TopicName: String) {
        batch_size BatchSize: Int<1, 10000>,
        consumer_group_id ConsumerGroupID: String,
        credentials Credentials: PipeMskAccessCredentials,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
        starting_position StartingPosition: PipeMskStartPosition,
    }
}
props! {
    PipeSourceParameters () {
        active_mq_broker_parameters ActiveMQBrokerParameters: PipeSourceActiveMqBrokerParameters,
        dynamo_db_stream_parameters DynamoDBStreamParameters: PipeSourceDynamoDbStreamParameters,
        filter_criteria FilterCriteria: PipeFilterCriteria,
        kinesis_stream_parameters KinesisStreamParameters: PipeSourceKinesisStreamParameters,
        managed_streaming_kafka_parameters ManagedStreamingKafkaParameters: PipeSourceManagedStreamingKafkaParameters,
        rabbit_mq_broker_parameters RabbitMQBrokerParameters: PipeSourceRabbitMqBrokerParameters,
        self_managed_kafka_parameters SelfManagedKafkaParameters: PipeSourceSelfManagedKafkaParameters,
        sqs_queue_parameters SqsQueueParameters: PipeSourceSqsQueueParameters,
    }
}
props! {
    PipeSourceRabbitMqBrokerParameters (
        credentials Credentials: PipeMqBrokerAccessCredentials, queue_name QueueName: String
    ) {
        batch_size BatchSize: Int<1, 10000>,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
        virtual_host VirtualHost: String,
    }
}
props! {
    PipeSourceSelfManagedKafkaParameters (topic_name TopicName: String) {
        additional_bootstrap_servers AdditionalBootstrapServers: List<String>,
        batch_size BatchSize: Int<1, 10000>,
        consumer_group_id ConsumerGroupID: String,
        credentials Credentials: PipeSelfManagedKafkaAccessConfigurationCredentials,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
        server_root_ca_certificate ServerRootCaCertificate: Arn<r::SecretsManagerSecret>,
        starting_position StartingPosition: PipeSelfManagedKafkaStartPosition,
        vpc Vpc: PipeSelfManagedKafkaAccessConfigurationVpc,
    }
}
props! {
    PipeSourceSqsQueueParameters () {
        batch_size BatchSize: Int<1, 10000>,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
    }
}
props! {
    PipeTargetBatchJobParameters (job_definition JobDefinition: String, job_name JobName: String) {
        array_properties ArrayProperties: PipeBatchArrayProperties,
        container_overrides ContainerOverrides: PipeBatchContainerOverrides,
        depends_on DependsOn: List<PipeBatchJobDependency>,
        parameters Parameters: Map<String>,
        retry_strategy RetryStrategy: PipeBatchRetryStrategy,
    }
}
props! { PipeTargetCloudWatchLogsParameters () { log_stream_name LogStreamName: String, timestamp Timestamp: String, } }
props! {
    PipeTargetEcsTaskParameters (task_definition_arn TaskDefinitionArn: Arn<r::EcsTaskDefinition>) {
        capacity_provider_strategy CapacityProviderStrategy: List<PipeCapacityProviderStrategyItem>,
        enable_ecs_managed_tags EnableECSManagedTags: bool,
        enable_execute_command EnableExecuteCommand: bool,
        group Group: String,
        launch_type LaunchType: PipeLaunchType,
        network_configuration NetworkConfiguration: PipeNetworkConfiguration,
        overrides Overrides: PipeEcsTaskOverride,
        placement_constraints PlacementConstraints: List<PipePlacementConstraint>,
        placement_strategy PlacementStrategy: List<PipePlacementStrategy>,
        platform_version PlatformVersion: String,
        propagate_tags PropagateTags: PipePropagateTags,
        reference_id ReferenceId: String,
        tags Tags: List<Tag>,
        task_count TaskCount: Int<1, MAX>,
    }
}
props! {
    PipeTargetEventBridgeEventBusParameters () {
        detail_type DetailType: String,
        endpoint_id EndpointId: String,
        resources Resources: List<String>,
        source Source: String,
        time Time: String,
    }
}
props! {
    PipeTargetHttpParameters () {
        header_parameters HeaderParameters: Map<String>,
        path_parameter_values PathParameterValues: List<String>,
        query_string_parameters QueryStringParameters: Map<String>,
    }
}
props! { PipeTargetKinesisStreamParameters (partition_key PartitionKey: String) {} }
props! { PipeTargetLambdaFunctionParameters () { invocation_type InvocationType: PipeTargetInvocationType, } }
props! {
    PipeTargetParameters () {
        batch_job_parameters BatchJobParameters: PipeTargetBatchJobParameters,
        cloud_watch_logs_parameters CloudWatchLogsParameters: PipeTargetCloudWatchLogsParameters,
        ecs_task_parameters EcsTaskParameters: PipeTargetEcsTaskParameters,
        event_bridge_event_bus_parameters EventBridgeEventBusParameters: PipeTargetEventBridgeEventBusParameters,
        http_parameters HttpParameters: PipeTargetHttpParameters,
        input_template InputTemplate: String,
        kinesis_stream_parameters KinesisStreamParameters: PipeTargetKinesisStreamParameters,
        lambda_function_parameters LambdaFunctionParameters: PipeTargetLambdaFunctionParameters,
        redshift_data_parameters RedshiftDataParameters: PipeTargetRedshiftDataParameters,
        sage_maker_pipeline_parameters SageMakerPipelineParameters: PipeTargetSageMakerPipelineParameters,
        sqs_queue_parameters SqsQueueParameters: PipeTargetSqsQueueParameters,
        step_function_state_machine_parameters StepFunctionStateMachineParameters: PipeTargetStateMachineParameters,
        timestream_parameters TimestreamParameters: PipeTargetTimestreamParameters,
    }
}
props! {
    PipeTargetRedshiftDataParameters (database Database: String, sqls Sqls: List<String>) {
        db_user DbUser: String,
        secret_manager_arn SecretManagerArn: Arn<r::SecretsManagerSecret>,
        statement_name StatementName: String,
        with_event WithEvent: bool,
    }
}
props! {
    PipeTargetSageMakerPipelineParameters () {
        pipeline_parameter_list PipelineParameterList: List<PipeSageMakerPipelineParameter>,
    }
}
props! {
    PipeTargetSqsQueueParameters () {
        message_deduplication_id MessageDeduplicationId: String,
        message_group_id MessageGroupId: String,
    }
}
props! { PipeTargetStateMachineParameters () { invocation_type InvocationType: PipeTargetInvocationType, } }
props! {
    PipeTargetTimestreamParameters (
        dimension_mappings DimensionMappings: List<PipeDimensionMapping>, time_value TimeValue: String,
        version_value VersionValue: String
    ) {
        epoch_time_unit EpochTimeUnit: PipeEpochTimeUnit,
        multi_measure_mappings MultiMeasureMappings: List<PipeMultiMeasureMapping>,
        single_measure_mappings SingleMeasureMappings: List<PipeSingleMeasureMapping>,
        time_field_type TimeFieldType: PipeTimeFieldType,
        timestamp_format TimestampFormat: String,
    }
}
choice! { PipeAssignPublicIp { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { PipeBatchJobDependencyType { NToN "N_TO_N", Sequential "SEQUENTIAL" } }
choice! { PipeBatchResourceRequirementType { Gpu "GPU", Memory "MEMORY", Vcpu "VCPU" } }
choice! { PipeDimensionValueType { Varchar "VARCHAR" } }
choice! { PipeDynamoDbStreamStartPosition { TrimHorizon "TRIM_HORIZON", Latest "LATEST" } }
choice! { PipeEcsEnvironmentFileType { S3 "s3" } }
choice! { PipeEcsResourceRequirementType { Gpu "GPU", InferenceAccelerator "InferenceAccelerator" } }
choice! {
    PipeEpochTimeUnit {
        Milliseconds "MILLISECONDS", Seconds "SECONDS", Microseconds "MICROSECONDS", Nanoseconds "NANOSECONDS"
    }
}
choice! { PipeIncludeExecutionDataOption { All "ALL" } }
choice! { PipeKinesisStreamStartPosition { TrimHorizon "TRIM_HORIZON", Latest "LATEST", AtTimestamp "AT_TIMESTAMP" } }
choice! { PipeLaunchType { Ec2 "EC2", Fargate "FARGATE", External "EXTERNAL" } }
choice! { PipeLogLevel { Off "OFF", Error "ERROR", Info "INFO", Trace "TRACE" } }
choice! {
    PipeMeasureValueType {
        Double "DOUBLE", Bigint "BIGINT", Varchar "VARCHAR", Boolean "BOOLEAN", Timestamp "TIMESTAMP"
    }
}
choice! { PipeMskStartPosition { TrimHorizon "TRIM_HORIZON", Latest "LATEST" } }
choice! { PipeOnPartialBatchItemFailureStreams { AutomaticBisect "AUTOMATIC_BISECT" } }
choice! { PipePlacementConstraintType { DistinctInstance "distinctInstance", MemberOf "memberOf" } }
choice! { PipePlacementStrategyType { Random "random", Spread "spread", Binpack "binpack" } }
choice! { PipePropagateTags { TaskDefinition "TASK_DEFINITION" } }
choice! { PipeRequestedPipeState { Running "RUNNING", Stopped "STOPPED" } }
choice! { PipeS3OutputFormat { Json "json", Plain "plain", W3C "w3c" } }
choice! { PipeSelfManagedKafkaStartPosition { TrimHorizon "TRIM_HORIZON", Latest "LATEST" } }
choice! { PipeTargetInvocationType { RequestResponse "REQUEST_RESPONSE", FireAndForget "FIRE_AND_FORGET" } }
choice! { PipeTimeFieldType { Epoch "EPOCH", TimestampFormat "TIMESTAMP_FORMAT" } }
