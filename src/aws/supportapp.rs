//! Generated from spec/supportapp.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SupportApp::AccountAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-accountalias.html)
    AccountAlias AccountAliasAttrs "AWS::SupportApp::AccountAlias" (account_alias AccountAlias: String) {} {
        account_alias_resource_id "AccountAliasResourceId": String,
    }
}

resource! {
    /// [AWS::SupportApp::SlackChannelConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackchannelconfiguration.html)
    SlackChannelConfiguration NoAttrs "AWS::SupportApp::SlackChannelConfiguration" (
        channel_id ChannelId: String, channel_role_arn ChannelRoleArn: Arn<r::IamRole>,
        notify_on_case_severity NotifyOnCaseSeverity: SlackChannelConfigurationNotifyOnCaseSeverity,
        team_id TeamId: String
    ) {
        channel_name ChannelName: String,
        notify_on_add_correspondence_to_case NotifyOnAddCorrespondenceToCase: bool,
        notify_on_create_or_reopen_case NotifyOnCreateOrReopenCase: bool,
        notify_on_resolve_case NotifyOnResolveCase: bool,
    } {}
}
choice! { SlackChannelConfigurationNotifyOnCaseSeverity { None "none", All "all", High "high" } }

resource! {
    /// [AWS::SupportApp::SlackWorkspaceConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportapp-slackworkspaceconfiguration.html)
    SlackWorkspaceConfiguration NoAttrs "AWS::SupportApp::SlackWorkspaceConfiguration" (team_id TeamId: String) {
        version_id VersionId: String,
    } {}
}
