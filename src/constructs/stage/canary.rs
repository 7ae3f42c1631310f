//! A canary: a part of a stage's traffic that meets another deployment, or other variables.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::{LogicalId, Num};
use crate::value::{Bag, IntoVal, Val, Value};
use crate::written::{Pairs, Percent};

/// A part of a stage's traffic, drawn by lot, that meets the API as it is now, while all other traffic meets what it met before.
///
/// The new model goes out in three deployments of the stack:
///
/// 1. Add the canary, and keep the deployment that clients meet now: its id is in the committed template, `<Api>Deployment<hash>`. Change the API
///    in the same step or in a later one: the canary's share meets the change.
/// 2. Raise the percentage, or look at the metrics for as long as needed.
/// 3. Leave `.keeping(..)` out and say [`Canary::off`]: the stage moves to what the canary met. CloudFormation leaves a canary in place when the
///    property just disappears, so the switched-off canary stays in the stack file until the next one.
///
/// Without `.keeping(..)` both meet the same deployment, and differ in their variables alone.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
/// let prod = Stage::of(&api, "prod")
///     .variable("table", "orders")
///     .canary(Canary::percent(lit!(10)).keeping(id!("OrdersDeployment5d1c0a7e")).variable("table", "orders-next"));
/// stack.add(id!("Prod"), prod);
/// # stack.synth().unwrap();
/// ```
///
/// [AWS: canary releases](https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Canary {
    /// Its share of the traffic: `10%`, or a plain number of percent; 0 switches it off.
    #[serde(with = "Percent::<Num<0, 100>>")]
    percent: Val<Num<0, 100>>,
    /// All other traffic stays at this deployment, by its id in the committed template.
    pub(crate) keeping: Option<LogicalId>,
    /// Stage variables of the canary's own, in place of the stage's or beside them.
    #[serde(default, with = "Pairs::<String, Val<String>>")]
    pub(super) variables: Vec<(String, Val<String>)>,
    /// Uses the stage's cache; when nothing is said the canary's answers are not cached.
    #[serde(default)]
    use_stage_cache: bool,
}

impl Canary {
    /// This share of the traffic, 0 to 100.
    pub fn percent(percent: impl IntoVal<Num<0, 100>>) -> Self {
        Canary { percent: percent.into_val(), keeping: None, variables: Vec::new(), use_stage_cache: false }
    }

    /// No traffic.
    pub fn off() -> Self {
        Canary::percent(0)
    }

    /// All other traffic stays at this deployment.
    pub fn keeping(mut self, deployment: LogicalId) -> Self {
        self.keeping = Some(deployment);
        self
    }

    /// A stage variable of the canary's own, in place of the stage's or beside them.
    pub fn variable(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.variables.push((name.to_owned(), value.into_val()));
        self
    }

    /// Uses the stage's cache; when nothing is said the canary's answers are not cached.
    pub fn use_stage_cache(mut self) -> Self {
        self.use_stage_cache = true;
        self
    }

    /// The property `CanarySetting`, with this deployment.
    pub(crate) fn value(&self, deployment: &Target) -> Value {
        let mut setting = Bag::default();
        setting.set("DeploymentId", Expr::Ref(deployment.clone()));
        setting.set("PercentTraffic", self.percent.clone());
        if !self.variables.is_empty() {
            setting.set("StageVariableOverrides", super::variables_value(&self.variables));
        }
        setting.set("UseStageCache", self.use_stage_cache);
        setting.into()
    }
}
