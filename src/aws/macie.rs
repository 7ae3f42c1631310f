//! Generated from spec/macie.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Macie::AllowList](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html)
    AllowList AllowListAttrs "AWS::Macie::AllowList" (criteria Criteria: AllowListCriteria, name Name: String) {
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MacieAllowList>,
        id "Id": String,
        status "Status": String,
    }
}
props! { AllowListCriteria () { regex Regex: String, s3_words_list S3WordsList: AllowListS3WordsList, } }
props! { AllowListS3WordsList (bucket_name BucketName: Id<r::S3Bucket>, object_key ObjectKey: String) {} }

resource! {
    /// [AWS::Macie::CustomDataIdentifier](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html)
    CustomDataIdentifier CustomDataIdentifierAttrs "AWS::Macie::CustomDataIdentifier" (
        name Name: String, regex Regex: String
    ) {
        description Description: String,
        ignore_words IgnoreWords: List<String>,
        keywords Keywords: List<String>,
        maximum_match_distance MaximumMatchDistance: i64,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::MacieCustomDataIdentifier>, id "Id": String, }
}

resource! {
    /// [AWS::Macie::FindingsFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html)
    FindingsFilter FindingsFilterAttrs "AWS::Macie::FindingsFilter" (
        finding_criteria FindingCriteria: FindingsFilterFindingCriteria, name Name: String
    ) {
        action Action: FindingsFilterFindingFilterAction,
        description Description: String,
        position Position: i64,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::MacieFindingsFilter>,
        findings_filter_list_items "FindingsFilterListItems": Json,
        id "Id": String,
    }
}
props! {
    FindingsFilterCriterionAdditionalProperties () {
        eq eq: List<String>,
        gt gt: i64,
        gte gte: i64,
        lt lt: i64,
        lte lte: i64,
        neq neq: List<String>,
    }
}
props! { FindingsFilterFindingCriteria () { criterion Criterion: Map<FindingsFilterCriterionAdditionalProperties>, } }
choice! { FindingsFilterFindingFilterAction { Archive "ARCHIVE", Noop "NOOP" } }

resource! {
    /// [AWS::Macie::Member](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html)
    Member MemberAttrs "AWS::Macie::Member" (account_id AccountId: String) {
        email Email: String,
        tags Tags: List<Tag>,
    } {
        administrator_account_id "AdministratorAccountId": String,
        arn "Arn": Arn<r::MacieMember>,
        relationship_status "RelationshipStatus": String,
        updated_at "UpdatedAt": String,
    }
}

resource! {
    /// [AWS::Macie::Session](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html)
    Session SessionAttrs "AWS::Macie::Session" () {
        finding_publishing_frequency FindingPublishingFrequency: SessionFindingPublishingFrequency,
        status Status: SessionStatus,
    } {
        automated_discovery_status "AutomatedDiscoveryStatus": String,
        aws_account_id "AwsAccountId": String,
        service_role "ServiceRole": String,
    }
}
choice! {
    SessionFindingPublishingFrequency {
        FifteenMinutes "FIFTEEN_MINUTES", OneHour "ONE_HOUR", SixHours "SIX_HOURS"
    }
}
choice! { SessionStatus { Enabled "ENABLED", Paused "PAUSED" } }
