//! Generated from spec/bedrockagentcore.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BedrockAgentCore::ApiKeyCredentialProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html)
    ApiKeyCredentialProvider ApiKeyCredentialProviderAttrs "AWS::BedrockAgentCore::ApiKeyCredentialProvider" (
        name Name: String
    ) {
        api_key ApiKey: String,
        api_key_secret_config ApiKeySecretConfig: ApiKeyCredentialProviderSecretReference,
        api_key_secret_source ApiKeySecretSource: ApiKeyCredentialProviderApiKeySecretSource,
        tags Tags: List<Tag>,
    } {
        api_key_secret_arn_secret_arn "ApiKeySecretArn.SecretArn": String,
        api_key_secret_json_key "ApiKeySecretJsonKey": String,
        created_time "CreatedTime": String,
        credential_provider_arn "CredentialProviderArn": Arn<r::BedrockAgentCoreApiKeyCredentialProvider>,
        last_updated_time "LastUpdatedTime": String,
    }
}
props! { ApiKeyCredentialProviderSecretReference (json_key JsonKey: String, secret_id SecretId: String) {} }
choice! { ApiKeyCredentialProviderApiKeySecretSource { Managed "MANAGED", External "EXTERNAL" } }

resource! {
    /// [AWS::BedrockAgentCore::BrowserCustom](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html)
    BrowserCustom BrowserCustomAttrs "AWS::BedrockAgentCore::BrowserCustom" (
        name Name: String, network_configuration NetworkConfiguration: BrowserCustomBrowserNetworkConfiguration
    ) {
        browser_signing BrowserSigning: BrowserCustomBrowserSigning,
        certificates Certificates: List<BrowserCustomCertificate>,
        description Description: String,
        enterprise_policies EnterprisePolicies: List<BrowserCustomBrowserEnterprisePolicy>,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        recording_config RecordingConfig: BrowserCustomRecordingConfig,
        tags Tags: Map<String>,
    } {
        browser_arn "BrowserArn": String,
        browser_id "BrowserId": String,
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
    }
}
props! {
    BrowserCustomBrowserEnterprisePolicy (
        location Location: BrowserCustomS3Location, type_ Type: BrowserCustomBrowserEnterprisePolicyType
    ) {}
}
props! {
    BrowserCustomBrowserNetworkConfiguration (network_mode NetworkMode: BrowserCustomBrowserNetworkMode) {
        vpc_config VpcConfig: BrowserCustomVpcConfig,
    }
}
props! { BrowserCustomBrowserSigning () { enabled Enabled: bool, } }
props! { BrowserCustomCertificate (certificate_location CertificateLocation: BrowserCustomCertificateLocation) {} }
props! { BrowserCustomCertificateLocation (secret_arn SecretArn: Arn<r::SecretsManagerSecret>) {} }
props! { BrowserCustomRecordingConfig () { enabled Enabled: bool, s3_location S3Location: BrowserCustomS3Location, } }
props! { BrowserCustomS3Location (bucket Bucket: String, prefix Prefix: String) {} }
props! {
    BrowserCustomVpcConfig (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { BrowserCustomBrowserEnterprisePolicyType { Managed "MANAGED", Recommended "RECOMMENDED" } }
choice! { BrowserCustomBrowserNetworkMode { Public "PUBLIC", Vpc "VPC" } }

resource! {
    /// [AWS::BedrockAgentCore::BrowserProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html)
    BrowserProfile BrowserProfileAttrs "AWS::BedrockAgentCore::BrowserProfile" (name Name: String) {
        description Description: String,
        tags Tags: Map<String>,
    } {
        created_at "CreatedAt": String,
        last_saved_at "LastSavedAt": String,
        last_saved_browser_id "LastSavedBrowserId": String,
        last_saved_browser_session_id "LastSavedBrowserSessionId": String,
        last_updated_at "LastUpdatedAt": String,
        profile_arn "ProfileArn": String,
        profile_id "ProfileId": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::BedrockAgentCore::CapacityProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html)
    CapacityProvider CapacityProviderAttrs "AWS::BedrockAgentCore::CapacityProvider" (
        compute_configuration ComputeConfiguration: CapacityProviderComputeConfiguration, name Name: String,
        permissions_configuration PermissionsConfiguration: CapacityProviderPermissionsConfiguration
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::BedrockAgentCoreCapacityProvider>,
        capacity_provider_id "CapacityProviderId": String,
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
    }
}
props! {
    CapacityProviderCapacityReservationSpecification () {
        capacity_reservation_preference CapacityReservationPreference: CapacityProviderCapacityReservationSpecificationCapacityReservationPreference,
        capacity_reservation_target CapacityReservationTarget: CapacityProviderCapacityReservationTarget,
    }
}
props! {
    CapacityProviderCapacityReservationTarget () {
        capacity_reservation_id CapacityReservationId: String,
        capacity_reservation_resource_group_arn CapacityReservationResourceGroupArn: String,
    }
}
props! {
    CapacityProviderComputeConfiguration (ec2_configuration Ec2Configuration: CapacityProviderEc2Configuration) {}
}
props! {
    CapacityProviderEbsVolumeConfiguration (name Name: String, size_gib SizeGiB: Int<1, 65536>) {
        encrypted Encrypted: bool,
        iops Iops: Int<100, 256000>,
        kms_key_id KmsKeyId: String,
        snapshot_id SnapshotId: String,
        throughput Throughput: Int<125, 2000>,
        volume_type VolumeType: CapacityProviderEbsVolumeConfigurationVolumeType,
    }
}
props! {
    CapacityProviderEc2Configuration (
        launch_template_source LaunchTemplateSource: CapacityProviderLaunchTemplateSource,
        vpc_configuration VpcConfiguration: CapacityProviderVpcConfiguration
    ) {
        lifecycle_configuration LifecycleConfiguration: CapacityProviderInstanceLifecycleConfiguration,
        root_volume RootVolume: CapacityProviderRootVolumeConfiguration,
        volumes Volumes: List<CapacityProviderVolumeConfiguration>,
    }
}
props! {
    CapacityProviderEphemeralBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: CapacityProviderEphemeralEbsVolumeConfiguration,
        virtual_name VirtualName: String,
    }
}
props! {
    CapacityProviderEphemeralEbsVolumeConfiguration () {
        ebs_card_index EbsCardIndex: Int<0, MAX>,
        encrypted Encrypted: bool,
        iops Iops: Int<100, 256000>,
        kms_key_id KmsKeyId: String,
        snapshot_id SnapshotId: String,
        throughput Throughput: Int<125, 2000>,
        volume_initialization_rate VolumeInitializationRate: Int<100, 300>,
        volume_size VolumeSize: Int<1, 65536>,
        volume_type VolumeType: CapacityProviderEphemeralEbsVolumeConfigurationVolumeType,
    }
}
props! {
    CapacityProviderInstanceLifecycleConfiguration () {
        idle_instance_timeout IdleInstanceTimeout: Int<60, 1209600>,
        max_lifetime MaxLifetime: Int<60, 1209600>,
    }
}
props! { CapacityProviderInstanceRequirements (allowed_instance_types AllowedInstanceTypes: List<String>) {} }
props! {
    CapacityProviderLaunchParameters (
        instance_requirements InstanceRequirements: CapacityProviderInstanceRequirements,
        operating_system OperatingSystem: CapacityProviderLaunchParametersOperatingSystem
    ) {
        capacity_reservation_specification CapacityReservationSpecification: CapacityProviderCapacityReservationSpecification,
        ephemeral_volumes EphemeralVolumes: List<CapacityProviderEphemeralBlockDeviceMapping>,
        instance_profile_arn InstanceProfileArn: Arn<r::IamInstanceProfile>,
        license_specifications LicenseSpecifications: List<CapacityProviderLicenseSpecification>,
        monitoring Monitoring: CapacityProviderLaunchParametersMonitoring,
        propagated_tags PropagatedTags: Map<String>,
        ssh_key_name SshKeyName: String,
    }
}
props! {
    CapacityProviderLaunchTemplateSource (launch_parameters LaunchParameters: CapacityProviderLaunchParameters) {}
}
props! { CapacityProviderLicenseSpecification (license_configuration_arn LicenseConfigurationArn: String) {} }
props! {
    CapacityProviderPermissionsConfiguration (
        capacity_provider_operator_role_arn CapacityProviderOperatorRoleArn: Arn<r::IamRole>
    ) {}
}
props! {
    CapacityProviderRootVolumeConfiguration () {
        encrypted Encrypted: bool,
        free_space_gib FreeSpaceGiB: Int<2, 65000>,
        iops Iops: Int<100, 256000>,
        kms_key_id KmsKeyId: String,
        throughput Throughput: Int<125, 2000>,
        volume_type VolumeType: CapacityProviderRootVolumeConfigurationVolumeType,
    }
}
props! {
    CapacityProviderVolumeConfiguration (ebs_configuration EbsConfiguration: CapacityProviderEbsVolumeConfiguration) {}
}
props! {
    CapacityProviderVpcConfiguration (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    CapacityProviderCapacityReservationSpecificationCapacityReservationPreference {
        CapacityReservationsOnly "capacity-reservations-only", Open "open", None "none"
    }
}
choice! {
    CapacityProviderEbsVolumeConfigurationVolumeType {
        Standard "standard", Io1 "io1", Io2 "io2", Gp2 "gp2", Sc1 "sc1", St1 "st1", Gp3 "gp3"
    }
}
choice! {
    CapacityProviderEphemeralEbsVolumeConfigurationVolumeType {
        Standard "standard", Io1 "io1", Io2 "io2", Gp2 "gp2", Sc1 "sc1", St1 "st1", Gp3 "gp3"
    }
}
choice! { CapacityProviderLaunchParametersMonitoring { Basic "BASIC", Detailed "DETAILED" } }
choice! { CapacityProviderLaunchParametersOperatingSystem { LinuxX8664 "LINUX_X86_64", LinuxArm64 "LINUX_ARM64" } }
choice! {
    CapacityProviderRootVolumeConfigurationVolumeType {
        Standard "standard", Io1 "io1", Io2 "io2", Gp2 "gp2", Sc1 "sc1", St1 "st1", Gp3 "gp3"
    }
}

resource! {
    /// [AWS::BedrockAgentCore::CodeInterpreterCustom](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html)
    CodeInterpreterCustom CodeInterpreterCustomAttrs "AWS::BedrockAgentCore::CodeInterpreterCustom" (
        name Name: String,
        network_configuration NetworkConfiguration: CodeInterpreterCustomCodeInterpreterNetworkConfiguration
    ) {
        certificates Certificates: List<CodeInterpreterCustomCertificate>,
        description Description: String,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        tags Tags: Map<String>,
    } {
        code_interpreter_arn "CodeInterpreterArn": String,
        code_interpreter_id "CodeInterpreterId": String,
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
    }
}
props! {
    CodeInterpreterCustomCertificate (
        certificate_location CertificateLocation: CodeInterpreterCustomCertificateLocation
    ) {}
}
props! { CodeInterpreterCustomCertificateLocation (secret_arn SecretArn: Arn<r::SecretsManagerSecret>) {} }
props! {
    CodeInterpreterCustomCodeInterpreterNetworkConfiguration (
        network_mode NetworkMode: CodeInterpreterCustomCodeInterpreterNetworkMode
    ) { vpc_config VpcConfig: CodeInterpreterCustomVpcConfig, }
}
props! {
    CodeInterpreterCustomVpcConfig (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { CodeInterpreterCustomCodeInterpreterNetworkMode { Public "PUBLIC", Sandbox "SANDBOX", Vpc "VPC" } }

resource! {
    /// [AWS::BedrockAgentCore::ConfigurationBundle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html)
    ConfigurationBundle ConfigurationBundleAttrs "AWS::BedrockAgentCore::ConfigurationBundle" (
        bundle_name BundleName: String, components Components: Map<ConfigurationBundleComponentConfiguration>
    ) {
        branch_name BranchName: String,
        commit_message CommitMessage: String,
        created_by CreatedBy: ConfigurationBundleVersionCreatedBySource,
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } {
        bundle_arn "BundleArn": Arn<r::BedrockAgentCoreConfigurationBundle>,
        bundle_id "BundleId": String,
        created_at "CreatedAt": String,
        lineage_metadata_branch_name "LineageMetadata.BranchName": String,
        lineage_metadata_commit_message "LineageMetadata.CommitMessage": String,
        lineage_metadata_created_by_arn "LineageMetadata.CreatedBy.Arn": String,
        lineage_metadata_created_by_name "LineageMetadata.CreatedBy.Name": String,
        lineage_metadata_parent_version_ids "LineageMetadata.ParentVersionIds": List<String>,
        updated_at "UpdatedAt": String,
        version_id "VersionId": String,
    }
}
props! { ConfigurationBundleComponentConfiguration (configuration Configuration: Json) {} }
props! { ConfigurationBundleVersionCreatedBySource (name Name: String) { arn Arn: String, } }

resource! {
    /// [AWS::BedrockAgentCore::ConsentPortal](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html)
    ConsentPortal ConsentPortalAttrs "AWS::BedrockAgentCore::ConsentPortal" (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, idp_config IdpConfig: ConsentPortalIdpConfig,
        name Name: String, sources Sources: List<ConsentPortalSource>
    ) { description Description: String, tags Tags: List<Tag>, } {
        consent_portal_arn "ConsentPortalArn": Arn<r::BedrockAgentCoreConsentPortal>,
        consent_portal_id "ConsentPortalId": String,
        created_at "CreatedAt": String,
        portal_url "PortalUrl": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ConsentPortalIdpConfig (credential_provider_arn CredentialProviderArn: String, scopes Scopes: List<String>) {
        audience Audience: String,
    }
}
props! { ConsentPortalSource (identifier Identifier: String, type_ Type: ConsentPortalSourceType) {} }
choice! { ConsentPortalSourceType { AgentcoreGateway "agentcore-gateway" } }

resource! {
    /// [AWS::BedrockAgentCore::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html)
    Dataset DatasetAttrs "AWS::BedrockAgentCore::Dataset" (
        dataset_name DatasetName: String, schema_type SchemaType: DatasetSchemaType
    ) {
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        source Source: DatasetDataSourceType,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        dataset_arn "DatasetArn": Arn<r::BedrockAgentCoreDataset>,
        dataset_id "DatasetId": String,
        example_count "ExampleCount": i64,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DatasetDataSourceType () {
        inline_examples InlineExamples: DatasetInlineExamplesSource,
        s3_source S3Source: DatasetS3Source,
    }
}
props! { DatasetInlineExamplesSource (examples Examples: List<Json>) {} }
props! { DatasetS3Source (s3_uri S3Uri: String) {} }
choice! {
    DatasetSchemaType {
        AgentcoreEvaluationPredefinedV1 "AGENTCORE_EVALUATION_PREDEFINED_V1",
        AgentcoreEvaluationSimulatedV1 "AGENTCORE_EVALUATION_SIMULATED_V1",
        GenericEvaluationPredefinedV1 "GENERIC_EVALUATION_PREDEFINED_V1",
        ThirdPartyEvaluationV1 "THIRD_PARTY_EVALUATION_V1"
    }
}

resource! {
    /// [AWS::BedrockAgentCore::Evaluator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html)
    Evaluator EvaluatorAttrs "AWS::BedrockAgentCore::Evaluator" (
        evaluator_config EvaluatorConfig: EvaluatorConfig, evaluator_name EvaluatorName: String,
        level Level: EvaluatorLevel
    ) {
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        evaluator_arn "EvaluatorArn": Arn<r::BedrockAgentCoreEvaluator>,
        evaluator_id "EvaluatorId": String,
        evaluator_type "EvaluatorType": String,
        provider "Provider": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    EvaluatorBedrockEvaluatorModelConfig (model_id ModelId: String) {
        additional_model_request_fields AdditionalModelRequestFields: Json,
        inference_config InferenceConfig: EvaluatorInferenceConfiguration,
    }
}
props! { EvaluatorCategoricalScaleDefinition (definition Definition: String, label Label: String) {} }
props! { EvaluatorCodeBasedEvaluatorConfig (lambda_config LambdaConfig: EvaluatorLambdaEvaluatorConfig) {} }
props! {
    EvaluatorConfig () {
        code_based CodeBased: EvaluatorCodeBasedEvaluatorConfig,
        derived Derived: EvaluatorDerivedEvaluatorConfig,
        llm_as_a_judge LlmAsAJudge: EvaluatorLlmAsAJudgeEvaluatorConfig,
    }
}
props! {
    EvaluatorDerivedEvaluatorConfig (
        base_evaluator_id BaseEvaluatorId: String, model_config ModelConfig: EvaluatorModelConfig
    ) {}
}
props! {
    EvaluatorDimensionRatingScale () {
        categorical Categorical: List<EvaluatorCategoricalScaleDefinition>,
        numerical Numerical: List<EvaluatorNumericalScaleDefinition>,
    }
}
props! {
    EvaluatorEvaluationDimension (
        dimension_instruction DimensionInstruction: String, dimension_name DimensionName: String,
        dimension_rating_scale DimensionRatingScale: EvaluatorDimensionRatingScale
    ) {}
}
props! {
    EvaluatorInferenceConfiguration () {
        max_tokens MaxTokens: Int<1, MAX>,
        stop_sequences StopSequences: List<String>,
        temperature Temperature: Num<0, 1>,
        top_p TopP: Num<0, 1>,
    }
}
props! {
    EvaluatorLambdaEvaluatorConfig (lambda_arn LambdaArn: String) {
        lambda_timeout_in_seconds LambdaTimeoutInSeconds: Int<1, 300>,
    }
}
props! {
    EvaluatorLlmAsAJudgeEvaluatorConfig (
        instructions Instructions: String, model_config ModelConfig: EvaluatorModelConfig,
        rating_scale RatingScale: EvaluatorRatingScale
    ) {}
}
props! {
    EvaluatorModelConfig () {
        bedrock_evaluator_model_config BedrockEvaluatorModelConfig: EvaluatorBedrockEvaluatorModelConfig,
        responses_evaluator_model_config ResponsesEvaluatorModelConfig: EvaluatorOpenResponsesEvaluatorModelConfig,
    }
}
props! {
    EvaluatorNumericalScaleDefinition (definition Definition: String, label Label: String, value Value: Num<0, MAX>) {}
}
props! {
    EvaluatorOpenResponsesEvaluatorModelConfig (model_id ModelId: String) {
        max_output_tokens MaxOutputTokens: Int<1, MAX>,
        reasoning Reasoning: EvaluatorReasoningConfiguration,
        temperature Temperature: Num<0, 2>,
        top_p TopP: Num<0, 1>,
    }
}
props! {
    EvaluatorRatingScale () {
        categorical Categorical: List<EvaluatorCategoricalScaleDefinition>,
        multi_dimensional MultiDimensional: List<EvaluatorEvaluationDimension>,
        numerical Numerical: List<EvaluatorNumericalScaleDefinition>,
    }
}
props! { EvaluatorReasoningConfiguration () { effort Effort: String, } }
choice! { EvaluatorLevel { ToolCall "TOOL_CALL", Trace "TRACE", Session "SESSION" } }

resource! {
    /// [AWS::BedrockAgentCore::Gateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html)
    Gateway GatewayAttrs "AWS::BedrockAgentCore::Gateway" (
        authorizer_type AuthorizerType: GatewayAuthorizerType, name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        authorizer_configuration AuthorizerConfiguration: GatewayAuthorizerConfiguration,
        description Description: String,
        exception_level ExceptionLevel: GatewayExceptionLevel,
        interceptor_configurations InterceptorConfigurations: List<GatewayInterceptorConfiguration>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        policy_engine_configuration PolicyEngineConfiguration: GatewayPolicyEngineConfiguration,
        protocol_configuration ProtocolConfiguration: GatewayProtocolConfiguration,
        protocol_type ProtocolType: GatewayProtocolType,
        tags Tags: Map<String>,
        waf_configuration WafConfiguration: GatewayWafConfiguration,
    } {
        created_at "CreatedAt": String,
        gateway_arn "GatewayArn": Arn<r::BedrockAgentCoreGateway>,
        gateway_identifier "GatewayIdentifier": String,
        gateway_url "GatewayUrl": String,
        status "Status": String,
        status_reasons "StatusReasons": List<String>,
        updated_at "UpdatedAt": String,
        web_acl_arn "WebAclArn": String,
        workload_identity_details_workload_identity_arn "WorkloadIdentityDetails.WorkloadIdentityArn": String,
    }
}
props! {
    GatewayAuthorizerConfiguration (
        custom_jwt_authorizer CustomJWTAuthorizer: GatewayCustomJwtAuthorizerConfiguration
    ) {}
}
props! {
    GatewayAuthorizingClaimMatchValueType (
        claim_match_operator ClaimMatchOperator: GatewayClaimMatchOperatorType,
        claim_match_value ClaimMatchValue: GatewayClaimMatchValueType
    ) {}
}
props! {
    GatewayClaimMatchValueType () {
        match_value_string MatchValueString: String,
        match_value_string_list MatchValueStringList: List<String>,
    }
}
props! {
    GatewayCustomClaimValidationType (
        authorizing_claim_match_value AuthorizingClaimMatchValue: GatewayAuthorizingClaimMatchValueType,
        inbound_token_claim_name InboundTokenClaimName: String,
        inbound_token_claim_value_type InboundTokenClaimValueType: GatewayInboundTokenClaimValueType
    ) {}
}
props! {
    GatewayCustomJwtAuthorizerConfiguration (discovery_url DiscoveryUrl: String) {
        advertised_scope_mapping AdvertisedScopeMapping: Map<String>,
        allowed_audience AllowedAudience: List<String>,
        allowed_clients AllowedClients: List<String>,
        allowed_scopes AllowedScopes: List<String>,
        custom_claims CustomClaims: List<GatewayCustomClaimValidationType>,
        private_endpoint PrivateEndpoint: GatewayPrivateEndpoint,
    }
}
props! {
    GatewayInterceptorConfiguration (
        interception_points InterceptionPoints: List<GatewayInterceptionPoint>,
        interceptor Interceptor: GatewayInterceptorConfigurationProps
    ) { input_configuration InputConfiguration: GatewayInterceptorInputConfiguration, }
}
props! { GatewayInterceptorConfigurationProps (lambda Lambda: GatewayLambdaInterceptorConfiguration) {} }
props! {
    GatewayInterceptorInputConfiguration (pass_request_headers PassRequestHeaders: bool) {
        payload_filter PayloadFilter: GatewayInterceptorPayloadFilter,
    }
}
props! { GatewayInterceptorPayloadExclusionSelector (field Field: GatewayInterceptorPayloadExclusion) {} }
props! { GatewayInterceptorPayloadFilter (exclude Exclude: List<GatewayInterceptorPayloadExclusionSelector>) {} }
props! { GatewayLambdaInterceptorConfiguration (arn Arn: String) {} }
props! {
    GatewayManagedVpcResource (
        endpoint_ip_address_type EndpointIpAddressType: GatewayEndpointIpAddressType,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>
    ) {
        routing_domain RoutingDomain: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: Map<String>,
    }
}
props! {
    GatewayMcpGatewayConfiguration () {
        instructions Instructions: String,
        search_type SearchType: GatewaySearchType,
        session_configuration SessionConfiguration: GatewaySessionConfiguration,
        streaming_configuration StreamingConfiguration: GatewayStreamingConfiguration,
        supported_versions SupportedVersions: List<String>,
    }
}
props! { GatewayPolicyEngineConfiguration (arn Arn: String, mode Mode: GatewayPolicyEngineMode) {} }
props! {
    GatewayPrivateEndpoint () {
        managed_vpc_resource ManagedVpcResource: GatewayManagedVpcResource,
        self_managed_lattice_resource SelfManagedLatticeResource: GatewaySelfManagedLatticeResource,
    }
}
props! { GatewayProtocolConfiguration (mcp Mcp: GatewayMcpGatewayConfiguration) {} }
props! {
    GatewaySelfManagedLatticeResource (resource_configuration_identifier ResourceConfigurationIdentifier: String) {}
}
props! { GatewaySessionConfiguration () { session_timeout_in_seconds SessionTimeoutInSeconds: Num<900, 28800>, } }
props! { GatewayStreamingConfiguration () { enable_response_streaming EnableResponseStreaming: bool, } }
props! { GatewayWafConfiguration () { failure_mode FailureMode: GatewayWafFailureMode, } }
choice! {
    GatewayAuthorizerType {
        CustomJwt "CUSTOM_JWT", AwsIam "AWS_IAM", None "NONE", AuthenticateOnly "AUTHENTICATE_ONLY"
    }
}
choice! { GatewayClaimMatchOperatorType { Equals "EQUALS", Contains "CONTAINS", ContainsAny "CONTAINS_ANY" } }
choice! { GatewayEndpointIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { GatewayExceptionLevel { Debug "DEBUG" } }
choice! { GatewayInboundTokenClaimValueType { String "STRING", StringArray "STRING_ARRAY" } }
choice! { GatewayInterceptionPoint { Request "REQUEST", Response "RESPONSE" } }
choice! { GatewayInterceptorPayloadExclusion { ResponseBody "RESPONSE_BODY" } }
choice! { GatewayPolicyEngineMode { LogOnly "LOG_ONLY", Enforce "ENFORCE" } }
choice! { GatewayProtocolType { Mcp "MCP" } }
choice! { GatewaySearchType { Semantic "SEMANTIC" } }
choice! { GatewayWafFailureMode { FailClose "FAIL_CLOSE", FailOpen "FAIL_OPEN" } }

resource! {
    /// [AWS::BedrockAgentCore::GatewayRateLimit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html)
    GatewayRateLimit GatewayRateLimitAttrs "AWS::BedrockAgentCore::GatewayRateLimit" (
        dimension_keys DimensionKeys: List<String>, entries Entries: List<GatewayRateLimitLimitEntry>
    ) {
        description Description: String,
        gateway_identifier GatewayIdentifier: String,
        rate_limit_id RateLimitId: String,
    } {
        created_at "CreatedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    GatewayRateLimitLimitEntry (dimensions Dimensions: Map<String>) {
        connections Connections: List<GatewayRateLimitRateConfig>,
        requests Requests: List<GatewayRateLimitRateConfig>,
        tokens Tokens: List<GatewayRateLimitRateConfig>,
    }
}
props! { GatewayRateLimitRateConfig (period Period: GatewayRateLimitPeriod, rate Rate: Num<0, 10000000>) {} }
choice! { GatewayRateLimitPeriod { Second "second", Minute "minute" } }

resource! {
    /// [AWS::BedrockAgentCore::GatewayRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html)
    GatewayRule GatewayRuleAttrs "AWS::BedrockAgentCore::GatewayRule" (
        actions Actions: List<GatewayRuleAction>, priority Priority: Num<1, 1000000>
    ) {
        conditions Conditions: List<GatewayRuleCondition>,
        description Description: String,
        gateway_identifier GatewayIdentifier: String,
    } {
        created_at "CreatedAt": String,
        gateway_arn "GatewayArn": String,
        rule_id "RuleId": String,
        status "Status": String,
        system_managed_by "System.ManagedBy": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    GatewayRuleAction () {
        configuration_bundle ConfigurationBundle: GatewayRuleConfigurationBundleAction,
        route_to_target RouteToTarget: GatewayRuleRouteToTargetAction,
    }
}
props! {
    GatewayRuleCondition () {
        match_paths MatchPaths: GatewayRuleMatchPaths,
        match_principals MatchPrincipals: GatewayRuleMatchPrincipals,
    }
}
props! {
    GatewayRuleConfigurationBundleAction () {
        static_override StaticOverride: GatewayRuleStaticOverride,
        weighted_override WeightedOverride: GatewayRuleWeightedOverride,
    }
}
props! {
    GatewayRuleConfigurationBundleReference (bundle_arn BundleArn: String, bundle_version BundleVersion: String) {}
}
props! { GatewayRuleIamPrincipal (arn Arn: String) { operator Operator: GatewayRulePrincipalMatchOperator, } }
props! { GatewayRuleMatchPaths (any_of AnyOf: List<String>) {} }
props! { GatewayRuleMatchPrincipalEntry (iam_principal IamPrincipal: GatewayRuleIamPrincipal) {} }
props! { GatewayRuleMatchPrincipals (any_of AnyOf: List<GatewayRuleMatchPrincipalEntry>) {} }
props! {
    GatewayRuleRouteToTargetAction () {
        static_route StaticRoute: GatewayRuleStaticRoute,
        weighted_route WeightedRoute: GatewayRuleWeightedRoute,
    }
}
props! { GatewayRuleStaticOverride (bundle_arn BundleArn: String, bundle_version BundleVersion: String) {} }
props! { GatewayRuleStaticRoute (target_name TargetName: String) {} }
props! {
    GatewayRuleTargetTrafficSplitEntry (name Name: String, target_name TargetName: String, weight Weight: Num<1, 99>) {
        description Description: String,
        metadata Metadata: Map<String>,
    }
}
props! {
    GatewayRuleTrafficSplitEntry (
        configuration_bundle ConfigurationBundle: GatewayRuleConfigurationBundleReference, name Name: String,
        weight Weight: Num<1, 99>
    ) { description Description: String, metadata Metadata: Map<String>, }
}
props! { GatewayRuleWeightedOverride (traffic_split TrafficSplit: List<GatewayRuleTrafficSplitEntry>) {} }
props! { GatewayRuleWeightedRoute (traffic_split TrafficSplit: List<GatewayRuleTargetTrafficSplitEntry>) {} }
choice! { GatewayRulePrincipalMatchOperator { StringEquals "StringEquals", StringLike "StringLike" } }

resource! {
    /// [AWS::BedrockAgentCore::GatewayTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html)
    GatewayTarget GatewayTargetAttrs "AWS::BedrockAgentCore::GatewayTarget" (
        target_configuration TargetConfiguration: GatewayTargetTargetConfiguration
    ) {
        credential_provider_configurations CredentialProviderConfigurations: List<GatewayTargetCredentialProviderConfiguration>,
        description Description: String,
        gateway_identifier GatewayIdentifier: String,
        metadata_configuration MetadataConfiguration: GatewayTargetMetadataConfiguration,
        name Name: String,
        private_endpoint PrivateEndpoint: GatewayTargetPrivateEndpoint,
    } {
        authorization_data_oauth2_authorization_url "AuthorizationData.Oauth2.AuthorizationUrl": String,
        authorization_data_oauth2_user_id "AuthorizationData.Oauth2.UserId": String,
        created_at "CreatedAt": String,
        gateway_arn "GatewayArn": String,
        last_synchronized_at "LastSynchronizedAt": String,
        private_endpoint_managed_resources "PrivateEndpointManagedResources": List<Json>,
        protocol_type "ProtocolType": String,
        status "Status": String,
        status_reasons "StatusReasons": List<String>,
        target_id "TargetId": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    GatewayTargetApiGatewayTargetConfiguration (
        api_gateway_tool_configuration ApiGatewayToolConfiguration: GatewayTargetApiGatewayToolConfiguration,
        rest_api_id RestApiId: String, stage Stage: String
    ) {}
}
props! {
    GatewayTargetApiGatewayToolConfiguration (tool_filters ToolFilters: List<GatewayTargetApiGatewayToolFilter>) {
        tool_overrides ToolOverrides: List<GatewayTargetApiGatewayToolOverride>,
    }
}
props! {
    GatewayTargetApiGatewayToolFilter (
        filter_path FilterPath: String, methods Methods: List<GatewayTargetRestApiMethod>
    ) {}
}
props! {
    GatewayTargetApiGatewayToolOverride (
        method Method: GatewayTargetRestApiMethod, name Name: String, path Path: String
    ) { description Description: String, }
}
props! {
    GatewayTargetApiKeyCredentialProvider (provider_arn ProviderArn: String) {
        credential_location CredentialLocation: GatewayTargetApiKeyCredentialLocation,
        credential_parameter_name CredentialParameterName: String,
        credential_prefix CredentialPrefix: String,
    }
}
props! {
    GatewayTargetApiSchemaConfiguration () {
        inline_payload InlinePayload: String,
        s3 S3: GatewayTargetS3Configuration,
    }
}
props! {
    GatewayTargetConnectorConfiguration (name Name: String) {
        description Description: String,
        parameter_overrides ParameterOverrides: List<GatewayTargetConnectorParameterOverride>,
        parameter_values ParameterValues: Json,
    }
}
props! {
    GatewayTargetConnectorParameterOverride (path Path: String) {
        description Description: String,
        visible Visible: bool,
    }
}
props! { GatewayTargetConnectorSource (connector_id ConnectorId: String) {} }
props! {
    GatewayTargetConnectorTargetConfiguration (source Source: GatewayTargetConnectorSource) {
        configurations Configurations: List<GatewayTargetConnectorConfiguration>,
        enabled Enabled: List<String>,
    }
}
props! {
    GatewayTargetCredentialProvider () {
        api_key_credential_provider ApiKeyCredentialProvider: GatewayTargetApiKeyCredentialProvider,
        iam_credential_provider IamCredentialProvider: GatewayTargetIamCredentialProvider,
        oauth_credential_provider OauthCredentialProvider: GatewayTargetOauthCredentialProvider,
    }
}
props! {
    GatewayTargetCredentialProviderConfiguration (
        credential_provider_type CredentialProviderType: GatewayTargetCredentialProviderType
    ) { credential_provider CredentialProvider: GatewayTargetCredentialProvider, }
}
props! { GatewayTargetHttpApiSchemaConfiguration (source Source: GatewayTargetApiSchemaConfiguration) {} }
props! { GatewayTargetHttpConnectorSource (connector_id ConnectorId: String) {} }
props! {
    GatewayTargetHttpConnectorTargetConfiguration (source Source: GatewayTargetHttpConnectorSource) {
        parameters Parameters: Map<String>,
    }
}
props! {
    GatewayTargetHttpTargetConfiguration () {
        agentcore_runtime AgentcoreRuntime: GatewayTargetRuntimeTargetConfiguration,
        connector Connector: GatewayTargetHttpConnectorTargetConfiguration,
        passthrough Passthrough: GatewayTargetPassthroughTargetConfiguration,
    }
}
props! { GatewayTargetIamCredentialProvider (service Service: String) { region Region: String, } }
props! { GatewayTargetInferenceConnectorSource (connector_id ConnectorId: String) {} }
props! { GatewayTargetInferenceConnectorTargetConfiguration (source Source: GatewayTargetInferenceConnectorSource) {} }
props! {
    GatewayTargetInferenceOperationConfiguration (path Path: String) {
        models Models: List<GatewayTargetModelEntry>,
        provider_path ProviderPath: String,
    }
}
props! {
    GatewayTargetInferenceProviderTargetConfiguration (endpoint Endpoint: String) {
        model_mapping ModelMapping: GatewayTargetModelMapping,
        operations Operations: List<GatewayTargetInferenceOperationConfiguration>,
    }
}
props! {
    GatewayTargetInferenceTargetConfiguration () {
        connector Connector: GatewayTargetInferenceConnectorTargetConfiguration,
        provider Provider: GatewayTargetInferenceProviderTargetConfiguration,
    }
}
props! {
    GatewayTargetManagedVpcResource (
        endpoint_ip_address_type EndpointIpAddressType: GatewayTargetEndpointIpAddressType,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>
    ) {
        routing_domain RoutingDomain: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: Map<String>,
    }
}
props! {
    GatewayTargetMcpLambdaTargetConfiguration (
        lambda_arn LambdaArn: String, tool_schema ToolSchema: GatewayTargetToolSchema
    ) {}
}
props! {
    GatewayTargetMcpServerTargetConfiguration (endpoint Endpoint: String) {
        listing_mode ListingMode: GatewayTargetListingMode,
        mcp_tool_schema McpToolSchema: GatewayTargetMcpToolSchemaConfiguration,
        resource_priority ResourcePriority: Num<0, 1000>,
    }
}
props! {
    GatewayTargetMcpTargetConfiguration () {
        api_gateway ApiGateway: GatewayTargetApiGatewayTargetConfiguration,
        connector Connector: GatewayTargetConnectorTargetConfiguration,
        lambda Lambda: GatewayTargetMcpLambdaTargetConfiguration,
        mcp_server McpServer: GatewayTargetMcpServerTargetConfiguration,
        open_api_schema OpenApiSchema: GatewayTargetApiSchemaConfiguration,
        smithy_model SmithyModel: GatewayTargetApiSchemaConfiguration,
    }
}
props! {
    GatewayTargetMcpToolSchemaConfiguration () {
        inline_payload InlinePayload: String,
        s3 S3: GatewayTargetS3Configuration,
    }
}
props! {
    GatewayTargetMetadataConfiguration () {
        allowed_query_parameters AllowedQueryParameters: List<String>,
        allowed_request_headers AllowedRequestHeaders: List<String>,
        allowed_response_headers AllowedResponseHeaders: List<String>,
    }
}
props! { GatewayTargetModelEntry (model Model: String) {} }
props! { GatewayTargetModelMapping () { provider_prefix ProviderPrefix: GatewayTargetProviderPrefix, } }
props! {
    GatewayTargetOauthCredentialProvider (provider_arn ProviderArn: String, scopes Scopes: List<String>) {
        custom_parameters CustomParameters: Map<String>,
        default_return_url DefaultReturnUrl: String,
        grant_type GrantType: GatewayTargetOauthGrantType,
    }
}
props! {
    GatewayTargetPassthroughTargetConfiguration (
        endpoint Endpoint: String, protocol_type ProtocolType: GatewayTargetPassthroughProtocolType
    ) {
        schema Schema: GatewayTargetHttpApiSchemaConfiguration,
        stickiness_configuration StickinessConfiguration: GatewayTargetStickinessConfiguration,
    }
}
props! {
    GatewayTargetPrivateEndpoint () {
        managed_vpc_resource ManagedVpcResource: GatewayTargetManagedVpcResource,
        self_managed_lattice_resource SelfManagedLatticeResource: GatewayTargetSelfManagedLatticeResource,
    }
}
props! { GatewayTargetProviderPrefix () { separator Separator: String, strip Strip: bool, } }
props! {
    GatewayTargetRuntimeTargetConfiguration (arn Arn: String) {
        qualifier Qualifier: String,
        schema Schema: GatewayTargetHttpApiSchemaConfiguration,
    }
}
props! { GatewayTargetS3Configuration () { bucket_owner_account_id BucketOwnerAccountId: String, uri Uri: String, } }
props! {
    GatewayTargetSchemaDefinition (type_ Type: GatewayTargetSchemaType) {
        description Description: String,
        items Items: GatewayTargetSchemaDefinition,
        properties Properties: Map<GatewayTargetSchemaDefinition>,
        required Required: List<String>,
    }
}
props! {
    GatewayTargetSelfManagedLatticeResource (
        resource_configuration_identifier ResourceConfigurationIdentifier: String
    ) {}
}
props! { GatewayTargetStickinessConfiguration (identifier Identifier: String) { timeout Timeout: Num<1, 86400>, } }
props! {
    GatewayTargetTargetConfiguration () {
        http Http: GatewayTargetHttpTargetConfiguration,
        inference Inference: GatewayTargetInferenceTargetConfiguration,
        mcp Mcp: GatewayTargetMcpTargetConfiguration,
    }
}
props! {
    GatewayTargetToolDefinition (
        description Description: String, input_schema InputSchema: GatewayTargetSchemaDefinition, name Name: String
    ) { output_schema OutputSchema: GatewayTargetSchemaDefinition, }
}
props! {
    GatewayTargetToolSchema () {
        inline_payload InlinePayload: List<GatewayTargetToolDefinition>,
        s3 S3: GatewayTargetS3Configuration,
    }
}
choice! { GatewayTargetApiKeyCredentialLocation { Header "HEADER", QueryParameter "QUERY_PARAMETER" } }
choice! {
    GatewayTargetCredentialProviderType {
        GatewayIamRole "GATEWAY_IAM_ROLE", Oauth "OAUTH", ApiKey "API_KEY",
        CallerIamCredentials "CALLER_IAM_CREDENTIALS", JwtPassthrough "JWT_PASSTHROUGH"
    }
}
choice! { GatewayTargetEndpointIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { GatewayTargetListingMode { Default "DEFAULT", Dynamic "DYNAMIC" } }
choice! {
    GatewayTargetOauthGrantType {
        ClientCredentials "CLIENT_CREDENTIALS", AuthorizationCode "AUTHORIZATION_CODE", TokenExchange "TOKEN_EXCHANGE"
    }
}
choice! { GatewayTargetPassthroughProtocolType { Mcp "MCP", A2A "A2A", Inference "INFERENCE", Custom "CUSTOM" } }
choice! {
    GatewayTargetRestApiMethod {
        Get "GET", Delete "DELETE", Head "HEAD", Options "OPTIONS", Patch "PATCH", Put "PUT", Post "POST"
    }
}
choice! {
    GatewayTargetSchemaType {
        String "string", Number "number", Object "object", Array "array", Boolean "boolean", Integer "integer"
    }
}

resource! {
    /// [AWS::BedrockAgentCore::Harness](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html)
    Harness HarnessAttrs "AWS::BedrockAgentCore::Harness" (
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, harness_name HarnessName: String,
        model Model: HarnessModelConfiguration
    ) {
        allowed_tools AllowedTools: List<String>,
        authorizer_configuration AuthorizerConfiguration: HarnessAuthorizerConfiguration,
        environment Environment: HarnessEnvironmentProvider,
        environment_artifact EnvironmentArtifact: HarnessEnvironmentArtifact,
        environment_variables EnvironmentVariables: Map<String>,
        hooks Hooks: List<HarnessHook>,
        max_iterations MaxIterations: i64,
        max_tokens MaxTokens: i64,
        memory Memory: HarnessMemoryConfiguration,
        skills Skills: List<HarnessSkill>,
        system_prompt SystemPrompt: List<HarnessSystemContentBlock>,
        tags Tags: List<Tag>,
        timeout_seconds TimeoutSeconds: i64,
        tools Tools: List<HarnessTool>,
        truncation Truncation: HarnessTruncationConfiguration,
    } {
        arn "Arn": Arn<r::BedrockAgentCoreHarness>,
        created_at "CreatedAt": String,
        environment_agent_core_runtime_environment_agent_runtime_arn "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn": String,
        environment_agent_core_runtime_environment_agent_runtime_id "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId": String,
        environment_agent_core_runtime_environment_agent_runtime_name "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName": String,
        harness_id "HarnessId": String,
        memory_managed_memory_configuration_arn "Memory.ManagedMemoryConfiguration.Arn": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! { HarnessAfterInvocationHook (name Name: String, target Target: HarnessHookTarget) {} }
props! { HarnessAfterToolCallHook (name Name: String, target Target: HarnessHookTarget) {} }
props! { HarnessAgentCoreBrowserConfig () { browser_arn BrowserArn: String, } }
props! { HarnessAgentCoreCodeInterpreterConfig () { code_interpreter_arn CodeInterpreterArn: String, } }
props! {
    HarnessAgentCoreGatewayConfig (gateway_arn GatewayArn: String) {
        outbound_auth OutboundAuth: HarnessGatewayOutboundAuth,
    }
}
props! {
    HarnessAgentCoreMemoryConfiguration (arn Arn: String) {
        actor_id ActorId: String,
        messages_count MessagesCount: i64,
        retrieval_config RetrievalConfig: Map<HarnessAgentCoreMemoryRetrievalConfig>,
    }
}
props! {
    HarnessAgentCoreMemoryRetrievalConfig () {
        relevance_score RelevanceScore: f64,
        strategy_id StrategyId: String,
        top_k TopK: i64,
    }
}
props! {
    HarnessAgentCoreRuntimeEnvironment () {
        filesystem_configurations FilesystemConfigurations: List<HarnessFilesystemConfiguration>,
        lifecycle_configuration LifecycleConfiguration: HarnessLifecycleConfiguration,
        network_configuration NetworkConfiguration: HarnessNetworkConfiguration,
    }
}
props! {
    HarnessAuthorizerConfiguration () {
        custom_jwt_authorizer CustomJWTAuthorizer: HarnessCustomJwtAuthorizerConfiguration,
    }
}
props! {
    HarnessAuthorizingClaimMatchValueType (
        claim_match_operator ClaimMatchOperator: HarnessAuthorizingClaimMatchValueTypeClaimMatchOperator,
        claim_match_value ClaimMatchValue: HarnessClaimMatchValueType
    ) {}
}
props! {
    HarnessBedrockModelConfig (model_id ModelId: String) {
        additional_params AdditionalParams: Json,
        api_format ApiFormat: HarnessBedrockModelConfigApiFormat,
        max_tokens MaxTokens: Int<1, MAX>,
        temperature Temperature: Num<0, 2>,
        top_p TopP: Num<0, 1>,
    }
}
props! { HarnessBeforeInvocationHook (name Name: String, target Target: HarnessHookTarget) {} }
props! { HarnessBeforeToolCallHook (name Name: String, target Target: HarnessHookTarget) {} }
props! {
    HarnessClaimMatchValueType () {
        match_value_string MatchValueString: String,
        match_value_string_list MatchValueStringList: List<String>,
    }
}
props! { HarnessContainerConfiguration (container_uri ContainerUri: String) {} }
props! {
    HarnessCustomClaimValidationType (
        authorizing_claim_match_value AuthorizingClaimMatchValue: HarnessAuthorizingClaimMatchValueType,
        inbound_token_claim_name InboundTokenClaimName: String,
        inbound_token_claim_value_type InboundTokenClaimValueType: HarnessCustomClaimValidationTypeInboundTokenClaimValueType
    ) {}
}
props! {
    HarnessCustomJwtAuthorizerConfiguration (discovery_url DiscoveryUrl: String) {
        advertised_scope_mapping AdvertisedScopeMapping: Map<String>,
        allowed_audience AllowedAudience: List<String>,
        allowed_clients AllowedClients: List<String>,
        allowed_scopes AllowedScopes: List<String>,
        custom_claims CustomClaims: List<HarnessCustomClaimValidationType>,
        private_endpoint PrivateEndpoint: HarnessPrivateEndpoint,
        private_endpoint_overrides PrivateEndpointOverrides: List<HarnessPrivateEndpointOverride>,
    }
}
props! { HarnessEfsAccessPointConfiguration (access_point_arn AccessPointArn: String, mount_path MountPath: String) {} }
props! {
    HarnessEnvironmentArtifact () { container_configuration ContainerConfiguration: HarnessContainerConfiguration, }
}
props! {
    HarnessEnvironmentProvider () {
        agent_core_runtime_environment AgentCoreRuntimeEnvironment: HarnessAgentCoreRuntimeEnvironment,
    }
}
props! {
    HarnessFilesystemConfiguration () {
        efs_access_point EfsAccessPoint: HarnessEfsAccessPointConfiguration,
        s3_files_access_point S3FilesAccessPoint: HarnessS3FilesAccessPointConfiguration,
        session_storage SessionStorage: HarnessSessionStorageConfiguration,
    }
}
props! {
    HarnessGatewayOutboundAuth () {
        aws_iam AwsIam: Json,
        none None: Json,
        oauth Oauth: HarnessOauthCredentialProvider,
    }
}
props! {
    HarnessGeminiModelConfig (api_key_arn ApiKeyArn: String, model_id ModelId: String) {
        additional_params AdditionalParams: Json,
        max_tokens MaxTokens: Int<1, MAX>,
        temperature Temperature: Num<0, 2>,
        top_k TopK: Int<0, 500>,
        top_p TopP: Num<0, 1>,
    }
}
props! {
    HarnessHook () {
        after_invocation AfterInvocation: HarnessAfterInvocationHook,
        after_tool_call AfterToolCall: HarnessAfterToolCallHook,
        before_invocation BeforeInvocation: HarnessBeforeInvocationHook,
        before_tool_call BeforeToolCall: HarnessBeforeToolCallHook,
    }
}
props! { HarnessHookEventBridgeTarget (arn Arn: String) {} }
props! {
    HarnessHookLambdaTarget (arn Arn: String) {
        failure_mode FailureMode: HarnessHookLambdaTargetFailureMode,
        timeout_seconds TimeoutSeconds: Int<1, 900>,
    }
}
props! { HarnessHookSnsTarget (arn Arn: String) {} }
props! {
    HarnessHookTarget () {
        event_bridge EventBridge: HarnessHookEventBridgeTarget,
        lambda Lambda: HarnessHookLambdaTarget,
        sns Sns: HarnessHookSnsTarget,
    }
}
props! { HarnessInlineFunctionConfig (description Description: String, input_schema InputSchema: Json) {} }
props! {
    HarnessLifecycleConfiguration () {
        idle_runtime_session_timeout IdleRuntimeSessionTimeout: Int<60, 1209600>,
        max_lifetime MaxLifetime: Int<60, 1209600>,
    }
}
props! {
    HarnessLiteLlmModelConfig (model_id ModelId: String) {
        additional_params AdditionalParams: Json,
        api_base ApiBase: String,
        api_key_arn ApiKeyArn: String,
        max_tokens MaxTokens: Int<1, MAX>,
        temperature Temperature: Num<0, 2>,
        top_p TopP: Num<0, 1>,
    }
}
props! {
    HarnessManagedMemoryConfiguration () {
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        event_expiry_duration EventExpiryDuration: Int<3, 365>,
        strategies Strategies: List<HarnessManagedMemoryConfigurationStrategies>,
    }
}
props! {
    HarnessManagedVpcResource (
        endpoint_ip_address_type EndpointIpAddressType: HarnessManagedVpcResourceEndpointIpAddressType,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>
    ) {
        routing_domain RoutingDomain: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: Map<String>,
    }
}
props! {
    HarnessMemoryConfiguration () {
        agent_core_memory_configuration AgentCoreMemoryConfiguration: HarnessAgentCoreMemoryConfiguration,
        disabled Disabled: Json,
        managed_memory_configuration ManagedMemoryConfiguration: HarnessManagedMemoryConfiguration,
    }
}
props! {
    HarnessModelConfiguration () {
        bedrock_model_config BedrockModelConfig: HarnessBedrockModelConfig,
        gemini_model_config GeminiModelConfig: HarnessGeminiModelConfig,
        lite_llm_model_config LiteLlmModelConfig: HarnessLiteLlmModelConfig,
        open_ai_model_config OpenAiModelConfig: HarnessOpenAiModelConfig,
    }
}
props! {
    HarnessNetworkConfiguration (network_mode NetworkMode: HarnessNetworkConfigurationNetworkMode) {
        network_mode_config NetworkModeConfig: HarnessVpcConfig,
    }
}
props! {
    HarnessOauthCredentialProvider (provider_arn ProviderArn: String, scopes Scopes: List<String>) {
        custom_parameters CustomParameters: Map<String>,
        default_return_url DefaultReturnUrl: String,
        grant_type GrantType: HarnessOauthCredentialProviderGrantType,
    }
}
props! {
    HarnessOpenAiModelConfig (api_key_arn ApiKeyArn: String, model_id ModelId: String) {
        additional_params AdditionalParams: Json,
        api_base ApiBase: String,
        api_format ApiFormat: HarnessOpenAiModelConfigApiFormat,
        max_tokens MaxTokens: Int<1, MAX>,
        temperature Temperature: Num<0, 2>,
        top_p TopP: Num<0, 1>,
    }
}
props! {
    HarnessPrivateEndpoint () {
        managed_vpc_resource ManagedVpcResource: HarnessManagedVpcResource,
        self_managed_lattice_resource SelfManagedLatticeResource: HarnessSelfManagedLatticeResource,
    }
}
props! {
    HarnessPrivateEndpointOverride (domain Domain: String, private_endpoint PrivateEndpoint: HarnessPrivateEndpoint) {}
}
props! { HarnessRemoteMcpConfig (url Url: String) { headers Headers: Map<String>, } }
props! {
    HarnessS3FilesAccessPointConfiguration (access_point_arn AccessPointArn: String, mount_path MountPath: String) {}
}
props! {
    HarnessSelfManagedLatticeResource (resource_configuration_identifier ResourceConfigurationIdentifier: String) {}
}
props! { HarnessSessionStorageConfiguration (mount_path MountPath: String) {} }
props! {
    HarnessSkill () {
        aws_skills AwsSkills: HarnessSkillAwsSkillsSource,
        git Git: HarnessSkillGitSource,
        path Path: String,
        s3 S3: HarnessSkillS3Source,
    }
}
props! { HarnessSkillAwsSkillsSource () { paths Paths: List<String>, } }
props! { HarnessSkillGitAuth (credential_arn CredentialArn: String) { username Username: String, } }
props! { HarnessSkillGitSource (url Url: String) { auth Auth: HarnessSkillGitAuth, path Path: String, } }
props! { HarnessSkillS3Source (uri Uri: String) {} }
props! { HarnessSlidingWindowConfiguration () { messages_count MessagesCount: i64, } }
props! {
    HarnessSummarizationConfiguration () {
        preserve_recent_messages PreserveRecentMessages: i64,
        summarization_system_prompt SummarizationSystemPrompt: String,
        summary_ratio SummaryRatio: f64,
    }
}
props! { HarnessSystemContentBlock (text Text: String) {} }
props! { HarnessTool (type_ Type: HarnessToolType) { config Config: HarnessToolConfiguration, name Name: String, } }
props! {
    HarnessToolConfiguration () {
        agent_core_browser AgentCoreBrowser: HarnessAgentCoreBrowserConfig,
        agent_core_code_interpreter AgentCoreCodeInterpreter: HarnessAgentCoreCodeInterpreterConfig,
        agent_core_gateway AgentCoreGateway: HarnessAgentCoreGatewayConfig,
        inline_function InlineFunction: HarnessInlineFunctionConfig,
        remote_mcp RemoteMcp: HarnessRemoteMcpConfig,
    }
}
props! {
    HarnessTruncationConfiguration (strategy Strategy: HarnessTruncationConfigurationStrategy) {
        config Config: HarnessTruncationStrategyConfiguration,
    }
}
props! {
    HarnessTruncationStrategyConfiguration () {
        sliding_window SlidingWindow: HarnessSlidingWindowConfiguration,
        summarization Summarization: HarnessSummarizationConfiguration,
    }
}
props! {
    HarnessVpcConfig (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    HarnessAuthorizingClaimMatchValueTypeClaimMatchOperator {
        Equals "EQUALS", Contains "CONTAINS", ContainsAny "CONTAINS_ANY"
    }
}
choice! {
    HarnessBedrockModelConfigApiFormat {
        ConverseStream "converse_stream", Responses "responses", ChatCompletions "chat_completions"
    }
}
choice! { HarnessCustomClaimValidationTypeInboundTokenClaimValueType { String "STRING", StringArray "STRING_ARRAY" } }
choice! { HarnessHookLambdaTargetFailureMode { Allow "allow", Deny "deny" } }
choice! {
    HarnessManagedMemoryConfigurationStrategies {
        Semantic "SEMANTIC", Summarization "SUMMARIZATION", UserPreference "USER_PREFERENCE", Episodic "EPISODIC"
    }
}
choice! { HarnessManagedVpcResourceEndpointIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { HarnessNetworkConfigurationNetworkMode { Public "PUBLIC", Vpc "VPC" } }
choice! {
    HarnessOauthCredentialProviderGrantType {
        ClientCredentials "CLIENT_CREDENTIALS", AuthorizationCode "AUTHORIZATION_CODE"
    }
}
choice! { HarnessOpenAiModelConfigApiFormat { ChatCompletions "chat_completions", Responses "responses" } }
choice! {
    HarnessToolType {
        RemoteMcp "remote_mcp", AgentcoreBrowser "agentcore_browser", AgentcoreGateway "agentcore_gateway",
        InlineFunction "inline_function", AgentcoreCodeInterpreter "agentcore_code_interpreter"
    }
}
choice! {
    HarnessTruncationConfigurationStrategy {
        SlidingWindow "sliding_window", Summarization "summarization", None "none"
    }
}

resource! {
    /// [AWS::BedrockAgentCore::HarnessEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html)
    HarnessEndpoint HarnessEndpointAttrs "AWS::BedrockAgentCore::HarnessEndpoint" (
        endpoint_name EndpointName: String, harness_id HarnessId: String
    ) {
        description Description: String,
        tags Tags: List<Tag>,
        target_version TargetVersion: String,
    } {
        arn "Arn": Arn<r::BedrockAgentCoreHarnessEndpoint>,
        created_at "CreatedAt": String,
        harness_name "HarnessName": String,
        live_version "LiveVersion": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::BedrockAgentCore::Memory](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html)
    Memory MemoryAttrs "AWS::BedrockAgentCore::Memory" (
        event_expiry_duration EventExpiryDuration: Int<3, 365>, name Name: String
    ) {
        description Description: String,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        indexed_keys IndexedKeys: List<MemoryIndexedKey>,
        memory_execution_role_arn MemoryExecutionRoleArn: Arn<r::IamRole>,
        memory_strategies MemoryStrategies: List<MemoryStrategy>,
        namespace_keys NamespaceKeys: List<MemoryNamespaceKeyEntry>,
        stream_delivery_resources StreamDeliveryResources: MemoryStreamDeliveryResources,
        tags Tags: Map<String>,
    } {
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        memory_arn "MemoryArn": Arn<r::BedrockAgentCoreMemory>,
        memory_id "MemoryId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    MemoryContentConfiguration (type_ Type: MemoryContentConfigurationType) {
        level Level: MemoryContentConfigurationLevel,
    }
}
props! {
    MemoryCustomConfigurationInput () {
        episodic_override EpisodicOverride: MemoryEpisodicOverride,
        self_managed_configuration SelfManagedConfiguration: MemorySelfManagedConfiguration,
        semantic_override SemanticOverride: MemorySemanticOverride,
        summary_override SummaryOverride: MemorySummaryOverride,
        user_preference_override UserPreferenceOverride: MemoryUserPreferenceOverride,
    }
}
props! {
    MemoryCustomMemoryStrategy (name Name: String) {
        configuration Configuration: MemoryCustomConfigurationInput,
        description Description: String,
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
        record_expiry_specification RecordExpirySpecification: MemoryRecordExpirySpecification,
    }
}
props! {
    MemoryEpisodicMemoryStrategy (name Name: String) {
        description Description: String,
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
        record_expiry_specification RecordExpirySpecification: MemoryRecordExpirySpecification,
        reflection_configuration ReflectionConfiguration: MemoryEpisodicReflectionConfigurationInput,
    }
}
props! {
    MemoryEpisodicOverride () {
        consolidation Consolidation: MemoryEpisodicOverrideConsolidationConfigurationInput,
        extraction Extraction: MemoryEpisodicOverrideExtractionConfigurationInput,
        reflection Reflection: MemoryEpisodicOverrideReflectionConfigurationInput,
    }
}
props! {
    MemoryEpisodicOverrideConsolidationConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! {
    MemoryEpisodicOverrideExtractionConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! {
    MemoryEpisodicOverrideReflectionConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
    }
}
props! {
    MemoryEpisodicReflectionConfigurationInput () {
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
    }
}
props! { MemoryExtractionConfig () { llm_extraction_config LlmExtractionConfig: MemoryLlmExtractionConfig, } }
props! { MemoryIndexedKey (key Key: String, type_ Type: MemoryMetadataValueType) {} }
props! {
    MemoryInvocationConfigurationInput () {
        payload_delivery_bucket_name PayloadDeliveryBucketName: String,
        topic_arn TopicArn: Arn<r::SnsTopic>,
    }
}
props! {
    MemoryKinesisResource (
        content_configurations ContentConfigurations: List<MemoryContentConfiguration>,
        data_stream_arn DataStreamArn: String
    ) {}
}
props! {
    MemoryLlmExtractionConfig (definition Definition: String) {
        llm_extraction_instruction LlmExtractionInstruction: String,
        validation Validation: MemoryValidation,
    }
}
props! { MemoryMessageBasedTriggerInput () { message_count MessageCount: Int<1, 50>, } }
props! {
    MemoryMetadataSchemaEntry (key Key: String) {
        extraction_config ExtractionConfig: MemoryExtractionConfig,
        extraction_type ExtractionType: MemoryExtractionType,
        type_ Type: MemoryMetadataValueType,
    }
}
props! { MemoryNamespaceKeyEntry (key Key: String) { validation Validation: MemoryNamespaceKeyValidation, } }
props! {
    MemoryNamespaceKeyValidation () {
        allowed_values AllowedValues: List<String>,
        regex_pattern RegexPattern: String,
    }
}
props! { MemoryNumberValidation () { max_value MaxValue: f64, min_value MinValue: f64, } }
props! { MemoryRecordExpirySpecification (record_expiry_duration_days RecordExpiryDurationDays: Int<31, MAX>) {} }
props! { MemoryRecordSchema () { metadata_schema MetadataSchema: List<MemoryMetadataSchemaEntry>, } }
props! {
    MemorySelfManagedConfiguration () {
        historical_context_window_size HistoricalContextWindowSize: Int<0, 50>,
        invocation_configuration InvocationConfiguration: MemoryInvocationConfigurationInput,
        trigger_conditions TriggerConditions: List<MemoryTriggerConditionInput>,
    }
}
props! {
    MemorySemanticMemoryStrategy (name Name: String) {
        description Description: String,
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
        record_expiry_specification RecordExpirySpecification: MemoryRecordExpirySpecification,
    }
}
props! {
    MemorySemanticOverride () {
        consolidation Consolidation: MemorySemanticOverrideConsolidationConfigurationInput,
        extraction Extraction: MemorySemanticOverrideExtractionConfigurationInput,
    }
}
props! {
    MemorySemanticOverrideConsolidationConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! {
    MemorySemanticOverrideExtractionConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! {
    MemoryStrategy () {
        custom_memory_strategy CustomMemoryStrategy: MemoryCustomMemoryStrategy,
        episodic_memory_strategy EpisodicMemoryStrategy: MemoryEpisodicMemoryStrategy,
        semantic_memory_strategy SemanticMemoryStrategy: MemorySemanticMemoryStrategy,
        summary_memory_strategy SummaryMemoryStrategy: MemorySummaryMemoryStrategy,
        user_preference_memory_strategy UserPreferenceMemoryStrategy: MemoryUserPreferenceMemoryStrategy,
    }
}
props! { MemoryStreamDeliveryResource () { kinesis Kinesis: MemoryKinesisResource, } }
props! { MemoryStreamDeliveryResources (resources Resources: List<MemoryStreamDeliveryResource>) {} }
props! { MemoryStringListValidation () { allowed_values AllowedValues: List<String>, max_items MaxItems: Int<1, 5>, } }
props! { MemoryStringValidation (allowed_values AllowedValues: List<String>) {} }
props! {
    MemorySummaryMemoryStrategy (name Name: String) {
        description Description: String,
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
        record_expiry_specification RecordExpirySpecification: MemoryRecordExpirySpecification,
    }
}
props! {
    MemorySummaryOverride () { consolidation Consolidation: MemorySummaryOverrideConsolidationConfigurationInput, }
}
props! {
    MemorySummaryOverrideConsolidationConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! { MemoryTimeBasedTriggerInput () { idle_session_timeout IdleSessionTimeout: Int<10, 3000>, } }
props! { MemoryTokenBasedTriggerInput () { token_count TokenCount: Int<100, 500000>, } }
props! {
    MemoryTriggerConditionInput () {
        message_based_trigger MessageBasedTrigger: MemoryMessageBasedTriggerInput,
        time_based_trigger TimeBasedTrigger: MemoryTimeBasedTriggerInput,
        token_based_trigger TokenBasedTrigger: MemoryTokenBasedTriggerInput,
    }
}
props! {
    MemoryUserPreferenceMemoryStrategy (name Name: String) {
        description Description: String,
        memory_record_schema MemoryRecordSchema: MemoryRecordSchema,
        namespace_templates NamespaceTemplates: List<String>,
        namespaces Namespaces: List<String>,
        record_expiry_specification RecordExpirySpecification: MemoryRecordExpirySpecification,
    }
}
props! {
    MemoryUserPreferenceOverride () {
        consolidation Consolidation: MemoryUserPreferenceOverrideConsolidationConfigurationInput,
        extraction Extraction: MemoryUserPreferenceOverrideExtractionConfigurationInput,
    }
}
props! {
    MemoryUserPreferenceOverrideConsolidationConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! {
    MemoryUserPreferenceOverrideExtractionConfigurationInput (
        append_to_prompt AppendToPrompt: String, model_id ModelId: String
    ) {}
}
props! {
    MemoryValidation () {
        number_validation NumberValidation: MemoryNumberValidation,
        string_list_validation StringListValidation: MemoryStringListValidation,
        string_validation StringValidation: MemoryStringValidation,
    }
}
choice! { MemoryContentConfigurationLevel { MetadataOnly "METADATA_ONLY", FullContent "FULL_CONTENT" } }
choice! { MemoryContentConfigurationType { MemoryRecords "MEMORY_RECORDS" } }
choice! { MemoryExtractionType { LlmInferred "LLM_INFERRED", StrictlyConsistent "STRICTLY_CONSISTENT" } }
choice! { MemoryMetadataValueType { String "STRING", Stringlist "STRINGLIST", Number "NUMBER" } }

resource! {
    /// [AWS::BedrockAgentCore::OAuth2CredentialProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html)
    Oauth2CredentialProvider Oauth2CredentialProviderAttrs "AWS::BedrockAgentCore::OAuth2CredentialProvider" (
        credential_provider_vendor CredentialProviderVendor: Oauth2CredentialProviderCredentialProviderVendor,
        name Name: String
    ) {
        oauth2_provider_config_input Oauth2ProviderConfigInput: Oauth2CredentialProviderOauth2ProviderConfigInput,
        tags Tags: List<Tag>,
    } {
        callback_url "CallbackUrl": String,
        client_secret_arn_secret_arn "ClientSecretArn.SecretArn": String,
        client_secret_json_key "ClientSecretJsonKey": String,
        client_secret_source "ClientSecretSource": String,
        created_time "CreatedTime": String,
        credential_provider_arn "CredentialProviderArn": Arn<r::BedrockAgentCoreOauth2CredentialProvider>,
        last_updated_time "LastUpdatedTime": String,
        oauth2_provider_config_output_client_authentication_method "Oauth2ProviderConfigOutput.ClientAuthenticationMethod": String,
        oauth2_provider_config_output_client_id "Oauth2ProviderConfigOutput.ClientId": String,
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_authorization_endpoint "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.AuthorizationEndpoint": String,
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_issuer "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.Issuer": String,
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_response_types "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.ResponseTypes": List<String>,
        oauth2_provider_config_output_oauth_discovery_authorization_server_metadata_token_endpoint "Oauth2ProviderConfigOutput.OauthDiscovery.AuthorizationServerMetadata.TokenEndpoint": String,
        oauth2_provider_config_output_oauth_discovery_discovery_url "Oauth2ProviderConfigOutput.OauthDiscovery.DiscoveryUrl": String,
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_grant_type "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.GrantType": String,
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_token_exchange_grant_type_config_actor_token_content "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenContent": String,
        oauth2_provider_config_output_on_behalf_of_token_exchange_config_token_exchange_grant_type_config_actor_token_scopes "Oauth2ProviderConfigOutput.OnBehalfOfTokenExchangeConfig.TokenExchangeGrantTypeConfig.ActorTokenScopes": List<String>,
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_endpoint_ip_address_type "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.EndpointIpAddressType": String,
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_routing_domain "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.RoutingDomain": String,
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_security_group_ids "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.SecurityGroupIds": List<Id<r::Ec2SecurityGroup>>,
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_subnet_ids "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.SubnetIds": List<Id<r::Ec2Subnet>>,
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_tags "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.Tags": Json,
        oauth2_provider_config_output_private_endpoint_managed_vpc_resource_vpc_identifier "Oauth2ProviderConfigOutput.PrivateEndpoint.ManagedVpcResource.VpcIdentifier": Id<r::Ec2Vpc>,
        oauth2_provider_config_output_private_endpoint_self_managed_lattice_resource_resource_configuration_identifier "Oauth2ProviderConfigOutput.PrivateEndpoint.SelfManagedLatticeResource.ResourceConfigurationIdentifier": String,
        oauth2_provider_config_output_private_endpoint_overrides "Oauth2ProviderConfigOutput.PrivateEndpointOverrides": List<Json>,
        oauth2_provider_config_output_private_key_jwt_config_additional_header_claims "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.AdditionalHeaderClaims": Json,
        oauth2_provider_config_output_private_key_jwt_config_additional_payload_claims "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.AdditionalPayloadClaims": Json,
        oauth2_provider_config_output_private_key_jwt_config_private_key_source_kms_key_source_kms_key_arn "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.PrivateKeySource.KmsKeySource.KmsKeyArn": Arn<r::KmsKey>,
        oauth2_provider_config_output_private_key_jwt_config_signing_algorithm "Oauth2ProviderConfigOutput.PrivateKeyJwtConfig.SigningAlgorithm": String,
        status "Status": String,
    }
}
props! {
    Oauth2CredentialProviderAtlassianOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderAtlassianOauth2ProviderConfigInputClientSecretSource,
    }
}
props! {
    Oauth2CredentialProviderCustomOauth2ProviderConfigInput (
        oauth_discovery OauthDiscovery: Oauth2CredentialProviderOauth2Discovery
    ) {
        client_authentication_method ClientAuthenticationMethod: Oauth2CredentialProviderCustomOauth2ProviderConfigInputClientAuthenticationMethod,
        client_id ClientId: String,
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderCustomOauth2ProviderConfigInputClientSecretSource,
        on_behalf_of_token_exchange_config OnBehalfOfTokenExchangeConfig: Oauth2CredentialProviderOnBehalfOfTokenExchangeConfig,
        private_endpoint PrivateEndpoint: Oauth2CredentialProviderPrivateEndpoint,
        private_endpoint_overrides PrivateEndpointOverrides: List<Oauth2CredentialProviderPrivateEndpointOverride>,
        private_key_jwt_config PrivateKeyJwtConfig: Oauth2CredentialProviderPrivateKeyJwtConfig,
    }
}
props! {
    Oauth2CredentialProviderGithubOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderGithubOauth2ProviderConfigInputClientSecretSource,
    }
}
props! {
    Oauth2CredentialProviderGoogleOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderGoogleOauth2ProviderConfigInputClientSecretSource,
    }
}
props! {
    Oauth2CredentialProviderIncludedOauth2ProviderConfigInput (client_id ClientId: String) {
        authorization_endpoint AuthorizationEndpoint: String,
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderIncludedOauth2ProviderConfigInputClientSecretSource,
        issuer Issuer: String,
        token_endpoint TokenEndpoint: String,
    }
}
props! { Oauth2CredentialProviderKmsKeySourceType (kms_key_arn KmsKeyArn: Arn<r::KmsKey>) {} }
props! {
    Oauth2CredentialProviderLinkedinOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderLinkedinOauth2ProviderConfigInputClientSecretSource,
    }
}
props! {
    Oauth2CredentialProviderManagedVpcResource (
        endpoint_ip_address_type EndpointIpAddressType: Oauth2CredentialProviderManagedVpcResourceEndpointIpAddressType,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>
    ) {
        routing_domain RoutingDomain: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: Map<String>,
    }
}
props! {
    Oauth2CredentialProviderMicrosoftOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderMicrosoftOauth2ProviderConfigInputClientSecretSource,
        tenant_id TenantId: String,
    }
}
props! {
    Oauth2CredentialProviderOauth2AuthorizationServerMetadata (
        authorization_endpoint AuthorizationEndpoint: String, issuer Issuer: String,
        token_endpoint TokenEndpoint: String
    ) { response_types ResponseTypes: List<String>, }
}
props! {
    Oauth2CredentialProviderOauth2Discovery () {
        authorization_server_metadata AuthorizationServerMetadata: Oauth2CredentialProviderOauth2AuthorizationServerMetadata,
        discovery_url DiscoveryUrl: String,
    }
}
props! {
    Oauth2CredentialProviderOauth2ProviderConfigInput () {
        atlassian_oauth2_provider_config AtlassianOauth2ProviderConfig: Oauth2CredentialProviderAtlassianOauth2ProviderConfigInput,
        custom_oauth2_provider_config CustomOauth2ProviderConfig: Oauth2CredentialProviderCustomOauth2ProviderConfigInput,
        github_oauth2_provider_config GithubOauth2ProviderConfig: Oauth2CredentialProviderGithubOauth2ProviderConfigInput,
        google_oauth2_provider_config GoogleOauth2ProviderConfig: Oauth2CredentialProviderGoogleOauth2ProviderConfigInput,
        included_oauth2_provider_config IncludedOauth2ProviderConfig: Oauth2CredentialProviderIncludedOauth2ProviderConfigInput,
        linkedin_oauth2_provider_config LinkedinOauth2ProviderConfig: Oauth2CredentialProviderLinkedinOauth2ProviderConfigInput,
        microsoft_oauth2_provider_config MicrosoftOauth2ProviderConfig: Oauth2CredentialProviderMicrosoftOauth2ProviderConfigInput,
        salesforce_oauth2_provider_config SalesforceOauth2ProviderConfig: Oauth2CredentialProviderSalesforceOauth2ProviderConfigInput,
        slack_oauth2_provider_config SlackOauth2ProviderConfig: Oauth2CredentialProviderSlackOauth2ProviderConfigInput,
    }
}
props! {
    Oauth2CredentialProviderOnBehalfOfTokenExchangeConfig (
        grant_type GrantType: Oauth2CredentialProviderOnBehalfOfTokenExchangeConfigGrantType
    ) {
        token_exchange_grant_type_config TokenExchangeGrantTypeConfig: Oauth2CredentialProviderTokenExchangeGrantTypeConfig,
    }
}
props! {
    Oauth2CredentialProviderPrivateEndpoint () {
        managed_vpc_resource ManagedVpcResource: Oauth2CredentialProviderManagedVpcResource,
        self_managed_lattice_resource SelfManagedLatticeResource: Oauth2CredentialProviderSelfManagedLatticeResource,
    }
}
props! {
    Oauth2CredentialProviderPrivateEndpointOverride (
        domain Domain: String, private_endpoint PrivateEndpoint: Oauth2CredentialProviderPrivateEndpoint
    ) {}
}
props! {
    Oauth2CredentialProviderPrivateKeyJwtConfig () {
        additional_header_claims AdditionalHeaderClaims: Map<String>,
        additional_payload_claims AdditionalPayloadClaims: Map<String>,
        private_key_source PrivateKeySource: Oauth2CredentialProviderPrivateKeySource,
        signing_algorithm SigningAlgorithm: Oauth2CredentialProviderPrivateKeyJwtConfigSigningAlgorithm,
    }
}
props! {
    Oauth2CredentialProviderPrivateKeySource () {
        kms_key_source KmsKeySource: Oauth2CredentialProviderKmsKeySourceType,
    }
}
props! {
    Oauth2CredentialProviderSalesforceOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderSalesforceOauth2ProviderConfigInputClientSecretSource,
    }
}
props! { Oauth2CredentialProviderSecretReference (json_key JsonKey: String, secret_id SecretId: String) {} }
props! {
    Oauth2CredentialProviderSelfManagedLatticeResource (
        resource_configuration_identifier ResourceConfigurationIdentifier: String
    ) {}
}
props! {
    Oauth2CredentialProviderSlackOauth2ProviderConfigInput (client_id ClientId: String) {
        client_secret ClientSecret: String,
        client_secret_config ClientSecretConfig: Oauth2CredentialProviderSecretReference,
        client_secret_source ClientSecretSource: Oauth2CredentialProviderSlackOauth2ProviderConfigInputClientSecretSource,
    }
}
props! {
    Oauth2CredentialProviderTokenExchangeGrantTypeConfig (
        actor_token_content ActorTokenContent: Oauth2CredentialProviderTokenExchangeGrantTypeConfigActorTokenContent
    ) { actor_token_scopes ActorTokenScopes: List<String>, }
}
choice! {
    Oauth2CredentialProviderAtlassianOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderCredentialProviderVendor {
        GoogleOauth2 "GoogleOauth2", GithubOauth2 "GithubOauth2", SlackOauth2 "SlackOauth2",
        SalesforceOauth2 "SalesforceOauth2", MicrosoftOauth2 "MicrosoftOauth2", CustomOauth2 "CustomOauth2",
        AtlassianOauth2 "AtlassianOauth2", LinkedinOauth2 "LinkedinOauth2", XOauth2 "XOauth2", OktaOauth2 "OktaOauth2",
        OneLoginOauth2 "OneLoginOauth2", PingOneOauth2 "PingOneOauth2", FacebookOauth2 "FacebookOauth2",
        YandexOauth2 "YandexOauth2", RedditOauth2 "RedditOauth2", ZoomOauth2 "ZoomOauth2", TwitchOauth2 "TwitchOauth2",
        SpotifyOauth2 "SpotifyOauth2", DropboxOauth2 "DropboxOauth2", NotionOauth2 "NotionOauth2",
        HubspotOauth2 "HubspotOauth2", CyberArkOauth2 "CyberArkOauth2", FusionAuthOauth2 "FusionAuthOauth2",
        Auth0Oauth2 "Auth0Oauth2", CognitoOauth2 "CognitoOauth2"
    }
}
choice! {
    Oauth2CredentialProviderCustomOauth2ProviderConfigInputClientAuthenticationMethod {
        ClientSecretBasic "CLIENT_SECRET_BASIC", ClientSecretPost "CLIENT_SECRET_POST",
        AwsIamIdTokenJwt "AWS_IAM_ID_TOKEN_JWT", PrivateKeyJwt "PRIVATE_KEY_JWT"
    }
}
choice! {
    Oauth2CredentialProviderCustomOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderGithubOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderGoogleOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderIncludedOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderLinkedinOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! { Oauth2CredentialProviderManagedVpcResourceEndpointIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! {
    Oauth2CredentialProviderMicrosoftOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderOnBehalfOfTokenExchangeConfigGrantType {
        TokenExchange "TOKEN_EXCHANGE", JwtAuthorizationGrant "JWT_AUTHORIZATION_GRANT"
    }
}
choice! { Oauth2CredentialProviderPrivateKeyJwtConfigSigningAlgorithm { Rs256 "RS256", Ps256 "PS256", Es256 "ES256" } }
choice! {
    Oauth2CredentialProviderSalesforceOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderSlackOauth2ProviderConfigInputClientSecretSource {
        Managed "MANAGED", External "EXTERNAL"
    }
}
choice! {
    Oauth2CredentialProviderTokenExchangeGrantTypeConfigActorTokenContent {
        None "NONE", M2M "M2M", AwsIamIdTokenJwt "AWS_IAM_ID_TOKEN_JWT"
    }
}

resource! {
    /// [AWS::BedrockAgentCore::OnlineEvaluationConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html)
    OnlineEvaluationConfig OnlineEvaluationConfigAttrs "AWS::BedrockAgentCore::OnlineEvaluationConfig" (
        data_source_config DataSourceConfig: OnlineEvaluationConfigDataSourceConfig,
        evaluation_execution_role_arn EvaluationExecutionRoleArn: Arn<r::IamRole>,
        online_evaluation_config_name OnlineEvaluationConfigName: String, rule Rule: OnlineEvaluationConfigRule
    ) {
        clustering_config ClusteringConfig: OnlineEvaluationConfigClusteringConfig,
        description Description: String,
        evaluators Evaluators: List<OnlineEvaluationConfigEvaluatorReference>,
        execution_status ExecutionStatus: OnlineEvaluationConfigExecutionStatus,
        insights Insights: List<OnlineEvaluationConfigInsight>,
        output_config OutputConfig: OnlineEvaluationConfigOutputConfig,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        online_evaluation_config_arn "OnlineEvaluationConfigArn": Arn<r::BedrockAgentCoreOnlineEvaluationConfig>,
        online_evaluation_config_id "OnlineEvaluationConfigId": String,
        output_config "OutputConfig": Json,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    OnlineEvaluationConfigCloudWatchLogsInputConfig (service_names ServiceNames: List<String>) {
        log_group_name_prefixes LogGroupNamePrefixes: List<String>,
        log_group_names LogGroupNames: List<String>,
    }
}
props! {
    OnlineEvaluationConfigCloudWatchOutputConfig () {
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        metrics_namespace MetricsNamespace: String,
        result_destination ResultDestination: OnlineEvaluationConfigCloudWatchOutputConfigResultDestination,
    }
}
props! {
    OnlineEvaluationConfigClusteringConfig (frequencies Frequencies: List<OnlineEvaluationConfigClusteringFrequency>) {}
}
props! {
    OnlineEvaluationConfigDataSourceConfig (
        cloud_watch_logs CloudWatchLogs: OnlineEvaluationConfigCloudWatchLogsInputConfig
    ) {}
}
props! { OnlineEvaluationConfigEvaluatorReference (evaluator_id EvaluatorId: String) {} }
props! {
    OnlineEvaluationConfigFilter (
        key Key: String, operator Operator: OnlineEvaluationConfigFilterOperator,
        value Value: OnlineEvaluationConfigFilterValue
    ) {}
}
props! {
    OnlineEvaluationConfigFilterValue () {
        boolean_value BooleanValue: bool,
        double_value DoubleValue: f64,
        string_value StringValue: String,
    }
}
props! { OnlineEvaluationConfigInsight (insight_id InsightId: String) {} }
props! {
    OnlineEvaluationConfigOutputConfig () {
        cloud_watch_config CloudWatchConfig: OnlineEvaluationConfigCloudWatchOutputConfig,
    }
}
props! {
    OnlineEvaluationConfigRule (sampling_config SamplingConfig: OnlineEvaluationConfigSamplingConfig) {
        filters Filters: List<OnlineEvaluationConfigFilter>,
        session_config SessionConfig: OnlineEvaluationConfigSessionConfig,
    }
}
props! { OnlineEvaluationConfigSamplingConfig (sampling_percentage SamplingPercentage: Num<MIN, 100>) {} }
props! { OnlineEvaluationConfigSessionConfig (session_timeout_minutes SessionTimeoutMinutes: Int<1, 1440>) {} }
choice! {
    OnlineEvaluationConfigCloudWatchOutputConfigResultDestination {
        DedicatedLogGroup "DEDICATED_LOG_GROUP", SourceLogGroup "SOURCE_LOG_GROUP"
    }
}
choice! { OnlineEvaluationConfigClusteringFrequency { Daily "DAILY", Weekly "WEEKLY", Monthly "MONTHLY" } }
choice! { OnlineEvaluationConfigExecutionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    OnlineEvaluationConfigFilterOperator {
        Equals "Equals", NotEquals "NotEquals", GreaterThan "GreaterThan", LessThan "LessThan",
        GreaterThanOrEqual "GreaterThanOrEqual", LessThanOrEqual "LessThanOrEqual", Contains "Contains",
        NotContains "NotContains"
    }
}

resource! {
    /// [AWS::BedrockAgentCore::PaymentConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html)
    PaymentConnector PaymentConnectorAttrs "AWS::BedrockAgentCore::PaymentConnector" (
        connector_name ConnectorName: String, connector_type ConnectorType: PaymentConnectorType,
        payment_manager_id PaymentManagerId: String
    ) {
        credential_provider_configurations CredentialProviderConfigurations: List<PaymentConnectorCredentialsProviderConfiguration>,
        description Description: String,
        provision_mode ProvisionMode: PaymentConnectorProvisionMode,
    } {
        authorization_url "AuthorizationUrl": String,
        connector_created_at "ConnectorCreatedAt": String,
        connector_last_updated_at "ConnectorLastUpdatedAt": String,
        connector_status "ConnectorStatus": String,
        payment_connector_arn "PaymentConnectorArn": Arn<r::BedrockAgentCorePaymentConnector>,
        payment_connector_id "PaymentConnectorId": String,
    }
}
props! {
    PaymentConnectorCredentialsProviderConfiguration () {
        coinbase_cdp CoinbaseCDP: PaymentConnectorPaymentCredentialProviderConfiguration,
        stripe_privy StripePrivy: PaymentConnectorPaymentCredentialProviderConfiguration,
    }
}
props! {
    PaymentConnectorPaymentCredentialProviderConfiguration (credential_provider_arn CredentialProviderArn: String) {}
}
choice! { PaymentConnectorProvisionMode { Manual "MANUAL", QuickCreate "QUICK_CREATE" } }
choice! { PaymentConnectorType { CoinbaseCdp "CoinbaseCDP", StripePrivy "StripePrivy" } }

resource! {
    /// [AWS::BedrockAgentCore::PaymentCredentialProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html)
    PaymentCredentialProvider PaymentCredentialProviderAttrs "AWS::BedrockAgentCore::PaymentCredentialProvider" (
        credential_provider_vendor CredentialProviderVendor: PaymentCredentialProviderVendorType, name Name: String
    ) {
        provider_configuration_input ProviderConfigurationInput: PaymentCredentialProviderPaymentProviderConfigurationInput,
        tags Tags: List<Tag>,
    } {
        created_time "CreatedTime": String,
        credential_provider_arn "CredentialProviderArn": Arn<r::BedrockAgentCorePaymentCredentialProvider>,
        last_updated_time "LastUpdatedTime": String,
        provider_configuration_output_coinbase_cdp_configuration_api_key_id "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeyId": String,
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_arn_secret_arn "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretArn.SecretArn": String,
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_json_key "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretJsonKey": String,
        provider_configuration_output_coinbase_cdp_configuration_api_key_secret_source "ProviderConfigurationOutput.CoinbaseCdpConfiguration.ApiKeySecretSource": String,
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_arn_secret_arn "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretArn.SecretArn": String,
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_json_key "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretJsonKey": String,
        provider_configuration_output_coinbase_cdp_configuration_wallet_secret_source "ProviderConfigurationOutput.CoinbaseCdpConfiguration.WalletSecretSource": String,
        provider_configuration_output_stripe_privy_configuration_app_id "ProviderConfigurationOutput.StripePrivyConfiguration.AppId": String,
        provider_configuration_output_stripe_privy_configuration_app_secret_arn_secret_arn "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretArn.SecretArn": String,
        provider_configuration_output_stripe_privy_configuration_app_secret_json_key "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretJsonKey": String,
        provider_configuration_output_stripe_privy_configuration_app_secret_source "ProviderConfigurationOutput.StripePrivyConfiguration.AppSecretSource": String,
        provider_configuration_output_stripe_privy_configuration_authorization_id "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationId": String,
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_arn_secret_arn "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyArn.SecretArn": String,
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_json_key "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeyJsonKey": String,
        provider_configuration_output_stripe_privy_configuration_authorization_private_key_source "ProviderConfigurationOutput.StripePrivyConfiguration.AuthorizationPrivateKeySource": String,
    }
}
props! {
    PaymentCredentialProviderCoinbaseCdpConfigurationInput (api_key_id ApiKeyId: String) {
        api_key_secret ApiKeySecret: String,
        api_key_secret_config ApiKeySecretConfig: PaymentCredentialProviderSecretReference,
        api_key_secret_source ApiKeySecretSource: PaymentCredentialProviderSecretSourceType,
        wallet_secret WalletSecret: String,
        wallet_secret_config WalletSecretConfig: PaymentCredentialProviderSecretReference,
        wallet_secret_source WalletSecretSource: PaymentCredentialProviderSecretSourceType,
    }
}
props! {
    PaymentCredentialProviderPaymentProviderConfigurationInput () {
        coinbase_cdp_configuration CoinbaseCdpConfiguration: PaymentCredentialProviderCoinbaseCdpConfigurationInput,
        stripe_privy_configuration StripePrivyConfiguration: PaymentCredentialProviderStripePrivyConfigurationInput,
    }
}
props! { PaymentCredentialProviderSecretReference (json_key JsonKey: String, secret_id SecretId: String) {} }
props! {
    PaymentCredentialProviderStripePrivyConfigurationInput (
        app_id AppId: String, authorization_id AuthorizationId: String
    ) {
        app_secret AppSecret: String,
        app_secret_config AppSecretConfig: PaymentCredentialProviderSecretReference,
        app_secret_source AppSecretSource: PaymentCredentialProviderSecretSourceType,
        authorization_private_key AuthorizationPrivateKey: String,
        authorization_private_key_config AuthorizationPrivateKeyConfig: PaymentCredentialProviderSecretReference,
        authorization_private_key_source AuthorizationPrivateKeySource: PaymentCredentialProviderSecretSourceType,
    }
}
choice! { PaymentCredentialProviderSecretSourceType { Managed "MANAGED", External "EXTERNAL" } }
choice! { PaymentCredentialProviderVendorType { CoinbaseCdp "CoinbaseCDP", StripePrivy "StripePrivy" } }

resource! {
    /// [AWS::BedrockAgentCore::PaymentManager](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html)
    PaymentManager PaymentManagerAttrs "AWS::BedrockAgentCore::PaymentManager" (
        authorizer_type AuthorizerType: PaymentManagerPaymentsAuthorizerType, name Name: String,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        authorizer_configuration AuthorizerConfiguration: PaymentManagerAuthorizerConfiguration,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        payment_manager_arn "PaymentManagerArn": Arn<r::BedrockAgentCorePaymentManager>,
        payment_manager_id "PaymentManagerId": String,
        status "Status": String,
        workload_identity_details_workload_identity_arn "WorkloadIdentityDetails.WorkloadIdentityArn": String,
    }
}
props! {
    PaymentManagerAuthorizerConfiguration (
        custom_jwt_authorizer CustomJWTAuthorizer: PaymentManagerCustomJwtAuthorizerConfiguration
    ) {}
}
props! {
    PaymentManagerAuthorizingClaimMatchValueType (
        claim_match_operator ClaimMatchOperator: PaymentManagerAuthorizingClaimMatchValueTypeClaimMatchOperator,
        claim_match_value ClaimMatchValue: PaymentManagerClaimMatchValueType
    ) {}
}
props! {
    PaymentManagerClaimMatchValueType () {
        match_value_string MatchValueString: String,
        match_value_string_list MatchValueStringList: List<String>,
    }
}
props! {
    PaymentManagerCustomClaimValidationType (
        authorizing_claim_match_value AuthorizingClaimMatchValue: PaymentManagerAuthorizingClaimMatchValueType,
        inbound_token_claim_name InboundTokenClaimName: String,
        inbound_token_claim_value_type InboundTokenClaimValueType: PaymentManagerCustomClaimValidationTypeInboundTokenClaimValueType
    ) {}
}
props! {
    PaymentManagerCustomJwtAuthorizerConfiguration (discovery_url DiscoveryUrl: String) {
        allowed_audience AllowedAudience: List<String>,
        allowed_clients AllowedClients: List<String>,
        allowed_scopes AllowedScopes: List<String>,
        custom_claims CustomClaims: List<PaymentManagerCustomClaimValidationType>,
    }
}
choice! {
    PaymentManagerAuthorizingClaimMatchValueTypeClaimMatchOperator {
        Equals "EQUALS", Contains "CONTAINS", ContainsAny "CONTAINS_ANY"
    }
}
choice! {
    PaymentManagerCustomClaimValidationTypeInboundTokenClaimValueType {
        String "STRING", StringArray "STRING_ARRAY"
    }
}
choice! { PaymentManagerPaymentsAuthorizerType { CustomJwt "CUSTOM_JWT", AwsIam "AWS_IAM" } }

resource! {
    /// [AWS::BedrockAgentCore::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html)
    Policy PolicyAttrs "AWS::BedrockAgentCore::Policy" (
        definition Definition: PolicyDefinition, name Name: String, policy_engine_id PolicyEngineId: String
    ) {
        description Description: String,
        enforcement_mode EnforcementMode: PolicyEnforcementMode,
        validation_mode ValidationMode: PolicyValidationMode,
    } {
        created_at "CreatedAt": String,
        policy_arn "PolicyArn": Arn<r::BedrockAgentCorePolicy>,
        policy_id "PolicyId": String,
        status "Status": String,
        status_reasons "StatusReasons": List<String>,
        updated_at "UpdatedAt": String,
    }
}
props! { PolicyCedarPolicy (statement Statement: String) {} }
props! { PolicyDefinition () { cedar Cedar: PolicyCedarPolicy, policy Policy: PolicyStatement, } }
props! { PolicyStatement (statement Statement: String) {} }
choice! { PolicyEnforcementMode { Active "ACTIVE", LogOnly "LOG_ONLY" } }
choice! { PolicyValidationMode { FailOnAnyFindings "FAIL_ON_ANY_FINDINGS", IgnoreAllFindings "IGNORE_ALL_FINDINGS" } }

resource! {
    /// [AWS::BedrockAgentCore::PolicyEngine](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html)
    PolicyEngine PolicyEngineAttrs "AWS::BedrockAgentCore::PolicyEngine" (name Name: String) {
        description Description: String,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        policy_engine_arn "PolicyEngineArn": Arn<r::BedrockAgentCorePolicyEngine>,
        policy_engine_id "PolicyEngineId": String,
        status "Status": String,
        status_reasons "StatusReasons": List<String>,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::BedrockAgentCore::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::BedrockAgentCore::ResourcePolicy" (
        policy Policy: String, resource_arn ResourceArn: String
    ) {} {}
}

resource! {
    /// [AWS::BedrockAgentCore::Runtime](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html)
    Runtime RuntimeAttrs "AWS::BedrockAgentCore::Runtime" (
        agent_runtime_artifact AgentRuntimeArtifact: RuntimeAgentRuntimeArtifact,
        agent_runtime_name AgentRuntimeName: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        authorizer_configuration AuthorizerConfiguration: RuntimeAuthorizerConfiguration,
        capacity_provider_configuration CapacityProviderConfiguration: RuntimeCapacityProviderConfiguration,
        description Description: String,
        environment_variables EnvironmentVariables: Map<String>,
        filesystem_configurations FilesystemConfigurations: List<RuntimeFilesystemConfiguration>,
        lifecycle_configuration LifecycleConfiguration: RuntimeLifecycleConfiguration,
        network_configuration NetworkConfiguration: RuntimeNetworkConfiguration,
        platform_version PlatformVersion: String,
        protocol_configuration ProtocolConfiguration: RuntimeProtocolConfiguration,
        request_header_configuration RequestHeaderConfiguration: RuntimeRequestHeaderConfiguration,
        tags Tags: Map<String>,
    } {
        agent_runtime_arn "AgentRuntimeArn": String,
        agent_runtime_id "AgentRuntimeId": String,
        agent_runtime_version "AgentRuntimeVersion": String,
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
        workload_identity_details_workload_identity_arn "WorkloadIdentityDetails.WorkloadIdentityArn": String,
    }
}
props! {
    RuntimeAgentRuntimeArtifact () {
        code_configuration CodeConfiguration: RuntimeCodeConfiguration,
        container_configuration ContainerConfiguration: RuntimeContainerConfiguration,
    }
}
props! {
    RuntimeAllowedWorkloadConfiguration () {
        hosting_environments HostingEnvironments: List<RuntimeHostingEnvironment>,
        workload_identities WorkloadIdentities: List<String>,
    }
}
props! {
    RuntimeAuthorizerConfiguration () {
        custom_jwt_authorizer CustomJWTAuthorizer: RuntimeCustomJwtAuthorizerConfiguration,
    }
}
props! {
    RuntimeAuthorizingClaimMatchValueType (
        claim_match_operator ClaimMatchOperator: RuntimeClaimMatchOperator,
        claim_match_value ClaimMatchValue: RuntimeClaimMatchValueType
    ) {}
}
props! { RuntimeCapacityProviderConfiguration (capacity_provider_arn CapacityProviderArn: String) {} }
props! { RuntimeCapacityProviderVolumeConfiguration (mount_path MountPath: String, volume_name VolumeName: String) {} }
props! {
    RuntimeClaimMatchValueType () {
        match_value_string MatchValueString: String,
        match_value_string_list MatchValueStringList: List<String>,
    }
}
props! { RuntimeCode () { s3 S3: RuntimeS3Location, } }
props! {
    RuntimeCodeConfiguration (
        code Code: RuntimeCode, entry_point EntryPoint: List<String>, runtime Runtime: RuntimeAgentManagedRuntimeType
    ) {}
}
props! { RuntimeContainerConfiguration (container_uri ContainerUri: String) {} }
props! {
    RuntimeCustomClaimValidationType (
        authorizing_claim_match_value AuthorizingClaimMatchValue: RuntimeAuthorizingClaimMatchValueType,
        inbound_token_claim_name InboundTokenClaimName: String,
        inbound_token_claim_value_type InboundTokenClaimValueType: RuntimeInboundTokenClaimValueType
    ) {}
}
props! {
    RuntimeCustomJwtAuthorizerConfiguration (discovery_url DiscoveryUrl: String) {
        allowed_audience AllowedAudience: List<String>,
        allowed_clients AllowedClients: List<String>,
        allowed_scopes AllowedScopes: List<String>,
        allowed_workload_configuration AllowedWorkloadConfiguration: RuntimeAllowedWorkloadConfiguration,
        custom_claims CustomClaims: List<RuntimeCustomClaimValidationType>,
        private_endpoint PrivateEndpoint: RuntimePrivateEndpoint,
        private_endpoint_overrides PrivateEndpointOverrides: List<RuntimePrivateEndpointOverride>,
    }
}
props! { RuntimeEfsAccessPointConfiguration (access_point_arn AccessPointArn: String, mount_path MountPath: String) {} }
props! {
    RuntimeFilesystemConfiguration () {
        capacity_provider_volume CapacityProviderVolume: RuntimeCapacityProviderVolumeConfiguration,
        efs_access_point EfsAccessPoint: RuntimeEfsAccessPointConfiguration,
        s3_files_access_point S3FilesAccessPoint: RuntimeS3FilesAccessPointConfiguration,
        session_storage SessionStorage: RuntimeSessionStorageConfiguration,
    }
}
props! { RuntimeHostingEnvironment (arn Arn: String) {} }
props! {
    RuntimeLifecycleConfiguration () {
        idle_runtime_session_timeout IdleRuntimeSessionTimeout: Int<60, 1209600>,
        max_lifetime MaxLifetime: Int<60, 1209600>,
    }
}
props! {
    RuntimeManagedVpcResource (
        endpoint_ip_address_type EndpointIpAddressType: RuntimeManagedVpcResourceEndpointIpAddressType,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>
    ) {
        routing_domain RoutingDomain: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: Map<String>,
    }
}
props! {
    RuntimeNetworkConfiguration (network_mode NetworkMode: RuntimeNetworkMode) {
        network_mode_config NetworkModeConfig: RuntimeVpcConfig,
    }
}
props! {
    RuntimePrivateEndpoint () {
        managed_vpc_resource ManagedVpcResource: RuntimeManagedVpcResource,
        self_managed_lattice_resource SelfManagedLatticeResource: RuntimeSelfManagedLatticeResource,
    }
}
props! {
    RuntimePrivateEndpointOverride (domain Domain: String, private_endpoint PrivateEndpoint: RuntimePrivateEndpoint) {}
}
props! { RuntimeRequestHeaderConfiguration () { request_header_allowlist RequestHeaderAllowlist: List<String>, } }
props! {
    RuntimeS3FilesAccessPointConfiguration (access_point_arn AccessPointArn: String, mount_path MountPath: String) {}
}
props! { RuntimeS3Location (bucket Bucket: String, prefix Prefix: String) { version_id VersionId: String, } }
props! {
    RuntimeSelfManagedLatticeResource (resource_configuration_identifier ResourceConfigurationIdentifier: String) {}
}
props! { RuntimeSessionStorageConfiguration (mount_path MountPath: String) {} }
props! {
    RuntimeVpcConfig (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    RuntimeAgentManagedRuntimeType {
        Python310 "PYTHON_3_10", Python311 "PYTHON_3_11", Python312 "PYTHON_3_12", Python313 "PYTHON_3_13",
        Python314 "PYTHON_3_14", Node22 "NODE_22"
    }
}
choice! { RuntimeClaimMatchOperator { Equals "EQUALS", Contains "CONTAINS", ContainsAny "CONTAINS_ANY" } }
choice! { RuntimeInboundTokenClaimValueType { String "STRING", StringArray "STRING_ARRAY" } }
choice! { RuntimeManagedVpcResourceEndpointIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { RuntimeNetworkMode { Public "PUBLIC", Vpc "VPC" } }
choice! { RuntimeProtocolConfiguration { Mcp "MCP", Http "HTTP", A2A "A2A", Agui "AGUI" } }

resource! {
    /// [AWS::BedrockAgentCore::RuntimeEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html)
    RuntimeEndpoint RuntimeEndpointAttrs "AWS::BedrockAgentCore::RuntimeEndpoint" (
        agent_runtime_id AgentRuntimeId: String, name Name: String
    ) {
        agent_runtime_version AgentRuntimeVersion: String,
        description Description: String,
        tags Tags: Map<String>,
    } {
        agent_runtime_arn "AgentRuntimeArn": String,
        agent_runtime_endpoint_arn "AgentRuntimeEndpointArn": Arn<r::BedrockAgentCoreRuntimeEndpoint>,
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
        live_version "LiveVersion": String,
        status "Status": String,
        target_version "TargetVersion": String,
    }
}

resource! {
    /// [AWS::BedrockAgentCore::WorkloadIdentity](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html)
    WorkloadIdentity WorkloadIdentityAttrs "AWS::BedrockAgentCore::WorkloadIdentity" (name Name: String) {
        allowed_resource_oauth2_return_urls AllowedResourceOauth2ReturnUrls: List<String>,
        tags Tags: List<Tag>,
    } {
        created_time "CreatedTime": f64,
        last_updated_time "LastUpdatedTime": f64,
        workload_identity_arn "WorkloadIdentityArn": Arn<r::BedrockAgentCoreWorkloadIdentity>,
    }
}
