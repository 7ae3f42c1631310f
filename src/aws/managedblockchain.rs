//! Generated from spec/managedblockchain.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ManagedBlockchain::Accessor](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html)
    Accessor AccessorAttrs "AWS::ManagedBlockchain::Accessor" (accessor_type AccessorType: AccessorType) {
        network_type NetworkType: AccessorNetworkAccessorType,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ManagedBlockchainAccessor>,
        billing_token "BillingToken": String,
        creation_date "CreationDate": String,
        id "Id": String,
        status "Status": String,
    }
}
choice! {
    AccessorNetworkAccessorType {
        EthereumGoerli "ETHEREUM_GOERLI", EthereumMainnet "ETHEREUM_MAINNET",
        EthereumMainnetAndGoerli "ETHEREUM_MAINNET_AND_GOERLI", PolygonMainnet "POLYGON_MAINNET",
        PolygonMumbai "POLYGON_MUMBAI"
    }
}
choice! { AccessorType { BillingToken "BILLING_TOKEN" } }

resource! {
    /// [AWS::ManagedBlockchain::Member](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html)
    Member MemberAttrs "AWS::ManagedBlockchain::Member" (
        member_configuration MemberConfiguration: MemberConfiguration
    ) {
        invitation_id InvitationId: String,
        network_configuration NetworkConfiguration: MemberNetworkConfiguration,
        network_id NetworkId: String,
    } { member_id "MemberId": String, network_id "NetworkId": String, }
}
props! {
    MemberApprovalThresholdPolicy () {
        proposal_duration_in_hours ProposalDurationInHours: i64,
        threshold_comparator ThresholdComparator: String,
        threshold_percentage ThresholdPercentage: i64,
    }
}
props! {
    MemberConfiguration (name Name: String) {
        description Description: String,
        member_framework_configuration MemberFrameworkConfiguration: MemberFrameworkConfiguration,
    }
}
props! { MemberFabricConfiguration (admin_password AdminPassword: String, admin_username AdminUsername: String) {} }
props! {
    MemberFrameworkConfiguration () {
        member_fabric_configuration MemberFabricConfiguration: MemberFabricConfiguration,
    }
}
props! {
    MemberNetworkConfiguration (
        framework Framework: String, framework_version FrameworkVersion: String, name Name: String,
        voting_policy VotingPolicy: MemberVotingPolicy
    ) {
        description Description: String,
        network_framework_configuration NetworkFrameworkConfiguration: MemberNetworkFrameworkConfiguration,
    }
}
props! { MemberNetworkFabricConfiguration (edition Edition: String) {} }
props! {
    MemberNetworkFrameworkConfiguration () {
        network_fabric_configuration NetworkFabricConfiguration: MemberNetworkFabricConfiguration,
    }
}
props! { MemberVotingPolicy () { approval_threshold_policy ApprovalThresholdPolicy: MemberApprovalThresholdPolicy, } }

resource! {
    /// [AWS::ManagedBlockchain::Node](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html)
    Node NodeAttrs "AWS::ManagedBlockchain::Node" (
        network_id NetworkId: String, node_configuration NodeConfiguration: NodeConfiguration
    ) { member_id MemberId: String, } {
        arn "Arn": Arn<r::ManagedBlockchainNode>,
        member_id "MemberId": String,
        network_id "NetworkId": String,
        node_id "NodeId": String,
    }
}
props! { NodeConfiguration (availability_zone AvailabilityZone: String, instance_type InstanceType: String) {} }
