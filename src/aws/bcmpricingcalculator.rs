//! Generated from spec/bcmpricingcalculator.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::BcmPricingCalculator::BillEstimate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html)
    BillEstimate BillEstimateAttrs "AWS::BcmPricingCalculator::BillEstimate" (name Name: String) {
        bill_scenario_id BillScenarioId: String,
        expires_at ExpiresAt: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BcmPricingCalculatorBillEstimate>,
        bill_interval_end "BillInterval.End": String,
        bill_interval_start "BillInterval.Start": String,
        cost_category_group_sharing_preference_arn "CostCategoryGroupSharingPreferenceArn": String,
        cost_category_group_sharing_preference_effective_date "CostCategoryGroupSharingPreferenceEffectiveDate": String,
        created_at "CreatedAt": String,
        group_sharing_preference "GroupSharingPreference": String,
        id "Id": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::BcmPricingCalculator::BillScenario](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html)
    BillScenario BillScenarioAttrs "AWS::BcmPricingCalculator::BillScenario" () {
        cost_category_group_sharing_preference_arn CostCategoryGroupSharingPreferenceArn: String,
        expires_at ExpiresAt: String,
        group_sharing_preference GroupSharingPreference: BillScenarioGroupSharingPreference,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BcmPricingCalculatorBillScenario>,
        bill_interval_end "BillInterval.End": String,
        bill_interval_start "BillInterval.Start": String,
        created_at "CreatedAt": String,
        failure_message "FailureMessage": String,
        id "Id": String,
        status "Status": String,
    }
}
choice! { BillScenarioGroupSharingPreference { Open "OPEN", Prioritized "PRIORITIZED", Restricted "RESTRICTED" } }

resource! {
    /// [AWS::BcmPricingCalculator::WorkloadEstimate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html)
    WorkloadEstimate WorkloadEstimateAttrs "AWS::BcmPricingCalculator::WorkloadEstimate" (name Name: String) {
        expires_at ExpiresAt: String,
        rate_type RateType: WorkloadEstimateRateType,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::BcmPricingCalculatorWorkloadEstimate>,
        cost_currency "CostCurrency": String,
        created_at "CreatedAt": String,
        failure_message "FailureMessage": String,
        id "Id": String,
        rate_timestamp "RateTimestamp": String,
        status "Status": String,
        total_cost "TotalCost": f64,
    }
}
choice! {
    WorkloadEstimateRateType {
        BeforeDiscounts "BEFORE_DISCOUNTS", AfterDiscounts "AFTER_DISCOUNTS",
        AfterDiscountsAndCommitments "AFTER_DISCOUNTS_AND_COMMITMENTS"
    }
}
