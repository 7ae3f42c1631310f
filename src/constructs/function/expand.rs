//! From what a function's author said to its resources.

use std::collections::BTreeSet;

use super::super::callee::Called;
use super::super::role::{Role, policy_beside, statements};
use super::super::shape::object;
use super::super::{Construct, Facts, Grant, Scope, Settling};
use super::Function;
use super::code::{Code, Program};
use super::settings::{Layer, MAX_ENV, MAX_LAYERS, RoleOf};
use crate::finding::At;
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{Val, Value};

impl Construct for Function {
    fn main_type(&self) -> &'static str {
        <crate::aws::lambda::Function as crate::resource::Resource>::TYPE
    }

    fn local_paths(&self) -> Vec<&str> {
        match &self.run {
            Program::Code { code, .. } => code.local_path().into_iter().collect(),
            Program::Image(_) => Vec::new(),
        }
    }

    fn inline_files(&self) -> Vec<&str> {
        match &self.run {
            Program::Code { code, .. } => code.inline_file().into_iter().collect(),
            Program::Image(_) => Vec::new(),
        }
    }

    fn rebase(&mut self, directory: &str) {
        if let Program::Code { code, .. } = &mut self.run {
            code.rebase(directory);
        }
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        if let Program::Code { code, .. } = &mut self.run {
            code.settle(settling);
        }
        if let Some(network) = &mut self.network {
            network.settle(settling);
        }
        Grant::settle(&mut self.grants, settling);
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
        let callee = Called::function(id);
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
        let mut callee = Called::function(scope.id);
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
        let known = self.env.iter().map(|(name, value)| name.len() + value.literal().map_or(0, |text| text.len()));
        let bytes: usize = known.sum();
        if bytes > MAX_ENV {
            let message = format!("the environment has {bytes} bytes; Lambda takes {MAX_ENV}");
            scope.error(
                "env-size",
                message,
                "keep what is long in a parameter of Systems Manager, or in a file of the code",
            );
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
                let policy = (!beside.is_empty()).then(|| policy_beside(&role, beside, scope));
                (Expr::GetAtt(role, "Arn".into()).into(), policy)
            }
            RoleOf::Role(role) => {
                let granted = statements(&grants, scope.facts);
                let policy = (!granted.is_empty()).then(|| policy_beside(role.target(), granted, scope));
                (role.attribute("Arn").into(), policy)
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
