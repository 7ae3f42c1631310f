//! Generated from spec/inspector.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Inspector::AssessmentTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttarget.html)
    AssessmentTarget AssessmentTargetAttrs "AWS::Inspector::AssessmentTarget" () {
        assessment_target_name AssessmentTargetName: String,
        resource_group_arn ResourceGroupArn: String,
    } { arn "Arn": Arn<r::InspectorAssessmentTarget>, }
}

resource! {
    /// [AWS::Inspector::AssessmentTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-assessmenttemplate.html)
    AssessmentTemplate AssessmentTemplateAttrs "AWS::Inspector::AssessmentTemplate" (
        assessment_target_arn AssessmentTargetArn: String, duration_in_seconds DurationInSeconds: Int<180, 86400>,
        rules_package_arns RulesPackageArns: List<String>
    ) {
        assessment_template_name AssessmentTemplateName: String,
        user_attributes_for_findings UserAttributesForFindings: List<Tag>,
    } { arn "Arn": Arn<r::InspectorAssessmentTemplate>, }
}

resource! {
    /// [AWS::Inspector::ResourceGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspector-resourcegroup.html)
    ResourceGroup ResourceGroupAttrs "AWS::Inspector::ResourceGroup" (
        resource_group_tags ResourceGroupTags: List<Tag>
    ) {} { arn "Arn": Arn<r::InspectorResourceGroup>, }
}
