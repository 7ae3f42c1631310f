//! Generated from spec/cleanroomsml.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CleanRoomsML::ConfiguredModelAlgorithm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html)
    ConfiguredModelAlgorithm ConfiguredModelAlgorithmAttrs "AWS::CleanRoomsML::ConfiguredModelAlgorithm" (
        name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        description Description: String,
        inference_container_config InferenceContainerConfig: ConfiguredModelAlgorithmInferenceContainerConfig,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
        training_container_config TrainingContainerConfig: ConfiguredModelAlgorithmContainerConfig,
    } { configured_model_algorithm_arn "ConfiguredModelAlgorithmArn": Arn<r::CleanRoomsMlConfiguredModelAlgorithm>, }
}
props! {
    ConfiguredModelAlgorithmContainerConfig (image_uri ImageUri: String) {
        arguments Arguments: List<String>,
        entrypoint Entrypoint: List<String>,
        metric_definitions MetricDefinitions: List<ConfiguredModelAlgorithmMetricDefinition>,
    }
}
props! { ConfiguredModelAlgorithmInferenceContainerConfig (image_uri ImageUri: String) {} }
props! { ConfiguredModelAlgorithmMetricDefinition (name Name: String, regex Regex: String) {} }

resource! {
    /// [AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html)
    ConfiguredModelAlgorithmAssociation ConfiguredModelAlgorithmAssociationAttrs "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation" (
        configured_model_algorithm_arn ConfiguredModelAlgorithmArn: String,
        membership_identifier MembershipIdentifier: String, name Name: String
    ) {
        description Description: String,
        privacy_configuration PrivacyConfiguration: ConfiguredModelAlgorithmAssociationPrivacyConfiguration,
        tags Tags: List<Tag>,
    } {
        collaboration_identifier "CollaborationIdentifier": String,
        configured_model_algorithm_association_arn "ConfiguredModelAlgorithmAssociationArn": Arn<r::CleanRoomsMlConfiguredModelAlgorithmAssociation>,
    }
}
props! {
    ConfiguredModelAlgorithmAssociationCustomEntityConfig (
        custom_data_identifiers CustomDataIdentifiers: List<String>
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationLogRedactionConfiguration (
        entities_to_redact EntitiesToRedact: List<ConfiguredModelAlgorithmAssociationEntityType>
    ) { custom_entity_config CustomEntityConfig: ConfiguredModelAlgorithmAssociationCustomEntityConfig, }
}
props! {
    ConfiguredModelAlgorithmAssociationLogsConfigurationPolicy (allowed_account_ids AllowedAccountIds: List<String>) {
        filter_pattern FilterPattern: String,
        log_redaction_configuration LogRedactionConfiguration: ConfiguredModelAlgorithmAssociationLogRedactionConfiguration,
        log_type LogType: ConfiguredModelAlgorithmAssociationLogType,
    }
}
props! {
    ConfiguredModelAlgorithmAssociationMetricsConfigurationPolicy (
        noise_level NoiseLevel: ConfiguredModelAlgorithmAssociationNoiseLevelType
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationPrivacyConfiguration (
        policies Policies: ConfiguredModelAlgorithmAssociationPrivacyConfigurationPolicies
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationPrivacyConfigurationPolicies () {
        trained_model_exports TrainedModelExports: ConfiguredModelAlgorithmAssociationTrainedModelExportsConfigurationPolicy,
        trained_model_inference_jobs TrainedModelInferenceJobs: ConfiguredModelAlgorithmAssociationTrainedModelInferenceJobsConfigurationPolicy,
        trained_models TrainedModels: ConfiguredModelAlgorithmAssociationTrainedModelsConfigurationPolicy,
    }
}
props! {
    ConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSize (
        unit Unit: ConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSizeUnitType, value Value: Num<MIN, 10>
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationTrainedModelExportsConfigurationPolicy (
        files_to_export FilesToExport: List<ConfiguredModelAlgorithmAssociationTrainedModelExportFileType>,
        max_size MaxSize: ConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSize
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSize (
        unit Unit: ConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSizeUnitType, value Value: Num<MIN, 10>
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationTrainedModelInferenceJobsConfigurationPolicy () {
        container_logs ContainerLogs: List<ConfiguredModelAlgorithmAssociationLogsConfigurationPolicy>,
        max_output_size MaxOutputSize: ConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSize,
    }
}
props! {
    ConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSize (
        unit Unit: ConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSizeUnitType,
        value Value: Num<MIN, 50>
    ) {}
}
props! {
    ConfiguredModelAlgorithmAssociationTrainedModelsConfigurationPolicy () {
        container_logs ContainerLogs: List<ConfiguredModelAlgorithmAssociationLogsConfigurationPolicy>,
        container_metrics ContainerMetrics: ConfiguredModelAlgorithmAssociationMetricsConfigurationPolicy,
        max_artifact_size MaxArtifactSize: ConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSize,
    }
}
choice! {
    ConfiguredModelAlgorithmAssociationEntityType {
        AllPersonallyIdentifiableInformation "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION", Numbers "NUMBERS",
        Custom "CUSTOM"
    }
}
choice! { ConfiguredModelAlgorithmAssociationLogType { All "ALL", ErrorSummary "ERROR_SUMMARY" } }
choice! { ConfiguredModelAlgorithmAssociationNoiseLevelType { High "HIGH", Medium "MEDIUM", Low "LOW", None "NONE" } }
choice! { ConfiguredModelAlgorithmAssociationTrainedModelArtifactMaxSizeUnitType { Gb "GB" } }
choice! { ConfiguredModelAlgorithmAssociationTrainedModelExportFileType { Model "MODEL", Output "OUTPUT" } }
choice! { ConfiguredModelAlgorithmAssociationTrainedModelExportsMaxSizeUnitType { Gb "GB" } }
choice! { ConfiguredModelAlgorithmAssociationTrainedModelInferenceMaxOutputSizeUnitType { Gb "GB" } }

resource! {
    /// [AWS::CleanRoomsML::TrainingDataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html)
    TrainingDataset TrainingDatasetAttrs "AWS::CleanRoomsML::TrainingDataset" (
        name Name: String, role_arn RoleArn: Arn<r::IamRole>, training_data TrainingData: List<TrainingDatasetDataset>
    ) { description Description: String, tags Tags: List<Tag>, } {
        status "Status": String,
        training_dataset_arn "TrainingDatasetArn": Arn<r::CleanRoomsMlTrainingDataset>,
    }
}
props! {
    TrainingDatasetColumnSchema (
        column_name ColumnName: String, column_types ColumnTypes: List<TrainingDatasetColumnType>
    ) {}
}
props! { TrainingDatasetDataSource (glue_data_source GlueDataSource: TrainingDatasetGlueDataSource) {} }
props! {
    TrainingDatasetDataset (
        input_config InputConfig: TrainingDatasetDatasetInputConfig, type_ Type: TrainingDatasetDatasetType
    ) {}
}
props! {
    TrainingDatasetDatasetInputConfig (
        data_source DataSource: TrainingDatasetDataSource, schema Schema: List<TrainingDatasetColumnSchema>
    ) {}
}
props! {
    TrainingDatasetGlueDataSource (database_name DatabaseName: String, table_name TableName: String) {
        catalog_id CatalogId: String,
    }
}
choice! {
    TrainingDatasetColumnType {
        UserId "USER_ID", ItemId "ITEM_ID", Timestamp "TIMESTAMP", CategoricalFeature "CATEGORICAL_FEATURE",
        NumericalFeature "NUMERICAL_FEATURE"
    }
}
choice! { TrainingDatasetDatasetType { Interactions "INTERACTIONS" } }
