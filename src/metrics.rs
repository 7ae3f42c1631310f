//! Which metrics the services publish: what constructs may name, and what alarms of any template are checked against.

#![allow(dead_code, reason = "what alarms are checked against is more than what constructs name")]

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use crate::node::Node;

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

/// The sets of dimensions that a metric of a namespace has, each sorted by name; none when they are not all known here.
pub(crate) fn dimensions(namespace: &str, metric: &str) -> Option<&'static [&'static [&'static str]]> {
    const TABLES: &[&[&str]] = &[&["TableName"], &["GlobalSecondaryIndexName", "TableName"]];
    Some(match (namespace, metric) {
        ("AWS/ApiGateway", "4XXError" | "5XXError" | "CacheHitCount" | "CacheMissCount") => {
            &[&["ApiName"], &["ApiName", "Stage"], &["ApiName", "Method", "Resource", "Stage"]]
        }
        ("AWS/ApiGateway", "Count" | "Latency" | "IntegrationLatency") => &[
            &["ApiName"],
            &["ApiName", "Stage"],
            &["ApiName", "Method", "Resource", "Stage"],
            &["ApiId"],
            &["ApiId", "Stage"],
            &["ApiId", "Method", "Resource", "Stage"],
            &["ApiId", "Route", "Stage"],
        ],
        ("AWS/ApiGateway", _) => {
            &[&["ApiId"], &["ApiId", "Stage"], &["ApiId", "Method", "Resource", "Stage"], &["ApiId", "Route", "Stage"]]
        }
        ("AWS/SQS", _) => &[&["QueueName"]],
        ("AWS/Lambda", "UnreservedConcurrentExecutions" | "ClaimedAccountConcurrency") => &[&[]],
        ("AWS/Lambda", name) if FUNCTION.contains(&name) => {
            &[&[], &["FunctionName"], &["FunctionName", "Resource"], &["ExecutedVersion", "FunctionName", "Resource"]]
        }
        ("AWS/DynamoDB", name) if name.starts_with("Account") || name.starts_with("MaxProvisioned") => &[&[]],
        ("AWS/DynamoDB", "UserErrors") => &[&[]],
        ("AWS/DynamoDB", "ReplicationLatency" | "PendingReplicationCount") => &[&["ReceivingRegion", "TableName"]],
        ("AWS/DynamoDB", "ReturnedBytes" | "ReturnedRecordsCount") => &[&["Operation", "StreamLabel", "TableName"]],
        (
            "AWS/DynamoDB",
            "AgeOfOldestUnreplicatedRecord" | "ConsumedChangeDataCaptureUnits" | "ThrottledPutRecordCount",
        ) => &[&["DelegatedOperation", "TableName"]],
        ("AWS/DynamoDB", name) if name.starts_with("OnlineIndex") => &[&["GlobalSecondaryIndexName", "TableName"]],
        ("AWS/DynamoDB", name) if OPERATION.contains(&name) => &[
            &["Operation", "TableName"],
            &["GlobalSecondaryIndexName", "Operation", "TableName"],
            &["Operation", "StreamLabel", "TableName"],
        ],
        ("AWS/DynamoDB", name) if TABLE.contains(&name) => TABLES,
        ("AWS/DynamoDB", "ReturnedItemCount") => &[&["Operation", "TableName"]],
        _ => return None,
    })
}

/// The metrics of a namespace, with the names of their dimensions.
type Metrics = BTreeMap<String, Vec<String>>;

/// Metrics of a namespace of which only some are known. A namespace is read when first asked for.
pub(crate) fn some_of(namespace: &str) -> Option<&'static Metrics> {
    static ALL: LazyLock<BTreeMap<&str, (&str, OnceLock<Metrics>)>> = LazyLock::new(|| {
        // as the file is written, a namespace begins in the second column of a line
        let all = include_str!("../spec/metrics.json").trim_end().trim_end_matches('}');
        let members = all.split("\n \"").skip(1);
        let member = |member: &'static str| {
            let (space, text) = member.split_once("\": ")?;
            Some((space, (text.trim_end().trim_end_matches(','), OnceLock::new())))
        };
        members.filter_map(member).collect()
    });
    let (text, metrics) = ALL.get(namespace)?;
    let read = || {
        let Ok(Node::Object(all)) = serde_json::from_str(text) else { return Metrics::new() };
        let names = |facts: &Node| -> Vec<String> {
            let sets = facts.get("dimensions").and_then(Node::as_list).unwrap_or_default();
            let mut names: Vec<String> = sets
                .iter()
                .flat_map(|set| set.as_list().unwrap_or_default())
                .filter_map(|name| Some(name.as_str()?.to_owned()))
                .collect();
            names.sort();
            names.dedup();
            names
        };
        all.iter().map(|(name, facts)| (name.to_owned(), names(facts))).collect()
    };
    Some(metrics.get_or_init(read))
}
