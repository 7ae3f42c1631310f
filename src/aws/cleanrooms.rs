//! Generated from spec/cleanrooms.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::CleanRooms::AnalysisTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html)
    AnalysisTemplate AnalysisTemplateAttrs "AWS::CleanRooms::AnalysisTemplate" (
        format Format: AnalysisTemplateFormat, membership_identifier MembershipIdentifier: String, name Name: String,
        source Source: AnalysisTemplateAnalysisSource
    ) {
        analysis_parameters AnalysisParameters: List<AnalysisTemplateAnalysisParameter>,
        description Description: String,
        error_message_configuration ErrorMessageConfiguration: AnalysisTemplateErrorMessageConfiguration,
        schema Schema: AnalysisTemplateAnalysisSchema,
        source_metadata SourceMetadata: AnalysisTemplateAnalysisSourceMetadata,
        synthetic_data_parameters SyntheticDataParameters: AnalysisTemplateSyntheticDataParameters,
        tags Tags: List<Tag>,
    } {
        analysis_template_identifier "AnalysisTemplateIdentifier": String,
        arn "Arn": Arn<r::CleanRoomsAnalysisTemplate>,
        collaboration_arn "CollaborationArn": String,
        collaboration_identifier "CollaborationIdentifier": String,
        membership_arn "MembershipArn": String,
        schema "Schema": Json,
        schema_referenced_tables "Schema.ReferencedTables": List<String>,
    }
}
props! {
    AnalysisTemplateAnalysisParameter (name Name: String, type_ Type: AnalysisTemplateAnalysisParameterType) {
        default_value DefaultValue: String,
    }
}
props! { AnalysisTemplateAnalysisSchema (referenced_tables ReferencedTables: List<String>) {} }
props! { AnalysisTemplateAnalysisSource () { artifacts Artifacts: AnalysisTemplateArtifacts, text Text: String, } }
props! { AnalysisTemplateAnalysisSourceMetadata (artifacts Artifacts: AnalysisTemplateArtifactMetadata) {} }
props! { AnalysisTemplateArtifact (location Location: AnalysisTemplateS3Location) {} }
props! {
    AnalysisTemplateArtifactMetadata (entry_point_hash EntryPointHash: AnalysisTemplateHash) {
        additional_artifact_hashes AdditionalArtifactHashes: List<AnalysisTemplateHash>,
    }
}
props! {
    AnalysisTemplateArtifacts (entry_point EntryPoint: AnalysisTemplateArtifact, role_arn RoleArn: Arn<r::IamRole>) {
        additional_artifacts AdditionalArtifacts: List<AnalysisTemplateArtifact>,
    }
}
props! {
    AnalysisTemplateColumnClassificationDetails (
        column_mapping ColumnMapping: List<AnalysisTemplateSyntheticDataColumnProperties>
    ) {}
}
props! { AnalysisTemplateErrorMessageConfiguration (type_ Type: AnalysisTemplateErrorMessageConfigurationType) {} }
props! { AnalysisTemplateHash () { sha256 Sha256: String, } }
props! {
    AnalysisTemplateMlSyntheticDataParameters (
        column_classification ColumnClassification: AnalysisTemplateColumnClassificationDetails,
        epsilon Epsilon: Num<MIN, 10>,
        max_membership_inference_attack_score MaxMembershipInferenceAttackScore: Num<MIN, 1>
    ) {}
}
props! { AnalysisTemplateS3Location (bucket Bucket: String, key Key: String) {} }
props! {
    AnalysisTemplateSyntheticDataColumnProperties (
        column_name ColumnName: String, column_type ColumnType: AnalysisTemplateSyntheticDataColumnPropertiesColumnType,
        is_predictive_value IsPredictiveValue: bool
    ) {}
}
props! {
    AnalysisTemplateSyntheticDataParameters (
        ml_synthetic_data_parameters MlSyntheticDataParameters: AnalysisTemplateMlSyntheticDataParameters
    ) {}
}
choice! {
    AnalysisTemplateAnalysisParameterType {
        Smallint "SMALLINT", Integer "INTEGER", Bigint "BIGINT", Decimal "DECIMAL", Real "REAL",
        DoublePrecision "DOUBLE_PRECISION", Boolean "BOOLEAN", Char "CHAR", Varchar "VARCHAR", Date "DATE",
        Timestamp "TIMESTAMP", Timestamptz "TIMESTAMPTZ", Time "TIME", Timetz "TIMETZ", Varbyte "VARBYTE",
        Binary "BINARY", Byte "BYTE", Character "CHARACTER", Double "DOUBLE", Float "FLOAT", Int "INT", Long "LONG",
        Numeric "NUMERIC", Short "SHORT", String "STRING", TimestampLtz "TIMESTAMP_LTZ", TimestampNtz "TIMESTAMP_NTZ",
        Tinyint "TINYINT"
    }
}
choice! { AnalysisTemplateErrorMessageConfigurationType { Detailed "DETAILED" } }
choice! { AnalysisTemplateFormat { Sql "SQL", Pyspark10 "PYSPARK_1_0" } }
choice! {
    AnalysisTemplateSyntheticDataColumnPropertiesColumnType {
        Categorical "CATEGORICAL", Numerical "NUMERICAL"
    }
}

resource! {
    /// [AWS::CleanRooms::Collaboration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html)
    Collaboration CollaborationAttrs "AWS::CleanRooms::Collaboration" (
        creator_display_name CreatorDisplayName: String, description Description: String, name Name: String,
        query_log_status QueryLogStatus: CollaborationQueryLogStatus
    ) {
        allowed_result_regions AllowedResultRegions: List<CollaborationSupportedS3Region>,
        analytics_engine AnalyticsEngine: CollaborationAnalyticsEngine,
        auto_approved_change_types AutoApprovedChangeTypes: List<CollaborationAutoApprovedChangeType>,
        creator_ml_member_abilities CreatorMLMemberAbilities: CollaborationMlMemberAbilities,
        creator_member_abilities CreatorMemberAbilities: List<CollaborationMemberAbility>,
        creator_payment_configuration CreatorPaymentConfiguration: CollaborationPaymentConfiguration,
        data_encryption_metadata DataEncryptionMetadata: CollaborationDataEncryptionMetadata,
        is_metrics_enabled IsMetricsEnabled: bool,
        job_log_status JobLogStatus: CollaborationJobLogStatus,
        members Members: List<CollaborationMemberSpecification>,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::CleanRoomsCollaboration>, collaboration_identifier "CollaborationIdentifier": String, }
}
props! {
    CollaborationDataEncryptionMetadata (
        allow_cleartext AllowCleartext: bool, allow_duplicates AllowDuplicates: bool,
        allow_joins_on_columns_with_different_names AllowJoinsOnColumnsWithDifferentNames: bool,
        preserve_nulls PreserveNulls: bool
    ) {}
}
props! { CollaborationJobComputePaymentConfig (is_responsible IsResponsible: bool) {} }
props! {
    CollaborationMemberSpecification (account_id AccountId: String, display_name DisplayName: String) {
        ml_member_abilities MLMemberAbilities: CollaborationMlMemberAbilities,
        member_abilities MemberAbilities: List<CollaborationMemberAbility>,
        payment_configuration PaymentConfiguration: CollaborationPaymentConfiguration,
    }
}
props! {
    CollaborationMlMemberAbilities (
        custom_ml_member_abilities CustomMLMemberAbilities: List<CollaborationCustomMlMemberAbility>
    ) {}
}
props! {
    CollaborationMlPaymentConfig () {
        model_inference ModelInference: CollaborationModelInferencePaymentConfig,
        model_training ModelTraining: CollaborationModelTrainingPaymentConfig,
        synthetic_data_generation SyntheticDataGeneration: CollaborationSyntheticDataGenerationPaymentConfig,
    }
}
props! { CollaborationModelInferencePaymentConfig (is_responsible IsResponsible: bool) {} }
props! { CollaborationModelTrainingPaymentConfig (is_responsible IsResponsible: bool) {} }
props! {
    CollaborationPaymentConfiguration (query_compute QueryCompute: CollaborationQueryComputePaymentConfig) {
        job_compute JobCompute: CollaborationJobComputePaymentConfig,
        machine_learning MachineLearning: CollaborationMlPaymentConfig,
    }
}
props! { CollaborationQueryComputePaymentConfig (is_responsible IsResponsible: bool) {} }
props! { CollaborationSyntheticDataGenerationPaymentConfig (is_responsible IsResponsible: bool) {} }
choice! { CollaborationAnalyticsEngine { CleanRoomsSql "CLEAN_ROOMS_SQL", Spark "SPARK" } }
choice! {
    CollaborationAutoApprovedChangeType {
        AddMember "ADD_MEMBER", GrantReceiveResultsAbility "GRANT_RECEIVE_RESULTS_ABILITY",
        RevokeReceiveResultsAbility "REVOKE_RECEIVE_RESULTS_ABILITY"
    }
}
choice! {
    CollaborationCustomMlMemberAbility {
        CanReceiveModelOutput "CAN_RECEIVE_MODEL_OUTPUT", CanReceiveInferenceOutput "CAN_RECEIVE_INFERENCE_OUTPUT"
    }
}
choice! { CollaborationJobLogStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    CollaborationMemberAbility {
        CanQuery "CAN_QUERY", CanRunJob "CAN_RUN_JOB", CanReceiveResults "CAN_RECEIVE_RESULTS"
    }
}
choice! { CollaborationQueryLogStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    CollaborationSupportedS3Region {
        UsWest1 "us-west-1", UsWest2 "us-west-2", UsEast1 "us-east-1", UsEast2 "us-east-2", AfSouth1 "af-south-1",
        ApEast1 "ap-east-1", ApEast2 "ap-east-2", ApSouth2 "ap-south-2", ApSoutheast1 "ap-southeast-1",
        ApSoutheast2 "ap-southeast-2", ApSoutheast3 "ap-southeast-3", ApSoutheast5 "ap-southeast-5",
        ApSoutheast4 "ap-southeast-4", ApSoutheast7 "ap-southeast-7", ApSouth1 "ap-south-1",
        ApNortheast3 "ap-northeast-3", ApNortheast1 "ap-northeast-1", ApNortheast2 "ap-northeast-2",
        CaCentral1 "ca-central-1", CaWest1 "ca-west-1", EuSouth1 "eu-south-1", EuWest3 "eu-west-3",
        EuSouth2 "eu-south-2", EuCentral2 "eu-central-2", EuCentral1 "eu-central-1", EuNorth1 "eu-north-1",
        EuWest1 "eu-west-1", EuWest2 "eu-west-2", MeSouth1 "me-south-1", MeCentral1 "me-central-1",
        IlCentral1 "il-central-1", SaEast1 "sa-east-1", MxCentral1 "mx-central-1"
    }
}

resource! {
    /// [AWS::CleanRooms::ConfiguredTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html)
    ConfiguredTable ConfiguredTableAttrs "AWS::CleanRooms::ConfiguredTable" (
        allowed_columns AllowedColumns: List<String>, analysis_method AnalysisMethod: ConfiguredTableAnalysisMethod,
        name Name: String, table_reference TableReference: ConfiguredTableTableReference
    ) {
        analysis_rules AnalysisRules: List<ConfiguredTableAnalysisRule>,
        description Description: String,
        selected_analysis_methods SelectedAnalysisMethods: List<ConfiguredTableSelectedAnalysisMethod>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CleanRoomsConfiguredTable>,
        configured_table_identifier "ConfiguredTableIdentifier": String,
    }
}
props! {
    ConfiguredTableAggregateColumn (
        column_names ColumnNames: List<String>, function Function: ConfiguredTableAggregateFunctionName
    ) {}
}
props! {
    ConfiguredTableAggregationConstraint (
        column_name ColumnName: String, minimum Minimum: Num<2, 100000>, type_ Type: ConfiguredTableAggregationType
    ) {}
}
props! {
    ConfiguredTableAggregationThreshold (
        allowed_aggregate_expression_type AllowedAggregateExpressionType: ConfiguredTableAllowedAggregateExpressionType,
        identity_columns IdentityColumns: List<String>, minimum_identity_count MinimumIdentityCount: Int<2, 100000>,
        type_ Type: ConfiguredTableAggregationThresholdType
    ) { output_column_thresholds OutputColumnThresholds: List<ConfiguredTableOutputColumnThreshold>, }
}
props! {
    ConfiguredTableAnalysisRule (
        policy Policy: ConfiguredTableAnalysisRulePolicy, type_ Type: ConfiguredTableAnalysisRuleType
    ) {}
}
props! {
    ConfiguredTableAnalysisRuleAggregation ConfiguredTableAnalysisRuleAggregationArgs [
        aggregate_columns AggregateColumns: List<ConfiguredTableAggregateColumn>,
        dimension_columns DimensionColumns: List<String>, join_columns JoinColumns: List<String>,
        output_constraints OutputConstraints: List<ConfiguredTableAggregationConstraint>,
        scalar_functions ScalarFunctions: List<ConfiguredTableScalarFunctions>
    ] {
        additional_analyses AdditionalAnalyses: ConfiguredTableAdditionalAnalyses,
        allowed_join_operators AllowedJoinOperators: List<ConfiguredTableJoinOperator>,
        join_required JoinRequired: ConfiguredTableJoinRequiredOption,
    }
}
props! {
    ConfiguredTableAnalysisRuleCustom (allowed_analyses AllowedAnalyses: List<String>) {
        additional_analyses AdditionalAnalyses: ConfiguredTableAdditionalAnalyses,
        aggregation_thresholds AggregationThresholds: List<ConfiguredTableAggregationThreshold>,
        allowed_analysis_providers AllowedAnalysisProviders: List<String>,
        comparison_controls ComparisonControls: ConfiguredTableComparisonControls,
        differential_privacy DifferentialPrivacy: ConfiguredTableDifferentialPrivacy,
        disallowed_output_columns DisallowedOutputColumns: List<String>,
    }
}
props! {
    ConfiguredTableAnalysisRuleList (join_columns JoinColumns: List<String>, list_columns ListColumns: List<String>) {
        additional_analyses AdditionalAnalyses: ConfiguredTableAdditionalAnalyses,
        allowed_join_operators AllowedJoinOperators: List<ConfiguredTableJoinOperator>,
    }
}
props! { ConfiguredTableAnalysisRulePolicy (v1 V1: ConfiguredTableAnalysisRulePolicyV1) {} }
props! {
    ConfiguredTableAnalysisRulePolicyV1 () {
        aggregation Aggregation: ConfiguredTableAnalysisRuleAggregation,
        custom Custom: ConfiguredTableAnalysisRuleCustom,
        list List: ConfiguredTableAnalysisRuleList,
    }
}
props! {
    ConfiguredTableAthenaTableReference (
        database_name DatabaseName: String, table_name TableName: String, work_group WorkGroup: String
    ) {
        catalog_name CatalogName: String,
        output_location OutputLocation: String,
        region Region: ConfiguredTableCommercialRegion,
    }
}
props! {
    ConfiguredTableComparisonControls (
        allowed_column_comparison_columns AllowedColumnComparisonColumns: List<String>,
        allowed_literal_comparison_columns AllowedLiteralComparisonColumns: List<String>
    ) {}
}
props! { ConfiguredTableDifferentialPrivacy (columns Columns: List<ConfiguredTableDifferentialPrivacyColumn>) {} }
props! { ConfiguredTableDifferentialPrivacyColumn (name Name: String) {} }
props! {
    ConfiguredTableGlueTableReference (database_name DatabaseName: String, table_name TableName: String) {
        region Region: ConfiguredTableCommercialRegion,
    }
}
props! {
    ConfiguredTableOutputColumnThreshold (
        minimum_identity_count MinimumIdentityCount: Int<0, 100000>, output_column_name OutputColumnName: String
    ) {}
}
props! {
    ConfiguredTableSnowflakeTableReference ConfiguredTableSnowflakeTableReferenceArgs [
        account_identifier AccountIdentifier: String, database_name DatabaseName: String,
        schema_name SchemaName: String, secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
        table_name TableName: String, table_schema TableSchema: ConfiguredTableSnowflakeTableSchema
    ] {}
}
props! { ConfiguredTableSnowflakeTableSchema (v1 V1: List<ConfiguredTableSnowflakeTableSchemaV1>) {} }
props! { ConfiguredTableSnowflakeTableSchemaV1 (column_name ColumnName: String, column_type ColumnType: String) {} }
props! {
    ConfiguredTableTableReference () {
        athena Athena: ConfiguredTableAthenaTableReference,
        glue Glue: ConfiguredTableGlueTableReference,
        snowflake Snowflake: ConfiguredTableSnowflakeTableReference,
    }
}
choice! { ConfiguredTableAdditionalAnalyses { Allowed "ALLOWED", Required "REQUIRED", NotAllowed "NOT_ALLOWED" } }
choice! {
    ConfiguredTableAggregateFunctionName {
        Sum "SUM", SumDistinct "SUM_DISTINCT", Count "COUNT", CountDistinct "COUNT_DISTINCT", Avg "AVG"
    }
}
choice! { ConfiguredTableAggregationThresholdType { CountDistinct "COUNT_DISTINCT" } }
choice! { ConfiguredTableAggregationType { CountDistinct "COUNT_DISTINCT" } }
choice! {
    ConfiguredTableAllowedAggregateExpressionType {
        ColumnsOnly "COLUMNS_ONLY", AnyExpression "ANY_EXPRESSION"
    }
}
choice! { ConfiguredTableAnalysisMethod { DirectQuery "DIRECT_QUERY", DirectJob "DIRECT_JOB", Multiple "MULTIPLE" } }
choice! { ConfiguredTableAnalysisRuleType { Aggregation "AGGREGATION", List "LIST", Custom "CUSTOM" } }
choice! {
    ConfiguredTableCommercialRegion {
        UsWest1 "us-west-1", UsWest2 "us-west-2", UsEast1 "us-east-1", UsEast2 "us-east-2", AfSouth1 "af-south-1",
        ApEast1 "ap-east-1", ApSouth2 "ap-south-2", ApSoutheast1 "ap-southeast-1", ApSoutheast2 "ap-southeast-2",
        ApSoutheast5 "ap-southeast-5", ApSoutheast4 "ap-southeast-4", ApSoutheast7 "ap-southeast-7",
        ApSouth1 "ap-south-1", ApNortheast3 "ap-northeast-3", ApNortheast1 "ap-northeast-1",
        ApNortheast2 "ap-northeast-2", CaCentral1 "ca-central-1", CaWest1 "ca-west-1", EuSouth1 "eu-south-1",
        EuWest3 "eu-west-3", EuSouth2 "eu-south-2", EuCentral2 "eu-central-2", EuCentral1 "eu-central-1",
        EuNorth1 "eu-north-1", EuWest1 "eu-west-1", EuWest2 "eu-west-2", MeSouth1 "me-south-1",
        MeCentral1 "me-central-1", IlCentral1 "il-central-1", SaEast1 "sa-east-1", MxCentral1 "mx-central-1",
        ApEast2 "ap-east-2"
    }
}
choice! { ConfiguredTableJoinOperator { Or "OR", And "AND" } }
choice! { ConfiguredTableJoinRequiredOption { QueryRunner "QUERY_RUNNER" } }
choice! {
    ConfiguredTableScalarFunctions {
        Trunc "TRUNC", Abs "ABS", Ceiling "CEILING", Floor "FLOOR", Ln "LN", Log "LOG", Round "ROUND", Sqrt "SQRT",
        Cast "CAST", Lower "LOWER", Rtrim "RTRIM", Upper "UPPER", Coalesce "COALESCE", Convert "CONVERT",
        CurrentDate "CURRENT_DATE", Dateadd "DATEADD", Extract "EXTRACT", Getdate "GETDATE", Substring "SUBSTRING",
        ToChar "TO_CHAR", ToDate "TO_DATE", ToNumber "TO_NUMBER", ToTimestamp "TO_TIMESTAMP", Trim "TRIM"
    }
}
choice! { ConfiguredTableSelectedAnalysisMethod { DirectQuery "DIRECT_QUERY", DirectJob "DIRECT_JOB" } }

resource! {
    /// [AWS::CleanRooms::ConfiguredTableAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html)
    ConfiguredTableAssociation ConfiguredTableAssociationAttrs "AWS::CleanRooms::ConfiguredTableAssociation" (
        configured_table_identifier ConfiguredTableIdentifier: String,
        membership_identifier MembershipIdentifier: String, name Name: String, role_arn RoleArn: Arn<r::IamRole>
    ) {
        configured_table_association_analysis_rules ConfiguredTableAssociationAnalysisRules: List<ConfiguredTableAssociationAnalysisRule>,
        description Description: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CleanRoomsConfiguredTableAssociation>,
        configured_table_association_identifier "ConfiguredTableAssociationIdentifier": String,
    }
}
props! {
    ConfiguredTableAssociationAnalysisRule (
        policy Policy: ConfiguredTableAssociationAnalysisRulePolicy,
        type_ Type: ConfiguredTableAssociationAnalysisRuleType
    ) {}
}
props! {
    ConfiguredTableAssociationAnalysisRuleAggregation () {
        allowed_additional_analyses AllowedAdditionalAnalyses: List<String>,
        allowed_result_receivers AllowedResultReceivers: List<String>,
    }
}
props! {
    ConfiguredTableAssociationAnalysisRuleCustom () {
        allowed_additional_analyses AllowedAdditionalAnalyses: List<String>,
        allowed_result_receivers AllowedResultReceivers: List<String>,
    }
}
props! {
    ConfiguredTableAssociationAnalysisRuleList () {
        allowed_additional_analyses AllowedAdditionalAnalyses: List<String>,
        allowed_result_receivers AllowedResultReceivers: List<String>,
    }
}
props! { ConfiguredTableAssociationAnalysisRulePolicy (v1 V1: ConfiguredTableAssociationAnalysisRulePolicyV1) {} }
props! {
    ConfiguredTableAssociationAnalysisRulePolicyV1 () {
        aggregation Aggregation: ConfiguredTableAssociationAnalysisRuleAggregation,
        custom Custom: ConfiguredTableAssociationAnalysisRuleCustom,
        list List: ConfiguredTableAssociationAnalysisRuleList,
    }
}
choice! { ConfiguredTableAssociationAnalysisRuleType { Aggregation "AGGREGATION", List "LIST", Custom "CUSTOM" } }

resource! {
    /// [AWS::CleanRooms::IdMappingTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html)
    IdMappingTable IdMappingTableAttrs "AWS::CleanRooms::IdMappingTable" (
        input_reference_config InputReferenceConfig: IdMappingTableInputReferenceConfig,
        membership_identifier MembershipIdentifier: String, name Name: String
    ) {
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CleanRoomsIdMappingTable>,
        collaboration_arn "CollaborationArn": String,
        collaboration_identifier "CollaborationIdentifier": String,
        id_mapping_table_identifier "IdMappingTableIdentifier": String,
        input_reference_properties_id_mapping_table_input_source "InputReferenceProperties.IdMappingTableInputSource": List<Json>,
        membership_arn "MembershipArn": String,
    }
}
props! {
    IdMappingTableInputReferenceConfig (
        input_reference_arn InputReferenceArn: String, manage_resource_policies ManageResourcePolicies: bool
    ) {}
}

resource! {
    /// [AWS::CleanRooms::IdNamespaceAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html)
    IdNamespaceAssociation IdNamespaceAssociationAttrs "AWS::CleanRooms::IdNamespaceAssociation" (
        input_reference_config InputReferenceConfig: IdNamespaceAssociationInputReferenceConfig,
        membership_identifier MembershipIdentifier: String, name Name: String
    ) {
        description Description: String,
        id_mapping_config IdMappingConfig: IdNamespaceAssociationIdMappingConfig,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CleanRoomsIdNamespaceAssociation>,
        collaboration_arn "CollaborationArn": String,
        collaboration_identifier "CollaborationIdentifier": String,
        id_namespace_association_identifier "IdNamespaceAssociationIdentifier": String,
        input_reference_properties_id_mapping_workflows_supported "InputReferenceProperties.IdMappingWorkflowsSupported": List<Json>,
        input_reference_properties_id_namespace_type "InputReferenceProperties.IdNamespaceType": String,
        membership_arn "MembershipArn": String,
    }
}
props! { IdNamespaceAssociationIdMappingConfig (allow_use_as_dimension_column AllowUseAsDimensionColumn: bool) {} }
props! {
    IdNamespaceAssociationInputReferenceConfig (
        input_reference_arn InputReferenceArn: String, manage_resource_policies ManageResourcePolicies: bool
    ) {}
}

resource! {
    /// [AWS::CleanRooms::IntermediateTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html)
    IntermediateTable IntermediateTableAttrs "AWS::CleanRooms::IntermediateTable" (
        membership_identifier MembershipIdentifier: String, name Name: String,
        population_analysis_configuration PopulationAnalysisConfiguration: IntermediateTablePopulationAnalysisConfiguration
    ) {
        analysis_rules AnalysisRules: List<IntermediateTableAnalysisRule>,
        description Description: String,
        kms_key_arn KmsKeyArn: Arn<r::KmsKey>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CleanRoomsIntermediateTable>,
        collaboration_arn "CollaborationArn": String,
        collaboration_identifier "CollaborationIdentifier": String,
        intermediate_table_identifier "IntermediateTableIdentifier": String,
        membership_arn "MembershipArn": String,
        status "Status": String,
    }
}
props! {
    IntermediateTableAggregationThreshold (
        allowed_aggregate_expression_type AllowedAggregateExpressionType: IntermediateTableAllowedAggregateExpressionType,
        identity_columns IdentityColumns: List<String>, minimum_identity_count MinimumIdentityCount: Int<2, 100000>,
        type_ Type: IntermediateTableAggregationThresholdType
    ) { output_column_thresholds OutputColumnThresholds: List<IntermediateTableOutputColumnThreshold>, }
}
props! {
    IntermediateTableAnalysisRule (
        policy Policy: IntermediateTableAnalysisRulePolicy, type_ Type: IntermediateTableAnalysisRuleType
    ) {}
}
props! {
    IntermediateTableAnalysisRuleCustom (allowed_analyses AllowedAnalyses: List<String>) {
        additional_analyses AdditionalAnalyses: IntermediateTableAdditionalAnalyses,
        aggregation_thresholds AggregationThresholds: List<IntermediateTableAggregationThreshold>,
        allowed_analysis_providers AllowedAnalysisProviders: List<String>,
        allowed_result_receivers AllowedResultReceivers: List<String>,
        comparison_controls ComparisonControls: IntermediateTableComparisonControls,
        differential_privacy DifferentialPrivacy: IntermediateTableDifferentialPrivacy,
        disallowed_output_columns DisallowedOutputColumns: List<String>,
    }
}
props! { IntermediateTableAnalysisRulePolicy (v1 V1: IntermediateTableAnalysisRulePolicyV1) {} }
props! { IntermediateTableAnalysisRulePolicyV1 (custom Custom: IntermediateTableAnalysisRuleCustom) {} }
props! {
    IntermediateTableComparisonControls (
        allowed_column_comparison_columns AllowedColumnComparisonColumns: List<String>,
        allowed_literal_comparison_columns AllowedLiteralComparisonColumns: List<String>
    ) {}
}
props! { IntermediateTableDifferentialPrivacy (columns Columns: List<IntermediateTableDifferentialPrivacyColumn>) {} }
props! { IntermediateTableDifferentialPrivacyColumn (name Name: String) {} }
props! {
    IntermediateTableOutputColumnThreshold (
        minimum_identity_count MinimumIdentityCount: Int<0, 100000>, output_column_name OutputColumnName: String
    ) {}
}
props! {
    IntermediateTablePopulationAnalysisConfiguration () {
        sql_parameters SqlParameters: IntermediateTablePopulationAnalysisSqlParameters,
    }
}
props! {
    IntermediateTablePopulationAnalysisSqlParameters () {
        analysis_template_arn AnalysisTemplateArn: String,
        query_string QueryString: String,
    }
}
choice! { IntermediateTableAdditionalAnalyses { Allowed "ALLOWED", Required "REQUIRED", NotAllowed "NOT_ALLOWED" } }
choice! { IntermediateTableAggregationThresholdType { CountDistinct "COUNT_DISTINCT" } }
choice! {
    IntermediateTableAllowedAggregateExpressionType {
        ColumnsOnly "COLUMNS_ONLY", AnyExpression "ANY_EXPRESSION"
    }
}
choice! { IntermediateTableAnalysisRuleType { Custom "CUSTOM" } }

resource! {
    /// [AWS::CleanRooms::Membership](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html)
    Membership MembershipAttrs "AWS::CleanRooms::Membership" (
        collaboration_identifier CollaborationIdentifier: String,
        query_log_status QueryLogStatus: MembershipQueryLogStatus
    ) {
        default_job_result_configuration DefaultJobResultConfiguration: MembershipProtectedJobResultConfiguration,
        default_result_configuration DefaultResultConfiguration: MembershipProtectedQueryResultConfiguration,
        is_metrics_enabled IsMetricsEnabled: bool,
        job_log_status JobLogStatus: MembershipJobLogStatus,
        payment_configuration PaymentConfiguration: MembershipPaymentConfiguration,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::CleanRoomsMembership>,
        collaboration_arn "CollaborationArn": String,
        collaboration_creator_account_id "CollaborationCreatorAccountId": String,
        membership_identifier "MembershipIdentifier": String,
    }
}
props! { MembershipJobComputePaymentConfig (is_responsible IsResponsible: bool) {} }
props! {
    MembershipMlPaymentConfig () {
        model_inference ModelInference: MembershipModelInferencePaymentConfig,
        model_training ModelTraining: MembershipModelTrainingPaymentConfig,
        synthetic_data_generation SyntheticDataGeneration: MembershipSyntheticDataGenerationPaymentConfig,
    }
}
props! { MembershipModelInferencePaymentConfig (is_responsible IsResponsible: bool) {} }
props! { MembershipModelTrainingPaymentConfig (is_responsible IsResponsible: bool) {} }
props! {
    MembershipPaymentConfiguration (query_compute QueryCompute: MembershipQueryComputePaymentConfig) {
        job_compute JobCompute: MembershipJobComputePaymentConfig,
        machine_learning MachineLearning: MembershipMlPaymentConfig,
    }
}
props! { MembershipProtectedJobOutputConfiguration (s3 S3: MembershipProtectedJobS3OutputConfigurationInput) {} }
props! {
    MembershipProtectedJobResultConfiguration (
        output_configuration OutputConfiguration: MembershipProtectedJobOutputConfiguration,
        role_arn RoleArn: Arn<r::IamRole>
    ) {}
}
props! { MembershipProtectedJobS3OutputConfigurationInput (bucket Bucket: String) { key_prefix KeyPrefix: String, } }
props! { MembershipProtectedQueryOutputConfiguration (s3 S3: MembershipProtectedQueryS3OutputConfiguration) {} }
props! {
    MembershipProtectedQueryResultConfiguration (
        output_configuration OutputConfiguration: MembershipProtectedQueryOutputConfiguration
    ) { role_arn RoleArn: Arn<r::IamRole>, }
}
props! {
    MembershipProtectedQueryS3OutputConfiguration (
        bucket Bucket: String, result_format ResultFormat: MembershipResultFormat
    ) { key_prefix KeyPrefix: String, single_file_output SingleFileOutput: bool, }
}
props! { MembershipQueryComputePaymentConfig (is_responsible IsResponsible: bool) {} }
props! { MembershipSyntheticDataGenerationPaymentConfig (is_responsible IsResponsible: bool) {} }
choice! { MembershipJobLogStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { MembershipQueryLogStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { MembershipResultFormat { Csv "CSV", Parquet "PARQUET" } }

resource! {
    /// [AWS::CleanRooms::PrivacyBudgetTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html)
    PrivacyBudgetTemplate PrivacyBudgetTemplateAttrs "AWS::CleanRooms::PrivacyBudgetTemplate" (
        auto_refresh AutoRefresh: PrivacyBudgetTemplateAutoRefresh, membership_identifier MembershipIdentifier: String,
        parameters Parameters: PrivacyBudgetTemplateParameters,
        privacy_budget_type PrivacyBudgetType: PrivacyBudgetTemplatePrivacyBudgetType
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::CleanRoomsPrivacyBudgetTemplate>,
        collaboration_arn "CollaborationArn": String,
        collaboration_identifier "CollaborationIdentifier": String,
        membership_arn "MembershipArn": String,
        privacy_budget_template_identifier "PrivacyBudgetTemplateIdentifier": String,
    }
}
props! {
    PrivacyBudgetTemplateBudgetParameter (
        budget Budget: Int<0, MAX>, type_ Type: PrivacyBudgetTemplateBudgetParameterType
    ) { auto_refresh AutoRefresh: PrivacyBudgetTemplateBudgetParameterAutoRefresh, }
}
props! {
    PrivacyBudgetTemplateParameters () {
        budget_parameters BudgetParameters: List<PrivacyBudgetTemplateBudgetParameter>,
        epsilon Epsilon: Int<1, 20>,
        resource_arn ResourceArn: String,
        users_noise_per_query UsersNoisePerQuery: Int<10, 100>,
    }
}
choice! { PrivacyBudgetTemplateAutoRefresh { CalendarMonth "CALENDAR_MONTH", None "NONE" } }
choice! { PrivacyBudgetTemplateBudgetParameterAutoRefresh { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    PrivacyBudgetTemplateBudgetParameterType {
        CalendarDay "CALENDAR_DAY", CalendarMonth "CALENDAR_MONTH", CalendarWeek "CALENDAR_WEEK", Lifetime "LIFETIME"
    }
}
choice! {
    PrivacyBudgetTemplatePrivacyBudgetType {
        DifferentialPrivacy "DIFFERENTIAL_PRIVACY", AccessBudget "ACCESS_BUDGET"
    }
}
