//! What alarms do when their state changes.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::Scope;
use super::super::callee::permission;
use crate::aws::{lambda, sns};
use crate::handle::{Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::resource::Body;
use crate::sub;
use crate::value::{Val, Value};

/// What an alarm does when its state changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    pub alarm: Vec<Action>,
    pub ok: Vec<Action>,
    pub insufficient_data: Vec<Action>,
}

/// What data says of it.
pub(crate) struct Said {
    pub notify: Vec<Named<sns::Topic>>,
    pub notify_ok: Vec<Named<sns::Topic>>,
    pub call: Vec<Named<lambda::Function>>,
    pub call_ok: Vec<Named<lambda::Function>>,
    pub open_ops_item: Option<Severity>,
    pub act: Vec<Val<String>>,
}

/// One thing that an alarm does.
#[derive(Clone, Debug)]
pub(crate) enum Action {
    Notify(Named<sns::Topic>),
    Call(Named<lambda::Function>),
    OpsItem(Severity),
    Arn(Val<String>),
}

/// How bad the problem is that an OpsItem stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Severity {
    Critical = 1,
    High,
    Medium,
    Low,
}

/// Most actions that an alarm takes for one state.
const MOST: usize = 5;

impl Actions {
    /// Topics first, then functions, the OpsItem, ARNs.
    pub fn from_data(said: Said) -> Self {
        let Said { notify, notify_ok, call, call_ok, open_ops_item, act } = said;
        let both = |topics: Vec<_>, functions: Vec<_>| {
            topics.into_iter().map(Action::Notify).chain(functions.into_iter().map(Action::Call))
        };
        let more = open_ops_item.map(Action::OpsItem).into_iter().chain(act.into_iter().map(Action::Arn));
        Actions {
            alarm: both(notify, call).chain(more).collect(),
            ok: both(notify_ok, call_ok).collect(),
            insufficient_data: Vec::new(),
        }
    }

    /// Sets the properties that hold them.
    pub fn set(&self, body: &mut Body, scope: &mut Scope) {
        for (property, actions) in [
            ("AlarmActions", &self.alarm),
            ("InsufficientDataActions", &self.insufficient_data),
            ("OKActions", &self.ok),
        ] {
            if actions.len() > MOST {
                let message = format!("`{property}` has {} actions; CloudWatch takes {MOST}", actions.len());
                scope.error("alarm-actions", message, "let one topic tell several");
            }
            if !actions.is_empty() {
                body.set(property, actions.iter().map(Action::value).collect::<Vec<_>>());
            }
        }
    }

    /// Lets the alarm call the functions that it calls.
    pub fn place_permissions(&self, alarm: &Target, scope: &mut Scope) {
        let all = [&self.alarm, &self.ok, &self.insufficient_data];
        let mut called: Vec<&Named<lambda::Function>> = Vec::new();
        for action in all.into_iter().flatten() {
            if let Action::Call(function) = action
                && !called.iter().any(|other| other.id() == function.id())
            {
                called.push(function);
            }
        }
        for function in called {
            let source = Value::from(Expr::GetAtt(alarm.clone(), "Arn".into()));
            let service = "lambda.alarms.cloudwatch.amazonaws.com";
            let mut body = permission(function.attribute("Arn"), service, source);
            body.set("SourceAccount", account_id());
            scope.child(&format!("Calls{}", function.id()), body);
        }
    }
}

impl Action {
    fn value(&self) -> Value {
        match self {
            Action::Notify(topic) => topic.reference().into(),
            Action::Call(function) => function.attribute("Arn").into(),
            Action::OpsItem(severity) => {
                let severity = (*severity as u8).to_string();
                sub!("arn:{}:ssm:{}:{}:opsitem:{}", partition(), region(), account_id(), severity).into()
            }
            Action::Arn(arn) => arn.clone().into(),
        }
    }
}

/// The methods of whatever has a field `actions`.
macro_rules! has_actions {
    ($name:ident) => {
        impl $name {
            /// Tells this topic when it goes off.
            pub fn notify(mut self, topic: &$crate::handle::Handle<$crate::aws::sns::Topic>) -> Self {
                self.actions.alarm.push($crate::constructs::alarm::actions::Action::Notify(topic.into()));
                self
            }

            /// Tells this topic when it is quiet again.
            pub fn notify_ok(mut self, topic: &$crate::handle::Handle<$crate::aws::sns::Topic>) -> Self {
                self.actions.ok.push($crate::constructs::alarm::actions::Action::Notify(topic.into()));
                self
            }

            /// Calls this function when it goes off, which it is permitted to.
            pub fn call(mut self, function: &$crate::handle::Handle<$crate::aws::lambda::Function>) -> Self {
                self.actions.alarm.push($crate::constructs::alarm::actions::Action::Call(function.into()));
                self
            }

            /// Calls this function when it is quiet again, which it is permitted to.
            pub fn call_ok(mut self, function: &$crate::handle::Handle<$crate::aws::lambda::Function>) -> Self {
                self.actions.ok.push($crate::constructs::alarm::actions::Action::Call(function.into()));
                self
            }

            /// Opens an OpsItem in Systems Manager when it goes off.
            pub fn open_ops_item(mut self, severity: $crate::constructs::OpsSeverity) -> Self {
                self.actions.alarm.push($crate::constructs::alarm::actions::Action::OpsItem(severity));
                self
            }

            /// Does what stands behind this ARN when it goes off: an incident response plan, a scaling policy.
            pub fn act(mut self, arn: impl $crate::value::IntoVal<String>) -> Self {
                self.actions.alarm.push($crate::constructs::alarm::actions::Action::Arn(arn.into_val()));
                self
            }
        }
    };
}
pub(crate) use has_actions;
