//! Generated from spec/osis.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::OSIS::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html)
    Pipeline PipelineAttrs "AWS::OSIS::Pipeline" (
        max_units MaxUnits: Int<1, 384>, min_units MinUnits: Int<1, 384>,
        pipeline_configuration_body PipelineConfigurationBody: String, pipeline_name PipelineName: String
    ) {
        buffer_options BufferOptions: PipelineBufferOptions,
        encryption_at_rest_options EncryptionAtRestOptions: PipelineEncryptionAtRestOptions,
        log_publishing_options LogPublishingOptions: PipelineLogPublishingOptions,
        pipeline_role_arn PipelineRoleArn: Arn<r::IamRole>,
        resource_policy ResourcePolicy: PipelineResourcePolicy,
        tags Tags: List<Tag>,
        vpc_options VpcOptions: PipelineVpcOptions,
    } {
        ingest_endpoint_urls "IngestEndpointUrls": List<String>,
        pipeline_arn "PipelineArn": Arn<r::OsisPipeline>,
        vpc_endpoint_service "VpcEndpointService": String,
        vpc_endpoints "VpcEndpoints": List<Json>,
    }
}
props! { PipelineBufferOptions (persistent_buffer_enabled PersistentBufferEnabled: bool) {} }
props! { PipelineEncryptionAtRestOptions (kms_key_arn KmsKeyArn: Arn<r::KmsKey>) {} }
props! {
    PipelineLogPublishingOptions () {
        cloud_watch_log_destination CloudWatchLogDestination: PipelineLogPublishingOptionsCloudWatchLogDestination,
        is_logging_enabled IsLoggingEnabled: bool,
    }
}
props! { PipelineLogPublishingOptionsCloudWatchLogDestination (log_group LogGroup: String) {} }
props! { PipelineResourcePolicy (policy Policy: Json) {} }
props! {
    PipelineVpcOptions (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>) {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        vpc_attachment_options VpcAttachmentOptions: PipelineVpcOptionsVpcAttachmentOptions,
        vpc_endpoint_management VpcEndpointManagement: PipelineVpcOptionsVpcEndpointManagement,
    }
}
props! { PipelineVpcOptionsVpcAttachmentOptions (attach_to_vpc AttachToVpc: bool, cidr_block CidrBlock: String) {} }
choice! { PipelineVpcOptionsVpcEndpointManagement { Customer "CUSTOMER", Service "SERVICE" } }
