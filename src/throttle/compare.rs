//! Limits before and after a change, layer by layer, and what becomes of the least limit of each route.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::{is_preflight, least, period_seconds};
use super::firewall::WebAcl;
use super::function::Function;
use super::plan::{Plan, Quota};
use super::render::json::number;
use super::stage::Stage;
use super::{Assume, Given, Input, Model, Throttle};
use crate::diff::report::{BeforeAfter, BeforeAfterText, Effective, Layer, Limit, LimitDirection, Move};
use crate::node::{Node, Object};
use crate::template::Template;

/// The limits that changed from one template to the other, in the order in which their layers apply, those that are gone last; and the routes
/// whose least limit changed. `moves` tells which resources only got another logical id.
pub fn limits(before: &Template, after: &Template, moves: &[Move]) -> (Vec<Limit>, Vec<Effective>) {
    if !limits_something(before) && !limits_something(after) {
        return (Vec::new(), Vec::new());
    }
    let assume = Assume::default();
    let kept = keeping(before, after);
    let [before, after] = [before, kept.as_ref().unwrap_or(after)]
        .map(|template| Model::of(&[Input { stack: "stack", template }], &assume));
    let sides = Sides { before: &before, after: &after, moves };
    (sides.limits(), sides.effective())
}

/// The template after with the defaults before of its parameters: a stack that exists keeps its values, so that a new default changes no
/// limit. None when no default is another.
fn keeping(before: &Template, after: &Template) -> Option<Template> {
    let section = |template: &Template| template.root().get("Parameters").and_then(Node::as_object).cloned();
    let (old, new) = (section(before)?, section(after)?);
    let is_other = |(name, is): (&str, &Node)| old.get(name).is_some_and(|was| was.get("Default") != is.get("Default"));
    if !new.iter().any(is_other) {
        return None;
    }
    let kept = new.iter().map(|(name, is)| {
        let parameter = match (old.get(name), is) {
            (Some(was), Node::Object(is)) => {
                let others =
                    is.iter().filter(|(key, _)| *key != "Default").chain(was.get("Default").map(|d| ("Default", d)));
                Node::Object(others.map(|(key, value)| (key.to_owned().into(), value.clone())).collect())
            }
            _ => is.clone(),
        };
        (name.to_owned().into(), parameter)
    });
    let kept: Object = kept.collect();
    let mut root = after.root().clone();
    root.set("Parameters", kept);
    Some(Template::new(root))
}

/// Whether a template has any of the resources that limit anything; most have none.
fn limits_something(template: &Template) -> bool {
    template.resources().any(|(_, resource)| {
        let kind = resource.get("Type").and_then(Node::as_str).unwrap_or_default();
        matches!(
            kind,
            "AWS::ApiGateway::Stage"
                | "AWS::ApiGateway::Deployment"
                | "AWS::ApiGateway::UsagePlan"
                | "AWS::WAFv2::WebACL"
                | "AWS::Lambda::Function"
        ) || kind.starts_with("AWS::Serverless::")
    })
}

struct Sides<'a> {
    before: &'a Model,
    after: &'a Model,
    moves: &'a [Move],
}

/// One thing that limits, before or after.
#[derive(Clone, Default)]
struct Row {
    name: Option<String>,
    scope: Option<String>,
    throttle: Throttle,
    quota: Quota,
    requests: Given<f64>,
    window: Given<f64>,
    concurrency: Given<f64>,
}

/// What a row is about: its layer, logical id, and which of several there.
type Place = (Layer, String, String);

impl Sides<'_> {
    fn limits(&self) -> Vec<Limit> {
        let before = rows(self.before, &|id| self.moved(id));
        let after = rows(self.after, &|id| id.to_owned());
        let places: BTreeSet<&Place> = before.keys().chain(after.keys()).collect();
        let none = Row::default();
        let mut limits: Vec<Limit> = places
            .into_iter()
            .filter_map(|place| limit(place, before.get(place).unwrap_or(&none), after.get(place).unwrap_or(&none)))
            .collect();
        // what no longer limits comes after what does
        limits.sort_by_key(|limit| limit.direction == LimitDirection::Removed);
        limits
    }

    /// The id that a resource has after the change.
    fn moved(&self, id: &str) -> String {
        self.moves.iter().find(|moved| moved.from == id).map_or(id, |moved| &moved.to).to_owned()
    }

    fn effective(&self) -> Vec<Effective> {
        let mut found: Vec<(Effective, usize)> = Vec::new();
        for (at, stage) in self.after.stages.iter().enumerate() {
            let was =
                self.before.stages.iter().position(|old| self.moved(&old.source.resource) == stage.source.resource);
            let Some(was) = was else { continue };
            let old_api = &self.before.apis[self.before.stages[was].api];
            let routes = &self.after.apis[stage.api].routes;
            for route in routes.iter().filter(|route| !is_preflight(route)) {
                let Some(old) = old_api.routes.iter().find(|old| old.path == route.path && old.method == route.method)
                else {
                    continue;
                };
                for (plan_before, plan_after) in self.tiers(was, at) {
                    let before = least(self.before, was, old, plan_before);
                    let after = least(self.after, at, route, plan_after);
                    let rate = |found: &Option<(f64, String)>| found.as_ref().map(|(rate, _)| *rate);
                    if rate(&before) == rate(&after) {
                        continue;
                    }
                    let number = |found: &Option<(f64, String)>| rate(found).map(number);
                    let effective = Effective {
                        method: route.name(),
                        stage: stage.shown().to_owned(),
                        plan: plan_after.map(|plan| self.after.plans[plan].shown().to_owned()),
                        rate: BeforeAfter { before: number(&before), after: number(&after) },
                        binds: BeforeAfterText {
                            before: before.map(|(_, layer)| layer),
                            after: after.map(|(_, layer)| layer),
                        },
                    };
                    found.push((effective, routes.len()));
                }
            }
        }
        together(found)
    }

    /// The tiers of clients that a stage has before and after: pairs of plans, or nobody with a key.
    fn tiers(&self, before: usize, after: usize) -> Vec<(Option<usize>, Option<usize>)> {
        let mut tiers: Vec<(Option<usize>, Option<usize>)> = Vec::new();
        for (plan, _) in &self.after.stages[after].plans {
            let id = &self.after.plans[*plan].source.resource;
            let old = self.before.stages[before].plans.iter().map(|(old, _)| *old);
            let old = { old }.find(|old| self.moved(&self.before.plans[*old].source.resource) == *id);
            if let Some(old) = old
                && !tiers.contains(&(Some(old), Some(*plan)))
            {
                tiers.push((Some(old), Some(*plan)));
            }
        }
        if tiers.is_empty() {
            tiers.push((None, None));
        }
        tiers
    }
}

/// Routes of one stage and plan to which the same happens, in one row when there are many.
fn together(found: Vec<(Effective, usize)>) -> Vec<Effective> {
    const MANY: usize = 4;
    let mut groups: Vec<(Effective, Vec<String>, usize)> = Vec::new();
    for (effective, routes) in found {
        let same = |other: &Effective| {
            other.stage == effective.stage
                && other.plan == effective.plan
                && other.rate == effective.rate
                && other.binds == effective.binds
        };
        match groups.iter_mut().find(|(other, ..)| same(other)) {
            Some((_, methods, _)) => methods.push(effective.method),
            None => groups.push((effective.clone(), vec![effective.method], routes)),
        }
    }
    let mut rows = Vec::new();
    for (effective, methods, routes) in groups {
        if methods.len() < MANY {
            rows.extend(methods.into_iter().map(|method| Effective { method, ..effective.clone() }));
        } else if methods.len() == routes {
            rows.push(Effective { method: format!("all {routes} methods"), ..effective });
        } else {
            let method = format!("{}, {} and {} more", methods[0], methods[1], methods.len() - 2);
            rows.push(Effective { method, ..effective });
        }
    }
    rows
}

fn rows(model: &Model, id_of: &dyn Fn(&str) -> String) -> BTreeMap<Place, Row> {
    let mut rows = BTreeMap::new();
    model.acls.iter().for_each(|acl| firewall(acl, id_of, &mut rows));
    model.plans.iter().for_each(|plan| plan_rows(model, plan, id_of, &mut rows));
    model.stages.iter().for_each(|stage| stage_rows(stage, id_of, &mut rows));
    model.functions.iter().for_each(|function| function_row(function, id_of, &mut rows));
    rows
}

fn firewall(acl: &WebAcl, id_of: &dyn Fn(&str) -> String, rows: &mut BTreeMap<Place, Row>) {
    for rule in acl.rules.iter().filter(|rule| rule.blocks()) {
        let Some(rate) = rule.rate() else { continue };
        let place = (Layer::WafRate, id_of(&acl.source.resource), rule.shown().to_owned());
        let row = Row {
            name: Some(rule.shown().to_owned()),
            requests: rate.limit.clone(),
            window: rate.seconds(),
            ..Row::default()
        };
        rows.insert(place, row);
    }
}

fn plan_rows(model: &Model, plan: &Plan, id_of: &dyn Fn(&str) -> String, rows: &mut BTreeMap<Place, Row>) {
    let name = Some(plan.shown().to_owned());
    let id = id_of(&plan.source.resource);
    for entry in &plan.stages {
        let stage = match entry.stage.and_then(|stage| model.stages.get(stage)) {
            Some(stage) => id_of(&stage.source.resource),
            None => format!("{} {}", entry.api, entry.name),
        };
        for method in &entry.methods {
            let scope = Some(format!("{} {}", method.path, method.method));
            let place = (Layer::UsagePlanMethod, id.clone(), format!("{stage} {}", method.key));
            rows.insert(place, Row { name: name.clone(), scope, throttle: method.throttle.clone(), ..Row::default() });
        }
    }
    let row = Row { name, throttle: plan.throttle.clone(), quota: plan.quota.clone(), ..Row::default() };
    rows.insert((Layer::UsagePlan, id, String::new()), row);
}

fn stage_rows(stage: &Stage, id_of: &dyn Fn(&str) -> String, rows: &mut BTreeMap<Place, Row>) {
    for setting in &stage.settings {
        let layer = if setting.is_star() { Layer::Stage } else { Layer::StageMethod };
        let scope = setting.scope();
        let place = (layer, id_of(&stage.source.resource), scope.clone());
        let row = Row {
            name: Some(stage.shown().to_owned()),
            scope: Some(scope),
            throttle: setting.throttle.clone(),
            ..Row::default()
        };
        rows.insert(place, row);
    }
}

fn function_row(function: &Function, id_of: &dyn Fn(&str) -> String, rows: &mut BTreeMap<Place, Row>) {
    let id = id_of(&function.source.resource);
    let name = function.name.values.first().unwrap_or(&function.source.resource).clone();
    let row = Row { name: Some(name), concurrency: function.reserved.clone(), ..Row::default() };
    rows.insert((Layer::Concurrency, id, String::new()), row);
}

fn limit(place: &Place, before: &Row, after: &Row) -> Option<Limit> {
    let pairs = [
        (&before.throttle.rate, &after.throttle.rate),
        (&before.throttle.burst, &after.throttle.burst),
        (&before.quota.limit, &after.quota.limit),
        (&before.requests, &after.requests),
        (&before.concurrency, &after.concurrency),
    ];
    let periods = [(&before.quota.period, &after.quota.period)];
    let windows = [(&before.window, &after.window)];
    let unchanged = pairs.iter().all(|(a, b)| same(a, b))
        && periods.iter().all(|(a, b)| same(a, b))
        && windows.iter().all(|(a, b)| same(a, b));
    if unchanged {
        return None;
    }
    let (layer, resource, _) = place;
    let both = |(a, b): (&Given<f64>, &Given<f64>)| {
        (a.is_given() || b.is_given()).then(|| BeforeAfter { before: shown(a), after: shown(b) })
    };
    let [rate, burst, quota, requests, concurrency] = pairs.map(both);
    let period = if quota.is_some() {
        let text = |period: &Given<String>| period.values.first().map(|period| period.to_lowercase());
        Some(BeforeAfterText { before: text(&before.quota.period), after: text(&after.quota.period) })
    } else if requests.is_some() {
        let text = |window: &Given<f64>| window.exact().map(|seconds| super::render::span(*seconds));
        Some(BeforeAfterText { before: text(&before.window), after: text(&after.window) })
    } else {
        None
    };
    Some(Limit {
        layer: *layer,
        resource: resource.clone(),
        name: after.name.clone().or_else(|| before.name.clone()),
        scope: after.scope.clone().or_else(|| before.scope.clone()),
        rate,
        burst,
        quota,
        period,
        requests,
        concurrency,
        direction: direction(before, after),
    })
}

/// Whether two values are the same, wherever they stand.
fn same<T: PartialEq>(a: &Given<T>, b: &Given<T>) -> bool {
    a.values == b.values && a.unknown == b.unknown && a.is_absent() == b.is_absent()
}

/// A value as a row shows it: a number, several, or why nobody can tell; none when there is no limit.
fn shown(given: &Given<f64>) -> Option<Node> {
    if given.is_absent() {
        return None;
    }
    if let Some(exact) = given.exact() {
        return Some(number(*exact));
    }
    let mut parts: Vec<String> = given.values.iter().map(|value| super::render::plain(*value)).collect();
    if given.absent {
        parts.push("no limit".to_owned());
    }
    if given.unknown.is_some() {
        parts.push("unknown".to_owned());
    }
    Some(Node::from(parts.join(" or ")))
}

fn direction(before: &Row, after: &Row) -> LimitDirection {
    let there = |row: &Row| {
        row.throttle.is_given() || row.quota.limit.is_given() || row.requests.is_given() || row.concurrency.is_given()
    };
    match (there(before), there(after)) {
        (false, true) => return LimitDirection::Added,
        (true, false) => return LimitDirection::Removed,
        (false, false) => return LimitDirection::Unchanged,
        (true, true) => {}
    }
    let per_second = |value: &Given<f64>, seconds: Option<f64>| {
        let mut value = value.clone();
        let by = seconds.unwrap_or(1.0);
        value.values.iter_mut().for_each(|value| *value /= by);
        value
    };
    let quota =
        |row: &Row| per_second(&row.quota.limit, row.quota.period.exact().and_then(|period| period_seconds(period)));
    let requests = |row: &Row| per_second(&row.requests, row.window.exact().copied());
    let pairs = [
        (before.throttle.rate.clone(), after.throttle.rate.clone()),
        (before.throttle.burst.clone(), after.throttle.burst.clone()),
        (quota(before), quota(after)),
        (requests(before), requests(after)),
        (before.concurrency.clone(), after.concurrency.clone()),
    ];
    let (mut up, mut down) = (false, false);
    for (a, b) in pairs.iter().filter(|(a, b)| !same(a, b)) {
        match (a.exact(), b.exact(), a.is_absent(), b.is_absent()) {
            (Some(a), Some(b), ..) => {
                up |= b > a;
                down |= b < a;
            }
            (_, _, true, false) => down = true,
            (_, _, false, true) => up = true,
            _ => return LimitDirection::Changed,
        }
    }
    match (up, down) {
        (true, false) => LimitDirection::Raised,
        (false, true) => LimitDirection::Lowered,
        _ => LimitDirection::Changed,
    }
}
