//! Generated from spec/braket.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Braket::SpendingLimit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html)
    SpendingLimit SpendingLimitAttrs "AWS::Braket::SpendingLimit" (
        device_arn DeviceArn: String, spending_limit SpendingLimit: String
    ) { tags Tags: List<Tag>, time_period TimePeriod: SpendingLimitTimePeriod, } {
        created_at "CreatedAt": String,
        queued_spend "QueuedSpend": String,
        spending_limit_arn "SpendingLimitArn": Arn<r::BraketSpendingLimit>,
        total_spend "TotalSpend": String,
        updated_at "UpdatedAt": String,
    }
}
props! { SpendingLimitTimePeriod (end_at EndAt: String, start_at StartAt: String) {} }
