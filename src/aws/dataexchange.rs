//! Generated from spec/dataexchange.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DataExchange::DataSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html)
    DataSet DataSetAttrs "AWS::DataExchange::DataSet" (
        asset_type AssetType: DataSetAssetType, description Description: String, name Name: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DataExchangeDataSet>,
        created_at "CreatedAt": String,
        id "Id": String,
        origin "Origin": String,
        updated_at "UpdatedAt": String,
    }
}
choice! {
    DataSetAssetType {
        S3Snapshot "S3_SNAPSHOT", RedshiftDataShare "REDSHIFT_DATA_SHARE", ApiGatewayApi "API_GATEWAY_API",
        S3DataAccess "S3_DATA_ACCESS", LakeFormationDataPermission "LAKE_FORMATION_DATA_PERMISSION"
    }
}

resource! {
    /// [AWS::DataExchange::EventAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html)
    EventAction EventActionAttrs "AWS::DataExchange::EventAction" (
        action Action: EventActionAction, event Event: EventActionEvent
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DataExchangeEventAction>,
        created_at "CreatedAt": String,
        event_action_id "EventActionId": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    EventActionAction () {
        export_revision_to_s3 ExportRevisionToS3: EventActionAutoExportRevisionToS3RequestDetails,
    }
}
props! { EventActionAutoExportRevisionDestinationEntry (bucket Bucket: String) { key_pattern KeyPattern: String, } }
props! {
    EventActionAutoExportRevisionToS3RequestDetails (
        revision_destination RevisionDestination: EventActionAutoExportRevisionDestinationEntry
    ) { encryption Encryption: EventActionExportServerSideEncryption, }
}
props! { EventActionEvent () { revision_published RevisionPublished: EventActionRevisionPublished, } }
props! {
    EventActionExportServerSideEncryption (type_ Type: EventActionExportServerSideEncryptionType) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! { EventActionRevisionPublished (data_set_id DataSetId: String) {} }
choice! { EventActionExportServerSideEncryptionType { AwsKms "aws:kms", Aes256 "AES256" } }
