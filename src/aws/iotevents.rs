//! Generated from spec/iotevents.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTEvents::AlarmModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html)
    AlarmModel AlarmModelAttrs "AWS::IoTEvents::AlarmModel" (
        alarm_rule AlarmRule: AlarmModelAlarmRule, role_arn RoleArn: Arn<r::IamRole>
    ) {
        alarm_capabilities AlarmCapabilities: AlarmModelAlarmCapabilities,
        alarm_event_actions AlarmEventActions: AlarmModelAlarmEventActions,
        alarm_model_description AlarmModelDescription: String,
        alarm_model_name AlarmModelName: String,
        key Key: String,
        severity Severity: i64,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! { AlarmModelAcknowledgeFlow () { enabled Enabled: bool, } }
props! {
    AlarmModelAlarmAction () {
        dynamo_db DynamoDB: AlarmModelDynamoDb,
        dynamo_dbv2 DynamoDBv2: AlarmModelDynamoDbv2,
        firehose Firehose: AlarmModelFirehose,
        iot_events IotEvents: AlarmModelIotEvents,
        iot_site_wise IotSiteWise: AlarmModelIotSiteWise,
        iot_topic_publish IotTopicPublish: AlarmModelIotTopicPublish,
        lambda Lambda: AlarmModelLambda,
        sns Sns: AlarmModelSns,
        sqs Sqs: AlarmModelSqs,
    }
}
props! {
    AlarmModelAlarmCapabilities () {
        acknowledge_flow AcknowledgeFlow: AlarmModelAcknowledgeFlow,
        initialization_configuration InitializationConfiguration: AlarmModelInitializationConfiguration,
    }
}
props! { AlarmModelAlarmEventActions () { alarm_actions AlarmActions: List<AlarmModelAlarmAction>, } }
props! { AlarmModelAlarmRule () { simple_rule SimpleRule: AlarmModelSimpleRule, } }
props! {
    AlarmModelAssetPropertyTimestamp (time_in_seconds TimeInSeconds: String) {
        offset_in_nanos OffsetInNanos: String,
    }
}
props! {
    AlarmModelAssetPropertyValue (value Value: AlarmModelAssetPropertyVariant) {
        quality Quality: String,
        timestamp Timestamp: AlarmModelAssetPropertyTimestamp,
    }
}
props! {
    AlarmModelAssetPropertyVariant () {
        boolean_value BooleanValue: String,
        double_value DoubleValue: String,
        integer_value IntegerValue: String,
        string_value StringValue: String,
    }
}
props! {
    AlarmModelDynamoDb (
        hash_key_field HashKeyField: String, hash_key_value HashKeyValue: String, table_name TableName: String
    ) {
        hash_key_type HashKeyType: String,
        operation Operation: String,
        payload Payload: AlarmModelPayload,
        payload_field PayloadField: String,
        range_key_field RangeKeyField: String,
        range_key_type RangeKeyType: String,
        range_key_value RangeKeyValue: String,
    }
}
props! { AlarmModelDynamoDbv2 (table_name TableName: String) { payload Payload: AlarmModelPayload, } }
props! {
    AlarmModelFirehose (delivery_stream_name DeliveryStreamName: String) {
        payload Payload: AlarmModelPayload,
        separator Separator: String,
    }
}
props! { AlarmModelInitializationConfiguration (disabled_on_initialization DisabledOnInitialization: bool) {} }
props! { AlarmModelIotEvents (input_name InputName: String) { payload Payload: AlarmModelPayload, } }
props! {
    AlarmModelIotSiteWise () {
        asset_id AssetId: String,
        entry_id EntryId: String,
        property_alias PropertyAlias: String,
        property_id PropertyId: String,
        property_value PropertyValue: AlarmModelAssetPropertyValue,
    }
}
props! { AlarmModelIotTopicPublish (mqtt_topic MqttTopic: String) { payload Payload: AlarmModelPayload, } }
props! { AlarmModelLambda (function_arn FunctionArn: String) { payload Payload: AlarmModelPayload, } }
props! { AlarmModelPayload (content_expression ContentExpression: String, type_ Type: String) {} }
props! {
    AlarmModelSimpleRule (
        comparison_operator ComparisonOperator: String, input_property InputProperty: String,
        threshold Threshold: String
    ) {}
}
props! { AlarmModelSns (target_arn TargetArn: String) { payload Payload: AlarmModelPayload, } }
props! {
    AlarmModelSqs (queue_url QueueUrl: String) { payload Payload: AlarmModelPayload, use_base64 UseBase64: bool, }
}

resource! {
    /// [AWS::IoTEvents::DetectorModel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html)
    DetectorModel NoAttrs "AWS::IoTEvents::DetectorModel" (
        detector_model_definition DetectorModelDefinition: DetectorModelDefinition, role_arn RoleArn: Arn<r::IamRole>
    ) {
        detector_model_description DetectorModelDescription: String,
        detector_model_name DetectorModelName: String,
        evaluation_method EvaluationMethod: DetectorModelEvaluationMethod,
        key Key: String,
        tags Tags: List<Tag>,
    } {}
}
props! {
    DetectorModelAction () {
        clear_timer ClearTimer: DetectorModelClearTimer,
        dynamo_db DynamoDB: DetectorModelDynamoDb,
        dynamo_dbv2 DynamoDBv2: DetectorModelDynamoDbv2,
        firehose Firehose: DetectorModelFirehose,
        iot_events IotEvents: DetectorModelIotEvents,
        iot_site_wise IotSiteWise: DetectorModelIotSiteWise,
        iot_topic_publish IotTopicPublish: DetectorModelIotTopicPublish,
        lambda Lambda: DetectorModelLambda,
        reset_timer ResetTimer: DetectorModelResetTimer,
        set_timer SetTimer: DetectorModelSetTimer,
        set_variable SetVariable: DetectorModelSetVariable,
        sns Sns: DetectorModelSns,
        sqs Sqs: DetectorModelSqs,
    }
}
props! {
    DetectorModelAssetPropertyTimestamp (time_in_seconds TimeInSeconds: String) {
        offset_in_nanos OffsetInNanos: String,
    }
}
props! {
    DetectorModelAssetPropertyValue (value Value: DetectorModelAssetPropertyVariant) {
        quality Quality: String,
        timestamp Timestamp: DetectorModelAssetPropertyTimestamp,
    }
}
props! {
    DetectorModelAssetPropertyVariant () {
        boolean_value BooleanValue: String,
        double_value DoubleValue: String,
        integer_value IntegerValue: String,
        string_value StringValue: String,
    }
}
props! { DetectorModelClearTimer (timer_name TimerName: String) {} }
props! {
    DetectorModelDefinition (initial_state_name InitialStateName: String, states States: List<DetectorModelState>) {}
}
props! {
    DetectorModelDynamoDb (
        hash_key_field HashKeyField: String, hash_key_value HashKeyValue: String, table_name TableName: String
    ) {
        hash_key_type HashKeyType: String,
        operation Operation: String,
        payload Payload: DetectorModelPayload,
        payload_field PayloadField: String,
        range_key_field RangeKeyField: String,
        range_key_type RangeKeyType: String,
        range_key_value RangeKeyValue: String,
    }
}
props! { DetectorModelDynamoDbv2 (table_name TableName: String) { payload Payload: DetectorModelPayload, } }
props! {
    DetectorModelEvent (event_name EventName: String) {
        actions Actions: List<DetectorModelAction>,
        condition Condition: String,
    }
}
props! {
    DetectorModelFirehose (delivery_stream_name DeliveryStreamName: String) {
        payload Payload: DetectorModelPayload,
        separator Separator: String,
    }
}
props! { DetectorModelIotEvents (input_name InputName: String) { payload Payload: DetectorModelPayload, } }
props! {
    DetectorModelIotSiteWise (property_value PropertyValue: DetectorModelAssetPropertyValue) {
        asset_id AssetId: String,
        entry_id EntryId: String,
        property_alias PropertyAlias: String,
        property_id PropertyId: String,
    }
}
props! { DetectorModelIotTopicPublish (mqtt_topic MqttTopic: String) { payload Payload: DetectorModelPayload, } }
props! { DetectorModelLambda (function_arn FunctionArn: String) { payload Payload: DetectorModelPayload, } }
props! { DetectorModelOnEnter () { events Events: List<DetectorModelEvent>, } }
props! { DetectorModelOnExit () { events Events: List<DetectorModelEvent>, } }
props! {
    DetectorModelOnInput () {
        events Events: List<DetectorModelEvent>,
        transition_events TransitionEvents: List<DetectorModelTransitionEvent>,
    }
}
props! { DetectorModelPayload (content_expression ContentExpression: String, type_ Type: String) {} }
props! { DetectorModelResetTimer (timer_name TimerName: String) {} }
props! {
    DetectorModelSetTimer (timer_name TimerName: String) {
        duration_expression DurationExpression: String,
        seconds Seconds: Int<60, 31622400>,
    }
}
props! { DetectorModelSetVariable (value Value: String, variable_name VariableName: String) {} }
props! { DetectorModelSns (target_arn TargetArn: String) { payload Payload: DetectorModelPayload, } }
props! {
    DetectorModelSqs (queue_url QueueUrl: String) {
        payload Payload: DetectorModelPayload,
        use_base64 UseBase64: bool,
    }
}
props! {
    DetectorModelState (state_name StateName: String) {
        on_enter OnEnter: DetectorModelOnEnter,
        on_exit OnExit: DetectorModelOnExit,
        on_input OnInput: DetectorModelOnInput,
    }
}
props! {
    DetectorModelTransitionEvent (
        condition Condition: String, event_name EventName: String, next_state NextState: String
    ) { actions Actions: List<DetectorModelAction>, }
}
choice! { DetectorModelEvaluationMethod { Batch "BATCH", Serial "SERIAL" } }

resource! {
    /// [AWS::IoTEvents::Input](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html)
    Input NoAttrs "AWS::IoTEvents::Input" (input_definition InputDefinition: InputDefinition) {
        input_description InputDescription: String,
        input_name InputName: String,
        tags Tags: List<Tag>,
    } {}
}
props! { InputAttribute (json_path JsonPath: String) {} }
props! { InputDefinition (attributes Attributes: List<InputAttribute>) {} }
