//! Generated from spec/elasticsearch.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Elasticsearch::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html)
    Domain DomainAttrs "AWS::Elasticsearch::Domain" () {
        access_policies AccessPolicies: Json,
        advanced_options AdvancedOptions: Map<String>,
        advanced_security_options AdvancedSecurityOptions: DomainAdvancedSecurityOptionsInput,
        cognito_options CognitoOptions: DomainCognitoOptions,
        domain_endpoint_options DomainEndpointOptions: DomainEndpointOptions,
        domain_name DomainName: String,
        ebs_options EBSOptions: DomainEbsOptions,
        elasticsearch_cluster_config ElasticsearchClusterConfig: DomainElasticsearchClusterConfig,
        elasticsearch_version ElasticsearchVersion: String,
        encryption_at_rest_options EncryptionAtRestOptions: DomainEncryptionAtRestOptions,
        log_publishing_options LogPublishingOptions: Map<DomainLogPublishingOption>,
        node_to_node_encryption_options NodeToNodeEncryptionOptions: DomainNodeToNodeEncryptionOptions,
        snapshot_options SnapshotOptions: DomainSnapshotOptions,
        tags Tags: List<Tag>,
        vpc_options VPCOptions: DomainVpcOptions,
    } {
        arn "Arn": Arn<r::ElasticsearchDomain>,
        domain_arn "DomainArn": Arn<r::ElasticsearchDomain>,
        domain_endpoint "DomainEndpoint": String,
        id "Id": String,
    }
}
props! {
    DomainAdvancedSecurityOptionsInput () {
        anonymous_auth_enabled AnonymousAuthEnabled: bool,
        enabled Enabled: bool,
        internal_user_database_enabled InternalUserDatabaseEnabled: bool,
        master_user_options MasterUserOptions: DomainMasterUserOptions,
    }
}
props! {
    DomainCognitoOptions () {
        enabled Enabled: bool,
        identity_pool_id IdentityPoolId: Id<r::CognitoIdentityPool>,
        role_arn RoleArn: Arn<r::IamRole>,
        user_pool_id UserPoolId: Id<r::CognitoUserPool>,
    }
}
props! { DomainColdStorageOptions () { enabled Enabled: bool, } }
props! {
    DomainEbsOptions () {
        ebs_enabled EBSEnabled: bool,
        iops Iops: i64,
        volume_size VolumeSize: i64,
        volume_type VolumeType: String,
    }
}
props! {
    DomainElasticsearchClusterConfig () {
        cold_storage_options ColdStorageOptions: DomainColdStorageOptions,
        dedicated_master_count DedicatedMasterCount: i64,
        dedicated_master_enabled DedicatedMasterEnabled: bool,
        dedicated_master_type DedicatedMasterType: String,
        instance_count InstanceCount: i64,
        instance_type InstanceType: String,
        warm_count WarmCount: i64,
        warm_enabled WarmEnabled: bool,
        warm_type WarmType: String,
        zone_awareness_config ZoneAwarenessConfig: DomainZoneAwarenessConfig,
        zone_awareness_enabled ZoneAwarenessEnabled: bool,
    }
}
props! { DomainEncryptionAtRestOptions () { enabled Enabled: bool, kms_key_id KmsKeyId: String, } }
props! {
    DomainEndpointOptions () {
        custom_endpoint CustomEndpoint: String,
        custom_endpoint_certificate_arn CustomEndpointCertificateArn: Arn<r::CertificateManagerCertificate>,
        custom_endpoint_enabled CustomEndpointEnabled: bool,
        enforce_https EnforceHTTPS: bool,
        tls_security_policy TLSSecurityPolicy: String,
    }
}
props! {
    DomainLogPublishingOption () {
        cloud_watch_logs_log_group_arn CloudWatchLogsLogGroupArn: Arn<r::LogsLogGroup>,
        enabled Enabled: bool,
    }
}
props! {
    DomainMasterUserOptions () {
        master_user_arn MasterUserARN: String,
        master_user_name MasterUserName: String,
        master_user_password MasterUserPassword: String,
    }
}
props! { DomainNodeToNodeEncryptionOptions () { enabled Enabled: bool, } }
props! { DomainSnapshotOptions () { automated_snapshot_start_hour AutomatedSnapshotStartHour: i64, } }
props! {
    DomainVpcOptions () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! { DomainZoneAwarenessConfig () { availability_zone_count AvailabilityZoneCount: i64, } }
