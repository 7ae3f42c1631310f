//! Generated from spec/kms.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KMS::Alias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html)
    Alias NoAttrs "AWS::KMS::Alias" (alias_name AliasName: String, target_key_id TargetKeyId: String) {} {}
}

resource! {
    /// [AWS::KMS::Key](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html)
    Key KeyAttrs "AWS::KMS::Key" () {
        bypass_policy_lockout_safety_check BypassPolicyLockoutSafetyCheck: bool,
        description Description: String,
        enable_key_rotation EnableKeyRotation: bool,
        enabled Enabled: bool,
        key_policy KeyPolicy: Json,
        key_spec KeySpec: KeySpec,
        key_usage KeyUsage: KeyUsage,
        multi_region MultiRegion: bool,
        origin Origin: KeyOrigin,
        pending_window_in_days PendingWindowInDays: Int<7, 30>,
        rotation_period_in_days RotationPeriodInDays: Int<90, 2560>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KmsKey>, key_id "KeyId": Id<r::KmsKey>, }
}
choice! { KeyOrigin { AwsKms "AWS_KMS", External "EXTERNAL" } }
choice! {
    KeySpec {
        SymmetricDefault "SYMMETRIC_DEFAULT", Rsa2048 "RSA_2048", Rsa3072 "RSA_3072", Rsa4096 "RSA_4096",
        EccNistP256 "ECC_NIST_P256", EccNistP384 "ECC_NIST_P384", EccNistP521 "ECC_NIST_P521",
        EccSecgP256K1 "ECC_SECG_P256K1", Hmac224 "HMAC_224", Hmac256 "HMAC_256", Hmac384 "HMAC_384", Hmac512 "HMAC_512",
        Sm2 "SM2", MlDsa44 "ML_DSA_44", MlDsa65 "ML_DSA_65", MlDsa87 "ML_DSA_87",
        EccNistEdwards25519 "ECC_NIST_EDWARDS25519"
    }
}
choice! {
    KeyUsage {
        EncryptDecrypt "ENCRYPT_DECRYPT", SignVerify "SIGN_VERIFY", GenerateVerifyMac "GENERATE_VERIFY_MAC",
        KeyAgreement "KEY_AGREEMENT"
    }
}

resource! {
    /// [AWS::KMS::ReplicaKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html)
    ReplicaKey ReplicaKeyAttrs "AWS::KMS::ReplicaKey" (
        key_policy KeyPolicy: Json, primary_key_arn PrimaryKeyArn: Arn<r::KmsKey>
    ) {
        description Description: String,
        enabled Enabled: bool,
        pending_window_in_days PendingWindowInDays: Int<7, 30>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KmsReplicaKey>, key_id "KeyId": String, }
}
