//! Generated from spec/verifiedpermissions.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::VerifiedPermissions::IdentitySource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html)
    IdentitySource IdentitySourceAttrs "AWS::VerifiedPermissions::IdentitySource" (
        configuration Configuration: IdentitySourceConfiguration, policy_store_id PolicyStoreId: String
    ) { principal_entity_type PrincipalEntityType: String, } {
        details_client_ids "Details.ClientIds": List<String>,
        details_discovery_url "Details.DiscoveryUrl": String,
        details_open_id_issuer "Details.OpenIdIssuer": String,
        details_user_pool_arn "Details.UserPoolArn": String,
        identity_source_id "IdentitySourceId": String,
    }
}
props! { IdentitySourceCognitoGroupConfiguration (group_entity_type GroupEntityType: String) {} }
props! {
    IdentitySourceCognitoUserPoolConfiguration (user_pool_arn UserPoolArn: Arn<r::CognitoUserPool>) {
        client_ids ClientIds: List<String>,
        group_configuration GroupConfiguration: IdentitySourceCognitoGroupConfiguration,
    }
}
props! {
    IdentitySourceConfiguration () {
        cognito_user_pool_configuration CognitoUserPoolConfiguration: IdentitySourceCognitoUserPoolConfiguration,
        open_id_connect_configuration OpenIdConnectConfiguration: IdentitySourceOpenIdConnectConfiguration,
    }
}
props! {
    IdentitySourceOpenIdConnectAccessTokenConfiguration () {
        audiences Audiences: List<String>,
        principal_id_claim PrincipalIdClaim: String,
    }
}
props! {
    IdentitySourceOpenIdConnectConfiguration (
        issuer Issuer: String, token_selection TokenSelection: IdentitySourceOpenIdConnectTokenSelection
    ) {
        entity_id_prefix EntityIdPrefix: String,
        group_configuration GroupConfiguration: IdentitySourceOpenIdConnectGroupConfiguration,
    }
}
props! {
    IdentitySourceOpenIdConnectGroupConfiguration (
        group_claim GroupClaim: String, group_entity_type GroupEntityType: String
    ) {}
}
props! {
    IdentitySourceOpenIdConnectIdentityTokenConfiguration () {
        client_ids ClientIds: List<String>,
        principal_id_claim PrincipalIdClaim: String,
    }
}
props! {
    IdentitySourceOpenIdConnectTokenSelection () {
        access_token_only AccessTokenOnly: IdentitySourceOpenIdConnectAccessTokenConfiguration,
        identity_token_only IdentityTokenOnly: IdentitySourceOpenIdConnectIdentityTokenConfiguration,
    }
}

resource! {
    /// [AWS::VerifiedPermissions::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html)
    Policy PolicyAttrs "AWS::VerifiedPermissions::Policy" (
        definition Definition: PolicyDefinition, policy_store_id PolicyStoreId: String
    ) { name Name: String, } { policy_id "PolicyId": String, policy_type "PolicyType": String, }
}
props! {
    PolicyDefinition () {
        static_ Static: PolicyStaticPolicyDefinition,
        template_linked TemplateLinked: PolicyTemplateLinkedPolicyDefinition,
    }
}
props! { PolicyEntityIdentifier (entity_id EntityId: String, entity_type EntityType: String) {} }
props! { PolicyStaticPolicyDefinition (statement Statement: String) { description Description: String, } }
props! {
    PolicyTemplateLinkedPolicyDefinition (policy_template_id PolicyTemplateId: String) {
        principal Principal: PolicyEntityIdentifier,
        resource Resource: PolicyEntityIdentifier,
    }
}

resource! {
    /// [AWS::VerifiedPermissions::PolicyStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html)
    PolicyStore PolicyStoreAttrs "AWS::VerifiedPermissions::PolicyStore" (
        validation_settings ValidationSettings: PolicyStoreValidationSettings
    ) {
        deletion_protection DeletionProtection: PolicyStoreDeletionProtection,
        description Description: String,
        encryption_settings EncryptionSettings: PolicyStoreEncryptionSettings,
        schema Schema: PolicyStoreSchemaDefinition,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VerifiedPermissionsPolicyStore>,
        encryption_state_default "EncryptionState.Default": Json,
        encryption_state_kms_encryption_state_encryption_context "EncryptionState.KmsEncryptionState.EncryptionContext": Json,
        encryption_state_kms_encryption_state_key "EncryptionState.KmsEncryptionState.Key": String,
        policy_store_id "PolicyStoreId": String,
    }
}
props! { PolicyStoreDeletionProtection (mode Mode: PolicyStoreDeletionMode) {} }
props! {
    PolicyStoreEncryptionSettings () {
        default Default: Json,
        kms_encryption_settings KmsEncryptionSettings: PolicyStoreKmsEncryptionSettings,
    }
}
props! { PolicyStoreKmsEncryptionSettings (key Key: String) { encryption_context EncryptionContext: Map<String>, } }
props! { PolicyStoreSchemaDefinition () { cedar_json CedarJson: String, } }
props! { PolicyStoreValidationSettings (mode Mode: PolicyStoreValidationMode) {} }
choice! { PolicyStoreDeletionMode { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { PolicyStoreValidationMode { Off "OFF", Strict "STRICT" } }

resource! {
    /// [AWS::VerifiedPermissions::PolicyStoreAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html)
    PolicyStoreAlias NoAttrs "AWS::VerifiedPermissions::PolicyStoreAlias" (
        alias_name AliasName: String, policy_store_id PolicyStoreId: String
    ) {} {}
}

resource! {
    /// [AWS::VerifiedPermissions::PolicyTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html)
    PolicyTemplate PolicyTemplateAttrs "AWS::VerifiedPermissions::PolicyTemplate" (
        policy_store_id PolicyStoreId: String, statement Statement: String
    ) { description Description: String, name Name: String, } { policy_template_id "PolicyTemplateId": String, }
}
