//! Generated from spec/b2bi.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::B2BI::Capability](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html)
    Capability CapabilityAttrs "AWS::B2BI::Capability" (
        configuration Configuration: CapabilityConfiguration, name Name: String, type_ Type: CapabilityType
    ) { instructions_documents InstructionsDocuments: List<CapabilityS3Location>, tags Tags: List<Tag>, } {
        capability_arn "CapabilityArn": Arn<r::B2BiCapability>,
        capability_id "CapabilityId": String,
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
    }
}
props! { CapabilityConfiguration (edi Edi: CapabilityEdiConfiguration) {} }
props! {
    CapabilityEdiConfiguration (
        input_location InputLocation: CapabilityS3Location, output_location OutputLocation: CapabilityS3Location,
        transformer_id TransformerId: String, type_ Type: CapabilityEdiType
    ) { capability_direction CapabilityDirection: CapabilityDirection, }
}
props! { CapabilityEdiType (x12_details X12Details: CapabilityX12Details) {} }
props! { CapabilityS3Location () { bucket_name BucketName: Id<r::S3Bucket>, key Key: String, } }
props! {
    CapabilityX12Details () {
        transaction_set TransactionSet: CapabilityX12TransactionSet,
        version Version: CapabilityX12Version,
    }
}
choice! { CapabilityDirection { Inbound "INBOUND", Outbound "OUTBOUND" } }
choice! { CapabilityType { Edi "edi" } }
choice! {
    CapabilityX12TransactionSet {
        X12100 "X12_100", X12101 "X12_101", X12102 "X12_102", X12103 "X12_103", X12104 "X12_104", X12105 "X12_105",
        X12106 "X12_106", X12107 "X12_107", X12108 "X12_108", X12109 "X12_109", X12110 "X12_110", X12111 "X12_111",
        X12112 "X12_112", X12113 "X12_113", X12120 "X12_120", X12121 "X12_121", X12124 "X12_124", X12125 "X12_125",
        X12126 "X12_126", X12127 "X12_127", X12128 "X12_128", X12129 "X12_129", X12130 "X12_130", X12131 "X12_131",
        X12132 "X12_132", X12133 "X12_133", X12135 "X12_135", X12138 "X12_138", X12139 "X12_139", X12140 "X12_140",
        X12141 "X12_141", X12142 "X12_142", X12143 "X12_143", X12144 "X12_144", X12146 "X12_146", X12147 "X12_147",
        X12148 "X12_148", X12149 "X12_149", X12150 "X12_150", X12151 "X12_151", X12152 "X12_152", X12153 "X12_153",
        X12154 "X12_154", X12155 "X12_155", X12157 "X12_157", X12158 "X12_158", X12159 "X12_159", X12160 "X12_160",
        X12161 "X12_161", X12163 "X12_163", X12170 "X12_170", X12175 "X12_175", X12176 "X12_176", X12179 "X12_179",
        X12180 "X12_180", X12185 "X12_185", X12186 "X12_186", X12187 "X12_187", X12188 "X12_188", X12189 "X12_189",
        X12190 "X12_190", X12191 "X12_191", X12194 "X12_194", X12195 "X12_195", X12196 "X12_196", X12197 "X12_197",
        X12198 "X12_198", X12199 "X12_199", X12200 "X12_200", X12201 "X12_201", X12202 "X12_202", X12203 "X12_203",
        X12204 "X12_204", X12205 "X12_205", X12206 "X12_206", X12210 "X12_210", X12211 "X12_211", X12212 "X12_212",
        X12213 "X12_213", X12214 "X12_214", X12215 "X12_215", X12216 "X12_216", X12217 "X12_217", X12218 "X12_218",
        X12219 "X12_219", X12220 "X12_220", X12222 "X12_222", X12223 "X12_223", X12224 "X12_224", X12225 "X12_225",
        X12227 "X12_227", X12228 "X12_228", X12240 "X12_240", X12242 "X12_242", X12244 "X12_244", X12245 "X12_245",
        X12248 "X12_248", X12249 "X12_249", X12250 "X12_250", X12251 "X12_251", X12252 "X12_252", X12255 "X12_255",
        X12256 "X12_256", X12259 "X12_259", X12260 "X12_260", X12261 "X12_261", X12262 "X12_262", X12263 "X12_263",
        X12264 "X12_264", X12265 "X12_265", X12266 "X12_266", X12267 "X12_267", X12268 "X12_268", X12269 "X12_269",
        X12270 "X12_270", X12271 "X12_271", X12272 "X12_272", X12273 "X12_273", X12274 "X12_274", X12275 "X12_275",
        X12276 "X12_276", X12277 "X12_277", X12278 "X12_278", X12280 "X12_280", X12283 "X12_283", X12284 "X12_284",
        X12285 "X12_285", X12286 "X12_286", X12288 "X12_288", X12290 "X12_290", X12300 "X12_300", X12301 "X12_301",
        X12303 "X12_303", X12304 "X12_304", X12309 "X12_309", X12310 "X12_310", X12311 "X12_311", X12312 "X12_312",
        X12313 "X12_313", X12315 "X12_315", X12317 "X12_317", X12319 "X12_319", X12322 "X12_322", X12323 "X12_323",
        X12324 "X12_324", X12325 "X12_325", X12326 "X12_326", X12350 "X12_350", X12352 "X12_352", X12353 "X12_353",
        X12354 "X12_354", X12355 "X12_355", X12356 "X12_356", X12357 "X12_357", X12358 "X12_358", X12361 "X12_361",
        X12362 "X12_362", X12404 "X12_404", X12410 "X12_410", X12412 "X12_412", X12414 "X12_414", X12417 "X12_417",
        X12418 "X12_418", X12419 "X12_419", X12420 "X12_420", X12421 "X12_421", X12422 "X12_422", X12423 "X12_423",
        X12424 "X12_424", X12425 "X12_425", X12426 "X12_426", X12429 "X12_429", X12431 "X12_431", X12432 "X12_432",
        X12433 "X12_433", X12434 "X12_434", X12435 "X12_435", X12436 "X12_436", X12437 "X12_437", X12440 "X12_440",
        X12451 "X12_451", X12452 "X12_452", X12453 "X12_453", X12455 "X12_455", X12456 "X12_456", X12460 "X12_460",
        X12463 "X12_463", X12466 "X12_466", X12468 "X12_468", X12470 "X12_470", X12475 "X12_475", X12485 "X12_485",
        X12486 "X12_486", X12490 "X12_490", X12492 "X12_492", X12494 "X12_494", X12500 "X12_500", X12501 "X12_501",
        X12503 "X12_503", X12504 "X12_504", X12511 "X12_511", X12517 "X12_517", X12521 "X12_521", X12527 "X12_527",
        X12536 "X12_536", X12540 "X12_540", X12561 "X12_561", X12567 "X12_567", X12568 "X12_568", X12601 "X12_601",
        X12602 "X12_602", X12620 "X12_620", X12625 "X12_625", X12650 "X12_650", X12715 "X12_715", X12753 "X12_753",
        X12754 "X12_754", X12805 "X12_805", X12806 "X12_806", X12810 "X12_810", X12811 "X12_811", X12812 "X12_812",
        X12813 "X12_813", X12814 "X12_814", X12815 "X12_815", X12816 "X12_816", X12818 "X12_818", X12819 "X12_819",
        X12820 "X12_820", X12821 "X12_821", X12822 "X12_822", X12823 "X12_823", X12824 "X12_824", X12826 "X12_826",
        X12827 "X12_827", X12828 "X12_828", X12829 "X12_829", X12830 "X12_830", X12831 "X12_831", X12832 "X12_832",
        X12833 "X12_833", X12834 "X12_834", X12835 "X12_835", X12836 "X12_836", X12837 "X12_837", X12838 "X12_838",
        X12839 "X12_839", X12840 "X12_840", X12841 "X12_841", X12842 "X12_842", X12843 "X12_843", X12844 "X12_844",
        X12845 "X12_845", X12846 "X12_846", X12847 "X12_847", X12848 "X12_848", X12849 "X12_849", X12850 "X12_850",
        X12851 "X12_851", X12852 "X12_852", X12853 "X12_853", X12854 "X12_854", X12855 "X12_855", X12856 "X12_856",
        X12857 "X12_857", X12858 "X12_858", X12859 "X12_859", X12860 "X12_860", X12861 "X12_861", X12862 "X12_862",
        X12863 "X12_863", X12864 "X12_864", X12865 "X12_865", X12866 "X12_866", X12867 "X12_867", X12868 "X12_868",
        X12869 "X12_869", X12870 "X12_870", X12871 "X12_871", X12872 "X12_872", X12873 "X12_873", X12874 "X12_874",
        X12875 "X12_875", X12876 "X12_876", X12877 "X12_877", X12878 "X12_878", X12879 "X12_879", X12880 "X12_880",
        X12881 "X12_881", X12882 "X12_882", X12883 "X12_883", X12884 "X12_884", X12885 "X12_885", X12886 "X12_886",
        X12887 "X12_887", X12888 "X12_888", X12889 "X12_889", X12891 "X12_891", X12893 "X12_893", X12894 "X12_894",
        X12895 "X12_895", X12896 "X12_896", X12920 "X12_920", X12924 "X12_924", X12925 "X12_925", X12926 "X12_926",
        X12928 "X12_928", X12940 "X12_940", X12943 "X12_943", X12944 "X12_944", X12945 "X12_945", X12947 "X12_947",
        X12980 "X12_980", X12990 "X12_990", X12993 "X12_993", X12996 "X12_996", X12997 "X12_997", X12998 "X12_998",
        X12999 "X12_999", X12270X279 "X12_270_X279", X12271X279 "X12_271_X279", X12275X210 "X12_275_X210",
        X12275X211 "X12_275_X211", X12276X212 "X12_276_X212", X12277X212 "X12_277_X212", X12277X214 "X12_277_X214",
        X12277X364 "X12_277_X364", X12278X217 "X12_278_X217", X12820X218 "X12_820_X218", X12820X306 "X12_820_X306",
        X12824X186 "X12_824_X186", X12834X220 "X12_834_X220", X12834X307 "X12_834_X307", X12834X318 "X12_834_X318",
        X12835X221 "X12_835_X221", X12837X222 "X12_837_X222", X12837X223 "X12_837_X223", X12837X224 "X12_837_X224",
        X12837X291 "X12_837_X291", X12837X292 "X12_837_X292", X12837X298 "X12_837_X298", X12999X231 "X12_999_X231"
    }
}
choice! {
    CapabilityX12Version {
        Version4010 "VERSION_4010", Version4030 "VERSION_4030", Version4050 "VERSION_4050", Version4060 "VERSION_4060",
        Version5010 "VERSION_5010", Version5010Hipaa "VERSION_5010_HIPAA"
    }
}

resource! {
    /// [AWS::B2BI::Partnership](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html)
    Partnership PartnershipAttrs "AWS::B2BI::Partnership" (
        capabilities Capabilities: List<String>, email Email: String, name Name: String, profile_id ProfileId: String
    ) {
        capability_options CapabilityOptions: PartnershipCapabilityOptions,
        phone Phone: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        partnership_arn "PartnershipArn": Arn<r::B2BiPartnership>,
        partnership_id "PartnershipId": String,
        trading_partner_id "TradingPartnerId": String,
    }
}
props! {
    PartnershipCapabilityOptions () {
        inbound_edi InboundEdi: PartnershipInboundEdiOptions,
        outbound_edi OutboundEdi: PartnershipOutboundEdiOptions,
    }
}
props! { PartnershipInboundEdiOptions () { x12 X12: PartnershipX12InboundEdiOptions, } }
props! { PartnershipOutboundEdiOptions (x12 X12: PartnershipX12Envelope) {} }
props! {
    PartnershipWrapOptions () {
        line_length LineLength: Num<1, MAX>,
        line_terminator LineTerminator: PartnershipLineTerminator,
        wrap_by WrapBy: PartnershipWrapFormat,
    }
}
props! {
    PartnershipX12AcknowledgmentOptions (
        functional_acknowledgment FunctionalAcknowledgment: PartnershipX12FunctionalAcknowledgment,
        technical_acknowledgment TechnicalAcknowledgment: PartnershipX12TechnicalAcknowledgment
    ) {}
}
props! {
    PartnershipX12ControlNumbers () {
        starting_functional_group_control_number StartingFunctionalGroupControlNumber: Num<1, 999999999>,
        starting_interchange_control_number StartingInterchangeControlNumber: Num<1, 999999999>,
        starting_transaction_set_control_number StartingTransactionSetControlNumber: Num<1, 999999999>,
    }
}
props! {
    PartnershipX12Delimiters () {
        component_separator ComponentSeparator: String,
        data_element_separator DataElementSeparator: String,
        segment_terminator SegmentTerminator: String,
    }
}
props! {
    PartnershipX12Envelope () {
        common Common: PartnershipX12OutboundEdiHeaders,
        wrap_options WrapOptions: PartnershipWrapOptions,
    }
}
props! {
    PartnershipX12FunctionalGroupHeaders () {
        application_receiver_code ApplicationReceiverCode: String,
        application_sender_code ApplicationSenderCode: String,
        responsible_agency_code ResponsibleAgencyCode: String,
    }
}
props! {
    PartnershipX12InboundEdiOptions () {
        acknowledgment_options AcknowledgmentOptions: PartnershipX12AcknowledgmentOptions,
    }
}
props! {
    PartnershipX12InterchangeControlHeaders () {
        acknowledgment_requested_code AcknowledgmentRequestedCode: String,
        receiver_id ReceiverId: String,
        receiver_id_qualifier ReceiverIdQualifier: String,
        repetition_separator RepetitionSeparator: String,
        sender_id SenderId: String,
        sender_id_qualifier SenderIdQualifier: String,
        usage_indicator_code UsageIndicatorCode: String,
    }
}
props! {
    PartnershipX12OutboundEdiHeaders () {
        control_numbers ControlNumbers: PartnershipX12ControlNumbers,
        delimiters Delimiters: PartnershipX12Delimiters,
        functional_group_headers FunctionalGroupHeaders: PartnershipX12FunctionalGroupHeaders,
        gs05_time_format Gs05TimeFormat: PartnershipX12Gs05TimeFormat,
        interchange_control_headers InterchangeControlHeaders: PartnershipX12InterchangeControlHeaders,
        validate_edi ValidateEdi: bool,
    }
}
choice! { PartnershipLineTerminator { Crlf "CRLF", Lf "LF", Cr "CR" } }
choice! { PartnershipWrapFormat { Segment "SEGMENT", OneLine "ONE_LINE", LineLength "LINE_LENGTH" } }
choice! {
    PartnershipX12FunctionalAcknowledgment {
        DoNotGenerate "DO_NOT_GENERATE", GenerateAllSegments "GENERATE_ALL_SEGMENTS",
        GenerateWithoutTransactionSetResponseLoop "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP"
    }
}
choice! { PartnershipX12Gs05TimeFormat { Hhmm "HHMM", Hhmmss "HHMMSS", Hhmmssdd "HHMMSSDD" } }
choice! {
    PartnershipX12TechnicalAcknowledgment {
        DoNotGenerate "DO_NOT_GENERATE", GenerateAllSegments "GENERATE_ALL_SEGMENTS"
    }
}

resource! {
    /// [AWS::B2BI::Profile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html)
    Profile ProfileAttrs "AWS::B2BI::Profile" (
        business_name BusinessName: String, logging Logging: ProfileLogging, name Name: String, phone Phone: String
    ) { email Email: String, tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        log_group_name "LogGroupName": Id<r::LogsLogGroup>,
        modified_at "ModifiedAt": String,
        profile_arn "ProfileArn": Arn<r::B2BiProfile>,
        profile_id "ProfileId": String,
    }
}
choice! { ProfileLogging { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::B2BI::Transformer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html)
    Transformer TransformerAttrs "AWS::B2BI::Transformer" (name Name: String, status Status: TransformerStatus) {
        edi_type EdiType: TransformerEdiType,
        file_format FileFormat: TransformerFileFormat,
        input_conversion InputConversion: TransformerInputConversion,
        mapping Mapping: TransformerMapping,
        mapping_template MappingTemplate: String,
        output_conversion OutputConversion: TransformerOutputConversion,
        sample_document SampleDocument: String,
        sample_documents SampleDocuments: TransformerSampleDocuments,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        modified_at "ModifiedAt": String,
        transformer_arn "TransformerArn": Arn<r::B2BiTransformer>,
        transformer_id "TransformerId": String,
    }
}
props! { TransformerAdvancedOptions () { x12 X12: TransformerX12AdvancedOptions, } }
props! { TransformerEdiType (x12_details X12Details: TransformerX12Details) {} }
props! { TransformerFormatOptions (x12 X12: TransformerX12Details) {} }
props! {
    TransformerInputConversion (from_format FromFormat: TransformerFromFormat) {
        advanced_options AdvancedOptions: TransformerAdvancedOptions,
        format_options FormatOptions: TransformerFormatOptions,
    }
}
props! {
    TransformerMapping (template_language TemplateLanguage: TransformerMappingTemplateLanguage) {
        template Template: String,
    }
}
props! {
    TransformerOutputConversion (to_format ToFormat: TransformerToFormat) {
        advanced_options AdvancedOptions: TransformerAdvancedOptions,
        format_options FormatOptions: TransformerFormatOptions,
    }
}
props! { TransformerSampleDocumentKeys () { input Input: String, output Output: String, } }
props! {
    TransformerSampleDocuments (
        bucket_name BucketName: Id<r::S3Bucket>, keys Keys: List<TransformerSampleDocumentKeys>
    ) {}
}
props! {
    TransformerX12AdvancedOptions () {
        split_options SplitOptions: TransformerX12SplitOptions,
        validation_options ValidationOptions: TransformerX12ValidationOptions,
    }
}
props! {
    TransformerX12CodeListValidationRule (element_id ElementId: String) {
        codes_to_add CodesToAdd: List<String>,
        codes_to_remove CodesToRemove: List<String>,
    }
}
props! {
    TransformerX12Details () {
        transaction_set TransactionSet: TransformerX12TransactionSet,
        version Version: TransformerX12Version,
    }
}
props! {
    TransformerX12ElementLengthValidationRule (
        element_id ElementId: String, max_length MaxLength: Num<1, 1000000>, min_length MinLength: Num<1, 1000000>
    ) {}
}
props! {
    TransformerX12ElementRequirementValidationRule (
        element_position ElementPosition: String, requirement Requirement: TransformerElementRequirement
    ) {}
}
props! { TransformerX12SplitOptions () { split_by SplitBy: TransformerX12SplitBy, } }
props! { TransformerX12ValidationOptions () { validation_rules ValidationRules: List<TransformerX12ValidationRule>, } }
props! {
    TransformerX12ValidationRule () {
        code_list_validation_rule CodeListValidationRule: TransformerX12CodeListValidationRule,
        element_length_validation_rule ElementLengthValidationRule: TransformerX12ElementLengthValidationRule,
        element_requirement_validation_rule ElementRequirementValidationRule: TransformerX12ElementRequirementValidationRule,
    }
}
choice! { TransformerElementRequirement { Optional "OPTIONAL", Mandatory "MANDATORY" } }
choice! { TransformerFileFormat { Xml "XML", Json "JSON", NotUsed "NOT_USED" } }
choice! { TransformerFromFormat { X12 "X12" } }
choice! { TransformerMappingTemplateLanguage { Xslt "XSLT", Jsonata "JSONATA" } }
choice! { TransformerStatus { Active "active", Inactive "inactive" } }
choice! { TransformerToFormat { X12 "X12" } }
choice! { TransformerX12SplitBy { None "NONE", Transaction "TRANSACTION" } }
choice! {
    TransformerX12TransactionSet {
        X12100 "X12_100", X12101 "X12_101", X12102 "X12_102", X12103 "X12_103", X12104 "X12_104", X12105 "X12_105",
        X12106 "X12_106", X12107 "X12_107", X12108 "X12_108", X12109 "X12_109", X12110 "X12_110", X12111 "X12_111",
        X12112 "X12_112", X12113 "X12_113", X12120 "X12_120", X12121 "X12_121", X12124 "X12_124", X12125 "X12_125",
        X12126 "X12_126", X12127 "X12_127", X12128 "X12_128", X12129 "X12_129", X12130 "X12_130", X12131 "X12_131",
        X12132 "X12_132", X12133 "X12_133", X12135 "X12_135", X12138 "X12_138", X12139 "X12_139", X12140 "X12_140",
        X12141 "X12_141", X12142 "X12_142", X12143 "X12_143", X12144 "X12_144", X12146 "X12_146", X12147 "X12_147",
        X12148 "X12_148", X12149 "X12_149", X12150 "X12_150", X12151 "X12_151", X12152 "X12_152", X12153 "X12_153",
        X12154 "X12_154", X12155 "X12_155", X12157 "X12_157", X12158 "X12_158", X12159 "X12_159", X12160 "X12_160",
        X12161 "X12_161", X12163 "X12_163", X12170 "X12_170", X12175 "X12_175", X12176 "X12_176", X12179 "X12_179",
        X12180 "X12_180", X12185 "X12_185", X12186 "X12_186", X12187 "X12_187", X12188 "X12_188", X12189 "X12_189",
        X12190 "X12_190", X12191 "X12_191", X12194 "X12_194", X12195 "X12_195", X12196 "X12_196", X12197 "X12_197",
        X12198 "X12_198", X12199 "X12_199", X12200 "X12_200", X12201 "X12_201", X12202 "X12_202", X12203 "X12_203",
        X12204 "X12_204", X12205 "X12_205", X12206 "X12_206", X12210 "X12_210", X12211 "X12_211", X12212 "X12_212",
        X12213 "X12_213", X12214 "X12_214", X12215 "X12_215", X12216 "X12_216", X12217 "X12_217", X12218 "X12_218",
        X12219 "X12_219", X12220 "X12_220", X12222 "X12_222", X12223 "X12_223", X12224 "X12_224", X12225 "X12_225",
        X12227 "X12_227", X12228 "X12_228", X12240 "X12_240", X12242 "X12_242", X12244 "X12_244", X12245 "X12_245",
        X12248 "X12_248", X12249 "X12_249", X12250 "X12_250", X12251 "X12_251", X12252 "X12_252", X12255 "X12_255",
        X12256 "X12_256", X12259 "X12_259", X12260 "X12_260", X12261 "X12_261", X12262 "X12_262", X12263 "X12_263",
        X12264 "X12_264", X12265 "X12_265", X12266 "X12_266", X12267 "X12_267", X12268 "X12_268", X12269 "X12_269",
        X12270 "X12_270", X12271 "X12_271", X12272 "X12_272", X12273 "X12_273", X12274 "X12_274", X12275 "X12_275",
        X12276 "X12_276", X12277 "X12_277", X12278 "X12_278", X12280 "X12_280", X12283 "X12_283", X12284 "X12_284",
        X12285 "X12_285", X12286 "X12_286", X12288 "X12_288", X12290 "X12_290", X12300 "X12_300", X12301 "X12_301",
        X12303 "X12_303", X12304 "X12_304", X12309 "X12_309", X12310 "X12_310", X12311 "X12_311", X12312 "X12_312",
        X12313 "X12_313", X12315 "X12_315", X12317 "X12_317", X12319 "X12_319", X12322 "X12_322", X12323 "X12_323",
        X12324 "X12_324", X12325 "X12_325", X12326 "X12_326", X12350 "X12_350", X12352 "X12_352", X12353 "X12_353",
        X12354 "X12_354", X12355 "X12_355", X12356 "X12_356", X12357 "X12_357", X12358 "X12_358", X12361 "X12_361",
        X12362 "X12_362", X12404 "X12_404", X12410 "X12_410", X12412 "X12_412", X12414 "X12_414", X12417 "X12_417",
        X12418 "X12_418", X12419 "X12_419", X12420 "X12_420", X12421 "X12_421", X12422 "X12_422", X12423 "X12_423",
        X12424 "X12_424", X12425 "X12_425", X12426 "X12_426", X12429 "X12_429", X12431 "X12_431", X12432 "X12_432",
        X12433 "X12_433", X12434 "X12_434", X12435 "X12_435", X12436 "X12_436", X12437 "X12_437", X12440 "X12_440",
        X12451 "X12_451", X12452 "X12_452", X12453 "X12_453", X12455 "X12_455", X12456 "X12_456", X12460 "X12_460",
        X12463 "X12_463", X12466 "X12_466", X12468 "X12_468", X12470 "X12_470", X12475 "X12_475", X12485 "X12_485",
        X12486 "X12_486", X12490 "X12_490", X12492 "X12_492", X12494 "X12_494", X12500 "X12_500", X12501 "X12_501",
        X12503 "X12_503", X12504 "X12_504", X12511 "X12_511", X12517 "X12_517", X12521 "X12_521", X12527 "X12_527",
        X12536 "X12_536", X12540 "X12_540", X12561 "X12_561", X12567 "X12_567", X12568 "X12_568", X12601 "X12_601",
        X12602 "X12_602", X12620 "X12_620", X12625 "X12_625", X12650 "X12_650", X12715 "X12_715", X12753 "X12_753",
        X12754 "X12_754", X12805 "X12_805", X12806 "X12_806", X12810 "X12_810", X12811 "X12_811", X12812 "X12_812",
        X12813 "X12_813", X12814 "X12_814", X12815 "X12_815", X12816 "X12_816", X12818 "X12_818", X12819 "X12_819",
        X12820 "X12_820", X12821 "X12_821", X12822 "X12_822", X12823 "X12_823", X12824 "X12_824", X12826 "X12_826",
        X12827 "X12_827", X12828 "X12_828", X12829 "X12_829", X12830 "X12_830", X12831 "X12_831", X12832 "X12_832",
        X12833 "X12_833", X12834 "X12_834", X12835 "X12_835", X12836 "X12_836", X12837 "X12_837", X12838 "X12_838",
        X12839 "X12_839", X12840 "X12_840", X12841 "X12_841", X12842 "X12_842", X12843 "X12_843", X12844 "X12_844",
        X12845 "X12_845", X12846 "X12_846", X12847 "X12_847", X12848 "X12_848", X12849 "X12_849", X12850 "X12_850",
        X12851 "X12_851", X12852 "X12_852", X12853 "X12_853", X12854 "X12_854", X12855 "X12_855", X12856 "X12_856",
        X12857 "X12_857", X12858 "X12_858", X12859 "X12_859", X12860 "X12_860", X12861 "X12_861", X12862 "X12_862",
        X12863 "X12_863", X12864 "X12_864", X12865 "X12_865", X12866 "X12_866", X12867 "X12_867", X12868 "X12_868",
        X12869 "X12_869", X12870 "X12_870", X12871 "X12_871", X12872 "X12_872", X12873 "X12_873", X12874 "X12_874",
        X12875 "X12_875", X12876 "X12_876", X12877 "X12_877", X12878 "X12_878", X12879 "X12_879", X12880 "X12_880",
        X12881 "X12_881", X12882 "X12_882", X12883 "X12_883", X12884 "X12_884", X12885 "X12_885", X12886 "X12_886",
        X12887 "X12_887", X12888 "X12_888", X12889 "X12_889", X12891 "X12_891", X12893 "X12_893", X12894 "X12_894",
        X12895 "X12_895", X12896 "X12_896", X12920 "X12_920", X12924 "X12_924", X12925 "X12_925", X12926 "X12_926",
        X12928 "X12_928", X12940 "X12_940", X12943 "X12_943", X12944 "X12_944", X12945 "X12_945", X12947 "X12_947",
        X12980 "X12_980", X12990 "X12_990", X12993 "X12_993", X12996 "X12_996", X12997 "X12_997", X12998 "X12_998",
        X12999 "X12_999", X12270X279 "X12_270_X279", X12271X279 "X12_271_X279", X12275X210 "X12_275_X210",
        X12275X211 "X12_275_X211", X12276X212 "X12_276_X212", X12277X212 "X12_277_X212", X12277X214 "X12_277_X214",
        X12277X364 "X12_277_X364", X12278X217 "X12_278_X217", X12820X218 "X12_820_X218", X12820X306 "X12_820_X306",
        X12824X186 "X12_824_X186", X12834X220 "X12_834_X220", X12834X307 "X12_834_X307", X12834X318 "X12_834_X318",
        X12835X221 "X12_835_X221", X12837X222 "X12_837_X222", X12837X223 "X12_837_X223", X12837X224 "X12_837_X224",
        X12837X291 "X12_837_X291", X12837X292 "X12_837_X292", X12837X298 "X12_837_X298", X12999X231 "X12_999_X231"
    }
}
choice! {
    TransformerX12Version {
        Version4010 "VERSION_4010", Version4030 "VERSION_4030", Version4050 "VERSION_4050", Version4060 "VERSION_4060",
        Version5010 "VERSION_5010", Version5010Hipaa "VERSION_5010_HIPAA"
    }
}
