//! Metrics as methods of handles: only what a service really publishes can be named.

use schemars::JsonSchema;
use serde::Deserialize;

use super::metric_filter::{self, FilterKind};
use super::web_acl::metric_name;
use super::{Facts, Scope};
use crate::aws::{apigateway, dynamodb, lambda, wafv2};
use crate::handle::{Handle, Named};
use crate::intrinsic::region;
use crate::literal::Int;
use crate::value::{IntoVal, Val, Value};

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
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    pub(crate) of: Source,
    pub(crate) statistic: Statistic,
    /// Seconds that one data point covers.
    #[serde(default = "five_minutes")]
    pub(crate) period: Val<Int<1, 86_400>>,
}

fn five_minutes() -> Val<Int<1, 86_400>> {
    300i64.into_val()
}

/// Where the numbers come from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Source {
    Stage { stage: Named<apigateway::Stage>, metric: String },
    StageLog { stage: Named<apigateway::Stage>, metric: FilterKind },
    Function { function: Named<lambda::Function>, metric: String },
    WebAcl { web_acl: Named<wafv2::WebAcl>, rule: Option<String>, metric: String },
    Table { table: Named<dynamodb::Table>, metric: String, operation: Option<String> },
    Custom { namespace: Val<String>, metric: String, dimensions: Vec<(String, Val<String>)> },
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
    P50,
    P90,
    P95,
    P99,
    P999,
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
            Statistic::P50 => ("ExtendedStatistic", "p50"),
            Statistic::P90 => ("ExtendedStatistic", "p90"),
            Statistic::P95 => ("ExtendedStatistic", "p95"),
            Statistic::P99 => ("ExtendedStatistic", "p99"),
            Statistic::P999 => ("ExtendedStatistic", "p99.9"),
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

    /// Takes this statistic in place of the usual one.
    pub fn statistic(mut self, statistic: Statistic) -> Self {
        self.statistic = statistic;
        self
    }

    /// What an alarm on it needs to exist.
    pub(crate) fn declare(&self, at: &crate::finding::At, facts: &mut Facts) {
        if let Source::StageLog { stage, metric } = &self.of {
            let key = (stage.target().id.clone(), *metric);
            facts
                .filters
                .entry(key)
                .and_modify(|first| *first = (*first).clone().min(at.clone()))
                .or_insert(at.clone());
        }
    }

    /// Namespace, name and dimensions.
    pub(crate) fn resolve(&self, scope: &mut Scope) -> Resolved {
        match &self.of {
            Source::Stage { stage, metric } => Resolved {
                namespace: "AWS/ApiGateway".into(),
                name: metric.clone(),
                dimensions: stage_dimensions(stage, scope),
            },
            Source::StageLog { stage, metric } => {
                check_access_log(stage, *metric, scope);
                Resolved {
                    namespace: metric_filter::namespace(),
                    name: metric_filter::metric_name(stage.id(), *metric),
                    dimensions: Vec::new(),
                }
            }
            Source::Function { function, metric } => Resolved {
                namespace: "AWS/Lambda".into(),
                name: metric.clone(),
                dimensions: vec![("FunctionName".into(), function.reference().into())],
            },
            Source::WebAcl { web_acl, rule, metric } => Resolved {
                namespace: "AWS/WAFV2".into(),
                name: metric.clone(),
                dimensions: web_acl_dimensions(web_acl, rule.as_deref(), scope),
            },
            Source::Table { table, metric, operation } => {
                let mut dimensions = vec![("TableName".into(), table.reference().into())];
                dimensions.extend(operation.clone().map(|operation| ("Operation".into(), operation.into())));
                Resolved { namespace: "AWS/DynamoDB".into(), name: metric.clone(), dimensions }
            }
            Source::Custom { namespace, metric, dimensions } => Resolved {
                namespace: namespace.clone().into(),
                name: metric.clone(),
                dimensions: dimensions.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect(),
            },
        }
    }
}

/// A metric as CloudWatch knows it.
pub(crate) struct Resolved {
    pub namespace: Value,
    pub name: String,
    pub dimensions: Vec<(String, Value)>,
}

fn stage_dimensions(stage: &Named<apigateway::Stage>, scope: &mut Scope) -> Vec<(String, Value)> {
    let api_name = scope.facts.stages.get(stage.id()).and_then(|facts| {
        let api = scope.facts.apis.get(facts.api.id())?;
        Some(Value::from(api.name.clone()))
    });
    if api_name.is_none() {
        let message = format!(
            "`{}` is not a `Stage` of a `RestApi` in this stack, so the name of its API is not known",
            stage.id()
        );
        scope.error(
            "metric-source",
            message,
            "add the API and its stage as the constructs `RestApi` and `Stage`, or use `Metric::custom`",
        );
    }
    vec![
        ("ApiName".to_owned(), api_name.unwrap_or_else(|| "unknown".into())),
        ("Stage".to_owned(), stage.reference().into()),
    ]
}

fn check_access_log(stage: &Named<apigateway::Stage>, kind: FilterKind, scope: &mut Scope) {
    let Some(facts) = scope.facts.stages.get(stage.id()) else {
        let message = format!("`{}` is not a `Stage` of this stack, so it has no access log to count in", stage.id());
        return scope.error(
            "metric-source",
            message,
            "add it as the construct `Stage`, with `.access_log(AccessLog::json())`",
        );
    };
    let Some(log) = &facts.access_log else {
        let message = format!(
            "API Gateway publishes no metric for this; it is counted in the access log, and stage `{}` writes none",
            stage.id()
        );
        return scope.error("metric-source", message, "add `.access_log(AccessLog::json())` to the stage");
    };
    let missing: Vec<String> = kind
        .fields()
        .iter()
        .filter(|field| !log.has(**field))
        .map(|field| format!(".field(Field::{field:?})"))
        .collect();
    if !missing.is_empty() {
        let message = format!("the access log of stage `{}` lacks what this metric is counted from", stage.id());
        scope.error(
            "metric-source",
            message,
            format!("add {} to it, or use `AccessLog::json()`", missing.join(" and ")),
        );
    }
}

/// WAF's dimensions hold the names of metrics, not of resources.
fn web_acl_dimensions(web_acl: &Named<wafv2::WebAcl>, rule: Option<&str>, scope: &mut Scope) -> Vec<(String, Value)> {
    let known = scope.facts.web_acls.get(web_acl.id()).map(|facts| facts.rules.clone());
    if known.is_none() {
        let message =
            format!("`{}` is not a `WebAcl` of this stack, so the name of its metric is not known", web_acl.id());
        scope.error("metric-source", message, "add it as the construct `WebAcl`, or use `Metric::custom`");
    }
    if let (Some(rule), Some(known)) = (rule, known)
        && !known.iter().any(|name| name == rule)
    {
        let help = match crate::finding::nearest(rule, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its rules are {}", known.join(", ")),
        };
        scope.error("metric-source", format!("web ACL `{}` has no rule `{rule}`", web_acl.id()), help);
    }
    vec![
        ("Region".to_owned(), region().into()),
        ("Rule".to_owned(), rule.unwrap_or("ALL").to_owned().into()),
        ("WebACL".to_owned(), metric_name(web_acl.id())),
    ]
}

macro_rules! metrics {
    ($resource:ty, |$this:ident, $name:ident| $source:expr; $($(#[$doc:meta])* $method:ident $metric:literal $statistic:ident)+) => {
        impl Handle<$resource> {
            $($(#[$doc])*
            pub fn $method(&self) -> Metric {
                let ($this, $name) = (self.into(), $metric.to_owned());
                Metric::new($source, Statistic::$statistic)
            })+
        }
    };
}

metrics! { apigateway::Stage, |stage, metric| Source::Stage { stage, metric };
    /// Requests, the refused ones included (`Count`, Sum).
    requests "Count" Sum
    /// Answers from 400 to 499: wrong keys, unknown routes, blocked and throttled requests alike (`4XXError`, Sum). To watch throttling alone use
    /// [`throttled_requests`](Self::throttled_requests).
    errors_4xx "4XXError" Sum
    /// Answers from 500 to 599, calls that Lambda rejected among them (`5XXError`, Sum).
    errors_5xx "5XXError" Sum
    /// Milliseconds from request to answer (`Latency`, p99).
    latency "Latency" P99
    /// Milliseconds that the integration took (`IntegrationLatency`, p99).
    integration_latency "IntegrationLatency" P99
    /// Requests that the cache answered (`CacheHitCount`, Sum).
    cache_hits "CacheHitCount" Sum
    /// Requests that the cache could not answer (`CacheMissCount`, Sum).
    cache_misses "CacheMissCount" Sum
}

impl Handle<apigateway::Stage> {
    fn counted(&self, metric: FilterKind) -> Metric {
        Metric::new(Source::StageLog { stage: self.into(), metric }, Statistic::Sum)
    }

    /// Requests answered 429 because a token bucket was empty. API Gateway publishes no such metric: a metric filter counts them in the stage's
    /// access log. Under a flood API Gateway may drop log lines, so the count is a lower bound.
    pub fn throttled_requests(&self) -> Metric {
        self.counted(FilterKind::Throttled)
    }

    /// Requests answered 429 because the plan's quota was used up, counted in the access log.
    pub fn quota_exceeded_requests(&self) -> Metric {
        self.counted(FilterKind::QuotaExceeded)
    }

    /// Requests answered 403 because the web ACL blocked them, counted in the access log.
    pub fn waf_blocked_requests(&self) -> Metric {
        self.counted(FilterKind::WafBlocked)
    }

    /// Calls that Lambda rejected for want of concurrency, which the client sees as 500, counted in the access log.
    pub fn lambda_rejected_requests(&self) -> Metric {
        self.counted(FilterKind::LambdaRejected)
    }
}

metrics! { lambda::Function, |function, metric| Source::Function { function, metric };
    /// Calls that ran, failed ones included, rejected ones not (`Invocations`, Sum).
    invocations "Invocations" Sum
    /// Calls that ended in an error (`Errors`, Sum).
    errors "Errors" Sum
    /// Calls rejected for want of concurrency (`Throttles`, Sum).
    throttles "Throttles" Sum
    /// Milliseconds that calls ran (`Duration`, p99).
    duration "Duration" P99
    /// Calls that ran at once (`ConcurrentExecutions`, Maximum).
    concurrent_executions "ConcurrentExecutions" Maximum
    /// Milliseconds since the last record of a batch was written to its stream (`IteratorAge`, Maximum).
    iterator_age "IteratorAge" Maximum
    /// Events that could not be sent to the dead-letter queue (`DeadLetterErrors`, Sum).
    dead_letter_errors "DeadLetterErrors" Sum
    /// Events that could not be sent to a destination (`DestinationDeliveryFailures`, Sum).
    destination_delivery_failures "DestinationDeliveryFailures" Sum
}

metrics! { wafv2::WebAcl, |web_acl, metric| Source::WebAcl { web_acl, rule: None, metric };
    /// Requests that it let through (`AllowedRequests`, Sum).
    allowed_requests "AllowedRequests" Sum
    /// Requests that it blocked (`BlockedRequests`, Sum).
    blocked_requests "BlockedRequests" Sum
    /// Requests that matched a rule which only counts (`CountedRequests`, Sum).
    counted_requests "CountedRequests" Sum
}

impl Handle<wafv2::WebAcl> {
    /// Requests that one rule blocked (`BlockedRequests`, Sum).
    pub fn blocked_by(&self, rule: &str) -> Metric {
        let of =
            Source::WebAcl { web_acl: self.into(), rule: Some(rule.to_owned()), metric: "BlockedRequests".to_owned() };
        Metric::new(of, Statistic::Sum)
    }
}

metrics! { dynamodb::Table, |table, metric| Source::Table { table, metric, operation: None };
    /// Writes refused for want of capacity, each retry counted (`WriteThrottleEvents`, Sum).
    write_throttles "WriteThrottleEvents" Sum
    /// Reads refused for want of capacity, each retry counted (`ReadThrottleEvents`, Sum).
    read_throttles "ReadThrottleEvents" Sum
    /// Write units used (`ConsumedWriteCapacityUnits`, Sum).
    consumed_write_units "ConsumedWriteCapacityUnits" Sum
    /// Read units used (`ConsumedReadCapacityUnits`, Sum).
    consumed_read_units "ConsumedReadCapacityUnits" Sum
}

impl Handle<dynamodb::Table> {
    /// Requests of one operation that were refused for want of capacity (`ThrottledRequests`, Sum).
    pub fn throttled_requests(&self, operation: &str) -> Metric {
        let of = Source::Table {
            table: self.into(),
            metric: "ThrottledRequests".to_owned(),
            operation: Some(operation.to_owned()),
        };
        Metric::new(of, Statistic::Sum)
    }
}
