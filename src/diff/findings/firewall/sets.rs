//! Address sets, pattern sets and associations, which take a look at other resources.

use std::collections::BTreeSet;

use crate::node::Node;

use super::super::Out;
use super::super::text::{code, codes, flat};
use super::super::view::{Resource, Side, View, items, property, target, targets};
use super::statement::DEEPEST;
use super::{DETACHED, WEAKENED, action};

/// All of them.
pub fn find(view: &View, out: &mut Out) {
    for couple in view.couples() {
        match couple.before.map(|before| before.kind) {
            Some("AWS::WAFv2::IPSet") => set(view, couple.before, couple.after, "Addresses", out),
            Some("AWS::WAFv2::RegexPatternSet") => set(view, couple.before, couple.after, "RegularExpressionList", out),
            Some("AWS::WAFv2::WebACLAssociation") => association(view, couple.before, couple.after, out),
            _ => {}
        }
    }
}

fn set(view: &View, before: Option<Resource>, after: Option<Resource>, list: &str, out: &mut Out) {
    let (Some(before), Some(after)) = (before, after) else { return };
    let read = |resource: &Resource| -> BTreeSet<String> { items(property(resource, list)).iter().map(flat).collect() };
    let (old, new) = (read(&before), read(&after));
    if old == new {
        return;
    }
    let (stops, passes) = uses(&view.after, after.id);
    let message = match (new.difference(&old).collect::<Vec<_>>(), old.difference(&new).collect::<Vec<_>>()) {
        (more, _) if passes && !more.is_empty() => format!("{} let through that were not", codes(more)),
        (_, less) if stops && !less.is_empty() => format!("{} no longer stopped", codes(less)),
        _ => return,
    };
    let path = view.after.thing(after).path(list);
    out.add(&WEAKENED, after.id, path, message);
}

/// Whether matching a set stops requests in some rule, and whether it lets them through in some.
fn uses(side: &Side, set: &str) -> (bool, bool) {
    let (mut stops, mut passes) = (false, false);
    for kind in ["AWS::WAFv2::WebACL", "AWS::WAFv2::RuleGroup"] {
        for resource in side.of_kind(kind) {
            for rule in items(property(&resource, "Rules")) {
                if let Some(statement) = rule.get("Statement") {
                    let protects = action(rule) != "Allow";
                    used(statement, set, protects, 0, &mut |protects| {
                        if protects { stops = true } else { passes = true }
                    });
                }
            }
        }
    }
    (stops, passes)
}

fn used(node: &Node, set: &str, protects: bool, depth: usize, found: &mut impl FnMut(bool)) {
    if depth > DEEPEST {
        return;
    }
    match node {
        Node::Object(members) => {
            for (key, value) in members.iter() {
                match key {
                    "IPSetReferenceStatement" | "RegexPatternSetReferenceStatement" => {
                        if value.get("Arn").and_then(target) == Some(set) {
                            found(protects);
                        }
                    }
                    "NotStatement" => used(value, set, !protects, depth + 1, found),
                    _ => used(value, set, protects, depth + 1, found),
                }
            }
        }
        Node::List(list) => list.iter().for_each(|item| used(item, set, protects, depth + 1, found)),
        _ => {}
    }
}

fn association(view: &View, before: Option<Resource>, after: Option<Resource>, out: &mut Out) {
    let Some(before) = before else { return };
    let Some(guarded) = property(&before, "ResourceArn") else { return };
    // what is guarded may go as well, or move
    let ids = targets(guarded);
    if ids.iter().any(|id| view.is_gone(id)) {
        return;
    }
    let now = view.renamed(&flat(guarded));
    let guards = |resource: &Resource| property(resource, "ResourceArn").is_some_and(|arn| flat(arn) == now);
    if after.is_some_and(|after| guards(&after)) || view.after.of_kind(before.kind).any(|other| guards(&other)) {
        return;
    }
    let what = ids.iter().rev().find(|id| !id.starts_with("AWS::")).map_or_else(|| code(flat(guarded)), code);
    let acl = property(&before, "WebACLArn")
        .map(|acl| target(acl).map_or_else(|| flat(acl), str::to_owned))
        .unwrap_or_default();
    let message = format!("{what} is no longer behind web ACL {}", code(acl));
    let path = match after {
        Some(after) => view.after.thing(after).path("ResourceArn"),
        None => view.before.thing(before).path(""),
    };
    out.add(&DETACHED, after.map_or(before.id, |after| after.id), path, message);
}
