//! Which metrics the services publish: what constructs may name, and what alarms of any template are checked against.

#![allow(dead_code, reason = "what alarms are checked against is more than what constructs name")]

pub(crate) const API: &[&str] =
    &["4XXError", "5XXError", "CacheHitCount", "CacheMissCount", "Count", "IntegrationLatency", "Latency"];

pub(crate) const FUNCTION: &[&str] = &[
    "AsyncEventAge",
    "AsyncEventsDropped",
    "AsyncEventsReceived",
    "ConcurrentExecutions",
    "DeadLetterErrors",
    "DestinationDeliveryFailures",
    "Duration",
    "Errors",
    "Invocations",
    "IteratorAge",
    "OffsetLag",
    "PostRuntimeExtensionsDuration",
    "ProvisionedConcurrencyInvocations",
    "ProvisionedConcurrencySpilloverInvocations",
    "ProvisionedConcurrencyUtilization",
    "ProvisionedConcurrentExecutions",
    "Throttles",
];

pub(crate) const WEB_ACL: &[&str] = &[
    "AllowedRequests",
    "BlockedRequests",
    "CaptchaRequests",
    "ChallengeRequests",
    "CountedRequests",
    "PassedRequests",
    "RequestsWithValidCaptchaToken",
    "RequestsWithValidChallengeToken",
];

pub(crate) const TABLE: &[&str] = &[
    "ConditionalCheckFailedRequests",
    "ConsumedReadCapacityUnits",
    "ConsumedWriteCapacityUnits",
    "ProvisionedReadCapacityUnits",
    "ProvisionedWriteCapacityUnits",
    "ReadAccountLimitThrottleEvents",
    "ReadKeyRangeThroughputThrottleEvents",
    "ReadMaxOnDemandThroughputThrottleEvents",
    "ReadProvisionedThroughputThrottleEvents",
    "ReadThrottleEvents",
    "WriteAccountLimitThrottleEvents",
    "WriteKeyRangeThroughputThrottleEvents",
    "WriteMaxOnDemandThroughputThrottleEvents",
    "WriteProvisionedThroughputThrottleEvents",
    "WriteThrottleEvents",
];

/// Published for each operation of a table, and only so.
pub(crate) const OPERATION: &[&str] =
    &["ReturnedItemCount", "SuccessfulRequestLatency", "SystemErrors", "ThrottledRequests"];

pub(crate) const QUEUE: &[&str] = &[
    "ApproximateAgeOfOldestMessage",
    "ApproximateNumberOfMessagesDelayed",
    "ApproximateNumberOfMessagesNotVisible",
    "ApproximateNumberOfMessagesVisible",
    "NumberOfEmptyReceives",
    "NumberOfMessagesDeleted",
    "NumberOfMessagesReceived",
    "NumberOfMessagesSent",
    "SentMessageSize",
];

/// Metrics of HTTP and WebSocket APIs, which share the namespace of REST APIs.
const OTHER_APIS: &[&str] = &[
    "4xx",
    "5xx",
    "ClientError",
    "ConnectCount",
    "DataProcessed",
    "ExecutionError",
    "IntegrationError",
    "MessageCount",
];

/// Metrics of the account, of event sources and of what came later.
const OTHER_FUNCTION: &[&str] = &[
    "ClaimedAccountConcurrency",
    "CommittedEventCount",
    "DeletedEventCount",
    "DroppedEventCount",
    "FailedInvokeEventCount",
    "FilteredOutEventCount",
    "InvokedEventCount",
    "OnFailureDestinationDeliveredEventCount",
    "OversizedRecordCount",
    "PolledEventCount",
    "ProvisionedPollers",
    "RecursiveInvocationsDropped",
    "SignatureValidationErrors",
    "UnreservedConcurrentExecutions",
];

/// Metrics of the account, of streams, replicas and indexes in the making.
const OTHER_TABLE: &[&str] = &[
    "AccountMaxReads",
    "AccountMaxTableLevelReads",
    "AccountMaxTableLevelWrites",
    "AccountMaxWrites",
    "AccountProvisionedReadCapacityUtilization",
    "AccountProvisionedWriteCapacityUtilization",
    "AgeOfOldestUnreplicatedRecord",
    "ConsumedChangeDataCaptureUnits",
    "FaultInjectionServiceInducedErrors",
    "MaxProvisionedTableReadCapacityUtilization",
    "MaxProvisionedTableWriteCapacityUtilization",
    "OnDemandMaxReadRequestUnits",
    "OnDemandMaxWriteRequestUnits",
    "OnlineIndexConsumedWriteCapacity",
    "OnlineIndexPercentageProgress",
    "OnlineIndexThrottleEvents",
    "PendingReplicationCount",
    "ReplicationLatency",
    "ReturnedBytes",
    "ReturnedRecordsCount",
    "ThrottledPutRecordCount",
    "TimeToLiveDeletedItemCount",
    "TransactionConflict",
    "UserErrors",
];

/// The metrics of a namespace; none when not all of them are known here.
pub(crate) fn of(namespace: &str) -> Option<&'static [&'static [&'static str]]> {
    Some(match namespace {
        "AWS/ApiGateway" => &[API, OTHER_APIS],
        "AWS/Lambda" => &[FUNCTION, OTHER_FUNCTION],
        "AWS/DynamoDB" => &[TABLE, OPERATION, OTHER_TABLE],
        "AWS/SQS" => &[QUEUE],
        "AWS/WAFV2" => &[WEB_ACL],
        _ => return None,
    })
}
