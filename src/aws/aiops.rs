//! Generated from spec/aiops.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AIOps::InvestigationGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html)
    InvestigationGroup InvestigationGroupAttrs "AWS::AIOps::InvestigationGroup" (name Name: String) {
        chatbot_notification_channels ChatbotNotificationChannels: List<InvestigationGroupChatbotNotificationChannel>,
        cross_account_configurations CrossAccountConfigurations: List<InvestigationGroupCrossAccountConfiguration>,
        encryption_config EncryptionConfig: InvestigationGroupEncryptionConfigMap,
        investigation_group_policy InvestigationGroupPolicy: String,
        is_cloud_trail_event_history_enabled IsCloudTrailEventHistoryEnabled: bool,
        retention_in_days RetentionInDays: Int<7, 90>,
        role_arn RoleArn: Arn<r::IamRole>,
        tag_key_boundaries TagKeyBoundaries: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::AiOpsInvestigationGroup>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        last_modified_at "LastModifiedAt": String,
        last_modified_by "LastModifiedBy": String,
    }
}
props! {
    InvestigationGroupChatbotNotificationChannel () {
        chat_configuration_arns ChatConfigurationArns: List<String>,
        sns_topic_arn SNSTopicArn: Arn<r::SnsTopic>,
    }
}
props! { InvestigationGroupCrossAccountConfiguration () { source_role_arn SourceRoleArn: Arn<r::IamRole>, } }
props! {
    InvestigationGroupEncryptionConfigMap () {
        encryption_configuration_type EncryptionConfigurationType: String,
        kms_key_id KmsKeyId: String,
    }
}
