//! Generated from spec/resiliencehubv2.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ResilienceHubV2::Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html)
    Policy PolicyAttrs "AWS::ResilienceHubV2::Policy" (name Name: String) {
        availability_slo AvailabilitySlo: PolicyAvailabilitySlo,
        data_recovery DataRecovery: PolicyDataRecoveryTargets,
        description Description: String,
        kms_key_id KmsKeyId: String,
        multi_az MultiAz: PolicyMultiAzTargets,
        multi_region MultiRegion: PolicyMultiRegionTargets,
        sharing_enabled SharingEnabled: bool,
        tags Tags: List<Tag>,
    } {
        associated_service_count "AssociatedServiceCount": i64,
        created_at "CreatedAt": String,
        policy_arn "PolicyArn": Arn<r::ResilienceHubV2Policy>,
        updated_at "UpdatedAt": String,
    }
}
props! { PolicyAvailabilitySlo () { target Target: Num<0, 100>, } }
props! { PolicyDataRecoveryTargets () { time_between_backups_in_minutes TimeBetweenBackupsInMinutes: Int<0, MAX>, } }
props! {
    PolicyMultiAzTargets () {
        disaster_recovery_approach DisasterRecoveryApproach: PolicyMultiAzTargetsDisasterRecoveryApproach,
        rpo_in_minutes RpoInMinutes: Int<0, 2147483647>,
        rto_in_minutes RtoInMinutes: Int<0, 2147483647>,
    }
}
props! {
    PolicyMultiRegionTargets () {
        disaster_recovery_approach DisasterRecoveryApproach: PolicyMultiRegionTargetsDisasterRecoveryApproach,
        rpo_in_minutes RpoInMinutes: Int<0, 2147483647>,
        rto_in_minutes RtoInMinutes: Int<0, 2147483647>,
    }
}
choice! {
    PolicyMultiAzTargetsDisasterRecoveryApproach {
        ActiveActive "ACTIVE_ACTIVE", HotStandby "HOT_STANDBY", WarmStandby "WARM_STANDBY", PilotLight "PILOT_LIGHT",
        BackupAndRestore "BACKUP_AND_RESTORE"
    }
}
choice! {
    PolicyMultiRegionTargetsDisasterRecoveryApproach {
        ActiveActive "ACTIVE_ACTIVE", HotStandby "HOT_STANDBY", WarmStandby "WARM_STANDBY", PilotLight "PILOT_LIGHT",
        BackupAndRestore "BACKUP_AND_RESTORE"
    }
}

resource! {
    /// [AWS::ResilienceHubV2::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html)
    Service ServiceAttrs "AWS::ResilienceHubV2::Service" (name Name: String, regions Regions: List<String>) {
        assertions Assertions: List<ServiceAssertionDefinition>,
        associated_systems AssociatedSystems: List<ServiceAssociatedSystem>,
        dependency_discovery DependencyDiscovery: ServiceDependencyDiscovery,
        description Description: String,
        dev_ops_agent_configuration DevOpsAgentConfiguration: ServiceDevOpsAgentConfiguration,
        input_sources InputSources: List<ServiceInputSourceDefinition>,
        kms_key_id KmsKeyId: String,
        permission_model PermissionModel: ServicePermissionModel,
        policy_arn PolicyArn: String,
        report_configuration ReportConfiguration: ServiceReportConfiguration,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        effective_policy_values_availability_slo_policy_name "EffectivePolicyValues.AvailabilitySlo.PolicyName": String,
        effective_policy_values_availability_slo_value "EffectivePolicyValues.AvailabilitySlo.Value": f64,
        effective_policy_values_multi_az_dr_approach_policy_name "EffectivePolicyValues.MultiAzDrApproach.PolicyName": String,
        effective_policy_values_multi_az_dr_approach_value "EffectivePolicyValues.MultiAzDrApproach.Value": String,
        effective_policy_values_multi_az_rpo_policy_name "EffectivePolicyValues.MultiAzRpo.PolicyName": String,
        effective_policy_values_multi_az_rpo_value "EffectivePolicyValues.MultiAzRpo.Value": i64,
        effective_policy_values_multi_az_rto_policy_name "EffectivePolicyValues.MultiAzRto.PolicyName": String,
        effective_policy_values_multi_az_rto_value "EffectivePolicyValues.MultiAzRto.Value": i64,
        effective_policy_values_multi_region_dr_approach_policy_name "EffectivePolicyValues.MultiRegionDrApproach.PolicyName": String,
        effective_policy_values_multi_region_dr_approach_value "EffectivePolicyValues.MultiRegionDrApproach.Value": String,
        effective_policy_values_multi_region_rpo_policy_name "EffectivePolicyValues.MultiRegionRpo.PolicyName": String,
        effective_policy_values_multi_region_rpo_value "EffectivePolicyValues.MultiRegionRpo.Value": i64,
        effective_policy_values_multi_region_rto_policy_name "EffectivePolicyValues.MultiRegionRto.PolicyName": String,
        effective_policy_values_multi_region_rto_value "EffectivePolicyValues.MultiRegionRto.Value": i64,
        service_arn "ServiceArn": Arn<r::ResilienceHubV2Service>,
        updated_at "UpdatedAt": String,
    }
}
props! { ServiceAssertionDefinition (text Text: String) {} }
props! { ServiceAssociatedSystem (system_arn SystemArn: String) { user_journey_ids UserJourneyIds: List<String>, } }
props! {
    ServiceCrossAccountRoleConfiguration (cross_account_role_arn CrossAccountRoleArn: Arn<r::IamRole>) {
        external_id ExternalId: String,
    }
}
props! { ServiceDevOpsAgentConfiguration (agent_space_arn AgentSpaceArn: String) {} }
props! {
    ServiceEksLabelSelector () {
        match_expressions MatchExpressions: List<ServiceEksLabelSelectorRequirement>,
        match_labels MatchLabels: Map<String>,
    }
}
props! {
    ServiceEksLabelSelectorRequirement (
        key Key: String, operator Operator: ServiceEksLabelSelectorRequirementOperator
    ) { values Values: List<String>, }
}
props! {
    ServiceEksSource (cluster_arn ClusterArn: String, namespaces Namespaces: List<String>) {
        label_selector LabelSelector: ServiceEksLabelSelector,
    }
}
props! { ServiceInputSourceDefinition (resource_configuration ResourceConfiguration: ServiceResourceConfiguration) {} }
props! {
    ServicePermissionModel (invoker_role_name InvokerRoleName: String) {
        cross_account_role_arns CrossAccountRoleArns: List<ServiceCrossAccountRoleConfiguration>,
    }
}
props! { ServiceReportConfiguration (report_output ReportOutput: List<ServiceReportOutputConfiguration>) {} }
props! { ServiceReportOutputConfiguration (s3 S3: ServiceS3ReportOutputConfiguration) {} }
props! {
    ServiceResourceConfiguration () {
        cfn_stack_arn CfnStackArn: String,
        design_file_s3_url DesignFileS3Url: String,
        eks Eks: ServiceEksSource,
        resource_tags ResourceTags: List<ServiceResourceTag>,
        tf_state_file_url TfStateFileUrl: String,
    }
}
props! { ServiceResourceTag (key Key: String, values Values: List<String>) {} }
props! { ServiceS3ReportOutputConfiguration (bucket_owner BucketOwner: String, bucket_path BucketPath: String) {} }
choice! { ServiceDependencyDiscovery { Enabled "ENABLED", Disabled "DISABLED", Initializing "INITIALIZING" } }
choice! {
    ServiceEksLabelSelectorRequirementOperator {
        In "IN", NotIn "NOT_IN", Exists "EXISTS", DoesNotExist "DOES_NOT_EXIST"
    }
}

resource! {
    /// [AWS::ResilienceHubV2::ServiceFunction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html)
    ServiceFunction ServiceFunctionAttrs "AWS::ResilienceHubV2::ServiceFunction" (
        criticality Criticality: ServiceFunctionCriticality, name Name: String, service_arn ServiceArn: String
    ) { description Description: String, } {
        created_at "CreatedAt": String,
        resource_count "ResourceCount": i64,
        service_function_id "ServiceFunctionId": String,
        source "Source": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { ServiceFunctionCriticality { Primary "PRIMARY", Supplemental "SUPPLEMENTAL" } }

resource! {
    /// [AWS::ResilienceHubV2::System](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html)
    System SystemAttrs "AWS::ResilienceHubV2::System" (name Name: String) {
        description Description: String,
        kms_key_id KmsKeyId: String,
        sharing_enabled SharingEnabled: bool,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        system_arn "SystemArn": Arn<r::ResilienceHubV2System>,
        system_id "SystemId": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::ResilienceHubV2::UserJourney](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html)
    UserJourney UserJourneyAttrs "AWS::ResilienceHubV2::UserJourney" (
        name Name: String, system_identifier SystemIdentifier: String
    ) { description Description: String, policy_arn PolicyArn: String, } {
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
        user_journey_id "UserJourneyId": String,
    }
}
