//! Generated from spec/databrew.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::DataBrew::Dataset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html)
    Dataset NoAttrs "AWS::DataBrew::Dataset" (input Input: DatasetInput, name Name: String) {
        format Format: DatasetFormat,
        format_options FormatOptions: DatasetFormatOptions,
        path_options PathOptions: DatasetPathOptions,
        source Source: DatasetSource,
        tags Tags: List<Tag>,
    } {}
}
props! { DatasetCsvOptions () { delimiter Delimiter: String, header_row HeaderRow: bool, } }
props! {
    DatasetDataCatalogInputDefinition () {
        catalog_id CatalogId: String,
        database_name DatabaseName: String,
        table_name TableName: String,
        temp_directory TempDirectory: DatasetS3Location,
    }
}
props! {
    DatasetDatabaseInputDefinition (glue_connection_name GlueConnectionName: String) {
        database_table_name DatabaseTableName: String,
        query_string QueryString: String,
        temp_directory TempDirectory: DatasetS3Location,
    }
}
props! {
    DatasetDatetimeOptions (format Format: String) {
        locale_code LocaleCode: String,
        timezone_offset TimezoneOffset: String,
    }
}
props! {
    DatasetExcelOptions () {
        header_row HeaderRow: bool,
        sheet_indexes SheetIndexes: List<Int<0, 200>>,
        sheet_names SheetNames: List<String>,
    }
}
props! {
    DatasetFilesLimit (max_files MaxFiles: Int<1, MAX>) {
        order Order: DatasetFilesLimitOrder,
        ordered_by OrderedBy: DatasetFilesLimitOrderedBy,
    }
}
props! { DatasetFilterExpression (expression Expression: String, values_map ValuesMap: List<DatasetFilterValue>) {} }
props! { DatasetFilterValue (value Value: String, value_reference ValueReference: String) {} }
props! {
    DatasetFormatOptions () {
        csv Csv: DatasetCsvOptions,
        excel Excel: DatasetExcelOptions,
        json Json: DatasetJsonOptions,
    }
}
props! {
    DatasetInput () {
        data_catalog_input_definition DataCatalogInputDefinition: DatasetDataCatalogInputDefinition,
        database_input_definition DatabaseInputDefinition: DatasetDatabaseInputDefinition,
        metadata Metadata: DatasetMetadata,
        s3_input_definition S3InputDefinition: DatasetS3Location,
    }
}
props! { DatasetJsonOptions () { multi_line MultiLine: bool, } }
props! { DatasetMetadata () { source_arn SourceArn: String, } }
props! {
    DatasetParameter (name Name: String, type_ Type: DatasetParameterType) {
        create_column CreateColumn: bool,
        datetime_options DatetimeOptions: DatasetDatetimeOptions,
        filter Filter: DatasetFilterExpression,
    }
}
props! {
    DatasetPathOptions () {
        files_limit FilesLimit: DatasetFilesLimit,
        last_modified_date_condition LastModifiedDateCondition: DatasetFilterExpression,
        parameters Parameters: List<DatasetPathParameter>,
    }
}
props! {
    DatasetPathParameter (
        dataset_parameter DatasetParameter: DatasetParameter, path_parameter_name PathParameterName: String
    ) {}
}
props! { DatasetS3Location (bucket Bucket: String) { bucket_owner BucketOwner: String, key Key: String, } }
choice! { DatasetFilesLimitOrder { Ascending "ASCENDING", Descending "DESCENDING" } }
choice! { DatasetFilesLimitOrderedBy { LastModifiedDate "LAST_MODIFIED_DATE" } }
choice! { DatasetFormat { Csv "CSV", Json "JSON", Parquet "PARQUET", Excel "EXCEL", Orc "ORC" } }
choice! { DatasetParameterType { String "String", Number "Number", Datetime "Datetime" } }
choice! { DatasetSource { S3 "S3", DataCatalog "DATA-CATALOG", Database "DATABASE" } }

resource! {
    /// [AWS::DataBrew::Job](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html)
    Job NoAttrs "AWS::DataBrew::Job" (name Name: String, role_arn RoleArn: Arn<r::IamRole>, type_ Type: JobType) {
        data_catalog_outputs DataCatalogOutputs: List<JobDataCatalogOutput>,
        database_outputs DatabaseOutputs: List<JobDatabaseOutput>,
        dataset_name DatasetName: String,
        encryption_key_arn EncryptionKeyArn: Arn<r::KmsKey>,
        encryption_mode EncryptionMode: JobEncryptionMode,
        job_sample JobSample: JobSample,
        log_subscription LogSubscription: JobLogSubscription,
        max_capacity MaxCapacity: i64,
        max_retries MaxRetries: Int<0, MAX>,
        output_location OutputLocation: JobOutputLocation,
        outputs Outputs: List<JobOutput>,
        profile_configuration ProfileConfiguration: JobProfileConfiguration,
        project_name ProjectName: String,
        recipe Recipe: JobRecipe,
        tags Tags: List<Tag>,
        timeout Timeout: Int<0, MAX>,
        validation_configurations ValidationConfigurations: List<JobValidationConfiguration>,
    } {}
}
props! { JobAllowedStatistics (statistics Statistics: List<String>) {} }
props! { JobColumnSelector () { name Name: String, regex Regex: String, } }
props! {
    JobColumnStatisticsConfiguration (statistics Statistics: JobStatisticsConfiguration) {
        selectors Selectors: List<JobColumnSelector>,
    }
}
props! { JobCsvOutputOptions () { delimiter Delimiter: String, } }
props! {
    JobDataCatalogOutput (database_name DatabaseName: String, table_name TableName: String) {
        catalog_id CatalogId: String,
        database_options DatabaseOptions: JobDatabaseTableOutputOptions,
        overwrite Overwrite: bool,
        s3_options S3Options: JobS3TableOutputOptions,
    }
}
props! {
    JobDatabaseOutput (
        database_options DatabaseOptions: JobDatabaseTableOutputOptions, glue_connection_name GlueConnectionName: String
    ) { database_output_mode DatabaseOutputMode: JobDatabaseOutputDatabaseOutputMode, }
}
props! { JobDatabaseTableOutputOptions (table_name TableName: String) { temp_directory TempDirectory: JobS3Location, } }
props! {
    JobEntityDetectorConfiguration (entity_types EntityTypes: List<String>) {
        allowed_statistics AllowedStatistics: JobAllowedStatistics,
    }
}
props! {
    JobOutput (location Location: JobS3Location) {
        compression_format CompressionFormat: JobOutputCompressionFormat,
        format Format: JobOutputFormat,
        format_options FormatOptions: JobOutputFormatOptions,
        max_output_files MaxOutputFiles: Int<1, 999>,
        overwrite Overwrite: bool,
        partition_columns PartitionColumns: List<String>,
    }
}
props! { JobOutputFormatOptions () { csv Csv: JobCsvOutputOptions, } }
props! { JobOutputLocation (bucket Bucket: String) { bucket_owner BucketOwner: String, key Key: String, } }
props! {
    JobProfileConfiguration () {
        column_statistics_configurations ColumnStatisticsConfigurations: List<JobColumnStatisticsConfiguration>,
        dataset_statistics_configuration DatasetStatisticsConfiguration: JobStatisticsConfiguration,
        entity_detector_configuration EntityDetectorConfiguration: JobEntityDetectorConfiguration,
        profile_columns ProfileColumns: List<JobColumnSelector>,
    }
}
props! { JobRecipe (name Name: String) { version Version: String, } }
props! { JobS3Location (bucket Bucket: String) { bucket_owner BucketOwner: String, key Key: String, } }
props! { JobS3TableOutputOptions (location Location: JobS3Location) {} }
props! { JobSample () { mode Mode: JobSampleMode, size Size: i64, } }
props! { JobStatisticOverride (parameters Parameters: Map<String>, statistic Statistic: String) {} }
props! {
    JobStatisticsConfiguration () {
        included_statistics IncludedStatistics: List<String>,
        overrides Overrides: List<JobStatisticOverride>,
    }
}
props! {
    JobValidationConfiguration (ruleset_arn RulesetArn: String) { validation_mode ValidationMode: JobValidationMode, }
}
choice! { JobDatabaseOutputDatabaseOutputMode { NewTable "NEW_TABLE" } }
choice! { JobEncryptionMode { SseKms "SSE-KMS", SseS3 "SSE-S3" } }
choice! { JobLogSubscription { Enable "ENABLE", Disable "DISABLE" } }
choice! {
    JobOutputCompressionFormat {
        Gzip "GZIP", Lz4 "LZ4", Snappy "SNAPPY", Bzip2 "BZIP2", Deflate "DEFLATE", Lzo "LZO", Brotli "BROTLI",
        Zstd "ZSTD", Zlib "ZLIB"
    }
}
choice! {
    JobOutputFormat {
        Csv "CSV", Json "JSON", Parquet "PARQUET", Glueparquet "GLUEPARQUET", Avro "AVRO", Orc "ORC", Xml "XML",
        Tableauhyper "TABLEAUHYPER"
    }
}
choice! { JobSampleMode { FullDataset "FULL_DATASET", CustomRows "CUSTOM_ROWS" } }
choice! { JobType { Profile "PROFILE", Recipe "RECIPE" } }
choice! { JobValidationMode { CheckAll "CHECK_ALL" } }

resource! {
    /// [AWS::DataBrew::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html)
    Project NoAttrs "AWS::DataBrew::Project" (
        dataset_name DatasetName: String, name Name: String, recipe_name RecipeName: String,
        role_arn RoleArn: Arn<r::IamRole>
    ) { sample Sample: ProjectSample, tags Tags: List<Tag>, } {}
}
props! { ProjectSample (type_ Type: ProjectSampleType) { size Size: Int<1, 5000>, } }
choice! { ProjectSampleType { FirstN "FIRST_N", LastN "LAST_N", Random "RANDOM" } }

resource! {
    /// [AWS::DataBrew::Recipe](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html)
    Recipe NoAttrs "AWS::DataBrew::Recipe" (name Name: String, steps Steps: List<RecipeStep>) {
        description Description: String,
        tags Tags: List<Tag>,
    } {}
}
props! { RecipeAction (operation Operation: String) { parameters Parameters: RecipeActionParameters, } }
props! {
    RecipeActionParameters () {
        aggregate_function AggregateFunction: String,
        base Base: String,
        case_statement CaseStatement: String,
        category_map CategoryMap: String,
        chars_to_remove CharsToRemove: String,
        collapse_consecutive_whitespace CollapseConsecutiveWhitespace: String,
        column_data_type ColumnDataType: String,
        column_range ColumnRange: String,
        count Count: String,
        custom_characters CustomCharacters: String,
        custom_stop_words CustomStopWords: String,
        custom_value CustomValue: String,
        datasets_columns DatasetsColumns: String,
        date_add_value DateAddValue: String,
        date_time_format DateTimeFormat: String,
        date_time_parameters DateTimeParameters: String,
        delete_other_rows DeleteOtherRows: String,
        delimiter Delimiter: String,
        end_pattern EndPattern: String,
        end_position EndPosition: String,
        end_value EndValue: String,
        expand_contractions ExpandContractions: String,
        exponent Exponent: String,
        false_string FalseString: String,
        group_by_agg_function_options GroupByAggFunctionOptions: String,
        group_by_columns GroupByColumns: String,
        hidden_columns HiddenColumns: String,
        ignore_case IgnoreCase: String,
        include_in_split IncludeInSplit: String,
        input Input: RecipeActionParametersInput,
        interval Interval: String,
        is_text IsText: String,
        join_keys JoinKeys: String,
        join_type JoinType: String,
        left_columns LeftColumns: String,
        limit Limit: String,
        lower_bound LowerBound: String,
        map_type MapType: String,
        mode_type ModeType: String,
        multi_line MultiLine: bool,
        num_rows NumRows: String,
        num_rows_after NumRowsAfter: String,
        num_rows_before NumRowsBefore: String,
        order_by_column OrderByColumn: String,
        order_by_columns OrderByColumns: String,
        other Other: String,
        pattern Pattern: String,
        pattern_option1 PatternOption1: String,
        pattern_option2 PatternOption2: String,
        pattern_options PatternOptions: String,
        period Period: String,
        position Position: String,
        remove_all_punctuation RemoveAllPunctuation: String,
        remove_all_quotes RemoveAllQuotes: String,
        remove_all_whitespace RemoveAllWhitespace: String,
        remove_custom_characters RemoveCustomCharacters: String,
        remove_custom_value RemoveCustomValue: String,
        remove_leading_and_trailing_punctuation RemoveLeadingAndTrailingPunctuation: String,
        remove_leading_and_trailing_quotes RemoveLeadingAndTrailingQuotes: String,
        remove_leading_and_trailing_whitespace RemoveLeadingAndTrailingWhitespace: String,
        remove_letters RemoveLetters: String,
        remove_numbers RemoveNumbers: String,
        remove_source_column RemoveSourceColumn: String,
        remove_special_characters RemoveSpecialCharacters: String,
        right_columns RightColumns: String,
        sample_size SampleSize: String,
        sample_type SampleType: String,
        second_input SecondInput: String,
        secondary_inputs SecondaryInputs: List<RecipeSecondaryInput>,
        sheet_indexes SheetIndexes: List<i64>,
        sheet_names SheetNames: List<String>,
        source_column SourceColumn: String,
        source_column1 SourceColumn1: String,
        source_column2 SourceColumn2: String,
        source_columns SourceColumns: String,
        start_column_index StartColumnIndex: String,
        start_pattern StartPattern: String,
        start_position StartPosition: String,
        start_value StartValue: String,
        stemming_mode StemmingMode: String,
        step_count StepCount: String,
        step_index StepIndex: String,
        stop_words_mode StopWordsMode: String,
        strategy Strategy: String,
        target_column TargetColumn: String,
        target_column_names TargetColumnNames: String,
        target_date_format TargetDateFormat: String,
        target_index TargetIndex: String,
        time_zone TimeZone: String,
        tokenizer_pattern TokenizerPattern: String,
        true_string TrueString: String,
        udf_lang UdfLang: String,
        units Units: String,
        unpivot_column UnpivotColumn: String,
        upper_bound UpperBound: String,
        use_new_data_frame UseNewDataFrame: String,
        value Value: String,
        value1 Value1: String,
        value2 Value2: String,
        value_column ValueColumn: String,
        view_frame ViewFrame: String,
    }
}
props! {
    RecipeActionParametersInput () {
        data_catalog_input_definition DataCatalogInputDefinition: RecipeDataCatalogInputDefinition,
        s3_input_definition S3InputDefinition: RecipeS3Location,
    }
}
props! {
    RecipeConditionExpression (condition Condition: String, target_column TargetColumn: String) {
        value Value: String,
    }
}
props! {
    RecipeDataCatalogInputDefinition () {
        catalog_id CatalogId: String,
        database_name DatabaseName: String,
        table_name TableName: String,
        temp_directory TempDirectory: RecipeS3Location,
    }
}
props! { RecipeS3Location (bucket Bucket: String) { key Key: String, } }
props! {
    RecipeSecondaryInput () {
        data_catalog_input_definition DataCatalogInputDefinition: RecipeDataCatalogInputDefinition,
        s3_input_definition S3InputDefinition: RecipeS3Location,
    }
}
props! {
    RecipeStep (action Action: RecipeAction) {
        condition_expressions ConditionExpressions: List<RecipeConditionExpression>,
    }
}

resource! {
    /// [AWS::DataBrew::Ruleset](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html)
    Ruleset NoAttrs "AWS::DataBrew::Ruleset" (
        name Name: String, rules Rules: List<RulesetRule>, target_arn TargetArn: String
    ) { description Description: String, tags Tags: List<Tag>, } {}
}
props! { RulesetColumnSelector () { name Name: String, regex Regex: String, } }
props! {
    RulesetRule (check_expression CheckExpression: String, name Name: String) {
        column_selectors ColumnSelectors: List<RulesetColumnSelector>,
        disabled Disabled: bool,
        substitution_map SubstitutionMap: List<RulesetSubstitutionValue>,
        threshold Threshold: RulesetThreshold,
    }
}
props! { RulesetSubstitutionValue (value Value: String, value_reference ValueReference: String) {} }
props! {
    RulesetThreshold (value Value: Num<0, MAX>) { type_ Type: RulesetThresholdType, unit Unit: RulesetThresholdUnit, }
}
choice! {
    RulesetThresholdType {
        GreaterThanOrEqual "GREATER_THAN_OR_EQUAL", LessThanOrEqual "LESS_THAN_OR_EQUAL", GreaterThan "GREATER_THAN",
        LessThan "LESS_THAN"
    }
}
choice! { RulesetThresholdUnit { Count "COUNT", Percentage "PERCENTAGE" } }

resource! {
    /// [AWS::DataBrew::Schedule](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html)
    Schedule NoAttrs "AWS::DataBrew::Schedule" (cron_expression CronExpression: String, name Name: String) {
        job_names JobNames: List<String>,
        tags Tags: List<Tag>,
    } {}
}
