//! Generated from spec/autoscalingplans.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AutoScalingPlans::ScalingPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
    ScalingPlan ScalingPlanAttrs "AWS::AutoScalingPlans::ScalingPlan" (
        application_source ApplicationSource: ScalingPlanApplicationSource,
        scaling_instructions ScalingInstructions: List<ScalingPlanScalingInstruction>
    ) {} {
        id "Id": String,
        scaling_plan_arn "ScalingPlanArn": Arn<r::AutoScalingPlansScalingPlan>,
        scaling_plan_name "ScalingPlanName": String,
        scaling_plan_version "ScalingPlanVersion": String,
    }
}
props! {
    ScalingPlanApplicationSource () {
        cloud_formation_stack_arn CloudFormationStackARN: String,
        tag_filters TagFilters: List<ScalingPlanTagFilter>,
    }
}
props! {
    ScalingPlanCustomizedLoadMetricSpecification (
        metric_name MetricName: String, namespace Namespace: String,
        statistic Statistic: ScalingPlanCustomizedLoadMetricSpecificationStatistic
    ) { dimensions Dimensions: List<ScalingPlanMetricDimension>, unit Unit: String, }
}
props! {
    ScalingPlanCustomizedScalingMetricSpecification (
        metric_name MetricName: String, namespace Namespace: String,
        statistic Statistic: ScalingPlanCustomizedScalingMetricSpecificationStatistic
    ) { dimensions Dimensions: List<ScalingPlanMetricDimension>, unit Unit: String, }
}
props! { ScalingPlanMetricDimension (name Name: String, value Value: String) {} }
props! {
    ScalingPlanPredefinedLoadMetricSpecification (
        predefined_load_metric_type PredefinedLoadMetricType: ScalingPlanPredefinedLoadMetricSpecificationPredefinedLoadMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPlanPredefinedScalingMetricSpecification (
        predefined_scaling_metric_type PredefinedScalingMetricType: ScalingPlanPredefinedScalingMetricSpecificationPredefinedScalingMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPlanScalingInstruction ScalingPlanScalingInstructionArgs [
        max_capacity MaxCapacity: i64, min_capacity MinCapacity: i64, resource_id ResourceId: String,
        scalable_dimension ScalableDimension: ScalingPlanScalingInstructionScalableDimension,
        service_namespace ServiceNamespace: ScalingPlanScalingInstructionServiceNamespace,
        target_tracking_configurations TargetTrackingConfigurations: List<ScalingPlanTargetTrackingConfiguration>
    ] {
        customized_load_metric_specification CustomizedLoadMetricSpecification: ScalingPlanCustomizedLoadMetricSpecification,
        disable_dynamic_scaling DisableDynamicScaling: bool,
        predefined_load_metric_specification PredefinedLoadMetricSpecification: ScalingPlanPredefinedLoadMetricSpecification,
        predictive_scaling_max_capacity_behavior PredictiveScalingMaxCapacityBehavior: ScalingPlanScalingInstructionPredictiveScalingMaxCapacityBehavior,
        predictive_scaling_max_capacity_buffer PredictiveScalingMaxCapacityBuffer: i64,
        predictive_scaling_mode PredictiveScalingMode: ScalingPlanScalingInstructionPredictiveScalingMode,
        scaling_policy_update_behavior ScalingPolicyUpdateBehavior: ScalingPlanScalingInstructionScalingPolicyUpdateBehavior,
        scheduled_action_buffer_time ScheduledActionBufferTime: Int<0, MAX>,
    }
}
props! { ScalingPlanTagFilter (key Key: String) { values Values: List<String>, } }
props! {
    ScalingPlanTargetTrackingConfiguration (target_value TargetValue: f64) {
        customized_scaling_metric_specification CustomizedScalingMetricSpecification: ScalingPlanCustomizedScalingMetricSpecification,
        disable_scale_in DisableScaleIn: bool,
        estimated_instance_warmup EstimatedInstanceWarmup: i64,
        predefined_scaling_metric_specification PredefinedScalingMetricSpecification: ScalingPlanPredefinedScalingMetricSpecification,
        scale_in_cooldown ScaleInCooldown: i64,
        scale_out_cooldown ScaleOutCooldown: i64,
    }
}
choice! {
    ScalingPlanCustomizedLoadMetricSpecificationStatistic {
        Average "Average", Maximum "Maximum", Minimum "Minimum", SampleCount "SampleCount", Sum "Sum"
    }
}
choice! {
    ScalingPlanCustomizedScalingMetricSpecificationStatistic {
        Average "Average", Maximum "Maximum", Minimum "Minimum", SampleCount "SampleCount", Sum "Sum"
    }
}
choice! {
    ScalingPlanPredefinedLoadMetricSpecificationPredefinedLoadMetricType {
        AlbTargetGroupRequestCount "ALBTargetGroupRequestCount", AsgTotalCpuUtilization "ASGTotalCPUUtilization",
        AsgTotalNetworkIn "ASGTotalNetworkIn", AsgTotalNetworkOut "ASGTotalNetworkOut"
    }
}
choice! {
    ScalingPlanPredefinedScalingMetricSpecificationPredefinedScalingMetricType {
        AlbRequestCountPerTarget "ALBRequestCountPerTarget", AsgAverageCpuUtilization "ASGAverageCPUUtilization",
        AsgAverageNetworkIn "ASGAverageNetworkIn", AsgAverageNetworkOut "ASGAverageNetworkOut",
        DynamoDbReadCapacityUtilization "DynamoDBReadCapacityUtilization",
        DynamoDbWriteCapacityUtilization "DynamoDBWriteCapacityUtilization",
        Ec2SpotFleetRequestAverageCpuUtilization "EC2SpotFleetRequestAverageCPUUtilization",
        Ec2SpotFleetRequestAverageNetworkIn "EC2SpotFleetRequestAverageNetworkIn",
        Ec2SpotFleetRequestAverageNetworkOut "EC2SpotFleetRequestAverageNetworkOut",
        EcsServiceAverageCpuUtilization "ECSServiceAverageCPUUtilization",
        EcsServiceAverageMemoryUtilization "ECSServiceAverageMemoryUtilization",
        RdsReaderAverageCpuUtilization "RDSReaderAverageCPUUtilization",
        RdsReaderAverageDatabaseConnections "RDSReaderAverageDatabaseConnections"
    }
}
choice! {
    ScalingPlanScalingInstructionPredictiveScalingMaxCapacityBehavior {
        SetForecastCapacityToMaxCapacity "SetForecastCapacityToMaxCapacity",
        SetMaxCapacityAboveForecastCapacity "SetMaxCapacityAboveForecastCapacity",
        SetMaxCapacityToForecastCapacity "SetMaxCapacityToForecastCapacity"
    }
}
choice! {
    ScalingPlanScalingInstructionPredictiveScalingMode {
        ForecastAndScale "ForecastAndScale", ForecastOnly "ForecastOnly"
    }
}
choice! {
    ScalingPlanScalingInstructionScalableDimension {
        AutoscalingAutoScalingGroupDesiredCapacity "autoscaling:autoScalingGroup:DesiredCapacity",
        DynamodbIndexReadCapacityUnits "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits "dynamodb:index:WriteCapacityUnits",
        DynamodbTableReadCapacityUnits "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits "dynamodb:table:WriteCapacityUnits",
        Ec2SpotFleetRequestTargetCapacity "ec2:spot-fleet-request:TargetCapacity",
        EcsServiceDesiredCount "ecs:service:DesiredCount", RdsClusterReadReplicaCount "rds:cluster:ReadReplicaCount"
    }
}
choice! {
    ScalingPlanScalingInstructionScalingPolicyUpdateBehavior {
        KeepExternalPolicies "KeepExternalPolicies", ReplaceExternalPolicies "ReplaceExternalPolicies"
    }
}
choice! {
    ScalingPlanScalingInstructionServiceNamespace {
        Autoscaling "autoscaling", Dynamodb "dynamodb", Ec2 "ec2", Ecs "ecs", Rds "rds"
    }
}
