//! Generated from spec/drs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DRS::LaunchConfigurationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html)
    LaunchConfigurationTemplate LaunchConfigurationTemplateAttrs "AWS::DRS::LaunchConfigurationTemplate" () {
        copy_private_ip CopyPrivateIp: bool,
        copy_tags CopyTags: bool,
        export_bucket_arn ExportBucketArn: String,
        launch_disposition LaunchDisposition: LaunchConfigurationTemplateLaunchDisposition,
        launch_into_source_instance LaunchIntoSourceInstance: bool,
        licensing Licensing: LaunchConfigurationTemplateLicensing,
        post_launch_enabled PostLaunchEnabled: bool,
        tags Tags: List<Tag>,
        target_instance_type_right_sizing_method TargetInstanceTypeRightSizingMethod: LaunchConfigurationTemplateTargetInstanceTypeRightSizingMethod,
    } {
        arn "Arn": Arn<r::DrsLaunchConfigurationTemplate>,
        launch_configuration_template_id "LaunchConfigurationTemplateID": String,
    }
}
props! { LaunchConfigurationTemplateLicensing () { os_byol OsByol: bool, } }
choice! { LaunchConfigurationTemplateLaunchDisposition { Stopped "STOPPED", Started "STARTED" } }
choice! {
    LaunchConfigurationTemplateTargetInstanceTypeRightSizingMethod {
        None "NONE", Basic "BASIC", InAws "IN_AWS"
    }
}

resource! {
    /// [AWS::DRS::RecoveryPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html)
    RecoveryPlan RecoveryPlanAttrs "AWS::DRS::RecoveryPlan" (name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::DrsRecoveryPlan>,
        created_at "CreatedAt": String,
        recovery_plan_id "RecoveryPlanID": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::DRS::ReplicationConfigurationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html)
    ReplicationConfigurationTemplate ReplicationConfigurationTemplateAttrs ReplicationConfigurationTemplateArgs "AWS::DRS::ReplicationConfigurationTemplate" [
        bandwidth_throttling BandwidthThrottling: Int<0, MAX>,
        ebs_encryption EbsEncryption: ReplicationConfigurationTemplateEbsEncryption,
        pit_policy PitPolicy: List<ReplicationConfigurationTemplatePitPolicyRule>,
        replication_servers_security_groups_ids ReplicationServersSecurityGroupsIDs: List<String>,
        staging_area_subnet_id StagingAreaSubnetId: Id<r::Ec2Subnet>, staging_area_tags StagingAreaTags: Map<String>
    ] {
        associate_default_security_group AssociateDefaultSecurityGroup: bool,
        auto_replicate_new_disks AutoReplicateNewDisks: bool,
        create_public_ip CreatePublicIP: bool,
        data_plane_routing DataPlaneRouting: ReplicationConfigurationTemplateDataPlaneRouting,
        default_large_staging_disk_type DefaultLargeStagingDiskType: ReplicationConfigurationTemplateDefaultLargeStagingDiskType,
        ebs_encryption_key_arn EbsEncryptionKeyArn: Arn<r::KmsKey>,
        internet_protocol InternetProtocol: ReplicationConfigurationTemplateInternetProtocol,
        replication_server_instance_type ReplicationServerInstanceType: String,
        tags Tags: List<Tag>,
        use_dedicated_replication_server UseDedicatedReplicationServer: bool,
    } {
        arn "Arn": Arn<r::DrsReplicationConfigurationTemplate>,
        replication_configuration_template_id "ReplicationConfigurationTemplateID": String,
    }
}
props! {
    ReplicationConfigurationTemplatePitPolicyRule (
        interval Interval: Int<1, MAX>, retention_duration RetentionDuration: Int<1, MAX>,
        units Units: ReplicationConfigurationTemplatePitPolicyRuleUnits
    ) { enabled Enabled: bool, rule_id RuleID: Int<0, MAX>, }
}
choice! { ReplicationConfigurationTemplateDataPlaneRouting { PrivateIp "PRIVATE_IP", PublicIp "PUBLIC_IP" } }
choice! {
    ReplicationConfigurationTemplateDefaultLargeStagingDiskType {
        Gp2 "GP2", Gp3 "GP3", St1 "ST1", Auto "AUTO"
    }
}
choice! { ReplicationConfigurationTemplateEbsEncryption { Default "DEFAULT", Custom "CUSTOM", None "NONE" } }
choice! { ReplicationConfigurationTemplateInternetProtocol { Ipv4 "IPV4", Ipv6 "IPV6" } }
choice! { ReplicationConfigurationTemplatePitPolicyRuleUnits { Minute "MINUTE", Hour "HOUR", Day "DAY" } }

resource! {
    /// [AWS::DRS::SourceNetwork](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html)
    SourceNetwork SourceNetworkAttrs "AWS::DRS::SourceNetwork" (
        origin_account_id OriginAccountID: String, origin_region OriginRegion: String, vpc_id VpcID: Id<r::Ec2Vpc>
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::DrsSourceNetwork>, source_network_id "SourceNetworkID": String, }
}
