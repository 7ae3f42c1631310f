//! Alarms.

use schemars::JsonSchema;
use serde::Deserialize;

use super::metric::Metric;
use super::{Construct, Facts, Scope, construct};
use crate::aws::{cloudwatch, sns};
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::literal::{Int, LogicalId, MAX};
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

/// An alarm on a metric.
///
/// Data that is missing counts as quiet, since throttles, errors and WAF blocks are published only when there are any.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// // more than 10 rejected calls in 5 minutes, twice in a row
/// stack.add(id!("HandlerThrottled"), Alarm::on(handler.throttles()).above(10).in_minutes(5).periods(2));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::CloudWatch::Alarm` under its own id; with a metric that is counted from an access log, the stage's
/// `AWS::Logs::MetricFilter` `<Stage><Metric>`, once.
/// [AWS: alarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alarm {
    on: Metric,
    comparison: Comparison,
    threshold: Val<f64>,
    #[serde(default = "one")]
    periods: Val<Int<1, MAX>>,
    datapoints: Option<Val<Int<1, MAX>>>,
    #[serde(default)]
    missing: MissingData,
    description: Option<Val<String>>,
    #[serde(default)]
    notify: Vec<Named<sns::Topic>>,
    #[serde(default)]
    notify_ok: Vec<Named<sns::Topic>>,
}

fn one() -> Val<Int<1, MAX>> {
    1i64.into_val()
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Comparison {
    Above,
    AtLeast,
    Below,
    AtMost,
}

/// What an alarm makes of a period without data.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MissingData {
    /// Nothing happened.
    #[default]
    Quiet,
    /// Something is wrong.
    Breaching,
    /// The alarm stays as it is.
    Ignore,
    /// The alarm says that it does not know.
    Missing,
}

/// An alarm whose threshold is still to be said.
#[derive(Clone, Debug)]
#[must_use = "say when it goes off: `.above(..)`, `.at_least(..)`, `.below(..)` or `.at_most(..)`"]
pub struct AlarmOn(Metric);

impl AlarmOn {
    /// Goes off above this.
    pub fn above(self, threshold: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::Above, threshold)
    }

    /// Goes off at this and above.
    pub fn at_least(self, threshold: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::AtLeast, threshold)
    }

    /// Goes off below this.
    pub fn below(self, threshold: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::Below, threshold)
    }

    /// Goes off at this and below.
    pub fn at_most(self, threshold: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::AtMost, threshold)
    }

    fn when(self, comparison: Comparison, threshold: impl IntoVal<f64>) -> Alarm {
        Alarm {
            on: self.0,
            comparison,
            threshold: threshold.into_val(),
            periods: one(),
            datapoints: None,
            missing: MissingData::Quiet,
            description: None,
            notify: Vec::new(),
            notify_ok: Vec::new(),
        }
    }
}

impl Alarm {
    /// An alarm on this metric; say next when it goes off.
    pub fn on(metric: Metric) -> AlarmOn {
        AlarmOn(metric)
    }

    /// Looks at spans of so many minutes; 5 when nothing is said.
    pub fn in_minutes(mut self, minutes: i64) -> Self {
        self.on.period = minutes.saturating_mul(60).into_val();
        self
    }

    /// Goes off after so many spans in a row; 1 when nothing is said.
    pub fn periods(mut self, periods: impl IntoVal<Int<1, MAX>>) -> Self {
        self.periods = periods.into_val();
        self
    }

    /// Goes off when so many of its spans are over the threshold; all of them when nothing is said.
    pub fn datapoints(mut self, datapoints: impl IntoVal<Int<1, MAX>>) -> Self {
        self.datapoints = Some(datapoints.into_val());
        self
    }

    /// Goes off after this many one-minute spans in a row.
    pub fn for_minutes(self, minutes: i64) -> Self {
        self.in_minutes(1).periods(minutes)
    }

    /// What a span without data means; quiet when nothing is said.
    pub fn missing_data(mut self, missing: MissingData) -> Self {
        self.missing = missing;
        self
    }

    /// What it tells the person on call.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Tells this topic when it goes off.
    pub fn notify(mut self, topic: &Handle<sns::Topic>) -> Self {
        self.notify.push(topic.into());
        self
    }

    /// Tells this topic when it is quiet again.
    pub fn notify_ok(mut self, topic: &Handle<sns::Topic>) -> Self {
        self.notify_ok.push(topic.into());
        self
    }
}

construct!(Alarm, cloudwatch::Alarm);

impl Construct for Alarm {
    fn declare(&self, _: &LogicalId, at: &At, facts: &mut Facts) {
        self.on.declare(at, facts);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let metric = self.on.resolve(scope);
        let mut body = Body::new("AWS::CloudWatch::Alarm");
        body.set_some("AlarmDescription", self.description);
        body.set(
            "ComparisonOperator",
            match self.comparison {
                Comparison::Above => "GreaterThanThreshold",
                Comparison::AtLeast => "GreaterThanOrEqualToThreshold",
                Comparison::Below => "LessThanThreshold",
                Comparison::AtMost => "LessThanOrEqualToThreshold",
            },
        );
        body.set("EvaluationPeriods", self.periods);
        body.set_some("DatapointsToAlarm", self.datapoints);
        body.set("MetricName", metric.name);
        body.set("Namespace", metric.namespace);
        if !metric.dimensions.is_empty() {
            let dimensions = metric
                .dimensions
                .into_iter()
                .map(|(name, value)| Value::Object(vec![("Name".into(), name.into()), ("Value".into(), value)]));
            body.set("Dimensions", dimensions.collect::<Vec<_>>());
        }
        let (property, statistic) = self.on.statistic.property();
        body.set(property, statistic);
        body.set("Period", self.on.period);
        body.set("Threshold", self.threshold);
        body.set(
            "TreatMissingData",
            match self.missing {
                MissingData::Quiet => "notBreaching",
                MissingData::Breaching => "breaching",
                MissingData::Ignore => "ignore",
                MissingData::Missing => "missing",
            },
        );
        for (property, topics) in [("AlarmActions", &self.notify), ("OKActions", &self.notify_ok)] {
            if !topics.is_empty() {
                body.set(property, topics.iter().map(|topic| topic.reference().into()).collect::<Vec<Value>>());
            }
        }
        scope.main(body);
    }
}
