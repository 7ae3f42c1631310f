//! Generated from spec/connect.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::Connect::AgentStatus](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html)
    AgentStatus AgentStatusAttrs "AWS::Connect::AgentStatus" (
        instance_arn InstanceArn: String, name Name: String, state State: AgentStatusState
    ) {
        description Description: String,
        display_order DisplayOrder: Int<1, 50>,
        reset_order_number ResetOrderNumber: bool,
        tags Tags: List<Tag>,
        type_ Type: AgentStatusType,
    } {
        agent_status_arn "AgentStatusArn": Arn<r::ConnectAgentStatus>,
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
    }
}
choice! { AgentStatusState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AgentStatusType { Routable "ROUTABLE", Custom "CUSTOM", Offline "OFFLINE" } }

resource! {
    /// [AWS::Connect::ApprovedOrigin](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html)
    ApprovedOrigin NoAttrs "AWS::Connect::ApprovedOrigin" (instance_id InstanceId: String, origin Origin: String) {} {}
}

resource! {
    /// [AWS::Connect::ContactFlow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html)
    ContactFlow ContactFlowAttrs "AWS::Connect::ContactFlow" (
        content Content: String, instance_arn InstanceArn: Arn<r::ConnectInstance>, name Name: String,
        type_ Type: ContactFlowType
    ) {
        description Description: String,
        state State: ContactFlowState,
        tags Tags: List<Tag>,
    } { contact_flow_arn "ContactFlowArn": Arn<r::ConnectContactFlow>, }
}
choice! { ContactFlowState { Active "ACTIVE", Archived "ARCHIVED" } }
choice! {
    ContactFlowType {
        ContactFlow "CONTACT_FLOW", CustomerQueue "CUSTOMER_QUEUE", CustomerHold "CUSTOMER_HOLD",
        CustomerWhisper "CUSTOMER_WHISPER", AgentHold "AGENT_HOLD", AgentWhisper "AGENT_WHISPER",
        OutboundWhisper "OUTBOUND_WHISPER", AgentTransfer "AGENT_TRANSFER", QueueTransfer "QUEUE_TRANSFER",
        Campaign "CAMPAIGN"
    }
}

resource! {
    /// [AWS::Connect::ContactFlowModule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html)
    ContactFlowModule ContactFlowModuleAttrs "AWS::Connect::ContactFlowModule" (
        content Content: String, instance_arn InstanceArn: Arn<r::ConnectInstance>, name Name: String
    ) {
        description Description: String,
        external_invocation_configuration ExternalInvocationConfiguration: ContactFlowModuleExternalInvocationConfiguration,
        settings Settings: String,
        state State: String,
        tags Tags: List<Tag>,
    } { contact_flow_module_arn "ContactFlowModuleArn": Arn<r::ConnectContactFlowModule>, status "Status": String, }
}
props! { ContactFlowModuleExternalInvocationConfiguration () { enabled Enabled: bool, } }

resource! {
    /// [AWS::Connect::ContactFlowModuleAlias](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html)
    ContactFlowModuleAlias ContactFlowModuleAliasAttrs "AWS::Connect::ContactFlowModuleAlias" (
        contact_flow_module_id ContactFlowModuleId: String,
        contact_flow_module_version ContactFlowModuleVersion: Int<1, MAX>, name Name: String
    ) { description Description: String, } {
        alias_id "AliasId": String,
        contact_flow_module_alias_arn "ContactFlowModuleAliasARN": Arn<r::ConnectContactFlowModuleAlias>,
    }
}

resource! {
    /// [AWS::Connect::ContactFlowModuleVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html)
    ContactFlowModuleVersion ContactFlowModuleVersionAttrs "AWS::Connect::ContactFlowModuleVersion" (
        contact_flow_module_id ContactFlowModuleId: String
    ) { description Description: String, } {
        contact_flow_module_version_arn "ContactFlowModuleVersionARN": Arn<r::ConnectContactFlowModuleVersion>,
        flow_module_content_sha256 "FlowModuleContentSha256": String,
        version "Version": i64,
    }
}

resource! {
    /// [AWS::Connect::ContactFlowVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html)
    ContactFlowVersion ContactFlowVersionAttrs "AWS::Connect::ContactFlowVersion" (
        contact_flow_id ContactFlowId: String
    ) { description Description: String, } {
        contact_flow_version_arn "ContactFlowVersionARN": Arn<r::ConnectContactFlowVersion>,
        flow_content_sha256 "FlowContentSha256": String,
        version "Version": i64,
    }
}

resource! {
    /// [AWS::Connect::DataLakeAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html)
    DataLakeAssociation DataLakeAssociationAttrs "AWS::Connect::DataLakeAssociation" (
        data_set_id DataSetId: String, instance_id InstanceId: String
    ) { target_account_id TargetAccountId: String, } {
        resource_share_arn "ResourceShareArn": String,
        resource_share_id "ResourceShareId": String,
    }
}

resource! {
    /// [AWS::Connect::DataTable](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html)
    DataTable DataTableAttrs DataTableArgs "AWS::Connect::DataTable" [
        instance_arn InstanceArn: String, name Name: String, status Status: DataTableStatus, time_zone TimeZone: String,
        value_lock_level ValueLockLevel: DataTableValueLockLevel
    ] { description Description: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ConnectDataTable>,
        created_time "CreatedTime": f64,
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
        lock_version_data_table "LockVersion.DataTable": String,
    }
}
choice! { DataTableStatus { Published "PUBLISHED" } }
choice! {
    DataTableValueLockLevel {
        None "NONE", DataTable "DATA_TABLE", PrimaryValue "PRIMARY_VALUE", Attribute "ATTRIBUTE", Value "VALUE"
    }
}

resource! {
    /// [AWS::Connect::DataTableAttribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html)
    DataTableAttribute DataTableAttributeAttrs "AWS::Connect::DataTableAttribute" (
        data_table_arn DataTableArn: String, instance_arn InstanceArn: String, name Name: String,
        value_type ValueType: DataTableAttributeValueType
    ) {
        description Description: String,
        primary Primary: bool,
        validation Validation: DataTableAttributeValidation,
    } {
        attribute_id "AttributeId": String,
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
        lock_version_attribute "LockVersion.Attribute": String,
        lock_version_data_table "LockVersion.DataTable": String,
    }
}
props! {
    DataTableAttributeValidation () {
        enum_ Enum: DataTableAttributeValidationEnum,
        exclusive_maximum ExclusiveMaximum: f64,
        exclusive_minimum ExclusiveMinimum: f64,
        max_length MaxLength: Int<0, 1000>,
        max_values MaxValues: Int<0, 100>,
        maximum Maximum: f64,
        min_length MinLength: Int<0, 1000>,
        min_values MinValues: Int<0, 100>,
        minimum Minimum: f64,
        multiple_of MultipleOf: Num<0, MAX>,
    }
}
props! { DataTableAttributeValidationEnum () { strict Strict: bool, values Values: List<String>, } }
choice! {
    DataTableAttributeValueType {
        Text "TEXT", Number "NUMBER", Boolean "BOOLEAN", TextList "TEXT_LIST", NumberList "NUMBER_LIST"
    }
}

resource! {
    /// [AWS::Connect::DataTableRecord](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html)
    DataTableRecord DataTableRecordAttrs "AWS::Connect::DataTableRecord" (
        data_table_arn DataTableArn: String, data_table_record DataTableRecord: DataTableRecordProps,
        instance_arn InstanceArn: String
    ) {} { record_id "RecordId": String, }
}
props! {
    DataTableRecordProps (values Values: List<DataTableRecordValue>) {
        primary_values PrimaryValues: List<DataTableRecordValue>,
    }
}
props! { DataTableRecordValue () { attribute_id AttributeId: String, attribute_value AttributeValue: String, } }

resource! {
    /// [AWS::Connect::EmailAddress](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html)
    EmailAddress EmailAddressAttrs "AWS::Connect::EmailAddress" (
        email_address EmailAddress: String, instance_arn InstanceArn: String
    ) {
        alias_configurations AliasConfigurations: List<EmailAddressAliasConfiguration>,
        description Description: String,
        display_name DisplayName: String,
        tags Tags: List<Tag>,
    } { email_address_arn "EmailAddressArn": Arn<r::ConnectEmailAddress>, }
}
props! { EmailAddressAliasConfiguration (email_address_arn EmailAddressArn: String) {} }

resource! {
    /// [AWS::Connect::EvaluationForm](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html)
    EvaluationForm EvaluationFormAttrs "AWS::Connect::EvaluationForm" (
        instance_arn InstanceArn: Arn<r::ConnectInstance>, items Items: List<EvaluationFormBaseItem>,
        status Status: EvaluationFormStatus, title Title: String
    ) {
        ai_version AIVersion: String,
        auto_evaluation_configuration AutoEvaluationConfiguration: EvaluationFormAutoEvaluationConfiguration,
        description Description: String,
        language_configuration LanguageConfiguration: EvaluationFormLanguageConfiguration,
        review_configuration ReviewConfiguration: EvaluationFormEvaluationReviewConfiguration,
        scoring_strategy ScoringStrategy: EvaluationFormScoringStrategy,
        tags Tags: List<Tag>,
        target_configuration TargetConfiguration: EvaluationFormTargetConfiguration,
    } { evaluation_form_arn "EvaluationFormArn": Arn<r::ConnectEvaluationForm>, }
}
props! { EvaluationFormAutoEvaluationConfiguration () { enabled Enabled: bool, } }
props! { EvaluationFormAutomaticFailConfiguration () { target_section TargetSection: String, } }
props! { EvaluationFormBaseItem (section Section: EvaluationFormSection) {} }
props! {
    EvaluationFormEvaluationReviewConfiguration (
        review_notification_recipients ReviewNotificationRecipients: List<EvaluationFormEvaluationReviewNotificationRecipient>
    ) { eligibility_days EligibilityDays: Int<1, 90>, }
}
props! {
    EvaluationFormEvaluationReviewNotificationRecipient (
        type_ Type: EvaluationFormEvaluationReviewNotificationRecipientType,
        value Value: EvaluationFormEvaluationReviewNotificationRecipientValue
    ) {}
}
props! { EvaluationFormEvaluationReviewNotificationRecipientValue () { user_id UserId: String, } }
props! { EvaluationFormItem () { question Question: EvaluationFormQuestion, section Section: EvaluationFormSection, } }
props! {
    EvaluationFormItemEnablementCondition (operands Operands: List<EvaluationFormItemEnablementConditionOperand>) {
        operator Operator: EvaluationFormItemEnablementConditionOperator,
    }
}
props! {
    EvaluationFormItemEnablementConditionOperand () { expression Expression: EvaluationFormItemEnablementExpression, }
}
props! {
    EvaluationFormItemEnablementConfiguration (
        action Action: EvaluationFormItemEnablementConfigurationAction,
        condition Condition: EvaluationFormItemEnablementCondition
    ) { default_action DefaultAction: EvaluationFormItemEnablementConfigurationDefaultAction, }
}
props! {
    EvaluationFormItemEnablementExpression (
        comparator Comparator: EvaluationFormItemEnablementExpressionComparator,
        source Source: EvaluationFormItemEnablementSource, values Values: List<EvaluationFormItemEnablementSourceValue>
    ) {}
}
props! {
    EvaluationFormItemEnablementSource (type_ Type: EvaluationFormItemEnablementSourceType) { ref_id RefId: String, }
}
props! {
    EvaluationFormItemEnablementSourceValue () {
        ref_id RefId: String,
        type_ Type: EvaluationFormItemEnablementSourceValueType,
    }
}
props! {
    EvaluationFormLanguageConfiguration () {
        form_language FormLanguage: EvaluationFormLanguageConfigurationFormLanguage,
    }
}
props! {
    EvaluationFormMetricConfiguration (
        metric_name MetricName: String, metric_type MetricType: EvaluationFormMetricConfigurationMetricType
    ) {}
}
props! {
    EvaluationFormMultiSelectQuestionAutomation () {
        answer_source AnswerSource: EvaluationFormQuestionAutomationAnswerSource,
        default_option_ref_ids DefaultOptionRefIds: List<String>,
        options Options: List<EvaluationFormMultiSelectQuestionAutomationOption>,
    }
}
props! {
    EvaluationFormMultiSelectQuestionAutomationOption (
        rule_category RuleCategory: EvaluationFormMultiSelectQuestionRuleCategoryAutomation
    ) {}
}
props! {
    EvaluationFormMultiSelectQuestionOption (ref_id RefId: String, text Text: String) {
        automatic_fail AutomaticFail: bool,
        automatic_fail_configuration AutomaticFailConfiguration: EvaluationFormAutomaticFailConfiguration,
        points_configuration PointsConfiguration: EvaluationFormQuestionOptionPointsConfiguration,
        score Score: Int<0, 10>,
    }
}
props! {
    EvaluationFormMultiSelectQuestionProperties (options Options: List<EvaluationFormMultiSelectQuestionOption>) {
        automation Automation: EvaluationFormMultiSelectQuestionAutomation,
        display_as DisplayAs: EvaluationFormMultiSelectQuestionPropertiesDisplayAs,
    }
}
props! {
    EvaluationFormMultiSelectQuestionRuleCategoryAutomation (
        category Category: String,
        condition Condition: EvaluationFormMultiSelectQuestionRuleCategoryAutomationCondition,
        option_ref_ids OptionRefIds: List<String>
    ) {}
}
props! {
    EvaluationFormNumericQuestionAutomation () {
        answer_source AnswerSource: EvaluationFormQuestionAutomationAnswerSource,
        property_value PropertyValue: EvaluationFormNumericQuestionPropertyValueAutomation,
    }
}
props! {
    EvaluationFormNumericQuestionOption (max_value MaxValue: i64, min_value MinValue: i64) {
        automatic_fail AutomaticFail: bool,
        automatic_fail_configuration AutomaticFailConfiguration: EvaluationFormAutomaticFailConfiguration,
        points_configuration PointsConfiguration: EvaluationFormQuestionOptionPointsConfiguration,
        score Score: Int<0, 10>,
    }
}
props! {
    EvaluationFormNumericQuestionProperties (max_value MaxValue: i64, min_value MinValue: i64) {
        automation Automation: EvaluationFormNumericQuestionAutomation,
        options Options: List<EvaluationFormNumericQuestionOption>,
    }
}
props! {
    EvaluationFormNumericQuestionPropertyValueAutomation (
        label Label: EvaluationFormNumericQuestionPropertyValueAutomationLabel
    ) {}
}
props! {
    EvaluationFormQuestion (
        question_type QuestionType: EvaluationFormQuestionQuestionType, ref_id RefId: String, title Title: String
    ) {
        enablement Enablement: EvaluationFormItemEnablementConfiguration,
        instructions Instructions: String,
        metric_configuration MetricConfiguration: EvaluationFormMetricConfiguration,
        not_applicable_enabled NotApplicableEnabled: bool,
        question_type_properties QuestionTypeProperties: EvaluationFormQuestionTypeProperties,
        scoring_configuration ScoringConfiguration: EvaluationFormQuestionScoringConfiguration,
        weight Weight: Num<0, 100>,
    }
}
props! {
    EvaluationFormQuestionAutomationAnswerSource (
        source_type SourceType: EvaluationFormQuestionAutomationAnswerSourceSourceType
    ) {}
}
props! {
    EvaluationFormQuestionOptionPointsConfiguration (point_value PointValue: Int<0, 100>) { is_bonus IsBonus: bool, }
}
props! {
    EvaluationFormQuestionPointsConfiguration () {
        is_bonus IsBonus: bool,
        max_point_value MaxPointValue: Int<0, 100>,
        min_point_value MinPointValue: Int<0, 100>,
    }
}
props! {
    EvaluationFormQuestionScoringConfiguration () {
        is_excluded_from_scoring IsExcludedFromScoring: bool,
        points_configuration PointsConfiguration: EvaluationFormQuestionPointsConfiguration,
        score_thresholds ScoreThresholds: List<EvaluationFormScoreThreshold>,
    }
}
props! {
    EvaluationFormQuestionTypeProperties () {
        multi_select MultiSelect: EvaluationFormMultiSelectQuestionProperties,
        numeric Numeric: EvaluationFormNumericQuestionProperties,
        single_select SingleSelect: EvaluationFormSingleSelectQuestionProperties,
        text Text: EvaluationFormTextQuestionProperties,
    }
}
props! {
    EvaluationFormScoreThreshold (
        performance_category PerformanceCategory: EvaluationFormScoreThresholdPerformanceCategory
    ) { max_score_percentage MaxScorePercentage: Num<0, 100>, min_score_percentage MinScorePercentage: Num<0, 100>, }
}
props! {
    EvaluationFormScoringStrategy (
        mode Mode: EvaluationFormScoringStrategyMode, status Status: EvaluationFormScoringStrategyStatus
    ) { score_thresholds ScoreThresholds: List<EvaluationFormScoreThreshold>, }
}
props! {
    EvaluationFormSection (ref_id RefId: String, title Title: String) {
        instructions Instructions: String,
        is_excluded_from_scoring IsExcludedFromScoring: bool,
        items Items: List<EvaluationFormItem>,
        score_thresholds ScoreThresholds: List<EvaluationFormScoreThreshold>,
        weight Weight: Num<0, 100>,
    }
}
props! {
    EvaluationFormSingleSelectQuestionAutomation () {
        answer_source AnswerSource: EvaluationFormQuestionAutomationAnswerSource,
        default_option_ref_id DefaultOptionRefId: String,
        options Options: List<EvaluationFormSingleSelectQuestionAutomationOption>,
    }
}
props! {
    EvaluationFormSingleSelectQuestionAutomationOption (
        rule_category RuleCategory: EvaluationFormSingleSelectQuestionRuleCategoryAutomation
    ) {}
}
props! {
    EvaluationFormSingleSelectQuestionOption (ref_id RefId: String, text Text: String) {
        automatic_fail AutomaticFail: bool,
        automatic_fail_configuration AutomaticFailConfiguration: EvaluationFormAutomaticFailConfiguration,
        points_configuration PointsConfiguration: EvaluationFormQuestionOptionPointsConfiguration,
        score Score: Int<0, 10>,
    }
}
props! {
    EvaluationFormSingleSelectQuestionProperties (options Options: List<EvaluationFormSingleSelectQuestionOption>) {
        automation Automation: EvaluationFormSingleSelectQuestionAutomation,
        display_as DisplayAs: EvaluationFormSingleSelectQuestionPropertiesDisplayAs,
    }
}
props! {
    EvaluationFormSingleSelectQuestionRuleCategoryAutomation (
        category Category: String,
        condition Condition: EvaluationFormSingleSelectQuestionRuleCategoryAutomationCondition,
        option_ref_id OptionRefId: String
    ) {}
}
props! {
    EvaluationFormTargetConfiguration (
        contact_interaction_type ContactInteractionType: EvaluationFormTargetConfigurationContactInteractionType
    ) {}
}
props! {
    EvaluationFormTextQuestionAutomation () {
        answer_source AnswerSource: EvaluationFormQuestionAutomationAnswerSource,
    }
}
props! { EvaluationFormTextQuestionProperties () { automation Automation: EvaluationFormTextQuestionAutomation, } }
choice! { EvaluationFormEvaluationReviewNotificationRecipientType { UserId "USER_ID" } }
choice! { EvaluationFormItemEnablementConditionOperator { Or "OR", And "AND" } }
choice! { EvaluationFormItemEnablementConfigurationAction { Disable "DISABLE", Enable "ENABLE" } }
choice! { EvaluationFormItemEnablementConfigurationDefaultAction { Disable "DISABLE", Enable "ENABLE" } }
choice! { EvaluationFormItemEnablementExpressionComparator { In "IN", NotIn "NOT_IN", AllIn "ALL_IN", Exact "EXACT" } }
choice! { EvaluationFormItemEnablementSourceType { QuestionRefId "QUESTION_REF_ID" } }
choice! { EvaluationFormItemEnablementSourceValueType { OptionRefId "OPTION_REF_ID" } }
choice! {
    EvaluationFormLanguageConfigurationFormLanguage {
        DeDe "de-DE", EnUs "en-US", EsEs "es-ES", FrFr "fr-FR", ItIt "it-IT", PtBr "pt-BR", JaJp "ja-JP", KoKr "ko-KR",
        ZhCn "zh-CN", MsMy "ms-MY"
    }
}
choice! { EvaluationFormMetricConfigurationMetricType { BusinessOutcome "BUSINESS_OUTCOME" } }
choice! { EvaluationFormMultiSelectQuestionPropertiesDisplayAs { Dropdown "DROPDOWN", Checkbox "CHECKBOX" } }
choice! {
    EvaluationFormMultiSelectQuestionRuleCategoryAutomationCondition {
        Present "PRESENT", NotPresent "NOT_PRESENT"
    }
}
choice! {
    EvaluationFormNumericQuestionPropertyValueAutomationLabel {
        OverallCustomerSentimentScore "OVERALL_CUSTOMER_SENTIMENT_SCORE",
        OverallAgentSentimentScore "OVERALL_AGENT_SENTIMENT_SCORE", NonTalkTime "NON_TALK_TIME",
        NonTalkTimePercentage "NON_TALK_TIME_PERCENTAGE", NumberOfInterruptions "NUMBER_OF_INTERRUPTIONS",
        ContactDuration "CONTACT_DURATION", AgentInteractionDuration "AGENT_INTERACTION_DURATION",
        CustomerHoldTime "CUSTOMER_HOLD_TIME", LongestHoldDuration "LONGEST_HOLD_DURATION",
        NumberOfHolds "NUMBER_OF_HOLDS", AgentInteractionAndHoldDuration "AGENT_INTERACTION_AND_HOLD_DURATION",
        CustomerSentimentScoreWithoutAgent "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT",
        CustomerSentimentScoreWithAgent "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT"
    }
}
choice! {
    EvaluationFormQuestionAutomationAnswerSourceSourceType {
        ContactLensData "CONTACT_LENS_DATA", GenAi "GEN_AI"
    }
}
choice! {
    EvaluationFormQuestionQuestionType {
        Numeric "NUMERIC", Singleselect "SINGLESELECT", Text "TEXT", Multiselect "MULTISELECT", Datetime "DATETIME"
    }
}
choice! {
    EvaluationFormScoreThresholdPerformanceCategory {
        NeedsImprovement "NEEDS_IMPROVEMENT", ExceedsExpectations "EXCEEDS_EXPECTATIONS"
    }
}
choice! {
    EvaluationFormScoringStrategyMode {
        QuestionOnly "QUESTION_ONLY", SectionOnly "SECTION_ONLY", PointsBased "POINTS_BASED"
    }
}
choice! { EvaluationFormScoringStrategyStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { EvaluationFormSingleSelectQuestionPropertiesDisplayAs { Dropdown "DROPDOWN", Radio "RADIO" } }
choice! {
    EvaluationFormSingleSelectQuestionRuleCategoryAutomationCondition {
        Present "PRESENT", NotPresent "NOT_PRESENT"
    }
}
choice! { EvaluationFormStatus { Draft "DRAFT", Active "ACTIVE" } }
choice! {
    EvaluationFormTargetConfigurationContactInteractionType {
        Agent "AGENT", Automated "AUTOMATED", Customer "CUSTOMER"
    }
}

resource! {
    /// [AWS::Connect::HoursOfOperation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html)
    HoursOfOperation HoursOfOperationAttrs "AWS::Connect::HoursOfOperation" (
        config Config: List<HoursOfOperationConfig>, instance_arn InstanceArn: Arn<r::ConnectInstance>,
        name Name: String, time_zone TimeZone: String
    ) {
        child_hours_of_operations ChildHoursOfOperations: List<HoursOfOperationsIdentifier>,
        description Description: String,
        hours_of_operation_overrides HoursOfOperationOverrides: List<HoursOfOperationOverride>,
        parent_hours_of_operations ParentHoursOfOperations: List<HoursOfOperationsIdentifier>,
        tags Tags: List<Tag>,
    } { hours_of_operation_arn "HoursOfOperationArn": Arn<r::ConnectHoursOfOperation>, }
}
props! {
    HoursOfOperationConfig (
        day Day: HoursOfOperationConfigDay, end_time EndTime: HoursOfOperationTimeSlice,
        start_time StartTime: HoursOfOperationTimeSlice
    ) {}
}
props! {
    HoursOfOperationOverride (
        effective_from EffectiveFrom: String, effective_till EffectiveTill: String,
        override_config OverrideConfig: List<HoursOfOperationOverrideConfig>, override_name OverrideName: String
    ) {
        hours_of_operation_override_id HoursOfOperationOverrideId: String,
        override_description OverrideDescription: String,
        override_type OverrideType: HoursOfOperationOverrideType,
        recurrence_config RecurrenceConfig: HoursOfOperationRecurrenceConfig,
    }
}
props! {
    HoursOfOperationOverrideConfig (
        day Day: HoursOfOperationOverrideConfigDay, end_time EndTime: HoursOfOperationOverrideTimeSlice,
        start_time StartTime: HoursOfOperationOverrideTimeSlice
    ) {}
}
props! { HoursOfOperationOverrideTimeSlice (hours Hours: Int<0, 23>, minutes Minutes: Int<0, 59>) {} }
props! { HoursOfOperationRecurrenceConfig (recurrence_pattern RecurrencePattern: HoursOfOperationRecurrencePattern) {} }
props! {
    HoursOfOperationRecurrencePattern () {
        by_month ByMonth: List<Int<1, 12>>,
        by_month_day ByMonthDay: List<Int<-1, 31>>,
        by_weekday_occurrence ByWeekdayOccurrence: List<Int<-1, 4>>,
        frequency Frequency: HoursOfOperationRecurrenceFrequency,
        interval Interval: Int<1, 6>,
    }
}
props! { HoursOfOperationTimeSlice (hours Hours: Int<0, 23>, minutes Minutes: Int<0, 59>) {} }
props! { HoursOfOperationsIdentifier (id Id: String) { name Name: String, } }
choice! {
    HoursOfOperationConfigDay {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}
choice! {
    HoursOfOperationOverrideConfigDay {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}
choice! { HoursOfOperationOverrideType { Standard "STANDARD", Open "OPEN", Closed "CLOSED" } }
choice! { HoursOfOperationRecurrenceFrequency { Weekly "WEEKLY", Monthly "MONTHLY", Yearly "YEARLY" } }

resource! {
    /// [AWS::Connect::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html)
    Instance InstanceAttrs "AWS::Connect::Instance" (
        attributes Attributes: InstanceAttributes,
        identity_management_type IdentityManagementType: InstanceIdentityManagementType
    ) {
        directory_id DirectoryId: String,
        instance_alias InstanceAlias: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ConnectInstance>,
        created_time "CreatedTime": String,
        id "Id": String,
        instance_status "InstanceStatus": String,
        service_role "ServiceRole": String,
    }
}
props! {
    InstanceAttributes (inbound_calls InboundCalls: bool, outbound_calls OutboundCalls: bool) {
        auto_mute_agent_on_hold AutoMuteAgentOnHold: bool,
        auto_resolve_best_voices AutoResolveBestVoices: bool,
        contact_lens ContactLens: bool,
        contactflow_logs ContactflowLogs: bool,
        early_media EarlyMedia: bool,
        enhanced_chat_monitoring EnhancedChatMonitoring: bool,
        enhanced_contact_monitoring EnhancedContactMonitoring: bool,
        high_volume_out_bound HighVolumeOutBound: bool,
        message_streaming MessageStreaming: bool,
        multi_party_chat_conference MultiPartyChatConference: bool,
        multi_party_conference MultiPartyConference: bool,
        use_custom_tts_voices UseCustomTTSVoices: bool,
    }
}
choice! {
    InstanceIdentityManagementType {
        Saml "SAML", ConnectManaged "CONNECT_MANAGED", ExistingDirectory "EXISTING_DIRECTORY"
    }
}

resource! {
    /// [AWS::Connect::InstanceStorageConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html)
    InstanceStorageConfig InstanceStorageConfigAttrs "AWS::Connect::InstanceStorageConfig" (
        instance_arn InstanceArn: Arn<r::ConnectInstance>,
        resource_type ResourceType: InstanceStorageConfigInstanceStorageResourceType,
        storage_type StorageType: InstanceStorageConfigStorageType
    ) {
        kinesis_firehose_config KinesisFirehoseConfig: InstanceStorageConfigKinesisFirehoseConfig,
        kinesis_stream_config KinesisStreamConfig: InstanceStorageConfigKinesisStreamConfig,
        kinesis_video_stream_config KinesisVideoStreamConfig: InstanceStorageConfigKinesisVideoStreamConfig,
        s3_config S3Config: InstanceStorageConfigS3Config,
    } { association_id "AssociationId": String, }
}
props! {
    InstanceStorageConfigEncryptionConfig (
        encryption_type EncryptionType: InstanceStorageConfigEncryptionType, key_id KeyId: String
    ) {}
}
props! {
    InstanceStorageConfigKinesisFirehoseConfig (firehose_arn FirehoseArn: Arn<r::KinesisFirehoseDeliveryStream>) {}
}
props! { InstanceStorageConfigKinesisStreamConfig (stream_arn StreamArn: String) {} }
props! {
    InstanceStorageConfigKinesisVideoStreamConfig (
        encryption_config EncryptionConfig: InstanceStorageConfigEncryptionConfig, prefix Prefix: String,
        retention_period_hours RetentionPeriodHours: f64
    ) {}
}
props! {
    InstanceStorageConfigS3Config (bucket_name BucketName: Id<r::S3Bucket>, bucket_prefix BucketPrefix: String) {
        encryption_config EncryptionConfig: InstanceStorageConfigEncryptionConfig,
    }
}
choice! { InstanceStorageConfigEncryptionType { Kms "KMS" } }
choice! {
    InstanceStorageConfigInstanceStorageResourceType {
        ChatTranscripts "CHAT_TRANSCRIPTS", CallRecordings "CALL_RECORDINGS", ScheduledReports "SCHEDULED_REPORTS",
        MediaStreams "MEDIA_STREAMS", ContactTraceRecords "CONTACT_TRACE_RECORDS", AgentEvents "AGENT_EVENTS",
        RealTimeContactAnalysisSegments "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS", Attachments "ATTACHMENTS",
        ContactEvaluations "CONTACT_EVALUATIONS", ScreenRecordings "SCREEN_RECORDINGS",
        RealTimeContactAnalysisChatSegments "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
        RealTimeContactAnalysisVoiceSegments "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS", EmailMessages "EMAIL_MESSAGES"
    }
}
choice! {
    InstanceStorageConfigStorageType {
        S3 "S3", KinesisVideoStream "KINESIS_VIDEO_STREAM", KinesisStream "KINESIS_STREAM",
        KinesisFirehose "KINESIS_FIREHOSE"
    }
}

resource! {
    /// [AWS::Connect::IntegrationAssociation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html)
    IntegrationAssociation IntegrationAssociationAttrs "AWS::Connect::IntegrationAssociation" (
        instance_id InstanceId: String, integration_arn IntegrationArn: String,
        integration_type IntegrationType: IntegrationAssociationIntegrationType
    ) {
        source_application_name SourceApplicationName: String,
        source_application_url SourceApplicationUrl: String,
        source_type SourceType: IntegrationAssociationSourceType,
        tags Tags: List<Tag>,
    } { integration_association_id "IntegrationAssociationId": String, }
}
choice! {
    IntegrationAssociationIntegrationType {
        LexBot "LEX_BOT", LambdaFunction "LAMBDA_FUNCTION", Application "APPLICATION", CasesDomain "CASES_DOMAIN",
        WisdomAssistant "WISDOM_ASSISTANT", WisdomKnowledgeBase "WISDOM_KNOWLEDGE_BASE",
        WisdomQuickResponses "WISDOM_QUICK_RESPONSES", FileScanner "FILE_SCANNER", MessageProcessor "MESSAGE_PROCESSOR",
        QMessageTemplates "Q_MESSAGE_TEMPLATES", SesIdentity "SES_IDENTITY", Event "EVENT"
    }
}
choice! { IntegrationAssociationSourceType { Salesforce "SALESFORCE", Zendesk "ZENDESK", Cases "CASES" } }

resource! {
    /// [AWS::Connect::Metric](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html)
    Metric MetricAttrs MetricArgs "AWS::Connect::Metric" [
        instance_arn InstanceArn: String, metric_calculation MetricCalculation: MetricCalculation, name Name: String,
        status Status: MetricStatus, unit Unit: MetricUnit
    ] {
        description Description: String,
        positive_trend_indicator PositiveTrendIndicator: MetricPositiveTrendIndicator,
        tags Tags: List<Tag>,
    } {
        category "Category": String,
        created_time "CreatedTime": f64,
        created_user_aws_identity_arn "CreatedUser.AWSIdentityArn": String,
        created_user_connect_user_arn "CreatedUser.ConnectUserArn": String,
        creation_method "CreationMethod": String,
        effective_time "EffectiveTime": f64,
        filters "Filters": List<Json>,
        groupings "Groupings": List<String>,
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
        last_modified_user_aws_identity_arn "LastModifiedUser.AWSIdentityArn": String,
        last_modified_user_connect_user_arn "LastModifiedUser.ConnectUserArn": String,
        metric_arn "MetricArn": Arn<r::ConnectMetric>,
        primary_event_source "PrimaryEventSource": String,
        primary_event_source_effective_timestamp_type "PrimaryEventSourceEffectiveTimestampType": String,
        refresh_rate "RefreshRate": i64,
        supported_stats "SupportedStats": List<String>,
        supports_custom_calculation "SupportsCustomCalculation": bool,
        supports_preaggregate_calculation "SupportsPreaggregateCalculation": bool,
        type_ "Type": String,
    }
}
props! {
    MetricCalculation (
        calculation Calculation: String, calculation_components CalculationComponents: List<MetricCalculationComponent>
    ) {}
}
props! {
    MetricCalculationComponent (alias Alias: String) {
        metric_filters MetricFilters: List<MetricFilter>,
        metric_id MetricId: String,
        metric_name MetricName: String,
    }
}
props! {
    MetricFilter (metric_filter_key MetricFilterKey: String) {
        boolean_condition BooleanCondition: MetricFilterBooleanCondition,
        negate Negate: bool,
        number_condition NumberCondition: MetricFilterNumberCondition,
        string_condition StringCondition: MetricFilterStringCondition,
    }
}
props! { MetricFilterBooleanCondition (comparison Comparison: MetricFilterBooleanConditionComparison) {} }
props! {
    MetricFilterNumberCondition (
        comparison Comparison: MetricFilterNumberConditionComparison, values Values: List<f64>
    ) {}
}
props! {
    MetricFilterStringCondition (
        comparison Comparison: MetricFilterStringConditionComparison, values Values: List<String>
    ) {}
}
choice! { MetricFilterBooleanConditionComparison { IsTrue "IS_TRUE", IsFalse "IS_FALSE" } }
choice! {
    MetricFilterNumberConditionComparison {
        Lesser "LESSER", LesserOrEqual "LESSER_OR_EQUAL", Greater "GREATER", GreaterOrEqual "GREATER_OR_EQUAL"
    }
}
choice! { MetricFilterStringConditionComparison { MatchesAny "MATCHES_ANY", MatchesNone "MATCHES_NONE" } }
choice! { MetricPositiveTrendIndicator { Positive "POSITIVE", Negative "NEGATIVE", Neutral "NEUTRAL" } }
choice! { MetricStatus { Saved "SAVED", Published "PUBLISHED" } }
choice! { MetricUnit { Integer "INTEGER", Double "DOUBLE", Percent "PERCENT", Seconds "SECONDS" } }

resource! {
    /// [AWS::Connect::Notification](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html)
    Notification NotificationAttrs "AWS::Connect::Notification" (
        content Content: NotificationContent, instance_arn InstanceArn: String
    ) {
        expires_at ExpiresAt: String,
        priority Priority: NotificationPriority,
        recipients Recipients: List<String>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::ConnectNotification>,
        created_at "CreatedAt": String,
        id "Id": String,
    }
}
props! {
    NotificationContent () {
        de_de DeDE: String,
        en_us EnUS: String,
        es_es EsES: String,
        fr_fr FrFR: String,
        id_id IdID: String,
        it_it ItIT: String,
        ja_jp JaJP: String,
        ko_kr KoKR: String,
        pt_br PtBR: String,
        zh_cn ZhCN: String,
        zh_tw ZhTW: String,
    }
}
choice! { NotificationPriority { High "HIGH", Low "LOW" } }

resource! {
    /// [AWS::Connect::PhoneNumber](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html)
    PhoneNumber PhoneNumberAttrs "AWS::Connect::PhoneNumber" (target_arn TargetArn: String) {
        country_code CountryCode: String,
        description Description: String,
        prefix Prefix: String,
        source_phone_number_arn SourcePhoneNumberArn: String,
        tags Tags: List<Tag>,
        type_ Type: String,
    } { address "Address": String, phone_number_arn "PhoneNumberArn": Arn<r::ConnectPhoneNumber>, }
}

resource! {
    /// [AWS::Connect::PredefinedAttribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html)
    PredefinedAttribute PredefinedAttributeAttrs "AWS::Connect::PredefinedAttribute" (
        instance_arn InstanceArn: String, name Name: String
    ) {
        attribute_configuration AttributeConfiguration: PredefinedAttributeAttributeConfiguration,
        purposes Purposes: List<String>,
        values Values: PredefinedAttributeValues,
    } { last_modified_region "LastModifiedRegion": String, last_modified_time "LastModifiedTime": f64, }
}
props! {
    PredefinedAttributeAttributeConfiguration () {
        enable_value_validation_on_association EnableValueValidationOnAssociation: bool,
        is_read_only IsReadOnly: bool,
    }
}
props! { PredefinedAttributeValues () { string_list StringList: List<String>, } }

resource! {
    /// [AWS::Connect::Prompt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html)
    Prompt PromptAttrs "AWS::Connect::Prompt" (instance_arn InstanceArn: Arn<r::ConnectInstance>, name Name: String) {
        description Description: String,
        s3_uri S3Uri: String,
        tags Tags: List<Tag>,
    } { prompt_arn "PromptArn": Arn<r::ConnectPrompt>, }
}

resource! {
    /// [AWS::Connect::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html)
    Queue QueueAttrs "AWS::Connect::Queue" (
        hours_of_operation_arn HoursOfOperationArn: String, instance_arn InstanceArn: Arn<r::ConnectInstance>,
        name Name: String
    ) {
        additional_email_addresses AdditionalEmailAddresses: List<QueueEmailAddress>,
        description Description: String,
        max_contacts MaxContacts: Int<0, MAX>,
        outbound_caller_config OutboundCallerConfig: QueueOutboundCallerConfig,
        outbound_email_config OutboundEmailConfig: QueueOutboundEmailConfig,
        quick_connect_arns QuickConnectArns: List<String>,
        status Status: QueueStatus,
        tags Tags: List<Tag>,
    } {
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
        queue_arn "QueueArn": Arn<r::ConnectQueue>,
        type_ "Type": String,
    }
}
props! { QueueEmailAddress (email_address_arn EmailAddressArn: String) {} }
props! {
    QueueOutboundCallerConfig () {
        outbound_caller_id_name OutboundCallerIdName: String,
        outbound_caller_id_number_arn OutboundCallerIdNumberArn: String,
        outbound_flow_arn OutboundFlowArn: String,
    }
}
props! { QueueOutboundEmailConfig () { outbound_email_address_id OutboundEmailAddressId: String, } }
choice! { QueueStatus { Enabled "ENABLED", Disabled "DISABLED" } }

resource! {
    /// [AWS::Connect::QuickConnect](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html)
    QuickConnect QuickConnectAttrs "AWS::Connect::QuickConnect" (
        instance_arn InstanceArn: Arn<r::ConnectInstance>, name Name: String,
        quick_connect_config QuickConnectConfig: QuickConnectConfig
    ) { description Description: String, tags Tags: List<Tag>, } {
        quick_connect_arn "QuickConnectArn": Arn<r::ConnectQuickConnect>,
        quick_connect_type "QuickConnectType": String,
    }
}
props! {
    QuickConnectConfig (quick_connect_type QuickConnectType: QuickConnectType) {
        flow_config FlowConfig: QuickConnectFlowQuickConnectConfig,
        phone_config PhoneConfig: QuickConnectPhoneNumberQuickConnectConfig,
        queue_config QueueConfig: QuickConnectQueueQuickConnectConfig,
        user_config UserConfig: QuickConnectUserQuickConnectConfig,
    }
}
props! { QuickConnectFlowQuickConnectConfig (contact_flow_arn ContactFlowArn: String) {} }
props! { QuickConnectPhoneNumberQuickConnectConfig (phone_number PhoneNumber: String) {} }
props! { QuickConnectQueueQuickConnectConfig (contact_flow_arn ContactFlowArn: String, queue_arn QueueArn: String) {} }
props! { QuickConnectUserQuickConnectConfig (contact_flow_arn ContactFlowArn: String, user_arn UserArn: String) {} }
choice! { QuickConnectType { PhoneNumber "PHONE_NUMBER", Queue "QUEUE", User "USER", Flow "FLOW" } }

resource! {
    /// [AWS::Connect::RoutingProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html)
    RoutingProfile RoutingProfileAttrs RoutingProfileArgs "AWS::Connect::RoutingProfile" [
        default_outbound_queue_arn DefaultOutboundQueueArn: Arn<r::ConnectQueue>, description Description: String,
        instance_arn InstanceArn: Arn<r::ConnectInstance>,
        media_concurrencies MediaConcurrencies: List<RoutingProfileMediaConcurrency>, name Name: String
    ] {
        agent_availability_timer AgentAvailabilityTimer: RoutingProfileAgentAvailabilityTimer,
        manual_assignment_queue_configs ManualAssignmentQueueConfigs: List<RoutingProfileManualAssignmentQueueConfig>,
        queue_configs QueueConfigs: List<RoutingProfileQueueConfig>,
        tags Tags: List<Tag>,
    } { routing_profile_arn "RoutingProfileArn": Arn<r::ConnectRoutingProfile>, }
}
props! { RoutingProfileCrossChannelBehavior (behavior_type BehaviorType: RoutingProfileBehaviorType) {} }
props! { RoutingProfileManualAssignmentQueueConfig (queue_reference QueueReference: RoutingProfileQueueReference) {} }
props! {
    RoutingProfileMediaConcurrency (channel Channel: RoutingProfileChannel, concurrency Concurrency: Int<1, 10>) {
        cross_channel_behavior CrossChannelBehavior: RoutingProfileCrossChannelBehavior,
    }
}
props! {
    RoutingProfileQueueConfig (
        delay Delay: Int<0, 9999>, priority Priority: Int<1, 99>,
        queue_reference QueueReference: RoutingProfileQueueReference
    ) {}
}
props! {
    RoutingProfileQueueReference (channel Channel: RoutingProfileChannel, queue_arn QueueArn: Arn<r::ConnectQueue>) {}
}
choice! {
    RoutingProfileAgentAvailabilityTimer {
        TimeSinceLastActivity "TIME_SINCE_LAST_ACTIVITY", TimeSinceLastInbound "TIME_SINCE_LAST_INBOUND"
    }
}
choice! {
    RoutingProfileBehaviorType {
        RouteCurrentChannelOnly "ROUTE_CURRENT_CHANNEL_ONLY", RouteAnyChannel "ROUTE_ANY_CHANNEL"
    }
}
choice! { RoutingProfileChannel { Voice "VOICE", Chat "CHAT", Task "TASK", Email "EMAIL" } }

resource! {
    /// [AWS::Connect::Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html)
    Rule RuleAttrs RuleArgs "AWS::Connect::Rule" [
        actions Actions: RuleActions, function Function: String, instance_arn InstanceArn: String, name Name: String,
        publish_status PublishStatus: RulePublishStatus, trigger_event_source TriggerEventSource: RuleTriggerEventSource
    ] { tags Tags: List<Tag>, } { rule_arn "RuleArn": Arn<r::ConnectRule>, }
}
props! {
    RuleActions () {
        assign_contact_category_actions AssignContactCategoryActions: List<Json>,
        assign_sla_actions AssignSlaActions: List<RuleAssignSlaAction>,
        create_case_actions CreateCaseActions: List<RuleCreateCaseAction>,
        end_associated_tasks_actions EndAssociatedTasksActions: List<Json>,
        event_bridge_actions EventBridgeActions: List<RuleEventBridgeAction>,
        send_in_app_notification_actions SendInAppNotificationActions: List<RuleSendInAppNotificationAction>,
        send_notification_actions SendNotificationActions: List<RuleSendNotificationAction>,
        submit_auto_evaluation_actions SubmitAutoEvaluationActions: List<RuleSubmitAutoEvaluationAction>,
        task_actions TaskActions: List<RuleTaskAction>,
        update_case_actions UpdateCaseActions: List<RuleUpdateCaseAction>,
    }
}
props! {
    RuleAssignSlaAction (
        case_sla_configuration CaseSlaConfiguration: RuleAssignSlaActionCaseSlaConfiguration,
        sla_assignment_type SlaAssignmentType: RuleAssignSlaActionSlaAssignmentType
    ) {}
}
props! {
    RuleAssignSlaActionCaseSlaConfiguration (
        name Name: String, target_sla_minutes TargetSlaMinutes: Num<1, 1051200>,
        type_ Type: RuleAssignSlaActionCaseSlaConfigurationType
    ) { field_id FieldId: String, target_field_values TargetFieldValues: List<RuleSlaTargetFieldValue>, }
}
props! { RuleCreateCaseAction (fields Fields: List<RuleField>, template_id TemplateId: String) {} }
props! { RuleEventBridgeAction (name Name: String) {} }
props! { RuleField (id Id: String, value Value: RuleFieldValue) {} }
props! {
    RuleFieldValue () {
        boolean_value BooleanValue: bool,
        double_value DoubleValue: f64,
        empty_value EmptyValue: Json,
        string_value StringValue: String,
    }
}
props! { RuleInAppNotificationRecipientType () { user_arns UserArns: List<String>, user_tags UserTags: Map<String>, } }
props! {
    RuleNotificationContent () {
        de_de DeDE: String,
        en_us EnUS: String,
        es_es EsES: String,
        fr_fr FrFR: String,
        id_id IdID: String,
        it_it ItIT: String,
        ja_jp JaJP: String,
        ko_kr KoKR: String,
        pt_br PtBR: String,
        zh_cn ZhCN: String,
        zh_tw ZhTW: String,
    }
}
props! { RuleNotificationRecipientType () { user_arns UserArns: List<String>, user_tags UserTags: Map<String>, } }
props! { RuleReference (type_ Type: RuleReferenceType, value Value: String) {} }
props! {
    RuleSendInAppNotificationAction (
        content Content: RuleNotificationContent, recipient Recipient: RuleInAppNotificationRecipientType
    ) {
        exclusion Exclusion: RuleInAppNotificationRecipientType,
        priority Priority: RuleSendInAppNotificationActionPriority,
    }
}
props! {
    RuleSendNotificationAction (
        content Content: String, content_type ContentType: RuleSendNotificationActionContentType,
        delivery_method DeliveryMethod: RuleSendNotificationActionDeliveryMethod,
        recipient Recipient: RuleNotificationRecipientType
    ) { exclusion Exclusion: RuleNotificationRecipientType, subject Subject: String, }
}
props! { RuleSlaTargetFieldValue () { string_value StringValue: String, } }
props! { RuleSubmitAutoEvaluationAction (evaluation_form_arn EvaluationFormArn: String) {} }
props! {
    RuleTaskAction (contact_flow_arn ContactFlowArn: String, name Name: String) {
        description Description: String,
        references References: Map<RuleReference>,
    }
}
props! {
    RuleTriggerEventSource (event_source_name EventSourceName: RuleTriggerEventSourceEventSourceName) {
        integration_association_arn IntegrationAssociationArn: String,
    }
}
props! { RuleUpdateCaseAction (fields Fields: List<RuleField>) {} }
choice! { RuleAssignSlaActionCaseSlaConfigurationType { CaseField "CaseField" } }
choice! { RuleAssignSlaActionSlaAssignmentType { Cases "CASES" } }
choice! { RulePublishStatus { Draft "DRAFT", Published "PUBLISHED" } }
choice! {
    RuleReferenceType {
        Url "URL", Attachment "ATTACHMENT", Number "NUMBER", String "STRING", Date "DATE", Email "EMAIL"
    }
}
choice! { RuleSendInAppNotificationActionPriority { High "HIGH", Low "LOW" } }
choice! { RuleSendNotificationActionContentType { PlainText "PLAIN_TEXT" } }
choice! { RuleSendNotificationActionDeliveryMethod { Email "EMAIL" } }
choice! {
    RuleTriggerEventSourceEventSourceName {
        OnEmailAnalysisAvailable "OnEmailAnalysisAvailable", OnContactEvaluationSubmit "OnContactEvaluationSubmit",
        OnPostCallAnalysisAvailable "OnPostCallAnalysisAvailable",
        OnRealTimeCallAnalysisAvailable "OnRealTimeCallAnalysisAvailable",
        OnRealTimeChatAnalysisAvailable "OnRealTimeChatAnalysisAvailable",
        OnPostChatAnalysisAvailable "OnPostChatAnalysisAvailable", OnZendeskTicketCreate "OnZendeskTicketCreate",
        OnZendeskTicketStatusUpdate "OnZendeskTicketStatusUpdate", OnSalesforceCaseCreate "OnSalesforceCaseCreate",
        OnMetricDataUpdate "OnMetricDataUpdate", OnCaseCreate "OnCaseCreate", OnCaseUpdate "OnCaseUpdate",
        OnSlaBreach "OnSlaBreach", OnSchedulePublish "OnSchedulePublish", OnScheduleUpdate "OnScheduleUpdate",
        OnScheduleTimeOffRequestActivity "OnScheduleTimeOffRequestActivity"
    }
}

resource! {
    /// [AWS::Connect::SecurityKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html)
    SecurityKey SecurityKeyAttrs "AWS::Connect::SecurityKey" (instance_id InstanceId: String, key Key: String) {} {
        association_id "AssociationId": String,
    }
}

resource! {
    /// [AWS::Connect::SecurityProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html)
    SecurityProfile SecurityProfileAttrs "AWS::Connect::SecurityProfile" (
        instance_arn InstanceArn: Arn<r::ConnectInstance>, security_profile_name SecurityProfileName: String
    ) {
        allowed_access_control_hierarchy_group_id AllowedAccessControlHierarchyGroupId: String,
        allowed_access_control_tags AllowedAccessControlTags: List<Tag>,
        allowed_flow_modules AllowedFlowModules: List<SecurityProfileFlowModule>,
        applications Applications: List<SecurityProfileApplication>,
        description Description: String,
        granular_access_control_configuration GranularAccessControlConfiguration: SecurityProfileGranularAccessControlConfiguration,
        hierarchy_restricted_resources HierarchyRestrictedResources: List<String>,
        permissions Permissions: List<String>,
        tag_restricted_resources TagRestrictedResources: List<String>,
        tags Tags: List<Tag>,
    } {
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
        security_profile_arn "SecurityProfileArn": Arn<r::ConnectSecurityProfile>,
    }
}
props! {
    SecurityProfileApplication () {
        application_permissions ApplicationPermissions: List<String>,
        namespace Namespace: String,
        type_ Type: SecurityProfileApplicationType,
    }
}
props! {
    SecurityProfileDataTableAccessControlConfiguration () {
        primary_attribute_access_control_configuration PrimaryAttributeAccessControlConfiguration: SecurityProfilePrimaryAttributeAccessControlConfigurationItem,
    }
}
props! {
    SecurityProfileFlowModule () { flow_module_id FlowModuleId: String, type_ Type: SecurityProfileFlowModuleType, }
}
props! {
    SecurityProfileGranularAccessControlConfiguration () {
        data_table_access_control_configuration DataTableAccessControlConfiguration: SecurityProfileDataTableAccessControlConfiguration,
    }
}
props! {
    SecurityProfilePrimaryAttributeAccessControlConfigurationItem () {
        primary_attribute_values PrimaryAttributeValues: List<SecurityProfilePrimaryAttributeValue>,
    }
}
props! {
    SecurityProfilePrimaryAttributeValue () {
        access_type AccessType: SecurityProfilePrimaryAttributeValueAccessType,
        attribute_name AttributeName: String,
        values Values: List<String>,
    }
}
choice! { SecurityProfileApplicationType { Mcp "MCP", ThirdPartyApplication "THIRD_PARTY_APPLICATION" } }
choice! { SecurityProfileFlowModuleType { Mcp "MCP" } }
choice! { SecurityProfilePrimaryAttributeValueAccessType { Allow "ALLOW" } }

resource! {
    /// [AWS::Connect::TaskTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html)
    TaskTemplate TaskTemplateAttrs "AWS::Connect::TaskTemplate" (instance_arn InstanceArn: String) {
        client_token ClientToken: String,
        constraints Constraints: TaskTemplateConstraints,
        contact_flow_arn ContactFlowArn: String,
        defaults Defaults: List<TaskTemplateDefaultFieldValue>,
        description Description: String,
        fields Fields: List<TaskTemplateField>,
        name Name: String,
        self_assign_contact_flow_arn SelfAssignContactFlowArn: String,
        status Status: TaskTemplateStatus,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::ConnectTaskTemplate>, }
}
props! {
    TaskTemplateConstraints () {
        invisible_fields InvisibleFields: List<TaskTemplateInvisibleFieldInfo>,
        read_only_fields ReadOnlyFields: List<TaskTemplateReadOnlyFieldInfo>,
        required_fields RequiredFields: List<TaskTemplateRequiredFieldInfo>,
    }
}
props! { TaskTemplateDefaultFieldValue (default_value DefaultValue: String, id Id: TaskTemplateFieldIdentifier) {} }
props! {
    TaskTemplateField (id Id: TaskTemplateFieldIdentifier, type_ Type: TaskTemplateFieldType) {
        description Description: String,
        single_select_options SingleSelectOptions: List<String>,
    }
}
props! { TaskTemplateFieldIdentifier (name Name: String) {} }
props! { TaskTemplateInvisibleFieldInfo (id Id: TaskTemplateFieldIdentifier) {} }
props! { TaskTemplateReadOnlyFieldInfo (id Id: TaskTemplateFieldIdentifier) {} }
props! { TaskTemplateRequiredFieldInfo (id Id: TaskTemplateFieldIdentifier) {} }
choice! {
    TaskTemplateFieldType {
        Name "NAME", Description "DESCRIPTION", ScheduledTime "SCHEDULED_TIME", QuickConnect "QUICK_CONNECT", Url "URL",
        Number "NUMBER", Text "TEXT", TextArea "TEXT_AREA", DateTime "DATE_TIME", Boolean "BOOLEAN",
        SingleSelect "SINGLE_SELECT", Email "EMAIL", ExpiryDuration "EXPIRY_DURATION", SelfAssign "SELF_ASSIGN"
    }
}
choice! { TaskTemplateStatus { Active "ACTIVE", Inactive "INACTIVE" } }

resource! {
    /// [AWS::Connect::TestCase](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html)
    TestCase TestCaseAttrs "AWS::Connect::TestCase" (
        content Content: String, instance_arn InstanceArn: String, name Name: String
    ) {
        description Description: String,
        entry_point EntryPoint: TestCaseEntryPoint,
        initialization_data InitializationData: String,
        status Status: TestCaseStatus,
        tags Tags: List<Tag>,
    } {
        last_modified_region "LastModifiedRegion": String,
        last_modified_time "LastModifiedTime": f64,
        test_case_arn "TestCaseArn": Arn<r::ConnectTestCase>,
    }
}
props! {
    TestCaseEntryPoint () {
        chat_entry_point_parameters ChatEntryPointParameters: TestCaseEntryPointChatEntryPointParameters,
        type_ Type: TestCaseEntryPointType,
        voice_call_entry_point_parameters VoiceCallEntryPointParameters: TestCaseEntryPointVoiceCallEntryPointParameters,
    }
}
props! { TestCaseEntryPointChatEntryPointParameters () { flow_id FlowId: String, } }
props! {
    TestCaseEntryPointVoiceCallEntryPointParameters () {
        destination_phone_number DestinationPhoneNumber: String,
        flow_id FlowId: String,
        source_phone_number SourcePhoneNumber: String,
    }
}
choice! { TestCaseEntryPointType { VoiceCall "VOICE_CALL", Chat "CHAT" } }
choice! { TestCaseStatus { Saved "SAVED", Published "PUBLISHED" } }

resource! {
    /// [AWS::Connect::TrafficDistributionGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html)
    TrafficDistributionGroup TrafficDistributionGroupAttrs "AWS::Connect::TrafficDistributionGroup" (
        instance_arn InstanceArn: String, name Name: String
    ) { description Description: String, tags Tags: List<Tag>, } {
        is_default "IsDefault": bool,
        status "Status": String,
        traffic_distribution_group_arn "TrafficDistributionGroupArn": Arn<r::ConnectTrafficDistributionGroup>,
    }
}

resource! {
    /// [AWS::Connect::UseCase](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html)
    UseCase UseCaseAttrs "AWS::Connect::UseCase" (
        instance_id InstanceId: String, integration_association_id IntegrationAssociationId: String,
        use_case_type UseCaseType: UseCaseType
    ) { tags Tags: List<Tag>, } {
        use_case_arn "UseCaseArn": Arn<r::ConnectUseCase>,
        use_case_id "UseCaseId": String,
    }
}
choice! { UseCaseType { RulesEvaluation "RULES_EVALUATION", ConnectCampaigns "CONNECT_CAMPAIGNS" } }

resource! {
    /// [AWS::Connect::User](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html)
    User UserAttrs "AWS::Connect::User" (
        instance_arn InstanceArn: String, routing_profile_arn RoutingProfileArn: String,
        security_profile_arns SecurityProfileArns: List<String>, username Username: String
    ) {
        after_contact_work_configs AfterContactWorkConfigs: List<UserAfterContactWorkConfigPerChannel>,
        auto_accept_configs AutoAcceptConfigs: List<UserAutoAcceptConfig>,
        directory_user_id DirectoryUserId: String,
        hierarchy_group_arn HierarchyGroupArn: String,
        identity_info IdentityInfo: UserIdentityInfo,
        password Password: String,
        persistent_connection_configs PersistentConnectionConfigs: List<UserPersistentConnectionConfig>,
        phone_config PhoneConfig: UserPhoneConfig,
        phone_number_configs PhoneNumberConfigs: List<UserPhoneNumberConfig>,
        tags Tags: List<Tag>,
        user_proficiencies UserProficiencies: List<UserProficiency>,
        voice_enhancement_configs VoiceEnhancementConfigs: List<UserVoiceEnhancementConfig>,
    } { user_arn "UserArn": Arn<r::ConnectUser>, }
}
props! {
    UserAfterContactWorkConfig () {
        after_contact_work_mode AfterContactWorkMode: UserAfterContactWorkMode,
        after_contact_work_time_limit AfterContactWorkTimeLimit: Int<0, MAX>,
    }
}
props! {
    UserAfterContactWorkConfigPerChannel (
        after_contact_work_config AfterContactWorkConfig: UserAfterContactWorkConfig, channel Channel: UserChannel
    ) {
        agent_first_callback_after_contact_work_config AgentFirstCallbackAfterContactWorkConfig: UserAfterContactWorkConfig,
    }
}
props! {
    UserAutoAcceptConfig (auto_accept AutoAccept: bool, channel Channel: UserChannel) {
        agent_first_callback_auto_accept AgentFirstCallbackAutoAccept: bool,
    }
}
props! {
    UserIdentityInfo () {
        email Email: String,
        first_name FirstName: String,
        last_name LastName: String,
        mobile Mobile: String,
        secondary_email SecondaryEmail: String,
    }
}
props! {
    UserPersistentConnectionConfig (channel Channel: UserChannel, persistent_connection PersistentConnection: bool) {}
}
props! {
    UserPhoneConfig () {
        after_contact_work_time_limit AfterContactWorkTimeLimit: Int<0, MAX>,
        auto_accept AutoAccept: bool,
        desk_phone_number DeskPhoneNumber: String,
        persistent_connection PersistentConnection: bool,
        phone_type PhoneType: UserPhoneType,
    }
}
props! {
    UserPhoneNumberConfig (channel Channel: UserChannel, phone_type PhoneType: UserPhoneType) {
        phone_number PhoneNumber: String,
    }
}
props! {
    UserProficiency (
        attribute_name AttributeName: String, attribute_value AttributeValue: String, level Level: Num<0, 10>
    ) {}
}
props! {
    UserVoiceEnhancementConfig (
        channel Channel: UserChannel, voice_enhancement_mode VoiceEnhancementMode: UserVoiceEnhancementMode
    ) {}
}
choice! { UserAfterContactWorkMode { On "ON", Off "OFF", OnDemand "ON_DEMAND" } }
choice! { UserChannel { Voice "VOICE", Chat "CHAT", Task "TASK", Email "EMAIL" } }
choice! { UserPhoneType { SoftPhone "SOFT_PHONE", DeskPhone "DESK_PHONE" } }
choice! {
    UserVoiceEnhancementMode {
        None "NONE", VoiceIsolation "VOICE_ISOLATION", NoiseSuppression "NOISE_SUPPRESSION"
    }
}

resource! {
    /// [AWS::Connect::UserHierarchyGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html)
    UserHierarchyGroup UserHierarchyGroupAttrs "AWS::Connect::UserHierarchyGroup" (
        instance_arn InstanceArn: Arn<r::ConnectInstance>, name Name: String
    ) { parent_group_arn ParentGroupArn: String, tags Tags: List<Tag>, } {
        user_hierarchy_group_arn "UserHierarchyGroupArn": Arn<r::ConnectUserHierarchyGroup>,
    }
}

resource! {
    /// [AWS::Connect::UserHierarchyStructure](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html)
    UserHierarchyStructure UserHierarchyStructureAttrs "AWS::Connect::UserHierarchyStructure" (
        instance_arn InstanceArn: String
    ) { user_hierarchy_structure UserHierarchyStructure: UserHierarchyStructureProps, } {
        user_hierarchy_structure_arn "UserHierarchyStructureArn": Arn<r::ConnectUserHierarchyStructure>,
    }
}
props! {
    UserHierarchyStructureLevelFive (name Name: String) {
        hierarchy_level_arn HierarchyLevelArn: String,
        hierarchy_level_id HierarchyLevelId: String,
    }
}
props! {
    UserHierarchyStructureLevelFour (name Name: String) {
        hierarchy_level_arn HierarchyLevelArn: String,
        hierarchy_level_id HierarchyLevelId: String,
    }
}
props! {
    UserHierarchyStructureLevelOne (name Name: String) {
        hierarchy_level_arn HierarchyLevelArn: String,
        hierarchy_level_id HierarchyLevelId: String,
    }
}
props! {
    UserHierarchyStructureLevelThree (name Name: String) {
        hierarchy_level_arn HierarchyLevelArn: String,
        hierarchy_level_id HierarchyLevelId: String,
    }
}
props! {
    UserHierarchyStructureLevelTwo (name Name: String) {
        hierarchy_level_arn HierarchyLevelArn: String,
        hierarchy_level_id HierarchyLevelId: String,
    }
}
props! {
    UserHierarchyStructureProps () {
        level_five LevelFive: UserHierarchyStructureLevelFive,
        level_four LevelFour: UserHierarchyStructureLevelFour,
        level_one LevelOne: UserHierarchyStructureLevelOne,
        level_three LevelThree: UserHierarchyStructureLevelThree,
        level_two LevelTwo: UserHierarchyStructureLevelTwo,
    }
}

resource! {
    /// [AWS::Connect::View](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html)
    View ViewAttrs "AWS::Connect::View" (
        actions Actions: List<String>, instance_arn InstanceArn: Arn<r::ConnectInstance>, name Name: String,
        template Template: Json
    ) { description Description: String, tags Tags: List<Tag>, } {
        view_arn "ViewArn": Arn<r::ConnectView>,
        view_content_sha256 "ViewContentSha256": String,
        view_id "ViewId": String,
    }
}

resource! {
    /// [AWS::Connect::ViewVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html)
    ViewVersion ViewVersionAttrs "AWS::Connect::ViewVersion" (view_arn ViewArn: Arn<r::ConnectView>) {
        version_description VersionDescription: String,
        view_content_sha256 ViewContentSha256: String,
    } { version "Version": i64, view_version_arn "ViewVersionArn": Arn<r::ConnectViewVersion>, }
}

resource! {
    /// [AWS::Connect::Vocabulary](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html)
    Vocabulary VocabularyAttrs "AWS::Connect::Vocabulary" (
        content Content: String, instance_id InstanceId: String, language_code LanguageCode: VocabularyLanguageCode,
        vocabulary_name VocabularyName: String
    ) { tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::ConnectVocabulary>,
        last_modified_time "LastModifiedTime": String,
        state "State": String,
        vocabulary_id "VocabularyId": String,
    }
}
choice! {
    VocabularyLanguageCode {
        ArAe "ar-AE", DeCh "de-CH", DeDe "de-DE", EnAb "en-AB", EnAu "en-AU", EnGb "en-GB", EnIe "en-IE", EnIn "en-IN",
        EnUs "en-US", EnWl "en-WL", EsEs "es-ES", EsUs "es-US", FrCa "fr-CA", FrFr "fr-FR", HiIn "hi-IN", ItIt "it-IT",
        JaJp "ja-JP", KoKr "ko-KR", PtBr "pt-BR", PtPt "pt-PT", ZhCn "zh-CN", EnNz "en-NZ", EnZa "en-ZA", CaEs "ca-ES",
        DaDk "da-DK", FiFi "fi-FI", IdId "id-ID", MsMy "ms-MY", NlNl "nl-NL", NoNo "no-NO", PlPl "pl-PL", SvSe "sv-SE",
        TlPh "tl-PH"
    }
}

resource! {
    /// [AWS::Connect::Workspace](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html)
    Workspace WorkspaceAttrs "AWS::Connect::Workspace" (instance_arn InstanceArn: String, name Name: String) {
        associations Associations: List<String>,
        description Description: String,
        media Media: List<WorkspaceMediaItem>,
        pages Pages: List<WorkspacePage>,
        tags Tags: List<Tag>,
        theme Theme: WorkspaceTheme,
        title Title: String,
        visibility Visibility: WorkspaceVisibility,
    } { arn "Arn": Arn<r::ConnectWorkspace>, id "Id": String, }
}
props! { WorkspaceFontFamily () { default Default: WorkspaceFontFamilyChoice, } }
props! { WorkspaceMediaItem (type_ Type: WorkspaceMediaType) { source Source: String, } }
props! {
    WorkspacePage (page Page: String, resource_arn ResourceArn: String) {
        input_data InputData: String,
        slug Slug: String,
    }
}
props! {
    WorkspacePaletteCanvas () {
        active_background ActiveBackground: String,
        container_background ContainerBackground: String,
        page_background PageBackground: String,
    }
}
props! {
    WorkspacePaletteHeader () {
        background Background: String,
        invert_actions_colors InvertActionsColors: bool,
        text Text: String,
        text_hover TextHover: String,
    }
}
props! {
    WorkspacePaletteNavigation () {
        background Background: String,
        invert_actions_colors InvertActionsColors: bool,
        text Text: String,
        text_active TextActive: String,
        text_background_active TextBackgroundActive: String,
        text_background_hover TextBackgroundHover: String,
        text_hover TextHover: String,
    }
}
props! {
    WorkspacePalettePrimary () {
        active Active: String,
        contrast_text ContrastText: String,
        default Default: String,
    }
}
props! { WorkspaceTheme () { dark Dark: WorkspaceThemeConfig, light Light: WorkspaceThemeConfig, } }
props! {
    WorkspaceThemeConfig () {
        palette Palette: WorkspaceThemePalette,
        typography Typography: WorkspaceThemeTypography,
    }
}
props! {
    WorkspaceThemePalette () {
        canvas Canvas: WorkspacePaletteCanvas,
        header Header: WorkspacePaletteHeader,
        navigation Navigation: WorkspacePaletteNavigation,
        primary Primary: WorkspacePalettePrimary,
    }
}
props! { WorkspaceThemeTypography () { font_family FontFamily: WorkspaceFontFamily, } }
choice! {
    WorkspaceFontFamilyChoice {
        Arial "ARIAL", CourierNew "COURIER_NEW", Georgia "GEORGIA", TimesNewRoman "TIMES_NEW_ROMAN",
        Trebuchet "TREBUCHET", Verdana "VERDANA"
    }
}
choice! {
    WorkspaceMediaType {
        ImageLogoLightFavicon "IMAGE_LOGO_LIGHT_FAVICON", ImageLogoDarkFavicon "IMAGE_LOGO_DARK_FAVICON",
        ImageLogoLightHorizontal "IMAGE_LOGO_LIGHT_HORIZONTAL", ImageLogoDarkHorizontal "IMAGE_LOGO_DARK_HORIZONTAL"
    }
}
choice! { WorkspaceVisibility { All "ALL", Assigned "ASSIGNED", None "NONE" } }
