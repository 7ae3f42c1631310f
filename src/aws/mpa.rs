//! Generated from spec/mpa.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MPA::ApprovalTeam](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html)
    ApprovalTeam ApprovalTeamAttrs ApprovalTeamArgs "AWS::MPA::ApprovalTeam" [
        approval_strategy ApprovalStrategy: ApprovalTeamApprovalStrategy,
        approvers Approvers: List<ApprovalTeamApprover>, description Description: String, name Name: String,
        policies Policies: List<ApprovalTeamPolicy>
    ] { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::MpaApprovalTeam>,
        creation_time "CreationTime": String,
        last_update_time "LastUpdateTime": String,
        number_of_approvers "NumberOfApprovers": i64,
        status "Status": String,
        status_code "StatusCode": String,
        status_message "StatusMessage": String,
        update_session_arn "UpdateSessionArn": String,
        version_id "VersionId": String,
    }
}
props! { ApprovalTeamApprovalStrategy (mof_n MofN: ApprovalTeamMofNApprovalStrategy) {} }
props! {
    ApprovalTeamApprover (
        primary_identity_id PrimaryIdentityId: String, primary_identity_source_arn PrimaryIdentitySourceArn: String
    ) {}
}
props! { ApprovalTeamMofNApprovalStrategy (min_approvals_required MinApprovalsRequired: i64) {} }
props! { ApprovalTeamPolicy (policy_arn PolicyArn: String) {} }

resource! {
    /// [AWS::MPA::IdentitySource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html)
    IdentitySource IdentitySourceAttrs "AWS::MPA::IdentitySource" (
        identity_source_parameters IdentitySourceParameters: IdentitySourceParameters
    ) { tags Tags: List<Tag>, } {
        creation_time "CreationTime": String,
        identity_source_arn "IdentitySourceArn": Arn<r::MpaIdentitySource>,
        identity_source_parameters_iam_identity_center_approval_portal_url "IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl": String,
        identity_source_type "IdentitySourceType": String,
        status "Status": String,
        status_code "StatusCode": String,
        status_message "StatusMessage": String,
    }
}
props! { IdentitySourceIamIdentityCenter (instance_arn InstanceArn: String, region Region: String) {} }
props! { IdentitySourceParameters (iam_identity_center IamIdentityCenter: IdentitySourceIamIdentityCenter) {} }
