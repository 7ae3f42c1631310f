//! Generated from spec/sqs.json by `cargo refresh`; do not edit by hand.

use super::table::*;

resource! {
    /// [AWS::SQS::Queue](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html)
    Queue QueueAttrs "AWS::SQS::Queue" () {
        content_based_deduplication ContentBasedDeduplication: bool,
        deduplication_scope DeduplicationScope: String,
        delay_seconds DelaySeconds: Int<0, 900>,
        fifo_queue FifoQueue: bool,
        fifo_throughput_limit FifoThroughputLimit: String,
        kms_data_key_reuse_period_seconds KmsDataKeyReusePeriodSeconds: Int<60, 86400>,
        kms_master_key_id KmsMasterKeyId: String,
        maximum_message_size MaximumMessageSize: Int<1024, 1048576>,
        message_retention_period MessageRetentionPeriod: Int<60, 1209600>,
        queue_name QueueName: String,
        receive_message_wait_time_seconds ReceiveMessageWaitTimeSeconds: Int<0, 20>,
        redrive_allow_policy RedriveAllowPolicy: Json,
        redrive_policy RedrivePolicy: QueueRedrivePolicy,
        sqs_managed_sse_enabled SqsManagedSseEnabled: bool,
        tags Tags: List<Tag>,
        visibility_timeout VisibilityTimeout: Int<0, 43200>,
    } {
        arn "Arn": Arn<r::SqsQueue>,
        queue_name "QueueName": String,
        queue_url "QueueUrl": Id<r::SqsQueue>,
    }
}
props! {
    QueueRedrivePolicy () {
        dead_letter_target_arn deadLetterTargetArn: Arn<r::SqsQueue>,
        max_receive_count maxReceiveCount: i64,
    }
}

resource! {
    /// [AWS::SQS::QueueInlinePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html)
    QueueInlinePolicy NoAttrs "AWS::SQS::QueueInlinePolicy" (
        policy_document PolicyDocument: Json, queue Queue: Id<r::SqsQueue>
    ) {} {}
}

resource! {
    /// [AWS::SQS::QueuePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html)
    QueuePolicy QueuePolicyAttrs "AWS::SQS::QueuePolicy" (
        policy_document PolicyDocument: Json, queues Queues: List<Id<r::SqsQueue>>
    ) {} { id "Id": String, }
}
