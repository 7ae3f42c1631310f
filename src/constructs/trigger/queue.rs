//! Messages of SQS queues.

use super::{Called, Facts, Pollers, Polling, Scope, partial, polled, word};
use crate::aws::sqs;
use crate::constructs::shape::object;
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::literal::{Int, LogicalId};
use crate::value::{IntoVal, Val};

/// Messages of an SQS queue, deleted when the function has handled them.
///
/// A queue hides messages for as long as its visibility timeout says: the function's timeout at least, or Lambda refuses; six times as long, or a
/// message that waits for a throttled function comes twice.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let queue = stack.add(id!("Orders"), Queue::new().visibility_timeout(lit!(60)).dead_letters_after(lit!(5)));
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {'batchItemFailures': []}")
///         .timeout(lit!(10))
///         .on(trigger::Queue::of(&queue).batch_size(lit!(10)).partial_batches().max_concurrency(lit!(20))),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::EventSourceMapping` `<Id>From<Queue>`.
/// [AWS: SQS event sources](https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html)
#[derive(Clone, Debug)]
pub struct Queue {
    pub(super) queue: Named<sqs::Queue>,
    pub(super) polling: Polling,
    pub(super) scaling: Option<Scaling>,
}

/// Lambda takes one of the two.
#[derive(Clone, Debug)]
pub(super) enum Scaling {
    MaxConcurrency(Val<Int<2, 1000>>),
    Pollers(Pollers),
}

impl Queue {
    /// Messages of this queue, ten at most in a call.
    pub fn of(queue: &Handle<sqs::Queue>) -> Self {
        Queue { queue: queue.into(), polling: Polling::default(), scaling: None }
    }

    /// Most calls at once for this queue, 2 to 1,000, in place of pollers.
    pub fn max_concurrency(mut self, calls: impl IntoVal<Int<2, 1000>>) -> Self {
        self.scaling = Some(Scaling::MaxConcurrency(calls.into_val()));
        self
    }

    /// Pollers of its own, in place of a maximum concurrency.
    pub fn pollers(mut self, pollers: Pollers) -> Self {
        self.scaling = Some(Scaling::Pollers(pollers));
        self
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        facts.need(&callee.function, id, [self.queue.handle().consume()]);
    }

    fn check(&self, callee: &Called, scope: &mut Scope) {
        let size = self.polling.batch_size.as_ref().and_then(Val::literal).map_or(10, |size| size.get());
        let window = self.polling.batch_window.as_ref();
        let waits = window.is_some_and(|window| window.literal().is_none_or(|seconds| seconds.get() > 0));
        if size > 10 && !waits {
            let message = format!("batches of {size} messages of a queue need time to fill");
            scope.error("queue-batch", message, "say `.batch_window(lit!(1))` or more, or take 10 messages at most");
        }
        let Some(queue) = scope.facts.queues.get(self.queue.id()) else { return };
        let id = self.queue.id();
        let (fifo, visible, letters) = (queue.fifo, queue.visibility_timeout, queue.dead_letters);
        if !letters {
            let message = format!("a message of `{id}` that cannot be handled comes again and again, for days");
            scope.warning("queue-dead-letters", message, "add `.dead_letters_after(lit!(5))` to the queue");
        }
        if fifo && (size > 10 || window.is_some()) {
            let message = format!("`{id}` is a FIFO queue, whose batches have 10 messages at most and wait for none");
            scope.error("queue-batch", message, "leave the batch's size and window out");
        }
        let function = callee.function.id();
        let timeout = scope.facts.functions.get(function).and_then(|function| function.timeout);
        let (Some(visible), Some(timeout)) = (visible, timeout) else { return };
        let wait = window.and_then(Val::literal).map_or(0, |seconds| seconds.get());
        let enough = 6 * timeout + wait;
        let help = format!(
            "give the queue `.visibility_timeout(lit!({enough}))`: six times the timeout, and the batch window"
        );
        if visible < timeout {
            let message = format!(
                "`{id}` hides a message for {visible} s, and `{function}` may take {timeout} s: Lambda refuses"
            );
            scope.error("queue-visibility", message, help);
        } else if visible < 6 * timeout {
            let message = format!(
                "`{id}` hides a message for {visible} s, less than six times the {timeout} s that `{function}` may take: \
                 messages that wait for a free call come twice"
            );
            scope.warning("queue-visibility", message, help);
        }
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        self.check(callee, scope);
        let mut body = callee.mapping();
        body.set("EventSourceArn", self.queue.attribute("Arn"));
        match self.scaling {
            Some(Scaling::MaxConcurrency(calls)) => {
                body.set("ScalingConfig", object([("MaximumConcurrency", calls.into())]));
            }
            Some(Scaling::Pollers(pollers)) => {
                let few = |count: Option<i64>| count.is_some_and(|count| count < 2);
                if few(pollers.least.literal().map(|n| n.get())) || few(pollers.most.literal().map(|n| n.get())) {
                    scope.error("queue-pollers", "a queue has fewer than 2 pollers", "give it 2 at least");
                }
                body.set("ProvisionedPollerConfig", pollers.value());
            }
            None => {}
        }
        self.polling.place(&mut body, scope);
        scope.child(&word(self.queue.id()), body);
    }
}

polled!(Queue);
partial!(Queue);
