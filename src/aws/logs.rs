//! Generated from spec/logs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Logs::AccountPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html)
    AccountPolicy AccountPolicyAttrs "AWS::Logs::AccountPolicy" (
        policy_document PolicyDocument: String, policy_name PolicyName: String,
        policy_type PolicyType: AccountPolicyPolicyType
    ) { scope Scope: AccountPolicyScope, selection_criteria SelectionCriteria: String, } {
        account_id "AccountId": String,
    }
}
choice! {
    AccountPolicyPolicyType {
        DataProtectionPolicy "DATA_PROTECTION_POLICY", SubscriptionFilterPolicy "SUBSCRIPTION_FILTER_POLICY",
        FieldIndexPolicy "FIELD_INDEX_POLICY", TransformerPolicy "TRANSFORMER_POLICY",
        MetricExtractionPolicy "METRIC_EXTRACTION_POLICY"
    }
}
choice! { AccountPolicyScope { All "ALL" } }

resource! {
    /// [AWS::Logs::Delivery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html)
    Delivery DeliveryAttrs "AWS::Logs::Delivery" (
        delivery_destination_arn DeliveryDestinationArn: Arn<r::LogsDeliveryDestination>,
        delivery_source_name DeliverySourceName: Id<r::LogsDeliverySource>
    ) {
        field_delimiter FieldDelimiter: String,
        record_fields RecordFields: List<String>,
        s3_enable_hive_compatible_path S3EnableHiveCompatiblePath: bool,
        s3_suffix_path S3SuffixPath: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LogsDelivery>,
        delivery_destination_type "DeliveryDestinationType": String,
        delivery_id "DeliveryId": String,
    }
}

resource! {
    /// [AWS::Logs::DeliveryDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html)
    DeliveryDestination DeliveryDestinationAttrs "AWS::Logs::DeliveryDestination" (name Name: String) {
        delivery_destination_policy DeliveryDestinationPolicy: DeliveryDestinationDestinationPolicy,
        delivery_destination_type DeliveryDestinationType: String,
        destination_resource_arn DestinationResourceArn: String,
        output_format OutputFormat: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::LogsDeliveryDestination>, }
}
props! {
    DeliveryDestinationDestinationPolicy () {
        delivery_destination_name DeliveryDestinationName: String,
        delivery_destination_policy DeliveryDestinationPolicy: Json,
    }
}

resource! {
    /// [AWS::Logs::DeliverySource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html)
    DeliverySource DeliverySourceAttrs "AWS::Logs::DeliverySource" (name Name: String) {
        delivery_source_configuration DeliverySourceConfiguration: Map<String>,
        log_type LogType: String,
        resource_arn ResourceArn: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LogsDeliverySource>,
        resource_arns "ResourceArns": List<String>,
        service "Service": String,
        status "Status": String,
        status_reason "StatusReason": String,
    }
}

resource! {
    /// [AWS::Logs::Destination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html)
    Destination DestinationAttrs "AWS::Logs::Destination" (
        destination_name DestinationName: String, role_arn RoleArn: Arn<r::IamRole>, target_arn TargetArn: String
    ) { destination_policy DestinationPolicy: String, tags Tags: List<Tag>, } { arn "Arn": Arn<r::LogsDestination>, }
}

resource! {
    /// [AWS::Logs::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html)
    Integration IntegrationAttrs "AWS::Logs::Integration" (
        integration_name IntegrationName: String, integration_type IntegrationType: IntegrationType,
        resource_config ResourceConfig: IntegrationResourceConfig
    ) {} { integration_status "IntegrationStatus": String, }
}
props! {
    IntegrationOpenSearchResourceConfig (
        dashboard_viewer_principals DashboardViewerPrincipals: List<String>,
        data_source_role_arn DataSourceRoleArn: Arn<r::IamRole>
    ) {
        application_arn ApplicationARN: Arn<r::OpenSearchServiceApplication>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        retention_days RetentionDays: Int<1, 3650>,
    }
}
props! {
    IntegrationResourceConfig () {
        open_search_resource_config OpenSearchResourceConfig: IntegrationOpenSearchResourceConfig,
    }
}
choice! { IntegrationType { Opensearch "OPENSEARCH" } }

resource! {
    /// [AWS::Logs::LogAnomalyDetector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html)
    LogAnomalyDetector LogAnomalyDetectorAttrs "AWS::Logs::LogAnomalyDetector" () {
        account_id AccountId: String,
        anomaly_visibility_time AnomalyVisibilityTime: Num<7, 90>,
        detector_name DetectorName: String,
        evaluation_frequency EvaluationFrequency: LogAnomalyDetectorEvaluationFrequency,
        filter_pattern FilterPattern: String,
        kms_key_id KmsKeyId: String,
        log_group_arn_list LogGroupArnList: List<String>,
    } {
        anomaly_detector_arn "AnomalyDetectorArn": Arn<r::LogsLogAnomalyDetector>,
        anomaly_detector_status "AnomalyDetectorStatus": String,
        creation_time_stamp "CreationTimeStamp": f64,
        last_modified_time_stamp "LastModifiedTimeStamp": f64,
    }
}
choice! {
    LogAnomalyDetectorEvaluationFrequency {
        FiveMin "FIVE_MIN", TenMin "TEN_MIN", FifteenMin "FIFTEEN_MIN", ThirtyMin "THIRTY_MIN", OneHour "ONE_HOUR"
    }
}

resource! {
    /// [AWS::Logs::LogGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
    LogGroup LogGroupAttrs "AWS::Logs::LogGroup" () {
        bearer_token_authentication_enabled BearerTokenAuthenticationEnabled: bool,
        data_protection_policy DataProtectionPolicy: Json,
        deletion_protection_enabled DeletionProtectionEnabled: bool,
        field_index_policies FieldIndexPolicies: List<Json>,
        kms_key_id KmsKeyId: Arn<r::KmsKey>,
        log_group_class LogGroupClass: LogGroupClass,
        log_group_name LogGroupName: String,
        resource_policy_document ResourcePolicyDocument: Json,
        retention_in_days RetentionInDays: i64,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::LogsLogGroup>, }
}
choice! { LogGroupClass { Standard "STANDARD", InfrequentAccess "INFREQUENT_ACCESS", Delivery "DELIVERY" } }

resource! {
    /// [AWS::Logs::LogStream](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html)
    LogStream NoAttrs "AWS::Logs::LogStream" (log_group_name LogGroupName: Id<r::LogsLogGroup>) {
        log_stream_name LogStreamName: String,
    } {}
}

resource! {
    /// [AWS::Logs::MetricFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html)
    MetricFilter NoAttrs "AWS::Logs::MetricFilter" (
        filter_pattern FilterPattern: String, log_group_name LogGroupName: Id<r::LogsLogGroup>,
        metric_transformations MetricTransformations: List<MetricFilterMetricTransformation>
    ) {
        apply_on_transformed_logs ApplyOnTransformedLogs: bool,
        emit_system_field_dimensions EmitSystemFieldDimensions: List<String>,
        field_selection_criteria FieldSelectionCriteria: String,
        filter_name FilterName: String,
    } {}
}
props! { MetricFilterDimension (key Key: String, value Value: String) {} }
props! {
    MetricFilterMetricTransformation (
        metric_name MetricName: String, metric_namespace MetricNamespace: String, metric_value MetricValue: String
    ) {
        default_value DefaultValue: f64,
        dimensions Dimensions: List<MetricFilterDimension>,
        unit Unit: MetricFilterMetricTransformationUnit,
    }
}
choice! {
    MetricFilterMetricTransformationUnit {
        Seconds "Seconds", Microseconds "Microseconds", Milliseconds "Milliseconds", Bytes "Bytes",
        Kilobytes "Kilobytes", Megabytes "Megabytes", Gigabytes "Gigabytes", Terabytes "Terabytes", Bits "Bits",
        Kilobits "Kilobits", Megabits "Megabits", Gigabits "Gigabits", Terabits "Terabits", Percent "Percent",
        Count "Count", BytesSecond "Bytes/Second", KilobytesSecond "Kilobytes/Second",
        MegabytesSecond "Megabytes/Second", GigabytesSecond "Gigabytes/Second", TerabytesSecond "Terabytes/Second",
        BitsSecond "Bits/Second", KilobitsSecond "Kilobits/Second", MegabitsSecond "Megabits/Second",
        GigabitsSecond "Gigabits/Second", TerabitsSecond "Terabits/Second", CountSecond "Count/Second", None "None"
    }
}

resource! {
    /// [AWS::Logs::QueryDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html)
    QueryDefinition QueryDefinitionAttrs "AWS::Logs::QueryDefinition" (
        name Name: String, query_string QueryString: String
    ) {
        log_group_names LogGroupNames: List<Id<r::LogsLogGroup>>,
        parameters Parameters: List<QueryDefinitionQueryParameter>,
        query_language QueryLanguage: QueryDefinitionQueryLanguage,
    } { query_definition_id "QueryDefinitionId": String, }
}
props! {
    QueryDefinitionQueryParameter (name Name: String) {
        default_value DefaultValue: String,
        description Description: String,
    }
}
choice! { QueryDefinitionQueryLanguage { Cwli "CWLI", Sql "SQL", Ppl "PPL" } }

resource! {
    /// [AWS::Logs::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::Logs::ResourcePolicy" (
        policy_document PolicyDocument: Json, policy_name PolicyName: String
    ) {} {}
}

resource! {
    /// [AWS::Logs::ScheduledQuery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html)
    ScheduledQuery ScheduledQueryAttrs ScheduledQueryArgs "AWS::Logs::ScheduledQuery" [
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, name Name: String,
        query_language QueryLanguage: ScheduledQueryQueryLanguage, query_string QueryString: String,
        schedule_expression ScheduleExpression: String
    ] {
        description Description: String,
        destination_configuration DestinationConfiguration: ScheduledQueryDestinationConfiguration,
        log_group_identifiers LogGroupIdentifiers: List<String>,
        schedule_end_time ScheduleEndTime: Num<0, MAX>,
        schedule_start_time ScheduleStartTime: Num<0, MAX>,
        start_time_offset StartTimeOffset: i64,
        state State: ScheduledQueryState,
        tags Tags: List<Tag>,
        timezone Timezone: String,
    } {
        creation_time "CreationTime": f64,
        last_execution_status "LastExecutionStatus": String,
        last_triggered_time "LastTriggeredTime": f64,
        last_updated_time "LastUpdatedTime": f64,
        scheduled_query_arn "ScheduledQueryArn": Arn<r::LogsScheduledQuery>,
    }
}
props! {
    ScheduledQueryDestinationConfiguration () { s3_configuration S3Configuration: ScheduledQueryS3Configuration, }
}
props! {
    ScheduledQueryS3Configuration (
        destination_identifier DestinationIdentifier: String, role_arn RoleArn: Arn<r::IamRole>
    ) {}
}
choice! { ScheduledQueryQueryLanguage { Cwli "CWLI", Ppl "PPL", Sql "SQL" } }
choice! { ScheduledQueryState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Logs::StorageTierPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html)
    StorageTierPolicy StorageTierPolicyAttrs "AWS::Logs::StorageTierPolicy" (
        storage_tier StorageTier: StorageTierPolicyStorageTier
    ) {} { account_id "AccountId": String, last_updated_time "LastUpdatedTime": f64, }
}
choice! { StorageTierPolicyStorageTier { IntelligentTiering "INTELLIGENT_TIERING" } }

resource! {
    /// [AWS::Logs::SubscriptionFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html)
    SubscriptionFilter NoAttrs "AWS::Logs::SubscriptionFilter" (
        destination_arn DestinationArn: String, filter_pattern FilterPattern: String,
        log_group_name LogGroupName: Id<r::LogsLogGroup>
    ) {
        apply_on_transformed_logs ApplyOnTransformedLogs: bool,
        distribution Distribution: SubscriptionFilterDistribution,
        emit_system_fields EmitSystemFields: List<String>,
        field_selection_criteria FieldSelectionCriteria: String,
        filter_name FilterName: String,
        role_arn RoleArn: Arn<r::IamRole>,
    } {}
}
choice! { SubscriptionFilterDistribution { Random "Random", ByLogStream "ByLogStream" } }

resource! {
    /// [AWS::Logs::Transformer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
    Transformer NoAttrs "AWS::Logs::Transformer" (
        log_group_identifier LogGroupIdentifier: String,
        transformer_config TransformerConfig: List<TransformerProcessor>
    ) {} {}
}
props! {
    TransformerAddKeyEntry (key Key: String, value Value: String) { overwrite_if_exists OverwriteIfExists: bool, }
}
props! {
    TransformerCopyValueEntry (source Source: String, target Target: String) {
        overwrite_if_exists OverwriteIfExists: bool,
    }
}
props! {
    TransformerMoveKeyEntry (source Source: String, target Target: String) {
        overwrite_if_exists OverwriteIfExists: bool,
    }
}
props! { TransformerParseCloudfront () { source Source: String, } }
props! { TransformerParsePostgres () { source Source: String, } }
props! { TransformerParseRoute53 () { source Source: String, } }
props! {
    TransformerParseToOcsf (
        event_source EventSource: TransformerEventSource, ocsf_version OcsfVersion: TransformerOcsfVersion
    ) { mapping_version MappingVersion: String, source Source: String, }
}
props! { TransformerParseVpc () { source Source: String, } }
props! { TransformerParseWaf () { source Source: String, } }
props! {
    TransformerProcessor () {
        add_keys AddKeys: TransformerProcessorAddKeys,
        copy_value CopyValue: TransformerProcessorCopyValue,
        csv Csv: TransformerProcessorCsv,
        date_time_converter DateTimeConverter: TransformerProcessorDateTimeConverter,
        delete_keys DeleteKeys: TransformerProcessorDeleteKeys,
        grok Grok: TransformerProcessorGrok,
        list_to_map ListToMap: TransformerProcessorListToMap,
        lower_case_string LowerCaseString: TransformerProcessorLowerCaseString,
        move_keys MoveKeys: TransformerProcessorMoveKeys,
        parse_cloudfront ParseCloudfront: TransformerParseCloudfront,
        parse_json ParseJSON: TransformerProcessorParseJson,
        parse_key_value ParseKeyValue: TransformerProcessorParseKeyValue,
        parse_postgres ParsePostgres: TransformerParsePostgres,
        parse_route53 ParseRoute53: TransformerParseRoute53,
        parse_to_ocsf ParseToOCSF: TransformerParseToOcsf,
        parse_vpc ParseVPC: TransformerParseVpc,
        parse_waf ParseWAF: TransformerParseWaf,
        rename_keys RenameKeys: TransformerProcessorRenameKeys,
        split_string SplitString: TransformerProcessorSplitString,
        substitute_string SubstituteString: TransformerProcessorSubstituteString,
        trim_string TrimString: TransformerProcessorTrimString,
        type_converter TypeConverter: TransformerProcessorTypeConverter,
        upper_case_string UpperCaseString: TransformerProcessorUpperCaseString,
    }
}
props! { TransformerProcessorAddKeys (entries Entries: List<TransformerAddKeyEntry>) {} }
props! { TransformerProcessorCopyValue (entries Entries: List<TransformerCopyValueEntry>) {} }
props! {
    TransformerProcessorCsv () {
        columns Columns: List<String>,
        delimiter Delimiter: String,
        quote_character QuoteCharacter: String,
        source Source: String,
    }
}
props! {
    TransformerProcessorDateTimeConverter (
        match_patterns MatchPatterns: List<String>, source Source: String, target Target: String
    ) {
        locale Locale: String,
        source_timezone SourceTimezone: String,
        target_format TargetFormat: String,
        target_timezone TargetTimezone: String,
    }
}
props! { TransformerProcessorDeleteKeys (with_keys WithKeys: List<String>) {} }
props! { TransformerProcessorGrok (match_ Match: String) { source Source: String, } }
props! {
    TransformerProcessorListToMap (key Key: String, source Source: String) {
        flatten Flatten: bool,
        flattened_element FlattenedElement: TransformerProcessorListToMapFlattenedElement,
        target Target: String,
        value_key ValueKey: String,
    }
}
props! { TransformerProcessorLowerCaseString (with_keys WithKeys: List<String>) {} }
props! { TransformerProcessorMoveKeys (entries Entries: List<TransformerMoveKeyEntry>) {} }
props! { TransformerProcessorParseJson () { destination Destination: String, source Source: String, } }
props! {
    TransformerProcessorParseKeyValue () {
        destination Destination: String,
        field_delimiter FieldDelimiter: String,
        key_prefix KeyPrefix: String,
        key_value_delimiter KeyValueDelimiter: String,
        non_match_value NonMatchValue: String,
        overwrite_if_exists OverwriteIfExists: bool,
        source Source: String,
    }
}
props! { TransformerProcessorRenameKeys (entries Entries: List<TransformerRenameKeyEntry>) {} }
props! { TransformerProcessorSplitString (entries Entries: List<TransformerSplitStringEntry>) {} }
props! { TransformerProcessorSubstituteString (entries Entries: List<TransformerSubstituteStringEntry>) {} }
props! { TransformerProcessorTrimString (with_keys WithKeys: List<String>) {} }
props! { TransformerProcessorTypeConverter (entries Entries: List<TransformerTypeConverterEntry>) {} }
props! { TransformerProcessorUpperCaseString (with_keys WithKeys: List<String>) {} }
props! {
    TransformerRenameKeyEntry (key Key: String, rename_to RenameTo: String) {
        overwrite_if_exists OverwriteIfExists: bool,
    }
}
props! { TransformerSplitStringEntry (delimiter Delimiter: String, source Source: String) {} }
props! { TransformerSubstituteStringEntry (from From: String, source Source: String, to To: String) {} }
props! { TransformerTypeConverterEntry (key Key: String, type_ Type: TransformerTypeConverterEntryType) {} }
choice! {
    TransformerEventSource {
        CloudTrail "CloudTrail", Route53Resolver "Route53Resolver", VpcFlow "VPCFlow", EksAudit "EKSAudit",
        Awswaf "AWSWAF"
    }
}
choice! { TransformerOcsfVersion { V11 "V1.1", V15 "V1.5" } }
choice! { TransformerProcessorListToMapFlattenedElement { First "first", Last "last" } }
choice! {
    TransformerTypeConverterEntryType {
        Boolean "boolean", Integer "integer", Double "double", String "string"
    }
}
