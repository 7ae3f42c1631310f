//! Generated from spec/notifications.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Notifications::ChannelAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html)
    ChannelAssociation NoAttrs "AWS::Notifications::ChannelAssociation" (
        arn Arn: String, notification_configuration_arn NotificationConfigurationArn: String
    ) {} {}
}

resource! {
    /// [AWS::Notifications::EventRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html)
    EventRule EventRuleAttrs "AWS::Notifications::EventRule" (
        event_type EventType: String, notification_configuration_arn NotificationConfigurationArn: String,
        regions Regions: List<String>, source Source: String
    ) { event_pattern EventPattern: String, } {
        arn "Arn": Arn<r::NotificationsEventRule>,
        creation_time "CreationTime": String,
        managed_rules "ManagedRules": List<String>,
        status_summary_by_region "StatusSummaryByRegion": Json,
    }
}

resource! {
    /// [AWS::Notifications::ManagedNotificationAccountContactAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html)
    ManagedNotificationAccountContactAssociation NoAttrs "AWS::Notifications::ManagedNotificationAccountContactAssociation" (
        contact_identifier ContactIdentifier: ManagedNotificationAccountContactAssociationContactIdentifier,
        managed_notification_configuration_arn ManagedNotificationConfigurationArn: String
    ) { is_sensitive_events_subscribed IsSensitiveEventsSubscribed: bool, } {}
}
choice! {
    ManagedNotificationAccountContactAssociationContactIdentifier {
        AccountPrimary "ACCOUNT_PRIMARY", AccountAlternateSecurity "ACCOUNT_ALTERNATE_SECURITY",
        AccountAlternateOperations "ACCOUNT_ALTERNATE_OPERATIONS", AccountAlternateBilling "ACCOUNT_ALTERNATE_BILLING"
    }
}

resource! {
    /// [AWS::Notifications::ManagedNotificationAdditionalChannelAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html)
    ManagedNotificationAdditionalChannelAssociation NoAttrs "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation" (
        channel_arn ChannelArn: String,
        managed_notification_configuration_arn ManagedNotificationConfigurationArn: String
    ) { is_sensitive_events_subscribed IsSensitiveEventsSubscribed: bool, } {}
}

resource! {
    /// [AWS::Notifications::NotificationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html)
    NotificationConfiguration NotificationConfigurationAttrs "AWS::Notifications::NotificationConfiguration" (
        description Description: String, name Name: String
    ) {
        aggregation_duration AggregationDuration: NotificationConfigurationAggregationDuration,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::NotificationsNotificationConfiguration>,
        creation_time "CreationTime": String,
        status "Status": String,
    }
}
choice! { NotificationConfigurationAggregationDuration { Long "LONG", Short "SHORT", None "NONE" } }

resource! {
    /// [AWS::Notifications::NotificationHub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html)
    NotificationHub NotificationHubAttrs "AWS::Notifications::NotificationHub" (region Region: String) {} {
        creation_time "CreationTime": String,
        notification_hub_status_summary_notification_hub_status "NotificationHubStatusSummary.NotificationHubStatus": String,
        notification_hub_status_summary_notification_hub_status_reason "NotificationHubStatusSummary.NotificationHubStatusReason": String,
    }
}

resource! {
    /// [AWS::Notifications::OrganizationalUnitAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html)
    OrganizationalUnitAssociation NoAttrs "AWS::Notifications::OrganizationalUnitAssociation" (
        notification_configuration_arn NotificationConfigurationArn: String,
        organizational_unit_id OrganizationalUnitId: String
    ) {} {}
}
