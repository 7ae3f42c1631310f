//! Putting right what can be put right without harm, in the text itself: comments and layout stay.
//!
//! Every change is proven: the new text is read again, and it has to be the old template with just this change. One that is not is left out.

use std::ops::Range;

use crate::finding::{Finding, Fix};
use crate::node::{Node, Object};
use crate::read::{self, Places};

/// The text with the changes that the findings know, and how many were made.
pub fn fix(text: &str, findings: &[Finding]) -> (String, usize) {
    let mut done = 0;
    let mut current = text.to_owned();
    // the last first, so that the places of those before it stay
    let mut fixes: Vec<(&str, &Fix)> =
        findings.iter().filter_map(|finding| Some((finding.path.as_deref()?, finding.fix.as_ref()?))).collect();
    fixes.sort_by(|a, b| natural(b.0).cmp(&natural(a.0)));
    fixes.dedup();
    for (path, fix) in fixes {
        if let Some(changed) = one(&current, path, fix) {
            current = changed;
            done += 1;
        }
    }
    (current, done)
}

/// The steps of a pointer with numbers as such, so that the tenth item comes after the second.
fn natural(path: &str) -> Vec<(Option<usize>, &str)> {
    path.split('/').map(|step| (step.parse().ok(), step)).collect()
}

fn one(text: &str, path: &str, fix: &Fix) -> Option<String> {
    let steps: Vec<String> = path.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let before = read::document(text).ok()?;
    let (wanted, whole) = changed(&before, &steps, fix)?;
    let places = Places::of(text).ok()?;
    let mut tries = Vec::new();
    match fix {
        Fix::Rename(to) => {
            let key = places.find(path).filter(|place| place.exact)?.key?.bytes;
            let old = text.get(key.clone())?;
            let quote = old.chars().next().filter(|c| ['"', '\''].contains(c));
            let new = quote.map_or_else(|| to.clone(), |quote| format!("{quote}{to}{quote}"));
            tries.push(replaced(text, key, &new)?);
        }
        Fix::Remove => {
            let pointer: String = path.split('/').skip(1).take(whole).flat_map(|step| ["/", step]).collect();
            let place = places.find(&pointer).filter(|place| place.exact)?;
            let start = place.key.map_or(place.value.bytes.start, |key| key.bytes.start);
            let range = start..place.value.bytes.end;
            tries.extend(lines(text, &range).and_then(|range| replaced(text, range, "")));
            tries.extend(with_comma(text, &range).into_iter().filter_map(|range| replaced(text, range, "")));
        }
    }
    tries.into_iter().find(|text| read::document(text).is_ok_and(|node| node == wanted))
}

fn replaced(text: &str, range: Range<usize>, by: &str) -> Option<String> {
    Some(format!("{}{by}{}", text.get(..range.start)?, text.get(range.end..)?))
}

/// Whole lines, when nothing else stands on them but a dash.
fn lines(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let start = text.get(..range.start)?.rfind('\n').map_or(0, |at| at + 1);
    let before = text.get(start..range.start)?;
    let end = range.end + text.get(range.end..)?.find('\n').map_or(text.len() - range.end, |at| at + 1);
    let after = text.get(range.end..end)?.trim();
    let alone = matches!(before.trim(), "" | "-") && (after.is_empty() || after.starts_with('#'));
    alone.then_some(start..end)
}

/// The range with the comma after it, or the one before it, and the white space between.
fn with_comma(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let after = text.get(range.end..).unwrap_or_default();
    let gap = after.len() - after.trim_start().len();
    if after.trim_start().starts_with(',') {
        let mut end = range.end + gap + 1;
        // what follows moves to where this stood
        let rest = text.get(end..).unwrap_or_default();
        end += rest.len() - rest.trim_start().len();
        found.push(range.start..end);
    }
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    if let Some(rest) = before.strip_suffix(',') {
        found.push(rest.len()..range.end);
    }
    found.push(range.clone());
    found
}

/// The document with the change made in its tree, and how many steps lead to what goes: the only item of a list takes the list along.
fn changed(node: &Node, steps: &[String], fix: &Fix) -> Option<(Node, usize)> {
    let (last, parents) = steps.split_last()?;
    let mut above = parents.len() + 1;
    let mut gone = last.as_str();
    let mut way = parents;
    if *fix == Fix::Remove {
        let parent = parents.iter().try_fold(node, |node, step| child(node, step))?;
        if parent.as_list().is_some_and(|items| items.len() == 1) {
            let (list, rest) = parents.split_last()?;
            (gone, way, above) = (list, rest, parents.len());
        }
    }
    Some((rebuilt(node, way, gone, fix)?, above))
}

fn child<'n>(node: &'n Node, step: &str) -> Option<&'n Node> {
    match node {
        Node::List(items) => items.get(step.parse::<usize>().ok()?),
        _ => node.get(step),
    }
}

fn rebuilt(node: &Node, way: &[String], last: &str, fix: &Fix) -> Option<Node> {
    let Some((step, rest)) = way.split_first() else {
        return match (node, fix) {
            (Node::List(items), Fix::Remove) => {
                let at: usize = last.parse().ok().filter(|at| *at < items.len())?;
                Some(Node::List(items.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, n)| n.clone()).collect()))
            }
            (Node::Object(members), Fix::Remove) => {
                members.get(last)?;
                let kept = members.iter().filter(|(key, _)| *key != last);
                Some(kept.map(|(key, value)| (key.to_owned().into(), value.clone())).collect::<Object>().into())
            }
            (Node::Object(members), Fix::Rename(to)) => {
                members.get(last)?;
                if members.get(to).is_some() {
                    return None;
                }
                let named = members.iter().map(|(key, value)| {
                    let key = if key == last { to.clone() } else { key.to_owned() };
                    (key.into(), value.clone())
                });
                Some(named.collect::<Object>().into())
            }
            _ => None,
        };
    };
    match node {
        Node::List(items) => {
            let at: usize = step.parse().ok()?;
            let mut items = items.clone();
            let slot = items.get_mut(at)?;
            *slot = rebuilt(slot, rest, last, fix)?;
            Some(Node::List(items))
        }
        Node::Object(members) => {
            let mut members = members.clone();
            let slot = members.get_mut(step)?;
            *slot = rebuilt(slot, rest, last, fix)?;
            Some(Node::Object(members))
        }
        _ => None,
    }
}
