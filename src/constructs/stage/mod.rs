//! Stages: where an API is deployed, how much it admits, and what it writes down.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::access_log::AccessLog;
use super::duration::Retention;
use super::rest_api::ApiFacts;
use super::{Construct, Facts, Scope, Throttle, construct};
use crate::aws::{apigateway, logs};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::{Int, LogicalId, Route};
use crate::resource::Body;
use crate::sub;
use crate::value::{Bag, Id, IntoVal, Val, Value};
use crate::written::{Pairs, Seconds};

mod cache;
mod canary;

use cache::MethodCache;
pub use cache::{Cache, CacheSize};
pub use canary::Canary;

/// A stage of an API.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
/// let prod = stack.add(
///     id!("Prod"),
///     Stage::of(&api, "prod")
///         .throttle(Throttle { rate: lit!(1000), burst: lit!(2000) })
///         .method(route!("GET /orders"), MethodSettings::throttle(Throttle { rate: lit!(500), burst: lit!(500) }))
///         .access_log(AccessLog::json())
///         .tracing(),
/// );
/// # stack.add(id!("GatewayAccount"), GatewayAccount::new());
/// # stack.synth().unwrap();
/// ```
///
/// The throttle is a bucket of its own for each method, not one for the stage: three methods at 1,000 admit up to 3,000.
///
/// Resources: `AWS::ApiGateway::Stage` under its own id; with an access log `AWS::Logs::LogGroup` `<Id>AccessLog`; with an execution log the group that
/// API Gateway writes it to, `<Id>ExecutionLog`, and with a canary `<Id>CanaryExecutionLog`; with a client certificate
/// `AWS::ApiGateway::ClientCertificate` `<Id>ClientCertificate`; for each metric that an alarm or a dashboard counts in the access log
/// `AWS::Logs::MetricFilter`, such as `<Id>ThrottledRequests`.
/// [AWS: stages](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "StageData")]
#[schemars(with = "StageData")]
pub struct Stage {
    api: Named<apigateway::RestApi>,
    name: String,
    description: Option<Val<String>>,
    throttle: Option<Throttle>,
    methods: Vec<(Route, MethodSettings)>,
    metrics: bool,
    access_log: Option<AccessLog>,
    execution_log: ExecutionLog,
    execution_log_retention: Retention,
    data_trace: bool,
    tracing: bool,
    cache: Option<Cache>,
    canary: Option<Canary>,
    certificate: Option<Certificate>,
    documentation_version: Option<Val<String>>,
    variables: Vec<(String, Val<String>)>,
    keep_log: bool,
}

/// A stage as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Stage")]
struct StageData {
    /// The API.
    api: Named<apigateway::RestApi>,
    /// Its name, with letters, digits and _.
    name: String,
    /// What it is for.
    description: Option<Val<String>>,
    /// How many requests each method admits.
    throttle: Option<Throttle>,
    /// What single methods do otherwise, by their routes.
    #[serde(default, with = "Pairs::<Route, MethodSettings>")]
    methods: Vec<(Route, MethodSettings)>,
    /// Without metrics for each method, which cost extra.
    #[serde(default)]
    without_method_metrics: bool,
    /// One line for each request, in a log group of the stage's own: `json`, `standard`, `clf`, or a map that says more.
    access_log: Option<AccessLog>,
    /// Its logs are deleted with the stack; they stay when nothing is said.
    #[serde(default)]
    delete_log_with_stack: bool,
    /// What API Gateway itself writes about how it handled a request.
    #[serde(default)]
    execution_log: ExecutionLog,
    /// How long the execution log is kept: `30d`, a plain number in days; 30d when nothing is said.
    #[serde(default = "default_retention")]
    execution_log_retention: Retention,
    /// Writes whole requests and answers into the execution log. Not for production: they hold what clients send.
    #[serde(default)]
    data_trace: bool,
    /// Traces requests with X-Ray.
    #[serde(default)]
    tracing: bool,
    /// A cache of answers.
    cache: Option<Cache>,
    /// A part of the traffic meets another deployment, or other variables.
    canary: Option<Canary>,
    /// Calls backends with a client certificate of its own, which API Gateway makes, and by which they can know the API. It is good for a year.
    #[serde(default)]
    client_certificate: bool,
    /// Calls backends with this client certificate, by its id.
    client_certificate_of: Option<Val<Id<apigateway::ClientCertificate>>>,
    /// The version of the API's documentation that belongs to it.
    documentation_version: Option<Val<String>>,
    /// Stage variables: their names have letters, digits and _, at most 64; their values letters, digits and `-._~:/?#&=,`, at most 512.
    #[serde(default, with = "Pairs::<String, Val<String>>")]
    variables: Vec<(String, Val<String>)>,
}

impl TryFrom<StageData> for Stage {
    type Error = &'static str;

    fn try_from(data: StageData) -> Result<Self, &'static str> {
        let certificate = match (data.client_certificate, data.client_certificate_of) {
            (true, Some(_)) => return Err("a stage has one of `client_certificate` and `client_certificate_of`"),
            (true, None) => Some(Certificate::Own),
            (false, id) => id.map(Certificate::This),
        };
        Ok(Stage {
            api: data.api,
            name: data.name,
            description: data.description,
            throttle: data.throttle,
            methods: data.methods,
            metrics: !data.without_method_metrics,
            access_log: data.access_log,
            execution_log: data.execution_log,
            execution_log_retention: data.execution_log_retention,
            data_trace: data.data_trace,
            tracing: data.tracing,
            cache: data.cache,
            canary: data.canary,
            certificate,
            documentation_version: data.documentation_version,
            variables: data.variables,
            keep_log: !data.delete_log_with_stack,
        })
    }
}

fn default_retention() -> Retention {
    Retention::Days30
}

/// The certificate by which backends know the API.
#[derive(Clone, Debug)]
enum Certificate {
    /// One of the stage's own.
    Own,
    /// This one.
    This(Val<Id<apigateway::ClientCertificate>>),
}

/// What API Gateway itself writes about how it handled a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExecutionLog {
    /// Nothing.
    #[default]
    Off,
    /// Errors.
    Errors,
    /// Every step.
    Info,
}

/// What one method of a stage does otherwise than the others.
///
/// ```
/// use formwork::prelude::*;
/// let slow = MethodSettings::throttle(Throttle { rate: lit!(5), burst: lit!(10) }).log(ExecutionLog::Info).never_cached();
/// let fast = MethodSettings::new().cached_for(lit!(60));
/// ```
///
/// [AWS: method settings](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(try_from = "MethodData")]
#[schemars(with = "MethodData")]
pub struct MethodSettings {
    throttle: Option<Throttle>,
    cache: Option<MethodCache>,
    log: Option<ExecutionLog>,
    data_trace: Option<bool>,
    metrics: Option<bool>,
}

/// What one method of a stage does otherwise, as data has it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "MethodSettings")]
struct MethodData {
    /// A throttle of its own.
    throttle: Option<Throttle>,
    /// How long its answers are good: up to 1h, a plain number in seconds. The stage needs a cache.
    #[serde(with = "Seconds::<Int<0, 3600>>")]
    cached_for: Option<Val<Int<0, 3600>>>,
    /// Its answers are not cached.
    never_cached: bool,
    /// What API Gateway itself writes about its requests.
    log: Option<ExecutionLog>,
    /// Whether whole requests and answers are written into the execution log.
    data_trace: Option<bool>,
    /// Whether it has metrics of its own.
    metrics: Option<bool>,
}

impl TryFrom<MethodData> for MethodSettings {
    type Error = &'static str;

    fn try_from(data: MethodData) -> Result<Self, &'static str> {
        let cache = match (data.cached_for, data.never_cached) {
            (Some(_), true) => return Err("`cached_for` and `never_cached` do not go together"),
            (Some(seconds), false) => Some(MethodCache::For(seconds)),
            (None, true) => Some(MethodCache::Never),
            (None, false) => None,
        };
        let MethodData { throttle, log, data_trace, metrics, .. } = data;
        Ok(MethodSettings { throttle, cache, log, data_trace, metrics })
    }
}

impl MethodSettings {
    /// What the stage says for all.
    pub fn new() -> Self {
        MethodSettings::default()
    }

    /// A throttle of its own.
    pub fn throttle(throttle: Throttle) -> Self {
        MethodSettings { throttle: Some(throttle), ..MethodSettings::default() }
    }

    /// Its answers are good for so many seconds, 0 to 3,600. The stage needs a cache.
    pub fn cached_for(mut self, seconds: impl IntoVal<Int<0, 3600>>) -> Self {
        self.cache = Some(MethodCache::For(seconds.into_val()));
        self
    }

    /// Its answers are not cached.
    pub fn never_cached(mut self) -> Self {
        self.cache = Some(MethodCache::Never);
        self
    }

    /// What API Gateway itself writes about its requests.
    pub fn log(mut self, level: ExecutionLog) -> Self {
        self.log = Some(level);
        self
    }

    /// Whether whole requests and answers are written into the execution log.
    pub fn data_trace(mut self, traced: bool) -> Self {
        self.data_trace = Some(traced);
        self
    }

    /// Whether it has metrics of its own.
    pub fn metrics(mut self, published: bool) -> Self {
        self.metrics = Some(published);
        self
    }
}

impl Stage {
    /// A stage of this API; its name has letters, digits and _.
    pub fn of(api: &Handle<apigateway::RestApi>, name: &str) -> Self {
        Stage {
            api: api.into(),
            name: name.to_owned(),
            description: None,
            throttle: None,
            methods: Vec::new(),
            metrics: true,
            access_log: None,
            execution_log: ExecutionLog::Off,
            execution_log_retention: default_retention(),
            data_trace: false,
            tracing: false,
            cache: None,
            canary: None,
            certificate: None,
            documentation_version: None,
            variables: Vec::new(),
            keep_log: true,
        }
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// How many requests each method admits.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// What one method does otherwise.
    pub fn method(mut self, route: Route, settings: MethodSettings) -> Self {
        self.methods.push((route, settings));
        self
    }

    /// Without metrics for each method, which cost extra.
    pub fn without_method_metrics(mut self) -> Self {
        self.metrics = false;
        self
    }

    /// One line for each request, in a log group of the stage's own.
    pub fn access_log(mut self, log: AccessLog) -> Self {
        self.access_log = Some(log);
        self
    }

    /// Its logs are deleted with the stack; they stay when nothing is said.
    pub fn delete_log_with_stack(mut self) -> Self {
        self.keep_log = false;
        self
    }

    /// What API Gateway itself writes about how it handled a request.
    pub fn execution_log(mut self, level: ExecutionLog) -> Self {
        self.execution_log = level;
        self
    }

    /// How long the execution log is kept; 30 days when nothing is said.
    pub fn execution_log_retention(mut self, retention: Retention) -> Self {
        self.execution_log_retention = retention;
        self
    }

    /// Writes whole requests and answers into the execution log. Not for production: they hold what clients send.
    pub fn data_trace(mut self) -> Self {
        self.data_trace = true;
        self
    }

    /// Traces requests with X-Ray.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// A cache of answers.
    pub fn cache(mut self, cache: Cache) -> Self {
        self.cache = Some(cache);
        self
    }

    /// A part of the traffic meets another deployment, or other variables.
    pub fn canary(mut self, canary: Canary) -> Self {
        self.canary = Some(canary);
        self
    }

    /// Calls backends with a client certificate of its own, which API Gateway makes, and by which they can know the API. It is good for a year.
    ///
    /// [AWS: client certificates](https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html)
    pub fn client_certificate(mut self) -> Self {
        self.certificate = Some(Certificate::Own);
        self
    }

    /// Calls backends with this client certificate.
    pub fn client_certificate_of(mut self, certificate: impl IntoVal<Id<apigateway::ClientCertificate>>) -> Self {
        self.certificate = Some(Certificate::This(certificate.into_val()));
        self
    }

    /// The version of the API's documentation that belongs to it: `&version` of an `aws::apigateway::DocumentationVersion`'s reference, or its name.
    pub fn documentation_version(mut self, version: impl IntoVal<String>) -> Self {
        self.documentation_version = Some(version.into_val());
        self
    }

    /// A stage variable: its name has letters, digits and _, at most 64; its value letters, digits and `-._~:/?#&=,`, at most 512.
    ///
    /// [AWS: stage variables](https://docs.aws.amazon.com/apigateway/latest/developerguide/stage-variables.html)
    pub fn variable(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.variables.push((name.to_owned(), value.into_val()));
        self
    }

    fn has_execution_log(&self) -> bool {
        let off = |level: ExecutionLog| level == ExecutionLog::Off;
        let of_method =
            |(_, method): &(Route, MethodSettings)| !method.log.is_none_or(off) || method.data_trace.unwrap_or(false);
        !off(self.execution_log) || self.data_trace || self.methods.iter().any(of_method)
    }

    fn check(&self, scope: &mut Scope) {
        if self.name.is_empty()
            || self.name.len() > 128
            || !self.name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        {
            let message = format!("`{}` is not the name of a stage", self.name);
            scope.error("stage-name", message, "a stage's name has letters, digits and _, and at most 128 of them");
        }
        let before = scope.facts.stages.iter().take_while(|(id, _)| id.as_ref() < scope.id.as_str());
        let other = before.into_iter().find(|(_, other)| other.api.id() == self.api.id() && other.name == self.name);
        if let Some((other, _)) = other {
            let message = format!("`{other}` is a stage `{}` of `{}` as well", self.name, self.api.id());
            scope.warning(
                "stage-name",
                message,
                "an API has one stage of a name, unless conditions let only one of them be",
            );
        }
        let canary = self.canary.as_ref().map_or(&[][..], |canary| &canary.variables);
        check_variables(&self.variables, scope);
        check_variables(canary, scope);
        if let Some(log) = &self.access_log {
            log.check(scope);
        }
        if !scope.facts.apis.contains_key(self.api.id()) {
            let message = format!("`{}` is not a `RestApi` of this stack", self.api.id());
            return scope.error(
                "stage-api",
                message,
                "add the API as the construct `RestApi`; its deployment is made from it",
            );
        }
        if let Some(keeping) = self.canary.as_ref().and_then(|canary| canary.keeping.as_ref())
            && !keeping.as_str().starts_with(&format!("{}Deployment", self.api.id()))
        {
            let message = format!("`{keeping}` is not a deployment of API `{}`", self.api.id());
            let help =
                format!("take its id from the committed template: `{}Deployment` and eight digits", self.api.id());
            scope.error("canary-deployment", message, help);
        }
        let mut seen = BTreeSet::new();
        for (route, settings) in &self.methods {
            ApiFacts::check_route(self.api.id(), route, scope);
            if !seen.insert(route) {
                scope.error("duplicate-method", format!("`{route}` is set twice"), "put both into one `.method(..)`");
            }
            if self.cache.is_none() && matches!(settings.cache, Some(MethodCache::For(_))) {
                let message = format!("`{route}` is cached, but the stage has no cache");
                scope.error("method-cache", message, "say `.cache(Cache::of(CacheSize::Gb0_5).only_named_methods())`");
            }
        }
    }

    /// One entry of `MethodSettings`. Each says everything: whether one entry inherits from another is documented nowhere.
    fn settings(&self, verb: &str, path: String, method: &MethodSettings) -> Value {
        let traced = method.data_trace.unwrap_or(self.data_trace);
        let level = match method.log.unwrap_or(self.execution_log) {
            ExecutionLog::Off if traced => "INFO",
            ExecutionLog::Off => "OFF",
            ExecutionLog::Errors => "ERROR",
            ExecutionLog::Info => "INFO",
        };
        let mut entry = Bag::default();
        if let Some(cache) = &self.cache {
            for (name, value) in cache.settings(method.cache.as_ref()) {
                entry.set(name, value);
            }
        }
        entry.set("DataTraceEnabled", traced);
        entry.set("HttpMethod", verb.to_owned());
        entry.set("LoggingLevel", level);
        entry.set("MetricsEnabled", method.metrics.unwrap_or(self.metrics));
        entry.set("ResourcePath", path);
        if let Some(throttle) = method.throttle.as_ref().or(self.throttle.as_ref()) {
            entry.set("ThrottlingBurstLimit", throttle.burst.clone());
            entry.set("ThrottlingRateLimit", throttle.rate.clone());
        }
        entry.into()
    }

    fn all_settings(&self) -> Vec<Value> {
        let mut settings = vec![self.settings("*", "/*".to_owned(), &MethodSettings::default())];
        for (route, method) in &self.methods {
            let verb = if route.method() == "ANY" { "*" } else { route.method() };
            settings.push(self.settings(verb, settings_path(route.path()), method));
        }
        settings
    }

    fn place_log_group(
        &self,
        word: &str,
        name: Option<Val<String>>,
        retention: Retention,
        scope: &mut Scope,
    ) -> Target {
        let mut group = Body::new("AWS::Logs::LogGroup");
        group.set_some("LogGroupName", name);
        group.set("RetentionInDays", retention.days());
        group.stays_if(self.keep_log);
        scope.child(word, group)
    }

    /// The groups of the execution log, whose names the service prescribes; what it makes itself it keeps for ever.
    fn place_execution_logs(&self, scope: &mut Scope) -> Vec<Target> {
        if !self.has_execution_log() {
            return Vec::new();
        }
        let api = || Val::<String>::Expr(self.api.reference());
        let retention = self.execution_log_retention;
        let name = sub!("API-Gateway-Execution-Logs_{}/{}", api(), self.name.as_str());
        let mut groups = vec![self.place_log_group("ExecutionLog", Some(name), retention, scope)];
        if self.canary.is_some() {
            let name = sub!("API-Gateway-Execution-Logs_{}/{}/Canary", api(), self.name.as_str());
            groups.push(self.place_log_group("CanaryExecutionLog", Some(name), retention, scope));
        }
        groups
    }
}

/// Reports what is not a stage variable.
fn check_variables(variables: &[(String, Val<String>)], scope: &mut Scope) {
    let help = "a name has letters, digits and _, at most 64; a value letters, digits and -._~:/?#&=, at most 512";
    for (name, value) in variables {
        let named =
            !name.is_empty() && name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !named {
            scope.error("stage-variable", format!("`{name}` is not the name of a stage variable"), help);
        }
        let fits = |text: &String| {
            text.len() <= 512 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/?#&=,".contains(&b))
        };
        if value.literal().is_some_and(|text| !fits(text)) {
            scope.error("stage-variable", format!("the stage variable `{name}` cannot have this value"), help);
        }
    }
    if variables.len() > 100 {
        let message = format!("{} stage variables; a stage has 100 at most", variables.len());
        scope.error("stage-variable", message, "put some of them into a parameter of Systems Manager");
    }
}

fn variables_value(variables: &[(String, Val<String>)]) -> Value {
    Value::Object(variables.iter().map(|(name, value)| (name.clone().into(), value.clone().into())).collect())
}

/// What other constructs know of a stage.
pub(crate) struct StageFacts {
    pub api: Named<apigateway::RestApi>,
    name: String,
    pub access_log: Option<AccessLog>,
    /// Whether each of its methods has metrics of its own.
    pub method_metrics: bool,
    pub canary: Option<Canary>,
}

construct!(Stage, apigateway::Stage);

impl Construct for Stage {
    fn main_type(&self) -> &'static str {
        <apigateway::Stage as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let stage = StageFacts {
            api: self.api.clone(),
            name: self.name.clone(),
            access_log: self.access_log.clone(),
            method_metrics: self.metrics,
            canary: self.canary.clone(),
        };
        facts.stages.insert(id.as_str().to_owned().into(), stage);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::ApiGateway::Stage");
        if let Some(log) = &self.access_log {
            let destination = match log.stream() {
                Some(stream) => stream.attribute("Arn").into(),
                None => log_group_arn(self.place_log_group("AccessLog", None, log.retention, scope)),
            };
            let setting = vec![("DestinationArn".into(), destination), ("Format".into(), log.format().into())];
            body.set("AccessLogSetting", Value::Object(setting));
        }
        // said even when there is none: CloudFormation leaves a cache in place, at its price, when the property just disappears
        body.set("CacheClusterEnabled", self.cache.is_some());
        if let Some(cache) = &self.cache {
            body.set("CacheClusterSize", cache.size.as_str());
        }
        match &self.certificate {
            None => {}
            Some(Certificate::This(certificate)) => body.set("ClientCertificateId", certificate.clone()),
            Some(Certificate::Own) => {
                let mut certificate = Body::new("AWS::ApiGateway::ClientCertificate");
                certificate.set("Description", format!("stage {} calls backends", self.name));
                body.set("ClientCertificateId", Expr::Ref(scope.child("ClientCertificate", certificate)));
            }
        }
        body.set_some("Description", self.description.clone());
        body.set_some("DocumentationVersion", self.documentation_version.clone());
        body.set("MethodSettings", self.all_settings());
        body.set("RestApiId", self.api.reference());
        body.set("StageName", self.name.clone());
        if self.tracing {
            body.set("TracingEnabled", true);
        }
        if !self.variables.is_empty() {
            body.set("Variables", variables_value(&self.variables));
        }
        // the groups come first, so that the service does not make its own
        let groups = self.place_execution_logs(scope);
        if self.access_log.is_some() || !groups.is_empty() {
            // nothing in the stage refers to the account's role, yet the service refuses logging before it is set
            body.attributes().depends_on.extend(scope.facts.accounts.iter().cloned());
        }
        body.attributes().depends_on.extend(groups);
        scope.main(body);
    }
}
/// The ARN of a log group without the `:*` that its attribute ends in, which not every reader of ARNs takes.
pub(super) fn log_group_arn(group: Target) -> Value {
    let name = Val::<String>::Expr(Expr::Ref(group));
    sub!("arn:{}:logs:{}:{}:log-group:{}", partition(), region(), account_id(), name).into()
}

/// The path as `MethodSettings` wants it: `/orders/{id}` as `/~1orders~1{id}`, the root as `/`.
fn settings_path(path: &str) -> String {
    match path {
        "/" => path.to_owned(),
        path => format!("/{}", path.replace('~', "~0").replace('/', "~1")),
    }
}

impl Handle<apigateway::Stage> {
    /// The group of the access log of a stage that was added as the construct [`Stage`].
    pub fn access_log_group(&self) -> Handle<logs::LogGroup> {
        self.child("AccessLog")
    }

    /// The group of the execution log of a stage that was added as the construct [`Stage`] with an execution log.
    pub fn execution_log_group(&self) -> Handle<logs::LogGroup> {
        self.child("ExecutionLog")
    }

    /// The client certificate of a stage that was added as the construct [`Stage`] with one of its own.
    pub fn client_certificate(&self) -> Handle<apigateway::ClientCertificate> {
        self.child("ClientCertificate")
    }
}
