//! Records of Kinesis streams, and the changes of DynamoDB tables.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Called, Facts, Polling, Retrying, Scope, partial, polled, retrying, word};
use crate::aws::{dynamodb, kinesis};
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::literal::{Int, LogicalId};
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{IntoVal, Val};

/// Where a new mapping begins to read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// With what is written from now on.
    Latest,
    /// With the oldest that is kept.
    Oldest,
    /// With what was written at this time, in seconds since 1970.
    At(Val<f64>),
}

impl Start {
    pub(super) fn place(self, body: &mut Body) {
        let position = match &self {
            Start::Latest => "LATEST",
            Start::Oldest => "TRIM_HORIZON",
            Start::At(_) => "AT_TIMESTAMP",
        };
        body.set("StartingPosition", position);
        if let Start::At(seconds) = self {
            body.set("StartingPositionTimestamp", seconds);
        }
    }
}

/// Where a new mapping begins to read a table's changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableStart {
    /// With what changes from now on.
    Latest,
    /// With the oldest change that is kept, for a day at most.
    Oldest,
}

/// What only streams of shards have.
#[derive(Clone, Debug, Default)]
pub(super) struct Shards {
    pub(super) parallel: Option<Val<Int<1, 10>>>,
    pub(super) tumbling_window: Option<Val<Int<0, 900>>>,
}

impl Shards {
    fn place(self, body: &mut Body) {
        body.set_some("ParallelizationFactor", self.parallel);
        body.set_some("TumblingWindowInSeconds", self.tumbling_window);
    }
}

/// Records of a Kinesis stream.
///
/// A batch that fails is tried again, and its shard waits, until it succeeds or is too old: say how often, and where the rest goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("clicks");
/// let clicks = stack.add(id!("Clicks"), aws::kinesis::Stream::new().shard_count(1));
/// let dropped = stack.add(id!("Dropped"), Queue::new());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}").on(
///         trigger::Stream::of(&clicks, trigger::Start::Latest)
///             .batch_window(lit!(5))
///             .parallel(lit!(2))
///             .bisect()
///             .retries(lit!(3))
///             .on_failure(&dropped),
///     ),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::EventSourceMapping` `<Id>From<Stream>`.
/// [AWS: Kinesis event sources](https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html)
#[derive(Clone, Debug)]
pub struct Stream {
    pub(super) stream: Named<kinesis::Stream>,
    pub(super) start: Start,
    pub(super) polling: Polling,
    pub(super) retrying: Retrying,
    pub(super) shards: Shards,
}

impl Stream {
    /// Records of this stream, from there on.
    pub fn of(stream: &Handle<kinesis::Stream>, start: Start) -> Self {
        Stream {
            stream: stream.into(),
            start,
            polling: Polling::default(),
            retrying: Retrying::default(),
            shards: Shards::default(),
        }
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        let read = self.stream.handle().read();
        facts.need(&callee.function, id, std::iter::once(read).chain(self.retrying.grant()));
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        let mut body = callee.mapping();
        body.set("EventSourceArn", self.stream.attribute("Arn"));
        self.start.place(&mut body);
        self.retrying.place(&mut body, scope);
        self.shards.place(&mut body);
        self.polling.place(&mut body, scope);
        scope.child(&word(self.stream.id()), body);
    }
}

/// Changes of a DynamoDB table, whose stream is on.
///
/// A batch that fails is tried again, and its shard waits, until it succeeds or is a day old: say how often, and where the rest goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("users");
/// let users =
///     stack.add(id!("Users"), Table::keyed_by("id", KeyType::String).stream(StreamView::NewAndOldImages));
/// let dropped = stack.add(id!("Dropped"), Queue::new());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}").on(
///         trigger::TableStream::of(&users, trigger::TableStart::Latest)
///             .filter(json!({ "eventName": ["INSERT", "MODIFY"] }))
///             .bisect()
///             .retries(lit!(3))
///             .on_failure(&dropped),
///     ),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::EventSourceMapping` `<Id>From<Table>`.
/// [AWS: DynamoDB event sources](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html)
#[derive(Clone, Debug)]
pub struct TableStream {
    pub(super) table: Named<dynamodb::Table>,
    pub(super) start: TableStart,
    pub(super) polling: Polling,
    pub(super) retrying: Retrying,
    pub(super) shards: Shards,
}

impl TableStream {
    /// Changes of this table, from there on.
    pub fn of(table: &Handle<dynamodb::Table>, start: TableStart) -> Self {
        TableStream {
            table: table.into(),
            start,
            polling: Polling::default(),
            retrying: Retrying::default(),
            shards: Shards::default(),
        }
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        let read = self.table.handle().stream_read();
        // this action knows no resources
        let list = Statement::allow(["dynamodb:ListStreams"]).on(["*"]);
        facts.need(&callee.function, id, [read, list.into()].into_iter().chain(self.retrying.grant()));
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        if scope.facts.tables.get(self.table.id()).is_some_and(|table| !table.stream) {
            let message = format!("table `{}` has no stream", self.table.id());
            scope.error("table-stream", message, "add `.stream(StreamView::NewAndOldImages)` to the table");
        }
        let mut body = callee.mapping();
        body.set("EventSourceArn", self.table.attribute("StreamArn"));
        let start = match self.start {
            TableStart::Latest => Start::Latest,
            TableStart::Oldest => Start::Oldest,
        };
        start.place(&mut body);
        self.retrying.place(&mut body, scope);
        self.shards.place(&mut body);
        self.polling.place(&mut body, scope);
        scope.child(&word(self.table.id()), body);
    }
}

macro_rules! shards {
    ($name:ident) => {
        polled!($name);
        partial!($name);
        retrying!($name);
        impl $name {
            /// Calls at once for each shard, 1 to 10; 1 when nothing is said. Records of one key stay in order.
            pub fn parallel(mut self, calls: impl IntoVal<Int<1, 10>>) -> Self {
                self.shards.parallel = Some(calls.into_val());
                self
            }

            /// Seconds of a window, 0 to 900, over which the function passes a state from call to call.
            pub fn tumbling_window(mut self, seconds: impl IntoVal<Int<0, 900>>) -> Self {
                self.shards.tumbling_window = Some(seconds.into_val());
                self
            }
        }
    };
}
shards!(Stream);
shards!(TableStream);
