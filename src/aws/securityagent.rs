//! Generated from spec/securityagent.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SecurityAgent::AgentSpace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html)
    AgentSpace AgentSpaceAttrs "AWS::SecurityAgent::AgentSpace" (name Name: String) {
        aws_resources AwsResources: AgentSpaceAwsResources,
        code_review_settings CodeReviewSettings: AgentSpaceCodeReviewSettings,
        description Description: String,
        integrated_resources IntegratedResources: List<AgentSpaceIntegratedResource>,
        kms_key_id KmsKeyId: String,
        tags Tags: List<Tag>,
        target_domain_ids TargetDomainIds: List<String>,
    } {
        agent_space_id "AgentSpaceId": String,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    AgentSpaceAwsResources () {
        iam_roles IamRoles: List<String>,
        lambda_function_arns LambdaFunctionArns: List<String>,
        log_groups LogGroups: List<String>,
        s3_buckets S3Buckets: List<String>,
        secret_arns SecretArns: List<String>,
        vpcs Vpcs: List<AgentSpaceVpcConfig>,
    }
}
props! {
    AgentSpaceBitbucketCapabilitiesResource () {
        leave_comments LeaveComments: bool,
        remediate_code RemediateCode: bool,
    }
}
props! { AgentSpaceBitbucketRepositoryResource (name Name: String, workspace Workspace: String) {} }
props! {
    AgentSpaceCodeReviewSettings (
        controls_scanning ControlsScanning: bool, general_purpose_scanning GeneralPurposeScanning: bool
    ) {}
}
props! {
    AgentSpaceConfluenceCapabilitiesResource () {
        create_document CreateDocument: bool,
        fetch_document FetchDocument: bool,
        update_document UpdateDocument: bool,
    }
}
props! {
    AgentSpaceConfluenceDocumentResource (name Name: String, page_id PageId: String, space_key SpaceKey: String) {}
}
props! {
    AgentSpaceGithubCapabilitiesResource (leave_comments LeaveComments: bool, remediate_code RemediateCode: bool) {}
}
props! { AgentSpaceGithubRepositoryResource (name Name: String, owner Owner: String) {} }
props! {
    AgentSpaceGitlabCapabilitiesResource () {
        leave_comments LeaveComments: bool,
        remediate_code RemediateCode: bool,
    }
}
props! { AgentSpaceGitlabRepositoryResource (name Name: String, namespace Namespace: String) {} }
props! {
    AgentSpaceIntegratedResource (
        integration Integration: String, provider_resources ProviderResources: List<AgentSpaceProviderResource>
    ) {}
}
props! {
    AgentSpaceProviderResource () {
        bitbucket_capabilities BitbucketCapabilities: AgentSpaceBitbucketCapabilitiesResource,
        bitbucket_repository BitbucketRepository: AgentSpaceBitbucketRepositoryResource,
        confluence_capabilities ConfluenceCapabilities: AgentSpaceConfluenceCapabilitiesResource,
        confluence_document ConfluenceDocument: AgentSpaceConfluenceDocumentResource,
        github_capabilities GitHubCapabilities: AgentSpaceGithubCapabilitiesResource,
        github_repository GitHubRepository: AgentSpaceGithubRepositoryResource,
        gitlab_capabilities GitLabCapabilities: AgentSpaceGitlabCapabilitiesResource,
        gitlab_repository GitLabRepository: AgentSpaceGitlabRepositoryResource,
    }
}
props! {
    AgentSpaceVpcConfig () {
        security_group_arns SecurityGroupArns: List<String>,
        subnet_arns SubnetArns: List<String>,
        vpc_arn VpcArn: String,
    }
}

resource! {
    /// [AWS::SecurityAgent::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html)
    Application ApplicationAttrs "AWS::SecurityAgent::Application" () {
        default_kms_key_id DefaultKmsKeyId: String,
        idc_configuration IdCConfiguration: ApplicationIdcConfiguration,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        application_id "ApplicationId": String,
        application_name "ApplicationName": String,
        domain "Domain": String,
        idc_configuration_idc_application_arn "IdCConfiguration.IdCApplicationArn": String,
    }
}
props! { ApplicationIdcConfiguration () { idc_instance_arn IdCInstanceArn: Arn<r::SsoInstance>, } }

resource! {
    /// [AWS::SecurityAgent::Artifact](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html)
    Artifact ArtifactAttrs "AWS::SecurityAgent::Artifact" (
        agent_space_id AgentSpaceId: String, artifact_type ArtifactType: ArtifactType, file_name FileName: String
    ) { artifact_content ArtifactContent: String, } {
        arn "Arn": Arn<r::SecurityAgentArtifact>,
        artifact_id "ArtifactId": String,
        updated_at "UpdatedAt": String,
    }
}
choice! {
    ArtifactType {
        Txt "TXT", Png "PNG", Jpeg "JPEG", Md "MD", Pdf "PDF", Docx "DOCX", Doc "DOC", Json "JSON", Yaml "YAML"
    }
}

resource! {
    /// [AWS::SecurityAgent::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html)
    Integration IntegrationAttrs "AWS::SecurityAgent::Integration" (
        display_name DisplayName: String, provider Provider: IntegrationProvider
    ) {
        kms_key_id KmsKeyId: String,
        private_connection_name PrivateConnectionName: String,
        provider_input ProviderInput: IntegrationProviderInput,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SecurityAgentIntegration>,
        installation_id "InstallationId": String,
        integration_id "IntegrationId": String,
        provider_type "ProviderType": String,
        target_url "TargetUrl": String,
    }
}
props! {
    IntegrationBitbucketInput (
        code Code: String, installation_id InstallationId: String, state State: String, workspace Workspace: String
    ) {}
}
props! {
    IntegrationConfluenceInput (
        code Code: String, installation_id InstallationId: String, site_url SiteUrl: String, state State: String
    ) {}
}
props! {
    IntegrationGithubInput (code Code: String, state State: String) {
        installation_id InstallationId: String,
        organization_name OrganizationName: String,
        target_url TargetUrl: String,
    }
}
props! {
    IntegrationGitlabInput (access_token AccessToken: String, token_type TokenType: IntegrationGitlabInputTokenType) {
        group_id GroupId: String,
        target_url TargetUrl: String,
    }
}
props! {
    IntegrationProviderInput () {
        bitbucket Bitbucket: IntegrationBitbucketInput,
        confluence Confluence: IntegrationConfluenceInput,
        github Github: IntegrationGithubInput,
        gitlab Gitlab: IntegrationGitlabInput,
    }
}
choice! { IntegrationGitlabInputTokenType { Personal "PERSONAL", Group "GROUP" } }
choice! { IntegrationProvider { Github "GITHUB", Gitlab "GITLAB", Bitbucket "BITBUCKET", Confluence "CONFLUENCE" } }

resource! {
    /// [AWS::SecurityAgent::Pentest](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html)
    Pentest PentestAttrs "AWS::SecurityAgent::Pentest" (
        agent_space_id AgentSpaceId: String, assets Assets: PentestAssets, service_role ServiceRole: String
    ) {
        clean_up_strategy CleanUpStrategy: PentestCleanUpStrategy,
        code_remediation_strategy CodeRemediationStrategy: PentestCodeRemediationStrategy,
        disable_managed_skills DisableManagedSkills: List<PentestSkillType>,
        exclude_risk_types ExcludeRiskTypes: List<PentestRiskType>,
        log_config LogConfig: PentestCloudWatchLog,
        network_traffic_config NetworkTrafficConfig: PentestNetworkTrafficConfig,
        title Title: String,
        vpc_config VpcConfig: PentestVpcConfig,
    } {
        created_at "CreatedAt": String,
        pentest_id "PentestId": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    PentestActor () {
        authentication Authentication: PentestAuthentication,
        description Description: String,
        enable_email_mfa EnableEmailMfa: bool,
        identifier Identifier: String,
        uris Uris: List<String>,
    }
}
props! {
    PentestAssets () {
        actors Actors: List<PentestActor>,
        documents Documents: List<PentestDocumentInfo>,
        endpoints Endpoints: List<PentestEndpoint>,
        integrated_repositories IntegratedRepositories: List<PentestIntegratedRepository>,
        source_code SourceCode: List<PentestSourceCodeRepository>,
        trusted_ca_certificates TrustedCaCertificates: List<PentestTrustedCaCertificate>,
    }
}
props! {
    PentestAuthentication () { provider_type ProviderType: PentestAuthenticationProviderType, value Value: String, }
}
props! {
    PentestCaCertificateSource () {
        artifact_id ArtifactId: String,
        inline_pem InlinePem: String,
        s3_location S3Location: String,
    }
}
props! { PentestCloudWatchLog () { log_group LogGroup: String, log_stream LogStream: String, } }
props! { PentestCustomHeader () { name Name: String, value Value: String, } }
props! { PentestDocumentInfo () { artifact_id ArtifactId: String, s3_location S3Location: String, } }
props! { PentestEndpoint () { uri Uri: String, } }
props! {
    PentestIntegratedRepository (
        integration_id IntegrationId: String, provider_resource_id ProviderResourceId: String
    ) { branch Branch: String, }
}
props! {
    PentestNetworkTrafficConfig () {
        custom_headers CustomHeaders: List<PentestCustomHeader>,
        rules Rules: List<PentestNetworkTrafficRule>,
    }
}
props! {
    PentestNetworkTrafficRule () {
        effect Effect: PentestNetworkTrafficRuleEffect,
        network_traffic_rule_type NetworkTrafficRuleType: PentestNetworkTrafficRuleNetworkTrafficRuleType,
        pattern Pattern: String,
    }
}
props! { PentestSourceCodeRepository () { s3_location S3Location: String, } }
props! { PentestTrustedCaCertificate (source Source: PentestCaCertificateSource) {} }
props! {
    PentestVpcConfig () {
        security_group_arns SecurityGroupArns: List<String>,
        subnet_arns SubnetArns: List<String>,
        vpc_arn VpcArn: String,
    }
}
choice! {
    PentestAuthenticationProviderType {
        SecretsManager "SECRETS_MANAGER", AwsLambda "AWS_LAMBDA", AwsIamRole "AWS_IAM_ROLE", AwsInternal "AWS_INTERNAL"
    }
}
choice! { PentestCleanUpStrategy { BestEffortDelete "BEST_EFFORT_DELETE", RetainAll "RETAIN_ALL" } }
choice! { PentestCodeRemediationStrategy { Automatic "AUTOMATIC", Disabled "DISABLED" } }
choice! { PentestNetworkTrafficRuleEffect { Allow "ALLOW", Deny "DENY" } }
choice! { PentestNetworkTrafficRuleNetworkTrafficRuleType { Url "URL" } }
choice! {
    PentestRiskType {
        CrossSiteScripting "CROSS_SITE_SCRIPTING", DefaultCredentials "DEFAULT_CREDENTIALS",
        InsecureDirectObjectReference "INSECURE_DIRECT_OBJECT_REFERENCE", PrivilegeEscalation "PRIVILEGE_ESCALATION",
        ServerSideTemplateInjection "SERVER_SIDE_TEMPLATE_INJECTION", CommandInjection "COMMAND_INJECTION",
        CodeInjection "CODE_INJECTION", SqlInjection "SQL_INJECTION", ArbitraryFileUpload "ARBITRARY_FILE_UPLOAD",
        InsecureDeserialization "INSECURE_DESERIALIZATION", LocalFileInclusion "LOCAL_FILE_INCLUSION",
        InformationDisclosure "INFORMATION_DISCLOSURE", PathTraversal "PATH_TRAVERSAL",
        ServerSideRequestForgery "SERVER_SIDE_REQUEST_FORGERY",
        JsonWebTokenVulnerabilities "JSON_WEB_TOKEN_VULNERABILITIES", XmlExternalEntity "XML_EXTERNAL_ENTITY",
        FileDeletion "FILE_DELETION", Other "OTHER", GraphqlVulnerabilities "GRAPHQL_VULNERABILITIES",
        BusinessLogicVulnerabilities "BUSINESS_LOGIC_VULNERABILITIES",
        CryptographicVulnerabilities "CRYPTOGRAPHIC_VULNERABILITIES", DenialOfService "DENIAL_OF_SERVICE",
        FileAccess "FILE_ACCESS", FileCreation "FILE_CREATION", DatabaseModification "DATABASE_MODIFICATION",
        DatabaseAccess "DATABASE_ACCESS", OutboundServiceRequest "OUTBOUND_SERVICE_REQUEST", Unknown "UNKNOWN"
    }
}
choice! {
    PentestSkillType {
        FindingPersonalization "FINDING_PERSONALIZATION", LoginOptimization "LOGIN_OPTIMIZATION"
    }
}

resource! {
    /// [AWS::SecurityAgent::SecurityRequirementPack](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html)
    SecurityRequirementPack SecurityRequirementPackAttrs "AWS::SecurityAgent::SecurityRequirementPack" (
        name Name: String
    ) {
        description Description: String,
        kms_key_id KmsKeyId: String,
        security_requirements SecurityRequirements: List<SecurityRequirementPackSecurityRequirement>,
        status Status: SecurityRequirementPackStatus,
        tags Tags: List<Tag>,
    } { pack_id "PackId": String, }
}
props! {
    SecurityRequirementPackSecurityRequirement (
        description Description: String, domain Domain: String, evaluation Evaluation: String, name Name: String
    ) { remediation Remediation: String, }
}
choice! { SecurityRequirementPackStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::SecurityAgent::TargetDomain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html)
    TargetDomain TargetDomainAttrs "AWS::SecurityAgent::TargetDomain" (
        target_domain_name TargetDomainName: String,
        verification_method VerificationMethod: TargetDomainVerificationMethod
    ) { tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        target_domain_id "TargetDomainId": String,
        verification_details_dns_txt_dns_record_name "VerificationDetails.DnsTxt.DnsRecordName": String,
        verification_details_dns_txt_dns_record_type "VerificationDetails.DnsTxt.DnsRecordType": String,
        verification_details_dns_txt_token "VerificationDetails.DnsTxt.Token": String,
        verification_details_http_route_route_path "VerificationDetails.HttpRoute.RoutePath": String,
        verification_details_http_route_token "VerificationDetails.HttpRoute.Token": String,
        verification_details_method "VerificationDetails.Method": String,
        verification_status "VerificationStatus": String,
        verification_status_reason "VerificationStatusReason": String,
        verified_at "VerifiedAt": String,
    }
}
choice! { TargetDomainVerificationMethod { DnsTxt "DNS_TXT", HttpRoute "HTTP_ROUTE", PrivateVpc "PRIVATE_VPC" } }
