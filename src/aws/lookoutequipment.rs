//! Generated from spec/lookoutequipment.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LookoutEquipment::InferenceScheduler](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html)
    InferenceScheduler InferenceSchedulerAttrs InferenceSchedulerArgs "AWS::LookoutEquipment::InferenceScheduler" [
        data_input_configuration DataInputConfiguration: InferenceSchedulerDataInputConfiguration,
        data_output_configuration DataOutputConfiguration: InferenceSchedulerDataOutputConfiguration,
        data_upload_frequency DataUploadFrequency: InferenceSchedulerDataUploadFrequency, model_name ModelName: String,
        role_arn RoleArn: Arn<r::IamRole>
    ] {
        data_delay_offset_in_minutes DataDelayOffsetInMinutes: Int<0, 60>,
        inference_scheduler_name InferenceSchedulerName: String,
        server_side_kms_key_id ServerSideKmsKeyId: String,
        tags Tags: List<Tag>,
    } { inference_scheduler_arn "InferenceSchedulerArn": Arn<r::LookoutEquipmentInferenceScheduler>, }
}
props! {
    InferenceSchedulerDataInputConfiguration (
        s3_input_configuration S3InputConfiguration: InferenceSchedulerS3InputConfiguration
    ) {
        inference_input_name_configuration InferenceInputNameConfiguration: InferenceSchedulerInputNameConfiguration,
        input_time_zone_offset InputTimeZoneOffset: String,
    }
}
props! {
    InferenceSchedulerDataOutputConfiguration (
        s3_output_configuration S3OutputConfiguration: InferenceSchedulerS3OutputConfiguration
    ) { kms_key_id KmsKeyId: String, }
}
props! {
    InferenceSchedulerInputNameConfiguration () {
        component_timestamp_delimiter ComponentTimestampDelimiter: String,
        timestamp_format TimestampFormat: String,
    }
}
props! { InferenceSchedulerS3InputConfiguration (bucket Bucket: String) { prefix Prefix: String, } }
props! { InferenceSchedulerS3OutputConfiguration (bucket Bucket: String) { prefix Prefix: String, } }
choice! {
    InferenceSchedulerDataUploadFrequency {
        Pt5M "PT5M", Pt10M "PT10M", Pt15M "PT15M", Pt30M "PT30M", Pt1H "PT1H"
    }
}
