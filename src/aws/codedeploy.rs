//! Generated from spec/codedeploy.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeDeploy::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html)
    Application NoAttrs "AWS::CodeDeploy::Application" () {
        application_name ApplicationName: String,
        compute_platform ComputePlatform: ApplicationComputePlatform,
        tags Tags: List<Tag>,
    } {}
}
choice! { ApplicationComputePlatform { Ecs "ECS", Lambda "Lambda", Server "Server" } }

resource! {
    /// [AWS::CodeDeploy::DeploymentConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
    DeploymentConfig NoAttrs "AWS::CodeDeploy::DeploymentConfig" () {
        compute_platform ComputePlatform: DeploymentConfigComputePlatform,
        deployment_config_name DeploymentConfigName: String,
        minimum_healthy_hosts MinimumHealthyHosts: DeploymentConfigMinimumHealthyHosts,
        traffic_routing_config TrafficRoutingConfig: DeploymentConfigTrafficRoutingConfig,
        zonal_config ZonalConfig: DeploymentConfigZonalConfig,
    } {}
}
props! {
    DeploymentConfigMinimumHealthyHosts (type_ Type: DeploymentConfigMinimumHealthyHostsType, value Value: i64) {}
}
props! {
    DeploymentConfigMinimumHealthyHostsPerZone (
        type_ Type: DeploymentConfigMinimumHealthyHostsPerZoneType, value Value: i64
    ) {}
}
props! {
    DeploymentConfigTimeBasedCanary (canary_interval CanaryInterval: i64, canary_percentage CanaryPercentage: i64) {}
}
props! {
    DeploymentConfigTimeBasedLinear (linear_interval LinearInterval: i64, linear_percentage LinearPercentage: i64) {}
}
props! {
    DeploymentConfigTrafficRoutingConfig (type_ Type: DeploymentConfigTrafficRoutingConfigType) {
        time_based_canary TimeBasedCanary: DeploymentConfigTimeBasedCanary,
        time_based_linear TimeBasedLinear: DeploymentConfigTimeBasedLinear,
    }
}
props! {
    DeploymentConfigZonalConfig () {
        first_zone_monitor_duration_in_seconds FirstZoneMonitorDurationInSeconds: i64,
        minimum_healthy_hosts_per_zone MinimumHealthyHostsPerZone: DeploymentConfigMinimumHealthyHostsPerZone,
        monitor_duration_in_seconds MonitorDurationInSeconds: i64,
    }
}
choice! { DeploymentConfigComputePlatform { Ecs "ECS", Lambda "Lambda", Server "Server" } }
choice! { DeploymentConfigMinimumHealthyHostsPerZoneType { FleetPercent "FLEET_PERCENT", HostCount "HOST_COUNT" } }
choice! { DeploymentConfigMinimumHealthyHostsType { FleetPercent "FLEET_PERCENT", HostCount "HOST_COUNT" } }
choice! {
    DeploymentConfigTrafficRoutingConfigType {
        AllAtOnce "AllAtOnce", TimeBasedCanary "TimeBasedCanary", TimeBasedLinear "TimeBasedLinear"
    }
}

resource! {
    /// [AWS::CodeDeploy::DeploymentGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
    DeploymentGroup NoAttrs "AWS::CodeDeploy::DeploymentGroup" (
        application_name ApplicationName: Id<r::CodeDeployApplication>, service_role_arn ServiceRoleArn: Arn<r::IamRole>
    ) {
        alarm_configuration AlarmConfiguration: DeploymentGroupAlarmConfiguration,
        auto_rollback_configuration AutoRollbackConfiguration: DeploymentGroupAutoRollbackConfiguration,
        auto_scaling_groups AutoScalingGroups: List<Id<r::AutoScalingAutoScalingGroup>>,
        blue_green_deployment_configuration BlueGreenDeploymentConfiguration: DeploymentGroupBlueGreenDeploymentConfiguration,
        deployment Deployment: DeploymentGroupDeployment,
        deployment_config_name DeploymentConfigName: Id<r::CodeDeployDeploymentConfig>,
        deployment_group_name DeploymentGroupName: String,
        deployment_style DeploymentStyle: DeploymentGroupDeploymentStyle,
        ecs_services ECSServices: List<DeploymentGroupEcsService>,
        ec2_tag_filters Ec2TagFilters: List<DeploymentGroupEc2TagFilter>,
        ec2_tag_set Ec2TagSet: DeploymentGroupEc2TagSet,
        load_balancer_info LoadBalancerInfo: DeploymentGroupLoadBalancerInfo,
        on_premises_instance_tag_filters OnPremisesInstanceTagFilters: List<DeploymentGroupTagFilter>,
        on_premises_tag_set OnPremisesTagSet: DeploymentGroupOnPremisesTagSet,
        outdated_instances_strategy OutdatedInstancesStrategy: DeploymentGroupOutdatedInstancesStrategy,
        tags Tags: List<Tag>,
        termination_hook_enabled TerminationHookEnabled: bool,
        trigger_configurations TriggerConfigurations: List<DeploymentGroupTriggerConfig>,
    } {}
}
props! { DeploymentGroupAlarm () { name Name: String, } }
props! {
    DeploymentGroupAlarmConfiguration () {
        alarms Alarms: List<DeploymentGroupAlarm>,
        enabled Enabled: bool,
        ignore_poll_alarm_failure IgnorePollAlarmFailure: bool,
    }
}
props! {
    DeploymentGroupAutoRollbackConfiguration () {
        enabled Enabled: bool,
        events Events: List<DeploymentGroupAutoRollbackConfigurationEvents>,
    }
}
props! {
    DeploymentGroupBlueGreenDeploymentConfiguration () {
        deployment_ready_option DeploymentReadyOption: DeploymentGroupDeploymentReadyOption,
        green_fleet_provisioning_option GreenFleetProvisioningOption: DeploymentGroupGreenFleetProvisioningOption,
        terminate_blue_instances_on_deployment_success TerminateBlueInstancesOnDeploymentSuccess: DeploymentGroupBlueInstanceTerminationOption,
    }
}
props! {
    DeploymentGroupBlueInstanceTerminationOption () {
        action Action: DeploymentGroupBlueInstanceTerminationOptionAction,
        termination_wait_time_in_minutes TerminationWaitTimeInMinutes: i64,
    }
}
props! {
    DeploymentGroupDeployment (revision Revision: DeploymentGroupRevisionLocation) {
        description Description: String,
        ignore_application_stop_failures IgnoreApplicationStopFailures: bool,
    }
}
props! {
    DeploymentGroupDeploymentReadyOption () {
        action_on_timeout ActionOnTimeout: DeploymentGroupDeploymentReadyOptionActionOnTimeout,
        wait_time_in_minutes WaitTimeInMinutes: i64,
    }
}
props! {
    DeploymentGroupDeploymentStyle () {
        deployment_option DeploymentOption: DeploymentGroupDeploymentStyleDeploymentOption,
        deployment_type DeploymentType: DeploymentGroupDeploymentStyleDeploymentType,
    }
}
props! {
    DeploymentGroupEc2TagFilter () {
        key Key: String,
        type_ Type: DeploymentGroupEc2TagFilterType,
        value Value: String,
    }
}
props! { DeploymentGroupEc2TagSet () { ec2_tag_set_list Ec2TagSetList: List<DeploymentGroupEc2TagSetListObject>, } }
props! { DeploymentGroupEc2TagSetListObject () { ec2_tag_group Ec2TagGroup: List<DeploymentGroupEc2TagFilter>, } }
props! { DeploymentGroupEcsService (cluster_name ClusterName: Id<r::EcsCluster>, service_name ServiceName: String) {} }
props! { DeploymentGroupElbInfo () { name Name: String, } }
props! { DeploymentGroupGithubLocation (commit_id CommitId: String, repository Repository: String) {} }
props! {
    DeploymentGroupGreenFleetProvisioningOption () {
        action Action: DeploymentGroupGreenFleetProvisioningOptionAction,
    }
}
props! {
    DeploymentGroupLoadBalancerInfo () {
        elb_info_list ElbInfoList: List<DeploymentGroupElbInfo>,
        target_group_info_list TargetGroupInfoList: List<DeploymentGroupTargetGroupInfo>,
        target_group_pair_info_list TargetGroupPairInfoList: List<DeploymentGroupTargetGroupPairInfo>,
    }
}
props! {
    DeploymentGroupOnPremisesTagSet () {
        on_premises_tag_set_list OnPremisesTagSetList: List<DeploymentGroupOnPremisesTagSetListObject>,
    }
}
props! {
    DeploymentGroupOnPremisesTagSetListObject () {
        on_premises_tag_group OnPremisesTagGroup: List<DeploymentGroupTagFilter>,
    }
}
props! {
    DeploymentGroupRevisionLocation () {
        github_location GitHubLocation: DeploymentGroupGithubLocation,
        revision_type RevisionType: String,
        s3_location S3Location: DeploymentGroupS3Location,
    }
}
props! {
    DeploymentGroupS3Location (bucket Bucket: Id<r::S3Bucket>, key Key: String) {
        bundle_type BundleType: String,
        e_tag ETag: String,
        version Version: String,
    }
}
props! {
    DeploymentGroupTagFilter () {
        key Key: String,
        type_ Type: DeploymentGroupTagFilterType,
        value Value: String,
    }
}
props! { DeploymentGroupTargetGroupInfo () { name Name: String, } }
props! {
    DeploymentGroupTargetGroupPairInfo () {
        prod_traffic_route ProdTrafficRoute: DeploymentGroupTrafficRoute,
        target_groups TargetGroups: List<DeploymentGroupTargetGroupInfo>,
        test_traffic_route TestTrafficRoute: DeploymentGroupTrafficRoute,
    }
}
props! { DeploymentGroupTrafficRoute () { listener_arns ListenerArns: List<Arn<r::ElasticLoadBalancingV2Listener>>, } }
props! {
    DeploymentGroupTriggerConfig () {
        trigger_events TriggerEvents: List<DeploymentGroupTriggerConfigTriggerEvents>,
        trigger_name TriggerName: String,
        trigger_target_arn TriggerTargetArn: Arn<r::SnsTopic>,
    }
}
choice! {
    DeploymentGroupAutoRollbackConfigurationEvents {
        DeploymentFailure "DEPLOYMENT_FAILURE", DeploymentStopOnAlarm "DEPLOYMENT_STOP_ON_ALARM",
        DeploymentStopOnRequest "DEPLOYMENT_STOP_ON_REQUEST"
    }
}
choice! { DeploymentGroupBlueInstanceTerminationOptionAction { KeepAlive "KEEP_ALIVE", Terminate "TERMINATE" } }
choice! {
    DeploymentGroupDeploymentReadyOptionActionOnTimeout {
        ContinueDeployment "CONTINUE_DEPLOYMENT", StopDeployment "STOP_DEPLOYMENT"
    }
}
choice! {
    DeploymentGroupDeploymentStyleDeploymentOption {
        WithoutTrafficControl "WITHOUT_TRAFFIC_CONTROL", WithTrafficControl "WITH_TRAFFIC_CONTROL"
    }
}
choice! { DeploymentGroupDeploymentStyleDeploymentType { BlueGreen "BLUE_GREEN", InPlace "IN_PLACE" } }
choice! { DeploymentGroupEc2TagFilterType { KeyAndValue "KEY_AND_VALUE", KeyOnly "KEY_ONLY", ValueOnly "VALUE_ONLY" } }
choice! {
    DeploymentGroupGreenFleetProvisioningOptionAction {
        CopyAutoScalingGroup "COPY_AUTO_SCALING_GROUP", DiscoverExisting "DISCOVER_EXISTING"
    }
}
choice! { DeploymentGroupOutdatedInstancesStrategy { Ignore "IGNORE", Update "UPDATE" } }
choice! { DeploymentGroupTagFilterType { KeyAndValue "KEY_AND_VALUE", KeyOnly "KEY_ONLY", ValueOnly "VALUE_ONLY" } }
choice! {
    DeploymentGroupTriggerConfigTriggerEvents {
        DeploymentFailure "DeploymentFailure", DeploymentReady "DeploymentReady",
        DeploymentRollback "DeploymentRollback", DeploymentStart "DeploymentStart", DeploymentStop "DeploymentStop",
        DeploymentSuccess "DeploymentSuccess", InstanceFailure "InstanceFailure", InstanceReady "InstanceReady",
        InstanceStart "InstanceStart", InstanceSuccess "InstanceSuccess"
    }
}
