//! Generated from spec/s3vectors.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3Vectors::Index](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html)
    Index IndexAttrs "AWS::S3Vectors::Index" (
        data_type DataType: IndexDataType, dimension Dimension: Int<1, 4096>,
        distance_metric DistanceMetric: IndexDistanceMetric
    ) {
        encryption_configuration EncryptionConfiguration: IndexEncryptionConfiguration,
        index_name IndexName: String,
        metadata_configuration MetadataConfiguration: IndexMetadataConfiguration,
        tags Tags: List<Tag>,
        vector_bucket_arn VectorBucketArn: String,
        vector_bucket_name VectorBucketName: String,
    } { creation_time "CreationTime": String, index_arn "IndexArn": Arn<r::S3VectorsIndex>, }
}
props! {
    IndexEncryptionConfiguration () {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        sse_type SseType: IndexEncryptionConfigurationSseType,
    }
}
props! { IndexMetadataConfiguration () { non_filterable_metadata_keys NonFilterableMetadataKeys: List<String>, } }
choice! { IndexDataType { Float32 "float32" } }
choice! { IndexDistanceMetric { Cosine "cosine", Euclidean "euclidean" } }
choice! { IndexEncryptionConfigurationSseType { Aes256 "AES256", AwsKms "aws:kms" } }

resource! {
    /// [AWS::S3Vectors::VectorBucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html)
    VectorBucket VectorBucketAttrs "AWS::S3Vectors::VectorBucket" () {
        encryption_configuration EncryptionConfiguration: VectorBucketEncryptionConfiguration,
        tags Tags: List<Tag>,
        vector_bucket_name VectorBucketName: String,
    } { creation_time "CreationTime": String, vector_bucket_arn "VectorBucketArn": Arn<r::S3VectorsVectorBucket>, }
}
props! {
    VectorBucketEncryptionConfiguration () {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        sse_type SseType: VectorBucketEncryptionConfigurationSseType,
    }
}
choice! { VectorBucketEncryptionConfigurationSseType { Aes256 "AES256", AwsKms "aws:kms" } }

resource! {
    /// [AWS::S3Vectors::VectorBucketPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html)
    VectorBucketPolicy NoAttrs "AWS::S3Vectors::VectorBucketPolicy" (policy Policy: Json) {
        vector_bucket_arn VectorBucketArn: String,
        vector_bucket_name VectorBucketName: String,
    } {}
}
