//! Generated from spec/entityresolution.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::EntityResolution::IdMappingWorkflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html)
    IdMappingWorkflow IdMappingWorkflowAttrs "AWS::EntityResolution::IdMappingWorkflow" (
        id_mapping_techniques IdMappingTechniques: IdMappingWorkflowIdMappingTechniques,
        input_source_config InputSourceConfig: List<IdMappingWorkflowInputSource>, role_arn RoleArn: Arn<r::IamRole>,
        workflow_name WorkflowName: String
    ) {
        description Description: String,
        id_mapping_incremental_run_config IdMappingIncrementalRunConfig: IdMappingWorkflowIdMappingIncrementalRunConfig,
        output_source_config OutputSourceConfig: List<IdMappingWorkflowOutputSource>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
        workflow_arn "WorkflowArn": String,
    }
}
props! {
    IdMappingWorkflowIdMappingIncrementalRunConfig (
        incremental_run_type IncrementalRunType: IdMappingWorkflowIdMappingIncrementalRunConfigIncrementalRunType
    ) {}
}
props! {
    IdMappingWorkflowIdMappingRuleBasedProperties (
        attribute_matching_model AttributeMatchingModel: IdMappingWorkflowIdMappingRuleBasedPropertiesAttributeMatchingModel,
        record_matching_model RecordMatchingModel: IdMappingWorkflowIdMappingRuleBasedPropertiesRecordMatchingModel
    ) {
        rule_definition_type RuleDefinitionType: IdMappingWorkflowIdMappingRuleBasedPropertiesRuleDefinitionType,
        rules Rules: List<IdMappingWorkflowRule>,
    }
}
props! {
    IdMappingWorkflowIdMappingTechniques () {
        id_mapping_type IdMappingType: IdMappingWorkflowIdMappingTechniquesIdMappingType,
        normalization_version NormalizationVersion: String,
        provider_properties ProviderProperties: IdMappingWorkflowProviderProperties,
        rule_based_properties RuleBasedProperties: IdMappingWorkflowIdMappingRuleBasedProperties,
    }
}
props! {
    IdMappingWorkflowInputSource (input_source_arn InputSourceARN: String) {
        schema_arn SchemaArn: String,
        type_ Type: IdMappingWorkflowInputSourceType,
    }
}
props! { IdMappingWorkflowIntermediateSourceConfiguration (intermediate_s3_path IntermediateS3Path: String) {} }
props! { IdMappingWorkflowOutputSource (output_s3_path OutputS3Path: String) { kms_arn KMSArn: Arn<r::KmsKey>, } }
props! {
    IdMappingWorkflowProviderProperties (provider_service_arn ProviderServiceArn: String) {
        intermediate_source_configuration IntermediateSourceConfiguration: IdMappingWorkflowIntermediateSourceConfiguration,
        provider_configuration ProviderConfiguration: Map<String>,
    }
}
props! { IdMappingWorkflowRule (matching_keys MatchingKeys: List<String>, rule_name RuleName: String) {} }
choice! { IdMappingWorkflowIdMappingIncrementalRunConfigIncrementalRunType { OnDemand "ON_DEMAND" } }
choice! {
    IdMappingWorkflowIdMappingRuleBasedPropertiesAttributeMatchingModel {
        OneToOne "ONE_TO_ONE", ManyToMany "MANY_TO_MANY"
    }
}
choice! {
    IdMappingWorkflowIdMappingRuleBasedPropertiesRecordMatchingModel {
        OneSourceToOneTarget "ONE_SOURCE_TO_ONE_TARGET", ManySourceToOneTarget "MANY_SOURCE_TO_ONE_TARGET"
    }
}
choice! { IdMappingWorkflowIdMappingRuleBasedPropertiesRuleDefinitionType { Source "SOURCE", Target "TARGET" } }
choice! { IdMappingWorkflowIdMappingTechniquesIdMappingType { Provider "PROVIDER", RuleBased "RULE_BASED" } }
choice! { IdMappingWorkflowInputSourceType { Source "SOURCE", Target "TARGET" } }

resource! {
    /// [AWS::EntityResolution::IdNamespace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html)
    IdNamespace IdNamespaceAttrs "AWS::EntityResolution::IdNamespace" (
        id_namespace_name IdNamespaceName: String, type_ Type: IdNamespaceType
    ) {
        description Description: String,
        id_mapping_workflow_properties IdMappingWorkflowProperties: List<IdNamespaceIdMappingWorkflowProperties>,
        input_source_config InputSourceConfig: List<IdNamespaceInputSource>,
        role_arn RoleArn: Arn<r::IamRole>,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        id_namespace_arn "IdNamespaceArn": Arn<r::EntityResolutionIdNamespace>,
        updated_at "UpdatedAt": String,
    }
}
props! {
    IdNamespaceIdMappingWorkflowProperties (
        id_mapping_type IdMappingType: IdNamespaceIdMappingWorkflowPropertiesIdMappingType
    ) {
        provider_properties ProviderProperties: IdNamespaceNamespaceProviderProperties,
        rule_based_properties RuleBasedProperties: IdNamespaceNamespaceRuleBasedProperties,
    }
}
props! { IdNamespaceInputSource (input_source_arn InputSourceARN: String) { schema_name SchemaName: String, } }
props! {
    IdNamespaceNamespaceProviderProperties (provider_service_arn ProviderServiceArn: String) {
        provider_configuration ProviderConfiguration: Map<String>,
    }
}
props! {
    IdNamespaceNamespaceRuleBasedProperties () {
        attribute_matching_model AttributeMatchingModel: IdNamespaceNamespaceRuleBasedPropertiesAttributeMatchingModel,
        record_matching_models RecordMatchingModels: List<IdNamespaceRecordMatchingModel>,
        rule_definition_types RuleDefinitionTypes: List<IdNamespaceRuleDefinitionType>,
        rules Rules: List<IdNamespaceRule>,
    }
}
props! { IdNamespaceRule (matching_keys MatchingKeys: List<String>, rule_name RuleName: String) {} }
choice! { IdNamespaceIdMappingWorkflowPropertiesIdMappingType { Provider "PROVIDER", RuleBased "RULE_BASED" } }
choice! {
    IdNamespaceNamespaceRuleBasedPropertiesAttributeMatchingModel {
        OneToOne "ONE_TO_ONE", ManyToMany "MANY_TO_MANY"
    }
}
choice! {
    IdNamespaceRecordMatchingModel {
        OneSourceToOneTarget "ONE_SOURCE_TO_ONE_TARGET", ManySourceToOneTarget "MANY_SOURCE_TO_ONE_TARGET"
    }
}
choice! { IdNamespaceRuleDefinitionType { Source "SOURCE", Target "TARGET" } }
choice! { IdNamespaceType { Source "SOURCE", Target "TARGET" } }

resource! {
    /// [AWS::EntityResolution::MatchingWorkflow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html)
    MatchingWorkflow MatchingWorkflowAttrs MatchingWorkflowArgs "AWS::EntityResolution::MatchingWorkflow" [
        input_source_config InputSourceConfig: List<MatchingWorkflowInputSource>,
        output_source_config OutputSourceConfig: List<MatchingWorkflowOutputSource>,
        resolution_techniques ResolutionTechniques: MatchingWorkflowResolutionTechniques,
        role_arn RoleArn: Arn<r::IamRole>, workflow_name WorkflowName: String
    ] {
        description Description: String,
        incremental_run_config IncrementalRunConfig: MatchingWorkflowIncrementalRunConfig,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        updated_at "UpdatedAt": String,
        workflow_arn "WorkflowArn": String,
    }
}
props! {
    MatchingWorkflowCustomerProfilesIntegrationConfig (
        domain_arn DomainArn: String, object_type_arn ObjectTypeArn: String
    ) {}
}
props! {
    MatchingWorkflowIncrementalRunConfig (
        incremental_run_type IncrementalRunType: MatchingWorkflowIncrementalRunConfigIncrementalRunType
    ) {}
}
props! {
    MatchingWorkflowInputSource (input_source_arn InputSourceARN: String, schema_arn SchemaArn: String) {
        apply_normalization ApplyNormalization: bool,
    }
}
props! { MatchingWorkflowIntermediateSourceConfiguration (intermediate_s3_path IntermediateS3Path: String) {} }
props! { MatchingWorkflowMatchingConfig () { enable_transitive_matching EnableTransitiveMatching: bool, } }
props! { MatchingWorkflowOutputAttribute (name Name: String) { hashed Hashed: bool, } }
props! {
    MatchingWorkflowOutputSource (output Output: List<MatchingWorkflowOutputAttribute>) {
        apply_normalization ApplyNormalization: bool,
        customer_profiles_integration_config CustomerProfilesIntegrationConfig: MatchingWorkflowCustomerProfilesIntegrationConfig,
        kms_arn KMSArn: Arn<r::KmsKey>,
        output_s3_path OutputS3Path: String,
    }
}
props! {
    MatchingWorkflowProviderProperties (provider_service_arn ProviderServiceArn: String) {
        intermediate_source_configuration IntermediateSourceConfiguration: MatchingWorkflowIntermediateSourceConfiguration,
        provider_configuration ProviderConfiguration: Map<String>,
    }
}
props! {
    MatchingWorkflowResolutionTechniques () {
        enable_real_time_matching EnableRealTimeMatching: bool,
        provider_properties ProviderProperties: MatchingWorkflowProviderProperties,
        resolution_type ResolutionType: MatchingWorkflowResolutionType,
        rule_based_properties RuleBasedProperties: MatchingWorkflowRuleBasedProperties,
        rule_condition_properties RuleConditionProperties: MatchingWorkflowRuleConditionProperties,
    }
}
props! { MatchingWorkflowRule (matching_keys MatchingKeys: List<String>, rule_name RuleName: String) {} }
props! {
    MatchingWorkflowRuleBasedProperties (
        attribute_matching_model AttributeMatchingModel: MatchingWorkflowRuleBasedPropertiesAttributeMatchingModel,
        rules Rules: List<MatchingWorkflowRule>
    ) { match_purpose MatchPurpose: MatchingWorkflowRuleBasedPropertiesMatchPurpose, }
}
props! { MatchingWorkflowRuleCondition () { condition Condition: String, rule_name RuleName: String, } }
props! {
    MatchingWorkflowRuleConditionProperties (rules Rules: List<MatchingWorkflowRuleCondition>) {
        matching_config MatchingConfig: MatchingWorkflowMatchingConfig,
    }
}
choice! { MatchingWorkflowIncrementalRunConfigIncrementalRunType { Immediate "IMMEDIATE" } }
choice! {
    MatchingWorkflowResolutionType {
        RuleMatching "RULE_MATCHING", MlMatching "ML_MATCHING", Provider "PROVIDER"
    }
}
choice! {
    MatchingWorkflowRuleBasedPropertiesAttributeMatchingModel {
        OneToOne "ONE_TO_ONE", ManyToMany "MANY_TO_MANY"
    }
}
choice! {
    MatchingWorkflowRuleBasedPropertiesMatchPurpose {
        IdentifierGeneration "IDENTIFIER_GENERATION", Indexing "INDEXING"
    }
}

resource! {
    /// [AWS::EntityResolution::PolicyStatement](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html)
    PolicyStatement NoAttrs "AWS::EntityResolution::PolicyStatement" (
        arn Arn: String, statement_id StatementId: String
    ) {
        action Action: List<String>,
        condition Condition: String,
        effect Effect: PolicyStatementStatementEffect,
        principal Principal: List<String>,
    } {}
}
choice! { PolicyStatementStatementEffect { Allow "Allow", Deny "Deny" } }

resource! {
    /// [AWS::EntityResolution::SchemaMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html)
    SchemaMapping SchemaMappingAttrs "AWS::EntityResolution::SchemaMapping" (
        mapped_input_fields MappedInputFields: List<SchemaMappingSchemaInputAttribute>, schema_name SchemaName: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        created_at "CreatedAt": String,
        has_workflows "HasWorkflows": bool,
        schema_arn "SchemaArn": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    SchemaMappingSchemaInputAttribute (field_name FieldName: String, type_ Type: SchemaMappingSchemaAttributeType) {
        group_name GroupName: String,
        hashed Hashed: bool,
        match_key MatchKey: String,
        sub_type SubType: String,
    }
}
choice! {
    SchemaMappingSchemaAttributeType {
        Name "NAME", NameFirst "NAME_FIRST", NameMiddle "NAME_MIDDLE", NameLast "NAME_LAST", Address "ADDRESS",
        AddressStreet1 "ADDRESS_STREET1", AddressStreet2 "ADDRESS_STREET2", AddressStreet3 "ADDRESS_STREET3",
        AddressCity "ADDRESS_CITY", AddressState "ADDRESS_STATE", AddressCountry "ADDRESS_COUNTRY",
        AddressPostalcode "ADDRESS_POSTALCODE", Phone "PHONE", PhoneNumber "PHONE_NUMBER",
        PhoneCountrycode "PHONE_COUNTRYCODE", EmailAddress "EMAIL_ADDRESS", UniqueId "UNIQUE_ID", Date "DATE",
        String "STRING", ProviderId "PROVIDER_ID"
    }
}
