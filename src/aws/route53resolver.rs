//! Generated from spec/route53resolver.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Route53Resolver::FirewallDomainList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html)
    FirewallDomainList FirewallDomainListAttrs "AWS::Route53Resolver::FirewallDomainList" () {
        domain_file_url DomainFileUrl: String,
        domains Domains: List<String>,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53ResolverFirewallDomainList>,
        creation_time "CreationTime": String,
        creator_request_id "CreatorRequestId": String,
        domain_count "DomainCount": i64,
        id "Id": Id<r::Route53ResolverFirewallDomainList>,
        managed_owner_name "ManagedOwnerName": String,
        modification_time "ModificationTime": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}

resource! {
    /// [AWS::Route53Resolver::FirewallRuleGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
    FirewallRuleGroup FirewallRuleGroupAttrs "AWS::Route53Resolver::FirewallRuleGroup" () {
        firewall_rules FirewallRules: List<FirewallRuleGroupFirewallRule>,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53ResolverFirewallRuleGroup>,
        creation_time "CreationTime": String,
        creator_request_id "CreatorRequestId": String,
        id "Id": Id<r::Route53ResolverFirewallRuleGroup>,
        modification_time "ModificationTime": String,
        owner_id "OwnerId": String,
        rule_count "RuleCount": i64,
        share_status "ShareStatus": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}
props! { FirewallRuleGroupFirewallAdvancedContentCategoryConfig (category Category: String) {} }
props! { FirewallRuleGroupFirewallAdvancedThreatCategoryConfig (category Category: String) {} }
props! {
    FirewallRuleGroupFirewallRule (action Action: FirewallRuleGroupFirewallRuleAction, priority Priority: i64) {
        block_override_dns_type BlockOverrideDnsType: FirewallRuleGroupFirewallRuleBlockOverrideDnsType,
        block_override_domain BlockOverrideDomain: String,
        block_override_ttl BlockOverrideTtl: Int<0, 604800>,
        block_response BlockResponse: FirewallRuleGroupFirewallRuleBlockResponse,
        confidence_threshold ConfidenceThreshold: FirewallRuleGroupFirewallRuleConfidenceThreshold,
        dns_threat_protection DnsThreatProtection: FirewallRuleGroupFirewallRuleDnsThreatProtection,
        firewall_domain_list_id FirewallDomainListId: Id<r::Route53ResolverFirewallDomainList>,
        firewall_domain_redirection_action FirewallDomainRedirectionAction: FirewallRuleGroupFirewallRuleFirewallDomainRedirectionAction,
        firewall_rule_type FirewallRuleType: FirewallRuleGroupFirewallRuleType,
        qtype Qtype: String,
    }
}
props! {
    FirewallRuleGroupFirewallRuleType () {
        firewall_advanced_content_category FirewallAdvancedContentCategory: FirewallRuleGroupFirewallAdvancedContentCategoryConfig,
        firewall_advanced_threat_category FirewallAdvancedThreatCategory: FirewallRuleGroupFirewallAdvancedThreatCategoryConfig,
        partner_threat_protection PartnerThreatProtection: FirewallRuleGroupPartnerThreatProtectionConfig,
    }
}
props! { FirewallRuleGroupPartnerThreatProtectionConfig (partner Partner: String) {} }
choice! { FirewallRuleGroupFirewallRuleAction { Allow "ALLOW", Block "BLOCK", Alert "ALERT" } }
choice! { FirewallRuleGroupFirewallRuleBlockOverrideDnsType { Cname "CNAME" } }
choice! { FirewallRuleGroupFirewallRuleBlockResponse { Nodata "NODATA", Nxdomain "NXDOMAIN", Override "OVERRIDE" } }
choice! { FirewallRuleGroupFirewallRuleConfidenceThreshold { Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! {
    FirewallRuleGroupFirewallRuleDnsThreatProtection {
        Dga "DGA", DnsTunneling "DNS_TUNNELING", DictionaryDga "DICTIONARY_DGA"
    }
}
choice! {
    FirewallRuleGroupFirewallRuleFirewallDomainRedirectionAction {
        InspectRedirectionDomain "INSPECT_REDIRECTION_DOMAIN", TrustRedirectionDomain "TRUST_REDIRECTION_DOMAIN"
    }
}

resource! {
    /// [AWS::Route53Resolver::FirewallRuleGroupAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html)
    FirewallRuleGroupAssociation FirewallRuleGroupAssociationAttrs "AWS::Route53Resolver::FirewallRuleGroupAssociation" (
        firewall_rule_group_id FirewallRuleGroupId: Id<r::Route53ResolverFirewallRuleGroup>, priority Priority: i64,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) {
        mutation_protection MutationProtection: FirewallRuleGroupAssociationMutationProtection,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53ResolverFirewallRuleGroupAssociation>,
        creation_time "CreationTime": String,
        creator_request_id "CreatorRequestId": String,
        id "Id": String,
        managed_owner_name "ManagedOwnerName": String,
        modification_time "ModificationTime": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}
choice! { FirewallRuleGroupAssociationMutationProtection { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Route53Resolver::OutpostResolver](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html)
    OutpostResolver OutpostResolverAttrs "AWS::Route53Resolver::OutpostResolver" (
        name Name: String, outpost_arn OutpostArn: String, preferred_instance_type PreferredInstanceType: String
    ) { instance_count InstanceCount: Int<4, 256>, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::Route53ResolverOutpostResolver>,
        creation_time "CreationTime": String,
        creator_request_id "CreatorRequestId": String,
        id "Id": String,
        modification_time "ModificationTime": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}

resource! {
    /// [AWS::Route53Resolver::ResolverConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html)
    ResolverConfig ResolverConfigAttrs "AWS::Route53Resolver::ResolverConfig" (
        autodefined_reverse_flag AutodefinedReverseFlag: ResolverConfigAutodefinedReverseFlag,
        resource_id ResourceId: String
    ) {} {
        autodefined_reverse "AutodefinedReverse": String,
        id "Id": String,
        owner_id "OwnerId": String,
    }
}
choice! { ResolverConfigAutodefinedReverseFlag { Disable "DISABLE" } }

resource! {
    /// [AWS::Route53Resolver::ResolverDNSSECConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html)
    ResolverDnssecConfig ResolverDnssecConfigAttrs "AWS::Route53Resolver::ResolverDNSSECConfig" () {
        resource_id ResourceId: String,
    } {
        id "Id": String,
        owner_id "OwnerId": String,
        validation_status "ValidationStatus": String,
    }
}

resource! {
    /// [AWS::Route53Resolver::ResolverEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html)
    ResolverEndpoint ResolverEndpointAttrs "AWS::Route53Resolver::ResolverEndpoint" (
        direction Direction: String, ip_addresses IpAddresses: List<ResolverEndpointIpAddressRequest>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>
    ) {
        dns64_enabled Dns64Enabled: bool,
        ipv6_internet_access_enabled Ipv6InternetAccessEnabled: bool,
        name Name: String,
        outpost_arn OutpostArn: String,
        preferred_instance_type PreferredInstanceType: String,
        protocols Protocols: List<String>,
        resolver_endpoint_type ResolverEndpointType: String,
        rni_enhanced_metrics_enabled RniEnhancedMetricsEnabled: bool,
        tags Tags: List<Tag>,
        target_name_server_metrics_enabled TargetNameServerMetricsEnabled: bool,
    } {
        arn "Arn": Arn<r::Route53ResolverResolverEndpoint>,
        direction "Direction": String,
        host_vpc_id "HostVPCId": Id<r::Ec2Vpc>,
        ip_address_count "IpAddressCount": String,
        name "Name": String,
        outpost_arn "OutpostArn": String,
        preferred_instance_type "PreferredInstanceType": String,
        resolver_endpoint_id "ResolverEndpointId": Id<r::Route53ResolverResolverEndpoint>,
        resolver_endpoint_type "ResolverEndpointType": String,
    }
}
props! { ResolverEndpointIpAddressRequest (subnet_id SubnetId: Id<r::Ec2Subnet>) { ip Ip: String, ipv6 Ipv6: String, } }

resource! {
    /// [AWS::Route53Resolver::ResolverQueryLoggingConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html)
    ResolverQueryLoggingConfig ResolverQueryLoggingConfigAttrs "AWS::Route53Resolver::ResolverQueryLoggingConfig" () {
        destination_arn DestinationArn: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53ResolverResolverQueryLoggingConfig>,
        association_count "AssociationCount": i64,
        creation_time "CreationTime": String,
        creator_request_id "CreatorRequestId": String,
        id "Id": Id<r::Route53ResolverResolverQueryLoggingConfig>,
        owner_id "OwnerId": String,
        share_status "ShareStatus": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html)
    ResolverQueryLoggingConfigAssociation ResolverQueryLoggingConfigAssociationAttrs "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" () {
        resolver_query_log_config_id ResolverQueryLogConfigId: Id<r::Route53ResolverResolverQueryLoggingConfig>,
        resource_id ResourceId: Id<r::Ec2Vpc>,
    } {
        creation_time "CreationTime": String,
        error "Error": String,
        error_message "ErrorMessage": String,
        id "Id": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Route53Resolver::ResolverRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html)
    ResolverRule ResolverRuleAttrs "AWS::Route53Resolver::ResolverRule" (rule_type RuleType: String) {
        delegation_record DelegationRecord: String,
        domain_name DomainName: String,
        name Name: String,
        resolver_endpoint_id ResolverEndpointId: Id<r::Route53ResolverResolverEndpoint>,
        tags Tags: List<Tag>,
        target_ips TargetIps: List<ResolverRuleTargetAddress>,
    } {
        arn "Arn": Arn<r::Route53ResolverResolverRule>,
        domain_name "DomainName": String,
        name "Name": String,
        resolver_endpoint_id "ResolverEndpointId": Id<r::Route53ResolverResolverEndpoint>,
        resolver_rule_id "ResolverRuleId": Id<r::Route53ResolverResolverRule>,
        target_ips "TargetIps": Json,
    }
}
props! {
    ResolverRuleTargetAddress () {
        ip Ip: String,
        ipv6 Ipv6: String,
        port Port: String,
        protocol Protocol: String,
        server_name_indication ServerNameIndication: String,
    }
}

resource! {
    /// [AWS::Route53Resolver::ResolverRuleAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html)
    ResolverRuleAssociation ResolverRuleAssociationAttrs "AWS::Route53Resolver::ResolverRuleAssociation" (
        resolver_rule_id ResolverRuleId: Id<r::Route53ResolverResolverRule>, vpc_id VPCId: Id<r::Ec2Vpc>
    ) { name Name: String, } {
        name "Name": String,
        resolver_rule_association_id "ResolverRuleAssociationId": String,
        resolver_rule_id "ResolverRuleId": Id<r::Route53ResolverResolverRule>,
        vpc_id "VPCId": Id<r::Ec2Vpc>,
    }
}
