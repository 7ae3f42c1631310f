//! Writing YAML that YAML 1.1 and 1.2 readers, the AWS CLI's among them, understand alike.
//!
//! The readers and writers at hand leave `no`, `on`, `1:20` and `2012-10-17` bare, which YAML 1.1 takes for a boolean, a
//! number and a date. Here a string is bare only when it cannot be anything else.

use crate::node::{Node, Number, Object};

/// Writes an object as a YAML document.
pub(crate) fn write(object: &Object, out: &mut String) {
    members(object, 0, out);
}

fn members(object: &Object, depth: usize, out: &mut String) {
    for (key, value) in object.iter() {
        indent(depth, out);
        member(key, value, depth, out);
    }
}

fn member(key: &str, value: &Node, depth: usize, out: &mut String) {
    scalar(key, out);
    out.push(':');
    match value {
        Node::Object(inner) if !inner.is_empty() => {
            out.push('\n');
            members(inner, depth + 1, out);
        }
        Node::List(items) if !items.is_empty() => {
            out.push('\n');
            list(items, depth + 1, out);
        }
        leaf => {
            out.push(' ');
            write_leaf(leaf, depth + 1, out);
        }
    }
}

fn list(items: &[Node], depth: usize, out: &mut String) {
    for (index, item) in items.iter().enumerate() {
        // the first item of a list that is an item stands behind its dash
        if index > 0 || !out.ends_with("- ") {
            indent(depth, out);
        }
        out.push_str("- ");
        match item {
            Node::Object(object) if !object.is_empty() => {
                for (index, (key, value)) in object.iter().enumerate() {
                    if index > 0 {
                        indent(depth + 1, out);
                    }
                    member(key, value, depth + 1, out);
                }
            }
            Node::List(inner) if !inner.is_empty() => {
                list(inner, depth + 1, out);
            }
            leaf => write_leaf(leaf, depth + 1, out),
        }
    }
}

fn write_leaf(leaf: &Node, depth: usize, out: &mut String) {
    match leaf {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Number(value) => out.push_str(&number(value)),
        Node::String(text) if is_block(text) => return block(text, depth, out),
        Node::String(text) => scalar(text, out),
        Node::List(_) => out.push_str("[]"),
        Node::Object(_) => out.push_str("{}"),
    }
    out.push('\n');
}

/// YAML 1.1 takes an exponent for one only behind a point, and with its sign.
pub(crate) fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// Whether several lines of text can stand as a literal block.
pub(crate) fn is_block(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n', '\t'])
        && !text.ends_with("\n\n")
        && text.chars().all(|c| c == '\n' || is_plain(c))
}

/// Whether a character can stand in YAML as it is.
fn is_plain(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

pub(crate) fn block(text: &str, depth: usize, out: &mut String) {
    out.push_str(if text.ends_with('\n') { "|\n" } else { "|-\n" });
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        if !line.is_empty() {
            indent(depth, out);
            out.push_str(line);
        }
        out.push('\n');
    }
}

pub(crate) fn scalar(text: &str, out: &mut String) {
    if is_bare(text) {
        out.push_str(text);
    } else {
        out.push_str(&in_quotes(text));
    }
}

/// Text in single quotes, or in double quotes where they save escapes.
pub(crate) fn in_quotes(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    if !text.chars().all(is_plain) {
        quoted(text, &mut out);
    } else if text.contains('\'') && !text.contains(['"', '\\']) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    }
    out
}

/// In double quotes: JSON's escapes, which are a part of YAML's, and one for each other character that cannot stand as it is.
fn quoted(text: &str, out: &mut String) {
    for c in serde_json::Value::from(text).to_string().chars() {
        if is_plain(c) {
            out.push(c);
        } else {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        }
    }
}

/// Whether the text cannot be anything but itself without quotes: a letter first, nothing that YAML gives a meaning to, and none of
/// the words that YAML 1.1 reads as booleans and nulls.
fn is_bare(text: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ':' | '$' | '+' | ' '))
        && !text.contains(": ")
        && !text.ends_with([':', ' '])
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

pub(crate) fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}
