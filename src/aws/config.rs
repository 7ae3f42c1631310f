//! Generated from spec/config.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Config::AggregationAuthorization](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html)
    AggregationAuthorization AggregationAuthorizationAttrs "AWS::Config::AggregationAuthorization" (
        authorized_account_id AuthorizedAccountId: String, authorized_aws_region AuthorizedAwsRegion: String
    ) { tags Tags: List<Tag>, } {
        aggregation_authorization_arn "AggregationAuthorizationArn": Arn<r::ConfigAggregationAuthorization>,
    }
}

resource! {
    /// [AWS::Config::ConfigRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html)
    ConfigRule ConfigRuleAttrs "AWS::Config::ConfigRule" (source Source: ConfigRuleSource) {
        compliance Compliance: ConfigRuleCompliance,
        config_rule_name ConfigRuleName: String,
        description Description: String,
        evaluation_modes EvaluationModes: List<ConfigRuleEvaluationModeConfiguration>,
        input_parameters InputParameters: Json,
        maximum_execution_frequency MaximumExecutionFrequency: String,
        scope Scope: ConfigRuleScope,
    } {
        arn "Arn": Arn<r::ConfigConfigRule>,
        compliance_type "Compliance.Type": String,
        config_rule_id "ConfigRuleId": String,
    }
}
props! { ConfigRuleCompliance () {} }
props! {
    ConfigRuleCustomPolicyDetails () {
        enable_debug_log_delivery EnableDebugLogDelivery: bool,
        policy_runtime PolicyRuntime: String,
        policy_text PolicyText: String,
    }
}
props! { ConfigRuleEvaluationModeConfiguration () { mode Mode: String, } }
props! {
    ConfigRuleScope () {
        compliance_resource_id ComplianceResourceId: String,
        compliance_resource_types ComplianceResourceTypes: List<String>,
        tag_key TagKey: String,
        tag_value TagValue: String,
    }
}
props! {
    ConfigRuleSource (owner Owner: String) {
        custom_policy_details CustomPolicyDetails: ConfigRuleCustomPolicyDetails,
        source_details SourceDetails: List<ConfigRuleSourceDetail>,
        source_identifier SourceIdentifier: String,
    }
}
props! {
    ConfigRuleSourceDetail (event_source EventSource: String, message_type MessageType: String) {
        maximum_execution_frequency MaximumExecutionFrequency: String,
    }
}

resource! {
    /// [AWS::Config::ConfigurationAggregator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html)
    ConfigurationAggregator ConfigurationAggregatorAttrs "AWS::Config::ConfigurationAggregator" () {
        account_aggregation_sources AccountAggregationSources: List<ConfigurationAggregatorAccountAggregationSource>,
        configuration_aggregator_name ConfigurationAggregatorName: String,
        organization_aggregation_source OrganizationAggregationSource: ConfigurationAggregatorOrganizationAggregationSource,
        tags Tags: List<Tag>,
    } { configuration_aggregator_arn "ConfigurationAggregatorArn": Arn<r::ConfigConfigurationAggregator>, }
}
props! {
    ConfigurationAggregatorAccountAggregationSource (account_ids AccountIds: List<String>) {
        all_aws_regions AllAwsRegions: bool,
        aws_regions AwsRegions: List<String>,
    }
}
props! {
    ConfigurationAggregatorOrganizationAggregationSource (role_arn RoleArn: Arn<r::IamRole>) {
        all_aws_regions AllAwsRegions: bool,
        aws_regions AwsRegions: List<String>,
    }
}

resource! {
    /// [AWS::Config::ConfigurationRecorder](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html)
    ConfigurationRecorder ConfigurationRecorderAttrs "AWS::Config::ConfigurationRecorder" (
        role_arn RoleARN: Arn<r::IamRole>
    ) {
        name Name: String,
        recording_group RecordingGroup: ConfigurationRecorderRecordingGroup,
        recording_mode RecordingMode: ConfigurationRecorderRecordingMode,
        started_on_create StartedOnCreate: bool,
    } { id "Id": String, resource_arn "ResourceARN": String, }
}
props! { ConfigurationRecorderExclusionByResourceTypes (resource_types ResourceTypes: List<String>) {} }
props! {
    ConfigurationRecorderRecordingGroup () {
        all_supported AllSupported: bool,
        exclusion_by_resource_types ExclusionByResourceTypes: ConfigurationRecorderExclusionByResourceTypes,
        include_global_resource_types IncludeGlobalResourceTypes: bool,
        recording_strategy RecordingStrategy: ConfigurationRecorderRecordingStrategy,
        resource_types ResourceTypes: List<String>,
    }
}
props! {
    ConfigurationRecorderRecordingMode (recording_frequency RecordingFrequency: String) {
        recording_mode_overrides RecordingModeOverrides: List<ConfigurationRecorderRecordingModeOverride>,
    }
}
props! {
    ConfigurationRecorderRecordingModeOverride (
        recording_frequency RecordingFrequency: String, resource_types ResourceTypes: List<String>
    ) { description Description: String, }
}
props! { ConfigurationRecorderRecordingStrategy (use_only UseOnly: String) {} }

resource! {
    /// [AWS::Config::ConformancePack](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html)
    ConformancePack ConformancePackAttrs "AWS::Config::ConformancePack" (
        conformance_pack_name ConformancePackName: String
    ) {
        conformance_pack_input_parameters ConformancePackInputParameters: List<ConformancePackInputParameter>,
        delivery_s3_bucket DeliveryS3Bucket: Id<r::S3Bucket>,
        delivery_s3_key_prefix DeliveryS3KeyPrefix: String,
        tags Tags: List<Tag>,
        template_body TemplateBody: String,
        template_s3_uri TemplateS3Uri: String,
        template_ssm_document_details TemplateSSMDocumentDetails: ConformancePackTemplateSsmDocumentDetails,
    } { conformance_pack_arn "ConformancePackArn": Arn<r::ConfigConformancePack>, }
}
props! {
    ConformancePackInputParameter (parameter_name ParameterName: String, parameter_value ParameterValue: String) {}
}
props! {
    ConformancePackTemplateSsmDocumentDetails () {
        document_name DocumentName: Id<r::SsmDocument>,
        document_version DocumentVersion: String,
    }
}

resource! {
    /// [AWS::Config::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html)
    Connector ConnectorAttrs "AWS::Config::Connector" (
        connector_configuration ConnectorConfiguration: ConnectorConfiguration
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ConfigConnector>,
        created_time "CreatedTime": String,
        name "Name": String,
    }
}
props! {
    ConnectorAzureConnectorConfiguration (
        client_identifier ClientIdentifier: String, tenant_identifier TenantIdentifier: String
    ) {}
}
props! { ConnectorConfiguration () { azure Azure: ConnectorAzureConnectorConfiguration, } }

resource! {
    /// [AWS::Config::DeliveryChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html)
    DeliveryChannel NoAttrs "AWS::Config::DeliveryChannel" (s3_bucket_name S3BucketName: Id<r::S3Bucket>) {
        config_snapshot_delivery_properties ConfigSnapshotDeliveryProperties: DeliveryChannelConfigSnapshotDeliveryProperties,
        name Name: String,
        s3_key_prefix S3KeyPrefix: String,
        s3_kms_key_arn S3KmsKeyArn: Arn<r::KmsKey>,
        sns_topic_arn SnsTopicARN: Arn<r::SnsTopic>,
    } {}
}
props! {
    DeliveryChannelConfigSnapshotDeliveryProperties () {
        delivery_frequency DeliveryFrequency: DeliveryChannelConfigSnapshotDeliveryPropertiesDeliveryFrequency,
    }
}
choice! {
    DeliveryChannelConfigSnapshotDeliveryPropertiesDeliveryFrequency {
        OneHour "One_Hour", ThreeHours "Three_Hours", SixHours "Six_Hours", TwelveHours "Twelve_Hours",
        TwentyFourHours "TwentyFour_Hours"
    }
}

resource! {
    /// [AWS::Config::OrganizationConfigRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html)
    OrganizationConfigRule OrganizationConfigRuleAttrs "AWS::Config::OrganizationConfigRule" (
        organization_config_rule_name OrganizationConfigRuleName: String
    ) {
        excluded_accounts ExcludedAccounts: List<String>,
        organization_custom_policy_rule_metadata OrganizationCustomPolicyRuleMetadata: OrganizationConfigRuleOrganizationCustomPolicyRuleMetadata,
        organization_custom_rule_metadata OrganizationCustomRuleMetadata: OrganizationConfigRuleOrganizationCustomRuleMetadata,
        organization_managed_rule_metadata OrganizationManagedRuleMetadata: OrganizationConfigRuleOrganizationManagedRuleMetadata,
    } {
        id "Id": String,
        organization_config_rule_arn "OrganizationConfigRuleArn": Arn<r::ConfigOrganizationConfigRule>,
    }
}
props! {
    OrganizationConfigRuleOrganizationCustomPolicyRuleMetadata (
        policy_text PolicyText: String, runtime Runtime: String
    ) {
        debug_log_delivery_accounts DebugLogDeliveryAccounts: List<String>,
        description Description: String,
        input_parameters InputParameters: String,
        organization_config_rule_trigger_types OrganizationConfigRuleTriggerTypes: List<OrganizationConfigRuleOrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes>,
        resource_id_scope ResourceIdScope: String,
        resource_types_scope ResourceTypesScope: List<String>,
        tag_key_scope TagKeyScope: String,
        tag_value_scope TagValueScope: String,
    }
}
props! {
    OrganizationConfigRuleOrganizationCustomRuleMetadata (
        lambda_function_arn LambdaFunctionArn: String,
        organization_config_rule_trigger_types OrganizationConfigRuleTriggerTypes: List<OrganizationConfigRuleOrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes>
    ) {
        description Description: String,
        input_parameters InputParameters: String,
        maximum_execution_frequency MaximumExecutionFrequency: OrganizationConfigRuleOrganizationCustomRuleMetadataMaximumExecutionFrequency,
        resource_id_scope ResourceIdScope: String,
        resource_types_scope ResourceTypesScope: List<String>,
        tag_key_scope TagKeyScope: String,
        tag_value_scope TagValueScope: String,
    }
}
props! {
    OrganizationConfigRuleOrganizationManagedRuleMetadata (rule_identifier RuleIdentifier: String) {
        description Description: String,
        input_parameters InputParameters: String,
        maximum_execution_frequency MaximumExecutionFrequency: OrganizationConfigRuleOrganizationManagedRuleMetadataMaximumExecutionFrequency,
        resource_id_scope ResourceIdScope: String,
        resource_types_scope ResourceTypesScope: List<String>,
        tag_key_scope TagKeyScope: String,
        tag_value_scope TagValueScope: String,
    }
}
choice! {
    OrganizationConfigRuleOrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypes {
        ConfigurationItemChangeNotification "ConfigurationItemChangeNotification",
        OversizedConfigurationItemChangeNotification "OversizedConfigurationItemChangeNotification"
    }
}
choice! {
    OrganizationConfigRuleOrganizationCustomRuleMetadataMaximumExecutionFrequency {
        OneHour "One_Hour", SixHours "Six_Hours", ThreeHours "Three_Hours", TwelveHours "Twelve_Hours",
        TwentyFourHours "TwentyFour_Hours"
    }
}
choice! {
    OrganizationConfigRuleOrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypes {
        ConfigurationItemChangeNotification "ConfigurationItemChangeNotification",
        OversizedConfigurationItemChangeNotification "OversizedConfigurationItemChangeNotification",
        ScheduledNotification "ScheduledNotification"
    }
}
choice! {
    OrganizationConfigRuleOrganizationManagedRuleMetadataMaximumExecutionFrequency {
        OneHour "One_Hour", SixHours "Six_Hours", ThreeHours "Three_Hours", TwelveHours "Twelve_Hours",
        TwentyFourHours "TwentyFour_Hours"
    }
}

resource! {
    /// [AWS::Config::OrganizationConformancePack](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html)
    OrganizationConformancePack OrganizationConformancePackAttrs "AWS::Config::OrganizationConformancePack" (
        organization_conformance_pack_name OrganizationConformancePackName: String
    ) {
        conformance_pack_input_parameters ConformancePackInputParameters: List<OrganizationConformancePackConformancePackInputParameter>,
        delivery_s3_bucket DeliveryS3Bucket: Id<r::S3Bucket>,
        delivery_s3_key_prefix DeliveryS3KeyPrefix: String,
        excluded_accounts ExcludedAccounts: List<String>,
        tags Tags: List<Tag>,
        template_body TemplateBody: String,
        template_s3_uri TemplateS3Uri: String,
    } {
        organization_conformance_pack_arn "OrganizationConformancePackArn": Arn<r::ConfigOrganizationConformancePack>,
    }
}
props! {
    OrganizationConformancePackConformancePackInputParameter (
        parameter_name ParameterName: String, parameter_value ParameterValue: String
    ) {}
}

resource! {
    /// [AWS::Config::RemediationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html)
    RemediationConfiguration NoAttrs "AWS::Config::RemediationConfiguration" (
        config_rule_name ConfigRuleName: Id<r::ConfigConfigRule>, target_id TargetId: String,
        target_type TargetType: String
    ) {
        automatic Automatic: bool,
        execution_controls ExecutionControls: RemediationConfigurationExecutionControls,
        maximum_automatic_attempts MaximumAutomaticAttempts: i64,
        parameters Parameters: Json,
        resource_type ResourceType: String,
        retry_attempt_seconds RetryAttemptSeconds: i64,
        target_version TargetVersion: String,
    } {}
}
props! {
    RemediationConfigurationExecutionControls () { ssm_controls SsmControls: RemediationConfigurationSsmControls, }
}
props! {
    RemediationConfigurationSsmControls () {
        concurrent_execution_rate_percentage ConcurrentExecutionRatePercentage: i64,
        error_percentage ErrorPercentage: i64,
    }
}

resource! {
    /// [AWS::Config::StoredQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html)
    StoredQuery StoredQueryAttrs "AWS::Config::StoredQuery" (
        query_expression QueryExpression: String, query_name QueryName: String
    ) { query_description QueryDescription: String, tags Tags: List<Tag>, } {
        query_arn "QueryArn": String,
        query_id "QueryId": String,
    }
}
