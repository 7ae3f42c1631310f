//! Generated from spec/opensearchservice.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::OpenSearchService::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html)
    Application ApplicationAttrs "AWS::OpenSearchService::Application" (name Name: String) {
        app_configs AppConfigs: List<ApplicationAppConfig>,
        data_sources DataSources: List<ApplicationDataSource>,
        endpoint Endpoint: String,
        iam_identity_center_options IamIdentityCenterOptions: ApplicationIamIdentityCenterOptions,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::OpenSearchServiceApplication>, id "Id": String, }
}
props! { ApplicationAppConfig (key Key: ApplicationAppConfigType, value Value: String) {} }
props! {
    ApplicationDataSource (data_source_arn DataSourceArn: String) {
        data_source_description DataSourceDescription: String,
    }
}
props! {
    ApplicationIamIdentityCenterOptions () {
        enabled Enabled: bool,
        iam_identity_center_instance_arn IamIdentityCenterInstanceArn: Arn<r::SsoInstance>,
        iam_role_for_identity_center_application_arn IamRoleForIdentityCenterApplicationArn: Arn<r::IamRole>,
    }
}
choice! {
    ApplicationAppConfigType {
        OpensearchDashboardsDashboardAdminUsers "opensearchDashboards.dashboardAdmin.users",
        OpensearchDashboardsDashboardAdminGroups "opensearchDashboards.dashboardAdmin.groups"
    }
}

resource! {
    /// [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html)
    Domain DomainAttrs "AWS::OpenSearchService::Domain" () {
        aiml_options AIMLOptions: DomainAimlOptions,
        access_policies AccessPolicies: Json,
        advanced_options AdvancedOptions: Map<String>,
        advanced_security_options AdvancedSecurityOptions: DomainAdvancedSecurityOptionsInput,
        automated_snapshot_pause_options AutomatedSnapshotPauseOptions: DomainAutomatedSnapshotPauseOptions,
        cluster_config ClusterConfig: DomainClusterConfig,
        cognito_options CognitoOptions: DomainCognitoOptions,
        deployment_strategy_options DeploymentStrategyOptions: DomainDeploymentStrategyOptions,
        domain_endpoint_options DomainEndpointOptions: DomainEndpointOptions,
        domain_name DomainName: String,
        ebs_options EBSOptions: DomainEbsOptions,
        encryption_at_rest_options EncryptionAtRestOptions: DomainEncryptionAtRestOptions,
        engine_mode EngineMode: DomainEngineMode,
        engine_version EngineVersion: String,
        ip_address_type IPAddressType: String,
        identity_center_options IdentityCenterOptions: DomainIdentityCenterOptions,
        log_publishing_options LogPublishingOptions: Map<DomainLogPublishingOption>,
        node_to_node_encryption_options NodeToNodeEncryptionOptions: DomainNodeToNodeEncryptionOptions,
        off_peak_window_options OffPeakWindowOptions: DomainOffPeakWindowOptions,
        skip_shard_migration_wait SkipShardMigrationWait: bool,
        snapshot_options SnapshotOptions: DomainSnapshotOptions,
        software_update_options SoftwareUpdateOptions: DomainSoftwareUpdateOptions,
        tags Tags: List<Tag>,
        use_case UseCase: DomainUseCase,
        vpc_options VPCOptions: DomainVpcOptions,
    } {
        advanced_security_options_anonymous_auth_disable_date "AdvancedSecurityOptions.AnonymousAuthDisableDate": String,
        arn "Arn": Arn<r::OpenSearchServiceDomain>,
        domain_arn "DomainArn": Arn<r::OpenSearchServiceDomain>,
        domain_endpoint "DomainEndpoint": String,
        domain_endpoint_v2 "DomainEndpointV2": String,
        domain_endpoints "DomainEndpoints": Json,
        id "Id": String,
        identity_center_options_identity_center_application_arn "IdentityCenterOptions.IdentityCenterApplicationARN": String,
        identity_center_options_identity_store_id "IdentityCenterOptions.IdentityStoreId": String,
        service_software_options_automated_update_date "ServiceSoftwareOptions.AutomatedUpdateDate": String,
        service_software_options_cancellable "ServiceSoftwareOptions.Cancellable": bool,
        service_software_options_current_version "ServiceSoftwareOptions.CurrentVersion": String,
        service_software_options_description "ServiceSoftwareOptions.Description": String,
        service_software_options_new_version "ServiceSoftwareOptions.NewVersion": String,
        service_software_options_optional_deployment "ServiceSoftwareOptions.OptionalDeployment": bool,
        service_software_options_update_available "ServiceSoftwareOptions.UpdateAvailable": bool,
        service_software_options_update_status "ServiceSoftwareOptions.UpdateStatus": String,
    }
}
props! {
    DomainAdvancedSecurityOptionsInput () {
        anonymous_auth_enabled AnonymousAuthEnabled: bool,
        enabled Enabled: bool,
        iam_federation_options IAMFederationOptions: DomainIamFederationOptions,
        internal_user_database_enabled InternalUserDatabaseEnabled: bool,
        jwt_options JWTOptions: DomainJwtOptions,
        master_user_options MasterUserOptions: DomainMasterUserOptions,
        saml_options SAMLOptions: DomainSamlOptions,
    }
}
props! {
    DomainAimlOptions () {
        s3_vectors_engine S3VectorsEngine: DomainS3VectorsEngine,
        serverless_vector_acceleration ServerlessVectorAcceleration: DomainServerlessVectorAcceleration,
    }
}
props! {
    DomainAutomatedSnapshotPauseOptions (enabled Enabled: bool) {
        end_time EndTime: String,
        start_time StartTime: String,
    }
}
props! {
    DomainClusterConfig () {
        cold_storage_options ColdStorageOptions: DomainColdStorageOptions,
        dedicated_master_count DedicatedMasterCount: i64,
        dedicated_master_enabled DedicatedMasterEnabled: bool,
        dedicated_master_type DedicatedMasterType: String,
        instance_count InstanceCount: i64,
        instance_type InstanceType: String,
        multi_az_with_standby_enabled MultiAZWithStandbyEnabled: bool,
        node_options NodeOptions: List<DomainNodeOption>,
        warm_count WarmCount: i64,
        warm_enabled WarmEnabled: bool,
        warm_type WarmType: String,
        zone_awareness_config ZoneAwarenessConfig: DomainZoneAwarenessConfig,
        zone_awareness_enabled ZoneAwarenessEnabled: bool,
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
    DomainDeploymentStrategyOptions () {
        deployment_strategy DeploymentStrategy: DomainDeploymentStrategyOptionsDeploymentStrategy,
    }
}
props! {
    DomainEbsOptions () {
        ebs_enabled EBSEnabled: bool,
        iops Iops: i64,
        throughput Throughput: i64,
        volume_size VolumeSize: i64,
        volume_type VolumeType: String,
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
    DomainIamFederationOptions () {
        enabled Enabled: bool,
        roles_key RolesKey: String,
        subject_key SubjectKey: String,
    }
}
props! {
    DomainIdentityCenterOptions () {
        enabled_api_access EnabledAPIAccess: bool,
        identity_center_instance_arn IdentityCenterInstanceARN: Arn<r::SsoInstance>,
        roles_key RolesKey: DomainRolesKeyIdcType,
        subject_key SubjectKey: DomainSubjectKeyIdcType,
    }
}
props! { DomainIdp (entity_id EntityId: String, metadata_content MetadataContent: String) {} }
props! {
    DomainJwtOptions () {
        enabled Enabled: bool,
        public_key PublicKey: String,
        roles_key RolesKey: String,
        subject_key SubjectKey: String,
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
props! { DomainNodeConfig () { count Count: i64, enabled Enabled: bool, type_ Type: String, } }
props! {
    DomainNodeOption () { node_config NodeConfig: DomainNodeConfig, node_type NodeType: DomainNodeOptionNodeType, }
}
props! { DomainNodeToNodeEncryptionOptions () { enabled Enabled: bool, } }
props! { DomainOffPeakWindow () { window_start_time WindowStartTime: DomainWindowStartTime, } }
props! { DomainOffPeakWindowOptions () { enabled Enabled: bool, off_peak_window OffPeakWindow: DomainOffPeakWindow, } }
props! { DomainS3VectorsEngine (enabled Enabled: bool) {} }
props! {
    DomainSamlOptions () {
        enabled Enabled: bool,
        idp Idp: DomainIdp,
        master_backend_role MasterBackendRole: String,
        master_user_name MasterUserName: String,
        roles_key RolesKey: String,
        session_timeout_minutes SessionTimeoutMinutes: i64,
        subject_key SubjectKey: String,
    }
}
props! { DomainServerlessVectorAcceleration () { enabled Enabled: bool, } }
props! { DomainSnapshotOptions () { automated_snapshot_start_hour AutomatedSnapshotStartHour: i64, } }
props! {
    DomainSoftwareUpdateOptions () {
        auto_software_update_enabled AutoSoftwareUpdateEnabled: bool,
        use_latest_service_software_for_blue_green UseLatestServiceSoftwareForBlueGreen: bool,
    }
}
props! {
    DomainVpcOptions () {
        egress_enabled EgressEnabled: bool,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! { DomainWindowStartTime (hours Hours: Int<0, 23>, minutes Minutes: Int<0, 59>) {} }
props! { DomainZoneAwarenessConfig () { availability_zone_count AvailabilityZoneCount: i64, } }
choice! {
    DomainDeploymentStrategyOptionsDeploymentStrategy {
        Default "Default", CapacityOptimized "CapacityOptimized"
    }
}
choice! { DomainEngineMode { General "GENERAL", Optimized "OPTIMIZED" } }
choice! { DomainNodeOptionNodeType { Coordinator "coordinator" } }
choice! { DomainRolesKeyIdcType { GroupName "GroupName", GroupId "GroupId" } }
choice! { DomainSubjectKeyIdcType { UserName "UserName", UserId "UserId", Email "Email" } }
choice! { DomainUseCase { Search "SEARCH", Vector "VECTOR", Observability "OBSERVABILITY", Mixed "MIXED" } }
