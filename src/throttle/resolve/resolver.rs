//! The stacks given together, indexed once, and which of their resources are there.

use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

use super::functions::{Alternative, Found, words};
use super::value::Value;
use super::{Source, Words};
use crate::graph;
use crate::node::Node;
use crate::template::Template;
use crate::throttle::Input;
use crate::throttle::assume::Assume;

/// How deep functions may stand in each other.
pub(super) const MAX_DEPTH: usize = 64;
/// How many steps one value may take: a bound for templates that were made to be slow.
const MAX_STEPS: usize = 20_000;

/// The stacks given together, indexed once.
pub struct Resolver<'a> {
    pub(super) stacks: Vec<Indexed<'a>>,
    /// Exported values by name.
    pub(super) exports: HashMap<String, (usize, &'a Node)>,
    pub(super) assume: &'a Assume,
    pub(super) steps: Cell<usize>,
}

pub(super) struct Indexed<'a> {
    pub(super) name: &'a str,
    pub(super) template: &'a Template,
    pub(super) resources: HashMap<&'a str, &'a Node>,
    pub(super) parameters: HashMap<&'a str, &'a Node>,
    pub(super) conditions: HashMap<&'a str, (&'a Node, OnceCell<Option<bool>>)>,
    /// The stack that nests this one, and the parameters that it hands over.
    pub(super) parent: Option<(usize, &'a Node)>,
    /// Whether a transform adds resources that the template does not show.
    pub(super) transformed: bool,
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
    pub(super) fn nested(&self, resource: &Node) -> Option<usize> {
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
        let pointer = graph::pointer(&[graph::Step::Key("Resources"), graph::Step::Key(id)]);
        Source::new(self.stack_name(stack), id, pointer)
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
    pub fn value(&self, stack: usize, resource: &str, mut pointer: String, node: Option<&'a Node>) -> Value<'_> {
        let mut found = Found::default();
        self.steps.set(0);
        match node {
            Some(node) => self.resolve(stack, node, &mut found, 0),
            None => found.add(Alternative::Absent),
        }
        if !found.forked {
            pointer.push_str(&found.tail);
        }
        let from = Source::new(self.stack_name(stack), resource, pointer);
        Value { resolver: self, alternatives: found.alternatives, via: found.via, from }
    }

    /// Whether a condition holds; `None` when that depends on what only the deployment knows.
    pub(super) fn condition(&self, stack: usize, name: &str, depth: usize) -> Option<bool> {
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
    pub(super) fn only_text(&self, stack: usize, node: &'a Node, depth: usize) -> Option<String> {
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

    pub(super) fn step(&self) -> bool {
        let steps = self.steps.get() + 1;
        self.steps.set(steps);
        steps <= MAX_STEPS
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
