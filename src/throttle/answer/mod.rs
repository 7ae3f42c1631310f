//! Which layers a request of a route and tier goes through, which of them turns it away, when, and with which status.

mod layers;

use super::api::{Route, Target};
use super::assume::Assumed;
use super::function::{Callee, Function};
use super::stage::Stage;
use super::{Given, Model, Source};

use layers::{Offer, gateway_effect};

/// Milliseconds that the gateway waits for an integration unless told otherwise.
pub const DEFAULT_TIMEOUT_MS: f64 = 29_000.0;
/// Seconds that a function may take unless told otherwise.
pub const DEFAULT_FUNCTION_TIMEOUT_S: f64 = 3.0;
/// Calls a second that Lambda takes for each execution at once.
pub const CALLS_PER_EXECUTION: f64 = 10.0;

/// What a rule does that turns nobody away.
pub(super) const ONLY_COUNTS: &str = "only counts";

/// Regions whose accounts begin with a quarter of what others have.
const SMALL_REGIONS: [&str; 13] = [
    "af-south-1",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "mx-central-1",
];
/// Regions too new for anybody to have written down what accounts begin with.
const UNKNOWN_REGIONS: [&str; 2] = ["ap-east-2", "ap-southeast-6"];

/// What the account lets all its REST, HTTP and WebSocket APIs of a region take together.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The region.
    pub region: Assumed<String>,
    /// Requests a second; none when nobody knows.
    pub rate: Option<Assumed<f64>>,
    /// Requests at once; none when nobody knows.
    pub burst: Option<Assumed<f64>>,
    /// Executions of functions at once.
    pub concurrency: Assumed<f64>,
}

/// What reaches a function through REST APIs.
#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    /// Requests a second, at most; none when nobody knows.
    pub rate: Option<f64>,
    /// Requests at once, at most; none when nobody knows.
    pub burst: Option<f64>,
    /// The routes: places in `Model::stages` and in the routes of the stage's API.
    pub routes: Vec<(usize, usize)>,
}

/// Who calls: a client with a key of a plan, or anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// A client with a key of this plan: the place in `Model::plans`.
    Plan(usize),
    /// Anybody; no plan counts the call.
    Anyone,
}

/// A layer that limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LayerKind {
    /// A WAF rate rule.
    Firewall,
    /// A plan's limit for a method.
    PlanMethod,
    /// A plan.
    Plan,
    /// A plan's quota.
    Quota,
    /// A stage's limit for this method alone.
    StageMethod,
    /// A stage's limit for each method.
    Stage,
    /// The account in its region.
    Account,
    /// A function's executions at once.
    Function,
    /// How long the gateway waits.
    Timeout,
    /// A table.
    Table,
}

impl LayerKind {
    /// As reports name it: `waf`, `usage-plan-method`, `usage-plan`, `quota`, `stage-method`, `stage`, `account`, `function`, `timeout`, `table`.
    pub const fn name(self) -> &'static str {
        match self {
            LayerKind::Firewall => "waf",
            LayerKind::PlanMethod => "usage-plan-method",
            LayerKind::Plan => "usage-plan",
            LayerKind::Quota => "quota",
            LayerKind::StageMethod => "stage-method",
            LayerKind::Stage => "stage",
            LayerKind::Account => "account",
            LayerKind::Function => "function",
            LayerKind::Timeout => "timeout",
            LayerKind::Table => "table",
        }
    }
}

/// A layer on a request's way, and what it does to one client of a tier that sends all that the tier lets it.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerLimit {
    /// Which layer.
    pub kind: LayerKind,
    /// The rule, plan, stage, region, function or table.
    pub name: String,
    /// Where it stands; none for what the account has.
    pub source: Option<Source>,
    /// For whom: `per IP, 5 min`.
    pub scope: String,
    /// Requests a second.
    pub rate: Given<f64>,
    /// Requests at once.
    pub burst: Given<f64>,
    /// Requests in a period or window.
    pub requests: Given<f64>,
    /// Seconds of the period or window.
    pub seconds: Option<f64>,
    /// Executions at once.
    pub concurrency: Given<f64>,
    /// What it lets one client have in the long run, requests a second; none when nobody knows, or when that is no steady limit.
    pub sustained: Option<f64>,
    /// The status that a client is answered.
    pub answer: u16,
    /// What it does to the client.
    pub effect: Effect,
    /// Alarms that notice it: places in `Model::alarms`.
    pub alarms: Vec<usize>,
    /// What else matters.
    pub notes: Vec<String>,
}

/// What a layer does to one client of a tier that sends all that the tier lets it.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// It is what the tier lets through.
    Admits,
    /// It turns everything away.
    Refuses,
    /// It turns the client away after this many seconds, and what WAF takes to act.
    Blocks {
        /// Seconds.
        after: f64,
    },
    /// It is empty after this many seconds.
    Empties {
        /// Seconds.
        after: f64,
    },
    /// It lets through less than the tier.
    Binds {
        /// Requests a second.
        rate: f64,
    },
    /// A legal burst is more than it holds.
    BurstExceeds {
        /// The burst, with what arrives while it is worked off.
        burst: f64,
    },
    /// So many clients together fill it.
    Filled {
        /// Clients.
        clients: f64,
    },
    /// One client never meets it.
    Never,
    /// It sets no limit.
    Unlimited,
    /// It takes in only some of the requests, or only counts them.
    Partly(String),
    /// Nobody can tell: why.
    Unknown(String),
}

/// All layers of a route and tier.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteLimits {
    /// Who calls.
    pub tier: Tier,
    /// The layers in the order in which a request meets them.
    pub layers: Vec<LayerLimit>,
    /// The layer that lets through least in the long run: the place in `layers`. Quotas and tables are not among those compared.
    pub binds: Option<usize>,
    /// The layer that lets through least before WAF acts.
    pub binds_first: Option<usize>,
    /// Requests a second that the gateway lets one client have.
    pub legal_rate: Option<f64>,
    /// Requests at once that the gateway lets one client have.
    pub legal_burst: Option<f64>,
    /// Whether a layer that nobody knows may let through less.
    pub open: bool,
    /// Why every call of this tier is turned away, if it is.
    pub refused: Option<String>,
}

impl RouteLimits {
    /// The layer that lets through least in the long run, and its rate.
    pub fn binding(&self) -> Option<(&LayerLimit, f64)> {
        let layer = self.layers.get(self.binds?)?;
        Some((layer, layer.sustained?))
    }
}

/// Whether a route is nothing but the answer to a browser's question whether it may call.
pub fn is_preflight(route: &Route) -> bool {
    route.method == "OPTIONS" && route.integration.targets.iter().all(|target| *target == Target::Mock)
}

/// Seconds of a quota's period: a month has 30 days.
pub fn period_seconds(period: &str) -> Option<f64> {
    match period {
        "DAY" => Some(86_400.0),
        "WEEK" => Some(604_800.0),
        "MONTH" => Some(2_592_000.0),
        _ => None,
    }
}

impl Model {
    /// What the account has, as declared, else what AWS gives the region.
    pub fn account(&self) -> Account {
        let region = self.assume.region.clone();
        let given = match region.value.as_str() {
            unknown if UNKNOWN_REGIONS.contains(&unknown) => None,
            small if SMALL_REGIONS.contains(&small) => Some((2_500.0, 1_250.0)),
            _ => Some((10_000.0, 5_000.0)),
        };
        let or = |declared: &Option<Assumed<f64>>, default: Option<f64>| match declared {
            Some(declared) => Some(declared.clone()),
            None => default.map(|value| Assumed { value, origin: super::assume::Origin::Default }),
        };
        Account {
            rate: or(&self.assume.account_rate, given.map(|(rate, _)| rate)),
            burst: or(&self.assume.account_burst, given.map(|(_, burst)| burst)),
            concurrency: self.assume.account_concurrency.clone(),
            region,
        }
    }

    /// Executions at once that functions without a reservation share.
    pub fn shared_concurrency(&self) -> f64 {
        let reserved: f64 = self.functions.iter().filter_map(|function| function.reserved.greatest()).sum();
        (self.assume.account_concurrency.value - reserved).max(0.0)
    }

    /// The functions that a route calls at a stage, its variables filled in.
    pub fn callees(&self, stage: usize, route: &Route) -> Vec<Callee> {
        let mut found: Vec<Callee> = Vec::new();
        for target in &route.integration.targets {
            let callee = match target {
                Target::Function(callee) => Some(callee.clone()),
                Target::StageVariable(text) => self.by_variable(stage, text),
                _ => None,
            };
            found.extend(callee.filter(|callee| !found.contains(callee)));
        }
        found
    }

    /// What all routes of all stages may send to a function and its aliases together: each route what its stage lets through, all of them no
    /// more than the account.
    pub fn demand(&self, function: usize) -> Demand {
        let account = self.account();
        let (rate_limit, burst_limit) = (account.rate.map(|rate| rate.value), account.burst.map(|burst| burst.value));
        let mut demand = Demand { rate: Some(0.0), burst: Some(0.0), routes: Vec::new() };
        let add = |sum: &mut Option<f64>, given: &Given<f64>, limit: Option<f64>| {
            // an unknown limit may be anything up to the account's
            let most = given.greatest().filter(|_| given.unknown.is_none() && !given.absent);
            let most = match (most, limit) {
                (Some(most), Some(limit)) => Some(most.min(limit)),
                (most, limit) => most.or(limit),
            };
            *sum = sum.zip(most).map(|(sum, most)| sum + most);
        };
        for (at, stage) in self.stages.iter().enumerate() {
            let routes = self.apis.get(stage.api).map(|api| api.routes.as_slice()).unwrap_or_default();
            for (place, route) in routes.iter().enumerate() {
                if self.callees(at, route).iter().any(|callee| callee.function == function) {
                    let (throttle, _) = stage.throttle(&route.path, &route.method);
                    add(&mut demand.rate, &throttle.rate, rate_limit);
                    add(&mut demand.burst, &throttle.burst, burst_limit);
                    demand.routes.push((at, place));
                }
            }
        }
        let capped = |sum: Option<f64>, limit: Option<f64>| sum.map(|sum| limit.map_or(sum, |limit| sum.min(limit)));
        demand.rate = capped(demand.rate, rate_limit);
        demand.burst = capped(demand.burst, burst_limit);
        demand
    }

    fn by_variable(&self, stage: usize, text: &str) -> Option<Callee> {
        let mut text = text.to_owned();
        for (name, value) in &self.stages.get(stage)?.variables {
            text = text.replace(&format!("${{stageVariables.{name}}}"), value.exact()?);
        }
        let name = text.rsplit_once(":function:").map_or(text.as_str(), |(_, name)| name);
        let (name, qualifier) = name.split_once(':').map_or((name, None), |(name, q)| (name, Some(q.to_owned())));
        let named = |function: &Function| {
            function.name.values.iter().any(|own| own == name) || name == format!("${{{}}}", function.source.resource)
        };
        Some(Callee { function: self.functions.iter().position(named)?, qualifier })
    }

    /// Who calls a route at a stage: the stage's plans when it needs a key, else anybody.
    pub fn tiers(&self, stage: usize, route: &Route) -> Vec<Tier> {
        let mut tiers = Vec::new();
        if may(&route.key_required) {
            for (plan, _) in self.stages.get(stage).map(|stage| stage.plans.as_slice()).unwrap_or_default() {
                if !tiers.contains(&Tier::Plan(*plan)) {
                    tiers.push(Tier::Plan(*plan));
                }
            }
        }
        if tiers.is_empty() || route.key_required.exact() != Some(&true) {
            tiers.push(Tier::Anyone);
        }
        // a route that surely needs no key has one tier; one that may need it has all
        tiers
    }

    /// The layers of a route at a stage for one client of a tier. `stage` is a place in `Model::stages`; `route` is one of its API.
    pub fn route_limits(&self, stage: usize, route: &Route, tier: Tier) -> RouteLimits {
        let mut limits = RouteLimits {
            tier,
            layers: Vec::new(),
            binds: None,
            binds_first: None,
            legal_rate: None,
            legal_burst: None,
            open: false,
            refused: None,
        };
        let Some(here) = self.stages.get(stage) else { return limits };
        let plan = match tier {
            Tier::Plan(plan) => self.plans.get(plan),
            Tier::Anyone => None,
        };
        limits.refused = self.refused(here, route, tier);
        let mut gateway = Vec::new();
        if let Some(plan) = plan {
            gateway.push(self.plan_layer(stage, route, plan));
            gateway.extend(self.quota_layer(stage, plan));
        }
        gateway.push(self.stage_layer(here, route));
        gateway.push(self.account_layer());
        let least = |of: &dyn Fn(&LayerLimit) -> Option<f64>| {
            gateway.iter().filter(|layer| layer.kind != LayerKind::Quota).filter_map(of).reduce(f64::min)
        };
        limits.legal_rate = least(&|layer| layer.rate.least());
        limits.legal_burst = least(&|layer| layer.burst.least());
        let offer = Offer {
            rate: limits.legal_rate.unwrap_or(0.0),
            burst: limits.legal_burst.unwrap_or(0.0),
            keyed: plan.is_some(),
        };
        for acl in &here.acls {
            limits.layers.extend(self.firewall_layers(*acl, here, route, offer));
        }
        for layer in &mut gateway {
            layer.effect = gateway_effect(layer, offer);
        }
        limits.layers.extend(gateway);
        for callee in self.callees(stage, route) {
            limits.layers.push(self.function_layer(&callee, offer));
            limits.layers.extend(self.timeout_layer(&callee, route));
            limits.layers.extend(self.table_layers(&callee, offer));
        }
        limits.open = limits.layers.iter().any(|layer| {
            [&layer.rate, &layer.burst, &layer.requests, &layer.concurrency].iter().any(|given| given.unknown.is_some())
        });
        limits.binds = least_of(&limits.layers, &|_| true);
        limits.binds_first = least_of(&limits.layers, &|layer| layer.kind != LayerKind::Firewall);
        limits
    }

    /// Why nobody of a tier can call a route.
    fn refused(&self, stage: &Stage, route: &Route, tier: Tier) -> Option<String> {
        if route.key_required.exact() != Some(&true) {
            return None;
        }
        match tier {
            Tier::Anyone if stage.plans.is_empty() => Some(format!(
                "it needs an API key, and stage {} is in no usage plan: every call is answered 403",
                stage.shown()
            )),
            _ => None,
        }
    }
}

/// The first of the layers that let through least.
fn least_of(layers: &[LayerLimit], counts: &dyn Fn(&LayerLimit) -> bool) -> Option<usize> {
    let layers = layers.iter().enumerate().filter(|(_, layer)| counts(layer));
    let rates = layers.filter_map(|(at, layer)| layer.sustained.map(|rate| (at, rate)));
    rates.reduce(|a, b| if b.1 < a.1 { b } else { a }).map(|(at, _)| at)
}

fn may(flag: &Given<bool>) -> bool {
    flag.values.contains(&true) || flag.unknown.is_some()
}

impl LayerLimit {
    /// `usage plan gold`, `stage prod`, `WAF rule PerIp`.
    pub fn label(&self) -> String {
        let name = &self.name;
        match self.kind {
            LayerKind::Firewall => format!("WAF rule {name}"),
            LayerKind::PlanMethod | LayerKind::Plan => format!("usage plan {name}"),
            LayerKind::Quota => format!("quota of usage plan {name}"),
            LayerKind::StageMethod | LayerKind::Stage => format!("stage {name}"),
            LayerKind::Account => format!("account in {name}"),
            LayerKind::Function => format!("function {name}"),
            LayerKind::Timeout => "integration timeout".to_owned(),
            LayerKind::Table => format!("table {name}"),
        }
    }
}

/// The least rate that the given layers let a client have, and which layer that is; none when only the account limits it.
pub(super) fn least(model: &Model, stage: usize, route: &Route, plan: Option<usize>) -> Option<(f64, String)> {
    let tier = plan.filter(|_| may(&route.key_required)).map_or(Tier::Anyone, Tier::Plan);
    let limits = model.route_limits(stage, route, tier);
    let declared = |layer: &LayerLimit| {
        layer.source.as_ref().is_some_and(|source| model.assume.mean_of(&source.resource).is_declared())
    };
    let counts = |layer: &&LayerLimit| match layer.kind {
        LayerKind::Account => false,
        LayerKind::Function => declared(layer),
        _ => true,
    };
    let least = limits.layers.iter().filter(counts).filter_map(|layer| Some((layer.sustained?, layer)));
    let (rate, layer) = least.reduce(|a, b| if b.0 < a.0 { b } else { a })?;
    let method = match layer.kind {
        LayerKind::PlanMethod | LayerKind::StageMethod => format!(" {} {}", route.path, route.method),
        _ => String::new(),
    };
    Some((rate, format!("{}{method}", layer.label())))
}
