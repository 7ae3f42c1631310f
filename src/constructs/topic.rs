//! SNS topics and their subscriptions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::event_pattern;
use super::key::CustomerKey;
use super::queue::Fifo;
use super::resource_policy::{Owner, Sender, tls_only};
use super::shape::object;
use super::{Construct, Facts, Grant, Scope, Surroundings, construct};
use crate::aws::{sns, sqs};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Json, Val};
use crate::written::{Pairs, named, short};

/// An SNS topic: TLS only, open to the account's alarms and to what the stack lets publish.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let queue = stack.add(id!("Orders"), Queue::new());
/// let placed = stack.add(
///     id!("Placed"),
///     Topic::new()
///         .queue(Subscription::of(&queue).raw().filter(json!({ "kind": ["order"] })))
///         .email(id!("OnCall"), "on-call@example.com"),
/// );
/// let handler = Function::python("index.handler", "def handler(event, context): return {}").grant(placed.publish());
/// # stack.add(id!("Handler"), handler);
/// # stack.synth().unwrap();
/// ```
///
/// A topic is not encrypted with a key of AWS's own, because alarms and rules could then not publish to it. With a key of one's own, the services
/// that publish because of this stack may use the key.
///
/// Resources: `AWS::SNS::Topic` under its own id, `AWS::SNS::TopicPolicy` `<Id>Policy`; `AWS::SNS::Subscription` for each queue `<Id>To<Queue>`,
/// for each other one its own id after that of the topic: `PlacedOnCall`.
/// [AWS: SNS topics](https://docs.aws.amazon.com/sns/latest/dg/welcome.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(from = "TopicData")]
#[schemars(with = "TopicData")]
pub struct Topic {
    name: Option<Val<String>>,
    display_name: Option<Val<String>>,
    fifo: Option<Fifo>,
    key: Option<CustomerKey>,
    tracing: bool,
    queues: Vec<Subscription>,
    endpoints: Vec<Endpoint>,
    statements: Vec<Statement>,
}

/// A topic as data has it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Topic")]
struct TopicData {
    /// Its name; CloudFormation makes one up when nothing is said. That of a FIFO topic ends in `.fifo`.
    name: Option<Val<String>>,
    /// From whom its e-mails and text messages come.
    display_name: Option<Val<String>>,
    /// Delivers once and in order within each message group, to queues: `true`, or a map that says more.
    fifo: Option<Fifo>,
    /// Encrypted with a key of one's own, by name or ARN.
    encrypted_with: Option<CustomerKey>,
    /// Passes on X-Ray traces.
    tracing: bool,
    /// Delivers to these queues, whose policies let it in: names, or maps that say more.
    queues: Vec<Subscription>,
    /// Writes e-mails; whoever has the address confirms it once. By a word that stands in the id after the topic's.
    #[serde(with = "Pairs::<LogicalId, Val<String>>")]
    email: Vec<(LogicalId, Val<String>)>,
    /// Posts to addresses that start with `https://`, whose owner confirms it once. By a word that stands in the id after the topic's.
    #[serde(with = "Pairs::<LogicalId, Val<String>>")]
    https: Vec<(LogicalId, Val<String>)>,
    /// Sends text messages. By a word that stands in the id after the topic's.
    #[serde(with = "Pairs::<LogicalId, Val<String>>")]
    sms: Vec<(LogicalId, Val<String>)>,
    /// Statements of its policy: who else may publish.
    statements: Vec<Statement>,
}

impl From<TopicData> for Topic {
    fn from(data: TopicData) -> Self {
        let all = [(Protocol::Email, data.email), (Protocol::Https, data.https), (Protocol::Sms, data.sms)];
        let endpoints = all.into_iter().flat_map(|(protocol, addresses)| {
            addresses.into_iter().map(move |(id, address)| Endpoint { id, protocol, address })
        });
        Topic {
            name: data.name,
            display_name: data.display_name,
            fifo: data.fifo,
            key: data.encrypted_with,
            tracing: data.tracing,
            queues: data.queues,
            endpoints: endpoints.collect(),
            statements: data.statements,
        }
    }
}

/// A subscriber outside of AWS.
#[derive(Clone, Debug)]
struct Endpoint {
    id: LogicalId,
    protocol: Protocol,
    address: Val<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Protocol {
    Email,
    Https,
    Sms,
}

/// A queue's subscription to a topic: which messages it gets, and how.
///
/// [AWS: subscriptions](https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html)
#[derive(Clone, Debug)]
pub struct Subscription {
    queue: Named<sqs::Queue>,
    raw: bool,
    filter: Option<Filter>,
    dead_letters: Option<Named<sqs::Queue>>,
}

#[derive(Clone, Debug)]
struct Filter {
    policy: Json,
    in_body: bool,
}

/// A subscription as data has it, when it is more than a queue's name.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Subscription")]
struct SubscriptionData {
    /// The queue.
    queue: Named<sqs::Queue>,
    /// The message as it was published, not wrapped in JSON with the topic's data.
    #[serde(default)]
    raw: bool,
    /// Only messages whose attributes match.
    filter: Option<Json>,
    /// Only messages whose body, which is JSON, matches.
    filter_body: Option<Json>,
    /// Messages that cannot be delivered go to this queue.
    dead_letters: Option<Named<sqs::Queue>>,
}

impl TryFrom<SubscriptionData> for Subscription {
    type Error = &'static str;

    fn try_from(data: SubscriptionData) -> Result<Self, &'static str> {
        let filter = match (data.filter, data.filter_body) {
            (Some(_), Some(_)) => return Err("a subscription has one of `filter` and `filter_body`"),
            (Some(policy), None) => Some(Filter { policy, in_body: false }),
            (None, Some(policy)) => Some(Filter { policy, in_body: true }),
            (None, None) => None,
        };
        Ok(Subscription { queue: data.queue, raw: data.raw, filter, dead_letters: data.dead_letters })
    }
}
short!(Subscription, SubscriptionData, "the name of a queue, or a map that says more", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    Ok(Subscription { queue: named(name)?, raw: false, filter: None, dead_letters: None })
});

impl Subscription {
    /// This queue gets what is published.
    pub fn of(queue: &Handle<sqs::Queue>) -> Self {
        Subscription { queue: queue.into(), raw: false, filter: None, dead_letters: None }
    }

    /// The message as it was published, not wrapped in JSON with the topic's data.
    pub fn raw(mut self) -> Self {
        self.raw = true;
        self
    }

    /// Only messages whose attributes match.
    ///
    /// [AWS: filter policies](https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html)
    pub fn filter(mut self, policy: Json) -> Self {
        self.filter = Some(Filter { policy, in_body: false });
        self
    }

    /// Only messages whose body, which is JSON, matches.
    pub fn filter_body(mut self, policy: Json) -> Self {
        self.filter = Some(Filter { policy, in_body: true });
        self
    }

    /// Messages that cannot be delivered go to this queue.
    pub fn dead_letters(mut self, queue: &Handle<sqs::Queue>) -> Self {
        self.dead_letters = Some(queue.into());
        self
    }
}

impl From<&Handle<sqs::Queue>> for Subscription {
    fn from(queue: &Handle<sqs::Queue>) -> Self {
        Subscription::of(queue)
    }
}

/// What others need to know of a topic.
pub(crate) struct TopicFacts {
    pub fifo: bool,
}

impl Topic {
    /// A topic that delivers at least once, in any order.
    pub fn new() -> Self {
        Topic::default()
    }

    /// A topic that delivers once and in order within each message group, to queues.
    pub fn fifo(fifo: Fifo) -> Self {
        Topic { fifo: Some(fifo), ..Topic::default() }
    }

    /// Its name; CloudFormation makes one up when nothing is said. That of a FIFO topic ends in `.fifo`.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// From whom its e-mails and text messages come.
    pub fn display_name(mut self, name: impl IntoVal<String>) -> Self {
        self.display_name = Some(name.into_val());
        self
    }

    /// Encrypted with a key of one's own.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Passes on X-Ray traces.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// Delivers to a queue, whose policy lets it in: `.queue(&queue)`, or `.queue(Subscription::of(&queue).raw())`.
    pub fn queue(mut self, queue: impl Into<Subscription>) -> Self {
        self.queues.push(queue.into());
        self
    }

    /// Writes e-mails; whoever has the address confirms it once. The id stands after the topic's.
    pub fn email(self, id: LogicalId, address: impl IntoVal<String>) -> Self {
        self.endpoint(id, Protocol::Email, address)
    }

    /// Posts to an address that starts with `https://`, whose owner confirms it once. The id stands after the topic's.
    pub fn https(self, id: LogicalId, url: impl IntoVal<String>) -> Self {
        self.endpoint(id, Protocol::Https, url)
    }

    /// Sends text messages. The id stands after the topic's.
    pub fn sms(self, id: LogicalId, number: impl IntoVal<String>) -> Self {
        self.endpoint(id, Protocol::Sms, number)
    }

    fn endpoint(mut self, id: LogicalId, protocol: Protocol, address: impl IntoVal<String>) -> Self {
        self.endpoints.push(Endpoint { id, protocol, address: address.into_val() });
        self
    }

    /// A statement of its policy: who else may publish.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    fn check(&self, scope: &mut Scope) {
        if let Some(Val::Lit(name)) = &self.name
            && name.ends_with(".fifo") != self.fifo.is_some()
        {
            let message = format!("`{name}` does not fit: a FIFO topic's name ends in `.fifo`, any other's does not");
            scope.error("topic-name", message, "give it another name, or none");
        }
        for endpoint in &self.endpoints {
            if self.fifo.is_some() {
                let message = format!("a FIFO topic cannot deliver to `{}`", endpoint.id);
                scope.error("fifo-subscription", message, "a FIFO topic delivers to queues");
            }
            if let (Protocol::Https, Val::Lit(url)) = (endpoint.protocol, &endpoint.address)
                && !url.starts_with("https://")
            {
                let message = format!("`{url}` is no address for `https`");
                scope.error("https-address", message, "it starts with `https://`");
            }
        }
        for subscription in &self.queues {
            if let Some(filter) = &subscription.filter
                && let Some((message, help)) = event_pattern::wrong(&filter.policy.0)
            {
                scope.error("event-pattern", message, help);
            }
            let queue = scope.facts.queues.get(subscription.queue.id());
            if self.fifo.is_none() && queue.is_some_and(|queue| queue.fifo) {
                let message = format!("`{}` is a FIFO queue, and the topic is none", subscription.queue.id());
                scope.error(
                    "fifo-subscription",
                    message,
                    "write `Topic::fifo(Fifo::new())`, or make the queue an ordinary one",
                );
            }
        }
    }
}

construct!(Topic, sns::Topic);

impl Construct for Topic {
    fn main_type(&self) -> &'static str {
        <sns::Topic as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        let topic = Target::named(id.as_str().to_owned());
        let arn = Owner::Topic.arn(&topic);
        let alarms = Statement::allow(["sns:Publish"])
            .for_service("cloudwatch.amazonaws.com")
            .on([arn.clone()])
            .when(
                "ArnLike",
                "aws:SourceArn",
                sub!("arn:{}:cloudwatch:{}:{}:alarm:*", partition(), region(), account_id()),
            )
            .when("StringEquals", "aws:SourceAccount", account_id())
            .sid("Alarms");
        let statements = [tls_only("sns:Publish", vec![arn.clone()]), alarms];
        let statements = statements.into_iter().chain(self.statements.iter().cloned()).collect();
        facts.own_policy(Owner::Topic, &topic, at, statements, ["cloudwatch.amazonaws.com".into()]);
        let key = self.key.as_ref().map(CustomerKey::to_arn);
        facts.surroundings.insert(topic.id.clone(), Surroundings { arns: Vec::new(), key });
        for subscription in &self.queues {
            for queue in std::iter::once(&subscription.queue).chain(&subscription.dead_letters) {
                let sender = Sender { service: "sns.amazonaws.com", id: &topic.id, arn: Some(arn.clone()), at };
                facts.deliver(Owner::Queue, queue.target(), sender);
            }
        }
        facts.topics.insert(topic.id, TopicFacts { fifo: self.fifo.is_some() });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::SNS::Topic");
        if let Some(fifo) = self.fifo {
            body.set("FifoTopic", true);
            if fifo.is_content_based() {
                body.set("ContentBasedDeduplication", true);
            }
            if fifo.is_high_throughput() {
                body.set("FifoThroughputScope", "MessageGroup");
            }
        }
        body.set_some("DisplayName", self.display_name);
        if let Some(key) = &self.key {
            body.set("KmsMasterKeyId", key.to_arn());
        }
        body.set_some("TopicName", self.name);
        if self.tracing {
            body.set("TracingConfig", "Active");
        }
        let topic = scope.main(body);
        for endpoint in self.endpoints {
            let protocol = match endpoint.protocol {
                Protocol::Email => "email",
                Protocol::Https => "https",
                Protocol::Sms => "sms",
            };
            let mut body = subscription(&topic, protocol);
            body.set("Endpoint", endpoint.address);
            scope.child(endpoint.id.as_str(), body);
        }
        for wanted in self.queues {
            let mut body = subscription(&topic, "sqs");
            body.set("Endpoint", wanted.queue.attribute("Arn"));
            if wanted.raw {
                body.set("RawMessageDelivery", true);
            }
            if let Some(filter) = wanted.filter {
                body.set("FilterPolicy", filter.policy.0);
                body.set("FilterPolicyScope", if filter.in_body { "MessageBody" } else { "MessageAttributes" });
            }
            if let Some(letters) = &wanted.dead_letters {
                body.set("RedrivePolicy", object([("deadLetterTargetArn", letters.attribute("Arn").into())]));
            }
            scope.child(&format!("To{}", wanted.queue.id()), body);
        }
    }
}

/// A subscription to a topic, for its owner to say where to.
pub(crate) fn subscription(topic: &Target, protocol: &'static str) -> Body {
    let mut body = Body::new("AWS::SNS::Subscription");
    body.set("Protocol", protocol);
    body.set("TopicArn", Expr::Ref(topic.clone()));
    body
}

const PUBLISH_KEY: &[&str] = &["kms:Decrypt", "kms:GenerateDataKey*"];

impl Handle<sns::Topic> {
    /// These actions on this topic: `topic.allow(["sns:GetTopicAttributes"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.topic_arn().into_val(), PUBLISH_KEY)
    }

    /// Publishing messages.
    pub fn publish(&self) -> Grant {
        self.allow(["sns:Publish"])
    }
}
