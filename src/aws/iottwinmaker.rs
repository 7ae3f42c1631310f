//! Generated from spec/iottwinmaker.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IoTTwinMaker::ComponentType](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
    ComponentType ComponentTypeAttrs "AWS::IoTTwinMaker::ComponentType" (
        component_type_id ComponentTypeId: String, workspace_id WorkspaceId: String
    ) {
        composite_component_types CompositeComponentTypes: Map<ComponentTypeCompositeComponentType>,
        description Description: String,
        extends_from ExtendsFrom: List<String>,
        functions Functions: Map<ComponentTypeFunction>,
        is_singleton IsSingleton: bool,
        property_definitions PropertyDefinitions: Map<ComponentTypePropertyDefinition>,
        property_groups PropertyGroups: Map<ComponentTypePropertyGroup>,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::IotTwinMakerComponentType>,
        creation_date_time "CreationDateTime": String,
        is_abstract "IsAbstract": bool,
        is_schema_initialized "IsSchemaInitialized": bool,
        status_error_code "Status.Error.Code": String,
        status_error_message "Status.Error.Message": String,
        status_state "Status.State": String,
        update_date_time "UpdateDateTime": String,
    }
}
props! { ComponentTypeCompositeComponentType () { component_type_id ComponentTypeId: String, } }
props! { ComponentTypeDataConnector () { is_native IsNative: bool, lambda Lambda: ComponentTypeLambdaFunction, } }
props! {
    ComponentTypeDataType (type_ Type: ComponentTypeDataTypeType) {
        allowed_values AllowedValues: List<ComponentTypeDataValue>,
        nested_type NestedType: ComponentTypeDataType,
        relationship Relationship: ComponentTypeRelationship,
        unit_of_measure UnitOfMeasure: String,
    }
}
props! {
    ComponentTypeDataValue () {
        boolean_value BooleanValue: bool,
        double_value DoubleValue: f64,
        expression Expression: String,
        integer_value IntegerValue: i64,
        list_value ListValue: List<ComponentTypeDataValue>,
        long_value LongValue: f64,
        map_value MapValue: Map<ComponentTypeDataValue>,
        relationship_value RelationshipValue: ComponentTypeDataValueRelationshipValue,
        string_value StringValue: String,
    }
}
props! {
    ComponentTypeDataValueRelationshipValue () {
        target_component_name TargetComponentName: String,
        target_entity_id TargetEntityId: String,
    }
}
props! {
    ComponentTypeFunction () {
        implemented_by ImplementedBy: ComponentTypeDataConnector,
        required_properties RequiredProperties: List<String>,
        scope Scope: ComponentTypeFunctionScope,
    }
}
props! { ComponentTypeLambdaFunction (arn Arn: String) {} }
props! {
    ComponentTypePropertyDefinition () {
        configurations Configurations: Map<String>,
        data_type DataType: ComponentTypeDataType,
        default_value DefaultValue: ComponentTypeDataValue,
        is_external_id IsExternalId: bool,
        is_required_in_entity IsRequiredInEntity: bool,
        is_stored_externally IsStoredExternally: bool,
        is_time_series IsTimeSeries: bool,
    }
}
props! {
    ComponentTypePropertyGroup () {
        group_type GroupType: ComponentTypePropertyGroupGroupType,
        property_names PropertyNames: List<String>,
    }
}
props! {
    ComponentTypeRelationship () {
        relationship_type RelationshipType: String,
        target_component_type_id TargetComponentTypeId: String,
    }
}
choice! {
    ComponentTypeDataTypeType {
        Relationship "RELATIONSHIP", String "STRING", Long "LONG", Boolean "BOOLEAN", Integer "INTEGER",
        Double "DOUBLE", List "LIST", Map "MAP"
    }
}
choice! { ComponentTypeFunctionScope { Entity "ENTITY", Workspace "WORKSPACE" } }
choice! { ComponentTypePropertyGroupGroupType { Tabular "TABULAR" } }

resource! {
    /// [AWS::IoTTwinMaker::Entity](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html)
    Entity EntityAttrs "AWS::IoTTwinMaker::Entity" (entity_name EntityName: String, workspace_id WorkspaceId: String) {
        components Components: Map<EntityComponent>,
        composite_components CompositeComponents: Map<EntityCompositeComponent>,
        description Description: String,
        entity_id EntityId: String,
        parent_entity_id ParentEntityId: String,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::IotTwinMakerEntity>,
        creation_date_time "CreationDateTime": String,
        has_child_entities "HasChildEntities": bool,
        status_error_code "Status.Error.Code": String,
        status_error_message "Status.Error.Message": String,
        status_state "Status.State": String,
        update_date_time "UpdateDateTime": String,
    }
}
props! {
    EntityComponent () {
        component_name ComponentName: String,
        component_type_id ComponentTypeId: String,
        defined_in DefinedIn: String,
        description Description: String,
        properties Properties: Map<EntityProperty>,
        property_groups PropertyGroups: Map<EntityPropertyGroup>,
        status Status: EntityStatus,
    }
}
props! {
    EntityCompositeComponent () {
        component_name ComponentName: String,
        component_path ComponentPath: String,
        component_type_id ComponentTypeId: String,
        description Description: String,
        properties Properties: Map<EntityProperty>,
        property_groups PropertyGroups: Map<EntityPropertyGroup>,
        status Status: EntityStatus,
    }
}
props! {
    EntityDataType () {
        allowed_values AllowedValues: List<EntityDataValue>,
        nested_type NestedType: EntityDataType,
        relationship Relationship: EntityRelationship,
        type_ Type: EntityDataTypeType,
        unit_of_measure UnitOfMeasure: String,
    }
}
props! {
    EntityDataValue () {
        boolean_value BooleanValue: bool,
        double_value DoubleValue: f64,
        expression Expression: String,
        integer_value IntegerValue: i64,
        list_value ListValue: List<EntityDataValue>,
        long_value LongValue: f64,
        map_value MapValue: Map<EntityDataValue>,
        relationship_value RelationshipValue: EntityDataValueRelationshipValue,
        string_value StringValue: String,
    }
}
props! {
    EntityDataValueRelationshipValue () {
        target_component_name TargetComponentName: String,
        target_entity_id TargetEntityId: String,
    }
}
props! {
    EntityDefinition () {
        configuration Configuration: Map<String>,
        data_type DataType: EntityDataType,
        default_value DefaultValue: EntityDataValue,
        is_external_id IsExternalId: bool,
        is_final IsFinal: bool,
        is_imported IsImported: bool,
        is_inherited IsInherited: bool,
        is_required_in_entity IsRequiredInEntity: bool,
        is_stored_externally IsStoredExternally: bool,
        is_time_series IsTimeSeries: bool,
    }
}
props! { EntityProperty () { definition Definition: EntityDefinition, value Value: EntityDataValue, } }
props! {
    EntityPropertyGroup () {
        group_type GroupType: EntityPropertyGroupGroupType,
        property_names PropertyNames: List<String>,
    }
}
props! {
    EntityRelationship () {
        relationship_type RelationshipType: String,
        target_component_type_id TargetComponentTypeId: String,
    }
}
props! { EntityStatus () { error Error: EntityStatusError, state State: EntityStatusState, } }
props! { EntityStatusError () { code Code: EntityStatusErrorCode, message Message: String, } }
choice! {
    EntityDataTypeType {
        Relationship "RELATIONSHIP", String "STRING", Long "LONG", Boolean "BOOLEAN", Integer "INTEGER",
        Double "DOUBLE", List "LIST", Map "MAP"
    }
}
choice! { EntityPropertyGroupGroupType { Tabular "TABULAR" } }
choice! { EntityStatusErrorCode { ValidationError "VALIDATION_ERROR", InternalFailure "INTERNAL_FAILURE" } }
choice! {
    EntityStatusState {
        Creating "CREATING", Updating "UPDATING", Deleting "DELETING", Active "ACTIVE", Error "ERROR"
    }
}

resource! {
    /// [AWS::IoTTwinMaker::Scene](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html)
    Scene SceneAttrs "AWS::IoTTwinMaker::Scene" (
        content_location ContentLocation: String, scene_id SceneId: String, workspace_id WorkspaceId: String
    ) {
        capabilities Capabilities: List<String>,
        description Description: String,
        scene_metadata SceneMetadata: Map<String>,
        tags Tags: Map<String>,
    } {
        arn "Arn": Arn<r::IotTwinMakerScene>,
        creation_date_time "CreationDateTime": String,
        generated_scene_metadata "GeneratedSceneMetadata": Json,
        update_date_time "UpdateDateTime": String,
    }
}

resource! {
    /// [AWS::IoTTwinMaker::SyncJob](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html)
    SyncJob SyncJobAttrs "AWS::IoTTwinMaker::SyncJob" (
        sync_role SyncRole: Arn<r::IamRole>, sync_source SyncSource: String, workspace_id WorkspaceId: String
    ) { tags Tags: Map<String>, } {
        arn "Arn": Arn<r::IotTwinMakerSyncJob>,
        creation_date_time "CreationDateTime": String,
        state "State": String,
        update_date_time "UpdateDateTime": String,
    }
}

resource! {
    /// [AWS::IoTTwinMaker::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html)
    Workspace WorkspaceAttrs "AWS::IoTTwinMaker::Workspace" (
        role Role: Arn<r::IamRole>, s3_location S3Location: String, workspace_id WorkspaceId: String
    ) { description Description: String, tags Tags: Map<String>, } {
        arn "Arn": Arn<r::IotTwinMakerWorkspace>,
        creation_date_time "CreationDateTime": String,
        update_date_time "UpdateDateTime": String,
    }
}
