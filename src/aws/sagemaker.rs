//! Generated from spec/sagemaker.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SageMaker::AIWorkloadConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html)
    AiWorkloadConfig AiWorkloadConfigAttrs "AWS::SageMaker::AIWorkloadConfig" (
        ai_workload_config_name AIWorkloadConfigName: String
    ) {
        ai_workload_configs AIWorkloadConfigs: AiWorkloadConfigs,
        dataset_config DatasetConfig: AiWorkloadConfigAiDatasetConfig,
        tags Tags: List<Tag>,
    } {
        ai_workload_config_arn "AIWorkloadConfigArn": Arn<r::SageMakerAiWorkloadConfig>,
        creation_time "CreationTime": String,
    }
}
props! {
    AiWorkloadConfigAiDatasetConfig (
        input_data_config InputDataConfig: List<AiWorkloadConfigAiWorkloadInputDataConfig>
    ) {}
}
props! {
    AiWorkloadConfigAiWorkloadDataSource () { s3_data_source S3DataSource: AiWorkloadConfigAiWorkloadS3DataSource, }
}
props! {
    AiWorkloadConfigAiWorkloadInputDataConfig (
        channel_name ChannelName: String, data_source DataSource: AiWorkloadConfigAiWorkloadDataSource
    ) {}
}
props! { AiWorkloadConfigAiWorkloadS3DataSource (s3_uri S3Uri: String) {} }
props! { AiWorkloadConfigWorkloadSpec (inline Inline: String) {} }
props! { AiWorkloadConfigs (workload_spec WorkloadSpec: AiWorkloadConfigWorkloadSpec) {} }

resource! {
    /// [AWS::SageMaker::Action](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html)
    Action ActionAttrs "AWS::SageMaker::Action" (
        action_name ActionName: String, action_type ActionType: String, source Source: ActionSource
    ) {
        description Description: String,
        metadata_properties MetadataProperties: ActionMetadataProperties,
        properties Properties: Map<String>,
        status Status: ActionStatus,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerAction>,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    ActionMetadataProperties () {
        commit_id CommitId: String,
        generated_by GeneratedBy: String,
        project_id ProjectId: String,
        repository Repository: String,
    }
}
props! { ActionSource (source_uri SourceUri: String) { source_id SourceId: String, source_type SourceType: String, } }
choice! {
    ActionStatus {
        Unknown "Unknown", InProgress "InProgress", Completed "Completed", Failed "Failed", Stopping "Stopping",
        Stopped "Stopped"
    }
}

resource! {
    /// [AWS::SageMaker::Algorithm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html)
    Algorithm AlgorithmAttrs "AWS::SageMaker::Algorithm" (
        algorithm_name AlgorithmName: String,
        training_specification TrainingSpecification: AlgorithmTrainingSpecification
    ) {
        algorithm_description AlgorithmDescription: String,
        certify_for_marketplace CertifyForMarketplace: bool,
        inference_specification InferenceSpecification: AlgorithmInferenceSpecification,
        tags Tags: List<Tag>,
    } { algorithm_arn "AlgorithmArn": Arn<r::SageMakerAlgorithm>, creation_time "CreationTime": String, }
}
props! { AlgorithmCategoricalParameterRangeSpecification (values Values: List<String>) {} }
props! {
    AlgorithmChannelSpecification (
        name Name: String, supported_content_types SupportedContentTypes: List<String>,
        supported_input_modes SupportedInputModes: List<AlgorithmChannelSpecificationSupportedInputModes>
    ) {
        description Description: String,
        is_required IsRequired: bool,
        supported_compression_types SupportedCompressionTypes: List<AlgorithmChannelSpecificationSupportedCompressionTypes>,
    }
}
props! { AlgorithmContinuousParameterRangeSpecification (max_value MaxValue: String, min_value MinValue: String) {} }
props! {
    AlgorithmHyperParameterSpecification (name Name: String, type_ Type: AlgorithmHyperParameterSpecificationType) {
        default_value DefaultValue: String,
        description Description: String,
        is_required IsRequired: bool,
        is_tunable IsTunable: bool,
        range Range: AlgorithmParameterRange,
    }
}
props! {
    AlgorithmHyperParameterTuningJobObjective (
        metric_name MetricName: String, type_ Type: AlgorithmHyperParameterTuningJobObjectiveType
    ) {}
}
props! {
    AlgorithmInferenceSpecification (containers Containers: List<AlgorithmModelPackageContainerDefinition>) {
        supported_content_types SupportedContentTypes: List<String>,
        supported_realtime_inference_instance_types SupportedRealtimeInferenceInstanceTypes: List<AlgorithmInferenceSpecificationSupportedRealtimeInferenceInstanceTypes>,
        supported_response_mime_types SupportedResponseMIMETypes: List<String>,
        supported_transform_instance_types SupportedTransformInstanceTypes: List<AlgorithmInferenceSpecificationSupportedTransformInstanceTypes>,
    }
}
props! { AlgorithmIntegerParameterRangeSpecification (max_value MaxValue: String, min_value MinValue: String) {} }
props! { AlgorithmMetricDefinition (name Name: String, regex Regex: String) {} }
props! { AlgorithmModelInput (data_input_config DataInputConfig: String) {} }
props! {
    AlgorithmModelPackageContainerDefinition (image Image: String) {
        container_hostname ContainerHostname: String,
        environment Environment: Map<String>,
        framework Framework: String,
        framework_version FrameworkVersion: String,
        image_digest ImageDigest: String,
        is_checkpoint IsCheckpoint: bool,
        model_input ModelInput: AlgorithmModelInput,
        nearest_model_name NearestModelName: String,
    }
}
props! {
    AlgorithmParameterRange () {
        categorical_parameter_range_specification CategoricalParameterRangeSpecification: AlgorithmCategoricalParameterRangeSpecification,
        continuous_parameter_range_specification ContinuousParameterRangeSpecification: AlgorithmContinuousParameterRangeSpecification,
        integer_parameter_range_specification IntegerParameterRangeSpecification: AlgorithmIntegerParameterRangeSpecification,
    }
}
props! {
    AlgorithmTrainingSpecification (
        supported_training_instance_types SupportedTrainingInstanceTypes: List<AlgorithmTrainingSpecificationSupportedTrainingInstanceTypes>,
        training_channels TrainingChannels: List<AlgorithmChannelSpecification>, training_image TrainingImage: String
    ) {
        metric_definitions MetricDefinitions: List<AlgorithmMetricDefinition>,
        supported_hyper_parameters SupportedHyperParameters: List<AlgorithmHyperParameterSpecification>,
        supported_tuning_job_objective_metrics SupportedTuningJobObjectiveMetrics: List<AlgorithmHyperParameterTuningJobObjective>,
        supports_distributed_training SupportsDistributedTraining: bool,
        training_image_digest TrainingImageDigest: String,
    }
}
choice! { AlgorithmChannelSpecificationSupportedCompressionTypes { None "None", Gzip "Gzip" } }
choice! { AlgorithmChannelSpecificationSupportedInputModes { Pipe "Pipe", File "File", FastFile "FastFile" } }
choice! {
    AlgorithmHyperParameterSpecificationType {
        Integer "Integer", Continuous "Continuous", Categorical "Categorical", FreeText "FreeText"
    }
}
choice! { AlgorithmHyperParameterTuningJobObjectiveType { Maximize "Maximize", Minimize "Minimize" } }
choice! {
    AlgorithmInferenceSpecificationSupportedRealtimeInferenceInstanceTypes {
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge", MlC4Large "ml.c4.large",
        MlC4Xlarge "ml.c4.xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge",
        MlC5D18Xlarge "ml.c5d.18xlarge", MlC5D2Xlarge "ml.c5d.2xlarge", MlC5D4Xlarge "ml.c5d.4xlarge",
        MlC5D9Xlarge "ml.c5d.9xlarge", MlC5DLarge "ml.c5d.large", MlC5DXlarge "ml.c5d.xlarge",
        MlC6G12Xlarge "ml.c6g.12xlarge", MlC6G16Xlarge "ml.c6g.16xlarge", MlC6G2Xlarge "ml.c6g.2xlarge",
        MlC6G4Xlarge "ml.c6g.4xlarge", MlC6G8Xlarge "ml.c6g.8xlarge", MlC6GLarge "ml.c6g.large",
        MlC6GXlarge "ml.c6g.xlarge", MlC6Gd12Xlarge "ml.c6gd.12xlarge", MlC6Gd16Xlarge "ml.c6gd.16xlarge",
        MlC6Gd2Xlarge "ml.c6gd.2xlarge", MlC6Gd4Xlarge "ml.c6gd.4xlarge", MlC6Gd8Xlarge "ml.c6gd.8xlarge",
        MlC6GdLarge "ml.c6gd.large", MlC6GdXlarge "ml.c6gd.xlarge", MlC6Gn12Xlarge "ml.c6gn.12xlarge",
        MlC6Gn16Xlarge "ml.c6gn.16xlarge", MlC6Gn2Xlarge "ml.c6gn.2xlarge", MlC6Gn4Xlarge "ml.c6gn.4xlarge",
        MlC6Gn8Xlarge "ml.c6gn.8xlarge", MlC6GnLarge "ml.c6gn.large", MlC6GnXlarge "ml.c6gn.xlarge",
        MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge",
        MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6ILarge "ml.c6i.large", MlC6IXlarge "ml.c6i.xlarge",
        MlC6In12Xlarge "ml.c6in.12xlarge", MlC6In16Xlarge "ml.c6in.16xlarge", MlC6In24Xlarge "ml.c6in.24xlarge",
        MlC6In2Xlarge "ml.c6in.2xlarge", MlC6In32Xlarge "ml.c6in.32xlarge", MlC6In4Xlarge "ml.c6in.4xlarge",
        MlC6In8Xlarge "ml.c6in.8xlarge", MlC6InLarge "ml.c6in.large", MlC6InXlarge "ml.c6in.xlarge",
        MlC7G12Xlarge "ml.c7g.12xlarge", MlC7G16Xlarge "ml.c7g.16xlarge", MlC7G2Xlarge "ml.c7g.2xlarge",
        MlC7G4Xlarge "ml.c7g.4xlarge", MlC7G8Xlarge "ml.c7g.8xlarge", MlC7GLarge "ml.c7g.large",
        MlC7GXlarge "ml.c7g.xlarge", MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge",
        MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I48Xlarge "ml.c7i.48xlarge",
        MlC7I4Xlarge "ml.c7i.4xlarge", MlC7I8Xlarge "ml.c7i.8xlarge", MlC7ILarge "ml.c7i.large",
        MlC7IXlarge "ml.c7i.xlarge", MlC8G12Xlarge "ml.c8g.12xlarge", MlC8G16Xlarge "ml.c8g.16xlarge",
        MlC8G24Xlarge "ml.c8g.24xlarge", MlC8G2Xlarge "ml.c8g.2xlarge", MlC8G48Xlarge "ml.c8g.48xlarge",
        MlC8G4Xlarge "ml.c8g.4xlarge", MlC8G8Xlarge "ml.c8g.8xlarge", MlC8GLarge "ml.c8g.large",
        MlC8GMedium "ml.c8g.medium", MlC8GXlarge "ml.c8g.xlarge", MlDl124Xlarge "ml.dl1.24xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG4Dn2Xlarge "ml.g4dn.2xlarge",
        MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG512Xlarge "ml.g5.12xlarge", MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge",
        MlG52Xlarge "ml.g5.2xlarge", MlG548Xlarge "ml.g5.48xlarge", MlG54Xlarge "ml.g5.4xlarge",
        MlG58Xlarge "ml.g5.8xlarge", MlG5Xlarge "ml.g5.xlarge", MlG612Xlarge "ml.g6.12xlarge",
        MlG616Xlarge "ml.g6.16xlarge", MlG624Xlarge "ml.g6.24xlarge", MlG62Xlarge "ml.g6.2xlarge",
        MlG648Xlarge "ml.g6.48xlarge", MlG64Xlarge "ml.g6.4xlarge", MlG68Xlarge "ml.g6.8xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge",
        MlG6E24Xlarge "ml.g6e.24xlarge", MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E48Xlarge "ml.g6e.48xlarge",
        MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG712Xlarge "ml.g7.12xlarge", MlG724Xlarge "ml.g7.24xlarge", MlG72Xlarge "ml.g7.2xlarge",
        MlG748Xlarge "ml.g7.48xlarge", MlG74Xlarge "ml.g7.4xlarge", MlG78Xlarge "ml.g7.8xlarge",
        MlG7E12Xlarge "ml.g7e.12xlarge", MlG7E24Xlarge "ml.g7e.24xlarge", MlG7E2Xlarge "ml.g7e.2xlarge",
        MlG7E48Xlarge "ml.g7e.48xlarge", MlG7E4Xlarge "ml.g7e.4xlarge", MlG7E8Xlarge "ml.g7e.8xlarge",
        MlInf124Xlarge "ml.inf1.24xlarge", MlInf12Xlarge "ml.inf1.2xlarge", MlInf16Xlarge "ml.inf1.6xlarge",
        MlInf1Xlarge "ml.inf1.xlarge", MlInf224Xlarge "ml.inf2.24xlarge", MlInf248Xlarge "ml.inf2.48xlarge",
        MlInf28Xlarge "ml.inf2.8xlarge", MlInf2Xlarge "ml.inf2.xlarge", MlM410Xlarge "ml.m4.10xlarge",
        MlM416Xlarge "ml.m4.16xlarge", MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge",
        MlM4Xlarge "ml.m4.xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM524Xlarge "ml.m5.24xlarge",
        MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D24Xlarge "ml.m5d.24xlarge", MlM5D2Xlarge "ml.m5d.2xlarge",
        MlM5D4Xlarge "ml.m5d.4xlarge", MlM5DLarge "ml.m5d.large", MlM5DXlarge "ml.m5d.xlarge",
        MlM6G12Xlarge "ml.m6g.12xlarge", MlM6G16Xlarge "ml.m6g.16xlarge", MlM6G2Xlarge "ml.m6g.2xlarge",
        MlM6G4Xlarge "ml.m6g.4xlarge", MlM6G8Xlarge "ml.m6g.8xlarge", MlM6GLarge "ml.m6g.large",
        MlM6GXlarge "ml.m6g.xlarge", MlM6Gd12Xlarge "ml.m6gd.12xlarge", MlM6Gd16Xlarge "ml.m6gd.16xlarge",
        MlM6Gd2Xlarge "ml.m6gd.2xlarge", MlM6Gd4Xlarge "ml.m6gd.4xlarge", MlM6Gd8Xlarge "ml.m6gd.8xlarge",
        MlM6GdLarge "ml.m6gd.large", MlM6GdXlarge "ml.m6gd.xlarge", MlM6I12Xlarge "ml.m6i.12xlarge",
        MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I2Xlarge "ml.m6i.2xlarge",
        MlM6I32Xlarge "ml.m6i.32xlarge", MlM6I4Xlarge "ml.m6i.4xlarge", MlM6I8Xlarge "ml.m6i.8xlarge",
        MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge", MlM7I12Xlarge "ml.m7i.12xlarge",
        MlM7I16Xlarge "ml.m7i.16xlarge", MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I2Xlarge "ml.m7i.2xlarge",
        MlM7I48Xlarge "ml.m7i.48xlarge", MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge",
        MlM7ILarge "ml.m7i.large", MlM7IXlarge "ml.m7i.xlarge", MlM8G12Xlarge "ml.m8g.12xlarge",
        MlM8G16Xlarge "ml.m8g.16xlarge", MlM8G24Xlarge "ml.m8g.24xlarge", MlM8G2Xlarge "ml.m8g.2xlarge",
        MlM8G48Xlarge "ml.m8g.48xlarge", MlM8G4Xlarge "ml.m8g.4xlarge", MlM8G8Xlarge "ml.m8g.8xlarge",
        MlM8GLarge "ml.m8g.large", MlM8GMedium "ml.m8g.medium", MlM8GXlarge "ml.m8g.xlarge",
        MlP216Xlarge "ml.p2.16xlarge", MlP28Xlarge "ml.p2.8xlarge", MlP2Xlarge "ml.p2.xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge", MlP548Xlarge "ml.p5.48xlarge",
        MlP54Xlarge "ml.p5.4xlarge", MlP5E48Xlarge "ml.p5e.48xlarge", MlP5En48Xlarge "ml.p5en.48xlarge",
        MlP6B20048Xlarge "ml.p6-b200.48xlarge", MlP6B30048Xlarge "ml.p6-b300.48xlarge",
        MlP6EGb20036Xlarge "ml.p6e-gb200.36xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR524Xlarge "ml.r5.24xlarge",
        MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge", MlR5Large "ml.r5.large", MlR5Xlarge "ml.r5.xlarge",
        MlR5D12Xlarge "ml.r5d.12xlarge", MlR5D24Xlarge "ml.r5d.24xlarge", MlR5D2Xlarge "ml.r5d.2xlarge",
        MlR5D4Xlarge "ml.r5d.4xlarge", MlR5DLarge "ml.r5d.large", MlR5DXlarge "ml.r5d.xlarge",
        MlR6G12Xlarge "ml.r6g.12xlarge", MlR6G16Xlarge "ml.r6g.16xlarge", MlR6G2Xlarge "ml.r6g.2xlarge",
        MlR6G4Xlarge "ml.r6g.4xlarge", MlR6G8Xlarge "ml.r6g.8xlarge", MlR6GLarge "ml.r6g.large",
        MlR6GXlarge "ml.r6g.xlarge", MlR6Gd12Xlarge "ml.r6gd.12xlarge", MlR6Gd16Xlarge "ml.r6gd.16xlarge",
        MlR6Gd2Xlarge "ml.r6gd.2xlarge", MlR6Gd4Xlarge "ml.r6gd.4xlarge", MlR6Gd8Xlarge "ml.r6gd.8xlarge",
        MlR6GdLarge "ml.r6gd.large", MlR6GdXlarge "ml.r6gd.xlarge", MlR6I12Xlarge "ml.r6i.12xlarge",
        MlR6I16Xlarge "ml.r6i.16xlarge", MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I2Xlarge "ml.r6i.2xlarge",
        MlR6I32Xlarge "ml.r6i.32xlarge", MlR6I4Xlarge "ml.r6i.4xlarge", MlR6I8Xlarge "ml.r6i.8xlarge",
        MlR6ILarge "ml.r6i.large", MlR6IXlarge "ml.r6i.xlarge", MlR7Gd12Xlarge "ml.r7gd.12xlarge",
        MlR7Gd16Xlarge "ml.r7gd.16xlarge", MlR7Gd2Xlarge "ml.r7gd.2xlarge", MlR7Gd4Xlarge "ml.r7gd.4xlarge",
        MlR7Gd8Xlarge "ml.r7gd.8xlarge", MlR7GdLarge "ml.r7gd.large", MlR7GdMedium "ml.r7gd.medium",
        MlR7GdXlarge "ml.r7gd.xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge",
        MlR7I4Xlarge "ml.r7i.4xlarge", MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlR8G12Xlarge "ml.r8g.12xlarge", MlR8G16Xlarge "ml.r8g.16xlarge",
        MlR8G24Xlarge "ml.r8g.24xlarge", MlR8G2Xlarge "ml.r8g.2xlarge", MlR8G48Xlarge "ml.r8g.48xlarge",
        MlR8G4Xlarge "ml.r8g.4xlarge", MlR8G8Xlarge "ml.r8g.8xlarge", MlR8GLarge "ml.r8g.large",
        MlR8GMedium "ml.r8g.medium", MlR8GXlarge "ml.r8g.xlarge", MlT22Xlarge "ml.t2.2xlarge", MlT2Large "ml.t2.large",
        MlT2Medium "ml.t2.medium", MlT2Xlarge "ml.t2.xlarge", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge", MlTrn248Xlarge "ml.trn2.48xlarge"
    }
}
choice! {
    AlgorithmInferenceSpecificationSupportedTransformInstanceTypes {
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge",
        MlC4Xlarge "ml.c4.xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Xlarge "ml.c5.xlarge",
        MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge",
        MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6ILarge "ml.c6i.large", MlC6IXlarge "ml.c6i.xlarge",
        MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge", MlC7I24Xlarge "ml.c7i.24xlarge",
        MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I48Xlarge "ml.c7i.48xlarge", MlC7I4Xlarge "ml.c7i.4xlarge",
        MlC7I8Xlarge "ml.c7i.8xlarge", MlC7ILarge "ml.c7i.large", MlC7IXlarge "ml.c7i.xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG4Dn2Xlarge "ml.g4dn.2xlarge",
        MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG512Xlarge "ml.g5.12xlarge", MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge",
        MlG52Xlarge "ml.g5.2xlarge", MlG548Xlarge "ml.g5.48xlarge", MlG54Xlarge "ml.g5.4xlarge",
        MlG58Xlarge "ml.g5.8xlarge", MlG5Xlarge "ml.g5.xlarge", MlG612Xlarge "ml.g6.12xlarge",
        MlG616Xlarge "ml.g6.16xlarge", MlG624Xlarge "ml.g6.24xlarge", MlG62Xlarge "ml.g6.2xlarge",
        MlG648Xlarge "ml.g6.48xlarge", MlG64Xlarge "ml.g6.4xlarge", MlG68Xlarge "ml.g6.8xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge",
        MlG6E24Xlarge "ml.g6e.24xlarge", MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E48Xlarge "ml.g6e.48xlarge",
        MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlInf224Xlarge "ml.inf2.24xlarge", MlInf248Xlarge "ml.inf2.48xlarge", MlInf28Xlarge "ml.inf2.8xlarge",
        MlInf2Xlarge "ml.inf2.xlarge", MlM410Xlarge "ml.m4.10xlarge", MlM416Xlarge "ml.m4.16xlarge",
        MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge", MlM4Xlarge "ml.m4.xlarge",
        MlM512Xlarge "ml.m5.12xlarge", MlM524Xlarge "ml.m5.24xlarge", MlM52Xlarge "ml.m5.2xlarge",
        MlM54Xlarge "ml.m5.4xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge",
        MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I32Xlarge "ml.m6i.32xlarge", MlM6I4Xlarge "ml.m6i.4xlarge",
        MlM6I8Xlarge "ml.m6i.8xlarge", MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge",
        MlM7I12Xlarge "ml.m7i.12xlarge", MlM7I16Xlarge "ml.m7i.16xlarge", MlM7I24Xlarge "ml.m7i.24xlarge",
        MlM7I2Xlarge "ml.m7i.2xlarge", MlM7I48Xlarge "ml.m7i.48xlarge", MlM7I4Xlarge "ml.m7i.4xlarge",
        MlM7I8Xlarge "ml.m7i.8xlarge", MlM7ILarge "ml.m7i.large", MlM7IXlarge "ml.m7i.xlarge",
        MlP216Xlarge "ml.p2.16xlarge", MlP28Xlarge "ml.p2.8xlarge", MlP2Xlarge "ml.p2.xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge", MlR6I24Xlarge "ml.r6i.24xlarge",
        MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I32Xlarge "ml.r6i.32xlarge", MlR6I4Xlarge "ml.r6i.4xlarge",
        MlR6I8Xlarge "ml.r6i.8xlarge", MlR6ILarge "ml.r6i.large", MlR6IXlarge "ml.r6i.xlarge",
        MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge", MlR7I24Xlarge "ml.r7i.24xlarge",
        MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge", MlR7I4Xlarge "ml.r7i.4xlarge",
        MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large", MlR7IXlarge "ml.r7i.xlarge",
        MlTrn12Xlarge "ml.trn1.2xlarge", MlTrn132Xlarge "ml.trn1.32xlarge"
    }
}
choice! {
    AlgorithmTrainingSpecificationSupportedTrainingInstanceTypes {
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge",
        MlC4Xlarge "ml.c4.xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Xlarge "ml.c5.xlarge",
        MlC5N18Xlarge "ml.c5n.18xlarge", MlC5N2Xlarge "ml.c5n.2xlarge", MlC5N4Xlarge "ml.c5n.4xlarge",
        MlC5N9Xlarge "ml.c5n.9xlarge", MlC5NXlarge "ml.c5n.xlarge", MlC6I12Xlarge "ml.c6i.12xlarge",
        MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge", MlC6I2Xlarge "ml.c6i.2xlarge",
        MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge", MlC6I8Xlarge "ml.c6i.8xlarge",
        MlC6IXlarge "ml.c6i.xlarge", MlC7IFlex12Xlarge "ml.c7i-flex.12xlarge", MlC7IFlex16Xlarge "ml.c7i-flex.16xlarge",
        MlC7IFlex2Xlarge "ml.c7i-flex.2xlarge", MlC7IFlex4Xlarge "ml.c7i-flex.4xlarge",
        MlC7IFlex8Xlarge "ml.c7i-flex.8xlarge", MlC7IFlexXlarge "ml.c7i-flex.xlarge", MlC7I12Xlarge "ml.c7i.12xlarge",
        MlC7I16Xlarge "ml.c7i.16xlarge", MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I2Xlarge "ml.c7i.2xlarge",
        MlC7I48Xlarge "ml.c7i.48xlarge", MlC7I4Xlarge "ml.c7i.4xlarge", MlC7I8Xlarge "ml.c7i.8xlarge",
        MlC7ILarge "ml.c7i.large", MlC7IXlarge "ml.c7i.xlarge", MlC8IFlex12Xlarge "ml.c8i-flex.12xlarge",
        MlC8IFlex16Xlarge "ml.c8i-flex.16xlarge", MlC8IFlex2Xlarge "ml.c8i-flex.2xlarge",
        MlC8IFlex4Xlarge "ml.c8i-flex.4xlarge", MlC8IFlex8Xlarge "ml.c8i-flex.8xlarge",
        MlC8IFlexXlarge "ml.c8i-flex.xlarge", MlC8I12Xlarge "ml.c8i.12xlarge", MlC8I16Xlarge "ml.c8i.16xlarge",
        MlC8I24Xlarge "ml.c8i.24xlarge", MlC8I2Xlarge "ml.c8i.2xlarge", MlC8I32Xlarge "ml.c8i.32xlarge",
        MlC8I48Xlarge "ml.c8i.48xlarge", MlC8I4Xlarge "ml.c8i.4xlarge", MlC8I8Xlarge "ml.c8i.8xlarge",
        MlC8I96Xlarge "ml.c8i.96xlarge", MlC8IXlarge "ml.c8i.xlarge", MlG4Dn12Xlarge "ml.g4dn.12xlarge",
        MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge",
        MlG4Dn8Xlarge "ml.g4dn.8xlarge", MlG4DnXlarge "ml.g4dn.xlarge", MlG512Xlarge "ml.g5.12xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge", MlG52Xlarge "ml.g5.2xlarge",
        MlG548Xlarge "ml.g5.48xlarge", MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge",
        MlG5Xlarge "ml.g5.xlarge", MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge",
        MlG624Xlarge "ml.g6.24xlarge", MlG62Xlarge "ml.g6.2xlarge", MlG648Xlarge "ml.g6.48xlarge",
        MlG64Xlarge "ml.g6.4xlarge", MlG68Xlarge "ml.g6.8xlarge", MlG6Xlarge "ml.g6.xlarge",
        MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge",
        MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E48Xlarge "ml.g6e.48xlarge", MlG6E4Xlarge "ml.g6e.4xlarge",
        MlG6E8Xlarge "ml.g6e.8xlarge", MlG6EXlarge "ml.g6e.xlarge", MlG712Xlarge "ml.g7.12xlarge",
        MlG724Xlarge "ml.g7.24xlarge", MlG72Xlarge "ml.g7.2xlarge", MlG748Xlarge "ml.g7.48xlarge",
        MlG74Xlarge "ml.g7.4xlarge", MlG78Xlarge "ml.g7.8xlarge", MlG7E12Xlarge "ml.g7e.12xlarge",
        MlG7E24Xlarge "ml.g7e.24xlarge", MlG7E2Xlarge "ml.g7e.2xlarge", MlG7E48Xlarge "ml.g7e.48xlarge",
        MlG7E4Xlarge "ml.g7e.4xlarge", MlG7E8Xlarge "ml.g7e.8xlarge", MlM410Xlarge "ml.m4.10xlarge",
        MlM416Xlarge "ml.m4.16xlarge", MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge",
        MlM4Xlarge "ml.m4.xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM524Xlarge "ml.m5.24xlarge",
        MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge",
        MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I32Xlarge "ml.m6i.32xlarge", MlM6I4Xlarge "ml.m6i.4xlarge",
        MlM6I8Xlarge "ml.m6i.8xlarge", MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge",
        MlM7IFlex12Xlarge "ml.m7i-flex.12xlarge", MlM7IFlex16Xlarge "ml.m7i-flex.16xlarge",
        MlM7IFlex2Xlarge "ml.m7i-flex.2xlarge", MlM7IFlex4Xlarge "ml.m7i-flex.4xlarge",
        MlM7IFlex8Xlarge "ml.m7i-flex.8xlarge", MlM7IFlexLarge "ml.m7i-flex.large",
        MlM7IFlexXlarge "ml.m7i-flex.xlarge", MlM7I12Xlarge "ml.m7i.12xlarge", MlM7I16Xlarge "ml.m7i.16xlarge",
        MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I2Xlarge "ml.m7i.2xlarge", MlM7I48Xlarge "ml.m7i.48xlarge",
        MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge", MlM7ILarge "ml.m7i.large",
        MlM7IXlarge "ml.m7i.xlarge", MlM8IFlex12Xlarge "ml.m8i-flex.12xlarge", MlM8IFlex16Xlarge "ml.m8i-flex.16xlarge",
        MlM8IFlex2Xlarge "ml.m8i-flex.2xlarge", MlM8IFlex4Xlarge "ml.m8i-flex.4xlarge",
        MlM8IFlex8Xlarge "ml.m8i-flex.8xlarge", MlM8IFlexLarge "ml.m8i-flex.large",
        MlM8IFlexXlarge "ml.m8i-flex.xlarge", MlM8I12Xlarge "ml.m8i.12xlarge", MlM8I16Xlarge "ml.m8i.16xlarge",
        MlM8I24Xlarge "ml.m8i.24xlarge", MlM8I2Xlarge "ml.m8i.2xlarge", MlM8I32Xlarge "ml.m8i.32xlarge",
        MlM8I48Xlarge "ml.m8i.48xlarge", MlM8I4Xlarge "ml.m8i.4xlarge", MlM8I8Xlarge "ml.m8i.8xlarge",
        MlM8I96Xlarge "ml.m8i.96xlarge", MlM8ILarge "ml.m8i.large", MlM8IXlarge "ml.m8i.xlarge",
        MlP216Xlarge "ml.p2.16xlarge", MlP28Xlarge "ml.p2.8xlarge", MlP2Xlarge "ml.p2.xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP3Dn24Xlarge "ml.p3dn.24xlarge", MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge",
        MlP548Xlarge "ml.p5.48xlarge", MlP54Xlarge "ml.p5.4xlarge", MlP5E48Xlarge "ml.p5e.48xlarge",
        MlP5En48Xlarge "ml.p5en.48xlarge", MlP6B20048Xlarge "ml.p6-b200.48xlarge",
        MlP6B30048Xlarge "ml.p6-b300.48xlarge", MlP6EGb20036Xlarge "ml.p6e-gb200.36xlarge",
        MlR512Xlarge "ml.r5.12xlarge", MlR516Xlarge "ml.r5.16xlarge", MlR524Xlarge "ml.r5.24xlarge",
        MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge", MlR58Xlarge "ml.r5.8xlarge", MlR5Large "ml.r5.large",
        MlR5Xlarge "ml.r5.xlarge", MlR5D12Xlarge "ml.r5d.12xlarge", MlR5D16Xlarge "ml.r5d.16xlarge",
        MlR5D24Xlarge "ml.r5d.24xlarge", MlR5D2Xlarge "ml.r5d.2xlarge", MlR5D4Xlarge "ml.r5d.4xlarge",
        MlR5D8Xlarge "ml.r5d.8xlarge", MlR5DLarge "ml.r5d.large", MlR5DXlarge "ml.r5d.xlarge",
        MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge", MlR6I24Xlarge "ml.r6i.24xlarge",
        MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I32Xlarge "ml.r6i.32xlarge", MlR6I4Xlarge "ml.r6i.4xlarge",
        MlR6I8Xlarge "ml.r6i.8xlarge", MlR6ILarge "ml.r6i.large", MlR6IXlarge "ml.r6i.xlarge",
        MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge", MlR7I24Xlarge "ml.r7i.24xlarge",
        MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge", MlR7I4Xlarge "ml.r7i.4xlarge",
        MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large", MlR7IXlarge "ml.r7i.xlarge",
        MlR8IFlex12Xlarge "ml.r8i-flex.12xlarge", MlR8IFlex16Xlarge "ml.r8i-flex.16xlarge",
        MlR8IFlex2Xlarge "ml.r8i-flex.2xlarge", MlR8IFlex4Xlarge "ml.r8i-flex.4xlarge",
        MlR8IFlex8Xlarge "ml.r8i-flex.8xlarge", MlR8IFlexLarge "ml.r8i-flex.large",
        MlR8IFlexXlarge "ml.r8i-flex.xlarge", MlR8I12Xlarge "ml.r8i.12xlarge", MlR8I16Xlarge "ml.r8i.16xlarge",
        MlR8I24Xlarge "ml.r8i.24xlarge", MlR8I2Xlarge "ml.r8i.2xlarge", MlR8I32Xlarge "ml.r8i.32xlarge",
        MlR8I48Xlarge "ml.r8i.48xlarge", MlR8I4Xlarge "ml.r8i.4xlarge", MlR8I8Xlarge "ml.r8i.8xlarge",
        MlR8I96Xlarge "ml.r8i.96xlarge", MlR8ILarge "ml.r8i.large", MlR8IXlarge "ml.r8i.xlarge",
        MlT32Xlarge "ml.t3.2xlarge", MlT3Large "ml.t3.large", MlT3Medium "ml.t3.medium", MlT3Xlarge "ml.t3.xlarge",
        MlTrn12Xlarge "ml.trn1.2xlarge", MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge",
        MlTrn248Xlarge "ml.trn2.48xlarge"
    }
}

resource! {
    /// [AWS::SageMaker::App](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html)
    App AppAttrs "AWS::SageMaker::App" (
        app_name AppName: String, app_type AppType: AppType, domain_id DomainId: String,
        user_profile_name UserProfileName: String
    ) {
        recovery_mode RecoveryMode: bool,
        resource_spec ResourceSpec: AppResourceSpec,
        tags Tags: List<Tag>,
    } { app_arn "AppArn": Arn<r::SageMakerApp>, built_in_lifecycle_config_arn "BuiltInLifecycleConfigArn": String, }
}
props! {
    AppResourceSpec () {
        instance_type InstanceType: AppResourceSpecInstanceType,
        lifecycle_config_arn LifecycleConfigArn: String,
        sage_maker_image_arn SageMakerImageArn: String,
        sage_maker_image_version_arn SageMakerImageVersionArn: String,
    }
}
choice! {
    AppResourceSpecInstanceType {
        System "system", MlT3Micro "ml.t3.micro", MlT3Small "ml.t3.small", MlT3Medium "ml.t3.medium",
        MlT3Large "ml.t3.large", MlT3Xlarge "ml.t3.xlarge", MlT32Xlarge "ml.t3.2xlarge", MlM5Large "ml.m5.large",
        MlM5Xlarge "ml.m5.xlarge", MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge",
        MlM58Xlarge "ml.m5.8xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM516Xlarge "ml.m5.16xlarge",
        MlM524Xlarge "ml.m5.24xlarge", MlM5DLarge "ml.m5d.large", MlM5DXlarge "ml.m5d.xlarge",
        MlM5D2Xlarge "ml.m5d.2xlarge", MlM5D4Xlarge "ml.m5d.4xlarge", MlM5D8Xlarge "ml.m5d.8xlarge",
        MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D16Xlarge "ml.m5d.16xlarge", MlM5D24Xlarge "ml.m5d.24xlarge",
        MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge", MlC52Xlarge "ml.c5.2xlarge", MlC54Xlarge "ml.c5.4xlarge",
        MlC59Xlarge "ml.c5.9xlarge", MlC512Xlarge "ml.c5.12xlarge", MlC518Xlarge "ml.c5.18xlarge",
        MlC524Xlarge "ml.c5.24xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP3Dn24Xlarge "ml.p3dn.24xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlR5Large "ml.r5.large",
        MlR5Xlarge "ml.r5.xlarge", MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge",
        MlR58Xlarge "ml.r5.8xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR516Xlarge "ml.r5.16xlarge",
        MlR524Xlarge "ml.r5.24xlarge", MlG5Xlarge "ml.g5.xlarge", MlG52Xlarge "ml.g5.2xlarge",
        MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge", MlG512Xlarge "ml.g5.12xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge", MlG548Xlarge "ml.g5.48xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG62Xlarge "ml.g6.2xlarge", MlG64Xlarge "ml.g6.4xlarge",
        MlG68Xlarge "ml.g6.8xlarge", MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge",
        MlG624Xlarge "ml.g6.24xlarge", MlG648Xlarge "ml.g6.48xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge",
        MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge",
        MlG6E48Xlarge "ml.g6e.48xlarge", MlGeospatialInteractive "ml.geospatial.interactive",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge", MlP548Xlarge "ml.p5.48xlarge",
        MlP5E48Xlarge "ml.p5e.48xlarge", MlP5En48Xlarge "ml.p5en.48xlarge", MlM6ILarge "ml.m6i.large",
        MlM6IXlarge "ml.m6i.xlarge", MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I4Xlarge "ml.m6i.4xlarge",
        MlM6I8Xlarge "ml.m6i.8xlarge", MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge",
        MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I32Xlarge "ml.m6i.32xlarge", MlM7ILarge "ml.m7i.large",
        MlM7IXlarge "ml.m7i.xlarge", MlM7I2Xlarge "ml.m7i.2xlarge", MlM7I4Xlarge "ml.m7i.4xlarge",
        MlM7I8Xlarge "ml.m7i.8xlarge", MlM7I12Xlarge "ml.m7i.12xlarge", MlM7I16Xlarge "ml.m7i.16xlarge",
        MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I48Xlarge "ml.m7i.48xlarge", MlC6ILarge "ml.c6i.large",
        MlC6IXlarge "ml.c6i.xlarge", MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge",
        MlC6I24Xlarge "ml.c6i.24xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC7ILarge "ml.c7i.large",
        MlC7IXlarge "ml.c7i.xlarge", MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I4Xlarge "ml.c7i.4xlarge",
        MlC7I8Xlarge "ml.c7i.8xlarge", MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge",
        MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I48Xlarge "ml.c7i.48xlarge", MlR6ILarge "ml.r6i.large",
        MlR6IXlarge "ml.r6i.xlarge", MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I4Xlarge "ml.r6i.4xlarge",
        MlR6I8Xlarge "ml.r6i.8xlarge", MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge",
        MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I32Xlarge "ml.r6i.32xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I4Xlarge "ml.r7i.4xlarge",
        MlR7I8Xlarge "ml.r7i.8xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I48Xlarge "ml.r7i.48xlarge", MlM6IdLarge "ml.m6id.large",
        MlM6IdXlarge "ml.m6id.xlarge", MlM6Id2Xlarge "ml.m6id.2xlarge", MlM6Id4Xlarge "ml.m6id.4xlarge",
        MlM6Id8Xlarge "ml.m6id.8xlarge", MlM6Id12Xlarge "ml.m6id.12xlarge", MlM6Id16Xlarge "ml.m6id.16xlarge",
        MlM6Id24Xlarge "ml.m6id.24xlarge", MlM6Id32Xlarge "ml.m6id.32xlarge", MlC6IdLarge "ml.c6id.large",
        MlC6IdXlarge "ml.c6id.xlarge", MlC6Id2Xlarge "ml.c6id.2xlarge", MlC6Id4Xlarge "ml.c6id.4xlarge",
        MlC6Id8Xlarge "ml.c6id.8xlarge", MlC6Id12Xlarge "ml.c6id.12xlarge", MlC6Id16Xlarge "ml.c6id.16xlarge",
        MlC6Id24Xlarge "ml.c6id.24xlarge", MlC6Id32Xlarge "ml.c6id.32xlarge", MlR6IdLarge "ml.r6id.large",
        MlR6IdXlarge "ml.r6id.xlarge", MlR6Id2Xlarge "ml.r6id.2xlarge", MlR6Id4Xlarge "ml.r6id.4xlarge",
        MlR6Id8Xlarge "ml.r6id.8xlarge", MlR6Id12Xlarge "ml.r6id.12xlarge", MlR6Id16Xlarge "ml.r6id.16xlarge",
        MlR6Id24Xlarge "ml.r6id.24xlarge", MlR6Id32Xlarge "ml.r6id.32xlarge"
    }
}
choice! {
    AppType {
        JupyterServer "JupyterServer", KernelGateway "KernelGateway", RStudioServerPro "RStudioServerPro",
        RSessionGateway "RSessionGateway", Canvas "Canvas"
    }
}

resource! {
    /// [AWS::SageMaker::AppImageConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html)
    AppImageConfig AppImageConfigAttrs "AWS::SageMaker::AppImageConfig" (
        app_image_config_name AppImageConfigName: String
    ) {
        code_editor_app_image_config CodeEditorAppImageConfig: AppImageConfigCodeEditorAppImageConfig,
        jupyter_lab_app_image_config JupyterLabAppImageConfig: AppImageConfigJupyterLabAppImageConfig,
        kernel_gateway_image_config KernelGatewayImageConfig: AppImageConfigKernelGatewayImageConfig,
        tags Tags: List<Tag>,
    } { app_image_config_arn "AppImageConfigArn": Arn<r::SageMakerAppImageConfig>, }
}
props! {
    AppImageConfigCodeEditorAppImageConfig () { container_config ContainerConfig: AppImageConfigContainerConfig, }
}
props! {
    AppImageConfigContainerConfig () {
        container_arguments ContainerArguments: List<String>,
        container_entrypoint ContainerEntrypoint: List<String>,
        container_environment_variables ContainerEnvironmentVariables: List<AppImageConfigCustomImageContainerEnvironmentVariable>,
    }
}
props! { AppImageConfigCustomImageContainerEnvironmentVariable (key Key: String, value Value: String) {} }
props! {
    AppImageConfigFileSystemConfig () {
        default_gid DefaultGid: Int<0, 65535>,
        default_uid DefaultUid: Int<0, 65535>,
        mount_path MountPath: String,
    }
}
props! {
    AppImageConfigJupyterLabAppImageConfig () { container_config ContainerConfig: AppImageConfigContainerConfig, }
}
props! {
    AppImageConfigKernelGatewayImageConfig (kernel_specs KernelSpecs: List<AppImageConfigKernelSpec>) {
        file_system_config FileSystemConfig: AppImageConfigFileSystemConfig,
    }
}
props! { AppImageConfigKernelSpec (name Name: String) { display_name DisplayName: String, } }

resource! {
    /// [AWS::SageMaker::Artifact](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html)
    Artifact ArtifactAttrs "AWS::SageMaker::Artifact" (
        artifact_type ArtifactType: String, source Source: ArtifactSource
    ) {
        artifact_name ArtifactName: String,
        metadata_properties MetadataProperties: ArtifactMetadataProperties,
        properties Properties: Map<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerArtifact>,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! {
    ArtifactMetadataProperties () {
        commit_id CommitId: String,
        generated_by GeneratedBy: String,
        project_id ProjectId: String,
        repository Repository: String,
    }
}
props! { ArtifactSource (source_uri SourceUri: String) { source_types SourceTypes: List<ArtifactSourceType>, } }
props! { ArtifactSourceType (source_id_type SourceIdType: ArtifactSourceTypeSourceIdType, value Value: String) {} }
choice! {
    ArtifactSourceTypeSourceIdType {
        Md5Hash "MD5Hash", S3ETag "S3ETag", S3Version "S3Version", Custom "Custom"
    }
}

resource! {
    /// [AWS::SageMaker::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html)
    Cluster ClusterAttrs "AWS::SageMaker::Cluster" () {
        auto_scaling AutoScaling: ClusterAutoScalingConfig,
        cluster_name ClusterName: String,
        cluster_role ClusterRole: Arn<r::IamRole>,
        instance_groups InstanceGroups: List<ClusterInstanceGroup>,
        node_provisioning_mode NodeProvisioningMode: ClusterNodeProvisioningMode,
        node_recovery NodeRecovery: ClusterNodeRecovery,
        orchestrator Orchestrator: ClusterOrchestrator,
        restricted_instance_groups RestrictedInstanceGroups: List<ClusterRestrictedInstanceGroup>,
        restricted_instance_groups_config RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig,
        tags Tags: List<Tag>,
        tiered_storage_config TieredStorageConfig: ClusterTieredStorageConfig,
        vpc_config VpcConfig: ClusterVpcConfig,
    } {
        cluster_arn "ClusterArn": Arn<r::SageMakerCluster>,
        cluster_status "ClusterStatus": String,
        creation_time "CreationTime": String,
        failure_message "FailureMessage": String,
    }
}
props! {
    ClusterAccountingDatabase (endpoint Endpoint: String, secret_arn SecretArn: Arn<r::SecretsManagerSecret>) {
        name Name: String,
        port Port: Int<1, 65535>,
    }
}
props! { ClusterAlarmDetails (alarm_name AlarmName: String) {} }
props! {
    ClusterAutoPatchConfig (patching_strategy PatchingStrategy: ClusterAutoPatchConfigPatchingStrategy) {
        deployment_config DeploymentConfig: ClusterDeploymentConfig,
        patch_schedule PatchSchedule: ClusterPatchSchedule,
    }
}
props! {
    ClusterAutoScalingConfig (mode Mode: ClusterAutoScalingConfigMode) {
        auto_scaler_type AutoScalerType: ClusterAutoScalingConfigAutoScalerType,
    }
}
props! { ClusterCapacityRequirements () { on_demand OnDemand: Json, spot Spot: Json, } }
props! { ClusterCapacitySizeConfig (type_ Type: String, value Value: Int<1, MAX>) {} }
props! {
    ClusterDeploymentConfig () {
        auto_rollback_configuration AutoRollbackConfiguration: List<ClusterAlarmDetails>,
        rolling_update_policy RollingUpdatePolicy: ClusterRollingUpdatePolicy,
        wait_interval_in_seconds WaitIntervalInSeconds: Int<0, 3600>,
    }
}
props! {
    ClusterEbsVolumeConfig () {
        root_volume RootVolume: bool,
        volume_kms_key_id VolumeKmsKeyId: String,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>,
    }
}
props! { ClusterEnvironmentConfig () { f_sx_lustre_config FSxLustreConfig: ClusterFSxLustreConfig, } }
props! {
    ClusterFSxLustreConfig (
        per_unit_storage_throughput PerUnitStorageThroughput: Int<125, 1000>, size_in_gib SizeInGiB: Int<1200, 100800>
    ) {}
}
props! {
    ClusterFsxLustreConfig (dns_name DnsName: String, mount_name MountName: String) { mount_path MountPath: String, }
}
props! { ClusterFsxOpenZfsConfig (dns_name DnsName: String) { mount_path MountPath: String, } }
props! {
    ClusterInstanceGroup (
        execution_role ExecutionRole: Arn<r::IamRole>, instance_count InstanceCount: Int<0, 6758>,
        instance_group_name InstanceGroupName: String
    ) {
        auto_patch_config AutoPatchConfig: ClusterAutoPatchConfig,
        capacity_requirements CapacityRequirements: ClusterCapacityRequirements,
        image_id ImageId: String,
        image_release_version ImageReleaseVersion: String,
        instance_requirements InstanceRequirements: ClusterInstanceRequirements,
        instance_storage_configs InstanceStorageConfigs: List<ClusterInstanceStorageConfig>,
        instance_type InstanceType: String,
        kubernetes_config KubernetesConfig: ClusterKubernetesConfig,
        life_cycle_config LifeCycleConfig: ClusterLifeCycleConfig,
        min_instance_count MinInstanceCount: Int<0, 6758>,
        network_interface NetworkInterface: ClusterNetworkInterface,
        on_start_deep_health_checks OnStartDeepHealthChecks: List<ClusterDeepHealthCheckType>,
        override_vpc_config OverrideVpcConfig: ClusterVpcConfig,
        scheduled_update_config ScheduledUpdateConfig: ClusterScheduledUpdateConfig,
        slurm_config SlurmConfig: ClusterSlurmConfig,
        threads_per_core ThreadsPerCore: Int<1, 2>,
        training_plan_arn TrainingPlanArn: String,
    }
}
props! { ClusterInstanceRequirements (instance_types InstanceTypes: List<String>) {} }
props! {
    ClusterInstanceStorageConfig () {
        ebs_volume_config EbsVolumeConfig: ClusterEbsVolumeConfig,
        fsx_lustre_config FsxLustreConfig: ClusterFsxLustreConfig,
        fsx_open_zfs_config FsxOpenZfsConfig: ClusterFsxOpenZfsConfig,
    }
}
props! { ClusterKubernetesConfig () { labels Labels: Map<String>, taints Taints: List<ClusterKubernetesTaint>, } }
props! {
    ClusterKubernetesTaint (effect Effect: ClusterKubernetesTaintEffect, key Key: String) { value Value: String, }
}
props! {
    ClusterLifeCycleConfig () {
        on_create OnCreate: String,
        on_init_complete OnInitComplete: String,
        source_s3_uri SourceS3Uri: String,
    }
}
props! { ClusterNetworkInterface (interface_type InterfaceType: ClusterNetworkInterfaceInterfaceType) {} }
props! {
    ClusterOrchestrator () { eks Eks: ClusterOrchestratorEksConfig, slurm Slurm: ClusterOrchestratorSlurmConfig, }
}
props! { ClusterOrchestratorEksConfig (cluster_arn ClusterArn: String) {} }
props! {
    ClusterOrchestratorSlurmConfig () {
        accounting_database AccountingDatabase: ClusterAccountingDatabase,
        slurm_config_strategy SlurmConfigStrategy: ClusterOrchestratorSlurmConfigSlurmConfigStrategy,
    }
}
props! { ClusterPatchSchedule () {} }
props! {
    ClusterRestrictedInstanceGroup (
        execution_role ExecutionRole: Arn<r::IamRole>, instance_count InstanceCount: Int<0, 6758>,
        instance_group_name InstanceGroupName: String, instance_type InstanceType: String
    ) {
        environment_config EnvironmentConfig: ClusterEnvironmentConfig,
        instance_storage_configs InstanceStorageConfigs: List<ClusterInstanceStorageConfig>,
        on_start_deep_health_checks OnStartDeepHealthChecks: List<ClusterDeepHealthCheckType>,
        override_vpc_config OverrideVpcConfig: ClusterVpcConfig,
        threads_per_core ThreadsPerCore: Int<1, 2>,
        training_plan_arn TrainingPlanArn: String,
    }
}
props! {
    ClusterRestrictedInstanceGroupsConfig (
        shared_environment_config SharedEnvironmentConfig: ClusterSharedEnvironmentConfig
    ) {}
}
props! {
    ClusterRollingUpdatePolicy (maximum_batch_size MaximumBatchSize: ClusterCapacitySizeConfig) {
        rollback_maximum_batch_size RollbackMaximumBatchSize: ClusterCapacitySizeConfig,
    }
}
props! {
    ClusterScheduledUpdateConfig (schedule_expression ScheduleExpression: String) {
        deployment_config DeploymentConfig: ClusterDeploymentConfig,
    }
}
props! {
    ClusterSharedEnvironmentConfig (
        f_sx_lustre_deletion_policy FSxLustreDeletionPolicy: ClusterSharedEnvironmentConfigFSxLustreDeletionPolicy
    ) { f_sx_lustre_config FSxLustreConfig: ClusterFSxLustreConfig, }
}
props! {
    ClusterSlurmConfig (node_type NodeType: ClusterSlurmConfigNodeType) {
        partition_names PartitionNames: List<String>,
    }
}
props! {
    ClusterTieredStorageConfig (mode Mode: ClusterTieredStorageConfigMode) {
        instance_memory_allocation_percentage InstanceMemoryAllocationPercentage: Int<0, 100>,
    }
}
props! {
    ClusterVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { ClusterAutoPatchConfigPatchingStrategy { WhenIdle "WhenIdle", WhenAllIdle "WhenAllIdle" } }
choice! { ClusterAutoScalingConfigAutoScalerType { Karpenter "Karpenter" } }
choice! { ClusterAutoScalingConfigMode { Enable "Enable", Disable "Disable" } }
choice! { ClusterDeepHealthCheckType { InstanceStress "InstanceStress", InstanceConnectivity "InstanceConnectivity" } }
choice! {
    ClusterKubernetesTaintEffect {
        NoSchedule "NoSchedule", PreferNoSchedule "PreferNoSchedule", NoExecute "NoExecute"
    }
}
choice! { ClusterNetworkInterfaceInterfaceType { Efa "efa", EfaOnly "efa-only" } }
choice! { ClusterNodeProvisioningMode { Continuous "Continuous" } }
choice! { ClusterNodeRecovery { Automatic "Automatic", None "None" } }
choice! {
    ClusterOrchestratorSlurmConfigSlurmConfigStrategy {
        Overwrite "Overwrite", Managed "Managed", Merge "Merge"
    }
}
choice! { ClusterSharedEnvironmentConfigFSxLustreDeletionPolicy { Keep "Keep", DeleteIfNotUsed "DeleteIfNotUsed" } }
choice! { ClusterSlurmConfigNodeType { Controller "Controller", Login "Login", Compute "Compute" } }
choice! { ClusterTieredStorageConfigMode { Enable "Enable", Disable "Disable" } }

resource! {
    /// [AWS::SageMaker::ClusterSchedulerConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html)
    ClusterSchedulerConfig ClusterSchedulerConfigAttrs "AWS::SageMaker::ClusterSchedulerConfig" (
        cluster_arn ClusterArn: String, name Name: String,
        scheduler_config SchedulerConfig: ClusterSchedulerConfigSchedulerConfig
    ) { description Description: String, tags Tags: List<Tag>, } {
        cluster_scheduler_config_arn "ClusterSchedulerConfigArn": Arn<r::SageMakerClusterSchedulerConfig>,
        cluster_scheduler_config_id "ClusterSchedulerConfigId": String,
        cluster_scheduler_config_version "ClusterSchedulerConfigVersion": i64,
        creation_time "CreationTime": String,
        status "Status": String,
    }
}
props! { ClusterSchedulerConfigPriorityClass (name Name: String, weight Weight: Int<0, 100>) {} }
props! {
    ClusterSchedulerConfigSchedulerConfig () {
        fair_share FairShare: ClusterSchedulerConfigSchedulerConfigFairShare,
        idle_resource_sharing IdleResourceSharing: ClusterSchedulerConfigSchedulerConfigIdleResourceSharing,
        priority_classes PriorityClasses: List<ClusterSchedulerConfigPriorityClass>,
    }
}
choice! { ClusterSchedulerConfigSchedulerConfigFairShare { Enabled "Enabled", Disabled "Disabled" } }
choice! { ClusterSchedulerConfigSchedulerConfigIdleResourceSharing { Enabled "Enabled", Disabled "Disabled" } }

resource! {
    /// [AWS::SageMaker::CodeRepository](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html)
    CodeRepository CodeRepositoryAttrs "AWS::SageMaker::CodeRepository" (
        git_config GitConfig: CodeRepositoryGitConfig
    ) { code_repository_name CodeRepositoryName: String, tags Tags: List<Tag>, } {
        code_repository_arn "CodeRepositoryArn": Arn<r::SageMakerCodeRepository>,
        code_repository_name "CodeRepositoryName": String,
    }
}
props! {
    CodeRepositoryGitConfig (repository_url RepositoryUrl: String) {
        branch Branch: String,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}

resource! {
    /// [AWS::SageMaker::ComputeQuota](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html)
    ComputeQuota ComputeQuotaAttrs "AWS::SageMaker::ComputeQuota" (
        cluster_arn ClusterArn: String, compute_quota_config ComputeQuotaConfig: ComputeQuotaConfig,
        compute_quota_target ComputeQuotaTarget: ComputeQuotaTarget, name Name: String
    ) {
        activation_state ActivationState: ComputeQuotaActivationState,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        compute_quota_arn "ComputeQuotaArn": Arn<r::SageMakerComputeQuota>,
        compute_quota_id "ComputeQuotaId": String,
        compute_quota_version "ComputeQuotaVersion": i64,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        status "Status": String,
    }
}
props! {
    ComputeQuotaAcceleratorPartitionConfig (
        count Count: Int<0, 10000000>, type_ Type: ComputeQuotaAcceleratorPartitionConfigType
    ) {}
}
props! {
    ComputeQuotaConfig () {
        compute_quota_resources ComputeQuotaResources: List<ComputeQuotaResourceConfig>,
        preempt_team_tasks PreemptTeamTasks: ComputeQuotaConfigPreemptTeamTasks,
        resource_sharing_config ResourceSharingConfig: ComputeQuotaResourceSharingConfig,
    }
}
props! {
    ComputeQuotaResourceConfig (instance_type InstanceType: ComputeQuotaResourceConfigInstanceType) {
        accelerator_partition AcceleratorPartition: ComputeQuotaAcceleratorPartitionConfig,
        accelerators Accelerators: Int<0, 10000000>,
        count Count: Int<0, 10000000>,
        memory_in_gib MemoryInGiB: Num<0, 10000000>,
        vcpu VCpu: Num<0, 10000000>,
    }
}
props! {
    ComputeQuotaResourceSharingConfig (strategy Strategy: ComputeQuotaResourceSharingConfigStrategy) {
        absolute_borrow_limits AbsoluteBorrowLimits: List<ComputeQuotaResourceConfig>,
        borrow_limit BorrowLimit: Int<0, 10000>,
    }
}
props! { ComputeQuotaTarget (team_name TeamName: String) { fair_share_weight FairShareWeight: Int<0, 100>, } }
choice! {
    ComputeQuotaAcceleratorPartitionConfigType {
        Mig1G5Gb "mig-1g.5gb", Mig1G10Gb "mig-1g.10gb", Mig1G18Gb "mig-1g.18gb", Mig1G20Gb "mig-1g.20gb",
        Mig1G23Gb "mig-1g.23gb", Mig1G35Gb "mig-1g.35gb", Mig1G45Gb "mig-1g.45gb", Mig1G47Gb "mig-1g.47gb",
        Mig2G10Gb "mig-2g.10gb", Mig2G20Gb "mig-2g.20gb", Mig2G35Gb "mig-2g.35gb", Mig2G45Gb "mig-2g.45gb",
        Mig2G47Gb "mig-2g.47gb", Mig3G20Gb "mig-3g.20gb", Mig3G40Gb "mig-3g.40gb", Mig3G71Gb "mig-3g.71gb",
        Mig3G90Gb "mig-3g.90gb", Mig3G93Gb "mig-3g.93gb", Mig4G20Gb "mig-4g.20gb", Mig4G40Gb "mig-4g.40gb",
        Mig4G71Gb "mig-4g.71gb", Mig4G90Gb "mig-4g.90gb", Mig4G93Gb "mig-4g.93gb", Mig7G40Gb "mig-7g.40gb",
        Mig7G80Gb "mig-7g.80gb", Mig7G141Gb "mig-7g.141gb", Mig7G180Gb "mig-7g.180gb", Mig7G186Gb "mig-7g.186gb"
    }
}
choice! { ComputeQuotaActivationState { Enabled "Enabled", Disabled "Disabled" } }
choice! { ComputeQuotaConfigPreemptTeamTasks { Never "Never", LowerPriority "LowerPriority" } }
choice! {
    ComputeQuotaResourceConfigInstanceType {
        MlC512Xlarge "ml.c5.12xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC524Xlarge "ml.c5.24xlarge",
        MlC52Xlarge "ml.c5.2xlarge", MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Large "ml.c5.large",
        MlC5Xlarge "ml.c5.xlarge", MlC5N18Xlarge "ml.c5n.18xlarge", MlC5N2Xlarge "ml.c5n.2xlarge",
        MlC5N4Xlarge "ml.c5n.4xlarge", MlC5N9Xlarge "ml.c5n.9xlarge", MlC5NLarge "ml.c5n.large",
        MlC6A12Xlarge "ml.c6a.12xlarge", MlC6A16Xlarge "ml.c6a.16xlarge", MlC6A24Xlarge "ml.c6a.24xlarge",
        MlC6A2Xlarge "ml.c6a.2xlarge", MlC6A32Xlarge "ml.c6a.32xlarge", MlC6A48Xlarge "ml.c6a.48xlarge",
        MlC6A4Xlarge "ml.c6a.4xlarge", MlC6A8Xlarge "ml.c6a.8xlarge", MlC6ALarge "ml.c6a.large",
        MlC6AXlarge "ml.c6a.xlarge", MlC6G12Xlarge "ml.c6g.12xlarge", MlC6G16Xlarge "ml.c6g.16xlarge",
        MlC6G2Xlarge "ml.c6g.2xlarge", MlC6G4Xlarge "ml.c6g.4xlarge", MlC6G8Xlarge "ml.c6g.8xlarge",
        MlC6GLarge "ml.c6g.large", MlC6GMedium "ml.c6g.medium", MlC6GXlarge "ml.c6g.xlarge",
        MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge",
        MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6ILarge "ml.c6i.large", MlC6IXlarge "ml.c6i.xlarge",
        MlC7G12Xlarge "ml.c7g.12xlarge", MlC7G16Xlarge "ml.c7g.16xlarge", MlC7G2Xlarge "ml.c7g.2xlarge",
        MlC7G4Xlarge "ml.c7g.4xlarge", MlC7G8Xlarge "ml.c7g.8xlarge", MlC7GLarge "ml.c7g.large",
        MlC7GMedium "ml.c7g.medium", MlC7GXlarge "ml.c7g.xlarge", MlC8A16Xlarge "ml.c8a.16xlarge",
        MlC8G12Xlarge "ml.c8g.12xlarge", MlC8G16Xlarge "ml.c8g.16xlarge", MlC8G24Xlarge "ml.c8g.24xlarge",
        MlC8G2Xlarge "ml.c8g.2xlarge", MlC8G48Xlarge "ml.c8g.48xlarge", MlC8G4Xlarge "ml.c8g.4xlarge",
        MlC8G8Xlarge "ml.c8g.8xlarge", MlC8GLarge "ml.c8g.large", MlC8GMedium "ml.c8g.medium",
        MlC8GXlarge "ml.c8g.xlarge", MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge",
        MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge",
        MlG4DnXlarge "ml.g4dn.xlarge", MlG512Xlarge "ml.g5.12xlarge", MlG516Xlarge "ml.g5.16xlarge",
        MlG524Xlarge "ml.g5.24xlarge", MlG52Xlarge "ml.g5.2xlarge", MlG548Xlarge "ml.g5.48xlarge",
        MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge", MlG5Xlarge "ml.g5.xlarge",
        MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge", MlG624Xlarge "ml.g6.24xlarge",
        MlG62Xlarge "ml.g6.2xlarge", MlG648Xlarge "ml.g6.48xlarge", MlG64Xlarge "ml.g6.4xlarge",
        MlG68Xlarge "ml.g6.8xlarge", MlG6Xlarge "ml.g6.xlarge", MlG6E12Xlarge "ml.g6e.12xlarge",
        MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge", MlG6E2Xlarge "ml.g6e.2xlarge",
        MlG6E48Xlarge "ml.g6e.48xlarge", MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge",
        MlG6EXlarge "ml.g6e.xlarge", MlG712Xlarge "ml.g7.12xlarge", MlG724Xlarge "ml.g7.24xlarge",
        MlG72Xlarge "ml.g7.2xlarge", MlG748Xlarge "ml.g7.48xlarge", MlG74Xlarge "ml.g7.4xlarge",
        MlG78Xlarge "ml.g7.8xlarge", MlG7E12Xlarge "ml.g7e.12xlarge", MlG7E24Xlarge "ml.g7e.24xlarge",
        MlG7E2Xlarge "ml.g7e.2xlarge", MlG7E48Xlarge "ml.g7e.48xlarge", MlG7E4Xlarge "ml.g7e.4xlarge",
        MlG7E8Xlarge "ml.g7e.8xlarge", MlGr64Xlarge "ml.gr6.4xlarge", MlGr68Xlarge "ml.gr6.8xlarge",
        MlI3En12Xlarge "ml.i3en.12xlarge", MlI3En24Xlarge "ml.i3en.24xlarge", MlI3En2Xlarge "ml.i3en.2xlarge",
        MlI3En3Xlarge "ml.i3en.3xlarge", MlI3En6Xlarge "ml.i3en.6xlarge", MlI3EnLarge "ml.i3en.large",
        MlI3EnXlarge "ml.i3en.xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM516Xlarge "ml.m5.16xlarge",
        MlM524Xlarge "ml.m5.24xlarge", MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge",
        MlM58Xlarge "ml.m5.8xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM6A12Xlarge "ml.m6a.12xlarge", MlM6A16Xlarge "ml.m6a.16xlarge", MlM6A24Xlarge "ml.m6a.24xlarge",
        MlM6A2Xlarge "ml.m6a.2xlarge", MlM6A32Xlarge "ml.m6a.32xlarge", MlM6A48Xlarge "ml.m6a.48xlarge",
        MlM6A4Xlarge "ml.m6a.4xlarge", MlM6A8Xlarge "ml.m6a.8xlarge", MlM6ALarge "ml.m6a.large",
        MlM6AXlarge "ml.m6a.xlarge", MlM6G12Xlarge "ml.m6g.12xlarge", MlM6G16Xlarge "ml.m6g.16xlarge",
        MlM6G2Xlarge "ml.m6g.2xlarge", MlM6G4Xlarge "ml.m6g.4xlarge", MlM6G8Xlarge "ml.m6g.8xlarge",
        MlM6GLarge "ml.m6g.large", MlM6GMedium "ml.m6g.medium", MlM6GXlarge "ml.m6g.xlarge",
        MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge",
        MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I32Xlarge "ml.m6i.32xlarge", MlM6I4Xlarge "ml.m6i.4xlarge",
        MlM6I8Xlarge "ml.m6i.8xlarge", MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge",
        MlM7G12Xlarge "ml.m7g.12xlarge", MlM7G16Xlarge "ml.m7g.16xlarge", MlM7G2Xlarge "ml.m7g.2xlarge",
        MlM7G4Xlarge "ml.m7g.4xlarge", MlM7G8Xlarge "ml.m7g.8xlarge", MlM7GLarge "ml.m7g.large",
        MlM7GMedium "ml.m7g.medium", MlM7GXlarge "ml.m7g.xlarge", MlM7I12Xlarge "ml.m7i.12xlarge",
        MlM7I16Xlarge "ml.m7i.16xlarge", MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I2Xlarge "ml.m7i.2xlarge",
        MlM7I48Xlarge "ml.m7i.48xlarge", MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge",
        MlM7ILarge "ml.m7i.large", MlM7IXlarge "ml.m7i.xlarge", MlM8A16Xlarge "ml.m8a.16xlarge",
        MlM8G12Xlarge "ml.m8g.12xlarge", MlM8G16Xlarge "ml.m8g.16xlarge", MlM8G24Xlarge "ml.m8g.24xlarge",
        MlM8G2Xlarge "ml.m8g.2xlarge", MlM8G48Xlarge "ml.m8g.48xlarge", MlM8G4Xlarge "ml.m8g.4xlarge",
        MlM8G8Xlarge "ml.m8g.8xlarge", MlM8GLarge "ml.m8g.large", MlM8GMedium "ml.m8g.medium",
        MlM8GXlarge "ml.m8g.xlarge", MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge",
        MlP548Xlarge "ml.p5.48xlarge", MlP54Xlarge "ml.p5.4xlarge", MlP5E48Xlarge "ml.p5e.48xlarge",
        MlP5En48Xlarge "ml.p5en.48xlarge", MlP6B20048Xlarge "ml.p6-b200.48xlarge",
        MlP6B30048Xlarge "ml.p6-b300.48xlarge", MlP6EGb20036Xlarge "ml.p6e-gb200.36xlarge",
        MlR5D16Xlarge "ml.r5d.16xlarge", MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge",
        MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I32Xlarge "ml.r6i.32xlarge",
        MlR6I4Xlarge "ml.r6i.4xlarge", MlR6I8Xlarge "ml.r6i.8xlarge", MlR6ILarge "ml.r6i.large",
        MlR6IXlarge "ml.r6i.xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge",
        MlR7I4Xlarge "ml.r7i.4xlarge", MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlT32Xlarge "ml.t3.2xlarge", MlT3Large "ml.t3.large", MlT3Medium "ml.t3.medium",
        MlT3Xlarge "ml.t3.xlarge", MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge",
        MlTrn23Xlarge "ml.trn2.3xlarge", MlTrn248Xlarge "ml.trn2.48xlarge"
    }
}
choice! {
    ComputeQuotaResourceSharingConfigStrategy {
        Lend "Lend", DontLend "DontLend", LendAndBorrow "LendAndBorrow"
    }
}

resource! {
    /// [AWS::SageMaker::Context](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html)
    Context ContextAttrs "AWS::SageMaker::Context" (
        context_name ContextName: String, context_type ContextType: String, source Source: ContextSource
    ) {
        description Description: String,
        properties Properties: Map<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerContext>,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! { ContextSource (source_uri SourceUri: String) { source_id SourceId: String, source_type SourceType: String, } }

resource! {
    /// [AWS::SageMaker::DataQualityJobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html)
    DataQualityJobDefinition DataQualityJobDefinitionAttrs DataQualityJobDefinitionArgs "AWS::SageMaker::DataQualityJobDefinition" [
        data_quality_app_specification DataQualityAppSpecification: DataQualityJobDefinitionDataQualityAppSpecification,
        data_quality_job_input DataQualityJobInput: DataQualityJobDefinitionDataQualityJobInput,
        data_quality_job_output_config DataQualityJobOutputConfig: DataQualityJobDefinitionMonitoringOutputConfig,
        job_resources JobResources: DataQualityJobDefinitionMonitoringResources, role_arn RoleArn: Arn<r::IamRole>
    ] {
        data_quality_baseline_config DataQualityBaselineConfig: DataQualityJobDefinitionDataQualityBaselineConfig,
        endpoint_name EndpointName: String,
        job_definition_name JobDefinitionName: String,
        network_config NetworkConfig: DataQualityJobDefinitionNetworkConfig,
        stopping_condition StoppingCondition: DataQualityJobDefinitionStoppingCondition,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        job_definition_arn "JobDefinitionArn": Arn<r::SageMakerDataQualityJobDefinition>,
    }
}
props! {
    DataQualityJobDefinitionBatchTransformInput (
        data_captured_destination_s3_uri DataCapturedDestinationS3Uri: String,
        dataset_format DatasetFormat: DataQualityJobDefinitionDatasetFormat, local_path LocalPath: String
    ) {
        exclude_features_attribute ExcludeFeaturesAttribute: String,
        s3_data_distribution_type S3DataDistributionType: DataQualityJobDefinitionBatchTransformInputS3DataDistributionType,
        s3_input_mode S3InputMode: DataQualityJobDefinitionBatchTransformInputS3InputMode,
    }
}
props! {
    DataQualityJobDefinitionClusterConfig (
        instance_count InstanceCount: Int<1, 100>, instance_type InstanceType: String,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>
    ) { volume_kms_key_id VolumeKmsKeyId: String, }
}
props! { DataQualityJobDefinitionConstraintsResource () { s3_uri S3Uri: String, } }
props! { DataQualityJobDefinitionCsv () { header Header: bool, } }
props! {
    DataQualityJobDefinitionDataQualityAppSpecification (image_uri ImageUri: String) {
        container_arguments ContainerArguments: List<String>,
        container_entrypoint ContainerEntrypoint: List<String>,
        environment Environment: Map<String>,
        post_analytics_processor_source_uri PostAnalyticsProcessorSourceUri: String,
        record_preprocessor_source_uri RecordPreprocessorSourceUri: String,
    }
}
props! {
    DataQualityJobDefinitionDataQualityBaselineConfig () {
        baselining_job_name BaseliningJobName: String,
        constraints_resource ConstraintsResource: DataQualityJobDefinitionConstraintsResource,
        statistics_resource StatisticsResource: DataQualityJobDefinitionStatisticsResource,
    }
}
props! {
    DataQualityJobDefinitionDataQualityJobInput () {
        batch_transform_input BatchTransformInput: DataQualityJobDefinitionBatchTransformInput,
        endpoint_input EndpointInput: DataQualityJobDefinitionEndpointInput,
    }
}
props! {
    DataQualityJobDefinitionDatasetFormat () {
        csv Csv: DataQualityJobDefinitionCsv,
        json Json: DataQualityJobDefinitionJson,
        parquet Parquet: bool,
    }
}
props! {
    DataQualityJobDefinitionEndpointInput (endpoint_name EndpointName: String, local_path LocalPath: String) {
        exclude_features_attribute ExcludeFeaturesAttribute: String,
        s3_data_distribution_type S3DataDistributionType: DataQualityJobDefinitionEndpointInputS3DataDistributionType,
        s3_input_mode S3InputMode: DataQualityJobDefinitionEndpointInputS3InputMode,
    }
}
props! { DataQualityJobDefinitionJson () { line Line: bool, } }
props! { DataQualityJobDefinitionMonitoringOutput (s3_output S3Output: DataQualityJobDefinitionS3Output) {} }
props! {
    DataQualityJobDefinitionMonitoringOutputConfig (
        monitoring_outputs MonitoringOutputs: List<DataQualityJobDefinitionMonitoringOutput>
    ) { kms_key_id KmsKeyId: String, }
}
props! {
    DataQualityJobDefinitionMonitoringResources (cluster_config ClusterConfig: DataQualityJobDefinitionClusterConfig) {}
}
props! {
    DataQualityJobDefinitionNetworkConfig () {
        enable_inter_container_traffic_encryption EnableInterContainerTrafficEncryption: bool,
        enable_network_isolation EnableNetworkIsolation: bool,
        vpc_config VpcConfig: DataQualityJobDefinitionVpcConfig,
    }
}
props! {
    DataQualityJobDefinitionS3Output (local_path LocalPath: String, s3_uri S3Uri: String) {
        s3_upload_mode S3UploadMode: DataQualityJobDefinitionS3OutputS3UploadMode,
    }
}
props! { DataQualityJobDefinitionStatisticsResource () { s3_uri S3Uri: String, } }
props! { DataQualityJobDefinitionStoppingCondition (max_runtime_in_seconds MaxRuntimeInSeconds: Int<1, 86400>) {} }
props! {
    DataQualityJobDefinitionVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    DataQualityJobDefinitionBatchTransformInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { DataQualityJobDefinitionBatchTransformInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    DataQualityJobDefinitionEndpointInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { DataQualityJobDefinitionEndpointInputS3InputMode { Pipe "Pipe", File "File" } }
choice! { DataQualityJobDefinitionS3OutputS3UploadMode { Continuous "Continuous", EndOfJob "EndOfJob" } }

resource! {
    /// [AWS::SageMaker::Device](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html)
    Device NoAttrs "AWS::SageMaker::Device" (device_fleet_name DeviceFleetName: String) {
        device Device: DeviceProps,
        tags Tags: List<Tag>,
    } {}
}
props! {
    DeviceProps (device_name DeviceName: String) {
        description Description: String,
        iot_thing_name IotThingName: String,
    }
}

resource! {
    /// [AWS::SageMaker::DeviceFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html)
    DeviceFleet NoAttrs "AWS::SageMaker::DeviceFleet" (
        device_fleet_name DeviceFleetName: String, output_config OutputConfig: DeviceFleetEdgeOutputConfig,
        role_arn RoleArn: Arn<r::IamRole>
    ) { description Description: String, tags Tags: List<Tag>, } {}
}
props! { DeviceFleetEdgeOutputConfig (s3_output_location S3OutputLocation: String) { kms_key_id KmsKeyId: String, } }

resource! {
    /// [AWS::SageMaker::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html)
    Domain DomainAttrs "AWS::SageMaker::Domain" (
        auth_mode AuthMode: DomainAuthMode, default_user_settings DefaultUserSettings: DomainUserSettings,
        domain_name DomainName: String
    ) {
        app_network_access_type AppNetworkAccessType: DomainAppNetworkAccessType,
        app_security_group_management AppSecurityGroupManagement: DomainAppSecurityGroupManagement,
        default_space_settings DefaultSpaceSettings: DomainDefaultSpaceSettings,
        domain_settings DomainSettings: DomainSettings,
        home_efs_file_system_creation HomeEfsFileSystemCreation: DomainHomeEfsFileSystemCreation,
        kms_key_id KmsKeyId: String,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tag_propagation TagPropagation: DomainTagPropagation,
        tags Tags: List<Tag>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    } {
        domain_arn "DomainArn": Arn<r::SageMakerDomain>,
        domain_id "DomainId": Id<r::SageMakerDomain>,
        home_efs_file_system_id "HomeEfsFileSystemId": String,
        security_group_id_for_domain_boundary "SecurityGroupIdForDomainBoundary": Id<r::Ec2SecurityGroup>,
        single_sign_on_application_arn "SingleSignOnApplicationArn": String,
        single_sign_on_managed_application_instance_id "SingleSignOnManagedApplicationInstanceId": String,
        url "Url": String,
    }
}
props! { DomainAppLifecycleManagement () { idle_settings IdleSettings: DomainIdleSettings, } }
props! {
    DomainCodeEditorAppSettings () {
        app_lifecycle_management AppLifecycleManagement: DomainAppLifecycleManagement,
        built_in_lifecycle_config_arn BuiltInLifecycleConfigArn: String,
        custom_images CustomImages: List<DomainCustomImage>,
        default_resource_spec DefaultResourceSpec: DomainResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! { DomainCodeRepository (repository_url RepositoryUrl: String) {} }
props! {
    DomainCustomFileSystemConfig () {
        efs_file_system_config EFSFileSystemConfig: DomainEfsFileSystemConfig,
        f_sx_lustre_file_system_config FSxLustreFileSystemConfig: DomainFSxLustreFileSystemConfig,
        s3_file_system_config S3FileSystemConfig: DomainS3FileSystemConfig,
    }
}
props! {
    DomainCustomImage (app_image_config_name AppImageConfigName: String, image_name ImageName: String) {
        image_version_number ImageVersionNumber: Int<0, MAX>,
    }
}
props! { DomainCustomPosixUserConfig (gid Gid: Int<1001, 4000000>, uid Uid: Int<10000, 4000000>) {} }
props! {
    DomainDefaultEbsStorageSettings (
        default_ebs_volume_size_in_gb DefaultEbsVolumeSizeInGb: Int<5, 16384>,
        maximum_ebs_volume_size_in_gb MaximumEbsVolumeSizeInGb: Int<5, 16384>
    ) {}
}
props! {
    DomainDefaultSpaceSettings (execution_role ExecutionRole: Arn<r::IamRole>) {
        custom_file_system_configs CustomFileSystemConfigs: List<DomainCustomFileSystemConfig>,
        custom_posix_user_config CustomPosixUserConfig: DomainCustomPosixUserConfig,
        jupyter_lab_app_settings JupyterLabAppSettings: DomainJupyterLabAppSettings,
        jupyter_server_app_settings JupyterServerAppSettings: DomainJupyterServerAppSettings,
        kernel_gateway_app_settings KernelGatewayAppSettings: DomainKernelGatewayAppSettings,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        space_storage_settings SpaceStorageSettings: DomainDefaultSpaceStorageSettings,
    }
}
props! {
    DomainDefaultSpaceStorageSettings () {
        default_ebs_storage_settings DefaultEbsStorageSettings: DomainDefaultEbsStorageSettings,
    }
}
props! {
    DomainDockerSettings () {
        enable_docker_access EnableDockerAccess: DomainDockerSettingsEnableDockerAccess,
        vpc_only_trusted_accounts VpcOnlyTrustedAccounts: List<String>,
    }
}
props! { DomainEfsFileSystemConfig (file_system_id FileSystemId: String) { file_system_path FileSystemPath: String, } }
props! {
    DomainFSxLustreFileSystemConfig (file_system_id FileSystemId: String) { file_system_path FileSystemPath: String, }
}
props! {
    DomainHiddenSageMakerImage () {
        sage_maker_image_name SageMakerImageName: DomainHiddenSageMakerImageSageMakerImageName,
        version_aliases VersionAliases: List<String>,
    }
}
props! {
    DomainIdleSettings () {
        idle_timeout_in_minutes IdleTimeoutInMinutes: Int<60, 525600>,
        lifecycle_management LifecycleManagement: DomainLifecycleManagement,
        max_idle_timeout_in_minutes MaxIdleTimeoutInMinutes: Int<60, 525600>,
        min_idle_timeout_in_minutes MinIdleTimeoutInMinutes: Int<60, 525600>,
    }
}
props! {
    DomainJupyterLabAppSettings () {
        app_lifecycle_management AppLifecycleManagement: DomainAppLifecycleManagement,
        built_in_lifecycle_config_arn BuiltInLifecycleConfigArn: String,
        code_repositories CodeRepositories: List<DomainCodeRepository>,
        custom_images CustomImages: List<DomainCustomImage>,
        default_resource_spec DefaultResourceSpec: DomainResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    DomainJupyterServerAppSettings () {
        default_resource_spec DefaultResourceSpec: DomainResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    DomainKernelGatewayAppSettings () {
        custom_images CustomImages: List<DomainCustomImage>,
        default_resource_spec DefaultResourceSpec: DomainResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    DomainRSessionAppSettings () {
        custom_images CustomImages: List<DomainCustomImage>,
        default_resource_spec DefaultResourceSpec: DomainResourceSpec,
    }
}
props! {
    DomainRStudioServerProAppSettings () {
        access_status AccessStatus: DomainRStudioServerProAppSettingsAccessStatus,
        user_group UserGroup: DomainRStudioServerProAppSettingsUserGroup,
    }
}
props! {
    DomainRStudioServerProDomainSettings (domain_execution_role_arn DomainExecutionRoleArn: Arn<r::IamRole>) {
        default_resource_spec DefaultResourceSpec: DomainResourceSpec,
        r_studio_connect_url RStudioConnectUrl: String,
        r_studio_package_manager_url RStudioPackageManagerUrl: String,
    }
}
props! {
    DomainResourceSpec () {
        instance_type InstanceType: DomainAppInstanceType,
        lifecycle_config_arn LifecycleConfigArn: String,
        sage_maker_image_arn SageMakerImageArn: String,
        sage_maker_image_version_arn SageMakerImageVersionArn: String,
        training_plan_arn TrainingPlanArn: String,
    }
}
props! { DomainS3FileSystemConfig () { mount_path MountPath: String, s3_uri S3Uri: String, } }
props! {
    DomainSettings () {
        docker_settings DockerSettings: DomainDockerSettings,
        execution_role_identity_config ExecutionRoleIdentityConfig: DomainSettingsExecutionRoleIdentityConfig,
        ip_address_type IpAddressType: DomainIpAddressType,
        r_studio_server_pro_domain_settings RStudioServerProDomainSettings: DomainRStudioServerProDomainSettings,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        unified_studio_settings UnifiedStudioSettings: DomainUnifiedStudioSettings,
    }
}
props! {
    DomainSharingSettings () {
        notebook_output_option NotebookOutputOption: DomainSharingSettingsNotebookOutputOption,
        s3_kms_key_id S3KmsKeyId: String,
        s3_output_path S3OutputPath: String,
    }
}
props! {
    DomainStudioWebPortalSettings () {
        hidden_app_types HiddenAppTypes: List<DomainAppType>,
        hidden_instance_types HiddenInstanceTypes: List<DomainAppInstanceType>,
        hidden_ml_tools HiddenMlTools: List<DomainMlTools>,
        hidden_sage_maker_image_version_aliases HiddenSageMakerImageVersionAliases: List<DomainHiddenSageMakerImage>,
    }
}
props! {
    DomainUnifiedStudioSettings () {
        domain_account_id DomainAccountId: String,
        domain_id DomainId: String,
        domain_region DomainRegion: String,
        environment_id EnvironmentId: String,
        project_id ProjectId: String,
        project_s3_path ProjectS3Path: String,
        studio_web_portal_access StudioWebPortalAccess: DomainUnifiedStudioSettingsStudioWebPortalAccess,
    }
}
props! {
    DomainUserSettings (execution_role ExecutionRole: Arn<r::IamRole>) {
        auto_mount_home_efs AutoMountHomeEFS: DomainUserSettingsAutoMountHomeEfs,
        code_editor_app_settings CodeEditorAppSettings: DomainCodeEditorAppSettings,
        custom_file_system_configs CustomFileSystemConfigs: List<DomainCustomFileSystemConfig>,
        custom_posix_user_config CustomPosixUserConfig: DomainCustomPosixUserConfig,
        default_landing_uri DefaultLandingUri: String,
        jupyter_lab_app_settings JupyterLabAppSettings: DomainJupyterLabAppSettings,
        jupyter_server_app_settings JupyterServerAppSettings: DomainJupyterServerAppSettings,
        kernel_gateway_app_settings KernelGatewayAppSettings: DomainKernelGatewayAppSettings,
        r_session_app_settings RSessionAppSettings: DomainRSessionAppSettings,
        r_studio_server_pro_app_settings RStudioServerProAppSettings: DomainRStudioServerProAppSettings,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        sharing_settings SharingSettings: DomainSharingSettings,
        space_storage_settings SpaceStorageSettings: DomainDefaultSpaceStorageSettings,
        studio_web_portal StudioWebPortal: DomainUserSettingsStudioWebPortal,
        studio_web_portal_settings StudioWebPortalSettings: DomainStudioWebPortalSettings,
    }
}
choice! {
    DomainAppInstanceType {
        System "system", MlT3Micro "ml.t3.micro", MlT3Small "ml.t3.small", MlT3Medium "ml.t3.medium",
        MlT3Large "ml.t3.large", MlT3Xlarge "ml.t3.xlarge", MlT32Xlarge "ml.t3.2xlarge", MlM5Large "ml.m5.large",
        MlM5Xlarge "ml.m5.xlarge", MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge",
        MlM58Xlarge "ml.m5.8xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM516Xlarge "ml.m5.16xlarge",
        MlM524Xlarge "ml.m5.24xlarge", MlM5DLarge "ml.m5d.large", MlM5DXlarge "ml.m5d.xlarge",
        MlM5D2Xlarge "ml.m5d.2xlarge", MlM5D4Xlarge "ml.m5d.4xlarge", MlM5D8Xlarge "ml.m5d.8xlarge",
        MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D16Xlarge "ml.m5d.16xlarge", MlM5D24Xlarge "ml.m5d.24xlarge",
        MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge", MlC52Xlarge "ml.c5.2xlarge", MlC54Xlarge "ml.c5.4xlarge",
        MlC59Xlarge "ml.c5.9xlarge", MlC512Xlarge "ml.c5.12xlarge", MlC518Xlarge "ml.c5.18xlarge",
        MlC524Xlarge "ml.c5.24xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP3Dn24Xlarge "ml.p3dn.24xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlR5Large "ml.r5.large",
        MlR5Xlarge "ml.r5.xlarge", MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge",
        MlR58Xlarge "ml.r5.8xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR516Xlarge "ml.r5.16xlarge",
        MlR524Xlarge "ml.r5.24xlarge", MlG5Xlarge "ml.g5.xlarge", MlG52Xlarge "ml.g5.2xlarge",
        MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge", MlG512Xlarge "ml.g5.12xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge", MlG548Xlarge "ml.g5.48xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG62Xlarge "ml.g6.2xlarge", MlG64Xlarge "ml.g6.4xlarge",
        MlG68Xlarge "ml.g6.8xlarge", MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge",
        MlG624Xlarge "ml.g6.24xlarge", MlG648Xlarge "ml.g6.48xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge",
        MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge",
        MlG6E48Xlarge "ml.g6e.48xlarge", MlGeospatialInteractive "ml.geospatial.interactive",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge", MlP548Xlarge "ml.p5.48xlarge",
        MlP5E48Xlarge "ml.p5e.48xlarge", MlP5En48Xlarge "ml.p5en.48xlarge", MlM6ILarge "ml.m6i.large",
        MlM6IXlarge "ml.m6i.xlarge", MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I4Xlarge "ml.m6i.4xlarge",
        MlM6I8Xlarge "ml.m6i.8xlarge", MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge",
        MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I32Xlarge "ml.m6i.32xlarge", MlM7ILarge "ml.m7i.large",
        MlM7IXlarge "ml.m7i.xlarge", MlM7I2Xlarge "ml.m7i.2xlarge", MlM7I4Xlarge "ml.m7i.4xlarge",
        MlM7I8Xlarge "ml.m7i.8xlarge", MlM7I12Xlarge "ml.m7i.12xlarge", MlM7I16Xlarge "ml.m7i.16xlarge",
        MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I48Xlarge "ml.m7i.48xlarge", MlC6ILarge "ml.c6i.large",
        MlC6IXlarge "ml.c6i.xlarge", MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge",
        MlC6I24Xlarge "ml.c6i.24xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC7ILarge "ml.c7i.large",
        MlC7IXlarge "ml.c7i.xlarge", MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I4Xlarge "ml.c7i.4xlarge",
        MlC7I8Xlarge "ml.c7i.8xlarge", MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge",
        MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I48Xlarge "ml.c7i.48xlarge", MlR6ILarge "ml.r6i.large",
        MlR6IXlarge "ml.r6i.xlarge", MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I4Xlarge "ml.r6i.4xlarge",
        MlR6I8Xlarge "ml.r6i.8xlarge", MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge",
        MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I32Xlarge "ml.r6i.32xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I4Xlarge "ml.r7i.4xlarge",
        MlR7I8Xlarge "ml.r7i.8xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I48Xlarge "ml.r7i.48xlarge", MlM6IdLarge "ml.m6id.large",
        MlM6IdXlarge "ml.m6id.xlarge", MlM6Id2Xlarge "ml.m6id.2xlarge", MlM6Id4Xlarge "ml.m6id.4xlarge",
        MlM6Id8Xlarge "ml.m6id.8xlarge", MlM6Id12Xlarge "ml.m6id.12xlarge", MlM6Id16Xlarge "ml.m6id.16xlarge",
        MlM6Id24Xlarge "ml.m6id.24xlarge", MlM6Id32Xlarge "ml.m6id.32xlarge", MlC6IdLarge "ml.c6id.large",
        MlC6IdXlarge "ml.c6id.xlarge", MlC6Id2Xlarge "ml.c6id.2xlarge", MlC6Id4Xlarge "ml.c6id.4xlarge",
        MlC6Id8Xlarge "ml.c6id.8xlarge", MlC6Id12Xlarge "ml.c6id.12xlarge", MlC6Id16Xlarge "ml.c6id.16xlarge",
        MlC6Id24Xlarge "ml.c6id.24xlarge", MlC6Id32Xlarge "ml.c6id.32xlarge", MlR6IdLarge "ml.r6id.large",
        MlR6IdXlarge "ml.r6id.xlarge", MlR6Id2Xlarge "ml.r6id.2xlarge", MlR6Id4Xlarge "ml.r6id.4xlarge",
        MlR6Id8Xlarge "ml.r6id.8xlarge", MlR6Id12Xlarge "ml.r6id.12xlarge", MlR6Id16Xlarge "ml.r6id.16xlarge",
        MlR6Id24Xlarge "ml.r6id.24xlarge", MlR6Id32Xlarge "ml.r6id.32xlarge", MlP54Xlarge "ml.p5.4xlarge",
        MlP6B20048Xlarge "ml.p6-b200.48xlarge", MlG7E2Xlarge "ml.g7e.2xlarge", MlG7E4Xlarge "ml.g7e.4xlarge",
        MlG7E8Xlarge "ml.g7e.8xlarge", MlG7E12Xlarge "ml.g7e.12xlarge", MlG7E24Xlarge "ml.g7e.24xlarge",
        MlG7E48Xlarge "ml.g7e.48xlarge"
    }
}
choice! { DomainAppNetworkAccessType { PublicInternetOnly "PublicInternetOnly", VpcOnly "VpcOnly" } }
choice! { DomainAppSecurityGroupManagement { Service "Service", Customer "Customer" } }
choice! {
    DomainAppType {
        JupyterServer "JupyterServer", TensorBoard "TensorBoard", RStudioServerPro "RStudioServerPro",
        JupyterLab "JupyterLab", CodeEditor "CodeEditor", DetailedProfiler "DetailedProfiler", Canvas "Canvas"
    }
}
choice! { DomainAuthMode { Sso "SSO", Iam "IAM" } }
choice! { DomainDockerSettingsEnableDockerAccess { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DomainHiddenSageMakerImageSageMakerImageName { SagemakerDistribution "sagemaker_distribution" } }
choice! { DomainHomeEfsFileSystemCreation { Enabled "Enabled", Disabled "Disabled" } }
choice! { DomainIpAddressType { Ipv4 "IPV4", Dualstack "DUALSTACK" } }
choice! { DomainLifecycleManagement { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    DomainMlTools {
        DataWrangler "DataWrangler", FeatureStore "FeatureStore", EmrClusters "EmrClusters", AutoMl "AutoMl",
        Experiments "Experiments", Training "Training", ModelEvaluation "ModelEvaluation", Pipelines "Pipelines",
        Models "Models", JumpStart "JumpStart", InferenceRecommender "InferenceRecommender", Endpoints "Endpoints",
        Projects "Projects", InferenceOptimization "InferenceOptimization", HyperPodClusters "HyperPodClusters",
        Comet "Comet", DeepchecksLlmEvaluation "DeepchecksLLMEvaluation", Fiddler "Fiddler", LakeraGuard "LakeraGuard",
        PerformanceEvaluation "PerformanceEvaluation"
    }
}
choice! { DomainRStudioServerProAppSettingsAccessStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DomainRStudioServerProAppSettingsUserGroup { RStudioAdmin "R_STUDIO_ADMIN", RStudioUser "R_STUDIO_USER" } }
choice! { DomainSettingsExecutionRoleIdentityConfig { UserProfileName "USER_PROFILE_NAME", Disabled "DISABLED" } }
choice! { DomainSharingSettingsNotebookOutputOption { Allowed "Allowed", Disabled "Disabled" } }
choice! { DomainTagPropagation { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DomainUnifiedStudioSettingsStudioWebPortalAccess { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    DomainUserSettingsAutoMountHomeEfs {
        Enabled "Enabled", Disabled "Disabled", DefaultAsDomain "DefaultAsDomain"
    }
}
choice! { DomainUserSettingsStudioWebPortal { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::SageMaker::Endpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html)
    Endpoint EndpointAttrs "AWS::SageMaker::Endpoint" (endpoint_config_name EndpointConfigName: String) {
        deployment_config DeploymentConfig: EndpointDeploymentConfig,
        endpoint_name EndpointName: String,
        exclude_retained_variant_properties ExcludeRetainedVariantProperties: List<EndpointVariantProperty>,
        retain_all_variant_properties RetainAllVariantProperties: bool,
        retain_deployment_config RetainDeploymentConfig: bool,
        tags Tags: List<Tag>,
    } { endpoint_arn "EndpointArn": Arn<r::SageMakerEndpoint>, endpoint_name "EndpointName": String, }
}
props! { EndpointAlarm (alarm_name AlarmName: String) {} }
props! { EndpointAutoRollbackConfig (alarms Alarms: List<EndpointAlarm>) {} }
props! {
    EndpointBlueGreenUpdatePolicy (
        traffic_routing_configuration TrafficRoutingConfiguration: EndpointTrafficRoutingConfig
    ) {
        maximum_execution_timeout_in_seconds MaximumExecutionTimeoutInSeconds: Int<600, 28800>,
        termination_wait_in_seconds TerminationWaitInSeconds: Int<0, 3600>,
    }
}
props! { EndpointCapacitySize (type_ Type: EndpointCapacitySizeType, value Value: Int<1, MAX>) {} }
props! {
    EndpointDeploymentConfig () {
        auto_rollback_configuration AutoRollbackConfiguration: EndpointAutoRollbackConfig,
        blue_green_update_policy BlueGreenUpdatePolicy: EndpointBlueGreenUpdatePolicy,
        rolling_update_policy RollingUpdatePolicy: EndpointRollingUpdatePolicy,
    }
}
props! {
    EndpointRollingUpdatePolicy (
        maximum_batch_size MaximumBatchSize: EndpointCapacitySize,
        wait_interval_in_seconds WaitIntervalInSeconds: Int<0, 3600>
    ) {
        maximum_execution_timeout_in_seconds MaximumExecutionTimeoutInSeconds: Int<600, 28800>,
        rollback_maximum_batch_size RollbackMaximumBatchSize: EndpointCapacitySize,
    }
}
props! {
    EndpointTrafficRoutingConfig (type_ Type: EndpointTrafficRoutingConfigType) {
        canary_size CanarySize: EndpointCapacitySize,
        linear_step_size LinearStepSize: EndpointCapacitySize,
        wait_interval_in_seconds WaitIntervalInSeconds: Int<0, 3600>,
    }
}
props! { EndpointVariantProperty () { variant_property_type VariantPropertyType: String, } }
choice! { EndpointCapacitySizeType { CapacityPercent "CAPACITY_PERCENT", InstanceCount "INSTANCE_COUNT" } }
choice! { EndpointTrafficRoutingConfigType { AllAtOnce "ALL_AT_ONCE", Canary "CANARY", Linear "LINEAR" } }

resource! {
    /// [AWS::SageMaker::EndpointConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html)
    EndpointConfig EndpointConfigAttrs "AWS::SageMaker::EndpointConfig" (
        production_variants ProductionVariants: List<EndpointConfigProductionVariant>
    ) {
        async_inference_config AsyncInferenceConfig: EndpointConfigAsyncInferenceConfig,
        data_capture_config DataCaptureConfig: EndpointConfigDataCaptureConfig,
        enable_network_isolation EnableNetworkIsolation: bool,
        endpoint_config_name EndpointConfigName: String,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        explainer_config ExplainerConfig: EndpointConfigExplainerConfig,
        kms_key_id KmsKeyId: String,
        metrics_config MetricsConfig: EndpointConfigMetricsConfig,
        shadow_production_variants ShadowProductionVariants: List<EndpointConfigProductionVariant>,
        tags Tags: List<Tag>,
        vpc_config VpcConfig: EndpointConfigVpcConfig,
    } {
        endpoint_config_arn "EndpointConfigArn": Arn<r::SageMakerEndpointConfig>,
        endpoint_config_name "EndpointConfigName": String,
    }
}
props! {
    EndpointConfigAsyncInferenceClientConfig () {
        max_concurrent_invocations_per_instance MaxConcurrentInvocationsPerInstance: Int<1, 1000>,
    }
}
props! {
    EndpointConfigAsyncInferenceConfig (output_config OutputConfig: EndpointConfigAsyncInferenceOutputConfig) {
        client_config ClientConfig: EndpointConfigAsyncInferenceClientConfig,
    }
}
props! {
    EndpointConfigAsyncInferenceNotificationConfig () {
        error_topic ErrorTopic: String,
        include_inference_response_in IncludeInferenceResponseIn: List<EndpointConfigAsyncInferenceNotificationConfigIncludeInferenceResponseIn>,
        success_topic SuccessTopic: String,
    }
}
props! {
    EndpointConfigAsyncInferenceOutputConfig () {
        kms_key_id KmsKeyId: String,
        notification_config NotificationConfig: EndpointConfigAsyncInferenceNotificationConfig,
        s3_failure_path S3FailurePath: String,
        s3_output_path S3OutputPath: String,
    }
}
props! {
    EndpointConfigCapacityReservationConfig () {
        capacity_reservation_preference CapacityReservationPreference: String,
        ml_reservation_arn MlReservationArn: String,
    }
}
props! {
    EndpointConfigCaptureContentTypeHeader () {
        csv_content_types CsvContentTypes: List<String>,
        json_content_types JsonContentTypes: List<String>,
    }
}
props! { EndpointConfigCaptureOption (capture_mode CaptureMode: EndpointConfigCaptureOptionCaptureMode) {} }
props! {
    EndpointConfigClarifyExplainerConfig (shap_config ShapConfig: EndpointConfigClarifyShapConfig) {
        enable_explanations EnableExplanations: String,
        inference_config InferenceConfig: EndpointConfigClarifyInferenceConfig,
    }
}
props! {
    EndpointConfigClarifyInferenceConfig () {
        content_template ContentTemplate: String,
        feature_headers FeatureHeaders: List<String>,
        feature_types FeatureTypes: List<String>,
        features_attribute FeaturesAttribute: String,
        label_attribute LabelAttribute: String,
        label_headers LabelHeaders: List<String>,
        label_index LabelIndex: Int<0, MAX>,
        max_payload_in_mb MaxPayloadInMB: Int<1, 25>,
        max_record_count MaxRecordCount: Int<1, MAX>,
        probability_attribute ProbabilityAttribute: String,
        probability_index ProbabilityIndex: Int<0, MAX>,
    }
}
props! {
    EndpointConfigClarifyShapBaselineConfig () {
        mime_type MimeType: String,
        shap_baseline ShapBaseline: String,
        shap_baseline_uri ShapBaselineUri: String,
    }
}
props! {
    EndpointConfigClarifyShapConfig (shap_baseline_config ShapBaselineConfig: EndpointConfigClarifyShapBaselineConfig) {
        number_of_samples NumberOfSamples: Int<1, MAX>,
        seed Seed: i64,
        text_config TextConfig: EndpointConfigClarifyTextConfig,
        use_logit UseLogit: bool,
    }
}
props! { EndpointConfigClarifyTextConfig (granularity Granularity: String, language Language: String) {} }
props! { EndpointConfigCoreDumpConfig (destination_s3_uri DestinationS3Uri: String) { kms_key_id KmsKeyId: String, } }
props! {
    EndpointConfigDataCaptureConfig (
        capture_options CaptureOptions: List<EndpointConfigCaptureOption>, destination_s3_uri DestinationS3Uri: String,
        initial_sampling_percentage InitialSamplingPercentage: Int<0, 100>
    ) {
        capture_content_type_header CaptureContentTypeHeader: EndpointConfigCaptureContentTypeHeader,
        enable_capture EnableCapture: bool,
        kms_key_id KmsKeyId: String,
    }
}
props! {
    EndpointConfigExplainerConfig () {
        clarify_explainer_config ClarifyExplainerConfig: EndpointConfigClarifyExplainerConfig,
    }
}
props! {
    EndpointConfigInstancePool (
        instance_type InstanceType: EndpointConfigInstancePoolInstanceType, priority Priority: Int<1, 5>
    ) { model_name_override ModelNameOverride: String, }
}
props! {
    EndpointConfigManagedInstanceScaling () {
        max_instance_count MaxInstanceCount: Int<1, MAX>,
        min_instance_count MinInstanceCount: Int<0, MAX>,
        scale_in_policy ScaleInPolicy: EndpointConfigScaleInPolicy,
        status Status: EndpointConfigManagedInstanceScalingStatus,
    }
}
props! {
    EndpointConfigMetricsConfig () {
        enable_detailed_observability EnableDetailedObservability: bool,
        enable_enhanced_metrics EnableEnhancedMetrics: bool,
        metric_publish_frequency_in_seconds MetricPublishFrequencyInSeconds: i64,
    }
}
props! {
    EndpointConfigPrefixAwareRoutingConfig () {
        concurrency_threshold ConcurrencyThreshold: Int<1, 1024>,
        prefix_length PrefixLength: Int<1024, 65536>,
    }
}
props! {
    EndpointConfigProductionVariant (variant_name VariantName: String) {
        capacity_reservation_config CapacityReservationConfig: EndpointConfigCapacityReservationConfig,
        container_startup_health_check_timeout_in_seconds ContainerStartupHealthCheckTimeoutInSeconds: Int<60, 3600>,
        core_dump_config CoreDumpConfig: EndpointConfigCoreDumpConfig,
        enable_ssm_access EnableSSMAccess: bool,
        inference_ami_version InferenceAmiVersion: EndpointConfigProductionVariantInferenceAmiVersion,
        initial_instance_count InitialInstanceCount: Int<1, MAX>,
        initial_variant_weight InitialVariantWeight: Num<0, MAX>,
        instance_pools InstancePools: List<EndpointConfigInstancePool>,
        instance_type InstanceType: EndpointConfigProductionVariantInstanceType,
        managed_instance_scaling ManagedInstanceScaling: EndpointConfigManagedInstanceScaling,
        model_data_download_timeout_in_seconds ModelDataDownloadTimeoutInSeconds: Int<60, 3600>,
        model_name ModelName: String,
        routing_config RoutingConfig: EndpointConfigRoutingConfig,
        serverless_config ServerlessConfig: EndpointConfigServerlessConfig,
        variant_instance_provision_timeout_in_seconds VariantInstanceProvisionTimeoutInSeconds: Int<300, 3600>,
        volume_size_in_gb VolumeSizeInGB: Int<1, 512>,
    }
}
props! {
    EndpointConfigRoutingConfig () {
        prefix_aware_routing_config PrefixAwareRoutingConfig: EndpointConfigPrefixAwareRoutingConfig,
        routing_strategy RoutingStrategy: EndpointConfigRoutingConfigRoutingStrategy,
    }
}
props! {
    EndpointConfigScaleInPolicy (strategy Strategy: EndpointConfigScaleInPolicyStrategy) {
        cooldown_in_minutes CooldownInMinutes: Int<5, 1440>,
        maximum_step_size MaximumStepSize: Int<1, 100>,
    }
}
props! {
    EndpointConfigServerlessConfig (
        max_concurrency MaxConcurrency: Int<1, 200>, memory_size_in_mb MemorySizeInMB: Int<1024, 6144>
    ) { provisioned_concurrency ProvisionedConcurrency: Int<1, 200>, }
}
props! {
    EndpointConfigVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    EndpointConfigAsyncInferenceNotificationConfigIncludeInferenceResponseIn {
        ErrorNotificationTopic "ERROR_NOTIFICATION_TOPIC", SuccessNotificationTopic "SUCCESS_NOTIFICATION_TOPIC"
    }
}
choice! { EndpointConfigCaptureOptionCaptureMode { Input "Input", InputAndOutput "InputAndOutput", Output "Output" } }
choice! {
    EndpointConfigInstancePoolInstanceType {
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge", MlC4Large "ml.c4.large",
        MlC4Xlarge "ml.c4.xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge",
        MlC5D18Xlarge "ml.c5d.18xlarge", MlC5D2Xlarge "ml.c5d.2xlarge", MlC5D4Xlarge "ml.c5d.4xlarge",
        MlC5D9Xlarge "ml.c5d.9xlarge", MlC5DLarge "ml.c5d.large", MlC5DXlarge "ml.c5d.xlarge",
        MlC6G12Xlarge "ml.c6g.12xlarge", MlC6G16Xlarge "ml.c6g.16xlarge", MlC6G2Xlarge "ml.c6g.2xlarge",
        MlC6G4Xlarge "ml.c6g.4xlarge", MlC6G8Xlarge "ml.c6g.8xlarge", MlC6GLarge "ml.c6g.large",
        MlC6GXlarge "ml.c6g.xlarge", MlC6Gd12Xlarge "ml.c6gd.12xlarge", MlC6Gd16Xlarge "ml.c6gd.16xlarge",
        MlC6Gd2Xlarge "ml.c6gd.2xlarge", MlC6Gd4Xlarge "ml.c6gd.4xlarge", MlC6Gd8Xlarge "ml.c6gd.8xlarge",
        MlC6GdLarge "ml.c6gd.large", MlC6GdXlarge "ml.c6gd.xlarge", MlC6Gn12Xlarge "ml.c6gn.12xlarge",
        MlC6Gn16Xlarge "ml.c6gn.16xlarge", MlC6Gn2Xlarge "ml.c6gn.2xlarge", MlC6Gn4Xlarge "ml.c6gn.4xlarge",
        MlC6Gn8Xlarge "ml.c6gn.8xlarge", MlC6GnLarge "ml.c6gn.large", MlC6GnXlarge "ml.c6gn.xlarge",
        MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge",
        MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6ILarge "ml.c6i.large", MlC6IXlarge "ml.c6i.xlarge",
        MlC6In12Xlarge "ml.c6in.12xlarge", MlC6In16Xlarge "ml.c6in.16xlarge", MlC6In24Xlarge "ml.c6in.24xlarge",
        MlC6In2Xlarge "ml.c6in.2xlarge", MlC6In32Xlarge "ml.c6in.32xlarge", MlC6In4Xlarge "ml.c6in.4xlarge",
        MlC6In8Xlarge "ml.c6in.8xlarge", MlC6InLarge "ml.c6in.large", MlC6InXlarge "ml.c6in.xlarge",
        MlC7G12Xlarge "ml.c7g.12xlarge", MlC7G16Xlarge "ml.c7g.16xlarge", MlC7G2Xlarge "ml.c7g.2xlarge",
        MlC7G4Xlarge "ml.c7g.4xlarge", MlC7G8Xlarge "ml.c7g.8xlarge", MlC7GLarge "ml.c7g.large",
        MlC7GXlarge "ml.c7g.xlarge", MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge",
        MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I48Xlarge "ml.c7i.48xlarge",
        MlC7I4Xlarge "ml.c7i.4xlarge", MlC7I8Xlarge "ml.c7i.8xlarge", MlC7ILarge "ml.c7i.large",
        MlC7IXlarge "ml.c7i.xlarge", MlC8G12Xlarge "ml.c8g.12xlarge", MlC8G16Xlarge "ml.c8g.16xlarge",
        MlC8G24Xlarge "ml.c8g.24xlarge", MlC8G2Xlarge "ml.c8g.2xlarge", MlC8G48Xlarge "ml.c8g.48xlarge",
        MlC8G4Xlarge "ml.c8g.4xlarge", MlC8G8Xlarge "ml.c8g.8xlarge", MlC8GLarge "ml.c8g.large",
        MlC8GMedium "ml.c8g.medium", MlC8GXlarge "ml.c8g.xlarge", MlDl124Xlarge "ml.dl1.24xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG4Dn2Xlarge "ml.g4dn.2xlarge",
        MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG512Xlarge "ml.g5.12xlarge", MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge",
        MlG52Xlarge "ml.g5.2xlarge", MlG548Xlarge "ml.g5.48xlarge", MlG54Xlarge "ml.g5.4xlarge",
        MlG58Xlarge "ml.g5.8xlarge", MlG5Xlarge "ml.g5.xlarge", MlG612Xlarge "ml.g6.12xlarge",
        MlG616Xlarge "ml.g6.16xlarge", MlG624Xlarge "ml.g6.24xlarge", MlG62Xlarge "ml.g6.2xlarge",
        MlG648Xlarge "ml.g6.48xlarge", MlG64Xlarge "ml.g6.4xlarge", MlG68Xlarge "ml.g6.8xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge",
        MlG6E24Xlarge "ml.g6e.24xlarge", MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E48Xlarge "ml.g6e.48xlarge",
        MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG712Xlarge "ml.g7.12xlarge", MlG724Xlarge "ml.g7.24xlarge", MlG72Xlarge "ml.g7.2xlarge",
        MlG748Xlarge "ml.g7.48xlarge", MlG74Xlarge "ml.g7.4xlarge", MlG78Xlarge "ml.g7.8xlarge",
        MlG7E12Xlarge "ml.g7e.12xlarge", MlG7E24Xlarge "ml.g7e.24xlarge", MlG7E2Xlarge "ml.g7e.2xlarge",
        MlG7E48Xlarge "ml.g7e.48xlarge", MlG7E4Xlarge "ml.g7e.4xlarge", MlG7E8Xlarge "ml.g7e.8xlarge",
        MlInf124Xlarge "ml.inf1.24xlarge", MlInf12Xlarge "ml.inf1.2xlarge", MlInf16Xlarge "ml.inf1.6xlarge",
        MlInf1Xlarge "ml.inf1.xlarge", MlInf224Xlarge "ml.inf2.24xlarge", MlInf248Xlarge "ml.inf2.48xlarge",
        MlInf28Xlarge "ml.inf2.8xlarge", MlInf2Xlarge "ml.inf2.xlarge", MlM410Xlarge "ml.m4.10xlarge",
        MlM416Xlarge "ml.m4.16xlarge", MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge",
        MlM4Xlarge "ml.m4.xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM524Xlarge "ml.m5.24xlarge",
        MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D24Xlarge "ml.m5d.24xlarge", MlM5D2Xlarge "ml.m5d.2xlarge",
        MlM5D4Xlarge "ml.m5d.4xlarge", MlM5DLarge "ml.m5d.large", MlM5DXlarge "ml.m5d.xlarge",
        MlM6G12Xlarge "ml.m6g.12xlarge", MlM6G16Xlarge "ml.m6g.16xlarge", MlM6G2Xlarge "ml.m6g.2xlarge",
        MlM6G4Xlarge "ml.m6g.4xlarge", MlM6G8Xlarge "ml.m6g.8xlarge", MlM6GLarge "ml.m6g.large",
        MlM6GXlarge "ml.m6g.xlarge", MlM6Gd12Xlarge "ml.m6gd.12xlarge", MlM6Gd16Xlarge "ml.m6gd.16xlarge",
        MlM6Gd2Xlarge "ml.m6gd.2xlarge", MlM6Gd4Xlarge "ml.m6gd.4xlarge", MlM6Gd8Xlarge "ml.m6gd.8xlarge",
        MlM6GdLarge "ml.m6gd.large", MlM6GdXlarge "ml.m6gd.xlarge", MlM6I12Xlarge "ml.m6i.12xlarge",
        MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I2Xlarge "ml.m6i.2xlarge",
        MlM6I32Xlarge "ml.m6i.32xlarge", MlM6I4Xlarge "ml.m6i.4xlarge", MlM6I8Xlarge "ml.m6i.8xlarge",
        MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge", MlM7I12Xlarge "ml.m7i.12xlarge",
        MlM7I16Xlarge "ml.m7i.16xlarge", MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I2Xlarge "ml.m7i.2xlarge",
        MlM7I48Xlarge "ml.m7i.48xlarge", MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge",
        MlM7ILarge "ml.m7i.large", MlM7IXlarge "ml.m7i.xlarge", MlM8G12Xlarge "ml.m8g.12xlarge",
        MlM8G16Xlarge "ml.m8g.16xlarge", MlM8G24Xlarge "ml.m8g.24xlarge", MlM8G2Xlarge "ml.m8g.2xlarge",
        MlM8G48Xlarge "ml.m8g.48xlarge", MlM8G4Xlarge "ml.m8g.4xlarge", MlM8G8Xlarge "ml.m8g.8xlarge",
        MlM8GLarge "ml.m8g.large", MlM8GMedium "ml.m8g.medium", MlM8GXlarge "ml.m8g.xlarge",
        MlP216Xlarge "ml.p2.16xlarge", MlP28Xlarge "ml.p2.8xlarge", MlP2Xlarge "ml.p2.xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge", MlP548Xlarge "ml.p5.48xlarge",
        MlP54Xlarge "ml.p5.4xlarge", MlP5E48Xlarge "ml.p5e.48xlarge", MlP5En48Xlarge "ml.p5en.48xlarge",
        MlP6B20048Xlarge "ml.p6-b200.48xlarge", MlP6B30048Xlarge "ml.p6-b300.48xlarge",
        MlP6EGb20036Xlarge "ml.p6e-gb200.36xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR524Xlarge "ml.r5.24xlarge",
        MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge", MlR5Large "ml.r5.large", MlR5Xlarge "ml.r5.xlarge",
        MlR5D12Xlarge "ml.r5d.12xlarge", MlR5D24Xlarge "ml.r5d.24xlarge", MlR5D2Xlarge "ml.r5d.2xlarge",
        MlR5D4Xlarge "ml.r5d.4xlarge", MlR5DLarge "ml.r5d.large", MlR5DXlarge "ml.r5d.xlarge",
        MlR6G12Xlarge "ml.r6g.12xlarge", MlR6G16Xlarge "ml.r6g.16xlarge", MlR6G2Xlarge "ml.r6g.2xlarge",
        MlR6G4Xlarge "ml.r6g.4xlarge", MlR6G8Xlarge "ml.r6g.8xlarge", MlR6GLarge "ml.r6g.large",
        MlR6GXlarge "ml.r6g.xlarge", MlR6Gd12Xlarge "ml.r6gd.12xlarge", MlR6Gd16Xlarge "ml.r6gd.16xlarge",
        MlR6Gd2Xlarge "ml.r6gd.2xlarge", MlR6Gd4Xlarge "ml.r6gd.4xlarge", MlR6Gd8Xlarge "ml.r6gd.8xlarge",
        MlR6GdLarge "ml.r6gd.large", MlR6GdXlarge "ml.r6gd.xlarge", MlR6I12Xlarge "ml.r6i.12xlarge",
        MlR6I16Xlarge "ml.r6i.16xlarge", MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I2Xlarge "ml.r6i.2xlarge",
        MlR6I32Xlarge "ml.r6i.32xlarge", MlR6I4Xlarge "ml.r6i.4xlarge", MlR6I8Xlarge "ml.r6i.8xlarge",
        MlR6ILarge "ml.r6i.large", MlR6IXlarge "ml.r6i.xlarge", MlR7Gd12Xlarge "ml.r7gd.12xlarge",
        MlR7Gd16Xlarge "ml.r7gd.16xlarge", MlR7Gd2Xlarge "ml.r7gd.2xlarge", MlR7Gd4Xlarge "ml.r7gd.4xlarge",
        MlR7Gd8Xlarge "ml.r7gd.8xlarge", MlR7GdLarge "ml.r7gd.large", MlR7GdMedium "ml.r7gd.medium",
        MlR7GdXlarge "ml.r7gd.xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge",
        MlR7I4Xlarge "ml.r7i.4xlarge", MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlR8G12Xlarge "ml.r8g.12xlarge", MlR8G16Xlarge "ml.r8g.16xlarge",
        MlR8G24Xlarge "ml.r8g.24xlarge", MlR8G2Xlarge "ml.r8g.2xlarge", MlR8G48Xlarge "ml.r8g.48xlarge",
        MlR8G4Xlarge "ml.r8g.4xlarge", MlR8G8Xlarge "ml.r8g.8xlarge", MlR8GLarge "ml.r8g.large",
        MlR8GMedium "ml.r8g.medium", MlR8GXlarge "ml.r8g.xlarge", MlT22Xlarge "ml.t2.2xlarge", MlT2Large "ml.t2.large",
        MlT2Medium "ml.t2.medium", MlT2Xlarge "ml.t2.xlarge", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge", MlTrn248Xlarge "ml.trn2.48xlarge"
    }
}
choice! { EndpointConfigManagedInstanceScalingStatus { Disabled "DISABLED", Enabled "ENABLED" } }
choice! {
    EndpointConfigProductionVariantInferenceAmiVersion {
        Al2AmiSagemakerInferenceGpu2 "al2-ami-sagemaker-inference-gpu-2",
        Al2AmiSagemakerInferenceGpu21 "al2-ami-sagemaker-inference-gpu-2-1",
        Al2AmiSagemakerInferenceGpu31 "al2-ami-sagemaker-inference-gpu-3-1",
        Al2AmiSagemakerInferenceNeuron2 "al2-ami-sagemaker-inference-neuron-2",
        Al2023AmiSagemakerInferenceGpu41 "al2023-ami-sagemaker-inference-gpu-4-1"
    }
}
choice! {
    EndpointConfigProductionVariantInstanceType {
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge", MlC4Large "ml.c4.large",
        MlC4Xlarge "ml.c4.xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge",
        MlC5D18Xlarge "ml.c5d.18xlarge", MlC5D2Xlarge "ml.c5d.2xlarge", MlC5D4Xlarge "ml.c5d.4xlarge",
        MlC5D9Xlarge "ml.c5d.9xlarge", MlC5DLarge "ml.c5d.large", MlC5DXlarge "ml.c5d.xlarge",
        MlC6G12Xlarge "ml.c6g.12xlarge", MlC6G16Xlarge "ml.c6g.16xlarge", MlC6G2Xlarge "ml.c6g.2xlarge",
        MlC6G4Xlarge "ml.c6g.4xlarge", MlC6G8Xlarge "ml.c6g.8xlarge", MlC6GLarge "ml.c6g.large",
        MlC6GXlarge "ml.c6g.xlarge", MlC6Gd12Xlarge "ml.c6gd.12xlarge", MlC6Gd16Xlarge "ml.c6gd.16xlarge",
        MlC6Gd2Xlarge "ml.c6gd.2xlarge", MlC6Gd4Xlarge "ml.c6gd.4xlarge", MlC6Gd8Xlarge "ml.c6gd.8xlarge",
        MlC6GdLarge "ml.c6gd.large", MlC6GdXlarge "ml.c6gd.xlarge", MlC6Gn12Xlarge "ml.c6gn.12xlarge",
        MlC6Gn16Xlarge "ml.c6gn.16xlarge", MlC6Gn2Xlarge "ml.c6gn.2xlarge", MlC6Gn4Xlarge "ml.c6gn.4xlarge",
        MlC6Gn8Xlarge "ml.c6gn.8xlarge", MlC6GnLarge "ml.c6gn.large", MlC6GnXlarge "ml.c6gn.xlarge",
        MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge",
        MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6ILarge "ml.c6i.large", MlC6IXlarge "ml.c6i.xlarge",
        MlC6In12Xlarge "ml.c6in.12xlarge", MlC6In16Xlarge "ml.c6in.16xlarge", MlC6In24Xlarge "ml.c6in.24xlarge",
        MlC6In2Xlarge "ml.c6in.2xlarge", MlC6In32Xlarge "ml.c6in.32xlarge", MlC6In4Xlarge "ml.c6in.4xlarge",
        MlC6In8Xlarge "ml.c6in.8xlarge", MlC6InLarge "ml.c6in.large", MlC6InXlarge "ml.c6in.xlarge",
        MlC7G12Xlarge "ml.c7g.12xlarge", MlC7G16Xlarge "ml.c7g.16xlarge", MlC7G2Xlarge "ml.c7g.2xlarge",
        MlC7G4Xlarge "ml.c7g.4xlarge", MlC7G8Xlarge "ml.c7g.8xlarge", MlC7GLarge "ml.c7g.large",
        MlC7GXlarge "ml.c7g.xlarge", MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge",
        MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I48Xlarge "ml.c7i.48xlarge",
        MlC7I4Xlarge "ml.c7i.4xlarge", MlC7I8Xlarge "ml.c7i.8xlarge", MlC7ILarge "ml.c7i.large",
        MlC7IXlarge "ml.c7i.xlarge", MlC8G12Xlarge "ml.c8g.12xlarge", MlC8G16Xlarge "ml.c8g.16xlarge",
        MlC8G24Xlarge "ml.c8g.24xlarge", MlC8G2Xlarge "ml.c8g.2xlarge", MlC8G48Xlarge "ml.c8g.48xlarge",
        MlC8G4Xlarge "ml.c8g.4xlarge", MlC8G8Xlarge "ml.c8g.8xlarge", MlC8GLarge "ml.c8g.large",
        MlC8GMedium "ml.c8g.medium", MlC8GXlarge "ml.c8g.xlarge", MlDl124Xlarge "ml.dl1.24xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG4Dn2Xlarge "ml.g4dn.2xlarge",
        MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG512Xlarge "ml.g5.12xlarge", MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge",
        MlG52Xlarge "ml.g5.2xlarge", MlG548Xlarge "ml.g5.48xlarge", MlG54Xlarge "ml.g5.4xlarge",
        MlG58Xlarge "ml.g5.8xlarge", MlG5Xlarge "ml.g5.xlarge", MlG612Xlarge "ml.g6.12xlarge",
        MlG616Xlarge "ml.g6.16xlarge", MlG624Xlarge "ml.g6.24xlarge", MlG62Xlarge "ml.g6.2xlarge",
        MlG648Xlarge "ml.g6.48xlarge", MlG64Xlarge "ml.g6.4xlarge", MlG68Xlarge "ml.g6.8xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge",
        MlG6E24Xlarge "ml.g6e.24xlarge", MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E48Xlarge "ml.g6e.48xlarge",
        MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG712Xlarge "ml.g7.12xlarge", MlG724Xlarge "ml.g7.24xlarge", MlG72Xlarge "ml.g7.2xlarge",
        MlG748Xlarge "ml.g7.48xlarge", MlG74Xlarge "ml.g7.4xlarge", MlG78Xlarge "ml.g7.8xlarge",
        MlG7E12Xlarge "ml.g7e.12xlarge", MlG7E24Xlarge "ml.g7e.24xlarge", MlG7E2Xlarge "ml.g7e.2xlarge",
        MlG7E48Xlarge "ml.g7e.48xlarge", MlG7E4Xlarge "ml.g7e.4xlarge", MlG7E8Xlarge "ml.g7e.8xlarge",
        MlInf124Xlarge "ml.inf1.24xlarge", MlInf12Xlarge "ml.inf1.2xlarge", MlInf16Xlarge "ml.inf1.6xlarge",
        MlInf1Xlarge "ml.inf1.xlarge", MlInf224Xlarge "ml.inf2.24xlarge", MlInf248Xlarge "ml.inf2.48xlarge",
        MlInf28Xlarge "ml.inf2.8xlarge", MlInf2Xlarge "ml.inf2.xlarge", MlM410Xlarge "ml.m4.10xlarge",
        MlM416Xlarge "ml.m4.16xlarge", MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge",
        MlM4Xlarge "ml.m4.xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM524Xlarge "ml.m5.24xlarge",
        MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D24Xlarge "ml.m5d.24xlarge", MlM5D2Xlarge "ml.m5d.2xlarge",
        MlM5D4Xlarge "ml.m5d.4xlarge", MlM5DLarge "ml.m5d.large", MlM5DXlarge "ml.m5d.xlarge",
        MlM6G12Xlarge "ml.m6g.12xlarge", MlM6G16Xlarge "ml.m6g.16xlarge", MlM6G2Xlarge "ml.m6g.2xlarge",
        MlM6G4Xlarge "ml.m6g.4xlarge", MlM6G8Xlarge "ml.m6g.8xlarge", MlM6GLarge "ml.m6g.large",
        MlM6GXlarge "ml.m6g.xlarge", MlM6Gd12Xlarge "ml.m6gd.12xlarge", MlM6Gd16Xlarge "ml.m6gd.16xlarge",
        MlM6Gd2Xlarge "ml.m6gd.2xlarge", MlM6Gd4Xlarge "ml.m6gd.4xlarge", MlM6Gd8Xlarge "ml.m6gd.8xlarge",
        MlM6GdLarge "ml.m6gd.large", MlM6GdXlarge "ml.m6gd.xlarge", MlM6I12Xlarge "ml.m6i.12xlarge",
        MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I2Xlarge "ml.m6i.2xlarge",
        MlM6I32Xlarge "ml.m6i.32xlarge", MlM6I4Xlarge "ml.m6i.4xlarge", MlM6I8Xlarge "ml.m6i.8xlarge",
        MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge", MlM7I12Xlarge "ml.m7i.12xlarge",
        MlM7I16Xlarge "ml.m7i.16xlarge", MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I2Xlarge "ml.m7i.2xlarge",
        MlM7I48Xlarge "ml.m7i.48xlarge", MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge",
        MlM7ILarge "ml.m7i.large", MlM7IXlarge "ml.m7i.xlarge", MlM8G12Xlarge "ml.m8g.12xlarge",
        MlM8G16Xlarge "ml.m8g.16xlarge", MlM8G24Xlarge "ml.m8g.24xlarge", MlM8G2Xlarge "ml.m8g.2xlarge",
        MlM8G48Xlarge "ml.m8g.48xlarge", MlM8G4Xlarge "ml.m8g.4xlarge", MlM8G8Xlarge "ml.m8g.8xlarge",
        MlM8GLarge "ml.m8g.large", MlM8GMedium "ml.m8g.medium", MlM8GXlarge "ml.m8g.xlarge",
        MlP216Xlarge "ml.p2.16xlarge", MlP28Xlarge "ml.p2.8xlarge", MlP2Xlarge "ml.p2.xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge", MlP548Xlarge "ml.p5.48xlarge",
        MlP54Xlarge "ml.p5.4xlarge", MlP5E48Xlarge "ml.p5e.48xlarge", MlP5En48Xlarge "ml.p5en.48xlarge",
        MlP6B20048Xlarge "ml.p6-b200.48xlarge", MlP6B30048Xlarge "ml.p6-b300.48xlarge",
        MlP6EGb20036Xlarge "ml.p6e-gb200.36xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR524Xlarge "ml.r5.24xlarge",
        MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge", MlR5Large "ml.r5.large", MlR5Xlarge "ml.r5.xlarge",
        MlR5D12Xlarge "ml.r5d.12xlarge", MlR5D24Xlarge "ml.r5d.24xlarge", MlR5D2Xlarge "ml.r5d.2xlarge",
        MlR5D4Xlarge "ml.r5d.4xlarge", MlR5DLarge "ml.r5d.large", MlR5DXlarge "ml.r5d.xlarge",
        MlR6G12Xlarge "ml.r6g.12xlarge", MlR6G16Xlarge "ml.r6g.16xlarge", MlR6G2Xlarge "ml.r6g.2xlarge",
        MlR6G4Xlarge "ml.r6g.4xlarge", MlR6G8Xlarge "ml.r6g.8xlarge", MlR6GLarge "ml.r6g.large",
        MlR6GXlarge "ml.r6g.xlarge", MlR6Gd12Xlarge "ml.r6gd.12xlarge", MlR6Gd16Xlarge "ml.r6gd.16xlarge",
        MlR6Gd2Xlarge "ml.r6gd.2xlarge", MlR6Gd4Xlarge "ml.r6gd.4xlarge", MlR6Gd8Xlarge "ml.r6gd.8xlarge",
        MlR6GdLarge "ml.r6gd.large", MlR6GdXlarge "ml.r6gd.xlarge", MlR6I12Xlarge "ml.r6i.12xlarge",
        MlR6I16Xlarge "ml.r6i.16xlarge", MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I2Xlarge "ml.r6i.2xlarge",
        MlR6I32Xlarge "ml.r6i.32xlarge", MlR6I4Xlarge "ml.r6i.4xlarge", MlR6I8Xlarge "ml.r6i.8xlarge",
        MlR6ILarge "ml.r6i.large", MlR6IXlarge "ml.r6i.xlarge", MlR7Gd12Xlarge "ml.r7gd.12xlarge",
        MlR7Gd16Xlarge "ml.r7gd.16xlarge", MlR7Gd2Xlarge "ml.r7gd.2xlarge", MlR7Gd4Xlarge "ml.r7gd.4xlarge",
        MlR7Gd8Xlarge "ml.r7gd.8xlarge", MlR7GdLarge "ml.r7gd.large", MlR7GdMedium "ml.r7gd.medium",
        MlR7GdXlarge "ml.r7gd.xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge",
        MlR7I4Xlarge "ml.r7i.4xlarge", MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlR8G12Xlarge "ml.r8g.12xlarge", MlR8G16Xlarge "ml.r8g.16xlarge",
        MlR8G24Xlarge "ml.r8g.24xlarge", MlR8G2Xlarge "ml.r8g.2xlarge", MlR8G48Xlarge "ml.r8g.48xlarge",
        MlR8G4Xlarge "ml.r8g.4xlarge", MlR8G8Xlarge "ml.r8g.8xlarge", MlR8GLarge "ml.r8g.large",
        MlR8GMedium "ml.r8g.medium", MlR8GXlarge "ml.r8g.xlarge", MlT22Xlarge "ml.t2.2xlarge", MlT2Large "ml.t2.large",
        MlT2Medium "ml.t2.medium", MlT2Xlarge "ml.t2.xlarge", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge", MlTrn248Xlarge "ml.trn2.48xlarge"
    }
}
choice! {
    EndpointConfigRoutingConfigRoutingStrategy {
        LeastOutstandingRequests "LEAST_OUTSTANDING_REQUESTS", PrefixAware "PREFIX_AWARE", Random "RANDOM"
    }
}
choice! { EndpointConfigScaleInPolicyStrategy { Consolidation "CONSOLIDATION", IdleRelease "IDLE_RELEASE" } }

resource! {
    /// [AWS::SageMaker::Experiment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html)
    Experiment ExperimentAttrs "AWS::SageMaker::Experiment" (experiment_name ExperimentName: String) {
        description Description: String,
        display_name DisplayName: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerExperiment>,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
    }
}

resource! {
    /// [AWS::SageMaker::ExperimentTrialComponent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html)
    ExperimentTrialComponent ExperimentTrialComponentAttrs "AWS::SageMaker::ExperimentTrialComponent" (
        trial_component_name TrialComponentName: String
    ) {
        display_name DisplayName: String,
        end_time EndTime: String,
        metadata_properties MetadataProperties: ExperimentTrialComponentMetadataProperties,
        start_time StartTime: String,
        status Status: ExperimentTrialComponentStatus,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerExperimentTrialComponent>,
        creation_time "CreationTime": String,
        id "Id": String,
        last_modified_time "LastModifiedTime": String,
        lineage_group_arn "LineageGroupArn": String,
    }
}
props! {
    ExperimentTrialComponentMetadataProperties () {
        commit_id CommitId: String,
        generated_by GeneratedBy: String,
        project_id ProjectId: String,
        repository Repository: String,
    }
}
props! { ExperimentTrialComponentStatus () { message Message: String, primary_status PrimaryStatus: String, } }

resource! {
    /// [AWS::SageMaker::FeatureGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html)
    FeatureGroup FeatureGroupAttrs "AWS::SageMaker::FeatureGroup" (
        event_time_feature_name EventTimeFeatureName: String,
        feature_definitions FeatureDefinitions: List<FeatureGroupFeatureDefinition>,
        feature_group_name FeatureGroupName: String, record_identifier_feature_name RecordIdentifierFeatureName: String
    ) {
        description Description: String,
        offline_store_config OfflineStoreConfig: FeatureGroupOfflineStoreConfig,
        online_store_config OnlineStoreConfig: FeatureGroupOnlineStoreConfig,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
        throughput_config ThroughputConfig: FeatureGroupThroughputConfig,
    } { creation_time "CreationTime": String, feature_group_status "FeatureGroupStatus": String, }
}
props! {
    FeatureGroupDataCatalogConfig (catalog Catalog: String, database Database: String, table_name TableName: String) {}
}
props! {
    FeatureGroupFeatureDefinition (
        feature_name FeatureName: String, feature_type FeatureType: FeatureGroupFeatureDefinitionFeatureType
    ) {}
}
props! {
    FeatureGroupOfflineStoreConfig (s3_storage_config S3StorageConfig: FeatureGroupS3StorageConfig) {
        data_catalog_config DataCatalogConfig: FeatureGroupDataCatalogConfig,
        disable_glue_table_creation DisableGlueTableCreation: bool,
        table_format TableFormat: FeatureGroupTableFormat,
    }
}
props! {
    FeatureGroupOnlineStoreConfig () {
        enable_online_store EnableOnlineStore: bool,
        security_config SecurityConfig: FeatureGroupOnlineStoreSecurityConfig,
        storage_type StorageType: FeatureGroupStorageType,
        ttl_duration TtlDuration: FeatureGroupTtlDuration,
    }
}
props! { FeatureGroupOnlineStoreSecurityConfig () { kms_key_id KmsKeyId: String, } }
props! { FeatureGroupS3StorageConfig (s3_uri S3Uri: String) { kms_key_id KmsKeyId: String, } }
props! {
    FeatureGroupThroughputConfig (throughput_mode ThroughputMode: FeatureGroupThroughputMode) {
        provisioned_read_capacity_units ProvisionedReadCapacityUnits: Int<0, 10000000>,
        provisioned_write_capacity_units ProvisionedWriteCapacityUnits: Int<0, 10000000>,
    }
}
props! { FeatureGroupTtlDuration () { unit Unit: FeatureGroupUnit, value Value: Int<1, MAX>, } }
choice! { FeatureGroupFeatureDefinitionFeatureType { Integral "Integral", Fractional "Fractional", String "String" } }
choice! { FeatureGroupStorageType { Standard "Standard", InMemory "InMemory" } }
choice! { FeatureGroupTableFormat { Iceberg "Iceberg", Glue "Glue" } }
choice! { FeatureGroupThroughputMode { OnDemand "OnDemand", Provisioned "Provisioned" } }
choice! { FeatureGroupUnit { Seconds "Seconds", Minutes "Minutes", Hours "Hours", Days "Days", Weeks "Weeks" } }

resource! {
    /// [AWS::SageMaker::Hub](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html)
    Hub HubAttrs "AWS::SageMaker::Hub" (hub_description HubDescription: String, hub_name HubName: String) {
        hub_display_name HubDisplayName: String,
        hub_search_keywords HubSearchKeywords: List<String>,
        s3_storage_config S3StorageConfig: HubS3StorageConfig,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        hub_arn "HubArn": Arn<r::SageMakerHub>,
        hub_status "HubStatus": String,
        last_modified_time "LastModifiedTime": String,
    }
}
props! { HubS3StorageConfig () { s3_output_path S3OutputPath: String, } }

resource! {
    /// [AWS::SageMaker::HumanTaskUi](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html)
    HumanTaskUi HumanTaskUiAttrs "AWS::SageMaker::HumanTaskUi" (human_task_ui_name HumanTaskUiName: String) {
        tags Tags: List<Tag>,
        ui_template UiTemplate: HumanTaskUiUiTemplate,
    } { creation_time "CreationTime": String, human_task_ui_arn "HumanTaskUiArn": Arn<r::SageMakerHumanTaskUi>, }
}
props! { HumanTaskUiUiTemplate (content Content: String) {} }

resource! {
    /// [AWS::SageMaker::Image](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html)
    Image ImageAttrs "AWS::SageMaker::Image" (
        image_name ImageName: String, image_role_arn ImageRoleArn: Arn<r::IamRole>
    ) {
        image_description ImageDescription: String,
        image_display_name ImageDisplayName: String,
        tags Tags: List<Tag>,
    } { image_arn "ImageArn": Arn<r::SageMakerImage>, }
}

resource! {
    /// [AWS::SageMaker::ImageVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html)
    ImageVersion ImageVersionAttrs "AWS::SageMaker::ImageVersion" (
        base_image BaseImage: String, image_name ImageName: String
    ) {
        alias Alias: String,
        aliases Aliases: List<String>,
        horovod Horovod: bool,
        job_type JobType: ImageVersionJobType,
        ml_framework MLFramework: String,
        processor Processor: ImageVersionProcessor,
        programming_lang ProgrammingLang: String,
        release_notes ReleaseNotes: String,
        vendor_guidance VendorGuidance: ImageVersionVendorGuidance,
    } {
        container_image "ContainerImage": String,
        image_arn "ImageArn": String,
        image_version_arn "ImageVersionArn": Arn<r::SageMakerImageVersion>,
        version "Version": i64,
    }
}
choice! { ImageVersionJobType { Training "TRAINING", Inference "INFERENCE", NotebookKernel "NOTEBOOK_KERNEL" } }
choice! { ImageVersionProcessor { Cpu "CPU", Gpu "GPU" } }
choice! {
    ImageVersionVendorGuidance {
        NotProvided "NOT_PROVIDED", Stable "STABLE", ToBeArchived "TO_BE_ARCHIVED", Archived "ARCHIVED"
    }
}

resource! {
    /// [AWS::SageMaker::InferenceComponent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html)
    InferenceComponent InferenceComponentAttrs "AWS::SageMaker::InferenceComponent" (
        endpoint_name EndpointName: String
    ) {
        deployment_config DeploymentConfig: InferenceComponentDeploymentConfig,
        endpoint_arn EndpointArn: String,
        inference_component_name InferenceComponentName: String,
        runtime_config RuntimeConfig: InferenceComponentRuntimeConfig,
        specification Specification: InferenceComponentSpecification,
        specifications Specifications: List<InferenceComponentSpecificationForInstanceType>,
        tags Tags: List<Tag>,
        variant_name VariantName: String,
    } {
        creation_time "CreationTime": String,
        failure_reason "FailureReason": String,
        inference_component_arn "InferenceComponentArn": Arn<r::SageMakerInferenceComponent>,
        inference_component_status "InferenceComponentStatus": String,
        last_modified_time "LastModifiedTime": String,
        runtime_config_current_copy_count "RuntimeConfig.CurrentCopyCount": i64,
        runtime_config_desired_copy_count "RuntimeConfig.DesiredCopyCount": i64,
        runtime_config_placement_status "RuntimeConfig.PlacementStatus": List<Json>,
        specification_container_deployed_image_resolution_time "Specification.Container.DeployedImage.ResolutionTime": String,
        specification_container_deployed_image_resolved_image "Specification.Container.DeployedImage.ResolvedImage": String,
        specification_container_deployed_image_specified_image "Specification.Container.DeployedImage.SpecifiedImage": String,
        specification_current_data_cache_config_enable_caching "Specification.CurrentDataCacheConfig.EnableCaching": bool,
    }
}
props! { InferenceComponentAlarm (alarm_name AlarmName: String) {} }
props! { InferenceComponentAutoRollbackConfiguration (alarms Alarms: List<InferenceComponentAlarm>) {} }
props! {
    InferenceComponentAvailabilityZoneBalance (
        enforcement_mode EnforcementMode: InferenceComponentAvailabilityZoneBalanceEnforcementMode
    ) { max_imbalance MaxImbalance: Int<0, 100>, }
}
props! { InferenceComponentCapacitySize (type_ Type: InferenceComponentCapacitySizeType, value Value: i64) {} }
props! {
    InferenceComponentComputeResourceRequirements () {
        max_memory_required_in_mb MaxMemoryRequiredInMb: Int<128, MAX>,
        min_memory_required_in_mb MinMemoryRequiredInMb: Int<128, MAX>,
        number_of_accelerator_devices_required NumberOfAcceleratorDevicesRequired: Num<1, MAX>,
        number_of_cpu_cores_required NumberOfCpuCoresRequired: f64,
    }
}
props! {
    InferenceComponentContainerMetricsConfig (
        metrics_endpoints MetricsEndpoints: List<InferenceComponentMetricsEndpoint>
    ) {}
}
props! {
    InferenceComponentContainerSpecification () {
        artifact_url ArtifactUrl: String,
        container_metrics_config ContainerMetricsConfig: InferenceComponentContainerMetricsConfig,
        environment Environment: Map<String>,
        image Image: String,
    }
}
props! {
    InferenceComponentContainerSpecificationForInstanceType () {
        artifact_url ArtifactUrl: String,
        container_metrics_config ContainerMetricsConfig: InferenceComponentContainerMetricsConfig,
        environment Environment: Map<String>,
        image Image: String,
    }
}
props! { InferenceComponentDataCacheConfig (enable_caching EnableCaching: bool) {} }
props! {
    InferenceComponentDeploymentConfig () {
        auto_rollback_configuration AutoRollbackConfiguration: InferenceComponentAutoRollbackConfiguration,
        rolling_update_policy RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy,
    }
}
props! {
    InferenceComponentMetricsEndpoint (metrics_endpoint_path MetricsEndpointPath: String) {
        metric_publish_frequency_in_seconds MetricPublishFrequencyInSeconds: Int<10, 300>,
    }
}
props! {
    InferenceComponentRollingUpdatePolicy () {
        maximum_batch_size MaximumBatchSize: InferenceComponentCapacitySize,
        maximum_execution_timeout_in_seconds MaximumExecutionTimeoutInSeconds: Int<600, 28800>,
        rollback_maximum_batch_size RollbackMaximumBatchSize: InferenceComponentCapacitySize,
        wait_interval_in_seconds WaitIntervalInSeconds: Int<0, 3600>,
    }
}
props! { InferenceComponentRuntimeConfig () { copy_count CopyCount: Int<0, MAX>, } }
props! {
    InferenceComponentSchedulingConfig (
        availability_zone_balance AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalance,
        placement_strategy PlacementStrategy: InferenceComponentPlacementStrategy
    ) {}
}
props! {
    InferenceComponentSpecification () {
        base_inference_component_name BaseInferenceComponentName: String,
        compute_resource_requirements ComputeResourceRequirements: InferenceComponentComputeResourceRequirements,
        container Container: InferenceComponentContainerSpecification,
        data_cache_config DataCacheConfig: InferenceComponentDataCacheConfig,
        model_name ModelName: String,
        scheduling_config SchedulingConfig: InferenceComponentSchedulingConfig,
        startup_parameters StartupParameters: InferenceComponentStartupParameters,
    }
}
props! {
    InferenceComponentSpecificationForInstanceType (instance_type InstanceType: String) {
        compute_resource_requirements ComputeResourceRequirements: InferenceComponentComputeResourceRequirements,
        container Container: InferenceComponentContainerSpecificationForInstanceType,
        data_cache_config DataCacheConfig: InferenceComponentDataCacheConfig,
        model_name ModelName: String,
        scheduling_config SchedulingConfig: InferenceComponentSchedulingConfig,
        startup_parameters StartupParameters: InferenceComponentStartupParameters,
    }
}
props! {
    InferenceComponentStartupParameters () {
        container_startup_health_check_timeout_in_seconds ContainerStartupHealthCheckTimeoutInSeconds: Int<60, 3600>,
        model_data_download_timeout_in_seconds ModelDataDownloadTimeoutInSeconds: Int<60, 3600>,
    }
}
choice! { InferenceComponentAvailabilityZoneBalanceEnforcementMode { Permissive "PERMISSIVE" } }
choice! { InferenceComponentCapacitySizeType { CopyCount "COPY_COUNT", CapacityPercent "CAPACITY_PERCENT" } }
choice! { InferenceComponentPlacementStrategy { Spread "SPREAD", Binpack "BINPACK" } }

resource! {
    /// [AWS::SageMaker::InferenceExperiment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html)
    InferenceExperiment InferenceExperimentAttrs InferenceExperimentArgs "AWS::SageMaker::InferenceExperiment" [
        endpoint_name EndpointName: String, model_variants ModelVariants: List<InferenceExperimentModelVariantConfig>,
        name Name: String, role_arn RoleArn: Arn<r::IamRole>, type_ Type: InferenceExperimentType
    ] {
        data_storage_config DataStorageConfig: InferenceExperimentDataStorageConfig,
        description Description: String,
        desired_state DesiredState: InferenceExperimentDesiredState,
        kms_key KmsKey: String,
        schedule Schedule: InferenceExperimentSchedule,
        shadow_mode_config ShadowModeConfig: InferenceExperimentShadowModeConfig,
        status_reason StatusReason: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerInferenceExperiment>,
        creation_time "CreationTime": String,
        endpoint_metadata_endpoint_config_name "EndpointMetadata.EndpointConfigName": String,
        endpoint_metadata_endpoint_name "EndpointMetadata.EndpointName": String,
        endpoint_metadata_endpoint_status "EndpointMetadata.EndpointStatus": String,
        last_modified_time "LastModifiedTime": String,
        status "Status": String,
    }
}
props! {
    InferenceExperimentCaptureContentTypeHeader () {
        csv_content_types CsvContentTypes: List<String>,
        json_content_types JsonContentTypes: List<String>,
    }
}
props! {
    InferenceExperimentDataStorageConfig (destination Destination: String) {
        content_type ContentType: InferenceExperimentCaptureContentTypeHeader,
        kms_key KmsKey: String,
    }
}
props! {
    InferenceExperimentModelInfrastructureConfig (
        infrastructure_type InfrastructureType: InferenceExperimentModelInfrastructureConfigInfrastructureType,
        real_time_inference_config RealTimeInferenceConfig: InferenceExperimentRealTimeInferenceConfig
    ) {}
}
props! {
    InferenceExperimentModelVariantConfig (
        infrastructure_config InfrastructureConfig: InferenceExperimentModelInfrastructureConfig,
        model_name ModelName: String, variant_name VariantName: String
    ) {}
}
props! {
    InferenceExperimentRealTimeInferenceConfig (
        instance_count InstanceCount: Int<0, MAX>, instance_type InstanceType: String
    ) {}
}
props! { InferenceExperimentSchedule () { end_time EndTime: String, start_time StartTime: String, } }
props! {
    InferenceExperimentShadowModeConfig (
        shadow_model_variants ShadowModelVariants: List<InferenceExperimentShadowModelVariantConfig>,
        source_model_variant_name SourceModelVariantName: String
    ) {}
}
props! {
    InferenceExperimentShadowModelVariantConfig (
        sampling_percentage SamplingPercentage: Int<MIN, 100>, shadow_model_variant_name ShadowModelVariantName: String
    ) {}
}
choice! { InferenceExperimentDesiredState { Running "Running", Completed "Completed", Cancelled "Cancelled" } }
choice! { InferenceExperimentModelInfrastructureConfigInfrastructureType { RealTimeInference "RealTimeInference" } }
choice! { InferenceExperimentType { ShadowMode "ShadowMode" } }

resource! {
    /// [AWS::SageMaker::MlflowApp](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html)
    MlflowApp MlflowAppAttrs "AWS::SageMaker::MlflowApp" (
        artifact_store_uri ArtifactStoreUri: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        model_registration_mode ModelRegistrationMode: MlflowAppModelRegistrationMode,
        tags Tags: List<Tag>,
        weekly_maintenance_window_start WeeklyMaintenanceWindowStart: String,
    } {
        arn "Arn": Arn<r::SageMakerMlflowApp>,
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        mlflow_app_id "MlflowAppId": String,
        mlflow_version "MlflowVersion": String,
        status "Status": String,
    }
}
choice! {
    MlflowAppModelRegistrationMode {
        AutoModelRegistrationEnabled "AutoModelRegistrationEnabled",
        AutoModelRegistrationDisabled "AutoModelRegistrationDisabled"
    }
}

resource! {
    /// [AWS::SageMaker::MlflowTrackingServer](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html)
    MlflowTrackingServer MlflowTrackingServerAttrs "AWS::SageMaker::MlflowTrackingServer" (
        artifact_store_uri ArtifactStoreUri: String, role_arn RoleArn: Arn<r::IamRole>,
        tracking_server_name TrackingServerName: String
    ) {
        automatic_model_registration AutomaticModelRegistration: bool,
        mlflow_version MlflowVersion: String,
        tags Tags: List<Tag>,
        tracking_server_size TrackingServerSize: MlflowTrackingServerTrackingServerSize,
        weekly_maintenance_window_start WeeklyMaintenanceWindowStart: String,
    } { tracking_server_arn "TrackingServerArn": String, }
}
choice! { MlflowTrackingServerTrackingServerSize { Small "Small", Medium "Medium", Large "Large" } }

resource! {
    /// [AWS::SageMaker::Model](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html)
    Model ModelAttrs "AWS::SageMaker::Model" () {
        containers Containers: List<ModelContainerDefinition>,
        enable_network_isolation EnableNetworkIsolation: bool,
        execution_role_arn ExecutionRoleArn: Arn<r::IamRole>,
        inference_execution_config InferenceExecutionConfig: ModelInferenceExecutionConfig,
        model_name ModelName: String,
        primary_container PrimaryContainer: ModelContainerDefinition,
        tags Tags: List<Tag>,
        vpc_config VpcConfig: ModelVpcConfig,
    } { model_arn "ModelArn": Arn<r::SageMakerModel>, model_name "ModelName": String, }
}
props! { ModelAccessConfig (accept_eula AcceptEula: bool) {} }
props! {
    ModelContainerDefinition () {
        container_hostname ContainerHostname: String,
        environment Environment: Json,
        image Image: String,
        image_config ImageConfig: ModelImageConfig,
        inference_specification_name InferenceSpecificationName: String,
        mode Mode: ModelContainerDefinitionMode,
        model_data_source ModelDataSource: ModelDataSource,
        model_data_url ModelDataUrl: String,
        model_package_name ModelPackageName: String,
        multi_model_config MultiModelConfig: ModelMultiModelConfig,
    }
}
props! { ModelDataSource (s3_data_source S3DataSource: ModelS3DataSource) {} }
props! { ModelHubAccessConfig (hub_content_arn HubContentArn: String) {} }
props! {
    ModelImageConfig (repository_access_mode RepositoryAccessMode: ModelImageConfigRepositoryAccessMode) {
        repository_auth_config RepositoryAuthConfig: ModelRepositoryAuthConfig,
    }
}
props! { ModelInferenceExecutionConfig (mode Mode: ModelInferenceExecutionConfigMode) {} }
props! { ModelMultiModelConfig () { model_cache_setting ModelCacheSetting: ModelMultiModelConfigModelCacheSetting, } }
props! { ModelRepositoryAuthConfig (repository_credentials_provider_arn RepositoryCredentialsProviderArn: String) {} }
props! {
    ModelS3DataSource (
        compression_type CompressionType: ModelS3DataSourceCompressionType,
        s3_data_type S3DataType: ModelS3DataSourceS3DataType, s3_uri S3Uri: String
    ) {
        hub_access_config HubAccessConfig: ModelHubAccessConfig,
        model_access_config ModelAccessConfig: ModelAccessConfig,
    }
}
props! {
    ModelVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { ModelContainerDefinitionMode { SingleModel "SingleModel", MultiModel "MultiModel" } }
choice! { ModelImageConfigRepositoryAccessMode { Platform "Platform", Vpc "Vpc" } }
choice! { ModelInferenceExecutionConfigMode { Serial "Serial", Direct "Direct" } }
choice! { ModelMultiModelConfigModelCacheSetting { Enabled "Enabled", Disabled "Disabled" } }
choice! { ModelS3DataSourceCompressionType { None "None", Gzip "Gzip" } }
choice! { ModelS3DataSourceS3DataType { S3Prefix "S3Prefix", S3Object "S3Object" } }

resource! {
    /// [AWS::SageMaker::ModelBiasJobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html)
    ModelBiasJobDefinition ModelBiasJobDefinitionAttrs ModelBiasJobDefinitionArgs "AWS::SageMaker::ModelBiasJobDefinition" [
        job_resources JobResources: ModelBiasJobDefinitionMonitoringResources,
        model_bias_app_specification ModelBiasAppSpecification: ModelBiasJobDefinitionModelBiasAppSpecification,
        model_bias_job_input ModelBiasJobInput: ModelBiasJobDefinitionModelBiasJobInput,
        model_bias_job_output_config ModelBiasJobOutputConfig: ModelBiasJobDefinitionMonitoringOutputConfig,
        role_arn RoleArn: Arn<r::IamRole>
    ] {
        endpoint_name EndpointName: String,
        job_definition_name JobDefinitionName: String,
        model_bias_baseline_config ModelBiasBaselineConfig: ModelBiasJobDefinitionModelBiasBaselineConfig,
        network_config NetworkConfig: ModelBiasJobDefinitionNetworkConfig,
        stopping_condition StoppingCondition: ModelBiasJobDefinitionStoppingCondition,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        job_definition_arn "JobDefinitionArn": Arn<r::SageMakerModelBiasJobDefinition>,
    }
}
props! {
    ModelBiasJobDefinitionBatchTransformInput (
        data_captured_destination_s3_uri DataCapturedDestinationS3Uri: String,
        dataset_format DatasetFormat: ModelBiasJobDefinitionDatasetFormat, local_path LocalPath: String
    ) {
        end_time_offset EndTimeOffset: String,
        features_attribute FeaturesAttribute: String,
        inference_attribute InferenceAttribute: String,
        probability_attribute ProbabilityAttribute: String,
        probability_threshold_attribute ProbabilityThresholdAttribute: f64,
        s3_data_distribution_type S3DataDistributionType: ModelBiasJobDefinitionBatchTransformInputS3DataDistributionType,
        s3_input_mode S3InputMode: ModelBiasJobDefinitionBatchTransformInputS3InputMode,
        start_time_offset StartTimeOffset: String,
    }
}
props! {
    ModelBiasJobDefinitionClusterConfig (
        instance_count InstanceCount: Int<1, 100>, instance_type InstanceType: String,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>
    ) { volume_kms_key_id VolumeKmsKeyId: String, }
}
props! { ModelBiasJobDefinitionConstraintsResource () { s3_uri S3Uri: String, } }
props! { ModelBiasJobDefinitionCsv () { header Header: bool, } }
props! {
    ModelBiasJobDefinitionDatasetFormat () {
        csv Csv: ModelBiasJobDefinitionCsv,
        json Json: ModelBiasJobDefinitionJson,
        parquet Parquet: bool,
    }
}
props! {
    ModelBiasJobDefinitionEndpointInput (endpoint_name EndpointName: String, local_path LocalPath: String) {
        end_time_offset EndTimeOffset: String,
        features_attribute FeaturesAttribute: String,
        inference_attribute InferenceAttribute: String,
        probability_attribute ProbabilityAttribute: String,
        probability_threshold_attribute ProbabilityThresholdAttribute: f64,
        s3_data_distribution_type S3DataDistributionType: ModelBiasJobDefinitionEndpointInputS3DataDistributionType,
        s3_input_mode S3InputMode: ModelBiasJobDefinitionEndpointInputS3InputMode,
        start_time_offset StartTimeOffset: String,
    }
}
props! { ModelBiasJobDefinitionJson () { line Line: bool, } }
props! {
    ModelBiasJobDefinitionModelBiasAppSpecification (config_uri ConfigUri: String, image_uri ImageUri: String) {
        environment Environment: Map<String>,
    }
}
props! {
    ModelBiasJobDefinitionModelBiasBaselineConfig () {
        baselining_job_name BaseliningJobName: String,
        constraints_resource ConstraintsResource: ModelBiasJobDefinitionConstraintsResource,
    }
}
props! {
    ModelBiasJobDefinitionModelBiasJobInput (
        ground_truth_s3_input GroundTruthS3Input: ModelBiasJobDefinitionMonitoringGroundTruthS3Input
    ) {
        batch_transform_input BatchTransformInput: ModelBiasJobDefinitionBatchTransformInput,
        endpoint_input EndpointInput: ModelBiasJobDefinitionEndpointInput,
    }
}
props! { ModelBiasJobDefinitionMonitoringGroundTruthS3Input (s3_uri S3Uri: String) {} }
props! { ModelBiasJobDefinitionMonitoringOutput (s3_output S3Output: ModelBiasJobDefinitionS3Output) {} }
props! {
    ModelBiasJobDefinitionMonitoringOutputConfig (
        monitoring_outputs MonitoringOutputs: List<ModelBiasJobDefinitionMonitoringOutput>
    ) { kms_key_id KmsKeyId: String, }
}
props! {
    ModelBiasJobDefinitionMonitoringResources (cluster_config ClusterConfig: ModelBiasJobDefinitionClusterConfig) {}
}
props! {
    ModelBiasJobDefinitionNetworkConfig () {
        enable_inter_container_traffic_encryption EnableInterContainerTrafficEncryption: bool,
        enable_network_isolation EnableNetworkIsolation: bool,
        vpc_config VpcConfig: ModelBiasJobDefinitionVpcConfig,
    }
}
props! {
    ModelBiasJobDefinitionS3Output (local_path LocalPath: String, s3_uri S3Uri: String) {
        s3_upload_mode S3UploadMode: ModelBiasJobDefinitionS3OutputS3UploadMode,
    }
}
props! { ModelBiasJobDefinitionStoppingCondition (max_runtime_in_seconds MaxRuntimeInSeconds: Int<1, 86400>) {} }
props! {
    ModelBiasJobDefinitionVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    ModelBiasJobDefinitionBatchTransformInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ModelBiasJobDefinitionBatchTransformInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    ModelBiasJobDefinitionEndpointInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ModelBiasJobDefinitionEndpointInputS3InputMode { Pipe "Pipe", File "File" } }
choice! { ModelBiasJobDefinitionS3OutputS3UploadMode { Continuous "Continuous", EndOfJob "EndOfJob" } }

resource! {
    /// [AWS::SageMaker::ModelCard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html)
    ModelCard ModelCardAttrs "AWS::SageMaker::ModelCard" (
        content Content: ModelCardContent, model_card_name ModelCardName: String,
        model_card_status ModelCardStatus: ModelCardStatus
    ) {
        created_by CreatedBy: ModelCardUserContext,
        last_modified_by LastModifiedBy: ModelCardUserContext,
        security_config SecurityConfig: ModelCardSecurityConfig,
        tags Tags: List<Tag>,
    } {
        created_by_domain_id "CreatedBy.DomainId": String,
        created_by_user_profile_arn "CreatedBy.UserProfileArn": String,
        created_by_user_profile_name "CreatedBy.UserProfileName": String,
        creation_time "CreationTime": String,
        last_modified_by_domain_id "LastModifiedBy.DomainId": String,
        last_modified_by_user_profile_arn "LastModifiedBy.UserProfileArn": String,
        last_modified_by_user_profile_name "LastModifiedBy.UserProfileName": String,
        last_modified_time "LastModifiedTime": String,
        model_card_arn "ModelCardArn": Arn<r::SageMakerModelCard>,
        model_card_processing_status "ModelCardProcessingStatus": String,
        model_card_version "ModelCardVersion": i64,
    }
}
props! {
    ModelCardAdditionalInformation () {
        caveats_and_recommendations CaveatsAndRecommendations: String,
        custom_details CustomDetails: Map<String>,
        ethical_considerations EthicalConsiderations: String,
    }
}
props! {
    ModelCardBusinessDetails () {
        business_problem BusinessProblem: String,
        business_stakeholders BusinessStakeholders: String,
        line_of_business LineOfBusiness: String,
    }
}
props! {
    ModelCardContainer (image Image: String) {
        model_data_url ModelDataUrl: String,
        nearest_model_name NearestModelName: String,
    }
}
props! {
    ModelCardContent () {
        additional_information AdditionalInformation: ModelCardAdditionalInformation,
        business_details BusinessDetails: ModelCardBusinessDetails,
        evaluation_details EvaluationDetails: List<ModelCardEvaluationDetail>,
        intended_uses IntendedUses: ModelCardIntendedUses,
        model_overview ModelOverview: ModelCardModelOverview,
        model_package_details ModelPackageDetails: ModelCardModelPackageDetails,
        training_details TrainingDetails: ModelCardTrainingDetails,
    }
}
props! {
    ModelCardEvaluationDetail (name Name: String) {
        datasets Datasets: List<String>,
        evaluation_job_arn EvaluationJobArn: String,
        evaluation_observation EvaluationObservation: String,
        metadata Metadata: Map<String>,
        metric_groups MetricGroups: List<ModelCardMetricGroup>,
    }
}
props! { ModelCardInferenceSpecification (containers Containers: List<ModelCardContainer>) {} }
props! {
    ModelCardIntendedUses () {
        explanations_for_risk_rating ExplanationsForRiskRating: String,
        factors_affecting_model_efficiency FactorsAffectingModelEfficiency: String,
        intended_uses IntendedUses: String,
        purpose_of_model PurposeOfModel: String,
        risk_rating RiskRating: ModelCardRiskRating,
    }
}
props! { ModelCardMetricGroup (metric_data MetricData: List<ModelCardMetricGroupMetricData>, name Name: String) {} }
props! {
    ModelCardMetricGroupMetricData (name Name: String, type_ Type: Json, value Value: Json) {
        notes Notes: String,
        x_axis_name XAxisName: Json,
        y_axis_name YAxisName: Json,
    }
}
props! {
    ModelCardModelOverview () {
        algorithm_type AlgorithmType: String,
        inference_environment InferenceEnvironment: ModelCardModelOverviewInferenceEnvironment,
        model_artifact ModelArtifact: List<String>,
        model_creator ModelCreator: String,
        model_description ModelDescription: String,
        model_id ModelId: String,
        model_name ModelName: String,
        model_owner ModelOwner: String,
        model_version ModelVersion: Num<1, MAX>,
        problem_type ProblemType: String,
    }
}
props! { ModelCardModelOverviewInferenceEnvironment () { container_image ContainerImage: List<String>, } }
props! { ModelCardModelPackageCreator () { user_profile_name UserProfileName: String, } }
props! {
    ModelCardModelPackageDetails () {
        approval_description ApprovalDescription: String,
        created_by CreatedBy: ModelCardModelPackageCreator,
        domain Domain: String,
        inference_specification InferenceSpecification: ModelCardInferenceSpecification,
        model_approval_status ModelApprovalStatus: ModelCardModelPackageDetailsModelApprovalStatus,
        model_package_arn ModelPackageArn: String,
        model_package_description ModelPackageDescription: String,
        model_package_group_name ModelPackageGroupName: String,
        model_package_name ModelPackageName: String,
        model_package_status ModelPackageStatus: ModelCardModelPackageDetailsModelPackageStatus,
        model_package_version ModelPackageVersion: Num<1, MAX>,
        source_algorithms SourceAlgorithms: List<ModelCardSourceAlgorithm>,
        task Task: String,
    }
}
props! { ModelCardObjectiveFunction () { function Function: ModelCardObjectiveFunctionFunction, notes Notes: String, } }
props! {
    ModelCardObjectiveFunctionFunction () {
        condition Condition: String,
        facet Facet: String,
        function Function: ModelCardObjectiveFunctionFunctionFunction,
    }
}
props! { ModelCardSecurityConfig () { kms_key_id KmsKeyId: String, } }
props! { ModelCardSourceAlgorithm (algorithm_name AlgorithmName: String) { model_data_url ModelDataUrl: String, } }
props! {
    ModelCardTrainingDetails () {
        objective_function ObjectiveFunction: ModelCardObjectiveFunction,
        training_job_details TrainingJobDetails: ModelCardTrainingDetailsTrainingJobDetails,
        training_observations TrainingObservations: String,
    }
}
props! {
    ModelCardTrainingDetailsTrainingJobDetails () {
        hyper_parameters HyperParameters: List<ModelCardTrainingHyperParameter>,
        training_arn TrainingArn: String,
        training_datasets TrainingDatasets: List<String>,
        training_environment TrainingEnvironment: ModelCardTrainingDetailsTrainingJobDetailsTrainingEnvironment,
        training_metrics TrainingMetrics: List<ModelCardTrainingMetric>,
        user_provided_hyper_parameters UserProvidedHyperParameters: List<ModelCardTrainingHyperParameter>,
        user_provided_training_metrics UserProvidedTrainingMetrics: List<ModelCardTrainingMetric>,
    }
}
props! {
    ModelCardTrainingDetailsTrainingJobDetailsTrainingEnvironment () { container_image ContainerImage: List<String>, }
}
props! { ModelCardTrainingHyperParameter (name Name: String, value Value: String) {} }
props! { ModelCardTrainingMetric (name Name: String, value Value: f64) { notes Notes: String, } }
props! { ModelCardUserContext () {} }
choice! {
    ModelCardModelPackageDetailsModelApprovalStatus {
        Approved "Approved", Rejected "Rejected", PendingManualApproval "PendingManualApproval"
    }
}
choice! {
    ModelCardModelPackageDetailsModelPackageStatus {
        Pending "Pending", InProgress "InProgress", Completed "Completed", Failed "Failed", Deleting "Deleting"
    }
}
choice! { ModelCardObjectiveFunctionFunctionFunction { Maximize "Maximize", Minimize "Minimize" } }
choice! { ModelCardRiskRating { High "High", Medium "Medium", Low "Low", Unknown "Unknown" } }
choice! { ModelCardStatus { Draft "Draft", PendingReview "PendingReview", Approved "Approved", Archived "Archived" } }

resource! {
    /// [AWS::SageMaker::ModelExplainabilityJobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html)
    ModelExplainabilityJobDefinition ModelExplainabilityJobDefinitionAttrs ModelExplainabilityJobDefinitionArgs "AWS::SageMaker::ModelExplainabilityJobDefinition" [
        job_resources JobResources: ModelExplainabilityJobDefinitionMonitoringResources,
        model_explainability_app_specification ModelExplainabilityAppSpecification: ModelExplainabilityJobDefinitionModelExplainabilityAppSpecification,
        model_explainability_job_input ModelExplainabilityJobInput: ModelExplainabilityJobDefinitionModelExplainabilityJobInput,
        model_explainability_job_output_config ModelExplainabilityJobOutputConfig: ModelExplainabilityJobDefinitionMonitoringOutputConfig,
        role_arn RoleArn: Arn<r::IamRole>
    ] {
        endpoint_name EndpointName: String,
        job_definition_name JobDefinitionName: String,
        model_explainability_baseline_config ModelExplainabilityBaselineConfig: ModelExplainabilityJobDefinitionModelExplainabilityBaselineConfig,
        network_config NetworkConfig: ModelExplainabilityJobDefinitionNetworkConfig,
        stopping_condition StoppingCondition: ModelExplainabilityJobDefinitionStoppingCondition,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        job_definition_arn "JobDefinitionArn": Arn<r::SageMakerModelExplainabilityJobDefinition>,
    }
}
props! {
    ModelExplainabilityJobDefinitionBatchTransformInput (
        data_captured_destination_s3_uri DataCapturedDestinationS3Uri: String,
        dataset_format DatasetFormat: ModelExplainabilityJobDefinitionDatasetFormat, local_path LocalPath: String
    ) {
        features_attribute FeaturesAttribute: String,
        inference_attribute InferenceAttribute: String,
        probability_attribute ProbabilityAttribute: String,
        s3_data_distribution_type S3DataDistributionType: ModelExplainabilityJobDefinitionBatchTransformInputS3DataDistributionType,
        s3_input_mode S3InputMode: ModelExplainabilityJobDefinitionBatchTransformInputS3InputMode,
    }
}
props! {
    ModelExplainabilityJobDefinitionClusterConfig (
        instance_count InstanceCount: Int<1, 100>, instance_type InstanceType: String,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>
    ) { volume_kms_key_id VolumeKmsKeyId: String, }
}
props! { ModelExplainabilityJobDefinitionConstraintsResource () { s3_uri S3Uri: String, } }
props! { ModelExplainabilityJobDefinitionCsv () { header Header: bool, } }
props! {
    ModelExplainabilityJobDefinitionDatasetFormat () {
        csv Csv: ModelExplainabilityJobDefinitionCsv,
        json Json: ModelExplainabilityJobDefinitionJson,
        parquet Parquet: bool,
    }
}
props! {
    ModelExplainabilityJobDefinitionEndpointInput (endpoint_name EndpointName: String, local_path LocalPath: String) {
        features_attribute FeaturesAttribute: String,
        inference_attribute InferenceAttribute: String,
        probability_attribute ProbabilityAttribute: String,
        s3_data_distribution_type S3DataDistributionType: ModelExplainabilityJobDefinitionEndpointInputS3DataDistributionType,
        s3_input_mode S3InputMode: ModelExplainabilityJobDefinitionEndpointInputS3InputMode,
    }
}
props! { ModelExplainabilityJobDefinitionJson () { line Line: bool, } }
props! {
    ModelExplainabilityJobDefinitionModelExplainabilityAppSpecification (
        config_uri ConfigUri: String, image_uri ImageUri: String
    ) { environment Environment: Map<String>, }
}
props! {
    ModelExplainabilityJobDefinitionModelExplainabilityBaselineConfig () {
        baselining_job_name BaseliningJobName: String,
        constraints_resource ConstraintsResource: ModelExplainabilityJobDefinitionConstraintsResource,
    }
}
props! {
    ModelExplainabilityJobDefinitionModelExplainabilityJobInput () {
        batch_transform_input BatchTransformInput: ModelExplainabilityJobDefinitionBatchTransformInput,
        endpoint_input EndpointInput: ModelExplainabilityJobDefinitionEndpointInput,
    }
}
props! {
    ModelExplainabilityJobDefinitionMonitoringOutput (s3_output S3Output: ModelExplainabilityJobDefinitionS3Output) {}
}
props! {
    ModelExplainabilityJobDefinitionMonitoringOutputConfig (
        monitoring_outputs MonitoringOutputs: List<ModelExplainabilityJobDefinitionMonitoringOutput>
    ) { kms_key_id KmsKeyId: String, }
}
props! {
    ModelExplainabilityJobDefinitionMonitoringResources (
        cluster_config ClusterConfig: ModelExplainabilityJobDefinitionClusterConfig
    ) {}
}
props! {
    ModelExplainabilityJobDefinitionNetworkConfig () {
        enable_inter_container_traffic_encryption EnableInterContainerTrafficEncryption: bool,
        enable_network_isolation EnableNetworkIsolation: bool,
        vpc_config VpcConfig: ModelExplainabilityJobDefinitionVpcConfig,
    }
}
props! {
    ModelExplainabilityJobDefinitionS3Output (local_path LocalPath: String, s3_uri S3Uri: String) {
        s3_upload_mode S3UploadMode: ModelExplainabilityJobDefinitionS3OutputS3UploadMode,
    }
}
props! {
    ModelExplainabilityJobDefinitionStoppingCondition (max_runtime_in_seconds MaxRuntimeInSeconds: Int<1, 86400>) {}
}
props! {
    ModelExplainabilityJobDefinitionVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    ModelExplainabilityJobDefinitionBatchTransformInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ModelExplainabilityJobDefinitionBatchTransformInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    ModelExplainabilityJobDefinitionEndpointInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ModelExplainabilityJobDefinitionEndpointInputS3InputMode { Pipe "Pipe", File "File" } }
choice! { ModelExplainabilityJobDefinitionS3OutputS3UploadMode { Continuous "Continuous", EndOfJob "EndOfJob" } }

resource! {
    /// [AWS::SageMaker::ModelPackage](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html)
    ModelPackage ModelPackageAttrs "AWS::SageMaker::ModelPackage" () {
        additional_inference_specifications AdditionalInferenceSpecifications: List<ModelPackageAdditionalInferenceSpecificationDefinition>,
        additional_inference_specifications_to_add AdditionalInferenceSpecificationsToAdd: List<ModelPackageAdditionalInferenceSpecificationDefinition>,
        approval_description ApprovalDescription: String,
        certify_for_marketplace CertifyForMarketplace: bool,
        client_token ClientToken: String,
        customer_metadata_properties CustomerMetadataProperties: Map<String>,
        domain Domain: String,
        drift_check_baselines DriftCheckBaselines: ModelPackageDriftCheckBaselines,
        inference_specification InferenceSpecification: ModelPackageInferenceSpecification,
        metadata_properties MetadataProperties: ModelPackageMetadataProperties,
        model_approval_status ModelApprovalStatus: ModelPackageModelApprovalStatus,
        model_card ModelCard: ModelPackageModelCard,
        model_metrics ModelMetrics: ModelPackageModelMetrics,
        model_package_description ModelPackageDescription: String,
        model_package_group_name ModelPackageGroupName: String,
        model_package_name ModelPackageName: String,
        model_package_status_details ModelPackageStatusDetails: ModelPackageStatusDetails,
        model_package_version ModelPackageVersion: Int<1, MAX>,
        sample_payload_url SamplePayloadUrl: String,
        security_config SecurityConfig: ModelPackageSecurityConfig,
        skip_model_validation SkipModelValidation: ModelPackageSkipModelValidation,
        source_algorithm_specification SourceAlgorithmSpecification: ModelPackageSourceAlgorithmSpecification,
        source_uri SourceUri: String,
        tags Tags: List<Tag>,
        task Task: String,
        validation_specification ValidationSpecification: ModelPackageValidationSpecification,
    } {
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        model_package_arn "ModelPackageArn": Arn<r::SageMakerModelPackage>,
        model_package_status "ModelPackageStatus": String,
    }
}
props! {
    ModelPackageAdditionalInferenceSpecificationDefinition (
        containers Containers: List<ModelPackageContainerDefinition>, name Name: String
    ) {
        description Description: String,
        supported_content_types SupportedContentTypes: List<String>,
        supported_realtime_inference_instance_types SupportedRealtimeInferenceInstanceTypes: List<String>,
        supported_response_mime_types SupportedResponseMIMETypes: List<String>,
        supported_transform_instance_types SupportedTransformInstanceTypes: List<String>,
    }
}
props! {
    ModelPackageBias () {
        post_training_report PostTrainingReport: ModelPackageMetricsSource,
        pre_training_report PreTrainingReport: ModelPackageMetricsSource,
        report Report: ModelPackageMetricsSource,
    }
}
props! {
    ModelPackageContainerDefinition (image Image: String) {
        container_hostname ContainerHostname: String,
        environment Environment: Map<String>,
        framework Framework: String,
        framework_version FrameworkVersion: String,
        image_digest ImageDigest: String,
        model_data_source ModelDataSource: ModelPackageModelDataSource,
        model_data_url ModelDataUrl: String,
        model_input ModelInput: ModelPackageContainerDefinitionModelInput,
        nearest_model_name NearestModelName: String,
    }
}
props! { ModelPackageContainerDefinitionModelInput (data_input_config DataInputConfig: String) {} }
props! { ModelPackageDataSource (s3_data_source S3DataSource: ModelPackageS3DataSource) {} }
props! {
    ModelPackageDriftCheckBaselines () {
        bias Bias: ModelPackageDriftCheckBias,
        explainability Explainability: ModelPackageDriftCheckExplainability,
        model_data_quality ModelDataQuality: ModelPackageDriftCheckModelDataQuality,
        model_quality ModelQuality: ModelPackageDriftCheckModelQuality,
    }
}
props! {
    ModelPackageDriftCheckBias () {
        config_file ConfigFile: ModelPackageFileSource,
        post_training_constraints PostTrainingConstraints: ModelPackageMetricsSource,
        pre_training_constraints PreTrainingConstraints: ModelPackageMetricsSource,
    }
}
props! {
    ModelPackageDriftCheckExplainability () {
        config_file ConfigFile: ModelPackageFileSource,
        constraints Constraints: ModelPackageMetricsSource,
    }
}
props! {
    ModelPackageDriftCheckModelDataQuality () {
        constraints Constraints: ModelPackageMetricsSource,
        statistics Statistics: ModelPackageMetricsSource,
    }
}
props! {
    ModelPackageDriftCheckModelQuality () {
        constraints Constraints: ModelPackageMetricsSource,
        statistics Statistics: ModelPackageMetricsSource,
    }
}
props! { ModelPackageExplainability () { report Report: ModelPackageMetricsSource, } }
props! {
    ModelPackageFileSource (s3_uri S3Uri: String) {
        content_digest ContentDigest: String,
        content_type ContentType: String,
    }
}
props! {
    ModelPackageInferenceSpecification (
        containers Containers: List<ModelPackageContainerDefinition>,
        supported_content_types SupportedContentTypes: List<String>,
        supported_response_mime_types SupportedResponseMIMETypes: List<String>
    ) {
        supported_realtime_inference_instance_types SupportedRealtimeInferenceInstanceTypes: List<String>,
        supported_transform_instance_types SupportedTransformInstanceTypes: List<String>,
    }
}
props! {
    ModelPackageMetadataProperties () {
        commit_id CommitId: String,
        generated_by GeneratedBy: String,
        project_id ProjectId: String,
        repository Repository: String,
    }
}
props! {
    ModelPackageMetricsSource (content_type ContentType: String, s3_uri S3Uri: String) {
        content_digest ContentDigest: String,
    }
}
props! { ModelPackageModelAccessConfig (accept_eula AcceptEula: bool) {} }
props! {
    ModelPackageModelCard (
        model_card_content ModelCardContent: String,
        model_card_status ModelCardStatus: ModelPackageModelCardModelCardStatus
    ) {}
}
props! {
    ModelPackageModelDataQuality () {
        constraints Constraints: ModelPackageMetricsSource,
        statistics Statistics: ModelPackageMetricsSource,
    }
}
props! { ModelPackageModelDataSource () { s3_data_source S3DataSource: ModelPackageS3ModelDataSource, } }
props! {
    ModelPackageModelMetrics () {
        bias Bias: ModelPackageBias,
        explainability Explainability: ModelPackageExplainability,
        model_data_quality ModelDataQuality: ModelPackageModelDataQuality,
        model_quality ModelQuality: ModelPackageModelQuality,
    }
}
props! {
    ModelPackageModelQuality () {
        constraints Constraints: ModelPackageMetricsSource,
        statistics Statistics: ModelPackageMetricsSource,
    }
}
props! {
    ModelPackageS3DataSource (s3_data_type S3DataType: ModelPackageS3DataSourceS3DataType, s3_uri S3Uri: String) {}
}
props! {
    ModelPackageS3ModelDataSource (
        compression_type CompressionType: ModelPackageS3ModelDataSourceCompressionType,
        s3_data_type S3DataType: ModelPackageS3ModelDataSourceS3DataType, s3_uri S3Uri: String
    ) { model_access_config ModelAccessConfig: ModelPackageModelAccessConfig, }
}
props! { ModelPackageSecurityConfig (kms_key_id KmsKeyId: String) {} }
props! { ModelPackageSourceAlgorithm (algorithm_name AlgorithmName: String) { model_data_url ModelDataUrl: String, } }
props! {
    ModelPackageSourceAlgorithmSpecification (source_algorithms SourceAlgorithms: List<ModelPackageSourceAlgorithm>) {}
}
props! { ModelPackageStatusDetails () { validation_statuses ValidationStatuses: List<ModelPackageStatusItem>, } }
props! {
    ModelPackageStatusItem (name Name: String, status Status: ModelPackageStatusItemStatus) {
        failure_reason FailureReason: String,
    }
}
props! {
    ModelPackageTransformInput (data_source DataSource: ModelPackageDataSource) {
        compression_type CompressionType: ModelPackageTransformInputCompressionType,
        content_type ContentType: String,
        split_type SplitType: ModelPackageTransformInputSplitType,
    }
}
props! {
    ModelPackageTransformJobDefinition (
        transform_input TransformInput: ModelPackageTransformInput,
        transform_output TransformOutput: ModelPackageTransformOutput,
        transform_resources TransformResources: ModelPackageTransformResources
    ) {
        batch_strategy BatchStrategy: ModelPackageTransformJobDefinitionBatchStrategy,
        environment Environment: Map<String>,
        max_concurrent_transforms MaxConcurrentTransforms: Int<0, MAX>,
        max_payload_in_mb MaxPayloadInMB: Int<0, MAX>,
    }
}
props! {
    ModelPackageTransformOutput (s3_output_path S3OutputPath: String) {
        accept Accept: String,
        assemble_with AssembleWith: ModelPackageTransformOutputAssembleWith,
        kms_key_id KmsKeyId: String,
    }
}
props! {
    ModelPackageTransformResources (instance_count InstanceCount: Int<1, MAX>, instance_type InstanceType: String) {
        volume_kms_key_id VolumeKmsKeyId: String,
    }
}
props! {
    ModelPackageValidationProfile (
        profile_name ProfileName: String,
        transform_job_definition TransformJobDefinition: ModelPackageTransformJobDefinition
    ) {}
}
props! {
    ModelPackageValidationSpecification (
        validation_profiles ValidationProfiles: List<ModelPackageValidationProfile>,
        validation_role ValidationRole: Arn<r::IamRole>
    ) {}
}
choice! {
    ModelPackageModelApprovalStatus {
        Approved "Approved", Rejected "Rejected", PendingManualApproval "PendingManualApproval"
    }
}
choice! {
    ModelPackageModelCardModelCardStatus {
        Draft "Draft", PendingReview "PendingReview", Approved "Approved", Archived "Archived"
    }
}
choice! {
    ModelPackageS3DataSourceS3DataType {
        ManifestFile "ManifestFile", S3Prefix "S3Prefix", AugmentedManifestFile "AugmentedManifestFile"
    }
}
choice! { ModelPackageS3ModelDataSourceCompressionType { None "None", Gzip "Gzip" } }
choice! { ModelPackageS3ModelDataSourceS3DataType { S3Prefix "S3Prefix", S3Object "S3Object" } }
choice! { ModelPackageSkipModelValidation { None "None", All "All" } }
choice! {
    ModelPackageStatusItemStatus {
        NotStarted "NotStarted", Failed "Failed", InProgress "InProgress", Completed "Completed"
    }
}
choice! { ModelPackageTransformInputCompressionType { None "None", Gzip "Gzip" } }
choice! { ModelPackageTransformInputSplitType { None "None", TfRecord "TFRecord", Line "Line", RecordIo "RecordIO" } }
choice! { ModelPackageTransformJobDefinitionBatchStrategy { MultiRecord "MultiRecord", SingleRecord "SingleRecord" } }
choice! { ModelPackageTransformOutputAssembleWith { None "None", Line "Line" } }

resource! {
    /// [AWS::SageMaker::ModelPackageGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html)
    ModelPackageGroup ModelPackageGroupAttrs "AWS::SageMaker::ModelPackageGroup" (
        model_package_group_name ModelPackageGroupName: String
    ) {
        model_package_group_description ModelPackageGroupDescription: String,
        model_package_group_policy ModelPackageGroupPolicy: Json,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        model_package_group_arn "ModelPackageGroupArn": Arn<r::SageMakerModelPackageGroup>,
        model_package_group_status "ModelPackageGroupStatus": String,
    }
}

resource! {
    /// [AWS::SageMaker::ModelQualityJobDefinition](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html)
    ModelQualityJobDefinition ModelQualityJobDefinitionAttrs ModelQualityJobDefinitionArgs "AWS::SageMaker::ModelQualityJobDefinition" [
        job_resources JobResources: ModelQualityJobDefinitionMonitoringResources,
        model_quality_app_specification ModelQualityAppSpecification: ModelQualityJobDefinitionModelQualityAppSpecification,
        model_quality_job_input ModelQualityJobInput: ModelQualityJobDefinitionModelQualityJobInput,
        model_quality_job_output_config ModelQualityJobOutputConfig: ModelQualityJobDefinitionMonitoringOutputConfig,
        role_arn RoleArn: Arn<r::IamRole>
    ] {
        endpoint_name EndpointName: String,
        job_definition_name JobDefinitionName: String,
        model_quality_baseline_config ModelQualityBaselineConfig: ModelQualityJobDefinitionModelQualityBaselineConfig,
        network_config NetworkConfig: ModelQualityJobDefinitionNetworkConfig,
        stopping_condition StoppingCondition: ModelQualityJobDefinitionStoppingCondition,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        job_definition_arn "JobDefinitionArn": Arn<r::SageMakerModelQualityJobDefinition>,
    }
}
props! {
    ModelQualityJobDefinitionBatchTransformInput (
        data_captured_destination_s3_uri DataCapturedDestinationS3Uri: String,
        dataset_format DatasetFormat: ModelQualityJobDefinitionDatasetFormat, local_path LocalPath: String
    ) {
        end_time_offset EndTimeOffset: String,
        inference_attribute InferenceAttribute: String,
        probability_attribute ProbabilityAttribute: String,
        probability_threshold_attribute ProbabilityThresholdAttribute: f64,
        s3_data_distribution_type S3DataDistributionType: ModelQualityJobDefinitionBatchTransformInputS3DataDistributionType,
        s3_input_mode S3InputMode: ModelQualityJobDefinitionBatchTransformInputS3InputMode,
        start_time_offset StartTimeOffset: String,
    }
}
props! {
    ModelQualityJobDefinitionClusterConfig (
        instance_count InstanceCount: Int<1, 100>, instance_type InstanceType: String,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>
    ) { volume_kms_key_id VolumeKmsKeyId: String, }
}
props! { ModelQualityJobDefinitionConstraintsResource () { s3_uri S3Uri: String, } }
props! { ModelQualityJobDefinitionCsv () { header Header: bool, } }
props! {
    ModelQualityJobDefinitionDatasetFormat () {
        csv Csv: ModelQualityJobDefinitionCsv,
        json Json: ModelQualityJobDefinitionJson,
        parquet Parquet: bool,
    }
}
props! {
    ModelQualityJobDefinitionEndpointInput (endpoint_name EndpointName: String, local_path LocalPath: String) {
        end_time_offset EndTimeOffset: String,
        inference_attribute InferenceAttribute: String,
        probability_attribute ProbabilityAttribute: String,
        probability_threshold_attribute ProbabilityThresholdAttribute: f64,
        s3_data_distribution_type S3DataDistributionType: ModelQualityJobDefinitionEndpointInputS3DataDistributionType,
        s3_input_mode S3InputMode: ModelQualityJobDefinitionEndpointInputS3InputMode,
        start_time_offset StartTimeOffset: String,
    }
}
props! { ModelQualityJobDefinitionJson () { line Line: bool, } }
props! {
    ModelQualityJobDefinitionModelQualityAppSpecification (
        image_uri ImageUri: String, problem_type ProblemType: ModelQualityJobDefinitionProblemType
    ) {
        container_arguments ContainerArguments: List<String>,
        container_entrypoint ContainerEntrypoint: List<String>,
        environment Environment: Map<String>,
        post_analytics_processor_source_uri PostAnalyticsProcessorSourceUri: String,
        record_preprocessor_source_uri RecordPreprocessorSourceUri: String,
    }
}
props! {
    ModelQualityJobDefinitionModelQualityBaselineConfig () {
        baselining_job_name BaseliningJobName: String,
        constraints_resource ConstraintsResource: ModelQualityJobDefinitionConstraintsResource,
    }
}
props! {
    ModelQualityJobDefinitionModelQualityJobInput (
        ground_truth_s3_input GroundTruthS3Input: ModelQualityJobDefinitionMonitoringGroundTruthS3Input
    ) {
        batch_transform_input BatchTransformInput: ModelQualityJobDefinitionBatchTransformInput,
        endpoint_input EndpointInput: ModelQualityJobDefinitionEndpointInput,
    }
}
props! { ModelQualityJobDefinitionMonitoringGroundTruthS3Input (s3_uri S3Uri: String) {} }
props! { ModelQualityJobDefinitionMonitoringOutput (s3_output S3Output: ModelQualityJobDefinitionS3Output) {} }
props! {
    ModelQualityJobDefinitionMonitoringOutputConfig (
        monitoring_outputs MonitoringOutputs: List<ModelQualityJobDefinitionMonitoringOutput>
    ) { kms_key_id KmsKeyId: String, }
}
props! {
    ModelQualityJobDefinitionMonitoringResources (
        cluster_config ClusterConfig: ModelQualityJobDefinitionClusterConfig
    ) {}
}
props! {
    ModelQualityJobDefinitionNetworkConfig () {
        enable_inter_container_traffic_encryption EnableInterContainerTrafficEncryption: bool,
        enable_network_isolation EnableNetworkIsolation: bool,
        vpc_config VpcConfig: ModelQualityJobDefinitionVpcConfig,
    }
}
props! {
    ModelQualityJobDefinitionS3Output (local_path LocalPath: String, s3_uri S3Uri: String) {
        s3_upload_mode S3UploadMode: ModelQualityJobDefinitionS3OutputS3UploadMode,
    }
}
props! { ModelQualityJobDefinitionStoppingCondition (max_runtime_in_seconds MaxRuntimeInSeconds: Int<1, 86400>) {} }
props! {
    ModelQualityJobDefinitionVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    ModelQualityJobDefinitionBatchTransformInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ModelQualityJobDefinitionBatchTransformInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    ModelQualityJobDefinitionEndpointInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ModelQualityJobDefinitionEndpointInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    ModelQualityJobDefinitionProblemType {
        BinaryClassification "BinaryClassification", MulticlassClassification "MulticlassClassification",
        Regression "Regression"
    }
}
choice! { ModelQualityJobDefinitionS3OutputS3UploadMode { Continuous "Continuous", EndOfJob "EndOfJob" } }

resource! {
    /// [AWS::SageMaker::MonitoringSchedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html)
    MonitoringSchedule MonitoringScheduleAttrs "AWS::SageMaker::MonitoringSchedule" (
        monitoring_schedule_config MonitoringScheduleConfig: MonitoringScheduleConfig,
        monitoring_schedule_name MonitoringScheduleName: String
    ) {
        endpoint_name EndpointName: String,
        failure_reason FailureReason: String,
        last_monitoring_execution_summary LastMonitoringExecutionSummary: MonitoringScheduleMonitoringExecutionSummary,
        monitoring_schedule_status MonitoringScheduleStatus: MonitoringScheduleStatus,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        monitoring_schedule_arn "MonitoringScheduleArn": Arn<r::SageMakerMonitoringSchedule>,
    }
}
props! {
    MonitoringScheduleBaselineConfig () {
        constraints_resource ConstraintsResource: MonitoringScheduleConstraintsResource,
        statistics_resource StatisticsResource: MonitoringScheduleStatisticsResource,
    }
}
props! {
    MonitoringScheduleBatchTransformInput (
        data_captured_destination_s3_uri DataCapturedDestinationS3Uri: String,
        dataset_format DatasetFormat: MonitoringScheduleDatasetFormat, local_path LocalPath: String
    ) {
        exclude_features_attribute ExcludeFeaturesAttribute: String,
        s3_data_distribution_type S3DataDistributionType: MonitoringScheduleBatchTransformInputS3DataDistributionType,
        s3_input_mode S3InputMode: MonitoringScheduleBatchTransformInputS3InputMode,
    }
}
props! {
    MonitoringScheduleClusterConfig (
        instance_count InstanceCount: Int<1, 100>, instance_type InstanceType: String,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>
    ) { volume_kms_key_id VolumeKmsKeyId: String, }
}
props! {
    MonitoringScheduleConfig () {
        monitoring_job_definition MonitoringJobDefinition: MonitoringScheduleMonitoringJobDefinition,
        monitoring_job_definition_name MonitoringJobDefinitionName: String,
        monitoring_type MonitoringType: MonitoringScheduleMonitoringType,
        schedule_config ScheduleConfig: MonitoringScheduleScheduleConfig,
    }
}
props! { MonitoringScheduleConstraintsResource () { s3_uri S3Uri: String, } }
props! { MonitoringScheduleCsv () { header Header: bool, } }
props! {
    MonitoringScheduleDatasetFormat () {
        csv Csv: MonitoringScheduleCsv,
        json Json: MonitoringScheduleJson,
        parquet Parquet: bool,
    }
}
props! {
    MonitoringScheduleEndpointInput (endpoint_name EndpointName: String, local_path LocalPath: String) {
        exclude_features_attribute ExcludeFeaturesAttribute: String,
        s3_data_distribution_type S3DataDistributionType: MonitoringScheduleEndpointInputS3DataDistributionType,
        s3_input_mode S3InputMode: MonitoringScheduleEndpointInputS3InputMode,
    }
}
props! { MonitoringScheduleJson () { line Line: bool, } }
props! {
    MonitoringScheduleMonitoringAppSpecification (image_uri ImageUri: String) {
        container_arguments ContainerArguments: List<String>,
        container_entrypoint ContainerEntrypoint: List<String>,
        post_analytics_processor_source_uri PostAnalyticsProcessorSourceUri: String,
        record_preprocessor_source_uri RecordPreprocessorSourceUri: String,
    }
}
props! {
    MonitoringScheduleMonitoringExecutionSummary MonitoringScheduleMonitoringExecutionSummaryArgs [
        creation_time CreationTime: String, last_modified_time LastModifiedTime: String,
        monitoring_execution_status MonitoringExecutionStatus: MonitoringScheduleMonitoringExecutionSummaryMonitoringExecutionStatus,
        monitoring_schedule_name MonitoringScheduleName: String, scheduled_time ScheduledTime: String
    ] {
        endpoint_name EndpointName: String,
        failure_reason FailureReason: String,
        processing_job_arn ProcessingJobArn: String,
    }
}
props! {
    MonitoringScheduleMonitoringInput () {
        batch_transform_input BatchTransformInput: MonitoringScheduleBatchTransformInput,
        endpoint_input EndpointInput: MonitoringScheduleEndpointInput,
    }
}
props! {
    MonitoringScheduleMonitoringJobDefinition MonitoringScheduleMonitoringJobDefinitionArgs [
        monitoring_app_specification MonitoringAppSpecification: MonitoringScheduleMonitoringAppSpecification,
        monitoring_inputs MonitoringInputs: List<MonitoringScheduleMonitoringInput>,
        monitoring_output_config MonitoringOutputConfig: MonitoringScheduleMonitoringOutputConfig,
        monitoring_resources MonitoringResources: MonitoringScheduleMonitoringResources,
        role_arn RoleArn: Arn<r::IamRole>
    ] {
        baseline_config BaselineConfig: MonitoringScheduleBaselineConfig,
        environment Environment: Map<String>,
        network_config NetworkConfig: MonitoringScheduleNetworkConfig,
        stopping_condition StoppingCondition: MonitoringScheduleStoppingCondition,
    }
}
props! { MonitoringScheduleMonitoringOutput (s3_output S3Output: MonitoringScheduleS3Output) {} }
props! {
    MonitoringScheduleMonitoringOutputConfig (
        monitoring_outputs MonitoringOutputs: List<MonitoringScheduleMonitoringOutput>
    ) { kms_key_id KmsKeyId: String, }
}
props! { MonitoringScheduleMonitoringResources (cluster_config ClusterConfig: MonitoringScheduleClusterConfig) {} }
props! {
    MonitoringScheduleNetworkConfig () {
        enable_inter_container_traffic_encryption EnableInterContainerTrafficEncryption: bool,
        enable_network_isolation EnableNetworkIsolation: bool,
        vpc_config VpcConfig: MonitoringScheduleVpcConfig,
    }
}
props! {
    MonitoringScheduleS3Output (local_path LocalPath: String, s3_uri S3Uri: String) {
        s3_upload_mode S3UploadMode: MonitoringScheduleS3OutputS3UploadMode,
    }
}
props! {
    MonitoringScheduleScheduleConfig (schedule_expression ScheduleExpression: String) {
        data_analysis_end_time DataAnalysisEndTime: String,
        data_analysis_start_time DataAnalysisStartTime: String,
    }
}
props! { MonitoringScheduleStatisticsResource () { s3_uri S3Uri: String, } }
props! { MonitoringScheduleStoppingCondition (max_runtime_in_seconds MaxRuntimeInSeconds: Int<1, 86400>) {} }
props! {
    MonitoringScheduleVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! {
    MonitoringScheduleBatchTransformInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { MonitoringScheduleBatchTransformInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    MonitoringScheduleEndpointInputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { MonitoringScheduleEndpointInputS3InputMode { Pipe "Pipe", File "File" } }
choice! {
    MonitoringScheduleMonitoringExecutionSummaryMonitoringExecutionStatus {
        Pending "Pending", Completed "Completed", CompletedWithViolations "CompletedWithViolations",
        InProgress "InProgress", Failed "Failed", Stopping "Stopping", Stopped "Stopped"
    }
}
choice! {
    MonitoringScheduleMonitoringType {
        DataQuality "DataQuality", ModelQuality "ModelQuality", ModelBias "ModelBias",
        ModelExplainability "ModelExplainability"
    }
}
choice! { MonitoringScheduleS3OutputS3UploadMode { Continuous "Continuous", EndOfJob "EndOfJob" } }
choice! { MonitoringScheduleStatus { Pending "Pending", Failed "Failed", Scheduled "Scheduled", Stopped "Stopped" } }

resource! {
    /// [AWS::SageMaker::NotebookInstance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html)
    NotebookInstance NotebookInstanceAttrs "AWS::SageMaker::NotebookInstance" (
        instance_type InstanceType: NotebookInstanceInstanceType, role_arn RoleArn: Arn<r::IamRole>
    ) {
        accelerator_types AcceleratorTypes: List<NotebookInstanceAcceleratorTypes>,
        additional_code_repositories AdditionalCodeRepositories: List<String>,
        default_code_repository DefaultCodeRepository: String,
        direct_internet_access DirectInternetAccess: NotebookInstanceDirectInternetAccess,
        instance_metadata_service_configuration InstanceMetadataServiceConfiguration: NotebookInstanceInstanceMetadataServiceConfiguration,
        kms_key_id KmsKeyId: String,
        lifecycle_config_name LifecycleConfigName: String,
        notebook_instance_name NotebookInstanceName: String,
        platform_identifier PlatformIdentifier: String,
        root_access RootAccess: NotebookInstanceRootAccess,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_id SubnetId: Id<r::Ec2Subnet>,
        tags Tags: List<Tag>,
        volume_size_in_gb VolumeSizeInGB: Int<5, 16384>,
    } {
        notebook_instance_arn "NotebookInstanceArn": Arn<r::SageMakerNotebookInstance>,
        notebook_instance_name "NotebookInstanceName": String,
    }
}
props! {
    NotebookInstanceInstanceMetadataServiceConfiguration (
        minimum_instance_metadata_service_version MinimumInstanceMetadataServiceVersion: String
    ) {}
}
choice! {
    NotebookInstanceAcceleratorTypes {
        MlEia1Large "ml.eia1.large", MlEia1Medium "ml.eia1.medium", MlEia1Xlarge "ml.eia1.xlarge",
        MlEia2Large "ml.eia2.large", MlEia2Medium "ml.eia2.medium", MlEia2Xlarge "ml.eia2.xlarge"
    }
}
choice! { NotebookInstanceDirectInternetAccess { Disabled "Disabled", Enabled "Enabled" } }
choice! {
    NotebookInstanceInstanceType {
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge",
        MlC4Xlarge "ml.c4.xlarge", MlC518Xlarge "ml.c5.18xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC5Xlarge "ml.c5.xlarge",
        MlC5D18Xlarge "ml.c5d.18xlarge", MlC5D2Xlarge "ml.c5d.2xlarge", MlC5D4Xlarge "ml.c5d.4xlarge",
        MlC5D9Xlarge "ml.c5d.9xlarge", MlC5DXlarge "ml.c5d.xlarge", MlC6I12Xlarge "ml.c6i.12xlarge",
        MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge", MlC6I2Xlarge "ml.c6i.2xlarge",
        MlC6I32Xlarge "ml.c6i.32xlarge", MlC6I4Xlarge "ml.c6i.4xlarge", MlC6I8Xlarge "ml.c6i.8xlarge",
        MlC6ILarge "ml.c6i.large", MlC6IXlarge "ml.c6i.xlarge", MlC6Id12Xlarge "ml.c6id.12xlarge",
        MlC6Id16Xlarge "ml.c6id.16xlarge", MlC6Id24Xlarge "ml.c6id.24xlarge", MlC6Id2Xlarge "ml.c6id.2xlarge",
        MlC6Id32Xlarge "ml.c6id.32xlarge", MlC6Id4Xlarge "ml.c6id.4xlarge", MlC6Id8Xlarge "ml.c6id.8xlarge",
        MlC6IdLarge "ml.c6id.large", MlC6IdXlarge "ml.c6id.xlarge", MlC7I12Xlarge "ml.c7i.12xlarge",
        MlC7I16Xlarge "ml.c7i.16xlarge", MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I2Xlarge "ml.c7i.2xlarge",
        MlC7I48Xlarge "ml.c7i.48xlarge", MlC7I4Xlarge "ml.c7i.4xlarge", MlC7I8Xlarge "ml.c7i.8xlarge",
        MlC7ILarge "ml.c7i.large", MlC7IXlarge "ml.c7i.xlarge", MlG4Dn12Xlarge "ml.g4dn.12xlarge",
        MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge",
        MlG4Dn8Xlarge "ml.g4dn.8xlarge", MlG4DnXlarge "ml.g4dn.xlarge", MlG512Xlarge "ml.g5.12xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge", MlG52Xlarge "ml.g5.2xlarge",
        MlG548Xlarge "ml.g5.48xlarge", MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge",
        MlG5Xlarge "ml.g5.xlarge", MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge",
        MlG624Xlarge "ml.g6.24xlarge", MlG62Xlarge "ml.g6.2xlarge", MlG648Xlarge "ml.g6.48xlarge",
        MlG64Xlarge "ml.g6.4xlarge", MlG68Xlarge "ml.g6.8xlarge", MlG6Xlarge "ml.g6.xlarge",
        MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge",
        MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E48Xlarge "ml.g6e.48xlarge", MlG6E4Xlarge "ml.g6e.4xlarge",
        MlG6E8Xlarge "ml.g6e.8xlarge", MlG6EXlarge "ml.g6e.xlarge", MlG7E12Xlarge "ml.g7e.12xlarge",
        MlG7E24Xlarge "ml.g7e.24xlarge", MlG7E2Xlarge "ml.g7e.2xlarge", MlG7E48Xlarge "ml.g7e.48xlarge",
        MlG7E4Xlarge "ml.g7e.4xlarge", MlG7E8Xlarge "ml.g7e.8xlarge", MlInf124Xlarge "ml.inf1.24xlarge",
        MlInf12Xlarge "ml.inf1.2xlarge", MlInf16Xlarge "ml.inf1.6xlarge", MlInf1Xlarge "ml.inf1.xlarge",
        MlInf224Xlarge "ml.inf2.24xlarge", MlInf248Xlarge "ml.inf2.48xlarge", MlInf28Xlarge "ml.inf2.8xlarge",
        MlInf2Xlarge "ml.inf2.xlarge", MlM410Xlarge "ml.m4.10xlarge", MlM416Xlarge "ml.m4.16xlarge",
        MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge", MlM4Xlarge "ml.m4.xlarge",
        MlM512Xlarge "ml.m5.12xlarge", MlM524Xlarge "ml.m5.24xlarge", MlM52Xlarge "ml.m5.2xlarge",
        MlM54Xlarge "ml.m5.4xlarge", MlM5Xlarge "ml.m5.xlarge", MlM5D12Xlarge "ml.m5d.12xlarge",
        MlM5D16Xlarge "ml.m5d.16xlarge", MlM5D24Xlarge "ml.m5d.24xlarge", MlM5D2Xlarge "ml.m5d.2xlarge",
        MlM5D4Xlarge "ml.m5d.4xlarge", MlM5D8Xlarge "ml.m5d.8xlarge", MlM5DLarge "ml.m5d.large",
        MlM5DXlarge "ml.m5d.xlarge", MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge",
        MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I32Xlarge "ml.m6i.32xlarge",
        MlM6I4Xlarge "ml.m6i.4xlarge", MlM6I8Xlarge "ml.m6i.8xlarge", MlM6ILarge "ml.m6i.large",
        MlM6IXlarge "ml.m6i.xlarge", MlM6Id12Xlarge "ml.m6id.12xlarge", MlM6Id16Xlarge "ml.m6id.16xlarge",
        MlM6Id24Xlarge "ml.m6id.24xlarge", MlM6Id2Xlarge "ml.m6id.2xlarge", MlM6Id32Xlarge "ml.m6id.32xlarge",
        MlM6Id4Xlarge "ml.m6id.4xlarge", MlM6Id8Xlarge "ml.m6id.8xlarge", MlM6IdLarge "ml.m6id.large",
        MlM6IdXlarge "ml.m6id.xlarge", MlM7I12Xlarge "ml.m7i.12xlarge", MlM7I16Xlarge "ml.m7i.16xlarge",
        MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I2Xlarge "ml.m7i.2xlarge", MlM7I48Xlarge "ml.m7i.48xlarge",
        MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge", MlM7ILarge "ml.m7i.large",
        MlM7IXlarge "ml.m7i.xlarge", MlP216Xlarge "ml.p2.16xlarge", MlP28Xlarge "ml.p2.8xlarge",
        MlP2Xlarge "ml.p2.xlarge", MlP316Xlarge "ml.p3.16xlarge", MlP32Xlarge "ml.p3.2xlarge",
        MlP38Xlarge "ml.p3.8xlarge", MlP3Dn24Xlarge "ml.p3dn.24xlarge", MlP4D24Xlarge "ml.p4d.24xlarge",
        MlP4De24Xlarge "ml.p4de.24xlarge", MlP548Xlarge "ml.p5.48xlarge", MlP54Xlarge "ml.p5.4xlarge",
        MlP5En48Xlarge "ml.p5en.48xlarge", MlP6B20048Xlarge "ml.p6-b200.48xlarge", MlR512Xlarge "ml.r5.12xlarge",
        MlR516Xlarge "ml.r5.16xlarge", MlR524Xlarge "ml.r5.24xlarge", MlR52Xlarge "ml.r5.2xlarge",
        MlR54Xlarge "ml.r5.4xlarge", MlR58Xlarge "ml.r5.8xlarge", MlR5Large "ml.r5.large", MlR5Xlarge "ml.r5.xlarge",
        MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge", MlR6I24Xlarge "ml.r6i.24xlarge",
        MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I32Xlarge "ml.r6i.32xlarge", MlR6I4Xlarge "ml.r6i.4xlarge",
        MlR6I8Xlarge "ml.r6i.8xlarge", MlR6ILarge "ml.r6i.large", MlR6IXlarge "ml.r6i.xlarge",
        MlR6Id12Xlarge "ml.r6id.12xlarge", MlR6Id16Xlarge "ml.r6id.16xlarge", MlR6Id24Xlarge "ml.r6id.24xlarge",
        MlR6Id2Xlarge "ml.r6id.2xlarge", MlR6Id32Xlarge "ml.r6id.32xlarge", MlR6Id4Xlarge "ml.r6id.4xlarge",
        MlR6Id8Xlarge "ml.r6id.8xlarge", MlR6IdLarge "ml.r6id.large", MlR6IdXlarge "ml.r6id.xlarge",
        MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge", MlR7I24Xlarge "ml.r7i.24xlarge",
        MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I48Xlarge "ml.r7i.48xlarge", MlR7I4Xlarge "ml.r7i.4xlarge",
        MlR7I8Xlarge "ml.r7i.8xlarge", MlR7ILarge "ml.r7i.large", MlR7IXlarge "ml.r7i.xlarge",
        MlT22Xlarge "ml.t2.2xlarge", MlT2Large "ml.t2.large", MlT2Medium "ml.t2.medium", MlT2Xlarge "ml.t2.xlarge",
        MlT32Xlarge "ml.t3.2xlarge", MlT3Large "ml.t3.large", MlT3Medium "ml.t3.medium", MlT3Xlarge "ml.t3.xlarge",
        MlTrn12Xlarge "ml.trn1.2xlarge", MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge"
    }
}
choice! { NotebookInstanceRootAccess { Disabled "Disabled", Enabled "Enabled" } }

resource! {
    /// [AWS::SageMaker::NotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html)
    NotebookInstanceLifecycleConfig NotebookInstanceLifecycleConfigAttrs "AWS::SageMaker::NotebookInstanceLifecycleConfig" () {
        notebook_instance_lifecycle_config_name NotebookInstanceLifecycleConfigName: String,
        on_create OnCreate: List<NotebookInstanceLifecycleConfigNotebookInstanceLifecycleHook>,
        on_start OnStart: List<NotebookInstanceLifecycleConfigNotebookInstanceLifecycleHook>,
        tags Tags: List<Tag>,
    } {
        notebook_instance_lifecycle_config_arn "NotebookInstanceLifecycleConfigArn": Arn<r::SageMakerNotebookInstanceLifecycleConfig>,
        notebook_instance_lifecycle_config_name "NotebookInstanceLifecycleConfigName": String,
    }
}
props! { NotebookInstanceLifecycleConfigNotebookInstanceLifecycleHook () { content Content: String, } }

resource! {
    /// [AWS::SageMaker::PartnerApp](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html)
    PartnerApp PartnerAppAttrs PartnerAppArgs "AWS::SageMaker::PartnerApp" [
        auth_type AuthType: PartnerAppAuthType, execution_role_arn ExecutionRoleArn: Arn<r::IamRole>, name Name: String,
        tier Tier: String, type_ Type: PartnerAppType
    ] {
        app_version AppVersion: String,
        application_config ApplicationConfig: PartnerAppConfig,
        client_token ClientToken: String,
        enable_auto_minor_version_upgrade EnableAutoMinorVersionUpgrade: bool,
        enable_iam_session_based_identity EnableIamSessionBasedIdentity: bool,
        kms_key_id KmsKeyId: String,
        maintenance_config MaintenanceConfig: PartnerAppMaintenanceConfig,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::SageMakerPartnerApp>,
        base_url "BaseUrl": String,
        current_version_eol_date "CurrentVersionEolDate": String,
    }
}
props! { PartnerAppConfig () { admin_users AdminUsers: List<String>, arguments Arguments: Map<String>, } }
props! { PartnerAppMaintenanceConfig (maintenance_window_start MaintenanceWindowStart: String) {} }
choice! { PartnerAppAuthType { Iam "IAM" } }
choice! {
    PartnerAppType {
        LakeraGuard "lakera-guard", Comet "comet", DeepchecksLlmEvaluation "deepchecks-llm-evaluation",
        Fiddler "fiddler"
    }
}

resource! {
    /// [AWS::SageMaker::Pipeline](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html)
    Pipeline NoAttrs "AWS::SageMaker::Pipeline" (
        pipeline_definition PipelineDefinition: PipelineDefinition, pipeline_name PipelineName: String,
        role_arn RoleArn: Arn<r::IamRole>
    ) {
        parallelism_configuration ParallelismConfiguration: PipelineParallelismConfiguration,
        pipeline_description PipelineDescription: String,
        pipeline_display_name PipelineDisplayName: String,
        tags Tags: List<Tag>,
    } {}
}
props! {
    PipelineDefinition () {
        pipeline_definition_body PipelineDefinitionBody: String,
        pipeline_definition_s3_location PipelineDefinitionS3Location: PipelineS3Location,
    }
}
props! { PipelineParallelismConfiguration (max_parallel_execution_steps MaxParallelExecutionSteps: Int<1, MAX>) {} }
props! { PipelineS3Location (bucket Bucket: String, key Key: String) { e_tag ETag: String, version Version: String, } }

resource! {
    /// [AWS::SageMaker::ProcessingJob](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html)
    ProcessingJob ProcessingJobAttrs "AWS::SageMaker::ProcessingJob" (
        app_specification AppSpecification: ProcessingJobAppSpecification,
        processing_resources ProcessingResources: ProcessingJobProcessingResources, role_arn RoleArn: Arn<r::IamRole>
    ) {
        environment Environment: Map<String>,
        experiment_config ExperimentConfig: ProcessingJobExperimentConfig,
        network_config NetworkConfig: ProcessingJobNetworkConfig,
        processing_inputs ProcessingInputs: List<ProcessingJobProcessingInputsObject>,
        processing_job_name ProcessingJobName: String,
        processing_output_config ProcessingOutputConfig: ProcessingJobProcessingOutputConfig,
        stopping_condition StoppingCondition: ProcessingJobStoppingCondition,
        tags Tags: List<Tag>,
    } {
        auto_ml_job_arn "AutoMLJobArn": String,
        creation_time "CreationTime": String,
        exit_message "ExitMessage": String,
        failure_reason "FailureReason": String,
        last_modified_time "LastModifiedTime": String,
        monitoring_schedule_arn "MonitoringScheduleArn": String,
        processing_end_time "ProcessingEndTime": String,
        processing_job_arn "ProcessingJobArn": Arn<r::SageMakerProcessingJob>,
        processing_job_status "ProcessingJobStatus": String,
        processing_start_time "ProcessingStartTime": String,
        training_job_arn "TrainingJobArn": String,
    }
}
props! {
    ProcessingJobAppSpecification (image_uri ImageUri: String) {
        container_arguments ContainerArguments: List<String>,
        container_entrypoint ContainerEntrypoint: List<String>,
    }
}
props! {
    ProcessingJobAthenaDatasetDefinition ProcessingJobAthenaDatasetDefinitionArgs [
        catalog Catalog: String, database Database: String,
        output_format OutputFormat: ProcessingJobAthenaDatasetDefinitionOutputFormat, output_s3_uri OutputS3Uri: String,
        query_string QueryString: String
    ] {
        kms_key_id KmsKeyId: String,
        output_compression OutputCompression: ProcessingJobAthenaDatasetDefinitionOutputCompression,
        work_group WorkGroup: String,
    }
}
props! {
    ProcessingJobClusterConfig (
        instance_count InstanceCount: Int<1, 100>, instance_type InstanceType: ProcessingJobClusterConfigInstanceType,
        volume_size_in_gb VolumeSizeInGB: Int<1, 16384>
    ) { volume_kms_key_id VolumeKmsKeyId: String, }
}
props! {
    ProcessingJobDatasetDefinition () {
        athena_dataset_definition AthenaDatasetDefinition: ProcessingJobAthenaDatasetDefinition,
        data_distribution_type DataDistributionType: ProcessingJobDatasetDefinitionDataDistributionType,
        input_mode InputMode: ProcessingJobDatasetDefinitionInputMode,
        local_path LocalPath: String,
        redshift_dataset_definition RedshiftDatasetDefinition: ProcessingJobRedshiftDatasetDefinition,
    }
}
props! {
    ProcessingJobExperimentConfig () {
        experiment_name ExperimentName: String,
        run_name RunName: String,
        trial_component_display_name TrialComponentDisplayName: String,
        trial_name TrialName: String,
    }
}
props! { ProcessingJobFeatureStoreOutput (feature_group_name FeatureGroupName: String) {} }
props! {
    ProcessingJobNetworkConfig () {
        enable_inter_container_traffic_encryption EnableInterContainerTrafficEncryption: bool,
        enable_network_isolation EnableNetworkIsolation: bool,
        vpc_config VpcConfig: ProcessingJobVpcConfig,
    }
}
props! {
    ProcessingJobProcessingInputsObject (input_name InputName: String) {
        app_managed AppManaged: bool,
        dataset_definition DatasetDefinition: ProcessingJobDatasetDefinition,
        s3_input S3Input: ProcessingJobS3Input,
    }
}
props! {
    ProcessingJobProcessingOutputConfig (outputs Outputs: List<ProcessingJobProcessingOutputsObject>) {
        kms_key_id KmsKeyId: String,
    }
}
props! {
    ProcessingJobProcessingOutputsObject (output_name OutputName: String) {
        app_managed AppManaged: bool,
        feature_store_output FeatureStoreOutput: ProcessingJobFeatureStoreOutput,
        s3_output S3Output: ProcessingJobS3Output,
    }
}
props! { ProcessingJobProcessingResources (cluster_config ClusterConfig: ProcessingJobClusterConfig) {} }
props! {
    ProcessingJobRedshiftDatasetDefinition ProcessingJobRedshiftDatasetDefinitionArgs [
        cluster_id ClusterId: String, cluster_role_arn ClusterRoleArn: Arn<r::IamRole>, database Database: String,
        db_user DbUser: String, output_format OutputFormat: ProcessingJobRedshiftDatasetDefinitionOutputFormat,
        output_s3_uri OutputS3Uri: String, query_string QueryString: String
    ] {
        kms_key_id KmsKeyId: String,
        output_compression OutputCompression: ProcessingJobRedshiftDatasetDefinitionOutputCompression,
    }
}
props! {
    ProcessingJobS3Input (s3_data_type S3DataType: ProcessingJobS3InputS3DataType, s3_uri S3Uri: String) {
        local_path LocalPath: String,
        s3_compression_type S3CompressionType: ProcessingJobS3InputS3CompressionType,
        s3_data_distribution_type S3DataDistributionType: ProcessingJobS3InputS3DataDistributionType,
        s3_input_mode S3InputMode: ProcessingJobS3InputS3InputMode,
    }
}
props! {
    ProcessingJobS3Output (s3_upload_mode S3UploadMode: ProcessingJobS3OutputS3UploadMode, s3_uri S3Uri: String) {
        local_path LocalPath: String,
    }
}
props! { ProcessingJobStoppingCondition (max_runtime_in_seconds MaxRuntimeInSeconds: Int<1, 777600>) {} }
props! {
    ProcessingJobVpcConfig (
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>, subnets Subnets: List<Id<r::Ec2Subnet>>
    ) {}
}
choice! { ProcessingJobAthenaDatasetDefinitionOutputCompression { Gzip "GZIP", Snappy "SNAPPY", Zlib "ZLIB" } }
choice! {
    ProcessingJobAthenaDatasetDefinitionOutputFormat {
        Parquet "PARQUET", Avro "AVRO", Orc "ORC", Json "JSON", Textfile "TEXTFILE"
    }
}
choice! {
    ProcessingJobClusterConfigInstanceType {
        MlT3Medium "ml.t3.medium", MlT3Large "ml.t3.large", MlT3Xlarge "ml.t3.xlarge", MlT32Xlarge "ml.t3.2xlarge",
        MlM4Xlarge "ml.m4.xlarge", MlM42Xlarge "ml.m4.2xlarge", MlM44Xlarge "ml.m4.4xlarge",
        MlM410Xlarge "ml.m4.10xlarge", MlM416Xlarge "ml.m4.16xlarge", MlC4Xlarge "ml.c4.xlarge",
        MlC42Xlarge "ml.c4.2xlarge", MlC44Xlarge "ml.c4.4xlarge", MlC48Xlarge "ml.c4.8xlarge",
        MlC5Xlarge "ml.c5.xlarge", MlC52Xlarge "ml.c5.2xlarge", MlC54Xlarge "ml.c5.4xlarge",
        MlC59Xlarge "ml.c5.9xlarge", MlC518Xlarge "ml.c5.18xlarge", MlM5Large "ml.m5.large", MlM5Xlarge "ml.m5.xlarge",
        MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge", MlM512Xlarge "ml.m5.12xlarge",
        MlM524Xlarge "ml.m5.24xlarge", MlR5Large "ml.r5.large", MlR5Xlarge "ml.r5.xlarge", MlR52Xlarge "ml.r5.2xlarge",
        MlR54Xlarge "ml.r5.4xlarge", MlR58Xlarge "ml.r5.8xlarge", MlR512Xlarge "ml.r5.12xlarge",
        MlR516Xlarge "ml.r5.16xlarge", MlR524Xlarge "ml.r5.24xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlG5Xlarge "ml.g5.xlarge",
        MlG52Xlarge "ml.g5.2xlarge", MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG512Xlarge "ml.g5.12xlarge", MlG524Xlarge "ml.g5.24xlarge",
        MlG548Xlarge "ml.g5.48xlarge", MlR5DLarge "ml.r5d.large", MlR5DXlarge "ml.r5d.xlarge",
        MlR5D2Xlarge "ml.r5d.2xlarge", MlR5D4Xlarge "ml.r5d.4xlarge", MlR5D8Xlarge "ml.r5d.8xlarge",
        MlR5D12Xlarge "ml.r5d.12xlarge", MlR5D16Xlarge "ml.r5d.16xlarge", MlR5D24Xlarge "ml.r5d.24xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG62Xlarge "ml.g6.2xlarge", MlG64Xlarge "ml.g6.4xlarge",
        MlG68Xlarge "ml.g6.8xlarge", MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge",
        MlG624Xlarge "ml.g6.24xlarge", MlG648Xlarge "ml.g6.48xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge",
        MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge",
        MlG6E48Xlarge "ml.g6e.48xlarge", MlM6ILarge "ml.m6i.large", MlM6IXlarge "ml.m6i.xlarge",
        MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I4Xlarge "ml.m6i.4xlarge", MlM6I8Xlarge "ml.m6i.8xlarge",
        MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge", MlM6I24Xlarge "ml.m6i.24xlarge",
        MlM6I32Xlarge "ml.m6i.32xlarge", MlC6IXlarge "ml.c6i.xlarge", MlC6I2Xlarge "ml.c6i.2xlarge",
        MlC6I4Xlarge "ml.c6i.4xlarge", MlC6I8Xlarge "ml.c6i.8xlarge", MlC6I12Xlarge "ml.c6i.12xlarge",
        MlC6I16Xlarge "ml.c6i.16xlarge", MlC6I24Xlarge "ml.c6i.24xlarge", MlC6I32Xlarge "ml.c6i.32xlarge",
        MlM7ILarge "ml.m7i.large", MlM7IXlarge "ml.m7i.xlarge", MlM7I2Xlarge "ml.m7i.2xlarge",
        MlM7I4Xlarge "ml.m7i.4xlarge", MlM7I8Xlarge "ml.m7i.8xlarge", MlM7I12Xlarge "ml.m7i.12xlarge",
        MlM7I16Xlarge "ml.m7i.16xlarge", MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I48Xlarge "ml.m7i.48xlarge",
        MlC7ILarge "ml.c7i.large", MlC7IXlarge "ml.c7i.xlarge", MlC7I2Xlarge "ml.c7i.2xlarge",
        MlC7I4Xlarge "ml.c7i.4xlarge", MlC7I8Xlarge "ml.c7i.8xlarge", MlC7I12Xlarge "ml.c7i.12xlarge",
        MlC7I16Xlarge "ml.c7i.16xlarge", MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I48Xlarge "ml.c7i.48xlarge",
        MlR7ILarge "ml.r7i.large", MlR7IXlarge "ml.r7i.xlarge", MlR7I2Xlarge "ml.r7i.2xlarge",
        MlR7I4Xlarge "ml.r7i.4xlarge", MlR7I8Xlarge "ml.r7i.8xlarge", MlR7I12Xlarge "ml.r7i.12xlarge",
        MlR7I16Xlarge "ml.r7i.16xlarge", MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I48Xlarge "ml.r7i.48xlarge"
    }
}
choice! {
    ProcessingJobDatasetDefinitionDataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ProcessingJobDatasetDefinitionInputMode { File "File", Pipe "Pipe" } }
choice! {
    ProcessingJobRedshiftDatasetDefinitionOutputCompression {
        None "None", Gzip "GZIP", Snappy "SNAPPY", Zstd "ZSTD", Bzip2 "BZIP2"
    }
}
choice! { ProcessingJobRedshiftDatasetDefinitionOutputFormat { Parquet "PARQUET", Csv "CSV" } }
choice! { ProcessingJobS3InputS3CompressionType { None "None", Gzip "Gzip" } }
choice! {
    ProcessingJobS3InputS3DataDistributionType {
        FullyReplicated "FullyReplicated", ShardedByS3Key "ShardedByS3Key"
    }
}
choice! { ProcessingJobS3InputS3DataType { ManifestFile "ManifestFile", S3Prefix "S3Prefix" } }
choice! { ProcessingJobS3InputS3InputMode { File "File", Pipe "Pipe" } }
choice! { ProcessingJobS3OutputS3UploadMode { Continuous "Continuous", EndOfJob "EndOfJob" } }

resource! {
    /// [AWS::SageMaker::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html)
    Project ProjectAttrs "AWS::SageMaker::Project" (project_name ProjectName: String) {
        project_description ProjectDescription: String,
        service_catalog_provisioned_product_details ServiceCatalogProvisionedProductDetails: ProjectServiceCatalogProvisionedProductDetails,
        service_catalog_provisioning_details ServiceCatalogProvisioningDetails: ProjectServiceCatalogProvisioningDetails,
        tags Tags: List<Tag>,
        template_provider_details TemplateProviderDetails: List<ProjectTemplateProviderDetail>,
    } {
        creation_time "CreationTime": String,
        project_arn "ProjectArn": Arn<r::SageMakerProject>,
        project_id "ProjectId": String,
        project_status "ProjectStatus": String,
    }
}
props! { ProjectCfnStackParameter (key Key: String, value Value: String) {} }
props! {
    ProjectCfnTemplateProviderDetail (template_name TemplateName: String, template_url TemplateURL: String) {
        parameters Parameters: List<ProjectCfnStackParameter>,
        role_arn RoleARN: Arn<r::IamRole>,
    }
}
props! { ProjectProvisioningParameter (key Key: String, value Value: String) {} }
props! {
    ProjectServiceCatalogProvisionedProductDetails () {
        provisioned_product_id ProvisionedProductId: String,
        provisioned_product_status_message ProvisionedProductStatusMessage: String,
    }
}
props! {
    ProjectServiceCatalogProvisioningDetails (product_id ProductId: String) {
        path_id PathId: String,
        provisioning_artifact_id ProvisioningArtifactId: String,
        provisioning_parameters ProvisioningParameters: List<ProjectProvisioningParameter>,
    }
}
props! {
    ProjectTemplateProviderDetail (
        cfn_template_provider_detail CfnTemplateProviderDetail: ProjectCfnTemplateProviderDetail
    ) {}
}

resource! {
    /// [AWS::SageMaker::Space](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html)
    Space SpaceAttrs "AWS::SageMaker::Space" (domain_id DomainId: String, space_name SpaceName: String) {
        ownership_settings OwnershipSettings: SpaceOwnershipSettings,
        space_display_name SpaceDisplayName: String,
        space_settings SpaceSettings: SpaceSettings,
        space_sharing_settings SpaceSharingSettings: SpaceSharingSettings,
        tags Tags: List<Tag>,
    } { space_arn "SpaceArn": Arn<r::SageMakerSpace>, url "Url": String, }
}
props! { SpaceCodeEditorAppSettings () { default_resource_spec DefaultResourceSpec: SpaceResourceSpec, } }
props! { SpaceCodeRepository (repository_url RepositoryUrl: String) {} }
props! {
    SpaceCustomFileSystem () {
        efs_file_system EFSFileSystem: SpaceEfsFileSystem,
        f_sx_lustre_file_system FSxLustreFileSystem: SpaceFSxLustreFileSystem,
        s3_file_system S3FileSystem: SpaceS3FileSystem,
    }
}
props! {
    SpaceCustomImage (app_image_config_name AppImageConfigName: String, image_name ImageName: String) {
        image_version_number ImageVersionNumber: Int<0, MAX>,
    }
}
props! { SpaceEbsStorageSettings (ebs_volume_size_in_gb EbsVolumeSizeInGb: Int<5, 16384>) {} }
props! { SpaceEfsFileSystem (file_system_id FileSystemId: String) {} }
props! { SpaceFSxLustreFileSystem (file_system_id FileSystemId: String) {} }
props! {
    SpaceJupyterLabAppSettings () {
        code_repositories CodeRepositories: List<SpaceCodeRepository>,
        default_resource_spec DefaultResourceSpec: SpaceResourceSpec,
    }
}
props! {
    SpaceJupyterServerAppSettings () {
        default_resource_spec DefaultResourceSpec: SpaceResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    SpaceKernelGatewayAppSettings () {
        custom_images CustomImages: List<SpaceCustomImage>,
        default_resource_spec DefaultResourceSpec: SpaceResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! { SpaceOwnershipSettings (owner_user_profile_name OwnerUserProfileName: String) {} }
props! {
    SpaceResourceSpec () {
        instance_type InstanceType: SpaceResourceSpecInstanceType,
        lifecycle_config_arn LifecycleConfigArn: String,
        sage_maker_image_arn SageMakerImageArn: String,
        sage_maker_image_version_arn SageMakerImageVersionArn: String,
    }
}
props! { SpaceS3FileSystem () { s3_uri S3Uri: String, } }
props! {
    SpaceSettings () {
        app_type AppType: SpaceAppType,
        code_editor_app_settings CodeEditorAppSettings: SpaceCodeEditorAppSettings,
        custom_file_systems CustomFileSystems: List<SpaceCustomFileSystem>,
        jupyter_lab_app_settings JupyterLabAppSettings: SpaceJupyterLabAppSettings,
        jupyter_server_app_settings JupyterServerAppSettings: SpaceJupyterServerAppSettings,
        kernel_gateway_app_settings KernelGatewayAppSettings: SpaceKernelGatewayAppSettings,
        remote_access RemoteAccess: SpaceRemoteAccess,
        space_managed_resources SpaceManagedResources: SpaceManagedResources,
        space_storage_settings SpaceStorageSettings: SpaceStorageSettings,
    }
}
props! { SpaceSharingSettings (sharing_type SharingType: SpaceSharingSettingsSharingType) {} }
props! { SpaceStorageSettings () { ebs_storage_settings EbsStorageSettings: SpaceEbsStorageSettings, } }
choice! {
    SpaceAppType {
        JupyterServer "JupyterServer", KernelGateway "KernelGateway", TensorBoard "TensorBoard",
        RStudioServerPro "RStudioServerPro", RSessionGateway "RSessionGateway", JupyterLab "JupyterLab",
        CodeEditor "CodeEditor"
    }
}
choice! { SpaceManagedResources { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { SpaceRemoteAccess { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    SpaceResourceSpecInstanceType {
        System "system", MlT3Micro "ml.t3.micro", MlT3Small "ml.t3.small", MlT3Medium "ml.t3.medium",
        MlT3Large "ml.t3.large", MlT3Xlarge "ml.t3.xlarge", MlT32Xlarge "ml.t3.2xlarge", MlM5Large "ml.m5.large",
        MlM5Xlarge "ml.m5.xlarge", MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge",
        MlM58Xlarge "ml.m5.8xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM516Xlarge "ml.m5.16xlarge",
        MlM524Xlarge "ml.m5.24xlarge", MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge", MlC52Xlarge "ml.c5.2xlarge",
        MlC54Xlarge "ml.c5.4xlarge", MlC59Xlarge "ml.c5.9xlarge", MlC512Xlarge "ml.c5.12xlarge",
        MlC518Xlarge "ml.c5.18xlarge", MlC524Xlarge "ml.c5.24xlarge", MlP32Xlarge "ml.p3.2xlarge",
        MlP38Xlarge "ml.p3.8xlarge", MlP316Xlarge "ml.p3.16xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlR5Large "ml.r5.large",
        MlR5Xlarge "ml.r5.xlarge", MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge",
        MlR58Xlarge "ml.r5.8xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR516Xlarge "ml.r5.16xlarge",
        MlR524Xlarge "ml.r5.24xlarge", MlP3Dn24Xlarge "ml.p3dn.24xlarge", MlM5DLarge "ml.m5d.large",
        MlM5DXlarge "ml.m5d.xlarge", MlM5D2Xlarge "ml.m5d.2xlarge", MlM5D4Xlarge "ml.m5d.4xlarge",
        MlM5D8Xlarge "ml.m5d.8xlarge", MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D16Xlarge "ml.m5d.16xlarge",
        MlM5D24Xlarge "ml.m5d.24xlarge", MlG5Xlarge "ml.g5.xlarge", MlG52Xlarge "ml.g5.2xlarge",
        MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge", MlG512Xlarge "ml.g5.12xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge", MlG548Xlarge "ml.g5.48xlarge",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge",
        MlGeospatialInteractive "ml.geospatial.interactive", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge"
    }
}
choice! { SpaceSharingSettingsSharingType { Private "Private", Shared "Shared" } }

resource! {
    /// [AWS::SageMaker::StudioLifecycleConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html)
    StudioLifecycleConfig StudioLifecycleConfigAttrs "AWS::SageMaker::StudioLifecycleConfig" (
        studio_lifecycle_config_app_type StudioLifecycleConfigAppType: StudioLifecycleConfigAppType,
        studio_lifecycle_config_content StudioLifecycleConfigContent: String,
        studio_lifecycle_config_name StudioLifecycleConfigName: String
    ) { tags Tags: List<Tag>, } {
        studio_lifecycle_config_arn "StudioLifecycleConfigArn": Arn<r::SageMakerStudioLifecycleConfig>,
    }
}
choice! {
    StudioLifecycleConfigAppType {
        JupyterServer "JupyterServer", KernelGateway "KernelGateway", CodeEditor "CodeEditor", JupyterLab "JupyterLab"
    }
}

resource! {
    /// [AWS::SageMaker::TrialComponent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html)
    TrialComponent TrialComponentAttrs "AWS::SageMaker::TrialComponent" (
        trial_component_name TrialComponentName: String
    ) {
        display_name DisplayName: String,
        input_artifacts InputArtifacts: Map<TrialComponentArtifact>,
        metadata_properties MetadataProperties: TrialComponentMetadataProperties,
        output_artifacts OutputArtifacts: Map<TrialComponentArtifact>,
        parameters Parameters: Map<TrialComponentParameterValue>,
        status Status: TrialComponentStatus,
        tags Tags: List<Tag>,
    } {
        creation_time "CreationTime": String,
        last_modified_time "LastModifiedTime": String,
        lineage_group_arn "LineageGroupArn": String,
        trial_component_arn "TrialComponentArn": Arn<r::SageMakerTrialComponent>,
    }
}
props! { TrialComponentArtifact (value Value: String) { media_type MediaType: String, } }
props! {
    TrialComponentMetadataProperties () {
        commit_id CommitId: String,
        generated_by GeneratedBy: String,
        project_id ProjectId: String,
        repository Repository: String,
    }
}
props! { TrialComponentParameterValue () { number_value NumberValue: f64, string_value StringValue: String, } }
props! {
    TrialComponentStatus () {
        message Message: String,
        primary_status PrimaryStatus: TrialComponentStatusPrimaryStatus,
    }
}
choice! {
    TrialComponentStatusPrimaryStatus {
        InProgress "InProgress", Completed "Completed", Failed "Failed", Stopping "Stopping", Stopped "Stopped"
    }
}

resource! {
    /// [AWS::SageMaker::UserProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html)
    UserProfile UserProfileAttrs "AWS::SageMaker::UserProfile" (
        domain_id DomainId: Id<r::SageMakerDomain>, user_profile_name UserProfileName: String
    ) {
        single_sign_on_user_identifier SingleSignOnUserIdentifier: String,
        single_sign_on_user_value SingleSignOnUserValue: String,
        tags Tags: List<Tag>,
        user_settings UserSettings: UserProfileUserSettings,
    } { user_profile_arn "UserProfileArn": Arn<r::SageMakerUserProfile>, }
}
props! {
    UserProfileCodeEditorAppSettings () {
        built_in_lifecycle_config_arn BuiltInLifecycleConfigArn: String,
        custom_images CustomImages: List<UserProfileCustomImage>,
        default_resource_spec DefaultResourceSpec: UserProfileResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! { UserProfileCodeRepository (repository_url RepositoryUrl: String) {} }
props! {
    UserProfileCustomFileSystemConfig () {
        efs_file_system_config EFSFileSystemConfig: UserProfileEfsFileSystemConfig,
        f_sx_lustre_file_system_config FSxLustreFileSystemConfig: UserProfileFSxLustreFileSystemConfig,
        s3_file_system_config S3FileSystemConfig: UserProfileS3FileSystemConfig,
    }
}
props! {
    UserProfileCustomImage (app_image_config_name AppImageConfigName: String, image_name ImageName: String) {
        image_version_number ImageVersionNumber: Int<0, MAX>,
    }
}
props! { UserProfileCustomPosixUserConfig (gid Gid: Int<1001, 4000000>, uid Uid: Int<10000, 4000000>) {} }
props! {
    UserProfileDefaultEbsStorageSettings (
        default_ebs_volume_size_in_gb DefaultEbsVolumeSizeInGb: Int<5, 16384>,
        maximum_ebs_volume_size_in_gb MaximumEbsVolumeSizeInGb: Int<5, 16384>
    ) {}
}
props! {
    UserProfileDefaultSpaceStorageSettings () {
        default_ebs_storage_settings DefaultEbsStorageSettings: UserProfileDefaultEbsStorageSettings,
    }
}
props! {
    UserProfileEfsFileSystemConfig (file_system_id FileSystemId: String) { file_system_path FileSystemPath: String, }
}
props! {
    UserProfileEmrSettings () {
        assumable_role_arns AssumableRoleArns: List<Arn<r::IamRole>>,
        execution_role_arns ExecutionRoleArns: List<Arn<r::IamRole>>,
    }
}
props! {
    UserProfileFSxLustreFileSystemConfig (file_system_id FileSystemId: String) {
        file_system_path FileSystemPath: String,
    }
}
props! {
    UserProfileHiddenSageMakerImage () {
        sage_maker_image_name SageMakerImageName: UserProfileHiddenSageMakerImageSageMakerImageName,
        version_aliases VersionAliases: List<String>,
    }
}
props! {
    UserProfileJupyterLabAppSettings () {
        built_in_lifecycle_config_arn BuiltInLifecycleConfigArn: String,
        code_repositories CodeRepositories: List<UserProfileCodeRepository>,
        custom_images CustomImages: List<UserProfileCustomImage>,
        default_resource_spec DefaultResourceSpec: UserProfileResourceSpec,
        emr_settings EmrSettings: UserProfileEmrSettings,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    UserProfileJupyterServerAppSettings () {
        default_resource_spec DefaultResourceSpec: UserProfileResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    UserProfileKernelGatewayAppSettings () {
        custom_images CustomImages: List<UserProfileCustomImage>,
        default_resource_spec DefaultResourceSpec: UserProfileResourceSpec,
        lifecycle_config_arns LifecycleConfigArns: List<String>,
    }
}
props! {
    UserProfileRStudioServerProAppSettings () {
        access_status AccessStatus: UserProfileRStudioServerProAppSettingsAccessStatus,
        user_group UserGroup: UserProfileRStudioServerProAppSettingsUserGroup,
    }
}
props! {
    UserProfileResourceSpec () {
        instance_type InstanceType: UserProfileAppInstanceType,
        lifecycle_config_arn LifecycleConfigArn: String,
        sage_maker_image_arn SageMakerImageArn: String,
        sage_maker_image_version_arn SageMakerImageVersionArn: String,
        training_plan_arn TrainingPlanArn: String,
    }
}
props! { UserProfileS3FileSystemConfig () { mount_path MountPath: String, s3_uri S3Uri: String, } }
props! {
    UserProfileSharingSettings () {
        notebook_output_option NotebookOutputOption: UserProfileSharingSettingsNotebookOutputOption,
        s3_kms_key_id S3KmsKeyId: String,
        s3_output_path S3OutputPath: String,
    }
}
props! {
    UserProfileStudioWebPortalSettings () {
        hidden_app_types HiddenAppTypes: List<UserProfileAppType>,
        hidden_instance_types HiddenInstanceTypes: List<UserProfileAppInstanceType>,
        hidden_ml_tools HiddenMlTools: List<UserProfileMlTools>,
        hidden_sage_maker_image_version_aliases HiddenSageMakerImageVersionAliases: List<UserProfileHiddenSageMakerImage>,
    }
}
props! {
    UserProfileUserSettings () {
        auto_mount_home_efs AutoMountHomeEFS: UserProfileUserSettingsAutoMountHomeEfs,
        code_editor_app_settings CodeEditorAppSettings: UserProfileCodeEditorAppSettings,
        custom_file_system_configs CustomFileSystemConfigs: List<UserProfileCustomFileSystemConfig>,
        custom_posix_user_config CustomPosixUserConfig: UserProfileCustomPosixUserConfig,
        default_landing_uri DefaultLandingUri: String,
        execution_role ExecutionRole: Arn<r::IamRole>,
        jupyter_lab_app_settings JupyterLabAppSettings: UserProfileJupyterLabAppSettings,
        jupyter_server_app_settings JupyterServerAppSettings: UserProfileJupyterServerAppSettings,
        kernel_gateway_app_settings KernelGatewayAppSettings: UserProfileKernelGatewayAppSettings,
        r_studio_server_pro_app_settings RStudioServerProAppSettings: UserProfileRStudioServerProAppSettings,
        security_groups SecurityGroups: List<Id<r::Ec2SecurityGroup>>,
        sharing_settings SharingSettings: UserProfileSharingSettings,
        space_storage_settings SpaceStorageSettings: UserProfileDefaultSpaceStorageSettings,
        studio_web_portal StudioWebPortal: UserProfileUserSettingsStudioWebPortal,
        studio_web_portal_settings StudioWebPortalSettings: UserProfileStudioWebPortalSettings,
    }
}
choice! {
    UserProfileAppInstanceType {
        System "system", MlT3Micro "ml.t3.micro", MlT3Small "ml.t3.small", MlT3Medium "ml.t3.medium",
        MlT3Large "ml.t3.large", MlT3Xlarge "ml.t3.xlarge", MlT32Xlarge "ml.t3.2xlarge", MlM5Large "ml.m5.large",
        MlM5Xlarge "ml.m5.xlarge", MlM52Xlarge "ml.m5.2xlarge", MlM54Xlarge "ml.m5.4xlarge",
        MlM58Xlarge "ml.m5.8xlarge", MlM512Xlarge "ml.m5.12xlarge", MlM516Xlarge "ml.m5.16xlarge",
        MlM524Xlarge "ml.m5.24xlarge", MlM5DLarge "ml.m5d.large", MlM5DXlarge "ml.m5d.xlarge",
        MlM5D2Xlarge "ml.m5d.2xlarge", MlM5D4Xlarge "ml.m5d.4xlarge", MlM5D8Xlarge "ml.m5d.8xlarge",
        MlM5D12Xlarge "ml.m5d.12xlarge", MlM5D16Xlarge "ml.m5d.16xlarge", MlM5D24Xlarge "ml.m5d.24xlarge",
        MlC5Large "ml.c5.large", MlC5Xlarge "ml.c5.xlarge", MlC52Xlarge "ml.c5.2xlarge", MlC54Xlarge "ml.c5.4xlarge",
        MlC59Xlarge "ml.c5.9xlarge", MlC512Xlarge "ml.c5.12xlarge", MlC518Xlarge "ml.c5.18xlarge",
        MlC524Xlarge "ml.c5.24xlarge", MlP32Xlarge "ml.p3.2xlarge", MlP38Xlarge "ml.p3.8xlarge",
        MlP316Xlarge "ml.p3.16xlarge", MlP3Dn24Xlarge "ml.p3dn.24xlarge", MlG4DnXlarge "ml.g4dn.xlarge",
        MlG4Dn2Xlarge "ml.g4dn.2xlarge", MlG4Dn4Xlarge "ml.g4dn.4xlarge", MlG4Dn8Xlarge "ml.g4dn.8xlarge",
        MlG4Dn12Xlarge "ml.g4dn.12xlarge", MlG4Dn16Xlarge "ml.g4dn.16xlarge", MlR5Large "ml.r5.large",
        MlR5Xlarge "ml.r5.xlarge", MlR52Xlarge "ml.r5.2xlarge", MlR54Xlarge "ml.r5.4xlarge",
        MlR58Xlarge "ml.r5.8xlarge", MlR512Xlarge "ml.r5.12xlarge", MlR516Xlarge "ml.r5.16xlarge",
        MlR524Xlarge "ml.r5.24xlarge", MlG5Xlarge "ml.g5.xlarge", MlG52Xlarge "ml.g5.2xlarge",
        MlG54Xlarge "ml.g5.4xlarge", MlG58Xlarge "ml.g5.8xlarge", MlG512Xlarge "ml.g5.12xlarge",
        MlG516Xlarge "ml.g5.16xlarge", MlG524Xlarge "ml.g5.24xlarge", MlG548Xlarge "ml.g5.48xlarge",
        MlG6Xlarge "ml.g6.xlarge", MlG62Xlarge "ml.g6.2xlarge", MlG64Xlarge "ml.g6.4xlarge",
        MlG68Xlarge "ml.g6.8xlarge", MlG612Xlarge "ml.g6.12xlarge", MlG616Xlarge "ml.g6.16xlarge",
        MlG624Xlarge "ml.g6.24xlarge", MlG648Xlarge "ml.g6.48xlarge", MlG6EXlarge "ml.g6e.xlarge",
        MlG6E2Xlarge "ml.g6e.2xlarge", MlG6E4Xlarge "ml.g6e.4xlarge", MlG6E8Xlarge "ml.g6e.8xlarge",
        MlG6E12Xlarge "ml.g6e.12xlarge", MlG6E16Xlarge "ml.g6e.16xlarge", MlG6E24Xlarge "ml.g6e.24xlarge",
        MlG6E48Xlarge "ml.g6e.48xlarge", MlGeospatialInteractive "ml.geospatial.interactive",
        MlP4D24Xlarge "ml.p4d.24xlarge", MlP4De24Xlarge "ml.p4de.24xlarge", MlTrn12Xlarge "ml.trn1.2xlarge",
        MlTrn132Xlarge "ml.trn1.32xlarge", MlTrn1N32Xlarge "ml.trn1n.32xlarge", MlP548Xlarge "ml.p5.48xlarge",
        MlP5E48Xlarge "ml.p5e.48xlarge", MlP5En48Xlarge "ml.p5en.48xlarge", MlM6ILarge "ml.m6i.large",
        MlM6IXlarge "ml.m6i.xlarge", MlM6I2Xlarge "ml.m6i.2xlarge", MlM6I4Xlarge "ml.m6i.4xlarge",
        MlM6I8Xlarge "ml.m6i.8xlarge", MlM6I12Xlarge "ml.m6i.12xlarge", MlM6I16Xlarge "ml.m6i.16xlarge",
        MlM6I24Xlarge "ml.m6i.24xlarge", MlM6I32Xlarge "ml.m6i.32xlarge", MlM7ILarge "ml.m7i.large",
        MlM7IXlarge "ml.m7i.xlarge", MlM7I2Xlarge "ml.m7i.2xlarge", MlM7I4Xlarge "ml.m7i.4xlarge",
        MlM7I8Xlarge "ml.m7i.8xlarge", MlM7I12Xlarge "ml.m7i.12xlarge", MlM7I16Xlarge "ml.m7i.16xlarge",
        MlM7I24Xlarge "ml.m7i.24xlarge", MlM7I48Xlarge "ml.m7i.48xlarge", MlC6ILarge "ml.c6i.large",
        MlC6IXlarge "ml.c6i.xlarge", MlC6I2Xlarge "ml.c6i.2xlarge", MlC6I4Xlarge "ml.c6i.4xlarge",
        MlC6I8Xlarge "ml.c6i.8xlarge", MlC6I12Xlarge "ml.c6i.12xlarge", MlC6I16Xlarge "ml.c6i.16xlarge",
        MlC6I24Xlarge "ml.c6i.24xlarge", MlC6I32Xlarge "ml.c6i.32xlarge", MlC7ILarge "ml.c7i.large",
        MlC7IXlarge "ml.c7i.xlarge", MlC7I2Xlarge "ml.c7i.2xlarge", MlC7I4Xlarge "ml.c7i.4xlarge",
        MlC7I8Xlarge "ml.c7i.8xlarge", MlC7I12Xlarge "ml.c7i.12xlarge", MlC7I16Xlarge "ml.c7i.16xlarge",
        MlC7I24Xlarge "ml.c7i.24xlarge", MlC7I48Xlarge "ml.c7i.48xlarge", MlR6ILarge "ml.r6i.large",
        MlR6IXlarge "ml.r6i.xlarge", MlR6I2Xlarge "ml.r6i.2xlarge", MlR6I4Xlarge "ml.r6i.4xlarge",
        MlR6I8Xlarge "ml.r6i.8xlarge", MlR6I12Xlarge "ml.r6i.12xlarge", MlR6I16Xlarge "ml.r6i.16xlarge",
        MlR6I24Xlarge "ml.r6i.24xlarge", MlR6I32Xlarge "ml.r6i.32xlarge", MlR7ILarge "ml.r7i.large",
        MlR7IXlarge "ml.r7i.xlarge", MlR7I2Xlarge "ml.r7i.2xlarge", MlR7I4Xlarge "ml.r7i.4xlarge",
        MlR7I8Xlarge "ml.r7i.8xlarge", MlR7I12Xlarge "ml.r7i.12xlarge", MlR7I16Xlarge "ml.r7i.16xlarge",
        MlR7I24Xlarge "ml.r7i.24xlarge", MlR7I48Xlarge "ml.r7i.48xlarge", MlM6IdLarge "ml.m6id.large",
        MlM6IdXlarge "ml.m6id.xlarge", MlM6Id2Xlarge "ml.m6id.2xlarge", MlM6Id4Xlarge "ml.m6id.4xlarge",
        MlM6Id8Xlarge "ml.m6id.8xlarge", MlM6Id12Xlarge "ml.m6id.12xlarge", MlM6Id16Xlarge "ml.m6id.16xlarge",
        MlM6Id24Xlarge "ml.m6id.24xlarge", MlM6Id32Xlarge "ml.m6id.32xlarge", MlC6IdLarge "ml.c6id.large",
        MlC6IdXlarge "ml.c6id.xlarge", MlC6Id2Xlarge "ml.c6id.2xlarge", MlC6Id4Xlarge "ml.c6id.4xlarge",
        MlC6Id8Xlarge "ml.c6id.8xlarge", MlC6Id12Xlarge "ml.c6id.12xlarge", MlC6Id16Xlarge "ml.c6id.16xlarge",
        MlC6Id24Xlarge "ml.c6id.24xlarge", MlC6Id32Xlarge "ml.c6id.32xlarge", MlR6IdLarge "ml.r6id.large",
        MlR6IdXlarge "ml.r6id.xlarge", MlR6Id2Xlarge "ml.r6id.2xlarge", MlR6Id4Xlarge "ml.r6id.4xlarge",
        MlR6Id8Xlarge "ml.r6id.8xlarge", MlR6Id12Xlarge "ml.r6id.12xlarge", MlR6Id16Xlarge "ml.r6id.16xlarge",
        MlR6Id24Xlarge "ml.r6id.24xlarge", MlR6Id32Xlarge "ml.r6id.32xlarge", MlP54Xlarge "ml.p5.4xlarge",
        MlP6B20048Xlarge "ml.p6-b200.48xlarge", MlG72Xlarge "ml.g7.2xlarge", MlG74Xlarge "ml.g7.4xlarge",
        MlG78Xlarge "ml.g7.8xlarge", MlG712Xlarge "ml.g7.12xlarge", MlG724Xlarge "ml.g7.24xlarge",
        MlG748Xlarge "ml.g7.48xlarge", MlG7E2Xlarge "ml.g7e.2xlarge", MlG7E4Xlarge "ml.g7e.4xlarge",
        MlG7E8Xlarge "ml.g7e.8xlarge", MlG7E12Xlarge "ml.g7e.12xlarge", MlG7E24Xlarge "ml.g7e.24xlarge",
        MlG7E48Xlarge "ml.g7e.48xlarge"
    }
}
choice! {
    UserProfileAppType {
        JupyterServer "JupyterServer", TensorBoard "TensorBoard", RStudioServerPro "RStudioServerPro",
        JupyterLab "JupyterLab", CodeEditor "CodeEditor", DetailedProfiler "DetailedProfiler", Canvas "Canvas"
    }
}
choice! { UserProfileHiddenSageMakerImageSageMakerImageName { SagemakerDistribution "sagemaker_distribution" } }
choice! {
    UserProfileMlTools {
        DataWrangler "DataWrangler", FeatureStore "FeatureStore", EmrClusters "EmrClusters", AutoMl "AutoMl",
        Experiments "Experiments", Training "Training", ModelEvaluation "ModelEvaluation", Pipelines "Pipelines",
        Models "Models", JumpStart "JumpStart", InferenceRecommender "InferenceRecommender", Endpoints "Endpoints",
        Projects "Projects", InferenceOptimization "InferenceOptimization", HyperPodClusters "HyperPodClusters",
        Comet "Comet", DeepchecksLlmEvaluation "DeepchecksLLMEvaluation", Fiddler "Fiddler", LakeraGuard "LakeraGuard",
        PerformanceEvaluation "PerformanceEvaluation"
    }
}
choice! { UserProfileRStudioServerProAppSettingsAccessStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    UserProfileRStudioServerProAppSettingsUserGroup {
        RStudioAdmin "R_STUDIO_ADMIN", RStudioUser "R_STUDIO_USER"
    }
}
choice! { UserProfileSharingSettingsNotebookOutputOption { Allowed "Allowed", Disabled "Disabled" } }
choice! {
    UserProfileUserSettingsAutoMountHomeEfs {
        Enabled "Enabled", Disabled "Disabled", DefaultAsDomain "DefaultAsDomain"
    }
}
choice! { UserProfileUserSettingsStudioWebPortal { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::SageMaker::Workforce](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html)
    Workforce WorkforceAttrs "AWS::SageMaker::Workforce" (workforce_name WorkforceName: String) {
        cognito_config CognitoConfig: WorkforceCognitoConfig,
        ip_address_type IpAddressType: WorkforceIpAddressType,
        oidc_config OidcConfig: WorkforceOidcConfig,
        source_ip_config SourceIpConfig: WorkforceSourceIpConfig,
        tags Tags: List<Tag>,
        workforce_vpc_config WorkforceVpcConfig: WorkforceVpcConfigRequest,
    } { sub_domain "SubDomain": String, workforce_arn "WorkforceArn": Arn<r::SageMakerWorkforce>, }
}
props! { WorkforceCognitoConfig (client_id ClientId: String, user_pool UserPool: String) {} }
props! {
    WorkforceOidcConfig WorkforceOidcConfigArgs [
        authorization_endpoint AuthorizationEndpoint: String, client_id ClientId: String, issuer Issuer: String,
        jwks_uri JwksUri: String, logout_endpoint LogoutEndpoint: String, token_endpoint TokenEndpoint: String,
        user_info_endpoint UserInfoEndpoint: String
    ] {
        authentication_request_extra_params AuthenticationRequestExtraParams: Map<String>,
        client_secret ClientSecret: String,
        scope Scope: String,
    }
}
props! { WorkforceSourceIpConfig (cidrs Cidrs: List<String>) {} }
props! {
    WorkforceVpcConfigRequest () {
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnets Subnets: List<Id<r::Ec2Subnet>>,
        vpc_id VpcId: Id<r::Ec2Vpc>,
    }
}
choice! { WorkforceIpAddressType { Ipv4 "ipv4", Dualstack "dualstack" } }

resource! {
    /// [AWS::SageMaker::Workteam](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html)
    Workteam WorkteamAttrs "AWS::SageMaker::Workteam" (
        description Description: String, member_definitions MemberDefinitions: List<WorkteamMemberDefinition>
    ) {
        notification_configuration NotificationConfiguration: WorkteamNotificationConfiguration,
        tags Tags: List<Tag>,
        workforce_name WorkforceName: String,
        workteam_name WorkteamName: String,
    } { workteam_arn "WorkteamArn": Arn<r::SageMakerWorkteam>, workteam_name "WorkteamName": String, }
}
props! {
    WorkteamCognitoMemberDefinition (
        cognito_client_id CognitoClientId: String, cognito_user_group CognitoUserGroup: String,
        cognito_user_pool CognitoUserPool: String
    ) {}
}
props! {
    WorkteamMemberDefinition () {
        cognito_member_definition CognitoMemberDefinition: WorkteamCognitoMemberDefinition,
        oidc_member_definition OidcMemberDefinition: WorkteamOidcMemberDefinition,
    }
}
props! { WorkteamNotificationConfiguration (notification_topic_arn NotificationTopicArn: Arn<r::SnsTopic>) {} }
props! { WorkteamOidcMemberDefinition (oidc_groups OidcGroups: List<String>) {} }
