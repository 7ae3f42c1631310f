//! Generated from spec/apigatewayv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ApiGatewayV2::Api](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html)
    Api ApiAttrs "AWS::ApiGatewayV2::Api" () {
        api_key_selection_expression ApiKeySelectionExpression: String,
        base_path BasePath: String,
        body Body: Json,
        body_s3_location BodyS3Location: ApiBodyS3Location,
        cors_configuration CorsConfiguration: ApiCors,
        credentials_arn CredentialsArn: Arn<r::IamRole>,
        description Description: String,
        disable_execute_api_endpoint DisableExecuteApiEndpoint: bool,
        disable_schema_validation DisableSchemaValidation: bool,
        fail_on_warnings FailOnWarnings: bool,
        ip_address_type IpAddressType: String,
        name Name: String,
        protocol_type ProtocolType: String,
        route_key RouteKey: String,
        route_selection_expression RouteSelectionExpression: String,
        tags Tags: Map<String>,
        target Target: String,
        version Version: String,
    } {
        api_endpoint "ApiEndpoint": String,
        api_id "ApiId": Id<r::ApiGatewayV2Api>,
        execute_api_arn "ExecuteApiArn": String,
    }
}
props! {
    ApiBodyS3Location () {
        bucket Bucket: Id<r::S3Bucket>,
        etag Etag: String,
        key Key: String,
        version Version: String,
    }
}
props! {
    ApiCors () {
        allow_credentials AllowCredentials: bool,
        allow_headers AllowHeaders: List<String>,
        allow_methods AllowMethods: List<String>,
        allow_origins AllowOrigins: List<String>,
        expose_headers ExposeHeaders: List<String>,
        max_age MaxAge: i64,
    }
}

resource! {
    /// [AWS::ApiGatewayV2::ApiGatewayManagedOverrides](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html)
    ApiGatewayManagedOverrides ApiGatewayManagedOverridesAttrs "AWS::ApiGatewayV2::ApiGatewayManagedOverrides" (
        api_id ApiId: Id<r::ApiGatewayV2Api>
    ) {
        integration Integration: ApiGatewayManagedOverridesIntegrationOverrides,
        route Route: ApiGatewayManagedOverridesRouteOverrides,
        stage Stage: ApiGatewayManagedOverridesStageOverrides,
    } { id "Id": String, }
}
props! {
    ApiGatewayManagedOverridesAccessLogSettings () { destination_arn DestinationArn: String, format Format: String, }
}
props! {
    ApiGatewayManagedOverridesIntegrationOverrides () {
        description Description: String,
        integration_method IntegrationMethod: String,
        payload_format_version PayloadFormatVersion: String,
        timeout_in_millis TimeoutInMillis: i64,
    }
}
props! {
    ApiGatewayManagedOverridesRouteOverrides () {
        authorization_scopes AuthorizationScopes: List<String>,
        authorization_type AuthorizationType: String,
        authorizer_id AuthorizerId: Id<r::ApiGatewayV2Authorizer>,
        operation_name OperationName: String,
        target Target: String,
    }
}
props! {
    ApiGatewayManagedOverridesRouteSettings () {
        detailed_metrics_enabled DetailedMetricsEnabled: bool,
        throttling_burst_limit ThrottlingBurstLimit: i64,
        throttling_rate_limit ThrottlingRateLimit: f64,
    }
}
props! {
    ApiGatewayManagedOverridesStageOverrides () {
        access_log_settings AccessLogSettings: ApiGatewayManagedOverridesAccessLogSettings,
        auto_deploy AutoDeploy: bool,
        default_route_settings DefaultRouteSettings: ApiGatewayManagedOverridesRouteSettings,
        description Description: String,
        route_settings RouteSettings: Json,
        stage_variables StageVariables: Json,
    }
}

resource! {
    /// [AWS::ApiGatewayV2::ApiMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html)
    ApiMapping ApiMappingAttrs "AWS::ApiGatewayV2::ApiMapping" (
        api_id ApiId: String, domain_name DomainName: String, stage Stage: String
    ) { api_mapping_key ApiMappingKey: String, } { api_mapping_id "ApiMappingId": String, }
}

resource! {
    /// [AWS::ApiGatewayV2::Authorizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html)
    Authorizer AuthorizerAttrs "AWS::ApiGatewayV2::Authorizer" (
        api_id ApiId: Id<r::ApiGatewayV2Api>, authorizer_type AuthorizerType: String, name Name: String
    ) {
        authorizer_credentials_arn AuthorizerCredentialsArn: Arn<r::IamRole>,
        authorizer_payload_format_version AuthorizerPayloadFormatVersion: String,
        authorizer_result_ttl_in_seconds AuthorizerResultTtlInSeconds: i64,
        authorizer_uri AuthorizerUri: String,
        enable_simple_responses EnableSimpleResponses: bool,
        identity_source IdentitySource: List<String>,
        identity_validation_expression IdentityValidationExpression: String,
        jwt_configuration JwtConfiguration: AuthorizerJwtConfiguration,
    } { authorizer_id "AuthorizerId": Id<r::ApiGatewayV2Authorizer>, }
}
props! { AuthorizerJwtConfiguration () { audience Audience: List<String>, issuer Issuer: String, } }

resource! {
    /// [AWS::ApiGatewayV2::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html)
    Deployment DeploymentAttrs "AWS::ApiGatewayV2::Deployment" (api_id ApiId: Id<r::ApiGatewayV2Api>) {
        description Description: String,
        stage_name StageName: Id<r::ApiGatewayV2Stage>,
    } { deployment_id "DeploymentId": Id<r::ApiGatewayV2Deployment>, }
}

resource! {
    /// [AWS::ApiGatewayV2::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html)
    DomainName DomainNameAttrs "AWS::ApiGatewayV2::DomainName" (domain_name DomainName: String) {
        domain_name_configurations DomainNameConfigurations: List<DomainNameConfiguration>,
        mutual_tls_authentication MutualTlsAuthentication: DomainNameMutualTlsAuthentication,
        routing_mode RoutingMode: DomainNameRoutingMode,
        tags Tags: Map<String>,
    } {
        domain_name_arn "DomainNameArn": Arn<r::ApiGatewayV2DomainName>,
        regional_domain_name "RegionalDomainName": String,
        regional_hosted_zone_id "RegionalHostedZoneId": String,
    }
}
props! {
    DomainNameConfiguration () {
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>,
        certificate_name CertificateName: String,
        endpoint_type EndpointType: String,
        ip_address_type IpAddressType: String,
        ownership_verification_certificate_arn OwnershipVerificationCertificateArn: Arn<r::CertificateManagerCertificate>,
        security_policy SecurityPolicy: String,
    }
}
props! {
    DomainNameMutualTlsAuthentication () {
        truststore_uri TruststoreUri: String,
        truststore_version TruststoreVersion: String,
    }
}
choice! {
    DomainNameRoutingMode {
        ApiMappingOnly "API_MAPPING_ONLY", RoutingRuleThenApiMapping "ROUTING_RULE_THEN_API_MAPPING",
        RoutingRuleOnly "ROUTING_RULE_ONLY"
    }
}

resource! {
    /// [AWS::ApiGatewayV2::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html)
    Integration IntegrationAttrs "AWS::ApiGatewayV2::Integration" (
        api_id ApiId: Id<r::ApiGatewayV2Api>, integration_type IntegrationType: String
    ) {
        connection_id ConnectionId: Id<r::ApiGatewayV2VpcLink>,
        connection_type ConnectionType: String,
        content_handling_strategy ContentHandlingStrategy: String,
        credentials_arn CredentialsArn: Arn<r::IamRole>,
        description Description: String,
        integration_method IntegrationMethod: String,
        integration_subtype IntegrationSubtype: String,
        integration_uri IntegrationUri: String,
        passthrough_behavior PassthroughBehavior: String,
        payload_format_version PayloadFormatVersion: String,
        request_parameters RequestParameters: Map<String>,
        request_templates RequestTemplates: Map<String>,
        response_parameters ResponseParameters: Map<IntegrationResponseParameterMap>,
        template_selection_expression TemplateSelectionExpression: String,
        timeout_in_millis TimeoutInMillis: i64,
        tls_config TlsConfig: IntegrationTlsConfig,
    } { integration_id "IntegrationId": Id<r::ApiGatewayV2Integration>, }
}
props! { IntegrationResponseParameter () { destination Destination: String, source Source: String, } }
props! {
    IntegrationResponseParameterMap () { response_parameters ResponseParameters: List<IntegrationResponseParameter>, }
}
props! { IntegrationTlsConfig () { server_name_to_verify ServerNameToVerify: String, } }

resource! {
    /// [AWS::ApiGatewayV2::IntegrationResponse](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html)
    IntegrationResponse IntegrationResponseAttrs "AWS::ApiGatewayV2::IntegrationResponse" (
        api_id ApiId: Id<r::ApiGatewayV2Api>, integration_id IntegrationId: Id<r::ApiGatewayV2Integration>,
        integration_response_key IntegrationResponseKey: String
    ) {
        content_handling_strategy ContentHandlingStrategy: String,
        response_parameters ResponseParameters: Json,
        response_templates ResponseTemplates: Json,
        template_selection_expression TemplateSelectionExpression: String,
    } { integration_response_id "IntegrationResponseId": String, }
}

resource! {
    /// [AWS::ApiGatewayV2::Model](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html)
    Model ModelAttrs "AWS::ApiGatewayV2::Model" (
        api_id ApiId: Id<r::ApiGatewayV2Api>, name Name: String, schema Schema: Json
    ) { content_type ContentType: String, description Description: String, } { model_id "ModelId": String, }
}

resource! {
    /// [AWS::ApiGatewayV2::PortalProduct](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html)
    PortalProduct PortalProductAttrs "AWS::ApiGatewayV2::PortalProduct" (display_name DisplayName: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        last_modified "LastModified": String,
        portal_product_arn "PortalProductArn": Arn<r::ApiGatewayV2PortalProduct>,
        portal_product_id "PortalProductId": String,
    }
}

resource! {
    /// [AWS::ApiGatewayV2::Route](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html)
    Route RouteAttrs "AWS::ApiGatewayV2::Route" (api_id ApiId: Id<r::ApiGatewayV2Api>, route_key RouteKey: String) {
        api_key_required ApiKeyRequired: bool,
        authorization_scopes AuthorizationScopes: List<String>,
        authorization_type AuthorizationType: String,
        authorizer_id AuthorizerId: Id<r::ApiGatewayV2Authorizer>,
        model_selection_expression ModelSelectionExpression: String,
        operation_name OperationName: String,
        request_models RequestModels: Json,
        request_parameters RequestParameters: Json,
        route_response_selection_expression RouteResponseSelectionExpression: String,
        target Target: String,
    } { route_id "RouteId": Id<r::ApiGatewayV2Route>, }
}

resource! {
    /// [AWS::ApiGatewayV2::RouteResponse](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html)
    RouteResponse RouteResponseAttrs "AWS::ApiGatewayV2::RouteResponse" (
        api_id ApiId: Id<r::ApiGatewayV2Api>, route_id RouteId: Id<r::ApiGatewayV2Route>,
        route_response_key RouteResponseKey: String
    ) {
        model_selection_expression ModelSelectionExpression: String,
        response_models ResponseModels: Json,
        response_parameters ResponseParameters: Map<RouteResponseParameterConstraints>,
    } { route_response_id "RouteResponseId": String, }
}
props! { RouteResponseParameterConstraints (required Required: bool) {} }

resource! {
    /// [AWS::ApiGatewayV2::RoutingRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html)
    RoutingRule RoutingRuleAttrs "AWS::ApiGatewayV2::RoutingRule" (
        actions Actions: List<RoutingRuleAction>, conditions Conditions: List<RoutingRuleCondition>,
        domain_name_arn DomainNameArn: String, priority Priority: Int<1, 1000000>
    ) {} {
        routing_rule_arn "RoutingRuleArn": Arn<r::ApiGatewayV2RoutingRule>,
        routing_rule_id "RoutingRuleId": String,
    }
}
props! { RoutingRuleAction (invoke_api InvokeApi: RoutingRuleActionInvokeApi) {} }
props! {
    RoutingRuleActionInvokeApi (api_id ApiId: String, stage Stage: String) { strip_base_path StripBasePath: bool, }
}
props! {
    RoutingRuleCondition () {
        match_base_paths MatchBasePaths: RoutingRuleMatchBasePaths,
        match_headers MatchHeaders: RoutingRuleMatchHeaders,
    }
}
props! { RoutingRuleMatchBasePaths (any_of AnyOf: List<String>) {} }
props! { RoutingRuleMatchHeaderValue (header Header: String, value_glob ValueGlob: String) {} }
props! { RoutingRuleMatchHeaders (any_of AnyOf: List<RoutingRuleMatchHeaderValue>) {} }

resource! {
    /// [AWS::ApiGatewayV2::Stage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html)
    Stage NoAttrs "AWS::ApiGatewayV2::Stage" (api_id ApiId: Id<r::ApiGatewayV2Api>, stage_name StageName: String) {
        access_log_settings AccessLogSettings: StageAccessLogSettings,
        auto_deploy AutoDeploy: bool,
        client_certificate_id ClientCertificateId: Id<r::ApiGatewayClientCertificate>,
        default_route_settings DefaultRouteSettings: StageRouteSettings,
        deployment_id DeploymentId: Id<r::ApiGatewayV2Deployment>,
        description Description: String,
        route_settings RouteSettings: Json,
        stage_variables StageVariables: Json,
        tags Tags: Map<String>,
    } {}
}
props! { StageAccessLogSettings () { destination_arn DestinationArn: String, format Format: String, } }
props! {
    StageRouteSettings () {
        data_trace_enabled DataTraceEnabled: bool,
        detailed_metrics_enabled DetailedMetricsEnabled: bool,
        logging_level LoggingLevel: String,
        throttling_burst_limit ThrottlingBurstLimit: i64,
        throttling_rate_limit ThrottlingRateLimit: f64,
    }
}

resource! {
    /// [AWS::ApiGatewayV2::VpcLink](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html)
    VpcLink VpcLinkAttrs "AWS::ApiGatewayV2::VpcLink" (
        name Name: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, tags Tags: Map<String>, } {
        vpc_link_id "VpcLinkId": Id<r::ApiGatewayV2VpcLink>,
    }
}
