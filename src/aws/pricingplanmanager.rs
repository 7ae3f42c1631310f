//! Generated from spec/pricingplanmanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PricingPlanManager::Subscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html)
    Subscription SubscriptionAttrs "AWS::PricingPlanManager::Subscription" (
        plan_family PlanFamily: SubscriptionPlanFamily, plan_tier PlanTier: String,
        resource_arns ResourceArns: List<String>
    ) { usage_level UsageLevel: SubscriptionUsageLevel, } {
        arn "Arn": Arn<r::PricingPlanManagerSubscription>,
        created_at "CreatedAt": String,
        current_plan_tier "CurrentPlanTier": String,
        status "Status": String,
        status_reason "StatusReason": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { SubscriptionPlanFamily { CloudFront "CloudFront" } }
choice! {
    SubscriptionUsageLevel {
        Default "DEFAULT", CfPremiumL2 "CF_PREMIUM_L2", CfPremiumL3 "CF_PREMIUM_L3", CfPremiumL4 "CF_PREMIUM_L4",
        CfPremiumL5 "CF_PREMIUM_L5", CfPremiumL6 "CF_PREMIUM_L6", CfPremiumL7 "CF_PREMIUM_L7"
    }
}
