//! Generated from spec/secretsmanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SecretsManager::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html)
    ResourcePolicy ResourcePolicyAttrs "AWS::SecretsManager::ResourcePolicy" (
        resource_policy ResourcePolicy: Json, secret_id SecretId: Arn<r::SecretsManagerSecret>
    ) { block_public_policy BlockPublicPolicy: bool, } { id "Id": String, }
}

resource! {
    /// [AWS::SecretsManager::RotationSchedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html)
    RotationSchedule RotationScheduleAttrs "AWS::SecretsManager::RotationSchedule" (
        secret_id SecretId: Arn<r::SecretsManagerSecret>
    ) {
        external_secret_rotation_metadata ExternalSecretRotationMetadata: List<RotationScheduleExternalSecretRotationMetadataItem>,
        external_secret_rotation_role_arn ExternalSecretRotationRoleArn: Arn<r::IamRole>,
        hosted_rotation_lambda HostedRotationLambda: RotationScheduleHostedRotationLambda,
        rotate_immediately_on_update RotateImmediatelyOnUpdate: bool,
        rotation_lambda_arn RotationLambdaARN: String,
        rotation_rules RotationRules: RotationScheduleRotationRules,
    } { id "Id": String, }
}
props! { RotationScheduleExternalSecretRotationMetadataItem (key Key: String, value Value: String) {} }
props! {
    RotationScheduleHostedRotationLambda (rotation_type RotationType: String) {
        exclude_characters ExcludeCharacters: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        master_secret_arn MasterSecretArn: Arn<r::SecretsManagerSecret>,
        master_secret_kms_key_arn MasterSecretKmsKeyArn: Arn<r::KmsKey>,
        rotation_lambda_name RotationLambdaName: String,
        runtime Runtime: String,
        superuser_secret_arn SuperuserSecretArn: Arn<r::SecretsManagerSecret>,
        superuser_secret_kms_key_arn SuperuserSecretKmsKeyArn: Arn<r::KmsKey>,
        vpc_security_group_ids VpcSecurityGroupIds: String,
        vpc_subnet_ids VpcSubnetIds: String,
    }
}
props! {
    RotationScheduleRotationRules () {
        automatically_after_days AutomaticallyAfterDays: i64,
        duration Duration: String,
        schedule_expression ScheduleExpression: String,
    }
}

resource! {
    /// [AWS::SecretsManager::Secret](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html)
    Secret SecretAttrs "AWS::SecretsManager::Secret" () {
        description Description: String,
        generate_secret_string GenerateSecretString: SecretGenerateSecretString,
        kms_key_id KmsKeyId: String,
        name Name: String,
        replica_regions ReplicaRegions: List<SecretReplicaRegion>,
        secret_string SecretString: String,
        tags Tags: List<Tag>,
        type_ Type: String,
    } { id "Id": Arn<r::SecretsManagerSecret>, }
}
props! {
    SecretGenerateSecretString () {
        exclude_characters ExcludeCharacters: String,
        exclude_lowercase ExcludeLowercase: bool,
        exclude_numbers ExcludeNumbers: bool,
        exclude_punctuation ExcludePunctuation: bool,
        exclude_uppercase ExcludeUppercase: bool,
        generate_string_key GenerateStringKey: String,
        include_space IncludeSpace: bool,
        password_length PasswordLength: i64,
        require_each_included_type RequireEachIncludedType: bool,
        secret_string_template SecretStringTemplate: String,
    }
}
props! { SecretReplicaRegion (region Region: String) { kms_key_id KmsKeyId: String, } }

resource! {
    /// [AWS::SecretsManager::SecretTargetAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html)
    SecretTargetAttachment SecretTargetAttachmentAttrs "AWS::SecretsManager::SecretTargetAttachment" (
        secret_id SecretId: Arn<r::SecretsManagerSecret>, target_id TargetId: String, target_type TargetType: String
    ) {} { id "Id": String, }
}
