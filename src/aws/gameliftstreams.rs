//! Generated from spec/gameliftstreams.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GameLiftStreams::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-application.html)
    Application ApplicationAttrs "AWS::GameLiftStreams::Application" (
        application_source_uri ApplicationSourceUri: String, description Description: String,
        executable_path ExecutablePath: String, runtime_environment RuntimeEnvironment: ApplicationRuntimeEnvironment
    ) {
        application_log_output_uri ApplicationLogOutputUri: String,
        application_log_paths ApplicationLogPaths: List<String>,
        tags Tags: Map<String>,
    } { arn "Arn": Arn<r::GameLiftStreamsApplication>, id "Id": String, }
}
props! { ApplicationRuntimeEnvironment (type_ Type: String, version Version: String) {} }

resource! {
    /// [AWS::GameLiftStreams::StreamGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-streamgroup.html)
    StreamGroup StreamGroupAttrs "AWS::GameLiftStreams::StreamGroup" (
        description Description: String,
        location_configurations LocationConfigurations: List<StreamGroupLocationConfiguration>,
        stream_class StreamClass: String
    ) { default_application DefaultApplication: StreamGroupDefaultApplication, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::GameLiftStreamsStreamGroup>,
        id "Id": String,
    }
}
props! { StreamGroupDefaultApplication () { arn Arn: String, id Id: String, } }
props! {
    StreamGroupLocationConfiguration (location_name LocationName: String) {
        always_on_capacity AlwaysOnCapacity: Int<0, MAX>,
        maximum_capacity MaximumCapacity: Int<0, MAX>,
        on_demand_capacity OnDemandCapacity: Int<0, MAX>,
        target_idle_capacity TargetIdleCapacity: Int<0, MAX>,
        vpc_transit_configuration VpcTransitConfiguration: StreamGroupVpcTransitConfiguration,
    }
}
props! {
    StreamGroupVpcTransitConfiguration (ipv4_cidr_blocks Ipv4CidrBlocks: List<String>, vpc_id VpcId: Id<r::Ec2Vpc>) {}
}
