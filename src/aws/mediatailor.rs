//! Generated from spec/mediatailor.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaTailor::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
    Channel ChannelAttrs "AWS::MediaTailor::Channel" (
        channel_name ChannelName: String, outputs Outputs: List<ChannelRequestOutputItem>,
        playback_mode PlaybackMode: ChannelPlaybackMode
    ) {
        audiences Audiences: List<String>,
        filler_slate FillerSlate: ChannelSlateSource,
        log_configuration LogConfiguration: ChannelLogConfigurationForChannel,
        tags Tags: List<Tag>,
        tier Tier: ChannelTier,
        time_shift_configuration TimeShiftConfiguration: ChannelTimeShiftConfiguration,
    } { arn "Arn": Arn<r::MediaTailorChannel>, }
}
props! {
    ChannelDashPlaylistSettings () {
        manifest_window_seconds ManifestWindowSeconds: f64,
        min_buffer_time_seconds MinBufferTimeSeconds: f64,
        min_update_period_seconds MinUpdatePeriodSeconds: f64,
        suggested_presentation_delay_seconds SuggestedPresentationDelaySeconds: f64,
    }
}
props! {
    ChannelHlsPlaylistSettings () {
        ad_markup_type AdMarkupType: List<ChannelAdMarkupType>,
        manifest_window_seconds ManifestWindowSeconds: f64,
    }
}
props! { ChannelLogConfigurationForChannel () { log_types LogTypes: List<ChannelLogType>, } }
props! {
    ChannelRequestOutputItem (manifest_name ManifestName: String, source_group SourceGroup: String) {
        dash_playlist_settings DashPlaylistSettings: ChannelDashPlaylistSettings,
        hls_playlist_settings HlsPlaylistSettings: ChannelHlsPlaylistSettings,
    }
}
props! {
    ChannelSlateSource () { source_location_name SourceLocationName: String, vod_source_name VodSourceName: String, }
}
props! { ChannelTimeShiftConfiguration (max_time_delay_seconds MaxTimeDelaySeconds: f64) {} }
choice! { ChannelAdMarkupType { Daterange "DATERANGE", Scte35Enhanced "SCTE35_ENHANCED" } }
choice! { ChannelLogType { AsRun "AS_RUN" } }
choice! { ChannelPlaybackMode { Loop "LOOP", Linear "LINEAR" } }
choice! { ChannelTier { Basic "BASIC", Standard "STANDARD" } }

resource! {
    /// [AWS::MediaTailor::ChannelPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html)
    ChannelPolicy NoAttrs "AWS::MediaTailor::ChannelPolicy" (channel_name ChannelName: String, policy Policy: Json) {} {}
}

resource! {
    /// [AWS::MediaTailor::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html)
    Function FunctionAttrs "AWS::MediaTailor::Function" (
        function_id FunctionId: String, function_type FunctionType: FunctionType
    ) {
        aws_service_request_configuration AwsServiceRequestConfiguration: FunctionAwsServiceRequestConfiguration,
        concurrent_executor_configuration ConcurrentExecutorConfiguration: FunctionConcurrentExecutorConfiguration,
        custom_output_configuration CustomOutputConfiguration: FunctionCustomOutputConfiguration,
        description Description: String,
        http_request_configuration HttpRequestConfiguration: FunctionHttpRequestConfiguration,
        sequential_executor_configuration SequentialExecutorConfiguration: FunctionSequentialExecutorConfiguration,
        tags Tags: List<Tag>,
        vast_request_configuration VastRequestConfiguration: FunctionVastRequestConfiguration,
    } { arn "Arn": Arn<r::MediaTailorFunction>, }
}
props! {
    FunctionAwsServiceRequestConfiguration FunctionAwsServiceRequestConfigurationArgs [
        method_type MethodType: FunctionMethodType,
        request_timeout_milliseconds RequestTimeoutMilliseconds: Int<100, 2000>, runtime Runtime: FunctionRuntimeType,
        target_region TargetRegion: String, target_service TargetService: String, url Url: String
    ] {
        body Body: String,
        headers Headers: Map<String>,
        output Output: Map<String>,
    }
}
props! {
    FunctionConcurrentExecutorConfiguration FunctionConcurrentExecutorConfigurationArgs [
        function_list FunctionList: List<FunctionRef>, max_concurrency MaxConcurrency: Int<1, 2>,
        output Output: Map<String>, runtime Runtime: FunctionRuntimeType,
        timeout_milliseconds TimeoutMilliseconds: Int<100, 2000>
    ] {}
}
props! { FunctionCustomOutputConfiguration (runtime Runtime: FunctionRuntimeType) { output Output: Map<String>, } }
props! {
    FunctionHttpRequestConfiguration (
        method_type MethodType: FunctionMethodType, request_timeout_milliseconds RequestTimeoutMilliseconds: i64,
        runtime Runtime: FunctionRuntimeType, url Url: String
    ) {
        body Body: String,
        headers Headers: Map<String>,
        output Output: Map<String>,
    }
}
props! { FunctionRef () { alias Alias: String, function_id FunctionId: String, run_condition RunCondition: String, } }
props! {
    FunctionSequentialExecutorConfiguration (
        function_list FunctionList: List<FunctionRef>, runtime Runtime: FunctionRuntimeType,
        timeout_milliseconds TimeoutMilliseconds: i64
    ) { output Output: Map<String>, }
}
props! {
    FunctionVastRequestConfiguration (
        method_type MethodType: FunctionMethodType,
        request_timeout_milliseconds RequestTimeoutMilliseconds: Int<100, 2000>, runtime Runtime: FunctionRuntimeType,
        url Url: String
    ) {
        body Body: String,
        headers Headers: Map<String>,
        output Output: Map<String>,
    }
}
choice! { FunctionMethodType { Get "GET", Post "POST" } }
choice! { FunctionRuntimeType { Jsonata "JSONATA" } }
choice! {
    FunctionType {
        HttpRequest "HTTP_REQUEST", AwsServiceRequest "AWS_SERVICE_REQUEST", CustomOutput "CUSTOM_OUTPUT",
        ConcurrentExecutor "CONCURRENT_EXECUTOR", SequentialExecutor "SEQUENTIAL_EXECUTOR", VastRequest "VAST_REQUEST"
    }
}

resource! {
    /// [AWS::MediaTailor::LiveSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html)
    LiveSource LiveSourceAttrs "AWS::MediaTailor::LiveSource" (
        http_package_configurations HttpPackageConfigurations: List<LiveSourceHttpPackageConfiguration>,
        live_source_name LiveSourceName: String, source_location_name SourceLocationName: String
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::MediaTailorLiveSource>, }
}
props! {
    LiveSourceHttpPackageConfiguration (
        path Path: String, source_group SourceGroup: String, type_ Type: LiveSourceType
    ) {}
}
choice! { LiveSourceType { Dash "DASH", Hls "HLS" } }

resource! {
    /// [AWS::MediaTailor::PlaybackConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
    PlaybackConfiguration PlaybackConfigurationAttrs "AWS::MediaTailor::PlaybackConfiguration" (
        ad_decision_server_url AdDecisionServerUrl: String, name Name: String,
        video_content_source_url VideoContentSourceUrl: String
    ) {
        ad_conditioning_configuration AdConditioningConfiguration: PlaybackConfigurationAdConditioningConfiguration,
        ad_decision_server_configuration AdDecisionServerConfiguration: PlaybackConfigurationAdDecisionServerConfiguration,
        ads_personalization_concurrency AdsPersonalizationConcurrency: PlaybackConfigurationAdsPersonalizationConcurrency,
        ads_personalization_timeouts AdsPersonalizationTimeouts: PlaybackConfigurationAdsPersonalizationTimeouts,
        avail_suppression AvailSuppression: PlaybackConfigurationAvailSuppression,
        beaconing_configuration BeaconingConfiguration: PlaybackConfigurationBeaconingConfiguration,
        bumper Bumper: PlaybackConfigurationBumper,
        cdn_configuration CdnConfiguration: PlaybackConfigurationCdnConfiguration,
        configuration_aliases ConfigurationAliases: Map<Json>,
        dash_configuration DashConfiguration: PlaybackConfigurationDashConfiguration,
        function_mapping FunctionMapping: Map<String>,
        hls_configuration HlsConfiguration: PlaybackConfigurationHlsConfiguration,
        insertion_mode InsertionMode: PlaybackConfigurationInsertionMode,
        live_pre_roll_configuration LivePreRollConfiguration: PlaybackConfigurationLivePreRollConfiguration,
        log_configuration LogConfiguration: PlaybackConfigurationLogConfiguration,
        manifest_processing_rules ManifestProcessingRules: PlaybackConfigurationManifestProcessingRules,
        personalization_threshold_seconds PersonalizationThresholdSeconds: Int<1, MAX>,
        slate_ad_url SlateAdUrl: String,
        tags Tags: List<Tag>,
        transcode_profile_name TranscodeProfileName: String,
    } {
        dash_configuration_manifest_endpoint_prefix "DashConfiguration.ManifestEndpointPrefix": String,
        hls_configuration_manifest_endpoint_prefix "HlsConfiguration.ManifestEndpointPrefix": String,
        playback_configuration_arn "PlaybackConfigurationArn": Arn<r::MediaTailorPlaybackConfiguration>,
        playback_endpoint_prefix "PlaybackEndpointPrefix": String,
        session_initialization_endpoint_prefix "SessionInitializationEndpointPrefix": String,
    }
}
props! {
    PlaybackConfigurationAdConditioningConfiguration (
        streaming_media_file_conditioning StreamingMediaFileConditioning: PlaybackConfigurationStreamingMediaFileConditioning
    ) {}
}
props! {
    PlaybackConfigurationAdDecisionServerConfiguration () {
        http_request HttpRequest: PlaybackConfigurationHttpRequest,
        vast_response VastResponse: PlaybackConfigurationVastResponse,
    }
}
props! { PlaybackConfigurationAdMarkerPassthrough () { enabled Enabled: bool, } }
props! {
    PlaybackConfigurationAdsInteractionLog () {
        exclude_event_types ExcludeEventTypes: List<String>,
        publish_opt_in_event_types PublishOptInEventTypes: List<String>,
    }
}
props! {
    PlaybackConfigurationAdsPersonalizationConcurrency () {
        enable_vod_vast_parallelization EnableVodVastParallelization: bool,
        max_concurrent_ads_requests MaxConcurrentAdsRequests: i64,
    }
}
props! {
    PlaybackConfigurationAdsPersonalizationTimeouts () {
        ads_request_timeout_milliseconds AdsRequestTimeoutMilliseconds: i64,
        live_maximum_ads_personalization_time_milliseconds LiveMaximumAdsPersonalizationTimeMilliseconds: i64,
        prefetch_ads_request_timeout_milliseconds PrefetchAdsRequestTimeoutMilliseconds: i64,
        prefetch_maximum_ads_personalization_time_milliseconds PrefetchMaximumAdsPersonalizationTimeMilliseconds: i64,
        vod_maximum_ads_personalization_time_milliseconds VodMaximumAdsPersonalizationTimeMilliseconds: i64,
    }
}
props! {
    PlaybackConfigurationAvailSuppression () {
        fill_policy FillPolicy: PlaybackConfigurationAvailSuppressionFillPolicy,
        mode Mode: PlaybackConfigurationAvailSuppressionMode,
        value Value: String,
    }
}
props! {
    PlaybackConfigurationBeaconingConfiguration () {
        client_side ClientSide: PlaybackConfigurationClientSideBeaconingConfiguration,
    }
}
props! { PlaybackConfigurationBumper () { end_url EndUrl: String, start_url StartUrl: String, } }
props! {
    PlaybackConfigurationCdnConfiguration () {
        ad_segment_url_prefix AdSegmentUrlPrefix: String,
        content_segment_url_prefix ContentSegmentUrlPrefix: String,
    }
}
props! {
    PlaybackConfigurationClientSideBeaconingConfiguration (
        reporting_mode ReportingMode: PlaybackConfigurationClientSideBeaconingConfigurationReportingMode
    ) {
        additional_event_types AdditionalEventTypes: List<PlaybackConfigurationClientSideBeaconingConfigurationAdditionalEventTypes>,
    }
}
props! {
    PlaybackConfigurationDashConfiguration () {
        mpd_location MpdLocation: String,
        origin_manifest_type OriginManifestType: PlaybackConfigurationDashConfigurationOriginManifestType,
    }
}
props! { PlaybackConfigurationHlsConfiguration () {} }
props! {
    PlaybackConfigurationHttpRequest () {
        body Body: String,
        compress_request CompressRequest: PlaybackConfigurationHttpRequestCompressRequest,
        headers Headers: Map<String>,
        http_method HttpMethod: PlaybackConfigurationHttpRequestHttpMethod,
    }
}
props! {
    PlaybackConfigurationLivePreRollConfiguration () {
        ad_decision_server_configuration AdDecisionServerConfiguration: PlaybackConfigurationPreRollAdDecisionServerConfiguration,
        ad_decision_server_url AdDecisionServerUrl: String,
        max_duration_seconds MaxDurationSeconds: i64,
    }
}
props! {
    PlaybackConfigurationLogConfiguration (percent_enabled PercentEnabled: Int<0, 100>) {
        ads_interaction_log AdsInteractionLog: PlaybackConfigurationAdsInteractionLog,
        enabled_logging_strategies EnabledLoggingStrategies: List<String>,
        manifest_service_interaction_log ManifestServiceInteractionLog: PlaybackConfigurationManifestServiceInteractionLog,
    }
}
props! {
    PlaybackConfigurationManifestProcessingRules () {
        ad_marker_passthrough AdMarkerPassthrough: PlaybackConfigurationAdMarkerPassthrough,
    }
}
props! {
    PlaybackConfigurationManifestServiceInteractionLog () { exclude_event_types ExcludeEventTypes: List<String>, }
}
props! {
    PlaybackConfigurationPreRollAdDecisionServerConfiguration () {
        vast_response VastResponse: PlaybackConfigurationPreRollVastResponse,
    }
}
props! {
    PlaybackConfigurationPreRollVastResponse () {
        ad_sequencing_mode AdSequencingMode: PlaybackConfigurationPreRollVastResponseAdSequencingMode,
    }
}
props! {
    PlaybackConfigurationVastResponse () {
        ad_sequencing_mode AdSequencingMode: PlaybackConfigurationVastResponseAdSequencingMode,
    }
}
choice! {
    PlaybackConfigurationAvailSuppressionFillPolicy {
        PartialAvail "PARTIAL_AVAIL", FullAvailOnly "FULL_AVAIL_ONLY"
    }
}
choice! {
    PlaybackConfigurationAvailSuppressionMode {
        Off "OFF", BehindLiveEdge "BEHIND_LIVE_EDGE", AfterLiveEdge "AFTER_LIVE_EDGE"
    }
}
choice! {
    PlaybackConfigurationClientSideBeaconingConfigurationAdditionalEventTypes {
        Mute "MUTE", Unmute "UNMUTE", Pause "PAUSE", Skip "SKIP"
    }
}
choice! {
    PlaybackConfigurationClientSideBeaconingConfigurationReportingMode {
        Disabled "DISABLED", Insights "INSIGHTS"
    }
}
choice! {
    PlaybackConfigurationDashConfigurationOriginManifestType {
        SinglePeriod "SINGLE_PERIOD", MultiPeriod "MULTI_PERIOD"
    }
}
choice! { PlaybackConfigurationHttpRequestCompressRequest { None "NONE", Gzip "GZIP" } }
choice! { PlaybackConfigurationHttpRequestHttpMethod { Get "GET", Post "POST" } }
choice! { PlaybackConfigurationInsertionMode { StitchedOnly "STITCHED_ONLY", PlayerSelect "PLAYER_SELECT" } }
choice! {
    PlaybackConfigurationPreRollVastResponseAdSequencingMode {
        FollowAdSequence "FOLLOW_AD_SEQUENCE", IgnoreAdSequence "IGNORE_AD_SEQUENCE"
    }
}
choice! { PlaybackConfigurationStreamingMediaFileConditioning { Transcode "TRANSCODE", None "NONE" } }
choice! {
    PlaybackConfigurationVastResponseAdSequencingMode {
        FollowAdSequence "FOLLOW_AD_SEQUENCE", IgnoreAdSequence "IGNORE_AD_SEQUENCE",
        FollowAdSequenceOnlyLive "FOLLOW_AD_SEQUENCE_ONLY_LIVE", FollowAdSequenceOnlyVod "FOLLOW_AD_SEQUENCE_ONLY_VOD"
    }
}

resource! {
    /// [AWS::MediaTailor::PrefetchSchedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
    PrefetchSchedule PrefetchScheduleAttrs "AWS::MediaTailor::PrefetchSchedule" (
        name Name: String, playback_configuration_name PlaybackConfigurationName: String
    ) {
        consumption Consumption: PrefetchSchedulePrefetchConsumption,
        recurring_prefetch_configuration RecurringPrefetchConfiguration: PrefetchScheduleRecurringPrefetchConfiguration,
        retrieval Retrieval: PrefetchSchedulePrefetchRetrieval,
        schedule_type ScheduleType: PrefetchScheduleScheduleType,
        stream_id StreamId: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MediaTailorPrefetchSchedule>, }
}
props! {
    PrefetchScheduleAvailMatchingCriteria (
        dynamic_variable DynamicVariable: String, operator Operator: PrefetchScheduleAvailMatchingCriteriaOperator
    ) {}
}
props! {
    PrefetchSchedulePrefetchConsumption (end_time EndTime: String) {
        avail_matching_criteria AvailMatchingCriteria: List<PrefetchScheduleAvailMatchingCriteria>,
        start_time StartTime: String,
    }
}
props! {
    PrefetchSchedulePrefetchRetrieval (end_time EndTime: String) {
        dynamic_variables DynamicVariables: Map<String>,
        start_time StartTime: String,
        traffic_shaping_retrieval_window TrafficShapingRetrievalWindow: PrefetchScheduleTrafficShapingRetrievalWindow,
        traffic_shaping_tps_configuration TrafficShapingTpsConfiguration: PrefetchScheduleTrafficShapingTpsConfiguration,
        traffic_shaping_type TrafficShapingType: PrefetchSchedulePrefetchRetrievalTrafficShapingType,
    }
}
props! {
    PrefetchScheduleRecurringConsumption () {
        avail_matching_criteria AvailMatchingCriteria: List<PrefetchScheduleAvailMatchingCriteria>,
        retrieved_ad_expiration_seconds RetrievedAdExpirationSeconds: i64,
    }
}
props! {
    PrefetchScheduleRecurringPrefetchConfiguration (
        end_time EndTime: String, recurring_consumption RecurringConsumption: PrefetchScheduleRecurringConsumption,
        recurring_retrieval RecurringRetrieval: PrefetchScheduleRecurringRetrieval
    ) { start_time StartTime: String, }
}
props! {
    PrefetchScheduleRecurringRetrieval () {
        delay_after_avail_end_seconds DelayAfterAvailEndSeconds: i64,
        dynamic_variables DynamicVariables: Map<String>,
        traffic_shaping_retrieval_window TrafficShapingRetrievalWindow: PrefetchScheduleTrafficShapingRetrievalWindow,
        traffic_shaping_tps_configuration TrafficShapingTpsConfiguration: PrefetchScheduleTrafficShapingTpsConfiguration,
        traffic_shaping_type TrafficShapingType: PrefetchScheduleRecurringRetrievalTrafficShapingType,
    }
}
props! {
    PrefetchScheduleTrafficShapingRetrievalWindow () {
        retrieval_window_duration_seconds RetrievalWindowDurationSeconds: i64,
    }
}
props! {
    PrefetchScheduleTrafficShapingTpsConfiguration () {
        peak_concurrent_users PeakConcurrentUsers: i64,
        peak_tps PeakTps: i64,
    }
}
choice! { PrefetchScheduleAvailMatchingCriteriaOperator { Equals "EQUALS" } }
choice! { PrefetchSchedulePrefetchRetrievalTrafficShapingType { RetrievalWindow "RETRIEVAL_WINDOW", Tps "TPS" } }
choice! { PrefetchScheduleRecurringRetrievalTrafficShapingType { RetrievalWindow "RETRIEVAL_WINDOW", Tps "TPS" } }
choice! { PrefetchScheduleScheduleType { Single "SINGLE", Recurring "RECURRING" } }

resource! {
    /// [AWS::MediaTailor::Program](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html)
    Program ProgramAttrs "AWS::MediaTailor::Program" (
        channel_name ChannelName: String, program_name ProgramName: String,
        source_location_name SourceLocationName: String
    ) {
        ad_breaks AdBreaks: List<ProgramAdBreak>,
        audience_media AudienceMedia: List<ProgramAudienceMedia>,
        live_source_name LiveSourceName: String,
        schedule_configuration ScheduleConfiguration: ProgramScheduleConfiguration,
        vod_source_name VodSourceName: String,
    } {
        arn "Arn": Arn<r::MediaTailorProgram>,
        clip_range_end_offset_millis "ClipRange.EndOffsetMillis": i64,
        clip_range_start_offset_millis "ClipRange.StartOffsetMillis": i64,
        creation_time "CreationTime": String,
        duration_millis "DurationMillis": i64,
        scheduled_start_time "ScheduledStartTime": String,
    }
}
props! {
    ProgramAdBreak (offset_millis OffsetMillis: i64) {
        ad_break_metadata AdBreakMetadata: List<ProgramKeyValuePair>,
        message_type MessageType: ProgramAdBreakMessageType,
        slate Slate: ProgramSlateSource,
        splice_insert_message SpliceInsertMessage: ProgramSpliceInsertMessage,
        time_signal_message TimeSignalMessage: ProgramTimeSignalMessage,
    }
}
props! {
    ProgramAlternateMedia () {
        ad_breaks AdBreaks: List<ProgramAdBreak>,
        clip_range ClipRange: ProgramClipRange,
        duration_millis DurationMillis: i64,
        live_source_name LiveSourceName: String,
        scheduled_start_time_millis ScheduledStartTimeMillis: i64,
        source_location_name SourceLocationName: String,
        vod_source_name VodSourceName: String,
    }
}
props! {
    ProgramAudienceMedia () {
        alternate_media AlternateMedia: List<ProgramAlternateMedia>,
        audience Audience: String,
    }
}
props! { ProgramClipRange () { end_offset_millis EndOffsetMillis: i64, start_offset_millis StartOffsetMillis: i64, } }
props! { ProgramKeyValuePair (key Key: String, value Value: String) {} }
props! {
    ProgramScheduleConfiguration (transition Transition: ProgramTransition) {
        clip_range ClipRange: ProgramClipRange,
    }
}
props! {
    ProgramSegmentationDescriptor () {
        segment_num SegmentNum: i64,
        segmentation_event_id SegmentationEventId: i64,
        segmentation_type_id SegmentationTypeId: i64,
        segmentation_upid SegmentationUpid: String,
        segmentation_upid_type SegmentationUpidType: i64,
        segments_expected SegmentsExpected: i64,
        sub_segment_num SubSegmentNum: i64,
        sub_segments_expected SubSegmentsExpected: i64,
    }
}
props! {
    ProgramSlateSource () { source_location_name SourceLocationName: String, vod_source_name VodSourceName: String, }
}
props! {
    ProgramSpliceInsertMessage () {
        avail_num AvailNum: i64,
        avails_expected AvailsExpected: i64,
        splice_event_id SpliceEventId: i64,
        unique_program_id UniqueProgramId: i64,
    }
}
props! {
    ProgramTimeSignalMessage () {
        segmentation_descriptors SegmentationDescriptors: List<ProgramSegmentationDescriptor>,
    }
}
props! {
    ProgramTransition (relative_position RelativePosition: ProgramTransitionRelativePosition, type_ Type: String) {
        duration_millis DurationMillis: i64,
        relative_program RelativeProgram: String,
        scheduled_start_time_millis ScheduledStartTimeMillis: i64,
    }
}
choice! { ProgramAdBreakMessageType { SpliceInsert "SPLICE_INSERT", TimeSignal "TIME_SIGNAL" } }
choice! { ProgramTransitionRelativePosition { BeforeProgram "BEFORE_PROGRAM", AfterProgram "AFTER_PROGRAM" } }

resource! {
    /// [AWS::MediaTailor::SourceLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html)
    SourceLocation SourceLocationAttrs "AWS::MediaTailor::SourceLocation" (
        http_configuration HttpConfiguration: SourceLocationHttpConfiguration,
        source_location_name SourceLocationName: String
    ) {
        access_configuration AccessConfiguration: SourceLocationAccessConfiguration,
        default_segment_delivery_configuration DefaultSegmentDeliveryConfiguration: SourceLocationDefaultSegmentDeliveryConfiguration,
        segment_delivery_configurations SegmentDeliveryConfigurations: List<SourceLocationSegmentDeliveryConfiguration>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MediaTailorSourceLocation>, }
}
props! {
    SourceLocationAccessConfiguration () {
        access_type AccessType: SourceLocationAccessType,
        secrets_manager_access_token_configuration SecretsManagerAccessTokenConfiguration: SourceLocationSecretsManagerAccessTokenConfiguration,
    }
}
props! { SourceLocationDefaultSegmentDeliveryConfiguration () { base_url BaseUrl: String, } }
props! { SourceLocationHttpConfiguration (base_url BaseUrl: String) {} }
props! {
    SourceLocationSecretsManagerAccessTokenConfiguration () {
        header_name HeaderName: String,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        secret_string_key SecretStringKey: String,
    }
}
props! { SourceLocationSegmentDeliveryConfiguration () { base_url BaseUrl: String, name Name: String, } }
choice! {
    SourceLocationAccessType {
        S3Sigv4 "S3_SIGV4", SecretsManagerAccessToken "SECRETS_MANAGER_ACCESS_TOKEN", AutodetectSigv4 "AUTODETECT_SIGV4"
    }
}

resource! {
    /// [AWS::MediaTailor::VodSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html)
    VodSource VodSourceAttrs "AWS::MediaTailor::VodSource" (
        http_package_configurations HttpPackageConfigurations: List<VodSourceHttpPackageConfiguration>,
        source_location_name SourceLocationName: String, vod_source_name VodSourceName: String
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::MediaTailorVodSource>, }
}
props! {
    VodSourceHttpPackageConfiguration (path Path: String, source_group SourceGroup: String, type_ Type: VodSourceType) {}
}
choice! { VodSourceType { Dash "DASH", Hls "HLS" } }
