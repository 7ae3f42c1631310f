//! Generated from spec/lambda.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Lambda::Alias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html)
    Alias AliasAttrs "AWS::Lambda::Alias" (
        function_name FunctionName: Id<r::LambdaFunction>, function_version FunctionVersion: String, name Name: String
    ) {
        description Description: String,
        provisioned_concurrency_config ProvisionedConcurrencyConfig: AliasProvisionedConcurrencyConfiguration,
        routing_config RoutingConfig: AliasRoutingConfiguration,
    } { alias_arn "AliasArn": Arn<r::LambdaAlias>, }
}
props! {
    AliasProvisionedConcurrencyConfiguration (provisioned_concurrent_executions ProvisionedConcurrentExecutions: i64) {}
}
props! {
    AliasRoutingConfiguration () { additional_version_weights AdditionalVersionWeights: List<AliasVersionWeight>, }
}
props! { AliasVersionWeight (function_version FunctionVersion: String, function_weight FunctionWeight: f64) {} }

resource! {
    /// [AWS::Lambda::CapacityProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
    CapacityProvider CapacityProviderAttrs "AWS::Lambda::CapacityProvider" (
        permissions_config PermissionsConfig: CapacityProviderPermissionsConfig,
        vpc_config VpcConfig: CapacityProviderVpcConfig
    ) {
        capacity_provider_name CapacityProviderName: String,
        capacity_provider_scaling_config CapacityProviderScalingConfig: CapacityProviderScalingConfig,
        instance_requirements InstanceRequirements: CapacityProviderInstanceRequirements,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        propagate_tags PropagateTags: CapacityProviderPropagateTagsConfig,
        tags Tags: List<Tag>,
        telemetry_config TelemetryConfig: CapacityProviderTelemetryConfig,
    } { arn "Arn": Arn<r::LambdaCapacityProvider>, state "State": String, }
}
props! {
    CapacityProviderInstanceRequirements () {
        allowed_instance_types AllowedInstanceTypes: List<String>,
        architectures Architectures: List<CapacityProviderArchitecture>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
    }
}
props! {
    CapacityProviderLoggingConfig () {
        log_group LogGroup: Id<r::LogsLogGroup>,
        system_log_level SystemLogLevel: CapacityProviderLoggingConfigSystemLogLevel,
    }
}
props! {
    CapacityProviderPermissionsConfig (
        capacity_provider_operator_role_arn CapacityProviderOperatorRoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    CapacityProviderPropagateTagsConfig () {
        explicit_tags ExplicitTags: List<Tag>,
        mode Mode: CapacityProviderPropagateTagsMode,
    }
}
props! {
    CapacityProviderScalingConfig () {
        max_vcpu_count MaxVCpuCount: Int<2, 15000>,
        scaling_mode ScalingMode: CapacityProviderScalingMode,
        scaling_policies ScalingPolicies: List<CapacityProviderTargetTrackingScalingPolicy>,
    }
}
props! {
    CapacityProviderTargetTrackingScalingPolicy (
        predefined_metric_type PredefinedMetricType: CapacityProviderPredefinedMetricType,
        target_value TargetValue: Num<0, 100>
    ) {}
}
props! { CapacityProviderTelemetryConfig () { logging_config LoggingConfig: CapacityProviderLoggingConfig, } }
props! {
    CapacityProviderVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { CapacityProviderArchitecture { X8664 "x86_64", Arm64 "arm64" } }
choice! { CapacityProviderLoggingConfigSystemLogLevel { Debug "DEBUG", Info "INFO", Warn "WARN" } }
choice! {
    CapacityProviderPredefinedMetricType {
        LambdaCapacityProviderAverageCpuUtilization "LambdaCapacityProviderAverageCPUUtilization",
        LambdaCapacityProviderAverageGpuUtilization "LambdaCapacityProviderAverageGPUUtilization"
    }
}
choice! { CapacityProviderPropagateTagsMode { None "None", Explicit "Explicit" } }
choice! { CapacityProviderScalingMode { Auto "Auto", Manual "Manual" } }

resource! {
    /// [AWS::Lambda::CodeSigningConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html)
    CodeSigningConfig CodeSigningConfigAttrs "AWS::Lambda::CodeSigningConfig" (
        allowed_publishers AllowedPublishers: CodeSigningConfigAllowedPublishers
    ) {
        code_signing_policies CodeSigningPolicies: CodeSigningConfigCodeSigningPolicies,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        code_signing_config_arn "CodeSigningConfigArn": Arn<r::LambdaCodeSigningConfig>,
        code_signing_config_id "CodeSigningConfigId": String,
    }
}
props! { CodeSigningConfigAllowedPublishers (signing_profile_version_arns SigningProfileVersionArns: List<String>) {} }
props! {
    CodeSigningConfigCodeSigningPolicies (
        untrusted_artifact_on_deployment UntrustedArtifactOnDeployment: CodeSigningConfigCodeSigningPoliciesUntrustedArtifactOnDeployment
    ) {}
}
choice! { CodeSigningConfigCodeSigningPoliciesUntrustedArtifactOnDeployment { Warn "Warn", Enforce "Enforce" } }

resource! {
    /// [AWS::Lambda::EventInvokeConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html)
    EventInvokeConfig NoAttrs "AWS::Lambda::EventInvokeConfig" (
        function_name FunctionName: Id<r::LambdaFunction>, qualifier Qualifier: String
    ) {
        destination_config DestinationConfig: EventInvokeConfigDestinationConfig,
        maximum_event_age_in_seconds MaximumEventAgeInSeconds: Int<60, 21600>,
        maximum_retry_attempts MaximumRetryAttempts: Int<0, 2>,
    } {}
}
props! {
    EventInvokeConfigDestinationConfig () {
        on_failure OnFailure: EventInvokeConfigOnFailure,
        on_success OnSuccess: EventInvokeConfigOnSuccess,
    }
}
props! { EventInvokeConfigOnFailure (destination Destination: String) {} }
props! { EventInvokeConfigOnSuccess (destination Destination: String) {} }

resource! {
    /// [AWS::Lambda::EventSourceMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
    EventSourceMapping EventSourceMappingAttrs "AWS::Lambda::EventSourceMapping" (function_name FunctionName: String) {
        amazon_managed_kafka_event_source_config AmazonManagedKafkaEventSourceConfig: EventSourceMappingAmazonManagedKafkaEventSourceConfig,
        batch_size BatchSize: Int<1, 10000>,
        bisect_batch_on_function_error BisectBatchOnFunctionError: bool,
        destination_config DestinationConfig: EventSourceMappingDestinationConfig,
        document_db_event_source_config DocumentDBEventSourceConfig: EventSourceMappingDocumentDbEventSourceConfig,
        enabled Enabled: bool,
        event_source_arn EventSourceArn: String,
        filter_criteria FilterCriteria: EventSourceMappingFilterCriteria,
        function_response_types FunctionResponseTypes: List<EventSourceMappingFunctionResponseTypes>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        logging_config LoggingConfig: EventSourceMappingLoggingConfig,
        maximum_batching_window_in_seconds MaximumBatchingWindowInSeconds: Int<0, 300>,
        maximum_record_age_in_seconds MaximumRecordAgeInSeconds: Int<-1, 604800>,
        maximum_retry_attempts MaximumRetryAttempts: Int<-1, 10000>,
        metrics_config MetricsConfig: EventSourceMappingMetricsConfig,
        parallelization_factor ParallelizationFactor: Int<1, 10>,
        provisioned_poller_config ProvisionedPollerConfig: EventSourceMappingProvisionedPollerConfig,
        queues Queues: List<String>,
        scaling_config ScalingConfig: EventSourceMappingScalingConfig,
        self_managed_event_source SelfManagedEventSource: EventSourceMappingSelfManagedEventSource,
        self_managed_kafka_event_source_config SelfManagedKafkaEventSourceConfig: EventSourceMappingSelfManagedKafkaEventSourceConfig,
        source_access_configurations SourceAccessConfigurations: List<EventSourceMappingSourceAccessConfiguration>,
        starting_position StartingPosition: String,
        starting_position_timestamp StartingPositionTimestamp: f64,
        tags Tags: List<Tag>,
        topics Topics: List<String>,
        tumbling_window_in_seconds TumblingWindowInSeconds: Int<0, 900>,
    } { event_source_mapping_arn "EventSourceMappingArn": Arn<r::LambdaEventSourceMapping>, id "Id": String, }
}
props! {
    EventSourceMappingAmazonManagedKafkaEventSourceConfig () {
        consumer_group_id ConsumerGroupId: String,
        schema_registry_config SchemaRegistryConfig: EventSourceMappingSchemaRegistryConfig,
    }
}
props! { EventSourceMappingDestinationConfig () { on_failure OnFailure: EventSourceMappingOnFailure, } }
props! {
    EventSourceMappingDocumentDbEventSourceConfig () {
        collection_name CollectionName: String,
        database_name DatabaseName: String,
        full_document FullDocument: EventSourceMappingDocumentDbEventSourceConfigFullDocument,
    }
}
props! { EventSourceMappingEndpoints () { kafka_bootstrap_servers KafkaBootstrapServers: List<String>, } }
props! { EventSourceMappingFilter () { pattern Pattern: String, } }
props! { EventSourceMappingFilterCriteria () { filters Filters: List<EventSourceMappingFilter>, } }
props! {
    EventSourceMappingLoggingConfig () {
        system_log_level SystemLogLevel: EventSourceMappingLoggingConfigSystemLogLevel,
    }
}
props! { EventSourceMappingMetricsConfig () { metrics Metrics: List<EventSourceMappingMetricsConfigMetrics>, } }
props! { EventSourceMappingOnFailure () { destination Destination: String, } }
props! {
    EventSourceMappingProvisionedPollerConfig () {
        maximum_pollers MaximumPollers: Int<1, 10000>,
        minimum_pollers MinimumPollers: Int<1, 200>,
        poller_group_name PollerGroupName: String,
    }
}
props! { EventSourceMappingScalingConfig () { maximum_concurrency MaximumConcurrency: Int<2, 1000>, } }
props! {
    EventSourceMappingSchemaRegistryAccessConfig () {
        type_ Type: EventSourceMappingSchemaRegistryAccessConfigType,
        uri URI: String,
    }
}
props! {
    EventSourceMappingSchemaRegistryConfig () {
        access_configs AccessConfigs: List<EventSourceMappingSchemaRegistryAccessConfig>,
        event_record_format EventRecordFormat: EventSourceMappingSchemaRegistryConfigEventRecordFormat,
        schema_registry_uri SchemaRegistryURI: String,
        schema_validation_configs SchemaValidationConfigs: List<EventSourceMappingSchemaValidationConfig>,
    }
}
props! {
    EventSourceMappingSchemaValidationConfig () {
        attribute Attribute: EventSourceMappingSchemaValidationConfigAttribute,
    }
}
props! { EventSourceMappingSelfManagedEventSource () { endpoints Endpoints: EventSourceMappingEndpoints, } }
props! {
    EventSourceMappingSelfManagedKafkaEventSourceConfig () {
        consumer_group_id ConsumerGroupId: String,
        consumption_mode ConsumptionMode: EventSourceMappingConsumptionMode,
        schema_registry_config SchemaRegistryConfig: EventSourceMappingSchemaRegistryConfig,
    }
}
props! {
    EventSourceMappingSourceAccessConfiguration () {
        type_ Type: EventSourceMappingSourceAccessConfigurationType,
        uri URI: String,
    }
}
choice! { EventSourceMappingConsumptionMode { Stream "Stream", Queue "Queue" } }
choice! {
    EventSourceMappingDocumentDbEventSourceConfigFullDocument {
        UpdateLookup "UpdateLookup", Default "Default"
    }
}
choice! { EventSourceMappingFunctionResponseTypes { ReportBatchItemFailures "ReportBatchItemFailures" } }
choice! { EventSourceMappingLoggingConfigSystemLogLevel { Debug "DEBUG", Info "INFO", Warn "WARN" } }
choice! {
    EventSourceMappingMetricsConfigMetrics {
        EventCount "EventCount", ErrorCount "ErrorCount", KafkaMetrics "KafkaMetrics"
    }
}
choice! {
    EventSourceMappingSchemaRegistryAccessConfigType {
        BasicAuth "BASIC_AUTH", ClientCertificateTlsAuth "CLIENT_CERTIFICATE_TLS_AUTH",
        ServerRootCaCertificate "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth "OAUTHBEARER_AUTH"
    }
}
choice! { EventSourceMappingSchemaRegistryConfigEventRecordFormat { Json "JSON", Source "SOURCE" } }
choice! { EventSourceMappingSchemaValidationConfigAttribute { Key "KEY", Value "VALUE" } }
choice! {
    EventSourceMappingSourceAccessConfigurationType {
        BasicAuth "BASIC_AUTH", VpcSubnet "VPC_SUBNET", VpcSecurityGroup "VPC_SECURITY_GROUP",
        SaslScram512Auth "SASL_SCRAM_512_AUTH", SaslScram256Auth "SASL_SCRAM_256_AUTH", VirtualHost "VIRTUAL_HOST",
        ClientCertificateTlsAuth "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate "SERVER_ROOT_CA_CERTIFICATE",
        OauthbearerAuth "OAUTHBEARER_AUTH", OauthbearerScope "OAUTHBEARER_SCOPE",
        OauthbearerAudience "OAUTHBEARER_AUDIENCE", OauthbearerLogicalCluster "OAUTHBEARER_LOGICAL_CLUSTER",
        OauthbearerIdentityPool "OAUTHBEARER_IDENTITY_POOL", IamAuth "IAM_AUTH",
        IamOauthbearerAuth "IAM_OAUTHBEARER_AUTH"
    }
}

resource! {
    /// [AWS::Lambda::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
    Function FunctionAttrs "AWS::Lambda::Function" (code Code: FunctionCode, role Role: Arn<r::IamRole>) {
        architectures Architectures: List<FunctionArchitectures>,
        capacity_provider_config CapacityProviderConfig: FunctionCapacityProviderConfig,
        code_signing_config_arn CodeSigningConfigArn: Arn<r::LambdaCodeSigningConfig>,
        dead_letter_config DeadLetterConfig: FunctionDeadLetterConfig,
        description Description: String,
        durable_config DurableConfig: FunctionDurableConfig,
        environment Environment: FunctionEnvironment,
        ephemeral_storage EphemeralStorage: FunctionEphemeralStorage,
        file_system_configs FileSystemConfigs: List<FunctionFileSystemConfig>,
        function_name FunctionName: String,
        function_scaling_config FunctionScalingConfig: FunctionScalingConfig,
        handler Handler: String,
        image_config ImageConfig: FunctionImageConfig,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        layers Layers: List<Arn<r::LambdaLayerVersion>>,
        logging_config LoggingConfig: FunctionLoggingConfig,
        memory_size MemorySize: Int<128, 32768>,
        package_type PackageType: FunctionPackageType,
        publish_to_latest_published PublishToLatestPublished: bool,
        recursive_loop RecursiveLoop: FunctionRecursiveLoop,
        reserved_concurrent_executions ReservedConcurrentExecutions: Int<0, MAX>,
        runtime Runtime: FunctionRuntime,
        runtime_management_config RuntimeManagementConfig: FunctionRuntimeManagementConfig,
        snap_start SnapStart: FunctionSnapStart,
        tags Tags: List<Tag>,
        tenancy_config TenancyConfig: FunctionTenancyConfig,
        timeout Timeout: Int<1, 5400>,
        tracing_config TracingConfig: FunctionTracingConfig,
        vpc_config VpcConfig: FunctionVpcConfig,
    } {
        arn "Arn": Arn<r::LambdaFunction>,
        snap_start_response_apply_on "SnapStartResponse.ApplyOn": String,
        snap_start_response_optimization_status "SnapStartResponse.OptimizationStatus": String,
    }
}
props! {
    FunctionCapacityProviderConfig (
        lambda_managed_instances_capacity_provider_config LambdaManagedInstancesCapacityProviderConfig: FunctionLambdaManagedInstancesCapacityProviderConfig
    ) {}
}
props! {
    FunctionCode () {
        image_uri ImageUri: String,
        s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_key S3Key: String,
        s3_object_storage_mode S3ObjectStorageMode: FunctionCodeS3ObjectStorageMode,
        s3_object_version S3ObjectVersion: String,
        source_kms_key_arn SourceKMSKeyArn: Arn<r::KmsKey>,
        zip_file ZipFile: String,
    }
}
props! { FunctionDeadLetterConfig () { target_arn TargetArn: String, } }
props! {
    FunctionDurableConfig (execution_timeout ExecutionTimeout: Int<1, 31622400>) {
        kms_key_arn KMSKeyArn: Arn<r::KmsKey>,
        retention_period_in_days RetentionPeriodInDays: Int<1, 90>,
    }
}
props! { FunctionEnvironment () { variables Variables: Map<String>, } }
props! { FunctionEphemeralStorage (size Size: Int<512, 32768>) {} }
props! {
    FunctionFileSystemConfig (arn Arn: String, local_mount_path LocalMountPath: String) {
        s3_files_config S3FilesConfig: FunctionS3FilesConfig,
    }
}
props! {
    FunctionImageConfig () {
        command Command: List<String>,
        entry_point EntryPoint: List<String>,
        working_directory WorkingDirectory: String,
    }
}
props! {
    FunctionLambdaManagedInstancesCapacityProviderConfig (
        capacity_provider_arn CapacityProviderArn: Arn<r::LambdaCapacityProvider>
    ) {
        execution_environment_memory_gib_per_vcpu ExecutionEnvironmentMemoryGiBPerVCpu: Num<2, 8>,
        per_execution_environment_max_concurrency PerExecutionEnvironmentMaxConcurrency: Int<1, 1600>,
    }
}
props! {
    FunctionLoggingConfig () {
        application_log_level ApplicationLogLevel: FunctionLoggingConfigApplicationLogLevel,
        log_format LogFormat: FunctionLoggingConfigLogFormat,
        log_group LogGroup: Id<r::LogsLogGroup>,
        system_log_level SystemLogLevel: FunctionLoggingConfigSystemLogLevel,
    }
}
props! {
    FunctionRuntimeManagementConfig (
        update_runtime_on UpdateRuntimeOn: FunctionRuntimeManagementConfigUpdateRuntimeOn
    ) { runtime_version_arn RuntimeVersionArn: String, }
}
props! { FunctionS3FilesConfig () { direct_s3_read DirectS3Read: FunctionS3FilesConfigDirectS3Read, } }
props! {
    FunctionScalingConfig () {
        max_execution_environments MaxExecutionEnvironments: Int<0, 15000>,
        min_execution_environments MinExecutionEnvironments: Int<0, 15000>,
    }
}
props! { FunctionSnapStart (apply_on ApplyOn: FunctionSnapStartApplyOn) {} }
props! {
    FunctionTenancyConfig (tenant_isolation_mode TenantIsolationMode: FunctionTenancyConfigTenantIsolationMode) {}
}
props! { FunctionTracingConfig () { mode Mode: FunctionTracingConfigMode, } }
props! {
    FunctionVpcConfig () {
        ipv6_allowed_for_dual_stack Ipv6AllowedForDualStack: bool,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
choice! { FunctionArchitectures { X8664 "x86_64", Arm64 "arm64" } }
choice! { FunctionCodeS3ObjectStorageMode { Copy "COPY", Reference "REFERENCE" } }
choice! {
    FunctionLoggingConfigApplicationLogLevel {
        Trace "TRACE", Debug "DEBUG", Info "INFO", Warn "WARN", Error "ERROR", Fatal "FATAL"
    }
}
choice! { FunctionLoggingConfigLogFormat { Text "Text", Json "JSON" } }
choice! { FunctionLoggingConfigSystemLogLevel { Debug "DEBUG", Info "INFO", Warn "WARN" } }
choice! { FunctionPackageType { Image "Image", Zip "Zip" } }
choice! { FunctionRecursiveLoop { Allow "Allow", Terminate "Terminate" } }
choice! {
    FunctionRuntime {
        Dotnet10 "dotnet10", Dotnet6 "dotnet6", Dotnet8 "dotnet8", Dotnetcore10 "dotnetcore1.0",
        Dotnetcore20 "dotnetcore2.0", Dotnetcore21 "dotnetcore2.1", Dotnetcore31 "dotnetcore3.1", Go1X "go1.x",
        Java11 "java11", Java11Al2023 "java11.al2023", Java17 "java17", Java17Al2023 "java17.al2023", Java21 "java21",
        Java25 "java25", Java8 "java8", Java8Al2 "java8.al2", Java8Al2023 "java8.al2023", Nodejs "nodejs",
        Nodejs10X "nodejs10.x", Nodejs12X "nodejs12.x", Nodejs14X "nodejs14.x", Nodejs16X "nodejs16.x",
        Nodejs18X "nodejs18.x", Nodejs20X "nodejs20.x", Nodejs22X "nodejs22.x", Nodejs24X "nodejs24.x",
        Nodejs26X "nodejs26.x", Nodejs43 "nodejs4.3", Nodejs43Edge "nodejs4.3-edge", Nodejs610 "nodejs6.10",
        Nodejs810 "nodejs8.10", Provided "provided", ProvidedAl2 "provided.al2", ProvidedAl2023 "provided.al2023",
        Python27 "python2.7", Python310 "python3.10", Python311 "python3.11", Python312 "python3.12",
        Python313 "python3.13", Python314 "python3.14", Python315 "python3.15", Python36 "python3.6",
        Python37 "python3.7", Python38 "python3.8", Python39 "python3.9", Ruby25 "ruby2.5", Ruby27 "ruby2.7",
        Ruby32 "ruby3.2", Ruby33 "ruby3.3", Ruby34 "ruby3.4", Ruby40 "ruby4.0"
    }
}
choice! {
    FunctionRuntimeManagementConfigUpdateRuntimeOn {
        Auto "Auto", FunctionUpdate "FunctionUpdate", Manual "Manual"
    }
}
choice! { FunctionS3FilesConfigDirectS3Read { Enabled "ENABLED", Disabled "DISABLED", Auto "AUTO" } }
choice! { FunctionSnapStartApplyOn { PublishedVersions "PublishedVersions", None "None" } }
choice! { FunctionTenancyConfigTenantIsolationMode { PerTenant "PER_TENANT" } }
choice! { FunctionTracingConfigMode { Active "Active", PassThrough "PassThrough" } }

resource! {
    /// [AWS::Lambda::LayerVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
    LayerVersion LayerVersionAttrs "AWS::Lambda::LayerVersion" (content Content: LayerVersionContent) {
        compatible_architectures CompatibleArchitectures: List<LayerVersionCompatibleArchitectures>,
        compatible_runtimes CompatibleRuntimes: List<LayerVersionCompatibleRuntimes>,
        description Description: String,
        layer_name LayerName: String,
        license_info LicenseInfo: String,
    } { layer_version_arn "LayerVersionArn": Arn<r::LambdaLayerVersion>, }
}
props! {
    LayerVersionContent (s3_bucket S3Bucket: Id<r::S3Bucket>, s3_key S3Key: String) {
        s3_object_storage_mode S3ObjectStorageMode: LayerVersionContentS3ObjectStorageMode,
        s3_object_version S3ObjectVersion: String,
    }
}
choice! { LayerVersionCompatibleArchitectures { Arm64 "arm64", X8664 "x86_64" } }
choice! {
    LayerVersionCompatibleRuntimes {
        Dotnet10 "dotnet10", Dotnet6 "dotnet6", Dotnet8 "dotnet8", Dotnetcore10 "dotnetcore1.0",
        Dotnetcore20 "dotnetcore2.0", Dotnetcore21 "dotnetcore2.1", Dotnetcore31 "dotnetcore3.1", Go1X "go1.x",
        Java11 "java11", Java11Al2023 "java11.al2023", Java17 "java17", Java17Al2023 "java17.al2023", Java21 "java21",
        Java25 "java25", Java8 "java8", Java8Al2 "java8.al2", Java8Al2023 "java8.al2023", Nodejs "nodejs",
        Nodejs10X "nodejs10.x", Nodejs12X "nodejs12.x", Nodejs14X "nodejs14.x", Nodejs16X "nodejs16.x",
        Nodejs18X "nodejs18.x", Nodejs20X "nodejs20.x", Nodejs22X "nodejs22.x", Nodejs24X "nodejs24.x",
        Nodejs26X "nodejs26.x", Nodejs43 "nodejs4.3", Nodejs43Edge "nodejs4.3-edge", Nodejs610 "nodejs6.10",
        Nodejs810 "nodejs8.10", Provided "provided", ProvidedAl2 "provided.al2", ProvidedAl2023 "provided.al2023",
        Python27 "python2.7", Python310 "python3.10", Python311 "python3.11", Python312 "python3.12",
        Python313 "python3.13", Python314 "python3.14", Python315 "python3.15", Python36 "python3.6",
        Python37 "python3.7", Python38 "python3.8", Python39 "python3.9", Ruby25 "ruby2.5", Ruby27 "ruby2.7",
        Ruby32 "ruby3.2", Ruby33 "ruby3.3", Ruby34 "ruby3.4", Ruby40 "ruby4.0"
    }
}
choice! { LayerVersionContentS3ObjectStorageMode { Copy "COPY", Reference "REFERENCE" } }

resource! {
    /// [AWS::Lambda::LayerVersionPermission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html)
    LayerVersionPermission LayerVersionPermissionAttrs "AWS::Lambda::LayerVersionPermission" (
        action Action: String, layer_version_arn LayerVersionArn: Arn<r::LambdaLayerVersion>,
        principal Principal: String
    ) { organization_id OrganizationId: String, } { id "Id": String, }
}

resource! {
    /// [AWS::Lambda::MicrovmImage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html)
    MicrovmImage MicrovmImageAttrs MicrovmImageArgs "AWS::Lambda::MicrovmImage" [
        additional_os_capabilities AdditionalOsCapabilities: List<MicrovmImageAdditionalOsCapabilities>,
        base_image_arn BaseImageArn: String, base_image_version BaseImageVersion: String,
        build_role_arn BuildRoleArn: Arn<r::IamRole>, code_artifact CodeArtifact: MicrovmImageCodeArtifact,
        cpu_configurations CpuConfigurations: List<MicrovmImageCpuConfiguration>, description Description: String,
        egress_network_connectors EgressNetworkConnectors: List<String>,
        environment_variables EnvironmentVariables: List<MicrovmImageEnvironmentVariable>,
        hooks Hooks: MicrovmImageHooks, logging Logging: MicrovmImageLogging, name Name: String,
        resources Resources: List<MicrovmImageResources>
    ] { tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        image_arn "ImageArn": Arn<r::LambdaMicrovmImage>,
        latest_active_image_version "LatestActiveImageVersion": String,
        latest_failed_image_version "LatestFailedImageVersion": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}
props! { MicrovmImageCloudWatchLogging () { log_group LogGroup: Id<r::LogsLogGroup>, log_stream LogStream: String, } }
props! { MicrovmImageCodeArtifact (uri Uri: String) {} }
props! { MicrovmImageCpuConfiguration (architecture Architecture: MicrovmImageCpuConfigurationArchitecture) {} }
props! { MicrovmImageEnvironmentVariable (key Key: String, value Value: String) {} }
props! {
    MicrovmImageHooks () {
        microvm_hooks MicrovmHooks: MicrovmImageMicrovmHooks,
        microvm_image_hooks MicrovmImageHooks: MicrovmImageHooksProps,
        port Port: Int<1, 65535>,
    }
}
props! {
    MicrovmImageHooksProps () {
        ready Ready: MicrovmImageHookState,
        ready_timeout_in_seconds ReadyTimeoutInSeconds: Int<1, 3600>,
        validate Validate: MicrovmImageHookState,
        validate_timeout_in_seconds ValidateTimeoutInSeconds: Int<1, 3600>,
    }
}
props! { MicrovmImageLogging () { cloud_watch CloudWatch: MicrovmImageCloudWatchLogging, disabled Disabled: bool, } }
props! {
    MicrovmImageMicrovmHooks () {
        resume Resume: MicrovmImageHookState,
        resume_timeout_in_seconds ResumeTimeoutInSeconds: Int<1, 60>,
        run Run: MicrovmImageHookState,
        run_timeout_in_seconds RunTimeoutInSeconds: Int<1, 60>,
        suspend Suspend: MicrovmImageHookState,
        suspend_timeout_in_seconds SuspendTimeoutInSeconds: Int<1, 60>,
        terminate Terminate: MicrovmImageHookState,
        terminate_timeout_in_seconds TerminateTimeoutInSeconds: Int<1, 60>,
    }
}
props! { MicrovmImageResources (minimum_memory_in_mib MinimumMemoryInMiB: i64) {} }
choice! { MicrovmImageAdditionalOsCapabilities { All "ALL" } }
choice! { MicrovmImageCpuConfigurationArchitecture { Arm64 "ARM_64" } }
choice! { MicrovmImageHookState { Disabled "DISABLED", Enabled "ENABLED" } }

resource! {
    /// [AWS::Lambda::NetworkConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html)
    NetworkConnector NetworkConnectorAttrs "AWS::Lambda::NetworkConnector" (
        configuration Configuration: NetworkConnectorConfig
    ) {
        name Name: String,
        operator_role OperatorRole: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LambdaNetworkConnector>,
        latest_version "LatestVersion": i64,
        latest_version_arn "LatestVersionArn": String,
        state "State": String,
    }
}
props! {
    NetworkConnectorConfig (vpc_egress_configuration VpcEgressConfiguration: NetworkConnectorVpcEgressConfiguration) {}
}
props! {
    NetworkConnectorVpcEgressConfiguration (
        associated_compute_resource_types AssociatedComputeResourceTypes: List<NetworkConnectorVpcEgressConfigurationAssociatedComputeResourceTypes>,
        network_protocol NetworkProtocol: NetworkConnectorVpcEgressConfigurationNetworkProtocol,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    NetworkConnectorVpcEgressConfigurationAssociatedComputeResourceTypes {
        MicroVm "MicroVm", WebFunction "WebFunction"
    }
}
choice! { NetworkConnectorVpcEgressConfigurationNetworkProtocol { Ipv4 "IPv4", DualStack "DualStack" } }

resource! {
    /// [AWS::Lambda::Permission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html)
    Permission PermissionAttrs "AWS::Lambda::Permission" (
        action Action: String, function_name FunctionName: String, principal Principal: String
    ) {
        event_source_token EventSourceToken: String,
        function_url_auth_type FunctionUrlAuthType: PermissionFunctionUrlAuthType,
        invoked_via_function_url InvokedViaFunctionUrl: bool,
        principal_org_id PrincipalOrgID: String,
        source_account SourceAccount: String,
        source_arn SourceArn: String,
    } { id "Id": String, }
}
choice! { PermissionFunctionUrlAuthType { AwsIam "AWS_IAM", None "NONE" } }

resource! {
    /// [AWS::Lambda::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::Lambda::ResourcePolicy" (
        policy_document PolicyDocument: Json, resource_arn ResourceArn: String
    ) {} {}
}

resource! {
    /// [AWS::Lambda::Url](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
    Url UrlAttrs "AWS::Lambda::Url" (
        auth_type AuthType: UrlAuthType, target_function_arn TargetFunctionArn: Arn<r::LambdaFunction>
    ) {
        cors Cors: UrlCors,
        invoke_mode InvokeMode: UrlInvokeMode,
        qualifier Qualifier: String,
    } { function_arn "FunctionArn": String, function_url "FunctionUrl": String, }
}
props! {
    UrlCors () {
        allow_credentials AllowCredentials: bool,
        allow_headers AllowHeaders: List<String>,
        allow_methods AllowMethods: List<UrlAllowMethods>,
        allow_origins AllowOrigins: List<String>,
        expose_headers ExposeHeaders: List<String>,
        max_age MaxAge: Int<0, 86400>,
    }
}
choice! {
    UrlAllowMethods {
        Get "GET", Put "PUT", Head "HEAD", Post "POST", Patch "PATCH", Delete "DELETE", Star "*"
    }
}
choice! { UrlAuthType { AwsIam "AWS_IAM", None "NONE" } }
choice! { UrlInvokeMode { Buffered "BUFFERED", ResponseStream "RESPONSE_STREAM" } }

resource! {
    /// [AWS::Lambda::Version](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html)
    Version VersionAttrs "AWS::Lambda::Version" (function_name FunctionName: Id<r::LambdaFunction>) {
        code_sha256 CodeSha256: String,
        description Description: String,
        function_scaling_config FunctionScalingConfig: VersionFunctionScalingConfig,
        provisioned_concurrency_config ProvisionedConcurrencyConfig: VersionProvisionedConcurrencyConfiguration,
        runtime_policy RuntimePolicy: VersionRuntimePolicy,
    } { function_arn "FunctionArn": Arn<r::LambdaVersion>, version "Version": String, }
}
props! {
    VersionFunctionScalingConfig () {
        max_execution_environments MaxExecutionEnvironments: Int<0, 15000>,
        min_execution_environments MinExecutionEnvironments: Int<0, 15000>,
    }
}
props! {
    VersionProvisionedConcurrencyConfiguration (
        provisioned_concurrent_executions ProvisionedConcurrentExecutions: i64
    ) {}
}
props! {
    VersionRuntimePolicy (update_runtime_on UpdateRuntimeOn: String) {
        runtime_version_arn RuntimeVersionArn: String,
    }
}

resource! {
    /// [AWS::Lambda::WebFunction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html)
    WebFunction WebFunctionAttrs "AWS::Lambda::WebFunction" (function_name FunctionName: String) {
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        function_arn "FunctionArn": Arn<r::LambdaWebFunction>,
        state "State": String,
        state_reason "StateReason": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::Lambda::WebFunctionEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html)
    WebFunctionEndpoint WebFunctionEndpointAttrs "AWS::Lambda::WebFunctionEndpoint" (
        auth_type AuthType: WebFunctionEndpointAuthType, endpoint_name EndpointName: String,
        endpoint_type EndpointType: WebFunctionEndpointEndpointType, function_name FunctionName: String
    ) {
        description Description: String,
        regions Regions: List<String>,
        revision_weights RevisionWeights: List<WebFunctionEndpointRevisionWeight>,
        scaling_config ScalingConfig: WebFunctionEndpointScalingConfig,
        throttle_config ThrottleConfig: WebFunctionEndpointThrottleConfig,
    } {
        created_at "CreatedAt": String,
        domain_name "DomainName": String,
        endpoint_arn "EndpointArn": Arn<r::LambdaWebFunctionEndpoint>,
        function_arn "FunctionArn": String,
        regional_endpoints "RegionalEndpoints": Json,
        state "State": String,
        state_reason "StateReason": String,
        update_status "UpdateStatus": String,
        update_status_reason "UpdateStatusReason": String,
        updated_at "UpdatedAt": String,
    }
}
props! { WebFunctionEndpointRevisionWeight (revision_id RevisionId: String, weight Weight: Int<1, 100>) {} }
props! { WebFunctionEndpointScalingConfig () { max_environments MaxEnvironments: Int<2, MAX>, } }
props! { WebFunctionEndpointThrottleConfig () { rate_limit RateLimit: Int<0, MAX>, } }
choice! { WebFunctionEndpointAuthType { ApplicationManaged "ApplicationManaged", IamAuth "IamAuth" } }
choice! {
    WebFunctionEndpointEndpointType {
        HomeRegion "HomeRegion", MultiRegion "MultiRegion", PerRegion "PerRegion"
    }
}

resource! {
    /// [AWS::Lambda::WebFunctionRevision](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
    WebFunctionRevision WebFunctionRevisionAttrs "AWS::Lambda::WebFunctionRevision" (
        build_config BuildConfig: WebFunctionRevisionBuildConfig, function_name FunctionName: String,
        service_config ServiceConfig: WebFunctionRevisionServiceConfig
    ) { description Description: String, kms_key_arn KmsKeyArn: Arn<r::KmsKey>, } {
        created_at "CreatedAt": String,
        function_arn "FunctionArn": String,
        revision_arn "RevisionArn": Arn<r::LambdaWebFunctionRevision>,
        revision_id "RevisionId": String,
        state "State": String,
        state_reason "StateReason": String,
    }
}
props! {
    WebFunctionRevisionBuildConfig (
        code_config CodeConfig: WebFunctionRevisionBuildConfigCodeConfig,
        runtime_config RuntimeConfig: WebFunctionRevisionBuildConfigRuntimeConfig
    ) {}
}
props! { WebFunctionRevisionBuildConfigCodeConfig (s3_object S3Object: WebFunctionRevisionS3Object) {} }
props! { WebFunctionRevisionBuildConfigRuntimeConfig (runtime Runtime: String) {} }
props! {
    WebFunctionRevisionLoggingConfig () {
        application_log_level ApplicationLogLevel: WebFunctionRevisionLoggingConfigApplicationLogLevel,
        log_group LogGroup: Id<r::LogsLogGroup>,
        system_log_level SystemLogLevel: WebFunctionRevisionLoggingConfigSystemLogLevel,
    }
}
props! {
    WebFunctionRevisionS3Object (bucket Bucket: Id<r::S3Bucket>, key Key: String) { version_id VersionId: String, }
}
props! {
    WebFunctionRevisionServiceConfig (execution_role_arn ExecutionRoleArn: Arn<r::IamRole>) {
        egress_network_connector_arn EgressNetworkConnectorArn: String,
        environment_variables EnvironmentVariables: Map<String>,
        max_concurrency_per_environment MaxConcurrencyPerEnvironment: Int<1, 128>,
        telemetry_config TelemetryConfig: WebFunctionRevisionServiceConfigTelemetryConfig,
        timeout_seconds TimeoutSeconds: Int<3, 900>,
    }
}
props! {
    WebFunctionRevisionServiceConfigTelemetryConfig () {
        logging_config LoggingConfig: WebFunctionRevisionLoggingConfig,
    }
}
choice! {
    WebFunctionRevisionLoggingConfigApplicationLogLevel {
        Trace "TRACE", Debug "DEBUG", Info "INFO", Warn "WARN", Error "ERROR", Fatal "FATAL"
    }
}
choice! { WebFunctionRevisionLoggingConfigSystemLogLevel { Debug "DEBUG", Info "INFO", Warn "WARN" } }
