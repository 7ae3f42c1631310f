//! Generated from spec/iam.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IAM::AccessKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html)
    AccessKey AccessKeyAttrs "AWS::IAM::AccessKey" (user_name UserName: Id<r::IamUser>) {
        serial Serial: i64,
        status Status: String,
    } { id "Id": String, secret_access_key "SecretAccessKey": String, }
}

resource! {
    /// [AWS::IAM::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html)
    Group GroupAttrs "AWS::IAM::Group" () {
        group_name GroupName: String,
        managed_policy_arns ManagedPolicyArns: List<Arn<r::IamManagedPolicy>>,
        path Path: String,
        policies Policies: List<GroupPolicyProps>,
    } { arn "Arn": Arn<r::IamGroup>, }
}
props! { GroupPolicyProps (policy_document PolicyDocument: Json, policy_name PolicyName: String) {} }

resource! {
    /// [AWS::IAM::GroupPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html)
    GroupPolicy NoAttrs "AWS::IAM::GroupPolicy" (
        group_name GroupName: Id<r::IamGroup>, policy_name PolicyName: String
    ) { policy_document PolicyDocument: Json, } {}
}

resource! {
    /// [AWS::IAM::InstanceProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html)
    InstanceProfile InstanceProfileAttrs "AWS::IAM::InstanceProfile" (roles Roles: List<Id<r::IamRole>>) {
        instance_profile_name InstanceProfileName: String,
        path Path: String,
    } { arn "Arn": Arn<r::IamInstanceProfile>, }
}

resource! {
    /// [AWS::IAM::ManagedPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html)
    ManagedPolicy ManagedPolicyAttrs "AWS::IAM::ManagedPolicy" (policy_document PolicyDocument: String) {
        description Description: String,
        groups Groups: List<Id<r::IamGroup>>,
        managed_policy_name ManagedPolicyName: String,
        path Path: String,
        roles Roles: List<Id<r::IamRole>>,
        users Users: List<Id<r::IamUser>>,
    } {
        attachment_count "AttachmentCount": i64,
        create_date "CreateDate": String,
        default_version_id "DefaultVersionId": String,
        is_attachable "IsAttachable": bool,
        permissions_boundary_usage_count "PermissionsBoundaryUsageCount": i64,
        policy_arn "PolicyArn": Arn<r::IamManagedPolicy>,
        policy_id "PolicyId": String,
        update_date "UpdateDate": String,
    }
}

resource! {
    /// [AWS::IAM::OIDCProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html)
    OidcProvider OidcProviderAttrs "AWS::IAM::OIDCProvider" () {
        client_id_list ClientIdList: List<String>,
        tags Tags: List<Tag>,
        thumbprint_list ThumbprintList: List<String>,
        url Url: String,
    } { arn "Arn": Arn<r::IamOidcProvider>, }
}

resource! {
    /// [AWS::IAM::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html)
    Policy PolicyAttrs "AWS::IAM::Policy" (policy_document PolicyDocument: Json, policy_name PolicyName: String) {
        groups Groups: List<Id<r::IamGroup>>,
        roles Roles: List<Id<r::IamRole>>,
        users Users: List<Id<r::IamUser>>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::IAM::Role](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html)
    Role RoleAttrs "AWS::IAM::Role" (assume_role_policy_document AssumeRolePolicyDocument: Json) {
        description Description: String,
        managed_policy_arns ManagedPolicyArns: List<Arn<r::IamManagedPolicy>>,
        max_session_duration MaxSessionDuration: Int<3600, 43200>,
        path Path: String,
        permissions_boundary PermissionsBoundary: Arn<r::IamManagedPolicy>,
        policies Policies: List<RolePolicyProps>,
        role_name RoleName: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IamRole>, role_id "RoleId": String, }
}
props! { RolePolicyProps (policy_document PolicyDocument: Json, policy_name PolicyName: String) {} }

resource! {
    /// [AWS::IAM::RolePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html)
    RolePolicy NoAttrs "AWS::IAM::RolePolicy" (policy_name PolicyName: String, role_name RoleName: Id<r::IamRole>) {
        policy_document PolicyDocument: Json,
    } {}
}

resource! {
    /// [AWS::IAM::SAMLProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html)
    SamlProvider SamlProviderAttrs "AWS::IAM::SAMLProvider" () {
        add_private_key AddPrivateKey: String,
        assertion_encryption_mode AssertionEncryptionMode: SamlProviderAssertionEncryptionMode,
        name Name: String,
        private_key_list PrivateKeyList: List<SamlProviderSamlPrivateKey>,
        remove_private_key RemovePrivateKey: String,
        saml_metadata_document SamlMetadataDocument: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IamSamlProvider>, saml_provider_uuid "SamlProviderUUID": String, }
}
props! { SamlProviderSamlPrivateKey (key_id KeyId: String, timestamp Timestamp: String) {} }
choice! { SamlProviderAssertionEncryptionMode { Allowed "Allowed", Required "Required" } }

resource! {
    /// [AWS::IAM::ServerCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html)
    ServerCertificate ServerCertificateAttrs "AWS::IAM::ServerCertificate" () {
        certificate_body CertificateBody: String,
        certificate_chain CertificateChain: String,
        path Path: String,
        private_key PrivateKey: String,
        server_certificate_name ServerCertificateName: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IamServerCertificate>, }
}

resource! {
    /// [AWS::IAM::ServiceLinkedRole](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html)
    ServiceLinkedRole ServiceLinkedRoleAttrs "AWS::IAM::ServiceLinkedRole" () {
        aws_service_name AWSServiceName: String,
        custom_suffix CustomSuffix: String,
        description Description: String,
    } { role_name "RoleName": String, }
}

resource! {
    /// [AWS::IAM::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html)
    User UserAttrs "AWS::IAM::User" () {
        groups Groups: List<Id<r::IamGroup>>,
        login_profile LoginProfile: UserLoginProfile,
        managed_policy_arns ManagedPolicyArns: List<Arn<r::IamManagedPolicy>>,
        path Path: String,
        permissions_boundary PermissionsBoundary: Arn<r::IamManagedPolicy>,
        policies Policies: List<UserPolicyProps>,
        tags Tags: List<Tag>,
        user_name UserName: String,
    } { arn "Arn": Arn<r::IamUser>, }
}
props! { UserLoginProfile (password Password: String) { password_reset_required PasswordResetRequired: bool, } }
props! { UserPolicyProps (policy_document PolicyDocument: Json, policy_name PolicyName: String) {} }

resource! {
    /// [AWS::IAM::UserPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html)
    UserPolicy NoAttrs "AWS::IAM::UserPolicy" (policy_name PolicyName: String, user_name UserName: Id<r::IamUser>) {
        policy_document PolicyDocument: Json,
    } {}
}

resource! {
    /// [AWS::IAM::UserToGroupAddition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html)
    UserToGroupAddition UserToGroupAdditionAttrs "AWS::IAM::UserToGroupAddition" (
        group_name GroupName: Id<r::IamGroup>, users Users: List<Id<r::IamUser>>
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::IAM::VirtualMFADevice](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html)
    VirtualMfaDevice VirtualMfaDeviceAttrs "AWS::IAM::VirtualMFADevice" (users Users: List<Id<r::IamUser>>) {
        path Path: String,
        tags Tags: List<Tag>,
        virtual_mfa_device_name VirtualMfaDeviceName: String,
    } { serial_number "SerialNumber": String, }
}
