//! Generated from spec/rekognition.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Rekognition::Collection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html)
    Collection CollectionAttrs "AWS::Rekognition::Collection" (collection_id CollectionId: String) {
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::RekognitionCollection>, }
}

resource! {
    /// [AWS::Rekognition::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html)
    Dataset DatasetAttrs "AWS::Rekognition::Dataset" (dataset_type DatasetType: DatasetType) {
        project_arn ProjectArn: String,
        tags Tags: List<Tag>,
    } { dataset_arn "DatasetArn": Arn<r::RekognitionDataset>, }
}
choice! { DatasetType { Train "TRAIN", Test "TEST" } }

resource! {
    /// [AWS::Rekognition::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html)
    Project ProjectAttrs "AWS::Rekognition::Project" (project_name ProjectName: String) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::RekognitionProject>,
    }
}

resource! {
    /// [AWS::Rekognition::StreamProcessor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html)
    StreamProcessor StreamProcessorAttrs "AWS::Rekognition::StreamProcessor" (
        kinesis_video_stream KinesisVideoStream: StreamProcessorKinesisVideoStream, role_arn RoleArn: Arn<r::IamRole>
    ) {
        bounding_box_regions_of_interest BoundingBoxRegionsOfInterest: List<StreamProcessorBoundingBox>,
        connected_home_settings ConnectedHomeSettings: StreamProcessorConnectedHomeSettings,
        data_sharing_preference DataSharingPreference: StreamProcessorDataSharingPreference,
        face_search_settings FaceSearchSettings: StreamProcessorFaceSearchSettings,
        kinesis_data_stream KinesisDataStream: StreamProcessorKinesisDataStream,
        kms_key_id KmsKeyId: String,
        name Name: String,
        notification_channel NotificationChannel: StreamProcessorNotificationChannel,
        polygon_regions_of_interest PolygonRegionsOfInterest: List<List<StreamProcessorPoint>>,
        s3_destination S3Destination: StreamProcessorS3Destination,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::RekognitionStreamProcessor>,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}
props! {
    StreamProcessorBoundingBox (
        height Height: Num<0, 100>, left Left: Num<0, 100>, top Top: Num<0, 100>, width Width: Num<0, 100>
    ) {}
}
props! {
    StreamProcessorConnectedHomeSettings (labels Labels: List<String>) { min_confidence MinConfidence: Num<0, 100>, }
}
props! { StreamProcessorDataSharingPreference (opt_in OptIn: bool) {} }
props! {
    StreamProcessorFaceSearchSettings (collection_id CollectionId: String) {
        face_match_threshold FaceMatchThreshold: Num<0, 100>,
    }
}
props! { StreamProcessorKinesisDataStream (arn Arn: String) {} }
props! { StreamProcessorKinesisVideoStream (arn Arn: String) {} }
props! { StreamProcessorNotificationChannel (arn Arn: String) {} }
props! { StreamProcessorPoint (x X: f64, y Y: f64) {} }
props! {
    StreamProcessorS3Destination (bucket_name BucketName: Id<r::S3Bucket>) {
        object_key_prefix ObjectKeyPrefix: String,
    }
}
