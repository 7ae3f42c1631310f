//! What a value of a template can be, seen through intrinsic functions, conditions and the stacks given together.
//!
//! Nothing here guesses: a value that only the deployment knows is unknown, and an unknown number is never "no limit".

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::collections::HashMap;
use std::fmt;

use super::Input;
use super::assume::Assume;
use crate::graph;
use crate::node::Node;
use crate::template::Template;

/// Most values that one place of a template can have before the rest counts as unknown.
pub const MAX_ALTERNATIVES: usize = 16;
/// How deep functions may stand in each other.
const MAX_DEPTH: usize = 64;
/// How many steps one value may take: a bound for templates that were made to be slow.
const MAX_STEPS: usize = 20_000;

/// Where a value stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The stack.
    pub stack: String,
    /// The logical id; empty outside of resources.
    pub resource: String,
    /// A JSON Pointer from the template's root.
    pub pointer: String,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", self.stack, self.pointer)
    }
}

/// What a value can be, and where it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given<T> {
    /// Every value that it can have, as far as they are known, in the order of the branches that lead to them.
    pub values: Vec<T>,
    /// Why it may be something else as well.
    pub unknown: Option<String>,
    /// Whether it may be missing.
    pub absent: bool,
    /// What was asked on the way: "parameter `Rate`, default".
    pub via: Vec<String>,
    /// Where it stands; where it would stand when it is missing.
    pub from: Source,
}

impl<T> Given<T> {
    /// The value, when it can be only one.
    pub fn exact(&self) -> Option<&T> {
        match self.values.as_slice() {
            [only] if self.unknown.is_none() && !self.absent => Some(only),
            _ => None,
        }
    }

    /// Whether it is missing whatever the parameters.
    pub fn is_absent(&self) -> bool {
        self.values.is_empty() && self.unknown.is_none()
    }

    /// Whether it stands in the template, whatever it is.
    pub fn is_given(&self) -> bool {
        !self.is_absent()
    }

    /// Whether nothing at all is known of it.
    pub fn is_unknown(&self) -> bool {
        self.values.is_empty() && self.unknown.is_some()
    }

    /// The same with other values.
    pub fn map<U>(&self, each: impl Fn(&T) -> U) -> Given<U> {
        Given {
            values: self.values.iter().map(each).collect(),
            unknown: self.unknown.clone(),
            absent: self.absent,
            via: self.via.clone(),
            from: self.from.clone(),
        }
    }

    /// What is missing everywhere.
    pub fn missing(from: Source) -> Self {
        Given { values: Vec::new(), unknown: None, absent: true, via: Vec::new(), from }
    }

    /// What is known.
    pub fn known(value: T, from: Source) -> Self {
        Given { values: vec![value], unknown: None, absent: false, via: Vec::new(), from }
    }
}

impl<T: PartialOrd + Copy> Given<T> {
    /// The least of the values.
    pub fn least(&self) -> Option<T> {
        self.values.iter().copied().reduce(|a, b| if b < a { b } else { a })
    }

    /// The greatest of the values.
    pub fn greatest(&self) -> Option<T> {
        self.values.iter().copied().reduce(|a, b| if b > a { b } else { a })
    }
}

/// A text with holes for what only the deployment knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words<'a>(pub Vec<Piece<'a>>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Known.
    Text(Cow<'a, str>),
    /// What a resource answers: its `Ref` without an attribute.
    Resource {
        /// Which of the stacks.
        stack: usize,
        /// The logical id.
        id: &'a str,
        /// The attribute of `Fn::GetAtt`.
        attribute: Option<&'a str>,
    },
    /// `AWS::Partition` and the like.
    Pseudo(&'a str),
    /// Anything else: how it is spelled.
    Unknown(String),
}

impl<'a> Words<'a> {
    fn literal(text: impl Into<Cow<'a, str>>) -> Self {
        Words(vec![Piece::Text(text.into())])
    }

    fn push(&mut self, other: &Words<'a>) {
        for piece in &other.0 {
            match (self.0.last_mut(), piece) {
                (_, Piece::Text(text)) if text.is_empty() => {}
                (Some(Piece::Text(last)), Piece::Text(text)) => last.to_mut().push_str(text),
                _ => self.0.push(piece.clone()),
            }
        }
    }

    /// The text, when it has no holes.
    pub fn as_text(&self) -> Option<&str> {
        match self.0.as_slice() {
            [] => Some(""),
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// Stack and logical id, when it is nothing but the `Ref` or an attribute of a resource.
    pub fn as_resource(&self) -> Option<(usize, &'a str, Option<&'a str>)> {
        match self.0.as_slice() {
            [Piece::Resource { stack, id, attribute }] => Some((*stack, id, *attribute)),
            _ => None,
        }
    }

    /// The parts between two marks of the known text; an end of the text is a mark as well when `None`.
    pub fn between(&self, after: Option<&str>, before: Option<&str>) -> Option<Words<'a>> {
        let rest = match after {
            Some(mark) => self.split_at_mark(mark)?.1,
            None => self.clone(),
        };
        match before {
            Some(mark) => Some(rest.split_at_mark(mark)?.0),
            None => Some(rest),
        }
    }

    /// What stands before and after the first `mark` in the known text.
    fn split_at_mark(&self, mark: &str) -> Option<(Words<'a>, Words<'a>)> {
        for (index, piece) in self.0.iter().enumerate() {
            let Piece::Text(text) = piece else { continue };
            let Some(at) = text.find(mark) else { continue };
            let part = |text: &str| Piece::Text(Cow::Owned(text.to_owned()));
            let mut head = Words(self.0[..index].to_vec());
            head.push(&Words(vec![part(&text[..at])]));
            let mut tail = Words::default();
            tail.push(&Words(vec![part(&text[at + mark.len()..])]));
            tail.push(&Words(self.0[index + 1..].to_vec()));
            return Some((head, tail));
        }
        None
    }

    /// The text with each hole as `hole`.
    pub fn filled(&self, hole: &str) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_ref(),
                _ => hole,
            })
            .collect()
    }
}

impl fmt::Display for Words<'_> {
    /// Holes as `Fn::Sub` spells them.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => f.write_str(text)?,
                Piece::Resource { id, attribute: None, .. } => write!(f, "${{{id}}}")?,
                Piece::Resource { id, attribute: Some(attribute), .. } => write!(f, "${{{id}.{attribute}}}")?,
                Piece::Pseudo(name) => write!(f, "${{{name}}}")?,
                Piece::Unknown(spelled) => f.write_str(spelled)?,
            }
        }
        Ok(())
    }
}

/// One of the things that a value can be.
#[derive(Clone, Debug, PartialEq)]
enum Alternative<'a> {
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

/// The stacks given together, indexed once.
pub struct Resolver<'a> {
    stacks: Vec<Indexed<'a>>,
    /// Exported values by name.
    exports: HashMap<String, (usize, &'a Node)>,
    assume: &'a Assume,
    steps: Cell<usize>,
}

struct Indexed<'a> {
    name: &'a str,
    template: &'a Template,
    resources: HashMap<&'a str, &'a Node>,
    parameters: HashMap<&'a str, &'a Node>,
    conditions: HashMap<&'a str, (&'a Node, OnceCell<Option<bool>>)>,
    /// The stack that nests this one, and the parameters that it hands over.
    parent: Option<(usize, &'a Node)>,
    /// Whether a transform adds resources that the template does not show.
    transformed: bool,
}

impl<'a> Resolver<'a> {
    /// Indexes the stacks.
    pub fn new(inputs: &'a [Input<'a>], assume: &'a Assume) -> Self {
        let stacks = inputs
            .iter()
            .map(|input| Indexed {
                name: input.stack,
                template: input.template,
                resources: input.template.resources().collect(),
                parameters: input.template.section("Parameters").collect(),
                conditions: input
                    .template
                    .section("Conditions")
                    .map(|(name, node)| (name, (node, OnceCell::new())))
                    .collect(),
                parent: None,
                transformed: input.template.root().get("Transform").is_some(),
            })
            .collect();
        let mut resolver = Resolver { stacks, exports: HashMap::new(), assume, steps: Cell::new(0) };
        resolver.nest(inputs);
        for (stack, input) in inputs.iter().enumerate() {
            for (_, output) in input.template.section("Outputs") {
                let (Some(name), Some(value)) = (output.get("Export").and_then(|e| e.get("Name")), output.get("Value"))
                else {
                    continue;
                };
                for name in resolver.words_of(stack, name) {
                    resolver.exports.entry(name.to_string()).or_insert((stack, value));
                }
            }
        }
        resolver
    }

    /// Finds the stacks that others nest, by the name of the template that they name.
    fn nest(&mut self, inputs: &'a [Input<'a>]) {
        for (parent, input) in inputs.iter().enumerate() {
            for (_, resource) in input.template.resources() {
                if let Some(child) = self.nested(resource).filter(|child| *child != parent)
                    && let Some(parameters) = resource.get("Properties").and_then(|p| p.get("Parameters"))
                    && self.stacks[child].parent.is_none()
                {
                    self.stacks[child].parent = Some((parent, parameters));
                }
            }
        }
    }

    /// The given stack that a resource of type `AWS::CloudFormation::Stack` nests.
    fn nested(&self, resource: &Node) -> Option<usize> {
        if resource.get("Type")?.as_str()? != "AWS::CloudFormation::Stack" {
            return None;
        }
        let url = resource.get("Properties")?.get("TemplateURL")?.as_str()?;
        let file = url.rsplit('/').next().unwrap_or(url);
        let name = file.split('.').next().unwrap_or(file);
        self.stacks.iter().position(|stack| stack.name == name)
    }

    /// How many stacks there are.
    pub fn len(&self) -> usize {
        self.stacks.len()
    }

    /// Whether no stack was given.
    pub fn is_empty(&self) -> bool {
        self.stacks.is_empty()
    }

    /// The name of a stack.
    pub fn stack_name(&self, stack: usize) -> &'a str {
        self.stacks.get(stack).map_or("", |stack| stack.name)
    }

    /// The template of a stack.
    pub fn template(&self, stack: usize) -> Option<&'a Template> {
        self.stacks.get(stack).map(|stack| stack.template)
    }

    /// Whether a transform adds to the template of a stack.
    pub fn is_transformed(&self, stack: usize) -> bool {
        self.stacks.get(stack).is_some_and(|stack| stack.transformed)
    }

    /// The resource with this logical id.
    pub fn resource(&self, stack: usize, id: &str) -> Option<&'a Node> {
        self.stacks.get(stack)?.resources.get(id).copied()
    }

    /// Where a resource stands.
    pub fn source_of(&self, stack: usize, id: &str) -> Source {
        Source {
            stack: self.stack_name(stack).to_owned(),
            resource: id.to_owned(),
            pointer: graph::pointer(&[graph::Step::Key("Resources"), graph::Step::Key(id)]),
        }
    }

    /// The resources of every stack whose condition does not rule them out.
    pub fn resources(&self) -> Vec<Resource<'_>> {
        let mut found = Vec::new();
        for (stack, indexed) in self.stacks.iter().enumerate() {
            for (id, node) in indexed.template.resources() {
                let condition = node.get("Condition").and_then(Node::as_str);
                let given = condition.map_or(Some(true), |name| self.condition(stack, name, 0));
                if given == Some(false) {
                    continue;
                }
                found.push(Resource {
                    resolver: self,
                    stack,
                    id,
                    kind: node.get("Type").and_then(Node::as_str).unwrap_or_default(),
                    node,
                    condition: condition.filter(|_| given.is_none()),
                });
            }
        }
        found
    }

    /// A value of a template.
    pub fn value(&self, stack: usize, resource: &str, pointer: String, node: Option<&'a Node>) -> Value<'_> {
        let mut found = Found::default();
        self.steps.set(0);
        match node {
            Some(node) => self.resolve(stack, node, &mut found, 0),
            None => found.add(Alternative::Absent),
        }
        let mut from = Source { stack: self.stack_name(stack).to_owned(), resource: resource.to_owned(), pointer };
        if !found.forked {
            from.pointer.push_str(&found.tail);
        }
        Value { resolver: self, alternatives: found.alternatives, via: found.via, from }
    }

    /// Whether a condition holds; `None` when that depends on what only the deployment knows.
    fn condition(&self, stack: usize, name: &str, depth: usize) -> Option<bool> {
        let (node, answer) = self.stacks.get(stack)?.conditions.get(name)?;
        if let Some(answer) = answer.get() {
            return *answer;
        }
        if depth == 0 {
            self.steps.set(0);
        }
        let found = self.holds(stack, node, depth + 1);
        // a cycle of conditions ends at MAX_DEPTH; whoever set it first is as good
        *answer.get_or_init(|| found)
    }

    fn holds(&self, stack: usize, node: &'a Node, depth: usize) -> Option<bool> {
        if depth > MAX_DEPTH || !self.step() {
            return None;
        }
        let (function, argument) = node.as_call()?;
        let each = || argument.as_list().unwrap_or_default().iter().map(|part| self.holds(stack, part, depth + 1));
        match function {
            "Condition" => self.condition(stack, argument.as_str()?, depth + 1),
            "Fn::Not" => Some(!self.holds(stack, argument.as_list()?.first()?, depth + 1)?),
            "Fn::And" => {
                let parts: Vec<_> = each().collect();
                if parts.contains(&Some(false)) {
                    Some(false)
                } else {
                    parts.iter().all(Option::is_some).then_some(true)
                }
            }
            "Fn::Or" => {
                let parts: Vec<_> = each().collect();
                if parts.contains(&Some(true)) {
                    Some(true)
                } else {
                    parts.iter().all(Option::is_some).then_some(false)
                }
            }
            "Fn::Equals" => {
                let [a, b] = argument.as_list()? else { return None };
                let (a, b) = (self.only_text(stack, a, depth)?, self.only_text(stack, b, depth)?);
                Some(a == b)
            }
            _ => None,
        }
    }

    /// The text of a value that can be only one.
    fn only_text(&self, stack: usize, node: &'a Node, depth: usize) -> Option<String> {
        let mut found = Found::default();
        self.resolve(stack, node, &mut found, depth + 1);
        match found.alternatives.as_slice() {
            [only] => words(only)?.as_text().map(str::to_owned),
            _ => None,
        }
    }

    /// The texts that a value can be, holes and all.
    fn words_of(&self, stack: usize, node: &'a Node) -> Vec<Words<'a>> {
        let mut found = Found::default();
        self.steps.set(0);
        self.resolve(stack, node, &mut found, 0);
        found.alternatives.iter().filter_map(words).collect()
    }

    fn step(&self) -> bool {
        let steps = self.steps.get() + 1;
        self.steps.set(steps);
        steps <= MAX_STEPS
    }

    fn resolve(&self, stack: usize, node: &'a Node, found: &mut Found<'a>, depth: usize) {
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

/// A resource that is there, or may be.
#[derive(Clone, Copy)]
pub struct Resource<'a> {
    resolver: &'a Resolver<'a>,
    /// Which of the stacks.
    pub stack: usize,
    /// The logical id.
    pub id: &'a str,
    /// The type.
    pub kind: &'a str,
    /// The whole resource.
    pub node: &'a Node,
    /// The condition on which it depends whether it is there, when nobody can tell.
    pub condition: Option<&'a str>,
}

impl<'a> Resource<'a> {
    /// The name of its stack.
    pub fn stack_name(&self) -> &'a str {
        self.resolver.stack_name(self.stack)
    }

    /// All its properties.
    pub fn properties(&self) -> Value<'a> {
        let pointer = format!("{}/Properties", self.pointer());
        self.resolver.value(self.stack, self.id, pointer, self.node.get("Properties"))
    }

    /// A property.
    pub fn property(&self, name: &str) -> Value<'a> {
        let pointer = format!("{}/Properties{}", self.pointer(), graph::pointer(&[graph::Step::Key(name)]));
        let node = self.node.get("Properties").and_then(|properties| properties.get(name));
        self.resolver.value(self.stack, self.id, pointer, node)
    }

    /// A property of a resource of a transform, else what the template's `Globals` say for `section`.
    pub fn property_or_global(&self, section: &str, name: &str) -> Value<'a> {
        let globals = self.resolver.template(self.stack).and_then(|template| template.root().get("Globals"));
        let shared = globals.and_then(|globals| globals.get(section)?.get(name));
        match shared {
            Some(shared) if !self.has(name) && self.resolver.is_transformed(self.stack) => {
                let steps = ["Globals", section, name].map(graph::Step::Key);
                self.resolver.value(self.stack, "", graph::pointer(&steps), Some(shared))
            }
            _ => self.property(name),
        }
    }

    /// Whether it has the property, whatever its value.
    pub fn has(&self, name: &str) -> bool {
        self.node.get("Properties").is_some_and(|properties| properties.get(name).is_some())
    }

    /// The resource itself.
    pub fn source(&self) -> Source {
        self.resolver.source_of(self.stack, self.id)
    }

    /// A part of the resource beside its properties.
    pub fn attribute(&self, name: &str) -> Value<'a> {
        let pointer = format!("{}{}", self.pointer(), graph::pointer(&[graph::Step::Key(name)]));
        self.resolver.value(self.stack, self.id, pointer, self.node.get(name))
    }

    fn pointer(&self) -> String {
        graph::pointer(&[graph::Step::Key("Resources"), graph::Step::Key(self.id)])
    }
}

/// A value with all that it can be.
#[derive(Clone)]
pub struct Value<'a> {
    resolver: &'a Resolver<'a>,
    alternatives: Vec<Alternative<'a>>,
    via: Vec<String>,
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
        let mut from = self.from.clone();
        from.pointer.push_str(&graph::pointer(&[step]));
        if !found.forked {
            from.pointer.push_str(&found.tail);
        }
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

/// What one resolution found.
#[derive(Default)]
struct Found<'a> {
    alternatives: Vec<Alternative<'a>>,
    via: Vec<String>,
    /// The steps from the value to the branch that was taken.
    tail: String,
    /// Whether there were several ways, so that `tail` leads nowhere.
    forked: bool,
}

impl<'a> Found<'a> {
    fn add(&mut self, alternative: Alternative<'a>) {
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

    fn unknown(&mut self, why: &str, spelled: &str) {
        self.add(Alternative::Unknown(why.to_owned(), spelled.to_owned()));
    }

    fn asked(&mut self, what: String) {
        if !self.via.contains(&what) {
            self.via.push(what);
        }
    }

    fn ask(&mut self, all: Vec<String>) {
        all.into_iter().for_each(|what| self.asked(what));
    }
}

/// A value as text, where that is what it is.
fn words<'a>(alternative: &Alternative<'a>) -> Option<Words<'a>> {
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
