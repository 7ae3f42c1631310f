//! Generated from spec/applicationautoscaling.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ApplicationAutoScaling::ScalableTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html)
    ScalableTarget ScalableTargetAttrs ScalableTargetArgs "AWS::ApplicationAutoScaling::ScalableTarget" [
        max_capacity MaxCapacity: i64, min_capacity MinCapacity: i64, resource_id ResourceId: String,
        scalable_dimension ScalableDimension: ScalableTargetScalableDimension,
        service_namespace ServiceNamespace: ScalableTargetServiceNamespace
    ] {
        role_arn RoleARN: Arn<r::IamRole>,
        scheduled_actions ScheduledActions: List<ScalableTargetScheduledAction>,
        suspended_state SuspendedState: ScalableTargetSuspendedState,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::ApplicationAutoScalingScalableTarget>, }
}
props! { ScalableTargetAction () { max_capacity MaxCapacity: i64, min_capacity MinCapacity: i64, } }
props! {
    ScalableTargetScheduledAction (schedule Schedule: String, scheduled_action_name ScheduledActionName: String) {
        end_time EndTime: String,
        scalable_target_action ScalableTargetAction: ScalableTargetAction,
        start_time StartTime: String,
        timezone Timezone: String,
    }
}
props! {
    ScalableTargetSuspendedState () {
        dynamic_scaling_in_suspended DynamicScalingInSuspended: bool,
        dynamic_scaling_out_suspended DynamicScalingOutSuspended: bool,
        scheduled_scaling_suspended ScheduledScalingSuspended: bool,
    }
}
choice! {
    ScalableTargetScalableDimension {
        AppstreamFleetDesiredCapacity "appstream:fleet:DesiredCapacity",
        CassandraTableReadCapacityUnits "cassandra:table:ReadCapacityUnits",
        CassandraTableWriteCapacityUnits "cassandra:table:WriteCapacityUnits",
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        CustomResourceResourceTypeProperty "custom-resource:ResourceType:Property",
        DynamodbIndexReadCapacityUnits "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits "dynamodb:index:WriteCapacityUnits",
        DynamodbTableReadCapacityUnits "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits "dynamodb:table:WriteCapacityUnits",
        Ec2CapacityReservationAvailableInstances "ec2:capacity-reservation:AvailableInstances",
        Ec2SpotFleetRequestTargetCapacity "ec2:spot-fleet-request:TargetCapacity",
        EcsServiceDesiredCount "ecs:service:DesiredCount",
        ElasticacheCacheClusterNodes "elasticache:cache-cluster:Nodes",
        ElasticacheReplicationGroupNodeGroups "elasticache:replication-group:NodeGroups",
        ElasticacheReplicationGroupReplicas "elasticache:replication-group:Replicas",
        ElasticmapreduceInstancegroupInstanceCount "elasticmapreduce:instancegroup:InstanceCount",
        KafkaBrokerStorageVolumeSize "kafka:broker-storage:VolumeSize",
        LambdaFunctionProvisionedConcurrency "lambda:function:ProvisionedConcurrency",
        NeptuneClusterReadReplicaCount "neptune:cluster:ReadReplicaCount",
        RdsClusterReadReplicaCount "rds:cluster:ReadReplicaCount",
        SagemakerInferenceComponentDesiredCopyCount "sagemaker:inference-component:DesiredCopyCount",
        SagemakerVariantDesiredInstanceCount "sagemaker:variant:DesiredInstanceCount",
        SagemakerVariantDesiredProvisionedConcurrency "sagemaker:variant:DesiredProvisionedConcurrency",
        WorkspacesWorkspacespoolDesiredUserSessions "workspaces:workspacespool:DesiredUserSessions"
    }
}
choice! {
    ScalableTargetServiceNamespace {
        Appstream "appstream", Cassandra "cassandra", Comprehend "comprehend", CustomResource "custom-resource",
        Dynamodb "dynamodb", Ec2 "ec2", Ecs "ecs", Elasticache "elasticache", Elasticmapreduce "elasticmapreduce",
        Kafka "kafka", Lambda "lambda", Neptune "neptune", Rds "rds", Sagemaker "sagemaker", Workspaces "workspaces"
    }
}

resource! {
    /// [AWS::ApplicationAutoScaling::ScalingPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
    ScalingPolicy ScalingPolicyAttrs "AWS::ApplicationAutoScaling::ScalingPolicy" (
        policy_name PolicyName: String, policy_type PolicyType: ScalingPolicyPolicyType
    ) {
        predictive_scaling_policy_configuration PredictiveScalingPolicyConfiguration: ScalingPolicyPredictiveScalingPolicyConfiguration,
        resource_id ResourceId: String,
        scalable_dimension ScalableDimension: ScalingPolicyScalableDimension,
        scaling_target_id ScalingTargetId: Id<r::ApplicationAutoScalingScalableTarget>,
        service_namespace ServiceNamespace: ScalingPolicyServiceNamespace,
        step_scaling_policy_configuration StepScalingPolicyConfiguration: ScalingPolicyStepScalingPolicyConfiguration,
        target_tracking_scaling_policy_configuration TargetTrackingScalingPolicyConfiguration: ScalingPolicyTargetTrackingScalingPolicyConfiguration,
    } { arn "Arn": Arn<r::ApplicationAutoScalingScalingPolicy>, }
}
props! {
    ScalingPolicyCustomizedMetricSpecification () {
        dimensions Dimensions: List<ScalingPolicyMetricDimension>,
        metric_name MetricName: String,
        metrics Metrics: List<ScalingPolicyTargetTrackingMetricDataQuery>,
        namespace Namespace: String,
        statistic Statistic: ScalingPolicyCustomizedMetricSpecificationStatistic,
        unit Unit: String,
    }
}
props! { ScalingPolicyMetricDimension (name Name: String, value Value: String) {} }
props! {
    ScalingPolicyPredefinedMetricSpecification (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredefinedMetricSpecificationPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyPredictiveScalingCustomizedCapacityMetric (
        metric_data_queries MetricDataQueries: List<ScalingPolicyPredictiveScalingMetricDataQuery>
    ) {}
}
props! {
    ScalingPolicyPredictiveScalingCustomizedLoadMetric (
        metric_data_queries MetricDataQueries: List<ScalingPolicyPredictiveScalingMetricDataQuery>
    ) {}
}
props! {
    ScalingPolicyPredictiveScalingCustomizedScalingMetric (
        metric_data_queries MetricDataQueries: List<ScalingPolicyPredictiveScalingMetricDataQuery>
    ) {}
}
props! {
    ScalingPolicyPredictiveScalingMetric () {
        dimensions Dimensions: List<ScalingPolicyPredictiveScalingMetricDimension>,
        metric_name MetricName: String,
        namespace Namespace: String,
    }
}
props! {
    ScalingPolicyPredictiveScalingMetricDataQuery () {
        expression Expression: String,
        id Id: String,
        label Label: String,
        metric_stat MetricStat: ScalingPolicyPredictiveScalingMetricStat,
        return_data ReturnData: bool,
    }
}
props! { ScalingPolicyPredictiveScalingMetricDimension () { name Name: String, value Value: String, } }
props! {
    ScalingPolicyPredictiveScalingMetricSpecification (target_value TargetValue: f64) {
        customized_capacity_metric_specification CustomizedCapacityMetricSpecification: ScalingPolicyPredictiveScalingCustomizedCapacityMetric,
        customized_load_metric_specification CustomizedLoadMetricSpecification: ScalingPolicyPredictiveScalingCustomizedLoadMetric,
        customized_scaling_metric_specification CustomizedScalingMetricSpecification: ScalingPolicyPredictiveScalingCustomizedScalingMetric,
        predefined_load_metric_specification PredefinedLoadMetricSpecification: ScalingPolicyPredictiveScalingPredefinedLoadMetric,
        predefined_metric_pair_specification PredefinedMetricPairSpecification: ScalingPolicyPredictiveScalingPredefinedMetricPair,
        predefined_scaling_metric_specification PredefinedScalingMetricSpecification: ScalingPolicyPredictiveScalingPredefinedScalingMetric,
    }
}
props! {
    ScalingPolicyPredictiveScalingMetricStat () {
        metric Metric: ScalingPolicyPredictiveScalingMetric,
        stat Stat: String,
        unit Unit: String,
    }
}
props! {
    ScalingPolicyPredictiveScalingPolicyConfiguration (
        metric_specifications MetricSpecifications: List<ScalingPolicyPredictiveScalingMetricSpecification>
    ) {
        max_capacity_breach_behavior MaxCapacityBreachBehavior: ScalingPolicyPredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior,
        max_capacity_buffer MaxCapacityBuffer: Int<0, 100>,
        mode Mode: ScalingPolicyPredictiveScalingPolicyConfigurationMode,
        scheduling_buffer_time SchedulingBufferTime: Int<0, 3600>,
    }
}
props! {
    ScalingPolicyPredictiveScalingPredefinedLoadMetric (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredictiveScalingPredefinedLoadMetricPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyPredictiveScalingPredefinedMetricPair (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredictiveScalingPredefinedMetricPairPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyPredictiveScalingPredefinedScalingMetric (
        predefined_metric_type PredefinedMetricType: ScalingPolicyPredictiveScalingPredefinedScalingMetricPredefinedMetricType
    ) { resource_label ResourceLabel: String, }
}
props! {
    ScalingPolicyStepAdjustment (scaling_adjustment ScalingAdjustment: i64) {
        metric_interval_lower_bound MetricIntervalLowerBound: f64,
        metric_interval_upper_bound MetricIntervalUpperBound: f64,
    }
}
props! {
    ScalingPolicyStepScalingPolicyConfiguration () {
        adjustment_type AdjustmentType: ScalingPolicyStepScalingPolicyConfigurationAdjustmentType,
        cooldown Cooldown: i64,
        metric_aggregation_type MetricAggregationType: ScalingPolicyStepScalingPolicyConfigurationMetricAggregationType,
        min_adjustment_magnitude MinAdjustmentMagnitude: i64,
        step_adjustments StepAdjustments: List<ScalingPolicyStepAdjustment>,
    }
}
props! {
    ScalingPolicyTargetTrackingMetric () {
        dimensions Dimensions: List<ScalingPolicyTargetTrackingMetricDimension>,
        metric_name MetricName: String,
        namespace Namespace: String,
    }
}
props! {
    ScalingPolicyTargetTrackingMetricDataQuery () {
        expression Expression: String,
        id Id: String,
        label Label: String,
        metric_stat MetricStat: ScalingPolicyTargetTrackingMetricStat,
        return_data ReturnData: bool,
    }
}
props! { ScalingPolicyTargetTrackingMetricDimension () { name Name: String, value Value: String, } }
props! {
    ScalingPolicyTargetTrackingMetricStat () {
        metric Metric: ScalingPolicyTargetTrackingMetric,
        stat Stat: String,
        unit Unit: String,
    }
}
props! {
    ScalingPolicyTargetTrackingScalingPolicyConfiguration (target_value TargetValue: f64) {
        customized_metric_specification CustomizedMetricSpecification: ScalingPolicyCustomizedMetricSpecification,
        disable_scale_in DisableScaleIn: bool,
        predefined_metric_specification PredefinedMetricSpecification: ScalingPolicyPredefinedMetricSpecification,
        scale_in_cooldown ScaleInCooldown: i64,
        scale_out_cooldown ScaleOutCooldown: i64,
    }
}
choice! {
    ScalingPolicyCustomizedMetricSpecificationStatistic {
        Average "Average", Maximum "Maximum", Minimum "Minimum", SampleCount "SampleCount", Sum "Sum"
    }
}
choice! {
    ScalingPolicyPolicyType {
        PredictiveScaling "PredictiveScaling", StepScaling "StepScaling", TargetTrackingScaling "TargetTrackingScaling"
    }
}
choice! {
    ScalingPolicyPredefinedMetricSpecificationPredefinedMetricType {
        AlbRequestCountPerTarget "ALBRequestCountPerTarget",
        AppStreamAverageCapacityUtilization "AppStreamAverageCapacityUtilization",
        CassandraReadCapacityUtilization "CassandraReadCapacityUtilization",
        CassandraWriteCapacityUtilization "CassandraWriteCapacityUtilization",
        ComprehendInferenceUtilization "ComprehendInferenceUtilization",
        DynamoDbReadCapacityUtilization "DynamoDBReadCapacityUtilization",
        DynamoDbWriteCapacityUtilization "DynamoDBWriteCapacityUtilization",
        Ec2SpotFleetRequestAverageCpuUtilization "EC2SpotFleetRequestAverageCPUUtilization",
        Ec2SpotFleetRequestAverageNetworkIn "EC2SpotFleetRequestAverageNetworkIn",
        Ec2SpotFleetRequestAverageNetworkOut "EC2SpotFleetRequestAverageNetworkOut",
        EcsServiceAverageCpuUtilization "ECSServiceAverageCPUUtilization",
        EcsServiceAverageCpuUtilizationHighResolution "ECSServiceAverageCPUUtilizationHighResolution",
        EcsServiceAverageMemoryUtilization "ECSServiceAverageMemoryUtilization",
        EcsServiceAverageMemoryUtilizationHighResolution "ECSServiceAverageMemoryUtilizationHighResolution",
        ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
        ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
        ElastiCacheDatabaseMemoryUsagePercentage "ElastiCacheDatabaseMemoryUsagePercentage",
        ElastiCacheEngineCpuUtilization "ElastiCacheEngineCPUUtilization",
        ElastiCachePrimaryEngineCpuUtilization "ElastiCachePrimaryEngineCPUUtilization",
        ElastiCacheReplicaEngineCpuUtilization "ElastiCacheReplicaEngineCPUUtilization",
        KafkaBrokerStorageUtilization "KafkaBrokerStorageUtilization",
        LambdaProvisionedConcurrencyUtilization "LambdaProvisionedConcurrencyUtilization",
        NeptuneReaderAverageCpuUtilization "NeptuneReaderAverageCPUUtilization",
        RdsReaderAverageCpuUtilization "RDSReaderAverageCPUUtilization",
        RdsReaderAverageDatabaseConnections "RDSReaderAverageDatabaseConnections",
        SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
        SageMakerInferenceComponentInvocationsPerCopy "SageMakerInferenceComponentInvocationsPerCopy",
        SageMakerVariantConcurrentRequestsPerModelHighResolution "SageMakerVariantConcurrentRequestsPerModelHighResolution",
        SageMakerVariantInvocationsPerInstance "SageMakerVariantInvocationsPerInstance",
        SageMakerVariantProvisionedConcurrencyUtilization "SageMakerVariantProvisionedConcurrencyUtilization",
        WorkSpacesAverageUserSessionsCapacityUtilization "WorkSpacesAverageUserSessionsCapacityUtilization"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {
        HonorMaxCapacity "HonorMaxCapacity", IncreaseMaxCapacity "IncreaseMaxCapacity"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPolicyConfigurationMode {
        ForecastAndScale "ForecastAndScale", ForecastOnly "ForecastOnly"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        AlbRequestCount "ALBRequestCount", AlbRequestCountPerTarget "ALBRequestCountPerTarget",
        EcsServiceAverageCpuUtilization "ECSServiceAverageCPUUtilization",
        EcsServiceAverageMemoryUtilization "ECSServiceAverageMemoryUtilization",
        EcsServiceCpuUtilization "ECSServiceCPUUtilization", EcsServiceMemoryUtilization "ECSServiceMemoryUtilization",
        EcsServiceTotalCpuUtilization "ECSServiceTotalCPUUtilization",
        EcsServiceTotalMemoryUtilization "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount "TotalALBRequestCount"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPredefinedMetricPairPredefinedMetricType {
        AlbRequestCount "ALBRequestCount", AlbRequestCountPerTarget "ALBRequestCountPerTarget",
        EcsServiceAverageCpuUtilization "ECSServiceAverageCPUUtilization",
        EcsServiceAverageMemoryUtilization "ECSServiceAverageMemoryUtilization",
        EcsServiceCpuUtilization "ECSServiceCPUUtilization", EcsServiceMemoryUtilization "ECSServiceMemoryUtilization",
        EcsServiceTotalCpuUtilization "ECSServiceTotalCPUUtilization",
        EcsServiceTotalMemoryUtilization "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount "TotalALBRequestCount"
    }
}
choice! {
    ScalingPolicyPredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        AlbRequestCount "ALBRequestCount", AlbRequestCountPerTarget "ALBRequestCountPerTarget",
        EcsServiceAverageCpuUtilization "ECSServiceAverageCPUUtilization",
        EcsServiceAverageMemoryUtilization "ECSServiceAverageMemoryUtilization",
        EcsServiceCpuUtilization "ECSServiceCPUUtilization", EcsServiceMemoryUtilization "ECSServiceMemoryUtilization",
        EcsServiceTotalCpuUtilization "ECSServiceTotalCPUUtilization",
        EcsServiceTotalMemoryUtilization "ECSServiceTotalMemoryUtilization", TotalAlbRequestCount "TotalALBRequestCount"
    }
}
choice! {
    ScalingPolicyScalableDimension {
        AppstreamFleetDesiredCapacity "appstream:fleet:DesiredCapacity",
        CassandraTableReadCapacityUnits "cassandra:table:ReadCapacityUnits",
        CassandraTableWriteCapacityUnits "cassandra:table:WriteCapacityUnits",
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        CustomResourceResourceTypeProperty "custom-resource:ResourceType:Property",
        DynamodbIndexReadCapacityUnits "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits "dynamodb:index:WriteCapacityUnits",
        DynamodbTableReadCapacityUnits "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits "dynamodb:table:WriteCapacityUnits",
        Ec2SpotFleetRequestTargetCapacity "ec2:spot-fleet-request:TargetCapacity",
        EcsServiceDesiredCount "ecs:service:DesiredCount",
        ElasticacheCacheClusterNodes "elasticache:cache-cluster:Nodes",
        ElasticacheReplicationGroupNodeGroups "elasticache:replication-group:NodeGroups",
        ElasticacheReplicationGroupReplicas "elasticache:replication-group:Replicas",
        ElasticmapreduceInstancegroupInstanceCount "elasticmapreduce:instancegroup:InstanceCount",
        KafkaBrokerStorageVolumeSize "kafka:broker-storage:VolumeSize",
        LambdaFunctionProvisionedConcurrency "lambda:function:ProvisionedConcurrency",
        NeptuneClusterReadReplicaCount "neptune:cluster:ReadReplicaCount",
        RdsClusterReadReplicaCount "rds:cluster:ReadReplicaCount",
        SagemakerInferenceComponentDesiredCopyCount "sagemaker:inference-component:DesiredCopyCount",
        SagemakerVariantDesiredInstanceCount "sagemaker:variant:DesiredInstanceCount",
        SagemakerVariantDesiredProvisionedConcurrency "sagemaker:variant:DesiredProvisionedConcurrency",
        WorkspacesWorkspacespoolDesiredUserSessions "workspaces:workspacespool:DesiredUserSessions"
    }
}
choice! {
    ScalingPolicyServiceNamespace {
        Appstream "appstream", Cassandra "cassandra", Comprehend "comprehend", CustomResource "custom-resource",
        Dynamodb "dynamodb", Ec2 "ec2", Ecs "ecs", Elasticache "elasticache", Elasticmapreduce "elasticmapreduce",
        Kafka "kafka", Lambda "lambda", Neptune "neptune", Rds "rds", Sagemaker "sagemaker", Workspaces "workspaces"
    }
}
choice! {
    ScalingPolicyStepScalingPolicyConfigurationAdjustmentType {
        ChangeInCapacity "ChangeInCapacity", ExactCapacity "ExactCapacity",
        PercentChangeInCapacity "PercentChangeInCapacity"
    }
}
choice! {
    ScalingPolicyStepScalingPolicyConfigurationMetricAggregationType {
        Average "Average", Maximum "Maximum", Minimum "Minimum"
    }
}
