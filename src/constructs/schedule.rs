//! Schedules of EventBridge Scheduler.

use schemars::JsonSchema;
use serde::Deserialize;

use super::receiver::{DeliveryRetry, Receiver};
use super::recurrence::Recurrence;
use super::role::Role;
use super::shape::{Members, object};
use super::{Construct, Grant, Scope, Settling, construct};
use crate::aws::{scheduler, sqs};
use crate::handle::{Handle, Named};
use crate::intrinsic::{Expr, json_text, partition};
use crate::literal::Int;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Json, Val, Value};
use crate::written::Minutes;

/// Calls something at its time, with a role that may do just that.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// stack.add(
///     id!("Mornings"),
///     Schedule::every(Recurrence::cron("0 8 ? * MON-FRI *"))
///         .call(&handler)
///         .timezone("Europe/Berlin")
///         .within_minutes(lit!(15))
///         .input(json!({ "rate": 100, "burst": 200 })),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Scheduler::Schedule` under its own id, `AWS::IAM::Role` `<Id>Role`.
/// [AWS: EventBridge Scheduler](https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "ScheduleData")]
#[schemars(with = "ScheduleData")]
pub struct Schedule {
    at: When,
    call: Call,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    timezone: Option<Val<String>>,
    within_minutes: Option<Val<Int<1, 1440>>>,
    start: Option<Val<String>>,
    end: Option<Val<String>>,
    disabled: bool,
    input: Option<Json>,
    retry: Option<DeliveryRetry>,
    dead_letters: Option<Named<sqs::Queue>>,
    message_group: Option<Val<String>>,
}

#[derive(Clone, Debug)]
enum When {
    Every(Recurrence),
    Once(String),
}

#[derive(Clone, Debug)]
enum Call {
    Receiver(Receiver),
    Api { service: String, action: String, grant: Vec<Grant> },
}

/// A schedule as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Schedule")]
struct ScheduleData {
    /// Again and again: `1h`, `1d`, or the six fields of a calendar, `0 8 ? * MON-FRI *`.
    every: Option<Recurrence>,
    /// Once, at a time like `2026-11-20T08:00:00`.
    once: Option<String>,
    /// What it calls or tells: the name of a function, or `{queue: Jobs}`.
    call: Option<Receiver>,
    /// Calls any operation of any service.
    call_api: Option<CallApi>,
    /// Its name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// What it is for, in at most 512 characters.
    description: Option<Val<String>>,
    /// The time zone of its times: `Europe/Berlin`; UTC when nothing is said.
    timezone: Option<Val<String>>,
    /// At any time within so long: `15m`, up to 1d, a plain number in minutes, so that not all start at once; on the minute when nothing is said.
    #[serde(default, with = "Minutes::<Int<1, 1440>>")]
    within: Option<Val<Int<1, 1440>>>,
    /// Not before this time: `2026-11-20T08:00:00Z`.
    start: Option<Val<String>>,
    /// Not after this time.
    end: Option<Val<String>>,
    /// Is there and does nothing.
    #[serde(default)]
    disabled: bool,
    /// What is sent: the event of a function, the message of a queue, the arguments of an operation.
    input: Option<Json>,
    /// How often, and how long, it is tried.
    retry: Option<DeliveryRetry>,
    /// What could not be delivered goes to this queue.
    dead_letters: Option<Named<sqs::Queue>>,
    /// The message group, for a FIFO queue.
    message_group: Option<Val<String>>,
}

/// An operation of a service, as the AWS SDK for JavaScript spells it; its arguments are the schedule's input.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CallApi {
    /// The service: `sqs`.
    service: String,
    /// The operation: `purgeQueue`.
    action: String,
    /// All that the schedule's role may do.
    grant: Grant,
}

impl TryFrom<ScheduleData> for Schedule {
    type Error = &'static str;

    fn try_from(data: ScheduleData) -> Result<Self, &'static str> {
        let at = match (data.every, data.once) {
            (Some(recurrence), None) => When::Every(recurrence),
            (None, Some(time)) => When::Once(time),
            _ => return Err("a schedule says when: one of `every` and `once`"),
        };
        let call = match (data.call, data.call_api) {
            (Some(receiver), None) => Call::Receiver(receiver),
            (None, Some(CallApi { service, action, grant })) => Call::Api { service, action, grant: vec![grant] },
            _ => return Err("a schedule says what is called: one of `call` and `call_api`"),
        };
        Ok(Schedule {
            at,
            call,
            name: data.name,
            description: data.description,
            timezone: data.timezone,
            within_minutes: data.within,
            start: data.start,
            end: data.end,
            disabled: data.disabled,
            input: data.input,
            retry: data.retry,
            dead_letters: data.dead_letters,
            message_group: data.message_group,
        })
    }
}

/// A schedule that does not yet say whom it calls.
#[derive(Clone, Debug)]
#[must_use = "say what is called: `.call(&function)` or `.call_api(..)`"]
pub struct ScheduleOf(When);

impl ScheduleOf {
    /// Calls or tells this: `&function`, `&alias`, `&queue`, `&topic`, `&state_machine`, `&bus`, `&stream`.
    pub fn call(self, receiver: impl Into<Receiver>) -> Schedule {
        self.to(Call::Receiver(receiver.into()))
    }

    /// Calls any operation of any service, as the AWS SDK for JavaScript spells them: `call_api("sqs", "purgeQueue", queue.allow(["sqs:PurgeQueue"]))`.
    /// The grant is all that the schedule's role may do; the operation's arguments are the schedule's input.
    ///
    /// [AWS: universal targets](https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html)
    pub fn call_api(self, service: &str, action: &str, grant: impl Into<Grant>) -> Schedule {
        self.to(Call::Api { service: service.to_owned(), action: action.to_owned(), grant: vec![grant.into()] })
    }

    fn to(self, call: Call) -> Schedule {
        Schedule {
            at: self.0,
            call,
            name: None,
            description: None,
            timezone: None,
            within_minutes: None,
            start: None,
            end: None,
            disabled: false,
            input: None,
            retry: None,
            dead_letters: None,
            message_group: None,
        }
    }
}

impl Schedule {
    /// Again and again; say next what is called.
    pub fn every(recurrence: Recurrence) -> ScheduleOf {
        ScheduleOf(When::Every(recurrence))
    }

    /// Once, at a time like `2026-11-20T08:00:00`; say next what is called.
    pub fn once(at: &str) -> ScheduleOf {
        ScheduleOf(When::Once(at.to_owned()))
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

    /// The time zone of its times: `Europe/Berlin`; UTC when nothing is said.
    pub fn timezone(mut self, name: impl IntoVal<String>) -> Self {
        self.timezone = Some(name.into_val());
        self
    }

    /// At any time within so many minutes, 1 to 1,440, so that not all start at once; on the minute when nothing is said.
    pub fn within_minutes(mut self, minutes: impl IntoVal<Int<1, 1440>>) -> Self {
        self.within_minutes = Some(minutes.into_val());
        self
    }

    /// Not before this time: `2026-11-20T08:00:00Z`.
    pub fn start(mut self, time: impl IntoVal<String>) -> Self {
        self.start = Some(time.into_val());
        self
    }

    /// Not after this time.
    pub fn end(mut self, time: impl IntoVal<String>) -> Self {
        self.end = Some(time.into_val());
        self
    }

    /// Is there and does nothing.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// What is sent: the event of a function, the message of a queue, the arguments of an operation.
    pub fn input(mut self, json: Json) -> Self {
        self.input = Some(json);
        self
    }

    /// How often, and how long, it is tried.
    pub fn retry(mut self, retry: DeliveryRetry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// What could not be delivered goes to this queue.
    pub fn dead_letters(mut self, queue: &Handle<sqs::Queue>) -> Self {
        self.dead_letters = Some(queue.into());
        self
    }

    /// The message group, for a FIFO queue.
    pub fn message_group(mut self, group: impl IntoVal<String>) -> Self {
        self.message_group = Some(group.into_val());
        self
    }

    fn check(&self, scope: &mut Scope) {
        match &self.at {
            When::Every(recurrence) => {
                if let Some((message, help)) = recurrence.wrong() {
                    scope.error("recurrence", message, help);
                }
            }
            When::Once(time) if !is_local_time(time) => {
                let message = format!("`{time}` is no time");
                scope.error(
                    "recurrence",
                    message,
                    "write it like `2026-11-20T08:00:00`, and the zone with `.timezone(..)`",
                );
            }
            When::Once(_) => {}
        }
        match &self.call {
            Call::Receiver(receiver) => {
                if let Some((message, help)) = receiver.wrong_group(self.message_group.is_some(), scope.facts) {
                    scope.error("message-group", message, help);
                }
                if matches!(receiver, Receiver::Bus(_) | Receiver::Stream(_)) {
                    let message = format!("`{}` needs more than an input", receiver.target().id);
                    let help = "use `.call_api(\"eventbridge\", \"putEvents\", ..)` or `.call_api(\"kinesis\", \"putRecord\", ..)`";
                    scope.error("schedule-target", message, help);
                }
            }
            Call::Api { .. } if self.message_group.is_some() => {
                scope.error("message-group", "an operation knows no message group", "put it into the input");
            }
            Call::Api { .. } => {}
        }
    }
}

/// Whether a text is a time like `2026-11-20T08:00:00`, of a day that the calendar has.
fn is_local_time(text: &str) -> bool {
    let form = b"dddd-dd-ddTdd:dd:dd";
    let formed = text.len() == form.len()
        && text.bytes().zip(form).all(|(found, want)| match want {
            b'd' => found.is_ascii_digit(),
            _ => found == *want,
        });
    let number = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u32>().ok());
    let parts = [(0, 4), (5, 7), (8, 10), (11, 13), (14, 16), (17, 19)].map(|(from, to)| number(from, to));
    let [Some(year), Some(month), Some(day), Some(hour), Some(minute), Some(second)] = parts else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    formed && (1..=days).contains(&day) && hour < 24 && minute < 60 && second < 60
}

construct!(Schedule, scheduler::Schedule);

impl Construct for Schedule {
    fn main_type(&self) -> &'static str {
        <scheduler::Schedule as crate::resource::Resource>::TYPE
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        if let Call::Api { grant, .. } = &mut self.call {
            Grant::settle(grant, settling);
        }
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let (arn, mut grants) = match &self.call {
            Call::Receiver(receiver) => (receiver.arn(), vec![receiver.grant()]),
            Call::Api { service, action, grant } => {
                let arn = sub!("arn:{}:scheduler:::aws-sdk:{}:{}", partition(), service.clone(), action.clone());
                (arn, grant.clone())
            }
        };
        grants.extend(self.dead_letters.clone().map(|queue| Receiver::Queue(queue).grant()));
        let role = Role::of("scheduler.amazonaws.com").in_this_account().grant(&grants, scope.facts).body();
        let role = scope.child("Role", role);

        let mut target = Members::new().with("Arn", arn);
        if let Some(queue) = &self.dead_letters {
            target = target.with("DeadLetterConfig", object([("Arn", queue.attribute("Arn").into())]));
        }
        if let Some(input) = self.input {
            target = target.with("Input", json_text(input));
        }
        if let Some(retry) = self.retry {
            target = target.with("RetryPolicy", retry);
        }
        target = target.with("RoleArn", Expr::GetAtt(role, "Arn".into()));
        if let Some(group) = self.message_group {
            target = target.with("SqsParameters", object([("MessageGroupId", group.into())]));
        }

        let mut body = Body::new("AWS::Scheduler::Schedule");
        body.set_some("Description", self.description);
        body.set_some("EndDate", self.end);
        let window: Value = match self.within_minutes {
            Some(minutes) => object([("MaximumWindowInMinutes", minutes.into()), ("Mode", "FLEXIBLE".into())]),
            None => object([("Mode", "OFF".into())]),
        };
        body.set("FlexibleTimeWindow", window);
        body.set_some("Name", self.name);
        let expression = match self.at {
            When::Every(recurrence) => recurrence.expression(),
            When::Once(time) => format!("at({time})"),
        };
        body.set("ScheduleExpression", expression);
        body.set_some("ScheduleExpressionTimezone", self.timezone);
        body.set_some("StartDate", self.start);
        body.set("State", if self.disabled { "DISABLED" } else { "ENABLED" });
        body.set("Target", target);
        scope.main(body);
    }
}
