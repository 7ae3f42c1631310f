//! Generated from spec/codestarnotifications.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeStarNotifications::NotificationRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html)
    NotificationRule NotificationRuleAttrs NotificationRuleArgs "AWS::CodeStarNotifications::NotificationRule" [
        detail_type DetailType: NotificationRuleDetailType, event_type_ids EventTypeIds: List<String>,
        name Name: String, resource Resource: String, targets Targets: List<NotificationRuleTarget>
    ] {
        created_by CreatedBy: String,
        event_type_id EventTypeId: String,
        status Status: NotificationRuleStatus,
        tags Tags: Map<String>,
        target_address TargetAddress: String,
    } { arn "Arn": Arn<r::CodeStarNotificationsNotificationRule>, }
}
props! { NotificationRuleTarget (target_address TargetAddress: String, target_type TargetType: String) {} }
choice! { NotificationRuleDetailType { Basic "BASIC", Full "FULL" } }
choice! { NotificationRuleStatus { Enabled "ENABLED", Disabled "DISABLED" } }
