//! Generated from spec/docdbelastic.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DocDBElastic::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html)
    Cluster ClusterAttrs ClusterArgs "AWS::DocDBElastic::Cluster" [
        admin_user_name AdminUserName: String, auth_type AuthType: String, cluster_name ClusterName: String,
        shard_capacity ShardCapacity: i64, shard_count ShardCount: i64
    ] {
        admin_user_password AdminUserPassword: String,
        backup_retention_period BackupRetentionPeriod: i64,
        kms_key_id KmsKeyId: String,
        preferred_backup_window PreferredBackupWindow: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        shard_instance_count ShardInstanceCount: i64,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } { cluster_arn "ClusterArn": Arn<r::DocDbElasticCluster>, cluster_endpoint "ClusterEndpoint": String, }
}

resource! {
    /// [AWS::DocDBElastic::ClusterSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html)
    ClusterSnapshot ClusterSnapshotAttrs "AWS::DocDBElastic::ClusterSnapshot" (
        cluster_arn ClusterArn: String, snapshot_name SnapshotName: String
    ) { tags Tags: List<Tag>, } {
        admin_user_name "AdminUserName": String,
        cluster_creation_time "ClusterCreationTime": String,
        kms_key_id "KmsKeyId": String,
        snapshot_arn "SnapshotArn": Arn<r::DocDbElasticClusterSnapshot>,
        snapshot_creation_time "SnapshotCreationTime": String,
        snapshot_type "SnapshotType": String,
        status "Status": String,
        subnet_ids "SubnetIds": List<String>,
        vpc_security_group_ids "VpcSecurityGroupIds": List<Id<r::Ec2SecurityGroup>>,
    }
}
