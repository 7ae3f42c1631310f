//! Generated from spec/workspacesweb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WorkSpacesWeb::BrowserSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html)
    BrowserSettings BrowserSettingsAttrs "AWS::WorkSpacesWeb::BrowserSettings" () {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        browser_policy BrowserPolicy: String,
        customer_managed_key CustomerManagedKey: String,
        tags Tags: List<Tag>,
        web_content_filtering_policy WebContentFilteringPolicy: BrowserSettingsWebContentFilteringPolicy,
    } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        browser_settings_arn "BrowserSettingsArn": Arn<r::WorkSpacesWebBrowserSettings>,
    }
}
props! {
    BrowserSettingsWebContentFilteringPolicy () {
        allowed_urls AllowedUrls: List<String>,
        blocked_categories BlockedCategories: List<BrowserSettingsCategory>,
        blocked_urls BlockedUrls: List<String>,
    }
}
choice! {
    BrowserSettingsCategory {
        Cults "Cults", Gambling "Gambling", Nudity "Nudity", Pornography "Pornography", SexEducation "SexEducation",
        Tasteless "Tasteless", Violence "Violence", DownloadSites "DownloadSites", ImageSharing "ImageSharing",
        PeerToPeer "PeerToPeer", StreamingMediaAndDownloads "StreamingMediaAndDownloads", GenerativeAi "GenerativeAI",
        CriminalActivity "CriminalActivity", Hacking "Hacking", HateAndIntolerance "HateAndIntolerance",
        IllegalDrug "IllegalDrug", IllegalSoftware "IllegalSoftware", SchoolCheating "SchoolCheating",
        SelfHarm "SelfHarm", Weapons "Weapons", Chat "Chat", Games "Games", InstantMessaging "InstantMessaging",
        ProfessionalNetwork "ProfessionalNetwork", SocialNetworking "SocialNetworking", WebBasedEmail "WebBasedEmail",
        ParkedDomains "ParkedDomains"
    }
}

resource! {
    /// [AWS::WorkSpacesWeb::DataProtectionSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html)
    DataProtectionSettings DataProtectionSettingsAttrs "AWS::WorkSpacesWeb::DataProtectionSettings" () {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        customer_managed_key CustomerManagedKey: String,
        description Description: String,
        display_name DisplayName: String,
        inline_redaction_configuration InlineRedactionConfiguration: DataProtectionSettingsInlineRedactionConfiguration,
        tags Tags: List<Tag>,
    } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        creation_date "CreationDate": String,
        data_protection_settings_arn "DataProtectionSettingsArn": Arn<r::WorkSpacesWebDataProtectionSettings>,
    }
}
props! {
    DataProtectionSettingsCustomPattern (pattern_name PatternName: String, pattern_regex PatternRegex: String) {
        keyword_regex KeywordRegex: String,
        pattern_description PatternDescription: String,
    }
}
props! {
    DataProtectionSettingsInlineRedactionConfiguration (
        inline_redaction_patterns InlineRedactionPatterns: List<DataProtectionSettingsInlineRedactionPattern>
    ) {
        global_confidence_level GlobalConfidenceLevel: Num<1, 3>,
        global_enforced_urls GlobalEnforcedUrls: List<String>,
        global_exempt_urls GlobalExemptUrls: List<String>,
    }
}
props! {
    DataProtectionSettingsInlineRedactionPattern (
        redaction_place_holder RedactionPlaceHolder: DataProtectionSettingsRedactionPlaceHolder
    ) {
        built_in_pattern_id BuiltInPatternId: String,
        confidence_level ConfidenceLevel: Num<1, 3>,
        custom_pattern CustomPattern: DataProtectionSettingsCustomPattern,
        enforced_urls EnforcedUrls: List<String>,
        exempt_urls ExemptUrls: List<String>,
    }
}
props! {
    DataProtectionSettingsRedactionPlaceHolder (
        redaction_place_holder_type RedactionPlaceHolderType: DataProtectionSettingsRedactionPlaceHolderType
    ) { redaction_place_holder_text RedactionPlaceHolderText: String, }
}
choice! { DataProtectionSettingsRedactionPlaceHolderType { CustomText "CustomText" } }

resource! {
    /// [AWS::WorkSpacesWeb::IdentityProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html)
    IdentityProvider IdentityProviderAttrs "AWS::WorkSpacesWeb::IdentityProvider" (
        identity_provider_details IdentityProviderDetails: Map<String>,
        identity_provider_name IdentityProviderName: String,
        identity_provider_type IdentityProviderType: IdentityProviderType
    ) { portal_arn PortalArn: String, tags Tags: List<Tag>, } {
        identity_provider_arn "IdentityProviderArn": Arn<r::WorkSpacesWebIdentityProvider>,
    }
}
choice! {
    IdentityProviderType {
        Saml "SAML", Facebook "Facebook", Google "Google", LoginWithAmazon "LoginWithAmazon",
        SignInWithApple "SignInWithApple", Oidc "OIDC"
    }
}

resource! {
    /// [AWS::WorkSpacesWeb::IpAccessSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html)
    IpAccessSettings IpAccessSettingsAttrs "AWS::WorkSpacesWeb::IpAccessSettings" (
        ip_rules IpRules: List<IpAccessSettingsIpRule>
    ) {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        customer_managed_key CustomerManagedKey: String,
        description Description: String,
        display_name DisplayName: String,
        tags Tags: List<Tag>,
    } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        creation_date "CreationDate": String,
        ip_access_settings_arn "IpAccessSettingsArn": Arn<r::WorkSpacesWebIpAccessSettings>,
    }
}
props! { IpAccessSettingsIpRule (ip_range IpRange: String) { description Description: String, } }

resource! {
    /// [AWS::WorkSpacesWeb::NetworkSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html)
    NetworkSettings NetworkSettingsAttrs "AWS::WorkSpacesWeb::NetworkSettings" (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { tags Tags: List<Tag>, } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        network_settings_arn "NetworkSettingsArn": Arn<r::WorkSpacesWebNetworkSettings>,
    }
}

resource! {
    /// [AWS::WorkSpacesWeb::Portal](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html)
    Portal PortalAttrs "AWS::WorkSpacesWeb::Portal" () {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        authentication_type AuthenticationType: PortalAuthenticationType,
        browser_settings_arn BrowserSettingsArn: String,
        customer_managed_key CustomerManagedKey: String,
        data_protection_settings_arn DataProtectionSettingsArn: String,
        display_name DisplayName: String,
        instance_type InstanceType: PortalInstanceType,
        ip_access_settings_arn IpAccessSettingsArn: String,
        max_concurrent_sessions MaxConcurrentSessions: Num<1, 5000>,
        network_settings_arn NetworkSettingsArn: String,
        portal_custom_domain PortalCustomDomain: String,
        session_logger_arn SessionLoggerArn: String,
        tags Tags: List<Tag>,
        trust_store_arn TrustStoreArn: String,
        user_access_logging_settings_arn UserAccessLoggingSettingsArn: String,
        user_settings_arn UserSettingsArn: String,
    } {
        browser_type "BrowserType": String,
        creation_date "CreationDate": String,
        portal_arn "PortalArn": Arn<r::WorkSpacesWebPortal>,
        portal_endpoint "PortalEndpoint": String,
        portal_status "PortalStatus": String,
        renderer_type "RendererType": String,
        service_provider_saml_metadata "ServiceProviderSamlMetadata": String,
        status_reason "StatusReason": String,
    }
}
choice! { PortalAuthenticationType { Standard "Standard", IamIdentityCenter "IAM_Identity_Center" } }
choice! {
    PortalInstanceType {
        StandardRegular "standard.regular", StandardLarge "standard.large", StandardXlarge "standard.xlarge"
    }
}

resource! {
    /// [AWS::WorkSpacesWeb::SessionLogger](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html)
    SessionLogger SessionLoggerAttrs "AWS::WorkSpacesWeb::SessionLogger" (
        event_filter EventFilter: SessionLoggerEventFilter,
        log_configuration LogConfiguration: SessionLoggerLogConfiguration
    ) {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        customer_managed_key CustomerManagedKey: String,
        display_name DisplayName: String,
        tags Tags: List<Tag>,
    } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        creation_date "CreationDate": String,
        session_logger_arn "SessionLoggerArn": Arn<r::WorkSpacesWebSessionLogger>,
    }
}
props! { SessionLoggerEventFilter () { all All: Json, include Include: List<SessionLoggerEvent>, } }
props! { SessionLoggerLogConfiguration () { s3 S3: SessionLoggerS3LogConfiguration, } }
props! {
    SessionLoggerS3LogConfiguration (
        bucket Bucket: String, folder_structure FolderStructure: SessionLoggerFolderStructure,
        log_file_format LogFileFormat: SessionLoggerLogFileFormat
    ) { bucket_owner BucketOwner: String, key_prefix KeyPrefix: String, }
}
choice! {
    SessionLoggerEvent {
        WebsiteInteract "WebsiteInteract",
        FileDownloadFromSecureBrowserToRemoteDisk "FileDownloadFromSecureBrowserToRemoteDisk",
        FileTransferFromRemoteToLocalDisk "FileTransferFromRemoteToLocalDisk",
        FileTransferFromLocalToRemoteDisk "FileTransferFromLocalToRemoteDisk",
        FileUploadFromRemoteDiskToSecureBrowser "FileUploadFromRemoteDiskToSecureBrowser",
        ContentPasteToWebsite "ContentPasteToWebsite",
        ContentTransferFromLocalToRemoteClipboard "ContentTransferFromLocalToRemoteClipboard",
        ContentCopyFromWebsite "ContentCopyFromWebsite", UrlLoad "UrlLoad", TabOpen "TabOpen", TabClose "TabClose",
        PrintJobSubmit "PrintJobSubmit", SessionConnect "SessionConnect", SessionStart "SessionStart",
        SessionDisconnect "SessionDisconnect", SessionEnd "SessionEnd",
        UrlBlockByContentFilter "UrlBlockByContentFilter"
    }
}
choice! { SessionLoggerFolderStructure { Flat "Flat", NestedByDate "NestedByDate" } }
choice! { SessionLoggerLogFileFormat { JsonLines "JSONLines", Json "Json" } }

resource! {
    /// [AWS::WorkSpacesWeb::TrustStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html)
    TrustStore TrustStoreAttrs "AWS::WorkSpacesWeb::TrustStore" (certificate_list CertificateList: List<String>) {
        tags Tags: List<Tag>,
    } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        trust_store_arn "TrustStoreArn": Arn<r::WorkSpacesWebTrustStore>,
    }
}

resource! {
    /// [AWS::WorkSpacesWeb::UserAccessLoggingSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html)
    UserAccessLoggingSettings UserAccessLoggingSettingsAttrs "AWS::WorkSpacesWeb::UserAccessLoggingSettings" (
        kinesis_stream_arn KinesisStreamArn: Arn<r::KinesisStream>
    ) { tags Tags: List<Tag>, } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        user_access_logging_settings_arn "UserAccessLoggingSettingsArn": Arn<r::WorkSpacesWebUserAccessLoggingSettings>,
    }
}

resource! {
    /// [AWS::WorkSpacesWeb::UserSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html)
    UserSettings UserSettingsAttrs UserSettingsArgs "AWS::WorkSpacesWeb::UserSettings" [
        copy_allowed CopyAllowed: UserSettingsEnabledType, download_allowed DownloadAllowed: UserSettingsEnabledType,
        paste_allowed PasteAllowed: UserSettingsEnabledType, print_allowed PrintAllowed: UserSettingsEnabledType,
        upload_allowed UploadAllowed: UserSettingsEnabledType
    ] {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        branding_configuration BrandingConfiguration: UserSettingsBrandingConfiguration,
        cookie_synchronization_configuration CookieSynchronizationConfiguration: UserSettingsCookieSynchronizationConfiguration,
        customer_managed_key CustomerManagedKey: String,
        deep_link_allowed DeepLinkAllowed: UserSettingsEnabledType,
        disconnect_timeout_in_minutes DisconnectTimeoutInMinutes: Num<1, 600>,
        idle_disconnect_timeout_in_minutes IdleDisconnectTimeoutInMinutes: Num<0, 60>,
        tags Tags: List<Tag>,
        toolbar_configuration ToolbarConfiguration: UserSettingsToolbarConfiguration,
        web_authn_allowed WebAuthnAllowed: UserSettingsEnabledType,
    } {
        associated_portal_arns "AssociatedPortalArns": List<String>,
        branding_configuration_favicon_metadata_file_extension "BrandingConfiguration.FaviconMetadata.FileExtension": String,
        branding_configuration_favicon_metadata_last_upload_timestamp "BrandingConfiguration.FaviconMetadata.LastUploadTimestamp": String,
        branding_configuration_favicon_metadata_mime_type "BrandingConfiguration.FaviconMetadata.MimeType": String,
        branding_configuration_logo_metadata_file_extension "BrandingConfiguration.LogoMetadata.FileExtension": String,
        branding_configuration_logo_metadata_last_upload_timestamp "BrandingConfiguration.LogoMetadata.LastUploadTimestamp": String,
        branding_configuration_logo_metadata_mime_type "BrandingConfiguration.LogoMetadata.MimeType": String,
        branding_configuration_wallpaper_metadata_file_extension "BrandingConfiguration.WallpaperMetadata.FileExtension": String,
        branding_configuration_wallpaper_metadata_last_upload_timestamp "BrandingConfiguration.WallpaperMetadata.LastUploadTimestamp": String,
        branding_configuration_wallpaper_metadata_mime_type "BrandingConfiguration.WallpaperMetadata.MimeType": String,
        user_settings_arn "UserSettingsArn": Arn<r::WorkSpacesWebUserSettings>,
    }
}
props! {
    UserSettingsBrandingConfiguration () {
        color_theme ColorTheme: UserSettingsColorTheme,
        favicon Favicon: String,
        localized_strings LocalizedStrings: Map<UserSettingsLocalizedBrandingStrings>,
        logo Logo: String,
        terms_of_service TermsOfService: String,
        wallpaper Wallpaper: String,
    }
}
props! { UserSettingsCookieSpecification (domain Domain: String) { name Name: String, path Path: String, } }
props! {
    UserSettingsCookieSynchronizationConfiguration (allowlist Allowlist: List<UserSettingsCookieSpecification>) {
        blocklist Blocklist: List<UserSettingsCookieSpecification>,
    }
}
props! {
    UserSettingsLocalizedBrandingStrings (browser_tab_title BrowserTabTitle: String, welcome_text WelcomeText: String) {
        contact_button_text ContactButtonText: String,
        contact_link ContactLink: String,
        loading_text LoadingText: String,
        login_button_text LoginButtonText: String,
        login_description LoginDescription: String,
        login_title LoginTitle: String,
    }
}
props! {
    UserSettingsToolbarConfiguration () {
        hidden_toolbar_items HiddenToolbarItems: List<UserSettingsToolbarItem>,
        max_display_resolution MaxDisplayResolution: UserSettingsMaxDisplayResolution,
        toolbar_type ToolbarType: UserSettingsToolbarType,
        visual_mode VisualMode: UserSettingsVisualMode,
    }
}
choice! { UserSettingsColorTheme { Light "Light", Dark "Dark" } }
choice! { UserSettingsEnabledType { Disabled "Disabled", Enabled "Enabled" } }
choice! {
    UserSettingsMaxDisplayResolution {
        Size4096X2160 "size4096X2160", Size3840X2160 "size3840X2160", Size3440X1440 "size3440X1440",
        Size2560X1440 "size2560X1440", Size1920X1080 "size1920X1080", Size1280X720 "size1280X720",
        Size1024X768 "size1024X768", Size800X600 "size800X600"
    }
}
choice! {
    UserSettingsToolbarItem {
        Windows "Windows", DualMonitor "DualMonitor", FullScreen "FullScreen", Webcam "Webcam", Microphone "Microphone"
    }
}
choice! { UserSettingsToolbarType { Floating "Floating", Docked "Docked" } }
choice! { UserSettingsVisualMode { Dark "Dark", Light "Light" } }
