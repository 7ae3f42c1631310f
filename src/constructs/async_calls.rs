//! What becomes of asynchronous calls.

use schemars::JsonSchema;
use serde::Deserialize;

use super::callee::Called;
use super::destination::{Destination, FailureDestination};
use super::shape::Members;
use super::{Facts, Scope};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId};
use crate::resource::Body;
use crate::value::{IntoVal, Val};
use crate::written::Seconds;

/// What becomes of asynchronous calls, such as those of topics, buckets, rules and schedules: how often they are tried, and where their results go.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let failed = stack.add(id!("Failed"), Queue::new());
/// stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}")
///         .asynchronous(AsyncCalls::new().retries(lit!(1)).max_age(lit!(3600)).on_failure(&failed)),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// The function's role may send to the destinations.
///
/// Resources: `AWS::Lambda::EventInvokeConfig` `<Id>AsyncCalls`, of the function or the alias.
/// [AWS: asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AsyncCalls {
    /// How often a call is tried again, 0 to 2; 2 when nothing is said.
    retries: Option<Val<Int<0, 2>>>,
    /// How long an event may wait for a call: 1m to 6h, a plain number in seconds; the most when nothing is said.
    #[serde(with = "Seconds::<Int<60, 21_600>>")]
    max_age: Option<Val<Int<60, 21_600>>>,
    /// Where the event goes, with the answer, of a call that succeeded.
    on_success: Option<Destination>,
    /// Where the event goes, with the error, of a call that failed every time.
    on_failure: Option<FailureDestination>,
}

impl AsyncCalls {
    /// Tried three times, for six hours at most, and their results dropped.
    pub fn new() -> Self {
        AsyncCalls::default()
    }

    /// How often a call is tried again, 0 to 2; 2 when nothing is said.
    pub fn retries(mut self, times: impl IntoVal<Int<0, 2>>) -> Self {
        self.retries = Some(times.into_val());
        self
    }

    /// Seconds that an event may wait for a call, 60 to 21,600 (6 hours); the most when nothing is said.
    pub fn max_age(mut self, seconds: impl IntoVal<Int<60, 21_600>>) -> Self {
        self.max_age = Some(seconds.into_val());
        self
    }

    /// Where the event goes, with the answer, of a call that succeeded.
    pub fn on_success(mut self, to: impl Into<Destination>) -> Self {
        self.on_success = Some(to.into());
        self
    }

    /// Where the event goes, with the error, of a call that failed every time.
    pub fn on_failure(mut self, to: impl Into<FailureDestination>) -> Self {
        self.on_failure = Some(to.into());
        self
    }

    pub(super) fn declare(&self, callee: &Called, id: &LogicalId, facts: &mut Facts) {
        let success = self.on_success.iter().map(Destination::sink);
        let sinks = success.chain(self.on_failure.iter().map(FailureDestination::sink));
        facts.need(&callee.function, id, sinks.map(|sink| sink.grant()));
    }

    pub(super) fn place(self, callee: &Called, scope: &mut Scope) {
        let sinks = self.on_success.iter().map(Destination::sink);
        for sink in sinks.chain(self.on_failure.iter().map(FailureDestination::sink)) {
            sink.check(scope);
        }
        let mut body = Body::new("AWS::Lambda::EventInvokeConfig");
        let mut to = Members::new();
        if let Some(failure) = &self.on_failure {
            to = to.with("OnFailure", failure.sink().value());
        }
        if let Some(success) = &self.on_success {
            to = to.with("OnSuccess", success.sink().value());
        }
        if let Some(to) = to.unless_empty() {
            body.set("DestinationConfig", to);
        }
        body.set("FunctionName", Expr::Ref(callee.function.clone()));
        body.set_some("MaximumEventAgeInSeconds", self.max_age);
        body.set_some("MaximumRetryAttempts", self.retries);
        body.set("Qualifier", callee.qualifier());
        if let Some(policy) = &callee.policy {
            body.attributes().depends_on.push(policy.clone());
        }
        body.attributes().depends_on.extend(callee.target().cloned());
        scope.child("AsyncCalls", body);
    }
}
