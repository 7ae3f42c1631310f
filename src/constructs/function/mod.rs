//! Lambda functions, with their role and log group.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::async_calls::AsyncCalls;
use super::destination::DeadLetterTarget;
use super::duration::Retention;
use super::key::CustomerKey;
use super::network::NetworkHandle;
use super::trigger::Trigger;
use super::{Grant, construct};
use crate::aws::{ec2, efs, iam, lambda, logs};
use crate::handle::Handle;
use crate::literal::{Int, LogicalId, MAX};
use crate::value::{IntoVal, Val};

mod code;
mod data;
mod expand;
mod settings;

pub use code::{Code, Image, Runtime, S3Code};
pub(crate) use expand::FunctionFacts;
pub use settings::{Architecture, Durable, Layer, LogFormat, LogLevel, RuntimeUpdates, SystemLogLevel};
pub(crate) use settings::{Caller, CallerData, callers};

use code::Program;
use data::FunctionData;
use settings::{InNetwork, Logging, Mount, RoleOf};

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
#[serde(try_from = "FunctionData")]
#[schemars(with = "FunctionData")]
pub struct Function {
    run: Program,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    architecture: Option<Architecture>,
    memory: Option<Val<Int<128, 10240>>>,
    timeout: Option<Val<Int<1, 900>>>,
    temporary_storage: Option<Val<Int<512, 10240>>>,
    reserved_concurrency: Option<Val<Int<1, MAX>>>,
    switched_off: bool,
    env: IndexMap<String, Val<String>>,
    env_key: Option<CustomerKey>,
    code_key: Option<CustomerKey>,
    code_signing: Option<crate::handle::Named<lambda::CodeSigningConfig>>,
    layers: Vec<Layer>,
    dead_letters: Option<DeadLetterTarget>,
    mount: Option<Mount>,
    tracing: bool,
    network: Option<InNetwork>,
    logs: Logging,
    recursion: bool,
    runtime_updates: Option<RuntimeUpdates>,
    snap_start: bool,
    isolated_tenants: bool,
    durable: Option<Durable>,
    tags: IndexMap<String, Val<String>>,
    role: RoleOf,
    managed_policies: Vec<Val<String>>,
    permissions_boundary: Option<Val<String>>,
    asynchronous: Option<AsyncCalls>,
    triggers: Vec<Trigger>,
    callers: Vec<Caller>,
    grants: Vec<Grant>,
}

fn default_retention() -> Retention {
    Retention::Days30
}

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

    /// Lets it do something: `table.write()`, or a [`Statement`](crate::policy::Statement).
    pub fn grant(mut self, grant: impl Into<Grant>) -> Self {
        self.grants.push(grant.into());
        self
    }
}

construct!(Function, lambda::Function);

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
