//! Who is called or told by rules and schedules.

use schemars::JsonSchema;
use serde::Deserialize;

use super::resource_policy::Owner;
use super::shape::object;
use super::{Facts, Grant};
use crate::aws::{events, kinesis, lambda, sns, sqs, stepfunctions};
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::Expr;
use crate::literal::Int;
use crate::value::{Val, Value};
use crate::written::{Seconds, named, short};

/// Who is called or told: `&function`, `&queue` and so on fit where one is wanted.
#[derive(Clone, Debug)]
pub enum Receiver {
    /// A function, its latest code.
    Function(Named<lambda::Function>),
    /// A function by one of its aliases.
    Alias(Named<lambda::Alias>),
    /// A queue.
    Queue(Named<sqs::Queue>),
    /// A topic.
    Topic(Named<sns::Topic>),
    /// A state machine, which is started.
    StateMachine(Named<stepfunctions::StateMachine>),
    /// An event bus.
    Bus(Named<events::EventBus>),
    /// A Kinesis stream.
    Stream(Named<kinesis::Stream>),
}

/// A receiver as data has it, when it is more than the name of a function.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Receiver")]
enum ReceiverData {
    /// A function, its latest code.
    Function(Named<lambda::Function>),
    /// A function by one of its aliases.
    Alias(Named<lambda::Alias>),
    /// A queue.
    Queue(Named<sqs::Queue>),
    /// A topic.
    Topic(Named<sns::Topic>),
    /// A state machine, which is started.
    StateMachine(Named<stepfunctions::StateMachine>),
    /// An event bus.
    Bus(Named<events::EventBus>),
    /// A Kinesis stream.
    Stream(Named<kinesis::Stream>),
}

impl TryFrom<ReceiverData> for Receiver {
    type Error = String;

    fn try_from(data: ReceiverData) -> Result<Self, String> {
        Ok(match data {
            ReceiverData::Function(to) => Receiver::Function(to),
            ReceiverData::Alias(to) => Receiver::Alias(to),
            ReceiverData::Queue(to) => Receiver::Queue(to),
            ReceiverData::Topic(to) => Receiver::Topic(to),
            ReceiverData::StateMachine(to) => Receiver::StateMachine(to),
            ReceiverData::Bus(to) => Receiver::Bus(to),
            ReceiverData::Stream(to) => Receiver::Stream(to),
        })
    }
}
short!(Receiver, ReceiverData, "the name of a function, or a map such as `{queue: Jobs}`", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    named(name).map(Receiver::Function)
});

macro_rules! receivers {
    ($($variant:ident $resource:ty,)+) => {
        $(impl From<&Handle<$resource>> for Receiver {
            fn from(handle: &Handle<$resource>) -> Self {
                Receiver::$variant(handle.into())
            }
        })+

        impl Receiver {
            pub(crate) fn target(&self) -> &Target {
                match self {
                    $(Receiver::$variant(named) => named.target(),)+
                }
            }
        }
    };
}
receivers! {
    Function lambda::Function,
    Alias lambda::Alias,
    Queue sqs::Queue,
    Topic sns::Topic,
    StateMachine stepfunctions::StateMachine,
    Bus events::EventBus,
    Stream kinesis::Stream,
}

impl Receiver {
    pub(crate) fn arn(&self) -> Val<String> {
        let target = self.target().clone();
        Val::Expr(match self {
            Receiver::Function(_) | Receiver::Queue(_) | Receiver::Bus(_) | Receiver::Stream(_) => {
                Expr::GetAtt(target, "Arn".into())
            }
            Receiver::Alias(_) | Receiver::Topic(_) | Receiver::StateMachine(_) => Expr::Ref(target),
        })
    }

    /// What a role needs to call or tell it.
    pub(crate) fn grant(&self) -> Grant {
        const DATA_KEY: &[&str] = &["kms:Decrypt", "kms:GenerateDataKey*"];
        let (action, key) = match self {
            Receiver::Function(_) | Receiver::Alias(_) => ("lambda:InvokeFunction", [].as_slice()),
            Receiver::Queue(_) => ("sqs:SendMessage", DATA_KEY),
            Receiver::Topic(_) => ("sns:Publish", DATA_KEY),
            Receiver::StateMachine(_) => ("states:StartExecution", [].as_slice()),
            Receiver::Bus(_) => ("events:PutEvents", [].as_slice()),
            Receiver::Stream(_) => ("kinesis:PutRecord", DATA_KEY),
        };
        Grant::new(self.target(), [action], self.arn(), key)
    }

    /// Who receives by a policy of its own, and not through the role of who sends.
    pub(crate) fn own_policy(&self) -> Option<Owner> {
        match self {
            Receiver::Queue(_) => Some(Owner::Queue),
            Receiver::Topic(_) => Some(Owner::Topic),
            _ => None,
        }
    }

    /// What is wrong with the message group, if something is: a FIFO queue needs one, no other queue takes one.
    pub(crate) fn wrong_group(&self, group: bool, facts: &Facts) -> Option<(String, &'static str)> {
        let Receiver::Queue(queue) = self else {
            return group.then(|| {
                (format!("`{}` is no queue and knows no message groups", self.target().id), "leave the group out")
            });
        };
        match (facts.queues.get(queue.id())?.fifo, group) {
            (true, false) => {
                Some((format!("messages for the FIFO queue `{}` need a group", queue.id()), "add `.message_group(..)`"))
            }
            (false, true) => Some((format!("`{}` is not a FIFO queue", queue.id()), "leave the group out")),
            _ => None,
        }
    }
}

/// How often, and how long, a service tries to deliver.
///
/// ```
/// use formwork::prelude::*;
/// let retry = DeliveryRetry { attempts: lit!(3), max_age_seconds: lit!(3600) };
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeliveryRetry {
    /// Further attempts, 0 to 185; 185 when nothing is said.
    pub attempts: Val<Int<0, 185>>,
    /// Seconds after which nothing more is tried, 60 to 86,400; a day when nothing is said.
    #[serde(rename = "max_age", with = "Seconds::<Int<60, 86_400>>")]
    pub max_age_seconds: Val<Int<60, 86_400>>,
}

impl From<DeliveryRetry> for Value {
    fn from(retry: DeliveryRetry) -> Self {
        object([
            ("MaximumEventAgeInSeconds", retry.max_age_seconds.into()),
            ("MaximumRetryAttempts", retry.attempts.into()),
        ])
    }
}
