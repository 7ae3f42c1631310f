//! Usage plans and API keys: how much each client may ask for.

use schemars::JsonSchema;
use serde::Deserialize;

use super::rest_api::ApiFacts;
use super::{Construct, Facts, Scope, Throttle, api_key, construct};
use crate::aws::apigateway;
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::Expr;
use crate::literal::{Int, LogicalId, MAX, Route};
use crate::node::Text;
use crate::resource::Body;
use crate::value::{Id, IntoVal, Val, Value};

/// A usage plan: one token bucket and one quota for each of its keys, over all of its stages.
///
/// It only counts requests of methods that require an API key.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// # let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), Route::to(&handler).api_key_required()));
/// # let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
/// let basic = stack.add(
///     id!("Basic"),
///     UsagePlan::new(&prod)
///         .throttle(Throttle { rate: lit!(100), burst: lit!(200) })
///         .quota(Quota { limit: lit!(10_000), per: Period::Day })
///         .key(id!("Acme")),
/// );
/// stack.output(id!("AcmeKeyId"), "id of Acme's key", basic.key(id!("Acme")).reference());
/// # stack.synth().unwrap();
/// ```
///
/// More than three plans of a stack are made one after the other, and so are all ties between keys and plans, since the service takes such calls slowly.
///
/// Resources: `AWS::ApiGateway::UsagePlan` under its own id; for each key of its own `<Id><Key>Key` (`AWS::ApiGateway::ApiKey`); for each key
/// `<Id><Key>PlanKey` (`AWS::ApiGateway::UsagePlanKey`). API Gateway generates the keys' values, so no template holds one.
/// [AWS: usage plans](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UsagePlan {
    stages: Vec<PlanStage>,
    name: Option<Val<String>>,
    description: Option<Val<String>>,
    throttle: Option<Throttle>,
    quota: Option<Quota>,
    #[serde(default)]
    keys: Vec<PlanKey>,
}

/// A key of a plan.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
enum PlanKey {
    /// Made for the plan, with this word in its id.
    New(LogicalId),
    /// One of the stack.
    Of { key: Named<apigateway::ApiKey> },
    /// One that is there already, with a word for the plan's own id.
    Existing { word: LogicalId, id: Val<Id<apigateway::ApiKey>> },
}

impl PlanKey {
    fn word(&self) -> &str {
        match self {
            PlanKey::New(word) | PlanKey::Existing { word, .. } => word.as_str(),
            PlanKey::Of { key } => key.id(),
        }
    }

    /// The id of what ties it to its plan.
    fn tie(&self, plan: &LogicalId) -> LogicalId {
        plan.child(&format!("{}PlanKey", self.word()))
    }

    /// What two plans know it by.
    fn known_by(&self) -> Option<String> {
        match self {
            PlanKey::New(_) => None,
            PlanKey::Of { key } => Some(format!("key `{}`", key.id())),
            PlanKey::Existing { id, .. } => id.literal().map(|id| format!("the key with id `{}`", id.as_str())),
        }
    }
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PlanStage {
    stage: Named<apigateway::Stage>,
    #[serde(default)]
    methods: Vec<(Route, Throttle)>,
}

/// How many requests a key has for a span of time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Requests.
    pub limit: Val<Int<0, MAX>>,
    /// The span.
    pub per: Period,
}

/// The span of a quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// A day, in UTC.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
}

impl UsagePlan {
    /// A plan for this stage.
    pub fn new(stage: &Handle<apigateway::Stage>) -> Self {
        UsagePlan {
            stages: vec![PlanStage { stage: stage.into(), methods: Vec::new() }],
            name: None,
            description: None,
            throttle: None,
            quota: None,
            keys: Vec::new(),
        }
    }

    /// Another stage that its keys open.
    pub fn stage(mut self, stage: &Handle<apigateway::Stage>) -> Self {
        self.stages.push(PlanStage { stage: stage.into(), methods: Vec::new() });
        self
    }

    /// Its name in the console; its logical id when nothing is said.
    pub fn name(mut self, name: impl IntoVal<String>) -> Self {
        self.name = Some(name.into_val());
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// How many requests each key may make.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// How many requests each key may make to one method of the stage named last.
    pub fn method_throttle(mut self, route: Route, throttle: Throttle) -> Self {
        if let Some(stage) = self.stages.last_mut() {
            stage.methods.push((route, throttle));
        }
        self
    }

    /// How many requests each key has for a span of time.
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = Some(quota);
        self
    }

    /// A key, generated by API Gateway; the word is part of its id.
    pub fn key(mut self, word: LogicalId) -> Self {
        self.keys.push(PlanKey::New(word));
        self
    }

    /// A key of the stack, which other plans may have too: see [`ApiKey`](super::ApiKey).
    pub fn key_of(mut self, key: &Handle<apigateway::ApiKey>) -> Self {
        self.keys.push(PlanKey::Of { key: key.into() });
        self
    }

    /// A key that is there already, by its id, which is no secret: `Id::of("a1b2c3d4e5")`. The word is part of the id of what ties it to the plan.
    pub fn existing_key(mut self, word: LogicalId, id: impl IntoVal<Id<apigateway::ApiKey>>) -> Self {
        self.keys.push(PlanKey::Existing { word, id: id.into_val() });
        self
    }
}

/// What other constructs know of a plan.
pub(crate) struct UsagePlanFacts {
    /// The ids of what ties its keys to it.
    ties: Vec<String>,
    /// The keys that other plans may have too.
    shared: Vec<String>,
    stages: Vec<String>,
}

construct!(UsagePlan, apigateway::UsagePlan);

impl Construct for UsagePlan {
    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let plan = UsagePlanFacts {
            ties: self.keys.iter().map(|key| key.tie(id).as_str().to_owned()).collect(),
            shared: self.keys.iter().filter_map(PlanKey::known_by).collect(),
            stages: self.stages.iter().map(|stage| stage.stage.id().to_owned()).collect(),
        };
        facts.usage_plans.insert(id.as_str().to_owned().into(), plan);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let stages: Vec<Value> = self.stages.iter().filter_map(|stage| plan_stage(stage, scope)).collect();
        let mut body = Body::new("AWS::ApiGateway::UsagePlan");
        body.set("ApiStages", stages);
        body.set_some("Description", self.description.clone());
        if let Some(quota) = &self.quota {
            let period = match quota.per {
                Period::Day => "DAY",
                Period::Week => "WEEK",
                Period::Month => "MONTH",
            };
            let quota = vec![("Limit".into(), quota.limit.clone().into()), ("Period".into(), period.into())];
            body.set("Quota", Value::Object(quota));
        }
        if let Some(throttle) = &self.throttle {
            body.set("Throttle", throttle_value(throttle));
        }
        let name = self.name.clone().unwrap_or_else(|| scope.id.as_str().into_val());
        body.set("UsagePlanName", name);
        if scope.facts.usage_plans.len() > UNCHAINED {
            // the service takes a call for a plan each 20 seconds, and CloudFormation gives up waiting
            let plans = scope.facts.usage_plans.keys().map(AsRef::as_ref);
            let before = before(scope.id.as_str(), plans).map(str::to_owned);
            body.attributes().depends_on.extend(before.map(Target::named));
        }
        let plan = scope.main(body);
        for key in &self.keys {
            place_key(key, &plan, scope);
        }
    }
}

/// How many plans are made side by side; more of them wait for each other.
const UNCHAINED: usize = 3;
/// How many methods of a stage a plan may throttle by default; the quota can be raised.
const METHODS: usize = 20;

impl UsagePlan {
    fn check(&self, scope: &mut Scope) {
        for (at, key) in self.keys.iter().enumerate() {
            if self.keys[..at].iter().any(|other| other.word() == key.word()) {
                let message = format!("the key `{}` stands twice in this plan", key.word());
                scope.error("duplicate-key", message, "remove one of them");
            }
        }
        for (at, stage) in self.stages.iter().enumerate() {
            if self.stages[..at].iter().any(|other| other.stage.id() == stage.stage.id()) {
                let message = format!("the stage `{}` stands twice in this plan", stage.stage.id());
                scope.error("duplicate-stage", message, "remove one of them");
            }
            if stage.methods.len() > METHODS {
                let message = format!(
                    "{} methods of stage `{}` have a throttle in this plan; the default quota is {METHODS}",
                    stage.methods.len(),
                    stage.stage.id()
                );
                scope.warning("plan-methods", message, "have the quota raised, or throttle them with the stage");
            }
        }
        let throttles_methods = self.stages.iter().any(|stage| !stage.methods.is_empty());
        if self.throttle.is_none() && self.quota.is_none() && !throttles_methods {
            let message = "this plan limits nothing: no throttle, no quota";
            scope.error("plan-without-limits", message, "say `.throttle(..)` or `.quota(..)`");
        }
        if self.throttle.is_none() && throttles_methods {
            let message =
                "this plan throttles methods and not the plan itself, which the service is reported to refuse";
            scope.warning("plan-method-throttle", message, "say `.throttle(..)` too");
        }
        self.check_shared_keys(scope);
    }

    /// A key belongs to one plan of a stage.
    fn check_shared_keys(&self, scope: &mut Scope) {
        let mut found = Vec::new();
        for (other, facts) in scope.facts.usage_plans.iter().filter(|(other, _)| other.as_ref() < scope.id.as_str()) {
            for key in self.keys.iter().filter_map(PlanKey::known_by).filter(|key| facts.shared.contains(key)) {
                for stage in self.stages.iter().filter(|stage| facts.stages.iter().any(|id| id == stage.stage.id())) {
                    found.push(format!("{key} is in plan `{other}` too, for the same stage `{}`", stage.stage.id()));
                }
            }
        }
        for message in found {
            scope.error("key-in-two-plans", message, "a key has one plan for each stage: leave it in one of them");
        }
    }
}

fn plan_stage(stage: &PlanStage, scope: &mut Scope) -> Option<Value> {
    let Some(facts) = scope.facts.stages.get(stage.stage.id()) else {
        let message = format!("`{}` is not a `Stage` of this stack", stage.stage.id());
        scope.error("plan-stage", message, "add it as the construct `Stage`");
        return None;
    };
    let api = facts.api.clone();
    let mut members = vec![("ApiId".into(), api.reference().into()), ("Stage".into(), stage.stage.reference().into())];
    if !stage.methods.is_empty() {
        let mut throttles: Vec<(Text, Value)> = Vec::new();
        for (route, throttle) in &stage.methods {
            ApiFacts::check_route(api.id(), route, scope);
            throttles.push((plan_method(route).into(), throttle_value(throttle)));
        }
        throttles.sort_by(|a, b| a.0.cmp(&b.0));
        members.push(("Throttle".into(), Value::Object(throttles)));
    }
    Some(Value::Object(members))
}

/// A method as a plan names it: `/orders/GET`, the root's `//GET`; nothing is escaped here.
fn plan_method(route: &Route) -> String {
    format!("{}/{}", route.path(), route.method())
}

fn throttle_value(throttle: &Throttle) -> Value {
    Value::Object(vec![
        ("BurstLimit".into(), throttle.burst.clone().into()),
        ("RateLimit".into(), throttle.rate.clone().into()),
    ])
}

fn place_key(key: &PlanKey, plan: &Target, scope: &mut Scope) {
    let key_id: Value = match key {
        PlanKey::New(word) => {
            let description = format!("{word} of usage plan {}", scope.id);
            Expr::Ref(scope.child(&format!("{word}Key"), api_key::body(Some(description.into())))).into()
        }
        PlanKey::Of { key } => key.reference().into(),
        PlanKey::Existing { id, .. } => id.clone().into(),
    };
    let id = key.tie(scope.id);
    let mut tie = Body::new("AWS::ApiGateway::UsagePlanKey");
    tie.set("KeyId", key_id);
    tie.set("KeyType", "API_KEY");
    tie.set("UsagePlanId", Expr::Ref(plan.clone()));
    let ties = scope.facts.usage_plans.values().flat_map(|plan| &plan.ties).map(String::as_str);
    if let Some(before) = before(id.as_str(), ties) {
        // the service takes one of these calls at a time
        tie.attributes().depends_on.push(Target::named(before.to_owned()));
    }
    scope.place(id, tie);
}

/// The one to wait for: all of the stack's form one chain, sorted by id.
fn before<'a>(id: &str, all: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    all.filter(|other| *other < id).max()
}

impl Handle<apigateway::UsagePlan> {
    /// A key of a plan that was added as the construct [`UsagePlan`].
    pub fn key(&self, word: LogicalId) -> Handle<apigateway::ApiKey> {
        self.child(&format!("{word}Key"))
    }
}
