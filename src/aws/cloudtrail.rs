//! Generated from spec/cloudtrail.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CloudTrail::Channel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html)
    Channel ChannelAttrs "AWS::CloudTrail::Channel" () {
        destinations Destinations: List<ChannelDestination>,
        name Name: String,
        source Source: String,
        tags Tags: List<Tag>,
    } { channel_arn "ChannelArn": Arn<r::CloudTrailChannel>, }
}
props! { ChannelDestination (location Location: String, type_ Type: ChannelDestinationType) {} }
choice! { ChannelDestinationType { EventDataStore "EVENT_DATA_STORE" } }

resource! {
    /// [AWS::CloudTrail::Dashboard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html)
    Dashboard DashboardAttrs "AWS::CloudTrail::Dashboard" () {
        name Name: String,
        refresh_schedule RefreshSchedule: DashboardRefreshSchedule,
        tags Tags: List<Tag>,
        termination_protection_enabled TerminationProtectionEnabled: bool,
        widgets Widgets: List<DashboardWidget>,
    } {
        created_timestamp "CreatedTimestamp": String,
        dashboard_arn "DashboardArn": Arn<r::CloudTrailDashboard>,
        status "Status": String,
        type_ "Type": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    DashboardRefreshSchedule () {
        frequency Frequency: DashboardRefreshScheduleFrequency,
        status Status: DashboardRefreshScheduleStatus,
        time_of_day TimeOfDay: String,
    }
}
props! { DashboardRefreshScheduleFrequency (unit Unit: DashboardRefreshScheduleFrequencyUnit, value Value: i64) {} }
props! {
    DashboardWidget (query_statement QueryStatement: String) {
        query_parameters QueryParameters: List<String>,
        view_properties ViewProperties: Map<String>,
    }
}
choice! { DashboardRefreshScheduleFrequencyUnit { Hours "HOURS", Days "DAYS" } }
choice! { DashboardRefreshScheduleStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::CloudTrail::EventDataStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
    EventDataStore EventDataStoreAttrs "AWS::CloudTrail::EventDataStore" () {
        advanced_event_selectors AdvancedEventSelectors: List<EventDataStoreAdvancedEventSelector>,
        billing_mode BillingMode: EventDataStoreBillingMode,
        context_key_selectors ContextKeySelectors: List<EventDataStoreContextKeySelector>,
        federation_enabled FederationEnabled: bool,
        federation_role_arn FederationRoleArn: Arn<r::IamRole>,
        ingestion_enabled IngestionEnabled: bool,
        insight_selectors InsightSelectors: List<EventDataStoreInsightSelector>,
        insights_destination InsightsDestination: Arn<r::CloudTrailEventDataStore>,
        kms_key_id KmsKeyId: String,
        max_event_size MaxEventSize: EventDataStoreMaxEventSize,
        multi_region_enabled MultiRegionEnabled: bool,
        name Name: String,
        organization_enabled OrganizationEnabled: bool,
        retention_period RetentionPeriod: Int<7, 3653>,
        tags Tags: List<Tag>,
        termination_protection_enabled TerminationProtectionEnabled: bool,
    } {
        created_timestamp "CreatedTimestamp": String,
        event_data_store_arn "EventDataStoreArn": Arn<r::CloudTrailEventDataStore>,
        status "Status": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    EventDataStoreAdvancedEventSelector (field_selectors FieldSelectors: List<EventDataStoreAdvancedFieldSelector>) {
        name Name: String,
    }
}
props! {
    EventDataStoreAdvancedFieldSelector (field Field: String) {
        ends_with EndsWith: List<String>,
        equals Equals: List<String>,
        not_ends_with NotEndsWith: List<String>,
        not_equals NotEquals: List<String>,
        not_starts_with NotStartsWith: List<String>,
        starts_with StartsWith: List<String>,
    }
}
props! {
    EventDataStoreContextKeySelector (equals Equals: List<String>, type_ Type: EventDataStoreContextKeySelectorType) {}
}
props! { EventDataStoreInsightSelector () { insight_type InsightType: EventDataStoreInsightSelectorInsightType, } }
choice! {
    EventDataStoreBillingMode {
        ExtendableRetentionPricing "EXTENDABLE_RETENTION_PRICING", FixedRetentionPricing "FIXED_RETENTION_PRICING"
    }
}
choice! { EventDataStoreContextKeySelectorType { RequestContext "RequestContext", TagContext "TagContext" } }
choice! {
    EventDataStoreInsightSelectorInsightType {
        ApiCallRateInsight "ApiCallRateInsight", ApiErrorRateInsight "ApiErrorRateInsight"
    }
}
choice! { EventDataStoreMaxEventSize { Standard "Standard", Large "Large" } }

resource! {
    /// [AWS::CloudTrail::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::CloudTrail::ResourcePolicy" (
        resource_arn ResourceArn: String, resource_policy ResourcePolicy: Json
    ) {} {}
}

resource! {
    /// [AWS::CloudTrail::Trail](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
    Trail TrailAttrs "AWS::CloudTrail::Trail" (
        is_logging IsLogging: bool, s3_bucket_name S3BucketName: Id<r::S3Bucket>
    ) {
        advanced_event_selectors AdvancedEventSelectors: List<TrailAdvancedEventSelector>,
        aggregation_configurations AggregationConfigurations: List<TrailAggregationConfiguration>,
        cloud_watch_logs_log_group_arn CloudWatchLogsLogGroupArn: Arn<r::LogsLogGroup>,
        cloud_watch_logs_role_arn CloudWatchLogsRoleArn: Arn<r::IamRole>,
        enable_log_file_validation EnableLogFileValidation: bool,
        event_selectors EventSelectors: List<TrailEventSelector>,
        include_global_service_events IncludeGlobalServiceEvents: bool,
        insight_selectors InsightSelectors: List<TrailInsightSelector>,
        is_multi_region_trail IsMultiRegionTrail: bool,
        is_organization_trail IsOrganizationTrail: bool,
        kms_key_id KMSKeyId: String,
        s3_key_prefix S3KeyPrefix: String,
        sns_topic_name SnsTopicName: String,
        tags Tags: List<Tag>,
        trail_name TrailName: String,
    } { arn "Arn": Arn<r::CloudTrailTrail>, sns_topic_arn "SnsTopicArn": Arn<r::SnsTopic>, }
}
props! {
    TrailAdvancedEventSelector (field_selectors FieldSelectors: List<TrailAdvancedFieldSelector>) {
        name Name: String,
    }
}
props! {
    TrailAdvancedFieldSelector (field Field: String) {
        ends_with EndsWith: List<String>,
        equals Equals: List<String>,
        not_ends_with NotEndsWith: List<String>,
        not_equals NotEquals: List<String>,
        not_starts_with NotStartsWith: List<String>,
        starts_with StartsWith: List<String>,
    }
}
props! {
    TrailAggregationConfiguration (
        event_category EventCategory: TrailAggregationConfigurationEventCategory,
        templates Templates: List<TrailTemplate>
    ) {}
}
props! { TrailDataResource (type_ Type: TrailDataResourceType) { values Values: List<String>, } }
props! {
    TrailEventSelector () {
        data_resources DataResources: List<TrailDataResource>,
        exclude_management_event_sources ExcludeManagementEventSources: List<String>,
        include_management_events IncludeManagementEvents: bool,
        read_write_type ReadWriteType: TrailEventSelectorReadWriteType,
    }
}
props! {
    TrailInsightSelector () {
        event_categories EventCategories: List<TrailSourceEventCategory>,
        insight_type InsightType: TrailInsightSelectorInsightType,
    }
}
choice! { TrailAggregationConfigurationEventCategory { Data "Data" } }
choice! {
    TrailDataResourceType {
        AwsLambdaFunction "AWS::Lambda::Function", AwsS3Object "AWS::S3::Object",
        AwsDynamoDbTable "AWS::DynamoDB::Table", AwsS3OutpostsObject "AWS::S3Outposts::Object",
        AwsManagedBlockchainNode "AWS::ManagedBlockchain::Node",
        AwsS3ObjectLambdaAccessPoint "AWS::S3ObjectLambda::AccessPoint", AwsEc2Snapshot "AWS::EC2::Snapshot",
        AwsS3AccessPoint "AWS::S3::AccessPoint", AwsDynamoDbStream "AWS::DynamoDB::Stream"
    }
}
choice! { TrailEventSelectorReadWriteType { All "All", ReadOnly "ReadOnly", WriteOnly "WriteOnly" } }
choice! {
    TrailInsightSelectorInsightType {
        ApiCallRateInsight "ApiCallRateInsight", ApiErrorRateInsight "ApiErrorRateInsight"
    }
}
choice! { TrailSourceEventCategory { Management "Management", Data "Data" } }
choice! { TrailTemplate { ApiActivity "API_ACTIVITY", ResourceAccess "RESOURCE_ACCESS", UserActions "USER_ACTIONS" } }
