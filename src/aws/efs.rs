//! Generated from spec/efs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EFS::AccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html)
    AccessPoint AccessPointAttrs "AWS::EFS::AccessPoint" (file_system_id FileSystemId: Id<r::EfsFileSystem>) {
        access_point_tags AccessPointTags: List<Tag>,
        client_token ClientToken: String,
        posix_user PosixUser: AccessPointPosixUser,
        root_directory RootDirectory: AccessPointRootDirectory,
    } { access_point_id "AccessPointId": Id<r::EfsAccessPoint>, arn "Arn": Arn<r::EfsAccessPoint>, }
}
props! {
    AccessPointCreationInfo (owner_gid OwnerGid: String, owner_uid OwnerUid: String, permissions Permissions: String) {}
}
props! { AccessPointPosixUser (gid Gid: String, uid Uid: String) { secondary_gids SecondaryGids: List<String>, } }
props! { AccessPointRootDirectory () { creation_info CreationInfo: AccessPointCreationInfo, path Path: String, } }

resource! {
    /// [AWS::EFS::FileSystem](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
    FileSystem FileSystemAttrs "AWS::EFS::FileSystem" () {
        availability_zone_name AvailabilityZoneName: String,
        backup_policy BackupPolicy: FileSystemBackupPolicy,
        bypass_policy_lockout_safety_check BypassPolicyLockoutSafetyCheck: bool,
        encrypted Encrypted: bool,
        file_system_policy FileSystemPolicy: Json,
        file_system_protection FileSystemProtection: FileSystemProtection,
        file_system_tags FileSystemTags: List<Tag>,
        kms_key_id KmsKeyId: String,
        lifecycle_policies LifecyclePolicies: List<FileSystemLifecyclePolicy>,
        performance_mode PerformanceMode: FileSystemPerformanceMode,
        provisioned_throughput_in_mibps ProvisionedThroughputInMibps: Num<1, MAX>,
        replication_configuration ReplicationConfiguration: FileSystemReplicationConfiguration,
        throughput_mode ThroughputMode: FileSystemThroughputMode,
    } { arn "Arn": Arn<r::EfsFileSystem>, file_system_id "FileSystemId": Id<r::EfsFileSystem>, }
}
props! { FileSystemBackupPolicy (status Status: FileSystemBackupPolicyStatus) {} }
props! {
    FileSystemLifecyclePolicy () {
        transition_to_archive TransitionToArchive: FileSystemLifecyclePolicyTransitionToArchive,
        transition_to_ia TransitionToIA: FileSystemLifecyclePolicyTransitionToIa,
        transition_to_primary_storage_class TransitionToPrimaryStorageClass: FileSystemLifecyclePolicyTransitionToPrimaryStorageClass,
    }
}
props! {
    FileSystemProtection () {
        replication_overwrite_protection ReplicationOverwriteProtection: FileSystemProtectionReplicationOverwriteProtection,
    }
}
props! { FileSystemReplicationConfiguration () { destinations Destinations: List<FileSystemReplicationDestination>, } }
props! {
    FileSystemReplicationDestination () {
        availability_zone_name AvailabilityZoneName: String,
        file_system_id FileSystemId: Id<r::EfsFileSystem>,
        kms_key_id KmsKeyId: String,
        region Region: String,
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
choice! { FileSystemBackupPolicyStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    FileSystemLifecyclePolicyTransitionToArchive {
        After14Days "AFTER_14_DAYS", After180Days "AFTER_180_DAYS", After1Day "AFTER_1_DAY",
        After270Days "AFTER_270_DAYS", After30Days "AFTER_30_DAYS", After365Days "AFTER_365_DAYS",
        After60Days "AFTER_60_DAYS", After7Days "AFTER_7_DAYS", After90Days "AFTER_90_DAYS"
    }
}
choice! {
    FileSystemLifecyclePolicyTransitionToIa {
        After14Days "AFTER_14_DAYS", After180Days "AFTER_180_DAYS", After1Day "AFTER_1_DAY",
        After270Days "AFTER_270_DAYS", After30Days "AFTER_30_DAYS", After365Days "AFTER_365_DAYS",
        After60Days "AFTER_60_DAYS", After7Days "AFTER_7_DAYS", After90Days "AFTER_90_DAYS"
    }
}
choice! { FileSystemLifecyclePolicyTransitionToPrimaryStorageClass { After1Access "AFTER_1_ACCESS" } }
choice! { FileSystemPerformanceMode { GeneralPurpose "generalPurpose", MaxIo "maxIO" } }
choice! { FileSystemProtectionReplicationOverwriteProtection { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { FileSystemThroughputMode { Bursting "bursting", Elastic "elastic", Provisioned "provisioned" } }

resource! {
    /// [AWS::EFS::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html)
    MountTarget MountTargetAttrs "AWS::EFS::MountTarget" (
        file_system_id FileSystemId: Id<r::EfsFileSystem>,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {
        ip_address IpAddress: String,
        ip_address_type IpAddressType: MountTargetIpAddressType,
        ipv6_address Ipv6Address: String,
    } { id "Id": String, ip_address "IpAddress": String, }
}
choice! { MountTargetIpAddressType { Ipv4Only "IPV4_ONLY", Ipv6Only "IPV6_ONLY", DualStack "DUAL_STACK" } }
