//! Generated from spec/codeguruprofiler.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CodeGuruProfiler::ProfilingGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html)
    ProfilingGroup ProfilingGroupAttrs "AWS::CodeGuruProfiler::ProfilingGroup" (
        profiling_group_name ProfilingGroupName: String
    ) {
        agent_permissions AgentPermissions: ProfilingGroupAgentPermissions,
        anomaly_detection_notification_configuration AnomalyDetectionNotificationConfiguration: List<ProfilingGroupChannel>,
        compute_platform ComputePlatform: ProfilingGroupComputePlatform,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CodeGuruProfilerProfilingGroup>, }
}
props! { ProfilingGroupAgentPermissions (principals Principals: List<String>) {} }
props! { ProfilingGroupChannel (channel_uri channelUri: String) { channel_id channelId: String, } }
choice! { ProfilingGroupComputePlatform { Default "Default", AwsLambda "AWSLambda" } }
