//! What a statement looks for and where: search strings, regular expressions, parts of a request and what is done to them first.

use std::collections::BTreeSet;

use crate::node::Node;

use super::super::text::{code, codes, flat};
use super::super::view::{Thing, items};

/// How what a statement matches changed, as far as two values tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// It matches at least what it matched.
    Wider,
    /// It matches at most what it matched.
    Narrower,
    /// Nobody can tell.
    Other,
}

/// What two statements of one kind look for. `protects`: matching stops a request, so that matching less is weaker.
pub(super) fn compare(
    thing: &Thing,
    old: &Node,
    new: &Node,
    protects: bool,
    path: &str,
    found: &mut Vec<(String, String)>,
) {
    let mut tell = |property: &str, reach: Reach, message: String| {
        let kept = if protects { Reach::Wider } else { Reach::Narrower };
        if reach != kept {
            found.push((format!("{path}/{property}"), message));
        }
    };
    for property in ["SearchString", "SearchStringBase64", "RegexString", "Key"] {
        let text = |node: &Node| node.get(property).map(flat);
        if let (Some(was), Some(is)) = (text(old), text(new))
            && was != is
        {
            let reach = if property == "SearchString" { sought(old, new, &was, &is) } else { Reach::Other };
            tell(property, reach, format!("looks for {} where it looked for {}", code(is), code(was)));
        }
    }
    let constraint = |node: &Node| node.get("PositionalConstraint").map(flat);
    if let (Some(was), Some(is)) = (constraint(old), constraint(new))
        && was != is
    {
        let reach = match width(&was).cmp(&width(&is)) {
            std::cmp::Ordering::Less => Reach::Wider,
            std::cmp::Ordering::Greater => Reach::Narrower,
            std::cmp::Ordering::Equal => Reach::Other,
        };
        tell("PositionalConstraint", reach, format!("compares by {} where it compared by {}", code(is), code(was)));
    }
    if let (Some(was), Some(is)) = (old.get("FieldToMatch"), new.get("FieldToMatch"))
        && was != is
    {
        let message = format!("looks at {} where it looked at {}", code(field(is)), code(field(was)));
        tell("FieldToMatch", Reach::Other, message);
    }
    let (was, is) = (transformations(thing, old), transformations(thing, new));
    if was != is {
        let set = |list: &[String]| list.iter().cloned().collect::<BTreeSet<_>>();
        let (less, more) = (set(&was), set(&is));
        let reach = match (less.is_subset(&more), more.is_subset(&less)) {
            (true, false) => Reach::Wider,
            (false, true) => Reach::Narrower,
            _ => Reach::Other,
        };
        let listed = |list: &[String]| if list.is_empty() { "none".to_owned() } else { codes(list) };
        let message = format!("text transformations {} -> {}", listed(&was), listed(&is));
        tell("TextTransformations", reach, message);
    }
}

/// A shorter text is found wherever the longer one is that holds it.
fn sought(old: &Node, new: &Node, was: &str, is: &str) -> Reach {
    let constraint = new.get("PositionalConstraint").and_then(Node::as_str);
    if old.get("PositionalConstraint") != new.get("PositionalConstraint") {
        return Reach::Other;
    }
    let within = |long: &str, short: &str| match constraint {
        Some("CONTAINS") => long.contains(short),
        Some("STARTS_WITH") => long.starts_with(short),
        Some("ENDS_WITH") => long.ends_with(short),
        _ => false,
    };
    match (within(was, is), within(is, was)) {
        (true, _) => Reach::Wider,
        (_, true) => Reach::Narrower,
        _ => Reach::Other,
    }
}

fn width(constraint: &str) -> u8 {
    match constraint {
        "EXACTLY" => 0,
        "CONTAINS" => 2,
        _ => 1,
    }
}

/// `UriPath`, `SingleHeader user-agent`.
fn field(node: &Node) -> String {
    let Some((kind, inside)) = node.as_object().and_then(|members| members.iter().next()) else { return flat(node) };
    let name = inside.get("Name").or_else(|| inside.get("name")).map(|name| format!(" {}", flat(name)));
    format!("{kind}{}", name.unwrap_or_default())
}

/// What is done to the text first, in its order; not what leaves it as it is.
fn transformations(thing: &Thing, node: &Node) -> Vec<String> {
    let priority = |one: &Node| one.get("Priority").and_then(|priority| thing.side.number(priority)).unwrap_or(0.0);
    let mut list: Vec<&Node> = items(node.get("TextTransformations")).iter().collect();
    list.sort_by(|one, other| priority(one).total_cmp(&priority(other)));
    list.into_iter().filter_map(|one| one.get("Type").map(flat)).filter(|kind| kind != "NONE").collect()
}
