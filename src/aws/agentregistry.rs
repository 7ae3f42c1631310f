//! Generated from spec/agentregistry.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AgentRegistry::Registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html)
    Registry RegistryAttrs "AWS::AgentRegistry::Registry" (name Name: String) {
        approval_configuration ApprovalConfiguration: RegistryApprovalConfiguration,
        authorizer_type AuthorizerType: RegistryAuthorizerType,
        auto_detection_enabled AutoDetectionEnabled: bool,
        auto_detection_scope AutoDetectionScope: RegistryAutoDetectionScope,
        custom_metadata_schema_configuration CustomMetadataSchemaConfiguration: RegistryCustomMetadataSchemaConfiguration,
        description Description: String,
        discovery_configuration DiscoveryConfiguration: RegistryDiscoveryConfiguration,
        encryption_configuration EncryptionConfiguration: RegistryEncryptionConfiguration,
        tags Tags: List<Tag>,
    } {
        auto_detection_status "AutoDetectionStatus": String,
        created_at "CreatedAt": String,
        registry_arn "RegistryArn": Arn<r::AgentRegistryRegistry>,
        registry_id "RegistryId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { RegistryApprovalConfiguration () { auto_approval_rules AutoApprovalRules: List<RegistryAutoApprovalRule>, } }
props! {
    RegistryAuthorizerConfiguration (
        custom_jwt_authorizer CustomJWTAuthorizer: RegistryCustomJwtAuthorizerConfiguration
    ) {}
}
props! {
    RegistryAuthorizingClaimMatchValueType (
        claim_match_operator ClaimMatchOperator: RegistryAuthorizingClaimMatchValueTypeClaimMatchOperator,
        claim_match_value ClaimMatchValue: RegistryClaimMatchValueType
    ) {}
}
props! {
    RegistryClaimMatchValueType () {
        match_value_string MatchValueString: String,
        match_value_string_list MatchValueStringList: List<String>,
    }
}
props! {
    RegistryCustomClaimValidationType (
        authorizing_claim_match_value AuthorizingClaimMatchValue: RegistryAuthorizingClaimMatchValueType,
        inbound_token_claim_name InboundTokenClaimName: String,
        inbound_token_claim_value_type InboundTokenClaimValueType: RegistryCustomClaimValidationTypeInboundTokenClaimValueType
    ) {}
}
props! {
    RegistryCustomJwtAuthorizerConfiguration (discovery_url DiscoveryUrl: String) {
        allowed_audience AllowedAudience: List<String>,
        allowed_clients AllowedClients: List<String>,
        allowed_scopes AllowedScopes: List<String>,
        custom_claims CustomClaims: List<RegistryCustomClaimValidationType>,
    }
}
props! {
    RegistryCustomMetadataSchemaConfiguration () {
        default_schema DefaultSchema: String,
        record_type_schema_overrides RecordTypeSchemaOverrides: List<RegistryRecordTypeSchemaOverride>,
    }
}
props! {
    RegistryDiscoveryConfiguration () {
        authorizer_configuration AuthorizerConfiguration: RegistryAuthorizerConfiguration,
    }
}
props! { RegistryEncryptionConfiguration (kms_key_arn KmsKeyArn: Arn<r::KmsKey>) {} }
props! {
    RegistryRecordTypeSchemaOverride (
        record_type RecordType: RegistryRecordTypeSchemaOverrideRecordType, schema Schema: String
    ) {}
}
choice! { RegistryAuthorizerType { CustomJwt "CUSTOM_JWT", AwsIam "AWS_IAM" } }
choice! {
    RegistryAuthorizingClaimMatchValueTypeClaimMatchOperator {
        Equals "EQUALS", Contains "CONTAINS", ContainsAny "CONTAINS_ANY"
    }
}
choice! { RegistryAutoApprovalRule { ApproveAll "APPROVE_ALL" } }
choice! { RegistryAutoDetectionScope { Organization "ORGANIZATION" } }
choice! { RegistryCustomClaimValidationTypeInboundTokenClaimValueType { String "STRING", StringArray "STRING_ARRAY" } }
choice! {
    RegistryRecordTypeSchemaOverrideRecordType {
        Mcp "MCP", Agent "AGENT", Skill "SKILL", Gateway "GATEWAY", Custom "CUSTOM"
    }
}

resource! {
    /// [AWS::AgentRegistry::RegistryRecord](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html)
    RegistryRecord RegistryRecordAttrs "AWS::AgentRegistry::RegistryRecord" (
        descriptors Descriptors: RegistryRecordDescriptors, name Name: String,
        record_type RecordType: RegistryRecordRecordType
    ) {
        custom_metadata CustomMetadata: Json,
        description Description: String,
        display_name DisplayName: String,
        record_version RecordVersion: String,
        registry_id RegistryId: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        record_arn "RecordArn": String,
        record_id "RecordId": String,
        registry_arn "RegistryArn": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    RegistryRecordA2AAgentCardDescriptor () {
        data Data: String,
        data_schema_version DataSchemaVersion: String,
        source Source: RegistryRecordDescriptorSource,
    }
}
props! { RegistryRecordAgUiDescriptor () { source Source: RegistryRecordSourceOnlyDescriptorSource, } }
props! { RegistryRecordAgentSkillsAdditionalData () { skill_md SkillMd: RegistryRecordAgentSkillsMdDescriptor, } }
props! {
    RegistryRecordAgentSkillsDefinitionDescriptor () {
        additional_data AdditionalData: RegistryRecordAgentSkillsAdditionalData,
        data Data: String,
        data_schema_version DataSchemaVersion: String,
    }
}
props! {
    RegistryRecordAgentSkillsMdDescriptor () {
        data Data: String,
        data_schema_version DataSchemaVersion: String,
        source Source: RegistryRecordSkillMdSource,
    }
}
props! {
    RegistryRecordCredentialProviderConfiguration (
        credential_provider CredentialProvider: RegistryRecordCredentialProviderUnion,
        credential_provider_type CredentialProviderType: RegistryRecordCredentialProviderConfigurationCredentialProviderType
    ) {}
}
props! {
    RegistryRecordCredentialProviderUnion () {
        iam_credential_provider IamCredentialProvider: RegistryRecordIamCredentialProvider,
        oauth_credential_provider OauthCredentialProvider: RegistryRecordOauthCredentialProvider,
    }
}
props! { RegistryRecordCustomDescriptor () { data Data: String, } }
props! { RegistryRecordDescriptorSource () { from_url FromUrl: RegistryRecordDescriptorSourceFromUrl, } }
props! {
    RegistryRecordDescriptorSourceFromUrl (url Url: String) {
        credential_provider_configurations CredentialProviderConfigurations: List<RegistryRecordCredentialProviderConfiguration>,
    }
}
props! {
    RegistryRecordDescriptors () {
        a2_a_agent_card A2aAgentCard: RegistryRecordA2AAgentCardDescriptor,
        agent_skills_definition AgentSkillsDefinition: RegistryRecordAgentSkillsDefinitionDescriptor,
        agui Agui: RegistryRecordAgUiDescriptor,
        custom Custom: RegistryRecordCustomDescriptor,
        http Http: RegistryRecordHttpDescriptor,
        mcp_server McpServer: RegistryRecordMcpServerDescriptor,
    }
}
props! { RegistryRecordHttpDescriptor () { source Source: RegistryRecordSourceOnlyDescriptorSource, } }
props! {
    RegistryRecordIamCredentialProvider () {
        region Region: String,
        role_arn RoleArn: Arn<r::IamRole>,
        service Service: String,
    }
}
props! { RegistryRecordMcpServerAdditionalData () { tools Tools: RegistryRecordMcpToolsDescriptor, } }
props! {
    RegistryRecordMcpServerDescriptor () {
        additional_data AdditionalData: RegistryRecordMcpServerAdditionalData,
        data Data: String,
        data_schema_version DataSchemaVersion: String,
        source Source: RegistryRecordDescriptorSource,
    }
}
props! { RegistryRecordMcpToolsDescriptor () { data Data: String, data_schema_version DataSchemaVersion: String, } }
props! {
    RegistryRecordOauthCredentialProvider (provider_arn ProviderArn: String) {
        custom_parameters CustomParameters: Map<String>,
        grant_type GrantType: RegistryRecordOauthCredentialProviderGrantType,
        scopes Scopes: List<String>,
    }
}
props! { RegistryRecordSkillMdSource () { from_url FromUrl: RegistryRecordSkillMdSourceFromUrl, } }
props! { RegistryRecordSkillMdSourceFromUrl (url Url: String) {} }
props! {
    RegistryRecordSourceOnlyDescriptorSource () { from_url FromUrl: RegistryRecordSourceOnlyDescriptorSourceFromUrl, }
}
props! { RegistryRecordSourceOnlyDescriptorSourceFromUrl (url Url: String) {} }
choice! { RegistryRecordCredentialProviderConfigurationCredentialProviderType { Oauth "OAUTH", Iam "IAM" } }
choice! { RegistryRecordOauthCredentialProviderGrantType { ClientCredentials "CLIENT_CREDENTIALS" } }
choice! { RegistryRecordRecordType { Mcp "MCP", Agent "AGENT", Skill "SKILL", Custom "CUSTOM", Gateway "GATEWAY" } }
