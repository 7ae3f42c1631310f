//! Generated from spec/appflow.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppFlow::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html)
    Connector ConnectorAttrs "AWS::AppFlow::Connector" (
        connector_provisioning_config ConnectorProvisioningConfig: ConnectorProvisioningConfig,
        connector_provisioning_type ConnectorProvisioningType: String
    ) { connector_label ConnectorLabel: String, description Description: String, } {
        connector_arn "ConnectorArn": Arn<r::AppFlowConnector>,
    }
}
props! { ConnectorLambdaConnectorProvisioningConfig (lambda_arn LambdaArn: String) {} }
props! { ConnectorProvisioningConfig () { lambda Lambda: ConnectorLambdaConnectorProvisioningConfig, } }

resource! {
    /// [AWS::AppFlow::ConnectorProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html)
    ConnectorProfile ConnectorProfileAttrs "AWS::AppFlow::ConnectorProfile" (
        connection_mode ConnectionMode: ConnectorProfileConnectionMode,
        connector_profile_name ConnectorProfileName: String, connector_type ConnectorType: ConnectorProfileConnectorType
    ) {
        connector_label ConnectorLabel: String,
        connector_profile_config ConnectorProfileConfig: ConnectorProfileConfig,
        kms_arn KMSArn: Arn<r::KmsKey>,
    } {
        connector_profile_arn "ConnectorProfileArn": Arn<r::AppFlowConnectorProfile>,
        credentials_arn "CredentialsArn": String,
    }
}
props! {
    ConnectorProfileAmplitudeConnectorProfileCredentials (api_key ApiKey: String, secret_key SecretKey: String) {}
}
props! { ConnectorProfileApiKeyCredentials (api_key ApiKey: String) { api_secret_key ApiSecretKey: String, } }
props! { ConnectorProfileBasicAuthCredentials (password Password: String, username Username: String) {} }
props! {
    ConnectorProfileConfig () {
        connector_profile_credentials ConnectorProfileCredentials: ConnectorProfileCredentials,
        connector_profile_properties ConnectorProfileProperties: ConnectorProfileProperties,
    }
}
props! { ConnectorProfileConnectorOauthRequest () { auth_code AuthCode: String, redirect_uri RedirectUri: String, } }
props! {
    ConnectorProfileCredentials () {
        amplitude Amplitude: ConnectorProfileAmplitudeConnectorProfileCredentials,
        custom_connector CustomConnector: ConnectorProfileCustomConnectorProfileCredentials,
        datadog Datadog: ConnectorProfileDatadogConnectorProfileCredentials,
        dynatrace Dynatrace: ConnectorProfileDynatraceConnectorProfileCredentials,
        google_analytics GoogleAnalytics: ConnectorProfileGoogleAnalyticsConnectorProfileCredentials,
        infor_nexus InforNexus: ConnectorProfileInforNexusConnectorProfileCredentials,
        marketo Marketo: ConnectorProfileMarketoConnectorProfileCredentials,
        pardot Pardot: ConnectorProfilePardotConnectorProfileCredentials,
        redshift Redshift: ConnectorProfileRedshiftConnectorProfileCredentials,
        sapo_data SAPOData: ConnectorProfileSapoDataConnectorProfileCredentials,
        salesforce Salesforce: ConnectorProfileSalesforceConnectorProfileCredentials,
        service_now ServiceNow: ConnectorProfileServiceNowConnectorProfileCredentials,
        singular Singular: ConnectorProfileSingularConnectorProfileCredentials,
        slack Slack: ConnectorProfileSlackConnectorProfileCredentials,
        snowflake Snowflake: ConnectorProfileSnowflakeConnectorProfileCredentials,
        trendmicro Trendmicro: ConnectorProfileTrendmicroConnectorProfileCredentials,
        veeva Veeva: ConnectorProfileVeevaConnectorProfileCredentials,
        zendesk Zendesk: ConnectorProfileZendeskConnectorProfileCredentials,
    }
}
props! {
    ConnectorProfileCustomAuthCredentials (custom_authentication_type CustomAuthenticationType: String) {
        credentials_map CredentialsMap: Map<String>,
    }
}
props! {
    ConnectorProfileCustomConnectorProfileCredentials (
        authentication_type AuthenticationType: ConnectorProfileAuthenticationType
    ) {
        api_key ApiKey: ConnectorProfileApiKeyCredentials,
        basic Basic: ConnectorProfileBasicAuthCredentials,
        custom Custom: ConnectorProfileCustomAuthCredentials,
        oauth2 Oauth2: ConnectorProfileOauth2Credentials,
    }
}
props! {
    ConnectorProfileCustomConnectorProfileProperties () {
        oauth2_properties OAuth2Properties: ConnectorProfileOauth2Properties,
        profile_properties ProfileProperties: Map<String>,
    }
}
props! {
    ConnectorProfileDatadogConnectorProfileCredentials (
        api_key ApiKey: String, application_key ApplicationKey: String
    ) {}
}
props! { ConnectorProfileDatadogConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! { ConnectorProfileDynatraceConnectorProfileCredentials (api_token ApiToken: String) {} }
props! { ConnectorProfileDynatraceConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! {
    ConnectorProfileGoogleAnalyticsConnectorProfileCredentials (
        client_id ClientId: String, client_secret ClientSecret: String
    ) {
        access_token AccessToken: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
        refresh_token RefreshToken: String,
    }
}
props! {
    ConnectorProfileInforNexusConnectorProfileCredentials (
        access_key_id AccessKeyId: String, datakey Datakey: String, secret_access_key SecretAccessKey: String,
        user_id UserId: String
    ) {}
}
props! { ConnectorProfileInforNexusConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! {
    ConnectorProfileMarketoConnectorProfileCredentials (
        client_id ClientId: String, client_secret ClientSecret: String
    ) {
        access_token AccessToken: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
    }
}
props! { ConnectorProfileMarketoConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! {
    ConnectorProfileOauth2Credentials () {
        access_token AccessToken: String,
        client_id ClientId: String,
        client_secret ClientSecret: String,
        oauth_request OAuthRequest: ConnectorProfileConnectorOauthRequest,
        refresh_token RefreshToken: String,
    }
}
props! {
    ConnectorProfileOauth2Properties () {
        oauth2_grant_type OAuth2GrantType: ConnectorProfileOauth2GrantType,
        token_url TokenUrl: String,
        token_url_custom_properties TokenUrlCustomProperties: Map<String>,
    }
}
props! {
    ConnectorProfileOauthProperties () {
        auth_code_url AuthCodeUrl: String,
        oauth_scopes OAuthScopes: List<String>,
        token_url TokenUrl: String,
    }
}
props! {
    ConnectorProfilePardotConnectorProfileCredentials () {
        access_token AccessToken: String,
        client_credentials_arn ClientCredentialsArn: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
        refresh_token RefreshToken: String,
    }
}
props! {
    ConnectorProfilePardotConnectorProfileProperties (business_unit_id BusinessUnitId: String) {
        instance_url InstanceUrl: String,
        is_sandbox_environment IsSandboxEnvironment: bool,
    }
}
props! {
    ConnectorProfileProperties () {
        custom_connector CustomConnector: ConnectorProfileCustomConnectorProfileProperties,
        datadog Datadog: ConnectorProfileDatadogConnectorProfileProperties,
        dynatrace Dynatrace: ConnectorProfileDynatraceConnectorProfileProperties,
        infor_nexus InforNexus: ConnectorProfileInforNexusConnectorProfileProperties,
        marketo Marketo: ConnectorProfileMarketoConnectorProfileProperties,
        pardot Pardot: ConnectorProfilePardotConnectorProfileProperties,
        redshift Redshift: ConnectorProfileRedshiftConnectorProfileProperties,
        sapo_data SAPOData: ConnectorProfileSapoDataConnectorProfileProperties,
        salesforce Salesforce: ConnectorProfileSalesforceConnectorProfileProperties,
        service_now ServiceNow: ConnectorProfileServiceNowConnectorProfileProperties,
        slack Slack: ConnectorProfileSlackConnectorProfileProperties,
        snowflake Snowflake: ConnectorProfileSnowflakeConnectorProfileProperties,
        veeva Veeva: ConnectorProfileVeevaConnectorProfileProperties,
        zendesk Zendesk: ConnectorProfileZendeskConnectorProfileProperties,
    }
}
props! {
    ConnectorProfileRedshiftConnectorProfileCredentials () { password Password: String, username Username: String, }
}
props! {
    ConnectorProfileRedshiftConnectorProfileProperties (
        bucket_name BucketName: Id<r::S3Bucket>, role_arn RoleArn: Arn<r::IamRole>
    ) {
        bucket_prefix BucketPrefix: String,
        cluster_identifier ClusterIdentifier: String,
        data_api_role_arn DataApiRoleArn: Arn<r::IamRole>,
        database_name DatabaseName: String,
        database_url DatabaseUrl: String,
        is_redshift_serverless IsRedshiftServerless: bool,
        workgroup_name WorkgroupName: String,
    }
}
props! {
    ConnectorProfileSalesforceConnectorProfileCredentials () {
        access_token AccessToken: String,
        client_credentials_arn ClientCredentialsArn: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
        jwt_token JwtToken: String,
        oauth2_grant_type OAuth2GrantType: ConnectorProfileOauth2GrantType,
        refresh_token RefreshToken: String,
    }
}
props! {
    ConnectorProfileSalesforceConnectorProfileProperties () {
        instance_url InstanceUrl: String,
        is_sandbox_environment isSandboxEnvironment: bool,
        use_private_link_for_metadata_and_authorization usePrivateLinkForMetadataAndAuthorization: bool,
    }
}
props! {
    ConnectorProfileSapoDataConnectorProfileCredentials () {
        basic_auth_credentials BasicAuthCredentials: ConnectorProfileBasicAuthCredentials,
        oauth_credentials OAuthCredentials: ConnectorProfileSapoDataConnectorProfileCredentialsOauthCredentials,
    }
}
props! {
    ConnectorProfileSapoDataConnectorProfileCredentialsOauthCredentials () {
        access_token AccessToken: String,
        client_id ClientId: String,
        client_secret ClientSecret: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
        refresh_token RefreshToken: String,
    }
}
props! {
    ConnectorProfileSapoDataConnectorProfileProperties () {
        application_host_url ApplicationHostUrl: String,
        application_service_path ApplicationServicePath: String,
        client_number ClientNumber: String,
        disable_sso DisableSSO: bool,
        logon_language LogonLanguage: String,
        oauth_properties OAuthProperties: ConnectorProfileOauthProperties,
        port_number PortNumber: Int<1, 65535>,
        private_link_service_name PrivateLinkServiceName: String,
    }
}
props! {
    ConnectorProfileServiceNowConnectorProfileCredentials () {
        oauth2_credentials OAuth2Credentials: ConnectorProfileOauth2Credentials,
        password Password: String,
        username Username: String,
    }
}
props! { ConnectorProfileServiceNowConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! { ConnectorProfileSingularConnectorProfileCredentials (api_key ApiKey: String) {} }
props! {
    ConnectorProfileSlackConnectorProfileCredentials (client_id ClientId: String, client_secret ClientSecret: String) {
        access_token AccessToken: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
    }
}
props! { ConnectorProfileSlackConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! {
    ConnectorProfileSnowflakeConnectorProfileCredentials (password Password: String, username Username: String) {}
}
props! {
    ConnectorProfileSnowflakeConnectorProfileProperties (
        bucket_name BucketName: Id<r::S3Bucket>, stage Stage: String, warehouse Warehouse: String
    ) {
        account_name AccountName: String,
        bucket_prefix BucketPrefix: String,
        private_link_service_name PrivateLinkServiceName: String,
        region Region: String,
    }
}
props! { ConnectorProfileTrendmicroConnectorProfileCredentials (api_secret_key ApiSecretKey: String) {} }
props! { ConnectorProfileVeevaConnectorProfileCredentials (password Password: String, username Username: String) {} }
props! { ConnectorProfileVeevaConnectorProfileProperties (instance_url InstanceUrl: String) {} }
props! {
    ConnectorProfileZendeskConnectorProfileCredentials (
        client_id ClientId: String, client_secret ClientSecret: String
    ) {
        access_token AccessToken: String,
        connector_oauth_request ConnectorOAuthRequest: ConnectorProfileConnectorOauthRequest,
    }
}
props! { ConnectorProfileZendeskConnectorProfileProperties (instance_url InstanceUrl: String) {} }
choice! { ConnectorProfileAuthenticationType { Oauth2 "OAUTH2", Apikey "APIKEY", Basic "BASIC", Custom "CUSTOM" } }
choice! { ConnectorProfileConnectionMode { Public "Public", Private "Private" } }
choice! {
    ConnectorProfileConnectorType {
        Salesforce "Salesforce", Pardot "Pardot", Singular "Singular", Slack "Slack", Redshift "Redshift",
        Marketo "Marketo", Googleanalytics "Googleanalytics", Zendesk "Zendesk", Servicenow "Servicenow",
        SapoData "SAPOData", Datadog "Datadog", Trendmicro "Trendmicro", Snowflake "Snowflake", Dynatrace "Dynatrace",
        Infornexus "Infornexus", Amplitude "Amplitude", Veeva "Veeva", CustomConnector "CustomConnector"
    }
}
choice! {
    ConnectorProfileOauth2GrantType {
        ClientCredentials "CLIENT_CREDENTIALS", AuthorizationCode "AUTHORIZATION_CODE", JwtBearer "JWT_BEARER"
    }
}

resource! {
    /// [AWS::AppFlow::Flow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html)
    Flow FlowAttrs FlowArgs "AWS::AppFlow::Flow" [
        destination_flow_config_list DestinationFlowConfigList: List<FlowDestinationFlowConfig>,
        flow_name FlowName: String, source_flow_config SourceFlowConfig: FlowSourceFlowConfig,
        tasks Tasks: List<FlowTask>, trigger_config TriggerConfig: FlowTriggerConfig
    ] {
        description Description: String,
        flow_status FlowStatus: FlowStatus,
        kms_arn KMSArn: Arn<r::KmsKey>,
        metadata_catalog_config MetadataCatalogConfig: FlowMetadataCatalogConfig,
        tags Tags: List<Tag>,
    } { flow_arn "FlowArn": Arn<r::AppFlowFlow>, }
}
props! {
    FlowAggregationConfig () {
        aggregation_type AggregationType: FlowAggregationType,
        target_file_size TargetFileSize: i64,
    }
}
props! { FlowAmplitudeSourceProperties (object Object: String) {} }
props! {
    FlowConnectorOperator () {
        amplitude Amplitude: FlowAmplitudeConnectorOperator,
        custom_connector CustomConnector: FlowOperator,
        datadog Datadog: FlowDatadogConnectorOperator,
        dynatrace Dynatrace: FlowDynatraceConnectorOperator,
        google_analytics GoogleAnalytics: FlowGoogleAnalyticsConnectorOperator,
        infor_nexus InforNexus: FlowInforNexusConnectorOperator,
        marketo Marketo: FlowMarketoConnectorOperator,
        pardot Pardot: FlowPardotConnectorOperator,
        s3 S3: FlowS3ConnectorOperator,
        sapo_data SAPOData: FlowSapoDataConnectorOperator,
        salesforce Salesforce: FlowSalesforceConnectorOperator,
        service_now ServiceNow: FlowServiceNowConnectorOperator,
        singular Singular: FlowSingularConnectorOperator,
        slack Slack: FlowSlackConnectorOperator,
        trendmicro Trendmicro: FlowTrendmicroConnectorOperator,
        veeva Veeva: FlowVeevaConnectorOperator,
        zendesk Zendesk: FlowZendeskConnectorOperator,
    }
}
props! {
    FlowCustomConnectorDestinationProperties (entity_name EntityName: String) {
        custom_properties CustomProperties: Map<String>,
        error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig,
        id_field_names IdFieldNames: List<String>,
        write_operation_type WriteOperationType: FlowWriteOperationType,
    }
}
props! {
    FlowCustomConnectorSourceProperties (entity_name EntityName: String) {
        custom_properties CustomProperties: Map<String>,
        data_transfer_api DataTransferApi: FlowCustomConnectorSourcePropertiesDataTransferApi,
    }
}
props! {
    FlowCustomConnectorSourcePropertiesDataTransferApi (
        name Name: String, type_ Type: FlowCustomConnectorSourcePropertiesDataTransferApiType
    ) {}
}
props! { FlowDatadogSourceProperties (object Object: String) {} }
props! {
    FlowDestinationConnectorProperties () {
        custom_connector CustomConnector: FlowCustomConnectorDestinationProperties,
        event_bridge EventBridge: FlowEventBridgeDestinationProperties,
        lookout_metrics LookoutMetrics: FlowLookoutMetricsDestinationProperties,
        marketo Marketo: FlowMarketoDestinationProperties,
        redshift Redshift: FlowRedshiftDestinationProperties,
        s3 S3: FlowS3DestinationProperties,
        sapo_data SAPOData: FlowSapoDataDestinationProperties,
        salesforce Salesforce: FlowSalesforceDestinationProperties,
        snowflake Snowflake: FlowSnowflakeDestinationProperties,
        upsolver Upsolver: FlowUpsolverDestinationProperties,
        zendesk Zendesk: FlowZendeskDestinationProperties,
    }
}
props! {
    FlowDestinationFlowConfig (
        connector_type ConnectorType: FlowConnectorType,
        destination_connector_properties DestinationConnectorProperties: FlowDestinationConnectorProperties
    ) { api_version ApiVersion: String, connector_profile_name ConnectorProfileName: String, }
}
props! { FlowDynatraceSourceProperties (object Object: String) {} }
props! {
    FlowErrorHandlingConfig () {
        bucket_name BucketName: Id<r::S3Bucket>,
        bucket_prefix BucketPrefix: String,
        fail_on_first_error FailOnFirstError: bool,
    }
}
props! {
    FlowEventBridgeDestinationProperties (object Object: String) {
        error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig,
    }
}
props! {
    FlowGlueDataCatalog (
        database_name DatabaseName: String, role_arn RoleArn: Arn<r::IamRole>, table_prefix TablePrefix: String
    ) {}
}
props! { FlowGoogleAnalyticsSourceProperties (object Object: String) {} }
props! { FlowIncrementalPullConfig () { datetime_type_field_name DatetimeTypeFieldName: String, } }
props! { FlowInforNexusSourceProperties (object Object: String) {} }
props! { FlowLookoutMetricsDestinationProperties () { object Object: String, } }
props! {
    FlowMarketoDestinationProperties (object Object: String) {
        error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig,
    }
}
props! { FlowMarketoSourceProperties (object Object: String) {} }
props! { FlowMetadataCatalogConfig () { glue_data_catalog GlueDataCatalog: FlowGlueDataCatalog, } }
props! { FlowPardotSourceProperties (object Object: String) {} }
props! {
    FlowPrefixConfig () {
        path_prefix_hierarchy PathPrefixHierarchy: List<FlowPathPrefix>,
        prefix_format PrefixFormat: FlowPrefixFormat,
        prefix_type PrefixType: FlowPrefixType,
    }
}
props! {
    FlowRedshiftDestinationProperties (
        intermediate_bucket_name IntermediateBucketName: Id<r::S3Bucket>, object Object: String
    ) { bucket_prefix BucketPrefix: String, error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig, }
}
props! {
    FlowS3DestinationProperties (bucket_name BucketName: Id<r::S3Bucket>) {
        bucket_prefix BucketPrefix: String,
        s3_output_format_config S3OutputFormatConfig: FlowS3OutputFormatConfig,
    }
}
props! { FlowS3InputFormatConfig () { s3_input_file_type S3InputFileType: FlowS3InputFormatConfigS3InputFileType, } }
props! {
    FlowS3OutputFormatConfig () {
        aggregation_config AggregationConfig: FlowAggregationConfig,
        file_type FileType: FlowFileType,
        prefix_config PrefixConfig: FlowPrefixConfig,
        preserve_source_data_typing PreserveSourceDataTyping: bool,
    }
}
props! {
    FlowS3SourceProperties (bucket_name BucketName: Id<r::S3Bucket>, bucket_prefix BucketPrefix: String) {
        s3_input_format_config S3InputFormatConfig: FlowS3InputFormatConfig,
    }
}
props! {
    FlowSalesforceDestinationProperties (object Object: String) {
        data_transfer_api DataTransferApi: FlowDataTransferApi,
        error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig,
        id_field_names IdFieldNames: List<String>,
        write_operation_type WriteOperationType: FlowWriteOperationType,
    }
}
props! {
    FlowSalesforceSourceProperties (object Object: String) {
        data_transfer_api DataTransferApi: FlowDataTransferApi,
        enable_dynamic_field_update EnableDynamicFieldUpdate: bool,
        include_deleted_records IncludeDeletedRecords: bool,
    }
}
props! {
    FlowSapoDataDestinationProperties (object_path ObjectPath: String) {
        error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig,
        id_field_names IdFieldNames: List<String>,
        success_response_handling_config SuccessResponseHandlingConfig: FlowSuccessResponseHandlingConfig,
        write_operation_type WriteOperationType: FlowWriteOperationType,
    }
}
props! { FlowSapoDataPaginationConfig (max_page_size maxPageSize: Int<1, 10000>) {} }
props! { FlowSapoDataParallelismConfig (max_parallelism maxParallelism: Int<1, 10>) {} }
props! {
    FlowSapoDataSourceProperties (object_path ObjectPath: String) {
        pagination_config paginationConfig: FlowSapoDataPaginationConfig,
        parallelism_config parallelismConfig: FlowSapoDataParallelismConfig,
    }
}
props! {
    FlowScheduledTriggerProperties (schedule_expression ScheduleExpression: String) {
        data_pull_mode DataPullMode: FlowScheduledTriggerPropertiesDataPullMode,
        first_execution_from FirstExecutionFrom: f64,
        flow_error_deactivation_threshold FlowErrorDeactivationThreshold: Int<1, 100>,
        schedule_end_time ScheduleEndTime: f64,
        schedule_offset ScheduleOffset: Num<0, 36000>,
        schedule_start_time ScheduleStartTime: f64,
        time_zone TimeZone: String,
    }
}
props! { FlowServiceNowSourceProperties (object Object: String) {} }
props! { FlowSingularSourceProperties (object Object: String) {} }
props! { FlowSlackSourceProperties (object Object: String) {} }
props! {
    FlowSnowflakeDestinationProperties (
        intermediate_bucket_name IntermediateBucketName: Id<r::S3Bucket>, object Object: String
    ) { bucket_prefix BucketPrefix: String, error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig, }
}
props! {
    FlowSourceConnectorProperties () {
        amplitude Amplitude: FlowAmplitudeSourceProperties,
        custom_connector CustomConnector: FlowCustomConnectorSourceProperties,
        datadog Datadog: FlowDatadogSourceProperties,
        dynatrace Dynatrace: FlowDynatraceSourceProperties,
        google_analytics GoogleAnalytics: FlowGoogleAnalyticsSourceProperties,
        infor_nexus InforNexus: FlowInforNexusSourceProperties,
        marketo Marketo: FlowMarketoSourceProperties,
        pardot Pardot: FlowPardotSourceProperties,
        s3 S3: FlowS3SourceProperties,
        sapo_data SAPOData: FlowSapoDataSourceProperties,
        salesforce Salesforce: FlowSalesforceSourceProperties,
        service_now ServiceNow: FlowServiceNowSourceProperties,
        singular Singular: FlowSingularSourceProperties,
        slack Slack: FlowSlackSourceProperties,
        trendmicro Trendmicro: FlowTrendmicroSourceProperties,
        veeva Veeva: FlowVeevaSourceProperties,
        zendesk Zendesk: FlowZendeskSourceProperties,
    }
}
props! {
    FlowSourceFlowConfig (
        connector_type ConnectorType: FlowConnectorType,
        source_connector_properties SourceConnectorProperties: FlowSourceConnectorProperties
    ) {
        api_version ApiVersion: String,
        connector_profile_name ConnectorProfileName: String,
        incremental_pull_config IncrementalPullConfig: FlowIncrementalPullConfig,
    }
}
props! {
    FlowSuccessResponseHandlingConfig () {
        bucket_name BucketName: Id<r::S3Bucket>,
        bucket_prefix BucketPrefix: String,
    }
}
props! {
    FlowTask (source_fields SourceFields: List<String>, task_type TaskType: FlowTaskType) {
        connector_operator ConnectorOperator: FlowConnectorOperator,
        destination_field DestinationField: String,
        task_properties TaskProperties: List<FlowTaskPropertiesObject>,
    }
}
props! { FlowTaskPropertiesObject (key Key: FlowOperatorPropertiesKeys, value Value: String) {} }
props! { FlowTrendmicroSourceProperties (object Object: String) {} }
props! {
    FlowTriggerConfig (trigger_type TriggerType: FlowTriggerType) {
        trigger_properties TriggerProperties: FlowScheduledTriggerProperties,
    }
}
props! {
    FlowUpsolverDestinationProperties (
        bucket_name BucketName: Id<r::S3Bucket>,
        s3_output_format_config S3OutputFormatConfig: FlowUpsolverS3OutputFormatConfig
    ) { bucket_prefix BucketPrefix: String, }
}
props! {
    FlowUpsolverS3OutputFormatConfig (prefix_config PrefixConfig: FlowPrefixConfig) {
        aggregation_config AggregationConfig: FlowAggregationConfig,
        file_type FileType: FlowFileType,
    }
}
props! {
    FlowVeevaSourceProperties (object Object: String) {
        document_type DocumentType: String,
        include_all_versions IncludeAllVersions: bool,
        include_renditions IncludeRenditions: bool,
        include_source_files IncludeSourceFiles: bool,
    }
}
props! {
    FlowZendeskDestinationProperties (object Object: String) {
        error_handling_config ErrorHandlingConfig: FlowErrorHandlingConfig,
        id_field_names IdFieldNames: List<String>,
        write_operation_type WriteOperationType: FlowWriteOperationType,
    }
}
props! { FlowZendeskSourceProperties (object Object: String) {} }
choice! { FlowAggregationType { None "None", SingleFile "SingleFile" } }
choice! { FlowAmplitudeConnectorOperator { Between "BETWEEN" } }
choice! {
    FlowConnectorType {
        SapoData "SAPOData", Salesforce "Salesforce", Pardot "Pardot", Singular "Singular", Slack "Slack",
        Redshift "Redshift", S3 "S3", Marketo "Marketo", Googleanalytics "Googleanalytics", Zendesk "Zendesk",
        Servicenow "Servicenow", Datadog "Datadog", Trendmicro "Trendmicro", Snowflake "Snowflake",
        Dynatrace "Dynatrace", Infornexus "Infornexus", Amplitude "Amplitude", Veeva "Veeva",
        CustomConnector "CustomConnector", EventBridge "EventBridge", Upsolver "Upsolver",
        LookoutMetrics "LookoutMetrics"
    }
}
choice! {
    FlowCustomConnectorSourcePropertiesDataTransferApiType {
        Sync "SYNC", Async "ASYNC", Automatic "AUTOMATIC"
    }
}
choice! { FlowDataTransferApi { Automatic "AUTOMATIC", Bulkv2 "BULKV2", RestSync "REST_SYNC" } }
choice! {
    FlowDatadogConnectorOperator {
        Projection "PROJECTION", Between "BETWEEN", EqualTo "EQUAL_TO", Addition "ADDITION",
        Multiplication "MULTIPLICATION", Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL",
        MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL",
        ValidateNonZero "VALIDATE_NON_ZERO", ValidateNonNegative "VALIDATE_NON_NEGATIVE",
        ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowDynatraceConnectorOperator {
        Projection "PROJECTION", Between "BETWEEN", EqualTo "EQUAL_TO", Addition "ADDITION",
        Multiplication "MULTIPLICATION", Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL",
        MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL",
        ValidateNonZero "VALIDATE_NON_ZERO", ValidateNonNegative "VALIDATE_NON_NEGATIVE",
        ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { FlowFileType { Csv "CSV", Json "JSON", Parquet "PARQUET" } }
choice! { FlowGoogleAnalyticsConnectorOperator { Projection "PROJECTION", Between "BETWEEN" } }
choice! {
    FlowInforNexusConnectorOperator {
        Projection "PROJECTION", Between "BETWEEN", EqualTo "EQUAL_TO", Addition "ADDITION",
        Multiplication "MULTIPLICATION", Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL",
        MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL",
        ValidateNonZero "VALIDATE_NON_ZERO", ValidateNonNegative "VALIDATE_NON_NEGATIVE",
        ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowMarketoConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Between "BETWEEN",
        Addition "ADDITION", Multiplication "MULTIPLICATION", Division "DIVISION", Subtraction "SUBTRACTION",
        MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL",
        ValidateNonZero "VALIDATE_NON_ZERO", ValidateNonNegative "VALIDATE_NON_NEGATIVE",
        ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Contains "CONTAINS",
        Between "BETWEEN", LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO",
        EqualTo "EQUAL_TO", NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowOperatorPropertiesKeys {
        Value "VALUE", Values "VALUES", DataType "DATA_TYPE", UpperBound "UPPER_BOUND", LowerBound "LOWER_BOUND",
        SourceDataType "SOURCE_DATA_TYPE", DestinationDataType "DESTINATION_DATA_TYPE",
        ValidationAction "VALIDATION_ACTION", MaskValue "MASK_VALUE", MaskLength "MASK_LENGTH",
        TruncateLength "TRUNCATE_LENGTH", MathOperationFieldsOrder "MATH_OPERATION_FIELDS_ORDER",
        ConcatFormat "CONCAT_FORMAT", SubfieldCategoryMap "SUBFIELD_CATEGORY_MAP",
        ExcludeSourceFieldsList "EXCLUDE_SOURCE_FIELDS_LIST", IncludeNewFields "INCLUDE_NEW_FIELDS",
        OrderedPartitionKeysList "ORDERED_PARTITION_KEYS_LIST"
    }
}
choice! {
    FlowPardotConnectorOperator {
        Projection "PROJECTION", EqualTo "EQUAL_TO", NoOp "NO_OP", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC"
    }
}
choice! { FlowPathPrefix { ExecutionId "EXECUTION_ID", SchemaVersion "SCHEMA_VERSION" } }
choice! { FlowPrefixFormat { Year "YEAR", Month "MONTH", Day "DAY", Hour "HOUR", Minute "MINUTE" } }
choice! { FlowPrefixType { Filename "FILENAME", Path "PATH", PathAndFilename "PATH_AND_FILENAME" } }
choice! {
    FlowS3ConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Between "BETWEEN",
        LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO", EqualTo "EQUAL_TO",
        NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION", Division "DIVISION",
        Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N",
        ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { FlowS3InputFormatConfigS3InputFileType { Csv "CSV", Json "JSON" } }
choice! {
    FlowSalesforceConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", Contains "CONTAINS", GreaterThan "GREATER_THAN",
        Between "BETWEEN", LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO",
        EqualTo "EQUAL_TO", NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowSapoDataConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", Contains "CONTAINS", GreaterThan "GREATER_THAN",
        Between "BETWEEN", LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO",
        EqualTo "EQUAL_TO", NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { FlowScheduledTriggerPropertiesDataPullMode { Incremental "Incremental", Complete "Complete" } }
choice! {
    FlowServiceNowConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", Contains "CONTAINS", GreaterThan "GREATER_THAN",
        Between "BETWEEN", LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO",
        EqualTo "EQUAL_TO", NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowSingularConnectorOperator {
        Projection "PROJECTION", EqualTo "EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    FlowSlackConnectorOperator {
        Projection "PROJECTION", Between "BETWEEN", EqualTo "EQUAL_TO", Addition "ADDITION",
        Multiplication "MULTIPLICATION", Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL",
        MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL",
        ValidateNonZero "VALIDATE_NON_ZERO", ValidateNonNegative "VALIDATE_NON_NEGATIVE",
        ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { FlowStatus { Active "Active", Suspended "Suspended", Draft "Draft" } }
choice! {
    FlowTaskType {
        Arithmetic "Arithmetic", Filter "Filter", Map "Map", MapAll "Map_all", Mask "Mask", Merge "Merge",
        Passthrough "Passthrough", Truncate "Truncate", Validate "Validate", Partition "Partition"
    }
}
choice! {
    FlowTrendmicroConnectorOperator {
        Projection "PROJECTION", EqualTo "EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { FlowTriggerType { Scheduled "Scheduled", Event "Event", OnDemand "OnDemand" } }
choice! {
    FlowVeevaConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Between "BETWEEN",
        LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO", EqualTo "EQUAL_TO",
        NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION", Division "DIVISION",
        Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N",
        ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { FlowWriteOperationType { Insert "INSERT", Upsert "UPSERT", Update "UPDATE", Delete "DELETE" } }
choice! {
    FlowZendeskConnectorOperator {
        Projection "PROJECTION", GreaterThan "GREATER_THAN", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
