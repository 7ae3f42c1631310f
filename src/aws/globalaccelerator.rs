//! Generated from spec/globalaccelerator.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GlobalAccelerator::Accelerator](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html)
    Accelerator AcceleratorAttrs "AWS::GlobalAccelerator::Accelerator" (name Name: String) {
        enabled Enabled: bool,
        flow_logs_enabled FlowLogsEnabled: bool,
        flow_logs_s3_bucket FlowLogsS3Bucket: Id<r::S3Bucket>,
        flow_logs_s3_prefix FlowLogsS3Prefix: String,
        ip_address_type IpAddressType: AcceleratorIpAddressType,
        ip_addresses IpAddresses: List<String>,
        tags Tags: List<Tag>,
    } {
        accelerator_arn "AcceleratorArn": Arn<r::GlobalAcceleratorAccelerator>,
        dns_name "DnsName": String,
        dual_stack_dns_name "DualStackDnsName": String,
        ipv4_addresses "Ipv4Addresses": List<String>,
        ipv6_addresses "Ipv6Addresses": List<String>,
    }
}
choice! { AcceleratorIpAddressType { Ipv4 "IPV4", DualStack "DUAL_STACK" } }

resource! {
    /// [AWS::GlobalAccelerator::CrossAccountAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html)
    CrossAccountAttachment CrossAccountAttachmentAttrs "AWS::GlobalAccelerator::CrossAccountAttachment" (
        name Name: String
    ) {
        principals Principals: List<String>,
        resources Resources: List<CrossAccountAttachmentResource>,
        tags Tags: List<Tag>,
    } { attachment_arn "AttachmentArn": Arn<r::GlobalAcceleratorCrossAccountAttachment>, }
}
props! {
    CrossAccountAttachmentResource () {
        cidr Cidr: String,
        endpoint_id EndpointId: String,
        region Region: String,
    }
}

resource! {
    /// [AWS::GlobalAccelerator::EndpointGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html)
    EndpointGroup EndpointGroupAttrs "AWS::GlobalAccelerator::EndpointGroup" (
        endpoint_group_region EndpointGroupRegion: String, listener_arn ListenerArn: Arn<r::GlobalAcceleratorListener>
    ) {
        endpoint_configurations EndpointConfigurations: List<EndpointGroupEndpointConfiguration>,
        health_check_interval_seconds HealthCheckIntervalSeconds: Int<10, 30>,
        health_check_path HealthCheckPath: String,
        health_check_port HealthCheckPort: Int<-1, 65535>,
        health_check_protocol HealthCheckProtocol: EndpointGroupHealthCheckProtocol,
        port_overrides PortOverrides: List<EndpointGroupPortOverride>,
        threshold_count ThresholdCount: Int<1, 10>,
        traffic_dial_percentage TrafficDialPercentage: Num<0, 100>,
    } { endpoint_group_arn "EndpointGroupArn": Arn<r::GlobalAcceleratorEndpointGroup>, }
}
props! {
    EndpointGroupEndpointConfiguration (endpoint_id EndpointId: String) {
        attachment_arn AttachmentArn: Arn<r::GlobalAcceleratorCrossAccountAttachment>,
        client_ip_preservation_enabled ClientIPPreservationEnabled: bool,
        weight Weight: Int<0, 255>,
    }
}
props! {
    EndpointGroupPortOverride (endpoint_port EndpointPort: Int<0, 65535>, listener_port ListenerPort: Int<0, 65535>) {}
}
choice! { EndpointGroupHealthCheckProtocol { Tcp "TCP", Http "HTTP", Https "HTTPS" } }

resource! {
    /// [AWS::GlobalAccelerator::Listener](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html)
    Listener ListenerAttrs "AWS::GlobalAccelerator::Listener" (
        accelerator_arn AcceleratorArn: Arn<r::GlobalAcceleratorAccelerator>,
        port_ranges PortRanges: List<ListenerPortRange>, protocol Protocol: ListenerProtocol
    ) { client_affinity ClientAffinity: ListenerClientAffinity, } {
        listener_arn "ListenerArn": Arn<r::GlobalAcceleratorListener>,
    }
}
props! { ListenerPortRange (from_port FromPort: Int<0, 65535>, to_port ToPort: Int<0, 65535>) {} }
choice! { ListenerClientAffinity { None "NONE", SourceIp "SOURCE_IP" } }
choice! { ListenerProtocol { Tcp "TCP", Udp "UDP" } }
