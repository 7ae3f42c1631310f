//! When two values are the same to CloudFormation or to the service behind it, however they are spelled.
//!
//! Both sides are written in one canonical form, which nobody ever sees; equal forms are equal values.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use super::keyed;
use crate::facts::{ResourceType, Scalar};
use crate::graph::{self, Step};
use crate::node::{Node, Number, Object};

/// What holds for the whole comparison.
#[derive(Debug, Default)]
pub(super) struct Ground<'a> {
    /// The ids after of what has another id before.
    pub ids: BTreeMap<&'a str, &'a str>,
    /// Whether the side before has `?` where the side after may have anything that is not ASCII.
    pub question_marks: bool,
}

/// Which side a value is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SideOf {
    Before,
    After,
}

/// Where a value stands, as far as that says how it compares.
#[derive(Clone, Debug)]
pub(super) struct Spot<'n> {
    /// The type of the resource, and what is known of it.
    pub kind: &'n str,
    pub facts: Option<&'static ResourceType>,
    /// The steps inside of `Properties`, without those into functions; for other sections, from the entry.
    pub steps: Vec<Step<'n>>,
}

/// What a value is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing special.
    Plain,
    /// Something in which every word is text: arguments of functions, mappings.
    Text,
    /// An IAM policy document.
    Document,
    /// Its statements.
    Statements,
    /// A statement.
    Statement,
    /// `Principal`.
    Principals,
    /// `Condition`.
    Conditions,
    /// `StringEquals` and the like.
    Operator,
    /// A word, or a list of words in any order.
    Words,
}

/// How the items of a list belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListKind {
    /// In their order.
    Sequence,
    /// In any order.
    Set,
    /// By these members.
    Keyed(&'static [&'static str]),
    /// Statements, by `Sid`.
    Statements,
}

impl Meaning {
    /// What an object is, seen where this is expected.
    pub fn of(self, object: &Object) -> Meaning {
        if matches!(self, Meaning::Plain | Meaning::Text) && is_document(object) { Meaning::Document } else { self }
    }

    /// `"Principal": "*"` is a word, not an object of words.
    pub fn seen(self, node: &Node) -> Meaning {
        match (self, node) {
            (Meaning::Principals, Node::String(_) | Node::List(_)) => Meaning::Words,
            _ => self,
        }
    }

    /// What a member of such an object is.
    pub fn member(self, name: &str) -> Meaning {
        match (self, name) {
            (Meaning::Document, "Statement") => Meaning::Statements,
            (Meaning::Statements, _) => Meaning::Statement.member(name),
            (Meaning::Statement, "Action" | "NotAction" | "Resource" | "NotResource") => Meaning::Words,
            (Meaning::Statement, "Principal" | "NotPrincipal") => Meaning::Principals,
            (Meaning::Statement, "Condition") => Meaning::Conditions,
            (Meaning::Principals | Meaning::Operator, _) => Meaning::Words,
            (Meaning::Conditions, _) => Meaning::Operator,
            (Meaning::Document | Meaning::Statement | Meaning::Words | Meaning::Text, _) => Meaning::Text,
            (Meaning::Plain, _) => Meaning::Plain,
        }
    }

    /// What an item of such a list is.
    pub fn item(self) -> Meaning {
        match self {
            Meaning::Statements => Meaning::Statement,
            Meaning::Words => Meaning::Text,
            other => other,
        }
    }
}

/// Whether an object is an IAM policy document, and no statement of a web ACL that holds another one.
pub(super) fn is_document(object: &Object) -> bool {
    let Some(statement) = object.get("Statement") else { return false };
    let says_effect = match statement {
        Node::List(items) => items.iter().any(|item| item.get("Effect").is_some()),
        Node::Object(one) => one.get("Effect").is_some(),
        _ => return false,
    };
    object.iter().all(|(name, _)| matches!(name, "Version" | "Id" | "Statement")) && (object.len() > 1 || says_effect)
}

/// The function and its argument, when the value is an intrinsic function.
pub(super) fn function(node: &Node) -> Option<(&str, &Node)> {
    node.as_call().filter(|(name, _)| *name == "Ref" || name.starts_with("Fn::"))
}

/// Whether a member or item counts as absent.
pub(super) fn is_no_value(node: &Node) -> bool {
    node.as_ref_to() == Some("AWS::NoValue")
}

impl<'n> Spot<'n> {
    /// How the list that stands here is to be compared.
    pub fn list_kind(&self, meaning: Meaning) -> ListKind {
        match meaning {
            Meaning::Statements => return ListKind::Statements,
            Meaning::Words => return ListKind::Set,
            _ => {}
        }
        if let Some(Step::Key(name)) = self.steps.last()
            && let Some(keys) = keyed::keys(self.kind, name)
        {
            return ListKind::Keyed(keys);
        }
        self.unkeyed_kind()
    }

    /// As [`list_kind`](Self::list_kind), when the items have no use as keys.
    pub fn unkeyed_kind(&self) -> ListKind {
        match self.facts.and_then(|facts| facts.schema_at(&self.steps)) {
            Some(schema) if schema.is_set() => ListKind::Set,
            _ => ListKind::Sequence,
        }
    }

    /// The type of the word that stands here.
    fn scalar(&self) -> Option<Scalar> {
        self.facts?.schema_at(&self.steps)?.scalar()
    }
}

impl<'a> Ground<'a> {
    /// The canonical form of a value.
    pub fn canonical<'n>(&self, side: SideOf, spot: &mut Spot<'n>, meaning: Meaning, node: &'n Node) -> String {
        let mut out = String::new();
        self.write(side, spot, meaning, node, &mut out);
        out
    }

    /// The first resource with another id that the value before refers to, by its id after.
    pub fn follows(&self, before: &Node) -> Option<&'a str> {
        let mut found = None;
        if !self.ids.is_empty() {
            graph::references(before, &mut |reference| {
                found = found.or_else(|| self.ids.get(reference.target).copied());
            });
        }
        found
    }

    fn write<'n>(&self, side: SideOf, spot: &mut Spot<'n>, meaning: Meaning, node: &'n Node, out: &mut String) {
        let meaning = meaning.seen(node);
        // one word is a list of one, and so is one statement
        let alone = match meaning {
            Meaning::Words => !matches!(node, Node::List(_)),
            Meaning::Statements => matches!(node, Node::Object(_)) && function(node).is_none(),
            _ => false,
        };
        if alone {
            out.push('[');
        }
        match node {
            Node::Null => out.push('0'),
            Node::Bool(_) | Node::Number(_) => word(spot, meaning, node, out),
            Node::String(text) => self.string(side, spot, meaning, text, out),
            Node::List(items) => self.list(side, spot, meaning, items, out),
            Node::Object(object) => match function(node) {
                Some((name, argument)) => self.function(side, spot, meaning, name, argument, out),
                None => self.object(side, spot, meaning.of(object), object, out),
            },
        }
        if alone {
            out.push(']');
        }
    }

    fn object<'n>(&self, side: SideOf, spot: &mut Spot<'n>, meaning: Meaning, object: &'n Object, out: &mut String) {
        let mut members: Vec<(&str, &Node)> = object.iter().filter(|(_, value)| !is_no_value(value)).collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        out.push('{');
        for (name, value) in members {
            self.text(side, name, out);
            spot.steps.push(Step::Key(name));
            self.write(side, spot, meaning.member(name), value, out);
            spot.steps.pop();
        }
        out.push('}');
    }

    fn list<'n>(&self, side: SideOf, spot: &mut Spot<'n>, meaning: Meaning, items: &'n [Node], out: &mut String) {
        let kind = spot.list_kind(meaning);
        let mut forms: Vec<String> = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate().filter(|(_, item)| !is_no_value(item)) {
            spot.steps.push(Step::Index(index));
            forms.push(self.canonical(side, spot, meaning.item(), item));
            spot.steps.pop();
        }
        if kind != ListKind::Sequence {
            forms.sort_unstable();
        }
        if meaning == Meaning::Words {
            forms.dedup();
        }
        out.push('[');
        forms.iter().for_each(|form| out.push_str(form));
        out.push(']');
    }

    fn function<'n>(
        &self,
        side: SideOf,
        spot: &mut Spot<'n>,
        meaning: Meaning,
        name: &str,
        argument: &'n Node,
        out: &mut String,
    ) {
        out.push('(');
        out.push_str(name);
        out.push(' ');
        match (name, argument) {
            ("Ref", Node::String(id)) => self.text(side, self.id(side, id), out),
            ("Fn::GetAtt", Node::String(text)) => {
                let (id, attribute) = text.split_once('.').unwrap_or((text, ""));
                self.text(side, self.id(side, id), out);
                self.text(side, attribute, out);
            }
            ("Fn::GetAtt", Node::List(parts)) if parts.iter().all(|part| part.as_str().is_some()) => {
                let parts: Vec<&str> = parts.iter().filter_map(Node::as_str).collect();
                let (id, attributes) = parts.split_first().map_or(("", &[][..]), |(id, rest)| (*id, rest));
                self.text(side, self.id(side, id), out);
                self.text(side, &attributes.join("."), out);
            }
            ("Fn::GetAtt", Node::List(parts)) => {
                for (index, part) in parts.iter().enumerate() {
                    match part {
                        Node::String(id) if index == 0 => self.text(side, self.id(side, id), out),
                        other => self.write(side, spot, Meaning::Text, other, out),
                    }
                }
            }
            ("Fn::Sub", Node::String(text)) => self.text(side, &self.sub(side, text, None), out),
            ("Fn::Sub", Node::List(parts)) => match parts.as_slice() {
                [Node::String(text), Node::Object(names)] => {
                    self.text(side, &self.sub(side, text, Some(names)), out);
                    if !names.is_empty() {
                        self.object(side, spot, Meaning::Text, names, out);
                    }
                }
                [Node::String(text)] => self.text(side, &self.sub(side, text, None), out),
                _ => self.write(side, spot, Meaning::Text, argument, out),
            },
            ("Fn::If", Node::List(parts)) => {
                for (index, part) in parts.iter().enumerate() {
                    self.write(side, spot, if index == 0 { Meaning::Text } else { meaning }, part, out);
                }
            }
            _ => {
                // what stands in a function has nothing of the place around it
                let mut inside = Spot { kind: "", facts: None, steps: Vec::new() };
                self.write(side, &mut inside, Meaning::Text, argument, out);
            }
        }
        out.push(')');
    }

    fn string(&self, side: SideOf, spot: &Spot, meaning: Meaning, text: &str, out: &mut String) {
        if let Some(document) = written_document(text) {
            let mut inside = Spot { kind: "", facts: None, steps: Vec::new() };
            self.write(side, &mut inside, Meaning::Document, &document, out);
            return;
        }
        // `"100.0"` where a number is wanted
        if meaning == Meaning::Plain
            && text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            && let Ok(number) = text.parse::<f64>()
            && let Some(number) = Number::from_f64(number)
            && matches!(spot.scalar(), Some(Scalar::Integer | Scalar::Number))
        {
            self.text(side, &plain(&number), out);
            return;
        }
        self.text(side, text, out);
    }

    fn text(&self, side: SideOf, text: &str, out: &mut String) {
        let text = if self.question_marks && side == SideOf::After && !text.is_ascii() {
            Cow::Owned(text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect())
        } else {
            Cow::Borrowed(text)
        };
        let _ = write!(out, "{}:{text}", text.len());
    }

    fn id<'t>(&self, side: SideOf, id: &'t str) -> &'t str
    where
        'a: 't,
    {
        match side {
            SideOf::Before => self.ids.get(id).copied().unwrap_or(id),
            SideOf::After => id,
        }
    }

    /// A text for `Fn::Sub` with the ids after.
    fn sub<'t>(&self, side: SideOf, text: &'t str, names: Option<&Object>) -> Cow<'t, str> {
        if side == SideOf::After || self.ids.is_empty() || !text.contains("${") {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let Some(length) = rest[start..].find('}') else { break };
            let hole = &rest[start + 2..start + length];
            let id = hole.split('.').next().unwrap_or_default();
            let shadowed = names.is_some_and(|names| names.get(id).is_some());
            out.push_str(&rest[..start + 2]);
            match self.ids.get(id.trim()) {
                Some(new) if !shadowed => {
                    out.push_str(new);
                    out.push_str(&hole[id.len()..]);
                }
                _ => out.push_str(hole),
            }
            out.push('}');
            rest = &rest[start + length + 1..];
        }
        out.push_str(rest);
        Cow::Owned(out)
    }
}

/// A truth value or number: as text where the place takes words of any type.
fn word(spot: &Spot, meaning: Meaning, node: &Node, out: &mut String) {
    let text = match node {
        Node::Bool(value) => value.to_string(),
        Node::Number(number) => plain(number),
        _ => return,
    };
    let texts = meaning != Meaning::Plain || spot.scalar().is_some();
    let _ = if texts { write!(out, "{}:{text}", text.len()) } else { write!(out, "#{text};") };
}

/// A number without an idle fraction.
fn plain(number: &Number) -> String {
    match number.as_f64() {
        Some(value) if !number.is_i64() && !number.is_u64() && value.fract() == 0.0 && value.abs() < 1e15 => {
            format!("{value:.0}")
        }
        _ => number.to_string(),
    }
}

/// A policy document that stands as text.
fn written_document(text: &str) -> Option<Node> {
    if !text.trim_start().starts_with('{') || !text.contains("\"Statement\"") {
        return None;
    }
    let node: Node = serde_json::from_str(text).ok()?;
    node.as_object().is_some_and(is_document).then_some(node)
}

/// Whether two values make the same text, though one is written with `Fn::Sub` and the other with `Fn::Join`.
pub(super) fn same_text(before: &Node, after: &Node) -> bool {
    match (flat(before), flat(after)) {
        (Some(before), Some(after)) => before == after,
        _ => false,
    }
}

/// A text in pieces: literal ones, and `${Id.Attribute}` for the others.
fn flat(node: &Node) -> Option<Vec<(bool, String)>> {
    fn push(pieces: &mut Vec<(bool, String)>, hole: bool, text: &str) {
        match pieces.last_mut() {
            Some((false, last)) if !hole => last.push_str(text),
            _ if text.is_empty() && !hole => {}
            _ => pieces.push((hole, text.to_owned())),
        }
    }
    fn add(node: &Node, depth: usize, pieces: &mut Vec<(bool, String)>) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        match node {
            Node::String(text) => push(pieces, false, text),
            Node::Number(number) => push(pieces, false, &plain(number)),
            Node::Bool(value) => push(pieces, false, &value.to_string()),
            _ => match function(node)? {
                ("Ref", Node::String(id)) => push(pieces, true, id),
                ("Fn::GetAtt", Node::String(text)) => push(pieces, true, text),
                ("Fn::GetAtt", Node::List(parts)) => {
                    let parts: Option<Vec<&str>> = parts.iter().map(Node::as_str).collect();
                    push(pieces, true, &parts?.join("."));
                }
                ("Fn::Join", Node::List(parts)) => {
                    let [Node::String(between), Node::List(items)] = parts.as_slice() else { return None };
                    for (index, item) in items.iter().filter(|item| !is_no_value(item)).enumerate() {
                        if index > 0 {
                            push(pieces, false, between);
                        }
                        add(item, depth, pieces)?;
                    }
                }
                ("Fn::Sub", Node::String(text)) => sub(text, &Object::new(), depth, pieces)?,
                ("Fn::Sub", Node::List(parts)) => {
                    let [Node::String(text), Node::Object(names)] = parts.as_slice() else { return None };
                    sub(text, names, depth, pieces)?;
                }
                _ => return None,
            },
        }
        Some(())
    }
    fn sub(text: &str, names: &Object, depth: usize, pieces: &mut Vec<(bool, String)>) -> Option<()> {
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let length = rest[start..].find('}')?;
            push(pieces, false, &rest[..start]);
            let hole = &rest[start + 2..start + length];
            match (hole.strip_prefix('!'), names.get(hole.trim())) {
                (Some(literal), _) => push(pieces, false, &format!("${{{literal}}}")),
                (None, Some(value)) => add(value, depth, pieces)?,
                (None, None) => push(pieces, true, hole.trim()),
            }
            rest = &rest[start + length + 1..];
        }
        push(pieces, false, rest);
        Some(())
    }
    let mut pieces = Vec::new();
    add(node, 16, &mut pieces)?;
    Some(pieces)
}
