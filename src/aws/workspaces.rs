//! Generated from spec/workspaces.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WorkSpaces::ConnectionAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html)
    ConnectionAlias ConnectionAliasAttrs "AWS::WorkSpaces::ConnectionAlias" (
        connection_string ConnectionString: String
    ) { tags Tags: List<Tag>, } {
        alias_id "AliasId": String,
        associations "Associations": List<Json>,
        connection_alias_state "ConnectionAliasState": String,
    }
}

resource! {
    /// [AWS::WorkSpaces::Directory](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html)
    Directory DirectoryAttrs "AWS::WorkSpaces::Directory" () {
        active_directory_config ActiveDirectoryConfig: DirectoryActiveDirectoryConfig,
        certificate_based_auth_properties CertificateBasedAuthProperties: DirectoryCertificateBasedAuthProperties,
        enable_self_service EnableSelfService: bool,
        endpoint_encryption_mode EndpointEncryptionMode: DirectoryEndpointEncryptionMode,
        idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>,
        ip_group_ids IpGroupIds: List<String>,
        microsoft_entra_config MicrosoftEntraConfig: DirectoryMicrosoftEntraConfig,
        saml_properties SamlProperties: DirectorySamlProperties,
        selfservice_permissions SelfservicePermissions: DirectorySelfservicePermissions,
        streaming_properties StreamingProperties: DirectoryStreamingProperties,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        tenancy Tenancy: DirectoryTenancy,
        user_identity_type UserIdentityType: DirectoryUserIdentityType,
        workspace_access_properties WorkspaceAccessProperties: DirectoryWorkspaceAccessProperties,
        workspace_creation_properties WorkspaceCreationProperties: DirectoryDefaultWorkspaceCreationProperties,
        workspace_directory_description WorkspaceDirectoryDescription: String,
        workspace_directory_name WorkspaceDirectoryName: String,
        workspace_type WorkspaceType: DirectoryWorkspaceType,
    } {
        alias "Alias": String,
        arn "Arn": Arn<r::WorkSpacesDirectory>,
        customer_user_name "CustomerUserName": String,
        directory_id "DirectoryId": String,
        directory_name "DirectoryName": String,
        directory_type "DirectoryType": String,
        dns_ip_addresses "DnsIpAddresses": List<String>,
        dns_ipv6_addresses "DnsIpv6Addresses": List<String>,
        idc_config_application_arn "IDCConfig.ApplicationArn": String,
        idc_config_instance_arn "IDCConfig.InstanceArn": String,
        iam_role_id "IamRoleId": String,
        registration_code "RegistrationCode": String,
        state "State": String,
        workspace_security_group_id "WorkspaceSecurityGroupId": String,
    }
}
props! {
    DirectoryAccessEndpoint () {
        access_endpoint_type AccessEndpointType: DirectoryAccessEndpointAccessEndpointType,
        vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>,
    }
}
props! {
    DirectoryAccessEndpointConfig (access_endpoints AccessEndpoints: List<DirectoryAccessEndpoint>) {
        internet_fallback_protocols InternetFallbackProtocols: List<DirectoryAccessEndpointConfigInternetFallbackProtocols>,
    }
}
props! {
    DirectoryActiveDirectoryConfig (
        domain_name DomainName: String, service_account_secret_arn ServiceAccountSecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! {
    DirectoryCertificateBasedAuthProperties () {
        certificate_authority_arn CertificateAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
        status Status: DirectoryCertificateBasedAuthPropertiesStatus,
    }
}
props! {
    DirectoryDefaultWorkspaceCreationProperties () {
        custom_security_group_id CustomSecurityGroupId: String,
        default_ou DefaultOu: String,
        enable_internet_access EnableInternetAccess: bool,
        enable_maintenance_mode EnableMaintenanceMode: bool,
        instance_iam_role_arn InstanceIamRoleArn: Arn<r::IamRole>,
        user_enabled_as_local_administrator UserEnabledAsLocalAdministrator: bool,
    }
}
props! {
    DirectoryGlobalAcceleratorForDirectory (mode Mode: DirectoryGlobalAcceleratorForDirectoryMode) {
        preferred_protocol PreferredProtocol: DirectoryGlobalAcceleratorForDirectoryPreferredProtocol,
    }
}
props! {
    DirectoryMicrosoftEntraConfig () {
        application_config_secret_arn ApplicationConfigSecretArn: Arn<r::SecretsManagerSecret>,
        tenant_id TenantId: String,
    }
}
props! {
    DirectorySamlProperties () {
        relay_state_parameter_name RelayStateParameterName: String,
        status Status: DirectorySamlPropertiesStatus,
        user_access_url UserAccessUrl: String,
    }
}
props! {
    DirectorySelfservicePermissions () {
        change_compute_type ChangeComputeType: DirectorySelfservicePermissionsChangeComputeType,
        increase_volume_size IncreaseVolumeSize: DirectorySelfservicePermissionsIncreaseVolumeSize,
        rebuild_workspace RebuildWorkspace: DirectorySelfservicePermissionsRebuildWorkspace,
        restart_workspace RestartWorkspace: DirectorySelfservicePermissionsRestartWorkspace,
        switch_running_mode SwitchRunningMode: DirectorySelfservicePermissionsSwitchRunningMode,
    }
}
props! {
    DirectoryStorageConnector (
        connector_type ConnectorType: DirectoryStorageConnectorConnectorType,
        status Status: DirectoryStorageConnectorStatus
    ) {}
}
props! {
    DirectoryStreamingProperties () {
        global_accelerator GlobalAccelerator: DirectoryGlobalAcceleratorForDirectory,
        storage_connectors StorageConnectors: List<DirectoryStorageConnector>,
        streaming_experience_preferred_protocol StreamingExperiencePreferredProtocol: DirectoryStreamingPropertiesStreamingExperiencePreferredProtocol,
        user_settings UserSettings: List<DirectoryUserSetting>,
    }
}
props! {
    DirectoryUserSetting (
        action Action: DirectoryUserSettingAction, permission Permission: DirectoryUserSettingPermission
    ) { maximum_length MaximumLength: Int<0, MAX>, }
}
props! {
    DirectoryWorkspaceAccessProperties () {
        access_endpoint_config AccessEndpointConfig: DirectoryAccessEndpointConfig,
        device_type_android DeviceTypeAndroid: DirectoryWorkspaceAccessPropertiesDeviceTypeAndroid,
        device_type_chrome_os DeviceTypeChromeOs: DirectoryWorkspaceAccessPropertiesDeviceTypeChromeOs,
        device_type_ios DeviceTypeIos: DirectoryWorkspaceAccessPropertiesDeviceTypeIos,
        device_type_linux DeviceTypeLinux: DirectoryWorkspaceAccessPropertiesDeviceTypeLinux,
        device_type_osx DeviceTypeOsx: DirectoryWorkspaceAccessPropertiesDeviceTypeOsx,
        device_type_web DeviceTypeWeb: DirectoryWorkspaceAccessPropertiesDeviceTypeWeb,
        device_type_windows DeviceTypeWindows: DirectoryWorkspaceAccessPropertiesDeviceTypeWindows,
        device_type_work_spaces_thin_client DeviceTypeWorkSpacesThinClient: DirectoryWorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient,
        device_type_zero_client DeviceTypeZeroClient: DirectoryWorkspaceAccessPropertiesDeviceTypeZeroClient,
    }
}
choice! { DirectoryAccessEndpointAccessEndpointType { StreamingWsp "STREAMING_WSP" } }
choice! { DirectoryAccessEndpointConfigInternetFallbackProtocols { Pcoip "PCOIP" } }
choice! { DirectoryCertificateBasedAuthPropertiesStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { DirectoryEndpointEncryptionMode { StandardTls "STANDARD_TLS", FipsValidated "FIPS_VALIDATED" } }
choice! { DirectoryGlobalAcceleratorForDirectoryMode { EnabledAuto "ENABLED_AUTO", Disabled "DISABLED" } }
choice! { DirectoryGlobalAcceleratorForDirectoryPreferredProtocol { Tcp "TCP", None "NONE" } }
choice! {
    DirectorySamlPropertiesStatus {
        Disabled "DISABLED", Enabled "ENABLED",
        EnabledWithDirectoryLoginFallback "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK"
    }
}
choice! { DirectorySelfservicePermissionsChangeComputeType { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectorySelfservicePermissionsIncreaseVolumeSize { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectorySelfservicePermissionsRebuildWorkspace { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectorySelfservicePermissionsRestartWorkspace { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectorySelfservicePermissionsSwitchRunningMode { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectoryStorageConnectorConnectorType { HomeFolder "HOME_FOLDER" } }
choice! { DirectoryStorageConnectorStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectoryStreamingPropertiesStreamingExperiencePreferredProtocol { Tcp "TCP", Udp "UDP" } }
choice! { DirectoryTenancy { Dedicated "DEDICATED", Shared "SHARED" } }
choice! {
    DirectoryUserIdentityType {
        CustomerManaged "CUSTOMER_MANAGED", AwsDirectoryService "AWS_DIRECTORY_SERVICE",
        AwsIamIdentityCenter "AWS_IAM_IDENTITY_CENTER"
    }
}
choice! {
    DirectoryUserSettingAction {
        ClipboardCopyFromLocalDevice "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
        ClipboardCopyToLocalDevice "CLIPBOARD_COPY_TO_LOCAL_DEVICE", PrintingToLocalDevice "PRINTING_TO_LOCAL_DEVICE",
        SmartCard "SMART_CARD"
    }
}
choice! { DirectoryUserSettingPermission { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeAndroid { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeChromeOs { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeIos { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeLinux { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeOsx { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeWeb { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeWindows { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceAccessPropertiesDeviceTypeZeroClient { Allow "ALLOW", Deny "DENY" } }
choice! { DirectoryWorkspaceType { Personal "PERSONAL", Pools "POOLS" } }

resource! {
    /// [AWS::WorkSpaces::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html)
    Workspace WorkspaceAttrs "AWS::WorkSpaces::Workspace" (
        bundle_id BundleId: String, directory_id DirectoryId: String, user_name UserName: String
    ) {
        root_volume_encryption_enabled RootVolumeEncryptionEnabled: bool,
        tags Tags: List<Tag>,
        user_volume_encryption_enabled UserVolumeEncryptionEnabled: bool,
        volume_encryption_key VolumeEncryptionKey: String,
        workspace_properties WorkspaceProperties: WorkspaceProperties,
    } { id "Id": String, workspace_id "WorkspaceId": String, }
}
props! {
    WorkspaceProperties () {
        compute_type_name ComputeTypeName: String,
        root_volume_size_gib RootVolumeSizeGib: i64,
        running_mode RunningMode: String,
        running_mode_auto_stop_timeout_in_minutes RunningModeAutoStopTimeoutInMinutes: i64,
        user_volume_size_gib UserVolumeSizeGib: i64,
    }
}

resource! {
    /// [AWS::WorkSpaces::WorkspaceIpGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html)
    WorkspaceIpGroup WorkspaceIpGroupAttrs "AWS::WorkSpaces::WorkspaceIpGroup" (group_name GroupName: String) {
        group_desc GroupDesc: String,
        tags Tags: List<Tag>,
        user_rules UserRules: List<WorkspaceIpGroupIpRuleItem>,
    } { arn "Arn": Arn<r::WorkSpacesWorkspaceIpGroup>, group_id "GroupId": String, }
}
props! { WorkspaceIpGroupIpRuleItem (ip_rule IpRule: String) { rule_desc RuleDesc: String, } }

resource! {
    /// [AWS::WorkSpaces::WorkspacesPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html)
    WorkspacesPool WorkspacesPoolAttrs "AWS::WorkSpaces::WorkspacesPool" (
        bundle_id BundleId: String, capacity Capacity: WorkspacesPoolCapacity, directory_id DirectoryId: String,
        pool_name PoolName: String
    ) {
        application_settings ApplicationSettings: WorkspacesPoolApplicationSettings,
        description Description: String,
        running_mode RunningMode: WorkspacesPoolRunningMode,
        tags Tags: List<Tag>,
        timeout_settings TimeoutSettings: WorkspacesPoolTimeoutSettings,
    } {
        created_at "CreatedAt": String,
        pool_arn "PoolArn": String,
        pool_id "PoolId": String,
    }
}
props! {
    WorkspacesPoolApplicationSettings (status Status: WorkspacesPoolApplicationSettingsStatus) {
        settings_group SettingsGroup: String,
    }
}
props! { WorkspacesPoolCapacity (desired_user_sessions DesiredUserSessions: Int<0, MAX>) {} }
props! {
    WorkspacesPoolTimeoutSettings () {
        disconnect_timeout_in_seconds DisconnectTimeoutInSeconds: Int<60, 36000>,
        idle_disconnect_timeout_in_seconds IdleDisconnectTimeoutInSeconds: Int<0, 36000>,
        max_user_duration_in_seconds MaxUserDurationInSeconds: Int<600, 432000>,
    }
}
choice! { WorkspacesPoolApplicationSettingsStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { WorkspacesPoolRunningMode { AlwaysOn "ALWAYS_ON", AutoStop "AUTO_STOP" } }
