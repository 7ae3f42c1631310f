//! Generated from spec/autoscaling.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AutoScaling::AutoScalingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
    AutoScalingGroup AutoScalingGroupAttrs "AWS::AutoScaling::AutoScalingGroup" (
        max_size MaxSize: String, min_size MinSize: String
    ) {
        auto_scaling_group_name AutoScalingGroupName: String,
        availability_zone_distribution AvailabilityZoneDistribution: AutoScalingGroupAvailabilityZoneDistribution,
        availability_zone_ids AvailabilityZoneIds: List<String>,
        availability_zone_impairment_policy AvailabilityZoneImpairmentPolicy: AutoScalingGroupAvailabilityZoneImpairmentPolicy,
        availability_zones AvailabilityZones: List<String>,
        capacity_rebalance CapacityRebalance: bool,
        capacity_reservation_specification CapacityReservationSpecification: AutoScalingGroupCapacityReservationSpecification,
        context Context: String,
        cooldown Cooldown: String,
        default_instance_warmup DefaultInstanceWarmup: i64,
        deletion_protection DeletionProtection: AutoScalingGroupDeletionProtection,
        desired_capacity DesiredCapacity: String,
        desired_capacity_type DesiredCapacityType: String,
        health_check_grace_period HealthCheckGracePeriod: i64,
        health_check_type HealthCheckType: String,
        instance_id InstanceId: Id<r::Ec2Instance>,
        instance_lifecycle_policy InstanceLifecyclePolicy: AutoScalingGroupInstanceLifecyclePolicy,
        instance_maintenance_policy InstanceMaintenancePolicy: AutoScalingGroupInstanceMaintenancePolicy,
        launch_configuration_name LaunchConfigurationName: Id<r::AutoScalingLaunchConfiguration>,
        launch_template LaunchTemplate: AutoScalingGroupLaunchTemplateSpecification,
        lifecycle_hook_specification_list LifecycleHookSpecificationList: List<AutoScalingGroupLifecycleHookSpecification>,
        load_balancer_names LoadBalancerNames: List<Id<r::ElasticLoadBalancingLoadBalancer>>,
        max_instance_lifetime MaxInstanceLifetime: i64,
        metrics_collection MetricsCollection: List<AutoScalingGroupMetricsCollection>,
        mixed_instances_policy MixedInstancesPolicy: AutoScalingGroupMixedInstancesPolicy,
        new_instances_protected_from_scale_in NewInstancesProtectedFromScaleIn: bool,
        notification_configuration NotificationConfiguration: AutoScalingGroupNotificationConfiguration,
        notification_configurations NotificationConfigurations: List<AutoScalingGroupNotificationConfiguration>,
        placement_group PlacementGroup: Id<r::Ec2PlacementGroup>,
        service_linked_role_arn ServiceLinkedRoleARN: Arn<r::IamRole>,
        skip_zonal_shift_validation SkipZonalShiftValidation: bool,
        tags Tags: List<AutoScalingGroupTagProperty>,
        target_group_arns TargetGroupARNs: List<Arn<r::ElasticLoadBalancingV2TargetGroup>>,
        termination_policies TerminationPolicies: List<String>,
        traffic_sources TrafficSources: List<AutoScalingGroupTrafficSourceIdentifier>,
        vpc_zone_identifier VPCZoneIdentifier: List<Id<r::Ec2Subnet>>,
    } { auto_scaling_group_arn "AutoScalingGroupARN": Arn<r::AutoScalingAutoScalingGroup>, }
}
props! { AutoScalingGroupAcceleratorCountRequest () { max Max: Int<0, MAX>, min Min: Int<0, MAX>, } }
props! { AutoScalingGroupAcceleratorTotalMemoryMibRequest () { max Max: Int<0, MAX>, min Min: Int<0, MAX>, } }
props! {
    AutoScalingGroupAvailabilityZoneDistribution () {
        capacity_distribution_strategy CapacityDistributionStrategy: AutoScalingGroupAvailabilityZoneDistributionCapacityDistributionStrategy,
    }
}
props! {
    AutoScalingGroupAvailabilityZoneImpairmentPolicy (
        impaired_zone_health_check_behavior ImpairedZoneHealthCheckBehavior: AutoScalingGroupAvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior,
        zonal_shift_enabled ZonalShiftEnabled: bool
    ) {}
}
props! { AutoScalingGroupBaselineEbsBandwidthMbpsRequest () { max Max: Int<0, MAX>, min Min: Int<0, MAX>, } }
props! {
    AutoScalingGroupBaselinePerformanceFactorsRequest () { cpu Cpu: AutoScalingGroupCpuPerformanceFactorRequest, }
}
props! {
    AutoScalingGroupCapacityReservationSpecification (
        capacity_reservation_preference CapacityReservationPreference: AutoScalingGroupCapacityReservationSpecificationCapacityReservationPreference
    ) { capacity_reservation_target CapacityReservationTarget: AutoScalingGroupCapacityReservationTarget, }
}
props! {
    AutoScalingGroupCapacityReservationTarget () {
        capacity_reservation_ids CapacityReservationIds: List<Id<r::Ec2CapacityReservation>>,
        capacity_reservation_resource_group_arns CapacityReservationResourceGroupArns: List<Arn<r::ResourceGroupsGroup>>,
    }
}
props! {
    AutoScalingGroupCpuPerformanceFactorRequest () {
        references References: List<AutoScalingGroupPerformanceFactorReferenceRequest>,
    }
}
props! {
    AutoScalingGroupDistributionSegment (
        target_capacity_types TargetCapacityTypes: List<AutoScalingGroupDistributionSegmentTargetCapacityTypes>
    ) {}
}
props! {
    AutoScalingGroupInstanceLifecyclePolicy () {
        retention_triggers RetentionTriggers: AutoScalingGroupRetentionTriggers,
    }
}
props! {
    AutoScalingGroupInstanceMaintenancePolicy () {
        max_healthy_percentage MaxHealthyPercentage: Int<-1, 200>,
        min_healthy_percentage MinHealthyPercentage: Int<-1, 100>,
    }
}
props! {
    AutoScalingGroupInstanceRequirements (
        memory_mib MemoryMiB: AutoScalingGroupMemoryMibRequest, vcpu_count VCpuCount: AutoScalingGroupVcpuCountRequest
    ) {
        accelerator_count AcceleratorCount: AutoScalingGroupAcceleratorCountRequest,
        accelerator_manufacturers AcceleratorManufacturers: List<AutoScalingGroupInstanceRequirementsAcceleratorManufacturers>,
        accelerator_names AcceleratorNames: List<AutoScalingGroupInstanceRequirementsAcceleratorNames>,
        accelerator_total_memory_mib AcceleratorTotalMemoryMiB: AutoScalingGroupAcceleratorTotalMemoryMibRequest,
        accelerator_types AcceleratorTypes: List<AutoScalingGroupInstanceRequirementsAcceleratorTypes>,
        allowed_instance_types AllowedInstanceTypes: List<String>,
        bare_metal BareMetal: AutoScalingGroupInstanceRequirementsBareMetal,
        baseline_ebs_bandwidth_mbps BaselineEbsBandwidthMbps: AutoScalingGroupBaselineEbsBandwidthMbpsRequest,
        baseline_performance_factors BaselinePerformanceFactors: AutoScalingGroupBaselinePerformanceFactorsRequest,
        burstable_performance BurstablePerformance: AutoScalingGroupInstanceRequirementsBurstablePerformance,
        cpu_manufacturers CpuManufacturers: List<AutoScalingGroupInstanceRequirementsCpuManufacturers>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
        instance_generations InstanceGenerations: List<AutoScalingGroupInstanceRequirementsInstanceGenerations>,
        local_storage LocalStorage: AutoScalingGroupInstanceRequirementsLocalStorage,
        local_storage_types LocalStorageTypes: List<AutoScalingGroupInstanceRequirementsLocalStorageTypes>,
        max_spot_price_as_percentage_of_optimal_on_demand_price MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int<0, MAX>,
        memory_gib_per_vcpu MemoryGiBPerVCpu: AutoScalingGroupMemoryGibPerVcpuRequest,
        network_bandwidth_gbps NetworkBandwidthGbps: AutoScalingGroupNetworkBandwidthGbpsRequest,
        network_interface_count NetworkInterfaceCount: AutoScalingGroupNetworkInterfaceCountRequest,
        on_demand_max_price_percentage_over_lowest_price OnDemandMaxPricePercentageOverLowestPrice: Int<0, MAX>,
        require_hibernate_support RequireHibernateSupport: bool,
        spot_max_price_percentage_over_lowest_price SpotMaxPricePercentageOverLowestPrice: Int<0, MAX>,
        total_local_storage_gb TotalLocalStorageGB: AutoScalingGroupTotalLocalStorageGbRequest,
    }
}
props! {
    AutoScalingGroupInstancesDistribution () {
        distribution_segments DistributionSegments: List<AutoScalingGroupDistributionSegment>,
        on_demand_allocation_strategy OnDemandAllocationStrategy: String,
        on_demand_base_capacity OnDemandBaseCapacity: i64,
        on_demand_percentage_above_base_capacity OnDemandPercentageAboveBaseCapacity: i64,
        spot_allocation_strategy SpotAllocationStrategy: String,
        spot_instance_pools SpotInstancePools: i64,
        spot_max_price SpotMaxPrice: String,
    }
}
props! {
    AutoScalingGroupLaunchTemplate (
        launch_template_specification LaunchTemplateSpecification: AutoScalingGroupLaunchTemplateSpecification
    ) { overrides Overrides: List<AutoScalingGroupLaunchTemplateOverrides>, }
}
props! {
    AutoScalingGroupLaunchTemplateOverrides () {
        image_id ImageId: String,
        instance_requirements InstanceRequirements: AutoScalingGroupInstanceRequirements,
        instance_type InstanceType: String,
        launch_template_specification LaunchTemplateSpecification: AutoScalingGroupLaunchTemplateSpecification,
        weighted_capacity WeightedCapacity: String,
    }
}
props! {
    AutoScalingGroupLaunchTemplateSpecification (version Version: String) {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
    }
}
props! {
    AutoScalingGroupLifecycleHookSpecification (
        lifecycle_hook_name LifecycleHookName: String, lifecycle_transition LifecycleTransition: String
    ) {
        default_result DefaultResult: String,
        heartbeat_timeout HeartbeatTimeout: i64,
        notification_metadata NotificationMetadata: String,
        notification_target_arn NotificationTargetARN: String,
        role_arn RoleARN: Arn<r::IamRole>,
    }
}
props! { AutoScalingGroupMemoryGibPerVcpuRequest () { max Max: Num<0, MAX>, min Min: Num<0, MAX>, } }
props! { AutoScalingGroupMemoryMibRequest () { max Max: Int<0, MAX>, min Min: Int<0, MAX>, } }
props! { AutoScalingGroupMetricsCollection (granularity Granularity: String) { metrics Metrics: List<String>, } }
props! {
    AutoScalingGroupMixedInstancesPolicy (launch_template LaunchTemplate: AutoScalingGroupLaunchTemplate) {
        instances_distribution InstancesDistribution: AutoScalingGroupInstancesDistribution,
    }
}
props! { AutoScalingGroupNetworkBandwidthGbpsRequest () { max Max: Num<0, MAX>, min Min: Num<0, MAX>, } }
props! { AutoScalingGroupNetworkInterfaceCountRequest () { max Max: Int<0, MAX>, min Min: Int<0, MAX>, } }
props! {
    AutoScalingGroupNotificationConfiguration (topic_arn TopicARN: Arn<r::SnsTopic>) {
        notification_types NotificationTypes: List<String>,
    }
}
props! { AutoScalingGroupPerformanceFactorReferenceRequest () { instance_family InstanceFamily: String, } }
props! {
    AutoScalingGroupRetentionTriggers () {
        terminate_hook_abandon TerminateHookAbandon: AutoScalingGroupRetentionTriggersTerminateHookAbandon,
    }
}
props! {
    AutoScalingGroupTagProperty (key Key: String, propagate_at_launch PropagateAtLaunch: bool, value Value: String) {}
}
props! { AutoScalingGroupTotalLocalStorageGbRequest () { max Max: Num<0, MAX>, min Min: Num<0, MAX>, } }
props! { AutoScalingGroupTrafficSourceIdentifier (identifier Identifier: String, type_ Type: String) {} }
props! { AutoScalingGroupVcpuCountRequest () { max Max: Int<0, MAX>, min Min: Int<0, MAX>, } }
choice! {
    AutoScalingGroupAvailabilityZoneDistributionCapacityDistributionStrategy {
        BalancedBestEffort "balanced-best-effort", BalancedOnly "balanced-only",
        ReservationsThenBalanced "reservations-then-balanced"
    }
}
choice! {
    AutoScalingGroupAvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior {
        IgnoreUnhealthy "IgnoreUnhealthy", ReplaceUnhealthy "ReplaceUnhealthy"
    }
}
choice! {
    AutoScalingGroupCapacityReservationSpecificationCapacityReservationPreference {
        CapacityReservationsFirst "capacity-reservations-first", CapacityReservationsOnly "capacity-reservations-only",
        Default "default", None "none"
    }
}
choice! {
    AutoScalingGroupDeletionProtection {
        None "none", PreventAllDeletion "prevent-all-deletion", PreventForceDeletion "prevent-force-deletion"
    }
}
choice! {
    AutoScalingGroupDistributionSegmentTargetCapacityTypes {
        OnDemandCapacityReservation "on-demand-capacity-reservation", CapacityBlock "capacity-block",
        InterruptibleCapacityReservation "interruptible-capacity-reservation", OnDemand "on-demand"
    }
}
choice! {
    AutoScalingGroupInstanceRequirementsAcceleratorManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Nvidia "nvidia", Xilinx "xilinx"
    }
}
choice! {
    AutoScalingGroupInstanceRequirementsAcceleratorNames {
        A100 "a100", K80 "k80", M60 "m60", RadeonProV520 "radeon-pro-v520", T4 "t4", V100 "v100", Vu9P "vu9p"
    }
}
choice! { AutoScalingGroupInstanceRequirementsAcceleratorTypes { Fpga "fpga", Gpu "gpu", Inference "inference" } }
choice! {
    AutoScalingGroupInstanceRequirementsBareMetal {
        Excluded "excluded", Included "included", Required "required"
    }
}
choice! {
    AutoScalingGroupInstanceRequirementsBurstablePerformance {
        Excluded "excluded", Included "included", Required "required"
    }
}
choice! {
    AutoScalingGroupInstanceRequirementsCpuManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Apple "apple", Intel "intel"
    }
}
choice! { AutoScalingGroupInstanceRequirementsInstanceGenerations { Current "current", Previous "previous" } }
choice! {
    AutoScalingGroupInstanceRequirementsLocalStorage {
        Excluded "excluded", Included "included", Required "required"
    }
}
choice! { AutoScalingGroupInstanceRequirementsLocalStorageTypes { Hdd "hdd", Ssd "ssd" } }
choice! { AutoScalingGroupRetentionTriggersTerminateHookAbandon { Retain "retain", Terminate "terminate" } }

resource! {
    /// [AWS::AutoScaling::LaunchConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html)
    LaunchConfiguration NoAttrs "AWS::AutoScaling::LaunchConfiguration" (
        image_id ImageId: String, instance_type InstanceType: String
    ) {
        associate_public_ip_address AssociatePublicIpAddress: bool,
        block_device_mappings BlockDeviceMappings: List<LaunchConfigurationBlockDeviceMapping>,
        classic_link_vpc_id ClassicLinkVPCId: String,
        classic_link_vpc_security_groups ClassicLinkVPCSecurityGroups: List<String>,
        ebs_optimized EbsOptimized: bool,
        iam_instance_profile IamInstanceProfile: String,
        instance_id InstanceId: Id<r::Ec2Instance>,
        instance_monitoring InstanceMonitoring: bool,
        kernel_id KernelId: String,
        key_name KeyName: Id<r::Ec2KeyPair>,
        launch_configuration_name LaunchConfigurationName: String,
        metadata_options MetadataOptions: LaunchConfigurationMetadataOptions,
        placement_tenancy PlacementTenancy: String,
        ram_disk_id RamDiskId: String,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        spot_price SpotPrice: String,
        user_data UserData: String,
    } {}
}
props! {
    LaunchConfigurationBlockDevice () {
        delete_on_termination DeleteOnTermination: bool,
        encrypted Encrypted: bool,
        iops Iops: Int<100, 20000>,
        snapshot_id SnapshotId: String,
        throughput Throughput: Int<125, 1000>,
        volume_size VolumeSize: Int<1, 16384>,
        volume_type VolumeType: String,
    }
}
props! {
    LaunchConfigurationBlockDeviceMapping (device_name DeviceName: String) {
        ebs Ebs: LaunchConfigurationBlockDevice,
        no_device NoDevice: bool,
        virtual_name VirtualName: String,
    }
}
props! {
    LaunchConfigurationMetadataOptions () {
        http_endpoint HttpEndpoint: LaunchConfigurationMetadataOptionsHttpEndpoint,
        http_put_response_hop_limit HttpPutResponseHopLimit: Int<1, 64>,
        http_tokens HttpTokens: LaunchConfigurationMetadataOptionsHttpTokens,
    }
}
choice! { LaunchConfigurationMetadataOptionsHttpEndpoint { Disabled "disabled", Enabled "enabled" } }
choice! { LaunchConfigurationMetadataOptionsHttpTokens { Optional "optional", Required "required" } }

resource! {
    /// [AWS::AutoScaling::LifecycleHook](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html)
    LifecycleHook NoAttrs "AWS::AutoScaling::LifecycleHook" (
        auto_scaling_group_name AutoScalingGroupName: Id<r::AutoScalingAutoScalingGroup>,
        lifecycle_transition LifecycleTransition: LifecycleHookLifecycleTransition
    ) {
        default_result DefaultResult: LifecycleHookDefaultResult,
        heartbeat_timeout HeartbeatTimeout: i64,
        lifecycle_hook_name LifecycleHookName: String,
        notification_metadata NotificationMetadata: String,
        notification_target_arn NotificationTargetARN: String,
        role_arn RoleARN: Arn<r::IamRole>,
    } {}
}
choice! { LifecycleHookDefaultResult { Abandon "ABANDON", Continue "CONTINUE" } }
choice! {
    LifecycleHookLifecycleTransition {
        AutoscalingEc2InstanceLaunching "autoscaling:EC2_INSTANCE_LAUNCHING",
        AutoscalingEc2InstanceTerminating "autoscaling:EC2_INSTANCE_TERMINATING"
    }
}

resource! {
    /// [AWS::AutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
    ScalingPolicy ScalingPolicyAttrs "AWS::AutoScaling::ScalingPolicy" (
        auto_scaling_group_name AutoScalingGroupName: Id<r::AutoScalingAutoScalingGroup>
    ) {
        adjustment_type AdjustmentType: ScalingPolicyAdjustmentType,
        cooldown Cooldown: String,
        estimated_instance_warmup EstimatedInstanceWarmup: i64,
        metric_aggregation_type MetricAggregationType: ScalingPolicyMetricAggregationType,
        min_adjustment_magnitude MinAdjustmentMagnitude: i64,
        policy_type PolicyType: ScalingPolicyPolicyType,
        predictive_scaling_configuration PredictiveScalingConfiguration: ScalingPolicyPredictiveScalingConfiguration,
        scaling_adjustment ScalingAdjustment: i64,
        step_adjustments StepAdjustments: List<ScalingPolicyStepAdjustment>,
        target_tracking_configuration TargetTrackingConfiguration: ScalingPolicyTargetTrackingConfiguration,
    } { arn "Arn": Arn<r::AutoScalingScalingPolicy>, policy_name "PolicyName": String, }
}
props! {
    ScalingPolicyCustomizedMetricSpecification () {
        dimensions Dimensions: List<ScalingPolicyMetricDimension>,
        metric_name MetricName: String,
        metrics Metrics: List<ScalingPolicyTargetTrackingMetricDataQuery>,
        namespace Namespace: String,
        period Period: Int<1, MAX>,
        statistic Statistic: ScalingPolicyCustomizedMetricSpecificationStatistic,
        unit Unit: String,
    }
}
props! {
    ScalingPolicyMetric (metric_name MetricName: String, namespace Namespace: String) {
        dimensions Dimensions: List<ScalingPolicyMetricDimension>,
    }
}
props! {
    ScalingPolicyMetricDataQuery (id Id: String) {
        expression Expression: String,
        label Label: String,
        metric_stat MetricStat: ScalingPolicyMetricStat,
        return_data ReturnData: bool,
    }
}
props! { ScalingPolicyMetricDimension (name Name: String, value Value: String) {} }
props! { ScalingPolicyMetricStat (metric Metric: ScalingPolicyMetric, stat Stat: String) { unit Unit: String, } }
props! {
    ScalingPolicyPredefinedMetricSpecification (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredefinedMetricSpecificationPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyPredictiveScalingConfiguration (
        metric_specifications MetricSpecifications: List<ScalingPolicyPredictiveScalingMetricSpecification>
    ) {
        max_capacity_breach_behavior MaxCapacityBreachBehavior: ScalingPolicyPredictiveScalingConfigurationMaxCapacityBreachBehavior,
        max_capacity_buffer MaxCapacityBuffer: Int<0, 100>,
        mode Mode: ScalingPolicyPredictiveScalingConfigurationMode,
        scheduling_buffer_time SchedulingBufferTime: Int<0, MAX>,
    }
}
props! {
    ScalingPolicyPredictiveScalingCustomizedCapacityMetric (
        metric_data_queries MetricDataQueries: List<ScalingPolicyMetricDataQuery>
    ) {}
}
props! {
    ScalingPolicyPredictiveScalingCustomizedLoadMetric (
        metric_data_queries MetricDataQueries: List<ScalingPolicyMetricDataQuery>
    ) {}
}
props! {
    ScalingPolicyPredictiveScalingCustomizedScalingMetric (
        metric_data_queries MetricDataQueries: List<ScalingPolicyMetricDataQuery>
    ) {}
}
props! {
    ScalingPolicyPredictiveScalingMetricSpecification (target_value TargetValue: f64) {
        customized_capacity_metric_specification CustomizedCapacityMetricSpecification: ScalingPolicyPredictiveScalingCustomizedCapacityMetric,
        customized_load_metric_specification CustomizedLoadMetricSpecification: ScalingPolicyPredictiveScalingCustomizedLoadMetric,
        customized_scaling_metric_specification CustomizedScalingMetricSpecification: ScalingPolicyPredictiveScalingCustomizedScalingMetric,
        predefined_load_metric_specification PredefinedLoadMetricSpecification: ScalingPolicyPredictiveScalingPredefinedLoadMetric,
        predefined_metric_pair_specification PredefinedMetricPairSpecification: ScalingPolicyPredictiveScalingPredefinedMetricPair,
        predefined_scaling_metric_specification PredefinedScalingMetricSpecification: ScalingPolicyPredictiveScalingPredefinedScalingMetric,
    }
}
props! {
    ScalingPolicyPredictiveScalingPredefinedLoadMetric (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredictiveScalingPredefinedLoadMetricPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyPredictiveScalingPredefinedMetricPair (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredictiveScalingPredefinedMetricPairPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyPredictiveScalingPredefinedScalingMetric (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredictiveScalingPredefinedScalingMetricPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyStepAdjustment (scaling_adjustment ScalingAdjustment: i64) {
        metric_interval_lower_bound MetricIntervalLowerBound: f64,
        metric_interval_upper_bound MetricIntervalUpperBound: f64,
    }
}
props! {
    ScalingPolicyTargetTrackingConfiguration (target_value TargetValue: f64) {
        customized_metric_specification CustomizedMetricSpecification: ScalingPolicyCustomizedMetricSpecification,
        disable_scale_in DisableScaleIn: bool,
        predefined_metric_specification PredefinedMetricSpecification: ScalingPolicyPredefinedMetricSpecification,
    }
}
props! {
    ScalingPolicyTargetTrackingMetricDataQuery (id Id: String) {
        expression Expression: String,
        label Label: String,
        metric_stat MetricStat: ScalingPolicyTargetTrackingMetricStat,
        period Period: Int<1, MAX>,
        return_data ReturnData: bool,
    }
}
props! {
    ScalingPolicyTargetTrackingMetricStat (metric Metric: ScalingPolicyMetric, stat Stat: String) {
        period Period: Int<1, MAX>,
        unit Unit: String,
    }
}
choice! {
    ScalingPolicyAdjustmentType {
        ChangeInCapacity "ChangeInCapacity", ExactCapacity "ExactCapacity",
        PercentChangeInCapacity "PercentChangeInCapacity"
    }
}
choice! {
    ScalingPolicyCustomizedMetricSpecificationStatistic {
        Average "Average", Maximum "Maximum", Minimum "Minimum", SampleCount "SampleCount", Sum "Sum"
    }
}
choice! { ScalingPolicyMetricAggregationType { Average "Average", Maximum "Maximum", Minimum "Minimum" } }
choice! {
    ScalingPolicyPolicyType {
        PredictiveScaling "PredictiveScaling", SimpleScaling "SimpleScaling", StepScaling "StepScaling",
        TargetTrackingScaling "TargetTrackingScaling"
    }
}
choice! {
    ScalingPolicyPredefinedMetricSpecificationPredefinedMetricType {
        AlbRequestCountPerTarget "ALBRequestCountPerTarget", AsgAverageCpuUtilization "ASGAverageCPUUtilization",
        AsgAverageNetworkIn "ASGAverageNetworkIn", AsgAverageNetworkOut "ASGAverageNetworkOut"
    }
}
choice! {
    ScalingPolicyPredictiveScalingConfigurationMaxCapacityBreachBehavior {
        HonorMaxCapacity "HonorMaxCapacity", IncreaseMaxCapacity "IncreaseMaxCapacity"
    }
}
choice! {
    ScalingPolicyPredictiveScalingConfigurationMode {
        ForecastAndScale "ForecastAndScale", ForecastOnly "ForecastOnly"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        AlbTargetGroupRequestCount "ALBTargetGroupRequestCount", AsgTotalCpuUtilization "ASGTotalCPUUtilization",
        AsgTotalNetworkIn "ASGTotalNetworkIn", AsgTotalNetworkOut "ASGTotalNetworkOut"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPredefinedMetricPairPredefinedMetricType {
        AlbRequestCount "ALBRequestCount", AsgcpuUtilization "ASGCPUUtilization", AsgNetworkIn "ASGNetworkIn",
        AsgNetworkOut "ASGNetworkOut"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        AlbRequestCountPerTarget "ALBRequestCountPerTarget", AsgAverageCpuUtilization "ASGAverageCPUUtilization",
        AsgAverageNetworkIn "ASGAverageNetworkIn", AsgAverageNetworkOut "ASGAverageNetworkOut"
    }
}

resource! {
    /// [AWS::AutoScaling::ScheduledAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html)
    ScheduledAction ScheduledActionAttrs "AWS::AutoScaling::ScheduledAction" (
        auto_scaling_group_name AutoScalingGroupName: Id<r::AutoScalingAutoScalingGroup>
    ) {
        desired_capacity DesiredCapacity: i64,
        end_time EndTime: String,
        max_size MaxSize: i64,
        min_size MinSize: i64,
        recurrence Recurrence: String,
        start_time StartTime: String,
        time_zone TimeZone: String,
    } { scheduled_action_name "ScheduledActionName": String, }
}

resource! {
    /// [AWS::AutoScaling::WarmPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html)
    WarmPool NoAttrs "AWS::AutoScaling::WarmPool" (
        auto_scaling_group_name AutoScalingGroupName: Id<r::AutoScalingAutoScalingGroup>
    ) {
        instance_reuse_policy InstanceReusePolicy: WarmPoolInstanceReusePolicy,
        max_group_prepared_capacity MaxGroupPreparedCapacity: Int<-1, MAX>,
        min_size MinSize: Int<0, MAX>,
        pool_state PoolState: WarmPoolPoolState,
    } {}
}
props! { WarmPoolInstanceReusePolicy () { reuse_on_scale_in ReuseOnScaleIn: bool, } }
choice! { WarmPoolPoolState { Hibernated "Hibernated", Running "Running", Stopped "Stopped" } }
