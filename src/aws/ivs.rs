//! Generated from spec/ivs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IVS::AdConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html)
    AdConfiguration AdConfigurationAttrs "AWS::IVS::AdConfiguration" (
        media_tailor_playback_configurations MediaTailorPlaybackConfigurations: List<AdConfigurationMediaTailorPlaybackConfiguration>
    ) {
        name Name: String,
        post_roll_configuration PostRollConfiguration: AdConfigurationPostRollConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IvsAdConfiguration>, }
}
props! {
    AdConfigurationMediaTailorPlaybackConfiguration () {
        playback_configuration_arn PlaybackConfigurationArn: String,
    }
}
props! {
    AdConfigurationPostRollConfiguration (duration_seconds DurationSeconds: Int<1, 300>, enabled Enabled: bool) {}
}

resource! {
    /// [AWS::IVS::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
    Channel ChannelAttrs "AWS::IVS::Channel" () {
        authorized Authorized: bool,
        container_format ContainerFormat: ChannelContainerFormat,
        insecure_ingest InsecureIngest: bool,
        latency_mode LatencyMode: ChannelLatencyMode,
        multitrack_input_configuration MultitrackInputConfiguration: ChannelMultitrackInputConfiguration,
        name Name: String,
        preset Preset: ChannelPreset,
        recording_configuration_arn RecordingConfigurationArn: String,
        tags Tags: List<Tag>,
        type_ Type: ChannelType,
    } {
        arn "Arn": Arn<r::IvsChannel>,
        ingest_endpoint "IngestEndpoint": String,
        playback_url "PlaybackUrl": String,
    }
}
props! {
    ChannelMultitrackInputConfiguration () {
        enabled Enabled: bool,
        maximum_resolution MaximumResolution: ChannelMultitrackInputConfigurationMaximumResolution,
        policy Policy: ChannelMultitrackInputConfigurationPolicy,
    }
}
choice! { ChannelContainerFormat { Ts "TS", FragmentedMp4 "FRAGMENTED_MP4" } }
choice! { ChannelLatencyMode { Normal "NORMAL", Low "LOW" } }
choice! { ChannelMultitrackInputConfigurationMaximumResolution { Sd "SD", Hd "HD", FullHd "FULL_HD" } }
choice! { ChannelMultitrackInputConfigurationPolicy { Allow "ALLOW", Require "REQUIRE" } }
choice! {
    ChannelPreset {
        Empty "", HigherBandwidthDelivery "HIGHER_BANDWIDTH_DELIVERY",
        ConstrainedBandwidthDelivery "CONSTRAINED_BANDWIDTH_DELIVERY"
    }
}
choice! { ChannelType { Standard "STANDARD", Basic "BASIC", AdvancedSd "ADVANCED_SD", AdvancedHd "ADVANCED_HD" } }

resource! {
    /// [AWS::IVS::EncoderConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html)
    EncoderConfiguration EncoderConfigurationAttrs "AWS::IVS::EncoderConfiguration" () {
        name Name: String,
        tags Tags: List<Tag>,
        video Video: EncoderConfigurationVideo,
    } { arn "Arn": Arn<r::IvsEncoderConfiguration>, }
}
props! {
    EncoderConfigurationVideo () {
        bitrate Bitrate: Int<1, 8500000>,
        framerate Framerate: Num<1, 60>,
        height Height: Int<2, 1920>,
        width Width: Int<2, 1920>,
    }
}

resource! {
    /// [AWS::IVS::IngestConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html)
    IngestConfiguration IngestConfigurationAttrs "AWS::IVS::IngestConfiguration" () {
        ingest_protocol IngestProtocol: IngestConfigurationIngestProtocol,
        insecure_ingest InsecureIngest: bool,
        name Name: String,
        stage_arn StageArn: String,
        tags Tags: List<Tag>,
        user_id UserId: String,
    } {
        arn "Arn": Arn<r::IvsIngestConfiguration>,
        participant_id "ParticipantId": String,
        state "State": String,
        stream_key "StreamKey": String,
    }
}
choice! { IngestConfigurationIngestProtocol { Rtmp "RTMP", Rtmps "RTMPS" } }

resource! {
    /// [AWS::IVS::PlaybackKeyPair](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html)
    PlaybackKeyPair PlaybackKeyPairAttrs "AWS::IVS::PlaybackKeyPair" () {
        name Name: String,
        public_key_material PublicKeyMaterial: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IvsPlaybackKeyPair>, fingerprint "Fingerprint": String, }
}

resource! {
    /// [AWS::IVS::PlaybackRestrictionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html)
    PlaybackRestrictionPolicy PlaybackRestrictionPolicyAttrs "AWS::IVS::PlaybackRestrictionPolicy" () {
        allowed_countries AllowedCountries: List<String>,
        allowed_origins AllowedOrigins: List<String>,
        enable_strict_origin_enforcement EnableStrictOriginEnforcement: bool,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IvsPlaybackRestrictionPolicy>, }
}

resource! {
    /// [AWS::IVS::PublicKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html)
    PublicKey PublicKeyAttrs "AWS::IVS::PublicKey" () {
        name Name: String,
        public_key_material PublicKeyMaterial: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IvsPublicKey>, fingerprint "Fingerprint": String, }
}

resource! {
    /// [AWS::IVS::RecordingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
    RecordingConfiguration RecordingConfigurationAttrs "AWS::IVS::RecordingConfiguration" (
        destination_configuration DestinationConfiguration: RecordingConfigurationDestinationConfiguration
    ) {
        name Name: String,
        recording_reconnect_window_seconds RecordingReconnectWindowSeconds: Int<0, 300>,
        rendition_configuration RenditionConfiguration: RecordingConfigurationRenditionConfiguration,
        tags Tags: List<Tag>,
        thumbnail_configuration ThumbnailConfiguration: RecordingConfigurationThumbnailConfiguration,
    } { arn "Arn": Arn<r::IvsRecordingConfiguration>, state "State": String, }
}
props! {
    RecordingConfigurationDestinationConfiguration () { s3 S3: RecordingConfigurationS3DestinationConfiguration, }
}
props! {
    RecordingConfigurationRenditionConfiguration () {
        rendition_selection RenditionSelection: RecordingConfigurationRenditionConfigurationRenditionSelection,
        renditions Renditions: List<RecordingConfigurationRenditionConfigurationRenditions>,
    }
}
props! { RecordingConfigurationS3DestinationConfiguration (bucket_name BucketName: Id<r::S3Bucket>) {} }
props! {
    RecordingConfigurationThumbnailConfiguration () {
        recording_mode RecordingMode: RecordingConfigurationThumbnailConfigurationRecordingMode,
        resolution Resolution: RecordingConfigurationThumbnailConfigurationResolution,
        storage Storage: List<RecordingConfigurationThumbnailConfigurationStorage>,
        target_interval_seconds TargetIntervalSeconds: Int<1, 60>,
    }
}
choice! { RecordingConfigurationRenditionConfigurationRenditionSelection { All "ALL", None "NONE", Custom "CUSTOM" } }
choice! {
    RecordingConfigurationRenditionConfigurationRenditions {
        FullHd "FULL_HD", Hd "HD", Sd "SD", LowestResolution "LOWEST_RESOLUTION"
    }
}
choice! { RecordingConfigurationThumbnailConfigurationRecordingMode { Interval "INTERVAL", Disabled "DISABLED" } }
choice! {
    RecordingConfigurationThumbnailConfigurationResolution {
        FullHd "FULL_HD", Hd "HD", Sd "SD", LowestResolution "LOWEST_RESOLUTION"
    }
}
choice! { RecordingConfigurationThumbnailConfigurationStorage { Sequential "SEQUENTIAL", Latest "LATEST" } }

resource! {
    /// [AWS::IVS::Stage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
    Stage StageAttrs "AWS::IVS::Stage" () {
        auto_participant_recording_configuration AutoParticipantRecordingConfiguration: StageAutoParticipantRecordingConfiguration,
        name Name: String,
        tags Tags: List<Tag>,
    } { active_session_id "ActiveSessionId": String, arn "Arn": Arn<r::IvsStage>, }
}
props! {
    StageAutoParticipantRecordingConfiguration (storage_configuration_arn StorageConfigurationArn: String) {
        hls_configuration HlsConfiguration: StageHlsConfiguration,
        media_types MediaTypes: List<StageAutoParticipantRecordingConfigurationMediaTypes>,
        recording_reconnect_window_seconds RecordingReconnectWindowSeconds: Int<0, 300>,
        thumbnail_configuration ThumbnailConfiguration: StageThumbnailConfiguration,
    }
}
props! {
    StageHlsConfiguration () {
        participant_recording_hls_configuration ParticipantRecordingHlsConfiguration: StageParticipantRecordingHlsConfiguration,
    }
}
props! {
    StageParticipantRecordingHlsConfiguration () {
        target_segment_duration_seconds TargetSegmentDurationSeconds: Int<2, 10>,
    }
}
props! {
    StageThumbnailConfiguration () {
        participant_thumbnail_configuration ParticipantThumbnailConfiguration: StageThumbnailConfigurationParticipantThumbnailConfiguration,
    }
}
props! {
    StageThumbnailConfigurationParticipantThumbnailConfiguration () {
        recording_mode RecordingMode: StageThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode,
        storage Storage: List<StageThumbnailConfigurationParticipantThumbnailConfigurationStorage>,
        target_interval_seconds TargetIntervalSeconds: Int<1, 86400>,
    }
}
choice! { StageAutoParticipantRecordingConfigurationMediaTypes { AudioVideo "AUDIO_VIDEO", AudioOnly "AUDIO_ONLY" } }
choice! {
    StageThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode {
        Interval "INTERVAL", Disabled "DISABLED"
    }
}
choice! {
    StageThumbnailConfigurationParticipantThumbnailConfigurationStorage {
        Sequential "SEQUENTIAL", Latest "LATEST"
    }
}

resource! {
    /// [AWS::IVS::StorageConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html)
    StorageConfiguration StorageConfigurationAttrs "AWS::IVS::StorageConfiguration" (
        s3 S3: StorageConfigurationS3StorageConfiguration
    ) { name Name: String, tags Tags: List<Tag>, } { arn "Arn": Arn<r::IvsStorageConfiguration>, }
}
props! { StorageConfigurationS3StorageConfiguration (bucket_name BucketName: Id<r::S3Bucket>) {} }

resource! {
    /// [AWS::IVS::StreamKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html)
    StreamKey StreamKeyAttrs "AWS::IVS::StreamKey" (channel_arn ChannelArn: String) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::IvsStreamKey>,
        value "Value": String,
    }
}
