//! What a rule's statement matches: whether it stops less than before, or lets through more.

use std::collections::BTreeSet;

use crate::node::Node;

use super::super::text::{code, codes, flat, number};
use super::super::view::{Thing, at, items};
use super::{name, sought, strength};

/// Statements inside of statements are followed so deep; WAF allows fewer.
pub(super) const DEEPEST: usize = 32;

/// What in a statement stops less. `protects`: matching stops a request, so matching less is weaker.
pub(super) fn compare(
    thing: &Thing,
    old: &Node,
    new: &Node,
    protects: bool,
    path: &str,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    if old == new || depth > DEEPEST {
        return;
    }
    let (Some((was, old_inner)), Some((is, new_inner))) = (old.as_call(), new.as_call()) else { return };
    let inside = format!("{path}/{is}");
    if was != is {
        let holds = |outer: &Node, inner: &Node| items(outer.get("Statements")).contains(inner);
        let narrower = is == "AndStatement" && holds(new_inner, old) || was == "OrStatement" && holds(old_inner, new);
        let wider = is == "OrStatement" && holds(new_inner, old) || was == "AndStatement" && holds(old_inner, new);
        if narrower && protects {
            found.push((path.to_owned(), "matches under more conditions than before".to_owned()));
        } else if wider && !protects {
            found.push((path.to_owned(), "lets through more than before".to_owned()));
        } else if !narrower && !wider {
            let kind = |statement: &str| code(statement.trim_end_matches("Statement"));
            found.push((path.to_owned(), format!("matches by {} where it matched by {}", kind(is), kind(was))));
        }
        return;
    }
    sought::compare(thing, old_inner, new_inner, protects, &inside, found);
    match is {
        "RateBasedStatement" => rate(thing, old_inner, new_inner, protects, &inside, depth, found),
        "ManagedRuleGroupStatement" | "RuleGroupReferenceStatement" => {
            group(thing, old_inner, new_inner, &inside, depth, found);
        }
        "NotStatement" => {
            if let (Some(old), Some(new)) = (old_inner.get("Statement"), new_inner.get("Statement")) {
                compare(thing, old, new, !protects, &format!("{inside}/Statement"), depth + 1, found);
            }
        }
        "AndStatement" | "OrStatement" => several(thing, old_inner, new_inner, is, protects, &inside, depth, found),
        "GeoMatchStatement" => {
            members(old_inner, new_inner, "CountryCodes", "country", "countries", protects, &inside, found)
        }
        "AsnMatchStatement" => {
            members(old_inner, new_inner, "AsnList", "network", "networks", protects, &inside, found)
        }
        "SqliMatchStatement" if protects => {
            let level = |node: &Node| node.get("SensitivityLevel").and_then(Node::as_str).unwrap_or("LOW").to_owned();
            if level(old_inner) == "HIGH" && level(new_inner) == "LOW" {
                let message = format!("sensitivity {} -> {}", code("HIGH"), code("LOW"));
                found.push((format!("{inside}/SensitivityLevel"), message));
            }
        }
        "SizeConstraintStatement" if protects => {
            let size = |node: &Node| node.get("Size").and_then(|size| thing.side.number(size));
            let above =
                |node: &Node| matches!(node.get("ComparisonOperator").and_then(Node::as_str), Some("GT" | "GE"));
            if let (Some(was), Some(is)) = (size(old_inner), size(new_inner))
                && above(old_inner)
                && above(new_inner)
                && is > was
            {
                let message = format!("stops sizes above {} bytes only ({} before)", number(is), number(was));
                found.push((format!("{inside}/Size"), message));
            }
        }
        _ => {}
    }
}

fn rate(
    thing: &Thing,
    old: &Node,
    new: &Node,
    protects: bool,
    path: &str,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let limit = |node: &Node| node.get("Limit").and_then(|limit| thing.side.number(limit));
    if let (Some(was), Some(is)) = (limit(old), limit(new)) {
        let (was_rate, is_rate) = (was / window(thing, old), is / window(thing, new));
        // exact in cross-multiplied form, so that 100 in 60 s is 500 in 300 s
        if protects && is * window(thing, old) > was * window(thing, new) {
            let message = match was == is {
                true => format!("its window is shorter: {} -> {}", rate_text(thing, old), rate_text(thing, new)),
                false => format!(
                    "its limit is {} times as high: {} -> {}",
                    number((is_rate / was_rate * 100.0).round() / 100.0),
                    rate_text(thing, old),
                    rate_text(thing, new)
                ),
            };
            let property = if was == is { "EvaluationWindowSec" } else { "Limit" };
            found.push((format!("{path}/{property}"), message));
        }
    }
    // from all requests in one bucket to a bucket for whatever the caller says of himself
    let buckets = |node: &Node| match node.get("AggregateKeyType").and_then(Node::as_str) {
        Some("CONSTANT") => Some(0),
        Some("IP") => Some(1),
        Some("FORWARDED_IP" | "CUSTOM_KEYS") => Some(2),
        _ => None,
    };
    if let (Some(was), Some(is)) = (buckets(old), buckets(new))
        && protects
        && is > was
    {
        let keys = |node: &Node| code(node.get("AggregateKeyType").map(flat).unwrap_or_default());
        let message = format!("counts by {} where it counted by {}: a caller gets more buckets", keys(new), keys(old));
        found.push((format!("{path}/AggregateKeyType"), message));
    }
    scope_down(thing, old, new, protects, path, depth, found);
}

fn scope_down(
    thing: &Thing,
    old: &Node,
    new: &Node,
    protects: bool,
    path: &str,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let inside = format!("{path}/ScopeDownStatement");
    match (old.get("ScopeDownStatement"), new.get("ScopeDownStatement")) {
        (None, Some(_)) if protects => {
            found.push((inside, "looks at fewer requests: a scope-down statement was added".to_owned()));
        }
        (Some(old), Some(new)) => compare(thing, old, new, protects, &inside, depth + 1, found),
        _ => {}
    }
}

/// A group of rules, AWS's or one's own.
fn group(thing: &Thing, old: &Node, new: &Node, path: &str, depth: usize, found: &mut Vec<(String, String)>) {
    let excluded = |group: &Node| -> BTreeSet<String> {
        let names = items(group.get("ExcludedRules")).iter().map(name);
        let overrides = items(group.get("RuleActionOverrides")).iter();
        let weak = overrides.filter(|one| {
            let action = one.get("ActionToUse").and_then(Node::as_object).and_then(|kinds| kinds.iter().next());
            action.is_some_and(|(action, _)| strength(action) < 2)
        });
        names.chain(weak.map(name)).collect()
    };
    let (was, is) = (excluded(old), excluded(new));
    let more: Vec<&String> = is.difference(&was).collect();
    if !more.is_empty() {
        let listed = items(new.get("ExcludedRules")).iter().any(|rule| more.contains(&&name(rule)));
        let property = if listed { "ExcludedRules" } else { "RuleActionOverrides" };
        let message = format!("{} of the group no longer stops anything", codes(&more));
        found.push((format!("{path}/{property}"), message));
    }
    let level = |group: &Node| {
        items(group.get("ManagedRuleGroupConfigs")).iter().find_map(|config| {
            at(config, "AWSManagedRulesBotControlRuleSet/InspectionLevel")?.as_str().map(str::to_owned)
        })
    };
    if level(old).as_deref() == Some("TARGETED") && level(new).as_deref() == Some("COMMON") {
        let message = format!("inspection level {} -> {}", code("TARGETED"), code("COMMON"));
        found.push((format!("{path}/ManagedRuleGroupConfigs"), message));
    }
    scope_down(thing, old, new, true, path, depth, found);
}

#[expect(clippy::too_many_arguments, reason = "one step of a recursion")]
fn several(
    thing: &Thing,
    old: &Node,
    new: &Node,
    kind: &str,
    protects: bool,
    path: &str,
    depth: usize,
    found: &mut Vec<(String, String)>,
) {
    let (old, new) = (items(old.get("Statements")), items(new.get("Statements")));
    let gone: Vec<&Node> = old.iter().filter(|statement| !new.contains(statement)).collect();
    let come: Vec<(usize, &Node)> = new.iter().enumerate().filter(|(_, statement)| !old.contains(statement)).collect();
    let kind_of = |node: &Node| node.as_call().map(|(kind, _)| kind.to_owned());
    if gone.len() == come.len() {
        for (old, (index, new)) in gone.iter().zip(&come) {
            if kind_of(old) == kind_of(new) {
                compare(thing, old, new, protects, &format!("{path}/Statements/{index}"), depth + 1, found);
            }
        }
        return;
    }
    let (all, narrower) = match kind {
        "AndStatement" => (gone.is_empty() || come.is_empty(), gone.is_empty()),
        _ => (gone.is_empty() || come.is_empty(), come.is_empty()),
    };
    if !all {
        return;
    }
    if narrower && protects {
        found.push((format!("{path}/Statements"), "matches less than before".to_owned()));
    } else if !narrower && !protects {
        found.push((format!("{path}/Statements"), "lets through more than before".to_owned()));
    }
}

#[expect(clippy::too_many_arguments, reason = "one step of a recursion")]
fn members(
    old: &Node,
    new: &Node,
    property: &str,
    one: &str,
    many: &str,
    protects: bool,
    path: &str,
    found: &mut Vec<(String, String)>,
) {
    let set = |node: &Node| -> BTreeSet<String> { items(node.get(property)).iter().map(flat).collect() };
    let (old, new) = (set(old), set(new));
    let changed: Vec<&String> = if protects { old.difference(&new).collect() } else { new.difference(&old).collect() };
    if changed.is_empty() {
        return;
    }
    let noun = if changed.len() == 1 { one } else { many };
    let message = match protects {
        true => format!("no longer stops {noun} {}", codes(&changed)),
        false => format!("lets through {noun} {}", codes(&changed)),
    };
    found.push((format!("{path}/{property}"), message));
}

/// `2000 in 5 minutes for each IP`.
pub(super) fn rate_text(thing: &Thing, rate: &Node) -> String {
    let limit = rate.get("Limit").map(flat).unwrap_or_default();
    let window = window(thing, rate) / 60.0;
    let plural = if window == 1.0 { "" } else { "s" };
    let keys = match rate.get("AggregateKeyType").and_then(Node::as_str) {
        Some("CONSTANT") => " in all",
        Some("IP" | "FORWARDED_IP") => " from an address",
        _ => "",
    };
    format!("{limit} requests in {} minute{plural}{keys}", number(window))
}

fn window(thing: &Thing, rate: &Node) -> f64 {
    rate.get("EvaluationWindowSec").and_then(|window| thing.side.number(window)).filter(|w| *w > 0.0).unwrap_or(300.0)
}
