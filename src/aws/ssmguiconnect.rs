//! Generated from spec/ssmguiconnect.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SSMGuiConnect::Preferences](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html)
    Preferences PreferencesAttrs "AWS::SSMGuiConnect::Preferences" () {
        connection_recording_preferences ConnectionRecordingPreferences: PreferencesConnectionRecordingPreferences,
    } { account_id "AccountId": String, }
}
props! {
    PreferencesConnectionRecordingPreferences (
        kms_key_arn KMSKeyArn: Arn<r::KmsKey>,
        recording_destinations RecordingDestinations: PreferencesRecordingDestinations
    ) {}
}
props! { PreferencesRecordingDestinations (s3_buckets S3Buckets: List<PreferencesS3Bucket>) {} }
props! { PreferencesS3Bucket (bucket_name BucketName: Id<r::S3Bucket>, bucket_owner BucketOwner: String) {} }
