//! Generated from spec/amzn_sdc.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// `AMZN::SDC::Deployment`
    Deployment DeploymentAttrs DeploymentArgs "AMZN::SDC::Deployment" [
        config_name ConfigName: String, dimension Dimension: String, s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_key S3Key: String, stage Stage: String
    ] { pipeline_id PipelineId: String, target_region_override TargetRegionOverride: String, } { id "Id": String, }
}
