//! Two templates beside each other, indexed once: what comparison, findings and throttling read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::report::Presence;
use crate::facts::{self, ResourceType};
use crate::graph::{self, Reference};
use crate::node::{Node, Object};
use crate::template::Template;

/// Both sides of a stack.
pub struct Pair<'a> {
    /// The stack.
    pub name: &'a str,
    /// Which sides there are.
    pub presence: Presence,
    /// The side before; empty when the stack is new.
    pub before: Side<'a>,
    /// The side after; empty when the stack is gone.
    pub after: Side<'a>,
}

impl<'a> Pair<'a> {
    /// Indexes both sides.
    pub fn new(name: &'a str, before: Option<&'a Template>, after: Option<&'a Template>) -> Self {
        let presence = match (before, after) {
            (None, Some(_)) => Presence::Added,
            (Some(_), None) => Presence::Removed,
            _ => Presence::Both,
        };
        Pair { name, presence, before: Side::new(before), after: Side::new(after) }
    }

    /// Resources that both sides have under one id and type, changed or not: before and after.
    pub fn kept(&self) -> impl Iterator<Item = (&Resource<'a>, &Resource<'a>)> {
        self.before.resources().filter_map(|old| {
            let new = self.after.resource(old.id)?;
            (old.kind == new.kind).then_some((old, new))
        })
    }

    /// Resources that go, moved ones and those of another type after among them.
    pub fn removed(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.before.resources().filter(|old| self.after.resource(old.id).is_none_or(|new| new.kind != old.kind))
    }

    /// Resources that come, moved ones and those of another type before among them.
    pub fn added(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.after.resources().filter(|new| self.before.resource(new.id).is_none_or(|old| new.kind != old.kind))
    }
}

/// One side's template and its index.
pub struct Side<'a> {
    root: &'a Object,
    resources: BTreeMap<&'a str, Resource<'a>>,
    referrers: OnceLock<BTreeMap<&'a str, Vec<Referrer<'a>>>>,
    map_users: OnceLock<BTreeMap<&'a str, BTreeSet<&'a str>>>,
}

/// A reference, and the resource in which it stands.
#[derive(Clone, Debug)]
pub struct Referrer<'a> {
    /// The logical id of the resource that refers.
    pub from: &'a str,
    /// The reference; its path starts at the resource: `Properties`, `Environment`, ...
    pub reference: Reference<'a>,
}

/// A resource of one side.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'a> {
    /// The logical id.
    pub id: &'a str,
    /// The type; empty when it is missing or no string.
    pub kind: &'a str,
    /// All of it.
    pub node: &'a Node,
    /// What is known of its type.
    pub facts: Option<&'static ResourceType>,
}

impl<'a> Side<'a> {
    fn new(template: Option<&'a Template>) -> Self {
        static NOTHING: Object = Object::new();
        let root = template.map_or(&NOTHING, Template::root);
        let mut types: BTreeMap<&str, Option<&'static ResourceType>> = BTreeMap::new();
        let mut resources = BTreeMap::new();
        for (id, node) in root.get("Resources").and_then(Node::as_object).unwrap_or(&NOTHING).iter() {
            let kind = node.get("Type").and_then(Node::as_str).unwrap_or_default();
            let facts = *types.entry(kind).or_insert_with(|| facts::resource_type(kind));
            resources.insert(id, Resource { id, kind, node, facts });
        }
        Side { root, resources, referrers: OnceLock::new(), map_users: OnceLock::new() }
    }

    /// The template's sections.
    pub fn root(&self) -> &'a Object {
        self.root
    }

    /// A section by name.
    pub fn section(&self, name: &str) -> &'a Object {
        static NOTHING: Object = Object::new();
        self.root.get(name).and_then(Node::as_object).unwrap_or(&NOTHING)
    }

    /// The resource with this logical id.
    pub fn resource(&self, id: &str) -> Option<&Resource<'a>> {
        self.resources.get(id)
    }

    /// The resources by logical id.
    pub fn resources(&self) -> impl ExactSizeIterator<Item = &Resource<'a>> {
        self.resources.values()
    }

    /// The resources of a type by logical id.
    pub fn of_type(&self, kind: &str) -> impl Iterator<Item = &Resource<'a>> {
        self.resources.values().filter(move |resource| resource.kind == kind)
    }

    /// The references to a logical id (or parameter) from inside of resources, by the id of who refers.
    pub fn referrers(&self, id: &str) -> &[Referrer<'a>] {
        let index = self.referrers.get_or_init(|| {
            let mut index: BTreeMap<&'a str, Vec<Referrer<'a>>> = BTreeMap::new();
            for resource in self.resources.values() {
                graph::of_resource(resource.node, &mut |reference| {
                    index.entry(reference.target).or_default().push(Referrer { from: resource.id, reference });
                });
            }
            index
        });
        index.get(id).map_or(&[], Vec::as_slice)
    }

    /// The resources that look something up in a mapping.
    pub fn map_users(&self, mapping: &str) -> impl Iterator<Item = &'a str> {
        let index = self.map_users.get_or_init(|| {
            let mut index: BTreeMap<&'a str, BTreeSet<&'a str>> = BTreeMap::new();
            for resource in self.resources.values() {
                lookups(resource.node, &mut |map| {
                    index.entry(map).or_default().insert(resource.id);
                });
            }
            index
        });
        index.get(mapping).into_iter().flatten().copied()
    }
}

/// Calls `found` with the name of each mapping that a value looks something up in.
fn lookups<'a>(node: &'a Node, found: &mut dyn FnMut(&'a str)) {
    match node {
        Node::List(items) => items.iter().for_each(|item| lookups(item, found)),
        Node::Object(members) => {
            for (name, value) in members.iter() {
                if name == "Fn::FindInMap"
                    && let Some(map) = value.as_list().and_then(<[Node]>::first).and_then(Node::as_str)
                {
                    found(map);
                }
                lookups(value, found);
            }
        }
        _ => {}
    }
}

impl<'a> Resource<'a> {
    /// A property.
    pub fn property(&self, name: &str) -> Option<&'a Node> {
        self.node.get("Properties")?.get(name)
    }

    /// A value by the names of the objects around it: `["Properties", "VpcConfig", "SubnetIds"]`.
    pub fn at(&self, path: &[&str]) -> Option<&'a Node> {
        path.iter().try_fold(self.node, |node, name| node.get(name))
    }

    /// `DeletionPolicy`, `UpdateReplacePolicy` and the like, where they are a string.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        self.node.get(name)?.as_str()
    }

    /// Whether it holds data.
    pub fn stateful(&self) -> bool {
        super::policy::stateful(self.kind)
    }
}
