//! Generated from spec/ivschat.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::IVSChat::LoggingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html)
    LoggingConfiguration LoggingConfigurationAttrs "AWS::IVSChat::LoggingConfiguration" (
        destination_configuration DestinationConfiguration: LoggingConfigurationDestinationConfiguration
    ) { name Name: String, tags Tags: List<Tag>, } {
        arn "Arn": Arn<r::IvsChatLoggingConfiguration>,
        id "Id": String,
        state "State": String,
    }
}
props! {
    LoggingConfigurationCloudWatchLogsDestinationConfiguration (log_group_name LogGroupName: Id<r::LogsLogGroup>) {}
}
props! {
    LoggingConfigurationDestinationConfiguration () {
        cloud_watch_logs CloudWatchLogs: LoggingConfigurationCloudWatchLogsDestinationConfiguration,
        firehose Firehose: LoggingConfigurationFirehoseDestinationConfiguration,
        s3 S3: LoggingConfigurationS3DestinationConfiguration,
    }
}
props! {
    LoggingConfigurationFirehoseDestinationConfiguration (
        delivery_stream_name DeliveryStreamName: Id<r::KinesisFirehoseDeliveryStream>
    ) {}
}
props! { LoggingConfigurationS3DestinationConfiguration (bucket_name BucketName: Id<r::S3Bucket>) {} }

resource! {
    /// [AWS::IVSChat::Room](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html)
    Room RoomAttrs "AWS::IVSChat::Room" () {
        logging_configuration_identifiers LoggingConfigurationIdentifiers: List<String>,
        maximum_message_length MaximumMessageLength: Int<1, 500>,
        maximum_message_rate_per_second MaximumMessageRatePerSecond: Int<1, 10>,
        message_review_handler MessageReviewHandler: RoomMessageReviewHandler,
        name Name: String,
        tags Tags: List<Tag>,
    } { arn "Arn": Arn<r::IvsChatRoom>, id "Id": String, }
}
props! {
    RoomMessageReviewHandler () {
        fallback_result FallbackResult: RoomMessageReviewHandlerFallbackResult,
        uri Uri: String,
    }
}
choice! { RoomMessageReviewHandlerFallbackResult { Allow "ALLOW", Deny "DENY" } }
