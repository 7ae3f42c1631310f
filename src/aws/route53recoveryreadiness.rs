//! Generated from spec/route53recoveryreadiness.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Route53RecoveryReadiness::Cell](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html)
    Cell CellAttrs "AWS::Route53RecoveryReadiness::Cell" () {
        cell_name CellName: String,
        cells Cells: List<String>,
        tags Tags: List<Tag>,
    } {
        cell_arn "CellArn": Arn<r::Route53RecoveryReadinessCell>,
        parent_readiness_scopes "ParentReadinessScopes": List<String>,
    }
}

resource! {
    /// [AWS::Route53RecoveryReadiness::ReadinessCheck](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html)
    ReadinessCheck ReadinessCheckAttrs "AWS::Route53RecoveryReadiness::ReadinessCheck" () {
        readiness_check_name ReadinessCheckName: String,
        resource_set_name ResourceSetName: String,
        tags Tags: List<Tag>,
    } { readiness_check_arn "ReadinessCheckArn": Arn<r::Route53RecoveryReadinessReadinessCheck>, }
}

resource! {
    /// [AWS::Route53RecoveryReadiness::RecoveryGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html)
    RecoveryGroup RecoveryGroupAttrs "AWS::Route53RecoveryReadiness::RecoveryGroup" () {
        cells Cells: List<String>,
        recovery_group_name RecoveryGroupName: String,
        tags Tags: List<Tag>,
    } { recovery_group_arn "RecoveryGroupArn": Arn<r::Route53RecoveryReadinessRecoveryGroup>, }
}

resource! {
    /// [AWS::Route53RecoveryReadiness::ResourceSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html)
    ResourceSet ResourceSetAttrs "AWS::Route53RecoveryReadiness::ResourceSet" (
        resource_set_type ResourceSetType: String, resources Resources: List<ResourceSetResource>
    ) { resource_set_name ResourceSetName: String, tags Tags: List<Tag>, } {
        resource_set_arn "ResourceSetArn": Arn<r::Route53RecoveryReadinessResourceSet>,
    }
}
props! {
    ResourceSetDnsTargetResource () {
        domain_name DomainName: String,
        hosted_zone_arn HostedZoneArn: String,
        record_set_id RecordSetId: String,
        record_type RecordType: String,
        target_resource TargetResource: ResourceSetTargetResource,
    }
}
props! { ResourceSetNlbResource () { arn Arn: String, } }
props! { ResourceSetR53ResourceRecord () { domain_name DomainName: String, record_set_id RecordSetId: String, } }
props! {
    ResourceSetResource () {
        component_id ComponentId: String,
        dns_target_resource DnsTargetResource: ResourceSetDnsTargetResource,
        readiness_scopes ReadinessScopes: List<String>,
        resource_arn ResourceArn: String,
    }
}
props! {
    ResourceSetTargetResource () {
        nlb_resource NLBResource: ResourceSetNlbResource,
        r53_resource R53Resource: ResourceSetR53ResourceRecord,
    }
}
