//! Generated from spec/appintegrations.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppIntegrations::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-application.html)
    Application ApplicationAttrs "AWS::AppIntegrations::Application" (
        application_source_config ApplicationSourceConfig: ApplicationSourceConfig, name Name: String,
        namespace Namespace: String
    ) {
        application_config ApplicationConfig: ApplicationConfig,
        application_type ApplicationType: ApplicationType,
        description Description: String,
        iframe_config IframeConfig: ApplicationIframeConfig,
        initialization_timeout InitializationTimeout: Int<1, 600000>,
        is_service IsService: bool,
        permissions Permissions: List<String>,
        tags Tags: List<Tag>,
    } { application_arn "ApplicationArn": Arn<r::AppIntegrationsApplication>, id "Id": String, }
}
props! { ApplicationConfig () { contact_handling ContactHandling: ApplicationContactHandling, } }
props! { ApplicationContactHandling (scope Scope: ApplicationContactHandlingScope) {} }
props! {
    ApplicationExternalUrlConfig (access_url AccessUrl: String) { approved_origins ApprovedOrigins: List<String>, }
}
props! { ApplicationIframeConfig () { allow Allow: List<String>, sandbox Sandbox: List<String>, } }
props! { ApplicationSourceConfig (external_url_config ExternalUrlConfig: ApplicationExternalUrlConfig) {} }
choice! { ApplicationContactHandlingScope { CrossContacts "CROSS_CONTACTS", PerContact "PER_CONTACT" } }
choice! { ApplicationType { Standard "STANDARD", Service "SERVICE", McpServer "MCP_SERVER" } }

resource! {
    /// [AWS::AppIntegrations::DataIntegration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-dataintegration.html)
    DataIntegration DataIntegrationAttrs "AWS::AppIntegrations::DataIntegration" (
        kms_key KmsKey: String, name Name: String, source_uri SourceURI: String
    ) {
        description Description: String,
        file_configuration FileConfiguration: DataIntegrationFileConfiguration,
        object_configuration ObjectConfiguration: Map<Map<List<String>>>,
        schedule_config ScheduleConfig: DataIntegrationScheduleConfig,
        tags Tags: List<Tag>,
    } { data_integration_arn "DataIntegrationArn": Arn<r::AppIntegrationsDataIntegration>, id "Id": String, }
}
props! { DataIntegrationFileConfiguration (folders Folders: List<String>) { filters Filters: Map<List<String>>, } }
props! {
    DataIntegrationScheduleConfig (schedule_expression ScheduleExpression: String) {
        first_execution_from FirstExecutionFrom: String,
        object Object: String,
    }
}

resource! {
    /// [AWS::AppIntegrations::EventIntegration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html)
    EventIntegration EventIntegrationAttrs "AWS::AppIntegrations::EventIntegration" (
        event_bridge_bus EventBridgeBus: String, event_filter EventFilter: EventIntegrationEventFilter,
        name Name: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        event_integration_arn "EventIntegrationArn": Arn<r::AppIntegrationsEventIntegration>,
    }
}
props! { EventIntegrationEventFilter (source Source: String) {} }
