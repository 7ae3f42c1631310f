//! Generated from spec/detective.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Detective::Graph](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html)
    Graph GraphAttrs "AWS::Detective::Graph" () { auto_enable_members AutoEnableMembers: bool, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DetectiveGraph>,
    }
}

resource! {
    /// [AWS::Detective::MemberInvitation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html)
    MemberInvitation NoAttrs "AWS::Detective::MemberInvitation" (
        graph_arn GraphArn: String, member_email_address MemberEmailAddress: String, member_id MemberId: String
    ) { disable_email_notification DisableEmailNotification: bool, message Message: String, } {}
}

resource! {
    /// [AWS::Detective::OrganizationAdmin](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html)
    OrganizationAdmin OrganizationAdminAttrs "AWS::Detective::OrganizationAdmin" (account_id AccountId: String) {} {
        graph_arn "GraphArn": String,
    }
}
