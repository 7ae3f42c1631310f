//! Generated from spec/mediaconnect.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MediaConnect::Bridge](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html)
    Bridge BridgeAttrs "AWS::MediaConnect::Bridge" (
        name Name: String, placement_arn PlacementArn: String, sources Sources: List<BridgeSourceProps>
    ) {
        egress_gateway_bridge EgressGatewayBridge: BridgeEgressGatewayBridge,
        ingress_gateway_bridge IngressGatewayBridge: BridgeIngressGatewayBridge,
        outputs Outputs: List<BridgeOutputProps>,
        source_failover_config SourceFailoverConfig: BridgeFailoverConfig,
    } { bridge_arn "BridgeArn": Arn<r::MediaConnectBridge>, bridge_state "BridgeState": String, }
}
props! { BridgeEgressGatewayBridge (max_bitrate MaxBitrate: i64) {} }
props! {
    BridgeFailoverConfig (failover_mode FailoverMode: BridgeFailoverModeEnum) {
        source_priority SourcePriority: BridgeSourcePriority,
        state State: BridgeFailoverConfigStateEnum,
    }
}
props! {
    BridgeFlowSource (flow_arn FlowArn: String, name Name: String) {
        flow_vpc_interface_attachment FlowVpcInterfaceAttachment: BridgeVpcInterfaceAttachment,
    }
}
props! { BridgeIngressGatewayBridge (max_bitrate MaxBitrate: i64, max_outputs MaxOutputs: i64) {} }
props! { BridgeMulticastSourceSettings () { multicast_source_ip MulticastSourceIp: String, } }
props! {
    BridgeNetworkOutput BridgeNetworkOutputArgs [
        ip_address IpAddress: String, name Name: String, network_name NetworkName: String, port Port: i64,
        protocol Protocol: BridgeProtocolEnum, ttl Ttl: i64
    ] {}
}
props! {
    BridgeNetworkSource BridgeNetworkSourceArgs [
        multicast_ip MulticastIp: String, name Name: String, network_name NetworkName: String, port Port: i64,
        protocol Protocol: BridgeProtocolEnum
    ] { multicast_source_settings MulticastSourceSettings: BridgeMulticastSourceSettings, }
}
props! { BridgeOutputProps () { network_output NetworkOutput: BridgeNetworkOutput, } }
props! { BridgeSourcePriority () { primary_source PrimarySource: String, } }
props! {
    BridgeSourceProps () {
        flow_source FlowSource: BridgeFlowSource,
        network_source NetworkSource: BridgeNetworkSource,
    }
}
props! { BridgeVpcInterfaceAttachment () { vpc_interface_name VpcInterfaceName: String, } }
choice! { BridgeFailoverConfigStateEnum { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { BridgeFailoverModeEnum { Failover "FAILOVER" } }
choice! { BridgeProtocolEnum { RtpFec "rtp-fec", Rtp "rtp", Udp "udp" } }

resource! {
    /// [AWS::MediaConnect::BridgeOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html)
    BridgeOutput NoAttrs "AWS::MediaConnect::BridgeOutput" (
        bridge_arn BridgeArn: String, name Name: String, network_output NetworkOutput: BridgeOutputBridgeNetworkOutput
    ) {} {}
}
props! {
    BridgeOutputBridgeNetworkOutput BridgeOutputBridgeNetworkOutputArgs [
        ip_address IpAddress: String, network_name NetworkName: String, port Port: i64,
        protocol Protocol: BridgeOutputBridgeNetworkOutputProtocol, ttl Ttl: i64
    ] {}
}
choice! { BridgeOutputBridgeNetworkOutputProtocol { RtpFec "rtp-fec", Rtp "rtp", Udp "udp" } }

resource! {
    /// [AWS::MediaConnect::BridgeSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html)
    BridgeSource NoAttrs "AWS::MediaConnect::BridgeSource" (bridge_arn BridgeArn: String, name Name: String) {
        flow_source FlowSource: BridgeSourceBridgeFlowSource,
        network_source NetworkSource: BridgeSourceBridgeNetworkSource,
    } {}
}
props! {
    BridgeSourceBridgeFlowSource (flow_arn FlowArn: String) {
        flow_vpc_interface_attachment FlowVpcInterfaceAttachment: BridgeSourceVpcInterfaceAttachment,
    }
}
props! {
    BridgeSourceBridgeNetworkSource (
        multicast_ip MulticastIp: String, network_name NetworkName: String, port Port: i64,
        protocol Protocol: BridgeSourceProtocolEnum
    ) { multicast_source_settings MulticastSourceSettings: BridgeSourceMulticastSourceSettings, }
}
props! { BridgeSourceMulticastSourceSettings () { multicast_source_ip MulticastSourceIp: String, } }
props! { BridgeSourceVpcInterfaceAttachment () { vpc_interface_name VpcInterfaceName: String, } }
choice! { BridgeSourceProtocolEnum { RtpFec "rtp-fec", Rtp "rtp", Udp "udp" } }

resource! {
    /// [AWS::MediaConnect::Flow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html)
    Flow FlowAttrs "AWS::MediaConnect::Flow" (name Name: String, source Source: FlowSourceProps) {
        availability_zone AvailabilityZone: String,
        encoding_config EncodingConfig: FlowEncodingConfig,
        flow_size FlowSize: FlowSize,
        maintenance Maintenance: FlowMaintenance,
        media_streams MediaStreams: List<FlowMediaStreamProps>,
        ndi_config NdiConfig: FlowNdiConfig,
        source_failover_config SourceFailoverConfig: FlowFailoverConfig,
        source_monitoring_config SourceMonitoringConfig: FlowSourceMonitoringConfig,
        tags Tags: List<Tag>,
        vpc_interfaces VpcInterfaces: List<FlowVpcInterfaceProps>,
    } {
        egress_ip "EgressIp": String,
        flow_arn "FlowArn": Arn<r::MediaConnectFlow>,
        flow_availability_zone "FlowAvailabilityZone": String,
        flow_ndi_machine_name "FlowNdiMachineName": String,
        source_ingest_ip "Source.IngestIp": String,
        source_source_arn "Source.SourceArn": String,
        source_source_ingest_port "Source.SourceIngestPort": String,
    }
}
props! { FlowAudioMonitoringSetting () { silent_audio SilentAudio: FlowSilentAudio, } }
props! { FlowBlackFrames () { state State: FlowBlackFramesState, threshold_seconds ThresholdSeconds: i64, } }
props! {
    FlowEncodingConfig () {
        encoding_profile EncodingProfile: FlowEncodingProfile,
        video_max_bitrate VideoMaxBitrate: i64,
    }
}
props! {
    FlowEncryption (role_arn RoleArn: Arn<r::IamRole>) {
        algorithm Algorithm: FlowEncryptionAlgorithm,
        constant_initialization_vector ConstantInitializationVector: String,
        device_id DeviceId: String,
        key_type KeyType: FlowEncryptionKeyType,
        region Region: String,
        resource_id ResourceId: String,
        secret_arn SecretArn: String,
        url Url: String,
    }
}
props! {
    FlowFailoverConfig () {
        failover_mode FailoverMode: FlowFailoverConfigFailoverMode,
        recovery_window RecoveryWindow: i64,
        source_priority SourcePriority: FlowFailoverConfigSourcePriority,
        state State: FlowFailoverConfigState,
    }
}
props! { FlowFailoverConfigSourcePriority (primary_source PrimarySource: String) {} }
props! {
    FlowFmtp () {
        channel_order ChannelOrder: String,
        colorimetry Colorimetry: FlowFmtpColorimetry,
        exact_framerate ExactFramerate: String,
        par Par: String,
        range Range: FlowFmtpRange,
        scan_mode ScanMode: FlowFmtpScanMode,
        tcs Tcs: FlowFmtpTcs,
    }
}
props! { FlowFrozenFrames () { state State: FlowFrozenFramesState, threshold_seconds ThresholdSeconds: i64, } }
props! {
    FlowGatewayBridgeSource (bridge_arn BridgeArn: String) {
        vpc_interface_attachment VpcInterfaceAttachment: FlowVpcInterfaceAttachment,
    }
}
props! { FlowInputConfiguration (input_port InputPort: i64, interface Interface: FlowInterface) {} }
props! { FlowInterface (name Name: String) {} }
props! {
    FlowMaintenance (
        maintenance_day MaintenanceDay: FlowMaintenanceMaintenanceDay,
        maintenance_start_hour MaintenanceStartHour: String
    ) {}
}
props! { FlowMediaStreamAttributes () { fmtp Fmtp: FlowFmtp, lang Lang: String, } }
props! {
    FlowMediaStreamProps (
        media_stream_id MediaStreamId: i64, media_stream_name MediaStreamName: String,
        media_stream_type MediaStreamType: FlowMediaStreamPropsMediaStreamType
    ) {
        attributes Attributes: FlowMediaStreamAttributes,
        clock_rate ClockRate: i64,
        description Description: String,
        fmt Fmt: i64,
        tags Tags: List<Tag>,
        video_format VideoFormat: FlowMediaStreamPropsVideoFormat,
    }
}
props! {
    FlowMediaStreamSourceConfiguration (
        encoding_name EncodingName: FlowMediaStreamSourceConfigurationEncodingName,
        media_stream_name MediaStreamName: String
    ) { input_configurations InputConfigurations: List<FlowInputConfiguration>, }
}
props! {
    FlowNdiConfig () {
        machine_name MachineName: String,
        ndi_discovery_servers NdiDiscoveryServers: List<FlowNdiDiscoveryServerConfig>,
        ndi_state NdiState: FlowNdiState,
    }
}
props! {
    FlowNdiDiscoveryServerConfig (
        discovery_server_address DiscoveryServerAddress: String, vpc_interface_adapter VpcInterfaceAdapter: String
    ) { discovery_server_port DiscoveryServerPort: i64, }
}
props! {
    FlowNdiSourceSettings () {
        audio_reference_level AudioReferenceLevel: Int<-40, 0>,
        source_name SourceName: String,
    }
}
props! {
    FlowSecretsManagerEncryptionKeyConfiguration (role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: String) {}
}
props! { FlowSilentAudio () { state State: FlowSilentAudioState, threshold_seconds ThresholdSeconds: i64, } }
props! {
    FlowSourceMonitoringConfig () {
        audio_monitoring_settings AudioMonitoringSettings: List<FlowAudioMonitoringSetting>,
        content_quality_analysis_state ContentQualityAnalysisState: FlowSourceMonitoringConfigContentQualityAnalysisState,
        thumbnail_state ThumbnailState: FlowSourceMonitoringConfigThumbnailState,
        video_monitoring_settings VideoMonitoringSettings: List<FlowVideoMonitoringSetting>,
    }
}
props! {
    FlowSourceProps () {
        decryption Decryption: FlowEncryption,
        description Description: String,
        entitlement_arn EntitlementArn: String,
        gateway_bridge_source GatewayBridgeSource: FlowGatewayBridgeSource,
        ingest_port IngestPort: i64,
        max_bitrate MaxBitrate: i64,
        max_latency MaxLatency: i64,
        max_sync_buffer MaxSyncBuffer: i64,
        media_stream_source_configurations MediaStreamSourceConfigurations: List<FlowMediaStreamSourceConfiguration>,
        min_latency MinLatency: i64,
        name Name: String,
        ndi_source_settings NdiSourceSettings: FlowNdiSourceSettings,
        protocol Protocol: FlowSourcePropsProtocol,
        router_integration_state RouterIntegrationState: FlowSourcePropsRouterIntegrationState,
        router_integration_transit_decryption RouterIntegrationTransitDecryption: FlowTransitEncryption,
        sender_control_port SenderControlPort: i64,
        sender_ip_address SenderIpAddress: String,
        source_listener_address SourceListenerAddress: String,
        source_listener_port SourceListenerPort: i64,
        stream_id StreamId: String,
        tags Tags: List<Tag>,
        vpc_interface_name VpcInterfaceName: String,
        whitelist_cidr WhitelistCidr: String,
    }
}
props! {
    FlowTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: FlowTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: FlowTransitEncryptionKeyType, }
}
props! {
    FlowTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: FlowSecretsManagerEncryptionKeyConfiguration,
    }
}
props! {
    FlowVideoMonitoringSetting () {
        black_frames BlackFrames: FlowBlackFrames,
        frozen_frames FrozenFrames: FlowFrozenFrames,
    }
}
props! { FlowVpcInterfaceAttachment () { vpc_interface_name VpcInterfaceName: String, } }
props! {
    FlowVpcInterfaceProps (
        name Name: String, role_arn RoleArn: Arn<r::IamRole>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {
        network_interface_ids NetworkInterfaceIds: List<String>,
        network_interface_type NetworkInterfaceType: FlowVpcInterfacePropsNetworkInterfaceType,
        tags Tags: List<Tag>,
    }
}
choice! { FlowBlackFramesState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    FlowEncodingProfile {
        DistributionH264Default "DISTRIBUTION_H264_DEFAULT", ContributionH264Default "CONTRIBUTION_H264_DEFAULT"
    }
}
choice! { FlowEncryptionAlgorithm { Aes128 "aes128", Aes192 "aes192", Aes256 "aes256" } }
choice! { FlowEncryptionKeyType { Speke "speke", StaticKey "static-key", SrtPassword "srt-password" } }
choice! { FlowFailoverConfigFailoverMode { Merge "MERGE", Failover "FAILOVER" } }
choice! { FlowFailoverConfigState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    FlowFmtpColorimetry {
        Bt601 "BT601", Bt709 "BT709", Bt2020 "BT2020", Bt2100 "BT2100", St20651 "ST2065-1", St20653 "ST2065-3",
        Xyz "XYZ"
    }
}
choice! { FlowFmtpRange { Narrow "NARROW", Full "FULL", Fullprotect "FULLPROTECT" } }
choice! {
    FlowFmtpScanMode {
        Progressive "progressive", Interlace "interlace", ProgressiveSegmentedFrame "progressive-segmented-frame"
    }
}
choice! {
    FlowFmtpTcs {
        Sdr "SDR", Pq "PQ", Hlg "HLG", Linear "LINEAR", Bt2100Linpq "BT2100LINPQ", Bt2100Linhlg "BT2100LINHLG",
        St20651 "ST2065-1", St4281 "ST428-1", Density "DENSITY"
    }
}
choice! { FlowFrozenFramesState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    FlowMaintenanceMaintenanceDay {
        Monday "Monday", Tuesday "Tuesday", Wednesday "Wednesday", Thursday "Thursday", Friday "Friday",
        Saturday "Saturday", Sunday "Sunday"
    }
}
choice! { FlowMediaStreamPropsMediaStreamType { Video "video", Audio "audio", AncillaryData "ancillary-data" } }
choice! {
    FlowMediaStreamPropsVideoFormat {
        N2160P "2160p", N1080P "1080p", N1080I "1080i", N720P "720p", N480P "480p"
    }
}
choice! { FlowMediaStreamSourceConfigurationEncodingName { Jxsv "jxsv", Raw "raw", Smpte291 "smpte291", Pcm "pcm" } }
choice! { FlowNdiState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { FlowSilentAudioState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { FlowSize { Medium "MEDIUM", Large "LARGE", Large4X "LARGE_4X" } }
choice! { FlowSourceMonitoringConfigContentQualityAnalysisState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { FlowSourceMonitoringConfigThumbnailState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    FlowSourcePropsProtocol {
        ZixiPush "zixi-push", RtpFec "rtp-fec", Rtp "rtp", Rist "rist", SrtListener "srt-listener",
        SrtCaller "srt-caller", St2110Jpegxs "st2110-jpegxs", Cdi "cdi", NdiSpeedHq "ndi-speed-hq"
    }
}
choice! { FlowSourcePropsRouterIntegrationState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { FlowTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }
choice! { FlowVpcInterfacePropsNetworkInterfaceType { Ena "ena", Efa "efa" } }

resource! {
    /// [AWS::MediaConnect::FlowEntitlement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html)
    FlowEntitlement FlowEntitlementAttrs "AWS::MediaConnect::FlowEntitlement" (
        description Description: String, flow_arn FlowArn: String, name Name: String,
        subscribers Subscribers: List<String>
    ) {
        data_transfer_subscriber_fee_percent DataTransferSubscriberFeePercent: i64,
        encryption Encryption: FlowEntitlementEncryption,
        entitlement_status EntitlementStatus: FlowEntitlementEntitlementStatus,
        tags Tags: List<Tag>,
    } { entitlement_arn "EntitlementArn": String, }
}
props! {
    FlowEntitlementEncryption (
        algorithm Algorithm: FlowEntitlementEncryptionAlgorithm, role_arn RoleArn: Arn<r::IamRole>
    ) {
        constant_initialization_vector ConstantInitializationVector: String,
        device_id DeviceId: String,
        key_type KeyType: FlowEntitlementEncryptionKeyType,
        region Region: String,
        resource_id ResourceId: String,
        secret_arn SecretArn: String,
        url Url: String,
    }
}
choice! { FlowEntitlementEncryptionAlgorithm { Aes128 "aes128", Aes192 "aes192", Aes256 "aes256" } }
choice! { FlowEntitlementEncryptionKeyType { Speke "speke", StaticKey "static-key" } }
choice! { FlowEntitlementEntitlementStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::MediaConnect::FlowMediaStream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html)
    FlowMediaStream FlowMediaStreamAttrs "AWS::MediaConnect::FlowMediaStream" (
        flow_arn FlowArn: String, media_stream_id MediaStreamId: i64, media_stream_name MediaStreamName: String,
        media_stream_type MediaStreamType: FlowMediaStreamMediaStreamType
    ) {
        attributes Attributes: FlowMediaStreamMediaStreamAttributes,
        clock_rate ClockRate: i64,
        description Description: String,
        tags Tags: List<Tag>,
        video_format VideoFormat: String,
    } { arn "Arn": Arn<r::MediaConnectFlowMediaStream>, fmt "Fmt": i64, }
}
props! {
    FlowMediaStreamFmtp () {
        channel_order ChannelOrder: String,
        colorimetry Colorimetry: FlowMediaStreamFmtpColorimetry,
        exact_framerate ExactFramerate: String,
        par Par: String,
        range Range: FlowMediaStreamFmtpRange,
        scan_mode ScanMode: FlowMediaStreamFmtpScanMode,
        tcs Tcs: FlowMediaStreamFmtpTcs,
    }
}
props! { FlowMediaStreamMediaStreamAttributes () { fmtp Fmtp: FlowMediaStreamFmtp, lang Lang: String, } }
choice! {
    FlowMediaStreamFmtpColorimetry {
        Bt601 "BT601", Bt709 "BT709", Bt2020 "BT2020", Bt2100 "BT2100", St20651 "ST2065-1", St20653 "ST2065-3",
        Xyz "XYZ"
    }
}
choice! { FlowMediaStreamFmtpRange { Narrow "NARROW", Full "FULL", Fullprotect "FULLPROTECT" } }
choice! {
    FlowMediaStreamFmtpScanMode {
        Progressive "progressive", Interlace "interlace", ProgressiveSegmentedFrame "progressive-segmented-frame"
    }
}
choice! {
    FlowMediaStreamFmtpTcs {
        Sdr "SDR", Pq "PQ", Hlg "HLG", Linear "LINEAR", Bt2100Linpq "BT2100LINPQ", Bt2100Linhlg "BT2100LINHLG",
        St20651 "ST2065-1", St4281 "ST428-1", Density "DENSITY"
    }
}
choice! { FlowMediaStreamMediaStreamType { Video "video", Audio "audio", AncillaryData "ancillary-data" } }

resource! {
    /// [AWS::MediaConnect::FlowOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html)
    FlowOutput FlowOutputAttrs "AWS::MediaConnect::FlowOutput" (flow_arn FlowArn: String) {
        cidr_allow_list CidrAllowList: List<String>,
        description Description: String,
        destination Destination: String,
        encryption Encryption: FlowOutputEncryption,
        max_latency MaxLatency: i64,
        media_stream_output_configurations MediaStreamOutputConfigurations: List<FlowOutputMediaStreamOutputConfiguration>,
        min_latency MinLatency: i64,
        name Name: String,
        ndi_audio_reference_level NdiAudioReferenceLevel: Int<-40, 0>,
        ndi_output_timecode_source NdiOutputTimecodeSource: FlowOutputNdiOutputTimecodeSource,
        ndi_program_name NdiProgramName: String,
        ndi_speed_hq_quality NdiSpeedHqQuality: i64,
        output_status OutputStatus: FlowOutputOutputStatus,
        port Port: i64,
        protocol Protocol: FlowOutputProtocol,
        remote_id RemoteId: String,
        router_integration_state RouterIntegrationState: FlowOutputRouterIntegrationState,
        router_integration_transit_encryption RouterIntegrationTransitEncryption: FlowOutputFlowTransitEncryption,
        smoothing_latency SmoothingLatency: i64,
        stream_id StreamId: String,
        tags Tags: List<Tag>,
        vpc_interface_attachment VpcInterfaceAttachment: FlowOutputVpcInterfaceAttachment,
    } { output_arn "OutputArn": String, }
}
props! {
    FlowOutputDestinationConfiguration (
        destination_ip DestinationIp: String, destination_port DestinationPort: i64,
        interface Interface: FlowOutputInterface
    ) {}
}
props! {
    FlowOutputEncodingParameters (compression_factor CompressionFactor: f64) {
        encoder_profile EncoderProfile: FlowOutputEncodingParametersEncoderProfile,
    }
}
props! {
    FlowOutputEncryption (role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: String) {
        algorithm Algorithm: FlowOutputEncryptionAlgorithm,
        key_type KeyType: FlowOutputEncryptionKeyType,
    }
}
props! {
    FlowOutputFlowTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: FlowOutputFlowTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: FlowOutputFlowTransitEncryptionKeyType, }
}
props! {
    FlowOutputFlowTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: FlowOutputSecretsManagerEncryptionKeyConfiguration,
    }
}
props! { FlowOutputInterface (name Name: String) {} }
props! {
    FlowOutputMediaStreamOutputConfiguration (
        encoding_name EncodingName: FlowOutputMediaStreamOutputConfigurationEncodingName,
        media_stream_name MediaStreamName: String
    ) {
        destination_configurations DestinationConfigurations: List<FlowOutputDestinationConfiguration>,
        encoding_parameters EncodingParameters: FlowOutputEncodingParameters,
    }
}
props! {
    FlowOutputSecretsManagerEncryptionKeyConfiguration (
        role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: String
    ) {}
}
props! { FlowOutputVpcInterfaceAttachment () { vpc_interface_name VpcInterfaceName: String, } }
choice! { FlowOutputEncodingParametersEncoderProfile { Main "main", High "high" } }
choice! { FlowOutputEncryptionAlgorithm { Aes128 "aes128", Aes192 "aes192", Aes256 "aes256" } }
choice! { FlowOutputEncryptionKeyType { StaticKey "static-key", SrtPassword "srt-password" } }
choice! { FlowOutputFlowTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }
choice! {
    FlowOutputMediaStreamOutputConfigurationEncodingName {
        Jxsv "jxsv", Raw "raw", Smpte291 "smpte291", Pcm "pcm"
    }
}
choice! { FlowOutputNdiOutputTimecodeSource { EmbeddedTimecode "EMBEDDED_TIMECODE", UtcSystemTime "UTC_SYSTEM_TIME" } }
choice! { FlowOutputOutputStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    FlowOutputProtocol {
        ZixiPush "zixi-push", RtpFec "rtp-fec", Rtp "rtp", ZixiPull "zixi-pull", Rist "rist",
        SrtListener "srt-listener", SrtCaller "srt-caller", St2110Jpegxs "st2110-jpegxs", Cdi "cdi",
        NdiSpeedHq "ndi-speed-hq"
    }
}
choice! { FlowOutputRouterIntegrationState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::MediaConnect::FlowSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html)
    FlowSource FlowSourceAttrs "AWS::MediaConnect::FlowSource" (
        description Description: String, flow_arn FlowArn: String, name Name: String
    ) {
        decryption Decryption: FlowSourceEncryption,
        entitlement_arn EntitlementArn: String,
        gateway_bridge_source GatewayBridgeSource: FlowSourceGatewayBridgeSource,
        ingest_port IngestPort: i64,
        max_bitrate MaxBitrate: i64,
        max_latency MaxLatency: i64,
        min_latency MinLatency: i64,
        protocol Protocol: FlowSourceProtocol,
        sender_control_port SenderControlPort: i64,
        sender_ip_address SenderIpAddress: String,
        source_listener_address SourceListenerAddress: String,
        source_listener_port SourceListenerPort: i64,
        stream_id StreamId: String,
        tags Tags: List<Tag>,
        vpc_interface_name VpcInterfaceName: String,
        whitelist_cidr WhitelistCidr: String,
    } {
        ingest_ip "IngestIp": String,
        source_arn "SourceArn": String,
        source_ingest_port "SourceIngestPort": String,
    }
}
props! {
    FlowSourceEncryption (role_arn RoleArn: Arn<r::IamRole>) {
        algorithm Algorithm: FlowSourceEncryptionAlgorithm,
        constant_initialization_vector ConstantInitializationVector: String,
        device_id DeviceId: String,
        key_type KeyType: FlowSourceEncryptionKeyType,
        region Region: String,
        resource_id ResourceId: String,
        secret_arn SecretArn: String,
        url Url: String,
    }
}
props! {
    FlowSourceGatewayBridgeSource (bridge_arn BridgeArn: String) {
        vpc_interface_attachment VpcInterfaceAttachment: FlowSourceVpcInterfaceAttachment,
    }
}
props! { FlowSourceVpcInterfaceAttachment () { vpc_interface_name VpcInterfaceName: String, } }
choice! { FlowSourceEncryptionAlgorithm { Aes128 "aes128", Aes192 "aes192", Aes256 "aes256" } }
choice! { FlowSourceEncryptionKeyType { Speke "speke", StaticKey "static-key", SrtPassword "srt-password" } }
choice! {
    FlowSourceProtocol {
        ZixiPush "zixi-push", RtpFec "rtp-fec", Rtp "rtp", Rist "rist", SrtListener "srt-listener",
        SrtCaller "srt-caller"
    }
}

resource! {
    /// [AWS::MediaConnect::FlowVpcInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html)
    FlowVpcInterface FlowVpcInterfaceAttrs FlowVpcInterfaceArgs "AWS::MediaConnect::FlowVpcInterface" [
        flow_arn FlowArn: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ] { tags Tags: List<Tag>, } { network_interface_ids "NetworkInterfaceIds": List<String>, }
}

resource! {
    /// [AWS::MediaConnect::Gateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html)
    Gateway GatewayAttrs "AWS::MediaConnect::Gateway" (
        egress_cidr_blocks EgressCidrBlocks: List<String>, name Name: String, networks Networks: List<GatewayNetwork>
    ) {} { gateway_arn "GatewayArn": Arn<r::MediaConnectGateway>, gateway_state "GatewayState": String, }
}
props! { GatewayNetwork (cidr_block CidrBlock: String, name Name: String) {} }

resource! {
    /// [AWS::MediaConnect::RouterInput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html)
    RouterInput RouterInputAttrs RouterInputArgs "AWS::MediaConnect::RouterInput" [
        configuration Configuration: RouterInputConfiguration, maximum_bitrate MaximumBitrate: i64, name Name: String,
        routing_scope RoutingScope: RouterInputRoutingScope, tier Tier: RouterInputTier
    ] {
        availability_zone AvailabilityZone: String,
        content_quality_analysis_configuration ContentQualityAnalysisConfiguration: RouterInputRouterContentQualityAnalysisConfiguration,
        maintenance_configuration MaintenanceConfiguration: RouterInputMaintenanceConfiguration,
        region_name RegionName: String,
        tags Tags: List<Tag>,
        transit_encryption TransitEncryption: RouterInputTransitEncryption,
    } {
        arn "Arn": Arn<r::MediaConnectRouterInput>,
        content_quality_analysis_type "ContentQualityAnalysisType": String,
        created_at "CreatedAt": String,
        id "Id": String,
        input_type "InputType": String,
        ip_address "IpAddress": String,
        maintenance_type "MaintenanceType": String,
        routed_outputs "RoutedOutputs": i64,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    RouterInputBlackFramesConfiguration (
        state State: RouterInputContentQualityAnalysisState, threshold_seconds ThresholdSeconds: Int<10, 60>
    ) {}
}
props! {
    RouterInputConfiguration () {
        failover Failover: RouterInputFailoverRouterInputConfiguration,
        media_connect_flow MediaConnectFlow: RouterInputMediaConnectFlowRouterInputConfiguration,
        media_live_channel MediaLiveChannel: RouterInputMediaLiveChannelRouterInputConfiguration,
        merge Merge: RouterInputMergeRouterInputConfiguration,
        standard Standard: RouterInputStandardRouterInputConfiguration,
    }
}
props! {
    RouterInputContentQualityAnalysisFeatureConfiguration () {
        black_frames BlackFrames: RouterInputBlackFramesConfiguration,
        frozen_frames FrozenFrames: RouterInputFrozenFramesConfiguration,
        silent_audio SilentAudio: RouterInputSilentAudioConfiguration,
    }
}
props! {
    RouterInputFailoverRouterInputConfiguration (
        network_interface_arn NetworkInterfaceArn: String,
        protocol_configurations ProtocolConfigurations: List<RouterInputFailoverRouterInputProtocolConfiguration>,
        source_priority_mode SourcePriorityMode: RouterInputFailoverInputSourcePriorityMode
    ) { primary_source_index PrimarySourceIndex: Int<0, 1>, }
}
props! {
    RouterInputFailoverRouterInputProtocolConfiguration () {
        rist Rist: RouterInputRistRouterInputConfiguration,
        rtp Rtp: RouterInputRtpRouterInputConfiguration,
        srt_caller SrtCaller: RouterInputSrtCallerRouterInputConfiguration,
        srt_listener SrtListener: RouterInputSrtListenerRouterInputConfiguration,
    }
}
props! {
    RouterInputFlowTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: RouterInputFlowTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: RouterInputFlowTransitEncryptionKeyType, }
}
props! {
    RouterInputFlowTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: RouterInputSecretsManagerEncryptionKeyConfiguration,
    }
}
props! {
    RouterInputFrozenFramesConfiguration (
        state State: RouterInputContentQualityAnalysisState, threshold_seconds ThresholdSeconds: Int<10, 60>
    ) {}
}
props! {
    RouterInputMaintenanceConfiguration () {
        default Default: Json,
        preferred_day_time PreferredDayTime: RouterInputPreferredDayTimeMaintenanceConfiguration,
    }
}
props! {
    RouterInputMediaConnectFlowRouterInputConfiguration (
        source_transit_decryption SourceTransitDecryption: RouterInputFlowTransitEncryption
    ) { flow_arn FlowArn: String, flow_output_arn FlowOutputArn: String, }
}
props! {
    RouterInputMediaLiveChannelRouterInputConfiguration (
        source_transit_decryption SourceTransitDecryption: RouterInputMediaLiveTransitEncryption
    ) {
        media_live_channel_arn MediaLiveChannelArn: String,
        media_live_channel_output_name MediaLiveChannelOutputName: String,
        media_live_pipeline_id MediaLivePipelineId: RouterInputMediaLiveChannelPipelineId,
    }
}
props! {
    RouterInputMediaLiveTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: RouterInputMediaLiveTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: RouterInputMediaLiveTransitEncryptionKeyType, }
}
props! {
    RouterInputMediaLiveTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: RouterInputSecretsManagerEncryptionKeyConfiguration,
    }
}
props! {
    RouterInputMergeRouterInputConfiguration (
        merge_recovery_window_milliseconds MergeRecoveryWindowMilliseconds: i64,
        network_interface_arn NetworkInterfaceArn: String,
        protocol_configurations ProtocolConfigurations: List<RouterInputMergeRouterInputProtocolConfiguration>
    ) {}
}
props! {
    RouterInputMergeRouterInputProtocolConfiguration () {
        rist Rist: RouterInputRistRouterInputConfiguration,
        rtp Rtp: RouterInputRtpRouterInputConfiguration,
    }
}
props! { RouterInputPreferredDayTimeMaintenanceConfiguration (day Day: RouterInputDay, time Time: String) {} }
props! {
    RouterInputProtocolConfiguration () {
        rist Rist: RouterInputRistRouterInputConfiguration,
        rtp Rtp: RouterInputRtpRouterInputConfiguration,
        srt_caller SrtCaller: RouterInputSrtCallerRouterInputConfiguration,
        srt_listener SrtListener: RouterInputSrtListenerRouterInputConfiguration,
    }
}
props! {
    RouterInputRistRouterInputConfiguration (
        port Port: Int<3000, 30000>, recovery_latency_milliseconds RecoveryLatencyMilliseconds: Int<10, 10000>
    ) {}
}
props! {
    RouterInputRouterContentQualityAnalysisConfiguration (
        content_level ContentLevel: RouterInputContentQualityAnalysisFeatureConfiguration
    ) {}
}
props! {
    RouterInputRtpRouterInputConfiguration (port Port: Int<3000, 30000>) {
        forward_error_correction ForwardErrorCorrection: RouterInputForwardErrorCorrectionState,
    }
}
props! {
    RouterInputSecretsManagerEncryptionKeyConfiguration (
        role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: String
    ) {}
}
props! {
    RouterInputSilentAudioConfiguration (
        state State: RouterInputContentQualityAnalysisState, threshold_seconds ThresholdSeconds: Int<10, 60>
    ) {}
}
props! {
    RouterInputSrtCallerRouterInputConfiguration (
        minimum_latency_milliseconds MinimumLatencyMilliseconds: Int<10, 10000>, source_address SourceAddress: String,
        source_port SourcePort: Int<1024, 65535>
    ) {
        decryption_configuration DecryptionConfiguration: RouterInputSrtDecryptionConfiguration,
        stream_id StreamId: String,
    }
}
props! {
    RouterInputSrtDecryptionConfiguration (
        encryption_key EncryptionKey: RouterInputSecretsManagerEncryptionKeyConfiguration
    ) {}
}
props! {
    RouterInputSrtListenerRouterInputConfiguration (
        minimum_latency_milliseconds MinimumLatencyMilliseconds: Int<10, 10000>, port Port: Int<3000, 30000>
    ) { decryption_configuration DecryptionConfiguration: RouterInputSrtDecryptionConfiguration, }
}
props! {
    RouterInputStandardRouterInputConfiguration (
        network_interface_arn NetworkInterfaceArn: String,
        protocol_configuration ProtocolConfiguration: RouterInputProtocolConfiguration
    ) { protocol Protocol: RouterInputProtocol, }
}
props! {
    RouterInputTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: RouterInputTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: RouterInputTransitEncryptionKeyType, }
}
props! {
    RouterInputTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: RouterInputSecretsManagerEncryptionKeyConfiguration,
    }
}
choice! { RouterInputContentQualityAnalysisState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    RouterInputDay {
        Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY",
        Saturday "SATURDAY", Sunday "SUNDAY"
    }
}
choice! {
    RouterInputFailoverInputSourcePriorityMode {
        NoPriority "NO_PRIORITY", PrimarySecondary "PRIMARY_SECONDARY"
    }
}
choice! { RouterInputFlowTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }
choice! { RouterInputForwardErrorCorrectionState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { RouterInputMediaLiveChannelPipelineId { Pipeline0 "PIPELINE_0", Pipeline1 "PIPELINE_1" } }
choice! { RouterInputMediaLiveTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }
choice! { RouterInputProtocol { Rtp "RTP", Rist "RIST", SrtCaller "SRT_CALLER", SrtListener "SRT_LISTENER" } }
choice! { RouterInputRoutingScope { Regional "REGIONAL", Global "GLOBAL" } }
choice! { RouterInputTier { Input100 "INPUT_100", Input50 "INPUT_50", Input20 "INPUT_20" } }
choice! { RouterInputTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }

resource! {
    /// [AWS::MediaConnect::RouterNetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html)
    RouterNetworkInterface RouterNetworkInterfaceAttrs "AWS::MediaConnect::RouterNetworkInterface" (
        configuration Configuration: RouterNetworkInterfaceConfiguration, name Name: String
    ) { region_name RegionName: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::MediaConnectRouterNetworkInterface>,
        associated_input_count "AssociatedInputCount": i64,
        associated_output_count "AssociatedOutputCount": i64,
        created_at "CreatedAt": String,
        id "Id": String,
        network_interface_type "NetworkInterfaceType": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    RouterNetworkInterfaceConfiguration () {
        public Public: RouterNetworkInterfacePublicRouterNetworkInterfaceConfiguration,
        vpc Vpc: RouterNetworkInterfaceVpcRouterNetworkInterfaceConfiguration,
    }
}
props! {
    RouterNetworkInterfacePublicRouterNetworkInterfaceConfiguration (
        allow_rules AllowRules: List<RouterNetworkInterfacePublicRouterNetworkInterfaceRule>
    ) {}
}
props! { RouterNetworkInterfacePublicRouterNetworkInterfaceRule (cidr Cidr: String) {} }
props! {
    RouterNetworkInterfaceVpcRouterNetworkInterfaceConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {}
}

resource! {
    /// [AWS::MediaConnect::RouterOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html)
    RouterOutput RouterOutputAttrs RouterOutputArgs "AWS::MediaConnect::RouterOutput" [
        configuration Configuration: RouterOutputConfiguration, maximum_bitrate MaximumBitrate: i64, name Name: String,
        routing_scope RoutingScope: RouterOutputRoutingScope, tier Tier: RouterOutputTier
    ] {
        availability_zone AvailabilityZone: String,
        fabric_configuration FabricConfiguration: RouterOutputFabricConfiguration,
        maintenance_configuration MaintenanceConfiguration: RouterOutputMaintenanceConfiguration,
        region_name RegionName: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MediaConnectRouterOutput>,
        created_at "CreatedAt": String,
        id "Id": String,
        ip_address "IpAddress": String,
        maintenance_type "MaintenanceType": String,
        output_type "OutputType": String,
        routed_state "RoutedState": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    RouterOutputConfiguration () {
        media_connect_flow MediaConnectFlow: RouterOutputMediaConnectFlowRouterOutputConfiguration,
        media_live_input MediaLiveInput: RouterOutputMediaLiveInputRouterOutputConfiguration,
        standard Standard: RouterOutputStandardRouterOutputConfiguration,
    }
}
props! { RouterOutputFabricConfiguration (recovery_latency_mode RecoveryLatencyMode: RouterOutputFabricLatencyMode) {} }
props! {
    RouterOutputFlowTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: RouterOutputFlowTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: RouterOutputFlowTransitEncryptionKeyType, }
}
props! {
    RouterOutputFlowTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: RouterOutputSecretsManagerEncryptionKeyConfiguration,
    }
}
props! {
    RouterOutputMaintenanceConfiguration () {
        default Default: Json,
        preferred_day_time PreferredDayTime: RouterOutputPreferredDayTimeMaintenanceConfiguration,
    }
}
props! {
    RouterOutputMediaConnectFlowRouterOutputConfiguration (
        destination_transit_encryption DestinationTransitEncryption: RouterOutputFlowTransitEncryption
    ) { flow_arn FlowArn: String, flow_source_arn FlowSourceArn: String, }
}
props! {
    RouterOutputMediaLiveInputRouterOutputConfiguration (
        destination_transit_encryption DestinationTransitEncryption: RouterOutputMediaLiveTransitEncryption
    ) {
        media_live_input_arn MediaLiveInputArn: String,
        media_live_pipeline_id MediaLivePipelineId: RouterOutputMediaLiveInputPipelineId,
    }
}
props! {
    RouterOutputMediaLiveTransitEncryption (
        encryption_key_configuration EncryptionKeyConfiguration: RouterOutputMediaLiveTransitEncryptionKeyConfiguration
    ) { encryption_key_type EncryptionKeyType: RouterOutputMediaLiveTransitEncryptionKeyType, }
}
props! {
    RouterOutputMediaLiveTransitEncryptionKeyConfiguration () {
        automatic Automatic: Json,
        secrets_manager SecretsManager: RouterOutputSecretsManagerEncryptionKeyConfiguration,
    }
}
props! { RouterOutputPreferredDayTimeMaintenanceConfiguration (day Day: RouterOutputDay, time Time: String) {} }
props! {
    RouterOutputProtocolConfiguration () {
        rist Rist: RouterOutputRistRouterOutputConfiguration,
        rtmp_push RtmpPush: RouterOutputRtmpPushRouterOutputConfiguration,
        rtp Rtp: RouterOutputRtpRouterOutputConfiguration,
        srt_caller SrtCaller: RouterOutputSrtCallerRouterOutputConfiguration,
        srt_listener SrtListener: RouterOutputSrtListenerRouterOutputConfiguration,
    }
}
props! {
    RouterOutputRistRouterOutputConfiguration (
        destination_address DestinationAddress: String, destination_port DestinationPort: Int<1024, 65535>
    ) {}
}
props! {
    RouterOutputRtmpPushRouterOutputConfiguration (
        application_name ApplicationName: String, destination_address DestinationAddress: String,
        destination_port DestinationPort: Int<443, 65535>, stream_name StreamName: String
    ) { tls_encryption TlsEncryption: RouterOutputTlsEncryption, }
}
props! {
    RouterOutputRtpRouterOutputConfiguration (
        destination_address DestinationAddress: String, destination_port DestinationPort: Int<1024, 65531>
    ) { forward_error_correction ForwardErrorCorrection: RouterOutputForwardErrorCorrectionState, }
}
props! {
    RouterOutputSecretsManagerEncryptionKeyConfiguration (
        role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: String
    ) {}
}
props! {
    RouterOutputSrtCallerRouterOutputConfiguration (
        destination_address DestinationAddress: String, destination_port DestinationPort: Int<1024, 65535>,
        minimum_latency_milliseconds MinimumLatencyMilliseconds: Int<10, 10000>
    ) {
        encryption_configuration EncryptionConfiguration: RouterOutputSrtEncryptionConfiguration,
        stream_id StreamId: String,
    }
}
props! {
    RouterOutputSrtEncryptionConfiguration (
        encryption_key EncryptionKey: RouterOutputSecretsManagerEncryptionKeyConfiguration
    ) {}
}
props! {
    RouterOutputSrtListenerRouterOutputConfiguration (
        minimum_latency_milliseconds MinimumLatencyMilliseconds: Int<10, 10000>, port Port: Int<3000, 30000>
    ) { encryption_configuration EncryptionConfiguration: RouterOutputSrtEncryptionConfiguration, }
}
props! {
    RouterOutputStandardRouterOutputConfiguration (
        network_interface_arn NetworkInterfaceArn: String,
        protocol_configuration ProtocolConfiguration: RouterOutputProtocolConfiguration
    ) { protocol Protocol: RouterOutputProtocol, }
}
props! {
    RouterOutputTlsEncryption (
        encryption_configuration EncryptionConfiguration: RouterOutputTlsEncryptionConfiguration
    ) { encryption_type EncryptionType: RouterOutputTlsEncryptionType, }
}
props! { RouterOutputTlsEncryptionConfiguration (public Public: Json) {} }
choice! {
    RouterOutputDay {
        Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY",
        Saturday "SATURDAY", Sunday "SUNDAY"
    }
}
choice! { RouterOutputFabricLatencyMode { Balanced "BALANCED", LowLatency "LOW_LATENCY" } }
choice! { RouterOutputFlowTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }
choice! { RouterOutputForwardErrorCorrectionState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { RouterOutputMediaLiveInputPipelineId { Pipeline0 "PIPELINE_0", Pipeline1 "PIPELINE_1" } }
choice! { RouterOutputMediaLiveTransitEncryptionKeyType { SecretsManager "SECRETS_MANAGER", Automatic "AUTOMATIC" } }
choice! {
    RouterOutputProtocol {
        Rtp "RTP", Rist "RIST", SrtCaller "SRT_CALLER", SrtListener "SRT_LISTENER", RtmpPush "RTMP_PUSH"
    }
}
choice! { RouterOutputRoutingScope { Regional "REGIONAL", Global "GLOBAL" } }
choice! { RouterOutputTier { Output100 "OUTPUT_100", Output50 "OUTPUT_50", Output20 "OUTPUT_20" } }
choice! { RouterOutputTlsEncryptionType { Public "PUBLIC" } }
