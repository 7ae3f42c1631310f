//! Alarms.

use schemars::JsonSchema;
use serde::Deserialize;

use super::metric::{Metric, expression_query};
use super::{Construct, Facts, Scope, Settling, construct};
use crate::aws::cloudwatch;
use crate::aws::{lambda, sns};
use crate::finding::At;
use crate::handle::Named;
use crate::literal::{Int, LogicalId, MAX};
use crate::resource::Body;
use crate::value::{IntoVal, Val};
use crate::written::{Flat, Minutes, OneOrMany, flat};

mod actions;
mod composite;

pub use actions::Severity as OpsSeverity;
pub(crate) use actions::{Actions, has_actions};
pub use composite::{AlarmState, CompositeAlarm};

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
/// Resources: `AWS::CloudWatch::Alarm` under its own id; for each function that it calls `<Id>Calls<Function>` (`AWS::Lambda::Permission`); with a
/// metric that is counted from an access log, the stage's `AWS::Logs::MetricFilter` `<Stage><Metric>`, once.
/// [AWS: alarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "AlarmData")]
#[schemars(with = "AlarmData")]
pub struct Alarm {
    on: Metric,
    comparison: Comparison,
    threshold: Val<f64>,
    periods: Val<Int<1, MAX>>,
    datapoints: Option<Val<Int<1, MAX>>>,
    missing: MissingData,
    description: Option<Val<String>>,
    actions: Actions,
}

fn one() -> Val<Int<1, MAX>> {
    1i64.into_val()
}

#[derive(Clone, Copy, Debug)]
enum Comparison {
    Above,
    AtLeast,
    Below,
    AtMost,
    /// Above the band that is usual; the threshold is its half width in standard deviations.
    AboveBand,
    BelowBand,
    OutsideBand,
}

impl Comparison {
    const fn operator(self) -> &'static str {
        match self {
            Comparison::Above => "GreaterThanThreshold",
            Comparison::AtLeast => "GreaterThanOrEqualToThreshold",
            Comparison::Below => "LessThanThreshold",
            Comparison::AtMost => "LessThanOrEqualToThreshold",
            Comparison::AboveBand => "GreaterThanUpperThreshold",
            Comparison::BelowBand => "LessThanLowerThreshold",
            Comparison::OutsideBand => "LessThanLowerOrGreaterThanUpperThreshold",
        }
    }

    const fn is_band(self) -> bool {
        matches!(self, Comparison::AboveBand | Comparison::BelowBand | Comparison::OutsideBand)
    }
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

impl MissingData {
    const fn as_str(self) -> &'static str {
        match self {
            MissingData::Quiet => "notBreaching",
            MissingData::Breaching => "breaching",
            MissingData::Ignore => "ignore",
            MissingData::Missing => "missing",
        }
    }
}

flat! {
    /// An alarm as data has it.
    struct AlarmData as "an alarm" {
        /// The metric: `{throttled_requests: Prod}`.
        on: Metric,
        /// Goes off above this.
        above: Val<f64>,
        /// Goes off at this and above.
        at_least: Val<f64>,
        /// Goes off below this.
        below: Val<f64>,
        /// Goes off at this and below.
        at_most: Val<f64>,
        /// Goes off above what is usual by more than so many standard deviations, as CloudWatch has learned it over days.
        above_usual: Val<f64>,
        /// Goes off below what is usual by more than so many standard deviations.
        below_usual: Val<f64>,
        /// Goes off above or below what is usual by more than so many standard deviations.
        unusual: Val<f64>,
        /// Looks at spans of this length: `5m`, a plain number in minutes; 5m when nothing is said.
        #[serde(with = "Minutes::<u32>")]
        r#in: u32,
        /// Goes off after so many one-minute spans in a row: `5m`, a plain number in minutes.
        #[serde(with = "Minutes::<u32>")]
        r#for: u32,
        /// Goes off after so many spans in a row; 1 when nothing is said.
        periods: Val<Int<1, MAX>>,
        /// Goes off when so many of its spans are over the threshold; all of them when nothing is said.
        datapoints: Val<Int<1, MAX>>,
        /// What a span without data means; quiet when nothing is said.
        missing_data: MissingData,
        /// What it tells the person on call.
        description: Val<String>,
        /// Tells these topics when it goes off. One, or a list. Whatever the order of the members, topics come first, then functions, the OpsItem, ARNs.
        #[serde(with = "OneOrMany::<Named<sns::Topic>>")]
        notify: Vec<Named<sns::Topic>>,
        /// Tells these topics when it is quiet again. One, or a list.
        #[serde(with = "OneOrMany::<Named<sns::Topic>>")]
        notify_ok: Vec<Named<sns::Topic>>,
        /// Calls these functions when it goes off, which it is permitted to. One, or a list.
        #[serde(with = "OneOrMany::<Named<lambda::Function>>")]
        call: Vec<Named<lambda::Function>>,
        /// Calls these functions when it is quiet again, which it is permitted to. One, or a list.
        #[serde(with = "OneOrMany::<Named<lambda::Function>>")]
        call_ok: Vec<Named<lambda::Function>>,
        /// Opens an OpsItem in Systems Manager when it goes off.
        open_ops_item: OpsSeverity,
        /// Does what stands behind these ARNs when it goes off: an incident response plan, a scaling policy. One, or a list.
        #[serde(with = "OneOrMany::<Val<String>>")]
        act: Vec<Val<String>>,
    }
    kinds {
        "above" => [],
        "at_least" => [],
        "below" => [],
        "at_most" => [],
        "above_usual" => [],
        "below_usual" => [],
        "unusual" => [],
    }
    beside [
        "!on", "in", "for", "periods", "datapoints", "missing_data", "description", "notify", "notify_ok", "call", "call_ok",
        "open_ops_item", "act",
    ]
}

impl TryFrom<AlarmData> for Alarm {
    type Error = String;

    fn try_from(data: AlarmData) -> Result<Self, String> {
        data.kind()?;
        let on = data.on.ok_or("an alarm watches a metric: `on: {errors: Handler}`")?;
        let thresholds = [
            (data.above, Comparison::Above),
            (data.at_least, Comparison::AtLeast),
            (data.below, Comparison::Below),
            (data.at_most, Comparison::AtMost),
            (data.above_usual, Comparison::AboveBand),
            (data.below_usual, Comparison::BelowBand),
            (data.unusual, Comparison::OutsideBand),
        ];
        let said = thresholds.into_iter().find_map(|(threshold, comparison)| Some((threshold?, comparison)));
        let (threshold, comparison) = said.ok_or("an alarm says when it goes off: `above: 10`")?;
        let mut alarm = Alarm::on(on).when(comparison, threshold);
        match (data.r#in, data.r#for, data.periods) {
            (None, Some(minutes), None) => alarm = alarm.for_minutes(minutes.into()),
            (_, Some(_), _) => {
                return Err("`for` says the spans and their number: leave `in` and `periods` out".to_owned());
            }
            (minutes, None, periods) => {
                if let Some(minutes) = minutes {
                    alarm = alarm.in_minutes(minutes.into());
                }
                if let Some(periods) = periods {
                    alarm = alarm.periods(periods);
                }
            }
        }
        alarm.datapoints = data.datapoints;
        alarm.missing = data.missing_data.unwrap_or_default();
        alarm.description = data.description;
        alarm.actions = Actions::from_data(actions::Said {
            notify: data.notify.unwrap_or_default(),
            notify_ok: data.notify_ok.unwrap_or_default(),
            call: data.call.unwrap_or_default(),
            call_ok: data.call_ok.unwrap_or_default(),
            open_ops_item: data.open_ops_item,
            act: data.act.unwrap_or_default(),
        });
        Ok(alarm)
    }
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

    /// Goes off above what is usual by more than so many standard deviations, as CloudWatch has learned it over days.
    ///
    /// [AWS: anomaly detection](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html)
    pub fn above_usual(self, deviations: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::AboveBand, deviations)
    }

    /// Goes off below what is usual by more than so many standard deviations.
    pub fn below_usual(self, deviations: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::BelowBand, deviations)
    }

    /// Goes off above or below what is usual by more than so many standard deviations.
    pub fn unusual(self, deviations: impl IntoVal<f64>) -> Alarm {
        self.when(Comparison::OutsideBand, deviations)
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
            actions: Actions::default(),
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
        self.on.set_period(&minutes.saturating_mul(60).into_val());
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
}

has_actions!(Alarm);

construct!(Alarm, cloudwatch::Alarm);

impl Construct for Alarm {
    fn main_type(&self) -> &'static str {
        <cloudwatch::Alarm as crate::resource::Resource>::TYPE
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        self.on.settle(settling);
    }

    fn declare(&self, _: &LogicalId, at: &At, facts: &mut Facts) {
        self.on.declare(at, facts);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::CloudWatch::Alarm");
        body.set_some("AlarmDescription", self.description.clone());
        body.set("ComparisonOperator", self.comparison.operator());
        body.set("EvaluationPeriods", self.periods.clone());
        body.set_some("DatapointsToAlarm", self.datapoints.clone());
        self.set_metric(&mut body, scope);
        body.set("TreatMissingData", self.missing.as_str());
        self.actions.set(&mut body, scope);
        let alarm = scope.main(body);
        self.actions.place_permissions(&alarm, scope);
    }
}

impl Alarm {
    fn check(&self, scope: &mut Scope) {
        if let (Some(Val::Lit(datapoints)), Val::Lit(periods)) = (&self.datapoints, &self.periods)
            && datapoints.get() > periods.get()
        {
            let message = format!("{} of {} spans can never be over the threshold", datapoints.get(), periods.get());
            scope.error("alarm-datapoints", message, "say at most as many datapoints as periods");
        }
        if let (Val::Lit(period), Val::Lit(periods)) = (&self.on.period, &self.periods) {
            let (seconds, window) = (period.get(), period.get().saturating_mul(periods.get()));
            if ![10, 20, 30].contains(&seconds) && seconds % 60 != 0 {
                let message = format!("a span of {seconds} seconds is none that CloudWatch takes");
                scope.error("alarm-period", message, "10, 20, 30, or whole minutes");
            }
            let most = if seconds < 3600 { 86_400 } else { 604_800 };
            if window > most {
                let message = format!(
                    "{} spans of {seconds} seconds are {window} seconds; CloudWatch looks back {most}",
                    periods.get()
                );
                scope.error(
                    "alarm-period",
                    message,
                    "take fewer or shorter spans; those of an hour and more may reach back a week",
                );
            }
        }
    }

    /// The metric as properties of its own, or as queries where an expression is needed.
    fn set_metric(&self, body: &mut Body, scope: &mut Scope) {
        if self.comparison.is_band() {
            let mut queries = self.on.queries("m", true, scope);
            let width = match &self.threshold {
                Val::Lit(width) => *width,
                _ => {
                    let message = "the width of the usual band stands in an expression, so it has to be known now";
                    scope.error("alarm-band", message, "give it as a number");
                    2.0
                }
            };
            queries.push(expression_query("usual", format!("ANOMALY_DETECTION_BAND(m, {width})"), true));
            body.set("Metrics", queries);
            body.set("ThresholdMetricId", "usual");
            return;
        }
        body.set("Threshold", self.threshold.clone());
        let fills = self.on.needs_filling() && matches!(self.missing, MissingData::Quiet);
        match self.on.resolve(scope) {
            Some(metric) if !fills => {
                if let Some(dimensions) = metric.dimensions() {
                    body.set("Dimensions", dimensions);
                }
                body.set("MetricName", metric.name);
                body.set("Namespace", metric.namespace);
                let (property, statistic) = self.on.statistic.property();
                body.set(property, statistic);
                body.set("Period", self.on.period.clone());
            }
            Some(_) => {
                // alarms on this service ignore spans without data, and would never return to OK
                let mut queries = self.on.queries("m", false, scope);
                queries.push(expression_query("filled", "FILL(m, 0)".to_owned(), true));
                body.set("Metrics", queries);
            }
            None => body.set("Metrics", self.on.queries("result", true, scope)),
        }
    }
}
