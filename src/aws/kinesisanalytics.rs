//! Generated from spec/kinesisanalytics.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::KinesisAnalytics::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html)
    Application ApplicationAttrs "AWS::KinesisAnalytics::Application" (inputs Inputs: List<ApplicationInput>) {
        application_code ApplicationCode: String,
        application_description ApplicationDescription: String,
        application_name ApplicationName: String,
    } { id "Id": String, }
}
props! {
    ApplicationCsvMappingParameters (
        record_column_delimiter RecordColumnDelimiter: String, record_row_delimiter RecordRowDelimiter: String
    ) {}
}
props! {
    ApplicationInput (input_schema InputSchema: ApplicationInputSchema, name_prefix NamePrefix: String) {
        input_parallelism InputParallelism: ApplicationInputParallelism,
        input_processing_configuration InputProcessingConfiguration: ApplicationInputProcessingConfiguration,
        kinesis_firehose_input KinesisFirehoseInput: ApplicationKinesisFirehoseInput,
        kinesis_streams_input KinesisStreamsInput: ApplicationKinesisStreamsInput,
    }
}
props! { ApplicationInputLambdaProcessor (resource_arn ResourceARN: String, role_arn RoleARN: Arn<r::IamRole>) {} }
props! { ApplicationInputParallelism () { count Count: i64, } }
props! {
    ApplicationInputProcessingConfiguration () {
        input_lambda_processor InputLambdaProcessor: ApplicationInputLambdaProcessor,
    }
}
props! {
    ApplicationInputSchema (
        record_columns RecordColumns: List<ApplicationRecordColumn>, record_format RecordFormat: ApplicationRecordFormat
    ) { record_encoding RecordEncoding: String, }
}
props! { ApplicationJsonMappingParameters (record_row_path RecordRowPath: String) {} }
props! { ApplicationKinesisFirehoseInput (resource_arn ResourceARN: String, role_arn RoleARN: Arn<r::IamRole>) {} }
props! { ApplicationKinesisStreamsInput (resource_arn ResourceARN: String, role_arn RoleARN: Arn<r::IamRole>) {} }
props! {
    ApplicationMappingParameters () {
        csv_mapping_parameters CSVMappingParameters: ApplicationCsvMappingParameters,
        json_mapping_parameters JSONMappingParameters: ApplicationJsonMappingParameters,
    }
}
props! { ApplicationRecordColumn (name Name: String, sql_type SqlType: String) { mapping Mapping: String, } }
props! {
    ApplicationRecordFormat (record_format_type RecordFormatType: String) {
        mapping_parameters MappingParameters: ApplicationMappingParameters,
    }
}

resource! {
    /// [AWS::KinesisAnalytics::ApplicationOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html)
    ApplicationOutput ApplicationOutputAttrs "AWS::KinesisAnalytics::ApplicationOutput" (
        application_name ApplicationName: String, output Output: ApplicationOutputOutput
    ) {} { id "Id": String, }
}
props! { ApplicationOutputDestinationSchema () { record_format_type RecordFormatType: String, } }
props! {
    ApplicationOutputKinesisFirehoseOutput (resource_arn ResourceARN: String, role_arn RoleARN: Arn<r::IamRole>) {}
}
props! {
    ApplicationOutputKinesisStreamsOutput (resource_arn ResourceARN: String, role_arn RoleARN: Arn<r::IamRole>) {}
}
props! { ApplicationOutputLambdaOutput (resource_arn ResourceARN: String, role_arn RoleARN: Arn<r::IamRole>) {} }
props! {
    ApplicationOutputOutput (destination_schema DestinationSchema: ApplicationOutputDestinationSchema) {
        kinesis_firehose_output KinesisFirehoseOutput: ApplicationOutputKinesisFirehoseOutput,
        kinesis_streams_output KinesisStreamsOutput: ApplicationOutputKinesisStreamsOutput,
        lambda_output LambdaOutput: ApplicationOutputLambdaOutput,
        name Name: String,
    }
}

resource! {
    /// [AWS::KinesisAnalytics::ApplicationReferenceDataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html)
    ApplicationReferenceDataSource ApplicationReferenceDataSourceAttrs "AWS::KinesisAnalytics::ApplicationReferenceDataSource" (
        application_name ApplicationName: String,
        reference_data_source ReferenceDataSource: ApplicationReferenceDataSourceReferenceDataSource
    ) {} { id "Id": String, }
}
props! {
    ApplicationReferenceDataSourceCsvMappingParameters (
        record_column_delimiter RecordColumnDelimiter: String, record_row_delimiter RecordRowDelimiter: String
    ) {}
}
props! { ApplicationReferenceDataSourceJsonMappingParameters (record_row_path RecordRowPath: String) {} }
props! {
    ApplicationReferenceDataSourceMappingParameters () {
        csv_mapping_parameters CSVMappingParameters: ApplicationReferenceDataSourceCsvMappingParameters,
        json_mapping_parameters JSONMappingParameters: ApplicationReferenceDataSourceJsonMappingParameters,
    }
}
props! {
    ApplicationReferenceDataSourceRecordColumn (name Name: String, sql_type SqlType: String) {
        mapping Mapping: String,
    }
}
props! {
    ApplicationReferenceDataSourceRecordFormat (record_format_type RecordFormatType: String) {
        mapping_parameters MappingParameters: ApplicationReferenceDataSourceMappingParameters,
    }
}
props! {
    ApplicationReferenceDataSourceReferenceDataSource (
        reference_schema ReferenceSchema: ApplicationReferenceDataSourceReferenceSchema
    ) {
        s3_reference_data_source S3ReferenceDataSource: ApplicationReferenceDataSourceS3ReferenceDataSource,
        table_name TableName: String,
    }
}
props! {
    ApplicationReferenceDataSourceReferenceSchema (
        record_columns RecordColumns: List<ApplicationReferenceDataSourceRecordColumn>,
        record_format RecordFormat: ApplicationReferenceDataSourceRecordFormat
    ) { record_encoding RecordEncoding: String, }
}
props! {
    ApplicationReferenceDataSourceS3ReferenceDataSource (
        bucket_arn BucketARN: Arn<r::S3Bucket>, file_key FileKey: String,
        reference_role_arn ReferenceRoleARN: Arn<r::IamRole>
    ) {}
}
