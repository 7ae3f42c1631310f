//! Generated from spec/s3files.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3Files::AccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html)
    AccessPoint AccessPointAttrs "AWS::S3Files::AccessPoint" (file_system_id FileSystemId: String) {
        client_token ClientToken: String,
        posix_user PosixUser: AccessPointPosixUser,
        root_directory RootDirectory: AccessPointRootDirectory,
        tags Tags: List<Tag>,
    } {
        access_point_arn "AccessPointArn": Arn<r::S3FilesAccessPoint>,
        access_point_id "AccessPointId": String,
        owner_id "OwnerId": String,
        status "Status": String,
    }
}
props! {
    AccessPointCreationPermissions (
        owner_gid OwnerGid: String, owner_uid OwnerUid: String, permissions Permissions: String
    ) {}
}
props! { AccessPointPosixUser (gid Gid: String, uid Uid: String) { secondary_gids SecondaryGids: List<String>, } }
props! {
    AccessPointRootDirectory () {
        creation_permissions CreationPermissions: AccessPointCreationPermissions,
        path Path: String,
    }
}

resource! {
    /// [AWS::S3Files::FileSystem](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html)
    FileSystem FileSystemAttrs "AWS::S3Files::FileSystem" (bucket Bucket: String, role_arn RoleArn: Arn<r::IamRole>) {
        accept_bucket_warning AcceptBucketWarning: bool,
        client_token ClientToken: String,
        kms_key_id KmsKeyId: String,
        prefix Prefix: String,
        synchronization_configuration SynchronizationConfiguration: FileSystemSynchronizationConfiguration,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        file_system_arn "FileSystemArn": Arn<r::S3FilesFileSystem>,
        file_system_id "FileSystemId": String,
        owner_id "OwnerId": String,
        status "Status": String,
        status_message "StatusMessage": String,
        synchronization_configuration_latest_version_number "SynchronizationConfiguration.LatestVersionNumber": i64,
    }
}
props! { FileSystemExpirationDataRule (days_after_last_access DaysAfterLastAccess: Int<1, 365>) {} }
props! {
    FileSystemImportDataRule (
        prefix Prefix: String, size_less_than SizeLessThan: Int<0, 52673613135872>,
        trigger Trigger: FileSystemImportDataRuleTrigger
    ) {}
}
props! {
    FileSystemSynchronizationConfiguration (
        expiration_data_rules ExpirationDataRules: List<FileSystemExpirationDataRule>,
        import_data_rules ImportDataRules: List<FileSystemImportDataRule>
    ) {}
}
choice! {
    FileSystemImportDataRuleTrigger {
        OnDirectoryFirstAccess "ON_DIRECTORY_FIRST_ACCESS", OnFileAccess "ON_FILE_ACCESS"
    }
}

resource! {
    /// [AWS::S3Files::FileSystemPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html)
    FileSystemPolicy NoAttrs "AWS::S3Files::FileSystemPolicy" (
        file_system_id FileSystemId: String, policy Policy: Json
    ) {} {}
}

resource! {
    /// [AWS::S3Files::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html)
    MountTarget MountTargetAttrs "AWS::S3Files::MountTarget" (
        file_system_id FileSystemId: String, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {
        ip_address_type IpAddressType: MountTargetIpAddressType,
        ipv4_address Ipv4Address: String,
        ipv6_address Ipv6Address: String,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    } {
        availability_zone_id "AvailabilityZoneId": String,
        mount_target_id "MountTargetId": String,
        network_interface_id "NetworkInterfaceId": String,
        owner_id "OwnerId": String,
        status "Status": String,
        status_message "StatusMessage": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
choice! { MountTargetIpAddressType { Ipv4Only "IPV4_ONLY", Ipv6Only "IPV6_ONLY", DualStack "DUAL_STACK" } }
