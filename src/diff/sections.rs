//! What changed outside of resources: parameters, conditions, mappings, outputs, metadata.

use std::collections::BTreeSet;

use super::changes::Masked;
use super::equality::{Ground, Meaning};
use super::mask::Mask;
use super::pair::{Pair, Side};
use super::report::{Op, SectionChange};
use super::tree::{self, Difference, at};
use crate::graph::{Kind, Step, pointer};
use crate::node::{Node, Object};

/// Sections with named entries; others are one value.
const NAMED: [&str; 7] = ["Conditions", "Globals", "Hooks", "Mappings", "Outputs", "Parameters", "Rules"];

/// The changes by path, and how many values cannot be compared.
pub(super) fn compare<'a>(pair: &Pair<'a>, ground: &Ground<'a>, mask: &Mask<'a>) -> (Vec<SectionChange>, usize) {
    let (mut changes, mut incomparable) = (Vec::new(), 0);
    let mut tell = |steps: &[&'a str], before: Option<&'a Node>, after: Option<&'a Node>, meaning: Meaning| {
        let found = tree::entries(ground, steps, before, after, meaning);
        incomparable += found.incomparable;
        let (section, name) = (steps.first().copied().unwrap_or_default(), steps.get(1).copied().unwrap_or_default());
        changes.extend(found.differences.iter().map(|difference| change(pair, mask, section, name, difference)));
    };
    for section in names(pair.before.root(), pair.after.root()) {
        let (before, after) = (pair.before.root().get(section), pair.after.root().get(section));
        if section == "Resources" {
            continue;
        }
        // one transform, alone or in a list
        if section == "Transform" && before.map(transforms) == after.map(transforms) {
            continue;
        }
        let entries = |node: Option<&'a Node>| match node {
            None => Some(&NOTHING),
            Some(node) => node.as_object(),
        };
        match (entries(before), entries(after)) {
            (Some(old), Some(new)) if NAMED.contains(&section) => {
                let meaning = if section == "Globals" { Meaning::Plain } else { Meaning::Text };
                for name in names(old, new) {
                    tell(&[section, name], old.get(name), new.get(name), meaning);
                }
            }
            _ => tell(&[section], before, after, Meaning::Plain),
        }
    }
    changes.sort_by(|one, other| one.path.cmp(&other.path));
    (changes, incomparable)
}

fn transforms(node: &Node) -> &[Node] {
    match node {
        Node::List(list) => list,
        one => std::slice::from_ref(one),
    }
}

static NOTHING: Object = Object::new();

fn names<'a>(before: &'a Object, after: &'a Object) -> BTreeSet<&'a str> {
    before.iter().chain(after.iter()).map(|(name, _)| name).collect()
}

fn change(pair: &Pair, mask: &Mask, section: &str, name: &str, difference: &Difference) -> SectionChange {
    let sides = [
        (&pair.before, &difference.before_path, difference.before),
        (&pair.after, &difference.after_path, difference.after),
    ];
    let mut secret = false;
    let [before, after] = sides.map(|(side, path, value)| {
        value.map(|value| {
            let around = around(side, path);
            secret |= mask.is_secret_in_section(path, around, value);
            mask.masked_in_section(path, around, value)
        })
    });
    let masked = Masked::of(difference.op, secret, before, after);
    SectionChange {
        section: section.to_owned(),
        name: name.to_owned(),
        path: pointer(difference.path()),
        op: difference.op,
        before: masked.before,
        after: masked.after,
        masked: masked.masked,
        note: note(pair, section, name, difference),
        used_by: used_by(if difference.op == Op::Remove { &pair.before } else { &pair.after }, section, name),
    }
}

/// The object in which the value at this path from the template's root stands.
fn around<'a>(side: &Side<'a>, path: &[Step]) -> Option<&'a Object> {
    let [Step::Key(section), above @ .., _] = path else { return None };
    at(side.root().get(section)?, above)?.as_object()
}

fn note(pair: &Pair, section: &str, name: &str, difference: &Difference) -> Option<&'static str> {
    let both = pair.before.section(section).get(name).is_some() && pair.after.section(section).get(name).is_some();
    let member = difference.path().get(2);
    match section {
        "Parameters" if both && member == Some(&Step::Key("Default")) => Some("an existing stack keeps its own value"),
        "Parameters" if !both && difference.op == Op::Add => {
            match difference.after.and_then(|new| new.get("Default")) {
                None => Some("a deployment must give it a value"),
                Some(_) => None,
            }
        }
        "Conditions" if both => Some("resources under this condition may come or go"),
        _ => None,
    }
}

/// The resources that name the entry, by logical id.
fn used_by(side: &Side, section: &str, name: &str) -> Vec<String> {
    let users: BTreeSet<&str> = match section {
        "Parameters" | "Conditions" => {
            let condition = section == "Conditions";
            let fits = |kind: Kind| (kind == Kind::Condition) == condition && kind != Kind::DependsOn;
            let referrers = side.referrers(name).iter().filter(|referrer| fits(referrer.reference.kind));
            referrers.map(|referrer| referrer.from).collect()
        }
        "Mappings" => side.map_users(name).collect(),
        _ => BTreeSet::new(),
    };
    users.into_iter().map(str::to_owned).collect()
}
