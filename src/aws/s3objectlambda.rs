//! Generated from spec/s3objectlambda.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3ObjectLambda::AccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html)
    AccessPoint AccessPointAttrs "AWS::S3ObjectLambda::AccessPoint" (
        object_lambda_configuration ObjectLambdaConfiguration: AccessPointObjectLambdaConfiguration
    ) { name Name: String, } {
        alias_status "Alias.Status": String,
        alias_value "Alias.Value": String,
        arn "Arn": Arn<r::S3ObjectLambdaAccessPoint>,
        creation_date "CreationDate": String,
        policy_status_is_public "PolicyStatus.IsPublic": bool,
        public_access_block_configuration_block_public_acls "PublicAccessBlockConfiguration.BlockPublicAcls": bool,
        public_access_block_configuration_block_public_policy "PublicAccessBlockConfiguration.BlockPublicPolicy": bool,
        public_access_block_configuration_ignore_public_acls "PublicAccessBlockConfiguration.IgnorePublicAcls": bool,
        public_access_block_configuration_restrict_public_buckets "PublicAccessBlockConfiguration.RestrictPublicBuckets": bool,
    }
}
props! { AccessPointAwsLambda (function_arn FunctionArn: String) { function_payload FunctionPayload: String, } }
props! {
    AccessPointObjectLambdaConfiguration (
        supporting_access_point SupportingAccessPoint: Arn<r::S3AccessPoint>,
        transformation_configurations TransformationConfigurations: List<AccessPointTransformationConfiguration>
    ) { allowed_features AllowedFeatures: List<String>, cloud_watch_metrics_enabled CloudWatchMetricsEnabled: bool, }
}
props! {
    AccessPointTransformationConfiguration (
        actions Actions: List<String>,
        content_transformation ContentTransformation: AccessPointTransformationConfigurationContentTransformation
    ) {}
}
props! { AccessPointTransformationConfigurationContentTransformation (aws_lambda AwsLambda: AccessPointAwsLambda) {} }

resource! {
    /// [AWS::S3ObjectLambda::AccessPointPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html)
    AccessPointPolicy NoAttrs "AWS::S3ObjectLambda::AccessPointPolicy" (
        object_lambda_access_point ObjectLambdaAccessPoint: Id<r::S3ObjectLambdaAccessPoint>,
        policy_document PolicyDocument: Json
    ) {} {}
}
