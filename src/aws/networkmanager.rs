//! Generated from spec/networkmanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NetworkManager::ConnectAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html)
    ConnectAttachment ConnectAttachmentAttrs "AWS::NetworkManager::ConnectAttachment" (
        core_network_id CoreNetworkId: Id<r::NetworkManagerCoreNetwork>, edge_location EdgeLocation: String,
        options Options: ConnectAttachmentOptions, transport_attachment_id TransportAttachmentId: String
    ) {
        network_function_group_name NetworkFunctionGroupName: String,
        routing_policy_label RoutingPolicyLabel: String,
        tags Tags: List<Tag>,
    } {
        attachment_id "AttachmentId": String,
        attachment_policy_rule_number "AttachmentPolicyRuleNumber": i64,
        attachment_type "AttachmentType": String,
        core_network_arn "CoreNetworkArn": String,
        created_at "CreatedAt": String,
        last_modification_errors "LastModificationErrors": List<String>,
        owner_account_id "OwnerAccountId": String,
        proposed_network_function_group_change_attachment_policy_rule_number "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber": i64,
        proposed_network_function_group_change_network_function_group_name "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName": String,
        proposed_network_function_group_change_tags "ProposedNetworkFunctionGroupChange.Tags": List<Json>,
        proposed_segment_change_attachment_policy_rule_number "ProposedSegmentChange.AttachmentPolicyRuleNumber": i64,
        proposed_segment_change_segment_name "ProposedSegmentChange.SegmentName": String,
        proposed_segment_change_tags "ProposedSegmentChange.Tags": List<Json>,
        resource_arn "ResourceArn": String,
        segment_name "SegmentName": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}
props! { ConnectAttachmentOptions () { protocol Protocol: ConnectAttachmentOptionsProtocol, } }
choice! { ConnectAttachmentOptionsProtocol { Gre "GRE", NoEncap "NO_ENCAP" } }

resource! {
    /// [AWS::NetworkManager::ConnectPeer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html)
    ConnectPeer ConnectPeerAttrs "AWS::NetworkManager::ConnectPeer" (
        connect_attachment_id ConnectAttachmentId: String, peer_address PeerAddress: String
    ) {
        bgp_options BgpOptions: ConnectPeerBgpOptions,
        core_network_address CoreNetworkAddress: String,
        inside_cidr_blocks InsideCidrBlocks: List<String>,
        subnet_arn SubnetArn: String,
        tags Tags: List<Tag>,
    } {
        configuration_bgp_configurations "Configuration.BgpConfigurations": List<Json>,
        configuration_core_network_address "Configuration.CoreNetworkAddress": String,
        configuration_inside_cidr_blocks "Configuration.InsideCidrBlocks": List<String>,
        configuration_peer_address "Configuration.PeerAddress": String,
        configuration_protocol "Configuration.Protocol": String,
        connect_peer_id "ConnectPeerId": String,
        core_network_id "CoreNetworkId": String,
        created_at "CreatedAt": String,
        edge_location "EdgeLocation": String,
        last_modification_errors "LastModificationErrors": List<String>,
        state "State": String,
    }
}
props! { ConnectPeerBgpOptions () { peer_asn PeerAsn: f64, } }

resource! {
    /// [AWS::NetworkManager::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html)
    Connection ConnectionAttrs "AWS::NetworkManager::Connection" (
        connected_device_id ConnectedDeviceId: String, device_id DeviceId: String,
        global_network_id GlobalNetworkId: String
    ) {
        connected_link_id ConnectedLinkId: String,
        description Description: String,
        link_id LinkId: String,
        tags Tags: List<Tag>,
    } {
        connection_arn "ConnectionArn": Arn<r::NetworkManagerConnection>,
        connection_id "ConnectionId": String,
        created_at "CreatedAt": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::NetworkManager::CoreNetwork](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html)
    CoreNetwork CoreNetworkAttrs "AWS::NetworkManager::CoreNetwork" (
        global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>
    ) {
        description Description: String,
        policy_document PolicyDocument: Json,
        tags Tags: List<Tag>,
    } {
        core_network_arn "CoreNetworkArn": Arn<r::NetworkManagerCoreNetwork>,
        core_network_id "CoreNetworkId": Id<r::NetworkManagerCoreNetwork>,
        created_at "CreatedAt": String,
        edges "Edges": List<Json>,
        network_function_groups "NetworkFunctionGroups": List<Json>,
        owner_account "OwnerAccount": String,
        segments "Segments": List<Json>,
        state "State": String,
    }
}

resource! {
    /// [AWS::NetworkManager::CoreNetworkPrefixListAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html)
    CoreNetworkPrefixListAssociation NoAttrs "AWS::NetworkManager::CoreNetworkPrefixListAssociation" (
        core_network_id CoreNetworkId: String, prefix_list_alias PrefixListAlias: String,
        prefix_list_arn PrefixListArn: String
    ) {} {}
}

resource! {
    /// [AWS::NetworkManager::CustomerGatewayAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html)
    CustomerGatewayAssociation NoAttrs "AWS::NetworkManager::CustomerGatewayAssociation" (
        customer_gateway_arn CustomerGatewayArn: String, device_id DeviceId: String,
        global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>
    ) { link_id LinkId: String, } {}
}

resource! {
    /// [AWS::NetworkManager::Device](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html)
    Device DeviceAttrs "AWS::NetworkManager::Device" (
        global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>
    ) {
        aws_location AWSLocation: DeviceAwsLocation,
        description Description: String,
        location Location: DeviceLocation,
        model Model: String,
        serial_number SerialNumber: String,
        site_id SiteId: String,
        tags Tags: List<Tag>,
        type_ Type: String,
        vendor Vendor: String,
    } {
        created_at "CreatedAt": String,
        device_arn "DeviceArn": Arn<r::NetworkManagerDevice>,
        device_id "DeviceId": String,
        state "State": String,
    }
}
props! { DeviceAwsLocation () { subnet_arn SubnetArn: String, zone Zone: String, } }
props! { DeviceLocation () { address Address: String, latitude Latitude: String, longitude Longitude: String, } }

resource! {
    /// [AWS::NetworkManager::DirectConnectGatewayAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html)
    DirectConnectGatewayAttachment DirectConnectGatewayAttachmentAttrs "AWS::NetworkManager::DirectConnectGatewayAttachment" (
        core_network_id CoreNetworkId: Id<r::NetworkManagerCoreNetwork>,
        direct_connect_gateway_arn DirectConnectGatewayArn: String, edge_locations EdgeLocations: List<String>
    ) { routing_policy_label RoutingPolicyLabel: String, tags Tags: List<Tag>, } {
        attachment_id "AttachmentId": String,
        attachment_policy_rule_number "AttachmentPolicyRuleNumber": i64,
        attachment_type "AttachmentType": String,
        core_network_arn "CoreNetworkArn": String,
        created_at "CreatedAt": String,
        last_modification_errors "LastModificationErrors": List<String>,
        network_function_group_name "NetworkFunctionGroupName": String,
        owner_account_id "OwnerAccountId": String,
        proposed_network_function_group_change_attachment_policy_rule_number "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber": i64,
        proposed_network_function_group_change_network_function_group_name "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName": String,
        proposed_network_function_group_change_tags "ProposedNetworkFunctionGroupChange.Tags": List<Json>,
        proposed_segment_change_attachment_policy_rule_number "ProposedSegmentChange.AttachmentPolicyRuleNumber": i64,
        proposed_segment_change_segment_name "ProposedSegmentChange.SegmentName": String,
        proposed_segment_change_tags "ProposedSegmentChange.Tags": List<Json>,
        resource_arn "ResourceArn": String,
        segment_name "SegmentName": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::NetworkManager::GlobalNetwork](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html)
    GlobalNetwork GlobalNetworkAttrs "AWS::NetworkManager::GlobalNetwork" () {
        created_at CreatedAt: String,
        description Description: String,
        state State: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::NetworkManagerGlobalNetwork>, id "Id": Id<r::NetworkManagerGlobalNetwork>, }
}

resource! {
    /// [AWS::NetworkManager::Link](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html)
    Link LinkAttrs "AWS::NetworkManager::Link" (
        bandwidth Bandwidth: LinkBandwidth, global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>,
        site_id SiteId: String
    ) {
        description Description: String,
        provider Provider: String,
        tags Tags: List<Tag>,
        type_ Type: String,
    } {
        created_at "CreatedAt": String,
        link_arn "LinkArn": Arn<r::NetworkManagerLink>,
        link_id "LinkId": String,
        state "State": String,
    }
}
props! { LinkBandwidth () { download_speed DownloadSpeed: i64, upload_speed UploadSpeed: i64, } }

resource! {
    /// [AWS::NetworkManager::LinkAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html)
    LinkAssociation NoAttrs "AWS::NetworkManager::LinkAssociation" (
        device_id DeviceId: String, global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>,
        link_id LinkId: String
    ) {} {}
}

resource! {
    /// [AWS::NetworkManager::Site](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html)
    Site SiteAttrs "AWS::NetworkManager::Site" (global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>) {
        description Description: String,
        location Location: SiteLocation,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        site_arn "SiteArn": Arn<r::NetworkManagerSite>,
        site_id "SiteId": String,
        state "State": String,
    }
}
props! { SiteLocation () { address Address: String, latitude Latitude: String, longitude Longitude: String, } }

resource! {
    /// [AWS::NetworkManager::SiteToSiteVpnAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html)
    SiteToSiteVpnAttachment SiteToSiteVpnAttachmentAttrs "AWS::NetworkManager::SiteToSiteVpnAttachment" (
        core_network_id CoreNetworkId: Id<r::NetworkManagerCoreNetwork>, vpn_connection_arn VpnConnectionArn: String
    ) {
        network_function_group_name NetworkFunctionGroupName: String,
        routing_policy_label RoutingPolicyLabel: String,
        tags Tags: List<Tag>,
    } {
        attachment_id "AttachmentId": String,
        attachment_policy_rule_number "AttachmentPolicyRuleNumber": i64,
        attachment_type "AttachmentType": String,
        core_network_arn "CoreNetworkArn": String,
        created_at "CreatedAt": String,
        edge_location "EdgeLocation": String,
        last_modification_errors "LastModificationErrors": List<String>,
        owner_account_id "OwnerAccountId": String,
        proposed_network_function_group_change_attachment_policy_rule_number "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber": i64,
        proposed_network_function_group_change_network_function_group_name "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName": String,
        proposed_network_function_group_change_tags "ProposedNetworkFunctionGroupChange.Tags": List<Json>,
        proposed_segment_change_attachment_policy_rule_number "ProposedSegmentChange.AttachmentPolicyRuleNumber": i64,
        proposed_segment_change_segment_name "ProposedSegmentChange.SegmentName": String,
        proposed_segment_change_tags "ProposedSegmentChange.Tags": List<Json>,
        resource_arn "ResourceArn": String,
        segment_name "SegmentName": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::NetworkManager::TransitGatewayPeering](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html)
    TransitGatewayPeering TransitGatewayPeeringAttrs "AWS::NetworkManager::TransitGatewayPeering" (
        core_network_id CoreNetworkId: Id<r::NetworkManagerCoreNetwork>,
        transit_gateway_arn TransitGatewayArn: Arn<r::Ec2TransitGateway>
    ) { tags Tags: List<Tag>, } {
        core_network_arn "CoreNetworkArn": String,
        created_at "CreatedAt": String,
        edge_location "EdgeLocation": String,
        last_modification_errors "LastModificationErrors": List<String>,
        owner_account_id "OwnerAccountId": String,
        peering_id "PeeringId": String,
        peering_type "PeeringType": String,
        resource_arn "ResourceArn": String,
        state "State": String,
        transit_gateway_peering_attachment_id "TransitGatewayPeeringAttachmentId": String,
    }
}

resource! {
    /// [AWS::NetworkManager::TransitGatewayRegistration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html)
    TransitGatewayRegistration NoAttrs "AWS::NetworkManager::TransitGatewayRegistration" (
        global_network_id GlobalNetworkId: Id<r::NetworkManagerGlobalNetwork>,
        transit_gateway_arn TransitGatewayArn: Arn<r::Ec2TransitGateway>
    ) {} {}
}

resource! {
    /// [AWS::NetworkManager::TransitGatewayRouteTableAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html)
    TransitGatewayRouteTableAttachment TransitGatewayRouteTableAttachmentAttrs "AWS::NetworkManager::TransitGatewayRouteTableAttachment" (
        peering_id PeeringId: String, transit_gateway_route_table_arn TransitGatewayRouteTableArn: String
    ) {
        network_function_group_name NetworkFunctionGroupName: String,
        routing_policy_label RoutingPolicyLabel: String,
        tags Tags: List<Tag>,
    } {
        attachment_id "AttachmentId": String,
        attachment_policy_rule_number "AttachmentPolicyRuleNumber": i64,
        attachment_type "AttachmentType": String,
        core_network_arn "CoreNetworkArn": String,
        core_network_id "CoreNetworkId": String,
        created_at "CreatedAt": String,
        edge_location "EdgeLocation": String,
        last_modification_errors "LastModificationErrors": List<String>,
        owner_account_id "OwnerAccountId": String,
        proposed_network_function_group_change_attachment_policy_rule_number "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber": i64,
        proposed_network_function_group_change_network_function_group_name "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName": String,
        proposed_network_function_group_change_tags "ProposedNetworkFunctionGroupChange.Tags": List<Json>,
        proposed_segment_change_attachment_policy_rule_number "ProposedSegmentChange.AttachmentPolicyRuleNumber": i64,
        proposed_segment_change_segment_name "ProposedSegmentChange.SegmentName": String,
        proposed_segment_change_tags "ProposedSegmentChange.Tags": List<Json>,
        resource_arn "ResourceArn": String,
        segment_name "SegmentName": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::NetworkManager::VpcAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html)
    VpcAttachment VpcAttachmentAttrs "AWS::NetworkManager::VpcAttachment" (
        core_network_id CoreNetworkId: Id<r::NetworkManagerCoreNetwork>, subnet_arns SubnetArns: List<String>,
        vpc_arn VpcArn: String
    ) {
        options Options: VpcAttachmentVpcOptions,
        routing_policy_label RoutingPolicyLabel: String,
        tags Tags: List<Tag>,
    } {
        attachment_id "AttachmentId": String,
        attachment_policy_rule_number "AttachmentPolicyRuleNumber": i64,
        attachment_type "AttachmentType": String,
        core_network_arn "CoreNetworkArn": String,
        created_at "CreatedAt": String,
        edge_location "EdgeLocation": String,
        last_modification_errors "LastModificationErrors": List<String>,
        network_function_group_name "NetworkFunctionGroupName": String,
        owner_account_id "OwnerAccountId": String,
        proposed_network_function_group_change_attachment_policy_rule_number "ProposedNetworkFunctionGroupChange.AttachmentPolicyRuleNumber": i64,
        proposed_network_function_group_change_network_function_group_name "ProposedNetworkFunctionGroupChange.NetworkFunctionGroupName": String,
        proposed_network_function_group_change_tags "ProposedNetworkFunctionGroupChange.Tags": List<Json>,
        proposed_segment_change_attachment_policy_rule_number "ProposedSegmentChange.AttachmentPolicyRuleNumber": i64,
        proposed_segment_change_segment_name "ProposedSegmentChange.SegmentName": String,
        proposed_segment_change_tags "ProposedSegmentChange.Tags": List<Json>,
        resource_arn "ResourceArn": String,
        segment_name "SegmentName": String,
        state "State": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    VpcAttachmentVpcOptions () {
        appliance_mode_support ApplianceModeSupport: bool,
        dns_support DnsSupport: bool,
        ipv6_support Ipv6Support: bool,
        security_group_referencing_support SecurityGroupReferencingSupport: bool,
    }
}
