//! Generated from spec/transcribe.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Transcribe::CallAnalyticsCategory](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html)
    CallAnalyticsCategory CallAnalyticsCategoryAttrs "AWS::Transcribe::CallAnalyticsCategory" (
        category_name CategoryName: String, rules Rules: List<CallAnalyticsCategoryRule>
    ) { input_type InputType: CallAnalyticsCategoryInputType, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::TranscribeCallAnalyticsCategory>,
        create_time "CreateTime": String,
        last_update_time "LastUpdateTime": String,
    }
}
props! {
    CallAnalyticsCategoryAbsoluteTimeRange () {
        end_time EndTime: Int<0, 14400000>,
        first First: Int<0, 14400000>,
        last Last: Int<0, 14400000>,
        start_time StartTime: Int<0, 14400000>,
    }
}
props! {
    CallAnalyticsCategoryInterruptionFilter () {
        absolute_time_range AbsoluteTimeRange: CallAnalyticsCategoryAbsoluteTimeRange,
        negate Negate: bool,
        participant_role ParticipantRole: CallAnalyticsCategoryInterruptionFilterParticipantRole,
        relative_time_range RelativeTimeRange: CallAnalyticsCategoryRelativeTimeRange,
        threshold Threshold: Int<0, 14400000>,
    }
}
props! {
    CallAnalyticsCategoryNonTalkTimeFilter () {
        absolute_time_range AbsoluteTimeRange: CallAnalyticsCategoryAbsoluteTimeRange,
        negate Negate: bool,
        relative_time_range RelativeTimeRange: CallAnalyticsCategoryRelativeTimeRange,
        threshold Threshold: Int<0, 14400000>,
    }
}
props! {
    CallAnalyticsCategoryRelativeTimeRange () {
        end_percentage EndPercentage: Int<0, 100>,
        first First: Int<0, 100>,
        last Last: Int<0, 100>,
        start_percentage StartPercentage: Int<0, 100>,
    }
}
props! {
    CallAnalyticsCategoryRule () {
        interruption_filter InterruptionFilter: CallAnalyticsCategoryInterruptionFilter,
        non_talk_time_filter NonTalkTimeFilter: CallAnalyticsCategoryNonTalkTimeFilter,
        sentiment_filter SentimentFilter: CallAnalyticsCategorySentimentFilter,
        transcript_filter TranscriptFilter: CallAnalyticsCategoryTranscriptFilter,
    }
}
props! {
    CallAnalyticsCategorySentimentFilter (sentiments Sentiments: List<CallAnalyticsCategorySentimentFilterSentiments>) {
        absolute_time_range AbsoluteTimeRange: CallAnalyticsCategoryAbsoluteTimeRange,
        negate Negate: bool,
        participant_role ParticipantRole: CallAnalyticsCategorySentimentFilterParticipantRole,
        relative_time_range RelativeTimeRange: CallAnalyticsCategoryRelativeTimeRange,
    }
}
props! {
    CallAnalyticsCategoryTranscriptFilter (
        targets Targets: List<String>,
        transcript_filter_type TranscriptFilterType: CallAnalyticsCategoryTranscriptFilterTranscriptFilterType
    ) {
        absolute_time_range AbsoluteTimeRange: CallAnalyticsCategoryAbsoluteTimeRange,
        negate Negate: bool,
        participant_role ParticipantRole: CallAnalyticsCategoryTranscriptFilterParticipantRole,
        relative_time_range RelativeTimeRange: CallAnalyticsCategoryRelativeTimeRange,
    }
}
choice! { CallAnalyticsCategoryInputType { RealTime "REAL_TIME", PostCall "POST_CALL" } }
choice! { CallAnalyticsCategoryInterruptionFilterParticipantRole { Agent "AGENT", Customer "CUSTOMER" } }
choice! { CallAnalyticsCategorySentimentFilterParticipantRole { Agent "AGENT", Customer "CUSTOMER" } }
choice! {
    CallAnalyticsCategorySentimentFilterSentiments {
        Positive "POSITIVE", Negative "NEGATIVE", Neutral "NEUTRAL", Mixed "MIXED"
    }
}
choice! { CallAnalyticsCategoryTranscriptFilterParticipantRole { Agent "AGENT", Customer "CUSTOMER" } }
choice! { CallAnalyticsCategoryTranscriptFilterTranscriptFilterType { Exact "EXACT" } }

resource! {
    /// [AWS::Transcribe::MedicalVocabulary](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html)
    MedicalVocabulary MedicalVocabularyAttrs "AWS::Transcribe::MedicalVocabulary" (
        language_code LanguageCode: MedicalVocabularyLanguageCode, vocabulary_name VocabularyName: String
    ) { tags Tags: List<Tag>, vocabulary_file_uri VocabularyFileUri: String, } {
        arn "Arn": Arn<r::TranscribeMedicalVocabulary>,
    }
}
choice! {
    MedicalVocabularyLanguageCode {
        AfZa "af-ZA", ArAe "ar-AE", ArSa "ar-SA", DaDk "da-DK", DeCh "de-CH", DeDe "de-DE", EnAb "en-AB", EnAu "en-AU",
        EnGb "en-GB", EnIe "en-IE", EnIn "en-IN", EnUs "en-US", EnWl "en-WL", EsEs "es-ES", EsUs "es-US", FaIr "fa-IR",
        FrCa "fr-CA", FrFr "fr-FR", HeIl "he-IL", HiIn "hi-IN", IdId "id-ID", ItIt "it-IT", JaJp "ja-JP", KoKr "ko-KR",
        MsMy "ms-MY", NlNl "nl-NL", PtBr "pt-BR", PtPt "pt-PT", RuRu "ru-RU", TaIn "ta-IN", TeIn "te-IN", TrTr "tr-TR",
        ZhCn "zh-CN", ZhTw "zh-TW", ThTh "th-TH", EnZa "en-ZA", EnNz "en-NZ", ViVn "vi-VN", SvSe "sv-SE"
    }
}

resource! {
    /// [AWS::Transcribe::Vocabulary](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html)
    Vocabulary VocabularyAttrs "AWS::Transcribe::Vocabulary" (
        language_code LanguageCode: VocabularyLanguageCode, vocabulary_name VocabularyName: String
    ) {
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>,
        phrases Phrases: List<String>,
        tags Tags: List<Tag>,
        vocabulary_file_uri VocabularyFileUri: String,
    } {
        arn "Arn": Arn<r::TranscribeVocabulary>,
        last_modified_time "LastModifiedTime": String,
        vocabulary_state "VocabularyState": String,
    }
}
choice! {
    VocabularyLanguageCode {
        AbGe "ab-GE", AfZa "af-ZA", AmEt "am-ET", ArAe "ar-AE", ArSa "ar-SA", AstEs "ast-ES", AzAz "az-AZ",
        BaRu "ba-RU", BeBy "be-BY", BgBg "bg-BG", BnIn "bn-IN", BsBa "bs-BA", CaEs "ca-ES", CkbIq "ckb-IQ",
        CkbIr "ckb-IR", CsCz "cs-CZ", CyGb "cy-GB", CyWl "cy-WL", DaDk "da-DK", DeCh "de-CH", DeDe "de-DE",
        ElGr "el-GR", EnAb "en-AB", EnAu "en-AU", EnGb "en-GB", EnIe "en-IE", EnIn "en-IN", EnNz "en-NZ", EnUs "en-US",
        EnWl "en-WL", EnZa "en-ZA", EsEs "es-ES", EsMx "es-MX", EsUs "es-US", EtEe "et-EE", EtEt "et-ET", EuEs "eu-ES",
        FaAf "fa-AF", FaIr "fa-IR", FiFi "fi-FI", FrCa "fr-CA", FrFr "fr-FR", GaIe "ga-IE", GdGb "gd-GB", GlEs "gl-ES",
        GuIn "gu-IN", HaNg "ha-NG", HeIl "he-IL", HiIn "hi-IN", HrHr "hr-HR", HtHt "ht-HT", HuHu "hu-HU", HyAm "hy-AM",
        IdId "id-ID", IsIs "is-IS", ItIt "it-IT", JaJp "ja-JP", JvId "jv-ID", KaGe "ka-GE", KabDz "kab-DZ",
        KkKz "kk-KZ", KmKh "km-KH", KnIn "kn-IN", KoKr "ko-KR", KyKg "ky-KG", LgIn "lg-IN", LtLt "lt-LT", LvLv "lv-LV",
        MhrRu "mhr-RU", MiNz "mi-NZ", MkMk "mk-MK", MlIn "ml-IN", MnMn "mn-MN", MrIn "mr-IN", MsMy "ms-MY",
        MtMt "mt-MT", MyMm "my-MM", NeNp "ne-NP", NlNl "nl-NL", NoNo "no-NO", OrIn "or-IN", PaIn "pa-IN", PlPl "pl-PL",
        PsAf "ps-AF", PtBr "pt-BR", PtPt "pt-PT", RoRo "ro-RO", RuRu "ru-RU", RwRw "rw-RW", SiLk "si-LK", SkSk "sk-SK",
        SlSi "sl-SI", SoSo "so-SO", SqAl "sq-AL", SrRs "sr-RS", SuId "su-ID", SvSe "sv-SE", SwBi "sw-BI", SwKe "sw-KE",
        SwRw "sw-RW", SwTz "sw-TZ", SwUg "sw-UG", TaIn "ta-IN", TeIn "te-IN", ThTh "th-TH", TlPh "tl-PH", TrTr "tr-TR",
        TtRu "tt-RU", UgCn "ug-CN", UkUa "uk-UA", UzUz "uz-UZ", ViVn "vi-VN", WoSn "wo-SN", ZhCn "zh-CN", ZhHk "zh-HK",
        ZhTw "zh-TW", ZuZa "zu-ZA"
    }
}

resource! {
    /// [AWS::Transcribe::VocabularyFilter](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html)
    VocabularyFilter VocabularyFilterAttrs "AWS::Transcribe::VocabularyFilter" (
        language_code LanguageCode: VocabularyFilterLanguageCode, vocabulary_filter_name VocabularyFilterName: String
    ) {
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
        vocabulary_filter_file_uri VocabularyFilterFileUri: String,
        words Words: List<String>,
    } { arn "Arn": Arn<r::TranscribeVocabularyFilter>, }
}
choice! {
    VocabularyFilterLanguageCode {
        AbGe "ab-GE", AfZa "af-ZA", AmEt "am-ET", ArAe "ar-AE", ArSa "ar-SA", AstEs "ast-ES", AzAz "az-AZ",
        BaRu "ba-RU", BeBy "be-BY", BgBg "bg-BG", BnIn "bn-IN", BsBa "bs-BA", CaEs "ca-ES", CkbIq "ckb-IQ",
        CkbIr "ckb-IR", CsCz "cs-CZ", CyGb "cy-GB", CyWl "cy-WL", DaDk "da-DK", DeCh "de-CH", DeDe "de-DE",
        ElGr "el-GR", EnAb "en-AB", EnAu "en-AU", EnGb "en-GB", EnIe "en-IE", EnIn "en-IN", EnNz "en-NZ", EnUs "en-US",
        EnWl "en-WL", EnZa "en-ZA", EsEs "es-ES", EsMx "es-MX", EsUs "es-US", EtEe "et-EE", EtEt "et-ET", EuEs "eu-ES",
        FaAf "fa-AF", FaIr "fa-IR", FiFi "fi-FI", FrCa "fr-CA", FrFr "fr-FR", GaIe "ga-IE", GdGb "gd-GB", GlEs "gl-ES",
        GuIn "gu-IN", HaNg "ha-NG", HeIl "he-IL", HiIn "hi-IN", HrHr "hr-HR", HtHt "ht-HT", HuHu "hu-HU", HyAm "hy-AM",
        IdId "id-ID", IsIs "is-IS", ItIt "it-IT", JaJp "ja-JP", JvId "jv-ID", KaGe "ka-GE", KabDz "kab-DZ",
        KkKz "kk-KZ", KmKh "km-KH", KnIn "kn-IN", KoKr "ko-KR", KyKg "ky-KG", LgIn "lg-IN", LtLt "lt-LT", LvLv "lv-LV",
        MhrRu "mhr-RU", MiNz "mi-NZ", MkMk "mk-MK", MlIn "ml-IN", MnMn "mn-MN", MrIn "mr-IN", MsMy "ms-MY",
        MtMt "mt-MT", MyMm "my-MM", NeNp "ne-NP", NlNl "nl-NL", NoNo "no-NO", OrIn "or-IN", PaIn "pa-IN", PlPl "pl-PL",
        PsAf "ps-AF", PtBr "pt-BR", PtPt "pt-PT", RoRo "ro-RO", RuRu "ru-RU", RwRw "rw-RW", SiLk "si-LK", SkSk "sk-SK",
        SlSi "sl-SI", SoSo "so-SO", SqAl "sq-AL", SrRs "sr-RS", SuId "su-ID", SvSe "sv-SE", SwBi "sw-BI", SwKe "sw-KE",
        SwRw "sw-RW", SwTz "sw-TZ", SwUg "sw-UG", TaIn "ta-IN", TeIn "te-IN", ThTh "th-TH", TlPh "tl-PH", TrTr "tr-TR",
        TtRu "tt-RU", UgCn "ug-CN", UkUa "uk-UA", UzUz "uz-UZ", ViVn "vi-VN", WoSn "wo-SN", ZhCn "zh-CN", ZhHk "zh-HK",
        ZhTw "zh-TW", ZuZa "zu-ZA"
    }
}
