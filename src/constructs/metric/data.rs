//! Metrics as data says them: by the name of a handle's method and that of a resource, whose type the stack knows.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Map as JsonMap;

use super::super::Settling;
use super::super::of_kind::OfKind;
use super::handles::METHODS;
use super::{Metric, Source, Statistic};
use crate::aws::{apigateway, dynamodb, lambda, sqs, wafv2};
use crate::constructs::metric_filter::FilterKind;
use crate::finding::nearest;
use crate::handle::{Handle, Named, Target};
use crate::literal::Route;
use crate::resource::Resource;
use crate::value::Val;
use crate::written::Pairs;

/// A metric that waits for the stack to say what its name stands for.
#[derive(Clone, Debug)]
pub(crate) struct ByName {
    method: &'static str,
    on: OfKind,
    statistic: Option<Statistic>,
    more: More,
}

/// What goes with some metrics.
#[derive(Clone, Debug, Default)]
struct More {
    route: Option<Route>,
    operation: Option<String>,
    index: Option<String>,
    rule: Option<String>,
}

/// The metrics that are more than a name of CloudWatch's, with their type and what they are.
const SPECIAL: &[(&str, &str, &str)] = &[
    (
        "throttled_requests",
        apigateway::Stage::TYPE,
        "Of a stage: requests answered 429 because a token bucket was empty, counted in its access log. Of a table: requests of one `operation` that were refused for want of capacity.",
    ),
    (
        "quota_exceeded_requests",
        apigateway::Stage::TYPE,
        "Requests answered 429 because the plan's quota was used up, counted in the access log.",
    ),
    (
        "waf_blocked_requests",
        apigateway::Stage::TYPE,
        "Requests answered 403 because the web ACL blocked them, counted in the access log.",
    ),
    (
        "lambda_rejected_requests",
        apigateway::Stage::TYPE,
        "Calls that Lambda rejected for want of concurrency, which the client sees as 500, counted in the access log.",
    ),
    ("blocked_by", wafv2::WebAcl::TYPE, "Requests that one `rule` blocked (`BlockedRequests`, Sum)."),
    ("allowed_by", wafv2::WebAcl::TYPE, "Requests that one `rule` let pass (`AllowedRequests`, Sum)."),
    ("counted_by", wafv2::WebAcl::TYPE, "Requests that one `rule` counted (`CountedRequests`, Sum)."),
    ("captcha_by", wafv2::WebAcl::TYPE, "Requests that one `rule` had solve a puzzle (`CaptchaRequests`, Sum)."),
    ("challenged_by", wafv2::WebAcl::TYPE, "Requests that one `rule` had prove themselves (`ChallengeRequests`, Sum)."),
    ("throttled_requests", dynamodb::Table::TYPE, ""),
    (
        "successful_request_latency",
        dynamodb::Table::TYPE,
        "Milliseconds that successful requests of one `operation` took (`SuccessfulRequestLatency`, Average).",
    ),
    (
        "system_errors",
        dynamodb::Table::TYPE,
        "Requests of one `operation` that failed within DynamoDB (`SystemErrors`, Sum).",
    ),
    (
        "index_write_throttles",
        dynamodb::Table::TYPE,
        "Writes that an `index` refused for want of capacity (`WriteThrottleEvents`, Sum).",
    ),
    (
        "index_read_throttles",
        dynamodb::Table::TYPE,
        "Reads that an `index` refused for want of capacity (`ReadThrottleEvents`, Sum).",
    ),
];

/// The members of a metric that are none of a handle's methods.
const OWN: &[&str] = &[
    "custom",
    "math",
    "of",
    "api_calls",
    "unreserved_concurrent_executions",
    "statistic",
    "route",
    "operation",
    "index",
    "rule",
];

/// Every name of a metric, once.
fn methods() -> Vec<(&'static str, String)> {
    let plain = METHODS.iter().flat_map(|(_, methods)| methods.iter().map(|method| (method.name, method.doc)));
    let special = SPECIAL.iter().map(|(name, _, doc)| (*name, *doc));
    let mut all: Vec<(&'static str, String)> = Vec::new();
    for (name, doc) in plain.chain(special) {
        match all.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) if !known.contains(doc.trim()) => known.push_str(&format!(" {}", doc.trim())),
            Some(_) => {}
            None => all.push((name, doc.trim().to_owned())),
        }
    }
    all
}

impl<'de> Deserialize<'de> for Metric {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MetricVisitor)
    }
}

struct MetricVisitor;

/// A metric of one's own.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CustomMetric")]
struct Custom {
    /// Its namespace.
    namespace: Val<String>,
    /// Its name.
    metric: String,
    /// Its dimensions.
    #[serde(default, with = "Pairs::<String, Val<String>>")]
    dimensions: Vec<(String, Val<String>)>,
}

/// Calls to a service's API.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ApiCalls")]
struct Calls {
    /// The service: `KMS`.
    service: String,
    /// The call: `Decrypt`.
    call: String,
}

struct Metrics(Vec<(String, Metric)>);

impl<'de> Deserialize<'de> for Metrics {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pairs::<String, Metric>::deserialize(deserializer).map(Metrics)
    }
}

/// What a metric is, before it is known what belongs to it.
enum Base {
    Method(&'static str, OfKind),
    Math(String),
    Whole(Metric),
}

impl<'de> Visitor<'de> for MetricVisitor {
    type Value = Metric;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a metric such as `{errors: Handler}`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Metric, A::Error> {
        let (mut base, mut statistic, mut of, mut more) = (None, None, None, More::default());
        while let Some(name) = map.next_key::<String>()? {
            let new = match name.as_str() {
                "statistic" => {
                    statistic = Some(map.next_value::<Statistic>()?);
                    continue;
                }
                "of" => {
                    of = Some(map.next_value::<Metrics>()?.0);
                    continue;
                }
                "route" => {
                    more.route = Some(map.next_value()?);
                    continue;
                }
                "operation" => {
                    more.operation = Some(map.next_value()?);
                    continue;
                }
                "index" => {
                    more.index = Some(map.next_value()?);
                    continue;
                }
                "rule" => {
                    more.rule = Some(map.next_value()?);
                    continue;
                }
                "custom" => {
                    let Custom { namespace, metric, dimensions } = map.next_value()?;
                    Base::Whole(Metric::custom(namespace, &metric, dimensions))
                }
                "api_calls" => {
                    let Calls { service, call } = map.next_value()?;
                    Base::Whole(Metric::api_calls(&service, &call))
                }
                "unreserved_concurrent_executions" => {
                    if !map.next_value::<bool>()? {
                        return Err(A::Error::custom(
                            "`unreserved_concurrent_executions: false` says nothing: leave it out",
                        ));
                    }
                    Base::Whole(Metric::unreserved_concurrent_executions())
                }
                "math" => Base::Math(map.next_value()?),
                other => match methods().iter().find(|(known, _)| *known == other) {
                    Some((method, _)) => Base::Method(method, map.next_value()?),
                    None => {
                        map.next_value::<IgnoredAny>()?;
                        let known = methods();
                        let names = known.iter().map(|(name, _)| *name).chain(OWN.iter().copied());
                        let right = match (other, nearest(other, names)) {
                            (_, Some(near)) => format!("did you mean `{near}`?"),
                            (name, None) if name.contains("hrottl") => {
                                "there are `throttled_requests` of a stage, `throttles` of a function and `write_throttles` of a table".to_owned()
                            }
                            _ => "a metric is named as the method of a handle is: `errors`, `throttles`, `latency`".to_owned(),
                        };
                        return Err(A::Error::custom(format!("there is no metric `{other}`; {right}")));
                    }
                },
            };
            if base.replace(new).is_some() {
                return Err(A::Error::custom("one metric is wanted here, not two together"));
            }
        }
        let said = more.route.is_some() || more.operation.is_some() || more.index.is_some() || more.rule.is_some();
        let metric = match base {
            Some(Base::Method(method, on)) => {
                if of.is_some() {
                    return Err(A::Error::custom("`of` goes with `math`"));
                }
                let by = ByName { method, on, statistic, more };
                return Ok(Metric::new(Source::ByName(Box::new(by)), Statistic::Sum));
            }
            Some(_) if said => {
                return Err(A::Error::custom(
                    "`route`, `operation`, `index` and `rule` go with a metric of a resource",
                ));
            }
            Some(Base::Whole(_)) if of.is_some() => return Err(A::Error::custom("`of` goes with `math`")),
            Some(Base::Whole(metric)) => metric,
            Some(Base::Math(expression)) => {
                let of = of.unwrap_or_default();
                if of.is_empty() || of.len() > 9 {
                    let wrong = format!(
                        "the expression is worked out of {} metrics; an alarm takes one to nine: `of: {{e: {{errors: Handler}}}}`",
                        of.len()
                    );
                    return Err(A::Error::custom(wrong));
                }
                Metric::new(Source::Math { expression, of }, Statistic::Average)
            }
            None => return Err(A::Error::custom("a metric is missing here, such as `errors: Handler`")),
        };
        Ok(match statistic {
            Some(statistic) => metric.statistic(statistic),
            None => metric,
        })
    }
}

impl JsonSchema for Metric {
    fn schema_name() -> Cow<'static, str> {
        "Metric".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let on = generator.subschema_for::<OfKind>();
        let mut properties = JsonMap::new();
        for (name, doc) in methods() {
            properties.insert(name.to_owned(), json_schema!({ "description": doc, "allOf": [on] }).into());
        }
        let text = |doc: &str| json_schema!({ "description": doc, "type": "string" });
        let mut add = |name: &str, schema: Schema| drop(properties.insert(name.to_owned(), schema.into()));
        add("custom", generator.subschema_for::<Custom>());
        add("api_calls", generator.subschema_for::<Calls>());
        let doc = "Function calls that ran at once without reserved concurrency, over the account.";
        add("unreserved_concurrent_executions", json_schema!({ "description": doc, "const": true }));
        add(
            "math",
            text(
                "An expression over the metrics of `of`, by their names: a small letter first, then letters, digits and _.",
            ),
        );
        add("of", generator.subschema_for::<Pairs<String, Metric>>());
        add("statistic", generator.subschema_for::<Statistic>());
        add("route", generator.subschema_for::<Route>());
        add("operation", text("The operation of the table: `PutItem`."));
        add("index", text("The index of the table."));
        add("rule", text("The rule of the web ACL."));
        json_schema!({ "type": "object", "properties": properties, "additionalProperties": false, "minProperties": 1 })
    }
}

impl Metric {
    /// Puts metrics in the place of names; reports what a resource does not publish.
    pub(crate) fn settle(&mut self, settling: &mut Settling) {
        if let Source::Math { of, .. } = &mut self.of {
            of.iter_mut().for_each(|(_, metric)| metric.settle(settling));
        }
        let Source::ByName(by) = &self.of else { return };
        let Some(kind) = by.on.kind(settling) else { return self.of = Source::Unknown };
        let period = self.period.clone();
        match by.metric(&kind) {
            Ok(metric) => *self = Metric { period, ..metric },
            Err((message, help)) => {
                settling.error("unknown-metric", message, help);
                self.of = Source::Unknown;
            }
        }
    }
}

impl ByName {
    /// The metric, or what is wrong and what would be right.
    fn metric(&self, kind: &str) -> Result<Metric, (String, String)> {
        let metric = self.special(kind)?;
        let metric = match metric {
            Some(metric) => metric,
            None => self.plain(kind)?,
        };
        Ok(match self.statistic {
            Some(statistic) => metric.statistic(statistic),
            None => metric,
        })
    }

    fn handle<R: Resource>(&self) -> Handle<R> {
        Handle::new(Target::named(self.on.id.as_str().to_owned()))
    }

    fn named<R: Resource>(&self) -> Named<R> {
        Named::by_name(&self.on.id)
    }

    /// A metric that is more than a name of CloudWatch's.
    fn special(&self, kind: &str) -> Result<Option<Metric>, (String, String)> {
        let (method, id) = (self.method, &self.on.id);
        let need = |what: &str, example: &str| {
            (format!("`{method}` of `{id}` needs `{what}`"), format!("write `{what}: {example}` beside it"))
        };
        let stray = |what: &str| (format!("`{method}` of `{id}` goes with no `{what}`"), "leave it out".to_owned());
        let More { route, operation, index, rule } = &self.more;
        let metric = match kind {
            apigateway::Stage::TYPE => {
                let kind = match method {
                    "throttled_requests" => FilterKind::Throttled,
                    "quota_exceeded_requests" => FilterKind::QuotaExceeded,
                    "waf_blocked_requests" => FilterKind::WafBlocked,
                    "lambda_rejected_requests" => FilterKind::LambdaRejected,
                    _ => return Ok(None),
                };
                if route.is_some() {
                    return Err(stray("route"));
                }
                Metric::new(Source::StageLog { stage: self.named(), metric: kind }, Statistic::Sum)
            }
            wafv2::WebAcl::TYPE => {
                let acl = self.handle::<wafv2::WebAcl>();
                let rule = || rule.as_deref().ok_or_else(|| need("rule", "RatePerIp"));
                match method {
                    "blocked_by" => acl.blocked_by(rule()?),
                    "allowed_by" => acl.allowed_by(rule()?),
                    "counted_by" => acl.counted_by(rule()?),
                    "captcha_by" => acl.captcha_by(rule()?),
                    "challenged_by" => acl.challenged_by(rule()?),
                    _ => return Ok(None),
                }
            }
            dynamodb::Table::TYPE => {
                let table = self.handle::<dynamodb::Table>();
                let operation = || operation.as_deref().ok_or_else(|| need("operation", "PutItem"));
                let index = || index.as_deref().ok_or_else(|| need("index", "ByState"));
                match method {
                    "throttled_requests" => table.throttled_requests(operation()?),
                    "successful_request_latency" => table.successful_request_latency(operation()?),
                    "system_errors" => table.system_errors(operation()?),
                    "index_write_throttles" => table.index_write_throttles(index()?),
                    "index_read_throttles" => table.index_read_throttles(index()?),
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        Ok(Some(metric))
    }

    fn plain(&self, kind: &str) -> Result<Metric, (String, String)> {
        let (name, id) = (self.method, &self.on.id);
        let methods = METHODS.iter().find(|(known, _)| *known == kind).map_or(&[][..], |(_, methods)| *methods);
        let Some(method) = methods.iter().find(|method| method.name == name) else {
            let special = SPECIAL.iter().filter(|(_, of, _)| *of == kind).map(|(name, ..)| *name);
            let known: Vec<String> =
                methods.iter().map(|method| method.name).chain(special).map(|name| format!("`{name}`")).collect();
            let help = match known.is_empty() {
                true => "write `custom` with its namespace and dimensions".to_owned(),
                false => format!("there are {}", known.join(", ")),
            };
            return Err((format!("`{id}` is an `{kind}`, which has no metric `{name}`"), help));
        };
        let More { route, operation, index, rule } = &self.more;
        let stray = [(operation, "operation"), (index, "index"), (rule, "rule")];
        let stray = stray.into_iter().find(|(said, _)| said.is_some()).map(|(_, what)| what);
        let stray = stray.or(route.as_ref().filter(|_| kind != apigateway::Stage::TYPE).map(|_| "route"));
        if let Some(what) = stray {
            return Err((format!("`{name}` of `{id}` goes with no `{what}`"), "leave it out".to_owned()));
        }
        let metric = method.metric.to_owned();
        let source = match kind {
            apigateway::Stage::TYPE => match route {
                Some(route) => Source::Route { stage: self.named(), route: route.clone(), metric },
                None => Source::Stage { stage: self.named(), metric },
            },
            apigateway::RestApi::TYPE => Source::Api { api: self.named(), metric },
            lambda::Function::TYPE => Source::Function { function: self.named(), metric },
            lambda::Alias::TYPE => Source::Alias { alias: self.named(), metric },
            sqs::Queue::TYPE => Source::Queue { queue: self.named(), metric },
            wafv2::WebAcl::TYPE => Source::WebAcl { web_acl: self.named(), rule: None, metric },
            _ => Source::Table { table: self.named(), metric, operation: None },
        };
        Ok(Metric::new(source, method.statistic))
    }
}
