//! Where events go that were handled, or that could not be.

use schemars::JsonSchema;
use serde::Deserialize;

use super::bucket::objects;
use super::receiver::Receiver;
use super::shape::object;
use super::{Grant, Scope};
use crate::aws::{events, lambda, s3, sns, sqs};
use crate::handle::{Handle, Named};
use crate::value::{Val, Value};

/// Something that takes events, of whichever kind.
#[derive(Clone, Debug)]
pub(crate) enum Sink {
    Receiver(Receiver),
    Bucket(Named<s3::Bucket>),
}

impl Sink {
    pub(crate) fn arn(&self) -> Val<String> {
        match self {
            Sink::Receiver(receiver) => receiver.arn(),
            Sink::Bucket(bucket) => Val::Expr(bucket.attribute("Arn")),
        }
    }

    /// The member of `OnFailure` or `OnSuccess`.
    pub(crate) fn value(&self) -> Value {
        object([("Destination", self.arn().into())])
    }

    /// What sending to it takes.
    pub(crate) fn grant(&self) -> Grant {
        match self {
            Sink::Receiver(receiver) => receiver.grant(),
            Sink::Bucket(bucket) => {
                let actions = ["s3:ListBucket", "s3:PutObject"];
                let grant = Grant::new(bucket.target(), actions, self.arn(), &["kms:GenerateDataKey"]);
                grant.and_on(objects(&self.arn(), "*"))
            }
        }
    }

    /// Reports a FIFO queue or topic, which Lambda does not send to.
    pub(crate) fn check(&self, scope: &mut Scope) {
        let (id, fifo) = match self {
            Sink::Receiver(Receiver::Queue(queue)) => (queue.id(), scope.facts.queues.get(queue.id()).map(|q| q.fifo)),
            Sink::Receiver(Receiver::Topic(topic)) => (topic.id(), scope.facts.topics.get(topic.id()).map(|t| t.fifo)),
            Sink::Receiver(_) | Sink::Bucket(_) => return,
        };
        if fifo == Some(true) {
            let message = format!("Lambda sends nothing to `{id}`, which is a FIFO one");
            scope.error("fifo-destination", message, "send it to one that is not");
        }
    }
}

macro_rules! receiver {
    ($($variant:ident $kind:ty,)+) => {
        $(impl From<Named<$kind>> for Sink {
            fn from(to: Named<$kind>) -> Self {
                Sink::Receiver(Receiver::$variant(to))
            }
        })+
    };
}
receiver! { Queue sqs::Queue, Topic sns::Topic, Function lambda::Function, Bus events::EventBus, }

impl From<Named<s3::Bucket>> for Sink {
    fn from(to: Named<s3::Bucket>) -> Self {
        Sink::Bucket(to)
    }
}

macro_rules! sinks {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident $kind:ty,)+ })+) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant(Named<$kind>),)+
        }

        impl $name {
            pub(crate) fn sink(&self) -> Sink {
                match self {
                    $($name::$variant(to) => to.clone().into(),)+
                }
            }
        }

        $(impl From<&Handle<$kind>> for $name {
            fn from(to: &Handle<$kind>) -> Self {
                $name::$variant(to.into())
            }
        })+)+
    };
}

sinks! {
    /// Where the events of failed asynchronous calls go: a queue or a topic, no FIFO one.
    ///
    /// [AWS: dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)
    DeadLetterTarget {
        /// A queue.
        Queue sqs::Queue,
        /// A topic.
        Topic sns::Topic,
    }
    /// Where the results of asynchronous calls go.
    ///
    /// [AWS: destinations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)
    Destination {
        /// A queue, no FIFO one.
        Queue sqs::Queue,
        /// A topic, no FIFO one.
        Topic sns::Topic,
        /// Another function.
        Function lambda::Function,
        /// An event bus.
        Bus events::EventBus,
    }
    /// Where the failures of asynchronous calls go.
    FailureDestination {
        /// A queue, no FIFO one.
        Queue sqs::Queue,
        /// A topic, no FIFO one.
        Topic sns::Topic,
        /// Another function.
        Function lambda::Function,
        /// An event bus.
        Bus events::EventBus,
        /// A bucket.
        Bucket s3::Bucket,
    }
    /// Where it is noted which records of a stream could not be handled.
    ///
    /// [AWS: discarded batches](https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html)
    DiscardDestination {
        /// A queue.
        Queue sqs::Queue,
        /// A topic.
        Topic sns::Topic,
        /// A bucket, which gets the records themselves.
        Bucket s3::Bucket,
    }
}
