//! Generated from spec/pinpoint.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Pinpoint::ADMChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html)
    AdmChannel AdmChannelAttrs "AWS::Pinpoint::ADMChannel" (
        application_id ApplicationId: String, client_id ClientId: String, client_secret ClientSecret: String
    ) { enabled Enabled: bool, } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::APNSChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html)
    ApnsChannel ApnsChannelAttrs "AWS::Pinpoint::APNSChannel" (application_id ApplicationId: String) {
        bundle_id BundleId: String,
        certificate Certificate: String,
        default_authentication_method DefaultAuthenticationMethod: String,
        enabled Enabled: bool,
        private_key PrivateKey: String,
        team_id TeamId: String,
        token_key TokenKey: String,
        token_key_id TokenKeyId: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::APNSSandboxChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html)
    ApnsSandboxChannel ApnsSandboxChannelAttrs "AWS::Pinpoint::APNSSandboxChannel" (
        application_id ApplicationId: String
    ) {
        bundle_id BundleId: String,
        certificate Certificate: String,
        default_authentication_method DefaultAuthenticationMethod: String,
        enabled Enabled: bool,
        private_key PrivateKey: String,
        team_id TeamId: String,
        token_key TokenKey: String,
        token_key_id TokenKeyId: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::APNSVoipChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipchannel.html)
    ApnsVoipChannel ApnsVoipChannelAttrs "AWS::Pinpoint::APNSVoipChannel" (application_id ApplicationId: String) {
        bundle_id BundleId: String,
        certificate Certificate: String,
        default_authentication_method DefaultAuthenticationMethod: String,
        enabled Enabled: bool,
        private_key PrivateKey: String,
        team_id TeamId: String,
        token_key TokenKey: String,
        token_key_id TokenKeyId: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::APNSVoipSandboxChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipsandboxchannel.html)
    ApnsVoipSandboxChannel ApnsVoipSandboxChannelAttrs "AWS::Pinpoint::APNSVoipSandboxChannel" (
        application_id ApplicationId: String
    ) {
        bundle_id BundleId: String,
        certificate Certificate: String,
        default_authentication_method DefaultAuthenticationMethod: String,
        enabled Enabled: bool,
        private_key PrivateKey: String,
        team_id TeamId: String,
        token_key TokenKey: String,
        token_key_id TokenKeyId: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::App](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html)
    App AppAttrs "AWS::Pinpoint::App" (name Name: String) { tags Tags: Json, } {
        arn "Arn": Arn<r::PinpointApp>,
        id "Id": Id<r::PinpointApp>,
    }
}

resource! {
    /// [AWS::Pinpoint::ApplicationSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html)
    ApplicationSettings ApplicationSettingsAttrs "AWS::Pinpoint::ApplicationSettings" (
        application_id ApplicationId: String
    ) {
        campaign_hook CampaignHook: ApplicationSettingsCampaignHook,
        cloud_watch_metrics_enabled CloudWatchMetricsEnabled: bool,
        limits Limits: ApplicationSettingsLimits,
        quiet_time QuietTime: ApplicationSettingsQuietTime,
    } { id "Id": String, }
}
props! {
    ApplicationSettingsCampaignHook () {
        lambda_function_name LambdaFunctionName: String,
        mode Mode: String,
        web_url WebUrl: String,
    }
}
props! {
    ApplicationSettingsLimits () {
        daily Daily: i64,
        maximum_duration MaximumDuration: i64,
        messages_per_second MessagesPerSecond: i64,
        total Total: i64,
    }
}
props! { ApplicationSettingsQuietTime (end End: String, start Start: String) {} }

resource! {
    /// [AWS::Pinpoint::BaiduChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html)
    BaiduChannel BaiduChannelAttrs "AWS::Pinpoint::BaiduChannel" (
        api_key ApiKey: String, application_id ApplicationId: String, secret_key SecretKey: String
    ) { enabled Enabled: bool, } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::Campaign](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html)
    Campaign CampaignAttrs "AWS::Pinpoint::Campaign" (
        application_id ApplicationId: String, name Name: String, schedule Schedule: CampaignSchedule,
        segment_id SegmentId: String
    ) {
        additional_treatments AdditionalTreatments: List<CampaignWriteTreatmentResource>,
        campaign_hook CampaignHook: CampaignHook,
        custom_delivery_configuration CustomDeliveryConfiguration: CampaignCustomDeliveryConfiguration,
        description Description: String,
        holdout_percent HoldoutPercent: i64,
        is_paused IsPaused: bool,
        limits Limits: CampaignLimits,
        message_configuration MessageConfiguration: CampaignMessageConfiguration,
        priority Priority: i64,
        segment_version SegmentVersion: i64,
        tags Tags: Json,
        template_configuration TemplateConfiguration: CampaignTemplateConfiguration,
        treatment_description TreatmentDescription: String,
        treatment_name TreatmentName: String,
    } { arn "Arn": Arn<r::PinpointCampaign>, campaign_id "CampaignId": String, }
}
props! {
    CampaignCustomDeliveryConfiguration () {
        delivery_uri DeliveryUri: String,
        endpoint_types EndpointTypes: List<String>,
    }
}
props! { CampaignCustomMessage () { data Data: String, } }
props! {
    CampaignDefaultButtonConfiguration () {
        background_color BackgroundColor: String,
        border_radius BorderRadius: i64,
        button_action ButtonAction: String,
        link Link: String,
        text Text: String,
        text_color TextColor: String,
    }
}
props! {
    CampaignEmailMessage () {
        body Body: String,
        from_address FromAddress: String,
        html_body HtmlBody: String,
        title Title: String,
    }
}
props! {
    CampaignEventDimensions () {
        attributes Attributes: Json,
        event_type EventType: CampaignSetDimension,
        metrics Metrics: Json,
    }
}
props! { CampaignEventFilter () { dimensions Dimensions: CampaignEventDimensions, filter_type FilterType: String, } }
props! {
    CampaignHook () {
        lambda_function_name LambdaFunctionName: String,
        mode Mode: String,
        web_url WebUrl: String,
    }
}
props! {
    CampaignInAppMessage () {
        content Content: List<CampaignInAppMessageContent>,
        custom_config CustomConfig: Json,
        layout Layout: String,
    }
}
props! {
    CampaignInAppMessageBodyConfig () {
        alignment Alignment: String,
        body Body: String,
        text_color TextColor: String,
    }
}
props! {
    CampaignInAppMessageButton () {
        android Android: CampaignOverrideButtonConfiguration,
        default_config DefaultConfig: CampaignDefaultButtonConfiguration,
        ios IOS: CampaignOverrideButtonConfiguration,
        web Web: CampaignOverrideButtonConfiguration,
    }
}
props! {
    CampaignInAppMessageContent () {
        background_color BackgroundColor: String,
        body_config BodyConfig: CampaignInAppMessageBodyConfig,
        header_config HeaderConfig: CampaignInAppMessageHeaderConfig,
        image_url ImageUrl: String,
        primary_btn PrimaryBtn: CampaignInAppMessageButton,
        secondary_btn SecondaryBtn: CampaignInAppMessageButton,
    }
}
props! {
    CampaignInAppMessageHeaderConfig () {
        alignment Alignment: String,
        header Header: String,
        text_color TextColor: String,
    }
}
props! {
    CampaignLimits () {
        daily Daily: i64,
        maximum_duration MaximumDuration: i64,
        messages_per_second MessagesPerSecond: i64,
        session Session: i64,
        total Total: i64,
    }
}
props! {
    CampaignMessage () {
        action Action: String,
        body Body: String,
        image_icon_url ImageIconUrl: String,
        image_small_icon_url ImageSmallIconUrl: String,
        image_url ImageUrl: String,
        json_body JsonBody: String,
        media_url MediaUrl: String,
        raw_content RawContent: String,
        silent_push SilentPush: bool,
        time_to_live TimeToLive: i64,
        title Title: String,
        url Url: String,
    }
}
props! {
    CampaignMessageConfiguration () {
        adm_message ADMMessage: CampaignMessage,
        apns_message APNSMessage: CampaignMessage,
        baidu_message BaiduMessage: CampaignMessage,
        custom_message CustomMessage: CampaignCustomMessage,
        default_message DefaultMessage: CampaignMessage,
        email_message EmailMessage: CampaignEmailMessage,
        gcm_message GCMMessage: CampaignMessage,
        in_app_message InAppMessage: CampaignInAppMessage,
        sms_message SMSMessage: CampaignSmsMessage,
    }
}
props! { CampaignOverrideButtonConfiguration () { button_action ButtonAction: String, link Link: String, } }
props! { CampaignQuietTime (end End: String, start Start: String) {} }
props! {
    CampaignSchedule () {
        end_time EndTime: String,
        event_filter EventFilter: CampaignEventFilter,
        frequency Frequency: String,
        is_local_time IsLocalTime: bool,
        quiet_time QuietTime: CampaignQuietTime,
        start_time StartTime: String,
        time_zone TimeZone: String,
    }
}
props! { CampaignSetDimension () { dimension_type DimensionType: String, values Values: List<String>, } }
props! {
    CampaignSmsMessage () {
        body Body: String,
        entity_id EntityId: String,
        message_type MessageType: String,
        origination_number OriginationNumber: String,
        sender_id SenderId: String,
        template_id TemplateId: String,
    }
}
props! { CampaignTemplate () { name Name: String, version Version: String, } }
props! {
    CampaignTemplateConfiguration () {
        email_template EmailTemplate: CampaignTemplate,
        push_template PushTemplate: CampaignTemplate,
        sms_template SMSTemplate: CampaignTemplate,
        voice_template VoiceTemplate: CampaignTemplate,
    }
}
props! {
    CampaignWriteTreatmentResource () {
        custom_delivery_configuration CustomDeliveryConfiguration: CampaignCustomDeliveryConfiguration,
        message_configuration MessageConfiguration: CampaignMessageConfiguration,
        schedule Schedule: CampaignSchedule,
        size_percent SizePercent: i64,
        template_configuration TemplateConfiguration: CampaignTemplateConfiguration,
        treatment_description TreatmentDescription: String,
        treatment_name TreatmentName: String,
    }
}

resource! {
    /// [AWS::Pinpoint::EmailChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html)
    EmailChannel EmailChannelAttrs "AWS::Pinpoint::EmailChannel" (
        application_id ApplicationId: String, from_address FromAddress: String, identity Identity: String
    ) {
        configuration_set ConfigurationSet: String,
        enabled Enabled: bool,
        orchestration_sending_role_arn OrchestrationSendingRoleArn: Arn<r::IamRole>,
        role_arn RoleArn: Arn<r::IamRole>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::EmailTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html)
    EmailTemplate EmailTemplateAttrs "AWS::Pinpoint::EmailTemplate" (
        subject Subject: String, template_name TemplateName: String
    ) {
        default_substitutions DefaultSubstitutions: String,
        html_part HtmlPart: String,
        tags Tags: Json,
        template_description TemplateDescription: String,
        text_part TextPart: String,
    } { arn "Arn": Arn<r::PinpointEmailTemplate>, id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::EventStream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html)
    EventStream EventStreamAttrs "AWS::Pinpoint::EventStream" (
        application_id ApplicationId: String, destination_stream_arn DestinationStreamArn: String,
        role_arn RoleArn: Arn<r::IamRole>
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::GCMChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html)
    GcmChannel GcmChannelAttrs "AWS::Pinpoint::GCMChannel" (application_id ApplicationId: String) {
        api_key ApiKey: String,
        default_authentication_method DefaultAuthenticationMethod: String,
        enabled Enabled: bool,
        service_json ServiceJson: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::InAppTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html)
    InAppTemplate InAppTemplateAttrs "AWS::Pinpoint::InAppTemplate" (template_name TemplateName: String) {
        content Content: List<InAppTemplateInAppMessageContent>,
        custom_config CustomConfig: Json,
        layout Layout: InAppTemplateLayout,
        tags Tags: Json,
        template_description TemplateDescription: String,
    } { arn "Arn": Arn<r::PinpointInAppTemplate>, }
}
props! {
    InAppTemplateBodyConfig () {
        alignment Alignment: InAppTemplateAlignment,
        body Body: String,
        text_color TextColor: String,
    }
}
props! {
    InAppTemplateButtonConfig () {
        android Android: InAppTemplateOverrideButtonConfiguration,
        default_config DefaultConfig: InAppTemplateDefaultButtonConfiguration,
        ios IOS: InAppTemplateOverrideButtonConfiguration,
        web Web: InAppTemplateOverrideButtonConfiguration,
    }
}
props! {
    InAppTemplateDefaultButtonConfiguration () {
        background_color BackgroundColor: String,
        border_radius BorderRadius: i64,
        button_action ButtonAction: InAppTemplateButtonAction,
        link Link: String,
        text Text: String,
        text_color TextColor: String,
    }
}
props! {
    InAppTemplateHeaderConfig () {
        alignment Alignment: InAppTemplateAlignment,
        header Header: String,
        text_color TextColor: String,
    }
}
props! {
    InAppTemplateInAppMessageContent () {
        background_color BackgroundColor: String,
        body_config BodyConfig: InAppTemplateBodyConfig,
        header_config HeaderConfig: InAppTemplateHeaderConfig,
        image_url ImageUrl: String,
        primary_btn PrimaryBtn: InAppTemplateButtonConfig,
        secondary_btn SecondaryBtn: InAppTemplateButtonConfig,
    }
}
props! {
    InAppTemplateOverrideButtonConfiguration () {
        button_action ButtonAction: InAppTemplateButtonAction,
        link Link: String,
    }
}
choice! { InAppTemplateAlignment { Left "LEFT", Center "CENTER", Right "RIGHT" } }
choice! { InAppTemplateButtonAction { Link "LINK", DeepLink "DEEP_LINK", Close "CLOSE" } }
choice! {
    InAppTemplateLayout {
        BottomBanner "BOTTOM_BANNER", TopBanner "TOP_BANNER", Overlays "OVERLAYS", MobileFeed "MOBILE_FEED",
        MiddleBanner "MIDDLE_BANNER", Carousel "CAROUSEL"
    }
}

resource! {
    /// [AWS::Pinpoint::PushTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html)
    PushTemplate PushTemplateAttrs "AWS::Pinpoint::PushTemplate" (template_name TemplateName: String) {
        adm ADM: PushTemplateAndroidPushNotificationTemplate,
        apns APNS: PushTemplateApnsPushNotificationTemplate,
        baidu Baidu: PushTemplateAndroidPushNotificationTemplate,
        default Default: PushTemplateDefaultPushNotificationTemplate,
        default_substitutions DefaultSubstitutions: String,
        gcm GCM: PushTemplateAndroidPushNotificationTemplate,
        tags Tags: Json,
        template_description TemplateDescription: String,
    } { arn "Arn": Arn<r::PinpointPushTemplate>, id "Id": String, }
}
props! {
    PushTemplateAndroidPushNotificationTemplate () {
        action Action: String,
        body Body: String,
        image_icon_url ImageIconUrl: String,
        image_url ImageUrl: String,
        small_image_icon_url SmallImageIconUrl: String,
        sound Sound: String,
        title Title: String,
        url Url: String,
    }
}
props! {
    PushTemplateApnsPushNotificationTemplate () {
        action Action: String,
        body Body: String,
        media_url MediaUrl: String,
        sound Sound: String,
        title Title: String,
        url Url: String,
    }
}
props! {
    PushTemplateDefaultPushNotificationTemplate () {
        action Action: String,
        body Body: String,
        sound Sound: String,
        title Title: String,
        url Url: String,
    }
}

resource! {
    /// [AWS::Pinpoint::SMSChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html)
    SmsChannel SmsChannelAttrs "AWS::Pinpoint::SMSChannel" (application_id ApplicationId: String) {
        enabled Enabled: bool,
        sender_id SenderId: String,
        short_code ShortCode: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::Segment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html)
    Segment SegmentAttrs "AWS::Pinpoint::Segment" (application_id ApplicationId: String, name Name: String) {
        dimensions Dimensions: SegmentDimensions,
        segment_groups SegmentGroups: SegmentGroups,
        tags Tags: Json,
    } { arn "Arn": Arn<r::PinpointSegment>, segment_id "SegmentId": String, }
}
props! { SegmentBehavior () { recency Recency: SegmentRecency, } }
props! { SegmentCoordinates (latitude Latitude: f64, longitude Longitude: f64) {} }
props! {
    SegmentDemographic () {
        app_version AppVersion: SegmentSetDimension,
        channel Channel: SegmentSetDimension,
        device_type DeviceType: SegmentSetDimension,
        make Make: SegmentSetDimension,
        model Model: SegmentSetDimension,
        platform Platform: SegmentSetDimension,
    }
}
props! {
    SegmentDimensions () {
        attributes Attributes: Json,
        behavior Behavior: SegmentBehavior,
        demographic Demographic: SegmentDemographic,
        location Location: SegmentLocation,
        metrics Metrics: Json,
        user_attributes UserAttributes: Json,
    }
}
props! { SegmentGpsPoint (coordinates Coordinates: SegmentCoordinates, range_in_kilometers RangeInKilometers: f64) {} }
props! { SegmentGroups () { groups Groups: List<SegmentGroupsProps>, include Include: String, } }
props! {
    SegmentGroupsProps () {
        dimensions Dimensions: List<SegmentDimensions>,
        source_segments SourceSegments: List<SegmentSourceSegments>,
        source_type SourceType: String,
        type_ Type: String,
    }
}
props! { SegmentLocation () { country Country: SegmentSetDimension, gps_point GPSPoint: SegmentGpsPoint, } }
props! { SegmentRecency (duration Duration: String, recency_type RecencyType: String) {} }
props! { SegmentSetDimension () { dimension_type DimensionType: String, values Values: List<String>, } }
props! { SegmentSourceSegments (id Id: String) { version Version: i64, } }

resource! {
    /// [AWS::Pinpoint::SmsTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html)
    SmsTemplate SmsTemplateAttrs "AWS::Pinpoint::SmsTemplate" (body Body: String, template_name TemplateName: String) {
        default_substitutions DefaultSubstitutions: String,
        tags Tags: Json,
        template_description TemplateDescription: String,
    } { arn "Arn": Arn<r::PinpointSmsTemplate>, id "Id": String, }
}

resource! {
    /// [AWS::Pinpoint::VoiceChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html)
    VoiceChannel VoiceChannelAttrs "AWS::Pinpoint::VoiceChannel" (application_id ApplicationId: String) {
        enabled Enabled: bool,
    } { id "Id": String, }
}
