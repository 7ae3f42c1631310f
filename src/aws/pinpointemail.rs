//! Generated from spec/pinpointemail.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::PinpointEmail::ConfigurationSet](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html)
    ConfigurationSet ConfigurationSetAttrs "AWS::PinpointEmail::ConfigurationSet" (name Name: String) {
        delivery_options DeliveryOptions: ConfigurationSetDeliveryOptions,
        reputation_options ReputationOptions: ConfigurationSetReputationOptions,
        sending_options SendingOptions: ConfigurationSetSendingOptions,
        tags Tags: List<Tag>,
        tracking_options TrackingOptions: ConfigurationSetTrackingOptions,
    } { id "Id": String, }
}
props! { ConfigurationSetDeliveryOptions () { sending_pool_name SendingPoolName: String, } }
props! { ConfigurationSetReputationOptions () { reputation_metrics_enabled ReputationMetricsEnabled: bool, } }
props! { ConfigurationSetSendingOptions () { sending_enabled SendingEnabled: bool, } }
props! { ConfigurationSetTrackingOptions () { custom_redirect_domain CustomRedirectDomain: String, } }

resource! {
    /// [AWS::PinpointEmail::ConfigurationSetEventDestination](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html)
    ConfigurationSetEventDestination ConfigurationSetEventDestinationAttrs "AWS::PinpointEmail::ConfigurationSetEventDestination" (
        configuration_set_name ConfigurationSetName: String, event_destination_name EventDestinationName: String
    ) { event_destination EventDestination: ConfigurationSetEventDestinationEventDestination, } { id "Id": String, }
}
props! {
    ConfigurationSetEventDestinationCloudWatchDestination () {
        dimension_configurations DimensionConfigurations: List<ConfigurationSetEventDestinationDimensionConfiguration>,
    }
}
props! {
    ConfigurationSetEventDestinationDimensionConfiguration (
        default_dimension_value DefaultDimensionValue: String, dimension_name DimensionName: String,
        dimension_value_source DimensionValueSource: String
    ) {}
}
props! {
    ConfigurationSetEventDestinationEventDestination (matching_event_types MatchingEventTypes: List<String>) {
        cloud_watch_destination CloudWatchDestination: ConfigurationSetEventDestinationCloudWatchDestination,
        enabled Enabled: bool,
        kinesis_firehose_destination KinesisFirehoseDestination: ConfigurationSetEventDestinationKinesisFirehoseDestination,
        pinpoint_destination PinpointDestination: ConfigurationSetEventDestinationPinpointDestination,
        sns_destination SnsDestination: ConfigurationSetEventDestinationSnsDestination,
    }
}
props! {
    ConfigurationSetEventDestinationKinesisFirehoseDestination (
        delivery_stream_arn DeliveryStreamArn: Arn<r::KinesisFirehoseDeliveryStream>,
        iam_role_arn IamRoleArn: Arn<r::IamRole>
    ) {}
}
props! { ConfigurationSetEventDestinationPinpointDestination () { application_arn ApplicationArn: String, } }
props! { ConfigurationSetEventDestinationSnsDestination (topic_arn TopicArn: Arn<r::SnsTopic>) {} }

resource! {
    /// [AWS::PinpointEmail::DedicatedIpPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html)
    DedicatedIpPool DedicatedIpPoolAttrs "AWS::PinpointEmail::DedicatedIpPool" () {
        pool_name PoolName: String,
        tags Tags: List<Tag>,
    } { id "Id": String, }
}

resource! {
    /// [AWS::PinpointEmail::Identity](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html)
    Identity IdentityAttrs "AWS::PinpointEmail::Identity" (name Name: String) {
        dkim_signing_enabled DkimSigningEnabled: bool,
        feedback_forwarding_enabled FeedbackForwardingEnabled: bool,
        mail_from_attributes MailFromAttributes: IdentityMailFromAttributes,
        tags Tags: List<Tag>,
    } {
        id "Id": String,
        identity_dns_record_name1 "IdentityDNSRecordName1": String,
        identity_dns_record_name2 "IdentityDNSRecordName2": String,
        identity_dns_record_name3 "IdentityDNSRecordName3": String,
        identity_dns_record_value1 "IdentityDNSRecordValue1": String,
        identity_dns_record_value2 "IdentityDNSRecordValue2": String,
        identity_dns_record_value3 "IdentityDNSRecordValue3": String,
    }
}
props! {
    IdentityMailFromAttributes () {
        behavior_on_mx_failure BehaviorOnMxFailure: String,
        mail_from_domain MailFromDomain: String,
    }
}
