//! Limits for machines: the form `limits/1` of `docs/limits.md`.

use super::view::{self, Filter};
use crate::node::{Node, Number, Object};
use crate::throttle::answer::{Effect, LayerLimit, RouteLimits, Tier};
use crate::throttle::assume::Assumed;
use crate::throttle::{Given, Model, Source};

/// One object, two spaces, a newline at the end.
pub fn render(model: &Model, filter: &Filter) -> String {
    let mut root = Object::new();
    root.set("schema", "limits/1");
    root.set("stacks", list(model.stacks.iter().map(|stack| Node::from(stack.clone()))));
    root.set("assume", assume(model));
    let mut routes = Vec::new();
    for group in view::groups(model, &Filter { preflights: true, ..filter.clone() }) {
        for route in &group.routes {
            let stage = &model.stages[group.stage];
            let mut object = Object::new();
            object.set("stack", stage.source.stack.clone());
            object.set("api", group.api.clone());
            object.set("stage", group.stage_name.clone());
            object.set("stageId", stage.source.resource.clone());
            object.set("method", route.method.clone());
            object.set("path", route.path.clone());
            object.set("source", source(&route.source));
            object.set("keyRequired", open(&route.key_required, &|flag| Node::Bool(*flag)));
            object.set("authorization", open(&route.authorization, &|name| Node::from(name.clone())));
            let tiers = model.tiers(group.stage, route);
            let tiers = tiers.iter().map(|tier| self::tier(model, &model.route_limits(group.stage, route, *tier)));
            object.set("tiers", list(tiers));
            routes.push((group.stage, route.path.clone(), route.method.clone(), Node::Object(object)));
        }
    }
    routes.sort_by(|a, b| (a.0, &a.1, &a.2).cmp(&(b.0, &b.1, &b.2)));
    root.set("routes", list(routes.into_iter().map(|(.., route)| route)));
    let notes = model.notes.iter().map(|(from, note)| {
        let mut object = Object::new();
        object.set("source", source(from));
        object.set("message", note.clone());
        Node::Object(object)
    });
    root.set("notes", list(notes));
    let mut text = serde_json::to_string_pretty(&Node::Object(root)).unwrap_or_default();
    text.push('\n');
    text
}

fn assume(model: &Model) -> Node {
    let assume = &model.assume;
    let account = model.account();
    let mut object = Object::new();
    let mut numbers = |name: &'static str, value: Option<&Assumed<f64>>| {
        object.set(name, value.map_or(Node::Null, |value| assumed(number(value.value), value)));
    };
    numbers("mean_ms", Some(&assume.mean_ms));
    numbers("p99_ms", Some(&assume.p99_ms));
    numbers("cold_ms", Some(&assume.cold_ms));
    numbers("payload_bytes", Some(&assume.payload_bytes));
    numbers("item_bytes", Some(&assume.item_bytes));
    numbers("clients_per_ip", Some(&assume.clients_per_ip));
    numbers("account_rate", account.rate.as_ref());
    numbers("account_burst", account.burst.as_ref());
    numbers("account_concurrency", Some(&account.concurrency));
    numbers("waf_check_s", Some(&assume.waf_check_s));
    numbers("waf_lag_s", Some(&assume.waf_lag_s));
    numbers("lambda_reject_status", Some(&assume.lambda_reject_status));
    object.set("region", assumed(Node::from(assume.region.value.clone()), &assume.region));
    let mut each = Object::new();
    for (function, mean) in &assume.mean_ms_of {
        each.set(function.clone(), assumed(number(mean.value), mean));
    }
    object.set("mean_ms_of", each);
    Node::Object(object)
}

fn assumed<T>(value: Node, from: &Assumed<T>) -> Node {
    let mut object = Object::new();
    object.set("value", value);
    object.set("origin", from.origin.name());
    Node::Object(object)
}

fn tier(model: &Model, limits: &RouteLimits) -> Node {
    let mut object = Object::new();
    let plan = match limits.tier {
        Tier::Plan(plan) => model.plans.get(plan),
        Tier::Anyone => None,
    };
    object.set("tier", plan.map_or(Node::Null, |plan| Node::from(plan.shown().to_owned())));
    object.set("plan", plan.map_or(Node::Null, |plan| source(&plan.source)));
    object.set("keys", plan.map_or(Node::Null, |plan| number(plan.key_count() as f64)));
    object.set("rate", limits.legal_rate.map_or(Node::Null, number));
    object.set("burst", limits.legal_burst.map_or(Node::Null, number));
    object.set("refused", limits.refused.clone().map_or(Node::Null, Node::from));
    object.set("layers", list(limits.layers.iter().map(|layer| self::layer(model, layer))));
    let binds = limits.binding().map(|(layer, rate)| {
        let mut object = Object::new();
        object.set("layer", limits.binds.map_or(Node::Null, |at| number(at as f64)));
        object.set("rate", number(rate));
        object.set("answer", number(f64::from(layer.answer)));
        let after =
            if let Effect::Blocks { after } = layer.effect { after + model.assume.waf_lag_s.value } else { 0.0 };
        object.set("afterSeconds", number(after));
        Node::Object(object)
    });
    object.set("binds", binds.unwrap_or(Node::Null));
    Node::Object(object)
}

fn layer(model: &Model, layer: &LayerLimit) -> Node {
    let mut object = Object::new();
    object.set("layer", layer.kind.name());
    object.set("name", layer.name.clone());
    object.set("scope", layer.scope.clone());
    object.set("source", layer.source.as_ref().map_or(Node::Null, source));
    for (name, given) in [
        ("rate", &layer.rate),
        ("burst", &layer.burst),
        ("requests", &layer.requests),
        ("concurrency", &layer.concurrency),
    ] {
        object.set(name, open(given, &|value| number(*value)));
    }
    object.set("seconds", layer.seconds.map_or(Node::Null, number));
    object.set("sustained", layer.sustained.map_or(Node::Null, number));
    object.set("answer", number(f64::from(layer.answer)));
    object.set("effect", effect(&layer.effect));
    let alarms = layer.alarms.iter().filter_map(|alarm| model.alarms.get(*alarm));
    object.set("alarms", list(alarms.map(|alarm| Node::from(alarm.source.resource.clone()))));
    object.set("notes", list(layer.notes.iter().map(|note| Node::from(note.clone()))));
    Node::Object(object)
}

fn effect(effect: &Effect) -> Node {
    let mut object = Object::new();
    let mut set = |kind: &'static str, value: Option<(&'static str, Node)>| {
        object.set("kind", kind);
        if let Some((name, value)) = value {
            object.set(name, value);
        }
    };
    match effect {
        Effect::Admits => set("admits", None),
        Effect::Refuses => set("refuses", None),
        Effect::Blocks { after } => set("blocks", Some(("afterSeconds", number(*after)))),
        Effect::Empties { after } => set("empties", Some(("afterSeconds", number(*after)))),
        Effect::Binds { rate } => set("binds", Some(("rate", number(*rate)))),
        Effect::BurstExceeds { burst } => set("burst-exceeds", Some(("burst", number(*burst)))),
        Effect::Filled { clients } => set("filled", Some(("clients", number(*clients)))),
        Effect::Never => set("never", None),
        Effect::Unlimited => set("unlimited", None),
        Effect::Partly(what) => set("partly", Some(("why", Node::from(what.clone())))),
        Effect::Unknown(why) => set("unknown", Some(("why", Node::from(why.clone())))),
    }
    Node::Object(object)
}

/// A value that can be only one as it is, a missing one as `null`, others as an object of all they can be.
fn open<T>(given: &Given<T>, one: &dyn Fn(&T) -> Node) -> Node {
    if given.is_absent() {
        return Node::Null;
    }
    if let Some(exact) = given.exact() {
        return one(exact);
    }
    let mut object = Object::new();
    object.set("values", list(given.values.iter().map(one)));
    object.set("absent", given.absent);
    object.set("unknown", given.unknown.clone().map_or(Node::Null, Node::from));
    object.set("via", list(given.via.iter().map(|what| Node::from(what.clone()))));
    Node::Object(object)
}

fn source(source: &Source) -> Node {
    let mut object = Object::new();
    object.set("stack", source.stack.clone());
    object.set("resource", source.resource.clone());
    object.set("path", source.pointer.clone());
    Node::Object(object)
}

fn list(items: impl Iterator<Item = Node>) -> Node {
    Node::List(items.collect())
}

/// A number as JSON writes it shortest: whole ones without a fraction, others to six digits.
pub(in crate::throttle) fn number(value: f64) -> Node {
    // numbers of templates are far below 2^53, where every whole one is exact
    if value.fract() == 0.0 && value.abs() < 9e15 {
        return Node::from(value as i64);
    }
    let rounded = format!("{value:.6}").parse().unwrap_or(value);
    Number::from_f64(rounded).map_or(Node::Null, Node::Number)
}
