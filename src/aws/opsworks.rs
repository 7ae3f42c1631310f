//! Generated from spec/opsworks.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::OpsWorks::App](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html)
    App AppAttrs "AWS::OpsWorks::App" (name Name: String, stack_id StackId: String, type_ Type: String) {
        app_source AppSource: AppSource,
        attributes Attributes: Map<String>,
        data_sources DataSources: List<AppDataSource>,
        description Description: String,
        domains Domains: List<String>,
        enable_ssl EnableSsl: bool,
        environment Environment: List<AppEnvironmentVariable>,
        shortname Shortname: String,
        ssl_configuration SslConfiguration: AppSslConfiguration,
    } { id "Id": String, }
}
props! { AppDataSource () { arn Arn: String, database_name DatabaseName: String, type_ Type: String, } }
props! { AppEnvironmentVariable (key Key: String, value Value: String) { secure Secure: bool, } }
props! {
    AppSource () {
        password Password: String,
        revision Revision: String,
        ssh_key SshKey: String,
        type_ Type: String,
        url Url: String,
        username Username: String,
    }
}
props! {
    AppSslConfiguration () {
        certificate Certificate: String,
        chain Chain: String,
        private_key PrivateKey: String,
    }
}

resource! {
    /// [AWS::OpsWorks::ElasticLoadBalancerAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-elasticloadbalancerattachment.html)
    ElasticLoadBalancerAttachment ElasticLoadBalancerAttachmentAttrs "AWS::OpsWorks::ElasticLoadBalancerAttachment" (
        elastic_load_balancer_name ElasticLoadBalancerName: String, layer_id LayerId: String
    ) {} { id "Id": String, }
}

resource! {
    /// [AWS::OpsWorks::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html)
    Instance InstanceAttrs "AWS::OpsWorks::Instance" (
        instance_type InstanceType: String, layer_ids LayerIds: List<String>, stack_id StackId: String
    ) {
        agent_version AgentVersion: String,
        ami_id AmiId: String,
        architecture Architecture: String,
        auto_scaling_type AutoScalingType: String,
        availability_zone AvailabilityZone: String,
        block_device_mappings BlockDeviceMappings: List<InstanceBlockDeviceMapping>,
        ebs_optimized EbsOptimized: bool,
        elastic_ips ElasticIps: List<String>,
        hostname Hostname: String,
        install_updates_on_boot InstallUpdatesOnBoot: bool,
        os Os: String,
        root_device_type RootDeviceType: String,
        ssh_key_name SshKeyName: String,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tenancy Tenancy: String,
        time_based_auto_scaling TimeBasedAutoScaling: InstanceTimeBasedAutoScaling,
        virtualization_type VirtualizationType: String,
        volumes Volumes: List<String>,
    } {
        availability_zone "AvailabilityZone": String,
        id "Id": String,
        private_dns_name "PrivateDnsName": String,
        private_ip "PrivateIp": String,
        public_dns_name "PublicDnsName": String,
        public_ip "PublicIp": String,
    }
}
props! {
    InstanceBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: InstanceEbsBlockDevice,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! {
    InstanceEbsBlockDevice () {
        delete_on_termination DeleteOnTermination: bool,
        iops Iops: i64,
        snapshot_id SnapshotId: String,
        volume_size VolumeSize: i64,
        volume_type VolumeType: String,
    }
}
props! {
    InstanceTimeBasedAutoScaling () {
        friday Friday: Map<String>,
        monday Monday: Map<String>,
        saturday Saturday: Map<String>,
        sunday Sunday: Map<String>,
        thursday Thursday: Map<String>,
        tuesday Tuesday: Map<String>,
        wednesday Wednesday: Map<String>,
    }
}

resource! {
    /// [AWS::OpsWorks::Layer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-layer.html)
    Layer LayerAttrs LayerArgs "AWS::OpsWorks::Layer" [
        auto_assign_elastic_ips AutoAssignElasticIps: bool, auto_assign_public_ips AutoAssignPublicIps: bool,
        enable_auto_healing EnableAutoHealing: bool, name Name: String, shortname Shortname: String,
        stack_id StackId: String, type_ Type: String
    ] {
        attributes Attributes: Map<String>,
        custom_instance_profile_arn CustomInstanceProfileArn: String,
        custom_json CustomJson: Json,
        custom_recipes CustomRecipes: LayerRecipes,
        custom_security_group_ids CustomSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        install_updates_on_boot InstallUpdatesOnBoot: bool,
        lifecycle_event_configuration LifecycleEventConfiguration: LayerLifecycleEventConfiguration,
        load_based_auto_scaling LoadBasedAutoScaling: LayerLoadBasedAutoScaling,
        packages Packages: List<String>,
        tags Tags: List<Tag>,
        use_ebs_optimized_instances UseEbsOptimizedInstances: bool,
        volume_configurations VolumeConfigurations: List<LayerVolumeConfiguration>,
    } { id "Id": String, }
}
props! {
    LayerAutoScalingThresholds () {
        cpu_threshold CpuThreshold: f64,
        ignore_metrics_time IgnoreMetricsTime: i64,
        instance_count InstanceCount: i64,
        load_threshold LoadThreshold: f64,
        memory_threshold MemoryThreshold: f64,
        thresholds_wait_time ThresholdsWaitTime: i64,
    }
}
props! {
    LayerLifecycleEventConfiguration () {
        shutdown_event_configuration ShutdownEventConfiguration: LayerShutdownEventConfiguration,
    }
}
props! {
    LayerLoadBasedAutoScaling () {
        down_scaling DownScaling: LayerAutoScalingThresholds,
        enable Enable: bool,
        up_scaling UpScaling: LayerAutoScalingThresholds,
    }
}
props! {
    LayerRecipes () {
        configure Configure: List<String>,
        deploy Deploy: List<String>,
        setup Setup: List<String>,
        shutdown Shutdown: List<String>,
        undeploy Undeploy: List<String>,
    }
}
props! {
    LayerShutdownEventConfiguration () {
        delay_until_elb_connections_drained DelayUntilElbConnectionsDrained: bool,
        execution_timeout ExecutionTimeout: i64,
    }
}
props! {
    LayerVolumeConfiguration () {
        encrypted Encrypted: bool,
        iops Iops: i64,
        mount_point MountPoint: String,
        number_of_disks NumberOfDisks: i64,
        raid_level RaidLevel: i64,
        size Size: i64,
        volume_type VolumeType: String,
    }
}

resource! {
    /// [AWS::OpsWorks::Stack](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html)
    Stack StackAttrs "AWS::OpsWorks::Stack" (
        default_instance_profile_arn DefaultInstanceProfileArn: String, name Name: String,
        service_role_arn ServiceRoleArn: Arn<r::IamRole>
    ) {
        agent_version AgentVersion: String,
        attributes Attributes: Map<String>,
        chef_configuration ChefConfiguration: StackChefConfiguration,
        clone_app_ids CloneAppIds: List<String>,
        clone_permissions ClonePermissions: bool,
        configuration_manager ConfigurationManager: StackConfigurationManager,
        custom_cookbooks_source CustomCookbooksSource: StackSource,
        custom_json CustomJson: Json,
        default_availability_zone DefaultAvailabilityZone: String,
        default_os DefaultOs: String,
        default_root_device_type DefaultRootDeviceType: String,
        default_ssh_key_name DefaultSshKeyName: String,
        default_subnet_id DefaultSubnetId: String,
        ecs_cluster_arn EcsClusterArn: String,
        elastic_ips ElasticIps: List<StackElasticIp>,
        hostname_theme HostnameTheme: String,
        rds_db_instances RdsDbInstances: List<StackRdsDbInstance>,
        source_stack_id SourceStackId: String,
        tags Tags: List<Tag>,
        use_custom_cookbooks UseCustomCookbooks: bool,
        use_opsworks_security_groups UseOpsworksSecurityGroups: bool,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } { id "Id": String, }
}
props! {
    StackChefConfiguration () { berkshelf_version BerkshelfVersion: String, manage_berkshelf ManageBerkshelf: bool, }
}
props! { StackConfigurationManager () { name Name: String, version Version: String, } }
props! { StackElasticIp (ip Ip: String) { name Name: String, } }
props! {
    StackRdsDbInstance (
        db_password DbPassword: String, db_user DbUser: String, rds_db_instance_arn RdsDbInstanceArn: String
    ) {}
}
props! {
    StackSource () {
        password Password: String,
        revision Revision: String,
        ssh_key SshKey: String,
        type_ Type: String,
        url Url: String,
        username Username: String,
    }
}

resource! {
    /// [AWS::OpsWorks::UserProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html)
    UserProfile UserProfileAttrs "AWS::OpsWorks::UserProfile" (iam_user_arn IamUserArn: String) {
        allow_self_management AllowSelfManagement: bool,
        ssh_public_key SshPublicKey: String,
        ssh_username SshUsername: String,
    } { id "Id": String, ssh_username "SshUsername": String, }
}

resource! {
    /// [AWS::OpsWorks::Volume](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html)
    Volume VolumeAttrs "AWS::OpsWorks::Volume" (ec2_volume_id Ec2VolumeId: String, stack_id StackId: String) {
        mount_point MountPoint: String,
        name Name: String,
    } { id "Id": String, }
}
