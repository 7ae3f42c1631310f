//! Generated from spec/rolesanywhere.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RolesAnywhere::CRL](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html)
    Crl CrlAttrs "AWS::RolesAnywhere::CRL" (crl_data CrlData: String, name Name: String) {
        enabled Enabled: bool,
        tags Tags: List<Tag>,
        trust_anchor_arn TrustAnchorArn: String,
    } { crl_id "CrlId": String, }
}

resource! {
    /// [AWS::RolesAnywhere::Profile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html)
    Profile ProfileAttrs "AWS::RolesAnywhere::Profile" (name Name: String, role_arns RoleArns: List<Arn<r::IamRole>>) {
        accept_role_session_name AcceptRoleSessionName: bool,
        attribute_mappings AttributeMappings: List<ProfileAttributeMapping>,
        duration_seconds DurationSeconds: Num<900, 43200>,
        enabled Enabled: bool,
        managed_policy_arns ManagedPolicyArns: List<Arn<r::IamManagedPolicy>>,
        require_instance_properties RequireInstanceProperties: bool,
        session_policy SessionPolicy: String,
        tags Tags: List<Tag>,
    } { profile_arn "ProfileArn": Arn<r::RolesAnywhereProfile>, profile_id "ProfileId": String, }
}
props! {
    ProfileAttributeMapping (
        certificate_field CertificateField: ProfileCertificateField,
        mapping_rules MappingRules: List<ProfileMappingRule>
    ) {}
}
props! { ProfileMappingRule (specifier Specifier: String) {} }
choice! { ProfileCertificateField { X509Subject "x509Subject", X509Issuer "x509Issuer", X509San "x509SAN" } }

resource! {
    /// [AWS::RolesAnywhere::TrustAnchor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html)
    TrustAnchor TrustAnchorAttrs "AWS::RolesAnywhere::TrustAnchor" (
        name Name: String, source Source: TrustAnchorSource
    ) {
        enabled Enabled: bool,
        notification_settings NotificationSettings: List<TrustAnchorNotificationSetting>,
        tags Tags: List<Tag>,
    } {
        trust_anchor_arn "TrustAnchorArn": Arn<r::RolesAnywhereTrustAnchor>,
        trust_anchor_id "TrustAnchorId": String,
    }
}
props! {
    TrustAnchorNotificationSetting (enabled Enabled: bool, event Event: TrustAnchorNotificationEvent) {
        channel Channel: TrustAnchorNotificationChannel,
        threshold Threshold: Num<1, 360>,
    }
}
props! { TrustAnchorSource (source_data SourceData: TrustAnchorSourceData, source_type SourceType: TrustAnchorType) {} }
props! {
    TrustAnchorSourceData () { acm_pca_arn AcmPcaArn: String, x509_certificate_data X509CertificateData: String, }
}
choice! { TrustAnchorNotificationChannel { All "ALL" } }
choice! {
    TrustAnchorNotificationEvent {
        CaCertificateExpiry "CA_CERTIFICATE_EXPIRY", EndEntityCertificateExpiry "END_ENTITY_CERTIFICATE_EXPIRY"
    }
}
choice! { TrustAnchorType { AwsAcmPca "AWS_ACM_PCA", CertificateBundle "CERTIFICATE_BUNDLE" } }
