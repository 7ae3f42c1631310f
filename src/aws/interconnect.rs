//! Generated from spec/interconnect.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Interconnect::Connection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html)
    Connection ConnectionAttrs "AWS::Interconnect::Connection" (attach_point AttachPoint: ConnectionAttachPoint) {
        activation_key ActivationKey: String,
        bandwidth Bandwidth: String,
        description Description: String,
        environment_id EnvironmentId: String,
        remote_account RemoteAccount: ConnectionRemoteAccount,
        remote_owner_account RemoteOwnerAccount: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::InterconnectConnection>,
        billing_tier "BillingTier": i64,
        connection_id "ConnectionId": String,
        owner_account "OwnerAccount": String,
        provider_cloud_service_provider "Provider.CloudServiceProvider": String,
        provider_last_mile_provider "Provider.LastMileProvider": String,
        shared_id "SharedId": String,
        state "State": String,
        type_ "Type": String,
    }
}
props! { ConnectionAttachPoint () { arn Arn: String, direct_connect_gateway DirectConnectGateway: String, } }
props! { ConnectionRemoteAccount (identifier Identifier: String) {} }
