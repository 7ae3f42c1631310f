//! Generated from spec/networkfirewall.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NetworkFirewall::ContainerAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html)
    ContainerAssociation ContainerAssociationAttrs "AWS::NetworkFirewall::ContainerAssociation" (
        container_association_name ContainerAssociationName: String,
        container_monitoring_configurations ContainerMonitoringConfigurations: List<ContainerAssociationContainerMonitoringConfiguration>,
        type_ Type: ContainerAssociationType
    ) { description Description: String, tags Tags: List<Tag>, } {
        container_association_arn "ContainerAssociationArn": Arn<r::NetworkFirewallContainerAssociation>,
        resolved_cidr_count "ResolvedCidrCount": i64,
        status "Status": String,
    }
}
props! { ContainerAssociationContainerAttribute (key Key: String, value Value: String) {} }
props! {
    ContainerAssociationContainerMonitoringConfiguration (cluster_arn ClusterArn: String) {
        attribute_filters AttributeFilters: List<ContainerAssociationContainerAttribute>,
    }
}
choice! { ContainerAssociationType { Ecs "ECS", Eks "EKS" } }

resource! {
    /// [AWS::NetworkFirewall::Firewall](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html)
    Firewall FirewallAttrs "AWS::NetworkFirewall::Firewall" (
        firewall_name FirewallName: String, firewall_policy_arn FirewallPolicyArn: Arn<r::NetworkFirewallFirewallPolicy>
    ) {
        availability_zone_change_protection AvailabilityZoneChangeProtection: bool,
        availability_zone_mappings AvailabilityZoneMappings: List<FirewallAvailabilityZoneMapping>,
        delete_protection DeleteProtection: bool,
        description Description: String,
        enabled_analysis_types EnabledAnalysisTypes: List<FirewallEnabledAnalysisType>,
        firewall_policy_change_protection FirewallPolicyChangeProtection: bool,
        nat_gateway_mappings NatGatewayMappings: List<FirewallNatGatewayMapping>,
        no_source_preservation NoSourcePreservation: bool,
        proxy_settings ProxySettings: FirewallProxySettings,
        subnet_change_protection SubnetChangeProtection: bool,
        subnet_mappings SubnetMappings: List<FirewallSubnetMapping>,
        tags Tags: List<Tag>,
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>,
        vpc_endpoint VpcEndpoint: FirewallVpcEndpoint,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } {
        endpoint_ids "EndpointIds": List<String>,
        firewall_arn "FirewallArn": Arn<r::NetworkFirewallFirewall>,
        firewall_id "FirewallId": String,
        number_of_associations "NumberOfAssociations": i64,
        transit_gateway_attachment_id "TransitGatewayAttachmentId": String,
    }
}
props! { FirewallAvailabilityZoneMapping (availability_zone AvailabilityZone: String) {} }
props! { FirewallListenerProperty () { port Port: i64, type_ Type: FirewallListenerPropertyType, } }
props! { FirewallNatGatewayMapping (nat_gateway_id NatGatewayId: Id<r::Ec2NatGateway>) {} }
props! { FirewallProxySettings () { listener_properties ListenerProperties: List<FirewallListenerProperty>, } }
props! {
    FirewallSubnetMapping (subnet_id SubnetId: Id<r::Ec2Subnet>) {
        ip_address_type IPAddressType: FirewallSubnetMappingIpAddressType,
    }
}
props! {
    FirewallVpcEndpoint () {
        subnet_mappings SubnetMappings: List<FirewallSubnetMapping>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}
choice! { FirewallEnabledAnalysisType { TlsSni "TLS_SNI", HttpHost "HTTP_HOST" } }
choice! { FirewallListenerPropertyType { Http "HTTP", Https "HTTPS" } }
choice! { FirewallSubnetMappingIpAddressType { Dualstack "DUALSTACK", Ipv4 "IPV4", Ipv6 "IPV6" } }

resource! {
    /// [AWS::NetworkFirewall::FirewallPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
    FirewallPolicy FirewallPolicyAttrs "AWS::NetworkFirewall::FirewallPolicy" (
        firewall_policy FirewallPolicy: FirewallPolicyProps, firewall_policy_name FirewallPolicyName: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        firewall_policy_arn "FirewallPolicyArn": Arn<r::NetworkFirewallFirewallPolicy>,
        firewall_policy_id "FirewallPolicyId": String,
    }
}
props! {
    FirewallPolicyActionDefinition () {
        publish_metric_action PublishMetricAction: FirewallPolicyPublishMetricAction,
    }
}
props! {
    FirewallPolicyCustomAction (
        action_definition ActionDefinition: FirewallPolicyActionDefinition, action_name ActionName: String
    ) {}
}
props! { FirewallPolicyDimension (value Value: String) {} }
props! { FirewallPolicyIpSet () { definition Definition: List<String>, } }
props! {
    FirewallPolicyProps (
        stateless_default_actions StatelessDefaultActions: List<String>,
        stateless_fragment_default_actions StatelessFragmentDefaultActions: List<String>
    ) {
        enable_tls_session_holding EnableTLSSessionHolding: bool,
        policy_variables PolicyVariables: FirewallPolicyPropsPolicyVariables,
        stateful_default_actions StatefulDefaultActions: List<String>,
        stateful_engine_options StatefulEngineOptions: FirewallPolicyStatefulEngineOptions,
        stateful_rule_group_references StatefulRuleGroupReferences: List<FirewallPolicyStatefulRuleGroupReference>,
        stateless_custom_actions StatelessCustomActions: List<FirewallPolicyCustomAction>,
        stateless_rule_group_references StatelessRuleGroupReferences: List<FirewallPolicyStatelessRuleGroupReference>,
        tls_inspection_configuration_arn TLSInspectionConfigurationArn: Arn<r::NetworkFirewallTlsInspectionConfiguration>,
    }
}
props! { FirewallPolicyPropsPolicyVariables () { rule_variables RuleVariables: Map<FirewallPolicyIpSet>, } }
props! { FirewallPolicyPublishMetricAction (dimensions Dimensions: List<FirewallPolicyDimension>) {} }
props! {
    FirewallPolicyStatefulEngineOptions () {
        flow_timeouts FlowTimeouts: FirewallPolicyStatefulEngineOptionsFlowTimeouts,
        rule_order RuleOrder: FirewallPolicyRuleOrder,
        stream_exception_policy StreamExceptionPolicy: FirewallPolicyStreamExceptionPolicy,
    }
}
props! {
    FirewallPolicyStatefulEngineOptionsFlowTimeouts () {
        tcp_idle_timeout_seconds TcpIdleTimeoutSeconds: Int<60, 6000>,
    }
}
props! { FirewallPolicyStatefulRuleGroupOverride () { action Action: FirewallPolicyOverrideAction, } }
props! {
    FirewallPolicyStatefulRuleGroupReference (resource_arn ResourceArn: Arn<r::NetworkFirewallRuleGroup>) {
        deep_threat_inspection DeepThreatInspection: bool,
        override_ Override: FirewallPolicyStatefulRuleGroupOverride,
        priority Priority: Int<1, 65535>,
    }
}
props! {
    FirewallPolicyStatelessRuleGroupReference (
        priority Priority: Int<1, 65535>, resource_arn ResourceArn: Arn<r::NetworkFirewallRuleGroup>
    ) {}
}
choice! { FirewallPolicyOverrideAction { DropToAlert "DROP_TO_ALERT" } }
choice! { FirewallPolicyRuleOrder { DefaultActionOrder "DEFAULT_ACTION_ORDER", StrictOrder "STRICT_ORDER" } }
choice! { FirewallPolicyStreamExceptionPolicy { Drop "DROP", Continue "CONTINUE", Reject "REJECT" } }

resource! {
    /// [AWS::NetworkFirewall::LoggingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html)
    LoggingConfiguration NoAttrs "AWS::NetworkFirewall::LoggingConfiguration" (
        firewall_arn FirewallArn: Arn<r::NetworkFirewallFirewall>,
        logging_configuration LoggingConfiguration: LoggingConfigurationProps
    ) { enable_monitoring_dashboard EnableMonitoringDashboard: bool, firewall_name FirewallName: String, } {}
}
props! {
    LoggingConfigurationLogDestinationConfig (
        log_destination LogDestination: Map<String>,
        log_destination_type LogDestinationType: LoggingConfigurationLogDestinationConfigLogDestinationType,
        log_type LogType: LoggingConfigurationLogDestinationConfigLogType
    ) {}
}
props! {
    LoggingConfigurationProps (
        log_destination_configs LogDestinationConfigs: List<LoggingConfigurationLogDestinationConfig>
    ) {}
}
choice! {
    LoggingConfigurationLogDestinationConfigLogDestinationType {
        S3 "S3", CloudWatchLogs "CloudWatchLogs", KinesisDataFirehose "KinesisDataFirehose"
    }
}
choice! { LoggingConfigurationLogDestinationConfigLogType { Alert "ALERT", Flow "FLOW", Tls "TLS" } }

resource! {
    /// [AWS::NetworkFirewall::RuleGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
    RuleGroup RuleGroupAttrs "AWS::NetworkFirewall::RuleGroup" (
        capacity Capacity: i64, rule_group_name RuleGroupName: String, type_ Type: RuleGroupType
    ) {
        description Description: String,
        rule_group RuleGroup: RuleGroupProps,
        summary_configuration SummaryConfiguration: RuleGroupSummaryConfiguration,
        tags Tags: List<Tag>,
    } { rule_group_arn "RuleGroupArn": Arn<r::NetworkFirewallRuleGroup>, rule_group_id "RuleGroupId": String, }
}
props! { RuleGroupActionDefinition () { publish_metric_action PublishMetricAction: RuleGroupPublishMetricAction, } }
props! { RuleGroupAddress (address_definition AddressDefinition: String) {} }
props! {
    RuleGroupCustomAction (
        action_definition ActionDefinition: RuleGroupActionDefinition, action_name ActionName: String
    ) {}
}
props! { RuleGroupDimension (value Value: String) {} }
props! {
    RuleGroupHeader RuleGroupHeaderArgs [
        destination Destination: String, destination_port DestinationPort: String,
        direction Direction: RuleGroupHeaderDirection, protocol Protocol: RuleGroupHeaderProtocol,
        source Source: String, source_port SourcePort: String
    ] {}
}
props! { RuleGroupIpSet () { definition Definition: List<String>, } }
props! { RuleGroupIpSetReference () { reference_arn ReferenceArn: String, } }
props! {
    RuleGroupMatchAttributes () {
        destination_ports DestinationPorts: List<RuleGroupPortRange>,
        destinations Destinations: List<RuleGroupAddress>,
        protocols Protocols: List<Int<0, 255>>,
        source_ports SourcePorts: List<RuleGroupPortRange>,
        sources Sources: List<RuleGroupAddress>,
        tcp_flags TCPFlags: List<RuleGroupTcpFlagField>,
    }
}
props! { RuleGroupPortRange (from_port FromPort: Int<0, 65535>, to_port ToPort: Int<0, 65535>) {} }
props! { RuleGroupPortSet () { definition Definition: List<String>, } }
props! {
    RuleGroupProps (rules_source RulesSource: RuleGroupRulesSource) {
        reference_sets ReferenceSets: RuleGroupReferenceSets,
        rule_variables RuleVariables: RuleGroupRuleVariables,
        stateful_rule_options StatefulRuleOptions: RuleGroupStatefulRuleOptions,
    }
}
props! { RuleGroupPublishMetricAction (dimensions Dimensions: List<RuleGroupDimension>) {} }
props! { RuleGroupReferenceSets () { ip_set_references IPSetReferences: Map<RuleGroupIpSetReference>, } }
props! {
    RuleGroupRuleDefinition (
        actions Actions: List<String>, match_attributes MatchAttributes: RuleGroupMatchAttributes
    ) {}
}
props! { RuleGroupRuleOption (keyword Keyword: String) { settings Settings: List<String>, } }
props! { RuleGroupRuleVariables () { ip_sets IPSets: Map<RuleGroupIpSet>, port_sets PortSets: Map<RuleGroupPortSet>, } }
props! {
    RuleGroupRulesSource () {
        rules_source_list RulesSourceList: RuleGroupRulesSourceList,
        rules_string RulesString: String,
        stateful_rules StatefulRules: List<RuleGroupStatefulRule>,
        stateless_rules_and_custom_actions StatelessRulesAndCustomActions: RuleGroupStatelessRulesAndCustomActions,
    }
}
props! {
    RuleGroupRulesSourceList (
        generated_rules_type GeneratedRulesType: RuleGroupGeneratedRulesType,
        target_types TargetTypes: List<RuleGroupTargetType>, targets Targets: List<String>
    ) {}
}
props! {
    RuleGroupStatefulRule (
        action Action: RuleGroupStatefulRuleAction, header Header: RuleGroupHeader,
        rule_options RuleOptions: List<RuleGroupRuleOption>
    ) {}
}
props! { RuleGroupStatefulRuleOptions () { rule_order RuleOrder: RuleGroupRuleOrder, } }
props! {
    RuleGroupStatelessRule (priority Priority: Int<1, 65535>, rule_definition RuleDefinition: RuleGroupRuleDefinition) {}
}
props! {
    RuleGroupStatelessRulesAndCustomActions (stateless_rules StatelessRules: List<RuleGroupStatelessRule>) {
        custom_actions CustomActions: List<RuleGroupCustomAction>,
    }
}
props! { RuleGroupSummaryConfiguration () { rule_options RuleOptions: List<RuleGroupSummaryRuleOption>, } }
props! { RuleGroupTcpFlagField (flags Flags: List<RuleGroupTcpFlag>) { masks Masks: List<RuleGroupTcpFlag>, } }
choice! {
    RuleGroupGeneratedRulesType {
        Allowlist "ALLOWLIST", Denylist "DENYLIST", Alertlist "ALERTLIST", Rejectlist "REJECTLIST"
    }
}
choice! { RuleGroupHeaderDirection { Forward "FORWARD", Any "ANY" } }
choice! {
    RuleGroupHeaderProtocol {
        Ip "IP", Tcp "TCP", Udp "UDP", Icmp "ICMP", Http "HTTP", Ftp "FTP", Tls "TLS", Smb "SMB", Dns "DNS",
        Dcerpc "DCERPC", Ssh "SSH", Smtp "SMTP", Imap "IMAP", Msn "MSN", Krb5 "KRB5", Ikev2 "IKEV2", Tftp "TFTP",
        Ntp "NTP", Dhcp "DHCP"
    }
}
choice! { RuleGroupRuleOrder { DefaultActionOrder "DEFAULT_ACTION_ORDER", StrictOrder "STRICT_ORDER" } }
choice! { RuleGroupStatefulRuleAction { Pass "PASS", Drop "DROP", Alert "ALERT", Reject "REJECT" } }
choice! { RuleGroupSummaryRuleOption { Sid "SID", Msg "MSG", Metadata "METADATA" } }
choice! { RuleGroupTargetType { TlsSni "TLS_SNI", HttpHost "HTTP_HOST" } }
choice! { RuleGroupTcpFlag { Fin "FIN", Syn "SYN", Rst "RST", Psh "PSH", Ack "ACK", Urg "URG", Ece "ECE", Cwr "CWR" } }
choice! { RuleGroupType { Stateless "STATELESS", Stateful "STATEFUL" } }

resource! {
    /// [AWS::NetworkFirewall::TLSInspectionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html)
    TlsInspectionConfiguration TlsInspectionConfigurationAttrs "AWS::NetworkFirewall::TLSInspectionConfiguration" (
        tls_inspection_configuration TLSInspectionConfiguration: TlsInspectionConfigurationProps,
        tls_inspection_configuration_name TLSInspectionConfigurationName: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        tls_inspection_configuration_arn "TLSInspectionConfigurationArn": Arn<r::NetworkFirewallTlsInspectionConfiguration>,
        tls_inspection_configuration_id "TLSInspectionConfigurationId": String,
    }
}
props! { TlsInspectionConfigurationAddress (address_definition AddressDefinition: String) {} }
props! { TlsInspectionConfigurationPortRange (from_port FromPort: Int<0, 65535>, to_port ToPort: Int<0, 65535>) {} }
props! {
    TlsInspectionConfigurationProps () {
        server_certificate_configurations ServerCertificateConfigurations: List<TlsInspectionConfigurationServerCertificateConfiguration>,
    }
}
props! {
    TlsInspectionConfigurationServerCertificate () {
        resource_arn ResourceArn: Arn<r::CertificateManagerCertificate>,
    }
}
props! {
    TlsInspectionConfigurationServerCertificateConfiguration () {
        certificate_authority_arn CertificateAuthorityArn: String,
        check_certificate_revocation_status CheckCertificateRevocationStatus: TlsInspectionConfigurationServerCertificateConfigurationCheckCertificateRevocationStatus,
        scopes Scopes: List<TlsInspectionConfigurationServerCertificateScope>,
        server_certificates ServerCertificates: List<TlsInspectionConfigurationServerCertificate>,
    }
}
props! {
    TlsInspectionConfigurationServerCertificateConfigurationCheckCertificateRevocationStatus () {
        revoked_status_action RevokedStatusAction: TlsInspectionConfigurationRevokedStatusAction,
        unknown_status_action UnknownStatusAction: TlsInspectionConfigurationUnknownStatusAction,
    }
}
props! {
    TlsInspectionConfigurationServerCertificateScope () {
        destination_ports DestinationPorts: List<TlsInspectionConfigurationPortRange>,
        destinations Destinations: List<TlsInspectionConfigurationAddress>,
        protocols Protocols: List<Int<0, 255>>,
        source_ports SourcePorts: List<TlsInspectionConfigurationPortRange>,
        sources Sources: List<TlsInspectionConfigurationAddress>,
    }
}
choice! { TlsInspectionConfigurationRevokedStatusAction { Pass "PASS", Drop "DROP", Reject "REJECT" } }
choice! { TlsInspectionConfigurationUnknownStatusAction { Pass "PASS", Drop "DROP", Reject "REJECT" } }

resource! {
    /// [AWS::NetworkFirewall::VpcEndpointAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html)
    VpcEndpointAssociation VpcEndpointAssociationAttrs "AWS::NetworkFirewall::VpcEndpointAssociation" (
        firewall_arn FirewallArn: Arn<r::NetworkFirewallFirewall>,
        subnet_mapping SubnetMapping: VpcEndpointAssociationSubnetMapping, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { description Description: String, tags Tags: List<Tag>, } {
        endpoint_id "EndpointId": String,
        vpc_endpoint_association_arn "VpcEndpointAssociationArn": Arn<r::NetworkFirewallVpcEndpointAssociation>,
        vpc_endpoint_association_id "VpcEndpointAssociationId": String,
    }
}
props! {
    VpcEndpointAssociationSubnetMapping (subnet_id SubnetId: Id<r::Ec2Subnet>) {
        ip_address_type IPAddressType: VpcEndpointAssociationSubnetMappingIpAddressType,
    }
}
choice! { VpcEndpointAssociationSubnetMappingIpAddressType { Dualstack "DUALSTACK", Ipv4 "IPV4", Ipv6 "IPV6" } }
