//! Generated from spec/lightsail.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Lightsail::Alarm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
    Alarm AlarmAttrs AlarmArgs "AWS::Lightsail::Alarm" [
        alarm_name AlarmName: String, comparison_operator ComparisonOperator: AlarmComparisonOperator,
        evaluation_periods EvaluationPeriods: i64, metric_name MetricName: AlarmMetricName,
        monitored_resource_name MonitoredResourceName: String, threshold Threshold: f64
    ] {
        contact_protocols ContactProtocols: List<AlarmContactProtocols>,
        datapoints_to_alarm DatapointsToAlarm: i64,
        notification_enabled NotificationEnabled: bool,
        notification_triggers NotificationTriggers: List<AlarmNotificationTriggers>,
        treat_missing_data TreatMissingData: AlarmTreatMissingData,
    } { alarm_arn "AlarmArn": Arn<r::LightsailAlarm>, state "State": String, }
}
choice! {
    AlarmComparisonOperator {
        GreaterThanOrEqualToThreshold "GreaterThanOrEqualToThreshold", GreaterThanThreshold "GreaterThanThreshold",
        LessThanOrEqualToThreshold "LessThanOrEqualToThreshold", LessThanThreshold "LessThanThreshold"
    }
}
choice! { AlarmContactProtocols { Email "Email", Sms "SMS" } }
choice! {
    AlarmMetricName {
        BurstCapacityPercentage "BurstCapacityPercentage", BurstCapacityTime "BurstCapacityTime",
        CpuUtilization "CPUUtilization", ClientTlsNegotiationErrorCount "ClientTLSNegotiationErrorCount",
        DatabaseConnections "DatabaseConnections", DiskQueueDepth "DiskQueueDepth", FreeStorageSpace "FreeStorageSpace",
        FreeableMemory "FreeableMemory", HttpCodeInstance2XxCount "HTTPCode_Instance_2XX_Count",
        HttpCodeInstance3XxCount "HTTPCode_Instance_3XX_Count", HttpCodeInstance4XxCount "HTTPCode_Instance_4XX_Count",
        HttpCodeInstance5XxCount "HTTPCode_Instance_5XX_Count", HttpCodeLb4XxCount "HTTPCode_LB_4XX_Count",
        HttpCodeLb5XxCount "HTTPCode_LB_5XX_Count", HealthyHostCount "HealthyHostCount",
        InstanceResponseTime "InstanceResponseTime", NetworkIn "NetworkIn", NetworkOut "NetworkOut",
        NetworkReceiveThroughput "NetworkReceiveThroughput", NetworkTransmitThroughput "NetworkTransmitThroughput",
        RejectedConnectionCount "RejectedConnectionCount", RequestCount "RequestCount",
        StatusCheckFailed "StatusCheckFailed", StatusCheckFailedInstance "StatusCheckFailed_Instance",
        StatusCheckFailedSystem "StatusCheckFailed_System", SwapUsage "SwapUsage",
        UnhealthyHostCount "UnhealthyHostCount"
    }
}
choice! { AlarmNotificationTriggers { Alarm "ALARM", InsufficientData "INSUFFICIENT_DATA", Ok "OK" } }
choice! {
    AlarmTreatMissingData {
        Breaching "breaching", Ignore "ignore", Missing "missing", NotBreaching "notBreaching"
    }
}

resource! {
    /// [AWS::Lightsail::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html)
    Bucket BucketAttrs "AWS::Lightsail::Bucket" (bucket_name BucketName: String, bundle_id BundleId: String) {
        access_rules AccessRules: BucketAccessRules,
        object_versioning ObjectVersioning: bool,
        read_only_access_accounts ReadOnlyAccessAccounts: List<String>,
        resources_receiving_access ResourcesReceivingAccess: List<String>,
        tags Tags: List<Tag>,
    } {
        able_to_update_bundle "AbleToUpdateBundle": bool,
        bucket_arn "BucketArn": Arn<r::LightsailBucket>,
        url "Url": String,
    }
}
props! { BucketAccessRules () { allow_public_overrides AllowPublicOverrides: bool, get_object GetObject: String, } }

resource! {
    /// [AWS::Lightsail::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html)
    Certificate CertificateAttrs "AWS::Lightsail::Certificate" (
        certificate_name CertificateName: String, domain_name DomainName: String
    ) { subject_alternative_names SubjectAlternativeNames: List<String>, tags Tags: List<Tag>, } {
        certificate_arn "CertificateArn": Arn<r::LightsailCertificate>,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Lightsail::ContactMethod](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html)
    ContactMethod ContactMethodAttrs "AWS::Lightsail::ContactMethod" (
        contact_endpoint ContactEndpoint: String, protocol Protocol: ContactMethodProtocol
    ) {} {
        arn "Arn": Arn<r::LightsailContactMethod>,
        created_at "CreatedAt": String,
        name "Name": String,
        resource_type "ResourceType": String,
        status "Status": String,
        support_code "SupportCode": String,
    }
}
choice! { ContactMethodProtocol { Email "Email", Sms "SMS" } }

resource! {
    /// [AWS::Lightsail::Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html)
    Container ContainerAttrs "AWS::Lightsail::Container" (
        power Power: ContainerPower, scale Scale: Int<1, 20>, service_name ServiceName: String
    ) {
        container_service_deployment ContainerServiceDeployment: ContainerServiceDeployment,
        is_disabled IsDisabled: bool,
        private_registry_access PrivateRegistryAccess: ContainerPrivateRegistryAccess,
        public_domain_names PublicDomainNames: List<ContainerPublicDomainName>,
        tags Tags: List<Tag>,
    } {
        container_arn "ContainerArn": Arn<r::LightsailContainer>,
        principal_arn "PrincipalArn": String,
        private_registry_access_ecr_image_puller_role_principal_arn "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn": String,
        url "Url": String,
    }
}
props! { ContainerEnvironmentVariable () { value Value: String, variable Variable: String, } }
props! {
    ContainerHealthCheckConfig () {
        healthy_threshold HealthyThreshold: i64,
        interval_seconds IntervalSeconds: i64,
        path Path: String,
        success_codes SuccessCodes: String,
        timeout_seconds TimeoutSeconds: i64,
        unhealthy_threshold UnhealthyThreshold: i64,
    }
}
props! { ContainerPortInfo () { port Port: String, protocol Protocol: String, } }
props! {
    ContainerPrivateRegistryAccess () {
        ecr_image_puller_role EcrImagePullerRole: ContainerPrivateRegistryAccessEcrImagePullerRole,
    }
}
props! { ContainerPrivateRegistryAccessEcrImagePullerRole () { is_active IsActive: bool, } }
props! {
    ContainerProps () {
        command Command: List<String>,
        container_name ContainerName: String,
        environment Environment: List<ContainerEnvironmentVariable>,
        image Image: String,
        ports Ports: List<ContainerPortInfo>,
    }
}
props! {
    ContainerPublicDomainName () { certificate_name CertificateName: String, domain_names DomainNames: List<String>, }
}
props! {
    ContainerPublicEndpoint () {
        container_name ContainerName: String,
        container_port ContainerPort: i64,
        health_check_config HealthCheckConfig: ContainerHealthCheckConfig,
    }
}
props! {
    ContainerServiceDeployment () {
        containers Containers: List<ContainerProps>,
        public_endpoint PublicEndpoint: ContainerPublicEndpoint,
    }
}
choice! {
    ContainerPower {
        Large "large", Medium "medium", Micro "micro", Nano "nano", Small "small", Xlarge "xlarge"
    }
}

resource! {
    /// [AWS::Lightsail::Database](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html)
    Database DatabaseAttrs DatabaseArgs "AWS::Lightsail::Database" [
        master_database_name MasterDatabaseName: String, master_username MasterUsername: String,
        relational_database_blueprint_id RelationalDatabaseBlueprintId: String,
        relational_database_bundle_id RelationalDatabaseBundleId: String,
        relational_database_name RelationalDatabaseName: String
    ] {
        availability_zone AvailabilityZone: String,
        backup_retention BackupRetention: bool,
        ca_certificate_identifier CaCertificateIdentifier: String,
        master_user_password MasterUserPassword: String,
        preferred_backup_window PreferredBackupWindow: String,
        preferred_maintenance_window PreferredMaintenanceWindow: String,
        publicly_accessible PubliclyAccessible: bool,
        relational_database_parameters RelationalDatabaseParameters: List<DatabaseRelationalDatabaseParameter>,
        rotate_master_user_password RotateMasterUserPassword: bool,
        tags Tags: List<Tag>,
    } { database_arn "DatabaseArn": Arn<r::LightsailDatabase>, }
}
props! {
    DatabaseRelationalDatabaseParameter () {
        allowed_values AllowedValues: String,
        apply_method ApplyMethod: String,
        apply_type ApplyType: String,
        data_type DataType: String,
        description Description: String,
        is_modifiable IsModifiable: bool,
        parameter_name ParameterName: String,
        parameter_value ParameterValue: String,
    }
}

resource! {
    /// [AWS::Lightsail::DatabaseSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html)
    DatabaseSnapshot DatabaseSnapshotAttrs "AWS::Lightsail::DatabaseSnapshot" (
        relational_database_name RelationalDatabaseName: String,
        relational_database_snapshot_name RelationalDatabaseSnapshotName: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::LightsailDatabaseSnapshot>,
        created_at "CreatedAt": String,
        engine "Engine": String,
        engine_version "EngineVersion": String,
        from_relational_database_arn "FromRelationalDatabaseArn": String,
        from_relational_database_blueprint_id "FromRelationalDatabaseBlueprintId": String,
        from_relational_database_bundle_id "FromRelationalDatabaseBundleId": String,
        from_relational_database_name "FromRelationalDatabaseName": String,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        name "Name": String,
        resource_type "ResourceType": String,
        size_in_gb "SizeInGb": i64,
        state "State": String,
        support_code "SupportCode": String,
    }
}

resource! {
    /// [AWS::Lightsail::Disk](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html)
    Disk DiskAttrs "AWS::Lightsail::Disk" (disk_name DiskName: String, size_in_gb SizeInGb: i64) {
        add_ons AddOns: List<DiskAddOn>,
        availability_zone AvailabilityZone: String,
        location Location: DiskLocation,
        tags Tags: List<Tag>,
    } {
        attached_to "AttachedTo": String,
        attachment_state "AttachmentState": String,
        disk_arn "DiskArn": Arn<r::LightsailDisk>,
        iops "Iops": i64,
        is_attached "IsAttached": bool,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        path "Path": String,
        resource_type "ResourceType": String,
        state "State": String,
        support_code "SupportCode": String,
    }
}
props! {
    DiskAddOn (add_on_type AddOnType: DiskAddOnAddOnType) {
        auto_snapshot_add_on_request AutoSnapshotAddOnRequest: DiskAutoSnapshotAddOn,
        status Status: DiskAddOnStatus,
    }
}
props! { DiskAutoSnapshotAddOn () { snapshot_time_of_day SnapshotTimeOfDay: String, } }
props! { DiskLocation () {} }
choice! { DiskAddOnAddOnType { AutoSnapshot "AutoSnapshot", StopInstanceOnIdle "StopInstanceOnIdle" } }
choice! {
    DiskAddOnStatus {
        Enabling "Enabling", Disabling "Disabling", Enabled "Enabled", Terminating "Terminating",
        Terminated "Terminated", Disabled "Disabled", Failed "Failed"
    }
}

resource! {
    /// [AWS::Lightsail::DiskSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html)
    DiskSnapshot DiskSnapshotAttrs "AWS::Lightsail::DiskSnapshot" (
        disk_name DiskName: String, disk_snapshot_name DiskSnapshotName: String
    ) { tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        disk_snapshot_arn "DiskSnapshotArn": Arn<r::LightsailDiskSnapshot>,
        from_disk_name "FromDiskName": String,
        is_from_auto_snapshot "IsFromAutoSnapshot": bool,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        progress "Progress": String,
        resource_type "ResourceType": String,
        size_in_gb "SizeInGb": i64,
        state "State": String,
        support_code "SupportCode": String,
    }
}

resource! {
    /// [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
    Distribution DistributionAttrs "AWS::Lightsail::Distribution" (
        bundle_id BundleId: String, default_cache_behavior DefaultCacheBehavior: DistributionCacheBehavior,
        distribution_name DistributionName: String, origin Origin: DistributionInputOrigin
    ) {
        cache_behavior_settings CacheBehaviorSettings: DistributionCacheSettings,
        cache_behaviors CacheBehaviors: List<DistributionCacheBehaviorPerPath>,
        certificate_name CertificateName: String,
        ip_address_type IpAddressType: DistributionIpAddressType,
        is_enabled IsEnabled: bool,
        tags Tags: List<Tag>,
    } {
        able_to_update_bundle "AbleToUpdateBundle": bool,
        distribution_arn "DistributionArn": Arn<r::LightsailDistribution>,
        status "Status": String,
    }
}
props! { DistributionCacheBehavior () { behavior Behavior: DistributionCacheBehaviorBehavior, } }
props! {
    DistributionCacheBehaviorPerPath () {
        behavior Behavior: DistributionCacheBehaviorPerPathBehavior,
        path Path: String,
    }
}
props! {
    DistributionCacheSettings () {
        allowed_http_methods AllowedHTTPMethods: String,
        cached_http_methods CachedHTTPMethods: String,
        default_ttl DefaultTTL: i64,
        forwarded_cookies ForwardedCookies: DistributionCookieObject,
        forwarded_headers ForwardedHeaders: DistributionHeaderObject,
        forwarded_query_strings ForwardedQueryStrings: DistributionQueryStringObject,
        maximum_ttl MaximumTTL: i64,
        minimum_ttl MinimumTTL: i64,
    }
}
props! {
    DistributionCookieObject () {
        cookies_allow_list CookiesAllowList: List<String>,
        option Option: DistributionCookieObjectOption,
    }
}
props! {
    DistributionHeaderObject () {
        headers_allow_list HeadersAllowList: List<String>,
        option Option: DistributionHeaderObjectOption,
    }
}
props! {
    DistributionInputOrigin () {
        name Name: String,
        protocol_policy ProtocolPolicy: DistributionInputOriginProtocolPolicy,
        region_name RegionName: DistributionInputOriginRegionName,
    }
}
props! {
    DistributionQueryStringObject () {
        option Option: bool,
        query_strings_allow_list QueryStringsAllowList: List<String>,
    }
}
choice! { DistributionCacheBehaviorBehavior { Cache "cache", DontCache "dont-cache" } }
choice! { DistributionCacheBehaviorPerPathBehavior { Cache "cache", DontCache "dont-cache" } }
choice! { DistributionCookieObjectOption { All "all", AllowList "allow-list", None "none" } }
choice! { DistributionHeaderObjectOption { All "all", AllowList "allow-list", None "none" } }
choice! { DistributionInputOriginProtocolPolicy { HttpOnly "http-only", HttpsOnly "https-only" } }
choice! {
    DistributionInputOriginRegionName {
        ApEast1 "ap-east-1", ApNortheast1 "ap-northeast-1", ApNortheast2 "ap-northeast-2", ApSouth1 "ap-south-1",
        ApSoutheast1 "ap-southeast-1", ApSoutheast2 "ap-southeast-2", ApSoutheast3 "ap-southeast-3",
        ApSoutheast5 "ap-southeast-5", CaCentral1 "ca-central-1", EuCentral1 "eu-central-1", EuNorth1 "eu-north-1",
        EuSouth2 "eu-south-2", EuWest1 "eu-west-1", EuWest2 "eu-west-2", EuWest3 "eu-west-3", SaEast1 "sa-east-1",
        UsEast1 "us-east-1", UsEast2 "us-east-2", UsWest1 "us-west-1", UsWest2 "us-west-2"
    }
}
choice! { DistributionIpAddressType { Dualstack "dualstack", Ipv4 "ipv4", Ipv6 "ipv6" } }

resource! {
    /// [AWS::Lightsail::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html)
    Domain DomainAttrs "AWS::Lightsail::Domain" (domain_name DomainName: String) {
        domain_entries DomainEntries: List<DomainEntry>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::LightsailDomain>,
        created_at "CreatedAt": String,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        resource_type "ResourceType": String,
        support_code "SupportCode": String,
    }
}
props! {
    DomainEntry (name Name: String, target Target: String, type_ Type: DomainEntryType) { is_alias IsAlias: bool, }
}
choice! { DomainEntryType { A "A", Aaaa "AAAA", Cname "CNAME", Mx "MX", Ns "NS", Soa "SOA", Srv "SRV", Txt "TXT" } }

resource! {
    /// [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html)
    Instance InstanceAttrs "AWS::Lightsail::Instance" (
        blueprint_id BlueprintId: String, bundle_id BundleId: String, instance_name InstanceName: String
    ) {
        add_ons AddOns: List<InstanceAddOn>,
        availability_zone AvailabilityZone: String,
        hardware Hardware: InstanceHardware,
        key_pair_name KeyPairName: String,
        location Location: InstanceLocation,
        networking Networking: InstanceNetworking,
        state State: InstanceState,
        tags Tags: List<Tag>,
        user_data UserData: String,
    } {
        hardware_cpu_count "Hardware.CpuCount": i64,
        hardware_ram_size_in_gb "Hardware.RamSizeInGb": i64,
        instance_arn "InstanceArn": Arn<r::LightsailInstance>,
        ipv6_addresses "Ipv6Addresses": List<String>,
        is_static_ip "IsStaticIp": bool,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        networking_monthly_transfer_gb_per_month_allocated "Networking.MonthlyTransfer.GbPerMonthAllocated": String,
        private_ip_address "PrivateIpAddress": String,
        public_ip_address "PublicIpAddress": String,
        resource_type "ResourceType": String,
        ssh_key_name "SshKeyName": String,
        state_code "State.Code": i64,
        state_name "State.Name": String,
        support_code "SupportCode": String,
        user_name "UserName": String,
    }
}
props! {
    InstanceAddOn (add_on_type AddOnType: InstanceAddOnAddOnType) {
        auto_snapshot_add_on_request AutoSnapshotAddOnRequest: InstanceAutoSnapshotAddOn,
        status Status: InstanceAddOnStatus,
    }
}
props! { InstanceAutoSnapshotAddOn () { snapshot_time_of_day SnapshotTimeOfDay: String, } }
props! {
    InstanceDisk (disk_name DiskName: String, path Path: String) {
        attached_to AttachedTo: String,
        attachment_state AttachmentState: String,
        iops IOPS: i64,
        is_system_disk IsSystemDisk: bool,
        size_in_gb SizeInGb: String,
    }
}
props! { InstanceHardware () { disks Disks: List<InstanceDisk>, } }
props! { InstanceLocation () {} }
props! { InstanceMonthlyTransfer () {} }
props! {
    InstanceNetworking (ports Ports: List<InstancePort>) {
        monthly_transfer MonthlyTransfer: InstanceMonthlyTransfer,
    }
}
props! {
    InstancePort () {
        access_direction AccessDirection: String,
        access_from AccessFrom: String,
        access_type AccessType: String,
        cidr_list_aliases CidrListAliases: List<String>,
        cidrs Cidrs: List<String>,
        common_name CommonName: String,
        from_port FromPort: i64,
        ipv6_cidrs Ipv6Cidrs: List<String>,
        protocol Protocol: String,
        to_port ToPort: i64,
    }
}
props! { InstanceState () {} }
choice! { InstanceAddOnAddOnType { AutoSnapshot "AutoSnapshot", StopInstanceOnIdle "StopInstanceOnIdle" } }
choice! {
    InstanceAddOnStatus {
        Enabling "Enabling", Disabling "Disabling", Enabled "Enabled", Terminating "Terminating",
        Terminated "Terminated", Disabled "Disabled", Failed "Failed"
    }
}

resource! {
    /// [AWS::Lightsail::InstanceSnapshot](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html)
    InstanceSnapshot InstanceSnapshotAttrs "AWS::Lightsail::InstanceSnapshot" (
        instance_name InstanceName: String, instance_snapshot_name InstanceSnapshotName: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::LightsailInstanceSnapshot>,
        from_instance_arn "FromInstanceArn": String,
        from_instance_name "FromInstanceName": String,
        is_from_auto_snapshot "IsFromAutoSnapshot": bool,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        resource_type "ResourceType": String,
        size_in_gb "SizeInGb": i64,
        state "State": String,
        support_code "SupportCode": String,
    }
}

resource! {
    /// [AWS::Lightsail::KeyPair](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html)
    KeyPair KeyPairAttrs "AWS::Lightsail::KeyPair" (key_pair_name KeyPairName: String) { tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        fingerprint "Fingerprint": String,
        key_pair_arn "KeyPairArn": Arn<r::LightsailKeyPair>,
        location_availability_zone "Location.AvailabilityZone": String,
        location_region_name "Location.RegionName": String,
        resource_type "ResourceType": String,
        support_code "SupportCode": String,
    }
}

resource! {
    /// [AWS::Lightsail::LoadBalancer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html)
    LoadBalancer LoadBalancerAttrs "AWS::Lightsail::LoadBalancer" (
        instance_port InstancePort: Int<-1, 65535>, load_balancer_name LoadBalancerName: String
    ) {
        attached_instances AttachedInstances: List<String>,
        health_check_path HealthCheckPath: String,
        ip_address_type IpAddressType: LoadBalancerIpAddressType,
        session_stickiness_enabled SessionStickinessEnabled: bool,
        session_stickiness_lb_cookie_duration_seconds SessionStickinessLBCookieDurationSeconds: String,
        tags Tags: List<Tag>,
        tls_policy_name TlsPolicyName: String,
    } { load_balancer_arn "LoadBalancerArn": Arn<r::LightsailLoadBalancer>, }
}
choice! { LoadBalancerIpAddressType { Dualstack "dualstack", Ipv4 "ipv4", Ipv6 "ipv6" } }

resource! {
    /// [AWS::Lightsail::LoadBalancerTlsCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html)
    LoadBalancerTlsCertificate LoadBalancerTlsCertificateAttrs "AWS::Lightsail::LoadBalancerTlsCertificate" (
        certificate_domain_name CertificateDomainName: String, certificate_name CertificateName: String,
        load_balancer_name LoadBalancerName: String
    ) {
        certificate_alternative_names CertificateAlternativeNames: List<String>,
        https_redirection_enabled HttpsRedirectionEnabled: bool,
        is_attached IsAttached: bool,
    } {
        load_balancer_tls_certificate_arn "LoadBalancerTlsCertificateArn": Arn<r::LightsailLoadBalancerTlsCertificate>,
        status "Status": String,
    }
}

resource! {
    /// [AWS::Lightsail::StaticIp](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html)
    StaticIp StaticIpAttrs "AWS::Lightsail::StaticIp" (static_ip_name StaticIpName: String) {
        attached_to AttachedTo: String,
    } {
        ip_address "IpAddress": String,
        is_attached "IsAttached": bool,
        static_ip_arn "StaticIpArn": Arn<r::LightsailStaticIp>,
    }
}
