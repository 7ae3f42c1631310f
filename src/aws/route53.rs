//! Generated from spec/route53.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Route53::CidrCollection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html)
    CidrCollection CidrCollectionAttrs "AWS::Route53::CidrCollection" (name Name: String) {
        locations Locations: List<CidrCollectionLocation>,
    } { arn "Arn": Arn<r::Route53CidrCollection>, id "Id": Id<r::Route53CidrCollection>, }
}
props! { CidrCollectionLocation (cidr_list CidrList: List<String>, location_name LocationName: String) {} }

resource! {
    /// [AWS::Route53::DNSSEC](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html)
    Dnssec NoAttrs "AWS::Route53::DNSSEC" (hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>) {} {}
}

resource! {
    /// [AWS::Route53::DelegationSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html)
    DelegationSet DelegationSetAttrs "AWS::Route53::DelegationSet" () {} {
        arn "Arn": Arn<r::Route53DelegationSet>,
        caller_reference "CallerReference": String,
        id "Id": String,
        name_servers "NameServers": List<String>,
    }
}

resource! {
    /// [AWS::Route53::HealthCheck](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
    HealthCheck HealthCheckAttrs "AWS::Route53::HealthCheck" (
        health_check_config HealthCheckConfig: HealthCheckConfig
    ) { health_check_tags HealthCheckTags: List<Tag>, } {
        health_check_id "HealthCheckId": Id<r::Route53HealthCheck>,
    }
}
props! {
    HealthCheckAlarmIdentifier (name Name: Id<r::CloudWatchAlarm>, region Region: HealthCheckAlarmIdentifierRegion) {}
}
props! {
    HealthCheckConfig (type_ Type: HealthCheckConfigType) {
        alarm_identifier AlarmIdentifier: HealthCheckAlarmIdentifier,
        child_health_checks ChildHealthChecks: List<Id<r::Route53HealthCheck>>,
        enable_sni EnableSNI: bool,
        failure_threshold FailureThreshold: Int<1, 10>,
        fully_qualified_domain_name FullyQualifiedDomainName: String,
        health_threshold HealthThreshold: Int<0, 256>,
        ip_address IPAddress: String,
        insufficient_data_health_status InsufficientDataHealthStatus: HealthCheckConfigInsufficientDataHealthStatus,
        inverted Inverted: bool,
        measure_latency MeasureLatency: bool,
        port Port: Int<1, 65535>,
        regions Regions: List<HealthCheckConfigRegions>,
        request_interval RequestInterval: Int<10, 30>,
        resource_path ResourcePath: String,
        routing_control_arn RoutingControlArn: Arn<r::Route53RecoveryControlRoutingControl>,
        search_string SearchString: String,
    }
}
choice! {
    HealthCheckAlarmIdentifierRegion {
        AfSouth1 "af-south-1", ApEast1 "ap-east-1", ApEast2 "ap-east-2", ApNortheast1 "ap-northeast-1",
        ApNortheast2 "ap-northeast-2", ApNortheast3 "ap-northeast-3", ApSouth1 "ap-south-1", ApSouth2 "ap-south-2",
        ApSoutheast1 "ap-southeast-1", ApSoutheast2 "ap-southeast-2", ApSoutheast3 "ap-southeast-3",
        ApSoutheast4 "ap-southeast-4", ApSoutheast5 "ap-southeast-5", ApSoutheast6 "ap-southeast-6",
        ApSoutheast7 "ap-southeast-7", CaCentral1 "ca-central-1", CaWest1 "ca-west-1", CnNorth1 "cn-north-1",
        CnNorthwest1 "cn-northwest-1", EuCentral1 "eu-central-1", EuCentral2 "eu-central-2",
        EuIsoeWest1 "eu-isoe-west-1", EuNorth1 "eu-north-1", EuSouth1 "eu-south-1", EuSouth2 "eu-south-2",
        EuWest1 "eu-west-1", EuWest2 "eu-west-2", EuWest3 "eu-west-3", EuscDeEast1 "eusc-de-east-1",
        IlCentral1 "il-central-1", MeCentral1 "me-central-1", MeSouth1 "me-south-1", MxCentral1 "mx-central-1",
        SaEast1 "sa-east-1", UsEast1 "us-east-1", UsEast2 "us-east-2", UsGovEast1 "us-gov-east-1",
        UsGovWest1 "us-gov-west-1", UsIsoEast1 "us-iso-east-1", UsIsoWest1 "us-iso-west-1",
        UsIsobEast1 "us-isob-east-1", UsIsobWest1 "us-isob-west-1", UsIsofEast1 "us-isof-east-1",
        UsIsofSouth1 "us-isof-south-1", UsWest1 "us-west-1", UsWest2 "us-west-2"
    }
}
choice! {
    HealthCheckConfigInsufficientDataHealthStatus {
        Healthy "Healthy", LastKnownStatus "LastKnownStatus", Unhealthy "Unhealthy"
    }
}
choice! {
    HealthCheckConfigRegions {
        ApNortheast1 "ap-northeast-1", ApSoutheast1 "ap-southeast-1", ApSoutheast2 "ap-southeast-2",
        EuWest1 "eu-west-1", SaEast1 "sa-east-1", UsEast1 "us-east-1", UsWest1 "us-west-1", UsWest2 "us-west-2"
    }
}
choice! {
    HealthCheckConfigType {
        Calculated "CALCULATED", CloudwatchMetric "CLOUDWATCH_METRIC", Http "HTTP", HttpStrMatch "HTTP_STR_MATCH",
        Https "HTTPS", HttpsStrMatch "HTTPS_STR_MATCH", Tcp "TCP", RecoveryControl "RECOVERY_CONTROL"
    }
}

resource! {
    /// [AWS::Route53::HostedZone](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html)
    HostedZone HostedZoneAttrs "AWS::Route53::HostedZone" () {
        delegation_set_id DelegationSetId: String,
        hosted_zone_config HostedZoneConfig: HostedZoneConfig,
        hosted_zone_features HostedZoneFeatures: HostedZoneFeatures,
        hosted_zone_tags HostedZoneTags: List<Tag>,
        name Name: String,
        query_logging_config QueryLoggingConfig: HostedZoneQueryLoggingConfig,
        vpcs VPCs: List<HostedZoneVpc>,
    } { id "Id": Id<r::Route53HostedZone>, name_servers "NameServers": List<String>, }
}
props! { HostedZoneConfig () { comment Comment: String, } }
props! { HostedZoneFeatures () { enable_accelerated_recovery EnableAcceleratedRecovery: bool, } }
props! {
    HostedZoneQueryLoggingConfig (cloud_watch_logs_log_group_arn CloudWatchLogsLogGroupArn: Arn<r::LogsLogGroup>) {}
}
props! { HostedZoneVpc (vpc_id VPCId: Id<r::Ec2Vpc>, vpc_region VPCRegion: String) {} }

resource! {
    /// [AWS::Route53::KeySigningKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html)
    KeySigningKey NoAttrs "AWS::Route53::KeySigningKey" (
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>,
        key_management_service_arn KeyManagementServiceArn: Arn<r::KmsKey>, name Name: String,
        status Status: KeySigningKeyStatus
    ) {} {}
}
choice! { KeySigningKeyStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::Route53::QueryLoggingConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html)
    QueryLoggingConfig QueryLoggingConfigAttrs "AWS::Route53::QueryLoggingConfig" (
        cloud_watch_logs_log_group_arn CloudWatchLogsLogGroupArn: Arn<r::LogsLogGroup>,
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>
    ) {} { arn "Arn": Arn<r::Route53QueryLoggingConfig>, id "Id": String, }
}

resource! {
    /// [AWS::Route53::RecordSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html)
    RecordSet NoAttrs "AWS::Route53::RecordSet" (name Name: String, type_ Type: String) {
        alias_target AliasTarget: RecordSetAliasTarget,
        cidr_routing_config CidrRoutingConfig: RecordSetCidrRoutingConfig,
        comment Comment: String,
        failover Failover: RecordSetFailover,
        geo_location GeoLocation: RecordSetGeoLocation,
        geo_proximity_location GeoProximityLocation: RecordSetGeoProximityLocation,
        health_check_id HealthCheckId: Id<r::Route53HealthCheck>,
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>,
        hosted_zone_name HostedZoneName: String,
        multi_value_answer MultiValueAnswer: bool,
        region Region: String,
        resource_records ResourceRecords: List<String>,
        set_identifier SetIdentifier: String,
        ttl TTL: String,
        weight Weight: i64,
    } {}
}
props! {
    RecordSetAliasTarget (dns_name DNSName: String, hosted_zone_id HostedZoneId: String) {
        evaluate_target_health EvaluateTargetHealth: bool,
    }
}
props! {
    RecordSetCidrRoutingConfig (
        collection_id CollectionId: Id<r::Route53CidrCollection>, location_name LocationName: String
    ) {}
}
props! { RecordSetCoordinates (latitude Latitude: String, longitude Longitude: String) {} }
props! {
    RecordSetGeoLocation () {
        continent_code ContinentCode: String,
        country_code CountryCode: String,
        subdivision_code SubdivisionCode: String,
    }
}
props! {
    RecordSetGeoProximityLocation () {
        aws_region AWSRegion: String,
        bias Bias: Int<-99, 99>,
        coordinates Coordinates: RecordSetCoordinates,
        local_zone_group LocalZoneGroup: String,
    }
}
choice! { RecordSetFailover { Primary "PRIMARY", Secondary "SECONDARY" } }

resource! {
    /// [AWS::Route53::RecordSetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html)
    RecordSetGroup RecordSetGroupAttrs "AWS::Route53::RecordSetGroup" () {
        comment Comment: String,
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>,
        hosted_zone_name HostedZoneName: String,
        record_sets RecordSets: List<RecordSetGroupRecordSet>,
    } { id "Id": String, }
}
props! {
    RecordSetGroupAliasTarget (dns_name DNSName: String, hosted_zone_id HostedZoneId: String) {
        evaluate_target_health EvaluateTargetHealth: bool,
    }
}
props! {
    RecordSetGroupCidrRoutingConfig (
        collection_id CollectionId: Id<r::Route53CidrCollection>, location_name LocationName: String
    ) {}
}
props! { RecordSetGroupCoordinates (latitude Latitude: String, longitude Longitude: String) {} }
props! {
    RecordSetGroupGeoLocation () {
        continent_code ContinentCode: String,
        country_code CountryCode: String,
        subdivision_code SubdivisionCode: String,
    }
}
props! {
    RecordSetGroupGeoProximityLocation () {
        aws_region AWSRegion: String,
        bias Bias: i64,
        coordinates Coordinates: RecordSetGroupCoordinates,
        local_zone_group LocalZoneGroup: String,
    }
}
props! {
    RecordSetGroupRecordSet (name Name: String, type_ Type: String) {
        alias_target AliasTarget: RecordSetGroupAliasTarget,
        cidr_routing_config CidrRoutingConfig: RecordSetGroupCidrRoutingConfig,
        failover Failover: String,
        geo_location GeoLocation: RecordSetGroupGeoLocation,
        geo_proximity_location GeoProximityLocation: RecordSetGroupGeoProximityLocation,
        health_check_id HealthCheckId: Id<r::Route53HealthCheck>,
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>,
        hosted_zone_name HostedZoneName: String,
        multi_value_answer MultiValueAnswer: bool,
        region Region: String,
        resource_records ResourceRecords: List<String>,
        set_identifier SetIdentifier: String,
        ttl TTL: String,
        weight Weight: i64,
    }
}

resource! {
    /// [AWS::Route53::TrafficPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html)
    TrafficPolicy TrafficPolicyAttrs "AWS::Route53::TrafficPolicy" (document Document: String, name Name: String) {
        comment Comment: String,
    } {
        arn "Arn": Arn<r::Route53TrafficPolicy>,
        id "Id": String,
        type_ "Type": String,
        version "Version": i64,
    }
}

resource! {
    /// [AWS::Route53::TrafficPolicyInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html)
    TrafficPolicyInstance TrafficPolicyInstanceAttrs TrafficPolicyInstanceArgs "AWS::Route53::TrafficPolicyInstance" [
        hosted_zone_id HostedZoneId: Id<r::Route53HostedZone>, name Name: String, ttl TTL: Int<0, 2147483647>,
        traffic_policy_id TrafficPolicyId: String, traffic_policy_version TrafficPolicyVersion: Int<1, 1000>
    ] {} {
        arn "Arn": Arn<r::Route53TrafficPolicyInstance>,
        id "Id": String,
        state "State": String,
        traffic_policy_type "TrafficPolicyType": String,
    }
}
