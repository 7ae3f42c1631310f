//! Which layers a request of a route and tier goes through, and which of them turns it away.

use super::Model;
use super::api::{Route, Target};
use super::firewall::Coverage;
use super::function::Callee;

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

    fn by_variable(&self, stage: usize, text: &str) -> Option<Callee> {
        let mut text = text.to_owned();
        for (name, value) in &self.stages.get(stage)?.variables {
            text = text.replace(&format!("${{stageVariables.{name}}}"), value.exact()?);
        }
        let name = text.rsplit_once(":function:").map_or(text.as_str(), |(_, name)| name);
        let (name, qualifier) = name.split_once(':').map_or((name, None), |(name, q)| (name, Some(q.to_owned())));
        let named = |function: &super::function::Function| {
            function.name.values.iter().any(|own| own == name) || name == format!("${{{}}}", function.source.resource)
        };
        Some(Callee { function: self.functions.iter().position(named)?, qualifier })
    }
}

/// The least rate that the given layers let a client of a plan send to a route, and which layer that is; none when only the account limits it.
pub(super) fn least(model: &Model, stage: usize, route: &Route, plan: Option<usize>) -> Option<(f64, String)> {
    let mut found: Vec<(f64, String)> = Vec::new();
    let here = model.stages.get(stage)?;
    for acl in here.acls.iter().filter_map(|acl| model.acls.get(*acl)) {
        for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
            let Some(rate) = rule.rate().filter(|rate| rate.is_per_ip() || rate.is_for_all()) else { continue };
            let per_second = rate.limit.least().zip(rate.seconds().greatest()).map(|(limit, seconds)| limit / seconds);
            if let Some(per_second) = per_second.filter(|_| rule.statement.coverage(here, route) == Coverage::All) {
                found.push((per_second, format!("WAF rule {}", rule.shown())));
            }
        }
    }
    let keyed = route.key_required.values.contains(&true) || route.key_required.unknown.is_some();
    if let Some(plan) = plan.and_then(|plan| model.plans.get(plan)).filter(|_| keyed) {
        let entries = plan.stages.iter().filter(|entry| entry.stage == Some(stage)).flat_map(|entry| &entry.methods);
        let own = { entries }.find(|entry| entry.path == route.path && entry.method == route.method);
        match own.filter(|own| own.throttle.rate.is_given()) {
            Some(own) => {
                let name = format!("usage plan {} {} {}", plan.shown(), own.path, own.method);
                found.extend(own.throttle.rate.least().map(|rate| (rate, name)));
            }
            None => {
                let name = format!("usage plan {}", plan.shown());
                found.extend(plan.throttle.rate.least().map(|rate| (rate, name)));
            }
        }
    }
    let (throttle, own) = here.throttle(&route.path, &route.method);
    let name = match own {
        true => format!("stage {} {} {}", here.shown(), route.path, route.method),
        false => format!("stage {}", here.shown()),
    };
    found.extend(throttle.rate.least().map(|rate| (rate, name)));
    for callee in model.callees(stage, route) {
        let function = &model.functions[callee.function];
        let mean = model.assume.mean_of(&function.source.resource);
        if let Some(reserved) = function.reserved.least().filter(|_| mean.is_declared()) {
            found.push((reserved * 1_000.0 / mean.value, format!("function {}", function.source.resource)));
        }
    }
    found.into_iter().reduce(|a, b| if b.0 < a.0 { b } else { a })
}
