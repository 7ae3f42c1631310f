//! Generated from spec/iotfleetwise.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTFleetWise::Campaign](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html)
    Campaign CampaignAttrs "AWS::IoTFleetWise::Campaign" (
        collection_scheme CollectionScheme: CampaignCollectionScheme, name Name: String,
        signal_catalog_arn SignalCatalogArn: String, target_arn TargetArn: String
    ) {
        action Action: CampaignUpdateCampaignAction,
        compression Compression: CampaignCompression,
        data_destination_configs DataDestinationConfigs: List<CampaignDataDestinationConfig>,
        data_extra_dimensions DataExtraDimensions: List<String>,
        data_partitions DataPartitions: List<CampaignDataPartition>,
        description Description: String,
        diagnostics_mode DiagnosticsMode: CampaignDiagnosticsMode,
        expiry_time ExpiryTime: String,
        post_trigger_collection_duration PostTriggerCollectionDuration: Num<0, 4294967295>,
        priority Priority: Int<0, MAX>,
        signals_to_collect SignalsToCollect: List<CampaignSignalInformation>,
        signals_to_fetch SignalsToFetch: List<CampaignSignalFetchInformation>,
        spooling_mode SpoolingMode: CampaignSpoolingMode,
        start_time StartTime: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseCampaign>,
        creation_time "CreationTime": String,
        last_modification_time "LastModificationTime": String,
        status "Status": String,
    }
}
props! {
    CampaignCollectionScheme () {
        condition_based_collection_scheme ConditionBasedCollectionScheme: CampaignConditionBasedCollectionScheme,
        time_based_collection_scheme TimeBasedCollectionScheme: CampaignTimeBasedCollectionScheme,
    }
}
props! {
    CampaignConditionBasedCollectionScheme (expression Expression: String) {
        condition_language_version ConditionLanguageVersion: Int<1, 1>,
        minimum_trigger_interval_ms MinimumTriggerIntervalMs: Num<0, 4294967295>,
        trigger_mode TriggerMode: CampaignTriggerMode,
    }
}
props! {
    CampaignConditionBasedSignalFetchConfig (
        condition_expression ConditionExpression: String, trigger_mode TriggerMode: CampaignTriggerMode
    ) {}
}
props! {
    CampaignDataDestinationConfig () {
        mqtt_topic_config MqttTopicConfig: CampaignMqttTopicConfig,
        s3_config S3Config: CampaignS3Config,
        timestream_config TimestreamConfig: CampaignTimestreamConfig,
    }
}
props! {
    CampaignDataPartition (id Id: String, storage_options StorageOptions: CampaignDataPartitionStorageOptions) {
        upload_options UploadOptions: CampaignDataPartitionUploadOptions,
    }
}
props! {
    CampaignDataPartitionStorageOptions (
        maximum_size MaximumSize: CampaignStorageMaximumSize,
        minimum_time_to_live MinimumTimeToLive: CampaignStorageMinimumTimeToLive,
        storage_location StorageLocation: String
    ) {}
}
props! {
    CampaignDataPartitionUploadOptions (expression Expression: String) {
        condition_language_version ConditionLanguageVersion: Int<1, 1>,
    }
}
props! {
    CampaignMqttTopicConfig (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, mqtt_topic_arn MqttTopicArn: String
    ) {}
}
props! {
    CampaignS3Config (bucket_arn BucketArn: String) {
        data_format DataFormat: CampaignDataFormat,
        prefix Prefix: String,
        storage_compression_format StorageCompressionFormat: CampaignStorageCompressionFormat,
    }
}
props! {
    CampaignSignalFetchConfig () {
        condition_based ConditionBased: CampaignConditionBasedSignalFetchConfig,
        time_based TimeBased: CampaignTimeBasedSignalFetchConfig,
    }
}
props! {
    CampaignSignalFetchInformation (
        actions Actions: List<String>, fully_qualified_name FullyQualifiedName: String,
        signal_fetch_config SignalFetchConfig: CampaignSignalFetchConfig
    ) { condition_language_version ConditionLanguageVersion: Num<1, 1>, }
}
props! {
    CampaignSignalInformation (name Name: String) {
        data_partition_id DataPartitionId: String,
        max_sample_count MaxSampleCount: Num<1, 4294967295>,
        minimum_sampling_interval_ms MinimumSamplingIntervalMs: Num<0, 4294967295>,
    }
}
props! { CampaignStorageMaximumSize (unit Unit: CampaignStorageMaximumSizeUnit, value Value: Int<1, 1073741824>) {} }
props! {
    CampaignStorageMinimumTimeToLive (unit Unit: CampaignStorageMinimumTimeToLiveUnit, value Value: Int<1, 10000>) {}
}
props! { CampaignTimeBasedCollectionScheme (period_ms PeriodMs: Num<10000, 86400000>) {} }
props! { CampaignTimeBasedSignalFetchConfig (execution_frequency_ms ExecutionFrequencyMs: Num<1, MAX>) {} }
props! {
    CampaignTimestreamConfig (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, timestream_table_arn TimestreamTableArn: String
    ) {}
}
choice! { CampaignCompression { Off "OFF", Snappy "SNAPPY" } }
choice! { CampaignDataFormat { Json "JSON", Parquet "PARQUET" } }
choice! { CampaignDiagnosticsMode { Off "OFF", SendActiveDtcs "SEND_ACTIVE_DTCS" } }
choice! { CampaignSpoolingMode { Off "OFF", ToDisk "TO_DISK" } }
choice! { CampaignStorageCompressionFormat { None "NONE", Gzip "GZIP" } }
choice! { CampaignStorageMaximumSizeUnit { Mb "MB", Gb "GB", Tb "TB" } }
choice! { CampaignStorageMinimumTimeToLiveUnit { Hours "HOURS", Days "DAYS", Weeks "WEEKS" } }
choice! { CampaignTriggerMode { Always "ALWAYS", RisingEdge "RISING_EDGE" } }
choice! { CampaignUpdateCampaignAction { Approve "APPROVE", Suspend "SUSPEND", Resume "RESUME", Update "UPDATE" } }

resource! {
    /// [AWS::IoTFleetWise::DecoderManifest](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
    DecoderManifest DecoderManifestAttrs "AWS::IoTFleetWise::DecoderManifest" (
        model_manifest_arn ModelManifestArn: String, name Name: String
    ) {
        default_for_unmapped_signals DefaultForUnmappedSignals: DecoderManifestDefaultForUnmappedSignalsType,
        description Description: String,
        network_interfaces NetworkInterfaces: List<DecoderManifestNetworkInterfaces>,
        signal_decoders SignalDecoders: List<DecoderManifestSignalDecoders>,
        status Status: DecoderManifestManifestStatus,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseDecoderManifest>,
        creation_time "CreationTime": String,
        last_modification_time "LastModificationTime": String,
    }
}
props! {
    DecoderManifestCanInterface (name Name: String) {
        protocol_name ProtocolName: String,
        protocol_version ProtocolVersion: String,
    }
}
props! {
    DecoderManifestCanSignal DecoderManifestCanSignalArgs [
        factor Factor: f64, is_big_endian IsBigEndian: bool, is_signed IsSigned: bool, length Length: i64,
        message_id MessageId: i64, offset Offset: f64, start_bit StartBit: i64
    ] { name Name: String, signal_value_type SignalValueType: DecoderManifestSignalValueType, }
}
props! { DecoderManifestCustomDecodingInterface (name Name: String) {} }
props! { DecoderManifestCustomDecodingSignal (id Id: String) {} }
props! {
    DecoderManifestNetworkInterfaces (interface_id InterfaceId: String, type_ Type: Json) {
        can_interface CanInterface: DecoderManifestCanInterface,
        custom_decoding_interface CustomDecodingInterface: DecoderManifestCustomDecodingInterface,
        obd_interface ObdInterface: DecoderManifestObdInterface,
    }
}
props! {
    DecoderManifestObdInterface (name Name: String, request_message_id RequestMessageId: i64) {
        dtc_request_interval_seconds DtcRequestIntervalSeconds: i64,
        has_transmission_ecu HasTransmissionEcu: bool,
        obd_standard ObdStandard: String,
        pid_request_interval_seconds PidRequestIntervalSeconds: i64,
        use_extended_ids UseExtendedIds: bool,
    }
}
props! {
    DecoderManifestObdSignal DecoderManifestObdSignalArgs [
        byte_length ByteLength: i64, offset Offset: f64, pid Pid: i64, pid_response_length PidResponseLength: i64,
        scaling Scaling: f64, service_mode ServiceMode: i64, start_byte StartByte: i64
    ] {
        bit_mask_length BitMaskLength: i64,
        bit_right_shift BitRightShift: i64,
        is_signed IsSigned: bool,
        signal_value_type SignalValueType: DecoderManifestSignalValueType,
    }
}
props! {
    DecoderManifestSignalDecoders (
        fully_qualified_name FullyQualifiedName: String, interface_id InterfaceId: String, type_ Type: Json
    ) {
        can_signal CanSignal: DecoderManifestCanSignal,
        custom_decoding_signal CustomDecodingSignal: DecoderManifestCustomDecodingSignal,
        obd_signal ObdSignal: DecoderManifestObdSignal,
    }
}
choice! { DecoderManifestDefaultForUnmappedSignalsType { CustomDecoding "CUSTOM_DECODING" } }
choice! { DecoderManifestManifestStatus { Active "ACTIVE", Draft "DRAFT" } }
choice! { DecoderManifestSignalValueType { Integer "INTEGER", FloatingPoint "FLOATING_POINT" } }

resource! {
    /// [AWS::IoTFleetWise::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-fleet.html)
    Fleet FleetAttrs "AWS::IoTFleetWise::Fleet" (id Id: String, signal_catalog_arn SignalCatalogArn: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseFleet>,
        creation_time "CreationTime": String,
        last_modification_time "LastModificationTime": String,
    }
}

resource! {
    /// [AWS::IoTFleetWise::ModelManifest](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-modelmanifest.html)
    ModelManifest ModelManifestAttrs "AWS::IoTFleetWise::ModelManifest" (
        name Name: String, signal_catalog_arn SignalCatalogArn: String
    ) {
        description Description: String,
        nodes Nodes: List<String>,
        status Status: ModelManifestManifestStatus,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseModelManifest>,
        creation_time "CreationTime": String,
        last_modification_time "LastModificationTime": String,
    }
}
choice! { ModelManifestManifestStatus { Active "ACTIVE", Draft "DRAFT" } }

resource! {
    /// [AWS::IoTFleetWise::SignalCatalog](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html)
    SignalCatalog SignalCatalogAttrs "AWS::IoTFleetWise::SignalCatalog" () {
        description Description: String,
        name Name: String,
        node_counts NodeCounts: SignalCatalogNodeCounts,
        nodes Nodes: List<SignalCatalogNode>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseSignalCatalog>,
        creation_time "CreationTime": String,
        last_modification_time "LastModificationTime": String,
        node_counts_total_actuators "NodeCounts.TotalActuators": f64,
        node_counts_total_attributes "NodeCounts.TotalAttributes": f64,
        node_counts_total_branches "NodeCounts.TotalBranches": f64,
        node_counts_total_nodes "NodeCounts.TotalNodes": f64,
        node_counts_total_sensors "NodeCounts.TotalSensors": f64,
    }
}
props! {
    SignalCatalogActuator (
        data_type DataType: SignalCatalogNodeDataType, fully_qualified_name FullyQualifiedName: String
    ) {
        allowed_values AllowedValues: List<String>,
        assigned_value AssignedValue: String,
        description Description: String,
        max Max: f64,
        min Min: f64,
        unit Unit: String,
    }
}
props! {
    SignalCatalogAttribute (
        data_type DataType: SignalCatalogNodeDataType, fully_qualified_name FullyQualifiedName: String
    ) {
        allowed_values AllowedValues: List<String>,
        assigned_value AssignedValue: String,
        default_value DefaultValue: String,
        description Description: String,
        max Max: f64,
        min Min: f64,
        unit Unit: String,
    }
}
props! { SignalCatalogBranch (fully_qualified_name FullyQualifiedName: String) { description Description: String, } }
props! {
    SignalCatalogNode () {
        actuator Actuator: SignalCatalogActuator,
        attribute Attribute: SignalCatalogAttribute,
        branch Branch: SignalCatalogBranch,
        sensor Sensor: SignalCatalogSensor,
    }
}
props! { SignalCatalogNodeCounts () {} }
props! {
    SignalCatalogSensor (
        data_type DataType: SignalCatalogNodeDataType, fully_qualified_name FullyQualifiedName: String
    ) {
        allowed_values AllowedValues: List<String>,
        description Description: String,
        max Max: f64,
        min Min: f64,
        unit Unit: String,
    }
}
choice! {
    SignalCatalogNodeDataType {
        Int8 "INT8", Uint8 "UINT8", Int16 "INT16", Uint16 "UINT16", Int32 "INT32", Uint32 "UINT32", Int64 "INT64",
        Uint64 "UINT64", Boolean "BOOLEAN", Float "FLOAT", Double "DOUBLE", String "STRING",
        UnixTimestamp "UNIX_TIMESTAMP", Int8Array "INT8_ARRAY", Uint8Array "UINT8_ARRAY", Int16Array "INT16_ARRAY",
        Uint16Array "UINT16_ARRAY", Int32Array "INT32_ARRAY", Uint32Array "UINT32_ARRAY", Int64Array "INT64_ARRAY",
        Uint64Array "UINT64_ARRAY", BooleanArray "BOOLEAN_ARRAY", FloatArray "FLOAT_ARRAY", DoubleArray "DOUBLE_ARRAY",
        StringArray "STRING_ARRAY", UnixTimestampArray "UNIX_TIMESTAMP_ARRAY", Unknown "UNKNOWN"
    }
}

resource! {
    /// [AWS::IoTFleetWise::StateTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-statetemplate.html)
    StateTemplate StateTemplateAttrs "AWS::IoTFleetWise::StateTemplate" (
        name Name: String, signal_catalog_arn SignalCatalogArn: String,
        state_template_properties StateTemplateProperties: List<String>
    ) {
        data_extra_dimensions DataExtraDimensions: List<String>,
        description Description: String,
        metadata_extra_dimensions MetadataExtraDimensions: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseStateTemplate>,
        creation_time "CreationTime": String,
        id "Id": String,
        last_modification_time "LastModificationTime": String,
    }
}

resource! {
    /// [AWS::IoTFleetWise::Vehicle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-vehicle.html)
    Vehicle VehicleAttrs "AWS::IoTFleetWise::Vehicle" (
        decoder_manifest_arn DecoderManifestArn: String, model_manifest_arn ModelManifestArn: String, name Name: String
    ) {
        association_behavior AssociationBehavior: VehicleAssociationBehavior,
        attributes Attributes: Map<String>,
        state_templates StateTemplates: List<VehicleStateTemplateAssociation>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::IotFleetWiseVehicle>,
        creation_time "CreationTime": String,
        last_modification_time "LastModificationTime": String,
    }
}
props! {
    VehiclePeriodicStateTemplateUpdateStrategy (state_template_update_rate StateTemplateUpdateRate: VehicleTimePeriod) {}
}
props! {
    VehicleStateTemplateAssociation (
        identifier Identifier: String,
        state_template_update_strategy StateTemplateUpdateStrategy: VehicleStateTemplateUpdateStrategy
    ) {}
}
props! {
    VehicleStateTemplateUpdateStrategy () {
        on_change OnChange: Json,
        periodic Periodic: VehiclePeriodicStateTemplateUpdateStrategy,
    }
}
props! { VehicleTimePeriod (unit Unit: VehicleTimeUnit, value Value: Num<1, MAX>) {} }
choice! {
    VehicleAssociationBehavior {
        CreateIotThing "CreateIotThing", ValidateIotThingExists "ValidateIotThingExists"
    }
}
choice! { VehicleTimeUnit { Millisecond "MILLISECOND", Second "SECOND", Minute "MINUTE", Hour "HOUR" } }
