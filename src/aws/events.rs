//! Generated from spec/events.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Events::ApiDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html)
    ApiDestination ApiDestinationAttrs "AWS::Events::ApiDestination" (
        connection_arn ConnectionArn: Arn<r::EventsConnection>, http_method HttpMethod: ApiDestinationHttpMethod,
        invocation_endpoint InvocationEndpoint: String
    ) {
        description Description: String,
        invocation_rate_limit_per_second InvocationRateLimitPerSecond: Int<1, MAX>,
        name Name: String,
    } { arn "Arn": Arn<r::EventsApiDestination>, arn_for_policy "ArnForPolicy": String, }
}
choice! {
    ApiDestinationHttpMethod {
        Get "GET", Head "HEAD", Post "POST", Options "OPTIONS", Put "PUT", Delete "DELETE", Patch "PATCH"
    }
}

resource! {
    /// [AWS::Events::Archive](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html)
    Archive ArchiveAttrs "AWS::Events::Archive" (source_arn SourceArn: Arn<r::EventsEventBus>) {
        archive_name ArchiveName: String,
        description Description: String,
        event_pattern EventPattern: Json,
        kms_key_identifier KmsKeyIdentifier: String,
        retention_days RetentionDays: Int<0, MAX>,
    } { arn "Arn": Arn<r::EventsArchive>, }
}

resource! {
    /// [AWS::Events::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html)
    Connection ConnectionAttrs "AWS::Events::Connection" () {
        auth_parameters AuthParameters: ConnectionAuthParameters,
        authorization_type AuthorizationType: ConnectionAuthorizationType,
        description Description: String,
        invocation_connectivity_parameters InvocationConnectivityParameters: ConnectionInvocationConnectivityParameters,
        kms_key_identifier KmsKeyIdentifier: String,
        name Name: String,
    } {
        arn "Arn": Arn<r::EventsConnection>,
        arn_for_policy "ArnForPolicy": String,
        auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn": String,
        invocation_connectivity_parameters_resource_parameters_resource_association_arn "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn": String,
        secret_arn "SecretArn": Arn<r::SecretsManagerSecret>,
    }
}
props! { ConnectionApiKeyAuthParameters (api_key_name ApiKeyName: String, api_key_value ApiKeyValue: String) {} }
props! {
    ConnectionAuthParameters () {
        api_key_auth_parameters ApiKeyAuthParameters: ConnectionApiKeyAuthParameters,
        basic_auth_parameters BasicAuthParameters: ConnectionBasicAuthParameters,
        connectivity_parameters ConnectivityParameters: ConnectionConnectivityParameters,
        invocation_http_parameters InvocationHttpParameters: ConnectionHttpParameters,
        oauth_parameters OAuthParameters: ConnectionOauthParameters,
    }
}
props! { ConnectionBasicAuthParameters (password Password: String, username Username: String) {} }
props! { ConnectionClientParameters (client_id ClientID: String, client_secret ClientSecret: String) {} }
props! { ConnectionConnectivityParameters (resource_parameters ResourceParameters: ConnectionResourceParameters) {} }
props! {
    ConnectionHttpParameters () {
        body_parameters BodyParameters: List<ConnectionParameter>,
        header_parameters HeaderParameters: List<ConnectionParameter>,
        query_string_parameters QueryStringParameters: List<ConnectionParameter>,
    }
}
props! {
    ConnectionInvocationConnectivityParameters (resource_parameters ResourceParameters: ConnectionResourceParameters) {}
}
props! {
    ConnectionOauthParameters (
        authorization_endpoint AuthorizationEndpoint: String,
        client_parameters ClientParameters: ConnectionClientParameters,
        http_method HttpMethod: ConnectionOauthParametersHttpMethod
    ) { oauth_http_parameters OAuthHttpParameters: ConnectionHttpParameters, }
}
props! { ConnectionParameter (key Key: String, value Value: String) { is_value_secret IsValueSecret: bool, } }
props! {
    ConnectionResourceParameters (
        resource_configuration_arn ResourceConfigurationArn: Arn<r::VpcLatticeResourceConfiguration>
    ) {}
}
choice! {
    ConnectionAuthorizationType {
        ApiKey "API_KEY", Basic "BASIC", OauthClientCredentials "OAUTH_CLIENT_CREDENTIALS"
    }
}
choice! { ConnectionOauthParametersHttpMethod { Get "GET", Post "POST", Put "PUT" } }

resource! {
    /// [AWS::Events::Endpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html)
    Endpoint EndpointAttrs "AWS::Events::Endpoint" (
        event_buses EventBuses: List<EndpointEventBus>, routing_config RoutingConfig: EndpointRoutingConfig
    ) {
        description Description: String,
        name Name: String,
        replication_config ReplicationConfig: EndpointReplicationConfig,
        role_arn RoleArn: Arn<r::IamRole>,
    } {
        arn "Arn": Arn<r::EventsEndpoint>,
        endpoint_id "EndpointId": String,
        endpoint_url "EndpointUrl": String,
        state "State": String,
        state_reason "StateReason": String,
    }
}
props! { EndpointEventBus (event_bus_arn EventBusArn: Arn<r::EventsEventBus>) {} }
props! { EndpointFailoverConfig (primary Primary: EndpointPrimary, secondary Secondary: EndpointSecondary) {} }
props! { EndpointPrimary (health_check HealthCheck: String) {} }
props! { EndpointReplicationConfig (state State: EndpointReplicationState) {} }
props! { EndpointRoutingConfig (failover_config FailoverConfig: EndpointFailoverConfig) {} }
props! { EndpointSecondary (route Route: String) {} }
choice! { EndpointReplicationState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Events::EventBus](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
    EventBus EventBusAttrs "AWS::Events::EventBus" (name Name: String) {
        dead_letter_config DeadLetterConfig: EventBusDeadLetterConfig,
        description Description: String,
        event_source_name EventSourceName: String,
        kms_key_identifier KmsKeyIdentifier: String,
        log_config LogConfig: EventBusLogConfig,
        policy Policy: Json,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::EventsEventBus>,
        name "Name": Id<r::EventsEventBus>,
        policy "Policy": String,
    }
}
props! { EventBusDeadLetterConfig () { arn Arn: Arn<r::SqsQueue>, } }
props! {
    EventBusLogConfig () {
        include_detail IncludeDetail: EventBusLogConfigIncludeDetail,
        level Level: EventBusLogConfigLevel,
    }
}
choice! { EventBusLogConfigIncludeDetail { Full "FULL", None "NONE" } }
choice! { EventBusLogConfigLevel { Info "INFO", Error "ERROR", Trace "TRACE", Off "OFF" } }

resource! {
    /// [AWS::Events::EventBusPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html)
    EventBusPolicy NoAttrs "AWS::Events::EventBusPolicy" (statement_id StatementId: String) {
        action Action: EventBusPolicyAction,
        condition Condition: EventBusPolicyCondition,
        event_bus_name EventBusName: Id<r::EventsEventBus>,
        principal Principal: String,
        statement Statement: Json,
    } {}
}
props! { EventBusPolicyCondition () { key Key: String, type_ Type: EventBusPolicyConditionType, value Value: String, } }
choice! { EventBusPolicyAction { EventsPutEvents "events:PutEvents" } }
choice! { EventBusPolicyConditionType { StringEquals "StringEquals" } }

resource! {
    /// [AWS::Events::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
    Rule RuleAttrs "AWS::Events::Rule" () {
        description Description: String,
        event_bus_name EventBusName: Id<r::EventsEventBus>,
        event_pattern EventPattern: Json,
        name Name: String,
        role_arn RoleArn: Arn<r::IamRole>,
        schedule_expression ScheduleExpression: String,
        state State: RuleState,
        tags Tags: List<Tag>,
        targets Targets: List<RuleTarget>,
    } { arn "Arn": Arn<r::EventsRule>, rule_name "RuleName": String, }
}
props! { RuleAppSyncParameters (graphql_operation GraphQLOperation: String) {} }
props! {
    RuleAwsVpcConfiguration (subnets Subnets: List<Id<r::Ec2Subnet>>) {
        assign_public_ip AssignPublicIp: RuleAwsVpcConfigurationAssignPublicIp,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! { RuleBatchArrayProperties () { size Size: i64, } }
props! {
    RuleBatchParameters (job_definition JobDefinition: String, job_name JobName: String) {
        array_properties ArrayProperties: RuleBatchArrayProperties,
        retry_strategy RetryStrategy: RuleBatchRetryStrategy,
    }
}
props! { RuleBatchRetryStrategy () { attempts Attempts: i64, } }
props! {
    RuleCapacityProviderStrategyItem (capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>) {
        base Base: Int<0, 100000>,
        weight Weight: Int<0, 1000>,
    }
}
props! { RuleDeadLetterConfig () { arn Arn: Arn<r::SqsQueue>, } }
props! {
    RuleEcsParameters (task_definition_arn TaskDefinitionArn: Arn<r::EcsTaskDefinition>) {
        capacity_provider_strategy CapacityProviderStrategy: List<RuleCapacityProviderStrategyItem>,
        enable_ecs_managed_tags EnableECSManagedTags: bool,
        enable_execute_command EnableExecuteCommand: bool,
        group Group: String,
        launch_type LaunchType: RuleEcsParametersLaunchType,
        network_configuration NetworkConfiguration: RuleNetworkConfiguration,
        placement_constraints PlacementConstraints: List<RulePlacementConstraint>,
        placement_strategies PlacementStrategies: List<RulePlacementStrategy>,
        platform_version PlatformVersion: String,
        propagate_tags PropagateTags: RuleEcsParametersPropagateTags,
        reference_id ReferenceId: String,
        tag_list TagList: List<Tag>,
        task_count TaskCount: Int<1, MAX>,
    }
}
props! {
    RuleHttpParameters () {
        header_parameters HeaderParameters: Map<String>,
        path_parameter_values PathParameterValues: List<String>,
        query_string_parameters QueryStringParameters: Map<String>,
    }
}
props! { RuleInputTransformer (input_template InputTemplate: String) { input_paths_map InputPathsMap: Map<String>, } }
props! { RuleKinesisParameters (partition_key_path PartitionKeyPath: String) {} }
props! { RuleNetworkConfiguration () { aws_vpc_configuration AwsVpcConfiguration: RuleAwsVpcConfiguration, } }
props! { RulePlacementConstraint () { expression Expression: String, type_ Type: RulePlacementConstraintType, } }
props! { RulePlacementStrategy () { field Field: String, type_ Type: String, } }
props! {
    RuleRedshiftDataParameters (database Database: String) {
        db_user DbUser: String,
        secret_manager_arn SecretManagerArn: Arn<r::SecretsManagerSecret>,
        sql Sql: String,
        sqls Sqls: List<String>,
        statement_name StatementName: String,
        with_event WithEvent: bool,
    }
}
props! {
    RuleRetryPolicy () {
        maximum_event_age_in_seconds MaximumEventAgeInSeconds: Int<60, 86400>,
        maximum_retry_attempts MaximumRetryAttempts: Int<0, 185>,
    }
}
props! { RuleRunCommandParameters (run_command_targets RunCommandTargets: List<RuleRunCommandTarget>) {} }
props! { RuleRunCommandTarget (key Key: String, values Values: List<String>) {} }
props! { RuleSageMakerPipelineParameter (name Name: String, value Value: String) {} }
props! {
    RuleSageMakerPipelineParameters () {
        pipeline_parameter_list PipelineParameterList: List<RuleSageMakerPipelineParameter>,
    }
}
props! { RuleSqsParameters (message_group_id MessageGroupId: String) {} }
props! {
    RuleTarget (arn Arn: String, id Id: String) {
        app_sync_parameters AppSyncParameters: RuleAppSyncParameters,
        batch_parameters BatchParameters: RuleBatchParameters,
        dead_letter_config DeadLetterConfig: RuleDeadLetterConfig,
        ecs_parameters EcsParameters: RuleEcsParameters,
        http_parameters HttpParameters: RuleHttpParameters,
        input Input: String,
        input_path InputPath: String,
        input_transformer InputTransformer: RuleInputTransformer,
        kinesis_parameters KinesisParameters: RuleKinesisParameters,
        redshift_data_parameters RedshiftDataParameters: RuleRedshiftDataParameters,
        retry_policy RetryPolicy: RuleRetryPolicy,
        role_arn RoleArn: Arn<r::IamRole>,
        run_command_parameters RunCommandParameters: RuleRunCommandParameters,
        sage_maker_pipeline_parameters SageMakerPipelineParameters: RuleSageMakerPipelineParameters,
        sqs_parameters SqsParameters: RuleSqsParameters,
    }
}
choice! { RuleAwsVpcConfigurationAssignPublicIp { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { RuleEcsParametersLaunchType { Ec2 "EC2", External "EXTERNAL", Fargate "FARGATE" } }
choice! { RuleEcsParametersPropagateTags { TaskDefinition "TASK_DEFINITION" } }
choice! { RulePlacementConstraintType { DistinctInstance "distinctInstance", MemberOf "memberOf" } }
choice! {
    RuleState {
        Disabled "DISABLED", Enabled "ENABLED",
        EnabledWithAllCloudtrailManagementEvents "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
    }
}
