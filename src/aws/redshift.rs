//! Generated from spec/redshift.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html)
    Cluster ClusterAttrs "AWS::Redshift::Cluster" (
        cluster_type ClusterType: String, db_name DBName: String, master_username MasterUsername: String,
        node_type NodeType: String
    ) {
        allow_version_upgrade AllowVersionUpgrade: bool,
        aqua_configuration_status AquaConfigurationStatus: ClusterAquaConfigurationStatus,
        automated_snapshot_retention_period AutomatedSnapshotRetentionPeriod: i64,
        availability_zone AvailabilityZone: String,
        availability_zone_relocation AvailabilityZoneRelocation: bool,
        availability_zone_relocation_status AvailabilityZoneRelocationStatus: String,
        classic Classic: bool,
        cluster_identifier ClusterIdentifier: String,
        cluster_parameter_group_name ClusterParameterGroupName: Id<r::RedshiftClusterParameterGroup>,
        cluster_security_groups ClusterSecurityGroups: List<String>,
        cluster_subnet_group_name ClusterSubnetGroupName: Id<r::RedshiftClusterSubnetGroup>,
        cluster_version ClusterVersion: String,
        defer_maintenance DeferMaintenance: bool,
        defer_maintenance_duration DeferMaintenanceDuration: i64,
        defer_maintenance_end_time DeferMaintenanceEndTime: String,
        defer_maintenance_start_time DeferMaintenanceStartTime: String,
        destination_region DestinationRegion: String,
        elastic_ip ElasticIp: String,
        encrypted Encrypted: bool,
        endpoint Endpoint: ClusterEndpoint,
        enhanced_vpc_routing EnhancedVpcRouting: bool,
        hsm_client_certificate_identifier HsmClientCertificateIdentifier: String,
        hsm_configuration_identifier HsmConfigurationIdentifier: String,
        iam_roles IamRoles: List<Arn<r::IamRole>>,
        kms_key_id KmsKeyId: String,
        logging_properties LoggingProperties: ClusterLoggingProperties,
        maintenance_track_name MaintenanceTrackName: String,
        manage_master_password ManageMasterPassword: bool,
        manual_snapshot_retention_period ManualSnapshotRetentionPeriod: i64,
        master_password_secret_kms_key_id MasterPasswordSecretKmsKeyId: String,
        master_user_password MasterUserPassword: String,
        multi_az MultiAZ: bool,
        namespace_resource_policy NamespaceResourcePolicy: Json,
        number_of_nodes NumberOfNodes: Int<1, 100>,
        owner_account OwnerAccount: String,
        port Port: i64,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        publicly_accessible PubliclyAccessible: bool,
        resource_action ResourceAction: String,
        revision_target RevisionTarget: String,
        rotate_encryption_key RotateEncryptionKey: bool,
        snapshot_cluster_identifier SnapshotClusterIdentifier: String,
        snapshot_copy_grant_name SnapshotCopyGrantName: String,
        snapshot_copy_manual SnapshotCopyManual: bool,
        snapshot_copy_retention_period SnapshotCopyRetentionPeriod: i64,
        snapshot_identifier SnapshotIdentifier: String,
        tags Tags: List<Tag>,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
    } {
        cluster_namespace_arn "ClusterNamespaceArn": String,
        defer_maintenance_identifier "DeferMaintenanceIdentifier": String,
        endpoint_address "Endpoint.Address": String,
        endpoint_port "Endpoint.Port": String,
        id "Id": String,
        master_password_secret_arn "MasterPasswordSecretArn": Arn<r::SecretsManagerSecret>,
    }
}
props! { ClusterEndpoint () {} }
props! {
    ClusterLoggingProperties () {
        bucket_name BucketName: Id<r::S3Bucket>,
        log_destination_type LogDestinationType: String,
        log_exports LogExports: List<String>,
        s3_key_prefix S3KeyPrefix: String,
    }
}
choice! { ClusterAquaConfigurationStatus { Auto "auto", Disabled "disabled", Enabled "enabled" } }

resource! {
    /// [AWS::Redshift::ClusterParameterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html)
    ClusterParameterGroup NoAttrs "AWS::Redshift::ClusterParameterGroup" (
        description Description: String, parameter_group_family ParameterGroupFamily: String
    ) {
        parameter_group_name ParameterGroupName: String,
        parameters Parameters: List<ClusterParameterGroupParameter>,
        tags Tags: List<Tag>,
    } {}
}
props! {
    ClusterParameterGroupParameter (parameter_name ParameterName: String, parameter_value ParameterValue: String) {}
}

resource! {
    /// [AWS::Redshift::ClusterSecurityGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroup.html)
    ClusterSecurityGroup ClusterSecurityGroupAttrs "AWS::Redshift::ClusterSecurityGroup" (
        description Description: String
    ) { tags Tags: List<Tag>, } { id "Id": String, }
}

resource! {
    /// [AWS::Redshift::ClusterSecurityGroupIngress](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersecuritygroupingress.html)
    ClusterSecurityGroupIngress ClusterSecurityGroupIngressAttrs "AWS::Redshift::ClusterSecurityGroupIngress" (
        cluster_security_group_name ClusterSecurityGroupName: String
    ) {
        cidr_ip CIDRIP: String,
        ec2_security_group_name EC2SecurityGroupName: String,
        ec2_security_group_owner_id EC2SecurityGroupOwnerId: String,
    } { id "Id": String, }
}

resource! {
    /// [AWS::Redshift::ClusterSubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clustersubnetgroup.html)
    ClusterSubnetGroup ClusterSubnetGroupAttrs "AWS::Redshift::ClusterSubnetGroup" (
        description Description: String, subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>
    ) { tags Tags: List<Tag>, } {
        cluster_subnet_group_name "ClusterSubnetGroupName": Id<r::RedshiftClusterSubnetGroup>,
    }
}

resource! {
    /// [AWS::Redshift::EndpointAccess](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html)
    EndpointAccess EndpointAccessAttrs "AWS::Redshift::EndpointAccess" (
        cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>, endpoint_name EndpointName: String,
        subnet_group_name SubnetGroupName: Id<r::RedshiftClusterSubnetGroup>,
        vpc_security_group_ids VpcSecurityGroupIds: List<Id<r::Ec2SecurityGroup>>
    ) { resource_owner ResourceOwner: String, } {
        address "Address": String,
        endpoint_create_time "EndpointCreateTime": String,
        endpoint_status "EndpointStatus": String,
        port "Port": i64,
        vpc_endpoint_network_interfaces "VpcEndpoint.NetworkInterfaces": List<Json>,
        vpc_endpoint_vpc_endpoint_id "VpcEndpoint.VpcEndpointId": Id<r::Ec2VpcEndpoint>,
        vpc_endpoint_vpc_id "VpcEndpoint.VpcId": Id<r::Ec2Vpc>,
        vpc_security_groups "VpcSecurityGroups": List<Json>,
    }
}

resource! {
    /// [AWS::Redshift::EndpointAuthorization](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html)
    EndpointAuthorization EndpointAuthorizationAttrs "AWS::Redshift::EndpointAuthorization" (
        account Account: String, cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>
    ) { force Force: bool, vpc_ids VpcIds: List<Id<r::Ec2Vpc>>, } {
        allowed_all_vpcs "AllowedAllVPCs": bool,
        allowed_vpcs "AllowedVPCs": List<Id<r::Ec2Vpc>>,
        authorize_time "AuthorizeTime": String,
        cluster_status "ClusterStatus": String,
        endpoint_count "EndpointCount": i64,
        grantee "Grantee": String,
        grantor "Grantor": String,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Redshift::EventSubscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-eventsubscription.html)
    EventSubscription EventSubscriptionAttrs "AWS::Redshift::EventSubscription" (
        subscription_name SubscriptionName: String
    ) {
        enabled Enabled: bool,
        event_categories EventCategories: List<EventSubscriptionEventCategories>,
        severity Severity: EventSubscriptionSeverity,
        sns_topic_arn SnsTopicArn: Arn<r::SnsTopic>,
        source_ids SourceIds: List<String>,
        source_type SourceType: EventSubscriptionSourceType,
        tags Tags: List<Tag>,
    } {
        cust_subscription_id "CustSubscriptionId": String,
        customer_aws_id "CustomerAwsId": String,
        event_categories_list "EventCategoriesList": List<String>,
        source_ids_list "SourceIdsList": List<String>,
        status "Status": String,
        subscription_creation_time "SubscriptionCreationTime": String,
    }
}
choice! {
    EventSubscriptionEventCategories {
        Configuration "configuration", Management "management", Monitoring "monitoring", Security "security",
        Pending "pending"
    }
}
choice! { EventSubscriptionSeverity { Error "ERROR", Info "INFO" } }
choice! {
    EventSubscriptionSourceType {
        Cluster "cluster", ClusterParameterGroup "cluster-parameter-group",
        ClusterSecurityGroup "cluster-security-group", ClusterSnapshot "cluster-snapshot",
        ScheduledAction "scheduled-action"
    }
}

resource! {
    /// [AWS::Redshift::Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html)
    Integration IntegrationAttrs "AWS::Redshift::Integration" (
        source_arn SourceArn: String, target_arn TargetArn: String
    ) {
        additional_encryption_context AdditionalEncryptionContext: Map<String>,
        integration_name IntegrationName: String,
        kms_key_id KMSKeyId: String,
        tags Tags: List<Tag>,
    } { create_time "CreateTime": String, integration_arn "IntegrationArn": Arn<r::RedshiftIntegration>, }
}

resource! {
    /// [AWS::Redshift::QEV2IdcApplication](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html)
    Qev2IdcApplication Qev2IdcApplicationAttrs "AWS::Redshift::QEV2IdcApplication" (
        idc_display_name IdcDisplayName: String, idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>,
        qev2_idc_application_name Qev2IdcApplicationName: String
    ) { tags Tags: List<Tag>, } {
        idc_managed_application_arn "IdcManagedApplicationArn": String,
        idc_onboard_status "IdcOnboardStatus": String,
        qev2_idc_application_arn "Qev2IdcApplicationArn": Arn<r::RedshiftQev2IdcApplication>,
    }
}

resource! {
    /// [AWS::Redshift::RedshiftIdcApplication](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html)
    RedshiftIdcApplication RedshiftIdcApplicationAttrs "AWS::Redshift::RedshiftIdcApplication" (
        iam_role_arn IamRoleArn: Arn<r::IamRole>, idc_display_name IdcDisplayName: String,
        idc_instance_arn IdcInstanceArn: Arn<r::SsoInstance>,
        redshift_idc_application_name RedshiftIdcApplicationName: String
    ) {
        application_type ApplicationType: RedshiftIdcApplicationApplicationType,
        authorized_token_issuer_list AuthorizedTokenIssuerList: List<RedshiftIdcApplicationAuthorizedTokenIssuer>,
        identity_namespace IdentityNamespace: String,
        service_integrations ServiceIntegrations: List<RedshiftIdcApplicationServiceIntegrationsUnion>,
        sso_tag_keys SsoTagKeys: List<String>,
        tags Tags: List<Tag>,
    } {
        idc_managed_application_arn "IdcManagedApplicationArn": String,
        idc_onboard_status "IdcOnboardStatus": String,
        redshift_idc_application_arn "RedshiftIdcApplicationArn": Arn<r::RedshiftRedshiftIdcApplication>,
    }
}
props! {
    RedshiftIdcApplicationAuthorizedTokenIssuer () {
        authorized_audiences_list AuthorizedAudiencesList: List<String>,
        trusted_token_issuer_arn TrustedTokenIssuerArn: String,
    }
}
props! { RedshiftIdcApplicationConnect (authorization Authorization: RedshiftIdcApplicationConnectAuthorization) {} }
props! {
    RedshiftIdcApplicationLakeFormationQuery (
        authorization Authorization: RedshiftIdcApplicationLakeFormationQueryAuthorization
    ) {}
}
props! {
    RedshiftIdcApplicationLakeFormationScopeUnion () {
        lake_formation_query LakeFormationQuery: RedshiftIdcApplicationLakeFormationQuery,
    }
}
props! {
    RedshiftIdcApplicationReadWriteAccess (
        authorization Authorization: RedshiftIdcApplicationReadWriteAccessAuthorization
    ) {}
}
props! { RedshiftIdcApplicationRedshiftScopeUnion () { connect Connect: RedshiftIdcApplicationConnect, } }
props! {
    RedshiftIdcApplicationS3AccessGrantsScopeUnion () {
        read_write_access ReadWriteAccess: RedshiftIdcApplicationReadWriteAccess,
    }
}
props! {
    RedshiftIdcApplicationServiceIntegrationsUnion () {
        lake_formation LakeFormation: List<RedshiftIdcApplicationLakeFormationScopeUnion>,
        redshift Redshift: List<RedshiftIdcApplicationRedshiftScopeUnion>,
        s3_access_grants S3AccessGrants: List<RedshiftIdcApplicationS3AccessGrantsScopeUnion>,
    }
}
choice! { RedshiftIdcApplicationApplicationType { None "None", Lakehouse "Lakehouse" } }
choice! { RedshiftIdcApplicationConnectAuthorization { Enabled "Enabled", Disabled "Disabled" } }
choice! { RedshiftIdcApplicationLakeFormationQueryAuthorization { Enabled "Enabled", Disabled "Disabled" } }
choice! { RedshiftIdcApplicationReadWriteAccessAuthorization { Enabled "Enabled", Disabled "Disabled" } }

resource! {
    /// [AWS::Redshift::ScheduledAction](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html)
    ScheduledAction ScheduledActionAttrs "AWS::Redshift::ScheduledAction" (
        scheduled_action_name ScheduledActionName: String
    ) {
        enable Enable: bool,
        end_time EndTime: String,
        iam_role IamRole: Arn<r::IamRole>,
        schedule Schedule: String,
        scheduled_action_description ScheduledActionDescription: String,
        start_time StartTime: String,
        target_action TargetAction: ScheduledActionType,
    } { next_invocations "NextInvocations": List<String>, state "State": String, }
}
props! { ScheduledActionPauseClusterMessage (cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>) {} }
props! {
    ScheduledActionResizeClusterMessage (cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>) {
        classic Classic: bool,
        cluster_type ClusterType: String,
        node_type NodeType: String,
        number_of_nodes NumberOfNodes: i64,
    }
}
props! { ScheduledActionResumeClusterMessage (cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>) {} }
props! {
    ScheduledActionType () {
        pause_cluster PauseCluster: ScheduledActionPauseClusterMessage,
        resize_cluster ResizeCluster: ScheduledActionResizeClusterMessage,
        resume_cluster ResumeCluster: ScheduledActionResumeClusterMessage,
    }
}

resource! {
    /// [AWS::Redshift::Snapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html)
    Snapshot SnapshotAttrs "AWS::Redshift::Snapshot" (
        cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>, snapshot_identifier SnapshotIdentifier: String
    ) { manual_snapshot_retention_period ManualSnapshotRetentionPeriod: Int<-1, 3653>, tags Tags: List<Tag>, } {
        availability_zone "AvailabilityZone": String,
        cluster_create_time "ClusterCreateTime": String,
        cluster_version "ClusterVersion": String,
        db_name "DBName": String,
        encrypted "Encrypted": bool,
        encrypted_with_hsm "EncryptedWithHSM": bool,
        engine_full_version "EngineFullVersion": String,
        enhanced_vpc_routing "EnhancedVpcRouting": bool,
        kms_key_id "KmsKeyId": String,
        maintenance_track_name "MaintenanceTrackName": String,
        master_username "MasterUsername": String,
        node_type "NodeType": String,
        number_of_nodes "NumberOfNodes": i64,
        owner_account "OwnerAccount": String,
        port "Port": i64,
        snapshot_arn "SnapshotArn": Arn<r::RedshiftSnapshot>,
        snapshot_create_time "SnapshotCreateTime": String,
        snapshot_type "SnapshotType": String,
        status "Status": String,
        vpc_id "VpcId": Id<r::Ec2Vpc>,
    }
}

resource! {
    /// [AWS::Redshift::SnapshotCopyGrant](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html)
    SnapshotCopyGrant SnapshotCopyGrantAttrs "AWS::Redshift::SnapshotCopyGrant" (
        snapshot_copy_grant_name SnapshotCopyGrantName: String
    ) { kms_key_id KmsKeyId: String, tags Tags: List<Tag>, } { arn "Arn": Arn<r::RedshiftSnapshotCopyGrant>, }
}

resource! {
    /// [AWS::Redshift::SnapshotSchedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html)
    SnapshotSchedule SnapshotScheduleAttrs "AWS::Redshift::SnapshotSchedule" (
        schedule_definitions ScheduleDefinitions: List<String>, schedule_identifier ScheduleIdentifier: String
    ) { schedule_description ScheduleDescription: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::RedshiftSnapshotSchedule>,
        associated_cluster_count "AssociatedClusterCount": i64,
    }
}

resource! {
    /// [AWS::Redshift::UsageLimit](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-usagelimit.html)
    UsageLimit UsageLimitAttrs "AWS::Redshift::UsageLimit" (
        amount Amount: f64, cluster_identifier ClusterIdentifier: Id<r::RedshiftCluster>,
        feature_type FeatureType: UsageLimitFeatureType, limit_type LimitType: UsageLimitLimitType
    ) {
        breach_action BreachAction: UsageLimitBreachAction,
        period Period: UsageLimitPeriod,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::RedshiftUsageLimit>, usage_limit_id "UsageLimitId": String, }
}
choice! { UsageLimitBreachAction { Log "log", EmitMetric "emit-metric", Disable "disable" } }
choice! {
    UsageLimitFeatureType {
        Spectrum "spectrum", ConcurrencyScaling "concurrency-scaling",
        CrossRegionDatasharing "cross-region-datasharing",
        ExtraComputeForAutomaticOptimization "extra-compute-for-automatic-optimization"
    }
}
choice! { UsageLimitLimitType { Time "time", DataScanned "data-scanned" } }
choice! { UsageLimitPeriod { Daily "daily", Weekly "weekly", Monthly "monthly" } }
