//! How values stand in a finding's message: intrinsic functions as `Fn::Sub` writes them, long ones cut, and which parts are code.

use std::fmt::{Display, Write};

use crate::node::Node;

/// Around what Markdown sets as code, while a message is put together; neither can stand in a message itself.
const OPEN: char = '\u{2}';
const CLOSE: char = '\u{3}';

/// Most characters of one value in a message.
const LONGEST: usize = 160;
/// Most items of a list in a message.
const MOST: usize = 6;

/// A part that Markdown sets as code.
pub(super) fn code(text: impl Display) -> String {
    format!("{OPEN}{}{CLOSE}", plain(&text.to_string()))
}

/// As [`code`], in quotation marks where there is no Markdown: names that people gave.
pub(super) fn quoted(text: impl Display) -> String {
    format!("{OPEN}\"{}\"{CLOSE}", plain(&text.to_string()))
}

/// Each as code, with commas; a long list is cut.
pub(super) fn codes<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<T> = items.into_iter().collect();
    let shown = if items.len() > MOST { MOST - 1 } else { items.len() };
    let mut text = items[..shown].iter().map(code).collect::<Vec<_>>().join(", ");
    if items.len() > shown {
        let _ = write!(text, " and {} more", items.len() - shown);
    }
    text
}

/// The message without its marks, and the parts that stood between them, without quotation marks.
pub(super) fn unmark(marked: &str, parts: &mut Vec<String>) -> String {
    let mut text = String::with_capacity(marked.len());
    let mut rest = marked;
    while let Some((before, from)) = rest.split_once(OPEN) {
        text.push_str(before);
        let (part, after) = from.split_once(CLOSE).unwrap_or((from, ""));
        let bare = part.strip_prefix('"').and_then(|part| part.strip_suffix('"')).unwrap_or(part);
        if !bare.is_empty() {
            parts.push(bare.to_owned());
        }
        text.push_str(part);
        rest = after;
    }
    text.push_str(rest);
    text
}

/// One line, of bearable length.
fn plain(text: &str) -> String {
    let mut line: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.len() < text.len() {
        line.push_str("...");
    }
    line
}

/// A value as text: strings as they are, references and `Fn::Join` as `Fn::Sub` writes them, everything else as compact JSON.
pub(super) fn flat(node: &Node) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Number(number) => number.to_string(),
        Node::String(text) => text.to_string(),
        Node::List(_) => json(node),
        Node::Object(_) => {
            node.as_call().and_then(|(name, argument)| call(name, argument)).unwrap_or_else(|| json(node))
        }
    }
}

fn call(name: &str, argument: &Node) -> Option<String> {
    match (name, argument) {
        ("Ref", Node::String(target)) => Some(format!("${{{target}}}")),
        ("Fn::GetAtt", Node::String(path)) => Some(format!("${{{path}}}")),
        ("Fn::GetAtt", Node::List(parts)) => match parts.as_slice() {
            [Node::String(id), Node::String(attribute)] => Some(format!("${{{id}.{attribute}}}")),
            _ => None,
        },
        ("Fn::Sub", Node::String(text)) => Some(text.to_string()),
        ("Fn::Sub", Node::List(parts)) => match parts.as_slice() {
            [Node::String(text), Node::Object(names)] => Some(fill(text, |name| names.get(name).map(flat))),
            _ => None,
        },
        ("Fn::Join", Node::List(parts)) => match parts.as_slice() {
            [Node::String(between), Node::List(items)] => {
                Some(items.iter().map(flat).collect::<Vec<_>>().join(between))
            }
            _ => None,
        },
        ("Fn::ImportValue", name) => Some(format!("${{ImportValue {}}}", flat(name))),
        _ => None,
    }
}

/// The text with those holes filled that have a value.
pub(super) fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("${") {
        filled.push_str(before);
        let Some((hole, after)) = from.split_once('}') else {
            filled.push_str("${");
            rest = from;
            continue;
        };
        match value(hole.trim()) {
            Some(value) => filled.push_str(&value),
            None => {
                let _ = write!(filled, "${{{hole}}}");
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Compact JSON.
pub(super) fn json(node: &Node) -> String {
    serde_json::to_string(node).unwrap_or_default()
}

/// `1 day`, `3 days`; whole numbers without a point.
pub(super) fn amount(value: f64, unit: &str) -> String {
    let plural = if value == 1.0 { "" } else { "s" };
    format!("{} {unit}{plural}", number(value))
}

/// A number without a needless point.
pub(super) fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 { format!("{value:.0}") } else { value.to_string() }
}

/// A key as a step of a JSON Pointer.
pub(super) fn step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
