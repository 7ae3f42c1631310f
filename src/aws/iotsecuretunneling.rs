//! Generated from spec/iotsecuretunneling.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTSecureTunneling::Tunnel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html)
    Tunnel TunnelAttrs "AWS::IoTSecureTunneling::Tunnel" () {
        description Description: String,
        destination_config DestinationConfig: TunnelDestinationConfig,
        tags Tags: List<Tag>,
        timeout_config TimeoutConfig: TunnelTimeoutConfig,
    } {
        status "Status": String,
        tunnel_arn "TunnelArn": Arn<r::IotSecureTunnelingTunnel>,
        tunnel_id "TunnelId": String,
    }
}
props! { TunnelDestinationConfig (services Services: List<String>) { thing_name ThingName: String, } }
props! { TunnelTimeoutConfig () { max_lifetime_timeout_minutes MaxLifetimeTimeoutMinutes: Int<1, 720>, } }
