//! Generated from spec/observabilityadmin.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ObservabilityAdmin::DatasetIntegration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html)
    DatasetIntegration DatasetIntegrationAttrs "AWS::ObservabilityAdmin::DatasetIntegration" (
        role_arn RoleArn: Arn<r::IamRole>
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ObservabilityAdminDatasetIntegration>,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::ObservabilityAdmin::OrganizationCentralizationRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html)
    OrganizationCentralizationRule OrganizationCentralizationRuleAttrs "AWS::ObservabilityAdmin::OrganizationCentralizationRule" (
        rule Rule: OrganizationCentralizationRuleCentralizationRule, rule_name RuleName: String
    ) { tags Tags: List<Tag>, } { rule_arn "RuleArn": Arn<r::ObservabilityAdminOrganizationCentralizationRule>, }
}
props! {
    OrganizationCentralizationRuleCentralizationRule (
        destination Destination: OrganizationCentralizationRuleCentralizationRuleDestination,
        source Source: OrganizationCentralizationRuleCentralizationRuleSource
    ) {}
}
props! {
    OrganizationCentralizationRuleCentralizationRuleDestination (region Region: String) {
        account Account: String,
        destination_logs_configuration DestinationLogsConfiguration: OrganizationCentralizationRuleDestinationLogsConfiguration,
        destination_metrics_configuration DestinationMetricsConfiguration: OrganizationCentralizationRuleDestinationMetricsConfiguration,
    }
}
props! {
    OrganizationCentralizationRuleCentralizationRuleSource (regions Regions: List<String>) {
        scope Scope: String,
        source_logs_configuration SourceLogsConfiguration: OrganizationCentralizationRuleSourceLogsConfiguration,
        source_metrics_configuration SourceMetricsConfiguration: OrganizationCentralizationRuleSourceMetricsConfiguration,
    }
}
props! {
    OrganizationCentralizationRuleDestinationLogsConfiguration () {
        backup_configuration BackupConfiguration: OrganizationCentralizationRuleLogsBackupConfiguration,
        log_group_name_configuration LogGroupNameConfiguration: OrganizationCentralizationRuleLogGroupNameConfiguration,
        logs_encryption_configuration LogsEncryptionConfiguration: OrganizationCentralizationRuleLogsEncryptionConfiguration,
        tag_propagation_configuration TagPropagationConfiguration: OrganizationCentralizationRuleTagPropagationConfiguration,
    }
}
props! {
    OrganizationCentralizationRuleDestinationMetricsConfiguration () {
        backup_configuration BackupConfiguration: OrganizationCentralizationRuleMetricsBackupConfiguration,
    }
}
props! {
    OrganizationCentralizationRuleLogGroupNameConfiguration (log_group_name_pattern LogGroupNamePattern: String) {}
}
props! {
    OrganizationCentralizationRuleLogsBackupConfiguration (region Region: String) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    OrganizationCentralizationRuleLogsEncryptionConfiguration (
        encryption_strategy EncryptionStrategy: OrganizationCentralizationRuleLogsEncryptionConfigurationEncryptionStrategy
    ) {
        encryption_conflict_resolution_strategy EncryptionConflictResolutionStrategy: OrganizationCentralizationRuleLogsEncryptionConfigurationEncryptionConflictResolutionStrategy,
        encryption_scope EncryptionScope: OrganizationCentralizationRuleLogsEncryptionConfigurationEncryptionScope,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! { OrganizationCentralizationRuleMetricsBackupConfiguration (region Region: String) {} }
props! {
    OrganizationCentralizationRuleSourceLogsConfiguration (
        encrypted_log_group_strategy EncryptedLogGroupStrategy: OrganizationCentralizationRuleSourceLogsConfigurationEncryptedLogGroupStrategy
    ) {
        data_source_selection_criteria DataSourceSelectionCriteria: String,
        log_group_selection_criteria LogGroupSelectionCriteria: String,
    }
}
props! {
    OrganizationCentralizationRuleSourceMetricsConfiguration () {
        metrics_selection_criteria MetricsSelectionCriteria: String,
    }
}
props! {
    OrganizationCentralizationRuleTagPropagationConfiguration (
        destination_role_arn DestinationRoleArn: Arn<r::IamRole>
    ) {
        tag_conflict_resolution_strategy TagConflictResolutionStrategy: OrganizationCentralizationRuleTagPropagationConfigurationTagConflictResolutionStrategy,
    }
}
choice! {
    OrganizationCentralizationRuleLogsEncryptionConfigurationEncryptionConflictResolutionStrategy {
        Allow "ALLOW", Skip "SKIP"
    }
}
choice! {
    OrganizationCentralizationRuleLogsEncryptionConfigurationEncryptionScope {
        EncryptedSourceOnly "ENCRYPTED_SOURCE_ONLY", NewDestinationLogGroups "NEW_DESTINATION_LOG_GROUPS"
    }
}
choice! {
    OrganizationCentralizationRuleLogsEncryptionConfigurationEncryptionStrategy {
        CustomerManaged "CUSTOMER_MANAGED", AwsOwned "AWS_OWNED"
    }
}
choice! {
    OrganizationCentralizationRuleSourceLogsConfigurationEncryptedLogGroupStrategy {
        Allow "ALLOW", Skip "SKIP"
    }
}
choice! {
    OrganizationCentralizationRuleTagPropagationConfigurationTagConflictResolutionStrategy {
        InSync "IN_SYNC", AddOnly "ADD_ONLY", UpdateSync "UPDATE_SYNC"
    }
}

resource! {
    /// [AWS::ObservabilityAdmin::OrganizationTelemetryRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html)
    OrganizationTelemetryRule OrganizationTelemetryRuleAttrs "AWS::ObservabilityAdmin::OrganizationTelemetryRule" (
        rule Rule: OrganizationTelemetryRuleTelemetryRule, rule_name RuleName: String
    ) { tags Tags: List<Tag>, } {
        region_statuses "RegionStatuses": List<Json>,
        rule_arn "RuleArn": Arn<r::ObservabilityAdminOrganizationTelemetryRule>,
    }
}
props! { OrganizationTelemetryRuleActionCondition () { action Action: OrganizationTelemetryRuleAction, } }
props! {
    OrganizationTelemetryRuleAdvancedEventSelector (
        field_selectors FieldSelectors: List<OrganizationTelemetryRuleAdvancedFieldSelector>
    ) { name Name: String, }
}
props! {
    OrganizationTelemetryRuleAdvancedFieldSelector () {
        ends_with EndsWith: List<String>,
        equals Equals: List<String>,
        field Field: String,
        not_ends_with NotEndsWith: List<String>,
        not_equals NotEquals: List<String>,
        not_starts_with NotStartsWith: List<String>,
        starts_with StartsWith: List<String>,
    }
}
props! {
    OrganizationTelemetryRuleCloudtrailParameters (
        advanced_event_selectors AdvancedEventSelectors: List<OrganizationTelemetryRuleAdvancedEventSelector>
    ) {}
}
props! {
    OrganizationTelemetryRuleCondition () {
        action_condition ActionCondition: OrganizationTelemetryRuleActionCondition,
        label_name_condition LabelNameCondition: OrganizationTelemetryRuleLabelNameCondition,
    }
}
props! {
    OrganizationTelemetryRuleElbLoadBalancerLoggingParameters () {
        field_delimiter FieldDelimiter: String,
        output_format OutputFormat: OrganizationTelemetryRuleElbLoadBalancerLoggingParametersOutputFormat,
    }
}
props! {
    OrganizationTelemetryRuleFieldToMatch () {
        method Method: String,
        query_string QueryString: String,
        single_header SingleHeader: OrganizationTelemetryRuleSingleHeader,
        uri_path UriPath: String,
    }
}
props! {
    OrganizationTelemetryRuleFilter () {
        behavior Behavior: OrganizationTelemetryRuleFilterBehavior,
        conditions Conditions: List<OrganizationTelemetryRuleCondition>,
        requirement Requirement: OrganizationTelemetryRuleFilterRequirement,
    }
}
props! { OrganizationTelemetryRuleLabelNameCondition () { label_name LabelName: String, } }
props! {
    OrganizationTelemetryRuleLoggingFilter () {
        default_behavior DefaultBehavior: OrganizationTelemetryRuleFilterBehavior,
        filters Filters: List<OrganizationTelemetryRuleFilter>,
    }
}
props! {
    OrganizationTelemetryRuleMskMonitoringParameters () {
        enhanced_monitoring EnhancedMonitoring: OrganizationTelemetryRuleMskMonitoringParametersEnhancedMonitoring,
    }
}
props! { OrganizationTelemetryRuleSingleHeader (name Name: String) {} }
props! {
    OrganizationTelemetryRuleTelemetryDestinationConfiguration () {
        cloudtrail_parameters CloudtrailParameters: OrganizationTelemetryRuleCloudtrailParameters,
        destination_pattern DestinationPattern: String,
        destination_type DestinationType: OrganizationTelemetryRuleDestinationType,
        elb_load_balancer_logging_parameters ELBLoadBalancerLoggingParameters: OrganizationTelemetryRuleElbLoadBalancerLoggingParameters,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        log_delivery_parameters LogDeliveryParameters: OrganizationTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParameters,
        msk_monitoring_parameters MskMonitoringParameters: OrganizationTelemetryRuleMskMonitoringParameters,
        retention_in_days RetentionInDays: Int<1, 3653>,
        vpc_flow_log_parameters VPCFlowLogParameters: OrganizationTelemetryRuleVpcFlowLogParameters,
        waf_logging_parameters WAFLoggingParameters: OrganizationTelemetryRuleWafLoggingParameters,
    }
}
props! {
    OrganizationTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParameters () {
        log_types LogTypes: List<OrganizationTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersLogTypes>,
    }
}
props! {
    OrganizationTelemetryRuleTelemetryRule (
        resource_type ResourceType: OrganizationTelemetryRuleResourceType,
        telemetry_type TelemetryType: OrganizationTelemetryRuleTelemetryType
    ) {
        all_regions AllRegions: bool,
        allow_field_updates AllowFieldUpdates: bool,
        destination_configuration DestinationConfiguration: OrganizationTelemetryRuleTelemetryDestinationConfiguration,
        regions Regions: List<String>,
        scope Scope: String,
        selection_criteria SelectionCriteria: String,
        telemetry_source_types TelemetrySourceTypes: List<OrganizationTelemetryRuleTelemetrySourceType>,
    }
}
props! {
    OrganizationTelemetryRuleVpcFlowLogParameters () {
        log_format LogFormat: String,
        max_aggregation_interval MaxAggregationInterval: i64,
        traffic_type TrafficType: String,
    }
}
props! {
    OrganizationTelemetryRuleWafLoggingParameters () {
        log_type LogType: OrganizationTelemetryRuleWafLogType,
        logging_filter LoggingFilter: OrganizationTelemetryRuleLoggingFilter,
        redacted_fields RedactedFields: List<OrganizationTelemetryRuleFieldToMatch>,
    }
}
choice! {
    OrganizationTelemetryRuleAction {
        Allow "ALLOW", Block "BLOCK", Count "COUNT", Captcha "CAPTCHA", Challenge "CHALLENGE",
        ExcludedAsCount "EXCLUDED_AS_COUNT"
    }
}
choice! { OrganizationTelemetryRuleDestinationType { CloudWatchLogs "cloud-watch-logs" } }
choice! { OrganizationTelemetryRuleElbLoadBalancerLoggingParametersOutputFormat { Plain "plain", Json "json" } }
choice! { OrganizationTelemetryRuleFilterBehavior { Keep "KEEP", Drop "DROP" } }
choice! { OrganizationTelemetryRuleFilterRequirement { MeetsAll "MEETS_ALL", MeetsAny "MEETS_ANY" } }
choice! {
    OrganizationTelemetryRuleMskMonitoringParametersEnhancedMonitoring {
        Default "DEFAULT", PerBroker "PER_BROKER", PerTopicPerBroker "PER_TOPIC_PER_BROKER",
        PerTopicPerPartition "PER_TOPIC_PER_PARTITION"
    }
}
choice! {
    OrganizationTelemetryRuleResourceType {
        AwsEc2Vpc "AWS::EC2::VPC", AwsWafv2WebAcl "AWS::WAFv2::WebACL", AwsCloudTrail "AWS::CloudTrail",
        AwsEksCluster "AWS::EKS::Cluster",
        AwsElasticLoadBalancingV2LoadBalancer "AWS::ElasticLoadBalancingV2::LoadBalancer",
        AwsEc2Instance "AWS::EC2::Instance", AwsSecurityHubHub "AWS::SecurityHub::Hub",
        AwsSecurityHubHubV2 "AWS::SecurityHub::HubV2", AwsS3Bucket "AWS::S3::Bucket", AwsMskCluster "AWS::MSK::Cluster",
        AwsCloudFrontDistribution "AWS::CloudFront::Distribution",
        AwsCloudWatchOTelEnrichment "AWS::CloudWatch::OTelEnrichment"
    }
}
choice! {
    OrganizationTelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersLogTypes {
        SecurityFindingLogs "SECURITY_FINDING_LOGS", S3ServerAccessLogs "S3_SERVER_ACCESS_LOGS",
        AccessLogs "ACCESS_LOGS", ConnectionLogs "CONNECTION_LOGS", AlbAccessLogs "ALB_ACCESS_LOGS",
        AlbConnectionLogs "ALB_CONNECTION_LOGS", AlbHealthCheckLogs "ALB_HEALTH_CHECK_LOGS"
    }
}
choice! {
    OrganizationTelemetryRuleTelemetrySourceType {
        VpcFlowLogs "VPC_FLOW_LOGS", Route53ResolverQueryLogs "ROUTE53_RESOLVER_QUERY_LOGS",
        EksAuditLogs "EKS_AUDIT_LOGS", EksAuthenticatorLogs "EKS_AUTHENTICATOR_LOGS",
        EksControllerManagerLogs "EKS_CONTROLLER_MANAGER_LOGS", EksSchedulerLogs "EKS_SCHEDULER_LOGS",
        EksApiLogs "EKS_API_LOGS"
    }
}
choice! { OrganizationTelemetryRuleTelemetryType { Logs "Logs", Metrics "Metrics" } }
choice! { OrganizationTelemetryRuleWafLogType { WafLogs "WAF_LOGS" } }

resource! {
    /// [AWS::ObservabilityAdmin::S3TableIntegration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html)
    S3TableIntegration S3TableIntegrationAttrs "AWS::ObservabilityAdmin::S3TableIntegration" (
        encryption Encryption: S3TableIntegrationEncryptionConfig, role_arn RoleArn: Arn<r::IamRole>
    ) { log_sources LogSources: List<S3TableIntegrationLogSource>, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ObservabilityAdminS3TableIntegration>,
    }
}
props! {
    S3TableIntegrationEncryptionConfig (sse_algorithm SseAlgorithm: S3TableIntegrationEncryptionConfigSseAlgorithm) {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! { S3TableIntegrationLogSource (name Name: String, type_ Type: String) {} }
choice! { S3TableIntegrationEncryptionConfigSseAlgorithm { Aes256 "AES256", AwsKms "aws:kms" } }

resource! {
    /// [AWS::ObservabilityAdmin::TelemetryEnrichment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html)
    TelemetryEnrichment TelemetryEnrichmentAttrs "AWS::ObservabilityAdmin::TelemetryEnrichment" (
        scope Scope: TelemetryEnrichmentScope
    ) {} { status "Status": String, }
}
choice! { TelemetryEnrichmentScope { Account "ACCOUNT" } }

resource! {
    /// [AWS::ObservabilityAdmin::TelemetryPipelines](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html)
    TelemetryPipelines TelemetryPipelinesAttrs "AWS::ObservabilityAdmin::TelemetryPipelines" (
        configuration Configuration: TelemetryPipelinesTelemetryPipelineConfiguration
    ) { name Name: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ObservabilityAdminTelemetryPipelines>,
        pipeline_arn "Pipeline.Arn": String,
        pipeline_configuration_body "Pipeline.Configuration.Body": String,
        pipeline_created_time_stamp "Pipeline.CreatedTimeStamp": f64,
        pipeline_last_update_time_stamp "Pipeline.LastUpdateTimeStamp": f64,
        pipeline_name "Pipeline.Name": String,
        pipeline_status "Pipeline.Status": String,
        pipeline_status_reason_description "Pipeline.StatusReason.Description": String,
        pipeline_tags "Pipeline.Tags": List<Json>,
        pipeline_identifier "PipelineIdentifier": String,
        status "Status": String,
        status_reason_description "StatusReason.Description": String,
    }
}
props! { TelemetryPipelinesTelemetryPipelineConfiguration (body Body: String) {} }

resource! {
    /// [AWS::ObservabilityAdmin::TelemetryRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html)
    TelemetryRule TelemetryRuleAttrs "AWS::ObservabilityAdmin::TelemetryRule" (
        rule Rule: TelemetryRuleProps, rule_name RuleName: String
    ) { tags Tags: List<Tag>, } {
        region_statuses "RegionStatuses": List<Json>,
        rule_arn "RuleArn": Arn<r::ObservabilityAdminTelemetryRule>,
    }
}
props! { TelemetryRuleActionCondition () { action Action: TelemetryRuleAction, } }
props! {
    TelemetryRuleAdvancedEventSelector (field_selectors FieldSelectors: List<TelemetryRuleAdvancedFieldSelector>) {
        name Name: String,
    }
}
props! {
    TelemetryRuleAdvancedFieldSelector () {
        ends_with EndsWith: List<String>,
        equals Equals: List<String>,
        field Field: String,
        not_ends_with NotEndsWith: List<String>,
        not_equals NotEquals: List<String>,
        not_starts_with NotStartsWith: List<String>,
        starts_with StartsWith: List<String>,
    }
}
props! {
    TelemetryRuleCloudtrailParameters (
        advanced_event_selectors AdvancedEventSelectors: List<TelemetryRuleAdvancedEventSelector>
    ) {}
}
props! {
    TelemetryRuleCondition () {
        action_condition ActionCondition: TelemetryRuleActionCondition,
        label_name_condition LabelNameCondition: TelemetryRuleLabelNameCondition,
    }
}
props! {
    TelemetryRuleElbLoadBalancerLoggingParameters () {
        field_delimiter FieldDelimiter: String,
        output_format OutputFormat: TelemetryRuleElbLoadBalancerLoggingParametersOutputFormat,
    }
}
props! {
    TelemetryRuleFieldToMatch () {
        method Method: String,
        query_string QueryString: String,
        single_header SingleHeader: TelemetryRuleSingleHeader,
        uri_path UriPath: String,
    }
}
props! {
    TelemetryRuleFilter () {
        behavior Behavior: TelemetryRuleFilterBehavior,
        conditions Conditions: List<TelemetryRuleCondition>,
        requirement Requirement: TelemetryRuleFilterRequirement,
    }
}
props! { TelemetryRuleLabelNameCondition () { label_name LabelName: String, } }
props! {
    TelemetryRuleLoggingFilter () {
        default_behavior DefaultBehavior: TelemetryRuleFilterBehavior,
        filters Filters: List<TelemetryRuleFilter>,
    }
}
props! {
    TelemetryRuleMskMonitoringParameters () {
        enhanced_monitoring EnhancedMonitoring: TelemetryRuleMskMonitoringParametersEnhancedMonitoring,
    }
}
props! {
    TelemetryRuleProps (
        resource_type ResourceType: TelemetryRuleResourceType, telemetry_type TelemetryType: TelemetryRuleTelemetryType
    ) {
        all_regions AllRegions: bool,
        allow_field_updates AllowFieldUpdates: bool,
        destination_configuration DestinationConfiguration: TelemetryRuleTelemetryDestinationConfiguration,
        regions Regions: List<String>,
        selection_criteria SelectionCriteria: String,
        telemetry_source_types TelemetrySourceTypes: List<TelemetryRuleTelemetrySourceType>,
    }
}
props! { TelemetryRuleSingleHeader (name Name: String) {} }
props! {
    TelemetryRuleTelemetryDestinationConfiguration () {
        cloudtrail_parameters CloudtrailParameters: TelemetryRuleCloudtrailParameters,
        destination_pattern DestinationPattern: String,
        destination_type DestinationType: TelemetryRuleDestinationType,
        elb_load_balancer_logging_parameters ELBLoadBalancerLoggingParameters: TelemetryRuleElbLoadBalancerLoggingParameters,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        log_delivery_parameters LogDeliveryParameters: TelemetryRuleTelemetryDestinationConfigurationLogDeliveryParameters,
        msk_monitoring_parameters MskMonitoringParameters: TelemetryRuleMskMonitoringParameters,
        retention_in_days RetentionInDays: Int<1, 3653>,
        vpc_flow_log_parameters VPCFlowLogParameters: TelemetryRuleVpcFlowLogParameters,
        waf_logging_parameters WAFLoggingParameters: TelemetryRuleWafLoggingParameters,
    }
}
props! {
    TelemetryRuleTelemetryDestinationConfigurationLogDeliveryParameters () {
        log_types LogTypes: List<TelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersLogTypes>,
    }
}
props! {
    TelemetryRuleVpcFlowLogParameters () {
        log_format LogFormat: String,
        max_aggregation_interval MaxAggregationInterval: i64,
        traffic_type TrafficType: String,
    }
}
props! {
    TelemetryRuleWafLoggingParameters () {
        log_type LogType: TelemetryRuleWafLogType,
        logging_filter LoggingFilter: TelemetryRuleLoggingFilter,
        redacted_fields RedactedFields: List<TelemetryRuleFieldToMatch>,
    }
}
choice! {
    TelemetryRuleAction {
        Allow "ALLOW", Block "BLOCK", Count "COUNT", Captcha "CAPTCHA", Challenge "CHALLENGE",
        ExcludedAsCount "EXCLUDED_AS_COUNT"
    }
}
choice! { TelemetryRuleDestinationType { CloudWatchLogs "cloud-watch-logs" } }
choice! { TelemetryRuleElbLoadBalancerLoggingParametersOutputFormat { Plain "plain", Json "json" } }
choice! { TelemetryRuleFilterBehavior { Keep "KEEP", Drop "DROP" } }
choice! { TelemetryRuleFilterRequirement { MeetsAll "MEETS_ALL", MeetsAny "MEETS_ANY" } }
choice! {
    TelemetryRuleMskMonitoringParametersEnhancedMonitoring {
        Default "DEFAULT", PerBroker "PER_BROKER", PerTopicPerBroker "PER_TOPIC_PER_BROKER",
        PerTopicPerPartition "PER_TOPIC_PER_PARTITION"
    }
}
choice! {
    TelemetryRuleResourceType {
        AwsEc2Vpc "AWS::EC2::VPC", AwsWafv2WebAcl "AWS::WAFv2::WebACL", AwsCloudTrail "AWS::CloudTrail",
        AwsEksCluster "AWS::EKS::Cluster",
        AwsElasticLoadBalancingV2LoadBalancer "AWS::ElasticLoadBalancingV2::LoadBalancer",
        AwsEc2Instance "AWS::EC2::Instance", AwsBedrockAgentCoreRuntime "AWS::BedrockAgentCore::Runtime",
        AwsBedrockAgentCoreBrowser "AWS::BedrockAgentCore::Browser",
        AwsBedrockAgentCoreCodeInterpreter "AWS::BedrockAgentCore::CodeInterpreter",
        AwsSecurityHubHub "AWS::SecurityHub::Hub", AwsSecurityHubHubV2 "AWS::SecurityHub::HubV2",
        AwsS3Bucket "AWS::S3::Bucket", AwsMskCluster "AWS::MSK::Cluster",
        AwsCloudFrontDistribution "AWS::CloudFront::Distribution",
        AwsCloudWatchOTelEnrichment "AWS::CloudWatch::OTelEnrichment",
        AwsBedrockKnowledgeBase "AWS::Bedrock::KnowledgeBase",
        AwsBedrockAgentCoreMemory "AWS::BedrockAgentCore::Memory",
        AwsBedrockAgentCoreGateway "AWS::BedrockAgentCore::Gateway",
        AwsBedrockAgentCoreWorkloadIdentity "AWS::BedrockAgentCore::WorkloadIdentity"
    }
}
choice! {
    TelemetryRuleTelemetryDestinationConfigurationLogDeliveryParametersLogTypes {
        ApplicationLogs "APPLICATION_LOGS", UsageLogs "USAGE_LOGS", SecurityFindingLogs "SECURITY_FINDING_LOGS",
        S3ServerAccessLogs "S3_SERVER_ACCESS_LOGS", AccessLogs "ACCESS_LOGS", ConnectionLogs "CONNECTION_LOGS",
        AlbAccessLogs "ALB_ACCESS_LOGS", AlbConnectionLogs "ALB_CONNECTION_LOGS",
        AlbHealthCheckLogs "ALB_HEALTH_CHECK_LOGS"
    }
}
choice! {
    TelemetryRuleTelemetrySourceType {
        VpcFlowLogs "VPC_FLOW_LOGS", Route53ResolverQueryLogs "ROUTE53_RESOLVER_QUERY_LOGS",
        EksAuditLogs "EKS_AUDIT_LOGS", EksAuthenticatorLogs "EKS_AUTHENTICATOR_LOGS",
        EksControllerManagerLogs "EKS_CONTROLLER_MANAGER_LOGS", EksSchedulerLogs "EKS_SCHEDULER_LOGS",
        EksApiLogs "EKS_API_LOGS"
    }
}
choice! { TelemetryRuleTelemetryType { Logs "Logs", Traces "Traces", Metrics "Metrics" } }
choice! { TelemetryRuleWafLogType { WafLogs "WAF_LOGS" } }
