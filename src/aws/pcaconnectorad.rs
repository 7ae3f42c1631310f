//! Generated from spec/pcaconnectorad.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PCAConnectorAD::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html)
    Connector ConnectorAttrs "AWS::PCAConnectorAD::Connector" (
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
        directory_id DirectoryId: String, vpc_information VpcInformation: ConnectorVpcInformation
    ) { tags Tags: Map<String>, } { connector_arn "ConnectorArn": Arn<r::PcaConnectorAdConnector>, }
}
props! {
    ConnectorVpcInformation (security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>) {
        ip_address_type IpAddressType: ConnectorVpcInformationIpAddressType,
    }
}
choice! { ConnectorVpcInformationIpAddressType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }

resource! {
    /// [AWS::PCAConnectorAD::DirectoryRegistration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html)
    DirectoryRegistration DirectoryRegistrationAttrs "AWS::PCAConnectorAD::DirectoryRegistration" (
        directory_id DirectoryId: String
    ) { tags Tags: Map<String>, } {
        directory_registration_arn "DirectoryRegistrationArn": Arn<r::PcaConnectorAdDirectoryRegistration>,
    }
}

resource! {
    /// [AWS::PCAConnectorAD::ServicePrincipalName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html)
    ServicePrincipalName NoAttrs "AWS::PCAConnectorAD::ServicePrincipalName" (
        connector_arn ConnectorArn: String, directory_registration_arn DirectoryRegistrationArn: String
    ) {} {}
}

resource! {
    /// [AWS::PCAConnectorAD::Template](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html)
    Template TemplateAttrs "AWS::PCAConnectorAD::Template" (
        connector_arn ConnectorArn: String, definition Definition: TemplateDefinition, name Name: String
    ) { reenroll_all_certificate_holders ReenrollAllCertificateHolders: bool, tags Tags: Map<String>, } {
        template_arn "TemplateArn": Arn<r::PcaConnectorAdTemplate>,
    }
}
props! { TemplateApplicationPolicies (policies Policies: List<TemplateApplicationPolicy>) { critical Critical: bool, } }
props! {
    TemplateApplicationPolicy () {
        policy_object_identifier PolicyObjectIdentifier: String,
        policy_type PolicyType: TemplateApplicationPolicyType,
    }
}
props! {
    TemplateCertificateValidity (
        renewal_period RenewalPeriod: TemplateValidityPeriod, validity_period ValidityPeriod: TemplateValidityPeriod
    ) {}
}
props! {
    TemplateDefinition () {
        template_v2 TemplateV2: TemplateV2,
        template_v3 TemplateV3: TemplateV3,
        template_v4 TemplateV4: TemplateV4,
    }
}
props! {
    TemplateEnrollmentFlagsV2 () {
        enable_key_reuse_on_nt_token_keyset_storage_full EnableKeyReuseOnNtTokenKeysetStorageFull: bool,
        include_symmetric_algorithms IncludeSymmetricAlgorithms: bool,
        no_security_extension NoSecurityExtension: bool,
        remove_invalid_certificate_from_personal_store RemoveInvalidCertificateFromPersonalStore: bool,
        user_interaction_required UserInteractionRequired: bool,
    }
}
props! {
    TemplateEnrollmentFlagsV3 () {
        enable_key_reuse_on_nt_token_keyset_storage_full EnableKeyReuseOnNtTokenKeysetStorageFull: bool,
        include_symmetric_algorithms IncludeSymmetricAlgorithms: bool,
        no_security_extension NoSecurityExtension: bool,
        remove_invalid_certificate_from_personal_store RemoveInvalidCertificateFromPersonalStore: bool,
        user_interaction_required UserInteractionRequired: bool,
    }
}
props! {
    TemplateEnrollmentFlagsV4 () {
        enable_key_reuse_on_nt_token_keyset_storage_full EnableKeyReuseOnNtTokenKeysetStorageFull: bool,
        include_symmetric_algorithms IncludeSymmetricAlgorithms: bool,
        no_security_extension NoSecurityExtension: bool,
        remove_invalid_certificate_from_personal_store RemoveInvalidCertificateFromPersonalStore: bool,
        user_interaction_required UserInteractionRequired: bool,
    }
}
props! {
    TemplateExtensionsV2 (key_usage KeyUsage: TemplateKeyUsage) {
        application_policies ApplicationPolicies: TemplateApplicationPolicies,
    }
}
props! {
    TemplateExtensionsV3 (key_usage KeyUsage: TemplateKeyUsage) {
        application_policies ApplicationPolicies: TemplateApplicationPolicies,
    }
}
props! {
    TemplateExtensionsV4 (key_usage KeyUsage: TemplateKeyUsage) {
        application_policies ApplicationPolicies: TemplateApplicationPolicies,
    }
}
props! { TemplateGeneralFlagsV2 () { auto_enrollment AutoEnrollment: bool, machine_type MachineType: bool, } }
props! { TemplateGeneralFlagsV3 () { auto_enrollment AutoEnrollment: bool, machine_type MachineType: bool, } }
props! { TemplateGeneralFlagsV4 () { auto_enrollment AutoEnrollment: bool, machine_type MachineType: bool, } }
props! { TemplateKeyUsage (usage_flags UsageFlags: TemplateKeyUsageFlags) { critical Critical: bool, } }
props! {
    TemplateKeyUsageFlags () {
        data_encipherment DataEncipherment: bool,
        digital_signature DigitalSignature: bool,
        key_agreement KeyAgreement: bool,
        key_encipherment KeyEncipherment: bool,
        non_repudiation NonRepudiation: bool,
    }
}
props! {
    TemplateKeyUsageProperty () {
        property_flags PropertyFlags: TemplateKeyUsagePropertyFlags,
        property_type PropertyType: TemplateKeyUsagePropertyType,
    }
}
props! {
    TemplateKeyUsagePropertyFlags () {
        decrypt Decrypt: bool,
        key_agreement KeyAgreement: bool,
        sign Sign: bool,
    }
}
props! {
    TemplatePrivateKeyAttributesV2 (
        key_spec KeySpec: TemplateKeySpec, minimal_key_length MinimalKeyLength: Num<1, MAX>
    ) { crypto_providers CryptoProviders: List<String>, }
}
props! {
    TemplatePrivateKeyAttributesV3 (
        algorithm Algorithm: TemplatePrivateKeyAlgorithm, key_spec KeySpec: TemplateKeySpec,
        key_usage_property KeyUsageProperty: TemplateKeyUsageProperty, minimal_key_length MinimalKeyLength: Num<1, MAX>
    ) { crypto_providers CryptoProviders: List<String>, }
}
props! {
    TemplatePrivateKeyAttributesV4 (
        key_spec KeySpec: TemplateKeySpec, minimal_key_length MinimalKeyLength: Num<1, MAX>
    ) {
        algorithm Algorithm: TemplatePrivateKeyAlgorithm,
        crypto_providers CryptoProviders: List<String>,
        key_usage_property KeyUsageProperty: TemplateKeyUsageProperty,
    }
}
props! {
    TemplatePrivateKeyFlagsV2 (client_version ClientVersion: TemplateClientCompatibilityV2) {
        exportable_key ExportableKey: bool,
        strong_key_protection_required StrongKeyProtectionRequired: bool,
    }
}
props! {
    TemplatePrivateKeyFlagsV3 (client_version ClientVersion: TemplateClientCompatibilityV3) {
        exportable_key ExportableKey: bool,
        require_alternate_signature_algorithm RequireAlternateSignatureAlgorithm: bool,
        strong_key_protection_required StrongKeyProtectionRequired: bool,
    }
}
props! {
    TemplatePrivateKeyFlagsV4 (client_version ClientVersion: TemplateClientCompatibilityV4) {
        exportable_key ExportableKey: bool,
        require_alternate_signature_algorithm RequireAlternateSignatureAlgorithm: bool,
        require_same_key_renewal RequireSameKeyRenewal: bool,
        strong_key_protection_required StrongKeyProtectionRequired: bool,
        use_legacy_provider UseLegacyProvider: bool,
    }
}
props! {
    TemplateSubjectNameFlagsV2 () {
        require_common_name RequireCommonName: bool,
        require_directory_path RequireDirectoryPath: bool,
        require_dns_as_cn RequireDnsAsCn: bool,
        require_email RequireEmail: bool,
        san_require_directory_guid SanRequireDirectoryGuid: bool,
        san_require_dns SanRequireDns: bool,
        san_require_domain_dns SanRequireDomainDns: bool,
        san_require_email SanRequireEmail: bool,
        san_require_spn SanRequireSpn: bool,
        san_require_upn SanRequireUpn: bool,
    }
}
props! {
    TemplateSubjectNameFlagsV3 () {
        require_common_name RequireCommonName: bool,
        require_directory_path RequireDirectoryPath: bool,
        require_dns_as_cn RequireDnsAsCn: bool,
        require_email RequireEmail: bool,
        san_require_directory_guid SanRequireDirectoryGuid: bool,
        san_require_dns SanRequireDns: bool,
        san_require_domain_dns SanRequireDomainDns: bool,
        san_require_email SanRequireEmail: bool,
        san_require_spn SanRequireSpn: bool,
        san_require_upn SanRequireUpn: bool,
    }
}
props! {
    TemplateSubjectNameFlagsV4 () {
        require_common_name RequireCommonName: bool,
        require_directory_path RequireDirectoryPath: bool,
        require_dns_as_cn RequireDnsAsCn: bool,
        require_email RequireEmail: bool,
        san_require_directory_guid SanRequireDirectoryGuid: bool,
        san_require_dns SanRequireDns: bool,
        san_require_domain_dns SanRequireDomainDns: bool,
        san_require_email SanRequireEmail: bool,
        san_require_spn SanRequireSpn: bool,
        san_require_upn SanRequireUpn: bool,
    }
}
props! {
    TemplateV2 TemplateV2Args [
        certificate_validity CertificateValidity: TemplateCertificateValidity,
        enrollment_flags EnrollmentFlags: TemplateEnrollmentFlagsV2, extensions Extensions: TemplateExtensionsV2,
        general_flags GeneralFlags: TemplateGeneralFlagsV2,
        private_key_attributes PrivateKeyAttributes: TemplatePrivateKeyAttributesV2,
        private_key_flags PrivateKeyFlags: TemplatePrivateKeyFlagsV2,
        subject_name_flags SubjectNameFlags: TemplateSubjectNameFlagsV2
    ] { superseded_templates SupersededTemplates: List<String>, }
}
props! {
    TemplateV3 TemplateV3Args [
        certificate_validity CertificateValidity: TemplateCertificateValidity,
        enrollment_flags EnrollmentFlags: TemplateEnrollmentFlagsV3, extensions Extensions: TemplateExtensionsV3,
        general_flags GeneralFlags: TemplateGeneralFlagsV3, hash_algorithm HashAlgorithm: TemplateHashAlgorithm,
        private_key_attributes PrivateKeyAttributes: TemplatePrivateKeyAttributesV3,
        private_key_flags PrivateKeyFlags: TemplatePrivateKeyFlagsV3,
        subject_name_flags SubjectNameFlags: TemplateSubjectNameFlagsV3
    ] { superseded_templates SupersededTemplates: List<String>, }
}
props! {
    TemplateV4 TemplateV4Args [
        certificate_validity CertificateValidity: TemplateCertificateValidity,
        enrollment_flags EnrollmentFlags: TemplateEnrollmentFlagsV4, extensions Extensions: TemplateExtensionsV4,
        general_flags GeneralFlags: TemplateGeneralFlagsV4,
        private_key_attributes PrivateKeyAttributes: TemplatePrivateKeyAttributesV4,
        private_key_flags PrivateKeyFlags: TemplatePrivateKeyFlagsV4,
        subject_name_flags SubjectNameFlags: TemplateSubjectNameFlagsV4
    ] { hash_algorithm HashAlgorithm: TemplateHashAlgorithm, superseded_templates SupersededTemplates: List<String>, }
}
props! {
    TemplateValidityPeriod (period Period: Num<1, 8766000>, period_type PeriodType: TemplateValidityPeriodType) {}
}
choice! {
    TemplateApplicationPolicyType {
        AllApplicationPolicies "ALL_APPLICATION_POLICIES", AnyPurpose "ANY_PURPOSE",
        AttestationIdentityKeyCertificate "ATTESTATION_IDENTITY_KEY_CERTIFICATE",
        CertificateRequestAgent "CERTIFICATE_REQUEST_AGENT", ClientAuthentication "CLIENT_AUTHENTICATION",
        CodeSigning "CODE_SIGNING", CtlUsage "CTL_USAGE", DigitalRights "DIGITAL_RIGHTS",
        DirectoryServiceEmailReplication "DIRECTORY_SERVICE_EMAIL_REPLICATION", DisallowedList "DISALLOWED_LIST",
        DnsServerTrust "DNS_SERVER_TRUST", DocumentEncryption "DOCUMENT_ENCRYPTION", DocumentSigning "DOCUMENT_SIGNING",
        DynamicCodeGenerator "DYNAMIC_CODE_GENERATOR", EarlyLaunchAntimalwareDriver "EARLY_LAUNCH_ANTIMALWARE_DRIVER",
        EmbeddedWindowsSystemComponentVerification "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION", Enclave "ENCLAVE",
        EncryptingFileSystem "ENCRYPTING_FILE_SYSTEM", EndorsementKeyCertificate "ENDORSEMENT_KEY_CERTIFICATE",
        FileRecovery "FILE_RECOVERY", HalExtension "HAL_EXTENSION", IpSecurityEndSystem "IP_SECURITY_END_SYSTEM",
        IpSecurityIkeIntermediate "IP_SECURITY_IKE_INTERMEDIATE",
        IpSecurityTunnelTermination "IP_SECURITY_TUNNEL_TERMINATION", IpSecurityUser "IP_SECURITY_USER",
        IsolatedUserMode "ISOLATED_USER_MODE", KdcAuthentication "KDC_AUTHENTICATION",
        KernelModeCodeSigning "KERNEL_MODE_CODE_SIGNING", KeyPackLicenses "KEY_PACK_LICENSES",
        KeyRecovery "KEY_RECOVERY", KeyRecoveryAgent "KEY_RECOVERY_AGENT",
        LicenseServerVerification "LICENSE_SERVER_VERIFICATION", LifetimeSigning "LIFETIME_SIGNING",
        MicrosoftPublisher "MICROSOFT_PUBLISHER", MicrosoftTimeStamping "MICROSOFT_TIME_STAMPING",
        MicrosoftTrustListSigning "MICROSOFT_TRUST_LIST_SIGNING", OcspSigning "OCSP_SIGNING",
        OemWindowsSystemComponentVerification "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
        PlatformCertificate "PLATFORM_CERTIFICATE", PreviewBuildSigning "PREVIEW_BUILD_SIGNING",
        PrivateKeyArchival "PRIVATE_KEY_ARCHIVAL",
        ProtectedProcessLightVerification "PROTECTED_PROCESS_LIGHT_VERIFICATION",
        ProtectedProcessVerification "PROTECTED_PROCESS_VERIFICATION", QualifiedSubordination "QUALIFIED_SUBORDINATION",
        RevokedListSigner "REVOKED_LIST_SIGNER",
        RootProgramAutoUpdateCaRevocation "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION",
        RootProgramAutoUpdateEndRevocation "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION",
        RootProgramNoOscpFailoverToCrl "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL", RootListSigner "ROOT_LIST_SIGNER",
        SecureEmail "SECURE_EMAIL", ServerAuthentication "SERVER_AUTHENTICATION", SmartCardLogin "SMART_CARD_LOGIN",
        SpcEncryptedDigestRetryCount "SPC_ENCRYPTED_DIGEST_RETRY_COUNT",
        SpcRelaxedPeMarkerCheck "SPC_RELAXED_PE_MARKER_CHECK", TimeStamping "TIME_STAMPING",
        WindowsHardwareDriverAttestedVerification "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION",
        WindowsHardwareDriverExtendedVerification "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION",
        WindowsHardwareDriverVerification "WINDOWS_HARDWARE_DRIVER_VERIFICATION",
        WindowsHelloRecoveryKeyEncryption "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION",
        WindowsKitsComponent "WINDOWS_KITS_COMPONENT", WindowsRtVerification "WINDOWS_RT_VERIFICATION",
        WindowsSoftwareExtensionVerification "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION", WindowsStore "WINDOWS_STORE",
        WindowsSystemComponentVerification "WINDOWS_SYSTEM_COMPONENT_VERIFICATION",
        WindowsTcbComponent "WINDOWS_TCB_COMPONENT",
        WindowsThirdPartyApplicationComponent "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT",
        WindowsUpdate "WINDOWS_UPDATE"
    }
}
choice! {
    TemplateClientCompatibilityV2 {
        WindowsServer2003 "WINDOWS_SERVER_2003", WindowsServer2008 "WINDOWS_SERVER_2008",
        WindowsServer2008R2 "WINDOWS_SERVER_2008_R2", WindowsServer2012 "WINDOWS_SERVER_2012",
        WindowsServer2012R2 "WINDOWS_SERVER_2012_R2", WindowsServer2016 "WINDOWS_SERVER_2016"
    }
}
choice! {
    TemplateClientCompatibilityV3 {
        WindowsServer2008 "WINDOWS_SERVER_2008", WindowsServer2008R2 "WINDOWS_SERVER_2008_R2",
        WindowsServer2012 "WINDOWS_SERVER_2012", WindowsServer2012R2 "WINDOWS_SERVER_2012_R2",
        WindowsServer2016 "WINDOWS_SERVER_2016"
    }
}
choice! {
    TemplateClientCompatibilityV4 {
        WindowsServer2012 "WINDOWS_SERVER_2012", WindowsServer2012R2 "WINDOWS_SERVER_2012_R2",
        WindowsServer2016 "WINDOWS_SERVER_2016"
    }
}
choice! { TemplateHashAlgorithm { Sha256 "SHA256", Sha384 "SHA384", Sha512 "SHA512" } }
choice! { TemplateKeySpec { KeyExchange "KEY_EXCHANGE", Signature "SIGNATURE" } }
choice! { TemplateKeyUsagePropertyType { All "ALL" } }
choice! { TemplatePrivateKeyAlgorithm { Rsa "RSA", EcdhP256 "ECDH_P256", EcdhP384 "ECDH_P384", EcdhP521 "ECDH_P521" } }
choice! { TemplateValidityPeriodType { Hours "HOURS", Days "DAYS", Weeks "WEEKS", Months "MONTHS", Years "YEARS" } }

resource! {
    /// [AWS::PCAConnectorAD::TemplateGroupAccessControlEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html)
    TemplateGroupAccessControlEntry NoAttrs "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry" (
        access_rights AccessRights: TemplateGroupAccessControlEntryAccessRights,
        group_display_name GroupDisplayName: String, group_security_identifier GroupSecurityIdentifier: String,
        template_arn TemplateArn: String
    ) {} {}
}
props! {
    TemplateGroupAccessControlEntryAccessRights () {
        auto_enroll AutoEnroll: TemplateGroupAccessControlEntryAccessRight,
        enroll Enroll: TemplateGroupAccessControlEntryAccessRight,
    }
}
choice! { TemplateGroupAccessControlEntryAccessRight { Allow "ALLOW", Deny "DENY" } }
