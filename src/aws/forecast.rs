//! Generated from spec/forecast.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Forecast::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
    Dataset DatasetAttrs "AWS::Forecast::Dataset" (
        dataset_name DatasetName: String, dataset_type DatasetType: DatasetType, domain Domain: DatasetDomain,
        schema Schema: DatasetSchema
    ) {
        data_frequency DataFrequency: String,
        encryption_config EncryptionConfig: DatasetEncryptionConfig,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ForecastDataset>, }
}
props! {
    DatasetAttributes () {
        attribute_name AttributeName: String,
        attribute_type AttributeType: DatasetAttributesAttributeType,
    }
}
props! { DatasetEncryptionConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, role_arn RoleArn: Arn<r::IamRole>, } }
props! { DatasetSchema () { attributes Attributes: List<DatasetAttributes>, } }
choice! {
    DatasetAttributesAttributeType {
        String "string", Integer "integer", Float "float", Timestamp "timestamp", Geolocation "geolocation"
    }
}
choice! {
    DatasetDomain {
        Retail "RETAIL", Custom "CUSTOM", InventoryPlanning "INVENTORY_PLANNING", Ec2Capacity "EC2_CAPACITY",
        WorkForce "WORK_FORCE", WebTraffic "WEB_TRAFFIC", Metrics "METRICS"
    }
}
choice! {
    DatasetType {
        TargetTimeSeries "TARGET_TIME_SERIES", RelatedTimeSeries "RELATED_TIME_SERIES", ItemMetadata "ITEM_METADATA"
    }
}

resource! {
    /// [AWS::Forecast::DatasetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html)
    DatasetGroup DatasetGroupAttrs "AWS::Forecast::DatasetGroup" (
        dataset_group_name DatasetGroupName: String, domain Domain: DatasetGroupDomain
    ) { dataset_arns DatasetArns: List<String>, tags Tags: List<Tag>, } {
        dataset_group_arn "DatasetGroupArn": Arn<r::ForecastDatasetGroup>,
    }
}
choice! {
    DatasetGroupDomain {
        Retail "RETAIL", Custom "CUSTOM", InventoryPlanning "INVENTORY_PLANNING", Ec2Capacity "EC2_CAPACITY",
        WorkForce "WORK_FORCE", WebTraffic "WEB_TRAFFIC", Metrics "METRICS"
    }
}
