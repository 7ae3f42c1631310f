//! Metrics as methods of handles: only what a service really publishes can be named.

use schemars::JsonSchema;
use serde::Deserialize;

use super::metric_filter::{self, FilterKind};
use super::{Facts, Scope};
use crate::aws::{apigateway, dynamodb, lambda, sqs, wafv2};
use crate::finding::At;
use crate::handle::Named;
use crate::literal::{Int, Route};
use crate::value::{IntoVal, Val, Value};

mod catalogue;
mod data;
mod dimensions;
mod handles;

pub use handles::StageRoute;

use data::ByName;

/// A series of numbers in CloudWatch.
///
/// Handles have a method for each metric of their service: `handler.throttles()`, `prod.errors_5xx()`.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// stack.add(id!("Slow"), Alarm::on(handler.duration().statistic(Statistic::P99)).above(800));
/// # stack.synth().unwrap();
/// ```
///
/// A metric that a service does not publish does not compile:
///
/// ```compile_fail
/// # use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// let api = stack.add(id!("Api"), RestApi::new("orders"));
/// api.throttles(); // API Gateway publishes no such metric; a stage's `throttled_requests()` counts them
/// ```
#[derive(Clone, Debug)]
pub struct Metric {
    pub(crate) of: Source,
    pub(crate) statistic: Statistic,
    /// Seconds that one data point covers.
    pub(crate) period: Val<Int<1, 86_400>>,
}

fn five_minutes() -> Val<Int<1, 86_400>> {
    300i64.into_val()
}

/// Where the numbers come from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// What data names, until it is settled.
    ByName(Box<ByName>),
    /// What data names and there is not, which is reported.
    Unknown,
    Api {
        api: Named<apigateway::RestApi>,
        metric: String,
    },
    Stage {
        stage: Named<apigateway::Stage>,
        metric: String,
    },
    Route {
        stage: Named<apigateway::Stage>,
        route: Route,
        metric: String,
    },
    StageLog {
        stage: Named<apigateway::Stage>,
        metric: FilterKind,
    },
    Function {
        function: Named<lambda::Function>,
        metric: String,
    },
    Alias {
        alias: Named<lambda::Alias>,
        metric: String,
    },
    WebAcl {
        web_acl: Named<wafv2::WebAcl>,
        rule: Option<String>,
        metric: String,
    },
    Table {
        table: Named<dynamodb::Table>,
        metric: String,
        operation: Option<String>,
    },
    Index {
        table: Named<dynamodb::Table>,
        index: String,
        metric: String,
    },
    Queue {
        queue: Named<sqs::Queue>,
        metric: String,
    },
    /// A metric of the whole account and region.
    Account {
        namespace: String,
        metric: String,
    },
    /// How much of a quota is used.
    Usage {
        service: String,
        kind: String,
        resource: String,
        metric: String,
    },
    Custom {
        namespace: Val<String>,
        metric: String,
        dimensions: Vec<(String, Val<String>)>,
    },
    Math {
        expression: String,
        of: Vec<(String, Metric)>,
    },
}

/// How the numbers of a period become one.
///
/// [AWS: statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum Statistic {
    Average,
    Maximum,
    Minimum,
    SampleCount,
    Sum,
    #[serde(rename = "IQM")]
    Iqm,
    #[serde(rename = "p50")]
    P50,
    #[serde(rename = "p90")]
    P90,
    #[serde(rename = "p95")]
    P95,
    #[serde(rename = "p99")]
    P99,
    #[serde(rename = "p99.9")]
    P999,
    #[serde(rename = "tm90")]
    Tm90,
    #[serde(rename = "tm95")]
    Tm95,
    #[serde(rename = "tm99")]
    Tm99,
}

impl Statistic {
    /// The property it goes into, and its value there.
    pub(crate) const fn property(self) -> (&'static str, &'static str) {
        match self {
            Statistic::Average => ("Statistic", "Average"),
            Statistic::Maximum => ("Statistic", "Maximum"),
            Statistic::Minimum => ("Statistic", "Minimum"),
            Statistic::SampleCount => ("Statistic", "SampleCount"),
            Statistic::Sum => ("Statistic", "Sum"),
            Statistic::Iqm => ("ExtendedStatistic", "IQM"),
            Statistic::P50 => ("ExtendedStatistic", "p50"),
            Statistic::P90 => ("ExtendedStatistic", "p90"),
            Statistic::P95 => ("ExtendedStatistic", "p95"),
            Statistic::P99 => ("ExtendedStatistic", "p99"),
            Statistic::P999 => ("ExtendedStatistic", "p99.9"),
            Statistic::Tm90 => ("ExtendedStatistic", "tm90"),
            Statistic::Tm95 => ("ExtendedStatistic", "tm95"),
            Statistic::Tm99 => ("ExtendedStatistic", "tm99"),
        }
    }
}

impl Metric {
    fn new(of: Source, statistic: Statistic) -> Self {
        Metric { of, statistic, period: five_minutes() }
    }

    /// A metric of your own: the functions of the stack publish it.
    pub fn custom<K: Into<String>, V: IntoVal<String>>(
        namespace: impl IntoVal<String>,
        metric: &str,
        dimensions: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let dimensions = dimensions.into_iter().map(|(name, value)| (name.into(), value.into_val())).collect();
        let of = Source::Custom { namespace: namespace.into_val(), metric: metric.to_owned(), dimensions };
        Metric::new(of, Statistic::Sum)
    }

    /// Worked out of other metrics, each by a name that the expression uses: a small letter first, then letters, digits and _.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// # let mut stack = Stack::new("orders");
    /// let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
    /// let failing = Metric::math("100 * errors / calls", [("errors", handler.errors()), ("calls", handler.invocations())]);
    /// stack.add(id!("Failing"), Alarm::on(failing).above(5));
    /// # stack.synth().unwrap();
    /// ```
    ///
    /// [AWS: metric math](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html)
    pub fn math<const N: usize>(expression: &str, of: [(&str, Metric); N]) -> Self {
        const { assert!(N >= 1 && N <= 9, "an alarm takes up to ten metrics, the expression among them") };
        let of = of.into_iter().map(|(name, metric)| (name.to_owned(), metric)).collect();
        Metric::new(Source::Math { expression: expression.to_owned(), of }, Statistic::Average)
    }

    /// Calls to a service's API, of all its users in the account and region (`AWS/Usage`, `CallCount`, Sum).
    ///
    /// [AWS: usage metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Usage-Metrics.html)
    pub fn api_calls(service: &str, call: &str) -> Self {
        let of = Source::Usage {
            service: service.to_owned(),
            kind: "API".to_owned(),
            resource: call.to_owned(),
            metric: "CallCount".to_owned(),
        };
        Metric::new(of, Statistic::Sum)
    }

    /// Function calls that ran at once without reserved concurrency, over the account (`UnreservedConcurrentExecutions`, Maximum).
    pub fn unreserved_concurrent_executions() -> Self {
        let of =
            Source::Account { namespace: "AWS/Lambda".to_owned(), metric: "UnreservedConcurrentExecutions".to_owned() };
        Metric::new(of, Statistic::Maximum)
    }

    /// Takes this statistic in place of the usual one.
    pub fn statistic(mut self, statistic: Statistic) -> Self {
        self.statistic = statistic;
        self
    }

    /// Seconds that one data point covers, for this metric and those that it is worked out of.
    pub(crate) fn set_period(&mut self, period: &Val<Int<1, 86_400>>) {
        self.period = period.clone();
        if let Source::Math { of, .. } = &mut self.of {
            of.iter_mut().for_each(|(_, metric)| metric.set_period(period));
        }
    }

    /// Whether the service leaves alarms as they are while there is no data, whatever an alarm says.
    pub(crate) fn needs_filling(&self) -> bool {
        matches!(self.of, Source::Table { .. } | Source::Index { .. })
    }

    /// What an alarm on it needs to exist.
    pub(crate) fn declare(&self, at: &At, facts: &mut Facts) {
        match &self.of {
            Source::StageLog { stage, metric } => {
                let key = (stage.target().id.clone(), *metric);
                let first = facts.filters.entry(key).or_insert_with(|| at.clone());
                if *at < *first {
                    *first = at.clone();
                }
            }
            Source::Math { of, .. } => of.iter().for_each(|(_, metric)| metric.declare(at, facts)),
            _ => {}
        }
    }

    /// Namespace, name and dimensions; nothing for math, which has none of its own.
    pub(crate) fn resolve(&self, scope: &mut Scope) -> Option<Resolved> {
        catalogue::check(&self.of, scope);
        let (namespace, name, dimensions): (Value, &str, Vec<(&str, Value)>) = match &self.of {
            Source::Api { api, metric } => {
                ("AWS/ApiGateway".into(), metric, vec![("ApiName", dimensions::api_name(api, scope))])
            }
            Source::Stage { stage, metric } => ("AWS/ApiGateway".into(), metric, dimensions::stage(stage, scope)),
            Source::Route { stage, route, metric } => {
                ("AWS/ApiGateway".into(), metric, dimensions::route(stage, route, scope))
            }
            Source::StageLog { stage, metric } => {
                dimensions::check_access_log(stage, *metric, scope);
                let name = metric_filter::metric_name(stage.id(), *metric);
                return Some(Resolved { namespace: metric_filter::namespace(), name, dimensions: Vec::new() });
            }
            Source::Function { function, metric } => {
                ("AWS/Lambda".into(), metric, vec![("FunctionName", function.reference().into())])
            }
            Source::Alias { alias, metric } => ("AWS/Lambda".into(), metric, dimensions::alias(alias, scope)),
            Source::WebAcl { web_acl, rule, metric } => {
                ("AWS/WAFV2".into(), metric, dimensions::web_acl(web_acl, rule.as_deref(), scope))
            }
            Source::Table { table, metric, operation } => {
                let operation = operation.clone().map(|operation| ("Operation", operation.into()));
                let table = ("TableName", table.reference().into());
                ("AWS/DynamoDB".into(), metric, operation.into_iter().chain([table]).collect())
            }
            Source::Index { table, index, metric } => {
                let index = ("GlobalSecondaryIndexName", index.clone().into());
                ("AWS/DynamoDB".into(), metric, vec![index, ("TableName", table.reference().into())])
            }
            Source::Queue { queue, metric } => {
                ("AWS/SQS".into(), metric, vec![("QueueName", queue.attribute("QueueName").into())])
            }
            Source::Account { namespace, metric } => (namespace.clone().into(), metric, Vec::new()),
            Source::Usage { service, kind, resource, metric } => {
                let dimensions = vec![
                    ("Class", "None".into()),
                    ("Resource", resource.clone().into()),
                    ("Service", service.clone().into()),
                    ("Type", kind.clone().into()),
                ];
                ("AWS/Usage".into(), metric, dimensions)
            }
            Source::Custom { namespace, metric, dimensions } => {
                let dimensions = dimensions.iter().map(|(name, value)| (name.as_str(), value.clone().into()));
                (namespace.clone().into(), metric, dimensions.collect())
            }
            Source::Math { .. } | Source::ByName(_) | Source::Unknown => return None,
        };
        let dimensions = dimensions.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Some(Resolved { namespace, name: name.to_owned(), dimensions })
    }

    /// The queries that yield it under `id`, those that it is worked out of first; only the last returns data.
    pub(crate) fn queries(&self, id: &str, returns: bool, scope: &mut Scope) -> Vec<Value> {
        let Source::Math { expression, of } = &self.of else {
            return self.resolve(scope).map(|metric| self.query(id, returns, metric)).into_iter().collect();
        };
        let mut queries = Vec::new();
        for (name, metric) in of {
            let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if !fits {
                let message = format!("`{name}` cannot be the name of a metric in an expression");
                scope.error("metric-name", message, "a small letter first, then letters, digits and _");
            }
            queries.extend(metric.queries(name, false, scope));
        }
        queries.push(expression_query(id, expression.clone(), returns));
        queries
    }

    /// The lines of a dashboard's widget that show it, those that it is worked out of hidden.
    pub(crate) fn series(&self, at: usize, scope: &mut Scope) -> Vec<Value> {
        let Source::Math { expression, of } = &self.of else {
            return self.line(None, true, scope).into_iter().collect();
        };
        let mut lines: Vec<Value> =
            of.iter().filter_map(|(name, metric)| metric.line(Some(name), false, scope)).collect();
        let expression = vec![
            ("expression".into(), expression.clone().into()),
            ("id".into(), format!("e{at}").into()),
            ("label".into(), expression.clone().into()),
        ];
        lines.push(Value::List(vec![Value::Object(expression)]));
        lines
    }

    fn line(&self, id: Option<&str>, visible: bool, scope: &mut Scope) -> Option<Value> {
        let metric = self.resolve(scope)?;
        let mut line = vec![metric.namespace, metric.name.into()];
        line.extend(metric.dimensions.into_iter().flat_map(|(name, value)| [name.into(), value]));
        let mut options = Vec::new();
        options.extend(id.map(|id| ("id".into(), id.to_owned().into())));
        options.push(("period".into(), self.period.clone().into()));
        options.push(("stat".into(), self.statistic.property().1.into()));
        if !visible {
            options.push(("visible".into(), false.into()));
        }
        line.push(Value::Object(options));
        Some(Value::List(line))
    }

    fn query(&self, id: &str, returns: bool, metric: Resolved) -> Value {
        let (_, statistic) = self.statistic.property();
        let stat = vec![
            ("Metric".into(), metric.value()),
            ("Period".into(), self.period.clone().into()),
            ("Stat".into(), statistic.into()),
        ];
        Value::Object(vec![
            ("Id".into(), id.to_owned().into()),
            ("MetricStat".into(), Value::Object(stat)),
            ("ReturnData".into(), returns.into()),
        ])
    }
}

pub(crate) fn expression_query(id: &str, expression: String, returns: bool) -> Value {
    Value::Object(vec![
        ("Expression".into(), expression.into()),
        ("Id".into(), id.to_owned().into()),
        ("ReturnData".into(), returns.into()),
    ])
}

/// A metric as CloudWatch knows it.
pub(crate) struct Resolved {
    pub namespace: Value,
    pub name: String,
    pub dimensions: Vec<(String, Value)>,
}

impl Resolved {
    /// `Dimensions`, when there are any.
    pub(crate) fn dimensions(&self) -> Option<Value> {
        let pair = |(name, value): &(String, Value)| {
            Value::Object(vec![("Name".into(), name.clone().into()), ("Value".into(), value.clone())])
        };
        (!self.dimensions.is_empty()).then(|| Value::List(self.dimensions.iter().map(pair).collect()))
    }

    fn value(self) -> Value {
        let dimensions = self.dimensions().map(|dimensions| ("Dimensions".into(), dimensions));
        let mut members: Vec<_> = dimensions.into_iter().collect();
        members.push(("MetricName".into(), self.name.into()));
        members.push(("Namespace".into(), self.namespace));
        Value::Object(members)
    }
}
