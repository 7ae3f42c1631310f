//! Generated from spec/securityhub.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SecurityHub::ActionTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html)
    ActionTarget ActionTargetAttrs "AWS::SecurityHub::ActionTarget" (
        description Description: String, id Id: String, name Name: String
    ) {} { action_target_arn "ActionTargetArn": Arn<r::SecurityHubActionTarget>, }
}

resource! {
    /// [AWS::SecurityHub::AggregatorV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html)
    AggregatorV2 AggregatorV2Attrs "AWS::SecurityHub::AggregatorV2" (
        linked_regions LinkedRegions: List<String>, region_linking_mode RegionLinkingMode: AggregatorV2RegionLinkingMode
    ) { tags Tags: Map<String>, } {
        aggregation_region "AggregationRegion": String,
        aggregator_v2_arn "AggregatorV2Arn": Arn<r::SecurityHubAggregatorV2>,
    }
}
choice! { AggregatorV2RegionLinkingMode { SpecifiedRegions "SPECIFIED_REGIONS" } }

resource! {
    /// [AWS::SecurityHub::AutomationRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html)
    AutomationRule AutomationRuleAttrs AutomationRuleArgs "AWS::SecurityHub::AutomationRule" [
        actions Actions: List<AutomationRulesAction>, criteria Criteria: AutomationRulesFindingFilters,
        description Description: String, rule_name RuleName: String, rule_order RuleOrder: Int<1, 1000>
    ] {
        is_terminal IsTerminal: bool,
        rule_status RuleStatus: AutomationRuleRuleStatus,
        tags Tags: Map<String>,
    } {
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        rule_arn "RuleArn": Arn<r::SecurityHubAutomationRule>,
        updated_at "UpdatedAt": String,
    }
}
props! {
    AutomationRuleDateFilter () {
        date_range DateRange: AutomationRuleDateRange,
        end End: String,
        start Start: String,
    }
}
props! { AutomationRuleDateRange (unit Unit: AutomationRuleDateRangeUnit, value Value: f64) {} }
props! {
    AutomationRuleMapFilter (
        comparison Comparison: AutomationRuleMapFilterComparison, key Key: String, value Value: String
    ) {}
}
props! { AutomationRuleNoteUpdate (text Text: String, updated_by UpdatedBy: String) {} }
props! { AutomationRuleNumberFilter () { eq Eq: f64, gte Gte: f64, lte Lte: f64, } }
props! { AutomationRuleRelatedFinding (id Id: String, product_arn ProductArn: String) {} }
props! {
    AutomationRuleSeverityUpdate () {
        label Label: AutomationRuleSeverityUpdateLabel,
        normalized Normalized: Int<0, 100>,
        product Product: f64,
    }
}
props! {
    AutomationRuleStringFilter (comparison Comparison: AutomationRuleStringFilterComparison, value Value: String) {}
}
props! { AutomationRuleWorkflowUpdate (status Status: AutomationRuleWorkflowUpdateStatus) {} }
props! {
    AutomationRulesAction (
        finding_fields_update FindingFieldsUpdate: AutomationRulesFindingFieldsUpdate,
        type_ Type: AutomationRulesActionType
    ) {}
}
props! {
    AutomationRulesFindingFieldsUpdate () {
        confidence Confidence: Int<0, 100>,
        criticality Criticality: Int<0, 100>,
        note Note: AutomationRuleNoteUpdate,
        related_findings RelatedFindings: List<AutomationRuleRelatedFinding>,
        severity Severity: AutomationRuleSeverityUpdate,
        types Types: List<String>,
        user_defined_fields UserDefinedFields: Map<String>,
        verification_state VerificationState: AutomationRulesFindingFieldsUpdateVerificationState,
        workflow Workflow: AutomationRuleWorkflowUpdate,
    }
}
props! {
    AutomationRulesFindingFilters () {
        aws_account_id AwsAccountId: List<AutomationRuleStringFilter>,
        company_name CompanyName: List<AutomationRuleStringFilter>,
        compliance_associated_standards_id ComplianceAssociatedStandardsId: List<AutomationRuleStringFilter>,
        compliance_security_control_id ComplianceSecurityControlId: List<AutomationRuleStringFilter>,
        compliance_status ComplianceStatus: List<AutomationRuleStringFilter>,
        confidence Confidence: List<AutomationRuleNumberFilter>,
        created_at CreatedAt: List<AutomationRuleDateFilter>,
        criticality Criticality: List<AutomationRuleNumberFilter>,
        description Description: List<AutomationRuleStringFilter>,
        first_observed_at FirstObservedAt: List<AutomationRuleDateFilter>,
        generator_id GeneratorId: List<AutomationRuleStringFilter>,
        id Id: List<AutomationRuleStringFilter>,
        last_observed_at LastObservedAt: List<AutomationRuleDateFilter>,
        note_text NoteText: List<AutomationRuleStringFilter>,
        note_updated_at NoteUpdatedAt: List<AutomationRuleDateFilter>,
        note_updated_by NoteUpdatedBy: List<AutomationRuleStringFilter>,
        product_arn ProductArn: List<AutomationRuleStringFilter>,
        product_name ProductName: List<AutomationRuleStringFilter>,
        record_state RecordState: List<AutomationRuleStringFilter>,
        related_findings_id RelatedFindingsId: List<AutomationRuleStringFilter>,
        related_findings_product_arn RelatedFindingsProductArn: List<AutomationRuleStringFilter>,
        resource_details_other ResourceDetailsOther: List<AutomationRuleMapFilter>,
        resource_id ResourceId: List<AutomationRuleStringFilter>,
        resource_partition ResourcePartition: List<AutomationRuleStringFilter>,
        resource_region ResourceRegion: List<AutomationRuleStringFilter>,
        resource_tags ResourceTags: List<AutomationRuleMapFilter>,
        resource_type ResourceType: List<AutomationRuleStringFilter>,
        severity_label SeverityLabel: List<AutomationRuleStringFilter>,
        source_url SourceUrl: List<AutomationRuleStringFilter>,
        title Title: List<AutomationRuleStringFilter>,
        type_ Type: List<AutomationRuleStringFilter>,
        updated_at UpdatedAt: List<AutomationRuleDateFilter>,
        user_defined_fields UserDefinedFields: List<AutomationRuleMapFilter>,
        verification_state VerificationState: List<AutomationRuleStringFilter>,
        workflow_status WorkflowStatus: List<AutomationRuleStringFilter>,
    }
}
choice! { AutomationRuleDateRangeUnit { Days "DAYS" } }
choice! {
    AutomationRuleMapFilterComparison {
        Equals "EQUALS", NotEquals "NOT_EQUALS", Contains "CONTAINS", NotContains "NOT_CONTAINS"
    }
}
choice! { AutomationRuleRuleStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    AutomationRuleSeverityUpdateLabel {
        Informational "INFORMATIONAL", Low "LOW", Medium "MEDIUM", High "HIGH", Critical "CRITICAL"
    }
}
choice! {
    AutomationRuleStringFilterComparison {
        Equals "EQUALS", Prefix "PREFIX", NotEquals "NOT_EQUALS", PrefixNotEquals "PREFIX_NOT_EQUALS",
        Contains "CONTAINS", NotContains "NOT_CONTAINS"
    }
}
choice! {
    AutomationRuleWorkflowUpdateStatus {
        New "NEW", Notified "NOTIFIED", Resolved "RESOLVED", Suppressed "SUPPRESSED"
    }
}
choice! { AutomationRulesActionType { FindingFieldsUpdate "FINDING_FIELDS_UPDATE" } }
choice! {
    AutomationRulesFindingFieldsUpdateVerificationState {
        Unknown "UNKNOWN", TruePositive "TRUE_POSITIVE", FalsePositive "FALSE_POSITIVE",
        BenignPositive "BENIGN_POSITIVE"
    }
}

resource! {
    /// [AWS::SecurityHub::AutomationRuleV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html)
    AutomationRuleV2 AutomationRuleV2Attrs AutomationRuleV2Args "AWS::SecurityHub::AutomationRuleV2" [
        actions Actions: List<AutomationRuleV2AutomationRulesActionV2>, criteria Criteria: AutomationRuleV2Criteria,
        description Description: String, rule_name RuleName: String, rule_order RuleOrder: Num<1, 1000>
    ] { rule_status RuleStatus: AutomationRuleV2RuleStatus, tags Tags: Map<String>, } {
        created_at "CreatedAt": String,
        rule_arn "RuleArn": Arn<r::SecurityHubAutomationRuleV2>,
        rule_id "RuleId": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    AutomationRuleV2AutomationRulesActionV2 (type_ Type: AutomationRuleV2AutomationRulesActionV2Type) {
        external_integration_configuration ExternalIntegrationConfiguration: AutomationRuleV2ExternalIntegrationConfiguration,
        finding_fields_update FindingFieldsUpdate: AutomationRuleV2AutomationRulesFindingFieldsUpdateV2,
    }
}
props! {
    AutomationRuleV2AutomationRulesFindingFieldsUpdateV2 () {
        comment Comment: String,
        severity_id SeverityId: i64,
        status_id StatusId: i64,
    }
}
props! { AutomationRuleV2BooleanFilter (value Value: bool) {} }
props! {
    AutomationRuleV2CompositeFilter () {
        boolean_filters BooleanFilters: List<AutomationRuleV2OcsfBooleanFilter>,
        date_filters DateFilters: List<AutomationRuleV2OcsfDateFilter>,
        map_filters MapFilters: List<AutomationRuleV2OcsfMapFilter>,
        number_filters NumberFilters: List<AutomationRuleV2OcsfNumberFilter>,
        operator Operator: AutomationRuleV2AllowedOperators,
        string_filters StringFilters: List<AutomationRuleV2OcsfStringFilter>,
    }
}
props! {
    AutomationRuleV2Criteria () { ocsf_finding_criteria OcsfFindingCriteria: AutomationRuleV2OcsfFindingFilters, }
}
props! {
    AutomationRuleV2DateFilter () {
        date_range DateRange: AutomationRuleV2DateRange,
        end End: String,
        start Start: String,
    }
}
props! { AutomationRuleV2DateRange (unit Unit: AutomationRuleV2DateRangeUnit, value Value: f64) {} }
props! { AutomationRuleV2ExternalIntegrationConfiguration () { connector_arn ConnectorArn: String, } }
props! {
    AutomationRuleV2MapFilter (
        comparison Comparison: AutomationRuleV2MapFilterComparison, key Key: String, value Value: String
    ) {}
}
props! { AutomationRuleV2NumberFilter () { eq Eq: f64, gte Gte: f64, lte Lte: f64, } }
props! {
    AutomationRuleV2OcsfBooleanFilter (
        field_name FieldName: AutomationRuleV2OcsfBooleanFilterFieldName, filter Filter: AutomationRuleV2BooleanFilter
    ) {}
}
props! {
    AutomationRuleV2OcsfDateFilter (
        field_name FieldName: AutomationRuleV2OcsfDateFilterFieldName, filter Filter: AutomationRuleV2DateFilter
    ) {}
}
props! {
    AutomationRuleV2OcsfFindingFilters () {
        composite_filters CompositeFilters: List<AutomationRuleV2CompositeFilter>,
        composite_operator CompositeOperator: AutomationRuleV2AllowedOperators,
    }
}
props! {
    AutomationRuleV2OcsfMapFilter (
        field_name FieldName: AutomationRuleV2OcsfMapFilterFieldName, filter Filter: AutomationRuleV2MapFilter
    ) {}
}
props! {
    AutomationRuleV2OcsfNumberFilter (
        field_name FieldName: AutomationRuleV2OcsfNumberFilterFieldName, filter Filter: AutomationRuleV2NumberFilter
    ) {}
}
props! {
    AutomationRuleV2OcsfStringFilter (
        field_name FieldName: AutomationRuleV2OcsfStringField, filter Filter: AutomationRuleV2StringFilter
    ) {}
}
props! {
    AutomationRuleV2StringFilter (comparison Comparison: AutomationRuleV2StringFilterComparison, value Value: String) {}
}
choice! { AutomationRuleV2AllowedOperators { And "AND", Or "OR" } }
choice! {
    AutomationRuleV2AutomationRulesActionV2Type {
        FindingFieldsUpdate "FINDING_FIELDS_UPDATE", ExternalIntegration "EXTERNAL_INTEGRATION"
    }
}
choice! { AutomationRuleV2DateRangeUnit { Days "DAYS" } }
choice! { AutomationRuleV2MapFilterComparison { Equals "EQUALS", NotEquals "NOT_EQUALS" } }
choice! {
    AutomationRuleV2OcsfBooleanFilterFieldName {
        ComplianceAssessmentsMeetsCriteria "compliance.assessments.meets_criteria",
        VulnerabilitiesIsExploitAvailable "vulnerabilities.is_exploit_available",
        VulnerabilitiesIsFixAvailable "vulnerabilities.is_fix_available"
    }
}
choice! {
    AutomationRuleV2OcsfDateFilterFieldName {
        FindingInfoCreatedTimeDt "finding_info.created_time_dt",
        FindingInfoFirstSeenTimeDt "finding_info.first_seen_time_dt",
        FindingInfoLastSeenTimeDt "finding_info.last_seen_time_dt",
        FindingInfoModifiedTimeDt "finding_info.modified_time_dt"
    }
}
choice! { AutomationRuleV2OcsfMapFilterFieldName { ResourcesTags "resources.tags" } }
choice! {
    AutomationRuleV2OcsfNumberFilterFieldName {
        ActivityId "activity_id", ComplianceStatusId "compliance.status_id", ConfidenceScore "confidence_score",
        FindingInfoRelatedEventsCount "finding_info.related_events_count",
        VendorAttributesSeverityId "vendor_attributes.severity_id"
    }
}
choice! {
    AutomationRuleV2OcsfStringField {
        ActivityName "activity_name", CloudAccountName "cloud.account.name", CloudAccountUid "cloud.account.uid",
        CloudProvider "cloud.provider", CloudRegion "cloud.region",
        ComplianceAssessmentsCategory "compliance.assessments.category",
        ComplianceAssessmentsName "compliance.assessments.name", ComplianceControl "compliance.control",
        ComplianceStatus "compliance.status", ComplianceStandards "compliance.standards",
        FindingInfoDesc "finding_info.desc", FindingInfoSrcUrl "finding_info.src_url",
        FindingInfoTitle "finding_info.title", FindingInfoTypes "finding_info.types", FindingInfoUid "finding_info.uid",
        FindingInfoRelatedEventsUid "finding_info.related_events.uid",
        FindingInfoRelatedEventsProductUid "finding_info.related_events.product.uid",
        FindingInfoRelatedEventsTitle "finding_info.related_events.title",
        MetadataProductFeatureUid "metadata.product.feature.uid", MetadataProductName "metadata.product.name",
        MetadataProductUid "metadata.product.uid", MetadataProductVendorName "metadata.product.vendor_name",
        RemediationDesc "remediation.desc", RemediationReferences "remediation.references",
        ResourcesCloudPartition "resources.cloud_partition", ResourcesName "resources.name",
        ResourcesRegion "resources.region", ResourcesType "resources.type", ResourcesUid "resources.uid",
        VulnerabilitiesFixCoverage "vulnerabilities.fix_coverage", ClassName "class_name",
        VendorAttributesSeverity "vendor_attributes.severity"
    }
}
choice! { AutomationRuleV2RuleStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    AutomationRuleV2StringFilterComparison {
        Equals "EQUALS", Prefix "PREFIX", NotEquals "NOT_EQUALS", PrefixNotEquals "PREFIX_NOT_EQUALS",
        Contains "CONTAINS"
    }
}

resource! {
    /// [AWS::SecurityHub::ConfigurationPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html)
    ConfigurationPolicy ConfigurationPolicyAttrs "AWS::SecurityHub::ConfigurationPolicy" (
        configuration_policy ConfigurationPolicy: ConfigurationPolicyPolicy, name Name: String
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::SecurityHubConfigurationPolicy>,
        created_at "CreatedAt": String,
        id "Id": String,
        service_enabled "ServiceEnabled": bool,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ConfigurationPolicyParameterConfiguration (
        value_type ValueType: ConfigurationPolicyParameterConfigurationValueType
    ) { value Value: ConfigurationPolicyParameterValue, }
}
props! {
    ConfigurationPolicyParameterValue () {
        boolean Boolean: bool,
        double Double: f64,
        enum_ Enum: String,
        enum_list EnumList: List<String>,
        integer Integer: i64,
        integer_list IntegerList: List<i64>,
        string String: String,
        string_list StringList: List<String>,
    }
}
props! { ConfigurationPolicyPolicy () { security_hub SecurityHub: ConfigurationPolicySecurityHubPolicy, } }
props! {
    ConfigurationPolicySecurityControlCustomParameter () {
        parameters Parameters: Map<ConfigurationPolicyParameterConfiguration>,
        security_control_id SecurityControlId: String,
    }
}
props! {
    ConfigurationPolicySecurityControlsConfiguration () {
        disabled_security_control_identifiers DisabledSecurityControlIdentifiers: List<String>,
        enabled_security_control_identifiers EnabledSecurityControlIdentifiers: List<String>,
        security_control_custom_parameters SecurityControlCustomParameters: List<ConfigurationPolicySecurityControlCustomParameter>,
    }
}
props! {
    ConfigurationPolicySecurityHubPolicy () {
        enabled_standard_identifiers EnabledStandardIdentifiers: List<String>,
        security_controls_configuration SecurityControlsConfiguration: ConfigurationPolicySecurityControlsConfiguration,
        service_enabled ServiceEnabled: bool,
    }
}
choice! { ConfigurationPolicyParameterConfigurationValueType { Default "DEFAULT", Custom "CUSTOM" } }

resource! {
    /// [AWS::SecurityHub::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html)
    Connector ConnectorAttrs "AWS::SecurityHub::Connector" (name Name: String, provider Provider: ConnectorProvider) {
        description Description: String,
        tags Tags: Map<String>,
    } {
        connector_arn "ConnectorArn": Arn<r::SecurityHubConnector>,
        connector_id "ConnectorId": String,
        connector_status "ConnectorStatus": String,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        enablement_status "EnablementStatus": String,
        issues "Issues": List<Json>,
        last_checked_at "LastCheckedAt": String,
        last_updated_at "LastUpdatedAt": String,
        message "Message": String,
    }
}
props! {
    ConnectorAzureProviderConfiguration (
        aws_config_connector_arn AWSConfigConnectorArn: String, azure_regions AzureRegions: List<String>,
        scope_configuration ScopeConfiguration: ConnectorAzureScopeConfiguration
    ) {}
}
props! {
    ConnectorAzureScopeConfiguration (scope_type ScopeType: ConnectorAzureScopeConfigurationScopeType) {
        scope_values ScopeValues: List<String>,
    }
}
props! { ConnectorProvider (azure Azure: ConnectorAzureProviderConfiguration) {} }
choice! { ConnectorAzureScopeConfigurationScopeType { Tenant "TENANT", Subscription "SUBSCRIPTION" } }

resource! {
    /// [AWS::SecurityHub::ConnectorV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html)
    ConnectorV2 ConnectorV2Attrs "AWS::SecurityHub::ConnectorV2" (
        name Name: String, provider Provider: ConnectorV2Provider
    ) {
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: Map<String>,
    } {
        connector_arn "ConnectorArn": Arn<r::SecurityHubConnectorV2>,
        connector_id "ConnectorId": String,
        connector_status "ConnectorStatus": String,
        created_at "CreatedAt": String,
        enablement_status "EnablementStatus": String,
        enablement_status_reason "EnablementStatusReason": String,
        issues "Issues": List<Json>,
        last_checked_at "LastCheckedAt": String,
        last_updated_at "LastUpdatedAt": String,
        message "Message": String,
    }
}
props! {
    ConnectorV2AzureProviderConfiguration (
        aws_config_connector_arn AWSConfigConnectorArn: String, azure_regions AzureRegions: List<String>,
        scope_configuration ScopeConfiguration: ConnectorV2AzureScopeConfiguration
    ) {}
}
props! {
    ConnectorV2AzureScopeConfiguration (scope_type ScopeType: ConnectorV2AzureScopeConfigurationScopeType) {
        scope_values ScopeValues: List<String>,
    }
}
props! { ConnectorV2JiraCloudProviderConfiguration (project_key ProjectKey: String) {} }
props! {
    ConnectorV2Provider () {
        azure Azure: ConnectorV2AzureProviderConfiguration,
        jira_cloud JiraCloud: ConnectorV2JiraCloudProviderConfiguration,
        service_now ServiceNow: ConnectorV2ServiceNowProviderConfiguration,
    }
}
props! {
    ConnectorV2ServiceNowProviderConfiguration (
        instance_name InstanceName: String, secret_arn SecretArn: Arn<r::SecretsManagerSecret>
    ) {}
}
choice! { ConnectorV2AzureScopeConfigurationScopeType { Tenant "TENANT", Subscription "SUBSCRIPTION" } }

resource! {
    /// [AWS::SecurityHub::DelegatedAdmin](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html)
    DelegatedAdmin DelegatedAdminAttrs "AWS::SecurityHub::DelegatedAdmin" (admin_account_id AdminAccountId: String) {} {
        delegated_admin_identifier "DelegatedAdminIdentifier": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::SecurityHub::FindingAggregator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html)
    FindingAggregator FindingAggregatorAttrs "AWS::SecurityHub::FindingAggregator" (
        region_linking_mode RegionLinkingMode: FindingAggregatorRegionLinkingMode
    ) { regions Regions: List<String>, } {
        finding_aggregation_region "FindingAggregationRegion": String,
        finding_aggregator_arn "FindingAggregatorArn": Arn<r::SecurityHubFindingAggregator>,
    }
}
choice! {
    FindingAggregatorRegionLinkingMode {
        AllRegions "ALL_REGIONS", AllRegionsExceptSpecified "ALL_REGIONS_EXCEPT_SPECIFIED",
        SpecifiedRegions "SPECIFIED_REGIONS"
    }
}

resource! {
    /// [AWS::SecurityHub::Hub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html)
    Hub HubAttrs "AWS::SecurityHub::Hub" () {
        auto_enable_controls AutoEnableControls: bool,
        control_finding_generator ControlFindingGenerator: String,
        enable_default_standards EnableDefaultStandards: bool,
        tags Tags: Map<String>,
    } { arn "ARN": Arn<r::SecurityHubHub>, subscribed_at "SubscribedAt": String, }
}

resource! {
    /// [AWS::SecurityHub::HubV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html)
    HubV2 HubV2Attrs "AWS::SecurityHub::HubV2" () {
        network_scanning NetworkScanning: HubV2NetworkScanning,
        tags Tags: Map<String>,
    } { hub_v2_arn "HubV2Arn": Arn<r::SecurityHubHubV2>, subscribed_at "SubscribedAt": String, }
}
props! { HubV2NetworkScanning (status Status: HubV2NetworkScanningStatus) {} }
choice! { HubV2NetworkScanningStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::SecurityHub::Insight](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html)
    Insight InsightAttrs "AWS::SecurityHub::Insight" (
        filters Filters: InsightAwsSecurityFindingFilters, group_by_attribute GroupByAttribute: String,
        name Name: String
    ) {} { insight_arn "InsightArn": Arn<r::SecurityHubInsight>, }
}
props! {
    InsightAwsSecurityFindingFilters () {
        aws_account_id AwsAccountId: List<InsightStringFilter>,
        aws_account_name AwsAccountName: List<InsightStringFilter>,
        company_name CompanyName: List<InsightStringFilter>,
        compliance_associated_standards_id ComplianceAssociatedStandardsId: List<InsightStringFilter>,
        compliance_security_control_id ComplianceSecurityControlId: List<InsightStringFilter>,
        compliance_security_control_parameters_name ComplianceSecurityControlParametersName: List<InsightStringFilter>,
        compliance_security_control_parameters_value ComplianceSecurityControlParametersValue: List<InsightStringFilter>,
        compliance_status ComplianceStatus: List<InsightStringFilter>,
        confidence Confidence: List<InsightNumberFilter>,
        created_at CreatedAt: List<InsightDateFilter>,
        criticality Criticality: List<InsightNumberFilter>,
        description Description: List<InsightStringFilter>,
        finding_provider_fields_confidence FindingProviderFieldsConfidence: List<InsightNumberFilter>,
        finding_provider_fields_criticality FindingProviderFieldsCriticality: List<InsightNumberFilter>,
        finding_provider_fields_related_findings_id FindingProviderFieldsRelatedFindingsId: List<InsightStringFilter>,
        finding_provider_fields_related_findings_product_arn FindingProviderFieldsRelatedFindingsProductArn: List<InsightStringFilter>,
        finding_provider_fields_severity_label FindingProviderFieldsSeverityLabel: List<InsightStringFilter>,
        finding_provider_fields_severity_original FindingProviderFieldsSeverityOriginal: List<InsightStringFilter>,
        finding_provider_fields_types FindingProviderFieldsTypes: List<InsightStringFilter>,
        first_observed_at FirstObservedAt: List<InsightDateFilter>,
        generator_id GeneratorId: List<InsightStringFilter>,
        id Id: List<InsightStringFilter>,
        keyword Keyword: List<InsightKeywordFilter>,
        last_observed_at LastObservedAt: List<InsightDateFilter>,
        malware_name MalwareName: List<InsightStringFilter>,
        malware_path MalwarePath: List<InsightStringFilter>,
        malware_state MalwareState: List<InsightStringFilter>,
        malware_type MalwareType: List<InsightStringFilter>,
        network_destination_domain NetworkDestinationDomain: List<InsightStringFilter>,
        network_destination_ip_v4 NetworkDestinationIpV4: List<InsightIpFilter>,
        network_destination_ip_v6 NetworkDestinationIpV6: List<InsightIpFilter>,
        network_destination_port NetworkDestinationPort: List<InsightNumberFilter>,
        network_direction NetworkDirection: List<InsightStringFilter>,
        network_protocol NetworkProtocol: List<InsightStringFilter>,
        network_source_domain NetworkSourceDomain: List<InsightStringFilter>,
        network_source_ip_v4 NetworkSourceIpV4: List<InsightIpFilter>,
        network_source_ip_v6 NetworkSourceIpV6: List<InsightIpFilter>,
        network_source_mac NetworkSourceMac: List<InsightStringFilter>,
        network_source_port NetworkSourcePort: List<InsightNumberFilter>,
        note_text NoteText: List<InsightStringFilter>,
        note_updated_at NoteUpdatedAt: List<InsightDateFilter>,
        note_updated_by NoteUpdatedBy: List<InsightStringFilter>,
        process_launched_at ProcessLaunchedAt: List<InsightDateFilter>,
        process_name ProcessName: List<InsightStringFilter>,
        process_parent_pid ProcessParentPid: List<InsightNumberFilter>,
        process_path ProcessPath: List<InsightStringFilter>,
        process_pid ProcessPid: List<InsightNumberFilter>,
        process_terminated_at ProcessTerminatedAt: List<InsightDateFilter>,
        product_arn ProductArn: List<InsightStringFilter>,
        product_fields ProductFields: List<InsightMapFilter>,
        product_name ProductName: List<InsightStringFilter>,
        recommendation_text RecommendationText: List<InsightStringFilter>,
        record_state RecordState: List<InsightStringFilter>,
        region Region: List<InsightStringFilter>,
        related_findings_id RelatedFindingsId: List<InsightStringFilter>,
        related_findings_product_arn RelatedFindingsProductArn: List<InsightStringFilter>,
        resource_application_arn ResourceApplicationArn: List<InsightStringFilter>,
        resource_application_name ResourceApplicationName: List<InsightStringFilter>,
        resource_aws_ec2_instance_iam_instance_profile_arn ResourceAwsEc2InstanceIamInstanceProfileArn: List<InsightStringFilter>,
        resource_aws_ec2_instance_image_id ResourceAwsEc2InstanceImageId: List<InsightStringFilter>,
        resource_aws_ec2_instance_ip_v4_addresses ResourceAwsEc2InstanceIpV4Addresses: List<InsightIpFilter>,
        resource_aws_ec2_instance_ip_v6_addresses ResourceAwsEc2InstanceIpV6Addresses: List<InsightIpFilter>,
        resource_aws_ec2_instance_key_name ResourceAwsEc2InstanceKeyName: List<InsightStringFilter>,
        resource_aws_ec2_instance_launched_at ResourceAwsEc2InstanceLaunchedAt: List<InsightDateFilter>,
        resource_aws_ec2_instance_subnet_id ResourceAwsEc2InstanceSubnetId: List<InsightStringFilter>,
        resource_aws_ec2_instance_type ResourceAwsEc2InstanceType: List<InsightStringFilter>,
        resource_aws_ec2_instance_vpc_id ResourceAwsEc2InstanceVpcId: List<InsightStringFilter>,
        resource_aws_iam_access_key_created_at ResourceAwsIamAccessKeyCreatedAt: List<InsightDateFilter>,
        resource_aws_iam_access_key_principal_name ResourceAwsIamAccessKeyPrincipalName: List<InsightStringFilter>,
        resource_aws_iam_access_key_status ResourceAwsIamAccessKeyStatus: List<InsightStringFilter>,
        resource_aws_iam_access_key_user_name ResourceAwsIamAccessKeyUserName: List<InsightStringFilter>,
        resource_aws_iam_user_user_name ResourceAwsIamUserUserName: List<InsightStringFilter>,
        resource_aws_s3_bucket_owner_id ResourceAwsS3BucketOwnerId: List<InsightStringFilter>,
        resource_aws_s3_bucket_owner_name ResourceAwsS3BucketOwnerName: List<InsightStringFilter>,
        resource_container_image_id ResourceContainerImageId: List<InsightStringFilter>,
        resource_container_image_name ResourceContainerImageName: List<InsightStringFilter>,
        resource_container_launched_at ResourceContainerLaunchedAt: List<InsightDateFilter>,
        resource_container_name ResourceContainerName: List<InsightStringFilter>,
        resource_details_other ResourceDetailsOther: List<InsightMapFilter>,
        resource_id ResourceId: List<InsightStringFilter>,
        resource_partition ResourcePartition: List<InsightStringFilter>,
        resource_region ResourceRegion: List<InsightStringFilter>,
        resource_tags ResourceTags: List<InsightMapFilter>,
        resource_type ResourceType: List<InsightStringFilter>,
        sample Sample: List<InsightBooleanFilter>,
        severity_label SeverityLabel: List<InsightStringFilter>,
        severity_normalized SeverityNormalized: List<InsightNumberFilter>,
        severity_product SeverityProduct: List<InsightNumberFilter>,
        source_url SourceUrl: List<InsightStringFilter>,
        threat_intel_indicator_category ThreatIntelIndicatorCategory: List<InsightStringFilter>,
        threat_intel_indicator_last_observed_at ThreatIntelIndicatorLastObservedAt: List<InsightDateFilter>,
        threat_intel_indicator_source ThreatIntelIndicatorSource: List<InsightStringFilter>,
        threat_intel_indicator_source_url ThreatIntelIndicatorSourceUrl: List<InsightStringFilter>,
        threat_intel_indicator_type ThreatIntelIndicatorType: List<InsightStringFilter>,
        threat_intel_indicator_value ThreatIntelIndicatorValue: List<InsightStringFilter>,
        title Title: List<InsightStringFilter>,
        type_ Type: List<InsightStringFilter>,
        updated_at UpdatedAt: List<InsightDateFilter>,
        user_defined_fields UserDefinedFields: List<InsightMapFilter>,
        verification_state VerificationState: List<InsightStringFilter>,
        vulnerabilities_exploit_available VulnerabilitiesExploitAvailable: List<InsightStringFilter>,
        vulnerabilities_fix_available VulnerabilitiesFixAvailable: List<InsightStringFilter>,
        workflow_state WorkflowState: List<InsightStringFilter>,
        workflow_status WorkflowStatus: List<InsightStringFilter>,
    }
}
props! { InsightBooleanFilter (value Value: bool) {} }
props! { InsightDateFilter () { date_range DateRange: InsightDateRange, end End: String, start Start: String, } }
props! { InsightDateRange (unit Unit: InsightDateRangeUnit, value Value: f64) {} }
props! { InsightIpFilter (cidr Cidr: String) {} }
props! { InsightKeywordFilter (value Value: String) {} }
props! { InsightMapFilter (comparison Comparison: InsightMapFilterComparison, key Key: String, value Value: String) {} }
props! { InsightNumberFilter () { eq Eq: f64, gte Gte: f64, lte Lte: f64, } }
props! { InsightStringFilter (comparison Comparison: InsightStringFilterComparison, value Value: String) {} }
choice! { InsightDateRangeUnit { Days "DAYS" } }
choice! { InsightMapFilterComparison { Equals "EQUALS", NotEquals "NOT_EQUALS" } }
choice! {
    InsightStringFilterComparison {
        Equals "EQUALS", Prefix "PREFIX", NotEquals "NOT_EQUALS", PrefixNotEquals "PREFIX_NOT_EQUALS"
    }
}

resource! {
    /// [AWS::SecurityHub::OrganizationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html)
    OrganizationConfiguration OrganizationConfigurationAttrs "AWS::SecurityHub::OrganizationConfiguration" (
        auto_enable AutoEnable: bool
    ) {
        auto_enable_standards AutoEnableStandards: OrganizationConfigurationAutoEnableStandards,
        configuration_type ConfigurationType: OrganizationConfigurationConfigurationType,
    } {
        member_account_limit_reached "MemberAccountLimitReached": bool,
        organization_configuration_identifier "OrganizationConfigurationIdentifier": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}
choice! { OrganizationConfigurationAutoEnableStandards { Default "DEFAULT", None "NONE" } }
choice! { OrganizationConfigurationConfigurationType { Central "CENTRAL", Local "LOCAL" } }

resource! {
    /// [AWS::SecurityHub::PolicyAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html)
    PolicyAssociation PolicyAssociationAttrs "AWS::SecurityHub::PolicyAssociation" (
        configuration_policy_id ConfigurationPolicyId: String, target_id TargetId: String,
        target_type TargetType: PolicyAssociationTargetType
    ) {} {
        association_identifier "AssociationIdentifier": String,
        association_status "AssociationStatus": String,
        association_status_message "AssociationStatusMessage": String,
        association_type "AssociationType": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { PolicyAssociationTargetType { Account "ACCOUNT", OrganizationalUnit "ORGANIZATIONAL_UNIT", Root "ROOT" } }

resource! {
    /// [AWS::SecurityHub::ProductSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html)
    ProductSubscription ProductSubscriptionAttrs "AWS::SecurityHub::ProductSubscription" (
        product_arn ProductArn: String
    ) {} { product_subscription_arn "ProductSubscriptionArn": Arn<r::SecurityHubProductSubscription>, }
}

resource! {
    /// [AWS::SecurityHub::SecurityControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html)
    SecurityControl NoAttrs "AWS::SecurityHub::SecurityControl" (
        parameters Parameters: Map<SecurityControlParameterConfiguration>
    ) {
        last_update_reason LastUpdateReason: String,
        security_control_arn SecurityControlArn: String,
        security_control_id SecurityControlId: String,
    } {}
}
props! {
    SecurityControlParameterConfiguration (value_type ValueType: SecurityControlParameterConfigurationValueType) {
        value Value: SecurityControlParameterValue,
    }
}
props! {
    SecurityControlParameterValue () {
        boolean Boolean: bool,
        double Double: f64,
        enum_ Enum: String,
        enum_list EnumList: List<String>,
        integer Integer: i64,
        integer_list IntegerList: List<i64>,
        string String: String,
        string_list StringList: List<String>,
    }
}
choice! { SecurityControlParameterConfigurationValueType { Default "DEFAULT", Custom "CUSTOM" } }

resource! {
    /// [AWS::SecurityHub::Standard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html)
    Standard StandardAttrs "AWS::SecurityHub::Standard" (standards_arn StandardsArn: String) {
        disabled_standards_controls DisabledStandardsControls: List<StandardsControl>,
    } { standards_subscription_arn "StandardsSubscriptionArn": Arn<r::SecurityHubStandard>, }
}
props! { StandardsControl (standards_control_arn StandardsControlArn: String) { reason Reason: String, } }
