//! What the rules look at: both sides indexed, and each changed resource before and after, its conditional values decided
//! ([`super::world`]).

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use crate::diff::mask::Mask;
use crate::diff::report::{Action, Fold, Presence, ResourceChange};
use crate::diff::{Comparison, pair};
use crate::facts::Replacement;
use crate::node::{Node, Object};

pub(super) use crate::diff::Resource;

use super::routes::{self, Route};
use super::text;
use super::world::World;

/// Both sides and what the comparison says about them.
pub(super) struct View<'a> {
    pub(super) before: Side<'a>,
    pub(super) after: Side<'a>,
    pub(super) changes: &'a [ResourceChange],
    modified: HashMap<&'a str, &'a ResourceChange>,
    /// The new logical ids of what moved or rotated, by the old ones; and the other way.
    to: HashMap<&'a str, &'a str>,
    from: HashMap<&'a str, &'a str>,
    pub(super) mask: &'a Mask<'a>,
    gone_methods: OnceCell<HashMap<(String, Route), String>>,
    /// Which sides there are.
    pub(super) presence: Presence,
}

impl<'a> View<'a> {
    pub(super) fn new(comparison: &'a Comparison<'_>, mask: &'a Mask<'_>) -> View<'a> {
        let pair = comparison.pair;
        let mut to = HashMap::new();
        for moved in &comparison.moves {
            to.insert(moved.from.as_str(), moved.to.as_str());
        }
        for fold in &comparison.rotations {
            if let Fold::ApiDeployment { removed, added, .. } | Fold::LambdaVersion { removed, added, .. } = fold {
                to.insert(removed, added);
            }
        }
        let changes = comparison.resources.as_slice();
        let modified = changes.iter().filter(|change| change.action == Action::Modify);
        View {
            before: Side::new(&pair.before, None),
            after: Side::new(&pair.after, Some(&pair.before)),
            changes,
            modified: modified.map(|change| (change.logical_id.as_str(), change)).collect(),
            from: to.iter().map(|(from, to)| (*to, *from)).collect(),
            to,
            mask,
            gone_methods: OnceCell::new(),
            presence: pair.presence,
        }
    }

    /// The change of a resource that stays under its logical id.
    pub(super) fn modified(&self, id: &str) -> Option<&'a ResourceChange> {
        self.modified.get(id).copied()
    }

    /// Where a resource of the before side stands after: under its own id, or where it moved.
    pub(super) fn later(&self, id: &str) -> Option<Resource<'a>> {
        let before = self.before.resource(id)?;
        let after = self.after.resource(self.to.get(id).copied().unwrap_or(id))?;
        (after.kind == before.kind).then_some(after)
    }

    /// What a resource of the after side was before.
    pub(super) fn earlier(&self, id: &str) -> Option<Resource<'a>> {
        let after = self.after.resource(id)?;
        let before = self.before.resource(self.from.get(id).copied().unwrap_or(id))?;
        (after.kind == before.kind).then_some(before)
    }

    /// Whether the resource of the before side is gone after.
    pub(super) fn is_gone(&self, id: &str) -> bool {
        self.before.resource(id).is_some() && self.later(id).is_none()
    }

    /// Whether a resource of the after side is another than before: it is new, moved or replaced.
    pub(super) fn is_fresh(&self, id: &str) -> bool {
        self.earlier(id).is_none_or(|before| before.id != id)
            || self.modified(id).is_some_and(|change| change.replacement == Replacement::Always)
    }

    /// Resources that go, moved ones among them.
    pub(super) fn removed(&self) -> impl Iterator<Item = Resource<'a>> + '_ {
        self.before.resources().filter(|old| self.after.resource(old.id).is_none_or(|new| new.kind != old.kind))
    }

    /// Resources that come, moved ones among them.
    pub(super) fn added(&self) -> impl Iterator<Item = Resource<'a>> + '_ {
        self.after.resources().filter(|new| self.before.resource(new.id).is_none_or(|old| new.kind != old.kind))
    }

    /// Whether any resource has another logical id after.
    pub(super) fn has_moves(&self) -> bool {
        !self.to.is_empty()
    }

    /// A text of the before side with the logical ids that its holes have after.
    pub(super) fn renamed(&self, text: &str) -> String {
        text::fill(text, |hole| {
            let (id, rest) = hole.split_once('.').map_or((hole, None), |(id, rest)| (id, Some(rest)));
            let to = self.to.get(id)?;
            Some(rest.map_or_else(|| format!("${{{to}}}"), |rest| format!("${{{to}.{rest}}}")))
        })
    }

    /// The method of an API that is gone after, by API, verb and path.
    pub(super) fn gone_method(&self, api: &str, route: &Route) -> Option<Resource<'a>> {
        let gone = self.gone_methods.get_or_init(|| {
            let gone = self.before.of_kind("AWS::ApiGateway::Method").filter(|method| self.is_gone(method.id));
            let keyed = gone.filter_map(|method| {
                let route =
                    routes::of_method(&self.before, property(&method, "HttpMethod"), property(&method, "ResourceId"));
                let api = self.renamed(&text::flat(property(&method, "RestApiId")?));
                route.path.is_some().then(|| ((api, route), method.id.to_owned()))
            });
            keyed.collect()
        });
        self.before.resource(gone.get(&(api.to_owned(), route.clone()))?)
    }

    /// Each changed resource once, before and after; a moved one with what it became.
    pub(super) fn couples(&self) -> impl Iterator<Item = Couple<'a>> + '_ {
        self.changes.iter().filter_map(|change| {
            let id = change.logical_id.as_str();
            let (before, after) = match change.action {
                Action::Modify => (self.before.resource(id), self.after.resource(id)),
                Action::Add if change.moved_from.is_some() => return None,
                Action::Add => (None, self.after.resource(id)),
                Action::Remove => {
                    let after = change.moved_to.as_deref().and_then(|to| self.after.resource(to));
                    (self.before.resource(id), after)
                }
            };
            (before.is_some() || after.is_some()).then_some(Couple { before, after, change })
        })
    }
}

/// A changed resource, as it is written.
#[derive(Clone, Copy)]
pub(super) struct Couple<'a> {
    pub(super) before: Option<Resource<'a>>,
    pub(super) after: Option<Resource<'a>>,
    pub(super) change: &'a ResourceChange,
}

/// One template, and what its parameters stand for.
pub(super) struct Side<'a> {
    root: &'a Object,
    resources: Vec<Resource<'a>>,
    by_id: HashMap<&'a str, usize>,
    by_kind: HashMap<&'a str, Vec<usize>>,
    defaults: HashMap<&'a str, &'a Node>,
    routes: OnceCell<HashMap<String, Option<BTreeSet<Route>>>>,
}

impl<'a> Side<'a> {
    /// `earlier` is the template that the stack has now: a parameter that it has keeps its value, whatever the new default says.
    fn new(side: &'a pair::Side<'_>, earlier: Option<&'a pair::Side<'_>>) -> Side<'a> {
        let mut defaults = HashMap::new();
        for (name, parameter) in side.section("Parameters").iter() {
            let kept = earlier.and_then(|earlier| earlier.section("Parameters").get(name)).unwrap_or(parameter);
            if is_no_echo(parameter) || is_no_echo(kept) {
                continue;
            }
            if let Some(default) = kept.get("Default") {
                defaults.insert(name, default);
            }
        }
        let resources: Vec<Resource<'a>> = side.resources().copied().collect();
        let mut by_kind: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, resource) in resources.iter().enumerate() {
            by_kind.entry(resource.kind).or_default().push(index);
        }
        let by_id = resources.iter().enumerate().map(|(index, resource)| (resource.id, index)).collect();
        Side { root: side.root(), resources, by_id, by_kind, defaults, routes: OnceCell::new() }
    }

    pub(super) fn resource(&self, id: &str) -> Option<Resource<'a>> {
        self.by_id.get(id).and_then(|&index| self.resources.get(index)).copied()
    }

    /// The resources by logical id.
    pub(super) fn resources(&self) -> impl Iterator<Item = Resource<'a>> + '_ {
        self.resources.iter().copied()
    }

    /// The resources of a type by logical id.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = Resource<'a>> + '_ {
        self.by_kind.get(kind).into_iter().flatten().filter_map(|&index| self.resources.get(index)).copied()
    }

    /// The methods of a REST API, as far as the template tells: none when some stand elsewhere.
    pub(super) fn routes(&self, api: &str) -> Option<&BTreeSet<Route>> {
        self.routes.get_or_init(|| routes::by_api(self)).get(api)?.as_ref()
    }

    /// A resource as it is written, its conditions undecided.
    pub(super) fn thing<'v>(&'v self, resource: Resource<'v>) -> Thing<'v>
    where
        'a: 'v,
    {
        let Resource { id, kind, node, .. } = resource;
        Thing { id, kind, side: self, node: Cow::Borrowed(node), written: node, world: World::default() }
    }

    pub(super) fn section(&self, name: &str) -> &'a Object {
        static NOTHING: Object = Object::new();
        self.root.get(name).and_then(Node::as_object).unwrap_or(&NOTHING)
    }

    pub(super) fn root(&self) -> &'a Object {
        self.root
    }

    /// The text of a scalar, through parameters with a default and mappings with literal keys; none when it is known to nobody.
    pub(super) fn scalar<'n>(&self, node: &'n Node) -> Option<Cow<'n, str>>
    where
        'a: 'n,
    {
        match node {
            Node::String(text) => Some(Cow::Borrowed(text)),
            Node::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
            Node::Number(number) => Some(Cow::Owned(number.to_string())),
            Node::Null | Node::List(_) => None,
            Node::Object(_) => match node.as_call()? {
                ("Ref", Node::String(name)) => match *self.defaults.get(name.as_ref())? {
                    default @ (Node::String(_) | Node::Bool(_) | Node::Number(_)) => self.scalar(default),
                    _ => None,
                },
                ("Fn::FindInMap", Node::List(keys)) => {
                    let [map, first, second, ..] = keys.as_slice() else { return None };
                    let (map, first, second) = (self.scalar(map)?, self.scalar(first)?, self.scalar(second)?);
                    let found = self.section("Mappings").get(&map)?.get(&first)?.get(&second)?;
                    matches!(found, Node::String(_) | Node::Bool(_) | Node::Number(_))
                        .then(|| Cow::Owned(text::flat(found)))
                }
                ("Fn::Sub", Node::String(text)) => {
                    let filled = text::fill(text, |name| Some(text::flat(self.defaults.get(name)?)));
                    (!filled.contains("${")).then_some(Cow::Owned(filled))
                }
                _ => None,
            },
        }
    }

    pub(super) fn number(&self, node: &Node) -> Option<f64> {
        self.scalar(node)?.trim().parse().ok().filter(|number: &f64| number.is_finite())
    }

    pub(super) fn flag(&self, node: &Node) -> Option<bool> {
        match self.scalar(node)?.as_ref() {
            "true" | "True" | "TRUE" => Some(true),
            "false" | "False" | "FALSE" => Some(false),
            _ => None,
        }
    }
}

/// A parameter whose value is a secret.
pub(super) fn is_no_echo(parameter: &Node) -> bool {
    match parameter.get("NoEcho") {
        Some(Node::Bool(value)) => *value,
        Some(Node::String(text)) => text.eq_ignore_ascii_case("true"),
        _ => false,
    }
}

/// A property of a resource by the names on the way, `Throttle/RateLimit`.
pub(super) fn property<'a>(resource: &Resource<'a>, path: &str) -> Option<&'a Node> {
    at(resource.node.get("Properties")?, path)
}

/// The logical id that a property refers to, by `Ref`, `Fn::GetAtt` or `Fn::Sub`.
pub(super) fn property_target<'a>(resource: &Resource<'a>, path: &str) -> Option<&'a str> {
    target(property(resource, path)?)
}

/// A changed resource in one of the ways in which its conditions can fall.
pub(super) struct Case<'v> {
    pub(super) view: &'v View<'v>,
    pub(super) before: Option<Thing<'v>>,
    pub(super) after: Option<Thing<'v>>,
    pub(super) change: &'v ResourceChange,
}

impl<'v> Case<'v> {
    /// The type, and both sides where the resource stays.
    pub(super) fn both(&self) -> Option<(&Thing<'v>, &Thing<'v>)> {
        self.before.as_ref().zip(self.after.as_ref())
    }

    /// The side that tells what the resource is: after, or before when it goes.
    pub(super) fn latest(&self) -> Option<&Thing<'v>> {
        self.after.as_ref().or(self.before.as_ref())
    }

    pub(super) fn kind(&self) -> &'v str {
        self.latest().map_or("", |thing| thing.kind)
    }

    /// Where a property stands that may be gone: after, or where it stood before.
    pub(super) fn path(&self, property: &str) -> String {
        let has = |thing: &&Thing| thing.get(property).is_some();
        let thing = self.after.as_ref().filter(has).or(self.before.as_ref().filter(has)).or(self.latest());
        let path = thing.map(|thing| thing.path(property)).unwrap_or_default();
        match (self.after.as_ref(), self.before.as_ref()) {
            // a property that a moved resource lost is told of under the new id
            (Some(after), Some(before)) if after.id != before.id => {
                let old = format!("/Resources/{}/", text::step(before.id));
                path.strip_prefix(&old)
                    .map(|rest| format!("/Resources/{}/{rest}", text::step(after.id)))
                    .unwrap_or(path)
            }
            _ => path,
        }
    }
}

/// One side of a changed resource, without `Fn::If`.
pub(super) struct Thing<'v> {
    pub(super) id: &'v str,
    pub(super) kind: &'v str,
    pub(super) side: &'v Side<'v>,
    pub(super) node: Cow<'v, Node>,
    /// As it stands in the template.
    pub(super) written: &'v Node,
    pub(super) world: World<'v>,
}

impl<'v> Thing<'v> {
    pub(super) fn node(&self) -> &Node {
        &self.node
    }

    /// A property by the names on the way, `Throttle/RateLimit`.
    pub(super) fn get(&self, path: &str) -> Option<&Node> {
        at(self.node.get("Properties")?, path)
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }

    pub(super) fn scalar(&self, path: &str) -> Option<Cow<'_, str>> {
        self.side.scalar(self.get(path)?)
    }

    pub(super) fn number(&self, path: &str) -> Option<f64> {
        self.side.number(self.get(path)?)
    }

    pub(super) fn flag(&self, path: &str) -> Option<bool> {
        self.side.flag(self.get(path)?)
    }

    /// The items of a list, or the one value that stands in its place.
    pub(super) fn items(&self, path: &str) -> &[Node] {
        items(self.get(path))
    }

    pub(super) fn target(&self, path: &str) -> Option<&str> {
        target(self.get(path)?)
    }

    /// `DeletionPolicy` and its like.
    pub(super) fn attribute(&self, name: &str) -> Option<&Node> {
        self.node.get(name)
    }

    /// The JSON Pointer of a property; of the resource itself for the empty path.
    pub(super) fn path(&self, property: &str) -> String {
        if property.is_empty() { self.pointer("") } else { self.pointer(&format!("/Properties/{property}")) }
    }

    /// The JSON Pointer of what stands at `inside` of the resource.
    pub(super) fn pointer(&self, inside: &str) -> String {
        let place = match self.node {
            Cow::Borrowed(_) => inside.to_owned(),
            Cow::Owned(_) => self.world.locate(self.written, inside),
        };
        format!("/Resources/{}{place}", text::step(self.id))
    }
}

/// The value at the names and indices on the way.
pub(super) fn at<'n>(node: &'n Node, path: &str) -> Option<&'n Node> {
    path.split('/').filter(|step| !step.is_empty()).try_fold(node, |node, step| match node {
        Node::Object(members) => members.get(step),
        Node::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The items of a list, or the one value that stands in its place.
pub(super) fn items(node: Option<&Node>) -> &[Node] {
    match node {
        None => &[],
        Some(Node::List(items)) => items,
        Some(one) => std::slice::from_ref(one),
    }
}

/// The logical id that a value refers to, by `Ref`, `Fn::GetAtt` or a text of `Fn::Sub` that is or holds one reference.
pub(super) fn target(node: &Node) -> Option<&str> {
    match node.as_call()? {
        ("Ref", Node::String(id)) => Some(id),
        ("Fn::GetAtt", Node::List(parts)) => parts.first()?.as_str(),
        ("Fn::GetAtt", Node::String(path)) => path.split_once('.').map(|(id, _)| id),
        ("Fn::Sub", Node::String(text)) => {
            let mut found = None;
            crate::graph::holes(text, |id, _| {
                if !id.starts_with("AWS::") {
                    found.get_or_insert(id);
                }
            });
            found
        }
        _ => None,
    }
}

/// Every logical id that stands in a value.
pub(super) fn targets(node: &Node) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    crate::graph::references(node, &mut |reference| {
        if !matches!(reference.kind, crate::graph::Kind::Condition) {
            found.insert(reference.target);
        }
    });
    found
}
