//! Values as the model reads them: members, items, numbers, texts.

use super::functions::{Alternative, Found, words};
use super::resolver::Resolver;
use super::{Given, Piece, Source, Words};
use crate::graph;
use crate::node::Node;

/// A value with all that it can be.
#[derive(Clone)]
pub struct Value<'a> {
    pub(super) resolver: &'a Resolver<'a>,
    pub(super) alternatives: Vec<Alternative<'a>>,
    pub(super) via: Vec<String>,
    /// Where it stands.
    pub from: Source,
}

impl<'a> Value<'a> {
    /// A member, when this is an object.
    pub fn get(&self, key: &str) -> Value<'a> {
        let mut found = Found { via: self.via.clone(), ..Found::default() };
        found.forked = self.alternatives.len() > 1;
        self.resolver.steps.set(0);
        for alternative in &self.alternatives {
            match alternative {
                Alternative::Node(stack, node) => match node.get(key) {
                    Some(member) => self.resolver.resolve(*stack, member, &mut found, 0),
                    None => found.add(Alternative::Absent),
                },
                Alternative::Unknown(why, spelled) => found.unknown(why, spelled),
                _ => found.add(Alternative::Absent),
            }
        }
        self.inner(graph::Step::Key(key), found)
    }

    /// The items of a list, each with all that it can be; those that cannot be there are left out. A lone value is a list of one.
    pub fn items(&self) -> Vec<Value<'a>> {
        let mut items = Vec::new();
        for alternative in &self.alternatives {
            match alternative {
                Alternative::Node(stack, Node::List(nodes)) => {
                    for (index, node) in nodes.iter().enumerate() {
                        let mut found = Found { via: self.via.clone(), ..Found::default() };
                        found.forked = self.alternatives.len() > 1;
                        self.resolver.steps.set(0);
                        self.resolver.resolve(*stack, node, &mut found, 0);
                        items.push(self.inner(graph::Step::Index(index), found));
                    }
                }
                Alternative::Absent => {}
                Alternative::List(parts) => items.extend(parts.iter().enumerate().map(|(index, part)| {
                    let mut found = Found::default();
                    found.add(Alternative::Words(part.clone()));
                    self.inner(graph::Step::Index(index), found)
                })),
                other => {
                    let mut found = Found::default();
                    found.add(other.clone());
                    items.push(Value { alternatives: found.alternatives, ..self.clone() });
                }
            }
        }
        items.retain(|item| item.is_given());
        items
    }

    /// The members of an object, in order.
    pub fn members(&self) -> Vec<(&'a str, Value<'a>)> {
        let mut members = Vec::new();
        for alternative in &self.alternatives {
            let Alternative::Node(_, Node::Object(object)) = alternative else { continue };
            for (key, _) in object.iter() {
                if members.iter().all(|(known, _)| *known != key) {
                    members.push((key, self.get(key)));
                }
            }
        }
        members
    }

    fn inner(&self, step: graph::Step, found: Found<'a>) -> Value<'a> {
        let tail = if found.forked { "" } else { found.tail.as_str() };
        let pointer = [self.from.pointer.as_str(), &graph::pointer(&[step]), tail].concat();
        let from = Source::new(&self.from.stack, &self.from.resource, pointer);
        Value { resolver: self.resolver, alternatives: found.alternatives, via: found.via, from }
    }

    /// Whether it is there, or may be.
    pub fn is_given(&self) -> bool {
        self.alternatives.iter().any(|alternative| *alternative != Alternative::Absent)
    }

    /// Whether it may be missing.
    pub fn may_be_absent(&self) -> bool {
        self.alternatives.is_empty() || self.alternatives.contains(&Alternative::Absent)
    }

    /// Whether it can be more than one thing.
    pub fn is_open(&self) -> bool {
        self.alternatives.len() != 1
    }

    /// Why nobody can tell what it is.
    pub fn why_unknown(&self) -> Option<&str> {
        self.alternatives.iter().find_map(|alternative| match alternative {
            Alternative::Unknown(why, _) => Some(why.as_str()),
            _ => None,
        })
    }

    /// The literal, when it can be only that.
    pub fn node(&self) -> Option<&'a Node> {
        match self.alternatives.as_slice() {
            [Alternative::Node(_, node)] => Some(node),
            _ => None,
        }
    }

    /// As a number; a text that is one counts.
    pub fn number(&self) -> Given<f64> {
        self.read("a number", |alternative| match alternative {
            Alternative::Node(_, Node::Number(number)) => number.as_f64().filter(|n| n.is_finite()),
            other => words(other)?.as_text()?.trim().parse::<f64>().ok().filter(|n| n.is_finite()),
        })
    }

    /// As `true` or `false`; a text that is one counts.
    pub fn flag(&self) -> Given<bool> {
        self.read("true or false", |alternative| match alternative {
            Alternative::Node(_, Node::Bool(value)) => Some(*value),
            other => match words(other)?.as_text()? {
                "true" | "True" | "TRUE" => Some(true),
                "false" | "False" | "FALSE" => Some(false),
                _ => None,
            },
        })
    }

    /// As a text, what only the deployment knows spelled as in `Fn::Sub`.
    pub fn text(&self) -> Given<String> {
        self.words().map(Words::to_string)
    }

    /// The text, when it can be only one and every part of it is known.
    pub fn plain(&self) -> Option<String> {
        let words = self.words();
        words.exact()?.as_text().map(str::to_owned)
    }

    /// As a text with its holes.
    pub fn words(&self) -> Given<Words<'a>> {
        self.read("a text", words)
    }

    /// Every resource that it names somewhere inside, by `Ref`, `Fn::GetAtt` or `Fn::Sub`.
    pub fn mentions(&self) -> Vec<(usize, &'a str)> {
        let mut found = Vec::new();
        for alternative in &self.alternatives {
            match alternative {
                Alternative::Node(stack, node) => graph::references(node, &mut |reference| {
                    if self.resolver.resource(*stack, reference.target).is_some() {
                        found.push((*stack, reference.target));
                    }
                }),
                Alternative::Words(words) => {
                    found.extend(words.0.iter().filter_map(|piece| match piece {
                        Piece::Resource { stack, id, .. } => Some((*stack, *id)),
                        _ => None,
                    }));
                }
                _ => {}
            }
        }
        found
    }

    /// As [`Value::mentions`], for the model.
    pub fn mentioned(&self) -> Vec<Source> {
        let mut found: Vec<Source> = Vec::new();
        for (stack, id) in self.mentions() {
            let source = self.resolver.source_of(stack, id);
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    }

    fn read<T: PartialEq>(&self, what: &str, read: impl Fn(&Alternative<'a>) -> Option<T>) -> Given<T> {
        let mut given =
            Given { values: Vec::new(), unknown: None, absent: false, via: self.via.clone(), from: self.from.clone() };
        for alternative in &self.alternatives {
            match (alternative, read(alternative)) {
                (Alternative::Absent, _) => given.absent = true,
                (_, Some(value)) => {
                    if !given.values.contains(&value) {
                        given.values.push(value);
                    }
                }
                (Alternative::Unknown(why, _), None) => given.unknown = Some(why.clone()),
                (other, None) => {
                    given.unknown = Some(match words(other) {
                        Some(words) => format!("`{words}` is not {what}"),
                        None => format!("this is not {what}"),
                    });
                }
            }
        }
        if self.alternatives.is_empty() {
            given.absent = true;
        }
        given
    }
}
