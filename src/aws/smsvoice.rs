//! Generated from spec/smsvoice.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SMSVOICE::ConfigurationSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html)
    ConfigurationSet ConfigurationSetAttrs "AWS::SMSVOICE::ConfigurationSet" () {
        configuration_set_name ConfigurationSetName: String,
        default_sender_id DefaultSenderId: String,
        event_destinations EventDestinations: List<ConfigurationSetEventDestination>,
        message_feedback_enabled MessageFeedbackEnabled: bool,
        protect_configuration_id ProtectConfigurationId: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SmsvoiceConfigurationSet>, }
}
props! {
    ConfigurationSetCloudWatchLogsDestination (
        iam_role_arn IamRoleArn: Arn<r::IamRole>, log_group_arn LogGroupArn: Arn<r::LogsLogGroup>
    ) {}
}
props! {
    ConfigurationSetEventDestination (
        enabled Enabled: bool, event_destination_name EventDestinationName: String,
        matching_event_types MatchingEventTypes: List<String>
    ) {
        cloud_watch_logs_destination CloudWatchLogsDestination: ConfigurationSetCloudWatchLogsDestination,
        kinesis_firehose_destination KinesisFirehoseDestination: ConfigurationSetKinesisFirehoseDestination,
        sns_destination SnsDestination: ConfigurationSetSnsDestination,
    }
}
props! {
    ConfigurationSetKinesisFirehoseDestination (
        delivery_stream_arn DeliveryStreamArn: Arn<r::KinesisFirehoseDeliveryStream>,
        iam_role_arn IamRoleArn: Arn<r::IamRole>
    ) {}
}
props! { ConfigurationSetSnsDestination (topic_arn TopicArn: Arn<r::SnsTopic>) {} }

resource! {
    /// [AWS::SMSVOICE::NotifyConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html)
    NotifyConfiguration NotifyConfigurationAttrs "AWS::SMSVOICE::NotifyConfiguration" (
        display_name DisplayName: String, enabled_channels EnabledChannels: List<NotifyConfigurationEnabledChannels>,
        use_case UseCase: NotifyConfigurationUseCase
    ) {
        default_template_id DefaultTemplateId: String,
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        enabled_countries EnabledCountries: List<String>,
        pool_id PoolId: String,
        tags Tags: List<Tag>,
    } {
        created_timestamp "CreatedTimestamp": String,
        notify_configuration_arn "NotifyConfigurationArn": Arn<r::SmsvoiceNotifyConfiguration>,
        notify_configuration_id "NotifyConfigurationId": String,
        status "Status": String,
        tier "Tier": String,
        tier_upgrade_status "TierUpgradeStatus": String,
    }
}
choice! { NotifyConfigurationEnabledChannels { Sms "SMS", Voice "VOICE", Mms "MMS", Rcs "RCS" } }
choice! { NotifyConfigurationUseCase { CodeVerification "CODE_VERIFICATION" } }

resource! {
    /// [AWS::SMSVOICE::OptOutList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html)
    OptOutList OptOutListAttrs "AWS::SMSVOICE::OptOutList" () {
        opt_out_list_name OptOutListName: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SmsvoiceOptOutList>, }
}

resource! {
    /// [AWS::SMSVOICE::PhoneNumber](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
    PhoneNumber PhoneNumberAttrs "AWS::SMSVOICE::PhoneNumber" (
        iso_country_code IsoCountryCode: String, mandatory_keywords MandatoryKeywords: PhoneNumberMandatoryKeywords,
        number_capabilities NumberCapabilities: List<PhoneNumberNumberCapabilities>,
        number_type NumberType: PhoneNumberNumberType
    ) {
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        opt_out_list_name OptOutListName: String,
        optional_keywords OptionalKeywords: List<PhoneNumberOptionalKeyword>,
        self_managed_opt_outs_enabled SelfManagedOptOutsEnabled: bool,
        tags Tags: List<Tag>,
        two_way TwoWay: PhoneNumberTwoWay,
    } {
        arn "Arn": Arn<r::SmsvoicePhoneNumber>,
        phone_number "PhoneNumber": String,
        phone_number_id "PhoneNumberId": String,
    }
}
props! { PhoneNumberMandatoryKeyword (message Message: String) {} }
props! {
    PhoneNumberMandatoryKeywords (help HELP: PhoneNumberMandatoryKeyword, stop STOP: PhoneNumberMandatoryKeyword) {}
}
props! {
    PhoneNumberOptionalKeyword (
        action Action: PhoneNumberOptionalKeywordAction, keyword Keyword: String, message Message: String
    ) {}
}
props! {
    PhoneNumberTwoWay (enabled Enabled: bool) { channel_arn ChannelArn: String, channel_role ChannelRole: String, }
}
choice! { PhoneNumberNumberCapabilities { Sms "SMS", Voice "VOICE", Mms "MMS" } }
choice! {
    PhoneNumberNumberType {
        LongCode "LONG_CODE", TollFree "TOLL_FREE", TenDlc "TEN_DLC", Simulator "SIMULATOR"
    }
}
choice! {
    PhoneNumberOptionalKeywordAction {
        AutomaticResponse "AUTOMATIC_RESPONSE", OptOut "OPT_OUT", OptIn "OPT_IN"
    }
}

resource! {
    /// [AWS::SMSVOICE::Pool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html)
    Pool PoolAttrs "AWS::SMSVOICE::Pool" (
        mandatory_keywords MandatoryKeywords: PoolMandatoryKeywords,
        origination_identities OriginationIdentities: List<String>
    ) {
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        opt_out_list_name OptOutListName: String,
        optional_keywords OptionalKeywords: List<PoolOptionalKeyword>,
        self_managed_opt_outs_enabled SelfManagedOptOutsEnabled: bool,
        shared_routes_enabled SharedRoutesEnabled: bool,
        tags Tags: List<Tag>,
        two_way TwoWay: PoolTwoWay,
    } { arn "Arn": Arn<r::SmsvoicePool>, pool_id "PoolId": String, }
}
props! { PoolMandatoryKeyword (message Message: String) {} }
props! { PoolMandatoryKeywords (help HELP: PoolMandatoryKeyword, stop STOP: PoolMandatoryKeyword) {} }
props! {
    PoolOptionalKeyword (action Action: PoolOptionalKeywordAction, keyword Keyword: String, message Message: String) {}
}
props! { PoolTwoWay (enabled Enabled: bool) { channel_arn ChannelArn: String, channel_role ChannelRole: String, } }
choice! { PoolOptionalKeywordAction { AutomaticResponse "AUTOMATIC_RESPONSE", OptOut "OPT_OUT", OptIn "OPT_IN" } }

resource! {
    /// [AWS::SMSVOICE::ProtectConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html)
    ProtectConfiguration ProtectConfigurationAttrs "AWS::SMSVOICE::ProtectConfiguration" () {
        country_rule_set CountryRuleSet: ProtectConfigurationCountryRuleSet,
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SmsvoiceProtectConfiguration>, protect_configuration_id "ProtectConfigurationId": String, }
}
props! {
    ProtectConfigurationCountryRule (
        country_code CountryCode: String, protect_status ProtectStatus: ProtectConfigurationCountryRuleProtectStatus
    ) {}
}
props! {
    ProtectConfigurationCountryRuleSet () {
        mms MMS: List<ProtectConfigurationCountryRule>,
        sms SMS: List<ProtectConfigurationCountryRule>,
        voice VOICE: List<ProtectConfigurationCountryRule>,
    }
}
choice! {
    ProtectConfigurationCountryRuleProtectStatus {
        Allow "ALLOW", Block "BLOCK", Monitor "MONITOR", Filter "FILTER"
    }
}

resource! {
    /// [AWS::SMSVOICE::RcsAgent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html)
    RcsAgent RcsAgentAttrs "AWS::SMSVOICE::RcsAgent" () {
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        opt_out_list_name OptOutListName: String,
        self_managed_opt_outs_enabled SelfManagedOptOutsEnabled: bool,
        tags Tags: List<Tag>,
        two_way_channel_arn TwoWayChannelArn: String,
        two_way_channel_role TwoWayChannelRole: String,
        two_way_enabled TwoWayEnabled: bool,
        two_way_media_s3_bucket_name TwoWayMediaS3BucketName: String,
        two_way_media_s3_key_prefix TwoWayMediaS3KeyPrefix: String,
        two_way_media_s3_role TwoWayMediaS3Role: String,
        two_way_rcs_events_enabled TwoWayRcsEventsEnabled: List<String>,
    } {
        created_timestamp "CreatedTimestamp": String,
        pool_id "PoolId": String,
        rcs_agent_arn "RcsAgentArn": Arn<r::SmsvoiceRcsAgent>,
        rcs_agent_id "RcsAgentId": String,
        status "Status": String,
        testing_agent_registration_id "TestingAgent.RegistrationId": String,
        testing_agent_testing_agent_id "TestingAgent.TestingAgentId": String,
        testing_agent_testing_agent_status "TestingAgent.TestingAgentStatus": String,
    }
}

resource! {
    /// [AWS::SMSVOICE::Registration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html)
    Registration RegistrationAttrs "AWS::SMSVOICE::Registration" (registration_type RegistrationType: String) {
        tags Tags: List<Tag>,
    } {
        created_timestamp "CreatedTimestamp": String,
        current_version_number "CurrentVersionNumber": i64,
        registration_arn "RegistrationArn": Arn<r::SmsvoiceRegistration>,
        registration_id "RegistrationId": String,
        registration_status "RegistrationStatus": String,
    }
}

resource! {
    /// [AWS::SMSVOICE::RegistrationAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html)
    RegistrationAttachment RegistrationAttachmentAttrs "AWS::SMSVOICE::RegistrationAttachment" () {
        attachment_body AttachmentBody: String,
        attachment_url AttachmentUrl: String,
        tags Tags: List<Tag>,
    } {
        attachment_status "AttachmentStatus": String,
        created_timestamp "CreatedTimestamp": String,
        registration_attachment_arn "RegistrationAttachmentArn": Arn<r::SmsvoiceRegistrationAttachment>,
        registration_attachment_id "RegistrationAttachmentId": String,
        uploaded_attachment_url "UploadedAttachmentUrl": String,
    }
}

resource! {
    /// [AWS::SMSVOICE::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::SMSVOICE::ResourcePolicy" (
        policy_document PolicyDocument: Json, resource_arn ResourceArn: String
    ) {} {}
}

resource! {
    /// [AWS::SMSVOICE::SenderId](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html)
    SenderId SenderIdAttrs "AWS::SMSVOICE::SenderId" (
        iso_country_code IsoCountryCode: String, sender_id SenderId: String
    ) { deletion_protection_enabled DeletionProtectionEnabled: bool, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::SmsvoiceSenderId>,
    }
}

resource! {
    /// [AWS::SMSVOICE::VerifiedDestinationNumber](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html)
    VerifiedDestinationNumber VerifiedDestinationNumberAttrs "AWS::SMSVOICE::VerifiedDestinationNumber" (
        destination_phone_number DestinationPhoneNumber: String
    ) { tags Tags: List<Tag>, } {
        created_timestamp "CreatedTimestamp": String,
        status "Status": String,
        verified_destination_number_arn "VerifiedDestinationNumberArn": Arn<r::SmsvoiceVerifiedDestinationNumber>,
        verified_destination_number_id "VerifiedDestinationNumberId": String,
    }
}
