//! What a difference does to its resource: whether it is replaced, and who is replaced or updated with it.

use std::collections::{BTreeMap, BTreeSet};

use super::change_set::ChangeSet;
use super::equality::function;
use super::pair::{Pair, Resource};
use super::report::Op;
use super::tree::{self, Difference};
use crate::facts::Replacement;
use crate::graph::{Kind, Step};
use crate::node::Node;

/// A resource that both sides have, with its differences and what they do.
#[derive(Clone)]
pub(super) struct Impact<'a> {
    /// The differences, each with what it does on its own.
    pub differences: Vec<(Difference<'a>, Replacement)>,
    /// What happens to the resource.
    pub replacement: Replacement,
}

impl<'a> Impact<'a> {
    /// Judges each difference of a resource.
    pub fn new(resource: &Resource, differences: Vec<Difference<'a>>) -> Self {
        let judged: Vec<(Difference<'a>, Replacement)> = differences
            .into_iter()
            .map(|difference| {
                let replacement = of_difference(resource, &difference);
                (difference, replacement)
            })
            .collect();
        let replacement = worst(&judged);
        Impact { differences: judged, replacement }
    }
}

fn worst(differences: &[(Difference, Replacement)]) -> Replacement {
    differences.iter().map(|(_, replacement)| *replacement).max().unwrap_or(Replacement::Never)
}

/// What a difference does on its own, as far as the schemas and the values say.
fn of_difference(resource: &Resource, difference: &Difference) -> Replacement {
    let Some(path) = &difference.schema_path else {
        // what is no object, such as `Fn::ForEach`, says nothing of what it becomes
        let whole = difference.path().is_empty() || resource.kind.is_empty();
        return if whole { Replacement::Unknown } else { Replacement::Never };
    };
    // the same text in other words is the same value
    if difference.spelling {
        return Replacement::Never;
    }
    let Some(facts) = resource.facts else { return Replacement::Unknown };
    if path.is_empty() {
        return Replacement::Unknown;
    }
    if let Some(decided) = by_values(resource, path, difference) {
        return decided;
    }
    let mut worst = None;
    let mut steps = path.clone();
    for value in [difference.before, difference.after].into_iter().flatten() {
        leaves(value, &mut steps, &mut |leaf| worst = worst.max(Some(facts.replacement(leaf))));
    }
    let found = worst.unwrap_or_else(|| facts.replacement(path));
    match resource.kind {
        // the handler decides, by the id that it answers
        "AWS::CloudFormation::CustomResource" if found == Replacement::Never => Replacement::Unknown,
        _ => found,
    }
}

/// Calls `found` with the path of each value that has no further members.
fn leaves<'n>(value: &'n Node, path: &mut Vec<Step<'n>>, found: &mut dyn FnMut(&[Step<'n>])) {
    match value {
        Node::Object(members) if function(value).is_none() && !members.is_empty() => {
            for (name, value) in members.iter() {
                path.push(Step::Key(name));
                leaves(value, path, found);
                path.pop();
            }
        }
        Node::List(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                path.push(Step::Index(index));
                leaves(item, path, found);
                path.pop();
            }
        }
        _ => found(path),
    }
}

/// Where the values of the two sides decide what the schema leaves open.
fn by_values(resource: &Resource, path: &[Step], difference: &Difference) -> Option<Replacement> {
    match (resource.kind, path) {
        // a new definition, or one that nothing uses any more, leaves the table as it is; another type of the same attribute does not
        ("AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable", [Step::Key("AttributeDefinitions"), rest @ ..]) => {
            match rest {
                [Step::Index(_), Step::Key("AttributeType")] if difference.op == Op::Modify => {
                    Some(Replacement::Always)
                }
                [Step::Index(_)] if difference.op != Op::Modify => Some(Replacement::Never),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The path inside of `Properties` that a reference's path means: without `Fn::If`, and up to the function that holds it.
pub(super) fn schema_path<'a>(path: &[Step<'a>]) -> Option<Vec<Step<'a>>> {
    let [Step::Key("Properties"), rest @ ..] = path else { return None };
    let mut steps = Vec::with_capacity(rest.len());
    let mut rest = rest.iter();
    while let Some(step) = rest.next() {
        match step {
            Step::Key("Fn::If") => drop(rest.next()),
            Step::Key(name) if name.starts_with("Fn::") => break,
            step => steps.push(*step),
        }
    }
    Some(steps)
}

/// The path of the value that holds a reference, from the resource: as [`schema_path`], with `Fn::If` and its branch.
fn value_path<'a>(path: &[Step<'a>]) -> Vec<Step<'a>> {
    let outside = |step: &&Step| !matches!(step, Step::Key(name) if name.starts_with("Fn::") && *name != "Fn::If");
    path.iter().take_while(outside).copied().collect()
}

/// What a change set says takes the place of what was found.
pub(super) fn believe<'a>(pair: &Pair<'a>, impacts: &mut BTreeMap<&'a str, Impact<'a>>, set: &ChangeSet) {
    for (id, said) in &set.resources {
        let (Some(old), Some(new)) = (pair.before.resource(id), pair.after.resource(id)) else { continue };
        if let Some(replacement) = said.replacement
            && old.kind == new.kind
        {
            impacts.entry(new.id).or_insert_with(|| Impact::new(new, Vec::new())).replacement = replacement;
        }
    }
}

/// Adds what follows from replaced and moved resources, until nothing more follows.
///
/// `changed` are logical ids under which something else stands now: the type changed.
pub(super) fn close<'a>(
    pair: &Pair<'a>,
    impacts: &mut BTreeMap<&'a str, Impact<'a>>,
    changed: &BTreeSet<&'a str>,
    set: Option<&ChangeSet>,
) {
    let mut waiting: BTreeSet<&'a str> = changed.clone();
    waiting.extend(impacts.iter().filter(|(_, impact)| impact.replacement == Replacement::Always).map(|(id, _)| *id));
    let mut done: BTreeSet<&'a str> = BTreeSet::new();
    while let Some(id) = waiting.pop_first() {
        if !done.insert(id) {
            continue;
        }
        for referrer in pair.after.referrers(id) {
            if matches!(referrer.reference.kind, Kind::DependsOn | Kind::Condition) || referrer.from == id {
                continue;
            }
            let Some(path) = schema_path(&referrer.reference.path) else { continue };
            let (Some(old), Some(new)) = (pair.before.resource(referrer.from), pair.after.resource(referrer.from))
            else {
                continue;
            };
            if old.kind != new.kind {
                continue;
            }
            let impact = impacts.entry(new.id).or_insert_with(|| Impact::new(new, Vec::new()));
            let value = value_path(&referrer.reference.path);
            let told = impact
                .differences
                .iter()
                .any(|(known, _)| known.op != Op::Remove && value.starts_with(&known.after_path));
            if told {
                continue;
            }
            let node = tree::at(new.node, &value);
            let (shown, key) = tree::shown(new.kind, new.node, &value);
            let difference = Difference {
                before_path: value.clone(),
                shown,
                after_path: value,
                schema_path: Some(path),
                key,
                op: Op::Reference,
                before: node,
                after: node,
                follows: Some(id.to_owned()),
                spelling: false,
            };
            let replacement = of_difference(new, &difference);
            impact.differences.push((difference, replacement));
            // a change set has the last word on the resource
            if set.is_some_and(|set| set.resources.get(new.id).is_some_and(|said| said.replacement.is_some())) {
                continue;
            }
            impact.replacement = impact.replacement.max(replacement);
            if impact.replacement == Replacement::Always {
                waiting.insert(new.id);
            }
        }
    }
}
