//! Generated from spec/cdk.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CDK::Metadata](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html)
    Metadata MetadataAttrs "AWS::CDK::Metadata" () { analytics Analytics: String, modules Modules: String, } {
        id "Id": String,
    }
}
