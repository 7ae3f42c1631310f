//! Intrinsic functions: from a node to all that it can be.

use super::resolver::{MAX_DEPTH, Resolver};
use super::{MAX_ALTERNATIVES, Piece, Words};
use crate::node::Node;

/// One of the things that a value can be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Alternative<'a> {
    /// Missing, or `AWS::NoValue`.
    Absent,
    /// A literal; inside of lists and objects functions may still stand.
    Node(usize, &'a Node),
    /// A text made by functions.
    Words(Words<'a>),
    /// A list of texts made by functions.
    List(Vec<Words<'a>>),
    /// Nobody can tell: why, and how it is spelled.
    Unknown(String, String),
}

impl<'a> Resolver<'a> {
    pub(super) fn resolve(&self, stack: usize, node: &'a Node, found: &mut Found<'a>, depth: usize) {
        if depth > MAX_DEPTH || !self.step() {
            found.unknown("its functions stand too deep in each other", "?");
            return;
        }
        match node {
            Node::Null => found.add(Alternative::Absent),
            Node::String(text) if text.contains("{{resolve:") => {
                found.unknown(&format!("`{text}` is read when the stack is deployed"), text);
            }
            Node::Object(_) => match node.as_call() {
                Some((function, argument)) if function == "Ref" || function.starts_with("Fn::") => {
                    self.call(stack, node, function, argument, found, depth);
                }
                _ => found.add(Alternative::Node(stack, node)),
            },
            _ => found.add(Alternative::Node(stack, node)),
        }
    }

    fn call(
        &self,
        stack: usize,
        node: &'a Node,
        function: &'a str,
        argument: &'a Node,
        found: &mut Found<'a>,
        depth: usize,
    ) {
        let list = argument.as_list().unwrap_or_default();
        match (function, argument, list) {
            ("Ref", Node::String(name), _) => self.reference(stack, name, None, found, depth),
            ("Fn::GetAtt", Node::String(text), _) => match text.split_once('.') {
                Some((id, attribute)) => self.reference(stack, id, Some(attribute), found, depth),
                None => found.unknown("`Fn::GetAtt` names no attribute", text),
            },
            ("Fn::GetAtt", _, [Node::String(id), Node::String(attribute)]) => {
                self.reference(stack, id, Some(attribute), found, depth);
            }
            ("Fn::Sub", Node::String(text), _) => self.substitute(stack, text, None, found, depth),
            ("Fn::Sub", _, [Node::String(text), names]) => self.substitute(stack, text, Some(names), found, depth),
            ("Fn::Join", _, [Node::String(delimiter), items]) => self.join(stack, delimiter, items, found, depth),
            ("Fn::If", _, [Node::String(condition), then, otherwise]) => {
                match self.condition(stack, condition, depth) {
                    Some(true) => {
                        found.tail.push_str("/Fn::If/1");
                        self.resolve(stack, then, found, depth + 1);
                    }
                    Some(false) => {
                        found.tail.push_str("/Fn::If/2");
                        self.resolve(stack, otherwise, found, depth + 1);
                    }
                    None => {
                        found.asked(format!("condition `{condition}`"));
                        self.resolve(stack, then, found, depth + 1);
                        self.resolve(stack, otherwise, found, depth + 1);
                        found.forked = true;
                    }
                }
            }
            ("Fn::FindInMap", _, [map, first, second, ..]) => {
                let keys = [map, first, second].map(|key| self.only_text(stack, key, depth));
                let [Some(map), Some(first), Some(second)] = keys else {
                    return found.unknown("the key of `Fn::FindInMap` depends on the deployment", "${FindInMap}");
                };
                let mappings = self.stacks[stack].template.root().get("Mappings");
                let member = mappings.and_then(|m| m.get(&map)?.get(&first)?.get(&second));
                match (member, list.get(3).and_then(|options| options.get("DefaultValue"))) {
                    (Some(member), _) => {
                        found.asked(format!("mapping `{map}.{first}.{second}`"));
                        self.resolve(stack, member, found, depth + 1);
                    }
                    (None, Some(default)) => self.resolve(stack, default, found, depth + 1),
                    (None, None) => {
                        let spelled = format!("{map}.{first}.{second}");
                        found.unknown(&format!("mapping `{spelled}` does not exist"), &spelled);
                    }
                }
            }
            ("Fn::ImportValue", name, _) => {
                let mut names = Found::default();
                self.resolve(stack, name, &mut names, depth + 1);
                for name in names.alternatives.iter().filter_map(words) {
                    let name = name.to_string();
                    match self.exports.get(&name) {
                        Some((from, value)) => {
                            found.asked(format!("export `{name}` of stack `{}`", self.stacks[*from].name));
                            self.resolve(*from, value, found, depth + 1);
                        }
                        None => found.unknown(
                            &format!("export `{name}` is in none of the given stacks"),
                            &format!("${{ImportValue {name}}}"),
                        ),
                    }
                }
                if names.alternatives.is_empty() {
                    found.unknown("`Fn::ImportValue` names no export", "${ImportValue}");
                }
            }
            ("Fn::Select", _, [index, items]) => self.select(stack, index, items, found, depth),
            ("Fn::Split", _, [Node::String(delimiter), source]) => {
                let mut sources = Found::default();
                self.resolve(stack, source, &mut sources, depth + 1);
                found.ask(sources.via);
                for source in &sources.alternatives {
                    match words(source).as_ref().and_then(Words::as_text) {
                        Some(text) if !delimiter.is_empty() => found.add(Alternative::List(
                            text.split(delimiter.as_ref()).map(|part| Words::literal(part.to_owned())).collect(),
                        )),
                        _ => found.unknown("`Fn::Split` of what only the deployment knows", "${Split}"),
                    }
                }
            }
            _ => found.unknown(&format!("`{function}` is computed when the stack is deployed"), &spelled(node)),
        }
    }

    fn reference(&self, stack: usize, name: &'a str, attribute: Option<&'a str>, found: &mut Found<'a>, depth: usize) {
        let Some(here) = self.stacks.get(stack) else { return };
        if attribute.is_none() && name.starts_with("AWS::") {
            match name {
                "AWS::NoValue" => found.add(Alternative::Absent),
                "AWS::StackName" => found.add(Alternative::Words(Words::literal(here.name))),
                "AWS::Region" if self.assume.region.is_declared() => {
                    found.add(Alternative::Words(Words::literal(self.assume.region.value.as_str())));
                }
                _ => found.add(Alternative::Words(Words(vec![Piece::Pseudo(name)]))),
            }
            return;
        }
        if attribute.is_none()
            && let Some(parameter) = here.parameters.get(name)
        {
            return self.parameter(stack, name, parameter, found, depth);
        }
        if let Some(resource) = here.resources.get(name) {
            if let Some(output) = attribute.and_then(|attribute| attribute.strip_prefix("Outputs."))
                && let Some(child) = self.nested(resource)
                && let Some(value) =
                    self.stacks[child].template.root().get("Outputs").and_then(|all| all.get(output)?.get("Value"))
            {
                found.asked(format!("output `{output}` of stack `{}`", self.stacks[child].name));
                return self.resolve(child, value, found, depth + 1);
            }
            found.add(Alternative::Words(Words(vec![Piece::Resource { stack, id: name, attribute }])));
            return;
        }
        if here.transformed {
            let (id, attribute) = match (name.split_once('.'), attribute) {
                (Some((id, rest)), None) => (id, Some(rest)),
                _ => (name, attribute),
            };
            found.add(Alternative::Words(Words(vec![Piece::Resource { stack, id, attribute }])));
            return;
        }
        found.unknown(&format!("nothing is called `{name}`"), &format!("${{{name}}}"));
    }

    fn parameter(&self, stack: usize, name: &'a str, parameter: &'a Node, found: &mut Found<'a>, depth: usize) {
        let here = &self.stacks[stack];
        let spelled = format!("${{{name}}}");
        let is_true = |node: &Node| matches!(node, Node::Bool(true)) || node.as_str() == Some("true");
        if parameter.get("NoEcho").is_some_and(is_true) {
            return found.unknown(&format!("parameter `{name}` is a secret"), &spelled);
        }
        let kind = parameter.get("Type").and_then(Node::as_str).unwrap_or("String");
        let listed = kind.starts_with("List<") || kind == "CommaDelimitedList";
        if let Some(value) = self.assume.parameter(here.name, name) {
            found.asked(format!("parameter `{name}`, given"));
            let whole = Words::literal(value.to_owned());
            return found.add(if listed { Alternative::List(parts(value)) } else { Alternative::Words(whole) });
        }
        if let Some((parent, handed)) = here.parent
            && let Some(value) = handed.get(name)
        {
            found.asked(format!("parameter `{name}`, from stack `{}`", self.stacks[parent].name));
            return self.resolve(parent, value, found, depth + 1);
        }
        if kind.starts_with("AWS::SSM::Parameter::") {
            return found.unknown(&format!("parameter `{name}` is read from the parameter store"), &spelled);
        }
        match (parameter.get("Default"), parameter.get("AllowedValues").and_then(Node::as_list)) {
            (Some(Node::String(text)), _) if listed => {
                found.asked(format!("parameter `{name}`, default"));
                found.add(Alternative::List(parts(text)));
            }
            (Some(default), _) => {
                found.asked(format!("parameter `{name}`, default"));
                found.add(Alternative::Node(stack, default));
            }
            (None, Some(allowed)) if !allowed.is_empty() && !listed => {
                found.asked(format!("parameter `{name}`, allowed values"));
                found.forked = true;
                allowed.iter().for_each(|value| found.add(Alternative::Node(stack, value)));
            }
            (None, _) => found.unknown(&format!("parameter `{name}` has no default"), &spelled),
        }
    }

    fn substitute(&self, stack: usize, text: &'a str, names: Option<&'a Node>, found: &mut Found<'a>, depth: usize) {
        let mut all = vec![Words::default()];
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let Some(length) = rest[start..].find('}') else { break };
            let hole = &rest[start + 2..start + length];
            let before = Words::literal(&rest[..start]);
            all.iter_mut().for_each(|words| words.push(&before));
            rest = &rest[start + length + 1..];
            let mut inner = Found::default();
            if let Some(literal) = hole.strip_prefix('!') {
                inner.add(Alternative::Words(Words::literal(format!("${{{literal}}}"))));
            } else {
                let hole = hole.trim();
                match (names.and_then(|names| names.get(hole)), hole.split_once('.')) {
                    (Some(value), _) => self.resolve(stack, value, &mut inner, depth + 1),
                    (None, Some((id, attribute))) => {
                        self.reference(stack, id, Some(attribute), &mut inner, depth + 1);
                    }
                    (None, None) => self.reference(stack, hole, None, &mut inner, depth + 1),
                }
            }
            found.ask(std::mem::take(&mut inner.via));
            all = product(&all, &inner, found);
        }
        let end = Words::literal(rest);
        for mut words in all {
            words.push(&end);
            found.add(Alternative::Words(words));
        }
    }

    fn join(&self, stack: usize, delimiter: &'a str, items: &'a Node, found: &mut Found<'a>, depth: usize) {
        let mut all = vec![Words::default()];
        let between = Words::literal(delimiter);
        let Node::List(items) = items else {
            let mut inner = Found::default();
            self.resolve(stack, items, &mut inner, depth + 1);
            found.ask(inner.via);
            for alternative in inner.alternatives {
                let Alternative::List(parts) = alternative else {
                    found.unknown("`Fn::Join` of a list that only the deployment knows", "${Join}");
                    continue;
                };
                let mut whole = Words::default();
                for (index, part) in parts.iter().enumerate() {
                    if index > 0 {
                        whole.push(&between);
                    }
                    whole.push(part);
                }
                found.add(Alternative::Words(whole));
            }
            return;
        };
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                all.iter_mut().for_each(|words| words.push(&between));
            }
            let mut inner = Found::default();
            self.resolve(stack, item, &mut inner, depth + 1);
            found.ask(std::mem::take(&mut inner.via));
            all = product(&all, &inner, found);
        }
        for words in all {
            found.add(Alternative::Words(words));
        }
    }

    fn select(&self, stack: usize, index: &'a Node, items: &'a Node, found: &mut Found<'a>, depth: usize) {
        let Some(index) = self.only_text(stack, index, depth).and_then(|text| text.trim().parse::<usize>().ok()) else {
            return found.unknown("the index of `Fn::Select` depends on the deployment", "${Select}");
        };
        let mut inner = Found::default();
        self.resolve(stack, items, &mut inner, depth + 1);
        found.ask(inner.via);
        for alternative in inner.alternatives {
            match alternative {
                Alternative::Node(stack, Node::List(items)) if index < items.len() => {
                    self.resolve(stack, &items[index], found, depth + 1);
                }
                Alternative::List(mut parts) if index < parts.len() => {
                    found.add(Alternative::Words(parts.swap_remove(index)));
                }
                _ => found.unknown("`Fn::Select` of a list that only the deployment knows", "${Select}"),
            }
        }
    }
}

/// What one resolution found.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub(super) alternatives: Vec<Alternative<'a>>,
    pub(super) via: Vec<String>,
    /// The steps from the value to the branch that was taken.
    pub(super) tail: String,
    /// Whether there were several ways, so that `tail` leads nowhere.
    pub(super) forked: bool,
}

impl<'a> Found<'a> {
    pub(super) fn add(&mut self, alternative: Alternative<'a>) {
        if self.alternatives.contains(&alternative) {
            return;
        }
        match self.alternatives.len() {
            n if n + 1 < MAX_ALTERNATIVES => self.alternatives.push(alternative),
            n if n < MAX_ALTERNATIVES => self.alternatives.push(Alternative::Unknown(
                format!("it can be more than {} different things", MAX_ALTERNATIVES - 1),
                "?".to_owned(),
            )),
            _ => {}
        }
    }

    pub(super) fn unknown(&mut self, why: &str, spelled: &str) {
        self.add(Alternative::Unknown(why.to_owned(), spelled.to_owned()));
    }

    pub(super) fn asked(&mut self, what: String) {
        if !self.via.contains(&what) {
            self.via.push(what);
        }
    }

    pub(super) fn ask(&mut self, all: Vec<String>) {
        all.into_iter().for_each(|what| self.asked(what));
    }
}

/// A value as text, where that is what it is.
pub(super) fn words<'a>(alternative: &Alternative<'a>) -> Option<Words<'a>> {
    match alternative {
        Alternative::Node(_, Node::String(text)) => Some(Words::literal(text.as_ref())),
        Alternative::Node(_, Node::Number(number)) => Some(Words::literal(number.to_string())),
        Alternative::Node(_, Node::Bool(value)) => Some(Words::literal(value.to_string())),
        Alternative::Words(words) => Some(words.clone()),
        _ => None,
    }
}

/// Each text with each of the endings.
fn product<'a>(all: &[Words<'a>], ends: &Found<'a>, found: &mut Found<'a>) -> Vec<Words<'a>> {
    let mut texts = Vec::new();
    for end in &ends.alternatives {
        let end = match end {
            Alternative::Unknown(_, spelled) => Words(vec![Piece::Unknown(spelled.clone())]),
            Alternative::Absent => Words::default(),
            Alternative::List(parts) => {
                Words::literal(parts.iter().map(Words::to_string).collect::<Vec<_>>().join(","))
            }
            other => words(other).unwrap_or_else(|| Words(vec![Piece::Unknown("?".to_owned())])),
        };
        for text in all {
            if texts.len() >= MAX_ALTERNATIVES {
                found.unknown("it can be too many different texts", "?");
                return texts;
            }
            let mut text = text.clone();
            text.push(&end);
            texts.push(text);
        }
    }
    if ends.alternatives.is_empty() { all.to_vec() } else { texts }
}

fn parts<'a>(text: &str) -> Vec<Words<'a>> {
    text.split(',').map(|part| Words::literal(part.trim().to_owned())).collect()
}

/// A function that nobody resolves, in short.
fn spelled(node: &Node) -> String {
    match node.as_call() {
        Some((function, _)) => format!("${{{}}}", function.trim_start_matches("Fn::")),
        None => "?".to_owned(),
    }
}
