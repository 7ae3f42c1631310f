//! Messages of SNS topics.

use super::{Called, Facts, Scope, word};
use crate::aws::{sns, sqs};
use crate::constructs::resource_policy::{Owner, Sender};
use crate::constructs::shape::object;
use crate::constructs::topic::subscription;
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::literal::LogicalId;
use crate::value::{Json, Val};

/// Messages of a topic.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let placed = stack.add(id!("Placed"), Topic::new());
/// let lost = stack.add(id!("Lost"), Queue::new());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}")
///         .on(trigger::Topic::of(&placed).filter(json!({ "kind": ["book"] })).dead_letters(&lost)),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::SNS::Subscription` `<Id>From<Topic>`, `AWS::Lambda::Permission` `<Id>From<Topic>Permission`.
/// [AWS: SNS](https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html)
#[derive(Clone, Debug)]
pub struct Topic {
    pub(super) topic: Named<sns::Topic>,
    pub(super) filter: Option<Json>,
    pub(super) in_body: bool,
    pub(super) dead_letters: Option<Named<sqs::Queue>>,
}

impl Topic {
    /// Messages of this topic, which is no FIFO one.
    pub fn of(topic: &Handle<sns::Topic>) -> Self {
        Topic { topic: topic.into(), filter: None, in_body: false, dead_letters: None }
    }

    /// Only messages whose attributes match.
    ///
    /// [AWS: filter policies](https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html)
    pub fn filter(mut self, policy: Json) -> Self {
        self.filter = Some(policy);
        self.in_body = false;
        self
    }

    /// Only messages whose body, which is JSON, matches.
    pub fn filter_body(mut self, policy: Json) -> Self {
        self.filter = Some(policy);
        self.in_body = true;
        self
    }

    /// Messages that could not be delivered go to this queue.
    pub fn dead_letters(mut self, queue: &Handle<sqs::Queue>) -> Self {
        self.dead_letters = Some(queue.into());
        self
    }

    pub(super) fn declare(&self, _: &Called, _: &LogicalId, at: &At, facts: &mut Facts) {
        if let Some(queue) = &self.dead_letters {
            let arn = Some(Val::Expr(self.topic.reference()));
            let sender = Sender { service: "sns.amazonaws.com", id: self.topic.id(), arn, at };
            facts.deliver(Owner::Queue, queue.target(), sender);
        }
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        if scope.facts.topics.get(self.topic.id()).is_some_and(|topic| topic.fifo) {
            let message = format!("`{}` is a FIFO topic, which calls no function", self.topic.id());
            scope.error("fifo-subscription", message, "let it deliver to a queue, and the function poll that");
        }
        let mut body = subscription(self.topic.target(), "lambda");
        body.set("Endpoint", callee.arn());
        if let Some(filter) = self.filter {
            body.set("FilterPolicy", filter.0);
            body.set("FilterPolicyScope", if self.in_body { "MessageBody" } else { "MessageAttributes" });
        }
        if let Some(queue) = &self.dead_letters {
            body.set("RedrivePolicy", object([("deadLetterTargetArn", queue.attribute("Arn").into())]));
        }
        let word = word(self.topic.id());
        scope.child(&word, body);
        let permission = callee.permission("sns.amazonaws.com", Some(self.topic.reference().into()));
        scope.child(&format!("{word}Permission"), permission);
    }
}
