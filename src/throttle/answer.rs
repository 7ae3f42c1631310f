//! Which layers a request of a route and tier goes through, which of them turns it away, when, and with which status.

use super::api::{Route, Target};
use super::assume::Assumed;
use super::firewall::{Coverage, RateStatement, Rule, Statement};
use super::function::{Callee, CallerKind, Function};
use super::plan::Plan;
use super::render::{number, span};
use super::stage::Stage;
use super::{Given, Model, Source, Throttle};

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
        gateway.push(self.stage_layer(stage, here, route));
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

    fn plan_layer(&self, stage: usize, route: &Route, plan: &Plan) -> LayerLimit {
        let entries = plan.stages.iter().filter(|entry| entry.stage == Some(stage)).flat_map(|entry| &entry.methods);
        let own = { entries }.find(|entry| entry.path == route.path && entry.method == route.method);
        let (kind, throttle, source) = match own.filter(|own| own.throttle.is_given()) {
            Some(own) => (LayerKind::PlanMethod, &own.throttle, &own.source),
            None => (LayerKind::Plan, &plan.throttle, &plan.source),
        };
        let scope = match kind {
            LayerKind::PlanMethod => "per key, this method",
            _ => "per key",
        };
        let mut layer = layer(kind, plan.shown(), Some(source), scope, 429);
        layer.alarms = self.watching_429(stage);
        layer.notes.extend(why_open("rate", &throttle.rate));
        layer.notes.extend(why_open("burst", &throttle.burst));
        if plan.key_count() == 0 {
            layer.notes.push("it has no keys in the given stacks".to_owned());
        }
        throttled(layer, throttle)
    }

    fn quota_layer(&self, stage: usize, plan: &Plan) -> Option<LayerLimit> {
        if plan.quota.limit.is_absent() {
            return None;
        }
        let period = plan.quota.period.exact().map(String::as_str).unwrap_or_default();
        let scope = format!("per key, {}", if period.is_empty() { "?".to_owned() } else { period.to_lowercase() });
        let mut layer = layer(LayerKind::Quota, plan.shown(), Some(&plan.quota.limit.from), &scope, 429);
        layer.requests = plan.quota.limit.clone();
        layer.seconds = period_seconds(period);
        layer.alarms = self.watching_429(stage);
        layer.notes.extend(why_open("quota", &plan.quota.limit));
        Some(layer)
    }

    fn stage_layer(&self, at: usize, stage: &Stage, route: &Route) -> LayerLimit {
        let (throttle, own) = stage.throttle(&route.path, &route.method);
        let kind = if own { LayerKind::StageMethod } else { LayerKind::Stage };
        let mut layer = layer(kind, stage.shown(), Some(&stage.source), "this method, all clients", 429);
        if let Some(given) = [&throttle.rate, &throttle.burst].into_iter().find(|given| given.is_given()) {
            layer.source = Some(given.from.clone());
        }
        layer.alarms = self.watching_429(at);
        layer.notes.extend(why_open("rate", &throttle.rate));
        layer.notes.extend(why_open("burst", &throttle.burst));
        throttled(layer, &throttle)
    }

    fn account_layer(&self) -> LayerLimit {
        let account = self.account();
        let mut layer = layer(LayerKind::Account, &account.region.value, None, "all APIs, all clients", 429);
        let given = |value: &Option<Assumed<f64>>| match value {
            Some(value) => Given::known(value.value, Source::default()),
            None => Given {
                unknown: Some(format!("nobody wrote down what accounts have in {}", account.region.value)),
                ..Given::default()
            },
        };
        let throttle = Throttle { rate: given(&account.rate), burst: given(&account.burst) };
        layer.notes.extend(why_open("rate", &throttle.rate));
        layer = throttled(layer, &throttle);
        layer
    }

    fn firewall_layers(&self, acl: usize, stage: &Stage, route: &Route, offer: Offer) -> Vec<LayerLimit> {
        let mut layers = Vec::new();
        for rule in self.acls.get(acl).map(|acl| acl.rules.as_slice()).unwrap_or_default() {
            let coverage = rule.statement.coverage(stage, route);
            match (&rule.statement, rule.action.as_deref(), coverage) {
                (Statement::Rate(_), _, Coverage::None) => {}
                (Statement::Rate(rate), ..) => layers.push(self.firewall_layer(acl, rule, rate, coverage, offer)),
                (Statement::Group { group, .. }, ..) if rule.override_action.as_deref() != Some("Count") => {
                    let group = self.rule_groups.iter().find(|known| Some(&known.source) == group.as_ref());
                    for rule in group.map(|group| group.rules.as_slice()).unwrap_or_default() {
                        let coverage = rule.statement.coverage(stage, route);
                        if let Some(rate) = rule.rate().filter(|_| coverage != Coverage::None) {
                            layers.push(self.firewall_layer(acl, rule, rate, coverage, offer));
                        }
                    }
                }
                // nothing behind it sees the request
                (_, Some("Allow"), Coverage::All) => break,
                _ => {}
            }
        }
        layers
    }

    fn firewall_layer(
        &self,
        acl: usize,
        rule: &Rule,
        rate: &RateStatement,
        coverage: Coverage,
        offer: Offer,
    ) -> LayerLimit {
        let seconds = rate.seconds();
        let window = seconds.exact().map_or_else(|| "?".to_owned(), |seconds| span(*seconds));
        let by_key = rate.keys.iter().any(|key| key.eq_ignore_ascii_case("Header x-api-key"));
        let whom = match rate.aggregate.exact().map(String::as_str) {
            Some("IP") => "per IP".to_owned(),
            Some("FORWARDED_IP") => "per forwarded IP".to_owned(),
            Some("CONSTANT") => "everybody together".to_owned(),
            Some("CUSTOM_KEYS") if by_key => "per API key".to_owned(),
            Some("CUSTOM_KEYS") => format!("per {}", rate.keys.join(" + ")),
            _ => "?".to_owned(),
        };
        let status = match rule.action.as_deref() {
            Some("Captcha") => 405,
            Some("Challenge") => 202,
            _ => rule.custom_status.exact().map_or(403, |status| status.clamp(100.0, 599.0) as u16),
        };
        let mut layer =
            layer(LayerKind::Firewall, rule.shown(), Some(&rate.limit.from), &format!("{whom}, {window}"), status);
        layer.requests = rate.limit.clone();
        layer.seconds = seconds.exact().copied();
        layer.rate = match layer.seconds {
            Some(seconds) => rate.limit.map(|limit| limit / seconds),
            None => Given { unknown: seconds.unknown.clone(), ..rate.limit.map(|limit| *limit) },
        };
        layer.alarms = self.watching_acl(acl);
        layer.notes.extend(why_open("limit", &rate.limit));
        // what anybody may send is one bucket, however many clients there are
        let clients = if rate.is_per_ip() && offer.keyed { self.assume.clients_per_ip.value } else { 1.0 };
        let counts = rate.is_per_ip() || rate.is_for_all() || (by_key && offer.keyed);
        layer.effect = match (rule.action.as_deref(), coverage, layer.requests.least(), layer.seconds) {
            (Some("Count"), ..) => Effect::Partly(ONLY_COUNTS.to_owned()),
            (_, Coverage::Some, ..) => Effect::Partly("takes in only some of the requests".to_owned()),
            _ if !counts => Effect::Partly("counts other things than clients".to_owned()),
            (.., None, _) | (.., None) => Effect::Unknown(layer.notes.first().cloned().unwrap_or_default()),
            (.., Some(limit), Some(seconds)) => {
                layer.sustained = Some(limit / seconds / clients);
                let (rate, burst) = (offer.rate * clients, offer.burst * clients);
                // a bucket that is full when the window begins
                if rate * seconds + burst > limit && rate > 0.0 {
                    Effect::Blocks { after: ((limit - burst) / rate).max(0.0) }
                } else {
                    Effect::Never
                }
            }
        };
        layer
    }

    fn function_layer(&self, callee: &Callee, offer: Offer) -> LayerLimit {
        let function = &self.functions[callee.function];
        let id = &function.source.resource;
        let name = match &callee.qualifier {
            Some(qualifier) => format!("{id}:{qualifier}"),
            None => id.clone(),
        };
        let status = self.assume.lambda_reject_status.value.clamp(100.0, 599.0) as u16;
        let mut layer = layer(LayerKind::Function, &name, Some(&function.source), "", status);
        let seconds = self.assume.mean_of(id).value / 1_000.0;
        layer.concurrency = match function.reserved.is_absent() {
            true => Given::known(self.shared_concurrency(), Source::default()),
            false => function.reserved.clone(),
        };
        if layer.concurrency.absent && function.reserved.is_given() {
            layer.concurrency.absent = false;
            layer.concurrency.values.push(self.shared_concurrency());
        }
        if function.reserved.is_given() {
            layer.source = Some(function.reserved.from.clone());
        }
        let per_execution = CALLS_PER_EXECUTION.min(1.0 / seconds);
        layer.rate = layer.concurrency.map(|executions| executions * per_execution);
        layer.rate.absent = false;
        layer.burst = layer.concurrency.clone();
        layer.sustained = layer.rate.least();
        layer.scope = match (layer.concurrency.least(), function.reserved.is_absent()) {
            (Some(executions), false) => format!("{} at once", number(executions)),
            (Some(executions), true) => format!("shares {} at once", number(executions)),
            (None, _) => "? at once".to_owned(),
        };
        layer.alarms = self.watching_function(callee.function);
        layer.notes.extend(why_open("reserved concurrency", &function.reserved));
        layer.notes.extend(sharers(function));
        layer.effect = match layer.concurrency.least() {
            None => Effect::Unknown(layer.notes.first().cloned().unwrap_or_default()),
            Some(executions) if executions <= 0.0 => Effect::Refuses,
            Some(executions) => {
                let steady = offer.rate * seconds;
                let most = executions * per_execution;
                if offer.rate > most {
                    Effect::Binds { rate: most }
                } else if offer.burst + steady > executions {
                    Effect::BurstExceeds { burst: offer.burst + steady }
                } else {
                    filled(most, offer)
                }
            }
        };
        layer
    }

    fn timeout_layer(&self, callee: &Callee, route: &Route) -> Option<LayerLimit> {
        let function = self.functions.get(callee.function)?;
        let gateway = route.integration.timeout_ms.least().unwrap_or(DEFAULT_TIMEOUT_MS) / 1_000.0;
        let own = function.timeout.greatest().unwrap_or(DEFAULT_FUNCTION_TIMEOUT_S);
        let mean = self.assume.mean_of(&function.source.resource).value / 1_000.0;
        let p99 = self.assume.p99_ms.value.max(mean * 1_000.0) / 1_000.0;
        let source =
            if route.integration.timeout_ms.is_given() { &route.integration.timeout_ms.from } else { &route.source };
        let mut layer =
            layer(LayerKind::Timeout, "integration", Some(source), &format!("{} a call", span(gateway)), 504);
        layer.seconds = Some(gateway);
        layer.effect = if mean > gateway {
            Effect::Refuses
        } else if p99 > gateway {
            Effect::Partly(format!("the slowest 1% take {}", span(p99)))
        } else {
            Effect::Never
        };
        if own > gateway {
            layer.notes.push(format!(
                "function {} may run {}: after {} the client is answered 504 and the execution goes on",
                function.source.resource,
                span(own),
                span(gateway)
            ));
        } else if own < mean {
            layer.notes.push(format!(
                "function {} is ended after {}, which is less than the mean of {}: the client is answered 502",
                function.source.resource,
                span(own),
                span(mean)
            ));
        }
        Some(layer)
    }

    fn table_layers(&self, callee: &Callee, offer: Offer) -> Vec<LayerLimit> {
        let mut layers = Vec::new();
        for reach in &self.functions[callee.function].reaches {
            let Some(table) = self.tables.get(reach.table) else { continue };
            let units = |bytes: f64| (self.assume.item_bytes.value / bytes).ceil().max(1.0);
            for (does, verb, capacity, units) in [
                (reach.writes, "writes", &table.writes, units(1_024.0)),
                (reach.reads, "reads", &table.reads, units(4_096.0) / 2.0),
            ] {
                let most = capacity.most(table.on_demand);
                if !does || most.is_absent() {
                    continue;
                }
                let mut layer = layer(LayerKind::Table, &table.source.resource, Some(&most.from), "", 500);
                layer.rate = most.map(|most| most / units);
                layer.scope = match most.least() {
                    Some(most) => format!("{} {} units/s", number(most), verb.trim_end_matches('s')),
                    None => format!("? {} units/s", verb.trim_end_matches('s')),
                };
                layer.alarms = self.watching_table(reach.table);
                layer.notes.extend(why_open(verb, &most));
                layer.effect = match layer.rate.least() {
                    Some(rate) if rate <= 0.0 => Effect::Refuses,
                    Some(rate) if offer.rate > rate => Effect::Binds { rate },
                    Some(rate) => filled(rate, offer),
                    None => Effect::Unknown(layer.notes.first().cloned().unwrap_or_default()),
                };
                layers.push(layer);
            }
        }
        layers
    }
}

/// What one client of a tier may send.
#[derive(Clone, Copy)]
struct Offer {
    rate: f64,
    burst: f64,
    keyed: bool,
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

fn layer(kind: LayerKind, name: &str, source: Option<&Source>, scope: &str, answer: u16) -> LayerLimit {
    let missing = || Given::missing(source.cloned().unwrap_or_default());
    LayerLimit {
        kind,
        name: name.to_owned(),
        source: source.cloned(),
        scope: scope.to_owned(),
        rate: missing(),
        burst: missing(),
        requests: missing(),
        seconds: None,
        concurrency: missing(),
        sustained: None,
        answer,
        effect: Effect::Never,
        alarms: Vec::new(),
        notes: Vec::new(),
    }
}

fn throttled(mut layer: LayerLimit, throttle: &Throttle) -> LayerLimit {
    layer.rate = throttle.rate.clone();
    layer.burst = throttle.burst.clone();
    layer.sustained = throttle.rate.least();
    if throttle.burst.least() == Some(0.0) {
        // a bucket that holds nothing passes nothing, whatever flows into it
        layer.sustained = Some(0.0);
    }
    layer
}

fn why_open<T>(what: &str, given: &Given<T>) -> Option<String> {
    given.unknown.as_ref().map(|why| format!("{what} unknown: {why}"))
}

/// How many clients fill what lets `rate` through; what anybody may send is not counted by clients.
fn filled(rate: f64, offer: Offer) -> Effect {
    if offer.keyed && offer.rate > 0.0 { Effect::Filled { clients: (rate / offer.rate).ceil() } } else { Effect::Never }
}

/// What a layer of the gateway does to a client that sends all it may.
fn gateway_effect(layer: &LayerLimit, offer: Offer) -> Effect {
    if layer.kind == LayerKind::Quota {
        return match (layer.requests.least(), (offer.rate > 0.0).then_some(offer.rate)) {
            (Some(quota), _) if quota <= 0.0 => Effect::Refuses,
            (Some(quota), _) if offer.burst >= quota => Effect::Empties { after: 0.0 },
            (Some(quota), Some(rate)) => match layer.seconds {
                Some(seconds) if quota / rate >= seconds => Effect::Never,
                _ => Effect::Empties { after: quota / rate },
            },
            (Some(_), None) => Effect::Never,
            (None, _) => Effect::Unknown(layer.notes.first().cloned().unwrap_or_default()),
        };
    }
    if layer.sustained == Some(0.0) {
        return Effect::Refuses;
    }
    match layer.sustained {
        None if layer.rate.unknown.is_some() => Effect::Unknown(layer.notes.first().cloned().unwrap_or_default()),
        None => Effect::Unlimited,
        Some(rate) => match layer.kind {
            LayerKind::Plan | LayerKind::PlanMethod => Effect::Admits,
            LayerKind::Stage | LayerKind::StageMethod if !offer.keyed => Effect::Admits,
            _ if offer.rate >= rate => Effect::Binds { rate },
            _ => filled(rate, offer),
        },
    }
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

/// What else takes a function's executions.
fn sharers(function: &Function) -> Vec<String> {
    let mut notes = Vec::new();
    let mut shared = Vec::new();
    for caller in &function.callers {
        let who = &caller.source.resource;
        match &caller.kind {
            CallerKind::EventSource(source) => {
                let service = if source.service.is_empty() { "event source" } else { source.service.as_str() };
                let who = source.resource.as_ref().map_or(who, |from| &from.resource);
                shared.push(match source.max_concurrency.least() {
                    Some(most) => format!("{who} ({service}, at most {} at once)", number(most)),
                    None => format!("{who} ({service})"),
                });
            }
            CallerKind::Url { .. } => {
                notes.push(format!("it has a URL of its own ({who}), which no layer here limits"))
            }
            CallerKind::Synchronous(what) | CallerKind::Asynchronous(what) => shared.push(format!("{who} ({what})")),
        }
    }
    if !shared.is_empty() {
        notes.push(format!("its executions are shared with {}", shared.join(", ")));
    }
    for alias in &function.aliases {
        let name = alias.name.values.first().map_or(alias.source.resource.as_str(), String::as_str);
        match (alias.provisioned_max.least(), alias.provisioned.least()) {
            (Some(most), _) => notes.push(format!(
                "alias {name} keeps {} to {} executions warm",
                number(alias.provisioned_min.least().unwrap_or(0.0)),
                number(most)
            )),
            (None, Some(warm)) => notes.push(format!("alias {name} keeps {} executions warm", number(warm))),
            (None, None) => {}
        }
    }
    notes
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
