//! Generated from spec/vpclattice.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::VpcLattice::AccessLogSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html)
    AccessLogSubscription AccessLogSubscriptionAttrs "AWS::VpcLattice::AccessLogSubscription" (
        destination_arn DestinationArn: String
    ) {
        resource_identifier ResourceIdentifier: String,
        service_network_log_type ServiceNetworkLogType: AccessLogSubscriptionServiceNetworkLogType,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VpcLatticeAccessLogSubscription>,
        id "Id": String,
        resource_arn "ResourceArn": String,
        resource_id "ResourceId": String,
    }
}
choice! { AccessLogSubscriptionServiceNetworkLogType { Service "SERVICE", Resource "RESOURCE" } }

resource! {
    /// [AWS::VpcLattice::AuthPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html)
    AuthPolicy AuthPolicyAttrs "AWS::VpcLattice::AuthPolicy" (
        policy Policy: Json, resource_identifier ResourceIdentifier: String
    ) {} { state "State": String, }
}

resource! {
    /// [AWS::VpcLattice::DomainVerification](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html)
    DomainVerification DomainVerificationAttrs "AWS::VpcLattice::DomainVerification" (domain_name DomainName: String) {
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VpcLatticeDomainVerification>,
        id "Id": String,
        status "Status": String,
        txt_method_config_name "TxtMethodConfig.name": String,
        txt_method_config_value "TxtMethodConfig.value": String,
    }
}

resource! {
    /// [AWS::VpcLattice::Listener](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html)
    Listener ListenerAttrs "AWS::VpcLattice::Listener" (
        default_action DefaultAction: ListenerDefaultAction, protocol Protocol: ListenerProtocol
    ) {
        name Name: String,
        port Port: Int<1, 65535>,
        service_identifier ServiceIdentifier: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VpcLatticeListener>,
        id "Id": String,
        service_arn "ServiceArn": String,
        service_id "ServiceId": String,
    }
}
props! {
    ListenerDefaultAction () {
        fixed_response FixedResponse: ListenerFixedResponse,
        forward Forward: ListenerForward,
    }
}
props! { ListenerFixedResponse (status_code StatusCode: Int<100, 599>) {} }
props! { ListenerForward (target_groups TargetGroups: List<ListenerWeightedTargetGroup>) {} }
props! {
    ListenerWeightedTargetGroup (target_group_identifier TargetGroupIdentifier: String) {
        weight Weight: Int<0, 999>,
    }
}
choice! { ListenerProtocol { Http "HTTP", Https "HTTPS", TlsPassthrough "TLS_PASSTHROUGH" } }

resource! {
    /// [AWS::VpcLattice::ResourceConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
    ResourceConfiguration ResourceConfigurationAttrs "AWS::VpcLattice::ResourceConfiguration" (
        name Name: String, resource_configuration_type ResourceConfigurationType: ResourceConfigurationType
    ) {
        allow_association_to_sharable_service_network AllowAssociationToSharableServiceNetwork: bool,
        custom_domain_name CustomDomainName: String,
        domain_verification_id DomainVerificationId: String,
        group_domain GroupDomain: String,
        port_ranges PortRanges: List<String>,
        protocol_type ProtocolType: ResourceConfigurationProtocolType,
        resource_configuration_auth_type ResourceConfigurationAuthType: ResourceConfigurationAuthType,
        resource_configuration_definition ResourceConfigurationDefinition: ResourceConfigurationDefinition,
        resource_configuration_group_id ResourceConfigurationGroupId: String,
        resource_gateway_id ResourceGatewayId: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::VpcLatticeResourceConfiguration>, id "Id": String, }
}
props! { ResourceConfigurationCidrResource (cidr_ranges CidrRanges: List<String>) {} }
props! {
    ResourceConfigurationDefinition () {
        arn_resource ArnResource: String,
        cidr_resource CidrResource: ResourceConfigurationCidrResource,
        dns_resource DnsResource: ResourceConfigurationDnsResource,
        ip_resource IpResource: String,
    }
}
props! {
    ResourceConfigurationDnsResource (
        domain_name DomainName: String, ip_address_type IpAddressType: ResourceConfigurationDnsResourceIpAddressType
    ) {}
}
choice! { ResourceConfigurationAuthType { None "NONE", AwsIam "AWS_IAM" } }
choice! { ResourceConfigurationDnsResourceIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6", Dualstack "DUALSTACK" } }
choice! { ResourceConfigurationProtocolType { Tcp "TCP" } }
choice! { ResourceConfigurationType { Group "GROUP", Child "CHILD", Single "SINGLE", Arn "ARN", Cidr "CIDR" } }

resource! {
    /// [AWS::VpcLattice::ResourceGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html)
    ResourceGateway ResourceGatewayAttrs "AWS::VpcLattice::ResourceGateway" (
        name Name: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>
    ) {
        ip_address_type IpAddressType: ResourceGatewayIpAddressType,
        ipv4_addresses_per_eni Ipv4AddressesPerEni: Int<1, 62>,
        resource_config_dns_resolution ResourceConfigDnsResolution: ResourceGatewayResourceConfigDnsResolution,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::VpcLatticeResourceGateway>, id "Id": String, }
}
choice! { ResourceGatewayIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6", Dualstack "DUALSTACK" } }
choice! { ResourceGatewayResourceConfigDnsResolution { InVpc "IN_VPC", Public "PUBLIC" } }

resource! {
    /// [AWS::VpcLattice::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html)
    ResourcePolicy NoAttrs "AWS::VpcLattice::ResourcePolicy" (policy Policy: Json, resource_arn ResourceArn: String) {} {}
}

resource! {
    /// [AWS::VpcLattice::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html)
    Rule RuleAttrs "AWS::VpcLattice::Rule" (
        action Action: RuleAction, match_ Match: RuleMatch, priority Priority: Int<1, 2000>
    ) {
        listener_identifier ListenerIdentifier: String,
        name Name: String,
        service_identifier ServiceIdentifier: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::VpcLatticeRule>, id "Id": String, }
}
props! { RuleAction () { fixed_response FixedResponse: RuleFixedResponse, forward Forward: RuleForward, } }
props! { RuleFixedResponse (status_code StatusCode: Int<100, 599>) {} }
props! { RuleForward (target_groups TargetGroups: List<RuleWeightedTargetGroup>) {} }
props! {
    RuleHeaderMatch (match_ Match: RuleHeaderMatchType, name Name: String) { case_sensitive CaseSensitive: bool, }
}
props! { RuleHeaderMatchType () { contains Contains: String, exact Exact: String, prefix Prefix: String, } }
props! {
    RuleHttpMatch () {
        header_matches HeaderMatches: List<RuleHeaderMatch>,
        method Method: RuleHttpMatchMethod,
        path_match PathMatch: RulePathMatch,
    }
}
props! { RuleMatch (http_match HttpMatch: RuleHttpMatch) {} }
props! { RulePathMatch (match_ Match: RulePathMatchType) { case_sensitive CaseSensitive: bool, } }
props! { RulePathMatchType () { exact Exact: String, prefix Prefix: String, } }
props! {
    RuleWeightedTargetGroup (target_group_identifier TargetGroupIdentifier: String) { weight Weight: Int<0, 999>, }
}
choice! {
    RuleHttpMatchMethod {
        Connect "CONNECT", Delete "DELETE", Get "GET", Head "HEAD", Options "OPTIONS", Post "POST", Put "PUT",
        Trace "TRACE"
    }
}

resource! {
    /// [AWS::VpcLattice::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html)
    Service ServiceAttrs "AWS::VpcLattice::Service" () {
        auth_type AuthType: ServiceAuthType,
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>,
        custom_domain_name CustomDomainName: String,
        dns_entry DnsEntry: ServiceDnsEntry,
        idle_timeout_seconds IdleTimeoutSeconds: Int<60, 600>,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VpcLatticeService>,
        created_at "CreatedAt": String,
        dns_entry_domain_name "DnsEntry.DomainName": String,
        dns_entry_hosted_zone_id "DnsEntry.HostedZoneId": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
    }
}
props! { ServiceDnsEntry () {} }
choice! { ServiceAuthType { None "NONE", AwsIam "AWS_IAM" } }

resource! {
    /// [AWS::VpcLattice::ServiceNetwork](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html)
    ServiceNetwork ServiceNetworkAttrs "AWS::VpcLattice::ServiceNetwork" () {
        auth_type AuthType: ServiceNetworkAuthType,
        name Name: String,
        sharing_config SharingConfig: ServiceNetworkSharingConfig,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VpcLatticeServiceNetwork>,
        created_at "CreatedAt": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
    }
}
props! { ServiceNetworkSharingConfig (enabled enabled: bool) {} }
choice! { ServiceNetworkAuthType { None "NONE", AwsIam "AWS_IAM" } }

resource! {
    /// [AWS::VpcLattice::ServiceNetworkResourceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html)
    ServiceNetworkResourceAssociation ServiceNetworkResourceAssociationAttrs "AWS::VpcLattice::ServiceNetworkResourceAssociation" () {
        private_dns_enabled PrivateDnsEnabled: bool,
        resource_configuration_id ResourceConfigurationId: String,
        service_network_id ServiceNetworkId: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::VpcLatticeServiceNetworkResourceAssociation>, id "Id": String, }
}

resource! {
    /// [AWS::VpcLattice::ServiceNetworkServiceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html)
    ServiceNetworkServiceAssociation ServiceNetworkServiceAssociationAttrs "AWS::VpcLattice::ServiceNetworkServiceAssociation" () {
        dns_entry DnsEntry: ServiceNetworkServiceAssociationDnsEntry,
        service_identifier ServiceIdentifier: String,
        service_network_identifier ServiceNetworkIdentifier: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::VpcLatticeServiceNetworkServiceAssociation>,
        created_at "CreatedAt": String,
        dns_entry_domain_name "DnsEntry.DomainName": String,
        dns_entry_hosted_zone_id "DnsEntry.HostedZoneId": String,
        id "Id": String,
        service_arn "ServiceArn": String,
        service_id "ServiceId": String,
        service_name "ServiceName": String,
        service_network_arn "ServiceNetworkArn": String,
        service_network_id "ServiceNetworkId": String,
        service_network_name "ServiceNetworkName": String,
        status "Status": String,
    }
}
props! { ServiceNetworkServiceAssociationDnsEntry () {} }

resource! {
    /// [AWS::VpcLattice::ServiceNetworkVpcAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html)
    ServiceNetworkVpcAssociation ServiceNetworkVpcAssociationAttrs "AWS::VpcLattice::ServiceNetworkVpcAssociation" () {
        dns_options DnsOptions: ServiceNetworkVpcAssociationDnsOptions,
        private_dns_enabled PrivateDnsEnabled: bool,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        service_network_identifier ServiceNetworkIdentifier: String,
        tags Tags: List<Tag>,
        vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>,
    } {
        arn "Arn": Arn<r::VpcLatticeServiceNetworkVpcAssociation>,
        created_at "CreatedAt": String,
        id "Id": String,
        service_network_arn "ServiceNetworkArn": String,
        service_network_id "ServiceNetworkId": String,
        service_network_name "ServiceNetworkName": String,
        status "Status": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    ServiceNetworkVpcAssociationDnsOptions () {
        private_dns_preference PrivateDnsPreference: ServiceNetworkVpcAssociationDnsOptionsPrivateDnsPreference,
        private_dns_specified_domains PrivateDnsSpecifiedDomains: List<String>,
    }
}
choice! {
    ServiceNetworkVpcAssociationDnsOptionsPrivateDnsPreference {
        VerifiedDomainsOnly "VERIFIED_DOMAINS_ONLY", AllDomains "ALL_DOMAINS",
        VerifiedDomainsAndSpecifiedDomains "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
        SpecifiedDomainsOnly "SPECIFIED_DOMAINS_ONLY"
    }
}

resource! {
    /// [AWS::VpcLattice::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
    TargetGroup TargetGroupAttrs "AWS::VpcLattice::TargetGroup" (type_ Type: TargetGroupType) {
        config Config: TargetGroupConfig,
        name Name: String,
        tags Tags: List<Tag>,
        targets Targets: List<TargetGroupTarget>,
    } {
        arn "Arn": Arn<r::VpcLatticeTargetGroup>,
        created_at "CreatedAt": String,
        id "Id": String,
        last_updated_at "LastUpdatedAt": String,
        status "Status": String,
    }
}
props! {
    TargetGroupConfig () {
        health_check HealthCheck: TargetGroupHealthCheckConfig,
        ip_address_type IpAddressType: TargetGroupConfigIpAddressType,
        lambda_event_structure_version LambdaEventStructureVersion: TargetGroupConfigLambdaEventStructureVersion,
        port Port: Int<1, 65535>,
        protocol Protocol: TargetGroupConfigProtocol,
        protocol_version ProtocolVersion: TargetGroupConfigProtocolVersion,
        vpc_identifier VpcIdentifier: Id<r::Ec2Vpc>,
    }
}
props! {
    TargetGroupHealthCheckConfig () {
        enabled Enabled: bool,
        health_check_interval_seconds HealthCheckIntervalSeconds: Int<5, 300>,
        health_check_timeout_seconds HealthCheckTimeoutSeconds: Int<1, 120>,
        healthy_threshold_count HealthyThresholdCount: Int<2, 10>,
        matcher Matcher: TargetGroupMatcher,
        path Path: String,
        port Port: Int<1, 65535>,
        protocol Protocol: TargetGroupHealthCheckConfigProtocol,
        protocol_version ProtocolVersion: TargetGroupHealthCheckConfigProtocolVersion,
        unhealthy_threshold_count UnhealthyThresholdCount: Int<2, 10>,
    }
}
props! { TargetGroupMatcher (http_code HttpCode: String) {} }
props! { TargetGroupTarget (id Id: String) { port Port: Int<1, 65535>, } }
choice! { TargetGroupConfigIpAddressType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { TargetGroupConfigLambdaEventStructureVersion { V1 "V1", V2 "V2" } }
choice! { TargetGroupConfigProtocol { Http "HTTP", Https "HTTPS", Tcp "TCP" } }
choice! { TargetGroupConfigProtocolVersion { Http1 "HTTP1", Http2 "HTTP2", Grpc "GRPC" } }
choice! { TargetGroupHealthCheckConfigProtocol { Http "HTTP", Https "HTTPS" } }
choice! { TargetGroupHealthCheckConfigProtocolVersion { Http1 "HTTP1", Http2 "HTTP2" } }
choice! { TargetGroupType { Ip "IP", Lambda "LAMBDA", Instance "INSTANCE", Alb "ALB" } }
