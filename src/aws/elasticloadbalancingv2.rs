//! Generated from spec/elasticloadbalancingv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ElasticLoadBalancingV2::Listener](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html)
    Listener ListenerAttrs "AWS::ElasticLoadBalancingV2::Listener" (
        default_actions DefaultActions: List<ListenerAction>,
        load_balancer_arn LoadBalancerArn: Arn<r::ElasticLoadBalancingV2LoadBalancer>
    ) {
        alpn_policy AlpnPolicy: List<String>,
        certificates Certificates: List<ListenerCertificateProps>,
        listener_attributes ListenerAttributes: List<ListenerAttribute>,
        mutual_authentication MutualAuthentication: ListenerMutualAuthentication,
        port Port: Int<1, 65535>,
        protocol Protocol: ListenerProtocol,
        ssl_policy SslPolicy: String,
        tags Tags: List<Tag>,
    } { listener_arn "ListenerArn": Arn<r::ElasticLoadBalancingV2Listener>, }
}
props! {
    ListenerAction (type_ Type: ListenerActionType) {
        authenticate_cognito_config AuthenticateCognitoConfig: ListenerAuthenticateCognitoConfig,
        authenticate_oidc_config AuthenticateOidcConfig: ListenerAuthenticateOidcConfig,
        fixed_response_config FixedResponseConfig: ListenerFixedResponseConfig,
        forward_config ForwardConfig: ListenerForwardConfig,
        jwt_validation_config JwtValidationConfig: ListenerJwtValidationConfig,
        order Order: Int<1, 50000>,
        redirect_config RedirectConfig: ListenerRedirectConfig,
        target_group_arn TargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>,
    }
}
props! { ListenerAttribute () { key Key: String, value Value: String, } }
props! {
    ListenerAuthenticateCognitoConfig (
        user_pool_arn UserPoolArn: Arn<r::CognitoUserPool>,
        user_pool_client_id UserPoolClientId: Id<r::CognitoUserPoolClient>,
        user_pool_domain UserPoolDomain: Id<r::CognitoUserPoolDomain>
    ) {
        authentication_request_extra_params AuthenticationRequestExtraParams: Map<String>,
        on_unauthenticated_request OnUnauthenticatedRequest: ListenerAuthenticateCognitoConfigOnUnauthenticatedRequest,
        scope Scope: String,
        session_cookie_name SessionCookieName: String,
        session_timeout SessionTimeout: String,
    }
}
props! {
    ListenerAuthenticateOidcConfig ListenerAuthenticateOidcConfigArgs [
        authorization_endpoint AuthorizationEndpoint: String, client_id ClientId: String, issuer Issuer: String,
        token_endpoint TokenEndpoint: String, user_info_endpoint UserInfoEndpoint: String
    ] {
        authentication_request_extra_params AuthenticationRequestExtraParams: Map<String>,
        client_secret ClientSecret: String,
        on_unauthenticated_request OnUnauthenticatedRequest: ListenerAuthenticateOidcConfigOnUnauthenticatedRequest,
        scope Scope: String,
        session_cookie_name SessionCookieName: String,
        session_timeout SessionTimeout: String,
        use_existing_client_secret UseExistingClientSecret: bool,
    }
}
props! { ListenerCertificateProps () { certificate_arn CertificateArn: String, } }
props! {
    ListenerFixedResponseConfig (status_code StatusCode: String) {
        content_type ContentType: String,
        message_body MessageBody: String,
    }
}
props! {
    ListenerForwardConfig () {
        target_group_stickiness_config TargetGroupStickinessConfig: ListenerTargetGroupStickinessConfig,
        target_groups TargetGroups: List<ListenerTargetGroupTuple>,
    }
}
props! {
    ListenerJwtValidationActionAdditionalClaim (
        format Format: ListenerJwtValidationActionAdditionalClaimFormat, name Name: String, values Values: List<String>
    ) {}
}
props! {
    ListenerJwtValidationConfig (issuer Issuer: String, jwks_endpoint JwksEndpoint: String) {
        additional_claims AdditionalClaims: List<ListenerJwtValidationActionAdditionalClaim>,
    }
}
props! {
    ListenerMutualAuthentication () {
        advertise_trust_store_ca_names AdvertiseTrustStoreCaNames: ListenerMutualAuthenticationAdvertiseTrustStoreCaNames,
        ignore_client_certificate_expiry IgnoreClientCertificateExpiry: bool,
        mode Mode: String,
        trust_store_arn TrustStoreArn: Arn<r::ElasticLoadBalancingV2TrustStore>,
    }
}
props! {
    ListenerRedirectConfig (status_code StatusCode: ListenerRedirectConfigStatusCode) {
        host Host: String,
        path Path: String,
        port Port: String,
        protocol Protocol: String,
        query Query: String,
    }
}
props! { ListenerTargetGroupStickinessConfig () { duration_seconds DurationSeconds: i64, enabled Enabled: bool, } }
props! {
    ListenerTargetGroupTuple () {
        target_group_arn TargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>,
        weight Weight: i64,
    }
}
choice! {
    ListenerActionType {
        AuthenticateCognito "authenticate-cognito", AuthenticateOidc "authenticate-oidc",
        FixedResponse "fixed-response", Forward "forward", JwtValidation "jwt-validation", Redirect "redirect"
    }
}
choice! {
    ListenerAuthenticateCognitoConfigOnUnauthenticatedRequest {
        Allow "allow", Authenticate "authenticate", Deny "deny"
    }
}
choice! {
    ListenerAuthenticateOidcConfigOnUnauthenticatedRequest {
        Allow "allow", Authenticate "authenticate", Deny "deny"
    }
}
choice! {
    ListenerJwtValidationActionAdditionalClaimFormat {
        SingleString "single-string", SpaceSeparatedValues "space-separated-values", StringArray "string-array"
    }
}
choice! { ListenerMutualAuthenticationAdvertiseTrustStoreCaNames { Off "off", On "on" } }
choice! {
    ListenerProtocol {
        Geneve "GENEVE", Http "HTTP", Https "HTTPS", Quic "QUIC", Tcp "TCP", TcpQuic "TCP_QUIC", TcpUdp "TCP_UDP",
        Tls "TLS", Udp "UDP"
    }
}
choice! { ListenerRedirectConfigStatusCode { Http301 "HTTP_301", Http302 "HTTP_302" } }

resource! {
    /// [AWS::ElasticLoadBalancingV2::ListenerCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html)
    ListenerCertificate ListenerCertificateAttrs "AWS::ElasticLoadBalancingV2::ListenerCertificate" (
        certificates Certificates: List<ListenerCertificateCertificate>,
        listener_arn ListenerArn: Arn<r::ElasticLoadBalancingV2Listener>
    ) {} { id "Id": String, }
}
props! { ListenerCertificateCertificate () { certificate_arn CertificateArn: String, } }

resource! {
    /// [AWS::ElasticLoadBalancingV2::ListenerRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
    ListenerRule ListenerRuleAttrs "AWS::ElasticLoadBalancingV2::ListenerRule" (
        actions Actions: List<ListenerRuleAction>, conditions Conditions: List<ListenerRuleRuleCondition>,
        priority Priority: Int<1, 50000>
    ) {
        listener_arn ListenerArn: Arn<r::ElasticLoadBalancingV2Listener>,
        tags Tags: List<Tag>,
        transforms Transforms: List<ListenerRuleTransform>,
    } { is_default "IsDefault": bool, rule_arn "RuleArn": Arn<r::ElasticLoadBalancingV2ListenerRule>, }
}
props! {
    ListenerRuleAction (type_ Type: ListenerRuleActionType) {
        authenticate_cognito_config AuthenticateCognitoConfig: ListenerRuleAuthenticateCognitoConfig,
        authenticate_oidc_config AuthenticateOidcConfig: ListenerRuleAuthenticateOidcConfig,
        fixed_response_config FixedResponseConfig: ListenerRuleFixedResponseConfig,
        forward_config ForwardConfig: ListenerRuleForwardConfig,
        jwt_validation_config JwtValidationConfig: ListenerRuleJwtValidationConfig,
        order Order: Int<1, 50000>,
        redirect_config RedirectConfig: ListenerRuleRedirectConfig,
        target_group_arn TargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>,
    }
}
props! {
    ListenerRuleAuthenticateCognitoConfig (
        user_pool_arn UserPoolArn: Arn<r::CognitoUserPool>,
        user_pool_client_id UserPoolClientId: Id<r::CognitoUserPoolClient>,
        user_pool_domain UserPoolDomain: Id<r::CognitoUserPoolDomain>
    ) {
        authentication_request_extra_params AuthenticationRequestExtraParams: Map<String>,
        on_unauthenticated_request OnUnauthenticatedRequest: ListenerRuleAuthenticateCognitoConfigOnUnauthenticatedRequest,
        scope Scope: String,
        session_cookie_name SessionCookieName: String,
        session_timeout SessionTimeout: i64,
    }
}
props! {
    ListenerRuleAuthenticateOidcConfig ListenerRuleAuthenticateOidcConfigArgs [
        authorization_endpoint AuthorizationEndpoint: String, client_id ClientId: String, issuer Issuer: String,
        token_endpoint TokenEndpoint: String, user_info_endpoint UserInfoEndpoint: String
    ] {
        authentication_request_extra_params AuthenticationRequestExtraParams: Map<String>,
        client_secret ClientSecret: String,
        on_unauthenticated_request OnUnauthenticatedRequest: ListenerRuleAuthenticateOidcConfigOnUnauthenticatedRequest,
        scope Scope: String,
        session_cookie_name SessionCookieName: String,
        session_timeout SessionTimeout: i64,
        use_existing_client_secret UseExistingClientSecret: bool,
    }
}
props! {
    ListenerRuleFixedResponseConfig (status_code StatusCode: String) {
        content_type ContentType: String,
        message_body MessageBody: String,
    }
}
props! {
    ListenerRuleForwardConfig () {
        target_group_stickiness_config TargetGroupStickinessConfig: ListenerRuleTargetGroupStickinessConfig,
        target_groups TargetGroups: List<ListenerRuleTargetGroupTuple>,
    }
}
props! { ListenerRuleHostHeaderConfig () { regex_values RegexValues: List<String>, values Values: List<String>, } }
props! {
    ListenerRuleHttpHeaderConfig () {
        http_header_name HttpHeaderName: String,
        regex_values RegexValues: List<String>,
        values Values: List<String>,
    }
}
props! { ListenerRuleHttpRequestMethodConfig () { values Values: List<String>, } }
props! {
    ListenerRuleJwtValidationActionAdditionalClaim (
        format Format: ListenerRuleJwtValidationActionAdditionalClaimFormat, name Name: String,
        values Values: List<String>
    ) {}
}
props! {
    ListenerRuleJwtValidationConfig (issuer Issuer: String, jwks_endpoint JwksEndpoint: String) {
        additional_claims AdditionalClaims: List<ListenerRuleJwtValidationActionAdditionalClaim>,
    }
}
props! { ListenerRulePathPatternConfig () { regex_values RegexValues: List<String>, values Values: List<String>, } }
props! { ListenerRuleQueryStringConfig () { values Values: List<ListenerRuleQueryStringKeyValue>, } }
props! { ListenerRuleQueryStringKeyValue () { key Key: String, value Value: String, } }
props! {
    ListenerRuleRedirectConfig (status_code StatusCode: ListenerRuleRedirectConfigStatusCode) {
        host Host: String,
        path Path: String,
        port Port: String,
        protocol Protocol: String,
        query Query: String,
    }
}
props! { ListenerRuleRewriteConfig (regex Regex: String, replace Replace: String) {} }
props! { ListenerRuleRewriteConfigObject (rewrites Rewrites: List<ListenerRuleRewriteConfig>) {} }
props! {
    ListenerRuleRuleCondition () {
        field Field: String,
        host_header_config HostHeaderConfig: ListenerRuleHostHeaderConfig,
        http_header_config HttpHeaderConfig: ListenerRuleHttpHeaderConfig,
        http_request_method_config HttpRequestMethodConfig: ListenerRuleHttpRequestMethodConfig,
        path_pattern_config PathPatternConfig: ListenerRulePathPatternConfig,
        query_string_config QueryStringConfig: ListenerRuleQueryStringConfig,
        regex_values RegexValues: List<String>,
        source_ip_config SourceIpConfig: ListenerRuleSourceIpConfig,
        values Values: List<String>,
    }
}
props! {
    ListenerRuleSourceIpConfig () {
        ip_address_type IpAddressType: ListenerRuleSourceIpConfigIpAddressType,
        values Values: List<String>,
    }
}
props! { ListenerRuleTargetGroupStickinessConfig () { duration_seconds DurationSeconds: i64, enabled Enabled: bool, } }
props! {
    ListenerRuleTargetGroupTuple () {
        target_group_arn TargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>,
        weight Weight: i64,
    }
}
props! {
    ListenerRuleTransform (type_ Type: ListenerRuleTransformType) {
        host_header_rewrite_config HostHeaderRewriteConfig: ListenerRuleRewriteConfigObject,
        url_rewrite_config UrlRewriteConfig: ListenerRuleRewriteConfigObject,
    }
}
choice! {
    ListenerRuleActionType {
        AuthenticateCognito "authenticate-cognito", AuthenticateOidc "authenticate-oidc",
        FixedResponse "fixed-response", Forward "forward", JwtValidation "jwt-validation", Redirect "redirect"
    }
}
choice! {
    ListenerRuleAuthenticateCognitoConfigOnUnauthenticatedRequest {
        Allow "allow", Authenticate "authenticate", Deny "deny"
    }
}
choice! {
    ListenerRuleAuthenticateOidcConfigOnUnauthenticatedRequest {
        Allow "allow", Authenticate "authenticate", Deny "deny"
    }
}
choice! {
    ListenerRuleJwtValidationActionAdditionalClaimFormat {
        SingleString "single-string", SpaceSeparatedValues "space-separated-values", StringArray "string-array"
    }
}
choice! { ListenerRuleRedirectConfigStatusCode { Http301 "HTTP_301", Http302 "HTTP_302" } }
choice! { ListenerRuleSourceIpConfigIpAddressType { Ipv4 "ipv4", Ipv6 "ipv6" } }
choice! { ListenerRuleTransformType { HostHeaderRewrite "host-header-rewrite", UrlRewrite "url-rewrite" } }

resource! {
    /// [AWS::ElasticLoadBalancingV2::LoadBalancer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
    LoadBalancer LoadBalancerAttrs "AWS::ElasticLoadBalancingV2::LoadBalancer" () {
        enable_capacity_reservation_provision_stabilize EnableCapacityReservationProvisionStabilize: bool,
        enable_prefix_for_ipv6_source_nat EnablePrefixForIpv6SourceNat: LoadBalancerEnablePrefixForIpv6SourceNat,
        enforce_security_group_inbound_rules_on_private_link_traffic EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String,
        ip_address_type IpAddressType: LoadBalancerIpAddressType,
        ipv4_ipam_pool_id Ipv4IpamPoolId: Id<r::Ec2IpamPool>,
        load_balancer_attributes LoadBalancerAttributes: List<LoadBalancerAttribute>,
        minimum_load_balancer_capacity MinimumLoadBalancerCapacity: LoadBalancerMinimumLoadBalancerCapacity,
        name Name: String,
        scheme Scheme: LoadBalancerScheme,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        subnet_mappings SubnetMappings: List<LoadBalancerSubnetMapping>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        type_ Type: LoadBalancerType,
    } {
        canonical_hosted_zone_id "CanonicalHostedZoneID": String,
        dns_name "DNSName": String,
        load_balancer_arn "LoadBalancerArn": Arn<r::ElasticLoadBalancingV2LoadBalancer>,
        load_balancer_full_name "LoadBalancerFullName": String,
        load_balancer_name "LoadBalancerName": String,
        security_groups "SecurityGroups": List<Id<r::Ec2SecurityGroup>>,
    }
}
props! { LoadBalancerAttribute () { key Key: String, value Value: String, } }
props! { LoadBalancerMinimumLoadBalancerCapacity (capacity_units CapacityUnits: i64) {} }
props! {
    LoadBalancerSubnetMapping (subnet_id SubnetId: Id<r::Ec2Subnet>) {
        allocation_id AllocationId: String,
        ipv6_address IPv6Address: String,
        private_ipv4_address PrivateIPv4Address: String,
        source_nat_ipv6_prefix SourceNatIpv6Prefix: String,
    }
}
choice! { LoadBalancerEnablePrefixForIpv6SourceNat { Off "off", On "on" } }
choice! {
    LoadBalancerIpAddressType {
        Dualstack "dualstack", DualstackWithoutPublicIpv4 "dualstack-without-public-ipv4", Ipv4 "ipv4"
    }
}
choice! { LoadBalancerScheme { Internal "internal", InternetFacing "internet-facing" } }
choice! { LoadBalancerType { Application "application", Gateway "gateway", Network "network" } }

resource! {
    /// [AWS::ElasticLoadBalancingV2::TargetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
    TargetGroup TargetGroupAttrs "AWS::ElasticLoadBalancingV2::TargetGroup" () {
        health_check_enabled HealthCheckEnabled: bool,
        health_check_interval_seconds HealthCheckIntervalSeconds: Int<5, 300>,
        health_check_path HealthCheckPath: String,
        health_check_port HealthCheckPort: String,
        health_check_protocol HealthCheckProtocol: TargetGroupHealthCheckProtocol,
        health_check_timeout_seconds HealthCheckTimeoutSeconds: Int<2, 120>,
        healthy_threshold_count HealthyThresholdCount: Int<2, 10>,
        ip_address_type IpAddressType: TargetGroupIpAddressType,
        matcher Matcher: TargetGroupMatcher,
        name Name: String,
        port Port: Int<1, 65535>,
        protocol Protocol: TargetGroupProtocol,
        protocol_version ProtocolVersion: String,
        tags Tags: List<Tag>,
        target_control_port TargetControlPort: Int<1, 65535>,
        target_group_attributes TargetGroupAttributes: List<TargetGroupAttribute>,
        target_type TargetType: TargetGroupTargetType,
        targets Targets: List<TargetGroupTargetDescription>,
        unhealthy_threshold_count UnhealthyThresholdCount: Int<2, 10>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } {
        load_balancer_arns "LoadBalancerArns": List<Arn<r::ElasticLoadBalancingV2LoadBalancer>>,
        target_group_arn "TargetGroupArn": Arn<r::ElasticLoadBalancingV2TargetGroup>,
        target_group_full_name "TargetGroupFullName": String,
        target_group_name "TargetGroupName": String,
    }
}
props! { TargetGroupAttribute () { key Key: String, value Value: String, } }
props! { TargetGroupMatcher () { grpc_code GrpcCode: String, http_code HttpCode: String, } }
props! {
    TargetGroupTargetDescription (id Id: String) {
        availability_zone AvailabilityZone: String,
        port Port: Int<1, 65535>,
        quic_server_id QuicServerId: String,
    }
}
choice! {
    TargetGroupHealthCheckProtocol {
        Geneve "GENEVE", Http "HTTP", Https "HTTPS", Quic "QUIC", Tcp "TCP", TcpQuic "TCP_QUIC", TcpUdp "TCP_UDP",
        Tls "TLS", Udp "UDP"
    }
}
choice! { TargetGroupIpAddressType { Ipv4 "ipv4", Ipv6 "ipv6" } }
choice! {
    TargetGroupProtocol {
        Geneve "GENEVE", Http "HTTP", Https "HTTPS", Quic "QUIC", Tcp "TCP", TcpQuic "TCP_QUIC", TcpUdp "TCP_UDP",
        Tls "TLS", Udp "UDP"
    }
}
choice! { TargetGroupTargetType { Alb "alb", Instance "instance", Ip "ip", Lambda "lambda" } }

resource! {
    /// [AWS::ElasticLoadBalancingV2::TrustStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html)
    TrustStore TrustStoreAttrs "AWS::ElasticLoadBalancingV2::TrustStore" () {
        ca_certificates_bundle_s3_bucket CaCertificatesBundleS3Bucket: Id<r::S3Bucket>,
        ca_certificates_bundle_s3_key CaCertificatesBundleS3Key: String,
        ca_certificates_bundle_s3_object_version CaCertificatesBundleS3ObjectVersion: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        number_of_ca_certificates "NumberOfCaCertificates": i64,
        status "Status": String,
        trust_store_arn "TrustStoreArn": Arn<r::ElasticLoadBalancingV2TrustStore>,
    }
}

resource! {
    /// [AWS::ElasticLoadBalancingV2::TrustStoreRevocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html)
    TrustStoreRevocation TrustStoreRevocationAttrs "AWS::ElasticLoadBalancingV2::TrustStoreRevocation" () {
        revocation_contents RevocationContents: List<TrustStoreRevocationRevocationContent>,
        trust_store_arn TrustStoreArn: Arn<r::ElasticLoadBalancingV2TrustStore>,
    } { revocation_id "RevocationId": i64, trust_store_revocations "TrustStoreRevocations": List<Json>, }
}
props! {
    TrustStoreRevocationRevocationContent () {
        revocation_type RevocationType: TrustStoreRevocationRevocationContentRevocationType,
        s3_bucket S3Bucket: Id<r::S3Bucket>,
        s3_key S3Key: String,
        s3_object_version S3ObjectVersion: String,
    }
}
choice! { TrustStoreRevocationRevocationContentRevocationType { Crl "CRL" } }
