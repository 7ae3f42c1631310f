//! Generated from spec/paymentcryptography.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PaymentCryptography::Alias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html)
    Alias NoAttrs "AWS::PaymentCryptography::Alias" (alias_name AliasName: String) { key_arn KeyArn: String, } {}
}

resource! {
    /// [AWS::PaymentCryptography::Key](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html)
    Key KeyAttrs "AWS::PaymentCryptography::Key" (
        exportable Exportable: bool, key_attributes KeyAttributes: KeyAttributes
    ) {
        derive_key_usage DeriveKeyUsage: KeyDeriveKeyUsage,
        enabled Enabled: bool,
        key_check_value_algorithm KeyCheckValueAlgorithm: KeyCheckValueAlgorithm,
        policy Policy: String,
        replication_regions ReplicationRegions: List<String>,
        tags Tags: List<Tag>,
    } {
        key_identifier "KeyIdentifier": String,
        key_origin "KeyOrigin": String,
        key_state "KeyState": String,
        replication_status "ReplicationStatus": Json,
    }
}
props! {
    KeyAttributes (
        key_algorithm KeyAlgorithm: KeyAlgorithm, key_class KeyClass: KeyClass,
        key_modes_of_use KeyModesOfUse: KeyModesOfUse, key_usage KeyUsage: KeyUsage
    ) {}
}
props! {
    KeyModesOfUse () {
        decrypt Decrypt: bool,
        derive_key DeriveKey: bool,
        encrypt Encrypt: bool,
        generate Generate: bool,
        no_restrictions NoRestrictions: bool,
        sign Sign: bool,
        unwrap Unwrap: bool,
        verify Verify: bool,
        wrap Wrap: bool,
    }
}
choice! {
    KeyAlgorithm {
        Tdes2Key "TDES_2KEY", Tdes3Key "TDES_3KEY", Aes128 "AES_128", Aes192 "AES_192", Aes256 "AES_256",
        HmacSha256 "HMAC_SHA256", HmacSha384 "HMAC_SHA384", HmacSha512 "HMAC_SHA512", HmacSha224 "HMAC_SHA224",
        Rsa2048 "RSA_2048", Rsa3072 "RSA_3072", Rsa4096 "RSA_4096", EccNistP256 "ECC_NIST_P256",
        EccNistP384 "ECC_NIST_P384", EccNistP521 "ECC_NIST_P521"
    }
}
choice! { KeyCheckValueAlgorithm { Cmac "CMAC", AnsiX924 "ANSI_X9_24", Hmac "HMAC", Sha1 "SHA_1" } }
choice! {
    KeyClass {
        SymmetricKey "SYMMETRIC_KEY", AsymmetricKeyPair "ASYMMETRIC_KEY_PAIR", PrivateKey "PRIVATE_KEY",
        PublicKey "PUBLIC_KEY"
    }
}
choice! {
    KeyDeriveKeyUsage {
        Tr31B0BaseDerivationKey "TR31_B0_BASE_DERIVATION_KEY",
        Tr31C0CardVerificationKey "TR31_C0_CARD_VERIFICATION_KEY",
        Tr31D0SymmetricDataEncryptionKey "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
        Tr31E0EmvMkeyAppCryptograms "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
        Tr31E1EmvMkeyConfidentiality "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
        Tr31E2EmvMkeyIntegrity "TR31_E2_EMV_MKEY_INTEGRITY",
        Tr31E4EmvMkeyDynamicNumbers "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
        Tr31E5EmvMkeyCardPersonalization "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
        Tr31E6EmvMkeyOther "TR31_E6_EMV_MKEY_OTHER", Tr31K0KeyEncryptionKey "TR31_K0_KEY_ENCRYPTION_KEY",
        Tr31K1KeyBlockProtectionKey "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
        Tr31M3Iso97973MacKey "TR31_M3_ISO_9797_3_MAC_KEY", Tr31M1Iso97971MacKey "TR31_M1_ISO_9797_1_MAC_KEY",
        Tr31M6Iso97975CmacKey "TR31_M6_ISO_9797_5_CMAC_KEY", Tr31M7HmacKey "TR31_M7_HMAC_KEY",
        Tr31P0PinEncryptionKey "TR31_P0_PIN_ENCRYPTION_KEY", Tr31P1PinGenerationKey "TR31_P1_PIN_GENERATION_KEY",
        Tr31V1Ibm3624PinVerificationKey "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
        Tr31V2VisaPinVerificationKey "TR31_V2_VISA_PIN_VERIFICATION_KEY"
    }
}
choice! {
    KeyUsage {
        Tr31B0BaseDerivationKey "TR31_B0_BASE_DERIVATION_KEY",
        Tr31C0CardVerificationKey "TR31_C0_CARD_VERIFICATION_KEY",
        Tr31D0SymmetricDataEncryptionKey "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
        Tr31D1AsymmetricKeyForDataEncryption "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION",
        Tr31E0EmvMkeyAppCryptograms "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
        Tr31E1EmvMkeyConfidentiality "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
        Tr31E2EmvMkeyIntegrity "TR31_E2_EMV_MKEY_INTEGRITY",
        Tr31E4EmvMkeyDynamicNumbers "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
        Tr31E5EmvMkeyCardPersonalization "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
        Tr31E6EmvMkeyOther "TR31_E6_EMV_MKEY_OTHER", Tr31K0KeyEncryptionKey "TR31_K0_KEY_ENCRYPTION_KEY",
        Tr31K1KeyBlockProtectionKey "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
        Tr31K3AsymmetricKeyForKeyAgreement "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT",
        Tr31M0Iso16609MacKey "TR31_M0_ISO_16609_MAC_KEY", Tr31M3Iso97973MacKey "TR31_M3_ISO_9797_3_MAC_KEY",
        Tr31M1Iso97971MacKey "TR31_M1_ISO_9797_1_MAC_KEY", Tr31M6Iso97975CmacKey "TR31_M6_ISO_9797_5_CMAC_KEY",
        Tr31M7HmacKey "TR31_M7_HMAC_KEY", Tr31P0PinEncryptionKey "TR31_P0_PIN_ENCRYPTION_KEY",
        Tr31P1PinGenerationKey "TR31_P1_PIN_GENERATION_KEY",
        Tr31S0AsymmetricKeyForDigitalSignature "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE",
        Tr31V1Ibm3624PinVerificationKey "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
        Tr31V2VisaPinVerificationKey "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        Tr31K2Tr34AsymmetricKey "TR31_K2_TR34_ASYMMETRIC_KEY"
    }
}
