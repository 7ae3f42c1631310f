//! Generated from spec/route53recoverycontrol.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Route53RecoveryControl::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html)
    Cluster ClusterAttrs "AWS::Route53RecoveryControl::Cluster" (name Name: String) {
        network_type NetworkType: ClusterNetworkType,
        tags Tags: List<Tag>,
    } {
        cluster_arn "ClusterArn": Arn<r::Route53RecoveryControlCluster>,
        cluster_endpoints "ClusterEndpoints": List<Json>,
        status "Status": String,
    }
}
choice! { ClusterNetworkType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }

resource! {
    /// [AWS::Route53RecoveryControl::ControlPanel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html)
    ControlPanel ControlPanelAttrs "AWS::Route53RecoveryControl::ControlPanel" (name Name: String) {
        cluster_arn ClusterArn: Arn<r::Route53RecoveryControlCluster>,
        tags Tags: List<Tag>,
    } {
        control_panel_arn "ControlPanelArn": Arn<r::Route53RecoveryControlControlPanel>,
        default_control_panel "DefaultControlPanel": bool,
        routing_control_count "RoutingControlCount": i64,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Route53RecoveryControl::RoutingControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html)
    RoutingControl RoutingControlAttrs "AWS::Route53RecoveryControl::RoutingControl" (name Name: String) {
        cluster_arn ClusterArn: Arn<r::Route53RecoveryControlCluster>,
        control_panel_arn ControlPanelArn: Arn<r::Route53RecoveryControlControlPanel>,
    } {
        routing_control_arn "RoutingControlArn": Arn<r::Route53RecoveryControlRoutingControl>,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Route53RecoveryControl::SafetyRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html)
    SafetyRule SafetyRuleAttrs "AWS::Route53RecoveryControl::SafetyRule" (
        control_panel_arn ControlPanelArn: Arn<r::Route53RecoveryControlControlPanel>, name Name: String,
        rule_config RuleConfig: SafetyRuleRuleConfig
    ) {
        assertion_rule AssertionRule: SafetyRuleAssertionRule,
        gating_rule GatingRule: SafetyRuleGatingRule,
        tags Tags: List<Tag>,
    } { safety_rule_arn "SafetyRuleArn": Arn<r::Route53RecoveryControlSafetyRule>, status "Status": String, }
}
props! {
    SafetyRuleAssertionRule (
        asserted_controls AssertedControls: List<Arn<r::Route53RecoveryControlRoutingControl>>,
        wait_period_ms WaitPeriodMs: i64
    ) {}
}
props! {
    SafetyRuleGatingRule (
        gating_controls GatingControls: List<Arn<r::Route53RecoveryControlRoutingControl>>,
        target_controls TargetControls: List<Arn<r::Route53RecoveryControlRoutingControl>>,
        wait_period_ms WaitPeriodMs: i64
    ) {}
}
props! { SafetyRuleRuleConfig (inverted Inverted: bool, threshold Threshold: i64, type_ Type: SafetyRuleRuleType) {} }
choice! { SafetyRuleRuleType { And "AND", Or "OR", Atleast "ATLEAST" } }
