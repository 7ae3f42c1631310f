//! Generated from spec/workspacesinstances.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::WorkspacesInstances::Volume](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html)
    Volume VolumeAttrs "AWS::WorkspacesInstances::Volume" (availability_zone AvailabilityZone: String) {
        encrypted Encrypted: bool,
        iops Iops: Int<0, MAX>,
        kms_key_id KmsKeyId: String,
        size_in_gb SizeInGB: Int<0, 16384>,
        snapshot_id SnapshotId: String,
        tag_specifications TagSpecifications: List<VolumeTagSpecification>,
        throughput Throughput: Int<0, MAX>,
        volume_type VolumeType: VolumeType,
    } { volume_id "VolumeId": String, }
}
props! {
    VolumeTagSpecification () {
        resource_type ResourceType: VolumeTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
choice! {
    VolumeTagSpecificationResourceType {
        Instance "instance", Volume "volume", SpotInstancesRequest "spot-instances-request",
        NetworkInterface "network-interface"
    }
}
choice! { VolumeType { Standard "standard", Io1 "io1", Io2 "io2", Gp2 "gp2", Sc1 "sc1", St1 "st1", Gp3 "gp3" } }

resource! {
    /// [AWS::WorkspacesInstances::VolumeAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html)
    VolumeAssociation NoAttrs "AWS::WorkspacesInstances::VolumeAssociation" (
        device Device: String, volume_id VolumeId: String, workspace_instance_id WorkspaceInstanceId: String
    ) { disassociate_mode DisassociateMode: VolumeAssociationDisassociateMode, } {}
}
choice! { VolumeAssociationDisassociateMode { Force "FORCE", NoForce "NO_FORCE" } }

resource! {
    /// [AWS::WorkspacesInstances::WorkspaceInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html)
    WorkspaceInstance WorkspaceInstanceAttrs "AWS::WorkspacesInstances::WorkspaceInstance" () {
        managed_instance ManagedInstance: WorkspaceInstanceManagedInstance,
        tags Tags: List<Tag>,
    } {
        ec2_managed_instance_instance_id "EC2ManagedInstance.InstanceId": String,
        provision_state "ProvisionState": String,
        workspace_instance_id "WorkspaceInstanceId": String,
    }
}
props! {
    WorkspaceInstanceBlockDeviceMapping () {
        device_name DeviceName: String,
        ebs Ebs: WorkspaceInstanceEbsBlockDevice,
        no_device NoDevice: String,
        virtual_name VirtualName: String,
    }
}
props! {
    WorkspaceInstanceCapacityReservationSpecification () {
        capacity_reservation_preference CapacityReservationPreference: WorkspaceInstanceCapacityReservationSpecificationCapacityReservationPreference,
        capacity_reservation_target CapacityReservationTarget: WorkspaceInstanceCapacityReservationTarget,
    }
}
props! {
    WorkspaceInstanceCapacityReservationTarget () {
        capacity_reservation_id CapacityReservationId: String,
        capacity_reservation_resource_group_arn CapacityReservationResourceGroupArn: String,
    }
}
props! {
    WorkspaceInstanceCpuOptionsRequest () {
        core_count CoreCount: Int<0, MAX>,
        threads_per_core ThreadsPerCore: Int<0, MAX>,
    }
}
props! {
    WorkspaceInstanceCreditSpecificationRequest () {
        cpu_credits CpuCredits: WorkspaceInstanceCreditSpecificationRequestCpuCredits,
    }
}
props! {
    WorkspaceInstanceEbsBlockDevice () {
        encrypted Encrypted: bool,
        iops Iops: Int<0, MAX>,
        kms_key_id KmsKeyId: String,
        throughput Throughput: Int<0, MAX>,
        volume_size VolumeSize: Int<0, MAX>,
        volume_type VolumeType: WorkspaceInstanceEbsBlockDeviceVolumeType,
    }
}
props! { WorkspaceInstanceEnclaveOptionsRequest () { enabled Enabled: bool, } }
props! { WorkspaceInstanceHibernationOptionsRequest () { configured Configured: bool, } }
props! { WorkspaceInstanceIamInstanceProfileSpecification () { arn Arn: String, name Name: String, } }
props! {
    WorkspaceInstanceInstanceMaintenanceOptionsRequest () {
        auto_recovery AutoRecovery: WorkspaceInstanceInstanceMaintenanceOptionsRequestAutoRecovery,
    }
}
props! {
    WorkspaceInstanceInstanceMetadataOptionsRequest () {
        http_endpoint HttpEndpoint: WorkspaceInstanceInstanceMetadataOptionsRequestHttpEndpoint,
        http_protocol_ipv6 HttpProtocolIpv6: WorkspaceInstanceInstanceMetadataOptionsRequestHttpProtocolIpv6,
        http_put_response_hop_limit HttpPutResponseHopLimit: Int<1, 64>,
        http_tokens HttpTokens: WorkspaceInstanceInstanceMetadataOptionsRequestHttpTokens,
        instance_metadata_tags InstanceMetadataTags: WorkspaceInstanceInstanceMetadataOptionsRequestInstanceMetadataTags,
    }
}
props! {
    WorkspaceInstanceInstanceNetworkInterfaceSpecification () {
        description Description: String,
        device_index DeviceIndex: Int<0, MAX>,
        groups Groups: List<String>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
    }
}
props! {
    WorkspaceInstanceInstanceNetworkPerformanceOptionsRequest () {
        bandwidth_weighting BandwidthWeighting: WorkspaceInstanceInstanceNetworkPerformanceOptionsRequestBandwidthWeighting,
    }
}
props! {
    WorkspaceInstanceLicenseConfigurationRequest () { license_configuration_arn LicenseConfigurationArn: String, }
}
props! {
    WorkspaceInstanceManagedInstance (image_id ImageId: String, instance_type InstanceType: String) {
        block_device_mappings BlockDeviceMappings: List<WorkspaceInstanceBlockDeviceMapping>,
        capacity_reservation_specification CapacityReservationSpecification: WorkspaceInstanceCapacityReservationSpecification,
        cpu_options CpuOptions: WorkspaceInstanceCpuOptionsRequest,
        credit_specification CreditSpecification: WorkspaceInstanceCreditSpecificationRequest,
        disable_api_stop DisableApiStop: bool,
        ebs_optimized EbsOptimized: bool,
        enable_primary_ipv6 EnablePrimaryIpv6: bool,
        enclave_options EnclaveOptions: WorkspaceInstanceEnclaveOptionsRequest,
        hibernation_options HibernationOptions: WorkspaceInstanceHibernationOptionsRequest,
        iam_instance_profile IamInstanceProfile: WorkspaceInstanceIamInstanceProfileSpecification,
        ipv6_address_count Ipv6AddressCount: Int<0, MAX>,
        key_name KeyName: String,
        license_specifications LicenseSpecifications: List<WorkspaceInstanceLicenseConfigurationRequest>,
        maintenance_options MaintenanceOptions: WorkspaceInstanceInstanceMaintenanceOptionsRequest,
        metadata_options MetadataOptions: WorkspaceInstanceInstanceMetadataOptionsRequest,
        monitoring Monitoring: WorkspaceInstanceRunInstancesMonitoringEnabled,
        network_interfaces NetworkInterfaces: List<WorkspaceInstanceInstanceNetworkInterfaceSpecification>,
        network_performance_options NetworkPerformanceOptions: WorkspaceInstanceInstanceNetworkPerformanceOptionsRequest,
        placement Placement: WorkspaceInstancePlacement,
        private_dns_name_options PrivateDnsNameOptions: WorkspaceInstancePrivateDnsNameOptionsRequest,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tag_specifications TagSpecifications: List<WorkspaceInstanceTagSpecification>,
        user_data UserData: String,
    }
}
props! {
    WorkspaceInstancePlacement () {
        availability_zone AvailabilityZone: String,
        group_id GroupId: String,
        group_name GroupName: String,
        partition_number PartitionNumber: Int<0, MAX>,
        tenancy Tenancy: WorkspaceInstancePlacementTenancy,
    }
}
props! {
    WorkspaceInstancePrivateDnsNameOptionsRequest () {
        enable_resource_name_dns_aaaa_record EnableResourceNameDnsAAAARecord: bool,
        enable_resource_name_dns_a_record EnableResourceNameDnsARecord: bool,
        hostname_type HostnameType: WorkspaceInstancePrivateDnsNameOptionsRequestHostnameType,
    }
}
props! { WorkspaceInstanceRunInstancesMonitoringEnabled () { enabled Enabled: bool, } }
props! {
    WorkspaceInstanceTagSpecification () {
        resource_type ResourceType: WorkspaceInstanceTagSpecificationResourceType,
        tags Tags: List<Tag>,
    }
}
choice! {
    WorkspaceInstanceCapacityReservationSpecificationCapacityReservationPreference {
        CapacityReservationsOnly "capacity-reservations-only", Open "open", None "none"
    }
}
choice! { WorkspaceInstanceCreditSpecificationRequestCpuCredits { Standard "standard", Unlimited "unlimited" } }
choice! {
    WorkspaceInstanceEbsBlockDeviceVolumeType {
        Standard "standard", Io1 "io1", Io2 "io2", Gp2 "gp2", Sc1 "sc1", St1 "st1", Gp3 "gp3"
    }
}
choice! { WorkspaceInstanceInstanceMaintenanceOptionsRequestAutoRecovery { Disabled "disabled", Default "default" } }
choice! { WorkspaceInstanceInstanceMetadataOptionsRequestHttpEndpoint { Enabled "enabled", Disabled "disabled" } }
choice! { WorkspaceInstanceInstanceMetadataOptionsRequestHttpProtocolIpv6 { Enabled "enabled", Disabled "disabled" } }
choice! { WorkspaceInstanceInstanceMetadataOptionsRequestHttpTokens { Optional "optional", Required "required" } }
choice! {
    WorkspaceInstanceInstanceMetadataOptionsRequestInstanceMetadataTags {
        Enabled "enabled", Disabled "disabled"
    }
}
choice! {
    WorkspaceInstanceInstanceNetworkPerformanceOptionsRequestBandwidthWeighting {
        Default "default", Vpc1 "vpc-1", Ebs1 "ebs-1"
    }
}
choice! { WorkspaceInstancePlacementTenancy { Default "default", Dedicated "dedicated", Host "host" } }
choice! {
    WorkspaceInstancePrivateDnsNameOptionsRequestHostnameType {
        IpName "ip-name", ResourceName "resource-name"
    }
}
choice! {
    WorkspaceInstanceTagSpecificationResourceType {
        Instance "instance", Volume "volume", SpotInstancesRequest "spot-instances-request",
        NetworkInterface "network-interface"
    }
}
