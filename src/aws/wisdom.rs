//! Generated from spec/wisdom.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Wisdom::AIAgent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
    AiAgent AiAgentAttrs "AWS::Wisdom::AIAgent" (
        assistant_id AssistantId: String, configuration Configuration: AiAgentConfiguration, type_ Type: AiAgentType
    ) {
        description Description: String,
        name Name: String,
        tags Tags: Map<String>,
    } {
        ai_agent_arn "AIAgentArn": Arn<r::WisdomAiAgent>,
        ai_agent_id "AIAgentId": String,
        assistant_arn "AssistantArn": String,
        modified_time_seconds "ModifiedTimeSeconds": f64,
    }
}
props! {
    AiAgentAnswerRecommendationAiAgentConfiguration () {
        answer_generation_ai_guardrail_id AnswerGenerationAIGuardrailId: String,
        answer_generation_ai_prompt_id AnswerGenerationAIPromptId: String,
        association_configurations AssociationConfigurations: List<AiAgentAssociationConfiguration>,
        intent_labeling_generation_ai_prompt_id IntentLabelingGenerationAIPromptId: String,
        locale Locale: String,
        query_reformulation_ai_prompt_id QueryReformulationAIPromptId: String,
    }
}
props! {
    AiAgentAssociationConfiguration () {
        association_configuration_data AssociationConfigurationData: AiAgentAssociationConfigurationData,
        association_id AssociationId: String,
        association_type AssociationType: AiAgentAssociationConfigurationType,
    }
}
props! {
    AiAgentAssociationConfigurationData (
        knowledge_base_association_configuration_data KnowledgeBaseAssociationConfigurationData: AiAgentKnowledgeBaseAssociationConfigurationData
    ) {}
}
props! {
    AiAgentCaseSummarizationAiAgentConfiguration () {
        case_summarization_ai_guardrail_id CaseSummarizationAIGuardrailId: String,
        case_summarization_ai_prompt_id CaseSummarizationAIPromptId: String,
        locale Locale: String,
    }
}
props! {
    AiAgentConfiguration () {
        answer_recommendation_ai_agent_configuration AnswerRecommendationAIAgentConfiguration: AiAgentAnswerRecommendationAiAgentConfiguration,
        case_summarization_ai_agent_configuration CaseSummarizationAIAgentConfiguration: AiAgentCaseSummarizationAiAgentConfiguration,
        email_generative_answer_ai_agent_configuration EmailGenerativeAnswerAIAgentConfiguration: AiAgentEmailGenerativeAnswerAiAgentConfiguration,
        email_overview_ai_agent_configuration EmailOverviewAIAgentConfiguration: AiAgentEmailOverviewAiAgentConfiguration,
        email_response_ai_agent_configuration EmailResponseAIAgentConfiguration: AiAgentEmailResponseAiAgentConfiguration,
        manual_search_ai_agent_configuration ManualSearchAIAgentConfiguration: AiAgentManualSearchAiAgentConfiguration,
        note_taking_ai_agent_configuration NoteTakingAIAgentConfiguration: AiAgentNoteTakingAiAgentConfiguration,
        orchestration_ai_agent_configuration OrchestrationAIAgentConfiguration: AiAgentOrchestrationAiAgentConfiguration,
        self_service_ai_agent_configuration SelfServiceAIAgentConfiguration: AiAgentSelfServiceAiAgentConfiguration,
    }
}
props! {
    AiAgentEmailGenerativeAnswerAiAgentConfiguration () {
        association_configurations AssociationConfigurations: List<AiAgentAssociationConfiguration>,
        email_generative_answer_ai_prompt_id EmailGenerativeAnswerAIPromptId: String,
        email_query_reformulation_ai_prompt_id EmailQueryReformulationAIPromptId: String,
        locale Locale: String,
    }
}
props! {
    AiAgentEmailOverviewAiAgentConfiguration () {
        email_overview_ai_prompt_id EmailOverviewAIPromptId: String,
        locale Locale: String,
    }
}
props! {
    AiAgentEmailResponseAiAgentConfiguration () {
        association_configurations AssociationConfigurations: List<AiAgentAssociationConfiguration>,
        email_query_reformulation_ai_prompt_id EmailQueryReformulationAIPromptId: String,
        email_response_ai_prompt_id EmailResponseAIPromptId: String,
        locale Locale: String,
    }
}
props! {
    AiAgentKnowledgeBaseAssociationConfigurationData () {
        content_tag_filter ContentTagFilter: AiAgentTagFilter,
        max_results MaxResults: Num<1, 100>,
        override_knowledge_base_search_type OverrideKnowledgeBaseSearchType: AiAgentKnowledgeBaseSearchType,
    }
}
props! {
    AiAgentManualSearchAiAgentConfiguration () {
        answer_generation_ai_guardrail_id AnswerGenerationAIGuardrailId: String,
        answer_generation_ai_prompt_id AnswerGenerationAIPromptId: String,
        association_configurations AssociationConfigurations: List<AiAgentAssociationConfiguration>,
        locale Locale: String,
    }
}
props! {
    AiAgentNoteTakingAiAgentConfiguration () {
        locale Locale: String,
        note_taking_ai_guardrail_id NoteTakingAIGuardrailId: String,
        note_taking_ai_prompt_id NoteTakingAIPromptId: String,
    }
}
props! { AiAgentOrCondition () { and_conditions AndConditions: List<Tag>, tag_condition TagCondition: Tag, } }
props! {
    AiAgentOrchestrationAiAgentConfiguration (orchestration_ai_prompt_id OrchestrationAIPromptId: String) {
        connect_instance_arn ConnectInstanceArn: String,
        locale Locale: String,
        orchestration_ai_guardrail_id OrchestrationAIGuardrailId: String,
        tool_configurations ToolConfigurations: List<AiAgentToolConfiguration>,
    }
}
props! {
    AiAgentSelfServiceAiAgentConfiguration () {
        association_configurations AssociationConfigurations: List<AiAgentAssociationConfiguration>,
        self_service_ai_guardrail_id SelfServiceAIGuardrailId: String,
        self_service_answer_generation_ai_prompt_id SelfServiceAnswerGenerationAIPromptId: String,
        self_service_pre_processing_ai_prompt_id SelfServicePreProcessingAIPromptId: String,
    }
}
props! {
    AiAgentTagFilter () {
        and_conditions AndConditions: List<Tag>,
        or_conditions OrConditions: List<AiAgentOrCondition>,
        tag_condition TagCondition: Tag,
    }
}
props! {
    AiAgentToolConfiguration (tool_name ToolName: String, tool_type ToolType: AiAgentToolType) {
        annotations Annotations: Json,
        description Description: String,
        input_schema InputSchema: Json,
        instruction Instruction: AiAgentToolInstruction,
        output_filters OutputFilters: List<AiAgentToolOutputFilter>,
        output_schema OutputSchema: Json,
        override_input_values OverrideInputValues: List<AiAgentToolOverrideInputValue>,
        title Title: String,
        tool_id ToolId: String,
        user_interaction_configuration UserInteractionConfiguration: AiAgentUserInteractionConfiguration,
    }
}
props! { AiAgentToolInstruction () { examples Examples: List<String>, instruction Instruction: String, } }
props! {
    AiAgentToolOutputConfiguration () {
        output_variable_name_override OutputVariableNameOverride: String,
        session_data_namespace SessionDataNamespace: String,
    }
}
props! {
    AiAgentToolOutputFilter (json_path JsonPath: String) {
        output_configuration OutputConfiguration: AiAgentToolOutputConfiguration,
    }
}
props! { AiAgentToolOverrideConstantInputValue (type_ Type: AiAgentToolOverrideInputValueType, value Value: String) {} }
props! {
    AiAgentToolOverrideInputValue (
        json_path JsonPath: String, value Value: AiAgentToolOverrideInputValueConfiguration
    ) {}
}
props! { AiAgentToolOverrideInputValueConfiguration (constant Constant: AiAgentToolOverrideConstantInputValue) {} }
props! { AiAgentUserInteractionConfiguration () { is_user_confirmation_required IsUserConfirmationRequired: bool, } }
choice! { AiAgentAssociationConfigurationType { KnowledgeBase "KNOWLEDGE_BASE" } }
choice! { AiAgentKnowledgeBaseSearchType { Hybrid "HYBRID", Semantic "SEMANTIC" } }
choice! { AiAgentToolOverrideInputValueType { String "STRING", Number "NUMBER", JsonString "JSON_STRING" } }
choice! {
    AiAgentToolType {
        ModelContextProtocol "MODEL_CONTEXT_PROTOCOL", ReturnToControl "RETURN_TO_CONTROL", Constant "CONSTANT"
    }
}
choice! {
    AiAgentType {
        ManualSearch "MANUAL_SEARCH", AnswerRecommendation "ANSWER_RECOMMENDATION", SelfService "SELF_SERVICE",
        EmailResponse "EMAIL_RESPONSE", EmailOverview "EMAIL_OVERVIEW", EmailGenerativeAnswer "EMAIL_GENERATIVE_ANSWER",
        Orchestration "ORCHESTRATION", NoteTaking "NOTE_TAKING", CaseSummarization "CASE_SUMMARIZATION"
    }
}

resource! {
    /// [AWS::Wisdom::AIAgentVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html)
    AiAgentVersion AiAgentVersionAttrs "AWS::Wisdom::AIAgentVersion" (
        ai_agent_id AIAgentId: String, assistant_id AssistantId: String
    ) { modified_time_seconds ModifiedTimeSeconds: f64, } {
        ai_agent_arn "AIAgentArn": String,
        ai_agent_version_id "AIAgentVersionId": String,
        assistant_arn "AssistantArn": String,
        version_number "VersionNumber": f64,
    }
}

resource! {
    /// [AWS::Wisdom::AIGuardrail](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
    AiGuardrail AiGuardrailAttrs "AWS::Wisdom::AIGuardrail" (
        assistant_id AssistantId: String, blocked_input_messaging BlockedInputMessaging: String,
        blocked_outputs_messaging BlockedOutputsMessaging: String
    ) {
        content_policy_config ContentPolicyConfig: AiGuardrailContentPolicyConfig,
        contextual_grounding_policy_config ContextualGroundingPolicyConfig: AiGuardrailContextualGroundingPolicyConfig,
        description Description: String,
        name Name: String,
        sensitive_information_policy_config SensitiveInformationPolicyConfig: AiGuardrailSensitiveInformationPolicyConfig,
        tags Tags: Map<String>,
        topic_policy_config TopicPolicyConfig: AiGuardrailTopicPolicyConfig,
        word_policy_config WordPolicyConfig: AiGuardrailWordPolicyConfig,
    } {
        ai_guardrail_arn "AIGuardrailArn": Arn<r::WisdomAiGuardrail>,
        ai_guardrail_id "AIGuardrailId": String,
        assistant_arn "AssistantArn": String,
        modified_time_seconds "ModifiedTimeSeconds": f64,
    }
}
props! {
    AiGuardrailContentPolicyConfig (filters_config FiltersConfig: List<AiGuardrailGuardrailContentFilterConfig>) {}
}
props! {
    AiGuardrailContextualGroundingPolicyConfig (
        filters_config FiltersConfig: List<AiGuardrailGuardrailContextualGroundingFilterConfig>
    ) {}
}
props! {
    AiGuardrailGuardrailContentFilterConfig (
        input_strength InputStrength: AiGuardrailGuardrailFilterStrength,
        output_strength OutputStrength: AiGuardrailGuardrailFilterStrength,
        type_ Type: AiGuardrailGuardrailContentFilterType
    ) {}
}
props! {
    AiGuardrailGuardrailContextualGroundingFilterConfig (
        threshold Threshold: Num<0, MAX>, type_ Type: AiGuardrailGuardrailContextualGroundingFilterType
    ) {}
}
props! { AiGuardrailGuardrailManagedWordsConfig (type_ Type: AiGuardrailGuardrailManagedWordsType) {} }
props! {
    AiGuardrailGuardrailPiiEntityConfig (
        action Action: AiGuardrailGuardrailSensitiveInformationAction, type_ Type: AiGuardrailGuardrailPiiEntityType
    ) {}
}
props! {
    AiGuardrailGuardrailRegexConfig (
        action Action: AiGuardrailGuardrailSensitiveInformationAction, name Name: String, pattern Pattern: String
    ) { description Description: String, }
}
props! {
    AiGuardrailGuardrailTopicConfig (
        definition Definition: String, name Name: String, type_ Type: AiGuardrailGuardrailTopicType
    ) { examples Examples: List<String>, }
}
props! { AiGuardrailGuardrailWordConfig (text Text: String) {} }
props! {
    AiGuardrailSensitiveInformationPolicyConfig () {
        pii_entities_config PiiEntitiesConfig: List<AiGuardrailGuardrailPiiEntityConfig>,
        regexes_config RegexesConfig: List<AiGuardrailGuardrailRegexConfig>,
    }
}
props! { AiGuardrailTopicPolicyConfig (topics_config TopicsConfig: List<AiGuardrailGuardrailTopicConfig>) {} }
props! {
    AiGuardrailWordPolicyConfig () {
        managed_word_lists_config ManagedWordListsConfig: List<AiGuardrailGuardrailManagedWordsConfig>,
        words_config WordsConfig: List<AiGuardrailGuardrailWordConfig>,
    }
}
choice! {
    AiGuardrailGuardrailContentFilterType {
        Sexual "SEXUAL", Violence "VIOLENCE", Hate "HATE", Insults "INSULTS", Misconduct "MISCONDUCT",
        PromptAttack "PROMPT_ATTACK"
    }
}
choice! { AiGuardrailGuardrailContextualGroundingFilterType { Grounding "GROUNDING", Relevance "RELEVANCE" } }
choice! { AiGuardrailGuardrailFilterStrength { None "NONE", Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! { AiGuardrailGuardrailManagedWordsType { Profanity "PROFANITY" } }
choice! {
    AiGuardrailGuardrailPiiEntityType {
        Address "ADDRESS", Age "AGE", AwsAccessKey "AWS_ACCESS_KEY", AwsSecretKey "AWS_SECRET_KEY",
        CaHealthNumber "CA_HEALTH_NUMBER", CaSocialInsuranceNumber "CA_SOCIAL_INSURANCE_NUMBER",
        CreditDebitCardCvv "CREDIT_DEBIT_CARD_CVV", CreditDebitCardExpiry "CREDIT_DEBIT_CARD_EXPIRY",
        CreditDebitCardNumber "CREDIT_DEBIT_CARD_NUMBER", DriverId "DRIVER_ID", Email "EMAIL",
        InternationalBankAccountNumber "INTERNATIONAL_BANK_ACCOUNT_NUMBER", IpAddress "IP_ADDRESS",
        LicensePlate "LICENSE_PLATE", MacAddress "MAC_ADDRESS", Name "NAME", Password "PASSWORD", Phone "PHONE",
        Pin "PIN", SwiftCode "SWIFT_CODE", UkNationalHealthServiceNumber "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        UkNationalInsuranceNumber "UK_NATIONAL_INSURANCE_NUMBER",
        UkUniqueTaxpayerReferenceNumber "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", Url "URL", Username "USERNAME",
        UsBankAccountNumber "US_BANK_ACCOUNT_NUMBER", UsBankRoutingNumber "US_BANK_ROUTING_NUMBER",
        UsIndividualTaxIdentificationNumber "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        UsPassportNumber "US_PASSPORT_NUMBER", UsSocialSecurityNumber "US_SOCIAL_SECURITY_NUMBER",
        VehicleIdentificationNumber "VEHICLE_IDENTIFICATION_NUMBER"
    }
}
choice! { AiGuardrailGuardrailSensitiveInformationAction { Block "BLOCK", Anonymize "ANONYMIZE" } }
choice! { AiGuardrailGuardrailTopicType { Deny "DENY" } }

resource! {
    /// [AWS::Wisdom::AIGuardrailVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html)
    AiGuardrailVersion AiGuardrailVersionAttrs "AWS::Wisdom::AIGuardrailVersion" (
        ai_guardrail_id AIGuardrailId: String, assistant_id AssistantId: String
    ) { modified_time_seconds ModifiedTimeSeconds: f64, } {
        ai_guardrail_arn "AIGuardrailArn": String,
        ai_guardrail_version_id "AIGuardrailVersionId": String,
        assistant_arn "AssistantArn": String,
        version_number "VersionNumber": f64,
    }
}

resource! {
    /// [AWS::Wisdom::AIPrompt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html)
    AiPrompt AiPromptAttrs AiPromptArgs "AWS::Wisdom::AIPrompt" [
        api_format ApiFormat: AiPromptApiFormat, model_id ModelId: String,
        template_configuration TemplateConfiguration: AiPromptTemplateConfiguration,
        template_type TemplateType: AiPromptTemplateType, type_ Type: AiPromptType
    ] {
        assistant_id AssistantId: String,
        description Description: String,
        name Name: String,
        tags Tags: Map<String>,
    } {
        ai_prompt_arn "AIPromptArn": Arn<r::WisdomAiPrompt>,
        ai_prompt_id "AIPromptId": String,
        assistant_arn "AssistantArn": String,
        modified_time_seconds "ModifiedTimeSeconds": f64,
    }
}
props! {
    AiPromptTemplateConfiguration (
        text_full_ai_prompt_edit_template_configuration TextFullAIPromptEditTemplateConfiguration: AiPromptTextFullAiPromptEditTemplateConfiguration
    ) {}
}
props! { AiPromptTextFullAiPromptEditTemplateConfiguration (text Text: String) {} }
choice! {
    AiPromptApiFormat {
        AnthropicClaudeMessages "ANTHROPIC_CLAUDE_MESSAGES",
        AnthropicClaudeTextCompletions "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS", Messages "MESSAGES",
        TextCompletions "TEXT_COMPLETIONS"
    }
}
choice! { AiPromptTemplateType { Text "TEXT" } }
choice! {
    AiPromptType {
        AnswerGeneration "ANSWER_GENERATION", IntentLabelingGeneration "INTENT_LABELING_GENERATION",
        QueryReformulation "QUERY_REFORMULATION", SelfServicePreProcessing "SELF_SERVICE_PRE_PROCESSING",
        SelfServiceAnswerGeneration "SELF_SERVICE_ANSWER_GENERATION", EmailResponse "EMAIL_RESPONSE",
        EmailOverview "EMAIL_OVERVIEW", EmailGenerativeAnswer "EMAIL_GENERATIVE_ANSWER",
        EmailQueryReformulation "EMAIL_QUERY_REFORMULATION", Orchestration "ORCHESTRATION", NoteTaking "NOTE_TAKING",
        CaseSummarization "CASE_SUMMARIZATION"
    }
}

resource! {
    /// [AWS::Wisdom::AIPromptVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html)
    AiPromptVersion AiPromptVersionAttrs "AWS::Wisdom::AIPromptVersion" (
        ai_prompt_id AIPromptId: String, assistant_id AssistantId: String
    ) { modified_time_seconds ModifiedTimeSeconds: f64, } {
        ai_prompt_arn "AIPromptArn": String,
        ai_prompt_version_id "AIPromptVersionId": String,
        assistant_arn "AssistantArn": String,
        version_number "VersionNumber": f64,
    }
}

resource! {
    /// [AWS::Wisdom::Assistant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html)
    Assistant AssistantAttrs "AWS::Wisdom::Assistant" (name Name: String, type_ Type: AssistantType) {
        description Description: String,
        server_side_encryption_configuration ServerSideEncryptionConfiguration: AssistantServerSideEncryptionConfiguration,
        tags Tags: List<Tag>,
    } { assistant_arn "AssistantArn": Arn<r::WisdomAssistant>, assistant_id "AssistantId": String, }
}
props! { AssistantServerSideEncryptionConfiguration () { kms_key_id KmsKeyId: String, } }
choice! { AssistantType { Agent "AGENT" } }

resource! {
    /// [AWS::Wisdom::AssistantAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html)
    AssistantAssociation AssistantAssociationAttrs "AWS::Wisdom::AssistantAssociation" (
        assistant_id AssistantId: String, association Association: AssistantAssociationAssociationData,
        association_type AssociationType: AssistantAssociationAssociationType
    ) { tags Tags: List<Tag>, } {
        assistant_arn "AssistantArn": String,
        assistant_association_arn "AssistantAssociationArn": Arn<r::WisdomAssistantAssociation>,
        assistant_association_id "AssistantAssociationId": String,
    }
}
props! {
    AssistantAssociationAssociationData () {
        external_bedrock_knowledge_base_config ExternalBedrockKnowledgeBaseConfig: AssistantAssociationExternalBedrockKnowledgeBaseConfig,
        knowledge_base_id KnowledgeBaseId: String,
    }
}
props! {
    AssistantAssociationExternalBedrockKnowledgeBaseConfig (
        access_role_arn AccessRoleArn: Arn<r::IamRole>, bedrock_knowledge_base_arn BedrockKnowledgeBaseArn: String
    ) {}
}
choice! {
    AssistantAssociationAssociationType {
        KnowledgeBase "KNOWLEDGE_BASE", ExternalBedrockKnowledgeBase "EXTERNAL_BEDROCK_KNOWLEDGE_BASE"
    }
}

resource! {
    /// [AWS::Wisdom::Content](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html)
    Content ContentAttrs "AWS::Wisdom::Content" (knowledge_base_id KnowledgeBaseId: String, name Name: String) {
        metadata Metadata: Map<String>,
        override_link_out_uri OverrideLinkOutUri: String,
        tags Tags: List<Tag>,
        title Title: String,
        upload_id UploadId: String,
    } {
        content_arn "ContentArn": Arn<r::WisdomContent>,
        content_id "ContentId": String,
        content_type "ContentType": String,
        knowledge_base_arn "KnowledgeBaseArn": String,
        link_out_uri "LinkOutUri": String,
        revision_id "RevisionId": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Wisdom::ContentAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html)
    ContentAssociation ContentAssociationAttrs "AWS::Wisdom::ContentAssociation" (
        association Association: ContentAssociationContents,
        association_type AssociationType: ContentAssociationAssociationType, content_id ContentId: String,
        knowledge_base_id KnowledgeBaseId: String
    ) { tags Tags: List<Tag>, } {
        content_arn "ContentArn": String,
        content_association_arn "ContentAssociationArn": Arn<r::WisdomContentAssociation>,
        content_association_id "ContentAssociationId": String,
        knowledge_base_arn "KnowledgeBaseArn": String,
    }
}
props! { ContentAssociationAmazonConnectGuideAssociationData () { flow_id FlowId: String, } }
props! {
    ContentAssociationContents (
        amazon_connect_guide_association AmazonConnectGuideAssociation: ContentAssociationAmazonConnectGuideAssociationData
    ) {}
}
choice! { ContentAssociationAssociationType { AmazonConnectGuide "AMAZON_CONNECT_GUIDE" } }

resource! {
    /// [AWS::Wisdom::KnowledgeBase](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
    KnowledgeBase KnowledgeBaseAttrs "AWS::Wisdom::KnowledgeBase" (
        knowledge_base_type KnowledgeBaseType: KnowledgeBaseType, name Name: String
    ) {
        description Description: String,
        rendering_configuration RenderingConfiguration: KnowledgeBaseRenderingConfiguration,
        server_side_encryption_configuration ServerSideEncryptionConfiguration: KnowledgeBaseServerSideEncryptionConfiguration,
        source_configuration SourceConfiguration: KnowledgeBaseSourceConfiguration,
        tags Tags: List<Tag>,
        vector_ingestion_configuration VectorIngestionConfiguration: KnowledgeBaseVectorIngestionConfiguration,
    } {
        knowledge_base_arn "KnowledgeBaseArn": Arn<r::WisdomKnowledgeBase>,
        knowledge_base_id "KnowledgeBaseId": String,
    }
}
props! {
    KnowledgeBaseAppIntegrationsConfiguration (app_integration_arn AppIntegrationArn: String) {
        object_fields ObjectFields: List<String>,
    }
}
props! {
    KnowledgeBaseBedrockFoundationModelConfiguration (model_arn ModelArn: String) {
        parsing_prompt ParsingPrompt: KnowledgeBaseBedrockFoundationModelConfigurationParsingPrompt,
    }
}
props! {
    KnowledgeBaseBedrockFoundationModelConfigurationParsingPrompt (parsing_prompt_text ParsingPromptText: String) {}
}
props! {
    KnowledgeBaseFixedSizeChunkingConfiguration (
        max_tokens MaxTokens: Num<1, MAX>, overlap_percentage OverlapPercentage: Num<1, 99>
    ) {}
}
props! {
    KnowledgeBaseHierarchicalChunkingConfiguration (
        level_configurations LevelConfigurations: List<KnowledgeBaseHierarchicalChunkingLevelConfiguration>,
        overlap_tokens OverlapTokens: Num<1, MAX>
    ) {}
}
props! { KnowledgeBaseHierarchicalChunkingLevelConfiguration (max_tokens MaxTokens: Num<1, 8192>) {} }
props! {
    KnowledgeBaseManagedSourceConfiguration (
        web_crawler_configuration WebCrawlerConfiguration: KnowledgeBaseWebCrawlerConfiguration
    ) {}
}
props! { KnowledgeBaseRenderingConfiguration () { template_uri TemplateUri: String, } }
props! { KnowledgeBaseSeedUrl () { url Url: String, } }
props! {
    KnowledgeBaseSemanticChunkingConfiguration (
        breakpoint_percentile_threshold BreakpointPercentileThreshold: Num<50, 99>, buffer_size BufferSize: Num<0, 1>,
        max_tokens MaxTokens: Num<1, MAX>
    ) {}
}
props! { KnowledgeBaseServerSideEncryptionConfiguration () { kms_key_id KmsKeyId: String, } }
props! {
    KnowledgeBaseSourceConfiguration () {
        app_integrations AppIntegrations: KnowledgeBaseAppIntegrationsConfiguration,
        managed_source_configuration ManagedSourceConfiguration: KnowledgeBaseManagedSourceConfiguration,
    }
}
props! {
    KnowledgeBaseVectorIngestionConfiguration () {
        chunking_configuration ChunkingConfiguration: KnowledgeBaseVectorIngestionConfigurationChunkingConfiguration,
        parsing_configuration ParsingConfiguration: KnowledgeBaseVectorIngestionConfigurationParsingConfiguration,
    }
}
props! {
    KnowledgeBaseVectorIngestionConfigurationChunkingConfiguration (
        chunking_strategy ChunkingStrategy: KnowledgeBaseVectorIngestionConfigurationChunkingConfigurationChunkingStrategy
    ) {
        fixed_size_chunking_configuration FixedSizeChunkingConfiguration: KnowledgeBaseFixedSizeChunkingConfiguration,
        hierarchical_chunking_configuration HierarchicalChunkingConfiguration: KnowledgeBaseHierarchicalChunkingConfiguration,
        semantic_chunking_configuration SemanticChunkingConfiguration: KnowledgeBaseSemanticChunkingConfiguration,
    }
}
props! {
    KnowledgeBaseVectorIngestionConfigurationParsingConfiguration (
        parsing_strategy ParsingStrategy: KnowledgeBaseVectorIngestionConfigurationParsingConfigurationParsingStrategy
    ) {
        bedrock_foundation_model_configuration BedrockFoundationModelConfiguration: KnowledgeBaseBedrockFoundationModelConfiguration,
    }
}
props! {
    KnowledgeBaseWebCrawlerConfiguration (
        url_configuration UrlConfiguration: KnowledgeBaseWebCrawlerConfigurationUrlConfiguration
    ) {
        crawler_limits CrawlerLimits: KnowledgeBaseWebCrawlerConfigurationCrawlerLimits,
        exclusion_filters ExclusionFilters: List<String>,
        inclusion_filters InclusionFilters: List<String>,
        scope Scope: KnowledgeBaseWebCrawlerConfigurationScope,
    }
}
props! { KnowledgeBaseWebCrawlerConfigurationCrawlerLimits () { rate_limit RateLimit: Num<1, 3000>, } }
props! { KnowledgeBaseWebCrawlerConfigurationUrlConfiguration () { seed_urls SeedUrls: List<KnowledgeBaseSeedUrl>, } }
choice! {
    KnowledgeBaseType {
        External "EXTERNAL", Custom "CUSTOM", MessageTemplates "MESSAGE_TEMPLATES", Managed "MANAGED",
        QuickResponses "QUICK_RESPONSES"
    }
}
choice! {
    KnowledgeBaseVectorIngestionConfigurationChunkingConfigurationChunkingStrategy {
        FixedSize "FIXED_SIZE", None "NONE", Hierarchical "HIERARCHICAL", Semantic "SEMANTIC"
    }
}
choice! {
    KnowledgeBaseVectorIngestionConfigurationParsingConfigurationParsingStrategy {
        BedrockFoundationModel "BEDROCK_FOUNDATION_MODEL"
    }
}
choice! { KnowledgeBaseWebCrawlerConfigurationScope { HostOnly "HOST_ONLY", Subdomains "SUBDOMAINS" } }

resource! {
    /// [AWS::Wisdom::MessageTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html)
    MessageTemplate MessageTemplateAttrs "AWS::Wisdom::MessageTemplate" (
        channel_subtype ChannelSubtype: MessageTemplateChannelSubtype, content Content: MessageTemplateContent,
        knowledge_base_arn KnowledgeBaseArn: String, name Name: String
    ) {
        default_attributes DefaultAttributes: MessageTemplateAttributes,
        description Description: String,
        grouping_configuration GroupingConfiguration: MessageTemplateGroupingConfiguration,
        language Language: String,
        message_template_attachments MessageTemplateAttachments: List<MessageTemplateAttachment>,
        tags Tags: List<Tag>,
    } {
        message_template_arn "MessageTemplateArn": Arn<r::WisdomMessageTemplate>,
        message_template_content_sha256 "MessageTemplateContentSha256": String,
        message_template_id "MessageTemplateId": String,
    }
}
props! { MessageTemplateAgentAttributes () { first_name FirstName: String, last_name LastName: String, } }
props! {
    MessageTemplateAttachment (attachment_name AttachmentName: String, s3_presigned_url S3PresignedUrl: String) {}
}
props! {
    MessageTemplateAttributes () {
        agent_attributes AgentAttributes: MessageTemplateAgentAttributes,
        custom_attributes CustomAttributes: Map<String>,
        customer_profile_attributes CustomerProfileAttributes: MessageTemplateCustomerProfileAttributes,
        system_attributes SystemAttributes: MessageTemplateSystemAttributes,
    }
}
props! { MessageTemplateBodyContentProvider () { content Content: String, } }
props! {
    MessageTemplateContent () {
        email_message_template_content EmailMessageTemplateContent: MessageTemplateEmailMessageTemplateContent,
        sms_message_template_content SmsMessageTemplateContent: MessageTemplateSmsMessageTemplateContent,
    }
}
props! {
    MessageTemplateCustomerProfileAttributes () {
        account_number AccountNumber: String,
        additional_information AdditionalInformation: String,
        address1 Address1: String,
        address2 Address2: String,
        address3 Address3: String,
        address4 Address4: String,
        billing_address1 BillingAddress1: String,
        billing_address2 BillingAddress2: String,
        billing_address3 BillingAddress3: String,
        billing_address4 BillingAddress4: String,
        billing_city BillingCity: String,
        billing_country BillingCountry: String,
        billing_county BillingCounty: String,
        billing_postal_code BillingPostalCode: String,
        billing_province BillingProvince: String,
        billing_state BillingState: String,
        birth_date BirthDate: String,
        business_email_address BusinessEmailAddress: String,
        business_name BusinessName: String,
        business_phone_number BusinessPhoneNumber: String,
        city City: String,
        country Country: String,
        county County: String,
        custom Custom: Map<String>,
        email_address EmailAddress: String,
        first_name FirstName: String,
        gender Gender: String,
        home_phone_number HomePhoneNumber: String,
        last_name LastName: String,
        mailing_address1 MailingAddress1: String,
        mailing_address2 MailingAddress2: String,
        mailing_address3 MailingAddress3: String,
        mailing_address4 MailingAddress4: String,
        mailing_city MailingCity: String,
        mailing_country MailingCountry: String,
        mailing_county MailingCounty: String,
        mailing_postal_code MailingPostalCode: String,
        mailing_province MailingProvince: String,
        mailing_state MailingState: String,
        middle_name MiddleName: String,
        mobile_phone_number MobilePhoneNumber: String,
        party_type PartyType: String,
        phone_number PhoneNumber: String,
        postal_code PostalCode: String,
        profile_arn ProfileARN: String,
        profile_id ProfileId: String,
        province Province: String,
        shipping_address1 ShippingAddress1: String,
        shipping_address2 ShippingAddress2: String,
        shipping_address3 ShippingAddress3: String,
        shipping_address4 ShippingAddress4: String,
        shipping_city ShippingCity: String,
        shipping_country ShippingCountry: String,
        shipping_county ShippingCounty: String,
        shipping_postal_code ShippingPostalCode: String,
        shipping_province ShippingProvince: String,
        shipping_state ShippingState: String,
        state State: String,
    }
}
props! {
    MessageTemplateEmailMessageTemplateContent (
        body Body: MessageTemplateEmailMessageTemplateContentBody,
        headers Headers: List<MessageTemplateEmailMessageTemplateHeader>, subject Subject: String
    ) {}
}
props! {
    MessageTemplateEmailMessageTemplateContentBody () {
        html Html: MessageTemplateBodyContentProvider,
        plain_text PlainText: MessageTemplateBodyContentProvider,
    }
}
props! { MessageTemplateEmailMessageTemplateHeader () { name Name: String, value Value: String, } }
props! { MessageTemplateGroupingConfiguration (criteria Criteria: String, values Values: List<String>) {} }
props! { MessageTemplateSmsMessageTemplateContent (body Body: MessageTemplateSmsMessageTemplateContentBody) {} }
props! { MessageTemplateSmsMessageTemplateContentBody () { plain_text PlainText: MessageTemplateBodyContentProvider, } }
props! {
    MessageTemplateSystemAttributes () {
        customer_endpoint CustomerEndpoint: MessageTemplateSystemEndpointAttributes,
        name Name: String,
        system_endpoint SystemEndpoint: MessageTemplateSystemEndpointAttributes,
    }
}
props! { MessageTemplateSystemEndpointAttributes () { address Address: String, } }
choice! { MessageTemplateChannelSubtype { Email "EMAIL", Sms "SMS" } }

resource! {
    /// [AWS::Wisdom::MessageTemplateVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html)
    MessageTemplateVersion MessageTemplateVersionAttrs "AWS::Wisdom::MessageTemplateVersion" (
        message_template_arn MessageTemplateArn: String
    ) { message_template_content_sha256 MessageTemplateContentSha256: String, } {
        message_template_version_arn "MessageTemplateVersionArn": Arn<r::WisdomMessageTemplateVersion>,
        message_template_version_number "MessageTemplateVersionNumber": f64,
    }
}

resource! {
    /// [AWS::Wisdom::QuickResponse](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html)
    QuickResponse QuickResponseAttrs "AWS::Wisdom::QuickResponse" (
        content Content: QuickResponseContentProvider, knowledge_base_arn KnowledgeBaseArn: String, name Name: String
    ) {
        channels Channels: List<QuickResponseChannelType>,
        content_type ContentType: String,
        description Description: String,
        grouping_configuration GroupingConfiguration: QuickResponseGroupingConfiguration,
        is_active IsActive: bool,
        language Language: String,
        shortcut_key ShortcutKey: String,
        tags Tags: List<Tag>,
    } {
        contents_markdown_content "Contents.Markdown.Content": String,
        contents_plain_text_content "Contents.PlainText.Content": String,
        quick_response_arn "QuickResponseArn": Arn<r::WisdomQuickResponse>,
        quick_response_id "QuickResponseId": String,
        status "Status": String,
    }
}
props! { QuickResponseContentProvider () { content Content: String, } }
props! { QuickResponseGroupingConfiguration (criteria Criteria: String, values Values: List<String>) {} }
choice! { QuickResponseChannelType { Chat "Chat", Email "Email" } }
