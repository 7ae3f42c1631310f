//! Generated from spec/ecs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ECS::CapacityProvider](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
    CapacityProvider NoAttrs "AWS::ECS::CapacityProvider" () {
        auto_scaling_group_provider AutoScalingGroupProvider: CapacityProviderAutoScalingGroupProvider,
        cluster_name ClusterName: Id<r::EcsCluster>,
        managed_instances_provider ManagedInstancesProvider: CapacityProviderManagedInstancesProvider,
        name Name: String,
        tags Tags: List<Tag>,
    } {}
}
props! { CapacityProviderAcceleratorCountRequest () { max Max: i64, min Min: i64, } }
props! { CapacityProviderAcceleratorTotalMemoryMibRequest () { max Max: i64, min Min: i64, } }
props! {
    CapacityProviderAutoRepairConfiguration () {
        actions_status ActionsStatus: CapacityProviderAutoRepairConfigurationActionsStatus,
    }
}
props! {
    CapacityProviderAutoScalingGroupProvider (auto_scaling_group_arn AutoScalingGroupArn: String) {
        managed_draining ManagedDraining: CapacityProviderAutoScalingGroupProviderManagedDraining,
        managed_scaling ManagedScaling: CapacityProviderManagedScaling,
        managed_termination_protection ManagedTerminationProtection: CapacityProviderAutoScalingGroupProviderManagedTerminationProtection,
    }
}
props! { CapacityProviderBaselineEbsBandwidthMbpsRequest () { max Max: i64, min Min: i64, } }
props! {
    CapacityProviderCapacityReservationRequest () {
        reservation_group_arn ReservationGroupArn: String,
        reservation_preference ReservationPreference: CapacityProviderCapacityReservationRequestReservationPreference,
    }
}
props! {
    CapacityProviderInstanceLaunchTemplate (
        ec2_instance_profile_arn Ec2InstanceProfileArn: Arn<r::IamInstanceProfile>,
        network_configuration NetworkConfiguration: CapacityProviderManagedInstancesNetworkConfiguration
    ) {
        capacity_option_type CapacityOptionType: CapacityProviderInstanceLaunchTemplateCapacityOptionType,
        capacity_reservations CapacityReservations: CapacityProviderCapacityReservationRequest,
        fips_enabled FipsEnabled: bool,
        instance_metadata_tags_propagation InstanceMetadataTagsPropagation: bool,
        instance_requirements InstanceRequirements: CapacityProviderInstanceRequirementsRequest,
        local_storage_configuration LocalStorageConfiguration: CapacityProviderManagedInstancesLocalStorageConfiguration,
        monitoring Monitoring: CapacityProviderManagedInstancesMonitoringOptions,
        storage_configuration StorageConfiguration: CapacityProviderManagedInstancesStorageConfiguration,
    }
}
props! {
    CapacityProviderInstanceRequirementsRequest (
        memory_mib MemoryMiB: CapacityProviderMemoryMibRequest,
        vcpu_count VCpuCount: CapacityProviderVcpuCountRangeRequest
    ) {
        accelerator_count AcceleratorCount: CapacityProviderAcceleratorCountRequest,
        accelerator_manufacturers AcceleratorManufacturers: List<CapacityProviderInstanceRequirementsRequestAcceleratorManufacturers>,
        accelerator_names AcceleratorNames: List<CapacityProviderInstanceRequirementsRequestAcceleratorNames>,
        accelerator_total_memory_mib AcceleratorTotalMemoryMiB: CapacityProviderAcceleratorTotalMemoryMibRequest,
        accelerator_types AcceleratorTypes: List<CapacityProviderInstanceRequirementsRequestAcceleratorTypes>,
        allowed_instance_types AllowedInstanceTypes: List<String>,
        bare_metal BareMetal: CapacityProviderInstanceRequirementsRequestBareMetal,
        baseline_ebs_bandwidth_mbps BaselineEbsBandwidthMbps: CapacityProviderBaselineEbsBandwidthMbpsRequest,
        burstable_performance BurstablePerformance: CapacityProviderInstanceRequirementsRequestBurstablePerformance,
        cpu_manufacturers CpuManufacturers: List<CapacityProviderInstanceRequirementsRequestCpuManufacturers>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
        instance_generations InstanceGenerations: List<CapacityProviderInstanceRequirementsRequestInstanceGenerations>,
        local_storage LocalStorage: CapacityProviderInstanceRequirementsRequestLocalStorage,
        local_storage_types LocalStorageTypes: List<CapacityProviderInstanceRequirementsRequestLocalStorageTypes>,
        max_spot_price_as_percentage_of_optimal_on_demand_price MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: i64,
        memory_gib_per_vcpu MemoryGiBPerVCpu: CapacityProviderMemoryGibPerVcpuRequest,
        network_bandwidth_gbps NetworkBandwidthGbps: CapacityProviderNetworkBandwidthGbpsRequest,
        network_interface_count NetworkInterfaceCount: CapacityProviderNetworkInterfaceCountRequest,
        on_demand_max_price_percentage_over_lowest_price OnDemandMaxPricePercentageOverLowestPrice: i64,
        require_hibernate_support RequireHibernateSupport: bool,
        spot_max_price_percentage_over_lowest_price SpotMaxPricePercentageOverLowestPrice: i64,
        total_local_storage_gb TotalLocalStorageGB: CapacityProviderTotalLocalStorageGbRequest,
    }
}
props! { CapacityProviderManagedInstancesLocalStorageConfiguration () { use_local_storage UseLocalStorage: bool, } }
props! {
    CapacityProviderManagedInstancesNetworkConfiguration (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
props! {
    CapacityProviderManagedInstancesProvider (
        infrastructure_role_arn InfrastructureRoleArn: Arn<r::IamRole>,
        instance_launch_template InstanceLaunchTemplate: CapacityProviderInstanceLaunchTemplate
    ) {
        auto_repair_configuration AutoRepairConfiguration: CapacityProviderAutoRepairConfiguration,
        infrastructure_optimization InfrastructureOptimization: CapacityProviderManagedInstancesProviderInfrastructureOptimization,
        propagate_tags PropagateTags: CapacityProviderManagedInstancesProviderPropagateTags,
    }
}
props! {
    CapacityProviderManagedInstancesProviderInfrastructureOptimization () {
        scale_in_after ScaleInAfter: Int<-1, 3600>,
    }
}
props! { CapacityProviderManagedInstancesStorageConfiguration (storage_size_gib StorageSizeGiB: Int<1, MAX>) {} }
props! {
    CapacityProviderManagedScaling () {
        instance_warmup_period InstanceWarmupPeriod: Int<0, 10000>,
        maximum_scaling_step_size MaximumScalingStepSize: Int<1, 10000>,
        minimum_scaling_step_size MinimumScalingStepSize: Int<1, 10000>,
        status Status: CapacityProviderManagedScalingStatus,
        target_capacity TargetCapacity: Int<1, 100>,
    }
}
props! { CapacityProviderMemoryGibPerVcpuRequest () { max Max: f64, min Min: f64, } }
props! { CapacityProviderMemoryMibRequest (min Min: i64) { max Max: i64, } }
props! { CapacityProviderNetworkBandwidthGbpsRequest () { max Max: f64, min Min: f64, } }
props! { CapacityProviderNetworkInterfaceCountRequest () { max Max: i64, min Min: i64, } }
props! { CapacityProviderTotalLocalStorageGbRequest () { max Max: f64, min Min: f64, } }
props! { CapacityProviderVcpuCountRangeRequest (min Min: i64) { max Max: i64, } }
choice! { CapacityProviderAutoRepairConfigurationActionsStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { CapacityProviderAutoScalingGroupProviderManagedDraining { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    CapacityProviderAutoScalingGroupProviderManagedTerminationProtection {
        Disabled "DISABLED", Enabled "ENABLED"
    }
}
choice! {
    CapacityProviderCapacityReservationRequestReservationPreference {
        ReservationsOnly "RESERVATIONS_ONLY", ReservationsFirst "RESERVATIONS_FIRST",
        ReservationsExcluded "RESERVATIONS_EXCLUDED"
    }
}
choice! {
    CapacityProviderInstanceLaunchTemplateCapacityOptionType {
        OnDemand "ON_DEMAND", Spot "SPOT", Reserved "RESERVED"
    }
}
choice! {
    CapacityProviderInstanceRequirementsRequestAcceleratorManufacturers {
        AmazonWebServices "amazon-web-services", Amd "amd", Habana "habana", Nvidia "nvidia", Xilinx "xilinx"
    }
}
choice! {
    CapacityProviderInstanceRequirementsRequestAcceleratorNames {
        A10G "a10g", A100 "a100", H100 "h100", Inferentia "inferentia", K520 "k520", K80 "k80", M60 "m60",
        RadeonProV520 "radeon-pro-v520", T4 "t4", T4G "t4g", Vu9P "vu9p", V100 "v100", L40S "l40s", L4 "l4",
        GaudiHl205 "gaudi-hl-205", Inferentia2 "inferentia2", Trainium "trainium", Trainium2 "trainium2", U30 "u30"
    }
}
choice! {
    CapacityProviderInstanceRequirementsRequestAcceleratorTypes {
        Gpu "gpu", Fpga "fpga", Inference "inference"
    }
}
choice! {
    CapacityProviderInstanceRequirementsRequestBareMetal {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! {
    CapacityProviderInstanceRequirementsRequestBurstablePerformance {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! {
    CapacityProviderInstanceRequirementsRequestCpuManufacturers {
        Intel "intel", Amd "amd", AmazonWebServices "amazon-web-services"
    }
}
choice! { CapacityProviderInstanceRequirementsRequestInstanceGenerations { Current "current", Previous "previous" } }
choice! {
    CapacityProviderInstanceRequirementsRequestLocalStorage {
        Included "included", Required "required", Excluded "excluded"
    }
}
choice! { CapacityProviderInstanceRequirementsRequestLocalStorageTypes { Hdd "hdd", Ssd "ssd" } }
choice! { CapacityProviderManagedInstancesMonitoringOptions { Basic "BASIC", Detailed "DETAILED" } }
choice! { CapacityProviderManagedInstancesProviderPropagateTags { CapacityProvider "CAPACITY_PROVIDER", None "NONE" } }
choice! { CapacityProviderManagedScalingStatus { Disabled "DISABLED", Enabled "ENABLED" } }

resource! {
    /// [AWS::ECS::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
    Cluster ClusterAttrs "AWS::ECS::Cluster" () {
        capacity_providers CapacityProviders: List<Id<r::EcsCapacityProvider>>,
        cluster_name ClusterName: String,
        cluster_settings ClusterSettings: List<ClusterSettings>,
        configuration Configuration: ClusterConfiguration,
        default_capacity_provider_strategy DefaultCapacityProviderStrategy: List<ClusterCapacityProviderStrategyItem>,
        service_connect_defaults ServiceConnectDefaults: ClusterServiceConnectDefaults,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EcsCluster>, }
}
props! {
    ClusterCapacityProviderStrategyItem () {
        base Base: Int<0, 100000>,
        capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>,
        weight Weight: Int<0, 1000>,
    }
}
props! {
    ClusterConfiguration () {
        execute_command_configuration ExecuteCommandConfiguration: ClusterExecuteCommandConfiguration,
        managed_storage_configuration ManagedStorageConfiguration: ClusterManagedStorageConfiguration,
    }
}
props! {
    ClusterExecuteCommandConfiguration () {
        kms_key_id KmsKeyId: String,
        log_configuration LogConfiguration: ClusterExecuteCommandLogConfiguration,
        logging Logging: ClusterExecuteCommandConfigurationLogging,
    }
}
props! {
    ClusterExecuteCommandLogConfiguration () {
        cloud_watch_encryption_enabled CloudWatchEncryptionEnabled: bool,
        cloud_watch_log_group_name CloudWatchLogGroupName: Id<r::LogsLogGroup>,
        s3_bucket_name S3BucketName: Id<r::S3Bucket>,
        s3_encryption_enabled S3EncryptionEnabled: bool,
        s3_key_prefix S3KeyPrefix: String,
    }
}
props! {
    ClusterManagedStorageConfiguration () {
        fargate_ephemeral_storage_kms_key_id FargateEphemeralStorageKmsKeyId: String,
        kms_key_id KmsKeyId: String,
    }
}
props! { ClusterServiceConnectDefaults () { namespace Namespace: String, } }
props! { ClusterSettings () { name Name: String, value Value: String, } }
choice! { ClusterExecuteCommandConfigurationLogging { Default "DEFAULT", None "NONE", Override "OVERRIDE" } }

resource! {
    /// [AWS::ECS::ClusterCapacityProviderAssociations](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html)
    ClusterCapacityProviderAssociations NoAttrs "AWS::ECS::ClusterCapacityProviderAssociations" (
        cluster Cluster: Id<r::EcsCluster>,
        default_capacity_provider_strategy DefaultCapacityProviderStrategy: List<ClusterCapacityProviderAssociationsCapacityProviderStrategy>
    ) { capacity_providers CapacityProviders: List<Id<r::EcsCapacityProvider>>, } {}
}
props! {
    ClusterCapacityProviderAssociationsCapacityProviderStrategy (
        capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>
    ) { base Base: Int<0, 100000>, weight Weight: Int<0, 1000>, }
}

resource! {
    /// [AWS::ECS::Daemon](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html)
    Daemon DaemonAttrs "AWS::ECS::Daemon" () {
        capacity_provider_arns CapacityProviderArns: List<String>,
        cluster_arn ClusterArn: Arn<r::EcsCluster>,
        critical Critical: bool,
        daemon_name DaemonName: String,
        daemon_task_definition_arn DaemonTaskDefinitionArn: Arn<r::EcsDaemonTaskDefinition>,
        deployment_configuration DeploymentConfiguration: DaemonDeploymentConfiguration,
        enable_ecs_managed_tags EnableECSManagedTags: bool,
        enable_execute_command EnableExecuteCommand: bool,
        propagate_tags PropagateTags: DaemonPropagateTags,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        daemon_arn "DaemonArn": Arn<r::EcsDaemon>,
        daemon_status "DaemonStatus": String,
        deployment_arn "DeploymentArn": String,
        updated_at "UpdatedAt": String,
    }
}
props! { DaemonAlarmConfiguration () { alarm_names AlarmNames: List<String>, enable Enable: bool, } }
props! {
    DaemonDeploymentConfiguration () {
        alarms Alarms: DaemonAlarmConfiguration,
        bake_time_in_minutes BakeTimeInMinutes: Int<0, 1440>,
        drain_percent DrainPercent: Num<0, 100>,
    }
}
choice! { DaemonPropagateTags { Daemon "DAEMON", None "NONE" } }

resource! {
    /// [AWS::ECS::DaemonTaskDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
    DaemonTaskDefinition DaemonTaskDefinitionAttrs "AWS::ECS::DaemonTaskDefinition" () {
        container_definitions ContainerDefinitions: List<DaemonTaskDefinitionDaemonContainerDefinition>,
        cpu Cpu: String,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        family Family: String,
        ipc_mode IpcMode: DaemonTaskDefinitionIpcMode,
        memory Memory: String,
        pid_mode PidMode: DaemonTaskDefinitionPidMode,
        tags Tags: List<Tag>,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
        volumes Volumes: List<DaemonTaskDefinitionVolume>,
    } { daemon_task_definition_arn "DaemonTaskDefinitionArn": Arn<r::EcsDaemonTaskDefinition>, }
}
props! {
    DaemonTaskDefinitionContainerDependency () {
        condition Condition: DaemonTaskDefinitionContainerDependencyCondition,
        container_name ContainerName: String,
    }
}
props! {
    DaemonTaskDefinitionDaemonContainerDefinition (image Image: String, name Name: String) {
        command Command: List<String>,
        cpu Cpu: i64,
        depends_on DependsOn: List<DaemonTaskDefinitionContainerDependency>,
        entry_point EntryPoint: List<String>,
        environment Environment: List<DaemonTaskDefinitionKeyValuePair>,
        environment_files EnvironmentFiles: List<DaemonTaskDefinitionEnvironmentFile>,
        essential Essential: bool,
        firelens_configuration FirelensConfiguration: DaemonTaskDefinitionFirelensConfiguration,
        health_check HealthCheck: DaemonTaskDefinitionHealthCheck,
        interactive Interactive: bool,
        linux_parameters LinuxParameters: DaemonTaskDefinitionLinuxParameters,
        log_configuration LogConfiguration: DaemonTaskDefinitionLogConfiguration,
        memory Memory: i64,
        memory_reservation MemoryReservation: i64,
        mount_points MountPoints: List<DaemonTaskDefinitionMountPoint>,
        privileged Privileged: bool,
        pseudo_terminal PseudoTerminal: bool,
        readonly_root_filesystem ReadonlyRootFilesystem: bool,
        repository_credentials RepositoryCredentials: DaemonTaskDefinitionRepositoryCredentials,
        restart_policy RestartPolicy: DaemonTaskDefinitionRestartPolicy,
        secrets Secrets: List<DaemonTaskDefinitionSecret>,
        start_timeout StartTimeout: i64,
        stop_timeout StopTimeout: i64,
        system_controls SystemControls: List<DaemonTaskDefinitionSystemControl>,
        ulimits Ulimits: List<DaemonTaskDefinitionUlimit>,
        user User: String,
        working_directory WorkingDirectory: String,
    }
}
props! {
    DaemonTaskDefinitionDevice () {
        container_path ContainerPath: String,
        host_path HostPath: String,
        permissions Permissions: List<DaemonTaskDefinitionDevicePermissions>,
    }
}
props! {
    DaemonTaskDefinitionEnvironmentFile () {
        type_ Type: DaemonTaskDefinitionEnvironmentFileType,
        value Value: String,
    }
}
props! {
    DaemonTaskDefinitionFirelensConfiguration () {
        options Options: Map<String>,
        type_ Type: DaemonTaskDefinitionFirelensConfigurationType,
    }
}
props! {
    DaemonTaskDefinitionHealthCheck () {
        command Command: List<String>,
        interval Interval: i64,
        retries Retries: i64,
        start_period StartPeriod: i64,
        timeout Timeout: i64,
    }
}
props! { DaemonTaskDefinitionHostVolumeProperties () { source_path SourcePath: String, } }
props! { DaemonTaskDefinitionKernelCapabilities () { add Add: List<String>, drop Drop: List<String>, } }
props! { DaemonTaskDefinitionKeyValuePair () { name Name: String, value Value: String, } }
props! {
    DaemonTaskDefinitionLinuxParameters () {
        capabilities Capabilities: DaemonTaskDefinitionKernelCapabilities,
        devices Devices: List<DaemonTaskDefinitionDevice>,
        init_process_enabled InitProcessEnabled: bool,
        tmpfs Tmpfs: List<DaemonTaskDefinitionTmpfs>,
    }
}
props! {
    DaemonTaskDefinitionLogConfiguration (log_driver LogDriver: String) {
        options Options: Map<String>,
        secret_options SecretOptions: List<DaemonTaskDefinitionSecret>,
    }
}
props! {
    DaemonTaskDefinitionMountPoint () {
        container_path ContainerPath: String,
        read_only ReadOnly: bool,
        source_volume SourceVolume: String,
    }
}
props! {
    DaemonTaskDefinitionRepositoryCredentials () {
        credentials_parameter CredentialsParameter: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    DaemonTaskDefinitionRestartPolicy () {
        enabled Enabled: bool,
        ignored_exit_codes IgnoredExitCodes: List<i64>,
        restart_attempt_period RestartAttemptPeriod: i64,
    }
}
props! { DaemonTaskDefinitionSecret (name Name: String, value_from ValueFrom: String) {} }
props! { DaemonTaskDefinitionSystemControl () { namespace Namespace: String, value Value: String, } }
props! {
    DaemonTaskDefinitionTmpfs (size Size: i64) {
        container_path ContainerPath: String,
        mount_options MountOptions: List<String>,
    }
}
props! {
    DaemonTaskDefinitionUlimit (
        hard_limit HardLimit: i64, name Name: DaemonTaskDefinitionUlimitName, soft_limit SoftLimit: i64
    ) {}
}
props! { DaemonTaskDefinitionVolume () { host Host: DaemonTaskDefinitionHostVolumeProperties, name Name: String, } }
choice! {
    DaemonTaskDefinitionContainerDependencyCondition {
        Complete "COMPLETE", Healthy "HEALTHY", Start "START", Success "SUCCESS"
    }
}
choice! { DaemonTaskDefinitionDevicePermissions { Mknod "mknod", Read "read", Write "write" } }
choice! { DaemonTaskDefinitionEnvironmentFileType { S3 "s3" } }
choice! { DaemonTaskDefinitionFirelensConfigurationType { Fluentbit "fluentbit", Fluentd "fluentd" } }
choice! { DaemonTaskDefinitionIpcMode { None "none", Shared "shared" } }
choice! { DaemonTaskDefinitionPidMode { None "none", Shared "shared" } }
choice! {
    DaemonTaskDefinitionUlimitName {
        Core "core", Cpu "cpu", Data "data", Fsize "fsize", Locks "locks", Memlock "memlock", Msgqueue "msgqueue",
        Nice "nice", Nofile "nofile", Nproc "nproc", Rss "rss", Rtprio "rtprio", Rttime "rttime",
        Sigpending "sigpending", Stack "stack"
    }
}

resource! {
    /// [AWS::ECS::ExpressGatewayService](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html)
    ExpressGatewayService ExpressGatewayServiceAttrs "AWS::ECS::ExpressGatewayService" (
        infrastructure_role_arn InfrastructureRoleArn: Arn<r::IamRole>
    ) {
        cluster Cluster: Id<r::EcsCluster>,
        cpu Cpu: String,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        health_check_path HealthCheckPath: String,
        memory Memory: String,
        network_configuration NetworkConfiguration: ExpressGatewayServiceNetworkConfiguration,
        primary_container PrimaryContainer: ExpressGatewayServiceExpressGatewayContainer,
        scaling_target ScalingTarget: ExpressGatewayServiceExpressGatewayScalingTarget,
        service_name ServiceName: String,
        tags Tags: List<Tag>,
        task_definition_arn TaskDefinitionArn: String,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
    } {
        active_configurations "ActiveConfigurations": List<Json>,
        created_at "CreatedAt": String,
        ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies": List<String>,
        ecs_managed_resource_arns_auto_scaling_scalable_target "ECSManagedResourceArns.AutoScaling.ScalableTarget": String,
        ecs_managed_resource_arns_ingress_path_certificate_arn "ECSManagedResourceArns.IngressPath.CertificateArn": Arn<r::CertificateManagerCertificate>,
        ecs_managed_resource_arns_ingress_path_listener_arn "ECSManagedResourceArns.IngressPath.ListenerArn": String,
        ecs_managed_resource_arns_ingress_path_listener_rule_arn "ECSManagedResourceArns.IngressPath.ListenerRuleArn": String,
        ecs_managed_resource_arns_ingress_path_load_balancer_arn "ECSManagedResourceArns.IngressPath.LoadBalancerArn": String,
        ecs_managed_resource_arns_ingress_path_load_balancer_security_groups "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups": List<String>,
        ecs_managed_resource_arns_ingress_path_target_group_arns "ECSManagedResourceArns.IngressPath.TargetGroupArns": List<String>,
        ecs_managed_resource_arns_log_groups "ECSManagedResourceArns.LogGroups": List<String>,
        ecs_managed_resource_arns_metric_alarms "ECSManagedResourceArns.MetricAlarms": List<String>,
        ecs_managed_resource_arns_service_security_groups "ECSManagedResourceArns.ServiceSecurityGroups": List<String>,
        endpoint "Endpoint": String,
        service_arn "ServiceArn": Arn<r::EcsExpressGatewayService>,
        status_status_code "Status.StatusCode": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ExpressGatewayServiceAwsLogsConfiguration (
        log_group LogGroup: Id<r::LogsLogGroup>, log_stream_prefix LogStreamPrefix: String
    ) {}
}
props! {
    ExpressGatewayServiceExpressGatewayContainer (image Image: String) {
        aws_logs_configuration AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration,
        command Command: List<String>,
        container_port ContainerPort: i64,
        environment Environment: List<ExpressGatewayServiceKeyValuePair>,
        repository_credentials RepositoryCredentials: ExpressGatewayServiceExpressGatewayRepositoryCredentials,
        secrets Secrets: List<ExpressGatewayServiceSecret>,
    }
}
props! {
    ExpressGatewayServiceExpressGatewayRepositoryCredentials (
        credentials_parameter CredentialsParameter: Arn<r::SecretsManagerSecret>
    ) {}
}
props! {
    ExpressGatewayServiceExpressGatewayScalingTarget () {
        auto_scaling_metric AutoScalingMetric: ExpressGatewayServiceScalingMetric,
        auto_scaling_target_value AutoScalingTargetValue: i64,
        max_task_count MaxTaskCount: i64,
        min_task_count MinTaskCount: i64,
    }
}
props! { ExpressGatewayServiceKeyValuePair (name Name: String, value Value: String) {} }
props! {
    ExpressGatewayServiceNetworkConfiguration () {
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
    }
}
props! { ExpressGatewayServiceSecret (name Name: String, value_from ValueFrom: String) {} }
choice! {
    ExpressGatewayServiceScalingMetric {
        AverageCpu "AVERAGE_CPU", AverageMemory "AVERAGE_MEMORY", RequestCountPerTarget "REQUEST_COUNT_PER_TARGET"
    }
}

resource! {
    /// [AWS::ECS::Gateway](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
    Gateway GatewayAttrs "AWS::ECS::Gateway" (
        configuration Configuration: GatewayConfiguration, gateway_name GatewayName: String,
        infrastructure_role_arn InfrastructureRoleArn: Arn<r::IamRole>
    ) {
        deletion_protection DeletionProtection: bool,
        propagate_tags PropagateTags: GatewayPropagateGatewayTags,
        tags Tags: List<Tag>,
    } {
        access_type "AccessType": String,
        arn "Arn": Arn<r::EcsGateway>,
        configuration_host_shared_alb_current_alb_count "Configuration.HostSharedAlb.CurrentAlbCount": i64,
        created_at "CreatedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! { GatewayAlbTestTrafficRules () { header Header: GatewayTestTrafficHeader, } }
props! { GatewayConfiguration (host_shared_alb HostSharedAlb: GatewayHostSharedAlbConfiguration) {} }
props! { GatewayElbAccessLogConfiguration () { destination Destination: GatewayElbAccessLogDestination, } }
props! { GatewayElbAccessLogDestination (s3 S3: GatewayElbAccessLogS3Destination) {} }
props! { GatewayElbAccessLogS3Destination (bucket Bucket: Id<r::S3Bucket>) { prefix Prefix: String, } }
props! {
    GatewayElbNetworkConfiguration () {
        inbound_security_group InboundSecurityGroup: Id<r::Ec2SecurityGroup>,
        ip_address_type IpAddressType: GatewayElbIpAddressType,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    GatewayHostSharedAlbConfiguration () {
        access_logs AccessLogs: GatewayElbAccessLogConfiguration,
        http_desync HttpDesync: GatewayAlbDesyncMitigationMode,
        max_alb_count MaxAlbCount: i64,
        network_configuration NetworkConfiguration: GatewayElbNetworkConfiguration,
        port Port: Int<1, 65535>,
        protocol Protocol: GatewayAlbProtocol,
        scheme Scheme: GatewayElbScheme,
        test_traffic_rules TestTrafficRules: GatewayAlbTestTrafficRules,
        web_acl_arn WebACLArn: Arn<r::Wafv2WebAcl>,
    }
}
props! { GatewayTestTrafficHeader (name Name: String, values Values: List<String>) {} }
choice! { GatewayAlbDesyncMitigationMode { Monitor "monitor", Defensive "defensive", Strictest "strictest" } }
choice! { GatewayAlbProtocol { Http "HTTP", Https "HTTPS" } }
choice! {
    GatewayElbIpAddressType {
        Ipv4 "ipv4", Dualstack "dualstack", DualstackWithoutPublicIpv4 "dualstack-without-public-ipv4"
    }
}
choice! { GatewayElbScheme { InternetFacing "internet-facing", Internal "internal" } }
choice! { GatewayPropagateGatewayTags { None "NONE", Gateway "GATEWAY" } }

resource! {
    /// [AWS::ECS::GatewayClusterAssociations](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html)
    GatewayClusterAssociations GatewayClusterAssociationsAttrs "AWS::ECS::GatewayClusterAssociations" (
        cluster Cluster: Id<r::EcsCluster>, gateway Gateway: Arn<r::EcsGateway>
    ) {} {
        cluster_arn "ClusterArn": Arn<r::EcsCluster>,
        gateway_arn "GatewayArn": Arn<r::EcsGateway>,
        status "Status": String,
    }
}

resource! {
    /// [AWS::ECS::PrimaryTaskSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html)
    PrimaryTaskSet NoAttrs "AWS::ECS::PrimaryTaskSet" (
        cluster Cluster: Id<r::EcsCluster>, service Service: Arn<r::EcsService>, task_set_id TaskSetId: String
    ) {} {}
}

resource! {
    /// [AWS::ECS::Service](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
    Service ServiceAttrs "AWS::ECS::Service" () {
        availability_zone_rebalancing AvailabilityZoneRebalancing: ServiceAvailabilityZoneRebalancing,
        capacity_provider_strategy CapacityProviderStrategy: List<ServiceCapacityProviderStrategyItem>,
        cluster Cluster: Id<r::EcsCluster>,
        deployment_configuration DeploymentConfiguration: ServiceDeploymentConfiguration,
        deployment_controller DeploymentController: ServiceDeploymentController,
        desired_count DesiredCount: i64,
        enable_ecs_managed_tags EnableECSManagedTags: bool,
        enable_execute_command EnableExecuteCommand: bool,
        force_new_deployment ForceNewDeployment: ServiceForceNewDeployment,
        gateway_connectors GatewayConnectors: List<ServiceGatewayConnector>,
        health_check_grace_period_seconds HealthCheckGracePeriodSeconds: i64,
        launch_type LaunchType: ServiceLaunchType,
        load_balancers LoadBalancers: List<ServiceLoadBalancer>,
        monitoring Monitoring: ServiceMonitoringConfiguration,
        network_configuration NetworkConfiguration: ServiceNetworkConfiguration,
        placement_constraints PlacementConstraints: List<ServicePlacementConstraint>,
        placement_strategies PlacementStrategies: List<ServicePlacementStrategy>,
        platform_version PlatformVersion: String,
        propagate_tags PropagateTags: ServicePropagateTags,
        role Role: String,
        scheduling_strategy SchedulingStrategy: ServiceSchedulingStrategy,
        service_connect_configuration ServiceConnectConfiguration: ServiceConnectConfiguration,
        service_name ServiceName: String,
        service_registries ServiceRegistries: List<ServiceRegistry>,
        tags Tags: List<Tag>,
        task_definition TaskDefinition: Arn<r::EcsTaskDefinition>,
        volume_configurations VolumeConfigurations: List<ServiceVolumeConfiguration>,
        vpc_lattice_configurations VpcLatticeConfigurations: List<ServiceVpcLatticeConfiguration>,
    } { name "Name": String, service_arn "ServiceArn": Arn<r::EcsService>, }
}
props! {
    ServiceAdvancedConfiguration (
        alternate_target_group_arn AlternateTargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>
    ) {
        production_listener_rule ProductionListenerRule: String,
        role_arn RoleArn: Arn<r::IamRole>,
        test_listener_rule TestListenerRule: String,
    }
}
props! {
    ServiceAwsVpcConfiguration () {
        assign_public_ip AssignPublicIp: ServiceAwsVpcConfigurationAssignPublicIp,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
    }
}
props! {
    ServiceCanaryConfiguration () {
        canary_bake_time_in_minutes CanaryBakeTimeInMinutes: Int<0, 1440>,
        canary_percent CanaryPercent: Num<MIN, 100>,
    }
}
props! {
    ServiceCapacityProviderStrategyItem () {
        base Base: Int<0, 100000>,
        capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>,
        weight Weight: Int<0, 1000>,
    }
}
props! {
    ServiceConnectAccessLogConfiguration (format Format: ServiceConnectAccessLogConfigurationFormat) {
        include_query_parameters IncludeQueryParameters: ServiceConnectAccessLogConfigurationIncludeQueryParameters,
    }
}
props! {
    ServiceConnectClientAlias (port Port: Int<0, 65535>) {
        dns_name DnsName: String,
        test_traffic_rules TestTrafficRules: ServiceConnectTestTrafficRules,
    }
}
props! {
    ServiceConnectConfiguration (enabled Enabled: bool) {
        access_log_configuration AccessLogConfiguration: ServiceConnectAccessLogConfiguration,
        container_configurations ContainerConfigurations: List<ServiceConnectContainerConfiguration>,
        log_configuration LogConfiguration: ServiceLogConfiguration,
        namespace Namespace: String,
        services Services: List<ServiceConnectService>,
    }
}
props! { ServiceConnectContainerConfiguration () { log_level LogLevel: ServiceConnectContainerConfigurationLogLevel, } }
props! {
    ServiceConnectService (port_name PortName: String) {
        client_aliases ClientAliases: List<ServiceConnectClientAlias>,
        discovery_name DiscoveryName: String,
        ingress_port_override IngressPortOverride: Int<0, 65535>,
        timeout Timeout: ServiceTimeoutConfiguration,
        tls Tls: ServiceConnectTlsConfiguration,
    }
}
props! { ServiceConnectTestTrafficRules (header Header: ServiceConnectTestTrafficRulesHeader) {} }
props! {
    ServiceConnectTestTrafficRulesHeader (name Name: String) {
        value Value: ServiceConnectTestTrafficRulesHeaderValue,
    }
}
props! { ServiceConnectTestTrafficRulesHeaderValue (exact Exact: String) {} }
props! {
    ServiceConnectTlsCertificateAuthority () {
        aws_pca_authority_arn AwsPcaAuthorityArn: Arn<r::AcmPcaCertificateAuthority>,
    }
}
props! {
    ServiceConnectTlsConfiguration (
        issuer_certificate_authority IssuerCertificateAuthority: ServiceConnectTlsCertificateAuthority
    ) { kms_key KmsKey: String, role_arn RoleArn: Arn<r::IamRole>, }
}
props! {
    ServiceDeploymentAlarms (alarm_names AlarmNames: List<String>, enable Enable: bool, rollback Rollback: bool) {}
}
props! {
    ServiceDeploymentCircuitBreaker (enable Enable: bool, rollback Rollback: bool) {
        reset_on_healthy_task ResetOnHealthyTask: bool,
        threshold_configuration ThresholdConfiguration: ServiceThresholdConfiguration,
    }
}
props! {
    ServiceDeploymentConfiguration () {
        alarms Alarms: ServiceDeploymentAlarms,
        bake_time_in_minutes BakeTimeInMinutes: Int<0, 1440>,
        canary_configuration CanaryConfiguration: ServiceCanaryConfiguration,
        deployment_circuit_breaker DeploymentCircuitBreaker: ServiceDeploymentCircuitBreaker,
        early_success_criteria EarlySuccessCriteria: ServiceDeploymentEarlySuccessCriteria,
        lifecycle_hooks LifecycleHooks: List<ServiceDeploymentLifecycleHook>,
        linear_configuration LinearConfiguration: ServiceLinearConfiguration,
        maximum_percent MaximumPercent: i64,
        minimum_healthy_percent MinimumHealthyPercent: i64,
        strategy Strategy: ServiceDeploymentConfigurationStrategy,
    }
}
props! { ServiceDeploymentController () { type_ Type: ServiceDeploymentControllerType, } }
props! {
    ServiceDeploymentEarlySuccessCriteria () {
        enable Enable: bool,
        healthy_percent HealthyPercent: Int<0, 100>,
        source_service_revision_cleanup SourceServiceRevisionCleanup: ServiceDeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup,
    }
}
props! {
    ServiceDeploymentLifecycleHook (
        lifecycle_stages LifecycleStages: List<ServiceDeploymentLifecycleHookLifecycleStages>
    ) {
        hook_details HookDetails: Json,
        hook_target_arn HookTargetArn: String,
        role_arn RoleArn: Arn<r::IamRole>,
        target_type TargetType: ServiceDeploymentLifecycleHookTargetType,
        timeout_configuration TimeoutConfiguration: ServiceHookTimeoutConfig,
    }
}
props! {
    ServiceEbsTagSpecification (resource_type ResourceType: ServiceEbsTagSpecificationResourceType) {
        propagate_tags PropagateTags: ServiceEbsTagSpecificationPropagateTags,
        tags Tags: List<Tag>,
    }
}
props! {
    ServiceForceNewDeployment (enable_force_new_deployment EnableForceNewDeployment: bool) {
        force_new_deployment_nonce ForceNewDeploymentNonce: String,
    }
}
props! {
    ServiceGatewayConnector (port_name PortName: String) {
        filters Filters: ServiceGatewayConnectorFilters,
        health_check HealthCheck: ServiceGatewayConnectorHealthCheck,
    }
}
props! {
    ServiceGatewayConnectorFilters () { access_types AccessTypes: List<ServiceGatewayConnectorFiltersAccessTypes>, }
}
props! {
    ServiceGatewayConnectorHealthCheck () {
        health_check_interval_seconds HealthCheckIntervalSeconds: i64,
        health_check_path HealthCheckPath: String,
        health_check_port HealthCheckPort: i64,
        health_check_protocol HealthCheckProtocol: ServiceGatewayConnectorHealthCheckHealthCheckProtocol,
        health_check_timeout_seconds HealthCheckTimeoutSeconds: i64,
        healthy_threshold_count HealthyThresholdCount: i64,
        matcher Matcher: ServiceGatewayConnectorHealthCheckMatcher,
        unhealthy_threshold_count UnhealthyThresholdCount: i64,
    }
}
props! { ServiceGatewayConnectorHealthCheckMatcher () { grpc_code GrpcCode: String, http_code HttpCode: String, } }
props! {
    ServiceHookTimeoutConfig () {
        action Action: ServiceHookTimeoutConfigAction,
        timeout_in_minutes TimeoutInMinutes: Int<1, 20160>,
    }
}
props! {
    ServiceLinearConfiguration () {
        step_bake_time_in_minutes StepBakeTimeInMinutes: Int<0, 1440>,
        step_percent StepPercent: Num<3, 100>,
    }
}
props! {
    ServiceLoadBalancer () {
        advanced_configuration AdvancedConfiguration: ServiceAdvancedConfiguration,
        container_name ContainerName: String,
        container_port ContainerPort: i64,
        load_balancer_name LoadBalancerName: Id<r::ElasticLoadBalancingLoadBalancer>,
        target_group_arn TargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>,
    }
}
props! {
    ServiceLogConfiguration () {
        log_driver LogDriver: String,
        options Options: Map<String>,
        secret_options SecretOptions: List<ServiceSecret>,
    }
}
props! {
    ServiceManagedEbsVolumeConfiguration (role_arn RoleArn: Arn<r::IamRole>) {
        encrypted Encrypted: bool,
        filesystem_type FilesystemType: ServiceManagedEbsVolumeConfigurationFilesystemType,
        iops Iops: i64,
        kms_key_id KmsKeyId: String,
        size_in_gib SizeInGiB: i64,
        snapshot_id SnapshotId: String,
        tag_specifications TagSpecifications: List<ServiceEbsTagSpecification>,
        throughput Throughput: i64,
        volume_initialization_rate VolumeInitializationRate: i64,
        volume_type VolumeType: String,
    }
}
props! {
    ServiceMetricConfiguration (
        metric_names MetricNames: List<ServiceMetricConfigurationMetricNames>, resolution_seconds ResolutionSeconds: i64
    ) {}
}
props! {
    ServiceMonitoringConfiguration (metric_configurations MetricConfigurations: List<ServiceMetricConfiguration>) {}
}
props! { ServiceNetworkConfiguration () { awsvpc_configuration AwsvpcConfiguration: ServiceAwsVpcConfiguration, } }
props! { ServicePlacementConstraint (type_ Type: ServicePlacementConstraintType) { expression Expression: String, } }
props! { ServicePlacementStrategy (type_ Type: ServicePlacementStrategyType) { field Field: String, } }
props! {
    ServiceRegistry () {
        container_name ContainerName: String,
        container_port ContainerPort: i64,
        port Port: i64,
        registry_arn RegistryArn: Arn<r::ServiceDiscoveryService>,
    }
}
props! { ServiceSecret (name Name: String, value_from ValueFrom: String) {} }
props! { ServiceThresholdConfiguration (type_ Type: ServiceThresholdConfigurationType, value Value: i64) {} }
props! {
    ServiceTimeoutConfiguration () {
        idle_timeout_seconds IdleTimeoutSeconds: Int<0, 2147483647>,
        per_request_timeout_seconds PerRequestTimeoutSeconds: Int<0, 2147483647>,
    }
}
props! {
    ServiceVolumeConfiguration (name Name: String) {
        managed_ebs_volume ManagedEBSVolume: ServiceManagedEbsVolumeConfiguration,
    }
}
props! {
    ServiceVpcLatticeAdvancedConfiguration () {
        alternate_target_group_arn AlternateTargetGroupArn: String,
        production_listener_rule ProductionListenerRule: String,
        test_listener_rule TestListenerRule: String,
    }
}
props! {
    ServiceVpcLatticeConfiguration (
        port_name PortName: String, role_arn RoleArn: Arn<r::IamRole>,
        target_group_arn TargetGroupArn: Arn<r::VpcLatticeTargetGroup>
    ) { advanced_configuration AdvancedConfiguration: ServiceVpcLatticeAdvancedConfiguration, }
}
choice! { ServiceAvailabilityZoneRebalancing { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ServiceAwsVpcConfigurationAssignPublicIp { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { ServiceConnectAccessLogConfigurationFormat { Text "TEXT", Json "JSON" } }
choice! { ServiceConnectAccessLogConfigurationIncludeQueryParameters { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { ServiceConnectContainerConfigurationLogLevel { Debug "debug", Info "info" } }
choice! {
    ServiceDeploymentConfigurationStrategy {
        Rolling "ROLLING", BlueGreen "BLUE_GREEN", Linear "LINEAR", Canary "CANARY"
    }
}
choice! { ServiceDeploymentControllerType { CodeDeploy "CODE_DEPLOY", Ecs "ECS", External "EXTERNAL" } }
choice! {
    ServiceDeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup {
        Blocking "BLOCKING", Deferred "DEFERRED"
    }
}
choice! {
    ServiceDeploymentLifecycleHookLifecycleStages {
        ReconcileService "RECONCILE_SERVICE", PreScaleUp "PRE_SCALE_UP", PostScaleUp "POST_SCALE_UP",
        TestTrafficShift "TEST_TRAFFIC_SHIFT", PostTestTrafficShift "POST_TEST_TRAFFIC_SHIFT",
        PreProductionTrafficShift "PRE_PRODUCTION_TRAFFIC_SHIFT", ProductionTrafficShift "PRODUCTION_TRAFFIC_SHIFT",
        PostProductionTrafficShift "POST_PRODUCTION_TRAFFIC_SHIFT"
    }
}
choice! { ServiceDeploymentLifecycleHookTargetType { AwsLambda "AWS_LAMBDA", Pause "PAUSE" } }
choice! { ServiceEbsTagSpecificationPropagateTags { Service "SERVICE", TaskDefinition "TASK_DEFINITION" } }
choice! { ServiceEbsTagSpecificationResourceType { Volume "volume" } }
choice! { ServiceGatewayConnectorFiltersAccessTypes { Public "PUBLIC", Private "PRIVATE" } }
choice! { ServiceGatewayConnectorHealthCheckHealthCheckProtocol { Http "HTTP", Https "HTTPS" } }
choice! { ServiceHookTimeoutConfigAction { Rollback "ROLLBACK", Continue "CONTINUE" } }
choice! { ServiceLaunchType { Ec2 "EC2", Fargate "FARGATE", External "EXTERNAL" } }
choice! { ServiceManagedEbsVolumeConfigurationFilesystemType { Ext3 "ext3", Ext4 "ext4", Ntfs "ntfs", Xfs "xfs" } }
choice! {
    ServiceMetricConfigurationMetricNames {
        CpuUtilization "CPUUtilization", MemoryUtilization "MemoryUtilization"
    }
}
choice! { ServicePlacementConstraintType { DistinctInstance "distinctInstance", MemberOf "memberOf" } }
choice! { ServicePlacementStrategyType { Binpack "binpack", Random "random", Spread "spread" } }
choice! { ServicePropagateTags { Service "SERVICE", TaskDefinition "TASK_DEFINITION" } }
choice! { ServiceSchedulingStrategy { Daemon "DAEMON", Replica "REPLICA" } }
choice! {
    ServiceThresholdConfigurationType {
        Count "COUNT", BoundedPercent "BOUNDED_PERCENT", UnboundedPercent "UNBOUNDED_PERCENT"
    }
}

resource! {
    /// [AWS::ECS::TaskDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
    TaskDefinition TaskDefinitionAttrs "AWS::ECS::TaskDefinition" () {
        container_definitions ContainerDefinitions: List<TaskDefinitionContainerDefinition>,
        cpu Cpu: String,
        enable_fault_injection EnableFaultInjection: bool,
        ephemeral_storage EphemeralStorage: TaskDefinitionEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        family Family: String,
        inference_accelerators InferenceAccelerators: List<TaskDefinitionInferenceAccelerator>,
        ipc_mode IpcMode: TaskDefinitionIpcMode,
        memory Memory: String,
        network_mode NetworkMode: TaskDefinitionNetworkMode,
        pid_mode PidMode: TaskDefinitionPidMode,
        placement_constraints PlacementConstraints: List<TaskDefinitionPlacementConstraint>,
        proxy_configuration ProxyConfiguration: TaskDefinitionProxyConfiguration,
        requires_compatibilities RequiresCompatibilities: List<TaskDefinitionRequiresCompatibilities>,
        runtime_platform RuntimePlatform: TaskDefinitionRuntimePlatform,
        tags Tags: List<Tag>,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
        volumes Volumes: List<TaskDefinitionVolume>,
    } { task_definition_arn "TaskDefinitionArn": Arn<r::EcsTaskDefinition>, }
}
props! {
    TaskDefinitionAuthorizationConfig () {
        access_point_id AccessPointId: Id<r::EfsAccessPoint>,
        iam IAM: TaskDefinitionAuthorizationConfigIam,
    }
}
props! {
    TaskDefinitionContainerDefinition (image Image: String, name Name: String) {
        command Command: List<String>,
        cpu Cpu: i64,
        credential_specs CredentialSpecs: List<String>,
        depends_on DependsOn: List<TaskDefinitionContainerDependency>,
        disable_networking DisableNetworking: bool,
        dns_search_domains DnsSearchDomains: List<String>,
        dns_servers DnsServers: List<String>,
        docker_labels DockerLabels: Map<String>,
        docker_security_options DockerSecurityOptions: List<String>,
        entry_point EntryPoint: List<String>,
        environment Environment: List<TaskDefinitionKeyValuePair>,
        environment_files EnvironmentFiles: List<TaskDefinitionEnvironmentFile>,
        essential Essential: bool,
        extra_hosts ExtraHosts: List<TaskDefinitionHostEntry>,
        firelens_configuration FirelensConfiguration: TaskDefinitionFirelensConfiguration,
        health_check HealthCheck: TaskDefinitionHealthCheck,
        hostname Hostname: String,
        interactive Interactive: bool,
        links Links: List<String>,
        linux_parameters LinuxParameters: TaskDefinitionLinuxParameters,
        log_configuration LogConfiguration: TaskDefinitionLogConfiguration,
        memory Memory: i64,
        memory_reservation MemoryReservation: i64,
        mount_points MountPoints: List<TaskDefinitionMountPoint>,
        port_mappings PortMappings: List<TaskDefinitionPortMapping>,
        privileged Privileged: bool,
        pseudo_terminal PseudoTerminal: bool,
        readonly_root_filesystem ReadonlyRootFilesystem: bool,
        repository_credentials RepositoryCredentials: TaskDefinitionRepositoryCredentials,
        resource_requirements ResourceRequirements: List<TaskDefinitionResourceRequirement>,
        restart_policy RestartPolicy: TaskDefinitionRestartPolicy,
        secrets Secrets: List<TaskDefinitionSecret>,
        start_timeout StartTimeout: i64,
        stop_timeout StopTimeout: i64,
        system_controls SystemControls: List<TaskDefinitionSystemControl>,
        ulimits Ulimits: List<TaskDefinitionUlimit>,
        user User: String,
        version_consistency VersionConsistency: TaskDefinitionContainerDefinitionVersionConsistency,
        volumes_from VolumesFrom: List<TaskDefinitionVolumeFrom>,
        working_directory WorkingDirectory: String,
    }
}
props! {
    TaskDefinitionContainerDependency () {
        condition Condition: TaskDefinitionContainerDependencyCondition,
        container_name ContainerName: String,
    }
}
props! {
    TaskDefinitionDevice () {
        container_path ContainerPath: String,
        host_path HostPath: String,
        permissions Permissions: List<TaskDefinitionDevicePermissions>,
    }
}
props! {
    TaskDefinitionDockerVolumeConfiguration () {
        autoprovision Autoprovision: bool,
        driver Driver: String,
        driver_opts DriverOpts: Map<String>,
        labels Labels: Map<String>,
        scope Scope: TaskDefinitionDockerVolumeConfigurationScope,
    }
}
props! {
    TaskDefinitionEfsVolumeConfiguration (filesystem_id FilesystemId: Id<r::EfsFileSystem>) {
        authorization_config AuthorizationConfig: TaskDefinitionAuthorizationConfig,
        root_directory RootDirectory: String,
        transit_encryption TransitEncryption: TaskDefinitionEfsVolumeConfigurationTransitEncryption,
        transit_encryption_port TransitEncryptionPort: i64,
    }
}
props! { TaskDefinitionEnvironmentFile () { type_ Type: TaskDefinitionEnvironmentFileType, value Value: String, } }
props! { TaskDefinitionEphemeralStorage () { size_in_gib SizeInGiB: i64, } }
props! {
    TaskDefinitionFSxAuthorizationConfig (credentials_parameter CredentialsParameter: String, domain Domain: String) {}
}
props! {
    TaskDefinitionFSxWindowsFileServerVolumeConfiguration (
        file_system_id FileSystemId: Id<r::FSxFileSystem>, root_directory RootDirectory: String
    ) { authorization_config AuthorizationConfig: TaskDefinitionFSxAuthorizationConfig, }
}
props! {
    TaskDefinitionFirelensConfiguration () {
        options Options: Map<String>,
        type_ Type: TaskDefinitionFirelensConfigurationType,
    }
}
props! {
    TaskDefinitionHealthCheck () {
        command Command: List<String>,
        interval Interval: i64,
        retries Retries: i64,
        start_period StartPeriod: i64,
        timeout Timeout: i64,
    }
}
props! { TaskDefinitionHostEntry () { hostname Hostname: String, ip_address IpAddress: String, } }
props! { TaskDefinitionHostVolumeProperties () { source_path SourcePath: String, } }
props! { TaskDefinitionInferenceAccelerator () { device_name DeviceName: String, device_type DeviceType: String, } }
props! { TaskDefinitionKernelCapabilities () { add Add: List<String>, drop Drop: List<String>, } }
props! { TaskDefinitionKeyValuePair () { name Name: String, value Value: String, } }
props! {
    TaskDefinitionLinuxParameters () {
        capabilities Capabilities: TaskDefinitionKernelCapabilities,
        devices Devices: List<TaskDefinitionDevice>,
        init_process_enabled InitProcessEnabled: bool,
        max_swap MaxSwap: i64,
        shared_memory_size SharedMemorySize: i64,
        swappiness Swappiness: i64,
        tmpfs Tmpfs: List<TaskDefinitionTmpfs>,
    }
}
props! {
    TaskDefinitionLogConfiguration (log_driver LogDriver: String) {
        options Options: Map<String>,
        secret_options SecretOptions: List<TaskDefinitionSecret>,
    }
}
props! {
    TaskDefinitionMountPoint () {
        container_path ContainerPath: String,
        read_only ReadOnly: bool,
        source_volume SourceVolume: String,
    }
}
props! {
    TaskDefinitionNvidiaMpsAllocation (memory Memory: Int<1, MAX>) {
        max_compute_percent MaxComputePercent: Int<1, 100>,
    }
}
props! {
    TaskDefinitionPlacementConstraint (type_ Type: TaskDefinitionPlacementConstraintType) {
        expression Expression: String,
    }
}
props! {
    TaskDefinitionPortMapping () {
        app_protocol AppProtocol: TaskDefinitionPortMappingAppProtocol,
        container_port ContainerPort: i64,
        container_port_range ContainerPortRange: String,
        host_port HostPort: i64,
        name Name: String,
        protocol Protocol: TaskDefinitionPortMappingProtocol,
    }
}
props! {
    TaskDefinitionProxyConfiguration (container_name ContainerName: String) {
        proxy_configuration_properties ProxyConfigurationProperties: List<TaskDefinitionKeyValuePair>,
        type_ Type: TaskDefinitionProxyConfigurationType,
    }
}
props! {
    TaskDefinitionRepositoryCredentials () {
        credentials_parameter CredentialsParameter: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    TaskDefinitionResourceRequirement (type_ Type: TaskDefinitionResourceRequirementType) {
        sharing_strategy SharingStrategy: TaskDefinitionSharingStrategy,
        value Value: String,
    }
}
props! {
    TaskDefinitionRestartPolicy () {
        enabled Enabled: bool,
        ignored_exit_codes IgnoredExitCodes: List<i64>,
        restart_attempt_period RestartAttemptPeriod: i64,
    }
}
props! {
    TaskDefinitionRuntimePlatform () {
        cpu_architecture CpuArchitecture: TaskDefinitionRuntimePlatformCpuArchitecture,
        operating_system_family OperatingSystemFamily: TaskDefinitionRuntimePlatformOperatingSystemFamily,
    }
}
props! {
    TaskDefinitionS3FilesVolumeConfiguration (file_system_arn FileSystemArn: Arn<r::S3FilesFileSystem>) {
        access_point_arn AccessPointArn: Arn<r::S3FilesAccessPoint>,
        root_directory RootDirectory: String,
        transit_encryption_port TransitEncryptionPort: i64,
    }
}
props! { TaskDefinitionSecret (name Name: String, value_from ValueFrom: String) {} }
props! { TaskDefinitionSharingStrategy (nvidia_mps NvidiaMps: TaskDefinitionNvidiaMpsAllocation) {} }
props! { TaskDefinitionSystemControl () { namespace Namespace: String, value Value: String, } }
props! {
    TaskDefinitionTmpfs (size Size: i64) {
        container_path ContainerPath: String,
        mount_options MountOptions: List<String>,
    }
}
props! {
    TaskDefinitionUlimit (hard_limit HardLimit: i64, name Name: TaskDefinitionUlimitName, soft_limit SoftLimit: i64) {}
}
props! {
    TaskDefinitionVolume () {
        configured_at_launch ConfiguredAtLaunch: bool,
        docker_volume_configuration DockerVolumeConfiguration: TaskDefinitionDockerVolumeConfiguration,
        efs_volume_configuration EFSVolumeConfiguration: TaskDefinitionEfsVolumeConfiguration,
        f_sx_windows_file_server_volume_configuration FSxWindowsFileServerVolumeConfiguration: TaskDefinitionFSxWindowsFileServerVolumeConfiguration,
        host Host: TaskDefinitionHostVolumeProperties,
        name Name: String,
        s3_files_volume_configuration S3FilesVolumeConfiguration: TaskDefinitionS3FilesVolumeConfiguration,
    }
}
props! { TaskDefinitionVolumeFrom () { read_only ReadOnly: bool, source_container SourceContainer: String, } }
choice! { TaskDefinitionAuthorizationConfigIam { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TaskDefinitionContainerDefinitionVersionConsistency { Enabled "enabled", Disabled "disabled" } }
choice! {
    TaskDefinitionContainerDependencyCondition {
        Complete "COMPLETE", Healthy "HEALTHY", Start "START", Success "SUCCESS"
    }
}
choice! { TaskDefinitionDevicePermissions { Mknod "mknod", Read "read", Write "write" } }
choice! { TaskDefinitionDockerVolumeConfigurationScope { Shared "shared", Task "task" } }
choice! { TaskDefinitionEfsVolumeConfigurationTransitEncryption { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TaskDefinitionEnvironmentFileType { S3 "s3" } }
choice! { TaskDefinitionFirelensConfigurationType { Fluentbit "fluentbit", Fluentd "fluentd" } }
choice! { TaskDefinitionIpcMode { Host "host", None "none", Task "task" } }
choice! { TaskDefinitionNetworkMode { Awsvpc "awsvpc", Bridge "bridge", Host "host", None "none" } }
choice! { TaskDefinitionPidMode { Host "host", Task "task" } }
choice! { TaskDefinitionPlacementConstraintType { MemberOf "memberOf" } }
choice! { TaskDefinitionPortMappingAppProtocol { Http "http", Http2 "http2", Grpc "grpc" } }
choice! { TaskDefinitionPortMappingProtocol { Tcp "tcp", Udp "udp" } }
choice! { TaskDefinitionProxyConfigurationType { Appmesh "APPMESH" } }
choice! {
    TaskDefinitionRequiresCompatibilities {
        Ec2 "EC2", External "EXTERNAL", Fargate "FARGATE", ManagedInstances "MANAGED_INSTANCES"
    }
}
choice! {
    TaskDefinitionResourceRequirementType {
        Gpu "GPU", InferenceAccelerator "InferenceAccelerator", NeuronDevice "NeuronDevice"
    }
}
choice! { TaskDefinitionRuntimePlatformCpuArchitecture { Arm64 "ARM64", X8664 "X86_64" } }
choice! {
    TaskDefinitionRuntimePlatformOperatingSystemFamily {
        Linux "LINUX", WindowsServer2004Core "WINDOWS_SERVER_2004_CORE",
        WindowsServer2016Full "WINDOWS_SERVER_2016_FULL", WindowsServer2019Core "WINDOWS_SERVER_2019_CORE",
        WindowsServer2019Full "WINDOWS_SERVER_2019_FULL", WindowsServer2022Core "WINDOWS_SERVER_2022_CORE",
        WindowsServer2022Full "WINDOWS_SERVER_2022_FULL", WindowsServer2025Core "WINDOWS_SERVER_2025_CORE",
        WindowsServer2025Full "WINDOWS_SERVER_2025_FULL", WindowsServer20H2Core "WINDOWS_SERVER_20H2_CORE"
    }
}
choice! {
    TaskDefinitionUlimitName {
        Core "core", Cpu "cpu", Data "data", Fsize "fsize", Locks "locks", Memlock "memlock", Msgqueue "msgqueue",
        Nice "nice", Nofile "nofile", Nproc "nproc", Rss "rss", Rtprio "rtprio", Rttime "rttime",
        Sigpending "sigpending", Stack "stack"
    }
}

resource! {
    /// [AWS::ECS::TaskSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html)
    TaskSet TaskSetAttrs "AWS::ECS::TaskSet" (
        cluster Cluster: Id<r::EcsCluster>, service Service: Arn<r::EcsService>,
        task_definition TaskDefinition: Arn<r::EcsTaskDefinition>
    ) {
        capacity_provider_strategy CapacityProviderStrategy: List<TaskSetCapacityProviderStrategyItem>,
        external_id ExternalId: String,
        launch_type LaunchType: TaskSetLaunchType,
        load_balancers LoadBalancers: List<TaskSetLoadBalancer>,
        network_configuration NetworkConfiguration: TaskSetNetworkConfiguration,
        platform_version PlatformVersion: String,
        scale Scale: TaskSetScale,
        service_registries ServiceRegistries: List<TaskSetServiceRegistry>,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
props! {
    TaskSetAwsVpcConfiguration (subnets Subnets: List<Id<r::Ec2Subnet>>) {
        assign_public_ip AssignPublicIp: TaskSetAwsVpcConfigurationAssignPublicIp,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! {
    TaskSetCapacityProviderStrategyItem () {
        base Base: Int<0, 100000>,
        capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>,
        weight Weight: Int<0, 1000>,
    }
}
props! {
    TaskSetLoadBalancer () {
        container_name ContainerName: String,
        container_port ContainerPort: i64,
        target_group_arn TargetGroupArn: Arn<r::ElasticLoadBalancingV2TargetGroup>,
    }
}
props! { TaskSetNetworkConfiguration () { aws_vpc_configuration AwsVpcConfiguration: TaskSetAwsVpcConfiguration, } }
props! { TaskSetScale () { unit Unit: TaskSetScaleUnit, value Value: Num<0, 100>, } }
props! {
    TaskSetServiceRegistry () {
        container_name ContainerName: String,
        container_port ContainerPort: i64,
        port Port: i64,
        registry_arn RegistryArn: Arn<r::ServiceDiscoveryService>,
    }
}
choice! { TaskSetAwsVpcConfigurationAssignPublicIp { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { TaskSetLaunchType { Ec2 "EC2", Fargate "FARGATE" } }
choice! { TaskSetScaleUnit { Percent "PERCENT" } }
