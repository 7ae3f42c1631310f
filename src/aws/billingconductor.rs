//! Generated from spec/billingconductor.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BillingConductor::BillingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html)
    BillingGroup BillingGroupAttrs "AWS::BillingConductor::BillingGroup" (
        account_grouping AccountGrouping: BillingGroupAccountGrouping,
        computation_preference ComputationPreference: BillingGroupComputationPreference, name Name: String
    ) {
        description Description: String,
        primary_account_id PrimaryAccountId: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BillingConductorBillingGroup>,
        creation_time "CreationTime": i64,
        last_modified_time "LastModifiedTime": i64,
        size "Size": i64,
        status "Status": String,
        status_reason "StatusReason": String,
    }
}
props! {
    BillingGroupAccountGrouping () {
        auto_associate AutoAssociate: bool,
        linked_account_ids LinkedAccountIds: List<String>,
        responsibility_transfer_arn ResponsibilityTransferArn: String,
    }
}
props! { BillingGroupComputationPreference (pricing_plan_arn PricingPlanArn: String) {} }

resource! {
    /// [AWS::BillingConductor::CustomLineItem](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html)
    CustomLineItem CustomLineItemAttrs "AWS::BillingConductor::CustomLineItem" (
        billing_group_arn BillingGroupArn: String, name Name: String
    ) {
        account_id AccountId: String,
        billing_period_range BillingPeriodRange: CustomLineItemBillingPeriodRange,
        computation_rule ComputationRule: CustomLineItemComputationRule,
        custom_line_item_charge_details CustomLineItemChargeDetails: CustomLineItemChargeDetails,
        description Description: String,
        presentation_details PresentationDetails: CustomLineItemPresentationDetails,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BillingConductorCustomLineItem>,
        association_size "AssociationSize": i64,
        creation_time "CreationTime": i64,
        currency_code "CurrencyCode": String,
        last_modified_time "LastModifiedTime": i64,
        product_code "ProductCode": String,
    }
}
props! {
    CustomLineItemBillingPeriodRange () {
        exclusive_end_billing_period ExclusiveEndBillingPeriod: String,
        inclusive_start_billing_period InclusiveStartBillingPeriod: String,
    }
}
props! {
    CustomLineItemChargeDetails (type_ Type: CustomLineItemType) {
        flat Flat: CustomLineItemFlatChargeDetails,
        line_item_filters LineItemFilters: List<CustomLineItemLineItemFilter>,
        percentage Percentage: CustomLineItemPercentageChargeDetails,
    }
}
props! { CustomLineItemFlatChargeDetails (charge_value ChargeValue: Num<0, 1000000>) {} }
props! {
    CustomLineItemLineItemFilter (
        attribute Attribute: CustomLineItemLineItemFilterAttribute,
        match_option MatchOption: CustomLineItemLineItemFilterMatchOption
    ) { attribute_values AttributeValues: List<String>, values Values: List<CustomLineItemLineItemFilterValue>, }
}
props! {
    CustomLineItemPercentageChargeDetails (percentage_value PercentageValue: Num<0, 10000>) {
        child_associated_resources ChildAssociatedResources: List<String>,
    }
}
props! { CustomLineItemPresentationDetails (service Service: String) {} }
choice! { CustomLineItemComputationRule { Consolidated "CONSOLIDATED", Itemized "ITEMIZED" } }
choice! { CustomLineItemLineItemFilterAttribute { LineItemType "LINE_ITEM_TYPE", Service "SERVICE" } }
choice! { CustomLineItemLineItemFilterMatchOption { NotEqual "NOT_EQUAL", Equal "EQUAL" } }
choice! { CustomLineItemLineItemFilterValue { SavingsPlanNegation "SAVINGS_PLAN_NEGATION" } }
choice! { CustomLineItemType { Fee "FEE", Credit "CREDIT" } }

resource! {
    /// [AWS::BillingConductor::PricingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html)
    PricingPlan PricingPlanAttrs "AWS::BillingConductor::PricingPlan" (name Name: String) {
        description Description: String,
        pricing_rule_arns PricingRuleArns: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BillingConductorPricingPlan>,
        creation_time "CreationTime": i64,
        last_modified_time "LastModifiedTime": i64,
        size "Size": i64,
    }
}

resource! {
    /// [AWS::BillingConductor::PricingRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html)
    PricingRule PricingRuleAttrs "AWS::BillingConductor::PricingRule" (
        name Name: String, scope Scope: PricingRuleScope, type_ Type: PricingRuleType
    ) {
        billing_entity BillingEntity: PricingRuleBillingEntity,
        description Description: String,
        modifier_percentage ModifierPercentage: Num<0, MAX>,
        operation Operation: String,
        service Service: String,
        tags Tags: List<Tag>,
        tiering Tiering: PricingRuleTiering,
        usage_type UsageType: String,
    } {
        arn "Arn": Arn<r::BillingConductorPricingRule>,
        associated_pricing_plan_count "AssociatedPricingPlanCount": i64,
        creation_time "CreationTime": i64,
        last_modified_time "LastModifiedTime": i64,
    }
}
props! {
    PricingRuleCustomTier (begin_range_inclusive BeginRangeInclusive: Num<0, MAX>, rate_value RateValue: Num<0, MAX>) {
        end_range_exclusive EndRangeExclusive: Num<0, MAX>,
    }
}
props! { PricingRuleFreeTier (activated Activated: bool) {} }
props! {
    PricingRuleTiering () {
        custom_tiers CustomTiers: List<PricingRuleCustomTier>,
        free_tier FreeTier: PricingRuleFreeTier,
    }
}
choice! { PricingRuleBillingEntity { Aws "AWS", AwsMarketplace "AWS Marketplace", Aispl "AISPL" } }
choice! { PricingRuleScope { Global "GLOBAL", Service "SERVICE", BillingEntity "BILLING_ENTITY", Sku "SKU" } }
choice! { PricingRuleType { Markup "MARKUP", Discount "DISCOUNT", Tiering "TIERING" } }
