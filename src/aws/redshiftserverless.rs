//! Generated from spec/redshiftserverless.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::RedshiftServerless::Namespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html)
    Namespace NamespaceAttrs "AWS::RedshiftServerless::Namespace" (namespace_name NamespaceName: String) {
        admin_password_secret_kms_key_id AdminPasswordSecretKmsKeyId: String,
        admin_user_password AdminUserPassword: String,
        admin_username AdminUsername: String,
        db_name DbName: String,
        default_iam_role_arn DefaultIamRoleArn: Arn<r::IamRole>,
        final_snapshot_name FinalSnapshotName: String,
        final_snapshot_retention_period FinalSnapshotRetentionPeriod: i64,
        iam_roles IamRoles: List<Arn<r::IamRole>>,
        kms_key_id KmsKeyId: String,
        log_exports LogExports: List<NamespaceLogExport>,
        manage_admin_password ManageAdminPassword: bool,
        namespace_resource_policy NamespaceResourcePolicy: Json,
        redshift_idc_application_arn RedshiftIdcApplicationArn: Arn<r::RedshiftRedshiftIdcApplication>,
        snapshot_copy_configurations SnapshotCopyConfigurations: List<NamespaceSnapshotCopyConfiguration>,
        tags Tags: List<Tag>,
    } {
        namespace_admin_password_secret_arn "Namespace.AdminPasswordSecretArn": String,
        namespace_admin_password_secret_kms_key_id "Namespace.AdminPasswordSecretKmsKeyId": String,
        namespace_admin_username "Namespace.AdminUsername": String,
        namespace_creation_date "Namespace.CreationDate": String,
        namespace_db_name "Namespace.DbName": String,
        namespace_default_iam_role_arn "Namespace.DefaultIamRoleArn": Arn<r::IamRole>,
        namespace_iam_roles "Namespace.IamRoles": List<String>,
        namespace_kms_key_id "Namespace.KmsKeyId": String,
        namespace_log_exports "Namespace.LogExports": List<String>,
        namespace_namespace_arn "Namespace.NamespaceArn": String,
        namespace_namespace_id "Namespace.NamespaceId": String,
        namespace_namespace_name "Namespace.NamespaceName": String,
        namespace_status "Namespace.Status": String,
    }
}
props! {
    NamespaceSnapshotCopyConfiguration (destination_region DestinationRegion: String) {
        destination_kms_key_id DestinationKmsKeyId: String,
        snapshot_retention_period SnapshotRetentionPeriod: i64,
    }
}
choice! { NamespaceLogExport { Useractivitylog "useractivitylog", Userlog "userlog", Connectionlog "connectionlog" } }

resource! {
    /// [AWS::RedshiftServerless::Snapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html)
    Snapshot SnapshotAttrs "AWS::RedshiftServerless::Snapshot" (snapshot_name SnapshotName: String) {
        namespace_name NamespaceName: Id<r::RedshiftServerlessNamespace>,
        retention_period RetentionPeriod: i64,
        tags Tags: List<Tag>,
    } {
        owner_account "OwnerAccount": String,
        snapshot_admin_username "Snapshot.AdminUsername": String,
        snapshot_kms_key_id "Snapshot.KmsKeyId": String,
        snapshot_namespace_arn "Snapshot.NamespaceArn": String,
        snapshot_namespace_name "Snapshot.NamespaceName": String,
        snapshot_owner_account "Snapshot.OwnerAccount": String,
        snapshot_retention_period "Snapshot.RetentionPeriod": i64,
        snapshot_snapshot_arn "Snapshot.SnapshotArn": String,
        snapshot_snapshot_create_time "Snapshot.SnapshotCreateTime": String,
        snapshot_snapshot_name "Snapshot.SnapshotName": String,
        snapshot_status "Snapshot.Status": String,
    }
}

resource! {
    /// [AWS::RedshiftServerless::Workgroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html)
    Workgroup WorkgroupAttrs "AWS::RedshiftServerless::Workgroup" (workgroup_name WorkgroupName: String) {
        base_capacity BaseCapacity: i64,
        config_parameters ConfigParameters: List<WorkgroupConfigParameter>,
        enhanced_vpc_routing EnhancedVpcRouting: bool,
        max_capacity MaxCapacity: i64,
        namespace_name NamespaceName: Id<r::RedshiftServerlessNamespace>,
        port Port: i64,
        price_performance_target PricePerformanceTarget: WorkgroupPerformanceTarget,
        publicly_accessible PubliclyAccessible: bool,
        recovery_point_id RecoveryPointId: String,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        snapshot_arn SnapshotArn: String,
        snapshot_name SnapshotName: String,
        snapshot_owner_account SnapshotOwnerAccount: String,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        track_name TrackName: String,
        workgroup Workgroup: WorkgroupProps,
    } {
        workgroup_base_capacity "Workgroup.BaseCapacity": i64,
        workgroup_config_parameters "Workgroup.ConfigParameters": List<Json>,
        workgroup_creation_date "Workgroup.CreationDate": String,
        workgroup_endpoint_address "Workgroup.Endpoint.Address": String,
        workgroup_endpoint_port "Workgroup.Endpoint.Port": i64,
        workgroup_enhanced_vpc_routing "Workgroup.EnhancedVpcRouting": bool,
        workgroup_max_capacity "Workgroup.MaxCapacity": i64,
        workgroup_namespace_name "Workgroup.NamespaceName": String,
        workgroup_publicly_accessible "Workgroup.PubliclyAccessible": bool,
        workgroup_security_group_ids "Workgroup.SecurityGroupIds": List<Id<r::Ec2SecurityGroup>>,
        workgroup_status "Workgroup.Status": String,
        workgroup_subnet_ids "Workgroup.SubnetIds": List<Id<r::Ec2Subnet>>,
        workgroup_track_name "Workgroup.TrackName": String,
        workgroup_workgroup_arn "Workgroup.WorkgroupArn": String,
        workgroup_workgroup_id "Workgroup.WorkgroupId": String,
        workgroup_workgroup_name "Workgroup.WorkgroupName": String,
    }
}
props! { WorkgroupConfigParameter () { parameter_key ParameterKey: String, parameter_value ParameterValue: String, } }
props! { WorkgroupEndpoint () { vpc_endpoints VpcEndpoints: List<WorkgroupVpcEndpoint>, } }
props! { WorkgroupNetworkInterface () {} }
props! { WorkgroupPerformanceTarget () { level Level: Int<1, 100>, status Status: WorkgroupPerformanceTargetStatus, } }
props! {
    WorkgroupProps () {
        endpoint Endpoint: WorkgroupEndpoint,
        price_performance_target PricePerformanceTarget: WorkgroupPerformanceTarget,
    }
}
props! { WorkgroupVpcEndpoint () { network_interfaces NetworkInterfaces: List<WorkgroupNetworkInterface>, } }
choice! { WorkgroupPerformanceTargetStatus { Enabled "ENABLED", Disabled "DISABLED" } }
