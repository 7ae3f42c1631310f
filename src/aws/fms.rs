//! Generated from spec/fms.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::FMS::ApplicationsList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html)
    ApplicationsList ApplicationsListAttrs "AWS::FMS::ApplicationsList" (
        apps_list AppsList: List<ApplicationsListApp>, list_name ListName: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::FmsApplicationsList>,
        create_time "CreateTime": String,
        last_update_time "LastUpdateTime": String,
        list_id "ListId": String,
    }
}
props! { ApplicationsListApp (app_name AppName: String, port Port: Int<0, 65535>, protocol Protocol: String) {} }

resource! {
    /// [AWS::FMS::NotificationChannel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html)
    NotificationChannel NoAttrs "AWS::FMS::NotificationChannel" (
        sns_role_name SnsRoleName: String, sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>
    ) {} {}
}

resource! {
    /// [AWS::FMS::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
    Policy PolicyAttrs "AWS::FMS::Policy" (
        exclude_resource_tags ExcludeResourceTags: bool, policy_name PolicyName: String,
        remediation_enabled RemediationEnabled: bool,
        security_service_policy_data SecurityServicePolicyData: PolicySecurityServicePolicyData
    ) {
        delete_all_policy_resources DeleteAllPolicyResources: bool,
        exclude_map ExcludeMap: PolicyIeMap,
        include_map IncludeMap: PolicyIeMap,
        policy_description PolicyDescription: String,
        resource_set_ids ResourceSetIds: List<String>,
        resource_tag_logical_operator ResourceTagLogicalOperator: PolicyResourceTagLogicalOperator,
        resource_tags ResourceTags: List<Tag>,
        resource_type ResourceType: String,
        resource_type_list ResourceTypeList: List<String>,
        resources_clean_up ResourcesCleanUp: bool,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::FmsPolicy>, id "Id": String, }
}
props! { PolicyIeMap () { account ACCOUNT: List<String>, orgunit ORGUNIT: List<String>, } }
props! { PolicyNetworkAclCommonPolicy (network_acl_entry_set NetworkAclEntrySet: PolicyNetworkAclEntrySet) {} }
props! {
    PolicyNetworkAclEntry (
        egress Egress: bool, protocol Protocol: String, rule_action RuleAction: PolicyNetworkAclEntryRuleAction
    ) {
        cidr_block CidrBlock: String,
        icmp_type_code IcmpTypeCode: PolicyNetworkAclEntryIcmpTypeCode,
        ipv6_cidr_block Ipv6CidrBlock: String,
        port_range PortRange: PolicyNetworkAclEntryPortRange,
    }
}
props! { PolicyNetworkAclEntryIcmpTypeCode (code Code: Int<0, 255>, type_ Type: Int<0, 255>) {} }
props! { PolicyNetworkAclEntryPortRange (from From: Int<0, 65535>, to To: Int<0, 65535>) {} }
props! {
    PolicyNetworkAclEntrySet (
        force_remediate_for_first_entries ForceRemediateForFirstEntries: bool,
        force_remediate_for_last_entries ForceRemediateForLastEntries: bool
    ) {
        first_entries FirstEntries: List<PolicyNetworkAclEntry>,
        last_entries LastEntries: List<PolicyNetworkAclEntry>,
    }
}
props! {
    PolicyNetworkFirewallPolicy (firewall_deployment_model FirewallDeploymentModel: PolicyFirewallDeploymentModel) {}
}
props! {
    PolicyOption () {
        network_acl_common_policy NetworkAclCommonPolicy: PolicyNetworkAclCommonPolicy,
        network_firewall_policy NetworkFirewallPolicy: PolicyNetworkFirewallPolicy,
        third_party_firewall_policy ThirdPartyFirewallPolicy: PolicyThirdPartyFirewallPolicy,
    }
}
props! {
    PolicySecurityServicePolicyData (type_ Type: PolicyType) {
        managed_service_data ManagedServiceData: String,
        policy_option PolicyOption: PolicyOption,
    }
}
props! {
    PolicyThirdPartyFirewallPolicy (firewall_deployment_model FirewallDeploymentModel: PolicyFirewallDeploymentModel) {}
}
choice! { PolicyFirewallDeploymentModel { Distributed "DISTRIBUTED", Centralized "CENTRALIZED" } }
choice! { PolicyNetworkAclEntryRuleAction { Allow "allow", Deny "deny" } }
choice! { PolicyResourceTagLogicalOperator { And "AND", Or "OR" } }
choice! {
    PolicyType {
        Waf "WAF", Wafv2 "WAFV2", ShieldAdvanced "SHIELD_ADVANCED", SecurityGroupsCommon "SECURITY_GROUPS_COMMON",
        SecurityGroupsContentAudit "SECURITY_GROUPS_CONTENT_AUDIT",
        SecurityGroupsUsageAudit "SECURITY_GROUPS_USAGE_AUDIT", NetworkFirewall "NETWORK_FIREWALL",
        ThirdPartyFirewall "THIRD_PARTY_FIREWALL", DnsFirewall "DNS_FIREWALL",
        ImportNetworkFirewall "IMPORT_NETWORK_FIREWALL", NetworkAclCommon "NETWORK_ACL_COMMON"
    }
}

resource! {
    /// [AWS::FMS::ProtocolsList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html)
    ProtocolsList ProtocolsListAttrs "AWS::FMS::ProtocolsList" (
        list_name ListName: String, protocols_list ProtocolsList: List<String>
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::FmsProtocolsList>,
        create_time "CreateTime": String,
        last_update_time "LastUpdateTime": String,
        list_id "ListId": String,
    }
}

resource! {
    /// [AWS::FMS::ResourceSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html)
    ResourceSet ResourceSetAttrs "AWS::FMS::ResourceSet" (
        name Name: String, resource_type_list ResourceTypeList: List<String>
    ) {
        description Description: String,
        resources Resources: List<String>,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
