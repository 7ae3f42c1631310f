//! Generated from spec/guardduty.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::GuardDuty::CustomDetectionRuleAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html)
    CustomDetectionRuleAssociation CustomDetectionRuleAssociationAttrs "AWS::GuardDuty::CustomDetectionRuleAssociation" (
        mode Mode: CustomDetectionRuleAssociationMode, rule_id RuleId: String
    ) { tags Tags: List<Tag>, } {
        account_id "AccountId": String,
        arn "Arn": Arn<r::GuardDutyCustomDetectionRuleAssociation>,
        association_id "AssociationId": String,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
choice! { CustomDetectionRuleAssociationMode { Live "LIVE", DryRun "DRY_RUN" } }

resource! {
    /// [AWS::GuardDuty::Detector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
    Detector DetectorAttrs "AWS::GuardDuty::Detector" (enable Enable: bool) {
        data_sources DataSources: DetectorCfnDataSourceConfigurations,
        features Features: List<DetectorCfnFeatureConfiguration>,
        finding_publishing_frequency FindingPublishingFrequency: DetectorFindingPublishingFrequency,
        tags Tags: List<Tag>,
    } { id "Id": Id<r::GuardDutyDetector>, }
}
props! {
    DetectorCfnDataSourceConfigurations () {
        kubernetes Kubernetes: DetectorCfnKubernetesConfiguration,
        malware_protection MalwareProtection: DetectorCfnMalwareProtectionConfiguration,
        s3_logs S3Logs: DetectorCfns3LogsConfiguration,
    }
}
props! {
    DetectorCfnFeatureAdditionalConfiguration () {
        name Name: DetectorCfnFeatureAdditionalConfigurationName,
        status Status: DetectorCfnFeatureAdditionalConfigurationStatus,
    }
}
props! {
    DetectorCfnFeatureConfiguration (
        name Name: DetectorCfnFeatureConfigurationName, status Status: DetectorCfnFeatureConfigurationStatus
    ) { additional_configuration AdditionalConfiguration: List<DetectorCfnFeatureAdditionalConfiguration>, }
}
props! { DetectorCfnKubernetesAuditLogsConfiguration (enable Enable: bool) {} }
props! { DetectorCfnKubernetesConfiguration (audit_logs AuditLogs: DetectorCfnKubernetesAuditLogsConfiguration) {} }
props! {
    DetectorCfnMalwareProtectionConfiguration () {
        scan_ec2_instance_with_findings ScanEc2InstanceWithFindings: DetectorCfnScanEc2InstanceWithFindingsConfiguration,
    }
}
props! { DetectorCfnScanEc2InstanceWithFindingsConfiguration () { ebs_volumes EbsVolumes: bool, } }
props! { DetectorCfns3LogsConfiguration (enable Enable: bool) {} }
choice! {
    DetectorCfnFeatureAdditionalConfigurationName {
        Ec2AgentManagement "EC2_AGENT_MANAGEMENT", EcsFargateAgentManagement "ECS_FARGATE_AGENT_MANAGEMENT",
        EksAddonManagement "EKS_ADDON_MANAGEMENT", RdsDataRisk "RDS_DATA_RISK"
    }
}
choice! { DetectorCfnFeatureAdditionalConfigurationStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    DetectorCfnFeatureConfigurationName {
        AiAnalyst "AI_ANALYST", AiProtection "AI_PROTECTION", EbsMalwareProtection "EBS_MALWARE_PROTECTION",
        EksAuditLogs "EKS_AUDIT_LOGS", EksRuntimeMonitoring "EKS_RUNTIME_MONITORING",
        LambdaNetworkLogs "LAMBDA_NETWORK_LOGS", RdsLoginEvents "RDS_LOGIN_EVENTS",
        RuntimeMonitoring "RUNTIME_MONITORING", S3DataEvents "S3_DATA_EVENTS"
    }
}
choice! { DetectorCfnFeatureConfigurationStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    DetectorFindingPublishingFrequency {
        FifteenMinutes "FIFTEEN_MINUTES", OneHour "ONE_HOUR", SixHours "SIX_HOURS"
    }
}

resource! {
    /// [AWS::GuardDuty::Filter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html)
    Filter NoAttrs "AWS::GuardDuty::Filter" (
        detector_id DetectorId: Id<r::GuardDutyDetector>, finding_criteria FindingCriteria: FilterFindingCriteria,
        name Name: String
    ) {
        action Action: FilterAction,
        description Description: String,
        rank Rank: Int<1, 100>,
        tags Tags: List<Tag>,
    } {}
}
props! {
    FilterCondition () {
        eq Eq: List<String>,
        equals Equals: List<String>,
        greater_than GreaterThan: i64,
        greater_than_or_equal GreaterThanOrEqual: i64,
        gt Gt: i64,
        gte Gte: i64,
        less_than LessThan: i64,
        less_than_or_equal LessThanOrEqual: i64,
        lt Lt: i64,
        lte Lte: i64,
        matches Matches: List<String>,
        neq Neq: List<String>,
        not_equals NotEquals: List<String>,
        not_matches NotMatches: List<String>,
    }
}
props! { FilterFindingCriteria () { criterion Criterion: Map<FilterCondition>, } }
choice! { FilterAction { Archive "ARCHIVE", Noop "NOOP" } }

resource! {
    /// [AWS::GuardDuty::IPSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html)
    IpSet IpSetAttrs "AWS::GuardDuty::IPSet" (format Format: IpSetFormat, location Location: String) {
        activate Activate: bool,
        detector_id DetectorId: Id<r::GuardDutyDetector>,
        expected_bucket_owner ExpectedBucketOwner: String,
        name Name: String,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
choice! {
    IpSetFormat {
        AlienVault "ALIEN_VAULT", FireEye "FIRE_EYE", OtxCsv "OTX_CSV", ProofPoint "PROOF_POINT", Stix "STIX", Txt "TXT"
    }
}

resource! {
    /// [AWS::GuardDuty::MalwareProtectionPlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-malwareprotectionplan.html)
    MalwareProtectionPlan MalwareProtectionPlanAttrs "AWS::GuardDuty::MalwareProtectionPlan" (
        protected_resource ProtectedResource: MalwareProtectionPlanCfnProtectedResource, role Role: Arn<r::IamRole>
    ) { actions Actions: MalwareProtectionPlanCfnActions, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::GuardDutyMalwareProtectionPlan>,
        created_at "CreatedAt": String,
        malware_protection_plan_id "MalwareProtectionPlanId": String,
        status "Status": String,
        status_reasons "StatusReasons": List<Json>,
    }
}
props! { MalwareProtectionPlanCfnActions () { tagging Tagging: MalwareProtectionPlanCfnTagging, } }
props! {
    MalwareProtectionPlanCfnProtectedResource (s3_bucket S3Bucket: MalwareProtectionPlanCfnProtectedResourceS3Bucket) {}
}
props! {
    MalwareProtectionPlanCfnProtectedResourceS3Bucket () {
        bucket_name BucketName: Id<r::S3Bucket>,
        object_prefixes ObjectPrefixes: List<String>,
    }
}
props! { MalwareProtectionPlanCfnTagging () { status Status: MalwareProtectionPlanCfnTaggingStatus, } }
choice! { MalwareProtectionPlanCfnTaggingStatus { Disabled "DISABLED", Enabled "ENABLED" } }

resource! {
    /// [AWS::GuardDuty::Master](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html)
    Master NoAttrs "AWS::GuardDuty::Master" (
        detector_id DetectorId: Id<r::GuardDutyDetector>, master_id MasterId: String
    ) { invitation_id InvitationId: String, } {}
}

resource! {
    /// [AWS::GuardDuty::Member](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html)
    Member NoAttrs "AWS::GuardDuty::Member" (email Email: String) {
        detector_id DetectorId: Id<r::GuardDutyDetector>,
        disable_email_notification DisableEmailNotification: bool,
        member_id MemberId: String,
        message Message: String,
        status Status: MemberStatus,
    } {}
}
choice! {
    MemberStatus {
        Created "Created", Disabled "Disabled", Enabled "Enabled", Invited "Invited", Removed "Removed",
        Resigned "Resigned"
    }
}

resource! {
    /// [AWS::GuardDuty::PublishingDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html)
    PublishingDestination PublishingDestinationAttrs "AWS::GuardDuty::PublishingDestination" (
        destination_properties DestinationProperties: PublishingDestinationCfnDestinationProperties,
        destination_type DestinationType: PublishingDestinationDestinationType,
        detector_id DetectorId: Id<r::GuardDutyDetector>
    ) { tags Tags: List<Tag>, } {
        id "Id": String,
        publishing_failure_start_timestamp "PublishingFailureStartTimestamp": String,
        status "Status": String,
    }
}
props! {
    PublishingDestinationCfnDestinationProperties () {
        destination_arn DestinationArn: Arn<r::S3Bucket>,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
    }
}
choice! { PublishingDestinationDestinationType { S3 "S3" } }

resource! {
    /// [AWS::GuardDuty::ThreatEntitySet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html)
    ThreatEntitySet ThreatEntitySetAttrs "AWS::GuardDuty::ThreatEntitySet" (
        format Format: ThreatEntitySetFormat, location Location: String
    ) {
        activate Activate: bool,
        detector_id DetectorId: Id<r::GuardDutyDetector>,
        expected_bucket_owner ExpectedBucketOwner: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        error_details "ErrorDetails": String,
        id "Id": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
choice! {
    ThreatEntitySetFormat {
        AlienVault "ALIEN_VAULT", FireEye "FIRE_EYE", OtxCsv "OTX_CSV", ProofPoint "PROOF_POINT", Stix "STIX", Txt "TXT"
    }
}

resource! {
    /// [AWS::GuardDuty::ThreatIntelSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html)
    ThreatIntelSet ThreatIntelSetAttrs "AWS::GuardDuty::ThreatIntelSet" (
        format Format: ThreatIntelSetFormat, location Location: String
    ) {
        activate Activate: bool,
        detector_id DetectorId: Id<r::GuardDutyDetector>,
        expected_bucket_owner ExpectedBucketOwner: String,
        name Name: String,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}
choice! {
    ThreatIntelSetFormat {
        AlienVault "ALIEN_VAULT", FireEye "FIRE_EYE", OtxCsv "OTX_CSV", ProofPoint "PROOF_POINT", Stix "STIX", Txt "TXT"
    }
}

resource! {
    /// [AWS::GuardDuty::TrustedEntitySet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html)
    TrustedEntitySet TrustedEntitySetAttrs "AWS::GuardDuty::TrustedEntitySet" (
        format Format: TrustedEntitySetFormat, location Location: String
    ) {
        activate Activate: bool,
        detector_id DetectorId: Id<r::GuardDutyDetector>,
        expected_bucket_owner ExpectedBucketOwner: String,
        name Name: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        error_details "ErrorDetails": String,
        id "Id": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
choice! {
    TrustedEntitySetFormat {
        AlienVault "ALIEN_VAULT", FireEye "FIRE_EYE", OtxCsv "OTX_CSV", ProofPoint "PROOF_POINT", Stix "STIX", Txt "TXT"
    }
}
