//! Generated from spec/bedrock.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Bedrock::Agent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
    Agent AgentAttrs "AWS::Bedrock::Agent" (agent_name AgentName: String) {
        action_groups ActionGroups: List<AgentActionGroup>,
        agent_collaboration AgentCollaboration: AgentCollaboration,
        agent_collaborators AgentCollaborators: List<AgentCollaborator>,
        agent_resource_role_arn AgentResourceRoleArn: Arn<r::IamRole>,
        auto_prepare AutoPrepare: bool,
        custom_orchestration CustomOrchestration: AgentCustomOrchestration,
        customer_encryption_key_arn CustomerEncryptionKeyArn: Arn<r::KmsKey>,
        description Description: String,
        foundation_model FoundationModel: String,
        guardrail_configuration GuardrailConfiguration: AgentGuardrailConfiguration,
        idle_session_ttl_in_seconds IdleSessionTTLInSeconds: Num<60, 5400>,
        instruction Instruction: String,
        knowledge_bases KnowledgeBases: List<AgentKnowledgeBase>,
        memory_configuration MemoryConfiguration: AgentMemoryConfiguration,
        orchestration_type OrchestrationType: AgentOrchestrationType,
        prompt_override_configuration PromptOverrideConfiguration: AgentPromptOverrideConfiguration,
        skip_resource_in_use_check_on_delete SkipResourceInUseCheckOnDelete: bool,
        tags Tags: Map<String>,
        test_alias_tags TestAliasTags: Map<String>,
    } {
        agent_arn "AgentArn": Arn<r::BedrockAgent>,
        agent_id "AgentId": Id<r::BedrockAgent>,
        agent_status "AgentStatus": String,
        agent_version "AgentVersion": String,
        created_at "CreatedAt": String,
        failure_reasons "FailureReasons": List<String>,
        prepared_at "PreparedAt": String,
        recommended_actions "RecommendedActions": List<String>,
        updated_at "UpdatedAt": String,
    }
}
props! {
    AgentActionGroup (action_group_name ActionGroupName: String) {
        action_group_executor ActionGroupExecutor: AgentActionGroupExecutor,
        action_group_state ActionGroupState: AgentActionGroupState,
        api_schema ApiSchema: AgentApiSchema,
        description Description: String,
        function_schema FunctionSchema: AgentFunctionSchema,
        parent_action_group_signature ParentActionGroupSignature: AgentActionGroupSignature,
        skip_resource_in_use_check_on_delete SkipResourceInUseCheckOnDelete: bool,
    }
}
props! {
    AgentActionGroupExecutor () { custom_control CustomControl: AgentCustomControlMethod, lambda Lambda: String, }
}
props! { AgentApiSchema () { payload Payload: String, s3 S3: AgentS3Identifier, } }
props! {
    AgentCollaborator (
        agent_descriptor AgentDescriptor: AgentCollaboratorAgentDescriptor,
        collaboration_instruction CollaborationInstruction: String, collaborator_name CollaboratorName: String
    ) { relay_conversation_history RelayConversationHistory: AgentRelayConversationHistory, }
}
props! { AgentCollaboratorAgentDescriptor () { alias_arn AliasArn: String, } }
props! { AgentCustomOrchestration () { executor Executor: AgentOrchestrationExecutor, } }
props! {
    AgentFunction (name Name: String) {
        description Description: String,
        parameters Parameters: Map<AgentParameterDetail>,
        require_confirmation RequireConfirmation: AgentRequireConfirmation,
    }
}
props! { AgentFunctionSchema (functions Functions: List<AgentFunction>) {} }
props! {
    AgentGuardrailConfiguration () {
        guardrail_identifier GuardrailIdentifier: String,
        guardrail_version GuardrailVersion: String,
    }
}
props! {
    AgentInferenceConfiguration () {
        maximum_length MaximumLength: Num<0, 131072>,
        stop_sequences StopSequences: List<String>,
        temperature Temperature: Num<0, 1>,
        top_k TopK: Num<0, 500>,
        top_p TopP: Num<0, 1>,
    }
}
props! {
    AgentKnowledgeBase (
        description Description: String, knowledge_base_id KnowledgeBaseId: Id<r::BedrockKnowledgeBase>
    ) { knowledge_base_state KnowledgeBaseState: AgentKnowledgeBaseState, }
}
props! {
    AgentMemoryConfiguration () {
        enabled_memory_types EnabledMemoryTypes: List<AgentMemoryType>,
        session_summary_configuration SessionSummaryConfiguration: AgentSessionSummaryConfiguration,
        storage_days StorageDays: f64,
    }
}
props! { AgentOrchestrationExecutor (lambda Lambda: String) {} }
props! { AgentParameterDetail (type_ Type: AgentType) { description Description: String, required Required: bool, } }
props! {
    AgentPromptConfiguration () {
        additional_model_request_fields AdditionalModelRequestFields: Json,
        base_prompt_template BasePromptTemplate: String,
        foundation_model FoundationModel: String,
        inference_configuration InferenceConfiguration: AgentInferenceConfiguration,
        parser_mode ParserMode: AgentCreationMode,
        prompt_creation_mode PromptCreationMode: AgentCreationMode,
        prompt_state PromptState: AgentPromptState,
        prompt_type PromptType: AgentPromptType,
    }
}
props! {
    AgentPromptOverrideConfiguration (prompt_configurations PromptConfigurations: List<AgentPromptConfiguration>) {
        override_lambda OverrideLambda: String,
    }
}
props! { AgentS3Identifier () { s3_bucket_name S3BucketName: Id<r::S3Bucket>, s3_object_key S3ObjectKey: String, } }
props! { AgentSessionSummaryConfiguration () { max_recent_sessions MaxRecentSessions: f64, } }
choice! {
    AgentActionGroupSignature {
        AmazonUserInput "AMAZON.UserInput", AmazonCodeInterpreter "AMAZON.CodeInterpreter"
    }
}
choice! { AgentActionGroupState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AgentCollaboration { Disabled "DISABLED", Supervisor "SUPERVISOR", SupervisorRouter "SUPERVISOR_ROUTER" } }
choice! { AgentCreationMode { Default "DEFAULT", Overridden "OVERRIDDEN" } }
choice! { AgentCustomControlMethod { ReturnControl "RETURN_CONTROL" } }
choice! { AgentKnowledgeBaseState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AgentMemoryType { SessionSummary "SESSION_SUMMARY" } }
choice! { AgentOrchestrationType { Default "DEFAULT", CustomOrchestration "CUSTOM_ORCHESTRATION" } }
choice! { AgentPromptState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    AgentPromptType {
        PreProcessing "PRE_PROCESSING", Orchestration "ORCHESTRATION", PostProcessing "POST_PROCESSING",
        RoutingClassifier "ROUTING_CLASSIFIER", MemorySummarization "MEMORY_SUMMARIZATION",
        KnowledgeBaseResponseGeneration "KNOWLEDGE_BASE_RESPONSE_GENERATION"
    }
}
choice! { AgentRelayConversationHistory { ToCollaborator "TO_COLLABORATOR", Disabled "DISABLED" } }
choice! { AgentRequireConfirmation { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AgentType { String "string", Number "number", Integer "integer", Boolean "boolean", Array "array" } }

resource! {
    /// [AWS::Bedrock::AgentAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html)
    AgentAlias AgentAliasAttrs "AWS::Bedrock::AgentAlias" (
        agent_alias_name AgentAliasName: String, agent_id AgentId: Id<r::BedrockAgent>
    ) {
        description Description: String,
        routing_configuration RoutingConfiguration: List<AgentAliasRoutingConfigurationListItem>,
        tags Tags: Map<String>,
    } {
        agent_alias_arn "AgentAliasArn": Arn<r::BedrockAgentAlias>,
        agent_alias_history_events "AgentAliasHistoryEvents": List<Json>,
        agent_alias_id "AgentAliasId": String,
        agent_alias_status "AgentAliasStatus": String,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
props! { AgentAliasRoutingConfigurationListItem (agent_version AgentVersion: String) {} }

resource! {
    /// [AWS::Bedrock::ApplicationInferenceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html)
    ApplicationInferenceProfile ApplicationInferenceProfileAttrs "AWS::Bedrock::ApplicationInferenceProfile" (
        inference_profile_name InferenceProfileName: String
    ) {
        description Description: String,
        model_source ModelSource: ApplicationInferenceProfileInferenceProfileModelSource,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        inference_profile_arn "InferenceProfileArn": String,
        inference_profile_id "InferenceProfileId": String,
        inference_profile_identifier "InferenceProfileIdentifier": String,
        models "Models": List<Json>,
        status "Status": String,
        type_ "Type": String,
        updated_at "UpdatedAt": String,
    }
}
props! { ApplicationInferenceProfileInferenceProfileModelSource (copy_from CopyFrom: String) {} }

resource! {
    /// [AWS::Bedrock::AutomatedReasoningPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html)
    AutomatedReasoningPolicy AutomatedReasoningPolicyAttrs "AWS::Bedrock::AutomatedReasoningPolicy" (
        name Name: String
    ) {
        description Description: String,
        force_delete ForceDelete: bool,
        kms_key_id KmsKeyId: String,
        policy_definition PolicyDefinition: AutomatedReasoningPolicyPolicyDefinition,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        definition_hash "DefinitionHash": String,
        kms_key_arn "KmsKeyArn": Arn<r::KmsKey>,
        policy_arn "PolicyArn": Arn<r::BedrockAutomatedReasoningPolicy>,
        policy_id "PolicyId": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! {
    AutomatedReasoningPolicyPolicyDefinition () {
        rules Rules: List<AutomatedReasoningPolicyPolicyDefinitionRule>,
        types Types: List<AutomatedReasoningPolicyPolicyDefinitionType>,
        variables Variables: List<AutomatedReasoningPolicyPolicyDefinitionVariable>,
        version Version: String,
    }
}
props! {
    AutomatedReasoningPolicyPolicyDefinitionRule (expression Expression: String, id Id: String) {
        alternate_expression AlternateExpression: String,
    }
}
props! {
    AutomatedReasoningPolicyPolicyDefinitionType (
        name Name: String, values Values: List<AutomatedReasoningPolicyPolicyDefinitionTypeValue>
    ) { description Description: String, }
}
props! { AutomatedReasoningPolicyPolicyDefinitionTypeValue (value Value: String) { description Description: String, } }
props! {
    AutomatedReasoningPolicyPolicyDefinitionVariable (
        description Description: String, name Name: String, type_ Type: String
    ) {}
}

resource! {
    /// [AWS::Bedrock::AutomatedReasoningPolicyVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html)
    AutomatedReasoningPolicyVersion AutomatedReasoningPolicyVersionAttrs "AWS::Bedrock::AutomatedReasoningPolicyVersion" (
        policy_arn PolicyArn: String
    ) { last_updated_definition_hash LastUpdatedDefinitionHash: String, tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        definition_hash "DefinitionHash": String,
        description "Description": String,
        name "Name": String,
        policy_id "PolicyId": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}

resource! {
    /// [AWS::Bedrock::Blueprint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html)
    Blueprint BlueprintAttrs "AWS::Bedrock::Blueprint" (
        blueprint_name BlueprintName: String, schema Schema: Json, type_ Type: BlueprintType
    ) {
        kms_encryption_context KmsEncryptionContext: Map<String>,
        kms_key_id KmsKeyId: String,
        tags Tags: List<Tag>,
    } {
        blueprint_arn "BlueprintArn": Arn<r::BedrockBlueprint>,
        blueprint_stage "BlueprintStage": String,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
choice! { BlueprintType { Document "DOCUMENT", Image "IMAGE", Audio "AUDIO", Video "VIDEO" } }

resource! {
    /// [AWS::Bedrock::DataAutomationLibrary](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html)
    DataAutomationLibrary DataAutomationLibraryAttrs "AWS::Bedrock::DataAutomationLibrary" (
        library_name LibraryName: String
    ) {
        encryption_configuration EncryptionConfiguration: DataAutomationLibraryEncryptionConfiguration,
        library_description LibraryDescription: String,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        entity_types "EntityTypes": List<Json>,
        library_arn "LibraryArn": Arn<r::BedrockDataAutomationLibrary>,
        status "Status": String,
    }
}
props! {
    DataAutomationLibraryEncryptionConfiguration (kms_key_id KmsKeyId: String) {
        kms_encryption_context KmsEncryptionContext: Map<String>,
    }
}

resource! {
    /// [AWS::Bedrock::DataAutomationProject](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
    DataAutomationProject DataAutomationProjectAttrs "AWS::Bedrock::DataAutomationProject" (
        project_name ProjectName: String
    ) {
        custom_output_configuration CustomOutputConfiguration: DataAutomationProjectCustomOutputConfiguration,
        kms_encryption_context KmsEncryptionContext: Map<String>,
        kms_key_id KmsKeyId: String,
        override_configuration OverrideConfiguration: DataAutomationProjectOverrideConfiguration,
        project_description ProjectDescription: String,
        project_type ProjectType: DataAutomationProjectProjectType,
        standard_output_configuration StandardOutputConfiguration: DataAutomationProjectStandardOutputConfiguration,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        project_arn "ProjectArn": Arn<r::BedrockDataAutomationProject>,
        project_stage "ProjectStage": String,
        status "Status": String,
    }
}
props! {
    DataAutomationProjectAudioExtractionCategory (state State: DataAutomationProjectState) {
        type_configuration TypeConfiguration: DataAutomationProjectAudioExtractionCategoryTypeConfiguration,
        types Types: List<DataAutomationProjectAudioExtractionCategoryType>,
    }
}
props! {
    DataAutomationProjectAudioExtractionCategoryTypeConfiguration () {
        transcript Transcript: DataAutomationProjectTranscriptConfiguration,
    }
}
props! {
    DataAutomationProjectAudioLanguageConfiguration () {
        generative_output_language GenerativeOutputLanguage: DataAutomationProjectAudioGenerativeOutputLanguage,
        identify_multiple_languages IdentifyMultipleLanguages: bool,
        input_languages InputLanguages: List<DataAutomationProjectLanguage>,
    }
}
props! {
    DataAutomationProjectAudioOverrideConfiguration () {
        language_configuration LanguageConfiguration: DataAutomationProjectAudioLanguageConfiguration,
        modality_processing ModalityProcessing: DataAutomationProjectModalityProcessingConfiguration,
        sensitive_data_configuration SensitiveDataConfiguration: DataAutomationProjectSensitiveDataConfiguration,
    }
}
props! {
    DataAutomationProjectAudioStandardExtraction (category Category: DataAutomationProjectAudioExtractionCategory) {}
}
props! {
    DataAutomationProjectAudioStandardGenerativeField (state State: DataAutomationProjectState) {
        types Types: List<DataAutomationProjectAudioStandardGenerativeFieldType>,
    }
}
props! {
    DataAutomationProjectAudioStandardOutputConfiguration () {
        extraction Extraction: DataAutomationProjectAudioStandardExtraction,
        generative_field GenerativeField: DataAutomationProjectAudioStandardGenerativeField,
    }
}
props! {
    DataAutomationProjectBlueprintItem (blueprint_arn BlueprintArn: Arn<r::BedrockBlueprint>) {
        blueprint_stage BlueprintStage: DataAutomationProjectBlueprintStage,
        blueprint_version BlueprintVersion: String,
    }
}
props! { DataAutomationProjectChannelLabelingConfiguration (state State: DataAutomationProjectState) {} }
props! {
    DataAutomationProjectCustomOutputConfiguration () {
        blueprints Blueprints: List<DataAutomationProjectBlueprintItem>,
    }
}
props! { DataAutomationProjectDocumentBoundingBox (state State: DataAutomationProjectState) {} }
props! {
    DataAutomationProjectDocumentExtractionGranularity () {
        types Types: List<DataAutomationProjectDocumentExtractionGranularityType>,
    }
}
props! { DataAutomationProjectDocumentOutputAdditionalFileFormat (state State: DataAutomationProjectState) {} }
props! {
    DataAutomationProjectDocumentOutputFormat (
        additional_file_format AdditionalFileFormat: DataAutomationProjectDocumentOutputAdditionalFileFormat,
        text_format TextFormat: DataAutomationProjectDocumentOutputTextFormat
    ) {}
}
props! {
    DataAutomationProjectDocumentOutputTextFormat () {
        types Types: List<DataAutomationProjectDocumentOutputTextFormatType>,
    }
}
props! {
    DataAutomationProjectDocumentOverrideConfiguration () {
        modality_processing ModalityProcessing: DataAutomationProjectModalityProcessingConfiguration,
        sensitive_data_configuration SensitiveDataConfiguration: DataAutomationProjectSensitiveDataConfiguration,
        splitter Splitter: DataAutomationProjectSplitterConfiguration,
    }
}
props! {
    DataAutomationProjectDocumentStandardExtraction (
        bounding_box BoundingBox: DataAutomationProjectDocumentBoundingBox,
        granularity Granularity: DataAutomationProjectDocumentExtractionGranularity
    ) {}
}
props! { DataAutomationProjectDocumentStandardGenerativeField (state State: DataAutomationProjectState) {} }
props! {
    DataAutomationProjectDocumentStandardOutputConfiguration () {
        extraction Extraction: DataAutomationProjectDocumentStandardExtraction,
        generative_field GenerativeField: DataAutomationProjectDocumentStandardGenerativeField,
        output_format OutputFormat: DataAutomationProjectDocumentOutputFormat,
    }
}
props! { DataAutomationProjectImageBoundingBox (state State: DataAutomationProjectState) {} }
props! {
    DataAutomationProjectImageExtractionCategory (state State: DataAutomationProjectState) {
        types Types: List<DataAutomationProjectImageExtractionCategoryType>,
    }
}
props! {
    DataAutomationProjectImageOverrideConfiguration () {
        modality_processing ModalityProcessing: DataAutomationProjectModalityProcessingConfiguration,
        sensitive_data_configuration SensitiveDataConfiguration: DataAutomationProjectSensitiveDataConfiguration,
    }
}
props! {
    DataAutomationProjectImageStandardExtraction (
        bounding_box BoundingBox: DataAutomationProjectImageBoundingBox,
        category Category: DataAutomationProjectImageExtractionCategory
    ) {}
}
props! {
    DataAutomationProjectImageStandardGenerativeField (state State: DataAutomationProjectState) {
        types Types: List<DataAutomationProjectImageStandardGenerativeFieldType>,
    }
}
props! {
    DataAutomationProjectImageStandardOutputConfiguration () {
        extraction Extraction: DataAutomationProjectImageStandardExtraction,
        generative_field GenerativeField: DataAutomationProjectImageStandardGenerativeField,
    }
}
props! { DataAutomationProjectModalityProcessingConfiguration () { state State: DataAutomationProjectState, } }
props! {
    DataAutomationProjectModalityRoutingConfiguration () {
        jpeg jpeg: DataAutomationProjectDesiredModality,
        mov mov: DataAutomationProjectDesiredModality,
        mp4 mp4: DataAutomationProjectDesiredModality,
        png png: DataAutomationProjectDesiredModality,
    }
}
props! {
    DataAutomationProjectOverrideConfiguration () {
        audio Audio: DataAutomationProjectAudioOverrideConfiguration,
        document Document: DataAutomationProjectDocumentOverrideConfiguration,
        image Image: DataAutomationProjectImageOverrideConfiguration,
        modality_routing ModalityRouting: DataAutomationProjectModalityRoutingConfiguration,
        video Video: DataAutomationProjectVideoOverrideConfiguration,
    }
}
props! {
    DataAutomationProjectPiiEntitiesConfiguration () {
        pii_entity_types PiiEntityTypes: List<DataAutomationProjectPiiEntityTypes>,
        redaction_mask_mode RedactionMaskMode: DataAutomationProjectPiiRedactionMaskMode,
    }
}
props! {
    DataAutomationProjectSensitiveDataConfiguration () {
        detection_mode DetectionMode: DataAutomationProjectSensitiveDataDetectionMode,
        detection_scope DetectionScope: List<DataAutomationProjectSensitiveDataDetectionScope>,
        pii_entities_configuration PiiEntitiesConfiguration: DataAutomationProjectPiiEntitiesConfiguration,
    }
}
props! { DataAutomationProjectSpeakerLabelingConfiguration (state State: DataAutomationProjectState) {} }
props! { DataAutomationProjectSplitterConfiguration () { state State: DataAutomationProjectState, } }
props! {
    DataAutomationProjectStandardOutputConfiguration () {
        audio Audio: DataAutomationProjectAudioStandardOutputConfiguration,
        document Document: DataAutomationProjectDocumentStandardOutputConfiguration,
        image Image: DataAutomationProjectImageStandardOutputConfiguration,
        video Video: DataAutomationProjectVideoStandardOutputConfiguration,
    }
}
props! {
    DataAutomationProjectTranscriptConfiguration () {
        channel_labeling ChannelLabeling: DataAutomationProjectChannelLabelingConfiguration,
        speaker_labeling SpeakerLabeling: DataAutomationProjectSpeakerLabelingConfiguration,
    }
}
props! { DataAutomationProjectVideoBoundingBox (state State: DataAutomationProjectState) {} }
props! {
    DataAutomationProjectVideoExtractionCategory (state State: DataAutomationProjectState) {
        types Types: List<DataAutomationProjectVideoExtractionCategoryType>,
    }
}
props! {
    DataAutomationProjectVideoOverrideConfiguration () {
        modality_processing ModalityProcessing: DataAutomationProjectModalityProcessingConfiguration,
        sensitive_data_configuration SensitiveDataConfiguration: DataAutomationProjectSensitiveDataConfiguration,
    }
}
props! {
    DataAutomationProjectVideoStandardExtraction (
        bounding_box BoundingBox: DataAutomationProjectVideoBoundingBox,
        category Category: DataAutomationProjectVideoExtractionCategory
    ) {}
}
props! {
    DataAutomationProjectVideoStandardGenerativeField (state State: DataAutomationProjectState) {
        types Types: List<DataAutomationProjectVideoStandardGenerativeFieldType>,
    }
}
props! {
    DataAutomationProjectVideoStandardOutputConfiguration () {
        extraction Extraction: DataAutomationProjectVideoStandardExtraction,
        generative_field GenerativeField: DataAutomationProjectVideoStandardGenerativeField,
    }
}
choice! {
    DataAutomationProjectAudioExtractionCategoryType {
        AudioContentModeration "AUDIO_CONTENT_MODERATION", Transcript "TRANSCRIPT",
        TopicContentModeration "TOPIC_CONTENT_MODERATION"
    }
}
choice! { DataAutomationProjectAudioGenerativeOutputLanguage { Default "DEFAULT", En "EN" } }
choice! {
    DataAutomationProjectAudioStandardGenerativeFieldType {
        AudioSummary "AUDIO_SUMMARY", Iab "IAB", TopicSummary "TOPIC_SUMMARY"
    }
}
choice! { DataAutomationProjectBlueprintStage { Development "DEVELOPMENT", Live "LIVE" } }
choice! { DataAutomationProjectDesiredModality { Document "DOCUMENT", Image "IMAGE", Video "VIDEO", Audio "AUDIO" } }
choice! {
    DataAutomationProjectDocumentExtractionGranularityType {
        Document "DOCUMENT", Page "PAGE", Element "ELEMENT", Word "WORD", Line "LINE"
    }
}
choice! {
    DataAutomationProjectDocumentOutputTextFormatType {
        PlainText "PLAIN_TEXT", Markdown "MARKDOWN", Html "HTML", Csv "CSV"
    }
}
choice! {
    DataAutomationProjectImageExtractionCategoryType {
        ContentModeration "CONTENT_MODERATION", TextDetection "TEXT_DETECTION", Logos "LOGOS"
    }
}
choice! { DataAutomationProjectImageStandardGenerativeFieldType { ImageSummary "IMAGE_SUMMARY", Iab "IAB" } }
choice! {
    DataAutomationProjectLanguage {
        En "EN", De "DE", Es "ES", Fr "FR", It "IT", Pt "PT", Ja "JA", Ko "KO", Cn "CN", Tw "TW", Hk "HK"
    }
}
choice! {
    DataAutomationProjectPiiEntityTypes {
        All "ALL", Address "ADDRESS", Age "AGE", Name "NAME", Email "EMAIL", Phone "PHONE", Username "USERNAME",
        Password "PASSWORD", DriverId "DRIVER_ID", LicensePlate "LICENSE_PLATE",
        VehicleIdentificationNumber "VEHICLE_IDENTIFICATION_NUMBER", CreditDebitCardCvv "CREDIT_DEBIT_CARD_CVV",
        CreditDebitCardExpiry "CREDIT_DEBIT_CARD_EXPIRY", CreditDebitCardNumber "CREDIT_DEBIT_CARD_NUMBER", Pin "PIN",
        InternationalBankAccountNumber "INTERNATIONAL_BANK_ACCOUNT_NUMBER", SwiftCode "SWIFT_CODE",
        IpAddress "IP_ADDRESS", MacAddress "MAC_ADDRESS", Url "URL", AwsAccessKey "AWS_ACCESS_KEY",
        AwsSecretKey "AWS_SECRET_KEY", UsBankAccountNumber "US_BANK_ACCOUNT_NUMBER",
        UsBankRoutingNumber "US_BANK_ROUTING_NUMBER",
        UsIndividualTaxIdentificationNumber "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        UsPassportNumber "US_PASSPORT_NUMBER", UsSocialSecurityNumber "US_SOCIAL_SECURITY_NUMBER",
        CaHealthNumber "CA_HEALTH_NUMBER", CaSocialInsuranceNumber "CA_SOCIAL_INSURANCE_NUMBER",
        UkNationalHealthServiceNumber "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        UkNationalInsuranceNumber "UK_NATIONAL_INSURANCE_NUMBER",
        UkUniqueTaxpayerReferenceNumber "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"
    }
}
choice! { DataAutomationProjectPiiRedactionMaskMode { Pii "PII", EntityType "ENTITY_TYPE" } }
choice! { DataAutomationProjectProjectType { Async "ASYNC", Sync "SYNC" } }
choice! {
    DataAutomationProjectSensitiveDataDetectionMode {
        Detection "DETECTION", DetectionAndRedaction "DETECTION_AND_REDACTION"
    }
}
choice! { DataAutomationProjectSensitiveDataDetectionScope { Standard "STANDARD", Custom "CUSTOM" } }
choice! { DataAutomationProjectState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    DataAutomationProjectVideoExtractionCategoryType {
        ContentModeration "CONTENT_MODERATION", TextDetection "TEXT_DETECTION", Transcript "TRANSCRIPT", Logos "LOGOS"
    }
}
choice! {
    DataAutomationProjectVideoStandardGenerativeFieldType {
        VideoSummary "VIDEO_SUMMARY", Iab "IAB", ChapterSummary "CHAPTER_SUMMARY"
    }
}

resource! {
    /// [AWS::Bedrock::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
    DataSource DataSourceAttrs "AWS::Bedrock::DataSource" (
        data_source_configuration DataSourceConfiguration: DataSourceConfiguration,
        knowledge_base_id KnowledgeBaseId: Id<r::BedrockKnowledgeBase>, name Name: String
    ) {
        data_deletion_policy DataDeletionPolicy: DataSourceDataDeletionPolicy,
        description Description: String,
        server_side_encryption_configuration ServerSideEncryptionConfiguration: DataSourceServerSideEncryptionConfiguration,
        vector_ingestion_configuration VectorIngestionConfiguration: DataSourceVectorIngestionConfiguration,
    } {
        created_at "CreatedAt": String,
        data_source_configuration_web_configuration_crawler_configuration_user_agent_header "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader": String,
        data_source_id "DataSourceId": String,
        data_source_status "DataSourceStatus": String,
        failure_reasons "FailureReasons": List<String>,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DataSourceAudioExtractionConfiguration (
        audio_extraction_status AudioExtractionStatus: DataSourceEnabledOrDisabledState
    ) {}
}
props! {
    DataSourceBedrockDataAutomationConfiguration () { parsing_modality ParsingModality: DataSourceParsingModality, }
}
props! {
    DataSourceBedrockFoundationModelConfiguration (model_arn ModelArn: String) {
        parsing_modality ParsingModality: DataSourceParsingModality,
        parsing_prompt ParsingPrompt: DataSourceParsingPrompt,
    }
}
props! {
    DataSourceBedrockFoundationModelContextEnrichmentConfiguration (
        enrichment_strategy_configuration EnrichmentStrategyConfiguration: DataSourceEnrichmentStrategyConfiguration,
        model_arn ModelArn: String
    ) {}
}
props! {
    DataSourceChunkingConfiguration (chunking_strategy ChunkingStrategy: DataSourceChunkingStrategy) {
        fixed_size_chunking_configuration FixedSizeChunkingConfiguration: DataSourceFixedSizeChunkingConfiguration,
        hierarchical_chunking_configuration HierarchicalChunkingConfiguration: DataSourceHierarchicalChunkingConfiguration,
        semantic_chunking_configuration SemanticChunkingConfiguration: DataSourceSemanticChunkingConfiguration,
    }
}
props! {
    DataSourceConfiguration (type_ Type: DataSourceType) {
        confluence_configuration ConfluenceConfiguration: DataSourceConfluenceDataSourceConfiguration,
        managed_knowledge_base_connector_configuration ManagedKnowledgeBaseConnectorConfiguration: DataSourceManagedKnowledgeBaseConnectorConfiguration,
        s3_configuration S3Configuration: DataSourceS3DataSourceConfiguration,
        salesforce_configuration SalesforceConfiguration: DataSourceSalesforceDataSourceConfiguration,
        share_point_configuration SharePointConfiguration: DataSourceSharePointDataSourceConfiguration,
        web_configuration WebConfiguration: DataSourceWebDataSourceConfiguration,
    }
}
props! {
    DataSourceConfluenceCrawlerConfiguration () {
        filter_configuration FilterConfiguration: DataSourceCrawlFilterConfiguration,
    }
}
props! {
    DataSourceConfluenceDataSourceConfiguration (
        source_configuration SourceConfiguration: DataSourceConfluenceSourceConfiguration
    ) { crawler_configuration CrawlerConfiguration: DataSourceConfluenceCrawlerConfiguration, }
}
props! {
    DataSourceConfluenceSourceConfiguration (
        auth_type AuthType: DataSourceConfluenceSourceConfigurationAuthType,
        credentials_secret_arn CredentialsSecretArn: Arn<r::SecretsManagerSecret>,
        host_type HostType: DataSourceConfluenceSourceConfigurationHostType, host_url HostUrl: String
    ) {}
}
props! {
    DataSourceContextEnrichmentConfiguration (type_ Type: DataSourceContextEnrichmentType) {
        bedrock_foundation_model_configuration BedrockFoundationModelConfiguration: DataSourceBedrockFoundationModelContextEnrichmentConfiguration,
    }
}
props! {
    DataSourceCrawlFilterConfiguration (type_ Type: DataSourceCrawlFilterConfigurationType) {
        pattern_object_filter PatternObjectFilter: DataSourcePatternObjectFilterConfiguration,
    }
}
props! {
    DataSourceCustomTransformationConfiguration (
        intermediate_storage IntermediateStorage: DataSourceIntermediateStorage,
        transformations Transformations: List<DataSourceTransformation>
    ) {}
}
props! { DataSourceDayOfMonth () { day_number DayNumber: Int<1, 28>, last_day_of_month LastDayOfMonth: Json, } }
props! {
    DataSourceDeletionProtectionConfiguration (
        deletion_protection_status DeletionProtectionStatus: DataSourceEnabledOrDisabledState
    ) { deletion_protection_threshold DeletionProtectionThreshold: Int<0, 100>, }
}
props! { DataSourceEnrichmentStrategyConfiguration (method Method: DataSourceEnrichmentStrategyMethod) {} }
props! {
    DataSourceFixedSizeChunkingConfiguration (
        max_tokens MaxTokens: Int<1, MAX>, overlap_percentage OverlapPercentage: Int<1, 99>
    ) {}
}
props! {
    DataSourceHierarchicalChunkingConfiguration (
        level_configurations LevelConfigurations: List<DataSourceHierarchicalChunkingLevelConfiguration>,
        overlap_tokens OverlapTokens: Int<1, MAX>
    ) {}
}
props! { DataSourceHierarchicalChunkingLevelConfiguration (max_tokens MaxTokens: Int<1, 8192>) {} }
props! {
    DataSourceImageExtractionConfiguration (
        image_extraction_status ImageExtractionStatus: DataSourceEnabledOrDisabledState
    ) {}
}
props! { DataSourceIntermediateStorage (s3_location S3Location: DataSourceS3Location) {} }
props! {
    DataSourceManagedKnowledgeBaseConnectorConfiguration () {
        connector_parameters ConnectorParameters: Json,
        deletion_protection_configuration DeletionProtectionConfiguration: DataSourceDeletionProtectionConfiguration,
        media_extraction_configuration MediaExtractionConfiguration: DataSourceMediaExtractionConfiguration,
        sync_schedule SyncSchedule: DataSourceSyncSchedule,
    }
}
props! {
    DataSourceMediaExtractionConfiguration () {
        audio_extraction_configuration AudioExtractionConfiguration: DataSourceAudioExtractionConfiguration,
        image_extraction_configuration ImageExtractionConfiguration: DataSourceImageExtractionConfiguration,
        video_extraction_configuration VideoExtractionConfiguration: DataSourceVideoExtractionConfiguration,
    }
}
props! { DataSourceMonthlySchedule (day_of_month DayOfMonth: DataSourceDayOfMonth) {} }
props! {
    DataSourceParsingConfiguration (parsing_strategy ParsingStrategy: DataSourceParsingStrategy) {
        bedrock_data_automation_configuration BedrockDataAutomationConfiguration: DataSourceBedrockDataAutomationConfiguration,
        bedrock_foundation_model_configuration BedrockFoundationModelConfiguration: DataSourceBedrockFoundationModelConfiguration,
    }
}
props! { DataSourceParsingPrompt (parsing_prompt_text ParsingPromptText: String) {} }
props! {
    DataSourcePatternObjectFilter (object_type ObjectType: String) {
        exclusion_filters ExclusionFilters: List<String>,
        inclusion_filters InclusionFilters: List<String>,
    }
}
props! { DataSourcePatternObjectFilterConfiguration (filters Filters: List<DataSourcePatternObjectFilter>) {} }
props! {
    DataSourceS3DataSourceConfiguration (bucket_arn BucketArn: Arn<r::S3Bucket>) {
        bucket_owner_account_id BucketOwnerAccountId: String,
        inclusion_prefixes InclusionPrefixes: List<String>,
    }
}
props! { DataSourceS3Location (uri URI: String) {} }
props! {
    DataSourceSalesforceCrawlerConfiguration () {
        filter_configuration FilterConfiguration: DataSourceCrawlFilterConfiguration,
    }
}
props! {
    DataSourceSalesforceDataSourceConfiguration (
        source_configuration SourceConfiguration: DataSourceSalesforceSourceConfiguration
    ) { crawler_configuration CrawlerConfiguration: DataSourceSalesforceCrawlerConfiguration, }
}
props! {
    DataSourceSalesforceSourceConfiguration (
        auth_type AuthType: DataSourceSalesforceSourceConfigurationAuthType,
        credentials_secret_arn CredentialsSecretArn: Arn<r::SecretsManagerSecret>, host_url HostUrl: String
    ) {}
}
props! { DataSourceSeedUrl (url Url: String) {} }
props! {
    DataSourceSemanticChunkingConfiguration (
        breakpoint_percentile_threshold BreakpointPercentileThreshold: Int<50, 99>, buffer_size BufferSize: Int<0, 1>,
        max_tokens MaxTokens: Int<1, MAX>
    ) {}
}
props! { DataSourceServerSideEncryptionConfiguration () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    DataSourceSharePointCrawlerConfiguration () {
        filter_configuration FilterConfiguration: DataSourceCrawlFilterConfiguration,
    }
}
props! {
    DataSourceSharePointDataSourceConfiguration (
        source_configuration SourceConfiguration: DataSourceSharePointSourceConfiguration
    ) { crawler_configuration CrawlerConfiguration: DataSourceSharePointCrawlerConfiguration, }
}
props! {
    DataSourceSharePointSourceConfiguration DataSourceSharePointSourceConfigurationArgs [
        auth_type AuthType: DataSourceSharePointSourceConfigurationAuthType,
        credentials_secret_arn CredentialsSecretArn: Arn<r::SecretsManagerSecret>, domain Domain: String,
        host_type HostType: DataSourceSharePointSourceConfigurationHostType, site_urls SiteUrls: List<String>
    ] { tenant_id TenantId: String, }
}
props! {
    DataSourceSyncSchedule () {
        daily Daily: Json,
        monthly Monthly: DataSourceMonthlySchedule,
        weekly Weekly: DataSourceWeeklySchedule,
    }
}
props! {
    DataSourceTransformation (
        step_to_apply StepToApply: DataSourceTransformationStepToApply,
        transformation_function TransformationFunction: DataSourceTransformationFunction
    ) {}
}
props! {
    DataSourceTransformationFunction (
        transformation_lambda_configuration TransformationLambdaConfiguration: DataSourceTransformationLambdaConfiguration
    ) {}
}
props! { DataSourceTransformationLambdaConfiguration (lambda_arn LambdaArn: String) {} }
props! { DataSourceUrlConfiguration (seed_urls SeedUrls: List<DataSourceSeedUrl>) {} }
props! {
    DataSourceVectorIngestionConfiguration () {
        chunking_configuration ChunkingConfiguration: DataSourceChunkingConfiguration,
        context_enrichment_configuration ContextEnrichmentConfiguration: DataSourceContextEnrichmentConfiguration,
        custom_transformation_configuration CustomTransformationConfiguration: DataSourceCustomTransformationConfiguration,
        parsing_configuration ParsingConfiguration: DataSourceParsingConfiguration,
    }
}
props! {
    DataSourceVideoExtractionConfiguration (
        video_extraction_status VideoExtractionStatus: DataSourceEnabledOrDisabledState
    ) {}
}
props! {
    DataSourceWebCrawlerConfiguration () {
        crawler_limits CrawlerLimits: DataSourceWebCrawlerLimits,
        exclusion_filters ExclusionFilters: List<String>,
        inclusion_filters InclusionFilters: List<String>,
        scope Scope: DataSourceWebScopeType,
        user_agent UserAgent: String,
    }
}
props! { DataSourceWebCrawlerLimits () { max_pages MaxPages: Int<1, MAX>, rate_limit RateLimit: Int<1, 300>, } }
props! {
    DataSourceWebDataSourceConfiguration (source_configuration SourceConfiguration: DataSourceWebSourceConfiguration) {
        crawler_configuration CrawlerConfiguration: DataSourceWebCrawlerConfiguration,
    }
}
props! { DataSourceWebSourceConfiguration (url_configuration UrlConfiguration: DataSourceUrlConfiguration) {} }
props! { DataSourceWeeklySchedule (day_of_week DayOfWeek: DataSourceDayOfWeek) {} }
choice! {
    DataSourceChunkingStrategy {
        FixedSize "FIXED_SIZE", None "NONE", Hierarchical "HIERARCHICAL", Semantic "SEMANTIC"
    }
}
choice! {
    DataSourceConfluenceSourceConfigurationAuthType {
        Basic "BASIC", Oauth2ClientCredentials "OAUTH2_CLIENT_CREDENTIALS"
    }
}
choice! { DataSourceConfluenceSourceConfigurationHostType { Saas "SAAS" } }
choice! { DataSourceContextEnrichmentType { BedrockFoundationModel "BEDROCK_FOUNDATION_MODEL" } }
choice! { DataSourceCrawlFilterConfigurationType { Pattern "PATTERN" } }
choice! { DataSourceDataDeletionPolicy { Retain "RETAIN", Delete "DELETE" } }
choice! {
    DataSourceDayOfWeek {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}
choice! { DataSourceEnabledOrDisabledState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DataSourceEnrichmentStrategyMethod { ChunkEntityExtraction "CHUNK_ENTITY_EXTRACTION" } }
choice! { DataSourceParsingModality { Multimodal "MULTIMODAL" } }
choice! {
    DataSourceParsingStrategy {
        BedrockFoundationModel "BEDROCK_FOUNDATION_MODEL", BedrockDataAutomation "BEDROCK_DATA_AUTOMATION",
        SmartParsing "SMART_PARSING", MultiModalEmbeddings "MULTI_MODAL_EMBEDDINGS"
    }
}
choice! { DataSourceSalesforceSourceConfigurationAuthType { Oauth2ClientCredentials "OAUTH2_CLIENT_CREDENTIALS" } }
choice! {
    DataSourceSharePointSourceConfigurationAuthType {
        Oauth2ClientCredentials "OAUTH2_CLIENT_CREDENTIALS",
        Oauth2SharepointAppOnlyClientCredentials "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS"
    }
}
choice! { DataSourceSharePointSourceConfigurationHostType { Online "ONLINE" } }
choice! { DataSourceTransformationStepToApply { PostChunking "POST_CHUNKING" } }
choice! {
    DataSourceType {
        S3 "S3", Confluence "CONFLUENCE", Salesforce "SALESFORCE", Sharepoint "SHAREPOINT", Web "WEB", Custom "CUSTOM",
        RedshiftMetadata "REDSHIFT_METADATA", ManagedKnowledgeBaseConnector "MANAGED_KNOWLEDGE_BASE_CONNECTOR"
    }
}
choice! { DataSourceWebScopeType { HostOnly "HOST_ONLY", Subdomains "SUBDOMAINS" } }

resource! {
    /// [AWS::Bedrock::EnforcedGuardrailConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html)
    EnforcedGuardrailConfiguration EnforcedGuardrailConfigurationAttrs "AWS::Bedrock::EnforcedGuardrailConfiguration" (
        guardrail_identifier GuardrailIdentifier: String, guardrail_version GuardrailVersion: String
    ) {
        model_enforcement ModelEnforcement: EnforcedGuardrailConfigurationModelEnforcement,
        selective_content_guarding SelectiveContentGuarding: EnforcedGuardrailConfigurationSelectiveContentGuarding,
    } {
        config_id "ConfigId": String,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        guardrail_arn "GuardrailArn": String,
        guardrail_id "GuardrailId": String,
        owner "Owner": String,
        updated_at "UpdatedAt": String,
        updated_by "UpdatedBy": String,
    }
}
props! {
    EnforcedGuardrailConfigurationModelEnforcement (
        excluded_models ExcludedModels: List<String>, included_models IncludedModels: List<String>
    ) {}
}
props! {
    EnforcedGuardrailConfigurationSelectiveContentGuarding () {
        messages Messages: EnforcedGuardrailConfigurationSelectiveContentGuardingMessages,
        system System: EnforcedGuardrailConfigurationSelectiveContentGuardingSystem,
    }
}
choice! {
    EnforcedGuardrailConfigurationSelectiveContentGuardingMessages {
        Selective "SELECTIVE", Comprehensive "COMPREHENSIVE"
    }
}
choice! {
    EnforcedGuardrailConfigurationSelectiveContentGuardingSystem {
        Selective "SELECTIVE", Comprehensive "COMPREHENSIVE"
    }
}

resource! {
    /// [AWS::Bedrock::Flow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
    Flow FlowAttrs "AWS::Bedrock::Flow" (execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, name Name: String) {
        customer_encryption_key_arn CustomerEncryptionKeyArn: Arn<r::KmsKey>,
        definition Definition: FlowDefinition,
        definition_s3_location DefinitionS3Location: FlowS3Location,
        definition_string DefinitionString: String,
        definition_substitutions DefinitionSubstitutions: Map<Json>,
        description Description: String,
        tags Tags: Map<String>,
        test_alias_tags TestAliasTags: Map<String>,
    } {
        arn "Arn": Arn<r::BedrockFlow>,
        created_at "CreatedAt": String,
        id "Id": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        validations "Validations": List<Json>,
        version "Version": String,
    }
}
props! { FlowAgentFlowNodeConfiguration (agent_alias_arn AgentAliasArn: String) {} }
props! { FlowCondition (name Name: String) { expression Expression: String, } }
props! { FlowConditionFlowNodeConfiguration (conditions Conditions: List<FlowCondition>) {} }
props! { FlowConditionalConnectionConfiguration (condition Condition: String) {} }
props! {
    FlowConnection (name Name: String, source Source: String, target Target: String, type_ Type: FlowConnectionType) {
        configuration Configuration: FlowConnectionConfiguration,
    }
}
props! {
    FlowConnectionConfiguration () {
        conditional Conditional: FlowConditionalConnectionConfiguration,
        data Data: FlowDataConnectionConfiguration,
    }
}
props! { FlowDataConnectionConfiguration (source_output SourceOutput: String, target_input TargetInput: String) {} }
props! { FlowDefinition () { connections Connections: List<FlowConnection>, nodes Nodes: List<FlowNode>, } }
props! { FlowFieldForReranking (field_name FieldName: String) {} }
props! {
    FlowGuardrailConfiguration () {
        guardrail_identifier GuardrailIdentifier: String,
        guardrail_version GuardrailVersion: String,
    }
}
props! { FlowInlineCodeFlowNodeConfiguration (code Code: String, language Language: FlowSupportedLanguages) {} }
props! {
    FlowKnowledgeBaseFlowNodeConfiguration (knowledge_base_id KnowledgeBaseId: Id<r::BedrockKnowledgeBase>) {
        guardrail_configuration GuardrailConfiguration: FlowGuardrailConfiguration,
        inference_configuration InferenceConfiguration: FlowPromptInferenceConfiguration,
        model_id ModelId: String,
        number_of_results NumberOfResults: Num<1, 100>,
        orchestration_configuration OrchestrationConfiguration: FlowKnowledgeBaseOrchestrationConfiguration,
        prompt_template PromptTemplate: FlowKnowledgeBasePromptTemplate,
        reranking_configuration RerankingConfiguration: FlowVectorSearchRerankingConfiguration,
    }
}
props! {
    FlowKnowledgeBaseOrchestrationConfiguration () {
        additional_model_request_fields AdditionalModelRequestFields: Json,
        inference_config InferenceConfig: FlowPromptInferenceConfiguration,
        performance_config PerformanceConfig: FlowPerformanceConfiguration,
        prompt_template PromptTemplate: FlowKnowledgeBasePromptTemplate,
    }
}
props! { FlowKnowledgeBasePromptTemplate (text_prompt_template TextPromptTemplate: String) {} }
props! { FlowLambdaFunctionFlowNodeConfiguration (lambda_arn LambdaArn: String) {} }
props! { FlowLexFlowNodeConfiguration (bot_alias_arn BotAliasArn: String, locale_id LocaleId: String) {} }
props! {
    FlowLoopControllerFlowNodeConfiguration (continue_condition ContinueCondition: FlowCondition) {
        max_iterations MaxIterations: Num<1, 1000>,
    }
}
props! { FlowLoopFlowNodeConfiguration (definition Definition: FlowDefinition) {} }
props! {
    FlowMetadataConfigurationForReranking (selection_mode SelectionMode: FlowRerankingMetadataSelectionMode) {
        selective_mode_configuration SelectiveModeConfiguration: FlowRerankingMetadataSelectiveModeConfiguration,
    }
}
props! {
    FlowNode (name Name: String, type_ Type: FlowNodeType) {
        configuration Configuration: FlowNodeConfiguration,
        inputs Inputs: List<FlowNodeInput>,
        outputs Outputs: List<FlowNodeOutput>,
    }
}
props! {
    FlowNodeConfiguration () {
        agent Agent: FlowAgentFlowNodeConfiguration,
        collector Collector: Json,
        condition Condition: FlowConditionFlowNodeConfiguration,
        inline_code InlineCode: FlowInlineCodeFlowNodeConfiguration,
        input Input: Json,
        iterator Iterator: Json,
        knowledge_base KnowledgeBase: FlowKnowledgeBaseFlowNodeConfiguration,
        lambda_function LambdaFunction: FlowLambdaFunctionFlowNodeConfiguration,
        lex Lex: FlowLexFlowNodeConfiguration,
        loop_ Loop: FlowLoopFlowNodeConfiguration,
        loop_controller LoopController: FlowLoopControllerFlowNodeConfiguration,
        loop_input LoopInput: Json,
        output Output: Json,
        prompt Prompt: FlowPromptFlowNodeConfiguration,
        retrieval Retrieval: FlowRetrievalFlowNodeConfiguration,
        storage Storage: FlowStorageFlowNodeConfiguration,
    }
}
props! {
    FlowNodeInput (expression Expression: String, name Name: String, type_ Type: FlowNodeIoDataType) {
        category Category: FlowNodeInputCategory,
    }
}
props! { FlowNodeOutput (name Name: String, type_ Type: FlowNodeIoDataType) {} }
props! { FlowPerformanceConfiguration () { latency Latency: FlowPerformanceConfigurationLatency, } }
props! {
    FlowPromptFlowNodeConfiguration (source_configuration SourceConfiguration: FlowPromptFlowNodeSourceConfiguration) {
        guardrail_configuration GuardrailConfiguration: FlowGuardrailConfiguration,
    }
}
props! {
    FlowPromptFlowNodeInlineConfiguration (
        model_id ModelId: String, template_configuration TemplateConfiguration: FlowPromptTemplateConfiguration,
        template_type TemplateType: FlowPromptTemplateType
    ) { inference_configuration InferenceConfiguration: FlowPromptInferenceConfiguration, }
}
props! { FlowPromptFlowNodeResourceConfiguration (prompt_arn PromptArn: String) {} }
props! {
    FlowPromptFlowNodeSourceConfiguration () {
        inline Inline: FlowPromptFlowNodeInlineConfiguration,
        resource Resource: FlowPromptFlowNodeResourceConfiguration,
    }
}
props! { FlowPromptInferenceConfiguration (text Text: FlowPromptModelInferenceConfiguration) {} }
props! { FlowPromptInputVariable () { name Name: String, } }
props! {
    FlowPromptModelInferenceConfiguration () {
        max_tokens MaxTokens: Num<0, 4096>,
        stop_sequences StopSequences: List<String>,
        temperature Temperature: Num<0, 1>,
        top_p TopP: Num<0, 1>,
    }
}
props! { FlowPromptTemplateConfiguration (text Text: FlowTextPromptTemplateConfiguration) {} }
props! {
    FlowRerankingMetadataSelectiveModeConfiguration () {
        fields_to_exclude FieldsToExclude: List<FlowFieldForReranking>,
        fields_to_include FieldsToInclude: List<FlowFieldForReranking>,
    }
}
props! {
    FlowRetrievalFlowNodeConfiguration (
        service_configuration ServiceConfiguration: FlowRetrievalFlowNodeServiceConfiguration
    ) {}
}
props! { FlowRetrievalFlowNodeS3Configuration (bucket_name BucketName: Id<r::S3Bucket>) {} }
props! { FlowRetrievalFlowNodeServiceConfiguration () { s3 S3: FlowRetrievalFlowNodeS3Configuration, } }
props! { FlowS3Location (bucket Bucket: String, key Key: String) { version Version: String, } }
props! {
    FlowStorageFlowNodeConfiguration (
        service_configuration ServiceConfiguration: FlowStorageFlowNodeServiceConfiguration
    ) {}
}
props! { FlowStorageFlowNodeS3Configuration (bucket_name BucketName: Id<r::S3Bucket>) {} }
props! { FlowStorageFlowNodeServiceConfiguration () { s3 S3: FlowStorageFlowNodeS3Configuration, } }
props! {
    FlowTextPromptTemplateConfiguration (text Text: String) {
        input_variables InputVariables: List<FlowPromptInputVariable>,
    }
}
props! {
    FlowVectorSearchBedrockRerankingConfiguration (
        model_configuration ModelConfiguration: FlowVectorSearchBedrockRerankingModelConfiguration
    ) {
        metadata_configuration MetadataConfiguration: FlowMetadataConfigurationForReranking,
        number_of_reranked_results NumberOfRerankedResults: Num<1, 100>,
    }
}
props! {
    FlowVectorSearchBedrockRerankingModelConfiguration (model_arn ModelArn: String) {
        additional_model_request_fields AdditionalModelRequestFields: Json,
    }
}
props! {
    FlowVectorSearchRerankingConfiguration (type_ Type: FlowVectorSearchRerankingConfigurationType) {
        bedrock_reranking_configuration BedrockRerankingConfiguration: FlowVectorSearchBedrockRerankingConfiguration,
    }
}
choice! { FlowConnectionType { Data "Data", Conditional "Conditional" } }
choice! {
    FlowNodeInputCategory {
        LoopCondition "LoopCondition", ReturnValueToLoopStart "ReturnValueToLoopStart", ExitLoop "ExitLoop"
    }
}
choice! { FlowNodeIoDataType { String "String", Number "Number", Boolean "Boolean", Object "Object", Array "Array" } }
choice! {
    FlowNodeType {
        Input "Input", Output "Output", KnowledgeBase "KnowledgeBase", Condition "Condition", Lex "Lex",
        Prompt "Prompt", LambdaFunction "LambdaFunction", Agent "Agent", Storage "Storage", Retrieval "Retrieval",
        Iterator "Iterator", Collector "Collector", InlineCode "InlineCode", Loop "Loop", LoopInput "LoopInput",
        LoopController "LoopController"
    }
}
choice! { FlowPerformanceConfigurationLatency { Standard "standard", Optimized "optimized" } }
choice! { FlowPromptTemplateType { Text "TEXT" } }
choice! { FlowRerankingMetadataSelectionMode { Selective "SELECTIVE", All "ALL" } }
choice! { FlowSupportedLanguages { Python3 "Python_3" } }
choice! { FlowVectorSearchRerankingConfigurationType { BedrockRerankingModel "BEDROCK_RERANKING_MODEL" } }

resource! {
    /// [AWS::Bedrock::FlowAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html)
    FlowAlias FlowAliasAttrs "AWS::Bedrock::FlowAlias" (
        flow_arn FlowArn: Arn<r::BedrockFlow>, name Name: String,
        routing_configuration RoutingConfiguration: List<FlowAliasRoutingConfigurationListItem>
    ) {
        concurrency_configuration ConcurrencyConfiguration: FlowAliasConcurrencyConfiguration,
        description Description: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::BedrockFlowAlias>,
        created_at "CreatedAt": String,
        flow_id "FlowId": String,
        id "Id": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    FlowAliasConcurrencyConfiguration (type_ Type: FlowAliasConcurrencyType) {
        max_concurrency MaxConcurrency: Num<1, 100>,
    }
}
props! { FlowAliasRoutingConfigurationListItem () { flow_version FlowVersion: String, } }
choice! { FlowAliasConcurrencyType { Automatic "Automatic", Manual "Manual" } }

resource! {
    /// [AWS::Bedrock::FlowVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html)
    FlowVersion FlowVersionAttrs "AWS::Bedrock::FlowVersion" (flow_arn FlowArn: Arn<r::BedrockFlow>) {
        description Description: String,
    } {
        created_at "CreatedAt": String,
        customer_encryption_key_arn "CustomerEncryptionKeyArn": String,
        definition_connections "Definition.Connections": List<Json>,
        definition_nodes "Definition.Nodes": List<Json>,
        execution_role_arn "ExecutionRoleArn": Arn<r::IamRole>,
        flow_id "FlowId": String,
        name "Name": String,
        status "Status": String,
        version "Version": String,
    }
}

resource! {
    /// [AWS::Bedrock::Guardrail](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
    Guardrail GuardrailAttrs "AWS::Bedrock::Guardrail" (
        blocked_input_messaging BlockedInputMessaging: String,
        blocked_outputs_messaging BlockedOutputsMessaging: String, name Name: String
    ) {
        automated_reasoning_policy_config AutomatedReasoningPolicyConfig: GuardrailAutomatedReasoningPolicyConfig,
        content_policy_config ContentPolicyConfig: GuardrailContentPolicyConfig,
        contextual_grounding_policy_config ContextualGroundingPolicyConfig: GuardrailContextualGroundingPolicyConfig,
        cross_region_config CrossRegionConfig: GuardrailCrossRegionConfig,
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        sensitive_information_policy_config SensitiveInformationPolicyConfig: GuardrailSensitiveInformationPolicyConfig,
        tags Tags: List<Tag>,
        topic_policy_config TopicPolicyConfig: GuardrailTopicPolicyConfig,
        word_policy_config WordPolicyConfig: GuardrailWordPolicyConfig,
    } {
        created_at "CreatedAt": String,
        failure_recommendations "FailureRecommendations": List<String>,
        guardrail_arn "GuardrailArn": Arn<r::BedrockGuardrail>,
        guardrail_id "GuardrailId": String,
        status "Status": String,
        status_reasons "StatusReasons": List<String>,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! {
    GuardrailAutomatedReasoningPolicyConfig (policies Policies: List<String>) {
        confidence_threshold ConfidenceThreshold: Num<0, 1>,
    }
}
props! {
    GuardrailContentFilterConfig (
        input_strength InputStrength: GuardrailFilterStrength, output_strength OutputStrength: GuardrailFilterStrength,
        type_ Type: GuardrailContentFilterType
    ) {
        input_action InputAction: GuardrailContentFilterAction,
        input_enabled InputEnabled: bool,
        input_modalities InputModalities: List<GuardrailModality>,
        output_action OutputAction: GuardrailContentFilterAction,
        output_enabled OutputEnabled: bool,
        output_modalities OutputModalities: List<GuardrailModality>,
    }
}
props! {
    GuardrailContentPolicyConfig (filters_config FiltersConfig: List<GuardrailContentFilterConfig>) {
        content_filters_tier_config ContentFiltersTierConfig: GuardrailContentPolicyConfigContentFiltersTierConfig,
    }
}
props! { GuardrailContentPolicyConfigContentFiltersTierConfig (tier_name TierName: GuardrailContentFiltersTierName) {} }
props! {
    GuardrailContextualGroundingFilterConfig (
        threshold Threshold: Num<0, MAX>, type_ Type: GuardrailContextualGroundingFilterType
    ) { action Action: GuardrailContextualGroundingAction, enabled Enabled: bool, }
}
props! {
    GuardrailContextualGroundingPolicyConfig (
        filters_config FiltersConfig: List<GuardrailContextualGroundingFilterConfig>
    ) {}
}
props! { GuardrailCrossRegionConfig (guardrail_profile_arn GuardrailProfileArn: String) {} }
props! {
    GuardrailManagedWordsConfig (type_ Type: GuardrailManagedWordsType) {
        input_action InputAction: GuardrailWordAction,
        input_enabled InputEnabled: bool,
        output_action OutputAction: GuardrailWordAction,
        output_enabled OutputEnabled: bool,
    }
}
props! {
    GuardrailPiiEntityConfig (action Action: GuardrailSensitiveInformationAction, type_ Type: GuardrailPiiEntityType) {
        input_action InputAction: GuardrailSensitiveInformationAction,
        input_enabled InputEnabled: bool,
        output_action OutputAction: GuardrailSensitiveInformationAction,
        output_enabled OutputEnabled: bool,
    }
}
props! {
    GuardrailRegexConfig (
        action Action: GuardrailSensitiveInformationAction, name Name: String, pattern Pattern: String
    ) {
        description Description: String,
        input_action InputAction: GuardrailSensitiveInformationAction,
        input_enabled InputEnabled: bool,
        output_action OutputAction: GuardrailSensitiveInformationAction,
        output_enabled OutputEnabled: bool,
    }
}
props! {
    GuardrailSensitiveInformationPolicyConfig () {
        pii_entities_config PiiEntitiesConfig: List<GuardrailPiiEntityConfig>,
        regexes_config RegexesConfig: List<GuardrailRegexConfig>,
    }
}
props! {
    GuardrailTopicConfig (definition Definition: String, name Name: String, type_ Type: GuardrailTopicType) {
        examples Examples: List<String>,
        input_action InputAction: GuardrailTopicAction,
        input_enabled InputEnabled: bool,
        output_action OutputAction: GuardrailTopicAction,
        output_enabled OutputEnabled: bool,
    }
}
props! {
    GuardrailTopicPolicyConfig (topics_config TopicsConfig: List<GuardrailTopicConfig>) {
        topics_tier_config TopicsTierConfig: GuardrailTopicPolicyConfigTopicsTierConfig,
    }
}
props! { GuardrailTopicPolicyConfigTopicsTierConfig (tier_name TierName: GuardrailTopicsTierName) {} }
props! {
    GuardrailWordConfig (text Text: String) {
        input_action InputAction: GuardrailWordAction,
        input_enabled InputEnabled: bool,
        output_action OutputAction: GuardrailWordAction,
        output_enabled OutputEnabled: bool,
    }
}
props! {
    GuardrailWordPolicyConfig () {
        managed_word_lists_config ManagedWordListsConfig: List<GuardrailManagedWordsConfig>,
        words_config WordsConfig: List<GuardrailWordConfig>,
    }
}
choice! { GuardrailContentFilterAction { Block "BLOCK", None "NONE" } }
choice! {
    GuardrailContentFilterType {
        Sexual "SEXUAL", Violence "VIOLENCE", Hate "HATE", Insults "INSULTS", Misconduct "MISCONDUCT",
        PromptAttack "PROMPT_ATTACK"
    }
}
choice! { GuardrailContentFiltersTierName { Classic "CLASSIC", Standard "STANDARD" } }
choice! { GuardrailContextualGroundingAction { Block "BLOCK", None "NONE" } }
choice! { GuardrailContextualGroundingFilterType { Grounding "GROUNDING", Relevance "RELEVANCE" } }
choice! { GuardrailFilterStrength { None "NONE", Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! { GuardrailManagedWordsType { Profanity "PROFANITY" } }
choice! { GuardrailModality { Text "TEXT", Image "IMAGE" } }
choice! {
    GuardrailPiiEntityType {
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
choice! { GuardrailSensitiveInformationAction { Block "BLOCK", Anonymize "ANONYMIZE", None "NONE" } }
choice! { GuardrailTopicAction { Block "BLOCK", None "NONE" } }
choice! { GuardrailTopicType { Deny "DENY" } }
choice! { GuardrailTopicsTierName { Classic "CLASSIC", Standard "STANDARD" } }
choice! { GuardrailWordAction { Block "BLOCK", None "NONE" } }

resource! {
    /// [AWS::Bedrock::GuardrailVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html)
    GuardrailVersion GuardrailVersionAttrs "AWS::Bedrock::GuardrailVersion" (
        guardrail_identifier GuardrailIdentifier: String
    ) { description Description: String, } {
        guardrail_arn "GuardrailArn": String,
        guardrail_id "GuardrailId": String,
        version "Version": String,
    }
}

resource! {
    /// [AWS::Bedrock::IntelligentPromptRouter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html)
    IntelligentPromptRouter IntelligentPromptRouterAttrs "AWS::Bedrock::IntelligentPromptRouter" (
        fallback_model FallbackModel: IntelligentPromptRouterPromptRouterTargetModel,
        models Models: List<IntelligentPromptRouterPromptRouterTargetModel>,
        prompt_router_name PromptRouterName: String,
        routing_criteria RoutingCriteria: IntelligentPromptRouterRoutingCriteria
    ) { description Description: String, tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        prompt_router_arn "PromptRouterArn": Arn<r::BedrockIntelligentPromptRouter>,
        status "Status": String,
        type_ "Type": String,
        updated_at "UpdatedAt": String,
    }
}
props! { IntelligentPromptRouterPromptRouterTargetModel (model_arn ModelArn: String) {} }
props! {
    IntelligentPromptRouterRoutingCriteria (response_quality_difference ResponseQualityDifference: Num<0, 100>) {}
}

resource! {
    /// [AWS::Bedrock::KnowledgeBase](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
    KnowledgeBase KnowledgeBaseAttrs "AWS::Bedrock::KnowledgeBase" (
        knowledge_base_configuration KnowledgeBaseConfiguration: KnowledgeBaseConfiguration, name Name: String,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        description Description: String,
        storage_configuration StorageConfiguration: KnowledgeBaseStorageConfiguration,
        tags Tags: Map<String>,
    } {
        created_at "CreatedAt": String,
        failure_reasons "FailureReasons": List<String>,
        knowledge_base_arn "KnowledgeBaseArn": Arn<r::BedrockKnowledgeBase>,
        knowledge_base_id "KnowledgeBaseId": Id<r::BedrockKnowledgeBase>,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    KnowledgeBaseAudioConfiguration (
        segmentation_configuration SegmentationConfiguration: KnowledgeBaseAudioSegmentationConfiguration
    ) {}
}
props! { KnowledgeBaseAudioSegmentationConfiguration (fixed_length_duration FixedLengthDuration: Int<1, 30>) {} }
props! {
    KnowledgeBaseBedrockEmbeddingModelConfiguration () {
        audio Audio: List<KnowledgeBaseAudioConfiguration>,
        dimensions Dimensions: Int<0, 4096>,
        embedding_data_type EmbeddingDataType: KnowledgeBaseBedrockEmbeddingModelConfigurationEmbeddingDataType,
        model_configuration ModelConfiguration: Json,
        video Video: List<KnowledgeBaseVideoConfiguration>,
    }
}
props! {
    KnowledgeBaseConfiguration (type_ Type: KnowledgeBaseType) {
        kendra_knowledge_base_configuration KendraKnowledgeBaseConfiguration: KnowledgeBaseKendraKnowledgeBaseConfiguration,
        managed_knowledge_base_configuration ManagedKnowledgeBaseConfiguration: KnowledgeBaseManagedKnowledgeBaseConfiguration,
        sql_knowledge_base_configuration SqlKnowledgeBaseConfiguration: KnowledgeBaseSqlKnowledgeBaseConfiguration,
        vector_knowledge_base_configuration VectorKnowledgeBaseConfiguration: KnowledgeBaseVectorKnowledgeBaseConfiguration,
    }
}
props! { KnowledgeBaseCuratedQuery (natural_language NaturalLanguage: String, sql Sql: String) {} }
props! {
    KnowledgeBaseEmbeddingModelConfiguration () {
        bedrock_embedding_model_configuration BedrockEmbeddingModelConfiguration: KnowledgeBaseBedrockEmbeddingModelConfiguration,
    }
}
props! { KnowledgeBaseKendraKnowledgeBaseConfiguration (kendra_index_arn KendraIndexArn: Arn<r::KendraIndex>) {} }
props! {
    KnowledgeBaseManagedKnowledgeBaseConfiguration () {
        embedding_model_arn EmbeddingModelArn: String,
        embedding_model_configuration EmbeddingModelConfiguration: KnowledgeBaseEmbeddingModelConfiguration,
        embedding_model_type EmbeddingModelType: KnowledgeBaseEmbeddingModelType,
        server_side_encryption_configuration ServerSideEncryptionConfiguration: KnowledgeBaseManagedKnowledgeBaseServerSideEncryptionConfiguration,
        supplemental_data_storage_configuration SupplementalDataStorageConfiguration: KnowledgeBaseSupplementalDataStorageConfiguration,
    }
}
props! {
    KnowledgeBaseManagedKnowledgeBaseServerSideEncryptionConfiguration () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, }
}
props! {
    KnowledgeBaseMongoDbAtlasConfiguration KnowledgeBaseMongoDbAtlasConfigurationArgs [
        collection_name CollectionName: String,
        credentials_secret_arn CredentialsSecretArn: Arn<r::SecretsManagerSecret>, database_name DatabaseName: String,
        endpoint Endpoint: String, field_mapping FieldMapping: KnowledgeBaseMongoDbAtlasFieldMapping,
        vector_index_name VectorIndexName: String
    ] { endpoint_service_name EndpointServiceName: String, text_index_name TextIndexName: String, }
}
props! {
    KnowledgeBaseMongoDbAtlasFieldMapping (
        metadata_field MetadataField: String, text_field TextField: String, vector_field VectorField: String
    ) {}
}
props! {
    KnowledgeBaseNeptuneAnalyticsConfiguration (
        field_mapping FieldMapping: KnowledgeBaseNeptuneAnalyticsFieldMapping, graph_arn GraphArn: String
    ) {}
}
props! {
    KnowledgeBaseNeptuneAnalyticsFieldMapping (metadata_field MetadataField: String, text_field TextField: String) {}
}
props! {
    KnowledgeBaseOpenSearchManagedClusterConfiguration (
        domain_arn DomainArn: Arn<r::OpenSearchServiceDomain>, domain_endpoint DomainEndpoint: String,
        field_mapping FieldMapping: KnowledgeBaseOpenSearchManagedClusterFieldMapping,
        vector_index_name VectorIndexName: String
    ) {}
}
props! {
    KnowledgeBaseOpenSearchManagedClusterFieldMapping (
        metadata_field MetadataField: String, text_field TextField: String, vector_field VectorField: String
    ) {}
}
props! {
    KnowledgeBaseOpenSearchServerlessConfiguration (
        collection_arn CollectionArn: Arn<r::OpenSearchServerlessCollection>,
        field_mapping FieldMapping: KnowledgeBaseOpenSearchServerlessFieldMapping,
        vector_index_name VectorIndexName: String
    ) {}
}
props! {
    KnowledgeBaseOpenSearchServerlessFieldMapping (
        metadata_field MetadataField: String, text_field TextField: String, vector_field VectorField: String
    ) {}
}
props! {
    KnowledgeBasePineconeConfiguration (
        connection_string ConnectionString: String,
        credentials_secret_arn CredentialsSecretArn: Arn<r::SecretsManagerSecret>,
        field_mapping FieldMapping: KnowledgeBasePineconeFieldMapping
    ) { namespace Namespace: String, }
}
props! { KnowledgeBasePineconeFieldMapping (metadata_field MetadataField: String, text_field TextField: String) {} }
props! {
    KnowledgeBaseQueryGenerationColumn () {
        description Description: String,
        inclusion Inclusion: KnowledgeBaseInclusionType,
        name Name: String,
    }
}
props! {
    KnowledgeBaseQueryGenerationConfiguration () {
        execution_timeout_seconds ExecutionTimeoutSeconds: Int<1, 200>,
        generation_context GenerationContext: KnowledgeBaseQueryGenerationContext,
    }
}
props! {
    KnowledgeBaseQueryGenerationContext () {
        curated_queries CuratedQueries: List<KnowledgeBaseCuratedQuery>,
        tables Tables: List<KnowledgeBaseQueryGenerationTable>,
    }
}
props! {
    KnowledgeBaseQueryGenerationTable (name Name: String) {
        columns Columns: List<KnowledgeBaseQueryGenerationColumn>,
        description Description: String,
        inclusion Inclusion: KnowledgeBaseInclusionType,
    }
}
props! {
    KnowledgeBaseRdsConfiguration KnowledgeBaseRdsConfigurationArgs [
        credentials_secret_arn CredentialsSecretArn: Arn<r::SecretsManagerSecret>, database_name DatabaseName: String,
        field_mapping FieldMapping: KnowledgeBaseRdsFieldMapping, resource_arn ResourceArn: Arn<r::RdsDbCluster>,
        table_name TableName: String
    ] {}
}
props! {
    KnowledgeBaseRdsFieldMapping (
        metadata_field MetadataField: String, primary_key_field PrimaryKeyField: String, text_field TextField: String,
        vector_field VectorField: String
    ) { custom_metadata_field CustomMetadataField: String, }
}
props! {
    KnowledgeBaseRedshiftConfiguration (
        query_engine_configuration QueryEngineConfiguration: KnowledgeBaseRedshiftQueryEngineConfiguration,
        storage_configurations StorageConfigurations: List<KnowledgeBaseRedshiftQueryEngineStorageConfiguration>
    ) { query_generation_configuration QueryGenerationConfiguration: KnowledgeBaseQueryGenerationConfiguration, }
}
props! {
    KnowledgeBaseRedshiftProvisionedAuthConfiguration (type_ Type: KnowledgeBaseRedshiftProvisionedAuthType) {
        database_user DatabaseUser: String,
        username_password_secret_arn UsernamePasswordSecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    KnowledgeBaseRedshiftProvisionedConfiguration (
        auth_configuration AuthConfiguration: KnowledgeBaseRedshiftProvisionedAuthConfiguration,
        cluster_identifier ClusterIdentifier: String
    ) {}
}
props! { KnowledgeBaseRedshiftQueryEngineAwsDataCatalogStorageConfiguration (table_names TableNames: List<String>) {} }
props! {
    KnowledgeBaseRedshiftQueryEngineConfiguration (type_ Type: KnowledgeBaseRedshiftQueryEngineType) {
        provisioned_configuration ProvisionedConfiguration: KnowledgeBaseRedshiftProvisionedConfiguration,
        serverless_configuration ServerlessConfiguration: KnowledgeBaseRedshiftServerlessConfiguration,
    }
}
props! { KnowledgeBaseRedshiftQueryEngineRedshiftStorageConfiguration (database_name DatabaseName: String) {} }
props! {
    KnowledgeBaseRedshiftQueryEngineStorageConfiguration (type_ Type: KnowledgeBaseRedshiftQueryEngineStorageType) {
        aws_data_catalog_configuration AwsDataCatalogConfiguration: KnowledgeBaseRedshiftQueryEngineAwsDataCatalogStorageConfiguration,
        redshift_configuration RedshiftConfiguration: KnowledgeBaseRedshiftQueryEngineRedshiftStorageConfiguration,
    }
}
props! {
    KnowledgeBaseRedshiftServerlessAuthConfiguration (type_ Type: KnowledgeBaseRedshiftServerlessAuthType) {
        username_password_secret_arn UsernamePasswordSecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    KnowledgeBaseRedshiftServerlessConfiguration (
        auth_configuration AuthConfiguration: KnowledgeBaseRedshiftServerlessAuthConfiguration,
        workgroup_arn WorkgroupArn: String
    ) {}
}
props! { KnowledgeBaseS3Location (uri URI: String) {} }
props! {
    KnowledgeBaseS3VectorsConfiguration () {
        index_arn IndexArn: Arn<r::S3VectorsIndex>,
        index_name IndexName: String,
        vector_bucket_arn VectorBucketArn: Arn<r::S3VectorsVectorBucket>,
    }
}
props! {
    KnowledgeBaseSqlKnowledgeBaseConfiguration (type_ Type: KnowledgeBaseQueryEngineType) {
        redshift_configuration RedshiftConfiguration: KnowledgeBaseRedshiftConfiguration,
    }
}
props! {
    KnowledgeBaseStorageConfiguration (type_ Type: KnowledgeBaseStorageType) {
        mongo_db_atlas_configuration MongoDbAtlasConfiguration: KnowledgeBaseMongoDbAtlasConfiguration,
        neptune_analytics_configuration NeptuneAnalyticsConfiguration: KnowledgeBaseNeptuneAnalyticsConfiguration,
        opensearch_managed_cluster_configuration OpensearchManagedClusterConfiguration: KnowledgeBaseOpenSearchManagedClusterConfiguration,
        opensearch_serverless_configuration OpensearchServerlessConfiguration: KnowledgeBaseOpenSearchServerlessConfiguration,
        pinecone_configuration PineconeConfiguration: KnowledgeBasePineconeConfiguration,
        rds_configuration RdsConfiguration: KnowledgeBaseRdsConfiguration,
        s3_vectors_configuration S3VectorsConfiguration: KnowledgeBaseS3VectorsConfiguration,
    }
}
props! {
    KnowledgeBaseSupplementalDataStorageConfiguration (
        supplemental_data_storage_locations SupplementalDataStorageLocations: List<KnowledgeBaseSupplementalDataStorageLocation>
    ) {}
}
props! {
    KnowledgeBaseSupplementalDataStorageLocation (
        supplemental_data_storage_location_type SupplementalDataStorageLocationType: KnowledgeBaseSupplementalDataStorageLocationType
    ) { s3_location S3Location: KnowledgeBaseS3Location, }
}
props! {
    KnowledgeBaseVectorKnowledgeBaseConfiguration (embedding_model_arn EmbeddingModelArn: String) {
        embedding_model_configuration EmbeddingModelConfiguration: KnowledgeBaseEmbeddingModelConfiguration,
        supplemental_data_storage_configuration SupplementalDataStorageConfiguration: KnowledgeBaseSupplementalDataStorageConfiguration,
    }
}
props! {
    KnowledgeBaseVideoConfiguration (
        segmentation_configuration SegmentationConfiguration: KnowledgeBaseVideoSegmentationConfiguration
    ) {}
}
props! { KnowledgeBaseVideoSegmentationConfiguration (fixed_length_duration FixedLengthDuration: Int<1, 30>) {} }
choice! { KnowledgeBaseBedrockEmbeddingModelConfigurationEmbeddingDataType { Float32 "FLOAT32", Binary "BINARY" } }
choice! { KnowledgeBaseEmbeddingModelType { Custom "CUSTOM", Managed "MANAGED" } }
choice! { KnowledgeBaseInclusionType { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! { KnowledgeBaseQueryEngineType { Redshift "REDSHIFT" } }
choice! {
    KnowledgeBaseRedshiftProvisionedAuthType {
        Iam "IAM", UsernamePassword "USERNAME_PASSWORD", Username "USERNAME"
    }
}
choice! { KnowledgeBaseRedshiftQueryEngineStorageType { Redshift "REDSHIFT", AwsDataCatalog "AWS_DATA_CATALOG" } }
choice! { KnowledgeBaseRedshiftQueryEngineType { Serverless "SERVERLESS", Provisioned "PROVISIONED" } }
choice! { KnowledgeBaseRedshiftServerlessAuthType { Iam "IAM", UsernamePassword "USERNAME_PASSWORD" } }
choice! {
    KnowledgeBaseStorageType {
        OpensearchServerless "OPENSEARCH_SERVERLESS", Pinecone "PINECONE", Rds "RDS", MongoDbAtlas "MONGO_DB_ATLAS",
        NeptuneAnalytics "NEPTUNE_ANALYTICS", S3Vectors "S3_VECTORS",
        OpensearchManagedCluster "OPENSEARCH_MANAGED_CLUSTER"
    }
}
choice! { KnowledgeBaseSupplementalDataStorageLocationType { S3 "S3" } }
choice! { KnowledgeBaseType { Vector "VECTOR", Kendra "KENDRA", Sql "SQL", Managed "MANAGED" } }

resource! {
    /// [AWS::Bedrock::KnowledgeBasePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html)
    KnowledgeBasePolicy KnowledgeBasePolicyAttrs "AWS::Bedrock::KnowledgeBasePolicy" (
        knowledge_base_id KnowledgeBaseId: Id<r::BedrockKnowledgeBase>, policy_document PolicyDocument: Json
    ) {} { revision_id "RevisionId": String, }
}

resource! {
    /// [AWS::Bedrock::Prompt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html)
    Prompt PromptAttrs "AWS::Bedrock::Prompt" (name Name: String) {
        customer_encryption_key_arn CustomerEncryptionKeyArn: Arn<r::KmsKey>,
        default_variant DefaultVariant: String,
        description Description: String,
        tags Tags: Map<String>,
        variants Variants: List<PromptVariant>,
    } {
        arn "Arn": Arn<r::BedrockPrompt>,
        created_at "CreatedAt": String,
        id "Id": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! { PromptAgentResource (agent_identifier AgentIdentifier: String) {} }
props! { PromptCachePointBlock (type_ Type: PromptCachePointType) {} }
props! {
    PromptChatPromptTemplateConfiguration (messages Messages: List<PromptMessage>) {
        input_variables InputVariables: List<PromptInputVariable>,
        system System: List<PromptSystemContentBlock>,
        tool_configuration ToolConfiguration: PromptToolConfiguration,
    }
}
props! { PromptContentBlock () { cache_point CachePoint: PromptCachePointBlock, text Text: String, } }
props! { PromptGenAiResource (agent Agent: PromptAgentResource) {} }
props! { PromptInferenceConfiguration (text Text: PromptModelInferenceConfiguration) {} }
props! { PromptInputVariable () { name Name: String, } }
props! { PromptMessage (content Content: List<PromptContentBlock>, role Role: PromptConversationRole) {} }
props! { PromptMetadataEntry (key Key: String, value Value: String) {} }
props! {
    PromptModelInferenceConfiguration () {
        max_tokens MaxTokens: Num<0, 512000>,
        stop_sequences StopSequences: List<String>,
        temperature Temperature: Num<0, 1>,
        top_p TopP: Num<0, 1>,
    }
}
props! { PromptSpecificToolChoice (name Name: String) {} }
props! { PromptSystemContentBlock () { cache_point CachePoint: PromptCachePointBlock, text Text: String, } }
props! {
    PromptTemplateConfiguration () {
        chat Chat: PromptChatPromptTemplateConfiguration,
        text Text: PromptTextPromptTemplateConfiguration,
    }
}
props! {
    PromptTextPromptTemplateConfiguration () {
        cache_point CachePoint: PromptCachePointBlock,
        input_variables InputVariables: List<PromptInputVariable>,
        text Text: String,
        text_s3_location TextS3Location: PromptTextS3Location,
    }
}
props! { PromptTextS3Location (bucket Bucket: String, key Key: String) { version Version: String, } }
props! { PromptTool () { cache_point CachePoint: PromptCachePointBlock, tool_spec ToolSpec: PromptToolSpecification, } }
props! { PromptToolChoice () { any Any: Json, auto Auto: Json, tool Tool: PromptSpecificToolChoice, } }
props! { PromptToolConfiguration (tools Tools: List<PromptTool>) { tool_choice ToolChoice: PromptToolChoice, } }
props! { PromptToolInputSchema (json Json: Json) {} }
props! {
    PromptToolSpecification (input_schema InputSchema: PromptToolInputSchema, name Name: String) {
        description Description: String,
    }
}
props! {
    PromptVariant (
        name Name: String, template_configuration TemplateConfiguration: PromptTemplateConfiguration,
        template_type TemplateType: PromptTemplateType
    ) {
        additional_model_request_fields AdditionalModelRequestFields: Json,
        gen_ai_resource GenAiResource: PromptGenAiResource,
        inference_configuration InferenceConfiguration: PromptInferenceConfiguration,
        metadata Metadata: List<PromptMetadataEntry>,
        model_id ModelId: String,
    }
}
choice! { PromptCachePointType { Default "default" } }
choice! { PromptConversationRole { User "user", Assistant "assistant" } }
choice! { PromptTemplateType { Text "TEXT", Chat "CHAT" } }

resource! {
    /// [AWS::Bedrock::PromptVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html)
    PromptVersion PromptVersionAttrs "AWS::Bedrock::PromptVersion" (prompt_arn PromptArn: String) {
        description Description: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::BedrockPromptVersion>,
        created_at "CreatedAt": String,
        customer_encryption_key_arn "CustomerEncryptionKeyArn": String,
        default_variant "DefaultVariant": String,
        name "Name": String,
        prompt_id "PromptId": String,
        updated_at "UpdatedAt": String,
        variants "Variants": List<Json>,
        version "Version": String,
    }
}

resource! {
    /// [AWS::Bedrock::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::Bedrock::ResourcePolicy" (
        policy_document PolicyDocument: Json, resource_arn ResourceArn: String
    ) {} {}
}

resource! {
    /// [AWS::Bedrock::RetrievalInstruction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html)
    RetrievalInstruction RetrievalInstructionAttrs "AWS::Bedrock::RetrievalInstruction" (
        instruction Instruction: RetrievalInstructionInstruction, name Name: String
    ) {
        customer_encryption_key_arn CustomerEncryptionKeyArn: Arn<r::KmsKey>,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BedrockRetrievalInstruction>,
        created_at "CreatedAt": String,
        last_transition_status "LastTransitionStatus": String,
        retrieval_instruction_id "RetrievalInstructionId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    RetrievalInstructionInstruction () {
        answer_format AnswerFormat: String,
        answer_policy AnswerPolicy: String,
        persona Persona: String,
        retrieval_guidance RetrievalGuidance: String,
    }
}

resource! {
    /// [AWS::Bedrock::Session](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html)
    Session SessionAttrs "AWS::Bedrock::Session" () {
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        session_metadata SessionMetadata: Map<String>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        session_arn "SessionArn": Arn<r::BedrockSession>,
        session_id "SessionId": String,
        session_status "SessionStatus": String,
    }
}
