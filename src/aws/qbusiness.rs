//! Generated from spec/qbusiness.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::QBusiness::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-application.html)
    Application ApplicationAttrs "AWS::QBusiness::Application" (display_name DisplayName: String) {
        attachments_configuration AttachmentsConfiguration: ApplicationAttachmentsConfiguration,
        auto_subscription_configuration AutoSubscriptionConfiguration: ApplicationAutoSubscriptionConfiguration,
        client_ids_for_oidc ClientIdsForOIDC: List<String>,
        description Description: String,
        encryption_configuration EncryptionConfiguration: ApplicationEncryptionConfiguration,
        iam_identity_provider_arn IamIdentityProviderArn: String,
        identity_center_instance_arn IdentityCenterInstanceArn: Arn<r::SsoInstance>,
        identity_type IdentityType: ApplicationIdentityType,
        personalization_configuration PersonalizationConfiguration: ApplicationPersonalizationConfiguration,
        q_apps_configuration QAppsConfiguration: ApplicationQAppsConfiguration,
        quick_sight_configuration QuickSightConfiguration: ApplicationQuickSightConfiguration,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        application_arn "ApplicationArn": Arn<r::QBusinessApplication>,
        application_id "ApplicationId": String,
        created_at "CreatedAt": String,
        identity_center_application_arn "IdentityCenterApplicationArn": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ApplicationAttachmentsConfiguration (
        attachments_control_mode AttachmentsControlMode: ApplicationAttachmentsControlMode
    ) {}
}
props! {
    ApplicationAutoSubscriptionConfiguration (auto_subscribe AutoSubscribe: ApplicationAutoSubscriptionStatus) {
        default_subscription_type DefaultSubscriptionType: ApplicationSubscriptionType,
    }
}
props! { ApplicationEncryptionConfiguration () { kms_key_id KmsKeyId: String, } }
props! {
    ApplicationPersonalizationConfiguration (
        personalization_control_mode PersonalizationControlMode: ApplicationPersonalizationControlMode
    ) {}
}
props! { ApplicationQAppsConfiguration (q_apps_control_mode QAppsControlMode: ApplicationQAppsControlMode) {} }
props! { ApplicationQuickSightConfiguration (client_namespace ClientNamespace: String) {} }
choice! { ApplicationAttachmentsControlMode { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ApplicationAutoSubscriptionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    ApplicationIdentityType {
        AwsIamIdpSaml "AWS_IAM_IDP_SAML", AwsIamIdpOidc "AWS_IAM_IDP_OIDC", AwsIamIdc "AWS_IAM_IDC",
        AwsQuicksightIdp "AWS_QUICKSIGHT_IDP", Anonymous "ANONYMOUS"
    }
}
choice! { ApplicationPersonalizationControlMode { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ApplicationQAppsControlMode { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ApplicationSubscriptionType { QLite "Q_LITE", QBusiness "Q_BUSINESS" } }

resource! {
    /// [AWS::QBusiness::DataAccessor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html)
    DataAccessor DataAccessorAttrs "AWS::QBusiness::DataAccessor" (
        action_configurations ActionConfigurations: List<DataAccessorActionConfiguration>,
        application_id ApplicationId: String, display_name DisplayName: String, principal Principal: String
    ) { authentication_detail AuthenticationDetail: DataAccessorAuthenticationDetail, tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        data_accessor_arn "DataAccessorArn": Arn<r::QBusinessDataAccessor>,
        data_accessor_id "DataAccessorId": String,
        idc_application_arn "IdcApplicationArn": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DataAccessorActionConfiguration (action Action: String) {
        filter_configuration FilterConfiguration: DataAccessorActionFilterConfiguration,
    }
}
props! {
    DataAccessorActionFilterConfiguration (
        document_attribute_filter DocumentAttributeFilter: DataAccessorAttributeFilter
    ) {}
}
props! {
    DataAccessorAttributeFilter () {
        and_all_filters AndAllFilters: List<DataAccessorAttributeFilter>,
        contains_all ContainsAll: DataAccessorDocumentAttribute,
        contains_any ContainsAny: DataAccessorDocumentAttribute,
        equals_to EqualsTo: DataAccessorDocumentAttribute,
        greater_than GreaterThan: DataAccessorDocumentAttribute,
        greater_than_or_equals GreaterThanOrEquals: DataAccessorDocumentAttribute,
        less_than LessThan: DataAccessorDocumentAttribute,
        less_than_or_equals LessThanOrEquals: DataAccessorDocumentAttribute,
        not_filter NotFilter: DataAccessorAttributeFilter,
        or_all_filters OrAllFilters: List<DataAccessorAttributeFilter>,
    }
}
props! {
    DataAccessorAuthenticationConfiguration (
        idc_trusted_token_issuer_configuration IdcTrustedTokenIssuerConfiguration: DataAccessorIdcTrustedTokenIssuerConfiguration
    ) {}
}
props! {
    DataAccessorAuthenticationDetail (authentication_type AuthenticationType: DataAccessorAuthenticationType) {
        authentication_configuration AuthenticationConfiguration: DataAccessorAuthenticationConfiguration,
        external_ids ExternalIds: List<String>,
    }
}
props! { DataAccessorDocumentAttribute (name Name: String, value Value: DataAccessorDocumentAttributeValue) {} }
props! {
    DataAccessorDocumentAttributeValue () {
        date_value DateValue: String,
        long_value LongValue: f64,
        string_list_value StringListValue: List<String>,
        string_value StringValue: String,
    }
}
props! {
    DataAccessorIdcTrustedTokenIssuerConfiguration (idc_trusted_token_issuer_arn IdcTrustedTokenIssuerArn: String) {}
}
choice! {
    DataAccessorAuthenticationType {
        AwsIamIdcTti "AWS_IAM_IDC_TTI", AwsIamIdcAuthCode "AWS_IAM_IDC_AUTH_CODE"
    }
}

resource! {
    /// [AWS::QBusiness::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-datasource.html)
    DataSource DataSourceAttrs "AWS::QBusiness::DataSource" (
        application_id ApplicationId: String, configuration Configuration: Json, display_name DisplayName: String,
        index_id IndexId: String
    ) {
        description Description: String,
        document_enrichment_configuration DocumentEnrichmentConfiguration: DataSourceDocumentEnrichmentConfiguration,
        media_extraction_configuration MediaExtractionConfiguration: DataSourceMediaExtractionConfiguration,
        role_arn RoleArn: Arn<r::IamRole>,
        sync_schedule SyncSchedule: String,
        tags Tags: List<Tag>,
        vpc_configuration VpcConfiguration: DataSourceVpcConfiguration,
    } {
        created_at "CreatedAt": String,
        data_source_arn "DataSourceArn": Arn<r::QBusinessDataSource>,
        data_source_id "DataSourceId": String,
        status "Status": String,
        type_ "Type": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DataSourceAudioExtractionConfiguration (
        audio_extraction_status AudioExtractionStatus: DataSourceAudioExtractionStatus
    ) {}
}
props! {
    DataSourceDocumentAttributeCondition (
        key Key: String, operator Operator: DataSourceDocumentEnrichmentConditionOperator
    ) { value Value: DataSourceDocumentAttributeValue, }
}
props! {
    DataSourceDocumentAttributeTarget (key Key: String) {
        attribute_value_operator AttributeValueOperator: DataSourceAttributeValueOperator,
        value Value: DataSourceDocumentAttributeValue,
    }
}
props! {
    DataSourceDocumentAttributeValue () {
        date_value DateValue: String,
        long_value LongValue: f64,
        string_list_value StringListValue: List<String>,
        string_value StringValue: String,
    }
}
props! {
    DataSourceDocumentEnrichmentConfiguration () {
        inline_configurations InlineConfigurations: List<DataSourceInlineDocumentEnrichmentConfiguration>,
        post_extraction_hook_configuration PostExtractionHookConfiguration: DataSourceHookConfiguration,
        pre_extraction_hook_configuration PreExtractionHookConfiguration: DataSourceHookConfiguration,
    }
}
props! {
    DataSourceHookConfiguration () {
        invocation_condition InvocationCondition: DataSourceDocumentAttributeCondition,
        lambda_arn LambdaArn: String,
        role_arn RoleArn: Arn<r::IamRole>,
        s3_bucket_name S3BucketName: Id<r::S3Bucket>,
    }
}
props! {
    DataSourceImageExtractionConfiguration (
        image_extraction_status ImageExtractionStatus: DataSourceImageExtractionStatus
    ) {}
}
props! {
    DataSourceInlineDocumentEnrichmentConfiguration () {
        condition Condition: DataSourceDocumentAttributeCondition,
        document_content_operator DocumentContentOperator: DataSourceDocumentContentOperator,
        target Target: DataSourceDocumentAttributeTarget,
    }
}
props! {
    DataSourceMediaExtractionConfiguration () {
        audio_extraction_configuration AudioExtractionConfiguration: DataSourceAudioExtractionConfiguration,
        image_extraction_configuration ImageExtractionConfiguration: DataSourceImageExtractionConfiguration,
        video_extraction_configuration VideoExtractionConfiguration: DataSourceVideoExtractionConfiguration,
    }
}
props! {
    DataSourceVideoExtractionConfiguration (
        video_extraction_status VideoExtractionStatus: DataSourceVideoExtractionStatus
    ) {}
}
props! {
    DataSourceVpcConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { DataSourceAttributeValueOperator { Delete "DELETE" } }
choice! { DataSourceAudioExtractionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DataSourceDocumentContentOperator { Delete "DELETE" } }
choice! {
    DataSourceDocumentEnrichmentConditionOperator {
        GreaterThan "GREATER_THAN", GreaterThanOrEquals "GREATER_THAN_OR_EQUALS", LessThan "LESS_THAN",
        LessThanOrEquals "LESS_THAN_OR_EQUALS", Equals "EQUALS", NotEquals "NOT_EQUALS", Contains "CONTAINS",
        NotContains "NOT_CONTAINS", Exists "EXISTS", NotExists "NOT_EXISTS", BeginsWith "BEGINS_WITH"
    }
}
choice! { DataSourceImageExtractionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DataSourceVideoExtractionStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::QBusiness::Index](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html)
    Index IndexAttrs "AWS::QBusiness::Index" (application_id ApplicationId: String, display_name DisplayName: String) {
        capacity_configuration CapacityConfiguration: IndexCapacityConfiguration,
        description Description: String,
        document_attribute_configurations DocumentAttributeConfigurations: List<IndexDocumentAttributeConfiguration>,
        tags Tags: List<Tag>,
        type_ Type: IndexType,
    } {
        created_at "CreatedAt": String,
        index_arn "IndexArn": Arn<r::QBusinessIndex>,
        index_id "IndexId": String,
        index_statistics_text_document_statistics_indexed_text_bytes "IndexStatistics.TextDocumentStatistics.IndexedTextBytes": f64,
        index_statistics_text_document_statistics_indexed_text_document_count "IndexStatistics.TextDocumentStatistics.IndexedTextDocumentCount": f64,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { IndexCapacityConfiguration () { units Units: Num<1, MAX>, } }
props! {
    IndexDocumentAttributeConfiguration () {
        name Name: String,
        search Search: IndexStatus,
        type_ Type: IndexAttributeType,
    }
}
choice! { IndexAttributeType { String "STRING", StringList "STRING_LIST", Number "NUMBER", Date "DATE" } }
choice! { IndexStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { IndexType { Enterprise "ENTERPRISE", Starter "STARTER" } }

resource! {
    /// [AWS::QBusiness::Permission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-permission.html)
    Permission NoAttrs "AWS::QBusiness::Permission" (
        actions Actions: List<String>, application_id ApplicationId: String, principal Principal: String,
        statement_id StatementId: String
    ) { conditions Conditions: List<PermissionCondition>, } {}
}
props! {
    PermissionCondition (
        condition_key ConditionKey: String, condition_operator ConditionOperator: PermissionConditionConditionOperator,
        condition_values ConditionValues: List<String>
    ) {}
}
choice! { PermissionConditionConditionOperator { StringEquals "StringEquals" } }

resource! {
    /// [AWS::QBusiness::Plugin](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-plugin.html)
    Plugin PluginAttrs "AWS::QBusiness::Plugin" (
        auth_configuration AuthConfiguration: PluginAuthConfiguration, display_name DisplayName: String,
        type_ Type: PluginType
    ) {
        application_id ApplicationId: String,
        custom_plugin_configuration CustomPluginConfiguration: PluginCustomPluginConfiguration,
        server_url ServerUrl: String,
        state State: PluginState,
        tags Tags: List<Tag>,
    } {
        build_status "BuildStatus": String,
        created_at "CreatedAt": String,
        plugin_arn "PluginArn": Arn<r::QBusinessPlugin>,
        plugin_id "PluginId": String,
        updated_at "UpdatedAt": String,
    }
}
props! { PluginApiSchema () { payload Payload: String, s3 S3: PluginS3, } }
props! {
    PluginAuthConfiguration () {
        basic_auth_configuration BasicAuthConfiguration: PluginBasicAuthConfiguration,
        no_auth_configuration NoAuthConfiguration: Json,
        oauth2_client_credential_configuration OAuth2ClientCredentialConfiguration: PluginOauth2ClientCredentialConfiguration,
    }
}
props! {
    PluginBasicAuthConfiguration (
        role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! {
    PluginCustomPluginConfiguration (
        api_schema ApiSchema: PluginApiSchema, api_schema_type ApiSchemaType: PluginApiSchemaType,
        description Description: String
    ) {}
}
props! {
    PluginOauth2ClientCredentialConfiguration (
        role_arn RoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) { authorization_url AuthorizationUrl: String, token_url TokenUrl: String, }
}
props! { PluginS3 (bucket Bucket: String, key Key: String) {} }
choice! { PluginApiSchemaType { OpenApiV3 "OPEN_API_V3" } }
choice! { PluginState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    PluginType {
        ServiceNow "SERVICE_NOW", Salesforce "SALESFORCE", Jira "JIRA", Zendesk "ZENDESK", Custom "CUSTOM",
        Quicksight "QUICKSIGHT", ServicenowNowPlatform "SERVICENOW_NOW_PLATFORM", JiraCloud "JIRA_CLOUD",
        SalesforceCrm "SALESFORCE_CRM", ZendeskSuite "ZENDESK_SUITE", AtlassianConfluence "ATLASSIAN_CONFLUENCE",
        GoogleCalendar "GOOGLE_CALENDAR", MicrosoftTeams "MICROSOFT_TEAMS", MicrosoftExchange "MICROSOFT_EXCHANGE",
        PagerdutyAdvance "PAGERDUTY_ADVANCE", Smartsheet "SMARTSHEET", Asana "ASANA"
    }
}

resource! {
    /// [AWS::QBusiness::Retriever](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html)
    Retriever RetrieverAttrs "AWS::QBusiness::Retriever" (
        application_id ApplicationId: String, configuration Configuration: RetrieverConfiguration,
        display_name DisplayName: String, type_ Type: RetrieverType
    ) { role_arn RoleArn: Arn<r::IamRole>, tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        retriever_arn "RetrieverArn": Arn<r::QBusinessRetriever>,
        retriever_id "RetrieverId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    RetrieverConfiguration () {
        kendra_index_configuration KendraIndexConfiguration: RetrieverKendraIndexConfiguration,
        native_index_configuration NativeIndexConfiguration: RetrieverNativeIndexConfiguration,
    }
}
props! { RetrieverKendraIndexConfiguration (index_id IndexId: String) {} }
props! { RetrieverNativeIndexConfiguration (index_id IndexId: String) {} }
choice! { RetrieverType { NativeIndex "NATIVE_INDEX", KendraIndex "KENDRA_INDEX" } }

resource! {
    /// [AWS::QBusiness::WebExperience](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-webexperience.html)
    WebExperience WebExperienceAttrs "AWS::QBusiness::WebExperience" (application_id ApplicationId: String) {
        browser_extension_configuration BrowserExtensionConfiguration: WebExperienceBrowserExtensionConfiguration,
        customization_configuration CustomizationConfiguration: WebExperienceCustomizationConfiguration,
        identity_provider_configuration IdentityProviderConfiguration: WebExperienceIdentityProviderConfiguration,
        origins Origins: List<String>,
        role_arn RoleArn: Arn<r::IamRole>,
        sample_prompts_control_mode SamplePromptsControlMode: WebExperienceSamplePromptsControlMode,
        subtitle Subtitle: String,
        tags Tags: List<Tag>,
        title Title: String,
        welcome_message WelcomeMessage: String,
    } {
        created_at "CreatedAt": String,
        default_endpoint "DefaultEndpoint": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        web_experience_arn "WebExperienceArn": Arn<r::QBusinessWebExperience>,
        web_experience_id "WebExperienceId": String,
    }
}
props! {
    WebExperienceBrowserExtensionConfiguration (
        enabled_browser_extensions EnabledBrowserExtensions: List<WebExperienceBrowserExtension>
    ) {}
}
props! {
    WebExperienceCustomizationConfiguration () {
        custom_css_url CustomCSSUrl: String,
        favicon_url FaviconUrl: String,
        font_url FontUrl: String,
        logo_url LogoUrl: String,
    }
}
props! {
    WebExperienceIdentityProviderConfiguration () {
        open_id_connect_configuration OpenIDConnectConfiguration: WebExperienceOpenIdConnectProviderConfiguration,
        saml_configuration SamlConfiguration: WebExperienceSamlProviderConfiguration,
    }
}
props! {
    WebExperienceOpenIdConnectProviderConfiguration (secrets_arn SecretsArn: String, secrets_role SecretsRole: String) {}
}
props! { WebExperienceSamlProviderConfiguration (authentication_url AuthenticationUrl: String) {} }
choice! { WebExperienceBrowserExtension { Firefox "FIREFOX", Chrome "CHROME" } }
choice! { WebExperienceSamplePromptsControlMode { Enabled "ENABLED", Disabled "DISABLED" } }
