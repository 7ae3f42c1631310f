//! Generated from spec/eks.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EKS::AccessEntry](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html)
    AccessEntry AccessEntryAttrs "AWS::EKS::AccessEntry" (
        cluster_name ClusterName: Id<r::EksCluster>, principal_arn PrincipalArn: String
    ) {
        access_policies AccessPolicies: List<AccessEntryAccessPolicy>,
        kubernetes_groups KubernetesGroups: List<String>,
        tags Tags: List<Tag>,
        type_ Type: String,
        username Username: String,
    } { access_entry_arn "AccessEntryArn": Arn<r::EksAccessEntry>, }
}
props! { AccessEntryAccessPolicy (access_scope AccessScope: AccessEntryAccessScope, policy_arn PolicyArn: String) {} }
props! { AccessEntryAccessScope (type_ Type: AccessEntryAccessScopeType) { namespaces Namespaces: List<String>, } }
choice! { AccessEntryAccessScopeType { Namespace "namespace", Cluster "cluster" } }

resource! {
    /// [AWS::EKS::Addon](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
    Addon AddonAttrs "AWS::EKS::Addon" (addon_name AddonName: String, cluster_name ClusterName: Id<r::EksCluster>) {
        addon_version AddonVersion: String,
        configuration_values ConfigurationValues: String,
        namespace_config NamespaceConfig: AddonNamespaceConfig,
        pod_identity_associations PodIdentityAssociations: List<AddonPodIdentityAssociation>,
        preserve_on_delete PreserveOnDelete: bool,
        resolve_conflicts ResolveConflicts: AddonResolveConflicts,
        service_account_role_arn ServiceAccountRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EksAddon>, }
}
props! { AddonNamespaceConfig (namespace Namespace: String) {} }
props! { AddonPodIdentityAssociation (role_arn RoleArn: Arn<r::IamRole>, service_account ServiceAccount: String) {} }
choice! { AddonResolveConflicts { None "NONE", Overwrite "OVERWRITE", Preserve "PRESERVE" } }

resource! {
    /// [AWS::EKS::Capability](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html)
    Capability CapabilityAttrs CapabilityArgs "AWS::EKS::Capability" [
        capability_name CapabilityName: String, cluster_name ClusterName: Id<r::EksCluster>,
        delete_propagation_policy DeletePropagationPolicy: CapabilityDeletePropagationPolicy,
        role_arn RoleArn: Arn<r::IamRole>, type_ Type: CapabilityType
    ] { configuration Configuration: CapabilityConfiguration, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::EksCapability>,
        configuration_argo_cd_aws_idc_idc_managed_application_arn "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn": String,
        configuration_argo_cd_server_url "Configuration.ArgoCd.ServerUrl": String,
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        status "Status": String,
        version "Version": String,
    }
}
props! {
    CapabilityAck () {
        disabled_services DisabledServices: List<String>,
        enable_cross_namespace EnableCrossNamespace: bool,
    }
}
props! {
    CapabilityArgoCd (aws_idc AwsIdc: CapabilityAwsIdc) {
        endpoint_prefix EndpointPrefix: String,
        namespace Namespace: String,
        network_access NetworkAccess: CapabilityNetworkAccess,
        rbac_role_mappings RbacRoleMappings: List<CapabilityArgoCdRoleMapping>,
    }
}
props! {
    CapabilityArgoCdRoleMapping (
        identities Identities: List<CapabilitySsoIdentity>, role Role: CapabilityArgoCdRoleMappingRole
    ) {}
}
props! { CapabilityAwsIdc (idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>) { idc_region IdcRegion: String, } }
props! { CapabilityConfiguration () { ack Ack: CapabilityAck, argo_cd ArgoCd: CapabilityArgoCd, } }
props! { CapabilityNetworkAccess () { vpce_ids VpceIds: List<Id<r::Ec2VpcEndpoint>>, } }
props! { CapabilitySsoIdentity (id Id: String, type_ Type: CapabilitySsoIdentityType) {} }
choice! { CapabilityArgoCdRoleMappingRole { Admin "ADMIN", Editor "EDITOR", Viewer "VIEWER" } }
choice! { CapabilityDeletePropagationPolicy { Retain "RETAIN" } }
choice! { CapabilitySsoIdentityType { SsoUser "SSO_USER", SsoGroup "SSO_GROUP" } }
choice! { CapabilityType { Argocd "ARGOCD", Ack "ACK", Kro "KRO" } }

resource! {
    /// [AWS::EKS::CertificateAuthority](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html)
    CertificateAuthority CertificateAuthorityAttrs "AWS::EKS::CertificateAuthority" (
        cluster_name ClusterName: Id<r::EksCluster>
    ) {} {
        activated_at "ActivatedAt": String,
        activated_by "ActivatedBy": String,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        data "Data": String,
        distribution_status "DistributionStatus": String,
        id "Id": String,
        rollback_available "RollbackAvailable": bool,
        scheduled_events_final_auto_activation "ScheduledEvents.FinalAutoActivation": String,
        scheduled_events_first_auto_activation "ScheduledEvents.FirstAutoActivation": String,
        signing_status "SigningStatus": String,
        validity_not_after "Validity.NotAfter": String,
        validity_not_before "Validity.NotBefore": String,
    }
}

resource! {
    /// [AWS::EKS::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
    Cluster ClusterAttrs "AWS::EKS::Cluster" (
        resources_vpc_config ResourcesVpcConfig: ClusterResourcesVpcConfig, role_arn RoleArn: Arn<r::IamRole>
    ) {
        access_config AccessConfig: ClusterAccessConfig,
        active_certificate_authority_id ActiveCertificateAuthorityId: String,
        bootstrap_self_managed_addons BootstrapSelfManagedAddons: bool,
        certificate_authority CertificateAuthority: ClusterCertificateAuthority,
        compute_config ComputeConfig: ClusterComputeConfig,
        control_plane_scaling_config ControlPlaneScalingConfig: ClusterControlPlaneScalingConfig,
        deletion_protection DeletionProtection: bool,
        encryption_config EncryptionConfig: List<ClusterEncryptionConfig>,
        force Force: bool,
        kube_api_server_config KubeApiServerConfig: ClusterKubeApiServerConfig,
        kube_controller_manager_config KubeControllerManagerConfig: ClusterKubeControllerManagerConfig,
        kube_scheduler_config KubeSchedulerConfig: ClusterKubeSchedulerConfig,
        kubernetes_network_config KubernetesNetworkConfig: ClusterKubernetesNetworkConfig,
        logging Logging: ClusterLogging,
        name Name: String,
        outpost_config OutpostConfig: ClusterOutpostConfig,
        remote_network_config RemoteNetworkConfig: ClusterRemoteNetworkConfig,
        rollback_config RollbackConfig: ClusterRollbackConfig,
        storage_config StorageConfig: ClusterStorageConfig,
        tags Tags: List<Tag>,
        upgrade_policy UpgradePolicy: ClusterUpgradePolicy,
        version Version: String,
        zonal_shift_config ZonalShiftConfig: ClusterZonalShiftConfig,
    } {
        arn "Arn": Arn<r::EksCluster>,
        certificate_authority_active_activated_by "CertificateAuthority.Active.ActivatedBy": String,
        certificate_authority_active_id "CertificateAuthority.Active.Id": String,
        certificate_authority_data "CertificateAuthority.Data": String,
        certificate_authority_data_ "CertificateAuthorityData": String,
        cluster_security_group_id "ClusterSecurityGroupId": Id<r::Ec2SecurityGroup>,
        encryption_config_key_arn "EncryptionConfigKeyArn": Arn<r::KmsKey>,
        endpoint "Endpoint": String,
        id "Id": String,
        kubernetes_network_config_service_ipv6_cidr "KubernetesNetworkConfig.ServiceIpv6Cidr": String,
        open_id_connect_issuer_url "OpenIdConnectIssuerUrl": String,
    }
}
props! {
    ClusterAccessConfig () {
        authentication_mode AuthenticationMode: ClusterAccessConfigAuthenticationMode,
        bootstrap_cluster_creator_admin_permissions BootstrapClusterCreatorAdminPermissions: bool,
    }
}
props! { ClusterActiveCertificateAuthority () {} }
props! { ClusterBlockStorage () { enabled Enabled: bool, } }
props! { ClusterCertificateAuthority () { active Active: ClusterActiveCertificateAuthority, } }
props! {
    ClusterComputeConfig () {
        enabled Enabled: bool,
        node_pools NodePools: List<String>,
        node_role_arn NodeRoleArn: Arn<r::IamRole>,
    }
}
props! {
    ClusterControlPlanePlacement () {
        group_name GroupName: Id<r::Ec2PlacementGroup>,
        spread_level SpreadLevel: ClusterControlPlanePlacementSpreadLevel,
    }
}
props! { ClusterControlPlaneScalingConfig () { tier Tier: ClusterControlPlaneScalingConfigTier, } }
props! { ClusterElasticLoadBalancing () { enabled Enabled: bool, } }
props! { ClusterEncryptionConfig () { provider Provider: ClusterProvider, resources Resources: List<String>, } }
props! { ClusterEtcdPlacement () { spread_level SpreadLevel: ClusterEtcdPlacementSpreadLevel, } }
props! {
    ClusterHorizontalPodAutoscalerControllerConfig () {
        horizontal_pod_autoscaler_sync_period HorizontalPodAutoscalerSyncPeriod: String,
    }
}
props! {
    ClusterKubeApiServerConfig () {
        event_ttl EventTtl: String,
        service_node_port_range ServiceNodePortRange: ClusterServiceNodePortRange,
    }
}
props! {
    ClusterKubeControllerManagerConfig () {
        horizontal_pod_autoscaler_controller_config HorizontalPodAutoscalerControllerConfig: ClusterHorizontalPodAutoscalerControllerConfig,
        pod_gc_controller_config PodGcControllerConfig: ClusterPodGcControllerConfig,
    }
}
props! { ClusterKubeSchedulerConfig () { node_resources_fit NodeResourcesFit: ClusterNodeResourcesFitConfig, } }
props! {
    ClusterKubernetesNetworkConfig () {
        elastic_load_balancing ElasticLoadBalancing: ClusterElasticLoadBalancing,
        ip_family IpFamily: ClusterKubernetesNetworkConfigIpFamily,
        service_ipv4_cidr ServiceIpv4Cidr: String,
    }
}
props! { ClusterLogging () { cluster_logging ClusterLogging: ClusterLoggingProps, } }
props! { ClusterLoggingProps () { enabled_types EnabledTypes: List<ClusterLoggingTypeConfig>, } }
props! { ClusterLoggingTypeConfig () { type_ Type: ClusterLoggingTypeConfigType, } }
props! { ClusterNodeResourcesFitConfig () { scoring_strategy ScoringStrategy: ClusterScoringStrategy, } }
props! {
    ClusterOutpostConfig (
        control_plane_instance_type ControlPlaneInstanceType: String, outpost_arns OutpostArns: List<String>
    ) {
        control_plane_placement ControlPlanePlacement: ClusterControlPlanePlacement,
        etcd_instance_type EtcdInstanceType: String,
        etcd_placement EtcdPlacement: ClusterEtcdPlacement,
    }
}
props! { ClusterPodGcControllerConfig () { terminated_pod_gc_threshold TerminatedPodGcThreshold: Int<1, 1000000>, } }
props! { ClusterProvider () { key_arn KeyArn: Arn<r::KmsKey>, } }
props! {
    ClusterRemoteNetworkConfig () {
        remote_node_networks RemoteNodeNetworks: List<ClusterRemoteNodeNetwork>,
        remote_pod_networks RemotePodNetworks: List<ClusterRemotePodNetwork>,
    }
}
props! { ClusterRemoteNodeNetwork (cidrs Cidrs: List<String>) {} }
props! { ClusterRemotePodNetwork (cidrs Cidrs: List<String>) {} }
props! { ClusterResourceWeight () { name Name: String, weight Weight: Int<1, 100>, } }
props! {
    ClusterResourcesVpcConfig (subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>) {
        control_plane_egress_mode ControlPlaneEgressMode: ClusterResourcesVpcConfigControlPlaneEgressMode,
        endpoint_private_access EndpointPrivateAccess: bool,
        endpoint_public_access EndpointPublicAccess: bool,
        public_access_cidrs PublicAccessCidrs: List<String>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! { ClusterRollbackConfig () { timeout_minutes TimeoutMinutes: Int<120, 10080>, } }
props! {
    ClusterScoringStrategy () {
        resources Resources: List<ClusterResourceWeight>,
        type_ Type: ClusterScoringStrategyType,
    }
}
props! { ClusterServiceNodePortRange () { max_port MaxPort: i64, min_port MinPort: i64, } }
props! { ClusterStorageConfig () { block_storage BlockStorage: ClusterBlockStorage, } }
props! { ClusterUpgradePolicy () { support_type SupportType: ClusterUpgradePolicySupportType, } }
props! { ClusterZonalShiftConfig () { enabled Enabled: bool, } }
choice! {
    ClusterAccessConfigAuthenticationMode {
        ConfigMap "CONFIG_MAP", ApiAndConfigMap "API_AND_CONFIG_MAP", Api "API"
    }
}
choice! { ClusterControlPlanePlacementSpreadLevel { Host "host", Rack "rack" } }
choice! {
    ClusterControlPlaneScalingConfigTier {
        Standard "standard", TierXl "tier-xl", Tier2Xl "tier-2xl", Tier4Xl "tier-4xl", Tier8Xl "tier-8xl",
        TierUltra "tier-ultra"
    }
}
choice! { ClusterEtcdPlacementSpreadLevel { Host "host", Rack "rack" } }
choice! { ClusterKubernetesNetworkConfigIpFamily { Ipv4 "ipv4", Ipv6 "ipv6" } }
choice! {
    ClusterLoggingTypeConfigType {
        Api "api", Audit "audit", Authenticator "authenticator", ControllerManager "controllerManager",
        Scheduler "scheduler"
    }
}
choice! {
    ClusterResourcesVpcConfigControlPlaneEgressMode {
        AwsManaged "AWS_MANAGED", CustomerIsolated "CUSTOMER_ISOLATED", CustomerRouted "CUSTOMER_ROUTED"
    }
}
choice! { ClusterScoringStrategyType { LeastAllocated "LeastAllocated", MostAllocated "MostAllocated" } }
choice! { ClusterUpgradePolicySupportType { Standard "STANDARD", Extended "EXTENDED" } }

resource! {
    /// [AWS::EKS::FargateProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html)
    FargateProfile FargateProfileAttrs "AWS::EKS::FargateProfile" (
        cluster_name ClusterName: Id<r::EksCluster>, pod_execution_role_arn PodExecutionRoleArn: Arn<r::IamRole>,
        selectors Selectors: List<FargateProfileSelector>
    ) {
        fargate_profile_name FargateProfileName: String,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::EksFargateProfile>, }
}
props! { FargateProfileLabel (key Key: String, value Value: String) {} }
props! { FargateProfileSelector (namespace Namespace: String) { labels Labels: List<FargateProfileLabel>, } }

resource! {
    /// [AWS::EKS::IdentityProviderConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html)
    IdentityProviderConfig IdentityProviderConfigAttrs "AWS::EKS::IdentityProviderConfig" (
        cluster_name ClusterName: Id<r::EksCluster>, type_ Type: IdentityProviderConfigType
    ) {
        identity_provider_config_name IdentityProviderConfigName: String,
        oidc Oidc: IdentityProviderConfigOidcIdentityProviderConfig,
        tags Tags: List<Tag>,
    } { identity_provider_config_arn "IdentityProviderConfigArn": Arn<r::EksIdentityProviderConfig>, }
}
props! {
    IdentityProviderConfigOidcIdentityProviderConfig (client_id ClientId: String, issuer_url IssuerUrl: String) {
        groups_claim GroupsClaim: String,
        groups_prefix GroupsPrefix: String,
        required_claims RequiredClaims: List<IdentityProviderConfigRequiredClaim>,
        username_claim UsernameClaim: String,
        username_prefix UsernamePrefix: String,
    }
}
props! { IdentityProviderConfigRequiredClaim (key Key: String, value Value: String) {} }
choice! { IdentityProviderConfigType { Oidc "oidc" } }

resource! {
    /// [AWS::EKS::Nodegroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
    Nodegroup NodegroupAttrs "AWS::EKS::Nodegroup" (
        cluster_name ClusterName: Id<r::EksCluster>, node_role NodeRole: Arn<r::IamRole>,
        subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {
        ami_type AmiType: NodegroupAmiType,
        capacity_type CapacityType: NodegroupCapacityType,
        disk_size DiskSize: i64,
        force_update_enabled ForceUpdateEnabled: bool,
        instance_types InstanceTypes: List<String>,
        labels Labels: Map<String>,
        launch_template LaunchTemplate: NodegroupLaunchTemplateSpecification,
        node_repair_config NodeRepairConfig: NodegroupNodeRepairConfig,
        nodegroup_name NodegroupName: String,
        release_version ReleaseVersion: String,
        remote_access RemoteAccess: NodegroupRemoteAccess,
        scaling_config ScalingConfig: NodegroupScalingConfig,
        tags Tags: Map<String>,
        taints Taints: List<NodegroupTaint>,
        update_config UpdateConfig: NodegroupUpdateConfig,
        version Version: String,
        warm_pool_config WarmPoolConfig: NodegroupWarmPoolConfig,
    } {
        arn "Arn": Arn<r::EksNodegroup>,
        cluster_name "ClusterName": Id<r::EksCluster>,
        id "Id": String,
        nodegroup_name "NodegroupName": String,
    }
}
props! {
    NodegroupLaunchTemplateSpecification () {
        id Id: Id<r::Ec2LaunchTemplate>,
        name Name: String,
        version Version: String,
    }
}
props! {
    NodegroupNodeRepairConfig () {
        enabled Enabled: bool,
        max_parallel_nodes_repaired_count MaxParallelNodesRepairedCount: Int<1, MAX>,
        max_parallel_nodes_repaired_percentage MaxParallelNodesRepairedPercentage: Int<1, 100>,
        max_unhealthy_node_threshold_count MaxUnhealthyNodeThresholdCount: Int<1, MAX>,
        max_unhealthy_node_threshold_percentage MaxUnhealthyNodeThresholdPercentage: Int<1, 100>,
        node_repair_config_overrides NodeRepairConfigOverrides: List<NodegroupNodeRepairConfigOverrides>,
    }
}
props! {
    NodegroupNodeRepairConfigOverrides () {
        min_repair_wait_time_mins MinRepairWaitTimeMins: Int<1, MAX>,
        node_monitoring_condition NodeMonitoringCondition: String,
        node_unhealthy_reason NodeUnhealthyReason: String,
        repair_action RepairAction: NodegroupNodeRepairConfigOverridesRepairAction,
    }
}
props! {
    NodegroupRemoteAccess (ec2_ssh_key Ec2SshKey: Id<r::Ec2KeyPair>) {
        source_security_groups SourceSecurityGroups: List<Id<r::Ec2SecurityGroup>>,
    }
}
props! {
    NodegroupScalingConfig () {
        desired_size DesiredSize: Int<0, MAX>,
        max_size MaxSize: Int<1, MAX>,
        min_size MinSize: Int<0, MAX>,
    }
}
props! { NodegroupTaint () { effect Effect: NodegroupTaintEffect, key Key: String, value Value: String, } }
props! {
    NodegroupUpdateConfig () {
        max_unavailable MaxUnavailable: Num<1, MAX>,
        max_unavailable_percentage MaxUnavailablePercentage: Num<1, 100>,
        update_strategy UpdateStrategy: NodegroupUpdateConfigUpdateStrategy,
    }
}
props! {
    NodegroupWarmPoolConfig () {
        enabled Enabled: bool,
        max_group_prepared_capacity MaxGroupPreparedCapacity: Int<-1, MAX>,
        min_size MinSize: Int<0, MAX>,
        pool_state PoolState: NodegroupWarmPoolConfigPoolState,
        reuse_on_scale_in ReuseOnScaleIn: bool,
    }
}
choice! {
    NodegroupAmiType {
        Al2023Arm64Nvidia "AL2023_ARM_64_NVIDIA", Al2023Arm64Standard "AL2023_ARM_64_STANDARD",
        Al2023X8664Neuron "AL2023_x86_64_NEURON", Al2023X8664Nvidia "AL2023_x86_64_NVIDIA",
        Al2023X8664Standard "AL2023_x86_64_STANDARD", Al2Arm64 "AL2_ARM_64", Al2X8664 "AL2_x86_64",
        Al2X8664Gpu "AL2_x86_64_GPU", BottlerocketArm64 "BOTTLEROCKET_ARM_64",
        BottlerocketArm64Fips "BOTTLEROCKET_ARM_64_FIPS", BottlerocketArm64Nvidia "BOTTLEROCKET_ARM_64_NVIDIA",
        BottlerocketArm64NvidiaFips "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", BottlerocketX8664 "BOTTLEROCKET_x86_64",
        BottlerocketX8664Fips "BOTTLEROCKET_x86_64_FIPS", BottlerocketX8664Nvidia "BOTTLEROCKET_x86_64_NVIDIA",
        BottlerocketX8664NvidiaFips "BOTTLEROCKET_x86_64_NVIDIA_FIPS", Custom "CUSTOM",
        WindowsCore2019X8664 "WINDOWS_CORE_2019_x86_64", WindowsCore2022X8664 "WINDOWS_CORE_2022_x86_64",
        WindowsCore2025X8664 "WINDOWS_CORE_2025_x86_64", WindowsFull2019X8664 "WINDOWS_FULL_2019_x86_64",
        WindowsFull2022X8664 "WINDOWS_FULL_2022_x86_64", WindowsFull2025X8664 "WINDOWS_FULL_2025_x86_64"
    }
}
choice! {
    NodegroupCapacityType {
        CapacityBlock "CAPACITY_BLOCK", OnUnderscoreDemand "ON_DEMAND", OnDemand "OnDemand", Spot "SPOT"
    }
}
choice! { NodegroupNodeRepairConfigOverridesRepairAction { Replace "Replace", Reboot "Reboot", NoAction "NoAction" } }
choice! {
    NodegroupTaintEffect {
        NoExecute "NO_EXECUTE", NoSchedule "NO_SCHEDULE", PreferNoSchedule "PREFER_NO_SCHEDULE"
    }
}
choice! { NodegroupUpdateConfigUpdateStrategy { Default "DEFAULT", Minimal "MINIMAL" } }
choice! { NodegroupWarmPoolConfigPoolState { Hibernated "HIBERNATED", Running "RUNNING", Stopped "STOPPED" } }

resource! {
    /// [AWS::EKS::PodIdentityAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html)
    PodIdentityAssociation PodIdentityAssociationAttrs "AWS::EKS::PodIdentityAssociation" (
        cluster_name ClusterName: Id<r::EksCluster>, namespace Namespace: String, role_arn RoleArn: Arn<r::IamRole>,
        service_account ServiceAccount: String
    ) {
        disable_session_tags DisableSessionTags: bool,
        policy Policy: String,
        tags Tags: List<Tag>,
        target_role_arn TargetRoleArn: Arn<r::IamRole>,
    } {
        association_arn "AssociationArn": Arn<r::EksPodIdentityAssociation>,
        association_id "AssociationId": String,
        external_id "ExternalId": String,
    }
}
