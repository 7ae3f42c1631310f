//! Generated from spec/appstream.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppStream::AppBlock](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html)
    AppBlock AppBlockAttrs "AWS::AppStream::AppBlock" (
        name Name: String, source_s3_location SourceS3Location: AppBlockS3Location
    ) {
        description Description: String,
        display_name DisplayName: String,
        packaging_type PackagingType: AppBlockPackagingType,
        post_setup_script_details PostSetupScriptDetails: AppBlockScriptDetails,
        setup_script_details SetupScriptDetails: AppBlockScriptDetails,
        tags Tags: List<AppBlockTag>,
    } { arn "Arn": Arn<r::AppStreamAppBlock>, created_time "CreatedTime": String, }
}
props! { AppBlockS3Location (s3_bucket S3Bucket: Id<r::S3Bucket>) { s3_key S3Key: String, } }
props! {
    AppBlockScriptDetails (
        executable_path ExecutablePath: String, script_s3_location ScriptS3Location: AppBlockS3Location,
        timeout_in_seconds TimeoutInSeconds: i64
    ) { executable_parameters ExecutableParameters: String, }
}
props! { AppBlockTag () { key Key: String, tag_key TagKey: String, tag_value TagValue: String, value Value: String, } }
choice! { AppBlockPackagingType { Appstream2 "APPSTREAM2", Custom "CUSTOM" } }

resource! {
    /// [AWS::AppStream::AppBlockBuilder](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html)
    AppBlockBuilder AppBlockBuilderAttrs "AWS::AppStream::AppBlockBuilder" (
        instance_type InstanceType: String, name Name: String, platform Platform: AppBlockBuilderPlatformType,
        vpc_config VpcConfig: AppBlockBuilderVpcConfig
    ) {
        access_endpoints AccessEndpoints: List<AppBlockBuilderAccessEndpoint>,
        app_block_arns AppBlockArns: List<String>,
        description Description: String,
        disable_imdsv1 DisableIMDSV1: bool,
        display_name DisplayName: String,
        enable_default_internet_access EnableDefaultInternetAccess: bool,
        iam_role_arn IamRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::AppStreamAppBlockBuilder>, created_time "CreatedTime": String, }
}
props! {
    AppBlockBuilderAccessEndpoint (
        endpoint_type EndpointType: AppBlockBuilderAccessEndpointEndpointType, vpce_id VpceId: Id<r::Ec2VpcEndpoint>
    ) {}
}
props! {
    AppBlockBuilderVpcConfig () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! { AppBlockBuilderAccessEndpointEndpointType { Streaming "STREAMING" } }
choice! { AppBlockBuilderPlatformType { WindowsServer2019 "WINDOWS_SERVER_2019" } }

resource! {
    /// [AWS::AppStream::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html)
    Application ApplicationAttrs ApplicationArgs "AWS::AppStream::Application" [
        app_block_arn AppBlockArn: String, icon_s3_location IconS3Location: ApplicationS3Location,
        instance_families InstanceFamilies: List<String>, launch_path LaunchPath: String, name Name: String,
        platforms Platforms: List<ApplicationPlatformType>
    ] {
        attributes_to_delete AttributesToDelete: List<String>,
        description Description: String,
        display_name DisplayName: String,
        launch_parameters LaunchParameters: String,
        tags Tags: List<ApplicationTag>,
        working_directory WorkingDirectory: String,
    } { arn "Arn": Arn<r::AppStreamApplication>, created_time "CreatedTime": String, }
}
props! { ApplicationS3Location (s3_bucket S3Bucket: Id<r::S3Bucket>, s3_key S3Key: String) {} }
props! {
    ApplicationTag () {
        key Key: String,
        tag_key TagKey: String,
        tag_value TagValue: String,
        value Value: String,
    }
}
choice! {
    ApplicationPlatformType {
        AmazonLinux2 "AMAZON_LINUX2", Rhel8 "RHEL8", RockyLinux8 "ROCKY_LINUX8", UbuntuPro2404 "UBUNTU_PRO_2404",
        Windows "WINDOWS", WindowsServer2016 "WINDOWS_SERVER_2016", WindowsServer2019 "WINDOWS_SERVER_2019",
        WindowsServer2022 "WINDOWS_SERVER_2022", WindowsServer2025 "WINDOWS_SERVER_2025"
    }
}

resource! {
    /// [AWS::AppStream::ApplicationEntitlementAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html)
    ApplicationEntitlementAssociation NoAttrs "AWS::AppStream::ApplicationEntitlementAssociation" (
        application_identifier ApplicationIdentifier: String, entitlement_name EntitlementName: String,
        stack_name StackName: String
    ) {} {}
}

resource! {
    /// [AWS::AppStream::ApplicationFleetAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html)
    ApplicationFleetAssociation NoAttrs "AWS::AppStream::ApplicationFleetAssociation" (
        application_arn ApplicationArn: String, fleet_name FleetName: Id<r::AppStreamFleet>
    ) {} {}
}

resource! {
    /// [AWS::AppStream::DirectoryConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html)
    DirectoryConfig NoAttrs "AWS::AppStream::DirectoryConfig" (
        directory_name DirectoryName: String,
        organizational_unit_distinguished_names OrganizationalUnitDistinguishedNames: List<String>,
        service_account_credentials ServiceAccountCredentials: DirectoryConfigServiceAccountCredentials
    ) {
        certificate_based_auth_properties CertificateBasedAuthProperties: DirectoryConfigCertificateBasedAuthProperties,
    } {}
}
props! {
    DirectoryConfigCertificateBasedAuthProperties () {
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
        status Status: DirectoryConfigCertificateBasedAuthPropertiesStatus,
    }
}
props! {
    DirectoryConfigServiceAccountCredentials (
        account_name AccountName: String, account_password AccountPassword: String
    ) {}
}
choice! {
    DirectoryConfigCertificateBasedAuthPropertiesStatus {
        Disabled "DISABLED", Enabled "ENABLED", EnabledNoDirectoryLoginFallback "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK"
    }
}

resource! {
    /// [AWS::AppStream::Entitlement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html)
    Entitlement EntitlementAttrs "AWS::AppStream::Entitlement" (
        app_visibility AppVisibility: EntitlementAppVisibility, attributes Attributes: List<EntitlementAttribute>,
        name Name: String, stack_name StackName: String
    ) { description Description: String, } {
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! { EntitlementAttribute (name Name: String, value Value: String) {} }
choice! { EntitlementAppVisibility { All "ALL", Associated "ASSOCIATED" } }

resource! {
    /// [AWS::AppStream::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html)
    Fleet FleetAttrs "AWS::AppStream::Fleet" (instance_type InstanceType: String, name Name: String) {
        attributes_to_delete AttributesToDelete: List<FleetAttributesToDelete>,
        compute_capacity ComputeCapacity: FleetComputeCapacity,
        description Description: String,
        disable_imdsv1 DisableIMDSV1: bool,
        disconnect_timeout_in_seconds DisconnectTimeoutInSeconds: Int<60, 360000>,
        display_name DisplayName: String,
        domain_join_info DomainJoinInfo: FleetDomainJoinInfo,
        enable_default_internet_access EnableDefaultInternetAccess: bool,
        fleet_type FleetType: String,
        iam_role_arn IamRoleArn: Arn<r::IamRole>,
        idle_disconnect_timeout_in_seconds IdleDisconnectTimeoutInSeconds: Int<0, 3600>,
        image_arn ImageArn: String,
        image_name ImageName: String,
        max_concurrent_sessions MaxConcurrentSessions: i64,
        max_sessions_per_instance MaxSessionsPerInstance: i64,
        max_user_duration_in_seconds MaxUserDurationInSeconds: Int<600, 360000>,
        platform Platform: FleetPlatform,
        root_volume_config RootVolumeConfig: FleetVolumeConfig,
        session_script_s3_location SessionScriptS3Location: FleetS3Location,
        stream_view StreamView: FleetStreamView,
        tags Tags: List<Tag>,
        usb_device_filter_strings UsbDeviceFilterStrings: List<String>,
        vpc_config VpcConfig: FleetVpcConfig,
    } { arn "Arn": Arn<r::AppStreamFleet>, id "Id": String, }
}
props! { FleetComputeCapacity () { desired_instances DesiredInstances: i64, desired_sessions DesiredSessions: i64, } }
props! {
    FleetDomainJoinInfo () {
        directory_name DirectoryName: String,
        organizational_unit_distinguished_name OrganizationalUnitDistinguishedName: String,
    }
}
props! { FleetS3Location (s3_bucket S3Bucket: Id<r::S3Bucket>, s3_key S3Key: String) {} }
props! { FleetVolumeConfig () { volume_size_in_gb VolumeSizeInGb: i64, } }
props! {
    FleetVpcConfig () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! {
    FleetAttributesToDelete {
        VpcConfiguration "VPC_CONFIGURATION", VpcConfigurationSecurityGroupIds "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
        DomainJoinInfo "DOMAIN_JOIN_INFO", IamRoleArn "IAM_ROLE_ARN",
        UsbDeviceFilterStrings "USB_DEVICE_FILTER_STRINGS", SessionScriptS3Location "SESSION_SCRIPT_S3_LOCATION",
        MaxSessionsPerInstance "MAX_SESSIONS_PER_INSTANCE"
    }
}
choice! {
    FleetPlatform {
        AmazonLinux2 "AMAZON_LINUX2", Rhel8 "RHEL8", RockyLinux8 "ROCKY_LINUX8", UbuntuPro2404 "UBUNTU_PRO_2404",
        Windows "WINDOWS", WindowsServer2016 "WINDOWS_SERVER_2016", WindowsServer2019 "WINDOWS_SERVER_2019",
        WindowsServer2022 "WINDOWS_SERVER_2022", WindowsServer2025 "WINDOWS_SERVER_2025"
    }
}
choice! { FleetStreamView { App "APP", Desktop "DESKTOP" } }

resource! {
    /// [AWS::AppStream::ImageBuilder](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html)
    ImageBuilder ImageBuilderAttrs "AWS::AppStream::ImageBuilder" (
        instance_type InstanceType: String, name Name: String
    ) {
        access_endpoints AccessEndpoints: List<ImageBuilderAccessEndpoint>,
        appstream_agent_version AppstreamAgentVersion: String,
        description Description: String,
        disable_imdsv1 DisableIMDSV1: bool,
        display_name DisplayName: String,
        domain_join_info DomainJoinInfo: ImageBuilderDomainJoinInfo,
        enable_default_internet_access EnableDefaultInternetAccess: bool,
        iam_role_arn IamRoleArn: Arn<r::IamRole>,
        image_arn ImageArn: String,
        image_name ImageName: String,
        root_volume_config RootVolumeConfig: ImageBuilderVolumeConfig,
        softwares_to_install SoftwaresToInstall: List<String>,
        softwares_to_uninstall SoftwaresToUninstall: List<String>,
        tags Tags: List<Tag>,
        vpc_config VpcConfig: ImageBuilderVpcConfig,
    } { streaming_url "StreamingUrl": String, }
}
props! {
    ImageBuilderAccessEndpoint (
        endpoint_type EndpointType: ImageBuilderAccessEndpointEndpointType, vpce_id VpceId: Id<r::Ec2VpcEndpoint>
    ) {}
}
props! {
    ImageBuilderDomainJoinInfo () {
        directory_name DirectoryName: String,
        organizational_unit_distinguished_name OrganizationalUnitDistinguishedName: String,
    }
}
props! { ImageBuilderVolumeConfig () { volume_size_in_gb VolumeSizeInGb: i64, } }
props! {
    ImageBuilderVpcConfig () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! { ImageBuilderAccessEndpointEndpointType { Streaming "STREAMING" } }

resource! {
    /// [AWS::AppStream::Stack](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html)
    Stack NoAttrs "AWS::AppStream::Stack" () {
        access_endpoints AccessEndpoints: List<StackAccessEndpoint>,
        agent_access_config AgentAccessConfig: StackAgentAccessConfig,
        application_settings ApplicationSettings: StackApplicationSettings,
        attributes_to_delete AttributesToDelete: List<String>,
        content_redirection ContentRedirection: StackContentRedirection,
        delete_storage_connectors DeleteStorageConnectors: bool,
        description Description: String,
        display_name DisplayName: String,
        embed_host_domains EmbedHostDomains: List<String>,
        feedback_url FeedbackURL: String,
        name Name: String,
        redirect_url RedirectURL: String,
        storage_connectors StorageConnectors: List<StackStorageConnector>,
        streaming_experience_settings StreamingExperienceSettings: StackStreamingExperienceSettings,
        tags Tags: List<Tag>,
        user_settings UserSettings: List<StackUserSetting>,
    } {}
}
props! {
    StackAccessEndpoint (
        endpoint_type EndpointType: StackAccessEndpointEndpointType, vpce_id VpceId: Id<r::Ec2VpcEndpoint>
    ) {}
}
props! {
    StackAgentAccessConfig (
        screen_image_format ScreenImageFormat: StackAgentAccessConfigScreenImageFormat,
        screen_resolution ScreenResolution: StackAgentAccessConfigScreenResolution,
        settings Settings: List<StackAgentAccessSetting>
    ) {
        s3_bucket_arn S3BucketArn: Arn<r::S3Bucket>,
        screenshots_upload_enabled ScreenshotsUploadEnabled: bool,
        user_control_mode UserControlMode: StackAgentAccessConfigUserControlMode,
    }
}
props! {
    StackAgentAccessSetting (
        agent_action AgentAction: StackAgentAccessSettingAgentAction,
        permission Permission: StackAgentAccessSettingPermission
    ) {}
}
props! { StackApplicationSettings (enabled Enabled: bool) { settings_group SettingsGroup: String, } }
props! { StackContentRedirection () { host_to_client HostToClient: StackUrlRedirectionConfig, } }
props! {
    StackStorageConnector (connector_type ConnectorType: StackStorageConnectorConnectorType) {
        domains Domains: List<String>,
    }
}
props! {
    StackStreamingExperienceSettings () {
        preferred_protocol PreferredProtocol: StackStreamingExperienceSettingsPreferredProtocol,
    }
}
props! {
    StackUrlRedirectionConfig (enabled Enabled: bool) {
        allowed_urls AllowedUrls: List<String>,
        denied_urls DeniedUrls: List<String>,
    }
}
props! {
    StackUserSetting (action Action: StackUserSettingAction, permission Permission: StackUserSettingPermission) {
        maximum_length MaximumLength: i64,
    }
}
choice! { StackAccessEndpointEndpointType { Streaming "STREAMING" } }
choice! { StackAgentAccessConfigScreenImageFormat { Jpeg "JPEG", Png "PNG" } }
choice! { StackAgentAccessConfigScreenResolution { W1280XH720 "W_1280xH_720" } }
choice! { StackAgentAccessConfigUserControlMode { Disabled "DISABLED", ViewOnly "VIEW_ONLY", ViewStop "VIEW_STOP" } }
choice! {
    StackAgentAccessSettingAgentAction {
        ComputerInput "COMPUTER_INPUT", ComputerVision "COMPUTER_VISION", ForwardMcpTools "FORWARD_MCP_TOOLS"
    }
}
choice! { StackAgentAccessSettingPermission { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    StackStorageConnectorConnectorType {
        GoogleDrive "GOOGLE_DRIVE", Homefolders "HOMEFOLDERS", OneDrive "ONE_DRIVE"
    }
}
choice! { StackStreamingExperienceSettingsPreferredProtocol { Tcp "TCP", Udp "UDP" } }
choice! {
    StackUserSettingAction {
        AutoTimeZoneRedirection "AUTO_TIME_ZONE_REDIRECTION",
        ClipboardCopyFromLocalDevice "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
        ClipboardCopyToLocalDevice "CLIPBOARD_COPY_TO_LOCAL_DEVICE", DomainPasswordSignin "DOMAIN_PASSWORD_SIGNIN",
        DomainSmartCardSignin "DOMAIN_SMART_CARD_SIGNIN", FileDownload "FILE_DOWNLOAD", FileUpload "FILE_UPLOAD",
        PrintingToLocalDevice "PRINTING_TO_LOCAL_DEVICE"
    }
}
choice! { StackUserSettingPermission { Disabled "DISABLED", Enabled "ENABLED" } }

resource! {
    /// [AWS::AppStream::StackFleetAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html)
    StackFleetAssociation StackFleetAssociationAttrs "AWS::AppStream::StackFleetAssociation" (
        fleet_name FleetName: Id<r::AppStreamFleet>, stack_name StackName: Id<r::AppStreamStack>
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::AppStream::StackUserAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html)
    StackUserAssociation NoAttrs "AWS::AppStream::StackUserAssociation" (
        authentication_type AuthenticationType: String, stack_name StackName: Id<r::AppStreamStack>,
        user_name UserName: String
    ) { send_email_notification SendEmailNotification: bool, } {}
}

resource! {
    /// [AWS::AppStream::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html)
    User UserAttrs "AWS::AppStream::User" (
        authentication_type AuthenticationType: UserAuthenticationType, user_name UserName: String
    ) {
        first_name FirstName: String,
        last_name LastName: String,
        message_action MessageAction: UserMessageAction,
    } { arn "Arn": Arn<r::AppStreamUser>, }
}
choice! { UserAuthenticationType { Api "API", AwsAd "AWS_AD", Saml "SAML", Userpool "USERPOOL" } }
choice! { UserMessageAction { Resend "RESEND", Suppress "SUPPRESS" } }
