//! EventBridge rules: which events go where.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::callee::permission;
use super::event_pattern;
use super::receiver::{DeliveryRetry, Receiver};
use super::recurrence::Recurrence;
use super::resource_policy::{Owner, Sender};
use super::role::Role;
use super::shape::{Members, object};
use super::{Construct, Facts, Scope, construct};
use crate::aws::{events, kinesis, lambda, sns, sqs, stepfunctions};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, json_text};
use crate::literal::LogicalId;
use crate::resource::Body;
use crate::value::{IntoVal, Json, Val, Value};
use crate::written::{Flat, OneOrMany, flat, named, short};

/// A rule of EventBridge: the events that match, or the passing of time, go to its targets, which let it in without a word.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let letters = stack.add(id!("Letters"), Queue::new());
/// stack.add(
///     id!("Placed"),
///     EventRule::matching(json!({ "source": ["shop"], "detail-type": ["OrderPlaced"] }))
///         .to(EventTarget::of(&handler).dead_letters(&letters)),
/// );
/// stack.add(id!("Hourly"), EventRule::every(Recurrence::hours(1)).to(&handler));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Events::Rule` under its own id; for each function that it calls `AWS::Lambda::Permission` `<Id>Calls<Function>`; with a target that
/// takes a role (state machine, bus, stream) `AWS::IAM::Role` `<Id>Role`.
/// [AWS: rules](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "EventRuleData")]
#[schemars(with = "EventRuleData")]
pub struct EventRule {
    on: On,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    bus: Option<Named<events::EventBus>>,
    disabled: bool,
    targets: Vec<EventTarget>,
}

#[derive(Clone, Debug)]
enum On {
    Pattern(Json),
    Time(Recurrence),
}

/// A rule as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "EventRule")]
struct EventRuleData {
    /// For events that match this pattern: `{source: [shop]}`.
    matching: Option<Json>,
    /// Again and again, in UTC: `1h`, `1d`, or the six fields of a calendar. A schedule knows time zones, too.
    every: Option<Recurrence>,
    /// Its name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for, in at most 512 characters.
    description: Option<Val<String>>,
    /// Of this bus; of the account's default bus when nothing is said.
    bus: Option<Named<events::EventBus>>,
    /// Is there and does nothing.
    #[serde(default)]
    disabled: bool,
    /// Where what matches goes, five places at most: names of functions, or maps that say more. One, or a list.
    #[serde(default, with = "OneOrMany::<EventTarget>")]
    to: Vec<EventTarget>,
}

impl TryFrom<EventRuleData> for EventRule {
    type Error = &'static str;

    fn try_from(data: EventRuleData) -> Result<Self, &'static str> {
        let on = match (data.matching, data.every) {
            (Some(pattern), None) => On::Pattern(pattern),
            (None, Some(recurrence)) => On::Time(recurrence),
            _ => return Err("a rule says when: one of `matching` and `every`"),
        };
        let EventRuleData { name, description, bus, disabled, to: targets, .. } = data;
        Ok(EventRule { on, name, description, bus, disabled, targets })
    }
}

/// Where the events of a rule go, and what is sent.
#[derive(Clone, Debug)]
pub struct EventTarget {
    to: Receiver,
    input: Option<Input>,
    retry: Option<DeliveryRetry>,
    dead_letters: Option<Named<sqs::Queue>>,
    message_group: Option<Val<String>>,
}

flat! {
    /// A target as data has it.
    struct EventTargetData as "a target" {
        /// A function, its latest code.
        function: Named<lambda::Function>,
        /// A function by one of its aliases.
        alias: Named<lambda::Alias>,
        /// A queue.
        queue: Named<sqs::Queue>,
        /// A topic.
        topic: Named<sns::Topic>,
        /// A state machine, which is started.
        state_machine: Named<stepfunctions::StateMachine>,
        /// An event bus.
        bus: Named<events::EventBus>,
        /// A Kinesis stream.
        stream: Named<kinesis::Stream>,
        /// This is sent, in place of the event.
        input: Json,
        /// This part of the event is sent: `$.detail`.
        part: String,
        /// This text is sent, with parts of the event for `<name>`.
        template: String,
        /// The parts of the event by their names in the template: `id: $.detail.id`.
        paths: IndexMap<String, String>,
        /// How often, and how long, it is tried.
        retry: DeliveryRetry,
        /// What cannot be delivered goes to this queue.
        dead_letters: Named<sqs::Queue>,
        /// The message group, for a FIFO queue.
        message_group: Val<String>,
    }
    kinds {
        "function" => [],
        "alias" => [],
        "queue" => ["message_group"],
        "topic" => [],
        "state_machine" => [],
        "bus" => [],
        "stream" => [],
    }
    beside ["input", "part", "template", "paths", "retry", "dead_letters"]
}

impl TryFrom<EventTargetData> for EventTarget {
    type Error = String;

    fn try_from(data: EventTargetData) -> Result<Self, String> {
        data.kind()?;
        let receivers = [
            data.function.map(Receiver::Function),
            data.alias.map(Receiver::Alias),
            data.queue.map(Receiver::Queue),
            data.topic.map(Receiver::Topic),
            data.state_machine.map(Receiver::StateMachine),
            data.bus.map(Receiver::Bus),
            data.stream.map(Receiver::Stream),
        ];
        let to = receivers.into_iter().flatten().next().ok_or("a target is missing")?;
        let input = match (data.input, data.part, data.template, data.paths) {
            (None, None, None, None) => None,
            (Some(json), None, None, None) => Some(Input::Json(json)),
            (None, Some(path), None, None) => Some(Input::Path(path)),
            (None, None, Some(template), paths) => Some(Input::Template { paths: paths.unwrap_or_default(), template }),
            (None, None, None, Some(_)) => return Err("`paths` are parts of a `template`, which is missing".to_owned()),
            _ => return Err("a target is sent one of `input`, `part` and `template`".to_owned()),
        };
        let EventTargetData { retry, dead_letters, message_group, .. } = data;
        Ok(EventTarget { to, input, retry, dead_letters, message_group })
    }
}
short!(EventTarget, EventTargetData, "the name of a function, or a map that says more", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    named(name).map(|function| EventTarget::from(Receiver::Function(function)))
});

#[derive(Clone, Debug)]
enum Input {
    Json(Json),
    Path(String),
    Template { paths: IndexMap<String, String>, template: String },
}

impl EventTarget {
    /// Goes there: `&function`, `&alias`, `&queue`, `&topic`, `&state_machine`, `&bus`, `&stream`.
    pub fn of(receiver: impl Into<Receiver>) -> Self {
        EventTarget { to: receiver.into(), input: None, retry: None, dead_letters: None, message_group: None }
    }

    /// This is sent, in place of the event.
    pub fn input(mut self, json: Json) -> Self {
        self.input = Some(Input::Json(json));
        self
    }

    /// This part of the event is sent: `"$.detail"`.
    pub fn part(mut self, path: &str) -> Self {
        self.input = Some(Input::Path(path.to_owned()));
        self
    }

    /// This text is sent, with parts of the event for `<name>`: `.template([("id", "$.detail.id")], "order <id> is placed")`.
    ///
    /// [AWS: input transformation](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html)
    pub fn template<'a>(mut self, paths: impl IntoIterator<Item = (&'a str, &'a str)>, template: &str) -> Self {
        let paths = paths.into_iter().map(|(name, path)| (name.to_owned(), path.to_owned())).collect();
        self.input = Some(Input::Template { paths, template: template.to_owned() });
        self
    }

    /// How often, and how long, it is tried.
    pub fn retry(mut self, retry: DeliveryRetry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// What cannot be delivered goes to this queue.
    pub fn dead_letters(mut self, queue: &Handle<sqs::Queue>) -> Self {
        self.dead_letters = Some(queue.into());
        self
    }

    /// The message group, for a FIFO queue.
    pub fn message_group(mut self, group: impl IntoVal<String>) -> Self {
        self.message_group = Some(group.into_val());
        self
    }

    fn into_value(self, role: Option<&Target>) -> Value {
        let mut target = Members::new().with("Arn", self.to.arn());
        if let Some(queue) = &self.dead_letters {
            target = target.with("DeadLetterConfig", object([("Arn", queue.attribute("Arn").into())]));
        }
        target = target.with("Id", self.to.target().id.to_string());
        target = match self.input {
            None => target,
            Some(Input::Json(json)) => target.with("Input", json_text(json)),
            Some(Input::Path(path)) => target.with("InputPath", path),
            Some(Input::Template { paths, template }) => {
                let paths = paths.into_iter().map(|(name, path)| (name.into(), path.into())).collect();
                let transformer = object([("InputPathsMap", Value::Object(paths)), ("InputTemplate", template.into())]);
                target.with("InputTransformer", transformer)
            }
        };
        if let Some(retry) = self.retry {
            target = target.with("RetryPolicy", retry);
        }
        if let Some(role) = role
            && takes_role(&self.to)
        {
            target = target.with("RoleArn", Expr::GetAtt(role.clone(), "Arn".into()));
        }
        if let Some(group) = self.message_group {
            target = target.with("SqsParameters", object([("MessageGroupId", group.into())]));
        }
        target.into()
    }
}

/// Whether a rule reaches it through a role.
fn takes_role(receiver: &Receiver) -> bool {
    matches!(receiver, Receiver::StateMachine(_) | Receiver::Bus(_) | Receiver::Stream(_))
}

impl<R: Into<Receiver>> From<R> for EventTarget {
    fn from(receiver: R) -> Self {
        EventTarget::of(receiver)
    }
}

/// Most targets of a rule.
const MOST_TARGETS: usize = 5;

impl EventRule {
    /// For events that match a pattern: `json!({ "source": ["shop"] })`.
    ///
    /// [AWS: event patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html)
    pub fn matching(pattern: Json) -> Self {
        EventRule::on(On::Pattern(pattern))
    }

    /// Again and again, in UTC. A [`Schedule`](super::Schedule) knows time zones, too.
    pub fn every(recurrence: Recurrence) -> Self {
        EventRule::on(On::Time(recurrence))
    }

    fn on(on: On) -> Self {
        EventRule { on, name: None, description: None, bus: None, disabled: false, targets: Vec::new() }
    }

    /// Its name; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What it is for, in at most 512 characters.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Of this bus; of the account's default bus when nothing is said.
    pub fn bus(mut self, bus: &Handle<events::EventBus>) -> Self {
        self.bus = Some(bus.into());
        self
    }

    /// Is there and does nothing.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// What matches goes there, five places at most: `.to(&function)`, or `.to(EventTarget::of(&queue).input(..))`.
    pub fn to(mut self, target: impl Into<EventTarget>) -> Self {
        self.targets.push(target.into());
        self
    }

    fn check(&self, scope: &mut Scope) {
        if let On::Pattern(pattern) = &self.on
            && let Some((message, help)) = event_pattern::wrong(&pattern.0)
        {
            scope.error("event-pattern", message, help);
        }
        if let On::Time(recurrence) = &self.on {
            if let Some((message, help)) = recurrence.wrong() {
                scope.error("recurrence", message, help);
            }
            if self.bus.is_some() {
                let message = "only the default bus has rules that go by time";
                scope.error("rule-bus", message, "leave the bus out, or use a `Schedule` whose target is the bus");
            }
        }
        if self.targets.len() > MOST_TARGETS {
            let message = format!("the rule has {} targets; EventBridge takes {MOST_TARGETS}", self.targets.len());
            scope.error("rule-targets", message, "let one topic tell several, or make a second rule");
        }
        for (at, target) in self.targets.iter().enumerate() {
            let id = &target.to.target().id;
            if self.targets[..at].iter().any(|other| other.to.target().id == *id) {
                let message = format!("`{id}` is a target twice");
                scope.error("rule-targets", message, "make a second rule for it");
            }
            if let Some((message, help)) = target.to.wrong_group(target.message_group.is_some(), scope.facts) {
                scope.error("message-group", message, help);
            }
        }
    }
}

construct!(EventRule, events::Rule);

const SERVICE: &str = "events.amazonaws.com";

impl Construct for EventRule {
    fn main_type(&self) -> &'static str {
        <events::Rule as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        let rule = Target::named(id.as_str().to_owned());
        let sender = || {
            let arn = Some(Val::Expr(Expr::GetAtt(rule.clone(), "Arn".into())));
            Sender { service: SERVICE, id: id.as_str(), arn, at }
        };
        for target in &self.targets {
            if let Some(owner) = target.to.own_policy() {
                facts.deliver(owner, target.to.target(), sender());
            }
            if let Some(letters) = &target.dead_letters {
                facts.deliver(Owner::Queue, letters.target(), sender());
            }
        }
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let grants: Vec<_> =
            self.targets.iter().filter(|target| takes_role(&target.to)).map(|target| target.to.grant()).collect();
        let role = (!grants.is_empty()).then(|| {
            let role = Role::of(SERVICE).in_this_account().grant(&grants, scope.facts).body();
            scope.child("Role", role)
        });
        let mut body = Body::new("AWS::Events::Rule");
        body.set_some("Description", self.description);
        if let Some(bus) = &self.bus {
            body.set("EventBusName", bus.reference());
        }
        match self.on {
            On::Pattern(pattern) => body.set("EventPattern", pattern.0),
            On::Time(recurrence) => body.set("ScheduleExpression", recurrence.expression()),
        }
        body.set_some("Name", self.name);
        body.set("State", if self.disabled { "DISABLED" } else { "ENABLED" });
        let called =
            self.targets.iter().filter(|target| matches!(target.to, Receiver::Function(_) | Receiver::Alias(_)));
        let called: Vec<_> = called.map(|target| (target.to.target().id.clone(), target.to.arn())).collect();
        let targets: Vec<Value> = self.targets.into_iter().map(|target| target.into_value(role.as_ref())).collect();
        if !targets.is_empty() {
            body.set("Targets", targets);
        }
        let rule = scope.main(body);
        for (id, arn) in called {
            let source = Value::from(Expr::GetAtt(rule.clone(), "Arn".into()));
            scope.child(&format!("Calls{id}"), permission(arn, SERVICE, source));
        }
    }
}
