//! Generated from spec/cassandra.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Cassandra::Keyspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html)
    Keyspace NoAttrs "AWS::Cassandra::Keyspace" () {
        client_side_timestamps_enabled ClientSideTimestampsEnabled: bool,
        keyspace_name KeyspaceName: String,
        replication_specification ReplicationSpecification: KeyspaceReplicationSpecification,
        tags Tags: List<Tag>,
    } {}
}
props! {
    KeyspaceReplicationSpecification () {
        region_list RegionList: List<String>,
        replication_strategy ReplicationStrategy: KeyspaceReplicationSpecificationReplicationStrategy,
    }
}
choice! {
    KeyspaceReplicationSpecificationReplicationStrategy {
        SingleRegion "SINGLE_REGION", MultiRegion "MULTI_REGION"
    }
}

resource! {
    /// [AWS::Cassandra::Table](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html)
    Table NoAttrs "AWS::Cassandra::Table" (
        keyspace_name KeyspaceName: Id<r::CassandraKeyspace>,
        partition_key_columns PartitionKeyColumns: List<TableColumn>
    ) {
        auto_scaling_specifications AutoScalingSpecifications: TableAutoScalingSpecification,
        billing_mode BillingMode: TableBillingMode,
        cdc_specification CdcSpecification: TableCdcSpecification,
        client_side_timestamps_enabled ClientSideTimestampsEnabled: bool,
        clustering_key_columns ClusteringKeyColumns: List<TableClusteringKeyColumn>,
        default_time_to_live DefaultTimeToLive: Int<0, MAX>,
        encryption_specification EncryptionSpecification: TableEncryptionSpecification,
        point_in_time_recovery_enabled PointInTimeRecoveryEnabled: bool,
        regular_columns RegularColumns: List<TableColumn>,
        replica_specifications ReplicaSpecifications: List<TableReplicaSpecification>,
        table_name TableName: String,
        tags Tags: List<Tag>,
        warm_throughput WarmThroughput: TableWarmThroughput,
    } {}
}
props! {
    TableAutoScalingSetting () {
        auto_scaling_disabled AutoScalingDisabled: bool,
        maximum_units MaximumUnits: Int<1, MAX>,
        minimum_units MinimumUnits: Int<1, MAX>,
        scaling_policy ScalingPolicy: TableScalingPolicy,
    }
}
props! {
    TableAutoScalingSpecification () {
        read_capacity_auto_scaling ReadCapacityAutoScaling: TableAutoScalingSetting,
        write_capacity_auto_scaling WriteCapacityAutoScaling: TableAutoScalingSetting,
    }
}
props! {
    TableBillingMode (mode Mode: TableMode) {
        provisioned_throughput ProvisionedThroughput: TableProvisionedThroughput,
    }
}
props! {
    TableCdcSpecification (status Status: TableCdcStatus) {
        tags Tags: List<Tag>,
        view_type ViewType: TableCdcViewType,
    }
}
props! { TableClusteringKeyColumn (column Column: TableColumn) { order_by OrderBy: TableClusteringKeyColumnOrderBy, } }
props! { TableColumn (column_name ColumnName: String, column_type ColumnType: String) {} }
props! {
    TableEncryptionSpecification (encryption_type EncryptionType: TableEncryptionType) {
        kms_key_identifier KmsKeyIdentifier: String,
    }
}
props! {
    TableProvisionedThroughput (
        read_capacity_units ReadCapacityUnits: Int<1, MAX>, write_capacity_units WriteCapacityUnits: Int<1, MAX>
    ) {}
}
props! {
    TableReplicaSpecification (region Region: String) {
        read_capacity_auto_scaling ReadCapacityAutoScaling: TableAutoScalingSetting,
        read_capacity_units ReadCapacityUnits: i64,
    }
}
props! {
    TableScalingPolicy () {
        target_tracking_scaling_policy_configuration TargetTrackingScalingPolicyConfiguration: TableTargetTrackingScalingPolicyConfiguration,
    }
}
props! {
    TableTargetTrackingScalingPolicyConfiguration (target_value TargetValue: i64) {
        disable_scale_in DisableScaleIn: bool,
        scale_in_cooldown ScaleInCooldown: i64,
        scale_out_cooldown ScaleOutCooldown: i64,
    }
}
props! {
    TableWarmThroughput () {
        read_units_per_second ReadUnitsPerSecond: Int<1, MAX>,
        write_units_per_second WriteUnitsPerSecond: Int<1, MAX>,
    }
}
choice! { TableCdcStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    TableCdcViewType {
        NewImage "NEW_IMAGE", OldImage "OLD_IMAGE", KeysOnly "KEYS_ONLY", NewAndOldImages "NEW_AND_OLD_IMAGES"
    }
}
choice! { TableClusteringKeyColumnOrderBy { Asc "ASC", Desc "DESC" } }
choice! {
    TableEncryptionType {
        AwsOwnedKmsKey "AWS_OWNED_KMS_KEY", CustomerManagedKmsKey "CUSTOMER_MANAGED_KMS_KEY"
    }
}
choice! { TableMode { Provisioned "PROVISIONED", OnDemand "ON_DEMAND" } }

resource! {
    /// [AWS::Cassandra::Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html)
    Type TypeAttrs "AWS::Cassandra::Type" (
        fields Fields: List<TypeField>, keyspace_name KeyspaceName: Id<r::CassandraKeyspace>, type_name TypeName: String
    ) {} {
        direct_parent_types "DirectParentTypes": List<String>,
        direct_referring_tables "DirectReferringTables": List<String>,
        keyspace_arn "KeyspaceArn": String,
        last_modified_timestamp "LastModifiedTimestamp": f64,
        max_nesting_depth "MaxNestingDepth": i64,
    }
}
props! { TypeField (field_name FieldName: String, field_type FieldType: String) {} }
