//! What a function's settings can be.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::network::{NetworkHandle, Tier};
use super::super::shape::{Members, object};
use super::super::{Scope, Settling};
use crate::aws::{ec2, efs, iam, lambda, logs};
use crate::finding::nearest;
use crate::handle::{Handle, Named};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::{Int, LogicalId};
use crate::policy::Statement;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::{Days, Seconds, name_or_arn, named, short};

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

impl Architecture {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Architecture::Arm64 => "arm64",
            Architecture::X8664 => "x86_64",
        }
    }
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

/// The least level of what a function writes that is logged, in JSON logs.
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

/// The least level of what Lambda itself writes that is logged, in JSON logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum SystemLogLevel {
    Debug,
    Info,
    Warn,
}

/// Where and how a function logs.
#[derive(Clone, Debug)]
pub(super) struct Logging {
    pub retention: super::Retention,
    pub keep: bool,
    /// A log group that others write to as well.
    pub group: Option<Named<logs::LogGroup>>,
    pub format: Option<LogFormat>,
    pub level: Option<LogLevel>,
    pub system_level: Option<SystemLogLevel>,
}

impl Default for Logging {
    fn default() -> Self {
        let retention = super::default_retention();
        Logging { retention, keep: true, group: None, format: None, level: None, system_level: None }
    }
}

impl Logging {
    /// The log group, and the value of the property.
    pub fn place(&self, scope: &mut Scope) -> Value {
        let group = match &self.group {
            Some(group) => group.reference(),
            None => {
                let mut logs = Body::new("AWS::Logs::LogGroup");
                logs.set("RetentionInDays", self.retention.days());
                logs.stays_if(self.keep);
                Expr::Ref(scope.child("Logs", logs))
            }
        };
        let mut config = Members::new();
        if let Some(level) = self.level {
            config = config.with(
                "ApplicationLogLevel",
                match level {
                    LogLevel::Trace => "TRACE",
                    LogLevel::Debug => "DEBUG",
                    LogLevel::Info => "INFO",
                    LogLevel::Warn => "WARN",
                    LogLevel::Error => "ERROR",
                    LogLevel::Fatal => "FATAL",
                },
            );
        }
        if let Some(format) = self.format {
            config = config.with(
                "LogFormat",
                match format {
                    LogFormat::Text => "Text",
                    LogFormat::Json => "JSON",
                },
            );
        }
        config = config.with("LogGroup", group);
        if let Some(level) = self.system_level {
            config = config.with(
                "SystemLogLevel",
                match level {
                    SystemLogLevel::Debug => "DEBUG",
                    SystemLogLevel::Info => "INFO",
                    SystemLogLevel::Warn => "WARN",
                },
            );
        }
        config.into()
    }
}

/// When Lambda takes a new version of a function's runtime.
///
/// [AWS: runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuntimeUpdates {
    /// By and by, what Lambda takes when nothing is said.
    Auto,
    /// When the function is updated.
    OnFunctionUpdate,
    /// Never: this version stays, by its ARN, security patches or not.
    Manual(Val<String>),
}

impl RuntimeUpdates {
    pub(super) fn value(self) -> Value {
        let (mode, arn) = match self {
            RuntimeUpdates::Auto => ("Auto", None),
            RuntimeUpdates::OnFunctionUpdate => ("FunctionUpdate", None),
            RuntimeUpdates::Manual(arn) => ("Manual", Some(arn)),
        };
        Members::new().with_some("RuntimeVersionArn", arn).with("UpdateRuntimeOn", mode).into()
    }
}

/// The role of a function.
#[derive(Clone, Debug, Default)]
pub(super) enum RoleOf {
    /// One of its own.
    #[default]
    Own,
    /// One of this stack.
    Role(Named<iam::Role>),
    /// One from elsewhere.
    Arn(Val<String>),
}

name_or_arn!(RoleOf, iam::Role, RoleOf::Role, RoleOf::Arn);

/// Where a function stands in a network.
#[derive(Clone, Debug)]
pub(super) struct InNetwork {
    pub vpc: Named<ec2::Vpc>,
    pub subnets: Vec<Named<ec2::Subnet>>,
    /// The kind of subnets, where data says no more.
    tier: Option<Tier>,
    /// In place of one of its own.
    pub security_groups: Vec<Named<ec2::SecurityGroup>>,
    pub ipv6: bool,
}

/// A function's network as data has it, when it is more than a name.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "InNetwork")]
struct InNetworkData {
    /// The network, or a VPC.
    r#in: Named<ec2::Vpc>,
    /// The subnets, 1 to 16: a kind of the network's own, or their names; the isolated ones when nothing is said.
    #[serde(default)]
    subnets: SubnetsOf,
    /// Security groups in place of one of its own, five at most.
    #[serde(default)]
    security_groups: Vec<Named<ec2::SecurityGroup>>,
    /// Reaches IPv6 addresses from subnets that have both kinds.
    #[serde(default)]
    ipv6: bool,
}

enum SubnetsOf {
    Kind(Tier),
    These(Vec<Named<ec2::Subnet>>),
}

impl Default for SubnetsOf {
    fn default() -> Self {
        SubnetsOf::Kind(Tier::Isolated)
    }
}

impl From<Vec<Named<ec2::Subnet>>> for SubnetsOf {
    fn from(subnets: Vec<Named<ec2::Subnet>>) -> Self {
        SubnetsOf::These(subnets)
    }
}
short!(SubnetsOf, Vec<Named<ec2::Subnet>>, "`isolated`, `private`, `public`, or a list of names", { "enum": ["isolated", "private", "public"] }, |kind| {
    match kind {
        "isolated" => Ok(SubnetsOf::Kind(Tier::Isolated)),
        "private" => Ok(SubnetsOf::Kind(Tier::Private)),
        "public" => Ok(SubnetsOf::Kind(Tier::Public)),
        _ => Err(format!("`{kind}` is no kind of subnets: `isolated`, `private` or `public`, or a list of names")),
    }
});

impl From<InNetworkData> for InNetwork {
    fn from(data: InNetworkData) -> Self {
        let (tier, subnets) = match data.subnets {
            SubnetsOf::Kind(tier) => (Some(tier), Vec::new()),
            SubnetsOf::These(subnets) => (None, subnets),
        };
        InNetwork { vpc: data.r#in, subnets, tier, security_groups: data.security_groups, ipv6: data.ipv6 }
    }
}
short!(InNetwork, InNetworkData, "the name of a network, or a map that says more", { "type": "string", "pattern": "^[A-Za-z0-9]{1,255}$" }, |name| {
    let (subnets, security_groups) = (Vec::new(), Vec::new());
    Ok(InNetwork { vpc: named(name)?, subnets, tier: Some(Tier::Isolated), security_groups, ipv6: false })
});

/// Most of a list that Lambda takes.
const MAX_SUBNETS: usize = 16;
const MAX_SECURITY_GROUPS: usize = 5;

impl InNetwork {
    pub fn isolated(network: &NetworkHandle) -> Self {
        InNetwork::of(&network.vpc, &network.isolated)
    }

    pub fn of(vpc: &Handle<ec2::Vpc>, subnets: &[Handle<ec2::Subnet>]) -> Self {
        let subnets = subnets.iter().map(Named::from).collect();
        InNetwork { vpc: vpc.into(), subnets, tier: None, security_groups: Vec::new(), ipv6: false }
    }

    /// Puts the subnets in the place of their kind.
    pub fn settle(&mut self, settling: &mut Settling) {
        let Some(tier) = self.tier.take() else { return };
        match settling.known.networks.get(self.vpc.id()) {
            Some(zones) => self.subnets = tier.subnets(&self.vpc, *zones),
            None => {
                let message =
                    format!("`{}` is not a network of this stack, so its subnets are not known", self.vpc.id());
                let near = nearest(self.vpc.id(), settling.known.networks.keys().map(AsRef::as_ref));
                let help = near.map_or_else(
                    || "add it as the construct `Network`, or list them: `{in: Vpc, subnets: [One, Two]}`".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                settling.error("function-network", message, help);
            }
        }
    }

    pub fn place(&self, scope: &mut Scope) -> Value {
        if self.subnets.is_empty() || self.subnets.len() > MAX_SUBNETS {
            let message = format!("the function stands in {} subnets", self.subnets.len());
            scope.error("function-network", message, format!("give it 1 to {MAX_SUBNETS}, in two zones at least"));
        }
        if self.security_groups.len() > MAX_SECURITY_GROUPS {
            let message = format!("the function has {} security groups", self.security_groups.len());
            scope.error("function-network", message, format!("Lambda takes {MAX_SECURITY_GROUPS}"));
        }
        let mut groups: Vec<Value> =
            self.security_groups.iter().map(|group| group.attribute("GroupId").into()).collect();
        if groups.is_empty() {
            let mut body = Body::new("AWS::EC2::SecurityGroup");
            body.set("GroupDescription", format!("network interfaces of function {}", scope.id));
            body.set("VpcId", self.vpc.reference());
            let group = scope.child("SecurityGroup", body);
            groups.push(Expr::GetAtt(group, "GroupId".into()).into());
        }
        let mut config = Members::new();
        if self.ipv6 {
            config = config.with("Ipv6AllowedForDualStack", true);
        }
        let subnets: Vec<Value> = self.subnets.iter().map(|subnet| subnet.reference().into()).collect();
        config.with("SecurityGroupIds", groups).with("SubnetIds", subnets).into()
    }
}

/// A file system that a function sees as a directory.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Mount {
    /// The access point of the file system.
    pub access_point: Named<efs::AccessPoint>,
    /// Where the function sees it: `/mnt/<name>`, with letters, digits, `-`, `_` and `.`.
    pub path: String,
}

impl Mount {
    pub fn check(&self, scope: &mut Scope) {
        let name = self.path.strip_prefix("/mnt/").unwrap_or_default();
        let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if name.is_empty() || !fits || self.path.len() > 160 {
            let message = format!("a file system cannot be mounted at `{}`", self.path);
            scope.error("mount-path", message, "mount it at `/mnt/<name>`: letters, digits, `-`, `_` and `.`");
        }
    }

    pub fn value(&self) -> Value {
        let mount =
            object([("Arn", self.access_point.attribute("Arn").into()), ("LocalMountPath", self.path.clone().into())]);
        vec![mount].into()
    }

    /// Reading and writing, through this access point only.
    pub fn statement(&self) -> Statement {
        Statement::allow(["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"])
            .on([sub!("arn:{}:elasticfilesystem:{}:{}:file-system/*", partition(), region(), account_id())])
            .when(
                "StringEquals",
                "elasticfilesystem:AccessPointArn",
                Val::<String>::Expr(self.access_point.attribute("Arn")),
            )
    }
}

/// A service that may call a function, or one alias of it.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub id: LogicalId,
    pub service: String,
    pub source: Val<String>,
}

/// A service that may call a function or an alias, as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Caller")]
pub(crate) struct CallerData {
    /// The service: `iot.amazonaws.com`.
    service: String,
    /// The ARN of the resource on whose behalf it calls.
    source_arn: Val<String>,
}

/// The callers, each with its id.
pub(crate) fn callers(data: Vec<(LogicalId, CallerData)>) -> Vec<Caller> {
    data.into_iter().map(|(id, caller)| Caller { id, service: caller.service, source: caller.source_arn }).collect()
}

/// How long a function that is written as one long computation may run, and how long its steps are kept.
///
/// ```
/// use formwork::prelude::*;
/// let durable = Durable { timeout: lit!(86_400), keep_days: lit!(14) };
/// ```
///
/// [AWS: durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Durable {
    /// Seconds from start to end, waits included, 1 to 31,622,400 (366 days).
    #[serde(with = "Seconds::<Int<1, 31_622_400>>")]
    pub timeout: Val<Int<1, 31_622_400>>,
    /// Days that its steps are kept after its end, 1 to 90.
    #[serde(rename = "keep", with = "Days::<Int<1, 90>>")]
    pub keep_days: Val<Int<1, 90>>,
}

impl Durable {
    pub(super) fn value(self) -> Value {
        object([("ExecutionTimeout", self.timeout.into()), ("RetentionPeriodInDays", self.keep_days.into())])
    }
}

/// The bytes of all environment variables together, names and values: most that Lambda takes.
pub(super) const MAX_ENV: usize = 4096;
/// The layer versions of a function: most that Lambda takes.
pub(super) const MAX_LAYERS: usize = 5;

/// A layer version: one of this stack, or one from elsewhere by its ARN.
#[derive(Clone, Debug)]
pub enum Layer {
    /// One of this stack.
    Version(Named<lambda::LayerVersion>),
    /// One by its ARN, which ends in its version's number.
    Arn(Val<String>),
}

name_or_arn!(Layer, lambda::LayerVersion, Layer::Version, Layer::Arn);

impl Layer {
    pub(super) fn value(&self) -> Value {
        match self {
            Layer::Version(layer) => layer.reference().into(),
            Layer::Arn(arn) => arn.clone().into(),
        }
    }
}

impl From<&Handle<lambda::LayerVersion>> for Layer {
    fn from(layer: &Handle<lambda::LayerVersion>) -> Self {
        Layer::Version(layer.into())
    }
}

impl<T: IntoVal<String>> From<T> for Layer {
    fn from(arn: T) -> Self {
        Layer::Arn(arn.into_val())
    }
}
