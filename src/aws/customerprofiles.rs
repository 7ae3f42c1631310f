//! Generated from spec/customerprofiles.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CustomerProfiles::CalculatedAttributeDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html)
    CalculatedAttributeDefinition CalculatedAttributeDefinitionAttrs "AWS::CustomerProfiles::CalculatedAttributeDefinition" (
        attribute_details AttributeDetails: CalculatedAttributeDefinitionAttributeDetails,
        calculated_attribute_name CalculatedAttributeName: String, domain_name DomainName: String,
        statistic Statistic: CalculatedAttributeDefinitionStatistic
    ) {
        conditions Conditions: CalculatedAttributeDefinitionConditions,
        description Description: String,
        display_name DisplayName: String,
        tags Tags: List<Tag>,
        use_historical_data UseHistoricalData: bool,
    } {
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        readiness_message "Readiness.Message": String,
        readiness_progress_percentage "Readiness.ProgressPercentage": i64,
        status "Status": String,
    }
}
props! {
    CalculatedAttributeDefinitionAttributeDetails (
        attributes Attributes: List<CalculatedAttributeDefinitionAttributeItem>, expression Expression: String
    ) {}
}
props! { CalculatedAttributeDefinitionAttributeItem (name Name: String) {} }
props! {
    CalculatedAttributeDefinitionConditions () {
        object_count ObjectCount: Int<1, 300>,
        range Range: CalculatedAttributeDefinitionRange,
        threshold Threshold: CalculatedAttributeDefinitionThreshold,
    }
}
props! {
    CalculatedAttributeDefinitionRange (unit Unit: CalculatedAttributeDefinitionRangeUnit) {
        timestamp_format TimestampFormat: String,
        timestamp_source TimestampSource: String,
        value Value: Int<1, 2147483647>,
        value_range ValueRange: CalculatedAttributeDefinitionValueRange,
    }
}
props! {
    CalculatedAttributeDefinitionThreshold (
        operator Operator: CalculatedAttributeDefinitionThresholdOperator, value Value: String
    ) {}
}
props! {
    CalculatedAttributeDefinitionValueRange (
        end End: Int<-2147483648, 2147483647>, start Start: Int<-2147483648, 2147483647>
    ) {}
}
choice! { CalculatedAttributeDefinitionRangeUnit { Days "DAYS" } }
choice! {
    CalculatedAttributeDefinitionStatistic {
        FirstOccurrence "FIRST_OCCURRENCE", LastOccurrence "LAST_OCCURRENCE", Count "COUNT", Sum "SUM",
        Minimum "MINIMUM", Maximum "MAXIMUM", Average "AVERAGE", MaxOccurrence "MAX_OCCURRENCE"
    }
}
choice! {
    CalculatedAttributeDefinitionThresholdOperator {
        EqualTo "EQUAL_TO", GreaterThan "GREATER_THAN", LessThan "LESS_THAN", NotEqualTo "NOT_EQUAL_TO"
    }
}

resource! {
    /// [AWS::CustomerProfiles::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
    Domain DomainAttrs "AWS::CustomerProfiles::Domain" (
        default_expiration_days DefaultExpirationDays: Int<1, 1098>, domain_name DomainName: String
    ) {
        data_store DataStore: DomainDataStore,
        dead_letter_queue_url DeadLetterQueueUrl: String,
        default_encryption_key DefaultEncryptionKey: String,
        matching Matching: DomainMatching,
        rule_based_matching RuleBasedMatching: DomainRuleBasedMatching,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        data_store_readiness_message "DataStore.Readiness.Message": String,
        data_store_readiness_progress_percentage "DataStore.Readiness.ProgressPercentage": i64,
        last_updated_at "LastUpdatedAt": String,
        rule_based_matching_status "RuleBasedMatching.Status": String,
        stats_metering_profile_count "Stats.MeteringProfileCount": f64,
        stats_object_count "Stats.ObjectCount": f64,
        stats_profile_count "Stats.ProfileCount": f64,
        stats_total_size "Stats.TotalSize": f64,
    }
}
props! {
    DomainAttributeTypesSelector (
        attribute_matching_model AttributeMatchingModel: DomainAttributeTypesSelectorAttributeMatchingModel
    ) {
        address Address: List<String>,
        email_address EmailAddress: List<String>,
        phone_number PhoneNumber: List<String>,
    }
}
props! {
    DomainAutoMerging (enabled Enabled: bool) {
        conflict_resolution ConflictResolution: DomainConflictResolution,
        consolidation Consolidation: DomainConsolidation,
        min_allowed_confidence_score_for_merging MinAllowedConfidenceScoreForMerging: Num<0, 1>,
    }
}
props! {
    DomainConflictResolution (
        conflict_resolving_model ConflictResolvingModel: DomainConflictResolutionConflictResolvingModel
    ) { source_name SourceName: String, }
}
props! { DomainConsolidation (matching_attributes_list MatchingAttributesList: List<List<String>>) {} }
props! { DomainDataStore () { enabled Enabled: bool, } }
props! { DomainExportingConfig () { s3_exporting S3Exporting: DomainS3ExportingConfig, } }
props! { DomainJobSchedule (day_of_the_week DayOfTheWeek: DomainJobScheduleDayOfTheWeek, time Time: String) {} }
props! {
    DomainMatching (enabled Enabled: bool) {
        auto_merging AutoMerging: DomainAutoMerging,
        exporting_config ExportingConfig: DomainExportingConfig,
        job_schedule JobSchedule: DomainJobSchedule,
    }
}
props! { DomainMatchingRule (rule Rule: List<String>) {} }
props! {
    DomainRuleBasedMatching (enabled Enabled: bool) {
        attribute_types_selector AttributeTypesSelector: DomainAttributeTypesSelector,
        conflict_resolution ConflictResolution: DomainConflictResolution,
        exporting_config ExportingConfig: DomainExportingConfig,
        matching_rules MatchingRules: List<DomainMatchingRule>,
        max_allowed_rule_level_for_matching MaxAllowedRuleLevelForMatching: Int<1, 15>,
        max_allowed_rule_level_for_merging MaxAllowedRuleLevelForMerging: Int<1, 15>,
    }
}
props! { DomainS3ExportingConfig (s3_bucket_name S3BucketName: Id<r::S3Bucket>) { s3_key_name S3KeyName: String, } }
choice! { DomainAttributeTypesSelectorAttributeMatchingModel { OneToOne "ONE_TO_ONE", ManyToMany "MANY_TO_MANY" } }
choice! { DomainConflictResolutionConflictResolvingModel { Recency "RECENCY", Source "SOURCE" } }
choice! {
    DomainJobScheduleDayOfTheWeek {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}

resource! {
    /// [AWS::CustomerProfiles::DomainObjectType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html)
    DomainObjectType DomainObjectTypeAttrs "AWS::CustomerProfiles::DomainObjectType" (
        domain_name DomainName: String, fields Fields: Map<DomainObjectTypeField>,
        object_type_name ObjectTypeName: String
    ) {
        description Description: String,
        encryption_key EncryptionKey: String,
        tags Tags: List<Tag>,
    } { created_at "CreatedAt": String, last_updated_at "LastUpdatedAt": String, }
}
props! {
    DomainObjectTypeField (source Source: String, target Target: String) {
        content_type ContentType: DomainObjectTypeFieldContentType,
        feature_type FeatureType: DomainObjectTypeFieldFeatureType,
    }
}
choice! { DomainObjectTypeFieldContentType { String "STRING", Number "NUMBER" } }
choice! { DomainObjectTypeFieldFeatureType { Textual "TEXTUAL", Categorical "CATEGORICAL" } }

resource! {
    /// [AWS::CustomerProfiles::EventStream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html)
    EventStream EventStreamAttrs "AWS::CustomerProfiles::EventStream" (
        domain_name DomainName: String, event_stream_name EventStreamName: String, uri Uri: String
    ) { tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        destination_details_status "DestinationDetails.Status": String,
        destination_details_uri "DestinationDetails.Uri": String,
        event_stream_arn "EventStreamArn": Arn<r::CustomerProfilesEventStream>,
        state "State": String,
    }
}

resource! {
    /// [AWS::CustomerProfiles::EventTrigger](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html)
    EventTrigger EventTriggerAttrs "AWS::CustomerProfiles::EventTrigger" (
        domain_name DomainName: String, event_trigger_conditions EventTriggerConditions: List<EventTriggerCondition>,
        event_trigger_name EventTriggerName: String, object_type_name ObjectTypeName: String
    ) {
        description Description: String,
        event_trigger_limits EventTriggerLimits: EventTriggerLimits,
        segment_filter SegmentFilter: String,
        tags Tags: List<Tag>,
    } { created_at "CreatedAt": String, last_updated_at "LastUpdatedAt": String, }
}
props! {
    EventTriggerCondition (
        event_trigger_dimensions EventTriggerDimensions: List<EventTriggerDimension>,
        logical_operator LogicalOperator: EventTriggerLogicalOperator
    ) {}
}
props! { EventTriggerDimension (object_attributes ObjectAttributes: List<EventTriggerObjectAttribute>) {} }
props! { EventTriggerLimits () { event_expiration EventExpiration: i64, periods Periods: List<EventTriggerPeriod>, } }
props! {
    EventTriggerObjectAttribute (
        comparison_operator ComparisonOperator: EventTriggerObjectAttributeComparisonOperator,
        values Values: List<String>
    ) { field_name FieldName: String, source Source: String, }
}
props! {
    EventTriggerPeriod (unit Unit: EventTriggerPeriodUnit, value Value: Int<1, 60>) {
        max_invocations_per_profile MaxInvocationsPerProfile: Int<1, 1000>,
        unlimited Unlimited: bool,
    }
}
choice! { EventTriggerLogicalOperator { Any "ANY", All "ALL", None "NONE" } }
choice! {
    EventTriggerObjectAttributeComparisonOperator {
        Inclusive "INCLUSIVE", Exclusive "EXCLUSIVE", Contains "CONTAINS", BeginsWith "BEGINS_WITH",
        EndsWith "ENDS_WITH", GreaterThan "GREATER_THAN", LessThan "LESS_THAN",
        GreaterThanOrEqual "GREATER_THAN_OR_EQUAL", LessThanOrEqual "LESS_THAN_OR_EQUAL", Equal "EQUAL",
        Before "BEFORE", After "AFTER", On "ON", Between "BETWEEN", NotBetween "NOT_BETWEEN"
    }
}
choice! { EventTriggerPeriodUnit { Minutes "MINUTES", Hours "HOURS", Days "DAYS", Weeks "WEEKS", Months "MONTHS" } }

resource! {
    /// [AWS::CustomerProfiles::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
    Integration IntegrationAttrs "AWS::CustomerProfiles::Integration" (domain_name DomainName: String) {
        event_trigger_names EventTriggerNames: List<String>,
        flow_definition FlowDefinition: IntegrationFlowDefinition,
        object_type_name ObjectTypeName: String,
        object_type_names ObjectTypeNames: List<IntegrationObjectTypeMapping>,
        scope Scope: IntegrationScope,
        tags Tags: List<Tag>,
        uri Uri: String,
    } { created_at "CreatedAt": String, last_updated_at "LastUpdatedAt": String, }
}
props! {
    IntegrationConnectorOperator () {
        marketo Marketo: IntegrationMarketoConnectorOperator,
        s3 S3: IntegrationS3ConnectorOperator,
        salesforce Salesforce: IntegrationSalesforceConnectorOperator,
        service_now ServiceNow: IntegrationServiceNowConnectorOperator,
        zendesk Zendesk: IntegrationZendeskConnectorOperator,
    }
}
props! {
    IntegrationFlowDefinition IntegrationFlowDefinitionArgs [
        flow_name FlowName: String, kms_arn KmsArn: Arn<r::KmsKey>,
        source_flow_config SourceFlowConfig: IntegrationSourceFlowConfig, tasks Tasks: List<IntegrationTask>,
        trigger_config TriggerConfig: IntegrationTriggerConfig
    ] { description Description: String, }
}
props! { IntegrationIncrementalPullConfig () { datetime_type_field_name DatetimeTypeFieldName: String, } }
props! { IntegrationMarketoSourceProperties (object Object: String) {} }
props! { IntegrationObjectTypeMapping (key Key: String, value Value: String) {} }
props! {
    IntegrationS3SourceProperties (bucket_name BucketName: Id<r::S3Bucket>) { bucket_prefix BucketPrefix: String, }
}
props! {
    IntegrationSalesforceSourceProperties (object Object: String) {
        enable_dynamic_field_update EnableDynamicFieldUpdate: bool,
        include_deleted_records IncludeDeletedRecords: bool,
    }
}
props! {
    IntegrationScheduledTriggerProperties (schedule_expression ScheduleExpression: String) {
        data_pull_mode DataPullMode: IntegrationScheduledTriggerPropertiesDataPullMode,
        first_execution_from FirstExecutionFrom: f64,
        schedule_end_time ScheduleEndTime: f64,
        schedule_offset ScheduleOffset: Int<0, 36000>,
        schedule_start_time ScheduleStartTime: f64,
        timezone Timezone: String,
    }
}
props! { IntegrationServiceNowSourceProperties (object Object: String) {} }
props! {
    IntegrationSourceConnectorProperties () {
        marketo Marketo: IntegrationMarketoSourceProperties,
        s3 S3: IntegrationS3SourceProperties,
        salesforce Salesforce: IntegrationSalesforceSourceProperties,
        service_now ServiceNow: IntegrationServiceNowSourceProperties,
        zendesk Zendesk: IntegrationZendeskSourceProperties,
    }
}
props! {
    IntegrationSourceFlowConfig (
        connector_type ConnectorType: IntegrationConnectorType,
        source_connector_properties SourceConnectorProperties: IntegrationSourceConnectorProperties
    ) {
        connector_profile_name ConnectorProfileName: String,
        incremental_pull_config IncrementalPullConfig: IntegrationIncrementalPullConfig,
    }
}
props! {
    IntegrationTask (source_fields SourceFields: List<String>, task_type TaskType: IntegrationTaskType) {
        connector_operator ConnectorOperator: IntegrationConnectorOperator,
        destination_field DestinationField: String,
        task_properties TaskProperties: List<IntegrationTaskPropertiesMap>,
    }
}
props! {
    IntegrationTaskPropertiesMap (
        operator_property_key OperatorPropertyKey: IntegrationOperatorPropertiesKeys, property Property: String
    ) {}
}
props! {
    IntegrationTriggerConfig (trigger_type TriggerType: IntegrationTriggerType) {
        trigger_properties TriggerProperties: IntegrationTriggerProperties,
    }
}
props! { IntegrationTriggerProperties () { scheduled Scheduled: IntegrationScheduledTriggerProperties, } }
props! { IntegrationZendeskSourceProperties (object Object: String) {} }
choice! {
    IntegrationConnectorType {
        Salesforce "Salesforce", Marketo "Marketo", ServiceNow "ServiceNow", Zendesk "Zendesk", S3 "S3"
    }
}
choice! {
    IntegrationMarketoConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Between "BETWEEN",
        Addition "ADDITION", Multiplication "MULTIPLICATION", Division "DIVISION", Subtraction "SUBTRACTION",
        MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL",
        ValidateNonZero "VALIDATE_NON_ZERO", ValidateNonNegative "VALIDATE_NON_NEGATIVE",
        ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    IntegrationOperatorPropertiesKeys {
        Value "VALUE", Values "VALUES", DataType "DATA_TYPE", UpperBound "UPPER_BOUND", LowerBound "LOWER_BOUND",
        SourceDataType "SOURCE_DATA_TYPE", DestinationDataType "DESTINATION_DATA_TYPE",
        ValidationAction "VALIDATION_ACTION", MaskValue "MASK_VALUE", MaskLength "MASK_LENGTH",
        TruncateLength "TRUNCATE_LENGTH", MathOperationFieldsOrder "MATH_OPERATION_FIELDS_ORDER",
        ConcatFormat "CONCAT_FORMAT", SubfieldCategoryMap "SUBFIELD_CATEGORY_MAP"
    }
}
choice! {
    IntegrationS3ConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Between "BETWEEN",
        LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO", EqualTo "EQUAL_TO",
        NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION", Division "DIVISION",
        Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N", MaskLastN "MASK_LAST_N",
        ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    IntegrationSalesforceConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Contains "CONTAINS",
        Between "BETWEEN", LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO",
        EqualTo "EQUAL_TO", NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! { IntegrationScheduledTriggerPropertiesDataPullMode { Incremental "Incremental", Complete "Complete" } }
choice! { IntegrationScope { Profile "PROFILE", Domain "DOMAIN" } }
choice! {
    IntegrationServiceNowConnectorOperator {
        Projection "PROJECTION", LessThan "LESS_THAN", GreaterThan "GREATER_THAN", Contains "CONTAINS",
        Between "BETWEEN", LessThanOrEqualTo "LESS_THAN_OR_EQUAL_TO", GreaterThanOrEqualTo "GREATER_THAN_OR_EQUAL_TO",
        EqualTo "EQUAL_TO", NotEqualTo "NOT_EQUAL_TO", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}
choice! {
    IntegrationTaskType {
        Arithmetic "Arithmetic", Filter "Filter", Map "Map", Mask "Mask", Merge "Merge", Truncate "Truncate",
        Validate "Validate"
    }
}
choice! { IntegrationTriggerType { Scheduled "Scheduled", Event "Event", OnDemand "OnDemand" } }
choice! {
    IntegrationZendeskConnectorOperator {
        Projection "PROJECTION", GreaterThan "GREATER_THAN", Addition "ADDITION", Multiplication "MULTIPLICATION",
        Division "DIVISION", Subtraction "SUBTRACTION", MaskAll "MASK_ALL", MaskFirstN "MASK_FIRST_N",
        MaskLastN "MASK_LAST_N", ValidateNonNull "VALIDATE_NON_NULL", ValidateNonZero "VALIDATE_NON_ZERO",
        ValidateNonNegative "VALIDATE_NON_NEGATIVE", ValidateNumeric "VALIDATE_NUMERIC", NoOp "NO_OP"
    }
}

resource! {
    /// [AWS::CustomerProfiles::ObjectType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html)
    ObjectType ObjectTypeAttrs "AWS::CustomerProfiles::ObjectType" (
        description Description: String, domain_name DomainName: String, object_type_name ObjectTypeName: String
    ) {
        allow_profile_creation AllowProfileCreation: bool,
        encryption_key EncryptionKey: String,
        expiration_days ExpirationDays: Int<1, 1098>,
        fields Fields: List<ObjectTypeFieldMap>,
        keys Keys: List<ObjectTypeKeyMap>,
        max_profile_object_count MaxProfileObjectCount: Int<1, MAX>,
        source_last_updated_timestamp_format SourceLastUpdatedTimestampFormat: String,
        source_priority SourcePriority: Int<1, MAX>,
        tags Tags: List<Tag>,
        template_id TemplateId: String,
    } {
        created_at "CreatedAt": String,
        last_updated_at "LastUpdatedAt": String,
        max_available_profile_object_count "MaxAvailableProfileObjectCount": i64,
    }
}
props! {
    ObjectTypeField () {
        content_type ContentType: ObjectTypeFieldContentType,
        source Source: String,
        target Target: String,
    }
}
props! { ObjectTypeFieldMap () { name Name: String, object_type_field ObjectTypeField: ObjectTypeField, } }
props! {
    ObjectTypeKey () {
        field_names FieldNames: List<String>,
        standard_identifiers StandardIdentifiers: List<ObjectTypeKeyStandardIdentifiers>,
    }
}
props! { ObjectTypeKeyMap () { name Name: String, object_type_key_list ObjectTypeKeyList: List<ObjectTypeKey>, } }
choice! {
    ObjectTypeFieldContentType {
        String "STRING", Number "NUMBER", PhoneNumber "PHONE_NUMBER", EmailAddress "EMAIL_ADDRESS", Name "NAME"
    }
}
choice! {
    ObjectTypeKeyStandardIdentifiers {
        Profile "PROFILE", Unique "UNIQUE", Secondary "SECONDARY", LookupOnly "LOOKUP_ONLY", NewOnly "NEW_ONLY",
        Asset "ASSET", Case "CASE", Order "ORDER", AirPreference "AIR_PREFERENCE", AirBooking "AIR_BOOKING",
        AirSegment "AIR_SEGMENT", HotelPreference "HOTEL_PREFERENCE", HotelStayRevenue "HOTEL_STAY_REVENUE",
        HotelReservation "HOTEL_RESERVATION", Loyalty "LOYALTY", LoyaltyTransaction "LOYALTY_TRANSACTION",
        LoyaltyPromotion "LOYALTY_PROMOTION", WebAnalytics "WEB_ANALYTICS", Device "DEVICE",
        CommunicationRecord "COMMUNICATION_RECORD"
    }
}

resource! {
    /// [AWS::CustomerProfiles::Recommender](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html)
    Recommender RecommenderAttrs "AWS::CustomerProfiles::Recommender" (
        domain_name DomainName: String, recommender_name RecommenderName: String,
        recommender_recipe_name RecommenderRecipeName: RecommenderRecipeName
    ) {
        description Description: String,
        recommender_config RecommenderConfig: RecommenderConfig,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        failure_reason "FailureReason": String,
        last_updated_at "LastUpdatedAt": String,
        latest_recommender_update_creation_date_time "LatestRecommenderUpdate.CreationDateTime": String,
        latest_recommender_update_failure_reason "LatestRecommenderUpdate.FailureReason": String,
        latest_recommender_update_last_updated_date_time "LatestRecommenderUpdate.LastUpdatedDateTime": String,
        latest_recommender_update_recommender_config_events_config_event_parameters_list "LatestRecommenderUpdate.RecommenderConfig.EventsConfig.EventParametersList": List<Json>,
        latest_recommender_update_status "LatestRecommenderUpdate.Status": String,
        recommender_arn "RecommenderArn": Arn<r::CustomerProfilesRecommender>,
        status "Status": String,
        training_metrics "TrainingMetrics": List<Json>,
    }
}
props! { RecommenderConfig () { events_config EventsConfig: RecommenderEventsConfig, } }
props! { RecommenderEventParameters (event_type EventType: String) { event_value_threshold EventValueThreshold: f64, } }
props! { RecommenderEventsConfig (event_parameters_list EventParametersList: List<RecommenderEventParameters>) {} }
choice! {
    RecommenderRecipeName {
        FrequentlyPairedItems "frequently-paired-items", PersonalizedRanking "personalized-ranking",
        PopularItems "popular-items", RecommendedForYou "recommended-for-you", SimilarItems "similar-items",
        TrendingNow "trending-now"
    }
}

resource! {
    /// [AWS::CustomerProfiles::RecommenderFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html)
    RecommenderFilter RecommenderFilterAttrs "AWS::CustomerProfiles::RecommenderFilter" (
        domain_name DomainName: String, recommender_filter_expression RecommenderFilterExpression: String,
        recommender_filter_name RecommenderFilterName: String
    ) {
        description Description: String,
        recommender_schema_name RecommenderSchemaName: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        recommender_filter_arn "RecommenderFilterArn": Arn<r::CustomerProfilesRecommenderFilter>,
        status "Status": String,
    }
}

resource! {
    /// [AWS::CustomerProfiles::RecommenderSchema](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html)
    RecommenderSchema RecommenderSchemaAttrs "AWS::CustomerProfiles::RecommenderSchema" (
        domain_name DomainName: String, fields Fields: Map<List<RecommenderSchemaField>>,
        recommender_schema_name RecommenderSchemaName: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::CustomerProfilesRecommenderSchema>,
        created_at "CreatedAt": String,
        status "Status": String,
    }
}
props! {
    RecommenderSchemaField (target_field_name TargetFieldName: String) {
        content_type ContentType: RecommenderSchemaFieldContentType,
        feature_type FeatureType: RecommenderSchemaFieldFeatureType,
    }
}
choice! { RecommenderSchemaFieldContentType { String "STRING", Number "NUMBER" } }
choice! { RecommenderSchemaFieldFeatureType { Textual "TEXTUAL", Categorical "CATEGORICAL" } }

resource! {
    /// [AWS::CustomerProfiles::SegmentDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
    SegmentDefinition SegmentDefinitionAttrs "AWS::CustomerProfiles::SegmentDefinition" (
        display_name DisplayName: String, domain_name DomainName: String,
        segment_definition_name SegmentDefinitionName: String
    ) {
        description Description: String,
        segment_groups SegmentGroups: SegmentDefinitionSegmentGroup,
        segment_sort SegmentSort: SegmentDefinitionSegmentSort,
        segment_sql_query SegmentSqlQuery: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        segment_definition_arn "SegmentDefinitionArn": Arn<r::CustomerProfilesSegmentDefinition>,
        segment_type "SegmentType": String,
    }
}
props! {
    SegmentDefinitionAddressDimension () {
        city City: SegmentDefinitionProfileDimension,
        country Country: SegmentDefinitionProfileDimension,
        county County: SegmentDefinitionProfileDimension,
        postal_code PostalCode: SegmentDefinitionProfileDimension,
        province Province: SegmentDefinitionProfileDimension,
        state State: SegmentDefinitionProfileDimension,
    }
}
props! {
    SegmentDefinitionAttributeDimension (
        dimension_type DimensionType: SegmentDefinitionAttributeDimensionType, values Values: List<String>
    ) {}
}
props! {
    SegmentDefinitionCalculatedAttributeDimension (
        dimension_type DimensionType: SegmentDefinitionAttributeDimensionType, values Values: List<String>
    ) { condition_overrides ConditionOverrides: SegmentDefinitionConditionOverrides, }
}
props! { SegmentDefinitionConditionOverrides () { range Range: SegmentDefinitionRangeOverride, } }
props! {
    SegmentDefinitionDateDimension (
        dimension_type DimensionType: SegmentDefinitionDateDimensionType, values Values: List<String>
    ) {}
}
props! {
    SegmentDefinitionDimension () {
        calculated_attributes CalculatedAttributes: Map<SegmentDefinitionCalculatedAttributeDimension>,
        profile_attributes ProfileAttributes: SegmentDefinitionProfileAttributes,
    }
}
props! {
    SegmentDefinitionExtraLengthValueProfileDimension (
        dimension_type DimensionType: SegmentDefinitionStringDimensionType, values Values: List<String>
    ) {}
}
props! {
    SegmentDefinitionGroup () {
        dimensions Dimensions: List<SegmentDefinitionDimension>,
        source_segments SourceSegments: List<SegmentDefinitionSourceSegment>,
        source_type SourceType: SegmentDefinitionIncludeOptions,
        type_ Type: SegmentDefinitionIncludeOptions,
    }
}
props! {
    SegmentDefinitionProfileAttributes () {
        account_number AccountNumber: SegmentDefinitionProfileDimension,
        additional_information AdditionalInformation: SegmentDefinitionExtraLengthValueProfileDimension,
        address Address: SegmentDefinitionAddressDimension,
        attributes Attributes: Map<SegmentDefinitionAttributeDimension>,
        billing_address BillingAddress: SegmentDefinitionAddressDimension,
        birth_date BirthDate: SegmentDefinitionDateDimension,
        business_email_address BusinessEmailAddress: SegmentDefinitionProfileDimension,
        business_name BusinessName: SegmentDefinitionProfileDimension,
        business_phone_number BusinessPhoneNumber: SegmentDefinitionProfileDimension,
        email_address EmailAddress: SegmentDefinitionProfileDimension,
        first_name FirstName: SegmentDefinitionProfileDimension,
        gender_string GenderString: SegmentDefinitionProfileDimension,
        home_phone_number HomePhoneNumber: SegmentDefinitionProfileDimension,
        last_name LastName: SegmentDefinitionProfileDimension,
        mailing_address MailingAddress: SegmentDefinitionAddressDimension,
        middle_name MiddleName: SegmentDefinitionProfileDimension,
        mobile_phone_number MobilePhoneNumber: SegmentDefinitionProfileDimension,
        party_type_string PartyTypeString: SegmentDefinitionProfileDimension,
        personal_email_address PersonalEmailAddress: SegmentDefinitionProfileDimension,
        phone_number PhoneNumber: SegmentDefinitionProfileDimension,
        profile_type ProfileType: SegmentDefinitionProfileTypeDimension,
        shipping_address ShippingAddress: SegmentDefinitionAddressDimension,
    }
}
props! {
    SegmentDefinitionProfileDimension (
        dimension_type DimensionType: SegmentDefinitionStringDimensionType, values Values: List<String>
    ) {}
}
props! {
    SegmentDefinitionProfileTypeDimension (
        dimension_type DimensionType: SegmentDefinitionProfileTypeDimensionType,
        values Values: List<SegmentDefinitionProfileType>
    ) {}
}
props! {
    SegmentDefinitionRangeOverride (
        start Start: Int<-2147483648, 2147483647>, unit Unit: SegmentDefinitionRangeOverrideUnit
    ) { end End: Int<-2147483648, 2147483647>, }
}
props! {
    SegmentDefinitionSegmentGroup () {
        groups Groups: List<SegmentDefinitionGroup>,
        include Include: SegmentDefinitionIncludeOptions,
    }
}
props! { SegmentDefinitionSegmentSort (attributes Attributes: List<SegmentDefinitionSortAttribute>) {} }
props! {
    SegmentDefinitionSortAttribute (name Name: String, order Order: SegmentDefinitionSegmentSortOrder) {
        data_type DataType: SegmentDefinitionSegmentSortDataType,
        type_ Type: SegmentDefinitionSortAttributeType,
    }
}
props! { SegmentDefinitionSourceSegment () { segment_definition_name SegmentDefinitionName: String, } }
choice! {
    SegmentDefinitionAttributeDimensionType {
        Inclusive "INCLUSIVE", Exclusive "EXCLUSIVE", Contains "CONTAINS", BeginsWith "BEGINS_WITH",
        EndsWith "ENDS_WITH", Before "BEFORE", After "AFTER", Between "BETWEEN", NotBetween "NOT_BETWEEN", On "ON",
        GreaterThan "GREATER_THAN", LessThan "LESS_THAN", GreaterThanOrEqual "GREATER_THAN_OR_EQUAL",
        LessThanOrEqual "LESS_THAN_OR_EQUAL", Equal "EQUAL"
    }
}
choice! {
    SegmentDefinitionDateDimensionType {
        Before "BEFORE", After "AFTER", Between "BETWEEN", NotBetween "NOT_BETWEEN", On "ON"
    }
}
choice! { SegmentDefinitionIncludeOptions { All "ALL", Any "ANY", None "NONE" } }
choice! { SegmentDefinitionProfileType { AccountProfile "ACCOUNT_PROFILE", Profile "PROFILE" } }
choice! { SegmentDefinitionProfileTypeDimensionType { Inclusive "INCLUSIVE", Exclusive "EXCLUSIVE" } }
choice! { SegmentDefinitionRangeOverrideUnit { Days "DAYS" } }
choice! { SegmentDefinitionSegmentSortDataType { String "STRING", Number "NUMBER", Date "DATE" } }
choice! { SegmentDefinitionSegmentSortOrder { Asc "ASC", Desc "DESC" } }
choice! { SegmentDefinitionSortAttributeType { Profile "PROFILE", Calculated "CALCULATED" } }
choice! {
    SegmentDefinitionStringDimensionType {
        Inclusive "INCLUSIVE", Exclusive "EXCLUSIVE", Contains "CONTAINS", BeginsWith "BEGINS_WITH",
        EndsWith "ENDS_WITH"
    }
}
