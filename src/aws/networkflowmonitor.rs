//! Generated from spec/networkflowmonitor.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NetworkFlowMonitor::Monitor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html)
    Monitor MonitorAttrs "AWS::NetworkFlowMonitor::Monitor" (
        local_resources LocalResources: List<MonitorLocalResource>, monitor_name MonitorName: String
    ) {
        remote_resources RemoteResources: List<MonitorRemoteResource>,
        scope_arn ScopeArn: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::NetworkFlowMonitorMonitor>,
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        monitor_status "MonitorStatus": String,
    }
}
props! { MonitorLocalResource (identifier Identifier: String, type_ Type: MonitorLocalResourceType) {} }
props! { MonitorRemoteResource (identifier Identifier: String, type_ Type: MonitorRemoteResourceType) {} }
choice! {
    MonitorLocalResourceType {
        AwsEc2Vpc "AWS::EC2::VPC", AwsAvailabilityZone "AWS::AvailabilityZone", AwsEc2Subnet "AWS::EC2::Subnet",
        AwsRegion "AWS::Region", AwsEksCluster "AWS::EKS::Cluster"
    }
}
choice! {
    MonitorRemoteResourceType {
        AwsEc2Vpc "AWS::EC2::VPC", AwsAvailabilityZone "AWS::AvailabilityZone", AwsEc2Subnet "AWS::EC2::Subnet",
        AwsAwsService "AWS::AWSService", AwsRegion "AWS::Region"
    }
}

resource! {
    /// [AWS::NetworkFlowMonitor::Scope](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html)
    Scope ScopeAttrs "AWS::NetworkFlowMonitor::Scope" (targets Targets: List<ScopeTargetResource>) {
        tags Tags: List<Tag>,
    } {
        scope_arn "ScopeArn": Arn<r::NetworkFlowMonitorScope>,
        scope_id "ScopeId": String,
        status "Status": String,
    }
}
props! { ScopeTargetId (account_id AccountId: String) {} }
props! {
    ScopeTargetIdentifier (target_id TargetId: ScopeTargetId, target_type TargetType: ScopeTargetIdentifierTargetType) {}
}
props! { ScopeTargetResource (region Region: String, target_identifier TargetIdentifier: ScopeTargetIdentifier) {} }
choice! { ScopeTargetIdentifierTargetType { Account "ACCOUNT" } }
