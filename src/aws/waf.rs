//! Generated from spec/waf.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WAF::ByteMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-bytematchset.html)
    ByteMatchSet ByteMatchSetAttrs "AWS::WAF::ByteMatchSet" (name Name: String) {
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
    /// [AWS::WAF::IPSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html)
    IpSet IpSetAttrs "AWS::WAF::IPSet" (name Name: String) {
        ip_set_descriptors IPSetDescriptors: List<IpSetDescriptor>,
    } { id "Id": String, }
}
props! { IpSetDescriptor (type_ Type: String, value Value: String) {} }

resource! {
    /// [AWS::WAF::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html)
    Rule RuleAttrs "AWS::WAF::Rule" (metric_name MetricName: String, name Name: String) {
        predicates Predicates: List<RulePredicate>,
    } { id "Id": String, }
}
props! { RulePredicate (data_id DataId: String, negated Negated: bool, type_ Type: String) {} }

resource! {
    /// [AWS::WAF::SizeConstraintSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sizeconstraintset.html)
    SizeConstraintSet SizeConstraintSetAttrs "AWS::WAF::SizeConstraintSet" (
        name Name: String, size_constraints SizeConstraints: List<SizeConstraintSetSizeConstraint>
    ) {} { id "Id": String, }
}
props! { SizeConstraintSetFieldToMatch (type_ Type: String) { data Data: String, } }
props! {
    SizeConstraintSetSizeConstraint (
        comparison_operator ComparisonOperator: String, field_to_match FieldToMatch: SizeConstraintSetFieldToMatch,
        size Size: i64, text_transformation TextTransformation: String
    ) {}
}

resource! {
    /// [AWS::WAF::SqlInjectionMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sqlinjectionmatchset.html)
    SqlInjectionMatchSet SqlInjectionMatchSetAttrs "AWS::WAF::SqlInjectionMatchSet" (name Name: String) {
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
    /// [AWS::WAF::WebACL](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html)
    WebAcl WebAclAttrs "AWS::WAF::WebACL" (
        default_action DefaultAction: WebAclWafAction, metric_name MetricName: String, name Name: String
    ) { rules Rules: List<WebAclActivatedRule>, } { id "Id": String, }
}
props! { WebAclActivatedRule (priority Priority: i64, rule_id RuleId: String) { action Action: WebAclWafAction, } }
props! { WebAclWafAction (type_ Type: String) {} }

resource! {
    /// [AWS::WAF::XssMatchSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-xssmatchset.html)
    XssMatchSet XssMatchSetAttrs "AWS::WAF::XssMatchSet" (
        name Name: String, xss_match_tuples XssMatchTuples: List<XssMatchSetXssMatchTuple>
    ) {} { id "Id": String, }
}
props! { XssMatchSetFieldToMatch (type_ Type: String) { data Data: String, } }
props! {
    XssMatchSetXssMatchTuple (
        field_to_match FieldToMatch: XssMatchSetFieldToMatch, text_transformation TextTransformation: String
    ) {}
}
