//! Generated from spec/networksecuritymanager.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::NetworkSecurityManager::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html)
    Deployment DeploymentAttrs "AWS::NetworkSecurityManager::Deployment" (deployment_name DeploymentName: String) {
        associated_policy_list AssociatedPolicyList: List<DeploymentAssociatedPolicy>,
        associated_scope_list AssociatedScopeList: List<DeploymentAssociatedScope>,
        deployment_configuration DeploymentConfiguration: DeploymentConfiguration,
        deployment_description DeploymentDescription: String,
        tags Tags: List<Tag>,
    } {
        deployment_arn "DeploymentArn": Arn<r::NetworkSecurityManagerDeployment>,
        deployment_id "DeploymentId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! { DeploymentAssociatedPolicy (policy_arn PolicyArn: String) {} }
props! { DeploymentAssociatedScope (scope_arn ScopeArn: String) {} }
props! { DeploymentConfiguration (enable_cross_account_visibility EnableCrossAccountVisibility: bool) {} }

resource! {
    /// [AWS::NetworkSecurityManager::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html)
    Policy PolicyAttrs "AWS::NetworkSecurityManager::Policy" (
        firewall_type FirewallType: PolicyFirewallType, policy_configuration PolicyConfiguration: PolicyConfiguration,
        policy_name PolicyName: String, priority Priority: Int<1, MAX>
    ) {
        associated_template_and_rule_list AssociatedTemplateAndRuleList: List<PolicyAssociatedTemplateAndRule>,
        policy_description PolicyDescription: String,
        tags Tags: List<Tag>,
    } {
        policy_arn "PolicyArn": Arn<r::NetworkSecurityManagerPolicy>,
        policy_id "PolicyId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! { PolicyAssociatedTemplateAndRule () { rule_arn RuleArn: String, template_arn TemplateArn: String, } }
props! {
    PolicyConfiguration () {
        remediation_enabled RemediationEnabled: bool,
        resources_clean_up ResourcesCleanUp: bool,
        waf_config WafConfig: PolicyWafConfig,
    }
}
props! {
    PolicyWafConfig (
        conflict_resolution ConflictResolution: PolicyWafConfigConflictResolution,
        existing_customer_web_acl_resolution ExistingCustomerWebACLResolution: PolicyWafConfigExistingCustomerWebAclResolution
    ) {}
}
choice! { PolicyFirewallType { Waf "WAF", ShieldAdvanced "SHIELD_ADVANCED" } }
choice! { PolicyWafConfigConflictResolution { MergeWhereApplicable "MERGE_WHERE_APPLICABLE" } }
choice! {
    PolicyWafConfigExistingCustomerWebAclResolution {
        Retrofit "RETROFIT", OverrideAssociation "OVERRIDE_ASSOCIATION", NoRemediation "NO_REMEDIATION"
    }
}

resource! {
    /// [AWS::NetworkSecurityManager::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html)
    Rule RuleAttrs "AWS::NetworkSecurityManager::Rule" (rule_name RuleName: String) {
        configuration Configuration: String,
        firewall_type FirewallType: RuleFirewallType,
        rule_description RuleDescription: String,
        rule_type RuleType: RuleType,
        tags Tags: List<Tag>,
    } {
        rule_arn "RuleArn": Arn<r::NetworkSecurityManagerRule>,
        rule_id "RuleId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
choice! { RuleFirewallType { Waf "WAF" } }
choice! { RuleType { Configuration "CONFIGURATION", Inspection "INSPECTION" } }

resource! {
    /// [AWS::NetworkSecurityManager::Scope](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html)
    Scope ScopeAttrs "AWS::NetworkSecurityManager::Scope" (scope_name ScopeName: String) {
        scope_configuration ScopeConfiguration: String,
        scope_description ScopeDescription: String,
        tags Tags: List<Tag>,
    } {
        scope_arn "ScopeArn": Arn<r::NetworkSecurityManagerScope>,
        scope_id "ScopeId": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}

resource! {
    /// [AWS::NetworkSecurityManager::Template](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html)
    Template TemplateAttrs "AWS::NetworkSecurityManager::Template" (template_name TemplateName: String) {
        associated_rule_list AssociatedRuleList: List<TemplateAssociatedRule>,
        firewall_type FirewallType: TemplateFirewallType,
        tags Tags: List<Tag>,
        template_description TemplateDescription: String,
    } {
        status "Status": String,
        template_arn "TemplateArn": Arn<r::NetworkSecurityManagerTemplate>,
        template_id "TemplateId": String,
        updated_at "UpdatedAt": String,
        version "Version": String,
    }
}
props! { TemplateAssociatedRule (rule_arn RuleArn: String) {} }
choice! {
    TemplateFirewallType {
        Waf "WAF", NetworkFirewall "NETWORK_FIREWALL", NetworkFirewallV2 "NETWORK_FIREWALL_V2",
        IgwFirewall "IGW_FIREWALL"
    }
}
