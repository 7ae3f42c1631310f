//! Functions: judged by the type of what they yield, and by their values where those are known.

use super::judge::Judge;
use super::kind;
use super::kind::WRONG_TYPE;
use super::object::takes_scalars;
use super::text::say_length;
use crate::facts::{AttributeType, Keyword, Schema, Types};
use crate::finding::Severity;
use crate::graph::{Step, holes};
use crate::node::{Node, Object};

/// What a function yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Yield {
    Text,
    List,
    Anything,
}

impl<'t> Judge<'_, 't> {
    /// Judges a call by what it yields.
    pub(super) fn function(&mut self, schema: &'static Schema, name: &'t str, argument: &'t Node) {
        let yields = self.yields(name, argument);
        if let Some(types) = schema.types()
            && !fits(types, yields)
        {
            return self.say(&WRONG_TYPE, |judge| {
                let what = if yields == Yield::List { "a list" } else { "text" };
                let whole = format!("{} wants {}; `{name}` yields {what}", judge.here(), kind::wanted(types));
                (whole, None)
            });
        }
        if self.is_asking() {
            // what it comes to decides, except where only its type is asked for
            let only_type = schema.keywords().iter().all(|keyword| matches!(keyword, Keyword::Type(_)));
            if !only_type || yields == Yield::Anything {
                self.unsure();
            }
            return;
        }
        match (name, argument) {
            ("Ref", Node::String(target)) => self.parameter(schema, target),
            ("Fn::FindInMap", Node::List(parts)) => self.mapped(schema, parts),
            ("Fn::Select", Node::List(parts)) => {
                let [index, Node::List(items)] = parts.as_slice() else { return };
                let index = match index {
                    Node::Number(number) => number.as_u64(),
                    Node::String(text) => text.parse().ok(),
                    _ => None,
                };
                if let Some((index, item)) = index.and_then(|at| Some((at, items.get(usize::try_from(at).ok()?)?))) {
                    let place = usize::try_from(index).unwrap_or(0);
                    self.path.extend([Step::Key(name), Step::Index(1), Step::Index(place)]);
                    self.judge(schema, item);
                    self.path.truncate(self.path.len() - 3);
                }
            }
            ("Fn::Sub", Node::String(text)) => self.sub(schema, text),
            ("Fn::Sub", Node::List(parts)) => {
                if let Some(Node::String(text)) = parts.first() {
                    self.sub(schema, text);
                }
            }
            _ => {}
        }
    }

    /// Whether the call yields text and nothing else.
    pub(super) fn yields_text(&self, name: &str, argument: &Node) -> bool {
        self.yields(name, argument) == Yield::Text
    }

    fn yields(&self, name: &str, argument: &Node) -> Yield {
        match (name, argument) {
            ("Ref", Node::String(target)) => self.ref_yields(target),
            ("Fn::GetAtt", _) => self.attribute_yields(argument).unwrap_or(Yield::Anything),
            ("Fn::Sub" | "Fn::Join" | "Fn::Base64" | "Fn::ToJsonString" | "Fn::Length", _) => Yield::Text,
            ("Fn::ImportValue" | "Fn::GetStackOutput", _) => Yield::Text,
            ("Fn::Split" | "Fn::GetAZs" | "Fn::Cidr", _) => Yield::List,
            _ => Yield::Anything,
        }
    }

    fn ref_yields(&self, target: &str) -> Yield {
        if let Some(parameter) = self.context.parameters.get(target) {
            let kind = parameter.get("Type").and_then(Node::as_str).unwrap_or_default();
            return match kind {
                "" => Yield::Anything,
                _ if kind.contains("List<") || kind.contains("CommaDelimitedList") => Yield::List,
                _ => Yield::Text,
            };
        }
        match target {
            "AWS::NotificationARNs" => Yield::List,
            _ if target.starts_with("AWS::") => Yield::Text,
            _ => match self.context.resource(target) {
                // what a macro or a module yields nobody knows
                Some(resource) if !resource.kind.ends_with("::MODULE") => Yield::Text,
                _ => Yield::Anything,
            },
        }
    }

    fn attribute_yields(&self, argument: &Node) -> Option<Yield> {
        let (id, attribute) = match argument {
            Node::String(text) => text.split_once('.')?,
            Node::List(parts) => match parts.as_slice() {
                [Node::String(id), Node::String(attribute)] => (&**id, &**attribute),
                _ => return None,
            },
            _ => return None,
        };
        let facts = self.context.resource(id)?.facts()?;
        Some(match facts.attribute(attribute)? {
            AttributeType::String | AttributeType::Integer | AttributeType::Number | AttributeType::Boolean => {
                Yield::Text
            }
            AttributeType::Strings | AttributeType::List => Yield::List,
            AttributeType::Other => Yield::Anything,
        })
    }

    /// Judges what a parameter is given; what is wrong with it is told where it is referred to.
    pub(super) fn given(&mut self, schema: &'static Schema, target: &str) {
        let Some(value) = self.context.given(target) else { return };
        let before = self.found.len();
        self.judge(schema, value);
        let hidden = self.context.parameters.get(target).and_then(|parameter| parameter.get("NoEcho"));
        let shown = if hidden.is_some() { "hidden".to_owned() } else { self.shown(value) };
        let path = self.path.clone();
        for violation in self.found.iter_mut().skip(before) {
            violation.path.clone_from(&path);
            violation.message.push_str(&format!(" (the parameter `{target}` is given, and is {shown})"));
        }
    }

    /// Judges a parameter's values, as far as they are known: those that are allowed, else its default.
    fn parameter(&mut self, schema: &'static Schema, target: &str) {
        let Some(parameter) = self.context.parameters.get(target) else { return };
        let kind = parameter.get("Type").and_then(Node::as_str).unwrap_or_default();
        // a parameter of the Systems Manager has the name of one as its default
        if kind.contains("SSM") || self.ref_yields(target) != Yield::Text {
            return;
        }
        let allowed = parameter.get("AllowedValues").and_then(Node::as_list).unwrap_or_default();
        let default = parameter.get("Default");
        let values: Vec<&'t Node> =
            if allowed.is_empty() { default.into_iter().collect() } else { allowed.iter().collect() };
        self.resolved(schema, &values, |value| format!(" (the parameter `{target}` can be {value})"));
    }

    /// Judges what a map holds, when it and the keys are literal.
    fn mapped(&mut self, schema: &'static Schema, parts: &'t [Node]) {
        let [Node::String(map), first, second, ..] = parts else { return };
        let Some(entries) = self.context.mappings.get(&**map).and_then(|map| map.as_object()) else { return };
        let outer: Vec<&'t Object> = match first {
            Node::String(key) => entries.get(key).and_then(Node::as_object).into_iter().collect(),
            _ => entries.iter().filter_map(|(_, entry)| entry.as_object()).collect(),
        };
        let Node::String(key) = second else { return };
        let values: Vec<&'t Node> = outer.iter().filter_map(|entry| entry.get(key)).collect();
        self.resolved(schema, &values, |value| format!(" (the mapping `{map}` has {value})"));
    }

    /// Complains when no value fits; who deploys may choose another, so that it is a warning.
    fn resolved(&mut self, schema: &'static Schema, values: &[&'t Node], words: impl Fn(String) -> String) {
        let mut all = Vec::new();
        for value in values {
            let before = self.found.len();
            let worst = self.at_most.replace(Severity::Warning);
            self.judge(schema, value);
            self.at_most = worst;
            let mut found = self.found.split_off(before);
            if found.is_empty() {
                return;
            }
            let said = words(self.shown(value));
            for violation in &mut found {
                violation.path.clone_from(&self.path);
                violation.message.push_str(&said);
            }
            all.append(&mut found);
        }
        // one value stands for all
        self.found.extend(all.into_iter().next());
    }

    /// Judges the length of what is around the holes; a text without any is judged in whole.
    fn sub(&mut self, schema: &'static Schema, text: &'t str) {
        let mut filled = 0;
        holes(text, |name, attribute| filled += name.len() + attribute.map_or(0, |name| name.len() + 1) + 3);
        let here = schema.resolve();
        for keyword in here.keywords() {
            if let Keyword::MaxLength(most) = keyword {
                let least = text.chars().count().saturating_sub(filled) as u64;
                if least > *most {
                    say_length(
                        self,
                        least,
                        format!("longer than the most allowed, {most}, even without what `${{...}}` adds"),
                    );
                }
            }
        }
    }
}

/// Whether a value of one of the types can be yielded.
fn fits(types: Types, yields: Yield) -> bool {
    match yields {
        Yield::Anything => true,
        Yield::Text => takes_scalars(types),
        Yield::List => types.takes_lists(),
    }
}
