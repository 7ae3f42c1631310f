//! Lambda functions, with their role and log group.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::async_calls::AsyncCalls;
use super::callee::Callee;
use super::destination::DeadLetterTarget;
use super::duration::Retention;
use super::key::CustomerKey;
use super::network::NetworkHandle;
use super::role::{Role, policy_beside, statements};
use super::shape::object;
use super::trigger::Trigger;
use super::{Construct, Facts, Grant, Scope, construct};
use crate::aws::{ec2, efs, iam, lambda, logs};
use crate::finding::At;
use crate::handle::{Handle, Target};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId, MAX};
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

mod code;
mod settings;

pub use code::{Code, Image, Runtime, S3Code};
pub(crate) use settings::Caller;
pub use settings::{Architecture, Durable, Layer, LogFormat, LogLevel, RuntimeUpdates, SystemLogLevel};

use code::Program;
use settings::{InNetwork, Logging, MAX_LAYERS, Mount, RoleOf};

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
/// What calls it is said with [`on`](Function::on); versions and aliases are [`Alias`](super::Alias)es of it.
///
/// Resources: `AWS::Lambda::Function` under its own id, `AWS::IAM::Role` `<Id>Role`, `AWS::Logs::LogGroup` `<Id>Logs`; in a network also
/// `AWS::EC2::SecurityGroup` `<Id>SecurityGroup`; with an existing role, or when a bucket that calls it is granted to it, `AWS::IAM::Policy`
/// `<Id>Policy`; with asynchronous calls `AWS::Lambda::EventInvokeConfig` `<Id>AsyncCalls`; for each service that may call it
/// `AWS::Lambda::Permission` `<Id>From<Service>`; for what triggers it see [`trigger`](super::trigger).
/// [AWS: Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/welcome.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Function {
    run: Program,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    architecture: Option<Architecture>,
    memory: Option<Val<Int<128, 10240>>>,
    timeout: Option<Val<Int<1, 900>>>,
    temporary_storage: Option<Val<Int<512, 10240>>>,
    reserved_concurrency: Option<Val<Int<1, MAX>>>,
    #[serde(default)]
    switched_off: bool,
    #[serde(default)]
    env: IndexMap<String, Val<String>>,
    env_key: Option<CustomerKey>,
    code_key: Option<CustomerKey>,
    code_signing: Option<crate::handle::Named<lambda::CodeSigningConfig>>,
    #[serde(default)]
    layers: Vec<Layer>,
    dead_letters: Option<DeadLetterTarget>,
    mount: Option<Mount>,
    #[serde(default)]
    tracing: bool,
    network: Option<InNetwork>,
    #[serde(default)]
    logs: Logging,
    #[serde(default)]
    recursion: bool,
    runtime_updates: Option<RuntimeUpdates>,
    #[serde(default)]
    snap_start: bool,
    #[serde(default)]
    isolated_tenants: bool,
    durable: Option<Durable>,
    #[serde(default)]
    tags: IndexMap<String, Val<String>>,
    #[serde(default)]
    role: RoleOf,
    #[serde(default)]
    managed_policies: Vec<Val<String>>,
    permissions_boundary: Option<Val<String>>,
    asynchronous: Option<AsyncCalls>,
    #[serde(default)]
    triggers: Vec<Trigger>,
    #[serde(default)]
    callers: Vec<Caller>,
    #[serde(skip)]
    grants: Vec<Grant>,
}

fn default_retention() -> Retention {
    Retention::Days30
}

fn yes() -> bool {
    true
}

/// The environment variables that Lambda sets itself.
///
/// [AWS: reserved variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html)
const LAMBDAS_OWN: &[&str] = &[
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
];

impl Function {
    /// A function of this runtime. Inline code is the text itself: `include_str!("orders/index.py")`.
    pub fn new(runtime: Runtime, handler: impl IntoVal<String>, code: impl Into<Code>) -> Self {
        Function::running(Program::Code { runtime, handler: handler.into_val(), code: code.into() })
    }

    /// A function in Python 3.13.
    pub fn python(handler: impl IntoVal<String>, code: impl Into<Code>) -> Self {
        Function::new(Runtime::Python313, handler, code)
    }

    /// A function in Node.js 22.
    pub fn node(handler: impl IntoVal<String>, code: impl Into<Code>) -> Self {
        Function::new(Runtime::Nodejs22, handler, code)
    }

    /// A function in a container image, by its URI or as an [`Image`].
    pub fn image(image: impl Into<Image>) -> Self {
        Function::running(Program::Image(image.into()))
    }

    fn running(run: Program) -> Self {
        Function {
            run,
            name: None,
            description: None,
            architecture: None,
            memory: None,
            timeout: None,
            temporary_storage: None,
            reserved_concurrency: None,
            switched_off: false,
            env: IndexMap::new(),
            env_key: None,
            code_key: None,
            code_signing: None,
            layers: Vec::new(),
            dead_letters: None,
            mount: None,
            tracing: false,
            network: None,
            logs: Logging::default(),
            recursion: false,
            runtime_updates: None,
            snap_start: false,
            isolated_tenants: false,
            durable: None,
            tags: IndexMap::new(),
            role: RoleOf::Own,
            managed_policies: Vec::new(),
            permissions_boundary: None,
            asynchronous: None,
            triggers: Vec::new(),
            callers: Vec::new(),
            grants: Vec::new(),
        }
    }

    /// Its name, 1 to 64 letters, digits, `-` and `_`; CloudFormation makes one up when nothing is said. A named function cannot be replaced.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
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

    /// MB in `/tmp`, 512 to 10,240; 512 when nothing is said.
    pub fn temporary_storage(mut self, megabytes: impl IntoVal<Int<512, 10240>>) -> Self {
        self.temporary_storage = Some(megabytes.into_val());
        self
    }

    /// Calls that may run at once, 1 at least: kept free for this function, and its ceiling. Further calls are rejected.
    ///
    /// The calls of all versions and aliases count. Lambda keeps 100 of the account's concurrency for functions that reserve none.
    /// [AWS: reserved concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html)
    pub fn reserved_concurrency(mut self, calls: impl IntoVal<Int<1, MAX>>) -> Self {
        self.reserved_concurrency = Some(calls.into_val());
        self
    }

    /// Every call is rejected: a reserved concurrency of 0.
    pub fn switched_off(mut self) -> Self {
        self.switched_off = true;
        self
    }

    /// An environment variable. Never a secret: the function reads those itself, from Secrets Manager.
    pub fn env(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.env.insert(name.to_owned(), value.into_val());
        self
    }

    /// Encrypts its environment with a key of one's own, which its role may decrypt with; with one of Lambda's when nothing is said.
    pub fn env_key(mut self, key: impl Into<CustomerKey>) -> Self {
        self.env_key = Some(key.into());
        self
    }

    /// Encrypts the code that Lambda keeps, which came from S3, with a key of one's own.
    pub fn code_key(mut self, key: impl Into<CustomerKey>) -> Self {
        self.code_key = Some(key.into());
        self
    }

    /// Takes code that was signed as this configuration says, and no other.
    pub fn code_signing(mut self, config: &Handle<lambda::CodeSigningConfig>) -> Self {
        self.code_signing = Some(config.into());
        self
    }

    /// A layer under its code, five at most, later ones over earlier ones: `&layer`, or the ARN of one from elsewhere.
    pub fn layer(mut self, layer: impl Into<Layer>) -> Self {
        self.layers.push(layer.into());
        self
    }

    /// Events of asynchronous calls that failed every time go to this queue or topic, which is no FIFO one.
    ///
    /// [`AsyncCalls::on_failure`] sends what the function answered along with the event.
    pub fn dead_letters(mut self, to: impl Into<DeadLetterTarget>) -> Self {
        self.dead_letters = Some(to.into());
        self
    }

    /// An EFS file system at `/mnt/<name>`, to read and write; the function stands in the file system's network.
    pub fn mount(mut self, access_point: &Handle<efs::AccessPoint>, path: &str) -> Self {
        self.mount = Some(Mount { access_point: access_point.into(), path: path.to_owned() });
        self
    }

    /// Traces calls with X-Ray.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// Runs it in the network's isolated subnets, with a security group of its own.
    pub fn network(mut self, network: &NetworkHandle) -> Self {
        self.network = Some(InNetwork::isolated(network));
        self
    }

    /// Runs it in these subnets of a network, 1 to 16, with a security group of its own unless it is given others.
    pub fn subnets(mut self, vpc: &Handle<ec2::Vpc>, subnets: &[Handle<ec2::Subnet>]) -> Self {
        self.network = Some(InNetwork::of(vpc, subnets));
        self
    }

    /// Another security group in place of one of its own, five at most. Say the network first.
    pub fn security_group(mut self, group: &Handle<ec2::SecurityGroup>) -> Self {
        if let Some(network) = &mut self.network {
            network.security_groups.push(group.into());
        }
        self
    }

    /// Reaches IPv6 addresses from subnets that have both kinds. Say the network first.
    pub fn ipv6(mut self) -> Self {
        if let Some(network) = &mut self.network {
            network.ipv6 = true;
        }
        self
    }

    /// How long log lines are kept; 30 days when nothing is said.
    pub fn log_retention(mut self, retention: Retention) -> Self {
        self.logs.retention = retention;
        self
    }

    /// Its logs are deleted with the stack; they stay when nothing is said.
    pub fn delete_logs_with_stack(mut self) -> Self {
        self.logs.keep = false;
        self
    }

    /// Logs JSON, from this level on.
    pub fn json_logs(mut self, level: LogLevel) -> Self {
        self.logs.format = Some(LogFormat::Json);
        self.logs.level = Some(level);
        self
    }

    /// Logs JSON, what Lambda itself writes from this level on.
    pub fn system_logs(mut self, level: SystemLogLevel) -> Self {
        self.logs.format = Some(LogFormat::Json);
        self.logs.system_level = Some(level);
        self
    }

    /// Logs into this group, which others may share, in place of one of its own.
    pub fn log_group(mut self, group: &Handle<logs::LogGroup>) -> Self {
        self.logs.group = Some(group.into());
        self
    }

    /// Lets calls go round in a circle through queues, topics and buckets; Lambda stops them after about 16 rounds when nothing is said.
    pub fn allow_recursion(mut self) -> Self {
        self.recursion = true;
        self
    }

    /// When Lambda takes a new version of its runtime; by and by when nothing is said.
    pub fn runtime_updates(mut self, updates: RuntimeUpdates) -> Self {
        self.runtime_updates = Some(updates);
        self
    }

    /// Its versions start from a snapshot: Java 11 and later, Python 3.12 and later, .NET. Not with a file system, more than 512 MB in `/tmp`, or
    /// provisioned concurrency.
    pub fn snap_start(mut self) -> Self {
        self.snap_start = true;
        self
    }

    /// Each tenant's calls, told apart by the caller, have execution environments of their own. Cannot be changed later.
    pub fn isolated_tenants(mut self) -> Self {
        self.isolated_tenants = true;
        self
    }

    /// Its code is one long computation, whose steps Lambda keeps: it may run for more than one call.
    pub fn durable(mut self, durable: Durable) -> Self {
        self.durable = Some(durable);
        self
    }

    /// A tag.
    pub fn tag(mut self, key: &str, value: impl IntoVal<String>) -> Self {
        self.tags.insert(key.to_owned(), value.into_val());
        self
    }

    /// Takes this role in place of one of its own; what is granted to the function stands in a policy beside it.
    pub fn role(mut self, role: &Handle<iam::Role>) -> Self {
        self.role = RoleOf::Role(role.into());
        self
    }

    /// Takes a role from elsewhere, to which this stack can grant nothing.
    pub fn role_arn(mut self, arn: impl IntoVal<String>) -> Self {
        self.role = RoleOf::Arn(arn.into_val());
        self
    }

    /// A managed policy of its role, by its ARN.
    pub fn managed_policy(mut self, arn: impl IntoVal<String>) -> Self {
        self.managed_policies.push(arn.into_val());
        self
    }

    /// The bound of what its role may ever do: the ARN of a managed policy.
    pub fn permissions_boundary(mut self, arn: impl IntoVal<String>) -> Self {
        self.permissions_boundary = Some(arn.into_val());
        self
    }

    /// What becomes of asynchronous calls: how often they are tried, and where their results go.
    pub fn asynchronous(mut self, calls: AsyncCalls) -> Self {
        self.asynchronous = Some(calls);
        self
    }

    /// What calls it: `.on(trigger::Messages::of(&queue))`. It calls the function as it was deployed last; say it on an [`Alias`](super::Alias)
    /// to call a version.
    pub fn on(mut self, trigger: impl Into<Trigger>) -> Self {
        self.triggers.push(trigger.into());
        self
    }

    /// Lets a service call it on behalf of one resource: `allow_invoke_from(id!("Sensors"), "iot.amazonaws.com", rule_arn)`.
    ///
    /// The id stands in that of the permission. What is a trigger, a route or an alarm's action needs no word.
    pub fn allow_invoke_from(mut self, id: LogicalId, service: &str, source_arn: impl IntoVal<String>) -> Self {
        self.callers.push(Caller { id, service: service.to_owned(), source: source_arn.into_val() });
        self
    }

    /// Lets it do something: `table.write()`, or a [`Statement`].
    pub fn grant(mut self, grant: impl Into<Grant>) -> Self {
        self.grants.push(grant.into());
        self
    }

    fn check(&self, scope: &mut Scope) {
        self.run.check(scope);
        for name in self.env.keys() {
            let fits = name.len() > 1
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if !fits || LAMBDAS_OWN.contains(&name.as_str()) {
                let message = format!("`{name}` cannot be the name of an environment variable of a function");
                scope.error("env-name", message, "a name has letters, digits and _, a letter first, two characters at least, and is none of Lambda's own");
            }
        }
        if self.layers.len() > MAX_LAYERS {
            let message = format!("the function has {} layers; Lambda takes {MAX_LAYERS}", self.layers.len());
            scope.error("function-layers", message, "put some of them into one");
        }
        if self.switched_off && self.reserved_concurrency.is_some() {
            let message = "the function is switched off and has a reserved concurrency";
            scope.error("switched-off", message, "say one of the two");
        }
        if self.code_key.is_some() && !matches!(&self.run, Program::Code { code: Code::S3(_), .. }) {
            let message = "Lambda encrypts code with a key of one's own when the code comes from S3";
            scope.error("code-key", message, "use `Code::s3(..)`, or leave `.code_key(..)` out");
        }
        if let Some(mount) = &self.mount {
            mount.check(scope);
            if self.network.is_none() {
                let message = "a function reaches a file system only in the file system's network";
                scope.error("mount-network", message, "add `.subnets(&vpc, &subnets)` or `.network(&network)`");
            }
        }
        self.check_receivers(scope);
        self.check_image(scope);
        self.check_snap_start(scope);
    }

    fn check_image(&self, scope: &mut Scope) {
        if !matches!(self.run, Program::Image(_)) {
            return;
        }
        let said = [
            (!self.layers.is_empty(), "layers"),
            (self.runtime_updates.is_some(), "runtime updates"),
            (self.snap_start, "snapshots"),
            (self.code_signing.is_some(), "code signing"),
        ];
        for (_, what) in said.into_iter().filter(|(said, _)| *said) {
            let message = format!("there are no {what} for a function in a container image");
            scope.error("image-function", message, "build it into the image, or leave it out");
        }
    }

    fn check_snap_start(&self, scope: &mut Scope) {
        let Program::Code { runtime, .. } = &self.run else { return };
        if !self.snap_start {
            return;
        }
        let more = matches!(&self.temporary_storage, Some(Val::Lit(size)) if size.get() > 512);
        let said = [
            (!runtime.snaps(), format!("`{}` has no snapshots", runtime.as_str())),
            (self.mount.is_some(), "a function with a file system has no snapshots".to_owned()),
            (more, "a function with more than 512 MB in `/tmp` has no snapshots".to_owned()),
        ];
        for (_, message) in said.into_iter().filter(|(said, _)| *said) {
            scope.error("snap-start", message, "leave `.snap_start()` out, or what stands in its way");
        }
    }

    /// Everything granted: what the author said, and what its settings need.
    fn all_grants(&self, late: Vec<Grant>) -> Vec<Grant> {
        let mut grants = self.grants.clone();
        if let Some(key) = &self.env_key {
            grants.push(Statement::allow(["kms:Decrypt"]).on([key.to_arn()]).into());
        }
        if let Some(mount) = &self.mount {
            grants.push(mount.statement().into());
        }
        grants.extend(self.dead_letters.iter().map(|to| to.sink().grant()));
        grants.extend(late);
        grants
    }

    fn check_receivers(&self, scope: &mut Scope) {
        if let Some(to) = &self.dead_letters {
            to.sink().check(scope);
        }
    }

    /// The role, or the one that it is given; and the policy beside it, when there has to be one.
    fn place_role(&self, scope: &mut Scope) -> (Value, Option<Target>) {
        let late = scope.facts.late_grants(scope.id.as_str());
        let explicit = !self.grants.is_empty() || late.said;
        let grants = self.all_grants(late.grants);
        match &self.role {
            RoleOf::Own => {
                let (beside, inline) = self.apart(statements(&grants, scope.facts), scope);
                let role = scope.child("Role", self.own_role(inline).body());
                let policy = (!beside.is_empty()).then(|| scope.child("Policy", policy_beside(&role, beside)));
                (Expr::GetAtt(role, "Arn".into()).into(), policy)
            }
            RoleOf::Role(role) => {
                let granted = statements(&grants, scope.facts);
                let body = (!granted.is_empty()).then(|| policy_beside(role.target(), granted));
                (role.attribute("Arn").into(), body.map(|body| scope.child("Policy", body)))
            }
            RoleOf::Arn(arn) => {
                if explicit {
                    let message = "the function's role is from elsewhere, so this stack can grant nothing to it";
                    scope.error("grant-role", message, "grant it where the role is made, or leave `.role_arn(..)` out");
                }
                (arn.clone().into(), None)
            }
        }
    }

    /// A bucket that calls the function waits for it, so what is granted on the bucket cannot stand in the role that the function waits for.
    fn apart(&self, granted: Vec<Statement>, scope: &Scope) -> (Vec<Statement>, Vec<Statement>) {
        let none = BTreeSet::new();
        let buckets = scope.facts.calling_buckets.get(scope.id.as_str()).unwrap_or(&none);
        granted.into_iter().partition(|statement| {
            statement.resources().iter().any(|arn| buckets.iter().any(|bucket| arn.mentions(bucket)))
        })
    }

    /// The role: what every function needs, and what was granted.
    fn own_role(&self, granted: Vec<Statement>) -> Role {
        let mut role = Role::of("lambda.amazonaws.com").managed("service-role/AWSLambdaBasicExecutionRole");
        if self.network.is_some() {
            role = role.managed("service-role/AWSLambdaVPCAccessExecutionRole");
        }
        if self.durable.is_some() {
            role = role.managed("service-role/AWSLambdaBasicDurableExecutionRolePolicy");
        }
        role = self.managed_policies.iter().cloned().fold(role, Role::managed_arn);
        if self.tracing {
            // the X-Ray actions know no resources
            role = role.allow(Statement::allow(["xray:PutTelemetryRecords", "xray:PutTraceSegments"]).on(["*"]));
        }
        granted.into_iter().fold(role, Role::allow).boundary(self.permissions_boundary.clone())
    }
}

construct!(Function, lambda::Function);

impl Construct for Function {
    fn local_paths(&self) -> Vec<&str> {
        match &self.run {
            Program::Code { code, .. } => code.local_path().into_iter().collect(),
            Program::Image(_) => Vec::new(),
        }
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        let timeout = match &self.timeout {
            None => Some(3),
            Some(Val::Lit(seconds)) => Some(seconds.get()),
            Some(_) => None,
        };
        let reserved = self.reserved_concurrency.as_ref().and_then(Val::literal).map(|calls| calls.get());
        let facts_of = FunctionFacts { timeout, reserved, snap_start: self.snap_start };
        facts.functions.insert(id.as_str().to_owned().into(), facts_of);
        if matches!(self.role, RoleOf::Role(_)) {
            facts.given_roles.insert(id.as_str().to_owned().into());
        }
        let callee = Callee::function(id);
        for trigger in &self.triggers {
            trigger.declare(&callee, id, at, facts);
        }
        if let Some(calls) = &self.asynchronous {
            calls.declare(&callee, id, facts);
        }
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let (role, policy) = self.place_role(scope);
        let mut body = Body::new("AWS::Lambda::Function");
        if let Some(architecture) = self.architecture {
            body.set("Architectures", vec![Value::from(architecture.as_str())]);
        }
        if let Some(config) = &self.code_signing {
            body.set("CodeSigningConfigArn", config.attribute("CodeSigningConfigArn"));
        }
        if let Some(to) = &self.dead_letters {
            body.set("DeadLetterConfig", object([("TargetArn", to.sink().arn().into())]));
        }
        body.set_some("Description", self.description);
        if let Some(durable) = self.durable {
            body.set("DurableConfig", durable.value());
        }
        if !self.env.is_empty() {
            let variables = self.env.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
            body.set("Environment", object([("Variables", Value::Object(variables))]));
        }
        if let Some(size) = self.temporary_storage {
            body.set("EphemeralStorage", object([("Size", size.into())]));
        }
        if let Some(mount) = &self.mount {
            body.set("FileSystemConfigs", mount.value());
        }
        body.set_some("FunctionName", self.name);
        if let Some(key) = &self.env_key {
            body.set("KmsKeyArn", key.to_arn());
        }
        if !self.layers.is_empty() {
            body.set("Layers", self.layers.iter().map(Layer::value).collect::<Vec<_>>());
        }
        body.set("LoggingConfig", self.logs.place(scope));
        body.set_some("MemorySize", self.memory);
        if self.recursion {
            body.set("RecursiveLoop", "Allow");
        }
        match self.switched_off {
            true => body.set("ReservedConcurrentExecutions", 0),
            false => body.set_some("ReservedConcurrentExecutions", self.reserved_concurrency),
        }
        body.set("Role", role);
        if let Some(updates) = self.runtime_updates {
            body.set("RuntimeManagementConfig", updates.value());
        }
        if self.snap_start {
            body.set("SnapStart", object([("ApplyOn", "PublishedVersions".into())]));
        }
        if !self.tags.is_empty() {
            let tags = self.tags.into_iter().map(|(key, value)| object([("Key", key.into()), ("Value", value.into())]));
            body.set("Tags", tags.collect::<Vec<_>>());
        }
        if self.isolated_tenants {
            body.set("TenancyConfig", object([("TenantIsolationMode", "PER_TENANT".into())]));
        }
        body.set_some("Timeout", self.timeout);
        if self.tracing {
            body.set("TracingConfig", object([("Mode", "Active".into())]));
        }
        if let Some(network) = self.network {
            body.set("VpcConfig", network.place(scope));
        }
        self.run.place(self.code_key.as_ref(), &mut body);
        scope.main(body);
        let mut callee = Callee::function(scope.id);
        callee.policy = policy;
        for trigger in self.triggers {
            trigger.place(&callee, scope);
        }
        if let Some(calls) = self.asynchronous {
            calls.place(&callee, scope);
        }
        for caller in self.callers {
            let body = callee.permission(caller.service, Some(caller.source.into()));
            scope.child(&format!("From{}", caller.id), body);
        }
    }
}

/// What others need to know of a function.
pub(crate) struct FunctionFacts {
    /// Seconds, when they are known now.
    pub timeout: Option<i64>,
    /// Its reserved concurrency, when it is known now.
    pub reserved: Option<i64>,
    pub snap_start: bool,
}

/// What a function was allowed by others.
pub(crate) struct LateGrants {
    pub grants: Vec<Grant>,
    /// Whether its author said so, with `stack.grant(..)`.
    pub said: bool,
}

impl Facts {
    /// Notes what a function needs because of something else that stands under this id.
    pub(crate) fn need(&mut self, function: &Target, id: &LogicalId, grants: impl IntoIterator<Item = Grant>) {
        let needs = self.needs.entry(function.id.clone()).or_default();
        needs.entry(id.as_str().to_owned().into()).or_default().extend(grants);
    }

    fn late_grants(&mut self, function: &str) -> LateGrants {
        let mut grants = self.grants.remove(function).unwrap_or_default();
        let said = !grants.is_empty();
        grants.extend(self.needs.remove(function).unwrap_or_default().into_values().flatten());
        LateGrants { grants, said }
    }
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

    /// Calling it, for the role of another function: as it was deployed last, no version or alias of it.
    pub fn invoke(&self) -> Grant {
        Grant::new(self.target(), ["lambda:InvokeFunction"], self.attribute("Arn"), &[])
    }
}
