//! Generated from spec/eventsv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EventsV2::EventBus](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html)
    EventBus EventBusAttrs "AWS::EventsV2::EventBus" (name Name: String) {
        description Description: String,
        encryption_configuration EncryptionConfiguration: EventBusEncryptionConfiguration,
        storage_configuration StorageConfiguration: EventBusStorageConfiguration,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        event_bus_arn "EventBusArn": Arn<r::EventsV2EventBus>,
        last_modified_time "LastModifiedTime": String,
        state "State": String,
    }
}
props! { EventBusEncryptionConfiguration () { kms_key_identifier KmsKeyIdentifier: String, } }
props! { EventBusStorageConfiguration () { retention_period_in_days RetentionPeriodInDays: Int<1, 365>, } }

resource! {
    /// [AWS::EventsV2::EventSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html)
    EventSource EventSourceAttrs "AWS::EventsV2::EventSource" (
        configuration Configuration: EventSourceConfiguration, event_bus_arn EventBusArn: Arn<r::EventsV2EventBus>,
        name Name: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        creation_time "CreationTime": String,
        event_source_arn "EventSourceArn": Arn<r::EventsV2EventSource>,
        last_modified_time "LastModifiedTime": String,
        revoked "Revoked": bool,
        state "State": String,
    }
}
props! {
    EventSourceAwsServiceEventsConfiguration (aws_service AwsService: String) {
        on_failure_configuration OnFailureConfiguration: EventSourceOnFailureConfiguration,
        pattern Pattern: String,
    }
}
props! {
    EventSourceConfiguration () {
        aws_service_events_configuration AwsServiceEventsConfiguration: EventSourceAwsServiceEventsConfiguration,
        partner_events_configuration PartnerEventsConfiguration: EventSourcePartnerEventsConfiguration,
    }
}
props! { EventSourceOnFailureConfiguration () { arn Arn: Arn<r::SqsQueue>, } }
props! {
    EventSourcePartnerEventsConfiguration (partner_event_source_arn PartnerEventSourceArn: String) {
        on_failure_configuration OnFailureConfiguration: EventSourceOnFailureConfiguration,
        partner_bus_kms_key_identifier PartnerBusKmsKeyIdentifier: String,
        pattern Pattern: String,
    }
}

resource! {
    /// [AWS::EventsV2::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html)
    ResourcePolicy ResourcePolicyAttrs "AWS::EventsV2::ResourcePolicy" (
        event_bus_arn EventBusArn: Arn<r::EventsV2EventBus>, policy_document PolicyDocument: Json
    ) {} { revision_id "RevisionId": String, }
}

resource! {
    /// [AWS::EventsV2::Subscriber](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
    Subscriber SubscriberAttrs "AWS::EventsV2::Subscriber" (
        event_bus_arn EventBusArn: Arn<r::EventsV2EventBus>,
        invoke_configuration InvokeConfiguration: SubscriberInvokeConfiguration, name Name: String
    ) {
        batch_configuration BatchConfiguration: SubscriberBatchConfiguration,
        description Description: String,
        filter_configuration FilterConfiguration: SubscriberFilterConfiguration,
        log_configuration LogConfiguration: SubscriberLogConfiguration,
        on_failure_configuration OnFailureConfiguration: SubscriberOnFailureConfiguration,
        point_in_time_configuration PointInTimeConfiguration: SubscriberPointInTimeConfiguration,
        resume_position ResumePosition: SubscriberResumePosition,
        retry_policy RetryPolicy: SubscriberRetryPolicy,
        starting_position StartingPosition: SubscriberStartingPosition,
        state State: SubscriberState,
        tags Tags: List<Tag>,
        transformer Transformer: SubscriberTransformer,
        type_ Type: SubscriberType,
    } {
        bus_name "BusName": String,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        subscriber_arn "SubscriberArn": Arn<r::EventsV2Subscriber>,
    }
}
props! {
    SubscriberBatchConfiguration () {
        max_batch_size MaxBatchSize: Int<1, 500>,
        max_batch_window_in_seconds MaxBatchWindowInSeconds: Int<0, 300>,
    }
}
props! {
    SubscriberDeduplicationConfiguration (
        deduplication_type DeduplicationType: SubscriberDeduplicationConfigurationDeduplicationType
    ) {}
}
props! {
    SubscriberEventBusV2SystemMetadata () {
        deduplication_id DeduplicationId: String,
        event_group_id EventGroupId: String,
    }
}
props! { SubscriberFilter (pattern Pattern: String, scope Scope: SubscriberFilterScope) {} }
props! {
    SubscriberFilterConfiguration (filters Filters: List<SubscriberFilter>) {
        language Language: SubscriberFilterConfigurationLanguage,
    }
}
props! {
    SubscriberInvokeConfiguration (role_arn RoleArn: Arn<r::IamRole>, target_arn TargetArn: String) {
        event_bus_v2_parameters EventBusV2Parameters: SubscriberInvokeConfigurationEventBusV2Parameters,
        http_parameters HttpParameters: SubscriberInvokeConfigurationHttpParameters,
        kinesis_parameters KinesisParameters: SubscriberInvokeConfigurationKinesisParameters,
        lambda_parameters LambdaParameters: SubscriberInvokeConfigurationLambdaParameters,
        sns_parameters SnsParameters: SubscriberInvokeConfigurationSnsParameters,
        sqs_parameters SqsParameters: SubscriberInvokeConfigurationSqsParameters,
        step_functions_parameters StepFunctionsParameters: SubscriberInvokeConfigurationStepFunctionsParameters,
        universal_target_parameters UniversalTargetParameters: SubscriberInvokeConfigurationUniversalTargetParameters,
    }
}
props! {
    SubscriberInvokeConfigurationEventBusV2Parameters () {
        deduplication_configuration DeduplicationConfiguration: SubscriberDeduplicationConfiguration,
        metadata Metadata: Map<String>,
        system_metadata SystemMetadata: SubscriberEventBusV2SystemMetadata,
    }
}
props! {
    SubscriberInvokeConfigurationHttpParameters () {
        header_parameters HeaderParameters: Map<String>,
        invocation_timeout_seconds InvocationTimeoutSeconds: String,
        path_parameter_values PathParameterValues: List<String>,
        query_string_parameters QueryStringParameters: Map<String>,
    }
}
props! {
    SubscriberInvokeConfigurationKinesisParameters () {
        explicit_hash_key ExplicitHashKey: String,
        partition_key PartitionKey: String,
    }
}
props! {
    SubscriberInvokeConfigurationLambdaParameters () {
        durable_execution_name DurableExecutionName: String,
        invocation_timeout_seconds InvocationTimeoutSeconds: String,
        invocation_type InvocationType: String,
        qualifier Qualifier: String,
        tenant_id TenantId: String,
    }
}
props! {
    SubscriberInvokeConfigurationSnsParameters () {
        message_attributes MessageAttributes: Map<SubscriberMessageAttributeValue>,
        message_deduplication_id MessageDeduplicationId: String,
        message_group_id MessageGroupId: String,
        message_structure MessageStructure: String,
        subject Subject: String,
    }
}
props! {
    SubscriberInvokeConfigurationSqsParameters () {
        delay_seconds DelaySeconds: String,
        message_attributes MessageAttributes: Map<SubscriberMessageAttributeValue>,
        message_deduplication_id MessageDeduplicationId: String,
        message_group_id MessageGroupId: String,
        message_system_attributes MessageSystemAttributes: Map<SubscriberMessageAttributeValue>,
    }
}
props! {
    SubscriberInvokeConfigurationStepFunctionsParameters () {
        invocation_timeout_seconds InvocationTimeoutSeconds: String,
        invocation_type InvocationType: String,
        name Name: String,
        trace_header TraceHeader: String,
    }
}
props! {
    SubscriberInvokeConfigurationUniversalTargetParameters (input Input: String) {
        invocation_timeout_seconds InvocationTimeoutSeconds: String,
    }
}
props! { SubscriberJsonataConfiguration (expression Expression: String) {} }
props! {
    SubscriberLogConfiguration () {
        include_payload IncludePayload: SubscriberLogConfigurationIncludePayload,
        level Level: SubscriberLogConfigurationLevel,
    }
}
props! {
    SubscriberMessageAttributeValue (data_type DataType: String) {
        binary_value BinaryValue: String,
        string_value StringValue: String,
    }
}
props! { SubscriberOnFailureConfiguration () { arn Arn: Arn<r::SqsQueue>, } }
props! {
    SubscriberPointInTimeConfiguration (point_type PointType: SubscriberPointInTimeConfigurationPointType) {
        end_point EndPoint: i64,
        starting_point StartingPoint: i64,
    }
}
props! {
    SubscriberRetryPolicy () {
        max_event_age_in_seconds MaxEventAgeInSeconds: Int<60, 86400>,
        max_retry_attempts MaxRetryAttempts: Int<0, 185>,
        retry_strategy RetryStrategy: SubscriberRetryPolicyRetryStrategy,
    }
}
props! {
    SubscriberTransformer () {
        jsonata_configuration JsonataConfiguration: SubscriberJsonataConfiguration,
        type_ Type: SubscriberTransformerType,
    }
}
choice! { SubscriberDeduplicationConfigurationDeduplicationType { ContentBased "CONTENT_BASED" } }
choice! { SubscriberFilterConfigurationLanguage { EventBridgePattern "EVENT_BRIDGE_PATTERN" } }
choice! { SubscriberFilterScope { Data "DATA", Metadata "METADATA", SystemMetadata "SYSTEM_METADATA" } }
choice! { SubscriberLogConfigurationIncludePayload { Full "FULL", OnErrorOnly "ON_ERROR_ONLY" } }
choice! { SubscriberLogConfigurationLevel { Off "OFF", Error "ERROR", Info "INFO" } }
choice! { SubscriberPointInTimeConfigurationPointType { Horizon "HORIZON", Timestamp "TIMESTAMP" } }
choice! { SubscriberResumePosition { LastProcessed "LAST_PROCESSED", Latest "LATEST" } }
choice! { SubscriberRetryPolicyRetryStrategy { All "ALL" } }
choice! { SubscriberStartingPosition { Latest "LATEST", PointInTime "POINT_IN_TIME" } }
choice! { SubscriberState { Running "RUNNING", Stopped "STOPPED" } }
choice! { SubscriberTransformerType { Raw "RAW", WithMetadata "WITH_METADATA", Jsonata "JSONATA" } }
choice! { SubscriberType { Fifo "FIFO", Unordered "UNORDERED" } }
