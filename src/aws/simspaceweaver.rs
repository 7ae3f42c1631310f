//! Generated from spec/simspaceweaver.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SimSpaceWeaver::Simulation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html)
    Simulation SimulationAttrs "AWS::SimSpaceWeaver::Simulation" (
        name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        maximum_duration MaximumDuration: String,
        schema_s3_location SchemaS3Location: SimulationS3Location,
        snapshot_s3_location SnapshotS3Location: SimulationS3Location,
    } { describe_payload "DescribePayload": String, }
}
props! { SimulationS3Location (bucket_name BucketName: Id<r::S3Bucket>, object_key ObjectKey: String) {} }
