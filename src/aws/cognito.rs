//! Generated from spec/cognito.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html)
    IdentityPool IdentityPoolAttrs "AWS::Cognito::IdentityPool" (
        allow_unauthenticated_identities AllowUnauthenticatedIdentities: bool
    ) {
        allow_classic_flow AllowClassicFlow: bool,
        cognito_events CognitoEvents: Json,
        cognito_identity_providers CognitoIdentityProviders: List<IdentityPoolCognitoIdentityProvider>,
        cognito_streams CognitoStreams: IdentityPoolCognitoStreams,
        developer_provider_name DeveloperProviderName: String,
        identity_pool_name IdentityPoolName: String,
        identity_pool_tags IdentityPoolTags: List<Tag>,
        open_id_connect_provider_arns OpenIdConnectProviderARNs: List<Arn<r::IamOidcProvider>>,
        push_sync PushSync: IdentityPoolPushSync,
        saml_provider_arns SamlProviderARNs: List<Arn<r::IamSamlProvider>>,
        supported_login_providers SupportedLoginProviders: Json,
    } { id "Id": Id<r::CognitoIdentityPool>, name "Name": String, }
}
props! {
    IdentityPoolCognitoIdentityProvider (
        client_id ClientId: Id<r::CognitoUserPoolClient>, provider_name ProviderName: String
    ) { server_side_token_check ServerSideTokenCheck: bool, }
}
props! {
    IdentityPoolCognitoStreams () {
        role_arn RoleArn: Arn<r::IamRole>,
        stream_name StreamName: Id<r::KinesisStream>,
        streaming_status StreamingStatus: String,
    }
}
props! {
    IdentityPoolPushSync () { application_arns ApplicationArns: List<String>, role_arn RoleArn: Arn<r::IamRole>, }
}

resource! {
    /// [AWS::Cognito::IdentityPoolPrincipalTag](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html)
    IdentityPoolPrincipalTag NoAttrs "AWS::Cognito::IdentityPoolPrincipalTag" (
        identity_pool_id IdentityPoolId: Id<r::CognitoIdentityPool>, identity_provider_name IdentityProviderName: String
    ) { principal_tags PrincipalTags: Json, use_defaults UseDefaults: bool, } {}
}

resource! {
    /// [AWS::Cognito::IdentityPoolRoleAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html)
    IdentityPoolRoleAttachment IdentityPoolRoleAttachmentAttrs "AWS::Cognito::IdentityPoolRoleAttachment" (
        identity_pool_id IdentityPoolId: Id<r::CognitoIdentityPool>
    ) { role_mappings RoleMappings: Map<IdentityPoolRoleAttachmentRoleMapping>, roles Roles: Map<String>, } {
        id "Id": String,
    }
}
props! {
    IdentityPoolRoleAttachmentMappingRule (
        claim Claim: String, match_type MatchType: String, role_arn RoleARN: Arn<r::IamRole>, value Value: String
    ) {}
}
props! {
    IdentityPoolRoleAttachmentRoleMapping (type_ Type: String) {
        ambiguous_role_resolution AmbiguousRoleResolution: String,
        identity_provider IdentityProvider: String,
        rules_configuration RulesConfiguration: IdentityPoolRoleAttachmentRulesConfigurationType,
    }
}
props! {
    IdentityPoolRoleAttachmentRulesConfigurationType (rules Rules: List<IdentityPoolRoleAttachmentMappingRule>) {}
}

resource! {
    /// [AWS::Cognito::LogDeliveryConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html)
    LogDeliveryConfiguration LogDeliveryConfigurationAttrs "AWS::Cognito::LogDeliveryConfiguration" (
        user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) { log_configurations LogConfigurations: List<LogDeliveryConfigurationLogConfiguration>, } { id "Id": String, }
}
props! { LogDeliveryConfigurationCloudWatchLogsConfiguration () { log_group_arn LogGroupArn: Arn<r::LogsLogGroup>, } }
props! {
    LogDeliveryConfigurationFirehoseConfiguration () { stream_arn StreamArn: Arn<r::KinesisFirehoseDeliveryStream>, }
}
props! {
    LogDeliveryConfigurationLogConfiguration () {
        cloud_watch_logs_configuration CloudWatchLogsConfiguration: LogDeliveryConfigurationCloudWatchLogsConfiguration,
        event_source EventSource: String,
        firehose_configuration FirehoseConfiguration: LogDeliveryConfigurationFirehoseConfiguration,
        log_level LogLevel: String,
        s3_configuration S3Configuration: LogDeliveryConfigurationS3Configuration,
    }
}
props! { LogDeliveryConfigurationS3Configuration () { bucket_arn BucketArn: Arn<r::S3Bucket>, } }

resource! {
    /// [AWS::Cognito::ManagedLoginBranding](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html)
    ManagedLoginBranding ManagedLoginBrandingAttrs "AWS::Cognito::ManagedLoginBranding" (
        user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) {
        assets Assets: List<ManagedLoginBrandingAssetType>,
        client_id ClientId: Id<r::CognitoUserPoolClient>,
        return_merged_resources ReturnMergedResources: bool,
        settings Settings: Json,
        use_cognito_provided_values UseCognitoProvidedValues: bool,
    } { managed_login_branding_id "ManagedLoginBrandingId": String, }
}
props! {
    ManagedLoginBrandingAssetType (
        category Category: ManagedLoginBrandingCategoryType, color_mode ColorMode: ManagedLoginBrandingColorModeType,
        extension Extension: ManagedLoginBrandingExtensionType
    ) { bytes Bytes: String, resource_id ResourceId: String, }
}
choice! {
    ManagedLoginBrandingCategoryType {
        FaviconIco "FAVICON_ICO", FaviconSvg "FAVICON_SVG", EmailGraphic "EMAIL_GRAPHIC", SmsGraphic "SMS_GRAPHIC",
        AuthAppGraphic "AUTH_APP_GRAPHIC", PasswordGraphic "PASSWORD_GRAPHIC", PasskeyGraphic "PASSKEY_GRAPHIC",
        PageHeaderLogo "PAGE_HEADER_LOGO", PageHeaderBackground "PAGE_HEADER_BACKGROUND",
        PageFooterLogo "PAGE_FOOTER_LOGO", PageFooterBackground "PAGE_FOOTER_BACKGROUND",
        PageBackground "PAGE_BACKGROUND", FormBackground "FORM_BACKGROUND", FormLogo "FORM_LOGO",
        IdpButtonIcon "IDP_BUTTON_ICON"
    }
}
choice! { ManagedLoginBrandingColorModeType { Light "LIGHT", Dark "DARK", Dynamic "DYNAMIC" } }
choice! { ManagedLoginBrandingExtensionType { Ico "ICO", Jpeg "JPEG", Png "PNG", Svg "SVG", Webp "WEBP" } }

resource! {
    /// [AWS::Cognito::Terms](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html)
    Terms TermsAttrs TermsArgs "AWS::Cognito::Terms" [
        enforcement Enforcement: TermsEnforcementType, links Links: Map<String>, terms_name TermsName: String,
        terms_source TermsSource: TermsSourceType, user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ] { client_id ClientId: Id<r::CognitoUserPoolClient>, } { terms_id "TermsId": String, }
}
choice! { TermsEnforcementType { None "NONE" } }
choice! { TermsSourceType { Link "LINK" } }

resource! {
    /// [AWS::Cognito::UserPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html)
    UserPool UserPoolAttrs "AWS::Cognito::UserPool" () {
        account_recovery_setting AccountRecoverySetting: UserPoolAccountRecoverySetting,
        admin_create_user_config AdminCreateUserConfig: UserPoolAdminCreateUserConfig,
        alias_attributes AliasAttributes: List<UserPoolAliasAttributes>,
        auto_verified_attributes AutoVerifiedAttributes: List<UserPoolAutoVerifiedAttributes>,
        deletion_protection DeletionProtection: UserPoolDeletionProtection,
        device_configuration DeviceConfiguration: UserPoolDeviceConfiguration,
        email_authentication_message EmailAuthenticationMessage: String,
        email_authentication_subject EmailAuthenticationSubject: String,
        email_configuration EmailConfiguration: UserPoolEmailConfiguration,
        email_verification_message EmailVerificationMessage: String,
        email_verification_subject EmailVerificationSubject: String,
        enabled_mfas EnabledMfas: List<String>,
        issuer_configuration IssuerConfiguration: UserPoolIssuerConfiguration,
        key_configuration KeyConfiguration: UserPoolKeyConfiguration,
        lambda_config LambdaConfig: UserPoolLambdaConfig,
        mfa_configuration MfaConfiguration: UserPoolMfaConfiguration,
        policies Policies: UserPoolPolicies,
        schema Schema: List<UserPoolSchemaAttribute>,
        sms_authentication_message SmsAuthenticationMessage: String,
        sms_configuration SmsConfiguration: UserPoolSmsConfiguration,
        sms_verification_message SmsVerificationMessage: String,
        user_attribute_update_settings UserAttributeUpdateSettings: UserPoolUserAttributeUpdateSettings,
        user_pool_add_ons UserPoolAddOns: UserPoolAddOns,
        user_pool_name UserPoolName: String,
        user_pool_tags UserPoolTags: Map<String>,
        user_pool_tier UserPoolTier: UserPoolTier,
        username_attributes UsernameAttributes: List<UserPoolUsernameAttributes>,
        username_configuration UsernameConfiguration: UserPoolUsernameConfiguration,
        verification_message_template VerificationMessageTemplate: UserPoolVerificationMessageTemplate,
        web_authn_factor_configuration WebAuthnFactorConfiguration: UserPoolWebAuthnFactorConfiguration,
        web_authn_relying_party_id WebAuthnRelyingPartyID: String,
        web_authn_user_verification WebAuthnUserVerification: String,
    } {
        arn "Arn": Arn<r::CognitoUserPool>,
        provider_name "ProviderName": String,
        provider_url "ProviderURL": String,
        user_pool_id "UserPoolId": Id<r::CognitoUserPool>,
    }
}
props! { UserPoolAccountRecoverySetting () { recovery_mechanisms RecoveryMechanisms: List<UserPoolRecoveryOption>, } }
props! {
    UserPoolAddOns () {
        advanced_security_additional_flows AdvancedSecurityAdditionalFlows: UserPoolAdvancedSecurityAdditionalFlows,
        advanced_security_mode AdvancedSecurityMode: UserPoolAddOnsAdvancedSecurityMode,
    }
}
props! {
    UserPoolAdminCreateUserConfig () {
        allow_admin_create_user_only AllowAdminCreateUserOnly: bool,
        invite_message_template InviteMessageTemplate: UserPoolInviteMessageTemplate,
        unused_account_validity_days UnusedAccountValidityDays: Int<0, 365>,
    }
}
props! {
    UserPoolAdvancedSecurityAdditionalFlows () {
        custom_auth_mode CustomAuthMode: UserPoolAdvancedSecurityAdditionalFlowsCustomAuthMode,
    }
}
props! {
    UserPoolCustomEmailSender () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: UserPoolCustomEmailSenderLambdaVersion,
    }
}
props! {
    UserPoolCustomSmsSender () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: UserPoolCustomSmsSenderLambdaVersion,
    }
}
props! {
    UserPoolDeviceConfiguration () {
        challenge_required_on_new_device ChallengeRequiredOnNewDevice: bool,
        device_only_remembered_on_user_prompt DeviceOnlyRememberedOnUserPrompt: bool,
    }
}
props! {
    UserPoolEmailConfiguration () {
        configuration_set ConfigurationSet: String,
        email_sending_account EmailSendingAccount: UserPoolEmailConfigurationEmailSendingAccount,
        from From: String,
        reply_to_email_address ReplyToEmailAddress: String,
        source_arn SourceArn: String,
    }
}
props! {
    UserPoolEumsSmsConfiguration (caller_arn CallerArn: String) {
        configuration_set_name ConfigurationSetName: String,
        external_id ExternalId: String,
        in_entity_id InEntityId: String,
        in_template_id InTemplateId: String,
        origination_identity OriginationIdentity: String,
        region Region: String,
    }
}
props! {
    UserPoolInboundFederation () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: UserPoolInboundFederationLambdaVersion,
    }
}
props! {
    UserPoolInviteMessageTemplate () {
        email_message EmailMessage: String,
        email_subject EmailSubject: String,
        sms_message SMSMessage: String,
    }
}
props! { UserPoolIssuerConfiguration () { type_ Type: UserPoolIssuerConfigurationType, } }
props! {
    UserPoolKeyConfiguration () {
        key_type KeyType: UserPoolEncryptionKeyType,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    UserPoolLambdaConfig () {
        create_auth_challenge CreateAuthChallenge: String,
        custom_email_sender CustomEmailSender: UserPoolCustomEmailSender,
        custom_message CustomMessage: String,
        custom_sms_sender CustomSMSSender: UserPoolCustomSmsSender,
        define_auth_challenge DefineAuthChallenge: String,
        inbound_federation InboundFederation: UserPoolInboundFederation,
        kms_key_id KMSKeyID: Arn<r::KmsKey>,
        post_authentication PostAuthentication: String,
        post_confirmation PostConfirmation: String,
        pre_authentication PreAuthentication: String,
        pre_sign_up PreSignUp: String,
        pre_token_generation PreTokenGeneration: String,
        pre_token_generation_config PreTokenGenerationConfig: UserPoolPreTokenGenerationConfig,
        user_migration UserMigration: String,
        verify_auth_challenge_response VerifyAuthChallengeResponse: String,
    }
}
props! { UserPoolNumberAttributeConstraints () { max_value MaxValue: String, min_value MinValue: String, } }
props! {
    UserPoolPasswordPolicy () {
        minimum_length MinimumLength: Int<6, 99>,
        password_history_size PasswordHistorySize: Int<0, 24>,
        require_lowercase RequireLowercase: bool,
        require_numbers RequireNumbers: bool,
        require_symbols RequireSymbols: bool,
        require_uppercase RequireUppercase: bool,
        temporary_password_validity_days TemporaryPasswordValidityDays: Int<0, 365>,
    }
}
props! {
    UserPoolPolicies () {
        password_policy PasswordPolicy: UserPoolPasswordPolicy,
        sign_in_policy SignInPolicy: UserPoolSignInPolicy,
    }
}
props! {
    UserPoolPreTokenGenerationConfig () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: UserPoolPreTokenGenerationConfigLambdaVersion,
    }
}
props! { UserPoolRecoveryOption () { name Name: UserPoolRecoveryOptionName, priority Priority: Int<1, 2>, } }
props! {
    UserPoolSchemaAttribute () {
        attribute_data_type AttributeDataType: UserPoolSchemaAttributeAttributeDataType,
        developer_only_attribute DeveloperOnlyAttribute: bool,
        mutable Mutable: bool,
        name Name: String,
        number_attribute_constraints NumberAttributeConstraints: UserPoolNumberAttributeConstraints,
        required Required: bool,
        string_attribute_constraints StringAttributeConstraints: UserPoolStringAttributeConstraints,
    }
}
props! {
    UserPoolSignInPolicy () {
        allowed_first_auth_factors AllowedFirstAuthFactors: List<UserPoolSignInPolicyAllowedFirstAuthFactors>,
    }
}
props! {
    UserPoolSmsConfiguration () {
        eums_sms EumsSms: UserPoolEumsSmsConfiguration,
        external_id ExternalId: String,
        sns_caller_arn SnsCallerArn: Arn<r::IamRole>,
        sns_region SnsRegion: String,
    }
}
props! { UserPoolStringAttributeConstraints () { max_length MaxLength: String, min_length MinLength: String, } }
props! {
    UserPoolUserAttributeUpdateSettings (
        attributes_require_verification_before_update AttributesRequireVerificationBeforeUpdate: List<UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate>
    ) {}
}
props! { UserPoolUsernameConfiguration () { case_sensitive CaseSensitive: bool, } }
props! {
    UserPoolVerificationMessageTemplate () {
        default_email_option DefaultEmailOption: UserPoolVerificationMessageTemplateDefaultEmailOption,
        email_message EmailMessage: String,
        email_message_by_link EmailMessageByLink: String,
        email_subject EmailSubject: String,
        email_subject_by_link EmailSubjectByLink: String,
        sms_message SmsMessage: String,
    }
}
choice! { UserPoolAddOnsAdvancedSecurityMode { Audit "AUDIT", Enforced "ENFORCED", Off "OFF" } }
choice! { UserPoolAdvancedSecurityAdditionalFlowsCustomAuthMode { Audit "AUDIT", Enforced "ENFORCED" } }
choice! {
    UserPoolAliasAttributes {
        Email "email", PhoneNumber "phone_number", PreferredUsername "preferred_username"
    }
}
choice! { UserPoolAutoVerifiedAttributes { Email "email", PhoneNumber "phone_number" } }
choice! { UserPoolCustomEmailSenderLambdaVersion { V10 "V1_0" } }
choice! { UserPoolCustomSmsSenderLambdaVersion { V10 "V1_0" } }
choice! { UserPoolDeletionProtection { Active "ACTIVE", Inactive "INACTIVE" } }
choice! { UserPoolEmailConfigurationEmailSendingAccount { CognitoDefault "COGNITO_DEFAULT", Developer "DEVELOPER" } }
choice! { UserPoolEncryptionKeyType { AwsOwnedKey "AWS_OWNED_KEY", CustomerManagedKey "CUSTOMER_MANAGED_KEY" } }
choice! { UserPoolInboundFederationLambdaVersion { V10 "V1_0" } }
choice! { UserPoolIssuerConfigurationType { Original "ORIGINAL", Updated "UPDATED" } }
choice! { UserPoolMfaConfiguration { Off "OFF", On "ON", Optional "OPTIONAL" } }
choice! { UserPoolPreTokenGenerationConfigLambdaVersion { V10 "V1_0", V20 "V2_0", V30 "V3_0" } }
choice! {
    UserPoolRecoveryOptionName {
        AdminOnly "admin_only", VerifiedEmail "verified_email", VerifiedPhoneNumber "verified_phone_number"
    }
}
choice! {
    UserPoolSchemaAttributeAttributeDataType {
        Boolean "Boolean", DateTime "DateTime", Number "Number", String "String"
    }
}
choice! {
    UserPoolSignInPolicyAllowedFirstAuthFactors {
        EmailOtp "EMAIL_OTP", Password "PASSWORD", SmsOtp "SMS_OTP", SoftwareToken "SOFTWARE_TOKEN",
        WebAuthn "WEB_AUTHN"
    }
}
choice! { UserPoolTier { Lite "LITE", Essentials "ESSENTIALS", Plus "PLUS" } }
choice! {
    UserPoolUserAttributeUpdateSettingsAttributesRequireVerificationBeforeUpdate {
        Email "email", PhoneNumber "phone_number"
    }
}
choice! { UserPoolUsernameAttributes { Email "email", PhoneNumber "phone_number" } }
choice! {
    UserPoolVerificationMessageTemplateDefaultEmailOption {
        ConfirmWithCode "CONFIRM_WITH_CODE", ConfirmWithLink "CONFIRM_WITH_LINK"
    }
}
choice! {
    UserPoolWebAuthnFactorConfiguration {
        SingleFactor "SINGLE_FACTOR", MultiFactorWithUserVerification "MULTI_FACTOR_WITH_USER_VERIFICATION"
    }
}

resource! {
    /// [AWS::Cognito::UserPoolClient](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html)
    UserPoolClient UserPoolClientAttrs "AWS::Cognito::UserPoolClient" (
        user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) {
        access_token_validity AccessTokenValidity: Int<1, 86400>,
        allowed_oauth_flows AllowedOAuthFlows: List<UserPoolClientAllowedOauthFlows>,
        allowed_oauth_flows_user_pool_client AllowedOAuthFlowsUserPoolClient: bool,
        allowed_oauth_scopes AllowedOAuthScopes: List<String>,
        analytics_configuration AnalyticsConfiguration: UserPoolClientAnalyticsConfiguration,
        auth_session_validity AuthSessionValidity: Int<3, 15>,
        callback_urls CallbackURLs: List<String>,
        client_name ClientName: String,
        default_redirect_uri DefaultRedirectURI: String,
        enable_propagate_additional_user_context_data EnablePropagateAdditionalUserContextData: bool,
        enable_token_revocation EnableTokenRevocation: bool,
        explicit_auth_flows ExplicitAuthFlows: List<UserPoolClientExplicitAuthFlows>,
        generate_secret GenerateSecret: bool,
        id_token_validity IdTokenValidity: Int<1, 86400>,
        logout_urls LogoutURLs: List<String>,
        prevent_user_existence_errors PreventUserExistenceErrors: UserPoolClientPreventUserExistenceErrors,
        read_attributes ReadAttributes: List<String>,
        refresh_token_rotation RefreshTokenRotation: UserPoolClientRefreshTokenRotation,
        refresh_token_validity RefreshTokenValidity: Int<1, 315360000>,
        supported_identity_providers SupportedIdentityProviders: List<String>,
        token_validity_units TokenValidityUnits: UserPoolClientTokenValidityUnits,
        write_attributes WriteAttributes: List<String>,
    } {
        client_id "ClientId": Id<r::CognitoUserPoolClient>,
        client_secret "ClientSecret": String,
        name "Name": String,
    }
}
props! {
    UserPoolClientAnalyticsConfiguration () {
        application_arn ApplicationArn: Arn<r::PinpointApp>,
        application_id ApplicationId: Id<r::PinpointApp>,
        external_id ExternalId: String,
        role_arn RoleArn: Arn<r::IamRole>,
        user_data_shared UserDataShared: bool,
    }
}
props! {
    UserPoolClientRefreshTokenRotation () {
        feature Feature: UserPoolClientRefreshTokenRotationFeature,
        retry_grace_period_seconds RetryGracePeriodSeconds: Int<0, 60>,
    }
}
props! {
    UserPoolClientTokenValidityUnits () {
        access_token AccessToken: UserPoolClientTokenValidityUnitsAccessToken,
        id_token IdToken: UserPoolClientTokenValidityUnitsIdToken,
        refresh_token RefreshToken: UserPoolClientTokenValidityUnitsRefreshToken,
    }
}
choice! {
    UserPoolClientAllowedOauthFlows {
        ClientCredentials "client_credentials", Code "code", Implicit "implicit"
    }
}
choice! {
    UserPoolClientExplicitAuthFlows {
        AdminNoSrpAuth "ADMIN_NO_SRP_AUTH", AllowAdminUserPasswordAuth "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        AllowCustomAuth "ALLOW_CUSTOM_AUTH", AllowRefreshTokenAuth "ALLOW_REFRESH_TOKEN_AUTH",
        AllowUserAuth "ALLOW_USER_AUTH", AllowUserPasswordAuth "ALLOW_USER_PASSWORD_AUTH",
        AllowUserSrpAuth "ALLOW_USER_SRP_AUTH", CustomAuthFlowOnly "CUSTOM_AUTH_FLOW_ONLY",
        UserPasswordAuth "USER_PASSWORD_AUTH"
    }
}
choice! { UserPoolClientPreventUserExistenceErrors { Enabled "ENABLED", Legacy "LEGACY" } }
choice! { UserPoolClientRefreshTokenRotationFeature { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    UserPoolClientTokenValidityUnitsAccessToken {
        Days "days", Hours "hours", Minutes "minutes", Seconds "seconds"
    }
}
choice! {
    UserPoolClientTokenValidityUnitsIdToken {
        Days "days", Hours "hours", Minutes "minutes", Seconds "seconds"
    }
}
choice! {
    UserPoolClientTokenValidityUnitsRefreshToken {
        Days "days", Hours "hours", Minutes "minutes", Seconds "seconds"
    }
}

resource! {
    /// [AWS::Cognito::UserPoolDomain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html)
    UserPoolDomain UserPoolDomainAttrs "AWS::Cognito::UserPoolDomain" (
        domain Domain: String, user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) {
        custom_domain_config CustomDomainConfig: UserPoolDomainCustomDomainConfigType,
        managed_login_version ManagedLoginVersion: i64,
        routing Routing: UserPoolDomainRoutingType,
    } { cloud_front_distribution "CloudFrontDistribution": String, }
}
props! {
    UserPoolDomainCustomDomainConfigType () {
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>,
        security_policy SecurityPolicy: UserPoolDomainCustomDomainConfigTypeSecurityPolicy,
    }
}
props! {
    UserPoolDomainFailoverType (
        primary_route53_health_check_id PrimaryRoute53HealthCheckId: Id<r::Route53HealthCheck>,
        secondary_region SecondaryRegion: String
    ) {}
}
props! { UserPoolDomainRoutingType () { failover Failover: UserPoolDomainFailoverType, } }
choice! {
    UserPoolDomainCustomDomainConfigTypeSecurityPolicy {
        TlsV1 "TLS_V1", TlsV122021 "TLS_V1_2_2021", TlsV132025 "TLS_V1_3_2025"
    }
}

resource! {
    /// [AWS::Cognito::UserPoolGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html)
    UserPoolGroup NoAttrs "AWS::Cognito::UserPoolGroup" (user_pool_id UserPoolId: Id<r::CognitoUserPool>) {
        description Description: String,
        group_name GroupName: String,
        precedence Precedence: Int<0, MAX>,
        role_arn RoleArn: Arn<r::IamRole>,
    } {}
}

resource! {
    /// [AWS::Cognito::UserPoolIdentityProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html)
    UserPoolIdentityProvider NoAttrs "AWS::Cognito::UserPoolIdentityProvider" (
        provider_details ProviderDetails: Map<String>, provider_name ProviderName: String,
        provider_type ProviderType: UserPoolIdentityProviderProviderType,
        user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) { attribute_mapping AttributeMapping: Map<String>, idp_identifiers IdpIdentifiers: List<String>, } {}
}
choice! {
    UserPoolIdentityProviderProviderType {
        Facebook "Facebook", Google "Google", LoginWithAmazon "LoginWithAmazon", Oidc "OIDC", Saml "SAML",
        SignInWithApple "SignInWithApple"
    }
}

resource! {
    /// [AWS::Cognito::UserPoolRegionalConfigurationAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html)
    UserPoolRegionalConfigurationAttachment NoAttrs "AWS::Cognito::UserPoolRegionalConfigurationAttachment" (
        user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) {
        email_configuration EmailConfiguration: UserPoolRegionalConfigurationAttachmentEmailConfiguration,
        lambda_config LambdaConfig: UserPoolRegionalConfigurationAttachmentLambdaConfig,
        sms_configuration SmsConfiguration: UserPoolRegionalConfigurationAttachmentSmsConfiguration,
        status Status: String,
        user_pool_tags UserPoolTags: Map<String>,
    } {}
}
props! {
    UserPoolRegionalConfigurationAttachmentCustomEmailSender () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentCustomSmsSender () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentEmailConfiguration () {
        configuration_set ConfigurationSet: String,
        email_sending_account EmailSendingAccount: String,
        from From: String,
        reply_to_email_address ReplyToEmailAddress: String,
        source_arn SourceArn: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentEumsSmsConfiguration (caller_arn CallerArn: String) {
        configuration_set_name ConfigurationSetName: String,
        external_id ExternalId: String,
        in_entity_id InEntityId: String,
        in_template_id InTemplateId: String,
        origination_identity OriginationIdentity: String,
        region Region: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentInboundFederation () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentLambdaConfig () {
        create_auth_challenge CreateAuthChallenge: String,
        custom_email_sender CustomEmailSender: UserPoolRegionalConfigurationAttachmentCustomEmailSender,
        custom_message CustomMessage: String,
        custom_sms_sender CustomSMSSender: UserPoolRegionalConfigurationAttachmentCustomSmsSender,
        define_auth_challenge DefineAuthChallenge: String,
        inbound_federation InboundFederation: UserPoolRegionalConfigurationAttachmentInboundFederation,
        kms_key_id KMSKeyID: Arn<r::KmsKey>,
        post_authentication PostAuthentication: String,
        post_confirmation PostConfirmation: String,
        pre_authentication PreAuthentication: String,
        pre_sign_up PreSignUp: String,
        pre_token_generation PreTokenGeneration: String,
        pre_token_generation_config PreTokenGenerationConfig: UserPoolRegionalConfigurationAttachmentPreTokenGenerationConfig,
        user_migration UserMigration: String,
        verify_auth_challenge_response VerifyAuthChallengeResponse: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentPreTokenGenerationConfig () {
        lambda_arn LambdaArn: String,
        lambda_version LambdaVersion: String,
    }
}
props! {
    UserPoolRegionalConfigurationAttachmentSmsConfiguration () {
        eums_sms EumsSms: UserPoolRegionalConfigurationAttachmentEumsSmsConfiguration,
        external_id ExternalId: String,
        sns_caller_arn SnsCallerArn: Arn<r::IamRole>,
        sns_region SnsRegion: String,
    }
}

resource! {
    /// [AWS::Cognito::UserPoolReplica](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html)
    UserPoolReplica NoAttrs "AWS::Cognito::UserPoolReplica" (
        region_name RegionName: String, user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) { user_pool_tags_at_create UserPoolTagsAtCreate: Map<String>, } {}
}

resource! {
    /// [AWS::Cognito::UserPoolResourceServer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html)
    UserPoolResourceServer NoAttrs "AWS::Cognito::UserPoolResourceServer" (
        identifier Identifier: String, name Name: String, user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) { scopes Scopes: List<UserPoolResourceServerResourceServerScopeType>, } {}
}
props! {
    UserPoolResourceServerResourceServerScopeType (
        scope_description ScopeDescription: String, scope_name ScopeName: String
    ) {}
}

resource! {
    /// [AWS::Cognito::UserPoolRiskConfigurationAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html)
    UserPoolRiskConfigurationAttachment NoAttrs "AWS::Cognito::UserPoolRiskConfigurationAttachment" (
        client_id ClientId: Id<r::CognitoUserPoolClient>, user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) {
        account_takeover_risk_configuration AccountTakeoverRiskConfiguration: UserPoolRiskConfigurationAttachmentAccountTakeoverRiskConfigurationType,
        compromised_credentials_risk_configuration CompromisedCredentialsRiskConfiguration: UserPoolRiskConfigurationAttachmentCompromisedCredentialsRiskConfigurationType,
        risk_exception_configuration RiskExceptionConfiguration: UserPoolRiskConfigurationAttachmentRiskExceptionConfigurationType,
    } {}
}
props! {
    UserPoolRiskConfigurationAttachmentAccountTakeoverActionType (
        event_action EventAction: String, notify Notify: bool
    ) {}
}
props! {
    UserPoolRiskConfigurationAttachmentAccountTakeoverActionsType () {
        high_action HighAction: UserPoolRiskConfigurationAttachmentAccountTakeoverActionType,
        low_action LowAction: UserPoolRiskConfigurationAttachmentAccountTakeoverActionType,
        medium_action MediumAction: UserPoolRiskConfigurationAttachmentAccountTakeoverActionType,
    }
}
props! {
    UserPoolRiskConfigurationAttachmentAccountTakeoverRiskConfigurationType (
        actions Actions: UserPoolRiskConfigurationAttachmentAccountTakeoverActionsType
    ) { notify_configuration NotifyConfiguration: UserPoolRiskConfigurationAttachmentNotifyConfigurationType, }
}
props! { UserPoolRiskConfigurationAttachmentCompromisedCredentialsActionsType (event_action EventAction: String) {} }
props! {
    UserPoolRiskConfigurationAttachmentCompromisedCredentialsRiskConfigurationType (
        actions Actions: UserPoolRiskConfigurationAttachmentCompromisedCredentialsActionsType
    ) { event_filter EventFilter: List<String>, }
}
props! {
    UserPoolRiskConfigurationAttachmentNotifyConfigurationType (source_arn SourceArn: String) {
        block_email BlockEmail: UserPoolRiskConfigurationAttachmentNotifyEmailType,
        from From: String,
        mfa_email MfaEmail: UserPoolRiskConfigurationAttachmentNotifyEmailType,
        no_action_email NoActionEmail: UserPoolRiskConfigurationAttachmentNotifyEmailType,
        reply_to ReplyTo: String,
    }
}
props! {
    UserPoolRiskConfigurationAttachmentNotifyEmailType (subject Subject: String) {
        html_body HtmlBody: String,
        text_body TextBody: String,
    }
}
props! {
    UserPoolRiskConfigurationAttachmentRiskExceptionConfigurationType () {
        blocked_ip_range_list BlockedIPRangeList: List<String>,
        skipped_ip_range_list SkippedIPRangeList: List<String>,
    }
}

resource! {
    /// [AWS::Cognito::UserPoolUICustomizationAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html)
    UserPoolUiCustomizationAttachment NoAttrs "AWS::Cognito::UserPoolUICustomizationAttachment" (
        client_id ClientId: Id<r::CognitoUserPoolClient>, user_pool_id UserPoolId: Id<r::CognitoUserPool>
    ) { css CSS: String, } {}
}

resource! {
    /// [AWS::Cognito::UserPoolUser](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html)
    UserPoolUser NoAttrs "AWS::Cognito::UserPoolUser" (user_pool_id UserPoolId: Id<r::CognitoUserPool>) {
        client_metadata ClientMetadata: Map<String>,
        desired_delivery_mediums DesiredDeliveryMediums: List<String>,
        force_alias_creation ForceAliasCreation: bool,
        message_action MessageAction: String,
        user_attributes UserAttributes: List<UserPoolUserAttributeType>,
        username Username: String,
        validation_data ValidationData: List<UserPoolUserAttributeType>,
    } {}
}
props! { UserPoolUserAttributeType () { name Name: String, value Value: String, } }

resource! {
    /// [AWS::Cognito::UserPoolUserToGroupAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html)
    UserPoolUserToGroupAttachment NoAttrs "AWS::Cognito::UserPoolUserToGroupAttachment" (
        group_name GroupName: Id<r::CognitoUserPoolGroup>, user_pool_id UserPoolId: Id<r::CognitoUserPool>,
        username Username: Id<r::CognitoUserPoolUser>
    ) {} {}
}
