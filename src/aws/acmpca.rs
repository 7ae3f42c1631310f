//! Generated from spec/acmpca.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ACMPCA::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html)
    Certificate CertificateAttrs "AWS::ACMPCA::Certificate" (
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
        certificate_signing_request CertificateSigningRequest: String, signing_algorithm SigningAlgorithm: String,
        validity Validity: CertificateValidity
    ) {
        api_passthrough ApiPassthrough: CertificateApiPassthrough,
        template_arn TemplateArn: String,
        validity_not_before ValidityNotBefore: CertificateValidity,
    } { arn "Arn": Arn<r::AcmPcaCertificate>, certificate "Certificate": String, }
}
props! {
    CertificateApiPassthrough () {
        extensions Extensions: CertificateExtensions,
        subject Subject: CertificateSubject,
    }
}
props! { CertificateCustomAttribute (object_identifier ObjectIdentifier: String, value Value: String) {} }
props! {
    CertificateCustomExtension (object_identifier ObjectIdentifier: String, value Value: String) {
        critical Critical: bool,
    }
}
props! { CertificateEdiPartyName (name_assigner NameAssigner: String, party_name PartyName: String) {} }
props! {
    CertificateExtendedKeyUsage () {
        extended_key_usage_object_identifier ExtendedKeyUsageObjectIdentifier: String,
        extended_key_usage_type ExtendedKeyUsageType: String,
    }
}
props! {
    CertificateExtensions () {
        certificate_policies CertificatePolicies: List<CertificatePolicyInformation>,
        custom_extensions CustomExtensions: List<CertificateCustomExtension>,
        extended_key_usage ExtendedKeyUsage: List<CertificateExtendedKeyUsage>,
        key_usage KeyUsage: CertificateKeyUsage,
        subject_alternative_names SubjectAlternativeNames: List<CertificateGeneralName>,
    }
}
props! {
    CertificateGeneralName () {
        directory_name DirectoryName: CertificateSubject,
        dns_name DnsName: String,
        edi_party_name EdiPartyName: CertificateEdiPartyName,
        ip_address IpAddress: String,
        other_name OtherName: CertificateOtherName,
        registered_id RegisteredId: String,
        rfc822_name Rfc822Name: String,
        uniform_resource_identifier UniformResourceIdentifier: String,
    }
}
props! {
    CertificateKeyUsage () {
        crl_sign CRLSign: bool,
        data_encipherment DataEncipherment: bool,
        decipher_only DecipherOnly: bool,
        digital_signature DigitalSignature: bool,
        encipher_only EncipherOnly: bool,
        key_agreement KeyAgreement: bool,
        key_cert_sign KeyCertSign: bool,
        key_encipherment KeyEncipherment: bool,
        non_repudiation NonRepudiation: bool,
    }
}
props! { CertificateOtherName (type_id TypeId: String, value Value: String) {} }
props! {
    CertificatePolicyInformation (cert_policy_id CertPolicyId: String) {
        policy_qualifiers PolicyQualifiers: List<CertificatePolicyQualifierInfo>,
    }
}
props! {
    CertificatePolicyQualifierInfo (
        policy_qualifier_id PolicyQualifierId: String, qualifier Qualifier: CertificateQualifier
    ) {}
}
props! { CertificateQualifier (cps_uri CpsUri: String) {} }
props! {
    CertificateSubject () {
        common_name CommonName: String,
        country Country: String,
        custom_attributes CustomAttributes: List<CertificateCustomAttribute>,
        distinguished_name_qualifier DistinguishedNameQualifier: String,
        generation_qualifier GenerationQualifier: String,
        given_name GivenName: String,
        initials Initials: String,
        locality Locality: String,
        organization Organization: String,
        organizational_unit OrganizationalUnit: String,
        pseudonym Pseudonym: String,
        serial_number SerialNumber: String,
        state State: String,
        surname Surname: String,
        title Title: String,
    }
}
props! { CertificateValidity (type_ Type: String, value Value: f64) {} }

resource! {
    /// [AWS::ACMPCA::CertificateAuthority](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html)
    CertificateAuthority CertificateAuthorityAttrs "AWS::ACMPCA::CertificateAuthority" (
        key_algorithm KeyAlgorithm: String, signing_algorithm SigningAlgorithm: String,
        subject Subject: CertificateAuthoritySubject, type_ Type: String
    ) {
        csr_extensions CsrExtensions: CertificateAuthorityCsrExtensions,
        key_storage_security_standard KeyStorageSecurityStandard: CertificateAuthorityKeyStorageSecurityStandard,
        revocation_configuration RevocationConfiguration: CertificateAuthorityRevocationConfiguration,
        tags Tags: List<Tag>,
        usage_mode UsageMode: CertificateAuthorityUsageMode,
    } {
        arn "Arn": Arn<r::AcmPcaCertificateAuthority>,
        certificate_signing_request "CertificateSigningRequest": String,
    }
}
props! {
    CertificateAuthorityAccessDescription (
        access_location AccessLocation: CertificateAuthorityGeneralName,
        access_method AccessMethod: CertificateAuthorityAccessMethod
    ) {}
}
props! {
    CertificateAuthorityAccessMethod () {
        access_method_type AccessMethodType: String,
        custom_object_identifier CustomObjectIdentifier: String,
    }
}
props! {
    CertificateAuthorityCrlConfiguration (enabled Enabled: bool) {
        crl_distribution_point_extension_configuration CrlDistributionPointExtensionConfiguration: CertificateAuthorityCrlDistributionPointExtensionConfiguration,
        crl_type CrlType: CertificateAuthorityCrlConfigurationCrlType,
        custom_cname CustomCname: String,
        custom_path CustomPath: String,
        expiration_in_days ExpirationInDays: Int<1, 5000>,
        s3_bucket_name S3BucketName: Id<r::S3Bucket>,
        s3_object_acl S3ObjectAcl: CertificateAuthorityCrlConfigurationS3ObjectAcl,
    }
}
props! { CertificateAuthorityCrlDistributionPointExtensionConfiguration (omit_extension OmitExtension: bool) {} }
props! {
    CertificateAuthorityCsrExtensions () {
        key_usage KeyUsage: CertificateAuthorityKeyUsage,
        subject_information_access SubjectInformationAccess: List<CertificateAuthorityAccessDescription>,
    }
}
props! { CertificateAuthorityCustomAttribute (object_identifier ObjectIdentifier: String, value Value: String) {} }
props! { CertificateAuthorityEdiPartyName (party_name PartyName: String) { name_assigner NameAssigner: String, } }
props! {
    CertificateAuthorityGeneralName () {
        directory_name DirectoryName: CertificateAuthoritySubject,
        dns_name DnsName: String,
        edi_party_name EdiPartyName: CertificateAuthorityEdiPartyName,
        ip_address IpAddress: String,
        other_name OtherName: CertificateAuthorityOtherName,
        registered_id RegisteredId: String,
        rfc822_name Rfc822Name: String,
        uniform_resource_identifier UniformResourceIdentifier: String,
    }
}
props! {
    CertificateAuthorityKeyUsage () {
        crl_sign CRLSign: bool,
        data_encipherment DataEncipherment: bool,
        decipher_only DecipherOnly: bool,
        digital_signature DigitalSignature: bool,
        encipher_only EncipherOnly: bool,
        key_agreement KeyAgreement: bool,
        key_cert_sign KeyCertSign: bool,
        key_encipherment KeyEncipherment: bool,
        non_repudiation NonRepudiation: bool,
    }
}
props! { CertificateAuthorityOcspConfiguration (enabled Enabled: bool) { ocsp_custom_cname OcspCustomCname: String, } }
props! { CertificateAuthorityOtherName (type_id TypeId: String, value Value: String) {} }
props! {
    CertificateAuthorityRevocationConfiguration () {
        crl_configuration CrlConfiguration: CertificateAuthorityCrlConfiguration,
        ocsp_configuration OcspConfiguration: CertificateAuthorityOcspConfiguration,
    }
}
props! {
    CertificateAuthoritySubject () {
        common_name CommonName: String,
        country Country: String,
        custom_attributes CustomAttributes: List<CertificateAuthorityCustomAttribute>,
        distinguished_name_qualifier DistinguishedNameQualifier: String,
        generation_qualifier GenerationQualifier: String,
        given_name GivenName: String,
        initials Initials: String,
        locality Locality: String,
        organization Organization: String,
        organizational_unit OrganizationalUnit: String,
        pseudonym Pseudonym: String,
        serial_number SerialNumber: String,
        state State: String,
        surname Surname: String,
        title Title: String,
    }
}
choice! { CertificateAuthorityCrlConfigurationCrlType { Complete "COMPLETE", Partitioned "PARTITIONED" } }
choice! {
    CertificateAuthorityCrlConfigurationS3ObjectAcl {
        BucketOwnerFullControl "BUCKET_OWNER_FULL_CONTROL", PublicRead "PUBLIC_READ"
    }
}
choice! {
    CertificateAuthorityKeyStorageSecurityStandard {
        CcpcLevel1OrHigher "CCPC_LEVEL_1_OR_HIGHER", Fips1402Level2OrHigher "FIPS_140_2_LEVEL_2_OR_HIGHER",
        Fips1402Level3OrHigher "FIPS_140_2_LEVEL_3_OR_HIGHER"
    }
}
choice! {
    CertificateAuthorityUsageMode {
        GeneralPurpose "GENERAL_PURPOSE", ShortLivedCertificate "SHORT_LIVED_CERTIFICATE"
    }
}

resource! {
    /// [AWS::ACMPCA::CertificateAuthorityActivation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html)
    CertificateAuthorityActivation CertificateAuthorityActivationAttrs "AWS::ACMPCA::CertificateAuthorityActivation" (
        certificate Certificate: String,
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>
    ) { certificate_chain CertificateChain: String, status Status: String, } {
        complete_certificate_chain "CompleteCertificateChain": String,
    }
}

resource! {
    /// [AWS::ACMPCA::Permission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html)
    Permission NoAttrs "AWS::ACMPCA::Permission" (
        actions Actions: List<PermissionActions>,
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
        principal Principal: String
    ) { source_account SourceAccount: String, } {}
}
choice! {
    PermissionActions {
        GetCertificate "GetCertificate", IssueCertificate "IssueCertificate", ListPermissions "ListPermissions"
    }
}
