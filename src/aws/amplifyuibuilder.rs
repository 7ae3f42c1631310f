//! Generated from spec/amplifyuibuilder.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::AmplifyUIBuilder::Component](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html)
    Component ComponentAttrs "AWS::AmplifyUIBuilder::Component" () {
        app_id AppId: String,
        binding_properties BindingProperties: Map<ComponentBindingPropertiesValue>,
        children Children: List<ComponentChild>,
        collection_properties CollectionProperties: Map<ComponentDataConfiguration>,
        component_type ComponentType: String,
        environment_name EnvironmentName: String,
        events Events: Map<ComponentEvent>,
        name Name: String,
        overrides Overrides: Map<Map<String>>,
        properties Properties: Map<ComponentProperty>,
        schema_version SchemaVersion: String,
        source_id SourceId: String,
        tags Tags: Map<String>,
        variants Variants: List<ComponentVariant>,
    } {
        created_at "CreatedAt": String,
        id "Id": String,
        modified_at "ModifiedAt": String,
    }
}
props! {
    ComponentActionParameters () {
        anchor Anchor: ComponentProperty,
        fields Fields: Map<ComponentProperty>,
        global Global: ComponentProperty,
        id Id: ComponentProperty,
        model Model: String,
        state State: ComponentMutationActionSetStateParameter,
        target Target: ComponentProperty,
        type_ Type: ComponentProperty,
        url Url: ComponentProperty,
    }
}
props! {
    ComponentBindingPropertiesValue () {
        binding_properties BindingProperties: ComponentBindingPropertiesValueProperties,
        default_value DefaultValue: String,
        type_ Type: String,
    }
}
props! {
    ComponentBindingPropertiesValueProperties () {
        bucket Bucket: String,
        default_value DefaultValue: String,
        field Field: String,
        key Key: String,
        model Model: String,
        predicates Predicates: List<ComponentPredicate>,
        slot_name SlotName: String,
        user_attribute UserAttribute: String,
    }
}
props! {
    ComponentChild (
        component_type ComponentType: String, name Name: String, properties Properties: Map<ComponentProperty>
    ) {
        children Children: List<ComponentChild>,
        events Events: Map<ComponentEvent>,
        source_id SourceId: String,
    }
}
props! {
    ComponentConditionProperty () {
        else_ Else: ComponentProperty,
        field Field: String,
        operand Operand: String,
        operand_type OperandType: String,
        operator Operator: String,
        property Property: String,
        then Then: ComponentProperty,
    }
}
props! {
    ComponentDataConfiguration (model Model: String) {
        identifiers Identifiers: List<String>,
        predicate Predicate: ComponentPredicate,
        sort Sort: List<ComponentSortProperty>,
    }
}
props! {
    ComponentEvent () {
        action Action: String,
        binding_event BindingEvent: String,
        parameters Parameters: ComponentActionParameters,
    }
}
props! { ComponentFormBindingElement (element Element: String, property Property: String) {} }
props! {
    ComponentMutationActionSetStateParameter (
        component_name ComponentName: String, property Property: String, set_ Set: ComponentProperty
    ) {}
}
props! {
    ComponentPredicate () {
        and And: List<ComponentPredicate>,
        field Field: String,
        operand Operand: String,
        operand_type OperandType: String,
        operator Operator: String,
        or Or: List<ComponentPredicate>,
    }
}
props! {
    ComponentProperty () {
        binding_properties BindingProperties: ComponentPropertyBindingProperties,
        bindings Bindings: Map<ComponentFormBindingElement>,
        collection_binding_properties CollectionBindingProperties: ComponentPropertyBindingProperties,
        component_name ComponentName: String,
        concat Concat: List<ComponentProperty>,
        condition Condition: ComponentConditionProperty,
        configured Configured: bool,
        default_value DefaultValue: String,
        event Event: String,
        imported_value ImportedValue: String,
        model Model: String,
        property Property: String,
        type_ Type: String,
        user_attribute UserAttribute: String,
        value Value: String,
    }
}
props! { ComponentPropertyBindingProperties (property Property: String) { field Field: String, } }
props! { ComponentSortProperty (direction Direction: ComponentSortDirection, field Field: String) {} }
props! { ComponentVariant () { overrides Overrides: Map<Map<String>>, variant_values VariantValues: Map<String>, } }
choice! { ComponentSortDirection { Asc "ASC", Desc "DESC" } }

resource! {
    /// [AWS::AmplifyUIBuilder::Form](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html)
    Form FormAttrs "AWS::AmplifyUIBuilder::Form" () {
        app_id AppId: String,
        cta Cta: FormCta,
        data_type DataType: FormDataTypeConfig,
        environment_name EnvironmentName: String,
        fields Fields: Map<FormFieldConfig>,
        form_action_type FormActionType: FormActionType,
        label_decorator LabelDecorator: FormLabelDecorator,
        name Name: String,
        schema_version SchemaVersion: String,
        sectional_elements SectionalElements: Map<FormSectionalElement>,
        style Style: FormStyle,
        tags Tags: Map<String>,
    } { id "Id": String, }
}
props! { FormButton () { children Children: String, excluded Excluded: bool, position Position: FormFieldPosition, } }
props! {
    FormCta () {
        cancel Cancel: FormButton,
        clear Clear: FormButton,
        position Position: FormButtonsPosition,
        submit Submit: FormButton,
    }
}
props! {
    FormDataTypeConfig (data_source_type DataSourceType: FormDataSourceType, data_type_name DataTypeName: String) {}
}
props! {
    FormFieldConfig () {
        excluded Excluded: bool,
        input_type InputType: FormFieldInputConfig,
        label Label: String,
        position Position: FormFieldPosition,
        validations Validations: List<FormFieldValidationConfiguration>,
    }
}
props! {
    FormFieldInputConfig (type_ Type: String) {
        default_checked DefaultChecked: bool,
        default_country_code DefaultCountryCode: String,
        default_value DefaultValue: String,
        descriptive_text DescriptiveText: String,
        file_uploader_config FileUploaderConfig: FormFileUploaderFieldConfig,
        is_array IsArray: bool,
        max_value MaxValue: f64,
        min_value MinValue: f64,
        name Name: String,
        placeholder Placeholder: String,
        read_only ReadOnly: bool,
        required Required: bool,
        step Step: f64,
        value Value: String,
        value_mappings ValueMappings: FormValueMappings,
    }
}
props! { FormFieldPosition () { below Below: String, fixed Fixed: FormFixedPosition, right_of RightOf: String, } }
props! {
    FormFieldValidationConfiguration (type_ Type: String) {
        num_values NumValues: List<f64>,
        str_values StrValues: List<String>,
        validation_message ValidationMessage: String,
    }
}
props! {
    FormFileUploaderFieldConfig (
        accepted_file_types AcceptedFileTypes: List<String>, access_level AccessLevel: FormStorageAccessLevel
    ) {
        is_resumable IsResumable: bool,
        max_file_count MaxFileCount: f64,
        max_size MaxSize: f64,
        show_thumbnails ShowThumbnails: bool,
    }
}
props! {
    FormInputBindingPropertiesValue () {
        binding_properties BindingProperties: FormInputBindingPropertiesValueProperties,
        type_ Type: String,
    }
}
props! { FormInputBindingPropertiesValueProperties () { model Model: String, } }
props! {
    FormInputValueProperty () {
        binding_properties BindingProperties: FormInputValuePropertyBindingProperties,
        concat Concat: List<FormInputValueProperty>,
        value Value: String,
    }
}
props! { FormInputValuePropertyBindingProperties (property Property: String) { field Field: String, } }
props! {
    FormSectionalElement (type_ Type: String) {
        excluded Excluded: bool,
        level Level: f64,
        orientation Orientation: String,
        position Position: FormFieldPosition,
        text Text: String,
    }
}
props! {
    FormStyle () {
        horizontal_gap HorizontalGap: FormStyleConfig,
        outer_padding OuterPadding: FormStyleConfig,
        vertical_gap VerticalGap: FormStyleConfig,
    }
}
props! { FormStyleConfig () { token_reference TokenReference: String, value Value: String, } }
props! {
    FormValueMapping (value Value: FormInputValueProperty) { display_value DisplayValue: FormInputValueProperty, }
}
props! {
    FormValueMappings (values Values: List<FormValueMapping>) {
        binding_properties BindingProperties: Map<FormInputBindingPropertiesValue>,
    }
}
choice! { FormActionType { Create "create", Update "update" } }
choice! { FormButtonsPosition { Top "top", Bottom "bottom", TopAndBottom "top_and_bottom" } }
choice! { FormDataSourceType { DataStore "DataStore", Custom "Custom" } }
choice! { FormFixedPosition { First "first" } }
choice! { FormLabelDecorator { Required "required", Optional "optional", None "none" } }
choice! { FormStorageAccessLevel { Public "public", Protected "protected", Private "private" } }

resource! {
    /// [AWS::AmplifyUIBuilder::Theme](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html)
    Theme ThemeAttrs "AWS::AmplifyUIBuilder::Theme" () {
        app_id AppId: String,
        environment_name EnvironmentName: String,
        name Name: String,
        overrides Overrides: List<ThemeValues>,
        tags Tags: Map<String>,
        values Values: List<ThemeValues>,
    } {
        created_at "CreatedAt": String,
        id "Id": String,
        modified_at "ModifiedAt": String,
    }
}
props! { ThemeValue () { children Children: List<ThemeValues>, value Value: String, } }
props! { ThemeValues () { key Key: String, value Value: ThemeValue, } }
