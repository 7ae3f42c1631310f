//! Generated from spec/kendraranking.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KendraRanking::ExecutionPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html)
    ExecutionPlan ExecutionPlanAttrs "AWS::KendraRanking::ExecutionPlan" (name Name: String) {
        capacity_units CapacityUnits: ExecutionPlanCapacityUnitsConfiguration,
        description Description: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::KendraRankingExecutionPlan>, id "Id": String, }
}
props! { ExecutionPlanCapacityUnitsConfiguration (rescore_capacity_units RescoreCapacityUnits: Int<0, MAX>) {} }
