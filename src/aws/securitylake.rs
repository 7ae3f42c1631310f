//! Generated from spec/securitylake.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SecurityLake::AwsLogSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html)
    AwsLogSource NoAttrs "AWS::SecurityLake::AwsLogSource" (
        data_lake_arn DataLakeArn: String, source_name SourceName: String, source_version SourceVersion: String
    ) { accounts Accounts: List<String>, } {}
}

resource! {
    /// [AWS::SecurityLake::DataLake](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html)
    DataLake DataLakeAttrs "AWS::SecurityLake::DataLake" () {
        encryption_configuration EncryptionConfiguration: DataLakeEncryptionConfiguration,
        lifecycle_configuration LifecycleConfiguration: DataLakeLifecycleConfiguration,
        meta_store_manager_role_arn MetaStoreManagerRoleArn: Arn<r::IamRole>,
        replication_configuration ReplicationConfiguration: DataLakeReplicationConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SecurityLakeDataLake>, s3_bucket_arn "S3BucketArn": String, }
}
props! { DataLakeEncryptionConfiguration () { kms_key_id KmsKeyId: String, } }
props! { DataLakeExpiration () { days Days: Int<1, MAX>, } }
props! {
    DataLakeLifecycleConfiguration () {
        expiration Expiration: DataLakeExpiration,
        transitions Transitions: List<DataLakeTransitions>,
    }
}
props! { DataLakeReplicationConfiguration () { regions Regions: List<String>, role_arn RoleArn: Arn<r::IamRole>, } }
props! { DataLakeTransitions () { days Days: Int<1, MAX>, storage_class StorageClass: String, } }

resource! {
    /// [AWS::SecurityLake::Subscriber](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html)
    Subscriber SubscriberAttrs SubscriberArgs "AWS::SecurityLake::Subscriber" [
        access_types AccessTypes: List<SubscriberAccessTypes>, data_lake_arn DataLakeArn: String,
        sources Sources: List<SubscriberSource>, subscriber_identity SubscriberIdentity: SubscriberIdentity,
        subscriber_name SubscriberName: String
    ] { subscriber_description SubscriberDescription: String, tags Tags: List<Tag>, } {
        resource_share_arn "ResourceShareArn": String,
        resource_share_name "ResourceShareName": String,
        s3_bucket_arn "S3BucketArn": String,
        subscriber_arn "SubscriberArn": Arn<r::SecurityLakeSubscriber>,
        subscriber_role_arn "SubscriberRoleArn": Arn<r::IamRole>,
    }
}
props! { SubscriberAwsLogSource () { source_name SourceName: String, source_version SourceVersion: String, } }
props! { SubscriberCustomLogSource () { source_name SourceName: String, source_version SourceVersion: String, } }
props! { SubscriberIdentity (external_id ExternalId: String, principal Principal: String) {} }
props! {
    SubscriberSource () {
        aws_log_source AwsLogSource: SubscriberAwsLogSource,
        custom_log_source CustomLogSource: SubscriberCustomLogSource,
    }
}
choice! { SubscriberAccessTypes { Lakeformation "LAKEFORMATION", S3 "S3" } }

resource! {
    /// [AWS::SecurityLake::SubscriberNotification](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html)
    SubscriberNotification SubscriberNotificationAttrs "AWS::SecurityLake::SubscriberNotification" (
        notification_configuration NotificationConfiguration: SubscriberNotificationNotificationConfiguration,
        subscriber_arn SubscriberArn: String
    ) {} { subscriber_endpoint "SubscriberEndpoint": String, }
}
props! {
    SubscriberNotificationHttpsNotificationConfiguration (
        endpoint Endpoint: String, target_role_arn TargetRoleArn: Arn<r::IamRole>
    ) {
        authorization_api_key_name AuthorizationApiKeyName: String,
        authorization_api_key_value AuthorizationApiKeyValue: String,
        http_method HttpMethod: SubscriberNotificationHttpsNotificationConfigurationHttpMethod,
    }
}
props! {
    SubscriberNotificationNotificationConfiguration () {
        https_notification_configuration HttpsNotificationConfiguration: SubscriberNotificationHttpsNotificationConfiguration,
        sqs_notification_configuration SqsNotificationConfiguration: Json,
    }
}
choice! { SubscriberNotificationHttpsNotificationConfigurationHttpMethod { Post "POST", Put "PUT" } }
