//! Lambda functions, with their role and log group.

use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::duration::Retention;
use super::network::NetworkHandle;
use super::role::Role;
use super::{Construct, Facts, Grant, Scope, construct};
use crate::aws::{ec2, iam, lambda, logs};
use crate::finding::At;
use crate::handle::{Handle, Named};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId, MAX};
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

/// A Lambda function, with a role of its own that may do exactly what is granted, and a log group of its own.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let orders = stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
/// let handler = stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context):\n    return {'statusCode': 200}\n")
///         .memory(lit!(512))
///         .timeout(lit!(10))
///         .reserved_concurrency(lit!(100))
///         .env("TABLE_NAME", orders.reference())
///         .grant(orders.write()),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::Lambda::Function` under its own id, `AWS::IAM::Role` `<Id>Role`, `AWS::Logs::LogGroup` `<Id>Logs`; in a network also
/// `AWS::EC2::SecurityGroup` `<Id>SecurityGroup`.
/// [AWS: Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/welcome.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Function {
    runtime: Runtime,
    handler: Val<String>,
    code: Code,
    description: Option<Val<String>>,
    architecture: Option<Architecture>,
    memory: Option<Val<Int<128, 10240>>>,
    timeout: Option<Val<Int<1, 900>>>,
    reserved_concurrency: Option<Val<Int<0, MAX>>>,
    #[serde(default)]
    env: IndexMap<String, Val<String>>,
    #[serde(default)]
    tracing: bool,
    network: Option<InNetwork>,
    #[serde(default = "default_retention")]
    log_retention: Retention,
    #[serde(default = "yes")]
    keep_logs: bool,
    log_format: Option<LogFormat>,
    log_level: Option<LogLevel>,
    #[serde(skip)]
    grants: Vec<Grant>,
}

fn default_retention() -> Retention {
    Retention::Days30
}

fn yes() -> bool {
    true
}

/// Where a function stands in a network.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct InNetwork {
    vpc: Named<ec2::Vpc>,
    subnets: Vec<Named<ec2::Subnet>>,
}

/// A managed runtime.
///
/// [AWS: runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Runtime {
    #[serde(rename = "python3.11")]
    Python311,
    #[serde(rename = "python3.12")]
    Python312,
    #[serde(rename = "python3.13")]
    Python313,
    #[serde(rename = "python3.14")]
    Python314,
    #[serde(rename = "nodejs22.x")]
    Nodejs22,
    #[serde(rename = "nodejs24.x")]
    Nodejs24,
    #[serde(rename = "java17")]
    Java17,
    #[serde(rename = "java21")]
    Java21,
    #[serde(rename = "java25")]
    Java25,
    #[serde(rename = "dotnet10")]
    Dotnet10,
    #[serde(rename = "ruby3.3")]
    Ruby33,
    #[serde(rename = "ruby3.4")]
    Ruby34,
    #[serde(rename = "provided.al2023")]
    ProvidedAl2023,
}

impl Runtime {
    /// The name as Lambda knows it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Runtime::Python311 => "python3.11",
            Runtime::Python312 => "python3.12",
            Runtime::Python313 => "python3.13",
            Runtime::Python314 => "python3.14",
            Runtime::Nodejs22 => "nodejs22.x",
            Runtime::Nodejs24 => "nodejs24.x",
            Runtime::Java17 => "java17",
            Runtime::Java21 => "java21",
            Runtime::Java25 => "java25",
            Runtime::Dotnet10 => "dotnet10",
            Runtime::Ruby33 => "ruby3.3",
            Runtime::Ruby34 => "ruby3.4",
            Runtime::ProvidedAl2023 => "provided.al2023",
        }
    }

    /// Whether Lambda takes its code as text in the template.
    const fn takes_inline_code(self) -> bool {
        matches!(
            self,
            Runtime::Python311
                | Runtime::Python312
                | Runtime::Python313
                | Runtime::Python314
                | Runtime::Nodejs22
                | Runtime::Nodejs24
        )
    }
}

/// The processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Architecture {
    /// `arm64`.
    #[serde(rename = "arm64")]
    Arm64,
    /// `x86_64`, what Lambda takes when nothing is said.
    #[serde(rename = "x86_64")]
    X8664,
}

/// The shape of a function's log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum LogFormat {
    /// Plain text, what Lambda takes when nothing is said.
    Text,
    /// JSON, with levels.
    #[serde(rename = "JSON")]
    Json,
}

/// The least level that is logged, in JSON logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum LogLevel {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
}

/// Where a function's code is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// Text in the template: Python and Node.js, in a file that is called `index`.
    Inline(Cow<'static, str>),
    /// A directory, relative to the project's root, that `aws cloudformation package` uploads.
    Directory(String),
    /// An object in S3.
    S3 {
        /// The bucket.
        bucket: Val<String>,
        /// The object.
        key: Val<String>,
        /// The version of the object, in a bucket with versions.
        version: Option<Val<String>>,
    },
}

impl Code {
    /// A directory, relative to the project's root, that `aws cloudformation package` uploads.
    pub fn directory(path: &str) -> Self {
        Code::Directory(path.to_owned())
    }

    /// An object in S3.
    pub fn s3(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self {
        Code::S3 { bucket: bucket.into_val(), key: key.into_val(), version: None }
    }
}

impl From<&'static str> for Code {
    fn from(text: &'static str) -> Self {
        Code::Inline(Cow::Borrowed(text))
    }
}

/// Most bytes of code that stand in a template.
const MAX_INLINE_CODE: usize = 4 * 1024 * 1024;

impl Function {
    /// A function of this runtime. Inline code is the text itself: `include_str!("orders/index.py")`.
    pub fn new(runtime: Runtime, handler: impl IntoVal<String>, code: impl Into<Code>) -> Self {
        Function {
            runtime,
            handler: handler.into_val(),
            code: code.into(),
            description: None,
            architecture: None,
            memory: None,
            timeout: None,
            reserved_concurrency: None,
            env: IndexMap::new(),
            tracing: false,
            network: None,
            log_retention: default_retention(),
            keep_logs: true,
            log_format: None,
            log_level: None,
            grants: Vec::new(),
        }
    }

    /// A function in Python 3.13.
    pub fn python(handler: impl IntoVal<String>, code: impl Into<Code>) -> Self {
        Function::new(Runtime::Python313, handler, code)
    }

    /// A function in Node.js 22.
    pub fn node(handler: impl IntoVal<String>, code: impl Into<Code>) -> Self {
        Function::new(Runtime::Nodejs22, handler, code)
    }

    /// What it does, in at most 256 characters.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// The processor; x86_64 when nothing is said.
    pub fn architecture(mut self, architecture: Architecture) -> Self {
        self.architecture = Some(architecture);
        self
    }

    /// Memory in MB, 128 to 10,240; 128 when nothing is said. Processor time grows with it.
    pub fn memory(mut self, megabytes: impl IntoVal<Int<128, 10240>>) -> Self {
        self.memory = Some(megabytes.into_val());
        self
    }

    /// Seconds that one call may take, 1 to 900; 3 when nothing is said. Behind an API less than 29.
    pub fn timeout(mut self, seconds: impl IntoVal<Int<1, 900>>) -> Self {
        self.timeout = Some(seconds.into_val());
        self
    }

    /// Calls that may run at once: kept free for this function, and its ceiling. Further calls are rejected. 0 switches it off.
    ///
    /// [AWS: reserved concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html)
    pub fn reserved_concurrency(mut self, calls: impl IntoVal<Int<0, MAX>>) -> Self {
        self.reserved_concurrency = Some(calls.into_val());
        self
    }

    /// An environment variable. Never a secret: the function reads those itself, from Secrets Manager.
    pub fn env(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.env.insert(name.to_owned(), value.into_val());
        self
    }

    /// Traces calls with X-Ray.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// Runs it in the network's isolated subnets, with a security group of its own.
    pub fn network(mut self, network: &NetworkHandle) -> Self {
        let subnets = network.isolated.iter().map(Named::from).collect();
        self.network = Some(InNetwork { vpc: (&network.vpc).into(), subnets });
        self
    }

    /// How long log lines are kept; 30 days when nothing is said.
    pub fn log_retention(mut self, retention: Retention) -> Self {
        self.log_retention = retention;
        self
    }

    /// Its logs are deleted with the stack; they stay when nothing is said.
    pub fn delete_logs_with_stack(mut self) -> Self {
        self.keep_logs = false;
        self
    }

    /// Logs JSON, from this level on.
    pub fn json_logs(mut self, level: LogLevel) -> Self {
        self.log_format = Some(LogFormat::Json);
        self.log_level = Some(level);
        self
    }

    /// Lets it do something: `table.write()`, or a [`Statement`].
    pub fn grant(mut self, grant: impl Into<Grant>) -> Self {
        self.grants.push(grant.into());
        self
    }

    fn check(&self, scope: &mut Scope) {
        match &self.code {
            Code::Inline(text) => {
                if !self.runtime.takes_inline_code() {
                    let message = format!("`{}` takes no code as text in the template", self.runtime.as_str());
                    scope.error("inline-code", message, "use `Code::directory(..)` or `Code::s3(..)`");
                }
                if text.is_empty() {
                    scope.error("inline-code", "the code is empty", "Lambda needs at least one character");
                }
                if text.len() > MAX_INLINE_CODE {
                    let message = format!("the code has {} bytes; a template takes {MAX_INLINE_CODE}", text.len());
                    scope.error("inline-code", message, "use `Code::directory(..)`");
                }
                if let Val::Lit(handler) = &self.handler
                    && !handler.starts_with("index.")
                {
                    let message =
                        format!("code in the template is the file `index`, which the handler `{handler}` is not in");
                    scope.error("inline-code", message, "call the handler `index.<function>`");
                }
            }
            Code::Directory(_) | Code::S3 { .. } => {}
        }
        let reserved =
            ["AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "TZ", "_HANDLER"];
        for name in self.env.keys() {
            let fits = name.len() > 1
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if !fits || reserved.contains(&name.as_str()) && name != "TZ" {
                let message = format!("`{name}` cannot be the name of an environment variable of a function");
                scope.error("env-name", message, "a name has letters, digits and _, a letter first, two characters at least, and is none of Lambda's own");
            }
        }
    }

    fn code_value(&self) -> Value {
        match &self.code {
            Code::Inline(text) => Value::Object(vec![("ZipFile".into(), Value::String(text.clone()))]),
            // templates stand one level below the project's root, and `package` looks from the template
            Code::Directory(path) => Value::from(format!("../{path}")),
            Code::S3 { bucket, key, version } => {
                let mut members =
                    vec![("S3Bucket".into(), bucket.clone().into()), ("S3Key".into(), key.clone().into())];
                members.extend(version.clone().map(|version| ("S3ObjectVersion".into(), version.into())));
                Value::Object(members)
            }
        }
    }

    /// The role: what every function needs, and what was granted.
    fn role(&self, late: &[Grant], facts: &Facts) -> Body {
        let mut role = Role::of("lambda.amazonaws.com").managed("service-role/AWSLambdaBasicExecutionRole");
        if self.network.is_some() {
            role = role.managed("service-role/AWSLambdaVPCAccessExecutionRole");
        }
        if self.tracing {
            // the X-Ray actions know no resources
            role = role.allow(Statement::allow(["xray:PutTelemetryRecords", "xray:PutTraceSegments"]).on(["*"]));
        }
        role.grant(self.grants.iter().chain(late), facts).body()
    }
}

construct!(Function, lambda::Function);

impl Construct for Function {
    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        facts.functions.insert(id.as_str().to_owned().into());
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let late = scope.facts.grants.remove(scope.id.as_str()).unwrap_or_default();
        let role = self.role(&late, scope.facts);
        let role = scope.child("Role", role);

        let mut logs = Body::new("AWS::Logs::LogGroup");
        logs.set("RetentionInDays", self.log_retention.days());
        logs.stays_if(self.keep_logs);
        let logs = scope.child("Logs", logs);

        let mut body = Body::new("AWS::Lambda::Function");
        if let Some(architecture) = self.architecture {
            let name = match architecture {
                Architecture::Arm64 => "arm64",
                Architecture::X8664 => "x86_64",
            };
            body.set("Architectures", vec![Value::from(name)]);
        }
        body.set("Code", self.code_value());
        body.set_some("Description", self.description);
        if !self.env.is_empty() {
            let variables = self.env.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
            body.set("Environment", Value::Object(vec![("Variables".into(), Value::Object(variables))]));
        }
        body.set("Handler", self.handler);
        let mut logging = Vec::new();
        if let Some(level) = self.log_level {
            let level = match level {
                LogLevel::Trace => "TRACE",
                LogLevel::Debug => "DEBUG",
                LogLevel::Info => "INFO",
                LogLevel::Warn => "WARN",
                LogLevel::Error => "ERROR",
                LogLevel::Fatal => "FATAL",
            };
            logging.push(("ApplicationLogLevel".into(), level.into()));
        }
        if let Some(format) = self.log_format {
            let format = match format {
                LogFormat::Text => "Text",
                LogFormat::Json => "JSON",
            };
            logging.push(("LogFormat".into(), format.into()));
        }
        logging.push(("LogGroup".into(), Expr::Ref(logs).into()));
        body.set("LoggingConfig", Value::Object(logging));
        body.set_some("MemorySize", self.memory);
        body.set_some("ReservedConcurrentExecutions", self.reserved_concurrency);
        body.set("Role", Expr::GetAtt(role, "Arn".into()));
        body.set("Runtime", self.runtime.as_str());
        body.set_some("Timeout", self.timeout);
        if self.tracing {
            body.set("TracingConfig", Value::Object(vec![("Mode".into(), "Active".into())]));
        }
        if let Some(network) = self.network {
            let group = security_group(&network, scope);
            let subnets: Vec<Value> = network.subnets.iter().map(|subnet| subnet.reference().into()).collect();
            let config =
                vec![("SecurityGroupIds".into(), Value::List(vec![group])), ("SubnetIds".into(), Value::List(subnets))];
            body.set("VpcConfig", Value::Object(config));
        }
        scope.main(body);
    }
}

fn security_group(network: &InNetwork, scope: &mut Scope) -> Value {
    let mut body = Body::new("AWS::EC2::SecurityGroup");
    body.set("GroupDescription", format!("network interfaces of function {}", scope.id));
    body.set("VpcId", network.vpc.reference());
    let group = scope.child("SecurityGroup", body);
    Expr::GetAtt(group, "GroupId".into()).into()
}

impl Handle<lambda::Function> {
    /// The role of a function that was added as the construct [`Function`].
    pub fn role(&self) -> Handle<iam::Role> {
        self.child("Role")
    }

    /// The log group of a function that was added as the construct [`Function`].
    pub fn log_group(&self) -> Handle<logs::LogGroup> {
        self.child("Logs")
    }
}
