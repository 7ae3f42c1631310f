//! Generated from spec/appsync.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppSync::Api](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html)
    Api ApiAttrs "AWS::AppSync::Api" (name Name: String) {
        event_config EventConfig: ApiEventConfig,
        owner_contact OwnerContact: String,
        tags Tags: List<Tag>,
    } {
        api_arn "ApiArn": Arn<r::AppSyncApi>,
        api_id "ApiId": String,
        dns_http "Dns.Http": String,
        dns_realtime "Dns.Realtime": String,
    }
}
props! { ApiAuthMode () { auth_type AuthType: ApiAuthenticationType, } }
props! {
    ApiAuthProvider (auth_type AuthType: ApiAuthenticationType) {
        cognito_config CognitoConfig: ApiCognitoConfig,
        lambda_authorizer_config LambdaAuthorizerConfig: ApiLambdaAuthorizerConfig,
        open_id_connect_config OpenIDConnectConfig: ApiOpenIdConnectConfig,
    }
}
props! {
    ApiCognitoConfig (aws_region AwsRegion: String, user_pool_id UserPoolId: Id<r::CognitoUserPool>) {
        app_id_client_regex AppIdClientRegex: String,
    }
}
props! {
    ApiEventConfig (
        auth_providers AuthProviders: List<ApiAuthProvider>,
        connection_auth_modes ConnectionAuthModes: List<ApiAuthMode>,
        default_publish_auth_modes DefaultPublishAuthModes: List<ApiAuthMode>,
        default_subscribe_auth_modes DefaultSubscribeAuthModes: List<ApiAuthMode>
    ) { log_config LogConfig: ApiEventLogConfig, }
}
props! {
    ApiEventLogConfig (
        cloud_watch_logs_role_arn CloudWatchLogsRoleArn: Arn<r::IamRole>, log_level LogLevel: ApiEventLogLevel
    ) {}
}
props! {
    ApiLambdaAuthorizerConfig (authorizer_uri AuthorizerUri: String) {
        authorizer_result_ttl_in_seconds AuthorizerResultTtlInSeconds: Int<0, 3600>,
        identity_validation_expression IdentityValidationExpression: String,
    }
}
props! {
    ApiOpenIdConnectConfig (issuer Issuer: String) {
        auth_ttl AuthTTL: f64,
        client_id ClientId: String,
        iat_ttl IatTTL: f64,
    }
}
choice! {
    ApiAuthenticationType {
        AmazonCognitoUserPools "AMAZON_COGNITO_USER_POOLS", AwsIam "AWS_IAM", ApiKey "API_KEY",
        OpenidConnect "OPENID_CONNECT", AwsLambda "AWS_LAMBDA"
    }
}
choice! { ApiEventLogLevel { None "NONE", Error "ERROR", All "ALL", Info "INFO", Debug "DEBUG" } }

resource! {
    /// [AWS::AppSync::ApiCache](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html)
    ApiCache ApiCacheAttrs "AWS::AppSync::ApiCache" (
        api_caching_behavior ApiCachingBehavior: ApiCacheApiCachingBehavior, api_id ApiId: String, ttl Ttl: i64,
        type_ Type: ApiCacheType
    ) {
        at_rest_encryption_enabled AtRestEncryptionEnabled: bool,
        health_metrics_config HealthMetricsConfig: ApiCacheHealthMetricsConfig,
        transit_encryption_enabled TransitEncryptionEnabled: bool,
    } { id "Id": String, }
}
choice! {
    ApiCacheApiCachingBehavior {
        FullRequestCaching "FULL_REQUEST_CACHING", OperationLevelCaching "OPERATION_LEVEL_CACHING",
        PerResolverCaching "PER_RESOLVER_CACHING"
    }
}
choice! { ApiCacheHealthMetricsConfig { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    ApiCacheType {
        Large "LARGE", Large12X "LARGE_12X", Large2X "LARGE_2X", Large4X "LARGE_4X", Large8X "LARGE_8X",
        Medium "MEDIUM", R42Xlarge "R4_2XLARGE", R44Xlarge "R4_4XLARGE", R48Xlarge "R4_8XLARGE", R4Large "R4_LARGE",
        R4Xlarge "R4_XLARGE", Small "SMALL", T2Medium "T2_MEDIUM", T2Small "T2_SMALL", Xlarge "XLARGE"
    }
}

resource! {
    /// [AWS::AppSync::ApiKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html)
    ApiKey ApiKeyAttrs "AWS::AppSync::ApiKey" (api_id ApiId: String) {
        description Description: String,
        expires Expires: f64,
    } {
        api_key "ApiKey": String,
        api_key_id "ApiKeyId": String,
        arn "Arn": Arn<r::AppSyncApiKey>,
    }
}

resource! {
    /// [AWS::AppSync::ChannelNamespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html)
    ChannelNamespace ChannelNamespaceAttrs "AWS::AppSync::ChannelNamespace" (api_id ApiId: String, name Name: String) {
        code_handlers CodeHandlers: String,
        code_s3_location CodeS3Location: String,
        handler_configs HandlerConfigs: ChannelNamespaceHandlerConfigs,
        publish_auth_modes PublishAuthModes: List<ChannelNamespaceAuthMode>,
        subscribe_auth_modes SubscribeAuthModes: List<ChannelNamespaceAuthMode>,
        tags Tags: List<Tag>,
    } { channel_namespace_arn "ChannelNamespaceArn": Arn<r::AppSyncChannelNamespace>, }
}
props! { ChannelNamespaceAuthMode () { auth_type AuthType: ChannelNamespaceAuthenticationType, } }
props! {
    ChannelNamespaceHandlerConfig (
        behavior Behavior: ChannelNamespaceHandlerBehavior, integration Integration: ChannelNamespaceIntegration
    ) {}
}
props! {
    ChannelNamespaceHandlerConfigs () {
        on_publish OnPublish: ChannelNamespaceHandlerConfig,
        on_subscribe OnSubscribe: ChannelNamespaceHandlerConfig,
    }
}
props! {
    ChannelNamespaceIntegration (data_source_name DataSourceName: String) {
        lambda_config LambdaConfig: ChannelNamespaceLambdaConfig,
    }
}
props! { ChannelNamespaceLambdaConfig (invoke_type InvokeType: ChannelNamespaceInvokeType) {} }
choice! {
    ChannelNamespaceAuthenticationType {
        AmazonCognitoUserPools "AMAZON_COGNITO_USER_POOLS", AwsIam "AWS_IAM", ApiKey "API_KEY",
        OpenidConnect "OPENID_CONNECT", AwsLambda "AWS_LAMBDA"
    }
}
choice! { ChannelNamespaceHandlerBehavior { Code "CODE", Direct "DIRECT" } }
choice! { ChannelNamespaceInvokeType { RequestResponse "REQUEST_RESPONSE", Event "EVENT" } }

resource! {
    /// [AWS::AppSync::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
    DataSource DataSourceAttrs "AWS::AppSync::DataSource" (
        api_id ApiId: String, name Name: String, type_ Type: DataSourceType
    ) {
        description Description: String,
        dynamo_db_config DynamoDBConfig: DataSourceDynamoDbConfig,
        elasticsearch_config ElasticsearchConfig: DataSourceElasticsearchConfig,
        event_bridge_config EventBridgeConfig: DataSourceEventBridgeConfig,
        http_config HttpConfig: DataSourceHttpConfig,
        lambda_config LambdaConfig: DataSourceLambdaConfig,
        metrics_config MetricsConfig: DataSourceMetricsConfig,
        open_search_service_config OpenSearchServiceConfig: DataSourceOpenSearchServiceConfig,
        relational_database_config RelationalDatabaseConfig: DataSourceRelationalDatabaseConfig,
        service_role_arn ServiceRoleArn: Arn<r::IamRole>,
    } { data_source_arn "DataSourceArn": Arn<r::AppSyncDataSource>, name "Name": String, }
}
props! {
    DataSourceAuthorizationConfig (
        authorization_type AuthorizationType: DataSourceAuthorizationConfigAuthorizationType
    ) { aws_iam_config AwsIamConfig: DataSourceAwsIamConfig, }
}
props! {
    DataSourceAwsIamConfig () {
        signing_region SigningRegion: String,
        signing_service_name SigningServiceName: String,
    }
}
props! {
    DataSourceDeltaSyncConfig (
        base_table_ttl BaseTableTTL: String, delta_sync_table_name DeltaSyncTableName: String,
        delta_sync_table_ttl DeltaSyncTableTTL: String
    ) {}
}
props! {
    DataSourceDynamoDbConfig (aws_region AwsRegion: String, table_name TableName: String) {
        delta_sync_config DeltaSyncConfig: DataSourceDeltaSyncConfig,
        use_caller_credentials UseCallerCredentials: bool,
        versioned Versioned: bool,
    }
}
props! { DataSourceElasticsearchConfig (aws_region AwsRegion: String, endpoint Endpoint: String) {} }
props! { DataSourceEventBridgeConfig (event_bus_arn EventBusArn: Arn<r::EventsEventBus>) {} }
props! {
    DataSourceHttpConfig (endpoint Endpoint: String) {
        authorization_config AuthorizationConfig: DataSourceAuthorizationConfig,
    }
}
props! { DataSourceLambdaConfig (lambda_function_arn LambdaFunctionArn: String) {} }
props! { DataSourceOpenSearchServiceConfig (aws_region AwsRegion: String, endpoint Endpoint: String) {} }
props! {
    DataSourceRdsHttpEndpointConfig (
        aws_region AwsRegion: String, aws_secret_store_arn AwsSecretStoreArn: Arn<r::SecretsManagerSecret>,
        db_cluster_identifier DbClusterIdentifier: Arn<r::RdsDbCluster>
    ) { database_name DatabaseName: String, schema Schema: String, }
}
props! {
    DataSourceRelationalDatabaseConfig (
        relational_database_source_type RelationalDatabaseSourceType: DataSourceRelationalDatabaseConfigRelationalDatabaseSourceType
    ) { rds_http_endpoint_config RdsHttpEndpointConfig: DataSourceRdsHttpEndpointConfig, }
}
choice! { DataSourceAuthorizationConfigAuthorizationType { AwsIam "AWS_IAM" } }
choice! { DataSourceMetricsConfig { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { DataSourceRelationalDatabaseConfigRelationalDatabaseSourceType { RdsHttpEndpoint "RDS_HTTP_ENDPOINT" } }
choice! {
    DataSourceType {
        AmazonBedrockRuntime "AMAZON_BEDROCK_RUNTIME", AmazonDynamodb "AMAZON_DYNAMODB",
        AmazonElasticsearch "AMAZON_ELASTICSEARCH", AmazonEventbridge "AMAZON_EVENTBRIDGE",
        AmazonOpensearchService "AMAZON_OPENSEARCH_SERVICE", AwsLambda "AWS_LAMBDA", Http "HTTP", None "NONE",
        RelationalDatabase "RELATIONAL_DATABASE"
    }
}

resource! {
    /// [AWS::AppSync::DomainName](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html)
    DomainName DomainNameAttrs "AWS::AppSync::DomainName" (
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>, domain_name DomainName: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        app_sync_domain_name "AppSyncDomainName": String,
        domain_name "DomainName": Id<r::AppSyncDomainName>,
        domain_name_arn "DomainNameArn": Arn<r::AppSyncDomainName>,
        hosted_zone_id "HostedZoneId": String,
    }
}

resource! {
    /// [AWS::AppSync::DomainNameApiAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html)
    DomainNameApiAssociation DomainNameApiAssociationAttrs "AWS::AppSync::DomainNameApiAssociation" (
        api_id ApiId: String, domain_name DomainName: Id<r::AppSyncDomainName>
    ) {} { api_association_identifier "ApiAssociationIdentifier": String, }
}

resource! {
    /// [AWS::AppSync::FunctionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html)
    FunctionConfiguration FunctionConfigurationAttrs "AWS::AppSync::FunctionConfiguration" (
        api_id ApiId: String, data_source_name DataSourceName: String, name Name: String
    ) {
        code Code: String,
        code_s3_location CodeS3Location: String,
        description Description: String,
        function_version FunctionVersion: String,
        max_batch_size MaxBatchSize: Int<0, 2000>,
        request_mapping_template RequestMappingTemplate: String,
        request_mapping_template_s3_location RequestMappingTemplateS3Location: String,
        response_mapping_template ResponseMappingTemplate: String,
        response_mapping_template_s3_location ResponseMappingTemplateS3Location: String,
        runtime Runtime: FunctionConfigurationAppSyncRuntime,
        sync_config SyncConfig: FunctionConfigurationSyncConfig,
    } {
        data_source_name "DataSourceName": String,
        function_arn "FunctionArn": Arn<r::AppSyncFunctionConfiguration>,
        function_id "FunctionId": String,
        name "Name": String,
    }
}
props! {
    FunctionConfigurationAppSyncRuntime (
        name Name: FunctionConfigurationAppSyncRuntimeName, runtime_version RuntimeVersion: String
    ) {}
}
props! {
    FunctionConfigurationLambdaConflictHandlerConfig () {
        lambda_conflict_handler_arn LambdaConflictHandlerArn: String,
    }
}
props! {
    FunctionConfigurationSyncConfig (
        conflict_detection ConflictDetection: FunctionConfigurationSyncConfigConflictDetection
    ) {
        conflict_handler ConflictHandler: FunctionConfigurationSyncConfigConflictHandler,
        lambda_conflict_handler_config LambdaConflictHandlerConfig: FunctionConfigurationLambdaConflictHandlerConfig,
    }
}
choice! { FunctionConfigurationAppSyncRuntimeName { AppsyncJs "APPSYNC_JS" } }
choice! { FunctionConfigurationSyncConfigConflictDetection { None "NONE", Version "VERSION" } }
choice! {
    FunctionConfigurationSyncConfigConflictHandler {
        Automerge "AUTOMERGE", Lambda "LAMBDA", None "NONE", OptimisticConcurrency "OPTIMISTIC_CONCURRENCY"
    }
}

resource! {
    /// [AWS::AppSync::GraphQLApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
    GraphqlApi GraphqlApiAttrs "AWS::AppSync::GraphQLApi" (
        authentication_type AuthenticationType: GraphqlApiAuthenticationType, name Name: String
    ) {
        additional_authentication_providers AdditionalAuthenticationProviders: List<GraphqlApiAdditionalAuthenticationProvider>,
        api_type ApiType: GraphqlApiApiType,
        enhanced_metrics_config EnhancedMetricsConfig: GraphqlApiEnhancedMetricsConfig,
        environment_variables EnvironmentVariables: Map<String>,
        introspection_config IntrospectionConfig: GraphqlApiIntrospectionConfig,
        lambda_authorizer_config LambdaAuthorizerConfig: GraphqlApiLambdaAuthorizerConfig,
        log_config LogConfig: GraphqlApiLogConfig,
        merged_api_execution_role_arn MergedApiExecutionRoleArn: Arn<r::IamRole>,
        open_id_connect_config OpenIDConnectConfig: GraphqlApiOpenIdConnectConfig,
        owner_contact OwnerContact: String,
        query_depth_limit QueryDepthLimit: Int<0, 75>,
        resolver_count_limit ResolverCountLimit: Int<0, 10000>,
        tags Tags: List<Tag>,
        user_pool_config UserPoolConfig: GraphqlApiUserPoolConfig,
        visibility Visibility: GraphqlApiVisibility,
        xray_enabled XrayEnabled: bool,
    } {
        api_id "ApiId": String,
        arn "Arn": Arn<r::AppSyncGraphqlApi>,
        graphql_dns "GraphQLDns": String,
        graphql_endpoint_arn "GraphQLEndpointArn": String,
        graphql_url "GraphQLUrl": String,
        realtime_dns "RealtimeDns": String,
        realtime_url "RealtimeUrl": String,
    }
}
props! {
    GraphqlApiAdditionalAuthenticationProvider (
        authentication_type AuthenticationType: GraphqlApiAdditionalAuthenticationProviderAuthenticationType
    ) {
        lambda_authorizer_config LambdaAuthorizerConfig: GraphqlApiLambdaAuthorizerConfig,
        open_id_connect_config OpenIDConnectConfig: GraphqlApiOpenIdConnectConfig,
        user_pool_config UserPoolConfig: GraphqlApiCognitoUserPoolConfig,
    }
}
props! {
    GraphqlApiCognitoUserPoolConfig () {
        app_id_client_regex AppIdClientRegex: String,
        aws_region AwsRegion: String,
        user_pool_id UserPoolId: Id<r::CognitoUserPool>,
    }
}
props! {
    GraphqlApiEnhancedMetricsConfig (
        data_source_level_metrics_behavior DataSourceLevelMetricsBehavior: GraphqlApiEnhancedMetricsConfigDataSourceLevelMetricsBehavior,
        operation_level_metrics_config OperationLevelMetricsConfig: GraphqlApiEnhancedMetricsConfigOperationLevelMetricsConfig,
        resolver_level_metrics_behavior ResolverLevelMetricsBehavior: GraphqlApiEnhancedMetricsConfigResolverLevelMetricsBehavior
    ) {}
}
props! {
    GraphqlApiLambdaAuthorizerConfig () {
        authorizer_result_ttl_in_seconds AuthorizerResultTtlInSeconds: Int<0, 3600>,
        authorizer_uri AuthorizerUri: String,
        identity_validation_expression IdentityValidationExpression: String,
    }
}
props! {
    GraphqlApiLogConfig (
        cloud_watch_logs_role_arn CloudWatchLogsRoleArn: Arn<r::IamRole>,
        field_log_level FieldLogLevel: GraphqlApiLogConfigFieldLogLevel
    ) { exclude_verbose_content ExcludeVerboseContent: bool, }
}
props! {
    GraphqlApiOpenIdConnectConfig () {
        auth_ttl AuthTTL: f64,
        client_id ClientId: String,
        iat_ttl IatTTL: f64,
        issuer Issuer: String,
    }
}
props! {
    GraphqlApiUserPoolConfig () {
        app_id_client_regex AppIdClientRegex: String,
        aws_region AwsRegion: String,
        default_action DefaultAction: GraphqlApiUserPoolConfigDefaultAction,
        user_pool_id UserPoolId: Id<r::CognitoUserPool>,
    }
}
choice! {
    GraphqlApiAdditionalAuthenticationProviderAuthenticationType {
        AmazonCognitoUserPools "AMAZON_COGNITO_USER_POOLS", ApiKey "API_KEY", AwsIam "AWS_IAM", AwsLambda "AWS_LAMBDA",
        OpenidConnect "OPENID_CONNECT"
    }
}
choice! { GraphqlApiApiType { Graphql "GRAPHQL", Merged "MERGED" } }
choice! {
    GraphqlApiAuthenticationType {
        AmazonCognitoUserPools "AMAZON_COGNITO_USER_POOLS", ApiKey "API_KEY", AwsIam "AWS_IAM", AwsLambda "AWS_LAMBDA",
        OpenidConnect "OPENID_CONNECT"
    }
}
choice! {
    GraphqlApiEnhancedMetricsConfigDataSourceLevelMetricsBehavior {
        FullRequestDataSourceMetrics "FULL_REQUEST_DATA_SOURCE_METRICS", PerDataSourceMetrics "PER_DATA_SOURCE_METRICS"
    }
}
choice! { GraphqlApiEnhancedMetricsConfigOperationLevelMetricsConfig { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    GraphqlApiEnhancedMetricsConfigResolverLevelMetricsBehavior {
        FullRequestResolverMetrics "FULL_REQUEST_RESOLVER_METRICS", PerResolverMetrics "PER_RESOLVER_METRICS"
    }
}
choice! { GraphqlApiIntrospectionConfig { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { GraphqlApiLogConfigFieldLogLevel { All "ALL", Debug "DEBUG", Error "ERROR", Info "INFO", None "NONE" } }
choice! { GraphqlApiUserPoolConfigDefaultAction { Allow "ALLOW", Deny "DENY" } }
choice! { GraphqlApiVisibility { Global "GLOBAL", Private "PRIVATE" } }

resource! {
    /// [AWS::AppSync::GraphQLSchema](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html)
    GraphqlSchema GraphqlSchemaAttrs "AWS::AppSync::GraphQLSchema" (api_id ApiId: String) {
        definition Definition: String,
        definition_s3_location DefinitionS3Location: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::AppSync::Resolver](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
    Resolver ResolverAttrs "AWS::AppSync::Resolver" (
        api_id ApiId: String, field_name FieldName: String, type_name TypeName: String
    ) {
        caching_config CachingConfig: ResolverCachingConfig,
        code Code: String,
        code_s3_location CodeS3Location: String,
        data_source_name DataSourceName: String,
        kind Kind: ResolverKind,
        max_batch_size MaxBatchSize: Int<0, 2000>,
        metrics_config MetricsConfig: ResolverMetricsConfig,
        pipeline_config PipelineConfig: ResolverPipelineConfig,
        request_mapping_template RequestMappingTemplate: String,
        request_mapping_template_s3_location RequestMappingTemplateS3Location: String,
        response_mapping_template ResponseMappingTemplate: String,
        response_mapping_template_s3_location ResponseMappingTemplateS3Location: String,
        runtime Runtime: ResolverAppSyncRuntime,
        sync_config SyncConfig: ResolverSyncConfig,
    } {
        field_name "FieldName": String,
        resolver_arn "ResolverArn": Arn<r::AppSyncResolver>,
        type_name "TypeName": String,
    }
}
props! { ResolverAppSyncRuntime (name Name: ResolverAppSyncRuntimeName, runtime_version RuntimeVersion: String) {} }
props! { ResolverCachingConfig (ttl Ttl: f64) { caching_keys CachingKeys: List<String>, } }
props! { ResolverLambdaConflictHandlerConfig () { lambda_conflict_handler_arn LambdaConflictHandlerArn: String, } }
props! { ResolverPipelineConfig () { functions Functions: List<String>, } }
props! {
    ResolverSyncConfig (conflict_detection ConflictDetection: ResolverSyncConfigConflictDetection) {
        conflict_handler ConflictHandler: ResolverSyncConfigConflictHandler,
        lambda_conflict_handler_config LambdaConflictHandlerConfig: ResolverLambdaConflictHandlerConfig,
    }
}
choice! { ResolverAppSyncRuntimeName { AppsyncJs "APPSYNC_JS" } }
choice! { ResolverKind { Pipeline "PIPELINE", Unit "UNIT" } }
choice! { ResolverMetricsConfig { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ResolverSyncConfigConflictDetection { None "NONE", Version "VERSION" } }
choice! {
    ResolverSyncConfigConflictHandler {
        Automerge "AUTOMERGE", Lambda "LAMBDA", None "NONE", OptimisticConcurrency "OPTIMISTIC_CONCURRENCY"
    }
}

resource! {
    /// [AWS::AppSync::SourceApiAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html)
    SourceApiAssociation SourceApiAssociationAttrs "AWS::AppSync::SourceApiAssociation" () {
        description Description: String,
        merged_api_identifier MergedApiIdentifier: String,
        source_api_association_config SourceApiAssociationConfig: SourceApiAssociationConfig,
        source_api_identifier SourceApiIdentifier: String,
    } {
        association_arn "AssociationArn": Arn<r::AppSyncSourceApiAssociation>,
        association_id "AssociationId": String,
        last_successful_merge_date "LastSuccessfulMergeDate": String,
        merged_api_arn "MergedApiArn": String,
        merged_api_id "MergedApiId": String,
        source_api_arn "SourceApiArn": String,
        source_api_association_status "SourceApiAssociationStatus": String,
        source_api_association_status_detail "SourceApiAssociationStatusDetail": String,
        source_api_id "SourceApiId": String,
    }
}
props! { SourceApiAssociationConfig () { merge_type MergeType: SourceApiAssociationConfigMergeType, } }
choice! { SourceApiAssociationConfigMergeType { AutoMerge "AUTO_MERGE", ManualMerge "MANUAL_MERGE" } }

resource! {
    /// [AWS::AppSync::Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html)
    Type TypeAttrs "AWS::AppSync::Type" (
        api_id ApiId: String, definition Definition: String, format Format: TypeFormat
    ) {} { arn "Arn": Arn<r::AppSyncType>, name "Name": String, }
}
choice! { TypeFormat { Sdl "SDL", Json "JSON" } }
