//! Generated from spec/synthetics.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Synthetics::Canary](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html)
    Canary CanaryAttrs CanaryArgs "AWS::Synthetics::Canary" [
        artifact_s3_location ArtifactS3Location: String, code Code: CanaryCode,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, name Name: String, runtime_version RuntimeVersion: String,
        schedule Schedule: CanarySchedule
    ] {
        artifact_config ArtifactConfig: CanaryArtifactConfig,
        browser_configs BrowserConfigs: List<CanaryBrowserConfig>,
        delete_lambda_resources_on_canary_deletion DeleteLambdaResourcesOnCanaryDeletion: bool,
        dry_run_and_update DryRunAndUpdate: bool,
        failure_retention_period FailureRetentionPeriod: i64,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        provisioned_resource_cleanup ProvisionedResourceCleanup: CanaryProvisionedResourceCleanup,
        replicas Replicas: List<CanaryReplica>,
        resources_to_replicate_tags ResourcesToReplicateTags: List<CanaryResourceToTag>,
        run_config RunConfig: CanaryRunConfig,
        start_canary_after_creation StartCanaryAfterCreation: bool,
        success_retention_period SuccessRetentionPeriod: i64,
        tags Tags: List<Tag>,
        vpc_config VPCConfig: CanaryVpcConfig,
        visual_reference VisualReference: CanaryVisualReference,
        visual_references VisualReferences: List<CanaryVisualReference>,
    } {
        code_source_location_arn "Code.SourceLocationArn": String,
        id "Id": String,
        state "State": String,
    }
}
props! { CanaryArtifactConfig () { s3_encryption S3Encryption: CanaryS3Encryption, } }
props! {
    CanaryBaseScreenshot (screenshot_name ScreenshotName: String) {
        ignore_coordinates IgnoreCoordinates: List<String>,
    }
}
props! { CanaryBrowserConfig (browser_type BrowserType: CanaryBrowserType) {} }
props! {
    CanaryCode () {
        blueprint_types BlueprintTypes: List<String>,
        dependencies Dependencies: List<CanaryDependency>,
        handler Handler: String,
        s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_key S3Key: String,
        s3_object_version S3ObjectVersion: String,
        script Script: String,
    }
}
props! { CanaryDependency (reference Reference: String) { type_ Type: CanaryDependencyType, } }
props! {
    CanaryReplica (location Location: String) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        resources_to_replicate_tags ResourcesToReplicateTags: List<CanaryResourceToTag>,
        tags Tags: List<Tag>,
        vpc_config VpcConfig: CanaryVpcConfig,
    }
}
props! { CanaryRetryConfig (max_retries MaxRetries: Int<0, 2>) {} }
props! {
    CanaryRunConfig () {
        active_tracing ActiveTracing: bool,
        environment_variables EnvironmentVariables: Map<String>,
        ephemeral_storage EphemeralStorage: Int<1024, 10240>,
        memory_in_mb MemoryInMB: Int<960, 3008>,
        timeout_in_seconds TimeoutInSeconds: Int<3, 840>,
    }
}
props! {
    CanaryS3Encryption () {
        encryption_mode EncryptionMode: CanaryS3EncryptionEncryptionMode,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    CanarySchedule (expression Expression: String) {
        duration_in_seconds DurationInSeconds: String,
        retry_config RetryConfig: CanaryRetryConfig,
    }
}
props! {
    CanaryVisualReference (base_canary_run_id BaseCanaryRunId: String) {
        base_screenshots BaseScreenshots: List<CanaryBaseScreenshot>,
        browser_type BrowserType: CanaryBrowserType,
    }
}
props! {
    CanaryVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { ipv6_allowed_for_dual_stack Ipv6AllowedForDualStack: bool, vpc_id VpcId: Id<r::Ec2Vpc>, }
}
choice! { CanaryBrowserType { Chrome "CHROME", Firefox "FIREFOX" } }
choice! { CanaryDependencyType { LambdaLayer "LambdaLayer" } }
choice! { CanaryProvisionedResourceCleanup { Automatic "AUTOMATIC", Off "OFF" } }
choice! { CanaryResourceToTag { LambdaFunction "lambda-function" } }
choice! { CanaryS3EncryptionEncryptionMode { SseKms "SSE_KMS", SseS3 "SSE_S3" } }

resource! {
    /// [AWS::Synthetics::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html)
    Group GroupAttrs "AWS::Synthetics::Group" (name Name: String) {
        resource_arns ResourceArns: List<String>,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
