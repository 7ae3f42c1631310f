//! Generated from spec/comprehend.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Comprehend::DocumentClassifier](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html)
    DocumentClassifier DocumentClassifierAttrs "AWS::Comprehend::DocumentClassifier" (
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>,
        document_classifier_name DocumentClassifierName: String,
        input_data_config InputDataConfig: DocumentClassifierInputDataConfig,
        language_code LanguageCode: DocumentClassifierLanguageCode
    ) {
        mode Mode: DocumentClassifierMode,
        model_kms_key_id ModelKmsKeyId: String,
        model_policy ModelPolicy: String,
        output_data_config OutputDataConfig: DocumentClassifierOutputDataConfig,
        tags Tags: List<Tag>,
        version_name VersionName: String,
        volume_kms_key_id VolumeKmsKeyId: String,
        vpc_config VpcConfig: DocumentClassifierVpcConfig,
    } { arn "Arn": Arn<r::ComprehendDocumentClassifier>, }
}
props! {
    DocumentClassifierAugmentedManifestsListItem (attribute_names AttributeNames: List<String>, s3_uri S3Uri: String) {
        split Split: DocumentClassifierAugmentedManifestsListItemSplit,
    }
}
props! {
    DocumentClassifierDocumentReaderConfig (
        document_read_action DocumentReadAction: DocumentClassifierDocumentReaderConfigDocumentReadAction
    ) {
        document_read_mode DocumentReadMode: DocumentClassifierDocumentReaderConfigDocumentReadMode,
        feature_types FeatureTypes: List<DocumentClassifierDocumentReaderConfigFeatureTypes>,
    }
}
props! { DocumentClassifierDocuments (s3_uri S3Uri: String) { test_s3_uri TestS3Uri: String, } }
props! {
    DocumentClassifierInputDataConfig () {
        augmented_manifests AugmentedManifests: List<DocumentClassifierAugmentedManifestsListItem>,
        data_format DataFormat: DocumentClassifierInputDataConfigDataFormat,
        document_reader_config DocumentReaderConfig: DocumentClassifierDocumentReaderConfig,
        document_type DocumentType: DocumentClassifierInputDataConfigDocumentType,
        documents Documents: DocumentClassifierDocuments,
        label_delimiter LabelDelimiter: String,
        s3_uri S3Uri: String,
        test_s3_uri TestS3Uri: String,
    }
}
props! { DocumentClassifierOutputDataConfig () { kms_key_id KmsKeyId: String, s3_uri S3Uri: String, } }
props! {
    DocumentClassifierVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { DocumentClassifierAugmentedManifestsListItemSplit { Train "TRAIN", Test "TEST" } }
choice! {
    DocumentClassifierDocumentReaderConfigDocumentReadAction {
        TextractDetectDocumentText "TEXTRACT_DETECT_DOCUMENT_TEXT", TextractAnalyzeDocument "TEXTRACT_ANALYZE_DOCUMENT"
    }
}
choice! {
    DocumentClassifierDocumentReaderConfigDocumentReadMode {
        ServiceDefault "SERVICE_DEFAULT", ForceDocumentReadAction "FORCE_DOCUMENT_READ_ACTION"
    }
}
choice! { DocumentClassifierDocumentReaderConfigFeatureTypes { Tables "TABLES", Forms "FORMS" } }
choice! {
    DocumentClassifierInputDataConfigDataFormat {
        ComprehendCsv "COMPREHEND_CSV", AugmentedManifest "AUGMENTED_MANIFEST"
    }
}
choice! {
    DocumentClassifierInputDataConfigDocumentType {
        PlainTextDocument "PLAIN_TEXT_DOCUMENT", SemiStructuredDocument "SEMI_STRUCTURED_DOCUMENT"
    }
}
choice! { DocumentClassifierLanguageCode { En "en", Es "es", Fr "fr", It "it", De "de", Pt "pt" } }
choice! { DocumentClassifierMode { MultiClass "MULTI_CLASS", MultiLabel "MULTI_LABEL" } }

resource! {
    /// [AWS::Comprehend::DocumentClassifierEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html)
    DocumentClassifierEndpoint DocumentClassifierEndpointAttrs "AWS::Comprehend::DocumentClassifierEndpoint" (
        desired_inference_units DesiredInferenceUnits: Int<1, MAX>, endpoint_name EndpointName: String,
        model_arn ModelArn: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ComprehendDocumentClassifierEndpoint>,
        creation_time "CreationTime": String,
        current_inference_units "CurrentInferenceUnits": i64,
        last_modified_time "LastModifiedTime": String,
    }
}

resource! {
    /// [AWS::Comprehend::EntityRecognizer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html)
    EntityRecognizer EntityRecognizerAttrs "AWS::Comprehend::EntityRecognizer" (
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>,
        input_data_config InputDataConfig: EntityRecognizerInputDataConfig,
        language_code LanguageCode: EntityRecognizerLanguageCode, recognizer_name RecognizerName: String
    ) {
        model_kms_key_id ModelKmsKeyId: String,
        model_policy ModelPolicy: String,
        tags Tags: List<Tag>,
        version_name VersionName: String,
        volume_kms_key_id VolumeKmsKeyId: String,
        vpc_config VpcConfig: EntityRecognizerVpcConfig,
    } { arn "Arn": Arn<r::ComprehendEntityRecognizer>, }
}
props! { EntityRecognizerAnnotations (s3_uri S3Uri: String) { test_s3_uri TestS3Uri: String, } }
props! {
    EntityRecognizerAugmentedManifestsListItem (attribute_names AttributeNames: List<String>, s3_uri S3Uri: String) {
        annotation_data_s3_uri AnnotationDataS3Uri: String,
        document_type DocumentType: EntityRecognizerAugmentedManifestsListItemDocumentType,
        source_documents_s3_uri SourceDocumentsS3Uri: String,
        split Split: EntityRecognizerAugmentedManifestsListItemSplit,
    }
}
props! {
    EntityRecognizerDocuments (s3_uri S3Uri: String) {
        input_format InputFormat: EntityRecognizerDocumentsInputFormat,
        test_s3_uri TestS3Uri: String,
    }
}
props! { EntityRecognizerEntityList (s3_uri S3Uri: String) {} }
props! { EntityRecognizerEntityTypesListItem (type_ Type: String) {} }
props! {
    EntityRecognizerInputDataConfig (entity_types EntityTypes: List<EntityRecognizerEntityTypesListItem>) {
        annotations Annotations: EntityRecognizerAnnotations,
        augmented_manifests AugmentedManifests: List<EntityRecognizerAugmentedManifestsListItem>,
        data_format DataFormat: EntityRecognizerInputDataConfigDataFormat,
        documents Documents: EntityRecognizerDocuments,
        entity_list EntityList: EntityRecognizerEntityList,
    }
}
props! {
    EntityRecognizerVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    EntityRecognizerAugmentedManifestsListItemDocumentType {
        PlainTextDocument "PLAIN_TEXT_DOCUMENT", SemiStructuredDocument "SEMI_STRUCTURED_DOCUMENT"
    }
}
choice! { EntityRecognizerAugmentedManifestsListItemSplit { Train "TRAIN", Test "TEST" } }
choice! { EntityRecognizerDocumentsInputFormat { OneDocPerFile "ONE_DOC_PER_FILE", OneDocPerLine "ONE_DOC_PER_LINE" } }
choice! {
    EntityRecognizerInputDataConfigDataFormat {
        ComprehendCsv "COMPREHEND_CSV", AugmentedManifest "AUGMENTED_MANIFEST"
    }
}
choice! {
    EntityRecognizerLanguageCode {
        En "en", Es "es", Fr "fr", De "de", It "it", Pt "pt", Ar "ar", Hi "hi", Ja "ja", Ko "ko", Zh "zh", ZhTw "zh-TW"
    }
}

resource! {
    /// [AWS::Comprehend::EntityRecognizerEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html)
    EntityRecognizerEndpoint EntityRecognizerEndpointAttrs "AWS::Comprehend::EntityRecognizerEndpoint" (
        desired_inference_units DesiredInferenceUnits: Int<1, MAX>, endpoint_name EndpointName: String
    ) {
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>,
        flywheel_arn FlywheelArn: String,
        model_arn ModelArn: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ComprehendEntityRecognizerEndpoint>,
        creation_time "CreationTime": String,
        current_inference_units "CurrentInferenceUnits": i64,
        endpoint_status "EndpointStatus": String,
        last_modified_time "LastModifiedTime": String,
    }
}

resource! {
    /// [AWS::Comprehend::Flywheel](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html)
    Flywheel FlywheelAttrs "AWS::Comprehend::Flywheel" (
        data_access_role_arn DataAccessRoleArn: Arn<r::IamRole>, data_lake_s3_uri DataLakeS3Uri: String,
        flywheel_name FlywheelName: String
    ) {
        active_model_arn ActiveModelArn: String,
        data_security_config DataSecurityConfig: FlywheelDataSecurityConfig,
        model_type ModelType: FlywheelModelType,
        tags Tags: List<Tag>,
        task_config TaskConfig: FlywheelTaskConfig,
    } { arn "Arn": Arn<r::ComprehendFlywheel>, }
}
props! {
    FlywheelDataSecurityConfig () {
        data_lake_kms_key_id DataLakeKmsKeyId: String,
        model_kms_key_id ModelKmsKeyId: String,
        volume_kms_key_id VolumeKmsKeyId: String,
        vpc_config VpcConfig: FlywheelVpcConfig,
    }
}
props! {
    FlywheelDocumentClassificationConfig (mode Mode: FlywheelDocumentClassificationConfigMode) {
        labels Labels: List<String>,
    }
}
props! { FlywheelEntityRecognitionConfig () { entity_types EntityTypes: List<FlywheelEntityTypesListItem>, } }
props! { FlywheelEntityTypesListItem (type_ Type: String) {} }
props! {
    FlywheelTaskConfig (language_code LanguageCode: FlywheelTaskConfigLanguageCode) {
        document_classification_config DocumentClassificationConfig: FlywheelDocumentClassificationConfig,
        entity_recognition_config EntityRecognitionConfig: FlywheelEntityRecognitionConfig,
    }
}
props! {
    FlywheelVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { FlywheelDocumentClassificationConfigMode { MultiClass "MULTI_CLASS", MultiLabel "MULTI_LABEL" } }
choice! { FlywheelModelType { DocumentClassifier "DOCUMENT_CLASSIFIER", EntityRecognizer "ENTITY_RECOGNIZER" } }
choice! { FlywheelTaskConfigLanguageCode { En "en", Es "es", Fr "fr", It "it", De "de", Pt "pt" } }
