//! Generated from spec/chatbot.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Chatbot::CustomAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html)
    CustomAction CustomActionAttrs "AWS::Chatbot::CustomAction" (
        action_name ActionName: String, definition Definition: CustomActionDefinition
    ) {
        alias_name AliasName: String,
        attachments Attachments: List<CustomActionAttachment>,
        tags Tags: List<Tag>,
    } { custom_action_arn "CustomActionArn": Arn<r::ChatbotCustomAction>, }
}
props! {
    CustomActionAttachment () {
        button_text ButtonText: String,
        criteria Criteria: List<CustomActionAttachmentCriteria>,
        notification_type NotificationType: String,
        variables Variables: Map<String>,
    }
}
props! {
    CustomActionAttachmentCriteria (
        operator Operator: CustomActionAttachmentCriteriaOperator, variable_name VariableName: String
    ) { value Value: String, }
}
props! { CustomActionDefinition (command_text CommandText: String) {} }
choice! { CustomActionAttachmentCriteriaOperator { HasValue "HAS_VALUE", Equals "EQUALS" } }

resource! {
    /// [AWS::Chatbot::MicrosoftTeamsChannelConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html)
    MicrosoftTeamsChannelConfiguration MicrosoftTeamsChannelConfigurationAttrs MicrosoftTeamsChannelConfigurationArgs "AWS::Chatbot::MicrosoftTeamsChannelConfiguration" [
        configuration_name ConfigurationName: String, iam_role_arn IamRoleArn: Arn<r::IamRole>, team_id TeamId: String,
        teams_channel_id TeamsChannelId: String, teams_tenant_id TeamsTenantId: String
    ] {
        customization_resource_arns CustomizationResourceArns: List<Arn<r::ChatbotCustomAction>>,
        guardrail_policies GuardrailPolicies: List<Arn<r::IamManagedPolicy>>,
        logging_level LoggingLevel: String,
        sns_topic_arns SnsTopicArns: List<Arn<r::SnsTopic>>,
        tags Tags: List<Tag>,
        teams_channel_name TeamsChannelName: String,
        user_role_required UserRoleRequired: bool,
    } { arn "Arn": Arn<r::ChatbotMicrosoftTeamsChannelConfiguration>, }
}

resource! {
    /// [AWS::Chatbot::SlackChannelConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html)
    SlackChannelConfiguration SlackChannelConfigurationAttrs "AWS::Chatbot::SlackChannelConfiguration" (
        configuration_name ConfigurationName: String, iam_role_arn IamRoleArn: Arn<r::IamRole>,
        slack_channel_id SlackChannelId: String, slack_workspace_id SlackWorkspaceId: String
    ) {
        customization_resource_arns CustomizationResourceArns: List<Arn<r::ChatbotCustomAction>>,
        guardrail_policies GuardrailPolicies: List<Arn<r::IamManagedPolicy>>,
        logging_level LoggingLevel: String,
        sns_topic_arns SnsTopicArns: List<Arn<r::SnsTopic>>,
        tags Tags: List<Tag>,
        user_role_required UserRoleRequired: bool,
    } { arn "Arn": Arn<r::ChatbotSlackChannelConfiguration>, }
}
