//! Generated from spec/ssmincidents.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SSMIncidents::ReplicationSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html)
    ReplicationSet ReplicationSetAttrs "AWS::SSMIncidents::ReplicationSet" (
        regions Regions: List<ReplicationSetReplicationRegion>
    ) { deletion_protected DeletionProtected: bool, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::SsmIncidentsReplicationSet>,
    }
}
props! { ReplicationSetRegionConfiguration (sse_kms_key_id SseKmsKeyId: String) {} }
props! {
    ReplicationSetReplicationRegion () {
        region_configuration RegionConfiguration: ReplicationSetRegionConfiguration,
        region_name RegionName: String,
    }
}

resource! {
    /// [AWS::SSMIncidents::ResponsePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html)
    ResponsePlan ResponsePlanAttrs "AWS::SSMIncidents::ResponsePlan" (
        incident_template IncidentTemplate: ResponsePlanIncidentTemplate, name Name: String
    ) {
        actions Actions: List<ResponsePlanAction>,
        chat_channel ChatChannel: ResponsePlanChatChannel,
        display_name DisplayName: String,
        engagements Engagements: List<String>,
        integrations Integrations: List<ResponsePlanIntegration>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::SsmIncidentsResponsePlan>, }
}
props! { ResponsePlanAction () { ssm_automation SsmAutomation: ResponsePlanSsmAutomation, } }
props! { ResponsePlanChatChannel () { chatbot_sns ChatbotSns: List<Arn<r::SnsTopic>>, } }
props! { ResponsePlanDynamicSsmParameter (key Key: String, value Value: ResponsePlanDynamicSsmParameterValue) {} }
props! { ResponsePlanDynamicSsmParameterValue () { variable Variable: ResponsePlanVariableType, } }
props! {
    ResponsePlanIncidentTemplate (impact Impact: Int<1, 5>, title Title: String) {
        dedupe_string DedupeString: String,
        incident_tags IncidentTags: List<Tag>,
        notification_targets NotificationTargets: List<ResponsePlanNotificationTargetItem>,
        summary Summary: String,
    }
}
props! {
    ResponsePlanIntegration (pager_duty_configuration PagerDutyConfiguration: ResponsePlanPagerDutyConfiguration) {}
}
props! { ResponsePlanNotificationTargetItem () { sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>, } }
props! {
    ResponsePlanPagerDutyConfiguration (
        name Name: String,
        pager_duty_incident_configuration PagerDutyIncidentConfiguration: ResponsePlanPagerDutyIncidentConfiguration,
        secret_id SecretId: String
    ) {}
}
props! { ResponsePlanPagerDutyIncidentConfiguration (service_id ServiceId: String) {} }
props! {
    ResponsePlanSsmAutomation (document_name DocumentName: Id<r::SsmDocument>, role_arn RoleArn: Arn<r::IamRole>) {
        document_version DocumentVersion: String,
        dynamic_parameters DynamicParameters: List<ResponsePlanDynamicSsmParameter>,
        parameters Parameters: List<ResponsePlanSsmParameter>,
        target_account TargetAccount: ResponsePlanSsmAutomationTargetAccount,
    }
}
props! { ResponsePlanSsmParameter (key Key: String, values Values: List<String>) {} }
choice! {
    ResponsePlanSsmAutomationTargetAccount {
        ImpactedAccount "IMPACTED_ACCOUNT", ResponsePlanOwnerAccount "RESPONSE_PLAN_OWNER_ACCOUNT"
    }
}
choice! {
    ResponsePlanVariableType {
        IncidentRecordArn "INCIDENT_RECORD_ARN", InvolvedResources "INVOLVED_RESOURCES"
    }
}
