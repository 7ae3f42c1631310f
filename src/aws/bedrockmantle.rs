//! Generated from spec/bedrockmantle.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BedrockMantle::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockmantle-project.html)
    Project ProjectAttrs "AWS::BedrockMantle::Project" (name Name: String) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::BedrockMantleProject>,
        created_at "CreatedAt": String,
        id "Id": String,
    }
}
