//! Generated from spec/quicksight.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::QuickSight::ActionConnector](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-actionconnector.html)
    ActionConnector ActionConnectorAttrs ActionConnectorArgs "AWS::QuickSight::ActionConnector" [
        action_connector_id ActionConnectorId: String,
        authentication_config AuthenticationConfig: ActionConnectorAuthConfig, aws_account_id AwsAccountId: String,
        name Name: String, type_ Type: ActionConnectorType
    ] {
        description Description: String,
        permissions Permissions: List<ActionConnectorResourcePermission>,
        tags Tags: List<Tag>,
        vpc_connection_arn VpcConnectionArn: String,
    } {
        arn "Arn": Arn<r::QuickSightActionConnector>,
        created_time "CreatedTime": String,
        enabled_actions "EnabledActions": List<String>,
        last_updated_time "LastUpdatedTime": String,
        status "Status": String,
    }
}
props! {
    ActionConnectorApiKeyConnectionMetadata (api_key ApiKey: String, base_endpoint BaseEndpoint: String) {
        email Email: String,
    }
}
props! {
    ActionConnectorAuthConfig (
        authentication_metadata AuthenticationMetadata: ActionConnectorAuthenticationMetadata,
        authentication_type AuthenticationType: ActionConnectorConnectionAuthType
    ) {}
}
props! {
    ActionConnectorAuthenticationMetadata () {
        api_key_connection_metadata ApiKeyConnectionMetadata: ActionConnectorApiKeyConnectionMetadata,
        authorization_code_grant_metadata AuthorizationCodeGrantMetadata: ActionConnectorAuthorizationCodeGrantMetadata,
        basic_auth_connection_metadata BasicAuthConnectionMetadata: ActionConnectorBasicAuthConnectionMetadata,
        client_credentials_grant_metadata ClientCredentialsGrantMetadata: ActionConnectorClientCredentialsGrantMetadata,
        iam_connection_metadata IamConnectionMetadata: ActionConnectorIamConnectionMetadata,
        none_connection_metadata NoneConnectionMetadata: ActionConnectorNoneConnectionMetadata,
    }
}
props! {
    ActionConnectorAuthorizationCodeGrantCredentialsDetails (
        authorization_code_grant_details AuthorizationCodeGrantDetails: ActionConnectorAuthorizationCodeGrantDetails
    ) {}
}
props! {
    ActionConnectorAuthorizationCodeGrantDetails (
        authorization_endpoint AuthorizationEndpoint: String, client_id ClientId: String,
        client_secret ClientSecret: String, token_endpoint TokenEndpoint: String
    ) {}
}
props! {
    ActionConnectorAuthorizationCodeGrantMetadata (
        base_endpoint BaseEndpoint: String, redirect_url RedirectUrl: String
    ) {
        authorization_code_grant_credentials_details AuthorizationCodeGrantCredentialsDetails: ActionConnectorAuthorizationCodeGrantCredentialsDetails,
        authorization_code_grant_credentials_source AuthorizationCodeGrantCredentialsSource: ActionConnectorAuthorizationCodeGrantCredentialsSource,
    }
}
props! {
    ActionConnectorBasicAuthConnectionMetadata (
        base_endpoint BaseEndpoint: String, password Password: String, username Username: String
    ) {}
}
props! {
    ActionConnectorClientCredentialsDetails (
        client_credentials_grant_details ClientCredentialsGrantDetails: ActionConnectorClientCredentialsGrantDetails
    ) {}
}
props! {
    ActionConnectorClientCredentialsGrantDetails (
        client_id ClientId: String, client_secret ClientSecret: String, token_endpoint TokenEndpoint: String
    ) {}
}
props! {
    ActionConnectorClientCredentialsGrantMetadata (base_endpoint BaseEndpoint: String) {
        client_credentials_details ClientCredentialsDetails: ActionConnectorClientCredentialsDetails,
        client_credentials_source ClientCredentialsSource: ActionConnectorClientCredentialsSource,
    }
}
props! { ActionConnectorIamConnectionMetadata (role_arn RoleArn: Arn<r::IamRole>) {} }
props! { ActionConnectorNoneConnectionMetadata (base_endpoint BaseEndpoint: String) {} }
props! { ActionConnectorResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
choice! { ActionConnectorAuthorizationCodeGrantCredentialsSource { PlainCredentials "PLAIN_CREDENTIALS" } }
choice! { ActionConnectorClientCredentialsSource { PlainCredentials "PLAIN_CREDENTIALS" } }
choice! {
    ActionConnectorConnectionAuthType {
        Basic "BASIC", ApiKey "API_KEY", Oauth2ClientCredentials "OAUTH2_CLIENT_CREDENTIALS", None "NONE", Iam "IAM",
        Oauth2AuthorizationCode "OAUTH2_AUTHORIZATION_CODE"
    }
}
choice! {
    ActionConnectorType {
        GenericHttp "GENERIC_HTTP", ServicenowNowPlatform "SERVICENOW_NOW_PLATFORM", SalesforceCrm "SALESFORCE_CRM",
        MicrosoftOutlook "MICROSOFT_OUTLOOK", PagerdutyAdvance "PAGERDUTY_ADVANCE", JiraCloud "JIRA_CLOUD",
        AtlassianConfluence "ATLASSIAN_CONFLUENCE", AmazonS3 "AMAZON_S3",
        AmazonBedrockAgentRuntime "AMAZON_BEDROCK_AGENT_RUNTIME", AmazonBedrockRuntime "AMAZON_BEDROCK_RUNTIME",
        AmazonBedrockDataAutomationRuntime "AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME", AmazonTextract "AMAZON_TEXTRACT",
        AmazonComprehend "AMAZON_COMPREHEND", AmazonComprehendMedical "AMAZON_COMPREHEND_MEDICAL",
        MicrosoftOnedrive "MICROSOFT_ONEDRIVE", MicrosoftSharepoint "MICROSOFT_SHAREPOINT",
        MicrosoftTeams "MICROSOFT_TEAMS", SapBusinesspartner "SAP_BUSINESSPARTNER",
        SapProductmasterdata "SAP_PRODUCTMASTERDATA", SapPhysicalinventory "SAP_PHYSICALINVENTORY",
        SapBillofmaterials "SAP_BILLOFMATERIALS", SapMaterialstock "SAP_MATERIALSTOCK", ZendeskSuite "ZENDESK_SUITE",
        Smartsheet "SMARTSHEET", Slack "SLACK", Asana "ASANA", BambooHr "BAMBOO_HR"
    }
}

resource! {
    /// [AWS::QuickSight::Agent](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html)
    Agent AgentAttrs "AWS::QuickSight::Agent" (
        agent_id AgentId: String, aws_account_id AwsAccountId: String, name Name: String
    ) {
        action_connectors ActionConnectors: List<String>,
        agent_lifecycle AgentLifecycle: AgentLifecycle,
        custom_prompt_input CustomPromptInput: AgentCustomPromptInput,
        description Description: String,
        icon_id IconId: String,
        spaces Spaces: List<String>,
        starter_prompts StarterPrompts: List<String>,
        tags Tags: List<Tag>,
        welcome_message WelcomeMessage: String,
    } {
        agent_status "AgentStatus": String,
        arn "Arn": Arn<r::QuickSightAgent>,
        created_at "CreatedAt": String,
        creator "Creator": String,
        custom_prompt_interface_custom_instructions "CustomPromptInterface.CustomInstructions": String,
        custom_prompt_interface_identity "CustomPromptInterface.Identity": String,
        custom_prompt_interface_model_profile_id "CustomPromptInterface.ModelProfileId": String,
        custom_prompt_interface_output_style "CustomPromptInterface.OutputStyle": String,
        custom_prompt_interface_prompt_summary "CustomPromptInterface.PromptSummary": String,
        custom_prompt_interface_qbs_aws_account_id "CustomPromptInterface.QbsAwsAccountId": String,
        custom_prompt_interface_response_length "CustomPromptInterface.ResponseLength": String,
        custom_prompt_interface_subscription_id "CustomPromptInterface.SubscriptionId": String,
        custom_prompt_interface_tone "CustomPromptInterface.Tone": String,
        error_message "ErrorMessage": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    AgentCustomPromptInput () {
        existing_prompt ExistingPrompt: AgentCustomPromptProfile,
        new_prompt NewPrompt: AgentCustomPromptInputParameters,
    }
}
props! {
    AgentCustomPromptInputParameters () {
        custom_instructions CustomInstructions: String,
        identity Identity: String,
        output_style OutputStyle: String,
        response_length ResponseLength: String,
        tone Tone: String,
    }
}
props! {
    AgentCustomPromptProfile (
        model_profile_id ModelProfileId: String, qbs_aws_account_id QbsAwsAccountId: String,
        subscription_id SubscriptionId: String
    ) {}
}
choice! { AgentLifecycle { Preview "PREVIEW", Published "PUBLISHED" } }

resource! {
    /// [AWS::QuickSight::Analysis](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-analysis.html)
    Analysis AnalysisAttrs "AWS::QuickSight::Analysis" (
        analysis_id AnalysisId: String, aws_account_id AwsAccountId: String, name Name: String
    ) {
        definition Definition: AnalysisDefinition,
        errors Errors: List<AnalysisError>,
        folder_arns FolderArns: List<String>,
        parameters Parameters: AnalysisParameters,
        permissions Permissions: List<AnalysisResourcePermission>,
        sheets Sheets: List<AnalysisSheet>,
        source_entity SourceEntity: AnalysisSourceEntity,
        status Status: AnalysisResourceStatus,
        tags Tags: List<Tag>,
        theme_arn ThemeArn: Arn<r::QuickSightTheme>,
        validation_strategy ValidationStrategy: AnalysisValidationStrategy,
    } {
        arn "Arn": Arn<r::QuickSightAnalysis>,
        created_time "CreatedTime": String,
        data_set_arns "DataSetArns": List<String>,
        errors "Errors": Json,
        last_updated_time "LastUpdatedTime": String,
        sheets "Sheets": Json,
    }
}
props! {
    AnalysisAggregationFunction () {
        attribute_aggregation_function AttributeAggregationFunction: AnalysisAttributeAggregationFunction,
        categorical_aggregation_function CategoricalAggregationFunction: AnalysisCategoricalAggregationFunction,
        date_aggregation_function DateAggregationFunction: AnalysisDateAggregationFunction,
        numerical_aggregation_function NumericalAggregationFunction: AnalysisNumericalAggregationFunction,
    }
}
props! {
    AnalysisAggregationSortConfiguration (
        column Column: AnalysisColumnIdentifier, sort_direction SortDirection: AnalysisSortDirection
    ) { aggregation_function AggregationFunction: AnalysisAggregationFunction, }
}
props! {
    AnalysisAnchorDateConfiguration () {
        anchor_option AnchorOption: AnalysisAnchorOption,
        parameter_name ParameterName: String,
    }
}
props! {
    AnalysisArcAxisConfiguration () { range Range: AnalysisArcAxisDisplayRange, reserve_range ReserveRange: f64, }
}
props! { AnalysisArcAxisDisplayRange () { max Max: f64, min Min: f64, } }
props! {
    AnalysisArcConfiguration () { arc_angle ArcAngle: f64, arc_thickness ArcThickness: AnalysisArcThicknessOptions, }
}
props! { AnalysisArcOptions () { arc_thickness ArcThickness: AnalysisArcThickness, } }
props! { AnalysisAssetOptions () { timezone Timezone: String, week_start WeekStart: AnalysisDayOfTheWeek, } }
props! {
    AnalysisAttributeAggregationFunction () {
        simple_attribute_aggregation SimpleAttributeAggregation: AnalysisSimpleAttributeAggregationFunction,
        value_for_multiple_values ValueForMultipleValues: String,
    }
}
props! {
    AnalysisAxisDataOptions () {
        date_axis_options DateAxisOptions: AnalysisDateAxisOptions,
        numeric_axis_options NumericAxisOptions: AnalysisNumericAxisOptions,
    }
}
props! { AnalysisAxisDisplayMinMaxRange () { maximum Maximum: f64, minimum Minimum: f64, } }
props! {
    AnalysisAxisDisplayOptions () {
        axis_line_visibility AxisLineVisibility: AnalysisVisibility,
        axis_offset AxisOffset: String,
        data_options DataOptions: AnalysisAxisDataOptions,
        grid_line_visibility GridLineVisibility: AnalysisVisibility,
        scrollbar_options ScrollbarOptions: AnalysisScrollBarOptions,
        tick_label_options TickLabelOptions: AnalysisAxisTickLabelOptions,
    }
}
props! { AnalysisAxisDisplayRange () { data_driven DataDriven: Json, min_max MinMax: AnalysisAxisDisplayMinMaxRange, } }
props! {
    AnalysisAxisLabelOptions () {
        apply_to ApplyTo: AnalysisAxisLabelReferenceOptions,
        custom_label CustomLabel: String,
        font_configuration FontConfiguration: AnalysisFontConfiguration,
    }
}
props! { AnalysisAxisLabelReferenceOptions (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {} }
props! { AnalysisAxisLinearScale () { step_count StepCount: f64, step_size StepSize: f64, } }
props! { AnalysisAxisLogarithmicScale () { base Base: f64, } }
props! {
    AnalysisAxisScale () {
        linear Linear: AnalysisAxisLinearScale,
        logarithmic Logarithmic: AnalysisAxisLogarithmicScale,
    }
}
props! {
    AnalysisAxisTickLabelOptions () {
        label_options LabelOptions: AnalysisLabelOptions,
        rotation_angle RotationAngle: f64,
    }
}
props! {
    AnalysisBarChartAggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        colors Colors: List<AnalysisDimensionField>,
        small_multiples SmallMultiples: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisBarChartConfiguration () {
        bars_arrangement BarsArrangement: AnalysisBarsArrangement,
        category_axis CategoryAxis: AnalysisAxisDisplayOptions,
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        color_label_options ColorLabelOptions: AnalysisChartAxisLabelOptions,
        contribution_analysis_defaults ContributionAnalysisDefaults: List<AnalysisContributionAnalysisDefault>,
        data_labels DataLabels: AnalysisDataLabelOptions,
        default_series_settings DefaultSeriesSettings: AnalysisBarChartDefaultSeriesSettings,
        field_wells FieldWells: AnalysisBarChartFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        orientation Orientation: AnalysisBarChartOrientation,
        reference_lines ReferenceLines: List<AnalysisReferenceLine>,
        series Series: List<AnalysisBarSeriesItem>,
        small_multiples_options SmallMultiplesOptions: AnalysisSmallMultiplesOptions,
        sort_configuration SortConfiguration: AnalysisBarChartSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        value_axis ValueAxis: AnalysisAxisDisplayOptions,
        value_label_options ValueLabelOptions: AnalysisChartAxisLabelOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisBarChartDefaultSeriesSettings () {
        border_settings BorderSettings: AnalysisBorderSettings,
        decal_settings DecalSettings: AnalysisDecalSettings,
    }
}
props! {
    AnalysisBarChartFieldWells () {
        bar_chart_aggregated_field_wells BarChartAggregatedFieldWells: AnalysisBarChartAggregatedFieldWells,
    }
}
props! {
    AnalysisBarChartSeriesSettings () {
        border_settings BorderSettings: AnalysisBorderSettings,
        decal_settings DecalSettings: AnalysisDecalSettings,
    }
}
props! {
    AnalysisBarChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
        color_items_limit ColorItemsLimit: AnalysisItemsLimitConfiguration,
        color_sort ColorSort: List<AnalysisFieldSortOptions>,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: AnalysisItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisBarChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisBarChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisBarSeriesItem () {
        data_field_bar_series_item DataFieldBarSeriesItem: AnalysisDataFieldBarSeriesItem,
        field_bar_series_item FieldBarSeriesItem: AnalysisFieldBarSeriesItem,
    }
}
props! { AnalysisBinCountOptions () { value Value: Num<0, MAX>, } }
props! { AnalysisBinWidthOptions () { bin_count_limit BinCountLimit: Num<0, 1000>, value Value: Num<0, MAX>, } }
props! {
    AnalysisBodySectionConfiguration (content Content: AnalysisBodySectionContent, section_id SectionId: String) {
        page_break_configuration PageBreakConfiguration: AnalysisSectionPageBreakConfiguration,
        repeat_configuration RepeatConfiguration: AnalysisBodySectionRepeatConfiguration,
        style Style: AnalysisSectionStyle,
    }
}
props! { AnalysisBodySectionContent () { layout Layout: AnalysisSectionLayoutConfiguration, } }
props! {
    AnalysisBodySectionDynamicCategoryDimensionConfiguration (column Column: AnalysisColumnIdentifier) {
        limit Limit: Num<1, 1000>,
        sort_by_metrics SortByMetrics: List<AnalysisColumnSort>,
    }
}
props! {
    AnalysisBodySectionDynamicNumericDimensionConfiguration (column Column: AnalysisColumnIdentifier) {
        limit Limit: Num<1, 1000>,
        sort_by_metrics SortByMetrics: List<AnalysisColumnSort>,
    }
}
props! {
    AnalysisBodySectionRepeatConfiguration () {
        dimension_configurations DimensionConfigurations: List<AnalysisBodySectionRepeatDimensionConfiguration>,
        non_repeating_visuals NonRepeatingVisuals: List<String>,
        page_break_configuration PageBreakConfiguration: AnalysisBodySectionRepeatPageBreakConfiguration,
    }
}
props! {
    AnalysisBodySectionRepeatDimensionConfiguration () {
        dynamic_category_dimension_configuration DynamicCategoryDimensionConfiguration: AnalysisBodySectionDynamicCategoryDimensionConfiguration,
        dynamic_numeric_dimension_configuration DynamicNumericDimensionConfiguration: AnalysisBodySectionDynamicNumericDimensionConfiguration,
    }
}
props! { AnalysisBodySectionRepeatPageBreakConfiguration () { after After: AnalysisSectionAfterPageBreak, } }
props! {
    AnalysisBorderSettings () {
        border_color BorderColor: String,
        border_visibility BorderVisibility: AnalysisVisibility,
        border_width BorderWidth: String,
    }
}
props! {
    AnalysisBoxPlotAggregatedFieldWells () {
        group_by GroupBy: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisBoxPlotChartConfiguration () {
        box_plot_options BoxPlotOptions: AnalysisBoxPlotOptions,
        category_axis CategoryAxis: AnalysisAxisDisplayOptions,
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        field_wells FieldWells: AnalysisBoxPlotFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: AnalysisAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: AnalysisChartAxisLabelOptions,
        reference_lines ReferenceLines: List<AnalysisReferenceLine>,
        sort_configuration SortConfiguration: AnalysisBoxPlotSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisBoxPlotFieldWells () {
        box_plot_aggregated_field_wells BoxPlotAggregatedFieldWells: AnalysisBoxPlotAggregatedFieldWells,
    }
}
props! {
    AnalysisBoxPlotOptions () {
        all_data_points_visibility AllDataPointsVisibility: AnalysisVisibility,
        outlier_visibility OutlierVisibility: AnalysisVisibility,
        style_options StyleOptions: AnalysisBoxPlotStyleOptions,
    }
}
props! {
    AnalysisBoxPlotSortConfiguration () {
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
        pagination_configuration PaginationConfiguration: AnalysisPaginationConfiguration,
    }
}
props! { AnalysisBoxPlotStyleOptions () { fill_style FillStyle: AnalysisBoxPlotFillStyle, } }
props! {
    AnalysisBoxPlotVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisBoxPlotChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisCalculatedField (expression Expression: String, name Name: String) {
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! { AnalysisCalculatedMeasureField (expression Expression: String, field_id FieldId: String) {} }
props! {
    AnalysisCascadingControlConfiguration () { source_controls SourceControls: List<AnalysisCascadingControlSource>, }
}
props! {
    AnalysisCascadingControlSource () {
        column_to_match ColumnToMatch: AnalysisColumnIdentifier,
        source_sheet_control_id SourceSheetControlId: String,
    }
}
props! {
    AnalysisCategoricalDimensionField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: AnalysisStringFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    AnalysisCategoricalMeasureField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: AnalysisCategoricalAggregationFunction,
        format_configuration FormatConfiguration: AnalysisStringFormatConfiguration,
    }
}
props! {
    AnalysisCategoryDrillDownFilter (
        category_values CategoryValues: List<String>, column Column: AnalysisColumnIdentifier
    ) {}
}
props! {
    AnalysisCategoryFilter (
        column Column: AnalysisColumnIdentifier, configuration Configuration: AnalysisCategoryFilterConfiguration,
        filter_id FilterId: String
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
    }
}
props! {
    AnalysisCategoryFilterConfiguration () {
        custom_filter_configuration CustomFilterConfiguration: AnalysisCustomFilterConfiguration,
        custom_filter_list_configuration CustomFilterListConfiguration: AnalysisCustomFilterListConfiguration,
        filter_list_configuration FilterListConfiguration: AnalysisFilterListConfiguration,
    }
}
props! {
    AnalysisCategoryInnerFilter (
        column Column: AnalysisColumnIdentifier, configuration Configuration: AnalysisCategoryFilterConfiguration
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
    }
}
props! {
    AnalysisChartAxisLabelOptions () {
        axis_label_options AxisLabelOptions: List<AnalysisAxisLabelOptions>,
        sort_icon_visibility SortIconVisibility: AnalysisVisibility,
        visibility Visibility: AnalysisVisibility,
    }
}
props! { AnalysisClusterMarker () { simple_cluster_marker SimpleClusterMarker: AnalysisSimpleClusterMarker, } }
props! { AnalysisClusterMarkerConfiguration () { cluster_marker ClusterMarker: AnalysisClusterMarker, } }
props! {
    AnalysisColorScale (color_fill_type ColorFillType: AnalysisColorFillType, colors Colors: List<AnalysisDataColor>) {
        null_value_color NullValueColor: AnalysisDataColor,
    }
}
props! { AnalysisColorsConfiguration () { custom_colors CustomColors: List<AnalysisCustomColor>, } }
props! {
    AnalysisColumnConfiguration (column Column: AnalysisColumnIdentifier) {
        colors_configuration ColorsConfiguration: AnalysisColorsConfiguration,
        decal_settings_configuration DecalSettingsConfiguration: AnalysisDecalSettingsConfiguration,
        format_configuration FormatConfiguration: AnalysisFormatConfiguration,
        role Role: AnalysisColumnRole,
    }
}
props! {
    AnalysisColumnHierarchy () {
        date_time_hierarchy DateTimeHierarchy: AnalysisDateTimeHierarchy,
        explicit_hierarchy ExplicitHierarchy: AnalysisExplicitHierarchy,
        predefined_hierarchy PredefinedHierarchy: AnalysisPredefinedHierarchy,
    }
}
props! {
    AnalysisColumnIdentifier (column_name ColumnName: String) {
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! {
    AnalysisColumnSort (direction Direction: AnalysisSortDirection, sort_by SortBy: AnalysisColumnIdentifier) {
        aggregation_function AggregationFunction: AnalysisAggregationFunction,
    }
}
props! {
    AnalysisColumnTooltipItem (column Column: AnalysisColumnIdentifier) {
        aggregation Aggregation: AnalysisAggregationFunction,
        label Label: String,
        tooltip_target TooltipTarget: AnalysisTooltipTarget,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisComboChartAggregatedFieldWells () {
        bar_values BarValues: List<AnalysisMeasureField>,
        category Category: List<AnalysisDimensionField>,
        colors Colors: List<AnalysisDimensionField>,
        line_values LineValues: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisComboChartConfiguration () {
        bar_data_labels BarDataLabels: AnalysisDataLabelOptions,
        bars_arrangement BarsArrangement: AnalysisBarsArrangement,
        category_axis CategoryAxis: AnalysisAxisDisplayOptions,
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        color_label_options ColorLabelOptions: AnalysisChartAxisLabelOptions,
        default_series_settings DefaultSeriesSettings: AnalysisComboChartDefaultSeriesSettings,
        field_wells FieldWells: AnalysisComboChartFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        line_data_labels LineDataLabels: AnalysisDataLabelOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: AnalysisAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: AnalysisChartAxisLabelOptions,
        reference_lines ReferenceLines: List<AnalysisReferenceLine>,
        secondary_y_axis_display_options SecondaryYAxisDisplayOptions: AnalysisAxisDisplayOptions,
        secondary_y_axis_label_options SecondaryYAxisLabelOptions: AnalysisChartAxisLabelOptions,
        series Series: List<AnalysisComboSeriesItem>,
        single_axis_options SingleAxisOptions: AnalysisSingleAxisOptions,
        sort_configuration SortConfiguration: AnalysisComboChartSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisComboChartDefaultSeriesSettings () {
        border_settings BorderSettings: AnalysisBorderSettings,
        decal_settings DecalSettings: AnalysisDecalSettings,
        line_style_settings LineStyleSettings: AnalysisLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: AnalysisLineChartMarkerStyleSettings,
    }
}
props! {
    AnalysisComboChartFieldWells () {
        combo_chart_aggregated_field_wells ComboChartAggregatedFieldWells: AnalysisComboChartAggregatedFieldWells,
    }
}
props! {
    AnalysisComboChartSeriesSettings () {
        border_settings BorderSettings: AnalysisBorderSettings,
        decal_settings DecalSettings: AnalysisDecalSettings,
        line_style_settings LineStyleSettings: AnalysisLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: AnalysisLineChartMarkerStyleSettings,
    }
}
props! {
    AnalysisComboChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
        color_items_limit ColorItemsLimit: AnalysisItemsLimitConfiguration,
        color_sort ColorSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisComboChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisComboChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisComboSeriesItem () {
        data_field_combo_series_item DataFieldComboSeriesItem: AnalysisDataFieldComboSeriesItem,
        field_combo_series_item FieldComboSeriesItem: AnalysisFieldComboSeriesItem,
    }
}
props! {
    AnalysisComparisonConfiguration () {
        comparison_format ComparisonFormat: AnalysisComparisonFormatConfiguration,
        comparison_method ComparisonMethod: AnalysisComparisonMethod,
    }
}
props! {
    AnalysisComparisonFormatConfiguration () {
        number_display_format_configuration NumberDisplayFormatConfiguration: AnalysisNumberDisplayFormatConfiguration,
        percentage_display_format_configuration PercentageDisplayFormatConfiguration: AnalysisPercentageDisplayFormatConfiguration,
    }
}
props! {
    AnalysisComputation () {
        forecast Forecast: AnalysisForecastComputation,
        growth_rate GrowthRate: AnalysisGrowthRateComputation,
        maximum_minimum MaximumMinimum: AnalysisMaximumMinimumComputation,
        metric_comparison MetricComparison: AnalysisMetricComparisonComputation,
        period_over_period PeriodOverPeriod: AnalysisPeriodOverPeriodComputation,
        period_to_date PeriodToDate: AnalysisPeriodToDateComputation,
        top_bottom_movers TopBottomMovers: AnalysisTopBottomMoversComputation,
        top_bottom_ranked TopBottomRanked: AnalysisTopBottomRankedComputation,
        total_aggregation TotalAggregation: AnalysisTotalAggregationComputation,
        unique_values UniqueValues: AnalysisUniqueValuesComputation,
    }
}
props! {
    AnalysisConditionalFormattingColor () {
        gradient Gradient: AnalysisConditionalFormattingGradientColor,
        solid Solid: AnalysisConditionalFormattingSolidColor,
    }
}
props! {
    AnalysisConditionalFormattingCustomIconCondition (
        expression Expression: String, icon_options IconOptions: AnalysisConditionalFormattingCustomIconOptions
    ) {
        color Color: String,
        display_configuration DisplayConfiguration: AnalysisConditionalFormattingIconDisplayConfiguration,
    }
}
props! {
    AnalysisConditionalFormattingCustomIconOptions () { icon Icon: AnalysisIcon, unicode_icon UnicodeIcon: String, }
}
props! {
    AnalysisConditionalFormattingGradientColor (color Color: AnalysisGradientColor, expression Expression: String) {}
}
props! {
    AnalysisConditionalFormattingIcon () {
        custom_condition CustomCondition: AnalysisConditionalFormattingCustomIconCondition,
        icon_set IconSet: AnalysisConditionalFormattingIconSet,
    }
}
props! {
    AnalysisConditionalFormattingIconDisplayConfiguration () {
        icon_display_option IconDisplayOption: AnalysisConditionalFormattingIconDisplayOption,
    }
}
props! {
    AnalysisConditionalFormattingIconSet (expression Expression: String) {
        icon_set_type IconSetType: AnalysisConditionalFormattingIconSetType,
    }
}
props! { AnalysisConditionalFormattingSolidColor (expression Expression: String) { color Color: String, } }
props! {
    AnalysisContributionAnalysisDefault (
        contributor_dimensions ContributorDimensions: List<AnalysisColumnIdentifier>,
        measure_field_id MeasureFieldId: String
    ) {}
}
props! {
    AnalysisCurrencyDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: AnalysisDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: AnalysisNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: AnalysisNullValueFormatConfiguration,
        number_scale NumberScale: AnalysisNumberScale,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: AnalysisNumericSeparatorConfiguration,
        suffix Suffix: String,
        symbol Symbol: String,
    }
}
props! {
    AnalysisCustomActionFilterOperation (
        selected_fields_configuration SelectedFieldsConfiguration: AnalysisFilterOperationSelectedFieldsConfiguration,
        target_visuals_configuration TargetVisualsConfiguration: AnalysisFilterOperationTargetVisualsConfiguration
    ) {}
}
props! {
    AnalysisCustomActionNavigationOperation () {
        local_navigation_configuration LocalNavigationConfiguration: AnalysisLocalNavigationConfiguration,
    }
}
props! {
    AnalysisCustomActionSetParametersOperation (
        parameter_value_configurations ParameterValueConfigurations: List<AnalysisSetParameterValueConfiguration>
    ) {}
}
props! {
    AnalysisCustomActionUrlOperation (
        url_target URLTarget: AnalysisUrlTargetConfiguration, url_template URLTemplate: String
    ) {}
}
props! {
    AnalysisCustomColor (color Color: String) {
        field_value FieldValue: String,
        special_value SpecialValue: AnalysisSpecialValue,
    }
}
props! {
    AnalysisCustomContentConfiguration () {
        content_type ContentType: AnalysisCustomContentType,
        content_url ContentUrl: String,
        image_scaling ImageScaling: AnalysisCustomContentImageScalingConfiguration,
        interactions Interactions: AnalysisVisualInteractionOptions,
    }
}
props! {
    AnalysisCustomContentVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisCustomContentConfiguration,
        data_set_identifier DataSetIdentifier: String,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisCustomFilterConfiguration (
        match_operator MatchOperator: AnalysisCategoryFilterMatchOperator,
        null_option NullOption: AnalysisFilterNullOption
    ) {
        category_value CategoryValue: String,
        parameter_name ParameterName: String,
        select_all_options SelectAllOptions: AnalysisCategoryFilterSelectAllOptions,
    }
}
props! {
    AnalysisCustomFilterListConfiguration (
        match_operator MatchOperator: AnalysisCategoryFilterMatchOperator,
        null_option NullOption: AnalysisFilterNullOption
    ) {
        category_values CategoryValues: List<String>,
        select_all_options SelectAllOptions: AnalysisCategoryFilterSelectAllOptions,
    }
}
props! { AnalysisCustomNarrativeOptions (narrative Narrative: String) {} }
props! {
    AnalysisCustomParameterValues () {
        date_time_values DateTimeValues: List<String>,
        decimal_values DecimalValues: List<f64>,
        integer_values IntegerValues: List<f64>,
        string_values StringValues: List<String>,
    }
}
props! {
    AnalysisCustomValuesConfiguration (custom_values CustomValues: AnalysisCustomParameterValues) {
        include_null_value IncludeNullValue: bool,
    }
}
props! {
    AnalysisDataBarsOptions (field_id FieldId: String) {
        negative_color NegativeColor: String,
        positive_color PositiveColor: String,
    }
}
props! { AnalysisDataColor () { color Color: String, data_value DataValue: f64, } }
props! {
    AnalysisDataFieldBarSeriesItem (field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: AnalysisBarChartSeriesSettings,
    }
}
props! {
    AnalysisDataFieldComboSeriesItem (field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: AnalysisComboChartSeriesSettings,
    }
}
props! {
    AnalysisDataFieldSeriesItem (axis_binding AxisBinding: AnalysisAxisBinding, field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: AnalysisLineChartSeriesSettings,
    }
}
props! {
    AnalysisDataLabelOptions () {
        category_label_visibility CategoryLabelVisibility: AnalysisVisibility,
        data_label_types DataLabelTypes: List<AnalysisDataLabelType>,
        label_color LabelColor: String,
        label_content LabelContent: AnalysisDataLabelContent,
        label_font_configuration LabelFontConfiguration: AnalysisFontConfiguration,
        measure_label_visibility MeasureLabelVisibility: AnalysisVisibility,
        overlap Overlap: AnalysisDataLabelOverlap,
        position Position: AnalysisDataLabelPosition,
        totals_visibility TotalsVisibility: AnalysisVisibility,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisDataLabelType () {
        data_path_label_type DataPathLabelType: AnalysisDataPathLabelType,
        field_label_type FieldLabelType: AnalysisFieldLabelType,
        maximum_label_type MaximumLabelType: AnalysisMaximumLabelType,
        minimum_label_type MinimumLabelType: AnalysisMinimumLabelType,
        range_ends_label_type RangeEndsLabelType: AnalysisRangeEndsLabelType,
    }
}
props! {
    AnalysisDataPathColor (color Color: String, element Element: AnalysisDataPathValue) {
        time_granularity TimeGranularity: AnalysisTimeGranularity,
    }
}
props! {
    AnalysisDataPathLabelType () {
        field_id FieldId: String,
        field_value FieldValue: String,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisDataPathSort (
        direction Direction: AnalysisSortDirection, sort_paths SortPaths: List<AnalysisDataPathValue>
    ) {}
}
props! {
    AnalysisDataPathType () { pivot_table_data_path_type PivotTableDataPathType: AnalysisPivotTableDataPathType, }
}
props! {
    AnalysisDataPathValue () {
        data_path_type DataPathType: AnalysisDataPathType,
        field_id FieldId: String,
        field_value FieldValue: String,
    }
}
props! { AnalysisDataSetIdentifierDeclaration (data_set_arn DataSetArn: String, identifier Identifier: String) {} }
props! {
    AnalysisDataSetReference (
        data_set_arn DataSetArn: Arn<r::QuickSightDataSet>, data_set_placeholder DataSetPlaceholder: String
    ) {}
}
props! { AnalysisDateAxisOptions () { missing_date_visibility MissingDateVisibility: AnalysisVisibility, } }
props! {
    AnalysisDateDimensionField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        date_granularity DateGranularity: AnalysisTimeGranularity,
        format_configuration FormatConfiguration: AnalysisDateTimeFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    AnalysisDateMeasureField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: AnalysisDateAggregationFunction,
        format_configuration FormatConfiguration: AnalysisDateTimeFormatConfiguration,
    }
}
props! {
    AnalysisDateTimeDefaultValues () {
        dynamic_value DynamicValue: AnalysisDynamicDefaultValue,
        rolling_date RollingDate: AnalysisRollingDateConfiguration,
        static_values StaticValues: List<String>,
    }
}
props! {
    AnalysisDateTimeFormatConfiguration () {
        date_time_format DateTimeFormat: String,
        null_value_format_configuration NullValueFormatConfiguration: AnalysisNullValueFormatConfiguration,
        numeric_format_configuration NumericFormatConfiguration: AnalysisNumericFormatConfiguration,
    }
}
props! {
    AnalysisDateTimeHierarchy (hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<AnalysisDrillDownFilter>,
    }
}
props! { AnalysisDateTimeParameter (name Name: String, values Values: List<String>) {} }
props! {
    AnalysisDateTimeParameterDeclaration (name Name: String) {
        default_values DefaultValues: AnalysisDateTimeDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<AnalysisMappedDataSetParameter>,
        time_granularity TimeGranularity: AnalysisTimeGranularity,
        value_when_unset ValueWhenUnset: AnalysisDateTimeValueWhenUnsetConfiguration,
    }
}
props! {
    AnalysisDateTimePickerControlDisplayOptions () {
        date_icon_visibility DateIconVisibility: AnalysisVisibility,
        date_time_format DateTimeFormat: String,
        helper_text_visibility HelperTextVisibility: AnalysisVisibility,
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! {
    AnalysisDateTimeValueWhenUnsetConfiguration () {
        custom_value CustomValue: String,
        value_when_unset_option ValueWhenUnsetOption: AnalysisValueWhenUnsetOption,
    }
}
props! {
    AnalysisDecalSettings () {
        decal_color DecalColor: String,
        decal_pattern_type DecalPatternType: AnalysisDecalPatternType,
        decal_style_type DecalStyleType: AnalysisDecalStyleType,
        decal_visibility DecalVisibility: AnalysisVisibility,
        element_value ElementValue: String,
    }
}
props! {
    AnalysisDecalSettingsConfiguration () { custom_decal_settings CustomDecalSettings: List<AnalysisDecalSettings>, }
}
props! {
    AnalysisDecimalDefaultValues () {
        dynamic_value DynamicValue: AnalysisDynamicDefaultValue,
        static_values StaticValues: List<f64>,
    }
}
props! { AnalysisDecimalParameter (name Name: String, values Values: List<f64>) {} }
props! {
    AnalysisDecimalParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: AnalysisParameterValueType
    ) {
        default_values DefaultValues: AnalysisDecimalDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<AnalysisMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: AnalysisDecimalValueWhenUnsetConfiguration,
    }
}
props! { AnalysisDecimalPlacesConfiguration (decimal_places DecimalPlaces: Num<0, 20>) {} }
props! {
    AnalysisDecimalValueWhenUnsetConfiguration () {
        custom_value CustomValue: f64,
        value_when_unset_option ValueWhenUnsetOption: AnalysisValueWhenUnsetOption,
    }
}
props! {
    AnalysisDefaultDateTimePickerControlOptions () {
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisDateTimePickerControlDisplayOptions,
        type_ Type: AnalysisSheetControlDateTimePickerType,
    }
}
props! {
    AnalysisDefaultFilterControlConfiguration (
        control_options ControlOptions: AnalysisDefaultFilterControlOptions, title Title: String
    ) {}
}
props! {
    AnalysisDefaultFilterControlOptions () {
        default_date_time_picker_options DefaultDateTimePickerOptions: AnalysisDefaultDateTimePickerControlOptions,
        default_dropdown_options DefaultDropdownOptions: AnalysisDefaultFilterDropDownControlOptions,
        default_list_options DefaultListOptions: AnalysisDefaultFilterListControlOptions,
        default_relative_date_time_options DefaultRelativeDateTimeOptions: AnalysisDefaultRelativeDateTimeControlOptions,
        default_slider_options DefaultSliderOptions: AnalysisDefaultSliderControlOptions,
        default_text_area_options DefaultTextAreaOptions: AnalysisDefaultTextAreaControlOptions,
        default_text_field_options DefaultTextFieldOptions: AnalysisDefaultTextFieldControlOptions,
    }
}
props! {
    AnalysisDefaultFilterDropDownControlOptions () {
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisDropDownControlDisplayOptions,
        selectable_values SelectableValues: AnalysisFilterSelectableValues,
        type_ Type: AnalysisSheetControlListType,
    }
}
props! {
    AnalysisDefaultFilterListControlOptions () {
        display_options DisplayOptions: AnalysisListControlDisplayOptions,
        selectable_values SelectableValues: AnalysisFilterSelectableValues,
        type_ Type: AnalysisSheetControlListType,
    }
}
props! {
    AnalysisDefaultFreeFormLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: AnalysisFreeFormLayoutCanvasSizeOptions
    ) {}
}
props! {
    AnalysisDefaultGridLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: AnalysisGridLayoutCanvasSizeOptions
    ) {}
}
props! {
    AnalysisDefaultInteractiveLayoutConfiguration () {
        free_form FreeForm: AnalysisDefaultFreeFormLayoutConfiguration,
        grid Grid: AnalysisDefaultGridLayoutConfiguration,
    }
}
props! {
    AnalysisDefaultNewSheetConfiguration () {
        interactive_layout_configuration InteractiveLayoutConfiguration: AnalysisDefaultInteractiveLayoutConfiguration,
        paginated_layout_configuration PaginatedLayoutConfiguration: AnalysisDefaultPaginatedLayoutConfiguration,
        sheet_content_type SheetContentType: AnalysisSheetContentType,
    }
}
props! {
    AnalysisDefaultPaginatedLayoutConfiguration () {
        section_based SectionBased: AnalysisDefaultSectionBasedLayoutConfiguration,
    }
}
props! {
    AnalysisDefaultRelativeDateTimeControlOptions () {
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisRelativeDateTimeControlDisplayOptions,
    }
}
props! {
    AnalysisDefaultSectionBasedLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: AnalysisSectionBasedLayoutCanvasSizeOptions
    ) {}
}
props! {
    AnalysisDefaultSliderControlOptions (
        maximum_value MaximumValue: f64, minimum_value MinimumValue: f64, step_size StepSize: f64
    ) {
        display_options DisplayOptions: AnalysisSliderControlDisplayOptions,
        type_ Type: AnalysisSheetControlSliderType,
    }
}
props! {
    AnalysisDefaultTextAreaControlOptions () {
        delimiter Delimiter: String,
        display_options DisplayOptions: AnalysisTextAreaControlDisplayOptions,
    }
}
props! {
    AnalysisDefaultTextFieldControlOptions () {
        display_options DisplayOptions: AnalysisTextFieldControlDisplayOptions,
    }
}
props! {
    AnalysisDefaults (
        default_new_sheet_configuration DefaultNewSheetConfiguration: AnalysisDefaultNewSheetConfiguration
    ) {}
}
props! {
    AnalysisDefinition (
        data_set_identifier_declarations DataSetIdentifierDeclarations: List<AnalysisDataSetIdentifierDeclaration>
    ) {
        analysis_defaults AnalysisDefaults: AnalysisDefaults,
        calculated_fields CalculatedFields: List<AnalysisCalculatedField>,
        column_configurations ColumnConfigurations: List<AnalysisColumnConfiguration>,
        filter_groups FilterGroups: List<AnalysisFilterGroup>,
        options Options: AnalysisAssetOptions,
        parameter_declarations ParameterDeclarations: List<AnalysisParameterDeclaration>,
        query_execution_options QueryExecutionOptions: AnalysisQueryExecutionOptions,
        sheets Sheets: List<AnalysisSheetDefinition>,
        static_files StaticFiles: List<AnalysisStaticFile>,
        topic_identifier_declarations TopicIdentifierDeclarations: List<AnalysisTopicIdentifierDeclaration>,
    }
}
props! {
    AnalysisDestinationParameterValueConfiguration () {
        custom_values_configuration CustomValuesConfiguration: AnalysisCustomValuesConfiguration,
        select_all_value_options SelectAllValueOptions: AnalysisSelectAllValueOptions,
        source_column SourceColumn: AnalysisColumnIdentifier,
        source_field SourceField: String,
        source_parameter_name SourceParameterName: String,
    }
}
props! {
    AnalysisDimensionField () {
        categorical_dimension_field CategoricalDimensionField: AnalysisCategoricalDimensionField,
        date_dimension_field DateDimensionField: AnalysisDateDimensionField,
        numerical_dimension_field NumericalDimensionField: AnalysisNumericalDimensionField,
    }
}
props! { AnalysisDonutCenterOptions () { label_visibility LabelVisibility: AnalysisVisibility, } }
props! {
    AnalysisDonutOptions () {
        arc_options ArcOptions: AnalysisArcOptions,
        donut_center_options DonutCenterOptions: AnalysisDonutCenterOptions,
    }
}
props! {
    AnalysisDrillDownFilter () {
        category_filter CategoryFilter: AnalysisCategoryDrillDownFilter,
        numeric_equality_filter NumericEqualityFilter: AnalysisNumericEqualityDrillDownFilter,
        time_range_filter TimeRangeFilter: AnalysisTimeRangeDrillDownFilter,
    }
}
props! {
    AnalysisDropDownControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        select_all_options SelectAllOptions: AnalysisListControlSelectAllOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! {
    AnalysisDynamicDefaultValue (default_value_column DefaultValueColumn: AnalysisColumnIdentifier) {
        group_name_column GroupNameColumn: AnalysisColumnIdentifier,
        user_name_column UserNameColumn: AnalysisColumnIdentifier,
    }
}
props! {
    AnalysisEmptyVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! { AnalysisEntity () { path Path: String, } }
props! {
    AnalysisError () {
        message Message: String,
        type_ Type: AnalysisErrorType,
        violated_entities ViolatedEntities: List<AnalysisEntity>,
    }
}
props! {
    AnalysisExcludePeriodConfiguration (amount Amount: f64, granularity Granularity: AnalysisTimeGranularity) {
        status Status: AnalysisWidgetStatus,
    }
}
props! {
    AnalysisExplicitHierarchy (columns Columns: List<AnalysisColumnIdentifier>, hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<AnalysisDrillDownFilter>,
    }
}
props! { AnalysisFieldBarSeriesItem (field_id FieldId: String) { settings Settings: AnalysisBarChartSeriesSettings, } }
props! {
    AnalysisFieldBasedTooltip () {
        aggregation_visibility AggregationVisibility: AnalysisVisibility,
        tooltip_fields TooltipFields: List<AnalysisTooltipItem>,
        tooltip_title_type TooltipTitleType: AnalysisTooltipTitleType,
    }
}
props! {
    AnalysisFieldComboSeriesItem (field_id FieldId: String) { settings Settings: AnalysisComboChartSeriesSettings, }
}
props! { AnalysisFieldLabelType () { field_id FieldId: String, visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisFieldSeriesItem (axis_binding AxisBinding: AnalysisAxisBinding, field_id FieldId: String) {
        settings Settings: AnalysisLineChartSeriesSettings,
    }
}
props! { AnalysisFieldSort (direction Direction: AnalysisSortDirection, field_id FieldId: String) {} }
props! {
    AnalysisFieldSortOptions () {
        column_sort ColumnSort: AnalysisColumnSort,
        field_sort FieldSort: AnalysisFieldSort,
    }
}
props! {
    AnalysisFieldTooltipItem (field_id FieldId: String) {
        label Label: String,
        tooltip_target TooltipTarget: AnalysisTooltipTarget,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisFilledMapAggregatedFieldWells () {
        geospatial Geospatial: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisFilledMapConditionalFormatting (
        conditional_formatting_options ConditionalFormattingOptions: List<AnalysisFilledMapConditionalFormattingOption>
    ) {}
}
props! { AnalysisFilledMapConditionalFormattingOption (shape Shape: AnalysisFilledMapShapeConditionalFormatting) {} }
props! {
    AnalysisFilledMapConfiguration () {
        field_wells FieldWells: AnalysisFilledMapFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        map_style_options MapStyleOptions: AnalysisGeospatialMapStyleOptions,
        sort_configuration SortConfiguration: AnalysisFilledMapSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        window_options WindowOptions: AnalysisGeospatialWindowOptions,
    }
}
props! {
    AnalysisFilledMapFieldWells () {
        filled_map_aggregated_field_wells FilledMapAggregatedFieldWells: AnalysisFilledMapAggregatedFieldWells,
    }
}
props! {
    AnalysisFilledMapShapeConditionalFormatting (field_id FieldId: String) {
        format Format: AnalysisShapeConditionalFormat,
    }
}
props! { AnalysisFilledMapSortConfiguration () { category_sort CategorySort: List<AnalysisFieldSortOptions>, } }
props! {
    AnalysisFilledMapVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisFilledMapConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        conditional_formatting ConditionalFormatting: AnalysisFilledMapConditionalFormatting,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisFilter () {
        category_filter CategoryFilter: AnalysisCategoryFilter,
        nested_filter NestedFilter: AnalysisNestedFilter,
        numeric_equality_filter NumericEqualityFilter: AnalysisNumericEqualityFilter,
        numeric_range_filter NumericRangeFilter: AnalysisNumericRangeFilter,
        relative_dates_filter RelativeDatesFilter: AnalysisRelativeDatesFilter,
        time_equality_filter TimeEqualityFilter: AnalysisTimeEqualityFilter,
        time_range_filter TimeRangeFilter: AnalysisTimeRangeFilter,
        top_bottom_filter TopBottomFilter: AnalysisTopBottomFilter,
    }
}
props! {
    AnalysisFilterControl () {
        cross_sheet CrossSheet: AnalysisFilterCrossSheetControl,
        date_time_picker DateTimePicker: AnalysisFilterDateTimePickerControl,
        dropdown Dropdown: AnalysisFilterDropDownControl,
        list List: AnalysisFilterListControl,
        relative_date_time RelativeDateTime: AnalysisFilterRelativeDateTimeControl,
        slider Slider: AnalysisFilterSliderControl,
        text_area TextArea: AnalysisFilterTextAreaControl,
        text_field TextField: AnalysisFilterTextFieldControl,
    }
}
props! {
    AnalysisFilterCrossSheetControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String
    ) { cascading_control_configuration CascadingControlConfiguration: AnalysisCascadingControlConfiguration, }
}
props! {
    AnalysisFilterDateTimePickerControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisDateTimePickerControlDisplayOptions,
        type_ Type: AnalysisSheetControlDateTimePickerType,
    }
}
props! {
    AnalysisFilterDropDownControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: AnalysisCascadingControlConfiguration,
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisDropDownControlDisplayOptions,
        selectable_values SelectableValues: AnalysisFilterSelectableValues,
        type_ Type: AnalysisSheetControlListType,
    }
}
props! {
    AnalysisFilterGroup (
        cross_dataset CrossDataset: AnalysisCrossDatasetTypes, filter_group_id FilterGroupId: String,
        filters Filters: List<AnalysisFilter>, scope_configuration ScopeConfiguration: AnalysisFilterScopeConfiguration
    ) { status Status: AnalysisWidgetStatus, }
}
props! {
    AnalysisFilterListConfiguration (match_operator MatchOperator: AnalysisCategoryFilterMatchOperator) {
        category_values CategoryValues: List<String>,
        null_option NullOption: AnalysisFilterNullOption,
        select_all_options SelectAllOptions: AnalysisCategoryFilterSelectAllOptions,
    }
}
props! {
    AnalysisFilterListControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: AnalysisCascadingControlConfiguration,
        display_options DisplayOptions: AnalysisListControlDisplayOptions,
        selectable_values SelectableValues: AnalysisFilterSelectableValues,
        type_ Type: AnalysisSheetControlListType,
    }
}
props! {
    AnalysisFilterOperationSelectedFieldsConfiguration () {
        selected_columns SelectedColumns: List<AnalysisColumnIdentifier>,
        selected_field_options SelectedFieldOptions: AnalysisSelectedFieldOptions,
        selected_fields SelectedFields: List<String>,
    }
}
props! {
    AnalysisFilterOperationTargetVisualsConfiguration () {
        same_sheet_target_visual_configuration SameSheetTargetVisualConfiguration: AnalysisSameSheetTargetVisualConfiguration,
    }
}
props! {
    AnalysisFilterRelativeDateTimeControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisRelativeDateTimeControlDisplayOptions,
    }
}
props! {
    AnalysisFilterScopeConfiguration () {
        all_sheets AllSheets: Json,
        selected_sheets SelectedSheets: AnalysisSelectedSheetsFilterScopeConfiguration,
    }
}
props! { AnalysisFilterSelectableValues () { values Values: List<String>, } }
props! {
    AnalysisFilterSliderControl AnalysisFilterSliderControlArgs [
        filter_control_id FilterControlId: String, maximum_value MaximumValue: f64, minimum_value MinimumValue: f64,
        source_filter_id SourceFilterId: String, step_size StepSize: f64, title Title: String
    ] {
        display_options DisplayOptions: AnalysisSliderControlDisplayOptions,
        type_ Type: AnalysisSheetControlSliderType,
    }
}
props! {
    AnalysisFilterTextAreaControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) { delimiter Delimiter: String, display_options DisplayOptions: AnalysisTextAreaControlDisplayOptions, }
}
props! {
    AnalysisFilterTextFieldControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) { display_options DisplayOptions: AnalysisTextFieldControlDisplayOptions, }
}
props! {
    AnalysisFontConfiguration () {
        font_color FontColor: String,
        font_decoration FontDecoration: AnalysisFontDecoration,
        font_family FontFamily: String,
        font_size FontSize: AnalysisFontSize,
        font_style FontStyle: AnalysisFontStyle,
        font_weight FontWeight: AnalysisFontWeight,
    }
}
props! { AnalysisFontSize () { absolute Absolute: String, relative Relative: AnalysisRelativeFontSize, } }
props! { AnalysisFontWeight () { name Name: AnalysisFontWeightName, } }
props! {
    AnalysisForecastComputation (computation_id ComputationId: String) {
        custom_seasonality_value CustomSeasonalityValue: Num<1, 180>,
        lower_boundary LowerBoundary: f64,
        name Name: String,
        periods_backward PeriodsBackward: Num<0, 1000>,
        periods_forward PeriodsForward: Num<1, 1000>,
        prediction_interval PredictionInterval: Num<50, 95>,
        seasonality Seasonality: AnalysisForecastComputationSeasonality,
        time Time: AnalysisDimensionField,
        upper_boundary UpperBoundary: f64,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisForecastConfiguration () {
        forecast_properties ForecastProperties: AnalysisTimeBasedForecastProperties,
        scenario Scenario: AnalysisForecastScenario,
    }
}
props! {
    AnalysisForecastScenario () {
        what_if_point_scenario WhatIfPointScenario: AnalysisWhatIfPointScenario,
        what_if_range_scenario WhatIfRangeScenario: AnalysisWhatIfRangeScenario,
    }
}
props! {
    AnalysisFormatConfiguration () {
        date_time_format_configuration DateTimeFormatConfiguration: AnalysisDateTimeFormatConfiguration,
        number_format_configuration NumberFormatConfiguration: AnalysisNumberFormatConfiguration,
        string_format_configuration StringFormatConfiguration: AnalysisStringFormatConfiguration,
    }
}
props! {
    AnalysisFreeFormLayoutCanvasSizeOptions () {
        screen_canvas_size_options ScreenCanvasSizeOptions: AnalysisFreeFormLayoutScreenCanvasSizeOptions,
    }
}
props! {
    AnalysisFreeFormLayoutConfiguration (elements Elements: List<AnalysisFreeFormLayoutElement>) {
        canvas_size_options CanvasSizeOptions: AnalysisFreeFormLayoutCanvasSizeOptions,
        groups Groups: List<AnalysisSheetLayoutGroup>,
    }
}
props! {
    AnalysisFreeFormLayoutElement AnalysisFreeFormLayoutElementArgs [
        element_id ElementId: String, element_type ElementType: AnalysisLayoutElementType, height Height: String,
        width Width: String, x_axis_location XAxisLocation: String, y_axis_location YAxisLocation: String
    ] {
        background_style BackgroundStyle: AnalysisFreeFormLayoutElementBackgroundStyle,
        border_radius BorderRadius: String,
        border_style BorderStyle: AnalysisFreeFormLayoutElementBorderStyle,
        loading_animation LoadingAnimation: AnalysisLoadingAnimation,
        padding Padding: String,
        rendering_rules RenderingRules: List<AnalysisSheetElementRenderingRule>,
        selected_border_style SelectedBorderStyle: AnalysisFreeFormLayoutElementBorderStyle,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisFreeFormLayoutElementBackgroundStyle () {
        color Color: String,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisFreeFormLayoutElementBorderStyle () {
        color Color: String,
        visibility Visibility: AnalysisVisibility,
        width Width: String,
    }
}
props! { AnalysisFreeFormLayoutScreenCanvasSizeOptions (optimized_view_port_width OptimizedViewPortWidth: String) {} }
props! { AnalysisFreeFormSectionLayoutConfiguration (elements Elements: List<AnalysisFreeFormLayoutElement>) {} }
props! {
    AnalysisFunnelChartAggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisFunnelChartConfiguration () {
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        data_label_options DataLabelOptions: AnalysisFunnelChartDataLabelOptions,
        field_wells FieldWells: AnalysisFunnelChartFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        sort_configuration SortConfiguration: AnalysisFunnelChartSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        value_label_options ValueLabelOptions: AnalysisChartAxisLabelOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisFunnelChartDataLabelOptions () {
        category_label_visibility CategoryLabelVisibility: AnalysisVisibility,
        label_color LabelColor: String,
        label_font_configuration LabelFontConfiguration: AnalysisFontConfiguration,
        measure_data_label_style MeasureDataLabelStyle: AnalysisFunnelChartMeasureDataLabelStyle,
        measure_label_visibility MeasureLabelVisibility: AnalysisVisibility,
        position Position: AnalysisDataLabelPosition,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisFunnelChartFieldWells () {
        funnel_chart_aggregated_field_wells FunnelChartAggregatedFieldWells: AnalysisFunnelChartAggregatedFieldWells,
    }
}
props! {
    AnalysisFunnelChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisFunnelChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisFunnelChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisGaugeChartArcConditionalFormatting () {
        foreground_color ForegroundColor: AnalysisConditionalFormattingColor,
    }
}
props! {
    AnalysisGaugeChartColorConfiguration () {
        background_color BackgroundColor: String,
        foreground_color ForegroundColor: String,
    }
}
props! {
    AnalysisGaugeChartConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<AnalysisGaugeChartConditionalFormattingOption>,
    }
}
props! {
    AnalysisGaugeChartConditionalFormattingOption () {
        arc Arc: AnalysisGaugeChartArcConditionalFormatting,
        primary_value PrimaryValue: AnalysisGaugeChartPrimaryValueConditionalFormatting,
    }
}
props! {
    AnalysisGaugeChartConfiguration () {
        color_configuration ColorConfiguration: AnalysisGaugeChartColorConfiguration,
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisGaugeChartFieldWells,
        gauge_chart_options GaugeChartOptions: AnalysisGaugeChartOptions,
        interactions Interactions: AnalysisVisualInteractionOptions,
        tooltip_options TooltipOptions: AnalysisTooltipOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisGaugeChartFieldWells () {
        target_values TargetValues: List<AnalysisMeasureField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisGaugeChartOptions () {
        arc Arc: AnalysisArcConfiguration,
        arc_axis ArcAxis: AnalysisArcAxisConfiguration,
        comparison Comparison: AnalysisComparisonConfiguration,
        primary_value_display_type PrimaryValueDisplayType: AnalysisPrimaryValueDisplayType,
        primary_value_font_configuration PrimaryValueFontConfiguration: AnalysisFontConfiguration,
    }
}
props! {
    AnalysisGaugeChartPrimaryValueConditionalFormatting () {
        icon Icon: AnalysisConditionalFormattingIcon,
        text_color TextColor: AnalysisConditionalFormattingColor,
    }
}
props! {
    AnalysisGaugeChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisGaugeChartConfiguration,
        conditional_formatting ConditionalFormatting: AnalysisGaugeChartConditionalFormatting,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisGeospatialCategoricalColor (
        category_data_colors CategoryDataColors: List<AnalysisGeospatialCategoricalDataColor>
    ) {
        default_opacity DefaultOpacity: Num<0, 1>,
        null_data_settings NullDataSettings: AnalysisGeospatialNullDataSettings,
        null_data_visibility NullDataVisibility: AnalysisVisibility,
    }
}
props! { AnalysisGeospatialCategoricalDataColor (color Color: String, data_value DataValue: String) {} }
props! { AnalysisGeospatialCircleRadius () { radius Radius: Num<0, MAX>, } }
props! {
    AnalysisGeospatialCircleSymbolStyle () {
        circle_radius CircleRadius: AnalysisGeospatialCircleRadius,
        fill_color FillColor: AnalysisGeospatialColor,
        stroke_color StrokeColor: AnalysisGeospatialColor,
        stroke_width StrokeWidth: AnalysisGeospatialLineWidth,
    }
}
props! {
    AnalysisGeospatialColor () {
        categorical Categorical: AnalysisGeospatialCategoricalColor,
        gradient Gradient: AnalysisGeospatialGradientColor,
        solid Solid: AnalysisGeospatialSolidColor,
    }
}
props! {
    AnalysisGeospatialCoordinateBounds (
        east East: Num<-1800, 1800>, north North: Num<-90, 90>, south South: Num<-90, 90>, west West: Num<-1800, 1800>
    ) {}
}
props! {
    AnalysisGeospatialDataSourceItem () {
        static_file_data_source StaticFileDataSource: AnalysisGeospatialStaticFileSource,
    }
}
props! {
    AnalysisGeospatialGradientColor (step_colors StepColors: List<AnalysisGeospatialGradientStepColor>) {
        default_opacity DefaultOpacity: Num<0, 1>,
        null_data_settings NullDataSettings: AnalysisGeospatialNullDataSettings,
        null_data_visibility NullDataVisibility: AnalysisVisibility,
    }
}
props! { AnalysisGeospatialGradientStepColor (color Color: String, data_value DataValue: f64) {} }
props! { AnalysisGeospatialHeatmapColorScale () { colors Colors: List<AnalysisGeospatialHeatmapDataColor>, } }
props! {
    AnalysisGeospatialHeatmapConfiguration () { heatmap_color HeatmapColor: AnalysisGeospatialHeatmapColorScale, }
}
props! { AnalysisGeospatialHeatmapDataColor (color Color: String) {} }
props! {
    AnalysisGeospatialLayerColorField () {
        color_dimensions_fields ColorDimensionsFields: List<AnalysisDimensionField>,
        color_values_fields ColorValuesFields: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisGeospatialLayerDefinition () {
        line_layer LineLayer: AnalysisGeospatialLineLayer,
        point_layer PointLayer: AnalysisGeospatialPointLayer,
        polygon_layer PolygonLayer: AnalysisGeospatialPolygonLayer,
    }
}
props! {
    AnalysisGeospatialLayerItem (layer_id LayerId: String) {
        actions Actions: List<AnalysisLayerCustomAction>,
        data_source DataSource: AnalysisGeospatialDataSourceItem,
        join_definition JoinDefinition: AnalysisGeospatialLayerJoinDefinition,
        label Label: String,
        layer_definition LayerDefinition: AnalysisGeospatialLayerDefinition,
        layer_type LayerType: AnalysisGeospatialLayerType,
        tooltip Tooltip: AnalysisTooltipOptions,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisGeospatialLayerJoinDefinition () {
        color_field ColorField: AnalysisGeospatialLayerColorField,
        dataset_key_field DatasetKeyField: AnalysisUnaggregatedField,
        shape_key_field ShapeKeyField: String,
    }
}
props! {
    AnalysisGeospatialLayerMapConfiguration () {
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        map_layers MapLayers: List<AnalysisGeospatialLayerItem>,
        map_state MapState: AnalysisGeospatialMapState,
        map_style MapStyle: AnalysisGeospatialMapStyle,
    }
}
props! { AnalysisGeospatialLineLayer (style Style: AnalysisGeospatialLineStyle) {} }
props! { AnalysisGeospatialLineStyle () { line_symbol_style LineSymbolStyle: AnalysisGeospatialLineSymbolStyle, } }
props! {
    AnalysisGeospatialLineSymbolStyle () {
        fill_color FillColor: AnalysisGeospatialColor,
        line_width LineWidth: AnalysisGeospatialLineWidth,
    }
}
props! { AnalysisGeospatialLineWidth () { line_width LineWidth: Num<0, MAX>, } }
props! {
    AnalysisGeospatialMapAggregatedFieldWells () {
        colors Colors: List<AnalysisDimensionField>,
        geospatial Geospatial: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisGeospatialMapConfiguration () {
        field_wells FieldWells: AnalysisGeospatialMapFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        map_style_options MapStyleOptions: AnalysisGeospatialMapStyleOptions,
        point_style_options PointStyleOptions: AnalysisGeospatialPointStyleOptions,
        tooltip Tooltip: AnalysisTooltipOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
        window_options WindowOptions: AnalysisGeospatialWindowOptions,
    }
}
props! {
    AnalysisGeospatialMapFieldWells () {
        geospatial_map_aggregated_field_wells GeospatialMapAggregatedFieldWells: AnalysisGeospatialMapAggregatedFieldWells,
    }
}
props! {
    AnalysisGeospatialMapState () {
        bounds Bounds: AnalysisGeospatialCoordinateBounds,
        map_navigation MapNavigation: AnalysisGeospatialMapNavigation,
    }
}
props! {
    AnalysisGeospatialMapStyle () {
        background_color BackgroundColor: String,
        base_map_style BaseMapStyle: AnalysisBaseMapStyleType,
        base_map_visibility BaseMapVisibility: AnalysisVisibility,
    }
}
props! { AnalysisGeospatialMapStyleOptions () { base_map_style BaseMapStyle: AnalysisBaseMapStyleType, } }
props! {
    AnalysisGeospatialMapVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisGeospatialMapConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisGeospatialNullDataSettings (symbol_style SymbolStyle: AnalysisGeospatialNullSymbolStyle) {} }
props! {
    AnalysisGeospatialNullSymbolStyle () {
        fill_color FillColor: String,
        stroke_color StrokeColor: String,
        stroke_width StrokeWidth: Num<0, MAX>,
    }
}
props! { AnalysisGeospatialPointLayer (style Style: AnalysisGeospatialPointStyle) {} }
props! {
    AnalysisGeospatialPointStyle () { circle_symbol_style CircleSymbolStyle: AnalysisGeospatialCircleSymbolStyle, }
}
props! {
    AnalysisGeospatialPointStyleOptions () {
        cluster_marker_configuration ClusterMarkerConfiguration: AnalysisClusterMarkerConfiguration,
        heatmap_configuration HeatmapConfiguration: AnalysisGeospatialHeatmapConfiguration,
        selected_point_style SelectedPointStyle: AnalysisGeospatialSelectedPointStyle,
    }
}
props! { AnalysisGeospatialPolygonLayer (style Style: AnalysisGeospatialPolygonStyle) {} }
props! {
    AnalysisGeospatialPolygonStyle () {
        polygon_symbol_style PolygonSymbolStyle: AnalysisGeospatialPolygonSymbolStyle,
    }
}
props! {
    AnalysisGeospatialPolygonSymbolStyle () {
        fill_color FillColor: AnalysisGeospatialColor,
        stroke_color StrokeColor: AnalysisGeospatialColor,
        stroke_width StrokeWidth: AnalysisGeospatialLineWidth,
    }
}
props! { AnalysisGeospatialSolidColor (color Color: String) { state State: AnalysisGeospatialColorState, } }
props! { AnalysisGeospatialStaticFileSource (static_file_id StaticFileId: String) {} }
props! {
    AnalysisGeospatialWindowOptions () {
        bounds Bounds: AnalysisGeospatialCoordinateBounds,
        map_zoom_mode MapZoomMode: AnalysisMapZoomMode,
    }
}
props! {
    AnalysisGlobalTableBorderOptions () {
        side_specific_border SideSpecificBorder: AnalysisTableSideBorderOptions,
        uniform_border UniformBorder: AnalysisTableBorderOptions,
    }
}
props! { AnalysisGradientColor () { stops Stops: List<AnalysisGradientStop>, } }
props! {
    AnalysisGradientStop (gradient_offset GradientOffset: f64) { color Color: String, data_value DataValue: f64, }
}
props! {
    AnalysisGridLayoutCanvasSizeOptions () {
        screen_canvas_size_options ScreenCanvasSizeOptions: AnalysisGridLayoutScreenCanvasSizeOptions,
    }
}
props! {
    AnalysisGridLayoutConfiguration (elements Elements: List<AnalysisGridLayoutElement>) {
        canvas_size_options CanvasSizeOptions: AnalysisGridLayoutCanvasSizeOptions,
    }
}
props! {
    AnalysisGridLayoutElement (
        column_span ColumnSpan: Num<1, 36>, element_id ElementId: String,
        element_type ElementType: AnalysisLayoutElementType, row_span RowSpan: Num<1, 21>
    ) {
        background_style BackgroundStyle: AnalysisGridLayoutElementBackgroundStyle,
        border_radius BorderRadius: String,
        border_style BorderStyle: AnalysisGridLayoutElementBorderStyle,
        column_index ColumnIndex: Num<0, 35>,
        loading_animation LoadingAnimation: AnalysisLoadingAnimation,
        padding Padding: String,
        row_index RowIndex: Num<0, 9009>,
        selected_border_style SelectedBorderStyle: AnalysisGridLayoutElementBorderStyle,
    }
}
props! {
    AnalysisGridLayoutElementBackgroundStyle () { color Color: String, visibility Visibility: AnalysisVisibility, }
}
props! {
    AnalysisGridLayoutElementBorderStyle () {
        color Color: String,
        visibility Visibility: AnalysisVisibility,
        width Width: String,
    }
}
props! {
    AnalysisGridLayoutScreenCanvasSizeOptions (resize_option ResizeOption: AnalysisResizeOption) {
        optimized_view_port_width OptimizedViewPortWidth: String,
    }
}
props! {
    AnalysisGrowthRateComputation (computation_id ComputationId: String) {
        name Name: String,
        period_size PeriodSize: Num<2, 52>,
        time Time: AnalysisDimensionField,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisHeaderFooterSectionConfiguration (
        layout Layout: AnalysisSectionLayoutConfiguration, section_id SectionId: String
    ) { style Style: AnalysisSectionStyle, }
}
props! {
    AnalysisHeatMapAggregatedFieldWells () {
        columns Columns: List<AnalysisDimensionField>,
        rows Rows: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisHeatMapConfiguration () {
        color_scale ColorScale: AnalysisColorScale,
        column_label_options ColumnLabelOptions: AnalysisChartAxisLabelOptions,
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisHeatMapFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        row_label_options RowLabelOptions: AnalysisChartAxisLabelOptions,
        sort_configuration SortConfiguration: AnalysisHeatMapSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
    }
}
props! {
    AnalysisHeatMapFieldWells () {
        heat_map_aggregated_field_wells HeatMapAggregatedFieldWells: AnalysisHeatMapAggregatedFieldWells,
    }
}
props! {
    AnalysisHeatMapSortConfiguration () {
        heat_map_column_items_limit_configuration HeatMapColumnItemsLimitConfiguration: AnalysisItemsLimitConfiguration,
        heat_map_column_sort HeatMapColumnSort: List<AnalysisFieldSortOptions>,
        heat_map_row_items_limit_configuration HeatMapRowItemsLimitConfiguration: AnalysisItemsLimitConfiguration,
        heat_map_row_sort HeatMapRowSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisHeatMapVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisHeatMapConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisHistogramAggregatedFieldWells () { values Values: List<AnalysisMeasureField>, } }
props! {
    AnalysisHistogramBinOptions () {
        bin_count BinCount: AnalysisBinCountOptions,
        bin_width BinWidth: AnalysisBinWidthOptions,
        selected_bin_type SelectedBinType: AnalysisHistogramBinType,
        start_value StartValue: f64,
    }
}
props! {
    AnalysisHistogramConfiguration () {
        bin_options BinOptions: AnalysisHistogramBinOptions,
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisHistogramFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        tooltip Tooltip: AnalysisTooltipOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
        x_axis_display_options XAxisDisplayOptions: AnalysisAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: AnalysisChartAxisLabelOptions,
        y_axis_display_options YAxisDisplayOptions: AnalysisAxisDisplayOptions,
    }
}
props! {
    AnalysisHistogramFieldWells () {
        histogram_aggregated_field_wells HistogramAggregatedFieldWells: AnalysisHistogramAggregatedFieldWells,
    }
}
props! {
    AnalysisHistogramVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisHistogramConfiguration,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisImageCustomAction (
        action_operations ActionOperations: List<AnalysisImageCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: AnalysisImageCustomActionTrigger
    ) { status Status: AnalysisWidgetStatus, }
}
props! {
    AnalysisImageCustomActionOperation () {
        navigation_operation NavigationOperation: AnalysisCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: AnalysisCustomActionSetParametersOperation,
        url_operation URLOperation: AnalysisCustomActionUrlOperation,
    }
}
props! { AnalysisImageInteractionOptions () { image_menu_option ImageMenuOption: AnalysisImageMenuOption, } }
props! { AnalysisImageMenuOption () { availability_status AvailabilityStatus: AnalysisDashboardBehavior, } }
props! { AnalysisImageStaticFile (static_file_id StaticFileId: String) { source Source: AnalysisStaticFileSource, } }
props! { AnalysisInnerFilter () { category_inner_filter CategoryInnerFilter: AnalysisCategoryInnerFilter, } }
props! {
    AnalysisInsightConfiguration () {
        computations Computations: List<AnalysisComputation>,
        custom_narrative CustomNarrative: AnalysisCustomNarrativeOptions,
        interactions Interactions: AnalysisVisualInteractionOptions,
    }
}
props! {
    AnalysisInsightVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        data_set_identifier DataSetIdentifier: String,
        insight_configuration InsightConfiguration: AnalysisInsightConfiguration,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisIntegerDefaultValues () {
        dynamic_value DynamicValue: AnalysisDynamicDefaultValue,
        static_values StaticValues: List<f64>,
    }
}
props! { AnalysisIntegerParameter (name Name: String, values Values: List<f64>) {} }
props! {
    AnalysisIntegerParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: AnalysisParameterValueType
    ) {
        default_values DefaultValues: AnalysisIntegerDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<AnalysisMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: AnalysisIntegerValueWhenUnsetConfiguration,
    }
}
props! {
    AnalysisIntegerValueWhenUnsetConfiguration () {
        custom_value CustomValue: f64,
        value_when_unset_option ValueWhenUnsetOption: AnalysisValueWhenUnsetOption,
    }
}
props! {
    AnalysisItemsLimitConfiguration () {
        items_limit ItemsLimit: f64,
        other_categories OtherCategories: AnalysisOtherCategories,
    }
}
props! {
    AnalysisKpiActualValueConditionalFormatting () {
        icon Icon: AnalysisConditionalFormattingIcon,
        text_color TextColor: AnalysisConditionalFormattingColor,
    }
}
props! {
    AnalysisKpiComparisonValueConditionalFormatting () {
        icon Icon: AnalysisConditionalFormattingIcon,
        text_color TextColor: AnalysisConditionalFormattingColor,
    }
}
props! {
    AnalysisKpiConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<AnalysisKpiConditionalFormattingOption>,
    }
}
props! {
    AnalysisKpiConditionalFormattingOption () {
        actual_value ActualValue: AnalysisKpiActualValueConditionalFormatting,
        comparison_value ComparisonValue: AnalysisKpiComparisonValueConditionalFormatting,
        primary_value PrimaryValue: AnalysisKpiPrimaryValueConditionalFormatting,
        progress_bar ProgressBar: AnalysisKpiProgressBarConditionalFormatting,
    }
}
props! {
    AnalysisKpiConfiguration () {
        field_wells FieldWells: AnalysisKpiFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        kpi_options KPIOptions: AnalysisKpiOptions,
        sort_configuration SortConfiguration: AnalysisKpiSortConfiguration,
    }
}
props! {
    AnalysisKpiFieldWells () {
        target_values TargetValues: List<AnalysisMeasureField>,
        trend_groups TrendGroups: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisKpiOptions () {
        comparison Comparison: AnalysisComparisonConfiguration,
        primary_value_display_type PrimaryValueDisplayType: AnalysisPrimaryValueDisplayType,
        primary_value_font_configuration PrimaryValueFontConfiguration: AnalysisFontConfiguration,
        progress_bar ProgressBar: AnalysisProgressBarOptions,
        secondary_value SecondaryValue: AnalysisSecondaryValueOptions,
        secondary_value_font_configuration SecondaryValueFontConfiguration: AnalysisFontConfiguration,
        sparkline Sparkline: AnalysisKpiSparklineOptions,
        trend_arrows TrendArrows: AnalysisTrendArrowOptions,
        visual_layout_options VisualLayoutOptions: AnalysisKpiVisualLayoutOptions,
    }
}
props! {
    AnalysisKpiPrimaryValueConditionalFormatting () {
        icon Icon: AnalysisConditionalFormattingIcon,
        text_color TextColor: AnalysisConditionalFormattingColor,
    }
}
props! {
    AnalysisKpiProgressBarConditionalFormatting () {
        foreground_color ForegroundColor: AnalysisConditionalFormattingColor,
    }
}
props! { AnalysisKpiSortConfiguration () { trend_group_sort TrendGroupSort: List<AnalysisFieldSortOptions>, } }
props! {
    AnalysisKpiSparklineOptions (type_ Type: AnalysisKpiSparklineType) {
        color Color: String,
        tooltip_visibility TooltipVisibility: AnalysisVisibility,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisKpiVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisKpiConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        conditional_formatting ConditionalFormatting: AnalysisKpiConditionalFormatting,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisKpiVisualLayoutOptions () { standard_layout StandardLayout: AnalysisKpiVisualStandardLayout, } }
props! { AnalysisKpiVisualStandardLayout (type_ Type: AnalysisKpiVisualStandardLayoutType) {} }
props! {
    AnalysisLabelOptions () {
        custom_label CustomLabel: String,
        font_configuration FontConfiguration: AnalysisFontConfiguration,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisLayerCustomAction (
        action_operations ActionOperations: List<AnalysisLayerCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: AnalysisLayerCustomActionTrigger
    ) { status Status: AnalysisWidgetStatus, }
}
props! {
    AnalysisLayerCustomActionOperation () {
        filter_operation FilterOperation: AnalysisCustomActionFilterOperation,
        navigation_operation NavigationOperation: AnalysisCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: AnalysisCustomActionSetParametersOperation,
        url_operation URLOperation: AnalysisCustomActionUrlOperation,
    }
}
props! {
    AnalysisLayerMapVisual (visual_id VisualId: String) {
        chart_configuration ChartConfiguration: AnalysisGeospatialLayerMapConfiguration,
        data_set_identifier DataSetIdentifier: String,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisLayout (configuration Configuration: AnalysisLayoutConfiguration) {} }
props! {
    AnalysisLayoutConfiguration () {
        free_form_layout FreeFormLayout: AnalysisFreeFormLayoutConfiguration,
        grid_layout GridLayout: AnalysisGridLayoutConfiguration,
        section_based_layout SectionBasedLayout: AnalysisSectionBasedLayoutConfiguration,
    }
}
props! {
    AnalysisLegendOptions () {
        height Height: String,
        position Position: AnalysisLegendPosition,
        title Title: AnalysisLabelOptions,
        value_font_configuration ValueFontConfiguration: AnalysisFontConfiguration,
        visibility Visibility: AnalysisVisibility,
        width Width: String,
    }
}
props! {
    AnalysisLineChartAggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        colors Colors: List<AnalysisDimensionField>,
        small_multiples SmallMultiples: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisLineChartConfiguration () {
        contribution_analysis_defaults ContributionAnalysisDefaults: List<AnalysisContributionAnalysisDefault>,
        data_labels DataLabels: AnalysisDataLabelOptions,
        default_series_settings DefaultSeriesSettings: AnalysisLineChartDefaultSeriesSettings,
        field_wells FieldWells: AnalysisLineChartFieldWells,
        forecast_configurations ForecastConfigurations: List<AnalysisForecastConfiguration>,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: AnalysisLineSeriesAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: AnalysisChartAxisLabelOptions,
        reference_lines ReferenceLines: List<AnalysisReferenceLine>,
        secondary_y_axis_display_options SecondaryYAxisDisplayOptions: AnalysisLineSeriesAxisDisplayOptions,
        secondary_y_axis_label_options SecondaryYAxisLabelOptions: AnalysisChartAxisLabelOptions,
        series Series: List<AnalysisSeriesItem>,
        single_axis_options SingleAxisOptions: AnalysisSingleAxisOptions,
        small_multiples_options SmallMultiplesOptions: AnalysisSmallMultiplesOptions,
        sort_configuration SortConfiguration: AnalysisLineChartSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        type_ Type: AnalysisLineChartType,
        visual_palette VisualPalette: AnalysisVisualPalette,
        x_axis_display_options XAxisDisplayOptions: AnalysisAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: AnalysisChartAxisLabelOptions,
    }
}
props! {
    AnalysisLineChartDefaultSeriesSettings () {
        axis_binding AxisBinding: AnalysisAxisBinding,
        decal_settings DecalSettings: AnalysisDecalSettings,
        line_style_settings LineStyleSettings: AnalysisLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: AnalysisLineChartMarkerStyleSettings,
    }
}
props! {
    AnalysisLineChartFieldWells () {
        line_chart_aggregated_field_wells LineChartAggregatedFieldWells: AnalysisLineChartAggregatedFieldWells,
    }
}
props! {
    AnalysisLineChartLineStyleSettings () {
        line_interpolation LineInterpolation: AnalysisLineInterpolation,
        line_style LineStyle: AnalysisLineChartLineStyle,
        line_visibility LineVisibility: AnalysisVisibility,
        line_width LineWidth: String,
    }
}
props! {
    AnalysisLineChartMarkerStyleSettings () {
        marker_color MarkerColor: String,
        marker_shape MarkerShape: AnalysisLineChartMarkerShape,
        marker_size MarkerSize: String,
        marker_visibility MarkerVisibility: AnalysisVisibility,
    }
}
props! {
    AnalysisLineChartSeriesSettings () {
        decal_settings DecalSettings: AnalysisDecalSettings,
        line_style_settings LineStyleSettings: AnalysisLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: AnalysisLineChartMarkerStyleSettings,
    }
}
props! {
    AnalysisLineChartSortConfiguration () {
        category_items_limit_configuration CategoryItemsLimitConfiguration: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
        color_items_limit_configuration ColorItemsLimitConfiguration: AnalysisItemsLimitConfiguration,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: AnalysisItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisLineChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisLineChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisLineSeriesAxisDisplayOptions () {
        axis_options AxisOptions: AnalysisAxisDisplayOptions,
        missing_data_configurations MissingDataConfigurations: List<AnalysisMissingDataConfiguration>,
    }
}
props! {
    AnalysisListControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        search_options SearchOptions: AnalysisListControlSearchOptions,
        select_all_options SelectAllOptions: AnalysisListControlSelectAllOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! { AnalysisListControlSearchOptions () { visibility Visibility: AnalysisVisibility, } }
props! { AnalysisListControlSelectAllOptions () { visibility Visibility: AnalysisVisibility, } }
props! { AnalysisLoadingAnimation () { visibility Visibility: AnalysisVisibility, } }
props! { AnalysisLocalNavigationConfiguration (target_sheet_id TargetSheetId: String) {} }
props! { AnalysisLongFormatText () { plain_text PlainText: String, rich_text RichText: String, } }
props! {
    AnalysisMappedDataSetParameter (
        data_set_identifier DataSetIdentifier: String, data_set_parameter_name DataSetParameterName: String
    ) {}
}
props! { AnalysisMaximumLabelType () { visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisMaximumMinimumComputation (
        computation_id ComputationId: String, type_ Type: AnalysisMaximumMinimumComputationType
    ) {
        name Name: String,
        time Time: AnalysisDimensionField,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisMeasureField () {
        calculated_measure_field CalculatedMeasureField: AnalysisCalculatedMeasureField,
        categorical_measure_field CategoricalMeasureField: AnalysisCategoricalMeasureField,
        date_measure_field DateMeasureField: AnalysisDateMeasureField,
        numerical_measure_field NumericalMeasureField: AnalysisNumericalMeasureField,
    }
}
props! {
    AnalysisMetricComparisonComputation (computation_id ComputationId: String) {
        from_value FromValue: AnalysisMeasureField,
        name Name: String,
        target_value TargetValue: AnalysisMeasureField,
        time Time: AnalysisDimensionField,
    }
}
props! { AnalysisMinimumLabelType () { visibility Visibility: AnalysisVisibility, } }
props! { AnalysisMissingDataConfiguration () { treatment_option TreatmentOption: AnalysisMissingDataTreatmentOption, } }
props! { AnalysisNegativeValueConfiguration (display_mode DisplayMode: AnalysisNegativeValueDisplayMode) {} }
props! {
    AnalysisNestedFilter (
        column Column: AnalysisColumnIdentifier, filter_id FilterId: String, include_inner_set IncludeInnerSet: bool,
        inner_filter InnerFilter: AnalysisInnerFilter
    ) {}
}
props! { AnalysisNullValueFormatConfiguration (null_string NullString: String) {} }
props! {
    AnalysisNumberDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: AnalysisDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: AnalysisNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: AnalysisNullValueFormatConfiguration,
        number_scale NumberScale: AnalysisNumberScale,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: AnalysisNumericSeparatorConfiguration,
        suffix Suffix: String,
    }
}
props! {
    AnalysisNumberFormatConfiguration () {
        format_configuration FormatConfiguration: AnalysisNumericFormatConfiguration,
    }
}
props! { AnalysisNumericAxisOptions () { range Range: AnalysisAxisDisplayRange, scale Scale: AnalysisAxisScale, } }
props! { AnalysisNumericEqualityDrillDownFilter (column Column: AnalysisColumnIdentifier, value Value: f64) {} }
props! {
    AnalysisNumericEqualityFilter (
        column Column: AnalysisColumnIdentifier, filter_id FilterId: String,
        match_operator MatchOperator: AnalysisNumericEqualityMatchOperator,
        null_option NullOption: AnalysisFilterNullOption
    ) {
        aggregation_function AggregationFunction: AnalysisAggregationFunction,
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
        parameter_name ParameterName: String,
        select_all_options SelectAllOptions: AnalysisNumericFilterSelectAllOptions,
        value Value: f64,
    }
}
props! {
    AnalysisNumericFormatConfiguration () {
        currency_display_format_configuration CurrencyDisplayFormatConfiguration: AnalysisCurrencyDisplayFormatConfiguration,
        number_display_format_configuration NumberDisplayFormatConfiguration: AnalysisNumberDisplayFormatConfiguration,
        percentage_display_format_configuration PercentageDisplayFormatConfiguration: AnalysisPercentageDisplayFormatConfiguration,
    }
}
props! {
    AnalysisNumericRangeFilter (
        column Column: AnalysisColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: AnalysisFilterNullOption
    ) {
        aggregation_function AggregationFunction: AnalysisAggregationFunction,
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum RangeMaximum: AnalysisNumericRangeFilterValue,
        range_minimum RangeMinimum: AnalysisNumericRangeFilterValue,
        select_all_options SelectAllOptions: AnalysisNumericFilterSelectAllOptions,
    }
}
props! { AnalysisNumericRangeFilterValue () { parameter Parameter: String, static_value StaticValue: f64, } }
props! {
    AnalysisNumericSeparatorConfiguration () {
        decimal_separator DecimalSeparator: AnalysisNumericSeparatorSymbol,
        thousands_separator ThousandsSeparator: AnalysisThousandSeparatorOptions,
    }
}
props! {
    AnalysisNumericalAggregationFunction () {
        percentile_aggregation PercentileAggregation: AnalysisPercentileAggregation,
        simple_numerical_aggregation SimpleNumericalAggregation: AnalysisSimpleNumericalAggregationFunction,
    }
}
props! {
    AnalysisNumericalDimensionField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: AnalysisNumberFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    AnalysisNumericalMeasureField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: AnalysisNumericalAggregationFunction,
        format_configuration FormatConfiguration: AnalysisNumberFormatConfiguration,
    }
}
props! { AnalysisPaginationConfiguration (page_number PageNumber: Num<0, MAX>, page_size PageSize: f64) {} }
props! {
    AnalysisPanelConfiguration () {
        background_color BackgroundColor: String,
        background_visibility BackgroundVisibility: AnalysisVisibility,
        border_color BorderColor: String,
        border_style BorderStyle: AnalysisPanelBorderStyle,
        border_thickness BorderThickness: String,
        border_visibility BorderVisibility: AnalysisVisibility,
        gutter_spacing GutterSpacing: String,
        gutter_visibility GutterVisibility: AnalysisVisibility,
        title Title: AnalysisPanelTitleOptions,
    }
}
props! {
    AnalysisPanelTitleOptions () {
        font_configuration FontConfiguration: AnalysisFontConfiguration,
        horizontal_text_alignment HorizontalTextAlignment: AnalysisHorizontalTextAlignment,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisParameterControl () {
        date_time_picker DateTimePicker: AnalysisParameterDateTimePickerControl,
        dropdown Dropdown: AnalysisParameterDropDownControl,
        list List: AnalysisParameterListControl,
        slider Slider: AnalysisParameterSliderControl,
        text_area TextArea: AnalysisParameterTextAreaControl,
        text_field TextField: AnalysisParameterTextFieldControl,
    }
}
props! {
    AnalysisParameterDateTimePickerControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { display_options DisplayOptions: AnalysisDateTimePickerControlDisplayOptions, }
}
props! {
    AnalysisParameterDeclaration () {
        date_time_parameter_declaration DateTimeParameterDeclaration: AnalysisDateTimeParameterDeclaration,
        decimal_parameter_declaration DecimalParameterDeclaration: AnalysisDecimalParameterDeclaration,
        integer_parameter_declaration IntegerParameterDeclaration: AnalysisIntegerParameterDeclaration,
        string_parameter_declaration StringParameterDeclaration: AnalysisStringParameterDeclaration,
    }
}
props! {
    AnalysisParameterDropDownControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: AnalysisCascadingControlConfiguration,
        commit_mode CommitMode: AnalysisCommitMode,
        display_options DisplayOptions: AnalysisDropDownControlDisplayOptions,
        selectable_values SelectableValues: AnalysisParameterSelectableValues,
        type_ Type: AnalysisSheetControlListType,
    }
}
props! {
    AnalysisParameterListControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: AnalysisCascadingControlConfiguration,
        display_options DisplayOptions: AnalysisListControlDisplayOptions,
        selectable_values SelectableValues: AnalysisParameterSelectableValues,
        type_ Type: AnalysisSheetControlListType,
    }
}
props! {
    AnalysisParameterSelectableValues () {
        link_to_data_set_column LinkToDataSetColumn: AnalysisColumnIdentifier,
        values Values: List<String>,
    }
}
props! {
    AnalysisParameterSliderControl AnalysisParameterSliderControlArgs [
        maximum_value MaximumValue: f64, minimum_value MinimumValue: f64,
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        step_size StepSize: f64, title Title: String
    ] { display_options DisplayOptions: AnalysisSliderControlDisplayOptions, }
}
props! {
    AnalysisParameterTextAreaControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { delimiter Delimiter: String, display_options DisplayOptions: AnalysisTextAreaControlDisplayOptions, }
}
props! {
    AnalysisParameterTextFieldControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { display_options DisplayOptions: AnalysisTextFieldControlDisplayOptions, }
}
props! {
    AnalysisParameters () {
        date_time_parameters DateTimeParameters: List<AnalysisDateTimeParameter>,
        decimal_parameters DecimalParameters: List<AnalysisDecimalParameter>,
        integer_parameters IntegerParameters: List<AnalysisIntegerParameter>,
        string_parameters StringParameters: List<AnalysisStringParameter>,
    }
}
props! { AnalysisPercentVisibleRange () { from From: Num<0, 100>, to To: Num<0, 100>, } }
props! {
    AnalysisPercentageDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: AnalysisDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: AnalysisNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: AnalysisNullValueFormatConfiguration,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: AnalysisNumericSeparatorConfiguration,
        suffix Suffix: String,
    }
}
props! { AnalysisPercentileAggregation () { percentile_value PercentileValue: Num<0, 100>, } }
props! {
    AnalysisPeriodOverPeriodComputation (computation_id ComputationId: String) {
        name Name: String,
        time Time: AnalysisDimensionField,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisPeriodToDateComputation (computation_id ComputationId: String) {
        name Name: String,
        period_time_granularity PeriodTimeGranularity: AnalysisTimeGranularity,
        time Time: AnalysisDimensionField,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisPieChartAggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        small_multiples SmallMultiples: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisPieChartConfiguration () {
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        contribution_analysis_defaults ContributionAnalysisDefaults: List<AnalysisContributionAnalysisDefault>,
        data_labels DataLabels: AnalysisDataLabelOptions,
        donut_options DonutOptions: AnalysisDonutOptions,
        field_wells FieldWells: AnalysisPieChartFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        small_multiples_options SmallMultiplesOptions: AnalysisSmallMultiplesOptions,
        sort_configuration SortConfiguration: AnalysisPieChartSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        value_label_options ValueLabelOptions: AnalysisChartAxisLabelOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisPieChartFieldWells () {
        pie_chart_aggregated_field_wells PieChartAggregatedFieldWells: AnalysisPieChartAggregatedFieldWells,
    }
}
props! {
    AnalysisPieChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: AnalysisItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisPieChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisPieChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisPivotFieldSortOptions (field_id FieldId: String, sort_by SortBy: AnalysisPivotTableSortBy) {} }
props! {
    AnalysisPivotTableAggregatedFieldWells () {
        columns Columns: List<AnalysisDimensionField>,
        rows Rows: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisPivotTableCellConditionalFormatting (field_id FieldId: String) {
        scope Scope: AnalysisPivotTableConditionalFormattingScope,
        scopes Scopes: List<AnalysisPivotTableConditionalFormattingScope>,
        text_format TextFormat: AnalysisTextConditionalFormat,
    }
}
props! {
    AnalysisPivotTableConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<AnalysisPivotTableConditionalFormattingOption>,
    }
}
props! { AnalysisPivotTableConditionalFormattingOption () { cell Cell: AnalysisPivotTableCellConditionalFormatting, } }
props! {
    AnalysisPivotTableConditionalFormattingScope () { role Role: AnalysisPivotTableConditionalFormattingScopeRole, }
}
props! {
    AnalysisPivotTableConfiguration () {
        field_options FieldOptions: AnalysisPivotTableFieldOptions,
        field_wells FieldWells: AnalysisPivotTableFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        paginated_report_options PaginatedReportOptions: AnalysisPivotTablePaginatedReportOptions,
        sort_configuration SortConfiguration: AnalysisPivotTableSortConfiguration,
        table_options TableOptions: AnalysisPivotTableOptions,
        total_options TotalOptions: AnalysisPivotTableTotalOptions,
    }
}
props! {
    AnalysisPivotTableDataPathOption (data_path_list DataPathList: List<AnalysisDataPathValue>) {
        width Width: String,
    }
}
props! {
    AnalysisPivotTableFieldCollapseStateOption (target Target: AnalysisPivotTableFieldCollapseStateTarget) {
        state State: AnalysisPivotTableFieldCollapseState,
    }
}
props! {
    AnalysisPivotTableFieldCollapseStateTarget () {
        field_data_path_values FieldDataPathValues: List<AnalysisDataPathValue>,
        field_id FieldId: String,
    }
}
props! {
    AnalysisPivotTableFieldOption (field_id FieldId: String) {
        custom_label CustomLabel: String,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisPivotTableFieldOptions () {
        collapse_state_options CollapseStateOptions: List<AnalysisPivotTableFieldCollapseStateOption>,
        data_path_options DataPathOptions: List<AnalysisPivotTableDataPathOption>,
        selected_field_options SelectedFieldOptions: List<AnalysisPivotTableFieldOption>,
    }
}
props! { AnalysisPivotTableFieldSubtotalOptions () { field_id FieldId: String, } }
props! {
    AnalysisPivotTableFieldWells () {
        pivot_table_aggregated_field_wells PivotTableAggregatedFieldWells: AnalysisPivotTableAggregatedFieldWells,
    }
}
props! {
    AnalysisPivotTableOptions () {
        cell_style CellStyle: AnalysisTableCellStyle,
        collapsed_row_dimensions_visibility CollapsedRowDimensionsVisibility: AnalysisVisibility,
        column_header_style ColumnHeaderStyle: AnalysisTableCellStyle,
        column_names_visibility ColumnNamesVisibility: AnalysisVisibility,
        default_cell_width DefaultCellWidth: String,
        metric_placement MetricPlacement: AnalysisPivotTableMetricPlacement,
        row_alternate_color_options RowAlternateColorOptions: AnalysisRowAlternateColorOptions,
        row_field_names_style RowFieldNamesStyle: AnalysisTableCellStyle,
        row_header_style RowHeaderStyle: AnalysisTableCellStyle,
        rows_label_options RowsLabelOptions: AnalysisPivotTableRowsLabelOptions,
        rows_layout RowsLayout: AnalysisPivotTableRowsLayout,
        single_metric_visibility SingleMetricVisibility: AnalysisVisibility,
        toggle_buttons_visibility ToggleButtonsVisibility: AnalysisVisibility,
    }
}
props! {
    AnalysisPivotTablePaginatedReportOptions () {
        overflow_column_header_visibility OverflowColumnHeaderVisibility: AnalysisVisibility,
        vertical_overflow_visibility VerticalOverflowVisibility: AnalysisVisibility,
    }
}
props! {
    AnalysisPivotTableRowsLabelOptions () {
        custom_label CustomLabel: String,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisPivotTableSortBy () {
        column Column: AnalysisColumnSort,
        data_path DataPath: AnalysisDataPathSort,
        field Field: AnalysisFieldSort,
    }
}
props! {
    AnalysisPivotTableSortConfiguration () {
        field_sort_options FieldSortOptions: List<AnalysisPivotFieldSortOptions>,
    }
}
props! {
    AnalysisPivotTableTotalOptions () {
        column_subtotal_options ColumnSubtotalOptions: AnalysisSubtotalOptions,
        column_total_options ColumnTotalOptions: AnalysisPivotTotalOptions,
        row_subtotal_options RowSubtotalOptions: AnalysisSubtotalOptions,
        row_total_options RowTotalOptions: AnalysisPivotTotalOptions,
    }
}
props! {
    AnalysisPivotTableVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisPivotTableConfiguration,
        conditional_formatting ConditionalFormatting: AnalysisPivotTableConditionalFormatting,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisPivotTotalOptions () {
        custom_label CustomLabel: String,
        metric_header_cell_style MetricHeaderCellStyle: AnalysisTableCellStyle,
        placement Placement: AnalysisTableTotalsPlacement,
        scroll_status ScrollStatus: AnalysisTableTotalsScrollStatus,
        total_aggregation_options TotalAggregationOptions: List<AnalysisTotalAggregationOption>,
        total_cell_style TotalCellStyle: AnalysisTableCellStyle,
        totals_visibility TotalsVisibility: AnalysisVisibility,
        value_cell_style ValueCellStyle: AnalysisTableCellStyle,
    }
}
props! {
    AnalysisPluginVisual (plugin_arn PluginArn: String, visual_id VisualId: String) {
        chart_configuration ChartConfiguration: AnalysisPluginVisualConfiguration,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisPluginVisualConfiguration () {
        field_wells FieldWells: List<AnalysisPluginVisualFieldWell>,
        sort_configuration SortConfiguration: AnalysisPluginVisualSortConfiguration,
        visual_options VisualOptions: AnalysisPluginVisualOptions,
    }
}
props! {
    AnalysisPluginVisualFieldWell () {
        axis_name AxisName: AnalysisPluginVisualAxisName,
        dimensions Dimensions: List<AnalysisDimensionField>,
        measures Measures: List<AnalysisMeasureField>,
        unaggregated Unaggregated: List<AnalysisUnaggregatedField>,
    }
}
props! { AnalysisPluginVisualItemsLimitConfiguration () { items_limit ItemsLimit: f64, } }
props! { AnalysisPluginVisualOptions () { visual_properties VisualProperties: List<AnalysisPluginVisualProperty>, } }
props! { AnalysisPluginVisualProperty () { name Name: String, value Value: String, } }
props! {
    AnalysisPluginVisualSortConfiguration () {
        plugin_visual_table_query_sort PluginVisualTableQuerySort: AnalysisPluginVisualTableQuerySort,
    }
}
props! {
    AnalysisPluginVisualTableQuerySort () {
        items_limit_configuration ItemsLimitConfiguration: AnalysisPluginVisualItemsLimitConfiguration,
        row_sort RowSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisPredefinedHierarchy (columns Columns: List<AnalysisColumnIdentifier>, hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<AnalysisDrillDownFilter>,
    }
}
props! { AnalysisProgressBarOptions () { visibility Visibility: AnalysisVisibility, } }
props! { AnalysisQueryExecutionOptions () { query_execution_mode QueryExecutionMode: AnalysisQueryExecutionMode, } }
props! {
    AnalysisRadarChartAggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        color Color: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! { AnalysisRadarChartAreaStyleSettings () { visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisRadarChartConfiguration () {
        alternate_band_colors_visibility AlternateBandColorsVisibility: AnalysisVisibility,
        alternate_band_even_color AlternateBandEvenColor: String,
        alternate_band_odd_color AlternateBandOddColor: String,
        axes_range_scale AxesRangeScale: AnalysisRadarChartAxesRangeScale,
        base_series_settings BaseSeriesSettings: AnalysisRadarChartSeriesSettings,
        category_axis CategoryAxis: AnalysisAxisDisplayOptions,
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        color_axis ColorAxis: AnalysisAxisDisplayOptions,
        color_label_options ColorLabelOptions: AnalysisChartAxisLabelOptions,
        field_wells FieldWells: AnalysisRadarChartFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        shape Shape: AnalysisRadarChartShape,
        sort_configuration SortConfiguration: AnalysisRadarChartSortConfiguration,
        start_angle StartAngle: Num<-360, 360>,
        visual_palette VisualPalette: AnalysisVisualPalette,
    }
}
props! {
    AnalysisRadarChartFieldWells () {
        radar_chart_aggregated_field_wells RadarChartAggregatedFieldWells: AnalysisRadarChartAggregatedFieldWells,
    }
}
props! {
    AnalysisRadarChartSeriesSettings () {
        area_style_settings AreaStyleSettings: AnalysisRadarChartAreaStyleSettings,
    }
}
props! {
    AnalysisRadarChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
        color_items_limit ColorItemsLimit: AnalysisItemsLimitConfiguration,
        color_sort ColorSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisRadarChartVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisRadarChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisRangeEndsLabelType () { visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisReferenceLine (data_configuration DataConfiguration: AnalysisReferenceLineDataConfiguration) {
        label_configuration LabelConfiguration: AnalysisReferenceLineLabelConfiguration,
        status Status: AnalysisWidgetStatus,
        style_configuration StyleConfiguration: AnalysisReferenceLineStyleConfiguration,
    }
}
props! { AnalysisReferenceLineCustomLabelConfiguration (custom_label CustomLabel: String) {} }
props! {
    AnalysisReferenceLineDataConfiguration () {
        axis_binding AxisBinding: AnalysisAxisBinding,
        dynamic_configuration DynamicConfiguration: AnalysisReferenceLineDynamicDataConfiguration,
        series_type SeriesType: AnalysisReferenceLineSeriesType,
        static_configuration StaticConfiguration: AnalysisReferenceLineStaticDataConfiguration,
    }
}
props! {
    AnalysisReferenceLineDynamicDataConfiguration (
        calculation Calculation: AnalysisNumericalAggregationFunction, column Column: AnalysisColumnIdentifier
    ) { measure_aggregation_function MeasureAggregationFunction: AnalysisAggregationFunction, }
}
props! {
    AnalysisReferenceLineLabelConfiguration () {
        custom_label_configuration CustomLabelConfiguration: AnalysisReferenceLineCustomLabelConfiguration,
        font_color FontColor: String,
        font_configuration FontConfiguration: AnalysisFontConfiguration,
        horizontal_position HorizontalPosition: AnalysisReferenceLineLabelHorizontalPosition,
        value_label_configuration ValueLabelConfiguration: AnalysisReferenceLineValueLabelConfiguration,
        vertical_position VerticalPosition: AnalysisReferenceLineLabelVerticalPosition,
    }
}
props! { AnalysisReferenceLineStaticDataConfiguration (value Value: f64) {} }
props! {
    AnalysisReferenceLineStyleConfiguration () {
        color Color: String,
        pattern Pattern: AnalysisReferenceLinePatternType,
    }
}
props! {
    AnalysisReferenceLineValueLabelConfiguration () {
        format_configuration FormatConfiguration: AnalysisNumericFormatConfiguration,
        relative_position RelativePosition: AnalysisReferenceLineValueLabelRelativePosition,
    }
}
props! {
    AnalysisRelativeDateTimeControlDisplayOptions () {
        date_time_format DateTimeFormat: String,
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! {
    AnalysisRelativeDatesFilter AnalysisRelativeDatesFilterArgs [
        anchor_date_configuration AnchorDateConfiguration: AnalysisAnchorDateConfiguration,
        column Column: AnalysisColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: AnalysisFilterNullOption, relative_date_type RelativeDateType: AnalysisRelativeDateType,
        time_granularity TimeGranularity: AnalysisTimeGranularity
    ] {
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
        exclude_period_configuration ExcludePeriodConfiguration: AnalysisExcludePeriodConfiguration,
        minimum_granularity MinimumGranularity: AnalysisTimeGranularity,
        parameter_name ParameterName: String,
        relative_date_value RelativeDateValue: f64,
    }
}
props! { AnalysisResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
props! {
    AnalysisRollingDateConfiguration (expression Expression: String) {
        data_set_identifier DataSetIdentifier: String,
    }
}
props! {
    AnalysisRowAlternateColorOptions () {
        row_alternate_colors RowAlternateColors: List<String>,
        status Status: AnalysisWidgetStatus,
        use_primary_background_color UsePrimaryBackgroundColor: AnalysisWidgetStatus,
    }
}
props! {
    AnalysisSameSheetTargetVisualConfiguration () {
        target_visual_options TargetVisualOptions: AnalysisTargetVisualOptions,
        target_visuals TargetVisuals: List<String>,
    }
}
props! {
    AnalysisSankeyDiagramAggregatedFieldWells () {
        destination Destination: List<AnalysisDimensionField>,
        source Source: List<AnalysisDimensionField>,
        weight Weight: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisSankeyDiagramChartConfiguration () {
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisSankeyDiagramFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        sort_configuration SortConfiguration: AnalysisSankeyDiagramSortConfiguration,
    }
}
props! {
    AnalysisSankeyDiagramFieldWells () {
        sankey_diagram_aggregated_field_wells SankeyDiagramAggregatedFieldWells: AnalysisSankeyDiagramAggregatedFieldWells,
    }
}
props! {
    AnalysisSankeyDiagramSortConfiguration () {
        destination_items_limit DestinationItemsLimit: AnalysisItemsLimitConfiguration,
        source_items_limit SourceItemsLimit: AnalysisItemsLimitConfiguration,
        weight_sort WeightSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisSankeyDiagramVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisSankeyDiagramChartConfiguration,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisScatterPlotCategoricallyAggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        label Label: List<AnalysisDimensionField>,
        size Size: List<AnalysisMeasureField>,
        x_axis XAxis: List<AnalysisMeasureField>,
        y_axis YAxis: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisScatterPlotConfiguration () {
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisScatterPlotFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        sort_configuration SortConfiguration: AnalysisScatterPlotSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
        visual_palette VisualPalette: AnalysisVisualPalette,
        x_axis_display_options XAxisDisplayOptions: AnalysisAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: AnalysisChartAxisLabelOptions,
        y_axis_display_options YAxisDisplayOptions: AnalysisAxisDisplayOptions,
        y_axis_label_options YAxisLabelOptions: AnalysisChartAxisLabelOptions,
    }
}
props! {
    AnalysisScatterPlotFieldWells () {
        scatter_plot_categorically_aggregated_field_wells ScatterPlotCategoricallyAggregatedFieldWells: AnalysisScatterPlotCategoricallyAggregatedFieldWells,
        scatter_plot_unaggregated_field_wells ScatterPlotUnaggregatedFieldWells: AnalysisScatterPlotUnaggregatedFieldWells,
    }
}
props! {
    AnalysisScatterPlotSortConfiguration () {
        scatter_plot_limit_configuration ScatterPlotLimitConfiguration: AnalysisItemsLimitConfiguration,
    }
}
props! {
    AnalysisScatterPlotUnaggregatedFieldWells () {
        category Category: List<AnalysisDimensionField>,
        label Label: List<AnalysisDimensionField>,
        size Size: List<AnalysisMeasureField>,
        x_axis XAxis: List<AnalysisDimensionField>,
        y_axis YAxis: List<AnalysisDimensionField>,
    }
}
props! {
    AnalysisScatterPlotVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisScatterPlotConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisScrollBarOptions () {
        visibility Visibility: AnalysisVisibility,
        visible_range VisibleRange: AnalysisVisibleRangeOptions,
    }
}
props! { AnalysisSecondaryValueOptions () { visibility Visibility: AnalysisVisibility, } }
props! { AnalysisSectionAfterPageBreak () { status Status: AnalysisSectionPageBreakStatus, } }
props! {
    AnalysisSectionBasedLayoutCanvasSizeOptions () {
        paper_canvas_size_options PaperCanvasSizeOptions: AnalysisSectionBasedLayoutPaperCanvasSizeOptions,
    }
}
props! {
    AnalysisSectionBasedLayoutConfiguration (
        body_sections BodySections: List<AnalysisBodySectionConfiguration>,
        canvas_size_options CanvasSizeOptions: AnalysisSectionBasedLayoutCanvasSizeOptions,
        footer_sections FooterSections: List<AnalysisHeaderFooterSectionConfiguration>,
        header_sections HeaderSections: List<AnalysisHeaderFooterSectionConfiguration>
    ) {}
}
props! {
    AnalysisSectionBasedLayoutPaperCanvasSizeOptions () {
        paper_margin PaperMargin: AnalysisSpacing,
        paper_orientation PaperOrientation: AnalysisPaperOrientation,
        paper_size PaperSize: AnalysisPaperSize,
    }
}
props! {
    AnalysisSectionLayoutConfiguration (free_form_layout FreeFormLayout: AnalysisFreeFormSectionLayoutConfiguration) {}
}
props! { AnalysisSectionPageBreakConfiguration () { after After: AnalysisSectionAfterPageBreak, } }
props! { AnalysisSectionStyle () { height Height: String, padding Padding: AnalysisSpacing, } }
props! {
    AnalysisSelectedSheetsFilterScopeConfiguration () {
        sheet_visual_scoping_configurations SheetVisualScopingConfigurations: List<AnalysisSheetVisualScopingConfiguration>,
    }
}
props! {
    AnalysisSeriesItem () {
        data_field_series_item DataFieldSeriesItem: AnalysisDataFieldSeriesItem,
        field_series_item FieldSeriesItem: AnalysisFieldSeriesItem,
    }
}
props! {
    AnalysisSetParameterValueConfiguration (
        destination_parameter_name DestinationParameterName: String,
        value Value: AnalysisDestinationParameterValueConfiguration
    ) {}
}
props! { AnalysisShapeConditionalFormat (background_color BackgroundColor: AnalysisConditionalFormattingColor) {} }
props! { AnalysisSheet () { name Name: String, sheet_id SheetId: String, } }
props! {
    AnalysisSheetControlInfoIconLabelOptions () {
        info_icon_text InfoIconText: String,
        visibility Visibility: AnalysisVisibility,
    }
}
props! { AnalysisSheetControlLayout (configuration Configuration: AnalysisSheetControlLayoutConfiguration) {} }
props! { AnalysisSheetControlLayoutConfiguration () { grid_layout GridLayout: AnalysisGridLayoutConfiguration, } }
props! {
    AnalysisSheetDefinition (sheet_id SheetId: String) {
        content_type ContentType: AnalysisSheetContentType,
        description Description: String,
        filter_controls FilterControls: List<AnalysisFilterControl>,
        images Images: List<AnalysisSheetImage>,
        layouts Layouts: List<AnalysisLayout>,
        name Name: String,
        parameter_controls ParameterControls: List<AnalysisParameterControl>,
        sheet_control_layouts SheetControlLayouts: List<AnalysisSheetControlLayout>,
        text_boxes TextBoxes: List<AnalysisSheetTextBox>,
        title Title: String,
        visuals Visuals: List<AnalysisVisual>,
    }
}
props! { AnalysisSheetElementConfigurationOverrides () { visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisSheetElementRenderingRule (
        configuration_overrides ConfigurationOverrides: AnalysisSheetElementConfigurationOverrides,
        expression Expression: String
    ) {}
}
props! {
    AnalysisSheetImage (sheet_image_id SheetImageId: String, source Source: AnalysisSheetImageSource) {
        actions Actions: List<AnalysisImageCustomAction>,
        image_content_alt_text ImageContentAltText: String,
        interactions Interactions: AnalysisImageInteractionOptions,
        scaling Scaling: AnalysisSheetImageScalingConfiguration,
        tooltip Tooltip: AnalysisSheetImageTooltipConfiguration,
    }
}
props! { AnalysisSheetImageScalingConfiguration () { scaling_type ScalingType: AnalysisSheetImageScalingType, } }
props! {
    AnalysisSheetImageSource () {
        sheet_image_static_file_source SheetImageStaticFileSource: AnalysisSheetImageStaticFileSource,
    }
}
props! { AnalysisSheetImageStaticFileSource (static_file_id StaticFileId: String) {} }
props! {
    AnalysisSheetImageTooltipConfiguration () {
        tooltip_text TooltipText: AnalysisSheetImageTooltipText,
        visibility Visibility: AnalysisVisibility,
    }
}
props! { AnalysisSheetImageTooltipText () { plain_text PlainText: String, } }
props! { AnalysisSheetLayoutGroup (id Id: String, members Members: List<AnalysisSheetLayoutGroupMember>) {} }
props! { AnalysisSheetLayoutGroupMember (id Id: String, type_ Type: AnalysisSheetLayoutGroupMemberType) {} }
props! { AnalysisSheetTextBox (sheet_text_box_id SheetTextBoxId: String) { content Content: String, } }
props! {
    AnalysisSheetVisualScopingConfiguration (scope Scope: AnalysisFilterVisualScope, sheet_id SheetId: String) {
        visual_ids VisualIds: List<String>,
    }
}
props! { AnalysisShortFormatText () { plain_text PlainText: String, rich_text RichText: String, } }
props! { AnalysisSimpleClusterMarker () { color Color: String, } }
props! { AnalysisSingleAxisOptions () { y_axis_options YAxisOptions: AnalysisSingleAxisOptionsYAxisOptions, } }
props! { AnalysisSingleAxisOptionsYAxisOptions () { y_axis YAxis: AnalysisSingleYAxisOption, } }
props! {
    AnalysisSliderControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! {
    AnalysisSmallMultiplesAxisProperties () {
        placement Placement: AnalysisSmallMultiplesAxisPlacement,
        scale Scale: AnalysisSmallMultiplesAxisScale,
    }
}
props! {
    AnalysisSmallMultiplesOptions () {
        max_visible_columns MaxVisibleColumns: Num<1, 10>,
        max_visible_rows MaxVisibleRows: Num<1, 10>,
        panel_configuration PanelConfiguration: AnalysisPanelConfiguration,
        x_axis XAxis: AnalysisSmallMultiplesAxisProperties,
        y_axis YAxis: AnalysisSmallMultiplesAxisProperties,
    }
}
props! { AnalysisSourceEntity () { source_template SourceTemplate: AnalysisSourceTemplate, } }
props! {
    AnalysisSourceTemplate (
        arn Arn: Arn<r::QuickSightTemplate>, data_set_references DataSetReferences: List<AnalysisDataSetReference>
    ) { topic_references TopicReferences: List<AnalysisTopicReference>, }
}
props! { AnalysisSpacing () { bottom Bottom: String, left Left: String, right Right: String, top Top: String, } }
props! {
    AnalysisSparklinesOptions (field_id FieldId: String, x_axis_field XAxisField: AnalysisDimensionField) {
        all_points_marker AllPointsMarker: AnalysisLineChartMarkerStyleSettings,
        line_color LineColor: String,
        line_interpolation LineInterpolation: AnalysisLineInterpolation,
        max_value_marker MaxValueMarker: AnalysisLineChartMarkerStyleSettings,
        min_value_marker MinValueMarker: AnalysisLineChartMarkerStyleSettings,
        visual_type VisualType: AnalysisSparklineVisualType,
        y_axis_behavior YAxisBehavior: AnalysisSparklineAxisBehavior,
    }
}
props! { AnalysisSpatialStaticFile (static_file_id StaticFileId: String) { source Source: AnalysisStaticFileSource, } }
props! {
    AnalysisStaticFile () {
        image_static_file ImageStaticFile: AnalysisImageStaticFile,
        spatial_static_file SpatialStaticFile: AnalysisSpatialStaticFile,
    }
}
props! {
    AnalysisStaticFileS3SourceOptions (
        bucket_name BucketName: Id<r::S3Bucket>, object_key ObjectKey: String, region Region: String
    ) {}
}
props! {
    AnalysisStaticFileSource () {
        s3_options S3Options: AnalysisStaticFileS3SourceOptions,
        url_options UrlOptions: AnalysisStaticFileUrlSourceOptions,
    }
}
props! { AnalysisStaticFileUrlSourceOptions (url Url: String) {} }
props! {
    AnalysisStringDefaultValues () {
        dynamic_value DynamicValue: AnalysisDynamicDefaultValue,
        static_values StaticValues: List<String>,
    }
}
props! {
    AnalysisStringFormatConfiguration () {
        null_value_format_configuration NullValueFormatConfiguration: AnalysisNullValueFormatConfiguration,
        numeric_format_configuration NumericFormatConfiguration: AnalysisNumericFormatConfiguration,
    }
}
props! { AnalysisStringParameter (name Name: String, values Values: List<String>) {} }
props! {
    AnalysisStringParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: AnalysisParameterValueType
    ) {
        default_values DefaultValues: AnalysisStringDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<AnalysisMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: AnalysisStringValueWhenUnsetConfiguration,
    }
}
props! {
    AnalysisStringValueWhenUnsetConfiguration () {
        custom_value CustomValue: String,
        value_when_unset_option ValueWhenUnsetOption: AnalysisValueWhenUnsetOption,
    }
}
props! {
    AnalysisSubtotalOptions () {
        custom_label CustomLabel: String,
        field_level FieldLevel: AnalysisPivotTableSubtotalLevel,
        field_level_options FieldLevelOptions: List<AnalysisPivotTableFieldSubtotalOptions>,
        metric_header_cell_style MetricHeaderCellStyle: AnalysisTableCellStyle,
        style_targets StyleTargets: List<AnalysisTableStyleTarget>,
        total_cell_style TotalCellStyle: AnalysisTableCellStyle,
        totals_visibility TotalsVisibility: AnalysisVisibility,
        value_cell_style ValueCellStyle: AnalysisTableCellStyle,
    }
}
props! {
    AnalysisTableAggregatedFieldWells () {
        group_by GroupBy: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisTableBorderOptions () {
        color Color: String,
        style Style: AnalysisTableBorderStyle,
        thickness Thickness: Num<1, 4>,
    }
}
props! {
    AnalysisTableCellConditionalFormatting (field_id FieldId: String) {
        text_format TextFormat: AnalysisTextConditionalFormat,
    }
}
props! {
    AnalysisTableCellImageSizingConfiguration () {
        table_cell_image_scaling_configuration TableCellImageScalingConfiguration: AnalysisTableCellImageScalingConfiguration,
    }
}
props! {
    AnalysisTableCellStyle () {
        background_color BackgroundColor: String,
        border Border: AnalysisGlobalTableBorderOptions,
        font_configuration FontConfiguration: AnalysisFontConfiguration,
        height Height: Num<8, 500>,
        horizontal_text_alignment HorizontalTextAlignment: AnalysisHorizontalTextAlignment,
        text_wrap TextWrap: AnalysisTextWrap,
        vertical_text_alignment VerticalTextAlignment: AnalysisVerticalTextAlignment,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisTableConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<AnalysisTableConditionalFormattingOption>,
    }
}
props! {
    AnalysisTableConditionalFormattingOption () {
        cell Cell: AnalysisTableCellConditionalFormatting,
        row Row: AnalysisTableRowConditionalFormatting,
    }
}
props! {
    AnalysisTableConfiguration () {
        field_options FieldOptions: AnalysisTableFieldOptions,
        field_wells FieldWells: AnalysisTableFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        paginated_report_options PaginatedReportOptions: AnalysisTablePaginatedReportOptions,
        sort_configuration SortConfiguration: AnalysisTableSortConfiguration,
        table_inline_visualizations TableInlineVisualizations: List<AnalysisTableInlineVisualization>,
        table_options TableOptions: AnalysisTableOptions,
        total_options TotalOptions: AnalysisTotalOptions,
    }
}
props! { AnalysisTableFieldCustomIconContent () { icon Icon: AnalysisTableFieldIconSetType, } }
props! {
    AnalysisTableFieldCustomTextContent (font_configuration FontConfiguration: AnalysisFontConfiguration) {
        value Value: String,
    }
}
props! {
    AnalysisTableFieldImageConfiguration () {
        sizing_options SizingOptions: AnalysisTableCellImageSizingConfiguration,
    }
}
props! {
    AnalysisTableFieldLinkConfiguration (
        content Content: AnalysisTableFieldLinkContentConfiguration, target Target: AnalysisUrlTargetConfiguration
    ) {}
}
props! {
    AnalysisTableFieldLinkContentConfiguration () {
        custom_icon_content CustomIconContent: AnalysisTableFieldCustomIconContent,
        custom_text_content CustomTextContent: AnalysisTableFieldCustomTextContent,
    }
}
props! {
    AnalysisTableFieldOption (field_id FieldId: String) {
        custom_label CustomLabel: String,
        url_styling URLStyling: AnalysisTableFieldUrlConfiguration,
        visibility Visibility: AnalysisVisibility,
        width Width: String,
    }
}
props! {
    AnalysisTableFieldOptions () {
        order Order: List<String>,
        pinned_field_options PinnedFieldOptions: AnalysisTablePinnedFieldOptions,
        selected_field_options SelectedFieldOptions: List<AnalysisTableFieldOption>,
        transposed_table_options TransposedTableOptions: List<AnalysisTransposedTableOption>,
    }
}
props! {
    AnalysisTableFieldUrlConfiguration () {
        image_configuration ImageConfiguration: AnalysisTableFieldImageConfiguration,
        link_configuration LinkConfiguration: AnalysisTableFieldLinkConfiguration,
    }
}
props! {
    AnalysisTableFieldWells () {
        table_aggregated_field_wells TableAggregatedFieldWells: AnalysisTableAggregatedFieldWells,
        table_unaggregated_field_wells TableUnaggregatedFieldWells: AnalysisTableUnaggregatedFieldWells,
    }
}
props! {
    AnalysisTableInlineVisualization () {
        data_bars DataBars: AnalysisDataBarsOptions,
        sparklines Sparklines: AnalysisSparklinesOptions,
    }
}
props! {
    AnalysisTableOptions () {
        cell_style CellStyle: AnalysisTableCellStyle,
        header_style HeaderStyle: AnalysisTableCellStyle,
        orientation Orientation: AnalysisTableOrientation,
        row_alternate_color_options RowAlternateColorOptions: AnalysisRowAlternateColorOptions,
    }
}
props! {
    AnalysisTablePaginatedReportOptions () {
        overflow_column_header_visibility OverflowColumnHeaderVisibility: AnalysisVisibility,
        vertical_overflow_visibility VerticalOverflowVisibility: AnalysisVisibility,
    }
}
props! { AnalysisTablePinnedFieldOptions () { pinned_left_fields PinnedLeftFields: List<String>, } }
props! {
    AnalysisTableRowConditionalFormatting () {
        background_color BackgroundColor: AnalysisConditionalFormattingColor,
        text_color TextColor: AnalysisConditionalFormattingColor,
    }
}
props! {
    AnalysisTableSideBorderOptions () {
        bottom Bottom: AnalysisTableBorderOptions,
        inner_horizontal InnerHorizontal: AnalysisTableBorderOptions,
        inner_vertical InnerVertical: AnalysisTableBorderOptions,
        left Left: AnalysisTableBorderOptions,
        right Right: AnalysisTableBorderOptions,
        top Top: AnalysisTableBorderOptions,
    }
}
props! {
    AnalysisTableSortConfiguration () {
        pagination_configuration PaginationConfiguration: AnalysisPaginationConfiguration,
        row_sort RowSort: List<AnalysisFieldSortOptions>,
    }
}
props! { AnalysisTableStyleTarget (cell_type CellType: AnalysisStyledCellType) {} }
props! { AnalysisTableUnaggregatedFieldWells () { values Values: List<AnalysisUnaggregatedField>, } }
props! {
    AnalysisTableVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisTableConfiguration,
        conditional_formatting ConditionalFormatting: AnalysisTableConditionalFormatting,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    AnalysisTextAreaControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        placeholder_options PlaceholderOptions: AnalysisTextControlPlaceholderOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! {
    AnalysisTextConditionalFormat () {
        background_color BackgroundColor: AnalysisConditionalFormattingColor,
        icon Icon: AnalysisConditionalFormattingIcon,
        text_color TextColor: AnalysisConditionalFormattingColor,
    }
}
props! { AnalysisTextControlPlaceholderOptions () { visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisTextFieldControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: AnalysisSheetControlInfoIconLabelOptions,
        placeholder_options PlaceholderOptions: AnalysisTextControlPlaceholderOptions,
        title_options TitleOptions: AnalysisLabelOptions,
    }
}
props! {
    AnalysisThousandSeparatorOptions () {
        grouping_style GroupingStyle: AnalysisDigitGroupingStyle,
        symbol Symbol: AnalysisNumericSeparatorSymbol,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisTimeBasedForecastProperties () {
        lower_boundary LowerBoundary: f64,
        periods_backward PeriodsBackward: Num<0, 1000>,
        periods_forward PeriodsForward: Num<1, 1000>,
        prediction_interval PredictionInterval: Num<50, 95>,
        seasonality Seasonality: Num<1, 180>,
        upper_boundary UpperBoundary: f64,
    }
}
props! {
    AnalysisTimeEqualityFilter (column Column: AnalysisColumnIdentifier, filter_id FilterId: String) {
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
        parameter_name ParameterName: String,
        rolling_date RollingDate: AnalysisRollingDateConfiguration,
        time_granularity TimeGranularity: AnalysisTimeGranularity,
        value Value: String,
    }
}
props! {
    AnalysisTimeRangeDrillDownFilter (
        column Column: AnalysisColumnIdentifier, range_maximum RangeMaximum: String, range_minimum RangeMinimum: String,
        time_granularity TimeGranularity: AnalysisTimeGranularity
    ) {}
}
props! {
    AnalysisTimeRangeFilter (
        column Column: AnalysisColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: AnalysisFilterNullOption
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
        exclude_period_configuration ExcludePeriodConfiguration: AnalysisExcludePeriodConfiguration,
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum_value RangeMaximumValue: AnalysisTimeRangeFilterValue,
        range_minimum_value RangeMinimumValue: AnalysisTimeRangeFilterValue,
        time_granularity TimeGranularity: AnalysisTimeGranularity,
    }
}
props! {
    AnalysisTimeRangeFilterValue () {
        parameter Parameter: String,
        rolling_date RollingDate: AnalysisRollingDateConfiguration,
        static_value StaticValue: String,
    }
}
props! {
    AnalysisTooltipItem () {
        column_tooltip_item ColumnTooltipItem: AnalysisColumnTooltipItem,
        field_tooltip_item FieldTooltipItem: AnalysisFieldTooltipItem,
    }
}
props! {
    AnalysisTooltipOptions () {
        field_based_tooltip FieldBasedTooltip: AnalysisFieldBasedTooltip,
        selected_tooltip_type SelectedTooltipType: AnalysisSelectedTooltipType,
        tooltip_visibility TooltipVisibility: AnalysisVisibility,
    }
}
props! {
    AnalysisTopBottomFilter (
        aggregation_sort_configurations AggregationSortConfigurations: List<AnalysisAggregationSortConfiguration>,
        column Column: AnalysisColumnIdentifier, filter_id FilterId: String
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: AnalysisDefaultFilterControlConfiguration,
        limit Limit: f64,
        parameter_name ParameterName: String,
        time_granularity TimeGranularity: AnalysisTimeGranularity,
    }
}
props! {
    AnalysisTopBottomMoversComputation (
        computation_id ComputationId: String, type_ Type: AnalysisTopBottomComputationType
    ) {
        category Category: AnalysisDimensionField,
        mover_size MoverSize: Num<1, 20>,
        name Name: String,
        sort_order SortOrder: AnalysisTopBottomSortOrder,
        time Time: AnalysisDimensionField,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisTopBottomRankedComputation (
        computation_id ComputationId: String, type_ Type: AnalysisTopBottomComputationType
    ) {
        category Category: AnalysisDimensionField,
        name Name: String,
        result_size ResultSize: Num<1, 20>,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisTopicIdentifierDeclaration (identifier Identifier: String, topic_arn TopicArn: Arn<r::QuickSightTopic>) {}
}
props! {
    AnalysisTopicReference (topic_arn TopicArn: Arn<r::QuickSightTopic>, topic_placeholder TopicPlaceholder: String) {}
}
props! {
    AnalysisTotalAggregationComputation (computation_id ComputationId: String) {
        name Name: String,
        value Value: AnalysisMeasureField,
    }
}
props! {
    AnalysisTotalAggregationFunction () {
        simple_total_aggregation_function SimpleTotalAggregationFunction: AnalysisSimpleTotalAggregationFunction,
    }
}
props! {
    AnalysisTotalAggregationOption (
        field_id FieldId: String, total_aggregation_function TotalAggregationFunction: AnalysisTotalAggregationFunction
    ) {}
}
props! {
    AnalysisTotalOptions () {
        custom_label CustomLabel: String,
        placement Placement: AnalysisTableTotalsPlacement,
        scroll_status ScrollStatus: AnalysisTableTotalsScrollStatus,
        total_aggregation_options TotalAggregationOptions: List<AnalysisTotalAggregationOption>,
        total_cell_style TotalCellStyle: AnalysisTableCellStyle,
        totals_visibility TotalsVisibility: AnalysisVisibility,
    }
}
props! {
    AnalysisTransposedTableOption (column_type ColumnType: AnalysisTransposedColumnType) {
        column_index ColumnIndex: Num<0, 9999>,
        column_width ColumnWidth: String,
    }
}
props! {
    AnalysisTreeMapAggregatedFieldWells () {
        colors Colors: List<AnalysisMeasureField>,
        groups Groups: List<AnalysisDimensionField>,
        sizes Sizes: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisTreeMapConfiguration () {
        color_label_options ColorLabelOptions: AnalysisChartAxisLabelOptions,
        color_scale ColorScale: AnalysisColorScale,
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisTreeMapFieldWells,
        group_label_options GroupLabelOptions: AnalysisChartAxisLabelOptions,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        size_label_options SizeLabelOptions: AnalysisChartAxisLabelOptions,
        sort_configuration SortConfiguration: AnalysisTreeMapSortConfiguration,
        tooltip Tooltip: AnalysisTooltipOptions,
    }
}
props! {
    AnalysisTreeMapFieldWells () {
        tree_map_aggregated_field_wells TreeMapAggregatedFieldWells: AnalysisTreeMapAggregatedFieldWells,
    }
}
props! {
    AnalysisTreeMapSortConfiguration () {
        tree_map_group_items_limit_configuration TreeMapGroupItemsLimitConfiguration: AnalysisItemsLimitConfiguration,
        tree_map_sort TreeMapSort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisTreeMapVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisTreeMapConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisTrendArrowOptions () { visibility Visibility: AnalysisVisibility, } }
props! {
    AnalysisUnaggregatedField (column Column: AnalysisColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: AnalysisFormatConfiguration,
    }
}
props! {
    AnalysisUniqueValuesComputation (computation_id ComputationId: String) {
        category Category: AnalysisDimensionField,
        name Name: String,
    }
}
props! { AnalysisValidationStrategy (mode Mode: AnalysisValidationStrategyMode) {} }
props! { AnalysisVisibleRangeOptions () { percent_range PercentRange: AnalysisPercentVisibleRange, } }
props! {
    AnalysisVisual () {
        bar_chart_visual BarChartVisual: AnalysisBarChartVisual,
        box_plot_visual BoxPlotVisual: AnalysisBoxPlotVisual,
        combo_chart_visual ComboChartVisual: AnalysisComboChartVisual,
        custom_content_visual CustomContentVisual: AnalysisCustomContentVisual,
        empty_visual EmptyVisual: AnalysisEmptyVisual,
        filled_map_visual FilledMapVisual: AnalysisFilledMapVisual,
        funnel_chart_visual FunnelChartVisual: AnalysisFunnelChartVisual,
        gauge_chart_visual GaugeChartVisual: AnalysisGaugeChartVisual,
        geospatial_map_visual GeospatialMapVisual: AnalysisGeospatialMapVisual,
        heat_map_visual HeatMapVisual: AnalysisHeatMapVisual,
        histogram_visual HistogramVisual: AnalysisHistogramVisual,
        insight_visual InsightVisual: AnalysisInsightVisual,
        kpi_visual KPIVisual: AnalysisKpiVisual,
        layer_map_visual LayerMapVisual: AnalysisLayerMapVisual,
        line_chart_visual LineChartVisual: AnalysisLineChartVisual,
        pie_chart_visual PieChartVisual: AnalysisPieChartVisual,
        pivot_table_visual PivotTableVisual: AnalysisPivotTableVisual,
        plugin_visual PluginVisual: AnalysisPluginVisual,
        radar_chart_visual RadarChartVisual: AnalysisRadarChartVisual,
        sankey_diagram_visual SankeyDiagramVisual: AnalysisSankeyDiagramVisual,
        scatter_plot_visual ScatterPlotVisual: AnalysisScatterPlotVisual,
        table_visual TableVisual: AnalysisTableVisual,
        tree_map_visual TreeMapVisual: AnalysisTreeMapVisual,
        waterfall_visual WaterfallVisual: AnalysisWaterfallVisual,
        word_cloud_visual WordCloudVisual: AnalysisWordCloudVisual,
    }
}
props! {
    AnalysisVisualCustomAction (
        action_operations ActionOperations: List<AnalysisVisualCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: AnalysisVisualCustomActionTrigger
    ) { status Status: AnalysisWidgetStatus, }
}
props! {
    AnalysisVisualCustomActionOperation () {
        filter_operation FilterOperation: AnalysisCustomActionFilterOperation,
        navigation_operation NavigationOperation: AnalysisCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: AnalysisCustomActionSetParametersOperation,
        url_operation URLOperation: AnalysisCustomActionUrlOperation,
    }
}
props! {
    AnalysisVisualInteractionOptions () {
        context_menu_option ContextMenuOption: AnalysisVisualInteractionOptionsContextMenuOption,
        visual_menu_option VisualMenuOption: AnalysisVisualInteractionOptionsVisualMenuOption,
    }
}
props! {
    AnalysisVisualInteractionOptionsContextMenuOption () {
        availability_status AvailabilityStatus: AnalysisDashboardBehavior,
    }
}
props! {
    AnalysisVisualInteractionOptionsVisualMenuOption () {
        availability_status AvailabilityStatus: AnalysisDashboardBehavior,
    }
}
props! { AnalysisVisualPalette () { chart_color ChartColor: String, color_map ColorMap: List<AnalysisDataPathColor>, } }
props! {
    AnalysisVisualSubtitleLabelOptions () {
        format_text FormatText: AnalysisLongFormatText,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisVisualTitleLabelOptions () {
        format_text FormatText: AnalysisShortFormatText,
        visibility Visibility: AnalysisVisibility,
    }
}
props! {
    AnalysisWaterfallChartAggregatedFieldWells () {
        breakdowns Breakdowns: List<AnalysisDimensionField>,
        categories Categories: List<AnalysisDimensionField>,
        values Values: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisWaterfallChartColorConfiguration () {
        group_color_configuration GroupColorConfiguration: AnalysisWaterfallChartGroupColorConfiguration,
    }
}
props! {
    AnalysisWaterfallChartConfiguration () {
        category_axis_display_options CategoryAxisDisplayOptions: AnalysisAxisDisplayOptions,
        category_axis_label_options CategoryAxisLabelOptions: AnalysisChartAxisLabelOptions,
        color_configuration ColorConfiguration: AnalysisWaterfallChartColorConfiguration,
        data_labels DataLabels: AnalysisDataLabelOptions,
        field_wells FieldWells: AnalysisWaterfallChartFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        legend Legend: AnalysisLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: AnalysisAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: AnalysisChartAxisLabelOptions,
        sort_configuration SortConfiguration: AnalysisWaterfallChartSortConfiguration,
        visual_palette VisualPalette: AnalysisVisualPalette,
        waterfall_chart_options WaterfallChartOptions: AnalysisWaterfallChartOptions,
    }
}
props! {
    AnalysisWaterfallChartFieldWells () {
        waterfall_chart_aggregated_field_wells WaterfallChartAggregatedFieldWells: AnalysisWaterfallChartAggregatedFieldWells,
    }
}
props! {
    AnalysisWaterfallChartGroupColorConfiguration () {
        negative_bar_color NegativeBarColor: String,
        positive_bar_color PositiveBarColor: String,
        total_bar_color TotalBarColor: String,
    }
}
props! { AnalysisWaterfallChartOptions () { total_bar_label TotalBarLabel: String, } }
props! {
    AnalysisWaterfallChartSortConfiguration () {
        breakdown_items_limit BreakdownItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisWaterfallVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisWaterfallChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { AnalysisWhatIfPointScenario (date Date: String, value Value: f64) {} }
props! { AnalysisWhatIfRangeScenario (end_date EndDate: String, start_date StartDate: String, value Value: f64) {} }
props! {
    AnalysisWordCloudAggregatedFieldWells () {
        group_by GroupBy: List<AnalysisDimensionField>,
        size Size: List<AnalysisMeasureField>,
    }
}
props! {
    AnalysisWordCloudChartConfiguration () {
        category_label_options CategoryLabelOptions: AnalysisChartAxisLabelOptions,
        field_wells FieldWells: AnalysisWordCloudFieldWells,
        interactions Interactions: AnalysisVisualInteractionOptions,
        sort_configuration SortConfiguration: AnalysisWordCloudSortConfiguration,
        word_cloud_options WordCloudOptions: AnalysisWordCloudOptions,
    }
}
props! {
    AnalysisWordCloudFieldWells () {
        word_cloud_aggregated_field_wells WordCloudAggregatedFieldWells: AnalysisWordCloudAggregatedFieldWells,
    }
}
props! {
    AnalysisWordCloudOptions () {
        cloud_layout CloudLayout: AnalysisWordCloudCloudLayout,
        maximum_string_length MaximumStringLength: Num<1, 100>,
        word_casing WordCasing: AnalysisWordCloudWordCasing,
        word_orientation WordOrientation: AnalysisWordCloudWordOrientation,
        word_padding WordPadding: AnalysisWordCloudWordPadding,
        word_scaling WordScaling: AnalysisWordCloudWordScaling,
    }
}
props! {
    AnalysisWordCloudSortConfiguration () {
        category_items_limit CategoryItemsLimit: AnalysisItemsLimitConfiguration,
        category_sort CategorySort: List<AnalysisFieldSortOptions>,
    }
}
props! {
    AnalysisWordCloudVisual (visual_id VisualId: String) {
        actions Actions: List<AnalysisVisualCustomAction>,
        chart_configuration ChartConfiguration: AnalysisWordCloudChartConfiguration,
        column_hierarchies ColumnHierarchies: List<AnalysisColumnHierarchy>,
        subtitle Subtitle: AnalysisVisualSubtitleLabelOptions,
        title Title: AnalysisVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
choice! { AnalysisAnchorOption { Now "NOW" } }
choice! { AnalysisArcThickness { Small "SMALL", Medium "MEDIUM", Large "LARGE", Whole "WHOLE" } }
choice! { AnalysisArcThicknessOptions { Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { AnalysisAxisBinding { PrimaryYaxis "PRIMARY_YAXIS", SecondaryYaxis "SECONDARY_YAXIS" } }
choice! { AnalysisBarChartOrientation { Horizontal "HORIZONTAL", Vertical "VERTICAL" } }
choice! { AnalysisBarsArrangement { Clustered "CLUSTERED", Stacked "STACKED", StackedPercent "STACKED_PERCENT" } }
choice! {
    AnalysisBaseMapStyleType {
        LightGray "LIGHT_GRAY", DarkGray "DARK_GRAY", Street "STREET", Imagery "IMAGERY"
    }
}
choice! { AnalysisBoxPlotFillStyle { Solid "SOLID", Transparent "TRANSPARENT" } }
choice! { AnalysisCategoricalAggregationFunction { Count "COUNT", DistinctCount "DISTINCT_COUNT" } }
choice! {
    AnalysisCategoryFilterMatchOperator {
        Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL", Contains "CONTAINS", DoesNotContain "DOES_NOT_CONTAIN",
        StartsWith "STARTS_WITH", EndsWith "ENDS_WITH"
    }
}
choice! { AnalysisCategoryFilterSelectAllOptions { FilterAllValues "FILTER_ALL_VALUES" } }
choice! { AnalysisColorFillType { Discrete "DISCRETE", Gradient "GRADIENT" } }
choice! { AnalysisColumnRole { Dimension "DIMENSION", Measure "MEASURE" } }
choice! { AnalysisCommitMode { Auto "AUTO", Manual "MANUAL" } }
choice! {
    AnalysisComparisonMethod {
        Difference "DIFFERENCE", PercentDifference "PERCENT_DIFFERENCE", Percent "PERCENT"
    }
}
choice! { AnalysisConditionalFormattingIconDisplayOption { IconOnly "ICON_ONLY" } }
choice! {
    AnalysisConditionalFormattingIconSetType {
        PlusMinus "PLUS_MINUS", CheckX "CHECK_X", ThreeColorArrow "THREE_COLOR_ARROW",
        ThreeGrayArrow "THREE_GRAY_ARROW", CaretUpMinusDown "CARET_UP_MINUS_DOWN", ThreeShape "THREE_SHAPE",
        ThreeCircle "THREE_CIRCLE", Flags "FLAGS", Bars "BARS", FourColorArrow "FOUR_COLOR_ARROW",
        FourGrayArrow "FOUR_GRAY_ARROW"
    }
}
choice! { AnalysisCrossDatasetTypes { AllDatasets "ALL_DATASETS", SingleDataset "SINGLE_DATASET" } }
choice! {
    AnalysisCustomContentImageScalingConfiguration {
        FitToHeight "FIT_TO_HEIGHT", FitToWidth "FIT_TO_WIDTH", DoNotScale "DO_NOT_SCALE",
        ScaleToVisual "SCALE_TO_VISUAL"
    }
}
choice! { AnalysisCustomContentType { Image "IMAGE", OtherEmbeddedContent "OTHER_EMBEDDED_CONTENT" } }
choice! { AnalysisDashboardBehavior { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AnalysisDataLabelContent { Value "VALUE", Percent "PERCENT", ValueAndPercent "VALUE_AND_PERCENT" } }
choice! { AnalysisDataLabelOverlap { DisableOverlap "DISABLE_OVERLAP", EnableOverlap "ENABLE_OVERLAP" } }
choice! {
    AnalysisDataLabelPosition {
        Inside "INSIDE", Outside "OUTSIDE", Left "LEFT", Top "TOP", Bottom "BOTTOM", Right "RIGHT"
    }
}
choice! { AnalysisDateAggregationFunction { Count "COUNT", DistinctCount "DISTINCT_COUNT", Min "MIN", Max "MAX" } }
choice! {
    AnalysisDayOfTheWeek {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}
choice! {
    AnalysisDecalPatternType {
        Solid "SOLID", DiagonalMedium "DIAGONAL_MEDIUM", CircleMedium "CIRCLE_MEDIUM",
        DiamondGridMedium "DIAMOND_GRID_MEDIUM", CheckerboardMedium "CHECKERBOARD_MEDIUM",
        TriangleMedium "TRIANGLE_MEDIUM", DiagonalOppositeMedium "DIAGONAL_OPPOSITE_MEDIUM",
        DiamondMedium "DIAMOND_MEDIUM", DiagonalLarge "DIAGONAL_LARGE", CircleLarge "CIRCLE_LARGE",
        DiamondGridLarge "DIAMOND_GRID_LARGE", CheckerboardLarge "CHECKERBOARD_LARGE", TriangleLarge "TRIANGLE_LARGE",
        DiagonalOppositeLarge "DIAGONAL_OPPOSITE_LARGE", DiamondLarge "DIAMOND_LARGE", DiagonalSmall "DIAGONAL_SMALL",
        CircleSmall "CIRCLE_SMALL", DiamondGridSmall "DIAMOND_GRID_SMALL", CheckerboardSmall "CHECKERBOARD_SMALL",
        TriangleSmall "TRIANGLE_SMALL", DiagonalOppositeSmall "DIAGONAL_OPPOSITE_SMALL", DiamondSmall "DIAMOND_SMALL"
    }
}
choice! { AnalysisDecalStyleType { Manual "Manual", Auto "Auto" } }
choice! { AnalysisDigitGroupingStyle { Default "DEFAULT", Lakhs "LAKHS" } }
choice! {
    AnalysisErrorType {
        AccessDenied "ACCESS_DENIED", SourceNotFound "SOURCE_NOT_FOUND", DataSetNotFound "DATA_SET_NOT_FOUND",
        InternalFailure "INTERNAL_FAILURE", ParameterValueIncompatible "PARAMETER_VALUE_INCOMPATIBLE",
        ParameterTypeInvalid "PARAMETER_TYPE_INVALID", ParameterNotFound "PARAMETER_NOT_FOUND",
        ColumnTypeMismatch "COLUMN_TYPE_MISMATCH", ColumnGeographicRoleMismatch "COLUMN_GEOGRAPHIC_ROLE_MISMATCH",
        ColumnReplacementMissing "COLUMN_REPLACEMENT_MISSING"
    }
}
choice! { AnalysisFilterNullOption { AllValues "ALL_VALUES", NullsOnly "NULLS_ONLY", NonNullsOnly "NON_NULLS_ONLY" } }
choice! { AnalysisFilterVisualScope { AllVisuals "ALL_VISUALS", SelectedVisuals "SELECTED_VISUALS" } }
choice! { AnalysisFontDecoration { Underline "UNDERLINE", None "NONE" } }
choice! { AnalysisFontStyle { Normal "NORMAL", Italic "ITALIC" } }
choice! { AnalysisFontWeightName { Normal "NORMAL", Bold "BOLD" } }
choice! { AnalysisForecastComputationSeasonality { Automatic "AUTOMATIC", Custom "CUSTOM" } }
choice! {
    AnalysisFunnelChartMeasureDataLabelStyle {
        ValueOnly "VALUE_ONLY", PercentageByFirstStage "PERCENTAGE_BY_FIRST_STAGE",
        PercentageByPreviousStage "PERCENTAGE_BY_PREVIOUS_STAGE",
        ValueAndPercentageByFirstStage "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE",
        ValueAndPercentageByPreviousStage "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"
    }
}
choice! { AnalysisGeospatialColorState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AnalysisGeospatialLayerType { Point "POINT", Line "LINE", Polygon "POLYGON" } }
choice! { AnalysisGeospatialMapNavigation { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AnalysisGeospatialSelectedPointStyle { Point "POINT", Cluster "CLUSTER", Heatmap "HEATMAP" } }
choice! { AnalysisHistogramBinType { BinCount "BIN_COUNT", BinWidth "BIN_WIDTH" } }
choice! { AnalysisHorizontalTextAlignment { Left "LEFT", Center "CENTER", Right "RIGHT", Auto "AUTO" } }
choice! {
    AnalysisIcon {
        CaretUp "CARET_UP", CaretDown "CARET_DOWN", Plus "PLUS", Minus "MINUS", ArrowUp "ARROW_UP",
        ArrowDown "ARROW_DOWN", ArrowLeft "ARROW_LEFT", ArrowUpLeft "ARROW_UP_LEFT", ArrowDownLeft "ARROW_DOWN_LEFT",
        ArrowRight "ARROW_RIGHT", ArrowUpRight "ARROW_UP_RIGHT", ArrowDownRight "ARROW_DOWN_RIGHT", FaceUp "FACE_UP",
        FaceDown "FACE_DOWN", FaceFlat "FACE_FLAT", OneBar "ONE_BAR", TwoBar "TWO_BAR", ThreeBar "THREE_BAR",
        Circle "CIRCLE", Triangle "TRIANGLE", Square "SQUARE", Flag "FLAG", ThumbsUp "THUMBS_UP",
        ThumbsDown "THUMBS_DOWN", Checkmark "CHECKMARK", X "X"
    }
}
choice! { AnalysisImageCustomActionTrigger { Click "CLICK", Menu "MENU" } }
choice! { AnalysisKpiSparklineType { Line "LINE", Area "AREA" } }
choice! { AnalysisKpiVisualStandardLayoutType { Classic "CLASSIC", Vertical "VERTICAL" } }
choice! { AnalysisLayerCustomActionTrigger { DataPointClick "DATA_POINT_CLICK", DataPointMenu "DATA_POINT_MENU" } }
choice! {
    AnalysisLayoutElementType {
        Visual "VISUAL", FilterControl "FILTER_CONTROL", ParameterControl "PARAMETER_CONTROL", TextBox "TEXT_BOX",
        Image "IMAGE"
    }
}
choice! { AnalysisLegendPosition { Auto "AUTO", Right "RIGHT", Bottom "BOTTOM", Top "TOP" } }
choice! { AnalysisLineChartLineStyle { Solid "SOLID", Dotted "DOTTED", Dashed "DASHED" } }
choice! {
    AnalysisLineChartMarkerShape {
        Circle "CIRCLE", Triangle "TRIANGLE", Square "SQUARE", Diamond "DIAMOND", RoundedSquare "ROUNDED_SQUARE"
    }
}
choice! { AnalysisLineChartType { Line "LINE", Area "AREA", StackedArea "STACKED_AREA" } }
choice! { AnalysisLineInterpolation { Linear "LINEAR", Smooth "SMOOTH", Stepped "STEPPED" } }
choice! { AnalysisMapZoomMode { Auto "AUTO", Manual "MANUAL" } }
choice! { AnalysisMaximumMinimumComputationType { Maximum "MAXIMUM", Minimum "MINIMUM" } }
choice! {
    AnalysisMissingDataTreatmentOption {
        Interpolate "INTERPOLATE", ShowAsZero "SHOW_AS_ZERO", ShowAsBlank "SHOW_AS_BLANK"
    }
}
choice! { AnalysisNegativeValueDisplayMode { Positive "POSITIVE", Negative "NEGATIVE" } }
choice! {
    AnalysisNumberScale {
        None "NONE", Auto "AUTO", Thousands "THOUSANDS", Millions "MILLIONS", Billions "BILLIONS",
        Trillions "TRILLIONS", Lakhs "LAKHS", Crores "CRORES"
    }
}
choice! { AnalysisNumericEqualityMatchOperator { Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL" } }
choice! { AnalysisNumericFilterSelectAllOptions { FilterAllValues "FILTER_ALL_VALUES" } }
choice! { AnalysisNumericSeparatorSymbol { Comma "COMMA", Dot "DOT", Space "SPACE" } }
choice! { AnalysisOtherCategories { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! { AnalysisPanelBorderStyle { Solid "SOLID", Dashed "DASHED", Dotted "DOTTED" } }
choice! { AnalysisPaperOrientation { Portrait "PORTRAIT", Landscape "LANDSCAPE" } }
choice! {
    AnalysisPaperSize {
        UsLetter "US_LETTER", UsLegal "US_LEGAL", UsTabloidLedger "US_TABLOID_LEDGER", A0 "A0", A1 "A1", A2 "A2",
        A3 "A3", A4 "A4", A5 "A5", JisB4 "JIS_B4", JisB5 "JIS_B5"
    }
}
choice! { AnalysisParameterValueType { MultiValued "MULTI_VALUED", SingleValued "SINGLE_VALUED" } }
choice! {
    AnalysisPivotTableConditionalFormattingScopeRole {
        Field "FIELD", FieldTotal "FIELD_TOTAL", GrandTotal "GRAND_TOTAL"
    }
}
choice! {
    AnalysisPivotTableDataPathType {
        HierarchyRowsLayoutColumn "HIERARCHY_ROWS_LAYOUT_COLUMN",
        MultipleRowMetricsColumn "MULTIPLE_ROW_METRICS_COLUMN", EmptyColumnHeader "EMPTY_COLUMN_HEADER",
        CountMetricColumn "COUNT_METRIC_COLUMN"
    }
}
choice! { AnalysisPivotTableFieldCollapseState { Collapsed "COLLAPSED", Expanded "EXPANDED" } }
choice! { AnalysisPivotTableMetricPlacement { Row "ROW", Column "COLUMN" } }
choice! { AnalysisPivotTableRowsLayout { Tabular "TABULAR", Hierarchy "HIERARCHY" } }
choice! { AnalysisPivotTableSubtotalLevel { All "ALL", Custom "CUSTOM", Last "LAST" } }
choice! { AnalysisPluginVisualAxisName { GroupBy "GROUP_BY", Value "VALUE" } }
choice! { AnalysisPrimaryValueDisplayType { Hidden "HIDDEN", Comparison "COMPARISON", Actual "ACTUAL" } }
choice! { AnalysisQueryExecutionMode { Auto "AUTO", Manual "MANUAL" } }
choice! { AnalysisRadarChartAxesRangeScale { Auto "AUTO", Independent "INDEPENDENT", Shared "SHARED" } }
choice! { AnalysisRadarChartShape { Circle "CIRCLE", Polygon "POLYGON" } }
choice! { AnalysisReferenceLineLabelHorizontalPosition { Left "LEFT", Center "CENTER", Right "RIGHT" } }
choice! { AnalysisReferenceLineLabelVerticalPosition { Above "ABOVE", Below "BELOW" } }
choice! { AnalysisReferenceLinePatternType { Solid "SOLID", Dashed "DASHED", Dotted "DOTTED" } }
choice! { AnalysisReferenceLineSeriesType { Bar "BAR", Line "LINE" } }
choice! {
    AnalysisReferenceLineValueLabelRelativePosition {
        BeforeCustomLabel "BEFORE_CUSTOM_LABEL", AfterCustomLabel "AFTER_CUSTOM_LABEL"
    }
}
choice! { AnalysisRelativeDateType { Previous "PREVIOUS", This "THIS", Last "LAST", Now "NOW", Next "NEXT" } }
choice! {
    AnalysisRelativeFontSize {
        ExtraSmall "EXTRA_SMALL", Small "SMALL", Medium "MEDIUM", Large "LARGE", ExtraLarge "EXTRA_LARGE"
    }
}
choice! { AnalysisResizeOption { Fixed "FIXED", Responsive "RESPONSIVE" } }
choice! {
    AnalysisResourceStatus {
        CreationInProgress "CREATION_IN_PROGRESS", CreationSuccessful "CREATION_SUCCESSFUL",
        CreationFailed "CREATION_FAILED", UpdateInProgress "UPDATE_IN_PROGRESS", UpdateSuccessful "UPDATE_SUCCESSFUL",
        UpdateFailed "UPDATE_FAILED", PendingUpdate "PENDING_UPDATE", Deleted "DELETED"
    }
}
choice! { AnalysisSectionPageBreakStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AnalysisSelectAllValueOptions { AllValues "ALL_VALUES" } }
choice! { AnalysisSelectedFieldOptions { AllFields "ALL_FIELDS" } }
choice! { AnalysisSelectedTooltipType { Basic "BASIC", Detailed "DETAILED", Sheet "SHEET" } }
choice! { AnalysisSheetContentType { Paginated "PAGINATED", Interactive "INTERACTIVE" } }
choice! { AnalysisSheetControlDateTimePickerType { SingleValued "SINGLE_VALUED", DateRange "DATE_RANGE" } }
choice! { AnalysisSheetControlListType { MultiSelect "MULTI_SELECT", SingleSelect "SINGLE_SELECT" } }
choice! { AnalysisSheetControlSliderType { SinglePoint "SINGLE_POINT", Range "RANGE" } }
choice! {
    AnalysisSheetImageScalingType {
        ScaleToWidth "SCALE_TO_WIDTH", ScaleToHeight "SCALE_TO_HEIGHT", ScaleToContainer "SCALE_TO_CONTAINER",
        ScaleNone "SCALE_NONE"
    }
}
choice! { AnalysisSheetLayoutGroupMemberType { Element "ELEMENT", Group "GROUP" } }
choice! { AnalysisSimpleAttributeAggregationFunction { UniqueValue "UNIQUE_VALUE" } }
choice! {
    AnalysisSimpleNumericalAggregationFunction {
        Sum "SUM", Average "AVERAGE", Min "MIN", Max "MAX", Count "COUNT", DistinctCount "DISTINCT_COUNT", Var "VAR",
        Varp "VARP", Stdev "STDEV", Stdevp "STDEVP", Median "MEDIAN"
    }
}
choice! {
    AnalysisSimpleTotalAggregationFunction {
        Default "DEFAULT", Sum "SUM", Average "AVERAGE", Min "MIN", Max "MAX", None "NONE"
    }
}
choice! { AnalysisSingleYAxisOption { PrimaryYAxis "PRIMARY_Y_AXIS" } }
choice! { AnalysisSmallMultiplesAxisPlacement { Outside "OUTSIDE", Inside "INSIDE" } }
choice! { AnalysisSmallMultiplesAxisScale { Shared "SHARED", Independent "INDEPENDENT" } }
choice! { AnalysisSortDirection { Asc "ASC", Desc "DESC" } }
choice! { AnalysisSparklineAxisBehavior { Shared "SHARED", Independent "INDEPENDENT" } }
choice! { AnalysisSparklineVisualType { Line "LINE", AreaLine "AREA_LINE" } }
choice! { AnalysisSpecialValue { Empty "EMPTY", Null "NULL", Other "OTHER" } }
choice! { AnalysisStyledCellType { Total "TOTAL", MetricHeader "METRIC_HEADER", Value "VALUE" } }
choice! { AnalysisTableBorderStyle { None "NONE", Solid "SOLID" } }
choice! {
    AnalysisTableCellImageScalingConfiguration {
        FitToCellHeight "FIT_TO_CELL_HEIGHT", FitToCellWidth "FIT_TO_CELL_WIDTH", DoNotScale "DO_NOT_SCALE"
    }
}
choice! { AnalysisTableFieldIconSetType { Link "LINK" } }
choice! { AnalysisTableOrientation { Vertical "VERTICAL", Horizontal "HORIZONTAL" } }
choice! { AnalysisTableTotalsPlacement { Start "START", End "END", Auto "AUTO" } }
choice! { AnalysisTableTotalsScrollStatus { Pinned "PINNED", Scrolled "SCROLLED" } }
choice! { AnalysisTargetVisualOptions { AllVisuals "ALL_VISUALS" } }
choice! { AnalysisTextWrap { None "NONE", Wrap "WRAP" } }
choice! {
    AnalysisTimeGranularity {
        Year "YEAR", Quarter "QUARTER", Month "MONTH", Week "WEEK", Day "DAY", Hour "HOUR", Minute "MINUTE",
        Second "SECOND", Millisecond "MILLISECOND"
    }
}
choice! { AnalysisTooltipTarget { Both "BOTH", Bar "BAR", Line "LINE" } }
choice! { AnalysisTooltipTitleType { None "NONE", PrimaryValue "PRIMARY_VALUE" } }
choice! { AnalysisTopBottomComputationType { Top "TOP", Bottom "BOTTOM" } }
choice! {
    AnalysisTopBottomSortOrder {
        PercentDifference "PERCENT_DIFFERENCE", AbsoluteDifference "ABSOLUTE_DIFFERENCE"
    }
}
choice! { AnalysisTransposedColumnType { RowHeaderColumn "ROW_HEADER_COLUMN", ValueColumn "VALUE_COLUMN" } }
choice! { AnalysisUrlTargetConfiguration { NewTab "NEW_TAB", NewWindow "NEW_WINDOW", SameTab "SAME_TAB" } }
choice! { AnalysisValidationStrategyMode { Strict "STRICT", Lenient "LENIENT" } }
choice! { AnalysisValueWhenUnsetOption { RecommendedValue "RECOMMENDED_VALUE", Null "NULL" } }
choice! { AnalysisVerticalTextAlignment { Top "TOP", Middle "MIDDLE", Bottom "BOTTOM", Auto "AUTO" } }
choice! { AnalysisVisibility { Hidden "HIDDEN", Visible "VISIBLE" } }
choice! { AnalysisVisualCustomActionTrigger { DataPointClick "DATA_POINT_CLICK", DataPointMenu "DATA_POINT_MENU" } }
choice! { AnalysisWidgetStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { AnalysisWordCloudCloudLayout { Fluid "FLUID", Normal "NORMAL" } }
choice! { AnalysisWordCloudWordCasing { LowerCase "LOWER_CASE", ExistingCase "EXISTING_CASE" } }
choice! {
    AnalysisWordCloudWordOrientation {
        Horizontal "HORIZONTAL", HorizontalAndVertical "HORIZONTAL_AND_VERTICAL"
    }
}
choice! { AnalysisWordCloudWordPadding { None "NONE", Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { AnalysisWordCloudWordScaling { Emphasize "EMPHASIZE", Normal "NORMAL" } }

resource! {
    /// [AWS::QuickSight::ApprovalPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-approvalpolicy.html)
    ApprovalPolicy ApprovalPolicyAttrs ApprovalPolicyArgs "AWS::QuickSight::ApprovalPolicy" [
        actions Actions: List<ApprovalPolicyActions>, applicable_to ApplicableTo: ApprovalPolicyApplicableTo,
        approval_groups ApprovalGroups: List<String>, asset_types AssetTypes: List<ApprovalPolicyAssetTypes>,
        name Name: String, policy_id PolicyId: String
    ] { description Description: String, } {
        created_at "CreatedAt": String,
        policy_arn "PolicyArn": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    ApprovalPolicyApplicableTo (type_ Type: ApprovalPolicyApplicableToType) { group_arns GroupArns: List<String>, }
}
choice! { ApprovalPolicyActions { Share "SHARE" } }
choice! { ApprovalPolicyApplicableToType { Group "GROUP" } }
choice! { ApprovalPolicyAssetTypes { Agent "AGENT", KnowledgeBase "KNOWLEDGE_BASE", Space "SPACE" } }

resource! {
    /// [AWS::QuickSight::Assignment](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-assignment.html)
    Assignment AssignmentAttrs "AWS::QuickSight::Assignment" (
        assignment_name AssignmentName: String, assignment_status AssignmentStatus: AssignmentStatus,
        namespace Namespace: String
    ) { identities Identities: Map<List<String>>, policy_arn PolicyArn: String, } {
        arn "Arn": Arn<r::QuickSightAssignment>,
        assignment_id "AssignmentId": String,
    }
}
choice! { AssignmentStatus { Enabled "ENABLED", Draft "DRAFT", Disabled "DISABLED" } }

resource! {
    /// [AWS::QuickSight::Brand](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-brand.html)
    Brand BrandAttrs "AWS::QuickSight::Brand" (brand_id BrandId: String) {
        brand_definition BrandDefinition: BrandDefinition,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::QuickSightBrand>,
        aws_account_id "AwsAccountId": String,
        brand_status "BrandStatus": String,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
        version_id "VersionId": String,
        version_status "VersionStatus": String,
    }
}
props! {
    BrandApplicationTheme () {
        brand_color_palette BrandColorPalette: BrandColorPalette,
        brand_element_style BrandElementStyle: BrandElementStyle,
    }
}
props! {
    BrandColorPalette () {
        accent Accent: BrandPalette,
        danger Danger: BrandPalette,
        dimension Dimension: BrandPalette,
        info Info: BrandPalette,
        measure Measure: BrandPalette,
        primary Primary: BrandPalette,
        secondary Secondary: BrandPalette,
        success Success: BrandPalette,
        warning Warning: BrandPalette,
    }
}
props! {
    BrandDefinition () {
        application_theme ApplicationTheme: BrandApplicationTheme,
        brand_name BrandName: String,
        description Description: String,
    }
}
props! { BrandElementStyle () { navbar_style NavbarStyle: BrandNavbarStyle, } }
props! {
    BrandNavbarStyle () {
        contextual_navbar ContextualNavbar: BrandPalette,
        global_navbar GlobalNavbar: BrandPalette,
    }
}
props! { BrandPalette () { background Background: String, foreground Foreground: String, } }

resource! {
    /// [AWS::QuickSight::CustomPermissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html)
    CustomPermissions CustomPermissionsAttrs "AWS::QuickSight::CustomPermissions" (
        aws_account_id AwsAccountId: String, custom_permissions_name CustomPermissionsName: String
    ) { capabilities Capabilities: CustomPermissionsCapabilities, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::QuickSightCustomPermissions>,
    }
}
props! {
    CustomPermissionsCapabilities () {
        access_apps_native_data_store AccessAppsNativeDataStore: CustomPermissionsCapabilityState,
        action Action: CustomPermissionsCapabilityState,
        add_or_run_anomaly_detection_for_analyses AddOrRunAnomalyDetectionForAnalyses: CustomPermissionsCapabilityState,
        amazon_bedrock_ars_action AmazonBedrockARSAction: CustomPermissionsCapabilityState,
        amazon_bedrock_fs_action AmazonBedrockFSAction: CustomPermissionsCapabilityState,
        amazon_bedrock_krs_action AmazonBedrockKRSAction: CustomPermissionsCapabilityState,
        amazon_s_three_action AmazonSThreeAction: CustomPermissionsCapabilityState,
        analysis Analysis: CustomPermissionsCapabilityState,
        approve_flow_share_requests ApproveFlowShareRequests: CustomPermissionsCapabilityState,
        apps Apps: CustomPermissionsCapabilityState,
        asana_action AsanaAction: CustomPermissionsCapabilityState,
        automate Automate: CustomPermissionsCapabilityState,
        bamboo_hr_action BambooHRAction: CustomPermissionsCapabilityState,
        box_agent_action BoxAgentAction: CustomPermissionsCapabilityState,
        build_calculated_field_with_q BuildCalculatedFieldWithQ: CustomPermissionsCapabilityState,
        canva_agent_action CanvaAgentAction: CustomPermissionsCapabilityState,
        chat_agent ChatAgent: CustomPermissionsCapabilityState,
        comprehend_action ComprehendAction: CustomPermissionsCapabilityState,
        comprehend_medical_action ComprehendMedicalAction: CustomPermissionsCapabilityState,
        confluence_action ConfluenceAction: CustomPermissionsCapabilityState,
        create_and_update_amazon_bedrock_ars_action CreateAndUpdateAmazonBedrockARSAction: CustomPermissionsCapabilityState,
        create_and_update_amazon_bedrock_fs_action CreateAndUpdateAmazonBedrockFSAction: CustomPermissionsCapabilityState,
        create_and_update_amazon_bedrock_krs_action CreateAndUpdateAmazonBedrockKRSAction: CustomPermissionsCapabilityState,
        create_and_update_amazon_s_three_action CreateAndUpdateAmazonSThreeAction: CustomPermissionsCapabilityState,
        create_and_update_apps CreateAndUpdateApps: CustomPermissionsCapabilityState,
        create_and_update_asana_action CreateAndUpdateAsanaAction: CustomPermissionsCapabilityState,
        create_and_update_bamboo_hr_action CreateAndUpdateBambooHRAction: CustomPermissionsCapabilityState,
        create_and_update_box_agent_action CreateAndUpdateBoxAgentAction: CustomPermissionsCapabilityState,
        create_and_update_canva_agent_action CreateAndUpdateCanvaAgentAction: CustomPermissionsCapabilityState,
        create_and_update_comprehend_action CreateAndUpdateComprehendAction: CustomPermissionsCapabilityState,
        create_and_update_comprehend_medical_action CreateAndUpdateComprehendMedicalAction: CustomPermissionsCapabilityState,
        create_and_update_confluence_action CreateAndUpdateConfluenceAction: CustomPermissionsCapabilityState,
        create_and_update_dashboard_email_reports CreateAndUpdateDashboardEmailReports: CustomPermissionsCapabilityState,
        create_and_update_data_sources CreateAndUpdateDataSources: CustomPermissionsCapabilityState,
        create_and_update_datasets CreateAndUpdateDatasets: CustomPermissionsCapabilityState,
        create_and_update_fact_set_action CreateAndUpdateFactSetAction: CustomPermissionsCapabilityState,
        create_and_update_generic_http_action CreateAndUpdateGenericHTTPAction: CustomPermissionsCapabilityState,
        create_and_update_github_action CreateAndUpdateGithubAction: CustomPermissionsCapabilityState,
        create_and_update_google_calendar_action CreateAndUpdateGoogleCalendarAction: CustomPermissionsCapabilityState,
        create_and_update_hubspot_action CreateAndUpdateHubspotAction: CustomPermissionsCapabilityState,
        create_and_update_hugging_face_action CreateAndUpdateHuggingFaceAction: CustomPermissionsCapabilityState,
        create_and_update_intercom_action CreateAndUpdateIntercomAction: CustomPermissionsCapabilityState,
        create_and_update_jira_action CreateAndUpdateJiraAction: CustomPermissionsCapabilityState,
        create_and_update_knowledge_bases CreateAndUpdateKnowledgeBases: CustomPermissionsCapabilityState,
        create_and_update_linear_action CreateAndUpdateLinearAction: CustomPermissionsCapabilityState,
        create_and_update_mcp_action CreateAndUpdateMCPAction: CustomPermissionsCapabilityState,
        create_and_update_ms_exchange_action CreateAndUpdateMSExchangeAction: CustomPermissionsCapabilityState,
        create_and_update_ms_teams_action CreateAndUpdateMSTeamsAction: CustomPermissionsCapabilityState,
        create_and_update_monday_action CreateAndUpdateMondayAction: CustomPermissionsCapabilityState,
        create_and_update_new_relic_action CreateAndUpdateNewRelicAction: CustomPermissionsCapabilityState,
        create_and_update_notion_action CreateAndUpdateNotionAction: CustomPermissionsCapabilityState,
        create_and_update_one_drive_action CreateAndUpdateOneDriveAction: CustomPermissionsCapabilityState,
        create_and_update_open_api_action CreateAndUpdateOpenAPIAction: CustomPermissionsCapabilityState,
        create_and_update_pager_duty_action CreateAndUpdatePagerDutyAction: CustomPermissionsCapabilityState,
        create_and_update_sap_bill_of_material_action CreateAndUpdateSAPBillOfMaterialAction: CustomPermissionsCapabilityState,
        create_and_update_sap_business_partner_action CreateAndUpdateSAPBusinessPartnerAction: CustomPermissionsCapabilityState,
        create_and_update_sap_material_stock_action CreateAndUpdateSAPMaterialStockAction: CustomPermissionsCapabilityState,
        create_and_update_sap_physical_inventory_action CreateAndUpdateSAPPhysicalInventoryAction: CustomPermissionsCapabilityState,
        create_and_update_sap_product_master_data_action CreateAndUpdateSAPProductMasterDataAction: CustomPermissionsCapabilityState,
        create_and_update_salesforce_action CreateAndUpdateSalesforceAction: CustomPermissionsCapabilityState,
        create_and_update_sand_pgmi_action CreateAndUpdateSandPGMIAction: CustomPermissionsCapabilityState,
        create_and_update_sand_p_global_energy_action CreateAndUpdateSandPGlobalEnergyAction: CustomPermissionsCapabilityState,
        create_and_update_service_now_action CreateAndUpdateServiceNowAction: CustomPermissionsCapabilityState,
        create_and_update_share_point_action CreateAndUpdateSharePointAction: CustomPermissionsCapabilityState,
        create_and_update_slack_action CreateAndUpdateSlackAction: CustomPermissionsCapabilityState,
        create_and_update_smartsheet_action CreateAndUpdateSmartsheetAction: CustomPermissionsCapabilityState,
        create_and_update_textract_action CreateAndUpdateTextractAction: CustomPermissionsCapabilityState,
        create_and_update_themes CreateAndUpdateThemes: CustomPermissionsCapabilityState,
        create_and_update_threshold_alerts CreateAndUpdateThresholdAlerts: CustomPermissionsCapabilityState,
        create_and_update_zendesk_action CreateAndUpdateZendeskAction: CustomPermissionsCapabilityState,
        create_chat_agents CreateChatAgents: CustomPermissionsCapabilityState,
        create_dashboard_executive_summary_with_q CreateDashboardExecutiveSummaryWithQ: CustomPermissionsCapabilityState,
        create_spice_dataset CreateSPICEDataset: CustomPermissionsCapabilityState,
        create_shared_folders CreateSharedFolders: CustomPermissionsCapabilityState,
        create_spaces CreateSpaces: CustomPermissionsCapabilityState,
        dashboard Dashboard: CustomPermissionsCapabilityState,
        edit_visual_with_q EditVisualWithQ: CustomPermissionsCapabilityState,
        export_to_csv ExportToCsv: CustomPermissionsCapabilityState,
        export_to_csv_in_scheduled_reports ExportToCsvInScheduledReports: CustomPermissionsCapabilityState,
        export_to_excel ExportToExcel: CustomPermissionsCapabilityState,
        export_to_excel_in_scheduled_reports ExportToExcelInScheduledReports: CustomPermissionsCapabilityState,
        export_to_pdf ExportToPdf: CustomPermissionsCapabilityState,
        export_to_pdf_in_scheduled_reports ExportToPdfInScheduledReports: CustomPermissionsCapabilityState,
        extension Extension: CustomPermissionsCapabilityState,
        fact_set_action FactSetAction: CustomPermissionsCapabilityState,
        flow Flow: CustomPermissionsCapabilityState,
        generic_http_action GenericHTTPAction: CustomPermissionsCapabilityState,
        github_action GithubAction: CustomPermissionsCapabilityState,
        google_calendar_action GoogleCalendarAction: CustomPermissionsCapabilityState,
        hubspot_action HubspotAction: CustomPermissionsCapabilityState,
        hugging_face_action HuggingFaceAction: CustomPermissionsCapabilityState,
        include_content_in_scheduled_reports_email IncludeContentInScheduledReportsEmail: CustomPermissionsCapabilityState,
        intercom_action IntercomAction: CustomPermissionsCapabilityState,
        invoke_apps_ai_inference InvokeAppsAIInference: CustomPermissionsCapabilityState,
        jira_action JiraAction: CustomPermissionsCapabilityState,
        knowledge_base KnowledgeBase: CustomPermissionsCapabilityState,
        linear_action LinearAction: CustomPermissionsCapabilityState,
        mcp_action MCPAction: CustomPermissionsCapabilityState,
        ms_exchange_action MSExchangeAction: CustomPermissionsCapabilityState,
        ms_teams_action MSTeamsAction: CustomPermissionsCapabilityState,
        manage_shared_folders ManageSharedFolders: CustomPermissionsCapabilityState,
        monday_action MondayAction: CustomPermissionsCapabilityState,
        new_relic_action NewRelicAction: CustomPermissionsCapabilityState,
        notion_action NotionAction: CustomPermissionsCapabilityState,
        one_drive_action OneDriveAction: CustomPermissionsCapabilityState,
        open_api_action OpenAPIAction: CustomPermissionsCapabilityState,
        pager_duty_action PagerDutyAction: CustomPermissionsCapabilityState,
        perform_flow_ui_task PerformFlowUiTask: CustomPermissionsCapabilityState,
        print_reports PrintReports: CustomPermissionsCapabilityState,
        publish_without_approval PublishWithoutApproval: CustomPermissionsCapabilityState,
        rename_shared_folders RenameSharedFolders: CustomPermissionsCapabilityState,
        research Research: CustomPermissionsCapabilityState,
        sap_bill_of_material_action SAPBillOfMaterialAction: CustomPermissionsCapabilityState,
        sap_business_partner_action SAPBusinessPartnerAction: CustomPermissionsCapabilityState,
        sap_material_stock_action SAPMaterialStockAction: CustomPermissionsCapabilityState,
        sap_physical_inventory_action SAPPhysicalInventoryAction: CustomPermissionsCapabilityState,
        sap_product_master_data_action SAPProductMasterDataAction: CustomPermissionsCapabilityState,
        salesforce_action SalesforceAction: CustomPermissionsCapabilityState,
        sand_pgmi_action SandPGMIAction: CustomPermissionsCapabilityState,
        sand_p_global_energy_action SandPGlobalEnergyAction: CustomPermissionsCapabilityState,
        service_now_action ServiceNowAction: CustomPermissionsCapabilityState,
        share_amazon_bedrock_ars_action ShareAmazonBedrockARSAction: CustomPermissionsCapabilityState,
        share_amazon_bedrock_fs_action ShareAmazonBedrockFSAction: CustomPermissionsCapabilityState,
        share_amazon_bedrock_krs_action ShareAmazonBedrockKRSAction: CustomPermissionsCapabilityState,
        share_amazon_s_three_action ShareAmazonSThreeAction: CustomPermissionsCapabilityState,
        share_analyses ShareAnalyses: CustomPermissionsCapabilityState,
        share_apps ShareApps: CustomPermissionsCapabilityState,
        share_asana_action ShareAsanaAction: CustomPermissionsCapabilityState,
        share_bamboo_hr_action ShareBambooHRAction: CustomPermissionsCapabilityState,
        share_box_agent_action ShareBoxAgentAction: CustomPermissionsCapabilityState,
        share_canva_agent_action ShareCanvaAgentAction: CustomPermissionsCapabilityState,
        share_chat_agents ShareChatAgents: CustomPermissionsCapabilityState,
        share_comprehend_action ShareComprehendAction: CustomPermissionsCapabilityState,
        share_comprehend_medical_action ShareComprehendMedicalAction: CustomPermissionsCapabilityState,
        share_confluence_action ShareConfluenceAction: CustomPermissionsCapabilityState,
        share_dashboards ShareDashboards: CustomPermissionsCapabilityState,
        share_data_sources ShareDataSources: CustomPermissionsCapabilityState,
        share_datasets ShareDatasets: CustomPermissionsCapabilityState,
        share_fact_set_action ShareFactSetAction: CustomPermissionsCapabilityState,
        share_generic_http_action ShareGenericHTTPAction: CustomPermissionsCapabilityState,
        share_github_action ShareGithubAction: CustomPermissionsCapabilityState,
        share_google_calendar_action ShareGoogleCalendarAction: CustomPermissionsCapabilityState,
        share_hubspot_action ShareHubspotAction: CustomPermissionsCapabilityState,
        share_hugging_face_action ShareHuggingFaceAction: CustomPermissionsCapabilityState,
        share_intercom_action ShareIntercomAction: CustomPermissionsCapabilityState,
        share_jira_action ShareJiraAction: CustomPermissionsCapabilityState,
        share_knowledge_bases ShareKnowledgeBases: CustomPermissionsCapabilityState,
        share_linear_action ShareLinearAction: CustomPermissionsCapabilityState,
        share_mcp_action ShareMCPAction: CustomPermissionsCapabilityState,
        share_ms_exchange_action ShareMSExchangeAction: CustomPermissionsCapabilityState,
        share_ms_teams_action ShareMSTeamsAction: CustomPermissionsCapabilityState,
        share_monday_action ShareMondayAction: CustomPermissionsCapabilityState,
        share_new_relic_action ShareNewRelicAction: CustomPermissionsCapabilityState,
        share_notion_action ShareNotionAction: CustomPermissionsCapabilityState,
        share_one_drive_action ShareOneDriveAction: CustomPermissionsCapabilityState,
        share_open_api_action ShareOpenAPIAction: CustomPermissionsCapabilityState,
        share_pager_duty_action SharePagerDutyAction: CustomPermissionsCapabilityState,
        share_point_action SharePointAction: CustomPermissionsCapabilityState,
        share_sap_bill_of_material_action ShareSAPBillOfMaterialAction: CustomPermissionsCapabilityState,
        share_sap_business_partner_action ShareSAPBusinessPartnerAction: CustomPermissionsCapabilityState,
        share_sap_material_stock_action ShareSAPMaterialStockAction: CustomPermissionsCapabilityState,
        share_sap_physical_inventory_action ShareSAPPhysicalInventoryAction: CustomPermissionsCapabilityState,
        share_sap_product_master_data_action ShareSAPProductMasterDataAction: CustomPermissionsCapabilityState,
        share_salesforce_action ShareSalesforceAction: CustomPermissionsCapabilityState,
        share_sand_pgmi_action ShareSandPGMIAction: CustomPermissionsCapabilityState,
        share_sand_p_global_energy_action ShareSandPGlobalEnergyAction: CustomPermissionsCapabilityState,
        share_service_now_action ShareServiceNowAction: CustomPermissionsCapabilityState,
        share_share_point_action ShareSharePointAction: CustomPermissionsCapabilityState,
        share_slack_action ShareSlackAction: CustomPermissionsCapabilityState,
        share_smartsheet_action ShareSmartsheetAction: CustomPermissionsCapabilityState,
        share_spaces ShareSpaces: CustomPermissionsCapabilityState,
        share_textract_action ShareTextractAction: CustomPermissionsCapabilityState,
        share_zendesk_action ShareZendeskAction: CustomPermissionsCapabilityState,
        slack_action SlackAction: CustomPermissionsCapabilityState,
        smartsheet_action SmartsheetAction: CustomPermissionsCapabilityState,
        space Space: CustomPermissionsCapabilityState,
        subscribe_dashboard_email_reports SubscribeDashboardEmailReports: CustomPermissionsCapabilityState,
        textract_action TextractAction: CustomPermissionsCapabilityState,
        topic Topic: CustomPermissionsCapabilityState,
        use_agent_web_search UseAgentWebSearch: CustomPermissionsCapabilityState,
        use_amazon_bedrock_ars_action UseAmazonBedrockARSAction: CustomPermissionsCapabilityState,
        use_amazon_bedrock_fs_action UseAmazonBedrockFSAction: CustomPermissionsCapabilityState,
        use_amazon_bedrock_krs_action UseAmazonBedrockKRSAction: CustomPermissionsCapabilityState,
        use_amazon_s_three_action UseAmazonSThreeAction: CustomPermissionsCapabilityState,
        use_asana_action UseAsanaAction: CustomPermissionsCapabilityState,
        use_bamboo_hr_action UseBambooHRAction: CustomPermissionsCapabilityState,
        use_bedrock_models UseBedrockModels: CustomPermissionsCapabilityState,
        use_box_agent_action UseBoxAgentAction: CustomPermissionsCapabilityState,
        use_canva_agent_action UseCanvaAgentAction: CustomPermissionsCapabilityState,
        use_comprehend_action UseComprehendAction: CustomPermissionsCapabilityState,
        use_comprehend_medical_action UseComprehendMedicalAction: CustomPermissionsCapabilityState,
        use_confluence_action UseConfluenceAction: CustomPermissionsCapabilityState,
        use_fact_set_action UseFactSetAction: CustomPermissionsCapabilityState,
        use_generic_http_action UseGenericHTTPAction: CustomPermissionsCapabilityState,
        use_github_action UseGithubAction: CustomPermissionsCapabilityState,
        use_google_calendar_action UseGoogleCalendarAction: CustomPermissionsCapabilityState,
        use_hubspot_action UseHubspotAction: CustomPermissionsCapabilityState,
        use_hugging_face_action UseHuggingFaceAction: CustomPermissionsCapabilityState,
        use_intercom_action UseIntercomAction: CustomPermissionsCapabilityState,
        use_jira_action UseJiraAction: CustomPermissionsCapabilityState,
        use_linear_action UseLinearAction: CustomPermissionsCapabilityState,
        use_mcp_action UseMCPAction: CustomPermissionsCapabilityState,
        use_ms_exchange_action UseMSExchangeAction: CustomPermissionsCapabilityState,
        use_ms_teams_action UseMSTeamsAction: CustomPermissionsCapabilityState,
        use_monday_action UseMondayAction: CustomPermissionsCapabilityState,
        use_new_relic_action UseNewRelicAction: CustomPermissionsCapabilityState,
        use_notion_action UseNotionAction: CustomPermissionsCapabilityState,
        use_one_drive_action UseOneDriveAction: CustomPermissionsCapabilityState,
        use_open_api_action UseOpenAPIAction: CustomPermissionsCapabilityState,
        use_pager_duty_action UsePagerDutyAction: CustomPermissionsCapabilityState,
        use_sap_bill_of_material_action UseSAPBillOfMaterialAction: CustomPermissionsCapabilityState,
        use_sap_business_partner_action UseSAPBusinessPartnerAction: CustomPermissionsCapabilityState,
        use_sap_material_stock_action UseSAPMaterialStockAction: CustomPermissionsCapabilityState,
        use_sap_physical_inventory_action UseSAPPhysicalInventoryAction: CustomPermissionsCapabilityState,
        use_sap_product_master_data_action UseSAPProductMasterDataAction: CustomPermissionsCapabilityState,
        use_salesforce_action UseSalesforceAction: CustomPermissionsCapabilityState,
        use_sand_pgmi_action UseSandPGMIAction: CustomPermissionsCapabilityState,
        use_sand_p_global_energy_action UseSandPGlobalEnergyAction: CustomPermissionsCapabilityState,
        use_service_now_action UseServiceNowAction: CustomPermissionsCapabilityState,
        use_share_point_action UseSharePointAction: CustomPermissionsCapabilityState,
        use_slack_action UseSlackAction: CustomPermissionsCapabilityState,
        use_smartsheet_action UseSmartsheetAction: CustomPermissionsCapabilityState,
        use_textract_action UseTextractAction: CustomPermissionsCapabilityState,
        use_zendesk_action UseZendeskAction: CustomPermissionsCapabilityState,
        view_account_spice_capacity ViewAccountSPICECapacity: CustomPermissionsCapabilityState,
        zendesk_action ZendeskAction: CustomPermissionsCapabilityState,
    }
}
choice! { CustomPermissionsCapabilityState { Deny "DENY" } }

resource! {
    /// [AWS::QuickSight::Customization](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-customization.html)
    Customization CustomizationAttrs "AWS::QuickSight::Customization" (
        default_theme DefaultTheme: String, namespace Namespace: String
    ) { tags Tags: List<Tag>, } { arn "Arn": Arn<r::QuickSightCustomization>, aws_account_id "AwsAccountId": String, }
}

resource! {
    /// [AWS::QuickSight::DLPSetting](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dlpsetting.html)
    DlpSetting DlpSettingAttrs DlpSettingArgs "AWS::QuickSight::DLPSetting" [
        dlp_setting_id DlpSettingId: String, enabled Enabled: bool, name Name: String,
        provider_config ProviderConfig: DlpSettingProviderConfig,
        provider_outage_action ProviderOutageAction: DlpSettingDlpAction,
        provider_type ProviderType: DlpSettingDlpProviderType
    ] { aws_account_id AwsAccountId: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::QuickSightDlpSetting>,
        created_at "CreatedAt": String,
        status "Status": String,
        updated_at "UpdatedAt": String,
    }
}
props! {
    DlpSettingLabelActionMapping (
        action Action: DlpSettingDlpAction, label_id LabelId: String, label_name LabelName: String
    ) {}
}
props! { DlpSettingMicrosoftPurviewCredentials (secret_arn SecretArn: Arn<r::SecretsManagerSecret>) {} }
props! {
    DlpSettingMicrosoftPurviewProviderConfig (
        credentials Credentials: DlpSettingMicrosoftPurviewCredentials,
        label_action_mappings LabelActionMappings: List<DlpSettingLabelActionMapping>,
        unmapped_action UnmappedAction: DlpSettingDlpAction
    ) {}
}
props! { DlpSettingProviderConfig (microsoft_purview MicrosoftPurview: DlpSettingMicrosoftPurviewProviderConfig) {} }
choice! { DlpSettingDlpAction { Allow "ALLOW", Warn "WARN", Block "BLOCK" } }
choice! { DlpSettingDlpProviderType { MicrosoftPurview "MICROSOFT_PURVIEW" } }

resource! {
    /// [AWS::QuickSight::Dashboard](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
    Dashboard DashboardAttrs "AWS::QuickSight::Dashboard" (
        aws_account_id AwsAccountId: String, dashboard_id DashboardId: String, name Name: String
    ) {
        dashboard_publish_options DashboardPublishOptions: DashboardPublishOptions,
        definition Definition: DashboardVersionDefinition,
        folder_arns FolderArns: List<String>,
        link_entities LinkEntities: List<String>,
        link_sharing_configuration LinkSharingConfiguration: DashboardLinkSharingConfiguration,
        parameters Parameters: DashboardParameters,
        permissions Permissions: List<DashboardResourcePermission>,
        source_entity SourceEntity: DashboardSourceEntity,
        tags Tags: List<Tag>,
        theme_arn ThemeArn: Arn<r::QuickSightTheme>,
        validation_strategy ValidationStrategy: DashboardValidationStrategy,
        version_description VersionDescription: String,
    } {
        arn "Arn": Arn<r::QuickSightDashboard>,
        created_time "CreatedTime": String,
        last_published_time "LastPublishedTime": String,
        last_updated_time "LastUpdatedTime": String,
        version_arn "Version.Arn": String,
        version_created_time "Version.CreatedTime": String,
        version_data_set_arns "Version.DataSetArns": List<String>,
        version_description "Version.Description": String,
        version_errors "Version.Errors": List<Json>,
        version_sheets "Version.Sheets": List<Json>,
        version_source_entity_arn "Version.SourceEntityArn": String,
        version_status "Version.Status": String,
        version_theme_arn "Version.ThemeArn": String,
        version_version_number "Version.VersionNumber": f64,
    }
}
props! { DashboardAdHocFilteringOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! {
    DashboardAggregationFunction () {
        attribute_aggregation_function AttributeAggregationFunction: DashboardAttributeAggregationFunction,
        categorical_aggregation_function CategoricalAggregationFunction: DashboardCategoricalAggregationFunction,
        date_aggregation_function DateAggregationFunction: DashboardDateAggregationFunction,
        numerical_aggregation_function NumericalAggregationFunction: DashboardNumericalAggregationFunction,
    }
}
props! {
    DashboardAggregationSortConfiguration (
        column Column: DashboardColumnIdentifier, sort_direction SortDirection: DashboardSortDirection
    ) { aggregation_function AggregationFunction: DashboardAggregationFunction, }
}
props! {
    DashboardAnalysisDefaults (
        default_new_sheet_configuration DefaultNewSheetConfiguration: DashboardDefaultNewSheetConfiguration
    ) {}
}
props! {
    DashboardAnchorDateConfiguration () {
        anchor_option AnchorOption: DashboardAnchorOption,
        parameter_name ParameterName: String,
    }
}
props! {
    DashboardArcAxisConfiguration () { range Range: DashboardArcAxisDisplayRange, reserve_range ReserveRange: f64, }
}
props! { DashboardArcAxisDisplayRange () { max Max: f64, min Min: f64, } }
props! {
    DashboardArcConfiguration () {
        arc_angle ArcAngle: f64,
        arc_thickness ArcThickness: DashboardArcThicknessOptions,
    }
}
props! { DashboardArcOptions () { arc_thickness ArcThickness: DashboardArcThickness, } }
props! {
    DashboardAssetOptions () {
        excluded_data_set_arns ExcludedDataSetArns: List<String>,
        q_business_insights_status QBusinessInsightsStatus: DashboardQBusinessInsightsStatus,
        timezone Timezone: String,
        week_start WeekStart: DashboardDayOfTheWeek,
    }
}
props! {
    DashboardAttributeAggregationFunction () {
        simple_attribute_aggregation SimpleAttributeAggregation: DashboardSimpleAttributeAggregationFunction,
        value_for_multiple_values ValueForMultipleValues: String,
    }
}
props! {
    DashboardAxisDataOptions () {
        date_axis_options DateAxisOptions: DashboardDateAxisOptions,
        numeric_axis_options NumericAxisOptions: DashboardNumericAxisOptions,
    }
}
props! { DashboardAxisDisplayMinMaxRange () { maximum Maximum: f64, minimum Minimum: f64, } }
props! {
    DashboardAxisDisplayOptions () {
        axis_line_visibility AxisLineVisibility: DashboardVisibility,
        axis_offset AxisOffset: String,
        data_options DataOptions: DashboardAxisDataOptions,
        grid_line_visibility GridLineVisibility: DashboardVisibility,
        scrollbar_options ScrollbarOptions: DashboardScrollBarOptions,
        tick_label_options TickLabelOptions: DashboardAxisTickLabelOptions,
    }
}
props! {
    DashboardAxisDisplayRange () { data_driven DataDriven: Json, min_max MinMax: DashboardAxisDisplayMinMaxRange, }
}
props! {
    DashboardAxisLabelOptions () {
        apply_to ApplyTo: DashboardAxisLabelReferenceOptions,
        custom_label CustomLabel: String,
        font_configuration FontConfiguration: DashboardFontConfiguration,
    }
}
props! { DashboardAxisLabelReferenceOptions (column Column: DashboardColumnIdentifier, field_id FieldId: String) {} }
props! { DashboardAxisLinearScale () { step_count StepCount: f64, step_size StepSize: f64, } }
props! { DashboardAxisLogarithmicScale () { base Base: f64, } }
props! {
    DashboardAxisScale () {
        linear Linear: DashboardAxisLinearScale,
        logarithmic Logarithmic: DashboardAxisLogarithmicScale,
    }
}
props! {
    DashboardAxisTickLabelOptions () {
        label_options LabelOptions: DashboardLabelOptions,
        rotation_angle RotationAngle: f64,
    }
}
props! {
    DashboardBarChartAggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        colors Colors: List<DashboardDimensionField>,
        small_multiples SmallMultiples: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardBarChartConfiguration () {
        bars_arrangement BarsArrangement: DashboardBarsArrangement,
        category_axis CategoryAxis: DashboardAxisDisplayOptions,
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        color_label_options ColorLabelOptions: DashboardChartAxisLabelOptions,
        contribution_analysis_defaults ContributionAnalysisDefaults: List<DashboardContributionAnalysisDefault>,
        data_labels DataLabels: DashboardDataLabelOptions,
        default_series_settings DefaultSeriesSettings: DashboardBarChartDefaultSeriesSettings,
        field_wells FieldWells: DashboardBarChartFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        orientation Orientation: DashboardBarChartOrientation,
        reference_lines ReferenceLines: List<DashboardReferenceLine>,
        series Series: List<DashboardBarSeriesItem>,
        small_multiples_options SmallMultiplesOptions: DashboardSmallMultiplesOptions,
        sort_configuration SortConfiguration: DashboardBarChartSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        value_axis ValueAxis: DashboardAxisDisplayOptions,
        value_label_options ValueLabelOptions: DashboardChartAxisLabelOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardBarChartDefaultSeriesSettings () {
        border_settings BorderSettings: DashboardBorderSettings,
        decal_settings DecalSettings: DashboardDecalSettings,
    }
}
props! {
    DashboardBarChartFieldWells () {
        bar_chart_aggregated_field_wells BarChartAggregatedFieldWells: DashboardBarChartAggregatedFieldWells,
    }
}
props! {
    DashboardBarChartSeriesSettings () {
        border_settings BorderSettings: DashboardBorderSettings,
        decal_settings DecalSettings: DashboardDecalSettings,
    }
}
props! {
    DashboardBarChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
        color_items_limit ColorItemsLimit: DashboardItemsLimitConfiguration,
        color_sort ColorSort: List<DashboardFieldSortOptions>,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: DashboardItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardBarChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardBarChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardBarSeriesItem () {
        data_field_bar_series_item DataFieldBarSeriesItem: DashboardDataFieldBarSeriesItem,
        field_bar_series_item FieldBarSeriesItem: DashboardFieldBarSeriesItem,
    }
}
props! { DashboardBinCountOptions () { value Value: Num<0, MAX>, } }
props! { DashboardBinWidthOptions () { bin_count_limit BinCountLimit: Num<0, 1000>, value Value: Num<0, MAX>, } }
props! {
    DashboardBodySectionConfiguration (content Content: DashboardBodySectionContent, section_id SectionId: String) {
        page_break_configuration PageBreakConfiguration: DashboardSectionPageBreakConfiguration,
        repeat_configuration RepeatConfiguration: DashboardBodySectionRepeatConfiguration,
        style Style: DashboardSectionStyle,
    }
}
props! { DashboardBodySectionContent () { layout Layout: DashboardSectionLayoutConfiguration, } }
props! {
    DashboardBodySectionDynamicCategoryDimensionConfiguration (column Column: DashboardColumnIdentifier) {
        limit Limit: Num<1, 1000>,
        sort_by_metrics SortByMetrics: List<DashboardColumnSort>,
    }
}
props! {
    DashboardBodySectionDynamicNumericDimensionConfiguration (column Column: DashboardColumnIdentifier) {
        limit Limit: Num<1, 1000>,
        sort_by_metrics SortByMetrics: List<DashboardColumnSort>,
    }
}
props! {
    DashboardBodySectionRepeatConfiguration () {
        dimension_configurations DimensionConfigurations: List<DashboardBodySectionRepeatDimensionConfiguration>,
        non_repeating_visuals NonRepeatingVisuals: List<String>,
        page_break_configuration PageBreakConfiguration: DashboardBodySectionRepeatPageBreakConfiguration,
    }
}
props! {
    DashboardBodySectionRepeatDimensionConfiguration () {
        dynamic_category_dimension_configuration DynamicCategoryDimensionConfiguration: DashboardBodySectionDynamicCategoryDimensionConfiguration,
        dynamic_numeric_dimension_configuration DynamicNumericDimensionConfiguration: DashboardBodySectionDynamicNumericDimensionConfiguration,
    }
}
props! { DashboardBodySectionRepeatPageBreakConfiguration () { after After: DashboardSectionAfterPageBreak, } }
props! {
    DashboardBorderSettings () {
        border_color BorderColor: String,
        border_visibility BorderVisibility: DashboardVisibility,
        border_width BorderWidth: String,
    }
}
props! {
    DashboardBoxPlotAggregatedFieldWells () {
        group_by GroupBy: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardBoxPlotChartConfiguration () {
        box_plot_options BoxPlotOptions: DashboardBoxPlotOptions,
        category_axis CategoryAxis: DashboardAxisDisplayOptions,
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        field_wells FieldWells: DashboardBoxPlotFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: DashboardAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: DashboardChartAxisLabelOptions,
        reference_lines ReferenceLines: List<DashboardReferenceLine>,
        sort_configuration SortConfiguration: DashboardBoxPlotSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardBoxPlotFieldWells () {
        box_plot_aggregated_field_wells BoxPlotAggregatedFieldWells: DashboardBoxPlotAggregatedFieldWells,
    }
}
props! {
    DashboardBoxPlotOptions () {
        all_data_points_visibility AllDataPointsVisibility: DashboardVisibility,
        outlier_visibility OutlierVisibility: DashboardVisibility,
        style_options StyleOptions: DashboardBoxPlotStyleOptions,
    }
}
props! {
    DashboardBoxPlotSortConfiguration () {
        category_sort CategorySort: List<DashboardFieldSortOptions>,
        pagination_configuration PaginationConfiguration: DashboardPaginationConfiguration,
    }
}
props! { DashboardBoxPlotStyleOptions () { fill_style FillStyle: DashboardBoxPlotFillStyle, } }
props! {
    DashboardBoxPlotVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardBoxPlotChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardCalculatedField (expression Expression: String, name Name: String) {
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! { DashboardCalculatedMeasureField (expression Expression: String, field_id FieldId: String) {} }
props! {
    DashboardCascadingControlConfiguration () {
        source_controls SourceControls: List<DashboardCascadingControlSource>,
    }
}
props! {
    DashboardCascadingControlSource () {
        column_to_match ColumnToMatch: DashboardColumnIdentifier,
        source_sheet_control_id SourceSheetControlId: String,
    }
}
props! {
    DashboardCategoricalDimensionField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: DashboardStringFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    DashboardCategoricalMeasureField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: DashboardCategoricalAggregationFunction,
        format_configuration FormatConfiguration: DashboardStringFormatConfiguration,
    }
}
props! {
    DashboardCategoryDrillDownFilter (
        category_values CategoryValues: List<String>, column Column: DashboardColumnIdentifier
    ) {}
}
props! {
    DashboardCategoryFilter (
        column Column: DashboardColumnIdentifier, configuration Configuration: DashboardCategoryFilterConfiguration,
        filter_id FilterId: String
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
    }
}
props! {
    DashboardCategoryFilterConfiguration () {
        custom_filter_configuration CustomFilterConfiguration: DashboardCustomFilterConfiguration,
        custom_filter_list_configuration CustomFilterListConfiguration: DashboardCustomFilterListConfiguration,
        filter_list_configuration FilterListConfiguration: DashboardFilterListConfiguration,
    }
}
props! {
    DashboardCategoryInnerFilter (
        column Column: DashboardColumnIdentifier, configuration Configuration: DashboardCategoryFilterConfiguration
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
    }
}
props! {
    DashboardChartAxisLabelOptions () {
        axis_label_options AxisLabelOptions: List<DashboardAxisLabelOptions>,
        sort_icon_visibility SortIconVisibility: DashboardVisibility,
        visibility Visibility: DashboardVisibility,
    }
}
props! { DashboardClusterMarker () { simple_cluster_marker SimpleClusterMarker: DashboardSimpleClusterMarker, } }
props! { DashboardClusterMarkerConfiguration () { cluster_marker ClusterMarker: DashboardClusterMarker, } }
props! {
    DashboardColorScale (
        color_fill_type ColorFillType: DashboardColorFillType, colors Colors: List<DashboardDataColor>
    ) { null_value_color NullValueColor: DashboardDataColor, }
}
props! { DashboardColorsConfiguration () { custom_colors CustomColors: List<DashboardCustomColor>, } }
props! {
    DashboardColumnConfiguration (column Column: DashboardColumnIdentifier) {
        colors_configuration ColorsConfiguration: DashboardColorsConfiguration,
        decal_settings_configuration DecalSettingsConfiguration: DashboardDecalSettingsConfiguration,
        format_configuration FormatConfiguration: DashboardFormatConfiguration,
        role Role: DashboardColumnRole,
    }
}
props! {
    DashboardColumnHierarchy () {
        date_time_hierarchy DateTimeHierarchy: DashboardDateTimeHierarchy,
        explicit_hierarchy ExplicitHierarchy: DashboardExplicitHierarchy,
        predefined_hierarchy PredefinedHierarchy: DashboardPredefinedHierarchy,
    }
}
props! {
    DashboardColumnIdentifier (column_name ColumnName: String) {
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! {
    DashboardColumnSort (direction Direction: DashboardSortDirection, sort_by SortBy: DashboardColumnIdentifier) {
        aggregation_function AggregationFunction: DashboardAggregationFunction,
    }
}
props! {
    DashboardColumnTooltipItem (column Column: DashboardColumnIdentifier) {
        aggregation Aggregation: DashboardAggregationFunction,
        label Label: String,
        tooltip_target TooltipTarget: DashboardTooltipTarget,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardComboChartAggregatedFieldWells () {
        bar_values BarValues: List<DashboardMeasureField>,
        category Category: List<DashboardDimensionField>,
        colors Colors: List<DashboardDimensionField>,
        line_values LineValues: List<DashboardMeasureField>,
    }
}
props! {
    DashboardComboChartConfiguration () {
        bar_data_labels BarDataLabels: DashboardDataLabelOptions,
        bars_arrangement BarsArrangement: DashboardBarsArrangement,
        category_axis CategoryAxis: DashboardAxisDisplayOptions,
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        color_label_options ColorLabelOptions: DashboardChartAxisLabelOptions,
        default_series_settings DefaultSeriesSettings: DashboardComboChartDefaultSeriesSettings,
        field_wells FieldWells: DashboardComboChartFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        line_data_labels LineDataLabels: DashboardDataLabelOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: DashboardAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: DashboardChartAxisLabelOptions,
        reference_lines ReferenceLines: List<DashboardReferenceLine>,
        secondary_y_axis_display_options SecondaryYAxisDisplayOptions: DashboardAxisDisplayOptions,
        secondary_y_axis_label_options SecondaryYAxisLabelOptions: DashboardChartAxisLabelOptions,
        series Series: List<DashboardComboSeriesItem>,
        single_axis_options SingleAxisOptions: DashboardSingleAxisOptions,
        sort_configuration SortConfiguration: DashboardComboChartSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardComboChartDefaultSeriesSettings () {
        border_settings BorderSettings: DashboardBorderSettings,
        decal_settings DecalSettings: DashboardDecalSettings,
        line_style_settings LineStyleSettings: DashboardLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: DashboardLineChartMarkerStyleSettings,
    }
}
props! {
    DashboardComboChartFieldWells () {
        combo_chart_aggregated_field_wells ComboChartAggregatedFieldWells: DashboardComboChartAggregatedFieldWells,
    }
}
props! {
    DashboardComboChartSeriesSettings () {
        border_settings BorderSettings: DashboardBorderSettings,
        decal_settings DecalSettings: DashboardDecalSettings,
        line_style_settings LineStyleSettings: DashboardLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: DashboardLineChartMarkerStyleSettings,
    }
}
props! {
    DashboardComboChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
        color_items_limit ColorItemsLimit: DashboardItemsLimitConfiguration,
        color_sort ColorSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardComboChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardComboChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardComboSeriesItem () {
        data_field_combo_series_item DataFieldComboSeriesItem: DashboardDataFieldComboSeriesItem,
        field_combo_series_item FieldComboSeriesItem: DashboardFieldComboSeriesItem,
    }
}
props! {
    DashboardComparisonConfiguration () {
        comparison_format ComparisonFormat: DashboardComparisonFormatConfiguration,
        comparison_method ComparisonMethod: DashboardComparisonMethod,
    }
}
props! {
    DashboardComparisonFormatConfiguration () {
        number_display_format_configuration NumberDisplayFormatConfiguration: DashboardNumberDisplayFormatConfiguration,
        percentage_display_format_configuration PercentageDisplayFormatConfiguration: DashboardPercentageDisplayFormatConfiguration,
    }
}
props! {
    DashboardComputation () {
        forecast Forecast: DashboardForecastComputation,
        growth_rate GrowthRate: DashboardGrowthRateComputation,
        maximum_minimum MaximumMinimum: DashboardMaximumMinimumComputation,
        metric_comparison MetricComparison: DashboardMetricComparisonComputation,
        period_over_period PeriodOverPeriod: DashboardPeriodOverPeriodComputation,
        period_to_date PeriodToDate: DashboardPeriodToDateComputation,
        top_bottom_movers TopBottomMovers: DashboardTopBottomMoversComputation,
        top_bottom_ranked TopBottomRanked: DashboardTopBottomRankedComputation,
        total_aggregation TotalAggregation: DashboardTotalAggregationComputation,
        unique_values UniqueValues: DashboardUniqueValuesComputation,
    }
}
props! {
    DashboardConditionalFormattingColor () {
        gradient Gradient: DashboardConditionalFormattingGradientColor,
        solid Solid: DashboardConditionalFormattingSolidColor,
    }
}
props! {
    DashboardConditionalFormattingCustomIconCondition (
        expression Expression: String, icon_options IconOptions: DashboardConditionalFormattingCustomIconOptions
    ) {
        color Color: String,
        display_configuration DisplayConfiguration: DashboardConditionalFormattingIconDisplayConfiguration,
    }
}
props! {
    DashboardConditionalFormattingCustomIconOptions () { icon Icon: DashboardIcon, unicode_icon UnicodeIcon: String, }
}
props! {
    DashboardConditionalFormattingGradientColor (color Color: DashboardGradientColor, expression Expression: String) {}
}
props! {
    DashboardConditionalFormattingIcon () {
        custom_condition CustomCondition: DashboardConditionalFormattingCustomIconCondition,
        icon_set IconSet: DashboardConditionalFormattingIconSet,
    }
}
props! {
    DashboardConditionalFormattingIconDisplayConfiguration () {
        icon_display_option IconDisplayOption: DashboardConditionalFormattingIconDisplayOption,
    }
}
props! {
    DashboardConditionalFormattingIconSet (expression Expression: String) {
        icon_set_type IconSetType: DashboardConditionalFormattingIconSetType,
    }
}
props! { DashboardConditionalFormattingSolidColor (expression Expression: String) { color Color: String, } }
props! {
    DashboardContributionAnalysisDefault (
        contributor_dimensions ContributorDimensions: List<DashboardColumnIdentifier>,
        measure_field_id MeasureFieldId: String
    ) {}
}
props! {
    DashboardCurrencyDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: DashboardDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: DashboardNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: DashboardNullValueFormatConfiguration,
        number_scale NumberScale: DashboardNumberScale,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: DashboardNumericSeparatorConfiguration,
        suffix Suffix: String,
        symbol Symbol: String,
    }
}
props! {
    DashboardCustomActionFilterOperation (
        selected_fields_configuration SelectedFieldsConfiguration: DashboardFilterOperationSelectedFieldsConfiguration,
        target_visuals_configuration TargetVisualsConfiguration: DashboardFilterOperationTargetVisualsConfiguration
    ) {}
}
props! {
    DashboardCustomActionNavigationOperation () {
        local_navigation_configuration LocalNavigationConfiguration: DashboardLocalNavigationConfiguration,
    }
}
props! {
    DashboardCustomActionSetParametersOperation (
        parameter_value_configurations ParameterValueConfigurations: List<DashboardSetParameterValueConfiguration>
    ) {}
}
props! {
    DashboardCustomActionUrlOperation (
        url_target URLTarget: DashboardUrlTargetConfiguration, url_template URLTemplate: String
    ) {}
}
props! {
    DashboardCustomColor (color Color: String) {
        field_value FieldValue: String,
        special_value SpecialValue: DashboardSpecialValue,
    }
}
props! {
    DashboardCustomContentConfiguration () {
        content_type ContentType: DashboardCustomContentType,
        content_url ContentUrl: String,
        image_scaling ImageScaling: DashboardCustomContentImageScalingConfiguration,
        interactions Interactions: DashboardVisualInteractionOptions,
    }
}
props! {
    DashboardCustomContentVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardCustomContentConfiguration,
        data_set_identifier DataSetIdentifier: String,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardCustomFilterConfiguration (
        match_operator MatchOperator: DashboardCategoryFilterMatchOperator,
        null_option NullOption: DashboardFilterNullOption
    ) {
        category_value CategoryValue: String,
        parameter_name ParameterName: String,
        select_all_options SelectAllOptions: DashboardCategoryFilterSelectAllOptions,
    }
}
props! {
    DashboardCustomFilterListConfiguration (
        match_operator MatchOperator: DashboardCategoryFilterMatchOperator,
        null_option NullOption: DashboardFilterNullOption
    ) {
        category_values CategoryValues: List<String>,
        select_all_options SelectAllOptions: DashboardCategoryFilterSelectAllOptions,
    }
}
props! { DashboardCustomNarrativeOptions (narrative Narrative: String) {} }
props! {
    DashboardCustomParameterValues () {
        date_time_values DateTimeValues: List<String>,
        decimal_values DecimalValues: List<f64>,
        integer_values IntegerValues: List<f64>,
        string_values StringValues: List<String>,
    }
}
props! {
    DashboardCustomValuesConfiguration (custom_values CustomValues: DashboardCustomParameterValues) {
        include_null_value IncludeNullValue: bool,
    }
}
props! {
    DashboardDataBarsOptions (field_id FieldId: String) {
        negative_color NegativeColor: String,
        positive_color PositiveColor: String,
    }
}
props! { DashboardDataColor () { color Color: String, data_value DataValue: f64, } }
props! {
    DashboardDataFieldBarSeriesItem (field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: DashboardBarChartSeriesSettings,
    }
}
props! {
    DashboardDataFieldComboSeriesItem (field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: DashboardComboChartSeriesSettings,
    }
}
props! {
    DashboardDataFieldSeriesItem (axis_binding AxisBinding: DashboardAxisBinding, field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: DashboardLineChartSeriesSettings,
    }
}
props! {
    DashboardDataLabelOptions () {
        category_label_visibility CategoryLabelVisibility: DashboardVisibility,
        data_label_types DataLabelTypes: List<DashboardDataLabelType>,
        label_color LabelColor: String,
        label_content LabelContent: DashboardDataLabelContent,
        label_font_configuration LabelFontConfiguration: DashboardFontConfiguration,
        measure_label_visibility MeasureLabelVisibility: DashboardVisibility,
        overlap Overlap: DashboardDataLabelOverlap,
        position Position: DashboardDataLabelPosition,
        totals_visibility TotalsVisibility: DashboardVisibility,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardDataLabelType () {
        data_path_label_type DataPathLabelType: DashboardDataPathLabelType,
        field_label_type FieldLabelType: DashboardFieldLabelType,
        maximum_label_type MaximumLabelType: DashboardMaximumLabelType,
        minimum_label_type MinimumLabelType: DashboardMinimumLabelType,
        range_ends_label_type RangeEndsLabelType: DashboardRangeEndsLabelType,
    }
}
props! {
    DashboardDataPathColor (color Color: String, element Element: DashboardDataPathValue) {
        time_granularity TimeGranularity: DashboardTimeGranularity,
    }
}
props! {
    DashboardDataPathLabelType () {
        field_id FieldId: String,
        field_value FieldValue: String,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardDataPathSort (
        direction Direction: DashboardSortDirection, sort_paths SortPaths: List<DashboardDataPathValue>
    ) {}
}
props! {
    DashboardDataPathType () { pivot_table_data_path_type PivotTableDataPathType: DashboardPivotTableDataPathType, }
}
props! {
    DashboardDataPathValue () {
        data_path_type DataPathType: DashboardDataPathType,
        field_id FieldId: String,
        field_value FieldValue: String,
    }
}
props! { DashboardDataPointDrillUpDownOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardDataPointMenuLabelOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardDataPointTooltipOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardDataQaEnabledOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardDataSetIdentifierDeclaration (data_set_arn DataSetArn: String, identifier Identifier: String) {} }
props! {
    DashboardDataSetReference (
        data_set_arn DataSetArn: Arn<r::QuickSightDataSet>, data_set_placeholder DataSetPlaceholder: String
    ) {}
}
props! { DashboardDataStoriesSharingOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardDateAxisOptions () { missing_date_visibility MissingDateVisibility: DashboardVisibility, } }
props! {
    DashboardDateDimensionField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        date_granularity DateGranularity: DashboardTimeGranularity,
        format_configuration FormatConfiguration: DashboardDateTimeFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    DashboardDateMeasureField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: DashboardDateAggregationFunction,
        format_configuration FormatConfiguration: DashboardDateTimeFormatConfiguration,
    }
}
props! {
    DashboardDateTimeDefaultValues () {
        dynamic_value DynamicValue: DashboardDynamicDefaultValue,
        rolling_date RollingDate: DashboardRollingDateConfiguration,
        static_values StaticValues: List<String>,
    }
}
props! {
    DashboardDateTimeFormatConfiguration () {
        date_time_format DateTimeFormat: String,
        null_value_format_configuration NullValueFormatConfiguration: DashboardNullValueFormatConfiguration,
        numeric_format_configuration NumericFormatConfiguration: DashboardNumericFormatConfiguration,
    }
}
props! {
    DashboardDateTimeHierarchy (hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<DashboardDrillDownFilter>,
    }
}
props! { DashboardDateTimeParameter (name Name: String, values Values: List<String>) {} }
props! {
    DashboardDateTimeParameterDeclaration (name Name: String) {
        default_values DefaultValues: DashboardDateTimeDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<DashboardMappedDataSetParameter>,
        time_granularity TimeGranularity: DashboardTimeGranularity,
        value_when_unset ValueWhenUnset: DashboardDateTimeValueWhenUnsetConfiguration,
    }
}
props! {
    DashboardDateTimePickerControlDisplayOptions () {
        date_icon_visibility DateIconVisibility: DashboardVisibility,
        date_time_format DateTimeFormat: String,
        helper_text_visibility HelperTextVisibility: DashboardVisibility,
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! {
    DashboardDateTimeValueWhenUnsetConfiguration () {
        custom_value CustomValue: String,
        value_when_unset_option ValueWhenUnsetOption: DashboardValueWhenUnsetOption,
    }
}
props! {
    DashboardDecalSettings () {
        decal_color DecalColor: String,
        decal_pattern_type DecalPatternType: DashboardDecalPatternType,
        decal_style_type DecalStyleType: DashboardDecalStyleType,
        decal_visibility DecalVisibility: DashboardVisibility,
        element_value ElementValue: String,
    }
}
props! {
    DashboardDecalSettingsConfiguration () {
        custom_decal_settings CustomDecalSettings: List<DashboardDecalSettings>,
    }
}
props! {
    DashboardDecimalDefaultValues () {
        dynamic_value DynamicValue: DashboardDynamicDefaultValue,
        static_values StaticValues: List<f64>,
    }
}
props! { DashboardDecimalParameter (name Name: String, values Values: List<f64>) {} }
props! {
    DashboardDecimalParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: DashboardParameterValueType
    ) {
        default_values DefaultValues: DashboardDecimalDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<DashboardMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: DashboardDecimalValueWhenUnsetConfiguration,
    }
}
props! { DashboardDecimalPlacesConfiguration (decimal_places DecimalPlaces: Num<0, 20>) {} }
props! {
    DashboardDecimalValueWhenUnsetConfiguration () {
        custom_value CustomValue: f64,
        value_when_unset_option ValueWhenUnsetOption: DashboardValueWhenUnsetOption,
    }
}
props! {
    DashboardDefaultDateTimePickerControlOptions () {
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardDateTimePickerControlDisplayOptions,
        type_ Type: DashboardSheetControlDateTimePickerType,
    }
}
props! {
    DashboardDefaultFilterControlConfiguration (
        control_options ControlOptions: DashboardDefaultFilterControlOptions, title Title: String
    ) {}
}
props! {
    DashboardDefaultFilterControlOptions () {
        default_date_time_picker_options DefaultDateTimePickerOptions: DashboardDefaultDateTimePickerControlOptions,
        default_dropdown_options DefaultDropdownOptions: DashboardDefaultFilterDropDownControlOptions,
        default_list_options DefaultListOptions: DashboardDefaultFilterListControlOptions,
        default_relative_date_time_options DefaultRelativeDateTimeOptions: DashboardDefaultRelativeDateTimeControlOptions,
        default_slider_options DefaultSliderOptions: DashboardDefaultSliderControlOptions,
        default_text_area_options DefaultTextAreaOptions: DashboardDefaultTextAreaControlOptions,
        default_text_field_options DefaultTextFieldOptions: DashboardDefaultTextFieldControlOptions,
    }
}
props! {
    DashboardDefaultFilterDropDownControlOptions () {
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardDropDownControlDisplayOptions,
        selectable_values SelectableValues: DashboardFilterSelectableValues,
        type_ Type: DashboardSheetControlListType,
    }
}
props! {
    DashboardDefaultFilterListControlOptions () {
        display_options DisplayOptions: DashboardListControlDisplayOptions,
        selectable_values SelectableValues: DashboardFilterSelectableValues,
        type_ Type: DashboardSheetControlListType,
    }
}
props! {
    DashboardDefaultFreeFormLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: DashboardFreeFormLayoutCanvasSizeOptions
    ) {}
}
props! {
    DashboardDefaultGridLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: DashboardGridLayoutCanvasSizeOptions
    ) {}
}
props! {
    DashboardDefaultInteractiveLayoutConfiguration () {
        free_form FreeForm: DashboardDefaultFreeFormLayoutConfiguration,
        grid Grid: DashboardDefaultGridLayoutConfiguration,
    }
}
props! {
    DashboardDefaultNewSheetConfiguration () {
        interactive_layout_configuration InteractiveLayoutConfiguration: DashboardDefaultInteractiveLayoutConfiguration,
        paginated_layout_configuration PaginatedLayoutConfiguration: DashboardDefaultPaginatedLayoutConfiguration,
        sheet_content_type SheetContentType: DashboardSheetContentType,
    }
}
props! {
    DashboardDefaultPaginatedLayoutConfiguration () {
        section_based SectionBased: DashboardDefaultSectionBasedLayoutConfiguration,
    }
}
props! {
    DashboardDefaultRelativeDateTimeControlOptions () {
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardRelativeDateTimeControlDisplayOptions,
    }
}
props! {
    DashboardDefaultSectionBasedLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: DashboardSectionBasedLayoutCanvasSizeOptions
    ) {}
}
props! {
    DashboardDefaultSliderControlOptions (
        maximum_value MaximumValue: f64, minimum_value MinimumValue: f64, step_size StepSize: f64
    ) {
        display_options DisplayOptions: DashboardSliderControlDisplayOptions,
        type_ Type: DashboardSheetControlSliderType,
    }
}
props! {
    DashboardDefaultTextAreaControlOptions () {
        delimiter Delimiter: String,
        display_options DisplayOptions: DashboardTextAreaControlDisplayOptions,
    }
}
props! {
    DashboardDefaultTextFieldControlOptions () {
        display_options DisplayOptions: DashboardTextFieldControlDisplayOptions,
    }
}
props! {
    DashboardDestinationParameterValueConfiguration () {
        custom_values_configuration CustomValuesConfiguration: DashboardCustomValuesConfiguration,
        select_all_value_options SelectAllValueOptions: DashboardSelectAllValueOptions,
        source_column SourceColumn: DashboardColumnIdentifier,
        source_field SourceField: String,
        source_parameter_name SourceParameterName: String,
    }
}
props! {
    DashboardDimensionField () {
        categorical_dimension_field CategoricalDimensionField: DashboardCategoricalDimensionField,
        date_dimension_field DateDimensionField: DashboardDateDimensionField,
        numerical_dimension_field NumericalDimensionField: DashboardNumericalDimensionField,
    }
}
props! { DashboardDonutCenterOptions () { label_visibility LabelVisibility: DashboardVisibility, } }
props! {
    DashboardDonutOptions () {
        arc_options ArcOptions: DashboardArcOptions,
        donut_center_options DonutCenterOptions: DashboardDonutCenterOptions,
    }
}
props! {
    DashboardDrillDownFilter () {
        category_filter CategoryFilter: DashboardCategoryDrillDownFilter,
        numeric_equality_filter NumericEqualityFilter: DashboardNumericEqualityDrillDownFilter,
        time_range_filter TimeRangeFilter: DashboardTimeRangeDrillDownFilter,
    }
}
props! {
    DashboardDropDownControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        select_all_options SelectAllOptions: DashboardListControlSelectAllOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! {
    DashboardDynamicDefaultValue (default_value_column DefaultValueColumn: DashboardColumnIdentifier) {
        group_name_column GroupNameColumn: DashboardColumnIdentifier,
        user_name_column UserNameColumn: DashboardColumnIdentifier,
    }
}
props! {
    DashboardEmptyVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! {
    DashboardExcludePeriodConfiguration (amount Amount: f64, granularity Granularity: DashboardTimeGranularity) {
        status Status: DashboardWidgetStatus,
    }
}
props! { DashboardExecutiveSummaryOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! {
    DashboardExplicitHierarchy (columns Columns: List<DashboardColumnIdentifier>, hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<DashboardDrillDownFilter>,
    }
}
props! { DashboardExportHiddenFieldsOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardExportToCsvOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardExportWithHiddenFieldsOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! {
    DashboardFieldBarSeriesItem (field_id FieldId: String) { settings Settings: DashboardBarChartSeriesSettings, }
}
props! {
    DashboardFieldBasedTooltip () {
        aggregation_visibility AggregationVisibility: DashboardVisibility,
        tooltip_fields TooltipFields: List<DashboardTooltipItem>,
        tooltip_title_type TooltipTitleType: DashboardTooltipTitleType,
    }
}
props! {
    DashboardFieldComboSeriesItem (field_id FieldId: String) { settings Settings: DashboardComboChartSeriesSettings, }
}
props! { DashboardFieldLabelType () { field_id FieldId: String, visibility Visibility: DashboardVisibility, } }
props! {
    DashboardFieldSeriesItem (axis_binding AxisBinding: DashboardAxisBinding, field_id FieldId: String) {
        settings Settings: DashboardLineChartSeriesSettings,
    }
}
props! { DashboardFieldSort (direction Direction: DashboardSortDirection, field_id FieldId: String) {} }
props! {
    DashboardFieldSortOptions () {
        column_sort ColumnSort: DashboardColumnSort,
        field_sort FieldSort: DashboardFieldSort,
    }
}
props! {
    DashboardFieldTooltipItem (field_id FieldId: String) {
        label Label: String,
        tooltip_target TooltipTarget: DashboardTooltipTarget,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardFilledMapAggregatedFieldWells () {
        geospatial Geospatial: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardFilledMapConditionalFormatting (
        conditional_formatting_options ConditionalFormattingOptions: List<DashboardFilledMapConditionalFormattingOption>
    ) {}
}
props! { DashboardFilledMapConditionalFormattingOption (shape Shape: DashboardFilledMapShapeConditionalFormatting) {} }
props! {
    DashboardFilledMapConfiguration () {
        field_wells FieldWells: DashboardFilledMapFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        map_style_options MapStyleOptions: DashboardGeospatialMapStyleOptions,
        sort_configuration SortConfiguration: DashboardFilledMapSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        window_options WindowOptions: DashboardGeospatialWindowOptions,
    }
}
props! {
    DashboardFilledMapFieldWells () {
        filled_map_aggregated_field_wells FilledMapAggregatedFieldWells: DashboardFilledMapAggregatedFieldWells,
    }
}
props! {
    DashboardFilledMapShapeConditionalFormatting (field_id FieldId: String) {
        format Format: DashboardShapeConditionalFormat,
    }
}
props! { DashboardFilledMapSortConfiguration () { category_sort CategorySort: List<DashboardFieldSortOptions>, } }
props! {
    DashboardFilledMapVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardFilledMapConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        conditional_formatting ConditionalFormatting: DashboardFilledMapConditionalFormatting,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardFilter () {
        category_filter CategoryFilter: DashboardCategoryFilter,
        nested_filter NestedFilter: DashboardNestedFilter,
        numeric_equality_filter NumericEqualityFilter: DashboardNumericEqualityFilter,
        numeric_range_filter NumericRangeFilter: DashboardNumericRangeFilter,
        relative_dates_filter RelativeDatesFilter: DashboardRelativeDatesFilter,
        time_equality_filter TimeEqualityFilter: DashboardTimeEqualityFilter,
        time_range_filter TimeRangeFilter: DashboardTimeRangeFilter,
        top_bottom_filter TopBottomFilter: DashboardTopBottomFilter,
    }
}
props! {
    DashboardFilterControl () {
        cross_sheet CrossSheet: DashboardFilterCrossSheetControl,
        date_time_picker DateTimePicker: DashboardFilterDateTimePickerControl,
        dropdown Dropdown: DashboardFilterDropDownControl,
        list List: DashboardFilterListControl,
        relative_date_time RelativeDateTime: DashboardFilterRelativeDateTimeControl,
        slider Slider: DashboardFilterSliderControl,
        text_area TextArea: DashboardFilterTextAreaControl,
        text_field TextField: DashboardFilterTextFieldControl,
    }
}
props! {
    DashboardFilterCrossSheetControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String
    ) { cascading_control_configuration CascadingControlConfiguration: DashboardCascadingControlConfiguration, }
}
props! {
    DashboardFilterDateTimePickerControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardDateTimePickerControlDisplayOptions,
        type_ Type: DashboardSheetControlDateTimePickerType,
    }
}
props! {
    DashboardFilterDropDownControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: DashboardCascadingControlConfiguration,
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardDropDownControlDisplayOptions,
        selectable_values SelectableValues: DashboardFilterSelectableValues,
        type_ Type: DashboardSheetControlListType,
    }
}
props! {
    DashboardFilterGroup (
        cross_dataset CrossDataset: DashboardCrossDatasetTypes, filter_group_id FilterGroupId: String,
        filters Filters: List<DashboardFilter>,
        scope_configuration ScopeConfiguration: DashboardFilterScopeConfiguration
    ) { status Status: DashboardWidgetStatus, }
}
props! {
    DashboardFilterListConfiguration (match_operator MatchOperator: DashboardCategoryFilterMatchOperator) {
        category_values CategoryValues: List<String>,
        null_option NullOption: DashboardFilterNullOption,
        select_all_options SelectAllOptions: DashboardCategoryFilterSelectAllOptions,
    }
}
props! {
    DashboardFilterListControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: DashboardCascadingControlConfiguration,
        display_options DisplayOptions: DashboardListControlDisplayOptions,
        selectable_values SelectableValues: DashboardFilterSelectableValues,
        type_ Type: DashboardSheetControlListType,
    }
}
props! {
    DashboardFilterOperationSelectedFieldsConfiguration () {
        selected_columns SelectedColumns: List<DashboardColumnIdentifier>,
        selected_field_options SelectedFieldOptions: DashboardSelectedFieldOptions,
        selected_fields SelectedFields: List<String>,
    }
}
props! {
    DashboardFilterOperationTargetVisualsConfiguration () {
        same_sheet_target_visual_configuration SameSheetTargetVisualConfiguration: DashboardSameSheetTargetVisualConfiguration,
    }
}
props! {
    DashboardFilterRelativeDateTimeControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardRelativeDateTimeControlDisplayOptions,
    }
}
props! {
    DashboardFilterScopeConfiguration () {
        all_sheets AllSheets: Json,
        selected_sheets SelectedSheets: DashboardSelectedSheetsFilterScopeConfiguration,
    }
}
props! { DashboardFilterSelectableValues () { values Values: List<String>, } }
props! {
    DashboardFilterSliderControl DashboardFilterSliderControlArgs [
        filter_control_id FilterControlId: String, maximum_value MaximumValue: f64, minimum_value MinimumValue: f64,
        source_filter_id SourceFilterId: String, step_size StepSize: f64, title Title: String
    ] {
        display_options DisplayOptions: DashboardSliderControlDisplayOptions,
        type_ Type: DashboardSheetControlSliderType,
    }
}
props! {
    DashboardFilterTextAreaControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) { delimiter Delimiter: String, display_options DisplayOptions: DashboardTextAreaControlDisplayOptions, }
}
props! {
    DashboardFilterTextFieldControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) { display_options DisplayOptions: DashboardTextFieldControlDisplayOptions, }
}
props! {
    DashboardFontConfiguration () {
        font_color FontColor: String,
        font_decoration FontDecoration: DashboardFontDecoration,
        font_family FontFamily: String,
        font_size FontSize: DashboardFontSize,
        font_style FontStyle: DashboardFontStyle,
        font_weight FontWeight: DashboardFontWeight,
    }
}
props! { DashboardFontSize () { absolute Absolute: String, relative Relative: DashboardRelativeFontSize, } }
props! { DashboardFontWeight () { name Name: DashboardFontWeightName, } }
props! {
    DashboardForecastComputation (computation_id ComputationId: String) {
        custom_seasonality_value CustomSeasonalityValue: Num<1, 180>,
        lower_boundary LowerBoundary: f64,
        name Name: String,
        periods_backward PeriodsBackward: Num<0, 1000>,
        periods_forward PeriodsForward: Num<1, 1000>,
        prediction_interval PredictionInterval: Num<50, 95>,
        seasonality Seasonality: DashboardForecastComputationSeasonality,
        time Time: DashboardDimensionField,
        upper_boundary UpperBoundary: f64,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardForecastConfiguration () {
        forecast_properties ForecastProperties: DashboardTimeBasedForecastProperties,
        scenario Scenario: DashboardForecastScenario,
    }
}
props! {
    DashboardForecastScenario () {
        what_if_point_scenario WhatIfPointScenario: DashboardWhatIfPointScenario,
        what_if_range_scenario WhatIfRangeScenario: DashboardWhatIfRangeScenario,
    }
}
props! {
    DashboardFormatConfiguration () {
        date_time_format_configuration DateTimeFormatConfiguration: DashboardDateTimeFormatConfiguration,
        number_format_configuration NumberFormatConfiguration: DashboardNumberFormatConfiguration,
        string_format_configuration StringFormatConfiguration: DashboardStringFormatConfiguration,
    }
}
props! {
    DashboardFreeFormLayoutCanvasSizeOptions () {
        screen_canvas_size_options ScreenCanvasSizeOptions: DashboardFreeFormLayoutScreenCanvasSizeOptions,
    }
}
props! {
    DashboardFreeFormLayoutConfiguration (elements Elements: List<DashboardFreeFormLayoutElement>) {
        canvas_size_options CanvasSizeOptions: DashboardFreeFormLayoutCanvasSizeOptions,
        groups Groups: List<DashboardSheetLayoutGroup>,
    }
}
props! {
    DashboardFreeFormLayoutElement DashboardFreeFormLayoutElementArgs [
        element_id ElementId: String, element_type ElementType: DashboardLayoutElementType, height Height: String,
        width Width: String, x_axis_location XAxisLocation: String, y_axis_location YAxisLocation: String
    ] {
        background_style BackgroundStyle: DashboardFreeFormLayoutElementBackgroundStyle,
        border_radius BorderRadius: String,
        border_style BorderStyle: DashboardFreeFormLayoutElementBorderStyle,
        loading_animation LoadingAnimation: DashboardLoadingAnimation,
        padding Padding: String,
        rendering_rules RenderingRules: List<DashboardSheetElementRenderingRule>,
        selected_border_style SelectedBorderStyle: DashboardFreeFormLayoutElementBorderStyle,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardFreeFormLayoutElementBackgroundStyle () {
        color Color: String,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardFreeFormLayoutElementBorderStyle () {
        color Color: String,
        visibility Visibility: DashboardVisibility,
        width Width: String,
    }
}
props! { DashboardFreeFormLayoutScreenCanvasSizeOptions (optimized_view_port_width OptimizedViewPortWidth: String) {} }
props! { DashboardFreeFormSectionLayoutConfiguration (elements Elements: List<DashboardFreeFormLayoutElement>) {} }
props! {
    DashboardFunnelChartAggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardFunnelChartConfiguration () {
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        data_label_options DataLabelOptions: DashboardFunnelChartDataLabelOptions,
        field_wells FieldWells: DashboardFunnelChartFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        sort_configuration SortConfiguration: DashboardFunnelChartSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        value_label_options ValueLabelOptions: DashboardChartAxisLabelOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardFunnelChartDataLabelOptions () {
        category_label_visibility CategoryLabelVisibility: DashboardVisibility,
        label_color LabelColor: String,
        label_font_configuration LabelFontConfiguration: DashboardFontConfiguration,
        measure_data_label_style MeasureDataLabelStyle: DashboardFunnelChartMeasureDataLabelStyle,
        measure_label_visibility MeasureLabelVisibility: DashboardVisibility,
        position Position: DashboardDataLabelPosition,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardFunnelChartFieldWells () {
        funnel_chart_aggregated_field_wells FunnelChartAggregatedFieldWells: DashboardFunnelChartAggregatedFieldWells,
    }
}
props! {
    DashboardFunnelChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardFunnelChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardFunnelChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardGaugeChartArcConditionalFormatting () {
        foreground_color ForegroundColor: DashboardConditionalFormattingColor,
    }
}
props! {
    DashboardGaugeChartColorConfiguration () {
        background_color BackgroundColor: String,
        foreground_color ForegroundColor: String,
    }
}
props! {
    DashboardGaugeChartConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<DashboardGaugeChartConditionalFormattingOption>,
    }
}
props! {
    DashboardGaugeChartConditionalFormattingOption () {
        arc Arc: DashboardGaugeChartArcConditionalFormatting,
        primary_value PrimaryValue: DashboardGaugeChartPrimaryValueConditionalFormatting,
    }
}
props! {
    DashboardGaugeChartConfiguration () {
        color_configuration ColorConfiguration: DashboardGaugeChartColorConfiguration,
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardGaugeChartFieldWells,
        gauge_chart_options GaugeChartOptions: DashboardGaugeChartOptions,
        interactions Interactions: DashboardVisualInteractionOptions,
        tooltip_options TooltipOptions: DashboardTooltipOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardGaugeChartFieldWells () {
        target_values TargetValues: List<DashboardMeasureField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardGaugeChartOptions () {
        arc Arc: DashboardArcConfiguration,
        arc_axis ArcAxis: DashboardArcAxisConfiguration,
        comparison Comparison: DashboardComparisonConfiguration,
        primary_value_display_type PrimaryValueDisplayType: DashboardPrimaryValueDisplayType,
        primary_value_font_configuration PrimaryValueFontConfiguration: DashboardFontConfiguration,
    }
}
props! {
    DashboardGaugeChartPrimaryValueConditionalFormatting () {
        icon Icon: DashboardConditionalFormattingIcon,
        text_color TextColor: DashboardConditionalFormattingColor,
    }
}
props! {
    DashboardGaugeChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardGaugeChartConfiguration,
        conditional_formatting ConditionalFormatting: DashboardGaugeChartConditionalFormatting,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardGeospatialCategoricalColor (
        category_data_colors CategoryDataColors: List<DashboardGeospatialCategoricalDataColor>
    ) {
        default_opacity DefaultOpacity: Num<0, 1>,
        null_data_settings NullDataSettings: DashboardGeospatialNullDataSettings,
        null_data_visibility NullDataVisibility: DashboardVisibility,
    }
}
props! { DashboardGeospatialCategoricalDataColor (color Color: String, data_value DataValue: String) {} }
props! { DashboardGeospatialCircleRadius () { radius Radius: Num<0, MAX>, } }
props! {
    DashboardGeospatialCircleSymbolStyle () {
        circle_radius CircleRadius: DashboardGeospatialCircleRadius,
        fill_color FillColor: DashboardGeospatialColor,
        stroke_color StrokeColor: DashboardGeospatialColor,
        stroke_width StrokeWidth: DashboardGeospatialLineWidth,
    }
}
props! {
    DashboardGeospatialColor () {
        categorical Categorical: DashboardGeospatialCategoricalColor,
        gradient Gradient: DashboardGeospatialGradientColor,
        solid Solid: DashboardGeospatialSolidColor,
    }
}
props! {
    DashboardGeospatialCoordinateBounds (
        east East: Num<-1800, 1800>, north North: Num<-90, 90>, south South: Num<-90, 90>, west West: Num<-1800, 1800>
    ) {}
}
props! {
    DashboardGeospatialDataSourceItem () {
        static_file_data_source StaticFileDataSource: DashboardGeospatialStaticFileSource,
    }
}
props! {
    DashboardGeospatialGradientColor (step_colors StepColors: List<DashboardGeospatialGradientStepColor>) {
        default_opacity DefaultOpacity: Num<0, 1>,
        null_data_settings NullDataSettings: DashboardGeospatialNullDataSettings,
        null_data_visibility NullDataVisibility: DashboardVisibility,
    }
}
props! { DashboardGeospatialGradientStepColor (color Color: String, data_value DataValue: f64) {} }
props! { DashboardGeospatialHeatmapColorScale () { colors Colors: List<DashboardGeospatialHeatmapDataColor>, } }
props! {
    DashboardGeospatialHeatmapConfiguration () { heatmap_color HeatmapColor: DashboardGeospatialHeatmapColorScale, }
}
props! { DashboardGeospatialHeatmapDataColor (color Color: String) {} }
props! {
    DashboardGeospatialLayerColorField () {
        color_dimensions_fields ColorDimensionsFields: List<DashboardDimensionField>,
        color_values_fields ColorValuesFields: List<DashboardMeasureField>,
    }
}
props! {
    DashboardGeospatialLayerDefinition () {
        line_layer LineLayer: DashboardGeospatialLineLayer,
        point_layer PointLayer: DashboardGeospatialPointLayer,
        polygon_layer PolygonLayer: DashboardGeospatialPolygonLayer,
    }
}
props! {
    DashboardGeospatialLayerItem (layer_id LayerId: String) {
        actions Actions: List<DashboardLayerCustomAction>,
        data_source DataSource: DashboardGeospatialDataSourceItem,
        join_definition JoinDefinition: DashboardGeospatialLayerJoinDefinition,
        label Label: String,
        layer_definition LayerDefinition: DashboardGeospatialLayerDefinition,
        layer_type LayerType: DashboardGeospatialLayerType,
        tooltip Tooltip: DashboardTooltipOptions,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardGeospatialLayerJoinDefinition () {
        color_field ColorField: DashboardGeospatialLayerColorField,
        dataset_key_field DatasetKeyField: DashboardUnaggregatedField,
        shape_key_field ShapeKeyField: String,
    }
}
props! {
    DashboardGeospatialLayerMapConfiguration () {
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        map_layers MapLayers: List<DashboardGeospatialLayerItem>,
        map_state MapState: DashboardGeospatialMapState,
        map_style MapStyle: DashboardGeospatialMapStyle,
    }
}
props! { DashboardGeospatialLineLayer (style Style: DashboardGeospatialLineStyle) {} }
props! { DashboardGeospatialLineStyle () { line_symbol_style LineSymbolStyle: DashboardGeospatialLineSymbolStyle, } }
props! {
    DashboardGeospatialLineSymbolStyle () {
        fill_color FillColor: DashboardGeospatialColor,
        line_width LineWidth: DashboardGeospatialLineWidth,
    }
}
props! { DashboardGeospatialLineWidth () { line_width LineWidth: Num<0, MAX>, } }
props! {
    DashboardGeospatialMapAggregatedFieldWells () {
        colors Colors: List<DashboardDimensionField>,
        geospatial Geospatial: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardGeospatialMapConfiguration () {
        field_wells FieldWells: DashboardGeospatialMapFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        map_style_options MapStyleOptions: DashboardGeospatialMapStyleOptions,
        point_style_options PointStyleOptions: DashboardGeospatialPointStyleOptions,
        tooltip Tooltip: DashboardTooltipOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
        window_options WindowOptions: DashboardGeospatialWindowOptions,
    }
}
props! {
    DashboardGeospatialMapFieldWells () {
        geospatial_map_aggregated_field_wells GeospatialMapAggregatedFieldWells: DashboardGeospatialMapAggregatedFieldWells,
    }
}
props! {
    DashboardGeospatialMapState () {
        bounds Bounds: DashboardGeospatialCoordinateBounds,
        map_navigation MapNavigation: DashboardGeospatialMapNavigation,
    }
}
props! {
    DashboardGeospatialMapStyle () {
        background_color BackgroundColor: String,
        base_map_style BaseMapStyle: DashboardBaseMapStyleType,
        base_map_visibility BaseMapVisibility: DashboardVisibility,
    }
}
props! { DashboardGeospatialMapStyleOptions () { base_map_style BaseMapStyle: DashboardBaseMapStyleType, } }
props! {
    DashboardGeospatialMapVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardGeospatialMapConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardGeospatialNullDataSettings (symbol_style SymbolStyle: DashboardGeospatialNullSymbolStyle) {} }
props! {
    DashboardGeospatialNullSymbolStyle () {
        fill_color FillColor: String,
        stroke_color StrokeColor: String,
        stroke_width StrokeWidth: Num<0, MAX>,
    }
}
props! { DashboardGeospatialPointLayer (style Style: DashboardGeospatialPointStyle) {} }
props! {
    DashboardGeospatialPointStyle () { circle_symbol_style CircleSymbolStyle: DashboardGeospatialCircleSymbolStyle, }
}
props! {
    DashboardGeospatialPointStyleOptions () {
        cluster_marker_configuration ClusterMarkerConfiguration: DashboardClusterMarkerConfiguration,
        heatmap_configuration HeatmapConfiguration: DashboardGeospatialHeatmapConfiguration,
        selected_point_style SelectedPointStyle: DashboardGeospatialSelectedPointStyle,
    }
}
props! { DashboardGeospatialPolygonLayer (style Style: DashboardGeospatialPolygonStyle) {} }
props! {
    DashboardGeospatialPolygonStyle () {
        polygon_symbol_style PolygonSymbolStyle: DashboardGeospatialPolygonSymbolStyle,
    }
}
props! {
    DashboardGeospatialPolygonSymbolStyle () {
        fill_color FillColor: DashboardGeospatialColor,
        stroke_color StrokeColor: DashboardGeospatialColor,
        stroke_width StrokeWidth: DashboardGeospatialLineWidth,
    }
}
props! { DashboardGeospatialSolidColor (color Color: String) { state State: DashboardGeospatialColorState, } }
props! { DashboardGeospatialStaticFileSource (static_file_id StaticFileId: String) {} }
props! {
    DashboardGeospatialWindowOptions () {
        bounds Bounds: DashboardGeospatialCoordinateBounds,
        map_zoom_mode MapZoomMode: DashboardMapZoomMode,
    }
}
props! {
    DashboardGlobalTableBorderOptions () {
        side_specific_border SideSpecificBorder: DashboardTableSideBorderOptions,
        uniform_border UniformBorder: DashboardTableBorderOptions,
    }
}
props! { DashboardGradientColor () { stops Stops: List<DashboardGradientStop>, } }
props! {
    DashboardGradientStop (gradient_offset GradientOffset: f64) { color Color: String, data_value DataValue: f64, }
}
props! {
    DashboardGridLayoutCanvasSizeOptions () {
        screen_canvas_size_options ScreenCanvasSizeOptions: DashboardGridLayoutScreenCanvasSizeOptions,
    }
}
props! {
    DashboardGridLayoutConfiguration (elements Elements: List<DashboardGridLayoutElement>) {
        canvas_size_options CanvasSizeOptions: DashboardGridLayoutCanvasSizeOptions,
    }
}
props! {
    DashboardGridLayoutElement (
        column_span ColumnSpan: Num<1, 36>, element_id ElementId: String,
        element_type ElementType: DashboardLayoutElementType, row_span RowSpan: Num<1, 21>
    ) {
        background_style BackgroundStyle: DashboardGridLayoutElementBackgroundStyle,
        border_radius BorderRadius: String,
        border_style BorderStyle: DashboardGridLayoutElementBorderStyle,
        column_index ColumnIndex: Num<0, 35>,
        loading_animation LoadingAnimation: DashboardLoadingAnimation,
        padding Padding: String,
        row_index RowIndex: Num<0, 9009>,
        selected_border_style SelectedBorderStyle: DashboardGridLayoutElementBorderStyle,
    }
}
props! {
    DashboardGridLayoutElementBackgroundStyle () { color Color: String, visibility Visibility: DashboardVisibility, }
}
props! {
    DashboardGridLayoutElementBorderStyle () {
        color Color: String,
        visibility Visibility: DashboardVisibility,
        width Width: String,
    }
}
props! {
    DashboardGridLayoutScreenCanvasSizeOptions (resize_option ResizeOption: DashboardResizeOption) {
        optimized_view_port_width OptimizedViewPortWidth: String,
    }
}
props! {
    DashboardGrowthRateComputation (computation_id ComputationId: String) {
        name Name: String,
        period_size PeriodSize: Num<2, 52>,
        time Time: DashboardDimensionField,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardHeaderFooterSectionConfiguration (
        layout Layout: DashboardSectionLayoutConfiguration, section_id SectionId: String
    ) { style Style: DashboardSectionStyle, }
}
props! {
    DashboardHeatMapAggregatedFieldWells () {
        columns Columns: List<DashboardDimensionField>,
        rows Rows: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardHeatMapConfiguration () {
        color_scale ColorScale: DashboardColorScale,
        column_label_options ColumnLabelOptions: DashboardChartAxisLabelOptions,
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardHeatMapFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        row_label_options RowLabelOptions: DashboardChartAxisLabelOptions,
        sort_configuration SortConfiguration: DashboardHeatMapSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
    }
}
props! {
    DashboardHeatMapFieldWells () {
        heat_map_aggregated_field_wells HeatMapAggregatedFieldWells: DashboardHeatMapAggregatedFieldWells,
    }
}
props! {
    DashboardHeatMapSortConfiguration () {
        heat_map_column_items_limit_configuration HeatMapColumnItemsLimitConfiguration: DashboardItemsLimitConfiguration,
        heat_map_column_sort HeatMapColumnSort: List<DashboardFieldSortOptions>,
        heat_map_row_items_limit_configuration HeatMapRowItemsLimitConfiguration: DashboardItemsLimitConfiguration,
        heat_map_row_sort HeatMapRowSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardHeatMapVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardHeatMapConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardHistogramAggregatedFieldWells () { values Values: List<DashboardMeasureField>, } }
props! {
    DashboardHistogramBinOptions () {
        bin_count BinCount: DashboardBinCountOptions,
        bin_width BinWidth: DashboardBinWidthOptions,
        selected_bin_type SelectedBinType: DashboardHistogramBinType,
        start_value StartValue: f64,
    }
}
props! {
    DashboardHistogramConfiguration () {
        bin_options BinOptions: DashboardHistogramBinOptions,
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardHistogramFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        tooltip Tooltip: DashboardTooltipOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
        x_axis_display_options XAxisDisplayOptions: DashboardAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: DashboardChartAxisLabelOptions,
        y_axis_display_options YAxisDisplayOptions: DashboardAxisDisplayOptions,
    }
}
props! {
    DashboardHistogramFieldWells () {
        histogram_aggregated_field_wells HistogramAggregatedFieldWells: DashboardHistogramAggregatedFieldWells,
    }
}
props! {
    DashboardHistogramVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardHistogramConfiguration,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardImageCustomAction (
        action_operations ActionOperations: List<DashboardImageCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: DashboardImageCustomActionTrigger
    ) { status Status: DashboardWidgetStatus, }
}
props! {
    DashboardImageCustomActionOperation () {
        navigation_operation NavigationOperation: DashboardCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: DashboardCustomActionSetParametersOperation,
        url_operation URLOperation: DashboardCustomActionUrlOperation,
    }
}
props! { DashboardImageInteractionOptions () { image_menu_option ImageMenuOption: DashboardImageMenuOption, } }
props! { DashboardImageMenuOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! { DashboardImageStaticFile (static_file_id StaticFileId: String) { source Source: DashboardStaticFileSource, } }
props! { DashboardInnerFilter () { category_inner_filter CategoryInnerFilter: DashboardCategoryInnerFilter, } }
props! {
    DashboardInsightConfiguration () {
        computations Computations: List<DashboardComputation>,
        custom_narrative CustomNarrative: DashboardCustomNarrativeOptions,
        interactions Interactions: DashboardVisualInteractionOptions,
    }
}
props! {
    DashboardInsightVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        data_set_identifier DataSetIdentifier: String,
        insight_configuration InsightConfiguration: DashboardInsightConfiguration,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardIntegerDefaultValues () {
        dynamic_value DynamicValue: DashboardDynamicDefaultValue,
        static_values StaticValues: List<f64>,
    }
}
props! { DashboardIntegerParameter (name Name: String, values Values: List<f64>) {} }
props! {
    DashboardIntegerParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: DashboardParameterValueType
    ) {
        default_values DefaultValues: DashboardIntegerDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<DashboardMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: DashboardIntegerValueWhenUnsetConfiguration,
    }
}
props! {
    DashboardIntegerValueWhenUnsetConfiguration () {
        custom_value CustomValue: f64,
        value_when_unset_option ValueWhenUnsetOption: DashboardValueWhenUnsetOption,
    }
}
props! {
    DashboardItemsLimitConfiguration () {
        items_limit ItemsLimit: f64,
        other_categories OtherCategories: DashboardOtherCategories,
    }
}
props! {
    DashboardKpiActualValueConditionalFormatting () {
        icon Icon: DashboardConditionalFormattingIcon,
        text_color TextColor: DashboardConditionalFormattingColor,
    }
}
props! {
    DashboardKpiComparisonValueConditionalFormatting () {
        icon Icon: DashboardConditionalFormattingIcon,
        text_color TextColor: DashboardConditionalFormattingColor,
    }
}
props! {
    DashboardKpiConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<DashboardKpiConditionalFormattingOption>,
    }
}
props! {
    DashboardKpiConditionalFormattingOption () {
        actual_value ActualValue: DashboardKpiActualValueConditionalFormatting,
        comparison_value ComparisonValue: DashboardKpiComparisonValueConditionalFormatting,
        primary_value PrimaryValue: DashboardKpiPrimaryValueConditionalFormatting,
        progress_bar ProgressBar: DashboardKpiProgressBarConditionalFormatting,
    }
}
props! {
    DashboardKpiConfiguration () {
        field_wells FieldWells: DashboardKpiFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        kpi_options KPIOptions: DashboardKpiOptions,
        sort_configuration SortConfiguration: DashboardKpiSortConfiguration,
    }
}
props! {
    DashboardKpiFieldWells () {
        target_values TargetValues: List<DashboardMeasureField>,
        trend_groups TrendGroups: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardKpiOptions () {
        comparison Comparison: DashboardComparisonConfiguration,
        primary_value_display_type PrimaryValueDisplayType: DashboardPrimaryValueDisplayType,
        primary_value_font_configuration PrimaryValueFontConfiguration: DashboardFontConfiguration,
        progress_bar ProgressBar: DashboardProgressBarOptions,
        secondary_value SecondaryValue: DashboardSecondaryValueOptions,
        secondary_value_font_configuration SecondaryValueFontConfiguration: DashboardFontConfiguration,
        sparkline Sparkline: DashboardKpiSparklineOptions,
        trend_arrows TrendArrows: DashboardTrendArrowOptions,
        visual_layout_options VisualLayoutOptions: DashboardKpiVisualLayoutOptions,
    }
}
props! {
    DashboardKpiPrimaryValueConditionalFormatting () {
        icon Icon: DashboardConditionalFormattingIcon,
        text_color TextColor: DashboardConditionalFormattingColor,
    }
}
props! {
    DashboardKpiProgressBarConditionalFormatting () {
        foreground_color ForegroundColor: DashboardConditionalFormattingColor,
    }
}
props! { DashboardKpiSortConfiguration () { trend_group_sort TrendGroupSort: List<DashboardFieldSortOptions>, } }
props! {
    DashboardKpiSparklineOptions (type_ Type: DashboardKpiSparklineType) {
        color Color: String,
        tooltip_visibility TooltipVisibility: DashboardVisibility,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardKpiVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardKpiConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        conditional_formatting ConditionalFormatting: DashboardKpiConditionalFormatting,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardKpiVisualLayoutOptions () { standard_layout StandardLayout: DashboardKpiVisualStandardLayout, } }
props! { DashboardKpiVisualStandardLayout (type_ Type: DashboardKpiVisualStandardLayoutType) {} }
props! {
    DashboardLabelOptions () {
        custom_label CustomLabel: String,
        font_configuration FontConfiguration: DashboardFontConfiguration,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardLayerCustomAction (
        action_operations ActionOperations: List<DashboardLayerCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: DashboardLayerCustomActionTrigger
    ) { status Status: DashboardWidgetStatus, }
}
props! {
    DashboardLayerCustomActionOperation () {
        filter_operation FilterOperation: DashboardCustomActionFilterOperation,
        navigation_operation NavigationOperation: DashboardCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: DashboardCustomActionSetParametersOperation,
        url_operation URLOperation: DashboardCustomActionUrlOperation,
    }
}
props! {
    DashboardLayerMapVisual (visual_id VisualId: String) {
        chart_configuration ChartConfiguration: DashboardGeospatialLayerMapConfiguration,
        data_set_identifier DataSetIdentifier: String,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardLayout (configuration Configuration: DashboardLayoutConfiguration) {} }
props! {
    DashboardLayoutConfiguration () {
        free_form_layout FreeFormLayout: DashboardFreeFormLayoutConfiguration,
        grid_layout GridLayout: DashboardGridLayoutConfiguration,
        section_based_layout SectionBasedLayout: DashboardSectionBasedLayoutConfiguration,
    }
}
props! {
    DashboardLegendOptions () {
        height Height: String,
        position Position: DashboardLegendPosition,
        title Title: DashboardLabelOptions,
        value_font_configuration ValueFontConfiguration: DashboardFontConfiguration,
        visibility Visibility: DashboardVisibility,
        width Width: String,
    }
}
props! {
    DashboardLineChartAggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        colors Colors: List<DashboardDimensionField>,
        small_multiples SmallMultiples: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardLineChartConfiguration () {
        contribution_analysis_defaults ContributionAnalysisDefaults: List<DashboardContributionAnalysisDefault>,
        data_labels DataLabels: DashboardDataLabelOptions,
        default_series_settings DefaultSeriesSettings: DashboardLineChartDefaultSeriesSettings,
        field_wells FieldWells: DashboardLineChartFieldWells,
        forecast_configurations ForecastConfigurations: List<DashboardForecastConfiguration>,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: DashboardLineSeriesAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: DashboardChartAxisLabelOptions,
        reference_lines ReferenceLines: List<DashboardReferenceLine>,
        secondary_y_axis_display_options SecondaryYAxisDisplayOptions: DashboardLineSeriesAxisDisplayOptions,
        secondary_y_axis_label_options SecondaryYAxisLabelOptions: DashboardChartAxisLabelOptions,
        series Series: List<DashboardSeriesItem>,
        single_axis_options SingleAxisOptions: DashboardSingleAxisOptions,
        small_multiples_options SmallMultiplesOptions: DashboardSmallMultiplesOptions,
        sort_configuration SortConfiguration: DashboardLineChartSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        type_ Type: DashboardLineChartType,
        visual_palette VisualPalette: DashboardVisualPalette,
        x_axis_display_options XAxisDisplayOptions: DashboardAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: DashboardChartAxisLabelOptions,
    }
}
props! {
    DashboardLineChartDefaultSeriesSettings () {
        axis_binding AxisBinding: DashboardAxisBinding,
        decal_settings DecalSettings: DashboardDecalSettings,
        line_style_settings LineStyleSettings: DashboardLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: DashboardLineChartMarkerStyleSettings,
    }
}
props! {
    DashboardLineChartFieldWells () {
        line_chart_aggregated_field_wells LineChartAggregatedFieldWells: DashboardLineChartAggregatedFieldWells,
    }
}
props! {
    DashboardLineChartLineStyleSettings () {
        line_interpolation LineInterpolation: DashboardLineInterpolation,
        line_style LineStyle: DashboardLineChartLineStyle,
        line_visibility LineVisibility: DashboardVisibility,
        line_width LineWidth: String,
    }
}
props! {
    DashboardLineChartMarkerStyleSettings () {
        marker_color MarkerColor: String,
        marker_shape MarkerShape: DashboardLineChartMarkerShape,
        marker_size MarkerSize: String,
        marker_visibility MarkerVisibility: DashboardVisibility,
    }
}
props! {
    DashboardLineChartSeriesSettings () {
        decal_settings DecalSettings: DashboardDecalSettings,
        line_style_settings LineStyleSettings: DashboardLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: DashboardLineChartMarkerStyleSettings,
    }
}
props! {
    DashboardLineChartSortConfiguration () {
        category_items_limit_configuration CategoryItemsLimitConfiguration: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
        color_items_limit_configuration ColorItemsLimitConfiguration: DashboardItemsLimitConfiguration,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: DashboardItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardLineChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardLineChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardLineSeriesAxisDisplayOptions () {
        axis_options AxisOptions: DashboardAxisDisplayOptions,
        missing_data_configurations MissingDataConfigurations: List<DashboardMissingDataConfiguration>,
    }
}
props! { DashboardLinkSharingConfiguration () { permissions Permissions: List<DashboardResourcePermission>, } }
props! {
    DashboardListControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        search_options SearchOptions: DashboardListControlSearchOptions,
        select_all_options SelectAllOptions: DashboardListControlSelectAllOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! { DashboardListControlSearchOptions () { visibility Visibility: DashboardVisibility, } }
props! { DashboardListControlSelectAllOptions () { visibility Visibility: DashboardVisibility, } }
props! { DashboardLoadingAnimation () { visibility Visibility: DashboardVisibility, } }
props! { DashboardLocalNavigationConfiguration (target_sheet_id TargetSheetId: String) {} }
props! { DashboardLongFormatText () { plain_text PlainText: String, rich_text RichText: String, } }
props! {
    DashboardMappedDataSetParameter (
        data_set_identifier DataSetIdentifier: String, data_set_parameter_name DataSetParameterName: String
    ) {}
}
props! { DashboardMaximumLabelType () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardMaximumMinimumComputation (
        computation_id ComputationId: String, type_ Type: DashboardMaximumMinimumComputationType
    ) {
        name Name: String,
        time Time: DashboardDimensionField,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardMeasureField () {
        calculated_measure_field CalculatedMeasureField: DashboardCalculatedMeasureField,
        categorical_measure_field CategoricalMeasureField: DashboardCategoricalMeasureField,
        date_measure_field DateMeasureField: DashboardDateMeasureField,
        numerical_measure_field NumericalMeasureField: DashboardNumericalMeasureField,
    }
}
props! {
    DashboardMetricComparisonComputation (computation_id ComputationId: String) {
        from_value FromValue: DashboardMeasureField,
        name Name: String,
        target_value TargetValue: DashboardMeasureField,
        time Time: DashboardDimensionField,
    }
}
props! { DashboardMinimumLabelType () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardMissingDataConfiguration () { treatment_option TreatmentOption: DashboardMissingDataTreatmentOption, }
}
props! { DashboardNegativeValueConfiguration (display_mode DisplayMode: DashboardNegativeValueDisplayMode) {} }
props! {
    DashboardNestedFilter (
        column Column: DashboardColumnIdentifier, filter_id FilterId: String, include_inner_set IncludeInnerSet: bool,
        inner_filter InnerFilter: DashboardInnerFilter
    ) {}
}
props! { DashboardNullValueFormatConfiguration (null_string NullString: String) {} }
props! {
    DashboardNumberDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: DashboardDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: DashboardNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: DashboardNullValueFormatConfiguration,
        number_scale NumberScale: DashboardNumberScale,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: DashboardNumericSeparatorConfiguration,
        suffix Suffix: String,
    }
}
props! {
    DashboardNumberFormatConfiguration () {
        format_configuration FormatConfiguration: DashboardNumericFormatConfiguration,
    }
}
props! { DashboardNumericAxisOptions () { range Range: DashboardAxisDisplayRange, scale Scale: DashboardAxisScale, } }
props! { DashboardNumericEqualityDrillDownFilter (column Column: DashboardColumnIdentifier, value Value: f64) {} }
props! {
    DashboardNumericEqualityFilter (
        column Column: DashboardColumnIdentifier, filter_id FilterId: String,
        match_operator MatchOperator: DashboardNumericEqualityMatchOperator,
        null_option NullOption: DashboardFilterNullOption
    ) {
        aggregation_function AggregationFunction: DashboardAggregationFunction,
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
        parameter_name ParameterName: String,
        select_all_options SelectAllOptions: DashboardNumericFilterSelectAllOptions,
        value Value: f64,
    }
}
props! {
    DashboardNumericFormatConfiguration () {
        currency_display_format_configuration CurrencyDisplayFormatConfiguration: DashboardCurrencyDisplayFormatConfiguration,
        number_display_format_configuration NumberDisplayFormatConfiguration: DashboardNumberDisplayFormatConfiguration,
        percentage_display_format_configuration PercentageDisplayFormatConfiguration: DashboardPercentageDisplayFormatConfiguration,
    }
}
props! {
    DashboardNumericRangeFilter (
        column Column: DashboardColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: DashboardFilterNullOption
    ) {
        aggregation_function AggregationFunction: DashboardAggregationFunction,
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum RangeMaximum: DashboardNumericRangeFilterValue,
        range_minimum RangeMinimum: DashboardNumericRangeFilterValue,
        select_all_options SelectAllOptions: DashboardNumericFilterSelectAllOptions,
    }
}
props! { DashboardNumericRangeFilterValue () { parameter Parameter: String, static_value StaticValue: f64, } }
props! {
    DashboardNumericSeparatorConfiguration () {
        decimal_separator DecimalSeparator: DashboardNumericSeparatorSymbol,
        thousands_separator ThousandsSeparator: DashboardThousandSeparatorOptions,
    }
}
props! {
    DashboardNumericalAggregationFunction () {
        percentile_aggregation PercentileAggregation: DashboardPercentileAggregation,
        simple_numerical_aggregation SimpleNumericalAggregation: DashboardSimpleNumericalAggregationFunction,
    }
}
props! {
    DashboardNumericalDimensionField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: DashboardNumberFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    DashboardNumericalMeasureField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: DashboardNumericalAggregationFunction,
        format_configuration FormatConfiguration: DashboardNumberFormatConfiguration,
    }
}
props! { DashboardPaginationConfiguration (page_number PageNumber: Num<0, MAX>, page_size PageSize: f64) {} }
props! {
    DashboardPanelConfiguration () {
        background_color BackgroundColor: String,
        background_visibility BackgroundVisibility: DashboardVisibility,
        border_color BorderColor: String,
        border_style BorderStyle: DashboardPanelBorderStyle,
        border_thickness BorderThickness: String,
        border_visibility BorderVisibility: DashboardVisibility,
        gutter_spacing GutterSpacing: String,
        gutter_visibility GutterVisibility: DashboardVisibility,
        title Title: DashboardPanelTitleOptions,
    }
}
props! {
    DashboardPanelTitleOptions () {
        font_configuration FontConfiguration: DashboardFontConfiguration,
        horizontal_text_alignment HorizontalTextAlignment: DashboardHorizontalTextAlignment,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardParameterControl () {
        date_time_picker DateTimePicker: DashboardParameterDateTimePickerControl,
        dropdown Dropdown: DashboardParameterDropDownControl,
        list List: DashboardParameterListControl,
        slider Slider: DashboardParameterSliderControl,
        text_area TextArea: DashboardParameterTextAreaControl,
        text_field TextField: DashboardParameterTextFieldControl,
    }
}
props! {
    DashboardParameterDateTimePickerControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { display_options DisplayOptions: DashboardDateTimePickerControlDisplayOptions, }
}
props! {
    DashboardParameterDeclaration () {
        date_time_parameter_declaration DateTimeParameterDeclaration: DashboardDateTimeParameterDeclaration,
        decimal_parameter_declaration DecimalParameterDeclaration: DashboardDecimalParameterDeclaration,
        integer_parameter_declaration IntegerParameterDeclaration: DashboardIntegerParameterDeclaration,
        string_parameter_declaration StringParameterDeclaration: DashboardStringParameterDeclaration,
    }
}
props! {
    DashboardParameterDropDownControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: DashboardCascadingControlConfiguration,
        commit_mode CommitMode: DashboardCommitMode,
        display_options DisplayOptions: DashboardDropDownControlDisplayOptions,
        selectable_values SelectableValues: DashboardParameterSelectableValues,
        type_ Type: DashboardSheetControlListType,
    }
}
props! {
    DashboardParameterListControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: DashboardCascadingControlConfiguration,
        display_options DisplayOptions: DashboardListControlDisplayOptions,
        selectable_values SelectableValues: DashboardParameterSelectableValues,
        type_ Type: DashboardSheetControlListType,
    }
}
props! {
    DashboardParameterSelectableValues () {
        link_to_data_set_column LinkToDataSetColumn: DashboardColumnIdentifier,
        values Values: List<String>,
    }
}
props! {
    DashboardParameterSliderControl DashboardParameterSliderControlArgs [
        maximum_value MaximumValue: f64, minimum_value MinimumValue: f64,
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        step_size StepSize: f64, title Title: String
    ] { display_options DisplayOptions: DashboardSliderControlDisplayOptions, }
}
props! {
    DashboardParameterTextAreaControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { delimiter Delimiter: String, display_options DisplayOptions: DashboardTextAreaControlDisplayOptions, }
}
props! {
    DashboardParameterTextFieldControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { display_options DisplayOptions: DashboardTextFieldControlDisplayOptions, }
}
props! {
    DashboardParameters () {
        date_time_parameters DateTimeParameters: List<DashboardDateTimeParameter>,
        decimal_parameters DecimalParameters: List<DashboardDecimalParameter>,
        integer_parameters IntegerParameters: List<DashboardIntegerParameter>,
        string_parameters StringParameters: List<DashboardStringParameter>,
    }
}
props! { DashboardPercentVisibleRange () { from From: Num<0, 100>, to To: Num<0, 100>, } }
props! {
    DashboardPercentageDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: DashboardDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: DashboardNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: DashboardNullValueFormatConfiguration,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: DashboardNumericSeparatorConfiguration,
        suffix Suffix: String,
    }
}
props! { DashboardPercentileAggregation () { percentile_value PercentileValue: Num<0, 100>, } }
props! {
    DashboardPeriodOverPeriodComputation (computation_id ComputationId: String) {
        name Name: String,
        time Time: DashboardDimensionField,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardPeriodToDateComputation (computation_id ComputationId: String) {
        name Name: String,
        period_time_granularity PeriodTimeGranularity: DashboardTimeGranularity,
        time Time: DashboardDimensionField,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardPieChartAggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        small_multiples SmallMultiples: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardPieChartConfiguration () {
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        contribution_analysis_defaults ContributionAnalysisDefaults: List<DashboardContributionAnalysisDefault>,
        data_labels DataLabels: DashboardDataLabelOptions,
        donut_options DonutOptions: DashboardDonutOptions,
        field_wells FieldWells: DashboardPieChartFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        small_multiples_options SmallMultiplesOptions: DashboardSmallMultiplesOptions,
        sort_configuration SortConfiguration: DashboardPieChartSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        value_label_options ValueLabelOptions: DashboardChartAxisLabelOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardPieChartFieldWells () {
        pie_chart_aggregated_field_wells PieChartAggregatedFieldWells: DashboardPieChartAggregatedFieldWells,
    }
}
props! {
    DashboardPieChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: DashboardItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardPieChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardPieChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardPivotFieldSortOptions (field_id FieldId: String, sort_by SortBy: DashboardPivotTableSortBy) {} }
props! {
    DashboardPivotTableAggregatedFieldWells () {
        columns Columns: List<DashboardDimensionField>,
        rows Rows: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardPivotTableCellConditionalFormatting (field_id FieldId: String) {
        scope Scope: DashboardPivotTableConditionalFormattingScope,
        scopes Scopes: List<DashboardPivotTableConditionalFormattingScope>,
        text_format TextFormat: DashboardTextConditionalFormat,
    }
}
props! {
    DashboardPivotTableConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<DashboardPivotTableConditionalFormattingOption>,
    }
}
props! {
    DashboardPivotTableConditionalFormattingOption () { cell Cell: DashboardPivotTableCellConditionalFormatting, }
}
props! {
    DashboardPivotTableConditionalFormattingScope () { role Role: DashboardPivotTableConditionalFormattingScopeRole, }
}
props! {
    DashboardPivotTableConfiguration () {
        field_options FieldOptions: DashboardPivotTableFieldOptions,
        field_wells FieldWells: DashboardPivotTableFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        paginated_report_options PaginatedReportOptions: DashboardPivotTablePaginatedReportOptions,
        sort_configuration SortConfiguration: DashboardPivotTableSortConfiguration,
        table_options TableOptions: DashboardPivotTableOptions,
        total_options TotalOptions: DashboardPivotTableTotalOptions,
    }
}
props! {
    DashboardPivotTableDataPathOption (data_path_list DataPathList: List<DashboardDataPathValue>) {
        width Width: String,
    }
}
props! {
    DashboardPivotTableFieldCollapseStateOption (target Target: DashboardPivotTableFieldCollapseStateTarget) {
        state State: DashboardPivotTableFieldCollapseState,
    }
}
props! {
    DashboardPivotTableFieldCollapseStateTarget () {
        field_data_path_values FieldDataPathValues: List<DashboardDataPathValue>,
        field_id FieldId: String,
    }
}
props! {
    DashboardPivotTableFieldOption (field_id FieldId: String) {
        custom_label CustomLabel: String,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardPivotTableFieldOptions () {
        collapse_state_options CollapseStateOptions: List<DashboardPivotTableFieldCollapseStateOption>,
        data_path_options DataPathOptions: List<DashboardPivotTableDataPathOption>,
        selected_field_options SelectedFieldOptions: List<DashboardPivotTableFieldOption>,
    }
}
props! { DashboardPivotTableFieldSubtotalOptions () { field_id FieldId: String, } }
props! {
    DashboardPivotTableFieldWells () {
        pivot_table_aggregated_field_wells PivotTableAggregatedFieldWells: DashboardPivotTableAggregatedFieldWells,
    }
}
props! {
    DashboardPivotTableOptions () {
        cell_style CellStyle: DashboardTableCellStyle,
        collapsed_row_dimensions_visibility CollapsedRowDimensionsVisibility: DashboardVisibility,
        column_header_style ColumnHeaderStyle: DashboardTableCellStyle,
        column_names_visibility ColumnNamesVisibility: DashboardVisibility,
        default_cell_width DefaultCellWidth: String,
        metric_placement MetricPlacement: DashboardPivotTableMetricPlacement,
        row_alternate_color_options RowAlternateColorOptions: DashboardRowAlternateColorOptions,
        row_field_names_style RowFieldNamesStyle: DashboardTableCellStyle,
        row_header_style RowHeaderStyle: DashboardTableCellStyle,
        rows_label_options RowsLabelOptions: DashboardPivotTableRowsLabelOptions,
        rows_layout RowsLayout: DashboardPivotTableRowsLayout,
        single_metric_visibility SingleMetricVisibility: DashboardVisibility,
        toggle_buttons_visibility ToggleButtonsVisibility: DashboardVisibility,
    }
}
props! {
    DashboardPivotTablePaginatedReportOptions () {
        overflow_column_header_visibility OverflowColumnHeaderVisibility: DashboardVisibility,
        vertical_overflow_visibility VerticalOverflowVisibility: DashboardVisibility,
    }
}
props! {
    DashboardPivotTableRowsLabelOptions () {
        custom_label CustomLabel: String,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardPivotTableSortBy () {
        column Column: DashboardColumnSort,
        data_path DataPath: DashboardDataPathSort,
        field Field: DashboardFieldSort,
    }
}
props! {
    DashboardPivotTableSortConfiguration () {
        field_sort_options FieldSortOptions: List<DashboardPivotFieldSortOptions>,
    }
}
props! {
    DashboardPivotTableTotalOptions () {
        column_subtotal_options ColumnSubtotalOptions: DashboardSubtotalOptions,
        column_total_options ColumnTotalOptions: DashboardPivotTotalOptions,
        row_subtotal_options RowSubtotalOptions: DashboardSubtotalOptions,
        row_total_options RowTotalOptions: DashboardPivotTotalOptions,
    }
}
props! {
    DashboardPivotTableVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardPivotTableConfiguration,
        conditional_formatting ConditionalFormatting: DashboardPivotTableConditionalFormatting,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardPivotTotalOptions () {
        custom_label CustomLabel: String,
        metric_header_cell_style MetricHeaderCellStyle: DashboardTableCellStyle,
        placement Placement: DashboardTableTotalsPlacement,
        scroll_status ScrollStatus: DashboardTableTotalsScrollStatus,
        total_aggregation_options TotalAggregationOptions: List<DashboardTotalAggregationOption>,
        total_cell_style TotalCellStyle: DashboardTableCellStyle,
        totals_visibility TotalsVisibility: DashboardVisibility,
        value_cell_style ValueCellStyle: DashboardTableCellStyle,
    }
}
props! {
    DashboardPluginVisual (plugin_arn PluginArn: String, visual_id VisualId: String) {
        chart_configuration ChartConfiguration: DashboardPluginVisualConfiguration,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardPluginVisualConfiguration () {
        field_wells FieldWells: List<DashboardPluginVisualFieldWell>,
        sort_configuration SortConfiguration: DashboardPluginVisualSortConfiguration,
        visual_options VisualOptions: DashboardPluginVisualOptions,
    }
}
props! {
    DashboardPluginVisualFieldWell () {
        axis_name AxisName: DashboardPluginVisualAxisName,
        dimensions Dimensions: List<DashboardDimensionField>,
        measures Measures: List<DashboardMeasureField>,
        unaggregated Unaggregated: List<DashboardUnaggregatedField>,
    }
}
props! { DashboardPluginVisualItemsLimitConfiguration () { items_limit ItemsLimit: f64, } }
props! { DashboardPluginVisualOptions () { visual_properties VisualProperties: List<DashboardPluginVisualProperty>, } }
props! { DashboardPluginVisualProperty () { name Name: String, value Value: String, } }
props! {
    DashboardPluginVisualSortConfiguration () {
        plugin_visual_table_query_sort PluginVisualTableQuerySort: DashboardPluginVisualTableQuerySort,
    }
}
props! {
    DashboardPluginVisualTableQuerySort () {
        items_limit_configuration ItemsLimitConfiguration: DashboardPluginVisualItemsLimitConfiguration,
        row_sort RowSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardPredefinedHierarchy (columns Columns: List<DashboardColumnIdentifier>, hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<DashboardDrillDownFilter>,
    }
}
props! { DashboardProgressBarOptions () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardPublishOptions () {
        ad_hoc_filtering_option AdHocFilteringOption: DashboardAdHocFilteringOption,
        data_point_drill_up_down_option DataPointDrillUpDownOption: DashboardDataPointDrillUpDownOption,
        data_point_menu_label_option DataPointMenuLabelOption: DashboardDataPointMenuLabelOption,
        data_point_tooltip_option DataPointTooltipOption: DashboardDataPointTooltipOption,
        data_qa_enabled_option DataQAEnabledOption: DashboardDataQaEnabledOption,
        data_stories_sharing_option DataStoriesSharingOption: DashboardDataStoriesSharingOption,
        executive_summary_option ExecutiveSummaryOption: DashboardExecutiveSummaryOption,
        export_to_csv_option ExportToCSVOption: DashboardExportToCsvOption,
        export_with_hidden_fields_option ExportWithHiddenFieldsOption: DashboardExportWithHiddenFieldsOption,
        quick_suite_actions_option QuickSuiteActionsOption: DashboardQuickSuiteActionsOption,
        sheet_controls_option SheetControlsOption: DashboardSheetControlsOption,
        sheet_layout_element_maximization_option SheetLayoutElementMaximizationOption: DashboardSheetLayoutElementMaximizationOption,
        visual_axis_sort_option VisualAxisSortOption: DashboardVisualAxisSortOption,
        visual_menu_option VisualMenuOption: DashboardVisualMenuOption,
        visual_publish_options VisualPublishOptions: DashboardVisualPublishOptions,
    }
}
props! { DashboardQuickSuiteActionsOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! {
    DashboardRadarChartAggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        color Color: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! { DashboardRadarChartAreaStyleSettings () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardRadarChartConfiguration () {
        alternate_band_colors_visibility AlternateBandColorsVisibility: DashboardVisibility,
        alternate_band_even_color AlternateBandEvenColor: String,
        alternate_band_odd_color AlternateBandOddColor: String,
        axes_range_scale AxesRangeScale: DashboardRadarChartAxesRangeScale,
        base_series_settings BaseSeriesSettings: DashboardRadarChartSeriesSettings,
        category_axis CategoryAxis: DashboardAxisDisplayOptions,
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        color_axis ColorAxis: DashboardAxisDisplayOptions,
        color_label_options ColorLabelOptions: DashboardChartAxisLabelOptions,
        field_wells FieldWells: DashboardRadarChartFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        shape Shape: DashboardRadarChartShape,
        sort_configuration SortConfiguration: DashboardRadarChartSortConfiguration,
        start_angle StartAngle: Num<-360, 360>,
        visual_palette VisualPalette: DashboardVisualPalette,
    }
}
props! {
    DashboardRadarChartFieldWells () {
        radar_chart_aggregated_field_wells RadarChartAggregatedFieldWells: DashboardRadarChartAggregatedFieldWells,
    }
}
props! {
    DashboardRadarChartSeriesSettings () {
        area_style_settings AreaStyleSettings: DashboardRadarChartAreaStyleSettings,
    }
}
props! {
    DashboardRadarChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
        color_items_limit ColorItemsLimit: DashboardItemsLimitConfiguration,
        color_sort ColorSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardRadarChartVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardRadarChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardRangeEndsLabelType () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardReferenceLine (data_configuration DataConfiguration: DashboardReferenceLineDataConfiguration) {
        label_configuration LabelConfiguration: DashboardReferenceLineLabelConfiguration,
        status Status: DashboardWidgetStatus,
        style_configuration StyleConfiguration: DashboardReferenceLineStyleConfiguration,
    }
}
props! { DashboardReferenceLineCustomLabelConfiguration (custom_label CustomLabel: String) {} }
props! {
    DashboardReferenceLineDataConfiguration () {
        axis_binding AxisBinding: DashboardAxisBinding,
        dynamic_configuration DynamicConfiguration: DashboardReferenceLineDynamicDataConfiguration,
        series_type SeriesType: DashboardReferenceLineSeriesType,
        static_configuration StaticConfiguration: DashboardReferenceLineStaticDataConfiguration,
    }
}
props! {
    DashboardReferenceLineDynamicDataConfiguration (
        calculation Calculation: DashboardNumericalAggregationFunction, column Column: DashboardColumnIdentifier
    ) { measure_aggregation_function MeasureAggregationFunction: DashboardAggregationFunction, }
}
props! {
    DashboardReferenceLineLabelConfiguration () {
        custom_label_configuration CustomLabelConfiguration: DashboardReferenceLineCustomLabelConfiguration,
        font_color FontColor: String,
        font_configuration FontConfiguration: DashboardFontConfiguration,
        horizontal_position HorizontalPosition: DashboardReferenceLineLabelHorizontalPosition,
        value_label_configuration ValueLabelConfiguration: DashboardReferenceLineValueLabelConfiguration,
        vertical_position VerticalPosition: DashboardReferenceLineLabelVerticalPosition,
    }
}
props! { DashboardReferenceLineStaticDataConfiguration (value Value: f64) {} }
props! {
    DashboardReferenceLineStyleConfiguration () {
        color Color: String,
        pattern Pattern: DashboardReferenceLinePatternType,
    }
}
props! {
    DashboardReferenceLineValueLabelConfiguration () {
        format_configuration FormatConfiguration: DashboardNumericFormatConfiguration,
        relative_position RelativePosition: DashboardReferenceLineValueLabelRelativePosition,
    }
}
props! {
    DashboardRelativeDateTimeControlDisplayOptions () {
        date_time_format DateTimeFormat: String,
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! {
    DashboardRelativeDatesFilter DashboardRelativeDatesFilterArgs [
        anchor_date_configuration AnchorDateConfiguration: DashboardAnchorDateConfiguration,
        column Column: DashboardColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: DashboardFilterNullOption,
        relative_date_type RelativeDateType: DashboardRelativeDateType,
        time_granularity TimeGranularity: DashboardTimeGranularity
    ] {
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
        exclude_period_configuration ExcludePeriodConfiguration: DashboardExcludePeriodConfiguration,
        minimum_granularity MinimumGranularity: DashboardTimeGranularity,
        parameter_name ParameterName: String,
        relative_date_value RelativeDateValue: f64,
    }
}
props! { DashboardResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
props! {
    DashboardRollingDateConfiguration (expression Expression: String) {
        data_set_identifier DataSetIdentifier: String,
    }
}
props! {
    DashboardRowAlternateColorOptions () {
        row_alternate_colors RowAlternateColors: List<String>,
        status Status: DashboardWidgetStatus,
        use_primary_background_color UsePrimaryBackgroundColor: DashboardWidgetStatus,
    }
}
props! {
    DashboardSameSheetTargetVisualConfiguration () {
        target_visual_options TargetVisualOptions: DashboardTargetVisualOptions,
        target_visuals TargetVisuals: List<String>,
    }
}
props! {
    DashboardSankeyDiagramAggregatedFieldWells () {
        destination Destination: List<DashboardDimensionField>,
        source Source: List<DashboardDimensionField>,
        weight Weight: List<DashboardMeasureField>,
    }
}
props! {
    DashboardSankeyDiagramChartConfiguration () {
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardSankeyDiagramFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        sort_configuration SortConfiguration: DashboardSankeyDiagramSortConfiguration,
    }
}
props! {
    DashboardSankeyDiagramFieldWells () {
        sankey_diagram_aggregated_field_wells SankeyDiagramAggregatedFieldWells: DashboardSankeyDiagramAggregatedFieldWells,
    }
}
props! {
    DashboardSankeyDiagramSortConfiguration () {
        destination_items_limit DestinationItemsLimit: DashboardItemsLimitConfiguration,
        source_items_limit SourceItemsLimit: DashboardItemsLimitConfiguration,
        weight_sort WeightSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardSankeyDiagramVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardSankeyDiagramChartConfiguration,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardScatterPlotCategoricallyAggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        label Label: List<DashboardDimensionField>,
        size Size: List<DashboardMeasureField>,
        x_axis XAxis: List<DashboardMeasureField>,
        y_axis YAxis: List<DashboardMeasureField>,
    }
}
props! {
    DashboardScatterPlotConfiguration () {
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardScatterPlotFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        sort_configuration SortConfiguration: DashboardScatterPlotSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
        visual_palette VisualPalette: DashboardVisualPalette,
        x_axis_display_options XAxisDisplayOptions: DashboardAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: DashboardChartAxisLabelOptions,
        y_axis_display_options YAxisDisplayOptions: DashboardAxisDisplayOptions,
        y_axis_label_options YAxisLabelOptions: DashboardChartAxisLabelOptions,
    }
}
props! {
    DashboardScatterPlotFieldWells () {
        scatter_plot_categorically_aggregated_field_wells ScatterPlotCategoricallyAggregatedFieldWells: DashboardScatterPlotCategoricallyAggregatedFieldWells,
        scatter_plot_unaggregated_field_wells ScatterPlotUnaggregatedFieldWells: DashboardScatterPlotUnaggregatedFieldWells,
    }
}
props! {
    DashboardScatterPlotSortConfiguration () {
        scatter_plot_limit_configuration ScatterPlotLimitConfiguration: DashboardItemsLimitConfiguration,
    }
}
props! {
    DashboardScatterPlotUnaggregatedFieldWells () {
        category Category: List<DashboardDimensionField>,
        label Label: List<DashboardDimensionField>,
        size Size: List<DashboardMeasureField>,
        x_axis XAxis: List<DashboardDimensionField>,
        y_axis YAxis: List<DashboardDimensionField>,
    }
}
props! {
    DashboardScatterPlotVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardScatterPlotConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardScrollBarOptions () {
        visibility Visibility: DashboardVisibility,
        visible_range VisibleRange: DashboardVisibleRangeOptions,
    }
}
props! { DashboardSecondaryValueOptions () { visibility Visibility: DashboardVisibility, } }
props! { DashboardSectionAfterPageBreak () { status Status: DashboardSectionPageBreakStatus, } }
props! {
    DashboardSectionBasedLayoutCanvasSizeOptions () {
        paper_canvas_size_options PaperCanvasSizeOptions: DashboardSectionBasedLayoutPaperCanvasSizeOptions,
    }
}
props! {
    DashboardSectionBasedLayoutConfiguration (
        body_sections BodySections: List<DashboardBodySectionConfiguration>,
        canvas_size_options CanvasSizeOptions: DashboardSectionBasedLayoutCanvasSizeOptions,
        footer_sections FooterSections: List<DashboardHeaderFooterSectionConfiguration>,
        header_sections HeaderSections: List<DashboardHeaderFooterSectionConfiguration>
    ) {}
}
props! {
    DashboardSectionBasedLayoutPaperCanvasSizeOptions () {
        paper_margin PaperMargin: DashboardSpacing,
        paper_orientation PaperOrientation: DashboardPaperOrientation,
        paper_size PaperSize: DashboardPaperSize,
    }
}
props! {
    DashboardSectionLayoutConfiguration (free_form_layout FreeFormLayout: DashboardFreeFormSectionLayoutConfiguration) {}
}
props! { DashboardSectionPageBreakConfiguration () { after After: DashboardSectionAfterPageBreak, } }
props! { DashboardSectionStyle () { height Height: String, padding Padding: DashboardSpacing, } }
props! {
    DashboardSelectedSheetsFilterScopeConfiguration () {
        sheet_visual_scoping_configurations SheetVisualScopingConfigurations: List<DashboardSheetVisualScopingConfiguration>,
    }
}
props! {
    DashboardSeriesItem () {
        data_field_series_item DataFieldSeriesItem: DashboardDataFieldSeriesItem,
        field_series_item FieldSeriesItem: DashboardFieldSeriesItem,
    }
}
props! {
    DashboardSetParameterValueConfiguration (
        destination_parameter_name DestinationParameterName: String,
        value Value: DashboardDestinationParameterValueConfiguration
    ) {}
}
props! { DashboardShapeConditionalFormat (background_color BackgroundColor: DashboardConditionalFormattingColor) {} }
props! {
    DashboardSheetControlInfoIconLabelOptions () {
        info_icon_text InfoIconText: String,
        visibility Visibility: DashboardVisibility,
    }
}
props! { DashboardSheetControlLayout (configuration Configuration: DashboardSheetControlLayoutConfiguration) {} }
props! { DashboardSheetControlLayoutConfiguration () { grid_layout GridLayout: DashboardGridLayoutConfiguration, } }
props! { DashboardSheetControlsOption () { visibility_state VisibilityState: DashboardUiState, } }
props! {
    DashboardSheetDefinition (sheet_id SheetId: String) {
        content_type ContentType: DashboardSheetContentType,
        description Description: String,
        filter_controls FilterControls: List<DashboardFilterControl>,
        images Images: List<DashboardSheetImage>,
        layouts Layouts: List<DashboardLayout>,
        name Name: String,
        parameter_controls ParameterControls: List<DashboardParameterControl>,
        sheet_control_layouts SheetControlLayouts: List<DashboardSheetControlLayout>,
        text_boxes TextBoxes: List<DashboardSheetTextBox>,
        title Title: String,
        visuals Visuals: List<DashboardVisual>,
    }
}
props! { DashboardSheetElementConfigurationOverrides () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardSheetElementRenderingRule (
        configuration_overrides ConfigurationOverrides: DashboardSheetElementConfigurationOverrides,
        expression Expression: String
    ) {}
}
props! {
    DashboardSheetImage (sheet_image_id SheetImageId: String, source Source: DashboardSheetImageSource) {
        actions Actions: List<DashboardImageCustomAction>,
        image_content_alt_text ImageContentAltText: String,
        interactions Interactions: DashboardImageInteractionOptions,
        scaling Scaling: DashboardSheetImageScalingConfiguration,
        tooltip Tooltip: DashboardSheetImageTooltipConfiguration,
    }
}
props! { DashboardSheetImageScalingConfiguration () { scaling_type ScalingType: DashboardSheetImageScalingType, } }
props! {
    DashboardSheetImageSource () {
        sheet_image_static_file_source SheetImageStaticFileSource: DashboardSheetImageStaticFileSource,
    }
}
props! { DashboardSheetImageStaticFileSource (static_file_id StaticFileId: String) {} }
props! {
    DashboardSheetImageTooltipConfiguration () {
        tooltip_text TooltipText: DashboardSheetImageTooltipText,
        visibility Visibility: DashboardVisibility,
    }
}
props! { DashboardSheetImageTooltipText () { plain_text PlainText: String, } }
props! {
    DashboardSheetLayoutElementMaximizationOption () { availability_status AvailabilityStatus: DashboardBehavior, }
}
props! { DashboardSheetLayoutGroup (id Id: String, members Members: List<DashboardSheetLayoutGroupMember>) {} }
props! { DashboardSheetLayoutGroupMember (id Id: String, type_ Type: DashboardSheetLayoutGroupMemberType) {} }
props! { DashboardSheetTextBox (sheet_text_box_id SheetTextBoxId: String) { content Content: String, } }
props! {
    DashboardSheetVisualScopingConfiguration (scope Scope: DashboardFilterVisualScope, sheet_id SheetId: String) {
        visual_ids VisualIds: List<String>,
    }
}
props! { DashboardShortFormatText () { plain_text PlainText: String, rich_text RichText: String, } }
props! { DashboardSimpleClusterMarker () { color Color: String, } }
props! { DashboardSingleAxisOptions () { y_axis_options YAxisOptions: DashboardSingleAxisOptionsYAxisOptions, } }
props! { DashboardSingleAxisOptionsYAxisOptions () { y_axis YAxis: DashboardSingleYAxisOption, } }
props! {
    DashboardSliderControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! {
    DashboardSmallMultiplesAxisProperties () {
        placement Placement: DashboardSmallMultiplesAxisPlacement,
        scale Scale: DashboardSmallMultiplesAxisScale,
    }
}
props! {
    DashboardSmallMultiplesOptions () {
        max_visible_columns MaxVisibleColumns: Num<1, 10>,
        max_visible_rows MaxVisibleRows: Num<1, 10>,
        panel_configuration PanelConfiguration: DashboardPanelConfiguration,
        x_axis XAxis: DashboardSmallMultiplesAxisProperties,
        y_axis YAxis: DashboardSmallMultiplesAxisProperties,
    }
}
props! { DashboardSourceEntity () { source_template SourceTemplate: DashboardSourceTemplate, } }
props! {
    DashboardSourceTemplate (
        arn Arn: Arn<r::QuickSightTemplate>, data_set_references DataSetReferences: List<DashboardDataSetReference>
    ) { topic_references TopicReferences: List<DashboardTopicReference>, }
}
props! { DashboardSpacing () { bottom Bottom: String, left Left: String, right Right: String, top Top: String, } }
props! {
    DashboardSparklinesOptions (field_id FieldId: String, x_axis_field XAxisField: DashboardDimensionField) {
        all_points_marker AllPointsMarker: DashboardLineChartMarkerStyleSettings,
        line_color LineColor: String,
        line_interpolation LineInterpolation: DashboardLineInterpolation,
        max_value_marker MaxValueMarker: DashboardLineChartMarkerStyleSettings,
        min_value_marker MinValueMarker: DashboardLineChartMarkerStyleSettings,
        visual_type VisualType: DashboardSparklineVisualType,
        y_axis_behavior YAxisBehavior: DashboardSparklineAxisBehavior,
    }
}
props! {
    DashboardSpatialStaticFile (static_file_id StaticFileId: String) { source Source: DashboardStaticFileSource, }
}
props! {
    DashboardStaticFile () {
        image_static_file ImageStaticFile: DashboardImageStaticFile,
        spatial_static_file SpatialStaticFile: DashboardSpatialStaticFile,
    }
}
props! {
    DashboardStaticFileS3SourceOptions (
        bucket_name BucketName: Id<r::S3Bucket>, object_key ObjectKey: String, region Region: String
    ) {}
}
props! {
    DashboardStaticFileSource () {
        s3_options S3Options: DashboardStaticFileS3SourceOptions,
        url_options UrlOptions: DashboardStaticFileUrlSourceOptions,
    }
}
props! { DashboardStaticFileUrlSourceOptions (url Url: String) {} }
props! {
    DashboardStringDefaultValues () {
        dynamic_value DynamicValue: DashboardDynamicDefaultValue,
        static_values StaticValues: List<String>,
    }
}
props! {
    DashboardStringFormatConfiguration () {
        null_value_format_configuration NullValueFormatConfiguration: DashboardNullValueFormatConfiguration,
        numeric_format_configuration NumericFormatConfiguration: DashboardNumericFormatConfiguration,
    }
}
props! { DashboardStringParameter (name Name: String, values Values: List<String>) {} }
props! {
    DashboardStringParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: DashboardParameterValueType
    ) {
        default_values DefaultValues: DashboardStringDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<DashboardMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: DashboardStringValueWhenUnsetConfiguration,
    }
}
props! {
    DashboardStringValueWhenUnsetConfiguration () {
        custom_value CustomValue: String,
        value_when_unset_option ValueWhenUnsetOption: DashboardValueWhenUnsetOption,
    }
}
props! {
    DashboardSubtotalOptions () {
        custom_label CustomLabel: String,
        field_level FieldLevel: DashboardPivotTableSubtotalLevel,
        field_level_options FieldLevelOptions: List<DashboardPivotTableFieldSubtotalOptions>,
        metric_header_cell_style MetricHeaderCellStyle: DashboardTableCellStyle,
        style_targets StyleTargets: List<DashboardTableStyleTarget>,
        total_cell_style TotalCellStyle: DashboardTableCellStyle,
        totals_visibility TotalsVisibility: DashboardVisibility,
        value_cell_style ValueCellStyle: DashboardTableCellStyle,
    }
}
props! {
    DashboardTableAggregatedFieldWells () {
        group_by GroupBy: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardTableBorderOptions () {
        color Color: String,
        style Style: DashboardTableBorderStyle,
        thickness Thickness: Num<1, 4>,
    }
}
props! {
    DashboardTableCellConditionalFormatting (field_id FieldId: String) {
        text_format TextFormat: DashboardTextConditionalFormat,
    }
}
props! {
    DashboardTableCellImageSizingConfiguration () {
        table_cell_image_scaling_configuration TableCellImageScalingConfiguration: DashboardTableCellImageScalingConfiguration,
    }
}
props! {
    DashboardTableCellStyle () {
        background_color BackgroundColor: String,
        border Border: DashboardGlobalTableBorderOptions,
        font_configuration FontConfiguration: DashboardFontConfiguration,
        height Height: Num<8, 500>,
        horizontal_text_alignment HorizontalTextAlignment: DashboardHorizontalTextAlignment,
        text_wrap TextWrap: DashboardTextWrap,
        vertical_text_alignment VerticalTextAlignment: DashboardVerticalTextAlignment,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardTableConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<DashboardTableConditionalFormattingOption>,
    }
}
props! {
    DashboardTableConditionalFormattingOption () {
        cell Cell: DashboardTableCellConditionalFormatting,
        row Row: DashboardTableRowConditionalFormatting,
    }
}
props! {
    DashboardTableConfiguration () {
        field_options FieldOptions: DashboardTableFieldOptions,
        field_wells FieldWells: DashboardTableFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        paginated_report_options PaginatedReportOptions: DashboardTablePaginatedReportOptions,
        sort_configuration SortConfiguration: DashboardTableSortConfiguration,
        table_inline_visualizations TableInlineVisualizations: List<DashboardTableInlineVisualization>,
        table_options TableOptions: DashboardTableOptions,
        total_options TotalOptions: DashboardTotalOptions,
    }
}
props! { DashboardTableFieldCustomIconContent () { icon Icon: DashboardTableFieldIconSetType, } }
props! {
    DashboardTableFieldCustomTextContent (font_configuration FontConfiguration: DashboardFontConfiguration) {
        value Value: String,
    }
}
props! {
    DashboardTableFieldImageConfiguration () {
        sizing_options SizingOptions: DashboardTableCellImageSizingConfiguration,
    }
}
props! {
    DashboardTableFieldLinkConfiguration (
        content Content: DashboardTableFieldLinkContentConfiguration, target Target: DashboardUrlTargetConfiguration
    ) {}
}
props! {
    DashboardTableFieldLinkContentConfiguration () {
        custom_icon_content CustomIconContent: DashboardTableFieldCustomIconContent,
        custom_text_content CustomTextContent: DashboardTableFieldCustomTextContent,
    }
}
props! {
    DashboardTableFieldOption (field_id FieldId: String) {
        custom_label CustomLabel: String,
        url_styling URLStyling: DashboardTableFieldUrlConfiguration,
        visibility Visibility: DashboardVisibility,
        width Width: String,
    }
}
props! {
    DashboardTableFieldOptions () {
        order Order: List<String>,
        pinned_field_options PinnedFieldOptions: DashboardTablePinnedFieldOptions,
        selected_field_options SelectedFieldOptions: List<DashboardTableFieldOption>,
        transposed_table_options TransposedTableOptions: List<DashboardTransposedTableOption>,
    }
}
props! {
    DashboardTableFieldUrlConfiguration () {
        image_configuration ImageConfiguration: DashboardTableFieldImageConfiguration,
        link_configuration LinkConfiguration: DashboardTableFieldLinkConfiguration,
    }
}
props! {
    DashboardTableFieldWells () {
        table_aggregated_field_wells TableAggregatedFieldWells: DashboardTableAggregatedFieldWells,
        table_unaggregated_field_wells TableUnaggregatedFieldWells: DashboardTableUnaggregatedFieldWells,
    }
}
props! {
    DashboardTableInlineVisualization () {
        data_bars DataBars: DashboardDataBarsOptions,
        sparklines Sparklines: DashboardSparklinesOptions,
    }
}
props! {
    DashboardTableOptions () {
        cell_style CellStyle: DashboardTableCellStyle,
        header_style HeaderStyle: DashboardTableCellStyle,
        orientation Orientation: DashboardTableOrientation,
        row_alternate_color_options RowAlternateColorOptions: DashboardRowAlternateColorOptions,
    }
}
props! {
    DashboardTablePaginatedReportOptions () {
        overflow_column_header_visibility OverflowColumnHeaderVisibility: DashboardVisibility,
        vertical_overflow_visibility VerticalOverflowVisibility: DashboardVisibility,
    }
}
props! { DashboardTablePinnedFieldOptions () { pinned_left_fields PinnedLeftFields: List<String>, } }
props! {
    DashboardTableRowConditionalFormatting () {
        background_color BackgroundColor: DashboardConditionalFormattingColor,
        text_color TextColor: DashboardConditionalFormattingColor,
    }
}
props! {
    DashboardTableSideBorderOptions () {
        bottom Bottom: DashboardTableBorderOptions,
        inner_horizontal InnerHorizontal: DashboardTableBorderOptions,
        inner_vertical InnerVertical: DashboardTableBorderOptions,
        left Left: DashboardTableBorderOptions,
        right Right: DashboardTableBorderOptions,
        top Top: DashboardTableBorderOptions,
    }
}
props! {
    DashboardTableSortConfiguration () {
        pagination_configuration PaginationConfiguration: DashboardPaginationConfiguration,
        row_sort RowSort: List<DashboardFieldSortOptions>,
    }
}
props! { DashboardTableStyleTarget (cell_type CellType: DashboardStyledCellType) {} }
props! { DashboardTableUnaggregatedFieldWells () { values Values: List<DashboardUnaggregatedField>, } }
props! {
    DashboardTableVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardTableConfiguration,
        conditional_formatting ConditionalFormatting: DashboardTableConditionalFormatting,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    DashboardTextAreaControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        placeholder_options PlaceholderOptions: DashboardTextControlPlaceholderOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! {
    DashboardTextConditionalFormat () {
        background_color BackgroundColor: DashboardConditionalFormattingColor,
        icon Icon: DashboardConditionalFormattingIcon,
        text_color TextColor: DashboardConditionalFormattingColor,
    }
}
props! { DashboardTextControlPlaceholderOptions () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardTextFieldControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: DashboardSheetControlInfoIconLabelOptions,
        placeholder_options PlaceholderOptions: DashboardTextControlPlaceholderOptions,
        title_options TitleOptions: DashboardLabelOptions,
    }
}
props! {
    DashboardThousandSeparatorOptions () {
        grouping_style GroupingStyle: DashboardDigitGroupingStyle,
        symbol Symbol: DashboardNumericSeparatorSymbol,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardTimeBasedForecastProperties () {
        lower_boundary LowerBoundary: f64,
        periods_backward PeriodsBackward: Num<0, 1000>,
        periods_forward PeriodsForward: Num<1, 1000>,
        prediction_interval PredictionInterval: Num<50, 95>,
        seasonality Seasonality: Num<1, 180>,
        upper_boundary UpperBoundary: f64,
    }
}
props! {
    DashboardTimeEqualityFilter (column Column: DashboardColumnIdentifier, filter_id FilterId: String) {
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
        parameter_name ParameterName: String,
        rolling_date RollingDate: DashboardRollingDateConfiguration,
        time_granularity TimeGranularity: DashboardTimeGranularity,
        value Value: String,
    }
}
props! {
    DashboardTimeRangeDrillDownFilter (
        column Column: DashboardColumnIdentifier, range_maximum RangeMaximum: String,
        range_minimum RangeMinimum: String, time_granularity TimeGranularity: DashboardTimeGranularity
    ) {}
}
props! {
    DashboardTimeRangeFilter (
        column Column: DashboardColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: DashboardFilterNullOption
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
        exclude_period_configuration ExcludePeriodConfiguration: DashboardExcludePeriodConfiguration,
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum_value RangeMaximumValue: DashboardTimeRangeFilterValue,
        range_minimum_value RangeMinimumValue: DashboardTimeRangeFilterValue,
        time_granularity TimeGranularity: DashboardTimeGranularity,
    }
}
props! {
    DashboardTimeRangeFilterValue () {
        parameter Parameter: String,
        rolling_date RollingDate: DashboardRollingDateConfiguration,
        static_value StaticValue: String,
    }
}
props! {
    DashboardTooltipItem () {
        column_tooltip_item ColumnTooltipItem: DashboardColumnTooltipItem,
        field_tooltip_item FieldTooltipItem: DashboardFieldTooltipItem,
    }
}
props! {
    DashboardTooltipOptions () {
        field_based_tooltip FieldBasedTooltip: DashboardFieldBasedTooltip,
        selected_tooltip_type SelectedTooltipType: DashboardSelectedTooltipType,
        tooltip_visibility TooltipVisibility: DashboardVisibility,
    }
}
props! {
    DashboardTopBottomFilter (
        aggregation_sort_configurations AggregationSortConfigurations: List<DashboardAggregationSortConfiguration>,
        column Column: DashboardColumnIdentifier, filter_id FilterId: String
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: DashboardDefaultFilterControlConfiguration,
        limit Limit: f64,
        parameter_name ParameterName: String,
        time_granularity TimeGranularity: DashboardTimeGranularity,
    }
}
props! {
    DashboardTopBottomMoversComputation (
        computation_id ComputationId: String, type_ Type: DashboardTopBottomComputationType
    ) {
        category Category: DashboardDimensionField,
        mover_size MoverSize: Num<1, 20>,
        name Name: String,
        sort_order SortOrder: DashboardTopBottomSortOrder,
        time Time: DashboardDimensionField,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardTopBottomRankedComputation (
        computation_id ComputationId: String, type_ Type: DashboardTopBottomComputationType
    ) {
        category Category: DashboardDimensionField,
        name Name: String,
        result_size ResultSize: Num<1, 20>,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardTopicIdentifierDeclaration (identifier Identifier: String, topic_arn TopicArn: Arn<r::QuickSightTopic>) {}
}
props! {
    DashboardTopicReference (topic_arn TopicArn: Arn<r::QuickSightTopic>, topic_placeholder TopicPlaceholder: String) {}
}
props! {
    DashboardTotalAggregationComputation (computation_id ComputationId: String) {
        name Name: String,
        value Value: DashboardMeasureField,
    }
}
props! {
    DashboardTotalAggregationFunction () {
        simple_total_aggregation_function SimpleTotalAggregationFunction: DashboardSimpleTotalAggregationFunction,
    }
}
props! {
    DashboardTotalAggregationOption (
        field_id FieldId: String, total_aggregation_function TotalAggregationFunction: DashboardTotalAggregationFunction
    ) {}
}
props! {
    DashboardTotalOptions () {
        custom_label CustomLabel: String,
        placement Placement: DashboardTableTotalsPlacement,
        scroll_status ScrollStatus: DashboardTableTotalsScrollStatus,
        total_aggregation_options TotalAggregationOptions: List<DashboardTotalAggregationOption>,
        total_cell_style TotalCellStyle: DashboardTableCellStyle,
        totals_visibility TotalsVisibility: DashboardVisibility,
    }
}
props! {
    DashboardTransposedTableOption (column_type ColumnType: DashboardTransposedColumnType) {
        column_index ColumnIndex: Num<0, 9999>,
        column_width ColumnWidth: String,
    }
}
props! {
    DashboardTreeMapAggregatedFieldWells () {
        colors Colors: List<DashboardMeasureField>,
        groups Groups: List<DashboardDimensionField>,
        sizes Sizes: List<DashboardMeasureField>,
    }
}
props! {
    DashboardTreeMapConfiguration () {
        color_label_options ColorLabelOptions: DashboardChartAxisLabelOptions,
        color_scale ColorScale: DashboardColorScale,
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardTreeMapFieldWells,
        group_label_options GroupLabelOptions: DashboardChartAxisLabelOptions,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        size_label_options SizeLabelOptions: DashboardChartAxisLabelOptions,
        sort_configuration SortConfiguration: DashboardTreeMapSortConfiguration,
        tooltip Tooltip: DashboardTooltipOptions,
    }
}
props! {
    DashboardTreeMapFieldWells () {
        tree_map_aggregated_field_wells TreeMapAggregatedFieldWells: DashboardTreeMapAggregatedFieldWells,
    }
}
props! {
    DashboardTreeMapSortConfiguration () {
        tree_map_group_items_limit_configuration TreeMapGroupItemsLimitConfiguration: DashboardItemsLimitConfiguration,
        tree_map_sort TreeMapSort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardTreeMapVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardTreeMapConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardTrendArrowOptions () { visibility Visibility: DashboardVisibility, } }
props! {
    DashboardUnaggregatedField (column Column: DashboardColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: DashboardFormatConfiguration,
    }
}
props! {
    DashboardUniqueValuesComputation (computation_id ComputationId: String) {
        category Category: DashboardDimensionField,
        name Name: String,
    }
}
props! { DashboardValidationStrategy (mode Mode: DashboardValidationStrategyMode) {} }
props! {
    DashboardVersionDefinition (
        data_set_identifier_declarations DataSetIdentifierDeclarations: List<DashboardDataSetIdentifierDeclaration>
    ) {
        analysis_defaults AnalysisDefaults: DashboardAnalysisDefaults,
        calculated_fields CalculatedFields: List<DashboardCalculatedField>,
        column_configurations ColumnConfigurations: List<DashboardColumnConfiguration>,
        filter_groups FilterGroups: List<DashboardFilterGroup>,
        options Options: DashboardAssetOptions,
        parameter_declarations ParameterDeclarations: List<DashboardParameterDeclaration>,
        sheets Sheets: List<DashboardSheetDefinition>,
        static_files StaticFiles: List<DashboardStaticFile>,
        topic_identifier_declarations TopicIdentifierDeclarations: List<DashboardTopicIdentifierDeclaration>,
    }
}
props! { DashboardVisibleRangeOptions () { percent_range PercentRange: DashboardPercentVisibleRange, } }
props! {
    DashboardVisual () {
        bar_chart_visual BarChartVisual: DashboardBarChartVisual,
        box_plot_visual BoxPlotVisual: DashboardBoxPlotVisual,
        combo_chart_visual ComboChartVisual: DashboardComboChartVisual,
        custom_content_visual CustomContentVisual: DashboardCustomContentVisual,
        empty_visual EmptyVisual: DashboardEmptyVisual,
        filled_map_visual FilledMapVisual: DashboardFilledMapVisual,
        funnel_chart_visual FunnelChartVisual: DashboardFunnelChartVisual,
        gauge_chart_visual GaugeChartVisual: DashboardGaugeChartVisual,
        geospatial_map_visual GeospatialMapVisual: DashboardGeospatialMapVisual,
        heat_map_visual HeatMapVisual: DashboardHeatMapVisual,
        histogram_visual HistogramVisual: DashboardHistogramVisual,
        insight_visual InsightVisual: DashboardInsightVisual,
        kpi_visual KPIVisual: DashboardKpiVisual,
        layer_map_visual LayerMapVisual: DashboardLayerMapVisual,
        line_chart_visual LineChartVisual: DashboardLineChartVisual,
        pie_chart_visual PieChartVisual: DashboardPieChartVisual,
        pivot_table_visual PivotTableVisual: DashboardPivotTableVisual,
        plugin_visual PluginVisual: DashboardPluginVisual,
        radar_chart_visual RadarChartVisual: DashboardRadarChartVisual,
        sankey_diagram_visual SankeyDiagramVisual: DashboardSankeyDiagramVisual,
        scatter_plot_visual ScatterPlotVisual: DashboardScatterPlotVisual,
        table_visual TableVisual: DashboardTableVisual,
        tree_map_visual TreeMapVisual: DashboardTreeMapVisual,
        waterfall_visual WaterfallVisual: DashboardWaterfallVisual,
        word_cloud_visual WordCloudVisual: DashboardWordCloudVisual,
    }
}
props! { DashboardVisualAxisSortOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! {
    DashboardVisualCustomAction (
        action_operations ActionOperations: List<DashboardVisualCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: DashboardVisualCustomActionTrigger
    ) { status Status: DashboardWidgetStatus, }
}
props! {
    DashboardVisualCustomActionOperation () {
        filter_operation FilterOperation: DashboardCustomActionFilterOperation,
        navigation_operation NavigationOperation: DashboardCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: DashboardCustomActionSetParametersOperation,
        url_operation URLOperation: DashboardCustomActionUrlOperation,
    }
}
props! {
    DashboardVisualInteractionOptions () {
        context_menu_option ContextMenuOption: DashboardVisualInteractionOptionsContextMenuOption,
        visual_menu_option VisualMenuOption: DashboardVisualInteractionOptionsVisualMenuOption,
    }
}
props! {
    DashboardVisualInteractionOptionsContextMenuOption () {
        availability_status AvailabilityStatus: DashboardBehavior,
    }
}
props! {
    DashboardVisualInteractionOptionsVisualMenuOption () {
        availability_status AvailabilityStatus: DashboardBehavior,
    }
}
props! { DashboardVisualMenuOption () { availability_status AvailabilityStatus: DashboardBehavior, } }
props! {
    DashboardVisualPalette () { chart_color ChartColor: String, color_map ColorMap: List<DashboardDataPathColor>, }
}
props! {
    DashboardVisualPublishOptions () {
        export_hidden_fields_option ExportHiddenFieldsOption: DashboardExportHiddenFieldsOption,
    }
}
props! {
    DashboardVisualSubtitleLabelOptions () {
        format_text FormatText: DashboardLongFormatText,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardVisualTitleLabelOptions () {
        format_text FormatText: DashboardShortFormatText,
        visibility Visibility: DashboardVisibility,
    }
}
props! {
    DashboardWaterfallChartAggregatedFieldWells () {
        breakdowns Breakdowns: List<DashboardDimensionField>,
        categories Categories: List<DashboardDimensionField>,
        values Values: List<DashboardMeasureField>,
    }
}
props! {
    DashboardWaterfallChartColorConfiguration () {
        group_color_configuration GroupColorConfiguration: DashboardWaterfallChartGroupColorConfiguration,
    }
}
props! {
    DashboardWaterfallChartConfiguration () {
        category_axis_display_options CategoryAxisDisplayOptions: DashboardAxisDisplayOptions,
        category_axis_label_options CategoryAxisLabelOptions: DashboardChartAxisLabelOptions,
        color_configuration ColorConfiguration: DashboardWaterfallChartColorConfiguration,
        data_labels DataLabels: DashboardDataLabelOptions,
        field_wells FieldWells: DashboardWaterfallChartFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        legend Legend: DashboardLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: DashboardAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: DashboardChartAxisLabelOptions,
        sort_configuration SortConfiguration: DashboardWaterfallChartSortConfiguration,
        visual_palette VisualPalette: DashboardVisualPalette,
        waterfall_chart_options WaterfallChartOptions: DashboardWaterfallChartOptions,
    }
}
props! {
    DashboardWaterfallChartFieldWells () {
        waterfall_chart_aggregated_field_wells WaterfallChartAggregatedFieldWells: DashboardWaterfallChartAggregatedFieldWells,
    }
}
props! {
    DashboardWaterfallChartGroupColorConfiguration () {
        negative_bar_color NegativeBarColor: String,
        positive_bar_color PositiveBarColor: String,
        total_bar_color TotalBarColor: String,
    }
}
props! { DashboardWaterfallChartOptions () { total_bar_label TotalBarLabel: String, } }
props! {
    DashboardWaterfallChartSortConfiguration () {
        breakdown_items_limit BreakdownItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardWaterfallVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardWaterfallChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { DashboardWhatIfPointScenario (date Date: String, value Value: f64) {} }
props! { DashboardWhatIfRangeScenario (end_date EndDate: String, start_date StartDate: String, value Value: f64) {} }
props! {
    DashboardWordCloudAggregatedFieldWells () {
        group_by GroupBy: List<DashboardDimensionField>,
        size Size: List<DashboardMeasureField>,
    }
}
props! {
    DashboardWordCloudChartConfiguration () {
        category_label_options CategoryLabelOptions: DashboardChartAxisLabelOptions,
        field_wells FieldWells: DashboardWordCloudFieldWells,
        interactions Interactions: DashboardVisualInteractionOptions,
        sort_configuration SortConfiguration: DashboardWordCloudSortConfiguration,
        word_cloud_options WordCloudOptions: DashboardWordCloudOptions,
    }
}
props! {
    DashboardWordCloudFieldWells () {
        word_cloud_aggregated_field_wells WordCloudAggregatedFieldWells: DashboardWordCloudAggregatedFieldWells,
    }
}
props! {
    DashboardWordCloudOptions () {
        cloud_layout CloudLayout: DashboardWordCloudCloudLayout,
        maximum_string_length MaximumStringLength: Num<1, 100>,
        word_casing WordCasing: DashboardWordCloudWordCasing,
        word_orientation WordOrientation: DashboardWordCloudWordOrientation,
        word_padding WordPadding: DashboardWordCloudWordPadding,
        word_scaling WordScaling: DashboardWordCloudWordScaling,
    }
}
props! {
    DashboardWordCloudSortConfiguration () {
        category_items_limit CategoryItemsLimit: DashboardItemsLimitConfiguration,
        category_sort CategorySort: List<DashboardFieldSortOptions>,
    }
}
props! {
    DashboardWordCloudVisual (visual_id VisualId: String) {
        actions Actions: List<DashboardVisualCustomAction>,
        chart_configuration ChartConfiguration: DashboardWordCloudChartConfiguration,
        column_hierarchies ColumnHierarchies: List<DashboardColumnHierarchy>,
        subtitle Subtitle: DashboardVisualSubtitleLabelOptions,
        title Title: DashboardVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
choice! { DashboardAnchorOption { Now "NOW" } }
choice! { DashboardArcThickness { Small "SMALL", Medium "MEDIUM", Large "LARGE", Whole "WHOLE" } }
choice! { DashboardArcThicknessOptions { Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { DashboardAxisBinding { PrimaryYaxis "PRIMARY_YAXIS", SecondaryYaxis "SECONDARY_YAXIS" } }
choice! { DashboardBarChartOrientation { Horizontal "HORIZONTAL", Vertical "VERTICAL" } }
choice! { DashboardBarsArrangement { Clustered "CLUSTERED", Stacked "STACKED", StackedPercent "STACKED_PERCENT" } }
choice! {
    DashboardBaseMapStyleType {
        LightGray "LIGHT_GRAY", DarkGray "DARK_GRAY", Street "STREET", Imagery "IMAGERY"
    }
}
choice! { DashboardBehavior { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DashboardBoxPlotFillStyle { Solid "SOLID", Transparent "TRANSPARENT" } }
choice! { DashboardCategoricalAggregationFunction { Count "COUNT", DistinctCount "DISTINCT_COUNT" } }
choice! {
    DashboardCategoryFilterMatchOperator {
        Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL", Contains "CONTAINS", DoesNotContain "DOES_NOT_CONTAIN",
        StartsWith "STARTS_WITH", EndsWith "ENDS_WITH"
    }
}
choice! { DashboardCategoryFilterSelectAllOptions { FilterAllValues "FILTER_ALL_VALUES" } }
choice! { DashboardColorFillType { Discrete "DISCRETE", Gradient "GRADIENT" } }
choice! { DashboardColumnRole { Dimension "DIMENSION", Measure "MEASURE" } }
choice! { DashboardCommitMode { Auto "AUTO", Manual "MANUAL" } }
choice! {
    DashboardComparisonMethod {
        Difference "DIFFERENCE", PercentDifference "PERCENT_DIFFERENCE", Percent "PERCENT"
    }
}
choice! { DashboardConditionalFormattingIconDisplayOption { IconOnly "ICON_ONLY" } }
choice! {
    DashboardConditionalFormattingIconSetType {
        PlusMinus "PLUS_MINUS", CheckX "CHECK_X", ThreeColorArrow "THREE_COLOR_ARROW",
        ThreeGrayArrow "THREE_GRAY_ARROW", CaretUpMinusDown "CARET_UP_MINUS_DOWN", ThreeShape "THREE_SHAPE",
        ThreeCircle "THREE_CIRCLE", Flags "FLAGS", Bars "BARS", FourColorArrow "FOUR_COLOR_ARROW",
        FourGrayArrow "FOUR_GRAY_ARROW"
    }
}
choice! { DashboardCrossDatasetTypes { AllDatasets "ALL_DATASETS", SingleDataset "SINGLE_DATASET" } }
choice! {
    DashboardCustomContentImageScalingConfiguration {
        FitToHeight "FIT_TO_HEIGHT", FitToWidth "FIT_TO_WIDTH", DoNotScale "DO_NOT_SCALE",
        ScaleToVisual "SCALE_TO_VISUAL"
    }
}
choice! { DashboardCustomContentType { Image "IMAGE", OtherEmbeddedContent "OTHER_EMBEDDED_CONTENT" } }
choice! { DashboardDataLabelContent { Value "VALUE", Percent "PERCENT", ValueAndPercent "VALUE_AND_PERCENT" } }
choice! { DashboardDataLabelOverlap { DisableOverlap "DISABLE_OVERLAP", EnableOverlap "ENABLE_OVERLAP" } }
choice! {
    DashboardDataLabelPosition {
        Inside "INSIDE", Outside "OUTSIDE", Left "LEFT", Top "TOP", Bottom "BOTTOM", Right "RIGHT"
    }
}
choice! { DashboardDateAggregationFunction { Count "COUNT", DistinctCount "DISTINCT_COUNT", Min "MIN", Max "MAX" } }
choice! {
    DashboardDayOfTheWeek {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}
choice! {
    DashboardDecalPatternType {
        Solid "SOLID", DiagonalMedium "DIAGONAL_MEDIUM", CircleMedium "CIRCLE_MEDIUM",
        DiamondGridMedium "DIAMOND_GRID_MEDIUM", CheckerboardMedium "CHECKERBOARD_MEDIUM",
        TriangleMedium "TRIANGLE_MEDIUM", DiagonalOppositeMedium "DIAGONAL_OPPOSITE_MEDIUM",
        DiamondMedium "DIAMOND_MEDIUM", DiagonalLarge "DIAGONAL_LARGE", CircleLarge "CIRCLE_LARGE",
        DiamondGridLarge "DIAMOND_GRID_LARGE", CheckerboardLarge "CHECKERBOARD_LARGE", TriangleLarge "TRIANGLE_LARGE",
        DiagonalOppositeLarge "DIAGONAL_OPPOSITE_LARGE", DiamondLarge "DIAMOND_LARGE", DiagonalSmall "DIAGONAL_SMALL",
        CircleSmall "CIRCLE_SMALL", DiamondGridSmall "DIAMOND_GRID_SMALL", CheckerboardSmall "CHECKERBOARD_SMALL",
        TriangleSmall "TRIANGLE_SMALL", DiagonalOppositeSmall "DIAGONAL_OPPOSITE_SMALL", DiamondSmall "DIAMOND_SMALL"
    }
}
choice! { DashboardDecalStyleType { Manual "Manual", Auto "Auto" } }
choice! { DashboardDigitGroupingStyle { Default "DEFAULT", Lakhs "LAKHS" } }
choice! { DashboardFilterNullOption { AllValues "ALL_VALUES", NullsOnly "NULLS_ONLY", NonNullsOnly "NON_NULLS_ONLY" } }
choice! { DashboardFilterVisualScope { AllVisuals "ALL_VISUALS", SelectedVisuals "SELECTED_VISUALS" } }
choice! { DashboardFontDecoration { Underline "UNDERLINE", None "NONE" } }
choice! { DashboardFontStyle { Normal "NORMAL", Italic "ITALIC" } }
choice! { DashboardFontWeightName { Normal "NORMAL", Bold "BOLD" } }
choice! { DashboardForecastComputationSeasonality { Automatic "AUTOMATIC", Custom "CUSTOM" } }
choice! {
    DashboardFunnelChartMeasureDataLabelStyle {
        ValueOnly "VALUE_ONLY", PercentageByFirstStage "PERCENTAGE_BY_FIRST_STAGE",
        PercentageByPreviousStage "PERCENTAGE_BY_PREVIOUS_STAGE",
        ValueAndPercentageByFirstStage "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE",
        ValueAndPercentageByPreviousStage "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"
    }
}
choice! { DashboardGeospatialColorState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DashboardGeospatialLayerType { Point "POINT", Line "LINE", Polygon "POLYGON" } }
choice! { DashboardGeospatialMapNavigation { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DashboardGeospatialSelectedPointStyle { Point "POINT", Cluster "CLUSTER", Heatmap "HEATMAP" } }
choice! { DashboardHistogramBinType { BinCount "BIN_COUNT", BinWidth "BIN_WIDTH" } }
choice! { DashboardHorizontalTextAlignment { Left "LEFT", Center "CENTER", Right "RIGHT", Auto "AUTO" } }
choice! {
    DashboardIcon {
        CaretUp "CARET_UP", CaretDown "CARET_DOWN", Plus "PLUS", Minus "MINUS", ArrowUp "ARROW_UP",
        ArrowDown "ARROW_DOWN", ArrowLeft "ARROW_LEFT", ArrowUpLeft "ARROW_UP_LEFT", ArrowDownLeft "ARROW_DOWN_LEFT",
        ArrowRight "ARROW_RIGHT", ArrowUpRight "ARROW_UP_RIGHT", ArrowDownRight "ARROW_DOWN_RIGHT", FaceUp "FACE_UP",
        FaceDown "FACE_DOWN", FaceFlat "FACE_FLAT", OneBar "ONE_BAR", TwoBar "TWO_BAR", ThreeBar "THREE_BAR",
        Circle "CIRCLE", Triangle "TRIANGLE", Square "SQUARE", Flag "FLAG", ThumbsUp "THUMBS_UP",
        ThumbsDown "THUMBS_DOWN", Checkmark "CHECKMARK", X "X"
    }
}
choice! { DashboardImageCustomActionTrigger { Click "CLICK", Menu "MENU" } }
choice! { DashboardKpiSparklineType { Line "LINE", Area "AREA" } }
choice! { DashboardKpiVisualStandardLayoutType { Classic "CLASSIC", Vertical "VERTICAL" } }
choice! { DashboardLayerCustomActionTrigger { DataPointClick "DATA_POINT_CLICK", DataPointMenu "DATA_POINT_MENU" } }
choice! {
    DashboardLayoutElementType {
        Visual "VISUAL", FilterControl "FILTER_CONTROL", ParameterControl "PARAMETER_CONTROL", TextBox "TEXT_BOX",
        Image "IMAGE"
    }
}
choice! { DashboardLegendPosition { Auto "AUTO", Right "RIGHT", Bottom "BOTTOM", Top "TOP" } }
choice! { DashboardLineChartLineStyle { Solid "SOLID", Dotted "DOTTED", Dashed "DASHED" } }
choice! {
    DashboardLineChartMarkerShape {
        Circle "CIRCLE", Triangle "TRIANGLE", Square "SQUARE", Diamond "DIAMOND", RoundedSquare "ROUNDED_SQUARE"
    }
}
choice! { DashboardLineChartType { Line "LINE", Area "AREA", StackedArea "STACKED_AREA" } }
choice! { DashboardLineInterpolation { Linear "LINEAR", Smooth "SMOOTH", Stepped "STEPPED" } }
choice! { DashboardMapZoomMode { Auto "AUTO", Manual "MANUAL" } }
choice! { DashboardMaximumMinimumComputationType { Maximum "MAXIMUM", Minimum "MINIMUM" } }
choice! {
    DashboardMissingDataTreatmentOption {
        Interpolate "INTERPOLATE", ShowAsZero "SHOW_AS_ZERO", ShowAsBlank "SHOW_AS_BLANK"
    }
}
choice! { DashboardNegativeValueDisplayMode { Positive "POSITIVE", Negative "NEGATIVE" } }
choice! {
    DashboardNumberScale {
        None "NONE", Auto "AUTO", Thousands "THOUSANDS", Millions "MILLIONS", Billions "BILLIONS",
        Trillions "TRILLIONS", Lakhs "LAKHS", Crores "CRORES"
    }
}
choice! { DashboardNumericEqualityMatchOperator { Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL" } }
choice! { DashboardNumericFilterSelectAllOptions { FilterAllValues "FILTER_ALL_VALUES" } }
choice! { DashboardNumericSeparatorSymbol { Comma "COMMA", Dot "DOT", Space "SPACE" } }
choice! { DashboardOtherCategories { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! { DashboardPanelBorderStyle { Solid "SOLID", Dashed "DASHED", Dotted "DOTTED" } }
choice! { DashboardPaperOrientation { Portrait "PORTRAIT", Landscape "LANDSCAPE" } }
choice! {
    DashboardPaperSize {
        UsLetter "US_LETTER", UsLegal "US_LEGAL", UsTabloidLedger "US_TABLOID_LEDGER", A0 "A0", A1 "A1", A2 "A2",
        A3 "A3", A4 "A4", A5 "A5", JisB4 "JIS_B4", JisB5 "JIS_B5"
    }
}
choice! { DashboardParameterValueType { MultiValued "MULTI_VALUED", SingleValued "SINGLE_VALUED" } }
choice! {
    DashboardPivotTableConditionalFormattingScopeRole {
        Field "FIELD", FieldTotal "FIELD_TOTAL", GrandTotal "GRAND_TOTAL"
    }
}
choice! {
    DashboardPivotTableDataPathType {
        HierarchyRowsLayoutColumn "HIERARCHY_ROWS_LAYOUT_COLUMN",
        MultipleRowMetricsColumn "MULTIPLE_ROW_METRICS_COLUMN", EmptyColumnHeader "EMPTY_COLUMN_HEADER",
        CountMetricColumn "COUNT_METRIC_COLUMN"
    }
}
choice! { DashboardPivotTableFieldCollapseState { Collapsed "COLLAPSED", Expanded "EXPANDED" } }
choice! { DashboardPivotTableMetricPlacement { Row "ROW", Column "COLUMN" } }
choice! { DashboardPivotTableRowsLayout { Tabular "TABULAR", Hierarchy "HIERARCHY" } }
choice! { DashboardPivotTableSubtotalLevel { All "ALL", Custom "CUSTOM", Last "LAST" } }
choice! { DashboardPluginVisualAxisName { GroupBy "GROUP_BY", Value "VALUE" } }
choice! { DashboardPrimaryValueDisplayType { Hidden "HIDDEN", Comparison "COMPARISON", Actual "ACTUAL" } }
choice! { DashboardQBusinessInsightsStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DashboardRadarChartAxesRangeScale { Auto "AUTO", Independent "INDEPENDENT", Shared "SHARED" } }
choice! { DashboardRadarChartShape { Circle "CIRCLE", Polygon "POLYGON" } }
choice! { DashboardReferenceLineLabelHorizontalPosition { Left "LEFT", Center "CENTER", Right "RIGHT" } }
choice! { DashboardReferenceLineLabelVerticalPosition { Above "ABOVE", Below "BELOW" } }
choice! { DashboardReferenceLinePatternType { Solid "SOLID", Dashed "DASHED", Dotted "DOTTED" } }
choice! { DashboardReferenceLineSeriesType { Bar "BAR", Line "LINE" } }
choice! {
    DashboardReferenceLineValueLabelRelativePosition {
        BeforeCustomLabel "BEFORE_CUSTOM_LABEL", AfterCustomLabel "AFTER_CUSTOM_LABEL"
    }
}
choice! { DashboardRelativeDateType { Previous "PREVIOUS", This "THIS", Last "LAST", Now "NOW", Next "NEXT" } }
choice! {
    DashboardRelativeFontSize {
        ExtraSmall "EXTRA_SMALL", Small "SMALL", Medium "MEDIUM", Large "LARGE", ExtraLarge "EXTRA_LARGE"
    }
}
choice! { DashboardResizeOption { Fixed "FIXED", Responsive "RESPONSIVE" } }
choice! { DashboardSectionPageBreakStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DashboardSelectAllValueOptions { AllValues "ALL_VALUES" } }
choice! { DashboardSelectedFieldOptions { AllFields "ALL_FIELDS" } }
choice! { DashboardSelectedTooltipType { Basic "BASIC", Detailed "DETAILED", Sheet "SHEET" } }
choice! { DashboardSheetContentType { Paginated "PAGINATED", Interactive "INTERACTIVE" } }
choice! { DashboardSheetControlDateTimePickerType { SingleValued "SINGLE_VALUED", DateRange "DATE_RANGE" } }
choice! { DashboardSheetControlListType { MultiSelect "MULTI_SELECT", SingleSelect "SINGLE_SELECT" } }
choice! { DashboardSheetControlSliderType { SinglePoint "SINGLE_POINT", Range "RANGE" } }
choice! {
    DashboardSheetImageScalingType {
        ScaleToWidth "SCALE_TO_WIDTH", ScaleToHeight "SCALE_TO_HEIGHT", ScaleToContainer "SCALE_TO_CONTAINER",
        ScaleNone "SCALE_NONE"
    }
}
choice! { DashboardSheetLayoutGroupMemberType { Element "ELEMENT", Group "GROUP" } }
choice! { DashboardSimpleAttributeAggregationFunction { UniqueValue "UNIQUE_VALUE" } }
choice! {
    DashboardSimpleNumericalAggregationFunction {
        Sum "SUM", Average "AVERAGE", Min "MIN", Max "MAX", Count "COUNT", DistinctCount "DISTINCT_COUNT", Var "VAR",
        Varp "VARP", Stdev "STDEV", Stdevp "STDEVP", Median "MEDIAN"
    }
}
choice! {
    DashboardSimpleTotalAggregationFunction {
        Default "DEFAULT", Sum "SUM", Average "AVERAGE", Min "MIN", Max "MAX", None "NONE"
    }
}
choice! { DashboardSingleYAxisOption { PrimaryYAxis "PRIMARY_Y_AXIS" } }
choice! { DashboardSmallMultiplesAxisPlacement { Outside "OUTSIDE", Inside "INSIDE" } }
choice! { DashboardSmallMultiplesAxisScale { Shared "SHARED", Independent "INDEPENDENT" } }
choice! { DashboardSortDirection { Asc "ASC", Desc "DESC" } }
choice! { DashboardSparklineAxisBehavior { Shared "SHARED", Independent "INDEPENDENT" } }
choice! { DashboardSparklineVisualType { Line "LINE", AreaLine "AREA_LINE" } }
choice! { DashboardSpecialValue { Empty "EMPTY", Null "NULL", Other "OTHER" } }
choice! { DashboardStyledCellType { Total "TOTAL", MetricHeader "METRIC_HEADER", Value "VALUE" } }
choice! { DashboardTableBorderStyle { None "NONE", Solid "SOLID" } }
choice! {
    DashboardTableCellImageScalingConfiguration {
        FitToCellHeight "FIT_TO_CELL_HEIGHT", FitToCellWidth "FIT_TO_CELL_WIDTH", DoNotScale "DO_NOT_SCALE"
    }
}
choice! { DashboardTableFieldIconSetType { Link "LINK" } }
choice! { DashboardTableOrientation { Vertical "VERTICAL", Horizontal "HORIZONTAL" } }
choice! { DashboardTableTotalsPlacement { Start "START", End "END", Auto "AUTO" } }
choice! { DashboardTableTotalsScrollStatus { Pinned "PINNED", Scrolled "SCROLLED" } }
choice! { DashboardTargetVisualOptions { AllVisuals "ALL_VISUALS" } }
choice! { DashboardTextWrap { None "NONE", Wrap "WRAP" } }
choice! {
    DashboardTimeGranularity {
        Year "YEAR", Quarter "QUARTER", Month "MONTH", Week "WEEK", Day "DAY", Hour "HOUR", Minute "MINUTE",
        Second "SECOND", Millisecond "MILLISECOND"
    }
}
choice! { DashboardTooltipTarget { Both "BOTH", Bar "BAR", Line "LINE" } }
choice! { DashboardTooltipTitleType { None "NONE", PrimaryValue "PRIMARY_VALUE" } }
choice! { DashboardTopBottomComputationType { Top "TOP", Bottom "BOTTOM" } }
choice! {
    DashboardTopBottomSortOrder {
        PercentDifference "PERCENT_DIFFERENCE", AbsoluteDifference "ABSOLUTE_DIFFERENCE"
    }
}
choice! { DashboardTransposedColumnType { RowHeaderColumn "ROW_HEADER_COLUMN", ValueColumn "VALUE_COLUMN" } }
choice! { DashboardUiState { Expanded "EXPANDED", Collapsed "COLLAPSED" } }
choice! { DashboardUrlTargetConfiguration { NewTab "NEW_TAB", NewWindow "NEW_WINDOW", SameTab "SAME_TAB" } }
choice! { DashboardValidationStrategyMode { Strict "STRICT", Lenient "LENIENT" } }
choice! { DashboardValueWhenUnsetOption { RecommendedValue "RECOMMENDED_VALUE", Null "NULL" } }
choice! { DashboardVerticalTextAlignment { Top "TOP", Middle "MIDDLE", Bottom "BOTTOM", Auto "AUTO" } }
choice! { DashboardVisibility { Hidden "HIDDEN", Visible "VISIBLE" } }
choice! { DashboardVisualCustomActionTrigger { DataPointClick "DATA_POINT_CLICK", DataPointMenu "DATA_POINT_MENU" } }
choice! { DashboardWidgetStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DashboardWordCloudCloudLayout { Fluid "FLUID", Normal "NORMAL" } }
choice! { DashboardWordCloudWordCasing { LowerCase "LOWER_CASE", ExistingCase "EXISTING_CASE" } }
choice! {
    DashboardWordCloudWordOrientation {
        Horizontal "HORIZONTAL", HorizontalAndVertical "HORIZONTAL_AND_VERTICAL"
    }
}
choice! { DashboardWordCloudWordPadding { None "NONE", Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { DashboardWordCloudWordScaling { Emphasize "EMPHASIZE", Normal "NORMAL" } }

resource! {
    /// [AWS::QuickSight::DataSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html)
    DataSet DataSetAttrs "AWS::QuickSight::DataSet" () {
        aws_account_id AwsAccountId: String,
        column_groups ColumnGroups: List<DataSetColumnGroup>,
        column_level_permission_rules ColumnLevelPermissionRules: List<DataSetColumnLevelPermissionRule>,
        data_prep_configuration DataPrepConfiguration: DataSetDataPrepConfiguration,
        data_set_id DataSetId: String,
        data_set_refresh_properties DataSetRefreshProperties: DataSetRefreshProperties,
        data_set_usage_configuration DataSetUsageConfiguration: DataSetUsageConfiguration,
        dataset_parameters DatasetParameters: List<DataSetDatasetParameter>,
        field_folders FieldFolders: Map<DataSetFieldFolder>,
        folder_arns FolderArns: List<String>,
        import_mode ImportMode: DataSetImportMode,
        ingestion_wait_policy IngestionWaitPolicy: DataSetIngestionWaitPolicy,
        logical_table_map LogicalTableMap: Map<DataSetLogicalTable>,
        name Name: String,
        performance_configuration PerformanceConfiguration: DataSetPerformanceConfiguration,
        permissions Permissions: List<DataSetResourcePermission>,
        physical_table_map PhysicalTableMap: Map<DataSetPhysicalTable>,
        row_level_permission_data_set RowLevelPermissionDataSet: DataSetRowLevelPermissionDataSet,
        row_level_permission_tag_configuration RowLevelPermissionTagConfiguration: DataSetRowLevelPermissionTagConfiguration,
        semantic_model_configuration SemanticModelConfiguration: DataSetSemanticModelConfiguration,
        tags Tags: List<Tag>,
        use_as UseAs: DataSetUseAs,
    } {
        arn "Arn": Arn<r::QuickSightDataSet>,
        consumed_spice_capacity_in_bytes "ConsumedSpiceCapacityInBytes": f64,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
        output_columns "OutputColumns": List<Json>,
    }
}
props! { DataSetAdditionalNotes () { text Text: String, } }
props! {
    DataSetAggregateOperation (
        aggregations Aggregations: List<DataSetAggregation>, alias Alias: String,
        source Source: DataSetTransformOperationSource
    ) { group_by_column_names GroupByColumnNames: List<String>, }
}
props! {
    DataSetAggregation (
        aggregation_function AggregationFunction: DataSetDataPrepAggregationFunction, new_column_id NewColumnId: String,
        new_column_name NewColumnName: String
    ) {}
}
props! {
    DataSetAppendOperation (alias Alias: String, appended_columns AppendedColumns: List<DataSetAppendedColumn>) {
        first_source FirstSource: DataSetTransformOperationSource,
        second_source SecondSource: DataSetTransformOperationSource,
    }
}
props! { DataSetAppendedColumn (column_name ColumnName: String, new_column_id NewColumnId: String) {} }
props! {
    DataSetCalculatedColumn (
        column_id ColumnId: String, column_name ColumnName: String, expression Expression: String
    ) {}
}
props! {
    DataSetCastColumnTypeOperation (
        column_name ColumnName: String, new_column_type NewColumnType: DataSetColumnDataType
    ) { format Format: String, sub_type SubType: DataSetColumnDataSubType, }
}
props! {
    DataSetCastColumnTypesOperation (
        alias Alias: String, cast_column_type_operations CastColumnTypeOperations: List<DataSetCastColumnTypeOperation>,
        source Source: DataSetTransformOperationSource
    ) {}
}
props! { DataSetColumnDescription () { text Text: String, } }
props! { DataSetColumnGroup () { geo_spatial_column_group GeoSpatialColumnGroup: DataSetGeoSpatialColumnGroup, } }
props! { DataSetColumnIdMapping (source_column_id SourceColumnId: String, target_column_id TargetColumnId: String) {} }
props! {
    DataSetColumnLevelPermissionRule () {
        column_names ColumnNames: List<String>,
        principals Principals: List<String>,
    }
}
props! {
    DataSetColumnSemanticProperty () {
        additional_notes AdditionalNotes: DataSetAdditionalNotes,
        description Description: DataSetColumnDescription,
        semantic_type SemanticType: DataSetColumnSemanticType,
    }
}
props! { DataSetColumnSemanticType () { geographical_role GeographicalRole: DataSetGeoSpatialDataRole, } }
props! {
    DataSetColumnTag () {
        column_description ColumnDescription: DataSetColumnDescription,
        column_geographic_role ColumnGeographicRole: DataSetGeoSpatialDataRole,
    }
}
props! { DataSetColumnToUnpivot () { column_name ColumnName: String, new_value NewValue: String, } }
props! {
    DataSetCreateColumnsOperation (columns Columns: List<DataSetCalculatedColumn>) {
        alias Alias: String,
        source Source: DataSetTransformOperationSource,
    }
}
props! {
    DataSetCustomInstruction () { inline_custom_instruction InlineCustomInstruction: DataSetInlineCustomInstruction, }
}
props! {
    DataSetCustomSql (
        columns Columns: List<DataSetInputColumn>, data_source_arn DataSourceArn: String, name Name: String,
        sql_query SqlQuery: String
    ) {}
}
props! {
    DataSetDataPrepAggregationFunction () {
        list_aggregation ListAggregation: DataSetDataPrepListAggregationFunction,
        percentile_aggregation PercentileAggregation: DataSetDataPrepPercentileAggregationFunction,
        simple_aggregation SimpleAggregation: DataSetDataPrepSimpleAggregationFunction,
    }
}
props! {
    DataSetDataPrepConfiguration (
        destination_table_map DestinationTableMap: Map<DataSetDestinationTable>,
        source_table_map SourceTableMap: Map<DataSetSourceTable>,
        transform_step_map TransformStepMap: Map<DataSetTransformStep>
    ) {}
}
props! {
    DataSetDataPrepListAggregationFunction (distinct Distinct: bool, separator Separator: String) {
        input_column_name InputColumnName: String,
    }
}
props! {
    DataSetDataPrepPercentileAggregationFunction (percentile_value PercentileValue: Num<0, 100>) {
        input_column_name InputColumnName: String,
    }
}
props! {
    DataSetDataPrepSimpleAggregationFunction (
        function_type FunctionType: DataSetDataPrepSimpleAggregationFunctionType
    ) { input_column_name InputColumnName: String, }
}
props! {
    DataSetDatasetParameter () {
        date_time_dataset_parameter DateTimeDatasetParameter: DataSetDateTimeDatasetParameter,
        decimal_dataset_parameter DecimalDatasetParameter: DataSetDecimalDatasetParameter,
        integer_dataset_parameter IntegerDatasetParameter: DataSetIntegerDatasetParameter,
        string_dataset_parameter StringDatasetParameter: DataSetStringDatasetParameter,
    }
}
props! {
    DataSetDateComparisonFilterCondition (operator Operator: DataSetDateComparisonFilterOperator) {
        value Value: DataSetDateFilterValue,
    }
}
props! {
    DataSetDateFilterCondition () {
        column_name ColumnName: String,
        comparison_filter_condition ComparisonFilterCondition: DataSetDateComparisonFilterCondition,
        range_filter_condition RangeFilterCondition: DataSetDateRangeFilterCondition,
    }
}
props! { DataSetDateFilterValue () { static_value StaticValue: String, } }
props! {
    DataSetDateRangeFilterCondition () {
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum RangeMaximum: DataSetDateFilterValue,
        range_minimum RangeMinimum: DataSetDateFilterValue,
    }
}
props! {
    DataSetDateTimeDatasetParameter (
        id Id: String, name Name: String, value_type ValueType: DataSetDatasetParameterValueType
    ) {
        default_values DefaultValues: DataSetDateTimeDatasetParameterDefaultValues,
        time_granularity TimeGranularity: DataSetTimeGranularity,
    }
}
props! { DataSetDateTimeDatasetParameterDefaultValues () { static_values StaticValues: List<String>, } }
props! {
    DataSetDecimalDatasetParameter (
        id Id: String, name Name: String, value_type ValueType: DataSetDatasetParameterValueType
    ) { default_values DefaultValues: DataSetDecimalDatasetParameterDefaultValues, }
}
props! { DataSetDecimalDatasetParameterDefaultValues () { static_values StaticValues: List<f64>, } }
props! { DataSetDestinationTable (alias Alias: String, source Source: DataSetDestinationTableSource) {} }
props! { DataSetDestinationTableSource (transform_operation_id TransformOperationId: String) {} }
props! { DataSetFieldFolder () { columns Columns: List<String>, description Description: String, } }
props! {
    DataSetFilterOperation () {
        condition_expression ConditionExpression: String,
        date_filter_condition DateFilterCondition: DataSetDateFilterCondition,
        numeric_filter_condition NumericFilterCondition: DataSetNumericFilterCondition,
        string_filter_condition StringFilterCondition: DataSetStringFilterCondition,
    }
}
props! {
    DataSetFiltersOperation (
        alias Alias: String, filter_operations FilterOperations: List<DataSetFilterOperation>,
        source Source: DataSetTransformOperationSource
    ) {}
}
props! {
    DataSetGeoSpatialColumnGroup (columns Columns: List<String>, name Name: String) {
        country_code CountryCode: DataSetGeoSpatialCountryCode,
    }
}
props! { DataSetImportTableOperation (alias Alias: String, source Source: DataSetImportTableOperationSource) {} }
props! {
    DataSetImportTableOperationSource (source_table_id SourceTableId: String) {
        column_id_mappings ColumnIdMappings: List<DataSetColumnIdMapping>,
    }
}
props! { DataSetIncrementalRefresh (lookback_window LookbackWindow: DataSetLookbackWindow) {} }
props! {
    DataSetIngestionWaitPolicy () {
        ingestion_wait_time_in_hours IngestionWaitTimeInHours: Num<1, 36>,
        wait_for_spice_ingestion WaitForSpiceIngestion: bool,
    }
}
props! {
    DataSetInlineCustomInstruction (instruction_text InstructionText: String) {
        uploaded_document_metadata UploadedDocumentMetadata: DataSetUploadedDocumentMetadata,
    }
}
props! {
    DataSetInputColumn (name Name: String, type_ Type: DataSetInputColumnDataType) {
        id Id: String,
        sub_type SubType: DataSetColumnDataSubType,
    }
}
props! {
    DataSetIntegerDatasetParameter (
        id Id: String, name Name: String, value_type ValueType: DataSetDatasetParameterValueType
    ) { default_values DefaultValues: DataSetIntegerDatasetParameterDefaultValues, }
}
props! { DataSetIntegerDatasetParameterDefaultValues () { static_values StaticValues: List<i64>, } }
props! {
    DataSetJoinInstruction (
        left_operand LeftOperand: String, on_clause OnClause: String, right_operand RightOperand: String,
        type_ Type: DataSetJoinType
    ) {
        left_join_key_properties LeftJoinKeyProperties: DataSetJoinKeyProperties,
        right_join_key_properties RightJoinKeyProperties: DataSetJoinKeyProperties,
    }
}
props! { DataSetJoinKeyProperties () { unique_key UniqueKey: bool, } }
props! {
    DataSetJoinOperandProperties (
        output_column_name_overrides OutputColumnNameOverrides: List<DataSetOutputColumnNameOverride>
    ) {}
}
props! {
    DataSetJoinOperation DataSetJoinOperationArgs [
        alias Alias: String, left_operand LeftOperand: DataSetTransformOperationSource, on_clause OnClause: String,
        right_operand RightOperand: DataSetTransformOperationSource, type_ Type: DataSetJoinOperationType
    ] {
        left_operand_properties LeftOperandProperties: DataSetJoinOperandProperties,
        right_operand_properties RightOperandProperties: DataSetJoinOperandProperties,
    }
}
props! {
    DataSetLogicalTable (alias Alias: String, source Source: DataSetLogicalTableSource) {
        data_transforms DataTransforms: List<DataSetTransformOperation>,
    }
}
props! {
    DataSetLogicalTableSource () {
        data_set_arn DataSetArn: String,
        join_instruction JoinInstruction: DataSetJoinInstruction,
        physical_table_id PhysicalTableId: String,
    }
}
props! {
    DataSetLookbackWindow (
        column_name ColumnName: String, size Size: Num<1, MAX>, size_unit SizeUnit: DataSetLookbackWindowSizeUnit
    ) {}
}
props! {
    DataSetNewDefaultValues () {
        date_time_static_values DateTimeStaticValues: List<String>,
        decimal_static_values DecimalStaticValues: List<f64>,
        integer_static_values IntegerStaticValues: List<i64>,
        string_static_values StringStaticValues: List<String>,
    }
}
props! {
    DataSetNumericComparisonFilterCondition (operator Operator: DataSetNumericComparisonFilterOperator) {
        value Value: DataSetNumericFilterValue,
    }
}
props! {
    DataSetNumericFilterCondition () {
        column_name ColumnName: String,
        comparison_filter_condition ComparisonFilterCondition: DataSetNumericComparisonFilterCondition,
        range_filter_condition RangeFilterCondition: DataSetNumericRangeFilterCondition,
    }
}
props! { DataSetNumericFilterValue () { static_value StaticValue: f64, } }
props! {
    DataSetNumericRangeFilterCondition () {
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum RangeMaximum: DataSetNumericFilterValue,
        range_minimum RangeMinimum: DataSetNumericFilterValue,
    }
}
props! {
    DataSetOutputColumnNameOverride (output_column_name OutputColumnName: String) {
        source_column_name SourceColumnName: String,
    }
}
props! {
    DataSetOverrideDatasetParameterOperation (parameter_name ParameterName: String) {
        new_default_values NewDefaultValues: DataSetNewDefaultValues,
        new_parameter_name NewParameterName: String,
    }
}
props! {
    DataSetParentDataSet (data_set_arn DataSetArn: String, input_columns InputColumns: List<DataSetInputColumn>) {}
}
props! { DataSetPerformanceConfiguration () { unique_keys UniqueKeys: List<DataSetUniqueKey>, } }
props! {
    DataSetPhysicalTable () {
        custom_sql CustomSql: DataSetCustomSql,
        relational_table RelationalTable: DataSetRelationalTable,
        s3_source S3Source: DataSetS3Source,
        saas_table SaaSTable: DataSetSaasTable,
    }
}
props! {
    DataSetPivotConfiguration (pivoted_labels PivotedLabels: List<DataSetPivotedLabel>) {
        label_column_name LabelColumnName: String,
    }
}
props! {
    DataSetPivotOperation (
        alias Alias: String, pivot_configuration PivotConfiguration: DataSetPivotConfiguration,
        source Source: DataSetTransformOperationSource,
        value_column_configuration ValueColumnConfiguration: DataSetValueColumnConfiguration
    ) { group_by_column_names GroupByColumnNames: List<String>, }
}
props! {
    DataSetPivotedLabel (
        label_name LabelName: String, new_column_id NewColumnId: String, new_column_name NewColumnName: String
    ) {}
}
props! {
    DataSetProjectOperation () {
        alias Alias: String,
        projected_columns ProjectedColumns: List<String>,
        source Source: DataSetTransformOperationSource,
    }
}
props! { DataSetRefreshConfiguration (incremental_refresh IncrementalRefresh: DataSetIncrementalRefresh) {} }
props! { DataSetRefreshFailureConfiguration () { email_alert EmailAlert: DataSetRefreshFailureEmailAlert, } }
props! { DataSetRefreshFailureEmailAlert () { alert_status AlertStatus: DataSetRefreshFailureAlertStatus, } }
props! {
    DataSetRefreshProperties () {
        failure_configuration FailureConfiguration: DataSetRefreshFailureConfiguration,
        refresh_configuration RefreshConfiguration: DataSetRefreshConfiguration,
    }
}
props! {
    DataSetRelationalTable (
        data_source_arn DataSourceArn: String, input_columns InputColumns: List<DataSetInputColumn>, name Name: String
    ) { catalog Catalog: String, schema Schema: String, }
}
props! { DataSetRenameColumnOperation (column_name ColumnName: String, new_column_name NewColumnName: String) {} }
props! {
    DataSetRenameColumnsOperation (
        alias Alias: String, rename_column_operations RenameColumnOperations: List<DataSetRenameColumnOperation>,
        source Source: DataSetTransformOperationSource
    ) {}
}
props! { DataSetResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
props! {
    DataSetRowLevelPermissionConfiguration () {
        row_level_permission_data_set RowLevelPermissionDataSet: DataSetRowLevelPermissionDataSet,
        tag_configuration TagConfiguration: DataSetRowLevelPermissionTagConfiguration,
    }
}
props! {
    DataSetRowLevelPermissionDataSet (
        arn Arn: String, permission_policy PermissionPolicy: DataSetRowLevelPermissionPolicy
    ) {
        format_version FormatVersion: DataSetRowLevelPermissionFormatVersion,
        namespace Namespace: String,
        status Status: DataSetStatus,
    }
}
props! {
    DataSetRowLevelPermissionTagConfiguration (tag_rules TagRules: List<DataSetRowLevelPermissionTagRule>) {
        status Status: DataSetStatus,
        tag_rule_configurations TagRuleConfigurations: List<List<String>>,
    }
}
props! {
    DataSetRowLevelPermissionTagRule (column_name ColumnName: String, tag_key TagKey: String) {
        match_all_value MatchAllValue: String,
        tag_multi_value_delimiter TagMultiValueDelimiter: String,
    }
}
props! {
    DataSetS3Source (data_source_arn DataSourceArn: String, input_columns InputColumns: List<DataSetInputColumn>) {
        upload_settings UploadSettings: DataSetUploadSettings,
    }
}
props! {
    DataSetSaasTable (
        data_source_arn DataSourceArn: String, input_columns InputColumns: List<DataSetInputColumn>,
        table_path TablePath: List<DataSetTablePathElement>
    ) {}
}
props! { DataSetSemanticDescription (text Text: String) {} }
props! {
    DataSetSemanticMetadata () {
        custom_instructions CustomInstructions: List<DataSetCustomInstruction>,
        description Description: DataSetSemanticDescription,
    }
}
props! {
    DataSetSemanticModelConfiguration () {
        semantic_metadata SemanticMetadata: List<DataSetSemanticMetadata>,
        table_map TableMap: Map<DataSetSemanticTable>,
    }
}
props! {
    DataSetSemanticTable (alias Alias: String, destination_table_id DestinationTableId: String) {
        row_level_permission_configuration RowLevelPermissionConfiguration: DataSetRowLevelPermissionConfiguration,
        semantic_metadata SemanticMetadata: DataSetTableSemanticMetadata,
    }
}
props! {
    DataSetSharedColumnSemanticMetadata (column_properties ColumnProperties: List<DataSetColumnSemanticProperty>) {
        column_names ColumnNames: List<String>,
    }
}
props! { DataSetSourceTable () { data_set DataSet: DataSetParentDataSet, physical_table_id PhysicalTableId: String, } }
props! {
    DataSetStringComparisonFilterCondition (operator Operator: DataSetStringComparisonFilterOperator) {
        value Value: DataSetStringFilterValue,
    }
}
props! {
    DataSetStringDatasetParameter (
        id Id: String, name Name: String, value_type ValueType: DataSetDatasetParameterValueType
    ) { default_values DefaultValues: DataSetStringDatasetParameterDefaultValues, }
}
props! { DataSetStringDatasetParameterDefaultValues () { static_values StaticValues: List<String>, } }
props! {
    DataSetStringFilterCondition () {
        column_name ColumnName: String,
        comparison_filter_condition ComparisonFilterCondition: DataSetStringComparisonFilterCondition,
        list_filter_condition ListFilterCondition: DataSetStringListFilterCondition,
    }
}
props! { DataSetStringFilterValue () { static_value StaticValue: String, } }
props! {
    DataSetStringListFilterCondition (operator Operator: DataSetStringListFilterOperator) {
        values Values: DataSetStringListFilterValue,
    }
}
props! { DataSetStringListFilterValue () { static_values StaticValues: List<String>, } }
props! { DataSetTablePathElement () { id Id: String, name Name: String, } }
props! {
    DataSetTableSemanticMetadata () { column_metadata ColumnMetadata: List<DataSetSharedColumnSemanticMetadata>, }
}
props! { DataSetTagColumnOperation (column_name ColumnName: String, tags Tags: List<DataSetColumnTag>) {} }
props! {
    DataSetTransformOperation () {
        cast_column_type_operation CastColumnTypeOperation: DataSetCastColumnTypeOperation,
        create_columns_operation CreateColumnsOperation: DataSetCreateColumnsOperation,
        filter_operation FilterOperation: DataSetFilterOperation,
        override_dataset_parameter_operation OverrideDatasetParameterOperation: DataSetOverrideDatasetParameterOperation,
        project_operation ProjectOperation: DataSetProjectOperation,
        rename_column_operation RenameColumnOperation: DataSetRenameColumnOperation,
        tag_column_operation TagColumnOperation: DataSetTagColumnOperation,
        untag_column_operation UntagColumnOperation: DataSetUntagColumnOperation,
    }
}
props! {
    DataSetTransformOperationSource (transform_operation_id TransformOperationId: String) {
        column_id_mappings ColumnIdMappings: List<DataSetColumnIdMapping>,
    }
}
props! {
    DataSetTransformStep () {
        aggregate_step AggregateStep: DataSetAggregateOperation,
        append_step AppendStep: DataSetAppendOperation,
        cast_column_types_step CastColumnTypesStep: DataSetCastColumnTypesOperation,
        create_columns_step CreateColumnsStep: DataSetCreateColumnsOperation,
        filters_step FiltersStep: DataSetFiltersOperation,
        import_table_step ImportTableStep: DataSetImportTableOperation,
        join_step JoinStep: DataSetJoinOperation,
        pivot_step PivotStep: DataSetPivotOperation,
        project_step ProjectStep: DataSetProjectOperation,
        rename_columns_step RenameColumnsStep: DataSetRenameColumnsOperation,
        unpivot_step UnpivotStep: DataSetUnpivotOperation,
    }
}
props! { DataSetUniqueKey (column_names ColumnNames: List<String>) {} }
props! {
    DataSetUnpivotOperation DataSetUnpivotOperationArgs [
        alias Alias: String, columns_to_unpivot ColumnsToUnpivot: List<DataSetColumnToUnpivot>,
        source Source: DataSetTransformOperationSource, unpivoted_label_column_id UnpivotedLabelColumnId: String,
        unpivoted_label_column_name UnpivotedLabelColumnName: String,
        unpivoted_value_column_id UnpivotedValueColumnId: String,
        unpivoted_value_column_name UnpivotedValueColumnName: String
    ] {}
}
props! {
    DataSetUntagColumnOperation (column_name ColumnName: String, tag_names TagNames: List<DataSetColumnTagName>) {}
}
props! {
    DataSetUploadSettings () {
        contains_header ContainsHeader: bool,
        delimiter Delimiter: String,
        format Format: DataSetFileFormat,
        start_from_row StartFromRow: Num<1, MAX>,
        text_qualifier TextQualifier: DataSetTextQualifier,
    }
}
props! { DataSetUploadedDocumentMetadata () { name Name: String, } }
props! {
    DataSetUsageConfiguration () {
        disable_use_as_direct_query_source DisableUseAsDirectQuerySource: bool,
        disable_use_as_imported_source DisableUseAsImportedSource: bool,
    }
}
props! {
    DataSetValueColumnConfiguration () {
        aggregation_function AggregationFunction: DataSetDataPrepAggregationFunction,
    }
}
choice! { DataSetColumnDataSubType { Float "FLOAT", Fixed "FIXED" } }
choice! { DataSetColumnDataType { String "STRING", Integer "INTEGER", Decimal "DECIMAL", Datetime "DATETIME" } }
choice! {
    DataSetColumnTagName {
        ColumnGeographicRole "COLUMN_GEOGRAPHIC_ROLE", ColumnDescription "COLUMN_DESCRIPTION"
    }
}
choice! {
    DataSetDataPrepSimpleAggregationFunctionType {
        Count "COUNT", DistinctCount "DISTINCT_COUNT", Sum "SUM", Average "AVERAGE", Median "MEDIAN", Max "MAX",
        Min "MIN", Variance "VARIANCE", StandardDeviation "STANDARD_DEVIATION"
    }
}
choice! { DataSetDatasetParameterValueType { MultiValued "MULTI_VALUED", SingleValued "SINGLE_VALUED" } }
choice! {
    DataSetDateComparisonFilterOperator {
        Before "BEFORE", BeforeOrEqualsTo "BEFORE_OR_EQUALS_TO", After "AFTER", AfterOrEqualsTo "AFTER_OR_EQUALS_TO"
    }
}
choice! { DataSetFileFormat { Csv "CSV", Tsv "TSV", Clf "CLF", Elf "ELF", Xlsx "XLSX", Json "JSON" } }
choice! { DataSetGeoSpatialCountryCode { Us "US" } }
choice! {
    DataSetGeoSpatialDataRole {
        Country "COUNTRY", State "STATE", County "COUNTY", City "CITY", Postcode "POSTCODE", Longitude "LONGITUDE",
        Latitude "LATITUDE", Political1 "POLITICAL1", CensusTract "CENSUS_TRACT", CensusBlockGroup "CENSUS_BLOCK_GROUP",
        CensusBlock "CENSUS_BLOCK"
    }
}
choice! { DataSetImportMode { Spice "SPICE", DirectQuery "DIRECT_QUERY" } }
choice! {
    DataSetInputColumnDataType {
        String "STRING", Integer "INTEGER", Decimal "DECIMAL", Datetime "DATETIME", Bit "BIT", Boolean "BOOLEAN",
        Json "JSON", Semistruct "SEMISTRUCT"
    }
}
choice! { DataSetJoinOperationType { Inner "INNER", Outer "OUTER", Left "LEFT", Right "RIGHT" } }
choice! { DataSetJoinType { Inner "INNER", Outer "OUTER", Left "LEFT", Right "RIGHT" } }
choice! { DataSetLookbackWindowSizeUnit { Hour "HOUR", Day "DAY", Week "WEEK" } }
choice! {
    DataSetNumericComparisonFilterOperator {
        Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL", GreaterThan "GREATER_THAN",
        GreaterThanOrEqualsTo "GREATER_THAN_OR_EQUALS_TO", LessThan "LESS_THAN",
        LessThanOrEqualsTo "LESS_THAN_OR_EQUALS_TO"
    }
}
choice! { DataSetRefreshFailureAlertStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { DataSetRowLevelPermissionFormatVersion { Version1 "VERSION_1", Version2 "VERSION_2" } }
choice! { DataSetRowLevelPermissionPolicy { GrantAccess "GRANT_ACCESS", DenyAccess "DENY_ACCESS" } }
choice! { DataSetStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    DataSetStringComparisonFilterOperator {
        Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL", Contains "CONTAINS", DoesNotContain "DOES_NOT_CONTAIN",
        StartsWith "STARTS_WITH", EndsWith "ENDS_WITH"
    }
}
choice! { DataSetStringListFilterOperator { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! { DataSetTextQualifier { DoubleQuote "DOUBLE_QUOTE", SingleQuote "SINGLE_QUOTE" } }
choice! {
    DataSetTimeGranularity {
        Year "YEAR", Quarter "QUARTER", Month "MONTH", Week "WEEK", Day "DAY", Hour "HOUR", Minute "MINUTE",
        Second "SECOND", Millisecond "MILLISECOND"
    }
}
choice! { DataSetUseAs { RlsRules "RLS_RULES" } }

resource! {
    /// [AWS::QuickSight::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html)
    DataSource DataSourceAttrs "AWS::QuickSight::DataSource" (name Name: String, type_ Type: DataSourceType) {
        alternate_data_source_parameters AlternateDataSourceParameters: List<DataSourceParameters>,
        aws_account_id AwsAccountId: String,
        credentials Credentials: DataSourceCredentials,
        data_source_id DataSourceId: String,
        data_source_parameters DataSourceParameters: DataSourceParameters,
        error_info ErrorInfo: DataSourceErrorInfo,
        folder_arns FolderArns: List<String>,
        permissions Permissions: List<DataSourceResourcePermission>,
        ssl_properties SslProperties: DataSourceSslProperties,
        tags Tags: List<Tag>,
        vpc_connection_properties VpcConnectionProperties: DataSourceVpcConnectionProperties,
    } {
        arn "Arn": Arn<r::QuickSightDataSource>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
        status "Status": String,
    }
}
props! { DataSourceAmazonElasticsearchParameters (domain Domain: String) {} }
props! { DataSourceAmazonOpenSearchParameters (domain Domain: String) {} }
props! {
    DataSourceAthenaParameters () {
        consumer_account_role_arn ConsumerAccountRoleArn: Arn<r::IamRole>,
        identity_center_configuration IdentityCenterConfiguration: DataSourceIdentityCenterConfiguration,
        role_arn RoleArn: Arn<r::IamRole>,
        work_group WorkGroup: Id<r::AthenaWorkGroup>,
    }
}
props! { DataSourceAuroraParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {} }
props! {
    DataSourceAuroraPostgresqlParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {}
}
props! {
    DataSourceCredentialPair (password Password: String, username Username: String) {
        alternate_data_source_parameters AlternateDataSourceParameters: List<DataSourceParameters>,
    }
}
props! {
    DataSourceCredentials () {
        copy_source_arn CopySourceArn: String,
        credential_pair CredentialPair: DataSourceCredentialPair,
        key_pair_credentials KeyPairCredentials: DataSourceKeyPairCredentials,
        oauth_client_credentials OAuthClientCredentials: DataSourceOauthClientCredentials,
        secret_arn SecretArn: Arn<r::SecretsManagerSecret>,
    }
}
props! {
    DataSourceDatabricksParameters (
        host Host: String, port Port: Num<1, 65535>, sql_endpoint_path SqlEndpointPath: String
    ) {
        authentication_type AuthenticationType: DataSourceAuthenticationType,
        oauth_parameters OAuthParameters: DataSourceOauthParameters,
    }
}
props! { DataSourceErrorInfo () { message Message: String, type_ Type: DataSourceErrorInfoType, } }
props! { DataSourceIdentityCenterConfiguration () { enable_identity_propagation EnableIdentityPropagation: bool, } }
props! {
    DataSourceKeyPairCredentials (key_pair_username KeyPairUsername: String, private_key PrivateKey: String) {
        private_key_passphrase PrivateKeyPassphrase: String,
    }
}
props! { DataSourceManifestFileLocation (bucket Bucket: String, key Key: String) {} }
props! { DataSourceMariaDbParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourceMysqlParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {} }
props! {
    DataSourceOauthClientCredentials () {
        client_id ClientId: String,
        client_secret ClientSecret: String,
        username Username: String,
    }
}
props! {
    DataSourceOauthParameters (token_provider_url TokenProviderUrl: String) {
        identity_provider_resource_uri IdentityProviderResourceUri: String,
        identity_provider_vpc_connection_properties IdentityProviderVpcConnectionProperties: DataSourceVpcConnectionProperties,
        oauth_scope OAuthScope: String,
    }
}
props! {
    DataSourceOracleParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {
        use_service_name UseServiceName: bool,
    }
}
props! {
    DataSourceParameters () {
        amazon_elasticsearch_parameters AmazonElasticsearchParameters: DataSourceAmazonElasticsearchParameters,
        amazon_open_search_parameters AmazonOpenSearchParameters: DataSourceAmazonOpenSearchParameters,
        athena_parameters AthenaParameters: DataSourceAthenaParameters,
        aurora_parameters AuroraParameters: DataSourceAuroraParameters,
        aurora_postgresql_parameters AuroraPostgreSqlParameters: DataSourceAuroraPostgresqlParameters,
        databricks_parameters DatabricksParameters: DataSourceDatabricksParameters,
        maria_db_parameters MariaDbParameters: DataSourceMariaDbParameters,
        mysql_parameters MySqlParameters: DataSourceMysqlParameters,
        oracle_parameters OracleParameters: DataSourceOracleParameters,
        postgresql_parameters PostgreSqlParameters: DataSourcePostgresqlParameters,
        presto_parameters PrestoParameters: DataSourcePrestoParameters,
        rds_parameters RdsParameters: DataSourceRdsParameters,
        redshift_parameters RedshiftParameters: DataSourceRedshiftParameters,
        s3_parameters S3Parameters: DataSourceS3Parameters,
        s3_tables_parameters S3TablesParameters: DataSourceS3TablesParameters,
        snowflake_parameters SnowflakeParameters: DataSourceSnowflakeParameters,
        spark_parameters SparkParameters: DataSourceSparkParameters,
        sql_server_parameters SqlServerParameters: DataSourceSqlServerParameters,
        starburst_parameters StarburstParameters: DataSourceStarburstParameters,
        teradata_parameters TeradataParameters: DataSourceTeradataParameters,
        trino_parameters TrinoParameters: DataSourceTrinoParameters,
    }
}
props! { DataSourcePostgresqlParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourcePrestoParameters (catalog Catalog: String, host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourceRdsParameters (database Database: String, instance_id InstanceId: String) {} }
props! {
    DataSourceRedshiftIamParameters (role_arn RoleArn: Arn<r::IamRole>) {
        auto_create_database_user AutoCreateDatabaseUser: bool,
        database_groups DatabaseGroups: List<String>,
        database_user DatabaseUser: String,
    }
}
props! {
    DataSourceRedshiftParameters (database Database: String) {
        cluster_id ClusterId: String,
        host Host: String,
        iam_parameters IAMParameters: DataSourceRedshiftIamParameters,
        identity_center_configuration IdentityCenterConfiguration: DataSourceIdentityCenterConfiguration,
        port Port: Num<0, 65535>,
    }
}
props! {
    DataSourceResourcePermission (actions Actions: List<String>, principal Principal: String) {
        resource Resource: String,
    }
}
props! {
    DataSourceS3Parameters (manifest_file_location ManifestFileLocation: DataSourceManifestFileLocation) {
        role_arn RoleArn: Arn<r::IamRole>,
    }
}
props! { DataSourceS3TablesParameters () { table_bucket_arn TableBucketArn: String, } }
props! {
    DataSourceSnowflakeParameters (database Database: String, host Host: String, warehouse Warehouse: String) {
        authentication_type AuthenticationType: DataSourceAuthenticationType,
        database_access_control_role DatabaseAccessControlRole: String,
        oauth_parameters OAuthParameters: DataSourceOauthParameters,
    }
}
props! { DataSourceSparkParameters (host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourceSqlServerParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourceSslProperties () { disable_ssl DisableSsl: bool, } }
props! {
    DataSourceStarburstParameters (catalog Catalog: String, host Host: String, port Port: Num<1, 65535>) {
        authentication_type AuthenticationType: DataSourceAuthenticationType,
        database_access_control_role DatabaseAccessControlRole: String,
        oauth_parameters OAuthParameters: DataSourceOauthParameters,
        product_type ProductType: DataSourceStarburstProductType,
    }
}
props! { DataSourceTeradataParameters (database Database: String, host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourceTrinoParameters (catalog Catalog: String, host Host: String, port Port: Num<1, 65535>) {} }
props! { DataSourceVpcConnectionProperties (vpc_connection_arn VpcConnectionArn: String) {} }
choice! { DataSourceAuthenticationType { Password "PASSWORD", Token "TOKEN", X509 "X509", Keypair "KEYPAIR" } }
choice! {
    DataSourceErrorInfoType {
        AccessDenied "ACCESS_DENIED", CopySourceNotFound "COPY_SOURCE_NOT_FOUND", Timeout "TIMEOUT",
        EngineVersionNotSupported "ENGINE_VERSION_NOT_SUPPORTED", UnknownHost "UNKNOWN_HOST",
        GenericSqlFailure "GENERIC_SQL_FAILURE", Conflict "CONFLICT", Unknown "UNKNOWN"
    }
}
choice! { DataSourceStarburstProductType { Galaxy "GALAXY", Enterprise "ENTERPRISE" } }
choice! {
    DataSourceType {
        AdobeAnalytics "ADOBE_ANALYTICS", AmazonElasticsearch "AMAZON_ELASTICSEARCH",
        AmazonOpensearch "AMAZON_OPENSEARCH", Athena "ATHENA", Aurora "AURORA", AuroraPostgresql "AURORA_POSTGRESQL",
        AwsIotAnalytics "AWS_IOT_ANALYTICS", Databricks "DATABRICKS", Denodo "DENODO", Dremio "DREMIO",
        Dynamodb "DYNAMODB", Saphana "SAPHANA", Db2As400 "DB2_AS400", Exasol "EXASOL", File "FILE",
        FullyManagedKnowledgeBase "FULLY_MANAGED_KNOWLEDGE_BASE", Github "GITHUB",
        InternationalDataCorporation "INTERNATIONAL_DATA_CORPORATION", Jira "JIRA", Mariadb "MARIADB", Mysql "MYSQL",
        Oracle "ORACLE", Postgresql "POSTGRESQL", Presto "PRESTO", Qbusiness "QBUSINESS", Redshift "REDSHIFT", S3 "S3",
        S3Tables "S3_TABLES", S3KnowledgeBase "S3_KNOWLEDGE_BASE", Salesforce "SALESFORCE", Servicenow "SERVICENOW",
        Snowflake "SNOWFLAKE", Spark "SPARK", Spice "SPICE", Sqlserver "SQLSERVER", Teradata "TERADATA",
        Timestream "TIMESTREAM", Twitter "TWITTER", Bigquery "BIGQUERY", GoogleAnalytics "GOOGLE_ANALYTICS",
        Trino "TRINO", Starburst "STARBURST", Mongo "MONGO", MongoAtlas "MONGO_ATLAS", Documentdb "DOCUMENTDB",
        Appflow "APPFLOW", Impala "IMPALA", Glue "GLUE", GlueDataCatalog "GLUE_DATA_CATALOG",
        GoogleDrive "GOOGLE_DRIVE", Confluence "CONFLUENCE", Sharepoint "SHAREPOINT", OneDrive "ONE_DRIVE",
        WebCrawler "WEB_CRAWLER", Box "BOX", Googlesheets "GOOGLESHEETS", Atlan "ATLAN"
    }
}

resource! {
    /// [AWS::QuickSight::Flow](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-flow.html)
    Flow FlowAttrs "AWS::QuickSight::Flow" (
        aws_account_id AwsAccountId: String, flow_definition FlowDefinition: Json, name Name: String
    ) { description Description: String, permissions Permissions: List<FlowPermission>, } {
        arn "Arn": Arn<r::QuickSightFlow>,
        created_time "CreatedTime": String,
        flow_id "FlowId": String,
        last_updated_time "LastUpdatedTime": String,
        publish_state "PublishState": String,
        step_aliases "StepAliases": List<Json>,
    }
}
props! { FlowPermission (actions Actions: List<String>, principal Principal: String) {} }

resource! {
    /// [AWS::QuickSight::Folder](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html)
    Folder FolderAttrs "AWS::QuickSight::Folder" () {
        aws_account_id AwsAccountId: String,
        folder_id FolderId: String,
        folder_type FolderType: FolderType,
        name Name: String,
        parent_folder_arn ParentFolderArn: String,
        permissions Permissions: List<FolderResourcePermission>,
        sharing_model SharingModel: FolderSharingModel,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::QuickSightFolder>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}
props! { FolderResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
choice! { FolderSharingModel { Account "ACCOUNT", Namespace "NAMESPACE" } }
choice! { FolderType { Shared "SHARED", Restricted "RESTRICTED" } }

resource! {
    /// [AWS::QuickSight::Group](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-group.html)
    Group GroupAttrs "AWS::QuickSight::Group" (group_name GroupName: String, namespace Namespace: String) {
        description Description: String,
    } { arn "Arn": Arn<r::QuickSightGroup>, principal_id "PrincipalId": String, }
}

resource! {
    /// [AWS::QuickSight::KnowledgeBase](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-knowledgebase.html)
    KnowledgeBase KnowledgeBaseAttrs KnowledgeBaseArgs "AWS::QuickSight::KnowledgeBase" [
        aws_account_id AwsAccountId: String, data_source_arn DataSourceArn: String,
        knowledge_base_configuration KnowledgeBaseConfiguration: KnowledgeBaseConfiguration,
        knowledge_base_id KnowledgeBaseId: String, name Name: String
    ] {
        access_control_configuration AccessControlConfiguration: KnowledgeBaseAccessControlConfiguration,
        description Description: String,
        is_email_notification_opted_for_ingestion_failures IsEmailNotificationOptedForIngestionFailures: bool,
        media_extraction_configuration MediaExtractionConfiguration: KnowledgeBaseMediaExtractionConfiguration,
        permissions Permissions: List<KnowledgeBaseResourcePermission>,
        primary_owner_arn PrimaryOwnerArn: String,
        tags Tags: List<Tag>,
    } {
        created_at "CreatedAt": String,
        document_count "DocumentCount": f64,
        knowledge_base_arn "KnowledgeBaseArn": Arn<r::QuickSightKnowledgeBase>,
        knowledge_base_size_bytes "KnowledgeBaseSizeBytes": f64,
        primary_owner_username "PrimaryOwnerUsername": String,
        status "Status": String,
        type_ "Type": String,
        updated_at "UpdatedAt": String,
    }
}
props! { KnowledgeBaseAccessControlConfiguration () { is_acl_enabled IsACLEnabled: bool, } }
props! {
    KnowledgeBaseAudioExtractionConfiguration (
        audio_extraction_status AudioExtractionStatus: KnowledgeBaseAudioExtractionStatus
    ) {}
}
props! {
    KnowledgeBaseConfiguration () {
        template_configuration TemplateConfiguration: KnowledgeBaseKbTemplateConfiguration,
    }
}
props! {
    KnowledgeBaseImageExtractionConfiguration (
        image_extraction_status ImageExtractionStatus: KnowledgeBaseImageExtractionStatus
    ) {}
}
props! { KnowledgeBaseKbTemplateConfiguration () { template Template: Json, } }
props! {
    KnowledgeBaseMediaExtractionConfiguration () {
        audio_extraction_configuration AudioExtractionConfiguration: KnowledgeBaseAudioExtractionConfiguration,
        image_extraction_configuration ImageExtractionConfiguration: KnowledgeBaseImageExtractionConfiguration,
        video_extraction_configuration VideoExtractionConfiguration: KnowledgeBaseVideoExtractionConfiguration,
    }
}
props! {
    KnowledgeBaseResourcePermission (actions Actions: List<String>, principal Principal: String) {
        resource Resource: String,
    }
}
props! {
    KnowledgeBaseVideoExtractionConfiguration (
        video_extraction_status VideoExtractionStatus: KnowledgeBaseVideoExtractionStatus
    ) { video_extraction_type VideoExtractionType: KnowledgeBaseVideoExtractionType, }
}
choice! { KnowledgeBaseAudioExtractionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { KnowledgeBaseImageExtractionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { KnowledgeBaseVideoExtractionStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! {
    KnowledgeBaseVideoExtractionType {
        AudioTranscriptionOnly "AUDIO_TRANSCRIPTION_ONLY",
        VisualContentAndAudioTranscription "VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION"
    }
}

resource! {
    /// [AWS::QuickSight::LimitsProfile](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html)
    LimitsProfile LimitsProfileAttrs "AWS::QuickSight::LimitsProfile" (
        account_id AccountId: String, profile_name ProfileName: String,
        resource_limits ResourceLimits: Map<LimitsProfileProfileLimitValue>
    ) { description Description: String, } {
        arn "Arn": Arn<r::QuickSightLimitsProfile>,
        created_at "CreatedAt": String,
        profile_id "ProfileId": String,
        updated_at "UpdatedAt": String,
    }
}
props! { LimitsProfileProfileLimitValue (max_value MaxValue: Num<0, MAX>, unit Unit: LimitsProfileLimitUnit) {} }
choice! { LimitsProfileLimitUnit { Mb "MB", Gb "GB", Hours "HOURS", Days "DAYS" } }

resource! {
    /// [AWS::QuickSight::OAuthClientApplication](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html)
    OauthClientApplication OauthClientApplicationAttrs "AWS::QuickSight::OAuthClientApplication" (
        name Name: String, oauth_client_application_id OAuthClientApplicationId: String,
        oauth_client_authentication_type OAuthClientAuthenticationType: OauthClientApplicationOauthClientAuthenticationType,
        oauth_token_endpoint_url OAuthTokenEndpointUrl: String
    ) {
        client_id ClientId: String,
        client_secret ClientSecret: String,
        data_source_type DataSourceType: OauthClientApplicationDataSourceType,
        identity_provider_vpc_connection_properties IdentityProviderVpcConnectionProperties: OauthClientApplicationIdentityProviderVpcConnectionProperties,
        oauth_authorization_endpoint_url OAuthAuthorizationEndpointUrl: String,
        oauth_scopes OAuthScopes: String,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::QuickSightOauthClientApplication>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
    }
}
props! {
    OauthClientApplicationIdentityProviderVpcConnectionProperties (vpc_connection_arn VpcConnectionArn: String) {}
}
choice! {
    OauthClientApplicationDataSourceType {
        AdobeAnalytics "ADOBE_ANALYTICS", AmazonElasticsearch "AMAZON_ELASTICSEARCH",
        AmazonOpensearch "AMAZON_OPENSEARCH", Athena "ATHENA", Aurora "AURORA", AuroraPostgresql "AURORA_POSTGRESQL",
        AwsIotAnalytics "AWS_IOT_ANALYTICS", Bigquery "BIGQUERY", Confluence "CONFLUENCE", Databricks "DATABRICKS",
        Exasol "EXASOL", Github "GITHUB", Googlesheets "GOOGLESHEETS", GoogleDrive "GOOGLE_DRIVE", Jira "JIRA",
        Mariadb "MARIADB", Mysql "MYSQL", OneDrive "ONE_DRIVE", Oracle "ORACLE", Postgresql "POSTGRESQL",
        Presto "PRESTO", Qbusiness "QBUSINESS", Redshift "REDSHIFT", S3 "S3", S3KnowledgeBase "S3_KNOWLEDGE_BASE",
        S3Tables "S3_TABLES", Salesforce "SALESFORCE", Servicenow "SERVICENOW", Sharepoint "SHAREPOINT",
        Snowflake "SNOWFLAKE", Spark "SPARK", Sqlserver "SQLSERVER", Starburst "STARBURST", Teradata "TERADATA",
        Timestream "TIMESTREAM", Trino "TRINO", Twitter "TWITTER", WebCrawler "WEB_CRAWLER"
    }
}
choice! { OauthClientApplicationOauthClientAuthenticationType { Token "TOKEN" } }

resource! {
    /// [AWS::QuickSight::RefreshSchedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-refreshschedule.html)
    RefreshSchedule RefreshScheduleAttrs "AWS::QuickSight::RefreshSchedule" () {
        aws_account_id AwsAccountId: String,
        data_set_id DataSetId: String,
        schedule Schedule: RefreshScheduleMap,
    } { arn "Arn": Arn<r::QuickSightRefreshSchedule>, }
}
props! {
    RefreshScheduleMap () {
        refresh_type RefreshType: RefreshScheduleMapRefreshType,
        schedule_frequency ScheduleFrequency: RefreshScheduleMapScheduleFrequency,
        schedule_id ScheduleId: String,
        start_after_date_time StartAfterDateTime: String,
    }
}
props! {
    RefreshScheduleMapScheduleFrequency () {
        interval Interval: RefreshScheduleMapScheduleFrequencyInterval,
        refresh_on_day RefreshOnDay: RefreshScheduleMapScheduleFrequencyRefreshOnDay,
        time_of_the_day TimeOfTheDay: String,
        time_zone TimeZone: String,
    }
}
props! {
    RefreshScheduleMapScheduleFrequencyRefreshOnDay () {
        day_of_month DayOfMonth: String,
        day_of_week DayOfWeek: RefreshScheduleMapScheduleFrequencyRefreshOnDayDayOfWeek,
    }
}
choice! { RefreshScheduleMapRefreshType { FullRefresh "FULL_REFRESH", IncrementalRefresh "INCREMENTAL_REFRESH" } }
choice! {
    RefreshScheduleMapScheduleFrequencyInterval {
        Minute15 "MINUTE15", Minute30 "MINUTE30", Hourly "HOURLY", Daily "DAILY", Weekly "WEEKLY", Monthly "MONTHLY"
    }
}
choice! {
    RefreshScheduleMapScheduleFrequencyRefreshOnDayDayOfWeek {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}

resource! {
    /// [AWS::QuickSight::Space](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html)
    Space SpaceAttrs "AWS::QuickSight::Space" (
        aws_account_id AwsAccountId: String, name Name: String, space_id SpaceId: String
    ) {
        description Description: String,
        permissions Permissions: List<SpaceResourcePermission>,
        resources Resources: List<SpaceResource>,
        tags Tags: List<Tag>,
    } {
        arn "Arn": Arn<r::QuickSightSpace>,
        created_at "CreatedAt": String,
        created_by "CreatedBy": String,
        updated_at "UpdatedAt": String,
    }
}
props! { SpaceResource (resource_arn ResourceArn: String, resource_type ResourceType: SpaceResourceResourceType) {} }
props! { SpaceResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
choice! {
    SpaceResourceResourceType {
        Topic "TOPIC", Dashboard "DASHBOARD", KnowledgeBase "KNOWLEDGE_BASE", ActionConnector "ACTION_CONNECTOR",
        DataSet "DATA_SET"
    }
}

resource! {
    /// [AWS::QuickSight::Template](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-template.html)
    Template TemplateAttrs "AWS::QuickSight::Template" (
        aws_account_id AwsAccountId: String, template_id TemplateId: String
    ) {
        definition Definition: TemplateVersionDefinition,
        name Name: String,
        permissions Permissions: List<TemplateResourcePermission>,
        source_entity SourceEntity: TemplateSourceEntity,
        tags Tags: List<Tag>,
        validation_strategy ValidationStrategy: TemplateValidationStrategy,
        version_description VersionDescription: String,
    } {
        arn "Arn": Arn<r::QuickSightTemplate>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
        version_created_time "Version.CreatedTime": String,
        version_data_set_configurations "Version.DataSetConfigurations": List<Json>,
        version_description "Version.Description": String,
        version_errors "Version.Errors": List<Json>,
        version_sheets "Version.Sheets": List<Json>,
        version_source_entity_arn "Version.SourceEntityArn": String,
        version_status "Version.Status": String,
        version_theme_arn "Version.ThemeArn": String,
        version_version_number "Version.VersionNumber": f64,
    }
}
props! {
    TemplateAggregationFunction () {
        attribute_aggregation_function AttributeAggregationFunction: TemplateAttributeAggregationFunction,
        categorical_aggregation_function CategoricalAggregationFunction: TemplateCategoricalAggregationFunction,
        date_aggregation_function DateAggregationFunction: TemplateDateAggregationFunction,
        numerical_aggregation_function NumericalAggregationFunction: TemplateNumericalAggregationFunction,
    }
}
props! {
    TemplateAggregationSortConfiguration (
        column Column: TemplateColumnIdentifier, sort_direction SortDirection: TemplateSortDirection
    ) { aggregation_function AggregationFunction: TemplateAggregationFunction, }
}
props! {
    TemplateAnalysisDefaults (
        default_new_sheet_configuration DefaultNewSheetConfiguration: TemplateDefaultNewSheetConfiguration
    ) {}
}
props! {
    TemplateAnchorDateConfiguration () {
        anchor_option AnchorOption: TemplateAnchorOption,
        parameter_name ParameterName: String,
    }
}
props! {
    TemplateArcAxisConfiguration () { range Range: TemplateArcAxisDisplayRange, reserve_range ReserveRange: f64, }
}
props! { TemplateArcAxisDisplayRange () { max Max: f64, min Min: f64, } }
props! {
    TemplateArcConfiguration () { arc_angle ArcAngle: f64, arc_thickness ArcThickness: TemplateArcThicknessOptions, }
}
props! { TemplateArcOptions () { arc_thickness ArcThickness: TemplateArcThickness, } }
props! { TemplateAssetOptions () { timezone Timezone: String, week_start WeekStart: TemplateDayOfTheWeek, } }
props! {
    TemplateAttributeAggregationFunction () {
        simple_attribute_aggregation SimpleAttributeAggregation: TemplateSimpleAttributeAggregationFunction,
        value_for_multiple_values ValueForMultipleValues: String,
    }
}
props! {
    TemplateAxisDataOptions () {
        date_axis_options DateAxisOptions: TemplateDateAxisOptions,
        numeric_axis_options NumericAxisOptions: TemplateNumericAxisOptions,
    }
}
props! { TemplateAxisDisplayMinMaxRange () { maximum Maximum: f64, minimum Minimum: f64, } }
props! {
    TemplateAxisDisplayOptions () {
        axis_line_visibility AxisLineVisibility: TemplateVisibility,
        axis_offset AxisOffset: String,
        data_options DataOptions: TemplateAxisDataOptions,
        grid_line_visibility GridLineVisibility: TemplateVisibility,
        scrollbar_options ScrollbarOptions: TemplateScrollBarOptions,
        tick_label_options TickLabelOptions: TemplateAxisTickLabelOptions,
    }
}
props! { TemplateAxisDisplayRange () { data_driven DataDriven: Json, min_max MinMax: TemplateAxisDisplayMinMaxRange, } }
props! {
    TemplateAxisLabelOptions () {
        apply_to ApplyTo: TemplateAxisLabelReferenceOptions,
        custom_label CustomLabel: String,
        font_configuration FontConfiguration: TemplateFontConfiguration,
    }
}
props! { TemplateAxisLabelReferenceOptions (column Column: TemplateColumnIdentifier, field_id FieldId: String) {} }
props! { TemplateAxisLinearScale () { step_count StepCount: f64, step_size StepSize: f64, } }
props! { TemplateAxisLogarithmicScale () { base Base: f64, } }
props! {
    TemplateAxisScale () {
        linear Linear: TemplateAxisLinearScale,
        logarithmic Logarithmic: TemplateAxisLogarithmicScale,
    }
}
props! {
    TemplateAxisTickLabelOptions () {
        label_options LabelOptions: TemplateLabelOptions,
        rotation_angle RotationAngle: f64,
    }
}
props! {
    TemplateBarChartAggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        colors Colors: List<TemplateDimensionField>,
        small_multiples SmallMultiples: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateBarChartConfiguration () {
        bars_arrangement BarsArrangement: TemplateBarsArrangement,
        category_axis CategoryAxis: TemplateAxisDisplayOptions,
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        color_label_options ColorLabelOptions: TemplateChartAxisLabelOptions,
        contribution_analysis_defaults ContributionAnalysisDefaults: List<TemplateContributionAnalysisDefault>,
        data_labels DataLabels: TemplateDataLabelOptions,
        default_series_settings DefaultSeriesSettings: TemplateBarChartDefaultSeriesSettings,
        field_wells FieldWells: TemplateBarChartFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        orientation Orientation: TemplateBarChartOrientation,
        reference_lines ReferenceLines: List<TemplateReferenceLine>,
        series Series: List<TemplateBarSeriesItem>,
        small_multiples_options SmallMultiplesOptions: TemplateSmallMultiplesOptions,
        sort_configuration SortConfiguration: TemplateBarChartSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        value_axis ValueAxis: TemplateAxisDisplayOptions,
        value_label_options ValueLabelOptions: TemplateChartAxisLabelOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplateBarChartDefaultSeriesSettings () {
        border_settings BorderSettings: TemplateBorderSettings,
        decal_settings DecalSettings: TemplateDecalSettings,
    }
}
props! {
    TemplateBarChartFieldWells () {
        bar_chart_aggregated_field_wells BarChartAggregatedFieldWells: TemplateBarChartAggregatedFieldWells,
    }
}
props! {
    TemplateBarChartSeriesSettings () {
        border_settings BorderSettings: TemplateBorderSettings,
        decal_settings DecalSettings: TemplateDecalSettings,
    }
}
props! {
    TemplateBarChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
        color_items_limit ColorItemsLimit: TemplateItemsLimitConfiguration,
        color_sort ColorSort: List<TemplateFieldSortOptions>,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: TemplateItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateBarChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateBarChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateBarSeriesItem () {
        data_field_bar_series_item DataFieldBarSeriesItem: TemplateDataFieldBarSeriesItem,
        field_bar_series_item FieldBarSeriesItem: TemplateFieldBarSeriesItem,
    }
}
props! { TemplateBinCountOptions () { value Value: Num<0, MAX>, } }
props! { TemplateBinWidthOptions () { bin_count_limit BinCountLimit: Num<0, 1000>, value Value: Num<0, MAX>, } }
props! {
    TemplateBodySectionConfiguration (content Content: TemplateBodySectionContent, section_id SectionId: String) {
        page_break_configuration PageBreakConfiguration: TemplateSectionPageBreakConfiguration,
        repeat_configuration RepeatConfiguration: TemplateBodySectionRepeatConfiguration,
        style Style: TemplateSectionStyle,
    }
}
props! { TemplateBodySectionContent () { layout Layout: TemplateSectionLayoutConfiguration, } }
props! {
    TemplateBodySectionDynamicCategoryDimensionConfiguration (column Column: TemplateColumnIdentifier) {
        limit Limit: Num<1, 1000>,
        sort_by_metrics SortByMetrics: List<TemplateColumnSort>,
    }
}
props! {
    TemplateBodySectionDynamicNumericDimensionConfiguration (column Column: TemplateColumnIdentifier) {
        limit Limit: Num<1, 1000>,
        sort_by_metrics SortByMetrics: List<TemplateColumnSort>,
    }
}
props! {
    TemplateBodySectionRepeatConfiguration () {
        dimension_configurations DimensionConfigurations: List<TemplateBodySectionRepeatDimensionConfiguration>,
        non_repeating_visuals NonRepeatingVisuals: List<String>,
        page_break_configuration PageBreakConfiguration: TemplateBodySectionRepeatPageBreakConfiguration,
    }
}
props! {
    TemplateBodySectionRepeatDimensionConfiguration () {
        dynamic_category_dimension_configuration DynamicCategoryDimensionConfiguration: TemplateBodySectionDynamicCategoryDimensionConfiguration,
        dynamic_numeric_dimension_configuration DynamicNumericDimensionConfiguration: TemplateBodySectionDynamicNumericDimensionConfiguration,
    }
}
props! { TemplateBodySectionRepeatPageBreakConfiguration () { after After: TemplateSectionAfterPageBreak, } }
props! {
    TemplateBorderSettings () {
        border_color BorderColor: String,
        border_visibility BorderVisibility: TemplateVisibility,
        border_width BorderWidth: String,
    }
}
props! {
    TemplateBoxPlotAggregatedFieldWells () {
        group_by GroupBy: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateBoxPlotChartConfiguration () {
        box_plot_options BoxPlotOptions: TemplateBoxPlotOptions,
        category_axis CategoryAxis: TemplateAxisDisplayOptions,
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        field_wells FieldWells: TemplateBoxPlotFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: TemplateAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: TemplateChartAxisLabelOptions,
        reference_lines ReferenceLines: List<TemplateReferenceLine>,
        sort_configuration SortConfiguration: TemplateBoxPlotSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplateBoxPlotFieldWells () {
        box_plot_aggregated_field_wells BoxPlotAggregatedFieldWells: TemplateBoxPlotAggregatedFieldWells,
    }
}
props! {
    TemplateBoxPlotOptions () {
        all_data_points_visibility AllDataPointsVisibility: TemplateVisibility,
        outlier_visibility OutlierVisibility: TemplateVisibility,
        style_options StyleOptions: TemplateBoxPlotStyleOptions,
    }
}
props! {
    TemplateBoxPlotSortConfiguration () {
        category_sort CategorySort: List<TemplateFieldSortOptions>,
        pagination_configuration PaginationConfiguration: TemplatePaginationConfiguration,
    }
}
props! { TemplateBoxPlotStyleOptions () { fill_style FillStyle: TemplateBoxPlotFillStyle, } }
props! {
    TemplateBoxPlotVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateBoxPlotChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateCalculatedField (expression Expression: String, name Name: String) {
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! { TemplateCalculatedMeasureField (expression Expression: String, field_id FieldId: String) {} }
props! {
    TemplateCascadingControlConfiguration () { source_controls SourceControls: List<TemplateCascadingControlSource>, }
}
props! {
    TemplateCascadingControlSource () {
        column_to_match ColumnToMatch: TemplateColumnIdentifier,
        source_sheet_control_id SourceSheetControlId: String,
    }
}
props! {
    TemplateCategoricalDimensionField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: TemplateStringFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    TemplateCategoricalMeasureField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: TemplateCategoricalAggregationFunction,
        format_configuration FormatConfiguration: TemplateStringFormatConfiguration,
    }
}
props! {
    TemplateCategoryDrillDownFilter (
        category_values CategoryValues: List<String>, column Column: TemplateColumnIdentifier
    ) {}
}
props! {
    TemplateCategoryFilter (
        column Column: TemplateColumnIdentifier, configuration Configuration: TemplateCategoryFilterConfiguration,
        filter_id FilterId: String
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
    }
}
props! {
    TemplateCategoryFilterConfiguration () {
        custom_filter_configuration CustomFilterConfiguration: TemplateCustomFilterConfiguration,
        custom_filter_list_configuration CustomFilterListConfiguration: TemplateCustomFilterListConfiguration,
        filter_list_configuration FilterListConfiguration: TemplateFilterListConfiguration,
    }
}
props! {
    TemplateCategoryInnerFilter (
        column Column: TemplateColumnIdentifier, configuration Configuration: TemplateCategoryFilterConfiguration
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
    }
}
props! {
    TemplateChartAxisLabelOptions () {
        axis_label_options AxisLabelOptions: List<TemplateAxisLabelOptions>,
        sort_icon_visibility SortIconVisibility: TemplateVisibility,
        visibility Visibility: TemplateVisibility,
    }
}
props! { TemplateClusterMarker () { simple_cluster_marker SimpleClusterMarker: TemplateSimpleClusterMarker, } }
props! { TemplateClusterMarkerConfiguration () { cluster_marker ClusterMarker: TemplateClusterMarker, } }
props! {
    TemplateColorScale (color_fill_type ColorFillType: TemplateColorFillType, colors Colors: List<TemplateDataColor>) {
        null_value_color NullValueColor: TemplateDataColor,
    }
}
props! { TemplateColorsConfiguration () { custom_colors CustomColors: List<TemplateCustomColor>, } }
props! {
    TemplateColumnConfiguration (column Column: TemplateColumnIdentifier) {
        colors_configuration ColorsConfiguration: TemplateColorsConfiguration,
        decal_settings_configuration DecalSettingsConfiguration: TemplateDecalSettingsConfiguration,
        format_configuration FormatConfiguration: TemplateFormatConfiguration,
        role Role: TemplateColumnRole,
    }
}
props! { TemplateColumnGroupColumnSchema () { name Name: String, } }
props! {
    TemplateColumnGroupSchema () {
        column_group_column_schema_list ColumnGroupColumnSchemaList: List<TemplateColumnGroupColumnSchema>,
        name Name: String,
    }
}
props! {
    TemplateColumnHierarchy () {
        date_time_hierarchy DateTimeHierarchy: TemplateDateTimeHierarchy,
        explicit_hierarchy ExplicitHierarchy: TemplateExplicitHierarchy,
        predefined_hierarchy PredefinedHierarchy: TemplatePredefinedHierarchy,
    }
}
props! {
    TemplateColumnIdentifier (column_name ColumnName: String) {
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! {
    TemplateColumnSchema () {
        data_type DataType: String,
        geographic_role GeographicRole: String,
        name Name: String,
    }
}
props! {
    TemplateColumnSort (direction Direction: TemplateSortDirection, sort_by SortBy: TemplateColumnIdentifier) {
        aggregation_function AggregationFunction: TemplateAggregationFunction,
    }
}
props! {
    TemplateColumnTooltipItem (column Column: TemplateColumnIdentifier) {
        aggregation Aggregation: TemplateAggregationFunction,
        label Label: String,
        tooltip_target TooltipTarget: TemplateTooltipTarget,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateComboChartAggregatedFieldWells () {
        bar_values BarValues: List<TemplateMeasureField>,
        category Category: List<TemplateDimensionField>,
        colors Colors: List<TemplateDimensionField>,
        line_values LineValues: List<TemplateMeasureField>,
    }
}
props! {
    TemplateComboChartConfiguration () {
        bar_data_labels BarDataLabels: TemplateDataLabelOptions,
        bars_arrangement BarsArrangement: TemplateBarsArrangement,
        category_axis CategoryAxis: TemplateAxisDisplayOptions,
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        color_label_options ColorLabelOptions: TemplateChartAxisLabelOptions,
        default_series_settings DefaultSeriesSettings: TemplateComboChartDefaultSeriesSettings,
        field_wells FieldWells: TemplateComboChartFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        line_data_labels LineDataLabels: TemplateDataLabelOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: TemplateAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: TemplateChartAxisLabelOptions,
        reference_lines ReferenceLines: List<TemplateReferenceLine>,
        secondary_y_axis_display_options SecondaryYAxisDisplayOptions: TemplateAxisDisplayOptions,
        secondary_y_axis_label_options SecondaryYAxisLabelOptions: TemplateChartAxisLabelOptions,
        series Series: List<TemplateComboSeriesItem>,
        single_axis_options SingleAxisOptions: TemplateSingleAxisOptions,
        sort_configuration SortConfiguration: TemplateComboChartSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplateComboChartDefaultSeriesSettings () {
        border_settings BorderSettings: TemplateBorderSettings,
        decal_settings DecalSettings: TemplateDecalSettings,
        line_style_settings LineStyleSettings: TemplateLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: TemplateLineChartMarkerStyleSettings,
    }
}
props! {
    TemplateComboChartFieldWells () {
        combo_chart_aggregated_field_wells ComboChartAggregatedFieldWells: TemplateComboChartAggregatedFieldWells,
    }
}
props! {
    TemplateComboChartSeriesSettings () {
        border_settings BorderSettings: TemplateBorderSettings,
        decal_settings DecalSettings: TemplateDecalSettings,
        line_style_settings LineStyleSettings: TemplateLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: TemplateLineChartMarkerStyleSettings,
    }
}
props! {
    TemplateComboChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
        color_items_limit ColorItemsLimit: TemplateItemsLimitConfiguration,
        color_sort ColorSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateComboChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateComboChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateComboSeriesItem () {
        data_field_combo_series_item DataFieldComboSeriesItem: TemplateDataFieldComboSeriesItem,
        field_combo_series_item FieldComboSeriesItem: TemplateFieldComboSeriesItem,
    }
}
props! {
    TemplateComparisonConfiguration () {
        comparison_format ComparisonFormat: TemplateComparisonFormatConfiguration,
        comparison_method ComparisonMethod: TemplateComparisonMethod,
    }
}
props! {
    TemplateComparisonFormatConfiguration () {
        number_display_format_configuration NumberDisplayFormatConfiguration: TemplateNumberDisplayFormatConfiguration,
        percentage_display_format_configuration PercentageDisplayFormatConfiguration: TemplatePercentageDisplayFormatConfiguration,
    }
}
props! {
    TemplateComputation () {
        forecast Forecast: TemplateForecastComputation,
        growth_rate GrowthRate: TemplateGrowthRateComputation,
        maximum_minimum MaximumMinimum: TemplateMaximumMinimumComputation,
        metric_comparison MetricComparison: TemplateMetricComparisonComputation,
        period_over_period PeriodOverPeriod: TemplatePeriodOverPeriodComputation,
        period_to_date PeriodToDate: TemplatePeriodToDateComputation,
        top_bottom_movers TopBottomMovers: TemplateTopBottomMoversComputation,
        top_bottom_ranked TopBottomRanked: TemplateTopBottomRankedComputation,
        total_aggregation TotalAggregation: TemplateTotalAggregationComputation,
        unique_values UniqueValues: TemplateUniqueValuesComputation,
    }
}
props! {
    TemplateConditionalFormattingColor () {
        gradient Gradient: TemplateConditionalFormattingGradientColor,
        solid Solid: TemplateConditionalFormattingSolidColor,
    }
}
props! {
    TemplateConditionalFormattingCustomIconCondition (
        expression Expression: String, icon_options IconOptions: TemplateConditionalFormattingCustomIconOptions
    ) {
        color Color: String,
        display_configuration DisplayConfiguration: TemplateConditionalFormattingIconDisplayConfiguration,
    }
}
props! {
    TemplateConditionalFormattingCustomIconOptions () { icon Icon: TemplateIcon, unicode_icon UnicodeIcon: String, }
}
props! {
    TemplateConditionalFormattingGradientColor (color Color: TemplateGradientColor, expression Expression: String) {}
}
props! {
    TemplateConditionalFormattingIcon () {
        custom_condition CustomCondition: TemplateConditionalFormattingCustomIconCondition,
        icon_set IconSet: TemplateConditionalFormattingIconSet,
    }
}
props! {
    TemplateConditionalFormattingIconDisplayConfiguration () {
        icon_display_option IconDisplayOption: TemplateConditionalFormattingIconDisplayOption,
    }
}
props! {
    TemplateConditionalFormattingIconSet (expression Expression: String) {
        icon_set_type IconSetType: TemplateConditionalFormattingIconSetType,
    }
}
props! { TemplateConditionalFormattingSolidColor (expression Expression: String) { color Color: String, } }
props! { TemplateContextMenuOption () { availability_status AvailabilityStatus: TemplateDashboardBehavior, } }
props! {
    TemplateContributionAnalysisDefault (
        contributor_dimensions ContributorDimensions: List<TemplateColumnIdentifier>,
        measure_field_id MeasureFieldId: String
    ) {}
}
props! {
    TemplateCurrencyDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: TemplateDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: TemplateNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: TemplateNullValueFormatConfiguration,
        number_scale NumberScale: TemplateNumberScale,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: TemplateNumericSeparatorConfiguration,
        suffix Suffix: String,
        symbol Symbol: String,
    }
}
props! {
    TemplateCustomActionFilterOperation (
        selected_fields_configuration SelectedFieldsConfiguration: TemplateFilterOperationSelectedFieldsConfiguration,
        target_visuals_configuration TargetVisualsConfiguration: TemplateFilterOperationTargetVisualsConfiguration
    ) {}
}
props! {
    TemplateCustomActionNavigationOperation () {
        local_navigation_configuration LocalNavigationConfiguration: TemplateLocalNavigationConfiguration,
    }
}
props! {
    TemplateCustomActionSetParametersOperation (
        parameter_value_configurations ParameterValueConfigurations: List<TemplateSetParameterValueConfiguration>
    ) {}
}
props! {
    TemplateCustomActionUrlOperation (
        url_target URLTarget: TemplateUrlTargetConfiguration, url_template URLTemplate: String
    ) {}
}
props! {
    TemplateCustomColor (color Color: String) {
        field_value FieldValue: String,
        special_value SpecialValue: TemplateSpecialValue,
    }
}
props! {
    TemplateCustomContentConfiguration () {
        content_type ContentType: TemplateCustomContentType,
        content_url ContentUrl: String,
        image_scaling ImageScaling: TemplateCustomContentImageScalingConfiguration,
        interactions Interactions: TemplateVisualInteractionOptions,
    }
}
props! {
    TemplateCustomContentVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateCustomContentConfiguration,
        data_set_identifier DataSetIdentifier: String,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateCustomFilterConfiguration (
        match_operator MatchOperator: TemplateCategoryFilterMatchOperator,
        null_option NullOption: TemplateFilterNullOption
    ) {
        category_value CategoryValue: String,
        parameter_name ParameterName: String,
        select_all_options SelectAllOptions: TemplateCategoryFilterSelectAllOptions,
    }
}
props! {
    TemplateCustomFilterListConfiguration (
        match_operator MatchOperator: TemplateCategoryFilterMatchOperator,
        null_option NullOption: TemplateFilterNullOption
    ) {
        category_values CategoryValues: List<String>,
        select_all_options SelectAllOptions: TemplateCategoryFilterSelectAllOptions,
    }
}
props! { TemplateCustomNarrativeOptions (narrative Narrative: String) {} }
props! {
    TemplateCustomParameterValues () {
        date_time_values DateTimeValues: List<String>,
        decimal_values DecimalValues: List<f64>,
        integer_values IntegerValues: List<f64>,
        string_values StringValues: List<String>,
    }
}
props! {
    TemplateCustomValuesConfiguration (custom_values CustomValues: TemplateCustomParameterValues) {
        include_null_value IncludeNullValue: bool,
    }
}
props! {
    TemplateDataBarsOptions (field_id FieldId: String) {
        negative_color NegativeColor: String,
        positive_color PositiveColor: String,
    }
}
props! { TemplateDataColor () { color Color: String, data_value DataValue: f64, } }
props! {
    TemplateDataFieldBarSeriesItem (field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: TemplateBarChartSeriesSettings,
    }
}
props! {
    TemplateDataFieldComboSeriesItem (field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: TemplateComboChartSeriesSettings,
    }
}
props! {
    TemplateDataFieldSeriesItem (axis_binding AxisBinding: TemplateAxisBinding, field_id FieldId: String) {
        field_value FieldValue: String,
        settings Settings: TemplateLineChartSeriesSettings,
    }
}
props! {
    TemplateDataLabelOptions () {
        category_label_visibility CategoryLabelVisibility: TemplateVisibility,
        data_label_types DataLabelTypes: List<TemplateDataLabelType>,
        label_color LabelColor: String,
        label_content LabelContent: TemplateDataLabelContent,
        label_font_configuration LabelFontConfiguration: TemplateFontConfiguration,
        measure_label_visibility MeasureLabelVisibility: TemplateVisibility,
        overlap Overlap: TemplateDataLabelOverlap,
        position Position: TemplateDataLabelPosition,
        totals_visibility TotalsVisibility: TemplateVisibility,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateDataLabelType () {
        data_path_label_type DataPathLabelType: TemplateDataPathLabelType,
        field_label_type FieldLabelType: TemplateFieldLabelType,
        maximum_label_type MaximumLabelType: TemplateMaximumLabelType,
        minimum_label_type MinimumLabelType: TemplateMinimumLabelType,
        range_ends_label_type RangeEndsLabelType: TemplateRangeEndsLabelType,
    }
}
props! {
    TemplateDataPathColor (color Color: String, element Element: TemplateDataPathValue) {
        time_granularity TimeGranularity: TemplateTimeGranularity,
    }
}
props! {
    TemplateDataPathLabelType () {
        field_id FieldId: String,
        field_value FieldValue: String,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateDataPathSort (
        direction Direction: TemplateSortDirection, sort_paths SortPaths: List<TemplateDataPathValue>
    ) {}
}
props! {
    TemplateDataPathType () { pivot_table_data_path_type PivotTableDataPathType: TemplatePivotTableDataPathType, }
}
props! {
    TemplateDataPathValue () {
        data_path_type DataPathType: TemplateDataPathType,
        field_id FieldId: String,
        field_value FieldValue: String,
    }
}
props! {
    TemplateDataSetConfiguration () {
        column_group_schema_list ColumnGroupSchemaList: List<TemplateColumnGroupSchema>,
        data_set_schema DataSetSchema: TemplateDataSetSchema,
        placeholder Placeholder: String,
    }
}
props! {
    TemplateDataSetReference (
        data_set_arn DataSetArn: Arn<r::QuickSightDataSet>, data_set_placeholder DataSetPlaceholder: String
    ) {}
}
props! { TemplateDataSetSchema () { column_schema_list ColumnSchemaList: List<TemplateColumnSchema>, } }
props! { TemplateDateAxisOptions () { missing_date_visibility MissingDateVisibility: TemplateVisibility, } }
props! {
    TemplateDateDimensionField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        date_granularity DateGranularity: TemplateTimeGranularity,
        format_configuration FormatConfiguration: TemplateDateTimeFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    TemplateDateMeasureField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: TemplateDateAggregationFunction,
        format_configuration FormatConfiguration: TemplateDateTimeFormatConfiguration,
    }
}
props! {
    TemplateDateTimeDefaultValues () {
        dynamic_value DynamicValue: TemplateDynamicDefaultValue,
        rolling_date RollingDate: TemplateRollingDateConfiguration,
        static_values StaticValues: List<String>,
    }
}
props! {
    TemplateDateTimeFormatConfiguration () {
        date_time_format DateTimeFormat: String,
        null_value_format_configuration NullValueFormatConfiguration: TemplateNullValueFormatConfiguration,
        numeric_format_configuration NumericFormatConfiguration: TemplateNumericFormatConfiguration,
    }
}
props! {
    TemplateDateTimeHierarchy (hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<TemplateDrillDownFilter>,
    }
}
props! {
    TemplateDateTimeParameterDeclaration (name Name: String) {
        default_values DefaultValues: TemplateDateTimeDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<TemplateMappedDataSetParameter>,
        time_granularity TimeGranularity: TemplateTimeGranularity,
        value_when_unset ValueWhenUnset: TemplateDateTimeValueWhenUnsetConfiguration,
    }
}
props! {
    TemplateDateTimePickerControlDisplayOptions () {
        date_icon_visibility DateIconVisibility: TemplateVisibility,
        date_time_format DateTimeFormat: String,
        helper_text_visibility HelperTextVisibility: TemplateVisibility,
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! {
    TemplateDateTimeValueWhenUnsetConfiguration () {
        custom_value CustomValue: String,
        value_when_unset_option ValueWhenUnsetOption: TemplateValueWhenUnsetOption,
    }
}
props! {
    TemplateDecalSettings () {
        decal_color DecalColor: String,
        decal_pattern_type DecalPatternType: TemplateDecalPatternType,
        decal_style_type DecalStyleType: TemplateDecalStyleType,
        decal_visibility DecalVisibility: TemplateVisibility,
        element_value ElementValue: String,
    }
}
props! {
    TemplateDecalSettingsConfiguration () { custom_decal_settings CustomDecalSettings: List<TemplateDecalSettings>, }
}
props! {
    TemplateDecimalDefaultValues () {
        dynamic_value DynamicValue: TemplateDynamicDefaultValue,
        static_values StaticValues: List<f64>,
    }
}
props! {
    TemplateDecimalParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: TemplateParameterValueType
    ) {
        default_values DefaultValues: TemplateDecimalDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<TemplateMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: TemplateDecimalValueWhenUnsetConfiguration,
    }
}
props! { TemplateDecimalPlacesConfiguration (decimal_places DecimalPlaces: Num<0, 20>) {} }
props! {
    TemplateDecimalValueWhenUnsetConfiguration () {
        custom_value CustomValue: f64,
        value_when_unset_option ValueWhenUnsetOption: TemplateValueWhenUnsetOption,
    }
}
props! {
    TemplateDefaultDateTimePickerControlOptions () {
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateDateTimePickerControlDisplayOptions,
        type_ Type: TemplateSheetControlDateTimePickerType,
    }
}
props! {
    TemplateDefaultFilterControlConfiguration (
        control_options ControlOptions: TemplateDefaultFilterControlOptions, title Title: String
    ) {}
}
props! {
    TemplateDefaultFilterControlOptions () {
        default_date_time_picker_options DefaultDateTimePickerOptions: TemplateDefaultDateTimePickerControlOptions,
        default_dropdown_options DefaultDropdownOptions: TemplateDefaultFilterDropDownControlOptions,
        default_list_options DefaultListOptions: TemplateDefaultFilterListControlOptions,
        default_relative_date_time_options DefaultRelativeDateTimeOptions: TemplateDefaultRelativeDateTimeControlOptions,
        default_slider_options DefaultSliderOptions: TemplateDefaultSliderControlOptions,
        default_text_area_options DefaultTextAreaOptions: TemplateDefaultTextAreaControlOptions,
        default_text_field_options DefaultTextFieldOptions: TemplateDefaultTextFieldControlOptions,
    }
}
props! {
    TemplateDefaultFilterDropDownControlOptions () {
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateDropDownControlDisplayOptions,
        selectable_values SelectableValues: TemplateFilterSelectableValues,
        type_ Type: TemplateSheetControlListType,
    }
}
props! {
    TemplateDefaultFilterListControlOptions () {
        display_options DisplayOptions: TemplateListControlDisplayOptions,
        selectable_values SelectableValues: TemplateFilterSelectableValues,
        type_ Type: TemplateSheetControlListType,
    }
}
props! {
    TemplateDefaultFreeFormLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: TemplateFreeFormLayoutCanvasSizeOptions
    ) {}
}
props! {
    TemplateDefaultGridLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: TemplateGridLayoutCanvasSizeOptions
    ) {}
}
props! {
    TemplateDefaultInteractiveLayoutConfiguration () {
        free_form FreeForm: TemplateDefaultFreeFormLayoutConfiguration,
        grid Grid: TemplateDefaultGridLayoutConfiguration,
    }
}
props! {
    TemplateDefaultNewSheetConfiguration () {
        interactive_layout_configuration InteractiveLayoutConfiguration: TemplateDefaultInteractiveLayoutConfiguration,
        paginated_layout_configuration PaginatedLayoutConfiguration: TemplateDefaultPaginatedLayoutConfiguration,
        sheet_content_type SheetContentType: TemplateSheetContentType,
    }
}
props! {
    TemplateDefaultPaginatedLayoutConfiguration () {
        section_based SectionBased: TemplateDefaultSectionBasedLayoutConfiguration,
    }
}
props! {
    TemplateDefaultRelativeDateTimeControlOptions () {
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateRelativeDateTimeControlDisplayOptions,
    }
}
props! {
    TemplateDefaultSectionBasedLayoutConfiguration (
        canvas_size_options CanvasSizeOptions: TemplateSectionBasedLayoutCanvasSizeOptions
    ) {}
}
props! {
    TemplateDefaultSliderControlOptions (
        maximum_value MaximumValue: f64, minimum_value MinimumValue: f64, step_size StepSize: f64
    ) {
        display_options DisplayOptions: TemplateSliderControlDisplayOptions,
        type_ Type: TemplateSheetControlSliderType,
    }
}
props! {
    TemplateDefaultTextAreaControlOptions () {
        delimiter Delimiter: String,
        display_options DisplayOptions: TemplateTextAreaControlDisplayOptions,
    }
}
props! {
    TemplateDefaultTextFieldControlOptions () {
        display_options DisplayOptions: TemplateTextFieldControlDisplayOptions,
    }
}
props! {
    TemplateDestinationParameterValueConfiguration () {
        custom_values_configuration CustomValuesConfiguration: TemplateCustomValuesConfiguration,
        select_all_value_options SelectAllValueOptions: TemplateSelectAllValueOptions,
        source_column SourceColumn: TemplateColumnIdentifier,
        source_field SourceField: String,
        source_parameter_name SourceParameterName: String,
    }
}
props! {
    TemplateDimensionField () {
        categorical_dimension_field CategoricalDimensionField: TemplateCategoricalDimensionField,
        date_dimension_field DateDimensionField: TemplateDateDimensionField,
        numerical_dimension_field NumericalDimensionField: TemplateNumericalDimensionField,
    }
}
props! { TemplateDonutCenterOptions () { label_visibility LabelVisibility: TemplateVisibility, } }
props! {
    TemplateDonutOptions () {
        arc_options ArcOptions: TemplateArcOptions,
        donut_center_options DonutCenterOptions: TemplateDonutCenterOptions,
    }
}
props! {
    TemplateDrillDownFilter () {
        category_filter CategoryFilter: TemplateCategoryDrillDownFilter,
        numeric_equality_filter NumericEqualityFilter: TemplateNumericEqualityDrillDownFilter,
        time_range_filter TimeRangeFilter: TemplateTimeRangeDrillDownFilter,
    }
}
props! {
    TemplateDropDownControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        select_all_options SelectAllOptions: TemplateListControlSelectAllOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! {
    TemplateDynamicDefaultValue (default_value_column DefaultValueColumn: TemplateColumnIdentifier) {
        group_name_column GroupNameColumn: TemplateColumnIdentifier,
        user_name_column UserNameColumn: TemplateColumnIdentifier,
    }
}
props! {
    TemplateEmptyVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        data_set_identifier DataSetIdentifier: String,
        topic_identifier TopicIdentifier: String,
    }
}
props! {
    TemplateExcludePeriodConfiguration (amount Amount: f64, granularity Granularity: TemplateTimeGranularity) {
        status Status: TemplateWidgetStatus,
    }
}
props! {
    TemplateExplicitHierarchy (columns Columns: List<TemplateColumnIdentifier>, hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<TemplateDrillDownFilter>,
    }
}
props! { TemplateFieldBarSeriesItem (field_id FieldId: String) { settings Settings: TemplateBarChartSeriesSettings, } }
props! {
    TemplateFieldBasedTooltip () {
        aggregation_visibility AggregationVisibility: TemplateVisibility,
        tooltip_fields TooltipFields: List<TemplateTooltipItem>,
        tooltip_title_type TooltipTitleType: TemplateTooltipTitleType,
    }
}
props! {
    TemplateFieldComboSeriesItem (field_id FieldId: String) { settings Settings: TemplateComboChartSeriesSettings, }
}
props! { TemplateFieldLabelType () { field_id FieldId: String, visibility Visibility: TemplateVisibility, } }
props! {
    TemplateFieldSeriesItem (axis_binding AxisBinding: TemplateAxisBinding, field_id FieldId: String) {
        settings Settings: TemplateLineChartSeriesSettings,
    }
}
props! { TemplateFieldSort (direction Direction: TemplateSortDirection, field_id FieldId: String) {} }
props! {
    TemplateFieldSortOptions () {
        column_sort ColumnSort: TemplateColumnSort,
        field_sort FieldSort: TemplateFieldSort,
    }
}
props! {
    TemplateFieldTooltipItem (field_id FieldId: String) {
        label Label: String,
        tooltip_target TooltipTarget: TemplateTooltipTarget,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateFilledMapAggregatedFieldWells () {
        geospatial Geospatial: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateFilledMapConditionalFormatting (
        conditional_formatting_options ConditionalFormattingOptions: List<TemplateFilledMapConditionalFormattingOption>
    ) {}
}
props! { TemplateFilledMapConditionalFormattingOption (shape Shape: TemplateFilledMapShapeConditionalFormatting) {} }
props! {
    TemplateFilledMapConfiguration () {
        field_wells FieldWells: TemplateFilledMapFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        map_style_options MapStyleOptions: TemplateGeospatialMapStyleOptions,
        sort_configuration SortConfiguration: TemplateFilledMapSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        window_options WindowOptions: TemplateGeospatialWindowOptions,
    }
}
props! {
    TemplateFilledMapFieldWells () {
        filled_map_aggregated_field_wells FilledMapAggregatedFieldWells: TemplateFilledMapAggregatedFieldWells,
    }
}
props! {
    TemplateFilledMapShapeConditionalFormatting (field_id FieldId: String) {
        format Format: TemplateShapeConditionalFormat,
    }
}
props! { TemplateFilledMapSortConfiguration () { category_sort CategorySort: List<TemplateFieldSortOptions>, } }
props! {
    TemplateFilledMapVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateFilledMapConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        conditional_formatting ConditionalFormatting: TemplateFilledMapConditionalFormatting,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateFilter () {
        category_filter CategoryFilter: TemplateCategoryFilter,
        nested_filter NestedFilter: TemplateNestedFilter,
        numeric_equality_filter NumericEqualityFilter: TemplateNumericEqualityFilter,
        numeric_range_filter NumericRangeFilter: TemplateNumericRangeFilter,
        relative_dates_filter RelativeDatesFilter: TemplateRelativeDatesFilter,
        time_equality_filter TimeEqualityFilter: TemplateTimeEqualityFilter,
        time_range_filter TimeRangeFilter: TemplateTimeRangeFilter,
        top_bottom_filter TopBottomFilter: TemplateTopBottomFilter,
    }
}
props! {
    TemplateFilterControl () {
        cross_sheet CrossSheet: TemplateFilterCrossSheetControl,
        date_time_picker DateTimePicker: TemplateFilterDateTimePickerControl,
        dropdown Dropdown: TemplateFilterDropDownControl,
        list List: TemplateFilterListControl,
        relative_date_time RelativeDateTime: TemplateFilterRelativeDateTimeControl,
        slider Slider: TemplateFilterSliderControl,
        text_area TextArea: TemplateFilterTextAreaControl,
        text_field TextField: TemplateFilterTextFieldControl,
    }
}
props! {
    TemplateFilterCrossSheetControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String
    ) { cascading_control_configuration CascadingControlConfiguration: TemplateCascadingControlConfiguration, }
}
props! {
    TemplateFilterDateTimePickerControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateDateTimePickerControlDisplayOptions,
        type_ Type: TemplateSheetControlDateTimePickerType,
    }
}
props! {
    TemplateFilterDropDownControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: TemplateCascadingControlConfiguration,
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateDropDownControlDisplayOptions,
        selectable_values SelectableValues: TemplateFilterSelectableValues,
        type_ Type: TemplateSheetControlListType,
    }
}
props! {
    TemplateFilterGroup (
        cross_dataset CrossDataset: TemplateCrossDatasetTypes, filter_group_id FilterGroupId: String,
        filters Filters: List<TemplateFilter>, scope_configuration ScopeConfiguration: TemplateFilterScopeConfiguration
    ) { status Status: TemplateWidgetStatus, }
}
props! {
    TemplateFilterListConfiguration (match_operator MatchOperator: TemplateCategoryFilterMatchOperator) {
        category_values CategoryValues: List<String>,
        null_option NullOption: TemplateFilterNullOption,
        select_all_options SelectAllOptions: TemplateCategoryFilterSelectAllOptions,
    }
}
props! {
    TemplateFilterListControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: TemplateCascadingControlConfiguration,
        display_options DisplayOptions: TemplateListControlDisplayOptions,
        selectable_values SelectableValues: TemplateFilterSelectableValues,
        type_ Type: TemplateSheetControlListType,
    }
}
props! {
    TemplateFilterOperationSelectedFieldsConfiguration () {
        selected_columns SelectedColumns: List<TemplateColumnIdentifier>,
        selected_field_options SelectedFieldOptions: TemplateSelectedFieldOptions,
        selected_fields SelectedFields: List<String>,
    }
}
props! {
    TemplateFilterOperationTargetVisualsConfiguration () {
        same_sheet_target_visual_configuration SameSheetTargetVisualConfiguration: TemplateSameSheetTargetVisualConfiguration,
    }
}
props! {
    TemplateFilterRelativeDateTimeControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) {
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateRelativeDateTimeControlDisplayOptions,
    }
}
props! {
    TemplateFilterScopeConfiguration () {
        all_sheets AllSheets: Json,
        selected_sheets SelectedSheets: TemplateSelectedSheetsFilterScopeConfiguration,
    }
}
props! { TemplateFilterSelectableValues () { values Values: List<String>, } }
props! {
    TemplateFilterSliderControl TemplateFilterSliderControlArgs [
        filter_control_id FilterControlId: String, maximum_value MaximumValue: f64, minimum_value MinimumValue: f64,
        source_filter_id SourceFilterId: String, step_size StepSize: f64, title Title: String
    ] {
        display_options DisplayOptions: TemplateSliderControlDisplayOptions,
        type_ Type: TemplateSheetControlSliderType,
    }
}
props! {
    TemplateFilterTextAreaControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) { delimiter Delimiter: String, display_options DisplayOptions: TemplateTextAreaControlDisplayOptions, }
}
props! {
    TemplateFilterTextFieldControl (
        filter_control_id FilterControlId: String, source_filter_id SourceFilterId: String, title Title: String
    ) { display_options DisplayOptions: TemplateTextFieldControlDisplayOptions, }
}
props! {
    TemplateFontConfiguration () {
        font_color FontColor: String,
        font_decoration FontDecoration: TemplateFontDecoration,
        font_family FontFamily: String,
        font_size FontSize: TemplateFontSize,
        font_style FontStyle: TemplateFontStyle,
        font_weight FontWeight: TemplateFontWeight,
    }
}
props! { TemplateFontSize () { absolute Absolute: String, relative Relative: TemplateRelativeFontSize, } }
props! { TemplateFontWeight () { name Name: TemplateFontWeightName, } }
props! {
    TemplateForecastComputation (computation_id ComputationId: String) {
        custom_seasonality_value CustomSeasonalityValue: Num<1, 180>,
        lower_boundary LowerBoundary: f64,
        name Name: String,
        periods_backward PeriodsBackward: Num<0, 1000>,
        periods_forward PeriodsForward: Num<1, 1000>,
        prediction_interval PredictionInterval: Num<50, 95>,
        seasonality Seasonality: TemplateForecastComputationSeasonality,
        time Time: TemplateDimensionField,
        upper_boundary UpperBoundary: f64,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplateForecastConfiguration () {
        forecast_properties ForecastProperties: TemplateTimeBasedForecastProperties,
        scenario Scenario: TemplateForecastScenario,
    }
}
props! {
    TemplateForecastScenario () {
        what_if_point_scenario WhatIfPointScenario: TemplateWhatIfPointScenario,
        what_if_range_scenario WhatIfRangeScenario: TemplateWhatIfRangeScenario,
    }
}
props! {
    TemplateFormatConfiguration () {
        date_time_format_configuration DateTimeFormatConfiguration: TemplateDateTimeFormatConfiguration,
        number_format_configuration NumberFormatConfiguration: TemplateNumberFormatConfiguration,
        string_format_configuration StringFormatConfiguration: TemplateStringFormatConfiguration,
    }
}
props! {
    TemplateFreeFormLayoutCanvasSizeOptions () {
        screen_canvas_size_options ScreenCanvasSizeOptions: TemplateFreeFormLayoutScreenCanvasSizeOptions,
    }
}
props! {
    TemplateFreeFormLayoutConfiguration (elements Elements: List<TemplateFreeFormLayoutElement>) {
        canvas_size_options CanvasSizeOptions: TemplateFreeFormLayoutCanvasSizeOptions,
        groups Groups: List<TemplateSheetLayoutGroup>,
    }
}
props! {
    TemplateFreeFormLayoutElement TemplateFreeFormLayoutElementArgs [
        element_id ElementId: String, element_type ElementType: TemplateLayoutElementType, height Height: String,
        width Width: String, x_axis_location XAxisLocation: String, y_axis_location YAxisLocation: String
    ] {
        background_style BackgroundStyle: TemplateFreeFormLayoutElementBackgroundStyle,
        border_style BorderStyle: TemplateFreeFormLayoutElementBorderStyle,
        loading_animation LoadingAnimation: TemplateLoadingAnimation,
        rendering_rules RenderingRules: List<TemplateSheetElementRenderingRule>,
        selected_border_style SelectedBorderStyle: TemplateFreeFormLayoutElementBorderStyle,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateFreeFormLayoutElementBackgroundStyle () {
        color Color: String,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateFreeFormLayoutElementBorderStyle () { color Color: String, visibility Visibility: TemplateVisibility, }
}
props! { TemplateFreeFormLayoutScreenCanvasSizeOptions (optimized_view_port_width OptimizedViewPortWidth: String) {} }
props! { TemplateFreeFormSectionLayoutConfiguration (elements Elements: List<TemplateFreeFormLayoutElement>) {} }
props! {
    TemplateFunnelChartAggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateFunnelChartConfiguration () {
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        data_label_options DataLabelOptions: TemplateFunnelChartDataLabelOptions,
        field_wells FieldWells: TemplateFunnelChartFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        sort_configuration SortConfiguration: TemplateFunnelChartSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        value_label_options ValueLabelOptions: TemplateChartAxisLabelOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplateFunnelChartDataLabelOptions () {
        category_label_visibility CategoryLabelVisibility: TemplateVisibility,
        label_color LabelColor: String,
        label_font_configuration LabelFontConfiguration: TemplateFontConfiguration,
        measure_data_label_style MeasureDataLabelStyle: TemplateFunnelChartMeasureDataLabelStyle,
        measure_label_visibility MeasureLabelVisibility: TemplateVisibility,
        position Position: TemplateDataLabelPosition,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateFunnelChartFieldWells () {
        funnel_chart_aggregated_field_wells FunnelChartAggregatedFieldWells: TemplateFunnelChartAggregatedFieldWells,
    }
}
props! {
    TemplateFunnelChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateFunnelChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateFunnelChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateGaugeChartArcConditionalFormatting () {
        foreground_color ForegroundColor: TemplateConditionalFormattingColor,
    }
}
props! {
    TemplateGaugeChartColorConfiguration () {
        background_color BackgroundColor: String,
        foreground_color ForegroundColor: String,
    }
}
props! {
    TemplateGaugeChartConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<TemplateGaugeChartConditionalFormattingOption>,
    }
}
props! {
    TemplateGaugeChartConditionalFormattingOption () {
        arc Arc: TemplateGaugeChartArcConditionalFormatting,
        primary_value PrimaryValue: TemplateGaugeChartPrimaryValueConditionalFormatting,
    }
}
props! {
    TemplateGaugeChartConfiguration () {
        color_configuration ColorConfiguration: TemplateGaugeChartColorConfiguration,
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateGaugeChartFieldWells,
        gauge_chart_options GaugeChartOptions: TemplateGaugeChartOptions,
        interactions Interactions: TemplateVisualInteractionOptions,
        tooltip_options TooltipOptions: TemplateTooltipOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplateGaugeChartFieldWells () {
        target_values TargetValues: List<TemplateMeasureField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateGaugeChartOptions () {
        arc Arc: TemplateArcConfiguration,
        arc_axis ArcAxis: TemplateArcAxisConfiguration,
        comparison Comparison: TemplateComparisonConfiguration,
        primary_value_display_type PrimaryValueDisplayType: TemplatePrimaryValueDisplayType,
        primary_value_font_configuration PrimaryValueFontConfiguration: TemplateFontConfiguration,
    }
}
props! {
    TemplateGaugeChartPrimaryValueConditionalFormatting () {
        icon Icon: TemplateConditionalFormattingIcon,
        text_color TextColor: TemplateConditionalFormattingColor,
    }
}
props! {
    TemplateGaugeChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateGaugeChartConfiguration,
        conditional_formatting ConditionalFormatting: TemplateGaugeChartConditionalFormatting,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateGeospatialCategoricalColor (
        category_data_colors CategoryDataColors: List<TemplateGeospatialCategoricalDataColor>
    ) {
        default_opacity DefaultOpacity: Num<0, 1>,
        null_data_settings NullDataSettings: TemplateGeospatialNullDataSettings,
        null_data_visibility NullDataVisibility: TemplateVisibility,
    }
}
props! { TemplateGeospatialCategoricalDataColor (color Color: String, data_value DataValue: String) {} }
props! { TemplateGeospatialCircleRadius () { radius Radius: Num<0, MAX>, } }
props! {
    TemplateGeospatialCircleSymbolStyle () {
        circle_radius CircleRadius: TemplateGeospatialCircleRadius,
        fill_color FillColor: TemplateGeospatialColor,
        stroke_color StrokeColor: TemplateGeospatialColor,
        stroke_width StrokeWidth: TemplateGeospatialLineWidth,
    }
}
props! {
    TemplateGeospatialColor () {
        categorical Categorical: TemplateGeospatialCategoricalColor,
        gradient Gradient: TemplateGeospatialGradientColor,
        solid Solid: TemplateGeospatialSolidColor,
    }
}
props! {
    TemplateGeospatialCoordinateBounds (
        east East: Num<-1800, 1800>, north North: Num<-90, 90>, south South: Num<-90, 90>, west West: Num<-1800, 1800>
    ) {}
}
props! {
    TemplateGeospatialDataSourceItem () {
        static_file_data_source StaticFileDataSource: TemplateGeospatialStaticFileSource,
    }
}
props! {
    TemplateGeospatialGradientColor (step_colors StepColors: List<TemplateGeospatialGradientStepColor>) {
        default_opacity DefaultOpacity: Num<0, 1>,
        null_data_settings NullDataSettings: TemplateGeospatialNullDataSettings,
        null_data_visibility NullDataVisibility: TemplateVisibility,
    }
}
props! { TemplateGeospatialGradientStepColor (color Color: String, data_value DataValue: f64) {} }
props! { TemplateGeospatialHeatmapColorScale () { colors Colors: List<TemplateGeospatialHeatmapDataColor>, } }
props! {
    TemplateGeospatialHeatmapConfiguration () { heatmap_color HeatmapColor: TemplateGeospatialHeatmapColorScale, }
}
props! { TemplateGeospatialHeatmapDataColor (color Color: String) {} }
props! {
    TemplateGeospatialLayerColorField () {
        color_dimensions_fields ColorDimensionsFields: List<TemplateDimensionField>,
        color_values_fields ColorValuesFields: List<TemplateMeasureField>,
    }
}
props! {
    TemplateGeospatialLayerDefinition () {
        line_layer LineLayer: TemplateGeospatialLineLayer,
        point_layer PointLayer: TemplateGeospatialPointLayer,
        polygon_layer PolygonLayer: TemplateGeospatialPolygonLayer,
    }
}
props! {
    TemplateGeospatialLayerItem (layer_id LayerId: String) {
        actions Actions: List<TemplateLayerCustomAction>,
        data_source DataSource: TemplateGeospatialDataSourceItem,
        join_definition JoinDefinition: TemplateGeospatialLayerJoinDefinition,
        label Label: String,
        layer_definition LayerDefinition: TemplateGeospatialLayerDefinition,
        layer_type LayerType: TemplateGeospatialLayerType,
        tooltip Tooltip: TemplateTooltipOptions,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateGeospatialLayerJoinDefinition () {
        color_field ColorField: TemplateGeospatialLayerColorField,
        dataset_key_field DatasetKeyField: TemplateUnaggregatedField,
        shape_key_field ShapeKeyField: String,
    }
}
props! {
    TemplateGeospatialLayerMapConfiguration () {
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        map_layers MapLayers: List<TemplateGeospatialLayerItem>,
        map_state MapState: TemplateGeospatialMapState,
        map_style MapStyle: TemplateGeospatialMapStyle,
    }
}
props! { TemplateGeospatialLineLayer (style Style: TemplateGeospatialLineStyle) {} }
props! { TemplateGeospatialLineStyle () { line_symbol_style LineSymbolStyle: TemplateGeospatialLineSymbolStyle, } }
props! {
    TemplateGeospatialLineSymbolStyle () {
        fill_color FillColor: TemplateGeospatialColor,
        line_width LineWidth: TemplateGeospatialLineWidth,
    }
}
props! { TemplateGeospatialLineWidth () { line_width LineWidth: Num<0, MAX>, } }
props! {
    TemplateGeospatialMapAggregatedFieldWells () {
        colors Colors: List<TemplateDimensionField>,
        geospatial Geospatial: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateGeospatialMapConfiguration () {
        field_wells FieldWells: TemplateGeospatialMapFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        map_style_options MapStyleOptions: TemplateGeospatialMapStyleOptions,
        point_style_options PointStyleOptions: TemplateGeospatialPointStyleOptions,
        tooltip Tooltip: TemplateTooltipOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
        window_options WindowOptions: TemplateGeospatialWindowOptions,
    }
}
props! {
    TemplateGeospatialMapFieldWells () {
        geospatial_map_aggregated_field_wells GeospatialMapAggregatedFieldWells: TemplateGeospatialMapAggregatedFieldWells,
    }
}
props! {
    TemplateGeospatialMapState () {
        bounds Bounds: TemplateGeospatialCoordinateBounds,
        map_navigation MapNavigation: TemplateGeospatialMapNavigation,
    }
}
props! {
    TemplateGeospatialMapStyle () {
        background_color BackgroundColor: String,
        base_map_style BaseMapStyle: TemplateBaseMapStyleType,
        base_map_visibility BaseMapVisibility: TemplateVisibility,
    }
}
props! { TemplateGeospatialMapStyleOptions () { base_map_style BaseMapStyle: TemplateBaseMapStyleType, } }
props! {
    TemplateGeospatialMapVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateGeospatialMapConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateGeospatialNullDataSettings (symbol_style SymbolStyle: TemplateGeospatialNullSymbolStyle) {} }
props! {
    TemplateGeospatialNullSymbolStyle () {
        fill_color FillColor: String,
        stroke_color StrokeColor: String,
        stroke_width StrokeWidth: Num<0, MAX>,
    }
}
props! { TemplateGeospatialPointLayer (style Style: TemplateGeospatialPointStyle) {} }
props! {
    TemplateGeospatialPointStyle () { circle_symbol_style CircleSymbolStyle: TemplateGeospatialCircleSymbolStyle, }
}
props! {
    TemplateGeospatialPointStyleOptions () {
        cluster_marker_configuration ClusterMarkerConfiguration: TemplateClusterMarkerConfiguration,
        heatmap_configuration HeatmapConfiguration: TemplateGeospatialHeatmapConfiguration,
        selected_point_style SelectedPointStyle: TemplateGeospatialSelectedPointStyle,
    }
}
props! { TemplateGeospatialPolygonLayer (style Style: TemplateGeospatialPolygonStyle) {} }
props! {
    TemplateGeospatialPolygonStyle () {
        polygon_symbol_style PolygonSymbolStyle: TemplateGeospatialPolygonSymbolStyle,
    }
}
props! {
    TemplateGeospatialPolygonSymbolStyle () {
        fill_color FillColor: TemplateGeospatialColor,
        stroke_color StrokeColor: TemplateGeospatialColor,
        stroke_width StrokeWidth: TemplateGeospatialLineWidth,
    }
}
props! { TemplateGeospatialSolidColor (color Color: String) { state State: TemplateGeospatialColorState, } }
props! { TemplateGeospatialStaticFileSource (static_file_id StaticFileId: String) {} }
props! {
    TemplateGeospatialWindowOptions () {
        bounds Bounds: TemplateGeospatialCoordinateBounds,
        map_zoom_mode MapZoomMode: TemplateMapZoomMode,
    }
}
props! {
    TemplateGlobalTableBorderOptions () {
        side_specific_border SideSpecificBorder: TemplateTableSideBorderOptions,
        uniform_border UniformBorder: TemplateTableBorderOptions,
    }
}
props! { TemplateGradientColor () { stops Stops: List<TemplateGradientStop>, } }
props! {
    TemplateGradientStop (gradient_offset GradientOffset: f64) { color Color: String, data_value DataValue: f64, }
}
props! {
    TemplateGridLayoutCanvasSizeOptions () {
        screen_canvas_size_options ScreenCanvasSizeOptions: TemplateGridLayoutScreenCanvasSizeOptions,
    }
}
props! {
    TemplateGridLayoutConfiguration (elements Elements: List<TemplateGridLayoutElement>) {
        canvas_size_options CanvasSizeOptions: TemplateGridLayoutCanvasSizeOptions,
    }
}
props! {
    TemplateGridLayoutElement (
        column_span ColumnSpan: Num<1, 36>, element_id ElementId: String,
        element_type ElementType: TemplateLayoutElementType, row_span RowSpan: Num<1, 21>
    ) {
        background_style BackgroundStyle: TemplateGridLayoutElementBackgroundStyle,
        border_radius BorderRadius: String,
        border_style BorderStyle: TemplateGridLayoutElementBorderStyle,
        column_index ColumnIndex: Num<0, 35>,
        loading_animation LoadingAnimation: TemplateLoadingAnimation,
        padding Padding: String,
        row_index RowIndex: Num<0, 9009>,
        selected_border_style SelectedBorderStyle: TemplateGridLayoutElementBorderStyle,
    }
}
props! {
    TemplateGridLayoutElementBackgroundStyle () { color Color: String, visibility Visibility: TemplateVisibility, }
}
props! {
    TemplateGridLayoutElementBorderStyle () {
        color Color: String,
        visibility Visibility: TemplateVisibility,
        width Width: String,
    }
}
props! {
    TemplateGridLayoutScreenCanvasSizeOptions (resize_option ResizeOption: TemplateResizeOption) {
        optimized_view_port_width OptimizedViewPortWidth: String,
    }
}
props! {
    TemplateGrowthRateComputation (computation_id ComputationId: String) {
        name Name: String,
        period_size PeriodSize: Num<2, 52>,
        time Time: TemplateDimensionField,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplateHeaderFooterSectionConfiguration (
        layout Layout: TemplateSectionLayoutConfiguration, section_id SectionId: String
    ) { style Style: TemplateSectionStyle, }
}
props! {
    TemplateHeatMapAggregatedFieldWells () {
        columns Columns: List<TemplateDimensionField>,
        rows Rows: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateHeatMapConfiguration () {
        color_scale ColorScale: TemplateColorScale,
        column_label_options ColumnLabelOptions: TemplateChartAxisLabelOptions,
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateHeatMapFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        row_label_options RowLabelOptions: TemplateChartAxisLabelOptions,
        sort_configuration SortConfiguration: TemplateHeatMapSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
    }
}
props! {
    TemplateHeatMapFieldWells () {
        heat_map_aggregated_field_wells HeatMapAggregatedFieldWells: TemplateHeatMapAggregatedFieldWells,
    }
}
props! {
    TemplateHeatMapSortConfiguration () {
        heat_map_column_items_limit_configuration HeatMapColumnItemsLimitConfiguration: TemplateItemsLimitConfiguration,
        heat_map_column_sort HeatMapColumnSort: List<TemplateFieldSortOptions>,
        heat_map_row_items_limit_configuration HeatMapRowItemsLimitConfiguration: TemplateItemsLimitConfiguration,
        heat_map_row_sort HeatMapRowSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateHeatMapVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateHeatMapConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateHistogramAggregatedFieldWells () { values Values: List<TemplateMeasureField>, } }
props! {
    TemplateHistogramBinOptions () {
        bin_count BinCount: TemplateBinCountOptions,
        bin_width BinWidth: TemplateBinWidthOptions,
        selected_bin_type SelectedBinType: TemplateHistogramBinType,
        start_value StartValue: f64,
    }
}
props! {
    TemplateHistogramConfiguration () {
        bin_options BinOptions: TemplateHistogramBinOptions,
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateHistogramFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        tooltip Tooltip: TemplateTooltipOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
        x_axis_display_options XAxisDisplayOptions: TemplateAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: TemplateChartAxisLabelOptions,
        y_axis_display_options YAxisDisplayOptions: TemplateAxisDisplayOptions,
    }
}
props! {
    TemplateHistogramFieldWells () {
        histogram_aggregated_field_wells HistogramAggregatedFieldWells: TemplateHistogramAggregatedFieldWells,
    }
}
props! {
    TemplateHistogramVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateHistogramConfiguration,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateImageCustomAction (
        action_operations ActionOperations: List<TemplateImageCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: TemplateImageCustomActionTrigger
    ) { status Status: TemplateWidgetStatus, }
}
props! {
    TemplateImageCustomActionOperation () {
        navigation_operation NavigationOperation: TemplateCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: TemplateCustomActionSetParametersOperation,
        url_operation URLOperation: TemplateCustomActionUrlOperation,
    }
}
props! { TemplateImageInteractionOptions () { image_menu_option ImageMenuOption: TemplateImageMenuOption, } }
props! { TemplateImageMenuOption () { availability_status AvailabilityStatus: TemplateDashboardBehavior, } }
props! { TemplateImageStaticFile (static_file_id StaticFileId: String) { source Source: TemplateStaticFileSource, } }
props! { TemplateInnerFilter () { category_inner_filter CategoryInnerFilter: TemplateCategoryInnerFilter, } }
props! {
    TemplateInsightConfiguration () {
        computations Computations: List<TemplateComputation>,
        custom_narrative CustomNarrative: TemplateCustomNarrativeOptions,
        interactions Interactions: TemplateVisualInteractionOptions,
    }
}
props! {
    TemplateInsightVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        data_set_identifier DataSetIdentifier: String,
        insight_configuration InsightConfiguration: TemplateInsightConfiguration,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateIntegerDefaultValues () {
        dynamic_value DynamicValue: TemplateDynamicDefaultValue,
        static_values StaticValues: List<f64>,
    }
}
props! {
    TemplateIntegerParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: TemplateParameterValueType
    ) {
        default_values DefaultValues: TemplateIntegerDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<TemplateMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: TemplateIntegerValueWhenUnsetConfiguration,
    }
}
props! {
    TemplateIntegerValueWhenUnsetConfiguration () {
        custom_value CustomValue: f64,
        value_when_unset_option ValueWhenUnsetOption: TemplateValueWhenUnsetOption,
    }
}
props! {
    TemplateItemsLimitConfiguration () {
        items_limit ItemsLimit: f64,
        other_categories OtherCategories: TemplateOtherCategories,
    }
}
props! {
    TemplateKpiActualValueConditionalFormatting () {
        icon Icon: TemplateConditionalFormattingIcon,
        text_color TextColor: TemplateConditionalFormattingColor,
    }
}
props! {
    TemplateKpiComparisonValueConditionalFormatting () {
        icon Icon: TemplateConditionalFormattingIcon,
        text_color TextColor: TemplateConditionalFormattingColor,
    }
}
props! {
    TemplateKpiConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<TemplateKpiConditionalFormattingOption>,
    }
}
props! {
    TemplateKpiConditionalFormattingOption () {
        actual_value ActualValue: TemplateKpiActualValueConditionalFormatting,
        comparison_value ComparisonValue: TemplateKpiComparisonValueConditionalFormatting,
        primary_value PrimaryValue: TemplateKpiPrimaryValueConditionalFormatting,
        progress_bar ProgressBar: TemplateKpiProgressBarConditionalFormatting,
    }
}
props! {
    TemplateKpiConfiguration () {
        field_wells FieldWells: TemplateKpiFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        kpi_options KPIOptions: TemplateKpiOptions,
        sort_configuration SortConfiguration: TemplateKpiSortConfiguration,
    }
}
props! {
    TemplateKpiFieldWells () {
        target_values TargetValues: List<TemplateMeasureField>,
        trend_groups TrendGroups: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateKpiOptions () {
        comparison Comparison: TemplateComparisonConfiguration,
        primary_value_display_type PrimaryValueDisplayType: TemplatePrimaryValueDisplayType,
        primary_value_font_configuration PrimaryValueFontConfiguration: TemplateFontConfiguration,
        progress_bar ProgressBar: TemplateProgressBarOptions,
        secondary_value SecondaryValue: TemplateSecondaryValueOptions,
        secondary_value_font_configuration SecondaryValueFontConfiguration: TemplateFontConfiguration,
        sparkline Sparkline: TemplateKpiSparklineOptions,
        trend_arrows TrendArrows: TemplateTrendArrowOptions,
        visual_layout_options VisualLayoutOptions: TemplateKpiVisualLayoutOptions,
    }
}
props! {
    TemplateKpiPrimaryValueConditionalFormatting () {
        icon Icon: TemplateConditionalFormattingIcon,
        text_color TextColor: TemplateConditionalFormattingColor,
    }
}
props! {
    TemplateKpiProgressBarConditionalFormatting () {
        foreground_color ForegroundColor: TemplateConditionalFormattingColor,
    }
}
props! { TemplateKpiSortConfiguration () { trend_group_sort TrendGroupSort: List<TemplateFieldSortOptions>, } }
props! {
    TemplateKpiSparklineOptions (type_ Type: TemplateKpiSparklineType) {
        color Color: String,
        tooltip_visibility TooltipVisibility: TemplateVisibility,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateKpiVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateKpiConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        conditional_formatting ConditionalFormatting: TemplateKpiConditionalFormatting,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateKpiVisualLayoutOptions () { standard_layout StandardLayout: TemplateKpiVisualStandardLayout, } }
props! { TemplateKpiVisualStandardLayout (type_ Type: TemplateKpiVisualStandardLayoutType) {} }
props! {
    TemplateLabelOptions () {
        custom_label CustomLabel: String,
        font_configuration FontConfiguration: TemplateFontConfiguration,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateLayerCustomAction (
        action_operations ActionOperations: List<TemplateLayerCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: TemplateLayerCustomActionTrigger
    ) { status Status: TemplateWidgetStatus, }
}
props! {
    TemplateLayerCustomActionOperation () {
        filter_operation FilterOperation: TemplateCustomActionFilterOperation,
        navigation_operation NavigationOperation: TemplateCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: TemplateCustomActionSetParametersOperation,
        url_operation URLOperation: TemplateCustomActionUrlOperation,
    }
}
props! {
    TemplateLayerMapVisual (visual_id VisualId: String) {
        chart_configuration ChartConfiguration: TemplateGeospatialLayerMapConfiguration,
        data_set_identifier DataSetIdentifier: String,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        topic_identifier TopicIdentifier: String,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateLayout (configuration Configuration: TemplateLayoutConfiguration) {} }
props! {
    TemplateLayoutConfiguration () {
        free_form_layout FreeFormLayout: TemplateFreeFormLayoutConfiguration,
        grid_layout GridLayout: TemplateGridLayoutConfiguration,
        section_based_layout SectionBasedLayout: TemplateSectionBasedLayoutConfiguration,
    }
}
props! {
    TemplateLegendOptions () {
        height Height: String,
        position Position: TemplateLegendPosition,
        title Title: TemplateLabelOptions,
        value_font_configuration ValueFontConfiguration: TemplateFontConfiguration,
        visibility Visibility: TemplateVisibility,
        width Width: String,
    }
}
props! {
    TemplateLineChartAggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        colors Colors: List<TemplateDimensionField>,
        small_multiples SmallMultiples: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateLineChartConfiguration () {
        contribution_analysis_defaults ContributionAnalysisDefaults: List<TemplateContributionAnalysisDefault>,
        data_labels DataLabels: TemplateDataLabelOptions,
        default_series_settings DefaultSeriesSettings: TemplateLineChartDefaultSeriesSettings,
        field_wells FieldWells: TemplateLineChartFieldWells,
        forecast_configurations ForecastConfigurations: List<TemplateForecastConfiguration>,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: TemplateLineSeriesAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: TemplateChartAxisLabelOptions,
        reference_lines ReferenceLines: List<TemplateReferenceLine>,
        secondary_y_axis_display_options SecondaryYAxisDisplayOptions: TemplateLineSeriesAxisDisplayOptions,
        secondary_y_axis_label_options SecondaryYAxisLabelOptions: TemplateChartAxisLabelOptions,
        series Series: List<TemplateSeriesItem>,
        single_axis_options SingleAxisOptions: TemplateSingleAxisOptions,
        small_multiples_options SmallMultiplesOptions: TemplateSmallMultiplesOptions,
        sort_configuration SortConfiguration: TemplateLineChartSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        type_ Type: TemplateLineChartType,
        visual_palette VisualPalette: TemplateVisualPalette,
        x_axis_display_options XAxisDisplayOptions: TemplateAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: TemplateChartAxisLabelOptions,
    }
}
props! {
    TemplateLineChartDefaultSeriesSettings () {
        axis_binding AxisBinding: TemplateAxisBinding,
        decal_settings DecalSettings: TemplateDecalSettings,
        line_style_settings LineStyleSettings: TemplateLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: TemplateLineChartMarkerStyleSettings,
    }
}
props! {
    TemplateLineChartFieldWells () {
        line_chart_aggregated_field_wells LineChartAggregatedFieldWells: TemplateLineChartAggregatedFieldWells,
    }
}
props! {
    TemplateLineChartLineStyleSettings () {
        line_interpolation LineInterpolation: TemplateLineInterpolation,
        line_style LineStyle: TemplateLineChartLineStyle,
        line_visibility LineVisibility: TemplateVisibility,
        line_width LineWidth: String,
    }
}
props! {
    TemplateLineChartMarkerStyleSettings () {
        marker_color MarkerColor: String,
        marker_shape MarkerShape: TemplateLineChartMarkerShape,
        marker_size MarkerSize: String,
        marker_visibility MarkerVisibility: TemplateVisibility,
    }
}
props! {
    TemplateLineChartSeriesSettings () {
        decal_settings DecalSettings: TemplateDecalSettings,
        line_style_settings LineStyleSettings: TemplateLineChartLineStyleSettings,
        marker_style_settings MarkerStyleSettings: TemplateLineChartMarkerStyleSettings,
    }
}
props! {
    TemplateLineChartSortConfiguration () {
        category_items_limit_configuration CategoryItemsLimitConfiguration: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
        color_items_limit_configuration ColorItemsLimitConfiguration: TemplateItemsLimitConfiguration,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: TemplateItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateLineChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateLineChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateLineSeriesAxisDisplayOptions () {
        axis_options AxisOptions: TemplateAxisDisplayOptions,
        missing_data_configurations MissingDataConfigurations: List<TemplateMissingDataConfiguration>,
    }
}
props! {
    TemplateListControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        search_options SearchOptions: TemplateListControlSearchOptions,
        select_all_options SelectAllOptions: TemplateListControlSelectAllOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! { TemplateListControlSearchOptions () { visibility Visibility: TemplateVisibility, } }
props! { TemplateListControlSelectAllOptions () { visibility Visibility: TemplateVisibility, } }
props! { TemplateLoadingAnimation () { visibility Visibility: TemplateVisibility, } }
props! { TemplateLocalNavigationConfiguration (target_sheet_id TargetSheetId: String) {} }
props! { TemplateLongFormatText () { plain_text PlainText: String, rich_text RichText: String, } }
props! {
    TemplateMappedDataSetParameter (
        data_set_identifier DataSetIdentifier: String, data_set_parameter_name DataSetParameterName: String
    ) {}
}
props! { TemplateMaximumLabelType () { visibility Visibility: TemplateVisibility, } }
props! {
    TemplateMaximumMinimumComputation (
        computation_id ComputationId: String, type_ Type: TemplateMaximumMinimumComputationType
    ) {
        name Name: String,
        time Time: TemplateDimensionField,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplateMeasureField () {
        calculated_measure_field CalculatedMeasureField: TemplateCalculatedMeasureField,
        categorical_measure_field CategoricalMeasureField: TemplateCategoricalMeasureField,
        date_measure_field DateMeasureField: TemplateDateMeasureField,
        numerical_measure_field NumericalMeasureField: TemplateNumericalMeasureField,
    }
}
props! {
    TemplateMetricComparisonComputation (computation_id ComputationId: String) {
        from_value FromValue: TemplateMeasureField,
        name Name: String,
        target_value TargetValue: TemplateMeasureField,
        time Time: TemplateDimensionField,
    }
}
props! { TemplateMinimumLabelType () { visibility Visibility: TemplateVisibility, } }
props! { TemplateMissingDataConfiguration () { treatment_option TreatmentOption: TemplateMissingDataTreatmentOption, } }
props! { TemplateNegativeValueConfiguration (display_mode DisplayMode: TemplateNegativeValueDisplayMode) {} }
props! {
    TemplateNestedFilter (
        column Column: TemplateColumnIdentifier, filter_id FilterId: String, include_inner_set IncludeInnerSet: bool,
        inner_filter InnerFilter: TemplateInnerFilter
    ) {}
}
props! { TemplateNullValueFormatConfiguration (null_string NullString: String) {} }
props! {
    TemplateNumberDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: TemplateDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: TemplateNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: TemplateNullValueFormatConfiguration,
        number_scale NumberScale: TemplateNumberScale,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: TemplateNumericSeparatorConfiguration,
        suffix Suffix: String,
    }
}
props! {
    TemplateNumberFormatConfiguration () {
        format_configuration FormatConfiguration: TemplateNumericFormatConfiguration,
    }
}
props! { TemplateNumericAxisOptions () { range Range: TemplateAxisDisplayRange, scale Scale: TemplateAxisScale, } }
props! { TemplateNumericEqualityDrillDownFilter (column Column: TemplateColumnIdentifier, value Value: f64) {} }
props! {
    TemplateNumericEqualityFilter (
        column Column: TemplateColumnIdentifier, filter_id FilterId: String,
        match_operator MatchOperator: TemplateNumericEqualityMatchOperator,
        null_option NullOption: TemplateFilterNullOption
    ) {
        aggregation_function AggregationFunction: TemplateAggregationFunction,
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
        parameter_name ParameterName: String,
        select_all_options SelectAllOptions: TemplateNumericFilterSelectAllOptions,
        value Value: f64,
    }
}
props! {
    TemplateNumericFormatConfiguration () {
        currency_display_format_configuration CurrencyDisplayFormatConfiguration: TemplateCurrencyDisplayFormatConfiguration,
        number_display_format_configuration NumberDisplayFormatConfiguration: TemplateNumberDisplayFormatConfiguration,
        percentage_display_format_configuration PercentageDisplayFormatConfiguration: TemplatePercentageDisplayFormatConfiguration,
    }
}
props! {
    TemplateNumericRangeFilter (
        column Column: TemplateColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: TemplateFilterNullOption
    ) {
        aggregation_function AggregationFunction: TemplateAggregationFunction,
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum RangeMaximum: TemplateNumericRangeFilterValue,
        range_minimum RangeMinimum: TemplateNumericRangeFilterValue,
        select_all_options SelectAllOptions: TemplateNumericFilterSelectAllOptions,
    }
}
props! { TemplateNumericRangeFilterValue () { parameter Parameter: String, static_value StaticValue: f64, } }
props! {
    TemplateNumericSeparatorConfiguration () {
        decimal_separator DecimalSeparator: TemplateNumericSeparatorSymbol,
        thousands_separator ThousandsSeparator: TemplateThousandSeparatorOptions,
    }
}
props! {
    TemplateNumericalAggregationFunction () {
        percentile_aggregation PercentileAggregation: TemplatePercentileAggregation,
        simple_numerical_aggregation SimpleNumericalAggregation: TemplateSimpleNumericalAggregationFunction,
    }
}
props! {
    TemplateNumericalDimensionField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: TemplateNumberFormatConfiguration,
        hierarchy_id HierarchyId: String,
    }
}
props! {
    TemplateNumericalMeasureField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        aggregation_function AggregationFunction: TemplateNumericalAggregationFunction,
        format_configuration FormatConfiguration: TemplateNumberFormatConfiguration,
    }
}
props! { TemplatePaginationConfiguration (page_number PageNumber: Num<0, MAX>, page_size PageSize: f64) {} }
props! {
    TemplatePanelConfiguration () {
        background_color BackgroundColor: String,
        background_visibility BackgroundVisibility: TemplateVisibility,
        border_color BorderColor: String,
        border_style BorderStyle: TemplatePanelBorderStyle,
        border_thickness BorderThickness: String,
        border_visibility BorderVisibility: TemplateVisibility,
        gutter_spacing GutterSpacing: String,
        gutter_visibility GutterVisibility: TemplateVisibility,
        title Title: TemplatePanelTitleOptions,
    }
}
props! {
    TemplatePanelTitleOptions () {
        font_configuration FontConfiguration: TemplateFontConfiguration,
        horizontal_text_alignment HorizontalTextAlignment: TemplateHorizontalTextAlignment,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateParameterControl () {
        date_time_picker DateTimePicker: TemplateParameterDateTimePickerControl,
        dropdown Dropdown: TemplateParameterDropDownControl,
        list List: TemplateParameterListControl,
        slider Slider: TemplateParameterSliderControl,
        text_area TextArea: TemplateParameterTextAreaControl,
        text_field TextField: TemplateParameterTextFieldControl,
    }
}
props! {
    TemplateParameterDateTimePickerControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { display_options DisplayOptions: TemplateDateTimePickerControlDisplayOptions, }
}
props! {
    TemplateParameterDeclaration () {
        date_time_parameter_declaration DateTimeParameterDeclaration: TemplateDateTimeParameterDeclaration,
        decimal_parameter_declaration DecimalParameterDeclaration: TemplateDecimalParameterDeclaration,
        integer_parameter_declaration IntegerParameterDeclaration: TemplateIntegerParameterDeclaration,
        string_parameter_declaration StringParameterDeclaration: TemplateStringParameterDeclaration,
    }
}
props! {
    TemplateParameterDropDownControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: TemplateCascadingControlConfiguration,
        commit_mode CommitMode: TemplateCommitMode,
        display_options DisplayOptions: TemplateDropDownControlDisplayOptions,
        selectable_values SelectableValues: TemplateParameterSelectableValues,
        type_ Type: TemplateSheetControlListType,
    }
}
props! {
    TemplateParameterListControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) {
        cascading_control_configuration CascadingControlConfiguration: TemplateCascadingControlConfiguration,
        display_options DisplayOptions: TemplateListControlDisplayOptions,
        selectable_values SelectableValues: TemplateParameterSelectableValues,
        type_ Type: TemplateSheetControlListType,
    }
}
props! {
    TemplateParameterSelectableValues () {
        link_to_data_set_column LinkToDataSetColumn: TemplateColumnIdentifier,
        values Values: List<String>,
    }
}
props! {
    TemplateParameterSliderControl TemplateParameterSliderControlArgs [
        maximum_value MaximumValue: f64, minimum_value MinimumValue: f64,
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        step_size StepSize: f64, title Title: String
    ] { display_options DisplayOptions: TemplateSliderControlDisplayOptions, }
}
props! {
    TemplateParameterTextAreaControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { delimiter Delimiter: String, display_options DisplayOptions: TemplateTextAreaControlDisplayOptions, }
}
props! {
    TemplateParameterTextFieldControl (
        parameter_control_id ParameterControlId: String, source_parameter_name SourceParameterName: String,
        title Title: String
    ) { display_options DisplayOptions: TemplateTextFieldControlDisplayOptions, }
}
props! { TemplatePercentVisibleRange () { from From: Num<0, 100>, to To: Num<0, 100>, } }
props! {
    TemplatePercentageDisplayFormatConfiguration () {
        decimal_places_configuration DecimalPlacesConfiguration: TemplateDecimalPlacesConfiguration,
        negative_value_configuration NegativeValueConfiguration: TemplateNegativeValueConfiguration,
        null_value_format_configuration NullValueFormatConfiguration: TemplateNullValueFormatConfiguration,
        prefix Prefix: String,
        separator_configuration SeparatorConfiguration: TemplateNumericSeparatorConfiguration,
        suffix Suffix: String,
    }
}
props! { TemplatePercentileAggregation () { percentile_value PercentileValue: Num<0, 100>, } }
props! {
    TemplatePeriodOverPeriodComputation (computation_id ComputationId: String) {
        name Name: String,
        time Time: TemplateDimensionField,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplatePeriodToDateComputation (computation_id ComputationId: String) {
        name Name: String,
        period_time_granularity PeriodTimeGranularity: TemplateTimeGranularity,
        time Time: TemplateDimensionField,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplatePieChartAggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        small_multiples SmallMultiples: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplatePieChartConfiguration () {
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        contribution_analysis_defaults ContributionAnalysisDefaults: List<TemplateContributionAnalysisDefault>,
        data_labels DataLabels: TemplateDataLabelOptions,
        donut_options DonutOptions: TemplateDonutOptions,
        field_wells FieldWells: TemplatePieChartFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        small_multiples_options SmallMultiplesOptions: TemplateSmallMultiplesOptions,
        sort_configuration SortConfiguration: TemplatePieChartSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        value_label_options ValueLabelOptions: TemplateChartAxisLabelOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplatePieChartFieldWells () {
        pie_chart_aggregated_field_wells PieChartAggregatedFieldWells: TemplatePieChartAggregatedFieldWells,
    }
}
props! {
    TemplatePieChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
        small_multiples_limit_configuration SmallMultiplesLimitConfiguration: TemplateItemsLimitConfiguration,
        small_multiples_sort SmallMultiplesSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplatePieChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplatePieChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplatePivotFieldSortOptions (field_id FieldId: String, sort_by SortBy: TemplatePivotTableSortBy) {} }
props! {
    TemplatePivotTableAggregatedFieldWells () {
        columns Columns: List<TemplateDimensionField>,
        rows Rows: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplatePivotTableCellConditionalFormatting (field_id FieldId: String) {
        scope Scope: TemplatePivotTableConditionalFormattingScope,
        scopes Scopes: List<TemplatePivotTableConditionalFormattingScope>,
        text_format TextFormat: TemplateTextConditionalFormat,
    }
}
props! {
    TemplatePivotTableConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<TemplatePivotTableConditionalFormattingOption>,
    }
}
props! { TemplatePivotTableConditionalFormattingOption () { cell Cell: TemplatePivotTableCellConditionalFormatting, } }
props! {
    TemplatePivotTableConditionalFormattingScope () { role Role: TemplatePivotTableConditionalFormattingScopeRole, }
}
props! {
    TemplatePivotTableConfiguration () {
        field_options FieldOptions: TemplatePivotTableFieldOptions,
        field_wells FieldWells: TemplatePivotTableFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        paginated_report_options PaginatedReportOptions: TemplatePivotTablePaginatedReportOptions,
        sort_configuration SortConfiguration: TemplatePivotTableSortConfiguration,
        table_options TableOptions: TemplatePivotTableOptions,
        total_options TotalOptions: TemplatePivotTableTotalOptions,
    }
}
props! {
    TemplatePivotTableDataPathOption (data_path_list DataPathList: List<TemplateDataPathValue>) {
        width Width: String,
    }
}
props! {
    TemplatePivotTableFieldCollapseStateOption (target Target: TemplatePivotTableFieldCollapseStateTarget) {
        state State: TemplatePivotTableFieldCollapseState,
    }
}
props! {
    TemplatePivotTableFieldCollapseStateTarget () {
        field_data_path_values FieldDataPathValues: List<TemplateDataPathValue>,
        field_id FieldId: String,
    }
}
props! {
    TemplatePivotTableFieldOption (field_id FieldId: String) {
        custom_label CustomLabel: String,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplatePivotTableFieldOptions () {
        collapse_state_options CollapseStateOptions: List<TemplatePivotTableFieldCollapseStateOption>,
        data_path_options DataPathOptions: List<TemplatePivotTableDataPathOption>,
        selected_field_options SelectedFieldOptions: List<TemplatePivotTableFieldOption>,
    }
}
props! { TemplatePivotTableFieldSubtotalOptions () { field_id FieldId: String, } }
props! {
    TemplatePivotTableFieldWells () {
        pivot_table_aggregated_field_wells PivotTableAggregatedFieldWells: TemplatePivotTableAggregatedFieldWells,
    }
}
props! {
    TemplatePivotTableOptions () {
        cell_style CellStyle: TemplateTableCellStyle,
        collapsed_row_dimensions_visibility CollapsedRowDimensionsVisibility: TemplateVisibility,
        column_header_style ColumnHeaderStyle: TemplateTableCellStyle,
        column_names_visibility ColumnNamesVisibility: TemplateVisibility,
        default_cell_width DefaultCellWidth: String,
        metric_placement MetricPlacement: TemplatePivotTableMetricPlacement,
        row_alternate_color_options RowAlternateColorOptions: TemplateRowAlternateColorOptions,
        row_field_names_style RowFieldNamesStyle: TemplateTableCellStyle,
        row_header_style RowHeaderStyle: TemplateTableCellStyle,
        rows_label_options RowsLabelOptions: TemplatePivotTableRowsLabelOptions,
        rows_layout RowsLayout: TemplatePivotTableRowsLayout,
        single_metric_visibility SingleMetricVisibility: TemplateVisibility,
        toggle_buttons_visibility ToggleButtonsVisibility: TemplateVisibility,
    }
}
props! {
    TemplatePivotTablePaginatedReportOptions () {
        overflow_column_header_visibility OverflowColumnHeaderVisibility: TemplateVisibility,
        vertical_overflow_visibility VerticalOverflowVisibility: TemplateVisibility,
    }
}
props! {
    TemplatePivotTableRowsLabelOptions () {
        custom_label CustomLabel: String,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplatePivotTableSortBy () {
        column Column: TemplateColumnSort,
        data_path DataPath: TemplateDataPathSort,
        field Field: TemplateFieldSort,
    }
}
props! {
    TemplatePivotTableSortConfiguration () {
        field_sort_options FieldSortOptions: List<TemplatePivotFieldSortOptions>,
    }
}
props! {
    TemplatePivotTableTotalOptions () {
        column_subtotal_options ColumnSubtotalOptions: TemplateSubtotalOptions,
        column_total_options ColumnTotalOptions: TemplatePivotTotalOptions,
        row_subtotal_options RowSubtotalOptions: TemplateSubtotalOptions,
        row_total_options RowTotalOptions: TemplatePivotTotalOptions,
    }
}
props! {
    TemplatePivotTableVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplatePivotTableConfiguration,
        conditional_formatting ConditionalFormatting: TemplatePivotTableConditionalFormatting,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplatePivotTotalOptions () {
        custom_label CustomLabel: String,
        metric_header_cell_style MetricHeaderCellStyle: TemplateTableCellStyle,
        placement Placement: TemplateTableTotalsPlacement,
        scroll_status ScrollStatus: TemplateTableTotalsScrollStatus,
        total_aggregation_options TotalAggregationOptions: List<TemplateTotalAggregationOption>,
        total_cell_style TotalCellStyle: TemplateTableCellStyle,
        totals_visibility TotalsVisibility: TemplateVisibility,
        value_cell_style ValueCellStyle: TemplateTableCellStyle,
    }
}
props! {
    TemplatePluginVisual (plugin_arn PluginArn: String, visual_id VisualId: String) {
        chart_configuration ChartConfiguration: TemplatePluginVisualConfiguration,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplatePluginVisualConfiguration () {
        field_wells FieldWells: List<TemplatePluginVisualFieldWell>,
        sort_configuration SortConfiguration: TemplatePluginVisualSortConfiguration,
        visual_options VisualOptions: TemplatePluginVisualOptions,
    }
}
props! {
    TemplatePluginVisualFieldWell () {
        axis_name AxisName: TemplatePluginVisualAxisName,
        dimensions Dimensions: List<TemplateDimensionField>,
        measures Measures: List<TemplateMeasureField>,
        unaggregated Unaggregated: List<TemplateUnaggregatedField>,
    }
}
props! { TemplatePluginVisualItemsLimitConfiguration () { items_limit ItemsLimit: f64, } }
props! { TemplatePluginVisualOptions () { visual_properties VisualProperties: List<TemplatePluginVisualProperty>, } }
props! { TemplatePluginVisualProperty () { name Name: String, value Value: String, } }
props! {
    TemplatePluginVisualSortConfiguration () {
        plugin_visual_table_query_sort PluginVisualTableQuerySort: TemplatePluginVisualTableQuerySort,
    }
}
props! {
    TemplatePluginVisualTableQuerySort () {
        items_limit_configuration ItemsLimitConfiguration: TemplatePluginVisualItemsLimitConfiguration,
        row_sort RowSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplatePredefinedHierarchy (columns Columns: List<TemplateColumnIdentifier>, hierarchy_id HierarchyId: String) {
        drill_down_filters DrillDownFilters: List<TemplateDrillDownFilter>,
    }
}
props! { TemplateProgressBarOptions () { visibility Visibility: TemplateVisibility, } }
props! { TemplateQueryExecutionOptions () { query_execution_mode QueryExecutionMode: TemplateQueryExecutionMode, } }
props! {
    TemplateRadarChartAggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        color Color: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! { TemplateRadarChartAreaStyleSettings () { visibility Visibility: TemplateVisibility, } }
props! {
    TemplateRadarChartConfiguration () {
        alternate_band_colors_visibility AlternateBandColorsVisibility: TemplateVisibility,
        alternate_band_even_color AlternateBandEvenColor: String,
        alternate_band_odd_color AlternateBandOddColor: String,
        axes_range_scale AxesRangeScale: TemplateRadarChartAxesRangeScale,
        base_series_settings BaseSeriesSettings: TemplateRadarChartSeriesSettings,
        category_axis CategoryAxis: TemplateAxisDisplayOptions,
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        color_axis ColorAxis: TemplateAxisDisplayOptions,
        color_label_options ColorLabelOptions: TemplateChartAxisLabelOptions,
        field_wells FieldWells: TemplateRadarChartFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        shape Shape: TemplateRadarChartShape,
        sort_configuration SortConfiguration: TemplateRadarChartSortConfiguration,
        start_angle StartAngle: Num<-360, 360>,
        visual_palette VisualPalette: TemplateVisualPalette,
    }
}
props! {
    TemplateRadarChartFieldWells () {
        radar_chart_aggregated_field_wells RadarChartAggregatedFieldWells: TemplateRadarChartAggregatedFieldWells,
    }
}
props! {
    TemplateRadarChartSeriesSettings () {
        area_style_settings AreaStyleSettings: TemplateRadarChartAreaStyleSettings,
    }
}
props! {
    TemplateRadarChartSortConfiguration () {
        category_items_limit CategoryItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
        color_items_limit ColorItemsLimit: TemplateItemsLimitConfiguration,
        color_sort ColorSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateRadarChartVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateRadarChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateRangeEndsLabelType () { visibility Visibility: TemplateVisibility, } }
props! {
    TemplateReferenceLine (data_configuration DataConfiguration: TemplateReferenceLineDataConfiguration) {
        label_configuration LabelConfiguration: TemplateReferenceLineLabelConfiguration,
        status Status: TemplateWidgetStatus,
        style_configuration StyleConfiguration: TemplateReferenceLineStyleConfiguration,
    }
}
props! { TemplateReferenceLineCustomLabelConfiguration (custom_label CustomLabel: String) {} }
props! {
    TemplateReferenceLineDataConfiguration () {
        axis_binding AxisBinding: TemplateAxisBinding,
        dynamic_configuration DynamicConfiguration: TemplateReferenceLineDynamicDataConfiguration,
        series_type SeriesType: TemplateReferenceLineSeriesType,
        static_configuration StaticConfiguration: TemplateReferenceLineStaticDataConfiguration,
    }
}
props! {
    TemplateReferenceLineDynamicDataConfiguration (
        calculation Calculation: TemplateNumericalAggregationFunction, column Column: TemplateColumnIdentifier
    ) { measure_aggregation_function MeasureAggregationFunction: TemplateAggregationFunction, }
}
props! {
    TemplateReferenceLineLabelConfiguration () {
        custom_label_configuration CustomLabelConfiguration: TemplateReferenceLineCustomLabelConfiguration,
        font_color FontColor: String,
        font_configuration FontConfiguration: TemplateFontConfiguration,
        horizontal_position HorizontalPosition: TemplateReferenceLineLabelHorizontalPosition,
        value_label_configuration ValueLabelConfiguration: TemplateReferenceLineValueLabelConfiguration,
        vertical_position VerticalPosition: TemplateReferenceLineLabelVerticalPosition,
    }
}
props! { TemplateReferenceLineStaticDataConfiguration (value Value: f64) {} }
props! {
    TemplateReferenceLineStyleConfiguration () {
        color Color: String,
        pattern Pattern: TemplateReferenceLinePatternType,
    }
}
props! {
    TemplateReferenceLineValueLabelConfiguration () {
        format_configuration FormatConfiguration: TemplateNumericFormatConfiguration,
        relative_position RelativePosition: TemplateReferenceLineValueLabelRelativePosition,
    }
}
props! {
    TemplateRelativeDateTimeControlDisplayOptions () {
        date_time_format DateTimeFormat: String,
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! {
    TemplateRelativeDatesFilter TemplateRelativeDatesFilterArgs [
        anchor_date_configuration AnchorDateConfiguration: TemplateAnchorDateConfiguration,
        column Column: TemplateColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: TemplateFilterNullOption, relative_date_type RelativeDateType: TemplateRelativeDateType,
        time_granularity TimeGranularity: TemplateTimeGranularity
    ] {
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
        exclude_period_configuration ExcludePeriodConfiguration: TemplateExcludePeriodConfiguration,
        minimum_granularity MinimumGranularity: TemplateTimeGranularity,
        parameter_name ParameterName: String,
        relative_date_value RelativeDateValue: f64,
    }
}
props! { TemplateResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
props! {
    TemplateRollingDateConfiguration (expression Expression: String) {
        data_set_identifier DataSetIdentifier: String,
    }
}
props! {
    TemplateRowAlternateColorOptions () {
        row_alternate_colors RowAlternateColors: List<String>,
        status Status: TemplateWidgetStatus,
        use_primary_background_color UsePrimaryBackgroundColor: TemplateWidgetStatus,
    }
}
props! {
    TemplateSameSheetTargetVisualConfiguration () {
        target_visual_options TargetVisualOptions: TemplateTargetVisualOptions,
        target_visuals TargetVisuals: List<String>,
    }
}
props! {
    TemplateSankeyDiagramAggregatedFieldWells () {
        destination Destination: List<TemplateDimensionField>,
        source Source: List<TemplateDimensionField>,
        weight Weight: List<TemplateMeasureField>,
    }
}
props! {
    TemplateSankeyDiagramChartConfiguration () {
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateSankeyDiagramFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        sort_configuration SortConfiguration: TemplateSankeyDiagramSortConfiguration,
    }
}
props! {
    TemplateSankeyDiagramFieldWells () {
        sankey_diagram_aggregated_field_wells SankeyDiagramAggregatedFieldWells: TemplateSankeyDiagramAggregatedFieldWells,
    }
}
props! {
    TemplateSankeyDiagramSortConfiguration () {
        destination_items_limit DestinationItemsLimit: TemplateItemsLimitConfiguration,
        source_items_limit SourceItemsLimit: TemplateItemsLimitConfiguration,
        weight_sort WeightSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateSankeyDiagramVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateSankeyDiagramChartConfiguration,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateScatterPlotCategoricallyAggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        label Label: List<TemplateDimensionField>,
        size Size: List<TemplateMeasureField>,
        x_axis XAxis: List<TemplateMeasureField>,
        y_axis YAxis: List<TemplateMeasureField>,
    }
}
props! {
    TemplateScatterPlotConfiguration () {
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateScatterPlotFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        sort_configuration SortConfiguration: TemplateScatterPlotSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
        visual_palette VisualPalette: TemplateVisualPalette,
        x_axis_display_options XAxisDisplayOptions: TemplateAxisDisplayOptions,
        x_axis_label_options XAxisLabelOptions: TemplateChartAxisLabelOptions,
        y_axis_display_options YAxisDisplayOptions: TemplateAxisDisplayOptions,
        y_axis_label_options YAxisLabelOptions: TemplateChartAxisLabelOptions,
    }
}
props! {
    TemplateScatterPlotFieldWells () {
        scatter_plot_categorically_aggregated_field_wells ScatterPlotCategoricallyAggregatedFieldWells: TemplateScatterPlotCategoricallyAggregatedFieldWells,
        scatter_plot_unaggregated_field_wells ScatterPlotUnaggregatedFieldWells: TemplateScatterPlotUnaggregatedFieldWells,
    }
}
props! {
    TemplateScatterPlotSortConfiguration () {
        scatter_plot_limit_configuration ScatterPlotLimitConfiguration: TemplateItemsLimitConfiguration,
    }
}
props! {
    TemplateScatterPlotUnaggregatedFieldWells () {
        category Category: List<TemplateDimensionField>,
        label Label: List<TemplateDimensionField>,
        size Size: List<TemplateMeasureField>,
        x_axis XAxis: List<TemplateDimensionField>,
        y_axis YAxis: List<TemplateDimensionField>,
    }
}
props! {
    TemplateScatterPlotVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateScatterPlotConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateScrollBarOptions () {
        visibility Visibility: TemplateVisibility,
        visible_range VisibleRange: TemplateVisibleRangeOptions,
    }
}
props! { TemplateSecondaryValueOptions () { visibility Visibility: TemplateVisibility, } }
props! { TemplateSectionAfterPageBreak () { status Status: TemplateSectionPageBreakStatus, } }
props! {
    TemplateSectionBasedLayoutCanvasSizeOptions () {
        paper_canvas_size_options PaperCanvasSizeOptions: TemplateSectionBasedLayoutPaperCanvasSizeOptions,
    }
}
props! {
    TemplateSectionBasedLayoutConfiguration (
        body_sections BodySections: List<TemplateBodySectionConfiguration>,
        canvas_size_options CanvasSizeOptions: TemplateSectionBasedLayoutCanvasSizeOptions,
        footer_sections FooterSections: List<TemplateHeaderFooterSectionConfiguration>,
        header_sections HeaderSections: List<TemplateHeaderFooterSectionConfiguration>
    ) {}
}
props! {
    TemplateSectionBasedLayoutPaperCanvasSizeOptions () {
        paper_margin PaperMargin: TemplateSpacing,
        paper_orientation PaperOrientation: TemplatePaperOrientation,
        paper_size PaperSize: TemplatePaperSize,
    }
}
props! {
    TemplateSectionLayoutConfiguration (free_form_layout FreeFormLayout: TemplateFreeFormSectionLayoutConfiguration) {}
}
props! { TemplateSectionPageBreakConfiguration () { after After: TemplateSectionAfterPageBreak, } }
props! { TemplateSectionStyle () { height Height: String, padding Padding: TemplateSpacing, } }
props! {
    TemplateSelectedSheetsFilterScopeConfiguration () {
        sheet_visual_scoping_configurations SheetVisualScopingConfigurations: List<TemplateSheetVisualScopingConfiguration>,
    }
}
props! {
    TemplateSeriesItem () {
        data_field_series_item DataFieldSeriesItem: TemplateDataFieldSeriesItem,
        field_series_item FieldSeriesItem: TemplateFieldSeriesItem,
    }
}
props! {
    TemplateSetParameterValueConfiguration (
        destination_parameter_name DestinationParameterName: String,
        value Value: TemplateDestinationParameterValueConfiguration
    ) {}
}
props! { TemplateShapeConditionalFormat (background_color BackgroundColor: TemplateConditionalFormattingColor) {} }
props! {
    TemplateSheetControlInfoIconLabelOptions () {
        info_icon_text InfoIconText: String,
        visibility Visibility: TemplateVisibility,
    }
}
props! { TemplateSheetControlLayout (configuration Configuration: TemplateSheetControlLayoutConfiguration) {} }
props! { TemplateSheetControlLayoutConfiguration () { grid_layout GridLayout: TemplateGridLayoutConfiguration, } }
props! {
    TemplateSheetDefinition (sheet_id SheetId: String) {
        content_type ContentType: TemplateSheetContentType,
        description Description: String,
        filter_controls FilterControls: List<TemplateFilterControl>,
        images Images: List<TemplateSheetImage>,
        layouts Layouts: List<TemplateLayout>,
        name Name: String,
        parameter_controls ParameterControls: List<TemplateParameterControl>,
        sheet_control_layouts SheetControlLayouts: List<TemplateSheetControlLayout>,
        text_boxes TextBoxes: List<TemplateSheetTextBox>,
        title Title: String,
        visuals Visuals: List<TemplateVisual>,
    }
}
props! { TemplateSheetElementConfigurationOverrides () { visibility Visibility: TemplateVisibility, } }
props! {
    TemplateSheetElementRenderingRule (
        configuration_overrides ConfigurationOverrides: TemplateSheetElementConfigurationOverrides,
        expression Expression: String
    ) {}
}
props! {
    TemplateSheetImage (sheet_image_id SheetImageId: String, source Source: TemplateSheetImageSource) {
        actions Actions: List<TemplateImageCustomAction>,
        image_content_alt_text ImageContentAltText: String,
        interactions Interactions: TemplateImageInteractionOptions,
        scaling Scaling: TemplateSheetImageScalingConfiguration,
        tooltip Tooltip: TemplateSheetImageTooltipConfiguration,
    }
}
props! { TemplateSheetImageScalingConfiguration () { scaling_type ScalingType: TemplateSheetImageScalingType, } }
props! {
    TemplateSheetImageSource () {
        sheet_image_static_file_source SheetImageStaticFileSource: TemplateSheetImageStaticFileSource,
    }
}
props! { TemplateSheetImageStaticFileSource (static_file_id StaticFileId: String) {} }
props! {
    TemplateSheetImageTooltipConfiguration () {
        tooltip_text TooltipText: TemplateSheetImageTooltipText,
        visibility Visibility: TemplateVisibility,
    }
}
props! { TemplateSheetImageTooltipText () { plain_text PlainText: String, } }
props! { TemplateSheetLayoutGroup (id Id: String, members Members: List<TemplateSheetLayoutGroupMember>) {} }
props! { TemplateSheetLayoutGroupMember (id Id: String, type_ Type: TemplateSheetLayoutGroupMemberType) {} }
props! { TemplateSheetTextBox (sheet_text_box_id SheetTextBoxId: String) { content Content: String, } }
props! {
    TemplateSheetVisualScopingConfiguration (scope Scope: TemplateFilterVisualScope, sheet_id SheetId: String) {
        visual_ids VisualIds: List<String>,
    }
}
props! { TemplateShortFormatText () { plain_text PlainText: String, rich_text RichText: String, } }
props! { TemplateSimpleClusterMarker () { color Color: String, } }
props! { TemplateSingleAxisOptions () { y_axis_options YAxisOptions: TemplateSingleAxisOptionsYAxisOptions, } }
props! { TemplateSingleAxisOptionsYAxisOptions () { y_axis YAxis: TemplateSingleYAxisOption, } }
props! {
    TemplateSliderControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! {
    TemplateSmallMultiplesAxisProperties () {
        placement Placement: TemplateSmallMultiplesAxisPlacement,
        scale Scale: TemplateSmallMultiplesAxisScale,
    }
}
props! {
    TemplateSmallMultiplesOptions () {
        max_visible_columns MaxVisibleColumns: Num<1, 10>,
        max_visible_rows MaxVisibleRows: Num<1, 10>,
        panel_configuration PanelConfiguration: TemplatePanelConfiguration,
        x_axis XAxis: TemplateSmallMultiplesAxisProperties,
        y_axis YAxis: TemplateSmallMultiplesAxisProperties,
    }
}
props! {
    TemplateSourceAnalysis (arn Arn: String, data_set_references DataSetReferences: List<TemplateDataSetReference>) {
        topic_references TopicReferences: List<TemplateTopicReference>,
    }
}
props! {
    TemplateSourceEntity () {
        source_analysis SourceAnalysis: TemplateSourceAnalysis,
        source_template SourceTemplate: TemplateSourceTemplate,
    }
}
props! { TemplateSourceTemplate (arn Arn: String) {} }
props! { TemplateSpacing () { bottom Bottom: String, left Left: String, right Right: String, top Top: String, } }
props! {
    TemplateSparklinesOptions (field_id FieldId: String, x_axis_field XAxisField: TemplateDimensionField) {
        all_points_marker AllPointsMarker: TemplateLineChartMarkerStyleSettings,
        line_color LineColor: String,
        line_interpolation LineInterpolation: TemplateLineInterpolation,
        max_value_marker MaxValueMarker: TemplateLineChartMarkerStyleSettings,
        min_value_marker MinValueMarker: TemplateLineChartMarkerStyleSettings,
        visual_type VisualType: TemplateSparklineVisualType,
        y_axis_behavior YAxisBehavior: TemplateSparklineAxisBehavior,
    }
}
props! { TemplateSpatialStaticFile (static_file_id StaticFileId: String) { source Source: TemplateStaticFileSource, } }
props! {
    TemplateStaticFile () {
        image_static_file ImageStaticFile: TemplateImageStaticFile,
        spatial_static_file SpatialStaticFile: TemplateSpatialStaticFile,
    }
}
props! {
    TemplateStaticFileS3SourceOptions (
        bucket_name BucketName: Id<r::S3Bucket>, object_key ObjectKey: String, region Region: String
    ) {}
}
props! {
    TemplateStaticFileSource () {
        s3_options S3Options: TemplateStaticFileS3SourceOptions,
        url_options UrlOptions: TemplateStaticFileUrlSourceOptions,
    }
}
props! { TemplateStaticFileUrlSourceOptions (url Url: String) {} }
props! {
    TemplateStringDefaultValues () {
        dynamic_value DynamicValue: TemplateDynamicDefaultValue,
        static_values StaticValues: List<String>,
    }
}
props! {
    TemplateStringFormatConfiguration () {
        null_value_format_configuration NullValueFormatConfiguration: TemplateNullValueFormatConfiguration,
        numeric_format_configuration NumericFormatConfiguration: TemplateNumericFormatConfiguration,
    }
}
props! {
    TemplateStringParameterDeclaration (
        name Name: String, parameter_value_type ParameterValueType: TemplateParameterValueType
    ) {
        default_values DefaultValues: TemplateStringDefaultValues,
        mapped_data_set_parameters MappedDataSetParameters: List<TemplateMappedDataSetParameter>,
        value_when_unset ValueWhenUnset: TemplateStringValueWhenUnsetConfiguration,
    }
}
props! {
    TemplateStringValueWhenUnsetConfiguration () {
        custom_value CustomValue: String,
        value_when_unset_option ValueWhenUnsetOption: TemplateValueWhenUnsetOption,
    }
}
props! {
    TemplateSubtotalOptions () {
        custom_label CustomLabel: String,
        field_level FieldLevel: TemplatePivotTableSubtotalLevel,
        field_level_options FieldLevelOptions: List<TemplatePivotTableFieldSubtotalOptions>,
        metric_header_cell_style MetricHeaderCellStyle: TemplateTableCellStyle,
        style_targets StyleTargets: List<TemplateTableStyleTarget>,
        total_cell_style TotalCellStyle: TemplateTableCellStyle,
        totals_visibility TotalsVisibility: TemplateVisibility,
        value_cell_style ValueCellStyle: TemplateTableCellStyle,
    }
}
props! {
    TemplateTableAggregatedFieldWells () {
        group_by GroupBy: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateTableBorderOptions () {
        color Color: String,
        style Style: TemplateTableBorderStyle,
        thickness Thickness: Num<1, 4>,
    }
}
props! {
    TemplateTableCellConditionalFormatting (field_id FieldId: String) {
        text_format TextFormat: TemplateTextConditionalFormat,
    }
}
props! {
    TemplateTableCellImageSizingConfiguration () {
        table_cell_image_scaling_configuration TableCellImageScalingConfiguration: TemplateTableCellImageScalingConfiguration,
    }
}
props! {
    TemplateTableCellStyle () {
        background_color BackgroundColor: String,
        border Border: TemplateGlobalTableBorderOptions,
        font_configuration FontConfiguration: TemplateFontConfiguration,
        height Height: Num<8, 500>,
        horizontal_text_alignment HorizontalTextAlignment: TemplateHorizontalTextAlignment,
        text_wrap TextWrap: TemplateTextWrap,
        vertical_text_alignment VerticalTextAlignment: TemplateVerticalTextAlignment,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateTableConditionalFormatting () {
        conditional_formatting_options ConditionalFormattingOptions: List<TemplateTableConditionalFormattingOption>,
    }
}
props! {
    TemplateTableConditionalFormattingOption () {
        cell Cell: TemplateTableCellConditionalFormatting,
        row Row: TemplateTableRowConditionalFormatting,
    }
}
props! {
    TemplateTableConfiguration () {
        field_options FieldOptions: TemplateTableFieldOptions,
        field_wells FieldWells: TemplateTableFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        paginated_report_options PaginatedReportOptions: TemplateTablePaginatedReportOptions,
        sort_configuration SortConfiguration: TemplateTableSortConfiguration,
        table_inline_visualizations TableInlineVisualizations: List<TemplateTableInlineVisualization>,
        table_options TableOptions: TemplateTableOptions,
        total_options TotalOptions: TemplateTotalOptions,
    }
}
props! { TemplateTableFieldCustomIconContent () { icon Icon: TemplateTableFieldIconSetType, } }
props! {
    TemplateTableFieldCustomTextContent (font_configuration FontConfiguration: TemplateFontConfiguration) {
        value Value: String,
    }
}
props! {
    TemplateTableFieldImageConfiguration () {
        sizing_options SizingOptions: TemplateTableCellImageSizingConfiguration,
    }
}
props! {
    TemplateTableFieldLinkConfiguration (
        content Content: TemplateTableFieldLinkContentConfiguration, target Target: TemplateUrlTargetConfiguration
    ) {}
}
props! {
    TemplateTableFieldLinkContentConfiguration () {
        custom_icon_content CustomIconContent: TemplateTableFieldCustomIconContent,
        custom_text_content CustomTextContent: TemplateTableFieldCustomTextContent,
    }
}
props! {
    TemplateTableFieldOption (field_id FieldId: String) {
        custom_label CustomLabel: String,
        url_styling URLStyling: TemplateTableFieldUrlConfiguration,
        visibility Visibility: TemplateVisibility,
        width Width: String,
    }
}
props! {
    TemplateTableFieldOptions () {
        order Order: List<String>,
        pinned_field_options PinnedFieldOptions: TemplateTablePinnedFieldOptions,
        selected_field_options SelectedFieldOptions: List<TemplateTableFieldOption>,
        transposed_table_options TransposedTableOptions: List<TemplateTransposedTableOption>,
    }
}
props! {
    TemplateTableFieldUrlConfiguration () {
        image_configuration ImageConfiguration: TemplateTableFieldImageConfiguration,
        link_configuration LinkConfiguration: TemplateTableFieldLinkConfiguration,
    }
}
props! {
    TemplateTableFieldWells () {
        table_aggregated_field_wells TableAggregatedFieldWells: TemplateTableAggregatedFieldWells,
        table_unaggregated_field_wells TableUnaggregatedFieldWells: TemplateTableUnaggregatedFieldWells,
    }
}
props! {
    TemplateTableInlineVisualization () {
        data_bars DataBars: TemplateDataBarsOptions,
        sparklines Sparklines: TemplateSparklinesOptions,
    }
}
props! {
    TemplateTableOptions () {
        cell_style CellStyle: TemplateTableCellStyle,
        header_style HeaderStyle: TemplateTableCellStyle,
        orientation Orientation: TemplateTableOrientation,
        row_alternate_color_options RowAlternateColorOptions: TemplateRowAlternateColorOptions,
    }
}
props! {
    TemplateTablePaginatedReportOptions () {
        overflow_column_header_visibility OverflowColumnHeaderVisibility: TemplateVisibility,
        vertical_overflow_visibility VerticalOverflowVisibility: TemplateVisibility,
    }
}
props! { TemplateTablePinnedFieldOptions () { pinned_left_fields PinnedLeftFields: List<String>, } }
props! {
    TemplateTableRowConditionalFormatting () {
        background_color BackgroundColor: TemplateConditionalFormattingColor,
        text_color TextColor: TemplateConditionalFormattingColor,
    }
}
props! {
    TemplateTableSideBorderOptions () {
        bottom Bottom: TemplateTableBorderOptions,
        inner_horizontal InnerHorizontal: TemplateTableBorderOptions,
        inner_vertical InnerVertical: TemplateTableBorderOptions,
        left Left: TemplateTableBorderOptions,
        right Right: TemplateTableBorderOptions,
        top Top: TemplateTableBorderOptions,
    }
}
props! {
    TemplateTableSortConfiguration () {
        pagination_configuration PaginationConfiguration: TemplatePaginationConfiguration,
        row_sort RowSort: List<TemplateFieldSortOptions>,
    }
}
props! { TemplateTableStyleTarget (cell_type CellType: TemplateStyledCellType) {} }
props! { TemplateTableUnaggregatedFieldWells () { values Values: List<TemplateUnaggregatedField>, } }
props! {
    TemplateTableVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateTableConfiguration,
        conditional_formatting ConditionalFormatting: TemplateTableConditionalFormatting,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! {
    TemplateTextAreaControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        placeholder_options PlaceholderOptions: TemplateTextControlPlaceholderOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! {
    TemplateTextConditionalFormat () {
        background_color BackgroundColor: TemplateConditionalFormattingColor,
        icon Icon: TemplateConditionalFormattingIcon,
        text_color TextColor: TemplateConditionalFormattingColor,
    }
}
props! { TemplateTextControlPlaceholderOptions () { visibility Visibility: TemplateVisibility, } }
props! {
    TemplateTextFieldControlDisplayOptions () {
        info_icon_label_options InfoIconLabelOptions: TemplateSheetControlInfoIconLabelOptions,
        placeholder_options PlaceholderOptions: TemplateTextControlPlaceholderOptions,
        title_options TitleOptions: TemplateLabelOptions,
    }
}
props! {
    TemplateThousandSeparatorOptions () {
        grouping_style GroupingStyle: TemplateDigitGroupingStyle,
        symbol Symbol: TemplateNumericSeparatorSymbol,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateTimeBasedForecastProperties () {
        lower_boundary LowerBoundary: f64,
        periods_backward PeriodsBackward: Num<0, 1000>,
        periods_forward PeriodsForward: Num<1, 1000>,
        prediction_interval PredictionInterval: Num<50, 95>,
        seasonality Seasonality: Num<1, 180>,
        upper_boundary UpperBoundary: f64,
    }
}
props! {
    TemplateTimeEqualityFilter (column Column: TemplateColumnIdentifier, filter_id FilterId: String) {
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
        parameter_name ParameterName: String,
        rolling_date RollingDate: TemplateRollingDateConfiguration,
        time_granularity TimeGranularity: TemplateTimeGranularity,
        value Value: String,
    }
}
props! {
    TemplateTimeRangeDrillDownFilter (
        column Column: TemplateColumnIdentifier, range_maximum RangeMaximum: String, range_minimum RangeMinimum: String,
        time_granularity TimeGranularity: TemplateTimeGranularity
    ) {}
}
props! {
    TemplateTimeRangeFilter (
        column Column: TemplateColumnIdentifier, filter_id FilterId: String,
        null_option NullOption: TemplateFilterNullOption
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
        exclude_period_configuration ExcludePeriodConfiguration: TemplateExcludePeriodConfiguration,
        include_maximum IncludeMaximum: bool,
        include_minimum IncludeMinimum: bool,
        range_maximum_value RangeMaximumValue: TemplateTimeRangeFilterValue,
        range_minimum_value RangeMinimumValue: TemplateTimeRangeFilterValue,
        time_granularity TimeGranularity: TemplateTimeGranularity,
    }
}
props! {
    TemplateTimeRangeFilterValue () {
        parameter Parameter: String,
        rolling_date RollingDate: TemplateRollingDateConfiguration,
        static_value StaticValue: String,
    }
}
props! {
    TemplateTooltipItem () {
        column_tooltip_item ColumnTooltipItem: TemplateColumnTooltipItem,
        field_tooltip_item FieldTooltipItem: TemplateFieldTooltipItem,
    }
}
props! {
    TemplateTooltipOptions () {
        field_based_tooltip FieldBasedTooltip: TemplateFieldBasedTooltip,
        selected_tooltip_type SelectedTooltipType: TemplateSelectedTooltipType,
        tooltip_visibility TooltipVisibility: TemplateVisibility,
    }
}
props! {
    TemplateTopBottomFilter (
        aggregation_sort_configurations AggregationSortConfigurations: List<TemplateAggregationSortConfiguration>,
        column Column: TemplateColumnIdentifier, filter_id FilterId: String
    ) {
        default_filter_control_configuration DefaultFilterControlConfiguration: TemplateDefaultFilterControlConfiguration,
        limit Limit: f64,
        parameter_name ParameterName: String,
        time_granularity TimeGranularity: TemplateTimeGranularity,
    }
}
props! {
    TemplateTopBottomMoversComputation (
        computation_id ComputationId: String, type_ Type: TemplateTopBottomComputationType
    ) {
        category Category: TemplateDimensionField,
        mover_size MoverSize: Num<1, 20>,
        name Name: String,
        sort_order SortOrder: TemplateTopBottomSortOrder,
        time Time: TemplateDimensionField,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplateTopBottomRankedComputation (
        computation_id ComputationId: String, type_ Type: TemplateTopBottomComputationType
    ) {
        category Category: TemplateDimensionField,
        name Name: String,
        result_size ResultSize: Num<1, 20>,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplateTopicConfiguration () {
        column_group_schema_list ColumnGroupSchemaList: List<TemplateColumnGroupSchema>,
        data_set_schema DataSetSchema: TemplateDataSetSchema,
        placeholder Placeholder: String,
    }
}
props! {
    TemplateTopicReference (topic_arn TopicArn: Arn<r::QuickSightTopic>, topic_placeholder TopicPlaceholder: String) {}
}
props! {
    TemplateTotalAggregationComputation (computation_id ComputationId: String) {
        name Name: String,
        value Value: TemplateMeasureField,
    }
}
props! {
    TemplateTotalAggregationFunction () {
        simple_total_aggregation_function SimpleTotalAggregationFunction: TemplateSimpleTotalAggregationFunction,
    }
}
props! {
    TemplateTotalAggregationOption (
        field_id FieldId: String, total_aggregation_function TotalAggregationFunction: TemplateTotalAggregationFunction
    ) {}
}
props! {
    TemplateTotalOptions () {
        custom_label CustomLabel: String,
        placement Placement: TemplateTableTotalsPlacement,
        scroll_status ScrollStatus: TemplateTableTotalsScrollStatus,
        total_aggregation_options TotalAggregationOptions: List<TemplateTotalAggregationOption>,
        total_cell_style TotalCellStyle: TemplateTableCellStyle,
        totals_visibility TotalsVisibility: TemplateVisibility,
    }
}
props! {
    TemplateTransposedTableOption (column_type ColumnType: TemplateTransposedColumnType) {
        column_index ColumnIndex: Num<0, 9999>,
        column_width ColumnWidth: String,
    }
}
props! {
    TemplateTreeMapAggregatedFieldWells () {
        colors Colors: List<TemplateMeasureField>,
        groups Groups: List<TemplateDimensionField>,
        sizes Sizes: List<TemplateMeasureField>,
    }
}
props! {
    TemplateTreeMapConfiguration () {
        color_label_options ColorLabelOptions: TemplateChartAxisLabelOptions,
        color_scale ColorScale: TemplateColorScale,
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateTreeMapFieldWells,
        group_label_options GroupLabelOptions: TemplateChartAxisLabelOptions,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        size_label_options SizeLabelOptions: TemplateChartAxisLabelOptions,
        sort_configuration SortConfiguration: TemplateTreeMapSortConfiguration,
        tooltip Tooltip: TemplateTooltipOptions,
    }
}
props! {
    TemplateTreeMapFieldWells () {
        tree_map_aggregated_field_wells TreeMapAggregatedFieldWells: TemplateTreeMapAggregatedFieldWells,
    }
}
props! {
    TemplateTreeMapSortConfiguration () {
        tree_map_group_items_limit_configuration TreeMapGroupItemsLimitConfiguration: TemplateItemsLimitConfiguration,
        tree_map_sort TreeMapSort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateTreeMapVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateTreeMapConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateTrendArrowOptions () { visibility Visibility: TemplateVisibility, } }
props! {
    TemplateUnaggregatedField (column Column: TemplateColumnIdentifier, field_id FieldId: String) {
        format_configuration FormatConfiguration: TemplateFormatConfiguration,
    }
}
props! {
    TemplateUniqueValuesComputation (computation_id ComputationId: String) {
        category Category: TemplateDimensionField,
        name Name: String,
    }
}
props! { TemplateValidationStrategy (mode Mode: TemplateValidationStrategyMode) {} }
props! {
    TemplateVersionDefinition (data_set_configurations DataSetConfigurations: List<TemplateDataSetConfiguration>) {
        analysis_defaults AnalysisDefaults: TemplateAnalysisDefaults,
        calculated_fields CalculatedFields: List<TemplateCalculatedField>,
        column_configurations ColumnConfigurations: List<TemplateColumnConfiguration>,
        filter_groups FilterGroups: List<TemplateFilterGroup>,
        options Options: TemplateAssetOptions,
        parameter_declarations ParameterDeclarations: List<TemplateParameterDeclaration>,
        query_execution_options QueryExecutionOptions: TemplateQueryExecutionOptions,
        sheets Sheets: List<TemplateSheetDefinition>,
        static_files StaticFiles: List<TemplateStaticFile>,
        topic_configurations TopicConfigurations: List<TemplateTopicConfiguration>,
    }
}
props! { TemplateVisibleRangeOptions () { percent_range PercentRange: TemplatePercentVisibleRange, } }
props! {
    TemplateVisual () {
        bar_chart_visual BarChartVisual: TemplateBarChartVisual,
        box_plot_visual BoxPlotVisual: TemplateBoxPlotVisual,
        combo_chart_visual ComboChartVisual: TemplateComboChartVisual,
        custom_content_visual CustomContentVisual: TemplateCustomContentVisual,
        empty_visual EmptyVisual: TemplateEmptyVisual,
        filled_map_visual FilledMapVisual: TemplateFilledMapVisual,
        funnel_chart_visual FunnelChartVisual: TemplateFunnelChartVisual,
        gauge_chart_visual GaugeChartVisual: TemplateGaugeChartVisual,
        geospatial_map_visual GeospatialMapVisual: TemplateGeospatialMapVisual,
        heat_map_visual HeatMapVisual: TemplateHeatMapVisual,
        histogram_visual HistogramVisual: TemplateHistogramVisual,
        insight_visual InsightVisual: TemplateInsightVisual,
        kpi_visual KPIVisual: TemplateKpiVisual,
        layer_map_visual LayerMapVisual: TemplateLayerMapVisual,
        line_chart_visual LineChartVisual: TemplateLineChartVisual,
        pie_chart_visual PieChartVisual: TemplatePieChartVisual,
        pivot_table_visual PivotTableVisual: TemplatePivotTableVisual,
        plugin_visual PluginVisual: TemplatePluginVisual,
        radar_chart_visual RadarChartVisual: TemplateRadarChartVisual,
        sankey_diagram_visual SankeyDiagramVisual: TemplateSankeyDiagramVisual,
        scatter_plot_visual ScatterPlotVisual: TemplateScatterPlotVisual,
        table_visual TableVisual: TemplateTableVisual,
        tree_map_visual TreeMapVisual: TemplateTreeMapVisual,
        waterfall_visual WaterfallVisual: TemplateWaterfallVisual,
        word_cloud_visual WordCloudVisual: TemplateWordCloudVisual,
    }
}
props! {
    TemplateVisualCustomAction (
        action_operations ActionOperations: List<TemplateVisualCustomActionOperation>,
        custom_action_id CustomActionId: String, name Name: String, trigger Trigger: TemplateVisualCustomActionTrigger
    ) { status Status: TemplateWidgetStatus, }
}
props! {
    TemplateVisualCustomActionOperation () {
        filter_operation FilterOperation: TemplateCustomActionFilterOperation,
        navigation_operation NavigationOperation: TemplateCustomActionNavigationOperation,
        set_parameters_operation SetParametersOperation: TemplateCustomActionSetParametersOperation,
        url_operation URLOperation: TemplateCustomActionUrlOperation,
    }
}
props! {
    TemplateVisualInteractionOptions () {
        context_menu_option ContextMenuOption: TemplateContextMenuOption,
        visual_menu_option VisualMenuOption: TemplateVisualMenuOption,
    }
}
props! { TemplateVisualMenuOption () { availability_status AvailabilityStatus: TemplateDashboardBehavior, } }
props! { TemplateVisualPalette () { chart_color ChartColor: String, color_map ColorMap: List<TemplateDataPathColor>, } }
props! {
    TemplateVisualSubtitleLabelOptions () {
        format_text FormatText: TemplateLongFormatText,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateVisualTitleLabelOptions () {
        format_text FormatText: TemplateShortFormatText,
        visibility Visibility: TemplateVisibility,
    }
}
props! {
    TemplateWaterfallChartAggregatedFieldWells () {
        breakdowns Breakdowns: List<TemplateDimensionField>,
        categories Categories: List<TemplateDimensionField>,
        values Values: List<TemplateMeasureField>,
    }
}
props! {
    TemplateWaterfallChartColorConfiguration () {
        group_color_configuration GroupColorConfiguration: TemplateWaterfallChartGroupColorConfiguration,
    }
}
props! {
    TemplateWaterfallChartConfiguration () {
        category_axis_display_options CategoryAxisDisplayOptions: TemplateAxisDisplayOptions,
        category_axis_label_options CategoryAxisLabelOptions: TemplateChartAxisLabelOptions,
        color_configuration ColorConfiguration: TemplateWaterfallChartColorConfiguration,
        data_labels DataLabels: TemplateDataLabelOptions,
        field_wells FieldWells: TemplateWaterfallChartFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        legend Legend: TemplateLegendOptions,
        primary_y_axis_display_options PrimaryYAxisDisplayOptions: TemplateAxisDisplayOptions,
        primary_y_axis_label_options PrimaryYAxisLabelOptions: TemplateChartAxisLabelOptions,
        sort_configuration SortConfiguration: TemplateWaterfallChartSortConfiguration,
        visual_palette VisualPalette: TemplateVisualPalette,
        waterfall_chart_options WaterfallChartOptions: TemplateWaterfallChartOptions,
    }
}
props! {
    TemplateWaterfallChartFieldWells () {
        waterfall_chart_aggregated_field_wells WaterfallChartAggregatedFieldWells: TemplateWaterfallChartAggregatedFieldWells,
    }
}
props! {
    TemplateWaterfallChartGroupColorConfiguration () {
        negative_bar_color NegativeBarColor: String,
        positive_bar_color PositiveBarColor: String,
        total_bar_color TotalBarColor: String,
    }
}
props! { TemplateWaterfallChartOptions () { total_bar_label TotalBarLabel: String, } }
props! {
    TemplateWaterfallChartSortConfiguration () {
        breakdown_items_limit BreakdownItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateWaterfallVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateWaterfallChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
props! { TemplateWhatIfPointScenario (date Date: String, value Value: f64) {} }
props! { TemplateWhatIfRangeScenario (end_date EndDate: String, start_date StartDate: String, value Value: f64) {} }
props! {
    TemplateWordCloudAggregatedFieldWells () {
        group_by GroupBy: List<TemplateDimensionField>,
        size Size: List<TemplateMeasureField>,
    }
}
props! {
    TemplateWordCloudChartConfiguration () {
        category_label_options CategoryLabelOptions: TemplateChartAxisLabelOptions,
        field_wells FieldWells: TemplateWordCloudFieldWells,
        interactions Interactions: TemplateVisualInteractionOptions,
        sort_configuration SortConfiguration: TemplateWordCloudSortConfiguration,
        word_cloud_options WordCloudOptions: TemplateWordCloudOptions,
    }
}
props! {
    TemplateWordCloudFieldWells () {
        word_cloud_aggregated_field_wells WordCloudAggregatedFieldWells: TemplateWordCloudAggregatedFieldWells,
    }
}
props! {
    TemplateWordCloudOptions () {
        cloud_layout CloudLayout: TemplateWordCloudCloudLayout,
        maximum_string_length MaximumStringLength: Num<1, 100>,
        word_casing WordCasing: TemplateWordCloudWordCasing,
        word_orientation WordOrientation: TemplateWordCloudWordOrientation,
        word_padding WordPadding: TemplateWordCloudWordPadding,
        word_scaling WordScaling: TemplateWordCloudWordScaling,
    }
}
props! {
    TemplateWordCloudSortConfiguration () {
        category_items_limit CategoryItemsLimit: TemplateItemsLimitConfiguration,
        category_sort CategorySort: List<TemplateFieldSortOptions>,
    }
}
props! {
    TemplateWordCloudVisual (visual_id VisualId: String) {
        actions Actions: List<TemplateVisualCustomAction>,
        chart_configuration ChartConfiguration: TemplateWordCloudChartConfiguration,
        column_hierarchies ColumnHierarchies: List<TemplateColumnHierarchy>,
        subtitle Subtitle: TemplateVisualSubtitleLabelOptions,
        title Title: TemplateVisualTitleLabelOptions,
        visual_content_alt_text VisualContentAltText: String,
    }
}
choice! { TemplateAnchorOption { Now "NOW" } }
choice! { TemplateArcThickness { Small "SMALL", Medium "MEDIUM", Large "LARGE", Whole "WHOLE" } }
choice! { TemplateArcThicknessOptions { Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { TemplateAxisBinding { PrimaryYaxis "PRIMARY_YAXIS", SecondaryYaxis "SECONDARY_YAXIS" } }
choice! { TemplateBarChartOrientation { Horizontal "HORIZONTAL", Vertical "VERTICAL" } }
choice! { TemplateBarsArrangement { Clustered "CLUSTERED", Stacked "STACKED", StackedPercent "STACKED_PERCENT" } }
choice! {
    TemplateBaseMapStyleType {
        LightGray "LIGHT_GRAY", DarkGray "DARK_GRAY", Street "STREET", Imagery "IMAGERY"
    }
}
choice! { TemplateBoxPlotFillStyle { Solid "SOLID", Transparent "TRANSPARENT" } }
choice! { TemplateCategoricalAggregationFunction { Count "COUNT", DistinctCount "DISTINCT_COUNT" } }
choice! {
    TemplateCategoryFilterMatchOperator {
        Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL", Contains "CONTAINS", DoesNotContain "DOES_NOT_CONTAIN",
        StartsWith "STARTS_WITH", EndsWith "ENDS_WITH"
    }
}
choice! { TemplateCategoryFilterSelectAllOptions { FilterAllValues "FILTER_ALL_VALUES" } }
choice! { TemplateColorFillType { Discrete "DISCRETE", Gradient "GRADIENT" } }
choice! { TemplateColumnRole { Dimension "DIMENSION", Measure "MEASURE" } }
choice! { TemplateCommitMode { Auto "AUTO", Manual "MANUAL" } }
choice! {
    TemplateComparisonMethod {
        Difference "DIFFERENCE", PercentDifference "PERCENT_DIFFERENCE", Percent "PERCENT"
    }
}
choice! { TemplateConditionalFormattingIconDisplayOption { IconOnly "ICON_ONLY" } }
choice! {
    TemplateConditionalFormattingIconSetType {
        PlusMinus "PLUS_MINUS", CheckX "CHECK_X", ThreeColorArrow "THREE_COLOR_ARROW",
        ThreeGrayArrow "THREE_GRAY_ARROW", CaretUpMinusDown "CARET_UP_MINUS_DOWN", ThreeShape "THREE_SHAPE",
        ThreeCircle "THREE_CIRCLE", Flags "FLAGS", Bars "BARS", FourColorArrow "FOUR_COLOR_ARROW",
        FourGrayArrow "FOUR_GRAY_ARROW"
    }
}
choice! { TemplateCrossDatasetTypes { AllDatasets "ALL_DATASETS", SingleDataset "SINGLE_DATASET" } }
choice! {
    TemplateCustomContentImageScalingConfiguration {
        FitToHeight "FIT_TO_HEIGHT", FitToWidth "FIT_TO_WIDTH", DoNotScale "DO_NOT_SCALE",
        ScaleToVisual "SCALE_TO_VISUAL"
    }
}
choice! { TemplateCustomContentType { Image "IMAGE", OtherEmbeddedContent "OTHER_EMBEDDED_CONTENT" } }
choice! { TemplateDashboardBehavior { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TemplateDataLabelContent { Value "VALUE", Percent "PERCENT", ValueAndPercent "VALUE_AND_PERCENT" } }
choice! { TemplateDataLabelOverlap { DisableOverlap "DISABLE_OVERLAP", EnableOverlap "ENABLE_OVERLAP" } }
choice! {
    TemplateDataLabelPosition {
        Inside "INSIDE", Outside "OUTSIDE", Left "LEFT", Top "TOP", Bottom "BOTTOM", Right "RIGHT"
    }
}
choice! { TemplateDateAggregationFunction { Count "COUNT", DistinctCount "DISTINCT_COUNT", Min "MIN", Max "MAX" } }
choice! {
    TemplateDayOfTheWeek {
        Sunday "SUNDAY", Monday "MONDAY", Tuesday "TUESDAY", Wednesday "WEDNESDAY", Thursday "THURSDAY",
        Friday "FRIDAY", Saturday "SATURDAY"
    }
}
choice! {
    TemplateDecalPatternType {
        Solid "SOLID", DiagonalMedium "DIAGONAL_MEDIUM", CircleMedium "CIRCLE_MEDIUM",
        DiamondGridMedium "DIAMOND_GRID_MEDIUM", CheckerboardMedium "CHECKERBOARD_MEDIUM",
        TriangleMedium "TRIANGLE_MEDIUM", DiagonalOppositeMedium "DIAGONAL_OPPOSITE_MEDIUM",
        DiamondMedium "DIAMOND_MEDIUM", DiagonalLarge "DIAGONAL_LARGE", CircleLarge "CIRCLE_LARGE",
        DiamondGridLarge "DIAMOND_GRID_LARGE", CheckerboardLarge "CHECKERBOARD_LARGE", TriangleLarge "TRIANGLE_LARGE",
        DiagonalOppositeLarge "DIAGONAL_OPPOSITE_LARGE", DiamondLarge "DIAMOND_LARGE", DiagonalSmall "DIAGONAL_SMALL",
        CircleSmall "CIRCLE_SMALL", DiamondGridSmall "DIAMOND_GRID_SMALL", CheckerboardSmall "CHECKERBOARD_SMALL",
        TriangleSmall "TRIANGLE_SMALL", DiagonalOppositeSmall "DIAGONAL_OPPOSITE_SMALL", DiamondSmall "DIAMOND_SMALL"
    }
}
choice! { TemplateDecalStyleType { Manual "Manual", Auto "Auto" } }
choice! { TemplateDigitGroupingStyle { Default "DEFAULT", Lakhs "LAKHS" } }
choice! { TemplateFilterNullOption { AllValues "ALL_VALUES", NullsOnly "NULLS_ONLY", NonNullsOnly "NON_NULLS_ONLY" } }
choice! { TemplateFilterVisualScope { AllVisuals "ALL_VISUALS", SelectedVisuals "SELECTED_VISUALS" } }
choice! { TemplateFontDecoration { Underline "UNDERLINE", None "NONE" } }
choice! { TemplateFontStyle { Normal "NORMAL", Italic "ITALIC" } }
choice! { TemplateFontWeightName { Normal "NORMAL", Bold "BOLD" } }
choice! { TemplateForecastComputationSeasonality { Automatic "AUTOMATIC", Custom "CUSTOM" } }
choice! {
    TemplateFunnelChartMeasureDataLabelStyle {
        ValueOnly "VALUE_ONLY", PercentageByFirstStage "PERCENTAGE_BY_FIRST_STAGE",
        PercentageByPreviousStage "PERCENTAGE_BY_PREVIOUS_STAGE",
        ValueAndPercentageByFirstStage "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE",
        ValueAndPercentageByPreviousStage "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"
    }
}
choice! { TemplateGeospatialColorState { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TemplateGeospatialLayerType { Point "POINT", Line "LINE", Polygon "POLYGON" } }
choice! { TemplateGeospatialMapNavigation { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TemplateGeospatialSelectedPointStyle { Point "POINT", Cluster "CLUSTER", Heatmap "HEATMAP" } }
choice! { TemplateHistogramBinType { BinCount "BIN_COUNT", BinWidth "BIN_WIDTH" } }
choice! { TemplateHorizontalTextAlignment { Left "LEFT", Center "CENTER", Right "RIGHT", Auto "AUTO" } }
choice! {
    TemplateIcon {
        CaretUp "CARET_UP", CaretDown "CARET_DOWN", Plus "PLUS", Minus "MINUS", ArrowUp "ARROW_UP",
        ArrowDown "ARROW_DOWN", ArrowLeft "ARROW_LEFT", ArrowUpLeft "ARROW_UP_LEFT", ArrowDownLeft "ARROW_DOWN_LEFT",
        ArrowRight "ARROW_RIGHT", ArrowUpRight "ARROW_UP_RIGHT", ArrowDownRight "ARROW_DOWN_RIGHT", FaceUp "FACE_UP",
        FaceDown "FACE_DOWN", FaceFlat "FACE_FLAT", OneBar "ONE_BAR", TwoBar "TWO_BAR", ThreeBar "THREE_BAR",
        Circle "CIRCLE", Triangle "TRIANGLE", Square "SQUARE", Flag "FLAG", ThumbsUp "THUMBS_UP",
        ThumbsDown "THUMBS_DOWN", Checkmark "CHECKMARK", X "X"
    }
}
choice! { TemplateImageCustomActionTrigger { Click "CLICK", Menu "MENU" } }
choice! { TemplateKpiSparklineType { Line "LINE", Area "AREA" } }
choice! { TemplateKpiVisualStandardLayoutType { Classic "CLASSIC", Vertical "VERTICAL" } }
choice! { TemplateLayerCustomActionTrigger { DataPointClick "DATA_POINT_CLICK", DataPointMenu "DATA_POINT_MENU" } }
choice! {
    TemplateLayoutElementType {
        Visual "VISUAL", FilterControl "FILTER_CONTROL", ParameterControl "PARAMETER_CONTROL", TextBox "TEXT_BOX",
        Image "IMAGE"
    }
}
choice! { TemplateLegendPosition { Auto "AUTO", Right "RIGHT", Bottom "BOTTOM", Top "TOP" } }
choice! { TemplateLineChartLineStyle { Solid "SOLID", Dotted "DOTTED", Dashed "DASHED" } }
choice! {
    TemplateLineChartMarkerShape {
        Circle "CIRCLE", Triangle "TRIANGLE", Square "SQUARE", Diamond "DIAMOND", RoundedSquare "ROUNDED_SQUARE"
    }
}
choice! { TemplateLineChartType { Line "LINE", Area "AREA", StackedArea "STACKED_AREA" } }
choice! { TemplateLineInterpolation { Linear "LINEAR", Smooth "SMOOTH", Stepped "STEPPED" } }
choice! { TemplateMapZoomMode { Auto "AUTO", Manual "MANUAL" } }
choice! { TemplateMaximumMinimumComputationType { Maximum "MAXIMUM", Minimum "MINIMUM" } }
choice! {
    TemplateMissingDataTreatmentOption {
        Interpolate "INTERPOLATE", ShowAsZero "SHOW_AS_ZERO", ShowAsBlank "SHOW_AS_BLANK"
    }
}
choice! { TemplateNegativeValueDisplayMode { Positive "POSITIVE", Negative "NEGATIVE" } }
choice! {
    TemplateNumberScale {
        None "NONE", Auto "AUTO", Thousands "THOUSANDS", Millions "MILLIONS", Billions "BILLIONS",
        Trillions "TRILLIONS", Lakhs "LAKHS", Crores "CRORES"
    }
}
choice! { TemplateNumericEqualityMatchOperator { Equals "EQUALS", DoesNotEqual "DOES_NOT_EQUAL" } }
choice! { TemplateNumericFilterSelectAllOptions { FilterAllValues "FILTER_ALL_VALUES" } }
choice! { TemplateNumericSeparatorSymbol { Comma "COMMA", Dot "DOT", Space "SPACE" } }
choice! { TemplateOtherCategories { Include "INCLUDE", Exclude "EXCLUDE" } }
choice! { TemplatePanelBorderStyle { Solid "SOLID", Dashed "DASHED", Dotted "DOTTED" } }
choice! { TemplatePaperOrientation { Portrait "PORTRAIT", Landscape "LANDSCAPE" } }
choice! {
    TemplatePaperSize {
        UsLetter "US_LETTER", UsLegal "US_LEGAL", UsTabloidLedger "US_TABLOID_LEDGER", A0 "A0", A1 "A1", A2 "A2",
        A3 "A3", A4 "A4", A5 "A5", JisB4 "JIS_B4", JisB5 "JIS_B5"
    }
}
choice! { TemplateParameterValueType { MultiValued "MULTI_VALUED", SingleValued "SINGLE_VALUED" } }
choice! {
    TemplatePivotTableConditionalFormattingScopeRole {
        Field "FIELD", FieldTotal "FIELD_TOTAL", GrandTotal "GRAND_TOTAL"
    }
}
choice! {
    TemplatePivotTableDataPathType {
        HierarchyRowsLayoutColumn "HIERARCHY_ROWS_LAYOUT_COLUMN",
        MultipleRowMetricsColumn "MULTIPLE_ROW_METRICS_COLUMN", EmptyColumnHeader "EMPTY_COLUMN_HEADER",
        CountMetricColumn "COUNT_METRIC_COLUMN"
    }
}
choice! { TemplatePivotTableFieldCollapseState { Collapsed "COLLAPSED", Expanded "EXPANDED" } }
choice! { TemplatePivotTableMetricPlacement { Row "ROW", Column "COLUMN" } }
choice! { TemplatePivotTableRowsLayout { Tabular "TABULAR", Hierarchy "HIERARCHY" } }
choice! { TemplatePivotTableSubtotalLevel { All "ALL", Custom "CUSTOM", Last "LAST" } }
choice! { TemplatePluginVisualAxisName { GroupBy "GROUP_BY", Value "VALUE" } }
choice! { TemplatePrimaryValueDisplayType { Hidden "HIDDEN", Comparison "COMPARISON", Actual "ACTUAL" } }
choice! { TemplateQueryExecutionMode { Auto "AUTO", Manual "MANUAL" } }
choice! { TemplateRadarChartAxesRangeScale { Auto "AUTO", Independent "INDEPENDENT", Shared "SHARED" } }
choice! { TemplateRadarChartShape { Circle "CIRCLE", Polygon "POLYGON" } }
choice! { TemplateReferenceLineLabelHorizontalPosition { Left "LEFT", Center "CENTER", Right "RIGHT" } }
choice! { TemplateReferenceLineLabelVerticalPosition { Above "ABOVE", Below "BELOW" } }
choice! { TemplateReferenceLinePatternType { Solid "SOLID", Dashed "DASHED", Dotted "DOTTED" } }
choice! { TemplateReferenceLineSeriesType { Bar "BAR", Line "LINE" } }
choice! {
    TemplateReferenceLineValueLabelRelativePosition {
        BeforeCustomLabel "BEFORE_CUSTOM_LABEL", AfterCustomLabel "AFTER_CUSTOM_LABEL"
    }
}
choice! { TemplateRelativeDateType { Previous "PREVIOUS", This "THIS", Last "LAST", Now "NOW", Next "NEXT" } }
choice! {
    TemplateRelativeFontSize {
        ExtraSmall "EXTRA_SMALL", Small "SMALL", Medium "MEDIUM", Large "LARGE", ExtraLarge "EXTRA_LARGE"
    }
}
choice! { TemplateResizeOption { Fixed "FIXED", Responsive "RESPONSIVE" } }
choice! { TemplateSectionPageBreakStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TemplateSelectAllValueOptions { AllValues "ALL_VALUES" } }
choice! { TemplateSelectedFieldOptions { AllFields "ALL_FIELDS" } }
choice! { TemplateSelectedTooltipType { Basic "BASIC", Detailed "DETAILED", Sheet "SHEET" } }
choice! { TemplateSheetContentType { Paginated "PAGINATED", Interactive "INTERACTIVE" } }
choice! { TemplateSheetControlDateTimePickerType { SingleValued "SINGLE_VALUED", DateRange "DATE_RANGE" } }
choice! { TemplateSheetControlListType { MultiSelect "MULTI_SELECT", SingleSelect "SINGLE_SELECT" } }
choice! { TemplateSheetControlSliderType { SinglePoint "SINGLE_POINT", Range "RANGE" } }
choice! {
    TemplateSheetImageScalingType {
        ScaleToWidth "SCALE_TO_WIDTH", ScaleToHeight "SCALE_TO_HEIGHT", ScaleToContainer "SCALE_TO_CONTAINER",
        ScaleNone "SCALE_NONE"
    }
}
choice! { TemplateSheetLayoutGroupMemberType { Element "ELEMENT", Group "GROUP" } }
choice! { TemplateSimpleAttributeAggregationFunction { UniqueValue "UNIQUE_VALUE" } }
choice! {
    TemplateSimpleNumericalAggregationFunction {
        Sum "SUM", Average "AVERAGE", Min "MIN", Max "MAX", Count "COUNT", DistinctCount "DISTINCT_COUNT", Var "VAR",
        Varp "VARP", Stdev "STDEV", Stdevp "STDEVP", Median "MEDIAN"
    }
}
choice! {
    TemplateSimpleTotalAggregationFunction {
        Default "DEFAULT", Sum "SUM", Average "AVERAGE", Min "MIN", Max "MAX", None "NONE"
    }
}
choice! { TemplateSingleYAxisOption { PrimaryYAxis "PRIMARY_Y_AXIS" } }
choice! { TemplateSmallMultiplesAxisPlacement { Outside "OUTSIDE", Inside "INSIDE" } }
choice! { TemplateSmallMultiplesAxisScale { Shared "SHARED", Independent "INDEPENDENT" } }
choice! { TemplateSortDirection { Asc "ASC", Desc "DESC" } }
choice! { TemplateSparklineAxisBehavior { Shared "SHARED", Independent "INDEPENDENT" } }
choice! { TemplateSparklineVisualType { Line "LINE", AreaLine "AREA_LINE" } }
choice! { TemplateSpecialValue { Empty "EMPTY", Null "NULL", Other "OTHER" } }
choice! { TemplateStyledCellType { Total "TOTAL", MetricHeader "METRIC_HEADER", Value "VALUE" } }
choice! { TemplateTableBorderStyle { None "NONE", Solid "SOLID" } }
choice! {
    TemplateTableCellImageScalingConfiguration {
        FitToCellHeight "FIT_TO_CELL_HEIGHT", FitToCellWidth "FIT_TO_CELL_WIDTH", DoNotScale "DO_NOT_SCALE"
    }
}
choice! { TemplateTableFieldIconSetType { Link "LINK" } }
choice! { TemplateTableOrientation { Vertical "VERTICAL", Horizontal "HORIZONTAL" } }
choice! { TemplateTableTotalsPlacement { Start "START", End "END", Auto "AUTO" } }
choice! { TemplateTableTotalsScrollStatus { Pinned "PINNED", Scrolled "SCROLLED" } }
choice! { TemplateTargetVisualOptions { AllVisuals "ALL_VISUALS" } }
choice! { TemplateTextWrap { None "NONE", Wrap "WRAP" } }
choice! {
    TemplateTimeGranularity {
        Year "YEAR", Quarter "QUARTER", Month "MONTH", Week "WEEK", Day "DAY", Hour "HOUR", Minute "MINUTE",
        Second "SECOND", Millisecond "MILLISECOND"
    }
}
choice! { TemplateTooltipTarget { Both "BOTH", Bar "BAR", Line "LINE" } }
choice! { TemplateTooltipTitleType { None "NONE", PrimaryValue "PRIMARY_VALUE" } }
choice! { TemplateTopBottomComputationType { Top "TOP", Bottom "BOTTOM" } }
choice! {
    TemplateTopBottomSortOrder {
        PercentDifference "PERCENT_DIFFERENCE", AbsoluteDifference "ABSOLUTE_DIFFERENCE"
    }
}
choice! { TemplateTransposedColumnType { RowHeaderColumn "ROW_HEADER_COLUMN", ValueColumn "VALUE_COLUMN" } }
choice! { TemplateUrlTargetConfiguration { NewTab "NEW_TAB", NewWindow "NEW_WINDOW", SameTab "SAME_TAB" } }
choice! { TemplateValidationStrategyMode { Strict "STRICT", Lenient "LENIENT" } }
choice! { TemplateValueWhenUnsetOption { RecommendedValue "RECOMMENDED_VALUE", Null "NULL" } }
choice! { TemplateVerticalTextAlignment { Top "TOP", Middle "MIDDLE", Bottom "BOTTOM", Auto "AUTO" } }
choice! { TemplateVisibility { Hidden "HIDDEN", Visible "VISIBLE" } }
choice! { TemplateVisualCustomActionTrigger { DataPointClick "DATA_POINT_CLICK", DataPointMenu "DATA_POINT_MENU" } }
choice! { TemplateWidgetStatus { Enabled "ENABLED", Disabled "DISABLED" } }
choice! { TemplateWordCloudCloudLayout { Fluid "FLUID", Normal "NORMAL" } }
choice! { TemplateWordCloudWordCasing { LowerCase "LOWER_CASE", ExistingCase "EXISTING_CASE" } }
choice! {
    TemplateWordCloudWordOrientation {
        Horizontal "HORIZONTAL", HorizontalAndVertical "HORIZONTAL_AND_VERTICAL"
    }
}
choice! { TemplateWordCloudWordPadding { None "NONE", Small "SMALL", Medium "MEDIUM", Large "LARGE" } }
choice! { TemplateWordCloudWordScaling { Emphasize "EMPHASIZE", Normal "NORMAL" } }

resource! {
    /// [AWS::QuickSight::Theme](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html)
    Theme ThemeAttrs ThemeArgs "AWS::QuickSight::Theme" [
        aws_account_id AwsAccountId: String, base_theme_id BaseThemeId: String,
        configuration Configuration: ThemeConfiguration, name Name: String, theme_id ThemeId: String
    ] {
        permissions Permissions: List<ThemeResourcePermission>,
        tags Tags: List<Tag>,
        version_description VersionDescription: String,
    } {
        arn "Arn": Arn<r::QuickSightTheme>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
        type_ "Type": String,
        version_arn "Version.Arn": String,
        version_base_theme_id "Version.BaseThemeId": String,
        version_configuration_data_color_palette_colors "Version.Configuration.DataColorPalette.Colors": List<String>,
        version_configuration_data_color_palette_empty_fill_color "Version.Configuration.DataColorPalette.EmptyFillColor": String,
        version_configuration_data_color_palette_min_max_gradient "Version.Configuration.DataColorPalette.MinMaxGradient": List<String>,
        version_configuration_sheet_background_color "Version.Configuration.Sheet.Background.Color": String,
        version_configuration_sheet_background_gradient "Version.Configuration.Sheet.Background.Gradient": String,
        version_configuration_sheet_tile_background_color "Version.Configuration.Sheet.Tile.BackgroundColor": String,
        version_configuration_sheet_tile_border "Version.Configuration.Sheet.Tile.Border": Json,
        version_configuration_sheet_tile_border_radius "Version.Configuration.Sheet.Tile.BorderRadius": String,
        version_configuration_sheet_tile_padding "Version.Configuration.Sheet.Tile.Padding": String,
        version_configuration_sheet_tile_layout_gutter "Version.Configuration.Sheet.TileLayout.Gutter": Json,
        version_configuration_sheet_tile_layout_margin "Version.Configuration.Sheet.TileLayout.Margin": Json,
        version_configuration_typography_axis_label_font_configuration_font_color "Version.Configuration.Typography.AxisLabelFontConfiguration.FontColor": String,
        version_configuration_typography_axis_label_font_configuration_font_decoration "Version.Configuration.Typography.AxisLabelFontConfiguration.FontDecoration": String,
        version_configuration_typography_axis_label_font_configuration_font_family "Version.Configuration.Typography.AxisLabelFontConfiguration.FontFamily": String,
        version_configuration_typography_axis_label_font_configuration_font_size "Version.Configuration.Typography.AxisLabelFontConfiguration.FontSize": Json,
        version_configuration_typography_axis_label_font_configuration_font_style "Version.Configuration.Typography.AxisLabelFontConfiguration.FontStyle": String,
        version_configuration_typography_axis_label_font_configuration_font_weight "Version.Configuration.Typography.AxisLabelFontConfiguration.FontWeight": Json,
        version_configuration_typography_axis_title_font_configuration_font_color "Version.Configuration.Typography.AxisTitleFontConfiguration.FontColor": String,
        version_configuration_typography_axis_title_font_configuration_font_decoration "Version.Configuration.Typography.AxisTitleFontConfiguration.FontDecoration": String,
        version_configuration_typography_axis_title_font_configuration_font_family "Version.Configuration.Typography.AxisTitleFontConfiguration.FontFamily": String,
        version_configuration_typography_axis_title_font_configuration_font_size "Version.Configuration.Typography.AxisTitleFontConfiguration.FontSize": Json,
        version_configuration_typography_axis_title_font_configuration_font_style "Version.Configuration.Typography.AxisTitleFontConfiguration.FontStyle": String,
        version_configuration_typography_axis_title_font_configuration_font_weight "Version.Configuration.Typography.AxisTitleFontConfiguration.FontWeight": Json,
        version_configuration_typography_data_label_font_configuration_font_color "Version.Configuration.Typography.DataLabelFontConfiguration.FontColor": String,
        version_configuration_typography_data_label_font_configuration_font_decoration "Version.Configuration.Typography.DataLabelFontConfiguration.FontDecoration": String,
        version_configuration_typography_data_label_font_configuration_font_family "Version.Configuration.Typography.DataLabelFontConfiguration.FontFamily": String,
        version_configuration_typography_data_label_font_configuration_font_size "Version.Configuration.Typography.DataLabelFontConfiguration.FontSize": Json,
        version_configuration_typography_data_label_font_configuration_font_style "Version.Configuration.Typography.DataLabelFontConfiguration.FontStyle": String,
        version_configuration_typography_data_label_font_configuration_font_weight "Version.Configuration.Typography.DataLabelFontConfiguration.FontWeight": Json,
        version_configuration_typography_font_families "Version.Configuration.Typography.FontFamilies": List<Json>,
        version_configuration_typography_legend_title_font_configuration_font_color "Version.Configuration.Typography.LegendTitleFontConfiguration.FontColor": String,
        version_configuration_typography_legend_title_font_configuration_font_decoration "Version.Configuration.Typography.LegendTitleFontConfiguration.FontDecoration": String,
        version_configuration_typography_legend_title_font_configuration_font_family "Version.Configuration.Typography.LegendTitleFontConfiguration.FontFamily": String,
        version_configuration_typography_legend_title_font_configuration_font_size "Version.Configuration.Typography.LegendTitleFontConfiguration.FontSize": Json,
        version_configuration_typography_legend_title_font_configuration_font_style "Version.Configuration.Typography.LegendTitleFontConfiguration.FontStyle": String,
        version_configuration_typography_legend_title_font_configuration_font_weight "Version.Configuration.Typography.LegendTitleFontConfiguration.FontWeight": Json,
        version_configuration_typography_legend_value_font_configuration_font_color "Version.Configuration.Typography.LegendValueFontConfiguration.FontColor": String,
        version_configuration_typography_legend_value_font_configuration_font_decoration "Version.Configuration.Typography.LegendValueFontConfiguration.FontDecoration": String,
        version_configuration_typography_legend_value_font_configuration_font_family "Version.Configuration.Typography.LegendValueFontConfiguration.FontFamily": String,
        version_configuration_typography_legend_value_font_configuration_font_size "Version.Configuration.Typography.LegendValueFontConfiguration.FontSize": Json,
        version_configuration_typography_legend_value_font_configuration_font_style "Version.Configuration.Typography.LegendValueFontConfiguration.FontStyle": String,
        version_configuration_typography_legend_value_font_configuration_font_weight "Version.Configuration.Typography.LegendValueFontConfiguration.FontWeight": Json,
        version_configuration_typography_visual_subtitle_font_configuration_font_configuration "Version.Configuration.Typography.VisualSubtitleFontConfiguration.FontConfiguration": Json,
        version_configuration_typography_visual_subtitle_font_configuration_text_alignment "Version.Configuration.Typography.VisualSubtitleFontConfiguration.TextAlignment": String,
        version_configuration_typography_visual_subtitle_font_configuration_text_transform "Version.Configuration.Typography.VisualSubtitleFontConfiguration.TextTransform": String,
        version_configuration_typography_visual_title_font_configuration_font_configuration "Version.Configuration.Typography.VisualTitleFontConfiguration.FontConfiguration": Json,
        version_configuration_typography_visual_title_font_configuration_text_alignment "Version.Configuration.Typography.VisualTitleFontConfiguration.TextAlignment": String,
        version_configuration_typography_visual_title_font_configuration_text_transform "Version.Configuration.Typography.VisualTitleFontConfiguration.TextTransform": String,
        version_configuration_ui_color_palette_accent "Version.Configuration.UIColorPalette.Accent": String,
        version_configuration_ui_color_palette_accent_foreground "Version.Configuration.UIColorPalette.AccentForeground": String,
        version_configuration_ui_color_palette_danger "Version.Configuration.UIColorPalette.Danger": String,
        version_configuration_ui_color_palette_danger_foreground "Version.Configuration.UIColorPalette.DangerForeground": String,
        version_configuration_ui_color_palette_dimension "Version.Configuration.UIColorPalette.Dimension": String,
        version_configuration_ui_color_palette_dimension_foreground "Version.Configuration.UIColorPalette.DimensionForeground": String,
        version_configuration_ui_color_palette_measure "Version.Configuration.UIColorPalette.Measure": String,
        version_configuration_ui_color_palette_measure_foreground "Version.Configuration.UIColorPalette.MeasureForeground": String,
        version_configuration_ui_color_palette_primary_background "Version.Configuration.UIColorPalette.PrimaryBackground": String,
        version_configuration_ui_color_palette_primary_foreground "Version.Configuration.UIColorPalette.PrimaryForeground": String,
        version_configuration_ui_color_palette_secondary_background "Version.Configuration.UIColorPalette.SecondaryBackground": String,
        version_configuration_ui_color_palette_secondary_foreground "Version.Configuration.UIColorPalette.SecondaryForeground": String,
        version_configuration_ui_color_palette_success "Version.Configuration.UIColorPalette.Success": String,
        version_configuration_ui_color_palette_success_foreground "Version.Configuration.UIColorPalette.SuccessForeground": String,
        version_configuration_ui_color_palette_warning "Version.Configuration.UIColorPalette.Warning": String,
        version_configuration_ui_color_palette_warning_foreground "Version.Configuration.UIColorPalette.WarningForeground": String,
        version_created_time "Version.CreatedTime": String,
        version_description "Version.Description": String,
        version_errors "Version.Errors": List<Json>,
        version_status "Version.Status": String,
        version_version_number "Version.VersionNumber": f64,
    }
}
props! { ThemeBorderStyle () { color Color: String, show Show: bool, width Width: String, } }
props! {
    ThemeConfiguration () {
        data_color_palette DataColorPalette: ThemeDataColorPalette,
        sheet Sheet: ThemeSheetStyle,
        typography Typography: ThemeTypography,
        ui_color_palette UIColorPalette: ThemeUiColorPalette,
    }
}
props! {
    ThemeDataColorPalette () {
        colors Colors: List<String>,
        empty_fill_color EmptyFillColor: String,
        min_max_gradient MinMaxGradient: List<String>,
    }
}
props! { ThemeFont () { font_family FontFamily: String, } }
props! {
    ThemeFontConfiguration () {
        font_color FontColor: String,
        font_decoration FontDecoration: ThemeFontDecoration,
        font_family FontFamily: String,
        font_size FontSize: ThemeFontSize,
        font_style FontStyle: ThemeFontStyle,
        font_weight FontWeight: ThemeFontWeight,
    }
}
props! { ThemeFontSize () { absolute Absolute: String, } }
props! { ThemeFontWeight () { name Name: ThemeFontWeightName, } }
props! { ThemeGutterStyle () { show Show: bool, } }
props! { ThemeMarginStyle () { show Show: bool, } }
props! { ThemeResourcePermission (actions Actions: List<String>, principal Principal: String) {} }
props! { ThemeSheetBackgroundStyle () { color Color: String, gradient Gradient: String, } }
props! {
    ThemeSheetStyle () {
        background Background: ThemeSheetBackgroundStyle,
        tile Tile: ThemeTileStyle,
        tile_layout TileLayout: ThemeTileLayoutStyle,
    }
}
props! { ThemeTileLayoutStyle () { gutter Gutter: ThemeGutterStyle, margin Margin: ThemeMarginStyle, } }
props! {
    ThemeTileStyle () {
        background_color BackgroundColor: String,
        border Border: ThemeBorderStyle,
        border_radius BorderRadius: String,
        padding Padding: String,
    }
}
props! {
    ThemeTypography () {
        axis_label_font_configuration AxisLabelFontConfiguration: ThemeFontConfiguration,
        axis_title_font_configuration AxisTitleFontConfiguration: ThemeFontConfiguration,
        data_label_font_configuration DataLabelFontConfiguration: ThemeFontConfiguration,
        font_families FontFamilies: List<ThemeFont>,
        legend_title_font_configuration LegendTitleFontConfiguration: ThemeFontConfiguration,
        legend_value_font_configuration LegendValueFontConfiguration: ThemeFontConfiguration,
        visual_subtitle_font_configuration VisualSubtitleFontConfiguration: ThemeVisualSubtitleFontConfiguration,
        visual_title_font_configuration VisualTitleFontConfiguration: ThemeVisualTitleFontConfiguration,
    }
}
props! {
    ThemeUiColorPalette () {
        accent Accent: String,
        accent_foreground AccentForeground: String,
        danger Danger: String,
        danger_foreground DangerForeground: String,
        dimension Dimension: String,
        dimension_foreground DimensionForeground: String,
        measure Measure: String,
        measure_foreground MeasureForeground: String,
        primary_background PrimaryBackground: String,
        primary_foreground PrimaryForeground: String,
        secondary_background SecondaryBackground: String,
        secondary_foreground SecondaryForeground: String,
        success Success: String,
        success_foreground SuccessForeground: String,
        warning Warning: String,
        warning_foreground WarningForeground: String,
    }
}
props! {
    ThemeVisualSubtitleFontConfiguration () {
        font_configuration FontConfiguration: ThemeFontConfiguration,
        text_alignment TextAlignment: ThemeHorizontalTextAlignment,
        text_transform TextTransform: ThemeTextTransform,
    }
}
props! {
    ThemeVisualTitleFontConfiguration () {
        font_configuration FontConfiguration: ThemeFontConfiguration,
        text_alignment TextAlignment: ThemeHorizontalTextAlignment,
        text_transform TextTransform: ThemeTextTransform,
    }
}
choice! { ThemeFontDecoration { Underline "UNDERLINE", None "NONE" } }
choice! { ThemeFontStyle { Normal "NORMAL", Italic "ITALIC" } }
choice! { ThemeFontWeightName { Normal "NORMAL", Bold "BOLD" } }
choice! { ThemeHorizontalTextAlignment { Left "LEFT", Center "CENTER", Right "RIGHT", Auto "AUTO" } }
choice! { ThemeTextTransform { Capitalize "CAPITALIZE" } }

resource! {
    /// [AWS::QuickSight::Topic](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html)
    Topic TopicAttrs "AWS::QuickSight::Topic" () {
        aws_account_id AwsAccountId: String,
        config_options ConfigOptions: TopicConfigOptions,
        custom_instructions CustomInstructions: TopicCustomInstructions,
        data_sets DataSets: List<TopicDatasetMetadata>,
        description Description: String,
        folder_arns FolderArns: List<String>,
        name Name: String,
        tags Tags: List<Tag>,
        topic_id TopicId: String,
        user_experience_version UserExperienceVersion: TopicUserExperienceVersion,
    } { arn "Arn": Arn<r::QuickSightTopic>, }
}
props! {
    TopicCalculatedField (calculated_field_name CalculatedFieldName: String, expression Expression: String) {
        aggregation Aggregation: TopicDefaultAggregation,
        allowed_aggregations AllowedAggregations: List<TopicAuthorSpecifiedAggregation>,
        calculated_field_description CalculatedFieldDescription: String,
        calculated_field_synonyms CalculatedFieldSynonyms: List<String>,
        cell_value_synonyms CellValueSynonyms: List<TopicCellValueSynonym>,
        column_data_role ColumnDataRole: TopicColumnDataRole,
        comparative_order ComparativeOrder: TopicComparativeOrder,
        default_formatting DefaultFormatting: TopicDefaultFormatting,
        disable_indexing DisableIndexing: bool,
        is_included_in_topic IsIncludedInTopic: bool,
        never_aggregate_in_filter NeverAggregateInFilter: bool,
        non_additive NonAdditive: bool,
        not_allowed_aggregations NotAllowedAggregations: List<TopicAuthorSpecifiedAggregation>,
        semantic_type SemanticType: TopicSemanticType,
        time_granularity TimeGranularity: TopicTimeGranularity,
    }
}
props! {
    TopicCategoryFilter () {
        category_filter_function CategoryFilterFunction: TopicCategoryFilterFunction,
        category_filter_type CategoryFilterType: TopicCategoryFilterType,
        constant Constant: TopicCategoryFilterConstant,
        inverse Inverse: bool,
    }
}
props! {
    TopicCategoryFilterConstant () {
        collective_constant CollectiveConstant: TopicCollectiveConstant,
        constant_type ConstantType: TopicConstantType,
        singular_constant SingularConstant: String,
    }
}
props! { TopicCellValueSynonym () { cell_value CellValue: String, synonyms Synonyms: List<String>, } }
props! { TopicCollectiveConstant () { value_list ValueList: List<String>, } }
props! {
    TopicColumn (column_name ColumnName: String) {
        aggregation Aggregation: TopicDefaultAggregation,
        allowed_aggregations AllowedAggregations: List<TopicAuthorSpecifiedAggregation>,
        cell_value_synonyms CellValueSynonyms: List<TopicCellValueSynonym>,
        column_data_role ColumnDataRole: TopicColumnDataRole,
        column_description ColumnDescription: String,
        column_friendly_name ColumnFriendlyName: String,
        column_synonyms ColumnSynonyms: List<String>,
        comparative_order ComparativeOrder: TopicComparativeOrder,
        default_formatting DefaultFormatting: TopicDefaultFormatting,
        disable_indexing DisableIndexing: bool,
        is_included_in_topic IsIncludedInTopic: bool,
        never_aggregate_in_filter NeverAggregateInFilter: bool,
        non_additive NonAdditive: bool,
        not_allowed_aggregations NotAllowedAggregations: List<TopicAuthorSpecifiedAggregation>,
        semantic_type SemanticType: TopicSemanticType,
        time_granularity TimeGranularity: TopicTimeGranularity,
    }
}
props! {
    TopicComparativeOrder () {
        specifed_order SpecifedOrder: List<String>,
        treat_undefined_specified_values TreatUndefinedSpecifiedValues: TopicUndefinedSpecifiedValueType,
        use_ordering UseOrdering: TopicColumnOrderingType,
    }
}
props! { TopicConfigOptions () { q_business_insights_enabled QBusinessInsightsEnabled: bool, } }
props! { TopicCustomInstructions (custom_instructions_string CustomInstructionsString: String) {} }
props! {
    TopicDataAggregation () {
        dataset_row_date_granularity DatasetRowDateGranularity: TopicTimeGranularity,
        default_date_column_name DefaultDateColumnName: String,
    }
}
props! {
    TopicDatasetMetadata (dataset_arn DatasetArn: String) {
        calculated_fields CalculatedFields: List<TopicCalculatedField>,
        columns Columns: List<TopicColumn>,
        data_aggregation DataAggregation: TopicDataAggregation,
        dataset_description DatasetDescription: String,
        dataset_name DatasetName: String,
        filters Filters: List<TopicFilter>,
        named_entities NamedEntities: List<TopicNamedEntity>,
    }
}
props! { TopicDateRangeFilter () { constant Constant: TopicRangeFilterConstant, inclusive Inclusive: bool, } }
props! {
    TopicDefaultFormatting () {
        display_format DisplayFormat: TopicDisplayFormat,
        display_format_options DisplayFormatOptions: TopicDisplayFormatOptions,
    }
}
props! {
    TopicDisplayFormatOptions () {
        blank_cell_format BlankCellFormat: String,
        currency_symbol CurrencySymbol: String,
        date_format DateFormat: String,
        decimal_separator DecimalSeparator: TopicNumericSeparatorSymbol,
        fraction_digits FractionDigits: f64,
        grouping_separator GroupingSeparator: String,
        negative_format NegativeFormat: TopicNegativeFormat,
        prefix Prefix: String,
        suffix Suffix: String,
        unit_scaler UnitScaler: TopicNumberScale,
        use_blank_cell_format UseBlankCellFormat: bool,
        use_grouping UseGrouping: bool,
    }
}
props! {
    TopicFilter (filter_name FilterName: String, operand_field_name OperandFieldName: String) {
        category_filter CategoryFilter: TopicCategoryFilter,
        date_range_filter DateRangeFilter: TopicDateRangeFilter,
        filter_class FilterClass: TopicFilterClass,
        filter_description FilterDescription: String,
        filter_synonyms FilterSynonyms: List<String>,
        filter_type FilterType: TopicNamedFilterType,
        numeric_equality_filter NumericEqualityFilter: TopicNumericEqualityFilter,
        numeric_range_filter NumericRangeFilter: TopicNumericRangeFilter,
        relative_date_filter RelativeDateFilter: TopicRelativeDateFilter,
    }
}
props! {
    TopicNamedEntity (entity_name EntityName: String) {
        definition Definition: List<TopicNamedEntityDefinition>,
        entity_description EntityDescription: String,
        entity_synonyms EntitySynonyms: List<String>,
        semantic_entity_type SemanticEntityType: TopicSemanticEntityType,
    }
}
props! {
    TopicNamedEntityDefinition () {
        field_name FieldName: String,
        metric Metric: TopicNamedEntityDefinitionMetric,
        property_name PropertyName: String,
        property_role PropertyRole: TopicPropertyRole,
        property_usage PropertyUsage: TopicPropertyUsage,
    }
}
props! {
    TopicNamedEntityDefinitionMetric () {
        aggregation Aggregation: TopicNamedEntityAggType,
        aggregation_function_parameters AggregationFunctionParameters: Map<String>,
    }
}
props! { TopicNegativeFormat () { prefix Prefix: String, suffix Suffix: String, } }
props! {
    TopicNumericEqualityFilter () {
        aggregation Aggregation: TopicNamedFilterAggType,
        constant Constant: TopicSingularFilterConstant,
    }
}
props! {
    TopicNumericRangeFilter () {
        aggregation Aggregation: TopicNamedFilterAggType,
        constant Constant: TopicRangeFilterConstant,
        inclusive Inclusive: bool,
    }
}
props! { TopicRangeConstant () { maximum Maximum: String, minimum Minimum: String, } }
props! {
    TopicRangeFilterConstant () {
        constant_type ConstantType: TopicConstantType,
        range_constant RangeConstant: TopicRangeConstant,
    }
}
props! {
    TopicRelativeDateFilter () {
        constant Constant: TopicSingularFilterConstant,
        relative_date_filter_function RelativeDateFilterFunction: TopicRelativeDateFilterFunction,
        time_granularity TimeGranularity: TopicTimeGranularity,
    }
}
props! {
    TopicSemanticEntityType () {
        sub_type_name SubTypeName: String,
        type_name TypeName: String,
        type_parameters TypeParameters: Map<String>,
    }
}
props! {
    TopicSemanticType () {
        falsey_cell_value FalseyCellValue: String,
        falsey_cell_value_synonyms FalseyCellValueSynonyms: List<String>,
        sub_type_name SubTypeName: String,
        truthy_cell_value TruthyCellValue: String,
        truthy_cell_value_synonyms TruthyCellValueSynonyms: List<String>,
        type_name TypeName: String,
        type_parameters TypeParameters: Map<String>,
    }
}
props! {
    TopicSingularFilterConstant () {
        constant_type ConstantType: TopicConstantType,
        singular_constant SingularConstant: String,
    }
}
choice! {
    TopicAuthorSpecifiedAggregation {
        Count "COUNT", DistinctCount "DISTINCT_COUNT", Min "MIN", Max "MAX", Median "MEDIAN", Sum "SUM",
        Average "AVERAGE", Stdev "STDEV", Stdevp "STDEVP", Var "VAR", Varp "VARP", Percentile "PERCENTILE"
    }
}
choice! { TopicCategoryFilterFunction { Exact "EXACT", Contains "CONTAINS" } }
choice! {
    TopicCategoryFilterType {
        CustomFilter "CUSTOM_FILTER", CustomFilterList "CUSTOM_FILTER_LIST", FilterList "FILTER_LIST"
    }
}
choice! { TopicColumnDataRole { Dimension "DIMENSION", Measure "MEASURE" } }
choice! {
    TopicColumnOrderingType {
        GreaterIsBetter "GREATER_IS_BETTER", LesserIsBetter "LESSER_IS_BETTER", Specified "SPECIFIED"
    }
}
choice! { TopicConstantType { Singular "SINGULAR", Range "RANGE", Collective "COLLECTIVE" } }
choice! {
    TopicDefaultAggregation {
        Sum "SUM", Max "MAX", Min "MIN", Count "COUNT", DistinctCount "DISTINCT_COUNT", Average "AVERAGE",
        Median "MEDIAN", Stdev "STDEV", Stdevp "STDEVP", Var "VAR", Varp "VARP"
    }
}
choice! {
    TopicDisplayFormat {
        Auto "AUTO", Percent "PERCENT", Currency "CURRENCY", Number "NUMBER", Date "DATE", String "STRING"
    }
}
choice! {
    TopicFilterClass {
        EnforcedValueFilter "ENFORCED_VALUE_FILTER", ConditionalValueFilter "CONDITIONAL_VALUE_FILTER",
        NamedValueFilter "NAMED_VALUE_FILTER", DashboardDefaultFilter "DASHBOARD_DEFAULT_FILTER"
    }
}
choice! {
    TopicNamedEntityAggType {
        Sum "SUM", Min "MIN", Max "MAX", Count "COUNT", Average "AVERAGE", DistinctCount "DISTINCT_COUNT",
        Stdev "STDEV", Stdevp "STDEVP", Var "VAR", Varp "VARP", Percentile "PERCENTILE", Median "MEDIAN",
        Custom "CUSTOM"
    }
}
choice! {
    TopicNamedFilterAggType {
        NoAggregation "NO_AGGREGATION", Sum "SUM", Average "AVERAGE", Count "COUNT", DistinctCount "DISTINCT_COUNT",
        Max "MAX", Median "MEDIAN", Min "MIN", Stdev "STDEV", Stdevp "STDEVP", Var "VAR", Varp "VARP"
    }
}
choice! {
    TopicNamedFilterType {
        CategoryFilter "CATEGORY_FILTER", NumericEqualityFilter "NUMERIC_EQUALITY_FILTER",
        NumericRangeFilter "NUMERIC_RANGE_FILTER", DateRangeFilter "DATE_RANGE_FILTER",
        RelativeDateFilter "RELATIVE_DATE_FILTER", NullFilter "NULL_FILTER"
    }
}
choice! {
    TopicNumberScale {
        None "NONE", Auto "AUTO", Thousands "THOUSANDS", Millions "MILLIONS", Billions "BILLIONS",
        Trillions "TRILLIONS", Lakhs "LAKHS", Crores "CRORES"
    }
}
choice! { TopicNumericSeparatorSymbol { Comma "COMMA", Dot "DOT" } }
choice! { TopicPropertyRole { Primary "PRIMARY", Id "ID" } }
choice! { TopicPropertyUsage { Inherit "INHERIT", Dimension "DIMENSION", Measure "MEASURE" } }
choice! { TopicRelativeDateFilterFunction { Previous "PREVIOUS", This "THIS", Last "LAST", Next "NEXT", Now "NOW" } }
choice! {
    TopicTimeGranularity {
        Second "SECOND", Minute "MINUTE", Hour "HOUR", Day "DAY", Week "WEEK", Month "MONTH", Quarter "QUARTER",
        Year "YEAR"
    }
}
choice! { TopicUndefinedSpecifiedValueType { Least "LEAST", Most "MOST" } }
choice! { TopicUserExperienceVersion { Legacy "LEGACY", NewReaderExperience "NEW_READER_EXPERIENCE" } }

resource! {
    /// [AWS::QuickSight::TopicV2](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topicv2.html)
    TopicV2 TopicV2Attrs "AWS::QuickSight::TopicV2" () {
        aws_account_id AwsAccountId: String,
        custom_instructions CustomInstructions: TopicV2CustomInstructions,
        data_set_relations DataSetRelations: List<TopicV2DataSetRelation>,
        data_sets DataSets: List<TopicV2DataSetReference>,
        description Description: String,
        folder_arns FolderArns: List<String>,
        name Name: String,
        permissions Permissions: List<TopicV2ResourcePermission>,
        tags Tags: List<Tag>,
        topic_id TopicId: String,
    } { arn "Arn": Arn<r::QuickSightTopicV2>, }
}
props! { TopicV2CustomInstructions (custom_instructions_string CustomInstructionsString: String) {} }
props! { TopicV2DataSetReference (data_set_arn DataSetArn: String) { data_set_name DataSetName: String, } }
props! {
    TopicV2DataSetRelation (left Left: TopicV2DataSetRelationEndpoint, right Right: TopicV2DataSetRelationEndpoint) {}
}
props! { TopicV2DataSetRelationEndpoint (column_names ColumnNames: List<String>, data_set_arn DataSetArn: String) {} }
props! { TopicV2ResourcePermission (actions Actions: List<String>, principal Principal: String) {} }

resource! {
    /// [AWS::QuickSight::VPCConnection](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html)
    VpcConnection VpcConnectionAttrs "AWS::QuickSight::VPCConnection" () {
        availability_status AvailabilityStatus: VpcConnectionAvailabilityStatus,
        aws_account_id AwsAccountId: String,
        dns_resolvers DnsResolvers: List<String>,
        name Name: String,
        role_arn RoleArn: Arn<r::IamRole>,
        security_group_ids SecurityGroupIds: List<Id<r::Ec2SecurityGroup>>,
        subnet_ids SubnetIds: List<Id<r::Ec2Subnet>>,
        tags Tags: List<Tag>,
        vpc_connection_id VPCConnectionId: String,
    } {
        arn "Arn": Arn<r::QuickSightVpcConnection>,
        created_time "CreatedTime": String,
        last_updated_time "LastUpdatedTime": String,
        network_interfaces "NetworkInterfaces": List<Json>,
        status "Status": String,
        vpc_id "VPCId": Id<r::Ec2Vpc>,
    }
}
choice! {
    VpcConnectionAvailabilityStatus {
        Available "AVAILABLE", Unavailable "UNAVAILABLE", PartiallyAvailable "PARTIALLY_AVAILABLE"
    }
}
