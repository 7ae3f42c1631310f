//! Generated from spec/ec2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EC2::ApplicationStatusCheck](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
    ApplicationStatusCheck ApplicationStatusCheckAttrs "AWS::EC2::ApplicationStatusCheck" (
        port Port: Int<1, 65535>, protocol Protocol: ApplicationStatusCheckProtocol
    ) {
        aggregation Aggregation: ApplicationStatusCheckAggregation,
        device_index DeviceIndex: i64,
        failure_threshold FailureThreshold: i64,
        health_check_paths HealthCheckPaths: List<ApplicationStatusCheckHealthCheckPath>,
        initialization_grace_period_seconds InitializationGracePeriodSeconds: Int<-1, 600>,
        interval Interval: i64,
        ip_scope IpScope: ApplicationStatusCheckIpScope,
        ip_version IpVersion: ApplicationStatusCheckIpVersion,
        path Path: String,
        status_code_matcher StatusCodeMatcher: String,
        success_threshold SuccessThreshold: i64,
        tags Tags: List<Tag>,
        timeout Timeout: i64,
    } {
        application_status_check_id "ApplicationStatusCheckId": String,
        arn "Arn": Arn<r::Ec2ApplicationStatusCheck>,
        creation_time "CreationTime": String,
    }
}
props! {
    ApplicationStatusCheckHealthCheckPath () {
        destinations Destinations: List<ApplicationStatusCheckHealthCheckPathDestination>,
        source Source: ApplicationStatusCheckHealthCheckPathSource,
    }
}
props! {
    ApplicationStatusCheckHealthCheckPathDestination () {
        security_group_id SecurityGroupId: Id<r::Ec2SecurityGroup>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
props! {
    ApplicationStatusCheckHealthCheckPathSource () {
        security_group_id SecurityGroupId: Id<r::Ec2SecurityGroup>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
choice! { ApplicationStatusCheckAggregation { Included "included", Excluded "excluded" } }
choice! { ApplicationStatusCheckIpScope { Private "private" } }
choice! { ApplicationStatusCheckIpVersion { Ipv4 "ipv4", Ipv6 "ipv6" } }
choice! { ApplicationStatusCheckProtocol { Http "http", Https "https" } }

resource! {
    /// [AWS::EC2::CapacityManagerDataExport](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html)
    CapacityManagerDataExport CapacityManagerDataExportAttrs "AWS::EC2::CapacityManagerDataExport" (
        output_format OutputFormat: CapacityManagerDataExportOutputFormat, s3_bucket_name S3BucketName: Id<r::S3Bucket>,
        schedule Schedule: CapacityManagerDataExportSchedule
    ) { s3_bucket_prefix S3BucketPrefix: String, tags Tags: List<Tag>, } {
        capacity_manager_data_export_id "CapacityManagerDataExportId": String,
    }
}
choice! { CapacityManagerDataExportOutputFormat { Csv "csv", Parquet "parquet" } }
choice! { CapacityManagerDataExportSchedule { Hourly "hourly" } }

resource! {
    /// [AWS::EC2::CapacityReservation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html)
    CapacityReservation CapacityReservationAttrs "AWS::EC2::CapacityReservation" (
        instance_count InstanceCount: i64, instance_platform InstancePlatform: CapacityReservationInstancePlatform,
        instance_type InstanceType: String
    ) {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        ebs_optimized EbsOptimized: bool,
        end_date EndDate: String,
        end_date_type EndDateType: CapacityReservationEndDateType,
        ephemeral_storage EphemeralStorage: bool,
        instance_match_criteria InstanceMatchCriteria: CapacityReservationInstanceMatchCriteria,
        out_post_arn OutPostArn: String,
        placement_group_arn PlacementGroupArn: String,
        tag_specifications TagSpecifications: List<CapacityReservationTagSpecification>,
        tenancy Tenancy: CapacityReservationTenancy,
        unused_reservation_billing_owner_id UnusedReservationBillingOwnerId: String,
    } {
        availability_zone "AvailabilityZone": String,
        available_instance_count "AvailableInstanceCount": i64,
        capacity_allocation_set "CapacityAllocationSet": List<Json>,
        capacity_reservation_arn "CapacityReservationArn": Arn<r::Ec2CapacityReservation>,
        capacity_reservation_fleet_id "CapacityReservationFleetId": String,
        commitment_info_commitment_end_date "CommitmentInfo.CommitmentEndDate": String,
        commitment_info_committed_instance_count "CommitmentInfo.CommittedInstanceCount": i64,
        create_date "CreateDate": String,
        delivery_preference "DeliveryPreference": String,
        id "Id": Id<r::Ec2CapacityReservation>,
        instance_type "InstanceType": String,
        owner_id "OwnerId": String,
        reservation_type "ReservationType": String,
        start_date "StartDate": String,
        state "State": String,
        tenancy "Tenancy": String,
        total_instance_count "TotalInstanceCount": i64,
    }
}
props! {
    CapacityReservationTagSpecification () {
        resource_type ResourceType: CapacityReservationTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
choice! { CapacityReservationEndDateType { Limited "limited", Unlimited "unlimited" } }
choice! { CapacityReservationInstanceMatchCriteria { Open "open", Targeted "targeted" } }
choice! {
    CapacityReservationInstancePlatform {
        LinuxWithSqlServerEnterprise "Linux with SQL Server Enterprise",
        LinuxWithSqlServerStandard "Linux with SQL Server Standard", LinuxWithSqlServerWeb "Linux with SQL Server Web",
        LinuxUnix "Linux/UNIX", RhelWithHa "RHEL with HA",
        RhelWithHaAndSqlServerEnterprise "RHEL with HA and SQL Server Enterprise",
        RhelWithHaAndSqlServerStandard "RHEL with HA and SQL Server Standard",
        RhelWithSqlServerEnterprise "RHEL with SQL Server Enterprise",
        RhelWithSqlServerStandard "RHEL with SQL Server Standard", RhelWithSqlServerWeb "RHEL with SQL Server Web",
        RedHatEnterpriseLinux "Red Hat Enterprise Linux", SuseLinux "SUSE Linux", UbuntuPro "Ubuntu Pro",
        Windows "Windows", WindowsWithSqlServer "Windows with SQL Server",
        WindowsWithSqlServerEnterprise "Windows with SQL Server Enterprise",
        WindowsWithSqlServerStandard "Windows with SQL Server Standard",
        WindowsWithSqlServerWeb "Windows with SQL Server Web"
    }
}
choice! {
    CapacityReservationTagSpecificationResourceType {
        ApplicationStatusCheck "application-status-check", CapacityBlock "capacity-block",
        CapacityManagerDataExport "capacity-manager-data-export", CapacityReservation "capacity-reservation",
        CapacityReservationCancellationQuote "capacity-reservation-cancellation-quote",
        CapacityReservationFleet "capacity-reservation-fleet",
        CapacityReservationModificationQuote "capacity-reservation-modification-quote",
        CarrierGateway "carrier-gateway", ClientVpnEndpoint "client-vpn-endpoint", CoipPool "coip-pool",
        CustomerGateway "customer-gateway", DeclarativePoliciesReport "declarative-policies-report",
        DedicatedHost "dedicated-host", DhcpOptions "dhcp-options",
        EgressOnlyInternetGateway "egress-only-internet-gateway", ElasticGpu "elastic-gpu", ElasticIp "elastic-ip",
        ExportImageTask "export-image-task", ExportInstanceTask "export-instance-task", Fleet "fleet",
        FpgaImage "fpga-image", HostReservation "host-reservation", Image "image",
        ImageUsageReport "image-usage-report", ImportImageTask "import-image-task",
        ImportSnapshotTask "import-snapshot-task", Instance "instance",
        InstanceConnectEndpoint "instance-connect-endpoint", InstanceEventWindow "instance-event-window",
        InternetGateway "internet-gateway", Ipam "ipam",
        IpamExternalResourceVerificationToken "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation "ipam-internet-registry-association", IpamPolicy "ipam-policy",
        IpamPool "ipam-pool", IpamPoolAllocation "ipam-pool-allocation",
        IpamPrefixListResolver "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation "ipam-resource-discovery-association", IpamScope "ipam-scope",
        Ipv4PoolEc2 "ipv4pool-ec2", Ipv6PoolEc2 "ipv6pool-ec2", KeyPair "key-pair", LaunchTemplate "launch-template",
        LocalGateway "local-gateway", LocalGatewayRouteTable "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup "local-gateway-virtual-interface-group",
        MacModificationTask "mac-modification-task", Natgateway "natgateway", NetworkAcl "network-acl",
        NetworkInsightsAccessScope "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis "network-insights-analysis", NetworkInsightsPath "network-insights-path",
        NetworkInterface "network-interface", OutpostLag "outpost-lag", PlacementGroup "placement-group",
        PrefixList "prefix-list", ReplaceRootVolumeTask "replace-root-volume-task",
        ReservedInstances "reserved-instances", RouteServer "route-server", RouteServerEndpoint "route-server-endpoint",
        RouteServerPeer "route-server-peer", RouteTable "route-table", SecondaryInterface "secondary-interface",
        SecondaryNetwork "secondary-network", SecondarySubnet "secondary-subnet", SecurityGroup "security-group",
        SecurityGroupRule "security-group-rule", ServiceLinkVirtualInterface "service-link-virtual-interface",
        Snapshot "snapshot", SpotFleetRequest "spot-fleet-request", SpotInstancesRequest "spot-instances-request",
        Subnet "subnet", SubnetCidrReservation "subnet-cidr-reservation", TrafficMirrorFilter "traffic-mirror-filter",
        TrafficMirrorFilterRule "traffic-mirror-filter-rule", TrafficMirrorSession "traffic-mirror-session",
        TrafficMirrorTarget "traffic-mirror-target", TransitGateway "transit-gateway",
        TransitGatewayAttachment "transit-gateway-attachment", TransitGatewayConnectPeer "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable "transit-gateway-policy-table",
        TransitGatewayRouteTable "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint "verified-access-endpoint",
        VerifiedAccessEndpointTarget "verified-access-endpoint-target", VerifiedAccessGroup "verified-access-group",
        VerifiedAccessInstance "verified-access-instance", VerifiedAccessPolicy "verified-access-policy",
        VerifiedAccessTrustProvider "verified-access-trust-provider", Volume "volume", Vpc "vpc",
        VpcBlockPublicAccessExclusion "vpc-block-public-access-exclusion",
        VpcEncryptionControl "vpc-encryption-control", VpcEndpoint "vpc-endpoint",
        VpcEndpointConnection "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType "vpc-endpoint-connection-device-type",
        VpcEndpointService "vpc-endpoint-service", VpcEndpointServicePermission "vpc-endpoint-service-permission",
        VpcFlowLog "vpc-flow-log", VpcPeeringConnection "vpc-peering-connection", VpnConcentrator "vpn-concentrator",
        VpnConnection "vpn-connection", VpnConnectionDeviceType "vpn-connection-device-type", VpnGateway "vpn-gateway"
    }
}
choice! { CapacityReservationTenancy { Dedicated "dedicated", Default "default" } }

resource! {
    /// [AWS::EC2::CapacityReservationFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html)
    CapacityReservationFleet CapacityReservationFleetAttrs "AWS::EC2::CapacityReservationFleet" () {
        allocation_strategy AllocationStrategy: String,
        end_date EndDate: String,
        instance_match_criteria InstanceMatchCriteria: CapacityReservationFleetInstanceMatchCriteria,
        instance_type_specifications InstanceTypeSpecifications: List<CapacityReservationFleetInstanceTypeSpecification>,
        no_remove_end_date NoRemoveEndDate: bool,
        remove_end_date RemoveEndDate: bool,
        tag_specifications TagSpecifications: List<CapacityReservationFleetTagSpecification>,
        tenancy Tenancy: CapacityReservationFleetTenancy,
        total_target_capacity TotalTargetCapacity: Int<1, 25000>,
    } { capacity_reservation_fleet_id "CapacityReservationFleetId": String, }
}
props! {
    CapacityReservationFleetInstanceTypeSpecification () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        ebs_optimized EbsOptimized: bool,
        instance_platform InstancePlatform: CapacityReservationFleetInstanceTypeSpecificationInstancePlatform,
        instance_type InstanceType: String,
        priority Priority: Int<0, 999>,
        weight Weight: f64,
    }
}
props! {
    CapacityReservationFleetTagSpecification () {
        resource_type ResourceType: CapacityReservationFleetTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
choice! { CapacityReservationFleetInstanceMatchCriteria { Open "open" } }
choice! {
    CapacityReservationFleetInstanceTypeSpecificationInstancePlatform {
        LinuxWithSqlServerEnterprise "Linux with SQL Server Enterprise",
        LinuxWithSqlServerStandard "Linux with SQL Server Standard", LinuxWithSqlServerWeb "Linux with SQL Server Web",
        LinuxUnix "Linux/UNIX", RhelWithHa "RHEL with HA",
        RhelWithHaAndSqlServerEnterprise "RHEL with HA and SQL Server Enterprise",
        RhelWithHaAndSqlServerStandard "RHEL with HA and SQL Server Standard",
        RhelWithSqlServerEnterprise "RHEL with SQL Server Enterprise",
        RhelWithSqlServerStandard "RHEL with SQL Server Standard", RhelWithSqlServerWeb "RHEL with SQL Server Web",
        RedHatEnterpriseLinux "Red Hat Enterprise Linux", SuseLinux "SUSE Linux", UbuntuPro "Ubuntu Pro",
        Windows "Windows", WindowsWithSqlServer "Windows with SQL Server",
        WindowsWithSqlServerEnterprise "Windows with SQL Server Enterprise",
        WindowsWithSqlServerStandard "Windows with SQL Server Standard",
        WindowsWithSqlServerWeb "Windows with SQL Server Web"
    }
}
choice! {
    CapacityReservationFleetTagSpecificationResourceType {
        ApplicationStatusCheck "application-status-check", CapacityBlock "capacity-block",
        CapacityManagerDataExport "capacity-manager-data-export", CapacityReservation "capacity-reservation",
        CapacityReservationCancellationQuote "capacity-reservation-cancellation-quote",
        CapacityReservationFleet "capacity-reservation-fleet",
        CapacityReservationModificationQuote "capacity-reservation-modification-quote",
        CarrierGateway "carrier-gateway", ClientVpnEndpoint "client-vpn-endpoint", CoipPool "coip-pool",
        CustomerGateway "customer-gateway", DeclarativePoliciesReport "declarative-policies-report",
        DedicatedHost "dedicated-host", DhcpOptions "dhcp-options",
        EgressOnlyInternetGateway "egress-only-internet-gateway", ElasticGpu "elastic-gpu", ElasticIp "elastic-ip",
        ExportImageTask "export-image-task", ExportInstanceTask "export-instance-task", Fleet "fleet",
        FpgaImage "fpga-image", HostReservation "host-reservation", Image "image",
        ImageUsageReport "image-usage-report", ImportImageTask "import-image-task",
        ImportSnapshotTask "import-snapshot-task", Instance "instance",
        InstanceConnectEndpoint "instance-connect-endpoint", InstanceEventWindow "instance-event-window",
        InternetGateway "internet-gateway", Ipam "ipam",
        IpamExternalResourceVerificationToken "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation "ipam-internet-registry-association", IpamPolicy "ipam-policy",
        IpamPool "ipam-pool", IpamPoolAllocation "ipam-pool-allocation",
        IpamPrefixListResolver "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation "ipam-resource-discovery-association", IpamScope "ipam-scope",
        Ipv4PoolEc2 "ipv4pool-ec2", Ipv6PoolEc2 "ipv6pool-ec2", KeyPair "key-pair", LaunchTemplate "launch-template",
        LocalGateway "local-gateway", LocalGatewayRouteTable "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup "local-gateway-virtual-interface-group",
        MacModificationTask "mac-modification-task", Natgateway "natgateway", NetworkAcl "network-acl",
        NetworkInsightsAccessScope "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis "network-insights-analysis", NetworkInsightsPath "network-insights-path",
        NetworkInterface "network-interface", OutpostLag "outpost-lag", PlacementGroup "placement-group",
        PrefixList "prefix-list", ReplaceRootVolumeTask "replace-root-volume-task",
        ReservedInstances "reserved-instances", RouteServer "route-server", RouteServerEndpoint "route-server-endpoint",
        RouteServerPeer "route-server-peer", RouteTable "route-table", SecondaryInterface "secondary-interface",
        SecondaryNetwork "secondary-network", SecondarySubnet "secondary-subnet", SecurityGroup "security-group",
        SecurityGroupRule "security-group-rule", ServiceLinkVirtualInterface "service-link-virtual-interface",
        Snapshot "snapshot", SpotFleetRequest "spot-fleet-request", SpotInstancesRequest "spot-instances-request",
        Subnet "subnet", SubnetCidrReservation "subnet-cidr-reservation", TrafficMirrorFilter "traffic-mirror-filter",
        TrafficMirrorFilterRule "traffic-mirror-filter-rule", TrafficMirrorSession "traffic-mirror-session",
        TrafficMirrorTarget "traffic-mirror-target", TransitGateway "transit-gateway",
        TransitGatewayAttachment "transit-gateway-attachment", TransitGatewayConnectPeer "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable "transit-gateway-policy-table",
        TransitGatewayRouteTable "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint "verified-access-endpoint",
        VerifiedAccessEndpointTarget "verified-access-endpoint-target", VerifiedAccessGroup "verified-access-group",
        VerifiedAccessInstance "verified-access-instance", VerifiedAccessPolicy "verified-access-policy",
        VerifiedAccessTrustProvider "verified-access-trust-provider", Volume "volume", Vpc "vpc",
        VpcBlockPublicAccessExclusion "vpc-block-public-access-exclusion",
        VpcEncryptionControl "vpc-encryption-control", VpcEndpoint "vpc-endpoint",
        VpcEndpointConnection "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType "vpc-endpoint-connection-device-type",
        VpcEndpointService "vpc-endpoint-service", VpcEndpointServicePermission "vpc-endpoint-service-permission",
        VpcFlowLog "vpc-flow-log", VpcPeeringConnection "vpc-peering-connection", VpnConcentrator "vpn-concentrator",
        VpnConnection "vpn-connection", VpnConnectionDeviceType "vpn-connection-device-type", VpnGateway "vpn-gateway"
    }
}
choice! { CapacityReservationFleetTenancy { Default "default" } }

resource! {
    /// [AWS::EC2::CarrierGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-carriergateway.html)
    CarrierGateway CarrierGatewayAttrs "AWS::EC2::CarrierGateway" (vpc_id VpcId: Id<r::Ec2Vpc>) {
        tags Tags: List<Tag>,
    } {
        carrier_gateway_id "CarrierGatewayId": Id<r::Ec2CarrierGateway>,
        owner_id "OwnerId": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::EC2::ClientVpnAuthorizationRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html)
    ClientVpnAuthorizationRule ClientVpnAuthorizationRuleAttrs "AWS::EC2::ClientVpnAuthorizationRule" (
        client_vpn_endpoint_id ClientVpnEndpointId: Id<r::Ec2ClientVpnEndpoint>,
        target_network_cidr TargetNetworkCidr: String
    ) {
        access_group_id AccessGroupId: String,
        authorize_all_groups AuthorizeAllGroups: bool,
        description Description: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::EC2::ClientVpnEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html)
    ClientVpnEndpoint ClientVpnEndpointAttrs "AWS::EC2::ClientVpnEndpoint" (
        authentication_options AuthenticationOptions: List<ClientVpnEndpointClientAuthenticationRequest>,
        connection_log_options ConnectionLogOptions: ClientVpnEndpointConnectionLogOptions,
        server_certificate_arn ServerCertificateArn: Arn<r::CertificateManagerCertificate>
    ) {
        authorization_policy AuthorizationPolicy: ClientVpnEndpointAuthorizationPolicy,
        client_cidr_block ClientCidrBlock: String,
        client_connect_options ClientConnectOptions: ClientVpnEndpointClientConnectOptions,
        client_login_banner_options ClientLoginBannerOptions: ClientVpnEndpointClientLoginBannerOptions,
        client_route_enforcement_options ClientRouteEnforcementOptions: ClientVpnEndpointClientRouteEnforcementOptions,
        description Description: String,
        device_posture_options DevicePostureOptions: ClientVpnEndpointDevicePostureOptions,
        disconnect_on_session_timeout DisconnectOnSessionTimeout: bool,
        dns_servers DnsServers: List<String>,
        endpoint_ip_address_type EndpointIpAddressType: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        self_service_portal SelfServicePortal: String,
        session_timeout_hours SessionTimeoutHours: i64,
        split_tunnel SplitTunnel: bool,
        tag_specifications TagSpecifications: List<ClientVpnEndpointTagSpecification>,
        traffic_ip_address_type TrafficIpAddressType: String,
        transit_gateway_configuration TransitGatewayConfiguration: ClientVpnEndpointTransitGatewayConfiguration,
        transport_protocol TransportProtocol: String,
        vpc_id VpcId: Id<r::Ec2Vpc>,
        vpn_port VpnPort: i64,
    } { id "Id": Id<r::Ec2ClientVpnEndpoint>, }
}
props! {
    ClientVpnEndpointAuthorizationPolicy (policy_document PolicyDocument: String) {
        description Description: String,
        shadow_mode ShadowMode: String,
    }
}
props! {
    ClientVpnEndpointCertificateAuthenticationRequest (
        client_root_certificate_chain_arn ClientRootCertificateChainArn: Arn<r::CertificateManagerCertificate>
    ) {}
}
props! {
    ClientVpnEndpointClientAuthenticationRequest (type_ Type: String) {
        active_directory ActiveDirectory: ClientVpnEndpointDirectoryServiceAuthenticationRequest,
        federated_authentication FederatedAuthentication: ClientVpnEndpointFederatedAuthenticationRequest,
        mutual_authentication MutualAuthentication: ClientVpnEndpointCertificateAuthenticationRequest,
    }
}
props! {
    ClientVpnEndpointClientConnectOptions (enabled Enabled: bool) { lambda_function_arn LambdaFunctionArn: String, }
}
props! { ClientVpnEndpointClientLoginBannerOptions (enabled Enabled: bool) { banner_text BannerText: String, } }
props! { ClientVpnEndpointClientRouteEnforcementOptions () { enforced Enforced: bool, } }
props! {
    ClientVpnEndpointConnectionLogOptions (enabled Enabled: bool) {
        cloudwatch_log_group CloudwatchLogGroup: Id<r::LogsLogGroup>,
        cloudwatch_log_stream CloudwatchLogStream: Id<r::LogsLogStream>,
        include_authorization_policy_context IncludeAuthorizationPolicyContext: bool,
    }
}
props! {
    ClientVpnEndpointDevicePostureOptions (
        enabled Enabled: bool, trust_providers TrustProviders: List<ClientVpnEndpointDevicePostureTrustProvider>
    ) {}
}
props! {
    ClientVpnEndpointDevicePostureTrustProvider (
        tenant_id TenantId: String, trust_provider_type TrustProviderType: String
    ) { public_signing_key_url PublicSigningKeyUrl: String, }
}
props! { ClientVpnEndpointDirectoryServiceAuthenticationRequest (directory_id DirectoryId: String) {} }
props! {
    ClientVpnEndpointFederatedAuthenticationRequest (saml_provider_arn SAMLProviderArn: Arn<r::IamSamlProvider>) {
        self_service_saml_provider_arn SelfServiceSAMLProviderArn: Arn<r::IamSamlProvider>,
    }
}
props! { ClientVpnEndpointTagSpecification (resource_type ResourceType: String, tags Tags: List<Tag>) {} }
props! {
    ClientVpnEndpointTransitGatewayConfiguration (transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>) {
        availability_zone_ids AvailabilityZoneIds: List<String>,
        availability_zones AvailabilityZones: List<String>,
    }
}

resource! {
    /// [AWS::EC2::ClientVpnRoute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html)
    ClientVpnRoute ClientVpnRouteAttrs "AWS::EC2::ClientVpnRoute" (
        client_vpn_endpoint_id ClientVpnEndpointId: Id<r::Ec2ClientVpnEndpoint>,
        destination_cidr_block DestinationCidrBlock: String
    ) { description Description: String, target_vpc_subnet_id TargetVpcSubnetId: Id<r::Ec2Subnet>, } {
        id "Id": String,
    }
}

resource! {
    /// [AWS::EC2::ClientVpnTargetNetworkAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpntargetnetworkassociation.html)
    ClientVpnTargetNetworkAssociation ClientVpnTargetNetworkAssociationAttrs "AWS::EC2::ClientVpnTargetNetworkAssociation" (
        client_vpn_endpoint_id ClientVpnEndpointId: Id<r::Ec2ClientVpnEndpoint>
    ) {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::EC2::CustomerGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html)
    CustomerGateway CustomerGatewayAttrs "AWS::EC2::CustomerGateway" (
        ip_address IpAddress: String, type_ Type: String
    ) {
        bgp_asn BgpAsn: i64,
        bgp_asn_extended BgpAsnExtended: Num<2147483648, 4294967294>,
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>,
        device_name DeviceName: String,
        tags Tags: List<Tag>,
    } { customer_gateway_id "CustomerGatewayId": Id<r::Ec2CustomerGateway>, }
}

resource! {
    /// [AWS::EC2::DHCPOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-dhcpoptions.html)
    DhcpOptions DhcpOptionsAttrs "AWS::EC2::DHCPOptions" () {
        domain_name DomainName: String,
        domain_name_servers DomainNameServers: List<String>,
        ipv6_address_preferred_lease_time Ipv6AddressPreferredLeaseTime: i64,
        netbios_name_servers NetbiosNameServers: List<String>,
        netbios_node_type NetbiosNodeType: i64,
        ntp_servers NtpServers: List<String>,
        tags Tags: List<Tag>,
    } { dhcp_options_id "DhcpOptionsId": Id<r::Ec2DhcpOptions>, }
}

resource! {
    /// [AWS::EC2::EC2Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html)
    Ec2Fleet Ec2FleetAttrs "AWS::EC2::EC2Fleet" (
        launch_template_configs LaunchTemplateConfigs: List<Ec2FleetFleetLaunchTemplateConfigRequest>,
        target_capacity_specification TargetCapacitySpecification: Ec2FleetTargetCapacitySpecificationRequest
    ) {
        context Context: String,
        excess_capacity_termination_policy ExcessCapacityTerminationPolicy: Ec2FleetExcessCapacityTerminationPolicy,
        on_demand_options OnDemandOptions: Ec2FleetOnDemandOptionsRequest,
        replace_unhealthy_instances ReplaceUnhealthyInstances: bool,
        reserved_capacity_options ReservedCapacityOptions: Ec2FleetReservedCapacityOptionsRequest,
        spot_options SpotOptions: Ec2FleetSpotOptionsRequest,
        tag_specifications TagSpecifications: List<Ec2FleetTagSpecification>,
        terminate_instances_with_expiration TerminateInstancesWithExpiration: bool,
        type_ Type: Ec2FleetType,
        valid_from ValidFrom: String,
        valid_until ValidUntil: String,
    } { fleet_id "FleetId": String, }
}
props! { Ec2FleetAcceleratorCountRequest () { max Max: i64, min Min: i64, } }
props! { Ec2FleetAcceleratorTotalMemoryMibRequest () { max Max: i64, min Min: i64, } }
props! { Ec2FleetBaselineEbsBandwidthMbpsRequest () { max Max: i64, min Min: i64, } }
props! { Ec2FleetBaselinePerformanceFactorsRequest () { cpu Cpu: Ec2FleetCpuPerformanceFactorRequest, } }
props! {
    Ec2FleetBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: Ec2FleetEbsBlockDevice,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! {
    Ec2FleetCapacityRebalance () {
        replacement_strategy ReplacementStrategy: Ec2FleetCapacityRebalanceReplacementStrategy,
        termination_delay TerminationDelay: i64,
    }
}
props! {
    Ec2FleetCapacityReservationOptionsRequest () {
        usage_strategy UsageStrategy: Ec2FleetCapacityReservationOptionsRequestUsageStrategy,
    }
}
props! {
    Ec2FleetCapacityReservationTargetRequest () {
        capacity_reservation_ids CapacityReservationIds: List<Id<r::Ec2CapacityReservation>>,
        capacity_reservation_resource_group_arns CapacityReservationResourceGroupArns: List<Arn<r::ResourceGroupsGroup>>,
    }
}
props! {
    Ec2FleetCpuPerformanceFactorRequest () { references References: List<Ec2FleetPerformanceFactorReferenceRequest>, }
}
props! {
    Ec2FleetEbsBlockDevice () {
        delete_on_termination DeleteOnTermination: bool,
        encrypted Encrypted: bool,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        multi_availability_zone_configuration MultiAvailabilityZoneConfiguration: Ec2FleetMultiAvailabilityZoneConfiguration,
        snapshot_id SnapshotId: String,
        volume_size VolumeSize: i64,
        volume_type VolumeType: Ec2FleetEbsBlockDeviceVolumeType,
    }
}
props! {
    Ec2FleetFleetLaunchTemplateConfigRequest () {
        launch_template_specification LaunchTemplateSpecification: Ec2FleetFleetLaunchTemplateSpecificationRequest,
        overrides Overrides: List<Ec2FleetFleetLaunchTemplateOverridesRequest>,
    }
}
props! {
    Ec2FleetFleetLaunchTemplateOverridesRequest () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        block_device_mappings BlockDeviceMappings: List<Ec2FleetBlockDeviceMapping>,
        iam_instance_profile IamInstanceProfile: Ec2FleetIamInstanceProfileSpecification,
        instance_requirements InstanceRequirements: Ec2FleetInstanceRequirementsRequest,
        instance_type InstanceType: String,
        key_name KeyName: Id<r::Ec2KeyPair>,
        max_price MaxPrice: String,
        metadata_options MetadataOptions: Ec2FleetInstanceMetadataOptionsRequest,
        network_interfaces NetworkInterfaces: List<Ec2FleetNetworkInterfaceSpecificationRequest>,
        placement Placement: Ec2FleetPlacement,
        priority Priority: f64,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        weighted_capacity WeightedCapacity: f64,
    }
}
props! {
    Ec2FleetFleetLaunchTemplateSpecificationRequest (version Version: String) {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
        launch_template_specification_user_data LaunchTemplateSpecificationUserData: String,
    }
}
props! {
    Ec2FleetIamInstanceProfileSpecification () {
        arn Arn: Arn<r::IamInstanceProfile>,
        name Name: Id<r::IamInstanceProfile>,
    }
}
props! {
    Ec2FleetInstanceMetadataOptionsRequest () {
        http_endpoint HttpEndpoint: Ec2FleetInstanceMetadataOptionsRequestHttpEndpoint,
        http_put_response_hop_limit HttpPutResponseHopLimit: i64,
        http_tokens HttpTokens: Ec2FleetInstanceMetadataOptionsRequestHttpTokens,
    }
}
props! {
    Ec2FleetInstanceRequirementsRequest () {
        accelerator_count AcceleratorCount: Ec2FleetAcceleratorCountRequest,
        accelerator_manufacturers AcceleratorManufacturers: List<Ec2FleetInstanceRequirementsRequestAcceleratorManufacturers>,
        accelerator_names AcceleratorNames: List<Ec2FleetInstanceRequirementsRequestAcceleratorNames>,
        accelerator_total_memory_mib AcceleratorTotalMemoryMiB: Ec2FleetAcceleratorTotalMemoryMibRequest,
        accelerator_types AcceleratorTypes: List<Ec2FleetInstanceRequirementsRequestAcceleratorTypes>,
        allowed_instance_types AllowedInstanceTypes: List<String>,
        bare_metal BareMetal: Ec2FleetInstanceRequirementsRequestBareMetal,
        baseline_ebs_bandwidth_mbps BaselineEbsBandwidthMbps: Ec2FleetBaselineEbsBandwidthMbpsRequest,
        baseline_performance_factors BaselinePerformanceFactors: Ec2FleetBaselinePerformanceFactorsRequest,
        burstable_performance BurstablePerformance: Ec2FleetInstanceRequirementsRequestBurstablePerformance,
        cpu_manufacturers CpuManufacturers: List<Ec2FleetInstanceRequirementsRequestCpuManufacturers>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
        instance_generations InstanceGenerations: List<Ec2FleetInstanceRequirementsRequestInstanceGenerations>,
        local_storage LocalStorage: Ec2FleetInstanceRequirementsRequestLocalStorage,
        local_storage_types LocalStorageTypes: List<Ec2FleetInstanceRequirementsRequestLocalStorageTypes>,
        max_spot_price_as_percentage_of_optimal_on_demand_price MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: i64,
        memory_gib_per_vcpu MemoryGiBPerVCpu: Ec2FleetMemoryGibPerVcpuRequest,
        memory_mib MemoryMiB: Ec2FleetMemoryMibRequest,
        network_bandwidth_gbps NetworkBandwidthGbps: Ec2FleetNetworkBandwidthGbpsRequest,
        network_interface_count NetworkInterfaceCount: Ec2FleetNetworkInterfaceCountRequest,
        on_demand_max_price_percentage_over_lowest_price OnDemandMaxPricePercentageOverLowestPrice: i64,
        require_encryption_in_transit RequireEncryptionInTransit: bool,
        require_hibernate_support RequireHibernateSupport: bool,
        spot_max_price_percentage_over_lowest_price SpotMaxPricePercentageOverLowestPrice: i64,
        total_local_storage_gb TotalLocalStorageGB: Ec2FleetTotalLocalStorageGbRequest,
        vcpu_count VCpuCount: Ec2FleetVcpuCountRangeRequest,
    }
}
props! { Ec2FleetIpv6AddressRequest () { ipv6_address Ipv6Address: String, } }
props! { Ec2FleetMaintenanceStrategies () { capacity_rebalance CapacityRebalance: Ec2FleetCapacityRebalance, } }
props! { Ec2FleetMemoryGibPerVcpuRequest () { max Max: f64, min Min: f64, } }
props! { Ec2FleetMemoryMibRequest () { max Max: i64, min Min: i64, } }
props! {
    Ec2FleetMultiAvailabilityZoneConfiguration () {
        configuration_type ConfigurationType: String,
        standby_availability_zones StandbyAvailabilityZones: List<Ec2FleetStandbyAvailabilityZone>,
    }
}
props! { Ec2FleetNetworkBandwidthGbpsRequest () { max Max: f64, min Min: f64, } }
props! { Ec2FleetNetworkInterfaceCountRequest () { max Max: i64, min Min: i64, } }
props! {
    Ec2FleetNetworkInterfaceSpecificationRequest () {
        associate_public_ip_address AssociatePublicIpAddress: bool,
        delete_on_termination DeleteOnTermination: bool,
        description Description: String,
        device_index DeviceIndex: i64,
        groups Groups: List<Id<r::Ec2SecurityGroup>>,
        interface_type InterfaceType: String,
        ipv6_address_count Ipv6AddressCount: i64,
        ipv6_addresses Ipv6Addresses: List<Ec2FleetIpv6AddressRequest>,
        network_card_index NetworkCardIndex: i64,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        private_ip_address PrivateIpAddress: String,
        private_ip_addresses PrivateIpAddresses: List<Ec2FleetPrivateIpAddressSpecificationRequest>,
        secondary_private_ip_address_count SecondaryPrivateIpAddressCount: i64,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
props! {
    Ec2FleetOnDemandOptionsRequest () {
        allocation_strategy AllocationStrategy: Ec2FleetOnDemandOptionsRequestAllocationStrategy,
        capacity_reservation_options CapacityReservationOptions: Ec2FleetCapacityReservationOptionsRequest,
        max_total_price MaxTotalPrice: String,
        min_target_capacity MinTargetCapacity: i64,
        single_availability_zone SingleAvailabilityZone: bool,
        single_instance_type SingleInstanceType: bool,
    }
}
props! { Ec2FleetPerformanceFactorReferenceRequest () { instance_family InstanceFamily: String, } }
props! {
    Ec2FleetPlacement () {
        affinity Affinity: String,
        availability_zone AvailabilityZone: String,
        group_name GroupName: Id<r::Ec2PlacementGroup>,
        host_id HostId: Id<r::Ec2Host>,
        host_resource_group_arn HostResourceGroupArn: Arn<r::ResourceGroupsGroup>,
        partition_number PartitionNumber: i64,
        spread_domain SpreadDomain: String,
        tenancy Tenancy: Ec2FleetPlacementTenancy,
    }
}
props! {
    Ec2FleetPrivateIpAddressSpecificationRequest () {
        primary Primary: bool,
        private_ip_address PrivateIpAddress: String,
    }
}
props! {
    Ec2FleetReservedCapacityFallbackOptionsRequest () {
        market_types MarketTypes: List<Ec2FleetReservedCapacityFallbackOptionsRequestMarketTypes>,
    }
}
props! {
    Ec2FleetReservedCapacityOptionsRequest () {
        allocation_strategy AllocationStrategy: Ec2FleetReservedCapacityOptionsRequestAllocationStrategy,
        capacity_reservation_target CapacityReservationTarget: Ec2FleetCapacityReservationTargetRequest,
        reservation_types ReservationTypes: List<Ec2FleetReservedCapacityOptionsRequestReservationTypes>,
        reserved_capacity_fallback_options ReservedCapacityFallbackOptions: Ec2FleetReservedCapacityFallbackOptionsRequest,
    }
}
props! {
    Ec2FleetSpotOptionsRequest () {
        allocation_strategy AllocationStrategy: Ec2FleetSpotOptionsRequestAllocationStrategy,
        instance_interruption_behavior InstanceInterruptionBehavior: Ec2FleetSpotOptionsRequestInstanceInterruptionBehavior,
        instance_pools_to_use_count InstancePoolsToUseCount: i64,
        maintenance_strategies MaintenanceStrategies: Ec2FleetMaintenanceStrategies,
        max_total_price MaxTotalPrice: String,
        min_target_capacity MinTargetCapacity: i64,
        single_availability_zone SingleAvailabilityZone: bool,
        single_instance_type SingleInstanceType: bool,
    }
}
props! {
    Ec2FleetStandbyAvailabilityZone () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
    }
}
props! {
    Ec2FleetTagSpecification () {
        resource_type ResourceType: Ec2FleetTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
props! {
    Ec2FleetTargetCapacitySpecificationRequest (total_target_capacity TotalTargetCapacity: i64) {
        default_target_capacity_type DefaultTargetCapacityType: Ec2FleetTargetCapacitySpecificationRequestDefaultTargetCapacityType,
        on_demand_target_capacity OnDemandTargetCapacity: i64,
        spot_target_capacity SpotTargetCapacity: i64,
        target_capacity_unit_type TargetCapacityUnitType: Ec2FleetTargetCapacitySpecificationRequestTargetCapacityUnitType,
    }
}
props! { Ec2FleetTotalLocalStorageGbRequest () { max Max: f64, min Min: f64, } }
props! { Ec2FleetVcpuCountRangeRequest () { max Max: i64, min Min: i64, } }
choice! {
    Ec2FleetCapacityRebalanceReplacementStrategy {
        Launch "launch", LaunchBeforeTerminate "launch-before-terminate"
    }
}
choice! {
    Ec2FleetCapacityReservationOptionsRequestUsageStrategy {
        UseCapacityReservationsFirst "use-capacity-reservations-first"
    }
}
choice! {
    Ec2FleetEbsBlockDeviceVolumeType {
        Gp2 "gp2", Gp3 "gp3", Io1 "io1", Io2 "io2", Sc1 "sc1", St1 "st1", Standard "standard"
    }
}
choice! { Ec2FleetExcessCapacityTerminationPolicy { Termination "termination", NoTermination "no-termination" } }
choice! { Ec2FleetInstanceMetadataOptionsRequestHttpEndpoint { Disabled "disabled", Enabled "enabled" } }
choice! { Ec2FleetInstanceMetadataOptionsRequestHttpTokens { Optional "optional", Required "required" } }
choice! {
    Ec2FleetInstanceRequirementsRequestAcceleratorManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Habana "habana", Nvidia "nvidia", Xilinx "xilinx"
    }
}
choice! {
    Ec2FleetInstanceRequirementsRequestAcceleratorNames {
        A10G "a10g", A100 "a100", H100 "h100", Inferentia "inferentia", K520 "k520", K80 "k80", M60 "m60",
        RadeonProV520 "radeon-pro-v520", T4 "t4", T4G "t4g", Vu9P "vu9p", V100 "v100", L40S "l40s", L4 "l4",
        GaudiHl205 "gaudi-hl-205", Inferentia2 "inferentia2", Trainium "trainium", Trainium2 "trainium2", U30 "u30"
    }
}
choice! {
    Ec2FleetInstanceRequirementsRequestAcceleratorTypes {
        Gpu "gpu", Fpga "fpga", Inference "inference", Media "media"
    }
}
choice! {
    Ec2FleetInstanceRequirementsRequestBareMetal {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! {
    Ec2FleetInstanceRequirementsRequestBurstablePerformance {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! {
    Ec2FleetInstanceRequirementsRequestCpuManufacturers {
        Intel "intel", Amd "amd", AmazonWebServices "amazon-web-services", Apple "apple"
    }
}
choice! { Ec2FleetInstanceRequirementsRequestInstanceGenerations { Current "current", Previous "previous" } }
choice! {
    Ec2FleetInstanceRequirementsRequestLocalStorage {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! { Ec2FleetInstanceRequirementsRequestLocalStorageTypes { Hdd "hdd", Ssd "ssd" } }
choice! { Ec2FleetOnDemandOptionsRequestAllocationStrategy { LowestPrice "lowest-price", Prioritized "prioritized" } }
choice! { Ec2FleetPlacementTenancy { Dedicated "dedicated", Default "default", Host "host" } }
choice! { Ec2FleetReservedCapacityFallbackOptionsRequestMarketTypes { OnDemand "on-demand" } }
choice! { Ec2FleetReservedCapacityOptionsRequestAllocationStrategy { Prioritized "prioritized" } }
choice! {
    Ec2FleetReservedCapacityOptionsRequestReservationTypes {
        OnDemandCapacityReservation "on-demand-capacity-reservation", CapacityBlock "capacity-block",
        InterruptibleCapacityReservation "interruptible-capacity-reservation"
    }
}
choice! {
    Ec2FleetSpotOptionsRequestAllocationStrategy {
        LowestDashPrice "lowest-price", LowestPrice "lowestPrice", Diversified "diversified",
        CapacityOptimized "capacityOptimized", CapacityDashOptimized "capacity-optimized",
        CapacityOptimizedPrioritized "capacityOptimizedPrioritized",
        CapacityDashOptimizedDashPrioritized "capacity-optimized-prioritized",
        PriceCapacityOptimized "priceCapacityOptimized", PriceDashCapacityDashOptimized "price-capacity-optimized"
    }
}
choice! {
    Ec2FleetSpotOptionsRequestInstanceInterruptionBehavior {
        Hibernate "hibernate", Stop "stop", Terminate "terminate"
    }
}
choice! {
    Ec2FleetTagSpecificationResourceType {
        ClientVpnEndpoint "client-vpn-endpoint", CustomerGateway "customer-gateway", DedicatedHost "dedicated-host",
        DhcpOptions "dhcp-options", EgressOnlyInternetGateway "egress-only-internet-gateway", ElasticGpu "elastic-gpu",
        ElasticIp "elastic-ip", ExportImageTask "export-image-task", ExportInstanceTask "export-instance-task",
        Fleet "fleet", FpgaImage "fpga-image", HostReservation "host-reservation", Image "image",
        ImportImageTask "import-image-task", ImportSnapshotTask "import-snapshot-task", Instance "instance",
        InternetGateway "internet-gateway", KeyPair "key-pair", LaunchTemplate "launch-template",
        LocalGatewayRouteTableVpcAssociation "local-gateway-route-table-vpc-association", Natgateway "natgateway",
        NetworkAcl "network-acl", NetworkInsightsAnalysis "network-insights-analysis",
        NetworkInsightsPath "network-insights-path", NetworkInterface "network-interface",
        PlacementGroup "placement-group", ReservedInstances "reserved-instances", RouteTable "route-table",
        SecurityGroup "security-group", Snapshot "snapshot", SpotFleetRequest "spot-fleet-request",
        SpotInstancesRequest "spot-instances-request", Subnet "subnet", TrafficMirrorFilter "traffic-mirror-filter",
        TrafficMirrorSession "traffic-mirror-session", TrafficMirrorTarget "traffic-mirror-target",
        TransitGateway "transit-gateway", TransitGatewayAttachment "transit-gateway-attachment",
        TransitGatewayConnectPeer "transit-gateway-connect-peer",
        TransitGatewayMulticastDomain "transit-gateway-multicast-domain",
        TransitGatewayRouteTable "transit-gateway-route-table", Volume "volume", Vpc "vpc", VpcFlowLog "vpc-flow-log",
        VpcPeeringConnection "vpc-peering-connection", VpnConnection "vpn-connection", VpnGateway "vpn-gateway"
    }
}
choice! {
    Ec2FleetTargetCapacitySpecificationRequestDefaultTargetCapacityType {
        OnDemand "on-demand", Spot "spot", CapacityBlock "capacity-block", ReservedCapacity "reserved-capacity"
    }
}
choice! {
    Ec2FleetTargetCapacitySpecificationRequestTargetCapacityUnitType {
        Vcpu "vcpu", MemoryMib "memory-mib", Units "units"
    }
}
choice! { Ec2FleetType { Maintain "maintain", Request "request", Instant "instant" } }

resource! {
    /// [AWS::EC2::EIP](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html)
    Eip EipAttrs "AWS::EC2::EIP" () {
        address Address: String,
        domain Domain: String,
        instance_id InstanceId: Id<r::Ec2Instance>,
        ipam_pool_id IpamPoolId: Id<r::Ec2IpamPool>,
        network_border_group NetworkBorderGroup: String,
        public_ipv4_pool PublicIpv4Pool: String,
        tags Tags: List<Tag>,
        transfer_address TransferAddress: String,
    } { allocation_id "AllocationId": String, public_ip "PublicIp": Id<r::Ec2Eip>, }
}

resource! {
    /// [AWS::EC2::EIPAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html)
    EipAssociation EipAssociationAttrs "AWS::EC2::EIPAssociation" () {
        allocation_id AllocationId: String,
        eip EIP: Id<r::Ec2Eip>,
        instance_id InstanceId: Id<r::Ec2Instance>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        private_ip_address PrivateIpAddress: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::EC2::EgressOnlyInternetGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-egressonlyinternetgateway.html)
    EgressOnlyInternetGateway EgressOnlyInternetGatewayAttrs "AWS::EC2::EgressOnlyInternetGateway" (
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) { tags Tags: List<Tag>, } { id "Id": Id<r::Ec2EgressOnlyInternetGateway>, }
}

resource! {
    /// [AWS::EC2::EnclaveCertificateIamRoleAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html)
    EnclaveCertificateIamRoleAssociation EnclaveCertificateIamRoleAssociationAttrs "AWS::EC2::EnclaveCertificateIamRoleAssociation" (
        certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>, role_arn RoleArn: Arn<r::IamRole>
    ) {} {
        certificate_s3_bucket_name "CertificateS3BucketName": String,
        certificate_s3_object_key "CertificateS3ObjectKey": String,
        encryption_kms_key_id "EncryptionKmsKeyId": String,
    }
}

resource! {
    /// [AWS::EC2::FlowLog](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-flowlog.html)
    FlowLog FlowLogAttrs "AWS::EC2::FlowLog" (
        resource_id ResourceId: String, resource_type ResourceType: FlowLogResourceType
    ) {
        deliver_cross_account_role DeliverCrossAccountRole: Arn<r::IamRole>,
        deliver_logs_permission_arn DeliverLogsPermissionArn: Arn<r::IamRole>,
        destination_options DestinationOptions: FlowLogDestinationOptions,
        log_destination LogDestination: String,
        log_destination_type LogDestinationType: FlowLogLogDestinationType,
        log_format LogFormat: String,
        log_group_name LogGroupName: Id<r::LogsLogGroup>,
        max_aggregation_interval MaxAggregationInterval: i64,
        tag_field_specifications TagFieldSpecifications: List<FlowLogTagFieldSpecification>,
        tags Tags: List<Tag>,
        traffic_type TrafficType: FlowLogTrafficType,
    } { id "Id": String, }
}
props! {
    FlowLogDestinationOptions (
        file_format FileFormat: FlowLogDestinationOptionsFileFormat,
        hive_compatible_partitions HiveCompatiblePartitions: bool, per_hour_partition PerHourPartition: bool
    ) {}
}
props! {
    FlowLogTagFieldSpecification (
        resource_type ResourceType: FlowLogTagFieldSpecificationResourceType, tag_keys TagKeys: List<String>
    ) {}
}
choice! { FlowLogDestinationOptionsFileFormat { PlainText "plain-text", Parquet "parquet" } }
choice! {
    FlowLogLogDestinationType {
        CloudWatchLogs "cloud-watch-logs", S3 "s3", KinesisDataFirehose "kinesis-data-firehose"
    }
}
choice! {
    FlowLogResourceType {
        NetworkInterface "NetworkInterface", Subnet "Subnet", Vpc "VPC", TransitGateway "TransitGateway",
        TransitGatewayAttachment "TransitGatewayAttachment", RegionalNatGateway "RegionalNatGateway"
    }
}
choice! {
    FlowLogTagFieldSpecificationResourceType {
        AutoScalingGroup "auto-scaling-group", Instance "instance", NetworkInterface "network-interface"
    }
}
choice! { FlowLogTrafficType { Accept "ACCEPT", All "ALL", Reject "REJECT" } }

resource! {
    /// [AWS::EC2::FpgaImage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-fpgaimage.html)
    FpgaImage FpgaImageAttrs "AWS::EC2::FpgaImage" () {
        description Description: String,
        input_storage_location InputStorageLocation: FpgaImageStorageLocation,
        logs_storage_location LogsStorageLocation: FpgaImageStorageLocation,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Ec2FpgaImage>,
        create_time "CreateTime": String,
        data_retention_support "DataRetentionSupport": bool,
        fpga_image_global_id "FpgaImageGlobalId": String,
        fpga_image_id "FpgaImageId": String,
        owner_id "OwnerId": String,
        public "Public": bool,
        state "State": String,
        update_time "UpdateTime": String,
    }
}
props! { FpgaImageStorageLocation () { bucket Bucket: Id<r::S3Bucket>, key Key: String, } }

resource! {
    /// [AWS::EC2::GatewayRouteTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html)
    GatewayRouteTableAssociation GatewayRouteTableAssociationAttrs "AWS::EC2::GatewayRouteTableAssociation" (
        gateway_id GatewayId: String, route_table_id RouteTableId: Id<r::Ec2RouteTable>
    ) {} { association_id "AssociationId": String, }
}

resource! {
    /// [AWS::EC2::Host](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html)
    Host HostAttrs "AWS::EC2::Host" (availability_zone AvailabilityZone: String) {
        asset_id AssetId: String,
        auto_placement AutoPlacement: HostAutoPlacement,
        host_maintenance HostMaintenance: HostMaintenance,
        host_recovery HostRecovery: HostRecovery,
        instance_family InstanceFamily: String,
        instance_type InstanceType: String,
        outpost_arn OutpostArn: String,
        tags Tags: List<Tag>,
    } { host_id "HostId": Id<r::Ec2Host>, }
}
choice! { HostAutoPlacement { On "on", Off "off" } }
choice! { HostMaintenance { On "on", Off "off" } }
choice! { HostRecovery { On "on", Off "off" } }

resource! {
    /// [AWS::EC2::IPAM](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipam.html)
    Ipam IpamAttrs "AWS::EC2::IPAM" () {
        default_resource_discovery_organizational_unit_exclusions DefaultResourceDiscoveryOrganizationalUnitExclusions: List<IpamOrganizationalUnitExclusion>,
        description Description: String,
        enable_private_gua EnablePrivateGua: bool,
        metered_account MeteredAccount: IpamMeteredAccount,
        operating_regions OperatingRegions: List<IpamOperatingRegion>,
        tags Tags: List<Tag>,
        tier Tier: IpamTier,
    } {
        arn "Arn": Arn<r::Ec2Ipam>,
        default_resource_discovery_association_id "DefaultResourceDiscoveryAssociationId": String,
        default_resource_discovery_id "DefaultResourceDiscoveryId": Id<r::Ec2IpamResourceDiscovery>,
        ipam_id "IpamId": Id<r::Ec2Ipam>,
        private_default_scope_id "PrivateDefaultScopeId": Id<r::Ec2IpamScope>,
        public_default_scope_id "PublicDefaultScopeId": Id<r::Ec2IpamScope>,
        resource_discovery_association_count "ResourceDiscoveryAssociationCount": i64,
        scope_count "ScopeCount": i64,
    }
}
props! { IpamOperatingRegion (region_name RegionName: String) {} }
props! { IpamOrganizationalUnitExclusion (organizations_entity_path OrganizationsEntityPath: String) {} }
choice! { IpamMeteredAccount { IpamOwner "ipam-owner", ResourceOwner "resource-owner" } }
choice! { IpamTier { Free "free", Advanced "advanced" } }

resource! {
    /// [AWS::EC2::IPAMAllocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamallocation.html)
    IpamAllocation IpamAllocationAttrs "AWS::EC2::IPAMAllocation" (ipam_pool_id IpamPoolId: Id<r::Ec2IpamPool>) {
        cidr Cidr: String,
        description Description: String,
        netmask_length NetmaskLength: i64,
    } { ipam_pool_allocation_id "IpamPoolAllocationId": String, }
}

resource! {
    /// [AWS::EC2::IPAMPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampool.html)
    IpamPool IpamPoolAttrs "AWS::EC2::IPAMPool" (
        address_family AddressFamily: String, ipam_scope_id IpamScopeId: Id<r::Ec2IpamScope>
    ) {
        allocation_default_netmask_length AllocationDefaultNetmaskLength: Int<0, 128>,
        allocation_max_netmask_length AllocationMaxNetmaskLength: Int<0, 128>,
        allocation_min_netmask_length AllocationMinNetmaskLength: Int<0, 128>,
        allocation_resource_tags AllocationResourceTags: List<Tag>,
        auto_import AutoImport: bool,
        aws_service AwsService: String,
        description Description: String,
        locale Locale: String,
        provisioned_cidrs ProvisionedCidrs: List<IpamPoolProvisionedCidr>,
        public_ip_source PublicIpSource: String,
        publicly_advertisable PubliclyAdvertisable: bool,
        source_ipam_pool_id SourceIpamPoolId: Id<r::Ec2IpamPool>,
        source_resource SourceResource: IpamPoolSourceResource,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Ec2IpamPool>,
        ipam_arn "IpamArn": Arn<r::Ec2Ipam>,
        ipam_pool_id "IpamPoolId": Id<r::Ec2IpamPool>,
        ipam_scope_arn "IpamScopeArn": Arn<r::Ec2IpamScope>,
        ipam_scope_type "IpamScopeType": String,
        pool_depth "PoolDepth": i64,
        state "State": String,
        state_message "StateMessage": String,
    }
}
props! { IpamPoolProvisionedCidr (cidr Cidr: String) {} }
props! {
    IpamPoolSourceResource (
        resource_id ResourceId: String, resource_owner ResourceOwner: String, resource_region ResourceRegion: String,
        resource_type ResourceType: String
    ) {}
}

resource! {
    /// [AWS::EC2::IPAMPoolCidr](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipampoolcidr.html)
    IpamPoolCidr IpamPoolCidrAttrs "AWS::EC2::IPAMPoolCidr" (ipam_pool_id IpamPoolId: Id<r::Ec2IpamPool>) {
        cidr Cidr: String,
        netmask_length NetmaskLength: i64,
    } { ipam_pool_cidr_id "IpamPoolCidrId": String, state "State": String, }
}

resource! {
    /// [AWS::EC2::IPAMPrefixListResolver](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolver.html)
    IpamPrefixListResolver IpamPrefixListResolverAttrs "AWS::EC2::IPAMPrefixListResolver" (
        address_family AddressFamily: IpamPrefixListResolverAddressFamily
    ) {
        description Description: String,
        ipam_id IpamId: Id<r::Ec2Ipam>,
        rules Rules: List<IpamPrefixListResolverRule>,
        tags Tags: List<Tag>,
    } {
        ipam_arn "IpamArn": Arn<r::Ec2Ipam>,
        ipam_prefix_list_resolver_arn "IpamPrefixListResolverArn": Arn<r::Ec2IpamPrefixListResolver>,
        ipam_prefix_list_resolver_id "IpamPrefixListResolverId": Id<r::Ec2IpamPrefixListResolver>,
    }
}
props! {
    IpamPrefixListResolverRule (rule_type RuleType: IpamPrefixListResolverRuleRuleType) {
        conditions Conditions: List<IpamPrefixListResolverRuleCondition>,
        ipam_scope_id IpamScopeId: Id<r::Ec2IpamScope>,
        resource_type ResourceType: IpamPrefixListResolverRuleResourceType,
        static_cidr StaticCidr: String,
    }
}
props! {
    IpamPrefixListResolverRuleCondition (operation Operation: IpamPrefixListResolverRuleConditionOperation) {
        cidr Cidr: String,
        ipam_pool_id IpamPoolId: Id<r::Ec2IpamPool>,
        resource_id ResourceId: String,
        resource_owner ResourceOwner: String,
        resource_region ResourceRegion: String,
        resource_tag ResourceTag: Tag,
    }
}
choice! { IpamPrefixListResolverAddressFamily { Ipv4 "ipv4", Ipv6 "ipv6" } }
choice! {
    IpamPrefixListResolverRuleConditionOperation {
        Equals "equals", NotEquals "not-equals", SubnetOf "subnet-of"
    }
}
choice! {
    IpamPrefixListResolverRuleResourceType {
        Vpc "vpc", Subnet "subnet", Eip "eip", PublicIpv4Pool "public-ipv4-pool"
    }
}
choice! {
    IpamPrefixListResolverRuleRuleType {
        StaticCidr "static-cidr", IpamResourceCidr "ipam-resource-cidr", IpamPoolCidr "ipam-pool-cidr"
    }
}

resource! {
    /// [AWS::EC2::IPAMPrefixListResolverTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html)
    IpamPrefixListResolverTarget IpamPrefixListResolverTargetAttrs "AWS::EC2::IPAMPrefixListResolverTarget" (
        ipam_prefix_list_resolver_id IpamPrefixListResolverId: Id<r::Ec2IpamPrefixListResolver>,
        prefix_list_id PrefixListId: Id<r::Ec2PrefixList>, prefix_list_region PrefixListRegion: String,
        track_latest_version TrackLatestVersion: bool
    ) { desired_version DesiredVersion: i64, tags Tags: List<Tag>, } {
        ipam_prefix_list_resolver_target_arn "IpamPrefixListResolverTargetArn": Arn<r::Ec2IpamPrefixListResolverTarget>,
        ipam_prefix_list_resolver_target_id "IpamPrefixListResolverTargetId": String,
    }
}

resource! {
    /// [AWS::EC2::IPAMResourceDiscovery](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscovery.html)
    IpamResourceDiscovery IpamResourceDiscoveryAttrs "AWS::EC2::IPAMResourceDiscovery" () {
        description Description: String,
        operating_regions OperatingRegions: List<IpamResourceDiscoveryIpamOperatingRegion>,
        organizational_unit_exclusions OrganizationalUnitExclusions: List<IpamResourceDiscoveryOrganizationalUnitExclusion>,
        tags Tags: List<Tag>,
    } {
        ipam_resource_discovery_arn "IpamResourceDiscoveryArn": Arn<r::Ec2IpamResourceDiscovery>,
        ipam_resource_discovery_id "IpamResourceDiscoveryId": Id<r::Ec2IpamResourceDiscovery>,
        ipam_resource_discovery_region "IpamResourceDiscoveryRegion": String,
        is_default "IsDefault": bool,
        owner_id "OwnerId": String,
        state "State": String,
    }
}
props! { IpamResourceDiscoveryIpamOperatingRegion (region_name RegionName: String) {} }
props! {
    IpamResourceDiscoveryOrganizationalUnitExclusion (organizations_entity_path OrganizationsEntityPath: String) {}
}

resource! {
    /// [AWS::EC2::IPAMResourceDiscoveryAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamresourcediscoveryassociation.html)
    IpamResourceDiscoveryAssociation IpamResourceDiscoveryAssociationAttrs "AWS::EC2::IPAMResourceDiscoveryAssociation" (
        ipam_id IpamId: Id<r::Ec2Ipam>,
        ipam_resource_discovery_id IpamResourceDiscoveryId: Id<r::Ec2IpamResourceDiscovery>
    ) { tags Tags: List<Tag>, } {
        ipam_arn "IpamArn": Arn<r::Ec2Ipam>,
        ipam_region "IpamRegion": String,
        ipam_resource_discovery_association_arn "IpamResourceDiscoveryAssociationArn": Arn<r::Ec2IpamResourceDiscoveryAssociation>,
        ipam_resource_discovery_association_id "IpamResourceDiscoveryAssociationId": String,
        is_default "IsDefault": bool,
        owner_id "OwnerId": String,
        resource_discovery_status "ResourceDiscoveryStatus": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::EC2::IPAMScope](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html)
    IpamScope IpamScopeAttrs "AWS::EC2::IPAMScope" (ipam_id IpamId: Id<r::Ec2Ipam>) {
        description Description: String,
        external_authority_configuration ExternalAuthorityConfiguration: IpamScopeExternalAuthorityConfiguration,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Ec2IpamScope>,
        ipam_arn "IpamArn": Arn<r::Ec2Ipam>,
        ipam_scope_id "IpamScopeId": Id<r::Ec2IpamScope>,
        ipam_scope_type "IpamScopeType": String,
        is_default "IsDefault": bool,
        pool_count "PoolCount": i64,
    }
}
props! {
    IpamScopeExternalAuthorityConfiguration (
        external_resource_identifier ExternalResourceIdentifier: String,
        ipam_scope_external_authority_type IpamScopeExternalAuthorityType: IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType
    ) {}
}
choice! { IpamScopeExternalAuthorityConfigurationIpamScopeExternalAuthorityType { Infoblox "infoblox" } }

resource! {
    /// [AWS::EC2::IPv4Pool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipv4pool.html)
    Ipv4Pool Ipv4PoolAttrs "AWS::EC2::IPv4Pool" () { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::Ec2Ipv4Pool>,
        description "Description": String,
        network_border_group "NetworkBorderGroup": String,
        pool_id "PoolId": String,
        total_address_count "TotalAddressCount": i64,
        total_available_address_count "TotalAvailableAddressCount": i64,
    }
}

resource! {
    /// [AWS::EC2::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html)
    Instance InstanceAttrs "AWS::EC2::Instance" () {
        additional_info AdditionalInfo: String,
        affinity Affinity: InstanceAffinity,
        availability_zone AvailabilityZone: String,
        block_device_mappings BlockDeviceMappings: List<InstanceBlockDeviceMapping>,
        cpu_options CpuOptions: InstanceCpuOptions,
        credit_specification CreditSpecification: InstanceCreditSpecification,
        disable_api_termination DisableApiTermination: bool,
        ebs_optimized EbsOptimized: bool,
        elastic_gpu_specifications ElasticGpuSpecifications: List<InstanceElasticGpuSpecification>,
        elastic_inference_accelerators ElasticInferenceAccelerators: List<InstanceElasticInferenceAccelerator>,
        enclave_options EnclaveOptions: InstanceEnclaveOptions,
        hibernation_options HibernationOptions: InstanceHibernationOptions,
        host_id HostId: Id<r::Ec2Host>,
        host_resource_group_arn HostResourceGroupArn: Arn<r::ResourceGroupsGroup>,
        iam_instance_profile IamInstanceProfile: Id<r::IamInstanceProfile>,
        image_id ImageId: String,
        instance_initiated_shutdown_behavior InstanceInitiatedShutdownBehavior: InstanceInitiatedShutdownBehavior,
        instance_type InstanceType: String,
        ipv6_address_count Ipv6AddressCount: i64,
        ipv6_addresses Ipv6Addresses: List<InstanceIpv6Address>,
        kernel_id KernelId: String,
        key_name KeyName: Id<r::Ec2KeyPair>,
        launch_template LaunchTemplate: InstanceLaunchTemplateSpecification,
        license_specifications LicenseSpecifications: List<InstanceLicenseSpecification>,
        metadata_options MetadataOptions: InstanceMetadataOptions,
        monitoring Monitoring: bool,
        network_interfaces NetworkInterfaces: List<InstanceNetworkInterface>,
        placement_group_name PlacementGroupName: Id<r::Ec2PlacementGroup>,
        private_dns_name_options PrivateDnsNameOptions: InstancePrivateDnsNameOptions,
        private_ip_address PrivateIpAddress: String,
        propagate_tags_to_volume_on_creation PropagateTagsToVolumeOnCreation: bool,
        ramdisk_id RamdiskId: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        security_groups SecurityGroups: List<String>,
        source_dest_check SourceDestCheck: bool,
        ssm_associations SsmAssociations: List<InstanceSsmAssociation>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: List<Tag>,
        tenancy Tenancy: String,
        user_data UserData: String,
        volumes Volumes: List<InstanceVolume>,
    } {
        availability_zone "AvailabilityZone": String,
        instance_id "InstanceId": Id<r::Ec2Instance>,
        private_dns_name "PrivateDnsName": String,
        private_ip "PrivateIp": String,
        public_dns_name "PublicDnsName": String,
        public_ip "PublicIp": String,
        state_code "State.Code": String,
        state_name "State.Name": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! { InstanceAssociationParameter (key Key: String, value Value: List<String>) {} }
props! {
    InstanceBlockDeviceMapping (device_name DeviceName: String) {
        ebs Ebs: InstanceEbs,
        no_device NoDevice: Json,
        virtual_name VirtualName: String,
    }
}
props! { InstanceCpuOptions () { core_count CoreCount: i64, threads_per_core ThreadsPerCore: i64, } }
props! { InstanceCreditSpecification () { cpu_credits CPUCredits: String, } }
props! {
    InstanceEbs () {
        delete_on_termination DeleteOnTermination: bool,
        encrypted Encrypted: bool,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        snapshot_id SnapshotId: String,
        volume_size VolumeSize: i64,
        volume_type VolumeType: InstanceEbsVolumeType,
    }
}
props! { InstanceElasticGpuSpecification (type_ Type: String) {} }
props! { InstanceElasticInferenceAccelerator (type_ Type: String) { count Count: Int<0, MAX>, } }
props! {
    InstanceEnaSrdSpecification () {
        ena_srd_enabled EnaSrdEnabled: bool,
        ena_srd_udp_specification EnaSrdUdpSpecification: InstanceEnaSrdUdpSpecification,
    }
}
props! { InstanceEnaSrdUdpSpecification () { ena_srd_udp_enabled EnaSrdUdpEnabled: bool, } }
props! { InstanceEnclaveOptions () { enabled Enabled: bool, } }
props! { InstanceHibernationOptions () { configured Configured: bool, } }
props! { InstanceIpv6Address (ipv6_address Ipv6Address: String) {} }
props! {
    InstanceLaunchTemplateSpecification (version Version: String) {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
    }
}
props! { InstanceLicenseSpecification (license_configuration_arn LicenseConfigurationArn: String) {} }
props! {
    InstanceMetadataOptions () {
        http_endpoint HttpEndpoint: InstanceMetadataOptionsHttpEndpoint,
        http_protocol_ipv6 HttpProtocolIpv6: InstanceMetadataOptionsHttpProtocolIpv6,
        http_put_response_hop_limit HttpPutResponseHopLimit: Int<1, 64>,
        http_tokens HttpTokens: InstanceMetadataOptionsHttpTokens,
        instance_metadata_tags InstanceMetadataTags: InstanceMetadataOptionsInstanceMetadataTags,
    }
}
props! {
    InstanceNetworkInterface (device_index DeviceIndex: String) {
        associate_carrier_ip_address AssociateCarrierIpAddress: bool,
        associate_public_ip_address AssociatePublicIpAddress: bool,
        delete_on_termination DeleteOnTermination: bool,
        description Description: String,
        ena_srd_specification EnaSrdSpecification: InstanceEnaSrdSpecification,
        group_set GroupSet: List<Id<r::Ec2SecurityGroup>>,
        ipv6_address_count Ipv6AddressCount: i64,
        ipv6_addresses Ipv6Addresses: List<InstanceIpv6Address>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        private_ip_address PrivateIpAddress: String,
        private_ip_addresses PrivateIpAddresses: List<InstancePrivateIpAddressSpecification>,
        secondary_private_ip_address_count SecondaryPrivateIpAddressCount: i64,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
props! {
    InstancePrivateDnsNameOptions () {
        enable_resource_name_dns_aaaa_record EnableResourceNameDnsAAAARecord: bool,
        enable_resource_name_dns_a_record EnableResourceNameDnsARecord: bool,
        hostname_type HostnameType: InstancePrivateDnsNameOptionsHostnameType,
    }
}
props! { InstancePrivateIpAddressSpecification (primary Primary: bool, private_ip_address PrivateIpAddress: String) {} }
props! {
    InstanceSsmAssociation (document_name DocumentName: Id<r::SsmDocument>) {
        association_parameters AssociationParameters: List<InstanceAssociationParameter>,
    }
}
props! { InstanceVolume (device Device: String, volume_id VolumeId: Id<r::Ec2Volume>) {} }
choice! { InstanceAffinity { Default "default", Host "host" } }
choice! {
    InstanceEbsVolumeType {
        Gp2 "gp2", Gp3 "gp3", Io1 "io1", Io2 "io2", Sc1 "sc1", St1 "st1", Standard "standard"
    }
}
choice! { InstanceInitiatedShutdownBehavior { Stop "stop", Terminate "terminate" } }
choice! { InstanceMetadataOptionsHttpEndpoint { Disabled "disabled", Enabled "enabled" } }
choice! { InstanceMetadataOptionsHttpProtocolIpv6 { Disabled "disabled", Enabled "enabled" } }
choice! { InstanceMetadataOptionsHttpTokens { Optional "optional", Required "required" } }
choice! { InstanceMetadataOptionsInstanceMetadataTags { Disabled "disabled", Enabled "enabled" } }
choice! { InstancePrivateDnsNameOptionsHostnameType { IpName "ip-name", ResourceName "resource-name" } }

resource! {
    /// [AWS::EC2::InstanceConnectEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html)
    InstanceConnectEndpoint InstanceConnectEndpointAttrs "AWS::EC2::InstanceConnectEndpoint" (
        subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {
        client_token ClientToken: String,
        preserve_client_ip PreserveClientIp: bool,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        tags Tags: List<Tag>,
    } {
        availability_zone "AvailabilityZone": String,
        availability_zone_id "AvailabilityZoneId": String,
        created_at "CreatedAt": String,
        id "Id": String,
        instance_connect_endpoint_arn "InstanceConnectEndpointArn": Arn<r::Ec2InstanceConnectEndpoint>,
        network_interface_ids "NetworkInterfaceIds": List<Id<r::Ec2NetworkInterface>>,
        owner_id "OwnerId": String,
        public_dns_names_dualstack_dns_name "PublicDnsNames.Dualstack.DnsName": String,
        public_dns_names_dualstack_fips_dns_name "PublicDnsNames.Dualstack.FipsDnsName": String,
        public_dns_names_ipv4_dns_name "PublicDnsNames.Ipv4.DnsName": String,
        public_dns_names_ipv4_fips_dns_name "PublicDnsNames.Ipv4.FipsDnsName": String,
        state "State": String,
        state_message "StateMessage": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::EC2::InstanceEventWindow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html)
    InstanceEventWindow InstanceEventWindowAttrs "AWS::EC2::InstanceEventWindow" () {
        cron_expression CronExpression: String,
        name Name: String,
        tags Tags: List<Tag>,
        time_ranges TimeRanges: List<InstanceEventWindowTimeRange>,
    } {
        arn "Arn": Arn<r::Ec2InstanceEventWindow>,
        instance_event_window_id "InstanceEventWindowId": String,
        state "State": String,
    }
}
props! {
    InstanceEventWindowTimeRange () {
        end_hour EndHour: Int<0, 23>,
        end_week_day EndWeekDay: InstanceEventWindowTimeRangeEndWeekDay,
        start_hour StartHour: Int<0, 23>,
        start_week_day StartWeekDay: InstanceEventWindowTimeRangeStartWeekDay,
    }
}
choice! {
    InstanceEventWindowTimeRangeEndWeekDay {
        Sunday "sunday", Monday "monday", Tuesday "tuesday", Wednesday "wednesday", Thursday "thursday",
        Friday "friday", Saturday "saturday"
    }
}
choice! {
    InstanceEventWindowTimeRangeStartWeekDay {
        Sunday "sunday", Monday "monday", Tuesday "tuesday", Wednesday "wednesday", Thursday "thursday",
        Friday "friday", Saturday "saturday"
    }
}

resource! {
    /// [AWS::EC2::InternetGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html)
    InternetGateway InternetGatewayAttrs "AWS::EC2::InternetGateway" () { tags Tags: List<Tag>, } {
        internet_gateway_id "InternetGatewayId": Id<r::Ec2InternetGateway>,
    }
}

resource! {
    /// [AWS::EC2::IpPoolRouteTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ippoolroutetableassociation.html)
    IpPoolRouteTableAssociation IpPoolRouteTableAssociationAttrs "AWS::EC2::IpPoolRouteTableAssociation" (
        public_ipv4_pool PublicIpv4Pool: String, route_table_id RouteTableId: Id<r::Ec2RouteTable>
    ) {} { association_id "AssociationId": String, }
}

resource! {
    /// [AWS::EC2::IpamExternalResourceVerificationToken](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html)
    IpamExternalResourceVerificationToken IpamExternalResourceVerificationTokenAttrs "AWS::EC2::IpamExternalResourceVerificationToken" (
        ipam_id IpamId: Id<r::Ec2Ipam>
    ) { tags Tags: List<Tag>, } {
        ipam_arn "IpamArn": Arn<r::Ec2Ipam>,
        ipam_external_resource_verification_token_arn "IpamExternalResourceVerificationTokenArn": Arn<r::Ec2IpamExternalResourceVerificationToken>,
        ipam_external_resource_verification_token_id "IpamExternalResourceVerificationTokenId": String,
        ipam_region "IpamRegion": String,
        not_after "NotAfter": String,
        state "State": String,
        status "Status": String,
        token_name "TokenName": String,
        token_value "TokenValue": String,
    }
}

resource! {
    /// [AWS::EC2::IpamInternetRegistryAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html)
    IpamInternetRegistryAssociation IpamInternetRegistryAssociationAttrs "AWS::EC2::IpamInternetRegistryAssociation" (
        ipam_id IpamId: Id<r::Ec2Ipam>, organization_handle OrganizationHandle: String,
        rir Rir: IpamInternetRegistryAssociationRir
    ) { description Description: String, tags Tags: List<Tag>, } {
        child_request_xml "ChildRequestXml": String,
        ipam_internet_registry_association_arn "IpamInternetRegistryAssociationArn": Arn<r::Ec2IpamInternetRegistryAssociation>,
        ipam_internet_registry_association_id "IpamInternetRegistryAssociationId": String,
        ipam_region "IpamRegion": String,
        owner_id "OwnerId": String,
        state "State": String,
    }
}
choice! { IpamInternetRegistryAssociationRir { Ripe "RIPE", Apnic "APNIC", Arin "ARIN", Lacnic "LACNIC" } }

resource! {
    /// [AWS::EC2::KeyPair](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html)
    KeyPair KeyPairAttrs "AWS::EC2::KeyPair" (key_name KeyName: String) {
        key_format KeyFormat: KeyPairKeyFormat,
        key_type KeyType: KeyPairKeyType,
        public_key_material PublicKeyMaterial: String,
        tags Tags: List<Tag>,
    } { key_fingerprint "KeyFingerprint": String, key_pair_id "KeyPairId": String, }
}
choice! { KeyPairKeyFormat { Pem "pem", Ppk "ppk" } }
choice! { KeyPairKeyType { Rsa "rsa", Ed25519 "ed25519" } }

resource! {
    /// [AWS::EC2::LaunchTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html)
    LaunchTemplate LaunchTemplateAttrs "AWS::EC2::LaunchTemplate" (
        launch_template_data LaunchTemplateData: LaunchTemplateData
    ) {
        launch_template_name LaunchTemplateName: String,
        tag_specifications TagSpecifications: List<LaunchTemplateTagSpecificationProps>,
        version_description VersionDescription: String,
    } {
        default_version_number "DefaultVersionNumber": String,
        latest_version_number "LatestVersionNumber": String,
        launch_template_id "LaunchTemplateId": Id<r::Ec2LaunchTemplate>,
    }
}
props! { LaunchTemplateAcceleratorCount () { max Max: i64, min Min: i64, } }
props! { LaunchTemplateAcceleratorTotalMemoryMib () { max Max: i64, min Min: i64, } }
props! { LaunchTemplateBaselineEbsBandwidthMbps () { max Max: i64, min Min: i64, } }
props! { LaunchTemplateBaselinePerformanceFactors () { cpu Cpu: LaunchTemplateCpu, } }
props! {
    LaunchTemplateBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: LaunchTemplateEbs,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! {
    LaunchTemplateCapacityReservationSpecification () {
        capacity_reservation_preference CapacityReservationPreference: LaunchTemplateCapacityReservationSpecificationCapacityReservationPreference,
        capacity_reservation_target CapacityReservationTarget: LaunchTemplateCapacityReservationTarget,
    }
}
props! {
    LaunchTemplateCapacityReservationTarget () {
        capacity_reservation_id CapacityReservationId: Id<r::Ec2CapacityReservation>,
        capacity_reservation_resource_group_arn CapacityReservationResourceGroupArn: Arn<r::ResourceGroupsGroup>,
    }
}
props! {
    LaunchTemplateConnectionTrackingSpecification () {
        tcp_established_timeout TcpEstablishedTimeout: i64,
        udp_stream_timeout UdpStreamTimeout: i64,
        udp_timeout UdpTimeout: i64,
    }
}
props! { LaunchTemplateCpu () { references References: List<LaunchTemplateReference>, } }
props! {
    LaunchTemplateCpuOptions () {
        amd_sev_snp AmdSevSnp: LaunchTemplateCpuOptionsAmdSevSnp,
        core_count CoreCount: i64,
        nested_virtualization NestedVirtualization: LaunchTemplateCpuOptionsNestedVirtualization,
        threads_per_core ThreadsPerCore: i64,
    }
}
props! { LaunchTemplateCreditSpecification () { cpu_credits CpuCredits: String, } }
props! {
    LaunchTemplateData () {
        block_device_mappings BlockDeviceMappings: List<LaunchTemplateBlockDeviceMapping>,
        capacity_reservation_specification CapacityReservationSpecification: LaunchTemplateCapacityReservationSpecification,
        cpu_options CpuOptions: LaunchTemplateCpuOptions,
        credit_specification CreditSpecification: LaunchTemplateCreditSpecification,
        disable_api_stop DisableApiStop: bool,
        disable_api_termination DisableApiTermination: bool,
        ebs_optimized EbsOptimized: bool,
        enclave_options EnclaveOptions: LaunchTemplateEnclaveOptions,
        hibernation_options HibernationOptions: LaunchTemplateHibernationOptions,
        iam_instance_profile IamInstanceProfile: LaunchTemplateIamInstanceProfile,
        image_id ImageId: String,
        instance_initiated_shutdown_behavior InstanceInitiatedShutdownBehavior: LaunchTemplateDataInstanceInitiatedShutdownBehavior,
        instance_market_options InstanceMarketOptions: LaunchTemplateInstanceMarketOptions,
        instance_requirements InstanceRequirements: LaunchTemplateInstanceRequirements,
        instance_type InstanceType: String,
        kernel_id KernelId: String,
        key_name KeyName: Id<r::Ec2KeyPair>,
        license_specifications LicenseSpecifications: List<LaunchTemplateLicenseSpecification>,
        maintenance_options MaintenanceOptions: LaunchTemplateMaintenanceOptions,
        metadata_options MetadataOptions: LaunchTemplateMetadataOptions,
        monitoring Monitoring: LaunchTemplateMonitoring,
        network_interfaces NetworkInterfaces: List<LaunchTemplateNetworkInterface>,
        network_performance_options NetworkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions,
        placement Placement: LaunchTemplatePlacement,
        private_dns_name_options PrivateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions,
        ram_disk_id RamDiskId: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        security_groups SecurityGroups: List<String>,
        tag_specifications TagSpecifications: List<LaunchTemplateTagSpecification>,
        user_data UserData: String,
    }
}
props! {
    LaunchTemplateEbs () {
        delete_on_termination DeleteOnTermination: bool,
        ebs_card_index EbsCardIndex: i64,
        encrypted Encrypted: bool,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        snapshot_id SnapshotId: String,
        throughput Throughput: i64,
        volume_initialization_rate VolumeInitializationRate: i64,
        volume_size VolumeSize: i64,
        volume_type VolumeType: LaunchTemplateEbsVolumeType,
    }
}
props! {
    LaunchTemplateEnaSrdSpecification () {
        ena_srd_enabled EnaSrdEnabled: bool,
        ena_srd_udp_specification EnaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification,
    }
}
props! { LaunchTemplateEnaSrdUdpSpecification () { ena_srd_udp_enabled EnaSrdUdpEnabled: bool, } }
props! { LaunchTemplateEnclaveOptions () { enabled Enabled: bool, } }
props! { LaunchTemplateHibernationOptions () { configured Configured: bool, } }
props! {
    LaunchTemplateIamInstanceProfile () { arn Arn: Arn<r::IamInstanceProfile>, name Name: Id<r::IamInstanceProfile>, }
}
props! {
    LaunchTemplateInstanceMarketOptions () {
        market_type MarketType: LaunchTemplateInstanceMarketOptionsMarketType,
        spot_options SpotOptions: LaunchTemplateSpotOptions,
    }
}
props! {
    LaunchTemplateInstanceRequirements () {
        accelerator_count AcceleratorCount: LaunchTemplateAcceleratorCount,
        accelerator_manufacturers AcceleratorManufacturers: List<LaunchTemplateInstanceRequirementsAcceleratorManufacturers>,
        accelerator_names AcceleratorNames: List<LaunchTemplateInstanceRequirementsAcceleratorNames>,
        accelerator_total_memory_mib AcceleratorTotalMemoryMiB: LaunchTemplateAcceleratorTotalMemoryMib,
        accelerator_types AcceleratorTypes: List<LaunchTemplateInstanceRequirementsAcceleratorTypes>,
        allowed_instance_types AllowedInstanceTypes: List<String>,
        bare_metal BareMetal: LaunchTemplateInstanceRequirementsBareMetal,
        baseline_ebs_bandwidth_mbps BaselineEbsBandwidthMbps: LaunchTemplateBaselineEbsBandwidthMbps,
        baseline_performance_factors BaselinePerformanceFactors: LaunchTemplateBaselinePerformanceFactors,
        burstable_performance BurstablePerformance: LaunchTemplateInstanceRequirementsBurstablePerformance,
        cpu_manufacturers CpuManufacturers: List<LaunchTemplateInstanceRequirementsCpuManufacturers>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
        instance_generations InstanceGenerations: List<LaunchTemplateInstanceRequirementsInstanceGenerations>,
        local_storage LocalStorage: LaunchTemplateInstanceRequirementsLocalStorage,
        local_storage_types LocalStorageTypes: List<LaunchTemplateInstanceRequirementsLocalStorageTypes>,
        max_spot_price_as_percentage_of_optimal_on_demand_price MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: i64,
        memory_gib_per_vcpu MemoryGiBPerVCpu: LaunchTemplateMemoryGibPerVcpu,
        memory_mib MemoryMiB: LaunchTemplateMemoryMib,
        network_bandwidth_gbps NetworkBandwidthGbps: LaunchTemplateNetworkBandwidthGbps,
        network_interface_count NetworkInterfaceCount: LaunchTemplateNetworkInterfaceCount,
        on_demand_max_price_percentage_over_lowest_price OnDemandMaxPricePercentageOverLowestPrice: i64,
        require_hibernate_support RequireHibernateSupport: bool,
        spot_max_price_percentage_over_lowest_price SpotMaxPricePercentageOverLowestPrice: i64,
        total_local_storage_gb TotalLocalStorageGB: LaunchTemplateTotalLocalStorageGb,
        vcpu_count VCpuCount: LaunchTemplateVcpuCount,
    }
}
props! { LaunchTemplateIpv4PrefixSpecification () { ipv4_prefix Ipv4Prefix: String, } }
props! { LaunchTemplateIpv6Add () { ipv6_address Ipv6Address: String, } }
props! { LaunchTemplateIpv6PrefixSpecification () { ipv6_prefix Ipv6Prefix: String, } }
props! { LaunchTemplateLicenseSpecification () { license_configuration_arn LicenseConfigurationArn: String, } }
props! {
    LaunchTemplateMaintenanceOptions () { auto_recovery AutoRecovery: LaunchTemplateMaintenanceOptionsAutoRecovery, }
}
props! { LaunchTemplateMemoryGibPerVcpu () { max Max: f64, min Min: f64, } }
props! { LaunchTemplateMemoryMib () { max Max: i64, min Min: i64, } }
props! {
    LaunchTemplateMetadataOptions () {
        http_endpoint HttpEndpoint: LaunchTemplateMetadataOptionsHttpEndpoint,
        http_protocol_ipv6 HttpProtocolIpv6: LaunchTemplateMetadataOptionsHttpProtocolIpv6,
        http_put_response_hop_limit HttpPutResponseHopLimit: i64,
        http_tokens HttpTokens: LaunchTemplateMetadataOptionsHttpTokens,
        instance_metadata_tags InstanceMetadataTags: LaunchTemplateMetadataOptionsInstanceMetadataTags,
    }
}
props! { LaunchTemplateMonitoring () { enabled Enabled: bool, } }
props! { LaunchTemplateNetworkBandwidthGbps () { max Max: f64, min Min: f64, } }
props! {
    LaunchTemplateNetworkInterface () {
        associate_carrier_ip_address AssociateCarrierIpAddress: bool,
        associate_public_ip_address AssociatePublicIpAddress: bool,
        connection_tracking_specification ConnectionTrackingSpecification: LaunchTemplateConnectionTrackingSpecification,
        delete_on_termination DeleteOnTermination: bool,
        description Description: String,
        device_index DeviceIndex: i64,
        ena_queue_count EnaQueueCount: i64,
        ena_srd_specification EnaSrdSpecification: LaunchTemplateEnaSrdSpecification,
        groups Groups: List<Id<r::Ec2SecurityGroup>>,
        interface_type InterfaceType: String,
        ipv4_prefix_count Ipv4PrefixCount: i64,
        ipv4_prefixes Ipv4Prefixes: List<LaunchTemplateIpv4PrefixSpecification>,
        ipv6_address_count Ipv6AddressCount: i64,
        ipv6_addresses Ipv6Addresses: List<LaunchTemplateIpv6Add>,
        ipv6_prefix_count Ipv6PrefixCount: i64,
        ipv6_prefixes Ipv6Prefixes: List<LaunchTemplateIpv6PrefixSpecification>,
        network_card_index NetworkCardIndex: i64,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        primary_ipv6 PrimaryIpv6: bool,
        private_ip_address PrivateIpAddress: String,
        private_ip_addresses PrivateIpAddresses: List<LaunchTemplatePrivateIpAdd>,
        secondary_private_ip_address_count SecondaryPrivateIpAddressCount: i64,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
props! { LaunchTemplateNetworkInterfaceCount () { max Max: i64, min Min: i64, } }
props! {
    LaunchTemplateNetworkPerformanceOptions () {
        bandwidth_weighting BandwidthWeighting: LaunchTemplateNetworkPerformanceOptionsBandwidthWeighting,
    }
}
props! {
    LaunchTemplatePlacement () {
        affinity Affinity: String,
        availability_zone AvailabilityZone: String,
        group_id GroupId: String,
        group_name GroupName: Id<r::Ec2PlacementGroup>,
        host_id HostId: Id<r::Ec2Host>,
        host_resource_group_arn HostResourceGroupArn: Arn<r::ResourceGroupsGroup>,
        partition_number PartitionNumber: i64,
        spread_domain SpreadDomain: String,
        tenancy Tenancy: LaunchTemplatePlacementTenancy,
    }
}
props! {
    LaunchTemplatePrivateDnsNameOptions () {
        enable_resource_name_dns_aaaa_record EnableResourceNameDnsAAAARecord: bool,
        enable_resource_name_dns_a_record EnableResourceNameDnsARecord: bool,
        hostname_type HostnameType: LaunchTemplatePrivateDnsNameOptionsHostnameType,
    }
}
props! { LaunchTemplatePrivateIpAdd () { primary Primary: bool, private_ip_address PrivateIpAddress: String, } }
props! { LaunchTemplateReference () { instance_family InstanceFamily: String, } }
props! {
    LaunchTemplateSpotOptions () {
        block_duration_minutes BlockDurationMinutes: i64,
        instance_interruption_behavior InstanceInterruptionBehavior: LaunchTemplateSpotOptionsInstanceInterruptionBehavior,
        max_price MaxPrice: String,
        spot_instance_type SpotInstanceType: LaunchTemplateSpotOptionsSpotInstanceType,
        valid_until ValidUntil: String,
    }
}
props! {
    LaunchTemplateTagSpecification () {
        resource_type ResourceType: LaunchTemplateTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
props! {
    LaunchTemplateTagSpecificationProps () {
        resource_type ResourceType: LaunchTemplateTagSpecificationPropsResourceType,
        tags Tags: List<Tag>,
    }
}
props! { LaunchTemplateTotalLocalStorageGb () { max Max: f64, min Min: f64, } }
props! { LaunchTemplateVcpuCount () { max Max: i64, min Min: i64, } }
choice! {
    LaunchTemplateCapacityReservationSpecificationCapacityReservationPreference {
        CapacityReservationsOnly "capacity-reservations-only", None "none", Open "open"
    }
}
choice! { LaunchTemplateCpuOptionsAmdSevSnp { Enabled "enabled", Disabled "disabled" } }
choice! { LaunchTemplateCpuOptionsNestedVirtualization { Enabled "enabled", Disabled "disabled" } }
choice! { LaunchTemplateDataInstanceInitiatedShutdownBehavior { Stop "stop", Terminate "terminate" } }
choice! {
    LaunchTemplateEbsVolumeType {
        Gp2 "gp2", Gp3 "gp3", Io1 "io1", Io2 "io2", Sc1 "sc1", St1 "st1", Standard "standard"
    }
}
choice! {
    LaunchTemplateInstanceMarketOptionsMarketType {
        CapacityBlock "capacity-block", InterruptibleCapacityReservation "interruptible-capacity-reservation",
        OnDemand "on-demand", Spot "spot"
    }
}
choice! {
    LaunchTemplateInstanceRequirementsAcceleratorManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Habana "habana", Nvidia "nvidia", Xilinx "xilinx"
    }
}
choice! {
    LaunchTemplateInstanceRequirementsAcceleratorNames {
        A100 "a100", A10G "a10g", GaudiHl205 "gaudi-hl-205", H100 "h100", Inferentia "inferentia",
        Inferentia2 "inferentia2", K520 "k520", K80 "k80", L4 "l4", L40S "l40s", M60 "m60",
        RadeonProV520 "radeon-pro-v520", T4 "t4", T4G "t4g", Trainium "trainium", Trainium2 "trainium2", U30 "u30",
        V100 "v100", Vu9P "vu9p"
    }
}
choice! {
    LaunchTemplateInstanceRequirementsAcceleratorTypes {
        Fpga "fpga", Gpu "gpu", Inference "inference", Media "media"
    }
}
choice! {
    LaunchTemplateInstanceRequirementsBareMetal {
        Excluded "excluded", Included "included", Required "required"
    }
}
choice! {
    LaunchTemplateInstanceRequirementsBurstablePerformance {
        Excluded "excluded", Included "included", Required "required"
    }
}
choice! {
    LaunchTemplateInstanceRequirementsCpuManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Apple "apple", Intel "intel"
    }
}
choice! { LaunchTemplateInstanceRequirementsInstanceGenerations { Current "current", Previous "previous" } }
choice! {
    LaunchTemplateInstanceRequirementsLocalStorage {
        Excluded "excluded", Included "included", Required "required"
    }
}
choice! { LaunchTemplateInstanceRequirementsLocalStorageTypes { Hdd "hdd", Ssd "ssd" } }
choice! { LaunchTemplateMaintenanceOptionsAutoRecovery { Default "default", Disabled "disabled" } }
choice! { LaunchTemplateMetadataOptionsHttpEndpoint { Disabled "disabled", Enabled "enabled" } }
choice! { LaunchTemplateMetadataOptionsHttpProtocolIpv6 { Disabled "disabled", Enabled "enabled" } }
choice! { LaunchTemplateMetadataOptionsHttpTokens { Optional "optional", Required "required" } }
choice! { LaunchTemplateMetadataOptionsInstanceMetadataTags { Disabled "disabled", Enabled "enabled" } }
choice! { LaunchTemplateNetworkPerformanceOptionsBandwidthWeighting { Default "default", Ebs1 "ebs-1", Vpc1 "vpc-1" } }
choice! { LaunchTemplatePlacementTenancy { Dedicated "dedicated", Default "default", Host "host" } }
choice! { LaunchTemplatePrivateDnsNameOptionsHostnameType { IpName "ip-name", ResourceName "resource-name" } }
choice! {
    LaunchTemplateSpotOptionsInstanceInterruptionBehavior {
        Hibernate "hibernate", Stop "stop", Terminate "terminate"
    }
}
choice! { LaunchTemplateSpotOptionsSpotInstanceType { OneTime "one-time", Persistent "persistent" } }
choice! {
    LaunchTemplateTagSpecificationPropsResourceType {
        ApplicationStatusCheck "application-status-check", CapacityBlock "capacity-block",
        CapacityManagerDataExport "capacity-manager-data-export", CapacityReservation "capacity-reservation",
        CapacityReservationCancellationQuote "capacity-reservation-cancellation-quote",
        CapacityReservationFleet "capacity-reservation-fleet",
        CapacityReservationModificationQuote "capacity-reservation-modification-quote",
        CarrierGateway "carrier-gateway", ClientVpnEndpoint "client-vpn-endpoint", CoipPool "coip-pool",
        CustomerGateway "customer-gateway", DeclarativePoliciesReport "declarative-policies-report",
        DedicatedHost "dedicated-host", DhcpOptions "dhcp-options",
        EgressOnlyInternetGateway "egress-only-internet-gateway", ElasticGpu "elastic-gpu", ElasticIp "elastic-ip",
        ExportImageTask "export-image-task", ExportInstanceTask "export-instance-task", Fleet "fleet",
        FpgaImage "fpga-image", HostReservation "host-reservation", Image "image",
        ImageUsageReport "image-usage-report", ImportImageTask "import-image-task",
        ImportSnapshotTask "import-snapshot-task", Instance "instance",
        InstanceConnectEndpoint "instance-connect-endpoint", InstanceEventWindow "instance-event-window",
        InternetGateway "internet-gateway", Ipam "ipam",
        IpamExternalResourceVerificationToken "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation "ipam-internet-registry-association", IpamPolicy "ipam-policy",
        IpamPool "ipam-pool", IpamPoolAllocation "ipam-pool-allocation",
        IpamPrefixListResolver "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation "ipam-resource-discovery-association", IpamScope "ipam-scope",
        Ipv4PoolEc2 "ipv4pool-ec2", Ipv6PoolEc2 "ipv6pool-ec2", KeyPair "key-pair", LaunchTemplate "launch-template",
        LocalGateway "local-gateway", LocalGatewayRouteTable "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup "local-gateway-virtual-interface-group",
        MacModificationTask "mac-modification-task", Natgateway "natgateway", NetworkAcl "network-acl",
        NetworkInsightsAccessScope "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis "network-insights-analysis", NetworkInsightsPath "network-insights-path",
        NetworkInterface "network-interface", OutpostLag "outpost-lag", PlacementGroup "placement-group",
        PrefixList "prefix-list", ReplaceRootVolumeTask "replace-root-volume-task",
        ReservedInstances "reserved-instances", RouteServer "route-server", RouteServerEndpoint "route-server-endpoint",
        RouteServerPeer "route-server-peer", RouteTable "route-table", SecondaryInterface "secondary-interface",
        SecondaryNetwork "secondary-network", SecondarySubnet "secondary-subnet", SecurityGroup "security-group",
        SecurityGroupRule "security-group-rule", ServiceLinkVirtualInterface "service-link-virtual-interface",
        Snapshot "snapshot", SpotFleetRequest "spot-fleet-request", SpotInstancesRequest "spot-instances-request",
        Subnet "subnet", SubnetCidrReservation "subnet-cidr-reservation", TrafficMirrorFilter "traffic-mirror-filter",
        TrafficMirrorFilterRule "traffic-mirror-filter-rule", TrafficMirrorSession "traffic-mirror-session",
        TrafficMirrorTarget "traffic-mirror-target", TransitGateway "transit-gateway",
        TransitGatewayAttachment "transit-gateway-attachment", TransitGatewayConnectPeer "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable "transit-gateway-policy-table",
        TransitGatewayRouteTable "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint "verified-access-endpoint",
        VerifiedAccessEndpointTarget "verified-access-endpoint-target", VerifiedAccessGroup "verified-access-group",
        VerifiedAccessInstance "verified-access-instance", VerifiedAccessPolicy "verified-access-policy",
        VerifiedAccessTrustProvider "verified-access-trust-provider", Volume "volume", Vpc "vpc",
        VpcBlockPublicAccessExclusion "vpc-block-public-access-exclusion",
        VpcEncryptionControl "vpc-encryption-control", VpcEndpoint "vpc-endpoint",
        VpcEndpointConnection "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType "vpc-endpoint-connection-device-type",
        VpcEndpointService "vpc-endpoint-service", VpcEndpointServicePermission "vpc-endpoint-service-permission",
        VpcFlowLog "vpc-flow-log", VpcPeeringConnection "vpc-peering-connection", VpnConcentrator "vpn-concentrator",
        VpnConnection "vpn-connection", VpnConnectionDeviceType "vpn-connection-device-type", VpnGateway "vpn-gateway"
    }
}
choice! {
    LaunchTemplateTagSpecificationResourceType {
        ApplicationStatusCheck "application-status-check", CapacityBlock "capacity-block",
        CapacityManagerDataExport "capacity-manager-data-export", CapacityReservation "capacity-reservation",
        CapacityReservationCancellationQuote "capacity-reservation-cancellation-quote",
        CapacityReservationFleet "capacity-reservation-fleet",
        CapacityReservationModificationQuote "capacity-reservation-modification-quote",
        CarrierGateway "carrier-gateway", ClientVpnEndpoint "client-vpn-endpoint", CoipPool "coip-pool",
        CustomerGateway "customer-gateway", DeclarativePoliciesReport "declarative-policies-report",
        DedicatedHost "dedicated-host", DhcpOptions "dhcp-options",
        EgressOnlyInternetGateway "egress-only-internet-gateway", ElasticGpu "elastic-gpu", ElasticIp "elastic-ip",
        ExportImageTask "export-image-task", ExportInstanceTask "export-instance-task", Fleet "fleet",
        FpgaImage "fpga-image", HostReservation "host-reservation", Image "image",
        ImageUsageReport "image-usage-report", ImportImageTask "import-image-task",
        ImportSnapshotTask "import-snapshot-task", Instance "instance",
        InstanceConnectEndpoint "instance-connect-endpoint", InstanceEventWindow "instance-event-window",
        InternetGateway "internet-gateway", Ipam "ipam",
        IpamExternalResourceVerificationToken "ipam-external-resource-verification-token",
        IpamInternetRegistryAssociation "ipam-internet-registry-association", IpamPolicy "ipam-policy",
        IpamPool "ipam-pool", IpamPoolAllocation "ipam-pool-allocation",
        IpamPrefixListResolver "ipam-prefix-list-resolver",
        IpamPrefixListResolverTarget "ipam-prefix-list-resolver-target",
        IpamResourceDiscovery "ipam-resource-discovery",
        IpamResourceDiscoveryAssociation "ipam-resource-discovery-association", IpamScope "ipam-scope",
        Ipv4PoolEc2 "ipv4pool-ec2", Ipv6PoolEc2 "ipv6pool-ec2", KeyPair "key-pair", LaunchTemplate "launch-template",
        LocalGateway "local-gateway", LocalGatewayRouteTable "local-gateway-route-table",
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation "local-gateway-route-table-virtual-interface-group-association",
        LocalGatewayRouteTableVpcAssociation "local-gateway-route-table-vpc-association",
        LocalGatewayVirtualInterface "local-gateway-virtual-interface",
        LocalGatewayVirtualInterfaceGroup "local-gateway-virtual-interface-group",
        MacModificationTask "mac-modification-task", Natgateway "natgateway", NetworkAcl "network-acl",
        NetworkInsightsAccessScope "network-insights-access-scope",
        NetworkInsightsAccessScopeAnalysis "network-insights-access-scope-analysis",
        NetworkInsightsAnalysis "network-insights-analysis", NetworkInsightsPath "network-insights-path",
        NetworkInterface "network-interface", OutpostLag "outpost-lag", PlacementGroup "placement-group",
        PrefixList "prefix-list", ReplaceRootVolumeTask "replace-root-volume-task",
        ReservedInstances "reserved-instances", RouteServer "route-server", RouteServerEndpoint "route-server-endpoint",
        RouteServerPeer "route-server-peer", RouteTable "route-table", SecondaryInterface "secondary-interface",
        SecondaryNetwork "secondary-network", SecondarySubnet "secondary-subnet", SecurityGroup "security-group",
        SecurityGroupRule "security-group-rule", ServiceLinkVirtualInterface "service-link-virtual-interface",
        Snapshot "snapshot", SpotFleetRequest "spot-fleet-request", SpotInstancesRequest "spot-instances-request",
        Subnet "subnet", SubnetCidrReservation "subnet-cidr-reservation", TrafficMirrorFilter "traffic-mirror-filter",
        TrafficMirrorFilterRule "traffic-mirror-filter-rule", TrafficMirrorSession "traffic-mirror-session",
        TrafficMirrorTarget "traffic-mirror-target", TransitGateway "transit-gateway",
        TransitGatewayAttachment "transit-gateway-attachment", TransitGatewayConnectPeer "transit-gateway-connect-peer",
        TransitGatewayMeteringPolicy "transit-gateway-metering-policy",
        TransitGatewayMulticastDomain "transit-gateway-multicast-domain",
        TransitGatewayPolicyTable "transit-gateway-policy-table",
        TransitGatewayRouteTable "transit-gateway-route-table",
        TransitGatewayRouteTableAnnouncement "transit-gateway-route-table-announcement",
        VerifiedAccessEndpoint "verified-access-endpoint",
        VerifiedAccessEndpointTarget "verified-access-endpoint-target", VerifiedAccessGroup "verified-access-group",
        VerifiedAccessInstance "verified-access-instance", VerifiedAccessPolicy "verified-access-policy",
        VerifiedAccessTrustProvider "verified-access-trust-provider", Volume "volume", Vpc "vpc",
        VpcBlockPublicAccessExclusion "vpc-block-public-access-exclusion",
        VpcEncryptionControl "vpc-encryption-control", VpcEndpoint "vpc-endpoint",
        VpcEndpointConnection "vpc-endpoint-connection",
        VpcEndpointConnectionDeviceType "vpc-endpoint-connection-device-type",
        VpcEndpointService "vpc-endpoint-service", VpcEndpointServicePermission "vpc-endpoint-service-permission",
        VpcFlowLog "vpc-flow-log", VpcPeeringConnection "vpc-peering-connection", VpnConcentrator "vpn-concentrator",
        VpnConnection "vpn-connection", VpnConnectionDeviceType "vpn-connection-device-type", VpnGateway "vpn-gateway"
    }
}

resource! {
    /// [AWS::EC2::LocalGatewayRoute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html)
    LocalGatewayRoute LocalGatewayRouteAttrs "AWS::EC2::LocalGatewayRoute" (
        destination_cidr_block DestinationCidrBlock: String,
        local_gateway_route_table_id LocalGatewayRouteTableId: Id<r::Ec2LocalGatewayRouteTable>
    ) {
        local_gateway_virtual_interface_group_id LocalGatewayVirtualInterfaceGroupId: Id<r::Ec2LocalGatewayVirtualInterfaceGroup>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
    } { state "State": String, type_ "Type": String, }
}

resource! {
    /// [AWS::EC2::LocalGatewayRouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html)
    LocalGatewayRouteTable LocalGatewayRouteTableAttrs "AWS::EC2::LocalGatewayRouteTable" (
        local_gateway_id LocalGatewayId: String
    ) { mode Mode: LocalGatewayRouteTableMode, tags Tags: List<Tag>, } {
        local_gateway_route_table_arn "LocalGatewayRouteTableArn": Arn<r::Ec2LocalGatewayRouteTable>,
        local_gateway_route_table_id "LocalGatewayRouteTableId": Id<r::Ec2LocalGatewayRouteTable>,
        outpost_arn "OutpostArn": String,
        owner_id "OwnerId": String,
        state "State": String,
    }
}
choice! { LocalGatewayRouteTableMode { Coip "coip", DirectVpcRouting "direct-vpc-routing" } }

resource! {
    /// [AWS::EC2::LocalGatewayRouteTableVPCAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html)
    LocalGatewayRouteTableVpcAssociation LocalGatewayRouteTableVpcAssociationAttrs "AWS::EC2::LocalGatewayRouteTableVPCAssociation" (
        local_gateway_route_table_id LocalGatewayRouteTableId: Id<r::Ec2LocalGatewayRouteTable>,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) { tags Tags: List<Tag>, } {
        local_gateway_id "LocalGatewayId": String,
        local_gateway_route_table_vpc_association_id "LocalGatewayRouteTableVpcAssociationId": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html)
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation LocalGatewayRouteTableVirtualInterfaceGroupAssociationAttrs "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation" (
        local_gateway_route_table_id LocalGatewayRouteTableId: Id<r::Ec2LocalGatewayRouteTable>,
        local_gateway_virtual_interface_group_id LocalGatewayVirtualInterfaceGroupId: Id<r::Ec2LocalGatewayVirtualInterfaceGroup>
    ) { tags Tags: List<Tag>, } {
        local_gateway_id "LocalGatewayId": String,
        local_gateway_route_table_arn "LocalGatewayRouteTableArn": Arn<r::Ec2LocalGatewayRouteTable>,
        local_gateway_route_table_virtual_interface_group_association_id "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId": String,
        owner_id "OwnerId": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::EC2::LocalGatewayVirtualInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html)
    LocalGatewayVirtualInterface LocalGatewayVirtualInterfaceAttrs LocalGatewayVirtualInterfaceArgs "AWS::EC2::LocalGatewayVirtualInterface" [
        local_address LocalAddress: String,
        local_gateway_virtual_interface_group_id LocalGatewayVirtualInterfaceGroupId: Id<r::Ec2LocalGatewayVirtualInterfaceGroup>,
        outpost_lag_id OutpostLagId: String, peer_address PeerAddress: String, vlan Vlan: i64
    ] {
        peer_bgp_asn PeerBgpAsn: i64,
        peer_bgp_asn_extended PeerBgpAsnExtended: i64,
        tags Tags: List<Tag>,
    } {
        configuration_state "ConfigurationState": String,
        local_bgp_asn "LocalBgpAsn": i64,
        local_gateway_id "LocalGatewayId": String,
        local_gateway_virtual_interface_id "LocalGatewayVirtualInterfaceId": String,
        owner_id "OwnerId": String,
    }
}

resource! {
    /// [AWS::EC2::LocalGatewayVirtualInterfaceGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterfacegroup.html)
    LocalGatewayVirtualInterfaceGroup LocalGatewayVirtualInterfaceGroupAttrs "AWS::EC2::LocalGatewayVirtualInterfaceGroup" (
        local_gateway_id LocalGatewayId: String
    ) {
        local_bgp_asn LocalBgpAsn: i64,
        local_bgp_asn_extended LocalBgpAsnExtended: i64,
        tags Tags: List<Tag>,
    } {
        configuration_state "ConfigurationState": String,
        local_gateway_virtual_interface_group_arn "LocalGatewayVirtualInterfaceGroupArn": Arn<r::Ec2LocalGatewayVirtualInterfaceGroup>,
        local_gateway_virtual_interface_group_id "LocalGatewayVirtualInterfaceGroupId": Id<r::Ec2LocalGatewayVirtualInterfaceGroup>,
        local_gateway_virtual_interface_ids "LocalGatewayVirtualInterfaceIds": List<String>,
        owner_id "OwnerId": String,
    }
}

resource! {
    /// [AWS::EC2::NatGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html)
    NatGateway NatGatewayAttrs "AWS::EC2::NatGateway" () {
        allocation_id AllocationId: String,
        availability_mode AvailabilityMode: NatGatewayAvailabilityMode,
        availability_zone_addresses AvailabilityZoneAddresses: List<NatGatewayAvailabilityZoneAddress>,
        connectivity_type ConnectivityType: NatGatewayConnectivityType,
        max_drain_duration_seconds MaxDrainDurationSeconds: i64,
        private_ip_address PrivateIpAddress: String,
        secondary_allocation_ids SecondaryAllocationIds: List<String>,
        secondary_private_ip_address_count SecondaryPrivateIpAddressCount: Int<1, 31>,
        secondary_private_ip_addresses SecondaryPrivateIpAddresses: List<String>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: List<Tag>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } {
        auto_provision_zones "AutoProvisionZones": String,
        auto_scaling_ips "AutoScalingIps": String,
        eni_id "EniId": Id<r::Ec2NetworkInterface>,
        nat_gateway_id "NatGatewayId": Id<r::Ec2NatGateway>,
        route_table_id "RouteTableId": Id<r::Ec2RouteTable>,
    }
}
props! {
    NatGatewayAvailabilityZoneAddress (allocation_ids AllocationIds: List<String>) {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
    }
}
choice! { NatGatewayAvailabilityMode { Regional "regional", Zonal "zonal" } }
choice! { NatGatewayConnectivityType { Private "private", Public "public" } }

resource! {
    /// [AWS::EC2::NetworkAcl](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkacl.html)
    NetworkAcl NetworkAclAttrs "AWS::EC2::NetworkAcl" (vpc_id VpcId: Id<r::Ec2Vpc>) { tags Tags: List<Tag>, } {
        id "Id": Id<r::Ec2NetworkAcl>,
    }
}

resource! {
    /// [AWS::EC2::NetworkAclEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkaclentry.html)
    NetworkAclEntry NetworkAclEntryAttrs "AWS::EC2::NetworkAclEntry" (
        network_acl_id NetworkAclId: Id<r::Ec2NetworkAcl>, protocol Protocol: i64, rule_action RuleAction: String,
        rule_number RuleNumber: i64
    ) {
        cidr_block CidrBlock: String,
        egress Egress: bool,
        icmp Icmp: NetworkAclEntryIcmp,
        ipv6_cidr_block Ipv6CidrBlock: String,
        port_range PortRange: NetworkAclEntryPortRange,
    } { id "Id": String, }
}
props! { NetworkAclEntryIcmp () { code Code: i64, type_ Type: i64, } }
props! { NetworkAclEntryPortRange () { from From: i64, to To: i64, } }

resource! {
    /// [AWS::EC2::NetworkInsightsAccessScope](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscope.html)
    NetworkInsightsAccessScope NetworkInsightsAccessScopeAttrs "AWS::EC2::NetworkInsightsAccessScope" () {
        exclude_paths ExcludePaths: List<NetworkInsightsAccessScopeAccessScopePathRequest>,
        match_paths MatchPaths: List<NetworkInsightsAccessScopeAccessScopePathRequest>,
        tags Tags: List<Tag>,
    } {
        created_date "CreatedDate": String,
        network_insights_access_scope_arn "NetworkInsightsAccessScopeArn": Arn<r::Ec2NetworkInsightsAccessScope>,
        network_insights_access_scope_id "NetworkInsightsAccessScopeId": Id<r::Ec2NetworkInsightsAccessScope>,
        updated_date "UpdatedDate": String,
    }
}
props! {
    NetworkInsightsAccessScopeAccessScopePathRequest () {
        destination Destination: NetworkInsightsAccessScopePathStatementRequest,
        source Source: NetworkInsightsAccessScopePathStatementRequest,
        through_resources ThroughResources: List<NetworkInsightsAccessScopeThroughResourcesStatementRequest>,
    }
}
props! {
    NetworkInsightsAccessScopePacketHeaderStatementRequest () {
        destination_addresses DestinationAddresses: List<String>,
        destination_ports DestinationPorts: List<String>,
        destination_prefix_lists DestinationPrefixLists: List<String>,
        protocols Protocols: List<NetworkInsightsAccessScopeProtocol>,
        source_addresses SourceAddresses: List<String>,
        source_ports SourcePorts: List<String>,
        source_prefix_lists SourcePrefixLists: List<String>,
    }
}
props! {
    NetworkInsightsAccessScopePathStatementRequest () {
        packet_header_statement PacketHeaderStatement: NetworkInsightsAccessScopePacketHeaderStatementRequest,
        resource_statement ResourceStatement: NetworkInsightsAccessScopeResourceStatementRequest,
    }
}
props! {
    NetworkInsightsAccessScopeResourceStatementRequest () {
        resource_types ResourceTypes: List<String>,
        resources Resources: List<String>,
    }
}
props! {
    NetworkInsightsAccessScopeThroughResourcesStatementRequest () {
        resource_statement ResourceStatement: NetworkInsightsAccessScopeResourceStatementRequest,
    }
}
choice! { NetworkInsightsAccessScopeProtocol { Tcp "tcp", Udp "udp" } }

resource! {
    /// [AWS::EC2::NetworkInsightsAccessScopeAnalysis](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html)
    NetworkInsightsAccessScopeAnalysis NetworkInsightsAccessScopeAnalysisAttrs "AWS::EC2::NetworkInsightsAccessScopeAnalysis" (
        network_insights_access_scope_id NetworkInsightsAccessScopeId: Id<r::Ec2NetworkInsightsAccessScope>
    ) { tags Tags: List<Tag>, } {
        analyzed_eni_count "AnalyzedEniCount": i64,
        end_date "EndDate": String,
        findings_found "FindingsFound": String,
        network_insights_access_scope_analysis_arn "NetworkInsightsAccessScopeAnalysisArn": Arn<r::Ec2NetworkInsightsAccessScopeAnalysis>,
        network_insights_access_scope_analysis_id "NetworkInsightsAccessScopeAnalysisId": String,
        start_date "StartDate": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}

resource! {
    /// [AWS::EC2::NetworkInsightsAnalysis](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html)
    NetworkInsightsAnalysis NetworkInsightsAnalysisAttrs "AWS::EC2::NetworkInsightsAnalysis" (
        network_insights_path_id NetworkInsightsPathId: Id<r::Ec2NetworkInsightsPath>
    ) {
        additional_accounts AdditionalAccounts: List<String>,
        filter_in_arns FilterInArns: List<String>,
        filter_out_arns FilterOutArns: List<String>,
        tags Tags: List<Tag>,
    } {
        alternate_path_hints "AlternatePathHints": List<Json>,
        explanations "Explanations": List<Json>,
        forward_path_components "ForwardPathComponents": List<Json>,
        network_insights_analysis_arn "NetworkInsightsAnalysisArn": Arn<r::Ec2NetworkInsightsAnalysis>,
        network_insights_analysis_id "NetworkInsightsAnalysisId": String,
        network_path_found "NetworkPathFound": bool,
        return_path_components "ReturnPathComponents": List<Json>,
        start_date "StartDate": String,
        status "Status": String,
        status_message "StatusMessage": String,
        suggested_accounts "SuggestedAccounts": List<String>,
    }
}

resource! {
    /// [AWS::EC2::NetworkInsightsPath](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightspath.html)
    NetworkInsightsPath NetworkInsightsPathAttrs "AWS::EC2::NetworkInsightsPath" (
        protocol Protocol: NetworkInsightsPathProtocol, source Source: String
    ) {
        destination Destination: String,
        destination_ip DestinationIp: String,
        destination_port DestinationPort: Int<0, 65535>,
        filter_at_destination FilterAtDestination: NetworkInsightsPathPathFilter,
        filter_at_source FilterAtSource: NetworkInsightsPathPathFilter,
        source_ip SourceIp: String,
        tags Tags: List<Tag>,
    } {
        created_date "CreatedDate": String,
        destination_arn "DestinationArn": String,
        network_insights_path_arn "NetworkInsightsPathArn": Arn<r::Ec2NetworkInsightsPath>,
        network_insights_path_id "NetworkInsightsPathId": Id<r::Ec2NetworkInsightsPath>,
        source_arn "SourceArn": String,
    }
}
props! { NetworkInsightsPathFilterPortRange () { from_port FromPort: Int<0, 65535>, to_port ToPort: Int<0, 65535>, } }
props! {
    NetworkInsightsPathPathFilter () {
        destination_address DestinationAddress: String,
        destination_port_range DestinationPortRange: NetworkInsightsPathFilterPortRange,
        source_address SourceAddress: String,
        source_port_range SourcePortRange: NetworkInsightsPathFilterPortRange,
    }
}
choice! { NetworkInsightsPathProtocol { Tcp "tcp", Udp "udp" } }

resource! {
    /// [AWS::EC2::NetworkInterface](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html)
    NetworkInterface NetworkInterfaceAttrs "AWS::EC2::NetworkInterface" (subnet_id SubnetId: Id<r::Ec2Subnet>) {
        connection_tracking_specification ConnectionTrackingSpecification: NetworkInterfaceConnectionTrackingSpecification,
        description Description: String,
        enable_primary_ipv6 EnablePrimaryIpv6: bool,
        group_set GroupSet: List<Id<r::Ec2SecurityGroup>>,
        interface_type InterfaceType: String,
        ipv4_prefix_count Ipv4PrefixCount: i64,
        ipv4_prefixes Ipv4Prefixes: List<NetworkInterfaceIpv4PrefixSpecification>,
        ipv6_address_count Ipv6AddressCount: i64,
        ipv6_addresses Ipv6Addresses: List<NetworkInterfaceInstanceIpv6Address>,
        ipv6_prefix_count Ipv6PrefixCount: i64,
        ipv6_prefixes Ipv6Prefixes: List<NetworkInterfaceIpv6PrefixSpecification>,
        private_ip_address PrivateIpAddress: String,
        private_ip_addresses PrivateIpAddresses: List<NetworkInterfacePrivateIpAddressSpecification>,
        public_ip_dns_hostname_type_specification PublicIpDnsHostnameTypeSpecification: NetworkInterfacePublicIpDnsHostnameTypeSpecification,
        secondary_private_ip_address_count SecondaryPrivateIpAddressCount: i64,
        source_dest_check SourceDestCheck: bool,
        tags Tags: List<Tag>,
    } {
        id "Id": Id<r::Ec2NetworkInterface>,
        primary_ipv6_address "PrimaryIpv6Address": String,
        primary_private_ip_address "PrimaryPrivateIpAddress": String,
        public_ip_dns_name_options_dns_hostname_type "PublicIpDnsNameOptions.DnsHostnameType": String,
        public_ip_dns_name_options_public_dual_stack_dns_name "PublicIpDnsNameOptions.PublicDualStackDnsName": String,
        public_ip_dns_name_options_public_ipv4_dns_name "PublicIpDnsNameOptions.PublicIpv4DnsName": String,
        public_ip_dns_name_options_public_ipv6_dns_name "PublicIpDnsNameOptions.PublicIpv6DnsName": String,
        secondary_private_ip_addresses "SecondaryPrivateIpAddresses": List<String>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    NetworkInterfaceConnectionTrackingSpecification () {
        tcp_established_timeout TcpEstablishedTimeout: i64,
        udp_stream_timeout UdpStreamTimeout: i64,
        udp_timeout UdpTimeout: i64,
    }
}
props! { NetworkInterfaceInstanceIpv6Address (ipv6_address Ipv6Address: String) {} }
props! { NetworkInterfaceIpv4PrefixSpecification (ipv4_prefix Ipv4Prefix: String) {} }
props! { NetworkInterfaceIpv6PrefixSpecification (ipv6_prefix Ipv6Prefix: String) {} }
props! {
    NetworkInterfacePrivateIpAddressSpecification (primary Primary: bool, private_ip_address PrivateIpAddress: String) {}
}
choice! {
    NetworkInterfacePublicIpDnsHostnameTypeSpecification {
        PublicDualStackDnsName "public-dual-stack-dns-name", PublicIpv4DnsName "public-ipv4-dns-name",
        PublicIpv6DnsName "public-ipv6-dns-name"
    }
}

resource! {
    /// [AWS::EC2::NetworkInterfaceAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html)
    NetworkInterfaceAttachment NetworkInterfaceAttachmentAttrs "AWS::EC2::NetworkInterfaceAttachment" (
        device_index DeviceIndex: String, instance_id InstanceId: Id<r::Ec2Instance>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>
    ) {
        delete_on_termination DeleteOnTermination: bool,
        ena_queue_count EnaQueueCount: i64,
        ena_srd_specification EnaSrdSpecification: NetworkInterfaceAttachmentEnaSrdSpecification,
    } { attachment_id "AttachmentId": String, }
}
props! {
    NetworkInterfaceAttachmentEnaSrdSpecification () {
        ena_srd_enabled EnaSrdEnabled: bool,
        ena_srd_udp_specification EnaSrdUdpSpecification: NetworkInterfaceAttachmentEnaSrdSpecificationEnaSrdUdpSpecification,
    }
}
props! {
    NetworkInterfaceAttachmentEnaSrdSpecificationEnaSrdUdpSpecification () {
        ena_srd_udp_enabled EnaSrdUdpEnabled: bool,
    }
}

resource! {
    /// [AWS::EC2::NetworkInterfacePermission](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfacepermission.html)
    NetworkInterfacePermission NetworkInterfacePermissionAttrs "AWS::EC2::NetworkInterfacePermission" (
        aws_account_id AwsAccountId: String, network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        permission Permission: String
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::EC2::NetworkPerformanceMetricSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkperformancemetricsubscription.html)
    NetworkPerformanceMetricSubscription NoAttrs "AWS::EC2::NetworkPerformanceMetricSubscription" (
        destination Destination: String, metric Metric: String, source Source: String, statistic Statistic: String
    ) {} {}
}

resource! {
    /// [AWS::EC2::PlacementGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html)
    PlacementGroup PlacementGroupAttrs "AWS::EC2::PlacementGroup" () {
        parent_group_id ParentGroupId: String,
        partition_count PartitionCount: i64,
        spread_level SpreadLevel: PlacementGroupSpreadLevel,
        strategy Strategy: PlacementGroupStrategy,
        tags Tags: List<Tag>,
    } { group_id "GroupId": String, group_name "GroupName": Id<r::Ec2PlacementGroup>, }
}
choice! { PlacementGroupSpreadLevel { Host "host", Rack "rack" } }
choice! {
    PlacementGroupStrategy {
        Cluster "cluster", Partition "partition", PrecisionTime "precision-time", Spread "spread"
    }
}

resource! {
    /// [AWS::EC2::PrefixList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html)
    PrefixList PrefixListAttrs "AWS::EC2::PrefixList" (
        address_family AddressFamily: PrefixListAddressFamily, prefix_list_name PrefixListName: String
    ) {
        entries Entries: List<PrefixListEntry>,
        max_entries MaxEntries: Int<1, MAX>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Ec2PrefixList>,
        owner_id "OwnerId": String,
        prefix_list_id "PrefixListId": Id<r::Ec2PrefixList>,
        version "Version": i64,
    }
}
props! { PrefixListEntry (cidr Cidr: String) { description Description: String, } }
choice! { PrefixListAddressFamily { Ipv4 "IPv4", Ipv6 "IPv6" } }

resource! {
    /// [AWS::EC2::Route](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html)
    Route RouteAttrs "AWS::EC2::Route" (route_table_id RouteTableId: Id<r::Ec2RouteTable>) {
        carrier_gateway_id CarrierGatewayId: Id<r::Ec2CarrierGateway>,
        core_network_arn CoreNetworkArn: Arn<r::NetworkManagerCoreNetwork>,
        destination_cidr_block DestinationCidrBlock: String,
        destination_ipv6_cidr_block DestinationIpv6CidrBlock: String,
        destination_prefix_list_id DestinationPrefixListId: Id<r::Ec2PrefixList>,
        egress_only_internet_gateway_id EgressOnlyInternetGatewayId: Id<r::Ec2EgressOnlyInternetGateway>,
        gateway_id GatewayId: String,
        instance_id InstanceId: Id<r::Ec2Instance>,
        local_gateway_id LocalGatewayId: String,
        nat_gateway_id NatGatewayId: Id<r::Ec2NatGateway>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        odb_network_arn OdbNetworkArn: String,
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>,
        vpc_endpoint_id VpcEndpointId: Id<r::Ec2VpcEndpoint>,
        vpc_peering_connection_id VpcPeeringConnectionId: Id<r::Ec2VpcPeeringConnection>,
    } { cidr_block "CidrBlock": String, }
}

resource! {
    /// [AWS::EC2::RouteServer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserver.html)
    RouteServer RouteServerAttrs "AWS::EC2::RouteServer" (amazon_side_asn AmazonSideAsn: Int<1, 4294967294>) {
        persist_routes PersistRoutes: RouteServerPersistRoutes,
        persist_routes_duration PersistRoutesDuration: Int<0, 5>,
        sns_notifications_enabled SnsNotificationsEnabled: bool,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::Ec2RouteServer>, id "Id": Id<r::Ec2RouteServer>, }
}
choice! { RouteServerPersistRoutes { Enable "enable", Disable "disable" } }

resource! {
    /// [AWS::EC2::RouteServerAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverassociation.html)
    RouteServerAssociation NoAttrs "AWS::EC2::RouteServerAssociation" (
        route_server_id RouteServerId: Id<r::Ec2RouteServer>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {} {}
}

resource! {
    /// [AWS::EC2::RouteServerEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverendpoint.html)
    RouteServerEndpoint RouteServerEndpointAttrs "AWS::EC2::RouteServerEndpoint" (
        route_server_id RouteServerId: Id<r::Ec2RouteServer>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::Ec2RouteServerEndpoint>,
        eni_address "EniAddress": String,
        eni_id "EniId": Id<r::Ec2NetworkInterface>,
        id "Id": Id<r::Ec2RouteServerEndpoint>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::EC2::RouteServerPeer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html)
    RouteServerPeer RouteServerPeerAttrs "AWS::EC2::RouteServerPeer" (
        bgp_options BgpOptions: RouteServerPeerBgpOptions, peer_address PeerAddress: String,
        route_server_endpoint_id RouteServerEndpointId: Id<r::Ec2RouteServerEndpoint>
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::Ec2RouteServerPeer>,
        endpoint_eni_address "EndpointEniAddress": String,
        endpoint_eni_id "EndpointEniId": Id<r::Ec2NetworkInterface>,
        id "Id": String,
        route_server_id "RouteServerId": Id<r::Ec2RouteServer>,
        subnet_id "SubnetId": Id<r::Ec2Subnet>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    RouteServerPeerBgpOptions () {
        peer_asn PeerAsn: Int<1, 4294967294>,
        peer_liveness_detection PeerLivenessDetection: RouteServerPeerBgpOptionsPeerLivenessDetection,
    }
}
choice! { RouteServerPeerBgpOptionsPeerLivenessDetection { Bfd "bfd", BgpKeepalive "bgp-keepalive" } }

resource! {
    /// [AWS::EC2::RouteServerPropagation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpropagation.html)
    RouteServerPropagation NoAttrs "AWS::EC2::RouteServerPropagation" (
        route_server_id RouteServerId: Id<r::Ec2RouteServer>, route_table_id RouteTableId: Id<r::Ec2RouteTable>
    ) {} {}
}

resource! {
    /// [AWS::EC2::RouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html)
    RouteTable RouteTableAttrs "AWS::EC2::RouteTable" (vpc_id VpcId: Id<r::Ec2Vpc>) { tags Tags: List<Tag>, } {
        route_table_id "RouteTableId": Id<r::Ec2RouteTable>,
    }
}

resource! {
    /// [AWS::EC2::SecondaryNetwork](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html)
    SecondaryNetwork SecondaryNetworkAttrs "AWS::EC2::SecondaryNetwork" (
        ipv4_cidr_block Ipv4CidrBlock: String, network_type NetworkType: SecondaryNetworkNetworkType
    ) { tags Tags: List<Tag>, } {
        ipv4_cidr_block_associations "Ipv4CidrBlockAssociations": List<Json>,
        owner_id "OwnerId": String,
        secondary_network_arn "SecondaryNetworkArn": Arn<r::Ec2SecondaryNetwork>,
        secondary_network_id "SecondaryNetworkId": String,
    }
}
choice! { SecondaryNetworkNetworkType { Rdma "rdma" } }

resource! {
    /// [AWS::EC2::SecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html)
    SecurityGroup SecurityGroupAttrs "AWS::EC2::SecurityGroup" (group_description GroupDescription: String) {
        group_name GroupName: String,
        security_group_egress SecurityGroupEgress: List<SecurityGroupEgressProps>,
        security_group_ingress SecurityGroupIngress: List<SecurityGroupIngressProps>,
        tags Tags: List<Tag>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } {
        group_id "GroupId": Id<r::Ec2SecurityGroup>,
        id "Id": Id<r::Ec2SecurityGroup>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    SecurityGroupEgressProps (ip_protocol IpProtocol: String) {
        cidr_ip CidrIp: String,
        cidr_ipv6 CidrIpv6: String,
        description Description: String,
        destination_prefix_list_id DestinationPrefixListId: Id<r::Ec2PrefixList>,
        destination_security_group_id DestinationSecurityGroupId: Id<r::Ec2SecurityGroup>,
        from_port FromPort: Int<-1, MAX>,
        to_port ToPort: Int<-1, MAX>,
    }
}
props! {
    SecurityGroupIngressProps (ip_protocol IpProtocol: String) {
        cidr_ip CidrIp: String,
        cidr_ipv6 CidrIpv6: String,
        description Description: String,
        from_port FromPort: Int<-1, MAX>,
        source_prefix_list_id SourcePrefixListId: Id<r::Ec2PrefixList>,
        source_security_group_id SourceSecurityGroupId: Id<r::Ec2SecurityGroup>,
        source_security_group_name SourceSecurityGroupName: String,
        source_security_group_owner_id SourceSecurityGroupOwnerId: String,
        to_port ToPort: Int<-1, MAX>,
    }
}

resource! {
    /// [AWS::EC2::SecurityGroupEgress](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html)
    SecurityGroupEgress SecurityGroupEgressAttrs "AWS::EC2::SecurityGroupEgress" (
        group_id GroupId: Id<r::Ec2SecurityGroup>, ip_protocol IpProtocol: String
    ) {
        cidr_ip CidrIp: String,
        cidr_ipv6 CidrIpv6: String,
        description Description: String,
        destination_prefix_list_id DestinationPrefixListId: Id<r::Ec2PrefixList>,
        destination_security_group_id DestinationSecurityGroupId: Id<r::Ec2SecurityGroup>,
        from_port FromPort: Int<-1, MAX>,
        to_port ToPort: Int<-1, MAX>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::EC2::SecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupingress.html)
    SecurityGroupIngress SecurityGroupIngressAttrs "AWS::EC2::SecurityGroupIngress" (ip_protocol IpProtocol: String) {
        cidr_ip CidrIp: String,
        cidr_ipv6 CidrIpv6: String,
        description Description: String,
        from_port FromPort: Int<-1, MAX>,
        group_id GroupId: Id<r::Ec2SecurityGroup>,
        group_name GroupName: String,
        source_prefix_list_id SourcePrefixListId: Id<r::Ec2PrefixList>,
        source_security_group_id SourceSecurityGroupId: Id<r::Ec2SecurityGroup>,
        source_security_group_name SourceSecurityGroupName: String,
        source_security_group_owner_id SourceSecurityGroupOwnerId: String,
        to_port ToPort: Int<-1, MAX>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::EC2::SecurityGroupVpcAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupvpcassociation.html)
    SecurityGroupVpcAssociation SecurityGroupVpcAssociationAttrs "AWS::EC2::SecurityGroupVpcAssociation" (
        group_id GroupId: Id<r::Ec2SecurityGroup>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {} {
        state "State": String,
        state_reason "StateReason": String,
        vpc_owner_id "VpcOwnerId": String,
    }
}

resource! {
    /// [AWS::EC2::SnapshotBlockPublicAccess](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html)
    SnapshotBlockPublicAccess SnapshotBlockPublicAccessAttrs "AWS::EC2::SnapshotBlockPublicAccess" (
        state State: SnapshotBlockPublicAccessState
    ) {} { account_id "AccountId": String, }
}
choice! { SnapshotBlockPublicAccessState { BlockAllSharing "block-all-sharing", BlockNewSharing "block-new-sharing" } }

resource! {
    /// [AWS::EC2::SpotFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html)
    SpotFleet SpotFleetAttrs "AWS::EC2::SpotFleet" (
        spot_fleet_request_config_data SpotFleetRequestConfigData: SpotFleetRequestConfigData
    ) { tags Tags: List<Tag>, } { id "Id": String, }
}
props! { SpotFleetAcceleratorCountRequest () { max Max: i64, min Min: i64, } }
props! { SpotFleetAcceleratorTotalMemoryMibRequest () { max Max: i64, min Min: i64, } }
props! { SpotFleetBaselineEbsBandwidthMbpsRequest () { max Max: i64, min Min: i64, } }
props! { SpotFleetBaselinePerformanceFactorsRequest () { cpu Cpu: SpotFleetCpuPerformanceFactorRequest, } }
props! {
    SpotFleetBlockDeviceMapping (device_name DeviceName: String) {
        ebs Ebs: SpotFleetEbsBlockDevice,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! { SpotFleetClassicLoadBalancer (name Name: Id<r::ElasticLoadBalancingLoadBalancer>) {} }
props! {
    SpotFleetClassicLoadBalancersConfig (
        classic_load_balancers ClassicLoadBalancers: List<SpotFleetClassicLoadBalancer>
    ) {}
}
props! {
    SpotFleetCpuPerformanceFactorRequest () {
        references References: List<SpotFleetPerformanceFactorReferenceRequest>,
    }
}
props! {
    SpotFleetEbsBlockDevice () {
        delete_on_termination DeleteOnTermination: bool,
        encrypted Encrypted: bool,
        iops Iops: i64,
        snapshot_id SnapshotId: String,
        volume_size VolumeSize: i64,
        volume_type VolumeType: String,
    }
}
props! {
    SpotFleetFleetLaunchTemplateSpecification (version Version: String) {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
    }
}
props! { SpotFleetGroupIdentifier (group_id GroupId: Id<r::Ec2SecurityGroup>) {} }
props! { SpotFleetIamInstanceProfileSpecification () { arn Arn: Arn<r::IamInstanceProfile>, } }
props! { SpotFleetInstanceIpv6Address (ipv6_address Ipv6Address: String) {} }
props! {
    SpotFleetInstanceNetworkInterfaceSpecification () {
        associate_public_ip_address AssociatePublicIpAddress: bool,
        delete_on_termination DeleteOnTermination: bool,
        description Description: String,
        device_index DeviceIndex: i64,
        groups Groups: List<Id<r::Ec2SecurityGroup>>,
        ipv6_address_count Ipv6AddressCount: i64,
        ipv6_addresses Ipv6Addresses: List<SpotFleetInstanceIpv6Address>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        private_ip_addresses PrivateIpAddresses: List<SpotFleetPrivateIpAddressSpecification>,
        secondary_private_ip_address_count SecondaryPrivateIpAddressCount: i64,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
props! {
    SpotFleetInstanceRequirementsRequest () {
        accelerator_count AcceleratorCount: SpotFleetAcceleratorCountRequest,
        accelerator_manufacturers AcceleratorManufacturers: List<SpotFleetInstanceRequirementsRequestAcceleratorManufacturers>,
        accelerator_names AcceleratorNames: List<SpotFleetInstanceRequirementsRequestAcceleratorNames>,
        accelerator_total_memory_mib AcceleratorTotalMemoryMiB: SpotFleetAcceleratorTotalMemoryMibRequest,
        accelerator_types AcceleratorTypes: List<SpotFleetInstanceRequirementsRequestAcceleratorTypes>,
        allowed_instance_types AllowedInstanceTypes: List<String>,
        bare_metal BareMetal: SpotFleetInstanceRequirementsRequestBareMetal,
        baseline_ebs_bandwidth_mbps BaselineEbsBandwidthMbps: SpotFleetBaselineEbsBandwidthMbpsRequest,
        baseline_performance_factors BaselinePerformanceFactors: SpotFleetBaselinePerformanceFactorsRequest,
        burstable_performance BurstablePerformance: SpotFleetInstanceRequirementsRequestBurstablePerformance,
        cpu_manufacturers CpuManufacturers: List<SpotFleetInstanceRequirementsRequestCpuManufacturers>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
        instance_generations InstanceGenerations: List<SpotFleetInstanceRequirementsRequestInstanceGenerations>,
        local_storage LocalStorage: SpotFleetInstanceRequirementsRequestLocalStorage,
        local_storage_types LocalStorageTypes: List<SpotFleetInstanceRequirementsRequestLocalStorageTypes>,
        max_spot_price_as_percentage_of_optimal_on_demand_price MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: i64,
        memory_gib_per_vcpu MemoryGiBPerVCpu: SpotFleetMemoryGibPerVcpuRequest,
        memory_mib MemoryMiB: SpotFleetMemoryMibRequest,
        network_bandwidth_gbps NetworkBandwidthGbps: SpotFleetNetworkBandwidthGbpsRequest,
        network_interface_count NetworkInterfaceCount: SpotFleetNetworkInterfaceCountRequest,
        on_demand_max_price_percentage_over_lowest_price OnDemandMaxPricePercentageOverLowestPrice: i64,
        require_encryption_in_transit RequireEncryptionInTransit: bool,
        require_hibernate_support RequireHibernateSupport: bool,
        spot_max_price_percentage_over_lowest_price SpotMaxPricePercentageOverLowestPrice: i64,
        total_local_storage_gb TotalLocalStorageGB: SpotFleetTotalLocalStorageGbRequest,
        vcpu_count VCpuCount: SpotFleetVcpuCountRangeRequest,
    }
}
props! {
    SpotFleetLaunchSpecification (image_id ImageId: String) {
        block_device_mappings BlockDeviceMappings: List<SpotFleetBlockDeviceMapping>,
        ebs_optimized EbsOptimized: bool,
        iam_instance_profile IamInstanceProfile: SpotFleetIamInstanceProfileSpecification,
        instance_requirements InstanceRequirements: SpotFleetInstanceRequirementsRequest,
        instance_type InstanceType: String,
        kernel_id KernelId: String,
        key_name KeyName: Id<r::Ec2KeyPair>,
        monitoring Monitoring: SpotFleetMonitoring,
        network_interfaces NetworkInterfaces: List<SpotFleetInstanceNetworkInterfaceSpecification>,
        placement Placement: SpotFleetSpotPlacement,
        ramdisk_id RamdiskId: String,
        security_groups SecurityGroups: List<SpotFleetGroupIdentifier>,
        spot_price SpotPrice: String,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tag_specifications TagSpecifications: List<SpotFleetTagSpecification>,
        user_data UserData: String,
        weighted_capacity WeightedCapacity: f64,
    }
}
props! {
    SpotFleetLaunchTemplateConfig () {
        launch_template_specification LaunchTemplateSpecification: SpotFleetFleetLaunchTemplateSpecification,
        overrides Overrides: List<SpotFleetLaunchTemplateOverrides>,
    }
}
props! {
    SpotFleetLaunchTemplateOverrides () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        instance_requirements InstanceRequirements: SpotFleetInstanceRequirementsRequest,
        instance_type InstanceType: String,
        priority Priority: f64,
        spot_price SpotPrice: String,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        weighted_capacity WeightedCapacity: f64,
    }
}
props! {
    SpotFleetLoadBalancersConfig () {
        classic_load_balancers_config ClassicLoadBalancersConfig: SpotFleetClassicLoadBalancersConfig,
        target_groups_config TargetGroupsConfig: SpotFleetTargetGroupsConfig,
    }
}
props! { SpotFleetMemoryGibPerVcpuRequest () { max Max: f64, min Min: f64, } }
props! { SpotFleetMemoryMibRequest () { max Max: i64, min Min: i64, } }
props! { SpotFleetMonitoring () { enabled Enabled: bool, } }
props! { SpotFleetNetworkBandwidthGbpsRequest () { max Max: f64, min Min: f64, } }
props! { SpotFleetNetworkInterfaceCountRequest () { max Max: i64, min Min: i64, } }
props! { SpotFleetPerformanceFactorReferenceRequest () { instance_family InstanceFamily: String, } }
props! {
    SpotFleetPrivateIpAddressSpecification (private_ip_address PrivateIpAddress: String) { primary Primary: bool, }
}
props! {
    SpotFleetRequestConfigData (iam_fleet_role IamFleetRole: Arn<r::IamRole>, target_capacity TargetCapacity: i64) {
        allocation_strategy AllocationStrategy: SpotFleetRequestConfigDataAllocationStrategy,
        context Context: String,
        excess_capacity_termination_policy ExcessCapacityTerminationPolicy: SpotFleetRequestConfigDataExcessCapacityTerminationPolicy,
        instance_interruption_behavior InstanceInterruptionBehavior: SpotFleetRequestConfigDataInstanceInterruptionBehavior,
        instance_pools_to_use_count InstancePoolsToUseCount: i64,
        launch_specifications LaunchSpecifications: List<SpotFleetLaunchSpecification>,
        launch_template_configs LaunchTemplateConfigs: List<SpotFleetLaunchTemplateConfig>,
        load_balancers_config LoadBalancersConfig: SpotFleetLoadBalancersConfig,
        on_demand_allocation_strategy OnDemandAllocationStrategy: String,
        on_demand_max_total_price OnDemandMaxTotalPrice: String,
        on_demand_target_capacity OnDemandTargetCapacity: i64,
        replace_unhealthy_instances ReplaceUnhealthyInstances: bool,
        spot_maintenance_strategies SpotMaintenanceStrategies: SpotFleetSpotMaintenanceStrategies,
        spot_max_total_price SpotMaxTotalPrice: String,
        spot_price SpotPrice: String,
        tag_specifications TagSpecifications: List<SpotFleetTagSpecification>,
        target_capacity_unit_type TargetCapacityUnitType: SpotFleetRequestConfigDataTargetCapacityUnitType,
        terminate_instances_with_expiration TerminateInstancesWithExpiration: bool,
        type_ Type: SpotFleetRequestConfigDataType,
        valid_from ValidFrom: String,
        valid_until ValidUntil: String,
    }
}
props! {
    SpotFleetSpotCapacityRebalance () {
        replacement_strategy ReplacementStrategy: SpotFleetSpotCapacityRebalanceReplacementStrategy,
        termination_delay TerminationDelay: i64,
    }
}
props! {
    SpotFleetSpotMaintenanceStrategies () { capacity_rebalance CapacityRebalance: SpotFleetSpotCapacityRebalance, }
}
props! {
    SpotFleetSpotPlacement () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        group_name GroupName: Id<r::Ec2PlacementGroup>,
        tenancy Tenancy: SpotFleetSpotPlacementTenancy,
    }
}
props! {
    SpotFleetTagSpecification () {
        resource_type ResourceType: SpotFleetTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
props! { SpotFleetTargetGroup (arn Arn: Arn<r::ElasticLoadBalancingV2TargetGroup>) {} }
props! { SpotFleetTargetGroupsConfig (target_groups TargetGroups: List<SpotFleetTargetGroup>) {} }
props! { SpotFleetTotalLocalStorageGbRequest () { max Max: f64, min Min: f64, } }
props! { SpotFleetVcpuCountRangeRequest () { max Max: i64, min Min: i64, } }
choice! {
    SpotFleetInstanceRequirementsRequestAcceleratorManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Habana "habana", Nvidia "nvidia", Xilinx "xilinx"
    }
}
choice! {
    SpotFleetInstanceRequirementsRequestAcceleratorNames {
        A10G "a10g", A100 "a100", H100 "h100", Inferentia "inferentia", K520 "k520", K80 "k80", M60 "m60",
        RadeonProV520 "radeon-pro-v520", T4 "t4", T4G "t4g", Vu9P "vu9p", V100 "v100", L40S "l40s", L4 "l4",
        GaudiHl205 "gaudi-hl-205", Inferentia2 "inferentia2", Trainium "trainium", Trainium2 "trainium2", U30 "u30"
    }
}
choice! {
    SpotFleetInstanceRequirementsRequestAcceleratorTypes {
        Gpu "gpu", Fpga "fpga", Inference "inference", Media "media"
    }
}
choice! {
    SpotFleetInstanceRequirementsRequestBareMetal {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! {
    SpotFleetInstanceRequirementsRequestBurstablePerformance {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! {
    SpotFleetInstanceRequirementsRequestCpuManufacturers {
        Intel "intel", Amd "amd", AmazonWebServices "amazon-web-services", Apple "apple"
    }
}
choice! { SpotFleetInstanceRequirementsRequestInstanceGenerations { Current "current", Previous "previous" } }
choice! {
    SpotFleetInstanceRequirementsRequestLocalStorage {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! { SpotFleetInstanceRequirementsRequestLocalStorageTypes { Hdd "hdd", Ssd "ssd" } }
choice! {
    SpotFleetRequestConfigDataAllocationStrategy {
        CapacityOptimized "capacityOptimized", CapacityOptimizedPrioritized "capacityOptimizedPrioritized",
        Diversified "diversified", LowestPrice "lowestPrice", PriceCapacityOptimized "priceCapacityOptimized"
    }
}
choice! {
    SpotFleetRequestConfigDataExcessCapacityTerminationPolicy {
        DefaultCapitalized "Default", NoTerminationCapitalized "NoTermination", DefaultLower "default",
        NoTerminationLower "noTermination"
    }
}
choice! {
    SpotFleetRequestConfigDataInstanceInterruptionBehavior {
        Hibernate "hibernate", Stop "stop", Terminate "terminate"
    }
}
choice! { SpotFleetRequestConfigDataTargetCapacityUnitType { Vcpu "vcpu", MemoryMib "memory-mib", Units "units" } }
choice! { SpotFleetRequestConfigDataType { Maintain "maintain", Request "request" } }
choice! {
    SpotFleetSpotCapacityRebalanceReplacementStrategy {
        Launch "launch", LaunchBeforeTerminate "launch-before-terminate"
    }
}
choice! { SpotFleetSpotPlacementTenancy { Dedicated "dedicated", Default "default", Host "host" } }
choice! {
    SpotFleetTagSpecificationResourceType {
        ClientVpnEndpoint "client-vpn-endpoint", CustomerGateway "customer-gateway", DedicatedHost "dedicated-host",
        DhcpOptions "dhcp-options", EgressOnlyInternetGateway "egress-only-internet-gateway", ElasticGpu "elastic-gpu",
        ElasticIp "elastic-ip", ExportImageTask "export-image-task", ExportInstanceTask "export-instance-task",
        Fleet "fleet", FpgaImage "fpga-image", HostReservation "host-reservation", Image "image",
        ImportImageTask "import-image-task", ImportSnapshotTask "import-snapshot-task", Instance "instance",
        InternetGateway "internet-gateway", KeyPair "key-pair", LaunchTemplate "launch-template",
        LocalGatewayRouteTableVpcAssociation "local-gateway-route-table-vpc-association", Natgateway "natgateway",
        NetworkAcl "network-acl", NetworkInsightsAnalysis "network-insights-analysis",
        NetworkInsightsPath "network-insights-path", NetworkInterface "network-interface",
        PlacementGroup "placement-group", ReservedInstances "reserved-instances", RouteTable "route-table",
        SecurityGroup "security-group", Snapshot "snapshot", SpotFleetRequest "spot-fleet-request",
        SpotInstancesRequest "spot-instances-request", Subnet "subnet", TrafficMirrorFilter "traffic-mirror-filter",
        TrafficMirrorSession "traffic-mirror-session", TrafficMirrorTarget "traffic-mirror-target",
        TransitGateway "transit-gateway", TransitGatewayAttachment "transit-gateway-attachment",
        TransitGatewayConnectPeer "transit-gateway-connect-peer",
        TransitGatewayMulticastDomain "transit-gateway-multicast-domain",
        TransitGatewayRouteTable "transit-gateway-route-table", Volume "volume", Vpc "vpc", VpcFlowLog "vpc-flow-log",
        VpcPeeringConnection "vpc-peering-connection", VpnConnection "vpn-connection", VpnGateway "vpn-gateway"
    }
}

resource! {
    /// [AWS::EC2::SqlHaStandbyDetectedInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-sqlhastandbydetectedinstance.html)
    SqlHaStandbyDetectedInstance SqlHaStandbyDetectedInstanceAttrs "AWS::EC2::SqlHaStandbyDetectedInstance" (
        instance_id InstanceId: String
    ) { sql_server_credentials SqlServerCredentials: String, } {
        ha_status "HaStatus": String,
        last_updated_time "LastUpdatedTime": String,
        sql_server_license_usage "SqlServerLicenseUsage": String,
    }
}

resource! {
    /// [AWS::EC2::Subnet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
    Subnet SubnetAttrs "AWS::EC2::Subnet" (vpc_id VpcId: Id<r::Ec2Vpc>) {
        assign_ipv6_address_on_creation AssignIpv6AddressOnCreation: bool,
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        cidr_block CidrBlock: String,
        enable_dns64 EnableDns64: bool,
        enable_lni_at_device_index EnableLniAtDeviceIndex: i64,
        ipv4_ipam_pool_id Ipv4IpamPoolId: Id<r::Ec2IpamPool>,
        ipv4_netmask_length Ipv4NetmaskLength: i64,
        ipv6_cidr_block Ipv6CidrBlock: String,
        ipv6_ipam_pool_id Ipv6IpamPoolId: Id<r::Ec2IpamPool>,
        ipv6_native Ipv6Native: bool,
        ipv6_netmask_length Ipv6NetmaskLength: i64,
        map_public_ip_on_launch MapPublicIpOnLaunch: bool,
        outpost_arn OutpostArn: String,
        private_dns_name_options_on_launch PrivateDnsNameOptionsOnLaunch: SubnetPrivateDnsNameOptionsOnLaunch,
        tags Tags: List<Tag>,
    } {
        availability_zone "AvailabilityZone": String,
        availability_zone_id "AvailabilityZoneId": String,
        block_public_access_states_internet_gateway_block_mode "BlockPublicAccessStates.InternetGatewayBlockMode": String,
        cidr_block "CidrBlock": String,
        ipv6_cidr_blocks "Ipv6CidrBlocks": List<String>,
        network_acl_association_id "NetworkAclAssociationId": String,
        outpost_arn "OutpostArn": String,
        subnet_id "SubnetId": Id<r::Ec2Subnet>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    SubnetPrivateDnsNameOptionsOnLaunch () {
        enable_resource_name_dns_aaaa_record EnableResourceNameDnsAAAARecord: bool,
        enable_resource_name_dns_a_record EnableResourceNameDnsARecord: bool,
        hostname_type HostnameType: String,
    }
}

resource! {
    /// [AWS::EC2::SubnetCidrBlock](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html)
    SubnetCidrBlock SubnetCidrBlockAttrs "AWS::EC2::SubnetCidrBlock" (subnet_id SubnetId: Id<r::Ec2Subnet>) {
        ipv6_cidr_block Ipv6CidrBlock: String,
        ipv6_ipam_pool_id Ipv6IpamPoolId: Id<r::Ec2IpamPool>,
        ipv6_netmask_length Ipv6NetmaskLength: Int<0, 128>,
    } {
        id "Id": String,
        ip_source "IpSource": String,
        ipv6_address_attribute "Ipv6AddressAttribute": String,
    }
}

resource! {
    /// [AWS::EC2::SubnetCidrReservation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html)
    SubnetCidrReservation SubnetCidrReservationAttrs "AWS::EC2::SubnetCidrReservation" (
        cidr Cidr: String, reservation_type ReservationType: SubnetCidrReservationReservationType,
        subnet_id SubnetId: Id<r::Ec2Subnet>
    ) { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::Ec2SubnetCidrReservation>,
        owner_id "OwnerId": String,
        subnet_cidr_reservation_id "SubnetCidrReservationId": String,
    }
}
choice! { SubnetCidrReservationReservationType { Prefix "prefix", Explicit "explicit" } }

resource! {
    /// [AWS::EC2::SubnetNetworkAclAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetnetworkaclassociation.html)
    SubnetNetworkAclAssociation SubnetNetworkAclAssociationAttrs "AWS::EC2::SubnetNetworkAclAssociation" (
        network_acl_id NetworkAclId: Id<r::Ec2NetworkAcl>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {} { association_id "AssociationId": String, }
}

resource! {
    /// [AWS::EC2::SubnetRouteTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html)
    SubnetRouteTableAssociation SubnetRouteTableAssociationAttrs "AWS::EC2::SubnetRouteTableAssociation" (
        route_table_id RouteTableId: Id<r::Ec2RouteTable>, subnet_id SubnetId: Id<r::Ec2Subnet>
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::EC2::TrafficMirrorFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html)
    TrafficMirrorFilter TrafficMirrorFilterAttrs "AWS::EC2::TrafficMirrorFilter" () {
        description Description: String,
        network_services NetworkServices: List<TrafficMirrorFilterTrafficMirrorNetworkService>,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::Ec2TrafficMirrorFilter>, }
}
choice! { TrafficMirrorFilterTrafficMirrorNetworkService { AmazonDns "amazon-dns" } }

resource! {
    /// [AWS::EC2::TrafficMirrorFilterRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html)
    TrafficMirrorFilterRule TrafficMirrorFilterRuleAttrs TrafficMirrorFilterRuleArgs "AWS::EC2::TrafficMirrorFilterRule" [
        destination_cidr_block DestinationCidrBlock: String, rule_action RuleAction: String,
        rule_number RuleNumber: i64, source_cidr_block SourceCidrBlock: String,
        traffic_direction TrafficDirection: String,
        traffic_mirror_filter_id TrafficMirrorFilterId: Id<r::Ec2TrafficMirrorFilter>
    ] {
        description Description: String,
        destination_port_range DestinationPortRange: TrafficMirrorFilterRuleTrafficMirrorPortRange,
        protocol Protocol: i64,
        source_port_range SourcePortRange: TrafficMirrorFilterRuleTrafficMirrorPortRange,
        tags Tags: List<Tag>,
    } { traffic_mirror_filter_rule_id "TrafficMirrorFilterRuleId": String, }
}
props! { TrafficMirrorFilterRuleTrafficMirrorPortRange (from_port FromPort: i64, to_port ToPort: i64) {} }

resource! {
    /// [AWS::EC2::TrafficMirrorSession](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html)
    TrafficMirrorSession TrafficMirrorSessionAttrs "AWS::EC2::TrafficMirrorSession" (
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>, session_number SessionNumber: i64,
        traffic_mirror_filter_id TrafficMirrorFilterId: Id<r::Ec2TrafficMirrorFilter>,
        traffic_mirror_target_id TrafficMirrorTargetId: Id<r::Ec2TrafficMirrorTarget>
    ) {
        description Description: String,
        owner_id OwnerId: String,
        packet_length PacketLength: i64,
        tags Tags: List<Tag>,
        virtual_network_id VirtualNetworkId: i64,
    } { id "Id": String, }
}

resource! {
    /// [AWS::EC2::TrafficMirrorTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrortarget.html)
    TrafficMirrorTarget TrafficMirrorTargetAttrs "AWS::EC2::TrafficMirrorTarget" () {
        description Description: String,
        gateway_load_balancer_endpoint_id GatewayLoadBalancerEndpointId: Id<r::Ec2VpcEndpoint>,
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        network_load_balancer_arn NetworkLoadBalancerArn: Arn<r::ElasticLoadBalancingV2LoadBalancer>,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::Ec2TrafficMirrorTarget>, }
}

resource! {
    /// [AWS::EC2::TransitGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html)
    TransitGateway TransitGatewayAttrs "AWS::EC2::TransitGateway" () {
        amazon_side_asn AmazonSideAsn: i64,
        association_default_route_table_id AssociationDefaultRouteTableId: Id<r::Ec2TransitGatewayRouteTable>,
        auto_accept_shared_attachments AutoAcceptSharedAttachments: String,
        default_route_table_association DefaultRouteTableAssociation: String,
        default_route_table_propagation DefaultRouteTablePropagation: String,
        description Description: String,
        dns_support DnsSupport: String,
        encryption_support EncryptionSupport: TransitGatewayEncryptionSupport,
        multicast_support MulticastSupport: String,
        propagation_default_route_table_id PropagationDefaultRouteTableId: Id<r::Ec2TransitGatewayRouteTable>,
        security_group_referencing_support SecurityGroupReferencingSupport: String,
        tags Tags: List<Tag>,
        transit_gateway_cidr_blocks TransitGatewayCidrBlocks: List<String>,
        vpn_ecmp_support VpnEcmpSupport: String,
    } {
        encryption_support_state "EncryptionSupportState": String,
        id "Id": Id<r::Ec2TransitGateway>,
        transit_gateway_arn "TransitGatewayArn": Arn<r::Ec2TransitGateway>,
    }
}
choice! { TransitGatewayEncryptionSupport { Disable "disable", Enable "enable" } }

resource! {
    /// [AWS::EC2::TransitGatewayAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayattachment.html)
    TransitGatewayAttachment TransitGatewayAttachmentAttrs "AWS::EC2::TransitGatewayAttachment" (
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) { options Options: TransitGatewayAttachmentOptions, tags Tags: List<Tag>, } { id "Id": String, }
}
props! {
    TransitGatewayAttachmentOptions () {
        appliance_mode_support ApplianceModeSupport: TransitGatewayAttachmentOptionsApplianceModeSupport,
        dns_support DnsSupport: TransitGatewayAttachmentOptionsDnsSupport,
        ipv6_support Ipv6Support: TransitGatewayAttachmentOptionsIpv6Support,
        security_group_referencing_support SecurityGroupReferencingSupport: TransitGatewayAttachmentOptionsSecurityGroupReferencingSupport,
    }
}
choice! { TransitGatewayAttachmentOptionsApplianceModeSupport { Disable "disable", Enable "enable" } }
choice! { TransitGatewayAttachmentOptionsDnsSupport { Disable "disable", Enable "enable" } }
choice! { TransitGatewayAttachmentOptionsIpv6Support { Disable "disable", Enable "enable" } }
choice! { TransitGatewayAttachmentOptionsSecurityGroupReferencingSupport { Disable "disable", Enable "enable" } }

resource! {
    /// [AWS::EC2::TransitGatewayConnect](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnect.html)
    TransitGatewayConnect TransitGatewayConnectAttrs "AWS::EC2::TransitGatewayConnect" (
        options Options: TransitGatewayConnectOptions,
        transport_transit_gateway_attachment_id TransportTransitGatewayAttachmentId: String
    ) { tags Tags: List<Tag>, } {
        creation_time "CreationTime": String,
        state "State": String,
        transit_gateway_attachment_id "TransitGatewayAttachmentId": Id<r::Ec2TransitGatewayConnect>,
        transit_gateway_id "TransitGatewayId": Id<r::Ec2TransitGateway>,
    }
}
props! { TransitGatewayConnectOptions () { protocol Protocol: TransitGatewayConnectOptionsProtocol, } }
choice! { TransitGatewayConnectOptionsProtocol { Gre "gre" } }

resource! {
    /// [AWS::EC2::TransitGatewayConnectPeer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html)
    TransitGatewayConnectPeer TransitGatewayConnectPeerAttrs "AWS::EC2::TransitGatewayConnectPeer" (
        connect_peer_configuration ConnectPeerConfiguration: TransitGatewayConnectPeerConfiguration,
        transit_gateway_attachment_id TransitGatewayAttachmentId: Id<r::Ec2TransitGatewayConnect>
    ) { tags Tags: List<Tag>, } {
        connect_peer_configuration_bgp_configurations "ConnectPeerConfiguration.BgpConfigurations": List<Json>,
        connect_peer_configuration_protocol "ConnectPeerConfiguration.Protocol": String,
        creation_time "CreationTime": String,
        state "State": String,
        transit_gateway_connect_peer_id "TransitGatewayConnectPeerId": String,
    }
}
props! {
    TransitGatewayConnectPeerConfiguration (
        inside_cidr_blocks InsideCidrBlocks: List<String>, peer_address PeerAddress: String
    ) { transit_gateway_address TransitGatewayAddress: String, }
}

resource! {
    /// [AWS::EC2::TransitGatewayMeteringPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicy.html)
    TransitGatewayMeteringPolicy TransitGatewayMeteringPolicyAttrs "AWS::EC2::TransitGatewayMeteringPolicy" (
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>
    ) { middlebox_attachment_ids MiddleboxAttachmentIds: List<String>, tags Tags: List<Tag>, } {
        state "State": String,
        transit_gateway_metering_policy_id "TransitGatewayMeteringPolicyId": Id<r::Ec2TransitGatewayMeteringPolicy>,
        update_effective_at "UpdateEffectiveAt": String,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayMeteringPolicyEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymeteringpolicyentry.html)
    TransitGatewayMeteringPolicyEntry TransitGatewayMeteringPolicyEntryAttrs "AWS::EC2::TransitGatewayMeteringPolicyEntry" (
        metered_account MeteredAccount: TransitGatewayMeteringPolicyEntryTransitGatewayMeteringPayerType,
        policy_rule_number PolicyRuleNumber: i64,
        transit_gateway_metering_policy_id TransitGatewayMeteringPolicyId: Id<r::Ec2TransitGatewayMeteringPolicy>
    ) {
        destination_cidr_block DestinationCidrBlock: String,
        destination_port_range DestinationPortRange: String,
        destination_transit_gateway_attachment_id DestinationTransitGatewayAttachmentId: String,
        destination_transit_gateway_attachment_type DestinationTransitGatewayAttachmentType: TransitGatewayMeteringPolicyEntryTransitGatewayAttachmentResourceType,
        protocol Protocol: String,
        source_cidr_block SourceCidrBlock: String,
        source_port_range SourcePortRange: String,
        source_transit_gateway_attachment_id SourceTransitGatewayAttachmentId: String,
        source_transit_gateway_attachment_type SourceTransitGatewayAttachmentType: TransitGatewayMeteringPolicyEntryTransitGatewayAttachmentResourceType,
    } { state "State": String, update_effective_at "UpdateEffectiveAt": String, }
}
choice! {
    TransitGatewayMeteringPolicyEntryTransitGatewayAttachmentResourceType {
        Vpc "vpc", Vpn "vpn", DirectConnectGateway "direct-connect-gateway", Peering "peering",
        NetworkFunction "network-function", VpnConcentrator "vpn-concentrator", ClientVpn "client-vpn"
    }
}
choice! {
    TransitGatewayMeteringPolicyEntryTransitGatewayMeteringPayerType {
        SourceAttachmentOwner "source-attachment-owner", DestinationAttachmentOwner "destination-attachment-owner",
        TransitGatewayOwner "transit-gateway-owner"
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayMulticastDomain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html)
    TransitGatewayMulticastDomain TransitGatewayMulticastDomainAttrs "AWS::EC2::TransitGatewayMulticastDomain" (
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>
    ) { options Options: TransitGatewayMulticastDomainOptions, tags Tags: List<Tag>, } {
        creation_time "CreationTime": String,
        state "State": String,
        transit_gateway_multicast_domain_arn "TransitGatewayMulticastDomainArn": Arn<r::Ec2TransitGatewayMulticastDomain>,
        transit_gateway_multicast_domain_id "TransitGatewayMulticastDomainId": Id<r::Ec2TransitGatewayMulticastDomain>,
    }
}
props! {
    TransitGatewayMulticastDomainOptions () {
        auto_accept_shared_associations AutoAcceptSharedAssociations: TransitGatewayMulticastDomainOptionsAutoAcceptSharedAssociations,
        igmpv2_support Igmpv2Support: TransitGatewayMulticastDomainOptionsIgmpv2Support,
        static_sources_support StaticSourcesSupport: TransitGatewayMulticastDomainOptionsStaticSourcesSupport,
    }
}
choice! { TransitGatewayMulticastDomainOptionsAutoAcceptSharedAssociations { Disable "disable", Enable "enable" } }
choice! { TransitGatewayMulticastDomainOptionsIgmpv2Support { Disable "disable", Enable "enable" } }
choice! { TransitGatewayMulticastDomainOptionsStaticSourcesSupport { Disable "disable", Enable "enable" } }

resource! {
    /// [AWS::EC2::TransitGatewayMulticastDomainAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html)
    TransitGatewayMulticastDomainAssociation TransitGatewayMulticastDomainAssociationAttrs "AWS::EC2::TransitGatewayMulticastDomainAssociation" (
        subnet_id SubnetId: Id<r::Ec2Subnet>, transit_gateway_attachment_id TransitGatewayAttachmentId: String,
        transit_gateway_multicast_domain_id TransitGatewayMulticastDomainId: Id<r::Ec2TransitGatewayMulticastDomain>
    ) {} {
        resource_id "ResourceId": String,
        resource_type "ResourceType": String,
        state "State": String,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayMulticastGroupMember](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupmember.html)
    TransitGatewayMulticastGroupMember TransitGatewayMulticastGroupMemberAttrs "AWS::EC2::TransitGatewayMulticastGroupMember" (
        group_ip_address GroupIpAddress: String, network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        transit_gateway_multicast_domain_id TransitGatewayMulticastDomainId: Id<r::Ec2TransitGatewayMulticastDomain>
    ) {} {
        group_member "GroupMember": bool,
        group_source "GroupSource": bool,
        member_type "MemberType": String,
        resource_id "ResourceId": String,
        resource_type "ResourceType": String,
        source_type "SourceType": String,
        subnet_id "SubnetId": Id<r::Ec2Subnet>,
        transit_gateway_attachment_id "TransitGatewayAttachmentId": String,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayMulticastGroupSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html)
    TransitGatewayMulticastGroupSource TransitGatewayMulticastGroupSourceAttrs "AWS::EC2::TransitGatewayMulticastGroupSource" (
        group_ip_address GroupIpAddress: String, network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        transit_gateway_multicast_domain_id TransitGatewayMulticastDomainId: Id<r::Ec2TransitGatewayMulticastDomain>
    ) {} {
        group_member "GroupMember": bool,
        group_source "GroupSource": bool,
        member_type "MemberType": String,
        resource_id "ResourceId": String,
        resource_type "ResourceType": String,
        source_type "SourceType": String,
        subnet_id "SubnetId": Id<r::Ec2Subnet>,
        transit_gateway_attachment_id "TransitGatewayAttachmentId": String,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayPeeringAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypeeringattachment.html)
    TransitGatewayPeeringAttachment TransitGatewayPeeringAttachmentAttrs "AWS::EC2::TransitGatewayPeeringAttachment" (
        peer_account_id PeerAccountId: String, peer_region PeerRegion: String,
        peer_transit_gateway_id PeerTransitGatewayId: Id<r::Ec2TransitGateway>,
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>
    ) { tags Tags: List<Tag>, } {
        creation_time "CreationTime": String,
        state "State": String,
        status_code "Status.Code": String,
        status_message "Status.Message": String,
        transit_gateway_attachment_id "TransitGatewayAttachmentId": String,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayPolicyTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytable.html)
    TransitGatewayPolicyTable TransitGatewayPolicyTableAttrs "AWS::EC2::TransitGatewayPolicyTable" (
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>
    ) { tags Tags: List<Tag>, } {
        creation_time "CreationTime": String,
        state "State": String,
        transit_gateway_policy_table_id "TransitGatewayPolicyTableId": Id<r::Ec2TransitGatewayPolicyTable>,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayPolicyTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableassociation.html)
    TransitGatewayPolicyTableAssociation TransitGatewayPolicyTableAssociationAttrs "AWS::EC2::TransitGatewayPolicyTableAssociation" (
        transit_gateway_attachment_id TransitGatewayAttachmentId: String,
        transit_gateway_policy_table_id TransitGatewayPolicyTableId: Id<r::Ec2TransitGatewayPolicyTable>
    ) {} { state "State": String, }
}

resource! {
    /// [AWS::EC2::TransitGatewayPolicyTableEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html)
    TransitGatewayPolicyTableEntry TransitGatewayPolicyTableEntryAttrs "AWS::EC2::TransitGatewayPolicyTableEntry" (
        policy_rule PolicyRule: TransitGatewayPolicyTableEntryTransitGatewayPolicyRule,
        policy_rule_number PolicyRuleNumber: String,
        target_route_table_id TargetRouteTableId: Id<r::Ec2TransitGatewayRouteTable>,
        transit_gateway_policy_table_id TransitGatewayPolicyTableId: Id<r::Ec2TransitGatewayPolicyTable>
    ) {} { state "State": String, }
}
props! {
    TransitGatewayPolicyTableEntryTransitGatewayPolicyRule () {
        destination_cidr_block DestinationCidrBlock: String,
        destination_port_range DestinationPortRange: String,
        protocol Protocol: String,
        source_cidr_block SourceCidrBlock: String,
        source_port_range SourcePortRange: String,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayRoute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html)
    TransitGatewayRoute NoAttrs "AWS::EC2::TransitGatewayRoute" (
        destination_cidr_block DestinationCidrBlock: String,
        transit_gateway_route_table_id TransitGatewayRouteTableId: Id<r::Ec2TransitGatewayRouteTable>
    ) { blackhole Blackhole: bool, transit_gateway_attachment_id TransitGatewayAttachmentId: String, } {}
}

resource! {
    /// [AWS::EC2::TransitGatewayRouteTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetable.html)
    TransitGatewayRouteTable TransitGatewayRouteTableAttrs "AWS::EC2::TransitGatewayRouteTable" (
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>
    ) { tags Tags: List<Tag>, } {
        transit_gateway_route_table_id "TransitGatewayRouteTableId": Id<r::Ec2TransitGatewayRouteTable>,
    }
}

resource! {
    /// [AWS::EC2::TransitGatewayRouteTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetableassociation.html)
    TransitGatewayRouteTableAssociation NoAttrs "AWS::EC2::TransitGatewayRouteTableAssociation" (
        transit_gateway_attachment_id TransitGatewayAttachmentId: String,
        transit_gateway_route_table_id TransitGatewayRouteTableId: Id<r::Ec2TransitGatewayRouteTable>
    ) {} {}
}

resource! {
    /// [AWS::EC2::TransitGatewayRouteTablePropagation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html)
    TransitGatewayRouteTablePropagation NoAttrs "AWS::EC2::TransitGatewayRouteTablePropagation" (
        transit_gateway_attachment_id TransitGatewayAttachmentId: String,
        transit_gateway_route_table_id TransitGatewayRouteTableId: Id<r::Ec2TransitGatewayRouteTable>
    ) {} {}
}

resource! {
    /// [AWS::EC2::TransitGatewayVpcAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html)
    TransitGatewayVpcAttachment TransitGatewayVpcAttachmentAttrs "AWS::EC2::TransitGatewayVpcAttachment" (
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>,
        vpc_id VpcId: Id<r::Ec2Vpc>
    ) {
        add_subnet_ids AddSubnetIds: List<Id<r::Ec2Subnet>>,
        options Options: TransitGatewayVpcAttachmentOptions,
        remove_subnet_ids RemoveSubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! {
    TransitGatewayVpcAttachmentOptions () {
        appliance_mode_support ApplianceModeSupport: TransitGatewayVpcAttachmentOptionsApplianceModeSupport,
        dns_support DnsSupport: TransitGatewayVpcAttachmentOptionsDnsSupport,
        ipv6_support Ipv6Support: TransitGatewayVpcAttachmentOptionsIpv6Support,
        security_group_referencing_support SecurityGroupReferencingSupport: TransitGatewayVpcAttachmentOptionsSecurityGroupReferencingSupport,
    }
}
choice! { TransitGatewayVpcAttachmentOptionsApplianceModeSupport { Disable "disable", Enable "enable" } }
choice! { TransitGatewayVpcAttachmentOptionsDnsSupport { Disable "disable", Enable "enable" } }
choice! { TransitGatewayVpcAttachmentOptionsIpv6Support { Disable "disable", Enable "enable" } }
choice! { TransitGatewayVpcAttachmentOptionsSecurityGroupReferencingSupport { Disable "disable", Enable "enable" } }

resource! {
    /// [AWS::EC2::VPC](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
    Vpc VpcAttrs "AWS::EC2::VPC" () {
        cidr_block CidrBlock: String,
        enable_dns_hostnames EnableDnsHostnames: bool,
        enable_dns_support EnableDnsSupport: bool,
        instance_tenancy InstanceTenancy: VpcInstanceTenancy,
        ipv4_ipam_pool_id Ipv4IpamPoolId: Id<r::Ec2IpamPool>,
        ipv4_netmask_length Ipv4NetmaskLength: i64,
        tags Tags: List<Tag>,
        vpc_encryption_control VpcEncryptionControl: VpcEncryptionControlProps,
    } {
        cidr_block "CidrBlock": String,
        cidr_block_associations "CidrBlockAssociations": List<String>,
        default_network_acl "DefaultNetworkAcl": Id<r::Ec2NetworkAcl>,
        default_security_group "DefaultSecurityGroup": Id<r::Ec2SecurityGroup>,
        ipv6_cidr_blocks "Ipv6CidrBlocks": List<String>,
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State": String,
        vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message "VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage": String,
        vpc_encryption_control_resource_exclusions_elastic_file_system_state "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State": String,
        vpc_encryption_control_resource_exclusions_elastic_file_system_state_message "VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage": String,
        vpc_encryption_control_resource_exclusions_internet_gateway_state "VpcEncryptionControl.ResourceExclusions.InternetGateway.State": String,
        vpc_encryption_control_resource_exclusions_internet_gateway_state_message "VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage": String,
        vpc_encryption_control_resource_exclusions_lambda_state "VpcEncryptionControl.ResourceExclusions.Lambda.State": String,
        vpc_encryption_control_resource_exclusions_lambda_state_message "VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage": String,
        vpc_encryption_control_resource_exclusions_nat_gateway_state "VpcEncryptionControl.ResourceExclusions.NatGateway.State": String,
        vpc_encryption_control_resource_exclusions_nat_gateway_state_message "VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage": String,
        vpc_encryption_control_resource_exclusions_virtual_private_gateway_state "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State": String,
        vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message "VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage": String,
        vpc_encryption_control_resource_exclusions_vpc_lattice_state "VpcEncryptionControl.ResourceExclusions.VpcLattice.State": String,
        vpc_encryption_control_resource_exclusions_vpc_lattice_state_message "VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage": String,
        vpc_encryption_control_resource_exclusions_vpc_peering_state "VpcEncryptionControl.ResourceExclusions.VpcPeering.State": String,
        vpc_encryption_control_resource_exclusions_vpc_peering_state_message "VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage": String,
        vpc_encryption_control_state "VpcEncryptionControl.State": String,
        vpc_encryption_control_state_message "VpcEncryptionControl.StateMessage": String,
        vpc_encryption_control_vpc_encryption_control_id "VpcEncryptionControl.VpcEncryptionControlId": String,
        vpc_encryption_control_vpc_id "VpcEncryptionControl.VpcId": Id<r::Ec2Vpc>,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! {
    VpcEncryptionControlProps () {
        egress_only_internet_gateway_exclusion EgressOnlyInternetGatewayExclusion: VpcEncryptionControlPropsEgressOnlyInternetGatewayExclusion,
        elastic_file_system_exclusion ElasticFileSystemExclusion: VpcEncryptionControlPropsElasticFileSystemExclusion,
        internet_gateway_exclusion InternetGatewayExclusion: VpcEncryptionControlPropsInternetGatewayExclusion,
        lambda_exclusion LambdaExclusion: VpcEncryptionControlPropsLambdaExclusion,
        mode Mode: VpcEncryptionControlPropsMode,
        nat_gateway_exclusion NatGatewayExclusion: VpcEncryptionControlPropsNatGatewayExclusion,
        virtual_private_gateway_exclusion VirtualPrivateGatewayExclusion: VpcEncryptionControlPropsVirtualPrivateGatewayExclusion,
        vpc_lattice_exclusion VpcLatticeExclusion: VpcEncryptionControlPropsVpcLatticeExclusion,
        vpc_peering_exclusion VpcPeeringExclusion: VpcEncryptionControlPropsVpcPeeringExclusion,
    }
}
choice! { VpcEncryptionControlPropsEgressOnlyInternetGatewayExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsElasticFileSystemExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsInternetGatewayExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsLambdaExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsMode { Monitor "monitor", Enforce "enforce" } }
choice! { VpcEncryptionControlPropsNatGatewayExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsVirtualPrivateGatewayExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsVpcLatticeExclusion { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlPropsVpcPeeringExclusion { Enable "enable", Disable "disable" } }
choice! { VpcInstanceTenancy { Dedicated "dedicated", Default "default", Host "host" } }

resource! {
    /// [AWS::EC2::VPCBlockPublicAccessExclusion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessexclusion.html)
    VpcBlockPublicAccessExclusion VpcBlockPublicAccessExclusionAttrs "AWS::EC2::VPCBlockPublicAccessExclusion" (
        internet_gateway_exclusion_mode InternetGatewayExclusionMode: VpcBlockPublicAccessExclusionInternetGatewayExclusionMode
    ) {
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: List<Tag>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } { exclusion_id "ExclusionId": String, }
}
choice! {
    VpcBlockPublicAccessExclusionInternetGatewayExclusionMode {
        AllowBidirectional "allow-bidirectional", AllowEgress "allow-egress"
    }
}

resource! {
    /// [AWS::EC2::VPCBlockPublicAccessOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html)
    VpcBlockPublicAccessOptions VpcBlockPublicAccessOptionsAttrs "AWS::EC2::VPCBlockPublicAccessOptions" (
        internet_gateway_block_mode InternetGatewayBlockMode: VpcBlockPublicAccessOptionsInternetGatewayBlockMode
    ) {} { account_id "AccountId": String, exclusions_allowed "ExclusionsAllowed": String, }
}
choice! {
    VpcBlockPublicAccessOptionsInternetGatewayBlockMode {
        BlockBidirectional "block-bidirectional", BlockIngress "block-ingress"
    }
}

resource! {
    /// [AWS::EC2::VPCCidrBlock](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html)
    VpcCidrBlock VpcCidrBlockAttrs "AWS::EC2::VPCCidrBlock" (vpc_id VpcId: Id<r::Ec2Vpc>) {
        amazon_provided_ipv6_cidr_block AmazonProvidedIpv6CidrBlock: bool,
        cidr_block CidrBlock: String,
        ipv4_ipam_pool_id Ipv4IpamPoolId: Id<r::Ec2IpamPool>,
        ipv4_netmask_length Ipv4NetmaskLength: i64,
        ipv6_cidr_block Ipv6CidrBlock: String,
        ipv6_cidr_block_network_border_group Ipv6CidrBlockNetworkBorderGroup: String,
        ipv6_ipam_pool_id Ipv6IpamPoolId: Id<r::Ec2IpamPool>,
        ipv6_netmask_length Ipv6NetmaskLength: i64,
        ipv6_pool Ipv6Pool: String,
    } {
        id "Id": String,
        ip_source "IpSource": String,
        ipv6_address_attribute "Ipv6AddressAttribute": String,
    }
}

resource! {
    /// [AWS::EC2::VPCDHCPOptionsAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcdhcpoptionsassociation.html)
    VpcDhcpOptionsAssociation NoAttrs "AWS::EC2::VPCDHCPOptionsAssociation" (
        dhcp_options_id DhcpOptionsId: Id<r::Ec2DhcpOptions>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {} {}
}

resource! {
    /// [AWS::EC2::VPCEncryptionControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcencryptioncontrol.html)
    VpcEncryptionControl VpcEncryptionControlAttrs "AWS::EC2::VPCEncryptionControl" () {
        egress_only_internet_gateway_exclusion_input EgressOnlyInternetGatewayExclusionInput: VpcEncryptionControlEgressOnlyInternetGatewayExclusionInput,
        elastic_file_system_exclusion_input ElasticFileSystemExclusionInput: VpcEncryptionControlElasticFileSystemExclusionInput,
        internet_gateway_exclusion_input InternetGatewayExclusionInput: VpcEncryptionControlInternetGatewayExclusionInput,
        lambda_exclusion_input LambdaExclusionInput: VpcEncryptionControlLambdaExclusionInput,
        mode Mode: VpcEncryptionControlMode,
        nat_gateway_exclusion_input NatGatewayExclusionInput: VpcEncryptionControlNatGatewayExclusionInput,
        tags Tags: List<Tag>,
        virtual_private_gateway_exclusion_input VirtualPrivateGatewayExclusionInput: VpcEncryptionControlVirtualPrivateGatewayExclusionInput,
        vpc_id VpcId: Id<r::Ec2Vpc>,
        vpc_lattice_exclusion_input VpcLatticeExclusionInput: VpcEncryptionControlVpcLatticeExclusionInput,
        vpc_peering_exclusion_input VpcPeeringExclusionInput: VpcEncryptionControlVpcPeeringExclusionInput,
    } {
        resource_exclusions_egress_only_internet_gateway_state "ResourceExclusions.EgressOnlyInternetGateway.State": String,
        resource_exclusions_egress_only_internet_gateway_state_message "ResourceExclusions.EgressOnlyInternetGateway.StateMessage": String,
        resource_exclusions_elastic_file_system_state "ResourceExclusions.ElasticFileSystem.State": String,
        resource_exclusions_elastic_file_system_state_message "ResourceExclusions.ElasticFileSystem.StateMessage": String,
        resource_exclusions_internet_gateway_state "ResourceExclusions.InternetGateway.State": String,
        resource_exclusions_internet_gateway_state_message "ResourceExclusions.InternetGateway.StateMessage": String,
        resource_exclusions_lambda_state "ResourceExclusions.Lambda.State": String,
        resource_exclusions_lambda_state_message "ResourceExclusions.Lambda.StateMessage": String,
        resource_exclusions_nat_gateway_state "ResourceExclusions.NatGateway.State": String,
        resource_exclusions_nat_gateway_state_message "ResourceExclusions.NatGateway.StateMessage": String,
        resource_exclusions_virtual_private_gateway_state "ResourceExclusions.VirtualPrivateGateway.State": String,
        resource_exclusions_virtual_private_gateway_state_message "ResourceExclusions.VirtualPrivateGateway.StateMessage": String,
        resource_exclusions_vpc_lattice_state "ResourceExclusions.VpcLattice.State": String,
        resource_exclusions_vpc_lattice_state_message "ResourceExclusions.VpcLattice.StateMessage": String,
        resource_exclusions_vpc_peering_state "ResourceExclusions.VpcPeering.State": String,
        resource_exclusions_vpc_peering_state_message "ResourceExclusions.VpcPeering.StateMessage": String,
        state "State": String,
        state_message "StateMessage": String,
        vpc_encryption_control_id "VpcEncryptionControlId": String,
    }
}
choice! { VpcEncryptionControlEgressOnlyInternetGatewayExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlElasticFileSystemExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlInternetGatewayExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlLambdaExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlMode { Monitor "monitor", Enforce "enforce" } }
choice! { VpcEncryptionControlNatGatewayExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlVirtualPrivateGatewayExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlVpcLatticeExclusionInput { Enable "enable", Disable "disable" } }
choice! { VpcEncryptionControlVpcPeeringExclusionInput { Enable "enable", Disable "disable" } }

resource! {
    /// [AWS::EC2::VPCEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html)
    VpcEndpoint VpcEndpointAttrs "AWS::EC2::VPCEndpoint" (vpc_id VpcId: Id<r::Ec2Vpc>) {
        dns_options DnsOptions: VpcEndpointDnsOptionsSpecification,
        ip_address_type IpAddressType: VpcEndpointIpAddressType,
        policy_document PolicyDocument: Json,
        private_dns_enabled PrivateDnsEnabled: bool,
        resource_configuration_arn ResourceConfigurationArn: Arn<r::VpcLatticeResourceConfiguration>,
        route_table_ids RouteTableIds: List<Id<r::Ec2RouteTable>>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        service_name ServiceName: String,
        service_network_arn ServiceNetworkArn: Arn<r::VpcLatticeServiceNetwork>,
        service_region ServiceRegion: String,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        vpc_endpoint_type VpcEndpointType: VpcEndpointType,
    } {
        creation_timestamp "CreationTimestamp": String,
        dns_entries "DnsEntries": List<String>,
        id "Id": Id<r::Ec2VpcEndpoint>,
        network_interface_ids "NetworkInterfaceIds": List<Id<r::Ec2NetworkInterface>>,
    }
}
props! {
    VpcEndpointDnsOptionsSpecification () {
        dns_record_ip_type DnsRecordIpType: VpcEndpointDnsOptionsSpecificationDnsRecordIpType,
        private_dns_only_for_inbound_resolver_endpoint PrivateDnsOnlyForInboundResolverEndpoint: VpcEndpointDnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint,
        private_dns_preference PrivateDnsPreference: VpcEndpointDnsOptionsSpecificationPrivateDnsPreference,
        private_dns_specified_domains PrivateDnsSpecifiedDomains: List<String>,
    }
}
choice! {
    VpcEndpointDnsOptionsSpecificationDnsRecordIpType {
        Ipv4 "ipv4", Ipv6 "ipv6", Dualstack "dualstack", ServiceDefined "service-defined", NotSpecified "not-specified"
    }
}
choice! {
    VpcEndpointDnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint {
        OnlyInboundResolver "OnlyInboundResolver", AllResolvers "AllResolvers", NotSpecified "NotSpecified"
    }
}
choice! {
    VpcEndpointDnsOptionsSpecificationPrivateDnsPreference {
        VerifiedDomainsOnly "VERIFIED_DOMAINS_ONLY", AllDomains "ALL_DOMAINS",
        VerifiedDomainsAndSpecifiedDomains "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
        SpecifiedDomainsOnly "SPECIFIED_DOMAINS_ONLY"
    }
}
choice! { VpcEndpointIpAddressType { Ipv4 "ipv4", Ipv6 "ipv6", Dualstack "dualstack", NotSpecified "not-specified" } }
choice! {
    VpcEndpointType {
        Interface "Interface", Gateway "Gateway", GatewayLoadBalancer "GatewayLoadBalancer",
        ServiceNetwork "ServiceNetwork", Resource "Resource", Tunnel "Tunnel"
    }
}

resource! {
    /// [AWS::EC2::VPCEndpointConnectionNotification](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html)
    VpcEndpointConnectionNotification VpcEndpointConnectionNotificationAttrs "AWS::EC2::VPCEndpointConnectionNotification" (
        connection_events ConnectionEvents: List<String>,
        connection_notification_arn ConnectionNotificationArn: Arn<r::SnsTopic>
    ) { service_id ServiceId: Id<r::Ec2VpcEndpointService>, vpc_endpoint_id VPCEndpointId: Id<r::Ec2VpcEndpoint>, } {
        vpc_endpoint_connection_notification_id "VPCEndpointConnectionNotificationId": String,
    }
}

resource! {
    /// [AWS::EC2::VPCEndpointService](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html)
    VpcEndpointService VpcEndpointServiceAttrs "AWS::EC2::VPCEndpointService" () {
        acceptance_required AcceptanceRequired: bool,
        contributor_insights_enabled ContributorInsightsEnabled: bool,
        gateway_load_balancer_arns GatewayLoadBalancerArns: List<Arn<r::ElasticLoadBalancingV2LoadBalancer>>,
        network_load_balancer_arns NetworkLoadBalancerArns: List<Arn<r::ElasticLoadBalancingV2LoadBalancer>>,
        payer_responsibility PayerResponsibility: String,
        private_dns_name PrivateDnsName: String,
        private_dns_name_configuration PrivateDnsNameConfiguration: VpcEndpointServicePrivateDnsNameConfiguration,
        supported_ip_address_types SupportedIpAddressTypes: List<VpcEndpointServiceIpAddressType>,
        supported_regions SupportedRegions: List<String>,
        tags Tags: List<Tag>,
    } {
        private_dns_name_configuration_name "PrivateDnsNameConfiguration.Name": String,
        private_dns_name_configuration_state "PrivateDnsNameConfiguration.State": String,
        private_dns_name_configuration_type "PrivateDnsNameConfiguration.Type": String,
        private_dns_name_configuration_value "PrivateDnsNameConfiguration.Value": String,
        service_id "ServiceId": Id<r::Ec2VpcEndpointService>,
    }
}
props! { VpcEndpointServicePrivateDnsNameConfiguration () {} }
choice! { VpcEndpointServiceIpAddressType { Ipv4 "ipv4", Ipv6 "ipv6" } }

resource! {
    /// [AWS::EC2::VPCEndpointServicePermissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservicepermissions.html)
    VpcEndpointServicePermissions NoAttrs "AWS::EC2::VPCEndpointServicePermissions" (
        service_id ServiceId: Id<r::Ec2VpcEndpointService>
    ) { allowed_principals AllowedPrincipals: List<String>, } {}
}

resource! {
    /// [AWS::EC2::VPCGatewayAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html)
    VpcGatewayAttachment VpcGatewayAttachmentAttrs "AWS::EC2::VPCGatewayAttachment" (vpc_id VpcId: Id<r::Ec2Vpc>) {
        internet_gateway_id InternetGatewayId: Id<r::Ec2InternetGateway>,
        vpn_gateway_id VpnGatewayId: Id<r::Ec2VpnGateway>,
    } { attachment_type "AttachmentType": String, }
}

resource! {
    /// [AWS::EC2::VPCPeeringConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html)
    VpcPeeringConnection VpcPeeringConnectionAttrs "AWS::EC2::VPCPeeringConnection" (
        peer_vpc_id PeerVpcId: Id<r::Ec2Vpc>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {
        assume_role_region AssumeRoleRegion: String,
        peer_owner_id PeerOwnerId: String,
        peer_region PeerRegion: String,
        peer_role_arn PeerRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::Ec2VpcPeeringConnection>, }
}

resource! {
    /// [AWS::EC2::VPNConcentrator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html)
    VpnConcentrator VpnConcentratorAttrs "AWS::EC2::VPNConcentrator" (type_ Type: String) {
        tags Tags: List<Tag>,
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>,
    } {
        transit_gateway_attachment_id "TransitGatewayAttachmentId": String,
        vpn_concentrator_id "VpnConcentratorId": Id<r::Ec2VpnConcentrator>,
    }
}

resource! {
    /// [AWS::EC2::VPNConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html)
    VpnConnection VpnConnectionAttrs "AWS::EC2::VPNConnection" (
        customer_gateway_id CustomerGatewayId: Id<r::Ec2CustomerGateway>, type_ Type: String
    ) {
        enable_acceleration EnableAcceleration: bool,
        local_ipv4_network_cidr LocalIpv4NetworkCidr: String,
        local_ipv6_network_cidr LocalIpv6NetworkCidr: String,
        outside_ip_address_type OutsideIpAddressType: String,
        pre_shared_key_storage PreSharedKeyStorage: VpnConnectionPreSharedKeyStorage,
        remote_ipv4_network_cidr RemoteIpv4NetworkCidr: String,
        remote_ipv6_network_cidr RemoteIpv6NetworkCidr: String,
        static_routes_only StaticRoutesOnly: bool,
        tags Tags: List<Tag>,
        transit_gateway_id TransitGatewayId: Id<r::Ec2TransitGateway>,
        transport_transit_gateway_attachment_id TransportTransitGatewayAttachmentId: String,
        tunnel_bandwidth TunnelBandwidth: VpnConnectionTunnelBandwidth,
        tunnel_inside_ip_version TunnelInsideIpVersion: String,
        vpn_concentrator_id VpnConcentratorId: Id<r::Ec2VpnConcentrator>,
        vpn_gateway_id VpnGatewayId: Id<r::Ec2VpnGateway>,
        vpn_tunnel_options_specifications VpnTunnelOptionsSpecifications: List<VpnConnectionVpnTunnelOptionsSpecification>,
    } { vpn_connection_id "VpnConnectionId": Id<r::Ec2VpnConnection>, }
}
props! {
    VpnConnectionCloudwatchLogOptionsSpecification () {
        bgp_log_enabled BgpLogEnabled: bool,
        bgp_log_group_arn BgpLogGroupArn: Arn<r::LogsLogGroup>,
        bgp_log_output_format BgpLogOutputFormat: VpnConnectionCloudwatchLogOptionsSpecificationBgpLogOutputFormat,
        log_enabled LogEnabled: bool,
        log_group_arn LogGroupArn: Arn<r::LogsLogGroup>,
        log_output_format LogOutputFormat: VpnConnectionCloudwatchLogOptionsSpecificationLogOutputFormat,
    }
}
props! { VpnConnectionIkeVersionsRequestListValue () { value Value: VpnConnectionIkeVersionsRequestListValueValue, } }
props! { VpnConnectionPhase1DhGroupNumbersRequestListValue () { value Value: i64, } }
props! {
    VpnConnectionPhase1EncryptionAlgorithmsRequestListValue () {
        value Value: VpnConnectionPhase1EncryptionAlgorithmsRequestListValueValue,
    }
}
props! {
    VpnConnectionPhase1IntegrityAlgorithmsRequestListValue () {
        value Value: VpnConnectionPhase1IntegrityAlgorithmsRequestListValueValue,
    }
}
props! { VpnConnectionPhase2DhGroupNumbersRequestListValue () { value Value: i64, } }
props! {
    VpnConnectionPhase2EncryptionAlgorithmsRequestListValue () {
        value Value: VpnConnectionPhase2EncryptionAlgorithmsRequestListValueValue,
    }
}
props! {
    VpnConnectionPhase2IntegrityAlgorithmsRequestListValue () {
        value Value: VpnConnectionPhase2IntegrityAlgorithmsRequestListValueValue,
    }
}
props! {
    VpnConnectionVpnTunnelLogOptionsSpecification () {
        cloudwatch_log_options CloudwatchLogOptions: VpnConnectionCloudwatchLogOptionsSpecification,
    }
}
props! {
    VpnConnectionVpnTunnelOptionsSpecification () {
        dpd_timeout_action DPDTimeoutAction: VpnConnectionVpnTunnelOptionsSpecificationDpdTimeoutAction,
        dpd_timeout_seconds DPDTimeoutSeconds: Int<30, MAX>,
        enable_tunnel_lifecycle_control EnableTunnelLifecycleControl: bool,
        ike_versions IKEVersions: List<VpnConnectionIkeVersionsRequestListValue>,
        log_options LogOptions: VpnConnectionVpnTunnelLogOptionsSpecification,
        phase1_dh_group_numbers Phase1DHGroupNumbers: List<VpnConnectionPhase1DhGroupNumbersRequestListValue>,
        phase1_encryption_algorithms Phase1EncryptionAlgorithms: List<VpnConnectionPhase1EncryptionAlgorithmsRequestListValue>,
        phase1_integrity_algorithms Phase1IntegrityAlgorithms: List<VpnConnectionPhase1IntegrityAlgorithmsRequestListValue>,
        phase1_lifetime_seconds Phase1LifetimeSeconds: Int<900, 28800>,
        phase2_dh_group_numbers Phase2DHGroupNumbers: List<VpnConnectionPhase2DhGroupNumbersRequestListValue>,
        phase2_encryption_algorithms Phase2EncryptionAlgorithms: List<VpnConnectionPhase2EncryptionAlgorithmsRequestListValue>,
        phase2_integrity_algorithms Phase2IntegrityAlgorithms: List<VpnConnectionPhase2IntegrityAlgorithmsRequestListValue>,
        phase2_lifetime_seconds Phase2LifetimeSeconds: Int<900, 3600>,
        pre_shared_key PreSharedKey: String,
        rekey_fuzz_percentage RekeyFuzzPercentage: Int<0, 100>,
        rekey_margin_time_seconds RekeyMarginTimeSeconds: Int<60, MAX>,
        replay_window_size ReplayWindowSize: Int<64, 2048>,
        startup_action StartupAction: VpnConnectionVpnTunnelOptionsSpecificationStartupAction,
        tunnel_inside_cidr TunnelInsideCidr: String,
        tunnel_inside_ipv6_cidr TunnelInsideIpv6Cidr: String,
    }
}
choice! { VpnConnectionCloudwatchLogOptionsSpecificationBgpLogOutputFormat { Json "json", Text "text" } }
choice! { VpnConnectionCloudwatchLogOptionsSpecificationLogOutputFormat { Json "json", Text "text" } }
choice! { VpnConnectionIkeVersionsRequestListValueValue { Ikev1 "ikev1", Ikev2 "ikev2" } }
choice! {
    VpnConnectionPhase1EncryptionAlgorithmsRequestListValueValue {
        Aes128 "AES128", Aes256 "AES256", Aes128Gcm16 "AES128-GCM-16", Aes256Gcm16 "AES256-GCM-16"
    }
}
choice! {
    VpnConnectionPhase1IntegrityAlgorithmsRequestListValueValue {
        Sha1 "SHA1", Sha2256 "SHA2-256", Sha2384 "SHA2-384", Sha2512 "SHA2-512"
    }
}
choice! {
    VpnConnectionPhase2EncryptionAlgorithmsRequestListValueValue {
        Aes128 "AES128", Aes256 "AES256", Aes128Gcm16 "AES128-GCM-16", Aes256Gcm16 "AES256-GCM-16"
    }
}
choice! {
    VpnConnectionPhase2IntegrityAlgorithmsRequestListValueValue {
        Sha1 "SHA1", Sha2256 "SHA2-256", Sha2384 "SHA2-384", Sha2512 "SHA2-512"
    }
}
choice! { VpnConnectionPreSharedKeyStorage { Standard "Standard", SecretsManager "SecretsManager" } }
choice! { VpnConnectionTunnelBandwidth { Standard "standard", Large "large" } }
choice! {
    VpnConnectionVpnTunnelOptionsSpecificationDpdTimeoutAction {
        Clear "clear", None "none", Restart "restart"
    }
}
choice! { VpnConnectionVpnTunnelOptionsSpecificationStartupAction { Add "add", Start "start" } }

resource! {
    /// [AWS::EC2::VPNConnectionRoute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html)
    VpnConnectionRoute NoAttrs "AWS::EC2::VPNConnectionRoute" (
        destination_cidr_block DestinationCidrBlock: String, vpn_connection_id VpnConnectionId: Id<r::Ec2VpnConnection>
    ) {} {}
}

resource! {
    /// [AWS::EC2::VPNGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html)
    VpnGateway VpnGatewayAttrs "AWS::EC2::VPNGateway" (type_ Type: String) {
        amazon_side_asn AmazonSideAsn: i64,
        tags Tags: List<Tag>,
    } { vpn_gateway_id "VPNGatewayId": Id<r::Ec2VpnGateway>, }
}

resource! {
    /// [AWS::EC2::VPNGatewayRoutePropagation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html)
    VpnGatewayRoutePropagation VpnGatewayRoutePropagationAttrs "AWS::EC2::VPNGatewayRoutePropagation" (
        route_table_ids RouteTableIds: List<Id<r::Ec2RouteTable>>, vpn_gateway_id VpnGatewayId: Id<r::Ec2VpnGateway>
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::EC2::VerifiedAccessEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessendpoint.html)
    VerifiedAccessEndpoint VerifiedAccessEndpointAttrs "AWS::EC2::VerifiedAccessEndpoint" (
        attachment_type AttachmentType: VerifiedAccessEndpointAttachmentType,
        endpoint_type EndpointType: VerifiedAccessEndpointEndpointType,
        verified_access_group_id VerifiedAccessGroupId: Id<r::Ec2VerifiedAccessGroup>
    ) {
        application_domain ApplicationDomain: String,
        cidr_options CidrOptions: VerifiedAccessEndpointCidrOptions,
        description Description: String,
        domain_certificate_arn DomainCertificateArn: Arn<r::CertificateManagerCertificate>,
        endpoint_domain_prefix EndpointDomainPrefix: String,
        load_balancer_options LoadBalancerOptions: VerifiedAccessEndpointLoadBalancerOptions,
        network_interface_options NetworkInterfaceOptions: VerifiedAccessEndpointNetworkInterfaceOptions,
        policy_document PolicyDocument: String,
        policy_enabled PolicyEnabled: bool,
        rds_options RdsOptions: VerifiedAccessEndpointRdsOptions,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        sse_specification SseSpecification: VerifiedAccessEndpointSseSpecification,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        device_validation_domain "DeviceValidationDomain": String,
        endpoint_domain "EndpointDomain": String,
        last_updated_time "LastUpdatedTime": String,
        status "Status": String,
        verified_access_endpoint_id "VerifiedAccessEndpointId": String,
        verified_access_instance_id "VerifiedAccessInstanceId": Id<r::Ec2VerifiedAccessInstance>,
    }
}
props! {
    VerifiedAccessEndpointCidrOptions () {
        cidr Cidr: String,
        port_ranges PortRanges: List<VerifiedAccessEndpointPortRange>,
        protocol Protocol: VerifiedAccessEndpointCidrOptionsProtocol,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    VerifiedAccessEndpointLoadBalancerOptions () {
        load_balancer_arn LoadBalancerArn: Arn<r::ElasticLoadBalancingV2LoadBalancer>,
        port Port: Int<1, 65535>,
        port_ranges PortRanges: List<VerifiedAccessEndpointPortRange>,
        protocol Protocol: VerifiedAccessEndpointLoadBalancerOptionsProtocol,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    VerifiedAccessEndpointNetworkInterfaceOptions () {
        network_interface_id NetworkInterfaceId: Id<r::Ec2NetworkInterface>,
        port Port: Int<1, 65535>,
        port_ranges PortRanges: List<VerifiedAccessEndpointPortRange>,
        protocol Protocol: VerifiedAccessEndpointNetworkInterfaceOptionsProtocol,
    }
}
props! { VerifiedAccessEndpointPortRange () { from_port FromPort: Int<1, 65535>, to_port ToPort: Int<1, 65535>, } }
props! {
    VerifiedAccessEndpointRdsOptions () {
        port Port: Int<1, 65535>,
        protocol Protocol: VerifiedAccessEndpointRdsOptionsProtocol,
        rds_db_cluster_arn RdsDbClusterArn: Arn<r::RdsDbCluster>,
        rds_db_instance_arn RdsDbInstanceArn: Arn<r::RdsDbInstance>,
        rds_db_proxy_arn RdsDbProxyArn: Arn<r::RdsDbProxy>,
        rds_endpoint RdsEndpoint: String,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    VerifiedAccessEndpointSseSpecification () {
        customer_managed_key_enabled CustomerManagedKeyEnabled: bool,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
choice! { VerifiedAccessEndpointAttachmentType { Vpc "vpc" } }
choice! { VerifiedAccessEndpointCidrOptionsProtocol { Http "http", Https "https", Tcp "tcp" } }
choice! {
    VerifiedAccessEndpointEndpointType {
        Cidr "cidr", LoadBalancer "load-balancer", NetworkInterface "network-interface", Rds "rds"
    }
}
choice! { VerifiedAccessEndpointLoadBalancerOptionsProtocol { Http "http", Https "https", Tcp "tcp" } }
choice! { VerifiedAccessEndpointNetworkInterfaceOptionsProtocol { Http "http", Https "https", Tcp "tcp" } }
choice! { VerifiedAccessEndpointRdsOptionsProtocol { Http "http", Https "https", Tcp "tcp" } }

resource! {
    /// [AWS::EC2::VerifiedAccessGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessgroup.html)
    VerifiedAccessGroup VerifiedAccessGroupAttrs "AWS::EC2::VerifiedAccessGroup" (
        verified_access_instance_id VerifiedAccessInstanceId: Id<r::Ec2VerifiedAccessInstance>
    ) {
        description Description: String,
        policy_document PolicyDocument: String,
        policy_enabled PolicyEnabled: bool,
        sse_specification SseSpecification: VerifiedAccessGroupSseSpecification,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        last_updated_time "LastUpdatedTime": String,
        owner "Owner": String,
        verified_access_group_arn "VerifiedAccessGroupArn": Arn<r::Ec2VerifiedAccessGroup>,
        verified_access_group_id "VerifiedAccessGroupId": Id<r::Ec2VerifiedAccessGroup>,
    }
}
props! {
    VerifiedAccessGroupSseSpecification () {
        customer_managed_key_enabled CustomerManagedKeyEnabled: bool,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}

resource! {
    /// [AWS::EC2::VerifiedAccessInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccessinstance.html)
    VerifiedAccessInstance VerifiedAccessInstanceAttrs "AWS::EC2::VerifiedAccessInstance" () {
        cidr_endpoints_custom_sub_domain CidrEndpointsCustomSubDomain: String,
        description Description: String,
        fips_enabled FipsEnabled: bool,
        logging_configurations LoggingConfigurations: VerifiedAccessInstanceVerifiedAccessLogs,
        tags Tags: List<Tag>,
        verified_access_trust_provider_ids VerifiedAccessTrustProviderIds: List<Id<r::Ec2VerifiedAccessTrustProvider>>,
        verified_access_trust_providers VerifiedAccessTrustProviders: List<VerifiedAccessInstanceVerifiedAccessTrustProvider>,
    } {
        cidr_endpoints_custom_sub_domain_name_servers "CidrEndpointsCustomSubDomainNameServers": List<String>,
        creation_time "CreationTime": String,
        last_updated_time "LastUpdatedTime": String,
        verified_access_instance_id "VerifiedAccessInstanceId": Id<r::Ec2VerifiedAccessInstance>,
    }
}
props! {
    VerifiedAccessInstanceVerifiedAccessLogs () {
        cloud_watch_logs CloudWatchLogs: VerifiedAccessInstanceVerifiedAccessLogsCloudWatchLogs,
        include_trust_context IncludeTrustContext: bool,
        kinesis_data_firehose KinesisDataFirehose: VerifiedAccessInstanceVerifiedAccessLogsKinesisDataFirehose,
        log_version LogVersion: String,
        s3 S3: VerifiedAccessInstanceVerifiedAccessLogsS3,
    }
}
props! {
    VerifiedAccessInstanceVerifiedAccessLogsCloudWatchLogs () { enabled Enabled: bool, log_group LogGroup: String, }
}
props! {
    VerifiedAccessInstanceVerifiedAccessLogsKinesisDataFirehose () {
        delivery_stream DeliveryStream: String,
        enabled Enabled: bool,
    }
}
props! {
    VerifiedAccessInstanceVerifiedAccessLogsS3 () {
        bucket_name BucketName: Id<r::S3Bucket>,
        bucket_owner BucketOwner: String,
        enabled Enabled: bool,
        prefix Prefix: String,
    }
}
props! {
    VerifiedAccessInstanceVerifiedAccessTrustProvider () {
        description Description: String,
        device_trust_provider_type DeviceTrustProviderType: String,
        trust_provider_type TrustProviderType: String,
        user_trust_provider_type UserTrustProviderType: String,
        verified_access_trust_provider_id VerifiedAccessTrustProviderId: String,
    }
}

resource! {
    /// [AWS::EC2::VerifiedAccessTrustProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html)
    VerifiedAccessTrustProvider VerifiedAccessTrustProviderAttrs "AWS::EC2::VerifiedAccessTrustProvider" (
        policy_reference_name PolicyReferenceName: String,
        trust_provider_type TrustProviderType: VerifiedAccessTrustProviderTrustProviderType
    ) {
        description Description: String,
        device_options DeviceOptions: VerifiedAccessTrustProviderDeviceOptions,
        device_trust_provider_type DeviceTrustProviderType: VerifiedAccessTrustProviderDeviceTrustProviderType,
        native_application_oidc_options NativeApplicationOidcOptions: VerifiedAccessTrustProviderNativeApplicationOidcOptions,
        oidc_options OidcOptions: VerifiedAccessTrustProviderOidcOptions,
        sse_specification SseSpecification: VerifiedAccessTrustProviderSseSpecification,
        tags Tags: List<Tag>,
        user_trust_provider_type UserTrustProviderType: VerifiedAccessTrustProviderUserTrustProviderType,
    } {
        creation_time "CreationTime": String,
        last_updated_time "LastUpdatedTime": String,
        verified_access_trust_provider_id "VerifiedAccessTrustProviderId": Id<r::Ec2VerifiedAccessTrustProvider>,
    }
}
props! {
    VerifiedAccessTrustProviderDeviceOptions () {
        public_signing_key_url PublicSigningKeyUrl: String,
        tenant_id TenantId: String,
    }
}
props! {
    VerifiedAccessTrustProviderNativeApplicationOidcOptions () {
        authorization_endpoint AuthorizationEndpoint: String,
        client_id ClientId: String,
        client_secret ClientSecret: String,
        issuer Issuer: String,
        public_signing_key_endpoint PublicSigningKeyEndpoint: String,
        scope Scope: String,
        token_endpoint TokenEndpoint: String,
        user_info_endpoint UserInfoEndpoint: String,
    }
}
props! {
    VerifiedAccessTrustProviderOidcOptions () {
        authorization_endpoint AuthorizationEndpoint: String,
        client_id ClientId: String,
        client_secret ClientSecret: String,
        issuer Issuer: String,
        scope Scope: String,
        token_endpoint TokenEndpoint: String,
        user_info_endpoint UserInfoEndpoint: String,
    }
}
props! {
    VerifiedAccessTrustProviderSseSpecification () {
        customer_managed_key_enabled CustomerManagedKeyEnabled: bool,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
choice! {
    VerifiedAccessTrustProviderDeviceTrustProviderType {
        Crowdstrike "crowdstrike", Jamf "jamf", Jumpcloud "jumpcloud"
    }
}
choice! { VerifiedAccessTrustProviderTrustProviderType { Device "device", User "user" } }
choice! { VerifiedAccessTrustProviderUserTrustProviderType { IamIdentityCenter "iam-identity-center", Oidc "oidc" } }

resource! {
    /// [AWS::EC2::Volume](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html)
    Volume VolumeAttrs "AWS::EC2::Volume" () {
        auto_enable_io AutoEnableIO: bool,
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        encrypted Encrypted: bool,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        multi_attach_enabled MultiAttachEnabled: bool,
        outpost_arn OutpostArn: String,
        size Size: i64,
        snapshot_id SnapshotId: String,
        source_volume_id SourceVolumeId: Id<r::Ec2Volume>,
        tags Tags: List<Tag>,
        throughput Throughput: i64,
        volume_initialization_rate VolumeInitializationRate: i64,
        volume_type VolumeType: String,
    } { volume_id "VolumeId": Id<r::Ec2Volume>, }
}

resource! {
    /// [AWS::EC2::VolumeAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html)
    VolumeAttachment NoAttrs "AWS::EC2::VolumeAttachment" (
        instance_id InstanceId: Id<r::Ec2Instance>, volume_id VolumeId: Id<r::Ec2Volume>
    ) { device Device: String, ebs_card_index EbsCardIndex: i64, } {}
}
