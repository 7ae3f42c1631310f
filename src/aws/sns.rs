//! Generated from spec/sns.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SNS::Subscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html)
    Subscription SubscriptionAttrs "AWS::SNS::Subscription" (
        protocol Protocol: String, topic_arn TopicArn: Arn<r::SnsTopic>
    ) {
        delivery_policy DeliveryPolicy: Json,
        endpoint Endpoint: String,
        filter_policy FilterPolicy: Json,
        filter_policy_scope FilterPolicyScope: String,
        raw_message_delivery RawMessageDelivery: bool,
        redrive_policy RedrivePolicy: Json,
        region Region: String,
        replay_policy ReplayPolicy: Json,
        subscription_role_arn SubscriptionRoleArn: Arn<r::IamRole>,
    } { arn "Arn": Arn<r::SnsSubscription>, }
}

resource! {
    /// [AWS::SNS::Topic](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html)
    Topic TopicAttrs "AWS::SNS::Topic" () {
        archive_policy ArchivePolicy: Json,
        content_based_deduplication ContentBasedDeduplication: bool,
        data_protection_policy DataProtectionPolicy: Json,
        delivery_status_logging DeliveryStatusLogging: List<TopicLoggingConfig>,
        display_name DisplayName: String,
        fifo_throughput_scope FifoThroughputScope: String,
        fifo_topic FifoTopic: bool,
        kms_master_key_id KmsMasterKeyId: String,
        maximum_message_size MaximumMessageSize: Int<1024, 1048576>,
        signature_version SignatureVersion: String,
        subscription Subscription: List<TopicSubscription>,
        tags Tags: List<Tag>,
        topic_name TopicName: String,
        tracing_config TracingConfig: String,
    } { topic_arn "TopicArn": Arn<r::SnsTopic>, topic_name "TopicName": String, }
}
props! {
    TopicLoggingConfig (protocol Protocol: TopicLoggingConfigProtocol) {
        failure_feedback_role_arn FailureFeedbackRoleArn: Arn<r::IamRole>,
        success_feedback_role_arn SuccessFeedbackRoleArn: Arn<r::IamRole>,
        success_feedback_sample_rate SuccessFeedbackSampleRate: String,
    }
}
props! { TopicSubscription (endpoint Endpoint: String, protocol Protocol: String) {} }
choice! {
    TopicLoggingConfigProtocol {
        HttpS "http/s", Sqs "sqs", Lambda "lambda", Firehose "firehose", Application "application"
    }
}

resource! {
    /// [AWS::SNS::TopicInlinePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html)
    TopicInlinePolicy NoAttrs "AWS::SNS::TopicInlinePolicy" (
        policy_document PolicyDocument: Json, topic_arn TopicArn: Arn<r::SnsTopic>
    ) {} {}
}

resource! {
    /// [AWS::SNS::TopicPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html)
    TopicPolicy TopicPolicyAttrs "AWS::SNS::TopicPolicy" (
        policy_document PolicyDocument: Json, topics Topics: List<Arn<r::SnsTopic>>
    ) {} { id "Id": String, }
}
