//! Generated from spec/wafregional.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WAFRegional::ByteMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html)
    ByteMatchSet ByteMatchSetAttrs "AWS::WAFRegional::ByteMatchSet" (name Name: String) {
        byte_match_tuples ByteMatchTuples: List<ByteMatchSetByteMatchTuple>,
    } { id "Id": String, }
}
props! {
    ByteMatchSetByteMatchTuple (
        field_to_match FieldToMatch: ByteMatchSetFieldToMatch, positional_constraint PositionalConstraint: String,
        text_transformation TextTransformation: String
    ) { target_string TargetString: String, target_string_base64 TargetStringBase64: String, }
}
props! { ByteMatchSetFieldToMatch (type_ Type: String) { data Data: String, } }

resource! {
    /// [AWS::WAFRegional::GeoMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html)
    GeoMatchSet GeoMatchSetAttrs "AWS::WAFRegional::GeoMatchSet" (name Name: String) {
        geo_match_constraints GeoMatchConstraints: List<GeoMatchSetGeoMatchConstraint>,
    } { id "Id": String, }
}
props! { GeoMatchSetGeoMatchConstraint (type_ Type: String, value Value: String) {} }

resource! {
    /// [AWS::WAFRegional::IPSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ipset.html)
    IpSet IpSetAttrs "AWS::WAFRegional::IPSet" (name Name: String) {
        ip_set_descriptors IPSetDescriptors: List<IpSetDescriptor>,
    } { id "Id": String, }
}
props! { IpSetDescriptor (type_ Type: String, value Value: String) {} }

resource! {
    /// [AWS::WAFRegional::RateBasedRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-ratebasedrule.html)
    RateBasedRule RateBasedRuleAttrs "AWS::WAFRegional::RateBasedRule" (
        metric_name MetricName: String, name Name: String, rate_key RateKey: String, rate_limit RateLimit: i64
    ) { match_predicates MatchPredicates: List<RateBasedRulePredicate>, } { id "Id": String, }
}
props! { RateBasedRulePredicate (data_id DataId: String, negated Negated: bool, type_ Type: String) {} }

resource! {
    /// [AWS::WAFRegional::RegexPatternSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-regexpatternset.html)
    RegexPatternSet RegexPatternSetAttrs "AWS::WAFRegional::RegexPatternSet" (
        name Name: String, regex_pattern_strings RegexPatternStrings: List<String>
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::WAFRegional::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-rule.html)
    Rule RuleAttrs "AWS::WAFRegional::Rule" (metric_name MetricName: String, name Name: String) {
        predicates Predicates: List<RulePredicate>,
    } { id "Id": String, }
}
props! { RulePredicate (data_id DataId: String, negated Negated: bool, type_ Type: String) {} }

resource! {
    /// [AWS::WAFRegional::SizeConstraintSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sizeconstraintset.html)
    SizeConstraintSet SizeConstraintSetAttrs "AWS::WAFRegional::SizeConstraintSet" (name Name: String) {
        size_constraints SizeConstraints: List<SizeConstraintSetSizeConstraint>,
    } { id "Id": String, }
}
props! { SizeConstraintSetFieldToMatch (type_ Type: String) { data Data: String, } }
props! {
    SizeConstraintSetSizeConstraint (
        comparison_operator ComparisonOperator: String, field_to_match FieldToMatch: SizeConstraintSetFieldToMatch,
        size Size: i64, text_transformation TextTransformation: String
    ) {}
}

resource! {
    /// [AWS::WAFRegional::SqlInjectionMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sqlinjectionmatchset.html)
    SqlInjectionMatchSet SqlInjectionMatchSetAttrs "AWS::WAFRegional::SqlInjectionMatchSet" (name Name: String) {
        sql_injection_match_tuples SqlInjectionMatchTuples: List<SqlInjectionMatchSetSqlInjectionMatchTuple>,
    } { id "Id": String, }
}
props! { SqlInjectionMatchSetFieldToMatch (type_ Type: String) { data Data: String, } }
props! {
    SqlInjectionMatchSetSqlInjectionMatchTuple (
        field_to_match FieldToMatch: SqlInjectionMatchSetFieldToMatch, text_transformation TextTransformation: String
    ) {}
}

resource! {
    /// [AWS::WAFRegional::WebACL](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webacl.html)
    WebAcl WebAclAttrs "AWS::WAFRegional::WebACL" (
        default_action DefaultAction: WebAclAction, metric_name MetricName: String, name Name: String
    ) { rules Rules: List<WebAclRule>, } { id "Id": String, }
}
props! { WebAclAction (type_ Type: String) {} }
props! { WebAclRule (action Action: WebAclAction, priority Priority: i64, rule_id RuleId: String) {} }

resource! {
    /// [AWS::WAFRegional::WebACLAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html)
    WebAclAssociation WebAclAssociationAttrs "AWS::WAFRegional::WebACLAssociation" (
        resource_arn ResourceArn: String, web_acl_id WebACLId: String
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::WAFRegional::XssMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-xssmatchset.html)
    XssMatchSet XssMatchSetAttrs "AWS::WAFRegional::XssMatchSet" (name Name: String) {
        xss_match_tuples XssMatchTuples: List<XssMatchSetXssMatchTuple>,
    } { id "Id": String, }
}
props! { XssMatchSetFieldToMatch (type_ Type: String) { data Data: String, } }
props! {
    XssMatchSetXssMatchTuple (
        field_to_match FieldToMatch: XssMatchSetFieldToMatch, text_transformation TextTransformation: String
    ) {}
}
