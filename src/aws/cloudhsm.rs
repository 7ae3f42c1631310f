//! Generated from spec/cloudhsm.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CloudHSM::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html)
    Cluster ClusterAttrs "AWS::CloudHSM::Cluster" (hsm_type HsmType: String) {
        backup_retention_policy BackupRetentionPolicy: ClusterBackupRetentionPolicy,
        mode Mode: ClusterMode,
        network_type NetworkType: ClusterNetworkType,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CloudHsmCluster>,
        backup_policy "BackupPolicy": String,
        cluster_id "ClusterId": String,
        security_group "SecurityGroup": Id<r::Ec2SecurityGroup>,
        state "State": String,
        subnet_mapping "SubnetMapping": Json,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}
props! { ClusterBackupRetentionPolicy () { type_ Type: ClusterBackupRetentionPolicyType, value Value: String, } }
choice! { ClusterBackupRetentionPolicyType { Days "DAYS" } }
choice! { ClusterMode { Fips "FIPS", NonFips "NON_FIPS" } }
choice! { ClusterNetworkType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }
