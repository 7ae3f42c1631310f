//! Stages: where an API is deployed, how much it admits, and what it writes down.

use schemars::JsonSchema;
use serde::Deserialize;

use super::access_log::AccessLog;
use super::{Construct, Facts, Scope, Throttle, construct};
use crate::aws::{apigateway, logs};
use crate::finding::{At, nearest};
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::{LogicalId, Route};
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};

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
/// Resources: `AWS::ApiGateway::Stage` under its own id; with an access log `AWS::Logs::LogGroup` `<Id>AccessLog`.
/// [AWS: stages](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    api: Named<apigateway::RestApi>,
    name: String,
    description: Option<Val<String>>,
    throttle: Option<Throttle>,
    #[serde(default)]
    methods: Vec<(Route, MethodSettings)>,
    #[serde(default = "yes")]
    metrics: bool,
    access_log: Option<AccessLog>,
    #[serde(default)]
    execution_log: ExecutionLog,
    #[serde(default)]
    data_trace: bool,
    #[serde(default)]
    tracing: bool,
    #[serde(default)]
    variables: Vec<(String, Val<String>)>,
    #[serde(default = "yes")]
    keep_log: bool,
}

fn yes() -> bool {
    true
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
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MethodSettings {
    throttle: Option<Throttle>,
}

impl MethodSettings {
    /// A throttle of its own.
    pub fn throttle(throttle: Throttle) -> Self {
        MethodSettings { throttle: Some(throttle) }
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
            data_trace: false,
            tracing: false,
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

    /// The access log is deleted with the stack; it stays when nothing is said.
    pub fn delete_log_with_stack(mut self) -> Self {
        self.keep_log = false;
        self
    }

    /// What API Gateway itself writes about how it handled a request.
    pub fn execution_log(mut self, level: ExecutionLog) -> Self {
        self.execution_log = level;
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

    /// A stage variable.
    pub fn variable(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.variables.push((name.to_owned(), value.into_val()));
        self
    }

    fn logs(&self) -> bool {
        self.access_log.is_some() || self.execution_log != ExecutionLog::Off || self.data_trace
    }

    fn check(&self, scope: &mut Scope) {
        if self.name.is_empty()
            || self.name.len() > 128
            || !self.name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        {
            let message = format!("`{}` is not the name of a stage", self.name);
            scope.error("stage-name", message, "a stage's name has letters, digits and _, and at most 128 of them");
        }
        let Some(api) = scope.facts.apis.get(self.api.id()) else {
            let message = format!("`{}` is not a `RestApi` of this stack", self.api.id());
            return scope.error(
                "stage-api",
                message,
                "add the API as the construct `RestApi`; its deployment is made from it",
            );
        };
        let routes = api.routes.clone();
        for (route, _) in &self.methods {
            if !routes.contains(route) {
                let names: Vec<String> = routes.iter().map(ToString::to_string).collect();
                let help = match nearest(&route.to_string(), names.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("its routes are {}", names.join(", ")),
                };
                let message = format!("API `{}` has no route `{route}`", self.api.id());
                scope.error("unknown-route", message, help);
            }
        }
    }

    /// One entry of `MethodSettings`. Each says everything: whether one entry inherits from another is documented nowhere.
    fn settings(&self, method: &str, path: String, throttle: Option<&Throttle>) -> Value {
        let level = match self.execution_log {
            ExecutionLog::Off if self.data_trace => "INFO",
            ExecutionLog::Off => "OFF",
            ExecutionLog::Errors => "ERROR",
            ExecutionLog::Info => "INFO",
        };
        let mut members = vec![
            ("DataTraceEnabled".into(), self.data_trace.into()),
            ("HttpMethod".into(), method.to_owned().into()),
            ("LoggingLevel".into(), level.into()),
            ("MetricsEnabled".into(), self.metrics.into()),
            ("ResourcePath".into(), path.into()),
        ];
        if let Some(throttle) = throttle {
            members.push(("ThrottlingBurstLimit".into(), throttle.burst.clone().into()));
            members.push(("ThrottlingRateLimit".into(), throttle.rate.clone().into()));
        }
        Value::Object(members)
    }
}

/// What other constructs know of a stage.
pub(crate) struct StageFacts {
    pub api: Named<apigateway::RestApi>,
    pub access_log: Option<AccessLog>,
    /// Whether each of its methods has metrics of its own.
    pub method_metrics: bool,
}

construct!(Stage, apigateway::Stage);

impl Construct for Stage {
    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let stage =
            StageFacts { api: self.api.clone(), access_log: self.access_log.clone(), method_metrics: self.metrics };
        facts.stages.insert(id.as_str().to_owned().into(), stage);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::ApiGateway::Stage");
        if let Some(log) = &self.access_log {
            let mut group = Body::new("AWS::Logs::LogGroup");
            group.set("RetentionInDays", log.retention.days());
            group.stays_if(self.keep_log);
            let group = scope.child("AccessLog", group);
            let setting = vec![("DestinationArn".into(), log_group_arn(group)), ("Format".into(), log.format().into())];
            body.set("AccessLogSetting", Value::Object(setting));
        }
        body.set_some("Description", self.description.clone());
        let mut settings = vec![self.settings("*", "/*".to_owned(), self.throttle.as_ref())];
        for (route, method) in &self.methods {
            let throttle = method.throttle.as_ref().or(self.throttle.as_ref());
            let verb = if route.method() == "ANY" { "*" } else { route.method() };
            settings.push(self.settings(verb, settings_path(route.path()), throttle));
        }
        body.set("MethodSettings", settings);
        body.set("RestApiId", self.api.reference());
        body.set("StageName", self.name.clone());
        if self.tracing {
            body.set("TracingEnabled", true);
        }
        if !self.variables.is_empty() {
            let variables = self.variables.iter().map(|(name, value)| (name.clone().into(), value.clone().into()));
            body.set("Variables", Value::Object(variables.collect()));
        }
        if self.logs() {
            // nothing in the stage refers to the account's role, yet the service refuses logging before it is set
            body.attributes().depends_on.extend(scope.facts.accounts.iter().cloned());
        }
        scope.main(body);
    }
}

/// The ARN of a log group without the `:*` that its attribute ends in, which not every reader of ARNs takes.
fn log_group_arn(group: Target) -> Value {
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
}
