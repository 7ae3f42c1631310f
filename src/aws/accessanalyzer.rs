//! Generated from spec/accessanalyzer.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AccessAnalyzer::Analyzer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html)
    Analyzer AnalyzerAttrs "AWS::AccessAnalyzer::Analyzer" (type_ Type: String) {
        analyzer_configuration AnalyzerConfiguration: AnalyzerConfiguration,
        analyzer_name AnalyzerName: String,
        archive_rules ArchiveRules: List<AnalyzerArchiveRule>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::AccessAnalyzerAnalyzer>, }
}
props! {
    AnalyzerAnalysisRuleCriteria () {
        account_ids AccountIds: List<String>,
        resource_tags ResourceTags: List<List<Tag>>,
    }
}
props! { AnalyzerArchiveRule (filter Filter: List<AnalyzerFilter>, rule_name RuleName: String) {} }
props! {
    AnalyzerConfiguration () {
        internal_access_configuration InternalAccessConfiguration: AnalyzerInternalAccessConfiguration,
        unused_access_configuration UnusedAccessConfiguration: AnalyzerUnusedAccessConfiguration,
    }
}
props! {
    AnalyzerFilter (property Property: String) {
        contains Contains: List<String>,
        eq Eq: List<String>,
        exists Exists: bool,
        neq Neq: List<String>,
    }
}
props! {
    AnalyzerInternalAccessAnalysisRuleCriteria () {
        account_ids AccountIds: List<String>,
        resource_arns ResourceArns: List<String>,
        resource_types ResourceTypes: List<String>,
    }
}
props! {
    AnalyzerInternalAccessConfiguration () {
        internal_access_analysis_rule InternalAccessAnalysisRule: AnalyzerInternalAccessConfigurationInternalAccessAnalysisRule,
    }
}
props! {
    AnalyzerInternalAccessConfigurationInternalAccessAnalysisRule () {
        inclusions Inclusions: List<AnalyzerInternalAccessAnalysisRuleCriteria>,
    }
}
props! {
    AnalyzerUnusedAccessConfiguration () {
        analysis_rule AnalysisRule: AnalyzerUnusedAccessConfigurationAnalysisRule,
        unused_access_age UnusedAccessAge: Int<1, 365>,
    }
}
props! {
    AnalyzerUnusedAccessConfigurationAnalysisRule () { exclusions Exclusions: List<AnalyzerAnalysisRuleCriteria>, }
}

resource! {
    /// [AWS::AccessAnalyzer::ArchiveRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html)
    ArchiveRule ArchiveRuleAttrs "AWS::AccessAnalyzer::ArchiveRule" (
        analyzer_name AnalyzerName: String, filter Filter: Map<ArchiveRuleFilter>, rule_name RuleName: String
    ) {} {
        arn "Arn": Arn<r::AccessAnalyzerArchiveRule>,
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ArchiveRuleFilter () {
        contains Contains: List<String>,
        eq Eq: List<String>,
        exists Exists: bool,
        neq Neq: List<String>,
    }
}
