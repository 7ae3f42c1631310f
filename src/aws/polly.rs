//! Generated from spec/polly.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Polly::Lexicon](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html)
    Lexicon LexiconAttrs "AWS::Polly::Lexicon" (content Content: String, name Name: String) {} {
        alphabet "Alphabet": String,
        arn "Arn": Arn<r::PollyLexicon>,
        language_code "LanguageCode": String,
        last_modified "LastModified": String,
        lexemes_count "LexemesCount": i64,
        size "Size": i64,
    }
}
