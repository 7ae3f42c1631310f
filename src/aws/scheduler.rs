//! Generated from spec/scheduler.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Scheduler::Schedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
    Schedule ScheduleAttrs "AWS::Scheduler::Schedule" (
        flexible_time_window FlexibleTimeWindow: ScheduleFlexibleTimeWindow,
        schedule_expression ScheduleExpression: String, target Target: ScheduleTarget
    ) {
        description Description: String,
        end_date EndDate: String,
        group_name GroupName: Id<r::SchedulerScheduleGroup>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        name Name: String,
        schedule_expression_timezone ScheduleExpressionTimezone: String,
        start_date StartDate: String,
        state State: ScheduleState,
    } { arn "Arn": Arn<r::SchedulerSchedule>, }
}
props! {
    ScheduleAwsVpcConfiguration (subnets Subnets: List<Id<r::Ec2Subnet>>) {
        assign_public_ip AssignPublicIp: ScheduleAssignPublicIp,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! {
    ScheduleCapacityProviderStrategyItem (capacity_provider CapacityProvider: Id<r::EcsCapacityProvider>) {
        base Base: Num<0, 100000>,
        weight Weight: Num<0, 1000>,
    }
}
props! { ScheduleDeadLetterConfig () { arn Arn: Arn<r::SqsQueue>, } }
props! {
    ScheduleEcsParameters (task_definition_arn TaskDefinitionArn: Arn<r::EcsTaskDefinition>) {
        capacity_provider_strategy CapacityProviderStrategy: List<ScheduleCapacityProviderStrategyItem>,
        enable_ecs_managed_tags EnableECSManagedTags: bool,
        enable_execute_command EnableExecuteCommand: bool,
        group Group: String,
        launch_type LaunchType: ScheduleLaunchType,
        network_configuration NetworkConfiguration: ScheduleNetworkConfiguration,
        placement_constraints PlacementConstraints: List<SchedulePlacementConstraint>,
        placement_strategy PlacementStrategy: List<SchedulePlacementStrategy>,
        platform_version PlatformVersion: String,
        propagate_tags PropagateTags: SchedulePropagateTags,
        reference_id ReferenceId: String,
        tags Tags: List<Map<String>>,
        task_count TaskCount: Num<1, 10>,
    }
}
props! { ScheduleEventBridgeParameters (detail_type DetailType: String, source Source: String) {} }
props! {
    ScheduleFlexibleTimeWindow (mode Mode: ScheduleFlexibleTimeWindowMode) {
        maximum_window_in_minutes MaximumWindowInMinutes: Num<1, 1440>,
    }
}
props! { ScheduleKinesisParameters (partition_key PartitionKey: String) {} }
props! { ScheduleNetworkConfiguration () { awsvpc_configuration AwsvpcConfiguration: ScheduleAwsVpcConfiguration, } }
props! {
    SchedulePlacementConstraint () { expression Expression: String, type_ Type: SchedulePlacementConstraintType, }
}
props! { SchedulePlacementStrategy () { field Field: String, type_ Type: SchedulePlacementStrategyType, } }
props! {
    ScheduleRetryPolicy () {
        maximum_event_age_in_seconds MaximumEventAgeInSeconds: Num<60, 86400>,
        maximum_retry_attempts MaximumRetryAttempts: Num<0, 185>,
    }
}
props! { ScheduleSageMakerPipelineParameter (name Name: String, value Value: String) {} }
props! {
    ScheduleSageMakerPipelineParameters () {
        pipeline_parameter_list PipelineParameterList: List<ScheduleSageMakerPipelineParameter>,
    }
}
props! { ScheduleSqsParameters () { message_group_id MessageGroupId: String, } }
props! {
    ScheduleTarget (arn Arn: String, role_arn RoleArn: Arn<r::IamRole>) {
        dead_letter_config DeadLetterConfig: ScheduleDeadLetterConfig,
        ecs_parameters EcsParameters: ScheduleEcsParameters,
        event_bridge_parameters EventBridgeParameters: ScheduleEventBridgeParameters,
        input Input: String,
        kinesis_parameters KinesisParameters: ScheduleKinesisParameters,
        retry_policy RetryPolicy: ScheduleRetryPolicy,
        sage_maker_pipeline_parameters SageMakerPipelineParameters: ScheduleSageMakerPipelineParameters,
        sqs_parameters SqsParameters: ScheduleSqsParameters,
    }
}
choice! { ScheduleAssignPublicIp { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { ScheduleFlexibleTimeWindowMode { Off "OFF", Flexible "FLEXIBLE" } }
choice! { ScheduleLaunchType { Ec2 "EC2", Fargate "FARGATE", External "EXTERNAL" } }
choice! { SchedulePlacementConstraintType { DistinctInstance "distinctInstance", MemberOf "memberOf" } }
choice! { SchedulePlacementStrategyType { Random "random", Spread "spread", Binpack "binpack" } }
choice! { SchedulePropagateTags { TaskDefinition "TASK_DEFINITION" } }
choice! { ScheduleState { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Scheduler::ScheduleGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html)
    ScheduleGroup ScheduleGroupAttrs "AWS::Scheduler::ScheduleGroup" () { name Name: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::SchedulerScheduleGroup>,
        creation_date "CreationDate": String,
        last_modification_date "LastModificationDate": String,
        state "State": String,
    }
}
