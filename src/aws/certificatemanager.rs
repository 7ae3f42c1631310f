//! Generated from spec/certificatemanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CertificateManager::Account](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html)
    Account AccountAttrs "AWS::CertificateManager::Account" (
        expiry_events_configuration ExpiryEventsConfiguration: AccountExpiryEventsConfiguration
    ) {} { account_id "AccountId": String, }
}
props! { AccountExpiryEventsConfiguration () { days_before_expiry DaysBeforeExpiry: Int<1, 45>, } }

resource! {
    /// [AWS::CertificateManager::AcmeDomainValidation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html)
    AcmeDomainValidation AcmeDomainValidationAttrs "AWS::CertificateManager::AcmeDomainValidation" (
        acme_endpoint_arn AcmeEndpointArn: Arn<r::CertificateManagerAcmeEndpoint>, domain_name DomainName: String,
        prevalidation_options PrevalidationOptions: AcmeDomainValidationPrevalidationOptions
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::CertificateManagerAcmeDomainValidation>, }
}
props! {
    AcmeDomainValidationDnsPrevalidationOptions () {
        domain_scope DomainScope: AcmeDomainValidationDomainScope,
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>,
    }
}
props! {
    AcmeDomainValidationDomainScope () {
        exact_domain ExactDomain: String,
        subdomains Subdomains: String,
        wildcards Wildcards: String,
    }
}
props! {
    AcmeDomainValidationPrevalidationOptions (
        dns_prevalidation DnsPrevalidation: AcmeDomainValidationDnsPrevalidationOptions
    ) {}
}

resource! {
    /// [AWS::CertificateManager::AcmeEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html)
    AcmeEndpoint AcmeEndpointAttrs "AWS::CertificateManager::AcmeEndpoint" (
        authorization_behavior AuthorizationBehavior: AcmeEndpointAuthorizationBehavior,
        certificate_authority CertificateAuthority: AcmeEndpointCertificateAuthority
    ) {
        certificate_tags CertificateTags: List<Tag>,
        contact Contact: AcmeEndpointContact,
        tags Tags: List<Tag>,
    } {
        acme_endpoint_arn "AcmeEndpointArn": Arn<r::CertificateManagerAcmeEndpoint>,
        endpoint_url "EndpointUrl": String,
    }
}
props! {
    AcmeEndpointCertificateAuthority (
        public_certificate_authority PublicCertificateAuthority: AcmeEndpointPublicCertificateAuthority
    ) {}
}
props! { AcmeEndpointPublicCertificateAuthority () { allowed_key_algorithms AllowedKeyAlgorithms: List<String>, } }
choice! { AcmeEndpointAuthorizationBehavior { PreApproved "PRE_APPROVED" } }
choice! { AcmeEndpointContact { NotRequired "NOT_REQUIRED", Required "REQUIRED" } }

resource! {
    /// [AWS::CertificateManager::AcmeExternalAccountBinding](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html)
    AcmeExternalAccountBinding AcmeExternalAccountBindingAttrs "AWS::CertificateManager::AcmeExternalAccountBinding" (
        acme_endpoint_arn AcmeEndpointArn: Arn<r::CertificateManagerAcmeEndpoint>, role_arn RoleArn: Arn<r::IamRole>
    ) { expiration Expiration: AcmeExternalAccountBindingExpiration, tags Tags: List<Tag>, } {
        acme_external_account_binding_arn "AcmeExternalAccountBindingArn": Arn<r::CertificateManagerAcmeExternalAccountBinding>,
    }
}
props! {
    AcmeExternalAccountBindingExpiration (type_ Type: AcmeExternalAccountBindingExpirationType, value Value: i64) {}
}
choice! { AcmeExternalAccountBindingExpirationType { Days "DAYS", Hours "HOURS", Minutes "MINUTES" } }

resource! {
    /// [AWS::CertificateManager::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html)
    Certificate CertificateAttrs "AWS::CertificateManager::Certificate" (domain_name DomainName: String) {
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
        certificate_export CertificateExport: CertificateExport,
        certificate_transparency_logging_preference CertificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference,
        domain_validation_options DomainValidationOptions: List<CertificateDomainValidationOption>,
        id Id: String,
        key_algorithm KeyAlgorithm: String,
        subject_alternative_names SubjectAlternativeNames: List<String>,
        tags Tags: List<Tag>,
        validation_method ValidationMethod: String,
    } { certificate_arn "CertificateArn": Arn<r::CertificateManagerCertificate>, }
}
props! {
    CertificateDomainValidationOption () {
        domain_name DomainName: String,
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>,
        validation_domain ValidationDomain: String,
    }
}
choice! { CertificateExport { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { CertificateTransparencyLoggingPreference { Enabled "ENABLED", Disabled "DISABLED" } }
