//! Generated from spec/emr.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EMR::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html)
    Cluster ClusterAttrs "AWS::EMR::Cluster" (
        instances Instances: ClusterJobFlowInstancesConfig, job_flow_role JobFlowRole: Id<r::IamInstanceProfile>,
        name Name: String, service_role ServiceRole: String
    ) {
        additional_info AdditionalInfo: Json,
        applications Applications: List<ClusterApplication>,
        auto_scaling_role AutoScalingRole: String,
        auto_termination_policy AutoTerminationPolicy: ClusterAutoTerminationPolicy,
        bootstrap_actions BootstrapActions: List<ClusterBootstrapActionConfig>,
        configurations Configurations: List<ClusterConfiguration>,
        custom_ami_id CustomAmiId: String,
        ebs_root_volume_iops EbsRootVolumeIops: i64,
        ebs_root_volume_size EbsRootVolumeSize: i64,
        ebs_root_volume_throughput EbsRootVolumeThroughput: i64,
        kerberos_attributes KerberosAttributes: ClusterKerberosAttributes,
        log_encryption_kms_key_id LogEncryptionKmsKeyId: String,
        log_uri LogUri: String,
        managed_scaling_policy ManagedScalingPolicy: ClusterManagedScalingPolicy,
        os_release_label OSReleaseLabel: String,
        placement_group_configs PlacementGroupConfigs: List<ClusterPlacementGroupConfig>,
        release_label ReleaseLabel: String,
        scale_down_behavior ScaleDownBehavior: String,
        security_configuration SecurityConfiguration: Id<r::EmrSecurityConfiguration>,
        step_concurrency_level StepConcurrencyLevel: i64,
        steps Steps: List<ClusterStepConfig>,
        tags Tags: List<Tag>,
        visible_to_all_users VisibleToAllUsers: bool,
    } { id "Id": Id<r::EmrCluster>, master_public_dns "MasterPublicDNS": String, }
}
props! {
    ClusterApplication () {
        additional_info AdditionalInfo: Map<String>,
        args Args: List<String>,
        name Name: String,
        version Version: String,
    }
}
props! {
    ClusterAutoScalingPolicy (
        constraints Constraints: ClusterScalingConstraints, rules Rules: List<ClusterScalingRule>
    ) {}
}
props! { ClusterAutoTerminationPolicy () { idle_timeout IdleTimeout: i64, } }
props! {
    ClusterBootstrapActionConfig (
        name Name: String, script_bootstrap_action ScriptBootstrapAction: ClusterScriptBootstrapActionConfig
    ) {}
}
props! {
    ClusterCloudWatchAlarmDefinition (
        comparison_operator ComparisonOperator: String, metric_name MetricName: String, period Period: i64,
        threshold Threshold: f64
    ) {
        dimensions Dimensions: List<ClusterMetricDimension>,
        evaluation_periods EvaluationPeriods: i64,
        namespace Namespace: String,
        statistic Statistic: String,
        unit Unit: String,
    }
}
props! {
    ClusterComputeLimits (
        maximum_capacity_units MaximumCapacityUnits: i64, minimum_capacity_units MinimumCapacityUnits: i64,
        unit_type UnitType: String
    ) {
        maximum_core_capacity_units MaximumCoreCapacityUnits: i64,
        maximum_on_demand_capacity_units MaximumOnDemandCapacityUnits: i64,
    }
}
props! {
    ClusterConfiguration () {
        classification Classification: String,
        configuration_properties ConfigurationProperties: Map<String>,
        configurations Configurations: List<ClusterConfiguration>,
    }
}
props! {
    ClusterEbsBlockDeviceConfig (volume_specification VolumeSpecification: ClusterVolumeSpecification) {
        volumes_per_instance VolumesPerInstance: i64,
    }
}
props! {
    ClusterEbsConfiguration () {
        ebs_block_device_configs EbsBlockDeviceConfigs: List<ClusterEbsBlockDeviceConfig>,
        ebs_optimized EbsOptimized: bool,
    }
}
props! {
    ClusterHadoopJarStepConfig (jar Jar: String) {
        args Args: List<String>,
        main_class MainClass: String,
        step_properties StepProperties: List<ClusterKeyValue>,
    }
}
props! {
    ClusterInstanceFleetConfig () {
        instance_type_configs InstanceTypeConfigs: List<ClusterInstanceTypeConfig>,
        launch_specifications LaunchSpecifications: ClusterInstanceFleetProvisioningSpecifications,
        name Name: String,
        resize_specifications ResizeSpecifications: ClusterInstanceFleetResizingSpecifications,
        target_on_demand_capacity TargetOnDemandCapacity: i64,
        target_spot_capacity TargetSpotCapacity: i64,
    }
}
props! {
    ClusterInstanceFleetProvisioningSpecifications () {
        on_demand_specification OnDemandSpecification: ClusterOnDemandProvisioningSpecification,
        spot_specification SpotSpecification: ClusterSpotProvisioningSpecification,
    }
}
props! {
    ClusterInstanceFleetResizingSpecifications () {
        on_demand_resize_specification OnDemandResizeSpecification: ClusterOnDemandResizingSpecification,
        spot_resize_specification SpotResizeSpecification: ClusterSpotResizingSpecification,
    }
}
props! {
    ClusterInstanceGroupConfig (instance_count InstanceCount: i64, instance_type InstanceType: String) {
        auto_scaling_policy AutoScalingPolicy: ClusterAutoScalingPolicy,
        bid_price BidPrice: String,
        configurations Configurations: List<ClusterConfiguration>,
        custom_ami_id CustomAmiId: String,
        ebs_configuration EbsConfiguration: ClusterEbsConfiguration,
        market Market: String,
        name Name: String,
    }
}
props! {
    ClusterInstanceTypeConfig (instance_type InstanceType: String) {
        bid_price BidPrice: String,
        bid_price_as_percentage_of_on_demand_price BidPriceAsPercentageOfOnDemandPrice: f64,
        configurations Configurations: List<ClusterConfiguration>,
        custom_ami_id CustomAmiId: String,
        ebs_configuration EbsConfiguration: ClusterEbsConfiguration,
        priority Priority: f64,
        weighted_capacity WeightedCapacity: i64,
    }
}
props! {
    ClusterJobFlowInstancesConfig () {
        additional_master_security_groups AdditionalMasterSecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        additional_slave_security_groups AdditionalSlaveSecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        core_instance_fleet CoreInstanceFleet: ClusterInstanceFleetConfig,
        core_instance_group CoreInstanceGroup: ClusterInstanceGroupConfig,
        ec2_key_name Ec2KeyName: Id<r::Ec2KeyPair>,
        ec2_subnet_id Ec2SubnetId: Id<r::Ec2Subnet>,
        ec2_subnet_ids Ec2SubnetIds: List<Id<r::Ec2Subnet>>,
        emr_managed_master_security_group EmrManagedMasterSecurityGroup: Id<r::Ec2SecurityGroup>,
        emr_managed_slave_security_group EmrManagedSlaveSecurityGroup: Id<r::Ec2SecurityGroup>,
        hadoop_version HadoopVersion: String,
        keep_job_flow_alive_when_no_steps KeepJobFlowAliveWhenNoSteps: bool,
        master_instance_fleet MasterInstanceFleet: ClusterInstanceFleetConfig,
        master_instance_group MasterInstanceGroup: ClusterInstanceGroupConfig,
        placement Placement: ClusterPlacementType,
        service_access_security_group ServiceAccessSecurityGroup: Id<r::Ec2SecurityGroup>,
        task_instance_fleets TaskInstanceFleets: List<ClusterInstanceFleetConfig>,
        task_instance_groups TaskInstanceGroups: List<ClusterInstanceGroupConfig>,
        termination_protected TerminationProtected: bool,
        unhealthy_node_replacement UnhealthyNodeReplacement: bool,
    }
}
props! {
    ClusterKerberosAttributes (kdc_admin_password KdcAdminPassword: String, realm Realm: String) {
        ad_domain_join_password ADDomainJoinPassword: String,
        ad_domain_join_user ADDomainJoinUser: String,
        cross_realm_trust_principal_password CrossRealmTrustPrincipalPassword: String,
    }
}
props! { ClusterKeyValue () { key Key: String, value Value: String, } }
props! {
    ClusterManagedScalingPolicy () {
        compute_limits ComputeLimits: ClusterComputeLimits,
        scaling_strategy ScalingStrategy: String,
        utilization_performance_index UtilizationPerformanceIndex: i64,
    }
}
props! { ClusterMetricDimension (key Key: String, value Value: String) {} }
props! {
    ClusterOnDemandCapacityReservationOptions () {
        capacity_reservation_preference CapacityReservationPreference: String,
        capacity_reservation_resource_group_arn CapacityReservationResourceGroupArn: Arn<r::ResourceGroupsGroup>,
        usage_strategy UsageStrategy: String,
    }
}
props! {
    ClusterOnDemandProvisioningSpecification (allocation_strategy AllocationStrategy: String) {
        capacity_reservation_options CapacityReservationOptions: ClusterOnDemandCapacityReservationOptions,
    }
}
props! {
    ClusterOnDemandResizingSpecification () {
        allocation_strategy AllocationStrategy: String,
        capacity_reservation_options CapacityReservationOptions: ClusterOnDemandCapacityReservationOptions,
        timeout_duration_minutes TimeoutDurationMinutes: i64,
    }
}
props! {
    ClusterPlacementGroupConfig (instance_role InstanceRole: String) { placement_strategy PlacementStrategy: String, }
}
props! { ClusterPlacementType (availability_zone AvailabilityZone: String) {} }
props! {
    ClusterScalingAction (
        simple_scaling_policy_configuration SimpleScalingPolicyConfiguration: ClusterSimpleScalingPolicyConfiguration
    ) { market Market: String, }
}
props! { ClusterScalingConstraints (max_capacity MaxCapacity: i64, min_capacity MinCapacity: i64) {} }
props! {
    ClusterScalingRule (
        action Action: ClusterScalingAction, name Name: String, trigger Trigger: ClusterScalingTrigger
    ) { description Description: String, }
}
props! {
    ClusterScalingTrigger (cloud_watch_alarm_definition CloudWatchAlarmDefinition: ClusterCloudWatchAlarmDefinition) {}
}
props! { ClusterScriptBootstrapActionConfig (path Path: String) { args Args: List<String>, } }
props! {
    ClusterSimpleScalingPolicyConfiguration (scaling_adjustment ScalingAdjustment: i64) {
        adjustment_type AdjustmentType: String,
        cool_down CoolDown: i64,
    }
}
props! {
    ClusterSpotProvisioningSpecification (
        timeout_action TimeoutAction: String, timeout_duration_minutes TimeoutDurationMinutes: i64
    ) { allocation_strategy AllocationStrategy: String, block_duration_minutes BlockDurationMinutes: i64, }
}
props! {
    ClusterSpotResizingSpecification () {
        allocation_strategy AllocationStrategy: String,
        timeout_duration_minutes TimeoutDurationMinutes: i64,
    }
}
props! {
    ClusterStepConfig (hadoop_jar_step HadoopJarStep: ClusterHadoopJarStepConfig, name Name: String) {
        action_on_failure ActionOnFailure: String,
    }
}
props! {
    ClusterVolumeSpecification (size_in_gb SizeInGB: i64, volume_type VolumeType: String) {
        iops Iops: i64,
        throughput Throughput: i64,
    }
}

resource! {
    /// [AWS::EMR::InstanceFleetConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html)
    InstanceFleetConfig InstanceFleetConfigAttrs "AWS::EMR::InstanceFleetConfig" (
        cluster_id ClusterId: Id<r::EmrCluster>, instance_fleet_type InstanceFleetType: String
    ) {
        instance_type_configs InstanceTypeConfigs: List<InstanceFleetConfigInstanceTypeConfig>,
        launch_specifications LaunchSpecifications: InstanceFleetConfigInstanceFleetProvisioningSpecifications,
        name Name: String,
        resize_specifications ResizeSpecifications: InstanceFleetConfigInstanceFleetResizingSpecifications,
        target_on_demand_capacity TargetOnDemandCapacity: i64,
        target_spot_capacity TargetSpotCapacity: i64,
    } { id "Id": String, instance_fleet_id "InstanceFleetId": String, }
}
props! {
    InstanceFleetConfigApplicationConfiguration () {
        classification Classification: String,
        configuration_properties ConfigurationProperties: Map<String>,
        configurations Configurations: List<InstanceFleetConfigApplicationConfiguration>,
    }
}
props! {
    InstanceFleetConfigEbsBlockDeviceConfig (
        volume_specification VolumeSpecification: InstanceFleetConfigVolumeSpecification
    ) { volumes_per_instance VolumesPerInstance: i64, }
}
props! {
    InstanceFleetConfigEbsConfiguration () {
        ebs_block_device_configs EbsBlockDeviceConfigs: List<InstanceFleetConfigEbsBlockDeviceConfig>,
        ebs_optimized EbsOptimized: bool,
    }
}
props! {
    InstanceFleetConfigInstanceFleetProvisioningSpecifications () {
        on_demand_specification OnDemandSpecification: InstanceFleetConfigOnDemandProvisioningSpecification,
        spot_specification SpotSpecification: InstanceFleetConfigSpotProvisioningSpecification,
    }
}
props! {
    InstanceFleetConfigInstanceFleetResizingSpecifications () {
        on_demand_resize_specification OnDemandResizeSpecification: InstanceFleetConfigOnDemandResizingSpecification,
        spot_resize_specification SpotResizeSpecification: InstanceFleetConfigSpotResizingSpecification,
    }
}
props! {
    InstanceFleetConfigInstanceTypeConfig (instance_type InstanceType: String) {
        bid_price BidPrice: String,
        bid_price_as_percentage_of_on_demand_price BidPriceAsPercentageOfOnDemandPrice: f64,
        configurations Configurations: List<InstanceFleetConfigApplicationConfiguration>,
        custom_ami_id CustomAmiId: String,
        ebs_configuration EbsConfiguration: InstanceFleetConfigEbsConfiguration,
        priority Priority: f64,
        weighted_capacity WeightedCapacity: i64,
    }
}
props! {
    InstanceFleetConfigOnDemandCapacityReservationOptions () {
        capacity_reservation_preference CapacityReservationPreference: String,
        capacity_reservation_resource_group_arn CapacityReservationResourceGroupArn: Arn<r::ResourceGroupsGroup>,
        usage_strategy UsageStrategy: String,
    }
}
props! {
    InstanceFleetConfigOnDemandProvisioningSpecification (allocation_strategy AllocationStrategy: String) {
        capacity_reservation_options CapacityReservationOptions: InstanceFleetConfigOnDemandCapacityReservationOptions,
    }
}
props! {
    InstanceFleetConfigOnDemandResizingSpecification () {
        allocation_strategy AllocationStrategy: String,
        capacity_reservation_options CapacityReservationOptions: InstanceFleetConfigOnDemandCapacityReservationOptions,
        timeout_duration_minutes TimeoutDurationMinutes: i64,
    }
}
props! {
    InstanceFleetConfigSpotProvisioningSpecification (
        timeout_action TimeoutAction: String, timeout_duration_minutes TimeoutDurationMinutes: i64
    ) { allocation_strategy AllocationStrategy: String, block_duration_minutes BlockDurationMinutes: i64, }
}
props! {
    InstanceFleetConfigSpotResizingSpecification () {
        allocation_strategy AllocationStrategy: String,
        timeout_duration_minutes TimeoutDurationMinutes: i64,
    }
}
props! {
    InstanceFleetConfigVolumeSpecification (size_in_gb SizeInGB: i64, volume_type VolumeType: String) {
        iops Iops: i64,
        throughput Throughput: i64,
    }
}

resource! {
    /// [AWS::EMR::InstanceGroupConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html)
    InstanceGroupConfig InstanceGroupConfigAttrs "AWS::EMR::InstanceGroupConfig" (
        instance_count InstanceCount: i64, instance_role InstanceRole: String, instance_type InstanceType: String,
        job_flow_id JobFlowId: Id<r::EmrCluster>
    ) {
        auto_scaling_policy AutoScalingPolicy: InstanceGroupConfigAutoScalingPolicy,
        bid_price BidPrice: String,
        configurations Configurations: List<InstanceGroupConfigAppConfiguration>,
        custom_ami_id CustomAmiId: String,
        ebs_configuration EbsConfiguration: InstanceGroupConfigEbsConfiguration,
        market Market: String,
        name Name: String,
    } { instance_group_id "InstanceGroupId": String, }
}
props! {
    InstanceGroupConfigAppConfiguration () {
        classification Classification: String,
        configuration_properties ConfigurationProperties: Map<String>,
        configurations Configurations: List<InstanceGroupConfigAppConfiguration>,
    }
}
props! {
    InstanceGroupConfigAutoScalingPolicy (
        constraints Constraints: InstanceGroupConfigScalingConstraints,
        rules Rules: List<InstanceGroupConfigScalingRule>
    ) {}
}
props! {
    InstanceGroupConfigCloudWatchAlarmDefinition (
        comparison_operator ComparisonOperator: String, metric_name MetricName: String, period Period: i64,
        threshold Threshold: f64
    ) {
        dimensions Dimensions: List<InstanceGroupConfigMetricDimension>,
        evaluation_periods EvaluationPeriods: i64,
        namespace Namespace: String,
        statistic Statistic: String,
        unit Unit: String,
    }
}
props! {
    InstanceGroupConfigEbsBlockDeviceConfig (
        volume_specification VolumeSpecification: InstanceGroupConfigVolumeSpecification
    ) { volumes_per_instance VolumesPerInstance: i64, }
}
props! {
    InstanceGroupConfigEbsConfiguration () {
        ebs_block_device_configs EbsBlockDeviceConfigs: List<InstanceGroupConfigEbsBlockDeviceConfig>,
        ebs_optimized EbsOptimized: bool,
    }
}
props! { InstanceGroupConfigMetricDimension (key Key: String, value Value: String) {} }
props! {
    InstanceGroupConfigScalingAction (
        simple_scaling_policy_configuration SimpleScalingPolicyConfiguration: InstanceGroupConfigSimpleScalingPolicyConfiguration
    ) { market Market: String, }
}
props! { InstanceGroupConfigScalingConstraints (max_capacity MaxCapacity: i64, min_capacity MinCapacity: i64) {} }
props! {
    InstanceGroupConfigScalingRule (
        action Action: InstanceGroupConfigScalingAction, name Name: String,
        trigger Trigger: InstanceGroupConfigScalingTrigger
    ) { description Description: String, }
}
props! {
    InstanceGroupConfigScalingTrigger (
        cloud_watch_alarm_definition CloudWatchAlarmDefinition: InstanceGroupConfigCloudWatchAlarmDefinition
    ) {}
}
props! {
    InstanceGroupConfigSimpleScalingPolicyConfiguration (scaling_adjustment ScalingAdjustment: i64) {
        adjustment_type AdjustmentType: String,
        cool_down CoolDown: i64,
    }
}
props! {
    InstanceGroupConfigVolumeSpecification (size_in_gb SizeInGB: i64, volume_type VolumeType: String) {
        iops Iops: i64,
        throughput Throughput: i64,
    }
}

resource! {
    /// [AWS::EMR::SecurityConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html)
    SecurityConfiguration NoAttrs "AWS::EMR::SecurityConfiguration" (
        security_configuration SecurityConfiguration: Json
    ) { name Name: String, } {}
}

resource! {
    /// [AWS::EMR::Step](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html)
    Step StepAttrs "AWS::EMR::Step" (
        action_on_failure ActionOnFailure: String, hadoop_jar_step HadoopJarStep: StepHadoopJarStepConfig,
        job_flow_id JobFlowId: Id<r::EmrCluster>, name Name: String
    ) { encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>, log_uri LogUri: String, } { id "Id": String, }
}
props! {
    StepHadoopJarStepConfig (jar Jar: String) {
        args Args: List<String>,
        main_class MainClass: String,
        step_properties StepProperties: List<StepKeyValue>,
    }
}
props! { StepKeyValue () { key Key: String, value Value: String, } }

resource! {
    /// [AWS::EMR::Studio](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html)
    Studio StudioAttrs StudioArgs "AWS::EMR::Studio" [
        auth_mode AuthMode: StudioAuthMode, default_s3_location DefaultS3Location: String,
        engine_security_group_id EngineSecurityGroupId: Id<r::Ec2SecurityGroup>, name Name: String,
        service_role ServiceRole: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>,
        workspace_security_group_id WorkspaceSecurityGroupId: Id<r::Ec2SecurityGroup>
    ] {
        description Description: String,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>,
        idc_user_assignment IdcUserAssignment: StudioIdcUserAssignment,
        idp_auth_url IdpAuthUrl: String,
        idp_relay_state_parameter_name IdpRelayStateParameterName: String,
        tags Tags: List<Tag>,
        trusted_identity_propagation_enabled TrustedIdentityPropagationEnabled: bool,
        user_role UserRole: String,
    } {
        arn "Arn": Arn<r::EmrStudio>,
        studio_id "StudioId": Id<r::EmrStudio>,
        url "Url": String,
    }
}
choice! { StudioAuthMode { Sso "SSO", Iam "IAM" } }
choice! { StudioIdcUserAssignment { Required "REQUIRED", Optional "OPTIONAL" } }

resource! {
    /// [AWS::EMR::StudioSessionMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html)
    StudioSessionMapping NoAttrs "AWS::EMR::StudioSessionMapping" (
        identity_name IdentityName: String, identity_type IdentityType: StudioSessionMappingIdentityType,
        session_policy_arn SessionPolicyArn: Arn<r::IamManagedPolicy>, studio_id StudioId: Id<r::EmrStudio>
    ) {} {}
}
choice! { StudioSessionMappingIdentityType { User "USER", Group "GROUP" } }

resource! {
    /// [AWS::EMR::WALWorkspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html)
    WalWorkspace NoAttrs "AWS::EMR::WALWorkspace" () {
        tags Tags: List<Tag>,
        wal_workspace_name WALWorkspaceName: String,
    } {}
}
