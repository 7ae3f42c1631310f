//! Generated from spec/kinesisvideo.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KinesisVideo::SignalingChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html)
    SignalingChannel SignalingChannelAttrs "AWS::KinesisVideo::SignalingChannel" () {
        message_ttl_seconds MessageTtlSeconds: Int<5, 120>,
        name Name: String,
        tags Tags: List<Tag>,
        type_ Type: SignalingChannelType,
    } { arn "Arn": Arn<r::KinesisVideoSignalingChannel>, }
}
choice! { SignalingChannelType { SingleMaster "SINGLE_MASTER" } }

resource! {
    /// [AWS::KinesisVideo::Stream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html)
    Stream StreamAttrs "AWS::KinesisVideo::Stream" () {
        data_retention_in_hours DataRetentionInHours: Int<0, 87600>,
        device_name DeviceName: String,
        kms_key_id KmsKeyId: String,
        media_type MediaType: String,
        name Name: String,
        stream_storage_configuration StreamStorageConfiguration: StreamStorageConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KinesisVideoStream>, }
}
props! {
    StreamStorageConfiguration () {
        default_storage_tier DefaultStorageTier: StreamStorageConfigurationDefaultStorageTier,
    }
}
choice! { StreamStorageConfigurationDefaultStorageTier { Hot "HOT", Warm "WARM" } }
