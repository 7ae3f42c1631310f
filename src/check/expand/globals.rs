//! `Globals` of the Serverless transform: what holds for every resource of a kind, merged into each as the transform does.

use super::{Origins, join};
use crate::check::value::is_call;
use crate::node::{Node, Object, Text};
use crate::template::Template;

/// How many values the resources may take from `Globals`, all together.
const MAX_NODES: usize = 400_000;

/// The template with `Globals` in each resource that it is for; none when that changes nothing.
pub(super) fn merge(template: &Template, origins: &mut Origins) -> Option<Template> {
    let globals = template.root().get("Globals")?.as_object().filter(|globals| !globals.is_empty())?;
    let resources = template.root().get("Resources")?.as_object()?;
    let mut merged = Object::new();
    let mut changed = false;
    // what every resource would carry is more than anybody deploys
    let carried = globals.iter().map(|(_, shared)| size(shared)).max().unwrap_or(0);
    if carried.saturating_mul(resources.len()) > MAX_NODES {
        return None;
    }
    for (id, resource) in resources.iter() {
        let with = section(globals, resource).and_then(|(kind, shared)| {
            let place = join("/Resources", id);
            with_globals(resource, &place, shared, &join("/Globals", kind), origins)
        });
        changed |= with.is_some();
        merged.push(Text::Owned(id.to_owned()), with.unwrap_or_else(|| resource.clone()));
    }
    changed.then(|| {
        let mut root = template.root().clone();
        root.set("Resources", merged);
        Template::new(root)
    })
}

/// How many values stand in a value.
fn size(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(size).sum(),
        Node::Object(members) => members.iter().map(|(_, value)| size(value)).sum(),
        // a long text counts as what it takes
        Node::String(text) => text.len() / 64,
        _ => 0,
    }
}

/// The section for a resource, with its name.
fn section<'t>(globals: &'t Object, resource: &'t Node) -> Option<(&'t str, &'t Object)> {
    let kind = resource.get("Type")?.as_str()?.strip_prefix("AWS::Serverless::")?;
    let shared = globals.get(kind)?.as_object().filter(|shared| !shared.is_empty())?;
    (resource.get("IgnoreGlobals").and_then(Node::as_str) != Some("*")).then_some((kind, shared))
}

fn with_globals(resource: &Node, place: &str, shared: &Object, from: &str, origins: &mut Origins) -> Option<Node> {
    static NONE: Node = Node::object();
    let mut whole = resource.as_object()?.clone();
    let own = match whole.get("Properties") {
        None => {
            // what is missing there is missing in the resource
            origins.set(format!("{place}/Properties"), origins.of(place).unwrap_or_else(|| place.to_owned()));
            NONE.as_object()?
        }
        Some(properties) if is_call(properties) => return None,
        Some(properties) => properties.as_object()?,
    };
    let ignored: Vec<&str> = match resource.get("IgnoreGlobals") {
        Some(Node::List(names)) => names.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    };
    let shared: Object = shared
        .iter()
        .filter(|(name, _)| !ignored.contains(name))
        .map(|(name, value)| (Text::Owned(name.to_owned()), value.clone()))
        .collect();
    let properties = members(&shared, own, &format!("{place}/Properties"), from, origins);
    whole.set("Properties", properties);
    Some(Node::Object(whole))
}

/// The resource's own members over those that all share.
fn members(shared: &Object, own: &Object, place: &str, from: &str, origins: &mut Origins) -> Object {
    let mut merged = Object::new();
    for (name, value) in shared.iter() {
        let (at, origin) = (join(place, name), join(from, name));
        let value = match own.get(name) {
            Some(own) => both(value, own, &at, &origin, origins),
            None => {
                origins.set(at, origin);
                value.clone()
            }
        };
        merged.push(Text::Owned(name.to_owned()), value);
    }
    for (name, value) in own.iter().filter(|(name, _)| shared.get(name).is_none()) {
        merged.push(Text::Owned(name.to_owned()), value.clone());
    }
    merged
}

/// Objects are merged, lists follow each other, of all else the resource's own counts.
fn both(shared: &Node, own: &Node, place: &str, from: &str, origins: &mut Origins) -> Node {
    match (shared, own) {
        (Node::Object(_), Node::Object(_)) if is_call(shared) || is_call(own) => own.clone(),
        (Node::Object(shared), Node::Object(own)) => Node::Object(members(shared, own, place, from, origins)),
        (Node::List(shared), Node::List(own)) => {
            for at in 0..shared.len() {
                origins.set(format!("{place}/{at}"), format!("{from}/{at}"));
            }
            let written = origins.of(place).unwrap_or_else(|| place.to_owned());
            for at in 0..own.len() {
                origins.set(format!("{place}/{}", shared.len() + at), format!("{written}/{at}"));
            }
            Node::List(shared.iter().chain(own).cloned().collect())
        }
        _ => own.clone(),
    }
}
