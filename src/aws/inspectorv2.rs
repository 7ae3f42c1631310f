//! Generated from spec/inspectorv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::InspectorV2::CisScanConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html)
    CisScanConfiguration CisScanConfigurationAttrs "AWS::InspectorV2::CisScanConfiguration" (
        scan_name ScanName: String, schedule Schedule: CisScanConfigurationSchedule,
        security_level SecurityLevel: CisScanConfigurationCisSecurityLevel,
        targets Targets: CisScanConfigurationCisTargets
    ) { tags Tags: Map<String>, } { arn "Arn": Arn<r::InspectorV2CisScanConfiguration>, }
}
props! {
    CisScanConfigurationCisTargets (
        account_ids AccountIds: List<String>, target_resource_tags TargetResourceTags: Map<List<String>>
    ) {}
}
props! { CisScanConfigurationDailySchedule (start_time StartTime: CisScanConfigurationTime) {} }
props! {
    CisScanConfigurationMonthlySchedule (
        day Day: CisScanConfigurationDay, start_time StartTime: CisScanConfigurationTime
    ) {}
}
props! {
    CisScanConfigurationSchedule () {
        daily Daily: CisScanConfigurationDailySchedule,
        monthly Monthly: CisScanConfigurationMonthlySchedule,
        one_time OneTime: Json,
        weekly Weekly: CisScanConfigurationWeeklySchedule,
    }
}
props! { CisScanConfigurationTime (time_of_day TimeOfDay: String, time_zone TimeZone: String) {} }
props! {
    CisScanConfigurationWeeklySchedule (
        days Days: List<CisScanConfigurationDay>, start_time StartTime: CisScanConfigurationTime
    ) {}
}
choice! { CisScanConfigurationCisSecurityLevel { Level1 "LEVEL_1", Level2 "LEVEL_2" } }
choice! { CisScanConfigurationDay { Mon "MON", Tue "TUE", Wed "WED", Thu "THU", Fri "FRI", Sat "SAT", Sun "SUN" } }

resource! {
    /// [AWS::InspectorV2::CodeSecurityIntegration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html)
    CodeSecurityIntegration CodeSecurityIntegrationAttrs "AWS::InspectorV2::CodeSecurityIntegration" () {
        create_integration_details CreateIntegrationDetails: CodeSecurityIntegrationCreateDetails,
        name Name: String,
        tags Tags: Map<String>,
        type_ Type: CodeSecurityIntegrationIntegrationType,
        update_integration_details UpdateIntegrationDetails: CodeSecurityIntegrationUpdateDetails,
    } {
        arn "Arn": Arn<r::InspectorV2CodeSecurityIntegration>,
        authorization_url "AuthorizationUrl": String,
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
        status_reason "StatusReason": String,
    }
}
props! {
    CodeSecurityIntegrationCreateDetails (
        gitlab_self_managed gitlabSelfManaged: CodeSecurityIntegrationCreateGitlabSelfManagedIntegrationDetail
    ) {}
}
props! {
    CodeSecurityIntegrationCreateGitlabSelfManagedIntegrationDetail (
        access_token accessToken: String, instance_url instanceUrl: String
    ) {}
}
props! {
    CodeSecurityIntegrationUpdateDetails () {
        github github: CodeSecurityIntegrationUpdateGithubIntegrationDetail,
        gitlab_self_managed gitlabSelfManaged: CodeSecurityIntegrationUpdateGitlabSelfManagedIntegrationDetail,
    }
}
props! {
    CodeSecurityIntegrationUpdateGithubIntegrationDetail (code code: String, installation_id installationId: String) {}
}
props! { CodeSecurityIntegrationUpdateGitlabSelfManagedIntegrationDetail (auth_code authCode: String) {} }
choice! { CodeSecurityIntegrationIntegrationType { GitlabSelfManaged "GITLAB_SELF_MANAGED", Github "GITHUB" } }

resource! {
    /// [AWS::InspectorV2::CodeSecurityScanConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html)
    CodeSecurityScanConfiguration CodeSecurityScanConfigurationAttrs "AWS::InspectorV2::CodeSecurityScanConfiguration" () {
        configuration Configuration: CodeSecurityScanConfigurationProps,
        level Level: CodeSecurityScanConfigurationConfigurationLevel,
        name Name: String,
        scope_settings ScopeSettings: CodeSecurityScanConfigurationScopeSettings,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::InspectorV2CodeSecurityScanConfiguration>, }
}
props! {
    CodeSecurityScanConfigurationContinuousIntegrationScanConfiguration (
        supported_events supportedEvents: List<CodeSecurityScanConfigurationContinuousIntegrationScanEvent>
    ) {}
}
props! {
    CodeSecurityScanConfigurationPeriodicScanConfiguration () {
        frequency frequency: CodeSecurityScanConfigurationPeriodicScanFrequency,
        frequency_expression frequencyExpression: String,
    }
}
props! {
    CodeSecurityScanConfigurationProps (
        rule_set_categories ruleSetCategories: List<CodeSecurityScanConfigurationRuleSetCategory>
    ) {
        continuous_integration_scan_configuration continuousIntegrationScanConfiguration: CodeSecurityScanConfigurationContinuousIntegrationScanConfiguration,
        periodic_scan_configuration periodicScanConfiguration: CodeSecurityScanConfigurationPeriodicScanConfiguration,
    }
}
props! {
    CodeSecurityScanConfigurationScopeSettings () {
        project_selection_scope projectSelectionScope: CodeSecurityScanConfigurationProjectSelectionScope,
    }
}
choice! { CodeSecurityScanConfigurationConfigurationLevel { Organization "ORGANIZATION", Account "ACCOUNT" } }
choice! { CodeSecurityScanConfigurationContinuousIntegrationScanEvent { PullRequest "PULL_REQUEST", Push "PUSH" } }
choice! { CodeSecurityScanConfigurationPeriodicScanFrequency { Weekly "WEEKLY", Monthly "MONTHLY", Never "NEVER" } }
choice! { CodeSecurityScanConfigurationProjectSelectionScope { All "ALL" } }
choice! { CodeSecurityScanConfigurationRuleSetCategory { Sast "SAST", Iac "IAC", Sca "SCA" } }

resource! {
    /// [AWS::InspectorV2::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html)
    Connector ConnectorAttrs "AWS::InspectorV2::Connector" (
        name Name: String, provider Provider: ConnectorCloudProvider,
        provider_configuration ProviderConfiguration: ConnectorProviderConfiguration
    ) { description Description: String, tags Tags: List<Tag>, } {
        connector_arn "ConnectorArn": Arn<r::InspectorV2Connector>,
        created_at "CreatedAt": String,
        enablement_status "EnablementStatus": String,
        enablement_status_reason "EnablementStatusReason": String,
        health_connector_status "Health.ConnectorStatus": String,
        health_last_checked_at "Health.LastCheckedAt": String,
        health_message "Health.Message": String,
        last_updated_at "LastUpdatedAt": String,
        provider_configuration_azure_scope_configuration_container_image_scanning_state "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State": String,
        provider_configuration_azure_scope_configuration_container_image_scanning_state_reason "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason": String,
        provider_configuration_azure_scope_configuration_serverless_scanning_state "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State": String,
        provider_configuration_azure_scope_configuration_serverless_scanning_state_reason "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason": String,
        provider_configuration_azure_scope_configuration_vm_scanning_state "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State": String,
        provider_configuration_azure_scope_configuration_vm_scanning_state_reason "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason": String,
    }
}
props! {
    ConnectorAzureProviderConfiguration (
        aws_config_connector_arn AwsConfigConnectorArn: String, azure_regions AzureRegions: List<String>,
        scope_configuration ScopeConfiguration: ConnectorAzureScopeConfigurationMap
    ) { auto_install_vm_scanner AutoInstallVMScanner: bool, }
}
props! {
    ConnectorAzureScopeConfigurationMap () {
        container_image_scanning ContainerImageScanning: ConnectorScopeConfiguration,
        serverless_scanning ServerlessScanning: ConnectorScopeConfiguration,
        vm_scanning VmScanning: ConnectorScopeConfiguration,
    }
}
props! { ConnectorProviderConfiguration (azure Azure: ConnectorAzureProviderConfiguration) {} }
props! {
    ConnectorScopeConfiguration (scope_type ScopeType: ConnectorScopeType) { scope_values ScopeValues: List<String>, }
}
choice! { ConnectorCloudProvider { Azure "AZURE" } }
choice! { ConnectorScopeType { Tenant "TENANT", Subscription "SUBSCRIPTION" } }

resource! {
    /// [AWS::InspectorV2::Filter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html)
    Filter FilterAttrs "AWS::InspectorV2::Filter" (
        filter_action FilterAction: FilterAction, filter_criteria FilterCriteria: FilterCriteria, name Name: String
    ) { description Description: String, tags Tags: Map<String>, } { arn "Arn": Arn<r::InspectorV2Filter>, }
}
props! {
    FilterCriteria () {
        aws_account_id AwsAccountId: List<FilterStringFilter>,
        code_vulnerability_detector_name CodeVulnerabilityDetectorName: List<FilterStringFilter>,
        code_vulnerability_detector_tags CodeVulnerabilityDetectorTags: List<FilterStringFilter>,
        code_vulnerability_file_path CodeVulnerabilityFilePath: List<FilterStringFilter>,
        component_id ComponentId: List<FilterStringFilter>,
        component_type ComponentType: List<FilterStringFilter>,
        ec2_instance_image_id Ec2InstanceImageId: List<FilterStringFilter>,
        ec2_instance_subnet_id Ec2InstanceSubnetId: List<FilterStringFilter>,
        ec2_instance_vpc_id Ec2InstanceVpcId: List<FilterStringFilter>,
        ecr_image_architecture EcrImageArchitecture: List<FilterStringFilter>,
        ecr_image_hash EcrImageHash: List<FilterStringFilter>,
        ecr_image_in_use_count EcrImageInUseCount: List<FilterNumberFilter>,
        ecr_image_pushed_at EcrImagePushedAt: List<FilterDateFilter>,
        ecr_image_registry EcrImageRegistry: List<FilterStringFilter>,
        ecr_image_repository_name EcrImageRepositoryName: List<FilterStringFilter>,
        ecr_image_tags EcrImageTags: List<FilterStringFilter>,
        epss_score EpssScore: List<FilterNumberFilter>,
        exploit_available ExploitAvailable: List<FilterStringFilter>,
        finding_arn FindingArn: List<FilterStringFilter>,
        finding_status FindingStatus: List<FilterStringFilter>,
        finding_type FindingType: List<FilterStringFilter>,
        first_observed_at FirstObservedAt: List<FilterDateFilter>,
        fix_available FixAvailable: List<FilterStringFilter>,
        inspector_score InspectorScore: List<FilterNumberFilter>,
        lambda_function_execution_role_arn LambdaFunctionExecutionRoleArn: List<FilterStringFilter>,
        lambda_function_last_modified_at LambdaFunctionLastModifiedAt: List<FilterDateFilter>,
        lambda_function_layers LambdaFunctionLayers: List<FilterStringFilter>,
        lambda_function_name LambdaFunctionName: List<FilterStringFilter>,
        lambda_function_runtime LambdaFunctionRuntime: List<FilterStringFilter>,
        last_observed_at LastObservedAt: List<FilterDateFilter>,
        network_protocol NetworkProtocol: List<FilterStringFilter>,
        port_range PortRange: List<FilterPortRangeFilter>,
        related_vulnerabilities RelatedVulnerabilities: List<FilterStringFilter>,
        resource_id ResourceId: List<FilterStringFilter>,
        resource_tags ResourceTags: List<FilterMapFilter>,
        resource_type ResourceType: List<FilterStringFilter>,
        severity Severity: List<FilterStringFilter>,
        title Title: List<FilterStringFilter>,
        updated_at UpdatedAt: List<FilterDateFilter>,
        vendor_severity VendorSeverity: List<FilterStringFilter>,
        vulnerability_id VulnerabilityId: List<FilterStringFilter>,
        vulnerability_source VulnerabilitySource: List<FilterStringFilter>,
        vulnerable_packages VulnerablePackages: List<FilterPackageFilter>,
    }
}
props! { FilterDateFilter () { end_inclusive EndInclusive: i64, start_inclusive StartInclusive: i64, } }
props! { FilterMapFilter (comparison Comparison: FilterMapComparison) { key Key: String, value Value: String, } }
props! { FilterNumberFilter () { lower_inclusive LowerInclusive: f64, upper_inclusive UpperInclusive: f64, } }
props! {
    FilterPackageFilter () {
        architecture Architecture: FilterStringFilter,
        epoch Epoch: FilterNumberFilter,
        file_path FilePath: FilterStringFilter,
        name Name: FilterStringFilter,
        release Release: FilterStringFilter,
        source_lambda_layer_arn SourceLambdaLayerArn: FilterStringFilter,
        source_layer_hash SourceLayerHash: FilterStringFilter,
        version Version: FilterStringFilter,
    }
}
props! {
    FilterPortRangeFilter () {
        begin_inclusive BeginInclusive: Int<0, 65535>,
        end_inclusive EndInclusive: Int<0, 65535>,
    }
}
props! { FilterStringFilter (comparison Comparison: FilterStringComparison, value Value: String) {} }
choice! { FilterAction { None "NONE", Suppress "SUPPRESS" } }
choice! { FilterMapComparison { Equals "EQUALS" } }
choice! { FilterStringComparison { Equals "EQUALS", Prefix "PREFIX", NotEquals "NOT_EQUALS" } }
