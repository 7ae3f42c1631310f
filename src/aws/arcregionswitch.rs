//! Generated from spec/arcregionswitch.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ARCRegionSwitch::Plan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
    Plan PlanAttrs PlanArgs "AWS::ARCRegionSwitch::Plan" [
        execution_role ExecutionRole: Arn<r::IamRole>, name Name: String,
        recovery_approach RecoveryApproach: PlanRecoveryApproach, regions Regions: List<String>,
        workflows Workflows: List<PlanWorkflow>
    ] {
        associated_alarms AssociatedAlarms: Map<PlanAssociatedAlarm>,
        description Description: String,
        primary_region PrimaryRegion: String,
        recovery_time_objective_minutes RecoveryTimeObjectiveMinutes: Num<1, 10080>,
        report_configuration ReportConfiguration: PlanReportConfiguration,
        service_quota_checks_enabled ServiceQuotaChecksEnabled: bool,
        tags Tags: Map<String>,
        triggers Triggers: List<PlanTrigger>,
    } {
        arn "Arn": Arn<r::ArcRegionSwitchPlan>,
        health_checks_for_plan "HealthChecksForPlan": Json,
        owner "Owner": String,
        plan_health_checks "PlanHealthChecks": List<String>,
        route53_health_checks_health_check_ids "Route53HealthChecks.HealthCheckIds": List<String>,
        route53_health_checks_hosted_zone_ids "Route53HealthChecks.HostedZoneIds": List<String>,
        route53_health_checks_record_names "Route53HealthChecks.RecordNames": List<String>,
        route53_health_checks_regions "Route53HealthChecks.Regions": List<String>,
        version "Version": String,
    }
}
props! {
    PlanArcRoutingControlConfiguration (
        region_and_routing_controls RegionAndRoutingControls: Map<List<PlanArcRoutingControlState>>
    ) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! {
    PlanArcRoutingControlState (
        routing_control_arn RoutingControlArn: String, state State: PlanRoutingControlStateChange
    ) {}
}
props! {
    PlanAsg () {
        arn Arn: String,
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
    }
}
props! {
    PlanAssociatedAlarm (alarm_type AlarmType: PlanAlarmType, resource_identifier ResourceIdentifier: String) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
    }
}
props! {
    PlanAuroraProvisionedScalingConfiguration (
        global_cluster_identifier GlobalClusterIdentifier: String, instance_arns InstanceArns: Map<String>,
        region_database_cluster_arns RegionDatabaseClusterArns: Map<String>
    ) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! {
    PlanAuroraServerlessScalingConfiguration (
        global_cluster_identifier GlobalClusterIdentifier: String,
        region_database_cluster_arns RegionDatabaseClusterArns: Map<String>
    ) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        target_percent TargetPercent: f64,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! {
    PlanCustomActionLambdaConfiguration (
        lambdas Lambdas: List<PlanLambdas>, region_to_run RegionToRun: PlanRegionToRunIn,
        retry_interval_minutes RetryIntervalMinutes: f64
    ) { timeout_minutes TimeoutMinutes: Num<1, MAX>, ungraceful Ungraceful: PlanLambdaUngraceful, }
}
props! {
    PlanDocumentDbConfiguration (
        behavior Behavior: PlanDocumentDbDefaultBehavior, database_cluster_arns DatabaseClusterArns: List<String>,
        global_cluster_identifier GlobalClusterIdentifier: String
    ) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanDocumentDbUngraceful,
    }
}
props! { PlanDocumentDbUngraceful () { ungraceful Ungraceful: PlanDocumentDbUngracefulBehavior, } }
props! {
    PlanEc2AsgCapacityIncreaseConfiguration (asgs Asgs: List<PlanAsg>) {
        capacity_monitoring_approach CapacityMonitoringApproach: PlanEc2AsgCapacityMonitoringApproach,
        target_percent TargetPercent: f64,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanEc2Ungraceful,
        wait_elb_target_group_healthy WaitELBTargetGroupHealthy: PlanWaitElbTargetGroupHealthy,
    }
}
props! { PlanEc2Ungraceful (minimum_success_percentage MinimumSuccessPercentage: Num<0, 99>) {} }
props! {
    PlanEcsCapacityIncreaseConfiguration (services Services: List<PlanService>) {
        capacity_monitoring_approach CapacityMonitoringApproach: PlanEcsCapacityMonitoringApproach,
        target_percent TargetPercent: f64,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanEcsUngraceful,
        wait_elb_target_group_healthy WaitELBTargetGroupHealthy: PlanWaitElbTargetGroupHealthy,
    }
}
props! { PlanEcsUngraceful (minimum_success_percentage MinimumSuccessPercentage: Num<0, 99>) {} }
props! {
    PlanEksCluster (cluster_arn ClusterArn: String) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
    }
}
props! {
    PlanEksResourceScalingConfiguration (kubernetes_resource_type KubernetesResourceType: PlanKubernetesResourceType) {
        capacity_monitoring_approach CapacityMonitoringApproach: PlanEksCapacityMonitoringApproach,
        eks_clusters EksClusters: List<PlanEksCluster>,
        scaling_resources ScalingResources: List<Map<Map<PlanKubernetesScalingResource>>>,
        target_percent TargetPercent: Num<1, MAX>,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanEksResourceScalingUngraceful,
    }
}
props! { PlanEksResourceScalingUngraceful (minimum_success_percentage MinimumSuccessPercentage: Num<0, 99>) {} }
props! {
    PlanEventSourceMapping (arn Arn: String) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
    }
}
props! {
    PlanExecutionApprovalConfiguration (approval_role ApprovalRole: String) {
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! {
    PlanExecutionBlockConfiguration () {
        arc_routing_control_config ArcRoutingControlConfig: PlanArcRoutingControlConfiguration,
        aurora_provisioned_scaling_config AuroraProvisionedScalingConfig: PlanAuroraProvisionedScalingConfiguration,
        aurora_serverless_scaling_config AuroraServerlessScalingConfig: PlanAuroraServerlessScalingConfiguration,
        custom_action_lambda_config CustomActionLambdaConfig: PlanCustomActionLambdaConfiguration,
        document_db_config DocumentDbConfig: PlanDocumentDbConfiguration,
        ec2_asg_capacity_increase_config Ec2AsgCapacityIncreaseConfig: PlanEc2AsgCapacityIncreaseConfiguration,
        ecs_capacity_increase_config EcsCapacityIncreaseConfig: PlanEcsCapacityIncreaseConfiguration,
        eks_resource_scaling_config EksResourceScalingConfig: PlanEksResourceScalingConfiguration,
        execution_approval_config ExecutionApprovalConfig: PlanExecutionApprovalConfiguration,
        global_aurora_config GlobalAuroraConfig: PlanGlobalAuroraConfiguration,
        lambda_event_source_mapping_config LambdaEventSourceMappingConfig: PlanLambdaEventSourceMappingConfiguration,
        neptune_global_database_config NeptuneGlobalDatabaseConfig: PlanNeptuneGlobalDatabaseConfiguration,
        parallel_config ParallelConfig: PlanParallelExecutionBlockConfiguration,
        rds_create_cross_region_read_replica_config RdsCreateCrossRegionReadReplicaConfig: PlanRdsCreateCrossRegionReplicaConfiguration,
        rds_promote_read_replica_config RdsPromoteReadReplicaConfig: PlanRdsPromoteReadReplicaConfiguration,
        rds_switchover_read_replica_config RdsSwitchoverReadReplicaConfig: PlanRdsSwitchoverReadReplicaConfiguration,
        region_switch_plan_config RegionSwitchPlanConfig: PlanRegionSwitchPlanConfiguration,
        route53_health_check_config Route53HealthCheckConfig: PlanRoute53HealthCheckConfiguration,
        ssm_send_command_config SsmSendCommandConfig: PlanSsmSendCommandConfiguration,
    }
}
props! {
    PlanGlobalAuroraConfiguration (
        behavior Behavior: PlanGlobalAuroraDefaultBehavior, database_cluster_arns DatabaseClusterArns: List<String>,
        global_cluster_identifier GlobalClusterIdentifier: String
    ) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanGlobalAuroraUngraceful,
    }
}
props! { PlanGlobalAuroraUngraceful () { ungraceful Ungraceful: PlanGlobalAuroraUngracefulBehavior, } }
props! { PlanKubernetesResourceType (api_version ApiVersion: String, kind Kind: String) {} }
props! { PlanKubernetesScalingResource (name Name: String, namespace Namespace: String) { hpa_name HpaName: String, } }
props! {
    PlanLambdaEventSourceMappingConfiguration (
        action Action: PlanLambdaEventSourceMappingConfigurationAction,
        region_event_source_mappings RegionEventSourceMappings: Map<PlanEventSourceMapping>
    ) { timeout_minutes TimeoutMinutes: Num<1, MAX>, ungraceful Ungraceful: PlanLambdaEventSourceMappingUngraceful, }
}
props! {
    PlanLambdaEventSourceMappingUngraceful () { behavior Behavior: PlanLambdaEventSourceMappingUngracefulBehavior, }
}
props! { PlanLambdaUngraceful () { behavior Behavior: PlanLambdaUngracefulBehavior, } }
props! {
    PlanLambdas () {
        arn Arn: String,
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        payload Payload: String,
    }
}
props! {
    PlanNeptuneGlobalDatabaseConfiguration (
        behavior Behavior: PlanNeptuneDefaultBehavior, global_cluster_identifier GlobalClusterIdentifier: String,
        region_database_cluster_arns RegionDatabaseClusterArns: Map<String>
    ) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanNeptuneUngraceful,
    }
}
props! { PlanNeptuneUngraceful () { ungraceful Ungraceful: PlanNeptuneUngracefulBehavior, } }
props! { PlanParallelExecutionBlockConfiguration (steps Steps: List<PlanStep>) {} }
props! {
    PlanRdsCreateCrossRegionReplicaConfiguration (db_instance_arn_map DbInstanceArnMap: Map<String>) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! {
    PlanRdsPromoteReadReplicaConfiguration (db_instance_arn_map DbInstanceArnMap: Map<String>) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! {
    PlanRdsSwitchoverReadReplicaConfiguration (db_instance_arn_map DbInstanceArnMap: Map<String>) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
        ungraceful Ungraceful: PlanRdsUngraceful,
    }
}
props! { PlanRdsUngraceful () { ungraceful Ungraceful: PlanRdsUngracefulBehavior, } }
props! {
    PlanRegionSwitchPlanConfiguration (arn Arn: String) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
    }
}
props! { PlanReportConfiguration () { report_output ReportOutput: List<PlanReportOutputConfiguration>, } }
props! { PlanReportOutputConfiguration (s3_configuration S3Configuration: PlanS3ReportOutputConfiguration) {} }
props! {
    PlanRoute53HealthCheckConfiguration (hosted_zone_id HostedZoneId: String, record_name RecordName: String) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        record_sets RecordSets: List<PlanRoute53ResourceRecordSet>,
        timeout_minutes TimeoutMinutes: Num<1, MAX>,
    }
}
props! { PlanRoute53ResourceRecordSet () { record_set_identifier RecordSetIdentifier: String, region Region: String, } }
props! { PlanS3ReportOutputConfiguration () { bucket_owner BucketOwner: String, bucket_path BucketPath: String, } }
props! {
    PlanService () {
        cluster_arn ClusterArn: String,
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        external_id ExternalId: String,
        service_arn ServiceArn: String,
    }
}
props! {
    PlanSsmDocumentConfig (document_arn DocumentArn: String, targets Targets: List<PlanSsmTarget>) {
        cross_account_role CrossAccountRole: Arn<r::IamRole>,
        document_version DocumentVersion: String,
        external_id ExternalId: String,
        parameters Parameters: Map<List<String>>,
    }
}
props! {
    PlanSsmSendCommandConfiguration (
        region_documents RegionDocuments: Map<PlanSsmDocumentConfig>, retry_interval_minutes RetryIntervalMinutes: f64
    ) { timeout_minutes TimeoutMinutes: Num<1, MAX>, ungraceful Ungraceful: PlanSsmSendCommandUngraceful, }
}
props! { PlanSsmSendCommandUngraceful () { behavior Behavior: PlanSsmSendCommandUngracefulBehavior, } }
props! { PlanSsmTarget (key Key: String, values Values: List<String>) {} }
props! {
    PlanStep (
        execution_block_configuration ExecutionBlockConfiguration: PlanExecutionBlockConfiguration,
        execution_block_type ExecutionBlockType: PlanExecutionBlockType, name Name: String
    ) { description Description: String, }
}
props! {
    PlanTrigger (
        action Action: PlanWorkflowTargetAction, conditions Conditions: List<PlanTriggerCondition>,
        min_delay_minutes_between_executions MinDelayMinutesBetweenExecutions: f64, target_region TargetRegion: String
    ) { description Description: String, }
}
props! {
    PlanTriggerCondition (associated_alarm_name AssociatedAlarmName: String, condition Condition: PlanAlarmCondition) {}
}
props! {
    PlanWorkflow (workflow_target_action WorkflowTargetAction: PlanWorkflowTargetAction) {
        steps Steps: List<PlanStep>,
        workflow_description WorkflowDescription: String,
        workflow_target_region WorkflowTargetRegion: String,
    }
}
choice! { PlanAlarmCondition { Red "red", Green "green" } }
choice! { PlanAlarmType { ApplicationHealth "applicationHealth", Trigger "trigger" } }
choice! { PlanDocumentDbDefaultBehavior { SwitchoverOnly "switchoverOnly", Failover "failover" } }
choice! { PlanDocumentDbUngracefulBehavior { Failover "failover" } }
choice! {
    PlanEc2AsgCapacityMonitoringApproach {
        SampledMaxInLast24Hours "sampledMaxInLast24Hours", AutoscalingMaxInLast24Hours "autoscalingMaxInLast24Hours"
    }
}
choice! {
    PlanEcsCapacityMonitoringApproach {
        SampledMaxInLast24Hours "sampledMaxInLast24Hours",
        ContainerInsightsMaxInLast24Hours "containerInsightsMaxInLast24Hours"
    }
}
choice! { PlanEksCapacityMonitoringApproach { SampledMaxInLast24Hours "sampledMaxInLast24Hours" } }
choice! {
    PlanExecutionBlockType {
        ArcRegionSwitchPlan "ARCRegionSwitchPlan", ArcRoutingControl "ARCRoutingControl",
        AuroraGlobalDatabase "AuroraGlobalDatabase", AuroraProvisionedScaling "AuroraProvisionedScaling",
        AuroraServerlessScaling "AuroraServerlessScaling", CustomActionLambda "CustomActionLambda",
        DocumentDb "DocumentDb", Ec2AutoScaling "EC2AutoScaling", EcsServiceScaling "ECSServiceScaling",
        EksResourceScaling "EKSResourceScaling", LambdaEventSourceMapping "LambdaEventSourceMapping",
        ManualApproval "ManualApproval", NeptuneGlobalDatabase "NeptuneGlobalDatabase", Parallel "Parallel",
        RdsCreateCrossRegionReplica "RdsCreateCrossRegionReplica", RdsPromoteReadReplica "RdsPromoteReadReplica",
        RdsSwitchoverReadReplica "RdsSwitchoverReadReplica", Route53HealthCheck "Route53HealthCheck",
        SsmSendCommand "SSMSendCommand"
    }
}
choice! { PlanGlobalAuroraDefaultBehavior { SwitchoverOnly "switchoverOnly", Failover "failover" } }
choice! { PlanGlobalAuroraUngracefulBehavior { Failover "failover" } }
choice! { PlanLambdaEventSourceMappingConfigurationAction { Enable "enable", Disable "disable" } }
choice! { PlanLambdaEventSourceMappingUngracefulBehavior { Skip "skip" } }
choice! { PlanLambdaUngracefulBehavior { Skip "skip" } }
choice! { PlanNeptuneDefaultBehavior { Failover "failover", SwitchoverOnly "switchoverOnly" } }
choice! { PlanNeptuneUngracefulBehavior { Failover "failover" } }
choice! { PlanRdsUngracefulBehavior { PromoteReadReplica "promoteReadReplica" } }
choice! { PlanRecoveryApproach { ActiveActive "activeActive", ActivePassive "activePassive" } }
choice! {
    PlanRegionToRunIn {
        ActivatingRegion "activatingRegion", DeactivatingRegion "deactivatingRegion", ActiveRegion "activeRegion",
        InactiveRegion "inactiveRegion"
    }
}
choice! { PlanRoutingControlStateChange { On "On", Off "Off" } }
choice! { PlanSsmSendCommandUngracefulBehavior { Skip "skip" } }
choice! { PlanWaitElbTargetGroupHealthy { Enabled "enabled", Disabled "disabled" } }
choice! { PlanWorkflowTargetAction { Activate "activate", Deactivate "deactivate", PostRecovery "postRecovery" } }
