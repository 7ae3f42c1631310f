//! Generated from spec/elasticloadbalancing.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ElasticLoadBalancing::LoadBalancer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancing-loadbalancer.html)
    LoadBalancer LoadBalancerAttrs "AWS::ElasticLoadBalancing::LoadBalancer" (
        listeners Listeners: List<LoadBalancerListeners>
    ) {
        access_logging_policy AccessLoggingPolicy: LoadBalancerAccessLoggingPolicy,
        app_cookie_stickiness_policy AppCookieStickinessPolicy: List<LoadBalancerAppCookieStickinessPolicy>,
        availability_zones AvailabilityZones: List<String>,
        connection_draining_policy ConnectionDrainingPolicy: LoadBalancerConnectionDrainingPolicy,
        connection_settings ConnectionSettings: LoadBalancerConnectionSettings,
        cross_zone CrossZone: bool,
        health_check HealthCheck: LoadBalancerHealthCheck,
        instances Instances: List<Id<r::Ec2Instance>>,
        lb_cookie_stickiness_policy LBCookieStickinessPolicy: List<LoadBalancerLbCookieStickinessPolicy>,
        load_balancer_name LoadBalancerName: String,
        policies Policies: List<LoadBalancerPolicies>,
        scheme Scheme: String,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
    } {
        canonical_hosted_zone_name "CanonicalHostedZoneName": String,
        canonical_hosted_zone_name_id "CanonicalHostedZoneNameID": String,
        dns_name "DNSName": String,
        source_security_group_group_name "SourceSecurityGroup.GroupName": String,
        source_security_group_owner_alias "SourceSecurityGroup.OwnerAlias": String,
    }
}
props! {
    LoadBalancerAccessLoggingPolicy (enabled Enabled: bool, s3_bucket_name S3BucketName: Id<r::S3Bucket>) {
        emit_interval EmitInterval: i64,
        s3_bucket_prefix S3BucketPrefix: String,
    }
}
props! { LoadBalancerAppCookieStickinessPolicy (cookie_name CookieName: String, policy_name PolicyName: String) {} }
props! { LoadBalancerConnectionDrainingPolicy (enabled Enabled: bool) { timeout Timeout: i64, } }
props! { LoadBalancerConnectionSettings (idle_timeout IdleTimeout: i64) {} }
props! {
    LoadBalancerHealthCheck LoadBalancerHealthCheckArgs [
        healthy_threshold HealthyThreshold: String, interval Interval: String, target Target: String,
        timeout Timeout: String, unhealthy_threshold UnhealthyThreshold: String
    ] {}
}
props! {
    LoadBalancerLbCookieStickinessPolicy () {
        cookie_expiration_period CookieExpirationPeriod: String,
        policy_name PolicyName: String,
    }
}
props! {
    LoadBalancerListeners (
        instance_port InstancePort: String, load_balancer_port LoadBalancerPort: String, protocol Protocol: String
    ) {
        instance_protocol InstanceProtocol: String,
        policy_names PolicyNames: List<String>,
        ssl_certificate_id SSLCertificateId: String,
    }
}
props! {
    LoadBalancerPolicies (
        attributes Attributes: List<LoadBalancerPolicyItem>, policy_name PolicyName: String,
        policy_type PolicyType: String
    ) { instance_ports InstancePorts: List<String>, load_balancer_ports LoadBalancerPorts: List<String>, }
}
props! { LoadBalancerPolicyItem () { name Name: String, value Value: String, } }
