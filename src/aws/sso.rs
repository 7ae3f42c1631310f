//! Generated from spec/sso.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SSO::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html)
    Application ApplicationAttrs "AWS::SSO::Application" (
        application_provider_arn ApplicationProviderArn: String, instance_arn InstanceArn: Arn<r::SsoInstance>,
        name Name: String
    ) {
        description Description: String,
        portal_options PortalOptions: ApplicationPortalOptionsConfiguration,
        status Status: ApplicationStatus,
        tags Tags: List<Tag>,
    } { application_arn "ApplicationArn": Arn<r::SsoApplication>, identity_store_arn "IdentityStoreArn": String, }
}
props! {
    ApplicationPortalOptionsConfiguration () {
        sign_in_options SignInOptions: ApplicationSignInOptions,
        visibility Visibility: ApplicationPortalOptionsConfigurationVisibility,
    }
}
props! {
    ApplicationSignInOptions (origin Origin: ApplicationSignInOptionsOrigin) {
        application_url ApplicationUrl: String,
    }
}
choice! { ApplicationPortalOptionsConfigurationVisibility { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ApplicationSignInOptionsOrigin { IdentityCenter "IDENTITY_CENTER", Application "APPLICATION" } }
choice! { ApplicationStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::SSO::ApplicationAssignment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html)
    ApplicationAssignment NoAttrs "AWS::SSO::ApplicationAssignment" (
        application_arn ApplicationArn: Arn<r::SsoApplication>, principal_id PrincipalId: String,
        principal_type PrincipalType: ApplicationAssignmentPrincipalType
    ) {} {}
}
choice! { ApplicationAssignmentPrincipalType { User "USER", Group "GROUP" } }

resource! {
    /// [AWS::SSO::Assignment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html)
    Assignment NoAttrs AssignmentArgs "AWS::SSO::Assignment" [
        instance_arn InstanceArn: Arn<r::SsoInstance>, permission_set_arn PermissionSetArn: Arn<r::SsoPermissionSet>,
        principal_id PrincipalId: String, principal_type PrincipalType: AssignmentPrincipalType,
        target_id TargetId: String, target_type TargetType: AssignmentTargetType
    ] {} {}
}
choice! { AssignmentPrincipalType { User "USER", Group "GROUP" } }
choice! { AssignmentTargetType { AwsAccount "AWS_ACCOUNT" } }

resource! {
    /// [AWS::SSO::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html)
    Instance InstanceAttrs "AWS::SSO::Instance" () { name Name: String, tags Tags: List<Tag>, } {
        identity_store_id "IdentityStoreId": String,
        instance_arn "InstanceArn": Arn<r::SsoInstance>,
        owner_account_id "OwnerAccountId": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::SSO::InstanceAccessControlAttributeConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html)
    InstanceAccessControlAttributeConfiguration NoAttrs "AWS::SSO::InstanceAccessControlAttributeConfiguration" (
        instance_arn InstanceArn: Arn<r::SsoInstance>
    ) {
        access_control_attributes AccessControlAttributes: List<InstanceAccessControlAttributeConfigurationAccessControlAttribute>,
        instance_access_control_attribute_configuration InstanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfigurationProps,
    } {}
}
props! {
    InstanceAccessControlAttributeConfigurationAccessControlAttribute (
        key Key: String, value Value: InstanceAccessControlAttributeConfigurationAccessControlAttributeValue
    ) {}
}
props! { InstanceAccessControlAttributeConfigurationAccessControlAttributeValue (source Source: List<String>) {} }
props! {
    InstanceAccessControlAttributeConfigurationProps (
        access_control_attributes AccessControlAttributes: List<InstanceAccessControlAttributeConfigurationAccessControlAttribute>
    ) {}
}

resource! {
    /// [AWS::SSO::PermissionSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html)
    PermissionSet PermissionSetAttrs "AWS::SSO::PermissionSet" (
        instance_arn InstanceArn: Arn<r::SsoInstance>, name Name: String
    ) {
        customer_managed_policy_references CustomerManagedPolicyReferences: List<PermissionSetCustomerManagedPolicyReference>,
        description Description: String,
        inline_policy InlinePolicy: Json,
        managed_policies ManagedPolicies: List<String>,
        permissions_boundary PermissionsBoundary: PermissionSetPermissionsBoundary,
        relay_state_type RelayStateType: String,
        session_duration SessionDuration: String,
        tags Tags: List<Tag>,
    } { permission_set_arn "PermissionSetArn": Arn<r::SsoPermissionSet>, }
}
props! { PermissionSetCustomerManagedPolicyReference (name Name: String) { path Path: String, } }
props! {
    PermissionSetPermissionsBoundary () {
        customer_managed_policy_reference CustomerManagedPolicyReference: PermissionSetCustomerManagedPolicyReference,
        managed_policy_arn ManagedPolicyArn: String,
    }
}
