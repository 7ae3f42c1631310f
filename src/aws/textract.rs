//! Generated from spec/textract.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Textract::Adapter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html)
    Adapter AdapterAttrs "AWS::Textract::Adapter" (
        adapter_name AdapterName: String, feature_types FeatureTypes: List<AdapterFeatureType>
    ) {
        auto_update AutoUpdate: AdapterAutoUpdate,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        adapter_id "AdapterId": String,
        arn "Arn": Arn<r::TextractAdapter>,
        creation_time "CreationTime": String,
    }
}
choice! { AdapterAutoUpdate { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AdapterFeatureType { Queries "QUERIES" } }
