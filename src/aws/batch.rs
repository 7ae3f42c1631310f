//! Generated from spec/batch.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Batch::ComputeEnvironment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html)
    ComputeEnvironment ComputeEnvironmentAttrs "AWS::Batch::ComputeEnvironment" (type_ Type: String) {
        compute_environment_name ComputeEnvironmentName: String,
        compute_resources ComputeResources: ComputeEnvironmentComputeResources,
        context Context: String,
        ecs_settings EcsSettings: ComputeEnvironmentEcsSettings,
        eks_configuration EksConfiguration: ComputeEnvironmentEksConfiguration,
        replace_compute_environment ReplaceComputeEnvironment: bool,
        service_role ServiceRole: String,
        state State: String,
        tags Tags: Map<String>,
        unmanagedv_cpus UnmanagedvCpus: i64,
        update_policy UpdatePolicy: ComputeEnvironmentUpdatePolicy,
    } {
        compute_environment_arn "ComputeEnvironmentArn": Arn<r::BatchComputeEnvironment>,
        eks_configuration_access_entry_status "EksConfiguration.AccessEntry.Status": String,
    }
}
props! {
    ComputeEnvironmentCapacityReservations () {
        reservation_group_arn ReservationGroupArn: String,
        reservation_preference ReservationPreference: String,
    }
}
props! {
    ComputeEnvironmentComputeResources (maxv_cpus MaxvCpus: i64, type_ Type: String) {
        allocation_strategy AllocationStrategy: String,
        bid_percentage BidPercentage: i64,
        capacity_tags CapacityTags: Map<String>,
        desiredv_cpus DesiredvCpus: i64,
        ec2_configuration Ec2Configuration: List<ComputeEnvironmentEc2ConfigurationObject>,
        ec2_key_pair Ec2KeyPair: String,
        image_id ImageId: String,
        instance_role InstanceRole: String,
        instance_types InstanceTypes: List<String>,
        launch_template LaunchTemplate: ComputeEnvironmentLaunchTemplateSpecification,
        managed_instances_provider ManagedInstancesProvider: ComputeEnvironmentManagedInstancesProvider,
        minv_cpus MinvCpus: i64,
        placement_group PlacementGroup: Id<r::Ec2PlacementGroup>,
        scaling_policy ScalingPolicy: ComputeEnvironmentComputeScalingPolicy,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        spot_iam_fleet_role SpotIamFleetRole: String,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        tags Tags: Map<String>,
        update_to_latest_image_version UpdateToLatestImageVersion: bool,
    }
}
props! { ComputeEnvironmentComputeScalingPolicy () { min_scale_down_delay_minutes MinScaleDownDelayMinutes: i64, } }
props! {
    ComputeEnvironmentEc2ConfigurationObject (image_type ImageType: String) {
        image_id_override ImageIdOverride: String,
        image_kubernetes_version ImageKubernetesVersion: String,
    }
}
props! { ComputeEnvironmentEcsSettings () { container_insights ContainerInsights: String, } }
props! { ComputeEnvironmentEksAccessEntry () { desired_state DesiredState: String, } }
props! {
    ComputeEnvironmentEksConfiguration (
        eks_cluster_arn EksClusterArn: Arn<r::EksCluster>, kubernetes_namespace KubernetesNamespace: String
    ) { access_entry AccessEntry: ComputeEnvironmentEksAccessEntry, }
}
props! { ComputeEnvironmentInfrastructureOptimization () { scale_in_after ScaleInAfter: i64, } }
props! {
    ComputeEnvironmentInstanceLaunchTemplate (
        ec2_instance_profile_arn Ec2InstanceProfileArn: Arn<r::IamInstanceProfile>,
        network_configuration NetworkConfiguration: ComputeEnvironmentManagedInstancesNetworkConfiguration
    ) {
        capacity_option_type CapacityOptionType: ComputeEnvironmentInstanceLaunchTemplateCapacityOptionType,
        capacity_reservations CapacityReservations: ComputeEnvironmentCapacityReservations,
        fips_enabled FipsEnabled: bool,
        instance_metadata_tags_propagation InstanceMetadataTagsPropagation: bool,
        instance_requirements InstanceRequirements: ComputeEnvironmentInstanceRequirements,
        local_storage_configuration LocalStorageConfiguration: ComputeEnvironmentManagedInstancesLocalStorageConfiguration,
        monitoring Monitoring: String,
        storage_configuration StorageConfiguration: ComputeEnvironmentManagedInstancesStorageConfiguration,
    }
}
props! { ComputeEnvironmentInstanceRequirements () { allowed_instance_types AllowedInstanceTypes: List<String>, } }
props! {
    ComputeEnvironmentLaunchTemplateSpecification () {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
        overrides Overrides: List<ComputeEnvironmentLaunchTemplateSpecificationOverride>,
        userdata_type UserdataType: String,
        version Version: String,
    }
}
props! {
    ComputeEnvironmentLaunchTemplateSpecificationOverride () {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
        target_instance_types TargetInstanceTypes: List<String>,
        userdata_type UserdataType: String,
        version Version: String,
    }
}
props! { ComputeEnvironmentManagedInstancesLocalStorageConfiguration () { use_local_storage UseLocalStorage: bool, } }
props! {
    ComputeEnvironmentManagedInstancesNetworkConfiguration (
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
props! {
    ComputeEnvironmentManagedInstancesProvider (
        infrastructure_role_arn InfrastructureRoleArn: Arn<r::IamRole>,
        instance_launch_template InstanceLaunchTemplate: ComputeEnvironmentInstanceLaunchTemplate
    ) {
        infrastructure_optimization InfrastructureOptimization: ComputeEnvironmentInfrastructureOptimization,
        propagate_tags PropagateTags: ComputeEnvironmentManagedInstancesProviderPropagateTags,
    }
}
props! { ComputeEnvironmentManagedInstancesStorageConfiguration () { storage_size_gib StorageSizeGiB: i64, } }
props! {
    ComputeEnvironmentUpdatePolicy () {
        job_execution_timeout_minutes JobExecutionTimeoutMinutes: i64,
        terminate_jobs_on_update TerminateJobsOnUpdate: bool,
    }
}
choice! {
    ComputeEnvironmentInstanceLaunchTemplateCapacityOptionType {
        OnDemand "ON_DEMAND", Spot "SPOT", Reserved "RESERVED"
    }
}
choice! {
    ComputeEnvironmentManagedInstancesProviderPropagateTags {
        CapacityProvider "CAPACITY_PROVIDER", None "NONE"
    }
}

resource! {
    /// [AWS::Batch::ConsumableResource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html)
    ConsumableResource ConsumableResourceAttrs "AWS::Batch::ConsumableResource" (
        resource_type ResourceType: ConsumableResourceResourceType, total_quantity TotalQuantity: i64
    ) { consumable_resource_name ConsumableResourceName: String, tags Tags: Map<String>, } {
        available_quantity "AvailableQuantity": i64,
        consumable_resource_arn "ConsumableResourceArn": Arn<r::BatchConsumableResource>,
        created_at "CreatedAt": i64,
        in_use_quantity "InUseQuantity": i64,
    }
}
choice! { ConsumableResourceResourceType { Replenishable "REPLENISHABLE", NonReplenishable "NON_REPLENISHABLE" } }

resource! {
    /// [AWS::Batch::JobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html)
    JobDefinition JobDefinitionAttrs "AWS::Batch::JobDefinition" (type_ Type: String) {
        consumable_resource_properties ConsumableResourceProperties: JobDefinitionConsumableResourceProperties,
        container_properties ContainerProperties: JobDefinitionContainerProperties,
        ecs_properties EcsProperties: JobDefinitionEcsProperties,
        eks_properties EksProperties: JobDefinitionEksProperties,
        job_definition_name JobDefinitionName: String,
        node_properties NodeProperties: JobDefinitionNodeProperties,
        parameters Parameters: Map<String>,
        platform_capabilities PlatformCapabilities: List<String>,
        propagate_tags PropagateTags: bool,
        resource_retention_policy ResourceRetentionPolicy: JobDefinitionResourceRetentionPolicy,
        retry_strategy RetryStrategy: JobDefinitionRetryStrategy,
        scheduling_priority SchedulingPriority: i64,
        tags Tags: Map<String>,
        timeout Timeout: JobDefinitionJobTimeout,
    } { job_definition_arn "JobDefinitionArn": Arn<r::BatchJobDefinition>, }
}
props! {
    JobDefinitionConsumableResourceProperties (
        consumable_resource_list ConsumableResourceList: List<JobDefinitionConsumableResourceRequirement>
    ) {}
}
props! {
    JobDefinitionConsumableResourceRequirement (
        consumable_resource ConsumableResource: Arn<r::BatchConsumableResource>, quantity Quantity: i64
    ) {}
}
props! {
    JobDefinitionContainerProperties (image Image: String) {
        command Command: List<String>,
        enable_execute_command EnableExecuteCommand: bool,
        environment Environment: List<JobDefinitionEnvironment>,
        ephemeral_storage EphemeralStorage: JobDefinitionEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        fargate_platform_configuration FargatePlatformConfiguration: JobDefinitionContainerPropertiesFargatePlatformConfiguration,
        job_role_arn JobRoleArn: Arn<r::IamRole>,
        linux_parameters LinuxParameters: JobDefinitionLinuxParameters,
        log_configuration LogConfiguration: JobDefinitionLogConfiguration,
        memory Memory: i64,
        mount_points MountPoints: List<JobDefinitionMountPoint>,
        network_configuration NetworkConfiguration: JobDefinitionNetworkConfiguration,
        privileged Privileged: bool,
        readonly_root_filesystem ReadonlyRootFilesystem: bool,
        repository_credentials RepositoryCredentials: JobDefinitionRepositoryCredentials,
        resource_requirements ResourceRequirements: List<JobDefinitionResourceRequirement>,
        runtime_platform RuntimePlatform: JobDefinitionRuntimePlatform,
        secrets Secrets: List<JobDefinitionSecret>,
        ulimits Ulimits: List<JobDefinitionUlimit>,
        user User: String,
        vcpus Vcpus: i64,
        volumes Volumes: List<JobDefinitionVolume>,
    }
}
props! { JobDefinitionContainerPropertiesFargatePlatformConfiguration () { platform_version PlatformVersion: String, } }
props! {
    JobDefinitionDevice () {
        container_path ContainerPath: String,
        host_path HostPath: String,
        permissions Permissions: List<String>,
    }
}
props! { JobDefinitionEcsProperties (task_properties TaskProperties: List<JobDefinitionEcsTaskProperties>) {} }
props! {
    JobDefinitionEcsTaskProperties () {
        containers Containers: List<JobDefinitionTaskContainerProperties>,
        enable_execute_command EnableExecuteCommand: bool,
        ephemeral_storage EphemeralStorage: JobDefinitionEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        ipc_mode IpcMode: String,
        network_configuration NetworkConfiguration: JobDefinitionNetworkConfiguration,
        network_mode NetworkMode: String,
        pid_mode PidMode: String,
        platform_version PlatformVersion: String,
        runtime_platform RuntimePlatform: JobDefinitionRuntimePlatform,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
        volumes Volumes: List<JobDefinitionVolume>,
    }
}
props! {
    JobDefinitionEfsAuthorizationConfig () { access_point_id AccessPointId: Id<r::EfsAccessPoint>, iam Iam: String, }
}
props! {
    JobDefinitionEfsVolumeConfiguration (file_system_id FileSystemId: Id<r::EfsFileSystem>) {
        authorization_config AuthorizationConfig: JobDefinitionEfsAuthorizationConfig,
        root_directory RootDirectory: String,
        transit_encryption TransitEncryption: String,
        transit_encryption_port TransitEncryptionPort: i64,
    }
}
props! {
    JobDefinitionEksContainer (image Image: String) {
        args Args: List<String>,
        command Command: List<String>,
        env Env: List<JobDefinitionEksContainerEnvironmentVariable>,
        image_pull_policy ImagePullPolicy: String,
        name Name: String,
        resources Resources: JobDefinitionEksContainerResourceRequirements,
        security_context SecurityContext: JobDefinitionEksContainerSecurityContext,
        volume_mounts VolumeMounts: List<JobDefinitionEksContainerVolumeMount>,
    }
}
props! { JobDefinitionEksContainerEnvironmentVariable (name Name: String) { value Value: String, } }
props! {
    JobDefinitionEksContainerResourceRequirements () { limits Limits: Map<String>, requests Requests: Map<String>, }
}
props! {
    JobDefinitionEksContainerSecurityContext () {
        allow_privilege_escalation AllowPrivilegeEscalation: bool,
        privileged Privileged: bool,
        read_only_root_filesystem ReadOnlyRootFilesystem: bool,
        run_as_group RunAsGroup: i64,
        run_as_non_root RunAsNonRoot: bool,
        run_as_user RunAsUser: i64,
    }
}
props! {
    JobDefinitionEksContainerVolumeMount () {
        mount_path MountPath: String,
        name Name: String,
        read_only ReadOnly: bool,
        sub_path SubPath: String,
    }
}
props! { JobDefinitionEksEmptyDir () { medium Medium: String, size_limit SizeLimit: String, } }
props! { JobDefinitionEksHostPath () { path Path: String, } }
props! {
    JobDefinitionEksMetadata () {
        annotations Annotations: Map<String>,
        labels Labels: Map<String>,
        namespace Namespace: String,
    }
}
props! { JobDefinitionEksPersistentVolumeClaim (claim_name ClaimName: String) { read_only ReadOnly: bool, } }
props! {
    JobDefinitionEksPodProperties () {
        containers Containers: List<JobDefinitionEksContainer>,
        dns_policy DnsPolicy: String,
        host_network HostNetwork: bool,
        image_pull_secrets ImagePullSecrets: List<JobDefinitionImagePullSecret>,
        init_containers InitContainers: List<JobDefinitionEksContainer>,
        metadata Metadata: JobDefinitionEksMetadata,
        service_account_name ServiceAccountName: String,
        share_process_namespace ShareProcessNamespace: bool,
        volumes Volumes: List<JobDefinitionEksVolume>,
    }
}
props! { JobDefinitionEksProperties () { pod_properties PodProperties: JobDefinitionEksPodProperties, } }
props! { JobDefinitionEksSecret (secret_name SecretName: String) { optional Optional: bool, } }
props! {
    JobDefinitionEksVolume (name Name: String) {
        empty_dir EmptyDir: JobDefinitionEksEmptyDir,
        host_path HostPath: JobDefinitionEksHostPath,
        persistent_volume_claim PersistentVolumeClaim: JobDefinitionEksPersistentVolumeClaim,
        secret Secret: JobDefinitionEksSecret,
    }
}
props! { JobDefinitionEnvironment () { name Name: String, value Value: String, } }
props! { JobDefinitionEphemeralStorage (size_in_gib SizeInGiB: i64) {} }
props! {
    JobDefinitionEvaluateOnExit (action Action: String) {
        on_exit_code OnExitCode: String,
        on_reason OnReason: String,
        on_status_reason OnStatusReason: String,
    }
}
props! { JobDefinitionHost () { source_path SourcePath: String, } }
props! { JobDefinitionImagePullSecret () { name Name: String, } }
props! { JobDefinitionJobTimeout () { attempt_duration_seconds AttemptDurationSeconds: i64, } }
props! {
    JobDefinitionLinuxParameters () {
        devices Devices: List<JobDefinitionDevice>,
        init_process_enabled InitProcessEnabled: bool,
        max_swap MaxSwap: i64,
        shared_memory_size SharedMemorySize: i64,
        swappiness Swappiness: i64,
        tmpfs Tmpfs: List<JobDefinitionTmpfs>,
    }
}
props! {
    JobDefinitionLogConfiguration (log_driver LogDriver: String) {
        options Options: Map<String>,
        secret_options SecretOptions: List<JobDefinitionSecret>,
    }
}
props! {
    JobDefinitionMountPoint () {
        container_path ContainerPath: String,
        read_only ReadOnly: bool,
        source_volume SourceVolume: String,
    }
}
props! {
    JobDefinitionMultiNodeContainerProperties (image Image: String) {
        command Command: List<String>,
        enable_execute_command EnableExecuteCommand: bool,
        environment Environment: List<JobDefinitionEnvironment>,
        ephemeral_storage EphemeralStorage: JobDefinitionEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        instance_type InstanceType: String,
        job_role_arn JobRoleArn: Arn<r::IamRole>,
        linux_parameters LinuxParameters: JobDefinitionLinuxParameters,
        log_configuration LogConfiguration: JobDefinitionLogConfiguration,
        memory Memory: i64,
        mount_points MountPoints: List<JobDefinitionMountPoint>,
        privileged Privileged: bool,
        readonly_root_filesystem ReadonlyRootFilesystem: bool,
        repository_credentials RepositoryCredentials: JobDefinitionRepositoryCredentials,
        resource_requirements ResourceRequirements: List<JobDefinitionResourceRequirement>,
        runtime_platform RuntimePlatform: JobDefinitionRuntimePlatform,
        secrets Secrets: List<JobDefinitionSecret>,
        ulimits Ulimits: List<JobDefinitionUlimit>,
        user User: String,
        vcpus Vcpus: i64,
        volumes Volumes: List<JobDefinitionVolume>,
    }
}
props! {
    JobDefinitionMultiNodeEcsProperties (
        task_properties TaskProperties: List<JobDefinitionMultiNodeEcsTaskProperties>
    ) {}
}
props! {
    JobDefinitionMultiNodeEcsTaskProperties () {
        containers Containers: List<JobDefinitionTaskContainerProperties>,
        enable_execute_command EnableExecuteCommand: bool,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        ipc_mode IpcMode: String,
        pid_mode PidMode: String,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
        volumes Volumes: List<JobDefinitionVolume>,
    }
}
props! { JobDefinitionNetworkConfiguration () { assign_public_ip AssignPublicIp: String, } }
props! {
    JobDefinitionNodeProperties (
        main_node MainNode: i64, node_range_properties NodeRangeProperties: List<JobDefinitionNodeRangeProperty>,
        num_nodes NumNodes: i64
    ) {}
}
props! {
    JobDefinitionNodeRangeProperty (target_nodes TargetNodes: String) {
        consumable_resource_properties ConsumableResourceProperties: JobDefinitionConsumableResourceProperties,
        container Container: JobDefinitionMultiNodeContainerProperties,
        ecs_properties EcsProperties: JobDefinitionMultiNodeEcsProperties,
        eks_properties EksProperties: JobDefinitionEksProperties,
        instance_types InstanceTypes: List<String>,
    }
}
props! {
    JobDefinitionRepositoryCredentials (credentials_parameter CredentialsParameter: Arn<r::SecretsManagerSecret>) {}
}
props! { JobDefinitionResourceRequirement () { type_ Type: String, value Value: String, } }
props! { JobDefinitionResourceRetentionPolicy () { skip_deregister_on_update SkipDeregisterOnUpdate: bool, } }
props! {
    JobDefinitionRetryStrategy () {
        attempts Attempts: i64,
        evaluate_on_exit EvaluateOnExit: List<JobDefinitionEvaluateOnExit>,
    }
}
props! {
    JobDefinitionRuntimePlatform () {
        cpu_architecture CpuArchitecture: String,
        operating_system_family OperatingSystemFamily: String,
    }
}
props! {
    JobDefinitionS3FilesVolumeConfiguration (file_system_arn FileSystemArn: Arn<r::S3FilesFileSystem>) {
        access_point_arn AccessPointArn: Arn<r::S3FilesAccessPoint>,
        root_directory RootDirectory: String,
        transit_encryption_port TransitEncryptionPort: i64,
    }
}
props! { JobDefinitionSecret (name Name: String, value_from ValueFrom: String) {} }
props! { JobDefinitionTaskContainerDependency (condition Condition: String, container_name ContainerName: String) {} }
props! {
    JobDefinitionTaskContainerProperties (image Image: String) {
        command Command: List<String>,
        depends_on DependsOn: List<JobDefinitionTaskContainerDependency>,
        environment Environment: List<JobDefinitionEnvironment>,
        essential Essential: bool,
        firelens_configuration FirelensConfiguration: JobDefinitionTaskContainerPropertiesFirelensConfiguration,
        linux_parameters LinuxParameters: JobDefinitionLinuxParameters,
        log_configuration LogConfiguration: JobDefinitionLogConfiguration,
        mount_points MountPoints: List<JobDefinitionMountPoint>,
        name Name: String,
        privileged Privileged: bool,
        readonly_root_filesystem ReadonlyRootFilesystem: bool,
        repository_credentials RepositoryCredentials: JobDefinitionRepositoryCredentials,
        resource_requirements ResourceRequirements: List<JobDefinitionResourceRequirement>,
        secrets Secrets: List<JobDefinitionSecret>,
        start_timeout StartTimeout: i64,
        stop_timeout StopTimeout: i64,
        ulimits Ulimits: List<JobDefinitionUlimit>,
        user User: String,
    }
}
props! {
    JobDefinitionTaskContainerPropertiesFirelensConfiguration (type_ Type: String) { options Options: Map<String>, }
}
props! {
    JobDefinitionTmpfs (container_path ContainerPath: String, size Size: i64) {
        mount_options MountOptions: List<String>,
    }
}
props! { JobDefinitionUlimit (hard_limit HardLimit: i64, name Name: String, soft_limit SoftLimit: i64) {} }
props! {
    JobDefinitionVolume () {
        efs_volume_configuration EfsVolumeConfiguration: JobDefinitionEfsVolumeConfiguration,
        host Host: JobDefinitionHost,
        name Name: String,
        s3_files_volume_configuration S3FilesVolumeConfiguration: JobDefinitionS3FilesVolumeConfiguration,
    }
}

resource! {
    /// [AWS::Batch::JobQueue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html)
    JobQueue JobQueueAttrs "AWS::Batch::JobQueue" (priority Priority: Int<0, 1000>) {
        compute_environment_order ComputeEnvironmentOrder: List<JobQueueComputeEnvironmentOrder>,
        job_queue_name JobQueueName: String,
        job_queue_type JobQueueType: String,
        job_state_time_limit_actions JobStateTimeLimitActions: List<JobQueueJobStateTimeLimitAction>,
        scheduling_policy_arn SchedulingPolicyArn: Arn<r::BatchSchedulingPolicy>,
        service_environment_order ServiceEnvironmentOrder: List<JobQueueServiceEnvironmentOrder>,
        state State: JobQueueState,
        tags Tags: Map<String>,
    } { job_queue_arn "JobQueueArn": Arn<r::BatchJobQueue>, }
}
props! {
    JobQueueComputeEnvironmentOrder (
        compute_environment ComputeEnvironment: Arn<r::BatchComputeEnvironment>, order Order: i64
    ) {}
}
props! {
    JobQueueJobStateTimeLimitAction (
        action Action: String, max_time_seconds MaxTimeSeconds: Int<600, 86400>, reason Reason: String,
        state State: JobQueueJobStateTimeLimitActionState
    ) {}
}
props! {
    JobQueueServiceEnvironmentOrder (
        order Order: i64, service_environment ServiceEnvironment: Arn<r::BatchServiceEnvironment>
    ) {}
}
choice! { JobQueueJobStateTimeLimitActionState { Runnable "RUNNABLE" } }
choice! { JobQueueState { Disabled "DISABLED", Enabled "ENABLED" } }

resource! {
    /// [AWS::Batch::QuotaShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html)
    QuotaShare QuotaShareAttrs QuotaShareArgs "AWS::Batch::QuotaShare" [
        capacity_limits CapacityLimits: List<QuotaShareCapacityLimit>, job_queue JobQueue: Arn<r::BatchJobQueue>,
        preemption_configuration PreemptionConfiguration: QuotaSharePreemptionConfiguration,
        quota_share_name QuotaShareName: String,
        resource_sharing_configuration ResourceSharingConfiguration: QuotaShareResourceSharingConfiguration
    ] { state State: QuotaShareState, tags Tags: Map<String>, } {
        quota_share_arn "QuotaShareArn": Arn<r::BatchQuotaShare>,
    }
}
props! { QuotaShareCapacityLimit (capacity_unit CapacityUnit: String, max_capacity MaxCapacity: Int<1, MAX>) {} }
props! { QuotaSharePreemptionConfiguration (in_share_preemption InSharePreemption: String) {} }
props! {
    QuotaShareResourceSharingConfiguration (strategy Strategy: String) { borrow_limit BorrowLimit: Int<-1, MAX>, }
}
choice! { QuotaShareState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Batch::SchedulingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html)
    SchedulingPolicy SchedulingPolicyAttrs "AWS::Batch::SchedulingPolicy" () {
        fairshare_policy FairsharePolicy: SchedulingPolicyFairsharePolicy,
        name Name: String,
        quota_share_policy QuotaSharePolicy: SchedulingPolicyQuotaSharePolicy,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::BatchSchedulingPolicy>, }
}
props! {
    SchedulingPolicyFairsharePolicy () {
        compute_reservation ComputeReservation: Num<0, 99>,
        share_decay_seconds ShareDecaySeconds: Num<0, 604800>,
        share_distribution ShareDistribution: List<SchedulingPolicyShareAttributes>,
    }
}
props! {
    SchedulingPolicyQuotaSharePolicy () { idle_resource_assignment_strategy IdleResourceAssignmentStrategy: String, }
}
props! {
    SchedulingPolicyShareAttributes () {
        share_identifier ShareIdentifier: String,
        weight_factor WeightFactor: Num<0, 1000>,
    }
}

resource! {
    /// [AWS::Batch::ServiceEnvironment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html)
    ServiceEnvironment ServiceEnvironmentAttrs "AWS::Batch::ServiceEnvironment" (
        capacity_limits CapacityLimits: List<ServiceEnvironmentCapacityLimit>,
        service_environment_type ServiceEnvironmentType: String
    ) {
        service_environment_name ServiceEnvironmentName: String,
        state State: String,
        tags Tags: Map<String>,
    } { service_environment_arn "ServiceEnvironmentArn": Arn<r::BatchServiceEnvironment>, }
}
props! { ServiceEnvironmentCapacityLimit () { capacity_unit CapacityUnit: String, max_capacity MaxCapacity: i64, } }
