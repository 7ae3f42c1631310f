//! Generated from spec/cloudfront.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CloudFront::AnycastIpList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html)
    AnycastIpList AnycastIpListAttrs "AWS::CloudFront::AnycastIpList" (ip_count IpCount: i64, name Name: String) {
        ip_address_type IpAddressType: AnycastIpListIpAddressType,
        ipam_cidr_configs IpamCidrConfigs: List<AnycastIpListIpamCidrConfig>,
        tags Tags: AnycastIpListTags,
    } {
        anycast_ip_list_anycast_ips "AnycastIpList.AnycastIps": List<String>,
        anycast_ip_list_arn "AnycastIpList.Arn": String,
        anycast_ip_list_id "AnycastIpList.Id": String,
        anycast_ip_list_ip_address_type "AnycastIpList.IpAddressType": String,
        anycast_ip_list_ip_count "AnycastIpList.IpCount": i64,
        anycast_ip_list_ipam_cidr_config_results "AnycastIpList.IpamCidrConfigResults": List<Json>,
        anycast_ip_list_last_modified_time "AnycastIpList.LastModifiedTime": String,
        anycast_ip_list_name "AnycastIpList.Name": String,
        anycast_ip_list_status "AnycastIpList.Status": String,
        e_tag "ETag": String,
        id "Id": Id<r::CloudFrontAnycastIpList>,
        ipam_cidr_config_results "IpamCidrConfigResults": List<Json>,
    }
}
props! { AnycastIpListIpamCidrConfig (cidr Cidr: String, ipam_pool_arn IpamPoolArn: String) {} }
props! { AnycastIpListTags () { items Items: List<Tag>, } }
choice! { AnycastIpListIpAddressType { Ipv4 "ipv4", Dualstack "dualstack" } }

resource! {
    /// [AWS::CloudFront::CachePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html)
    CachePolicy CachePolicyAttrs "AWS::CloudFront::CachePolicy" (
        cache_policy_config CachePolicyConfig: CachePolicyConfig
    ) {} { id "Id": Id<r::CloudFrontCachePolicy>, last_modified_time "LastModifiedTime": String, }
}
props! {
    CachePolicyConfig CachePolicyConfigArgs [
        default_ttl DefaultTTL: Num<0, MAX>, max_ttl MaxTTL: Num<0, MAX>, min_ttl MinTTL: Num<0, MAX>,
        name Name: String,
        parameters_in_cache_key_and_forwarded_to_origin ParametersInCacheKeyAndForwardedToOrigin: CachePolicyParametersInCacheKeyAndForwardedToOrigin
    ] { comment Comment: String, }
}
props! { CachePolicyCookiesConfig (cookie_behavior CookieBehavior: String) { cookies Cookies: List<String>, } }
props! { CachePolicyHeadersConfig (header_behavior HeaderBehavior: String) { headers Headers: List<String>, } }
props! {
    CachePolicyParametersInCacheKeyAndForwardedToOrigin (
        cookies_config CookiesConfig: CachePolicyCookiesConfig,
        enable_accept_encoding_gzip EnableAcceptEncodingGzip: bool,
        headers_config HeadersConfig: CachePolicyHeadersConfig,
        query_strings_config QueryStringsConfig: CachePolicyQueryStringsConfig
    ) { enable_accept_encoding_brotli EnableAcceptEncodingBrotli: bool, }
}
props! {
    CachePolicyQueryStringsConfig (query_string_behavior QueryStringBehavior: String) {
        query_strings QueryStrings: List<String>,
    }
}

resource! {
    /// [AWS::CloudFront::CloudFrontOriginAccessIdentity](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html)
    CloudFrontOriginAccessIdentity CloudFrontOriginAccessIdentityAttrs "AWS::CloudFront::CloudFrontOriginAccessIdentity" (
        cloud_front_origin_access_identity_config CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
    ) {} { id "Id": String, s3_canonical_user_id "S3CanonicalUserId": String, }
}
props! { CloudFrontOriginAccessIdentityConfig (comment Comment: String) {} }

resource! {
    /// [AWS::CloudFront::ConnectionFunction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html)
    ConnectionFunction ConnectionFunctionAttrs "AWS::CloudFront::ConnectionFunction" (
        connection_function_code ConnectionFunctionCode: String,
        connection_function_config ConnectionFunctionConfig: ConnectionFunctionConfig, name Name: String
    ) { auto_publish AutoPublish: bool, tags Tags: List<Tag>, } {
        connection_function_arn "ConnectionFunctionArn": Arn<r::CloudFrontConnectionFunction>,
        created_time "CreatedTime": String,
        e_tag "ETag": String,
        id "Id": String,
        last_modified_time "LastModifiedTime": String,
        stage "Stage": String,
        status "Status": String,
    }
}
props! {
    ConnectionFunctionConfig (comment Comment: String, runtime Runtime: ConnectionFunctionConfigRuntime) {
        key_value_store_associations KeyValueStoreAssociations: List<ConnectionFunctionKeyValueStoreAssociation>,
    }
}
props! {
    ConnectionFunctionKeyValueStoreAssociation (key_value_store_arn KeyValueStoreARN: Arn<r::CloudFrontKeyValueStore>) {}
}
choice! { ConnectionFunctionConfigRuntime { CloudfrontJs20 "cloudfront-js-2.0" } }

resource! {
    /// [AWS::CloudFront::ConnectionGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html)
    ConnectionGroup ConnectionGroupAttrs "AWS::CloudFront::ConnectionGroup" (name Name: String) {
        anycast_ip_list_id AnycastIpListId: Id<r::CloudFrontAnycastIpList>,
        enabled Enabled: bool,
        ipv6_enabled Ipv6Enabled: bool,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudFrontConnectionGroup>,
        created_time "CreatedTime": String,
        e_tag "ETag": String,
        id "Id": Id<r::CloudFrontConnectionGroup>,
        is_default "IsDefault": bool,
        last_modified_time "LastModifiedTime": String,
        routing_endpoint "RoutingEndpoint": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::CloudFront::ContinuousDeploymentPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
    ContinuousDeploymentPolicy ContinuousDeploymentPolicyAttrs "AWS::CloudFront::ContinuousDeploymentPolicy" (
        continuous_deployment_policy_config ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
    ) {} { id "Id": Id<r::CloudFrontContinuousDeploymentPolicy>, last_modified_time "LastModifiedTime": String, }
}
props! {
    ContinuousDeploymentPolicyConfig (
        enabled Enabled: bool, staging_distribution_dns_names StagingDistributionDnsNames: List<String>
    ) {
        single_header_policy_config SingleHeaderPolicyConfig: ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig,
        single_weight_policy_config SingleWeightPolicyConfig: ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig,
        traffic_config TrafficConfig: ContinuousDeploymentPolicyTrafficConfig,
        type_ Type: ContinuousDeploymentPolicyConfigType,
    }
}
props! { ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig (header Header: String, value Value: String) {} }
props! {
    ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig (weight Weight: Num<0, 1>) {
        session_stickiness_config SessionStickinessConfig: ContinuousDeploymentPolicySessionStickinessConfig,
    }
}
props! {
    ContinuousDeploymentPolicySessionStickinessConfig (
        idle_ttl IdleTTL: Int<300, 3600>, maximum_ttl MaximumTTL: Int<300, 3600>
    ) {}
}
props! { ContinuousDeploymentPolicySingleHeaderConfig (header Header: String, value Value: String) {} }
props! {
    ContinuousDeploymentPolicySingleWeightConfig (weight Weight: Num<0, 1>) {
        session_stickiness_config SessionStickinessConfig: ContinuousDeploymentPolicySessionStickinessConfig,
    }
}
props! {
    ContinuousDeploymentPolicyTrafficConfig (type_ Type: ContinuousDeploymentPolicyTrafficConfigType) {
        single_header_config SingleHeaderConfig: ContinuousDeploymentPolicySingleHeaderConfig,
        single_weight_config SingleWeightConfig: ContinuousDeploymentPolicySingleWeightConfig,
    }
}
choice! { ContinuousDeploymentPolicyConfigType { SingleWeight "SingleWeight", SingleHeader "SingleHeader" } }
choice! { ContinuousDeploymentPolicyTrafficConfigType { SingleWeight "SingleWeight", SingleHeader "SingleHeader" } }

resource! {
    /// [AWS::CloudFront::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
    Distribution DistributionAttrs "AWS::CloudFront::Distribution" (
        distribution_config DistributionConfig: DistributionConfig
    ) { tags Tags: List<Tag>, } { domain_name "DomainName": String, id "Id": Id<r::CloudFrontDistribution>, }
}
props! {
    DistributionCacheBehavior (
        path_pattern PathPattern: String, target_origin_id TargetOriginId: String,
        viewer_protocol_policy ViewerProtocolPolicy: String
    ) {
        allowed_methods AllowedMethods: List<String>,
        cache_policy_id CachePolicyId: Id<r::CloudFrontCachePolicy>,
        cached_methods CachedMethods: List<String>,
        compress Compress: bool,
        default_ttl DefaultTTL: f64,
        field_level_encryption_id FieldLevelEncryptionId: String,
        forwarded_values ForwardedValues: DistributionForwardedValues,
        function_associations FunctionAssociations: List<DistributionFunctionAssociation>,
        grpc_config GrpcConfig: DistributionGrpcConfig,
        lambda_function_associations LambdaFunctionAssociations: List<DistributionLambdaFunctionAssociation>,
        max_ttl MaxTTL: f64,
        min_ttl MinTTL: f64,
        origin_request_policy_id OriginRequestPolicyId: Id<r::CloudFrontOriginRequestPolicy>,
        realtime_log_config_arn RealtimeLogConfigArn: Arn<r::CloudFrontRealtimeLogConfig>,
        response_headers_policy_id ResponseHeadersPolicyId: Id<r::CloudFrontResponseHeadersPolicy>,
        smooth_streaming SmoothStreaming: bool,
        trusted_key_groups TrustedKeyGroups: List<Id<r::CloudFrontKeyGroup>>,
        trusted_signers TrustedSigners: List<String>,
    }
}
props! { DistributionCacheTagConfig (header_name HeaderName: String) {} }
props! {
    DistributionConfig (
        default_cache_behavior DefaultCacheBehavior: DistributionDefaultCacheBehavior, enabled Enabled: bool
    ) {
        aliases Aliases: List<String>,
        anycast_ip_list_id AnycastIpListId: Id<r::CloudFrontAnycastIpList>,
        cnames CNAMEs: List<String>,
        cache_behaviors CacheBehaviors: List<DistributionCacheBehavior>,
        cache_tag_config CacheTagConfig: DistributionCacheTagConfig,
        comment Comment: String,
        connection_function_association ConnectionFunctionAssociation: DistributionConnectionFunctionAssociation,
        connection_mode ConnectionMode: DistributionConnectionMode,
        continuous_deployment_policy_id ContinuousDeploymentPolicyId: Id<r::CloudFrontContinuousDeploymentPolicy>,
        custom_error_responses CustomErrorResponses: List<DistributionCustomErrorResponse>,
        custom_origin CustomOrigin: DistributionLegacyCustomOrigin,
        default_root_object DefaultRootObject: String,
        http_version HttpVersion: DistributionConfigHttpVersion,
        ipv6_enabled IPV6Enabled: bool,
        logging Logging: DistributionLogging,
        origin_groups OriginGroups: DistributionOriginGroups,
        origins Origins: List<DistributionOrigin>,
        price_class PriceClass: DistributionConfigPriceClass,
        restrictions Restrictions: DistributionRestrictions,
        s3_origin S3Origin: DistributionLegacyS3Origin,
        staging Staging: bool,
        tenant_config TenantConfig: DistributionConfigTenantConfig,
        viewer_certificate ViewerCertificate: DistributionViewerCertificate,
        viewer_mtls_config ViewerMtlsConfig: DistributionViewerMtlsConfig,
        web_acl_id WebACLId: Arn<r::Wafv2WebAcl>,
    }
}
props! {
    DistributionConfigTenantConfig () {
        parameter_definitions ParameterDefinitions: List<DistributionParameterDefinition>,
    }
}
props! { DistributionConnectionFunctionAssociation (id Id: String) {} }
props! { DistributionCookies (forward Forward: String) { whitelisted_names WhitelistedNames: List<String>, } }
props! {
    DistributionCustomErrorResponse (error_code ErrorCode: i64) {
        error_caching_min_ttl ErrorCachingMinTTL: f64,
        response_code ResponseCode: i64,
        response_page_path ResponsePagePath: String,
    }
}
props! {
    DistributionCustomOriginConfig (origin_protocol_policy OriginProtocolPolicy: String) {
        http_port HTTPPort: i64,
        https_port HTTPSPort: i64,
        ip_address_type IpAddressType: DistributionCustomOriginConfigIpAddressType,
        origin_keepalive_timeout OriginKeepaliveTimeout: i64,
        origin_mtls_config OriginMtlsConfig: DistributionOriginMtlsConfig,
        origin_read_timeout OriginReadTimeout: i64,
        origin_ssl_protocols OriginSSLProtocols: List<String>,
    }
}
props! {
    DistributionDefaultCacheBehavior (
        target_origin_id TargetOriginId: String,
        viewer_protocol_policy ViewerProtocolPolicy: DistributionDefaultCacheBehaviorViewerProtocolPolicy
    ) {
        allowed_methods AllowedMethods: List<String>,
        cache_policy_id CachePolicyId: Id<r::CloudFrontCachePolicy>,
        cached_methods CachedMethods: List<String>,
        compress Compress: bool,
        default_ttl DefaultTTL: f64,
        field_level_encryption_id FieldLevelEncryptionId: String,
        forwarded_values ForwardedValues: DistributionForwardedValues,
        function_associations FunctionAssociations: List<DistributionFunctionAssociation>,
        grpc_config GrpcConfig: DistributionGrpcConfig,
        lambda_function_associations LambdaFunctionAssociations: List<DistributionLambdaFunctionAssociation>,
        max_ttl MaxTTL: f64,
        min_ttl MinTTL: f64,
        origin_request_policy_id OriginRequestPolicyId: Id<r::CloudFrontOriginRequestPolicy>,
        realtime_log_config_arn RealtimeLogConfigArn: Arn<r::CloudFrontRealtimeLogConfig>,
        response_headers_policy_id ResponseHeadersPolicyId: Id<r::CloudFrontResponseHeadersPolicy>,
        smooth_streaming SmoothStreaming: bool,
        trusted_key_groups TrustedKeyGroups: List<Id<r::CloudFrontKeyGroup>>,
        trusted_signers TrustedSigners: List<String>,
    }
}
props! {
    DistributionForwardedValues (query_string QueryString: bool) {
        cookies Cookies: DistributionCookies,
        headers Headers: List<String>,
        query_string_cache_keys QueryStringCacheKeys: List<String>,
    }
}
props! {
    DistributionFunctionAssociation () {
        event_type EventType: String,
        function_arn FunctionARN: Arn<r::CloudFrontFunction>,
    }
}
props! {
    DistributionGeoRestriction (restriction_type RestrictionType: DistributionGeoRestrictionRestrictionType) {
        locations Locations: List<DistributionGeoRestrictionLocations>,
    }
}
props! { DistributionGrpcConfig (enabled Enabled: bool) {} }
props! {
    DistributionLambdaFunctionAssociation () {
        event_type EventType: String,
        include_body IncludeBody: bool,
        lambda_function_arn LambdaFunctionARN: Arn<r::LambdaVersion>,
    }
}
props! {
    DistributionLegacyCustomOrigin (
        dns_name DNSName: String, origin_protocol_policy OriginProtocolPolicy: String,
        origin_ssl_protocols OriginSSLProtocols: List<String>
    ) { http_port HTTPPort: i64, https_port HTTPSPort: i64, }
}
props! {
    DistributionLegacyS3Origin (dns_name DNSName: String) { origin_access_identity OriginAccessIdentity: String, }
}
props! {
    DistributionLogging () {
        bucket Bucket: String,
        include_cookies IncludeCookies: bool,
        prefix Prefix: String,
    }
}
props! {
    DistributionOrigin (domain_name DomainName: String, id Id: String) {
        connection_attempts ConnectionAttempts: i64,
        connection_timeout ConnectionTimeout: i64,
        custom_origin_config CustomOriginConfig: DistributionCustomOriginConfig,
        origin_access_control_id OriginAccessControlId: Id<r::CloudFrontOriginAccessControl>,
        origin_custom_headers OriginCustomHeaders: List<DistributionOriginCustomHeader>,
        origin_path OriginPath: String,
        origin_shield OriginShield: DistributionOriginShield,
        response_completion_timeout ResponseCompletionTimeout: i64,
        s3_origin_config S3OriginConfig: DistributionS3OriginConfig,
        vpc_origin_config VpcOriginConfig: DistributionVpcOriginConfig,
    }
}
props! { DistributionOriginCustomHeader (header_name HeaderName: String, header_value HeaderValue: String) {} }
props! {
    DistributionOriginGroup (
        failover_criteria FailoverCriteria: DistributionOriginGroupFailoverCriteria, id Id: String,
        members Members: DistributionOriginGroupMembers
    ) { selection_criteria SelectionCriteria: DistributionOriginGroupSelectionCriteria, }
}
props! { DistributionOriginGroupFailoverCriteria (status_codes StatusCodes: DistributionStatusCodes) {} }
props! { DistributionOriginGroupMember (origin_id OriginId: String) {} }
props! { DistributionOriginGroupMembers (items Items: List<DistributionOriginGroupMember>, quantity Quantity: i64) {} }
props! { DistributionOriginGroups (quantity Quantity: i64) { items Items: List<DistributionOriginGroup>, } }
props! {
    DistributionOriginMtlsConfig (client_certificate_arn ClientCertificateArn: Arn<r::CertificateManagerCertificate>) {}
}
props! { DistributionOriginShield () { enabled Enabled: bool, origin_shield_region OriginShieldRegion: String, } }
props! {
    DistributionParameterDefinition (
        definition Definition: DistributionParameterDefinitionDefinition, name Name: String
    ) {}
}
props! {
    DistributionParameterDefinitionDefinition () {
        string_schema StringSchema: DistributionParameterDefinitionDefinitionStringSchema,
    }
}
props! {
    DistributionParameterDefinitionDefinitionStringSchema (required Required: bool) {
        comment Comment: String,
        default_value DefaultValue: String,
    }
}
props! { DistributionRestrictions (geo_restriction GeoRestriction: DistributionGeoRestriction) {} }
props! {
    DistributionS3OriginConfig () {
        origin_access_identity OriginAccessIdentity: String,
        origin_read_timeout OriginReadTimeout: i64,
    }
}
props! { DistributionStatusCodes (items Items: List<i64>, quantity Quantity: i64) {} }
props! {
    DistributionTrustStoreConfig (trust_store_id TrustStoreId: Id<r::CloudFrontTrustStore>) {
        advertise_trust_store_ca_names AdvertiseTrustStoreCaNames: bool,
        ignore_certificate_expiry IgnoreCertificateExpiry: bool,
    }
}
props! {
    DistributionViewerCertificate () {
        acm_certificate_arn AcmCertificateArn: Arn<r::CertificateManagerCertificate>,
        cloud_front_default_certificate CloudFrontDefaultCertificate: bool,
        iam_certificate_id IamCertificateId: String,
        minimum_protocol_version MinimumProtocolVersion: DistributionViewerCertificateMinimumProtocolVersion,
        ssl_support_method SslSupportMethod: DistributionViewerCertificateSslSupportMethod,
    }
}
props! {
    DistributionViewerMtlsConfig () {
        mode Mode: DistributionViewerMtlsMode,
        trust_store_config TrustStoreConfig: DistributionTrustStoreConfig,
    }
}
props! {
    DistributionVpcOriginConfig (vpc_origin_id VpcOriginId: Id<r::CloudFrontVpcOrigin>) {
        origin_keepalive_timeout OriginKeepaliveTimeout: i64,
        origin_read_timeout OriginReadTimeout: i64,
        owner_account_id OwnerAccountId: String,
    }
}
choice! { DistributionConfigHttpVersion { Http11 "http1.1", Http2 "http2", Http2And3 "http2and3", Http3 "http3" } }
choice! {
    DistributionConfigPriceClass {
        None "None", PriceClass100 "PriceClass_100", PriceClass200 "PriceClass_200", PriceClassAll "PriceClass_All"
    }
}
choice! { DistributionConnectionMode { Direct "direct", TenantOnly "tenant-only" } }
choice! { DistributionCustomOriginConfigIpAddressType { Ipv4 "ipv4", Ipv6 "ipv6", Dualstack "dualstack" } }
choice! {
    DistributionDefaultCacheBehaviorViewerProtocolPolicy {
        AllowAll "allow-all", HttpsOnly "https-only", RedirectToHttps "redirect-to-https"
    }
}
choice! {
    DistributionGeoRestrictionLocations {
        Ad "AD", Ae "AE", Af "AF", Ag "AG", Ai "AI", Al "AL", Am "AM", Ao "AO", Aq "AQ", Ar "AR", As "AS", At "AT",
        Au "AU", Aw "AW", Ax "AX", Az "AZ", Ba "BA", Bb "BB", Bd "BD", Be "BE", Bf "BF", Bg "BG", Bh "BH", Bi "BI",
        Bj "BJ", Bl "BL", Bm "BM", Bn "BN", Bo "BO", Bq "BQ", Br "BR", Bs "BS", Bt "BT", Bv "BV", Bw "BW", By "BY",
        Bz "BZ", Ca "CA", Cc "CC", Cd "CD", Cf "CF", Cg "CG", Ch "CH", Ci "CI", Ck "CK", Cl "CL", Cm "CM", Cn "CN",
        Co "CO", Cr "CR", Cu "CU", Cv "CV", Cw "CW", Cx "CX", Cy "CY", Cz "CZ", De "DE", Dj "DJ", Dk "DK", Dm "DM",
        Do "DO", Dz "DZ", Ec "EC", Ee "EE", Eg "EG", Eh "EH", Er "ER", Es "ES", Et "ET", Fi "FI", Fj "FJ", Fk "FK",
        Fm "FM", Fo "FO", Fr "FR", Ga "GA", Gb "GB", Gd "GD", Ge "GE", Gf "GF", Gg "GG", Gh "GH", Gi "GI", Gl "GL",
        Gm "GM", Gn "GN", Gp "GP", Gq "GQ", Gr "GR", Gs "GS", Gt "GT", Gu "GU", Gw "GW", Gy "GY", Hk "HK", Hm "HM",
        Hn "HN", Hr "HR", Ht "HT", Hu "HU", Id "ID", Ie "IE", Il "IL", Im "IM", In "IN", Io "IO", Iq "IQ", Ir "IR",
        Is "IS", It "IT", Je "JE", Jm "JM", Jo "JO", Jp "JP", Ke "KE", Kg "KG", Kh "KH", Ki "KI", Km "KM", Kn "KN",
        Kp "KP", Kr "KR", Kw "KW", Ky "KY", Kz "KZ", La "LA", Lb "LB", Lc "LC", Li "LI", Lk "LK", Lr "LR", Ls "LS",
        Lt "LT", Lu "LU", Lv "LV", Ly "LY", Ma "MA", Mc "MC", Md "MD", Me "ME", Mf "MF", Mg "MG", Mh "MH", Mk "MK",
        Ml "ML", Mm "MM", Mn "MN", Mo "MO", Mp "MP", Mq "MQ", Mr "MR", Ms "MS", Mt "MT", Mu "MU", Mv "MV", Mw "MW",
        Mx "MX", My "MY", Mz "MZ", Na "NA", Nc "NC", Ne "NE", Nf "NF", Ng "NG", Ni "NI", Nl "NL", No "NO", Np "NP",
        Nr "NR", Nu "NU", Nz "NZ", Om "OM", Pa "PA", Pe "PE", Pf "PF", Pg "PG", Ph "PH", Pk "PK", Pl "PL", Pm "PM",
        Pn "PN", Pr "PR", Ps "PS", Pt "PT", Pw "PW", Py "PY", Qa "QA", Re "RE", Ro "RO", Rs "RS", Ru "RU", Rw "RW",
        Sa "SA", Sb "SB", Sc "SC", Sd "SD", Se "SE", Sg "SG", Sh "SH", Si "SI", Sj "SJ", Sk "SK", Sl "SL", Sm "SM",
        Sn "SN", So "SO", Sr "SR", Ss "SS", St "ST", Sv "SV", Sx "SX", Sy "SY", Sz "SZ", Tc "TC", Td "TD", Tf "TF",
        Tg "TG", Th "TH", Tj "TJ", Tk "TK", Tl "TL", Tm "TM", Tn "TN", To "TO", Tr "TR", Tt "TT", Tv "TV", Tw "TW",
        Tz "TZ", Ua "UA", Ug "UG", Um "UM", Us "US", Uy "UY", Uz "UZ", Va "VA", Vc "VC", Ve "VE", Vg "VG", Vi "VI",
        Vn "VN", Vu "VU", Wf "WF", Ws "WS", Ye "YE", Yt "YT", Za "ZA", Zm "ZM", Zw "ZW"
    }
}
choice! { DistributionGeoRestrictionRestrictionType { Blacklist "blacklist", None "none", Whitelist "whitelist" } }
choice! { DistributionOriginGroupSelectionCriteria { Default "default", MediaQualityBased "media-quality-based" } }
choice! {
    DistributionViewerCertificateMinimumProtocolVersion {
        Sslv3 "SSLv3", Tlsv1 "TLSv1", Tlsv112016 "TLSv1.1_2016", Tlsv122018 "TLSv1.2_2018", Tlsv122019 "TLSv1.2_2019",
        Tlsv122021 "TLSv1.2_2021", Tlsv122025 "TLSv1.2_2025", Tlsv132025 "TLSv1.3_2025", Tlsv12016 "TLSv1_2016"
    }
}
choice! { DistributionViewerCertificateSslSupportMethod { SniOnly "sni-only", StaticIp "static-ip", Vip "vip" } }
choice! { DistributionViewerMtlsMode { Required "required", Optional "optional", Passthrough "passthrough" } }

resource! {
    /// [AWS::CloudFront::DistributionTenant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
    DistributionTenant DistributionTenantAttrs "AWS::CloudFront::DistributionTenant" (
        distribution_id DistributionId: Id<r::CloudFrontDistribution>, domains Domains: List<String>, name Name: String
    ) {
        connection_group_id ConnectionGroupId: Id<r::CloudFrontConnectionGroup>,
        customizations Customizations: DistributionTenantCustomizations,
        enabled Enabled: bool,
        managed_certificate_request ManagedCertificateRequest: DistributionTenantManagedCertificateRequest,
        parameters Parameters: List<DistributionTenantParameter>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudFrontDistributionTenant>,
        created_time "CreatedTime": String,
        domain_results "DomainResults": List<Json>,
        e_tag "ETag": String,
        id "Id": String,
        last_modified_time "LastModifiedTime": String,
        status "Status": String,
    }
}
props! { DistributionTenantCertificate () { arn Arn: Arn<r::CertificateManagerCertificate>, } }
props! {
    DistributionTenantCustomizations () {
        certificate Certificate: DistributionTenantCertificate,
        geo_restrictions GeoRestrictions: DistributionTenantGeoRestrictionCustomization,
        web_acl WebAcl: DistributionTenantWebAclCustomization,
    }
}
props! {
    DistributionTenantGeoRestrictionCustomization () {
        locations Locations: List<String>,
        restriction_type RestrictionType: DistributionTenantGeoRestrictionCustomizationRestrictionType,
    }
}
props! {
    DistributionTenantManagedCertificateRequest () {
        certificate_transparency_logging_preference CertificateTransparencyLoggingPreference: DistributionTenantManagedCertificateRequestCertificateTransparencyLoggingPreference,
        primary_domain_name PrimaryDomainName: String,
        validation_token_host ValidationTokenHost: DistributionTenantManagedCertificateRequestValidationTokenHost,
    }
}
props! { DistributionTenantParameter () { name Name: String, value Value: String, } }
props! {
    DistributionTenantWebAclCustomization () {
        action Action: DistributionTenantWebAclCustomizationAction,
        arn Arn: Arn<r::Wafv2WebAcl>,
    }
}
choice! {
    DistributionTenantGeoRestrictionCustomizationRestrictionType {
        Blacklist "blacklist", Whitelist "whitelist", None "none"
    }
}
choice! {
    DistributionTenantManagedCertificateRequestCertificateTransparencyLoggingPreference {
        Enabled "enabled", Disabled "disabled"
    }
}
choice! {
    DistributionTenantManagedCertificateRequestValidationTokenHost {
        Cloudfront "cloudfront", SelfHosted "self-hosted"
    }
}
choice! { DistributionTenantWebAclCustomizationAction { Override "override", Disable "disable" } }

resource! {
    /// [AWS::CloudFront::FieldLevelEncryptionConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html)
    FieldLevelEncryptionConfig FieldLevelEncryptionConfigAttrs "AWS::CloudFront::FieldLevelEncryptionConfig" (
        caller_reference CallerReference: String,
        content_type_profile_config ContentTypeProfileConfig: FieldLevelEncryptionConfigContentTypeProfileConfig,
        query_arg_profile_config QueryArgProfileConfig: FieldLevelEncryptionConfigQueryArgProfileConfig
    ) { comment Comment: String, } {
        arn "Arn": Arn<r::CloudFrontFieldLevelEncryptionConfig>,
        id "Id": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    FieldLevelEncryptionConfigContentTypeProfile (
        content_type ContentType: String, format Format: FieldLevelEncryptionConfigContentTypeProfileFormat,
        profile_id ProfileId: String
    ) {}
}
props! {
    FieldLevelEncryptionConfigContentTypeProfileConfig (
        content_type_profiles ContentTypeProfiles: List<FieldLevelEncryptionConfigContentTypeProfile>,
        forward_when_content_type_is_unknown ForwardWhenContentTypeIsUnknown: bool
    ) {}
}
props! { FieldLevelEncryptionConfigQueryArgProfile (profile_id ProfileId: String, query_arg QueryArg: String) {} }
props! {
    FieldLevelEncryptionConfigQueryArgProfileConfig (
        forward_when_query_arg_profile_is_unknown ForwardWhenQueryArgProfileIsUnknown: bool,
        query_arg_profiles QueryArgProfiles: List<FieldLevelEncryptionConfigQueryArgProfile>
    ) {}
}
choice! { FieldLevelEncryptionConfigContentTypeProfileFormat { UrlEncoded "URLEncoded" } }

resource! {
    /// [AWS::CloudFront::FieldLevelEncryptionProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html)
    FieldLevelEncryptionProfile FieldLevelEncryptionProfileAttrs "AWS::CloudFront::FieldLevelEncryptionProfile" (
        field_level_encryption_profile_config FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
    ) {} {
        arn "Arn": Arn<r::CloudFrontFieldLevelEncryptionProfile>,
        id "Id": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    FieldLevelEncryptionProfileConfig (
        caller_reference CallerReference: String,
        encryption_entities EncryptionEntities: List<FieldLevelEncryptionProfileEncryptionEntity>, name Name: String
    ) { comment Comment: String, }
}
props! {
    FieldLevelEncryptionProfileEncryptionEntity (
        field_patterns FieldPatterns: List<String>, provider_id ProviderId: String,
        public_key_id PublicKeyId: Id<r::CloudFrontPublicKey>
    ) {}
}

resource! {
    /// [AWS::CloudFront::Function](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html)
    Function FunctionAttrs "AWS::CloudFront::Function" (
        function_code FunctionCode: String, function_config FunctionConfig: FunctionConfig, name Name: String
    ) {
        auto_publish AutoPublish: bool,
        function_metadata FunctionMetadata: FunctionMetadata,
        tags Tags: List<Tag>,
    } {
        function_arn "FunctionARN": Arn<r::CloudFrontFunction>,
        function_metadata_function_arn "FunctionMetadata.FunctionARN": String,
        stage "Stage": String,
    }
}
props! {
    FunctionConfig (comment Comment: String, runtime Runtime: FunctionConfigRuntime) {
        key_value_store_associations KeyValueStoreAssociations: List<FunctionKeyValueStoreAssociation>,
    }
}
props! { FunctionKeyValueStoreAssociation (key_value_store_arn KeyValueStoreARN: Arn<r::CloudFrontKeyValueStore>) {} }
props! { FunctionMetadata () {} }
choice! { FunctionConfigRuntime { CloudfrontJs10 "cloudfront-js-1.0", CloudfrontJs20 "cloudfront-js-2.0" } }

resource! {
    /// [AWS::CloudFront::KeyGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html)
    KeyGroup KeyGroupAttrs "AWS::CloudFront::KeyGroup" (key_group_config KeyGroupConfig: KeyGroupConfig) {} {
        id "Id": Id<r::CloudFrontKeyGroup>,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    KeyGroupConfig (items Items: List<Id<r::CloudFrontPublicKey>>, name Name: String) { comment Comment: String, }
}

resource! {
    /// [AWS::CloudFront::KeyValueStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html)
    KeyValueStore KeyValueStoreAttrs "AWS::CloudFront::KeyValueStore" (name Name: String) {
        comment Comment: String,
        import_source ImportSource: KeyValueStoreImportSource,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudFrontKeyValueStore>,
        id "Id": String,
        status "Status": String,
    }
}
props! {
    KeyValueStoreImportSource (
        source_arn SourceArn: String, source_type SourceType: KeyValueStoreImportSourceSourceType
    ) {}
}
choice! { KeyValueStoreImportSourceSourceType { S3 "S3" } }

resource! {
    /// [AWS::CloudFront::MonitoringSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html)
    MonitoringSubscription NoAttrs "AWS::CloudFront::MonitoringSubscription" (
        distribution_id DistributionId: Id<r::CloudFrontDistribution>,
        monitoring_subscription MonitoringSubscription: MonitoringSubscriptionProps
    ) {} {}
}
props! {
    MonitoringSubscriptionProps () {
        realtime_metrics_subscription_config RealtimeMetricsSubscriptionConfig: MonitoringSubscriptionRealtimeMetricsSubscriptionConfig,
    }
}
props! {
    MonitoringSubscriptionRealtimeMetricsSubscriptionConfig (
        realtime_metrics_subscription_status RealtimeMetricsSubscriptionStatus: MonitoringSubscriptionRealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus
    ) {}
}
choice! {
    MonitoringSubscriptionRealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus {
        Enabled "Enabled", Disabled "Disabled"
    }
}

resource! {
    /// [AWS::CloudFront::OriginAccessControl](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html)
    OriginAccessControl OriginAccessControlAttrs "AWS::CloudFront::OriginAccessControl" (
        origin_access_control_config OriginAccessControlConfig: OriginAccessControlConfig
    ) {} { id "Id": Id<r::CloudFrontOriginAccessControl>, }
}
props! {
    OriginAccessControlConfig (
        name Name: String, origin_access_control_origin_type OriginAccessControlOriginType: String,
        signing_behavior SigningBehavior: String, signing_protocol SigningProtocol: String
    ) { description Description: String, }
}

resource! {
    /// [AWS::CloudFront::OriginRequestPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html)
    OriginRequestPolicy OriginRequestPolicyAttrs "AWS::CloudFront::OriginRequestPolicy" (
        origin_request_policy_config OriginRequestPolicyConfig: OriginRequestPolicyConfig
    ) {} { id "Id": Id<r::CloudFrontOriginRequestPolicy>, last_modified_time "LastModifiedTime": String, }
}
props! {
    OriginRequestPolicyConfig (
        cookies_config CookiesConfig: OriginRequestPolicyCookiesConfig,
        headers_config HeadersConfig: OriginRequestPolicyHeadersConfig, name Name: String,
        query_strings_config QueryStringsConfig: OriginRequestPolicyQueryStringsConfig
    ) { comment Comment: String, }
}
props! { OriginRequestPolicyCookiesConfig (cookie_behavior CookieBehavior: String) { cookies Cookies: List<String>, } }
props! { OriginRequestPolicyHeadersConfig (header_behavior HeaderBehavior: String) { headers Headers: List<String>, } }
props! {
    OriginRequestPolicyQueryStringsConfig (query_string_behavior QueryStringBehavior: String) {
        query_strings QueryStrings: List<String>,
    }
}

resource! {
    /// [AWS::CloudFront::PublicKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html)
    PublicKey PublicKeyAttrs "AWS::CloudFront::PublicKey" (public_key_config PublicKeyConfig: PublicKeyConfig) {} {
        created_time "CreatedTime": String,
        id "Id": Id<r::CloudFrontPublicKey>,
    }
}
props! {
    PublicKeyConfig (caller_reference CallerReference: String, encoded_key EncodedKey: String, name Name: String) {
        comment Comment: String,
    }
}

resource! {
    /// [AWS::CloudFront::RealtimeLogConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html)
    RealtimeLogConfig RealtimeLogConfigAttrs "AWS::CloudFront::RealtimeLogConfig" (
        end_points EndPoints: List<RealtimeLogConfigEndPoint>, fields Fields: List<String>, name Name: String,
        sampling_rate SamplingRate: Num<1, 100>
    ) {} { arn "Arn": Arn<r::CloudFrontRealtimeLogConfig>, }
}
props! {
    RealtimeLogConfigEndPoint (
        kinesis_stream_config KinesisStreamConfig: RealtimeLogConfigKinesisStreamConfig, stream_type StreamType: String
    ) {}
}
props! {
    RealtimeLogConfigKinesisStreamConfig (
        role_arn RoleArn: Arn<r::IamRole>, stream_arn StreamArn: Arn<r::KinesisStream>
    ) {}
}

resource! {
    /// [AWS::CloudFront::ResponseHeadersPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html)
    ResponseHeadersPolicy ResponseHeadersPolicyAttrs "AWS::CloudFront::ResponseHeadersPolicy" (
        response_headers_policy_config ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
    ) {} { id "Id": Id<r::CloudFrontResponseHeadersPolicy>, last_modified_time "LastModifiedTime": String, }
}
props! { ResponseHeadersPolicyAccessControlAllowHeaders (items Items: List<String>) {} }
props! {
    ResponseHeadersPolicyAccessControlAllowMethods (
        items Items: List<ResponseHeadersPolicyAccessControlAllowMethodsItems>
    ) {}
}
props! { ResponseHeadersPolicyAccessControlAllowOrigins (items Items: List<String>) {} }
props! { ResponseHeadersPolicyAccessControlExposeHeaders (items Items: List<String>) {} }
props! {
    ResponseHeadersPolicyConfig (name Name: String) {
        comment Comment: String,
        cors_config CorsConfig: ResponseHeadersPolicyCorsConfig,
        custom_headers_config CustomHeadersConfig: ResponseHeadersPolicyCustomHeadersConfig,
        remove_headers_config RemoveHeadersConfig: ResponseHeadersPolicyRemoveHeadersConfig,
        security_headers_config SecurityHeadersConfig: ResponseHeadersPolicySecurityHeadersConfig,
        server_timing_headers_config ServerTimingHeadersConfig: ResponseHeadersPolicyServerTimingHeadersConfig,
    }
}
props! {
    ResponseHeadersPolicyContentSecurityPolicy (
        content_security_policy ContentSecurityPolicy: String, override_ Override: bool
    ) {}
}
props! { ResponseHeadersPolicyContentTypeOptions (override_ Override: bool) {} }
props! {
    ResponseHeadersPolicyCorsConfig ResponseHeadersPolicyCorsConfigArgs [
        access_control_allow_credentials AccessControlAllowCredentials: bool,
        access_control_allow_headers AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders,
        access_control_allow_methods AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods,
        access_control_allow_origins AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins,
        origin_override OriginOverride: bool
    ] {
        access_control_expose_headers AccessControlExposeHeaders: ResponseHeadersPolicyAccessControlExposeHeaders,
        access_control_max_age_sec AccessControlMaxAgeSec: i64,
    }
}
props! { ResponseHeadersPolicyCustomHeader (header Header: String, override_ Override: bool, value Value: String) {} }
props! { ResponseHeadersPolicyCustomHeadersConfig (items Items: List<ResponseHeadersPolicyCustomHeader>) {} }
props! { ResponseHeadersPolicyFrameOptions (frame_option FrameOption: String, override_ Override: bool) {} }
props! { ResponseHeadersPolicyReferrerPolicy (override_ Override: bool, referrer_policy ReferrerPolicy: String) {} }
props! { ResponseHeadersPolicyRemoveHeader (header Header: String) {} }
props! { ResponseHeadersPolicyRemoveHeadersConfig (items Items: List<ResponseHeadersPolicyRemoveHeader>) {} }
props! {
    ResponseHeadersPolicySecurityHeadersConfig () {
        content_security_policy ContentSecurityPolicy: ResponseHeadersPolicyContentSecurityPolicy,
        content_type_options ContentTypeOptions: ResponseHeadersPolicyContentTypeOptions,
        frame_options FrameOptions: ResponseHeadersPolicyFrameOptions,
        referrer_policy ReferrerPolicy: ResponseHeadersPolicyReferrerPolicy,
        strict_transport_security StrictTransportSecurity: ResponseHeadersPolicyStrictTransportSecurity,
        xss_protection XSSProtection: ResponseHeadersPolicyXssProtection,
    }
}
props! {
    ResponseHeadersPolicyServerTimingHeadersConfig (enabled Enabled: bool) {
        sampling_rate SamplingRate: Num<0, 100>,
    }
}
props! {
    ResponseHeadersPolicyStrictTransportSecurity (
        access_control_max_age_sec AccessControlMaxAgeSec: i64, override_ Override: bool
    ) { include_subdomains IncludeSubdomains: bool, preload Preload: bool, }
}
props! {
    ResponseHeadersPolicyXssProtection (override_ Override: bool, protection Protection: bool) {
        mode_block ModeBlock: bool,
        report_uri ReportUri: String,
    }
}
choice! {
    ResponseHeadersPolicyAccessControlAllowMethodsItems {
        All "ALL", Delete "DELETE", Get "GET", Head "HEAD", Options "OPTIONS", Patch "PATCH", Post "POST", Put "PUT"
    }
}

resource! {
    /// [AWS::CloudFront::StreamingDistribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html)
    StreamingDistribution StreamingDistributionAttrs "AWS::CloudFront::StreamingDistribution" (
        streaming_distribution_config StreamingDistributionConfig: StreamingDistributionConfig, tags Tags: List<Tag>
    ) {} { domain_name "DomainName": String, id "Id": String, }
}
props! {
    StreamingDistributionConfig (
        comment Comment: String, enabled Enabled: bool, s3_origin S3Origin: StreamingDistributionS3Origin,
        trusted_signers TrustedSigners: StreamingDistributionTrustedSigners
    ) {
        aliases Aliases: List<String>,
        logging Logging: StreamingDistributionLogging,
        price_class PriceClass: String,
    }
}
props! { StreamingDistributionLogging (bucket Bucket: String, enabled Enabled: bool, prefix Prefix: String) {} }
props! {
    StreamingDistributionS3Origin (
        domain_name DomainName: String, origin_access_identity OriginAccessIdentity: String
    ) {}
}
props! {
    StreamingDistributionTrustedSigners (enabled Enabled: bool) {
        aws_account_numbers AwsAccountNumbers: List<String>,
    }
}

resource! {
    /// [AWS::CloudFront::TrustStore](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html)
    TrustStore TrustStoreAttrs "AWS::CloudFront::TrustStore" (name Name: String) {
        ca_certificates_bundle_source CaCertificatesBundleSource: TrustStoreCaCertificatesBundleSource,
        tags Tags: List<Tag>,
        use_client_certificate_ocsp_endpoint UseClientCertificateOCSPEndpoint: bool,
    } {
        arn "Arn": Arn<r::CloudFrontTrustStore>,
        e_tag "ETag": String,
        id "Id": Id<r::CloudFrontTrustStore>,
        last_modified_time "LastModifiedTime": String,
        number_of_ca_certificates "NumberOfCaCertificates": i64,
        status "Status": String,
    }
}
props! {
    TrustStoreCaCertificatesBundleS3Location (bucket Bucket: Id<r::S3Bucket>, key Key: String, region Region: String) {
        version Version: String,
    }
}
props! {
    TrustStoreCaCertificatesBundleSource (
        ca_certificates_bundle_s3_location CaCertificatesBundleS3Location: TrustStoreCaCertificatesBundleS3Location
    ) {}
}

resource! {
    /// [AWS::CloudFront::VpcOrigin](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html)
    VpcOrigin VpcOriginAttrs "AWS::CloudFront::VpcOrigin" (
        vpc_origin_endpoint_config VpcOriginEndpointConfig: VpcOriginEndpointConfig
    ) { tags Tags: List<Tag>, } {
        account_id "AccountId": String,
        arn "Arn": Arn<r::CloudFrontVpcOrigin>,
        created_time "CreatedTime": String,
        id "Id": Id<r::CloudFrontVpcOrigin>,
        last_modified_time "LastModifiedTime": String,
        status "Status": String,
    }
}
props! {
    VpcOriginEndpointConfig (arn Arn: String, name Name: String) {
        http_port HTTPPort: i64,
        https_port HTTPSPort: i64,
        ip_address_type IpAddressType: VpcOriginEndpointConfigIpAddressType,
        origin_protocol_policy OriginProtocolPolicy: VpcOriginEndpointConfigOriginProtocolPolicy,
        origin_ssl_protocols OriginSSLProtocols: List<String>,
    }
}
choice! { VpcOriginEndpointConfigIpAddressType { Ipv4 "ipv4", Dualstack "dualstack" } }
choice! {
    VpcOriginEndpointConfigOriginProtocolPolicy {
        HttpOnly "http-only", HttpsOnly "https-only", MatchViewer "match-viewer"
    }
}
