//! Generated from spec/shield.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Shield::DRTAccess](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html)
    DrtAccess DrtAccessAttrs "AWS::Shield::DRTAccess" (role_arn RoleArn: Arn<r::IamRole>) {
        log_bucket_list LogBucketList: List<String>,
    } { account_id "AccountId": String, }
}

resource! {
    /// [AWS::Shield::ProactiveEngagement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html)
    ProactiveEngagement ProactiveEngagementAttrs "AWS::Shield::ProactiveEngagement" (
        emergency_contact_list EmergencyContactList: List<ProactiveEngagementEmergencyContact>,
        proactive_engagement_status ProactiveEngagementStatus: ProactiveEngagementStatus
    ) {} { account_id "AccountId": String, }
}
props! {
    ProactiveEngagementEmergencyContact (email_address EmailAddress: String) {
        contact_notes ContactNotes: String,
        phone_number PhoneNumber: String,
    }
}
choice! { ProactiveEngagementStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Shield::Protection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html)
    Protection ProtectionAttrs "AWS::Shield::Protection" (name Name: String, resource_arn ResourceArn: String) {
        application_layer_automatic_response_configuration ApplicationLayerAutomaticResponseConfiguration: ProtectionApplicationLayerAutomaticResponseConfiguration,
        health_check_arns HealthCheckArns: List<String>,
        tags Tags: List<Tag>,
    } { protection_arn "ProtectionArn": Arn<r::ShieldProtection>, protection_id "ProtectionId": String, }
}
props! {
    ProtectionApplicationLayerAutomaticResponseConfiguration (
        action Action: ProtectionApplicationLayerAutomaticResponseConfigurationAction,
        status Status: ProtectionApplicationLayerAutomaticResponseConfigurationStatus
    ) {}
}
props! { ProtectionApplicationLayerAutomaticResponseConfigurationAction () { block Block: Json, count Count: Json, } }
choice! { ProtectionApplicationLayerAutomaticResponseConfigurationStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Shield::ProtectionGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html)
    ProtectionGroup ProtectionGroupAttrs "AWS::Shield::ProtectionGroup" (
        aggregation Aggregation: ProtectionGroupAggregation, pattern Pattern: ProtectionGroupPattern,
        protection_group_id ProtectionGroupId: String
    ) {
        members Members: List<String>,
        resource_type ResourceType: ProtectionGroupResourceType,
        tags Tags: List<Tag>,
    } { protection_group_arn "ProtectionGroupArn": Arn<r::ShieldProtectionGroup>, }
}
choice! { ProtectionGroupAggregation { Sum "SUM", Mean "MEAN", Max "MAX" } }
choice! { ProtectionGroupPattern { All "ALL", Arbitrary "ARBITRARY", ByResourceType "BY_RESOURCE_TYPE" } }
choice! {
    ProtectionGroupResourceType {
        CloudfrontDistribution "CLOUDFRONT_DISTRIBUTION", Route53HostedZone "ROUTE_53_HOSTED_ZONE",
        ElasticIpAllocation "ELASTIC_IP_ALLOCATION", ClassicLoadBalancer "CLASSIC_LOAD_BALANCER",
        ApplicationLoadBalancer "APPLICATION_LOAD_BALANCER", GlobalAccelerator "GLOBAL_ACCELERATOR"
    }
}
