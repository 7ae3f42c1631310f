//! Generated from spec/apigateway.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ApiGateway::Account](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html)
    Account AccountAttrs "AWS::ApiGateway::Account" () { cloud_watch_role_arn CloudWatchRoleArn: Arn<r::IamRole>, } {
        id "Id": String,
    }
}

resource! {
    /// [AWS::ApiGateway::ApiKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html)
    ApiKey ApiKeyAttrs "AWS::ApiGateway::ApiKey" () {
        customer_id CustomerId: String,
        description Description: String,
        enabled Enabled: bool,
        generate_distinct_id GenerateDistinctId: bool,
        name Name: String,
        stage_keys StageKeys: List<ApiKeyStageKey>,
        tags Tags: List<Tag>,
        value Value: String,
    } { api_key_id "APIKeyId": Id<r::ApiGatewayApiKey>, }
}
props! {
    ApiKeyStageKey () {
        rest_api_id RestApiId: Id<r::ApiGatewayRestApi>,
        stage_name StageName: Id<r::ApiGatewayStage>,
    }
}

resource! {
    /// [AWS::ApiGateway::Authorizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html)
    Authorizer AuthorizerAttrs "AWS::ApiGateway::Authorizer" (
        name Name: String, rest_api_id RestApiId: Id<r::ApiGatewayRestApi>, type_ Type: AuthorizerType
    ) {
        auth_type AuthType: String,
        authorizer_credentials AuthorizerCredentials: Arn<r::IamRole>,
        authorizer_result_ttl_in_seconds AuthorizerResultTtlInSeconds: i64,
        authorizer_uri AuthorizerUri: String,
        identity_source IdentitySource: String,
        identity_validation_expression IdentityValidationExpression: String,
        provider_arns ProviderARNs: List<Arn<r::CognitoUserPool>>,
    } { authorizer_id "AuthorizerId": Id<r::ApiGatewayAuthorizer>, }
}
choice! { AuthorizerType { CognitoUserPools "COGNITO_USER_POOLS", Request "REQUEST", Token "TOKEN" } }

resource! {
    /// [AWS::ApiGateway::BasePathMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html)
    BasePathMapping NoAttrs "AWS::ApiGateway::BasePathMapping" (domain_name DomainName: Id<r::ApiGatewayDomainName>) {
        base_path BasePath: String,
        rest_api_id RestApiId: Id<r::ApiGatewayRestApi>,
        stage Stage: Id<r::ApiGatewayStage>,
    } {}
}

resource! {
    /// [AWS::ApiGateway::BasePathMappingV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html)
    BasePathMappingV2 BasePathMappingV2Attrs "AWS::ApiGateway::BasePathMappingV2" (
        domain_name_arn DomainNameArn: Arn<r::ApiGatewayDomainNameV2>, rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) { base_path BasePath: String, stage Stage: Id<r::ApiGatewayStage>, } {
        base_path_mapping_arn "BasePathMappingArn": Arn<r::ApiGatewayBasePathMappingV2>,
    }
}

resource! {
    /// [AWS::ApiGateway::ClientCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html)
    ClientCertificate ClientCertificateAttrs "AWS::ApiGateway::ClientCertificate" () {
        description Description: String,
        tags Tags: List<Tag>,
    } { client_certificate_id "ClientCertificateId": Id<r::ApiGatewayClientCertificate>, }
}

resource! {
    /// [AWS::ApiGateway::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html)
    Deployment DeploymentAttrs "AWS::ApiGateway::Deployment" (rest_api_id RestApiId: Id<r::ApiGatewayRestApi>) {
        deployment_canary_settings DeploymentCanarySettings: DeploymentCanarySettings,
        description Description: String,
        stage_description StageDescription: DeploymentStageDescription,
        stage_name StageName: String,
    } { deployment_id "DeploymentId": Id<r::ApiGatewayDeployment>, }
}
props! { DeploymentAccessLogSetting () { destination_arn DestinationArn: String, format Format: String, } }
props! {
    DeploymentCanarySetting () {
        percent_traffic PercentTraffic: f64,
        stage_variable_overrides StageVariableOverrides: Map<String>,
        use_stage_cache UseStageCache: bool,
    }
}
props! {
    DeploymentCanarySettings () {
        percent_traffic PercentTraffic: f64,
        stage_variable_overrides StageVariableOverrides: Map<String>,
        use_stage_cache UseStageCache: bool,
    }
}
props! {
    DeploymentMethodSetting (http_method HttpMethod: String, resource_path ResourcePath: String) {
        cache_data_encrypted CacheDataEncrypted: bool,
        cache_ttl_in_seconds CacheTtlInSeconds: i64,
        caching_enabled CachingEnabled: bool,
        data_trace_enabled DataTraceEnabled: bool,
        logging_level LoggingLevel: DeploymentMethodSettingLoggingLevel,
        metrics_enabled MetricsEnabled: bool,
        throttling_burst_limit ThrottlingBurstLimit: i64,
        throttling_rate_limit ThrottlingRateLimit: f64,
    }
}
props! {
    DeploymentStageDescription () {
        access_log_setting AccessLogSetting: DeploymentAccessLogSetting,
        cache_cluster_enabled CacheClusterEnabled: bool,
        cache_cluster_size CacheClusterSize: DeploymentStageDescriptionCacheClusterSize,
        cache_data_encrypted CacheDataEncrypted: bool,
        cache_ttl_in_seconds CacheTtlInSeconds: i64,
        caching_enabled CachingEnabled: bool,
        canary_setting CanarySetting: DeploymentCanarySetting,
        client_certificate_id ClientCertificateId: Id<r::ApiGatewayClientCertificate>,
        data_trace_enabled DataTraceEnabled: bool,
        description Description: String,
        documentation_version DocumentationVersion: String,
        logging_level LoggingLevel: DeploymentStageDescriptionLoggingLevel,
        method_settings MethodSettings: List<DeploymentMethodSetting>,
        metrics_enabled MetricsEnabled: bool,
        tags Tags: List<Tag>,
        throttling_burst_limit ThrottlingBurstLimit: i64,
        throttling_rate_limit ThrottlingRateLimit: f64,
        tracing_enabled TracingEnabled: bool,
        variables Variables: Map<String>,
    }
}
choice! { DeploymentMethodSettingLoggingLevel { Error "ERROR", Info "INFO", Off "OFF" } }
choice! {
    DeploymentStageDescriptionCacheClusterSize {
        N0Dot5 "0.5", N1Dot6 "1.6", N6Dot1 "6.1", N13Dot5 "13.5", N28Dot4 "28.4", N58Dot2 "58.2", N118 "118", N237 "237"
    }
}
choice! { DeploymentStageDescriptionLoggingLevel { Error "ERROR", Info "INFO", Off "OFF" } }

resource! {
    /// [AWS::ApiGateway::DocumentationPart](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html)
    DocumentationPart DocumentationPartAttrs "AWS::ApiGateway::DocumentationPart" (
        location Location: DocumentationPartLocation, properties Properties: String,
        rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) {} { documentation_part_id "DocumentationPartId": String, }
}
props! {
    DocumentationPartLocation () {
        method Method: String,
        name Name: String,
        path Path: String,
        status_code StatusCode: String,
        type_ Type: DocumentationPartLocationType,
    }
}
choice! {
    DocumentationPartLocationType {
        Api "API", Authorizer "AUTHORIZER", Model "MODEL", Resource "RESOURCE", Method "METHOD",
        PathParameter "PATH_PARAMETER", QueryParameter "QUERY_PARAMETER", RequestHeader "REQUEST_HEADER",
        RequestBody "REQUEST_BODY", Response "RESPONSE", ResponseHeader "RESPONSE_HEADER", ResponseBody "RESPONSE_BODY"
    }
}

resource! {
    /// [AWS::ApiGateway::DocumentationVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html)
    DocumentationVersion NoAttrs "AWS::ApiGateway::DocumentationVersion" (
        documentation_version DocumentationVersion: String, rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) { description Description: String, } {}
}

resource! {
    /// [AWS::ApiGateway::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html)
    DomainName DomainNameAttrs "AWS::ApiGateway::DomainName" () {
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>,
        domain_name DomainName: String,
        endpoint_access_mode EndpointAccessMode: DomainNameEndpointAccessMode,
        endpoint_configuration EndpointConfiguration: DomainNameEndpointConfiguration,
        mutual_tls_authentication MutualTlsAuthentication: DomainNameMutualTlsAuthentication,
        ownership_verification_certificate_arn OwnershipVerificationCertificateArn: Arn<r::CertificateManagerCertificate>,
        regional_certificate_arn RegionalCertificateArn: Arn<r::CertificateManagerCertificate>,
        routing_mode RoutingMode: DomainNameRoutingMode,
        security_policy SecurityPolicy: String,
        tags Tags: List<Tag>,
    } {
        distribution_domain_name "DistributionDomainName": String,
        distribution_hosted_zone_id "DistributionHostedZoneId": String,
        domain_name_arn "DomainNameArn": Arn<r::ApiGatewayDomainName>,
        regional_domain_name "RegionalDomainName": String,
        regional_hosted_zone_id "RegionalHostedZoneId": String,
    }
}
props! {
    DomainNameEndpointConfiguration () {
        ip_address_type IpAddressType: DomainNameEndpointConfigurationIpAddressType,
        types Types: List<DomainNameEndpointConfigurationTypes>,
    }
}
props! {
    DomainNameMutualTlsAuthentication () {
        truststore_uri TruststoreUri: String,
        truststore_version TruststoreVersion: String,
    }
}
choice! { DomainNameEndpointAccessMode { Basic "BASIC", Strict "STRICT" } }
choice! { DomainNameEndpointConfigurationIpAddressType { Dualstack "dualstack", Ipv4 "ipv4" } }
choice! { DomainNameEndpointConfigurationTypes { Edge "EDGE", Private "PRIVATE", Regional "REGIONAL" } }
choice! {
    DomainNameRoutingMode {
        BasePathMappingOnly "BASE_PATH_MAPPING_ONLY",
        RoutingRuleThenBasePathMapping "ROUTING_RULE_THEN_BASE_PATH_MAPPING", RoutingRuleOnly "ROUTING_RULE_ONLY"
    }
}

resource! {
    /// [AWS::ApiGateway::DomainNameAccessAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html)
    DomainNameAccessAssociation DomainNameAccessAssociationAttrs "AWS::ApiGateway::DomainNameAccessAssociation" (
        access_association_source AccessAssociationSource: Id<r::Ec2VpcEndpoint>,
        access_association_source_type AccessAssociationSourceType: DomainNameAccessAssociationAccessAssociationSourceType,
        domain_name_arn DomainNameArn: Arn<r::ApiGatewayDomainNameV2>
    ) { tags Tags: List<Tag>, } {
        domain_name_access_association_arn "DomainNameAccessAssociationArn": Arn<r::ApiGatewayDomainNameAccessAssociation>,
    }
}
choice! { DomainNameAccessAssociationAccessAssociationSourceType { Vpce "VPCE" } }

resource! {
    /// [AWS::ApiGateway::DomainNameV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html)
    DomainNameV2 DomainNameV2Attrs "AWS::ApiGateway::DomainNameV2" () {
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>,
        domain_name DomainName: String,
        endpoint_access_mode EndpointAccessMode: String,
        endpoint_configuration EndpointConfiguration: DomainNameV2EndpointConfiguration,
        policy Policy: Json,
        routing_mode RoutingMode: DomainNameV2RoutingMode,
        security_policy SecurityPolicy: String,
        tags Tags: List<Tag>,
    } { domain_name_arn "DomainNameArn": Arn<r::ApiGatewayDomainNameV2>, domain_name_id "DomainNameId": String, }
}
props! { DomainNameV2EndpointConfiguration () { ip_address_type IpAddressType: String, types Types: List<String>, } }
choice! {
    DomainNameV2RoutingMode {
        BasePathMappingOnly "BASE_PATH_MAPPING_ONLY",
        RoutingRuleThenBasePathMapping "ROUTING_RULE_THEN_BASE_PATH_MAPPING", RoutingRuleOnly "ROUTING_RULE_ONLY"
    }
}

resource! {
    /// [AWS::ApiGateway::GatewayResponse](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html)
    GatewayResponse GatewayResponseAttrs "AWS::ApiGateway::GatewayResponse" (
        response_type ResponseType: GatewayResponseResponseType, rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) {
        response_parameters ResponseParameters: Map<String>,
        response_templates ResponseTemplates: Map<String>,
        status_code StatusCode: String,
    } { id "Id": String, }
}
choice! {
    GatewayResponseResponseType {
        AccessDenied "ACCESS_DENIED", ApiConfigurationError "API_CONFIGURATION_ERROR",
        AuthorizerConfigurationError "AUTHORIZER_CONFIGURATION_ERROR", AuthorizerFailure "AUTHORIZER_FAILURE",
        BadRequestBody "BAD_REQUEST_BODY", BadRequestParameters "BAD_REQUEST_PARAMETERS", Default4Xx "DEFAULT_4XX",
        Default5Xx "DEFAULT_5XX", ExpiredToken "EXPIRED_TOKEN", IntegrationFailure "INTEGRATION_FAILURE",
        IntegrationTimeout "INTEGRATION_TIMEOUT", InvalidApiKey "INVALID_API_KEY", InvalidSignature "INVALID_SIGNATURE",
        MissingAuthenticationToken "MISSING_AUTHENTICATION_TOKEN", QuotaExceeded "QUOTA_EXCEEDED",
        RequestTooLarge "REQUEST_TOO_LARGE", ResourceNotFound "RESOURCE_NOT_FOUND", Throttled "THROTTLED",
        Unauthorized "UNAUTHORIZED", UnsupportedMediaType "UNSUPPORTED_MEDIA_TYPE", WafFiltered "WAF_FILTERED"
    }
}

resource! {
    /// [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
    Method NoAttrs "AWS::ApiGateway::Method" (
        authorization_type AuthorizationType: MethodAuthorizationType, http_method HttpMethod: String,
        resource_id ResourceId: Id<r::ApiGatewayResource>, rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) {
        api_key_required ApiKeyRequired: bool,
        authorization_scopes AuthorizationScopes: List<String>,
        authorizer_id AuthorizerId: Id<r::ApiGatewayAuthorizer>,
        integration Integration: MethodIntegration,
        method_responses MethodResponses: List<MethodResponse>,
        operation_name OperationName: String,
        request_models RequestModels: Map<Id<r::ApiGatewayModel>>,
        request_parameters RequestParameters: Map<bool>,
        request_validator_id RequestValidatorId: Id<r::ApiGatewayRequestValidator>,
    } {}
}
props! {
    MethodIntegration (type_ Type: MethodIntegrationType) {
        cache_key_parameters CacheKeyParameters: List<String>,
        cache_namespace CacheNamespace: String,
        connection_id ConnectionId: String,
        connection_type ConnectionType: MethodIntegrationConnectionType,
        content_handling ContentHandling: MethodIntegrationContentHandling,
        credentials Credentials: Arn<r::IamRole>,
        integration_http_method IntegrationHttpMethod: String,
        integration_responses IntegrationResponses: List<MethodIntegrationResponse>,
        integration_target IntegrationTarget: String,
        passthrough_behavior PassthroughBehavior: MethodIntegrationPassthroughBehavior,
        request_parameters RequestParameters: Map<String>,
        request_templates RequestTemplates: Map<String>,
        response_transfer_mode ResponseTransferMode: MethodIntegrationResponseTransferMode,
        timeout_in_millis TimeoutInMillis: Int<50, MAX>,
        uri Uri: String,
    }
}
props! {
    MethodIntegrationResponse (status_code StatusCode: String) {
        content_handling ContentHandling: MethodIntegrationResponseContentHandling,
        response_parameters ResponseParameters: Map<String>,
        response_templates ResponseTemplates: Map<String>,
        selection_pattern SelectionPattern: String,
    }
}
props! {
    MethodResponse (status_code StatusCode: String) {
        response_models ResponseModels: Map<Id<r::ApiGatewayModel>>,
        response_parameters ResponseParameters: Map<bool>,
    }
}
choice! {
    MethodAuthorizationType {
        AwsIam "AWS_IAM", CognitoUserPools "COGNITO_USER_POOLS", Custom "CUSTOM", None "NONE"
    }
}
choice! { MethodIntegrationConnectionType { Internet "INTERNET", VpcLink "VPC_LINK" } }
choice! { MethodIntegrationContentHandling { ConvertToBinary "CONVERT_TO_BINARY", ConvertToText "CONVERT_TO_TEXT" } }
choice! {
    MethodIntegrationPassthroughBehavior {
        WhenNoMatch "WHEN_NO_MATCH", WhenNoTemplates "WHEN_NO_TEMPLATES", Never "NEVER"
    }
}
choice! {
    MethodIntegrationResponseContentHandling {
        ConvertToBinary "CONVERT_TO_BINARY", ConvertToText "CONVERT_TO_TEXT"
    }
}
choice! { MethodIntegrationResponseTransferMode { Buffered "BUFFERED", Stream "STREAM" } }
choice! { MethodIntegrationType { Aws "AWS", AwsProxy "AWS_PROXY", Http "HTTP", HttpProxy "HTTP_PROXY", Mock "MOCK" } }

resource! {
    /// [AWS::ApiGateway::Model](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html)
    Model NoAttrs "AWS::ApiGateway::Model" (rest_api_id RestApiId: Id<r::ApiGatewayRestApi>) {
        content_type ContentType: String,
        description Description: String,
        name Name: String,
        schema Schema: Json,
    } {}
}

resource! {
    /// [AWS::ApiGateway::RequestValidator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html)
    RequestValidator RequestValidatorAttrs "AWS::ApiGateway::RequestValidator" (
        rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) {
        name Name: String,
        validate_request_body ValidateRequestBody: bool,
        validate_request_parameters ValidateRequestParameters: bool,
    } { request_validator_id "RequestValidatorId": Id<r::ApiGatewayRequestValidator>, }
}

resource! {
    /// [AWS::ApiGateway::Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html)
    Resource ResourceAttrs "AWS::ApiGateway::Resource" (
        parent_id ParentId: Id<r::ApiGatewayResource>, path_part PathPart: String,
        rest_api_id RestApiId: Id<r::ApiGatewayRestApi>
    ) {} { resource_id "ResourceId": Id<r::ApiGatewayResource>, }
}

resource! {
    /// [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html)
    RestApi RestApiAttrs "AWS::ApiGateway::RestApi" () {
        api_key_source_type ApiKeySourceType: RestApiApiKeySourceType,
        binary_media_types BinaryMediaTypes: List<String>,
        body Body: Json,
        body_s3_location BodyS3Location: RestApiS3Location,
        clone_from CloneFrom: Id<r::ApiGatewayRestApi>,
        description Description: String,
        disable_execute_api_endpoint DisableExecuteApiEndpoint: bool,
        endpoint_access_mode EndpointAccessMode: RestApiEndpointAccessMode,
        endpoint_configuration EndpointConfiguration: RestApiEndpointConfiguration,
        fail_on_warnings FailOnWarnings: bool,
        minimum_compression_size MinimumCompressionSize: i64,
        mode Mode: RestApiMode,
        name Name: String,
        parameters Parameters: Map<String>,
        policy Policy: Json,
        security_policy SecurityPolicy: String,
        tags Tags: List<Tag>,
        version Version: String,
    } {
        rest_api_id "RestApiId": Id<r::ApiGatewayRestApi>,
        root_resource_id "RootResourceId": Id<r::ApiGatewayResource>,
    }
}
props! {
    RestApiEndpointConfiguration () {
        ip_address_type IpAddressType: RestApiEndpointConfigurationIpAddressType,
        types Types: List<RestApiEndpointConfigurationTypes>,
        vpc_endpoint_ids VpcEndpointIds: List<Id<r::Ec2VpcEndpoint>>,
    }
}
props! {
    RestApiS3Location () {
        bucket Bucket: Id<r::S3Bucket>,
        e_tag ETag: String,
        key Key: String,
        version Version: String,
    }
}
choice! { RestApiApiKeySourceType { Authorizer "AUTHORIZER", Header "HEADER" } }
choice! { RestApiEndpointAccessMode { Basic "BASIC", Strict "STRICT" } }
choice! { RestApiEndpointConfigurationIpAddressType { Dualstack "dualstack", Ipv4 "ipv4" } }
choice! { RestApiEndpointConfigurationTypes { Edge "EDGE", Private "PRIVATE", Regional "REGIONAL" } }
choice! { RestApiMode { Merge "merge", Overwrite "overwrite" } }

resource! {
    /// [AWS::ApiGateway::Stage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html)
    Stage NoAttrs "AWS::ApiGateway::Stage" (
        rest_api_id RestApiId: Id<r::ApiGatewayRestApi>, stage_name StageName: String
    ) {
        access_log_setting AccessLogSetting: StageAccessLogSetting,
        cache_cluster_enabled CacheClusterEnabled: bool,
        cache_cluster_size CacheClusterSize: StageCacheClusterSize,
        canary_setting CanarySetting: StageCanarySetting,
        client_certificate_id ClientCertificateId: Id<r::ApiGatewayClientCertificate>,
        deployment_id DeploymentId: Id<r::ApiGatewayDeployment>,
        description Description: String,
        documentation_version DocumentationVersion: String,
        method_settings MethodSettings: List<StageMethodSetting>,
        tags Tags: List<Tag>,
        tracing_enabled TracingEnabled: bool,
        variables Variables: Map<String>,
    } {}
}
props! { StageAccessLogSetting () { destination_arn DestinationArn: String, format Format: String, } }
props! {
    StageCanarySetting () {
        deployment_id DeploymentId: Id<r::ApiGatewayDeployment>,
        percent_traffic PercentTraffic: Num<0, 100>,
        stage_variable_overrides StageVariableOverrides: Map<String>,
        use_stage_cache UseStageCache: bool,
    }
}
props! {
    StageMethodSetting (http_method HttpMethod: String, resource_path ResourcePath: String) {
        cache_data_encrypted CacheDataEncrypted: bool,
        cache_ttl_in_seconds CacheTtlInSeconds: i64,
        caching_enabled CachingEnabled: bool,
        data_trace_enabled DataTraceEnabled: bool,
        logging_level LoggingLevel: StageMethodSettingLoggingLevel,
        metrics_enabled MetricsEnabled: bool,
        throttling_burst_limit ThrottlingBurstLimit: Int<0, MAX>,
        throttling_rate_limit ThrottlingRateLimit: Num<0, MAX>,
    }
}
choice! {
    StageCacheClusterSize {
        N0Dot5 "0.5", N1Dot6 "1.6", N6Dot1 "6.1", N13Dot5 "13.5", N28Dot4 "28.4", N58Dot2 "58.2", N118 "118", N237 "237"
    }
}
choice! { StageMethodSettingLoggingLevel { Error "ERROR", Info "INFO", Off "OFF" } }

resource! {
    /// [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html)
    UsagePlan UsagePlanAttrs "AWS::ApiGateway::UsagePlan" () {
        api_stages ApiStages: List<UsagePlanApiStage>,
        description Description: String,
        quota Quota: UsagePlanQuotaSettings,
        tags Tags: List<Tag>,
        throttle Throttle: UsagePlanThrottleSettings,
        usage_plan_name UsagePlanName: String,
    } { id "Id": Id<r::ApiGatewayUsagePlan>, }
}
props! {
    UsagePlanApiStage () {
        api_id ApiId: Id<r::ApiGatewayRestApi>,
        stage Stage: Id<r::ApiGatewayStage>,
        throttle Throttle: Map<UsagePlanThrottleSettings>,
    }
}
props! {
    UsagePlanQuotaSettings (period Period: UsagePlanQuotaSettingsPeriod) {
        limit Limit: Int<0, MAX>,
        offset Offset: Int<0, MAX>,
    }
}
props! { UsagePlanThrottleSettings () { burst_limit BurstLimit: Int<0, MAX>, rate_limit RateLimit: Num<0, MAX>, } }
choice! { UsagePlanQuotaSettingsPeriod { Day "DAY", Month "MONTH", Week "WEEK" } }

resource! {
    /// [AWS::ApiGateway::UsagePlanKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html)
    UsagePlanKey UsagePlanKeyAttrs "AWS::ApiGateway::UsagePlanKey" (
        key_id KeyId: Id<r::ApiGatewayApiKey>, key_type KeyType: UsagePlanKeyKeyType,
        usage_plan_id UsagePlanId: Id<r::ApiGatewayUsagePlan>
    ) {} { id "Id": String, }
}
choice! { UsagePlanKeyKeyType { ApiKey "API_KEY" } }

resource! {
    /// [AWS::ApiGateway::VpcLink](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html)
    VpcLink VpcLinkAttrs "AWS::ApiGateway::VpcLink" (
        name Name: String, target_arns TargetArns: List<Arn<r::ElasticLoadBalancingV2LoadBalancer>>
    ) { description Description: String, tags Tags: List<Tag>, } { vpc_link_id "VpcLinkId": String, }
}
