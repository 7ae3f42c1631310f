//! Generated from spec/wellarchitected.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WellArchitected::AgentContext](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html)
    AgentContext AgentContextAttrs "AWS::WellArchitected::AgentContext" (
        content Content: Json, context_type ContextType: AgentContextContextType, profile_arn ProfileArn: String,
        title Title: String
    ) {} {
        application_type "ApplicationType": String,
        arn "Arn": Arn<r::WellArchitectedAgentContext>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        criticality "Criticality": String,
        id "Id": String,
        last_modified_at "LastModifiedAt": String,
        last_modified_by "LastModifiedBy": String,
    }
}
choice! { AgentContextContextType { Application "APPLICATION" } }

resource! {
    /// [AWS::WellArchitected::AgentGoal](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html)
    AgentGoal AgentGoalAttrs "AWS::WellArchitected::AgentGoal" (
        pillars Pillars: List<AgentGoalPillar>, profile_arn ProfileArn: String, title Title: String
    ) { description Description: String, } {
        arn "Arn": Arn<r::WellArchitectedAgentGoal>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        id "Id": String,
        last_modified_at "LastModifiedAt": String,
        last_modified_by "LastModifiedBy": String,
    }
}
choice! {
    AgentGoalPillar {
        CostOptimization "COST_OPTIMIZATION", Security "SECURITY", Resilience "RESILIENCE", Performance "PERFORMANCE",
        OperationalExcellence "OPERATIONAL_EXCELLENCE"
    }
}

resource! {
    /// [AWS::WellArchitected::AgentProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html)
    AgentProfile AgentProfileAttrs "AWS::WellArchitected::AgentProfile" (
        aggregation_configuration AggregationConfiguration: List<AgentProfileAggregationConfiguration>,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, name Name: String,
        pillars Pillars: List<AgentProfilePillar>
    ) {
        business_overview BusinessOverview: String,
        deletion_protection DeletionProtection: bool,
        description Description: String,
        display_name DisplayName: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::WellArchitectedAgentProfile>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        last_modified_at "LastModifiedAt": String,
        last_modified_by "LastModifiedBy": String,
    }
}
props! {
    AgentProfileAggregationConfiguration (
        access_role_arn AccessRoleArn: Arn<r::IamRole>, account_id AccountId: String, regions Regions: List<String>
    ) {}
}
choice! {
    AgentProfilePillar {
        CostOptimization "COST_OPTIMIZATION", Security "SECURITY", Resilience "RESILIENCE", Performance "PERFORMANCE"
    }
}

resource! {
    /// [AWS::WellArchitected::Lens](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html)
    Lens LensAttrs "AWS::WellArchitected::Lens" () {
        json_string JSONString: String,
        lens_version LensVersion: String,
        tags Tags: List<Tag>,
    } {
        description "Description": String,
        lens_arn "LensArn": Arn<r::WellArchitectedLens>,
        lens_id "LensId": String,
        name "Name": String,
        owner "Owner": String,
    }
}

resource! {
    /// [AWS::WellArchitected::Profile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html)
    Profile ProfileAttrs "AWS::WellArchitected::Profile" (
        profile_description ProfileDescription: String, profile_name ProfileName: String,
        profile_questions ProfileQuestions: List<ProfileQuestionUpdate>
    ) { tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        owner "Owner": String,
        profile_arn "ProfileArn": Arn<r::WellArchitectedProfile>,
        profile_version "ProfileVersion": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ProfileQuestionUpdate () { question_id QuestionId: String, selected_choice_ids SelectedChoiceIds: List<String>, }
}

resource! {
    /// [AWS::WellArchitected::ReviewTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html)
    ReviewTemplate ReviewTemplateAttrs "AWS::WellArchitected::ReviewTemplate" (
        description Description: String, lenses Lenses: List<String>, template_name TemplateName: String
    ) { notes Notes: String, tags Tags: List<Tag>, } {
        owner "Owner": String,
        template_arn "TemplateArn": String,
        update_status "UpdateStatus": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::WellArchitected::Workload](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html)
    Workload WorkloadAttrs "AWS::WellArchitected::Workload" (
        description Description: String, environment Environment: WorkloadEnvironment, lenses Lenses: List<String>,
        workload_name WorkloadName: String
    ) {
        account_ids AccountIds: List<String>,
        architectural_design ArchitecturalDesign: String,
        aws_regions AwsRegions: List<String>,
        discovery_config DiscoveryConfig: WorkloadDiscoveryConfig,
        industry Industry: String,
        industry_type IndustryType: String,
        non_aws_regions NonAwsRegions: List<String>,
        notes Notes: String,
        review_owner ReviewOwner: String,
        tags Tags: List<Tag>,
    } {
        improvement_status "ImprovementStatus": String,
        workload_arn "WorkloadArn": Arn<r::WellArchitectedWorkload>,
        workload_id "WorkloadId": String,
    }
}
props! {
    WorkloadDiscoveryConfig () {
        trusted_advisor_integration_status TrustedAdvisorIntegrationStatus: WorkloadDiscoveryConfigTrustedAdvisorIntegrationStatus,
        workload_resource_definition WorkloadResourceDefinition: List<WorkloadDiscoveryConfigWorkloadResourceDefinition>,
    }
}
choice! { WorkloadDiscoveryConfigTrustedAdvisorIntegrationStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    WorkloadDiscoveryConfigWorkloadResourceDefinition {
        WorkloadMetadata "WORKLOAD_METADATA", AppRegistry "APP_REGISTRY"
    }
}
choice! { WorkloadEnvironment { Production "PRODUCTION", Preproduction "PREPRODUCTION" } }
