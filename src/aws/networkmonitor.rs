//! Generated from spec/networkmonitor.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NetworkMonitor::Monitor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html)
    Monitor MonitorAttrs "AWS::NetworkMonitor::Monitor" (monitor_name MonitorName: String) {
        aggregation_period AggregationPeriod: Int<30, MAX>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        monitor_arn "MonitorArn": Arn<r::NetworkMonitorMonitor>,
        state "State": String,
    }
}
