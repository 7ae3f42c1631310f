//! Generated from spec/mgn.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::MGN::Connector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html)
    Connector ConnectorAttrs "AWS::MGN::Connector" (name Name: String, ssm_instance_id SsmInstanceID: String) {
        ssm_command_config SsmCommandConfig: ConnectorSsmCommandConfig,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MgnConnector>, connector_id "ConnectorID": String, }
}
props! {
    ConnectorSsmCommandConfig (
        cloud_watch_output_enabled CloudWatchOutputEnabled: bool, s3_output_enabled S3OutputEnabled: bool
    ) { cloud_watch_log_group_name CloudWatchLogGroupName: String, output_s3_bucket_name OutputS3BucketName: String, }
}

resource! {
    /// [AWS::MGN::LaunchConfigurationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html)
    LaunchConfigurationTemplate LaunchConfigurationTemplateAttrs "AWS::MGN::LaunchConfigurationTemplate" () {
        associate_public_ip_address AssociatePublicIpAddress: bool,
        boot_mode BootMode: LaunchConfigurationTemplateBootMode,
        copy_private_ip CopyPrivateIp: bool,
        copy_tags CopyTags: bool,
        enable_map_auto_tagging EnableMapAutoTagging: bool,
        enable_parameters_encryption EnableParametersEncryption: bool,
        large_volume_conf LargeVolumeConf: LaunchConfigurationTemplateLaunchTemplateDiskConf,
        launch_disposition LaunchDisposition: LaunchConfigurationTemplateLaunchDisposition,
        licensing Licensing: LaunchConfigurationTemplateLicensing,
        map_auto_tagging_mpe_id MapAutoTaggingMpeID: String,
        parameters_encryption_key ParametersEncryptionKey: String,
        post_launch_actions PostLaunchActions: LaunchConfigurationTemplatePostLaunchActions,
        small_volume_conf SmallVolumeConf: LaunchConfigurationTemplateLaunchTemplateDiskConf,
        small_volume_max_size SmallVolumeMaxSize: Int<0, MAX>,
        tags Tags: List<Tag>,
        target_instance_type_right_sizing_method TargetInstanceTypeRightSizingMethod: LaunchConfigurationTemplateTargetInstanceTypeRightSizingMethod,
    } {
        arn "Arn": Arn<r::MgnLaunchConfigurationTemplate>,
        ec2_launch_template_id "Ec2LaunchTemplateID": String,
        launch_configuration_template_id "LaunchConfigurationTemplateID": String,
    }
}
props! {
    LaunchConfigurationTemplateLaunchTemplateDiskConf () {
        iops Iops: Int<100, 64000>,
        throughput Throughput: Int<125, 1000>,
        volume_type VolumeType: LaunchConfigurationTemplateLaunchTemplateDiskConfVolumeType,
    }
}
props! { LaunchConfigurationTemplateLicensing () { os_byol OsByol: bool, } }
props! {
    LaunchConfigurationTemplatePostLaunchActions () {
        cloud_watch_log_group_name CloudWatchLogGroupName: String,
        deployment Deployment: LaunchConfigurationTemplatePostLaunchActionsDeployment,
        s3_log_bucket S3LogBucket: String,
        s3_output_key_prefix S3OutputKeyPrefix: String,
        ssm_documents SsmDocuments: List<LaunchConfigurationTemplateSsmDocument>,
    }
}
props! {
    LaunchConfigurationTemplateSsmDocument (action_name ActionName: String, ssm_document_name SsmDocumentName: String) {
        external_parameters ExternalParameters: Map<LaunchConfigurationTemplateSsmExternalParameter>,
        must_succeed_for_cutover MustSucceedForCutover: bool,
        parameters Parameters: Map<List<LaunchConfigurationTemplateSsmParameterStoreParameter>>,
        timeout_seconds TimeoutSeconds: Int<1, MAX>,
    }
}
props! { LaunchConfigurationTemplateSsmExternalParameter (dynamic_path DynamicPath: String) {} }
props! {
    LaunchConfigurationTemplateSsmParameterStoreParameter (
        parameter_name ParameterName: String,
        parameter_type ParameterType: LaunchConfigurationTemplateSsmParameterStoreParameterParameterType
    ) {}
}
choice! { LaunchConfigurationTemplateBootMode { LegacyBios "LEGACY_BIOS", Uefi "UEFI", UseSource "USE_SOURCE" } }
choice! { LaunchConfigurationTemplateLaunchDisposition { Stopped "STOPPED", Started "STARTED" } }
choice! {
    LaunchConfigurationTemplateLaunchTemplateDiskConfVolumeType {
        Io1 "io1", Io2 "io2", Gp3 "gp3", Gp2 "gp2", St1 "st1", Sc1 "sc1", Standard "standard"
    }
}
choice! {
    LaunchConfigurationTemplatePostLaunchActionsDeployment {
        TestAndCutover "TEST_AND_CUTOVER", CutoverOnly "CUTOVER_ONLY", TestOnly "TEST_ONLY"
    }
}
choice! {
    LaunchConfigurationTemplateSsmParameterStoreParameterParameterType {
        String "STRING", SecureString "SECURE_STRING"
    }
}
choice! { LaunchConfigurationTemplateTargetInstanceTypeRightSizingMethod { None "NONE", Basic "BASIC" } }

resource! {
    /// [AWS::MGN::NetworkMigrationDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html)
    NetworkMigrationDefinition NetworkMigrationDefinitionAttrs "AWS::MGN::NetworkMigrationDefinition" (
        name Name: String,
        source_configurations SourceConfigurations: List<NetworkMigrationDefinitionSourceConfiguration>,
        target_network TargetNetwork: NetworkMigrationDefinitionTargetNetwork,
        target_s3_configuration TargetS3Configuration: NetworkMigrationDefinitionTargetS3Configuration
    ) {
        description Description: String,
        scope_tags ScopeTags: Map<String>,
        tags Tags: List<Tag>,
        target_deployment TargetDeployment: NetworkMigrationDefinitionTargetDeployment,
    } {
        arn "Arn": Arn<r::MgnNetworkMigrationDefinition>,
        created_at "CreatedAt": String,
        network_migration_definition_id "NetworkMigrationDefinitionID": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    NetworkMigrationDefinitionSourceConfiguration (
        source_environment SourceEnvironment: NetworkMigrationDefinitionSourceConfigurationSourceEnvironment,
        source_s3_configuration SourceS3Configuration: NetworkMigrationDefinitionSourceS3Configuration
    ) {}
}
props! {
    NetworkMigrationDefinitionSourceS3Configuration (
        s3_bucket S3Bucket: Id<r::S3Bucket>, s3_bucket_owner S3BucketOwner: String, s3_key S3Key: String
    ) {}
}
props! {
    NetworkMigrationDefinitionTargetNetwork (topology Topology: NetworkMigrationDefinitionTargetNetworkTopology) {
        inbound_cidr InboundCidr: String,
        inspection_cidr InspectionCidr: String,
        outbound_cidr OutboundCidr: String,
    }
}
props! {
    NetworkMigrationDefinitionTargetS3Configuration (
        s3_bucket S3Bucket: Id<r::S3Bucket>, s3_bucket_owner S3BucketOwner: String
    ) {}
}
choice! {
    NetworkMigrationDefinitionSourceConfigurationSourceEnvironment {
        Nsx "NSX", Vsphere "VSPHERE", FortigateFirewall "FORTIGATE_FIREWALL", PaloAltoFirewall "PALO_ALTO_FIREWALL",
        CiscoAci "CISCO_ACI", LogicalModel "LOGICAL_MODEL", ModelizeIt "MODELIZE_IT"
    }
}
choice! { NetworkMigrationDefinitionTargetDeployment { SingleAccount "SINGLE_ACCOUNT", MultiAccount "MULTI_ACCOUNT" } }
choice! { NetworkMigrationDefinitionTargetNetworkTopology { IsolatedVpc "ISOLATED_VPC", HubAndSpoke "HUB_AND_SPOKE" } }
