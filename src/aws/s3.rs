//! Generated from spec/s3.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::S3::AccessGrant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html)
    AccessGrant AccessGrantAttrs "AWS::S3::AccessGrant" (
        access_grants_location_id AccessGrantsLocationId: Id<r::S3AccessGrantsLocation>,
        grantee Grantee: AccessGrantGrantee, permission Permission: AccessGrantPermission
    ) {
        access_grants_location_configuration AccessGrantsLocationConfiguration: AccessGrantsLocationConfiguration,
        application_arn ApplicationArn: Arn<r::SsoApplication>,
        s3_prefix_type S3PrefixType: AccessGrantS3PrefixType,
        tags Tags: List<Tag>,
    } {
        access_grant_arn "AccessGrantArn": Arn<r::S3AccessGrant>,
        access_grant_id "AccessGrantId": String,
        grant_scope "GrantScope": String,
    }
}
props! {
    AccessGrantGrantee (
        grantee_identifier GranteeIdentifier: String, grantee_type GranteeType: AccessGrantGranteeGranteeType
    ) {}
}
props! { AccessGrantsLocationConfiguration (s3_sub_prefix S3SubPrefix: String) {} }
choice! {
    AccessGrantGranteeGranteeType {
        Iam "IAM", DirectoryUser "DIRECTORY_USER", DirectoryGroup "DIRECTORY_GROUP"
    }
}
choice! { AccessGrantPermission { Read "READ", Write "WRITE", Readwrite "READWRITE" } }
choice! { AccessGrantS3PrefixType { Object "Object" } }

resource! {
    /// [AWS::S3::AccessGrantsInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html)
    AccessGrantsInstance AccessGrantsInstanceAttrs "AWS::S3::AccessGrantsInstance" () {
        identity_center_arn IdentityCenterArn: Arn<r::SsoInstance>,
        tags Tags: List<Tag>,
    } {
        access_grants_instance_arn "AccessGrantsInstanceArn": Arn<r::S3AccessGrantsInstance>,
        access_grants_instance_id "AccessGrantsInstanceId": String,
    }
}

resource! {
    /// [AWS::S3::AccessGrantsLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html)
    AccessGrantsLocation AccessGrantsLocationAttrs "AWS::S3::AccessGrantsLocation" (
        iam_role_arn IamRoleArn: Arn<r::IamRole>, location_scope LocationScope: String
    ) { tags Tags: List<Tag>, } {
        access_grants_location_arn "AccessGrantsLocationArn": Arn<r::S3AccessGrantsLocation>,
        access_grants_location_id "AccessGrantsLocationId": Id<r::S3AccessGrantsLocation>,
    }
}

resource! {
    /// [AWS::S3::AccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html)
    AccessPoint AccessPointAttrs "AWS::S3::AccessPoint" (bucket Bucket: Id<r::S3Bucket>) {
        bucket_account_id BucketAccountId: String,
        name Name: String,
        policy Policy: Json,
        public_access_block_configuration PublicAccessBlockConfiguration: AccessPointPublicAccessBlockConfiguration,
        tags Tags: List<Tag>,
        vpc_configuration VpcConfiguration: AccessPointVpcConfiguration,
    } {
        alias "Alias": String,
        arn "Arn": Arn<r::S3AccessPoint>,
        name "Name": String,
        network_origin "NetworkOrigin": String,
    }
}
props! {
    AccessPointPublicAccessBlockConfiguration () {
        block_public_acls BlockPublicAcls: bool,
        block_public_policy BlockPublicPolicy: bool,
        ignore_public_acls IgnorePublicAcls: bool,
        restrict_public_buckets RestrictPublicBuckets: bool,
    }
}
props! { AccessPointVpcConfiguration () { vpc_id VpcId: Id<r::Ec2Vpc>, } }

resource! {
    /// [AWS::S3::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html)
    Bucket BucketAttrs "AWS::S3::Bucket" () {
        abac_status AbacStatus: BucketAbacStatus,
        accelerate_configuration AccelerateConfiguration: BucketAccelerateConfiguration,
        access_control AccessControl: BucketAccessControl,
        analytics_configurations AnalyticsConfigurations: List<BucketAnalyticsConfiguration>,
        bucket_encryption BucketEncryption: BucketEncryption,
        bucket_name BucketName: String,
        bucket_name_prefix BucketNamePrefix: String,
        bucket_namespace BucketNamespace: BucketNamespace,
        cors_configuration CorsConfiguration: BucketCorsConfiguration,
        intelligent_tiering_configurations IntelligentTieringConfigurations: List<BucketIntelligentTieringConfiguration>,
        inventory_configurations InventoryConfigurations: List<BucketInventoryConfiguration>,
        lifecycle_configuration LifecycleConfiguration: BucketLifecycleConfiguration,
        logging_configuration LoggingConfiguration: BucketLoggingConfiguration,
        metadata_configuration MetadataConfiguration: BucketMetadataConfiguration,
        metadata_table_configuration MetadataTableConfiguration: BucketMetadataTableConfiguration,
        metrics_configurations MetricsConfigurations: List<BucketMetricsConfiguration>,
        notification_configuration NotificationConfiguration: BucketNotificationConfiguration,
        object_lock_configuration ObjectLockConfiguration: BucketObjectLockConfiguration,
        object_lock_enabled ObjectLockEnabled: bool,
        ownership_controls OwnershipControls: BucketOwnershipControls,
        public_access_block_configuration PublicAccessBlockConfiguration: BucketPublicAccessBlockConfiguration,
        replication_configuration ReplicationConfiguration: BucketReplicationConfiguration,
        tags Tags: List<Tag>,
        versioning_configuration VersioningConfiguration: BucketVersioningConfiguration,
        website_configuration WebsiteConfiguration: BucketWebsiteConfiguration,
    } {
        arn "Arn": Arn<r::S3Bucket>,
        domain_name "DomainName": String,
        dual_stack_domain_name "DualStackDomainName": String,
        metadata_configuration_annotation_table_configuration_table_arn "MetadataConfiguration.AnnotationTableConfiguration.TableArn": String,
        metadata_configuration_annotation_table_configuration_table_name "MetadataConfiguration.AnnotationTableConfiguration.TableName": String,
        metadata_configuration_destination_table_bucket_arn "MetadataConfiguration.Destination.TableBucketArn": String,
        metadata_configuration_destination_table_bucket_type "MetadataConfiguration.Destination.TableBucketType": String,
        metadata_configuration_destination_table_namespace "MetadataConfiguration.Destination.TableNamespace": String,
        metadata_configuration_inventory_table_configuration_table_arn "MetadataConfiguration.InventoryTableConfiguration.TableArn": String,
        metadata_configuration_inventory_table_configuration_table_name "MetadataConfiguration.InventoryTableConfiguration.TableName": String,
        metadata_configuration_journal_table_configuration_table_arn "MetadataConfiguration.JournalTableConfiguration.TableArn": String,
        metadata_configuration_journal_table_configuration_table_name "MetadataConfiguration.JournalTableConfiguration.TableName": String,
        metadata_table_configuration_s3_tables_destination_table_arn "MetadataTableConfiguration.S3TablesDestination.TableArn": String,
        metadata_table_configuration_s3_tables_destination_table_namespace "MetadataTableConfiguration.S3TablesDestination.TableNamespace": String,
        regional_domain_name "RegionalDomainName": String,
        website_url "WebsiteURL": String,
    }
}
props! { BucketAbortIncompleteMultipartUpload (days_after_initiation DaysAfterInitiation: Int<0, MAX>) {} }
props! {
    BucketAccelerateConfiguration (
        acceleration_status AccelerationStatus: BucketAccelerateConfigurationAccelerationStatus
    ) {}
}
props! { BucketAccessControlTranslation (owner Owner: BucketAccessControlTranslationOwner) {} }
props! {
    BucketAnalyticsConfiguration (
        id Id: String, storage_class_analysis StorageClassAnalysis: BucketStorageClassAnalysis
    ) { prefix Prefix: String, tag_filters TagFilters: List<Tag>, }
}
props! {
    BucketAnnotationTableConfiguration (
        configuration_state ConfigurationState: BucketAnnotationTableConfigurationConfigurationState
    ) {
        encryption_configuration EncryptionConfiguration: BucketMetadataTableEncryptionConfiguration,
        role Role: Arn<r::IamRole>,
    }
}
props! { BucketBlockedEncryptionTypes () { encryption_type EncryptionType: List<BucketBlockedEncryptionTypeList>, } }
props! { BucketCorsConfiguration (cors_rules CorsRules: List<BucketCorsRule>) {} }
props! {
    BucketCorsRule (
        allowed_methods AllowedMethods: List<BucketCorsRuleAllowedMethods>, allowed_origins AllowedOrigins: List<String>
    ) {
        allowed_headers AllowedHeaders: List<String>,
        exposed_headers ExposedHeaders: List<String>,
        id Id: String,
        max_age MaxAge: Int<0, MAX>,
    }
}
props! {
    BucketDataExport (destination Destination: BucketDestination, output_schema_version OutputSchemaVersion: String) {}
}
props! { BucketDefaultEventHold () { days Days: i64, years Years: i64, } }
props! {
    BucketDefaultRetention () {
        days Days: i64,
        default_event_hold DefaultEventHold: BucketDefaultEventHold,
        mode Mode: BucketDefaultRetentionMode,
        years Years: i64,
    }
}
props! { BucketDeleteMarkerReplication () { status Status: BucketDeleteMarkerReplicationStatus, } }
props! {
    BucketDestination (bucket_arn BucketArn: Arn<r::S3Bucket>, format Format: BucketDestinationFormat) {
        bucket_account_id BucketAccountId: String,
        prefix Prefix: String,
    }
}
props! {
    BucketEncryption (
        server_side_encryption_configuration ServerSideEncryptionConfiguration: List<BucketServerSideEncryptionRule>
    ) {}
}
props! { BucketEncryptionConfiguration (replica_kms_key_id ReplicaKmsKeyID: Arn<r::KmsKey>) {} }
props! { BucketEventBridgeConfiguration (event_bridge_enabled EventBridgeEnabled: bool) {} }
props! { BucketFilterRule (name Name: String, value Value: String) {} }
props! {
    BucketIntelligentTieringConfiguration (
        id Id: String, status Status: BucketIntelligentTieringConfigurationStatus,
        tierings Tierings: List<BucketTiering>
    ) { prefix Prefix: String, tag_filters TagFilters: List<Tag>, }
}
props! {
    BucketInventoryConfiguration BucketInventoryConfigurationArgs [
        destination Destination: BucketDestination, enabled Enabled: bool, id Id: String,
        included_object_versions IncludedObjectVersions: BucketInventoryConfigurationIncludedObjectVersions,
        schedule_frequency ScheduleFrequency: BucketInventoryConfigurationScheduleFrequency
    ] { optional_fields OptionalFields: List<BucketInventoryConfigurationOptionalFields>, prefix Prefix: String, }
}
props! {
    BucketInventoryTableConfiguration (
        configuration_state ConfigurationState: BucketInventoryTableConfigurationConfigurationState
    ) { encryption_configuration EncryptionConfiguration: BucketMetadataTableEncryptionConfiguration, }
}
props! {
    BucketJournalTableConfiguration (record_expiration RecordExpiration: BucketRecordExpiration) {
        encryption_configuration EncryptionConfiguration: BucketMetadataTableEncryptionConfiguration,
    }
}
props! {
    BucketLambdaConfiguration (event Event: String, function Function: String) {
        filter Filter: BucketNotificationFilter,
    }
}
props! {
    BucketLifecycleConfiguration (rules Rules: List<BucketRule>) {
        transition_default_minimum_object_size TransitionDefaultMinimumObjectSize: BucketLifecycleConfigurationTransitionDefaultMinimumObjectSize,
    }
}
props! {
    BucketLoggingConfiguration () {
        destination_bucket_name DestinationBucketName: Id<r::S3Bucket>,
        log_file_prefix LogFilePrefix: String,
        target_object_key_format TargetObjectKeyFormat: BucketTargetObjectKeyFormat,
    }
}
props! {
    BucketMetadataConfiguration (
        journal_table_configuration JournalTableConfiguration: BucketJournalTableConfiguration
    ) {
        annotation_table_configuration AnnotationTableConfiguration: BucketAnnotationTableConfiguration,
        inventory_table_configuration InventoryTableConfiguration: BucketInventoryTableConfiguration,
    }
}
props! { BucketMetadataTableConfiguration (s3_tables_destination S3TablesDestination: BucketS3TablesDestination) {} }
props! {
    BucketMetadataTableEncryptionConfiguration (
        sse_algorithm SseAlgorithm: BucketMetadataTableEncryptionConfigurationSseAlgorithm
    ) { kms_key_arn KmsKeyArn: Arn<r::KmsKey>, }
}
props! {
    BucketMetrics (status Status: BucketMetricsStatus) { event_threshold EventThreshold: BucketReplicationTimeValue, }
}
props! {
    BucketMetricsConfiguration (id Id: String) {
        access_point_arn AccessPointArn: Arn<r::S3AccessPoint>,
        prefix Prefix: String,
        tag_filters TagFilters: List<Tag>,
    }
}
props! {
    BucketNoncurrentVersionExpiration (noncurrent_days NoncurrentDays: i64) {
        newer_noncurrent_versions NewerNoncurrentVersions: i64,
    }
}
props! {
    BucketNoncurrentVersionTransition (
        storage_class StorageClass: BucketNoncurrentVersionTransitionStorageClass,
        transition_in_days TransitionInDays: i64
    ) { newer_noncurrent_versions NewerNoncurrentVersions: i64, }
}
props! {
    BucketNotificationConfiguration () {
        event_bridge_configuration EventBridgeConfiguration: BucketEventBridgeConfiguration,
        lambda_configurations LambdaConfigurations: List<BucketLambdaConfiguration>,
        queue_configurations QueueConfigurations: List<BucketQueueConfiguration>,
        topic_configurations TopicConfigurations: List<BucketTopicConfiguration>,
    }
}
props! { BucketNotificationFilter (s3_key S3Key: BucketS3KeyFilter) {} }
props! {
    BucketObjectLockConfiguration () {
        object_lock_enabled ObjectLockEnabled: BucketObjectLockConfigurationObjectLockEnabled,
        rule Rule: BucketObjectLockRule,
    }
}
props! { BucketObjectLockRule () { default_retention DefaultRetention: BucketDefaultRetention, } }
props! { BucketOwnershipControls (rules Rules: List<BucketOwnershipControlsRule>) {} }
props! {
    BucketOwnershipControlsRule () { object_ownership ObjectOwnership: BucketOwnershipControlsRuleObjectOwnership, }
}
props! {
    BucketPartitionedPrefix () {
        partition_date_source PartitionDateSource: BucketPartitionedPrefixPartitionDateSource,
    }
}
props! {
    BucketPublicAccessBlockConfiguration () {
        block_public_acls BlockPublicAcls: bool,
        block_public_policy BlockPublicPolicy: bool,
        ignore_public_acls IgnorePublicAcls: bool,
        restrict_public_buckets RestrictPublicBuckets: bool,
    }
}
props! {
    BucketQueueConfiguration (event Event: String, queue Queue: Arn<r::SqsQueue>) {
        filter Filter: BucketNotificationFilter,
    }
}
props! { BucketRecordExpiration (expiration Expiration: BucketRecordExpirationExpiration) { days Days: i64, } }
props! {
    BucketRedirectAllRequestsTo (host_name HostName: String) {
        protocol Protocol: BucketRedirectAllRequestsToProtocol,
    }
}
props! {
    BucketRedirectRule () {
        host_name HostName: String,
        http_redirect_code HttpRedirectCode: String,
        protocol Protocol: BucketRedirectRuleProtocol,
        replace_key_prefix_with ReplaceKeyPrefixWith: String,
        replace_key_with ReplaceKeyWith: String,
    }
}
props! { BucketReplicaModifications (status Status: BucketReplicaModificationsStatus) {} }
props! { BucketReplicationConfiguration (role Role: Arn<r::IamRole>, rules Rules: List<BucketReplicationRule>) {} }
props! {
    BucketReplicationDestination (bucket Bucket: Arn<r::S3Bucket>) {
        access_control_translation AccessControlTranslation: BucketAccessControlTranslation,
        account Account: String,
        encryption_configuration EncryptionConfiguration: BucketEncryptionConfiguration,
        metrics Metrics: BucketMetrics,
        replication_time ReplicationTime: BucketReplicationTime,
        storage_class StorageClass: BucketReplicationDestinationStorageClass,
    }
}
props! {
    BucketReplicationRule (
        destination Destination: BucketReplicationDestination, status Status: BucketReplicationRuleStatus
    ) {
        delete_marker_replication DeleteMarkerReplication: BucketDeleteMarkerReplication,
        filter Filter: BucketReplicationRuleFilter,
        id Id: String,
        prefix Prefix: String,
        priority Priority: i64,
        source_selection_criteria SourceSelectionCriteria: BucketSourceSelectionCriteria,
    }
}
props! { BucketReplicationRuleAndOperator () { prefix Prefix: String, tag_filters TagFilters: List<Tag>, } }
props! {
    BucketReplicationRuleFilter () {
        and And: BucketReplicationRuleAndOperator,
        prefix Prefix: String,
        tag_filter TagFilter: Tag,
    }
}
props! { BucketReplicationTime (status Status: BucketReplicationTimeStatus, time Time: BucketReplicationTimeValue) {} }
props! { BucketReplicationTimeValue (minutes Minutes: i64) {} }
props! {
    BucketRoutingRule (redirect_rule RedirectRule: BucketRedirectRule) {
        routing_rule_condition RoutingRuleCondition: BucketRoutingRuleCondition,
    }
}
props! {
    BucketRoutingRuleCondition () {
        http_error_code_returned_equals HttpErrorCodeReturnedEquals: String,
        key_prefix_equals KeyPrefixEquals: String,
    }
}
props! {
    BucketRule (status Status: BucketRuleStatus) {
        abort_incomplete_multipart_upload AbortIncompleteMultipartUpload: BucketAbortIncompleteMultipartUpload,
        expiration_date ExpirationDate: String,
        expiration_in_days ExpirationInDays: i64,
        expired_object_delete_marker ExpiredObjectDeleteMarker: bool,
        id Id: String,
        noncurrent_version_expiration NoncurrentVersionExpiration: BucketNoncurrentVersionExpiration,
        noncurrent_version_expiration_in_days NoncurrentVersionExpirationInDays: i64,
        noncurrent_version_transition NoncurrentVersionTransition: BucketNoncurrentVersionTransition,
        noncurrent_version_transitions NoncurrentVersionTransitions: List<BucketNoncurrentVersionTransition>,
        object_size_greater_than ObjectSizeGreaterThan: String,
        object_size_less_than ObjectSizeLessThan: String,
        prefix Prefix: String,
        tag_filters TagFilters: List<Tag>,
        transition Transition: BucketTransition,
        transitions Transitions: List<BucketTransition>,
    }
}
props! { BucketS3KeyFilter (rules Rules: List<BucketFilterRule>) {} }
props! {
    BucketS3TablesDestination (
        table_bucket_arn TableBucketArn: Arn<r::S3TablesTableBucket>, table_name TableName: String
    ) {}
}
props! {
    BucketServerSideEncryptionByDefault (sse_algorithm SSEAlgorithm: BucketServerSideEncryptionByDefaultSseAlgorithm) {
        kms_master_key_id KMSMasterKeyID: String,
    }
}
props! {
    BucketServerSideEncryptionRule () {
        blocked_encryption_types BlockedEncryptionTypes: BucketBlockedEncryptionTypes,
        bucket_key_enabled BucketKeyEnabled: bool,
        server_side_encryption_by_default ServerSideEncryptionByDefault: BucketServerSideEncryptionByDefault,
    }
}
props! {
    BucketSourceSelectionCriteria () {
        replica_modifications ReplicaModifications: BucketReplicaModifications,
        sse_kms_encrypted_objects SseKmsEncryptedObjects: BucketSseKmsEncryptedObjects,
    }
}
props! { BucketSseKmsEncryptedObjects (status Status: BucketSseKmsEncryptedObjectsStatus) {} }
props! { BucketStorageClassAnalysis () { data_export DataExport: BucketDataExport, } }
props! {
    BucketTargetObjectKeyFormat () {
        partitioned_prefix PartitionedPrefix: BucketPartitionedPrefix,
        simple_prefix SimplePrefix: Json,
    }
}
props! { BucketTiering (access_tier AccessTier: BucketTieringAccessTier, days Days: i64) {} }
props! {
    BucketTopicConfiguration (event Event: String, topic Topic: Arn<r::SnsTopic>) {
        filter Filter: BucketNotificationFilter,
    }
}
props! {
    BucketTransition (storage_class StorageClass: BucketTransitionStorageClass) {
        transition_date TransitionDate: String,
        transition_in_days TransitionInDays: i64,
    }
}
props! { BucketVersioningConfiguration (status Status: BucketVersioningConfigurationStatus) {} }
props! {
    BucketWebsiteConfiguration () {
        error_document ErrorDocument: String,
        index_document IndexDocument: String,
        redirect_all_requests_to RedirectAllRequestsTo: BucketRedirectAllRequestsTo,
        routing_rules RoutingRules: List<BucketRoutingRule>,
    }
}
choice! { BucketAbacStatus { Enabled "Enabled", Disabled "Disabled" } }
choice! { BucketAccelerateConfigurationAccelerationStatus { Enabled "Enabled", Suspended "Suspended" } }
choice! {
    BucketAccessControl {
        AuthenticatedRead "AuthenticatedRead", AwsExecRead "AwsExecRead",
        BucketOwnerFullControl "BucketOwnerFullControl", BucketOwnerRead "BucketOwnerRead",
        LogDeliveryWrite "LogDeliveryWrite", Private "Private", PublicRead "PublicRead",
        PublicReadWrite "PublicReadWrite"
    }
}
choice! { BucketAccessControlTranslationOwner { Destination "Destination" } }
choice! { BucketAnnotationTableConfigurationConfigurationState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { BucketBlockedEncryptionTypeList { None "NONE", SseC "SSE-C" } }
choice! { BucketCorsRuleAllowedMethods { Get "GET", Put "PUT", Head "HEAD", Post "POST", Delete "DELETE" } }
choice! { BucketDefaultRetentionMode { Compliance "COMPLIANCE", Governance "GOVERNANCE" } }
choice! { BucketDeleteMarkerReplicationStatus { Disabled "Disabled", Enabled "Enabled" } }
choice! { BucketDestinationFormat { Csv "CSV", Orc "ORC", Parquet "Parquet" } }
choice! { BucketIntelligentTieringConfigurationStatus { Disabled "Disabled", Enabled "Enabled" } }
choice! { BucketInventoryConfigurationIncludedObjectVersions { All "All", Current "Current" } }
choice! {
    BucketInventoryConfigurationOptionalFields {
        Size "Size", LastModifiedDate "LastModifiedDate", StorageClass "StorageClass", ETag "ETag",
        IsMultipartUploaded "IsMultipartUploaded", ReplicationStatus "ReplicationStatus",
        EncryptionStatus "EncryptionStatus", ObjectLockRetainUntilDate "ObjectLockRetainUntilDate",
        ObjectLockMode "ObjectLockMode", ObjectLockLegalHoldStatus "ObjectLockLegalHoldStatus",
        ObjectLockEventHoldStatus "ObjectLockEventHoldStatus",
        ObjectLockEventHoldDuration "ObjectLockEventHoldDuration",
        IntelligentTieringAccessTier "IntelligentTieringAccessTier", BucketKeyStatus "BucketKeyStatus",
        ChecksumAlgorithm "ChecksumAlgorithm", ObjectAccessControlList "ObjectAccessControlList",
        ObjectOwner "ObjectOwner", LifecycleExpirationDate "LifecycleExpirationDate",
        IntelligentTieringReferenceDate "IntelligentTieringReferenceDate"
    }
}
choice! { BucketInventoryConfigurationScheduleFrequency { Daily "Daily", Weekly "Weekly" } }
choice! { BucketInventoryTableConfigurationConfigurationState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    BucketLifecycleConfigurationTransitionDefaultMinimumObjectSize {
        VariesByStorageClass "varies_by_storage_class", AllStorageClasses128K "all_storage_classes_128K"
    }
}
choice! { BucketMetadataTableEncryptionConfigurationSseAlgorithm { AwsKms "aws:kms", Aes256 "AES256" } }
choice! { BucketMetricsStatus { Disabled "Disabled", Enabled "Enabled" } }
choice! { BucketNamespace { Global "global", AccountRegional "account-regional" } }
choice! {
    BucketNoncurrentVersionTransitionStorageClass {
        DeepArchive "DEEP_ARCHIVE", Glacier "GLACIER", GlacierCapitalized "Glacier", GlacierIr "GLACIER_IR",
        IntelligentTiering "INTELLIGENT_TIERING", OnezoneIa "ONEZONE_IA", StandardIa "STANDARD_IA"
    }
}
choice! { BucketObjectLockConfigurationObjectLockEnabled { Enabled "Enabled" } }
choice! {
    BucketOwnershipControlsRuleObjectOwnership {
        ObjectWriter "ObjectWriter", BucketOwnerPreferred "BucketOwnerPreferred",
        BucketOwnerEnforced "BucketOwnerEnforced"
    }
}
choice! { BucketPartitionedPrefixPartitionDateSource { EventTime "EventTime", DeliveryTime "DeliveryTime" } }
choice! { BucketRecordExpirationExpiration { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { BucketRedirectAllRequestsToProtocol { Http "http", Https "https" } }
choice! { BucketRedirectRuleProtocol { Http "http", Https "https" } }
choice! { BucketReplicaModificationsStatus { Enabled "Enabled", Disabled "Disabled" } }
choice! {
    BucketReplicationDestinationStorageClass {
        DeepArchive "DEEP_ARCHIVE", Glacier "GLACIER", GlacierIr "GLACIER_IR", IntelligentTiering "INTELLIGENT_TIERING",
        OnezoneIa "ONEZONE_IA", ReducedRedundancy "REDUCED_REDUNDANCY", Standard "STANDARD", StandardIa "STANDARD_IA"
    }
}
choice! { BucketReplicationRuleStatus { Disabled "Disabled", Enabled "Enabled" } }
choice! { BucketReplicationTimeStatus { Disabled "Disabled", Enabled "Enabled" } }
choice! { BucketRuleStatus { Enabled "Enabled", Disabled "Disabled" } }
choice! {
    BucketServerSideEncryptionByDefaultSseAlgorithm {
        AwsKms "aws:kms", Aes256 "AES256", AwsKmsDsse "aws:kms:dsse"
    }
}
choice! { BucketSseKmsEncryptedObjectsStatus { Disabled "Disabled", Enabled "Enabled" } }
choice! { BucketTieringAccessTier { ArchiveAccess "ARCHIVE_ACCESS", DeepArchiveAccess "DEEP_ARCHIVE_ACCESS" } }
choice! {
    BucketTransitionStorageClass {
        DeepArchive "DEEP_ARCHIVE", Glacier "GLACIER", GlacierCapitalized "Glacier", GlacierIr "GLACIER_IR",
        IntelligentTiering "INTELLIGENT_TIERING", OnezoneIa "ONEZONE_IA", StandardIa "STANDARD_IA"
    }
}
choice! { BucketVersioningConfigurationStatus { Enabled "Enabled", Suspended "Suspended" } }

resource! {
    /// [AWS::S3::BucketPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html)
    BucketPolicy NoAttrs "AWS::S3::BucketPolicy" (
        bucket Bucket: Id<r::S3Bucket>, policy_document PolicyDocument: Json
    ) {} {}
}

resource! {
    /// [AWS::S3::MultiRegionAccessPoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html)
    MultiRegionAccessPoint MultiRegionAccessPointAttrs "AWS::S3::MultiRegionAccessPoint" (
        regions Regions: List<MultiRegionAccessPointRegion>
    ) {
        name Name: String,
        public_access_block_configuration PublicAccessBlockConfiguration: MultiRegionAccessPointPublicAccessBlockConfiguration,
    } { alias "Alias": String, created_at "CreatedAt": String, }
}
props! {
    MultiRegionAccessPointPublicAccessBlockConfiguration () {
        block_public_acls BlockPublicAcls: bool,
        block_public_policy BlockPublicPolicy: bool,
        ignore_public_acls IgnorePublicAcls: bool,
        restrict_public_buckets RestrictPublicBuckets: bool,
    }
}
props! { MultiRegionAccessPointRegion (bucket Bucket: Id<r::S3Bucket>) { bucket_account_id BucketAccountId: String, } }

resource! {
    /// [AWS::S3::MultiRegionAccessPointPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html)
    MultiRegionAccessPointPolicy MultiRegionAccessPointPolicyAttrs "AWS::S3::MultiRegionAccessPointPolicy" (
        mrap_name MrapName: Id<r::S3MultiRegionAccessPoint>, policy Policy: Json
    ) {} { policy_status_is_public "PolicyStatus.IsPublic": String, }
}

resource! {
    /// [AWS::S3::StorageLens](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html)
    StorageLens StorageLensAttrs "AWS::S3::StorageLens" (
        storage_lens_configuration StorageLensConfiguration: StorageLensConfiguration
    ) { tags Tags: List<Tag>, } {
        storage_lens_configuration_storage_lens_arn "StorageLensConfiguration.StorageLensArn": String,
    }
}
props! {
    StorageLensAccountLevel (bucket_level BucketLevel: StorageLensBucketLevel) {
        activity_metrics ActivityMetrics: StorageLensActivityMetrics,
        advanced_cost_optimization_metrics AdvancedCostOptimizationMetrics: StorageLensAdvancedCostOptimizationMetrics,
        advanced_data_protection_metrics AdvancedDataProtectionMetrics: StorageLensAdvancedDataProtectionMetrics,
        advanced_performance_metrics AdvancedPerformanceMetrics: StorageLensAdvancedPerformanceMetrics,
        detailed_status_codes_metrics DetailedStatusCodesMetrics: StorageLensDetailedStatusCodesMetrics,
        storage_lens_group_level StorageLensGroupLevel: StorageLensGroupLevel,
    }
}
props! { StorageLensActivityMetrics () { is_enabled IsEnabled: bool, } }
props! { StorageLensAdvancedCostOptimizationMetrics () { is_enabled IsEnabled: bool, } }
props! { StorageLensAdvancedDataProtectionMetrics () { is_enabled IsEnabled: bool, } }
props! { StorageLensAdvancedPerformanceMetrics () { is_enabled IsEnabled: bool, } }
props! { StorageLensAwsOrg (arn Arn: String) {} }
props! {
    StorageLensBucketLevel () {
        activity_metrics ActivityMetrics: StorageLensActivityMetrics,
        advanced_cost_optimization_metrics AdvancedCostOptimizationMetrics: StorageLensAdvancedCostOptimizationMetrics,
        advanced_data_protection_metrics AdvancedDataProtectionMetrics: StorageLensAdvancedDataProtectionMetrics,
        advanced_performance_metrics AdvancedPerformanceMetrics: StorageLensAdvancedPerformanceMetrics,
        detailed_status_codes_metrics DetailedStatusCodesMetrics: StorageLensDetailedStatusCodesMetrics,
        prefix_level PrefixLevel: StorageLensPrefixLevel,
    }
}
props! { StorageLensBucketsAndRegions () { buckets Buckets: List<Arn<r::S3Bucket>>, regions Regions: List<String>, } }
props! { StorageLensCloudWatchMetrics (is_enabled IsEnabled: bool) {} }
props! {
    StorageLensConfiguration (
        account_level AccountLevel: StorageLensAccountLevel, id Id: String, is_enabled IsEnabled: bool
    ) {
        aws_org AwsOrg: StorageLensAwsOrg,
        data_export DataExport: StorageLensDataExport,
        exclude Exclude: StorageLensBucketsAndRegions,
        expanded_prefixes_data_export ExpandedPrefixesDataExport: StorageLensExpandedPrefixesDataExport,
        include Include: StorageLensBucketsAndRegions,
        prefix_delimiter PrefixDelimiter: String,
    }
}
props! {
    StorageLensDataExport () {
        cloud_watch_metrics CloudWatchMetrics: StorageLensCloudWatchMetrics,
        s3_bucket_destination S3BucketDestination: StorageLensS3BucketDestination,
        storage_lens_table_destination StorageLensTableDestination: StorageLensTableDestination,
    }
}
props! { StorageLensDetailedStatusCodesMetrics () { is_enabled IsEnabled: bool, } }
props! { StorageLensEncryption () { sse_kms SSEKMS: StorageLensSseKms, sse_s3 SSES3: Json, } }
props! {
    StorageLensExpandedPrefixesDataExport () {
        s3_bucket_destination S3BucketDestination: StorageLensS3BucketDestination,
        storage_lens_table_destination StorageLensTableDestination: StorageLensTableDestination,
    }
}
props! {
    StorageLensGroupLevel () {
        storage_lens_group_selection_criteria StorageLensGroupSelectionCriteria: StorageLensGroupSelectionCriteria,
    }
}
props! { StorageLensGroupSelectionCriteria () { exclude Exclude: List<String>, include Include: List<String>, } }
props! { StorageLensPrefixLevel (storage_metrics StorageMetrics: StorageLensPrefixLevelStorageMetrics) {} }
props! {
    StorageLensPrefixLevelStorageMetrics () {
        is_enabled IsEnabled: bool,
        selection_criteria SelectionCriteria: StorageLensSelectionCriteria,
    }
}
props! {
    StorageLensS3BucketDestination (
        account_id AccountId: String, arn Arn: Arn<r::S3Bucket>, format Format: StorageLensS3BucketDestinationFormat,
        output_schema_version OutputSchemaVersion: StorageLensS3BucketDestinationOutputSchemaVersion
    ) { encryption Encryption: StorageLensEncryption, prefix Prefix: String, }
}
props! {
    StorageLensSelectionCriteria () {
        delimiter Delimiter: String,
        max_depth MaxDepth: i64,
        min_storage_bytes_percentage MinStorageBytesPercentage: f64,
    }
}
props! { StorageLensSseKms (key_id KeyId: Arn<r::KmsKey>) {} }
props! { StorageLensTableDestination (is_enabled IsEnabled: bool) { encryption Encryption: StorageLensEncryption, } }
choice! { StorageLensS3BucketDestinationFormat { Csv "CSV", Parquet "Parquet" } }
choice! { StorageLensS3BucketDestinationOutputSchemaVersion { V1 "V_1" } }

resource! {
    /// [AWS::S3::StorageLensGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html)
    StorageLensGroup StorageLensGroupAttrs "AWS::S3::StorageLensGroup" (
        filter Filter: StorageLensGroupFilter, name Name: String
    ) { tags Tags: List<Tag>, } { storage_lens_group_arn "StorageLensGroupArn": Arn<r::S3StorageLensGroup>, }
}
props! {
    StorageLensGroupAnd () {
        match_any_prefix MatchAnyPrefix: List<String>,
        match_any_suffix MatchAnySuffix: List<String>,
        match_any_tag MatchAnyTag: List<Tag>,
        match_object_age MatchObjectAge: StorageLensGroupMatchObjectAge,
        match_object_size MatchObjectSize: StorageLensGroupMatchObjectSize,
    }
}
props! {
    StorageLensGroupFilter () {
        and And: StorageLensGroupAnd,
        match_any_prefix MatchAnyPrefix: List<String>,
        match_any_suffix MatchAnySuffix: List<String>,
        match_any_tag MatchAnyTag: List<Tag>,
        match_object_age MatchObjectAge: StorageLensGroupMatchObjectAge,
        match_object_size MatchObjectSize: StorageLensGroupMatchObjectSize,
        or Or: StorageLensGroupOr,
    }
}
props! {
    StorageLensGroupMatchObjectAge () {
        days_greater_than DaysGreaterThan: Int<1, MAX>,
        days_less_than DaysLessThan: Int<1, MAX>,
    }
}
props! {
    StorageLensGroupMatchObjectSize () {
        bytes_greater_than BytesGreaterThan: Int<1, MAX>,
        bytes_less_than BytesLessThan: Int<1, MAX>,
    }
}
props! {
    StorageLensGroupOr () {
        match_any_prefix MatchAnyPrefix: List<String>,
        match_any_suffix MatchAnySuffix: List<String>,
        match_any_tag MatchAnyTag: List<Tag>,
        match_object_age MatchObjectAge: StorageLensGroupMatchObjectAge,
        match_object_size MatchObjectSize: StorageLensGroupMatchObjectSize,
    }
}
