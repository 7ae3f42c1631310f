//! Generated from spec/iotwireless.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTWireless::Destination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html)
    Destination DestinationAttrs "AWS::IoTWireless::Destination" (
        expression Expression: String, expression_type ExpressionType: DestinationExpressionType, name Name: String
    ) {
        description Description: String,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IotWirelessDestination>, }
}
choice! { DestinationExpressionType { RuleName "RuleName", MqttTopic "MqttTopic", SnsTopic "SnsTopic" } }

resource! {
    /// [AWS::IoTWireless::DeviceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html)
    DeviceProfile DeviceProfileAttrs "AWS::IoTWireless::DeviceProfile" () {
        lo_ra_wan LoRaWAN: DeviceProfileLoRaWanDeviceProfile,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IotWirelessDeviceProfile>, id "Id": String, }
}
props! {
    DeviceProfileLoRaWanDeviceProfile () {
        class_b_timeout ClassBTimeout: Int<0, 1000>,
        class_c_timeout ClassCTimeout: Int<0, 1000>,
        factory_preset_freqs_list FactoryPresetFreqsList: List<Int<1000000, 16700000>>,
        mac_version MacVersion: String,
        max_duty_cycle MaxDutyCycle: Int<0, 100>,
        max_eirp MaxEirp: Int<0, 15>,
        ping_slot_dr PingSlotDr: Int<0, 15>,
        ping_slot_freq PingSlotFreq: Int<1000000, 16700000>,
        ping_slot_period PingSlotPeriod: Int<128, 4096>,
        reg_params_revision RegParamsRevision: String,
        rf_region RfRegion: String,
        rx_data_rate2 RxDataRate2: Int<0, 15>,
        rx_delay1 RxDelay1: Int<0, 15>,
        rx_dr_offset1 RxDrOffset1: Int<0, 7>,
        rx_freq2 RxFreq2: Int<1000000, 16700000>,
        supports32_bit_f_cnt Supports32BitFCnt: bool,
        supports_class_b SupportsClassB: bool,
        supports_class_c SupportsClassC: bool,
        supports_join SupportsJoin: bool,
    }
}

resource! {
    /// [AWS::IoTWireless::FuotaTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html)
    FuotaTask FuotaTaskAttrs "AWS::IoTWireless::FuotaTask" (
        firmware_update_image FirmwareUpdateImage: String, firmware_update_role FirmwareUpdateRole: String,
        lo_ra_wan LoRaWAN: FuotaTaskLoRaWan
    ) {
        associate_multicast_group AssociateMulticastGroup: String,
        associate_wireless_device AssociateWirelessDevice: String,
        description Description: String,
        disassociate_multicast_group DisassociateMulticastGroup: String,
        disassociate_wireless_device DisassociateWirelessDevice: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotWirelessFuotaTask>,
        fuota_task_status "FuotaTaskStatus": String,
        id "Id": String,
        lo_ra_wan_start_time "LoRaWAN.StartTime": String,
    }
}
props! { FuotaTaskLoRaWan (rf_region RfRegion: FuotaTaskLoRaWanRfRegion) {} }
choice! {
    FuotaTaskLoRaWanRfRegion {
        As9231 "AS923-1", As9232 "AS923-2", As9233 "AS923-3", As9234 "AS923-4", Au915 "AU915", Cn470 "CN470",
        Cn779 "CN779", Eu433 "EU433", Eu868 "EU868", In865 "IN865", Kr920 "KR920", Ru864 "RU864", Us915 "US915"
    }
}

resource! {
    /// [AWS::IoTWireless::MulticastGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html)
    MulticastGroup MulticastGroupAttrs "AWS::IoTWireless::MulticastGroup" (lo_ra_wan LoRaWAN: MulticastGroupLoRaWan) {
        associate_wireless_device AssociateWirelessDevice: String,
        description Description: String,
        disassociate_wireless_device DisassociateWirelessDevice: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotWirelessMulticastGroup>,
        id "Id": String,
        lo_ra_wan_number_of_devices_in_group "LoRaWAN.NumberOfDevicesInGroup": i64,
        lo_ra_wan_number_of_devices_requested "LoRaWAN.NumberOfDevicesRequested": i64,
        status "Status": String,
    }
}
props! {
    MulticastGroupLoRaWan (
        dl_class DlClass: MulticastGroupLoRaWanDlClass, rf_region RfRegion: MulticastGroupLoRaWanRfRegion
    ) {}
}
choice! { MulticastGroupLoRaWanDlClass { ClassB "ClassB", ClassC "ClassC" } }
choice! {
    MulticastGroupLoRaWanRfRegion {
        As9231 "AS923-1", As9232 "AS923-2", As9233 "AS923-3", As9234 "AS923-4", Au915 "AU915", Cn470 "CN470",
        Cn779 "CN779", Eu433 "EU433", Eu868 "EU868", In865 "IN865", Kr920 "KR920", Ru864 "RU864", Us915 "US915"
    }
}

resource! {
    /// [AWS::IoTWireless::NetworkAnalyzerConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html)
    NetworkAnalyzerConfiguration NetworkAnalyzerConfigurationAttrs "AWS::IoTWireless::NetworkAnalyzerConfiguration" (
        name Name: String
    ) {
        description Description: String,
        tags Tags: List<Tag>,
        trace_content TraceContent: NetworkAnalyzerConfigurationTraceContent,
        wireless_devices WirelessDevices: List<String>,
        wireless_gateways WirelessGateways: List<String>,
    } { arn "Arn": Arn<r::IotWirelessNetworkAnalyzerConfiguration>, }
}
props! {
    NetworkAnalyzerConfigurationTraceContent () {
        log_level LogLevel: NetworkAnalyzerConfigurationLogLevel,
        wireless_device_frame_info WirelessDeviceFrameInfo: NetworkAnalyzerConfigurationWirelessDeviceFrameInfo,
    }
}
choice! { NetworkAnalyzerConfigurationLogLevel { Info "INFO", Error "ERROR", Disabled "DISABLED" } }
choice! { NetworkAnalyzerConfigurationWirelessDeviceFrameInfo { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::IoTWireless::PartnerAccount](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html)
    PartnerAccount PartnerAccountAttrs "AWS::IoTWireless::PartnerAccount" () {
        account_linked AccountLinked: bool,
        partner_account_id PartnerAccountId: String,
        partner_type PartnerType: PartnerAccountPartnerType,
        sidewalk Sidewalk: PartnerAccountSidewalkAccountInfo,
        sidewalk_response SidewalkResponse: PartnerAccountSidewalkAccountInfoWithFingerprint,
        sidewalk_update SidewalkUpdate: PartnerAccountSidewalkUpdateAccount,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IotWirelessPartnerAccount>, fingerprint "Fingerprint": String, }
}
props! { PartnerAccountSidewalkAccountInfo (app_server_private_key AppServerPrivateKey: String) {} }
props! {
    PartnerAccountSidewalkAccountInfoWithFingerprint () {
        amazon_id AmazonId: String,
        arn Arn: String,
        fingerprint Fingerprint: String,
    }
}
props! { PartnerAccountSidewalkUpdateAccount () { app_server_private_key AppServerPrivateKey: String, } }
choice! { PartnerAccountPartnerType { Sidewalk "Sidewalk" } }

resource! {
    /// [AWS::IoTWireless::ServiceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html)
    ServiceProfile ServiceProfileAttrs "AWS::IoTWireless::ServiceProfile" () {
        lo_ra_wan LoRaWAN: ServiceProfileLoRaWanServiceProfile,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotWirelessServiceProfile>,
        id "Id": String,
        lo_ra_wan_channel_mask "LoRaWAN.ChannelMask": String,
        lo_ra_wan_dev_status_req_freq "LoRaWAN.DevStatusReqFreq": i64,
        lo_ra_wan_dl_bucket_size "LoRaWAN.DlBucketSize": i64,
        lo_ra_wan_dl_rate "LoRaWAN.DlRate": i64,
        lo_ra_wan_dl_rate_policy "LoRaWAN.DlRatePolicy": String,
        lo_ra_wan_dr_max "LoRaWAN.DrMax": i64,
        lo_ra_wan_dr_min "LoRaWAN.DrMin": i64,
        lo_ra_wan_hr_allowed "LoRaWAN.HrAllowed": bool,
        lo_ra_wan_min_gw_diversity "LoRaWAN.MinGwDiversity": i64,
        lo_ra_wan_nwk_geo_loc "LoRaWAN.NwkGeoLoc": bool,
        lo_ra_wan_report_dev_status_battery "LoRaWAN.ReportDevStatusBattery": bool,
        lo_ra_wan_report_dev_status_margin "LoRaWAN.ReportDevStatusMargin": bool,
        lo_ra_wan_target_per "LoRaWAN.TargetPer": i64,
        lo_ra_wan_ul_bucket_size "LoRaWAN.UlBucketSize": i64,
        lo_ra_wan_ul_rate "LoRaWAN.UlRate": i64,
        lo_ra_wan_ul_rate_policy "LoRaWAN.UlRatePolicy": String,
        lo_ra_wan_response "LoRaWANResponse": Json,
    }
}
props! {
    ServiceProfileLoRaWanServiceProfile () {
        add_gw_metadata AddGwMetadata: bool,
        pr_allowed PrAllowed: bool,
        ra_allowed RaAllowed: bool,
    }
}

resource! {
    /// [AWS::IoTWireless::TaskDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html)
    TaskDefinition TaskDefinitionAttrs "AWS::IoTWireless::TaskDefinition" (auto_create_tasks AutoCreateTasks: bool) {
        lo_ra_wan_update_gateway_task_entry LoRaWANUpdateGatewayTaskEntry: TaskDefinitionLoRaWanUpdateGatewayTaskEntry,
        name Name: String,
        tags Tags: List<Tag>,
        task_definition_type TaskDefinitionType: TaskDefinitionType,
        update Update: TaskDefinitionUpdateWirelessGatewayTaskCreate,
    } { arn "Arn": Arn<r::IotWirelessTaskDefinition>, id "Id": String, }
}
props! {
    TaskDefinitionLoRaWanGatewayVersion () {
        model Model: String,
        package_version PackageVersion: String,
        station Station: String,
    }
}
props! {
    TaskDefinitionLoRaWanUpdateGatewayTaskCreate () {
        current_version CurrentVersion: TaskDefinitionLoRaWanGatewayVersion,
        sig_key_crc SigKeyCrc: Int<1, 4294967295>,
        update_signature UpdateSignature: String,
        update_version UpdateVersion: TaskDefinitionLoRaWanGatewayVersion,
    }
}
props! {
    TaskDefinitionLoRaWanUpdateGatewayTaskEntry () {
        current_version CurrentVersion: TaskDefinitionLoRaWanGatewayVersion,
        update_version UpdateVersion: TaskDefinitionLoRaWanGatewayVersion,
    }
}
props! {
    TaskDefinitionUpdateWirelessGatewayTaskCreate () {
        lo_ra_wan LoRaWAN: TaskDefinitionLoRaWanUpdateGatewayTaskCreate,
        update_data_role UpdateDataRole: String,
        update_data_source UpdateDataSource: String,
    }
}
choice! { TaskDefinitionType { Update "UPDATE" } }

resource! {
    /// [AWS::IoTWireless::WirelessDevice](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html)
    WirelessDevice WirelessDeviceAttrs "AWS::IoTWireless::WirelessDevice" (
        destination_name DestinationName: String, type_ Type: WirelessDeviceType
    ) {
        description Description: String,
        last_uplink_received_at LastUplinkReceivedAt: String,
        lo_ra_wan LoRaWAN: WirelessDeviceLoRaWanDevice,
        name Name: String,
        positioning Positioning: WirelessDevicePositioning,
        tags Tags: List<Tag>,
        thing_arn ThingArn: String,
    } {
        arn "Arn": Arn<r::IotWirelessWirelessDevice>,
        id "Id": String,
        thing_name "ThingName": String,
    }
}
props! {
    WirelessDeviceAbpV10X (dev_addr DevAddr: String, session_keys SessionKeys: WirelessDeviceSessionKeysAbpV10X) {}
}
props! { WirelessDeviceAbpV11 (dev_addr DevAddr: String, session_keys SessionKeys: WirelessDeviceSessionKeysAbpV11) {} }
props! {
    WirelessDeviceApplication () {
        destination_name DestinationName: String,
        f_port FPort: Int<1, 223>,
        type_ Type: WirelessDeviceApplicationType,
    }
}
props! { WirelessDeviceFPorts () { applications Applications: List<WirelessDeviceApplication>, } }
props! {
    WirelessDeviceLoRaWanDevice () {
        abp_v10_x AbpV10x: WirelessDeviceAbpV10X,
        abp_v11 AbpV11: WirelessDeviceAbpV11,
        dev_eui DevEui: String,
        device_profile_id DeviceProfileId: String,
        f_ports FPorts: WirelessDeviceFPorts,
        otaa_v10_x OtaaV10x: WirelessDeviceOtaaV10X,
        otaa_v11 OtaaV11: WirelessDeviceOtaaV11,
        service_profile_id ServiceProfileId: String,
    }
}
props! { WirelessDeviceOtaaV10X (app_eui AppEui: String, app_key AppKey: String) {} }
props! { WirelessDeviceOtaaV11 (app_key AppKey: String, join_eui JoinEui: String, nwk_key NwkKey: String) {} }
props! { WirelessDeviceSessionKeysAbpV10X (app_s_key AppSKey: String, nwk_s_key NwkSKey: String) {} }
props! {
    WirelessDeviceSessionKeysAbpV11 (
        app_s_key AppSKey: String, f_nwk_s_int_key FNwkSIntKey: String, nwk_s_enc_key NwkSEncKey: String,
        s_nwk_s_int_key SNwkSIntKey: String
    ) {}
}
choice! {
    WirelessDeviceApplicationType {
        SemtechGeolocation "SemtechGeolocation", SemtechGnss "SemtechGNSS", SemtechGnssng "SemtechGNSSNG",
        SemtechWiFi "SemtechWiFi"
    }
}
choice! { WirelessDevicePositioning { Enabled "Enabled", Disabled "Disabled" } }
choice! { WirelessDeviceType { Sidewalk "Sidewalk", LoRaWan "LoRaWAN" } }

resource! {
    /// [AWS::IoTWireless::WirelessDeviceImportTask](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html)
    WirelessDeviceImportTask WirelessDeviceImportTaskAttrs "AWS::IoTWireless::WirelessDeviceImportTask" (
        destination_name DestinationName: String, sidewalk Sidewalk: WirelessDeviceImportTaskSidewalk
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::IotWirelessWirelessDeviceImportTask>,
        creation_date "CreationDate": String,
        failed_imported_devices_count "FailedImportedDevicesCount": i64,
        id "Id": String,
        initialized_imported_devices_count "InitializedImportedDevicesCount": i64,
        onboarded_imported_devices_count "OnboardedImportedDevicesCount": i64,
        pending_imported_devices_count "PendingImportedDevicesCount": i64,
        sidewalk_device_creation_file_list "Sidewalk.DeviceCreationFileList": List<String>,
        status "Status": String,
        status_reason "StatusReason": String,
    }
}
props! {
    WirelessDeviceImportTaskSidewalk () {
        device_creation_file DeviceCreationFile: String,
        role Role: String,
        sidewalk_manufacturing_sn SidewalkManufacturingSn: String,
    }
}

resource! {
    /// [AWS::IoTWireless::WirelessGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html)
    WirelessGateway WirelessGatewayAttrs "AWS::IoTWireless::WirelessGateway" (
        lo_ra_wan LoRaWAN: WirelessGatewayLoRaWanGateway
    ) {
        description Description: String,
        last_uplink_received_at LastUplinkReceivedAt: String,
        name Name: String,
        tags Tags: List<Tag>,
        thing_arn ThingArn: String,
        thing_name ThingName: String,
    } { arn "Arn": Arn<r::IotWirelessWirelessGateway>, id "Id": String, }
}
props! { WirelessGatewayLoRaWanGateway (gateway_eui GatewayEui: String, rf_region RfRegion: String) {} }
