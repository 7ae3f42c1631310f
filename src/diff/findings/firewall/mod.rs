//! The web ACL: rules that go, count where they blocked, match less, let through more, or guard nothing any more.

use std::collections::BTreeSet;

use crate::diff::report::Severity;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, codes, flat, number, quoted};
use super::view::{Case, Resource, Side, Thing, View, at, items, property, target, targets};

rule! {
    /// A rule of a web ACL or rule group is gone.
    ///
    /// What it stopped is let through once the change is deployed, unless another rule stops it.
    pub RULE_REMOVED = "waf-rule-removed", "SEC-WAF-RULE-REMOVED", high, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rules.html";
    /// A rule of a web ACL stops less than before.
    ///
    /// It counts where it blocked, its rate is higher, it matches less, a group's rule is overridden, or an allowed address set grew.
    pub WEAKENED = "waf-weakened", "SEC-WAF-WEAKENED", medium, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html";
    /// A web ACL no longer guards a resource that is still there.
    ///
    /// The association is gone, or points elsewhere; requests reach the resource unfiltered.
    pub DETACHED = "waf-detached", "SEC-WAF-DETACHED", high, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html";
    /// A web ACL lets through what no rule matches, where it had blocked it.
    ///
    /// An allow list becomes a block list: everything is let in but what some rule blocks.
    pub DEFAULT = "waf-default", "SEC-WAF-DEFAULT", critical, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-default-action.html";
}

/// Statements inside of statements are followed so deep; WAF allows fewer.
const DEEPEST: usize = 32;

pub(super) fn find(case: &Case, out: &mut Out) {
    let Some((before, after)) = case.both() else { return };
    match after.kind {
        "AWS::WAFv2::WebACL" | "AWS::WAFv2::RuleGroup" => {
            rules(before, after, out);
            let blocks = |thing: &Thing| thing.get("DefaultAction").is_some_and(|action| action.get("Block").is_some());
            if blocks(before) && after.get("DefaultAction").is_some_and(|action| action.get("Allow").is_some()) {
                let message = format!(
                    "default action {} -> {}: what no rule matches is let through",
                    code("Block"),
                    code("Allow")
                );
                out.add(&DEFAULT, after.id, case.path("DefaultAction"), message);
            }
        }
        "AWS::CloudFront::Distribution" => {
            const WEB_ACL: &str = "DistributionConfig/WebACLId";
            let acl = |thing: &Thing| thing.get(WEB_ACL).map(flat).filter(|acl| !acl.is_empty());
            if let (Some(was), None) = (acl(before), acl(after)) {
                let message = format!("the distribution is no longer behind web ACL {}", code(was));
                out.add(&DETACHED, after.id, case.path(WEB_ACL), message);
            }
        }
        _ => {}
    }
}

fn name(rule: &Node) -> String {
    rule.get("Name").map(flat).unwrap_or_default()
}

/// `Block`, `Count`; of a group what overrides its rules, where nothing does it is `None`.
fn action(rule: &Node) -> &str {
    let (holder, otherwise) = match rule.get("OverrideAction") {
        Some(action) => (Some(action), "None"),
        None => (rule.get("Action"), ""),
    };
    holder.and_then(Node::as_object).and_then(|kinds| kinds.iter().next()).map_or(otherwise, |(kind, _)| kind)
}

/// How much an action stops.
fn strength(action: &str) -> u8 {
    match action {
        "Block" | "None" => 3,
        "Captcha" | "Challenge" | "Monetize" => 2,
        "Count" => 1,
        _ => 0,
    }
}

fn rules(before: &Thing, after: &Thing, out: &mut Out) {
    let (old, new) = (before.items("Rules"), after.items("Rules"));
    let mut known = BTreeSet::new();
    for (index, rule) in old.iter().enumerate() {
        let same_name = |other: &&(usize, &Node)| name(other.1) == name(rule);
        let renamed = |other: &&(usize, &Node)| other.1.get("Statement") == rule.get("Statement");
        let candidates: Vec<(usize, &Node)> = new.iter().enumerate().collect();
        match candidates.iter().find(same_name).or_else(|| candidates.iter().find(renamed)) {
            Some((place, other)) => {
                known.insert(*place);
                weakened(after, rule, other, *place, out);
            }
            None => removed(before, after, rule, index, out),
        }
    }
    for (place, rule) in new.iter().enumerate().filter(|(place, _)| !known.contains(place)) {
        bypass(after, new, rule, place, out);
    }
}

fn removed(before: &Thing, after: &Thing, rule: &Node, index: usize, out: &mut Out) {
    let what = match at(rule, "Statement/RateBasedStatement") {
        Some(rate) => format!("rate rule {} ({})", quoted(name(rule)), rate_text(before, rate)),
        None => format!("rule {}", quoted(name(rule))),
    };
    let action = action(rule);
    let (severity, then) = match action {
        "Allow" => (Severity::Info, "what it let through meets the other rules"),
        "Count" => (Severity::Low, "it only counted"),
        _ => (Severity::High, "what it stopped is let through"),
    };
    let message = format!("{what} removed: {then}");
    let added = out.add(&RULE_REMOVED, after.id, before.path(&format!("Rules/{index}")), message).severity(severity);
    if action == "Allow" {
        added.neutral();
    }
}

/// `2000 in 5 minutes for each IP`.
fn rate_text(thing: &Thing, rate: &Node) -> String {
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

/// A new rule that lets requests through before others look at them.
fn bypass(after: &Thing, rules: &[Node], rule: &Node, place: usize, out: &mut Out) {
    if action(rule) != "Allow" {
        return;
    }
    let priority = |rule: &Node| rule.get("Priority").and_then(|priority| after.side.number(priority));
    let Some(own) = priority(rule) else { return };
    let later: Vec<String> = rules
        .iter()
        .filter(|other| priority(other).is_some_and(|other| other > own) && strength(action(other)) > 1)
        .map(name)
        .collect();
    if !later.is_empty() {
        let message =
            format!("rule {} is new: what it allows is not looked at by {}", quoted(name(rule)), codes(&later));
        out.add(&WEAKENED, after.id, after.path(&format!("Rules/{place}/Action")), message);
    }
}

/// One rule that is still there.
fn weakened(after: &Thing, old: &Node, new: &Node, place: usize, out: &mut Out) {
    let path = format!("Rules/{place}");
    let (was, is) = (action(old), action(new));
    let called = quoted(name(new));
    if strength(is) < strength(was) && !(was.is_empty() || is.is_empty()) {
        let property = if new.get("OverrideAction").is_some() { "OverrideAction" } else { "Action" };
        let then = match (property, is) {
            ("OverrideAction", _) => "the group stops nothing any more",
            (_, "Count") => "it stops nothing any more",
            (_, "Allow") => "it lets through what it stopped",
            _ => "what it stopped can get through",
        };
        let message = format!("rule {called}: {} -> {}: {then}", code(was), code(is));
        out.add(&WEAKENED, after.id, after.path(&format!("{path}/{property}")), message).severity(Severity::High);
    }
    let mut found = Vec::new();
    if let (Some(old), Some(new)) = (old.get("Statement"), new.get("Statement")) {
        let protects = is != "Allow";
        compare(after, old, new, protects, &format!("{path}/Statement"), 0, &mut found);
    }
    for (path, message) in found {
        out.add(&WEAKENED, after.id, after.path(&path), format!("rule {called}: {message}"));
    }
}

/// What in a statement stops less. `protects`: matching stops a request, so matching less is weaker.
fn compare(
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
        }
        return;
    }
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

/// Address sets and associations, which take a look at other resources.
pub(super) fn find_sets(view: &View, out: &mut Out) {
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
