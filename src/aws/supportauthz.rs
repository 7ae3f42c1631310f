//! Generated from spec/supportauthz.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SupportAuthZ::SupportPermit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html)
    SupportPermit SupportPermitAttrs "AWS::SupportAuthZ::SupportPermit" (
        name Name: String, permit Permit: SupportPermitPermit,
        signing_key_info SigningKeyInfo: SupportPermitSigningKeyInfo
    ) {
        description Description: String,
        support_case_display_id SupportCaseDisplayId: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SupportAuthZSupportPermit>,
        created_at "CreatedAt": String,
        permit_id "PermitId": String,
        status "Status": String,
    }
}
props! { SupportPermitActionSet () { actions Actions: List<String>, all_actions AllActions: Json, } }
props! { SupportPermitCondition () { allow_after AllowAfter: String, allow_before AllowBefore: String, } }
props! {
    SupportPermitPermit (actions Actions: SupportPermitActionSet, resources Resources: SupportPermitResourceSet) {
        conditions Conditions: List<SupportPermitCondition>,
    }
}
props! {
    SupportPermitResourceSet () {
        all_resources_in_region AllResourcesInRegion: Json,
        resources Resources: List<String>,
    }
}
props! { SupportPermitSigningKeyInfo (kms_key KmsKey: String) {} }
