//! Generated from spec/resiliencehub.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ResilienceHub::App](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html)
    App AppAttrs "AWS::ResilienceHub::App" (
        app_template_body AppTemplateBody: String, name Name: String,
        resource_mappings ResourceMappings: List<AppResourceMapping>
    ) {
        app_assessment_schedule AppAssessmentSchedule: AppAssessmentSchedule,
        description Description: String,
        event_subscriptions EventSubscriptions: List<AppEventSubscription>,
        permission_model PermissionModel: AppPermissionModel,
        resiliency_policy_arn ResiliencyPolicyArn: String,
        tags Tags: Map<String>,
    } { app_arn "AppArn": Arn<r::ResilienceHubApp>, drift_status "DriftStatus": String, }
}
props! {
    AppEventSubscription (event_type EventType: AppEventSubscriptionEventType, name Name: String) {
        sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>,
    }
}
props! {
    AppPermissionModel (type_ Type: AppPermissionModelType) {
        cross_account_role_arns CrossAccountRoleArns: List<Arn<r::IamRole>>,
        invoker_role_name InvokerRoleName: String,
    }
}
props! {
    AppPhysicalResourceId (identifier Identifier: String, type_ Type: String) {
        aws_account_id AwsAccountId: String,
        aws_region AwsRegion: String,
    }
}
props! {
    AppResourceMapping (
        mapping_type MappingType: String, physical_resource_id PhysicalResourceId: AppPhysicalResourceId
    ) {
        eks_source_name EksSourceName: String,
        logical_stack_name LogicalStackName: String,
        resource_name ResourceName: String,
        terraform_source_name TerraformSourceName: String,
    }
}
choice! { AppAssessmentSchedule { Disabled "Disabled", Daily "Daily" } }
choice! {
    AppEventSubscriptionEventType {
        ScheduledAssessmentFailure "ScheduledAssessmentFailure", DriftDetected "DriftDetected"
    }
}
choice! { AppPermissionModelType { LegacyIamUser "LegacyIAMUser", RoleBased "RoleBased" } }

resource! {
    /// [AWS::ResilienceHub::ResiliencyPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html)
    ResiliencyPolicy ResiliencyPolicyAttrs "AWS::ResilienceHub::ResiliencyPolicy" (
        policy Policy: ResiliencyPolicyPolicyMap, policy_name PolicyName: String, tier Tier: ResiliencyPolicyTier
    ) {
        data_location_constraint DataLocationConstraint: ResiliencyPolicyDataLocationConstraint,
        policy_description PolicyDescription: String,
        tags Tags: Map<String>,
    } { policy_arn "PolicyArn": Arn<r::ResilienceHubResiliencyPolicy>, }
}
props! { ResiliencyPolicyFailurePolicy (rpo_in_secs RpoInSecs: i64, rto_in_secs RtoInSecs: i64) {} }
props! {
    ResiliencyPolicyPolicyMap (
        az AZ: ResiliencyPolicyFailurePolicy, hardware Hardware: ResiliencyPolicyFailurePolicy,
        software Software: ResiliencyPolicyFailurePolicy
    ) { region Region: ResiliencyPolicyFailurePolicy, }
}
choice! {
    ResiliencyPolicyDataLocationConstraint {
        AnyLocation "AnyLocation", SameContinent "SameContinent", SameCountry "SameCountry"
    }
}
choice! {
    ResiliencyPolicyTier {
        MissionCritical "MissionCritical", Critical "Critical", Important "Important", CoreServices "CoreServices",
        NonCritical "NonCritical"
    }
}
