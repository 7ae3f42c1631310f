//! Conditions, decided in one way at a time.
//!
//! A rule never meets `Fn::If`: a resource with conditional values is shown to it once for each way in which its conditions can
//! fall, both sides alike, so that a branch that opens is seen and one that always stood open is not.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diff::report::Note;
use crate::node::{Node, Object};

use super::view::{Case, Couple, Resource, Side, Thing, View};

/// Up to so many conditions of one resource, every combination is looked at; beyond, each condition for itself.
const COMBINED: usize = 5;
/// Beyond so many, not even that.
const SINGLE: usize = 16;

/// What a reviewer should know of resources with so many conditions, by their number.
pub(super) fn notes(resources: &[(&str, usize)]) -> Vec<Note> {
    let note = |least: usize, most: usize, words: &str| {
        let names: Vec<&str> =
            resources.iter().filter(|(_, free)| (least..=most).contains(free)).map(|(id, _)| *id).collect();
        if names.is_empty() {
            return None;
        }
        let some: Vec<&str> = names.iter().take(SHOWN).copied().collect();
        let more = match names.len() - some.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        Some(Note {
            text: format!("findings about {}{more}: {words}", some.join(", ")),
            code: some.into_iter().map(str::to_owned).collect(),
        })
    };
    let each = format!("more than {COMBINED} conditions, each looked at both ways, but not every combination of them");
    let first = format!("more than {SINGLE} conditions, of which the first {SINGLE} are looked at both ways");
    [note(COMBINED + 1, SINGLE, &each), note(SINGLE + 1, usize::MAX, &first)].into_iter().flatten().collect()
}

/// Most names in a note.
const SHOWN: usize = 4;

/// Whether that many conditions are too many to look at every combination.
pub(super) fn too_many(free: &[&str]) -> bool {
    free.len() > COMBINED
}

/// How the conditions fall.
#[derive(Clone, Default)]
pub(super) struct World<'a>(Vec<(&'a str, bool)>);

/// What is looked at in one world.
pub(super) type Scene<'v> = (World<'v>, Case<'v>);

/// The couple in each world, and the conditions that tell the worlds apart.
pub(super) fn scenes<'v>(view: &'v View<'v>, couple: &Couple<'v>) -> (Vec<&'v str>, Vec<Scene<'v>>) {
    let condition = |resource: Option<Resource<'v>>| resource?.node.get("Condition")?.as_str();
    let (before, after) = (condition(couple.before), condition(couple.after));
    // a condition that both sides have, or the only side has, holds: where it does not, there is nothing to look at
    let fixed = match (couple.before.is_some(), couple.after.is_some()) {
        (true, true) if before != after => None,
        (true, _) => before,
        (false, _) => after,
    };
    let mut names = BTreeSet::new();
    let mut dynamic = [false; 2];
    for (resource, dynamic) in [couple.before, couple.after].into_iter().zip(&mut dynamic) {
        if let Some(resource) = resource {
            *dynamic = conditions(resource.node, &mut names);
        }
    }
    if fixed.is_none() {
        names.extend(before);
        names.extend(after);
    }
    names.extend(fixed);
    let names: Vec<&str> = names.into_iter().collect();
    let free: Vec<&str> = names.iter().copied().filter(|name| Some(*name) != fixed).collect();
    let scenes = worlds(&free, fixed).into_iter().filter_map(|world| {
        let thing = |resource: Option<Resource<'v>>, side: &'v Side<'v>, dynamic: bool| {
            let resource = resource.filter(|resource| {
                resource.node.get("Condition").and_then(Node::as_str).is_none_or(|name| world.holds(name))
            })?;
            let node = match dynamic {
                true => Cow::Owned(world.decide(resource.node).unwrap_or(Node::Null)),
                false => Cow::Borrowed(resource.node),
            };
            let Resource { id, kind, node: written, .. } = resource;
            Some(Thing { id, kind, side, node, written, world: world.clone() })
        };
        let before = thing(couple.before, &view.before, dynamic[0]);
        let after = thing(couple.after, &view.after, dynamic[1]);
        let seen = before.is_some() || after.is_some();
        let case = Case { view, before, after, change: couple.change };
        seen.then_some((world, case))
    });
    let scenes = scenes.collect();
    (free, scenes)
}

fn worlds<'v>(free: &[&'v str], fixed: Option<&'v str>) -> Vec<World<'v>> {
    let world = |holds: &dyn Fn(usize) -> bool| {
        let mut world: Vec<(&str, bool)> = free.iter().enumerate().map(|(i, name)| (*name, holds(i))).collect();
        world.extend(fixed.map(|name| (name, true)));
        World(world)
    };
    if free.len() <= COMBINED {
        return (0..1usize << free.len()).map(|bits| world(&|i| bits >> i & 1 == 1)).collect();
    }
    // with all others true and all others false, each of the first conditions is looked at both ways; not every combination
    let mut worlds = vec![world(&|_| true), world(&|_| false)];
    for one in 0..free.len().min(SINGLE) {
        worlds.push(world(&|i| i == one));
        worlds.push(world(&|i| i != one));
    }
    worlds
}

/// Collects the conditions of `Fn::If`; whether anything has to be decided.
fn conditions<'n>(node: &'n Node, names: &mut BTreeSet<&'n str>) -> bool {
    match node {
        Node::List(items) => items.iter().fold(false, |seen, item| conditions(item, names) | seen),
        Node::Object(members) => {
            if let Some(("Fn::If", Node::List(parts))) = node.as_call()
                && let [Node::String(name), ..] = parts.as_slice()
            {
                names.insert(name);
                for part in parts.iter().skip(1) {
                    conditions(part, names);
                }
                return true;
            }
            is_no_value(node) || members.iter().fold(false, |seen, (_, value)| conditions(value, names) | seen)
        }
        _ => false,
    }
}

fn is_no_value(node: &Node) -> bool {
    node.as_ref_to() == Some("AWS::NoValue")
}

impl World<'_> {
    pub(super) fn holds(&self, name: &str) -> bool {
        self.0.iter().any(|(condition, holds)| *condition == name && *holds)
    }

    /// The branch that `Fn::If` takes, and its place in the argument.
    fn branch<'n>(&self, node: &'n Node) -> Option<(usize, &'n Node)> {
        let ("Fn::If", Node::List(parts)) = node.as_call()? else { return None };
        let [Node::String(name), yes, no] = parts.as_slice() else { return None };
        Some(if self.holds(name) { (1, yes) } else { (2, no) })
    }

    /// The value without `Fn::If`; none for `AWS::NoValue`.
    fn decide(&self, node: &Node) -> Option<Node> {
        if let Some((_, branch)) = self.branch(node) {
            return self.decide(branch);
        }
        match node {
            _ if is_no_value(node) => None,
            Node::List(items) => Some(Node::List(items.iter().filter_map(|item| self.decide(item)).collect())),
            Node::Object(members) => {
                let mut decided = Object::new();
                for (key, value) in members.iter() {
                    if let Some(value) = self.decide(value) {
                        decided.push(key.to_owned().into(), value);
                    }
                }
                Some(Node::Object(decided))
            }
            _ => Some(node.clone()),
        }
    }

    /// Whether the value is there in this world.
    fn is_there(&self, node: &Node) -> bool {
        match self.branch(node) {
            Some((_, branch)) => self.is_there(branch),
            None => !is_no_value(node),
        }
    }

    /// A pointer into the decided value as one into the value as it is written.
    pub(super) fn locate(&self, written: &Node, pointer: &str) -> String {
        let mut place = String::with_capacity(pointer.len());
        let mut node = Some(written);
        for step in pointer.split('/').skip(1) {
            while let Some((index, branch)) = node.and_then(|node| self.branch(node)) {
                place.push_str(&format!("/Fn::If/{index}"));
                node = Some(branch);
            }
            let next = match (node, step.parse::<usize>()) {
                (Some(Node::List(items)), Ok(index)) => {
                    let found = items.iter().enumerate().filter(|(_, item)| self.is_there(item)).nth(index);
                    place.push_str(&format!("/{}", found.map_or(index, |(index, _)| index)));
                    found.map(|(_, item)| item)
                }
                (node, _) => {
                    place.push('/');
                    place.push_str(step);
                    node.and_then(|node| node.get(&step.replace("~1", "/").replace("~0", "~")))
                }
            };
            node = next;
        }
        place
    }
}
