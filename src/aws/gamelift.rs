//! Generated from spec/gamelift.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GameLift::Alias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html)
    Alias AliasAttrs "AWS::GameLift::Alias" (
        name Name: String, routing_strategy RoutingStrategy: AliasRoutingStrategy
    ) { description Description: String, tags Tags: List<Tag>, } {
        alias_arn "AliasArn": Arn<r::GameLiftAlias>,
        alias_id "AliasId": String,
    }
}
props! {
    AliasRoutingStrategy (type_ Type: AliasRoutingStrategyType) { fleet_id FleetId: String, message Message: String, }
}
choice! { AliasRoutingStrategyType { Simple "SIMPLE", Terminal "TERMINAL" } }

resource! {
    /// [AWS::GameLift::Build](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html)
    Build BuildAttrs "AWS::GameLift::Build" () {
        name Name: String,
        operating_system OperatingSystem: BuildOperatingSystem,
        server_sdk_version ServerSdkVersion: String,
        storage_location StorageLocation: BuildStorageLocation,
        tags Tags: List<Tag>,
        version Version: String,
    } { build_arn "BuildArn": Arn<r::GameLiftBuild>, build_id "BuildId": String, }
}
props! {
    BuildStorageLocation (bucket Bucket: String, key Key: String, role_arn RoleArn: Arn<r::IamRole>) {
        object_version ObjectVersion: String,
    }
}
choice! {
    BuildOperatingSystem {
        AmazonLinux "AMAZON_LINUX", AmazonLinux2 "AMAZON_LINUX_2", AmazonLinux2023 "AMAZON_LINUX_2023",
        Windows2012 "WINDOWS_2012", Windows2016 "WINDOWS_2016", Windows2022 "WINDOWS_2022"
    }
}

resource! {
    /// [AWS::GameLift::ContainerFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
    ContainerFleet ContainerFleetAttrs "AWS::GameLift::ContainerFleet" (fleet_role_arn FleetRoleArn: Arn<r::IamRole>) {
        billing_type BillingType: ContainerFleetBillingType,
        deployment_configuration DeploymentConfiguration: ContainerFleetDeploymentConfiguration,
        description Description: String,
        game_server_container_group_definition_name GameServerContainerGroupDefinitionName: String,
        game_server_container_groups_per_instance GameServerContainerGroupsPerInstance: Int<1, 5000>,
        game_session_creation_limit_policy GameSessionCreationLimitPolicy: ContainerFleetGameSessionCreationLimitPolicy,
        instance_connection_port_range InstanceConnectionPortRange: ContainerFleetConnectionPortRange,
        instance_inbound_permissions InstanceInboundPermissions: List<ContainerFleetIpPermission>,
        instance_type InstanceType: String,
        locations Locations: List<ContainerFleetLocationConfiguration>,
        log_configuration LogConfiguration: ContainerFleetLogConfiguration,
        metric_groups MetricGroups: List<String>,
        new_game_session_protection_policy NewGameSessionProtectionPolicy: ContainerFleetNewGameSessionProtectionPolicy,
        per_instance_container_group_definition_name PerInstanceContainerGroupDefinitionName: String,
        player_gateway_mode PlayerGatewayMode: ContainerFleetPlayerGatewayMode,
        scaling_policies ScalingPolicies: List<ContainerFleetScalingPolicy>,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        deployment_details_latest_deployment_id "DeploymentDetails.LatestDeploymentId": String,
        fleet_arn "FleetArn": String,
        fleet_id "FleetId": String,
        game_server_container_group_definition_arn "GameServerContainerGroupDefinitionArn": String,
        maximum_game_server_container_groups_per_instance "MaximumGameServerContainerGroupsPerInstance": i64,
        per_instance_container_group_definition_arn "PerInstanceContainerGroupDefinitionArn": String,
        status "Status": String,
    }
}
props! { ContainerFleetConnectionPortRange (from_port FromPort: Int<1, 60000>, to_port ToPort: Int<1, 60000>) {} }
props! {
    ContainerFleetDeploymentConfiguration () {
        impairment_strategy ImpairmentStrategy: ContainerFleetDeploymentConfigurationImpairmentStrategy,
        minimum_healthy_percentage MinimumHealthyPercentage: Int<30, 75>,
        protection_strategy ProtectionStrategy: ContainerFleetDeploymentConfigurationProtectionStrategy,
    }
}
props! {
    ContainerFleetGameSessionCreationLimitPolicy () {
        new_game_sessions_per_creator NewGameSessionsPerCreator: Int<0, MAX>,
        policy_period_in_minutes PolicyPeriodInMinutes: Int<0, MAX>,
    }
}
props! {
    ContainerFleetIpPermission (
        from_port FromPort: Int<1, 60000>, ip_range IpRange: String,
        protocol Protocol: ContainerFleetIpPermissionProtocol, to_port ToPort: Int<1, 60000>
    ) {}
}
props! {
    ContainerFleetLocationCapacity (max_size MaxSize: Int<0, MAX>) {
        desired_ec2_instances DesiredEC2Instances: Int<0, MAX>,
        managed_capacity_configuration ManagedCapacityConfiguration: ContainerFleetManagedCapacityConfiguration,
        min_size MinSize: Int<0, MAX>,
    }
}
props! {
    ContainerFleetLocationConfiguration (location Location: String) {
        location_capacity LocationCapacity: ContainerFleetLocationCapacity,
        stopped_actions StoppedActions: List<ContainerFleetStoppedActions>,
    }
}
props! {
    ContainerFleetLogConfiguration () {
        log_destination LogDestination: ContainerFleetLogDestination,
        log_group_arn LogGroupArn: Arn<r::LogsLogGroup>,
        s3_bucket_name S3BucketName: Id<r::S3Bucket>,
    }
}
props! {
    ContainerFleetManagedCapacityConfiguration (
        zero_capacity_strategy ZeroCapacityStrategy: ContainerFleetManagedCapacityConfigurationZeroCapacityStrategy
    ) { scale_in_after_inactivity_minutes ScaleInAfterInactivityMinutes: Int<5, 1440>, }
}
props! {
    ContainerFleetScalingPolicy (name Name: String) {
        comparison_operator ComparisonOperator: ContainerFleetScalingPolicyComparisonOperator,
        evaluation_periods EvaluationPeriods: Int<1, MAX>,
        metric_name MetricName: ContainerFleetScalingPolicyMetricName,
        policy_type PolicyType: ContainerFleetScalingPolicyPolicyType,
        scaling_adjustment ScalingAdjustment: i64,
        scaling_adjustment_type ScalingAdjustmentType: ContainerFleetScalingPolicyScalingAdjustmentType,
        target_configuration TargetConfiguration: ContainerFleetTargetConfiguration,
        threshold Threshold: f64,
    }
}
props! { ContainerFleetTargetConfiguration (target_value TargetValue: f64) {} }
choice! { ContainerFleetBillingType { OnDemand "ON_DEMAND", Spot "SPOT" } }
choice! { ContainerFleetDeploymentConfigurationImpairmentStrategy { Maintain "MAINTAIN", Rollback "ROLLBACK" } }
choice! {
    ContainerFleetDeploymentConfigurationProtectionStrategy {
        WithProtection "WITH_PROTECTION", IgnoreProtection "IGNORE_PROTECTION"
    }
}
choice! { ContainerFleetIpPermissionProtocol { Tcp "TCP", Udp "UDP" } }
choice! { ContainerFleetLogDestination { None "NONE", Cloudwatch "CLOUDWATCH", S3 "S3" } }
choice! {
    ContainerFleetManagedCapacityConfigurationZeroCapacityStrategy {
        ScaleToAndFromZero "SCALE_TO_AND_FROM_ZERO", Manual "MANUAL"
    }
}
choice! {
    ContainerFleetNewGameSessionProtectionPolicy {
        FullProtection "FullProtection", NoProtection "NoProtection"
    }
}
choice! { ContainerFleetPlayerGatewayMode { Disabled "DISABLED", Enabled "ENABLED", Required "REQUIRED" } }
choice! {
    ContainerFleetScalingPolicyComparisonOperator {
        GreaterThanOrEqualToThreshold "GreaterThanOrEqualToThreshold", GreaterThanThreshold "GreaterThanThreshold",
        LessThanThreshold "LessThanThreshold", LessThanOrEqualToThreshold "LessThanOrEqualToThreshold"
    }
}
choice! {
    ContainerFleetScalingPolicyMetricName {
        ActivatingGameSessions "ActivatingGameSessions", ActiveGameSessions "ActiveGameSessions",
        ActiveInstances "ActiveInstances", AvailableGameSessions "AvailableGameSessions",
        AvailablePlayerSessions "AvailablePlayerSessions", CurrentPlayerSessions "CurrentPlayerSessions",
        IdleInstances "IdleInstances", PercentAvailableGameSessions "PercentAvailableGameSessions",
        PercentIdleInstances "PercentIdleInstances", QueueDepth "QueueDepth", WaitTime "WaitTime",
        ConcurrentActivatableGameSessions "ConcurrentActivatableGameSessions"
    }
}
choice! {
    ContainerFleetScalingPolicyPolicyType {
        RuleBased "RuleBased", TargetBased "TargetBased", ManagedScaling "ManagedScaling"
    }
}
choice! {
    ContainerFleetScalingPolicyScalingAdjustmentType {
        ChangeInCapacity "ChangeInCapacity", ExactCapacity "ExactCapacity",
        PercentChangeInCapacity "PercentChangeInCapacity"
    }
}
choice! { ContainerFleetStoppedActions { AutoScaling "AUTO_SCALING" } }

resource! {
    /// [AWS::GameLift::ContainerGroupDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
    ContainerGroupDefinition ContainerGroupDefinitionAttrs "AWS::GameLift::ContainerGroupDefinition" (
        name Name: String, operating_system OperatingSystem: ContainerGroupDefinitionOperatingSystem,
        total_memory_limit_mebibytes TotalMemoryLimitMebibytes: Int<4, 1024000>
    ) {
        container_group_type ContainerGroupType: ContainerGroupDefinitionContainerGroupType,
        game_server_container_definition GameServerContainerDefinition: ContainerGroupDefinitionGameServerContainerDefinition,
        source_version_number SourceVersionNumber: Int<0, MAX>,
        support_container_definitions SupportContainerDefinitions: List<ContainerGroupDefinitionSupportContainerDefinition>,
        tags Tags: List<Tag>,
        total_vcpu_limit TotalVcpuLimit: Num<MIN, 10>,
        version_description VersionDescription: String,
    } {
        container_group_definition_arn "ContainerGroupDefinitionArn": Arn<r::GameLiftContainerGroupDefinition>,
        creation_time "CreationTime": String,
        status "Status": String,
        status_reason "StatusReason": String,
        version_number "VersionNumber": i64,
    }
}
props! {
    ContainerGroupDefinitionContainerDependency (
        condition Condition: ContainerGroupDefinitionContainerDependencyCondition, container_name ContainerName: String
    ) {}
}
props! { ContainerGroupDefinitionContainerEnvironment (name Name: String, value Value: String) {} }
props! {
    ContainerGroupDefinitionContainerHealthCheck (command Command: List<String>) {
        interval Interval: Int<60, 300>,
        retries Retries: Int<5, 10>,
        start_period StartPeriod: Int<0, 300>,
        timeout Timeout: Int<30, 60>,
    }
}
props! {
    ContainerGroupDefinitionContainerMountPoint (instance_path InstancePath: String) {
        access_level AccessLevel: ContainerGroupDefinitionContainerMountPointAccessLevel,
        container_path ContainerPath: String,
    }
}
props! {
    ContainerGroupDefinitionContainerPortRange (
        from_port FromPort: Int<1, 60000>, protocol Protocol: ContainerGroupDefinitionContainerPortRangeProtocol,
        to_port ToPort: Int<1, 60000>
    ) {}
}
props! {
    ContainerGroupDefinitionGameServerContainerDefinition (
        container_name ContainerName: String, image_uri ImageUri: String, server_sdk_version ServerSdkVersion: String
    ) {
        depends_on DependsOn: List<ContainerGroupDefinitionContainerDependency>,
        environment_override EnvironmentOverride: List<ContainerGroupDefinitionContainerEnvironment>,
        linux_capabilities LinuxCapabilities: ContainerGroupDefinitionLinuxCapabilities,
        mount_points MountPoints: List<ContainerGroupDefinitionContainerMountPoint>,
        port_configuration PortConfiguration: ContainerGroupDefinitionPortConfiguration,
        resolved_image_digest ResolvedImageDigest: String,
        vcpu Vcpu: Num<MIN, 10>,
    }
}
props! {
    ContainerGroupDefinitionLinuxCapabilities () {
        include Include: List<ContainerGroupDefinitionLinuxCapabilitiesInclude>,
    }
}
props! {
    ContainerGroupDefinitionPortConfiguration (
        container_port_ranges ContainerPortRanges: List<ContainerGroupDefinitionContainerPortRange>
    ) {}
}
props! {
    ContainerGroupDefinitionSupportContainerDefinition (
        container_name ContainerName: String, image_uri ImageUri: String
    ) {
        depends_on DependsOn: List<ContainerGroupDefinitionContainerDependency>,
        environment_override EnvironmentOverride: List<ContainerGroupDefinitionContainerEnvironment>,
        essential Essential: bool,
        health_check HealthCheck: ContainerGroupDefinitionContainerHealthCheck,
        linux_capabilities LinuxCapabilities: ContainerGroupDefinitionLinuxCapabilities,
        memory_hard_limit_mebibytes MemoryHardLimitMebibytes: Int<4, 1024000>,
        mount_points MountPoints: List<ContainerGroupDefinitionContainerMountPoint>,
        port_configuration PortConfiguration: ContainerGroupDefinitionPortConfiguration,
        resolved_image_digest ResolvedImageDigest: String,
        vcpu Vcpu: Num<MIN, 10>,
    }
}
choice! {
    ContainerGroupDefinitionContainerDependencyCondition {
        Start "START", Complete "COMPLETE", Success "SUCCESS", Healthy "HEALTHY"
    }
}
choice! { ContainerGroupDefinitionContainerGroupType { GameServer "GAME_SERVER", PerInstance "PER_INSTANCE" } }
choice! {
    ContainerGroupDefinitionContainerMountPointAccessLevel {
        ReadOnly "READ_ONLY", ReadAndWrite "READ_AND_WRITE"
    }
}
choice! { ContainerGroupDefinitionContainerPortRangeProtocol { Tcp "TCP", Udp "UDP" } }
choice! {
    ContainerGroupDefinitionLinuxCapabilitiesInclude {
        AuditControl "AUDIT_CONTROL", AuditWrite "AUDIT_WRITE", BlockSuspend "BLOCK_SUSPEND", Chown "CHOWN",
        DacOverride "DAC_OVERRIDE", DacReadSearch "DAC_READ_SEARCH", Fowner "FOWNER", Fsetid "FSETID",
        IpcLock "IPC_LOCK", IpcOwner "IPC_OWNER", Kill "KILL", Lease "LEASE", LinuxImmutable "LINUX_IMMUTABLE",
        MacAdmin "MAC_ADMIN", MacOverride "MAC_OVERRIDE", Mknod "MKNOD", NetAdmin "NET_ADMIN",
        NetBindService "NET_BIND_SERVICE", NetBroadcast "NET_BROADCAST", NetRaw "NET_RAW", Setfcap "SETFCAP",
        Setgid "SETGID", Setpcap "SETPCAP", Setuid "SETUID", SysAdmin "SYS_ADMIN", SysBoot "SYS_BOOT",
        SysChroot "SYS_CHROOT", SysModule "SYS_MODULE", SysNice "SYS_NICE", SysPacct "SYS_PACCT",
        SysPtrace "SYS_PTRACE", SysRawio "SYS_RAWIO", SysResource "SYS_RESOURCE", SysTime "SYS_TIME",
        SysTtyConfig "SYS_TTY_CONFIG", Syslog "SYSLOG", WakeAlarm "WAKE_ALARM"
    }
}
choice! { ContainerGroupDefinitionOperatingSystem { AmazonLinux2023 "AMAZON_LINUX_2023" } }

resource! {
    /// [AWS::GameLift::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
    Fleet FleetAttrs "AWS::GameLift::Fleet" (name Name: String) {
        anywhere_configuration AnywhereConfiguration: FleetAnywhereConfiguration,
        apply_capacity ApplyCapacity: FleetApplyCapacity,
        build_id BuildId: String,
        certificate_configuration CertificateConfiguration: FleetCertificateConfiguration,
        compute_type ComputeType: FleetComputeType,
        description Description: String,
        desired_ec2_instances DesiredEC2Instances: Int<0, MAX>,
        ec2_inbound_permissions EC2InboundPermissions: List<FleetIpPermission>,
        ec2_instance_type EC2InstanceType: String,
        fleet_type FleetType: FleetType,
        instance_role_arn InstanceRoleARN: Arn<r::IamRole>,
        instance_role_credentials_provider InstanceRoleCredentialsProvider: FleetInstanceRoleCredentialsProvider,
        locations Locations: List<FleetLocationConfiguration>,
        log_paths LogPaths: List<String>,
        max_size MaxSize: Int<0, MAX>,
        metric_groups MetricGroups: List<String>,
        min_size MinSize: Int<0, MAX>,
        new_game_session_protection_policy NewGameSessionProtectionPolicy: FleetNewGameSessionProtectionPolicy,
        peer_vpc_aws_account_id PeerVpcAwsAccountId: String,
        peer_vpc_id PeerVpcId: Id<r::Ec2Vpc>,
        player_gateway_configuration PlayerGatewayConfiguration: FleetPlayerGatewayConfiguration,
        player_gateway_mode PlayerGatewayMode: FleetPlayerGatewayMode,
        resource_creation_limit_policy ResourceCreationLimitPolicy: FleetResourceCreationLimitPolicy,
        runtime_configuration RuntimeConfiguration: FleetRuntimeConfiguration,
        scaling_policies ScalingPolicies: List<FleetScalingPolicy>,
        script_id ScriptId: String,
        server_launch_parameters ServerLaunchParameters: String,
        server_launch_path ServerLaunchPath: String,
        tags Tags: List<Tag>,
    } { fleet_arn "FleetArn": Arn<r::GameLiftFleet>, fleet_id "FleetId": String, }
}
props! { FleetAnywhereConfiguration (cost Cost: String) {} }
props! {
    FleetCertificateConfiguration (certificate_type CertificateType: FleetCertificateConfigurationCertificateType) {}
}
props! {
    FleetIpPermission (
        from_port FromPort: Int<1, 60000>, ip_range IpRange: String, protocol Protocol: FleetIpPermissionProtocol,
        to_port ToPort: Int<1, 60000>
    ) {}
}
props! {
    FleetLocationCapacity (max_size MaxSize: Int<0, MAX>) {
        desired_ec2_instances DesiredEC2Instances: Int<0, MAX>,
        managed_capacity_configuration ManagedCapacityConfiguration: FleetManagedCapacityConfiguration,
        min_size MinSize: Int<0, MAX>,
    }
}
props! {
    FleetLocationConfiguration (location Location: String) {
        location_capacity LocationCapacity: FleetLocationCapacity,
    }
}
props! {
    FleetManagedCapacityConfiguration (
        zero_capacity_strategy ZeroCapacityStrategy: FleetManagedCapacityConfigurationZeroCapacityStrategy
    ) { scale_in_after_inactivity_minutes ScaleInAfterInactivityMinutes: Int<5, 1440>, }
}
props! {
    FleetPlayerGatewayConfiguration () {
        game_server_ip_protocol_supported GameServerIpProtocolSupported: FleetPlayerGatewayConfigurationGameServerIpProtocolSupported,
    }
}
props! {
    FleetResourceCreationLimitPolicy () {
        new_game_sessions_per_creator NewGameSessionsPerCreator: Int<0, MAX>,
        policy_period_in_minutes PolicyPeriodInMinutes: Int<0, MAX>,
    }
}
props! {
    FleetRuntimeConfiguration () {
        game_session_activation_timeout_seconds GameSessionActivationTimeoutSeconds: Int<1, 600>,
        max_concurrent_game_session_activations MaxConcurrentGameSessionActivations: Int<1, 2147483647>,
        server_processes ServerProcesses: List<FleetServerProcess>,
    }
}
props! {
    FleetScalingPolicy (name Name: String) {
        comparison_operator ComparisonOperator: FleetScalingPolicyComparisonOperator,
        evaluation_periods EvaluationPeriods: Int<1, MAX>,
        location Location: String,
        metric_name MetricName: FleetScalingPolicyMetricName,
        policy_type PolicyType: FleetScalingPolicyPolicyType,
        scaling_adjustment ScalingAdjustment: i64,
        scaling_adjustment_type ScalingAdjustmentType: FleetScalingPolicyScalingAdjustmentType,
        status Status: FleetScalingPolicyStatus,
        target_configuration TargetConfiguration: FleetTargetConfiguration,
        threshold Threshold: f64,
        update_status UpdateStatus: FleetScalingPolicyUpdateStatus,
    }
}
props! {
    FleetServerProcess (concurrent_executions ConcurrentExecutions: Int<1, MAX>, launch_path LaunchPath: String) {
        parameters Parameters: String,
    }
}
props! { FleetTargetConfiguration (target_value TargetValue: f64) {} }
choice! {
    FleetApplyCapacity {
        OnUpdate "ON_UPDATE", OnCreateAndUpdate "ON_CREATE_AND_UPDATE",
        OnCreateAndUpdateWithAutoscaling "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING"
    }
}
choice! { FleetCertificateConfigurationCertificateType { Disabled "DISABLED", Generated "GENERATED" } }
choice! { FleetComputeType { Ec2 "EC2", Anywhere "ANYWHERE" } }
choice! { FleetInstanceRoleCredentialsProvider { SharedCredentialFile "SHARED_CREDENTIAL_FILE" } }
choice! { FleetIpPermissionProtocol { Tcp "TCP", Udp "UDP" } }
choice! {
    FleetManagedCapacityConfigurationZeroCapacityStrategy {
        ScaleToAndFromZero "SCALE_TO_AND_FROM_ZERO", Manual "MANUAL"
    }
}
choice! { FleetNewGameSessionProtectionPolicy { FullProtection "FullProtection", NoProtection "NoProtection" } }
choice! { FleetPlayerGatewayConfigurationGameServerIpProtocolSupported { Ipv4 "IPv4", DualStack "DUAL_STACK" } }
choice! { FleetPlayerGatewayMode { Disabled "DISABLED", Enabled "ENABLED", Required "REQUIRED" } }
choice! {
    FleetScalingPolicyComparisonOperator {
        GreaterThanOrEqualToThreshold "GreaterThanOrEqualToThreshold", GreaterThanThreshold "GreaterThanThreshold",
        LessThanThreshold "LessThanThreshold", LessThanOrEqualToThreshold "LessThanOrEqualToThreshold"
    }
}
choice! {
    FleetScalingPolicyMetricName {
        ActivatingGameSessions "ActivatingGameSessions", ActiveGameSessions "ActiveGameSessions",
        ActiveInstances "ActiveInstances", AvailableGameSessions "AvailableGameSessions",
        AvailablePlayerSessions "AvailablePlayerSessions", CurrentPlayerSessions "CurrentPlayerSessions",
        IdleInstances "IdleInstances", PercentAvailableGameSessions "PercentAvailableGameSessions",
        PercentIdleInstances "PercentIdleInstances", QueueDepth "QueueDepth", WaitTime "WaitTime",
        ConcurrentActivatableGameSessions "ConcurrentActivatableGameSessions"
    }
}
choice! {
    FleetScalingPolicyPolicyType {
        RuleBased "RuleBased", TargetBased "TargetBased", ManagedScaling "ManagedScaling"
    }
}
choice! {
    FleetScalingPolicyScalingAdjustmentType {
        ChangeInCapacity "ChangeInCapacity", ExactCapacity "ExactCapacity",
        PercentChangeInCapacity "PercentChangeInCapacity"
    }
}
choice! {
    FleetScalingPolicyStatus {
        Active "ACTIVE", UpdateRequested "UPDATE_REQUESTED", Updating "UPDATING", DeleteRequested "DELETE_REQUESTED",
        Deleting "DELETING", Deleted "DELETED", Error "ERROR"
    }
}
choice! { FleetScalingPolicyUpdateStatus { PendingUpdate "PENDING_UPDATE" } }
choice! { FleetType { OnDemand "ON_DEMAND", Spot "SPOT" } }

resource! {
    /// [AWS::GameLift::GameServerGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html)
    GameServerGroup GameServerGroupAttrs "AWS::GameLift::GameServerGroup" (
        game_server_group_name GameServerGroupName: String,
        instance_definitions InstanceDefinitions: List<GameServerGroupInstanceDefinition>,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        auto_scaling_policy AutoScalingPolicy: GameServerGroupAutoScalingPolicy,
        balancing_strategy BalancingStrategy: GameServerGroupBalancingStrategy,
        delete_option DeleteOption: GameServerGroupDeleteOption,
        game_server_protection_policy GameServerProtectionPolicy: GameServerGroupGameServerProtectionPolicy,
        launch_template LaunchTemplate: GameServerGroupLaunchTemplate,
        max_size MaxSize: Num<1, MAX>,
        min_size MinSize: Num<0, MAX>,
        tags Tags: List<Tag>,
        vpc_subnets VpcSubnets: List<String>,
    } {
        auto_scaling_group_arn "AutoScalingGroupArn": String,
        game_server_group_arn "GameServerGroupArn": Arn<r::GameLiftGameServerGroup>,
    }
}
props! {
    GameServerGroupAutoScalingPolicy (
        target_tracking_configuration TargetTrackingConfiguration: GameServerGroupTargetTrackingConfiguration
    ) { estimated_instance_warmup EstimatedInstanceWarmup: Num<1, MAX>, }
}
props! {
    GameServerGroupInstanceDefinition (instance_type InstanceType: String) {
        weighted_capacity WeightedCapacity: String,
    }
}
props! {
    GameServerGroupLaunchTemplate () {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
        version Version: String,
    }
}
props! { GameServerGroupTargetTrackingConfiguration (target_value TargetValue: Num<0, MAX>) {} }
choice! {
    GameServerGroupBalancingStrategy {
        SpotOnly "SPOT_ONLY", SpotPreferred "SPOT_PREFERRED", OnDemandOnly "ON_DEMAND_ONLY"
    }
}
choice! { GameServerGroupDeleteOption { SafeDelete "SAFE_DELETE", ForceDelete "FORCE_DELETE", Retain "RETAIN" } }
choice! {
    GameServerGroupGameServerProtectionPolicy {
        NoProtection "NO_PROTECTION", FullProtection "FULL_PROTECTION"
    }
}

resource! {
    /// [AWS::GameLift::GameSessionQueue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html)
    GameSessionQueue GameSessionQueueAttrs "AWS::GameLift::GameSessionQueue" (name Name: String) {
        custom_event_data CustomEventData: String,
        destinations Destinations: List<GameSessionQueueDestination>,
        filter_configuration FilterConfiguration: GameSessionQueueFilterConfiguration,
        notification_target NotificationTarget: String,
        player_latency_policies PlayerLatencyPolicies: List<GameSessionQueuePlayerLatencyPolicy>,
        priority_configuration PriorityConfiguration: GameSessionQueuePriorityConfiguration,
        tags Tags: List<Tag>,
        timeout_in_seconds TimeoutInSeconds: Int<0, MAX>,
    } { arn "Arn": Arn<r::GameLiftGameSessionQueue>, name "Name": String, }
}
props! { GameSessionQueueDestination () { destination_arn DestinationArn: String, } }
props! { GameSessionQueueFilterConfiguration () { allowed_locations AllowedLocations: List<String>, } }
props! {
    GameSessionQueuePlayerLatencyPolicy () {
        maximum_individual_player_latency_milliseconds MaximumIndividualPlayerLatencyMilliseconds: Int<0, MAX>,
        policy_duration_seconds PolicyDurationSeconds: Int<0, MAX>,
    }
}
props! {
    GameSessionQueuePriorityConfiguration () {
        location_order LocationOrder: List<String>,
        priority_order PriorityOrder: List<GameSessionQueuePriorityOrder>,
    }
}
choice! {
    GameSessionQueuePriorityOrder {
        Latency "LATENCY", Cost "COST", Destination "DESTINATION", Location "LOCATION"
    }
}

resource! {
    /// [AWS::GameLift::Location](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html)
    Location LocationAttrs "AWS::GameLift::Location" (location_name LocationName: String) { tags Tags: List<Tag>, } {
        location_arn "LocationArn": Arn<r::GameLiftLocation>,
    }
}

resource! {
    /// [AWS::GameLift::MatchmakingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html)
    MatchmakingConfiguration MatchmakingConfigurationAttrs "AWS::GameLift::MatchmakingConfiguration" (
        acceptance_required AcceptanceRequired: bool, name Name: String,
        request_timeout_seconds RequestTimeoutSeconds: Int<1, 43200>, rule_set_name RuleSetName: String
    ) {
        acceptance_timeout_seconds AcceptanceTimeoutSeconds: Int<1, 600>,
        additional_player_count AdditionalPlayerCount: Int<0, MAX>,
        backfill_mode BackfillMode: MatchmakingConfigurationBackfillMode,
        creation_time CreationTime: String,
        custom_event_data CustomEventData: String,
        description Description: String,
        flex_match_mode FlexMatchMode: MatchmakingConfigurationFlexMatchMode,
        game_properties GameProperties: List<MatchmakingConfigurationGameProperty>,
        game_session_data GameSessionData: String,
        game_session_queue_arns GameSessionQueueArns: List<String>,
        notification_target NotificationTarget: String,
        rule_set_arn RuleSetArn: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::GameLiftMatchmakingConfiguration>, name "Name": String, }
}
props! { MatchmakingConfigurationGameProperty (key Key: String, value Value: String) {} }
choice! { MatchmakingConfigurationBackfillMode { Automatic "AUTOMATIC", Manual "MANUAL" } }
choice! { MatchmakingConfigurationFlexMatchMode { Standalone "STANDALONE", WithQueue "WITH_QUEUE" } }

resource! {
    /// [AWS::GameLift::MatchmakingRuleSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html)
    MatchmakingRuleSet MatchmakingRuleSetAttrs "AWS::GameLift::MatchmakingRuleSet" (
        name Name: String, rule_set_body RuleSetBody: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::GameLiftMatchmakingRuleSet>,
        creation_time "CreationTime": String,
        name "Name": String,
    }
}

resource! {
    /// [AWS::GameLift::Script](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html)
    Script ScriptAttrs "AWS::GameLift::Script" (storage_location StorageLocation: ScriptS3Location) {
        name Name: String,
        node_js_version NodeJsVersion: String,
        tags Tags: List<Tag>,
        version Version: String,
    } {
        arn "Arn": Arn<r::GameLiftScript>,
        creation_time "CreationTime": String,
        id "Id": String,
        size_on_disk "SizeOnDisk": i64,
    }
}
props! {
    ScriptS3Location (bucket Bucket: String, key Key: String, role_arn RoleArn: Arn<r::IamRole>) {
        object_version ObjectVersion: String,
    }
}
