//! Generated from spec/groundstation.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GroundStation::Config](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html)
    Config ConfigAttrs "AWS::GroundStation::Config" (config_data ConfigData: ConfigData, name Name: String) {
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::GroundStationConfig>,
        id "Id": String,
        type_ "Type": String,
    }
}
props! { ConfigAntennaDownlinkConfig () { spectrum_config SpectrumConfig: ConfigSpectrumConfig, } }
props! {
    ConfigAntennaDownlinkDemodDecodeConfig () {
        decode_config DecodeConfig: ConfigDecodeConfig,
        demodulation_config DemodulationConfig: ConfigDemodulationConfig,
        spectrum_config SpectrumConfig: ConfigSpectrumConfig,
    }
}
props! {
    ConfigAntennaUplinkConfig () {
        spectrum_config SpectrumConfig: ConfigUplinkSpectrumConfig,
        target_eirp TargetEirp: ConfigEirp,
        transmit_disabled TransmitDisabled: bool,
    }
}
props! {
    ConfigData () {
        antenna_downlink_config AntennaDownlinkConfig: ConfigAntennaDownlinkConfig,
        antenna_downlink_demod_decode_config AntennaDownlinkDemodDecodeConfig: ConfigAntennaDownlinkDemodDecodeConfig,
        antenna_uplink_config AntennaUplinkConfig: ConfigAntennaUplinkConfig,
        dataflow_endpoint_config DataflowEndpointConfig: ConfigDataflowEndpointConfig,
        s3_recording_config S3RecordingConfig: ConfigS3RecordingConfig,
        telemetry_sink_config TelemetrySinkConfig: ConfigTelemetrySinkConfig,
        tracking_config TrackingConfig: ConfigTrackingConfig,
        uplink_echo_config UplinkEchoConfig: ConfigUplinkEchoConfig,
    }
}
props! {
    ConfigDataflowEndpointConfig () {
        dataflow_endpoint_name DataflowEndpointName: String,
        dataflow_endpoint_region DataflowEndpointRegion: String,
    }
}
props! { ConfigDecodeConfig () { unvalidated_json UnvalidatedJSON: String, } }
props! { ConfigDemodulationConfig () { unvalidated_json UnvalidatedJSON: String, } }
props! { ConfigEirp () { units Units: ConfigEirpUnits, value Value: f64, } }
props! { ConfigFrequency () { units Units: ConfigFrequencyUnits, value Value: f64, } }
props! { ConfigFrequencyBandwidth () { units Units: ConfigBandwidthUnits, value Value: f64, } }
props! {
    ConfigKinesisDataStreamData (
        kinesis_data_stream_arn KinesisDataStreamArn: String, kinesis_role_arn KinesisRoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    ConfigS3RecordingConfig () {
        bucket_arn BucketArn: Arn<r::S3Bucket>,
        prefix Prefix: String,
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
props! {
    ConfigSpectrumConfig () {
        bandwidth Bandwidth: ConfigFrequencyBandwidth,
        center_frequency CenterFrequency: ConfigFrequency,
        polarization Polarization: ConfigPolarization,
    }
}
props! {
    ConfigTelemetrySinkConfig (
        telemetry_sink_data TelemetrySinkData: ConfigTelemetrySinkData,
        telemetry_sink_type TelemetrySinkType: ConfigTelemetrySinkType
    ) {}
}
props! { ConfigTelemetrySinkData (kinesis_data_stream_data KinesisDataStreamData: ConfigKinesisDataStreamData) {} }
props! { ConfigTrackingConfig () { autotrack Autotrack: ConfigTrackingConfigAutotrack, } }
props! {
    ConfigUplinkEchoConfig () { antenna_uplink_config_arn AntennaUplinkConfigArn: String, enabled Enabled: bool, }
}
props! {
    ConfigUplinkSpectrumConfig () {
        center_frequency CenterFrequency: ConfigFrequency,
        polarization Polarization: ConfigPolarization,
    }
}
choice! { ConfigBandwidthUnits { GHz "GHz", MHz "MHz", KHz "kHz" } }
choice! { ConfigEirpUnits { DBw "dBW" } }
choice! { ConfigFrequencyUnits { GHz "GHz", MHz "MHz", KHz "kHz" } }
choice! { ConfigPolarization { LeftHand "LEFT_HAND", RightHand "RIGHT_HAND", None "NONE" } }
choice! { ConfigTelemetrySinkType { KinesisDataStream "KINESIS_DATA_STREAM" } }
choice! { ConfigTrackingConfigAutotrack { Required "REQUIRED", Preferred "PREFERRED", Removed "REMOVED" } }

resource! {
    /// [AWS::GroundStation::DataflowEndpointGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html)
    DataflowEndpointGroup DataflowEndpointGroupAttrs "AWS::GroundStation::DataflowEndpointGroup" (
        endpoint_details EndpointDetails: List<DataflowEndpointGroupEndpointDetails>
    ) {
        contact_post_pass_duration_seconds ContactPostPassDurationSeconds: Int<30, 480>,
        contact_pre_pass_duration_seconds ContactPrePassDurationSeconds: Int<30, 480>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::GroundStationDataflowEndpointGroup>, id "Id": String, }
}
props! {
    DataflowEndpointGroupAwsGroundStationAgentEndpoint () {
        agent_status AgentStatus: DataflowEndpointGroupAgentStatus,
        audit_results AuditResults: DataflowEndpointGroupAuditResults,
        egress_address EgressAddress: DataflowEndpointGroupConnectionDetails,
        ingress_address IngressAddress: DataflowEndpointGroupRangedConnectionDetails,
        name Name: String,
    }
}
props! {
    DataflowEndpointGroupConnectionDetails () {
        mtu Mtu: i64,
        socket_address SocketAddress: DataflowEndpointGroupSocketAddress,
    }
}
props! {
    DataflowEndpointGroupDataflowEndpoint () {
        address Address: DataflowEndpointGroupSocketAddress,
        mtu Mtu: i64,
        name Name: String,
    }
}
props! {
    DataflowEndpointGroupEndpointDetails () {
        aws_ground_station_agent_endpoint AwsGroundStationAgentEndpoint: DataflowEndpointGroupAwsGroundStationAgentEndpoint,
        endpoint Endpoint: DataflowEndpointGroupDataflowEndpoint,
        security_details SecurityDetails: DataflowEndpointGroupSecurityDetails,
    }
}
props! { DataflowEndpointGroupIntegerRange () { maximum Maximum: i64, minimum Minimum: i64, } }
props! {
    DataflowEndpointGroupRangedConnectionDetails () {
        mtu Mtu: i64,
        socket_address SocketAddress: DataflowEndpointGroupRangedSocketAddress,
    }
}
props! {
    DataflowEndpointGroupRangedSocketAddress () {
        name Name: String,
        port_range PortRange: DataflowEndpointGroupIntegerRange,
    }
}
props! {
    DataflowEndpointGroupSecurityDetails () {
        role_arn RoleArn: Arn<r::IamRole>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! { DataflowEndpointGroupSocketAddress () { name Name: String, port Port: i64, } }
choice! {
    DataflowEndpointGroupAgentStatus {
        Success "SUCCESS", Failed "FAILED", Active "ACTIVE", Inactive "INACTIVE"
    }
}
choice! { DataflowEndpointGroupAuditResults { Healthy "HEALTHY", Unhealthy "UNHEALTHY" } }

resource! {
    /// [AWS::GroundStation::DataflowEndpointGroupV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html)
    DataflowEndpointGroupV2 DataflowEndpointGroupV2Attrs "AWS::GroundStation::DataflowEndpointGroupV2" () {
        contact_post_pass_duration_seconds ContactPostPassDurationSeconds: Int<30, 480>,
        contact_pre_pass_duration_seconds ContactPrePassDurationSeconds: Int<30, 480>,
        endpoints Endpoints: List<DataflowEndpointGroupV2CreateEndpointDetails>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::GroundStationDataflowEndpointGroupV2>,
        endpoint_details "EndpointDetails": List<Json>,
        id "Id": String,
    }
}
props! {
    DataflowEndpointGroupV2ConnectionDetails (socket_address SocketAddress: DataflowEndpointGroupV2SocketAddress) {
        mtu Mtu: Int<1400, 1500>,
    }
}
props! {
    DataflowEndpointGroupV2CreateEndpointDetails () {
        downlink_aws_ground_station_agent_endpoint DownlinkAwsGroundStationAgentEndpoint: DataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpoint,
        uplink_aws_ground_station_agent_endpoint UplinkAwsGroundStationAgentEndpoint: DataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpoint,
    }
}
props! {
    DataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpoint (
        dataflow_details DataflowDetails: DataflowEndpointGroupV2DownlinkDataflowDetails, name Name: String
    ) {}
}
props! {
    DataflowEndpointGroupV2DownlinkConnectionDetails (
        agent_ip_and_port_address AgentIpAndPortAddress: DataflowEndpointGroupV2RangedConnectionDetails,
        egress_address_and_port EgressAddressAndPort: DataflowEndpointGroupV2ConnectionDetails
    ) {}
}
props! {
    DataflowEndpointGroupV2DownlinkDataflowDetails (
        agent_connection_details AgentConnectionDetails: DataflowEndpointGroupV2DownlinkConnectionDetails
    ) {}
}
props! { DataflowEndpointGroupV2IntegerRange (maximum Maximum: i64, minimum Minimum: i64) {} }
props! {
    DataflowEndpointGroupV2RangedConnectionDetails (
        socket_address SocketAddress: DataflowEndpointGroupV2RangedSocketAddress
    ) { mtu Mtu: Int<1400, 1500>, }
}
props! {
    DataflowEndpointGroupV2RangedSocketAddress (
        name Name: String, port_range PortRange: DataflowEndpointGroupV2IntegerRange
    ) {}
}
props! { DataflowEndpointGroupV2SocketAddress (name Name: String, port Port: i64) {} }
props! {
    DataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpoint (
        dataflow_details DataflowDetails: DataflowEndpointGroupV2UplinkDataflowDetails, name Name: String
    ) {}
}
props! {
    DataflowEndpointGroupV2UplinkConnectionDetails (
        agent_ip_and_port_address AgentIpAndPortAddress: DataflowEndpointGroupV2RangedConnectionDetails,
        ingress_address_and_port IngressAddressAndPort: DataflowEndpointGroupV2ConnectionDetails
    ) {}
}
props! {
    DataflowEndpointGroupV2UplinkDataflowDetails (
        agent_connection_details AgentConnectionDetails: DataflowEndpointGroupV2UplinkConnectionDetails
    ) {}
}

resource! {
    /// [AWS::GroundStation::MissionProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html)
    MissionProfile MissionProfileAttrs "AWS::GroundStation::MissionProfile" (
        dataflow_edges DataflowEdges: List<MissionProfileDataflowEdge>,
        minimum_viable_contact_duration_seconds MinimumViableContactDurationSeconds: Int<1, 21600>, name Name: String,
        tracking_config_arn TrackingConfigArn: String
    ) {
        contact_post_pass_duration_seconds ContactPostPassDurationSeconds: Int<0, 21600>,
        contact_pre_pass_duration_seconds ContactPrePassDurationSeconds: Int<0, 21600>,
        streams_kms_key StreamsKmsKey: MissionProfileStreamsKmsKey,
        streams_kms_role StreamsKmsRole: Arn<r::IamRole>,
        tags Tags: List<Tag>,
        telemetry_sink_config_arn TelemetrySinkConfigArn: String,
    } {
        arn "Arn": Arn<r::GroundStationMissionProfile>,
        id "Id": String,
        region "Region": String,
    }
}
props! { MissionProfileDataflowEdge () { destination Destination: String, source Source: String, } }
props! {
    MissionProfileStreamsKmsKey () {
        kms_alias_arn KmsAliasArn: String,
        kms_alias_name KmsAliasName: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
