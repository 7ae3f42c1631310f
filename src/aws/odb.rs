//! Generated from spec/odb.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ODB::CloudAutonomousVmCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
    CloudAutonomousVmCluster CloudAutonomousVmClusterAttrs "AWS::ODB::CloudAutonomousVmCluster" () {
        autonomous_data_storage_size_in_tbs AutonomousDataStorageSizeInTBs: f64,
        cloud_exadata_infrastructure_id CloudExadataInfrastructureId: String,
        cpu_core_count_per_node CpuCoreCountPerNode: i64,
        db_servers DbServers: List<String>,
        description Description: String,
        display_name DisplayName: String,
        iam_roles IamRoles: List<CloudAutonomousVmClusterIamRole>,
        is_mtls_enabled_vm_cluster IsMtlsEnabledVmCluster: bool,
        license_model LicenseModel: CloudAutonomousVmClusterLicenseModel,
        maintenance_window MaintenanceWindow: CloudAutonomousVmClusterMaintenanceWindow,
        memory_per_oracle_compute_unit_in_gbs MemoryPerOracleComputeUnitInGBs: i64,
        odb_network_id OdbNetworkId: String,
        scan_listener_port_non_tls ScanListenerPortNonTls: Int<1024, 8999>,
        scan_listener_port_tls ScanListenerPortTls: Int<1024, 8999>,
        tags Tags: List<Tag>,
        time_zone TimeZone: String,
        total_container_databases TotalContainerDatabases: i64,
    } {
        autonomous_data_storage_percentage "AutonomousDataStoragePercentage": f64,
        available_autonomous_data_storage_size_in_tbs "AvailableAutonomousDataStorageSizeInTBs": f64,
        available_container_databases "AvailableContainerDatabases": i64,
        available_cpus "AvailableCpus": f64,
        cloud_autonomous_vm_cluster_arn "CloudAutonomousVmClusterArn": Arn<r::OdbCloudAutonomousVmCluster>,
        cloud_autonomous_vm_cluster_id "CloudAutonomousVmClusterId": String,
        compute_model "ComputeModel": String,
        cpu_core_count "CpuCoreCount": i64,
        cpu_percentage "CpuPercentage": f64,
        data_storage_size_in_gbs "DataStorageSizeInGBs": f64,
        data_storage_size_in_tbs "DataStorageSizeInTBs": f64,
        db_node_storage_size_in_gbs "DbNodeStorageSizeInGBs": i64,
        domain "Domain": String,
        exadata_storage_in_tbs_lowest_scaled_value "ExadataStorageInTBsLowestScaledValue": f64,
        hostname "Hostname": String,
        max_acds_lowest_scaled_value "MaxAcdsLowestScaledValue": i64,
        memory_size_in_gbs "MemorySizeInGBs": i64,
        node_count "NodeCount": i64,
        non_provisionable_autonomous_container_databases "NonProvisionableAutonomousContainerDatabases": i64,
        oci_resource_anchor_name "OciResourceAnchorName": String,
        oci_url "OciUrl": String,
        ocid "Ocid": String,
        provisionable_autonomous_container_databases "ProvisionableAutonomousContainerDatabases": i64,
        provisioned_autonomous_container_databases "ProvisionedAutonomousContainerDatabases": i64,
        provisioned_cpus "ProvisionedCpus": f64,
        reclaimable_cpus "ReclaimableCpus": f64,
        reserved_cpus "ReservedCpus": f64,
        shape "Shape": String,
    }
}
props! {
    CloudAutonomousVmClusterIamRole () {
        aws_integration AwsIntegration: String,
        iam_role_arn IamRoleArn: Arn<r::IamRole>,
    }
}
props! {
    CloudAutonomousVmClusterMaintenanceWindow () {
        days_of_week DaysOfWeek: List<CloudAutonomousVmClusterMaintenanceWindowDaysOfWeek>,
        hours_of_day HoursOfDay: List<i64>,
        lead_time_in_weeks LeadTimeInWeeks: i64,
        months Months: List<CloudAutonomousVmClusterMaintenanceWindowMonths>,
        preference Preference: CloudAutonomousVmClusterMaintenanceWindowPreference,
        weeks_of_month WeeksOfMonth: List<i64>,
    }
}
choice! {
    CloudAutonomousVmClusterLicenseModel {
        BringYourOwnLicense "BRING_YOUR_OWN_LICENSE", LicenseIncluded "LICENSE_INCLUDED"
    }
}
choice! {
    CloudAutonomousVmClusterMaintenanceWindowDaysOfWeek {
        Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY",
        Saturday "SATURDAY", Sunday "SUNDAY"
    }
}
choice! {
    CloudAutonomousVmClusterMaintenanceWindowMonths {
        January "JANUARY", February "FEBRUARY", March "MARCH", April "APRIL", May "MAY", June "JUNE", July "JULY",
        August "AUGUST", September "SEPTEMBER", October "OCTOBER", November "NOVEMBER", December "DECEMBER"
    }
}
choice! {
    CloudAutonomousVmClusterMaintenanceWindowPreference {
        NoPreference "NO_PREFERENCE", CustomPreference "CUSTOM_PREFERENCE"
    }
}

resource! {
    /// [AWS::ODB::CloudExadataInfrastructure](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
    CloudExadataInfrastructure CloudExadataInfrastructureAttrs "AWS::ODB::CloudExadataInfrastructure" () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        compute_count ComputeCount: i64,
        customer_contacts_to_send_to_oci CustomerContactsToSendToOCI: List<CloudExadataInfrastructureCustomerContact>,
        database_server_type DatabaseServerType: String,
        display_name DisplayName: String,
        maintenance_window MaintenanceWindow: CloudExadataInfrastructureMaintenanceWindow,
        shape Shape: String,
        storage_count StorageCount: i64,
        storage_server_type StorageServerType: String,
        tags Tags: List<Tag>,
    } {
        activated_storage_count "ActivatedStorageCount": i64,
        additional_storage_count "AdditionalStorageCount": i64,
        available_storage_size_in_gbs "AvailableStorageSizeInGBs": i64,
        cloud_exadata_infrastructure_arn "CloudExadataInfrastructureArn": Arn<r::OdbCloudExadataInfrastructure>,
        cloud_exadata_infrastructure_id "CloudExadataInfrastructureId": String,
        compute_model "ComputeModel": String,
        cpu_count "CpuCount": i64,
        data_storage_size_in_tbs "DataStorageSizeInTBs": f64,
        db_node_storage_size_in_gbs "DbNodeStorageSizeInGBs": i64,
        db_server_ids "DbServerIds": List<String>,
        db_server_version "DbServerVersion": String,
        max_cpu_count "MaxCpuCount": i64,
        max_data_storage_in_tbs "MaxDataStorageInTBs": f64,
        max_db_node_storage_size_in_gbs "MaxDbNodeStorageSizeInGBs": i64,
        max_memory_in_gbs "MaxMemoryInGBs": i64,
        memory_size_in_gbs "MemorySizeInGBs": i64,
        oci_resource_anchor_name "OciResourceAnchorName": String,
        oci_url "OciUrl": String,
        ocid "Ocid": String,
        storage_server_version "StorageServerVersion": String,
        total_storage_size_in_gbs "TotalStorageSizeInGBs": i64,
    }
}
props! { CloudExadataInfrastructureCustomerContact () { email Email: String, } }
props! {
    CloudExadataInfrastructureMaintenanceWindow () {
        custom_action_timeout_in_mins CustomActionTimeoutInMins: Int<15, 120>,
        days_of_week DaysOfWeek: List<CloudExadataInfrastructureMaintenanceWindowDaysOfWeek>,
        hours_of_day HoursOfDay: List<i64>,
        is_custom_action_timeout_enabled IsCustomActionTimeoutEnabled: bool,
        lead_time_in_weeks LeadTimeInWeeks: Int<1, 4>,
        months Months: List<CloudExadataInfrastructureMaintenanceWindowMonths>,
        patching_mode PatchingMode: CloudExadataInfrastructureMaintenanceWindowPatchingMode,
        preference Preference: CloudExadataInfrastructureMaintenanceWindowPreference,
        weeks_of_month WeeksOfMonth: List<i64>,
    }
}
choice! {
    CloudExadataInfrastructureMaintenanceWindowDaysOfWeek {
        Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY", Friday "FRIDAY",
        Saturday "SATURDAY", Sunday "SUNDAY"
    }
}
choice! {
    CloudExadataInfrastructureMaintenanceWindowMonths {
        January "JANUARY", February "FEBRUARY", March "MARCH", April "APRIL", May "MAY", June "JUNE", July "JULY",
        August "AUGUST", September "SEPTEMBER", October "OCTOBER", November "NOVEMBER", December "DECEMBER"
    }
}
choice! { CloudExadataInfrastructureMaintenanceWindowPatchingMode { Nonrolling "NONROLLING", Rolling "ROLLING" } }
choice! {
    CloudExadataInfrastructureMaintenanceWindowPreference {
        CustomPreference "CUSTOM_PREFERENCE", NoPreference "NO_PREFERENCE"
    }
}

resource! {
    /// [AWS::ODB::CloudVmCluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html)
    CloudVmCluster CloudVmClusterAttrs "AWS::ODB::CloudVmCluster" () {
        cloud_exadata_infrastructure_id CloudExadataInfrastructureId: String,
        cluster_name ClusterName: String,
        cpu_core_count CpuCoreCount: Int<0, 368>,
        data_collection_options DataCollectionOptions: CloudVmClusterDataCollectionOptions,
        data_storage_size_in_tbs DataStorageSizeInTBs: f64,
        db_node_storage_size_in_gbs DbNodeStorageSizeInGBs: i64,
        db_nodes DbNodes: List<CloudVmClusterDbNode>,
        db_servers DbServers: List<String>,
        display_name DisplayName: String,
        gi_version GiVersion: String,
        hostname Hostname: String,
        iam_roles IamRoles: List<CloudVmClusterIamRole>,
        is_local_backup_enabled IsLocalBackupEnabled: bool,
        is_sparse_diskgroup_enabled IsSparseDiskgroupEnabled: bool,
        license_model LicenseModel: CloudVmClusterLicenseModel,
        memory_size_in_gbs MemorySizeInGBs: i64,
        odb_network_id OdbNetworkId: String,
        scan_listener_port_tcp ScanListenerPortTcp: Int<1024, 8999>,
        ssh_public_keys SshPublicKeys: List<String>,
        system_version SystemVersion: String,
        tags Tags: List<Tag>,
        time_zone TimeZone: String,
    } {
        cloud_vm_cluster_arn "CloudVmClusterArn": Arn<r::OdbCloudVmCluster>,
        cloud_vm_cluster_id "CloudVmClusterId": String,
        compute_model "ComputeModel": String,
        disk_redundancy "DiskRedundancy": String,
        domain "Domain": String,
        listener_port "ListenerPort": i64,
        node_count "NodeCount": i64,
        oci_resource_anchor_name "OciResourceAnchorName": String,
        oci_url "OciUrl": String,
        ocid "Ocid": String,
        scan_dns_name "ScanDnsName": String,
        scan_ip_ids "ScanIpIds": List<String>,
        shape "Shape": String,
        storage_size_in_gbs "StorageSizeInGBs": i64,
        vip_ids "VipIds": List<String>,
    }
}
props! {
    CloudVmClusterDataCollectionOptions () {
        is_diagnostics_events_enabled IsDiagnosticsEventsEnabled: bool,
        is_health_monitoring_enabled IsHealthMonitoringEnabled: bool,
        is_incident_logs_enabled IsIncidentLogsEnabled: bool,
    }
}
props! { CloudVmClusterDbNode (db_server_id DbServerId: String) { tags Tags: List<Tag>, } }
props! {
    CloudVmClusterIamRole () { aws_integration AwsIntegration: String, iam_role_arn IamRoleArn: Arn<r::IamRole>, }
}
choice! {
    CloudVmClusterLicenseModel {
        BringYourOwnLicense "BRING_YOUR_OWN_LICENSE", LicenseIncluded "LICENSE_INCLUDED"
    }
}

resource! {
    /// [AWS::ODB::OdbNetwork](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
    OdbNetwork OdbNetworkAttrs "AWS::ODB::OdbNetwork" () {
        availability_zone AvailabilityZone: String,
        availability_zone_id AvailabilityZoneId: String,
        backup_subnet_cidr BackupSubnetCidr: String,
        client_subnet_cidr ClientSubnetCidr: String,
        cross_region_s3_restore_sources CrossRegionS3RestoreSources: List<String>,
        custom_domain_name CustomDomainName: String,
        default_dns_prefix DefaultDnsPrefix: String,
        delete_associated_resources DeleteAssociatedResources: bool,
        display_name DisplayName: String,
        kms_access KmsAccess: OdbNetworkKmsAccess,
        kms_policy_document KmsPolicyDocument: String,
        s3_access S3Access: OdbNetworkS3Access,
        s3_policy_document S3PolicyDocument: String,
        sts_access StsAccess: OdbNetworkStsAccess,
        sts_policy_document StsPolicyDocument: String,
        tags Tags: List<Tag>,
        zero_etl_access ZeroEtlAccess: OdbNetworkZeroEtlAccess,
    } {
        ec2_placement_group_ids "Ec2PlacementGroupIds": List<String>,
        managed_services_cross_region_s3_restore_sources_access "ManagedServices.CrossRegionS3RestoreSourcesAccess": List<Json>,
        managed_services_kms_access_domain_name "ManagedServices.KmsAccess.DomainName": String,
        managed_services_kms_access_ipv4_addresses "ManagedServices.KmsAccess.Ipv4Addresses": List<String>,
        managed_services_kms_access_kms_policy_document "ManagedServices.KmsAccess.KmsPolicyDocument": String,
        managed_services_kms_access_status "ManagedServices.KmsAccess.Status": String,
        managed_services_managed_s3_backup_access_ipv4_addresses "ManagedServices.ManagedS3BackupAccess.Ipv4Addresses": List<String>,
        managed_services_managed_s3_backup_access_status "ManagedServices.ManagedS3BackupAccess.Status": String,
        managed_services_managed_services_ipv4_cidrs "ManagedServices.ManagedServicesIpv4Cidrs": List<String>,
        managed_services_resource_gateway_arn "ManagedServices.ResourceGatewayArn": String,
        managed_services_s3_access_domain_name "ManagedServices.S3Access.DomainName": String,
        managed_services_s3_access_ipv4_addresses "ManagedServices.S3Access.Ipv4Addresses": List<String>,
        managed_services_s3_access_s3_policy_document "ManagedServices.S3Access.S3PolicyDocument": String,
        managed_services_s3_access_status "ManagedServices.S3Access.Status": String,
        managed_services_service_network_arn "ManagedServices.ServiceNetworkArn": String,
        managed_services_service_network_endpoint_vpc_endpoint_id "ManagedServices.ServiceNetworkEndpoint.VpcEndpointId": String,
        managed_services_service_network_endpoint_vpc_endpoint_type "ManagedServices.ServiceNetworkEndpoint.VpcEndpointType": String,
        managed_services_sts_access_domain_name "ManagedServices.StsAccess.DomainName": String,
        managed_services_sts_access_ipv4_addresses "ManagedServices.StsAccess.Ipv4Addresses": List<String>,
        managed_services_sts_access_status "ManagedServices.StsAccess.Status": String,
        managed_services_sts_access_sts_policy_document "ManagedServices.StsAccess.StsPolicyDocument": String,
        managed_services_zero_etl_access_cidr "ManagedServices.ZeroEtlAccess.Cidr": String,
        managed_services_zero_etl_access_status "ManagedServices.ZeroEtlAccess.Status": String,
        oci_network_anchor_id "OciNetworkAnchorId": String,
        oci_resource_anchor_name "OciResourceAnchorName": String,
        oci_vcn_url "OciVcnUrl": String,
        odb_network_arn "OdbNetworkArn": Arn<r::OdbOdbNetwork>,
        odb_network_id "OdbNetworkId": String,
    }
}
choice! { OdbNetworkKmsAccess { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { OdbNetworkS3Access { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { OdbNetworkStsAccess { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { OdbNetworkZeroEtlAccess { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::ODB::OdbPeeringConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html)
    OdbPeeringConnection OdbPeeringConnectionAttrs "AWS::ODB::OdbPeeringConnection" () {
        additional_peer_network_cidrs AdditionalPeerNetworkCidrs: List<String>,
        display_name DisplayName: String,
        odb_network_id OdbNetworkId: String,
        peer_network_id PeerNetworkId: String,
        peer_network_route_table_ids PeerNetworkRouteTableIds: List<String>,
        tags Tags: List<Tag>,
    } {
        odb_network_arn "OdbNetworkArn": String,
        odb_peering_connection_arn "OdbPeeringConnectionArn": Arn<r::OdbOdbPeeringConnection>,
        odb_peering_connection_id "OdbPeeringConnectionId": String,
        peer_network_arn "PeerNetworkArn": String,
        peer_network_cidrs "PeerNetworkCidrs": List<String>,
    }
}
