//! Generated from spec/lookoutvision.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::LookoutVision::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutvision-project.html)
    Project ProjectAttrs "AWS::LookoutVision::Project" (project_name ProjectName: String) {} {
        arn "Arn": Arn<r::LookoutVisionProject>,
    }
}
