//! Messages of Amazon MQ brokers.

use super::{Called, Facts, Polling, Scope, access, in_network, polled, read_secret, word};
use crate::finding::At;
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::value::{IntoVal, Val, Value};

/// Messages of a queue of an Amazon MQ broker.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let broker = stack.parameter(id!("BrokerArn"), Param::string());
/// let login = stack.parameter(id!("LoginArn"), Param::string());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}")
///         .on(trigger::Broker::rabbit_mq(id!("Orders"), &broker, "orders", &login, "/")),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::EventSourceMapping` `<Id>From<Source>`, the source's id being the one given here.
/// [AWS: Amazon MQ](https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html)
#[derive(Clone, Debug)]
pub struct Broker {
    pub(super) id: LogicalId,
    pub(super) broker: Val<String>,
    pub(super) queue: String,
    pub(super) login: Val<String>,
    pub(super) virtual_host: Option<String>,
    pub(super) polling: Polling,
}

impl Broker {
    /// A queue of an ActiveMQ broker, by the broker's ARN; the login is the ARN of a secret with `username` and `password`.
    pub fn active_mq(
        id: LogicalId,
        broker_arn: impl IntoVal<String>,
        queue: &str,
        login: impl IntoVal<String>,
    ) -> Self {
        Broker {
            id,
            broker: broker_arn.into_val(),
            queue: queue.to_owned(),
            login: login.into_val(),
            virtual_host: None,
            polling: Polling::default(),
        }
    }

    /// A queue of a RabbitMQ broker, in one of its virtual hosts: `"/"`.
    pub fn rabbit_mq(
        id: LogicalId,
        broker_arn: impl IntoVal<String>,
        queue: &str,
        login: impl IntoVal<String>,
        virtual_host: &str,
    ) -> Self {
        let broker = Broker::active_mq(id, broker_arn, queue, login);
        Broker { virtual_host: Some(virtual_host.to_owned()), ..broker }
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, _: &At, facts: &mut Facts) {
        let describe = Statement::allow(["mq:DescribeBroker"]).on([self.broker.clone()]);
        facts.need(&callee.function, id, [describe.into(), read_secret(&self.login), in_network()]);
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        let mut body = callee.mapping();
        body.set("EventSourceArn", self.broker);
        body.set("Queues", vec![Value::from(self.queue)]);
        let host = self.virtual_host.map(|host| access("VIRTUAL_HOST", host));
        let accesses: Vec<Value> = std::iter::once(access("BASIC_AUTH", self.login)).chain(host).collect();
        body.set("SourceAccessConfigurations", accesses);
        self.polling.place(&mut body, scope);
        scope.child(&word(self.id.as_str()), body);
    }
}

polled!(Broker);
