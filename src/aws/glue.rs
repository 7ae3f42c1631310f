//! Generated from spec/glue.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Glue::Blueprint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html)
    Blueprint BlueprintAttrs "AWS::Glue::Blueprint" (blueprint_location BlueprintLocation: String, name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::GlueBlueprint>,
        created_on "CreatedOn": String,
        last_modified_on "LastModifiedOn": String,
        parameter_spec "ParameterSpec": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Glue::Catalog](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html)
    Catalog CatalogAttrs "AWS::Glue::Catalog" (name Name: String) {
        allow_full_table_external_data_access AllowFullTableExternalDataAccess: CatalogAllowFullTableExternalDataAccess,
        catalog_properties CatalogProperties: CatalogProperties,
        create_database_default_permissions CreateDatabaseDefaultPermissions: List<CatalogPrincipalPermissions>,
        create_table_default_permissions CreateTableDefaultPermissions: List<CatalogPrincipalPermissions>,
        description Description: String,
        federated_catalog FederatedCatalog: CatalogFederatedCatalog,
        overwrite_child_resource_permissions_with_default OverwriteChildResourcePermissionsWithDefault: CatalogOverwriteChildResourcePermissionsWithDefault,
        parameters Parameters: Map<String>,
        tags Tags: List<Tag>,
        target_redshift_catalog TargetRedshiftCatalog: CatalogTargetRedshiftCatalog,
    } {
        catalog_id "CatalogId": String,
        catalog_properties_custom_properties "CatalogProperties.CustomProperties": Json,
        catalog_properties_data_lake_access_properties_managed_workgroup_name "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName": String,
        catalog_properties_data_lake_access_properties_managed_workgroup_status "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus": String,
        catalog_properties_data_lake_access_properties_redshift_database_name "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName": String,
        create_time "CreateTime": i64,
        resource_arn "ResourceArn": Arn<r::GlueCatalog>,
        update_time "UpdateTime": i64,
    }
}
props! {
    CatalogDataLakeAccessProperties () {
        allow_full_table_external_data_access AllowFullTableExternalDataAccess: CatalogDataLakeAccessPropertiesAllowFullTableExternalDataAccess,
        catalog_type CatalogType: String,
        data_lake_access DataLakeAccess: bool,
        data_transfer_role DataTransferRole: String,
        kms_key KmsKey: String,
    }
}
props! { CatalogFederatedCatalog () { connection_name ConnectionName: String, identifier Identifier: String, } }
props! { CatalogPrincipalPermissions () {} }
props! {
    CatalogProperties () { data_lake_access_properties DataLakeAccessProperties: CatalogDataLakeAccessProperties, }
}
props! { CatalogTargetRedshiftCatalog (catalog_arn CatalogArn: String) {} }
choice! { CatalogAllowFullTableExternalDataAccess { True "True", False "False" } }
choice! { CatalogDataLakeAccessPropertiesAllowFullTableExternalDataAccess { True "True", False "False" } }
choice! { CatalogOverwriteChildResourcePermissionsWithDefault { Accept "Accept", Deny "Deny" } }

resource! {
    /// [AWS::Glue::Classifier](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html)
    Classifier ClassifierAttrs "AWS::Glue::Classifier" () {
        csv_classifier CsvClassifier: ClassifierCsvClassifier,
        grok_classifier GrokClassifier: ClassifierGrokClassifier,
        json_classifier JsonClassifier: ClassifierJsonClassifier,
        xml_classifier XMLClassifier: ClassifierXmlClassifier,
    } { name "Name": Id<r::GlueClassifier>, }
}
props! {
    ClassifierCsvClassifier () {
        allow_single_column AllowSingleColumn: bool,
        contains_custom_datatype ContainsCustomDatatype: List<String>,
        contains_header ContainsHeader: ClassifierCsvClassifierContainsHeader,
        custom_datatype_configured CustomDatatypeConfigured: bool,
        delimiter Delimiter: String,
        disable_value_trimming DisableValueTrimming: bool,
        header Header: List<String>,
        name Name: String,
        quote_symbol QuoteSymbol: String,
    }
}
props! {
    ClassifierGrokClassifier (classification Classification: String, grok_pattern GrokPattern: String) {
        custom_patterns CustomPatterns: String,
        name Name: String,
    }
}
props! { ClassifierJsonClassifier (json_path JsonPath: String) { name Name: String, } }
props! {
    ClassifierXmlClassifier (classification Classification: String, row_tag RowTag: String) { name Name: String, }
}
choice! { ClassifierCsvClassifierContainsHeader { Absent "ABSENT", Present "PRESENT", Unknown "UNKNOWN" } }

resource! {
    /// [AWS::Glue::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html)
    Connection ConnectionAttrs "AWS::Glue::Connection" (
        catalog_id CatalogId: String, connection_input ConnectionInput: ConnectionInput
    ) { tags Tags: Json, } { name "Name": String, }
}
props! {
    ConnectionAuthenticationConfiguration (
        authentication_type AuthenticationType: ConnectionAuthenticationConfigurationAuthenticationType
    ) {
        basic_authentication_credentials BasicAuthenticationCredentials: ConnectionBasicAuthenticationCredentials,
        custom_authentication_credentials CustomAuthenticationCredentials: Json,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        oauth2_properties OAuth2Properties: ConnectionOauth2Properties,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    ConnectionAuthorizationCodeProperties () {
        authorization_code AuthorizationCode: String,
        redirect_uri RedirectUri: String,
    }
}
props! { ConnectionBasicAuthenticationCredentials () { password Password: String, username Username: String, } }
props! {
    ConnectionInput (connection_type ConnectionType: ConnectionInputConnectionType) {
        athena_properties AthenaProperties: Json,
        authentication_configuration AuthenticationConfiguration: ConnectionAuthenticationConfiguration,
        connection_properties ConnectionProperties: Json,
        description Description: String,
        match_criteria MatchCriteria: List<String>,
        name Name: String,
        physical_connection_requirements PhysicalConnectionRequirements: ConnectionPhysicalConnectionRequirements,
        python_properties PythonProperties: Json,
        spark_properties SparkProperties: Json,
        validate_credentials ValidateCredentials: bool,
        validate_for_compute_environments ValidateForComputeEnvironments: List<ConnectionInputValidateForComputeEnvironments>,
    }
}
props! {
    ConnectionOauth2ClientApplication () {
        aws_managed_client_application_reference AWSManagedClientApplicationReference: String,
        user_managed_client_application_client_id UserManagedClientApplicationClientId: String,
    }
}
props! {
    ConnectionOauth2Credentials () {
        access_token AccessToken: String,
        jwt_token JwtToken: String,
        refresh_token RefreshToken: String,
        user_managed_client_application_client_secret UserManagedClientApplicationClientSecret: String,
    }
}
props! {
    ConnectionOauth2Properties () {
        authorization_code_properties AuthorizationCodeProperties: ConnectionAuthorizationCodeProperties,
        oauth2_client_application OAuth2ClientApplication: ConnectionOauth2ClientApplication,
        oauth2_credentials OAuth2Credentials: ConnectionOauth2Credentials,
        oauth2_grant_type OAuth2GrantType: ConnectionOauth2PropertiesOauth2GrantType,
        token_url TokenUrl: String,
        token_url_parameters_map TokenUrlParametersMap: Json,
    }
}
props! {
    ConnectionPhysicalConnectionRequirements () {
        availability_zone AvailabilityZone: String,
        security_group_id_list SecurityGroupIdList: List<Id<r::Ec2SecurityGroup>>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
choice! {
    ConnectionAuthenticationConfigurationAuthenticationType {
        Basic "BASIC", Custom "CUSTOM", Iam "IAM", Oauth2 "OAUTH2"
    }
}
choice! {
    ConnectionInputConnectionType {
        Adobeanalytics "ADOBEANALYTICS", Asana "ASANA", Azurecosmos "AZURECOSMOS", Azuresql "AZURESQL",
        Bigquery "BIGQUERY", Blackbaud "BLACKBAUD", Blackbaudraiseredgenxt "BLACKBAUDRAISEREDGENXT",
        Circleci "CIRCLECI", Clouderahive "CLOUDERAHIVE", Clouderaimpala "CLOUDERAIMPALA", Cloudwatch "CLOUDWATCH",
        Cloudwatchmetrics "CLOUDWATCHMETRICS", Cmdb "CMDB", Custom "CUSTOM", Datadog "DATADOG",
        Datalakegen2 "DATALAKEGEN2", Db2 "DB2", Db2As400 "DB2AS400", Documentdb "DOCUMENTDB",
        Docusignmonitor "DOCUSIGNMONITOR", Domo "DOMO", Dynamodb "DYNAMODB", Dynatrace "DYNATRACE",
        Facebookads "FACEBOOKADS", Facebookpageinsights "FACEBOOKPAGEINSIGHTS", Freshdesk "FRESHDESK",
        Freshsales "FRESHSALES", Gitlab "GITLAB", Googleads "GOOGLEADS", Googleanalytics4 "GOOGLEANALYTICS4",
        Googlecloudstorage "GOOGLECLOUDSTORAGE", Googlesearchconsole "GOOGLESEARCHCONSOLE", Googlesheets "GOOGLESHEETS",
        Hbase "HBASE", Hubspot "HUBSPOT", Instagramads "INSTAGRAMADS", Intercom "INTERCOM", Jdbc "JDBC",
        Jiracloud "JIRACLOUD", Kafka "KAFKA", Kustomer "KUSTOMER", Linkedin "LINKEDIN", Mailchimp "MAILCHIMP",
        Marketo "MARKETO", Marketplace "MARKETPLACE",
        Microsoftdynamic365Financeandops "MICROSOFTDYNAMIC365FINANCEANDOPS",
        Microsoftdynamics365Crm "MICROSOFTDYNAMICS365CRM", Microsoftteams "MICROSOFTTEAMS", Mixpanel "MIXPANEL",
        Monday "MONDAY", Mongodb "MONGODB", Mysql "MYSQL", Netsuiteerp "NETSUITEERP", Network "NETWORK", Okta "OKTA",
        Opensearch "OPENSEARCH", Oracle "ORACLE", Paypal "PAYPAL", Pendo "PENDO", Pipedive "PIPEDIVE",
        Pipedrive "PIPEDRIVE", Postgresql "POSTGRESQL", Productboard "PRODUCTBOARD", Quickbooks "QUICKBOOKS",
        Salesforce "SALESFORCE", Salesforcecommercecloud "SALESFORCECOMMERCECLOUD",
        Salesforcemarketingcloud "SALESFORCEMARKETINGCLOUD", Salesforcepardot "SALESFORCEPARDOT", Sapconcur "SAPCONCUR",
        Saphana "SAPHANA", Sapodata "SAPODATA", Sendgrid "SENDGRID", Servicenow "SERVICENOW", Sftp "SFTP",
        Slack "SLACK", Smartsheet "SMARTSHEET", Snapchatads "SNAPCHATADS", Sqlserver "SQLSERVER", Stripe "STRIPE",
        Synapse "SYNAPSE", Teradata "TERADATA", Teradatanos "TERADATANOS", Timestream "TIMESTREAM", Tpcds "TPCDS",
        Twilio "TWILIO", Vertica "VERTICA", ViewValidationAthena "VIEW_VALIDATION_ATHENA",
        ViewValidationRedshift "VIEW_VALIDATION_REDSHIFT", Woocommerce "WOOCOMMERCE", Zendesk "ZENDESK",
        Zohocrm "ZOHOCRM", Zoom "ZOOM"
    }
}
choice! { ConnectionInputValidateForComputeEnvironments { Athena "ATHENA", Python "PYTHON", Spark "SPARK" } }
choice! {
    ConnectionOauth2PropertiesOauth2GrantType {
        AuthorizationCode "AUTHORIZATION_CODE", ClientCredentials "CLIENT_CREDENTIALS", JwtBearer "JWT_BEARER",
        RefreshToken "REFRESH_TOKEN"
    }
}

resource! {
    /// [AWS::Glue::ConnectionType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html)
    ConnectionType ConnectionTypeAttrs "AWS::Glue::ConnectionType" (
        connection_type ConnectionType: String, rest_configuration RestConfiguration: ConnectionTypeRestConfiguration
    ) {
        connection_properties ConnectionProperties: ConnectionTypeConnectionPropertiesConfiguration,
        connector_authentication_configuration ConnectorAuthenticationConfiguration: ConnectionTypeConnectorAuthenticationConfiguration,
        description Description: String,
        integration_type IntegrationType: ConnectionTypeIntegrationType,
        tags Tags: List<Tag>,
    } { connection_type_arn "ConnectionTypeArn": Arn<r::GlueConnectionType>, }
}
props! {
    ConnectionTypeBasicAuthenticationProperties () {
        password Password: ConnectionTypeSecretConnectorProperty,
        username Username: ConnectionTypeSecretConnectorProperty,
    }
}
props! {
    ConnectionTypeBetweenConfiguration () {
        high_bound_key HighBoundKey: String,
        low_bound_key LowBoundKey: String,
        template Template: String,
    }
}
props! {
    ConnectionTypeClientCredentialsProperties () {
        client_id ClientId: ConnectionTypeSecretConnectorProperty,
        client_secret ClientSecret: ConnectionTypeSecretConnectorProperty,
        content_type ContentType: ConnectionTypeClientCredentialsPropertiesContentType,
        request_method RequestMethod: ConnectionTypeClientCredentialsPropertiesRequestMethod,
        scope Scope: ConnectionTypeConnectorProperty,
        token_url TokenUrl: ConnectionTypeConnectorProperty,
        token_url_parameters TokenUrlParameters: List<ConnectionTypeConnectorProperty>,
    }
}
props! {
    ConnectionTypeConnectionPropertiesConfiguration () {
        additional_request_parameters AdditionalRequestParameters: List<ConnectionTypeConnectorProperty>,
        url Url: ConnectionTypeConnectorProperty,
    }
}
props! {
    ConnectionTypeConnectorAuthenticationConfiguration (
        authentication_types AuthenticationTypes: List<ConnectionTypeConnectorAuthenticationConfigurationAuthenticationTypes>
    ) {
        basic_authentication_properties BasicAuthenticationProperties: ConnectionTypeBasicAuthenticationProperties,
        custom_authentication_properties CustomAuthenticationProperties: ConnectionTypeCustomAuthenticationProperties,
        oauth2_properties OAuth2Properties: ConnectionTypeConnectorOauth2Properties,
    }
}
props! {
    ConnectionTypeConnectorAuthorizationCodeProperties () {
        authorization_code AuthorizationCode: ConnectionTypeConnectorProperty,
        authorization_code_url AuthorizationCodeUrl: ConnectionTypeConnectorProperty,
        client_id ClientId: ConnectionTypeSecretConnectorProperty,
        client_secret ClientSecret: ConnectionTypeSecretConnectorProperty,
        content_type ContentType: ConnectionTypeConnectorAuthorizationCodePropertiesContentType,
        prompt Prompt: ConnectionTypeConnectorProperty,
        redirect_uri RedirectUri: ConnectionTypeConnectorProperty,
        request_method RequestMethod: ConnectionTypeConnectorAuthorizationCodePropertiesRequestMethod,
        scope Scope: ConnectionTypeConnectorProperty,
        token_url TokenUrl: ConnectionTypeConnectorProperty,
        token_url_parameters TokenUrlParameters: List<ConnectionTypeConnectorProperty>,
    }
}
props! {
    ConnectionTypeConnectorOauth2Properties (
        oauth2_grant_type OAuth2GrantType: ConnectionTypeConnectorOauth2PropertiesOauth2GrantType
    ) {
        authorization_code_properties AuthorizationCodeProperties: ConnectionTypeConnectorAuthorizationCodeProperties,
        client_credentials_properties ClientCredentialsProperties: ConnectionTypeClientCredentialsProperties,
        jwt_bearer_properties JWTBearerProperties: ConnectionTypeJwtBearerProperties,
    }
}
props! {
    ConnectionTypeConnectorProperty (
        name Name: String, property_type PropertyType: ConnectionTypeConnectorPropertyPropertyType,
        required Required: bool
    ) {
        allowed_values AllowedValues: List<String>,
        default_value DefaultValue: String,
        key_override KeyOverride: String,
        property_location PropertyLocation: ConnectionTypeConnectorPropertyPropertyLocation,
    }
}
props! {
    ConnectionTypeCursorConfiguration (next_page NextPage: ConnectionTypeExtractedParameter) {
        limit_parameter LimitParameter: ConnectionTypeExtractedParameter,
    }
}
props! {
    ConnectionTypeCustomAuthenticationProperties (
        authentication_parameters AuthenticationParameters: List<ConnectionTypeSecretConnectorProperty>
    ) {}
}
props! {
    ConnectionTypeEntityConfiguration () {
        schema Schema: Map<ConnectionTypeFieldDefinition>,
        source_configuration SourceConfiguration: ConnectionTypeSourceConfiguration,
    }
}
props! {
    ConnectionTypeExtractedParameter () {
        default_value DefaultValue: String,
        key Key: String,
        property_location PropertyLocation: ConnectionTypeExtractedParameterPropertyLocation,
        value Value: ConnectionTypeResponseExtractionMapping,
    }
}
props! {
    ConnectionTypeFieldDefinition (
        field_data_type FieldDataType: ConnectionTypeFieldDefinitionFieldDataType, name Name: String
    ) {
        filter_overrides FilterOverrides: ConnectionTypeFilterOverrides,
        is_nullable IsNullable: bool,
        is_orderable IsOrderable: bool,
        is_partitionable IsPartitionable: bool,
        is_queryable IsQueryable: bool,
        response_date_format ResponseDateFormat: String,
    }
}
props! {
    ConnectionTypeFilterConfiguration (filter_mode FilterMode: ConnectionTypeFilterConfigurationFilterMode) {
        between_configuration BetweenConfiguration: ConnectionTypeBetweenConfiguration,
        date_time_format DateTimeFormat: String,
        filter_string_configuration FilterStringConfiguration: ConnectionTypeFilterStringConfiguration,
        operator_mappings OperatorMappings: Map<String>,
        strip_quotes StripQuotes: bool,
    }
}
props! {
    ConnectionTypeFilterOverrides () {
        between_configuration BetweenConfiguration: ConnectionTypeBetweenConfiguration,
        date_time_format DateTimeFormat: String,
        field_name FieldName: String,
        operator_mappings OperatorMappings: Map<String>,
    }
}
props! {
    ConnectionTypeFilterStringConfiguration (query_parameter_name QueryParameterName: String) {
        quote_character QuoteCharacter: String,
        quote_string_values QuoteStringValues: bool,
    }
}
props! {
    ConnectionTypeJwtBearerProperties () {
        content_type ContentType: ConnectionTypeJwtBearerPropertiesContentType,
        jwt_token JwtToken: ConnectionTypeSecretConnectorProperty,
        request_method RequestMethod: ConnectionTypeJwtBearerPropertiesRequestMethod,
        token_url TokenUrl: ConnectionTypeConnectorProperty,
        token_url_parameters TokenUrlParameters: List<ConnectionTypeConnectorProperty>,
    }
}
props! {
    ConnectionTypeOffsetConfiguration (
        limit_parameter LimitParameter: ConnectionTypeExtractedParameter,
        offset_parameter OffsetParameter: ConnectionTypeExtractedParameter
    ) {}
}
props! {
    ConnectionTypePaginationConfiguration () {
        cursor_configuration CursorConfiguration: ConnectionTypeCursorConfiguration,
        offset_configuration OffsetConfiguration: ConnectionTypeOffsetConfiguration,
    }
}
props! { ConnectionTypeResponseConfiguration (result_path ResultPath: String) { error_path ErrorPath: String, } }
props! {
    ConnectionTypeResponseExtractionMapping () { content_path ContentPath: String, header_key HeaderKey: String, }
}
props! {
    ConnectionTypeRestConfiguration () {
        entity_configurations EntityConfigurations: Map<ConnectionTypeEntityConfiguration>,
        global_source_configuration GlobalSourceConfiguration: ConnectionTypeSourceConfiguration,
        validation_endpoint_configuration ValidationEndpointConfiguration: ConnectionTypeRestConfigurationValidationEndpointConfiguration,
    }
}
props! {
    ConnectionTypeRestConfigurationValidationEndpointConfiguration () {
        request_method RequestMethod: ConnectionTypeRestConfigurationValidationEndpointConfigurationRequestMethod,
        request_path RequestPath: String,
    }
}
props! {
    ConnectionTypeSecretConnectorProperty (
        name Name: String, property_type PropertyType: ConnectionTypeSecretConnectorPropertyPropertyType,
        required Required: bool
    ) {
        key_override KeyOverride: String,
        property_location PropertyLocation: ConnectionTypeSecretConnectorPropertyPropertyLocation,
    }
}
props! {
    ConnectionTypeSourceConfiguration () {
        filter_configuration FilterConfiguration: ConnectionTypeFilterConfiguration,
        pagination_configuration PaginationConfiguration: ConnectionTypePaginationConfiguration,
        request_method RequestMethod: ConnectionTypeSourceConfigurationRequestMethod,
        request_parameters RequestParameters: List<ConnectionTypeConnectorProperty>,
        request_path RequestPath: String,
        response_configuration ResponseConfiguration: ConnectionTypeResponseConfiguration,
    }
}
choice! {
    ConnectionTypeClientCredentialsPropertiesContentType {
        ApplicationJson "APPLICATION_JSON", UrlEncoded "URL_ENCODED"
    }
}
choice! { ConnectionTypeClientCredentialsPropertiesRequestMethod { Get "GET", Post "POST" } }
choice! {
    ConnectionTypeConnectorAuthenticationConfigurationAuthenticationTypes {
        Basic "BASIC", Oauth2 "OAUTH2", Custom "CUSTOM", Iam "IAM"
    }
}
choice! {
    ConnectionTypeConnectorAuthorizationCodePropertiesContentType {
        ApplicationJson "APPLICATION_JSON", UrlEncoded "URL_ENCODED"
    }
}
choice! { ConnectionTypeConnectorAuthorizationCodePropertiesRequestMethod { Get "GET", Post "POST" } }
choice! {
    ConnectionTypeConnectorOauth2PropertiesOauth2GrantType {
        ClientCredentials "CLIENT_CREDENTIALS", JwtBearer "JWT_BEARER", AuthorizationCode "AUTHORIZATION_CODE"
    }
}
choice! {
    ConnectionTypeConnectorPropertyPropertyLocation {
        Header "HEADER", Body "BODY", QueryParam "QUERY_PARAM", Path "PATH"
    }
}
choice! {
    ConnectionTypeConnectorPropertyPropertyType {
        UserInput "USER_INPUT", Secret "SECRET", ReadOnly "READ_ONLY", Unused "UNUSED",
        SecretOrUserInput "SECRET_OR_USER_INPUT"
    }
}
choice! {
    ConnectionTypeExtractedParameterPropertyLocation {
        Header "HEADER", Body "BODY", QueryParam "QUERY_PARAM", Path "PATH"
    }
}
choice! {
    ConnectionTypeFieldDefinitionFieldDataType {
        Int "INT", Smallint "SMALLINT", Bigint "BIGINT", Float "FLOAT", Long "LONG", Date "DATE", Boolean "BOOLEAN",
        Map "MAP", Array "ARRAY", String "STRING", Timestamp "TIMESTAMP", Decimal "DECIMAL", Byte "BYTE", Short "SHORT",
        Double "DOUBLE", Struct "STRUCT", Binary "BINARY", Union "UNION"
    }
}
choice! { ConnectionTypeFilterConfigurationFilterMode { QueryParams "QUERY_PARAMS", FilterString "FILTER_STRING" } }
choice! { ConnectionTypeIntegrationType { Rest "REST" } }
choice! {
    ConnectionTypeJwtBearerPropertiesContentType {
        ApplicationJson "APPLICATION_JSON", UrlEncoded "URL_ENCODED"
    }
}
choice! { ConnectionTypeJwtBearerPropertiesRequestMethod { Get "GET", Post "POST" } }
choice! { ConnectionTypeRestConfigurationValidationEndpointConfigurationRequestMethod { Get "GET", Post "POST" } }
choice! {
    ConnectionTypeSecretConnectorPropertyPropertyLocation {
        Header "HEADER", Body "BODY", QueryParam "QUERY_PARAM", Path "PATH"
    }
}
choice! { ConnectionTypeSecretConnectorPropertyPropertyType { Secret "SECRET" } }
choice! { ConnectionTypeSourceConfigurationRequestMethod { Get "GET", Post "POST" } }

resource! {
    /// [AWS::Glue::Crawler](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html)
    Crawler NoAttrs "AWS::Glue::Crawler" (role Role: String, targets Targets: CrawlerTargets) {
        classifiers Classifiers: List<Id<r::GlueClassifier>>,
        configuration Configuration: String,
        crawler_security_configuration CrawlerSecurityConfiguration: Id<r::GlueSecurityConfiguration>,
        database_name DatabaseName: Id<r::GlueDatabase>,
        description Description: String,
        lake_formation_configuration LakeFormationConfiguration: CrawlerLakeFormationConfiguration,
        name Name: String,
        recrawl_policy RecrawlPolicy: CrawlerRecrawlPolicy,
        schedule Schedule: CrawlerSchedule,
        schema_change_policy SchemaChangePolicy: CrawlerSchemaChangePolicy,
        table_prefix TablePrefix: String,
        tags Tags: Json,
    } {}
}
props! {
    CrawlerCatalogTarget () {
        connection_name ConnectionName: String,
        database_name DatabaseName: Id<r::GlueDatabase>,
        dlq_event_queue_arn DlqEventQueueArn: Arn<r::SqsQueue>,
        event_queue_arn EventQueueArn: Arn<r::SqsQueue>,
        tables Tables: List<String>,
    }
}
props! {
    CrawlerDeltaTarget () {
        connection_name ConnectionName: String,
        create_native_delta_table CreateNativeDeltaTable: bool,
        delta_tables DeltaTables: List<String>,
        write_manifest WriteManifest: bool,
    }
}
props! { CrawlerDynamoDbTarget () { path Path: String, scan_all ScanAll: bool, scan_rate ScanRate: f64, } }
props! {
    CrawlerHudiTarget () {
        connection_name ConnectionName: String,
        exclusions Exclusions: List<String>,
        maximum_traversal_depth MaximumTraversalDepth: i64,
        paths Paths: List<String>,
    }
}
props! {
    CrawlerIcebergTarget () {
        connection_name ConnectionName: String,
        exclusions Exclusions: List<String>,
        maximum_traversal_depth MaximumTraversalDepth: i64,
        paths Paths: List<String>,
    }
}
props! {
    CrawlerJdbcTarget () {
        connection_name ConnectionName: String,
        enable_additional_metadata EnableAdditionalMetadata: List<CrawlerJdbcTargetEnableAdditionalMetadata>,
        exclusions Exclusions: List<String>,
        path Path: String,
    }
}
props! {
    CrawlerLakeFormationConfiguration () {
        account_id AccountId: String,
        use_lake_formation_credentials UseLakeFormationCredentials: bool,
    }
}
props! { CrawlerMongoDbTarget () { connection_name ConnectionName: String, path Path: String, } }
props! { CrawlerRecrawlPolicy () { recrawl_behavior RecrawlBehavior: CrawlerRecrawlPolicyRecrawlBehavior, } }
props! {
    CrawlerS3Target () {
        connection_name ConnectionName: String,
        dlq_event_queue_arn DlqEventQueueArn: Arn<r::SqsQueue>,
        event_queue_arn EventQueueArn: Arn<r::SqsQueue>,
        exclusions Exclusions: List<String>,
        path Path: String,
        sample_size SampleSize: i64,
    }
}
props! { CrawlerSchedule () { schedule_expression ScheduleExpression: String, } }
props! {
    CrawlerSchemaChangePolicy () {
        delete_behavior DeleteBehavior: CrawlerSchemaChangePolicyDeleteBehavior,
        update_behavior UpdateBehavior: CrawlerSchemaChangePolicyUpdateBehavior,
    }
}
props! {
    CrawlerTargets () {
        catalog_targets CatalogTargets: List<CrawlerCatalogTarget>,
        delta_targets DeltaTargets: List<CrawlerDeltaTarget>,
        dynamo_db_targets DynamoDBTargets: List<CrawlerDynamoDbTarget>,
        hudi_targets HudiTargets: List<CrawlerHudiTarget>,
        iceberg_targets IcebergTargets: List<CrawlerIcebergTarget>,
        jdbc_targets JdbcTargets: List<CrawlerJdbcTarget>,
        mongo_db_targets MongoDBTargets: List<CrawlerMongoDbTarget>,
        s3_targets S3Targets: List<CrawlerS3Target>,
    }
}
choice! { CrawlerJdbcTargetEnableAdditionalMetadata { Comments "COMMENTS", Rawtypes "RAWTYPES" } }
choice! {
    CrawlerRecrawlPolicyRecrawlBehavior {
        CrawlEventMode "CRAWL_EVENT_MODE", CrawlEverything "CRAWL_EVERYTHING",
        CrawlNewFoldersOnly "CRAWL_NEW_FOLDERS_ONLY"
    }
}
choice! {
    CrawlerSchemaChangePolicyDeleteBehavior {
        DeleteFromDatabase "DELETE_FROM_DATABASE", DeprecateInDatabase "DEPRECATE_IN_DATABASE", Log "LOG"
    }
}
choice! { CrawlerSchemaChangePolicyUpdateBehavior { Log "LOG", UpdateInDatabase "UPDATE_IN_DATABASE" } }

resource! {
    /// [AWS::Glue::CustomEntityType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html)
    CustomEntityType NoAttrs "AWS::Glue::CustomEntityType" () {
        context_words ContextWords: List<String>,
        name Name: String,
        regex_string RegexString: String,
        tags Tags: Json,
    } {}
}

resource! {
    /// [AWS::Glue::DataCatalogEncryptionSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html)
    DataCatalogEncryptionSettings NoAttrs "AWS::Glue::DataCatalogEncryptionSettings" (
        catalog_id CatalogId: String,
        data_catalog_encryption_settings DataCatalogEncryptionSettings: DataCatalogEncryptionSettingsProps
    ) {} {}
}
props! {
    DataCatalogEncryptionSettingsConnectionPasswordEncryption () {
        kms_key_id KmsKeyId: String,
        return_connection_password_encrypted ReturnConnectionPasswordEncrypted: bool,
    }
}
props! {
    DataCatalogEncryptionSettingsEncryptionAtRest () {
        catalog_encryption_mode CatalogEncryptionMode: DataCatalogEncryptionSettingsEncryptionAtRestCatalogEncryptionMode,
        catalog_encryption_service_role CatalogEncryptionServiceRole: Arn<r::IamRole>,
        sse_aws_kms_key_id SseAwsKmsKeyId: String,
    }
}
props! {
    DataCatalogEncryptionSettingsProps () {
        connection_password_encryption ConnectionPasswordEncryption: DataCatalogEncryptionSettingsConnectionPasswordEncryption,
        encryption_at_rest EncryptionAtRest: DataCatalogEncryptionSettingsEncryptionAtRest,
    }
}
choice! {
    DataCatalogEncryptionSettingsEncryptionAtRestCatalogEncryptionMode {
        Disabled "DISABLED", SseKms "SSE-KMS", SseKmsWithServiceRole "SSE-KMS-WITH-SERVICE-ROLE"
    }
}

resource! {
    /// [AWS::Glue::DataQualityRuleset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html)
    DataQualityRuleset NoAttrs "AWS::Glue::DataQualityRuleset" (name Name: String) {
        client_token ClientToken: String,
        description Description: String,
        ruleset Ruleset: String,
        tags Tags: Json,
        target_table TargetTable: DataQualityRulesetDataQualityTargetTable,
    } {}
}
props! {
    DataQualityRulesetDataQualityTargetTable (
        database_name DatabaseName: Id<r::GlueDatabase>, table_name TableName: String
    ) {}
}

resource! {
    /// [AWS::Glue::Database](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html)
    Database NoAttrs "AWS::Glue::Database" (catalog_id CatalogId: String, database_input DatabaseInput: DatabaseInput) {
        database_name DatabaseName: String,
    } {}
}
props! { DatabaseDataLakePrincipal () { data_lake_principal_identifier DataLakePrincipalIdentifier: String, } }
props! { DatabaseFederatedDatabase () { connection_name ConnectionName: String, identifier Identifier: String, } }
props! {
    DatabaseIdentifier () {
        catalog_id CatalogId: String,
        database_name DatabaseName: Id<r::GlueDatabase>,
        region Region: String,
    }
}
props! {
    DatabaseInput () {
        create_table_default_permissions CreateTableDefaultPermissions: List<DatabasePrincipalPrivileges>,
        description Description: String,
        federated_database FederatedDatabase: DatabaseFederatedDatabase,
        location_uri LocationUri: String,
        name Name: String,
        parameters Parameters: Json,
        target_database TargetDatabase: DatabaseIdentifier,
    }
}
props! {
    DatabasePrincipalPrivileges () {
        permissions Permissions: List<DatabasePrincipalPrivilegesPermissions>,
        principal Principal: DatabaseDataLakePrincipal,
    }
}
choice! {
    DatabasePrincipalPrivilegesPermissions {
        All "ALL", Alter "ALTER", CreateDatabase "CREATE_DATABASE", CreateTable "CREATE_TABLE",
        DataLocationAccess "DATA_LOCATION_ACCESS", Delete "DELETE", Drop "DROP", Insert "INSERT", Select "SELECT"
    }
}

resource! {
    /// [AWS::Glue::DevEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html)
    DevEndpoint DevEndpointAttrs "AWS::Glue::DevEndpoint" (role_arn RoleArn: Arn<r::IamRole>) {
        arguments Arguments: Json,
        endpoint_name EndpointName: String,
        extra_jars_s3_path ExtraJarsS3Path: String,
        extra_python_libs_s3_path ExtraPythonLibsS3Path: String,
        glue_version GlueVersion: String,
        number_of_nodes NumberOfNodes: i64,
        number_of_workers NumberOfWorkers: i64,
        public_key PublicKey: String,
        public_keys PublicKeys: List<String>,
        security_configuration SecurityConfiguration: Id<r::GlueSecurityConfiguration>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: Json,
        worker_type WorkerType: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Glue::IdentityCenterConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html)
    IdentityCenterConfiguration IdentityCenterConfigurationAttrs "AWS::Glue::IdentityCenterConfiguration" (
        instance_arn InstanceArn: Arn<r::SsoInstance>
    ) { scopes Scopes: List<String>, user_background_sessions_enabled UserBackgroundSessionsEnabled: bool, } {
        account_id "AccountId": String,
        application_arn "ApplicationArn": String,
    }
}

resource! {
    /// [AWS::Glue::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html)
    Integration IntegrationAttrs "AWS::Glue::Integration" (
        integration_name IntegrationName: String, source_arn SourceArn: String, target_arn TargetArn: String
    ) {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        data_filter DataFilter: String,
        description Description: String,
        integration_config IntegrationConfig: IntegrationConfig,
        kms_key_id KmsKeyId: String,
        tags Tags: List<Tag>,
    } {
        create_time "CreateTime": String,
        integration_arn "IntegrationArn": Arn<r::GlueIntegration>,
        status "Status": String,
    }
}
props! {
    IntegrationConfig () {
        continuous_sync ContinuousSync: bool,
        refresh_interval RefreshInterval: String,
        source_properties SourceProperties: Map<String>,
    }
}

resource! {
    /// [AWS::Glue::IntegrationResourceProperty](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html)
    IntegrationResourceProperty IntegrationResourcePropertyAttrs "AWS::Glue::IntegrationResourceProperty" (
        resource_arn ResourceArn: String
    ) {
        source_processing_properties SourceProcessingProperties: IntegrationResourcePropertySourceProcessingProperties,
        tags Tags: List<Tag>,
        target_processing_properties TargetProcessingProperties: IntegrationResourcePropertyTargetProcessingProperties,
    } { resource_property_arn "ResourcePropertyArn": String, }
}
props! { IntegrationResourcePropertySourceProcessingProperties (role_arn RoleArn: Arn<r::IamRole>) {} }
props! {
    IntegrationResourcePropertyTargetProcessingProperties (role_arn RoleArn: Arn<r::IamRole>) {
        connection_name ConnectionName: String,
        event_bus_arn EventBusArn: Arn<r::EventsEventBus>,
        kms_arn KmsArn: Arn<r::KmsKey>,
    }
}

resource! {
    /// [AWS::Glue::Job](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html)
    Job NoAttrs "AWS::Glue::Job" (command Command: JobCommand, role Role: String) {
        allocated_capacity AllocatedCapacity: f64,
        connections Connections: JobConnectionsList,
        default_arguments DefaultArguments: Json,
        description Description: String,
        execution_class ExecutionClass: JobExecutionClass,
        execution_property ExecutionProperty: JobExecutionProperty,
        glue_version GlueVersion: String,
        job_mode JobMode: JobMode,
        job_run_queuing_enabled JobRunQueuingEnabled: bool,
        log_uri LogUri: String,
        maintenance_window MaintenanceWindow: String,
        max_capacity MaxCapacity: f64,
        max_retries MaxRetries: f64,
        name Name: String,
        non_overridable_arguments NonOverridableArguments: Json,
        notification_property NotificationProperty: JobNotificationProperty,
        number_of_workers NumberOfWorkers: Int<0, MAX>,
        security_configuration SecurityConfiguration: Id<r::GlueSecurityConfiguration>,
        tags Tags: Json,
        timeout Timeout: Int<1, MAX>,
        worker_type WorkerType: JobWorkerType,
    } {}
}
props! {
    JobCommand () {
        name Name: String,
        python_version PythonVersion: String,
        runtime Runtime: String,
        script_location ScriptLocation: String,
    }
}
props! { JobConnectionsList () { connections Connections: List<String>, } }
props! { JobExecutionProperty () { max_concurrent_runs MaxConcurrentRuns: f64, } }
props! { JobNotificationProperty () { notify_delay_after NotifyDelayAfter: Int<1, MAX>, } }
choice! { JobExecutionClass { Flex "FLEX", Standard "STANDARD" } }
choice! { JobMode { Notebook "NOTEBOOK", Script "SCRIPT", Visual "VISUAL" } }
choice! {
    JobWorkerType {
        Standard "Standard", G1X "G.1X", G2X "G.2X", G025X "G.025X", G4X "G.4X", G8X "G.8X", Z2X "Z.2X", G12X "G.12X",
        G16X "G.16X", R1X "R.1X", R2X "R.2X", R4X "R.4X", R8X "R.8X"
    }
}

resource! {
    /// [AWS::Glue::MLTransform](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html)
    MlTransform MlTransformAttrs "AWS::Glue::MLTransform" (
        input_record_tables InputRecordTables: MlTransformInputRecordTables, role Role: String,
        transform_parameters TransformParameters: MlTransformTransformParameters
    ) {
        description Description: String,
        glue_version GlueVersion: String,
        max_capacity MaxCapacity: Num<1, 100>,
        max_retries MaxRetries: i64,
        name Name: String,
        number_of_workers NumberOfWorkers: i64,
        tags Tags: Json,
        timeout Timeout: Int<1, MAX>,
        transform_encryption TransformEncryption: MlTransformTransformEncryption,
        worker_type WorkerType: MlTransformWorkerType,
    } { transform_id "TransformId": String, }
}
props! {
    MlTransformFindMatchesParameters (primary_key_column_name PrimaryKeyColumnName: String) {
        accuracy_cost_tradeoff AccuracyCostTradeoff: f64,
        enforce_provided_labels EnforceProvidedLabels: bool,
        precision_recall_tradeoff PrecisionRecallTradeoff: f64,
    }
}
props! {
    MlTransformGlueTables (database_name DatabaseName: Id<r::GlueDatabase>, table_name TableName: String) {
        catalog_id CatalogId: String,
        connection_name ConnectionName: String,
    }
}
props! { MlTransformInputRecordTables () { glue_tables GlueTables: List<MlTransformGlueTables>, } }
props! {
    MlTransformMlUserDataEncryption (
        ml_user_data_encryption_mode MLUserDataEncryptionMode: MlTransformMlUserDataEncryptionMlUserDataEncryptionMode
    ) { kms_key_id KmsKeyId: String, }
}
props! {
    MlTransformTransformEncryption () {
        ml_user_data_encryption MLUserDataEncryption: MlTransformMlUserDataEncryption,
        task_run_security_configuration_name TaskRunSecurityConfigurationName: Id<r::GlueSecurityConfiguration>,
    }
}
props! {
    MlTransformTransformParameters (transform_type TransformType: String) {
        find_matches_parameters FindMatchesParameters: MlTransformFindMatchesParameters,
    }
}
choice! { MlTransformMlUserDataEncryptionMlUserDataEncryptionMode { Disabled "DISABLED", SseKms "SSE-KMS" } }
choice! {
    MlTransformWorkerType {
        G025X "G.025X", G1X "G.1X", G2X "G.2X", G4X "G.4X", G8X "G.8X", Standard "Standard", Z2X "Z.2X"
    }
}

resource! {
    /// [AWS::Glue::Partition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html)
    Partition PartitionAttrs "AWS::Glue::Partition" (
        catalog_id CatalogId: String, database_name DatabaseName: Id<r::GlueDatabase>,
        partition_input PartitionInput: PartitionInput, table_name TableName: String
    ) {} { identifier_partition_input_values "IdentifierPartitionInputValues": String, }
}
props! { PartitionColumn (name Name: String) { comment Comment: String, type_ Type: String, } }
props! {
    PartitionInput (values Values: List<String>) {
        parameters Parameters: Json,
        storage_descriptor StorageDescriptor: PartitionStorageDescriptor,
    }
}
props! { PartitionOrder (column Column: String) { sort_order SortOrder: Int<0, 1>, } }
props! {
    PartitionSchemaId () {
        registry_name RegistryName: String,
        schema_arn SchemaArn: Arn<r::GlueSchema>,
        schema_name SchemaName: String,
    }
}
props! {
    PartitionSchemaReference () {
        schema_id SchemaId: PartitionSchemaId,
        schema_version_id SchemaVersionId: Id<r::GlueSchemaVersion>,
        schema_version_number SchemaVersionNumber: Int<1, 100000>,
    }
}
props! {
    PartitionSerdeInfo () {
        name Name: String,
        parameters Parameters: Json,
        serialization_library SerializationLibrary: String,
    }
}
props! {
    PartitionSkewedInfo () {
        skewed_column_names SkewedColumnNames: List<String>,
        skewed_column_value_location_maps SkewedColumnValueLocationMaps: Json,
        skewed_column_values SkewedColumnValues: List<String>,
    }
}
props! {
    PartitionStorageDescriptor () {
        bucket_columns BucketColumns: List<String>,
        columns Columns: List<PartitionColumn>,
        compressed Compressed: bool,
        input_format InputFormat: String,
        location Location: String,
        number_of_buckets NumberOfBuckets: i64,
        output_format OutputFormat: String,
        parameters Parameters: Json,
        schema_reference SchemaReference: PartitionSchemaReference,
        serde_info SerdeInfo: PartitionSerdeInfo,
        skewed_info SkewedInfo: PartitionSkewedInfo,
        sort_columns SortColumns: List<PartitionOrder>,
        stored_as_sub_directories StoredAsSubDirectories: bool,
    }
}

resource! {
    /// [AWS::Glue::Registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html)
    Registry RegistryAttrs "AWS::Glue::Registry" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::GlueRegistry>, }
}

resource! {
    /// [AWS::Glue::Schema](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html)
    Schema SchemaAttrs "AWS::Glue::Schema" (
        compatibility Compatibility: SchemaCompatibility, data_format DataFormat: SchemaDataFormat, name Name: String
    ) {
        checkpoint_version CheckpointVersion: SchemaVersionProps,
        description Description: String,
        registry Registry: SchemaRegistry,
        schema_definition SchemaDefinition: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::GlueSchema>, initial_schema_version_id "InitialSchemaVersionId": Id<r::GlueSchemaVersion>, }
}
props! { SchemaRegistry () { arn Arn: Arn<r::GlueRegistry>, name Name: String, } }
props! { SchemaVersionProps () { is_latest IsLatest: bool, version_number VersionNumber: Int<1, 100000>, } }
choice! {
    SchemaCompatibility {
        None "NONE", Disabled "DISABLED", Backward "BACKWARD", BackwardAll "BACKWARD_ALL", Forward "FORWARD",
        ForwardAll "FORWARD_ALL", Full "FULL", FullAll "FULL_ALL"
    }
}
choice! { SchemaDataFormat { Avro "AVRO", Json "JSON", Protobuf "PROTOBUF" } }

resource! {
    /// [AWS::Glue::SchemaVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html)
    SchemaVersion SchemaVersionAttrs "AWS::Glue::SchemaVersion" (
        schema Schema: SchemaVersionSchema, schema_definition SchemaDefinition: String
    ) {} { version_id "VersionId": Id<r::GlueSchemaVersion>, }
}
props! {
    SchemaVersionSchema () {
        registry_name RegistryName: String,
        schema_arn SchemaArn: Arn<r::GlueSchema>,
        schema_name SchemaName: String,
    }
}

resource! {
    /// [AWS::Glue::SchemaVersionMetadata](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html)
    SchemaVersionMetadata NoAttrs "AWS::Glue::SchemaVersionMetadata" (
        key Key: String, schema_version_id SchemaVersionId: Id<r::GlueSchemaVersion>, value Value: String
    ) {} {}
}

resource! {
    /// [AWS::Glue::SecurityConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html)
    SecurityConfiguration NoAttrs "AWS::Glue::SecurityConfiguration" (
        encryption_configuration EncryptionConfiguration: SecurityConfigurationEncryptionConfiguration,
        name Name: String
    ) {} {}
}
props! {
    SecurityConfigurationCloudWatchEncryption () {
        cloud_watch_encryption_mode CloudWatchEncryptionMode: SecurityConfigurationCloudWatchEncryptionCloudWatchEncryptionMode,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    SecurityConfigurationEncryptionConfiguration () {
        cloud_watch_encryption CloudWatchEncryption: SecurityConfigurationCloudWatchEncryption,
        job_bookmarks_encryption JobBookmarksEncryption: SecurityConfigurationJobBookmarksEncryption,
        s3_encryptions S3Encryptions: List<SecurityConfigurationS3Encryption>,
    }
}
props! {
    SecurityConfigurationJobBookmarksEncryption () {
        job_bookmarks_encryption_mode JobBookmarksEncryptionMode: SecurityConfigurationJobBookmarksEncryptionJobBookmarksEncryptionMode,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
props! {
    SecurityConfigurationS3Encryption () {
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        s3_encryption_mode S3EncryptionMode: String,
    }
}
choice! { SecurityConfigurationCloudWatchEncryptionCloudWatchEncryptionMode { Disabled "DISABLED", SseKms "SSE-KMS" } }
choice! {
    SecurityConfigurationJobBookmarksEncryptionJobBookmarksEncryptionMode {
        CseKms "CSE-KMS", Disabled "DISABLED"
    }
}

resource! {
    /// [AWS::Glue::Session](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html)
    Session SessionAttrs "AWS::Glue::Session" (
        command Command: SessionCommand, id Id: String, role Role: Arn<r::IamRole>
    ) {
        connections Connections: SessionConnectionsList,
        default_arguments DefaultArguments: Map<String>,
        description Description: String,
        glue_version GlueVersion: String,
        idle_timeout IdleTimeout: Int<1, MAX>,
        max_capacity MaxCapacity: f64,
        number_of_workers NumberOfWorkers: i64,
        request_origin RequestOrigin: String,
        security_configuration SecurityConfiguration: Id<r::GlueSecurityConfiguration>,
        tags Tags: List<Tag>,
        timeout Timeout: Int<1, MAX>,
        worker_type WorkerType: SessionWorkerType,
    } {
        arn "Arn": Arn<r::GlueSession>,
        created_on "CreatedOn": String,
        progress "Progress": f64,
        status "Status": String,
    }
}
props! { SessionCommand () { name Name: String, python_version PythonVersion: String, } }
props! { SessionConnectionsList () { connections Connections: List<String>, } }
choice! {
    SessionWorkerType {
        Standard "Standard", G1X "G.1X", G2X "G.2X", G025X "G.025X", G4X "G.4X", G8X "G.8X", Z2X "Z.2X"
    }
}

resource! {
    /// [AWS::Glue::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html)
    Table TableAttrs "AWS::Glue::Table" (
        catalog_id CatalogId: String, database_name DatabaseName: Id<r::GlueDatabase>
    ) {
        name Name: String,
        open_table_format_input OpenTableFormatInput: TableOpenTableFormatInput,
        table_input TableInput: TableInput,
    } { id "Id": String, }
}
props! { TableColumn (name Name: String) { comment Comment: String, type_ Type: String, } }
props! {
    TableIcebergInput () {
        iceberg_table_input IcebergTableInput: TableIcebergTableInput,
        metadata_operation MetadataOperation: TableMetadataOperation,
        version Version: String,
    }
}
props! {
    TableIcebergPartitionField (name Name: String, source_id SourceId: i64, transform Transform: String) {
        field_id FieldId: i64,
    }
}
props! { TableIcebergPartitionSpec (fields Fields: List<TableIcebergPartitionField>) { spec_id SpecId: i64, } }
props! {
    TableIcebergSchema (fields Fields: List<TableIcebergStructField>) {
        identifier_field_ids IdentifierFieldIds: List<i64>,
        schema_id SchemaId: i64,
        type_ Type: String,
    }
}
props! {
    TableIcebergSortField (
        direction Direction: String, null_order NullOrder: String, source_id SourceId: i64, transform Transform: String
    ) {}
}
props! { TableIcebergSortOrder (fields Fields: List<TableIcebergSortField>, order_id OrderId: i64) {} }
props! {
    TableIcebergStructField (id Id: i64, name Name: String, required Required: bool, type_ Type: String) {
        doc Doc: String,
    }
}
props! {
    TableIcebergTableInput (location Location: String, schema Schema: TableIcebergSchema) {
        partition_spec PartitionSpec: TableIcebergPartitionSpec,
        properties Properties: Map<String>,
        write_order WriteOrder: TableIcebergSortOrder,
    }
}
props! {
    TableIdentifier () {
        catalog_id CatalogId: String,
        database_name DatabaseName: Id<r::GlueDatabase>,
        name Name: String,
        region Region: String,
    }
}
props! {
    TableInput () {
        description Description: String,
        name Name: String,
        owner Owner: String,
        parameters Parameters: Json,
        partition_keys PartitionKeys: List<TableColumn>,
        retention Retention: Int<0, MAX>,
        storage_descriptor StorageDescriptor: TableStorageDescriptor,
        table_type TableType: TableInputTableType,
        target_table TargetTable: TableIdentifier,
        view_definition ViewDefinition: TableViewDefinition,
        view_expanded_text ViewExpandedText: String,
        view_original_text ViewOriginalText: String,
    }
}
props! { TableOpenTableFormatInput () { iceberg_input IcebergInput: TableIcebergInput, } }
props! { TableOrder (column Column: String, sort_order SortOrder: Int<0, 1>) {} }
props! {
    TableSchemaId () {
        registry_name RegistryName: String,
        schema_arn SchemaArn: Arn<r::GlueSchema>,
        schema_name SchemaName: String,
    }
}
props! {
    TableSchemaReference () {
        schema_id SchemaId: TableSchemaId,
        schema_version_id SchemaVersionId: Id<r::GlueSchemaVersion>,
        schema_version_number SchemaVersionNumber: Int<1, 100000>,
    }
}
props! {
    TableSerdeInfo () {
        name Name: String,
        parameters Parameters: Json,
        serialization_library SerializationLibrary: String,
    }
}
props! {
    TableSkewedInfo () {
        skewed_column_names SkewedColumnNames: List<String>,
        skewed_column_value_location_maps SkewedColumnValueLocationMaps: Json,
        skewed_column_values SkewedColumnValues: List<String>,
    }
}
props! {
    TableStorageDescriptor () {
        bucket_columns BucketColumns: List<String>,
        columns Columns: List<TableColumn>,
        compressed Compressed: bool,
        input_format InputFormat: String,
        location Location: String,
        number_of_buckets NumberOfBuckets: i64,
        output_format OutputFormat: String,
        parameters Parameters: Json,
        schema_reference SchemaReference: TableSchemaReference,
        serde_info SerdeInfo: TableSerdeInfo,
        skewed_info SkewedInfo: TableSkewedInfo,
        sort_columns SortColumns: List<TableOrder>,
        stored_as_sub_directories StoredAsSubDirectories: bool,
    }
}
props! {
    TableViewDefinition () {
        definer Definer: String,
        is_protected IsProtected: bool,
        representations Representations: List<TableViewRepresentation>,
        sub_objects SubObjects: List<String>,
    }
}
props! {
    TableViewRepresentation () {
        dialect Dialect: TableViewRepresentationDialect,
        dialect_version DialectVersion: String,
        validation_connection ValidationConnection: String,
        view_expanded_text ViewExpandedText: String,
        view_original_text ViewOriginalText: String,
    }
}
choice! { TableInputTableType { ExternalTable "EXTERNAL_TABLE", VirtualView "VIRTUAL_VIEW" } }
choice! { TableMetadataOperation { Create "CREATE" } }
choice! { TableViewRepresentationDialect { Athena "ATHENA", Redshift "REDSHIFT", Spark "SPARK" } }

resource! {
    /// [AWS::Glue::TableOptimizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html)
    TableOptimizer NoAttrs TableOptimizerArgs "AWS::Glue::TableOptimizer" [
        catalog_id CatalogId: String, database_name DatabaseName: Id<r::GlueDatabase>, table_name TableName: String,
        table_optimizer_configuration TableOptimizerConfiguration: TableOptimizerConfiguration,
        type_ Type: TableOptimizerType
    ] {} {}
}
props! {
    TableOptimizerCompactionConfiguration () {
        iceberg_configuration IcebergConfiguration: TableOptimizerIcebergCompactionConfiguration,
    }
}
props! {
    TableOptimizerConfiguration (enabled Enabled: bool, role_arn RoleArn: Arn<r::IamRole>) {
        compaction_configuration CompactionConfiguration: TableOptimizerCompactionConfiguration,
        orphan_file_deletion_configuration OrphanFileDeletionConfiguration: TableOptimizerOrphanFileDeletionConfiguration,
        retention_configuration RetentionConfiguration: TableOptimizerRetentionConfiguration,
        vpc_configuration VpcConfiguration: TableOptimizerVpcConfiguration,
    }
}
props! {
    TableOptimizerIcebergCompactionConfiguration () {
        delete_file_threshold DeleteFileThreshold: i64,
        min_input_files MinInputFiles: i64,
        strategy Strategy: TableOptimizerIcebergCompactionConfigurationStrategy,
    }
}
props! {
    TableOptimizerIcebergConfiguration () {
        location Location: String,
        orphan_file_retention_period_in_days OrphanFileRetentionPeriodInDays: i64,
    }
}
props! {
    TableOptimizerIcebergRetentionConfiguration () {
        clean_expired_files CleanExpiredFiles: bool,
        number_of_snapshots_to_retain NumberOfSnapshotsToRetain: i64,
        snapshot_retention_period_in_days SnapshotRetentionPeriodInDays: i64,
    }
}
props! {
    TableOptimizerOrphanFileDeletionConfiguration () {
        iceberg_configuration IcebergConfiguration: TableOptimizerIcebergConfiguration,
    }
}
props! {
    TableOptimizerRetentionConfiguration () {
        iceberg_configuration IcebergConfiguration: TableOptimizerIcebergRetentionConfiguration,
    }
}
props! { TableOptimizerVpcConfiguration () { glue_connection_name GlueConnectionName: String, } }
choice! { TableOptimizerIcebergCompactionConfigurationStrategy { Binpack "binpack", Sort "sort", ZOrder "z-order" } }
choice! {
    TableOptimizerType {
        Compaction "compaction", OrphanFileDeletion "orphan_file_deletion", Retention "retention"
    }
}

resource! {
    /// [AWS::Glue::Trigger](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html)
    Trigger NoAttrs "AWS::Glue::Trigger" (actions Actions: List<TriggerAction>, type_ Type: TriggerType) {
        description Description: String,
        event_batching_condition EventBatchingCondition: TriggerEventBatchingCondition,
        name Name: String,
        predicate Predicate: TriggerPredicate,
        schedule Schedule: String,
        start_on_creation StartOnCreation: bool,
        tags Tags: Json,
        workflow_name WorkflowName: Id<r::GlueWorkflow>,
    } {}
}
props! {
    TriggerAction () {
        arguments Arguments: Json,
        crawler_name CrawlerName: Id<r::GlueCrawler>,
        job_name JobName: Id<r::GlueJob>,
        notification_property NotificationProperty: TriggerNotificationProperty,
        security_configuration SecurityConfiguration: Id<r::GlueSecurityConfiguration>,
        timeout Timeout: Int<1, MAX>,
    }
}
props! {
    TriggerCondition () {
        crawl_state CrawlState: TriggerConditionCrawlState,
        crawler_name CrawlerName: Id<r::GlueCrawler>,
        job_name JobName: Id<r::GlueJob>,
        logical_operator LogicalOperator: TriggerConditionLogicalOperator,
        state State: TriggerConditionState,
    }
}
props! { TriggerEventBatchingCondition (batch_size BatchSize: Int<1, 100>) { batch_window BatchWindow: Int<1, 900>, } }
props! { TriggerNotificationProperty () { notify_delay_after NotifyDelayAfter: Int<1, MAX>, } }
props! {
    TriggerPredicate () { conditions Conditions: List<TriggerCondition>, logical Logical: TriggerPredicateLogical, }
}
choice! {
    TriggerConditionCrawlState {
        Cancelled "CANCELLED", Cancelling "CANCELLING", Error "ERROR", Failed "FAILED", Running "RUNNING",
        Succeeded "SUCCEEDED"
    }
}
choice! { TriggerConditionLogicalOperator { Equals "EQUALS" } }
choice! { TriggerConditionState { Succeeded "SUCCEEDED", Stopped "STOPPED", Timeout "TIMEOUT", Failed "FAILED" } }
choice! { TriggerPredicateLogical { And "AND", Any "ANY" } }
choice! { TriggerType { Conditional "CONDITIONAL", Event "EVENT", OnDemand "ON_DEMAND", Scheduled "SCHEDULED" } }

resource! {
    /// [AWS::Glue::UsageProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html)
    UsageProfile UsageProfileAttrs "AWS::Glue::UsageProfile" (name Name: String) {
        configuration Configuration: UsageProfileProfileConfiguration,
        description Description: String,
        tags Tags: List<Tag>,
    } { created_on "CreatedOn": String, }
}
props! {
    UsageProfileConfigurationObject () {
        allowed_values AllowedValues: List<String>,
        default_value DefaultValue: String,
        max_value MaxValue: String,
        min_value MinValue: String,
    }
}
props! {
    UsageProfileProfileConfiguration () {
        job_configuration JobConfiguration: Map<UsageProfileConfigurationObject>,
        session_configuration SessionConfiguration: Map<UsageProfileConfigurationObject>,
    }
}

resource! {
    /// [AWS::Glue::UserDefinedFunction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html)
    UserDefinedFunction UserDefinedFunctionAttrs "AWS::Glue::UserDefinedFunction" (
        database_name DatabaseName: Id<r::GlueDatabase>, function_name FunctionName: String
    ) {
        class_name ClassName: String,
        function_type FunctionType: UserDefinedFunctionFunctionType,
        owner_name OwnerName: String,
        owner_type OwnerType: UserDefinedFunctionOwnerType,
        resource_uris ResourceUris: List<UserDefinedFunctionResourceUri>,
    } { arn "Arn": Arn<r::GlueUserDefinedFunction>, }
}
props! {
    UserDefinedFunctionResourceUri () {
        resource_type ResourceType: UserDefinedFunctionResourceUriResourceType,
        uri Uri: String,
    }
}
choice! {
    UserDefinedFunctionFunctionType {
        RegularFunction "REGULAR_FUNCTION", AggregateFunction "AGGREGATE_FUNCTION", StoredProcedure "STORED_PROCEDURE"
    }
}
choice! { UserDefinedFunctionOwnerType { User "USER", Role "ROLE", Group "GROUP" } }
choice! { UserDefinedFunctionResourceUriResourceType { Jar "JAR", File "FILE", Archive "ARCHIVE" } }

resource! {
    /// [AWS::Glue::Workflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html)
    Workflow NoAttrs "AWS::Glue::Workflow" () {
        default_run_properties DefaultRunProperties: Json,
        description Description: String,
        max_concurrent_runs MaxConcurrentRuns: i64,
        name Name: String,
        tags Tags: Json,
    } {}
}
