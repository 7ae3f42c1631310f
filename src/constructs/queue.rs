//! SQS queues, with the queue for what could not be handled beside them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::key::CustomerKey;
use super::resource_policy::{Owner, tls_only};
use super::shape::Members;
use super::{Construct, Facts, Grant, Scope, Surroundings, construct};
use crate::aws::{events, sns, sqs};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId};
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{IntoVal, Val};
use crate::written::{Bytes, Flat, Seconds, flat, short};

/// An SQS queue: encrypted, TLS only, kept when its stack goes.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// // a message that fails five times goes to `OrdersDeadLetters`
/// let orders = stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(180)).dead_letters_after(lit!(5)));
/// let handler = Function::python("index.handler", "def handler(event, context): return {}").grant(orders.send());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// What others of the stack deliver to it (a topic that it is subscribed to, a rule, a bucket, a schedule's dead letters) is let in by its policy
/// without a word.
///
/// Resources: `AWS::SQS::Queue` under its own id, `AWS::SQS::QueuePolicy` `<Id>Policy`; with dead letters of its own the same again as
/// `<Id>DeadLetters` and `<Id>DeadLettersPolicy`.
/// [AWS: SQS queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Queue {
    /// Its name; CloudFormation makes one up when nothing is said. That of a FIFO queue ends in `.fifo`.
    name: Option<Val<String>>,
    /// Delivers once and in order within each message group: `true`, or a map that says more.
    fifo: Option<Fifo>,
    /// How long a message that is being handled is hidden from others: up to 12h, a plain number in seconds; 30s when nothing is said. For a function six
    /// times its timeout.
    #[serde(with = "Seconds::<Int<0, 43_200>>")]
    visibility_timeout: Option<Val<Int<0, 43_200>>>,
    /// How long messages are kept: 1m to 14d, a plain number in seconds; 4d when nothing is said.
    #[serde(with = "Seconds::<Int<60, 1_209_600>>")]
    retention: Option<Val<Int<60, 1_209_600>>>,
    /// How long before a new message can be received: up to 15m, a plain number in seconds; 0 when nothing is said.
    #[serde(with = "Seconds::<Int<0, 900>>")]
    delay: Option<Val<Int<0, 900>>>,
    /// How long a receiver waits for a message: up to 20s, a plain number in seconds; 0 when nothing is said. 20s costs the fewest calls.
    #[serde(with = "Seconds::<Int<0, 20>>")]
    wait: Option<Val<Int<0, 20>>>,
    /// The largest message: 1KB to 1MB, a plain number in bytes.
    #[serde(rename = "max_message", with = "Bytes::<Int<1024, 1_048_576>>")]
    max_bytes: Option<Val<Int<1024, 1_048_576>>>,
    /// Where messages go that could not be handled: `{after: 5}`, to a queue of its own, `<Id>DeadLetters`, or `{after: 5, to: Letters}`.
    dead_letters: Option<DeadLetters>,
    /// Encrypted with a key of one's own, by name or ARN, and so are its dead letters; with SQS's own keys when nothing is said.
    #[serde(rename = "encrypted_with")]
    key: Option<CustomerKey>,
    /// What may come in: topics, rules, or services on behalf of resources. Those of the stack that deliver to it need no word.
    #[serde(rename = "accepts_from")]
    accepts: Vec<Source>,
    /// Goes with its stack, messages and all; it stays when nothing is said.
    delete_with_stack: bool,
}

/// Where messages go that could not be handled.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DeadLetters {
    /// A message goes there when it was received so many times, 1 to 1,000.
    after: Val<Int<1, 1000>>,
    /// The queue, of the same kind; a queue of its own, which keeps messages for 14 days, when nothing is said.
    to: Option<Named<sqs::Queue>>,
}

/// A service that may send on behalf of a resource.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "SourceData")]
#[schemars(with = "SourceData")]
struct Source {
    service: String,
    arn: Val<String>,
}

flat! {
    /// What may come into a queue.
    struct SourceData as "what may come in" {
        /// What this topic sends.
        topic: Named<sns::Topic>,
        /// What this rule sends.
        rule: Named<events::Rule>,
        /// What this service sends: `sns.amazonaws.com`.
        service: String,
        /// The ARN of the resource on whose behalf the service sends.
        source_arn: Val<String>,
    }
    kinds {
        "topic" => [],
        "rule" => [],
        "service" => ["!source_arn"],
    }
    beside []
}

impl TryFrom<SourceData> for Source {
    type Error = String;

    fn try_from(data: SourceData) -> Result<Self, String> {
        data.kind()?;
        if let Some(topic) = data.topic {
            return Ok(Source { service: "sns.amazonaws.com".to_owned(), arn: topic.handle().topic_arn().into_val() });
        }
        if let Some(rule) = data.rule {
            return Ok(Source { service: "events.amazonaws.com".to_owned(), arn: Val::Expr(rule.attribute("Arn")) });
        }
        let arn = data.source_arn.ok_or("`service` goes with `source_arn`, which is missing")?;
        Ok(Source { service: data.service.unwrap_or_default(), arn })
    }
}

/// What a queue or topic does that keeps messages in order.
///
/// [AWS: FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html)
#[derive(Clone, Copy, Debug, Default)]
pub struct Fifo {
    content_based_deduplication: bool,
    high_throughput: bool,
}

/// A FIFO queue or topic as data has it, when it is more than `true`.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Fifo")]
struct FifoData {
    /// Two messages with the same body within five minutes are one.
    content_based_deduplication: bool,
    /// Order and limits hold for each message group, not for the whole queue or topic.
    high_throughput: bool,
}

impl From<FifoData> for Fifo {
    fn from(data: FifoData) -> Self {
        let FifoData { content_based_deduplication, high_throughput } = data;
        Fifo { content_based_deduplication, high_throughput }
    }
}
short!(Fifo, FifoData, "`true`, or a map that says more", { "const": true }, |word| match word {
    "true" => Ok(Fifo::new()),
    _ => Err("write `true`, or leave `fifo` out".to_owned()),
});

impl Fifo {
    /// Messages in order; the sender gives each a deduplication id.
    pub fn new() -> Self {
        Fifo::default()
    }

    /// Two messages with the same body within five minutes are one.
    pub fn content_based_deduplication(mut self) -> Self {
        self.content_based_deduplication = true;
        self
    }

    /// Order and limits hold for each message group, not for the whole queue or topic.
    pub fn high_throughput(mut self) -> Self {
        self.high_throughput = true;
        self
    }
}

impl Fifo {
    pub(crate) const fn is_content_based(self) -> bool {
        self.content_based_deduplication
    }

    pub(crate) const fn is_high_throughput(self) -> bool {
        self.high_throughput
    }
}

/// What others need to know of a queue.
pub(crate) struct QueueFacts {
    pub fifo: bool,
    /// Seconds, when they are known now; 30 is what SQS takes when nothing is said.
    pub visibility_timeout: Option<i64>,
    /// Whether messages that fail go somewhere.
    pub dead_letters: bool,
}

impl Queue {
    /// A queue that delivers at least once, in any order.
    pub fn new() -> Self {
        Queue::default()
    }

    /// A queue that delivers once and in order within each message group.
    pub fn fifo(fifo: Fifo) -> Self {
        Queue { fifo: Some(fifo), ..Queue::default() }
    }

    /// Its name; CloudFormation makes one up when nothing is said. That of a FIFO queue ends in `.fifo`.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// Seconds for which a message that is being handled is hidden from others, 0 to 43,200; 30 when nothing is said. For a function six times
    /// its timeout.
    pub fn visibility_timeout(mut self, seconds: impl IntoVal<Int<0, 43_200>>) -> Self {
        self.visibility_timeout = Some(seconds.into_val());
        self
    }

    /// Seconds for which messages are kept, 60 to 1,209,600 (14 days); 4 days when nothing is said.
    pub fn retention_seconds(mut self, seconds: impl IntoVal<Int<60, 1_209_600>>) -> Self {
        self.retention = Some(seconds.into_val());
        self
    }

    /// Seconds before a new message can be received, 0 to 900; 0 when nothing is said.
    pub fn delay_seconds(mut self, seconds: impl IntoVal<Int<0, 900>>) -> Self {
        self.delay = Some(seconds.into_val());
        self
    }

    /// Seconds that a receiver waits for a message, 0 to 20; 0 when nothing is said. 20 costs the fewest calls.
    pub fn wait_seconds(mut self, seconds: impl IntoVal<Int<0, 20>>) -> Self {
        self.wait = Some(seconds.into_val());
        self
    }

    /// Most bytes of a message, 1,024 to 1,048,576.
    pub fn max_message_bytes(mut self, bytes: impl IntoVal<Int<1024, 1_048_576>>) -> Self {
        self.max_bytes = Some(bytes.into_val());
        self
    }

    /// A message that was received so many times, 1 to 1,000, goes to a queue of its own, `<Id>DeadLetters`, which keeps it for 14 days.
    pub fn dead_letters_after(mut self, receives: impl IntoVal<Int<1, 1000>>) -> Self {
        self.dead_letters = Some(DeadLetters { after: receives.into_val(), to: None });
        self
    }

    /// A message that was received so many times goes to this queue, of the same kind.
    pub fn dead_letters_to(mut self, queue: &Handle<sqs::Queue>, receives: impl IntoVal<Int<1, 1000>>) -> Self {
        self.dead_letters = Some(DeadLetters { after: receives.into_val(), to: Some(queue.into()) });
        self
    }

    /// Encrypted with a key of one's own, and so are its dead letters; with SQS's own keys when nothing is said.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// What this topic sends may come in. Topics of the stack that it is subscribed to need no word.
    pub fn accepts_from_topic(self, topic: &Handle<sns::Topic>) -> Self {
        self.accepts_from("sns.amazonaws.com", topic.topic_arn())
    }

    /// What this rule sends may come in. Rules of the stack that have it as a target need no word.
    pub fn accepts_from_rule(self, rule: &Handle<events::Rule>) -> Self {
        self.accepts_from("events.amazonaws.com", rule.attribute("Arn"))
    }

    /// What a service sends on behalf of a resource may come in: `accepts_from("sns.amazonaws.com", topic_arn)`.
    pub fn accepts_from(mut self, service: &str, source_arn: impl IntoVal<String>) -> Self {
        self.accepts.push(Source { service: service.to_owned(), arn: source_arn.into_val() });
        self
    }

    /// Goes with its stack, messages and all; it stays when nothing is said.
    pub fn delete_with_stack(mut self) -> Self {
        self.delete_with_stack = true;
        self
    }

    fn own_dead_letters(&self) -> bool {
        self.dead_letters.as_ref().is_some_and(|letters| letters.to.is_none())
    }

    /// What the queue and its dead letters have in common.
    fn body(&self) -> Body {
        let mut body = Body::new("AWS::SQS::Queue");
        if self.fifo.is_some() {
            body.set("FifoQueue", true);
        }
        body.set_some("MaximumMessageSize", self.max_bytes.clone());
        match &self.key {
            Some(key) => body.set("KmsMasterKeyId", key.to_arn()),
            None => body.set("SqsManagedSseEnabled", true),
        }
        body.stays_if(!self.delete_with_stack);
        body
    }

    fn check(&self, scope: &mut Scope) {
        if let Some(Val::Lit(name)) = &self.name
            && name.ends_with(".fifo") != self.fifo.is_some()
        {
            let (message, help) = match self.fifo {
                Some(_) => (format!("the name `{name}` of a FIFO queue does not end in `.fifo`"), "end it in `.fifo`"),
                None => (
                    format!("the name `{name}` is that of a FIFO queue, and this is none"),
                    "write `Queue::fifo(Fifo::new())`, or give it another name",
                ),
            };
            scope.error("queue-name", message, help);
        }
        let Some(to) = self.dead_letters.as_ref().and_then(|letters| letters.to.as_ref()) else { return };
        let other = scope.facts.queues.get(to.id()).map(|queue| queue.fifo);
        if other.is_some_and(|fifo| fifo != self.fifo.is_some()) {
            let message = format!("`{}` cannot take its dead letters: one is a FIFO queue, the other is not", to.id());
            scope.error("dead-letters", message, "both are FIFO queues, or neither is");
        }
    }
}

construct!(Queue, sqs::Queue);

impl Construct for Queue {
    fn main_type(&self) -> &'static str {
        <sqs::Queue as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        let seconds = match &self.visibility_timeout {
            None => Some(30),
            Some(Val::Lit(seconds)) => Some(seconds.get()),
            Some(_) => None,
        };
        let queue = Target::named(id.as_str().to_owned());
        let letters = self.own_dead_letters().then(|| queue.child("DeadLetters"));
        for (target, dead_letters) in
            std::iter::once((queue, self.dead_letters.is_some())).chain(letters.map(|letters| (letters, true)))
        {
            let mut statements = vec![tls_only("sqs:*", vec![Owner::Queue.arn(&target)])];
            if target.id == id.as_str() {
                statements.extend(self.accepts.iter().map(|source| source.statement(&target)));
            }
            let services = self.accepts.iter().map(|source| source.service.clone().into());
            facts.own_policy(Owner::Queue, &target, at, statements, services);
            let key = self.key.as_ref().map(CustomerKey::to_arn);
            facts.surroundings.insert(target.id.clone(), Surroundings { arns: Vec::new(), key });
            let fifo = self.fifo.is_some();
            facts.queues.insert(target.id, QueueFacts { fifo, visibility_timeout: seconds, dead_letters });
        }
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = self.body();
        if let Some(letters) = &self.dead_letters {
            let to = match &letters.to {
                Some(queue) => queue.attribute("Arn"),
                None => {
                    let mut beside = self.body();
                    // two weeks, the most there is: somebody has to look at them
                    beside.set("MessageRetentionPeriod", 1_209_600);
                    Expr::GetAtt(scope.child("DeadLetters", beside), "Arn".into())
                }
            };
            let redrive = Members::new().with("deadLetterTargetArn", to).with("maxReceiveCount", letters.after.clone());
            body.set("RedrivePolicy", redrive);
        }
        if let Some(fifo) = self.fifo {
            if fifo.content_based_deduplication {
                body.set("ContentBasedDeduplication", true);
            }
            if fifo.high_throughput {
                body.set("DeduplicationScope", "messageGroup");
                body.set("FifoThroughputLimit", "perMessageGroupId");
            }
        }
        body.set_some("DelaySeconds", self.delay);
        body.set_some("MessageRetentionPeriod", self.retention);
        body.set_some("QueueName", self.name);
        body.set_some("ReceiveMessageWaitTimeSeconds", self.wait);
        body.set_some("VisibilityTimeout", self.visibility_timeout);
        scope.main(body);
    }
}

impl Source {
    fn statement(&self, queue: &Target) -> Statement {
        Statement::allow(["sqs:SendMessage"]).for_service(self.service.clone()).on([Owner::Queue.arn(queue)]).when(
            "ArnEquals",
            "aws:SourceArn",
            self.arn.clone(),
        )
    }
}

const SEND_KEY: &[&str] = &["kms:Decrypt", "kms:GenerateDataKey*"];
const RECEIVE_KEY: &[&str] = &["kms:Decrypt"];

impl Handle<sqs::Queue> {
    /// The queue of messages that could not be handled, of a queue that was added with `dead_letters_after`.
    pub fn dead_letters(&self) -> Handle<sqs::Queue> {
        self.child("DeadLetters")
    }

    /// These actions on this queue: `queue.allow(["sqs:PurgeQueue"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.attribute("Arn"), SEND_KEY)
    }

    /// Sending messages.
    pub fn send(&self) -> Grant {
        self.allow(["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"])
    }

    /// Receiving messages, and deleting them when they are handled: what an event source needs.
    pub fn consume(&self) -> Grant {
        let actions = [
            "sqs:ChangeMessageVisibility",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl",
            "sqs:ReceiveMessage",
        ];
        Grant::new(self.target(), actions, self.attribute("Arn"), RECEIVE_KEY)
    }
}
