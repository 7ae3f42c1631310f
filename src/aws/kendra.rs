//! Generated from spec/kendra.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Kendra::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html)
    DataSource DataSourceAttrs "AWS::Kendra::DataSource" (
        index_id IndexId: Id<r::KendraIndex>, name Name: String, type_ Type: DataSourceType
    ) {
        custom_document_enrichment_configuration CustomDocumentEnrichmentConfiguration: DataSourceCustomDocumentEnrichmentConfiguration,
        data_source_configuration DataSourceConfiguration: DataSourceConfiguration,
        description Description: String,
        language_code LanguageCode: String,
        role_arn RoleArn: Arn<r::IamRole>,
        schedule Schedule: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KendraDataSource>, id "Id": String, }
}
props! { DataSourceAccessControlListConfiguration () { key_path KeyPath: String, } }
props! { DataSourceAclConfiguration (allowed_groups_column_name AllowedGroupsColumnName: String) {} }
props! {
    DataSourceColumnConfiguration (
        change_detecting_columns ChangeDetectingColumns: List<String>,
        document_data_column_name DocumentDataColumnName: String, document_id_column_name DocumentIdColumnName: String
    ) {
        document_title_column_name DocumentTitleColumnName: String,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
    }
}
props! {
    DataSourceConfiguration () {
        confluence_configuration ConfluenceConfiguration: DataSourceConfluenceConfiguration,
        database_configuration DatabaseConfiguration: DataSourceDatabaseConfiguration,
        google_drive_configuration GoogleDriveConfiguration: DataSourceGoogleDriveConfiguration,
        one_drive_configuration OneDriveConfiguration: DataSourceOneDriveConfiguration,
        s3_configuration S3Configuration: DataSourceS3DataSourceConfiguration,
        salesforce_configuration SalesforceConfiguration: DataSourceSalesforceConfiguration,
        service_now_configuration ServiceNowConfiguration: DataSourceServiceNowConfiguration,
        share_point_configuration SharePointConfiguration: DataSourceSharePointConfiguration,
        template_configuration TemplateConfiguration: DataSourceTemplateConfiguration,
        web_crawler_configuration WebCrawlerConfiguration: DataSourceWebCrawlerConfiguration,
        work_docs_configuration WorkDocsConfiguration: DataSourceWorkDocsConfiguration,
    }
}
props! {
    DataSourceConfluenceAttachmentConfiguration () {
        attachment_field_mappings AttachmentFieldMappings: List<DataSourceConfluenceAttachmentToIndexFieldMapping>,
        crawl_attachments CrawlAttachments: bool,
    }
}
props! {
    DataSourceConfluenceAttachmentToIndexFieldMapping (
        data_source_field_name DataSourceFieldName: DataSourceConfluenceAttachmentFieldName,
        index_field_name IndexFieldName: String
    ) { date_field_format DateFieldFormat: String, }
}
props! {
    DataSourceConfluenceBlogConfiguration () {
        blog_field_mappings BlogFieldMappings: List<DataSourceConfluenceBlogToIndexFieldMapping>,
    }
}
props! {
    DataSourceConfluenceBlogToIndexFieldMapping (
        data_source_field_name DataSourceFieldName: DataSourceConfluenceBlogFieldName,
        index_field_name IndexFieldName: String
    ) { date_field_format DateFieldFormat: String, }
}
props! {
    DataSourceConfluenceConfiguration (
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>, server_url ServerUrl: String,
        version Version: DataSourceConfluenceVersion
    ) {
        attachment_configuration AttachmentConfiguration: DataSourceConfluenceAttachmentConfiguration,
        blog_configuration BlogConfiguration: DataSourceConfluenceBlogConfiguration,
        exclusion_patterns ExclusionPatterns: List<String>,
        inclusion_patterns InclusionPatterns: List<String>,
        page_configuration PageConfiguration: DataSourceConfluencePageConfiguration,
        space_configuration SpaceConfiguration: DataSourceConfluenceSpaceConfiguration,
        vpc_configuration VpcConfiguration: DataSourceVpcConfiguration,
    }
}
props! {
    DataSourceConfluencePageConfiguration () {
        page_field_mappings PageFieldMappings: List<DataSourceConfluencePageToIndexFieldMapping>,
    }
}
props! {
    DataSourceConfluencePageToIndexFieldMapping (
        data_source_field_name DataSourceFieldName: DataSourceConfluencePageFieldName,
        index_field_name IndexFieldName: String
    ) { date_field_format DateFieldFormat: String, }
}
props! {
    DataSourceConfluenceSpaceConfiguration () {
        crawl_archived_spaces CrawlArchivedSpaces: bool,
        crawl_personal_spaces CrawlPersonalSpaces: bool,
        exclude_spaces ExcludeSpaces: List<String>,
        include_spaces IncludeSpaces: List<String>,
        space_field_mappings SpaceFieldMappings: List<DataSourceConfluenceSpaceToIndexFieldMapping>,
    }
}
props! {
    DataSourceConfluenceSpaceToIndexFieldMapping (
        data_source_field_name DataSourceFieldName: DataSourceConfluenceSpaceFieldName,
        index_field_name IndexFieldName: String
    ) { date_field_format DateFieldFormat: String, }
}
props! {
    DataSourceConnectionConfiguration DataSourceConnectionConfigurationArgs [
        database_host DatabaseHost: String, database_name DatabaseName: String,
        database_port DatabasePort: Int<1, 65535>, secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        table_name TableName: String
    ] {}
}
props! {
    DataSourceCustomDocumentEnrichmentConfiguration () {
        inline_configurations InlineConfigurations: List<DataSourceInlineCustomDocumentEnrichmentConfiguration>,
        post_extraction_hook_configuration PostExtractionHookConfiguration: DataSourceHookConfiguration,
        pre_extraction_hook_configuration PreExtractionHookConfiguration: DataSourceHookConfiguration,
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
props! {
    DataSourceDatabaseConfiguration (
        column_configuration ColumnConfiguration: DataSourceColumnConfiguration,
        connection_configuration ConnectionConfiguration: DataSourceConnectionConfiguration,
        database_engine_type DatabaseEngineType: DataSourceDatabaseEngineType
    ) {
        acl_configuration AclConfiguration: DataSourceAclConfiguration,
        sql_configuration SqlConfiguration: DataSourceSqlConfiguration,
        vpc_configuration VpcConfiguration: DataSourceVpcConfiguration,
    }
}
props! {
    DataSourceDocumentAttributeCondition (
        condition_document_attribute_key ConditionDocumentAttributeKey: String,
        operator Operator: DataSourceConditionOperator
    ) { condition_on_value ConditionOnValue: DataSourceDocumentAttributeValue, }
}
props! {
    DataSourceDocumentAttributeTarget (target_document_attribute_key TargetDocumentAttributeKey: String) {
        target_document_attribute_value TargetDocumentAttributeValue: DataSourceDocumentAttributeValue,
        target_document_attribute_value_deletion TargetDocumentAttributeValueDeletion: bool,
    }
}
props! {
    DataSourceDocumentAttributeValue () {
        date_value DateValue: String,
        long_value LongValue: i64,
        string_list_value StringListValue: List<String>,
        string_value StringValue: String,
    }
}
props! { DataSourceDocumentsMetadataConfiguration () { s3_prefix S3Prefix: String, } }
props! {
    DataSourceGoogleDriveConfiguration (secret_arn SecretArn: Arn<r::SecretsManagerSecret>) {
        exclude_mime_types ExcludeMimeTypes: List<String>,
        exclude_shared_drives ExcludeSharedDrives: List<String>,
        exclude_user_accounts ExcludeUserAccounts: List<String>,
        exclusion_patterns ExclusionPatterns: List<String>,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        inclusion_patterns InclusionPatterns: List<String>,
    }
}
props! {
    DataSourceHookConfiguration (lambda_arn LambdaArn: String, s3_bucket S3Bucket: Id<r::S3Bucket>) {
        invocation_condition InvocationCondition: DataSourceDocumentAttributeCondition,
    }
}
props! {
    DataSourceInlineCustomDocumentEnrichmentConfiguration () {
        condition Condition: DataSourceDocumentAttributeCondition,
        document_content_deletion DocumentContentDeletion: bool,
        target Target: DataSourceDocumentAttributeTarget,
    }
}
props! {
    DataSourceOneDriveConfiguration (
        one_drive_users OneDriveUsers: DataSourceOneDriveUsers, secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        tenant_domain TenantDomain: String
    ) {
        disable_local_groups DisableLocalGroups: bool,
        exclusion_patterns ExclusionPatterns: List<String>,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        inclusion_patterns InclusionPatterns: List<String>,
    }
}
props! {
    DataSourceOneDriveUsers () {
        one_drive_user_list OneDriveUserList: List<String>,
        one_drive_user_s3_path OneDriveUserS3Path: DataSourceS3Path,
    }
}
props! {
    DataSourceProxyConfiguration (host Host: String, port Port: Int<1, 65535>) { credentials Credentials: String, }
}
props! {
    DataSourceS3DataSourceConfiguration (bucket_name BucketName: Id<r::S3Bucket>) {
        access_control_list_configuration AccessControlListConfiguration: DataSourceAccessControlListConfiguration,
        documents_metadata_configuration DocumentsMetadataConfiguration: DataSourceDocumentsMetadataConfiguration,
        exclusion_patterns ExclusionPatterns: List<String>,
        inclusion_patterns InclusionPatterns: List<String>,
        inclusion_prefixes InclusionPrefixes: List<String>,
    }
}
props! { DataSourceS3Path (bucket Bucket: Id<r::S3Bucket>, key Key: String) {} }
props! {
    DataSourceSalesforceChatterFeedConfiguration (document_data_field_name DocumentDataFieldName: String) {
        document_title_field_name DocumentTitleFieldName: String,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        include_filter_types IncludeFilterTypes: List<DataSourceSalesforceChatterFeedIncludeFilterType>,
    }
}
props! {
    DataSourceSalesforceConfiguration (
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>, server_url ServerUrl: String
    ) {
        chatter_feed_configuration ChatterFeedConfiguration: DataSourceSalesforceChatterFeedConfiguration,
        crawl_attachments CrawlAttachments: bool,
        exclude_attachment_file_patterns ExcludeAttachmentFilePatterns: List<String>,
        include_attachment_file_patterns IncludeAttachmentFilePatterns: List<String>,
        knowledge_article_configuration KnowledgeArticleConfiguration: DataSourceSalesforceKnowledgeArticleConfiguration,
        standard_object_attachment_configuration StandardObjectAttachmentConfiguration: DataSourceSalesforceStandardObjectAttachmentConfiguration,
        standard_object_configurations StandardObjectConfigurations: List<DataSourceSalesforceStandardObjectConfiguration>,
    }
}
props! {
    DataSourceSalesforceCustomKnowledgeArticleTypeConfiguration (
        document_data_field_name DocumentDataFieldName: String, name Name: String
    ) {
        document_title_field_name DocumentTitleFieldName: String,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
    }
}
props! {
    DataSourceSalesforceKnowledgeArticleConfiguration (
        included_states IncludedStates: List<DataSourceSalesforceKnowledgeArticleState>
    ) {
        custom_knowledge_article_type_configurations CustomKnowledgeArticleTypeConfigurations: List<DataSourceSalesforceCustomKnowledgeArticleTypeConfiguration>,
        standard_knowledge_article_type_configuration StandardKnowledgeArticleTypeConfiguration: DataSourceSalesforceStandardKnowledgeArticleTypeConfiguration,
    }
}
props! {
    DataSourceSalesforceStandardKnowledgeArticleTypeConfiguration (
        document_data_field_name DocumentDataFieldName: String
    ) {
        document_title_field_name DocumentTitleFieldName: String,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
    }
}
props! {
    DataSourceSalesforceStandardObjectAttachmentConfiguration () {
        document_title_field_name DocumentTitleFieldName: String,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
    }
}
props! {
    DataSourceSalesforceStandardObjectConfiguration (
        document_data_field_name DocumentDataFieldName: String, name Name: DataSourceSalesforceStandardObjectName
    ) {
        document_title_field_name DocumentTitleFieldName: String,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
    }
}
props! {
    DataSourceServiceNowConfiguration (
        host_url HostUrl: String, secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        service_now_build_version ServiceNowBuildVersion: DataSourceServiceNowBuildVersionType
    ) {
        authentication_type AuthenticationType: DataSourceServiceNowAuthenticationType,
        knowledge_article_configuration KnowledgeArticleConfiguration: DataSourceServiceNowKnowledgeArticleConfiguration,
        service_catalog_configuration ServiceCatalogConfiguration: DataSourceServiceNowServiceCatalogConfiguration,
    }
}
props! {
    DataSourceServiceNowKnowledgeArticleConfiguration (document_data_field_name DocumentDataFieldName: String) {
        crawl_attachments CrawlAttachments: bool,
        document_title_field_name DocumentTitleFieldName: String,
        exclude_attachment_file_patterns ExcludeAttachmentFilePatterns: List<String>,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        filter_query FilterQuery: String,
        include_attachment_file_patterns IncludeAttachmentFilePatterns: List<String>,
    }
}
props! {
    DataSourceServiceNowServiceCatalogConfiguration (document_data_field_name DocumentDataFieldName: String) {
        crawl_attachments CrawlAttachments: bool,
        document_title_field_name DocumentTitleFieldName: String,
        exclude_attachment_file_patterns ExcludeAttachmentFilePatterns: List<String>,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        include_attachment_file_patterns IncludeAttachmentFilePatterns: List<String>,
    }
}
props! {
    DataSourceSharePointConfiguration (
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        share_point_version SharePointVersion: DataSourceSharePointConfigurationSharePointVersion,
        urls Urls: List<String>
    ) {
        crawl_attachments CrawlAttachments: bool,
        disable_local_groups DisableLocalGroups: bool,
        document_title_field_name DocumentTitleFieldName: String,
        exclusion_patterns ExclusionPatterns: List<String>,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        inclusion_patterns InclusionPatterns: List<String>,
        ssl_certificate_s3_path SslCertificateS3Path: DataSourceS3Path,
        use_change_log UseChangeLog: bool,
        vpc_configuration VpcConfiguration: DataSourceVpcConfiguration,
    }
}
props! {
    DataSourceSqlConfiguration () {
        query_identifiers_enclosing_option QueryIdentifiersEnclosingOption: DataSourceQueryIdentifiersEnclosingOption,
    }
}
props! { DataSourceTemplateConfiguration (template Template: Json) {} }
props! {
    DataSourceToIndexFieldMapping (
        data_source_field_name DataSourceFieldName: String, index_field_name IndexFieldName: String
    ) { date_field_format DateFieldFormat: String, }
}
props! {
    DataSourceVpcConfiguration (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) {}
}
props! {
    DataSourceWebCrawlerAuthenticationConfiguration () {
        basic_authentication BasicAuthentication: List<DataSourceWebCrawlerBasicAuthentication>,
    }
}
props! {
    DataSourceWebCrawlerBasicAuthentication (
        credentials Credentials: String, host Host: String, port Port: Int<1, 65535>
    ) {}
}
props! {
    DataSourceWebCrawlerConfiguration (urls Urls: DataSourceWebCrawlerUrls) {
        authentication_configuration AuthenticationConfiguration: DataSourceWebCrawlerAuthenticationConfiguration,
        crawl_depth CrawlDepth: Int<1, 10>,
        max_content_size_per_page_in_mega_bytes MaxContentSizePerPageInMegaBytes: Num<0, 50>,
        max_links_per_page MaxLinksPerPage: Int<1, 1000>,
        max_urls_per_minute_crawl_rate MaxUrlsPerMinuteCrawlRate: Int<1, 300>,
        proxy_configuration ProxyConfiguration: DataSourceProxyConfiguration,
        url_exclusion_patterns UrlExclusionPatterns: List<String>,
        url_inclusion_patterns UrlInclusionPatterns: List<String>,
    }
}
props! {
    DataSourceWebCrawlerSeedUrlConfiguration (seed_urls SeedUrls: List<String>) {
        web_crawler_mode WebCrawlerMode: DataSourceWebCrawlerSeedUrlConfigurationWebCrawlerMode,
    }
}
props! { DataSourceWebCrawlerSiteMapsConfiguration (site_maps SiteMaps: List<String>) {} }
props! {
    DataSourceWebCrawlerUrls () {
        seed_url_configuration SeedUrlConfiguration: DataSourceWebCrawlerSeedUrlConfiguration,
        site_maps_configuration SiteMapsConfiguration: DataSourceWebCrawlerSiteMapsConfiguration,
    }
}
props! {
    DataSourceWorkDocsConfiguration (organization_id OrganizationId: String) {
        crawl_comments CrawlComments: bool,
        exclusion_patterns ExclusionPatterns: List<String>,
        field_mappings FieldMappings: List<DataSourceToIndexFieldMapping>,
        inclusion_patterns InclusionPatterns: List<String>,
        use_change_log UseChangeLog: bool,
    }
}
choice! {
    DataSourceConditionOperator {
        GreaterThan "GreaterThan", GreaterThanOrEquals "GreaterThanOrEquals", LessThan "LessThan",
        LessThanOrEquals "LessThanOrEquals", Equals "Equals", NotEquals "NotEquals", Contains "Contains",
        NotContains "NotContains", Exists "Exists", NotExists "NotExists", BeginsWith "BeginsWith"
    }
}
choice! {
    DataSourceConfluenceAttachmentFieldName {
        Author "AUTHOR", ContentType "CONTENT_TYPE", CreatedDate "CREATED_DATE", DisplayUrl "DISPLAY_URL",
        FileSize "FILE_SIZE", ItemType "ITEM_TYPE", ParentId "PARENT_ID", SpaceKey "SPACE_KEY", SpaceName "SPACE_NAME",
        Url "URL", Version "VERSION"
    }
}
choice! {
    DataSourceConfluenceBlogFieldName {
        Author "AUTHOR", DisplayUrl "DISPLAY_URL", ItemType "ITEM_TYPE", Labels "LABELS", PublishDate "PUBLISH_DATE",
        SpaceKey "SPACE_KEY", SpaceName "SPACE_NAME", Url "URL", Version "VERSION"
    }
}
choice! {
    DataSourceConfluencePageFieldName {
        Author "AUTHOR", ContentStatus "CONTENT_STATUS", CreatedDate "CREATED_DATE", DisplayUrl "DISPLAY_URL",
        ItemType "ITEM_TYPE", Labels "LABELS", ModifiedDate "MODIFIED_DATE", ParentId "PARENT_ID", SpaceKey "SPACE_KEY",
        SpaceName "SPACE_NAME", Url "URL", Version "VERSION"
    }
}
choice! {
    DataSourceConfluenceSpaceFieldName {
        DisplayUrl "DISPLAY_URL", ItemType "ITEM_TYPE", SpaceKey "SPACE_KEY", Url "URL"
    }
}
choice! { DataSourceConfluenceVersion { Cloud "CLOUD", Server "SERVER" } }
choice! {
    DataSourceDatabaseEngineType {
        RdsAuroraMysql "RDS_AURORA_MYSQL", RdsAuroraPostgresql "RDS_AURORA_POSTGRESQL", RdsMysql "RDS_MYSQL",
        RdsPostgresql "RDS_POSTGRESQL"
    }
}
choice! { DataSourceQueryIdentifiersEnclosingOption { DoubleQuotes "DOUBLE_QUOTES", None "NONE" } }
choice! { DataSourceSalesforceChatterFeedIncludeFilterType { ActiveUser "ACTIVE_USER", StandardUser "STANDARD_USER" } }
choice! { DataSourceSalesforceKnowledgeArticleState { Draft "DRAFT", Published "PUBLISHED", Archived "ARCHIVED" } }
choice! {
    DataSourceSalesforceStandardObjectName {
        Account "ACCOUNT", Campaign "CAMPAIGN", Case "CASE", Contact "CONTACT", Contract "CONTRACT",
        Document "DOCUMENT", Group "GROUP", Idea "IDEA", Lead "LEAD", Opportunity "OPPORTUNITY", Partner "PARTNER",
        Pricebook "PRICEBOOK", Product "PRODUCT", Profile "PROFILE", Solution "SOLUTION", Task "TASK", User "USER"
    }
}
choice! { DataSourceServiceNowAuthenticationType { HttpBasic "HTTP_BASIC", Oauth2 "OAUTH2" } }
choice! { DataSourceServiceNowBuildVersionType { London "LONDON", Others "OTHERS" } }
choice! {
    DataSourceSharePointConfigurationSharePointVersion {
        SharepointOnline "SHAREPOINT_ONLINE", Sharepoint2013 "SHAREPOINT_2013", Sharepoint2016 "SHAREPOINT_2016"
    }
}
choice! {
    DataSourceType {
        S3 "S3", Sharepoint "SHAREPOINT", Salesforce "SALESFORCE", Onedrive "ONEDRIVE", Servicenow "SERVICENOW",
        Database "DATABASE", Custom "CUSTOM", Confluence "CONFLUENCE", Googledrive "GOOGLEDRIVE",
        Webcrawler "WEBCRAWLER", Workdocs "WORKDOCS", Template "TEMPLATE"
    }
}
choice! {
    DataSourceWebCrawlerSeedUrlConfigurationWebCrawlerMode {
        HostOnly "HOST_ONLY", Subdomains "SUBDOMAINS", Everything "EVERYTHING"
    }
}

resource! {
    /// [AWS::Kendra::Faq](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html)
    Faq FaqAttrs "AWS::Kendra::Faq" (
        index_id IndexId: Id<r::KendraIndex>, name Name: String, role_arn RoleArn: Arn<r::IamRole>,
        s3_path S3Path: FaqS3Path
    ) {
        description Description: String,
        file_format FileFormat: FaqFileFormat,
        language_code LanguageCode: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KendraFaq>, id "Id": String, }
}
props! { FaqS3Path (bucket Bucket: String, key Key: String) {} }
choice! { FaqFileFormat { Csv "CSV", CsvWithHeader "CSV_WITH_HEADER", Json "JSON" } }

resource! {
    /// [AWS::Kendra::FeaturedResultsSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html)
    FeaturedResultsSet FeaturedResultsSetAttrs "AWS::Kendra::FeaturedResultsSet" (
        featured_results_set_name FeaturedResultsSetName: String, index_id IndexId: String
    ) {
        description Description: String,
        featured_documents FeaturedDocuments: List<FeaturedResultsSetFeaturedDocument>,
        query_texts QueryTexts: List<String>,
        status Status: FeaturedResultsSetStatus,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KendraFeaturedResultsSet>, featured_results_set_id "FeaturedResultsSetId": String, }
}
props! { FeaturedResultsSetFeaturedDocument () { id Id: String, } }
choice! { FeaturedResultsSetStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::Kendra::Index](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html)
    Index IndexAttrs "AWS::Kendra::Index" (
        edition Edition: IndexEdition, name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        capacity_units CapacityUnits: IndexCapacityUnitsConfiguration,
        description Description: String,
        document_metadata_configurations DocumentMetadataConfigurations: List<IndexDocumentMetadataConfiguration>,
        server_side_encryption_configuration ServerSideEncryptionConfiguration: IndexServerSideEncryptionConfiguration,
        tags Tags: List<Tag>,
        user_context_policy UserContextPolicy: IndexUserContextPolicy,
        user_token_configurations UserTokenConfigurations: List<IndexUserTokenConfiguration>,
    } { arn "Arn": Arn<r::KendraIndex>, id "Id": Id<r::KendraIndex>, }
}
props! {
    IndexCapacityUnitsConfiguration (
        query_capacity_units QueryCapacityUnits: Int<0, MAX>, storage_capacity_units StorageCapacityUnits: Int<0, MAX>
    ) {}
}
props! {
    IndexDocumentMetadataConfiguration (name Name: String, type_ Type: IndexDocumentAttributeValueType) {
        relevance Relevance: IndexRelevance,
        search Search: IndexSearch,
    }
}
props! {
    IndexJsonTokenTypeConfiguration (
        group_attribute_field GroupAttributeField: String, user_name_attribute_field UserNameAttributeField: String
    ) {}
}
props! {
    IndexJwtTokenTypeConfiguration (key_location KeyLocation: IndexKeyLocation) {
        claim_regex ClaimRegex: String,
        group_attribute_field GroupAttributeField: String,
        issuer Issuer: String,
        secret_manager_arn SecretManagerArn: String,
        url URL: String,
        user_name_attribute_field UserNameAttributeField: String,
    }
}
props! {
    IndexRelevance () {
        duration Duration: String,
        freshness Freshness: bool,
        importance Importance: Int<1, 10>,
        rank_order RankOrder: IndexOrder,
        value_importance_items ValueImportanceItems: List<IndexValueImportanceItem>,
    }
}
props! {
    IndexSearch () {
        displayable Displayable: bool,
        facetable Facetable: bool,
        searchable Searchable: bool,
        sortable Sortable: bool,
    }
}
props! { IndexServerSideEncryptionConfiguration () { kms_key_id KmsKeyId: String, } }
props! {
    IndexUserTokenConfiguration () {
        json_token_type_configuration JsonTokenTypeConfiguration: IndexJsonTokenTypeConfiguration,
        jwt_token_type_configuration JwtTokenTypeConfiguration: IndexJwtTokenTypeConfiguration,
    }
}
props! { IndexValueImportanceItem () { key Key: String, value Value: Int<1, 10>, } }
choice! {
    IndexDocumentAttributeValueType {
        StringValue "STRING_VALUE", StringListValue "STRING_LIST_VALUE", LongValue "LONG_VALUE", DateValue "DATE_VALUE"
    }
}
choice! {
    IndexEdition {
        DeveloperEdition "DEVELOPER_EDITION", EnterpriseEdition "ENTERPRISE_EDITION",
        GenAiEnterpriseEdition "GEN_AI_ENTERPRISE_EDITION"
    }
}
choice! { IndexKeyLocation { Url "URL", SecretManager "SECRET_MANAGER" } }
choice! { IndexOrder { Ascending "ASCENDING", Descending "DESCENDING" } }
choice! { IndexUserContextPolicy { AttributeFilter "ATTRIBUTE_FILTER", UserToken "USER_TOKEN" } }

resource! {
    /// [AWS::Kendra::QuerySuggestionsBlockList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-querysuggestionsblocklist.html)
    QuerySuggestionsBlockList QuerySuggestionsBlockListAttrs "AWS::Kendra::QuerySuggestionsBlockList" (
        index_id IndexId: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>,
        source_s3_path SourceS3Path: QuerySuggestionsBlockListS3Path
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::KendraQuerySuggestionsBlockList>,
        id "Id": String,
    }
}
props! { QuerySuggestionsBlockListS3Path (bucket Bucket: String, key Key: String) {} }

resource! {
    /// [AWS::Kendra::Thesaurus](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html)
    Thesaurus ThesaurusAttrs "AWS::Kendra::Thesaurus" (
        index_id IndexId: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>,
        source_s3_path SourceS3Path: ThesaurusS3Path
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::KendraThesaurus>,
        id "Id": String,
    }
}
props! { ThesaurusS3Path (bucket Bucket: String, key Key: String) {} }
