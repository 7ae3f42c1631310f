//! Generated from spec/datasync.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DataSync::Agent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html)
    Agent AgentAttrs "AWS::DataSync::Agent" () {
        activation_key ActivationKey: String,
        agent_name AgentName: String,
        security_group_arns SecurityGroupArns: List<String>,
        subnet_arns SubnetArns: List<String>,
        tags Tags: List<Tag>,
        vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>,
    } { agent_arn "AgentArn": Arn<r::DataSyncAgent>, endpoint_type "EndpointType": String, }
}

resource! {
    /// [AWS::DataSync::LocationAzureBlob](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html)
    LocationAzureBlob LocationAzureBlobAttrs "AWS::DataSync::LocationAzureBlob" (
        azure_blob_authentication_type AzureBlobAuthenticationType: LocationAzureBlobAzureBlobAuthenticationType
    ) {
        agent_arns AgentArns: List<Arn<r::DataSyncAgent>>,
        azure_access_tier AzureAccessTier: LocationAzureBlobAzureAccessTier,
        azure_blob_container_url AzureBlobContainerUrl: String,
        azure_blob_sas_configuration AzureBlobSasConfiguration: LocationAzureBlobAzureBlobSasConfiguration,
        azure_blob_type AzureBlobType: LocationAzureBlobAzureBlobType,
        cmk_secret_config CmkSecretConfig: LocationAzureBlobCmkSecretConfig,
        custom_secret_config CustomSecretConfig: LocationAzureBlobCustomSecretConfig,
        federated_identity FederatedIdentity: LocationAzureBlobAzureFederatedIdentityConfig,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } {
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn": Arn<r::SecretsManagerSecret>,
        location_arn "LocationArn": Arn<r::DataSyncLocationAzureBlob>,
        location_uri "LocationUri": String,
        managed_secret_config_secret_arn "ManagedSecretConfig.SecretArn": String,
    }
}
props! { LocationAzureBlobAzureBlobSasConfiguration (azure_blob_sas_token AzureBlobSasToken: String) {} }
props! {
    LocationAzureBlobAzureFederatedIdentityConfig () {
        aws_iam_role AwsIamRole: Arn<r::IamRole>,
        azure_oidc AzureOidc: LocationAzureBlobAzureOidcConfig,
    }
}
props! { LocationAzureBlobAzureOidcConfig (client_id ClientId: String, tenant_id TenantId: String) {} }
props! { LocationAzureBlobCmkSecretConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    LocationAzureBlobCustomSecretConfig (
        secret_access_role_arn SecretAccessRoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
choice! { LocationAzureBlobAzureAccessTier { Hot "HOT", Cool "COOL", Archive "ARCHIVE" } }
choice! { LocationAzureBlobAzureBlobAuthenticationType { Sas "SAS", None "NONE", Oidc "OIDC" } }
choice! { LocationAzureBlobAzureBlobType { Block "BLOCK" } }

resource! {
    /// [AWS::DataSync::LocationEFS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationefs.html)
    LocationEfs LocationEfsAttrs "AWS::DataSync::LocationEFS" (ec2_config Ec2Config: LocationEfsEc2Config) {
        access_point_arn AccessPointArn: Arn<r::EfsAccessPoint>,
        efs_filesystem_arn EfsFilesystemArn: Arn<r::EfsFileSystem>,
        file_system_access_role_arn FileSystemAccessRoleArn: Arn<r::IamRole>,
        in_transit_encryption InTransitEncryption: LocationEfsInTransitEncryption,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } { location_arn "LocationArn": Arn<r::DataSyncLocationEfs>, location_uri "LocationUri": String, }
}
props! { LocationEfsEc2Config (security_group_arns SecurityGroupArns: List<String>, subnet_arn SubnetArn: String) {} }
choice! { LocationEfsInTransitEncryption { None "NONE", Tls12 "TLS1_2" } }

resource! {
    /// [AWS::DataSync::LocationFSxLustre](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html)
    LocationFSxLustre LocationFSxLustreAttrs "AWS::DataSync::LocationFSxLustre" (
        security_group_arns SecurityGroupArns: List<String>
    ) {
        fsx_filesystem_arn FsxFilesystemArn: Arn<r::FSxFileSystem>,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } { location_arn "LocationArn": Arn<r::DataSyncLocationFSxLustre>, location_uri "LocationUri": String, }
}

resource! {
    /// [AWS::DataSync::LocationFSxONTAP](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html)
    LocationFSxOntap LocationFSxOntapAttrs "AWS::DataSync::LocationFSxONTAP" (
        security_group_arns SecurityGroupArns: List<String>,
        storage_virtual_machine_arn StorageVirtualMachineArn: Arn<r::FSxStorageVirtualMachine>
    ) {
        protocol Protocol: LocationFSxOntapProtocol,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } {
        fsx_filesystem_arn "FsxFilesystemArn": String,
        location_arn "LocationArn": Arn<r::DataSyncLocationFSxOntap>,
        location_uri "LocationUri": String,
        protocol_smb_cmk_secret_config_secret_arn "Protocol.SMB.CmkSecretConfig.SecretArn": Arn<r::SecretsManagerSecret>,
        protocol_smb_managed_secret_config_secret_arn "Protocol.SMB.ManagedSecretConfig.SecretArn": String,
    }
}
props! { LocationFSxOntapCmkSecretConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    LocationFSxOntapCustomSecretConfig (
        secret_access_role_arn SecretAccessRoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! { LocationFSxOntapNfs (mount_options MountOptions: LocationFSxOntapNfsMountOptions) {} }
props! { LocationFSxOntapNfsMountOptions () { version Version: LocationFSxOntapNfsMountOptionsVersion, } }
props! { LocationFSxOntapProtocol () { nfs NFS: LocationFSxOntapNfs, smb SMB: LocationFSxOntapSmb, } }
props! {
    LocationFSxOntapSmb (mount_options MountOptions: LocationFSxOntapSmbMountOptions, user User: String) {
        cmk_secret_config CmkSecretConfig: LocationFSxOntapCmkSecretConfig,
        custom_secret_config CustomSecretConfig: LocationFSxOntapCustomSecretConfig,
        domain Domain: String,
        password Password: String,
    }
}
props! { LocationFSxOntapSmbMountOptions () { version Version: LocationFSxOntapSmbMountOptionsVersion, } }
choice! {
    LocationFSxOntapNfsMountOptionsVersion {
        Automatic "AUTOMATIC", Nfs3 "NFS3", Nfs40 "NFS4_0", Nfs41 "NFS4_1"
    }
}
choice! { LocationFSxOntapSmbMountOptionsVersion { Automatic "AUTOMATIC", Smb2 "SMB2", Smb3 "SMB3" } }

resource! {
    /// [AWS::DataSync::LocationFSxOpenZFS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html)
    LocationFSxOpenZfs LocationFSxOpenZfsAttrs "AWS::DataSync::LocationFSxOpenZFS" (
        protocol Protocol: LocationFSxOpenZfsProtocol, security_group_arns SecurityGroupArns: List<String>
    ) {
        fsx_filesystem_arn FsxFilesystemArn: Arn<r::FSxFileSystem>,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } { location_arn "LocationArn": Arn<r::DataSyncLocationFSxOpenZfs>, location_uri "LocationUri": String, }
}
props! { LocationFSxOpenZfsMountOptions () { version Version: LocationFSxOpenZfsMountOptionsVersion, } }
props! { LocationFSxOpenZfsNfs (mount_options MountOptions: LocationFSxOpenZfsMountOptions) {} }
props! { LocationFSxOpenZfsProtocol () { nfs NFS: LocationFSxOpenZfsNfs, } }
choice! {
    LocationFSxOpenZfsMountOptionsVersion {
        Automatic "AUTOMATIC", Nfs3 "NFS3", Nfs40 "NFS4_0", Nfs41 "NFS4_1", Nfs42 "NFS4_2"
    }
}

resource! {
    /// [AWS::DataSync::LocationFSxWindows](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html)
    LocationFSxWindows LocationFSxWindowsAttrs "AWS::DataSync::LocationFSxWindows" (
        security_group_arns SecurityGroupArns: List<String>, user User: String
    ) {
        cmk_secret_config CmkSecretConfig: LocationFSxWindowsCmkSecretConfig,
        custom_secret_config CustomSecretConfig: LocationFSxWindowsCustomSecretConfig,
        domain Domain: String,
        fsx_filesystem_arn FsxFilesystemArn: Arn<r::FSxFileSystem>,
        password Password: String,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } {
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn": Arn<r::SecretsManagerSecret>,
        location_arn "LocationArn": Arn<r::DataSyncLocationFSxWindows>,
        location_uri "LocationUri": String,
        managed_secret_config_secret_arn "ManagedSecretConfig.SecretArn": String,
    }
}
props! { LocationFSxWindowsCmkSecretConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    LocationFSxWindowsCustomSecretConfig (
        secret_access_role_arn SecretAccessRoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}

resource! {
    /// [AWS::DataSync::LocationHDFS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html)
    LocationHdfs LocationHdfsAttrs "AWS::DataSync::LocationHDFS" (
        agent_arns AgentArns: List<Arn<r::DataSyncAgent>>,
        authentication_type AuthenticationType: LocationHdfsAuthenticationType,
        name_nodes NameNodes: List<LocationHdfsNameNode>
    ) {
        block_size BlockSize: Int<1048576, 1073741824>,
        cmk_secret_config CmkSecretConfig: LocationHdfsCmkSecretConfig,
        custom_secret_config CustomSecretConfig: LocationHdfsCustomSecretConfig,
        kerberos_keytab KerberosKeytab: String,
        kerberos_krb5_conf KerberosKrb5Conf: String,
        kerberos_principal KerberosPrincipal: String,
        kms_key_provider_uri KmsKeyProviderUri: String,
        qop_configuration QopConfiguration: LocationHdfsQopConfiguration,
        replication_factor ReplicationFactor: Int<1, 512>,
        simple_user SimpleUser: String,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } {
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn": Arn<r::SecretsManagerSecret>,
        location_arn "LocationArn": Arn<r::DataSyncLocationHdfs>,
        location_uri "LocationUri": String,
        managed_secret_config_secret_arn "ManagedSecretConfig.SecretArn": String,
    }
}
props! { LocationHdfsCmkSecretConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    LocationHdfsCustomSecretConfig (
        secret_access_role_arn SecretAccessRoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! { LocationHdfsNameNode (hostname Hostname: String, port Port: Int<1, 65536>) {} }
props! {
    LocationHdfsQopConfiguration () {
        data_transfer_protection DataTransferProtection: LocationHdfsQopConfigurationDataTransferProtection,
        rpc_protection RpcProtection: LocationHdfsQopConfigurationRpcProtection,
    }
}
choice! { LocationHdfsAuthenticationType { Simple "SIMPLE", Kerberos "KERBEROS" } }
choice! {
    LocationHdfsQopConfigurationDataTransferProtection {
        Authentication "AUTHENTICATION", Integrity "INTEGRITY", Privacy "PRIVACY", Disabled "DISABLED"
    }
}
choice! {
    LocationHdfsQopConfigurationRpcProtection {
        Authentication "AUTHENTICATION", Integrity "INTEGRITY", Privacy "PRIVACY", Disabled "DISABLED"
    }
}

resource! {
    /// [AWS::DataSync::LocationNFS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationnfs.html)
    LocationNfs LocationNfsAttrs "AWS::DataSync::LocationNFS" (on_prem_config OnPremConfig: LocationNfsOnPremConfig) {
        mount_options MountOptions: LocationNfsMountOptions,
        server_hostname ServerHostname: String,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } { location_arn "LocationArn": Arn<r::DataSyncLocationNfs>, location_uri "LocationUri": String, }
}
props! { LocationNfsMountOptions () { version Version: LocationNfsMountOptionsVersion, } }
props! { LocationNfsOnPremConfig (agent_arns AgentArns: List<Arn<r::DataSyncAgent>>) {} }
choice! {
    LocationNfsMountOptionsVersion {
        Automatic "AUTOMATIC", Nfs3 "NFS3", Nfs40 "NFS4_0", Nfs41 "NFS4_1", Nfs42 "NFS4_2"
    }
}

resource! {
    /// [AWS::DataSync::LocationObjectStorage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html)
    LocationObjectStorage LocationObjectStorageAttrs "AWS::DataSync::LocationObjectStorage" () {
        access_key AccessKey: String,
        agent_arns AgentArns: List<Arn<r::DataSyncAgent>>,
        bucket_name BucketName: String,
        cmk_secret_config CmkSecretConfig: LocationObjectStorageCmkSecretConfig,
        custom_secret_config CustomSecretConfig: LocationObjectStorageCustomSecretConfig,
        federated_identity FederatedIdentity: LocationObjectStorageObjectStorageFederatedIdentityConfig,
        secret_key SecretKey: String,
        server_certificate ServerCertificate: String,
        server_hostname ServerHostname: String,
        server_port ServerPort: Int<1, 65536>,
        server_protocol ServerProtocol: LocationObjectStorageServerProtocol,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } {
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn": Arn<r::SecretsManagerSecret>,
        location_arn "LocationArn": Arn<r::DataSyncLocationObjectStorage>,
        location_uri "LocationUri": String,
        managed_secret_config_secret_arn "ManagedSecretConfig.SecretArn": String,
    }
}
props! { LocationObjectStorageCmkSecretConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    LocationObjectStorageCustomSecretConfig (
        secret_access_role_arn SecretAccessRoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! {
    LocationObjectStorageGoogleOidcConfig (
        identity_pool_name IdentityPoolName: String, identity_provider_name IdentityProviderName: String,
        project_name ProjectName: String, project_number ProjectNumber: String
    ) {}
}
props! {
    LocationObjectStorageObjectStorageExternalIdentityConfig () {
        google_oidc GoogleOidc: LocationObjectStorageGoogleOidcConfig,
    }
}
props! {
    LocationObjectStorageObjectStorageFederatedIdentityConfig () {
        aws_iam_role AwsIamRole: Arn<r::IamRole>,
        external_identity ExternalIdentity: LocationObjectStorageObjectStorageExternalIdentityConfig,
    }
}
choice! { LocationObjectStorageServerProtocol { Https "HTTPS", Http "HTTP" } }

resource! {
    /// [AWS::DataSync::LocationS3](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html)
    LocationS3 LocationS3Attrs "AWS::DataSync::LocationS3" (s3_config S3Config: LocationS3S3Config) {
        s3_bucket_arn S3BucketArn: Arn<r::S3Bucket>,
        s3_storage_class S3StorageClass: LocationS3S3StorageClass,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
    } { location_arn "LocationArn": Arn<r::DataSyncLocationS3>, location_uri "LocationUri": String, }
}
props! { LocationS3S3Config (bucket_access_role_arn BucketAccessRoleArn: Arn<r::IamRole>) {} }
choice! {
    LocationS3S3StorageClass {
        Standard "STANDARD", StandardIa "STANDARD_IA", OnezoneIa "ONEZONE_IA", IntelligentTiering "INTELLIGENT_TIERING",
        Glacier "GLACIER", GlacierInstantRetrieval "GLACIER_INSTANT_RETRIEVAL", DeepArchive "DEEP_ARCHIVE"
    }
}

resource! {
    /// [AWS::DataSync::LocationSMB](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html)
    LocationSmb LocationSmbAttrs "AWS::DataSync::LocationSMB" (agent_arns AgentArns: List<Arn<r::DataSyncAgent>>) {
        authentication_type AuthenticationType: LocationSmbAuthenticationType,
        cmk_secret_config CmkSecretConfig: LocationSmbCmkSecretConfig,
        custom_secret_config CustomSecretConfig: LocationSmbCustomSecretConfig,
        dns_ip_addresses DnsIpAddresses: List<String>,
        domain Domain: String,
        kerberos_keytab KerberosKeytab: String,
        kerberos_krb5_conf KerberosKrb5Conf: String,
        kerberos_principal KerberosPrincipal: String,
        mount_options MountOptions: LocationSmbMountOptions,
        password Password: String,
        server_hostname ServerHostname: String,
        subdirectory Subdirectory: String,
        tags Tags: List<Tag>,
        user User: String,
    } {
        cmk_secret_config_secret_arn "CmkSecretConfig.SecretArn": Arn<r::SecretsManagerSecret>,
        location_arn "LocationArn": Arn<r::DataSyncLocationSmb>,
        location_uri "LocationUri": String,
        managed_secret_config_secret_arn "ManagedSecretConfig.SecretArn": String,
    }
}
props! { LocationSmbCmkSecretConfig () { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } }
props! {
    LocationSmbCustomSecretConfig (
        secret_access_role_arn SecretAccessRoleArn: Arn<r::IamRole>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
props! { LocationSmbMountOptions () { version Version: LocationSmbMountOptionsVersion, } }
choice! { LocationSmbAuthenticationType { Ntlm "NTLM", Kerberos "KERBEROS" } }
choice! {
    LocationSmbMountOptionsVersion {
        Automatic "AUTOMATIC", Smb1 "SMB1", Smb20 "SMB2_0", Smb2 "SMB2", Smb3 "SMB3"
    }
}

resource! {
    /// [AWS::DataSync::Task](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
    Task TaskAttrs "AWS::DataSync::Task" (
        destination_location_arn DestinationLocationArn: String, source_location_arn SourceLocationArn: String
    ) {
        cloud_watch_log_group_arn CloudWatchLogGroupArn: Arn<r::LogsLogGroup>,
        excludes Excludes: List<TaskFilterRule>,
        includes Includes: List<TaskFilterRule>,
        manifest_config ManifestConfig: TaskManifestConfig,
        name Name: String,
        options Options: TaskOptions,
        schedule Schedule: TaskSchedule,
        tags Tags: List<Tag>,
        task_mode TaskMode: TaskMode,
        task_report_config TaskReportConfig: TaskReportConfig,
    } {
        destination_network_interface_arns "DestinationNetworkInterfaceArns": List<String>,
        source_network_interface_arns "SourceNetworkInterfaceArns": List<String>,
        status "Status": String,
        task_arn "TaskArn": Arn<r::DataSyncTask>,
    }
}
props! { TaskFilterRule () { filter_type FilterType: TaskFilterRuleFilterType, value Value: String, } }
props! {
    TaskManifestConfig (source Source: TaskManifestConfigSource) {
        action Action: TaskManifestConfigAction,
        format Format: TaskManifestConfigFormat,
    }
}
props! { TaskManifestConfigSource () { s3 S3: TaskManifestConfigSourceS3, } }
props! {
    TaskManifestConfigSourceS3 () {
        bucket_access_role_arn BucketAccessRoleArn: Arn<r::IamRole>,
        manifest_object_path ManifestObjectPath: String,
        manifest_object_version_id ManifestObjectVersionId: String,
        s3_bucket_arn S3BucketArn: Arn<r::S3Bucket>,
    }
}
props! {
    TaskOptions () {
        atime Atime: TaskOptionsAtime,
        bytes_per_second BytesPerSecond: Int<-1, MAX>,
        gid Gid: TaskOptionsGid,
        log_level LogLevel: TaskOptionsLogLevel,
        mtime Mtime: TaskOptionsMtime,
        object_metadata ObjectMetadata: TaskOptionsObjectMetadata,
        object_tags ObjectTags: TaskOptionsObjectTags,
        overwrite_mode OverwriteMode: TaskOptionsOverwriteMode,
        posix_permissions PosixPermissions: TaskOptionsPosixPermissions,
        preserve_deleted_files PreserveDeletedFiles: TaskOptionsPreserveDeletedFiles,
        preserve_devices PreserveDevices: TaskOptionsPreserveDevices,
        security_descriptor_copy_flags SecurityDescriptorCopyFlags: TaskOptionsSecurityDescriptorCopyFlags,
        task_queueing TaskQueueing: TaskOptionsTaskQueueing,
        transfer_mode TransferMode: TaskOptionsTransferMode,
        uid Uid: TaskOptionsUid,
        verify_mode VerifyMode: TaskOptionsVerifyMode,
    }
}
props! {
    TaskReportConfig (
        destination Destination: TaskReportConfigDestination, output_type OutputType: TaskReportConfigOutputType
    ) {
        object_version_ids ObjectVersionIds: TaskReportConfigObjectVersionIds,
        overrides Overrides: TaskReportConfigOverrides,
        report_level ReportLevel: TaskReportConfigReportLevel,
    }
}
props! { TaskReportConfigDestination () { s3 S3: TaskReportConfigDestinationS3, } }
props! {
    TaskReportConfigDestinationS3 () {
        bucket_access_role_arn BucketAccessRoleArn: Arn<r::IamRole>,
        s3_bucket_arn S3BucketArn: Arn<r::S3Bucket>,
        subdirectory Subdirectory: String,
    }
}
props! {
    TaskReportConfigOverrides () {
        deleted Deleted: TaskReportConfigOverridesDeleted,
        skipped Skipped: TaskReportConfigOverridesSkipped,
        transferred Transferred: TaskReportConfigOverridesTransferred,
        verified Verified: TaskReportConfigOverridesVerified,
    }
}
props! {
    TaskReportConfigOverridesDeleted () { report_level ReportLevel: TaskReportConfigOverridesDeletedReportLevel, }
}
props! {
    TaskReportConfigOverridesSkipped () { report_level ReportLevel: TaskReportConfigOverridesSkippedReportLevel, }
}
props! {
    TaskReportConfigOverridesTransferred () {
        report_level ReportLevel: TaskReportConfigOverridesTransferredReportLevel,
    }
}
props! {
    TaskReportConfigOverridesVerified () { report_level ReportLevel: TaskReportConfigOverridesVerifiedReportLevel, }
}
props! { TaskSchedule () { schedule_expression ScheduleExpression: String, status Status: TaskScheduleStatus, } }
choice! { TaskFilterRuleFilterType { SimplePattern "SIMPLE_PATTERN" } }
choice! { TaskManifestConfigAction { Transfer "TRANSFER" } }
choice! { TaskManifestConfigFormat { Csv "CSV" } }
choice! { TaskMode { Basic "BASIC", Enhanced "ENHANCED" } }
choice! { TaskOptionsAtime { None "NONE", BestEffort "BEST_EFFORT" } }
choice! { TaskOptionsGid { None "NONE", IntValue "INT_VALUE", Name "NAME", Both "BOTH" } }
choice! { TaskOptionsLogLevel { Off "OFF", Basic "BASIC", Transfer "TRANSFER" } }
choice! { TaskOptionsMtime { None "NONE", Preserve "PRESERVE" } }
choice! { TaskOptionsObjectMetadata { Preserve "PRESERVE", None "NONE" } }
choice! { TaskOptionsObjectTags { Preserve "PRESERVE", None "NONE" } }
choice! { TaskOptionsOverwriteMode { Always "ALWAYS", Never "NEVER" } }
choice! { TaskOptionsPosixPermissions { None "NONE", Preserve "PRESERVE" } }
choice! { TaskOptionsPreserveDeletedFiles { Preserve "PRESERVE", Remove "REMOVE" } }
choice! { TaskOptionsPreserveDevices { None "NONE", Preserve "PRESERVE" } }
choice! {
    TaskOptionsSecurityDescriptorCopyFlags {
        None "NONE", OwnerDacl "OWNER_DACL", OwnerDaclSacl "OWNER_DACL_SACL"
    }
}
choice! { TaskOptionsTaskQueueing { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TaskOptionsTransferMode { Changed "CHANGED", All "ALL" } }
choice! { TaskOptionsUid { None "NONE", IntValue "INT_VALUE", Name "NAME", Both "BOTH" } }
choice! {
    TaskOptionsVerifyMode {
        PointInTimeConsistent "POINT_IN_TIME_CONSISTENT", OnlyFilesTransferred "ONLY_FILES_TRANSFERRED", None "NONE"
    }
}
choice! { TaskReportConfigObjectVersionIds { Include "INCLUDE", None "NONE" } }
choice! { TaskReportConfigOutputType { SummaryOnly "SUMMARY_ONLY", Standard "STANDARD" } }
choice! {
    TaskReportConfigOverridesDeletedReportLevel {
        ErrorsOnly "ERRORS_ONLY", SuccessesAndErrors "SUCCESSES_AND_ERRORS"
    }
}
choice! {
    TaskReportConfigOverridesSkippedReportLevel {
        ErrorsOnly "ERRORS_ONLY", SuccessesAndErrors "SUCCESSES_AND_ERRORS"
    }
}
choice! {
    TaskReportConfigOverridesTransferredReportLevel {
        ErrorsOnly "ERRORS_ONLY", SuccessesAndErrors "SUCCESSES_AND_ERRORS"
    }
}
choice! {
    TaskReportConfigOverridesVerifiedReportLevel {
        ErrorsOnly "ERRORS_ONLY", SuccessesAndErrors "SUCCESSES_AND_ERRORS"
    }
}
choice! { TaskReportConfigReportLevel { ErrorsOnly "ERRORS_ONLY", SuccessesAndErrors "SUCCESSES_AND_ERRORS" } }
choice! { TaskScheduleStatus { Enabled "ENABLED", Disabled "DISABLED" } }
