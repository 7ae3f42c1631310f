//! How a new version takes the calls of an alias over, with CodeDeploy.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;

use super::super::role::Role;
use super::super::shape::{Members, object};
use super::super::{Facts, Scope};
use crate::aws::{cloudwatch, codedeploy, lambda};
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region};
use crate::literal::LogicalId;
use crate::policy::Statement;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};
use crate::written::short;

/// How fast a new version takes the calls over.
///
/// [AWS: deployment configurations](https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Shift {
    /// All at once, hooks and alarms nevertheless.
    AllAtOnce,
    /// A tenth, and the rest after 5 minutes.
    Canary10Percent5Minutes,
    /// A tenth, and the rest after 10 minutes.
    Canary10Percent10Minutes,
    /// A tenth, and the rest after 15 minutes.
    Canary10Percent15Minutes,
    /// A tenth, and the rest after 30 minutes.
    Canary10Percent30Minutes,
    /// A tenth more each minute.
    Linear10PercentEvery1Minute,
    /// A tenth more every 2 minutes.
    Linear10PercentEvery2Minutes,
    /// A tenth more every 3 minutes.
    Linear10PercentEvery3Minutes,
    /// A tenth more every 10 minutes.
    Linear10PercentEvery10Minutes,
}

impl Shift {
    const fn as_str(self) -> &'static str {
        match self {
            Shift::AllAtOnce => "CodeDeployDefault.LambdaAllAtOnce",
            Shift::Canary10Percent5Minutes => "CodeDeployDefault.LambdaCanary10Percent5Minutes",
            Shift::Canary10Percent10Minutes => "CodeDeployDefault.LambdaCanary10Percent10Minutes",
            Shift::Canary10Percent15Minutes => "CodeDeployDefault.LambdaCanary10Percent15Minutes",
            Shift::Canary10Percent30Minutes => "CodeDeployDefault.LambdaCanary10Percent30Minutes",
            Shift::Linear10PercentEvery1Minute => "CodeDeployDefault.LambdaLinear10PercentEvery1Minute",
            Shift::Linear10PercentEvery2Minutes => "CodeDeployDefault.LambdaLinear10PercentEvery2Minutes",
            Shift::Linear10PercentEvery3Minutes => "CodeDeployDefault.LambdaLinear10PercentEvery3Minutes",
            Shift::Linear10PercentEvery10Minutes => "CodeDeployDefault.LambdaLinear10PercentEvery10Minutes",
        }
    }
}

/// How a new version takes the calls of an alias over, what is tried before and after, and which alarms take it back.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let smoke = stack.add(id!("Smoke"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let slow = stack.add(id!("HandlerSlow"), Alarm::on(handler.duration()).above(1000).in_minutes(1));
/// stack.add(
///     id!("HandlerProd"),
///     Alias::of(&handler, "prod").deploy(
///         Rollout::of(Shift::Linear10PercentEvery1Minute)
///             .before(&smoke)
///             .roll_back_on_errors_above(5)
///             .roll_back_on(&slow),
///     ),
/// );
/// # stack.synth().unwrap();
/// ```
///
/// A hook is a function that tells CodeDeploy how it went (`PutLifecycleEventHookExecutionStatus`), which its role may.
/// [AWS: rolling deployments](https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html)
#[derive(Clone, Debug)]
pub struct Rollout {
    shift: How,
    alarms: Vec<Named<cloudwatch::Alarm>>,
    composite_alarms: Vec<Named<cloudwatch::CompositeAlarm>>,
    errors_above: Option<Val<f64>>,
    before: Option<Named<lambda::Function>>,
    after: Option<Named<lambda::Function>>,
}

/// A rollout as data has it, when it is more than its speed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Rollout")]
struct RolloutData {
    /// How fast a new version takes the calls over.
    shift: Option<Shift>,
    /// A deployment configuration of one's own, whose compute platform is Lambda, in place of `shift`.
    config: Option<Named<codedeploy::DeploymentConfig>>,
    /// The alarms that take the new version back when they go off; ten at most.
    #[serde(default)]
    roll_back_on: Vec<Named<cloudwatch::Alarm>>,
    /// The composite alarms that take the new version back when they go off.
    #[serde(default)]
    roll_back_on_composite: Vec<Named<cloudwatch::CompositeAlarm>>,
    /// The new version is taken back when more calls of the alias than this fail within a minute.
    roll_back_on_errors_above: Option<Val<f64>>,
    /// A function that tries the new version before any call reaches it.
    before: Option<Named<lambda::Function>>,
    /// A function that tries the new version once every call reaches it.
    after: Option<Named<lambda::Function>>,
}

impl TryFrom<RolloutData> for Rollout {
    type Error = &'static str;

    fn try_from(data: RolloutData) -> Result<Self, &'static str> {
        let shift = match (data.shift, data.config) {
            (Some(shift), None) => How::Shift(shift),
            (None, Some(config)) => How::Config(config),
            _ => return Err("a rollout says how fast: one of `shift` and `config`"),
        };
        Ok(Rollout {
            shift,
            alarms: data.roll_back_on,
            composite_alarms: data.roll_back_on_composite,
            errors_above: data.roll_back_on_errors_above,
            before: data.before,
            after: data.after,
        })
    }
}
short!(Rollout, RolloutData, "how fast, such as `Linear10PercentEvery1Minute`, or a map that says more", {
    "enum": [
        "AllAtOnce", "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes",
        "Linear10PercentEvery1Minute", "Linear10PercentEvery2Minutes", "Linear10PercentEvery3Minutes", "Linear10PercentEvery10Minutes",
    ]
}, |text| {
    let shift = Shift::deserialize(text.into_deserializer()).map_err(|error: ValueError| error.to_string())?;
    Ok(Rollout::of(shift))
});

#[derive(Clone, Debug)]
enum How {
    Shift(Shift),
    Config(Named<codedeploy::DeploymentConfig>),
}

/// Most alarms of a deployment group.
const MAX_ALARMS: usize = 10;

impl Rollout {
    /// As fast as this.
    pub fn of(shift: Shift) -> Self {
        Rollout::how(How::Shift(shift))
    }

    /// As a configuration of one's own says, whose compute platform is Lambda.
    pub fn with_config(config: &Handle<codedeploy::DeploymentConfig>) -> Self {
        Rollout::how(How::Config(config.into()))
    }

    fn how(shift: How) -> Self {
        let (alarms, composite_alarms) = (Vec::new(), Vec::new());
        Rollout { shift, alarms, composite_alarms, errors_above: None, before: None, after: None }
    }

    /// The new version is taken back when more calls of the alias than this fail within a minute: an alarm of its own, `<Id>RolloutErrors`.
    pub fn roll_back_on_errors_above(mut self, errors: impl IntoVal<f64>) -> Self {
        self.errors_above = Some(errors.into_val());
        self
    }

    /// An alarm that takes the new version back when it goes off; ten at most.
    pub fn roll_back_on(mut self, alarm: &Handle<cloudwatch::Alarm>) -> Self {
        self.alarms.push(alarm.into());
        self
    }

    /// A composite alarm that takes the new version back when it goes off.
    pub fn roll_back_on_composite(mut self, alarm: &Handle<cloudwatch::CompositeAlarm>) -> Self {
        self.composite_alarms.push(alarm.into());
        self
    }

    /// A function that tries the new version before any call reaches it.
    pub fn before(mut self, hook: &Handle<lambda::Function>) -> Self {
        self.before = Some(hook.into());
        self
    }

    /// A function that tries the new version once every call reaches it.
    pub fn after(mut self, hook: &Handle<lambda::Function>) -> Self {
        self.after = Some(hook.into());
        self
    }

    fn hooks(&self) -> impl Iterator<Item = &Named<lambda::Function>> {
        self.before.iter().chain(&self.after)
    }

    pub(super) fn declare(&self, id: &LogicalId, facts: &mut Facts) {
        let application = Target::named(id.child("Rollouts").as_str().to_owned());
        for hook in self.hooks() {
            let arn = sub!(
                "arn:{}:codedeploy:{}:{}:deploymentgroup:{}/*",
                partition(),
                region(),
                account_id(),
                Val::<String>::Expr(Expr::Ref(application.clone()))
            );
            let statement = Statement::allow(["codedeploy:PutLifecycleEventHookExecutionStatus"]).on([arn]);
            facts.need(hook.target(), id, [statement.into()]);
        }
    }

    /// Makes what deploys, and gives the alias's update policy.
    pub(super) fn place(self, function: &Named<lambda::Function>, name: &Val<String>, scope: &mut Scope) -> Value {
        let own = self.errors_above.clone().map(|above| Expr::Ref(place_alarm(above, function, name, scope)));
        let alarms = self.alarms.iter().map(Named::reference);
        let alarms = alarms.chain(self.composite_alarms.iter().map(Named::reference));
        let alarms: Vec<Expr> = own.into_iter().chain(alarms).collect();
        if alarms.len() > MAX_ALARMS {
            let message = format!("{} alarms would take the version back; CodeDeploy takes {MAX_ALARMS}", alarms.len());
            scope.error("rollout-alarms", message, "put some of them into a composite alarm");
        }
        for hook in self.hooks() {
            if !scope.facts.functions.contains_key(hook.id()) {
                let message = format!("the hook `{}` is not a `Function` of this stack", hook.id());
                scope.error("grant-target", message, "add it as the construct `Function`, so that it can be let in");
            }
        }
        let mut application = Body::new("AWS::CodeDeploy::Application");
        application.set("ComputePlatform", "Lambda");
        let application = scope.child("Rollouts", application);

        let mut role = Role::of("codedeploy.amazonaws.com").managed("service-role/AWSCodeDeployRoleForLambdaLimited");
        let hooks: Vec<Val<String>> = self.hooks().map(|hook| Val::Expr(hook.attribute("Arn"))).collect();
        if !hooks.is_empty() {
            role = role.allow(Statement::allow(["lambda:InvokeFunction"]).on(hooks));
        }
        let role = scope.child("RolloutRole", role.body());

        let mut group = Body::new("AWS::CodeDeploy::DeploymentGroup");
        let mut events = vec![Value::from("DEPLOYMENT_FAILURE"), "DEPLOYMENT_STOP_ON_REQUEST".into()];
        if !alarms.is_empty() {
            events.push("DEPLOYMENT_STOP_ON_ALARM".into());
            let alarms = alarms.into_iter().map(|name| object([("Name", name.into())])).collect::<Vec<_>>();
            group.set("AlarmConfiguration", object([("Alarms", alarms.into()), ("Enabled", true.into())]));
        }
        group.set("ApplicationName", Expr::Ref(application.clone()));
        group.set("AutoRollbackConfiguration", object([("Enabled", true.into()), ("Events", events.into())]));
        let config = match &self.shift {
            How::Shift(shift) => Value::from(shift.as_str()),
            How::Config(config) => config.reference().into(),
        };
        group.set("DeploymentConfigName", config);
        let style = [("DeploymentOption", "WITH_TRAFFIC_CONTROL".into()), ("DeploymentType", "BLUE_GREEN".into())];
        group.set("DeploymentStyle", object(style));
        group.set("ServiceRoleArn", Expr::GetAtt(role, "Arn".into()));
        let group = scope.child("RolloutGroup", group);

        let hook =
            |hook: &Option<Named<lambda::Function>>| hook.as_ref().map(|hook| Val::<String>::Expr(hook.reference()));
        let update = Members::new()
            .with_some("AfterAllowTrafficHook", hook(&self.after))
            .with("ApplicationName", Expr::Ref(application))
            .with_some("BeforeAllowTrafficHook", hook(&self.before))
            .with("DeploymentGroupName", Expr::Ref(group));
        object([("CodeDeployLambdaAliasUpdate", update.into())])
    }
}

/// The alarm on failed calls of the alias, which it knows by name: the alias waits for its alarms.
fn place_alarm(above: Val<f64>, function: &Named<lambda::Function>, name: &Val<String>, scope: &mut Scope) -> Target {
    let function = Val::<String>::Expr(function.reference());
    let resource = sub!("{}:{}", function.clone(), name.clone());
    let dimension = |name: &'static str, value: Val<String>| object([("Name", name.into()), ("Value", value.into())]);
    let mut alarm = Body::new("AWS::CloudWatch::Alarm");
    alarm.set("AlarmDescription", format!("takes a new version of {} back", scope.id));
    alarm.set("ComparisonOperator", "GreaterThanThreshold");
    alarm.set("Dimensions", vec![dimension("FunctionName", function), dimension("Resource", resource)]);
    alarm.set("EvaluationPeriods", 1);
    alarm.set("MetricName", "Errors");
    alarm.set("Namespace", "AWS/Lambda");
    alarm.set("Period", 60);
    alarm.set("Statistic", "Sum");
    alarm.set("Threshold", above);
    alarm.set("TreatMissingData", "notBreaching");
    scope.child("RolloutErrors", alarm)
}

impl From<Shift> for Rollout {
    fn from(shift: Shift) -> Self {
        Rollout::of(shift)
    }
}
