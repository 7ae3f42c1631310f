//! Generated from spec/healthimaging.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::HealthImaging::Datastore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html)
    Datastore DatastoreAttrs "AWS::HealthImaging::Datastore" () {
        datastore_name DatastoreName: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: Map<String>,
    } {
        created_at "CreatedAt": String,
        datastore_arn "DatastoreArn": Arn<r::HealthImagingDatastore>,
        datastore_id "DatastoreId": String,
        datastore_status "DatastoreStatus": String,
        updated_at "UpdatedAt": String,
    }
}
