//! Generated from spec/lex.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Lex::Bot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
    Bot BotAttrs "AWS::Lex::Bot" (
        data_privacy DataPrivacy: BotDataPrivacy, idle_session_ttl_in_seconds IdleSessionTTLInSeconds: Int<60, 86400>,
        name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        auto_build_bot_locales AutoBuildBotLocales: bool,
        bot_file_s3_location BotFileS3Location: BotS3Location,
        bot_locales BotLocales: List<BotLocale>,
        bot_members BotMembers: List<BotMember>,
        bot_tags BotTags: List<Tag>,
        bot_type BotType: BotType,
        description Description: String,
        error_log_settings ErrorLogSettings: BotErrorLogSettings,
        replication Replication: BotReplication,
        test_bot_alias_settings TestBotAliasSettings: BotTestBotAliasSettings,
        test_bot_alias_tags TestBotAliasTags: List<Tag>,
    } { arn "Arn": Arn<r::LexBot>, id "Id": Id<r::LexBot>, }
}
props! {
    BotAdvancedRecognitionSetting () {
        audio_recognition_strategy AudioRecognitionStrategy: BotAudioRecognitionStrategy,
    }
}
props! {
    BotAliasLocaleSettings (enabled Enabled: bool) {
        code_hook_specification CodeHookSpecification: BotCodeHookSpecification,
    }
}
props! {
    BotAliasLocaleSettingsItem (
        bot_alias_locale_setting BotAliasLocaleSetting: BotAliasLocaleSettings, locale_id LocaleId: String
    ) {}
}
props! { BotAllowedInputTypes (allow_audio_input AllowAudioInput: bool, allow_dtmf_input AllowDTMFInput: bool) {} }
props! {
    BotAudioAndDtmfInputSpecification (start_timeout_ms StartTimeoutMs: Int<1, MAX>) {
        audio_specification AudioSpecification: BotAudioSpecification,
        dtmf_specification DTMFSpecification: BotDtmfSpecification,
    }
}
props! {
    BotAudioFillerSettings (enabled Enabled: bool) {
        audio_type AudioType: BotAudioFillerSettingsAudioType,
        minimum_play_duration_in_milliseconds MinimumPlayDurationInMilliseconds: Int<1000, 5000>,
        response_delivery_delay_in_milliseconds ResponseDeliveryDelayInMilliseconds: Int<200, 1000>,
        start_delay_in_milliseconds StartDelayInMilliseconds: Int<500, 5000>,
    }
}
props! { BotAudioLogDestination (s3_bucket S3Bucket: BotS3BucketLogDestination) {} }
props! { BotAudioLogSetting (destination Destination: BotAudioLogDestination, enabled Enabled: bool) {} }
props! { BotAudioSpecification (end_timeout_ms EndTimeoutMs: Int<1, MAX>, max_length_ms MaxLengthMs: Int<1, MAX>) {} }
props! {
    BotBedrockAgentIntentConfiguration () {
        bedrock_agent_configuration BedrockAgentConfiguration: BotBedrockAgentIntentConfigurationBedrockAgentConfiguration,
        bedrock_agent_intent_knowledge_base_configuration BedrockAgentIntentKnowledgeBaseConfiguration: BotBedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration,
    }
}
props! {
    BotBedrockAgentIntentConfigurationBedrockAgentConfiguration () {
        bedrock_agent_alias_id BedrockAgentAliasId: String,
        bedrock_agent_id BedrockAgentId: String,
    }
}
props! {
    BotBedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration (
        bedrock_knowledge_base_arn BedrockKnowledgeBaseArn: String,
        bedrock_model_configuration BedrockModelConfiguration: BotBedrockModelSpecification
    ) {}
}
props! {
    BotBedrockModelSpecification (model_arn ModelArn: String) {
        bedrock_guardrail_configuration BedrockGuardrailConfiguration: BotBedrockModelSpecificationBedrockGuardrailConfiguration,
        bedrock_model_custom_prompt BedrockModelCustomPrompt: String,
        bedrock_trace_status BedrockTraceStatus: BotBedrockModelSpecificationBedrockTraceStatus,
    }
}
props! {
    BotBedrockModelSpecificationBedrockGuardrailConfiguration () {
        bedrock_guardrail_identifier BedrockGuardrailIdentifier: String,
        bedrock_guardrail_version BedrockGuardrailVersion: String,
    }
}
props! { BotButton (text Text: String, value Value: String) {} }
props! {
    BotCloudWatchLogGroupLogDestination (
        cloud_watch_log_group_arn CloudWatchLogGroupArn: Arn<r::LogsLogGroup>, log_prefix LogPrefix: String
    ) {}
}
props! { BotCodeHookSpecification (lambda_code_hook LambdaCodeHook: BotLambdaCodeHook) {} }
props! { BotCompositeSlotTypeSetting () { sub_slots SubSlots: List<BotSubSlotTypeComposition>, } }
props! { BotCondition (expression_string ExpressionString: String) {} }
props! {
    BotConditionalBranch (condition Condition: BotCondition, name Name: String, next_step NextStep: BotDialogState) {
        response Response: BotResponseSpecification,
    }
}
props! {
    BotConditionalSpecification (
        conditional_branches ConditionalBranches: List<BotConditionalBranch>,
        default_branch DefaultBranch: BotDefaultConditionalBranch, is_active IsActive: bool
    ) {}
}
props! {
    BotConversationLogSettings () {
        audio_log_settings AudioLogSettings: List<BotAudioLogSetting>,
        text_log_settings TextLogSettings: List<BotTextLogSetting>,
    }
}
props! { BotCustomPayload (value Value: String) {} }
props! { BotCustomVocabulary (custom_vocabulary_items CustomVocabularyItems: List<BotCustomVocabularyItem>) {} }
props! { BotCustomVocabularyItem (phrase Phrase: String) { display_as DisplayAs: String, weight Weight: Int<0, 3>, } }
props! { BotDataPrivacy (child_directed ChildDirected: bool) {} }
props! {
    BotDeepgramSpeechModelConfig (api_token_secret_arn ApiTokenSecretArn: Arn<r::SecretsManagerSecret>) {
        model_id ModelId: String,
    }
}
props! {
    BotDefaultConditionalBranch () {
        next_step NextStep: BotDialogState,
        response Response: BotResponseSpecification,
    }
}
props! {
    BotDialogAction (type_ Type: BotDialogActionType) {
        slot_to_elicit SlotToElicit: String,
        suppress_next_message SuppressNextMessage: bool,
    }
}
props! {
    BotDialogCodeHookInvocationSetting (
        enable_code_hook_invocation EnableCodeHookInvocation: bool, is_active IsActive: bool,
        post_code_hook_specification PostCodeHookSpecification: BotPostDialogCodeHookInvocationSpecification
    ) { invocation_label InvocationLabel: String, }
}
props! { BotDialogCodeHookSetting (enabled Enabled: bool) {} }
props! {
    BotDialogState () {
        dialog_action DialogAction: BotDialogAction,
        intent Intent: BotIntentOverride,
        session_attributes SessionAttributes: List<BotSessionAttribute>,
    }
}
props! {
    BotDtmfSpecification (
        deletion_character DeletionCharacter: String, end_character EndCharacter: String,
        end_timeout_ms EndTimeoutMs: Int<1, MAX>, max_length MaxLength: Int<1, 1024>
    ) {}
}
props! {
    BotElicitationCodeHookInvocationSetting (enable_code_hook_invocation EnableCodeHookInvocation: bool) {
        invocation_label InvocationLabel: String,
    }
}
props! { BotErrorLogSettings (enabled Enabled: bool) {} }
props! { BotExternalSourceSetting () { grammar_slot_type_setting GrammarSlotTypeSetting: BotGrammarSlotTypeSetting, } }
props! {
    BotFulfillmentCodeHookSetting (enabled Enabled: bool) {
        fulfillment_updates_specification FulfillmentUpdatesSpecification: BotFulfillmentUpdatesSpecification,
        is_active IsActive: bool,
        post_fulfillment_status_specification PostFulfillmentStatusSpecification: BotPostFulfillmentStatusSpecification,
    }
}
props! {
    BotFulfillmentStartResponseSpecification (
        delay_in_seconds DelayInSeconds: Int<1, 900>, message_groups MessageGroups: List<BotMessageGroup>
    ) { allow_interrupt AllowInterrupt: bool, }
}
props! {
    BotFulfillmentUpdateResponseSpecification (
        frequency_in_seconds FrequencyInSeconds: Int<1, 900>, message_groups MessageGroups: List<BotMessageGroup>
    ) { allow_interrupt AllowInterrupt: bool, }
}
props! {
    BotFulfillmentUpdatesSpecification (active Active: bool) {
        start_response StartResponse: BotFulfillmentStartResponseSpecification,
        timeout_in_seconds TimeoutInSeconds: Int<1, 900>,
        update_response UpdateResponse: BotFulfillmentUpdateResponseSpecification,
    }
}
props! {
    BotGenerativeAiSettings () {
        buildtime_settings BuildtimeSettings: BotGenerativeAiSettingsBuildtimeSettings,
        runtime_settings RuntimeSettings: BotGenerativeAiSettingsRuntimeSettings,
    }
}
props! {
    BotGenerativeAiSettingsBuildtimeSettings () {
        descriptive_bot_builder_specification DescriptiveBotBuilderSpecification: BotGenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification,
        sample_utterance_generation_specification SampleUtteranceGenerationSpecification: BotGenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification,
    }
}
props! {
    BotGenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification (enabled Enabled: bool) {
        bedrock_model_specification BedrockModelSpecification: BotBedrockModelSpecification,
    }
}
props! {
    BotGenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification (enabled Enabled: bool) {
        bedrock_model_specification BedrockModelSpecification: BotBedrockModelSpecification,
    }
}
props! {
    BotGenerativeAiSettingsRuntimeSettings () {
        nlu_improvement_specification NluImprovementSpecification: BotGenerativeAiSettingsRuntimeSettingsNluImprovementSpecification,
        slot_resolution_improvement_specification SlotResolutionImprovementSpecification: BotGenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification,
    }
}
props! {
    BotGenerativeAiSettingsRuntimeSettingsNluImprovementSpecification (enabled Enabled: bool) {
        assisted_nlu_mode AssistedNluMode: BotGenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode,
        intent_disambiguation_settings IntentDisambiguationSettings: BotIntentDisambiguationSettings,
    }
}
props! {
    BotGenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification (enabled Enabled: bool) {
        bedrock_model_specification BedrockModelSpecification: BotBedrockModelSpecification,
    }
}
props! { BotGrammarSlotTypeSetting () { source Source: BotGrammarSlotTypeSource, } }
props! {
    BotGrammarSlotTypeSource (s3_bucket_name S3BucketName: Id<r::S3Bucket>, s3_object_key S3ObjectKey: String) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    BotImageResponseCard (title Title: String) {
        buttons Buttons: List<BotButton>,
        image_url ImageUrl: String,
        subtitle Subtitle: String,
    }
}
props! {
    BotInitialResponseSetting () {
        code_hook CodeHook: BotDialogCodeHookInvocationSetting,
        conditional Conditional: BotConditionalSpecification,
        initial_response InitialResponse: BotResponseSpecification,
        next_step NextStep: BotDialogState,
    }
}
props! { BotInputContext (name Name: String) {} }
props! {
    BotIntent (name Name: String) {
        bedrock_agent_intent_configuration BedrockAgentIntentConfiguration: BotBedrockAgentIntentConfiguration,
        description Description: String,
        dialog_code_hook DialogCodeHook: BotDialogCodeHookSetting,
        display_name DisplayName: String,
        fulfillment_code_hook FulfillmentCodeHook: BotFulfillmentCodeHookSetting,
        initial_response_setting InitialResponseSetting: BotInitialResponseSetting,
        input_contexts InputContexts: List<BotInputContext>,
        intent_closing_setting IntentClosingSetting: BotIntentClosingSetting,
        intent_confirmation_setting IntentConfirmationSetting: BotIntentConfirmationSetting,
        kendra_configuration KendraConfiguration: BotKendraConfiguration,
        output_contexts OutputContexts: List<BotOutputContext>,
        parent_intent_signature ParentIntentSignature: String,
        q_in_connect_intent_configuration QInConnectIntentConfiguration: BotQInConnectIntentConfiguration,
        qn_a_intent_configuration QnAIntentConfiguration: BotQnAIntentConfiguration,
        sample_utterances SampleUtterances: List<BotSampleUtterance>,
        slot_priorities SlotPriorities: List<BotSlotPriority>,
        slots Slots: List<BotSlot>,
    }
}
props! {
    BotIntentClosingSetting () {
        closing_response ClosingResponse: BotResponseSpecification,
        conditional Conditional: BotConditionalSpecification,
        is_active IsActive: bool,
        next_step NextStep: BotDialogState,
    }
}
props! {
    BotIntentConfirmationSetting (prompt_specification PromptSpecification: BotPromptSpecification) {
        code_hook CodeHook: BotDialogCodeHookInvocationSetting,
        confirmation_conditional ConfirmationConditional: BotConditionalSpecification,
        confirmation_next_step ConfirmationNextStep: BotDialogState,
        confirmation_response ConfirmationResponse: BotResponseSpecification,
        declination_conditional DeclinationConditional: BotConditionalSpecification,
        declination_next_step DeclinationNextStep: BotDialogState,
        declination_response DeclinationResponse: BotResponseSpecification,
        elicitation_code_hook ElicitationCodeHook: BotElicitationCodeHookInvocationSetting,
        failure_conditional FailureConditional: BotConditionalSpecification,
        failure_next_step FailureNextStep: BotDialogState,
        failure_response FailureResponse: BotResponseSpecification,
        is_active IsActive: bool,
    }
}
props! {
    BotIntentDisambiguationSettings (enabled Enabled: bool) {
        custom_disambiguation_message CustomDisambiguationMessage: String,
        max_disambiguation_intents MaxDisambiguationIntents: Int<2, 5>,
    }
}
props! { BotIntentOverride () { name Name: String, slots Slots: List<BotSlotValueOverrideMap>, } }
props! {
    BotKendraConfiguration (kendra_index KendraIndex: String) {
        query_filter_string QueryFilterString: String,
        query_filter_string_enabled QueryFilterStringEnabled: bool,
    }
}
props! {
    BotLambdaCodeHook (code_hook_interface_version CodeHookInterfaceVersion: String, lambda_arn LambdaArn: String) {}
}
props! {
    BotLocale (locale_id LocaleId: String, nlu_confidence_threshold NluConfidenceThreshold: Num<0, 1>) {
        audio_filler_settings AudioFillerSettings: BotAudioFillerSettings,
        custom_vocabulary CustomVocabulary: BotCustomVocabulary,
        description Description: String,
        generative_ai_settings GenerativeAISettings: BotGenerativeAiSettings,
        intents Intents: List<BotIntent>,
        slot_types SlotTypes: List<BotSlotType>,
        speech_detection_sensitivity SpeechDetectionSensitivity: BotSpeechDetectionSensitivity,
        speech_recognition_settings SpeechRecognitionSettings: BotSpeechRecognitionSettings,
        unified_speech_settings UnifiedSpeechSettings: BotUnifiedSpeechSettings,
        voice_settings VoiceSettings: BotVoiceSettings,
    }
}
props! {
    BotMember BotMemberArgs [
        bot_member_alias_id BotMemberAliasId: String, bot_member_alias_name BotMemberAliasName: String,
        bot_member_id BotMemberId: String, bot_member_name BotMemberName: String,
        bot_member_version BotMemberVersion: String
    ] {}
}
props! {
    BotMessage () {
        custom_payload CustomPayload: BotCustomPayload,
        image_response_card ImageResponseCard: BotImageResponseCard,
        plain_text_message PlainTextMessage: BotPlainTextMessage,
        ssml_message SSMLMessage: BotSsmlMessage,
    }
}
props! { BotMessageGroup (message Message: BotMessage) { variations Variations: List<BotMessage>, } }
props! { BotMultipleValuesSetting () { allow_multiple_values AllowMultipleValues: bool, } }
props! {
    BotObfuscationSetting (
        obfuscation_setting_type ObfuscationSettingType: BotObfuscationSettingObfuscationSettingType
    ) {}
}
props! {
    BotOutputContext (
        name Name: String, time_to_live_in_seconds TimeToLiveInSeconds: Int<5, 86400>,
        turns_to_live TurnsToLive: Int<1, 20>
    ) {}
}
props! { BotPlainTextMessage (value Value: String) {} }
props! {
    BotPostDialogCodeHookInvocationSpecification () {
        failure_conditional FailureConditional: BotConditionalSpecification,
        failure_next_step FailureNextStep: BotDialogState,
        failure_response FailureResponse: BotResponseSpecification,
        success_conditional SuccessConditional: BotConditionalSpecification,
        success_next_step SuccessNextStep: BotDialogState,
        success_response SuccessResponse: BotResponseSpecification,
        timeout_conditional TimeoutConditional: BotConditionalSpecification,
        timeout_next_step TimeoutNextStep: BotDialogState,
        timeout_response TimeoutResponse: BotResponseSpecification,
    }
}
props! {
    BotPostFulfillmentStatusSpecification () {
        failure_conditional FailureConditional: BotConditionalSpecification,
        failure_next_step FailureNextStep: BotDialogState,
        failure_response FailureResponse: BotResponseSpecification,
        success_conditional SuccessConditional: BotConditionalSpecification,
        success_next_step SuccessNextStep: BotDialogState,
        success_response SuccessResponse: BotResponseSpecification,
        timeout_conditional TimeoutConditional: BotConditionalSpecification,
        timeout_next_step TimeoutNextStep: BotDialogState,
        timeout_response TimeoutResponse: BotResponseSpecification,
    }
}
props! {
    BotPromptAttemptSpecification (allowed_input_types AllowedInputTypes: BotAllowedInputTypes) {
        allow_interrupt AllowInterrupt: bool,
        audio_and_dtmf_input_specification AudioAndDTMFInputSpecification: BotAudioAndDtmfInputSpecification,
        text_input_specification TextInputSpecification: BotTextInputSpecification,
    }
}
props! {
    BotPromptSpecification (
        max_retries MaxRetries: Int<0, 5>, message_groups_list MessageGroupsList: List<BotMessageGroup>
    ) {
        allow_interrupt AllowInterrupt: bool,
        message_selection_strategy MessageSelectionStrategy: BotMessageSelectionStrategy,
        prompt_attempts_specification PromptAttemptsSpecification: Map<BotPromptAttemptSpecification>,
    }
}
props! {
    BotQInConnectIntentConfiguration () {
        q_in_connect_assistant_configuration QInConnectAssistantConfiguration: BotQInConnectIntentConfigurationQInConnectAssistantConfiguration,
    }
}
props! { BotQInConnectIntentConfigurationQInConnectAssistantConfiguration (assistant_arn AssistantArn: String) {} }
props! {
    BotQnAIntentConfiguration (
        bedrock_model_configuration BedrockModelConfiguration: BotBedrockModelSpecification,
        data_source_configuration DataSourceConfiguration: BotQnAIntentConfigurationDataSourceConfiguration
    ) {}
}
props! {
    BotQnAIntentConfigurationDataSourceConfiguration () {
        bedrock_knowledge_store_configuration BedrockKnowledgeStoreConfiguration: BotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration,
        kendra_configuration KendraConfiguration: BotQnAKendraConfiguration,
        opensearch_configuration OpensearchConfiguration: BotQnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration,
    }
}
props! {
    BotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration () {
        bkb_exact_response_fields BKBExactResponseFields: BotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields,
        bedrock_knowledge_base_arn BedrockKnowledgeBaseArn: String,
        exact_response ExactResponse: bool,
    }
}
props! {
    BotQnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields () {
        answer_field AnswerField: String,
    }
}
props! {
    BotQnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration () {
        domain_endpoint DomainEndpoint: String,
        exact_response ExactResponse: bool,
        exact_response_fields ExactResponseFields: BotQnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields,
        include_fields IncludeFields: List<String>,
        index_name IndexName: String,
    }
}
props! {
    BotQnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields () {
        answer_field AnswerField: String,
        question_field QuestionField: String,
    }
}
props! {
    BotQnAKendraConfiguration (
        exact_response ExactResponse: bool, kendra_index KendraIndex: String,
        query_filter_string_enabled QueryFilterStringEnabled: bool
    ) { query_filter_string QueryFilterString: String, }
}
props! { BotReplication (replica_regions ReplicaRegions: List<String>) {} }
props! {
    BotResponseSpecification (message_groups_list MessageGroupsList: List<BotMessageGroup>) {
        allow_interrupt AllowInterrupt: bool,
    }
}
props! {
    BotS3BucketLogDestination (log_prefix LogPrefix: String, s3_bucket_arn S3BucketArn: Arn<r::S3Bucket>) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    BotS3Location (s3_bucket S3Bucket: Id<r::S3Bucket>, s3_object_key S3ObjectKey: String) {
        s3_object_version S3ObjectVersion: String,
    }
}
props! { BotSampleUtterance (utterance Utterance: String) {} }
props! { BotSampleValue (value Value: String) {} }
props! { BotSessionAttribute (key Key: String) { value Value: String, } }
props! {
    BotSlot (
        name Name: String, slot_type_name SlotTypeName: String,
        value_elicitation_setting ValueElicitationSetting: BotSlotValueElicitationSetting
    ) {
        description Description: String,
        multiple_values_setting MultipleValuesSetting: BotMultipleValuesSetting,
        obfuscation_setting ObfuscationSetting: BotObfuscationSetting,
        sub_slot_setting SubSlotSetting: BotSubSlotSetting,
    }
}
props! {
    BotSlotCaptureSetting () {
        capture_conditional CaptureConditional: BotConditionalSpecification,
        capture_next_step CaptureNextStep: BotDialogState,
        capture_response CaptureResponse: BotResponseSpecification,
        code_hook CodeHook: BotDialogCodeHookInvocationSetting,
        elicitation_code_hook ElicitationCodeHook: BotElicitationCodeHookInvocationSetting,
        failure_conditional FailureConditional: BotConditionalSpecification,
        failure_next_step FailureNextStep: BotDialogState,
        failure_response FailureResponse: BotResponseSpecification,
    }
}
props! { BotSlotDefaultValue (default_value DefaultValue: String) {} }
props! { BotSlotDefaultValueSpecification (default_value_list DefaultValueList: List<BotSlotDefaultValue>) {} }
props! { BotSlotPriority (priority Priority: Int<0, 100>, slot_name SlotName: String) {} }
props! {
    BotSlotType (name Name: String) {
        composite_slot_type_setting CompositeSlotTypeSetting: BotCompositeSlotTypeSetting,
        description Description: String,
        external_source_setting ExternalSourceSetting: BotExternalSourceSetting,
        parent_slot_type_signature ParentSlotTypeSignature: String,
        slot_type_values SlotTypeValues: List<BotSlotTypeValue>,
        value_selection_setting ValueSelectionSetting: BotSlotValueSelectionSetting,
    }
}
props! { BotSlotTypeValue (sample_value SampleValue: BotSampleValue) { synonyms Synonyms: List<BotSampleValue>, } }
props! { BotSlotValue () { interpreted_value InterpretedValue: String, } }
props! {
    BotSlotValueElicitationSetting (slot_constraint SlotConstraint: BotSlotConstraint) {
        default_value_specification DefaultValueSpecification: BotSlotDefaultValueSpecification,
        prompt_specification PromptSpecification: BotPromptSpecification,
        sample_utterances SampleUtterances: List<BotSampleUtterance>,
        slot_capture_setting SlotCaptureSetting: BotSlotCaptureSetting,
        wait_and_continue_specification WaitAndContinueSpecification: BotWaitAndContinueSpecification,
    }
}
props! {
    BotSlotValueOverride () {
        shape Shape: BotSlotShape,
        value Value: BotSlotValue,
        values Values: List<BotSlotValueOverride>,
    }
}
props! {
    BotSlotValueOverrideMap () {
        slot_name SlotName: String,
        slot_value_override SlotValueOverride: BotSlotValueOverride,
    }
}
props! { BotSlotValueRegexFilter (pattern Pattern: String) {} }
props! {
    BotSlotValueSelectionSetting (resolution_strategy ResolutionStrategy: BotSlotValueResolutionStrategy) {
        advanced_recognition_setting AdvancedRecognitionSetting: BotAdvancedRecognitionSetting,
        regex_filter RegexFilter: BotSlotValueRegexFilter,
    }
}
props! {
    BotSpecifications (value_elicitation_setting ValueElicitationSetting: BotSubSlotValueElicitationSetting) {
        slot_type_id SlotTypeId: String,
        slot_type_name SlotTypeName: String,
    }
}
props! { BotSpeechModelConfig () { deepgram_config DeepgramConfig: BotDeepgramSpeechModelConfig, } }
props! {
    BotSpeechRecognitionSettings () {
        speech_model_config SpeechModelConfig: BotSpeechModelConfig,
        speech_model_preference SpeechModelPreference: BotSpeechModelPreference,
    }
}
props! { BotSsmlMessage (value Value: String) {} }
props! {
    BotStillWaitingResponseSpecification (
        frequency_in_seconds FrequencyInSeconds: Int<1, 300>,
        message_groups_list MessageGroupsList: List<BotMessageGroup>, timeout_in_seconds TimeoutInSeconds: Int<1, 900>
    ) { allow_interrupt AllowInterrupt: bool, }
}
props! {
    BotSubSlotSetting () {
        expression Expression: String,
        slot_specifications SlotSpecifications: Map<BotSpecifications>,
    }
}
props! {
    BotSubSlotTypeComposition (name Name: String) {
        slot_type_id SlotTypeId: String,
        slot_type_name SlotTypeName: String,
    }
}
props! {
    BotSubSlotValueElicitationSetting () {
        default_value_specification DefaultValueSpecification: BotSlotDefaultValueSpecification,
        prompt_specification PromptSpecification: BotPromptSpecification,
        sample_utterances SampleUtterances: List<BotSampleUtterance>,
        wait_and_continue_specification WaitAndContinueSpecification: BotWaitAndContinueSpecification,
    }
}
props! {
    BotTestBotAliasSettings () {
        bot_alias_locale_settings BotAliasLocaleSettings: List<BotAliasLocaleSettingsItem>,
        conversation_log_settings ConversationLogSettings: BotConversationLogSettings,
        description Description: String,
        sentiment_analysis_settings SentimentAnalysisSettings: BotTestBotAliasSettingsSentimentAnalysisSettings,
    }
}
props! { BotTestBotAliasSettingsSentimentAnalysisSettings (detect_sentiment DetectSentiment: bool) {} }
props! { BotTextInputSpecification (start_timeout_ms StartTimeoutMs: Int<1, MAX>) {} }
props! { BotTextLogDestination (cloud_watch CloudWatch: BotCloudWatchLogGroupLogDestination) {} }
props! { BotTextLogSetting (destination Destination: BotTextLogDestination, enabled Enabled: bool) {} }
props! {
    BotUnifiedSpeechSettings (
        speech_foundation_model SpeechFoundationModel: BotUnifiedSpeechSettingsSpeechFoundationModel
    ) {}
}
props! { BotUnifiedSpeechSettingsSpeechFoundationModel (model_arn ModelArn: String) { voice_id VoiceId: String, } }
props! { BotVoiceSettings (voice_id VoiceId: String) { engine Engine: BotVoiceSettingsEngine, } }
props! {
    BotWaitAndContinueSpecification (
        continue_response ContinueResponse: BotResponseSpecification,
        waiting_response WaitingResponse: BotResponseSpecification
    ) { is_active IsActive: bool, still_waiting_response StillWaitingResponse: BotStillWaitingResponseSpecification, }
}
choice! {
    BotAudioFillerSettingsAudioType {
        MelodyChipperChime "MELODY_CHIPPER_CHIME", MelodyCuriousCrawl "MELODY_CURIOUS_CRAWL",
        MelodyRisingRipple "MELODY_RISING_RIPPLE", MelodyPatientPing "MELODY_PATIENT_PING",
        MelodyPonderingPong "MELODY_PONDERING_PONG", TypingKineticKeys "TYPING_KINETIC_KEYS",
        TypingQuietQwerty "TYPING_QUIET_QWERTY"
    }
}
choice! { BotAudioRecognitionStrategy { UseSlotValuesAsCustomVocabulary "UseSlotValuesAsCustomVocabulary" } }
choice! { BotBedrockModelSpecificationBedrockTraceStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    BotDialogActionType {
        CloseIntent "CloseIntent", ConfirmIntent "ConfirmIntent", ElicitIntent "ElicitIntent", ElicitSlot "ElicitSlot",
        StartIntent "StartIntent", FulfillIntent "FulfillIntent", EndConversation "EndConversation",
        EvaluateConditional "EvaluateConditional", InvokeDialogCodeHook "InvokeDialogCodeHook"
    }
}
choice! {
    BotGenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode {
        Primary "Primary", Fallback "Fallback"
    }
}
choice! { BotMessageSelectionStrategy { Random "Random", Ordered "Ordered" } }
choice! { BotObfuscationSettingObfuscationSettingType { None "None", DefaultObfuscation "DefaultObfuscation" } }
choice! { BotSlotConstraint { Required "Required", Optional "Optional" } }
choice! { BotSlotShape { Scalar "Scalar", List "List" } }
choice! {
    BotSlotValueResolutionStrategy {
        OriginalValue "ORIGINAL_VALUE", TopResolution "TOP_RESOLUTION", Concatenation "CONCATENATION"
    }
}
choice! {
    BotSpeechDetectionSensitivity {
        Default "Default", HighNoiseTolerance "HighNoiseTolerance", MaximumNoiseTolerance "MaximumNoiseTolerance"
    }
}
choice! { BotSpeechModelPreference { Standard "Standard", Neural "Neural", Deepgram "Deepgram", Advanced "Advanced" } }
choice! { BotType { Bot "Bot", BotNetwork "BotNetwork" } }
choice! {
    BotVoiceSettingsEngine {
        Standard "standard", Neural "neural", LongForm "long-form", Generative "generative"
    }
}

resource! {
    /// [AWS::Lex::BotAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html)
    BotAlias BotAliasAttrs "AWS::Lex::BotAlias" (bot_alias_name BotAliasName: String, bot_id BotId: String) {
        bot_alias_locale_settings BotAliasLocaleSettings: List<BotAliasLocaleSettingsItemProps>,
        bot_alias_tags BotAliasTags: List<Tag>,
        bot_version BotVersion: String,
        conversation_log_settings ConversationLogSettings: BotAliasConversationLogSettings,
        description Description: String,
        sentiment_analysis_settings SentimentAnalysisSettings: BotAliasSentimentAnalysisSettings,
    } {
        arn "Arn": Arn<r::LexBotAlias>,
        bot_alias_id "BotAliasId": String,
        bot_alias_status "BotAliasStatus": String,
    }
}
props! { BotAliasAudioLogDestination (s3_bucket S3Bucket: BotAliasS3BucketLogDestination) {} }
props! { BotAliasAudioLogSetting (destination Destination: BotAliasAudioLogDestination, enabled Enabled: bool) {} }
props! {
    BotAliasCloudWatchLogGroupLogDestination (
        cloud_watch_log_group_arn CloudWatchLogGroupArn: Arn<r::LogsLogGroup>, log_prefix LogPrefix: String
    ) {}
}
props! { BotAliasCodeHookSpecification (lambda_code_hook LambdaCodeHook: BotAliasLambdaCodeHook) {} }
props! {
    BotAliasConversationLogSettings () {
        audio_log_settings AudioLogSettings: List<BotAliasAudioLogSetting>,
        text_log_settings TextLogSettings: List<BotAliasTextLogSetting>,
    }
}
props! {
    BotAliasLambdaCodeHook (
        code_hook_interface_version CodeHookInterfaceVersion: String, lambda_arn LambdaArn: String
    ) {}
}
props! {
    BotAliasLocaleSettingsItemProps (
        bot_alias_locale_setting BotAliasLocaleSetting: BotAliasLocaleSettingsProps, locale_id LocaleId: String
    ) {}
}
props! {
    BotAliasLocaleSettingsProps (enabled Enabled: bool) {
        code_hook_specification CodeHookSpecification: BotAliasCodeHookSpecification,
    }
}
props! {
    BotAliasS3BucketLogDestination (log_prefix LogPrefix: String, s3_bucket_arn S3BucketArn: Arn<r::S3Bucket>) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! { BotAliasSentimentAnalysisSettings (detect_sentiment DetectSentiment: bool) {} }
props! { BotAliasTextLogDestination (cloud_watch CloudWatch: BotAliasCloudWatchLogGroupLogDestination) {} }
props! { BotAliasTextLogSetting (destination Destination: BotAliasTextLogDestination, enabled Enabled: bool) {} }

resource! {
    /// [AWS::Lex::BotVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html)
    BotVersion BotVersionAttrs "AWS::Lex::BotVersion" (
        bot_id BotId: Id<r::LexBot>,
        bot_version_locale_specification BotVersionLocaleSpecification: List<BotVersionLocaleSpecification>
    ) { description Description: String, } { bot_version "BotVersion": String, }
}
props! { BotVersionLocaleDetails (source_bot_version SourceBotVersion: String) {} }
props! {
    BotVersionLocaleSpecification (
        bot_version_locale_details BotVersionLocaleDetails: BotVersionLocaleDetails, locale_id LocaleId: String
    ) {}
}

resource! {
    /// [AWS::Lex::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html)
    ResourcePolicy ResourcePolicyAttrs "AWS::Lex::ResourcePolicy" (
        policy Policy: Json, resource_arn ResourceArn: String
    ) {} { id "Id": String, revision_id "RevisionId": String, }
}
