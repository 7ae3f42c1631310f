//! Limits that go, limits that let nothing through, and limits of methods that do not exist.

use std::collections::BTreeSet;

use crate::diff::report::{Action, Presence};
use crate::node::{Node, Object};
use crate::rule::rule;

use super::Out;
use super::text::{code, flat, quoted, step};
use super::view::{Case, Resource, Side, Thing, View, at, items, property, target};

rule! {
    /// A limit on requests is gone.
    ///
    /// The throttle or quota of a usage plan, of one of its methods, of a stage or one of its methods, or the reserved concurrency of a
    /// function. What stands behind it takes what comes, up to the account's limit.
    pub REMOVED = "throttle-removed", "THR-REMOVED", high, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
    /// A limit of zero: every request is refused.
    ///
    /// Zero is not "no limit": to API Gateway it is an empty bucket, to Lambda a function that never runs.
    pub ZERO = "throttle-zero", "THR-ZERO", critical, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
    /// A limit names a method that does not exist, so it limits nothing.
    ///
    /// The key of a stage's method setting, or of a usage plan's method throttle, is no path and method of the API any more, or never was.
    pub DANGLING = "throttle-dangling", "THR-DANGLING", medium, Throttling, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    match case.kind() {
        "AWS::ApiGateway::UsagePlan" => usage_plan(case, out),
        "AWS::ApiGateway::Stage" | "AWS::Serverless::Api" => stage(case, out),
        "AWS::ApiGatewayV2::Stage" => http_stage(case, out),
        "AWS::Lambda::Function" | "AWS::Serverless::Function" => function(case, out),
        _ => {}
    }
}

/// One bucket or counter.
struct Limit {
    /// Which one: `Throttle`, or the method's key.
    key: String,
    /// Where it stands, inside of the properties.
    path: String,
    /// Requests a second and at once; none where that side is not limited.
    rate: Option<Node>,
    burst: Option<Node>,
}

impl Limit {
    fn read(key: impl Into<String>, path: String, node: &Node, rate: &str, burst: &str, thing: &Thing) -> Limit {
        // below zero is no limit
        let limit = |name: &str| {
            node.get(name).filter(|value| thing.side.number(value).is_none_or(|number| number >= 0.0)).cloned()
        };
        Limit { key: key.into(), path, rate: limit(rate), burst: limit(burst) }
    }

    fn limits(&self) -> bool {
        self.rate.is_some() || self.burst.is_some()
    }
}

/// What of a limit is gone: all, or its rate, or its burst.
fn gone(old: &Limit, new: Option<&Limit>) -> Option<&'static str> {
    match new {
        _ if !old.limits() => None,
        None => Some(""),
        Some(new) if !new.limits() => Some(""),
        Some(new) if old.rate.is_some() && new.rate.is_none() => Some("the rate of "),
        Some(new) if old.burst.is_some() && new.burst.is_none() => Some("bursts of "),
        Some(_) => None,
    }
}

/// Whether the second limit lets through no more than the first.
fn as_strict(thing: &Thing, old: &Limit, other: &Limit) -> bool {
    let value = |node: &Option<Node>| node.as_ref().and_then(|node| thing.side.number(node));
    match (value(&old.rate), value(&other.rate)) {
        (Some(was), Some(is)) => is <= was,
        _ => false,
    }
}

/// Says that a limit lets nothing through, when it did before.
fn zero(after: &Thing, whose: &str, limit: &Limit, old: Option<&Limit>, names: [&str; 2], out: &mut Out) {
    let is_zero = |node: &Option<Node>| node.as_ref().and_then(|node| after.side.number(node)) == Some(0.0);
    let was = old.is_some_and(|old| is_zero(&old.rate) || is_zero(&old.burst));
    let name = match (is_zero(&limit.rate), is_zero(&limit.burst)) {
        (true, _) => names[0],
        (_, true) => names[1],
        _ => return,
    };
    if !was {
        let path = after.path(&format!("{}/{name}", limit.path));
        out.add(&ZERO, after.id, path, format!("{whose} refuses every request: {name} is 0")).tightened();
    }
}

const PLAN: [&str; 2] = ["RateLimit", "BurstLimit"];
const SETTING: [&str; 2] = ["ThrottlingRateLimit", "ThrottlingBurstLimit"];

/// The name that people know, or the logical id.
fn called(thing: &Thing, property: &str) -> String {
    quoted(thing.get(property).map_or_else(|| thing.id.to_owned(), flat))
}

fn plan_limit(thing: &Thing) -> Option<Limit> {
    let throttle = thing.get("Throttle")?;
    Some(Limit::read("", "Throttle".to_owned(), throttle, PLAN[0], PLAN[1], thing))
}

/// The limits of single methods: by API and stage, then by method.
fn plan_methods(thing: &Thing) -> Vec<((String, String), Limit)> {
    let mut found = Vec::new();
    for (index, stage) in thing.items("ApiStages").iter().enumerate() {
        let part = |name: &str| stage.get(name).map(flat).unwrap_or_default();
        let at = (part("ApiId"), part("Stage"));
        for (key, node) in stage.get("Throttle").and_then(Node::as_object).into_iter().flat_map(Object::iter) {
            let path = format!("ApiStages/{index}/Throttle/{}", step(key));
            found.push((at.clone(), Limit::read(key, path, node, PLAN[0], PLAN[1], thing)));
        }
    }
    found
}

fn usage_plan(case: &Case, out: &mut Out) {
    let Some(thing) = case.latest() else { return };
    let name = called(thing, "UsagePlanName");
    let plan = format!("usage plan {name}");
    let Some(after) = &case.after else {
        let limited = plan_limit(thing).is_some_and(|limit| limit.limits()) || thing.has("Quota");
        if case.change.action == Action::Remove && limited && case.view.presence == Presence::Both {
            let message = format!("{plan} goes with its limits; keys that are in no other plan are refused");
            out.add(&REMOVED, thing.id, thing.path(""), message);
        }
        return;
    };
    let before = case.before.as_ref();
    let (old, new) = (before.and_then(plan_limit), plan_limit(after));
    if let Some(what) = old.as_ref().and_then(|old| gone(old, new.as_ref())) {
        let message = format!("{plan} no longer limits {what}its keys");
        out.add(&REMOVED, after.id, place(case, "Throttle", what, PLAN), message);
    }
    if let Some(new) = &new {
        zero(after, &plan, new, old.as_ref(), PLAN, out);
    }
    if let Some(before) = before.filter(|before| before.has("Quota/Limit") && !after.has("Quota/Limit")) {
        let part = |name: &str| before.get(&format!("Quota/{name}")).map(flat).unwrap_or_default();
        let message = format!("{plan} no longer has a quota ({} a {})", part("Limit"), part("Period").to_lowercase());
        out.add(&REMOVED, after.id, case.path("Quota"), message);
    }
    if after.number("Quota/Limit") == Some(0.0) && before.and_then(|before| before.number("Quota/Limit")) != Some(0.0) {
        let message = format!("{plan} refuses every request: its quota is 0");
        out.add(&ZERO, after.id, after.path("Quota/Limit"), message).tightened();
    }
    let stages: BTreeSet<(String, String)> = after
        .items("ApiStages")
        .iter()
        .map(|stage| {
            (stage.get("ApiId").map(flat).unwrap_or_default(), stage.get("Stage").map(flat).unwrap_or_default())
        })
        .collect();
    let old = before.map(plan_methods).unwrap_or_default();
    let methods = plan_methods(after);
    for (at, limit) in &methods {
        let was = old.iter().find(|(old_at, old)| old_at == at && old.key == limit.key).map(|(_, old)| old);
        zero(after, &format!("{plan} for {}", code(plan_label(&limit.key))), limit, was, PLAN, out);
    }
    let Some(before) = before else { return };
    for (at, limit) in &old {
        let now = methods.iter().find(|(new_at, new)| new_at == at && new.key == limit.key).map(|(_, new)| new);
        let Some(what) = gone(limit, now) else { continue };
        // the stage is out of the plan, the method is out of the API, or the plan's own limit is no higher
        if !stages.contains(at)
            || method_is_gone(case, &at.0, &limit.key)
            || new.as_ref().is_some_and(|plan| as_strict(after, limit, plan))
        {
            continue;
        }
        let path = match now {
            Some(now) => after.path(&now.path),
            None => before.path(&limit.path),
        };
        let message = format!("{plan} no longer limits {what}{} for its keys", code(plan_label(&limit.key)));
        out.add(&REMOVED, after.id, path, message);
    }
}

/// Where a limit stood: the whole, or the one of its numbers that is gone.
fn place(case: &Case, path: &str, what: &str, names: [&str; 2]) -> String {
    match what {
        "the rate of " => case.path(&format!("{path}/{}", names[0])),
        "bursts of " => case.path(&format!("{path}/{}", names[1])),
        _ => case.path(path),
    }
}

/// `POST /orders` of `/orders/POST`.
fn plan_label(key: &str) -> String {
    match plan_key(key) {
        Some((path, verb)) => format!("{verb} {path}"),
        None => key.to_owned(),
    }
}

/// Path and method of a usage plan's key: `/orders/POST`, `//GET` for the root.
fn plan_key(key: &str) -> Option<(String, String)> {
    let (path, verb) = key.rsplit_once('/')?;
    let path = if path.is_empty() { "/" } else { path };
    Some((path.to_owned(), verb.to_owned()))
}

/// Path and method of a stage's setting: `/~1orders~1{id}` and `GET`.
fn setting_key(path: &str, verb: &str) -> (String, String) {
    let inner = path.strip_prefix('/').unwrap_or(path).replace("~1", "/").replace("~0", "~");
    let path = if inner.starts_with('/') { inner } else { format!("/{inner}") };
    (path, verb.to_owned())
}

pub(super) fn setting_label(path: &str, verb: &str) -> String {
    let (path, verb) = setting_key(path, verb);
    match (path.as_str(), verb.as_str()) {
        ("/*", "*") => "its methods".to_owned(),
        (path, "*") => format!("methods of {}", code(path)),
        (path, verb) => code(format!("{verb} {path}")),
    }
}

/// Whether the method of a plan's key is no longer in the API, as far as that can be told.
fn method_is_gone(case: &Case, api: &str, key: &str) -> bool {
    let id = api.strip_prefix("${").and_then(|id| id.strip_suffix('}'));
    plan_key(key).is_some_and(|(path, verb)| !exists(&case.view.after, id, &path, &verb).unwrap_or(true))
}

/// Whether an API has a method; none when nobody knows.
fn exists(side: &Side, api: Option<&str>, path: &str, verb: &str) -> Option<bool> {
    let routes = side.routes(api?).filter(|routes| !routes.is_empty())?;
    Some(routes.iter().any(|route| {
        (path == "/*" || route.path.as_deref() == Some(path))
            && (verb == "*" || route.verb == verb || route.verb == "ANY")
    }))
}

fn settings(thing: &Thing) -> Vec<(String, String, Limit)> {
    let read = |(index, setting): (usize, &Node)| {
        let part = |name: &str| setting.get(name).map(flat).unwrap_or_default();
        let (path, verb) = (part("ResourcePath"), part("HttpMethod"));
        let place = format!("MethodSettings/{index}");
        let limit = Limit::read(format!("{path} {verb}"), place, setting, SETTING[0], SETTING[1], thing);
        (path, verb, limit)
    };
    thing.items("MethodSettings").iter().enumerate().map(read).collect()
}

fn stage(case: &Case, out: &mut Out) {
    let Some(after) = &case.after else { return };
    let name = called(after, "StageName");
    let old = case.before.as_ref().map(settings).unwrap_or_default();
    let new = settings(after);
    for (path, verb, limit) in &new {
        let was = old.iter().find(|(_, _, old)| old.key == limit.key).map(|(_, _, old)| old);
        let whose = match setting_label(path, verb).as_str() {
            "its methods" => format!("stage {name}"),
            label => format!("stage {name} for {label}"),
        };
        zero(after, &whose, limit, was, SETTING, out);
    }
    let Some(before) = &case.before else { return };
    let default = new.iter().find(|(path, verb, _)| path == "/*" && verb == "*").map(|(_, _, limit)| limit);
    for (path, verb, limit) in &old {
        let now = new.iter().find(|(_, _, new)| new.key == limit.key).map(|(_, _, new)| new);
        let Some(what) = gone(limit, now) else { continue };
        let is_default = path == "/*" && verb == "*";
        let (route, method) = setting_key(path, verb);
        let api = after.target("RestApiId");
        if !is_default
            && (default.is_some_and(|default| as_strict(after, limit, default))
                || exists(&case.view.after, api, &route, &method) == Some(false))
        {
            continue;
        }
        let pointer = match (now, what) {
            (Some(now), "bursts of ") => after.path(&format!("{}/{}", now.path, SETTING[1])),
            (Some(now), _) => after.path(&format!("{}/{}", now.path, SETTING[0])),
            (None, _) => before.path(&limit.path),
        };
        let message = format!("stage {name} no longer limits {what}{}", setting_label(path, verb));
        out.add(&REMOVED, after.id, pointer, message);
    }
}

/// A stage of an HTTP API.
fn http_stage(case: &Case, out: &mut Out) {
    let Some(after) = &case.after else { return };
    let name = called(after, "StageName");
    let read = |thing: &Thing| {
        let mut limits = Vec::new();
        if let Some(node) = thing.get("DefaultRouteSettings") {
            limits.push(Limit::read("", "DefaultRouteSettings".to_owned(), node, SETTING[0], SETTING[1], thing));
        }
        for (key, node) in thing.get("RouteSettings").and_then(Node::as_object).into_iter().flat_map(Object::iter) {
            limits.push(Limit::read(key, format!("RouteSettings/{}", step(key)), node, SETTING[0], SETTING[1], thing));
        }
        limits
    };
    let old = case.before.as_ref().map(read).unwrap_or_default();
    let new = read(after);
    let label = |key: &str| if key.is_empty() { "its routes".to_owned() } else { code(key) };
    for limit in &new {
        let was = old.iter().find(|old| old.key == limit.key);
        let whose = if limit.key.is_empty() {
            format!("stage {name}")
        } else {
            format!("stage {name} for {}", label(&limit.key))
        };
        zero(after, &whose, limit, was, SETTING, out);
    }
    let Some(before) = &case.before else { return };
    let default = new.iter().find(|limit| limit.key.is_empty());
    for limit in &old {
        let now = new.iter().find(|new| new.key == limit.key);
        let Some(what) = gone(limit, now) else { continue };
        if !limit.key.is_empty() && default.is_some_and(|default| as_strict(after, limit, default)) {
            continue;
        }
        let pointer = now.map_or_else(|| before.path(&limit.path), |now| after.path(&now.path));
        out.add(&REMOVED, after.id, pointer, format!("stage {name} no longer limits {what}{}", label(&limit.key)));
    }
}

fn function(case: &Case, out: &mut Out) {
    const RESERVED: &str = "ReservedConcurrentExecutions";
    let Some(after) = &case.after else { return };
    let before = case.before.as_ref();
    if let Some(was) = before.and_then(|before| before.get(RESERVED)).filter(|_| !after.has(RESERVED)) {
        let message = format!(
            "reserved concurrency {} -> none: the function can take all of the account's concurrency",
            flat(was)
        );
        out.add(&REMOVED, after.id, case.path(RESERVED), message);
    }
    if after.number(RESERVED) == Some(0.0) && before.and_then(|before| before.number(RESERVED)) != Some(0.0) {
        let message = format!("the function never runs: {RESERVED} is 0");
        out.add(&ZERO, after.id, after.path(RESERVED), message).tightened();
    }
}

/// Limits of methods that the API does not have, and had before or did not name before.
pub(super) fn find_dangling(view: &View, out: &mut Out) {
    let old: BTreeSet<(String, String, String)> = dangling(&view.before)
        .into_iter()
        .map(|one| {
            (view.later(one.resource.id).map_or(one.resource.id, |after| after.id).to_owned(), one.path, one.verb)
        })
        .collect();
    for one in dangling(&view.after) {
        let key = (one.resource.id.to_owned(), one.path, one.verb);
        if old.contains(&key) {
            continue;
        }
        let (_, path, verb) = key;
        let whose = called(&view.after.thing(one.resource), one.name);
        let method = if verb == "*" { path } else { format!("{verb} {path}") };
        let message = format!(
            "{} {whose} limits {}, which the API does not have: the limit has no effect",
            one.noun,
            code(method)
        );
        let pointer = view.after.thing(one.resource).path(&one.place);
        out.add(&DANGLING, one.resource.id, pointer, message).neutral();
    }
}

struct Dangling<'a> {
    resource: Resource<'a>,
    noun: &'static str,
    /// The property with the name that people know.
    name: &'static str,
    place: String,
    path: String,
    verb: String,
}

fn dangling<'a>(side: &Side<'a>) -> Vec<Dangling<'a>> {
    let mut found = Vec::new();
    for stage in side.of_kind("AWS::ApiGateway::Stage") {
        let api = property(&stage, "RestApiId").and_then(target);
        for (index, setting) in items(property(&stage, "MethodSettings")).iter().enumerate() {
            let part = |name: &str| setting.get(name).and_then(|part| side.scalar(part));
            let (Some(path), Some(verb)) = (part("ResourcePath"), part("HttpMethod")) else { continue };
            if path == "/*" && verb == "*" || at(setting, SETTING[0]).or(at(setting, SETTING[1])).is_none() {
                continue;
            }
            let (path, verb) = setting_key(&path, &verb);
            if exists(side, api, &path, &verb) == Some(false) {
                let place = format!("MethodSettings/{index}");
                found.push(Dangling { resource: stage, noun: "stage", name: "StageName", place, path, verb });
            }
        }
    }
    for plan in side.of_kind("AWS::ApiGateway::UsagePlan") {
        for (index, stage) in items(property(&plan, "ApiStages")).iter().enumerate() {
            let api = stage.get("ApiId").and_then(target);
            for (key, _) in stage.get("Throttle").and_then(Node::as_object).into_iter().flat_map(Object::iter) {
                let Some((path, verb)) = plan_key(key) else { continue };
                if exists(side, api, &path, &verb) == Some(false) {
                    let place = format!("ApiStages/{index}/Throttle/{}", step(key));
                    found.push(Dangling {
                        resource: plan,
                        noun: "usage plan",
                        name: "UsagePlanName",
                        place,
                        path,
                        verb,
                    });
                }
            }
        }
    }
    found
}
