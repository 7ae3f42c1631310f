//! Generated from spec/chime.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Chime::AppInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html)
    AppInstance AppInstanceAttrs "AWS::Chime::AppInstance" (name Name: String) {
        metadata Metadata: String,
        tags Tags: List<Tag>,
    } {
        app_instance_arn "AppInstanceArn": Arn<r::ChimeAppInstance>,
        created_timestamp "CreatedTimestamp": String,
        last_updated_timestamp "LastUpdatedTimestamp": String,
    }
}

resource! {
    /// [AWS::Chime::AppInstanceBot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html)
    AppInstanceBot AppInstanceBotAttrs "AWS::Chime::AppInstanceBot" (
        app_instance_arn AppInstanceArn: String, configuration Configuration: AppInstanceBotConfiguration
    ) {
        metadata Metadata: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        app_instance_bot_arn "AppInstanceBotArn": Arn<r::ChimeAppInstanceBot>,
        created_timestamp "CreatedTimestamp": String,
        last_updated_timestamp "LastUpdatedTimestamp": String,
    }
}
props! { AppInstanceBotConfiguration (lex Lex: AppInstanceBotLexConfiguration) {} }
props! {
    AppInstanceBotInvokedBy (
        standard_messages StandardMessages: AppInstanceBotInvokedByStandardMessages,
        targeted_messages TargetedMessages: AppInstanceBotInvokedByTargetedMessages
    ) {}
}
props! {
    AppInstanceBotLexConfiguration (lex_bot_alias_arn LexBotAliasArn: String, locale_id LocaleId: String) {
        invoked_by InvokedBy: AppInstanceBotInvokedBy,
        responds_to RespondsTo: AppInstanceBotLexConfigurationRespondsTo,
        welcome_intent WelcomeIntent: String,
    }
}
choice! { AppInstanceBotInvokedByStandardMessages { Auto "AUTO", All "ALL", Mentions "MENTIONS", None "NONE" } }
choice! { AppInstanceBotInvokedByTargetedMessages { All "ALL", None "NONE" } }
choice! { AppInstanceBotLexConfigurationRespondsTo { StandardMessages "STANDARD_MESSAGES" } }

resource! {
    /// [AWS::Chime::AppInstanceUser](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html)
    AppInstanceUser AppInstanceUserAttrs "AWS::Chime::AppInstanceUser" (
        app_instance_arn AppInstanceArn: String, app_instance_user_id AppInstanceUserId: String
    ) {
        expiration_settings ExpirationSettings: AppInstanceUserExpirationSettings,
        metadata Metadata: String,
        name Name: String,
        tags Tags: List<Tag>,
    } { app_instance_user_arn "AppInstanceUserArn": Arn<r::ChimeAppInstanceUser>, }
}
props! {
    AppInstanceUserExpirationSettings (
        expiration_criterion ExpirationCriterion: AppInstanceUserExpirationSettingsExpirationCriterion,
        expiration_days ExpirationDays: Int<1, 5475>
    ) {}
}
choice! { AppInstanceUserExpirationSettingsExpirationCriterion { CreatedTimestamp "CREATED_TIMESTAMP" } }

resource! {
    /// [AWS::Chime::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html)
    Channel ChannelAttrs "AWS::Chime::Channel" (
        app_instance_arn AppInstanceArn: String, chime_bearer ChimeBearer: String, name Name: String
    ) {
        channel_id ChannelId: String,
        elastic_channel_configuration ElasticChannelConfiguration: ChannelElasticChannelConfiguration,
        expiration_settings ExpirationSettings: ChannelExpirationSettings,
        member_arns MemberArns: List<String>,
        metadata Metadata: String,
        mode Mode: ChannelMode,
        moderator_arns ModeratorArns: List<String>,
        privacy Privacy: ChannelPrivacy,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ChimeChannel>,
        channel_flow_arn "ChannelFlowArn": String,
        created_by_arn "CreatedBy.Arn": String,
        created_by_name "CreatedBy.Name": String,
        created_timestamp "CreatedTimestamp": String,
        last_message_timestamp "LastMessageTimestamp": String,
        last_updated_timestamp "LastUpdatedTimestamp": String,
    }
}
props! {
    ChannelElasticChannelConfiguration (
        maximum_sub_channels MaximumSubChannels: Int<2, MAX>,
        minimum_membership_percentage MinimumMembershipPercentage: Int<1, 40>,
        target_memberships_per_sub_channel TargetMembershipsPerSubChannel: Int<2, MAX>
    ) {}
}
props! {
    ChannelExpirationSettings (
        expiration_criterion ExpirationCriterion: ChannelExpirationSettingsExpirationCriterion,
        expiration_days ExpirationDays: Int<1, 5475>
    ) {}
}
choice! {
    ChannelExpirationSettingsExpirationCriterion {
        CreatedTimestamp "CREATED_TIMESTAMP", LastMessageTimestamp "LAST_MESSAGE_TIMESTAMP"
    }
}
choice! { ChannelMode { Unrestricted "UNRESTRICTED", Restricted "RESTRICTED" } }
choice! { ChannelPrivacy { Public "PUBLIC", Private "PRIVATE" } }

resource! {
    /// [AWS::Chime::ChannelFlow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html)
    ChannelFlow ChannelFlowAttrs "AWS::Chime::ChannelFlow" (
        app_instance_arn AppInstanceArn: String, name Name: String, processors Processors: List<ChannelFlowProcessor>
    ) { tags Tags: List<Tag>, } {
        app_instance_id "AppInstanceId": String,
        arn "Arn": Arn<r::ChimeChannelFlow>,
        channel_flow_id "ChannelFlowId": String,
        created_timestamp "CreatedTimestamp": String,
        last_updated_timestamp "LastUpdatedTimestamp": String,
    }
}
props! {
    ChannelFlowLambdaConfiguration (
        invocation_type InvocationType: ChannelFlowLambdaConfigurationInvocationType, resource_arn ResourceArn: String
    ) {}
}
props! {
    ChannelFlowProcessor (
        configuration Configuration: ChannelFlowProcessorConfiguration, execution_order ExecutionOrder: Int<1, 3>,
        fallback_action FallbackAction: ChannelFlowProcessorFallbackAction, name Name: String
    ) {}
}
props! { ChannelFlowProcessorConfiguration (lambda Lambda: ChannelFlowLambdaConfiguration) {} }
choice! { ChannelFlowLambdaConfigurationInvocationType { Async "ASYNC" } }
choice! { ChannelFlowProcessorFallbackAction { Continue "CONTINUE", Abort "ABORT" } }

resource! {
    /// [AWS::Chime::MediaInsightsPipelineConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
    MediaInsightsPipelineConfiguration MediaInsightsPipelineConfigurationAttrs "AWS::Chime::MediaInsightsPipelineConfiguration" (
        elements Elements: List<MediaInsightsPipelineConfigurationElement>,
        media_insights_pipeline_configuration_name MediaInsightsPipelineConfigurationName: String,
        resource_access_role_arn ResourceAccessRoleArn: Arn<r::IamRole>
    ) {
        real_time_alert_configuration RealTimeAlertConfiguration: MediaInsightsPipelineConfigurationRealTimeAlertConfiguration,
        tags Tags: List<Tag>,
    } {
        created_timestamp "CreatedTimestamp": String,
        media_insights_pipeline_configuration_arn "MediaInsightsPipelineConfigurationArn": Arn<r::ChimeMediaInsightsPipelineConfiguration>,
        media_insights_pipeline_configuration_id "MediaInsightsPipelineConfigurationId": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfiguration (
        language_code LanguageCode: MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode
    ) {
        call_analytics_stream_categories CallAnalyticsStreamCategories: List<String>,
        content_identification_type ContentIdentificationType: MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType,
        content_redaction_type ContentRedactionType: MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType,
        enable_partial_results_stabilization EnablePartialResultsStabilization: bool,
        filter_partial_results FilterPartialResults: bool,
        language_model_name LanguageModelName: String,
        partial_results_stability PartialResultsStability: MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability,
        pii_entity_types PiiEntityTypes: String,
        post_call_analytics_settings PostCallAnalyticsSettings: MediaInsightsPipelineConfigurationPostCallAnalyticsSettings,
        vocabulary_filter_method VocabularyFilterMethod: MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod,
        vocabulary_filter_name VocabularyFilterName: String,
        vocabulary_name VocabularyName: String,
    }
}
props! {
    MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfiguration () {
        content_identification_type ContentIdentificationType: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationContentIdentificationType,
        content_redaction_type ContentRedactionType: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationContentRedactionType,
        enable_partial_results_stabilization EnablePartialResultsStabilization: bool,
        filter_partial_results FilterPartialResults: bool,
        identify_language IdentifyLanguage: bool,
        identify_multiple_languages IdentifyMultipleLanguages: bool,
        language_code LanguageCode: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationLanguageCode,
        language_model_name LanguageModelName: String,
        language_options LanguageOptions: String,
        partial_results_stability PartialResultsStability: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationPartialResultsStability,
        pii_entity_types PiiEntityTypes: String,
        preferred_language PreferredLanguage: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationPreferredLanguage,
        show_speaker_label ShowSpeakerLabel: bool,
        vocabulary_filter_method VocabularyFilterMethod: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationVocabularyFilterMethod,
        vocabulary_filter_name VocabularyFilterName: String,
        vocabulary_filter_names VocabularyFilterNames: String,
        vocabulary_name VocabularyName: String,
        vocabulary_names VocabularyNames: String,
    }
}
props! {
    MediaInsightsPipelineConfigurationElement (type_ Type: MediaInsightsPipelineConfigurationElementType) {
        amazon_transcribe_call_analytics_processor_configuration AmazonTranscribeCallAnalyticsProcessorConfiguration: MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfiguration,
        amazon_transcribe_processor_configuration AmazonTranscribeProcessorConfiguration: MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfiguration,
        kinesis_data_stream_sink_configuration KinesisDataStreamSinkConfiguration: MediaInsightsPipelineConfigurationKinesisDataStreamSinkConfiguration,
        s3_recording_sink_configuration S3RecordingSinkConfiguration: MediaInsightsPipelineConfigurationS3RecordingSinkConfiguration,
    }
}
props! { MediaInsightsPipelineConfigurationIssueDetectionConfiguration (rule_name RuleName: String) {} }
props! {
    MediaInsightsPipelineConfigurationKeywordMatchConfiguration (
        keywords Keywords: List<String>, rule_name RuleName: String
    ) { negate Negate: bool, }
}
props! {
    MediaInsightsPipelineConfigurationKinesisDataStreamSinkConfiguration () {
        insights_target InsightsTarget: String,
    }
}
props! {
    MediaInsightsPipelineConfigurationPostCallAnalyticsSettings (
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>, output_location OutputLocation: String
    ) {
        content_redaction_output ContentRedactionOutput: MediaInsightsPipelineConfigurationPostCallAnalyticsSettingsContentRedactionOutput,
        output_encryption_kms_key_id OutputEncryptionKMSKeyId: String,
    }
}
props! {
    MediaInsightsPipelineConfigurationRealTimeAlertConfiguration () {
        disabled Disabled: bool,
        rules Rules: List<MediaInsightsPipelineConfigurationRealTimeAlertRule>,
    }
}
props! {
    MediaInsightsPipelineConfigurationRealTimeAlertRule (
        type_ Type: MediaInsightsPipelineConfigurationRealTimeAlertRuleType
    ) {
        issue_detection_configuration IssueDetectionConfiguration: MediaInsightsPipelineConfigurationIssueDetectionConfiguration,
        keyword_match_configuration KeywordMatchConfiguration: MediaInsightsPipelineConfigurationKeywordMatchConfiguration,
        sentiment_configuration SentimentConfiguration: MediaInsightsPipelineConfigurationSentimentConfiguration,
    }
}
props! {
    MediaInsightsPipelineConfigurationS3RecordingSinkConfiguration () {
        destination Destination: String,
        recording_file_format RecordingFileFormat: MediaInsightsPipelineConfigurationS3RecordingSinkConfigurationRecordingFileFormat,
    }
}
props! {
    MediaInsightsPipelineConfigurationSentimentConfiguration (
        rule_name RuleName: String,
        sentiment_type SentimentType: MediaInsightsPipelineConfigurationSentimentConfigurationSentimentType,
        time_period TimePeriod: Int<60, 1800>
    ) {}
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType {
        Pii "PII"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType {
        Pii "PII"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode {
        EnUs "en-US", EnGb "en-GB", EsUs "es-US", FrCa "fr-CA", FrFr "fr-FR", EnAu "en-AU", ItIt "it-IT", DeDe "de-DE",
        PtBr "pt-BR"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability {
        High "high", Medium "medium", Low "low"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod {
        Remove "remove", Mask "mask", Tag "tag"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationContentIdentificationType {
        Pii "PII"
    }
}
choice! { MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationContentRedactionType { Pii "PII" } }
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationLanguageCode {
        EnUs "en-US", EnGb "en-GB", EsUs "es-US", FrCa "fr-CA", FrFr "fr-FR", EnAu "en-AU", ItIt "it-IT", DeDe "de-DE",
        PtBr "pt-BR"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationPartialResultsStability {
        High "high", Medium "medium", Low "low"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationPreferredLanguage {
        EnUs "en-US", EnGb "en-GB", EsUs "es-US", FrCa "fr-CA", FrFr "fr-FR", EnAu "en-AU", ItIt "it-IT", DeDe "de-DE",
        PtBr "pt-BR"
    }
}
choice! {
    MediaInsightsPipelineConfigurationAmazonTranscribeProcessorConfigurationVocabularyFilterMethod {
        Remove "remove", Mask "mask", Tag "tag"
    }
}
choice! {
    MediaInsightsPipelineConfigurationElementType {
        AmazonTranscribeCallAnalyticsProcessor "AmazonTranscribeCallAnalyticsProcessor",
        AmazonTranscribeProcessor "AmazonTranscribeProcessor", KinesisDataStreamSink "KinesisDataStreamSink",
        S3RecordingSink "S3RecordingSink"
    }
}
choice! {
    MediaInsightsPipelineConfigurationPostCallAnalyticsSettingsContentRedactionOutput {
        Redacted "redacted", RedactedAndUnredacted "redacted_and_unredacted"
    }
}
choice! {
    MediaInsightsPipelineConfigurationRealTimeAlertRuleType {
        KeywordMatch "KeywordMatch", Sentiment "Sentiment", IssueDetection "IssueDetection"
    }
}
choice! {
    MediaInsightsPipelineConfigurationS3RecordingSinkConfigurationRecordingFileFormat {
        Wav "Wav", Opus "Opus"
    }
}
choice! { MediaInsightsPipelineConfigurationSentimentConfigurationSentimentType { Negative "NEGATIVE" } }

resource! {
    /// [AWS::Chime::MediaPipelineKinesisVideoStreamPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html)
    MediaPipelineKinesisVideoStreamPool MediaPipelineKinesisVideoStreamPoolAttrs "AWS::Chime::MediaPipelineKinesisVideoStreamPool" (
        pool_name PoolName: String,
        stream_configuration StreamConfiguration: MediaPipelineKinesisVideoStreamPoolStreamConfiguration
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ChimeMediaPipelineKinesisVideoStreamPool>,
        created_timestamp "CreatedTimestamp": String,
        pool_id "PoolId": String,
        pool_status "PoolStatus": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    MediaPipelineKinesisVideoStreamPoolStreamConfiguration (region Region: String) {
        data_retention_in_hours DataRetentionInHours: Int<0, MAX>,
    }
}

resource! {
    /// [AWS::Chime::SipMediaApplication](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html)
    SipMediaApplication SipMediaApplicationAttrs "AWS::Chime::SipMediaApplication" (
        aws_region AwsRegion: String, endpoints Endpoints: List<SipMediaApplicationEndpoint>, name Name: String
    ) { tags Tags: List<Tag>, } {
        created_timestamp "CreatedTimestamp": String,
        sip_media_application_arn "SipMediaApplicationArn": Arn<r::ChimeSipMediaApplication>,
        sip_media_application_id "SipMediaApplicationId": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! { SipMediaApplicationEndpoint (lambda_arn LambdaArn: String) {} }

resource! {
    /// [AWS::Chime::VoiceConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html)
    VoiceConnector VoiceConnectorAttrs "AWS::Chime::VoiceConnector" (
        name Name: String, require_encryption RequireEncryption: bool
    ) {
        aws_region AwsRegion: VoiceConnectorAwsRegion,
        network_type NetworkType: VoiceConnectorNetworkType,
        tags Tags: List<Tag>,
    } {
        created_timestamp "CreatedTimestamp": String,
        outbound_host_name "OutboundHostName": String,
        updated_timestamp "UpdatedTimestamp": String,
        voice_connector_arn "VoiceConnectorArn": Arn<r::ChimeVoiceConnector>,
        voice_connector_id "VoiceConnectorId": String,
    }
}
choice! {
    VoiceConnectorAwsRegion {
        UsEast1 "us-east-1", UsWest2 "us-west-2", CaCentral1 "ca-central-1", EuCentral1 "eu-central-1",
        EuWest1 "eu-west-1", EuWest2 "eu-west-2", ApNortheast2 "ap-northeast-2", ApNortheast1 "ap-northeast-1",
        ApSoutheast1 "ap-southeast-1", ApSoutheast2 "ap-southeast-2"
    }
}
choice! { VoiceConnectorNetworkType { Ipv4Only "IPV4_ONLY", DualStack "DUAL_STACK" } }
