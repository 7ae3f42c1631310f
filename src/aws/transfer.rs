//! Generated from spec/transfer.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Transfer::Agreement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html)
    Agreement AgreementAttrs "AWS::Transfer::Agreement" (
        access_role AccessRole: Arn<r::IamRole>, local_profile_id LocalProfileId: Id<r::TransferProfile>,
        partner_profile_id PartnerProfileId: Id<r::TransferProfile>, server_id ServerId: String
    ) {
        base_directory BaseDirectory: String,
        custom_directories CustomDirectories: AgreementCustomDirectories,
        description Description: String,
        enforce_message_signing EnforceMessageSigning: AgreementEnforceMessageSigning,
        preserve_filename PreserveFilename: AgreementPreserveFilename,
        status Status: AgreementStatus,
        tags Tags: List<Tag>,
    } { agreement_id "AgreementId": String, arn "Arn": Arn<r::TransferAgreement>, }
}
props! {
    AgreementCustomDirectories AgreementCustomDirectoriesArgs [
        failed_files_directory FailedFilesDirectory: String, mdn_files_directory MdnFilesDirectory: String,
        payload_files_directory PayloadFilesDirectory: String, status_files_directory StatusFilesDirectory: String,
        temporary_files_directory TemporaryFilesDirectory: String
    ] {}
}
choice! { AgreementEnforceMessageSigning { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AgreementPreserveFilename { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AgreementStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::Transfer::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html)
    Certificate CertificateAttrs "AWS::Transfer::Certificate" (
        certificate Certificate: String, usage Usage: CertificateUsage
    ) {
        active_date ActiveDate: String,
        certificate_chain CertificateChain: String,
        description Description: String,
        inactive_date InactiveDate: String,
        private_key PrivateKey: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::TransferCertificate>,
        certificate_id "CertificateId": Id<r::TransferCertificate>,
        not_after_date "NotAfterDate": String,
        not_before_date "NotBeforeDate": String,
        serial "Serial": String,
        status "Status": String,
        type_ "Type": String,
    }
}
choice! { CertificateUsage { Signing "SIGNING", Encryption "ENCRYPTION", Tls "TLS" } }

resource! {
    /// [AWS::Transfer::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html)
    Connector ConnectorAttrs "AWS::Transfer::Connector" (access_role AccessRole: Arn<r::IamRole>) {
        as2_config As2Config: ConnectorAs2Config,
        egress_config EgressConfig: ConnectorEgressConfig,
        egress_type EgressType: ConnectorEgressType,
        ip_address_type IpAddressType: ConnectorIpAddressType,
        logging_role LoggingRole: Arn<r::IamRole>,
        security_policy_name SecurityPolicyName: String,
        sftp_config SftpConfig: ConnectorSftpConfig,
        tags Tags: List<Tag>,
        url Url: String,
    } {
        arn "Arn": Arn<r::TransferConnector>,
        connector_id "ConnectorId": String,
        error_message "ErrorMessage": String,
        service_managed_egress_ip_addresses "ServiceManagedEgressIpAddresses": List<String>,
        status "Status": String,
    }
}
props! {
    ConnectorAs2Config () {
        async_mdn_config AsyncMdnConfig: ConnectorAsyncMdnConfig,
        basic_auth_secret_id BasicAuthSecretId: String,
        compression Compression: ConnectorAs2ConfigCompression,
        encryption_algorithm EncryptionAlgorithm: ConnectorAs2ConfigEncryptionAlgorithm,
        local_profile_id LocalProfileId: String,
        mdn_response MdnResponse: ConnectorAs2ConfigMdnResponse,
        mdn_signing_algorithm MdnSigningAlgorithm: ConnectorAs2ConfigMdnSigningAlgorithm,
        message_subject MessageSubject: String,
        partner_profile_id PartnerProfileId: String,
        preserve_content_type PreserveContentType: ConnectorAs2ConfigPreserveContentType,
        signing_algorithm SigningAlgorithm: ConnectorAs2ConfigSigningAlgorithm,
    }
}
props! { ConnectorAsyncMdnConfig (server_ids ServerIds: List<String>, url Url: String) {} }
props! { ConnectorEgressConfig (vpc_lattice VpcLattice: ConnectorVpcLatticeEgressConfig) {} }
props! {
    ConnectorSftpConfig () {
        max_concurrent_connections MaxConcurrentConnections: Int<1, 5>,
        ordered_user_secret_version_stages OrderedUserSecretVersionStages: List<String>,
        trusted_host_keys TrustedHostKeys: List<String>,
        user_secret_id UserSecretId: String,
    }
}
props! {
    ConnectorVpcLatticeEgressConfig (
        resource_configuration_arn ResourceConfigurationArn: Arn<r::VpcLatticeResourceConfiguration>
    ) { port_number PortNumber: Int<1, 65535>, }
}
choice! { ConnectorAs2ConfigCompression { Zlib "ZLIB", Disabled "DISABLED" } }
choice! {
    ConnectorAs2ConfigEncryptionAlgorithm {
        Aes128Cbc "AES128_CBC", Aes192Cbc "AES192_CBC", Aes256Cbc "AES256_CBC", None "NONE", DesEde3Cbc "DES_EDE3_CBC"
    }
}
choice! { ConnectorAs2ConfigMdnResponse { Sync "SYNC", Async "ASYNC", None "NONE" } }
choice! {
    ConnectorAs2ConfigMdnSigningAlgorithm {
        Sha256 "SHA256", Sha384 "SHA384", Sha512 "SHA512", Sha1 "SHA1", None "NONE", Default "DEFAULT"
    }
}
choice! { ConnectorAs2ConfigPreserveContentType { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    ConnectorAs2ConfigSigningAlgorithm {
        Sha256 "SHA256", Sha384 "SHA384", Sha512 "SHA512", Sha1 "SHA1", None "NONE"
    }
}
choice! { ConnectorEgressType { ServiceManaged "SERVICE_MANAGED", VpcLattice "VPC_LATTICE" } }
choice! { ConnectorIpAddressType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }

resource! {
    /// [AWS::Transfer::HostKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html)
    HostKey HostKeyAttrs "AWS::Transfer::HostKey" (server_id ServerId: String) {
        description Description: String,
        host_key_body HostKeyBody: String,
        kms_key KmsKey: String,
        storage_type StorageType: HostKeyStorageType,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::TransferHostKey>,
        date_imported "DateImported": String,
        host_key_fingerprint "HostKeyFingerprint": String,
        host_key_id "HostKeyId": String,
        secret_id "SecretId": String,
        type_ "Type": String,
    }
}
choice! { HostKeyStorageType { ServiceManaged "SERVICE_MANAGED", SecretsManager "SECRETS_MANAGER" } }

resource! {
    /// [AWS::Transfer::Profile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html)
    Profile ProfileAttrs "AWS::Transfer::Profile" (as2_id As2Id: String, profile_type ProfileType: ProfileType) {
        certificate_ids CertificateIds: List<Id<r::TransferCertificate>>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::TransferProfile>, profile_id "ProfileId": Id<r::TransferProfile>, }
}
choice! { ProfileType { Local "LOCAL", Partner "PARTNER" } }

resource! {
    /// [AWS::Transfer::Server](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
    Server ServerAttrs "AWS::Transfer::Server" () {
        certificate Certificate: Arn<r::CertificateManagerCertificate>,
        create_with_host_key CreateWithHostKey: bool,
        domain Domain: ServerDomain,
        endpoint_details EndpointDetails: ServerEndpointDetails,
        endpoint_type EndpointType: ServerEndpointType,
        identity_provider_details IdentityProviderDetails: ServerIdentityProviderDetails,
        identity_provider_type IdentityProviderType: ServerIdentityProviderType,
        ip_address_type IpAddressType: ServerIpAddressType,
        logging_role LoggingRole: Arn<r::IamRole>,
        post_authentication_login_banner PostAuthenticationLoginBanner: String,
        pre_authentication_login_banner PreAuthenticationLoginBanner: String,
        protocol_details ProtocolDetails: ServerProtocolDetails,
        protocols Protocols: List<ServerProtocol>,
        s3_storage_options S3StorageOptions: ServerS3StorageOptions,
        security_policy_name SecurityPolicyName: String,
        structured_log_destinations StructuredLogDestinations: List<Arn<r::LogsLogGroup>>,
        tags Tags: List<Tag>,
        workflow_details WorkflowDetails: ServerWorkflowDetails,
    } {
        arn "Arn": Arn<r::TransferServer>,
        as2_service_managed_egress_ip_addresses "As2ServiceManagedEgressIpAddresses": List<String>,
        server_id "ServerId": String,
        state "State": String,
    }
}
props! {
    ServerEndpointDetails () {
        address_allocation_ids AddressAllocationIds: List<String>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}
props! {
    ServerIdentityProviderDetails () {
        directory_id DirectoryId: String,
        function Function: String,
        invocation_role InvocationRole: Arn<r::IamRole>,
        sftp_authentication_methods SftpAuthenticationMethods: ServerSftpAuthenticationMethods,
        url Url: String,
    }
}
props! {
    ServerProtocolDetails () {
        as2_transports As2Transports: List<ServerAs2Transport>,
        passive_ip PassiveIp: String,
        proxy_config ProxyConfig: ServerProxyConfig,
        set_stat_option SetStatOption: ServerSetStatOption,
        tls_session_resumption_mode TlsSessionResumptionMode: ServerTlsSessionResumptionMode,
    }
}
props! { ServerProxyConfig () { sftp_mode SftpMode: ServerProxyMode, } }
props! {
    ServerS3StorageOptions () {
        directory_listing_optimization DirectoryListingOptimization: ServerDirectoryListingOptimization,
    }
}
props! {
    ServerWorkflowDetail (
        execution_role ExecutionRole: Arn<r::IamRole>, workflow_id WorkflowId: Id<r::TransferWorkflow>
    ) {}
}
props! {
    ServerWorkflowDetails () {
        on_partial_upload OnPartialUpload: List<ServerWorkflowDetail>,
        on_upload OnUpload: List<ServerWorkflowDetail>,
    }
}
choice! { ServerAs2Transport { Http "HTTP" } }
choice! { ServerDirectoryListingOptimization { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ServerDomain { S3 "S3", Efs "EFS" } }
choice! { ServerEndpointType { Public "PUBLIC", Vpc "VPC", VpcEndpoint "VPC_ENDPOINT" } }
choice! {
    ServerIdentityProviderType {
        ServiceManaged "SERVICE_MANAGED", ApiGateway "API_GATEWAY", AwsDirectoryService "AWS_DIRECTORY_SERVICE",
        AwsLambda "AWS_LAMBDA"
    }
}
choice! { ServerIpAddressType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }
choice! { ServerProtocol { Sftp "SFTP", Ftp "FTP", Ftps "FTPS", As2 "AS2" } }
choice! { ServerProxyMode { ProxyProtocolV2Enforced "PROXY_PROTOCOL_V2_ENFORCED", None "NONE" } }
choice! { ServerSetStatOption { Default "DEFAULT", EnableNoOp "ENABLE_NO_OP" } }
choice! {
    ServerSftpAuthenticationMethods {
        Password "PASSWORD", PublicKey "PUBLIC_KEY", PublicKeyOrPassword "PUBLIC_KEY_OR_PASSWORD",
        PublicKeyAndPassword "PUBLIC_KEY_AND_PASSWORD"
    }
}
choice! { ServerTlsSessionResumptionMode { Disabled "DISABLED", Enabled "ENABLED", Enforced "ENFORCED" } }

resource! {
    /// [AWS::Transfer::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html)
    User UserAttrs "AWS::Transfer::User" (
        role Role: Arn<r::IamRole>, server_id ServerId: String, user_name UserName: String
    ) {
        home_directory HomeDirectory: String,
        home_directory_mappings HomeDirectoryMappings: List<UserHomeDirectoryMapEntry>,
        home_directory_type HomeDirectoryType: UserHomeDirectoryType,
        policy Policy: String,
        posix_profile PosixProfile: UserPosixProfile,
        ssh_public_keys SshPublicKeys: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::TransferUser>,
        server_id "ServerId": String,
        user_name "UserName": String,
    }
}
props! { UserHomeDirectoryMapEntry (entry Entry: String, target Target: String) { type_ Type: UserMapType, } }
props! {
    UserPosixProfile (gid Gid: Num<0, 4294967295>, uid Uid: Num<0, 4294967295>) {
        secondary_gids SecondaryGids: List<Num<0, 4294967295>>,
    }
}
choice! { UserHomeDirectoryType { Path "PATH", Logical "LOGICAL" } }
choice! { UserMapType { File "FILE", Directory "DIRECTORY" } }

resource! {
    /// [AWS::Transfer::WebApp](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html)
    WebApp WebAppAttrs "AWS::Transfer::WebApp" (
        identity_provider_details IdentityProviderDetails: WebAppIdentityProviderDetails
    ) {
        access_endpoint AccessEndpoint: String,
        endpoint_details EndpointDetails: WebAppEndpointDetails,
        tags Tags: List<Tag>,
        web_app_customization WebAppCustomization: WebAppCustomization,
        web_app_endpoint_policy WebAppEndpointPolicy: WebAppEndpointPolicy,
        web_app_units WebAppUnits: WebAppUnits,
    } {
        arn "Arn": Arn<r::TransferWebApp>,
        identity_provider_details_application_arn "IdentityProviderDetails.ApplicationArn": String,
        vpc_endpoint_id "VpcEndpointId": String,
        web_app_id "WebAppId": String,
    }
}
props! { WebAppCustomization () { favicon_file FaviconFile: String, logo_file LogoFile: String, title Title: String, } }
props! { WebAppEndpointDetails () { vpc Vpc: WebAppVpc, } }
props! {
    WebAppIdentityProviderDetails () { instance_arn InstanceArn: Arn<r::SsoInstance>, role Role: Arn<r::IamRole>, }
}
props! { WebAppUnits (provisioned Provisioned: Int<1, MAX>) {} }
props! {
    WebAppVpc () {
        ip_address_type IpAddressType: WebAppVpcIpAddressType,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}
choice! { WebAppEndpointPolicy { Standard "STANDARD", Fips "FIPS" } }
choice! { WebAppVpcIpAddressType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }

resource! {
    /// [AWS::Transfer::Workflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html)
    Workflow WorkflowAttrs "AWS::Transfer::Workflow" (steps Steps: List<WorkflowStep>) {
        description Description: String,
        on_exception_steps OnExceptionSteps: List<WorkflowStep>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::TransferWorkflow>, workflow_id "WorkflowId": Id<r::TransferWorkflow>, }
}
props! { WorkflowEfsInputFileLocation () { file_system_id FileSystemId: Id<r::EfsFileSystem>, path Path: String, } }
props! {
    WorkflowInputFileLocation () {
        efs_file_location EfsFileLocation: WorkflowEfsInputFileLocation,
        s3_file_location S3FileLocation: WorkflowS3InputFileLocation,
    }
}
props! { WorkflowS3FileLocation () { s3_file_location S3FileLocation: WorkflowS3InputFileLocation, } }
props! { WorkflowS3InputFileLocation () { bucket Bucket: Id<r::S3Bucket>, key Key: String, } }
props! {
    WorkflowStep () {
        copy_step_details CopyStepDetails: WorkflowStepCopyStepDetails,
        custom_step_details CustomStepDetails: WorkflowStepCustomStepDetails,
        decrypt_step_details DecryptStepDetails: WorkflowStepDecryptStepDetails,
        delete_step_details DeleteStepDetails: WorkflowStepDeleteStepDetails,
        tag_step_details TagStepDetails: WorkflowStepTagStepDetails,
        type_ Type: WorkflowStepType,
    }
}
props! {
    WorkflowStepCopyStepDetails () {
        destination_file_location DestinationFileLocation: WorkflowS3FileLocation,
        name Name: String,
        overwrite_existing OverwriteExisting: WorkflowStepCopyStepDetailsOverwriteExisting,
        source_file_location SourceFileLocation: String,
    }
}
props! {
    WorkflowStepCustomStepDetails () {
        name Name: String,
        source_file_location SourceFileLocation: String,
        target Target: String,
        timeout_seconds TimeoutSeconds: Int<1, 1800>,
    }
}
props! {
    WorkflowStepDecryptStepDetails (
        destination_file_location DestinationFileLocation: WorkflowInputFileLocation,
        type_ Type: WorkflowStepDecryptStepDetailsType
    ) {
        name Name: String,
        overwrite_existing OverwriteExisting: WorkflowStepDecryptStepDetailsOverwriteExisting,
        source_file_location SourceFileLocation: String,
    }
}
props! { WorkflowStepDeleteStepDetails () { name Name: String, source_file_location SourceFileLocation: String, } }
props! {
    WorkflowStepTagStepDetails () {
        name Name: String,
        source_file_location SourceFileLocation: String,
        tags Tags: List<Tag>,
    }
}
choice! { WorkflowStepCopyStepDetailsOverwriteExisting { True "TRUE", False "FALSE" } }
choice! { WorkflowStepDecryptStepDetailsOverwriteExisting { True "TRUE", False "FALSE" } }
choice! { WorkflowStepDecryptStepDetailsType { Pgp "PGP" } }
choice! { WorkflowStepType { Copy "COPY", Custom "CUSTOM", Decrypt "DECRYPT", Delete "DELETE", Tag "TAG" } }
