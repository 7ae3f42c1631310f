//! Generated from spec/gammadilithium.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GammaDilithium::JobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gammadilithium-jobdefinition.html)
    JobDefinition JobDefinitionAttrs "AWS::GammaDilithium::JobDefinition" (type_ Type: String) {
        container_properties ContainerProperties: JobDefinitionContainerProperties,
        ecs_properties EcsProperties: JobDefinitionEcsProperties,
        eks_properties EksProperties: JobDefinitionEksProperties,
        job_definition_name JobDefinitionName: String,
        node_properties NodeProperties: JobDefinitionNodeProperties,
        parameters Parameters: Json,
        platform_capabilities PlatformCapabilities: List<String>,
        propagate_tags PropagateTags: bool,
        retry_strategy RetryStrategy: JobDefinitionRetryStrategy,
        scheduling_priority SchedulingPriority: i64,
        tags Tags: List<Tag>,
        timeout Timeout: JobDefinitionTimeout,
    } { id "Id": String, }
}
props! { JobDefinitionAuthorizationConfig () { access_point_id AccessPointId: String, iam Iam: String, } }
props! {
    JobDefinitionContainerProperties (image Image: String) {
        command Command: List<String>,
        environment Environment: List<JobDefinitionEnvironment>,
        ephemeral_storage EphemeralStorage: JobDefinitionEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        fargate_platform_configuration FargatePlatformConfiguration: JobDefinitionFargatePlatformConfiguration,
        instance_type InstanceType: String,
        job_role_arn JobRoleArn: Arn<r::IamRole>,
        linux_parameters LinuxParameters: JobDefinitionLinuxParameters,
        log_configuration LogConfiguration: JobDefinitionLogConfiguration,
        memory Memory: i64,
        mount_points MountPoints: List<JobDefinitionMountPoints>,
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
        volumes Volumes: List<JobDefinitionVolumes>,
    }
}
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
        ephemeral_storage EphemeralStorage: JobDefinitionEphemeralStorage,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        ipc_mode IpcMode: String,
        network_configuration NetworkConfiguration: JobDefinitionNetworkConfiguration,
        pid_mode PidMode: String,
        platform_version PlatformVersion: String,
        runtime_platform RuntimePlatform: JobDefinitionRuntimePlatform,
        task_role_arn TaskRoleArn: Arn<r::IamRole>,
        volumes Volumes: List<JobDefinitionVolumes>,
    }
}
props! {
    JobDefinitionEfsVolumeConfiguration (file_system_id FileSystemId: String) {
        authorization_config AuthorizationConfig: JobDefinitionAuthorizationConfig,
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
props! { JobDefinitionEksContainerResourceRequirements () { limits Limits: Json, requests Requests: Json, } }
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
    }
}
props! { JobDefinitionEksEmptyDir () { medium Medium: String, size_limit SizeLimit: String, } }
props! { JobDefinitionEksHostPath () { path Path: String, } }
props! { JobDefinitionEksProperties () { pod_properties PodProperties: JobDefinitionPodProperties, } }
props! { JobDefinitionEksSecret (secret_name SecretName: String) { optional Optional: bool, } }
props! {
    JobDefinitionEksVolume (name Name: String) {
        empty_dir EmptyDir: JobDefinitionEksEmptyDir,
        host_path HostPath: JobDefinitionEksHostPath,
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
props! { JobDefinitionFargatePlatformConfiguration () { platform_version PlatformVersion: String, } }
props! { JobDefinitionImagePullSecret (name Name: String) {} }
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
        options Options: Json,
        secret_options SecretOptions: List<JobDefinitionSecret>,
    }
}
props! { JobDefinitionMetadata () { labels Labels: Json, } }
props! {
    JobDefinitionMountPoints () {
        container_path ContainerPath: String,
        read_only ReadOnly: bool,
        source_volume SourceVolume: String,
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
        container Container: JobDefinitionContainerProperties,
        ecs_properties EcsProperties: JobDefinitionEcsProperties,
        eks_properties EksProperties: JobDefinitionEksProperties,
        instance_types InstanceTypes: List<String>,
    }
}
props! {
    JobDefinitionPodProperties () {
        containers Containers: List<JobDefinitionEksContainer>,
        dns_policy DnsPolicy: String,
        host_network HostNetwork: bool,
        image_pull_secrets ImagePullSecrets: List<JobDefinitionImagePullSecret>,
        init_containers InitContainers: List<JobDefinitionEksContainer>,
        metadata Metadata: JobDefinitionMetadata,
        service_account_name ServiceAccountName: String,
        share_process_namespace ShareProcessNamespace: bool,
        volumes Volumes: List<JobDefinitionEksVolume>,
    }
}
props! { JobDefinitionRepositoryCredentials (credentials_parameter CredentialsParameter: String) {} }
props! { JobDefinitionResourceRequirement () { type_ Type: String, value Value: String, } }
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
props! { JobDefinitionSecret (name Name: String, value_from ValueFrom: String) {} }
props! { JobDefinitionTaskContainerDependency (condition Condition: String, container_name ContainerName: String) {} }
props! {
    JobDefinitionTaskContainerProperties (image Image: String) {
        command Command: List<String>,
        depends_on DependsOn: List<JobDefinitionTaskContainerDependency>,
        environment Environment: List<JobDefinitionEnvironment>,
        essential Essential: bool,
        linux_parameters LinuxParameters: JobDefinitionLinuxParameters,
        log_configuration LogConfiguration: JobDefinitionLogConfiguration,
        mount_points MountPoints: List<JobDefinitionMountPoints>,
        name Name: String,
        privileged Privileged: bool,
        readonly_root_filesystem ReadonlyRootFilesystem: bool,
        repository_credentials RepositoryCredentials: JobDefinitionRepositoryCredentials,
        resource_requirements ResourceRequirements: List<JobDefinitionResourceRequirement>,
        secrets Secrets: List<JobDefinitionSecret>,
        ulimits Ulimits: List<JobDefinitionUlimit>,
        user User: String,
    }
}
props! { JobDefinitionTimeout () { attempt_duration_seconds AttemptDurationSeconds: i64, } }
props! {
    JobDefinitionTmpfs (container_path ContainerPath: String, size Size: i64) {
        mount_options MountOptions: List<String>,
    }
}
props! { JobDefinitionUlimit (hard_limit HardLimit: i64, name Name: String, soft_limit SoftLimit: i64) {} }
props! {
    JobDefinitionVolumes () {
        efs_volume_configuration EfsVolumeConfiguration: JobDefinitionEfsVolumeConfiguration,
        host Host: JobDefinitionVolumesHost,
        name Name: String,
    }
}
props! { JobDefinitionVolumesHost () { source_path SourcePath: String, } }
