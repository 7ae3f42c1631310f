//! Generated from spec/fsx.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::FSx::Backup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html)
    Backup BackupAttrs "AWS::FSx::Backup" (file_system_id FileSystemId: String) { tags Tags: List<Tag>, } {
        backup_id "BackupId": String,
        creation_time "CreationTime": String,
        lifecycle "Lifecycle": String,
        resource_arn "ResourceARN": Arn<r::FSxBackup>,
        type_ "Type": String,
    }
}

resource! {
    /// [AWS::FSx::DataRepositoryAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html)
    DataRepositoryAssociation DataRepositoryAssociationAttrs "AWS::FSx::DataRepositoryAssociation" (
        data_repository_path DataRepositoryPath: String, file_system_id FileSystemId: Id<r::FSxFileSystem>,
        file_system_path FileSystemPath: String
    ) {
        batch_import_meta_data_on_create BatchImportMetaDataOnCreate: bool,
        imported_file_chunk_size ImportedFileChunkSize: Int<1, 512000>,
        s3 S3: DataRepositoryAssociationS3,
        tags Tags: List<Tag>,
    } { association_id "AssociationId": String, resource_arn "ResourceARN": String, }
}
props! { DataRepositoryAssociationAutoExportPolicy (events Events: List<DataRepositoryAssociationEventType>) {} }
props! { DataRepositoryAssociationAutoImportPolicy (events Events: List<DataRepositoryAssociationEventType>) {} }
props! {
    DataRepositoryAssociationS3 () {
        auto_export_policy AutoExportPolicy: DataRepositoryAssociationAutoExportPolicy,
        auto_import_policy AutoImportPolicy: DataRepositoryAssociationAutoImportPolicy,
    }
}
choice! { DataRepositoryAssociationEventType { New "NEW", Changed "CHANGED", Deleted "DELETED" } }

resource! {
    /// [AWS::FSx::FileCache](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html)
    FileCache FileCacheAttrs "AWS::FSx::FileCache" (
        file_cache_type FileCacheType: FileCacheType, file_cache_type_version FileCacheTypeVersion: String,
        storage_capacity StorageCapacity: Int<0, 2147483647>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {
        copy_tags_to_data_repository_associations CopyTagsToDataRepositoryAssociations: bool,
        data_repository_associations DataRepositoryAssociations: List<FileCacheDataRepositoryAssociation>,
        kms_key_id KmsKeyId: String,
        lustre_configuration LustreConfiguration: FileCacheLustreConfiguration,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        dns_name "DNSName": String,
        data_repository_association_ids "DataRepositoryAssociationIds": List<String>,
        file_cache_id "FileCacheId": String,
        lifecycle "Lifecycle": String,
        lustre_configuration_log_configuration_destination "LustreConfiguration.LogConfiguration.Destination": String,
        lustre_configuration_log_configuration_level "LustreConfiguration.LogConfiguration.Level": String,
        lustre_configuration_mount_name "LustreConfiguration.MountName": String,
        network_interface_ids "NetworkInterfaceIds": List<String>,
        owner_id "OwnerId": String,
        resource_arn "ResourceARN": Arn<r::FSxFileCache>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    FileCacheDataRepositoryAssociation (
        data_repository_path DataRepositoryPath: String, file_cache_path FileCachePath: String
    ) {}
}
props! {
    FileCacheLustreConfiguration (
        deployment_type DeploymentType: FileCacheLustreConfigurationDeploymentType,
        metadata_configuration MetadataConfiguration: FileCacheMetadataConfiguration,
        per_unit_storage_throughput PerUnitStorageThroughput: Int<12, 1000>
    ) { weekly_maintenance_start_time WeeklyMaintenanceStartTime: String, }
}
props! { FileCacheMetadataConfiguration (storage_capacity StorageCapacity: Int<0, 2147483647>) {} }
choice! { FileCacheLustreConfigurationDeploymentType { Cache1 "CACHE_1" } }
choice! { FileCacheType { Lustre "LUSTRE" } }

resource! {
    /// [AWS::FSx::FileSystem](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html)
    FileSystem FileSystemAttrs "AWS::FSx::FileSystem" (
        file_system_type FileSystemType: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {
        backup_id BackupId: String,
        file_system_type_version FileSystemTypeVersion: String,
        kms_key_id KmsKeyId: String,
        lustre_configuration LustreConfiguration: FileSystemLustreConfiguration,
        network_type NetworkType: String,
        ontap_configuration OntapConfiguration: FileSystemOntapConfiguration,
        open_zfs_configuration OpenZFSConfiguration: FileSystemOpenZfsConfiguration,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        storage_capacity StorageCapacity: i64,
        storage_type StorageType: String,
        tags Tags: List<Tag>,
        windows_configuration WindowsConfiguration: FileSystemWindowsConfiguration,
    } {
        dns_name "DNSName": String,
        id "Id": Id<r::FSxFileSystem>,
        lustre_mount_name "LustreMountName": String,
        resource_arn "ResourceARN": Arn<r::FSxFileSystem>,
        root_volume_id "RootVolumeId": Id<r::FSxVolume>,
    }
}
props! {
    FileSystemAuditLogConfiguration (
        file_access_audit_log_level FileAccessAuditLogLevel: String,
        file_share_access_audit_log_level FileShareAccessAuditLogLevel: String
    ) { audit_log_destination AuditLogDestination: String, }
}
props! { FileSystemClientConfigurations () { clients Clients: String, options Options: List<String>, } }
props! { FileSystemDataReadCacheConfiguration () { size_gib SizeGiB: i64, sizing_mode SizingMode: String, } }
props! { FileSystemDiskIopsConfiguration () { iops Iops: i64, mode Mode: String, } }
props! {
    FileSystemFsrmConfiguration (fsrm_service_enabled FsrmServiceEnabled: bool) {
        event_log_destination EventLogDestination: String,
    }
}
props! { FileSystemLogConfiguration (level Level: String) { destination Destination: String, } }
props! {
    FileSystemLustreConfiguration () {
        auto_import_policy AutoImportPolicy: String,
        automatic_backup_retention_days AutomaticBackupRetentionDays: i64,
        copy_tags_to_backups CopyTagsToBackups: bool,
        daily_automatic_backup_start_time DailyAutomaticBackupStartTime: String,
        data_compression_type DataCompressionType: String,
        data_read_cache_configuration DataReadCacheConfiguration: FileSystemDataReadCacheConfiguration,
        deployment_type DeploymentType: String,
        drive_cache_type DriveCacheType: String,
        efa_enabled EfaEnabled: bool,
        export_path ExportPath: String,
        import_path ImportPath: String,
        imported_file_chunk_size ImportedFileChunkSize: i64,
        log_configuration LogConfiguration: FileSystemLogConfiguration,
        metadata_configuration MetadataConfiguration: FileSystemMetadataConfiguration,
        per_unit_storage_throughput PerUnitStorageThroughput: i64,
        throughput_capacity ThroughputCapacity: i64,
        weekly_maintenance_start_time WeeklyMaintenanceStartTime: String,
    }
}
props! { FileSystemMetadataConfiguration () { iops Iops: i64, mode Mode: String, } }
props! { FileSystemNfsExports () { client_configurations ClientConfigurations: List<FileSystemClientConfigurations>, } }
props! {
    FileSystemOntapConfiguration (deployment_type DeploymentType: String) {
        automatic_backup_retention_days AutomaticBackupRetentionDays: i64,
        daily_automatic_backup_start_time DailyAutomaticBackupStartTime: String,
        disk_iops_configuration DiskIopsConfiguration: FileSystemDiskIopsConfiguration,
        endpoint_ip_address_range EndpointIpAddressRange: String,
        endpoint_ipv6_address_range EndpointIpv6AddressRange: String,
        fsx_admin_password FsxAdminPassword: String,
        ha_pairs HAPairs: i64,
        preferred_subnet_id PreferredSubnetId: Id<r::Ec2Subnet>,
        route_table_ids RouteTableIds: List<Id<r::Ec2RouteTable>>,
        throughput_capacity ThroughputCapacity: i64,
        throughput_capacity_per_ha_pair ThroughputCapacityPerHAPair: i64,
        weekly_maintenance_start_time WeeklyMaintenanceStartTime: String,
    }
}
props! {
    FileSystemOpenZfsConfiguration (deployment_type DeploymentType: String) {
        automatic_backup_retention_days AutomaticBackupRetentionDays: i64,
        copy_tags_to_backups CopyTagsToBackups: bool,
        copy_tags_to_volumes CopyTagsToVolumes: bool,
        daily_automatic_backup_start_time DailyAutomaticBackupStartTime: String,
        disk_iops_configuration DiskIopsConfiguration: FileSystemDiskIopsConfiguration,
        endpoint_ip_address_range EndpointIpAddressRange: String,
        endpoint_ipv6_address_range EndpointIpv6AddressRange: String,
        options Options: List<String>,
        preferred_subnet_id PreferredSubnetId: Id<r::Ec2Subnet>,
        read_cache_configuration ReadCacheConfiguration: FileSystemReadCacheConfiguration,
        root_volume_configuration RootVolumeConfiguration: FileSystemRootVolumeConfiguration,
        route_table_ids RouteTableIds: List<Id<r::Ec2RouteTable>>,
        throughput_capacity ThroughputCapacity: i64,
        weekly_maintenance_start_time WeeklyMaintenanceStartTime: String,
    }
}
props! { FileSystemReadCacheConfiguration () { size_gib SizeGiB: i64, sizing_mode SizingMode: String, } }
props! {
    FileSystemRootVolumeConfiguration () {
        copy_tags_to_snapshots CopyTagsToSnapshots: bool,
        data_compression_type DataCompressionType: String,
        nfs_exports NfsExports: List<FileSystemNfsExports>,
        read_only ReadOnly: bool,
        record_size_kib RecordSizeKiB: i64,
        user_and_group_quotas UserAndGroupQuotas: List<FileSystemUserAndGroupQuotas>,
    }
}
props! {
    FileSystemSelfManagedActiveDirectoryConfiguration () {
        dns_ips DnsIps: List<String>,
        domain_join_service_account_secret DomainJoinServiceAccountSecret: String,
        domain_name DomainName: String,
        file_system_administrators_group FileSystemAdministratorsGroup: String,
        organizational_unit_distinguished_name OrganizationalUnitDistinguishedName: String,
        password Password: String,
        user_name UserName: String,
    }
}
props! {
    FileSystemUserAndGroupQuotas () {
        id Id: i64,
        storage_capacity_quota_gib StorageCapacityQuotaGiB: i64,
        type_ Type: String,
    }
}
props! {
    FileSystemWindowsConfiguration (throughput_capacity ThroughputCapacity: i64) {
        active_directory_id ActiveDirectoryId: String,
        aliases Aliases: List<String>,
        audit_log_configuration AuditLogConfiguration: FileSystemAuditLogConfiguration,
        automatic_backup_retention_days AutomaticBackupRetentionDays: i64,
        copy_tags_to_backups CopyTagsToBackups: bool,
        daily_automatic_backup_start_time DailyAutomaticBackupStartTime: String,
        deployment_type DeploymentType: String,
        disk_iops_configuration DiskIopsConfiguration: FileSystemDiskIopsConfiguration,
        fsrm_configuration FsrmConfiguration: FileSystemFsrmConfiguration,
        preferred_subnet_id PreferredSubnetId: Id<r::Ec2Subnet>,
        self_managed_active_directory_configuration SelfManagedActiveDirectoryConfiguration: FileSystemSelfManagedActiveDirectoryConfiguration,
        weekly_maintenance_start_time WeeklyMaintenanceStartTime: String,
    }
}

resource! {
    /// [AWS::FSx::S3AccessPointAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
    S3AccessPointAttachment S3AccessPointAttachmentAttrs "AWS::FSx::S3AccessPointAttachment" (
        name Name: String, type_ Type: S3AccessPointAttachmentType
    ) {
        ontap_configuration OntapConfiguration: S3AccessPointAttachmentS3AccessPointOntapConfiguration,
        open_zfs_configuration OpenZFSConfiguration: S3AccessPointAttachmentS3AccessPointOpenZfsConfiguration,
        s3_access_point S3AccessPoint: S3AccessPointAttachmentS3AccessPoint,
    } {
        lifecycle "Lifecycle": String,
        s3_access_point_alias "S3AccessPoint.Alias": String,
        s3_access_point_resource_arn "S3AccessPoint.ResourceARN": String,
    }
}
props! { S3AccessPointAttachmentFileSystemGid (gid Gid: Num<0, 4294967295>) {} }
props! {
    S3AccessPointAttachmentOntapFileSystemIdentity (type_ Type: S3AccessPointAttachmentOntapFileSystemIdentityType) {
        unix_user UnixUser: S3AccessPointAttachmentOntapUnixFileSystemUser,
        windows_user WindowsUser: S3AccessPointAttachmentOntapWindowsFileSystemUser,
    }
}
props! { S3AccessPointAttachmentOntapUnixFileSystemUser (name Name: String) {} }
props! { S3AccessPointAttachmentOntapWindowsFileSystemUser (name Name: String) {} }
props! {
    S3AccessPointAttachmentOpenZfsFileSystemIdentity (
        posix_user PosixUser: S3AccessPointAttachmentOpenZfsPosixFileSystemUser,
        type_ Type: S3AccessPointAttachmentOpenZfsFileSystemIdentityType
    ) {}
}
props! {
    S3AccessPointAttachmentOpenZfsPosixFileSystemUser (gid Gid: Num<0, 4294967295>, uid Uid: Num<0, 4294967295>) {
        secondary_gids SecondaryGids: List<S3AccessPointAttachmentFileSystemGid>,
    }
}
props! {
    S3AccessPointAttachmentS3AccessPoint () {
        policy Policy: Json,
        vpc_configuration VpcConfiguration: S3AccessPointAttachmentS3AccessPointVpcConfiguration,
    }
}
props! {
    S3AccessPointAttachmentS3AccessPointOntapConfiguration (
        file_system_identity FileSystemIdentity: S3AccessPointAttachmentOntapFileSystemIdentity,
        volume_id VolumeId: String
    ) {}
}
props! {
    S3AccessPointAttachmentS3AccessPointOpenZfsConfiguration (
        file_system_identity FileSystemIdentity: S3AccessPointAttachmentOpenZfsFileSystemIdentity,
        volume_id VolumeId: String
    ) {}
}
props! { S3AccessPointAttachmentS3AccessPointVpcConfiguration (vpc_id VpcId: Id<r::Ec2Vpc>) {} }
choice! { S3AccessPointAttachmentOntapFileSystemIdentityType { Unix "UNIX", Windows "WINDOWS" } }
choice! { S3AccessPointAttachmentOpenZfsFileSystemIdentityType { Posix "POSIX" } }
choice! { S3AccessPointAttachmentType { Openzfs "OPENZFS", Ontap "ONTAP" } }

resource! {
    /// [AWS::FSx::Snapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html)
    Snapshot SnapshotAttrs "AWS::FSx::Snapshot" (name Name: String, volume_id VolumeId: Id<r::FSxVolume>) {
        tags Tags: List<Tag>,
    } { id "Id": String, resource_arn "ResourceARN": String, }
}

resource! {
    /// [AWS::FSx::StorageVirtualMachine](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html)
    StorageVirtualMachine StorageVirtualMachineAttrs "AWS::FSx::StorageVirtualMachine" (
        file_system_id FileSystemId: Id<r::FSxFileSystem>, name Name: String
    ) {
        active_directory_configuration ActiveDirectoryConfiguration: StorageVirtualMachineActiveDirectoryConfiguration,
        root_volume_security_style RootVolumeSecurityStyle: StorageVirtualMachineRootVolumeSecurityStyle,
        svm_admin_password SvmAdminPassword: String,
        tags Tags: List<Tag>,
    } {
        resource_arn "ResourceARN": Arn<r::FSxStorageVirtualMachine>,
        storage_virtual_machine_id "StorageVirtualMachineId": Id<r::FSxStorageVirtualMachine>,
        uuid "UUID": String,
    }
}
props! {
    StorageVirtualMachineActiveDirectoryConfiguration () {
        net_bios_name NetBiosName: String,
        self_managed_active_directory_configuration SelfManagedActiveDirectoryConfiguration: StorageVirtualMachineSelfManagedActiveDirectoryConfiguration,
    }
}
props! {
    StorageVirtualMachineSelfManagedActiveDirectoryConfiguration () {
        dns_ips DnsIps: List<String>,
        domain_join_service_account_secret DomainJoinServiceAccountSecret: String,
        domain_name DomainName: String,
        file_system_administrators_group FileSystemAdministratorsGroup: String,
        organizational_unit_distinguished_name OrganizationalUnitDistinguishedName: String,
        password Password: String,
        user_name UserName: String,
    }
}
choice! { StorageVirtualMachineRootVolumeSecurityStyle { Mixed "MIXED", Ntfs "NTFS", Unix "UNIX" } }

resource! {
    /// [AWS::FSx::Volume](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
    Volume VolumeAttrs "AWS::FSx::Volume" (name Name: String) {
        backup_id BackupId: String,
        ontap_configuration OntapConfiguration: VolumeOntapConfiguration,
        open_zfs_configuration OpenZFSConfiguration: VolumeOpenZfsConfiguration,
        tags Tags: List<Tag>,
        volume_type VolumeType: VolumeType,
    } {
        resource_arn "ResourceARN": Arn<r::FSxVolume>,
        uuid "UUID": String,
        volume_id "VolumeId": Id<r::FSxVolume>,
    }
}
props! {
    VolumeAggregateConfiguration () {
        aggregates Aggregates: List<String>,
        constituents_per_aggregate ConstituentsPerAggregate: Int<1, 200>,
    }
}
props! { VolumeAutocommitPeriod (type_ Type: VolumeAutocommitPeriodType) { value Value: Int<1, 65535>, } }
props! { VolumeClientConfigurations (clients Clients: String, options Options: List<String>) {} }
props! { VolumeNfsExports (client_configurations ClientConfigurations: List<VolumeClientConfigurations>) {} }
props! {
    VolumeOntapConfiguration (storage_virtual_machine_id StorageVirtualMachineId: Id<r::FSxStorageVirtualMachine>) {
        aggregate_configuration AggregateConfiguration: VolumeAggregateConfiguration,
        copy_tags_to_backups CopyTagsToBackups: String,
        junction_path JunctionPath: String,
        ontap_volume_type OntapVolumeType: VolumeOntapConfigurationOntapVolumeType,
        security_style SecurityStyle: VolumeOntapConfigurationSecurityStyle,
        size_in_bytes SizeInBytes: String,
        size_in_megabytes SizeInMegabytes: String,
        snaplock_configuration SnaplockConfiguration: VolumeSnaplockConfiguration,
        snapshot_policy SnapshotPolicy: String,
        storage_efficiency_enabled StorageEfficiencyEnabled: String,
        tiering_policy TieringPolicy: VolumeTieringPolicy,
        volume_style VolumeStyle: VolumeOntapConfigurationVolumeStyle,
    }
}
props! {
    VolumeOpenZfsConfiguration (parent_volume_id ParentVolumeId: Id<r::FSxVolume>) {
        copy_tags_to_snapshots CopyTagsToSnapshots: bool,
        data_compression_type DataCompressionType: VolumeOpenZfsConfigurationDataCompressionType,
        nfs_exports NfsExports: List<VolumeNfsExports>,
        options Options: List<String>,
        origin_snapshot OriginSnapshot: VolumeOriginSnapshot,
        read_only ReadOnly: bool,
        record_size_kib RecordSizeKiB: Int<4, 4096>,
        storage_capacity_quota_gib StorageCapacityQuotaGiB: Int<-1, 2147483647>,
        storage_capacity_reservation_gib StorageCapacityReservationGiB: Int<-1, 2147483647>,
        user_and_group_quotas UserAndGroupQuotas: List<VolumeUserAndGroupQuotas>,
    }
}
props! {
    VolumeOriginSnapshot (
        copy_strategy CopyStrategy: VolumeOriginSnapshotCopyStrategy, snapshot_arn SnapshotARN: String
    ) {}
}
props! { VolumeRetentionPeriod (type_ Type: VolumeRetentionPeriodType) { value Value: Int<0, 65535>, } }
props! {
    VolumeSnaplockConfiguration (snaplock_type SnaplockType: VolumeSnaplockConfigurationSnaplockType) {
        audit_log_volume AuditLogVolume: String,
        autocommit_period AutocommitPeriod: VolumeAutocommitPeriod,
        privileged_delete PrivilegedDelete: VolumeSnaplockConfigurationPrivilegedDelete,
        retention_period RetentionPeriod: VolumeSnaplockRetentionPeriod,
        volume_append_mode_enabled VolumeAppendModeEnabled: String,
    }
}
props! {
    VolumeSnaplockRetentionPeriod (
        default_retention DefaultRetention: VolumeRetentionPeriod,
        maximum_retention MaximumRetention: VolumeRetentionPeriod,
        minimum_retention MinimumRetention: VolumeRetentionPeriod
    ) {}
}
props! { VolumeTieringPolicy () { cooling_period CoolingPeriod: Int<2, 183>, name Name: VolumeTieringPolicyName, } }
props! {
    VolumeUserAndGroupQuotas (
        id Id: Int<0, 2147483647>, storage_capacity_quota_gib StorageCapacityQuotaGiB: Int<0, 2147483647>,
        type_ Type: VolumeUserAndGroupQuotasType
    ) {}
}
choice! {
    VolumeAutocommitPeriodType {
        Days "DAYS", Hours "HOURS", Minutes "MINUTES", Months "MONTHS", None "NONE", Years "YEARS"
    }
}
choice! { VolumeOntapConfigurationOntapVolumeType { Dp "DP", Rw "RW" } }
choice! { VolumeOntapConfigurationSecurityStyle { Mixed "MIXED", Ntfs "NTFS", Unix "UNIX" } }
choice! { VolumeOntapConfigurationVolumeStyle { Flexgroup "FLEXGROUP", Flexvol "FLEXVOL" } }
choice! { VolumeOpenZfsConfigurationDataCompressionType { Lz4 "LZ4", None "NONE", Zstd "ZSTD" } }
choice! {
    VolumeOriginSnapshotCopyStrategy {
        Clone "CLONE", FullCopy "FULL_COPY", IncrementalCopy "INCREMENTAL_COPY"
    }
}
choice! {
    VolumeRetentionPeriodType {
        Days "DAYS", Hours "HOURS", Infinite "INFINITE", Minutes "MINUTES", Months "MONTHS", Seconds "SECONDS",
        Unspecified "UNSPECIFIED", Years "YEARS"
    }
}
choice! {
    VolumeSnaplockConfigurationPrivilegedDelete {
        Disabled "DISABLED", Enabled "ENABLED", PermanentlyDisabled "PERMANENTLY_DISABLED"
    }
}
choice! { VolumeSnaplockConfigurationSnaplockType { Compliance "COMPLIANCE", Enterprise "ENTERPRISE" } }
choice! { VolumeTieringPolicyName { All "ALL", Auto "AUTO", None "NONE", SnapshotOnly "SNAPSHOT_ONLY" } }
choice! { VolumeType { Ontap "ONTAP", Openzfs "OPENZFS" } }
choice! { VolumeUserAndGroupQuotasType { Group "GROUP", User "USER" } }
