//! Generated from spec/accountaccess.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AccountAccess::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html)
    Application ApplicationAttrs "AWS::AccountAccess::Application" (
        identity_source IdentitySource: ApplicationIdentitySource
    ) { tags Tags: List<Tag>, } {
        application_arn "ApplicationArn": Arn<r::AccountAccessApplication>,
        created_at "CreatedAt": String,
        identity_source_identity_center_application_arn "IdentitySource.IdentityCenter.ApplicationArn": String,
        status "Status": String,
        tenant_id "TenantId": String,
        updated_at "UpdatedAt": String,
    }
}
props! { ApplicationIdentityCenter (instance_arn InstanceArn: String) {} }
props! { ApplicationIdentitySource (identity_center IdentityCenter: ApplicationIdentityCenter) {} }

resource! {
    /// [AWS::AccountAccess::Entitlement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html)
    Entitlement EntitlementAttrs "AWS::AccountAccess::Entitlement" (
        application_arn ApplicationArn: String, entitlement Entitlement: EntitlementProps
    ) {} {
        created_at "CreatedAt": String,
        entitlement_principal_role_account "Entitlement.PrincipalRole.Account": String,
        entitlement_id "EntitlementId": String,
    }
}
props! { EntitlementIdentityCenterPrincipal () { group_id GroupId: String, user_id UserId: String, } }
props! { EntitlementPrincipal (identity_center IdentityCenter: EntitlementIdentityCenterPrincipal) {} }
props! {
    EntitlementPrincipalRoleEntitlement (principal Principal: EntitlementPrincipal, role_arn RoleArn: Arn<r::IamRole>) {}
}
props! { EntitlementProps (principal_role PrincipalRole: EntitlementPrincipalRoleEntitlement) {} }
