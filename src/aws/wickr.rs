//! Generated from spec/wickr.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Wickr::Network](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html)
    Network NetworkAttrs "AWS::Wickr::Network" (
        access_level AccessLevel: NetworkAccessLevel, network_name NetworkName: String
    ) {} {
        aws_account_id "AwsAccountId": String,
        migration_state "MigrationState": i64,
        network_arn "NetworkArn": Arn<r::WickrNetwork>,
        network_id "NetworkId": String,
        standing "Standing": i64,
    }
}
choice! { NetworkAccessLevel { Standard "STANDARD", Premium "PREMIUM" } }
