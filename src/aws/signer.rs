//! Generated from spec/signer.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Signer::ProfilePermission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html)
    ProfilePermission NoAttrs "AWS::Signer::ProfilePermission" (
        action Action: String, principal Principal: String, profile_name ProfileName: String,
        statement_id StatementId: String
    ) { profile_version ProfileVersion: String, } {}
}

resource! {
    /// [AWS::Signer::SigningProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html)
    SigningProfile SigningProfileAttrs "AWS::Signer::SigningProfile" (
        platform_id PlatformId: SigningProfilePlatformId
    ) {
        signature_validity_period SignatureValidityPeriod: SigningProfileSignatureValidityPeriod,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SignerSigningProfile>,
        profile_name "ProfileName": String,
        profile_version "ProfileVersion": String,
        profile_version_arn "ProfileVersionArn": String,
    }
}
props! {
    SigningProfileSignatureValidityPeriod () {
        type_ Type: SigningProfileSignatureValidityPeriodType,
        value Value: i64,
    }
}
choice! {
    SigningProfilePlatformId {
        AwsLambdaSha384Ecdsa "AWSLambda-SHA384-ECDSA", NotationOciSha384Ecdsa "Notation-OCI-SHA384-ECDSA"
    }
}
choice! { SigningProfileSignatureValidityPeriodType { Days "DAYS", Months "MONTHS", Years "YEARS" } }
