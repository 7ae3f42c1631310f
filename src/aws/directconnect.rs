//! Generated from spec/directconnect.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DirectConnect::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html)
    Connection ConnectionAttrs "AWS::DirectConnect::Connection" (
        bandwidth Bandwidth: String, connection_name ConnectionName: String, location Location: String
    ) {
        lag_id LagId: String,
        provider_name ProviderName: String,
        request_mac_sec RequestMACSec: bool,
        tags Tags: List<Tag>,
    } {
        connection_arn "ConnectionArn": Arn<r::DirectConnectConnection>,
        connection_id "ConnectionId": String,
        connection_state "ConnectionState": String,
    }
}

resource! {
    /// [AWS::DirectConnect::DirectConnectGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html)
    DirectConnectGateway DirectConnectGatewayAttrs "AWS::DirectConnect::DirectConnectGateway" (
        direct_connect_gateway_name DirectConnectGatewayName: String
    ) { amazon_side_asn AmazonSideAsn: String, tags Tags: List<Tag>, } {
        direct_connect_gateway_arn "DirectConnectGatewayArn": Arn<r::DirectConnectDirectConnectGateway>,
        direct_connect_gateway_id "DirectConnectGatewayId": String,
    }
}

resource! {
    /// [AWS::DirectConnect::DirectConnectGatewayAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html)
    DirectConnectGatewayAssociation DirectConnectGatewayAssociationAttrs "AWS::DirectConnect::DirectConnectGatewayAssociation" (
        associated_gateway_id AssociatedGatewayId: String, direct_connect_gateway_id DirectConnectGatewayId: String
    ) {
        accept_direct_connect_gateway_association_proposal_role_arn AcceptDirectConnectGatewayAssociationProposalRoleArn: Arn<r::IamRole>,
        allowed_prefixes_to_direct_connect_gateway AllowedPrefixesToDirectConnectGateway: List<String>,
    } { association_id "AssociationId": String, }
}

resource! {
    /// [AWS::DirectConnect::Lag](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html)
    Lag LagAttrs "AWS::DirectConnect::Lag" (
        connections_bandwidth ConnectionsBandwidth: String, lag_name LagName: String, location Location: String
    ) {
        minimum_links MinimumLinks: i64,
        provider_name ProviderName: String,
        request_mac_sec RequestMACSec: bool,
        tags Tags: List<Tag>,
    } {
        lag_arn "LagArn": Arn<r::DirectConnectLag>,
        lag_id "LagId": String,
        lag_state "LagState": String,
    }
}

resource! {
    /// [AWS::DirectConnect::PrivateVirtualInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html)
    PrivateVirtualInterface PrivateVirtualInterfaceAttrs "AWS::DirectConnect::PrivateVirtualInterface" (
        bgp_peers BgpPeers: List<PrivateVirtualInterfaceBgpPeer>, connection_id ConnectionId: String,
        virtual_interface_name VirtualInterfaceName: String, vlan Vlan: Int<0, 4095>
    ) {
        allocate_private_virtual_interface_role_arn AllocatePrivateVirtualInterfaceRoleArn: Arn<r::IamRole>,
        direct_connect_gateway_id DirectConnectGatewayId: String,
        enable_site_link EnableSiteLink: bool,
        mtu Mtu: i64,
        rate_limit RateLimit: String,
        tags Tags: List<Tag>,
        virtual_gateway_id VirtualGatewayId: String,
    } {
        virtual_interface_arn "VirtualInterfaceArn": Arn<r::DirectConnectPrivateVirtualInterface>,
        virtual_interface_id "VirtualInterfaceId": String,
    }
}
props! {
    PrivateVirtualInterfaceBgpPeer (address_family AddressFamily: String, asn Asn: String) {
        amazon_address AmazonAddress: String,
        auth_key AuthKey: String,
        customer_address CustomerAddress: String,
    }
}

resource! {
    /// [AWS::DirectConnect::PublicVirtualInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html)
    PublicVirtualInterface PublicVirtualInterfaceAttrs "AWS::DirectConnect::PublicVirtualInterface" (
        bgp_peers BgpPeers: List<PublicVirtualInterfaceBgpPeer>, connection_id ConnectionId: String,
        virtual_interface_name VirtualInterfaceName: String, vlan Vlan: Int<0, 4095>
    ) {
        allocate_public_virtual_interface_role_arn AllocatePublicVirtualInterfaceRoleArn: Arn<r::IamRole>,
        rate_limit RateLimit: String,
        route_filter_prefixes RouteFilterPrefixes: List<String>,
        tags Tags: List<Tag>,
    } {
        virtual_interface_arn "VirtualInterfaceArn": Arn<r::DirectConnectPublicVirtualInterface>,
        virtual_interface_id "VirtualInterfaceId": String,
    }
}
props! {
    PublicVirtualInterfaceBgpPeer (address_family AddressFamily: String, asn Asn: String) {
        amazon_address AmazonAddress: String,
        auth_key AuthKey: String,
        customer_address CustomerAddress: String,
    }
}

resource! {
    /// [AWS::DirectConnect::TransitVirtualInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html)
    TransitVirtualInterface TransitVirtualInterfaceAttrs TransitVirtualInterfaceArgs "AWS::DirectConnect::TransitVirtualInterface" [
        bgp_peers BgpPeers: List<TransitVirtualInterfaceBgpPeer>, connection_id ConnectionId: String,
        direct_connect_gateway_id DirectConnectGatewayId: String, virtual_interface_name VirtualInterfaceName: String,
        vlan Vlan: Int<0, 4095>
    ] {
        allocate_transit_virtual_interface_role_arn AllocateTransitVirtualInterfaceRoleArn: Arn<r::IamRole>,
        enable_site_link EnableSiteLink: bool,
        mtu Mtu: i64,
        rate_limit RateLimit: String,
        tags Tags: List<Tag>,
    } {
        virtual_interface_arn "VirtualInterfaceArn": Arn<r::DirectConnectTransitVirtualInterface>,
        virtual_interface_id "VirtualInterfaceId": String,
    }
}
props! {
    TransitVirtualInterfaceBgpPeer (address_family AddressFamily: String, asn Asn: String) {
        amazon_address AmazonAddress: String,
        auth_key AuthKey: String,
        customer_address CustomerAddress: String,
    }
}
