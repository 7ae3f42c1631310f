//! Generated from spec/devopsagent.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DevOpsAgent::AgentSpace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html)
    AgentSpace AgentSpaceAttrs "AWS::DevOpsAgent::AgentSpace" (name Name: String) {
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        locale Locale: String,
        operator_app OperatorApp: AgentSpaceOperatorApp,
        preferences Preferences: AgentSpacePreferences,
        tags Tags: List<Tag>,
    } {
        agent_space_id "AgentSpaceId": String,
        arn "Arn": Arn<r::DevOpsAgentAgentSpace>,
        created_at "CreatedAt": String,
        operator_app_iam_created_at "OperatorApp.Iam.CreatedAt": String,
        operator_app_iam_updated_at "OperatorApp.Iam.UpdatedAt": String,
        operator_app_idc_created_at "OperatorApp.Idc.CreatedAt": String,
        operator_app_idc_idc_application_arn "OperatorApp.Idc.IdcApplicationArn": String,
        operator_app_idc_updated_at "OperatorApp.Idc.UpdatedAt": String,
        operator_app_idp_created_at "OperatorApp.Idp.CreatedAt": String,
        operator_app_idp_updated_at "OperatorApp.Idp.UpdatedAt": String,
        operator_app_idp_user_id_claim "OperatorApp.Idp.UserIdClaim": String,
        updated_at "UpdatedAt": String,
    }
}
props! { AgentSpaceIamAuthConfiguration (operator_app_role_arn OperatorAppRoleArn: Arn<r::IamRole>) {} }
props! {
    AgentSpaceIdcAuthConfiguration (
        idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>, operator_app_role_arn OperatorAppRoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    AgentSpaceIdpAuthConfiguration AgentSpaceIdpAuthConfigurationArgs [
        client_id ClientId: String, client_secret ClientSecret: String, issuer_url IssuerUrl: String,
        operator_app_role_arn OperatorAppRoleArn: Arn<r::IamRole>,
        provider Provider: AgentSpaceIdpAuthConfigurationProvider
    ] {}
}
props! {
    AgentSpaceOperatorApp () {
        iam Iam: AgentSpaceIamAuthConfiguration,
        idc Idc: AgentSpaceIdcAuthConfiguration,
        idp Idp: AgentSpaceIdpAuthConfiguration,
    }
}
props! { AgentSpacePreferences () { elevated_actions_enabled ElevatedActionsEnabled: bool, } }
choice! { AgentSpaceIdpAuthConfigurationProvider { Okta "okta", Entra "entra" } }

resource! {
    /// [AWS::DevOpsAgent::Asset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html)
    Asset AssetAttrs "AWS::DevOpsAgent::Asset" (agent_space_id AgentSpaceId: String, asset_type AssetType: String) {
        files Files: List<AssetFile>,
        metadata Metadata: Json,
        zip Zip: String,
    } {
        arn "Arn": Arn<r::DevOpsAgentAsset>,
        asset_id "AssetId": String,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
        version "Version": i64,
    }
}
props! {
    AssetFile (path Path: String) {
        content_bytes ContentBytes: String,
        content_text ContentText: String,
        metadata Metadata: Json,
    }
}

resource! {
    /// [AWS::DevOpsAgent::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html)
    Association AssociationAttrs "AWS::DevOpsAgent::Association" (
        agent_space_id AgentSpaceId: String, configuration Configuration: AssociationServiceConfiguration,
        service_id ServiceId: String
    ) { linked_association_ids LinkedAssociationIds: List<String>, } {
        association_id "AssociationId": String,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    AssociationAwsConfiguration (
        account_id AccountId: String, account_type AccountType: AssociationAwsConfigurationAccountType,
        assumable_role_arn AssumableRoleArn: Arn<r::IamRole>
    ) {
        agent_elevated_role_arn AgentElevatedRoleArn: Arn<r::IamRole>,
        resources Resources: List<AssociationAwsResource>,
        tags Tags: List<AssociationKeyValuePair>,
    }
}
props! {
    AssociationAwsResource (resource_arn ResourceArn: String) {
        resource_metadata ResourceMetadata: Json,
        resource_type ResourceType: AssociationAwsResourceResourceType,
    }
}
props! { AssociationAzureConfiguration (subscription_id SubscriptionId: String) {} }
props! {
    AssociationDynatraceConfiguration (env_id EnvId: String) {
        enable_webhook_updates EnableWebhookUpdates: bool,
        resources Resources: List<String>,
    }
}
props! { AssociationEventChannelConfiguration () { enable_webhook_updates EnableWebhookUpdates: bool, } }
props! {
    AssociationGithubConfiguration (
        owner Owner: String, owner_type OwnerType: AssociationGithubConfigurationOwnerType, repo_id RepoId: String,
        repo_name RepoName: String
    ) {}
}
props! {
    AssociationGitlabConfiguration (project_id ProjectId: String, project_path ProjectPath: String) {
        enable_webhook_updates EnableWebhookUpdates: bool,
        instance_identifier InstanceIdentifier: String,
    }
}
props! { AssociationKeyValuePair (key Key: String, value Value: String) {} }
props! {
    AssociationMcpServerConfiguration (tools Tools: List<String>) {
        description Description: String,
        enable_webhook_updates EnableWebhookUpdates: bool,
        endpoint Endpoint: String,
        name Name: String,
    }
}
props! {
    AssociationMcpServerDatadogConfiguration () {
        description Description: String,
        enable_webhook_updates EnableWebhookUpdates: bool,
        enabled_elevated_tools EnabledElevatedTools: List<String>,
        endpoint Endpoint: String,
        name Name: String,
    }
}
props! {
    AssociationMcpServerGrafanaConfiguration (endpoint Endpoint: String) {
        enable_webhook_updates EnableWebhookUpdates: bool,
        enabled_elevated_tools EnabledElevatedTools: List<String>,
        tools Tools: List<AssociationMcpServerGrafanaConfigurationTools>,
    }
}
props! { AssociationMcpServerNewRelicConfiguration (account_id AccountId: String, endpoint Endpoint: String) {} }
props! { AssociationMcpServerSigV4Configuration (tools Tools: List<String>) {} }
props! {
    AssociationMcpServerSplunkConfiguration () {
        description Description: String,
        enable_webhook_updates EnableWebhookUpdates: bool,
        endpoint Endpoint: String,
        name Name: String,
    }
}
props! {
    AssociationPagerDutyConfiguration (customer_email CustomerEmail: String, services Services: List<String>) {
        enable_webhook_updates EnableWebhookUpdates: bool,
    }
}
props! {
    AssociationServiceConfiguration () {
        aws Aws: AssociationAwsConfiguration,
        azure Azure: AssociationAzureConfiguration,
        dynatrace Dynatrace: AssociationDynatraceConfiguration,
        event_channel EventChannel: AssociationEventChannelConfiguration,
        github GitHub: AssociationGithubConfiguration,
        gitlab GitLab: AssociationGitlabConfiguration,
        mcp_server MCPServer: AssociationMcpServerConfiguration,
        mcp_server_datadog MCPServerDatadog: AssociationMcpServerDatadogConfiguration,
        mcp_server_grafana MCPServerGrafana: AssociationMcpServerGrafanaConfiguration,
        mcp_server_new_relic MCPServerNewRelic: AssociationMcpServerNewRelicConfiguration,
        mcp_server_sig_v4 MCPServerSigV4: AssociationMcpServerSigV4Configuration,
        mcp_server_splunk MCPServerSplunk: AssociationMcpServerSplunkConfiguration,
        pager_duty PagerDuty: AssociationPagerDutyConfiguration,
        service_now ServiceNow: AssociationServiceNowConfiguration,
        slack Slack: AssociationSlackConfiguration,
        source_aws SourceAws: AssociationSourceAwsConfiguration,
    }
}
props! {
    AssociationServiceNowConfiguration () {
        enable_webhook_updates EnableWebhookUpdates: bool,
        instance_id InstanceId: String,
    }
}
props! { AssociationSlackBidirectionalConfiguration (role_arn RoleArn: Arn<r::IamRole>) { enabled Enabled: bool, } }
props! { AssociationSlackChannel (channel_id ChannelId: String) { channel_name ChannelName: String, } }
props! {
    AssociationSlackConfiguration (
        transmission_target TransmissionTarget: AssociationSlackTransmissionTarget, workspace_id WorkspaceId: String,
        workspace_name WorkspaceName: String
    ) { bidirectional Bidirectional: AssociationSlackBidirectionalConfiguration, }
}
props! {
    AssociationSlackTransmissionTarget (incident_response_target IncidentResponseTarget: AssociationSlackChannel) {}
}
props! {
    AssociationSourceAwsConfiguration (
        account_id AccountId: String, account_type AccountType: AssociationSourceAwsConfigurationAccountType,
        assumable_role_arn AssumableRoleArn: Arn<r::IamRole>
    ) {
        agent_elevated_role_arn AgentElevatedRoleArn: Arn<r::IamRole>,
        resources Resources: List<AssociationAwsResource>,
        tags Tags: List<AssociationKeyValuePair>,
    }
}
choice! { AssociationAwsConfigurationAccountType { Monitor "monitor" } }
choice! {
    AssociationAwsResourceResourceType {
        AwsCloudFormationStack "AWS::CloudFormation::Stack", AwsEcrRepository "AWS::ECR::Repository",
        AwsS3Bucket "AWS::S3::Bucket", AwsS3Object "AWS::S3::Object"
    }
}
choice! { AssociationGithubConfigurationOwnerType { Organization "organization", User "user" } }
choice! {
    AssociationMcpServerGrafanaConfigurationTools {
        Alerting "alerting", Annotations "annotations", Asserts "asserts", Cloudwatch "cloudwatch",
        Dashboard "dashboard", Datasource "datasource", Elasticsearch "elasticsearch", Examples "examples",
        Incident "incident", Loki "loki", Navigation "navigation", Oncall "oncall", Prometheus "prometheus",
        Pyroscope "pyroscope", Rendering "rendering", Runpanelquery "runpanelquery", Search "search",
        Searchlogs "searchlogs", Sift "sift"
    }
}
choice! { AssociationSourceAwsConfigurationAccountType { Source "source" } }

resource! {
    /// [AWS::DevOpsAgent::PrivateConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html)
    PrivateConnection PrivateConnectionAttrs "AWS::DevOpsAgent::PrivateConnection" (
        connection_configuration ConnectionConfiguration: PrivateConnectionConnectionConfiguration, name Name: String
    ) { certificate Certificate: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DevOpsAgentPrivateConnection>,
        certificate_expiry_time "CertificateExpiryTime": String,
        status "Status": String,
    }
}
props! {
    PrivateConnectionConnectionConfiguration () {
        self_managed SelfManaged: PrivateConnectionSelfManagedMode,
        service_managed ServiceManaged: PrivateConnectionServiceManagedMode,
    }
}
props! { PrivateConnectionSelfManagedMode (resource_configuration_id ResourceConfigurationId: String) {} }
props! {
    PrivateConnectionServiceManagedMode (host_address HostAddress: String, vpc_id VpcId: Id<r::Ec2Vpc>) {
        dns_resolution DnsResolution: PrivateConnectionServiceManagedModeDnsResolution,
        ip_address_type IpAddressType: PrivateConnectionServiceManagedModeIpAddressType,
        ipv4_addresses_per_eni Ipv4AddressesPerEni: Int<1, 62>,
        port_ranges PortRanges: List<String>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! { PrivateConnectionServiceManagedModeDnsResolution { Public "PUBLIC", InVpc "IN_VPC" } }
choice! { PrivateConnectionServiceManagedModeIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6", DualStack "DUAL_STACK" } }

resource! {
    /// [AWS::DevOpsAgent::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html)
    Service ServiceAttrs "AWS::DevOpsAgent::Service" (service_type ServiceType: ServiceType) {
        exchange_url_private_connection_name ExchangeUrlPrivateConnectionName: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        name Name: String,
        private_connection_name PrivateConnectionName: String,
        service_details ServiceDetails: ServiceDetails,
        tags Tags: List<Tag>,
        target_url_private_connection_name TargetUrlPrivateConnectionName: String,
    } {
        accessible_resources "AccessibleResources": List<Json>,
        additional_service_details_azure_identity_client_id "AdditionalServiceDetails.AzureIdentity.ClientId": String,
        additional_service_details_azure_identity_tenant_id "AdditionalServiceDetails.AzureIdentity.TenantId": String,
        additional_service_details_azure_identity_web_identity_role_arn "AdditionalServiceDetails.AzureIdentity.WebIdentityRoleArn": Arn<r::IamRole>,
        additional_service_details_azure_identity_web_identity_token_audiences "AdditionalServiceDetails.AzureIdentity.WebIdentityTokenAudiences": List<String>,
        additional_service_details_dynatrace_account_urn "AdditionalServiceDetails.Dynatrace.AccountUrn": String,
        additional_service_details_github_app_variant "AdditionalServiceDetails.GitHub.AppVariant": String,
        additional_service_details_github_auth_mode "AdditionalServiceDetails.GitHub.AuthMode": String,
        additional_service_details_github_hosting_type "AdditionalServiceDetails.GitHub.HostingType": String,
        additional_service_details_github_owner "AdditionalServiceDetails.GitHub.Owner": String,
        additional_service_details_github_owner_type "AdditionalServiceDetails.GitHub.OwnerType": String,
        additional_service_details_github_target_url "AdditionalServiceDetails.GitHub.TargetUrl": String,
        additional_service_details_gitlab_group_id "AdditionalServiceDetails.GitLab.GroupId": String,
        additional_service_details_gitlab_target_url "AdditionalServiceDetails.GitLab.TargetUrl": String,
        additional_service_details_gitlab_token_type "AdditionalServiceDetails.GitLab.TokenType": String,
        additional_service_details_mcp_server_api_key_header "AdditionalServiceDetails.MCPServer.ApiKeyHeader": String,
        additional_service_details_mcp_server_authorization_method "AdditionalServiceDetails.MCPServer.AuthorizationMethod": String,
        additional_service_details_mcp_server_description "AdditionalServiceDetails.MCPServer.Description": String,
        additional_service_details_mcp_server_endpoint "AdditionalServiceDetails.MCPServer.Endpoint": String,
        additional_service_details_mcp_server_name "AdditionalServiceDetails.MCPServer.Name": String,
        additional_service_details_mcp_server_grafana_authorization_method "AdditionalServiceDetails.MCPServerGrafana.AuthorizationMethod": String,
        additional_service_details_mcp_server_grafana_description "AdditionalServiceDetails.MCPServerGrafana.Description": String,
        additional_service_details_mcp_server_grafana_endpoint "AdditionalServiceDetails.MCPServerGrafana.Endpoint": String,
        additional_service_details_mcp_server_grafana_name "AdditionalServiceDetails.MCPServerGrafana.Name": String,
        additional_service_details_mcp_server_new_relic_account_id "AdditionalServiceDetails.MCPServerNewRelic.AccountId": String,
        additional_service_details_mcp_server_new_relic_description "AdditionalServiceDetails.MCPServerNewRelic.Description": String,
        additional_service_details_mcp_server_new_relic_region "AdditionalServiceDetails.MCPServerNewRelic.Region": String,
        additional_service_details_mcp_server_sig_v4_custom_headers "AdditionalServiceDetails.MCPServerSigV4.CustomHeaders": Json,
        additional_service_details_mcp_server_sig_v4_description "AdditionalServiceDetails.MCPServerSigV4.Description": String,
        additional_service_details_mcp_server_sig_v4_endpoint "AdditionalServiceDetails.MCPServerSigV4.Endpoint": String,
        additional_service_details_mcp_server_sig_v4_mcp_role_arn "AdditionalServiceDetails.MCPServerSigV4.McpRoleArn": Arn<r::IamRole>,
        additional_service_details_mcp_server_sig_v4_name "AdditionalServiceDetails.MCPServerSigV4.Name": String,
        additional_service_details_mcp_server_sig_v4_region "AdditionalServiceDetails.MCPServerSigV4.Region": String,
        additional_service_details_mcp_server_sig_v4_role_arn "AdditionalServiceDetails.MCPServerSigV4.RoleArn": Arn<r::IamRole>,
        additional_service_details_mcp_server_sig_v4_service "AdditionalServiceDetails.MCPServerSigV4.Service": String,
        additional_service_details_mcp_server_splunk_api_key_header "AdditionalServiceDetails.MCPServerSplunk.ApiKeyHeader": String,
        additional_service_details_mcp_server_splunk_authorization_method "AdditionalServiceDetails.MCPServerSplunk.AuthorizationMethod": String,
        additional_service_details_mcp_server_splunk_description "AdditionalServiceDetails.MCPServerSplunk.Description": String,
        additional_service_details_mcp_server_splunk_endpoint "AdditionalServiceDetails.MCPServerSplunk.Endpoint": String,
        additional_service_details_mcp_server_splunk_name "AdditionalServiceDetails.MCPServerSplunk.Name": String,
        additional_service_details_pager_duty_scopes "AdditionalServiceDetails.PagerDuty.Scopes": List<String>,
        additional_service_details_service_now_instance_url "AdditionalServiceDetails.ServiceNow.InstanceUrl": String,
        arn "Arn": Arn<r::DevOpsAgentService>,
        service_id "ServiceId": String,
    }
}
props! {
    ServiceApiKeyDetails (
        api_key_header ApiKeyHeader: String, api_key_name ApiKeyName: String, api_key_value ApiKeyValue: String
    ) {}
}
props! {
    ServiceAzureIdentityServiceDetails (
        client_id ClientId: String, tenant_id TenantId: String,
        web_identity_role_arn WebIdentityRoleArn: Arn<r::IamRole>,
        web_identity_token_audiences WebIdentityTokenAudiences: List<String>
    ) {}
}
props! {
    ServiceBearerTokenDetails (token_name TokenName: String, token_value TokenValue: String) {
        authorization_header AuthorizationHeader: String,
    }
}
props! {
    ServiceDetails () {
        azure_identity AzureIdentity: ServiceAzureIdentityServiceDetails,
        dynatrace Dynatrace: ServiceDynatraceServiceDetails,
        github GitHub: ServiceGithubDetails,
        gitlab GitLab: ServiceGitlabDetails,
        mcp_server MCPServer: ServiceMcpServerDetails,
        mcp_server_grafana MCPServerGrafana: ServiceMcpServerGrafanaDetails,
        mcp_server_new_relic MCPServerNewRelic: ServiceNewRelicServiceDetails,
        mcp_server_sig_v4 MCPServerSigV4: ServiceMcpServerSigV4Details,
        mcp_server_splunk MCPServerSplunk: ServiceMcpServerSplunkDetails,
        pager_duty PagerDuty: ServicePagerDutyDetails,
        service_now ServiceNow: ServiceNowServiceDetails,
    }
}
props! {
    ServiceDynatraceAuthorizationConfig () {
        oauth_client_credentials OAuthClientCredentials: ServiceOauthClientDetails,
    }
}
props! {
    ServiceDynatraceServiceDetails (account_urn AccountUrn: String) {
        authorization_config AuthorizationConfig: ServiceDynatraceAuthorizationConfig,
    }
}
props! {
    ServiceGithubAppVerificationDetails (
        app_variant AppVariant: ServiceGithubAppVerificationDetailsAppVariant, token_value TokenValue: String
    ) { organization_name OrganizationName: String, target_url TargetUrl: String, }
}
props! {
    ServiceGithubDetails () {
        app_verification AppVerification: ServiceGithubAppVerificationDetails,
        direct_access DirectAccess: ServiceGithubPatDetails,
    }
}
props! {
    ServiceGithubPatDetails (token_value TokenValue: String) {
        organization_name OrganizationName: String,
        target_url TargetUrl: String,
    }
}
props! {
    ServiceGitlabDetails (
        target_url TargetUrl: String, token_type TokenType: ServiceGitlabDetailsTokenType,
        token_value TokenValue: String
    ) { group_id GroupId: String, }
}
props! {
    ServiceMcpServerAuthorizationConfig () {
        api_key ApiKey: ServiceApiKeyDetails,
        bearer_token BearerToken: ServiceBearerTokenDetails,
        oauth_client_credentials OAuthClientCredentials: ServiceMcpServerOauthClientCredentialsConfig,
    }
}
props! {
    ServiceMcpServerDetails (
        authorization_config AuthorizationConfig: ServiceMcpServerAuthorizationConfig, endpoint Endpoint: String,
        name Name: String
    ) { description Description: String, }
}
props! { ServiceMcpServerGrafanaAuthorizationConfig (bearer_token BearerToken: ServiceBearerTokenDetails) {} }
props! {
    ServiceMcpServerGrafanaDetails (
        authorization_config AuthorizationConfig: ServiceMcpServerGrafanaAuthorizationConfig, endpoint Endpoint: String,
        name Name: String
    ) { description Description: String, }
}
props! {
    ServiceMcpServerOauthClientCredentialsConfig (
        client_id ClientId: String, client_secret ClientSecret: String, exchange_url ExchangeUrl: String
    ) {
        client_name ClientName: String,
        exchange_parameters ExchangeParameters: Json,
        scopes Scopes: List<String>,
    }
}
props! {
    ServiceMcpServerSigV4AuthorizationConfig (region Region: String, service Service: String) {
        custom_headers CustomHeaders: Map<String>,
        mcp_role_arn McpRoleArn: Arn<r::IamRole>,
        role_arn RoleArn: String,
    }
}
props! {
    ServiceMcpServerSigV4Details (
        authorization_config AuthorizationConfig: ServiceMcpServerSigV4AuthorizationConfig, endpoint Endpoint: String,
        name Name: String
    ) { description Description: String, }
}
props! { ServiceMcpServerSplunkAuthorizationConfig (bearer_token BearerToken: ServiceBearerTokenDetails) {} }
props! {
    ServiceMcpServerSplunkDetails (
        authorization_config AuthorizationConfig: ServiceMcpServerSplunkAuthorizationConfig, endpoint Endpoint: String,
        name Name: String
    ) { description Description: String, }
}
props! {
    ServiceNewRelicApiKeyConfig (
        account_id AccountId: String, api_key ApiKey: String, region Region: ServiceNewRelicApiKeyConfigRegion
    ) {
        alert_policy_ids AlertPolicyIds: List<String>,
        application_ids ApplicationIds: List<String>,
        entity_guids EntityGuids: List<String>,
    }
}
props! { ServiceNewRelicAuthorizationConfig (api_key ApiKey: ServiceNewRelicApiKeyConfig) {} }
props! {
    ServiceNewRelicServiceDetails (authorization_config AuthorizationConfig: ServiceNewRelicAuthorizationConfig) {}
}
props! {
    ServiceNowAuthorizationConfig () { oauth_client_credentials OAuthClientCredentials: ServiceOauthClientDetails, }
}
props! {
    ServiceNowServiceDetails (instance_url InstanceUrl: String) {
        authorization_config AuthorizationConfig: ServiceNowAuthorizationConfig,
    }
}
props! {
    ServiceOauthClientDetails (client_id ClientId: String, client_secret ClientSecret: String) {
        client_name ClientName: String,
        exchange_parameters ExchangeParameters: Json,
    }
}
props! {
    ServicePagerDutyAuthorizationConfig () {
        oauth_client_credentials OAuthClientCredentials: ServiceOauthClientDetails,
    }
}
props! {
    ServicePagerDutyDetails (
        authorization_config AuthorizationConfig: ServicePagerDutyAuthorizationConfig, scopes Scopes: List<String>
    ) {}
}
choice! {
    ServiceGithubAppVerificationDetailsAppVariant {
        ReadOnly "READ_ONLY", ReadWrite "READ_WRITE", CustomApp "CUSTOM_APP"
    }
}
choice! { ServiceGitlabDetailsTokenType { Personal "personal", Group "group" } }
choice! { ServiceNewRelicApiKeyConfigRegion { Us "US", Eu "EU" } }
choice! {
    ServiceType {
        Dynatrace "dynatrace", Mcpserver "mcpserver", Mcpserversplunk "mcpserversplunk",
        Mcpservernewrelic "mcpservernewrelic", Gitlab "gitlab", Github "github", Servicenow "servicenow",
        Pagerduty "pagerduty", Azureidentity "azureidentity", Mcpserversigv4 "mcpserversigv4",
        Mcpservergrafana "mcpservergrafana"
    }
}

resource! {
    /// [AWS::DevOpsAgent::Trigger](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html)
    Trigger TriggerAttrs "AWS::DevOpsAgent::Trigger" (
        action Action: Json, agent_space_id AgentSpaceId: String, condition Condition: TriggerCondition,
        type_ Type: TriggerType
    ) { status Status: TriggerStatus, } {
        arn "Arn": Arn<r::DevOpsAgentTrigger>,
        created_at "CreatedAt": String,
        trigger_id "TriggerId": String,
        updated_at "UpdatedAt": String,
    }
}
props! { TriggerCondition (schedule Schedule: TriggerSchedule) {} }
props! { TriggerSchedule (expression Expression: String) {} }
choice! { TriggerStatus { Active "Active", Inactive "Inactive" } }
choice! { TriggerType { TimeBased "TIME_BASED" } }
