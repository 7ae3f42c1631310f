//! Alarms on the state of other alarms.

use std::ops::Not;

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::{Construct, Scope, construct};
use super::actions::{Said, Severity};
use super::{Actions, has_actions};
use crate::aws::cloudwatch;
use crate::aws::{lambda, sns};
use crate::handle::{Handle, Named};
use crate::intrinsic::{Expr, Part};
use crate::literal::Int;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};
use crate::written::{OneOrMany, Seconds, named, short};

/// An alarm on the state of other alarms: one message for one problem.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let errors = stack.add(id!("Errors"), Alarm::on(handler.errors()).above(5));
/// let throttles = stack.add(id!("Throttles"), Alarm::on(handler.throttles()).above(0));
/// stack.add(id!("HandlerUnwell"), CompositeAlarm::when(errors.firing().or(throttles.firing())));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::CloudWatch::CompositeAlarm` under its own id; for each function that it calls `<Id>Calls<Function>` (`AWS::Lambda::Permission`).
/// [AWS: composite alarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(from = "CompositeData")]
#[schemars(with = "CompositeData")]
pub struct CompositeAlarm {
    when: AlarmState,
    description: Option<Val<String>>,
    suppressor: Option<Suppressor>,
    actions: Actions,
}

/// A composite alarm as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CompositeAlarm")]
struct CompositeData {
    /// Goes off while the others are in these states: the name of an alarm that has to have gone off, or `{any: [One, Two, {not: Three}]}`.
    when: AlarmState,
    /// What it tells the person on call.
    description: Option<Val<String>>,
    /// Keeps its actions back while the other alarm has gone off.
    suppressed_by: Option<Suppressor>,
    /// Tells these topics when it goes off. One, or a list. Whatever the order of the members, topics come first, then functions, the OpsItem, ARNs.
    #[serde(default, with = "OneOrMany::<Named<sns::Topic>>")]
    notify: Vec<Named<sns::Topic>>,
    /// Tells these topics when it is quiet again. One, or a list.
    #[serde(default, with = "OneOrMany::<Named<sns::Topic>>")]
    notify_ok: Vec<Named<sns::Topic>>,
    /// Calls these functions when it goes off, which it is permitted to. One, or a list.
    #[serde(default, with = "OneOrMany::<Named<lambda::Function>>")]
    call: Vec<Named<lambda::Function>>,
    /// Calls these functions when it is quiet again, which it is permitted to. One, or a list.
    #[serde(default, with = "OneOrMany::<Named<lambda::Function>>")]
    call_ok: Vec<Named<lambda::Function>>,
    /// Opens an OpsItem in Systems Manager when it goes off.
    open_ops_item: Option<Severity>,
    /// Does what stands behind these ARNs when it goes off. One, or a list.
    #[serde(default, with = "OneOrMany::<Val<String>>")]
    act: Vec<Val<String>>,
}

impl From<CompositeData> for CompositeAlarm {
    fn from(data: CompositeData) -> Self {
        let CompositeData { when, description, suppressed_by, notify, notify_ok, call, call_ok, open_ops_item, act } =
            data;
        let actions = Actions::from_data(Said { notify, notify_ok, call, call_ok, open_ops_item, act });
        CompositeAlarm { when, description, suppressor: suppressed_by, actions }
    }
}

/// What alarms have to be in which state.
#[derive(Clone, Debug)]
pub enum AlarmState {
    /// This alarm has gone off.
    Firing(Named<cloudwatch::Alarm>),
    /// This alarm is quiet.
    Ok(Named<cloudwatch::Alarm>),
    /// This alarm does not know.
    Unknown(Named<cloudwatch::Alarm>),
    /// All of these.
    All(Vec<AlarmState>),
    /// Any of these.
    Any(Vec<AlarmState>),
    /// Not this.
    Not(Box<AlarmState>),
}

/// The state of alarms as data has it, when it is more than a name.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "AlarmState")]
enum StateData {
    /// This alarm has gone off.
    Firing(Named<cloudwatch::Alarm>),
    /// This alarm is quiet.
    Ok(Named<cloudwatch::Alarm>),
    /// This alarm does not know.
    Unknown(Named<cloudwatch::Alarm>),
    /// All of these.
    All(Vec<AlarmState>),
    /// Any of these.
    Any(Vec<AlarmState>),
    /// Not this.
    Not(Box<AlarmState>),
}

impl From<StateData> for AlarmState {
    fn from(data: StateData) -> Self {
        match data {
            StateData::Firing(alarm) => AlarmState::Firing(alarm),
            StateData::Ok(alarm) => AlarmState::Ok(alarm),
            StateData::Unknown(alarm) => AlarmState::Unknown(alarm),
            StateData::All(states) => AlarmState::All(states),
            StateData::Any(states) => AlarmState::Any(states),
            StateData::Not(state) => AlarmState::Not(state),
        }
    }
}
short!(AlarmState, StateData, "the name of an alarm, or a map that says more", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    named(name).map(AlarmState::Firing)
});

/// An alarm that keeps the actions of another one back.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Suppressor {
    /// The other alarm.
    alarm: Named<cloudwatch::Alarm>,
    /// How long to wait for it to go off: `1m`, a plain number in seconds.
    #[serde(with = "Seconds::<Int<0, 2_592_000>>")]
    wait: Val<Int<0, 2_592_000>>,
    /// How long it still holds after it is quiet again: `1m`, a plain number in seconds.
    #[serde(with = "Seconds::<Int<0, 2_592_000>>")]
    extension: Val<Int<0, 2_592_000>>,
}

impl Handle<cloudwatch::Alarm> {
    /// It has gone off.
    pub fn firing(&self) -> AlarmState {
        AlarmState::Firing(self.into())
    }

    /// It is quiet.
    pub fn is_ok(&self) -> AlarmState {
        AlarmState::Ok(self.into())
    }

    /// It has not enough data to know.
    pub fn is_unknown(&self) -> AlarmState {
        AlarmState::Unknown(self.into())
    }
}

impl AlarmState {
    /// This and the other.
    pub fn and(self, other: AlarmState) -> AlarmState {
        match self {
            AlarmState::All(mut all) => {
                all.push(other);
                AlarmState::All(all)
            }
            first => AlarmState::All(vec![first, other]),
        }
    }

    /// This or the other.
    pub fn or(self, other: AlarmState) -> AlarmState {
        match self {
            AlarmState::Any(mut any) => {
                any.push(other);
                AlarmState::Any(any)
            }
            first => AlarmState::Any(vec![first, other]),
        }
    }

    fn write(&self, parts: &mut Vec<Part>) {
        let mut list = |states: &[AlarmState], between: &'static str| {
            for (at, state) in states.iter().enumerate() {
                if at > 0 {
                    parts.push(Part::Text(between.into()));
                }
                match state {
                    AlarmState::All(_) | AlarmState::Any(_) => {
                        parts.push(Part::Text("(".into()));
                        state.write(parts);
                        parts.push(Part::Text(")".into()));
                    }
                    state => state.write(parts),
                }
            }
        };
        let (state, alarm) = match self {
            AlarmState::All(all) => return list(all, " AND "),
            AlarmState::Any(any) => return list(any, " OR "),
            AlarmState::Not(state) => {
                parts.push(Part::Text("NOT (".into()));
                state.write(parts);
                parts.push(Part::Text(")".into()));
                return;
            }
            AlarmState::Firing(alarm) => ("ALARM", alarm),
            AlarmState::Ok(alarm) => ("OK", alarm),
            AlarmState::Unknown(alarm) => ("INSUFFICIENT_DATA", alarm),
        };
        parts.push(Part::Text(format!("{state}(\"").into()));
        parts.push(Part::Hole(Value::from(alarm.reference())));
        parts.push(Part::Text("\")".into()));
    }

    fn count(&self) -> usize {
        match self {
            AlarmState::All(states) | AlarmState::Any(states) => states.iter().map(AlarmState::count).sum(),
            AlarmState::Not(state) => state.count(),
            _ => 1,
        }
    }
}

impl Not for AlarmState {
    type Output = AlarmState;

    fn not(self) -> AlarmState {
        AlarmState::Not(Box::new(self))
    }
}

impl CompositeAlarm {
    /// Goes off while the others are in these states.
    pub fn when(state: AlarmState) -> Self {
        CompositeAlarm { when: state, description: None, suppressor: None, actions: Actions::default() }
    }

    /// What it tells the person on call.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Keeps its actions back while the other alarm has gone off: waits so many seconds for that, and holds so many seconds longer.
    pub fn suppressed_by(
        mut self,
        alarm: &Handle<cloudwatch::Alarm>,
        wait: impl IntoVal<Int<0, 2_592_000>>,
        extension: impl IntoVal<Int<0, 2_592_000>>,
    ) -> Self {
        let suppressor = Suppressor { alarm: alarm.into(), wait: wait.into_val(), extension: extension.into_val() };
        self.suppressor = Some(suppressor);
        self
    }
}

has_actions!(CompositeAlarm);

construct!(CompositeAlarm, cloudwatch::CompositeAlarm);

/// Most alarms that one composite alarm looks at.
const CHILDREN: usize = 100;

impl Construct for CompositeAlarm {
    fn main_type(&self) -> &'static str {
        <cloudwatch::CompositeAlarm as crate::resource::Resource>::TYPE
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let children = self.when.count();
        if children == 0 || children > CHILDREN {
            let message = format!("it looks at {children} alarms; CloudWatch takes 1 to {CHILDREN}");
            scope.error("composite-children", message, "put groups of them into composite alarms of their own");
        }
        let mut parts = Vec::new();
        self.when.write(&mut parts);
        let mut body = Body::new("AWS::CloudWatch::CompositeAlarm");
        body.set_some("AlarmDescription", self.description);
        body.set("AlarmRule", Expr::Sub(parts));
        if let Some(suppressor) = self.suppressor {
            body.set("ActionsSuppressor", suppressor.alarm.attribute("Arn"));
            body.set("ActionsSuppressorExtensionPeriod", suppressor.extension);
            body.set("ActionsSuppressorWaitPeriod", suppressor.wait);
        }
        self.actions.set(&mut body, scope);
        let alarm = scope.main(body);
        self.actions.place_permissions(&alarm, scope);
    }
}
