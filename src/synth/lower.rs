//! Values to nodes: references are followed, and what leads nowhere is reported.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::cycles;
use super::names::{Kind, Names};
use crate::construct::Placed;
use crate::finding::{At, Finding, nearest};
use crate::handle::{StackKey, Target};
use crate::intrinsic::{Expr, Part};
use crate::node::{Node, Object, Text};
use crate::resource::{Attributes, Body, DeletionPolicy};
use crate::stack::{Copies, Entry, Loop, OutputBody, Stack};
use crate::value::{Bag, Value};

const PSEUDO: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// Functions that only the transform `AWS::LanguageExtensions` knows.
const LANGUAGE_EXTENSIONS: [&str; 2] = ["Fn::Length", "Fn::ToJsonString"];

/// Values to nodes.
pub(super) struct Lowering<'a> {
    stack: &'a StackKey,
    stack_name: &'a str,
    names: Names,
    findings: &'a mut Vec<Finding>,
    /// Where what is being lowered was added, and its id.
    at: At,
    id: Text,
    path: Vec<Text>,
    /// The resources that what is being lowered refers to.
    refers_to: BTreeSet<Text>,
    language_extensions: bool,
}

pub(super) struct Root {
    pub object: Object,
    pub places: BTreeMap<String, At>,
}

impl<'a> Lowering<'a> {
    pub fn new(stack: &'a Stack, names: Names, findings: &'a mut Vec<Finding>) -> Self {
        Lowering {
            stack: &stack.key,
            stack_name: &stack.name,
            names,
            findings,
            at: stack.at.clone(),
            id: Text::Borrowed(""),
            path: Vec::new(),
            refers_to: BTreeSet::new(),
            language_extensions: false,
        }
    }

    fn begin(&mut self, id: &str, at: &At) {
        self.id = id.to_owned().into();
        self.at = at.clone();
        self.path.clear();
        self.refers_to.clear();
    }

    fn report(&mut self, rule: &'static str, message: String) -> &mut Finding {
        let mut finding = Finding::error(rule, self.stack_name, &self.at, message);
        if !self.id.is_empty() {
            finding.resource = Some(self.id.to_string());
        }
        self.findings.push(finding);
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// The whole template.
    pub fn template(&mut self, stack: &Stack, placed: Vec<Placed>, loops: Vec<(At, Loop)>) -> Root {
        let mut places = BTreeMap::new();
        let resources = self.resources(placed, loops, &mut places);
        let parameters = self.section(&stack.parameters, |l, bag: &Bag| Node::Object(l.members(bag.members())));
        let mappings = self.section(&stack.mappings, |l, value: &Value| l.value(value));
        let mut conditions = self.section(&stack.conditions, |l, test| l.expr(&test.0));
        let rules = self.section(&stack.rules, Lowering::rule);
        let mut outputs = self.section(&stack.outputs, Lowering::output);
        for (section, Entry { id, at, what }) in &stack.loops {
            let name = Text::Owned(format!("Fn::ForEach::{id}"));
            self.begin(&name, at);
            self.language_extensions = true;
            let node = self.value(what);
            let into = if *section == "Conditions" { &mut conditions } else { &mut outputs };
            into.set(name, node);
        }
        self.begin("", &stack.at);
        let metadata = self.members(&stack.metadata);
        let sections: Vec<(Text, Node)> =
            stack.sections.iter().map(|(name, value)| (name.clone(), self.value(value))).collect();
        let mut transforms: Vec<Node> = Vec::new();
        let extends = |transform: &Value| transform.as_str() == Some("AWS::LanguageExtensions");
        if self.language_extensions && !stack.transforms.iter().any(extends) {
            // it has to come first, so that other macros see the expanded template
            transforms.push("AWS::LanguageExtensions".into());
        }
        for transform in &stack.transforms {
            let transform = self.value(transform);
            transforms.push(transform);
        }

        let mut root = Object::new();
        root.set("AWSTemplateFormatVersion", "2010-09-09");
        if let Some(description) = &stack.description {
            root.set("Description", description.clone());
        }
        set_unless_empty(&mut root, "Metadata", metadata);
        match transforms.len() {
            0 => {}
            1 => root.set("Transform", transforms.remove(0)),
            _ => root.set("Transform", transforms),
        }
        set_unless_empty(&mut root, "Parameters", parameters);
        set_unless_empty(&mut root, "Mappings", mappings);
        set_unless_empty(&mut root, "Conditions", conditions);
        set_unless_empty(&mut root, "Rules", rules);
        root.set("Resources", resources);
        set_unless_empty(&mut root, "Outputs", outputs);
        for (name, node) in sections {
            root.set(name, node);
        }
        root = with_verbatim(root, &stack.verbatim);
        Root { object: root, places }
    }

    /// A section whose members are sorted by id, so that the order of the author's calls leaves no trace.
    fn section<T>(
        &mut self,
        entries: &[crate::stack::Entry<T>],
        mut lower: impl FnMut(&mut Self, &T) -> Node,
    ) -> Object {
        let mut sorted: Vec<_> = entries.iter().collect();
        sorted.sort_by(|a, b| a.id.cmp(&b.id));
        let mut object = Object::new();
        for entry in sorted {
            self.begin(entry.id.as_str(), &entry.at);
            let node = lower(self, &entry.what);
            object.set(entry.id.as_str().to_owned(), node);
        }
        object
    }

    fn resources(
        &mut self,
        mut placed: Vec<Placed>,
        mut loops: Vec<(At, Loop)>,
        places: &mut BTreeMap<String, At>,
    ) -> Object {
        placed.sort_by(|a, b| a.id.cmp(&b.id));
        let mut edges: BTreeMap<Text, cycles::Edges> = BTreeMap::new();
        let mut object = Object::new();
        for Placed { id, at, body } in placed {
            self.begin(id.as_str(), &at);
            let (node, to) = self.resource(body);
            let id = id.as_str().to_owned();
            edges.insert(id.clone().into(), cycles::Edges { at: at.clone(), to });
            // a second resource of the same id was reported; the first stays
            if places.insert(id.clone(), at).is_none() {
                object.push(id.into(), node);
            }
        }
        loops.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
        for (at, each) in loops {
            let name = Text::Owned(format!("Fn::ForEach::{}", each.id));
            self.begin(&name, &at);
            self.language_extensions = true;
            let items = self.value(&each.items);
            let copies = self.copies(each.copies);
            let argument = vec![Node::from(each.variable), items, copies.into()];
            if object.get(&name).is_none() {
                object.push(name, argument.into());
            }
        }
        cycles::report(&edges, self.stack_name, self.findings);
        object
    }

    /// What a loop repeats.
    fn copies(&mut self, copies: Vec<Copies>) -> Object {
        let mut object = Object::new();
        for copies in copies {
            match copies {
                Copies::Resource(key, body) => {
                    let (resource, _) = self.resource(body);
                    object.set(key, resource);
                }
                Copies::Loop(inner) => {
                    let items = self.value(&inner.items);
                    let argument = vec![Node::from(inner.variable), items, self.copies(inner.copies).into()];
                    object.set(format!("Fn::ForEach::{}", inner.id), argument);
                }
            }
        }
        object
    }

    fn resource(&mut self, body: Body) -> (Node, BTreeSet<Text>) {
        let Body { kind, properties, attributes } = body;
        self.path.push(Text::Borrowed("Properties"));
        let properties = self.members(&properties.into_members());
        self.path.pop();
        let mut to = std::mem::take(&mut self.refers_to);
        let mut resource = Object::new();
        resource.push("Type".into(), Node::String(kind));
        if let Some(attributes) = attributes {
            self.attributes(*attributes, &mut to, &mut resource);
        }
        if !properties.is_empty() {
            resource.push("Properties".into(), properties.into());
        }
        (resource.into(), to)
    }

    fn attributes(&mut self, attributes: Attributes, to: &mut BTreeSet<Text>, resource: &mut Object) {
        if let Some(condition) = &attributes.condition {
            resource.push("Condition".into(), self.condition_name(condition));
        }
        let mut depends_on = BTreeSet::new();
        for target in &attributes.depends_on {
            if matches!(self.resolve(target), Some(Kind::Resource(_))) {
                depends_on.insert(target.id.clone());
            }
        }
        // a reference in a property orders the two already
        depends_on.retain(|id| attributes.keeps_depends_on || !to.contains(id));
        to.extend(depends_on.iter().cloned());
        let mut depends_on: Vec<Node> = depends_on.into_iter().map(Node::String).collect();
        match depends_on.len() {
            0 => {}
            1 => resource.push("DependsOn".into(), depends_on.remove(0)),
            _ => resource.push("DependsOn".into(), depends_on.into()),
        }
        for (name, policy) in
            [("CreationPolicy", &attributes.creation_policy), ("UpdatePolicy", &attributes.update_policy)]
        {
            if let Some(policy) = policy {
                let policy = self.value(policy);
                resource.push(name.into(), policy);
            }
        }
        for (name, policy) in
            [("DeletionPolicy", attributes.deletion_policy), ("UpdateReplacePolicy", attributes.update_replace_policy)]
        {
            if let Some((_, policy)) = attributes.policies.iter().find(|(worked_out, _)| worked_out == name) {
                let policy = self.value(policy);
                resource.push(name.into(), policy);
            }
            if let Some(policy) = policy {
                // "except on create" has no meaning for what a replacement leaves behind
                let policy = match policy {
                    DeletionPolicy::RetainExceptOnCreate if name == "UpdateReplacePolicy" => DeletionPolicy::Retain,
                    policy => policy,
                };
                resource.push(name.into(), policy.as_str().into());
            }
        }
        if !attributes.metadata.is_empty() {
            let metadata = self.members(&attributes.metadata);
            resource.push("Metadata".into(), metadata.into());
        }
        to.append(&mut self.refers_to);
    }

    fn rule(&mut self, rule: &crate::condition::Rule) -> Node {
        let mut object = Object::new();
        if let Some(when) = &rule.when {
            let when = self.expr(&when.0);
            object.set("RuleCondition", when);
        }
        let assertions = rule.assertions.iter().map(|(test, otherwise)| {
            let mut assertion = Object::new();
            assertion.set("Assert", self.expr(&test.0));
            if !otherwise.is_empty() {
                assertion.set("AssertDescription", otherwise.clone());
            }
            Node::from(assertion)
        });
        let assertions: Vec<Node> = assertions.collect();
        object.set("Assertions", assertions);
        object.into()
    }

    fn output(&mut self, output: &OutputBody) -> Node {
        let mut object = Object::new();
        if let Some(description) = &output.description {
            object.set("Description", description.clone());
        }
        if let Some(condition) = &output.condition {
            let name = self.condition_name(condition);
            object.set("Condition", name);
        }
        self.path.push(Text::Borrowed("Value"));
        let value = self.value(&output.value);
        self.path.pop();
        object.set("Value", value);
        if let Some(name) = &output.export {
            let mut export = Object::new();
            export.set("Name", self.value(name));
            object.set("Export", export);
        }
        object.into()
    }

    fn condition_name(&mut self, target: &Target) -> Node {
        if !target.stack.fits(self.stack) {
            self.report_foreign(target);
        } else if !self.names.conditions.contains(&target.id) && !self.names.is_unread(&target.id) {
            let near = nearest(&target.id, self.names.conditions.iter().map(AsRef::as_ref)).map(str::to_owned);
            let message = format!("there is no condition `{}` in stack `{}`", target.id, self.stack_name);
            let finding = self.report("unknown-name", message);
            finding.help = near.map(|name| format!("did you mean `{name}`?"));
            finding.name = Some(target.id.to_string());
        }
        Node::String(target.id.clone())
    }

    fn members(&mut self, members: &[(Text, Value)]) -> Object {
        let mut object = Object::new();
        let mut seen = HashSet::with_capacity(members.len());
        for (key, value) in members {
            self.path.push(key.clone());
            if key.starts_with("Fn::ForEach::") {
                self.language_extensions = true;
            }
            let node = self.value(value);
            if seen.insert(key) {
                object.push(key.clone(), node);
            } else {
                let path = self.path.join("/");
                self.report("duplicate-key", format!("{path}: the key `{key}` stands twice")).help =
                    Some("remove one of them".to_owned());
            }
            self.path.pop();
        }
        object
    }

    fn value(&mut self, value: &Value) -> Node {
        match value {
            Value::Bool(value) => Node::Bool(*value),
            Value::Number(number) => Node::Number(number.clone()),
            Value::String(text) => Node::String(text.clone()),
            Value::List(items) => Node::List(items.iter().map(|item| self.value(item)).collect()),
            Value::Object(members) => Node::Object(self.members(members)),
            Value::Expr(expr) => self.expr(expr),
            Value::Invalid(wrong) => {
                let path = self.path.join("/");
                self.report("out-of-range", format!("{path}: {wrong}"));
                Node::Null
            }
        }
    }

    fn expr(&mut self, expr: &Expr) -> Node {
        match expr {
            Expr::Ref(target) => {
                self.resolve(target);
                call("Ref", Node::String(target.id.clone()))
            }
            Expr::GetAtt(target, attribute) => {
                self.resolve_attribute(target);
                let path = vec![Node::String(target.id.clone()), Node::String(attribute.clone())];
                call("Fn::GetAtt", path.into())
            }
            Expr::Sub(parts) => self.sub(parts),
            Expr::Condition(target) => call("Condition", self.condition_name(target)),
            Expr::ConditionName(target) => self.condition_name(target),
            Expr::MapName(target) => self.map_name(target),
            Expr::Literal(value) => self.value(value),
            Expr::Written(expr, node) => {
                // for what it says of references that lead nowhere
                self.expr(expr);
                node.clone()
            }
            Expr::Export { stack, name, value } => {
                if stack == self.stack {
                    self.value(value)
                } else {
                    call("Fn::ImportValue", Node::String(name.clone()))
                }
            }
            Expr::Call(name, argument) => self.call(name, argument),
        }
    }

    fn call(&mut self, name: &Text, argument: &Value) -> Node {
        self.language_extensions |= LANGUAGE_EXTENSIONS.contains(&name.as_ref());
        match (name.as_ref(), argument) {
            ("Fn::FindInMap", Value::List(items)) => self.check_find_in_map(items),
            ("Fn::If", Value::List(items)) => {
                if let Some(Value::String(condition)) = items.first() {
                    // by name, from data
                    self.condition_name(&Target::named(condition.clone()));
                }
            }
            _ => {}
        }
        let argument = self.value(argument);
        Node::Object([(name.clone(), argument)].into_iter().collect())
    }

    /// A default, and keys that are worked out by more than `Ref` and `Fn::FindInMap`, are language extensions.
    fn check_find_in_map(&mut self, items: &[Value]) {
        if let Some(Value::String(map)) = items.first() {
            // by name, from data
            self.map_name(&Target::named(map.clone()));
        }
        let plain = |item: &Value| match item {
            Value::Expr(expr) => match expr.as_ref() {
                Expr::Ref(_) | Expr::MapName(_) => true,
                Expr::Call(name, _) => name == "Fn::FindInMap",
                Expr::Written(_, node) => matches!(node.as_call(), Some(("Ref" | "Fn::FindInMap", _))),
                _ => false,
            },
            _ => true,
        };
        self.language_extensions |= items.len() > 3 || !items.iter().all(plain);
    }

    fn map_name(&mut self, target: &Target) -> Node {
        if !target.stack.fits(self.stack) {
            self.report_foreign(target);
        } else if !self.names.mappings.contains(&target.id) && !self.names.is_unread(&target.id) {
            let near = nearest(&target.id, self.names.mappings.iter().map(AsRef::as_ref)).map(str::to_owned);
            let message = format!("there is no mapping `{}` in stack `{}`", target.id, self.stack_name);
            let finding = self.report("unknown-name", message);
            finding.help = near.map(|name| format!("did you mean `{name}`?"));
            finding.name = Some(target.id.to_string());
        }
        Node::String(target.id.clone())
    }

    /// One `Fn::Sub`; what has no place in its text becomes a variable of it.
    fn sub(&mut self, parts: &[Part]) -> Node {
        let mut text = String::new();
        let mut variables = Object::new();
        let mut dynamic = false;
        self.sub_parts(parts, &mut text, &mut variables, &mut dynamic);
        if !dynamic {
            return Node::from(text.replace("${!", "${"));
        }
        let argument = match variables.is_empty() {
            true => Node::from(text),
            false => Node::List(vec![Node::from(text), variables.into()]),
        };
        call("Fn::Sub", argument)
    }

    fn sub_parts(&mut self, parts: &[Part], text: &mut String, variables: &mut Object, dynamic: &mut bool) {
        for part in parts {
            let value = match part {
                Part::Text(plain) => {
                    push_plain(text, plain);
                    continue;
                }
                Part::Hole(value) => value,
            };
            match value {
                Value::String(plain) => push_plain(text, plain),
                Value::Number(number) => text.push_str(&number.to_string()),
                Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
                Value::Expr(expr) => match expr.as_ref() {
                    Expr::Sub(inner) => self.sub_parts(inner, text, variables, dynamic),
                    Expr::Ref(target) => {
                        *dynamic = true;
                        self.resolve(target);
                        text.push_str(&format!("${{{}}}", target.id));
                    }
                    Expr::GetAtt(target, attribute) => {
                        *dynamic = true;
                        self.resolve_attribute(target);
                        text.push_str(&format!("${{{}.{attribute}}}", target.id));
                    }
                    Expr::Literal(value) => self.sub_parts(&[Part::Hole(value.clone())], text, variables, dynamic),
                    _ => self.sub_variable(value, text, variables, dynamic),
                },
                // a list or an object is not text; the type system keeps them out, data may not
                Value::List(_) | Value::Object(_) | Value::Invalid(_) => {
                    self.sub_variable(value, text, variables, dynamic);
                }
            }
        }
    }

    /// A value that `Fn::Sub` takes by a name of its own: the first free one of `Value1`, `Value2`, ...
    fn sub_variable(&mut self, value: &Value, text: &mut String, variables: &mut Object, dynamic: &mut bool) {
        *dynamic = true;
        let node = self.value(value);
        let free = |name: &String| !self.names.values.contains_key(name.as_str()) && variables.get(name).is_none();
        let name = (1..).map(|n| format!("Value{n}")).find(free).unwrap_or_default();
        text.push_str(&format!("${{{name}}}"));
        variables.set(name, node);
    }

    fn resolve_attribute(&mut self, target: &Target) {
        if self.resolve(target) == Some(Kind::Parameter) {
            let message = format!("`{}` is a parameter, which has no attributes", target.id);
            self.report("unknown-name", message).name = Some(target.id.to_string());
        }
    }

    /// What the reference leads to; reports it when it leads nowhere.
    fn resolve(&mut self, target: &Target) -> Option<Kind> {
        if !target.stack.fits(self.stack) {
            self.report_foreign(target);
            return None;
        }
        if let Some(kind) = self.names.values.get(&target.id).cloned() {
            if let Kind::Resource(is) = &kind {
                self.refers_to.insert(target.id.clone());
                if target.kind.is_some_and(|wanted| wanted != is) {
                    let wanted = target.kind.unwrap_or_default();
                    let message = format!("`{}` is an `{is}`, where an `{wanted}` is wanted", target.id);
                    self.report("wrong-kind", message).name = Some(target.id.to_string());
                }
            }
            return Some(kind);
        }
        if !PSEUDO.contains(&target.id.as_ref()) && !self.names.has_macro && !self.names.is_unread(&target.id) {
            let names = self.names.values.keys().map(AsRef::as_ref).chain(PSEUDO);
            let near = nearest(&target.id, names).map(str::to_owned);
            let message = format!("there is no resource or parameter `{}` in stack `{}`", target.id, self.stack_name);
            let finding = self.report("unknown-name", message);
            finding.help = near.map(|name| format!("did you mean `{name}`?"));
            finding.name = Some(target.id.to_string());
        }
        None
    }

    fn report_foreign(&mut self, target: &Target) {
        let id = &target.id;
        let owner = target.stack.name().unwrap_or_default().to_owned();
        let user = match self.id.is_empty() {
            true => format!("stack `{}`", self.stack_name),
            false => format!("`{}`", self.id),
        };
        let message = format!("{user} uses `{id}`, which belongs to stack `{owner}`");
        let place = target.at.map(At::from);
        let finding = self.report("foreign-handle", message);
        finding.help = Some(format!(
            "export the value there and use the export here: `let shared = {}.export(id!(\"{id}Shared\"), \"...\", \"{owner}-{}\", ..)`, then `&shared`",
            owner.replace('-', "_"),
            id.to_lowercase(),
        ));
        if let Some(place) = place {
            finding.related.push((place, format!("`{id}` was added to stack `{owner}` here")));
        }
    }
}

/// Text that `Fn::Sub` leaves as it is, whatever it meets before it.
fn push_plain(text: &mut String, plain: &str) {
    if text.ends_with('$') && plain.starts_with('{') {
        text.push_str("{!");
        text.push_str(&plain[1..].replace("${", "${!"));
    } else {
        text.push_str(&plain.replace("${", "${!"));
    }
}

fn set_unless_empty(root: &mut Object, name: &'static str, section: Object) {
    if !section.is_empty() {
        root.set(name, section);
    }
}

/// The template with what goes into it as it stands: a section entry by entry, anything else as a whole.
fn with_verbatim(mut root: Object, verbatim: &[(Text, Node)]) -> Object {
    for (section, content) in verbatim {
        match (root.get_mut(section), content) {
            (Some(Node::Object(own)), Node::Object(entries)) => {
                entries.iter().for_each(|(name, node)| own.set(name.to_owned(), node.clone()));
            }
            // without it CloudFormation takes the only version that there is
            (_, nothing) if section == "AWSTemplateFormatVersion" && nothing.as_ref_to() == Some("AWS::NoValue") => {
                root = root.into_iter().filter(|(name, _)| name != section).collect();
            }
            _ => root.set(section.clone(), content.clone()),
        }
    }
    root
}

/// The ids of the resources that stand in the template as they were given.
pub(super) fn ids(verbatim: &[(Text, Node)]) -> BTreeSet<String> {
    let resources = verbatim.iter().filter(|(section, _)| section == "Resources");
    resources
        .filter_map(|(_, content)| content.as_object())
        .flat_map(|entries| entries.iter())
        .map(|(id, _)| id.to_owned())
        .collect()
}

fn call(name: &'static str, argument: Node) -> Node {
    Node::Object([(Text::Borrowed(name), argument)].into_iter().collect())
}
