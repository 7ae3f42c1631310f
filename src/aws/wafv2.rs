//! Generated from spec/wafv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WAFv2::IPSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html)
    IpSet IpSetAttrs "AWS::WAFv2::IPSet" (
        addresses Addresses: List<String>, ip_address_version IPAddressVersion: IpSetIpAddressVersion,
        scope Scope: IpSetScope
    ) {
        description Description: String,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::Wafv2IpSet>, id "Id": String, }
}
choice! { IpSetIpAddressVersion { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { IpSetScope { Cloudfront "CLOUDFRONT", Regional "REGIONAL" } }

resource! {
    /// [AWS::WAFv2::LoggingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html)
    LoggingConfiguration LoggingConfigurationAttrs "AWS::WAFv2::LoggingConfiguration" (
        log_destination_configs LogDestinationConfigs: List<String>, resource_arn ResourceArn: Arn<r::Wafv2WebAcl>
    ) {
        logging_filter LoggingFilter: LoggingConfigurationLoggingFilter,
        redacted_fields RedactedFields: List<LoggingConfigurationFieldToMatch>,
    } { managed_by_firewall_manager "ManagedByFirewallManager": bool, }
}
props! {
    LoggingConfigurationCondition () {
        action_condition ActionCondition: LoggingConfigurationConditionActionCondition,
        label_name_condition LabelNameCondition: LoggingConfigurationConditionLabelNameCondition,
    }
}
props! {
    LoggingConfigurationConditionActionCondition (action Action: LoggingConfigurationConditionActionConditionAction) {}
}
props! { LoggingConfigurationConditionLabelNameCondition (label_name LabelName: String) {} }
props! {
    LoggingConfigurationFieldToMatch () {
        method Method: Json,
        query_string QueryString: Json,
        single_header SingleHeader: LoggingConfigurationFieldToMatchSingleHeader,
        uri_path UriPath: Json,
    }
}
props! { LoggingConfigurationFieldToMatchSingleHeader (name Name: String) {} }
props! {
    LoggingConfigurationFilter (
        behavior Behavior: LoggingConfigurationFilterBehavior,
        conditions Conditions: List<LoggingConfigurationCondition>,
        requirement Requirement: LoggingConfigurationFilterRequirement
    ) {}
}
props! {
    LoggingConfigurationLoggingFilter (
        default_behavior DefaultBehavior: LoggingConfigurationLoggingFilterDefaultBehavior,
        filters Filters: List<LoggingConfigurationFilter>
    ) {}
}
choice! {
    LoggingConfigurationConditionActionConditionAction {
        Allow "ALLOW", Block "BLOCK", Count "COUNT", Captcha "CAPTCHA", Challenge "CHALLENGE", Monetize "MONETIZE",
        ExcludedAsCount "EXCLUDED_AS_COUNT"
    }
}
choice! { LoggingConfigurationFilterBehavior { Keep "KEEP", Drop "DROP" } }
choice! { LoggingConfigurationFilterRequirement { MeetsAll "MEETS_ALL", MeetsAny "MEETS_ANY" } }
choice! { LoggingConfigurationLoggingFilterDefaultBehavior { Keep "KEEP", Drop "DROP" } }

resource! {
    /// [AWS::WAFv2::RegexPatternSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html)
    RegexPatternSet RegexPatternSetAttrs "AWS::WAFv2::RegexPatternSet" (
        regular_expression_list RegularExpressionList: List<String>, scope Scope: RegexPatternSetScope
    ) {
        description Description: String,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::Wafv2RegexPatternSet>, id "Id": String, }
}
choice! { RegexPatternSetScope { Cloudfront "CLOUDFRONT", Regional "REGIONAL" } }

resource! {
    /// [AWS::WAFv2::RuleGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html)
    RuleGroup RuleGroupAttrs "AWS::WAFv2::RuleGroup" (
        capacity Capacity: Int<0, MAX>, scope Scope: RuleGroupScope,
        visibility_config VisibilityConfig: RuleGroupVisibilityConfig
    ) {
        available_labels AvailableLabels: List<RuleGroupLabelSummary>,
        consumed_labels ConsumedLabels: List<RuleGroupLabelSummary>,
        custom_response_bodies CustomResponseBodies: Map<RuleGroupCustomResponseBody>,
        description Description: String,
        monetization_config MonetizationConfig: RuleGroupMonetizationConfig,
        name Name: String,
        rules Rules: List<RuleGroupRule>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Wafv2RuleGroup>,
        id "Id": String,
        label_namespace "LabelNamespace": String,
    }
}
props! { RuleGroupAllowAction () { custom_request_handling CustomRequestHandling: RuleGroupCustomRequestHandling, } }
props! { RuleGroupAndStatement (statements Statements: List<RuleGroupStatement>) {} }
props! {
    RuleGroupAsnMatchStatement () {
        asn_list AsnList: List<Int<0, 4294967295>>,
        forwarded_ip_config ForwardedIPConfig: RuleGroupForwardedIpConfiguration,
    }
}
props! { RuleGroupBlockAction () { custom_response CustomResponse: RuleGroupCustomResponse, } }
props! { RuleGroupBody () { oversize_handling OversizeHandling: RuleGroupOversizeHandling, } }
props! {
    RuleGroupByteMatchStatement (
        field_to_match FieldToMatch: RuleGroupFieldToMatch,
        positional_constraint PositionalConstraint: RuleGroupPositionalConstraint,
        text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) {
        pre_parse_text_transformations PreParseTextTransformations: List<RuleGroupPreParseTextTransformation>,
        search_string SearchString: String,
        search_string_base64 SearchStringBase64: String,
    }
}
props! { RuleGroupCaptchaAction () { custom_request_handling CustomRequestHandling: RuleGroupCustomRequestHandling, } }
props! { RuleGroupCaptchaConfig () { immunity_time_property ImmunityTimeProperty: RuleGroupImmunityTimeProperty, } }
props! {
    RuleGroupChallengeAction () { custom_request_handling CustomRequestHandling: RuleGroupCustomRequestHandling, }
}
props! { RuleGroupChallengeConfig () { immunity_time_property ImmunityTimeProperty: RuleGroupImmunityTimeProperty, } }
props! {
    RuleGroupCookieMatchPattern () {
        all All: Json,
        excluded_cookies ExcludedCookies: List<String>,
        included_cookies IncludedCookies: List<String>,
    }
}
props! {
    RuleGroupCookies (
        match_pattern MatchPattern: RuleGroupCookieMatchPattern, match_scope MatchScope: RuleGroupMapMatchScope,
        oversize_handling OversizeHandling: RuleGroupOversizeHandling
    ) {}
}
props! { RuleGroupCountAction () { custom_request_handling CustomRequestHandling: RuleGroupCustomRequestHandling, } }
props! { RuleGroupCryptoConfig (payment_networks PaymentNetworks: List<RuleGroupPaymentNetwork>) {} }
props! { RuleGroupCustomHttpHeader (name Name: String, value Value: String) {} }
props! { RuleGroupCustomRequestHandling (insert_headers InsertHeaders: List<RuleGroupCustomHttpHeader>) {} }
props! {
    RuleGroupCustomResponse (response_code ResponseCode: Int<200, 599>) {
        custom_response_body_key CustomResponseBodyKey: String,
        response_headers ResponseHeaders: List<RuleGroupCustomHttpHeader>,
    }
}
props! {
    RuleGroupCustomResponseBody (content Content: String, content_type ContentType: RuleGroupResponseContentType) {}
}
props! {
    RuleGroupFieldToMatch () {
        all_query_arguments AllQueryArguments: Json,
        body Body: RuleGroupBody,
        cookies Cookies: RuleGroupCookies,
        header_order HeaderOrder: RuleGroupHeaderOrder,
        headers Headers: RuleGroupHeaders,
        ja3_fingerprint JA3Fingerprint: RuleGroupJa3Fingerprint,
        ja4_fingerprint JA4Fingerprint: RuleGroupJa4Fingerprint,
        json_body JsonBody: RuleGroupJsonBody,
        method Method: Json,
        query_string QueryString: Json,
        single_header SingleHeader: RuleGroupFieldToMatchSingleHeader,
        single_query_argument SingleQueryArgument: RuleGroupFieldToMatchSingleQueryArgument,
        uri_fragment UriFragment: RuleGroupUriFragment,
        uri_path UriPath: Json,
    }
}
props! { RuleGroupFieldToMatchSingleHeader (name Name: String) {} }
props! { RuleGroupFieldToMatchSingleQueryArgument (name Name: String) {} }
props! {
    RuleGroupForwardedIpConfiguration (
        fallback_behavior FallbackBehavior: RuleGroupForwardedIpConfigurationFallbackBehavior,
        header_name HeaderName: String
    ) {}
}
props! {
    RuleGroupGeoMatchStatement () {
        country_codes CountryCodes: List<RuleGroupGeoMatchStatementCountryCodes>,
        forwarded_ip_config ForwardedIPConfig: RuleGroupForwardedIpConfiguration,
    }
}
props! {
    RuleGroupHeaderMatchPattern () {
        all All: Json,
        excluded_headers ExcludedHeaders: List<String>,
        included_headers IncludedHeaders: List<String>,
    }
}
props! { RuleGroupHeaderOrder (oversize_handling OversizeHandling: RuleGroupOversizeHandling) {} }
props! {
    RuleGroupHeaders (
        match_pattern MatchPattern: RuleGroupHeaderMatchPattern, match_scope MatchScope: RuleGroupMapMatchScope,
        oversize_handling OversizeHandling: RuleGroupOversizeHandling
    ) {}
}
props! { RuleGroupImmunityTimeProperty (immunity_time ImmunityTime: Int<60, 259200>) {} }
props! {
    RuleGroupIpSetForwardedIpConfiguration (
        fallback_behavior FallbackBehavior: RuleGroupIpSetForwardedIpConfigurationFallbackBehavior,
        header_name HeaderName: String, position Position: RuleGroupIpSetForwardedIpConfigurationPosition
    ) {}
}
props! {
    RuleGroupIpSetReferenceStatement (arn Arn: Arn<r::Wafv2IpSet>) {
        ip_set_forwarded_ip_config IPSetForwardedIPConfig: RuleGroupIpSetForwardedIpConfiguration,
    }
}
props! { RuleGroupJa3Fingerprint (fallback_behavior FallbackBehavior: RuleGroupJa3FingerprintFallbackBehavior) {} }
props! { RuleGroupJa4Fingerprint (fallback_behavior FallbackBehavior: RuleGroupJa4FingerprintFallbackBehavior) {} }
props! {
    RuleGroupJsonBody (
        match_pattern MatchPattern: RuleGroupJsonMatchPattern, match_scope MatchScope: RuleGroupJsonMatchScope
    ) {
        invalid_fallback_behavior InvalidFallbackBehavior: RuleGroupBodyParsingFallbackBehavior,
        oversize_handling OversizeHandling: RuleGroupOversizeHandling,
    }
}
props! { RuleGroupJsonMatchPattern () { all All: Json, included_paths IncludedPaths: List<String>, } }
props! { RuleGroupLabel (name Name: String) {} }
props! { RuleGroupLabelMatchStatement (key Key: String, scope Scope: RuleGroupLabelMatchScope) {} }
props! { RuleGroupLabelSummary () {} }
props! {
    RuleGroupMonetizationConfig () {
        crypto_config CryptoConfig: RuleGroupCryptoConfig,
        currency_mode CurrencyMode: RuleGroupCurrencyMode,
    }
}
props! { RuleGroupMonetizeAction () { price_multiplier PriceMultiplier: String, } }
props! { RuleGroupNotStatement (statement Statement: RuleGroupStatement) {} }
props! { RuleGroupOrStatement (statements Statements: List<RuleGroupStatement>) {} }
props! {
    RuleGroupPaymentNetwork (
        chain Chain: RuleGroupBlockchainChain, prices Prices: List<RuleGroupPrice>, wallet_address WalletAddress: String
    ) {}
}
props! {
    RuleGroupPreParseTextTransformation (
        priority Priority: Int<0, MAX>, type_ Type: RuleGroupPreParseTextTransformationType
    ) {}
}
props! { RuleGroupPrice (amount Amount: String, currency Currency: RuleGroupCryptoCurrency) {} }
props! {
    RuleGroupRateBasedStatement (
        aggregate_key_type AggregateKeyType: RuleGroupRateBasedStatementAggregateKeyType,
        limit Limit: Int<10, 2000000000>
    ) {
        custom_keys CustomKeys: List<RuleGroupRateBasedStatementCustomKey>,
        evaluation_window_sec EvaluationWindowSec: i64,
        forwarded_ip_config ForwardedIPConfig: RuleGroupForwardedIpConfiguration,
        scope_down_statement ScopeDownStatement: RuleGroupStatement,
    }
}
props! {
    RuleGroupRateBasedStatementCustomKey () {
        asn ASN: Json,
        cookie Cookie: RuleGroupRateLimitCookie,
        forwarded_ip ForwardedIP: Json,
        http_method HTTPMethod: Json,
        header Header: RuleGroupRateLimitHeader,
        ip IP: Json,
        ja3_fingerprint JA3Fingerprint: RuleGroupRateLimitJa3Fingerprint,
        ja4_fingerprint JA4Fingerprint: RuleGroupRateLimitJa4Fingerprint,
        label_namespace LabelNamespace: RuleGroupRateLimitLabelNamespace,
        query_argument QueryArgument: RuleGroupRateLimitQueryArgument,
        query_string QueryString: RuleGroupRateLimitQueryString,
        uri_path UriPath: RuleGroupRateLimitUriPath,
    }
}
props! {
    RuleGroupRateLimitCookie (
        name Name: String, text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) {}
}
props! {
    RuleGroupRateLimitHeader (
        name Name: String, text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) {}
}
props! {
    RuleGroupRateLimitJa3Fingerprint (
        fallback_behavior FallbackBehavior: RuleGroupRateLimitJa3FingerprintFallbackBehavior
    ) {}
}
props! {
    RuleGroupRateLimitJa4Fingerprint (
        fallback_behavior FallbackBehavior: RuleGroupRateLimitJa4FingerprintFallbackBehavior
    ) {}
}
props! { RuleGroupRateLimitLabelNamespace (namespace Namespace: String) {} }
props! {
    RuleGroupRateLimitQueryArgument (
        name Name: String, text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) {}
}
props! {
    RuleGroupRateLimitQueryString (text_transformations TextTransformations: List<RuleGroupTextTransformation>) {}
}
props! { RuleGroupRateLimitUriPath (text_transformations TextTransformations: List<RuleGroupTextTransformation>) {} }
props! {
    RuleGroupRegexMatchStatement (
        field_to_match FieldToMatch: RuleGroupFieldToMatch, regex_string RegexString: String,
        text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<RuleGroupPreParseTextTransformation>, }
}
props! {
    RuleGroupRegexPatternSetReferenceStatement (
        arn Arn: Arn<r::Wafv2RegexPatternSet>, field_to_match FieldToMatch: RuleGroupFieldToMatch,
        text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<RuleGroupPreParseTextTransformation>, }
}
props! {
    RuleGroupRule (
        name Name: String, priority Priority: Int<0, MAX>, statement Statement: RuleGroupStatement,
        visibility_config VisibilityConfig: RuleGroupVisibilityConfig
    ) {
        action Action: RuleGroupRuleAction,
        captcha_config CaptchaConfig: RuleGroupCaptchaConfig,
        challenge_config ChallengeConfig: RuleGroupChallengeConfig,
        rule_labels RuleLabels: List<RuleGroupLabel>,
    }
}
props! {
    RuleGroupRuleAction () {
        allow Allow: RuleGroupAllowAction,
        block Block: RuleGroupBlockAction,
        captcha Captcha: RuleGroupCaptchaAction,
        challenge Challenge: RuleGroupChallengeAction,
        count Count: RuleGroupCountAction,
        monetize Monetize: RuleGroupMonetizeAction,
    }
}
props! {
    RuleGroupSizeConstraintStatement (
        comparison_operator ComparisonOperator: RuleGroupSizeConstraintStatementComparisonOperator,
        field_to_match FieldToMatch: RuleGroupFieldToMatch, size Size: Num<0, 21474836480>,
        text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<RuleGroupPreParseTextTransformation>, }
}
props! {
    RuleGroupSqliMatchStatement (
        field_to_match FieldToMatch: RuleGroupFieldToMatch,
        text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) {
        pre_parse_text_transformations PreParseTextTransformations: List<RuleGroupPreParseTextTransformation>,
        sensitivity_level SensitivityLevel: RuleGroupSensitivityLevel,
    }
}
props! {
    RuleGroupStatement () {
        and_statement AndStatement: RuleGroupAndStatement,
        asn_match_statement AsnMatchStatement: RuleGroupAsnMatchStatement,
        byte_match_statement ByteMatchStatement: RuleGroupByteMatchStatement,
        geo_match_statement GeoMatchStatement: RuleGroupGeoMatchStatement,
        ip_set_reference_statement IPSetReferenceStatement: RuleGroupIpSetReferenceStatement,
        label_match_statement LabelMatchStatement: RuleGroupLabelMatchStatement,
        not_statement NotStatement: RuleGroupNotStatement,
        or_statement OrStatement: RuleGroupOrStatement,
        rate_based_statement RateBasedStatement: RuleGroupRateBasedStatement,
        regex_match_statement RegexMatchStatement: RuleGroupRegexMatchStatement,
        regex_pattern_set_reference_statement RegexPatternSetReferenceStatement: RuleGroupRegexPatternSetReferenceStatement,
        size_constraint_statement SizeConstraintStatement: RuleGroupSizeConstraintStatement,
        sqli_match_statement SqliMatchStatement: RuleGroupSqliMatchStatement,
        xss_match_statement XssMatchStatement: RuleGroupXssMatchStatement,
    }
}
props! { RuleGroupTextTransformation (priority Priority: Int<0, MAX>, type_ Type: RuleGroupTextTransformationType) {} }
props! { RuleGroupUriFragment () { fallback_behavior FallbackBehavior: RuleGroupUriFragmentFallbackBehavior, } }
props! {
    RuleGroupVisibilityConfig (
        cloud_watch_metrics_enabled CloudWatchMetricsEnabled: bool, metric_name MetricName: String,
        sampled_requests_enabled SampledRequestsEnabled: bool
    ) {}
}
props! {
    RuleGroupXssMatchStatement (
        field_to_match FieldToMatch: RuleGroupFieldToMatch,
        text_transformations TextTransformations: List<RuleGroupTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<RuleGroupPreParseTextTransformation>, }
}
choice! {
    RuleGroupBlockchainChain {
        Base "BASE", Solana "SOLANA", BaseSepolia "BASE_SEPOLIA", SolanaDevnet "SOLANA_DEVNET"
    }
}
choice! {
    RuleGroupBodyParsingFallbackBehavior {
        Match "MATCH", NoMatch "NO_MATCH", EvaluateAsString "EVALUATE_AS_STRING"
    }
}
choice! { RuleGroupCryptoCurrency { Usdc "USDC" } }
choice! { RuleGroupCurrencyMode { Real "REAL", Test "TEST" } }
choice! { RuleGroupForwardedIpConfigurationFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! {
    RuleGroupGeoMatchStatementCountryCodes {
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
        Vn "VN", Vu "VU", Wf "WF", Ws "WS", Xk "XK", Ye "YE", Yt "YT", Za "ZA", Zm "ZM", Zw "ZW"
    }
}
choice! { RuleGroupIpSetForwardedIpConfigurationFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { RuleGroupIpSetForwardedIpConfigurationPosition { First "FIRST", Last "LAST", Any "ANY" } }
choice! { RuleGroupJa3FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { RuleGroupJa4FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { RuleGroupJsonMatchScope { All "ALL", Key "KEY", Value "VALUE" } }
choice! { RuleGroupLabelMatchScope { Label "LABEL", Namespace "NAMESPACE" } }
choice! { RuleGroupMapMatchScope { All "ALL", Key "KEY", Value "VALUE" } }
choice! { RuleGroupOversizeHandling { Continue "CONTINUE", Match "MATCH", NoMatch "NO_MATCH" } }
choice! {
    RuleGroupPositionalConstraint {
        Exactly "EXACTLY", StartsWith "STARTS_WITH", EndsWith "ENDS_WITH", Contains "CONTAINS",
        ContainsWord "CONTAINS_WORD"
    }
}
choice! {
    RuleGroupPreParseTextTransformationType {
        None "NONE", UrlDecode "URL_DECODE", UrlDecodeUni "URL_DECODE_UNI",
        CombineDuplicateQueryArgsByComma "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
        ReplaceSemicolonsWithAmpersands "REPLACE_SEMICOLONS_WITH_AMPERSANDS"
    }
}
choice! {
    RuleGroupRateBasedStatementAggregateKeyType {
        Ip "IP", ForwardedIp "FORWARDED_IP", Constant "CONSTANT", CustomKeys "CUSTOM_KEYS"
    }
}
choice! { RuleGroupRateLimitJa3FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { RuleGroupRateLimitJa4FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! {
    RuleGroupResponseContentType {
        TextPlain "TEXT_PLAIN", TextHtml "TEXT_HTML", ApplicationJson "APPLICATION_JSON"
    }
}
choice! { RuleGroupScope { Cloudfront "CLOUDFRONT", Regional "REGIONAL" } }
choice! { RuleGroupSensitivityLevel { Low "LOW", High "HIGH" } }
choice! { RuleGroupSizeConstraintStatementComparisonOperator { Eq "EQ", Ne "NE", Le "LE", Lt "LT", Ge "GE", Gt "GT" } }
choice! {
    RuleGroupTextTransformationType {
        None "NONE", CompressWhiteSpace "COMPRESS_WHITE_SPACE", HtmlEntityDecode "HTML_ENTITY_DECODE",
        Lowercase "LOWERCASE", CmdLine "CMD_LINE", UrlDecode "URL_DECODE", Base64Decode "BASE64_DECODE",
        HexDecode "HEX_DECODE", Md5 "MD5", ReplaceComments "REPLACE_COMMENTS", EscapeSeqDecode "ESCAPE_SEQ_DECODE",
        SqlHexDecode "SQL_HEX_DECODE", CssDecode "CSS_DECODE", JsDecode "JS_DECODE", NormalizePath "NORMALIZE_PATH",
        NormalizePathWin "NORMALIZE_PATH_WIN", RemoveNulls "REMOVE_NULLS", ReplaceNulls "REPLACE_NULLS",
        Base64DecodeExt "BASE64_DECODE_EXT", UrlDecodeUni "URL_DECODE_UNI", Utf8ToUnicode "UTF8_TO_UNICODE",
        RemoveWhitespace "REMOVE_WHITESPACE", Trim "TRIM", TrimLeft "TRIM_LEFT", TrimRight "TRIM_RIGHT",
        RemoveCommentsChar "REMOVE_COMMENTS_CHAR", Uppercase "UPPERCASE", CmdLineWin "CMD_LINE_WIN",
        CmdLineUnix "CMD_LINE_UNIX", JsDecodeExt "JS_DECODE_EXT", Sha256 "SHA256"
    }
}
choice! { RuleGroupUriFragmentFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }

resource! {
    /// [AWS::WAFv2::WebACL](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html)
    WebAcl WebAclAttrs "AWS::WAFv2::WebACL" (
        default_action DefaultAction: WebAclDefaultAction, scope Scope: WebAclScope,
        visibility_config VisibilityConfig: WebAclVisibilityConfig
    ) {
        application_config ApplicationConfig: WebAclApplicationConfig,
        association_config AssociationConfig: WebAclAssociationConfig,
        captcha_config CaptchaConfig: WebAclCaptchaConfig,
        challenge_config ChallengeConfig: WebAclChallengeConfig,
        custom_response_bodies CustomResponseBodies: Map<WebAclCustomResponseBody>,
        data_protection_config DataProtectionConfig: WebAclDataProtectionConfig,
        description Description: String,
        monetization_config MonetizationConfig: WebAclMonetizationConfig,
        name Name: String,
        on_source_ddos_protection_config OnSourceDDoSProtectionConfig: WebAclOnSourceDdosProtectionConfig,
        rules Rules: List<WebAclRule>,
        tags Tags: List<Tag>,
        token_domains TokenDomains: List<String>,
    } {
        arn "Arn": Arn<r::Wafv2WebAcl>,
        capacity "Capacity": i64,
        id "Id": String,
        label_namespace "LabelNamespace": String,
    }
}
props! { WebAclAllowAction () { custom_request_handling CustomRequestHandling: WebAclCustomRequestHandling, } }
props! { WebAclAndStatement (statements Statements: List<WebAclStatement>) {} }
props! { WebAclApplicationAttribute (name Name: String, values Values: List<String>) {} }
props! { WebAclApplicationConfig (attributes Attributes: List<WebAclApplicationAttribute>) {} }
props! {
    WebAclAsnMatchStatement () {
        asn_list AsnList: List<Int<0, 4294967295>>,
        forwarded_ip_config ForwardedIPConfig: WebAclForwardedIpConfiguration,
    }
}
props! { WebAclAssociationConfig () { request_body RequestBody: Map<WebAclRequestBodyAssociatedResourceTypeConfig>, } }
props! {
    WebAclAwsManagedRulesAcfpRuleSet (
        creation_path CreationPath: String, registration_page_path RegistrationPagePath: String,
        request_inspection RequestInspection: WebAclRequestInspectionAcfp
    ) {
        enable_regex_in_path EnableRegexInPath: bool,
        response_inspection ResponseInspection: WebAclResponseInspection,
    }
}
props! {
    WebAclAwsManagedRulesAntiDdosRuleSet (
        client_side_action_config ClientSideActionConfig: WebAclClientSideActionConfig
    ) { sensitivity_to_block SensitivityToBlock: WebAclSensitivityToAct, }
}
props! {
    WebAclAwsManagedRulesAtpRuleSet (login_path LoginPath: String) {
        enable_regex_in_path EnableRegexInPath: bool,
        request_inspection RequestInspection: WebAclRequestInspection,
        response_inspection ResponseInspection: WebAclResponseInspection,
    }
}
props! {
    WebAclAwsManagedRulesBotControlRuleSet (
        inspection_level InspectionLevel: WebAclAwsManagedRulesBotControlRuleSetInspectionLevel
    ) { enable_machine_learning EnableMachineLearning: bool, }
}
props! { WebAclBlockAction () { custom_response CustomResponse: WebAclCustomResponse, } }
props! { WebAclBody () { oversize_handling OversizeHandling: WebAclOversizeHandling, } }
props! {
    WebAclByteMatchStatement (
        field_to_match FieldToMatch: WebAclFieldToMatch,
        positional_constraint PositionalConstraint: WebAclPositionalConstraint,
        text_transformations TextTransformations: List<WebAclTextTransformation>
    ) {
        pre_parse_text_transformations PreParseTextTransformations: List<WebAclPreParseTextTransformation>,
        search_string SearchString: String,
        search_string_base64 SearchStringBase64: String,
    }
}
props! { WebAclCaptchaAction () { custom_request_handling CustomRequestHandling: WebAclCustomRequestHandling, } }
props! { WebAclCaptchaConfig () { immunity_time_property ImmunityTimeProperty: WebAclImmunityTimeProperty, } }
props! { WebAclChallengeAction () { custom_request_handling CustomRequestHandling: WebAclCustomRequestHandling, } }
props! { WebAclChallengeConfig () { immunity_time_property ImmunityTimeProperty: WebAclImmunityTimeProperty, } }
props! {
    WebAclClientSideAction (usage_of_action UsageOfAction: WebAclUsageOfAction) {
        exempt_uri_regular_expressions ExemptUriRegularExpressions: List<WebAclRegex>,
        sensitivity Sensitivity: WebAclSensitivityToAct,
    }
}
props! { WebAclClientSideActionConfig (challenge Challenge: WebAclClientSideAction) {} }
props! {
    WebAclCookieMatchPattern () {
        all All: Json,
        excluded_cookies ExcludedCookies: List<String>,
        included_cookies IncludedCookies: List<String>,
    }
}
props! {
    WebAclCookies (
        match_pattern MatchPattern: WebAclCookieMatchPattern, match_scope MatchScope: WebAclMapMatchScope,
        oversize_handling OversizeHandling: WebAclOversizeHandling
    ) {}
}
props! { WebAclCountAction () { custom_request_handling CustomRequestHandling: WebAclCustomRequestHandling, } }
props! { WebAclCryptoConfig (payment_networks PaymentNetworks: List<WebAclPaymentNetwork>) {} }
props! { WebAclCustomHttpHeader (name Name: String, value Value: String) {} }
props! { WebAclCustomRequestHandling (insert_headers InsertHeaders: List<WebAclCustomHttpHeader>) {} }
props! {
    WebAclCustomResponse (response_code ResponseCode: Int<200, 599>) {
        custom_response_body_key CustomResponseBodyKey: String,
        response_headers ResponseHeaders: List<WebAclCustomHttpHeader>,
    }
}
props! { WebAclCustomResponseBody (content Content: String, content_type ContentType: WebAclResponseContentType) {} }
props! {
    WebAclDataProtect (action Action: WebAclDataProtectionAction, field Field: WebAclFieldToProtect) {
        exclude_rate_based_details ExcludeRateBasedDetails: bool,
        exclude_rule_match_details ExcludeRuleMatchDetails: bool,
    }
}
props! { WebAclDataProtectionConfig (data_protections DataProtections: List<WebAclDataProtect>) {} }
props! { WebAclDefaultAction () { allow Allow: WebAclAllowAction, block Block: WebAclBlockAction, } }
props! { WebAclExcludedRule (name Name: String) {} }
props! { WebAclFieldIdentifier (identifier Identifier: String) {} }
props! {
    WebAclFieldToMatch () {
        all_query_arguments AllQueryArguments: Json,
        body Body: WebAclBody,
        cookies Cookies: WebAclCookies,
        header_order HeaderOrder: WebAclHeaderOrder,
        headers Headers: WebAclHeaders,
        ja3_fingerprint JA3Fingerprint: WebAclJa3Fingerprint,
        ja4_fingerprint JA4Fingerprint: WebAclJa4Fingerprint,
        json_body JsonBody: WebAclJsonBody,
        method Method: Json,
        query_string QueryString: Json,
        single_header SingleHeader: WebAclFieldToMatchSingleHeader,
        single_query_argument SingleQueryArgument: WebAclFieldToMatchSingleQueryArgument,
        uri_fragment UriFragment: WebAclUriFragment,
        uri_path UriPath: Json,
    }
}
props! { WebAclFieldToMatchSingleHeader (name Name: String) {} }
props! { WebAclFieldToMatchSingleQueryArgument (name Name: String) {} }
props! {
    WebAclFieldToProtect (field_type FieldType: WebAclFieldToProtectFieldType) { field_keys FieldKeys: List<String>, }
}
props! {
    WebAclForwardedIpConfiguration (
        fallback_behavior FallbackBehavior: WebAclForwardedIpConfigurationFallbackBehavior,
        header_name HeaderName: String
    ) {}
}
props! {
    WebAclGeoMatchStatement () {
        country_codes CountryCodes: List<WebAclGeoMatchStatementCountryCodes>,
        forwarded_ip_config ForwardedIPConfig: WebAclForwardedIpConfiguration,
    }
}
props! {
    WebAclHeaderMatchPattern () {
        all All: Json,
        excluded_headers ExcludedHeaders: List<String>,
        included_headers IncludedHeaders: List<String>,
    }
}
props! { WebAclHeaderOrder (oversize_handling OversizeHandling: WebAclOversizeHandling) {} }
props! {
    WebAclHeaders (
        match_pattern MatchPattern: WebAclHeaderMatchPattern, match_scope MatchScope: WebAclMapMatchScope,
        oversize_handling OversizeHandling: WebAclOversizeHandling
    ) {}
}
props! { WebAclImmunityTimeProperty (immunity_time ImmunityTime: Int<60, 259200>) {} }
props! {
    WebAclIpSetForwardedIpConfiguration (
        fallback_behavior FallbackBehavior: WebAclIpSetForwardedIpConfigurationFallbackBehavior,
        header_name HeaderName: String, position Position: WebAclIpSetForwardedIpConfigurationPosition
    ) {}
}
props! {
    WebAclIpSetReferenceStatement (arn Arn: Arn<r::Wafv2IpSet>) {
        ip_set_forwarded_ip_config IPSetForwardedIPConfig: WebAclIpSetForwardedIpConfiguration,
    }
}
props! { WebAclJa3Fingerprint (fallback_behavior FallbackBehavior: WebAclJa3FingerprintFallbackBehavior) {} }
props! { WebAclJa4Fingerprint (fallback_behavior FallbackBehavior: WebAclJa4FingerprintFallbackBehavior) {} }
props! {
    WebAclJsonBody (match_pattern MatchPattern: WebAclJsonMatchPattern, match_scope MatchScope: WebAclJsonMatchScope) {
        invalid_fallback_behavior InvalidFallbackBehavior: WebAclBodyParsingFallbackBehavior,
        oversize_handling OversizeHandling: WebAclOversizeHandling,
    }
}
props! { WebAclJsonMatchPattern () { all All: Json, included_paths IncludedPaths: List<String>, } }
props! { WebAclLabel (name Name: String) {} }
props! { WebAclLabelMatchStatement (key Key: String, scope Scope: WebAclLabelMatchScope) {} }
props! {
    WebAclManagedRuleGroupConfig () {
        aws_managed_rules_acfp_rule_set AWSManagedRulesACFPRuleSet: WebAclAwsManagedRulesAcfpRuleSet,
        aws_managed_rules_atp_rule_set AWSManagedRulesATPRuleSet: WebAclAwsManagedRulesAtpRuleSet,
        aws_managed_rules_anti_ddos_rule_set AWSManagedRulesAntiDDoSRuleSet: WebAclAwsManagedRulesAntiDdosRuleSet,
        aws_managed_rules_bot_control_rule_set AWSManagedRulesBotControlRuleSet: WebAclAwsManagedRulesBotControlRuleSet,
        login_path LoginPath: String,
        password_field PasswordField: WebAclFieldIdentifier,
        payload_type PayloadType: WebAclManagedRuleGroupConfigPayloadType,
        username_field UsernameField: WebAclFieldIdentifier,
    }
}
props! {
    WebAclManagedRuleGroupStatement (name Name: String, vendor_name VendorName: String) {
        excluded_rules ExcludedRules: List<WebAclExcludedRule>,
        managed_rule_group_configs ManagedRuleGroupConfigs: List<WebAclManagedRuleGroupConfig>,
        rule_action_overrides RuleActionOverrides: List<WebAclRuleActionOverride>,
        scope_down_statement ScopeDownStatement: WebAclStatement,
        version Version: String,
    }
}
props! {
    WebAclMonetizationConfig () {
        crypto_config CryptoConfig: WebAclCryptoConfig,
        currency_mode CurrencyMode: WebAclCurrencyMode,
    }
}
props! { WebAclMonetizeAction () { price_multiplier PriceMultiplier: String, } }
props! { WebAclNotStatement (statement Statement: WebAclStatement) {} }
props! {
    WebAclOnSourceDdosProtectionConfig (
        alb_low_reputation_mode ALBLowReputationMode: WebAclOnSourceDdosProtectionConfigAlbLowReputationMode
    ) {}
}
props! { WebAclOrStatement (statements Statements: List<WebAclStatement>) {} }
props! { WebAclOverrideAction () { count Count: Json, none None: Json, } }
props! {
    WebAclPaymentNetwork (
        chain Chain: WebAclBlockchainChain, prices Prices: List<WebAclPrice>, wallet_address WalletAddress: String
    ) {}
}
props! {
    WebAclPreParseTextTransformation (
        priority Priority: Int<0, MAX>, type_ Type: WebAclPreParseTextTransformationType
    ) {}
}
props! { WebAclPrice (amount Amount: String, currency Currency: WebAclCryptoCurrency) {} }
props! {
    WebAclRateBasedStatement (
        aggregate_key_type AggregateKeyType: WebAclRateBasedStatementAggregateKeyType, limit Limit: Int<10, 2000000000>
    ) {
        custom_keys CustomKeys: List<WebAclRateBasedStatementCustomKey>,
        evaluation_window_sec EvaluationWindowSec: i64,
        forwarded_ip_config ForwardedIPConfig: WebAclForwardedIpConfiguration,
        scope_down_statement ScopeDownStatement: WebAclStatement,
    }
}
props! {
    WebAclRateBasedStatementCustomKey () {
        asn ASN: Json,
        cookie Cookie: WebAclRateLimitCookie,
        forwarded_ip ForwardedIP: Json,
        http_method HTTPMethod: Json,
        header Header: WebAclRateLimitHeader,
        ip IP: Json,
        ja3_fingerprint JA3Fingerprint: WebAclRateLimitJa3Fingerprint,
        ja4_fingerprint JA4Fingerprint: WebAclRateLimitJa4Fingerprint,
        label_namespace LabelNamespace: WebAclRateLimitLabelNamespace,
        query_argument QueryArgument: WebAclRateLimitQueryArgument,
        query_string QueryString: WebAclRateLimitQueryString,
        uri_path UriPath: WebAclRateLimitUriPath,
    }
}
props! {
    WebAclRateLimitCookie (
        name Name: String, text_transformations TextTransformations: List<WebAclTextTransformation>
    ) {}
}
props! {
    WebAclRateLimitHeader (
        name Name: String, text_transformations TextTransformations: List<WebAclTextTransformation>
    ) {}
}
props! {
    WebAclRateLimitJa3Fingerprint (fallback_behavior FallbackBehavior: WebAclRateLimitJa3FingerprintFallbackBehavior) {}
}
props! {
    WebAclRateLimitJa4Fingerprint (fallback_behavior FallbackBehavior: WebAclRateLimitJa4FingerprintFallbackBehavior) {}
}
props! { WebAclRateLimitLabelNamespace (namespace Namespace: String) {} }
props! {
    WebAclRateLimitQueryArgument (
        name Name: String, text_transformations TextTransformations: List<WebAclTextTransformation>
    ) {}
}
props! { WebAclRateLimitQueryString (text_transformations TextTransformations: List<WebAclTextTransformation>) {} }
props! { WebAclRateLimitUriPath (text_transformations TextTransformations: List<WebAclTextTransformation>) {} }
props! { WebAclRegex () { regex_string RegexString: String, } }
props! {
    WebAclRegexMatchStatement (
        field_to_match FieldToMatch: WebAclFieldToMatch, regex_string RegexString: String,
        text_transformations TextTransformations: List<WebAclTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<WebAclPreParseTextTransformation>, }
}
props! {
    WebAclRegexPatternSetReferenceStatement (
        arn Arn: Arn<r::Wafv2RegexPatternSet>, field_to_match FieldToMatch: WebAclFieldToMatch,
        text_transformations TextTransformations: List<WebAclTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<WebAclPreParseTextTransformation>, }
}
props! {
    WebAclRequestBodyAssociatedResourceTypeConfig (
        default_size_inspection_limit DefaultSizeInspectionLimit: WebAclSizeInspectionLimit
    ) {}
}
props! {
    WebAclRequestInspection (
        password_field PasswordField: WebAclFieldIdentifier,
        payload_type PayloadType: WebAclRequestInspectionPayloadType,
        username_field UsernameField: WebAclFieldIdentifier
    ) {}
}
props! {
    WebAclRequestInspectionAcfp (payload_type PayloadType: WebAclRequestInspectionAcfpPayloadType) {
        address_fields AddressFields: List<WebAclFieldIdentifier>,
        email_field EmailField: WebAclFieldIdentifier,
        password_field PasswordField: WebAclFieldIdentifier,
        phone_number_fields PhoneNumberFields: List<WebAclFieldIdentifier>,
        username_field UsernameField: WebAclFieldIdentifier,
    }
}
props! {
    WebAclResponseInspection () {
        body_contains BodyContains: WebAclResponseInspectionBodyContains,
        header Header: WebAclResponseInspectionHeader,
        json Json: WebAclResponseInspectionJson,
        status_code StatusCode: WebAclResponseInspectionStatusCode,
    }
}
props! {
    WebAclResponseInspectionBodyContains (
        failure_strings FailureStrings: List<String>, success_strings SuccessStrings: List<String>
    ) {}
}
props! {
    WebAclResponseInspectionHeader (
        failure_values FailureValues: List<String>, name Name: String, success_values SuccessValues: List<String>
    ) {}
}
props! {
    WebAclResponseInspectionJson (
        failure_values FailureValues: List<String>, identifier Identifier: String,
        success_values SuccessValues: List<String>
    ) {}
}
props! {
    WebAclResponseInspectionStatusCode (
        failure_codes FailureCodes: List<Int<0, 999>>, success_codes SuccessCodes: List<Int<0, 999>>
    ) {}
}
props! {
    WebAclRule (
        name Name: String, priority Priority: Int<0, MAX>, statement Statement: WebAclStatement,
        visibility_config VisibilityConfig: WebAclVisibilityConfig
    ) {
        action Action: WebAclRuleAction,
        captcha_config CaptchaConfig: WebAclCaptchaConfig,
        challenge_config ChallengeConfig: WebAclChallengeConfig,
        override_action OverrideAction: WebAclOverrideAction,
        rule_labels RuleLabels: List<WebAclLabel>,
    }
}
props! {
    WebAclRuleAction () {
        allow Allow: WebAclAllowAction,
        block Block: WebAclBlockAction,
        captcha Captcha: WebAclCaptchaAction,
        challenge Challenge: WebAclChallengeAction,
        count Count: WebAclCountAction,
        monetize Monetize: WebAclMonetizeAction,
    }
}
props! { WebAclRuleActionOverride (action_to_use ActionToUse: WebAclRuleAction, name Name: String) {} }
props! {
    WebAclRuleGroupReferenceStatement (arn Arn: Arn<r::Wafv2RuleGroup>) {
        excluded_rules ExcludedRules: List<WebAclExcludedRule>,
        rule_action_overrides RuleActionOverrides: List<WebAclRuleActionOverride>,
    }
}
props! {
    WebAclSizeConstraintStatement (
        comparison_operator ComparisonOperator: WebAclSizeConstraintStatementComparisonOperator,
        field_to_match FieldToMatch: WebAclFieldToMatch, size Size: Num<0, 21474836480>,
        text_transformations TextTransformations: List<WebAclTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<WebAclPreParseTextTransformation>, }
}
props! {
    WebAclSqliMatchStatement (
        field_to_match FieldToMatch: WebAclFieldToMatch,
        text_transformations TextTransformations: List<WebAclTextTransformation>
    ) {
        pre_parse_text_transformations PreParseTextTransformations: List<WebAclPreParseTextTransformation>,
        sensitivity_level SensitivityLevel: WebAclSensitivityLevel,
    }
}
props! {
    WebAclStatement () {
        and_statement AndStatement: WebAclAndStatement,
        asn_match_statement AsnMatchStatement: WebAclAsnMatchStatement,
        byte_match_statement ByteMatchStatement: WebAclByteMatchStatement,
        geo_match_statement GeoMatchStatement: WebAclGeoMatchStatement,
        ip_set_reference_statement IPSetReferenceStatement: WebAclIpSetReferenceStatement,
        label_match_statement LabelMatchStatement: WebAclLabelMatchStatement,
        managed_rule_group_statement ManagedRuleGroupStatement: WebAclManagedRuleGroupStatement,
        not_statement NotStatement: WebAclNotStatement,
        or_statement OrStatement: WebAclOrStatement,
        rate_based_statement RateBasedStatement: WebAclRateBasedStatement,
        regex_match_statement RegexMatchStatement: WebAclRegexMatchStatement,
        regex_pattern_set_reference_statement RegexPatternSetReferenceStatement: WebAclRegexPatternSetReferenceStatement,
        rule_group_reference_statement RuleGroupReferenceStatement: WebAclRuleGroupReferenceStatement,
        size_constraint_statement SizeConstraintStatement: WebAclSizeConstraintStatement,
        sqli_match_statement SqliMatchStatement: WebAclSqliMatchStatement,
        xss_match_statement XssMatchStatement: WebAclXssMatchStatement,
    }
}
props! { WebAclTextTransformation (priority Priority: Int<0, MAX>, type_ Type: WebAclTextTransformationType) {} }
props! { WebAclUriFragment () { fallback_behavior FallbackBehavior: WebAclUriFragmentFallbackBehavior, } }
props! {
    WebAclVisibilityConfig (
        cloud_watch_metrics_enabled CloudWatchMetricsEnabled: bool, metric_name MetricName: String,
        sampled_requests_enabled SampledRequestsEnabled: bool
    ) {}
}
props! {
    WebAclXssMatchStatement (
        field_to_match FieldToMatch: WebAclFieldToMatch,
        text_transformations TextTransformations: List<WebAclTextTransformation>
    ) { pre_parse_text_transformations PreParseTextTransformations: List<WebAclPreParseTextTransformation>, }
}
choice! { WebAclAwsManagedRulesBotControlRuleSetInspectionLevel { Common "COMMON", Targeted "TARGETED" } }
choice! {
    WebAclBlockchainChain {
        Base "BASE", Solana "SOLANA", BaseSepolia "BASE_SEPOLIA", SolanaDevnet "SOLANA_DEVNET"
    }
}
choice! {
    WebAclBodyParsingFallbackBehavior {
        Match "MATCH", NoMatch "NO_MATCH", EvaluateAsString "EVALUATE_AS_STRING"
    }
}
choice! { WebAclCryptoCurrency { Usdc "USDC" } }
choice! { WebAclCurrencyMode { Real "REAL", Test "TEST" } }
choice! { WebAclDataProtectionAction { Substitution "SUBSTITUTION", Hash "HASH" } }
choice! {
    WebAclFieldToProtectFieldType {
        SingleHeader "SINGLE_HEADER", SingleCookie "SINGLE_COOKIE", SingleQueryArgument "SINGLE_QUERY_ARGUMENT",
        QueryString "QUERY_STRING", Body "BODY"
    }
}
choice! { WebAclForwardedIpConfigurationFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! {
    WebAclGeoMatchStatementCountryCodes {
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
        Vn "VN", Vu "VU", Wf "WF", Ws "WS", Xk "XK", Ye "YE", Yt "YT", Za "ZA", Zm "ZM", Zw "ZW"
    }
}
choice! { WebAclIpSetForwardedIpConfigurationFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { WebAclIpSetForwardedIpConfigurationPosition { First "FIRST", Last "LAST", Any "ANY" } }
choice! { WebAclJa3FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { WebAclJa4FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { WebAclJsonMatchScope { All "ALL", Key "KEY", Value "VALUE" } }
choice! { WebAclLabelMatchScope { Label "LABEL", Namespace "NAMESPACE" } }
choice! { WebAclManagedRuleGroupConfigPayloadType { Json "JSON", FormEncoded "FORM_ENCODED" } }
choice! { WebAclMapMatchScope { All "ALL", Key "KEY", Value "VALUE" } }
choice! {
    WebAclOnSourceDdosProtectionConfigAlbLowReputationMode {
        ActiveUnderDdos "ACTIVE_UNDER_DDOS", AlwaysOn "ALWAYS_ON"
    }
}
choice! { WebAclOversizeHandling { Continue "CONTINUE", Match "MATCH", NoMatch "NO_MATCH" } }
choice! {
    WebAclPositionalConstraint {
        Exactly "EXACTLY", StartsWith "STARTS_WITH", EndsWith "ENDS_WITH", Contains "CONTAINS",
        ContainsWord "CONTAINS_WORD"
    }
}
choice! {
    WebAclPreParseTextTransformationType {
        None "NONE", UrlDecode "URL_DECODE", UrlDecodeUni "URL_DECODE_UNI",
        CombineDuplicateQueryArgsByComma "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
        ReplaceSemicolonsWithAmpersands "REPLACE_SEMICOLONS_WITH_AMPERSANDS"
    }
}
choice! {
    WebAclRateBasedStatementAggregateKeyType {
        Constant "CONSTANT", Ip "IP", ForwardedIp "FORWARDED_IP", CustomKeys "CUSTOM_KEYS"
    }
}
choice! { WebAclRateLimitJa3FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { WebAclRateLimitJa4FingerprintFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { WebAclRequestInspectionAcfpPayloadType { Json "JSON", FormEncoded "FORM_ENCODED" } }
choice! { WebAclRequestInspectionPayloadType { Json "JSON", FormEncoded "FORM_ENCODED" } }
choice! {
    WebAclResponseContentType {
        TextPlain "TEXT_PLAIN", TextHtml "TEXT_HTML", ApplicationJson "APPLICATION_JSON"
    }
}
choice! { WebAclScope { Cloudfront "CLOUDFRONT", Regional "REGIONAL" } }
choice! { WebAclSensitivityLevel { Low "LOW", High "HIGH" } }
choice! { WebAclSensitivityToAct { Low "LOW", Medium "MEDIUM", High "HIGH" } }
choice! { WebAclSizeConstraintStatementComparisonOperator { Eq "EQ", Ne "NE", Le "LE", Lt "LT", Ge "GE", Gt "GT" } }
choice! { WebAclSizeInspectionLimit { Kb16 "KB_16", Kb32 "KB_32", Kb48 "KB_48", Kb64 "KB_64" } }
choice! {
    WebAclTextTransformationType {
        None "NONE", CompressWhiteSpace "COMPRESS_WHITE_SPACE", HtmlEntityDecode "HTML_ENTITY_DECODE",
        Lowercase "LOWERCASE", CmdLine "CMD_LINE", UrlDecode "URL_DECODE", Base64Decode "BASE64_DECODE",
        HexDecode "HEX_DECODE", Md5 "MD5", ReplaceComments "REPLACE_COMMENTS", EscapeSeqDecode "ESCAPE_SEQ_DECODE",
        SqlHexDecode "SQL_HEX_DECODE", CssDecode "CSS_DECODE", JsDecode "JS_DECODE", NormalizePath "NORMALIZE_PATH",
        NormalizePathWin "NORMALIZE_PATH_WIN", RemoveNulls "REMOVE_NULLS", ReplaceNulls "REPLACE_NULLS",
        Base64DecodeExt "BASE64_DECODE_EXT", UrlDecodeUni "URL_DECODE_UNI", Utf8ToUnicode "UTF8_TO_UNICODE",
        RemoveWhitespace "REMOVE_WHITESPACE", Trim "TRIM", TrimLeft "TRIM_LEFT", TrimRight "TRIM_RIGHT",
        RemoveCommentsChar "REMOVE_COMMENTS_CHAR", Uppercase "UPPERCASE", CmdLineWin "CMD_LINE_WIN",
        CmdLineUnix "CMD_LINE_UNIX", JsDecodeExt "JS_DECODE_EXT", Sha256 "SHA256"
    }
}
choice! { WebAclUriFragmentFallbackBehavior { Match "MATCH", NoMatch "NO_MATCH" } }
choice! { WebAclUsageOfAction { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::WAFv2::WebACLAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html)
    WebAclAssociation NoAttrs "AWS::WAFv2::WebACLAssociation" (
        resource_arn ResourceArn: String, web_acl_arn WebACLArn: Arn<r::Wafv2WebAcl>
    ) {} {}
}
