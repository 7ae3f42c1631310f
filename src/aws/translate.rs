//! Generated from spec/translate.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Translate::ParallelData](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html)
    ParallelData ParallelDataAttrs "AWS::Translate::ParallelData" (
        name Name: String, parallel_data_config ParallelDataConfig: ParallelDataConfig
    ) {
        description Description: String,
        encryption_key EncryptionKey: ParallelDataEncryptionKey,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::TranslateParallelData>,
        created_at "CreatedAt": String,
        failed_record_count "FailedRecordCount": i64,
        imported_data_size "ImportedDataSize": i64,
        imported_record_count "ImportedRecordCount": i64,
        last_updated_at "LastUpdatedAt": String,
        skipped_record_count "SkippedRecordCount": i64,
        source_language_code "SourceLanguageCode": String,
        status "Status": String,
        target_language_codes "TargetLanguageCodes": List<String>,
    }
}
props! { ParallelDataConfig (format Format: ParallelDataConfigFormat, s3_uri S3Uri: String) {} }
props! { ParallelDataEncryptionKey (id Id: String, type_ Type: ParallelDataEncryptionKeyType) {} }
choice! { ParallelDataConfigFormat { Tsv "TSV", Csv "CSV", Tmx "TMX" } }
choice! { ParallelDataEncryptionKeyType { Kms "KMS" } }

resource! {
    /// [AWS::Translate::Terminology](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html)
    Terminology TerminologyAttrs "AWS::Translate::Terminology" (name Name: String) {
        description Description: String,
        encryption_key EncryptionKey: TerminologyEncryptionKey,
        merge_strategy MergeStrategy: TerminologyMergeStrategy,
        tags Tags: List<Tag>,
        terminology_data TerminologyData: TerminologyData,
    } {
        arn "Arn": Arn<r::TranslateTerminology>,
        created_at "CreatedAt": String,
        directionality "Directionality": String,
        format "Format": String,
        last_updated_at "LastUpdatedAt": String,
        size_bytes "SizeBytes": i64,
        source_language_code "SourceLanguageCode": String,
        target_language_codes "TargetLanguageCodes": List<String>,
        term_count "TermCount": i64,
    }
}
props! {
    TerminologyData (file File: String, format Format: TerminologyDataFormat) {
        directionality Directionality: TerminologyDataDirectionality,
    }
}
props! { TerminologyEncryptionKey (id Id: String, type_ Type: TerminologyEncryptionKeyType) {} }
choice! { TerminologyDataDirectionality { Uni "UNI", Multi "MULTI" } }
choice! { TerminologyDataFormat { Csv "CSV", Tmx "TMX", Tsv "TSV" } }
choice! { TerminologyEncryptionKeyType { Kms "KMS" } }
choice! { TerminologyMergeStrategy { Overwrite "OVERWRITE" } }
