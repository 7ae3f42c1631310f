//! Generated from spec/organizations.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Organizations::Account](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html)
    Account AccountAttrs "AWS::Organizations::Account" (account_name AccountName: String, email Email: String) {
        parent_ids ParentIds: List<String>,
        role_name RoleName: String,
        tags Tags: List<Tag>,
    } {
        account_id "AccountId": String,
        arn "Arn": Arn<r::OrganizationsAccount>,
        joined_method "JoinedMethod": String,
        joined_timestamp "JoinedTimestamp": String,
        paths "Paths": List<String>,
        state "State": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Organizations::Organization](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html)
    Organization OrganizationAttrs "AWS::Organizations::Organization" () {
        feature_set FeatureSet: OrganizationFeatureSet,
    } {
        arn "Arn": Arn<r::OrganizationsOrganization>,
        id "Id": String,
        management_account_arn "ManagementAccountArn": String,
        management_account_email "ManagementAccountEmail": String,
        management_account_id "ManagementAccountId": String,
        root_id "RootId": String,
    }
}
choice! { OrganizationFeatureSet { All "ALL", ConsolidatedBilling "CONSOLIDATED_BILLING" } }

resource! {
    /// [AWS::Organizations::OrganizationalUnit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html)
    OrganizationalUnit OrganizationalUnitAttrs "AWS::Organizations::OrganizationalUnit" (
        name Name: String, parent_id ParentId: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::OrganizationsOrganizationalUnit>,
        id "Id": String,
        path "Path": String,
    }
}

resource! {
    /// [AWS::Organizations::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html)
    Policy PolicyAttrs "AWS::Organizations::Policy" (content Content: Json, name Name: String, type_ Type: PolicyType) {
        description Description: String,
        tags Tags: List<Tag>,
        target_ids TargetIds: List<String>,
    } {
        arn "Arn": Arn<r::OrganizationsPolicy>,
        aws_managed "AwsManaged": bool,
        id "Id": String,
    }
}
choice! {
    PolicyType {
        AiservicesOptOutPolicy "AISERVICES_OPT_OUT_POLICY", BackupPolicy "BACKUP_POLICY",
        BedrockPolicy "BEDROCK_POLICY", ChatbotPolicy "CHATBOT_POLICY", DeclarativePolicyEc2 "DECLARATIVE_POLICY_EC2",
        GuarddutyPolicy "GUARDDUTY_POLICY", InspectorPolicy "INSPECTOR_POLICY",
        NetworkSecurityDirectorPolicy "NETWORK_SECURITY_DIRECTOR_POLICY",
        ResourceControlPolicy "RESOURCE_CONTROL_POLICY", S3Policy "S3_POLICY", SecurityhubPolicy "SECURITYHUB_POLICY",
        ServiceControlPolicy "SERVICE_CONTROL_POLICY", TagPolicy "TAG_POLICY",
        UpgradeRolloutPolicy "UPGRADE_ROLLOUT_POLICY"
    }
}

resource! {
    /// [AWS::Organizations::ResourcePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html)
    ResourcePolicy ResourcePolicyAttrs "AWS::Organizations::ResourcePolicy" (content Content: Json) {
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::OrganizationsResourcePolicy>, id "Id": String, }
}
