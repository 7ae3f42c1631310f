//! Generated from spec/pcs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PCS::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
    Cluster ClusterAttrs "AWS::PCS::Cluster" (
        networking Networking: ClusterNetworking, scheduler Scheduler: ClusterScheduler, size Size: ClusterSize
    ) {
        name Name: String,
        slurm_configuration SlurmConfiguration: ClusterSlurmConfiguration,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::PcsCluster>,
        endpoints "Endpoints": List<Json>,
        error_info "ErrorInfo": List<Json>,
        id "Id": String,
        status "Status": String,
    }
}
props! {
    ClusterAccounting (mode Mode: ClusterAccountingMode) {
        default_purge_time_in_days DefaultPurgeTimeInDays: Int<-1, 10000>,
    }
}
props! { ClusterAuthKey (secret_arn SecretArn: String, secret_version SecretVersion: String) {} }
props! { ClusterCgroupCustomSetting (parameter_name ParameterName: String, parameter_value ParameterValue: String) {} }
props! { ClusterJwtAuth () { jwt_key JwtKey: ClusterJwtKey, } }
props! { ClusterJwtKey (secret_arn SecretArn: String, secret_version SecretVersion: String) {} }
props! {
    ClusterNetworking () {
        network_type NetworkType: ClusterNetworkingNetworkType,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<String>,
    }
}
props! { ClusterScheduler (type_ Type: ClusterSchedulerType, version Version: String) {} }
props! {
    ClusterSlurmConfiguration () {
        accounting Accounting: ClusterAccounting,
        auth_key AuthKey: ClusterAuthKey,
        cgroup_custom_settings CgroupCustomSettings: List<ClusterCgroupCustomSetting>,
        jwt_auth JwtAuth: ClusterJwtAuth,
        scale_down_idle_time_in_seconds ScaleDownIdleTimeInSeconds: Int<1, MAX>,
        slurm_custom_settings SlurmCustomSettings: List<ClusterSlurmCustomSetting>,
        slurm_rest SlurmRest: ClusterSlurmRest,
        slurmdbd_custom_settings SlurmdbdCustomSettings: List<ClusterSlurmdbdCustomSetting>,
    }
}
props! { ClusterSlurmCustomSetting (parameter_name ParameterName: String, parameter_value ParameterValue: String) {} }
props! { ClusterSlurmRest (mode Mode: ClusterSlurmRestMode) {} }
props! {
    ClusterSlurmdbdCustomSetting (parameter_name ParameterName: String, parameter_value ParameterValue: String) {}
}
choice! { ClusterAccountingMode { Standard "STANDARD", None "NONE" } }
choice! { ClusterNetworkingNetworkType { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { ClusterSchedulerType { Slurm "SLURM" } }
choice! { ClusterSize { Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { ClusterSlurmRestMode { Standard "STANDARD", None "NONE" } }

resource! {
    /// [AWS::PCS::ComputeNodeGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
    ComputeNodeGroup ComputeNodeGroupAttrs ComputeNodeGroupArgs "AWS::PCS::ComputeNodeGroup" [
        cluster_id ClusterId: String, iam_instance_profile_arn IamInstanceProfileArn: Arn<r::IamInstanceProfile>,
        instance_configs InstanceConfigs: List<ComputeNodeGroupInstanceConfig>,
        scaling_configuration ScalingConfiguration: ComputeNodeGroupScalingConfiguration,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ] {
        ami_id AmiId: String,
        custom_launch_template CustomLaunchTemplate: ComputeNodeGroupCustomLaunchTemplate,
        name Name: String,
        node_lifecycle_actions NodeLifecycleActions: ComputeNodeGroupNodeLifecycleActions,
        purchase_option PurchaseOption: ComputeNodeGroupPurchaseOption,
        slurm_configuration SlurmConfiguration: ComputeNodeGroupSlurmConfiguration,
        spot_options SpotOptions: ComputeNodeGroupSpotOptions,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::PcsComputeNodeGroup>,
        error_info "ErrorInfo": List<Json>,
        id "Id": String,
        status "Status": String,
    }
}
props! { ComputeNodeGroupCustomLaunchTemplate () { template_id TemplateId: String, version Version: String, } }
props! { ComputeNodeGroupInstanceConfig () { instance_type InstanceType: String, } }
props! {
    ComputeNodeGroupNodeLifecycleActions (stages Stages: ComputeNodeGroupNodeLifecycleStages) {
        script_caching_policy ScriptCachingPolicy: ComputeNodeGroupNodeLifecycleActionsScriptCachingPolicy,
    }
}
props! {
    ComputeNodeGroupNodeLifecycleScript (name Name: String, script_source ScriptSource: ComputeNodeGroupScriptSource) {
        arguments Arguments: List<String>,
        execution_policy ExecutionPolicy: ComputeNodeGroupNodeLifecycleScriptExecutionPolicy,
        on_error OnError: ComputeNodeGroupNodeLifecycleScriptOnError,
    }
}
props! {
    ComputeNodeGroupNodeLifecycleStages () {
        node_bootstrapped NodeBootstrapped: List<ComputeNodeGroupNodeLifecycleScript>,
        node_ready NodeReady: List<ComputeNodeGroupNodeLifecycleScript>,
    }
}
props! {
    ComputeNodeGroupScalingConfiguration (
        max_instance_count MaxInstanceCount: Int<0, MAX>, min_instance_count MinInstanceCount: Int<0, MAX>
    ) {}
}
props! {
    ComputeNodeGroupScriptSource (script_location ScriptLocation: String) {
        checksum Checksum: String,
        s3_version_id S3VersionId: String,
    }
}
props! {
    ComputeNodeGroupSlurmConfiguration () {
        gres_custom_settings GresCustomSettings: List<Map<String>>,
        scale_down_idle_time_in_seconds ScaleDownIdleTimeInSeconds: Int<1, 10000000>,
        slurm_custom_settings SlurmCustomSettings: List<ComputeNodeGroupSlurmCustomSetting>,
    }
}
props! {
    ComputeNodeGroupSlurmCustomSetting (parameter_name ParameterName: String, parameter_value ParameterValue: String) {}
}
props! {
    ComputeNodeGroupSpotOptions () {
        allocation_strategy AllocationStrategy: ComputeNodeGroupSpotOptionsAllocationStrategy,
    }
}
choice! {
    ComputeNodeGroupNodeLifecycleActionsScriptCachingPolicy {
        CacheOnce "CACHE_ONCE", RefreshOnReboot "REFRESH_ON_REBOOT"
    }
}
choice! {
    ComputeNodeGroupNodeLifecycleScriptExecutionPolicy {
        FirstBootOnly "FIRST_BOOT_ONLY", EveryBoot "EVERY_BOOT"
    }
}
choice! {
    ComputeNodeGroupNodeLifecycleScriptOnError {
        Terminate "TERMINATE", StopSequence "STOP_SEQUENCE", Continue "CONTINUE"
    }
}
choice! {
    ComputeNodeGroupPurchaseOption {
        Ondemand "ONDEMAND", Spot "SPOT", CapacityBlock "CAPACITY_BLOCK",
        InterruptibleCapacityReservation "INTERRUPTIBLE_CAPACITY_RESERVATION"
    }
}
choice! {
    ComputeNodeGroupSpotOptionsAllocationStrategy {
        LowestPrice "lowest-price", CapacityOptimized "capacity-optimized",
        PriceCapacityOptimized "price-capacity-optimized"
    }
}

resource! {
    /// [AWS::PCS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html)
    Queue QueueAttrs "AWS::PCS::Queue" (cluster_id ClusterId: String) {
        compute_node_group_configurations ComputeNodeGroupConfigurations: List<QueueComputeNodeGroupConfiguration>,
        name Name: String,
        slurm_configuration SlurmConfiguration: QueueSlurmConfiguration,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::PcsQueue>,
        error_info "ErrorInfo": List<Json>,
        id "Id": String,
        status "Status": String,
    }
}
props! { QueueComputeNodeGroupConfiguration () { compute_node_group_id ComputeNodeGroupId: String, } }
props! { QueueSlurmConfiguration () { slurm_custom_settings SlurmCustomSettings: List<QueueSlurmCustomSetting>, } }
props! { QueueSlurmCustomSetting (parameter_name ParameterName: String, parameter_value ParameterValue: String) {} }
