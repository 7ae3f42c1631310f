//! Generated from spec/servicediscovery.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ServiceDiscovery::HttpNamespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html)
    HttpNamespace HttpNamespaceAttrs "AWS::ServiceDiscovery::HttpNamespace" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ServiceDiscoveryHttpNamespace>, id "Id": String, }
}

resource! {
    /// [AWS::ServiceDiscovery::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html)
    Instance NoAttrs "AWS::ServiceDiscovery::Instance" (
        instance_attributes InstanceAttributes: Json, service_id ServiceId: Id<r::ServiceDiscoveryService>
    ) { instance_id InstanceId: String, } {}
}

resource! {
    /// [AWS::ServiceDiscovery::PrivateDnsNamespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html)
    PrivateDnsNamespace PrivateDnsNamespaceAttrs "AWS::ServiceDiscovery::PrivateDnsNamespace" (name Name: String) {
        description Description: String,
        properties Properties: PrivateDnsNamespaceProperties,
        tags Tags: List<Tag>,
        vpc Vpc: Id<r::Ec2Vpc>,
    } {
        arn "Arn": Arn<r::ServiceDiscoveryPrivateDnsNamespace>,
        hosted_zone_id "HostedZoneId": Id<r::Route53HostedZone>,
        id "Id": String,
    }
}
props! { PrivateDnsNamespacePrivateDnsPropertiesMutable () { soa SOA: PrivateDnsNamespaceSoa, } }
props! {
    PrivateDnsNamespaceProperties () { dns_properties DnsProperties: PrivateDnsNamespacePrivateDnsPropertiesMutable, }
}
props! { PrivateDnsNamespaceSoa () { ttl TTL: Num<0, 2147483647>, } }

resource! {
    /// [AWS::ServiceDiscovery::PublicDnsNamespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html)
    PublicDnsNamespace PublicDnsNamespaceAttrs "AWS::ServiceDiscovery::PublicDnsNamespace" (name Name: String) {
        description Description: String,
        properties Properties: PublicDnsNamespaceProperties,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ServiceDiscoveryPublicDnsNamespace>,
        hosted_zone_id "HostedZoneId": Id<r::Route53HostedZone>,
        id "Id": String,
    }
}
props! {
    PublicDnsNamespaceProperties () { dns_properties DnsProperties: PublicDnsNamespacePublicDnsPropertiesMutable, }
}
props! { PublicDnsNamespacePublicDnsPropertiesMutable () { soa SOA: PublicDnsNamespaceSoa, } }
props! { PublicDnsNamespaceSoa () { ttl TTL: Num<0, 2147483647>, } }

resource! {
    /// [AWS::ServiceDiscovery::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html)
    Service ServiceAttrs "AWS::ServiceDiscovery::Service" () {
        description Description: String,
        dns_config DnsConfig: ServiceDnsConfig,
        health_check_config HealthCheckConfig: ServiceHealthCheckConfig,
        health_check_custom_config HealthCheckCustomConfig: ServiceHealthCheckCustomConfig,
        name Name: String,
        namespace_id NamespaceId: String,
        service_attributes ServiceAttributes: Map<String>,
        tags Tags: List<Tag>,
        type_ Type: ServiceType,
    } {
        arn "Arn": Arn<r::ServiceDiscoveryService>,
        id "Id": Id<r::ServiceDiscoveryService>,
        name "Name": String,
    }
}
props! {
    ServiceDnsConfig (dns_records DnsRecords: List<ServiceDnsRecord>) {
        namespace_id NamespaceId: String,
        routing_policy RoutingPolicy: ServiceDnsConfigRoutingPolicy,
    }
}
props! { ServiceDnsRecord (ttl TTL: Num<0, 2147483647>, type_ Type: ServiceDnsRecordType) {} }
props! {
    ServiceHealthCheckConfig (type_ Type: ServiceHealthCheckConfigType) {
        failure_threshold FailureThreshold: Num<1, 10>,
        resource_path ResourcePath: String,
    }
}
props! { ServiceHealthCheckCustomConfig () { failure_threshold FailureThreshold: Num<1, 10>, } }
choice! { ServiceDnsConfigRoutingPolicy { Multivalue "MULTIVALUE", Weighted "WEIGHTED" } }
choice! { ServiceDnsRecordType { A "A", Aaaa "AAAA", Cname "CNAME", Srv "SRV" } }
choice! { ServiceHealthCheckConfigType { Http "HTTP", Https "HTTPS", Tcp "TCP" } }
choice! { ServiceType { Http "HTTP" } }
