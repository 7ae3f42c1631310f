//! Generated from spec/evs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EVS::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html)
    Environment EnvironmentAttrs "AWS::EVS::Environment" (
        service_access_subnet_id ServiceAccessSubnetId: Id<r::Ec2Subnet>, terms_accepted TermsAccepted: bool,
        vcf_version VcfVersion: EnvironmentVcfVersion, vpc_id VpcId: Id<r::Ec2Vpc>
    ) {
        connectivity_info ConnectivityInfo: EnvironmentConnectivityInfo,
        environment_name EnvironmentName: String,
        hosts Hosts: List<EnvironmentHostInfoForCreate>,
        initial_vlans InitialVlans: EnvironmentInitialVlans,
        kms_key_id KmsKeyId: String,
        license_info LicenseInfo: EnvironmentLicenseInfo,
        service_access_security_groups ServiceAccessSecurityGroups: EnvironmentServiceAccessSecurityGroups,
        site_id SiteId: String,
        tags Tags: List<Tag>,
        vcf_hostnames VcfHostnames: EnvironmentVcfHostnames,
    } {
        checks "Checks": List<Json>,
        created_at "CreatedAt": String,
        credentials "Credentials": List<Json>,
        environment_arn "EnvironmentArn": Arn<r::EvsEnvironment>,
        environment_id "EnvironmentId": String,
        environment_state "EnvironmentState": String,
        modified_at "ModifiedAt": String,
        state_details "StateDetails": String,
    }
}
props! { EnvironmentConnectivityInfo (private_route_server_peerings PrivateRouteServerPeerings: List<String>) {} }
props! {
    EnvironmentHostInfoForCreate (
        host_name HostName: String, instance_type InstanceType: EnvironmentHostInfoForCreateInstanceType,
        key_name KeyName: String
    ) { dedicated_host_id DedicatedHostId: String, placement_group_id PlacementGroupId: String, }
}
props! { EnvironmentInitialVlanInfo (cidr Cidr: String) {} }
props! {
    EnvironmentInitialVlans EnvironmentInitialVlansArgs [
        edge_v_tep EdgeVTep: EnvironmentInitialVlanInfo, expansion_vlan1 ExpansionVlan1: EnvironmentInitialVlanInfo,
        expansion_vlan2 ExpansionVlan2: EnvironmentInitialVlanInfo, hcx Hcx: EnvironmentInitialVlanInfo,
        nsx_up_link NsxUpLink: EnvironmentInitialVlanInfo, v_motion VMotion: EnvironmentInitialVlanInfo,
        v_san VSan: EnvironmentInitialVlanInfo, v_tep VTep: EnvironmentInitialVlanInfo,
        vm_management VmManagement: EnvironmentInitialVlanInfo, vmk_management VmkManagement: EnvironmentInitialVlanInfo
    ] { hcx_network_acl_id HcxNetworkAclId: String, is_hcx_public IsHcxPublic: bool, }
}
props! { EnvironmentLicenseInfo (solution_key SolutionKey: String, vsan_key VsanKey: String) {} }
props! { EnvironmentServiceAccessSecurityGroups () { security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>, } }
props! {
    EnvironmentVcfHostnames EnvironmentVcfHostnamesArgs [
        cloud_builder CloudBuilder: String, nsx Nsx: String, nsx_edge1 NsxEdge1: String, nsx_edge2 NsxEdge2: String,
        nsx_manager1 NsxManager1: String, nsx_manager2 NsxManager2: String, nsx_manager3 NsxManager3: String,
        sddc_manager SddcManager: String, v_center VCenter: String
    ] {}
}
choice! {
    EnvironmentHostInfoForCreateInstanceType {
        I4IMetal "i4i.metal", I7IMetal24Xl "i7i.metal-24xl", I7IMetal48Xl "i7i.metal-48xl"
    }
}
choice! { EnvironmentVcfVersion { Vcf521 "VCF-5.2.1", Vcf522 "VCF-5.2.2", SelfDeployed "SELF_DEPLOYED" } }
