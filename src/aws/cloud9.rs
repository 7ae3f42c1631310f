//! Generated from spec/cloud9.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Cloud9::EnvironmentEC2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html)
    EnvironmentEc2 EnvironmentEc2Attrs "AWS::Cloud9::EnvironmentEC2" () {
        automatic_stop_time_minutes AutomaticStopTimeMinutes: Int<0, 20160>,
        connection_type ConnectionType: EnvironmentEc2ConnectionType,
        description Description: String,
        image_id ImageId: String,
        instance_type InstanceType: String,
        name Name: String,
        owner_arn OwnerArn: String,
        repositories Repositories: List<EnvironmentEc2Repository>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::Cloud9EnvironmentEc2>,
        environment_id "EnvironmentId": String,
        id "Id": String,
        name "Name": String,
    }
}
props! { EnvironmentEc2Repository (path_component PathComponent: String, repository_url RepositoryUrl: String) {} }
choice! { EnvironmentEc2ConnectionType { ConnectSsh "CONNECT_SSH", ConnectSsm "CONNECT_SSM" } }
