//! Generated from spec/deadline.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Deadline::Budget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html)
    Budget BudgetAttrs BudgetArgs "AWS::Deadline::Budget" [
        actions Actions: List<BudgetActionToAdd>, approximate_dollar_limit ApproximateDollarLimit: f64,
        display_name DisplayName: String, farm_id FarmId: String, schedule Schedule: BudgetSchedule,
        usage_tracking_resource UsageTrackingResource: BudgetUsageTrackingResource
    ] { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DeadlineBudget>,
        budget_id "BudgetId": String,
        status "Status": String,
    }
}
props! {
    BudgetActionToAdd (threshold_percentage ThresholdPercentage: Num<0, 100>, type_ Type: BudgetActionToAddType) {
        description Description: String,
    }
}
props! { BudgetFixedBudgetSchedule (end_time EndTime: String, start_time StartTime: String) {} }
props! { BudgetSchedule (fixed Fixed: BudgetFixedBudgetSchedule) {} }
props! { BudgetUsageTrackingResource (queue_id QueueId: String) {} }
choice! {
    BudgetActionToAddType {
        StopSchedulingAndCompleteTasks "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        StopSchedulingAndCancelTasks "STOP_SCHEDULING_AND_CANCEL_TASKS"
    }
}

resource! {
    /// [AWS::Deadline::Farm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html)
    Farm FarmAttrs "AWS::Deadline::Farm" (display_name DisplayName: String) {
        cost_scale_factor CostScaleFactor: Num<0, 100>,
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::DeadlineFarm>, farm_id "FarmId": String, }
}

resource! {
    /// [AWS::Deadline::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
    Fleet FleetAttrs FleetArgs "AWS::Deadline::Fleet" [
        configuration Configuration: FleetConfiguration, display_name DisplayName: String, farm_id FarmId: String,
        max_worker_count MaxWorkerCount: Int<0, 2147483647>, role_arn RoleArn: Arn<r::IamRole>
    ] {
        description Description: String,
        host_configuration HostConfiguration: FleetHostConfiguration,
        min_worker_count MinWorkerCount: Int<0, 2147483647>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::DeadlineFleet>,
        capabilities_amounts "Capabilities.Amounts": List<Json>,
        capabilities_attributes "Capabilities.Attributes": List<Json>,
        fleet_id "FleetId": String,
        status "Status": String,
        status_message "StatusMessage": String,
        worker_count "WorkerCount": i64,
    }
}
props! {
    FleetAcceleratorCapabilities (selections Selections: List<FleetAcceleratorSelection>) {
        count Count: FleetAcceleratorCountRange,
    }
}
props! { FleetAcceleratorCountRange (min Min: Int<0, 2147483647>) { max Max: Int<0, 2147483647>, } }
props! { FleetAcceleratorSelection (name Name: FleetAcceleratorSelectionName) { runtime Runtime: String, } }
props! { FleetAcceleratorTotalMemoryMibRange (min Min: Int<0, 2147483647>) { max Max: Int<0, 2147483647>, } }
props! { FleetAmountCapability (min Min: f64, name Name: String) { max Max: f64, } }
props! { FleetAttributeCapability (name Name: String, values Values: List<String>) {} }
props! {
    FleetConfiguration () {
        customer_managed CustomerManaged: FleetCustomerManagedFleetConfiguration,
        service_managed_ec2 ServiceManagedEc2: FleetServiceManagedEc2FleetConfiguration,
    }
}
props! {
    FleetCustomerManagedAutoScalingConfiguration () {
        scale_out_workers_per_minute ScaleOutWorkersPerMinute: Int<1, 2147483647>,
        standby_worker_count StandbyWorkerCount: Int<0, 2147483647>,
        worker_idle_duration_seconds WorkerIdleDurationSeconds: Int<0, 2147483647>,
    }
}
props! {
    FleetCustomerManagedFleetConfiguration (
        mode Mode: FleetAutoScalingMode, worker_capabilities WorkerCapabilities: FleetCustomerManagedWorkerCapabilities
    ) {
        auto_scaling_configuration AutoScalingConfiguration: FleetCustomerManagedAutoScalingConfiguration,
        storage_profile_id StorageProfileId: String,
        tag_propagation_mode TagPropagationMode: FleetTagPropagationMode,
    }
}
props! {
    FleetCustomerManagedWorkerCapabilities (
        cpu_architecture_type CpuArchitectureType: FleetCpuArchitectureType, memory_mib MemoryMiB: FleetMemoryMibRange,
        os_family OsFamily: FleetCustomerManagedFleetOperatingSystemFamily, vcpu_count VCpuCount: FleetVcpuCountRange
    ) {
        accelerator_count AcceleratorCount: FleetAcceleratorCountRange,
        accelerator_total_memory_mib AcceleratorTotalMemoryMiB: FleetAcceleratorTotalMemoryMibRange,
        accelerator_types AcceleratorTypes: List<FleetAcceleratorType>,
        custom_amounts CustomAmounts: List<FleetAmountCapability>,
        custom_attributes CustomAttributes: List<FleetAttributeCapability>,
    }
}
props! {
    FleetEc2EbsVolume () {
        iops Iops: Int<3000, 16000>,
        size_gib SizeGiB: i64,
        throughput_mib ThroughputMiB: Int<125, 1000>,
    }
}
props! {
    FleetHostConfiguration (script_body ScriptBody: String) {
        script_timeout_seconds ScriptTimeoutSeconds: Int<300, 3600>,
    }
}
props! { FleetMemoryMibRange (min Min: Int<512, 2147483647>) { max Max: Int<512, 2147483647>, } }
props! {
    FleetPersistentVolumeConfiguration (mount_path MountPath: String) {
        iops Iops: Int<100, 80000>,
        last_used_ttl_hours LastUsedTtlHours: Int<1, 8760>,
        size_gib SizeGiB: Int<1, 65536>,
        throughput_mib ThroughputMiB: Int<125, 2000>,
    }
}
props! {
    FleetServiceManagedEc2AutoScalingConfiguration () {
        scale_out_workers_per_minute ScaleOutWorkersPerMinute: Int<1, 2147483647>,
        standby_worker_count StandbyWorkerCount: Int<0, 2147483647>,
        worker_idle_duration_seconds WorkerIdleDurationSeconds: Int<0, 86400>,
    }
}
props! {
    FleetServiceManagedEc2FleetConfiguration (
        instance_capabilities InstanceCapabilities: FleetServiceManagedEc2InstanceCapabilities,
        instance_market_options InstanceMarketOptions: FleetServiceManagedEc2InstanceMarketOptions
    ) {
        auto_scaling_configuration AutoScalingConfiguration: FleetServiceManagedEc2AutoScalingConfiguration,
        persistent_volume_configuration PersistentVolumeConfiguration: FleetPersistentVolumeConfiguration,
        storage_profile_id StorageProfileId: String,
        vpc_configuration VpcConfiguration: FleetVpcConfiguration,
    }
}
props! {
    FleetServiceManagedEc2InstanceCapabilities (
        cpu_architecture_type CpuArchitectureType: FleetCpuArchitectureType, memory_mib MemoryMiB: FleetMemoryMibRange,
        os_family OsFamily: FleetServiceManagedFleetOperatingSystemFamily, vcpu_count VCpuCount: FleetVcpuCountRange
    ) {
        accelerator_capabilities AcceleratorCapabilities: FleetAcceleratorCapabilities,
        allowed_instance_types AllowedInstanceTypes: List<String>,
        custom_amounts CustomAmounts: List<FleetAmountCapability>,
        custom_attributes CustomAttributes: List<FleetAttributeCapability>,
        excluded_instance_types ExcludedInstanceTypes: List<String>,
        root_ebs_volume RootEbsVolume: FleetEc2EbsVolume,
        software_add_ons SoftwareAddOns: List<FleetSoftwareAddOn>,
    }
}
props! { FleetServiceManagedEc2InstanceMarketOptions (type_ Type: FleetEc2MarketType) {} }
props! { FleetSoftwareAddOn (name Name: FleetSoftwareAddOnName) {} }
props! { FleetVcpuCountRange (min Min: Int<1, 10000>) { max Max: Int<1, 10000>, } }
props! { FleetVpcConfiguration () { resource_configuration_arns ResourceConfigurationArns: List<String>, } }
choice! {
    FleetAcceleratorSelectionName {
        T4 "t4", A10G "a10g", L4 "l4", L40S "l40s", RtxProServer6000 "rtx-pro-server-6000"
    }
}
choice! { FleetAcceleratorType { Gpu "gpu" } }
choice! { FleetAutoScalingMode { NoScaling "NO_SCALING", EventBasedAutoScaling "EVENT_BASED_AUTO_SCALING" } }
choice! { FleetCpuArchitectureType { X8664 "x86_64", Arm64 "arm64" } }
choice! { FleetCustomerManagedFleetOperatingSystemFamily { Windows "WINDOWS", Linux "LINUX", Macos "MACOS" } }
choice! { FleetEc2MarketType { OnDemand "on-demand", Spot "spot", WaitAndSave "wait-and-save" } }
choice! { FleetServiceManagedFleetOperatingSystemFamily { Linux "LINUX", Windows "WINDOWS" } }
choice! { FleetSoftwareAddOnName { Docker "docker" } }
choice! {
    FleetTagPropagationMode {
        NoPropagation "NO_PROPAGATION", PropagateTagsToWorkersAtLaunch "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"
    }
}

resource! {
    /// [AWS::Deadline::LicenseEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html)
    LicenseEndpoint LicenseEndpointAttrs "AWS::Deadline::LicenseEndpoint" (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>, vpc_id VpcId: Id<r::Ec2Vpc>
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DeadlineLicenseEndpoint>,
        dns_name "DnsName": String,
        license_endpoint_id "LicenseEndpointId": String,
        status "Status": String,
        status_message "StatusMessage": String,
    }
}

resource! {
    /// [AWS::Deadline::Limit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html)
    Limit LimitAttrs "AWS::Deadline::Limit" (
        amount_requirement_name AmountRequirementName: String, display_name DisplayName: String, farm_id FarmId: String,
        max_count MaxCount: Int<-1, 2147483647>
    ) { description Description: String, } { current_count "CurrentCount": i64, limit_id "LimitId": String, }
}

resource! {
    /// [AWS::Deadline::MeteredProduct](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html)
    MeteredProduct MeteredProductAttrs "AWS::Deadline::MeteredProduct" () {
        license_endpoint_id LicenseEndpointId: String,
        product_id ProductId: String,
    } {
        arn "Arn": Arn<r::DeadlineMeteredProduct>,
        family "Family": String,
        port "Port": i64,
        vendor "Vendor": String,
    }
}

resource! {
    /// [AWS::Deadline::Monitor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html)
    Monitor MonitorAttrs "AWS::Deadline::Monitor" (
        display_name DisplayName: String, identity_center_instance_arn IdentityCenterInstanceArn: Arn<r::SsoInstance>,
        role_arn RoleArn: Arn<r::IamRole>, subdomain Subdomain: String
    ) { identity_center_region IdentityCenterRegion: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::DeadlineMonitor>,
        identity_center_application_arn "IdentityCenterApplicationArn": String,
        monitor_id "MonitorId": String,
        url "Url": String,
    }
}

resource! {
    /// [AWS::Deadline::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html)
    Queue QueueAttrs "AWS::Deadline::Queue" (display_name DisplayName: String, farm_id FarmId: String) {
        allowed_storage_profile_ids AllowedStorageProfileIds: List<String>,
        default_budget_action DefaultBudgetAction: QueueDefaultQueueBudgetAction,
        description Description: String,
        job_attachment_settings JobAttachmentSettings: QueueJobAttachmentSettings,
        job_run_as_user JobRunAsUser: QueueJobRunAsUser,
        required_file_system_location_names RequiredFileSystemLocationNames: List<String>,
        role_arn RoleArn: Arn<r::IamRole>,
        scheduling_configuration SchedulingConfiguration: QueueSchedulingConfiguration,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::DeadlineQueue>, queue_id "QueueId": String, }
}
props! { QueueJobAttachmentSettings (root_prefix RootPrefix: String, s3_bucket_name S3BucketName: Id<r::S3Bucket>) {} }
props! {
    QueueJobRunAsUser (run_as RunAs: QueueRunAs) { posix Posix: QueuePosixUser, windows Windows: QueueWindowsUser, }
}
props! { QueuePosixUser (group Group: String, user User: String) {} }
props! { QueuePriorityBalancedSchedulingConfiguration () { rendering_task_buffer RenderingTaskBuffer: Int<0, 1000>, } }
props! {
    QueueSchedulingConfiguration () {
        priority_balanced PriorityBalanced: QueuePriorityBalancedSchedulingConfiguration,
        priority_fifo PriorityFifo: Json,
        weighted_balanced WeightedBalanced: QueueWeightedBalancedSchedulingConfiguration,
    }
}
props! { QueueSchedulingMaxPriorityOverride (always_schedule_first AlwaysScheduleFirst: Json) {} }
props! { QueueSchedulingMinPriorityOverride (always_schedule_last AlwaysScheduleLast: Json) {} }
props! {
    QueueWeightedBalancedSchedulingConfiguration () {
        error_weight ErrorWeight: Num<-10000, 10000>,
        max_priority_override MaxPriorityOverride: QueueSchedulingMaxPriorityOverride,
        min_priority_override MinPriorityOverride: QueueSchedulingMinPriorityOverride,
        priority_weight PriorityWeight: Num<0, 10000>,
        rendering_task_buffer RenderingTaskBuffer: Int<0, 1000>,
        rendering_task_weight RenderingTaskWeight: Num<-10000, 10000>,
        submission_time_weight SubmissionTimeWeight: Num<0, 10000>,
    }
}
props! { QueueWindowsUser (password_arn PasswordArn: String, user User: String) {} }
choice! {
    QueueDefaultQueueBudgetAction {
        None "NONE", StopSchedulingAndCompleteTasks "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        StopSchedulingAndCancelTasks "STOP_SCHEDULING_AND_CANCEL_TASKS"
    }
}
choice! { QueueRunAs { QueueConfiguredUser "QUEUE_CONFIGURED_USER", WorkerAgentUser "WORKER_AGENT_USER" } }

resource! {
    /// [AWS::Deadline::QueueEnvironment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html)
    QueueEnvironment QueueEnvironmentAttrs QueueEnvironmentArgs "AWS::Deadline::QueueEnvironment" [
        farm_id FarmId: String, priority Priority: Int<0, 10000>, queue_id QueueId: String, template Template: String,
        template_type TemplateType: QueueEnvironmentEnvironmentTemplateType
    ] {} { name "Name": String, queue_environment_id "QueueEnvironmentId": String, }
}
choice! { QueueEnvironmentEnvironmentTemplateType { Json "JSON", Yaml "YAML" } }

resource! {
    /// [AWS::Deadline::QueueFleetAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html)
    QueueFleetAssociation NoAttrs "AWS::Deadline::QueueFleetAssociation" (
        farm_id FarmId: String, fleet_id FleetId: String, queue_id QueueId: String
    ) {} {}
}

resource! {
    /// [AWS::Deadline::QueueLimitAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html)
    QueueLimitAssociation NoAttrs "AWS::Deadline::QueueLimitAssociation" (
        farm_id FarmId: String, limit_id LimitId: String, queue_id QueueId: String
    ) {} {}
}

resource! {
    /// [AWS::Deadline::StorageProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html)
    StorageProfile StorageProfileAttrs "AWS::Deadline::StorageProfile" (
        display_name DisplayName: String, farm_id FarmId: String,
        os_family OsFamily: StorageProfileOperatingSystemFamily
    ) { file_system_locations FileSystemLocations: List<StorageProfileFileSystemLocation>, } {
        storage_profile_id "StorageProfileId": String,
    }
}
props! {
    StorageProfileFileSystemLocation (
        name Name: String, path Path: String, type_ Type: StorageProfileFileSystemLocationType
    ) {}
}
choice! { StorageProfileFileSystemLocationType { Shared "SHARED", Local "LOCAL" } }
choice! { StorageProfileOperatingSystemFamily { Windows "WINDOWS", Linux "LINUX", Macos "MACOS" } }

resource! {
    /// [AWS::Deadline::Worker](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html)
    Worker WorkerAttrs "AWS::Deadline::Worker" (farm_id FarmId: String, fleet_id FleetId: String) {
        host_properties HostProperties: WorkerHostPropertiesRequest,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::DeadlineWorker>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        status "Status": String,
        worker_id "WorkerId": String,
    }
}
props! { WorkerHostPropertiesRequest () { host_name HostName: String, ip_addresses IpAddresses: WorkerIpAddresses, } }
props! {
    WorkerIpAddresses () { ip_v4_addresses IpV4Addresses: List<String>, ip_v6_addresses IpV6Addresses: List<String>, }
}
