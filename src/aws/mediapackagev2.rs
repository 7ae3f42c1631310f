//! Generated from spec/mediapackagev2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaPackageV2::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html)
    Channel ChannelAttrs "AWS::MediaPackageV2::Channel" (
        channel_group_name ChannelGroupName: String, channel_name ChannelName: String
    ) {
        description Description: String,
        input_switch_configuration InputSwitchConfiguration: ChannelInputSwitchConfiguration,
        input_type InputType: ChannelInputType,
        multiview_configuration MultiviewConfiguration: ChannelMultiviewConfiguration,
        output_header_configuration OutputHeaderConfiguration: ChannelOutputHeaderConfiguration,
        output_locking_mode OutputLockingMode: ChannelOutputLockingMode,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaPackageV2Channel>,
        attached_multiview_channels "AttachedMultiviewChannels": List<String>,
        created_at "CreatedAt": String,
        ingest_endpoint_urls "IngestEndpointUrls": List<String>,
        ingest_endpoints "IngestEndpoints": List<Json>,
        modified_at "ModifiedAt": String,
    }
}
props! {
    ChannelInputSwitchConfiguration () {
        mqcs_input_switching MQCSInputSwitching: bool,
        preferred_input PreferredInput: Int<1, 2>,
    }
}
props! {
    ChannelMultiviewConfiguration (
        available_layouts AvailableLayouts: List<ChannelMultiviewLayoutType>,
        available_sources AvailableSources: List<String>
    ) {}
}
props! { ChannelOutputHeaderConfiguration () { publish_mqcs PublishMQCS: bool, } }
choice! { ChannelInputType { Hls "HLS", Cmaf "CMAF", Multiview "MULTIVIEW" } }
choice! {
    ChannelMultiviewLayoutType {
        Layout2Eh "LAYOUT_2EH", Layout2Pl "LAYOUT_2PL", Layout3El "LAYOUT_3EL", Layout3Pl "LAYOUT_3PL",
        Layout4E "LAYOUT_4E", Layout4Pl "LAYOUT_4PL"
    }
}
choice! { ChannelOutputLockingMode { EpochLocked "EPOCH_LOCKED", NonEpochLocked "NON_EPOCH_LOCKED" } }

resource! {
    /// [AWS::MediaPackageV2::ChannelGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html)
    ChannelGroup ChannelGroupAttrs "AWS::MediaPackageV2::ChannelGroup" (channel_group_name ChannelGroupName: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaPackageV2ChannelGroup>,
        created_at "CreatedAt": String,
        egress_domain "EgressDomain": String,
        modified_at "ModifiedAt": String,
    }
}

resource! {
    /// [AWS::MediaPackageV2::ChannelPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html)
    ChannelPolicy NoAttrs "AWS::MediaPackageV2::ChannelPolicy" (
        channel_group_name ChannelGroupName: String, channel_name ChannelName: String, policy Policy: Json
    ) {} {}
}

resource! {
    /// [AWS::MediaPackageV2::OriginEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
    OriginEndpoint OriginEndpointAttrs "AWS::MediaPackageV2::OriginEndpoint" (
        channel_group_name ChannelGroupName: String, channel_name ChannelName: String,
        container_type ContainerType: OriginEndpointContainerType, origin_endpoint_name OriginEndpointName: String
    ) {
        dash_manifests DashManifests: List<OriginEndpointDashManifestConfiguration>,
        description Description: String,
        force_endpoint_error_configuration ForceEndpointErrorConfiguration: OriginEndpointForceEndpointErrorConfiguration,
        hls_manifests HlsManifests: List<OriginEndpointHlsManifestConfiguration>,
        low_latency_hls_manifests LowLatencyHlsManifests: List<OriginEndpointLowLatencyHlsManifestConfiguration>,
        mss_manifests MssManifests: List<OriginEndpointMssManifestConfiguration>,
        segment Segment: OriginEndpointSegment,
        startover_window_seconds StartoverWindowSeconds: Int<0, 1209600>,
        stream_name_output_mode StreamNameOutputMode: OriginEndpointStreamNameOutputMode,
        tags Tags: List<Tag>,
        uri_separator UriSeparator: OriginEndpointUriSeparator,
    } {
        arn "Arn": Arn<r::MediaPackageV2OriginEndpoint>,
        created_at "CreatedAt": String,
        dash_manifest_urls "DashManifestUrls": List<String>,
        hls_manifest_urls "HlsManifestUrls": List<String>,
        low_latency_hls_manifest_urls "LowLatencyHlsManifestUrls": List<String>,
        modified_at "ModifiedAt": String,
        mss_manifest_urls "MssManifestUrls": List<String>,
    }
}
props! {
    OriginEndpointContentKeyPeriodConfiguration () {
        content_key_period_timing ContentKeyPeriodTiming: OriginEndpointContentKeyPeriodTiming,
    }
}
props! {
    OriginEndpointDashAvailabilityStartTimeConfiguration (
        fixed_availability_start_time FixedAvailabilityStartTime: String
    ) {}
}
props! {
    OriginEndpointDashBaseUrl (url Url: String) {
        dvb_priority DvbPriority: Int<1, 15000>,
        dvb_weight DvbWeight: Int<1, 15000>,
        service_location ServiceLocation: String,
    }
}
props! {
    OriginEndpointDashDvbFontDownload () {
        font_family FontFamily: String,
        mime_type MimeType: String,
        url Url: String,
    }
}
props! {
    OriginEndpointDashDvbMetricsReporting (reporting_url ReportingUrl: String) {
        probability Probability: Int<1, 1000>,
    }
}
props! {
    OriginEndpointDashDvbSettings () {
        error_metrics ErrorMetrics: List<OriginEndpointDashDvbMetricsReporting>,
        font_download FontDownload: OriginEndpointDashDvbFontDownload,
    }
}
props! {
    OriginEndpointDashManifestConfiguration (manifest_name ManifestName: String) {
        audio_timeline_pattern AudioTimelinePattern: OriginEndpointDashAudioTimelinePattern,
        availability_start_time_configuration AvailabilityStartTimeConfiguration: OriginEndpointDashAvailabilityStartTimeConfiguration,
        base_urls BaseUrls: List<OriginEndpointDashBaseUrl>,
        compactness Compactness: OriginEndpointDashCompactness,
        drm_signaling DrmSignaling: OriginEndpointDashDrmSignaling,
        dvb_settings DvbSettings: OriginEndpointDashDvbSettings,
        filter_configuration FilterConfiguration: OriginEndpointFilterConfiguration,
        manifest_window_seconds ManifestWindowSeconds: i64,
        min_buffer_time_seconds MinBufferTimeSeconds: i64,
        min_update_period_seconds MinUpdatePeriodSeconds: i64,
        period_triggers PeriodTriggers: List<OriginEndpointDashPeriodTrigger>,
        profiles Profiles: List<OriginEndpointDashProfile>,
        program_information ProgramInformation: OriginEndpointDashProgramInformation,
        scte_dash ScteDash: OriginEndpointScteDash,
        segment_template_format SegmentTemplateFormat: OriginEndpointDashSegmentTemplateFormat,
        subtitle_configuration SubtitleConfiguration: OriginEndpointDashSubtitleConfiguration,
        suggested_presentation_delay_seconds SuggestedPresentationDelaySeconds: i64,
        uri_path_type UriPathType: OriginEndpointUriPathType,
        utc_timing UtcTiming: OriginEndpointDashUtcTiming,
    }
}
props! {
    OriginEndpointDashProgramInformation () {
        copyright Copyright: String,
        language_code LanguageCode: String,
        more_information_url MoreInformationUrl: String,
        source Source: String,
        title Title: String,
    }
}
props! {
    OriginEndpointDashSubtitleConfiguration () {
        ttml_configuration TtmlConfiguration: OriginEndpointDashTtmlConfiguration,
    }
}
props! { OriginEndpointDashTtmlConfiguration (ttml_profile TtmlProfile: OriginEndpointDashTtmlProfile) {} }
props! {
    OriginEndpointDashUtcTiming () {
        timing_mode TimingMode: OriginEndpointDashUtcTimingMode,
        timing_source TimingSource: String,
    }
}
props! {
    OriginEndpointEncryption (
        encryption_method EncryptionMethod: OriginEndpointEncryptionMethod,
        speke_key_provider SpekeKeyProvider: OriginEndpointSpekeKeyProvider
    ) {
        cmaf_exclude_segment_drm_metadata CmafExcludeSegmentDrmMetadata: bool,
        constant_initialization_vector ConstantInitializationVector: String,
        key_rotation_interval_seconds KeyRotationIntervalSeconds: Int<300, 31536000>,
    }
}
props! {
    OriginEndpointEncryptionContractConfiguration (
        preset_speke20_audio PresetSpeke20Audio: OriginEndpointPresetSpeke20Audio,
        preset_speke20_video PresetSpeke20Video: OriginEndpointPresetSpeke20Video
    ) {}
}
props! {
    OriginEndpointEncryptionMethod () {
        cmaf_encryption_method CmafEncryptionMethod: OriginEndpointCmafEncryptionMethod,
        ism_encryption_method IsmEncryptionMethod: OriginEndpointIsmEncryptionMethod,
        ts_encryption_method TsEncryptionMethod: OriginEndpointTsEncryptionMethod,
    }
}
props! {
    OriginEndpointFilterConfiguration () {
        clip_start_time ClipStartTime: String,
        drm_settings DrmSettings: String,
        end End: String,
        manifest_filter ManifestFilter: String,
        multiview Multiview: OriginEndpointMultiviewFilterConfiguration,
        start Start: String,
        time_delay_seconds TimeDelaySeconds: Int<0, 1209600>,
    }
}
props! {
    OriginEndpointForceEndpointErrorConfiguration () {
        endpoint_error_conditions EndpointErrorConditions: List<OriginEndpointEndpointErrorCondition>,
    }
}
props! {
    OriginEndpointHlsManifestConfiguration (manifest_name ManifestName: String) {
        child_manifest_name ChildManifestName: String,
        filter_configuration FilterConfiguration: OriginEndpointFilterConfiguration,
        manifest_window_seconds ManifestWindowSeconds: i64,
        program_date_time_interval_seconds ProgramDateTimeIntervalSeconds: i64,
        scte_hls ScteHls: OriginEndpointScteHls,
        start_tag StartTag: OriginEndpointStartTag,
        uri_path_type UriPathType: OriginEndpointUriPathType,
        url_encode_child_manifest UrlEncodeChildManifest: bool,
    }
}
props! {
    OriginEndpointLowLatencyHlsFilterConfiguration () {
        clip_start_time ClipStartTime: String,
        drm_settings DrmSettings: String,
        end End: String,
        manifest_filter ManifestFilter: String,
        start Start: String,
        time_delay_seconds TimeDelaySeconds: Int<0, 1209600>,
    }
}
props! {
    OriginEndpointLowLatencyHlsManifestConfiguration (manifest_name ManifestName: String) {
        child_manifest_name ChildManifestName: String,
        filter_configuration FilterConfiguration: OriginEndpointLowLatencyHlsFilterConfiguration,
        manifest_window_seconds ManifestWindowSeconds: i64,
        program_date_time_interval_seconds ProgramDateTimeIntervalSeconds: i64,
        scte_hls ScteHls: OriginEndpointScteHls,
        start_tag StartTag: OriginEndpointStartTag,
        uri_path_type UriPathType: OriginEndpointUriPathType,
        url_encode_child_manifest UrlEncodeChildManifest: bool,
    }
}
props! {
    OriginEndpointMssFilterConfiguration () {
        clip_start_time ClipStartTime: String,
        drm_settings DrmSettings: String,
        end End: String,
        manifest_filter ManifestFilter: String,
        start Start: String,
        time_delay_seconds TimeDelaySeconds: Int<0, 1209600>,
    }
}
props! {
    OriginEndpointMssManifestConfiguration (manifest_name ManifestName: String) {
        filter_configuration FilterConfiguration: OriginEndpointMssFilterConfiguration,
        manifest_layout ManifestLayout: OriginEndpointMssManifestLayout,
        manifest_window_seconds ManifestWindowSeconds: i64,
    }
}
props! {
    OriginEndpointMultiviewFilterConfiguration (
        layout Layout: OriginEndpointMultiviewLayoutType, sources Sources: List<String>
    ) {}
}
props! {
    OriginEndpointScte () {
        custom_ad_types CustomAdTypes: List<OriginEndpointCustomAdType>,
        scte_filter ScteFilter: List<OriginEndpointScteFilter>,
        scte_in_segments ScteInSegments: OriginEndpointScteInSegments,
    }
}
props! {
    OriginEndpointScteDash () {
        ad_marker_dash AdMarkerDash: OriginEndpointAdMarkerDash,
        scte_in_manifests ScteInManifests: OriginEndpointScteInManifests,
    }
}
props! {
    OriginEndpointScteHls () {
        ad_marker_hls AdMarkerHls: OriginEndpointAdMarkerHls,
        scte_in_manifests ScteInManifests: OriginEndpointScteInManifests,
    }
}
props! {
    OriginEndpointSegment () {
        encryption Encryption: OriginEndpointEncryption,
        include_iframe_only_streams IncludeIframeOnlyStreams: bool,
        output_timestamp_mode OutputTimestampMode: OriginEndpointOutputTimestampMode,
        scte Scte: OriginEndpointScte,
        segment_duration_seconds SegmentDurationSeconds: Int<1, 30>,
        segment_name SegmentName: String,
        ts_include_dvb_subtitles TsIncludeDvbSubtitles: bool,
        ts_use_audio_rendition_group TsUseAudioRenditionGroup: bool,
    }
}
props! {
    OriginEndpointSpekeKeyProvider OriginEndpointSpekeKeyProviderArgs [
        drm_systems DrmSystems: List<OriginEndpointDrmSystem>,
        encryption_contract_configuration EncryptionContractConfiguration: OriginEndpointEncryptionContractConfiguration,
        resource_id ResourceId: String, role_arn RoleArn: Arn<r::IamRole>, url Url: String
    ] {
        certificate_arn CertificateArn: String,
        content_key_period_configuration ContentKeyPeriodConfiguration: OriginEndpointContentKeyPeriodConfiguration,
        speke_version SpekeVersion: OriginEndpointSpekeVersion,
    }
}
props! { OriginEndpointStartTag (time_offset TimeOffset: f64) { precise Precise: bool, } }
choice! { OriginEndpointAdMarkerDash { Binary "BINARY", Xml "XML" } }
choice! { OriginEndpointAdMarkerHls { Daterange "DATERANGE", Scte35Enhanced "SCTE35_ENHANCED" } }
choice! { OriginEndpointCmafEncryptionMethod { Cenc "CENC", Cbcs "CBCS" } }
choice! { OriginEndpointContainerType { Ts "TS", Cmaf "CMAF", Ism "ISM" } }
choice! {
    OriginEndpointContentKeyPeriodTiming {
        IndexOnly "INDEX_ONLY", StartEndOnly "START_END_ONLY", IndexWithStartEnd "INDEX_WITH_START_END"
    }
}
choice! {
    OriginEndpointCustomAdType {
        Program "PROGRAM", Chapter "CHAPTER", UnscheduledEvent "UNSCHEDULED_EVENT",
        AlternateContentOpportunity "ALTERNATE_CONTENT_OPPORTUNITY", Network "NETWORK"
    }
}
choice! { OriginEndpointDashAudioTimelinePattern { None "NONE", Patterned "PATTERNED" } }
choice! { OriginEndpointDashCompactness { Standard "STANDARD", None "NONE" } }
choice! { OriginEndpointDashDrmSignaling { Individual "INDIVIDUAL", Referenced "REFERENCED" } }
choice! {
    OriginEndpointDashPeriodTrigger {
        Avails "AVAILS", DrmKeyRotation "DRM_KEY_ROTATION", SourceChanges "SOURCE_CHANGES",
        SourceDisruptions "SOURCE_DISRUPTIONS", None "NONE"
    }
}
choice! { OriginEndpointDashProfile { DvbDash "DVB_DASH" } }
choice! { OriginEndpointDashSegmentTemplateFormat { NumberWithTimeline "NUMBER_WITH_TIMELINE" } }
choice! { OriginEndpointDashTtmlProfile { Imsc1 "IMSC_1", EbuTtD101 "EBU_TT_D_101" } }
choice! {
    OriginEndpointDashUtcTimingMode {
        HttpHead "HTTP_HEAD", HttpIso "HTTP_ISO", HttpXsdate "HTTP_XSDATE", UtcDirect "UTC_DIRECT"
    }
}
choice! {
    OriginEndpointDrmSystem {
        ClearKeyAes128 "CLEAR_KEY_AES_128", Fairplay "FAIRPLAY", Playready "PLAYREADY", Widevine "WIDEVINE",
        Irdeto "IRDETO"
    }
}
choice! {
    OriginEndpointEndpointErrorCondition {
        StaleManifest "STALE_MANIFEST", IncompleteManifest "INCOMPLETE_MANIFEST", MissingDrmKey "MISSING_DRM_KEY",
        SlateInput "SLATE_INPUT"
    }
}
choice! { OriginEndpointIsmEncryptionMethod { Cenc "CENC" } }
choice! { OriginEndpointMssManifestLayout { Full "FULL", Compact "COMPACT" } }
choice! {
    OriginEndpointMultiviewLayoutType {
        Layout2Eh "LAYOUT_2EH", Layout2Pl "LAYOUT_2PL", Layout3El "LAYOUT_3EL", Layout3Pl "LAYOUT_3PL",
        Layout4E "LAYOUT_4E", Layout4Pl "LAYOUT_4PL"
    }
}
choice! {
    OriginEndpointOutputTimestampMode {
        Passthrough "PASSTHROUGH", RebasedToChannelStart "REBASED_TO_CHANNEL_START"
    }
}
choice! {
    OriginEndpointPresetSpeke20Audio {
        PresetAudio1 "PRESET_AUDIO_1", PresetAudio2 "PRESET_AUDIO_2", PresetAudio3 "PRESET_AUDIO_3", Shared "SHARED",
        Unencrypted "UNENCRYPTED"
    }
}
choice! {
    OriginEndpointPresetSpeke20Video {
        PresetVideo1 "PRESET_VIDEO_1", PresetVideo2 "PRESET_VIDEO_2", PresetVideo3 "PRESET_VIDEO_3",
        PresetVideo4 "PRESET_VIDEO_4", PresetVideo5 "PRESET_VIDEO_5", PresetVideo6 "PRESET_VIDEO_6",
        PresetVideo7 "PRESET_VIDEO_7", PresetVideo8 "PRESET_VIDEO_8", Shared "SHARED", Unencrypted "UNENCRYPTED"
    }
}
choice! {
    OriginEndpointScteFilter {
        SpliceInsert "SPLICE_INSERT", Break "BREAK", ProviderAdvertisement "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY", Program "PROGRAM",
        Chapter "CHAPTER", UnscheduledEvent "UNSCHEDULED_EVENT",
        AlternateContentOpportunity "ALTERNATE_CONTENT_OPPORTUNITY", Network "NETWORK", ProviderPromo "PROVIDER_PROMO",
        DistributorPromo "DISTRIBUTOR_PROMO", ProviderAdBlock "PROVIDER_AD_BLOCK",
        DistributorAdBlock "DISTRIBUTOR_AD_BLOCK", ContentIdentification "CONTENT_IDENTIFICATION",
        CallAdServer "CALL_AD_SERVER"
    }
}
choice! { OriginEndpointScteInManifests { All "ALL", MatchesFilter "MATCHES_FILTER" } }
choice! { OriginEndpointScteInSegments { None "NONE", All "ALL", MatchesFilter "MATCHES_FILTER" } }
choice! { OriginEndpointSpekeVersion { V20 "V2_0", V21 "V2_1" } }
choice! { OriginEndpointStreamNameOutputMode { Index "INDEX", PassthroughName "PASSTHROUGH_NAME" } }
choice! { OriginEndpointTsEncryptionMethod { Aes128 "AES_128", SampleAes "SAMPLE_AES" } }
choice! { OriginEndpointUriPathType { Leaf "LEAF", Root "ROOT" } }
choice! { OriginEndpointUriSeparator { Underscore "UNDERSCORE", Hyphen "HYPHEN" } }

resource! {
    /// [AWS::MediaPackageV2::OriginEndpointPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html)
    OriginEndpointPolicy NoAttrs "AWS::MediaPackageV2::OriginEndpointPolicy" (
        channel_group_name ChannelGroupName: String, channel_name ChannelName: String,
        origin_endpoint_name OriginEndpointName: String, policy Policy: Json
    ) { cdn_auth_configuration CdnAuthConfiguration: OriginEndpointPolicyCdnAuthConfiguration, } {}
}
props! {
    OriginEndpointPolicyCdnAuthConfiguration (
        cdn_identifier_secret_arns CdnIdentifierSecretArns: List<String>,
        secrets_role_arn SecretsRoleArn: Arn<r::IamRole>
    ) {}
}
