//! The metrics of each handle.

use super::super::metric_filter::FilterKind;
use super::{Metric, Source, Statistic};
use crate::aws::{apigateway, dynamodb, lambda, sqs, wafv2};
use crate::handle::Handle;
use crate::literal::Route;
use crate::resource::Resource;

/// A metric that a handle has a method for.
pub(super) struct Method {
    pub name: &'static str,
    pub metric: &'static str,
    pub statistic: Statistic,
    pub doc: &'static str,
}

/// The metrics of each type, for data.
pub(super) const METHODS: &[(&str, &[Method])] = &[
    (apigateway::Stage::TYPE, STAGE),
    (apigateway::RestApi::TYPE, API),
    (lambda::Function::TYPE, FUNCTION),
    (lambda::Alias::TYPE, ALIAS),
    (sqs::Queue::TYPE, QUEUE),
    (wafv2::WebAcl::TYPE, WEB_ACL),
    (dynamodb::Table::TYPE, TABLE),
];

macro_rules! metrics {
    ($all:ident $resource:ty, |$this:ident, $name:ident| $source:expr; $($(#[doc = $doc:literal])* $method:ident $metric:literal $statistic:ident)+) => {
        const $all: &[Method] = &[$(Method {
            name: stringify!($method),
            metric: $metric,
            statistic: Statistic::$statistic,
            doc: concat!($($doc),*),
        }),+];

        impl Handle<$resource> {
            $($(#[doc = $doc])*
            pub fn $method(&self) -> Metric {
                let ($this, $name) = (self.into(), $metric.to_owned());
                Metric::new($source, Statistic::$statistic)
            })+
        }
    };
}

metrics! { STAGE apigateway::Stage, |stage, metric| Source::Stage { stage, metric };
    /// Requests, the refused ones included (`Count`, Sum).
    requests "Count" Sum
    /// Answers from 400 to 499: wrong keys, unknown routes, blocked and throttled requests alike (`4XXError`, Sum). To watch throttling alone use
    /// [`throttled_requests`](Self::throttled_requests).
    errors_4xx "4XXError" Sum
    /// Answers from 500 to 599, calls that Lambda rejected among them (`5XXError`, Sum).
    errors_5xx "5XXError" Sum
    /// Milliseconds from request to answer (`Latency`, p99).
    latency "Latency" P99
    /// Milliseconds that the integration took (`IntegrationLatency`, p99).
    integration_latency "IntegrationLatency" P99
    /// Requests that the cache answered (`CacheHitCount`, Sum).
    cache_hits "CacheHitCount" Sum
    /// Requests that the cache could not answer (`CacheMissCount`, Sum).
    cache_misses "CacheMissCount" Sum
}

metrics! { API apigateway::RestApi, |api, metric| Source::Api { api, metric };
    /// Requests to all stages (`Count`, Sum).
    requests "Count" Sum
    /// Answers from 400 to 499, of all stages (`4XXError`, Sum).
    errors_4xx "4XXError" Sum
    /// Answers from 500 to 599, of all stages (`5XXError`, Sum).
    errors_5xx "5XXError" Sum
    /// Milliseconds from request to answer, of all stages (`Latency`, p99).
    latency "Latency" P99
}

/// One method of a stage, for its metrics: `prod.route(route!("GET /orders")).latency()`.
#[derive(Clone, Debug)]
pub struct StageRoute {
    stage: Handle<apigateway::Stage>,
    route: Route,
}

macro_rules! route_metrics {
    ($($(#[$doc:meta])* $method:ident $metric:literal $statistic:ident)+) => {
        impl StageRoute {
            $($(#[$doc])*
            pub fn $method(&self) -> Metric {
                let (stage, route, metric) = ((&self.stage).into(), self.route.clone(), $metric.to_owned());
                Metric::new(Source::Route { stage, route, metric }, Statistic::$statistic)
            })+
        }
    };
}

route_metrics! {
    /// Requests (`Count`, Sum).
    requests "Count" Sum
    /// Answers from 400 to 499 (`4XXError`, Sum).
    errors_4xx "4XXError" Sum
    /// Answers from 500 to 599 (`5XXError`, Sum).
    errors_5xx "5XXError" Sum
    /// Milliseconds from request to answer (`Latency`, p99).
    latency "Latency" P99
    /// Milliseconds that the integration took (`IntegrationLatency`, p99).
    integration_latency "IntegrationLatency" P99
    /// Requests that the cache answered (`CacheHitCount`, Sum).
    cache_hits "CacheHitCount" Sum
    /// Requests that the cache could not answer (`CacheMissCount`, Sum).
    cache_misses "CacheMissCount" Sum
}

impl Handle<apigateway::Stage> {
    /// One method of the stage, for its metrics.
    pub fn route(&self, route: Route) -> StageRoute {
        StageRoute { stage: self.clone(), route }
    }

    fn counted(&self, metric: FilterKind) -> Metric {
        Metric::new(Source::StageLog { stage: self.into(), metric }, Statistic::Sum)
    }

    /// Requests answered 429 because a token bucket was empty. API Gateway publishes no such metric: a metric filter counts them in the stage's
    /// access log. Under a flood API Gateway may drop log lines, so the count is a lower bound.
    pub fn throttled_requests(&self) -> Metric {
        self.counted(FilterKind::Throttled)
    }

    /// Requests answered 429 because the plan's quota was used up, counted in the access log.
    pub fn quota_exceeded_requests(&self) -> Metric {
        self.counted(FilterKind::QuotaExceeded)
    }

    /// Requests answered 403 because the web ACL blocked them, counted in the access log.
    pub fn waf_blocked_requests(&self) -> Metric {
        self.counted(FilterKind::WafBlocked)
    }

    /// Calls that Lambda rejected for want of concurrency, which the client sees as 500, counted in the access log.
    pub fn lambda_rejected_requests(&self) -> Metric {
        self.counted(FilterKind::LambdaRejected)
    }
}

metrics! { FUNCTION lambda::Function, |function, metric| Source::Function { function, metric };
    /// Calls that ran, failed ones included, rejected ones not (`Invocations`, Sum).
    invocations "Invocations" Sum
    /// Calls that ended in an error (`Errors`, Sum).
    errors "Errors" Sum
    /// Calls rejected for want of concurrency (`Throttles`, Sum).
    throttles "Throttles" Sum
    /// Milliseconds that calls ran (`Duration`, p99).
    duration "Duration" P99
    /// Calls that ran at once (`ConcurrentExecutions`, Maximum).
    concurrent_executions "ConcurrentExecutions" Maximum
    /// Milliseconds since the last record of a batch was written to its stream (`IteratorAge`, Maximum).
    iterator_age "IteratorAge" Maximum
    /// Events that could not be sent to the dead-letter queue (`DeadLetterErrors`, Sum).
    dead_letter_errors "DeadLetterErrors" Sum
    /// Events that could not be sent to a destination (`DestinationDeliveryFailures`, Sum).
    destination_delivery_failures "DestinationDeliveryFailures" Sum
    /// Calls that ran in an environment kept ready (`ProvisionedConcurrencyInvocations`, Sum).
    provisioned_invocations "ProvisionedConcurrencyInvocations" Sum
    /// Calls for which no environment was ready (`ProvisionedConcurrencySpilloverInvocations`, Sum).
    provisioned_spillover "ProvisionedConcurrencySpilloverInvocations" Sum
    /// Environments kept ready that were in use (`ProvisionedConcurrentExecutions`, Maximum).
    provisioned_executions "ProvisionedConcurrentExecutions" Maximum
    /// Milliseconds that extensions ran on after the code (`PostRuntimeExtensionsDuration`, p99).
    post_runtime_extensions_duration "PostRuntimeExtensionsDuration" P99
    /// Records that the last batch was behind its topic (`OffsetLag`, Maximum).
    offset_lag "OffsetLag" Maximum
    /// Asynchronous events that were accepted (`AsyncEventsReceived`, Sum).
    async_events_received "AsyncEventsReceived" Sum
    /// Milliseconds from accepting an asynchronous event to its call (`AsyncEventAge`, Maximum).
    async_event_age "AsyncEventAge" Maximum
    /// Asynchronous events that were given up (`AsyncEventsDropped`, Sum).
    async_events_dropped "AsyncEventsDropped" Sum
}

metrics! { ALIAS lambda::Alias, |alias, metric| Source::Alias { alias, metric };
    /// Calls through it that ran, failed ones included, rejected ones not (`Invocations`, Sum).
    invocations "Invocations" Sum
    /// Calls through it that ended in an error (`Errors`, Sum).
    errors "Errors" Sum
    /// Calls through it that were rejected for want of concurrency (`Throttles`, Sum).
    throttles "Throttles" Sum
    /// Milliseconds that calls through it ran (`Duration`, p99).
    duration "Duration" P99
    /// Calls through it that ran at once (`ConcurrentExecutions`, Maximum).
    concurrent_executions "ConcurrentExecutions" Maximum
    /// The part of its environments kept ready that was in use, 0 to 1 (`ProvisionedConcurrencyUtilization`, Maximum).
    provisioned_utilization "ProvisionedConcurrencyUtilization" Maximum
    /// Calls for which no environment was ready (`ProvisionedConcurrencySpilloverInvocations`, Sum).
    provisioned_spillover "ProvisionedConcurrencySpilloverInvocations" Sum
}

metrics! { QUEUE sqs::Queue, |queue, metric| Source::Queue { queue, metric };
    /// Messages that wait (`ApproximateNumberOfMessagesVisible`, Maximum).
    depth "ApproximateNumberOfMessagesVisible" Maximum
    /// Seconds that the oldest message has waited (`ApproximateAgeOfOldestMessage`, Maximum).
    age_of_oldest_message "ApproximateAgeOfOldestMessage" Maximum
    /// Messages that are being worked on (`ApproximateNumberOfMessagesNotVisible`, Maximum).
    in_flight "ApproximateNumberOfMessagesNotVisible" Maximum
    /// Messages that are not to be seen yet (`ApproximateNumberOfMessagesDelayed`, Maximum).
    delayed "ApproximateNumberOfMessagesDelayed" Maximum
    /// Messages sent (`NumberOfMessagesSent`, Sum).
    sent "NumberOfMessagesSent" Sum
    /// Messages received (`NumberOfMessagesReceived`, Sum).
    received "NumberOfMessagesReceived" Sum
    /// Messages deleted (`NumberOfMessagesDeleted`, Sum).
    deleted "NumberOfMessagesDeleted" Sum
    /// Receives that found nothing (`NumberOfEmptyReceives`, Sum).
    empty_receives "NumberOfEmptyReceives" Sum
    /// Bytes of the messages sent (`SentMessageSize`, Average).
    sent_message_size "SentMessageSize" Average
}

metrics! { WEB_ACL wafv2::WebAcl, |web_acl, metric| Source::WebAcl { web_acl, rule: None, metric };
    /// Requests that it let through (`AllowedRequests`, Sum).
    allowed_requests "AllowedRequests" Sum
    /// Requests that it blocked (`BlockedRequests`, Sum).
    blocked_requests "BlockedRequests" Sum
    /// Requests that matched a rule which only counts (`CountedRequests`, Sum).
    counted_requests "CountedRequests" Sum
    /// Requests that had to solve a puzzle (`CaptchaRequests`, Sum).
    captcha_requests "CaptchaRequests" Sum
    /// Requests that would have had to solve a puzzle and came with it solved (`RequestsWithValidCaptchaToken`, Sum).
    captcha_passed_requests "RequestsWithValidCaptchaToken" Sum
    /// Requests whose browser had to prove itself (`ChallengeRequests`, Sum).
    challenged_requests "ChallengeRequests" Sum
    /// Requests whose browser would have had to prove itself and had done so (`RequestsWithValidChallengeToken`, Sum).
    challenge_passed_requests "RequestsWithValidChallengeToken" Sum
}

impl Handle<wafv2::WebAcl> {
    fn by_rule(&self, rule: &str, metric: &str) -> Metric {
        let of = Source::WebAcl { web_acl: self.into(), rule: Some(rule.to_owned()), metric: metric.to_owned() };
        Metric::new(of, Statistic::Sum)
    }

    /// Requests that one rule blocked (`BlockedRequests`, Sum).
    pub fn blocked_by(&self, rule: impl AsRef<str>) -> Metric {
        self.by_rule(rule.as_ref(), "BlockedRequests")
    }

    /// Requests that one rule let pass (`AllowedRequests`, Sum).
    pub fn allowed_by(&self, rule: impl AsRef<str>) -> Metric {
        self.by_rule(rule.as_ref(), "AllowedRequests")
    }

    /// Requests that one rule counted (`CountedRequests`, Sum).
    pub fn counted_by(&self, rule: impl AsRef<str>) -> Metric {
        self.by_rule(rule.as_ref(), "CountedRequests")
    }

    /// Requests that one rule had solve a puzzle (`CaptchaRequests`, Sum).
    pub fn captcha_by(&self, rule: impl AsRef<str>) -> Metric {
        self.by_rule(rule.as_ref(), "CaptchaRequests")
    }

    /// Requests that one rule had prove themselves (`ChallengeRequests`, Sum).
    pub fn challenged_by(&self, rule: impl AsRef<str>) -> Metric {
        self.by_rule(rule.as_ref(), "ChallengeRequests")
    }
}

metrics! { TABLE dynamodb::Table, |table, metric| Source::Table { table, metric, operation: None };
    /// Writes refused for want of capacity, each retry counted (`WriteThrottleEvents`, Sum).
    write_throttles "WriteThrottleEvents" Sum
    /// Reads refused for want of capacity, each retry counted (`ReadThrottleEvents`, Sum).
    read_throttles "ReadThrottleEvents" Sum
    /// Write units used (`ConsumedWriteCapacityUnits`, Sum).
    consumed_write_units "ConsumedWriteCapacityUnits" Sum
    /// Read units used (`ConsumedReadCapacityUnits`, Sum).
    consumed_read_units "ConsumedReadCapacityUnits" Sum
    /// Write units that are provisioned (`ProvisionedWriteCapacityUnits`, Average).
    provisioned_write_units "ProvisionedWriteCapacityUnits" Average
    /// Read units that are provisioned (`ProvisionedReadCapacityUnits`, Average).
    provisioned_read_units "ProvisionedReadCapacityUnits" Average
    /// Conditional writes whose condition did not hold (`ConditionalCheckFailedRequests`, Sum).
    conditional_check_failures "ConditionalCheckFailedRequests" Sum
    /// Writes refused because the table's own maximum of write units was reached (`WriteMaxOnDemandThroughputThrottleEvents`, Sum).
    write_maximum_throttles "WriteMaxOnDemandThroughputThrottleEvents" Sum
    /// Reads refused because the table's own maximum of read units was reached (`ReadMaxOnDemandThroughputThrottleEvents`, Sum).
    read_maximum_throttles "ReadMaxOnDemandThroughputThrottleEvents" Sum
    /// Writes refused because one key took too many (`WriteKeyRangeThroughputThrottleEvents`, Sum).
    write_hot_key_throttles "WriteKeyRangeThroughputThrottleEvents" Sum
    /// Reads refused because one key took too many (`ReadKeyRangeThroughputThrottleEvents`, Sum).
    read_hot_key_throttles "ReadKeyRangeThroughputThrottleEvents" Sum
}

impl Handle<dynamodb::Table> {
    fn of_operation(&self, operation: &str, metric: &str, statistic: Statistic) -> Metric {
        let of = Source::Table { table: self.into(), metric: metric.to_owned(), operation: Some(operation.to_owned()) };
        Metric::new(of, statistic)
    }

    /// Requests of one operation, such as `PutItem`, that were refused for want of capacity (`ThrottledRequests`, Sum).
    pub fn throttled_requests(&self, operation: &str) -> Metric {
        self.of_operation(operation, "ThrottledRequests", Statistic::Sum)
    }

    /// Milliseconds that successful requests of one operation took (`SuccessfulRequestLatency`, Average).
    pub fn successful_request_latency(&self, operation: &str) -> Metric {
        self.of_operation(operation, "SuccessfulRequestLatency", Statistic::Average)
    }

    /// Requests of one operation that failed within DynamoDB (`SystemErrors`, Sum).
    pub fn system_errors(&self, operation: &str) -> Metric {
        self.of_operation(operation, "SystemErrors", Statistic::Sum)
    }

    fn of_index(&self, index: &str, metric: &str) -> Metric {
        let of = Source::Index { table: self.into(), index: index.to_owned(), metric: metric.to_owned() };
        Metric::new(of, Statistic::Sum)
    }

    /// Writes that an index refused for want of capacity, which holds up the table's own (`WriteThrottleEvents`, Sum).
    pub fn index_write_throttles(&self, index: &str) -> Metric {
        self.of_index(index, "WriteThrottleEvents")
    }

    /// Reads that an index refused for want of capacity (`ReadThrottleEvents`, Sum).
    pub fn index_read_throttles(&self, index: &str) -> Metric {
        self.of_index(index, "ReadThrottleEvents")
    }
}
