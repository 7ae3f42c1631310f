//! Execution environments that are kept ready, and how many as time goes by.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::Scope;
use super::super::recurrence::Recurrence;
use super::super::shape::{Members, object};
use super::weight::when;
use crate::aws::lambda;
use crate::condition::Condition;
use crate::handle::{Named, Target};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId, MAX, Num};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::{Pairs, Seconds, Share};

/// How many execution environments are kept ready.
///
/// ```
/// use formwork::prelude::*;
/// let capacity = Capacity { least: lit!(5), most: lit!(50) };
/// ```
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// At rest, 1 at least.
    pub least: Val<Int<1, MAX>>,
    /// At most.
    pub most: Val<Int<1, MAX>>,
}

/// How many execution environments are kept ready as they are used, and as time goes by.
///
/// ```
/// use formwork::prelude::*;
/// let scaling = Scaling::of(Capacity { least: lit!(5), most: lit!(50) })
///     .utilization(lit!(0.6))
///     .scheduled(id!("Morning"), Recurrence::cron("0 7 ? * MON-FRI *"), Capacity { least: lit!(20), most: lit!(100) })
///     .scheduled(id!("Evening"), Recurrence::cron("0 19 ? * MON-FRI *"), Capacity { least: lit!(5), most: lit!(50) })
///     .timezone("Europe/Berlin");
/// ```
///
/// Application Auto Scaling sets the alias's provisioned concurrency; a deployment that changes the alias sets it to the least again.
/// [AWS: scaling](https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(from = "ScalingData")]
#[schemars(with = "ScalingData")]
pub struct Scaling {
    capacity: Capacity,
    utilization: Val<Num<0, 1>>,
    scale_in_cooldown: Option<Val<Int<0, MAX>>>,
    scale_out_cooldown: Option<Val<Int<0, MAX>>>,
    schedule: Vec<Scheduled>,
    timezone: Option<Val<String>>,
}

#[derive(Clone, Debug)]
struct Scheduled {
    id: LogicalId,
    at: Recurrence,
    capacity: Capacity,
}

/// How many execution environments are kept ready, as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Scaling")]
struct ScalingData {
    /// Environments at rest, 1 at least.
    least: Val<Int<1, MAX>>,
    /// Environments at most.
    most: Val<Int<1, MAX>>,
    /// The part of them that is to be in use: `70%`, or 0 to 1; 70% when nothing is said.
    #[serde(default = "usual", with = "Share::<Num<0, 1>>")]
    utilization: Val<Num<0, 1>>,
    /// The time between a step down and the next: `5m`, a plain number in seconds.
    #[serde(default, with = "Seconds::<Int<0, MAX>>")]
    scale_in_cooldown: Option<Val<Int<0, MAX>>>,
    /// The time between a step up and the next: `1m`, a plain number in seconds.
    #[serde(default, with = "Seconds::<Int<0, MAX>>")]
    scale_out_cooldown: Option<Val<Int<0, MAX>>>,
    /// Other bounds from a time on, by a name for each step.
    #[serde(default, with = "Pairs::<LogicalId, ScheduledData>")]
    scheduled: Vec<(LogicalId, ScheduledData)>,
    /// The time zone of the schedule: `Europe/Berlin`; UTC when nothing is said.
    timezone: Option<Val<String>>,
}

/// Other bounds from a time on.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ScheduledCapacity")]
struct ScheduledData {
    /// When.
    at: Recurrence,
    /// Environments at rest, 1 at least.
    least: Val<Int<1, MAX>>,
    /// Environments at most.
    most: Val<Int<1, MAX>>,
}

impl From<ScalingData> for Scaling {
    fn from(data: ScalingData) -> Self {
        let schedule = data.scheduled.into_iter().map(|(id, step)| Scheduled {
            id,
            at: step.at,
            capacity: Capacity { least: step.least, most: step.most },
        });
        Scaling {
            capacity: Capacity { least: data.least, most: data.most },
            utilization: data.utilization,
            scale_in_cooldown: data.scale_in_cooldown,
            scale_out_cooldown: data.scale_out_cooldown,
            schedule: schedule.collect(),
            timezone: data.timezone,
        }
    }
}

/// Seven tenths: what AWS's own examples keep.
fn usual() -> Val<Num<0, 1>> {
    0.7.into_val()
}

impl Scaling {
    /// Between these, so that seven tenths of them are in use.
    pub fn of(capacity: Capacity) -> Self {
        Scaling {
            capacity,
            utilization: usual(),
            scale_in_cooldown: None,
            scale_out_cooldown: None,
            schedule: Vec::new(),
            timezone: None,
        }
    }

    /// The part of them that is to be in use, 0 to 1; 0.7 when nothing is said.
    pub fn utilization(mut self, part: impl IntoVal<Num<0, 1>>) -> Self {
        self.utilization = part.into_val();
        self
    }

    /// Seconds between a step down and the next.
    pub fn scale_in_cooldown(mut self, seconds: impl IntoVal<Int<0, MAX>>) -> Self {
        self.scale_in_cooldown = Some(seconds.into_val());
        self
    }

    /// Seconds between a step up and the next.
    pub fn scale_out_cooldown(mut self, seconds: impl IntoVal<Int<0, MAX>>) -> Self {
        self.scale_out_cooldown = Some(seconds.into_val());
        self
    }

    /// Other bounds from a time on; the id names the step.
    pub fn scheduled(mut self, id: LogicalId, at: Recurrence, capacity: Capacity) -> Self {
        self.schedule.push(Scheduled { id, at, capacity });
        self
    }

    /// The time zone of the schedule: `Europe/Berlin`; UTC when nothing is said.
    pub fn timezone(mut self, name: impl IntoVal<String>) -> Self {
        self.timezone = Some(name.into_val());
        self
    }
}

/// The provisioned concurrency of an alias.
#[derive(Clone, Debug)]
pub(super) struct Provisioned {
    how: How,
    pub only_if: Option<Condition>,
}

#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "an alias has one, and not for long")]
enum How {
    Fixed(Val<Int<1, MAX>>),
    Scaled(Scaling),
}

impl Provisioned {
    pub fn fixed(environments: Val<Int<1, MAX>>) -> Self {
        Provisioned { how: How::Fixed(environments), only_if: None }
    }

    pub fn scaled(scaling: Scaling) -> Self {
        Provisioned { how: How::Scaled(scaling), only_if: None }
    }

    /// The property; scaling begins with the least, as it may not work from nothing.
    pub fn value(&self) -> Value {
        let count = match &self.how {
            How::Fixed(count) => count.clone(),
            How::Scaled(scaling) => scaling.capacity.least.clone(),
        };
        when(&self.only_if, object([("ProvisionedConcurrentExecutions", count.into())]))
    }

    /// Most of them, when that is known now.
    pub fn most(&self) -> Option<i64> {
        match &self.how {
            How::Fixed(count) => count.literal().map(|count| count.get()),
            How::Scaled(scaling) => scaling.capacity.most.literal().map(|count| count.get()),
        }
    }

    /// Makes what scales it.
    pub fn place(self, function: &Named<lambda::Function>, name: &Val<String>, alias: &Target, scope: &mut Scope) {
        let How::Scaled(scaling) = self.how else { return };
        let condition = self.only_if.map(|condition| condition.target().clone());
        let function = Val::<String>::Expr(function.reference());
        let mut target = Body::new("AWS::ApplicationAutoScaling::ScalableTarget");
        target.set("MaxCapacity", scaling.capacity.most);
        target.set("MinCapacity", scaling.capacity.least);
        target.set("ResourceId", sub!("function:{}:{}", function, name.clone()));
        target.set("ScalableDimension", "lambda:function:ProvisionedConcurrency");
        if !scaling.schedule.is_empty() {
            let actions = scaling.schedule.into_iter().map(|step| step.into_value(&scaling.timezone, scope));
            let actions: Vec<Value> = actions.collect();
            target.set("ScheduledActions", actions);
        }
        target.set("ServiceNamespace", "lambda");
        // the name of the alias is no reference to it, and there has to be one before it can be scaled
        target.attributes().depends_on.push(alias.clone());
        target.attributes().condition = condition.clone();
        let target = scope.child("Capacity", target);

        let mut policy = Body::new("AWS::ApplicationAutoScaling::ScalingPolicy");
        policy.set("PolicyName", format!("{}Utilization", scope.id));
        policy.set("PolicyType", "TargetTrackingScaling");
        policy.set("ScalingTargetId", Expr::Ref(target));
        let metric = object([("PredefinedMetricType", "LambdaProvisionedConcurrencyUtilization".into())]);
        let tracking = Members::new()
            .with("PredefinedMetricSpecification", metric)
            .with_some("ScaleInCooldown", scaling.scale_in_cooldown)
            .with_some("ScaleOutCooldown", scaling.scale_out_cooldown)
            .with("TargetValue", scaling.utilization);
        policy.set("TargetTrackingScalingPolicyConfiguration", tracking);
        policy.attributes().condition = condition;
        scope.child("Utilization", policy);
    }
}

impl Scheduled {
    fn into_value(self, timezone: &Option<Val<String>>, scope: &mut Scope) -> Value {
        if let Some((message, help)) = self.at.wrong() {
            scope.error("recurrence", message, help);
        }
        let bounds = object([("MaxCapacity", self.capacity.most.into()), ("MinCapacity", self.capacity.least.into())]);
        Members::new()
            .with("ScalableTargetAction", bounds)
            .with("Schedule", self.at.expression())
            .with("ScheduledActionName", self.id.as_str().to_owned())
            .with_some("Timezone", timezone.clone())
            .into()
    }
}
