//! Generated from spec/codebuild.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeBuild::Fleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
    Fleet FleetAttrs "AWS::CodeBuild::Fleet" () {
        base_capacity BaseCapacity: Int<0, MAX>,
        compute_configuration ComputeConfiguration: FleetComputeConfiguration,
        compute_type ComputeType: FleetComputeType,
        environment_type EnvironmentType: FleetEnvironmentType,
        fleet_proxy_configuration FleetProxyConfiguration: FleetProxyConfiguration,
        fleet_service_role FleetServiceRole: Arn<r::IamRole>,
        fleet_vpc_config FleetVpcConfig: FleetVpcConfig,
        image_id ImageId: String,
        name Name: String,
        overflow_behavior OverflowBehavior: FleetOverflowBehavior,
        scaling_configuration ScalingConfiguration: FleetScalingConfigurationInput,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CodeBuildFleet>, }
}
props! {
    FleetComputeConfiguration () {
        disk disk: i64,
        instance_type instanceType: String,
        machine_type machineType: FleetComputeConfigurationMachineType,
        memory memory: i64,
        v_cpu vCpu: i64,
    }
}
props! {
    FleetProxyConfiguration () {
        default_behavior DefaultBehavior: FleetProxyConfigurationDefaultBehavior,
        ordered_proxy_rules OrderedProxyRules: List<FleetProxyRule>,
    }
}
props! {
    FleetProxyRule () {
        effect Effect: FleetProxyRuleEffect,
        entities Entities: List<String>,
        type_ Type: FleetProxyRuleType,
    }
}
props! {
    FleetScalingConfigurationInput () {
        max_capacity MaxCapacity: Int<1, MAX>,
        scaling_type ScalingType: FleetScalingConfigurationInputScalingType,
        target_tracking_scaling_configs TargetTrackingScalingConfigs: List<FleetTargetTrackingScalingConfiguration>,
    }
}
props! {
    FleetTargetTrackingScalingConfiguration () {
        metric_type MetricType: FleetTargetTrackingScalingConfigurationMetricType,
        target_value TargetValue: f64,
    }
}
props! {
    FleetVpcConfig () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}
choice! { FleetComputeConfigurationMachineType { General "GENERAL", Nvme "NVME" } }
choice! {
    FleetComputeType {
        BuildGeneral1Small "BUILD_GENERAL1_SMALL", BuildGeneral1Medium "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large "BUILD_GENERAL1_LARGE", BuildGeneral1Xlarge "BUILD_GENERAL1_XLARGE",
        BuildGeneral12Xlarge "BUILD_GENERAL1_2XLARGE", AttributeBasedCompute "ATTRIBUTE_BASED_COMPUTE",
        CustomInstanceType "CUSTOM_INSTANCE_TYPE"
    }
}
choice! {
    FleetEnvironmentType {
        WindowsServer2019Container "WINDOWS_SERVER_2019_CONTAINER",
        WindowsServer2022Container "WINDOWS_SERVER_2022_CONTAINER", LinuxContainer "LINUX_CONTAINER",
        LinuxGpuContainer "LINUX_GPU_CONTAINER", ArmContainer "ARM_CONTAINER", MacArm "MAC_ARM", LinuxEc2 "LINUX_EC2",
        ArmEc2 "ARM_EC2", WindowsEc2 "WINDOWS_EC2"
    }
}
choice! { FleetOverflowBehavior { Queue "QUEUE", OnDemand "ON_DEMAND" } }
choice! { FleetProxyConfigurationDefaultBehavior { AllowAll "ALLOW_ALL", DenyAll "DENY_ALL" } }
choice! { FleetProxyRuleEffect { Allow "ALLOW", Deny "DENY" } }
choice! { FleetProxyRuleType { Domain "DOMAIN", Ip "IP" } }
choice! { FleetScalingConfigurationInputScalingType { TargetTrackingScaling "TARGET_TRACKING_SCALING" } }
choice! { FleetTargetTrackingScalingConfigurationMetricType { FleetUtilizationRate "FLEET_UTILIZATION_RATE" } }

resource! {
    /// [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html)
    Project ProjectAttrs "AWS::CodeBuild::Project" (
        artifacts Artifacts: ProjectArtifacts, environment Environment: ProjectEnvironment,
        service_role ServiceRole: Arn<r::IamRole>, source Source: ProjectSource
    ) {
        auto_retry_limit AutoRetryLimit: f64,
        badge_enabled BadgeEnabled: bool,
        build_batch_config BuildBatchConfig: ProjectBuildBatchConfig,
        cache Cache: ProjectCache,
        concurrent_build_limit ConcurrentBuildLimit: i64,
        description Description: String,
        encryption_key EncryptionKey: String,
        file_system_locations FileSystemLocations: List<ProjectFileSystemLocation>,
        logs_config LogsConfig: ProjectLogsConfig,
        name Name: String,
        queued_timeout_in_minutes QueuedTimeoutInMinutes: Int<5, 480>,
        resource_access_role ResourceAccessRole: Arn<r::IamRole>,
        secondary_artifacts SecondaryArtifacts: List<ProjectArtifacts>,
        secondary_source_versions SecondarySourceVersions: List<ProjectSourceVersion>,
        secondary_sources SecondarySources: List<ProjectSource>,
        source_version SourceVersion: String,
        tags Tags: List<Tag>,
        timeout_in_minutes TimeoutInMinutes: Int<5, 2160>,
        triggers Triggers: ProjectTriggers,
        visibility Visibility: String,
        vpc_config VpcConfig: ProjectVpcConfig,
    } { arn "Arn": Arn<r::CodeBuildProject>, id "Id": String, }
}
props! {
    ProjectArtifacts (type_ Type: String) {
        artifact_identifier ArtifactIdentifier: String,
        encryption_disabled EncryptionDisabled: bool,
        location Location: Id<r::S3Bucket>,
        name Name: String,
        namespace_type NamespaceType: String,
        override_artifact_name OverrideArtifactName: bool,
        packaging Packaging: String,
        path Path: String,
    }
}
props! {
    ProjectBatchRestrictions () {
        compute_types_allowed ComputeTypesAllowed: List<String>,
        maximum_builds_allowed MaximumBuildsAllowed: i64,
    }
}
props! {
    ProjectBuildBatchConfig () {
        batch_report_mode BatchReportMode: String,
        combine_artifacts CombineArtifacts: bool,
        restrictions Restrictions: ProjectBatchRestrictions,
        service_role ServiceRole: Arn<r::IamRole>,
        timeout_in_mins TimeoutInMins: i64,
    }
}
props! { ProjectBuildStatusConfig () { context Context: String, target_url TargetUrl: String, } }
props! {
    ProjectCache (type_ Type: String) {
        cache_namespace CacheNamespace: String,
        location Location: String,
        modes Modes: List<String>,
    }
}
props! {
    ProjectCloudWatchLogsConfig (status Status: String) {
        group_name GroupName: Id<r::LogsLogGroup>,
        stream_name StreamName: String,
    }
}
props! {
    ProjectDockerServer (compute_type ComputeType: String) {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! {
    ProjectEnvironment (compute_type ComputeType: String, image Image: String, type_ Type: String) {
        certificate Certificate: String,
        docker_server DockerServer: ProjectDockerServer,
        environment_variables EnvironmentVariables: List<ProjectEnvironmentVariable>,
        fleet Fleet: ProjectFleet,
        host_kernel HostKernel: String,
        image_pull_credentials_type ImagePullCredentialsType: String,
        privileged_mode PrivilegedMode: bool,
        registry_credential RegistryCredential: ProjectRegistryCredential,
    }
}
props! { ProjectEnvironmentVariable (name Name: String, value Value: String) { type_ Type: String, } }
props! {
    ProjectFileSystemLocation (
        identifier Identifier: String, location Location: String, mount_point MountPoint: String, type_ Type: String
    ) { mount_options MountOptions: String, }
}
props! { ProjectFleet () { fleet_arn FleetArn: Arn<r::CodeBuildFleet>, } }
props! { ProjectGitSubmodulesConfig (fetch_submodules FetchSubmodules: bool) {} }
props! {
    ProjectLogsConfig () {
        cloud_watch_logs CloudWatchLogs: ProjectCloudWatchLogsConfig,
        s3_logs S3Logs: ProjectS3LogsConfig,
    }
}
props! {
    ProjectPullRequestBuildPolicy (requires_comment_approval RequiresCommentApproval: String) {
        approver_roles ApproverRoles: List<String>,
    }
}
props! {
    ProjectRegistryCredential (
        credential Credential: Arn<r::SecretsManagerSecret>, credential_provider CredentialProvider: String
    ) {}
}
props! {
    ProjectS3LogsConfig (status Status: String) {
        encryption_disabled EncryptionDisabled: bool,
        location Location: String,
    }
}
props! { ProjectScopeConfiguration (name Name: String) { domain Domain: String, scope Scope: String, } }
props! {
    ProjectSource (type_ Type: String) {
        auth Auth: ProjectSourceAuth,
        build_spec BuildSpec: String,
        build_status_config BuildStatusConfig: ProjectBuildStatusConfig,
        git_clone_depth GitCloneDepth: i64,
        git_submodules_config GitSubmodulesConfig: ProjectGitSubmodulesConfig,
        insecure_ssl InsecureSsl: bool,
        location Location: String,
        report_build_status ReportBuildStatus: bool,
        source_identifier SourceIdentifier: String,
    }
}
props! { ProjectSourceAuth (type_ Type: String) { resource Resource: String, } }
props! { ProjectSourceVersion (source_identifier SourceIdentifier: String) { source_version SourceVersion: String, } }
props! {
    ProjectTriggers () {
        build_type BuildType: String,
        filter_groups FilterGroups: List<List<Json>>,
        pull_request_build_policy PullRequestBuildPolicy: ProjectPullRequestBuildPolicy,
        scope_configuration ScopeConfiguration: ProjectScopeConfiguration,
        webhook Webhook: bool,
    }
}
props! {
    ProjectVpcConfig () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::CodeBuild::ReportGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html)
    ReportGroup ReportGroupAttrs "AWS::CodeBuild::ReportGroup" (
        export_config ExportConfig: ReportGroupReportExportConfig, type_ Type: ReportGroupType
    ) {
        delete_reports DeleteReports: bool,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CodeBuildReportGroup>, id "Id": String, }
}
props! {
    ReportGroupReportExportConfig (export_config_type ExportConfigType: ReportGroupReportExportConfigExportConfigType) {
        s3_destination S3Destination: ReportGroupS3ReportExportConfig,
    }
}
props! {
    ReportGroupS3ReportExportConfig (bucket Bucket: Id<r::S3Bucket>) {
        bucket_owner BucketOwner: String,
        encryption_disabled EncryptionDisabled: bool,
        encryption_key EncryptionKey: String,
        packaging Packaging: ReportGroupS3ReportExportConfigPackaging,
        path Path: String,
    }
}
choice! { ReportGroupReportExportConfigExportConfigType { S3 "S3", NoExport "NO_EXPORT" } }
choice! { ReportGroupS3ReportExportConfigPackaging { None "NONE", Zip "ZIP" } }
choice! { ReportGroupType { Test "TEST", CodeCoverage "CODE_COVERAGE" } }

resource! {
    /// [AWS::CodeBuild::SourceCredential](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html)
    SourceCredential SourceCredentialAttrs "AWS::CodeBuild::SourceCredential" (
        auth_type AuthType: String, server_type ServerType: String, token Token: String
    ) { username Username: String, } { arn "Arn": Arn<r::CodeBuildSourceCredential>, }
}
