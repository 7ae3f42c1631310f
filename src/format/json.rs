//! JSON in its canonical form: as `Template::to_json` writes it, numbers as their author wrote them.

use super::order::Rank;
use crate::node::Node;
use crate::read::{Stand, Unreadable, stands};

/// The canonical form of a text that is JSON.
pub(super) fn write(text: &str) -> Result<String, Unreadable> {
    let (node, stand) = stands(text)?;
    let mut writer = Writer { text, out: String::with_capacity(text.len()) };
    let rank = Rank::of_root(node.as_object().into_iter().flat_map(|root| root.iter()).map(|(name, _)| name));
    writer.value(&node, Some(&stand), 0, rank);
    writer.out.push('\n');
    Ok(writer.out)
}

struct Writer<'a> {
    text: &'a str,
    out: String,
}

impl Writer<'_> {
    fn value(&mut self, node: &Node, stand: Option<&Stand>, depth: usize, rank: Rank) {
        match node {
            Node::List(items) if items.is_empty() => self.out.push_str("[]"),
            Node::Object(members) if members.is_empty() => self.out.push_str("{}"),
            Node::List(items) => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.line(index, depth + 1);
                    self.value(item, stand.and_then(|stand| stand.part(index)), depth + 1, rank);
                }
                self.line(0, depth);
                self.out.push(']');
            }
            Node::Object(object) => {
                let mut members: Vec<_> = object.iter().enumerate().collect();
                members.sort_by_key(|(_, (name, _))| rank.of(name));
                self.out.push('{');
                for (written, (index, (name, value))) in members.into_iter().enumerate() {
                    self.line(written, depth + 1);
                    self.string(name);
                    self.out.push_str(": ");
                    self.value(value, stand.and_then(|stand| stand.part(index)), depth + 1, rank.below(name));
                }
                self.line(0, depth);
                self.out.push('}');
            }
            Node::String(_) | Node::Number(_) => {
                let source = stand.and_then(|stand| self.text.get(stand.range())).unwrap_or_default();
                match node {
                    // `1.10` stays `1.10`, and so does what fits into no number
                    _ if source.starts_with(|c: char| c.is_ascii_digit() || c == '-') => self.out.push_str(source),
                    Node::String(text) => self.string(text),
                    _ => self.out.push_str(source),
                }
            }
            Node::Bool(value) => self.out.push_str(if *value { "true" } else { "false" }),
            Node::Null => self.out.push_str("null"),
        }
    }

    fn string(&mut self, text: &str) {
        self.out.push_str(&serde_json::Value::from(text).to_string());
    }

    /// The line of a list or object after this many others, or of its closing bracket.
    fn line(&mut self, before: usize, depth: usize) {
        self.out.push_str(if before > 0 { ",\n" } else { "\n" });
        for _ in 0..depth {
            self.out.push_str("  ");
        }
    }
}
