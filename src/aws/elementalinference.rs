//! Generated from spec/elementalinference.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::ElementalInference::Dictionary](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html)
    Dictionary DictionaryAttrs "AWS::ElementalInference::Dictionary" (
        language Language: DictionaryLanguage, name Name: String
    ) { entries Entries: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::ElementalInferenceDictionary>,
        id "Id": String,
    }
}
choice! { DictionaryLanguage { Eng "eng", Fra "fra", Ita "ita", Deu "deu", Spa "spa", Por "por" } }

resource! {
    /// [AWS::ElementalInference::Feed](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html)
    Feed FeedAttrs "AWS::ElementalInference::Feed" (name Name: String, outputs Outputs: List<FeedGetOutput>) {
        access_role_arn AccessRoleArn: Arn<r::IamRole>,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::ElementalInferenceFeed>,
        data_endpoints "DataEndpoints": List<String>,
        id "Id": String,
    }
}
props! { FeedAspectRatio (height Height: i64, width Width: i64) {} }
props! {
    FeedClippingConfig () {
        callback_metadata CallbackMetadata: String,
        data_source_configuration DataSourceConfiguration: FeedDataSourceConfiguration,
    }
}
props! { FeedCroppingConfig () { template_groups TemplateGroups: List<FeedTemplateGroup>, } }
props! { FeedDataSourceConfiguration (fixture_id FixtureId: String) {} }
props! {
    FeedGetOutput (name Name: String, output_config OutputConfig: FeedOutputConfig, status Status: FeedOutputStatus) {
        description Description: String,
    }
}
props! {
    FeedOutputConfig () {
        clipping Clipping: FeedClippingConfig,
        cropping Cropping: FeedCroppingConfig,
        subtitling Subtitling: FeedSubtitlingConfig,
    }
}
props! {
    FeedSubtitlingConfig (language Language: FeedTranscriptionLanguage) {
        aspect_ratio AspectRatio: FeedAspectRatio,
        dictionary Dictionary: String,
        profanity_filter ProfanityFilter: FeedProfanityFilterMode,
    }
}
props! { FeedTemplateGroup (name Name: String, template_uris TemplateUris: List<String>) {} }
choice! { FeedOutputStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { FeedProfanityFilterMode { Disabled "DISABLED", Censor "CENSOR", Drop "DROP" } }
choice! {
    FeedTranscriptionLanguage {
        Eng "eng", EngAu "eng-au", EngGb "eng-gb", EngUs "eng-us", Fra "fra", Ita "ita", Deu "deu", Spa "spa", Por "por"
    }
}
