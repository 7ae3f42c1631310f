//! Generated from spec/route53globalresolver.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Route53GlobalResolver::AccessSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html)
    AccessSource AccessSourceAttrs "AWS::Route53GlobalResolver::AccessSource" (
        cidr Cidr: String, dns_view_id DnsViewId: String, protocol Protocol: AccessSourceDnsProtocol
    ) {
        client_token ClientToken: String,
        ip_address_type IpAddressType: AccessSourceIpAddressType,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        access_source_id "AccessSourceId": String,
        arn "Arn": Arn<r::Route53GlobalResolverAccessSource>,
        created_at "CreatedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { AccessSourceDnsProtocol { Do53 "DO53", Doh "DOH", Dot "DOT" } }
choice! { AccessSourceIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }

resource! {
    /// [AWS::Route53GlobalResolver::AccessToken](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html)
    AccessToken AccessTokenAttrs "AWS::Route53GlobalResolver::AccessToken" (dns_view_id DnsViewId: String) {
        client_token ClientToken: String,
        expires_at ExpiresAt: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        access_token_id "AccessTokenId": String,
        arn "Arn": Arn<r::Route53GlobalResolverAccessToken>,
        created_at "CreatedAt": String,
        global_resolver_id "GlobalResolverId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        value "Value": String,
    }
}

resource! {
    /// [AWS::Route53GlobalResolver::DnsView](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html)
    DnsView DnsViewAttrs "AWS::Route53GlobalResolver::DnsView" (
        global_resolver_id GlobalResolverId: String, name Name: String
    ) {
        client_token ClientToken: String,
        description Description: String,
        dnssec_validation DnssecValidation: DnsViewDnsSecValidationType,
        edns_client_subnet EdnsClientSubnet: DnsViewEdnsClientSubnetType,
        firewall_rules_fail_open FirewallRulesFailOpen: DnsViewFirewallRulesFailOpenType,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53GlobalResolverDnsView>,
        created_at "CreatedAt": String,
        dns_view_id "DnsViewId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { DnsViewDnsSecValidationType { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DnsViewEdnsClientSubnetType { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DnsViewFirewallRulesFailOpenType { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Route53GlobalResolver::FirewallDomainList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html)
    FirewallDomainList FirewallDomainListAttrs "AWS::Route53GlobalResolver::FirewallDomainList" (
        global_resolver_id GlobalResolverId: String, name Name: String
    ) {
        client_token ClientToken: String,
        description Description: String,
        domain_file_url DomainFileUrl: String,
        domains Domains: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53GlobalResolverFirewallDomainList>,
        created_at "CreatedAt": String,
        domain_count "DomainCount": i64,
        firewall_domain_list_id "FirewallDomainListId": String,
        status "Status": String,
        status_message "StatusMessage": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::Route53GlobalResolver::FirewallRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
    FirewallRule FirewallRuleAttrs "AWS::Route53GlobalResolver::FirewallRule" (
        action Action: FirewallRuleAction, dns_view_id DnsViewId: String, name Name: String
    ) {
        block_override_dns_type BlockOverrideDnsType: FirewallRuleBlockOverrideDnsQueryType,
        block_override_domain BlockOverrideDomain: String,
        block_override_ttl BlockOverrideTtl: Int<0, 604800>,
        block_response BlockResponse: FirewallRuleFirewallBlockResponse,
        client_token ClientToken: String,
        confidence_threshold ConfidenceThreshold: FirewallRuleConfidenceThreshold,
        description Description: String,
        dns_advanced_protection DnsAdvancedProtection: FirewallRuleDnsAdvancedProtection,
        firewall_domain_list_id FirewallDomainListId: String,
        priority Priority: Int<1, 10000>,
        q_type QType: String,
    } {
        created_at "CreatedAt": String,
        firewall_rule_id "FirewallRuleId": String,
        query_type "QueryType": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { FirewallRuleAction { Allow "ALLOW", Alert "ALERT", Block "BLOCK" } }
choice! { FirewallRuleBlockOverrideDnsQueryType { Cname "CNAME" } }
choice! { FirewallRuleConfidenceThreshold { Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! {
    FirewallRuleDnsAdvancedProtection {
        Dga "DGA", DnsTunneling "DNS_TUNNELING", DictionaryDga "DICTIONARY_DGA"
    }
}
choice! { FirewallRuleFirewallBlockResponse { Nodata "NODATA", Nxdomain "NXDOMAIN", Override "OVERRIDE" } }

resource! {
    /// [AWS::Route53GlobalResolver::GlobalResolver](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html)
    GlobalResolver GlobalResolverAttrs "AWS::Route53GlobalResolver::GlobalResolver" (
        name Name: String, regions Regions: List<String>
    ) {
        client_token ClientToken: String,
        description Description: String,
        ip_address_type IpAddressType: GlobalResolverIpAddressType,
        observability_region ObservabilityRegion: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Route53GlobalResolverGlobalResolver>,
        created_at "CreatedAt": String,
        dns_name "DnsName": String,
        global_resolver_id "GlobalResolverId": String,
        ipv4_addresses "IPv4Addresses": List<String>,
        ipv6_addresses "IPv6Addresses": List<String>,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { GlobalResolverIpAddressType { Ipv4 "IPV4", DualStack "DUAL_STACK" } }

resource! {
    /// [AWS::Route53GlobalResolver::HostedZoneAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html)
    HostedZoneAssociation HostedZoneAssociationAttrs "AWS::Route53GlobalResolver::HostedZoneAssociation" (
        hosted_zone_id HostedZoneId: String, name Name: String, resource_arn ResourceArn: String
    ) {} {
        created_at "CreatedAt": String,
        hosted_zone_association_id "HostedZoneAssociationId": String,
        hosted_zone_name "HostedZoneName": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
