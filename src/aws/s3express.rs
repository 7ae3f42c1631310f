//! Generated from spec/s3express.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3Express::AccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html)
    AccessPoint AccessPointAttrs "AWS::S3Express::AccessPoint" (bucket Bucket: Id<r::S3ExpressDirectoryBucket>) {
        bucket_account_id BucketAccountId: String,
        name Name: String,
        policy Policy: Json,
        public_access_block_configuration PublicAccessBlockConfiguration: AccessPointPublicAccessBlockConfiguration,
        scope Scope: AccessPointScope,
        tags Tags: List<Tag>,
        vpc_configuration VpcConfiguration: AccessPointVpcConfiguration,
    } { arn "Arn": Arn<r::S3ExpressAccessPoint>, network_origin "NetworkOrigin": String, }
}
props! {
    AccessPointPublicAccessBlockConfiguration () {
        block_public_acls BlockPublicAcls: bool,
        block_public_policy BlockPublicPolicy: bool,
        ignore_public_acls IgnorePublicAcls: bool,
        restrict_public_buckets RestrictPublicBuckets: bool,
    }
}
props! {
    AccessPointScope () {
        permissions Permissions: List<AccessPointScopePermissions>,
        prefixes Prefixes: List<String>,
    }
}
props! { AccessPointVpcConfiguration () { vpc_id VpcId: Id<r::Ec2Vpc>, } }
choice! {
    AccessPointScopePermissions {
        GetObject "GetObject", GetObjectAttributes "GetObjectAttributes",
        ListMultipartUploadParts "ListMultipartUploadParts", ListBucket "ListBucket",
        ListBucketMultipartUploads "ListBucketMultipartUploads", PutObject "PutObject", DeleteObject "DeleteObject",
        AbortMultipartUpload "AbortMultipartUpload"
    }
}

resource! {
    /// [AWS::S3Express::BucketPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html)
    BucketPolicy NoAttrs "AWS::S3Express::BucketPolicy" (
        bucket Bucket: Id<r::S3ExpressDirectoryBucket>, policy_document PolicyDocument: Json
    ) {} {}
}

resource! {
    /// [AWS::S3Express::DirectoryBucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
    DirectoryBucket DirectoryBucketAttrs "AWS::S3Express::DirectoryBucket" (
        data_redundancy DataRedundancy: DirectoryBucketDataRedundancy, location_name LocationName: String
    ) {
        bucket_encryption BucketEncryption: DirectoryBucketBucketEncryption,
        bucket_name BucketName: Id<r::S3Bucket>,
        inventory_configurations InventoryConfigurations: List<DirectoryBucketInventoryConfiguration>,
        lifecycle_configuration LifecycleConfiguration: DirectoryBucketLifecycleConfiguration,
        metrics_configurations MetricsConfigurations: List<DirectoryBucketMetricsConfiguration>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::S3ExpressDirectoryBucket>, availability_zone_name "AvailabilityZoneName": String, }
}
props! { DirectoryBucketAbortIncompleteMultipartUpload (days_after_initiation DaysAfterInitiation: Int<0, MAX>) {} }
props! {
    DirectoryBucketBucketEncryption (
        server_side_encryption_configuration ServerSideEncryptionConfiguration: List<DirectoryBucketServerSideEncryptionRule>
    ) {}
}
props! {
    DirectoryBucketDestination (
        bucket_arn BucketArn: Arn<r::S3Bucket>, format Format: DirectoryBucketDestinationFormat
    ) { bucket_account_id BucketAccountId: String, prefix Prefix: String, }
}
props! {
    DirectoryBucketInventoryConfiguration DirectoryBucketInventoryConfigurationArgs [
        destination Destination: DirectoryBucketDestination, enabled Enabled: bool, id Id: String,
        included_object_versions IncludedObjectVersions: DirectoryBucketInventoryConfigurationIncludedObjectVersions,
        schedule_frequency ScheduleFrequency: DirectoryBucketInventoryConfigurationScheduleFrequency
    ] {
        optional_fields OptionalFields: List<DirectoryBucketInventoryConfigurationOptionalFields>,
        prefix Prefix: String,
    }
}
props! { DirectoryBucketLifecycleConfiguration (rules Rules: List<DirectoryBucketRule>) {} }
props! {
    DirectoryBucketMetricsConfiguration (id Id: String) {
        access_point_arn AccessPointArn: Arn<r::S3ExpressAccessPoint>,
        prefix Prefix: String,
    }
}
props! {
    DirectoryBucketRule (status Status: DirectoryBucketRuleStatus) {
        abort_incomplete_multipart_upload AbortIncompleteMultipartUpload: DirectoryBucketAbortIncompleteMultipartUpload,
        expiration_in_days ExpirationInDays: i64,
        id Id: String,
        object_size_greater_than ObjectSizeGreaterThan: String,
        object_size_less_than ObjectSizeLessThan: String,
        prefix Prefix: String,
    }
}
props! {
    DirectoryBucketServerSideEncryptionByDefault (
        sse_algorithm SSEAlgorithm: DirectoryBucketServerSideEncryptionByDefaultSseAlgorithm
    ) { kms_master_key_id KMSMasterKeyID: String, }
}
props! {
    DirectoryBucketServerSideEncryptionRule () {
        bucket_key_enabled BucketKeyEnabled: bool,
        server_side_encryption_by_default ServerSideEncryptionByDefault: DirectoryBucketServerSideEncryptionByDefault,
    }
}
choice! {
    DirectoryBucketDataRedundancy {
        SingleAvailabilityZone "SingleAvailabilityZone", SingleLocalZone "SingleLocalZone"
    }
}
choice! { DirectoryBucketDestinationFormat { Csv "CSV", Orc "ORC", Parquet "Parquet" } }
choice! { DirectoryBucketInventoryConfigurationIncludedObjectVersions { All "All", Current "Current" } }
choice! {
    DirectoryBucketInventoryConfigurationOptionalFields {
        Size "Size", LastModifiedDate "LastModifiedDate", StorageClass "StorageClass", ETag "ETag",
        IsMultipartUploaded "IsMultipartUploaded", EncryptionStatus "EncryptionStatus",
        BucketKeyStatus "BucketKeyStatus", ChecksumAlgorithm "ChecksumAlgorithm",
        LifecycleExpirationDate "LifecycleExpirationDate"
    }
}
choice! { DirectoryBucketInventoryConfigurationScheduleFrequency { Daily "Daily", Weekly "Weekly" } }
choice! { DirectoryBucketRuleStatus { Enabled "Enabled", Disabled "Disabled" } }
choice! { DirectoryBucketServerSideEncryptionByDefaultSseAlgorithm { AwsKms "aws:kms", Aes256 "AES256" } }
