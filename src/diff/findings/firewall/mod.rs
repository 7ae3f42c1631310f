//! The web ACL: rules that go, count where they blocked, match less, let through more, or guard nothing any more.

mod sets;
mod sought;
mod statement;

use std::collections::BTreeSet;

use crate::diff::report::Severity;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, codes, flat, quoted};
use super::view::{Case, Thing, at};
pub(super) use sets::find as find_sets;
use statement::{compare, rate_text};

rule! {
    /// A rule of a web ACL or rule group is gone.
    ///
    /// What it stopped is let through once the change is deployed, unless another rule stops it.
    pub RULE_REMOVED = "waf-rule-removed", "SEC-WAF-RULE-REMOVED", high, Firewall, since "0.2.0",
        "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rules.html";
    /// A rule of a web ACL stops less than before.
    ///
    /// It counts where it blocked, its rate is higher, it matches less or something else, a rule that allows comes before it, a group's
    /// rule is overridden, or an allowed address set grew.
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
    let mut kept = Vec::new();
    for (index, rule) in old.iter().enumerate() {
        let same_name = |other: &&(usize, &Node)| name(other.1) == name(rule);
        let renamed = |other: &&(usize, &Node)| other.1.get("Statement") == rule.get("Statement");
        let candidates: Vec<(usize, &Node)> = new.iter().enumerate().collect();
        match candidates.iter().find(same_name).or_else(|| candidates.iter().find(renamed)) {
            Some((place, other)) => {
                known.insert(*place);
                kept.push((rule, *other, *place));
                weakened(after, rule, other, *place, out);
            }
            None => removed(before, after, rule, index, out),
        }
    }
    overtaken(before, after, &kept, out);
    for (place, rule) in new.iter().enumerate().filter(|(place, _)| !known.contains(place)) {
        bypass(after, new, rule, place, out);
    }
}

fn priority(thing: &Thing, rule: &Node) -> Option<f64> {
    rule.get("Priority").and_then(|priority| thing.side.number(priority))
}

/// A rule that lets requests through, and now comes before some that stop them. `kept` are the rules of both sides.
fn overtaken(before: &Thing, after: &Thing, kept: &[(&Node, &Node, usize)], out: &mut Out) {
    let first = |(a, b): (Option<f64>, Option<f64>)| a.zip(b).is_some_and(|(a, b)| a < b);
    for (old, new, place) in kept.iter().filter(|(old, new, _)| action(old) == "Allow" && action(new) == "Allow") {
        let passed: Vec<String> = kept
            .iter()
            .filter(|(was, is, _)| {
                strength(action(is)) > 1
                    && first((priority(before, was), priority(before, old)))
                    && first((priority(after, new), priority(after, is)))
            })
            .map(|(_, is, _)| name(is))
            .collect();
        if !passed.is_empty() {
            let message = format!(
                "rule {} now comes first: what it allows is no longer looked at by {}",
                quoted(name(new)),
                codes(&passed)
            );
            out.add(&WEAKENED, after.id, after.path(&format!("Rules/{place}/Priority")), message);
        }
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

/// A new rule that lets requests through before others look at them.
fn bypass(after: &Thing, rules: &[Node], rule: &Node, place: usize, out: &mut Out) {
    if action(rule) != "Allow" {
        return;
    }
    let Some(own) = priority(after, rule) else { return };
    let later: Vec<String> = rules
        .iter()
        .filter(|other| priority(after, other).is_some_and(|other| other > own) && strength(action(other)) > 1)
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
