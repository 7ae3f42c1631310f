//! Generated from spec/devopsguru.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DevOpsGuru::LogAnomalyDetectionIntegration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html)
    LogAnomalyDetectionIntegration LogAnomalyDetectionIntegrationAttrs "AWS::DevOpsGuru::LogAnomalyDetectionIntegration" () {} {
        account_id "AccountId": String,
    }
}

resource! {
    /// [AWS::DevOpsGuru::NotificationChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html)
    NotificationChannel NotificationChannelAttrs "AWS::DevOpsGuru::NotificationChannel" (
        config Config: NotificationChannelConfig
    ) {} { id "Id": String, }
}
props! {
    NotificationChannelConfig () {
        filters Filters: NotificationChannelNotificationFilterConfig,
        sns Sns: NotificationChannelSnsChannelConfig,
    }
}
props! {
    NotificationChannelNotificationFilterConfig () {
        message_types MessageTypes: List<NotificationChannelNotificationMessageType>,
        severities Severities: List<NotificationChannelInsightSeverity>,
    }
}
props! { NotificationChannelSnsChannelConfig () { topic_arn TopicArn: Arn<r::SnsTopic>, } }
choice! { NotificationChannelInsightSeverity { Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! {
    NotificationChannelNotificationMessageType {
        NewInsight "NEW_INSIGHT", ClosedInsight "CLOSED_INSIGHT", NewAssociation "NEW_ASSOCIATION",
        SeverityUpgraded "SEVERITY_UPGRADED", NewRecommendation "NEW_RECOMMENDATION"
    }
}

resource! {
    /// [AWS::DevOpsGuru::ResourceCollection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html)
    ResourceCollection ResourceCollectionAttrs "AWS::DevOpsGuru::ResourceCollection" (
        resource_collection_filter ResourceCollectionFilter: ResourceCollectionFilter
    ) {} { resource_collection_type "ResourceCollectionType": String, }
}
props! { ResourceCollectionCloudFormationCollectionFilter () { stack_names StackNames: List<String>, } }
props! {
    ResourceCollectionFilter () {
        cloud_formation CloudFormation: ResourceCollectionCloudFormationCollectionFilter,
        tags Tags: List<ResourceCollectionTagCollection>,
    }
}
props! {
    ResourceCollectionTagCollection () {
        app_boundary_key AppBoundaryKey: String,
        tag_values TagValues: List<String>,
    }
}
