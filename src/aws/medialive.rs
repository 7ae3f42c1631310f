//! Generated from spec/medialive.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaLive::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html)
    Channel ChannelAttrs "AWS::MediaLive::Channel" () {
        anywhere_settings AnywhereSettings: ChannelAnywhereSettings,
        cdi_input_specification CdiInputSpecification: ChannelCdiInputSpecification,
        channel_class ChannelClass: String,
        channel_engine_version ChannelEngineVersion: ChannelEngineVersionRequest,
        channel_security_groups ChannelSecurityGroups: List<String>,
        destinations Destinations: List<ChannelOutputDestination>,
        dry_run DryRun: bool,
        encoder_settings EncoderSettings: ChannelEncoderSettings,
        inference_settings InferenceSettings: ChannelInferenceSettings,
        input_attachments InputAttachments: List<ChannelInputAttachment>,
        input_specification InputSpecification: ChannelInputSpecification,
        linked_channel_settings LinkedChannelSettings: ChannelLinkedChannelSettings,
        log_level LogLevel: String,
        maintenance Maintenance: ChannelMaintenanceCreateSettings,
        name Name: String,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: Json,
        vpc Vpc: ChannelVpcOutputSettings,
    } {
        arn "Arn": Arn<r::MediaLiveChannel>,
        id "Id": String,
        inputs "Inputs": List<String>,
    }
}
props! {
    ChannelAacSettings () {
        bitrate Bitrate: f64,
        coding_mode CodingMode: String,
        input_type InputType: String,
        profile Profile: String,
        rate_control_mode RateControlMode: String,
        raw_format RawFormat: String,
        sample_rate SampleRate: f64,
        spec Spec: String,
        vbr_quality VbrQuality: String,
    }
}
props! {
    ChannelAbWatermarkingCustomProfile () {
        embedding_frequency EmbeddingFrequency: f64,
        scene_cut SceneCut: f64,
        target_psnr TargetPsnr: f64,
    }
}
props! {
    ChannelAc3Settings () {
        attenuation_control AttenuationControl: String,
        bitrate Bitrate: f64,
        bitstream_mode BitstreamMode: String,
        coding_mode CodingMode: String,
        dialnorm Dialnorm: i64,
        drc_profile DrcProfile: String,
        lfe_filter LfeFilter: String,
        metadata_control MetadataControl: String,
    }
}
props! { ChannelAdditionalDestinations () { destination Destination: ChannelOutputLocationRef, } }
props! { ChannelAncillarySourceSettings () { source_ancillary_channel_number SourceAncillaryChannelNumber: i64, } }
props! {
    ChannelAnywhereSettings () {
        channel_placement_group_id ChannelPlacementGroupId: String,
        cluster_id ClusterId: String,
    }
}
props! {
    ChannelArchiveCdnSettings () { archive_s3_settings ArchiveS3Settings: ChannelArchiveFrameCaptureHlsS3Settings, }
}
props! {
    ChannelArchiveContainerSettings () {
        m2_ts_settings M2tsSettings: ChannelM2TsSettings,
        raw_settings RawSettings: Json,
    }
}
props! { ChannelArchiveFrameCaptureHlsS3Settings () { canned_acl CannedAcl: String, } }
props! {
    ChannelArchiveGroupSettings () {
        archive_cdn_settings ArchiveCdnSettings: ChannelArchiveCdnSettings,
        destination Destination: ChannelOutputLocationRef,
        rollover_interval RolloverInterval: i64,
    }
}
props! {
    ChannelArchiveOutputSettings () {
        container_settings ContainerSettings: ChannelArchiveContainerSettings,
        extension Extension: String,
        name_modifier NameModifier: String,
    }
}
props! {
    ChannelAudioChannelMapping () {
        input_channel_levels InputChannelLevels: List<ChannelInputChannelLevel>,
        output_channel OutputChannel: i64,
    }
}
props! {
    ChannelAudioCodecSettings () {
        aac_settings AacSettings: ChannelAacSettings,
        ac3_settings Ac3Settings: ChannelAc3Settings,
        eac3_atmos_settings Eac3AtmosSettings: ChannelEac3AtmosSettings,
        eac3_settings Eac3Settings: ChannelEac3Settings,
        mp2_settings Mp2Settings: ChannelMp2Settings,
        pass_through_settings PassThroughSettings: Json,
        wav_settings WavSettings: ChannelWavSettings,
    }
}
props! {
    ChannelAudioDescription () {
        audio_dash_roles AudioDashRoles: List<String>,
        audio_normalization_settings AudioNormalizationSettings: ChannelAudioNormalizationSettings,
        audio_selector_name AudioSelectorName: String,
        audio_type AudioType: String,
        audio_type_control AudioTypeControl: String,
        audio_watermarking_settings AudioWatermarkingSettings: ChannelAudioWatermarkSettings,
        codec_settings CodecSettings: ChannelAudioCodecSettings,
        dvb_dash_accessibility DvbDashAccessibility: String,
        language_code LanguageCode: String,
        language_code_control LanguageCodeControl: String,
        name Name: String,
        remix_settings RemixSettings: ChannelRemixSettings,
        stream_name StreamName: String,
    }
}
props! { ChannelAudioDolbyEDecode () { program_selection ProgramSelection: String, } }
props! { ChannelAudioFeedInput () { audio_selector_name AudioSelectorName: String, feed_input FeedInput: String, } }
props! { ChannelAudioHlsRenditionSelection () { group_id GroupId: String, name Name: String, } }
props! {
    ChannelAudioLanguageSelection () {
        language_code LanguageCode: String,
        language_selection_policy LanguageSelectionPolicy: String,
    }
}
props! {
    ChannelAudioNormalizationSettings () {
        algorithm Algorithm: String,
        algorithm_control AlgorithmControl: String,
        peak_calculation PeakCalculation: String,
        peak_limiter_threshold PeakLimiterThreshold: f64,
        target_lkfs TargetLkfs: f64,
    }
}
props! {
    ChannelAudioOnlyHlsSettings () {
        audio_group_id AudioGroupId: String,
        audio_only_image AudioOnlyImage: ChannelInputLocation,
        audio_track_type AudioTrackType: String,
        segment_type SegmentType: String,
    }
}
props! {
    ChannelAudioPid () {
        dolby_e_decode DolbyEDecode: ChannelAudioDolbyEDecode,
        pid Pid: i64,
        premix_settings PremixSettings: ChannelAudioPreMixerSettings,
    }
}
props! { ChannelAudioPidSelection () { pid Pid: i64, pids Pids: List<ChannelAudioPid>, } }
props! {
    ChannelAudioPreMixerSettings () {
        audio_normalization_settings AudioNormalizationSettings: ChannelAudioNormalizationSettings,
        channels Channels: i64,
        gain_db GainDb: f64,
        remix_settings RemixSettings: ChannelRemixSettings,
    }
}
props! {
    ChannelAudioSelector () { name Name: String, selector_settings SelectorSettings: ChannelAudioSelectorSettings, }
}
props! {
    ChannelAudioSelectorSettings () {
        audio_hls_rendition_selection AudioHlsRenditionSelection: ChannelAudioHlsRenditionSelection,
        audio_language_selection AudioLanguageSelection: ChannelAudioLanguageSelection,
        audio_pid_selection AudioPidSelection: ChannelAudioPidSelection,
        audio_track_selection AudioTrackSelection: ChannelAudioTrackSelection,
    }
}
props! {
    ChannelAudioSilenceFailoverSettings () {
        audio_selector_name AudioSelectorName: String,
        audio_silence_threshold_msec AudioSilenceThresholdMsec: i64,
    }
}
props! { ChannelAudioTrack () { premix_settings PremixSettings: ChannelAudioPreMixerSettings, track Track: i64, } }
props! {
    ChannelAudioTrackSelection () {
        dolby_e_decode DolbyEDecode: ChannelAudioDolbyEDecode,
        tracks Tracks: List<ChannelAudioTrack>,
    }
}
props! {
    ChannelAudioWatermarkSettings () {
        nielsen_watermarks_settings NielsenWatermarksSettings: ChannelNielsenWatermarksSettings,
    }
}
props! {
    ChannelAutomaticInputFailoverSettings () {
        error_clear_time_msec ErrorClearTimeMsec: i64,
        failover_conditions FailoverConditions: List<ChannelFailoverCondition>,
        input_preference InputPreference: String,
        secondary_input_id SecondaryInputId: String,
    }
}
props! {
    ChannelAv1ColorSpaceSettings () {
        color_space_passthrough_settings ColorSpacePassthroughSettings: Json,
        hdr10_settings Hdr10Settings: ChannelHdr10Settings,
        hlg2020_settings Hlg2020Settings: Json,
        rec601_settings Rec601Settings: Json,
        rec709_settings Rec709Settings: Json,
    }
}
props! {
    ChannelAv1Settings () {
        afd_signaling AfdSignaling: String,
        bit_depth BitDepth: String,
        bitrate Bitrate: i64,
        buf_size BufSize: i64,
        color_space_settings ColorSpaceSettings: ChannelAv1ColorSpaceSettings,
        fixed_afd FixedAfd: String,
        framerate_denominator FramerateDenominator: i64,
        framerate_numerator FramerateNumerator: i64,
        gop_size GopSize: f64,
        gop_size_units GopSizeUnits: String,
        level Level: String,
        look_ahead_rate_control LookAheadRateControl: String,
        max_bitrate MaxBitrate: i64,
        min_bitrate MinBitrate: i64,
        min_i_interval MinIInterval: i64,
        par_denominator ParDenominator: i64,
        par_numerator ParNumerator: i64,
        qvbr_quality_level QvbrQualityLevel: i64,
        rate_control_mode RateControlMode: String,
        scene_change_detect SceneChangeDetect: String,
        spatial_aq SpatialAq: String,
        temporal_aq TemporalAq: String,
        timecode_burnin_settings TimecodeBurninSettings: ChannelTimecodeBurninSettings,
        timecode_insertion TimecodeInsertion: String,
    }
}
props! {
    ChannelAvailBlanking () { avail_blanking_image AvailBlankingImage: ChannelInputLocation, state State: String, }
}
props! {
    ChannelAvailConfiguration () {
        avail_settings AvailSettings: ChannelAvailSettings,
        scte35_segmentation_scope Scte35SegmentationScope: String,
    }
}
props! {
    ChannelAvailSettings () {
        esam Esam: ChannelEsam,
        scte35_splice_insert Scte35SpliceInsert: ChannelScte35SpliceInsertTimeSignalAposSettings,
        scte35_time_signal_apos Scte35TimeSignalApos: ChannelScte35SpliceInsertTimeSignalAposSettings,
    }
}
props! {
    ChannelBandwidthReductionFilterSettings () {
        post_filter_sharpening PostFilterSharpening: String,
        strength Strength: String,
    }
}
props! {
    ChannelBlackoutSlate () {
        blackout_slate_image BlackoutSlateImage: ChannelInputLocation,
        network_end_blackout NetworkEndBlackout: String,
        network_end_blackout_image NetworkEndBlackoutImage: ChannelInputLocation,
        network_id NetworkId: String,
        state State: String,
    }
}
props! {
    ChannelBurnInDvbSubDestinationSettings () {
        alignment Alignment: String,
        background_color BackgroundColor: String,
        background_opacity BackgroundOpacity: i64,
        font Font: ChannelInputLocation,
        font_color FontColor: String,
        font_opacity FontOpacity: i64,
        font_resolution FontResolution: i64,
        font_size FontSize: String,
        outline_color OutlineColor: String,
        outline_size OutlineSize: i64,
        shadow_color ShadowColor: String,
        shadow_opacity ShadowOpacity: i64,
        shadow_x_offset ShadowXOffset: i64,
        shadow_y_offset ShadowYOffset: i64,
        subtitle_rows SubtitleRows: String,
        teletext_grid_control TeletextGridControl: String,
        x_position XPosition: i64,
        y_position YPosition: i64,
    }
}
props! {
    ChannelCaptionDescription () {
        accessibility Accessibility: String,
        caption_dash_roles CaptionDashRoles: List<String>,
        caption_selector_name CaptionSelectorName: String,
        destination_settings DestinationSettings: ChannelCaptionDestinationSettings,
        dvb_dash_accessibility DvbDashAccessibility: String,
        language_code LanguageCode: String,
        language_description LanguageDescription: String,
        name Name: String,
    }
}
props! {
    ChannelCaptionDestinationSettings () {
        arib_destination_settings AribDestinationSettings: Json,
        burn_in_destination_settings BurnInDestinationSettings: ChannelBurnInDvbSubDestinationSettings,
        dvb_sub_destination_settings DvbSubDestinationSettings: ChannelBurnInDvbSubDestinationSettings,
        ebu_tt_d_destination_settings EbuTtDDestinationSettings: ChannelEbuTtDDestinationSettings,
        embedded_destination_settings EmbeddedDestinationSettings: Json,
        embedded_plus_scte20_destination_settings EmbeddedPlusScte20DestinationSettings: Json,
        rtmp_caption_info_destination_settings RtmpCaptionInfoDestinationSettings: Json,
        scte20_plus_embedded_destination_settings Scte20PlusEmbeddedDestinationSettings: Json,
        scte27_destination_settings Scte27DestinationSettings: Json,
        smpte_tt_destination_settings SmpteTtDestinationSettings: Json,
        teletext_destination_settings TeletextDestinationSettings: Json,
        ttml_destination_settings TtmlDestinationSettings: ChannelTtmlDestinationSettings,
        webvtt_destination_settings WebvttDestinationSettings: ChannelWebvttDestinationSettings,
    }
}
props! {
    ChannelCaptionLanguageMapping () {
        caption_channel CaptionChannel: i64,
        language_code LanguageCode: String,
        language_description LanguageDescription: String,
    }
}
props! {
    ChannelCaptionRectangle () {
        height Height: f64,
        left_offset LeftOffset: f64,
        top_offset TopOffset: f64,
        width Width: f64,
    }
}
props! {
    ChannelCaptionSelector () {
        language_code LanguageCode: String,
        name Name: String,
        selector_settings SelectorSettings: ChannelCaptionSelectorSettings,
    }
}
props! {
    ChannelCaptionSelectorSettings () {
        ancillary_source_settings AncillarySourceSettings: ChannelAncillarySourceSettings,
        arib_source_settings AribSourceSettings: Json,
        dvb_sub_source_settings DvbSubSourceSettings: ChannelScte27DvbSubSourceSettings,
        embedded_source_settings EmbeddedSourceSettings: ChannelEmbeddedSourceSettings,
        scte20_source_settings Scte20SourceSettings: ChannelScte20SourceSettings,
        scte27_source_settings Scte27SourceSettings: ChannelScte27DvbSubSourceSettings,
        smart_subtitle_source_settings SmartSubtitleSourceSettings: ChannelSmartSubtitleSourceSettings,
        teletext_source_settings TeletextSourceSettings: ChannelTeletextSourceSettings,
    }
}
props! { ChannelCdiInputSpecification () { resolution Resolution: String, } }
props! {
    ChannelCmafIngestCaptionLanguageMapping () {
        caption_channel CaptionChannel: i64,
        language_code LanguageCode: String,
    }
}
props! { ChannelCmafIngestFrameCaptureOutputSettings () { name_modifier NameModifier: String, } }
props! {
    ChannelCmafIngestGroupSettings () {
        additional_destinations AdditionalDestinations: List<ChannelAdditionalDestinations>,
        caption_language_mappings CaptionLanguageMappings: List<ChannelCmafIngestCaptionLanguageMapping>,
        destination Destination: ChannelOutputLocationRef,
        id3_behavior Id3Behavior: String,
        id3_name_modifier Id3NameModifier: String,
        klv_behavior KlvBehavior: String,
        klv_name_modifier KlvNameModifier: String,
        nielsen_id3_behavior NielsenId3Behavior: String,
        nielsen_id3_name_modifier NielsenId3NameModifier: String,
        scte35_name_modifier Scte35NameModifier: String,
        scte35_type Scte35Type: String,
        segment_length SegmentLength: i64,
        segment_length_units SegmentLengthUnits: String,
        send_delay_ms SendDelayMs: i64,
        timed_metadata_id3_frame TimedMetadataId3Frame: String,
        timed_metadata_id3_period TimedMetadataId3Period: i64,
        timed_metadata_passthrough TimedMetadataPassthrough: String,
        watermarking_settings WatermarkingSettings: ChannelCmafIngestWatermarkingSettings,
    }
}
props! {
    ChannelCmafIngestMediaPackageV2AbWatermarkerIrdetoSettings () {
        additional_destinations_alternate_destinations AdditionalDestinationsAlternateDestinations: List<ChannelOutputLocationRef>,
        alternate_destination AlternateDestination: ChannelOutputLocationRef,
        custom_profile CustomProfile: ChannelAbWatermarkingCustomProfile,
        license License: String,
        operator_id OperatorId: i64,
        poly_period PolyPeriod: i64,
        profile Profile: String,
        watermark_id_length WatermarkIdLength: String,
    }
}
props! {
    ChannelCmafIngestWatermarkingSettings () {
        cmaf_ingest_ab_watermarker_irdeto_settings CmafIngestAbWatermarkerIrdetoSettings: ChannelCmafIngestMediaPackageV2AbWatermarkerIrdetoSettings,
    }
}
props! {
    ChannelColorCorrection () {
        input_color_space InputColorSpace: String,
        output_color_space OutputColorSpace: String,
        uri Uri: String,
    }
}
props! {
    ChannelColorCorrectionSettings () {
        global_color_corrections GlobalColorCorrections: List<ChannelColorCorrection>,
    }
}
props! { ChannelDisabledLockingSettings () { custom_epoch CustomEpoch: String, } }
props! {
    ChannelDvbNitSettings () {
        network_id NetworkId: i64,
        network_name NetworkName: String,
        rep_interval RepInterval: i64,
    }
}
props! {
    ChannelDvbSdtSettings () {
        output_sdt OutputSdt: String,
        rep_interval RepInterval: i64,
        service_name ServiceName: String,
        service_provider_name ServiceProviderName: String,
    }
}
props! { ChannelDvbTdtSettings () { rep_interval RepInterval: i64, } }
props! {
    ChannelEac3AtmosSettings () {
        bitrate Bitrate: f64,
        coding_mode CodingMode: String,
        dialnorm Dialnorm: i64,
        drc_line DrcLine: String,
        drc_rf DrcRf: String,
        height_trim HeightTrim: f64,
        surround_trim SurroundTrim: f64,
    }
}
props! {
    ChannelEac3Settings () {
        attenuation_control AttenuationControl: String,
        bitrate Bitrate: f64,
        bitstream_mode BitstreamMode: String,
        coding_mode CodingMode: String,
        dc_filter DcFilter: String,
        dialnorm Dialnorm: i64,
        drc_line DrcLine: String,
        drc_rf DrcRf: String,
        lfe_control LfeControl: String,
        lfe_filter LfeFilter: String,
        lo_ro_center_mix_level LoRoCenterMixLevel: f64,
        lo_ro_surround_mix_level LoRoSurroundMixLevel: f64,
        lt_rt_center_mix_level LtRtCenterMixLevel: f64,
        lt_rt_surround_mix_level LtRtSurroundMixLevel: f64,
        metadata_control MetadataControl: String,
        passthrough_control PassthroughControl: String,
        phase_control PhaseControl: String,
        stereo_downmix StereoDownmix: String,
        surround_ex_mode SurroundExMode: String,
        surround_mode SurroundMode: String,
    }
}
props! {
    ChannelEbuTtDDestinationSettings () {
        copyright_holder CopyrightHolder: String,
        default_font_size DefaultFontSize: i64,
        default_line_height DefaultLineHeight: i64,
        fill_line_gap FillLineGap: String,
        font_family FontFamily: String,
        style_control StyleControl: String,
    }
}
props! {
    ChannelEmbeddedSourceSettings () {
        convert608_to708 Convert608To708: String,
        scte20_detection Scte20Detection: String,
        source608_channel_number Source608ChannelNumber: i64,
        source608_track_number Source608TrackNumber: i64,
    }
}
props! {
    ChannelEncoderSettings () {
        audio_descriptions AudioDescriptions: List<ChannelAudioDescription>,
        avail_blanking AvailBlanking: ChannelAvailBlanking,
        avail_configuration AvailConfiguration: ChannelAvailConfiguration,
        blackout_slate BlackoutSlate: ChannelBlackoutSlate,
        caption_descriptions CaptionDescriptions: List<ChannelCaptionDescription>,
        color_correction_settings ColorCorrectionSettings: ChannelColorCorrectionSettings,
        feature_activations FeatureActivations: ChannelFeatureActivations,
        global_configuration GlobalConfiguration: ChannelGlobalConfiguration,
        motion_graphics_configuration MotionGraphicsConfiguration: ChannelMotionGraphicsConfiguration,
        nielsen_configuration NielsenConfiguration: ChannelNielsenConfiguration,
        output_groups OutputGroups: List<ChannelOutputGroup>,
        thumbnail_configuration ThumbnailConfiguration: ChannelThumbnailConfiguration,
        timecode_config TimecodeConfig: ChannelTimecodeConfig,
        video_descriptions VideoDescriptions: List<ChannelVideoDescription>,
    }
}
props! { ChannelEngineVersionRequest () { version Version: String, } }
props! { ChannelEpochLockingSettings () { custom_epoch CustomEpoch: String, jam_sync_time JamSyncTime: String, } }
props! {
    ChannelEsam () {
        acquisition_point_id AcquisitionPointId: String,
        ad_avail_offset AdAvailOffset: i64,
        password_param PasswordParam: String,
        pois_endpoint PoisEndpoint: String,
        username Username: String,
        zone_identity ZoneIdentity: String,
    }
}
props! {
    ChannelFailoverCondition () {
        failover_condition_settings FailoverConditionSettings: ChannelFailoverConditionSettings,
    }
}
props! {
    ChannelFailoverConditionSettings () {
        audio_silence_settings AudioSilenceSettings: ChannelAudioSilenceFailoverSettings,
        input_loss_settings InputLossSettings: ChannelInputLossFailoverSettings,
        video_black_settings VideoBlackSettings: ChannelVideoBlackFailoverSettings,
    }
}
props! {
    ChannelFeatureActivations () {
        input_prepare_schedule_actions InputPrepareScheduleActions: String,
        output_static_image_overlay_schedule_actions OutputStaticImageOverlayScheduleActions: String,
    }
}
props! {
    ChannelFecOutputSettings () {
        column_depth ColumnDepth: i64,
        include_fec IncludeFec: String,
        row_length RowLength: i64,
    }
}
props! {
    ChannelFmp4HlsSettings () {
        audio_rendition_sets AudioRenditionSets: String,
        nielsen_id3_behavior NielsenId3Behavior: String,
        timed_metadata_behavior TimedMetadataBehavior: String,
    }
}
props! {
    ChannelFollowerChannelSettings () {
        linked_channel_type LinkedChannelType: String,
        primary_channel_arn PrimaryChannelArn: String,
    }
}
props! {
    ChannelFrameCaptureCdnSettings () {
        frame_capture_s3_settings FrameCaptureS3Settings: ChannelArchiveFrameCaptureHlsS3Settings,
    }
}
props! {
    ChannelFrameCaptureGroupSettings () {
        destination Destination: ChannelOutputLocationRef,
        frame_capture_cdn_settings FrameCaptureCdnSettings: ChannelFrameCaptureCdnSettings,
    }
}
props! {
    ChannelFrameCaptureSettings () {
        capture_interval CaptureInterval: i64,
        capture_interval_units CaptureIntervalUnits: String,
        timecode_burnin_settings TimecodeBurninSettings: ChannelTimecodeBurninSettings,
    }
}
props! {
    ChannelGlobalConfiguration () {
        initial_audio_gain InitialAudioGain: i64,
        input_end_action InputEndAction: String,
        input_loss_behavior InputLossBehavior: ChannelInputLossBehavior,
        output_locking_mode OutputLockingMode: String,
        output_locking_settings OutputLockingSettings: ChannelOutputLockingSettings,
        output_timing_source OutputTimingSource: String,
        support_low_framerate_inputs SupportLowFramerateInputs: String,
    }
}
props! {
    ChannelH264ColorSpaceSettings () {
        color_space_passthrough_settings ColorSpacePassthroughSettings: Json,
        rec601_settings Rec601Settings: Json,
        rec709_settings Rec709Settings: Json,
    }
}
props! {
    ChannelH264H265FilterSettings () {
        bandwidth_reduction_filter_settings BandwidthReductionFilterSettings: ChannelBandwidthReductionFilterSettings,
        temporal_filter_settings TemporalFilterSettings: ChannelTemporalFilterSettings,
    }
}
props! {
    ChannelH264Settings () {
        adaptive_quantization AdaptiveQuantization: String,
        afd_signaling AfdSignaling: String,
        bitrate Bitrate: i64,
        buf_fill_pct BufFillPct: i64,
        buf_size BufSize: i64,
        color_metadata ColorMetadata: String,
        color_space_settings ColorSpaceSettings: ChannelH264ColorSpaceSettings,
        entropy_encoding EntropyEncoding: String,
        filter_settings FilterSettings: ChannelH264H265FilterSettings,
        fixed_afd FixedAfd: String,
        flicker_aq FlickerAq: String,
        force_field_pictures ForceFieldPictures: String,
        framerate_control FramerateControl: String,
        framerate_denominator FramerateDenominator: i64,
        framerate_numerator FramerateNumerator: i64,
        gop_b_reference GopBReference: String,
        gop_closed_cadence GopClosedCadence: i64,
        gop_num_b_frames GopNumBFrames: i64,
        gop_size GopSize: f64,
        gop_size_units GopSizeUnits: String,
        level Level: String,
        look_ahead_rate_control LookAheadRateControl: String,
        max_bitrate MaxBitrate: i64,
        min_bitrate MinBitrate: i64,
        min_i_interval MinIInterval: i64,
        min_qp MinQp: i64,
        num_ref_frames NumRefFrames: i64,
        par_control ParControl: String,
        par_denominator ParDenominator: i64,
        par_numerator ParNumerator: i64,
        profile Profile: String,
        quality_level QualityLevel: String,
        qvbr_quality_level QvbrQualityLevel: i64,
        rate_control_mode RateControlMode: String,
        scan_type ScanType: String,
        scene_change_detect SceneChangeDetect: String,
        slices Slices: i64,
        softness Softness: i64,
        spatial_aq SpatialAq: String,
        subgop_length SubgopLength: String,
        syntax Syntax: String,
        temporal_aq TemporalAq: String,
        timecode_burnin_settings TimecodeBurninSettings: ChannelTimecodeBurninSettings,
        timecode_insertion TimecodeInsertion: String,
    }
}
props! {
    ChannelH265ColorSpaceSettings () {
        color_space_passthrough_settings ColorSpacePassthroughSettings: Json,
        dolby_vision81_settings DolbyVision81Settings: Json,
        hdr10_settings Hdr10Settings: ChannelHdr10Settings,
        hlg2020_settings Hlg2020Settings: Json,
        rec601_settings Rec601Settings: Json,
        rec709_settings Rec709Settings: Json,
    }
}
props! {
    ChannelH265Settings () {
        adaptive_quantization AdaptiveQuantization: String,
        afd_signaling AfdSignaling: String,
        alternative_transfer_function AlternativeTransferFunction: String,
        bitrate Bitrate: i64,
        buf_size BufSize: i64,
        color_metadata ColorMetadata: String,
        color_space_settings ColorSpaceSettings: ChannelH265ColorSpaceSettings,
        deblocking Deblocking: String,
        filter_settings FilterSettings: ChannelH264H265FilterSettings,
        fixed_afd FixedAfd: String,
        flicker_aq FlickerAq: String,
        framerate_denominator FramerateDenominator: i64,
        framerate_numerator FramerateNumerator: i64,
        gop_b_reference GopBReference: String,
        gop_closed_cadence GopClosedCadence: i64,
        gop_num_b_frames GopNumBFrames: i64,
        gop_size GopSize: f64,
        gop_size_units GopSizeUnits: String,
        level Level: String,
        look_ahead_rate_control LookAheadRateControl: String,
        max_bitrate MaxBitrate: i64,
        min_bitrate MinBitrate: i64,
        min_i_interval MinIInterval: i64,
        min_qp MinQp: i64,
        mv_over_picture_boundaries MvOverPictureBoundaries: String,
        mv_temporal_predictor MvTemporalPredictor: String,
        par_denominator ParDenominator: i64,
        par_numerator ParNumerator: i64,
        profile Profile: String,
        qvbr_quality_level QvbrQualityLevel: i64,
        rate_control_mode RateControlMode: String,
        scan_type ScanType: String,
        scene_change_detect SceneChangeDetect: String,
        slices Slices: i64,
        subgop_length SubgopLength: String,
        tier Tier: String,
        tile_height TileHeight: i64,
        tile_padding TilePadding: String,
        tile_width TileWidth: i64,
        timecode_burnin_settings TimecodeBurninSettings: ChannelTimecodeBurninSettings,
        timecode_insertion TimecodeInsertion: String,
        treeblock_size TreeblockSize: String,
    }
}
props! { ChannelHdr10Settings () { max_cll MaxCll: i64, max_fall MaxFall: i64, } }
props! {
    ChannelHlsAkamaiSettings () {
        connection_retry_interval ConnectionRetryInterval: i64,
        filecache_duration FilecacheDuration: i64,
        http_transfer_mode HttpTransferMode: String,
        num_retries NumRetries: i64,
        restart_delay RestartDelay: i64,
        salt Salt: String,
        token Token: String,
    }
}
props! {
    ChannelHlsBasicPutSettings () {
        connection_retry_interval ConnectionRetryInterval: i64,
        filecache_duration FilecacheDuration: i64,
        num_retries NumRetries: i64,
        restart_delay RestartDelay: i64,
    }
}
props! {
    ChannelHlsCdnSettings () {
        hls_akamai_settings HlsAkamaiSettings: ChannelHlsAkamaiSettings,
        hls_basic_put_settings HlsBasicPutSettings: ChannelHlsBasicPutSettings,
        hls_media_store_settings HlsMediaStoreSettings: ChannelHlsMediaStoreSettings,
        hls_s3_settings HlsS3Settings: ChannelArchiveFrameCaptureHlsS3Settings,
        hls_webdav_settings HlsWebdavSettings: ChannelHlsWebdavSettings,
    }
}
props! {
    ChannelHlsGroupSettings () {
        ad_markers AdMarkers: List<String>,
        base_url_content BaseUrlContent: String,
        base_url_content1 BaseUrlContent1: String,
        base_url_manifest BaseUrlManifest: String,
        base_url_manifest1 BaseUrlManifest1: String,
        caption_language_mappings CaptionLanguageMappings: List<ChannelCaptionLanguageMapping>,
        caption_language_setting CaptionLanguageSetting: String,
        client_cache ClientCache: String,
        codec_specification CodecSpecification: String,
        constant_iv ConstantIv: String,
        destination Destination: ChannelOutputLocationRef,
        directory_structure DirectoryStructure: String,
        discontinuity_tags DiscontinuityTags: String,
        encryption_type EncryptionType: String,
        hls_cdn_settings HlsCdnSettings: ChannelHlsCdnSettings,
        hls_id3_segment_tagging HlsId3SegmentTagging: String,
        i_frame_only_playlists IFrameOnlyPlaylists: String,
        incomplete_segment_behavior IncompleteSegmentBehavior: String,
        index_n_segments IndexNSegments: i64,
        input_loss_action InputLossAction: String,
        iv_in_manifest IvInManifest: String,
        iv_source IvSource: String,
        keep_segments KeepSegments: i64,
        key_format KeyFormat: String,
        key_format_versions KeyFormatVersions: String,
        key_provider_settings KeyProviderSettings: ChannelKeyProviderSettings,
        manifest_compression ManifestCompression: String,
        manifest_duration_format ManifestDurationFormat: String,
        min_segment_length MinSegmentLength: i64,
        mode Mode: String,
        output_selection OutputSelection: String,
        program_date_time ProgramDateTime: String,
        program_date_time_clock ProgramDateTimeClock: String,
        program_date_time_period ProgramDateTimePeriod: i64,
        redundant_manifest RedundantManifest: String,
        segment_length SegmentLength: i64,
        segmentation_mode SegmentationMode: String,
        segments_per_subdirectory SegmentsPerSubdirectory: i64,
        stream_inf_resolution StreamInfResolution: String,
        timed_metadata_id3_frame TimedMetadataId3Frame: String,
        timed_metadata_id3_period TimedMetadataId3Period: i64,
        timestamp_delta_milliseconds TimestampDeltaMilliseconds: i64,
        ts_file_mode TsFileMode: String,
    }
}
props! {
    ChannelHlsInputSettings () {
        bandwidth Bandwidth: i64,
        buffer_segments BufferSegments: i64,
        retries Retries: i64,
        retry_interval RetryInterval: i64,
        scte35_source Scte35Source: String,
    }
}
props! {
    ChannelHlsMediaStoreSettings () {
        connection_retry_interval ConnectionRetryInterval: i64,
        filecache_duration FilecacheDuration: i64,
        media_store_storage_class MediaStoreStorageClass: String,
        num_retries NumRetries: i64,
        restart_delay RestartDelay: i64,
    }
}
props! {
    ChannelHlsOutputSettings () {
        h265_packaging_type H265PackagingType: String,
        hls_settings HlsSettings: ChannelHlsSettings,
        name_modifier NameModifier: String,
        segment_modifier SegmentModifier: String,
    }
}
props! {
    ChannelHlsSettings () {
        audio_only_hls_settings AudioOnlyHlsSettings: ChannelAudioOnlyHlsSettings,
        fmp4_hls_settings Fmp4HlsSettings: ChannelFmp4HlsSettings,
        frame_capture_hls_settings FrameCaptureHlsSettings: Json,
        standard_hls_settings StandardHlsSettings: ChannelStandardHlsSettings,
    }
}
props! {
    ChannelHlsWebdavSettings () {
        connection_retry_interval ConnectionRetryInterval: i64,
        filecache_duration FilecacheDuration: i64,
        http_transfer_mode HttpTransferMode: String,
        num_retries NumRetries: i64,
        restart_delay RestartDelay: i64,
    }
}
props! {
    ChannelInferenceSettings () {
        audio_feed_inputs AudioFeedInputs: List<ChannelAudioFeedInput>,
        enrichment_methods EnrichmentMethods: List<String>,
        feed_arn FeedArn: String,
    }
}
props! {
    ChannelInputAttachment () {
        automatic_input_failover_settings AutomaticInputFailoverSettings: ChannelAutomaticInputFailoverSettings,
        input_attachment_name InputAttachmentName: String,
        input_id InputId: String,
        input_settings InputSettings: ChannelInputSettings,
        logical_interface_names LogicalInterfaceNames: List<String>,
    }
}
props! { ChannelInputChannelLevel () { gain Gain: i64, input_channel InputChannel: i64, } }
props! { ChannelInputLocation () { password_param PasswordParam: String, uri Uri: String, username Username: String, } }
props! {
    ChannelInputLossBehavior () {
        black_frame_msec BlackFrameMsec: i64,
        input_loss_image_color InputLossImageColor: String,
        input_loss_image_slate InputLossImageSlate: ChannelInputLocation,
        input_loss_image_type InputLossImageType: String,
        repeat_frame_msec RepeatFrameMsec: i64,
    }
}
props! { ChannelInputLossFailoverSettings () { input_loss_threshold_msec InputLossThresholdMsec: i64, } }
props! {
    ChannelInputSettings () {
        audio_selectors AudioSelectors: List<ChannelAudioSelector>,
        caption_selectors CaptionSelectors: List<ChannelCaptionSelector>,
        deblock_filter DeblockFilter: String,
        denoise_filter DenoiseFilter: String,
        filter_strength FilterStrength: i64,
        input_filter InputFilter: String,
        network_input_settings NetworkInputSettings: ChannelNetworkInputSettings,
        scte35_pid Scte35Pid: i64,
        smpte2038_data_preference Smpte2038DataPreference: String,
        source_end_behavior SourceEndBehavior: String,
        video_selector VideoSelector: ChannelVideoSelector,
    }
}
props! {
    ChannelInputSpecification () {
        codec Codec: String,
        maximum_bitrate MaximumBitrate: String,
        resolution Resolution: String,
    }
}
props! { ChannelKeyProviderSettings () { static_key_settings StaticKeySettings: ChannelStaticKeySettings, } }
props! {
    ChannelLinkedChannelSettings () {
        follower_channel_settings FollowerChannelSettings: ChannelFollowerChannelSettings,
        primary_channel_settings PrimaryChannelSettings: ChannelPrimaryChannelSettings,
    }
}
props! {
    ChannelM2TsSettings () {
        absent_input_audio_behavior AbsentInputAudioBehavior: String,
        arib Arib: String,
        arib_captions_pid AribCaptionsPid: String,
        arib_captions_pid_control AribCaptionsPidControl: String,
        audio_buffer_model AudioBufferModel: String,
        audio_frames_per_pes AudioFramesPerPes: i64,
        audio_pids AudioPids: String,
        audio_stream_type AudioStreamType: String,
        bitrate Bitrate: i64,
        buffer_model BufferModel: String,
        cc_descriptor CcDescriptor: String,
        dvb_nit_settings DvbNitSettings: ChannelDvbNitSettings,
        dvb_sdt_settings DvbSdtSettings: ChannelDvbSdtSettings,
        dvb_sub_pids DvbSubPids: String,
        dvb_tdt_settings DvbTdtSettings: ChannelDvbTdtSettings,
        dvb_teletext_pid DvbTeletextPid: String,
        ebif Ebif: String,
        ebp_audio_interval EbpAudioInterval: String,
        ebp_lookahead_ms EbpLookaheadMs: i64,
        ebp_placement EbpPlacement: String,
        ecm_pid EcmPid: String,
        es_rate_in_pes EsRateInPes: String,
        etv_platform_pid EtvPlatformPid: String,
        etv_signal_pid EtvSignalPid: String,
        fragment_time FragmentTime: f64,
        klv Klv: String,
        klv_data_pids KlvDataPids: String,
        nielsen_id3_behavior NielsenId3Behavior: String,
        null_packet_bitrate NullPacketBitrate: f64,
        pat_interval PatInterval: i64,
        pcr_control PcrControl: String,
        pcr_period PcrPeriod: i64,
        pcr_pid PcrPid: String,
        pmt_interval PmtInterval: i64,
        pmt_pid PmtPid: String,
        program_num ProgramNum: i64,
        rate_mode RateMode: String,
        scte27_pids Scte27Pids: String,
        scte35_control Scte35Control: String,
        scte35_pid Scte35Pid: String,
        scte35_preroll_pullup_milliseconds Scte35PrerollPullupMilliseconds: f64,
        segmentation_markers SegmentationMarkers: String,
        segmentation_style SegmentationStyle: String,
        segmentation_time SegmentationTime: f64,
        timed_metadata_behavior TimedMetadataBehavior: String,
        timed_metadata_pid TimedMetadataPid: String,
        transport_stream_id TransportStreamId: i64,
        video_pid VideoPid: String,
    }
}
props! {
    ChannelM3U8Settings () {
        audio_frames_per_pes AudioFramesPerPes: i64,
        audio_pids AudioPids: String,
        ecm_pid EcmPid: String,
        klv_behavior KlvBehavior: String,
        klv_data_pids KlvDataPids: String,
        nielsen_id3_behavior NielsenId3Behavior: String,
        pat_interval PatInterval: i64,
        pcr_control PcrControl: String,
        pcr_period PcrPeriod: i64,
        pcr_pid PcrPid: String,
        pmt_interval PmtInterval: i64,
        pmt_pid PmtPid: String,
        program_num ProgramNum: i64,
        scte35_behavior Scte35Behavior: String,
        scte35_pid Scte35Pid: String,
        timed_metadata_behavior TimedMetadataBehavior: String,
        timed_metadata_pid TimedMetadataPid: String,
        transport_stream_id TransportStreamId: i64,
        video_pid VideoPid: String,
    }
}
props! {
    ChannelMaintenanceCreateSettings () {
        maintenance_day MaintenanceDay: String,
        maintenance_start_time MaintenanceStartTime: String,
    }
}
props! { ChannelMediaConnectRouterGroupSettings () { availability_zones AvailabilityZones: List<String>, } }
props! { ChannelMediaConnectRouterOutputConnectionMap () { pipeline0 Pipeline0: String, pipeline1 Pipeline1: String, } }
props! {
    ChannelMediaConnectRouterOutputDestinationSettings () {
        encryption_type EncryptionType: String,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    ChannelMediaConnectRouterOutputSettings () {
        connected_router_inputs ConnectedRouterInputs: ChannelMediaConnectRouterOutputConnectionMap,
        container_settings ContainerSettings: ChannelUdpMediaConnectRouterContainerSettings,
        destination Destination: ChannelOutputLocationRef,
    }
}
props! {
    ChannelMediaPackageGroupSettings () {
        destination Destination: ChannelOutputLocationRef,
        mediapackage_v2_group_settings MediapackageV2GroupSettings: ChannelMediaPackageV2GroupSettings,
    }
}
props! {
    ChannelMediaPackageOutputDestinationSettings () {
        channel_endpoint_id ChannelEndpointId: String,
        channel_group ChannelGroup: String,
        channel_id ChannelId: String,
        channel_name ChannelName: String,
        media_package_region_name MediaPackageRegionName: String,
    }
}
props! {
    ChannelMediaPackageV2GroupSettings () {
        additional_destinations AdditionalDestinations: List<ChannelAdditionalDestinations>,
        caption_language_mappings CaptionLanguageMappings: List<ChannelCaptionLanguageMapping>,
        id3_behavior Id3Behavior: String,
        klv_behavior KlvBehavior: String,
        nielsen_id3_behavior NielsenId3Behavior: String,
        scte35_type Scte35Type: String,
        segment_length SegmentLength: i64,
        segment_length_units SegmentLengthUnits: String,
        timed_metadata_id3_frame TimedMetadataId3Frame: String,
        timed_metadata_id3_period TimedMetadataId3Period: i64,
        timed_metadata_passthrough TimedMetadataPassthrough: String,
        watermarking_settings WatermarkingSettings: ChannelMediaPackageV2WatermarkingSettings,
    }
}
props! {
    ChannelMediaPackageV2WatermarkingSettings () {
        media_package_v2_ab_watermarker_irdeto_settings MediaPackageV2AbWatermarkerIrdetoSettings: ChannelCmafIngestMediaPackageV2AbWatermarkerIrdetoSettings,
    }
}
props! {
    ChannelMotionGraphicsConfiguration () {
        motion_graphics_insertion MotionGraphicsInsertion: String,
        motion_graphics_settings MotionGraphicsSettings: ChannelMotionGraphicsSettings,
    }
}
props! { ChannelMotionGraphicsSettings () { html_motion_graphics_settings HtmlMotionGraphicsSettings: Json, } }
props! { ChannelMp2Settings () { bitrate Bitrate: f64, coding_mode CodingMode: String, sample_rate SampleRate: f64, } }
props! {
    ChannelMpeg2FilterSettings () { temporal_filter_settings TemporalFilterSettings: ChannelTemporalFilterSettings, }
}
props! {
    ChannelMpeg2Settings () {
        adaptive_quantization AdaptiveQuantization: String,
        afd_signaling AfdSignaling: String,
        color_metadata ColorMetadata: String,
        color_space ColorSpace: String,
        display_aspect_ratio DisplayAspectRatio: String,
        filter_settings FilterSettings: ChannelMpeg2FilterSettings,
        fixed_afd FixedAfd: String,
        framerate_denominator FramerateDenominator: i64,
        framerate_numerator FramerateNumerator: i64,
        gop_closed_cadence GopClosedCadence: i64,
        gop_num_b_frames GopNumBFrames: i64,
        gop_size GopSize: f64,
        gop_size_units GopSizeUnits: String,
        scan_type ScanType: String,
        subgop_length SubgopLength: String,
        timecode_burnin_settings TimecodeBurninSettings: ChannelTimecodeBurninSettings,
        timecode_insertion TimecodeInsertion: String,
    }
}
props! {
    ChannelMsSmoothGroupSettings () {
        acquisition_point_id AcquisitionPointId: String,
        audio_only_timecode_control AudioOnlyTimecodeControl: String,
        certificate_mode CertificateMode: String,
        connection_retry_interval ConnectionRetryInterval: i64,
        destination Destination: ChannelOutputLocationRef,
        event_id EventId: String,
        event_id_mode EventIdMode: String,
        event_stop_behavior EventStopBehavior: String,
        filecache_duration FilecacheDuration: i64,
        fragment_length FragmentLength: i64,
        input_loss_action InputLossAction: String,
        num_retries NumRetries: i64,
        restart_delay RestartDelay: i64,
        segmentation_mode SegmentationMode: String,
        send_delay_ms SendDelayMs: i64,
        sparse_track_type SparseTrackType: String,
        stream_manifest_behavior StreamManifestBehavior: String,
        timestamp_offset TimestampOffset: String,
        timestamp_offset_mode TimestampOffsetMode: String,
    }
}
props! {
    ChannelMsSmoothOutputSettings () {
        h265_packaging_type H265PackagingType: String,
        name_modifier NameModifier: String,
    }
}
props! { ChannelMulticastInputSettings () { source_ip_address SourceIpAddress: String, } }
props! {
    ChannelMultiplexContainerSettings () {
        multiplex_m2_ts_settings MultiplexM2tsSettings: ChannelMultiplexM2TsSettings,
    }
}
props! {
    ChannelMultiplexM2TsSettings () {
        absent_input_audio_behavior AbsentInputAudioBehavior: String,
        arib Arib: String,
        audio_buffer_model AudioBufferModel: String,
        audio_frames_per_pes AudioFramesPerPes: i64,
        audio_stream_type AudioStreamType: String,
        cc_descriptor CcDescriptor: String,
        ebif Ebif: String,
        es_rate_in_pes EsRateInPes: String,
        klv Klv: String,
        nielsen_id3_behavior NielsenId3Behavior: String,
        pcr_control PcrControl: String,
        pcr_period PcrPeriod: i64,
        scte35_control Scte35Control: String,
        scte35_preroll_pullup_milliseconds Scte35PrerollPullupMilliseconds: f64,
    }
}
props! {
    ChannelMultiplexOutputSettings () {
        container_settings ContainerSettings: ChannelMultiplexContainerSettings,
        destination Destination: ChannelOutputLocationRef,
    }
}
props! {
    ChannelMultiplexProgramChannelDestinationSettings () {
        multiplex_id MultiplexId: String,
        program_name ProgramName: String,
    }
}
props! {
    ChannelNetworkInputSettings () {
        hls_input_settings HlsInputSettings: ChannelHlsInputSettings,
        multicast_input_settings MulticastInputSettings: ChannelMulticastInputSettings,
        server_validation ServerValidation: String,
    }
}
props! {
    ChannelNielsenCbet () {
        cbet_check_digit_string CbetCheckDigitString: String,
        cbet_stepaside CbetStepaside: String,
        csid Csid: String,
    }
}
props! {
    ChannelNielsenConfiguration () {
        distributor_id DistributorId: String,
        nielsen_pcm_to_id3_tagging NielsenPcmToId3Tagging: String,
    }
}
props! {
    ChannelNielsenNaesIiNwOnlySettings () {
        check_digit_string CheckDigitString: String,
        sid Sid: f64,
        timezone Timezone: String,
    }
}
props! {
    ChannelNielsenWatermarksSettings () {
        nielsen_cbet_settings NielsenCbetSettings: ChannelNielsenCbet,
        nielsen_distribution_type NielsenDistributionType: String,
        nielsen_naes_ii_nw_settings NielsenNaesIiNwSettings: ChannelNielsenNaesIiNwOnlySettings,
        nielsen_nw_only_settings NielsenNwOnlySettings: ChannelNielsenNaesIiNwOnlySettings,
    }
}
props! {
    ChannelOutput () {
        audio_description_names AudioDescriptionNames: List<String>,
        caption_description_names CaptionDescriptionNames: List<String>,
        output_name OutputName: String,
        output_settings OutputSettings: ChannelOutputSettings,
        video_description_name VideoDescriptionName: String,
    }
}
props! {
    ChannelOutputDestination () {
        id Id: String,
        logical_interface_names LogicalInterfaceNames: List<String>,
        media_connect_router_settings MediaConnectRouterSettings: List<ChannelMediaConnectRouterOutputDestinationSettings>,
        media_package_settings MediaPackageSettings: List<ChannelMediaPackageOutputDestinationSettings>,
        multiplex_settings MultiplexSettings: ChannelMultiplexProgramChannelDestinationSettings,
        settings Settings: List<ChannelOutputDestinationSettings>,
        srt_settings SrtSettings: List<ChannelSrtOutputDestinationSettings>,
    }
}
props! {
    ChannelOutputDestinationSettings () {
        password_param PasswordParam: String,
        stream_name StreamName: String,
        url Url: String,
        username Username: String,
        virtual_source_address VirtualSourceAddress: String,
    }
}
props! {
    ChannelOutputGroup () {
        name Name: String,
        output_group_settings OutputGroupSettings: ChannelOutputGroupSettings,
        outputs Outputs: List<ChannelOutput>,
    }
}
props! {
    ChannelOutputGroupSettings () {
        archive_group_settings ArchiveGroupSettings: ChannelArchiveGroupSettings,
        cmaf_ingest_group_settings CmafIngestGroupSettings: ChannelCmafIngestGroupSettings,
        frame_capture_group_settings FrameCaptureGroupSettings: ChannelFrameCaptureGroupSettings,
        hls_group_settings HlsGroupSettings: ChannelHlsGroupSettings,
        media_connect_router_group_settings MediaConnectRouterGroupSettings: ChannelMediaConnectRouterGroupSettings,
        media_package_group_settings MediaPackageGroupSettings: ChannelMediaPackageGroupSettings,
        ms_smooth_group_settings MsSmoothGroupSettings: ChannelMsSmoothGroupSettings,
        multiplex_group_settings MultiplexGroupSettings: Json,
        rtmp_group_settings RtmpGroupSettings: ChannelRtmpGroupSettings,
        srt_group_settings SrtGroupSettings: ChannelSrtGroupSettings,
        udp_group_settings UdpGroupSettings: ChannelUdpGroupSettings,
    }
}
props! { ChannelOutputLocationRef () { destination_ref_id DestinationRefId: String, } }
props! {
    ChannelOutputLockingSettings () {
        disabled_locking_settings DisabledLockingSettings: ChannelDisabledLockingSettings,
        epoch_locking_settings EpochLockingSettings: ChannelEpochLockingSettings,
        pipeline_locking_settings PipelineLockingSettings: Json,
    }
}
props! {
    ChannelOutputSettings () {
        archive_output_settings ArchiveOutputSettings: ChannelArchiveOutputSettings,
        cmaf_ingest_output_settings CmafIngestOutputSettings: ChannelCmafIngestFrameCaptureOutputSettings,
        frame_capture_output_settings FrameCaptureOutputSettings: ChannelCmafIngestFrameCaptureOutputSettings,
        hls_output_settings HlsOutputSettings: ChannelHlsOutputSettings,
        media_connect_router_output_settings MediaConnectRouterOutputSettings: ChannelMediaConnectRouterOutputSettings,
        media_package_output_settings MediaPackageOutputSettings: Json,
        ms_smooth_output_settings MsSmoothOutputSettings: ChannelMsSmoothOutputSettings,
        multiplex_output_settings MultiplexOutputSettings: ChannelMultiplexOutputSettings,
        rtmp_output_settings RtmpOutputSettings: ChannelRtmpOutputSettings,
        srt_output_settings SrtOutputSettings: ChannelSrtOutputSettings,
        udp_output_settings UdpOutputSettings: ChannelUdpOutputSettings,
    }
}
props! { ChannelPrimaryChannelSettings () { linked_channel_type LinkedChannelType: String, } }
props! {
    ChannelRemixSettings () {
        channel_mappings ChannelMappings: List<ChannelAudioChannelMapping>,
        channels_in ChannelsIn: i64,
        channels_out ChannelsOut: i64,
    }
}
props! {
    ChannelRtmpGroupSettings () {
        ad_markers AdMarkers: List<String>,
        authentication_scheme AuthenticationScheme: String,
        cache_full_behavior CacheFullBehavior: String,
        cache_length CacheLength: i64,
        caption_data CaptionData: String,
        include_filler_nal_units IncludeFillerNalUnits: String,
        input_loss_action InputLossAction: String,
        restart_delay RestartDelay: i64,
    }
}
props! {
    ChannelRtmpOutputSettings () {
        certificate_mode CertificateMode: String,
        connection_retry_interval ConnectionRetryInterval: i64,
        destination Destination: ChannelOutputLocationRef,
        num_retries NumRetries: i64,
    }
}
props! {
    ChannelScte20SourceSettings () {
        convert608_to708 Convert608To708: String,
        source608_channel_number Source608ChannelNumber: i64,
    }
}
props! { ChannelScte27DvbSubSourceSettings () { ocr_language OcrLanguage: String, pid Pid: i64, } }
props! {
    ChannelScte35SpliceInsertTimeSignalAposSettings () {
        ad_avail_offset AdAvailOffset: i64,
        no_regional_blackout_flag NoRegionalBlackoutFlag: String,
        web_delivery_allowed_flag WebDeliveryAllowedFlag: String,
    }
}
props! {
    ChannelSmartSubtitleSourceSettings () {
        caption_synchronization_mode CaptionSynchronizationMode: String,
        inference_feed_output InferenceFeedOutput: String,
    }
}
props! { ChannelSrtGroupSettings () { input_loss_action InputLossAction: String, } }
props! {
    ChannelSrtOutputDestinationSettings () {
        connection_mode ConnectionMode: String,
        encryption_passphrase_secret_arn EncryptionPassphraseSecretArn: Arn<r::SecretsManagerSecret>,
        listener_port ListenerPort: i64,
        stream_id StreamId: String,
        url Url: String,
    }
}
props! {
    ChannelSrtOutputSettings () {
        buffer_msec BufferMsec: i64,
        container_settings ContainerSettings: ChannelUdpMediaConnectRouterContainerSettings,
        destination Destination: ChannelOutputLocationRef,
        encryption_type EncryptionType: String,
        latency Latency: i64,
    }
}
props! {
    ChannelStandardHlsSettings () {
        audio_rendition_sets AudioRenditionSets: String,
        m3_u8_settings M3u8Settings: ChannelM3U8Settings,
    }
}
props! {
    ChannelStaticKeySettings () {
        key_provider_server KeyProviderServer: ChannelInputLocation,
        static_key_value StaticKeyValue: String,
    }
}
props! {
    ChannelTeletextSourceSettings () {
        output_rectangle OutputRectangle: ChannelCaptionRectangle,
        page_number PageNumber: String,
    }
}
props! {
    ChannelTemporalFilterSettings () {
        post_filter_sharpening PostFilterSharpening: String,
        strength Strength: String,
    }
}
props! { ChannelTextCaptionPositionSettings () { y_position_percentage YPositionPercentage: i64, } }
props! { ChannelThumbnailConfiguration () { state State: String, } }
props! {
    ChannelTimecodeBurninSettings () {
        font_size FontSize: String,
        position Position: String,
        prefix Prefix: String,
    }
}
props! { ChannelTimecodeConfig () { source Source: String, sync_threshold SyncThreshold: i64, } }
props! {
    ChannelTtmlDestinationSettings () {
        position Position: ChannelTextCaptionPositionSettings,
        style_control StyleControl: String,
    }
}
props! {
    ChannelUdpGroupSettings () {
        input_loss_action InputLossAction: String,
        timed_metadata_id3_frame TimedMetadataId3Frame: String,
        timed_metadata_id3_period TimedMetadataId3Period: i64,
    }
}
props! { ChannelUdpMediaConnectRouterContainerSettings () { m2_ts_settings M2tsSettings: ChannelM2TsSettings, } }
props! {
    ChannelUdpOutputSettings () {
        buffer_msec BufferMsec: i64,
        container_settings ContainerSettings: ChannelUdpMediaConnectRouterContainerSettings,
        destination Destination: ChannelOutputLocationRef,
        fec_output_settings FecOutputSettings: ChannelFecOutputSettings,
    }
}
props! {
    ChannelVideoBlackFailoverSettings () {
        black_detect_threshold BlackDetectThreshold: f64,
        video_black_threshold_msec VideoBlackThresholdMsec: i64,
    }
}
props! {
    ChannelVideoCodecSettings () {
        av1_settings Av1Settings: ChannelAv1Settings,
        frame_capture_settings FrameCaptureSettings: ChannelFrameCaptureSettings,
        h264_settings H264Settings: ChannelH264Settings,
        h265_settings H265Settings: ChannelH265Settings,
        mpeg2_settings Mpeg2Settings: ChannelMpeg2Settings,
    }
}
props! {
    ChannelVideoDescription () {
        border Border: i64,
        codec_settings CodecSettings: ChannelVideoCodecSettings,
        crop_rectangle CropRectangle: ChannelVideoPositionRectangle,
        height Height: i64,
        name Name: String,
        output_position_rectangle OutputPositionRectangle: ChannelVideoPositionRectangle,
        respond_to_afd RespondToAfd: String,
        scaling_behavior ScalingBehavior: String,
        sharpness Sharpness: i64,
        width Width: i64,
    }
}
props! { ChannelVideoPositionRectangle () { height Height: i64, width Width: i64, x X: i64, y Y: i64, } }
props! {
    ChannelVideoSelector () {
        color_space ColorSpace: String,
        color_space_settings ColorSpaceSettings: ChannelVideoSelectorColorSpaceSettings,
        color_space_usage ColorSpaceUsage: String,
        selector_settings SelectorSettings: ChannelVideoSelectorSettings,
    }
}
props! { ChannelVideoSelectorColorSpaceSettings () { hdr10_settings Hdr10Settings: ChannelHdr10Settings, } }
props! { ChannelVideoSelectorPid () { pid Pid: i64, } }
props! { ChannelVideoSelectorProgramId () { program_id ProgramId: i64, } }
props! {
    ChannelVideoSelectorSettings () {
        video_selector_pid VideoSelectorPid: ChannelVideoSelectorPid,
        video_selector_program_id VideoSelectorProgramId: ChannelVideoSelectorProgramId,
    }
}
props! {
    ChannelVpcOutputSettings () {
        public_address_allocation_ids PublicAddressAllocationIds: List<String>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    ChannelWavSettings () {
        bit_depth BitDepth: f64,
        coding_mode CodingMode: String,
        sample_rate SampleRate: f64,
    }
}
props! {
    ChannelWebvttDestinationSettings () {
        position Position: ChannelTextCaptionPositionSettings,
        style_control StyleControl: String,
    }
}

resource! {
    /// [AWS::MediaLive::ChannelPlacementGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html)
    ChannelPlacementGroup ChannelPlacementGroupAttrs "AWS::MediaLive::ChannelPlacementGroup" () {
        cluster_id ClusterId: String,
        name Name: String,
        nodes Nodes: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaLiveChannelPlacementGroup>,
        channels "Channels": List<String>,
        id "Id": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::MediaLive::CloudWatchAlarmTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
    CloudWatchAlarmTemplate CloudWatchAlarmTemplateAttrs CloudWatchAlarmTemplateArgs "AWS::MediaLive::CloudWatchAlarmTemplate" [
        comparison_operator ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator,
        evaluation_periods EvaluationPeriods: Num<1, MAX>, metric_name MetricName: String, name Name: String,
        period Period: Num<10, 86400>, statistic Statistic: CloudWatchAlarmTemplateStatistic,
        target_resource_type TargetResourceType: CloudWatchAlarmTemplateTargetResourceType, threshold Threshold: f64,
        treat_missing_data TreatMissingData: CloudWatchAlarmTemplateTreatMissingData
    ] {
        datapoints_to_alarm DatapointsToAlarm: Num<1, MAX>,
        description Description: String,
        group_identifier GroupIdentifier: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::MediaLiveCloudWatchAlarmTemplate>,
        created_at "CreatedAt": String,
        group_id "GroupId": String,
        id "Id": String,
        identifier "Identifier": String,
        modified_at "ModifiedAt": String,
    }
}
choice! {
    CloudWatchAlarmTemplateComparisonOperator {
        GreaterThanOrEqualToThreshold "GreaterThanOrEqualToThreshold", GreaterThanThreshold "GreaterThanThreshold",
        LessThanThreshold "LessThanThreshold", LessThanOrEqualToThreshold "LessThanOrEqualToThreshold"
    }
}
choice! {
    CloudWatchAlarmTemplateStatistic {
        SampleCount "SampleCount", Average "Average", Sum "Sum", Minimum "Minimum", Maximum "Maximum"
    }
}
choice! {
    CloudWatchAlarmTemplateTargetResourceType {
        CloudfrontDistribution "CLOUDFRONT_DISTRIBUTION", MedialiveMultiplex "MEDIALIVE_MULTIPLEX",
        MedialiveChannel "MEDIALIVE_CHANNEL", MedialiveInputDevice "MEDIALIVE_INPUT_DEVICE",
        MediapackageChannel "MEDIAPACKAGE_CHANNEL", MediapackageOriginEndpoint "MEDIAPACKAGE_ORIGIN_ENDPOINT",
        MediaconnectFlow "MEDIACONNECT_FLOW", MediatailorPlaybackConfiguration "MEDIATAILOR_PLAYBACK_CONFIGURATION",
        S3Bucket "S3_BUCKET"
    }
}
choice! {
    CloudWatchAlarmTemplateTreatMissingData {
        NotBreaching "notBreaching", Breaching "breaching", Ignore "ignore", Missing "missing"
    }
}

resource! {
    /// [AWS::MediaLive::CloudWatchAlarmTemplateGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html)
    CloudWatchAlarmTemplateGroup CloudWatchAlarmTemplateGroupAttrs "AWS::MediaLive::CloudWatchAlarmTemplateGroup" (
        name Name: String
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::MediaLiveCloudWatchAlarmTemplateGroup>,
        created_at "CreatedAt": String,
        id "Id": String,
        identifier "Identifier": String,
        modified_at "ModifiedAt": String,
    }
}

resource! {
    /// [AWS::MediaLive::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html)
    Cluster ClusterAttrs "AWS::MediaLive::Cluster" () {
        cluster_type ClusterType: ClusterType,
        instance_role_arn InstanceRoleArn: Arn<r::IamRole>,
        name Name: String,
        network_settings NetworkSettings: ClusterNetworkSettings,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaLiveCluster>,
        channel_ids "ChannelIds": List<String>,
        id "Id": String,
        state "State": String,
    }
}
props! {
    ClusterInterfaceMapping () { logical_interface_name LogicalInterfaceName: String, network_id NetworkId: String, }
}
props! {
    ClusterNetworkSettings () {
        default_route DefaultRoute: String,
        interface_mappings InterfaceMappings: List<ClusterInterfaceMapping>,
    }
}
choice! {
    ClusterType {
        OnPremises "ON_PREMISES", OutpostsRack "OUTPOSTS_RACK", OutpostsServer "OUTPOSTS_SERVER", Ec2 "EC2"
    }
}

resource! {
    /// [AWS::MediaLive::EventBridgeRuleTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html)
    EventBridgeRuleTemplate EventBridgeRuleTemplateAttrs "AWS::MediaLive::EventBridgeRuleTemplate" (
        event_type EventType: EventBridgeRuleTemplateEventType, name Name: String
    ) {
        description Description: String,
        event_targets EventTargets: List<EventBridgeRuleTemplateTarget>,
        group_identifier GroupIdentifier: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::MediaLiveEventBridgeRuleTemplate>,
        created_at "CreatedAt": String,
        group_id "GroupId": String,
        id "Id": String,
        identifier "Identifier": String,
        modified_at "ModifiedAt": String,
    }
}
props! { EventBridgeRuleTemplateTarget (arn Arn: String) {} }
choice! {
    EventBridgeRuleTemplateEventType {
        MedialiveMultiplexAlert "MEDIALIVE_MULTIPLEX_ALERT",
        MedialiveMultiplexStateChange "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
        MedialiveChannelAlert "MEDIALIVE_CHANNEL_ALERT", MedialiveChannelInputChange "MEDIALIVE_CHANNEL_INPUT_CHANGE",
        MedialiveChannelStateChange "MEDIALIVE_CHANNEL_STATE_CHANGE",
        MediapackageInputNotification "MEDIAPACKAGE_INPUT_NOTIFICATION",
        MediapackageKeyProviderNotification "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
        MediapackageHarvestJobNotification "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
        SignalMapActiveAlarm "SIGNAL_MAP_ACTIVE_ALARM", MediaconnectAlert "MEDIACONNECT_ALERT",
        MediaconnectSourceHealth "MEDIACONNECT_SOURCE_HEALTH", MediaconnectOutputHealth "MEDIACONNECT_OUTPUT_HEALTH",
        MediaconnectFlowStatusChange "MEDIACONNECT_FLOW_STATUS_CHANGE"
    }
}

resource! {
    /// [AWS::MediaLive::EventBridgeRuleTemplateGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html)
    EventBridgeRuleTemplateGroup EventBridgeRuleTemplateGroupAttrs "AWS::MediaLive::EventBridgeRuleTemplateGroup" (
        name Name: String
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::MediaLiveEventBridgeRuleTemplateGroup>,
        created_at "CreatedAt": String,
        id "Id": String,
        identifier "Identifier": String,
        modified_at "ModifiedAt": String,
    }
}

resource! {
    /// [AWS::MediaLive::Input](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
    Input InputAttrs "AWS::MediaLive::Input" () {
        destinations Destinations: List<InputDestination>,
        input_devices InputDevices: List<InputDeviceSettings>,
        input_network_location InputNetworkLocation: InputNetworkLocation,
        input_security_groups InputSecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        media_connect_flows MediaConnectFlows: List<InputMediaConnectFlow>,
        multicast_settings MulticastSettings: InputMulticastSettings,
        name Name: String,
        role_arn RoleArn: Arn<r::IamRole>,
        router_settings RouterSettings: InputRouterSettings,
        sdi_sources SdiSources: List<String>,
        smpte2110_receiver_group_settings Smpte2110ReceiverGroupSettings: InputSmpte2110ReceiverGroupSettings,
        sources Sources: List<InputSource>,
        srt_settings SrtSettings: InputSrtSettings,
        tags Tags: Json,
        type_ Type: InputType,
        vpc Vpc: InputVpcRequest,
    } {
        arn "Arn": Arn<r::MediaLiveInput>,
        attached_channels "AttachedChannels": List<String>,
        destination_urls "DestinationUrls": List<String>,
        id "Id": String,
        input_class "InputClass": String,
        input_partner_ids "InputPartnerIds": List<String>,
        input_source_type "InputSourceType": String,
        security_groups "SecurityGroups": List<Id<r::Ec2SecurityGroup>>,
        source_urls "SourceUrls": List<String>,
        sources "Sources": List<String>,
        state "State": String,
    }
}
props! {
    InputDestination () {
        network Network: String,
        network_routes NetworkRoutes: List<InputDestinationRoute>,
        static_ip_address StaticIpAddress: String,
        stream_name StreamName: String,
    }
}
props! { InputDestinationRoute () { cidr Cidr: String, gateway Gateway: String, } }
props! { InputDeviceSettings () { id Id: String, } }
props! { InputMediaConnectFlow () { flow_arn FlowArn: String, } }
props! { InputMulticastSettings () { sources Sources: List<InputMulticastSource>, } }
props! { InputMulticastSource (url Url: String) { source_ip SourceIp: String, } }
props! { InputRouterDestinationSettings (availability_zone_name AvailabilityZoneName: String) {} }
props! {
    InputRouterSettings () {
        destinations Destinations: List<InputRouterDestinationSettings>,
        encryption_type EncryptionType: InputRouterSettingsEncryptionType,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! { InputSdpLocation () { media_index MediaIndex: i64, sdp_url SdpUrl: String, } }
props! { InputSmpte2110ReceiverGroup () { sdp_settings SdpSettings: InputSmpte2110ReceiverGroupSdpSettings, } }
props! {
    InputSmpte2110ReceiverGroupSdpSettings () {
        ancillary_sdps AncillarySdps: List<InputSdpLocation>,
        audio_sdps AudioSdps: List<InputSdpLocation>,
        video_sdp VideoSdp: InputSdpLocation,
    }
}
props! {
    InputSmpte2110ReceiverGroupSettings () {
        smpte2110_receiver_groups Smpte2110ReceiverGroups: List<InputSmpte2110ReceiverGroup>,
    }
}
props! { InputSource () { password_param PasswordParam: String, url Url: String, username Username: String, } }
props! {
    InputSrtCallerDecryption () {
        algorithm Algorithm: InputAlgorithm,
        passphrase_secret_arn PassphraseSecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    InputSrtCallerSource () {
        decryption Decryption: InputSrtCallerDecryption,
        minimum_latency MinimumLatency: i64,
        srt_listener_address SrtListenerAddress: String,
        srt_listener_port SrtListenerPort: String,
        stream_id StreamId: String,
    }
}
props! {
    InputSrtListenerDecryption () {
        algorithm Algorithm: InputAlgorithm,
        passphrase_secret_arn PassphraseSecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    InputSrtListenerSettings () {
        decryption Decryption: InputSrtListenerDecryption,
        minimum_latency MinimumLatency: i64,
        stream_id StreamId: String,
    }
}
props! {
    InputSrtSettings () {
        srt_caller_sources SrtCallerSources: List<InputSrtCallerSource>,
        srt_listener_settings SrtListenerSettings: InputSrtListenerSettings,
    }
}
props! {
    InputVpcRequest () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! { InputAlgorithm { Aes128 "AES128", Aes192 "AES192", Aes256 "AES256" } }
choice! { InputNetworkLocation { Aws "AWS", OnPremises "ON_PREMISES" } }
choice! { InputRouterSettingsEncryptionType { Automatic "AUTOMATIC", SecretsManager "SECRETS_MANAGER" } }
choice! {
    InputType {
        UdpPush "UDP_PUSH", RtpPush "RTP_PUSH", RtmpPush "RTMP_PUSH", RtmpPull "RTMP_PULL", UrlPull "URL_PULL",
        Mp4File "MP4_FILE", Mediaconnect "MEDIACONNECT", InputDevice "INPUT_DEVICE", AwsCdi "AWS_CDI", TsFile "TS_FILE",
        SrtCaller "SRT_CALLER", Multicast "MULTICAST", Smpte2110ReceiverGroup "SMPTE_2110_RECEIVER_GROUP", Sdi "SDI",
        MediaconnectRouter "MEDIACONNECT_ROUTER", SrtListener "SRT_LISTENER"
    }
}

resource! {
    /// [AWS::MediaLive::InputSecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html)
    InputSecurityGroup InputSecurityGroupAttrs "AWS::MediaLive::InputSecurityGroup" () {
        tags Tags: Json,
        whitelist_rules WhitelistRules: List<InputSecurityGroupInputWhitelistRule>,
    } {
        arn "Arn": Arn<r::MediaLiveInputSecurityGroup>,
        id "Id": String,
        inputs "Inputs": List<String>,
    }
}
props! { InputSecurityGroupInputWhitelistRule () { cidr Cidr: String, } }

resource! {
    /// [AWS::MediaLive::Multiplex](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html)
    Multiplex MultiplexAttrs "AWS::MediaLive::Multiplex" (
        availability_zones AvailabilityZones: List<String>, multiplex_settings MultiplexSettings: MultiplexSettings,
        name Name: String
    ) { destinations Destinations: List<MultiplexOutputDestination>, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::MediaLiveMultiplex>,
        id "Id": String,
        pipelines_running_count "PipelinesRunningCount": i64,
        program_count "ProgramCount": i64,
        state "State": String,
    }
}
props! {
    MultiplexOutputDestination () {
        multiplex_media_connect_output_destination_settings MultiplexMediaConnectOutputDestinationSettings: MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings,
    }
}
props! {
    MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings () {
        entitlement_arn EntitlementArn: String,
    }
}
props! {
    MultiplexSettings (
        transport_stream_bitrate TransportStreamBitrate: Int<1000000, 100000000>,
        transport_stream_id TransportStreamId: Int<0, 65535>
    ) {
        maximum_video_buffer_delay_milliseconds MaximumVideoBufferDelayMilliseconds: Int<800, 3000>,
        transport_stream_reserved_bitrate TransportStreamReservedBitrate: Int<0, 100000000>,
    }
}

resource! {
    /// [AWS::MediaLive::Multiplexprogram](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html)
    Multiplexprogram MultiplexprogramAttrs "AWS::MediaLive::Multiplexprogram" () {
        multiplex_id MultiplexId: String,
        multiplex_program_settings MultiplexProgramSettings: MultiplexprogramMultiplexProgramSettings,
        packet_identifiers_map PacketIdentifiersMap: MultiplexprogramMultiplexProgramPacketIdentifiersMap,
        pipeline_details PipelineDetails: List<MultiplexprogramMultiplexProgramPipelineDetail>,
        preferred_channel_pipeline PreferredChannelPipeline: MultiplexprogramPreferredChannelPipeline,
        program_name ProgramName: String,
    } { channel_id "ChannelId": String, }
}
props! {
    MultiplexprogramMultiplexProgramPacketIdentifiersMap () {
        audio_pids AudioPids: List<i64>,
        dvb_sub_pids DvbSubPids: List<i64>,
        dvb_teletext_pid DvbTeletextPid: i64,
        etv_platform_pid EtvPlatformPid: i64,
        etv_signal_pid EtvSignalPid: i64,
        klv_data_pids KlvDataPids: List<i64>,
        pcr_pid PcrPid: i64,
        pmt_pid PmtPid: i64,
        private_metadata_pid PrivateMetadataPid: i64,
        scte27_pids Scte27Pids: List<i64>,
        scte35_pid Scte35Pid: i64,
        timed_metadata_pid TimedMetadataPid: i64,
        video_pid VideoPid: i64,
    }
}
props! {
    MultiplexprogramMultiplexProgramPipelineDetail () {
        active_channel_pipeline ActiveChannelPipeline: String,
        pipeline_id PipelineId: String,
    }
}
props! {
    MultiplexprogramMultiplexProgramServiceDescriptor (
        provider_name ProviderName: String, service_name ServiceName: String
    ) {}
}
props! {
    MultiplexprogramMultiplexProgramSettings (program_number ProgramNumber: Int<0, 65535>) {
        preferred_channel_pipeline PreferredChannelPipeline: MultiplexprogramPreferredChannelPipeline,
        service_descriptor ServiceDescriptor: MultiplexprogramMultiplexProgramServiceDescriptor,
        video_settings VideoSettings: MultiplexprogramMultiplexVideoSettings,
    }
}
props! {
    MultiplexprogramMultiplexStatmuxVideoSettings () {
        maximum_bitrate MaximumBitrate: Int<100000, 100000000>,
        minimum_bitrate MinimumBitrate: Int<100000, 100000000>,
        priority Priority: Int<-5, 5>,
    }
}
props! {
    MultiplexprogramMultiplexVideoSettings () {
        constant_bitrate ConstantBitrate: Int<100000, 100000000>,
        statmux_settings StatmuxSettings: MultiplexprogramMultiplexStatmuxVideoSettings,
    }
}
choice! {
    MultiplexprogramPreferredChannelPipeline {
        CurrentlyActive "CURRENTLY_ACTIVE", Pipeline0 "PIPELINE_0", Pipeline1 "PIPELINE_1"
    }
}

resource! {
    /// [AWS::MediaLive::Network](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html)
    Network NetworkAttrs "AWS::MediaLive::Network" (ip_pools IpPools: List<NetworkIpPool>, name Name: String) {
        routes Routes: List<NetworkRoute>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaLiveNetwork>,
        associated_cluster_ids "AssociatedClusterIds": List<String>,
        id "Id": String,
        state "State": String,
    }
}
props! { NetworkIpPool () { cidr Cidr: String, } }
props! { NetworkRoute () { cidr Cidr: String, gateway Gateway: String, } }

resource! {
    /// [AWS::MediaLive::Node](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html)
    Node NodeAttrs "AWS::MediaLive::Node" (cluster_id ClusterId: String) {
        name Name: String,
        node_interface_mappings NodeInterfaceMappings: List<NodeInterfaceMapping>,
        role Role: NodeRole,
        sdi_source_mappings SdiSourceMappings: List<NodeSdiSourceMapping>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaLiveNode>,
        channel_placement_groups "ChannelPlacementGroups": List<String>,
        connection_state "ConnectionState": String,
        id "Id": String,
        instance_arn "InstanceArn": String,
        state "State": String,
    }
}
props! {
    NodeInterfaceMapping () {
        logical_interface_name LogicalInterfaceName: String,
        network_interface_mode NetworkInterfaceMode: NodeInterfaceMappingNetworkInterfaceMode,
        physical_interface_name PhysicalInterfaceName: String,
    }
}
props! {
    NodeSdiSourceMapping () {
        card_number CardNumber: i64,
        channel_number ChannelNumber: i64,
        sdi_source SdiSource: String,
    }
}
choice! { NodeInterfaceMappingNetworkInterfaceMode { Nat "NAT", Bridge "BRIDGE" } }
choice! { NodeRole { Backup "BACKUP", Active "ACTIVE" } }

resource! {
    /// [AWS::MediaLive::SdiSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html)
    SdiSource SdiSourceAttrs "AWS::MediaLive::SdiSource" (name Name: String, type_ Type: SdiSourceType) {
        mode Mode: SdiSourceMode,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaLiveSdiSource>,
        id "Id": String,
        inputs "Inputs": List<String>,
        state "State": String,
    }
}
choice! { SdiSourceMode { Quadrant "QUADRANT", Interleave "INTERLEAVE" } }
choice! { SdiSourceType { Single "SINGLE", Quad "QUAD" } }

resource! {
    /// [AWS::MediaLive::SignalMap](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html)
    SignalMap SignalMapAttrs "AWS::MediaLive::SignalMap" (
        discovery_entry_point_arn DiscoveryEntryPointArn: String, name Name: String
    ) {
        cloud_watch_alarm_template_group_identifiers CloudWatchAlarmTemplateGroupIdentifiers: List<String>,
        description Description: String,
        event_bridge_rule_template_group_identifiers EventBridgeRuleTemplateGroupIdentifiers: List<String>,
        force_rediscovery ForceRediscovery: bool,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::MediaLiveSignalMap>,
        cloud_watch_alarm_template_group_ids "CloudWatchAlarmTemplateGroupIds": List<String>,
        created_at "CreatedAt": String,
        error_message "ErrorMessage": String,
        event_bridge_rule_template_group_ids "EventBridgeRuleTemplateGroupIds": List<String>,
        failed_media_resource_map "FailedMediaResourceMap": Json,
        id "Id": String,
        identifier "Identifier": String,
        last_discovered_at "LastDiscoveredAt": String,
        last_successful_monitor_deployment_details_uri "LastSuccessfulMonitorDeployment.DetailsUri": String,
        last_successful_monitor_deployment_status "LastSuccessfulMonitorDeployment.Status": String,
        media_resource_map "MediaResourceMap": Json,
        modified_at "ModifiedAt": String,
        monitor_changes_pending_deployment "MonitorChangesPendingDeployment": bool,
        monitor_deployment_details_uri "MonitorDeployment.DetailsUri": String,
        monitor_deployment_error_message "MonitorDeployment.ErrorMessage": String,
        monitor_deployment_status "MonitorDeployment.Status": String,
        status "Status": String,
    }
}
