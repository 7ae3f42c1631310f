//! Generated from spec/mediapackage.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaPackage::Asset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html)
    Asset AssetAttrs "AWS::MediaPackage::Asset" (
        id Id: String, packaging_group_id PackagingGroupId: String, source_arn SourceArn: String,
        source_role_arn SourceRoleArn: Arn<r::IamRole>
    ) {
        egress_endpoints EgressEndpoints: List<AssetEgressEndpoint>,
        resource_id ResourceId: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MediaPackageAsset>, created_at "CreatedAt": String, }
}
props! { AssetEgressEndpoint () {} }

resource! {
    /// [AWS::MediaPackage::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html)
    Channel ChannelAttrs "AWS::MediaPackage::Channel" (id Id: String) {
        description Description: String,
        egress_access_logs EgressAccessLogs: ChannelLogConfiguration,
        hls_ingest HlsIngest: ChannelHlsIngest,
        ingress_access_logs IngressAccessLogs: ChannelLogConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MediaPackageChannel>, }
}
props! { ChannelHlsIngest () { ingest_endpoints ingestEndpoints: List<ChannelIngestEndpoint>, } }
props! { ChannelIngestEndpoint () {} }
props! { ChannelLogConfiguration () { log_group_name LogGroupName: Id<r::LogsLogGroup>, } }

resource! {
    /// [AWS::MediaPackage::OriginEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
    OriginEndpoint OriginEndpointAttrs "AWS::MediaPackage::OriginEndpoint" (
        channel_id ChannelId: String, id Id: String
    ) {
        authorization Authorization: OriginEndpointAuthorization,
        cmaf_package CmafPackage: OriginEndpointCmafPackage,
        dash_package DashPackage: OriginEndpointDashPackage,
        description Description: String,
        hls_package HlsPackage: OriginEndpointHlsPackage,
        manifest_name ManifestName: String,
        mss_package MssPackage: OriginEndpointMssPackage,
        origination Origination: OriginEndpointOrigination,
        startover_window_seconds StartoverWindowSeconds: i64,
        tags Tags: List<Tag>,
        time_delay_seconds TimeDelaySeconds: i64,
        whitelist Whitelist: List<String>,
    } { arn "Arn": Arn<r::MediaPackageOriginEndpoint>, url "Url": String, }
}
props! {
    OriginEndpointAuthorization (
        cdn_identifier_secret CdnIdentifierSecret: String, secrets_role_arn SecretsRoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    OriginEndpointCmafEncryption (speke_key_provider SpekeKeyProvider: OriginEndpointSpekeKeyProvider) {
        constant_initialization_vector ConstantInitializationVector: String,
        encryption_method EncryptionMethod: OriginEndpointCmafEncryptionEncryptionMethod,
        key_rotation_interval_seconds KeyRotationIntervalSeconds: i64,
    }
}
props! {
    OriginEndpointCmafPackage () {
        encryption Encryption: OriginEndpointCmafEncryption,
        hls_manifests HlsManifests: List<OriginEndpointHlsManifest>,
        segment_duration_seconds SegmentDurationSeconds: i64,
        segment_prefix SegmentPrefix: String,
        stream_selection StreamSelection: OriginEndpointStreamSelection,
    }
}
props! {
    OriginEndpointDashEncryption (speke_key_provider SpekeKeyProvider: OriginEndpointSpekeKeyProvider) {
        key_rotation_interval_seconds KeyRotationIntervalSeconds: i64,
    }
}
props! {
    OriginEndpointDashPackage () {
        ad_triggers AdTriggers: List<OriginEndpointDashPackageAdTriggers>,
        ads_on_delivery_restrictions AdsOnDeliveryRestrictions: OriginEndpointAdsOnDeliveryRestrictions,
        encryption Encryption: OriginEndpointDashEncryption,
        include_iframe_only_stream IncludeIframeOnlyStream: bool,
        manifest_layout ManifestLayout: OriginEndpointDashPackageManifestLayout,
        manifest_window_seconds ManifestWindowSeconds: i64,
        min_buffer_time_seconds MinBufferTimeSeconds: i64,
        min_update_period_seconds MinUpdatePeriodSeconds: i64,
        period_triggers PeriodTriggers: List<OriginEndpointDashPackagePeriodTriggers>,
        profile Profile: OriginEndpointDashPackageProfile,
        segment_duration_seconds SegmentDurationSeconds: i64,
        segment_template_format SegmentTemplateFormat: OriginEndpointDashPackageSegmentTemplateFormat,
        stream_selection StreamSelection: OriginEndpointStreamSelection,
        suggested_presentation_delay_seconds SuggestedPresentationDelaySeconds: i64,
        utc_timing UtcTiming: OriginEndpointDashPackageUtcTiming,
        utc_timing_uri UtcTimingUri: String,
    }
}
props! {
    OriginEndpointEncryptionContractConfiguration (
        preset_speke20_audio PresetSpeke20Audio: OriginEndpointEncryptionContractConfigurationPresetSpeke20Audio,
        preset_speke20_video PresetSpeke20Video: OriginEndpointEncryptionContractConfigurationPresetSpeke20Video
    ) {}
}
props! {
    OriginEndpointHlsEncryption (speke_key_provider SpekeKeyProvider: OriginEndpointSpekeKeyProvider) {
        constant_initialization_vector ConstantInitializationVector: String,
        encryption_method EncryptionMethod: OriginEndpointHlsEncryptionEncryptionMethod,
        key_rotation_interval_seconds KeyRotationIntervalSeconds: i64,
        repeat_ext_x_key RepeatExtXKey: bool,
    }
}
props! {
    OriginEndpointHlsManifest (id Id: String) {
        ad_markers AdMarkers: OriginEndpointHlsManifestAdMarkers,
        ad_triggers AdTriggers: List<OriginEndpointHlsManifestAdTriggers>,
        ads_on_delivery_restrictions AdsOnDeliveryRestrictions: OriginEndpointAdsOnDeliveryRestrictions,
        include_iframe_only_stream IncludeIframeOnlyStream: bool,
        manifest_name ManifestName: String,
        playlist_type PlaylistType: OriginEndpointHlsManifestPlaylistType,
        playlist_window_seconds PlaylistWindowSeconds: i64,
        program_date_time_interval_seconds ProgramDateTimeIntervalSeconds: i64,
        url Url: String,
    }
}
props! {
    OriginEndpointHlsPackage () {
        ad_markers AdMarkers: OriginEndpointHlsPackageAdMarkers,
        ad_triggers AdTriggers: List<OriginEndpointHlsPackageAdTriggers>,
        ads_on_delivery_restrictions AdsOnDeliveryRestrictions: OriginEndpointAdsOnDeliveryRestrictions,
        encryption Encryption: OriginEndpointHlsEncryption,
        include_dvb_subtitles IncludeDvbSubtitles: bool,
        include_iframe_only_stream IncludeIframeOnlyStream: bool,
        playlist_type PlaylistType: OriginEndpointHlsPackagePlaylistType,
        playlist_window_seconds PlaylistWindowSeconds: i64,
        program_date_time_interval_seconds ProgramDateTimeIntervalSeconds: i64,
        segment_duration_seconds SegmentDurationSeconds: i64,
        stream_selection StreamSelection: OriginEndpointStreamSelection,
        use_audio_rendition_group UseAudioRenditionGroup: bool,
    }
}
props! { OriginEndpointMssEncryption (speke_key_provider SpekeKeyProvider: OriginEndpointSpekeKeyProvider) {} }
props! {
    OriginEndpointMssPackage () {
        encryption Encryption: OriginEndpointMssEncryption,
        manifest_window_seconds ManifestWindowSeconds: i64,
        segment_duration_seconds SegmentDurationSeconds: i64,
        stream_selection StreamSelection: OriginEndpointStreamSelection,
    }
}
props! {
    OriginEndpointSpekeKeyProvider (
        resource_id ResourceId: String, role_arn RoleArn: Arn<r::IamRole>, system_ids SystemIds: List<String>,
        url Url: String
    ) {
        certificate_arn CertificateArn: String,
        encryption_contract_configuration EncryptionContractConfiguration: OriginEndpointEncryptionContractConfiguration,
    }
}
props! {
    OriginEndpointStreamSelection () {
        max_video_bits_per_second MaxVideoBitsPerSecond: i64,
        min_video_bits_per_second MinVideoBitsPerSecond: i64,
        stream_order StreamOrder: OriginEndpointStreamSelectionStreamOrder,
    }
}
choice! {
    OriginEndpointAdsOnDeliveryRestrictions {
        None "NONE", Restricted "RESTRICTED", Unrestricted "UNRESTRICTED", Both "BOTH"
    }
}
choice! { OriginEndpointCmafEncryptionEncryptionMethod { SampleAes "SAMPLE_AES", AesCtr "AES_CTR" } }
choice! {
    OriginEndpointDashPackageAdTriggers {
        SpliceInsert "SPLICE_INSERT", Break "BREAK", ProviderAdvertisement "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
    }
}
choice! {
    OriginEndpointDashPackageManifestLayout {
        Full "FULL", Compact "COMPACT", DrmTopLevelCompact "DRM_TOP_LEVEL_COMPACT"
    }
}
choice! { OriginEndpointDashPackagePeriodTriggers { Ads "ADS" } }
choice! {
    OriginEndpointDashPackageProfile {
        None "NONE", Hbbtv15 "HBBTV_1_5", Hybridcast "HYBRIDCAST", DvbDash2014 "DVB_DASH_2014"
    }
}
choice! {
    OriginEndpointDashPackageSegmentTemplateFormat {
        NumberWithTimeline "NUMBER_WITH_TIMELINE", TimeWithTimeline "TIME_WITH_TIMELINE",
        NumberWithDuration "NUMBER_WITH_DURATION"
    }
}
choice! {
    OriginEndpointDashPackageUtcTiming {
        HttpXsdate "HTTP-XSDATE", HttpIso "HTTP-ISO", HttpHead "HTTP-HEAD", None "NONE"
    }
}
choice! {
    OriginEndpointEncryptionContractConfigurationPresetSpeke20Audio {
        PresetAudio1 "PRESET-AUDIO-1", PresetAudio2 "PRESET-AUDIO-2", PresetAudio3 "PRESET-AUDIO-3", Shared "SHARED",
        Unencrypted "UNENCRYPTED"
    }
}
choice! {
    OriginEndpointEncryptionContractConfigurationPresetSpeke20Video {
        PresetVideo1 "PRESET-VIDEO-1", PresetVideo2 "PRESET-VIDEO-2", PresetVideo3 "PRESET-VIDEO-3",
        PresetVideo4 "PRESET-VIDEO-4", PresetVideo5 "PRESET-VIDEO-5", PresetVideo6 "PRESET-VIDEO-6",
        PresetVideo7 "PRESET-VIDEO-7", PresetVideo8 "PRESET-VIDEO-8", Shared "SHARED", Unencrypted "UNENCRYPTED"
    }
}
choice! { OriginEndpointHlsEncryptionEncryptionMethod { Aes128 "AES_128", SampleAes "SAMPLE_AES" } }
choice! {
    OriginEndpointHlsManifestAdMarkers {
        None "NONE", Scte35Enhanced "SCTE35_ENHANCED", Passthrough "PASSTHROUGH", Daterange "DATERANGE"
    }
}
choice! {
    OriginEndpointHlsManifestAdTriggers {
        SpliceInsert "SPLICE_INSERT", Break "BREAK", ProviderAdvertisement "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
    }
}
choice! { OriginEndpointHlsManifestPlaylistType { None "NONE", Event "EVENT", Vod "VOD" } }
choice! {
    OriginEndpointHlsPackageAdMarkers {
        None "NONE", Scte35Enhanced "SCTE35_ENHANCED", Passthrough "PASSTHROUGH", Daterange "DATERANGE"
    }
}
choice! {
    OriginEndpointHlsPackageAdTriggers {
        SpliceInsert "SPLICE_INSERT", Break "BREAK", ProviderAdvertisement "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
    }
}
choice! { OriginEndpointHlsPackagePlaylistType { None "NONE", Event "EVENT", Vod "VOD" } }
choice! { OriginEndpointOrigination { Allow "ALLOW", Deny "DENY" } }
choice! {
    OriginEndpointStreamSelectionStreamOrder {
        Original "ORIGINAL", VideoBitrateAscending "VIDEO_BITRATE_ASCENDING",
        VideoBitrateDescending "VIDEO_BITRATE_DESCENDING"
    }
}

resource! {
    /// [AWS::MediaPackage::PackagingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
    PackagingConfiguration PackagingConfigurationAttrs "AWS::MediaPackage::PackagingConfiguration" (
        id Id: String, packaging_group_id PackagingGroupId: String
    ) {
        cmaf_package CmafPackage: PackagingConfigurationCmafPackage,
        dash_package DashPackage: PackagingConfigurationDashPackage,
        hls_package HlsPackage: PackagingConfigurationHlsPackage,
        mss_package MssPackage: PackagingConfigurationMssPackage,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MediaPackagePackagingConfiguration>, }
}
props! {
    PackagingConfigurationCmafEncryption (speke_key_provider SpekeKeyProvider: PackagingConfigurationSpekeKeyProvider) {}
}
props! {
    PackagingConfigurationCmafPackage (hls_manifests HlsManifests: List<PackagingConfigurationHlsManifest>) {
        encryption Encryption: PackagingConfigurationCmafEncryption,
        include_encoder_configuration_in_segments IncludeEncoderConfigurationInSegments: bool,
        segment_duration_seconds SegmentDurationSeconds: i64,
    }
}
props! {
    PackagingConfigurationDashEncryption (speke_key_provider SpekeKeyProvider: PackagingConfigurationSpekeKeyProvider) {}
}
props! {
    PackagingConfigurationDashManifest () {
        manifest_layout ManifestLayout: PackagingConfigurationDashManifestManifestLayout,
        manifest_name ManifestName: String,
        min_buffer_time_seconds MinBufferTimeSeconds: i64,
        profile Profile: PackagingConfigurationDashManifestProfile,
        scte_markers_source ScteMarkersSource: PackagingConfigurationDashManifestScteMarkersSource,
        stream_selection StreamSelection: PackagingConfigurationStreamSelection,
    }
}
props! {
    PackagingConfigurationDashPackage (dash_manifests DashManifests: List<PackagingConfigurationDashManifest>) {
        encryption Encryption: PackagingConfigurationDashEncryption,
        include_encoder_configuration_in_segments IncludeEncoderConfigurationInSegments: bool,
        include_iframe_only_stream IncludeIframeOnlyStream: bool,
        period_triggers PeriodTriggers: List<PackagingConfigurationDashPackagePeriodTriggers>,
        segment_duration_seconds SegmentDurationSeconds: i64,
        segment_template_format SegmentTemplateFormat: PackagingConfigurationDashPackageSegmentTemplateFormat,
    }
}
props! {
    PackagingConfigurationEncryptionContractConfiguration (
        preset_speke20_audio PresetSpeke20Audio: PackagingConfigurationEncryptionContractConfigurationPresetSpeke20Audio,
        preset_speke20_video PresetSpeke20Video: PackagingConfigurationEncryptionContractConfigurationPresetSpeke20Video
    ) {}
}
props! {
    PackagingConfigurationHlsEncryption (speke_key_provider SpekeKeyProvider: PackagingConfigurationSpekeKeyProvider) {
        constant_initialization_vector ConstantInitializationVector: String,
        encryption_method EncryptionMethod: PackagingConfigurationHlsEncryptionEncryptionMethod,
    }
}
props! {
    PackagingConfigurationHlsManifest () {
        ad_markers AdMarkers: PackagingConfigurationHlsManifestAdMarkers,
        include_iframe_only_stream IncludeIframeOnlyStream: bool,
        manifest_name ManifestName: String,
        program_date_time_interval_seconds ProgramDateTimeIntervalSeconds: i64,
        repeat_ext_x_key RepeatExtXKey: bool,
        stream_selection StreamSelection: PackagingConfigurationStreamSelection,
    }
}
props! {
    PackagingConfigurationHlsPackage (hls_manifests HlsManifests: List<PackagingConfigurationHlsManifest>) {
        encryption Encryption: PackagingConfigurationHlsEncryption,
        include_dvb_subtitles IncludeDvbSubtitles: bool,
        segment_duration_seconds SegmentDurationSeconds: i64,
        use_audio_rendition_group UseAudioRenditionGroup: bool,
    }
}
props! {
    PackagingConfigurationMssEncryption (speke_key_provider SpekeKeyProvider: PackagingConfigurationSpekeKeyProvider) {}
}
props! {
    PackagingConfigurationMssManifest () {
        manifest_name ManifestName: String,
        stream_selection StreamSelection: PackagingConfigurationStreamSelection,
    }
}
props! {
    PackagingConfigurationMssPackage (mss_manifests MssManifests: List<PackagingConfigurationMssManifest>) {
        encryption Encryption: PackagingConfigurationMssEncryption,
        segment_duration_seconds SegmentDurationSeconds: i64,
    }
}
props! {
    PackagingConfigurationSpekeKeyProvider (
        role_arn RoleArn: Arn<r::IamRole>, system_ids SystemIds: List<String>, url Url: String
    ) {
        encryption_contract_configuration EncryptionContractConfiguration: PackagingConfigurationEncryptionContractConfiguration,
    }
}
props! {
    PackagingConfigurationStreamSelection () {
        max_video_bits_per_second MaxVideoBitsPerSecond: i64,
        min_video_bits_per_second MinVideoBitsPerSecond: i64,
        stream_order StreamOrder: PackagingConfigurationStreamSelectionStreamOrder,
    }
}
choice! { PackagingConfigurationDashManifestManifestLayout { Full "FULL", Compact "COMPACT" } }
choice! { PackagingConfigurationDashManifestProfile { None "NONE", Hbbtv15 "HBBTV_1_5" } }
choice! { PackagingConfigurationDashManifestScteMarkersSource { Segments "SEGMENTS", Manifest "MANIFEST" } }
choice! { PackagingConfigurationDashPackagePeriodTriggers { Ads "ADS" } }
choice! {
    PackagingConfigurationDashPackageSegmentTemplateFormat {
        NumberWithTimeline "NUMBER_WITH_TIMELINE", TimeWithTimeline "TIME_WITH_TIMELINE",
        NumberWithDuration "NUMBER_WITH_DURATION"
    }
}
choice! {
    PackagingConfigurationEncryptionContractConfigurationPresetSpeke20Audio {
        PresetAudio1 "PRESET-AUDIO-1", PresetAudio2 "PRESET-AUDIO-2", PresetAudio3 "PRESET-AUDIO-3", Shared "SHARED",
        Unencrypted "UNENCRYPTED"
    }
}
choice! {
    PackagingConfigurationEncryptionContractConfigurationPresetSpeke20Video {
        PresetVideo1 "PRESET-VIDEO-1", PresetVideo2 "PRESET-VIDEO-2", PresetVideo3 "PRESET-VIDEO-3",
        PresetVideo4 "PRESET-VIDEO-4", PresetVideo5 "PRESET-VIDEO-5", PresetVideo6 "PRESET-VIDEO-6",
        PresetVideo7 "PRESET-VIDEO-7", PresetVideo8 "PRESET-VIDEO-8", Shared "SHARED", Unencrypted "UNENCRYPTED"
    }
}
choice! { PackagingConfigurationHlsEncryptionEncryptionMethod { Aes128 "AES_128", SampleAes "SAMPLE_AES" } }
choice! {
    PackagingConfigurationHlsManifestAdMarkers {
        None "NONE", Scte35Enhanced "SCTE35_ENHANCED", Passthrough "PASSTHROUGH"
    }
}
choice! {
    PackagingConfigurationStreamSelectionStreamOrder {
        Original "ORIGINAL", VideoBitrateAscending "VIDEO_BITRATE_ASCENDING",
        VideoBitrateDescending "VIDEO_BITRATE_DESCENDING"
    }
}

resource! {
    /// [AWS::MediaPackage::PackagingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html)
    PackagingGroup PackagingGroupAttrs "AWS::MediaPackage::PackagingGroup" (id Id: String) {
        authorization Authorization: PackagingGroupAuthorization,
        egress_access_logs EgressAccessLogs: PackagingGroupLogConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MediaPackagePackagingGroup>, domain_name "DomainName": String, }
}
props! {
    PackagingGroupAuthorization (
        cdn_identifier_secret CdnIdentifierSecret: String, secrets_role_arn SecretsRoleArn: Arn<r::IamRole>
    ) {}
}
props! { PackagingGroupLogConfiguration () { log_group_name LogGroupName: Id<r::LogsLogGroup>, } }
