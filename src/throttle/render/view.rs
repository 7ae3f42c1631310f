//! The rows that text, Markdown and the picture show alike: routes with the same limits stand together.

use super::{number, span};
use crate::throttle::answer::{Effect, LayerKind, LayerLimit, ONLY_COUNTS, RouteLimits, Tier, is_preflight};
use crate::throttle::api::{Route, Target};
use crate::throttle::assume::Origin;
use crate::throttle::{Given, Model};

/// Which routes are shown.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this stage, by name or logical id.
    pub stage: Option<String>,
    /// Only routes whose `POST /data` has this in it.
    pub route: Option<String>,
    /// Whether the answers to a browser's question whether it may call are shown as well.
    pub preflights: bool,
}

/// Routes of one stage that have the same limits.
pub struct Group<'m> {
    /// The API's name.
    pub api: String,
    /// The stage: its place in `Model::stages`.
    pub stage: usize,
    /// The stage's name.
    pub stage_name: String,
    /// The routes.
    pub routes: Vec<&'m Route>,
    /// One for each tier.
    pub tiers: Vec<RouteLimits>,
    /// One for each layer.
    pub rows: Vec<Row>,
}

/// A layer, for every tier.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which layer.
    pub kind: LayerKind,
    /// `WAF RatePerIp`.
    pub layer: String,
    /// `per IP, 5 min`.
    pub scope: String,
    /// `100 | 500`.
    pub rate: String,
    /// `200 | 1,000`.
    pub burst: String,
    /// `429`.
    pub answer: String,
    /// What it does to a client of each tier.
    pub effects: Vec<String>,
    /// Whether it is what binds each tier in the long run.
    pub binds: Vec<bool>,
}

/// The groups of a model, in the order of stages and routes.
pub fn groups<'m>(model: &'m Model, filter: &Filter) -> Vec<Group<'m>> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, stage) in model.stages.iter().enumerate() {
        let Some(api) = model.apis.get(stage.api) else { continue };
        if filter.stage.as_ref().is_some_and(|name| name != stage.shown() && *name != stage.source.resource) {
            continue;
        }
        let first = groups.len();
        for route in &api.routes {
            if is_preflight(route) && !filter.preflights {
                continue;
            }
            if filter.route.as_ref().is_some_and(|part| !route.name().contains(part.as_str())) {
                continue;
            }
            let tiers: Vec<RouteLimits> =
                model.tiers(at, route).into_iter().map(|tier| model.route_limits(at, route, tier)).collect();
            let rows = rows(&tiers);
            let who = |tier: &RouteLimits| (tier.tier, tier.refused.is_some());
            // routes differ most in what they call, which is the last of their rows
            let same = |group: &&mut Group| {
                group.rows.iter().rev().eq(rows.iter().rev())
                    && group.tiers.iter().map(who).eq(tiers.iter().map(who))
                    && group.tiers.iter().zip(&tiers).all(|(own, other)| own.refused == other.refused)
            };
            match groups[first..].iter_mut().find(same) {
                Some(group) => group.routes.push(route),
                None => groups.push(Group {
                    api: api.name.values.first().unwrap_or(&api.id).clone(),
                    stage: at,
                    stage_name: stage.shown().to_owned(),
                    routes: vec![route],
                    tiers,
                    rows,
                }),
            }
        }
    }
    groups
}

/// `POST /data`, `GET /a, POST /b and 12 more`.
pub fn route_names(routes: &[&Route]) -> String {
    const SHOWN: usize = 3;
    let names: Vec<String> = routes.iter().take(SHOWN).map(|route| route.name()).collect();
    match routes.len().saturating_sub(SHOWN) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}

/// What a tier is called.
pub fn tier_name(model: &Model, tier: Tier) -> String {
    match tier {
        Tier::Plan(plan) => model.plans.get(plan).map_or("?", |plan| plan.shown()).to_owned(),
        Tier::Anyone => "anyone".to_owned(),
    }
}

fn rows(tiers: &[RouteLimits]) -> Vec<Row> {
    // layers of all tiers in the order of the first that has them
    let mut keys: Vec<Key> = Vec::new();
    for layer in tiers.iter().flat_map(|tier| &tier.layers) {
        let key = key(layer);
        if !keys.contains(&key) {
            let after = keys.iter().rposition(|(kind, ..)| *kind <= key.0).map_or(0, |at| at + 1);
            keys.insert(after, key);
        }
    }
    keys.into_iter()
        .map(|wanted| {
            let layers: Vec<Option<&LayerLimit>> =
                tiers.iter().map(|tier| tier.layers.iter().find(|layer| key(layer) == wanted)).collect();
            let first = layers.iter().flatten().next();
            Row {
                kind: wanted.0,
                layer: first.map(|layer| layer_name(layer)).unwrap_or_default(),
                scope: joined(&layers, |layer| layer.scope.as_str(), |scope| (*scope).to_owned()),
                rate: joined(&layers, |layer| Seen::of(&layer.rate), Seen::text),
                burst: joined(
                    &layers,
                    |layer| match layer.kind {
                        LayerKind::Firewall | LayerKind::Quota => Seen::of(&layer.requests),
                        _ => Seen::of(&layer.burst),
                    },
                    Seen::text,
                ),
                answer: joined(&layers, |layer| layer.answer, u16::to_string),
                effects: layers
                    .iter()
                    .zip(tiers)
                    .map(|(layer, tier)| layer.map_or("–".to_owned(), |layer| effect(layer, tier)))
                    .collect(),
                binds: layers
                    .iter()
                    .zip(tiers)
                    .map(|(layer, tier)| {
                        layer.is_some_and(|layer| tier.binding().is_some_and(|(binds, _)| std::ptr::eq(binds, layer)))
                    })
                    .collect(),
            }
        })
        .collect()
}

/// The cells of all tiers in one, once when they are alike. Most are, and cells of the same content are written once.
fn joined<'l, T: PartialEq>(
    layers: &[Option<&'l LayerLimit>],
    content: impl Fn(&'l LayerLimit) -> T,
    text: impl Fn(&T) -> String,
) -> String {
    let contents: Vec<Option<T>> = layers.iter().map(|layer| layer.map(&content)).collect();
    let cell = |content: &Option<T>| content.as_ref().map_or("–".to_owned(), &text);
    if contents.windows(2).all(|pair| pair[0] == pair[1]) {
        return contents.first().map(cell).unwrap_or_default();
    }
    let mut cells: Vec<String> = contents.iter().map(cell).collect();
    if cells.iter().all(|cell| *cell == cells[0]) {
        cells.truncate(1);
    }
    cells.join(" | ")
}

/// What makes two layers of different tiers one row: kind, name and scope.
type Key<'l> = (LayerKind, &'l str, &'l str);

fn key(layer: &LayerLimit) -> Key<'_> {
    match layer.kind {
        LayerKind::Plan | LayerKind::PlanMethod => (LayerKind::Plan, "", ""),
        LayerKind::Quota => (LayerKind::Quota, "", ""),
        kind => (kind, &layer.name, &layer.scope),
    }
}

fn layer_name(layer: &LayerLimit) -> String {
    match layer.kind {
        LayerKind::Firewall => format!("WAF {}", layer.name),
        LayerKind::PlanMethod | LayerKind::Plan => "usage plan".to_owned(),
        LayerKind::Quota => "quota".to_owned(),
        LayerKind::StageMethod | LayerKind::Stage => "stage".to_owned(),
        LayerKind::Account => format!("account {}", layer.name),
        LayerKind::Function => format!("function {}", layer.name),
        LayerKind::Timeout => "integration".to_owned(),
        LayerKind::Table => format!("table {}", layer.name),
    }
}

/// A value of a table: `1,000`, `100 or 200`, `unknown`, `–`.
pub fn shown(given: &Given<f64>) -> String {
    Seen::of(given).text()
}

/// What a table shows of a value.
#[derive(PartialEq)]
struct Seen<'g> {
    values: &'g [f64],
    absent: bool,
    unknown: bool,
}

impl<'g> Seen<'g> {
    fn of(given: &'g Given<f64>) -> Self {
        Seen { values: &given.values, absent: given.absent, unknown: given.unknown.is_some() }
    }

    fn text(&self) -> String {
        match self {
            Seen { values: [], unknown: false, .. } => return "–".to_owned(),
            Seen { values: [only], absent: false, unknown: false } => return number(*only),
            _ => {}
        }
        let mut parts: Vec<String> = self.values.iter().map(|value| number(*value)).collect();
        if self.absent {
            parts.push("none".to_owned());
        }
        if self.unknown {
            parts.push("unknown".to_owned());
        }
        parts.join(" or ")
    }
}

/// What a layer does to a client, in a few words.
pub fn effect(layer: &LayerLimit, tier: &RouteLimits) -> String {
    let binds = tier.binding().is_some_and(|(binds, _)| std::ptr::eq(binds, layer));
    match &layer.effect {
        Effect::Admits => {
            let rate = layer.rate.least().map(|rate| format!("{}/s", number(rate)));
            let burst = layer.burst.least().map(|burst| format!("burst {}", number(burst)));
            let both: Vec<String> = rate.into_iter().chain(burst).collect();
            format!("{}{}", if binds { "binds: " } else { "" }, both.join(", "))
        }
        Effect::Refuses => "refuses everything".to_owned(),
        Effect::Blocks { after } if *after < 1.0 => format!("{} after the lag", if binds { "binds" } else { "blocks" }),
        Effect::Blocks { after } if binds => format!("binds from {} + lag", span(*after)),
        Effect::Blocks { after } => format!("from {} + lag", span(*after)),
        Effect::Empties { after } if *after <= 0.0 => "empty at once".to_owned(),
        Effect::Empties { after } => format!("empty in {}", span(*after)),
        Effect::Binds { rate } if binds => format!("binds: {}/s", number(*rate)),
        Effect::Binds { rate } => format!("{}/s at most", number(*rate)),
        Effect::BurstExceeds { burst } => format!("burst {} exceeds it", number(burst.ceil())),
        Effect::Filled { clients } if *clients <= 1.0 => "one client fills it".to_owned(),
        Effect::Filled { clients } => format!("{} clients fill it", number(*clients)),
        Effect::Never => "never alone".to_owned(),
        Effect::Unlimited => "no limit".to_owned(),
        Effect::Partly(what) => what.clone(),
        Effect::Unknown(_) => "unknown".to_owned(),
    }
}

/// What binds a tier, in one sentence; none when nothing is known to.
pub fn verdict(model: &Model, limits: &RouteLimits) -> Option<String> {
    if let Some(refused) = &limits.refused {
        return Some(refused.clone());
    }
    let (layer, rate) = limits.binding()?;
    let most = if limits.open { "at most " } else { "" };
    let at = format!("{most}{}/s", number(rate));
    let burst = limits.legal_burst.map(|burst| format!(" after a burst of {}", number(burst))).unwrap_or_default();
    if rate <= 0.0 {
        return Some(format!("{} turns everything away ({})", layer.label(), layer.answer));
    }
    if let Effect::Blocks { after } = layer.effect {
        let lag = model.assume.waf_lag_s.value;
        let most = model.assume.waf_check_s.value + lag;
        let first = limits.binds_first.and_then(|at| limits.layers.get(at));
        let before = first.and_then(|first| Some((first, first.sustained?))).map(|(first, rate)| {
            format!("; until then {} lets {}/s through{burst} ({})", first.label(), number(rate), first.answer)
        });
        return Some(format!(
            "{at} in the long run: {} is reached {} and answers {} some {} to {} later{}",
            layer.label(),
            if after < 1.0 { "at once".to_owned() } else { format!("after {}", span(after)) },
            layer.answer,
            span(lag),
            span(most),
            before.unwrap_or_default()
        ));
    }
    let burst = match layer.kind {
        LayerKind::Function => String::new(),
        _ => burst,
    };
    Some(format!("{at}{burst}: {} answers {} above it", layer.label(), layer.answer))
}

/// What a group's layers say beside their numbers, each once.
pub fn notes(model: &Model, group: &Group) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    let mut add = |note: String| {
        if !notes.contains(&note) {
            notes.push(note);
        }
    };
    let mut unwatched: Vec<String> = Vec::new();
    for layer in group.tiers.iter().flat_map(|tier| &tier.layers) {
        layer.notes.iter().for_each(|note| add(format!("{}: {note}", layer.label())));
        let idle = match &layer.effect {
            Effect::Unlimited => true,
            Effect::Partly(why) => why == ONLY_COUNTS,
            _ => false,
        };
        let what = match layer.kind {
            LayerKind::Account | LayerKind::Timeout => continue,
            LayerKind::Firewall | LayerKind::Function | LayerKind::Table => layer.label(),
            _ => format!("stage {} and its plans (429)", group.stage_name),
        };
        if layer.alarms.is_empty() && !idle && !unwatched.contains(&what) {
            unwatched.push(what);
        }
    }
    for at in functions(model, group) {
        let demand = model.demand(at);
        let id = &model.functions[at].source.resource;
        let executions = model.functions[at].reserved.least().unwrap_or_else(|| model.shared_concurrency());
        let seconds = model.assume.mean_of(id).value / 1_000.0;
        if let Some(rate) = demand.rate.filter(|rate| demand.routes.len() > 1 && rate * seconds > executions) {
            add(format!(
                "function {id}: {} methods together may send {}/s, which takes {} executions at once of {}",
                demand.routes.len(),
                number(rate),
                number((rate * seconds).ceil()),
                number(executions)
            ));
        }
    }
    for route in &group.routes {
        for target in &route.integration.targets {
            match target {
                Target::ForeignFunction(name) => add(format!("function `{name}` is in none of the given stacks")),
                Target::StageVariable(name) if model.callees(group.stage, route).is_empty() => {
                    add(format!("function `{name}` depends on the stage's variables"));
                }
                Target::Unknown(why) => add(format!("{} calls nobody knows what: {why}", route.name())),
                _ => {}
            }
        }
    }
    if !unwatched.is_empty() {
        add(format!("no alarm notices when requests are turned away by {}", unwatched.join(", ")));
    }
    if let Some(stage) = model.stages.get(group.stage)
        && let Some(why) = model.apis.get(stage.api).and_then(|api| api.more_routes.as_ref())
    {
        add(format!("there may be more routes: {why}"));
    }
    notes
}

/// The functions that a group's routes call.
fn functions(model: &Model, group: &Group) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for callee in group.routes.iter().flat_map(|route| model.callees(group.stage, route)) {
        if !found.contains(&callee.function) {
            found.push(callee.function);
        }
    }
    found
}

/// What was assumed for a group: what, its value, and who said so.
pub fn assumptions(model: &Model, group: &Group) -> Vec<(String, Origin)> {
    let mut found: Vec<(String, Origin)> = Vec::new();
    let mut add = |what: String, origin: Origin| {
        if found.iter().all(|(known, _)| *known != what) {
            found.push((what, origin));
        }
    };
    let assume = &model.assume;
    let has = |kind: LayerKind| group.tiers.iter().flat_map(|tier| &tier.layers).any(|layer| layer.kind == kind);
    for at in functions(model, group) {
        let id = &model.functions[at].source.resource;
        let mean = assume.mean_of(id);
        let of = if assume.mean_ms_of.contains_key(id) { format!(" of {id}") } else { String::new() };
        add(format!("mean{of} {} ms", number(mean.value)), mean.origin);
    }
    if has(LayerKind::Timeout) {
        add(format!("99th percentile {} ms", number(assume.p99_ms.value)), assume.p99_ms.origin);
    }
    if has(LayerKind::Firewall) {
        let clients = assume.clients_per_ip.value;
        let plural = if clients == 1.0 { "client" } else { "clients" };
        add(format!("{} {plural} per IP", number(clients)), assume.clients_per_ip.origin);
        add(format!("WAF acts {} after it saw", span(assume.waf_lag_s.value)), assume.waf_lag_s.origin);
    }
    let account = model.account();
    if let Some(rate) = &account.rate {
        add(format!("account {}/s in {}", number(rate.value), account.region.value), rate.origin);
    }
    let shares = |layer: &LayerLimit| layer.kind == LayerKind::Function && layer.scope.starts_with("shares");
    if group.tiers.iter().flat_map(|tier| &tier.layers).any(shares) {
        add(format!("account {} executions at once", number(account.concurrency.value)), account.concurrency.origin);
    }
    if has(LayerKind::Table) {
        add(
            format!("items of {} bytes, one a call, read eventually consistent", number(assume.item_bytes.value)),
            assume.item_bytes.origin,
        );
    }
    found
}
