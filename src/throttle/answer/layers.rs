//! Each layer on a request's way, and what it does to one client of a tier.

use super::{
    CALLS_PER_EXECUTION, DEFAULT_FUNCTION_TIMEOUT_S, DEFAULT_TIMEOUT_MS, Effect, LayerKind, LayerLimit, ONLY_COUNTS,
    period_seconds,
};
use crate::throttle::api::Route;
use crate::throttle::assume::Assumed;
use crate::throttle::firewall::{Coverage, RateStatement, Rule, Statement};
use crate::throttle::function::{Callee, CallerKind, Function};
use crate::throttle::plan::Plan;
use crate::throttle::render::{number, span};
use crate::throttle::stage::Stage;
use crate::throttle::{Given, Model, Source, Throttle};
impl Model {
    pub(super) fn plan_layer(&self, stage: usize, route: &Route, plan: &Plan) -> LayerLimit {
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
        layer.alarms = self.stages.get(stage).map(|stage| stage.alarms.clone()).unwrap_or_default();
        layer.notes.extend(why_open("rate", &throttle.rate));
        layer.notes.extend(why_open("burst", &throttle.burst));
        if plan.key_count() == 0 {
            layer.notes.push("it has no keys in the given stacks".to_owned());
        }
        throttled(layer, throttle)
    }

    pub(super) fn quota_layer(&self, stage: usize, plan: &Plan) -> Option<LayerLimit> {
        if plan.quota.limit.is_absent() {
            return None;
        }
        let period = plan.quota.period.exact().map(String::as_str).unwrap_or_default();
        let scope = format!("per key, {}", if period.is_empty() { "?".to_owned() } else { period.to_lowercase() });
        let mut layer = layer(LayerKind::Quota, plan.shown(), Some(&plan.quota.limit.from), &scope, 429);
        layer.requests = plan.quota.limit.clone();
        layer.seconds = period_seconds(period);
        layer.alarms = self.stages.get(stage).map(|stage| stage.alarms.clone()).unwrap_or_default();
        layer.notes.extend(why_open("quota", &plan.quota.limit));
        Some(layer)
    }

    pub(super) fn stage_layer(&self, stage: &Stage, route: &Route) -> LayerLimit {
        let (throttle, own) = stage.throttle(&route.path, &route.method);
        let kind = if own { LayerKind::StageMethod } else { LayerKind::Stage };
        let mut layer = layer(kind, stage.shown(), Some(&stage.source), "this method, all clients", 429);
        if let Some(given) = [&throttle.rate, &throttle.burst].into_iter().find(|given| given.is_given()) {
            layer.source = Some(given.from.clone());
        }
        layer.alarms = stage.alarms.clone();
        layer.notes.extend(why_open("rate", &throttle.rate));
        layer.notes.extend(why_open("burst", &throttle.burst));
        throttled(layer, &throttle)
    }

    pub(super) fn account_layer(&self) -> LayerLimit {
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

    pub(super) fn firewall_layers(&self, acl: usize, stage: &Stage, route: &Route, offer: Offer) -> Vec<LayerLimit> {
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
        layer.alarms = self.acls.get(acl).map(|acl| acl.alarms.clone()).unwrap_or_default();
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

    pub(super) fn function_layer(&self, callee: &Callee, offer: Offer) -> LayerLimit {
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
        layer.alarms = function.alarms.clone();
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

    pub(super) fn timeout_layer(&self, callee: &Callee, route: &Route) -> Option<LayerLimit> {
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

    pub(super) fn table_layers(&self, callee: &Callee, offer: Offer) -> Vec<LayerLimit> {
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
                layer.alarms = table.alarms.clone();
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
pub(super) struct Offer {
    pub(super) rate: f64,
    pub(super) burst: f64,
    pub(super) keyed: bool,
}

fn layer(kind: LayerKind, name: &str, source: Option<&Source>, scope: &str, answer: u16) -> LayerLimit {
    LayerLimit {
        kind,
        name: name.to_owned(),
        source: source.cloned(),
        scope: scope.to_owned(),
        rate: Given::default(),
        burst: Given::default(),
        requests: Given::default(),
        seconds: None,
        concurrency: Given::default(),
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
pub(super) fn gateway_effect(layer: &LayerLimit, offer: Offer) -> Effect {
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
