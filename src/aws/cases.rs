//! Generated from spec/cases.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Cases::Case](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html)
    Case CaseAttrs "AWS::Cases::Case" (
        customer_id CustomerId: String, domain_id DomainId: String, template_id TemplateId: String, title Title: String
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::CasesCase>, case_id "CaseId": String, }
}

resource! {
    /// [AWS::Cases::CaseRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html)
    CaseRule CaseRuleAttrs "AWS::Cases::CaseRule" (name Name: String, rule Rule: CaseRuleDetails) {
        description Description: String,
        domain_id DomainId: String,
        tags Tags: List<Tag>,
    } {
        case_rule_arn "CaseRuleArn": Arn<r::CasesCaseRule>,
        case_rule_id "CaseRuleId": String,
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    CaseRuleBooleanCondition () {
        equal_to EqualTo: CaseRuleBooleanOperands,
        not_equal_to NotEqualTo: CaseRuleBooleanOperands,
    }
}
props! {
    CaseRuleBooleanOperands (
        operand_one OperandOne: CaseRuleOperandOne, operand_two OperandTwo: CaseRuleOperandTwo, result Result: bool
    ) {}
}
props! { CaseRuleDetails () { hidden Hidden: CaseRuleHiddenCaseRule, required Required: CaseRuleRequiredCaseRule, } }
props! {
    CaseRuleHiddenCaseRule (conditions Conditions: List<CaseRuleBooleanCondition>, default_value DefaultValue: bool) {}
}
props! { CaseRuleOperandOne (field_id FieldId: String) {} }
props! {
    CaseRuleOperandTwo () {
        boolean_value BooleanValue: bool,
        double_value DoubleValue: f64,
        empty_value EmptyValue: Json,
        string_value StringValue: String,
    }
}
props! {
    CaseRuleRequiredCaseRule (conditions Conditions: List<CaseRuleBooleanCondition>, default_value DefaultValue: bool) {}
}

resource! {
    /// [AWS::Cases::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html)
    Domain DomainAttrs "AWS::Cases::Domain" (name Name: String) { tags Tags: List<Tag>, } {
        created_time "CreatedTime": String,
        domain_arn "DomainArn": Arn<r::CasesDomain>,
        domain_id "DomainId": String,
        domain_status "DomainStatus": String,
    }
}

resource! {
    /// [AWS::Cases::Field](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html)
    Field FieldAttrs "AWS::Cases::Field" (name Name: String, type_ Type: FieldType) {
        attributes Attributes: FieldAttributes,
        description Description: String,
        domain_id DomainId: String,
        tags Tags: List<Tag>,
    } {
        created_time "CreatedTime": String,
        field_arn "FieldArn": Arn<r::CasesField>,
        field_id "FieldId": String,
        last_modified_time "LastModifiedTime": String,
        namespace "Namespace": String,
    }
}
props! { FieldAttributes () { text Text: FieldTextAttributes, } }
props! { FieldTextAttributes (is_multiline IsMultiline: bool) {} }
choice! {
    FieldType {
        Text "Text", Number "Number", Boolean "Boolean", DateTime "DateTime", SingleSelect "SingleSelect", Url "Url",
        User "User"
    }
}

resource! {
    /// [AWS::Cases::Layout](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html)
    Layout LayoutAttrs "AWS::Cases::Layout" (content Content: LayoutContent, name Name: String) {
        domain_id DomainId: String,
        tags Tags: List<Tag>,
    } {
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
        layout_arn "LayoutArn": Arn<r::CasesLayout>,
        layout_id "LayoutId": String,
    }
}
props! { LayoutBasicLayout () { more_info MoreInfo: LayoutSections, top_panel TopPanel: LayoutSections, } }
props! { LayoutContent (basic Basic: LayoutBasicLayout) {} }
props! { LayoutFieldGroup (fields Fields: List<LayoutFieldItem>) { name Name: String, } }
props! { LayoutFieldItem (id Id: String) {} }
props! { LayoutSection (field_group FieldGroup: LayoutFieldGroup) {} }
props! { LayoutSections () { sections Sections: List<LayoutSection>, } }

resource! {
    /// [AWS::Cases::RelatedItem](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html)
    RelatedItem RelatedItemAttrs "AWS::Cases::RelatedItem" (
        case_id CaseId: String, content Content: RelatedItemContent, domain_id DomainId: String,
        type_ Type: RelatedItemType
    ) { tags Tags: List<Tag>, } {
        related_item_arn "RelatedItemArn": Arn<r::CasesRelatedItem>,
        related_item_id "RelatedItemId": String,
    }
}
props! {
    RelatedItemCommentContent (body Body: String, content_type ContentType: RelatedItemCommentContentContentType) {}
}
props! { RelatedItemContent () { comment Comment: RelatedItemCommentContent, } }
choice! { RelatedItemCommentContentContentType { TextPlain "Text/Plain" } }
choice! {
    RelatedItemType {
        Contact "Contact", Comment "Comment", File "File", Sla "Sla", ConnectCase "ConnectCase", Custom "Custom"
    }
}

resource! {
    /// [AWS::Cases::Template](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html)
    Template TemplateAttrs "AWS::Cases::Template" (name Name: String) {
        description Description: String,
        domain_id DomainId: String,
        layout_configuration LayoutConfiguration: TemplateLayoutConfiguration,
        required_fields RequiredFields: List<TemplateRequiredField>,
        rules Rules: List<TemplateRule>,
        status Status: TemplateStatus,
        tags Tags: List<Tag>,
    } {
        created_time "CreatedTime": String,
        last_modified_time "LastModifiedTime": String,
        template_arn "TemplateArn": Arn<r::CasesTemplate>,
        template_id "TemplateId": String,
    }
}
props! { TemplateLayoutConfiguration () { default_layout DefaultLayout: String, } }
props! { TemplateRequiredField (field_id FieldId: String) {} }
props! { TemplateRule (case_rule_id CaseRuleId: String) { field_id FieldId: String, } }
choice! { TemplateStatus { Active "Active", Inactive "Inactive" } }
