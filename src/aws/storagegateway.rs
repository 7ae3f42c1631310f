//! Generated from spec/storagegateway.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::StorageGateway::NFSFileShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-nfsfileshare.html)
    NfsFileShare NfsFileShareAttrs "AWS::StorageGateway::NFSFileShare" (
        gateway_arn GatewayARN: String, location_arn LocationARN: String, role Role: Arn<r::IamRole>
    ) {
        audit_destination_arn AuditDestinationARN: String,
        bucket_region BucketRegion: String,
        cache_attributes CacheAttributes: NfsFileShareCacheAttributes,
        client_list ClientList: List<String>,
        default_storage_class DefaultStorageClass: String,
        encryption_type EncryptionType: NfsFileShareEncryptionType,
        file_share_name FileShareName: String,
        guess_mime_type_enabled GuessMIMETypeEnabled: bool,
        kms_encrypted KMSEncrypted: bool,
        kms_key KMSKey: String,
        nfs_file_share_defaults NFSFileShareDefaults: NfsFileShareDefaults,
        notification_policy NotificationPolicy: String,
        object_acl ObjectACL: NfsFileShareObjectAcl,
        read_only ReadOnly: bool,
        requester_pays RequesterPays: bool,
        squash Squash: String,
        tags Tags: List<Tag>,
        vpc_endpoint_dns_name VPCEndpointDNSName: String,
    } {
        file_share_arn "FileShareARN": String,
        file_share_id "FileShareId": String,
        file_share_status "FileShareStatus": String,
        path "Path": String,
    }
}
props! { NfsFileShareCacheAttributes () { cache_stale_timeout_in_seconds CacheStaleTimeoutInSeconds: i64, } }
props! {
    NfsFileShareDefaults () {
        directory_mode DirectoryMode: String,
        file_mode FileMode: String,
        group_id GroupId: Int<0, 4294967294>,
        owner_id OwnerId: Int<0, 4294967294>,
    }
}
choice! { NfsFileShareEncryptionType { SseS3 "SseS3", SseKms "SseKms", DsseKms "DsseKms" } }
choice! {
    NfsFileShareObjectAcl {
        Private "private", PublicRead "public-read", PublicReadWrite "public-read-write",
        AuthenticatedRead "authenticated-read", BucketOwnerRead "bucket-owner-read",
        BucketOwnerFullControl "bucket-owner-full-control", AwsExecRead "aws-exec-read"
    }
}

resource! {
    /// [AWS::StorageGateway::SMBFileShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html)
    SmbFileShare SmbFileShareAttrs "AWS::StorageGateway::SMBFileShare" (
        gateway_arn GatewayARN: String, location_arn LocationARN: String, role Role: Arn<r::IamRole>
    ) {
        access_based_enumeration AccessBasedEnumeration: bool,
        admin_user_list AdminUserList: List<String>,
        audit_destination_arn AuditDestinationARN: String,
        authentication Authentication: String,
        bucket_region BucketRegion: String,
        cache_attributes CacheAttributes: SmbFileShareCacheAttributes,
        case_sensitivity CaseSensitivity: SmbFileShareCaseSensitivity,
        default_storage_class DefaultStorageClass: String,
        encryption_type EncryptionType: SmbFileShareEncryptionType,
        file_share_name FileShareName: String,
        guess_mime_type_enabled GuessMIMETypeEnabled: bool,
        invalid_user_list InvalidUserList: List<String>,
        kms_encrypted KMSEncrypted: bool,
        kms_key KMSKey: String,
        notification_policy NotificationPolicy: String,
        object_acl ObjectACL: SmbFileShareObjectAcl,
        oplocks_enabled OplocksEnabled: bool,
        read_only ReadOnly: bool,
        requester_pays RequesterPays: bool,
        smb_acl_enabled SMBACLEnabled: bool,
        tags Tags: List<Tag>,
        vpc_endpoint_dns_name VPCEndpointDNSName: String,
        valid_user_list ValidUserList: List<String>,
    } {
        file_share_arn "FileShareARN": String,
        file_share_id "FileShareId": String,
        file_share_status "FileShareStatus": String,
        path "Path": String,
    }
}
props! { SmbFileShareCacheAttributes () { cache_stale_timeout_in_seconds CacheStaleTimeoutInSeconds: i64, } }
choice! { SmbFileShareCaseSensitivity { ClientSpecified "ClientSpecified", CaseSensitive "CaseSensitive" } }
choice! { SmbFileShareEncryptionType { SseS3 "SseS3", SseKms "SseKms", DsseKms "DsseKms" } }
choice! {
    SmbFileShareObjectAcl {
        Private "private", PublicRead "public-read", PublicReadWrite "public-read-write",
        AuthenticatedRead "authenticated-read", BucketOwnerRead "bucket-owner-read",
        BucketOwnerFullControl "bucket-owner-full-control", AwsExecRead "aws-exec-read"
    }
}

resource! {
    /// [AWS::StorageGateway::Tape](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html)
    Tape TapeAttrs "AWS::StorageGateway::Tape" (
        gateway_arn GatewayARN: String, tape_size_in_bytes TapeSizeInBytes: Num<1, MAX>
    ) {
        kms_encrypted KMSEncrypted: bool,
        kms_key KMSKey: String,
        pool_id PoolId: String,
        tags Tags: List<Tag>,
        tape_barcode TapeBarcode: String,
        worm Worm: bool,
    } {
        tape_arn "TapeARN": Arn<r::StorageGatewayTape>,
        tape_created_date "TapeCreatedDate": String,
        tape_status "TapeStatus": String,
        tape_used_in_bytes "TapeUsedInBytes": f64,
    }
}

resource! {
    /// [AWS::StorageGateway::TapePool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html)
    TapePool TapePoolAttrs "AWS::StorageGateway::TapePool" (
        pool_name PoolName: String, storage_class StorageClass: TapePoolStorageClass
    ) {
        retention_lock_time_in_days RetentionLockTimeInDays: Int<0, 36500>,
        retention_lock_type RetentionLockType: TapePoolRetentionLockType,
        tags Tags: List<Tag>,
    } { pool_arn "PoolARN": String, pool_id "PoolId": String, }
}
choice! { TapePoolRetentionLockType { Compliance "COMPLIANCE", Governance "GOVERNANCE", None "NONE" } }
choice! { TapePoolStorageClass { DeepArchive "DEEP_ARCHIVE", Glacier "GLACIER" } }

resource! {
    /// [AWS::StorageGateway::Volume](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html)
    Volume VolumeAttrs "AWS::StorageGateway::Volume" (
        gateway_arn GatewayARN: String, network_interface_id NetworkInterfaceId: String, target_name TargetName: String,
        volume_size_in_bytes VolumeSizeInBytes: f64
    ) {
        kms_encrypted KMSEncrypted: bool,
        kms_key KMSKey: String,
        snapshot_id SnapshotId: String,
        source_volume_arn SourceVolumeARN: String,
        tags Tags: List<Tag>,
    } {
        created_date "CreatedDate": String,
        target_arn "TargetARN": String,
        volume_arn "VolumeARN": Arn<r::StorageGatewayVolume>,
        volume_attachment_status "VolumeAttachmentStatus": String,
        volume_id "VolumeId": String,
        volume_status "VolumeStatus": String,
        volume_type "VolumeType": String,
        volume_used_in_bytes "VolumeUsedInBytes": f64,
    }
}
