//! A function as data has it.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::super::async_calls::AsyncCalls;
use super::super::destination::DeadLetterTarget;
use super::super::duration::Retention;
use super::super::key::CustomerKey;
use super::super::trigger::Trigger;
use super::Function;
use super::code::{Code, Image, Program, Runtime};
use super::settings::{
    Architecture, CallerData, Durable, InNetwork, Layer, LogLevel, Mount, RoleOf, RuntimeUpdates, SystemLogLevel,
    callers,
};
use crate::aws::{lambda, logs};
use crate::constructs::Grant;
use crate::handle::Named;
use crate::literal::{Int, LogicalId, MAX};
use crate::value::Val;
use crate::written::{Megabytes, Pairs, Seconds};

/// A Lambda function, with a role of its own that may do exactly what is granted, and a log group of its own.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "Function")]
pub(super) struct FunctionData {
    /// A managed runtime that AWS supports: `python3.13`. With `handler` and `code`.
    runtime: Option<Runtime>,
    /// The function in the code that is called: `index.handler`.
    handler: Option<Val<String>>,
    /// The code: a file beside the stack, whose text stands in the template; a zip file or a directory, which ends in `/`, that `aws cloudformation
    /// package` uploads; or a map that says more.
    code: Option<Code>,
    /// A container image in ECR, by its URI, in place of a runtime with code.
    image: Option<Image>,
    /// Its name, 1 to 64 letters, digits, `-` and `_`; CloudFormation makes one up when nothing is said. A named function cannot be replaced.
    name: Option<Val<String>>,
    /// What it does, in at most 256 characters.
    description: Option<Val<String>>,
    /// The processor; x86_64 when nothing is said.
    architecture: Option<Architecture>,
    /// Memory, 128MB to 10GB, a plain number in MB; 128MB when nothing is said. Processor time grows with it.
    #[serde(with = "Megabytes::<Int<128, 10240>>")]
    memory: Option<Val<Int<128, 10240>>>,
    /// How long one call may take, 1s to 15m, a plain number in seconds; 3s when nothing is said. Behind an API less than 29s.
    #[serde(with = "Seconds::<Int<1, 900>>")]
    timeout: Option<Val<Int<1, 900>>>,
    /// Room in `/tmp`, 512MB to 10GB, a plain number in MB; 512MB when nothing is said.
    #[serde(with = "Megabytes::<Int<512, 10240>>")]
    temporary_storage: Option<Val<Int<512, 10240>>>,
    /// Calls that may run at once, 1 at least: kept free for this function, and its ceiling. Further calls are rejected.
    reserved_concurrency: Option<Val<Int<1, MAX>>>,
    /// Every call is rejected: a reserved concurrency of 0.
    switched_off: bool,
    /// Environment variables. Never a secret: the function reads those itself, from Secrets Manager.
    env: IndexMap<String, Val<String>>,
    /// Encrypts its environment with a key of one's own, by name or ARN; with one of Lambda's when nothing is said.
    env_key: Option<CustomerKey>,
    /// Encrypts the code that Lambda keeps, which came from S3, with a key of one's own, by name or ARN.
    code_key: Option<CustomerKey>,
    /// Takes code that was signed as this configuration says, and no other.
    code_signing: Option<Named<lambda::CodeSigningConfig>>,
    /// The layers under its code, five at most, later ones over earlier ones: by name, or by the ARN of one from elsewhere.
    layers: Vec<Layer>,
    /// Events of asynchronous calls that failed every time go to this queue or topic, which is no FIFO one.
    dead_letters: Option<DeadLetterTarget>,
    /// An EFS file system, to read and write; the function stands in the file system's network.
    mount: Option<Mount>,
    /// Traces calls with X-Ray.
    tracing: bool,
    /// The network in which it runs: its isolated subnets, or others, with a security group of its own unless it is given others.
    network: Option<InNetwork>,
    /// How long log lines are kept: `30d`, a plain number in days; 30d when nothing is said.
    log_retention: Option<Retention>,
    /// Its logs are deleted with the stack; they stay when nothing is said.
    delete_logs_with_stack: bool,
    /// Logs JSON, from this level on.
    json_logs: Option<LogLevel>,
    /// Logs JSON, what Lambda itself writes from this level on.
    system_logs: Option<SystemLogLevel>,
    /// Logs into this group, which others may share, in place of one of its own.
    log_group: Option<Named<logs::LogGroup>>,
    /// Lets calls go round in a circle through queues, topics and buckets; Lambda stops them after about 16 rounds when nothing is said.
    allow_recursion: bool,
    /// When Lambda takes a new version of its runtime; by and by when nothing is said.
    runtime_updates: Option<RuntimeUpdates>,
    /// Its versions start from a snapshot: Java 11 and later, Python 3.12 and later, .NET.
    snap_start: bool,
    /// Each tenant's calls, told apart by the caller, have execution environments of their own. Cannot be changed later.
    isolated_tenants: bool,
    /// Its code is one long computation, whose steps Lambda keeps: it may run for more than one call.
    durable: Option<Durable>,
    /// Tags.
    tags: IndexMap<String, Val<String>>,
    /// Takes this role in place of one of its own: by name, what is granted stands in a policy beside it then; or by the ARN of one from elsewhere, to
    /// which this stack can grant nothing.
    role: Option<RoleOf>,
    /// Managed policies of its role, by their ARNs.
    managed_policies: Vec<Val<String>>,
    /// The bound of what its role may ever do: the ARN of a managed policy.
    permissions_boundary: Option<Val<String>>,
    /// What becomes of asynchronous calls: how often they are tried, and where their results go.
    asynchronous: Option<AsyncCalls>,
    /// What calls it, as it was deployed last; say it on an alias to call a version.
    on: Vec<Trigger>,
    /// Lets services call it on behalf of one resource each; the name stands in the id of the permission.
    #[serde(with = "Pairs::<LogicalId, CallerData>")]
    allow_invoke_from: Vec<(LogicalId, CallerData)>,
    /// What it may do: `{write: Orders}`.
    grants: Vec<Grant>,
}

impl TryFrom<FunctionData> for Function {
    type Error = &'static str;

    fn try_from(data: FunctionData) -> Result<Self, &'static str> {
        let run = match (data.image, data.runtime, data.handler, data.code) {
            (Some(image), None, None, None) => Program::Image(image),
            (Some(_), ..) => return Err("a function has an `image`, or `runtime`, `handler` and `code`: not both"),
            (None, Some(runtime), Some(handler), Some(code)) => Program::Code { runtime, handler, code },
            (None, None, None, None) => return Err("a function needs `runtime`, `handler` and `code`, or an `image`"),
            (None, None, ..) => return Err("missing field `runtime`: `runtime: python3.13`"),
            (None, _, None, _) => return Err("missing field `handler`: `handler: index.handler`"),
            (None, _, _, None) => return Err("missing field `code`: `code: orders/index.py`"),
        };
        let mut function = Function::running(run);
        if let Some(retention) = data.log_retention {
            function = function.log_retention(retention);
        }
        if let Some(level) = data.json_logs {
            function = function.json_logs(level);
        }
        if let Some(level) = data.system_logs {
            function = function.system_logs(level);
        }
        function.logs.keep = !data.delete_logs_with_stack;
        function.logs.group = data.log_group;
        Ok(Function {
            name: data.name,
            description: data.description,
            architecture: data.architecture,
            memory: data.memory,
            timeout: data.timeout,
            temporary_storage: data.temporary_storage,
            reserved_concurrency: data.reserved_concurrency,
            switched_off: data.switched_off,
            env: data.env,
            env_key: data.env_key,
            code_key: data.code_key,
            code_signing: data.code_signing,
            layers: data.layers,
            dead_letters: data.dead_letters,
            mount: data.mount,
            tracing: data.tracing,
            network: data.network,
            recursion: data.allow_recursion,
            runtime_updates: data.runtime_updates,
            snap_start: data.snap_start,
            isolated_tenants: data.isolated_tenants,
            durable: data.durable,
            tags: data.tags,
            role: data.role.unwrap_or_default(),
            managed_policies: data.managed_policies,
            permissions_boundary: data.permissions_boundary,
            asynchronous: data.asynchronous,
            triggers: data.on,
            callers: callers(data.allow_invoke_from),
            grants: data.grants,
            ..function
        })
    }
}
