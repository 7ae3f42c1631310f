//! Step Functions state machines.

use schemars::JsonSchema;
use serde::Deserialize;

use super::duration::Retention;
use super::key::CustomerKey;
use super::role::Role;
use super::shape::object;
use super::{Construct, Grant, Scope, Settling, construct};
use crate::aws::{iam, logs, stepfunctions};
use crate::handle::Handle;
use crate::intrinsic::Expr;
use crate::policy::Statement;
use crate::resource::Body;
use crate::value::{IntoVal, Json, Val};

/// A state machine of Step Functions, with a role of its own that may do exactly what is granted, and a log group of its own.
///
/// Its definition is the Amazon States Language as JSON, with handles in it wherever an ARN or a name is wanted.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let orders = stack.add(id!("Orders"), Queue::new());
/// let send = json!({
///     "Type": "Task",
///     "Resource": "arn:aws:states:::sqs:sendMessage",
///     "Parameters": { "QueueUrl": orders.reference(), "MessageBody.$": "$.order" },
///     "End": true,
/// });
/// let flow = stack.add(
///     id!("Flow"),
///     StateMachine::new(json!({ "StartAt": "Send", "States": { "Send": send } })).grant(orders.send()).tracing(),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `AWS::StepFunctions::StateMachine` under its own id, `AWS::IAM::Role` `<Id>Role`, `AWS::Logs::LogGroup` `<Id>Logs`.
/// [AWS: Step Functions](https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateMachine {
    /// The Amazon States Language, with expressions wherever an ARN or a name is wanted.
    definition: Json,
    /// Its name; CloudFormation makes one up when nothing is said.
    name: Option<Val<String>>,
    /// An express state machine: five minutes at most, many at once, and its caller may wait for the result. Cannot be changed later.
    #[serde(default)]
    express: bool,
    /// What it logs; when nothing is said errors, and of an express one, which keeps no history, everything.
    #[serde(rename = "log")]
    log_level: Option<StateLog>,
    /// Logs what goes in and out of each step, too.
    #[serde(default)]
    log_data: bool,
    /// How long log lines are kept: `30d`, a plain number in days; 30d when nothing is said.
    #[serde(default = "month")]
    log_retention: Retention,
    /// Its logs are deleted with the stack; they stay when nothing is said.
    #[serde(default)]
    delete_logs_with_stack: bool,
    /// Traces executions with X-Ray.
    #[serde(default)]
    tracing: bool,
    /// Its definition and history are encrypted with a key of one's own, by name or ARN.
    #[serde(rename = "encrypted_with")]
    key: Option<CustomerKey>,
    /// What it may do: `{send: Jobs}`.
    #[serde(default)]
    grants: Vec<Grant>,
}

fn month() -> Retention {
    Retention::Days30
}

/// What a state machine writes into its log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StateLog {
    /// Every event.
    All,
    /// What went wrong.
    Errors,
    /// What ended an execution.
    Fatal,
}

impl StateMachine {
    /// A standard state machine: each step is done once, and an execution may take a year.
    pub fn new(definition: Json) -> Self {
        StateMachine {
            definition,
            name: None,
            express: false,
            log_level: None,
            log_data: false,
            log_retention: month(),
            delete_logs_with_stack: false,
            tracing: false,
            key: None,
            grants: Vec::new(),
        }
    }

    /// An express state machine: five minutes at most, many at once, and its caller may wait for the result. Cannot be changed later.
    pub fn express(definition: Json) -> Self {
        StateMachine { express: true, ..StateMachine::new(definition) }
    }

    /// Its name; CloudFormation makes one up when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What it logs; when nothing is said errors, and of an express one, which keeps no history, everything.
    pub fn log(mut self, level: StateLog) -> Self {
        self.log_level = Some(level);
        self
    }

    /// Logs what goes in and out of each step, too.
    pub fn log_data(mut self) -> Self {
        self.log_data = true;
        self
    }

    /// How long log lines are kept; 30 days when nothing is said.
    pub fn log_retention(mut self, retention: Retention) -> Self {
        self.log_retention = retention;
        self
    }

    /// Its logs are deleted with the stack; they stay when nothing is said.
    pub fn delete_logs_with_stack(mut self) -> Self {
        self.delete_logs_with_stack = true;
        self
    }

    /// Traces executions with X-Ray.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// Its definition and history are encrypted with a key of one's own.
    pub fn encrypted_with(mut self, key: impl Into<CustomerKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Lets it do something: `queue.send()`, or a [`Statement`].
    pub fn grant(mut self, grant: impl Into<Grant>) -> Self {
        self.grants.push(grant.into());
        self
    }
}

construct!(StateMachine, stepfunctions::StateMachine);

/// Writing logs takes these, which know no resources.
const LOG_DELIVERY: [&str; 8] = [
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
];

/// Tracing takes these, which know no resources.
const TRACING: [&str; 4] =
    ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"];

impl Construct for StateMachine {
    fn main_type(&self) -> &'static str {
        <stepfunctions::StateMachine as crate::resource::Resource>::TYPE
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        Grant::settle(&mut self.grants, settling);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        let mut role = Role::of("states.amazonaws.com").in_this_account();
        role = role.allow(Statement::allow(LOG_DELIVERY).on(["*"]));
        if self.tracing {
            role = role.allow(Statement::allow(TRACING).on(["*"]));
        }
        if let Some(key) = &self.key {
            role = role.allow(Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"]).on([key.to_arn()]));
        }
        let role = role.grant(&self.grants, scope.facts).body();
        let role = scope.child("Role", role);

        let mut logs = Body::new("AWS::Logs::LogGroup");
        logs.set("RetentionInDays", self.log_retention.days());
        logs.stays_if(!self.delete_logs_with_stack);
        let logs = scope.child("Logs", logs);

        let mut body = Body::new("AWS::StepFunctions::StateMachine");
        body.set("Definition", self.definition.0);
        if let Some(key) = &self.key {
            let with = [("KmsKeyId", key.to_arn().into()), ("Type", "CUSTOMER_MANAGED_KMS_KEY".into())];
            body.set("EncryptionConfiguration", object(with));
        }
        let level = match self.log_level.unwrap_or(if self.express { StateLog::All } else { StateLog::Errors }) {
            StateLog::All => "ALL",
            StateLog::Errors => "ERROR",
            StateLog::Fatal => "FATAL",
        };
        let group = object([("LogGroupArn", Expr::GetAtt(logs, "Arn".into()).into())]);
        let destination = object([("CloudWatchLogsLogGroup", group)]);
        let logging = [
            ("Destinations", vec![destination].into()),
            ("IncludeExecutionData", self.log_data.into()),
            ("Level", level.into()),
        ];
        body.set("LoggingConfiguration", object(logging));
        body.set("RoleArn", Expr::GetAtt(role, "Arn".into()));
        body.set_some("StateMachineName", self.name);
        body.set("StateMachineType", if self.express { "EXPRESS" } else { "STANDARD" });
        if self.tracing {
            body.set("TracingConfiguration", object([("Enabled", true.into())]));
        }
        scope.main(body);
    }
}

impl Handle<stepfunctions::StateMachine> {
    /// These actions on this state machine: `machine.allow(["states:ListExecutions"])`.
    pub fn allow(&self, actions: impl IntoIterator<Item = &'static str>) -> Grant {
        Grant::new(self.target(), actions, self.reference().into_val(), &[])
    }

    /// Starting an execution.
    pub fn start(&self) -> Grant {
        self.allow(["states:StartExecution"])
    }

    /// Starting an execution of an express state machine and waiting for its result.
    pub fn start_sync(&self) -> Grant {
        self.allow(["states:StartSyncExecution"])
    }

    /// The role of a state machine that was added as the construct [`StateMachine`].
    pub fn role(&self) -> Handle<iam::Role> {
        self.child("Role")
    }

    /// The log group of a state machine that was added as the construct [`StateMachine`].
    pub fn log_group(&self) -> Handle<logs::LogGroup> {
        self.child("Logs")
    }
}
