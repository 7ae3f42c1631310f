//! Generated from spec/billing.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Billing::BillingView](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html)
    BillingView BillingViewAttrs "AWS::Billing::BillingView" (
        name Name: String, source_views SourceViews: List<String>
    ) {
        data_filter_expression DataFilterExpression: BillingViewDataFilterExpression,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BillingBillingView>,
        billing_view_type "BillingViewType": String,
        created_at "CreatedAt": f64,
        owner_account_id "OwnerAccountId": String,
        updated_at "UpdatedAt": f64,
    }
}
props! {
    BillingViewDataFilterExpression () {
        dimensions Dimensions: BillingViewDataFilterExpressionDimensions,
        tags Tags: BillingViewDataFilterExpressionTags,
        time_range TimeRange: BillingViewDataFilterExpressionTimeRange,
    }
}
props! {
    BillingViewDataFilterExpressionDimensions () { key Key: BillingViewDimensionKey, values Values: List<String>, }
}
props! { BillingViewDataFilterExpressionTags () { key Key: String, values Values: List<String>, } }
props! {
    BillingViewDataFilterExpressionTimeRange () {
        begin_date_inclusive BeginDateInclusive: String,
        end_date_inclusive EndDateInclusive: String,
    }
}
choice! { BillingViewDimensionKey { LinkedAccount "LINKED_ACCOUNT" } }
