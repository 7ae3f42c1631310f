//! Aliases of functions: names for their versions, to which callers hold on while versions come and go.

use schemars::JsonSchema;
use serde::Deserialize;

use super::async_calls::AsyncCalls;
use super::callee::Called;
use super::function::Caller;
use super::trigger::Trigger;
use super::{Construct, Facts, Grant, Scope, construct};
use crate::aws::lambda;
use crate::condition::Condition;
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::literal::{Int, LogicalId, MAX, Num};
use crate::resource::Body;
use crate::value::{IntoVal, Val, Value};

mod data;
mod provisioned;
mod rollout;
mod version;
mod weight;

pub use provisioned::{Capacity, Scaling};
pub use rollout::{Rollout, Shift};
pub(crate) use version::place_versions;

use data::AliasData;

use provisioned::Provisioned;
use weight::Weight;

/// A name for a version of a function: callers of `prod` reach whatever version it stands for.
///
/// [`Alias::of`] publishes a version whenever the function's code or configuration changes, and stands for that.
///
/// ```
/// use formwork::prelude::*;
/// let mut stack = Stack::new("orders");
/// let handler = stack.add(
///     id!("Handler"),
///     Function::python("index.handler", "def handler(event, context): return {}").reserved_concurrency(lit!(100)),
/// );
/// let errors = stack.add(id!("HandlerErrors"), Alarm::on(handler.errors()).above(0).in_minutes(1));
/// let prod = stack.add(
///     id!("HandlerProd"),
///     Alias::of(&handler, "prod")
///         .scaled(Scaling::of(Capacity { least: lit!(5), most: lit!(50) }))
///         .deploy(Rollout::of(Shift::Canary10Percent5Minutes).roll_back_on(&errors)),
/// );
/// let dev = stack.add(id!("HandlerDev"), Alias::latest(&handler, "dev"));
/// # stack.synth().unwrap();
/// ```
///
/// A version of a function whose code is in S3 or in an image whose name is a parameter is published when the parameter's value changes, too.
///
/// Resources: `AWS::Lambda::Alias` under its own id; `AWS::Lambda::Version` `<Function>Version<hash of code and configuration>`, one for all aliases of
/// the function, which stays when the next one takes its place; with scaling `AWS::ApplicationAutoScaling::ScalableTarget` `<Id>Capacity` and
/// `AWS::ApplicationAutoScaling::ScalingPolicy` `<Id>Utilization`; with a rollout `AWS::CodeDeploy::Application` `<Id>Rollouts`,
/// `AWS::CodeDeploy::DeploymentGroup` `<Id>RolloutGroup`, `AWS::IAM::Role` `<Id>RolloutRole` and, where errors take a version back,
/// `AWS::CloudWatch::Alarm` `<Id>RolloutErrors`; with asynchronous calls
/// `AWS::Lambda::EventInvokeConfig` `<Id>AsyncCalls`; for each service that may call it `AWS::Lambda::Permission` `<Id>From<Service>`; for what
/// triggers it see [`trigger`](super::trigger).
/// [AWS: aliases](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "AliasData")]
#[schemars(with = "AliasData")]
pub struct Alias {
    function: Named<lambda::Function>,
    name: Val<String>,
    stands_for: StandsFor,
    description: Option<Val<String>>,
    weight: Option<Weight>,
    provisioned: Option<Provisioned>,
    rollout: Option<Rollout>,
    asynchronous: Option<AsyncCalls>,
    triggers: Vec<Trigger>,
    callers: Vec<Caller>,
}

/// What an alias stands for.
#[derive(Clone, Debug)]
enum StandsFor {
    /// The version of what the stack says now.
    Current,
    /// What was deployed last, published or not.
    Latest,
    /// A version that is there.
    Version(Val<String>),
}

impl StandsFor {
    /// The version, when it is said.
    fn version(&self) -> Option<&Val<String>> {
        match self {
            StandsFor::Version(version) => Some(version),
            StandsFor::Current | StandsFor::Latest => None,
        }
    }
}

/// Whether Lambda numbers versions so.
fn is_version(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('0') && text.bytes().all(|digit| digit.is_ascii_digit())
}

impl Alias {
    /// An alias of the version of what the stack says, which is published when that changes.
    pub fn of(function: &Handle<lambda::Function>, name: impl IntoVal<String>) -> Self {
        Alias::standing_for(StandsFor::Current, function, name)
    }

    /// An alias of what was deployed last, `$LATEST`, published or not: for development.
    pub fn latest(function: &Handle<lambda::Function>, name: impl IntoVal<String>) -> Self {
        Alias::standing_for(StandsFor::Latest, function, name)
    }

    /// An alias of a version that is there, by its number: what is deployed does not reach its callers, unless
    /// [`canary`](Alias::canary) lets through a part.
    pub fn at(function: &Handle<lambda::Function>, name: impl IntoVal<String>, version: impl IntoVal<String>) -> Self {
        Alias::standing_for(StandsFor::Version(version.into_val()), function, name)
    }

    fn standing_for(stands_for: StandsFor, function: &Handle<lambda::Function>, name: impl IntoVal<String>) -> Self {
        Alias {
            function: function.into(),
            name: name.into_val(),
            stands_for,
            description: None,
            weight: None,
            provisioned: None,
            rollout: None,
            asynchronous: None,
            triggers: Vec::new(),
            callers: Vec::new(),
        }
    }

    /// What it is for, in at most 256 characters.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// A part of its calls, 0 to 1, goes to another version, by its number: `.shift(lit!(0.1), "7")`.
    pub fn shift(mut self, part: impl IntoVal<Num<0, 1>>, version: impl IntoVal<String>) -> Self {
        self.weight = Some(Weight::to(part.into_val(), Some(version.into_val())));
        self
    }

    /// A part of its calls goes to another version as long as the condition holds; before there is another version, it does not.
    pub fn shift_if(
        mut self,
        condition: &Condition,
        part: impl IntoVal<Num<0, 1>>,
        version: impl IntoVal<String>,
    ) -> Self {
        self.weight = Some(Weight::to(part.into_val(), Some(version.into_val())).only_if(condition));
        self
    }

    /// A part of the calls of an alias [`at`](Alias::at) a version, 0 to 1, goes to the version of what the stack says.
    pub fn canary(mut self, part: impl IntoVal<Num<0, 1>>) -> Self {
        self.weight = Some(Weight::to(part.into_val(), None));
        self
    }

    /// So many execution environments are kept ready, 1 at least. Not beside [`shift`](Alias::shift).
    ///
    /// [AWS: provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html)
    pub fn provisioned(mut self, environments: impl IntoVal<Int<1, MAX>>) -> Self {
        self.provisioned = Some(Provisioned::fixed(environments.into_val()));
        self
    }

    /// Execution environments are kept ready, more of them as they are used, or by the calendar.
    pub fn scaled(mut self, scaling: Scaling) -> Self {
        self.provisioned = Some(Provisioned::scaled(scaling));
        self
    }

    /// Execution environments are kept ready as long as the condition holds. Say how many first.
    pub fn provisioned_if(mut self, condition: &Condition) -> Self {
        if let Some(provisioned) = &mut self.provisioned {
            provisioned.only_if = Some(condition.clone());
        }
        self
    }

    /// A new version takes the calls over step by step, with CodeDeploy: `.deploy(Shift::Linear10PercentEvery1Minute)`.
    pub fn deploy(mut self, rollout: impl Into<Rollout>) -> Self {
        self.rollout = Some(rollout.into());
        self
    }

    /// What becomes of asynchronous calls of the alias: how often they are tried, and where their results go.
    pub fn asynchronous(mut self, calls: AsyncCalls) -> Self {
        self.asynchronous = Some(calls);
        self
    }

    /// What calls it: `.on(trigger::Queue::of(&queue))`.
    pub fn on(mut self, trigger: impl Into<Trigger>) -> Self {
        self.triggers.push(trigger.into());
        self
    }

    /// Lets a service call it on behalf of one resource: `allow_invoke_from(id!("Sensors"), "iot.amazonaws.com", rule_arn)`.
    pub fn allow_invoke_from(mut self, id: LogicalId, service: &str, source_arn: impl IntoVal<String>) -> Self {
        self.callers.push(Caller { id, service: service.to_owned(), source: source_arn.into_val() });
        self
    }

    fn check(&self, scope: &mut Scope) {
        if let Val::Lit(name) = &self.name {
            let fits = !name.is_empty()
                && name.len() <= 128
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
                && !name.chars().all(|c| c.is_ascii_digit());
            if !fits {
                let message = format!("`{name}` is not the name of an alias");
                scope.error(
                    "alias-name",
                    message,
                    "1 to 128 letters, digits, `-` and `_`, digits alone being versions",
                );
            }
        }
        let before = scope.facts.aliases.iter().take_while(|(id, _)| id.as_ref() < scope.id.as_str());
        let same = |other: &AliasFacts| other.function.id() == self.function.id() && other.name == self.name;
        if let Some((other, _)) = before.into_iter().find(|(_, other)| same(other)) {
            let message = format!("`{other}` is an alias of that name of `{}` as well", self.function.id());
            let help = "a function has one alias of a name, unless conditions let only one of them be";
            scope.warning("alias-name", message, help);
        }
        let said = self.weight.iter().filter_map(Weight::version).chain(self.stands_for.version());
        for version in said.filter_map(Val::literal).filter(|version| !is_version(version)) {
            let help = "a version is a number; only `Alias::latest(..)` stands for the latest code";
            scope.error("alias-version", format!("`{version}` is not a version"), help);
        }
        let latest = matches!(self.stands_for, StandsFor::Latest);
        let said = [
            (self.weight.is_some(), "shift calls to another version"),
            (self.provisioned.is_some(), "keep execution environments ready"),
            (self.rollout.is_some(), "be rolled out"),
        ];
        for (_, what) in said.into_iter().filter(|(said, _)| *said && latest) {
            let message = format!("an alias of what was deployed last cannot {what}");
            scope.error("alias-latest", message, "use `Alias::of(..)`, which publishes a version");
        }
        if let Some(provisioned) = &self.provisioned
            && let Some(function) = scope.facts.functions.get(self.function.id())
        {
            let (reserved, snaps) = (function.reserved, function.snap_start);
            if let (Some(most), Some(reserved)) = (provisioned.most(), reserved)
                && most > reserved
            {
                let message = format!(
                    "{most} execution environments are more than the {reserved} calls that the function reserves"
                );
                scope.error("alias-capacity", message, "keep fewer ready, or reserve more");
            }
            if snaps {
                let message = "a function that starts from snapshots keeps no execution environments ready";
                scope.error("snap-start", message, "leave `.snap_start()` or the provisioned concurrency out");
            }
        }
        let Some(weight) = &self.weight else { return };
        if weight.is_current() && matches!(self.stands_for, StandsFor::Current) {
            let message = "the alias stands for the version that it would shift calls to";
            scope.error("alias-routing", message, "use `Alias::at(..)` with the version that the other calls go to");
        }
        if self.provisioned.as_ref().is_some_and(|p| p.only_if.is_none() || !weight.is_conditional()) {
            let message = "Lambda takes no provisioned concurrency on an alias that shifts calls to another version";
            let help = "leave one of them out, or say `.shift_if(..)` and `.provisioned_if(..)` with conditions that exclude each other";
            scope.error("alias-routing", message, help);
        }
        if self.rollout.is_some() {
            let message = "CodeDeploy shifts the calls of this alias, and so does its author";
            scope.error("alias-routing", message, "leave `.shift(..)` or `.deploy(..)` out");
        }
    }
}

/// What others know of an alias.
pub(crate) struct AliasFacts {
    pub function: Named<lambda::Function>,
    pub name: Val<String>,
    /// Whether it stands for the version of what the stack says.
    current: bool,
    /// The part of its calls that goes to that version otherwise.
    canary: Option<Weight>,
}

construct!(Alias, lambda::Alias);

impl Construct for Alias {
    fn main_type(&self) -> &'static str {
        <lambda::Alias as crate::resource::Resource>::TYPE
    }

    fn declare(&self, id: &LogicalId, at: &At, facts: &mut Facts) {
        let alias = AliasFacts {
            function: self.function.clone(),
            name: self.name.clone(),
            current: matches!(self.stands_for, StandsFor::Current),
            canary: self.weight.clone().filter(Weight::is_current),
        };
        facts.aliases.insert(id.as_str().to_owned().into(), alias);
        let callee = Called::alias(id, &self.name, self.function.target(), facts);
        for trigger in &self.triggers {
            trigger.declare(&callee, id, at, facts);
        }
        if let Some(calls) = &self.asynchronous {
            calls.declare(&callee, id, facts);
        }
        if let Some(rollout) = &self.rollout {
            rollout.declare(id, facts);
        }
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let callee = Called::alias(scope.id, &self.name, self.function.target(), scope.facts);
        let function = self.function.id();
        if !scope.facts.functions.contains_key(function) && scope.facts.needs.contains_key(&callee.function.id) {
            let message = format!("`{function}` is not a `Function` of this stack, so nothing can be granted to it");
            let help = "what calls the alias needs it: add the function as the construct `Function`";
            scope.error("grant-target", message, help);
        }
        let mut body = Body::new("AWS::Lambda::Alias");
        body.set_some("Description", self.description);
        body.set("FunctionName", self.function.reference());
        match self.stands_for {
            // the version has no id before everything that it freezes is there
            StandsFor::Current => {}
            StandsFor::Latest => body.set("FunctionVersion", "$LATEST"),
            StandsFor::Version(version) => body.set("FunctionVersion", version),
        }
        body.set("Name", self.name.clone());
        if let Some(provisioned) = &self.provisioned {
            body.set("ProvisionedConcurrencyConfig", provisioned.value());
        }
        if let Some(routing) = self.weight.as_ref().and_then(Weight::routing) {
            body.set("RoutingConfig", routing);
        }
        if let Some(rollout) = self.rollout {
            body.attributes().update_policy = Some(rollout.place(&self.function, &self.name, scope));
        }
        let alias = scope.main(body);
        if let Some(provisioned) = self.provisioned {
            provisioned.place(&self.function, &self.name, &alias, scope);
        }
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

impl Handle<lambda::Alias> {
    /// Calling the alias, for the role of another function.
    pub fn invoke(&self) -> Grant {
        Grant::new(self.target(), ["lambda:InvokeFunction"], self.reference().into_val(), &[])
    }
}

/// A version as an alias names it.
fn number(version: Target) -> Value {
    crate::intrinsic::Expr::GetAtt(version, "Version".into()).into()
}
