//! Generated from spec/connectcampaignsv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ConnectCampaignsV2::Campaign](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
    Campaign CampaignAttrs "AWS::ConnectCampaignsV2::Campaign" (
        connect_instance_id ConnectInstanceId: String, name Name: String
    ) {
        channel_subtype_config ChannelSubtypeConfig: CampaignChannelSubtypeConfig,
        communication_limits_override CommunicationLimitsOverride: CampaignCommunicationLimitsConfig,
        communication_time_config CommunicationTimeConfig: CampaignCommunicationTimeConfig,
        connect_campaign_flow_arn ConnectCampaignFlowArn: String,
        entry_limits_config EntryLimitsConfig: CampaignEntryLimitsConfig,
        schedule Schedule: CampaignSchedule,
        source Source: CampaignSource,
        tags Tags: List<Tag>,
        type_ Type: CampaignType,
    } { arn "Arn": Arn<r::ConnectCampaignsV2Campaign>, }
}
props! {
    CampaignAnswerMachineDetectionConfig (enable_answer_machine_detection EnableAnswerMachineDetection: bool) {
        await_answer_machine_prompt AwaitAnswerMachinePrompt: bool,
    }
}
props! {
    CampaignChannelSubtypeConfig () {
        email Email: CampaignEmailChannelSubtypeConfig,
        sms Sms: CampaignSmsChannelSubtypeConfig,
        telephony Telephony: CampaignTelephonyChannelSubtypeConfig,
        whats_app WhatsApp: CampaignWhatsAppChannelSubtypeConfig,
    }
}
props! {
    CampaignCommunicationLimit (
        frequency Frequency: Int<1, MAX>, max_count_per_recipient MaxCountPerRecipient: Int<1, MAX>,
        unit Unit: CampaignCommunicationLimitTimeUnit
    ) {}
}
props! {
    CampaignCommunicationLimits () {
        communication_limit_list CommunicationLimitList: List<CampaignCommunicationLimit>,
    }
}
props! {
    CampaignCommunicationLimitsConfig () {
        all_channels_subtypes AllChannelsSubtypes: CampaignCommunicationLimits,
        instance_limits_handling InstanceLimitsHandling: CampaignInstanceLimitsHandling,
    }
}
props! {
    CampaignCommunicationTimeConfig (local_time_zone_config LocalTimeZoneConfig: CampaignLocalTimeZoneConfig) {
        email Email: CampaignTimeWindow,
        sms Sms: CampaignTimeWindow,
        telephony Telephony: CampaignTimeWindow,
        whats_app WhatsApp: CampaignTimeWindow,
    }
}
props! { CampaignDailyHour () { key Key: CampaignDayOfWeek, value Value: List<CampaignTimeRange>, } }
props! {
    CampaignEmailChannelSubtypeConfig (
        default_outbound_config DefaultOutboundConfig: CampaignEmailOutboundConfig,
        outbound_mode OutboundMode: CampaignEmailOutboundMode
    ) { capacity Capacity: Num<MIN, 1>, }
}
props! {
    CampaignEmailOutboundConfig (
        connect_source_email_address ConnectSourceEmailAddress: String, wisdom_template_arn WisdomTemplateArn: String
    ) { source_email_address_display_name SourceEmailAddressDisplayName: String, }
}
props! { CampaignEmailOutboundMode () { agentless_config AgentlessConfig: Json, } }
props! {
    CampaignEntryLimitsConfig (
        max_entry_count MaxEntryCount: Int<0, MAX>, min_entry_interval MinEntryInterval: String
    ) {}
}
props! { CampaignEventTrigger () { customer_profiles_domain_arn CustomerProfilesDomainArn: String, } }
props! {
    CampaignLocalTimeZoneConfig () {
        default_time_zone DefaultTimeZone: String,
        local_time_zone_detection LocalTimeZoneDetection: List<CampaignLocalTimeZoneDetectionType>,
        local_time_zone_detection_scope LocalTimeZoneDetectionScope: CampaignLocalTimeZoneDetectionScope,
    }
}
props! { CampaignOpenHours (daily_hours DailyHours: List<CampaignDailyHour>) {} }
props! { CampaignPredictiveConfig (bandwidth_allocation BandwidthAllocation: Num<0, 1>) {} }
props! {
    CampaignPreviewConfig (
        bandwidth_allocation BandwidthAllocation: Num<0, 1>, timeout_config TimeoutConfig: CampaignTimeoutConfig
    ) { agent_actions AgentActions: List<CampaignAgentAction>, }
}
props! { CampaignProgressiveConfig (bandwidth_allocation BandwidthAllocation: Num<0, 1>) {} }
props! { CampaignRestrictedPeriod (end_date EndDate: String, start_date StartDate: String) { name Name: String, } }
props! { CampaignRestrictedPeriods (restricted_period_list RestrictedPeriodList: List<CampaignRestrictedPeriod>) {} }
props! {
    CampaignSchedule (end_time EndTime: String, start_time StartTime: String) {
        refresh_frequency RefreshFrequency: String,
    }
}
props! {
    CampaignSmsChannelSubtypeConfig (
        default_outbound_config DefaultOutboundConfig: CampaignSmsOutboundConfig,
        outbound_mode OutboundMode: CampaignSmsOutboundMode
    ) { capacity Capacity: Num<MIN, 1>, }
}
props! {
    CampaignSmsOutboundConfig (
        connect_source_phone_number_arn ConnectSourcePhoneNumberArn: String,
        wisdom_template_arn WisdomTemplateArn: String
    ) {}
}
props! { CampaignSmsOutboundMode () { agentless_config AgentlessConfig: Json, } }
props! {
    CampaignSource () {
        customer_profiles_segment_arn CustomerProfilesSegmentArn: String,
        event_trigger EventTrigger: CampaignEventTrigger,
    }
}
props! {
    CampaignTelephonyChannelSubtypeConfig (
        default_outbound_config DefaultOutboundConfig: CampaignTelephonyOutboundConfig,
        outbound_mode OutboundMode: CampaignTelephonyOutboundMode
    ) { capacity Capacity: Num<MIN, 1>, connect_queue_id ConnectQueueId: String, }
}
props! {
    CampaignTelephonyOutboundConfig (connect_contact_flow_id ConnectContactFlowId: String) {
        answer_machine_detection_config AnswerMachineDetectionConfig: CampaignAnswerMachineDetectionConfig,
        connect_source_phone_number ConnectSourcePhoneNumber: String,
        ring_timeout RingTimeout: Int<15, 60>,
    }
}
props! {
    CampaignTelephonyOutboundMode () {
        agentless_config AgentlessConfig: Json,
        predictive_config PredictiveConfig: CampaignPredictiveConfig,
        preview_config PreviewConfig: CampaignPreviewConfig,
        progressive_config ProgressiveConfig: CampaignProgressiveConfig,
    }
}
props! { CampaignTimeRange (end_time EndTime: String, start_time StartTime: String) {} }
props! {
    CampaignTimeWindow (open_hours OpenHours: CampaignOpenHours) {
        restricted_periods RestrictedPeriods: CampaignRestrictedPeriods,
    }
}
props! { CampaignTimeoutConfig () { duration_in_seconds DurationInSeconds: Int<1, 300>, } }
props! {
    CampaignWhatsAppChannelSubtypeConfig (
        default_outbound_config DefaultOutboundConfig: CampaignWhatsAppOutboundConfig,
        outbound_mode OutboundMode: CampaignWhatsAppOutboundMode
    ) { capacity Capacity: Num<MIN, 1>, }
}
props! {
    CampaignWhatsAppOutboundConfig (
        connect_source_phone_number_arn ConnectSourcePhoneNumberArn: String,
        wisdom_template_arn WisdomTemplateArn: String
    ) {}
}
props! { CampaignWhatsAppOutboundMode () { agentless_config AgentlessConfig: Json, } }
choice! { CampaignAgentAction { Discard "DISCARD" } }
choice! { CampaignCommunicationLimitTimeUnit { Day "DAY" } }
choice! {
    CampaignDayOfWeek {
        Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY",
        Saturday "SATURDAY", Sunday "SUNDAY"
    }
}
choice! { CampaignInstanceLimitsHandling { OptIn "OPT_IN", OptOut "OPT_OUT" } }
choice! { CampaignLocalTimeZoneDetectionScope { PrimaryOnly "PRIMARY_ONLY", AllAvailable "ALL_AVAILABLE" } }
choice! { CampaignLocalTimeZoneDetectionType { ZipCode "ZIP_CODE", AreaCode "AREA_CODE" } }
choice! { CampaignType { Managed "MANAGED", Journey "JOURNEY" } }
