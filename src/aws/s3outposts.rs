//! Generated from spec/s3outposts.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3Outposts::AccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html)
    AccessPoint AccessPointAttrs "AWS::S3Outposts::AccessPoint" (
        bucket Bucket: String, name Name: String, vpc_configuration VpcConfiguration: AccessPointVpcConfiguration
    ) { policy Policy: Json, } { arn "Arn": Arn<r::S3OutpostsAccessPoint>, }
}
props! { AccessPointVpcConfiguration () { vpc_id VpcId: Id<r::Ec2Vpc>, } }

resource! {
    /// [AWS::S3Outposts::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html)
    Bucket BucketAttrs "AWS::S3Outposts::Bucket" (bucket_name BucketName: String, outpost_id OutpostId: String) {
        lifecycle_configuration LifecycleConfiguration: BucketLifecycleConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::S3OutpostsBucket>, }
}
props! { BucketAbortIncompleteMultipartUpload (days_after_initiation DaysAfterInitiation: Int<0, MAX>) {} }
props! { BucketFilterAndOperator (tags Tags: List<Tag>) { prefix Prefix: String, } }
props! { BucketLifecycleConfiguration (rules Rules: List<BucketRule>) {} }
props! {
    BucketRule (status Status: BucketRuleStatus) {
        abort_incomplete_multipart_upload AbortIncompleteMultipartUpload: BucketAbortIncompleteMultipartUpload,
        expiration_date ExpirationDate: String,
        expiration_in_days ExpirationInDays: Int<1, MAX>,
        filter Filter: BucketRuleFilter,
        id Id: String,
    }
}
props! {
    BucketRuleFilter () {
        and_operator AndOperator: BucketFilterAndOperator,
        prefix Prefix: String,
        tag Tag: Tag,
    }
}
choice! { BucketRuleStatus { Enabled "Enabled", Disabled "Disabled" } }

resource! {
    /// [AWS::S3Outposts::BucketPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html)
    BucketPolicy NoAttrs "AWS::S3Outposts::BucketPolicy" (bucket Bucket: String, policy_document PolicyDocument: Json) {} {}
}

resource! {
    /// [AWS::S3Outposts::Endpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html)
    Endpoint EndpointAttrs "AWS::S3Outposts::Endpoint" (
        outpost_id OutpostId: String, security_group_id SecurityGroupId: Id<r::Ec2SecurityGroup>,
        subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {
        access_type AccessType: EndpointAccessType,
        customer_owned_ipv4_pool CustomerOwnedIpv4Pool: String,
        failed_reason FailedReason: EndpointFailedReason,
    } {
        arn "Arn": Arn<r::S3OutpostsEndpoint>,
        cidr_block "CidrBlock": String,
        creation_time "CreationTime": String,
        id "Id": String,
        network_interfaces "NetworkInterfaces": List<Json>,
        status "Status": String,
    }
}
props! { EndpointFailedReason () { error_code ErrorCode: String, message Message: String, } }
choice! { EndpointAccessType { CustomerOwnedIp "CustomerOwnedIp", Private "Private" } }
