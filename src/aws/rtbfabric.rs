//! Generated from spec/rtbfabric.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RTBFabric::InboundExternalLink](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html)
    InboundExternalLink InboundExternalLinkAttrs "AWS::RTBFabric::InboundExternalLink" (
        gateway_id GatewayId: String, link_log_settings LinkLogSettings: InboundExternalLinkLinkLogSettings
    ) { link_attributes LinkAttributes: InboundExternalLinkLinkAttributes, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::RtbFabricInboundExternalLink>,
        created_timestamp "CreatedTimestamp": String,
        domain_name "DomainName": String,
        link_id "LinkId": String,
        link_status "LinkStatus": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    InboundExternalLinkLinkAttributes () {
        customer_provided_id CustomerProvidedId: String,
        responder_error_masking ResponderErrorMasking: List<InboundExternalLinkResponderErrorMaskingForHttpCode>,
    }
}
props! {
    InboundExternalLinkLinkLogSettings (
        application_logs ApplicationLogs: InboundExternalLinkLinkLogSettingsApplicationLogs
    ) {}
}
props! {
    InboundExternalLinkLinkLogSettingsApplicationLogs (
        link_application_log_sampling LinkApplicationLogSampling: InboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSampling
    ) {}
}
props! {
    InboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSampling (
        error_log ErrorLog: Num<0, 100>, filter_log FilterLog: Num<0, 100>
    ) {}
}
props! {
    InboundExternalLinkResponderErrorMaskingForHttpCode (
        action Action: InboundExternalLinkResponderErrorMaskingForHttpCodeAction, http_code HttpCode: String,
        logging_types LoggingTypes: List<InboundExternalLinkResponderErrorMaskingLoggingType>
    ) { response_logging_percentage ResponseLoggingPercentage: Num<0, 100>, }
}
choice! { InboundExternalLinkResponderErrorMaskingForHttpCodeAction { NoBid "NO_BID", Passthrough "PASSTHROUGH" } }
choice! { InboundExternalLinkResponderErrorMaskingLoggingType { None "NONE", Metric "METRIC", Response "RESPONSE" } }

resource! {
    /// [AWS::RTBFabric::Link](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
    Link LinkAttrs "AWS::RTBFabric::Link" (
        gateway_id GatewayId: String, link_log_settings LinkLogSettings: LinkLogSettings,
        peer_gateway_id PeerGatewayId: String
    ) {
        http_responder_allowed HttpResponderAllowed: bool,
        link_attributes LinkAttributes: LinkAttributes,
        module_configuration_list ModuleConfigurationList: List<LinkModuleConfiguration>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::RtbFabricLink>,
        created_timestamp "CreatedTimestamp": String,
        link_direction "LinkDirection": String,
        link_id "LinkId": String,
        link_status "LinkStatus": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    LinkAttributes () {
        customer_provided_id CustomerProvidedId: String,
        responder_error_masking ResponderErrorMasking: List<LinkResponderErrorMaskingForHttpCode>,
    }
}
props! { LinkFilter (criteria Criteria: List<LinkFilterCriterion>) {} }
props! { LinkFilterCriterion (path Path: String, values Values: List<String>) {} }
props! { LinkHeaderTagAction (name Name: String, value Value: String) {} }
props! { LinkLogSettings (application_logs ApplicationLogs: LinkLogSettingsApplicationLogs) {} }
props! {
    LinkLogSettingsApplicationLogs (
        link_application_log_sampling LinkApplicationLogSampling: LinkLogSettingsApplicationLogsLinkApplicationLogSampling
    ) {}
}
props! {
    LinkLogSettingsApplicationLogsLinkApplicationLogSampling (
        error_log ErrorLog: Num<0, 100>, filter_log FilterLog: Num<0, 100>
    ) {}
}
props! {
    LinkModuleConfiguration (name Name: String) {
        depends_on DependsOn: List<String>,
        module_parameters ModuleParameters: LinkModuleParameters,
        version Version: String,
    }
}
props! {
    LinkModuleParameters () {
        no_bid NoBid: LinkNoBidModuleParameters,
        open_rtb_attribute OpenRtbAttribute: LinkOpenRtbAttributeModuleParameters,
    }
}
props! { LinkNoBidAction () { no_bid_reason_code NoBidReasonCode: Int<0, MAX>, } }
props! {
    LinkNoBidModuleParameters () {
        pass_through_percentage PassThroughPercentage: Num<0, 100>,
        reason Reason: String,
        reason_code ReasonCode: Int<0, 10>,
    }
}
props! {
    LinkOpenRtbAttributeModuleParameters (
        action Action: LinkOpenRtbAttributeModuleParametersAction,
        filter_configuration FilterConfiguration: List<LinkFilter>,
        filter_type FilterType: LinkOpenRtbAttributeModuleParametersFilterType,
        holdback_percentage HoldbackPercentage: Num<0, 100>
    ) {}
}
props! {
    LinkOpenRtbAttributeModuleParametersAction () {
        header_tag HeaderTag: LinkHeaderTagAction,
        no_bid NoBid: LinkNoBidAction,
    }
}
props! {
    LinkResponderErrorMaskingForHttpCode (
        action Action: LinkResponderErrorMaskingForHttpCodeAction, http_code HttpCode: String,
        logging_types LoggingTypes: List<LinkResponderErrorMaskingLoggingType>
    ) { response_logging_percentage ResponseLoggingPercentage: Num<0, 100>, }
}
choice! { LinkOpenRtbAttributeModuleParametersFilterType { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! { LinkResponderErrorMaskingForHttpCodeAction { NoBid "NO_BID", Passthrough "PASSTHROUGH" } }
choice! { LinkResponderErrorMaskingLoggingType { None "NONE", Metric "METRIC", Response "RESPONSE" } }

resource! {
    /// [AWS::RTBFabric::LinkRoutingRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html)
    LinkRoutingRule LinkRoutingRuleAttrs "AWS::RTBFabric::LinkRoutingRule" (
        conditions Conditions: LinkRoutingRuleRuleCondition, gateway_id GatewayId: String, link_id LinkId: String,
        priority Priority: Int<1, 1000>
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::RtbFabricLinkRoutingRule>,
        created_timestamp "CreatedTimestamp": String,
        rule_id "RuleId": String,
        status "Status": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! { LinkRoutingRuleQueryStringKeyValuePair (key Key: String, value Value: String) {} }
props! {
    LinkRoutingRuleRuleCondition () {
        host_header HostHeader: String,
        host_header_wildcard HostHeaderWildcard: String,
        path_exact PathExact: String,
        path_prefix PathPrefix: String,
        query_string_equals QueryStringEquals: LinkRoutingRuleQueryStringKeyValuePair,
        query_string_exists QueryStringExists: String,
    }
}

resource! {
    /// [AWS::RTBFabric::OutboundExternalLink](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
    OutboundExternalLink OutboundExternalLinkAttrs "AWS::RTBFabric::OutboundExternalLink" (
        gateway_id GatewayId: String, link_log_settings LinkLogSettings: OutboundExternalLinkLinkLogSettings,
        public_endpoint PublicEndpoint: String
    ) { link_attributes LinkAttributes: OutboundExternalLinkLinkAttributes, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::RtbFabricOutboundExternalLink>,
        created_timestamp "CreatedTimestamp": String,
        link_id "LinkId": String,
        link_status "LinkStatus": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    OutboundExternalLinkLinkAttributes () {
        customer_provided_id CustomerProvidedId: String,
        responder_error_masking ResponderErrorMasking: List<OutboundExternalLinkResponderErrorMaskingForHttpCode>,
    }
}
props! {
    OutboundExternalLinkLinkLogSettings (
        application_logs ApplicationLogs: OutboundExternalLinkLinkLogSettingsApplicationLogs
    ) {}
}
props! {
    OutboundExternalLinkLinkLogSettingsApplicationLogs (
        link_application_log_sampling LinkApplicationLogSampling: OutboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSampling
    ) {}
}
props! {
    OutboundExternalLinkLinkLogSettingsApplicationLogsLinkApplicationLogSampling (
        error_log ErrorLog: Num<0, 100>, filter_log FilterLog: Num<0, 100>
    ) {}
}
props! {
    OutboundExternalLinkResponderErrorMaskingForHttpCode (
        action Action: OutboundExternalLinkResponderErrorMaskingForHttpCodeAction, http_code HttpCode: String,
        logging_types LoggingTypes: List<OutboundExternalLinkResponderErrorMaskingLoggingType>
    ) { response_logging_percentage ResponseLoggingPercentage: Num<0, 100>, }
}
choice! { OutboundExternalLinkResponderErrorMaskingForHttpCodeAction { NoBid "NO_BID", Passthrough "PASSTHROUGH" } }
choice! { OutboundExternalLinkResponderErrorMaskingLoggingType { None "NONE", Metric "METRIC", Response "RESPONSE" } }

resource! {
    /// [AWS::RTBFabric::RequesterGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html)
    RequesterGateway RequesterGatewayAttrs "AWS::RTBFabric::RequesterGateway" (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { description Description: String, tags Tags: List<Tag>, } {
        active_links_count "ActiveLinksCount": i64,
        arn "Arn": Arn<r::RtbFabricRequesterGateway>,
        created_timestamp "CreatedTimestamp": String,
        domain_name "DomainName": String,
        gateway_id "GatewayId": String,
        requester_gateway_status "RequesterGatewayStatus": String,
        total_links_count "TotalLinksCount": i64,
        updated_timestamp "UpdatedTimestamp": String,
    }
}

resource! {
    /// [AWS::RTBFabric::ResponderGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html)
    ResponderGateway ResponderGatewayAttrs ResponderGatewayArgs "AWS::RTBFabric::ResponderGateway" [
        port Port: Int<1, 65535>, protocol Protocol: ResponderGatewayProtocol,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>
    ] {
        acm_certificate_arn AcmCertificateArn: Arn<r::CertificateManagerCertificate>,
        description Description: String,
        domain_name DomainName: String,
        gateway_type GatewayType: ResponderGatewayGatewayType,
        listener_config ListenerConfig: ResponderGatewayListenerConfig,
        managed_endpoint_configuration ManagedEndpointConfiguration: ResponderGatewayManagedEndpointConfiguration,
        tags Tags: List<Tag>,
        trust_store_configuration TrustStoreConfiguration: ResponderGatewayTrustStoreConfiguration,
    } {
        arn "Arn": Arn<r::RtbFabricResponderGateway>,
        certificate_association_status "CertificateAssociationStatus": String,
        created_timestamp "CreatedTimestamp": String,
        external_inbound_endpoint "ExternalInboundEndpoint": String,
        gateway_id "GatewayId": String,
        responder_gateway_status "ResponderGatewayStatus": String,
        updated_timestamp "UpdatedTimestamp": String,
    }
}
props! {
    ResponderGatewayAutoScalingGroupsConfiguration (
        auto_scaling_group_name_list AutoScalingGroupNameList: List<String>, role_arn RoleArn: Arn<r::IamRole>
    ) { health_check_config HealthCheckConfig: ResponderGatewayHealthCheckConfig, }
}
props! {
    ResponderGatewayEksEndpointsConfiguration ResponderGatewayEksEndpointsConfigurationArgs [
        cluster_api_server_ca_certificate_chain ClusterApiServerCaCertificateChain: String,
        cluster_api_server_endpoint_uri ClusterApiServerEndpointUri: String, cluster_name ClusterName: String,
        endpoints_resource_name EndpointsResourceName: String,
        endpoints_resource_namespace EndpointsResourceNamespace: String, role_arn RoleArn: Arn<r::IamRole>
    ] {}
}
props! {
    ResponderGatewayHealthCheckConfig (path Path: String, port Port: Int<80, 65535>) {
        healthy_threshold_count HealthyThresholdCount: Int<2, 10>,
        interval_seconds IntervalSeconds: Int<5, 60>,
        protocol Protocol: ResponderGatewayProtocol,
        status_code_matcher StatusCodeMatcher: String,
        timeout_ms TimeoutMs: Int<100, 5000>,
        unhealthy_threshold_count UnhealthyThresholdCount: Int<2, 10>,
    }
}
props! { ResponderGatewayListenerConfig (protocols Protocols: List<ResponderGatewayProtocol>) {} }
props! {
    ResponderGatewayManagedEndpointConfiguration () {
        auto_scaling_groups_configuration AutoScalingGroupsConfiguration: ResponderGatewayAutoScalingGroupsConfiguration,
        eks_endpoints_configuration EksEndpointsConfiguration: ResponderGatewayEksEndpointsConfiguration,
    }
}
props! {
    ResponderGatewayTrustStoreConfiguration (
        certificate_authority_certificates CertificateAuthorityCertificates: List<String>
    ) {}
}
choice! { ResponderGatewayGatewayType { External "EXTERNAL", Internal "INTERNAL" } }
choice! { ResponderGatewayProtocol { Http "HTTP", Https "HTTPS" } }
