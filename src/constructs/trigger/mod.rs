//! What calls a function, or an alias of it.
//!
//! ```
//! use formwork::prelude::*;
//! let mut stack = Stack::new("orders");
//! let queue = stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(60)));
//! stack.add(
//!     id!("Handler"),
//!     Function::python("index.handler", "def handler(event, context): return {}")
//!         .timeout(lit!(10))
//!         .on(trigger::Queue::of(&queue).batch_size(lit!(10)).partial_batches()),
//! );
//! # stack.synth().unwrap();
//! ```
//!
//! What Lambda polls (queues, streams, Kafka, brokers, DocumentDB) is one `AWS::Lambda::EventSourceMapping` `<Id>From<Source>`, and the function's role
//! may read it. What calls (topics, buckets) is let in by an `AWS::Lambda::Permission`. `<Id>` is that of the function or the alias; the source's is its
//! own, or the one given here. An [`EventRule`](super::EventRule), a [`Schedule`](super::Schedule) and an [`Alarm`](super::Alarm) say themselves what
//! they call.

use schemars::JsonSchema;
use serde::Deserialize;

use super::callee::Called;
use super::destination::DiscardDestination;
use super::event_pattern;
use super::shape::{Members, object};
use super::{Facts, Grant, Scope};
use crate::finding::At;
use crate::intrinsic::json_text;
use crate::literal::{Int, LogicalId};
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{Json, Val, Value};

mod broker;
mod bucket;
mod data;
mod documents;
mod kafka;
mod queue;
mod stream;
mod topic;

pub use broker::Broker;
pub use bucket::Bucket;
pub use documents::Documents;
pub use kafka::Kafka;
pub use queue::Queue;
pub use stream::{Start, Stream, TableStart, TableStream};
pub use topic::Topic;

use data::TriggerData;

/// What calls a function: any of the types of this module.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "TriggerData")]
#[schemars(with = "TriggerData")]
#[expect(clippy::large_enum_variant, reason = "a function has a few, and not for long")]
pub enum Trigger {
    /// Messages of an SQS queue.
    Queue(Queue),
    /// Records of a Kinesis stream.
    Stream(Stream),
    /// Changes of a DynamoDB table.
    TableStream(TableStream),
    /// Records of a Kafka topic.
    Kafka(Kafka),
    /// Messages of an Amazon MQ broker.
    Broker(Broker),
    /// Changes of an Amazon DocumentDB database.
    Documents(Documents),
    /// Changes of a bucket's objects.
    Bucket(Bucket),
    /// Messages of a topic.
    Topic(Topic),
}

macro_rules! triggers {
    ($($variant:ident)+) => {
        $(impl From<$variant> for Trigger {
            fn from(trigger: $variant) -> Self {
                Trigger::$variant(trigger)
            }
        })+

        impl Trigger {
            /// Tells the other constructs what it needs of them. `id` is that of the function or the alias.
            pub(crate) fn declare(&self, callee: &Called, id: &LogicalId, at: &At, facts: &mut Facts) {
                match self {
                    $(Trigger::$variant(trigger) => trigger.declare(callee, id, at, facts),)+
                }
            }

            /// Makes its resources.
            pub(crate) fn place(self, callee: &Called, scope: &mut Scope) {
                match self {
                    $(Trigger::$variant(trigger) => trigger.place(callee, scope),)+
                }
            }
        }
    };
}
triggers! { Queue Stream TableStream Kafka Broker Documents Bucket Topic }

/// The word in the ids of what a source makes.
fn word(source: &str) -> String {
    format!("From{source}")
}

/// How Lambda polls a source.
#[derive(Clone, Debug, Default)]
struct Polling {
    batch_size: Option<Val<Int<1, 10_000>>>,
    batch_window: Option<Val<Int<0, 300>>>,
    partial_batches: bool,
    filters: Vec<Json>,
    disabled: bool,
    metrics: bool,
}

/// Most filters that the schema takes; an account's own limit is 5 unless it asked for more.
const MAX_FILTERS: usize = 20;

impl Polling {
    fn place(self, body: &mut Body, scope: &mut Scope) {
        if self.filters.len() > MAX_FILTERS {
            let message = format!("the source has {} filters; Lambda takes {MAX_FILTERS}", self.filters.len());
            scope.error("event-filters", message, "put some of them into one pattern: `{\"kind\": [\"a\", \"b\"]}`");
        }
        for filter in &self.filters {
            if let Some((message, help)) = event_pattern::wrong(&filter.0) {
                scope.error("event-pattern", message, help);
            }
        }
        body.set_some("BatchSize", self.batch_size);
        body.set_some("MaximumBatchingWindowInSeconds", self.batch_window);
        if self.disabled {
            body.set("Enabled", false);
        }
        if !self.filters.is_empty() {
            let filters = self.filters.into_iter().map(|filter| object([("Pattern", json_text(filter).into())]));
            body.set("FilterCriteria", object([("Filters", filters.collect::<Vec<_>>().into())]));
        }
        if self.partial_batches {
            body.set("FunctionResponseTypes", vec![Value::from("ReportBatchItemFailures")]);
        }
        if self.metrics {
            body.set("MetricsConfig", object([("Metrics", vec![Value::from("EventCount")].into())]));
        }
    }
}

/// The methods of whatever has a field `polling`.
macro_rules! polled {
    ($name:ident) => {
        impl $name {
            /// Most records of one call, 1 to 10,000; a queue's 10 and any other's 100 when nothing is said.
            pub fn batch_size(mut self, records: impl $crate::value::IntoVal<$crate::literal::Int<1, 10_000>>) -> Self {
                self.polling.batch_size = Some(records.into_val());
                self
            }

            /// Seconds that Lambda waits for a batch to fill, 0 to 300.
            pub fn batch_window(mut self, seconds: impl $crate::value::IntoVal<$crate::literal::Int<0, 300>>) -> Self {
                self.polling.batch_window = Some(seconds.into_val());
                self
            }

            /// Only records that match this pattern; with several, those that match one of them.
            ///
            /// [AWS: event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html)
            pub fn filter(mut self, pattern: $crate::value::Json) -> Self {
                self.polling.filters.push(pattern);
                self
            }

            /// Lambda does not poll it for now.
            pub fn disabled(mut self) -> Self {
                self.polling.disabled = true;
                self
            }

            /// Publishes how many events were polled, filtered, handled and dropped.
            pub fn event_metrics(mut self) -> Self {
                self.polling.metrics = true;
                self
            }
        }
    };
}
use polled;

/// The methods of whatever has a field `polling` and can be answered in part.
macro_rules! partial {
    ($name:ident) => {
        impl $name {
            /// The function answers which records of a batch failed, and only those come again.
            ///
            /// [AWS: partial batch responses](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html)
            pub fn partial_batches(mut self) -> Self {
                self.polling.partial_batches = true;
                self
            }
        }
    };
}
use partial;

/// What becomes of records that cannot be handled.
#[derive(Clone, Debug, Default)]
struct Retrying {
    bisect: bool,
    retries: Option<Val<Int<0, 10_000>>>,
    max_age: Option<Val<Int<60, 604_800>>>,
    on_failure: Option<DiscardDestination>,
}

impl Retrying {
    fn place(self, body: &mut Body, scope: &mut Scope) {
        if let Some(to) = &self.on_failure {
            to.sink().check(scope);
        }
        if self.bisect {
            body.set("BisectBatchOnFunctionError", true);
        }
        if let Some(to) = &self.on_failure {
            body.set("DestinationConfig", Members::new().with("OnFailure", to.sink().value()));
        }
        body.set_some("MaximumRecordAgeInSeconds", self.max_age);
        body.set_some("MaximumRetryAttempts", self.retries);
    }

    fn grant(&self) -> Option<Grant> {
        self.on_failure.as_ref().map(|to| to.sink().grant())
    }
}

/// The methods of whatever has a field `retrying`.
macro_rules! retrying {
    ($name:ident) => {
        impl $name {
            /// Halves a batch that failed, to find the record that is at fault.
            pub fn bisect(mut self) -> Self {
                self.retrying.bisect = true;
                self
            }

            /// How often a batch is tried again, 0 to 10,000; until its records are too old when nothing is said.
            pub fn retries(mut self, times: impl $crate::value::IntoVal<$crate::literal::Int<0, 10_000>>) -> Self {
                self.retrying.retries = Some(times.into_val());
                self
            }

            /// Seconds after which a record is dropped, 60 to 604,800 (7 days); when it leaves its source when nothing is said.
            pub fn max_age(mut self, seconds: impl $crate::value::IntoVal<$crate::literal::Int<60, 604_800>>) -> Self {
                self.retrying.max_age = Some(seconds.into_val());
                self
            }

            /// Where it is noted which records were dropped.
            pub fn on_failure(mut self, to: impl Into<$crate::constructs::DiscardDestination>) -> Self {
                self.retrying.on_failure = Some(to.into());
                self
            }
        }
    };
}
use retrying;

/// How many pollers Lambda keeps for a source: more take bursts sooner, and cost more.
///
/// ```
/// use formwork::prelude::*;
/// let pollers = trigger::Pollers { least: lit!(2), most: lit!(20) };
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pollers {
    /// At rest: 1 to 200, for queues 2 at least.
    pub least: Val<Int<1, 200>>,
    /// At most: 1 to 2,000, for queues 2 at least.
    pub most: Val<Int<1, 2000>>,
}

impl Pollers {
    fn value(self) -> Value {
        object([("MaximumPollers", self.most.into()), ("MinimumPollers", self.least.into())])
    }
}

/// What polling a source inside of a network takes.
fn in_network() -> Grant {
    Statement::allow([
        "ec2:CreateNetworkInterface",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeVpcs",
    ])
    // Lambda makes the interfaces, and nobody knows their ids before
    .on(["*"])
    .into()
}

/// What reading a secret takes.
fn read_secret(arn: &Val<String>) -> Grant {
    Statement::allow(["secretsmanager:GetSecretValue"]).on([arn.clone()]).into()
}

/// How a source asks who comes: `{"Type": "BASIC_AUTH", "URI": secret}`.
fn access(kind: &'static str, uri: impl Into<Value>) -> Value {
    object([("Type", kind.into()), ("URI", uri.into())])
}
