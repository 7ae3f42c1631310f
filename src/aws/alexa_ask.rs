//! Generated from spec/alexa_ask.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// `Alexa::ASK::Skill`
    Skill SkillAttrs "Alexa::ASK::Skill" (
        authentication_configuration AuthenticationConfiguration: SkillAuthenticationConfiguration,
        skill_package SkillPackage: SkillPackage, vendor_id VendorId: String
    ) {} { id "Id": String, }
}
props! {
    SkillAuthenticationConfiguration (
        client_id ClientId: String, client_secret ClientSecret: String, refresh_token RefreshToken: String
    ) {}
}
props! { SkillOverrides () { manifest Manifest: Json, } }
props! {
    SkillPackage (s3_bucket S3Bucket: Id<r::S3Bucket>, s3_key S3Key: String) {
        overrides Overrides: SkillOverrides,
        s3_bucket_role S3BucketRole: String,
        s3_object_version S3ObjectVersion: String,
    }
}
