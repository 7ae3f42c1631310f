//! Generated from spec/emrcontainers.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EMRContainers::Endpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html)
    Endpoint EndpointAttrs "AWS::EMRContainers::Endpoint" (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, release_label ReleaseLabel: String, type_ Type: String,
        virtual_cluster_id VirtualClusterId: String
    ) {
        configuration_overrides ConfigurationOverrides: EndpointConfigurationOverrides,
        name Name: String,
        session_idle_timeout_in_minutes SessionIdleTimeoutInMinutes: Int<1, 1440>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::EmrContainersEndpoint>,
        auth_proxy_url "AuthProxyUrl": String,
        certificate_authority_certificate_arn "CertificateAuthority.CertificateArn": String,
        certificate_authority_certificate_data "CertificateAuthority.CertificateData": String,
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        id "Id": String,
        security_group "SecurityGroup": Id<r::Ec2SecurityGroup>,
        server_url "ServerUrl": String,
        state "State": String,
        state_details "StateDetails": String,
    }
}
props! {
    EndpointCloudWatchMonitoringConfiguration (log_group_name LogGroupName: Id<r::LogsLogGroup>) {
        log_stream_name_prefix LogStreamNamePrefix: String,
    }
}
props! {
    EndpointConfigurationOverrides () {
        application_configuration ApplicationConfiguration: List<EndpointEmrEksConfiguration>,
        monitoring_configuration MonitoringConfiguration: EndpointMonitoringConfiguration,
    }
}
props! {
    EndpointContainerLogRotationConfiguration (
        max_files_to_keep MaxFilesToKeep: Int<1, 50>, rotation_size RotationSize: String
    ) {}
}
props! {
    EndpointEmrEksConfiguration (classification Classification: String) {
        configurations Configurations: List<EndpointEmrEksConfiguration>,
        properties Properties: Map<String>,
    }
}
props! {
    EndpointMonitoringConfiguration () {
        cloud_watch_monitoring_configuration CloudWatchMonitoringConfiguration: EndpointCloudWatchMonitoringConfiguration,
        container_log_rotation_configuration ContainerLogRotationConfiguration: EndpointContainerLogRotationConfiguration,
        persistent_app_ui PersistentAppUI: EndpointMonitoringConfigurationPersistentAppUi,
        s3_monitoring_configuration S3MonitoringConfiguration: EndpointS3MonitoringConfiguration,
    }
}
props! { EndpointS3MonitoringConfiguration (log_uri LogUri: String) {} }
choice! { EndpointMonitoringConfigurationPersistentAppUi { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::EMRContainers::JobTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html)
    JobTemplate JobTemplateAttrs "AWS::EMRContainers::JobTemplate" (
        job_template_data JobTemplateData: JobTemplateData, name Name: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::EmrContainersJobTemplate>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        id "Id": String,
    }
}
props! {
    JobTemplateConfiguration (classification Classification: String) {
        configurations Configurations: List<JobTemplateConfiguration>,
        properties Properties: Map<String>,
    }
}
props! {
    JobTemplateData (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, job_driver JobDriver: JobTemplateJobDriver,
        release_label ReleaseLabel: String
    ) {
        configuration_overrides ConfigurationOverrides: JobTemplateParametricConfigurationOverrides,
        job_tags JobTags: Map<String>,
        parameter_configuration ParameterConfiguration: Map<JobTemplateTemplateParameterConfiguration>,
    }
}
props! {
    JobTemplateJobDriver () {
        spark_sql_job_driver SparkSqlJobDriver: JobTemplateSparkSqlJobDriver,
        spark_submit_job_driver SparkSubmitJobDriver: JobTemplateSparkSubmitJobDriver,
    }
}
props! {
    JobTemplateParametricCloudWatchMonitoringConfiguration () {
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        log_stream_name_prefix LogStreamNamePrefix: String,
    }
}
props! {
    JobTemplateParametricConfigurationOverrides () {
        application_configuration ApplicationConfiguration: List<JobTemplateConfiguration>,
        monitoring_configuration MonitoringConfiguration: JobTemplateParametricMonitoringConfiguration,
    }
}
props! {
    JobTemplateParametricMonitoringConfiguration () {
        cloud_watch_monitoring_configuration CloudWatchMonitoringConfiguration: JobTemplateParametricCloudWatchMonitoringConfiguration,
        persistent_app_ui PersistentAppUI: String,
        s3_monitoring_configuration S3MonitoringConfiguration: JobTemplateParametricS3MonitoringConfiguration,
    }
}
props! { JobTemplateParametricS3MonitoringConfiguration () { log_uri LogUri: String, } }
props! {
    JobTemplateSparkSqlJobDriver () {
        entry_point EntryPoint: String,
        spark_sql_parameters SparkSqlParameters: String,
    }
}
props! {
    JobTemplateSparkSubmitJobDriver (entry_point EntryPoint: String) {
        entry_point_arguments EntryPointArguments: List<String>,
        spark_submit_parameters SparkSubmitParameters: String,
    }
}
props! {
    JobTemplateTemplateParameterConfiguration () {
        default_value DefaultValue: String,
        type_ Type: JobTemplateTemplateParameterConfigurationType,
    }
}
choice! { JobTemplateTemplateParameterConfigurationType { Number "NUMBER", String "STRING" } }

resource! {
    /// [AWS::EMRContainers::SecurityConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html)
    SecurityConfiguration SecurityConfigurationAttrs "AWS::EMRContainers::SecurityConfiguration" (
        security_configuration_data SecurityConfigurationData: SecurityConfigurationData
    ) {
        container_provider ContainerProvider: SecurityConfigurationContainerProvider,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EmrContainersSecurityConfiguration>, id "Id": String, }
}
props! {
    SecurityConfigurationAtRestEncryptionConfiguration () {
        local_disk_encryption_configuration LocalDiskEncryptionConfiguration: SecurityConfigurationLocalDiskEncryptionConfiguration,
        s3_encryption_configuration S3EncryptionConfiguration: SecurityConfigurationS3EncryptionConfiguration,
    }
}
props! {
    SecurityConfigurationAuthenticationConfiguration () {
        iam_configuration IAMConfiguration: SecurityConfigurationIamConfiguration,
        identity_center_configuration IdentityCenterConfiguration: SecurityConfigurationIdentityCenterConfiguration,
    }
}
props! {
    SecurityConfigurationAuthorizationConfiguration () {
        lake_formation_configuration LakeFormationConfiguration: SecurityConfigurationLakeFormationConfiguration,
    }
}
props! { SecurityConfigurationContainerInfo () { eks_info EksInfo: SecurityConfigurationEksInfo, } }
props! {
    SecurityConfigurationContainerProvider (id Id: String, type_ Type: SecurityConfigurationContainerProviderType) {
        info Info: SecurityConfigurationContainerInfo,
    }
}
props! {
    SecurityConfigurationData () {
        authentication_configuration AuthenticationConfiguration: SecurityConfigurationAuthenticationConfiguration,
        authorization_configuration AuthorizationConfiguration: SecurityConfigurationAuthorizationConfiguration,
        encryption_configuration EncryptionConfiguration: SecurityConfigurationEncryptionConfiguration,
    }
}
props! { SecurityConfigurationEksInfo () { namespace Namespace: String, } }
props! {
    SecurityConfigurationEncryptionConfiguration () {
        at_rest_encryption_configuration AtRestEncryptionConfiguration: SecurityConfigurationAtRestEncryptionConfiguration,
        in_transit_encryption_configuration InTransitEncryptionConfiguration: SecurityConfigurationInTransitEncryptionConfiguration,
    }
}
props! { SecurityConfigurationIamConfiguration () { system_role SystemRole: Arn<r::IamRole>, } }
props! {
    SecurityConfigurationIdentityCenterConfiguration () {
        enable_identity_center EnableIdentityCenter: bool,
        identity_center_application_assignment_required IdentityCenterApplicationAssignmentRequired: bool,
        identity_center_instance_arn IdentityCenterInstanceARN: Arn<r::SsoInstance>,
    }
}
props! {
    SecurityConfigurationInTransitEncryptionConfiguration () {
        tls_certificate_configuration TLSCertificateConfiguration: SecurityConfigurationTlsCertificateConfiguration,
    }
}
props! {
    SecurityConfigurationLakeFormationConfiguration () {
        authorized_session_tag_value AuthorizedSessionTagValue: String,
        query_access_control_enabled QueryAccessControlEnabled: bool,
        query_engine_role_arn QueryEngineRoleArn: Arn<r::IamRole>,
        secure_namespace_info SecureNamespaceInfo: SecurityConfigurationSecureNamespaceInfo,
    }
}
props! {
    SecurityConfigurationLocalDiskEncryptionConfiguration () {
        aws_kms_key_id AwsKmsKeyId: String,
        encryption_key_provider_type EncryptionKeyProviderType: SecurityConfigurationLocalDiskEncryptionConfigurationEncryptionKeyProviderType,
    }
}
props! {
    SecurityConfigurationS3EncryptionConfiguration () {
        encryption_option EncryptionOption: SecurityConfigurationS3EncryptionConfigurationEncryptionOption,
        kms_key_id KMSKeyId: String,
    }
}
props! { SecurityConfigurationSecureNamespaceInfo () { cluster_id ClusterId: String, namespace Namespace: String, } }
props! {
    SecurityConfigurationTlsCertificateConfiguration () {
        certificate_provider_type CertificateProviderType: SecurityConfigurationTlsCertificateConfigurationCertificateProviderType,
        private_key_secret_arn PrivateKeySecretArn: Arn<r::SecretsManagerSecret>,
        public_key_secret_arn PublicKeySecretArn: Arn<r::SecretsManagerSecret>,
    }
}
choice! { SecurityConfigurationContainerProviderType { Eks "EKS" } }
choice! { SecurityConfigurationLocalDiskEncryptionConfigurationEncryptionKeyProviderType { AwsKms "AwsKms" } }
choice! {
    SecurityConfigurationS3EncryptionConfigurationEncryptionOption {
        SseS3 "SSE-S3", SseKms "SSE-KMS", CseKms "CSE-KMS"
    }
}
choice! { SecurityConfigurationTlsCertificateConfigurationCertificateProviderType { Pem "PEM" } }

resource! {
    /// [AWS::EMRContainers::VirtualCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html)
    VirtualCluster VirtualClusterAttrs "AWS::EMRContainers::VirtualCluster" (
        container_provider ContainerProvider: VirtualClusterContainerProvider, name Name: String
    ) {
        security_configuration_id SecurityConfigurationId: String,
        session_enabled SessionEnabled: bool,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EmrContainersVirtualCluster>, id "Id": String, }
}
props! { VirtualClusterContainerInfo (eks_info EksInfo: VirtualClusterEksInfo) {} }
props! {
    VirtualClusterContainerProvider (
        id Id: String, info Info: VirtualClusterContainerInfo, type_ Type: VirtualClusterContainerProviderType
    ) {}
}
props! { VirtualClusterEksInfo (namespace Namespace: String) {} }
choice! { VirtualClusterContainerProviderType { Eks "EKS" } }
