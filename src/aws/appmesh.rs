//! Generated from spec/appmesh.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AppMesh::GatewayRoute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html)
    GatewayRoute GatewayRouteAttrs "AWS::AppMesh::GatewayRoute" (
        mesh_name MeshName: String, spec Spec: GatewayRouteSpec, virtual_gateway_name VirtualGatewayName: String
    ) {
        gateway_route_name GatewayRouteName: String,
        mesh_owner MeshOwner: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AppMeshGatewayRoute>,
        gateway_route_name "GatewayRouteName": String,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        uid "Uid": String,
        virtual_gateway_name "VirtualGatewayName": String,
    }
}
props! {
    GatewayRouteGrpcGatewayRoute (
        action Action: GatewayRouteGrpcGatewayRouteAction, match_ Match: GatewayRouteGrpcGatewayRouteMatch
    ) {}
}
props! {
    GatewayRouteGrpcGatewayRouteAction (target Target: GatewayRouteTarget) {
        rewrite Rewrite: GatewayRouteGrpcGatewayRouteRewrite,
    }
}
props! {
    GatewayRouteGrpcGatewayRouteMatch () {
        hostname Hostname: GatewayRouteHostnameMatch,
        metadata Metadata: List<GatewayRouteGrpcGatewayRouteMetadata>,
        port Port: i64,
        service_name ServiceName: String,
    }
}
props! {
    GatewayRouteGrpcGatewayRouteMetadata (name Name: String) {
        invert Invert: bool,
        match_ Match: GatewayRouteMetadataMatch,
    }
}
props! { GatewayRouteGrpcGatewayRouteRewrite () { hostname Hostname: GatewayRouteHostnameRewrite, } }
props! { GatewayRouteHostnameMatch () { exact Exact: String, suffix Suffix: String, } }
props! { GatewayRouteHostnameRewrite () { default_target_hostname DefaultTargetHostname: String, } }
props! {
    GatewayRouteHttpGatewayRoute (
        action Action: GatewayRouteHttpGatewayRouteAction, match_ Match: GatewayRouteHttpGatewayRouteMatch
    ) {}
}
props! {
    GatewayRouteHttpGatewayRouteAction (target Target: GatewayRouteTarget) {
        rewrite Rewrite: GatewayRouteHttpGatewayRouteRewrite,
    }
}
props! {
    GatewayRouteHttpGatewayRouteHeader (name Name: String) {
        invert Invert: bool,
        match_ Match: GatewayRouteHttpGatewayRouteHeaderMatch,
    }
}
props! {
    GatewayRouteHttpGatewayRouteHeaderMatch () {
        exact Exact: String,
        prefix Prefix: String,
        range Range: GatewayRouteRangeMatch,
        regex Regex: String,
        suffix Suffix: String,
    }
}
props! {
    GatewayRouteHttpGatewayRouteMatch () {
        headers Headers: List<GatewayRouteHttpGatewayRouteHeader>,
        hostname Hostname: GatewayRouteHostnameMatch,
        method Method: String,
        path Path: GatewayRouteHttpPathMatch,
        port Port: i64,
        prefix Prefix: String,
        query_parameters QueryParameters: List<GatewayRouteQueryParameter>,
    }
}
props! { GatewayRouteHttpGatewayRoutePathRewrite () { exact Exact: String, } }
props! { GatewayRouteHttpGatewayRoutePrefixRewrite () { default_prefix DefaultPrefix: String, value Value: String, } }
props! {
    GatewayRouteHttpGatewayRouteRewrite () {
        hostname Hostname: GatewayRouteHostnameRewrite,
        path Path: GatewayRouteHttpGatewayRoutePathRewrite,
        prefix Prefix: GatewayRouteHttpGatewayRoutePrefixRewrite,
    }
}
props! { GatewayRouteHttpPathMatch () { exact Exact: String, regex Regex: String, } }
props! { GatewayRouteHttpQueryParameterMatch () { exact Exact: String, } }
props! {
    GatewayRouteMetadataMatch () {
        exact Exact: String,
        prefix Prefix: String,
        range Range: GatewayRouteRangeMatch,
        regex Regex: String,
        suffix Suffix: String,
    }
}
props! { GatewayRouteQueryParameter (name Name: String) { match_ Match: GatewayRouteHttpQueryParameterMatch, } }
props! { GatewayRouteRangeMatch (end End: i64, start Start: i64) {} }
props! {
    GatewayRouteSpec () {
        grpc_route GrpcRoute: GatewayRouteGrpcGatewayRoute,
        http2_route Http2Route: GatewayRouteHttpGatewayRoute,
        http_route HttpRoute: GatewayRouteHttpGatewayRoute,
        priority Priority: i64,
    }
}
props! { GatewayRouteTarget (virtual_service VirtualService: GatewayRouteVirtualService) { port Port: i64, } }
props! { GatewayRouteVirtualService (virtual_service_name VirtualServiceName: String) {} }

resource! {
    /// [AWS::AppMesh::Mesh](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html)
    Mesh MeshAttrs "AWS::AppMesh::Mesh" () {
        mesh_name MeshName: String,
        spec Spec: MeshSpec,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AppMeshMesh>,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        uid "Uid": String,
    }
}
props! { MeshEgressFilter (type_ Type: String) {} }
props! { MeshServiceDiscovery () { ip_preference IpPreference: String, } }
props! {
    MeshSpec () {
        egress_filter EgressFilter: MeshEgressFilter,
        service_discovery ServiceDiscovery: MeshServiceDiscovery,
    }
}

resource! {
    /// [AWS::AppMesh::Route](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html)
    Route RouteAttrs "AWS::AppMesh::Route" (
        mesh_name MeshName: String, spec Spec: RouteSpec, virtual_router_name VirtualRouterName: String
    ) {
        mesh_owner MeshOwner: String,
        route_name RouteName: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AppMeshRoute>,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        route_name "RouteName": String,
        uid "Uid": String,
        virtual_router_name "VirtualRouterName": String,
    }
}
props! { RouteDuration (unit Unit: String, value Value: i64) {} }
props! {
    RouteGrpcRetryPolicy (max_retries MaxRetries: i64, per_retry_timeout PerRetryTimeout: RouteDuration) {
        grpc_retry_events GrpcRetryEvents: List<String>,
        http_retry_events HttpRetryEvents: List<String>,
        tcp_retry_events TcpRetryEvents: List<String>,
    }
}
props! {
    RouteGrpcRoute (action Action: RouteGrpcRouteAction, match_ Match: RouteGrpcRouteMatch) {
        retry_policy RetryPolicy: RouteGrpcRetryPolicy,
        timeout Timeout: RouteGrpcTimeout,
    }
}
props! { RouteGrpcRouteAction (weighted_targets WeightedTargets: List<RouteWeightedTarget>) {} }
props! {
    RouteGrpcRouteMatch () {
        metadata Metadata: List<RouteGrpcRouteMetadata>,
        method_name MethodName: String,
        port Port: i64,
        service_name ServiceName: String,
    }
}
props! {
    RouteGrpcRouteMetadata (name Name: String) {
        invert Invert: bool,
        match_ Match: RouteGrpcRouteMetadataMatchMethod,
    }
}
props! {
    RouteGrpcRouteMetadataMatchMethod () {
        exact Exact: String,
        prefix Prefix: String,
        range Range: RouteMatchRange,
        regex Regex: String,
        suffix Suffix: String,
    }
}
props! { RouteGrpcTimeout () { idle Idle: RouteDuration, per_request PerRequest: RouteDuration, } }
props! {
    RouteHeaderMatchMethod () {
        exact Exact: String,
        prefix Prefix: String,
        range Range: RouteMatchRange,
        regex Regex: String,
        suffix Suffix: String,
    }
}
props! { RouteHttpPathMatch () { exact Exact: String, regex Regex: String, } }
props! { RouteHttpQueryParameterMatch () { exact Exact: String, } }
props! {
    RouteHttpRetryPolicy (max_retries MaxRetries: i64, per_retry_timeout PerRetryTimeout: RouteDuration) {
        http_retry_events HttpRetryEvents: List<String>,
        tcp_retry_events TcpRetryEvents: List<String>,
    }
}
props! {
    RouteHttpRoute (action Action: RouteHttpRouteAction, match_ Match: RouteHttpRouteMatch) {
        retry_policy RetryPolicy: RouteHttpRetryPolicy,
        timeout Timeout: RouteHttpTimeout,
    }
}
props! { RouteHttpRouteAction (weighted_targets WeightedTargets: List<RouteWeightedTarget>) {} }
props! { RouteHttpRouteHeader (name Name: String) { invert Invert: bool, match_ Match: RouteHeaderMatchMethod, } }
props! {
    RouteHttpRouteMatch () {
        headers Headers: List<RouteHttpRouteHeader>,
        method Method: String,
        path Path: RouteHttpPathMatch,
        port Port: i64,
        prefix Prefix: String,
        query_parameters QueryParameters: List<RouteQueryParameter>,
        scheme Scheme: String,
    }
}
props! { RouteHttpTimeout () { idle Idle: RouteDuration, per_request PerRequest: RouteDuration, } }
props! { RouteMatchRange (end End: i64, start Start: i64) {} }
props! { RouteQueryParameter (name Name: String) { match_ Match: RouteHttpQueryParameterMatch, } }
props! {
    RouteSpec () {
        grpc_route GrpcRoute: RouteGrpcRoute,
        http2_route Http2Route: RouteHttpRoute,
        http_route HttpRoute: RouteHttpRoute,
        priority Priority: i64,
        tcp_route TcpRoute: RouteTcpRoute,
    }
}
props! {
    RouteTcpRoute (action Action: RouteTcpRouteAction) {
        match_ Match: RouteTcpRouteMatch,
        timeout Timeout: RouteTcpTimeout,
    }
}
props! { RouteTcpRouteAction (weighted_targets WeightedTargets: List<RouteWeightedTarget>) {} }
props! { RouteTcpRouteMatch () { port Port: i64, } }
props! { RouteTcpTimeout () { idle Idle: RouteDuration, } }
props! { RouteWeightedTarget (virtual_node VirtualNode: String, weight Weight: i64) { port Port: i64, } }

resource! {
    /// [AWS::AppMesh::VirtualGateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html)
    VirtualGateway VirtualGatewayAttrs "AWS::AppMesh::VirtualGateway" (
        mesh_name MeshName: String, spec Spec: VirtualGatewaySpec
    ) {
        mesh_owner MeshOwner: String,
        tags Tags: List<Tag>,
        virtual_gateway_name VirtualGatewayName: String,
    } {
        arn "Arn": Arn<r::AppMeshVirtualGateway>,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        uid "Uid": String,
        virtual_gateway_name "VirtualGatewayName": String,
    }
}
props! { VirtualGatewayAccessLog () { file File: VirtualGatewayFileAccessLog, } }
props! { VirtualGatewayBackendDefaults () { client_policy ClientPolicy: VirtualGatewayClientPolicy, } }
props! { VirtualGatewayClientPolicy () { tls TLS: VirtualGatewayClientPolicyTls, } }
props! {
    VirtualGatewayClientPolicyTls (validation Validation: VirtualGatewayTlsValidationContext) {
        certificate Certificate: VirtualGatewayClientTlsCertificate,
        enforce Enforce: bool,
        ports Ports: List<i64>,
    }
}
props! {
    VirtualGatewayClientTlsCertificate () {
        file File: VirtualGatewayListenerTlsFileCertificate,
        sds SDS: VirtualGatewayListenerTlsSdsCertificate,
    }
}
props! {
    VirtualGatewayConnectionPool () {
        grpc GRPC: VirtualGatewayGrpcConnectionPool,
        http HTTP: VirtualGatewayHttpConnectionPool,
        http2 HTTP2: VirtualGatewayHttp2ConnectionPool,
    }
}
props! { VirtualGatewayFileAccessLog (path Path: String) { format Format: VirtualGatewayLoggingFormat, } }
props! { VirtualGatewayGrpcConnectionPool (max_requests MaxRequests: i64) {} }
props! {
    VirtualGatewayHealthCheckPolicy VirtualGatewayHealthCheckPolicyArgs [
        healthy_threshold HealthyThreshold: i64, interval_millis IntervalMillis: i64, protocol Protocol: String,
        timeout_millis TimeoutMillis: i64, unhealthy_threshold UnhealthyThreshold: i64
    ] { path Path: String, port Port: i64, }
}
props! { VirtualGatewayHttp2ConnectionPool (max_requests MaxRequests: i64) {} }
props! {
    VirtualGatewayHttpConnectionPool (max_connections MaxConnections: i64) {
        max_pending_requests MaxPendingRequests: i64,
    }
}
props! { VirtualGatewayJsonFormatRef (key Key: String, value Value: String) {} }
props! {
    VirtualGatewayListener (port_mapping PortMapping: VirtualGatewayPortMapping) {
        connection_pool ConnectionPool: VirtualGatewayConnectionPool,
        health_check HealthCheck: VirtualGatewayHealthCheckPolicy,
        tls TLS: VirtualGatewayListenerTls,
    }
}
props! {
    VirtualGatewayListenerTls (certificate Certificate: VirtualGatewayListenerTlsCertificate, mode Mode: String) {
        validation Validation: VirtualGatewayListenerTlsValidationContext,
    }
}
props! {
    VirtualGatewayListenerTlsAcmCertificate (certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>) {}
}
props! {
    VirtualGatewayListenerTlsCertificate () {
        acm ACM: VirtualGatewayListenerTlsAcmCertificate,
        file File: VirtualGatewayListenerTlsFileCertificate,
        sds SDS: VirtualGatewayListenerTlsSdsCertificate,
    }
}
props! {
    VirtualGatewayListenerTlsFileCertificate (
        certificate_chain CertificateChain: String, private_key PrivateKey: String
    ) {}
}
props! { VirtualGatewayListenerTlsSdsCertificate (secret_name SecretName: String) {} }
props! {
    VirtualGatewayListenerTlsValidationContext (trust Trust: VirtualGatewayListenerTlsValidationContextTrust) {
        subject_alternative_names SubjectAlternativeNames: VirtualGatewaySubjectAlternativeNames,
    }
}
props! {
    VirtualGatewayListenerTlsValidationContextTrust () {
        file File: VirtualGatewayTlsValidationContextFileTrust,
        sds SDS: VirtualGatewayTlsValidationContextSdsTrust,
    }
}
props! { VirtualGatewayLogging () { access_log AccessLog: VirtualGatewayAccessLog, } }
props! { VirtualGatewayLoggingFormat () { json Json: List<VirtualGatewayJsonFormatRef>, text Text: String, } }
props! { VirtualGatewayPortMapping (port Port: i64, protocol Protocol: String) {} }
props! {
    VirtualGatewaySpec (listeners Listeners: List<VirtualGatewayListener>) {
        backend_defaults BackendDefaults: VirtualGatewayBackendDefaults,
        logging Logging: VirtualGatewayLogging,
    }
}
props! { VirtualGatewaySubjectAlternativeNameMatchers () { exact Exact: List<String>, } }
props! { VirtualGatewaySubjectAlternativeNames (match_ Match: VirtualGatewaySubjectAlternativeNameMatchers) {} }
props! {
    VirtualGatewayTlsValidationContext (trust Trust: VirtualGatewayTlsValidationContextTrust) {
        subject_alternative_names SubjectAlternativeNames: VirtualGatewaySubjectAlternativeNames,
    }
}
props! {
    VirtualGatewayTlsValidationContextAcmTrust (
        certificate_authority_arns CertificateAuthorityArns: List<Arn<r::AcmPcaCertificateAuthority>>
    ) {}
}
props! { VirtualGatewayTlsValidationContextFileTrust (certificate_chain CertificateChain: String) {} }
props! { VirtualGatewayTlsValidationContextSdsTrust (secret_name SecretName: String) {} }
props! {
    VirtualGatewayTlsValidationContextTrust () {
        acm ACM: VirtualGatewayTlsValidationContextAcmTrust,
        file File: VirtualGatewayTlsValidationContextFileTrust,
        sds SDS: VirtualGatewayTlsValidationContextSdsTrust,
    }
}

resource! {
    /// [AWS::AppMesh::VirtualNode](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html)
    VirtualNode VirtualNodeAttrs "AWS::AppMesh::VirtualNode" (mesh_name MeshName: String, spec Spec: VirtualNodeSpec) {
        mesh_owner MeshOwner: String,
        tags Tags: List<Tag>,
        virtual_node_name VirtualNodeName: String,
    } {
        arn "Arn": Arn<r::AppMeshVirtualNode>,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        uid "Uid": String,
        virtual_node_name "VirtualNodeName": String,
    }
}
props! { VirtualNodeAccessLog () { file File: VirtualNodeFileAccessLog, } }
props! { VirtualNodeAwsCloudMapInstanceAttribute (key Key: String, value Value: String) {} }
props! {
    VirtualNodeAwsCloudMapServiceDiscovery (namespace_name NamespaceName: String, service_name ServiceName: String) {
        attributes Attributes: List<VirtualNodeAwsCloudMapInstanceAttribute>,
        ip_preference IpPreference: String,
    }
}
props! { VirtualNodeBackend () { virtual_service VirtualService: VirtualNodeVirtualServiceBackend, } }
props! { VirtualNodeBackendDefaults () { client_policy ClientPolicy: VirtualNodeClientPolicy, } }
props! { VirtualNodeClientPolicy () { tls TLS: VirtualNodeClientPolicyTls, } }
props! {
    VirtualNodeClientPolicyTls (validation Validation: VirtualNodeTlsValidationContext) {
        certificate Certificate: VirtualNodeClientTlsCertificate,
        enforce Enforce: bool,
        ports Ports: List<i64>,
    }
}
props! {
    VirtualNodeClientTlsCertificate () {
        file File: VirtualNodeListenerTlsFileCertificate,
        sds SDS: VirtualNodeListenerTlsSdsCertificate,
    }
}
props! {
    VirtualNodeConnectionPool () {
        grpc GRPC: VirtualNodeGrpcConnectionPool,
        http HTTP: VirtualNodeHttpConnectionPool,
        http2 HTTP2: VirtualNodeHttp2ConnectionPool,
        tcp TCP: VirtualNodeTcpConnectionPool,
    }
}
props! {
    VirtualNodeDnsServiceDiscovery (hostname Hostname: String) {
        ip_preference IpPreference: String,
        response_type ResponseType: String,
    }
}
props! { VirtualNodeDuration (unit Unit: String, value Value: i64) {} }
props! { VirtualNodeFileAccessLog (path Path: String) { format Format: VirtualNodeLoggingFormat, } }
props! { VirtualNodeGrpcConnectionPool (max_requests MaxRequests: i64) {} }
props! { VirtualNodeGrpcTimeout () { idle Idle: VirtualNodeDuration, per_request PerRequest: VirtualNodeDuration, } }
props! {
    VirtualNodeHealthCheck VirtualNodeHealthCheckArgs [
        healthy_threshold HealthyThreshold: i64, interval_millis IntervalMillis: i64, protocol Protocol: String,
        timeout_millis TimeoutMillis: i64, unhealthy_threshold UnhealthyThreshold: i64
    ] { path Path: String, port Port: i64, }
}
props! { VirtualNodeHttp2ConnectionPool (max_requests MaxRequests: i64) {} }
props! {
    VirtualNodeHttpConnectionPool (max_connections MaxConnections: i64) {
        max_pending_requests MaxPendingRequests: i64,
    }
}
props! { VirtualNodeHttpTimeout () { idle Idle: VirtualNodeDuration, per_request PerRequest: VirtualNodeDuration, } }
props! { VirtualNodeJsonFormatRef (key Key: String, value Value: String) {} }
props! {
    VirtualNodeListener (port_mapping PortMapping: VirtualNodePortMapping) {
        connection_pool ConnectionPool: VirtualNodeConnectionPool,
        health_check HealthCheck: VirtualNodeHealthCheck,
        outlier_detection OutlierDetection: VirtualNodeOutlierDetection,
        tls TLS: VirtualNodeListenerTls,
        timeout Timeout: VirtualNodeListenerTimeout,
    }
}
props! {
    VirtualNodeListenerTimeout () {
        grpc GRPC: VirtualNodeGrpcTimeout,
        http HTTP: VirtualNodeHttpTimeout,
        http2 HTTP2: VirtualNodeHttpTimeout,
        tcp TCP: VirtualNodeTcpTimeout,
    }
}
props! {
    VirtualNodeListenerTls (certificate Certificate: VirtualNodeListenerTlsCertificate, mode Mode: String) {
        validation Validation: VirtualNodeListenerTlsValidationContext,
    }
}
props! {
    VirtualNodeListenerTlsAcmCertificate (certificate_arn CertificateArn: Arn<r::CertificateManagerCertificate>) {}
}
props! {
    VirtualNodeListenerTlsCertificate () {
        acm ACM: VirtualNodeListenerTlsAcmCertificate,
        file File: VirtualNodeListenerTlsFileCertificate,
        sds SDS: VirtualNodeListenerTlsSdsCertificate,
    }
}
props! {
    VirtualNodeListenerTlsFileCertificate (certificate_chain CertificateChain: String, private_key PrivateKey: String) {}
}
props! { VirtualNodeListenerTlsSdsCertificate (secret_name SecretName: String) {} }
props! {
    VirtualNodeListenerTlsValidationContext (trust Trust: VirtualNodeListenerTlsValidationContextTrust) {
        subject_alternative_names SubjectAlternativeNames: VirtualNodeSubjectAlternativeNames,
    }
}
props! {
    VirtualNodeListenerTlsValidationContextTrust () {
        file File: VirtualNodeTlsValidationContextFileTrust,
        sds SDS: VirtualNodeTlsValidationContextSdsTrust,
    }
}
props! { VirtualNodeLogging () { access_log AccessLog: VirtualNodeAccessLog, } }
props! { VirtualNodeLoggingFormat () { json Json: List<VirtualNodeJsonFormatRef>, text Text: String, } }
props! {
    VirtualNodeOutlierDetection (
        base_ejection_duration BaseEjectionDuration: VirtualNodeDuration, interval Interval: VirtualNodeDuration,
        max_ejection_percent MaxEjectionPercent: i64, max_server_errors MaxServerErrors: i64
    ) {}
}
props! { VirtualNodePortMapping (port Port: i64, protocol Protocol: String) {} }
props! {
    VirtualNodeServiceDiscovery () {
        aws_cloud_map AWSCloudMap: VirtualNodeAwsCloudMapServiceDiscovery,
        dns DNS: VirtualNodeDnsServiceDiscovery,
    }
}
props! {
    VirtualNodeSpec () {
        backend_defaults BackendDefaults: VirtualNodeBackendDefaults,
        backends Backends: List<VirtualNodeBackend>,
        listeners Listeners: List<VirtualNodeListener>,
        logging Logging: VirtualNodeLogging,
        service_discovery ServiceDiscovery: VirtualNodeServiceDiscovery,
    }
}
props! { VirtualNodeSubjectAlternativeNameMatchers () { exact Exact: List<String>, } }
props! { VirtualNodeSubjectAlternativeNames (match_ Match: VirtualNodeSubjectAlternativeNameMatchers) {} }
props! { VirtualNodeTcpConnectionPool (max_connections MaxConnections: i64) {} }
props! { VirtualNodeTcpTimeout () { idle Idle: VirtualNodeDuration, } }
props! {
    VirtualNodeTlsValidationContext (trust Trust: VirtualNodeTlsValidationContextTrust) {
        subject_alternative_names SubjectAlternativeNames: VirtualNodeSubjectAlternativeNames,
    }
}
props! {
    VirtualNodeTlsValidationContextAcmTrust (
        certificate_authority_arns CertificateAuthorityArns: List<Arn<r::AcmPcaCertificateAuthority>>
    ) {}
}
props! { VirtualNodeTlsValidationContextFileTrust (certificate_chain CertificateChain: String) {} }
props! { VirtualNodeTlsValidationContextSdsTrust (secret_name SecretName: String) {} }
props! {
    VirtualNodeTlsValidationContextTrust () {
        acm ACM: VirtualNodeTlsValidationContextAcmTrust,
        file File: VirtualNodeTlsValidationContextFileTrust,
        sds SDS: VirtualNodeTlsValidationContextSdsTrust,
    }
}
props! {
    VirtualNodeVirtualServiceBackend (virtual_service_name VirtualServiceName: String) {
        client_policy ClientPolicy: VirtualNodeClientPolicy,
    }
}

resource! {
    /// [AWS::AppMesh::VirtualRouter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html)
    VirtualRouter VirtualRouterAttrs "AWS::AppMesh::VirtualRouter" (
        mesh_name MeshName: String, spec Spec: VirtualRouterSpec
    ) {
        mesh_owner MeshOwner: String,
        tags Tags: List<Tag>,
        virtual_router_name VirtualRouterName: String,
    } {
        arn "Arn": Arn<r::AppMeshVirtualRouter>,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        uid "Uid": String,
        virtual_router_name "VirtualRouterName": String,
    }
}
props! { VirtualRouterListener (port_mapping PortMapping: VirtualRouterPortMapping) {} }
props! { VirtualRouterPortMapping (port Port: i64, protocol Protocol: String) {} }
props! { VirtualRouterSpec (listeners Listeners: List<VirtualRouterListener>) {} }

resource! {
    /// [AWS::AppMesh::VirtualService](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html)
    VirtualService VirtualServiceAttrs "AWS::AppMesh::VirtualService" (
        mesh_name MeshName: String, spec Spec: VirtualServiceSpec, virtual_service_name VirtualServiceName: String
    ) { mesh_owner MeshOwner: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::AppMeshVirtualService>,
        id "Id": String,
        mesh_name "MeshName": String,
        mesh_owner "MeshOwner": String,
        resource_owner "ResourceOwner": String,
        uid "Uid": String,
        virtual_service_name "VirtualServiceName": String,
    }
}
props! {
    VirtualServiceProvider () {
        virtual_node VirtualNode: VirtualServiceVirtualNodeServiceProvider,
        virtual_router VirtualRouter: VirtualServiceVirtualRouterServiceProvider,
    }
}
props! { VirtualServiceSpec () { provider Provider: VirtualServiceProvider, } }
props! { VirtualServiceVirtualNodeServiceProvider (virtual_node_name VirtualNodeName: String) {} }
props! { VirtualServiceVirtualRouterServiceProvider (virtual_router_name VirtualRouterName: String) {} }
