//! Generated from spec/imagebuilder.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ImageBuilder::Component](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html)
    Component ComponentAttrs "AWS::ImageBuilder::Component" (
        name Name: String, platform Platform: ComponentPlatform, version Version: String
    ) {
        change_description ChangeDescription: String,
        data Data: String,
        description Description: String,
        kms_key_id KmsKeyId: String,
        supported_os_versions SupportedOsVersions: List<String>,
        tags Tags: Map<String>,
        uri Uri: String,
    } {
        arn "Arn": Arn<r::ImageBuilderComponent>,
        encrypted "Encrypted": bool,
        latest_version_arn "LatestVersion.Arn": String,
        latest_version_major "LatestVersion.Major": String,
        latest_version_minor "LatestVersion.Minor": String,
        latest_version_patch "LatestVersion.Patch": String,
        name "Name": String,
        type_ "Type": String,
    }
}
choice! { ComponentPlatform { Windows "Windows", Linux "Linux", MacOs "macOS" } }

resource! {
    /// [AWS::ImageBuilder::ContainerRecipe](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
    ContainerRecipe ContainerRecipeAttrs ContainerRecipeArgs "AWS::ImageBuilder::ContainerRecipe" [
        container_type ContainerType: ContainerRecipeContainerType, name Name: String, parent_image ParentImage: String,
        target_repository TargetRepository: ContainerRecipeTargetContainerRepository, version Version: String
    ] {
        components Components: List<ContainerRecipeComponentConfiguration>,
        description Description: String,
        dockerfile_template_data DockerfileTemplateData: String,
        dockerfile_template_uri DockerfileTemplateUri: String,
        image_os_version_override ImageOsVersionOverride: String,
        instance_configuration InstanceConfiguration: ContainerRecipeInstanceConfiguration,
        kms_key_id KmsKeyId: String,
        platform_override PlatformOverride: ContainerRecipePlatformOverride,
        tags Tags: Map<String>,
        working_directory WorkingDirectory: String,
    } {
        arn "Arn": Arn<r::ImageBuilderContainerRecipe>,
        latest_version_arn "LatestVersion.Arn": String,
        latest_version_major "LatestVersion.Major": String,
        latest_version_minor "LatestVersion.Minor": String,
        latest_version_patch "LatestVersion.Patch": String,
        name "Name": String,
    }
}
props! {
    ContainerRecipeComponentConfiguration () {
        component_arn ComponentArn: Arn<r::ImageBuilderComponent>,
        parameters Parameters: List<ContainerRecipeComponentParameter>,
    }
}
props! { ContainerRecipeComponentParameter (name Name: String, value Value: List<String>) {} }
props! {
    ContainerRecipeEbsInstanceBlockDeviceSpecification () {
        delete_on_termination DeleteOnTermination: bool,
        encrypted Encrypted: bool,
        iops Iops: Int<100, 64000>,
        kms_key_id KmsKeyId: String,
        snapshot_id SnapshotId: String,
        throughput Throughput: Int<125, 1000>,
        volume_size VolumeSize: Int<1, 16000>,
        volume_type VolumeType: ContainerRecipeEbsInstanceBlockDeviceSpecificationVolumeType,
    }
}
props! {
    ContainerRecipeInstanceBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: ContainerRecipeEbsInstanceBlockDeviceSpecification,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! {
    ContainerRecipeInstanceConfiguration () {
        block_device_mappings BlockDeviceMappings: List<ContainerRecipeInstanceBlockDeviceMapping>,
        image Image: String,
    }
}
props! {
    ContainerRecipeTargetContainerRepository () {
        repository_name RepositoryName: Id<r::EcrRepository>,
        service Service: ContainerRecipeTargetContainerRepositoryService,
    }
}
choice! { ContainerRecipeContainerType { Docker "DOCKER" } }
choice! {
    ContainerRecipeEbsInstanceBlockDeviceSpecificationVolumeType {
        Standard "standard", Io1 "io1", Io2 "io2", Io2A "io2a", Gp2 "gp2", Gp3 "gp3", Gp3A "gp3a", Sc1 "sc1", St1 "st1"
    }
}
choice! { ContainerRecipePlatformOverride { Windows "Windows", Linux "Linux" } }
choice! { ContainerRecipeTargetContainerRepositoryService { Ecr "ECR" } }

resource! {
    /// [AWS::ImageBuilder::DistributionConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html)
    DistributionConfiguration DistributionConfigurationAttrs "AWS::ImageBuilder::DistributionConfiguration" (
        distributions Distributions: List<DistributionConfigurationDistribution>, name Name: String
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::ImageBuilderDistributionConfiguration>,
        name "Name": String,
    }
}
props! {
    DistributionConfigurationAmiDistributionConfiguration () {
        ami_tags AmiTags: Map<String>,
        description Description: String,
        kms_key_id KmsKeyId: String,
        launch_permission_configuration LaunchPermissionConfiguration: DistributionConfigurationLaunchPermissionConfiguration,
        name Name: String,
        target_account_ids TargetAccountIds: List<String>,
    }
}
props! {
    DistributionConfigurationContainerDistributionConfiguration () {
        container_tags ContainerTags: List<String>,
        description Description: String,
        target_repository TargetRepository: DistributionConfigurationTargetContainerRepository,
    }
}
props! {
    DistributionConfigurationDistribution (region Region: String) {
        ami_distribution_configuration AmiDistributionConfiguration: DistributionConfigurationAmiDistributionConfiguration,
        container_distribution_configuration ContainerDistributionConfiguration: DistributionConfigurationContainerDistributionConfiguration,
        fast_launch_configurations FastLaunchConfigurations: List<DistributionConfigurationFastLaunchConfiguration>,
        launch_template_configurations LaunchTemplateConfigurations: List<DistributionConfigurationLaunchTemplateConfiguration>,
        license_configuration_arns LicenseConfigurationArns: List<String>,
        ssm_parameter_configurations SsmParameterConfigurations: List<DistributionConfigurationSsmParameterConfiguration>,
    }
}
props! {
    DistributionConfigurationFastLaunchConfiguration () {
        account_id AccountId: String,
        enabled Enabled: bool,
        launch_template LaunchTemplate: DistributionConfigurationFastLaunchLaunchTemplateSpecification,
        max_parallel_launches MaxParallelLaunches: Int<1, MAX>,
        snapshot_configuration SnapshotConfiguration: DistributionConfigurationFastLaunchSnapshotConfiguration,
    }
}
props! {
    DistributionConfigurationFastLaunchLaunchTemplateSpecification () {
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        launch_template_name LaunchTemplateName: String,
        launch_template_version LaunchTemplateVersion: String,
    }
}
props! {
    DistributionConfigurationFastLaunchSnapshotConfiguration () {
        target_resource_count TargetResourceCount: Int<1, 10000>,
    }
}
props! {
    DistributionConfigurationLaunchPermissionConfiguration () {
        organization_arns OrganizationArns: List<String>,
        organizational_unit_arns OrganizationalUnitArns: List<String>,
        user_groups UserGroups: List<String>,
        user_ids UserIds: List<String>,
    }
}
props! {
    DistributionConfigurationLaunchTemplateConfiguration () {
        account_id AccountId: String,
        launch_template_id LaunchTemplateId: Id<r::Ec2LaunchTemplate>,
        set_default_version SetDefaultVersion: bool,
    }
}
props! {
    DistributionConfigurationSsmParameterConfiguration (parameter_name ParameterName: String) {
        ami_account_id AmiAccountId: String,
        data_type DataType: DistributionConfigurationSsmParameterConfigurationDataType,
    }
}
props! {
    DistributionConfigurationTargetContainerRepository () {
        repository_name RepositoryName: Id<r::EcrRepository>,
        service Service: DistributionConfigurationTargetContainerRepositoryService,
    }
}
choice! { DistributionConfigurationSsmParameterConfigurationDataType { Text "text", AwsEc2Image "aws:ec2:image" } }
choice! { DistributionConfigurationTargetContainerRepositoryService { Ecr "ECR" } }

resource! {
    /// [AWS::ImageBuilder::Image](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html)
    Image ImageAttrs "AWS::ImageBuilder::Image" () {
        container_recipe_arn ContainerRecipeArn: Arn<r::ImageBuilderContainerRecipe>,
        deletion_settings DeletionSettings: ImageDeletionSettings,
        distribution_configuration_arn DistributionConfigurationArn: Arn<r::ImageBuilderDistributionConfiguration>,
        enhanced_image_metadata_enabled EnhancedImageMetadataEnabled: bool,
        execution_role ExecutionRole: String,
        image_pipeline_execution_settings ImagePipelineExecutionSettings: ImagePipelineExecutionSettings,
        image_recipe_arn ImageRecipeArn: Arn<r::ImageBuilderImageRecipe>,
        image_scanning_configuration ImageScanningConfiguration: ImageScanningConfiguration,
        image_tests_configuration ImageTestsConfiguration: ImageTestsConfiguration,
        infrastructure_configuration_arn InfrastructureConfigurationArn: Arn<r::ImageBuilderInfrastructureConfiguration>,
        logging_configuration LoggingConfiguration: ImageLoggingConfiguration,
        tags Tags: Map<String>,
        workflows Workflows: List<ImageWorkflowConfiguration>,
    } {
        arn "Arn": Arn<r::ImageBuilderImage>,
        image_id "ImageId": String,
        image_uri "ImageUri": String,
        latest_version_arn "LatestVersion.Arn": String,
        latest_version_major "LatestVersion.Major": String,
        latest_version_minor "LatestVersion.Minor": String,
        latest_version_patch "LatestVersion.Patch": String,
        name "Name": String,
    }
}
props! { ImageDeletionSettings (execution_role ExecutionRole: String) {} }
props! {
    ImageEcrConfiguration () {
        container_tags ContainerTags: List<String>,
        repository_name RepositoryName: Id<r::EcrRepository>,
    }
}
props! { ImageLoggingConfiguration () { log_group_name LogGroupName: Id<r::LogsLogGroup>, } }
props! { ImagePipelineExecutionSettings () { deployment_id DeploymentId: String, on_update OnUpdate: bool, } }
props! {
    ImageScanningConfiguration () {
        ecr_configuration EcrConfiguration: ImageEcrConfiguration,
        image_scanning_enabled ImageScanningEnabled: bool,
    }
}
props! {
    ImageTestsConfiguration () {
        image_tests_enabled ImageTestsEnabled: bool,
        timeout_minutes TimeoutMinutes: Int<60, 1440>,
    }
}
props! {
    ImageWorkflowConfiguration () {
        on_failure OnFailure: ImageWorkflowConfigurationOnFailure,
        parallel_group ParallelGroup: String,
        parameters Parameters: List<ImageWorkflowParameter>,
        workflow_arn WorkflowArn: String,
    }
}
props! { ImageWorkflowParameter () { name Name: String, value Value: List<String>, } }
choice! { ImageWorkflowConfigurationOnFailure { Continue "CONTINUE", Abort "ABORT" } }

resource! {
    /// [AWS::ImageBuilder::ImagePipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html)
    ImagePipeline ImagePipelineAttrs "AWS::ImageBuilder::ImagePipeline" (
        infrastructure_configuration_arn InfrastructureConfigurationArn: Arn<r::ImageBuilderInfrastructureConfiguration>,
        name Name: String
    ) {
        container_recipe_arn ContainerRecipeArn: Arn<r::ImageBuilderContainerRecipe>,
        description Description: String,
        distribution_configuration_arn DistributionConfigurationArn: Arn<r::ImageBuilderDistributionConfiguration>,
        enhanced_image_metadata_enabled EnhancedImageMetadataEnabled: bool,
        execution_role ExecutionRole: String,
        image_recipe_arn ImageRecipeArn: Arn<r::ImageBuilderImageRecipe>,
        image_scanning_configuration ImageScanningConfiguration: ImagePipelineImageScanningConfiguration,
        image_tags ImageTags: Map<String>,
        image_tests_configuration ImageTestsConfiguration: ImagePipelineImageTestsConfiguration,
        logging_configuration LoggingConfiguration: ImagePipelinePipelineLoggingConfiguration,
        schedule Schedule: ImagePipelineSchedule,
        status Status: ImagePipelineStatus,
        tags Tags: Map<String>,
        workflows Workflows: List<ImagePipelineWorkflowConfiguration>,
    } {
        arn "Arn": Arn<r::ImageBuilderImagePipeline>,
        deployment_id "DeploymentId": String,
        name "Name": String,
    }
}
props! { ImagePipelineAutoDisablePolicy (failure_count FailureCount: Int<1, 10>) {} }
props! {
    ImagePipelineEcrConfiguration () {
        container_tags ContainerTags: List<String>,
        repository_name RepositoryName: Id<r::EcrRepository>,
    }
}
props! {
    ImagePipelineImageScanningConfiguration () {
        ecr_configuration EcrConfiguration: ImagePipelineEcrConfiguration,
        image_scanning_enabled ImageScanningEnabled: bool,
    }
}
props! {
    ImagePipelineImageTestsConfiguration () {
        image_tests_enabled ImageTestsEnabled: bool,
        timeout_minutes TimeoutMinutes: Int<60, 1440>,
    }
}
props! {
    ImagePipelinePipelineLoggingConfiguration () {
        image_log_group_name ImageLogGroupName: Id<r::LogsLogGroup>,
        pipeline_log_group_name PipelineLogGroupName: Id<r::LogsLogGroup>,
    }
}
props! {
    ImagePipelineSchedule () {
        auto_disable_policy AutoDisablePolicy: ImagePipelineAutoDisablePolicy,
        pipeline_execution_start_condition PipelineExecutionStartCondition: ImagePipelineSchedulePipelineExecutionStartCondition,
        schedule_expression ScheduleExpression: String,
        timezone Timezone: String,
    }
}
props! {
    ImagePipelineWorkflowConfiguration () {
        on_failure OnFailure: ImagePipelineWorkflowConfigurationOnFailure,
        parallel_group ParallelGroup: String,
        parameters Parameters: List<ImagePipelineWorkflowParameter>,
        workflow_arn WorkflowArn: String,
    }
}
props! { ImagePipelineWorkflowParameter () { name Name: String, value Value: List<String>, } }
choice! {
    ImagePipelineSchedulePipelineExecutionStartCondition {
        ExpressionMatchOnly "EXPRESSION_MATCH_ONLY",
        ExpressionMatchAndDependencyUpdatesAvailable "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
    }
}
choice! { ImagePipelineStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { ImagePipelineWorkflowConfigurationOnFailure { Continue "CONTINUE", Abort "ABORT" } }

resource! {
    /// [AWS::ImageBuilder::ImageRecipe](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html)
    ImageRecipe ImageRecipeAttrs "AWS::ImageBuilder::ImageRecipe" (
        name Name: String, parent_image ParentImage: String, version Version: String
    ) {
        additional_instance_configuration AdditionalInstanceConfiguration: ImageRecipeAdditionalInstanceConfiguration,
        ami_tags AmiTags: Map<String>,
        ami_watermarks AmiWatermarks: List<String>,
        block_device_mappings BlockDeviceMappings: List<ImageRecipeInstanceBlockDeviceMapping>,
        components Components: List<ImageRecipeComponentConfiguration>,
        description Description: String,
        tags Tags: Map<String>,
        working_directory WorkingDirectory: String,
    } {
        arn "Arn": Arn<r::ImageBuilderImageRecipe>,
        latest_version_arn "LatestVersion.Arn": String,
        latest_version_major "LatestVersion.Major": String,
        latest_version_minor "LatestVersion.Minor": String,
        latest_version_patch "LatestVersion.Patch": String,
        name "Name": String,
    }
}
props! {
    ImageRecipeAdditionalInstanceConfiguration () {
        systems_manager_agent SystemsManagerAgent: ImageRecipeSystemsManagerAgent,
        user_data_override UserDataOverride: String,
    }
}
props! {
    ImageRecipeComponentConfiguration () {
        component_arn ComponentArn: Arn<r::ImageBuilderComponent>,
        parameters Parameters: List<ImageRecipeComponentParameter>,
    }
}
props! { ImageRecipeComponentParameter (name Name: String, value Value: List<String>) {} }
props! {
    ImageRecipeEbsInstanceBlockDeviceSpecification () {
        delete_on_termination DeleteOnTermination: bool,
        encrypted Encrypted: bool,
        iops Iops: Int<100, 64000>,
        kms_key_id KmsKeyId: String,
        snapshot_id SnapshotId: String,
        throughput Throughput: Int<125, 1000>,
        volume_size VolumeSize: Int<1, 16000>,
        volume_type VolumeType: ImageRecipeEbsInstanceBlockDeviceSpecificationVolumeType,
    }
}
props! {
    ImageRecipeInstanceBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: ImageRecipeEbsInstanceBlockDeviceSpecification,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! { ImageRecipeSystemsManagerAgent () { uninstall_after_build UninstallAfterBuild: bool, } }
choice! {
    ImageRecipeEbsInstanceBlockDeviceSpecificationVolumeType {
        Standard "standard", Io1 "io1", Io2 "io2", Io2A "io2a", Gp2 "gp2", Gp3 "gp3", Gp3A "gp3a", Sc1 "sc1", St1 "st1"
    }
}

resource! {
    /// [AWS::ImageBuilder::InfrastructureConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html)
    InfrastructureConfiguration InfrastructureConfigurationAttrs "AWS::ImageBuilder::InfrastructureConfiguration" (
        instance_profile_name InstanceProfileName: Id<r::IamInstanceProfile>, name Name: String
    ) {
        description Description: String,
        instance_metadata_options InstanceMetadataOptions: InfrastructureConfigurationInstanceMetadataOptions,
        instance_types InstanceTypes: List<String>,
        key_pair KeyPair: Id<r::Ec2KeyPair>,
        logging Logging: InfrastructureConfigurationLogging,
        parent_instance ParentInstance: InfrastructureConfigurationParentInstance,
        placement Placement: InfrastructureConfigurationPlacement,
        resource_tags ResourceTags: Map<String>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: Map<String>,
        terminate_instance_on_completion TerminateInstanceOnCompletion: bool,
        terminate_instance_on_failure TerminateInstanceOnFailure: bool,
    } { arn "Arn": Arn<r::ImageBuilderInfrastructureConfiguration>, name "Name": String, }
}
props! {
    InfrastructureConfigurationAutoScalingGroup (name Name: String) {
        capacity_wait_timeout_seconds CapacityWaitTimeoutSeconds: Int<0, 3600>,
    }
}
props! {
    InfrastructureConfigurationInstanceMetadataOptions () {
        http_put_response_hop_limit HttpPutResponseHopLimit: Int<1, 64>,
        http_tokens HttpTokens: InfrastructureConfigurationInstanceMetadataOptionsHttpTokens,
    }
}
props! { InfrastructureConfigurationLogging () { s3_logs S3Logs: InfrastructureConfigurationS3Logs, } }
props! {
    InfrastructureConfigurationParentInstance (
        auto_scaling_group AutoScalingGroup: InfrastructureConfigurationAutoScalingGroup
    ) {}
}
props! {
    InfrastructureConfigurationPlacement () {
        availability_zone AvailabilityZone: String,
        host_id HostId: String,
        host_resource_group_arn HostResourceGroupArn: String,
        tenancy Tenancy: InfrastructureConfigurationPlacementTenancy,
    }
}
props! {
    InfrastructureConfigurationS3Logs () {
        s3_bucket_name S3BucketName: Id<r::S3Bucket>,
        s3_key_prefix S3KeyPrefix: String,
    }
}
choice! { InfrastructureConfigurationInstanceMetadataOptionsHttpTokens { Required "required", Optional "optional" } }
choice! { InfrastructureConfigurationPlacementTenancy { Default "default", Dedicated "dedicated", Host "host" } }

resource! {
    /// [AWS::ImageBuilder::LifecyclePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
    LifecyclePolicy LifecyclePolicyAttrs LifecyclePolicyArgs "AWS::ImageBuilder::LifecyclePolicy" [
        execution_role ExecutionRole: String, name Name: String,
        policy_details PolicyDetails: List<LifecyclePolicyPolicyDetail>,
        resource_selection ResourceSelection: LifecyclePolicyResourceSelection,
        resource_type ResourceType: LifecyclePolicyResourceType
    ] {
        description Description: String,
        status Status: LifecyclePolicyStatus,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::ImageBuilderLifecyclePolicy>, }
}
props! {
    LifecyclePolicyAction (type_ Type: LifecyclePolicyActionType) {
        include_resources IncludeResources: LifecyclePolicyIncludeResources,
    }
}
props! {
    LifecyclePolicyAmiExclusionRules () {
        is_public IsPublic: bool,
        last_launched LastLaunched: LifecyclePolicyLastLaunched,
        regions Regions: List<String>,
        shared_accounts SharedAccounts: List<String>,
        tag_map TagMap: Map<String>,
    }
}
props! {
    LifecyclePolicyExclusionRules () { amis Amis: LifecyclePolicyAmiExclusionRules, tag_map TagMap: Map<String>, }
}
props! {
    LifecyclePolicyFilter (type_ Type: LifecyclePolicyFilterType, value Value: Int<1, 1000>) {
        retain_at_least RetainAtLeast: Int<1, 10>,
        unit Unit: LifecyclePolicyTimeUnit,
    }
}
props! {
    LifecyclePolicyIncludeResources () {
        amis Amis: bool,
        containers Containers: bool,
        snapshots Snapshots: bool,
    }
}
props! { LifecyclePolicyLastLaunched (unit Unit: LifecyclePolicyTimeUnit, value Value: Int<1, 365>) {} }
props! {
    LifecyclePolicyPolicyDetail (action Action: LifecyclePolicyAction, filter Filter: LifecyclePolicyFilter) {
        exclusion_rules ExclusionRules: LifecyclePolicyExclusionRules,
    }
}
props! { LifecyclePolicyRecipeSelection (name Name: String, semantic_version SemanticVersion: String) {} }
props! {
    LifecyclePolicyResourceSelection () {
        recipes Recipes: List<LifecyclePolicyRecipeSelection>,
        tag_map TagMap: Map<String>,
    }
}
choice! { LifecyclePolicyActionType { Delete "DELETE", Deprecate "DEPRECATE", Disable "DISABLE" } }
choice! { LifecyclePolicyFilterType { Age "AGE", Count "COUNT" } }
choice! { LifecyclePolicyResourceType { AmiImage "AMI_IMAGE", ContainerImage "CONTAINER_IMAGE" } }
choice! { LifecyclePolicyStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! { LifecyclePolicyTimeUnit { Days "DAYS", Weeks "WEEKS", Months "MONTHS", Years "YEARS" } }

resource! {
    /// [AWS::ImageBuilder::Workflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html)
    Workflow WorkflowAttrs "AWS::ImageBuilder::Workflow" (
        name Name: String, type_ Type: WorkflowType, version Version: String
    ) {
        change_description ChangeDescription: String,
        data Data: String,
        description Description: String,
        kms_key_id KmsKeyId: String,
        tags Tags: Map<String>,
        uri Uri: String,
    } {
        arn "Arn": Arn<r::ImageBuilderWorkflow>,
        latest_version_arn "LatestVersion.Arn": String,
        latest_version_major "LatestVersion.Major": String,
        latest_version_minor "LatestVersion.Minor": String,
        latest_version_patch "LatestVersion.Patch": String,
    }
}
choice! { WorkflowType { Build "BUILD", Test "TEST", Distribution "DISTRIBUTION" } }
