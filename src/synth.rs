//! From a stack to its template: constructs become resources, values become nodes, references are followed.
//!
//! Every step reports what is wrong and goes on, so that one run shows everything.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::aws::tags::{Form, tag_property};
use crate::construct::{Facts, Placed, Scope};
use crate::finding::{At, Finding, Severity, nearest};
use crate::handle::{StackKey, Target};
use crate::intrinsic::{Expr, Part};
use crate::literal::LogicalId;
use crate::node::{Node, Object, Text};
use crate::resource::{Attributes, Body};
use crate::stack::{OutputBody, Stack, What};
use crate::template::{MAX_BYTES, MAX_MAPPINGS, MAX_OUTPUTS, MAX_PARAMETERS, MAX_RESOURCES, Template};
use crate::value::{Bag, Value};

/// A synthesized stack.
#[derive(Debug)]
pub struct Cast {
    /// The stack's name.
    pub name: String,
    /// The template.
    pub template: Template,
    /// Where each resource comes from, by logical id.
    pub places: BTreeMap<String, At>,
    /// What is worth knowing, though it does not stand in the way.
    pub findings: Vec<Finding>,
    /// The stacks nested in this one.
    pub nested: Vec<Cast>,
    /// Where the stack was made.
    pub at: At,
}

pub(crate) fn synth(mut stack: Stack) -> Result<Cast, Vec<Finding>> {
    let mut findings = std::mem::take(&mut stack.findings);
    let nested = synth_nested(std::mem::take(&mut stack.nested), &mut findings);
    let (placed, loops) = place(&mut stack, &mut findings);
    let names = Names::collect(&stack, &placed, &mut findings);
    let mut lowering = Lowering::new(&stack, names, &mut findings);
    let root = lowering.template(&stack, placed, loops);
    let template = Template::new(root.object);
    check_quotas(&stack, &template, &mut findings);
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    findings.dedup();
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(findings);
    }
    Ok(Cast { name: stack.name, template, places: root.places, findings, nested, at: stack.at })
}

fn synth_nested(nested: Vec<Stack>, findings: &mut Vec<Finding>) -> Vec<Cast> {
    let mut casts = Vec::new();
    for child in nested {
        match child.synth() {
            Ok(cast) => casts.push(cast),
            Err(wrong) => findings.extend(wrong),
        }
    }
    casts
}

/// Expands the constructs.
fn place(stack: &mut Stack, findings: &mut Vec<Finding>) -> (Vec<Placed>, Vec<(At, Text, Value)>) {
    let mut facts = Facts::default();
    for item in &stack.items {
        if let What::Construct(construct) = &item.what {
            construct.declare(&item.id, &item.at, &mut facts);
        }
    }
    #[cfg(feature = "core-services")]
    for (function, grant, at) in std::mem::take(&mut stack.grants) {
        let fits = function.stack.fits(&stack.key);
        if !facts.grant(function.id.clone(), grant) || !fits {
            let message =
                format!("`{}` is not a `Function` of this stack, so nothing can be granted to it", function.id);
            findings
                .push(Finding::error("grant-target", &stack.name, &at, message).help(
                    "grant to a function that was added as the construct `Function`; give others their own role",
                ));
        }
    }
    let mut placed = Vec::with_capacity(stack.items.len());
    let mut loops = Vec::new();
    for item in std::mem::take(&mut stack.items) {
        match item.what {
            What::Resource(body) => placed.push(Placed { id: item.id, at: item.at, body }),
            What::ForEach(name, argument) => loops.push((item.at, name, argument)),
            What::Construct(construct) => {
                let mut scope = Scope {
                    stack: &stack.key,
                    stack_name: &stack.name,
                    id: &item.id,
                    at: &item.at,
                    facts: &mut facts,
                    placed: &mut placed,
                    findings,
                };
                construct.expand(&mut scope);
            }
        }
    }
    #[cfg(feature = "core-services")]
    crate::constructs::finish(&stack.key, &facts, &mut placed);
    if !stack.tags.is_empty() {
        placed.iter_mut().for_each(|resource| tag(&mut resource.body, &stack.tags));
    }
    (placed, loops)
}

fn tag(body: &mut Body, tags: &[(String, Value)]) {
    let Some((name, form)) = tag_property(&body.kind) else { return };
    let pair = |(key, value): &(String, Value)| -> Value {
        Value::Object(vec![("Key".into(), Value::from(key.clone())), ("Value".into(), value.clone())])
    };
    match body.properties.get_mut(name) {
        None if form == Form::Members => {
            let members = tags.iter().map(|(key, value)| (Text::Owned(key.clone()), value.clone()));
            body.set(name, Value::Object(members.collect()));
        }
        None => body.set(name, Value::List(tags.iter().map(pair).collect())),
        Some(Value::Object(own)) => {
            for (key, value) in tags {
                if own.iter().all(|(name, _)| name != key) {
                    own.push((key.clone().into(), value.clone()));
                }
            }
        }
        Some(Value::List(own)) => {
            for tag in tags {
                let has = |value: &Value| matches!(value, Value::Object(members) if members.iter().any(|(name, value)| name == "Key" && value.as_str() == Some(tag.0.as_str())));
                if !own.iter().any(has) {
                    own.push(pair(tag));
                }
            }
        }
        // an expression in place of the list is the author's own decision
        Some(_) => {}
    }
}

/// What a name in a template stands for.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Resource,
    Parameter,
}

/// The names of a template.
#[derive(Default)]
struct Names {
    values: HashMap<Text, Kind>,
    conditions: BTreeSet<Text>,
}

impl Names {
    fn collect(stack: &Stack, placed: &[Placed], findings: &mut Vec<Finding>) -> Self {
        let mut names = Names::default();
        let mut first: HashMap<&str, &At> = HashMap::new();
        let mut report = |id: &LogicalId, at: &At, before: &At| {
            findings.push(
                Finding::error("duplicate-id", &stack.name, at, format!("the id `{id}` is used twice"))
                    .on(id.as_str())
                    .see(before, "used here first".to_owned())
                    .help("give one of them another id; a construct's children take its id with a word at the end"),
            );
        };
        let values = stack.parameters.iter().map(|p| (&p.id, &p.at, Kind::Parameter));
        let resources = placed.iter().map(|r| (&r.id, &r.at, Kind::Resource));
        for (id, at, kind) in values.chain(resources) {
            if let Some(before) = first.insert(id.as_str(), at) {
                report(id, at, before);
            }
            names.values.insert(id.as_str().to_owned().into(), kind);
        }
        for ids in [
            stack.conditions.iter().map(|c| (&c.id, &c.at)).collect::<Vec<_>>(),
            stack.outputs.iter().map(|o| (&o.id, &o.at)).collect(),
            stack.mappings.iter().map(|m| (&m.id, &m.at)).collect(),
            stack.rules.iter().map(|r| (&r.id, &r.at)).collect(),
        ] {
            let mut first: HashMap<&str, &At> = HashMap::new();
            for (id, at) in ids {
                if let Some(before) = first.insert(id.as_str(), at) {
                    report(id, at, before);
                }
            }
        }
        names.conditions.extend(stack.conditions.iter().map(|c| Text::Owned(c.id.as_str().to_owned())));
        names
    }
}

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
struct Lowering<'a> {
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

struct Root {
    object: Object,
    places: BTreeMap<String, At>,
}

impl<'a> Lowering<'a> {
    fn new(stack: &'a Stack, names: Names, findings: &'a mut Vec<Finding>) -> Self {
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

    fn template(&mut self, stack: &Stack, placed: Vec<Placed>, loops: Vec<(At, Text, Value)>) -> Root {
        let mut places = BTreeMap::new();
        let resources = self.resources(placed, loops, &mut places);
        let parameters = self.section(&stack.parameters, |l, bag: &Bag| Node::Object(l.members(bag.members())));
        let mappings = self.section(&stack.mappings, |l, value: &Value| l.value(value));
        let conditions = self.section(&stack.conditions, |l, test| l.expr(&test.0));
        let rules = self.section(&stack.rules, Lowering::rule);
        let outputs = self.section(&stack.outputs, Lowering::output);
        self.begin("", &stack.at);
        let metadata = self.members(&stack.metadata);
        let mut transforms: Vec<Node> = Vec::new();
        if self.language_extensions && !stack.transforms.iter().any(|t| t == "AWS::LanguageExtensions") {
            // it has to come first, so that other macros see the expanded template
            transforms.push("AWS::LanguageExtensions".into());
        }
        transforms.extend(stack.transforms.iter().map(|name| Node::from(name.clone())));

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
        loops: Vec<(At, Text, Value)>,
        places: &mut BTreeMap<String, At>,
    ) -> Object {
        placed.sort_by(|a, b| a.id.cmp(&b.id));
        let mut edges: BTreeMap<Text, Edges> = BTreeMap::new();
        let mut object = Object::new();
        for Placed { id, at, body } in placed {
            self.begin(id.as_str(), &at);
            let (node, to) = self.resource(body);
            let id = id.as_str().to_owned();
            edges.insert(id.clone().into(), Edges { at: at.clone(), to });
            // a second resource of the same id was reported; the first stays
            if places.insert(id.clone(), at).is_none() {
                object.push(id.into(), node);
            }
        }
        for (at, name, argument) in loops {
            self.begin(&name, &at);
            self.language_extensions = true;
            let node = self.value(&argument);
            object.push(name, node);
        }
        report_cycles(&edges, self.stack_name, self.findings);
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
            if self.resolve(target) == Some(Kind::Resource) {
                depends_on.insert(target.id.clone());
            }
        }
        // a reference in a property orders the two already
        depends_on.retain(|id| !to.contains(id));
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
            if let Some(policy) = policy {
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
            assertion.set("AssertDescription", otherwise.clone());
            Node::from(assertion)
        });
        let assertions: Vec<Node> = assertions.collect();
        object.set("Assertions", assertions);
        object.into()
    }

    fn output(&mut self, output: &OutputBody) -> Node {
        let mut object = Object::new();
        object.set("Description", output.description.clone());
        if let Some(condition) = &output.condition {
            let name = self.condition_name(condition);
            object.set("Condition", name);
        }
        let value = self.value(&output.value);
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
        } else if !self.names.conditions.contains(&target.id) {
            let near = nearest(&target.id, self.names.conditions.iter().map(AsRef::as_ref)).map(str::to_owned);
            let message = format!("there is no condition `{}` in stack `{}`", target.id, self.stack_name);
            self.report("unknown-name", message).help = near.map(|name| format!("did you mean `{name}`?"));
        }
        Node::String(target.id.clone())
    }

    fn members(&mut self, members: &[(Text, Value)]) -> Object {
        let mut object = Object::new();
        for (key, value) in members {
            self.path.push(key.clone());
            if key.starts_with("Fn::ForEach::") {
                self.language_extensions = true;
            }
            let node = self.value(value);
            self.path.pop();
            object.push(key.clone(), node);
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
            Expr::Literal(value) => self.value(value),
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
        if name == "Fn::FindInMap" {
            self.language_extensions |= matches!(argument, Value::List(items) if items.len() > 3);
        }
        if let ("Fn::If", Value::List(items)) = (name.as_ref(), argument)
            && let Some(Value::String(condition)) = items.first()
        {
            // by name, from data
            self.condition_name(&Target::named(condition.clone()));
        }
        let argument = self.value(argument);
        Node::Object([(name.clone(), argument)].into_iter().collect())
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
                    text.push_str(&plain.replace("${", "${!"));
                    continue;
                }
                Part::Hole(value) => value,
            };
            match value {
                Value::String(plain) => text.push_str(&plain.replace("${", "${!")),
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
                    other => {
                        *dynamic = true;
                        let node = self.expr(other);
                        let name = format!("Value{}", variables.len() + 1);
                        text.push_str(&format!("${{{name}}}"));
                        variables.set(name, node);
                    }
                },
                other => {
                    // a list or an object is not text; the type system keeps them out, data may not
                    let node = self.value(other);
                    *dynamic = true;
                    let name = format!("Value{}", variables.len() + 1);
                    text.push_str(&format!("${{{name}}}"));
                    variables.set(name, node);
                }
            }
        }
    }

    fn resolve_attribute(&mut self, target: &Target) {
        if self.resolve(target) == Some(Kind::Parameter) {
            let message = format!("`{}` is a parameter, which has no attributes", target.id);
            self.report("unknown-name", message);
        }
    }

    /// What the reference leads to; reports it when it leads nowhere.
    fn resolve(&mut self, target: &Target) -> Option<Kind> {
        if !target.stack.fits(self.stack) {
            self.report_foreign(target);
            return None;
        }
        if let Some(kind) = self.names.values.get(&target.id) {
            if *kind == Kind::Resource {
                self.refers_to.insert(target.id.clone());
            }
            return Some(*kind);
        }
        if !PSEUDO.contains(&target.id.as_ref()) {
            let names = self.names.values.keys().map(AsRef::as_ref).chain(PSEUDO);
            let near = nearest(&target.id, names).map(str::to_owned);
            let message = format!("there is no resource or parameter `{}` in stack `{}`", target.id, self.stack_name);
            self.report("unknown-name", message).help = near.map(|name| format!("did you mean `{name}`?"));
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

fn set_unless_empty(root: &mut Object, name: &'static str, section: Object) {
    if !section.is_empty() {
        root.set(name, section);
    }
}

fn call(name: &'static str, argument: Node) -> Node {
    Node::Object([(Text::Borrowed(name), argument)].into_iter().collect())
}

/// What a resource refers to, and where it was added.
struct Edges {
    at: At,
    to: BTreeSet<Text>,
}

/// Reports each circle of resources that wait for each other, once.
fn report_cycles(edges: &BTreeMap<Text, Edges>, stack: &str, findings: &mut Vec<Finding>) {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        Open,
        Done,
    }
    let mut marks: HashMap<&str, Mark> = HashMap::new();
    for start in edges.keys() {
        if marks.contains_key(start.as_ref()) {
            continue;
        }
        // depth first with a stack of its own, so that a long chain cannot exhaust the thread's
        let mut trail: Vec<(&str, std::collections::btree_set::Iter<'_, Text>)> = Vec::new();
        marks.insert(start, Mark::Open);
        trail.extend(edges.get(start).map(|e| (start.as_ref(), e.to.iter())));
        while let Some((id, rest)) = trail.last_mut() {
            let id = *id;
            match rest.next() {
                None => {
                    marks.insert(id, Mark::Done);
                    trail.pop();
                }
                Some(next) => match marks.get(next.as_ref()) {
                    Some(Mark::Done) => {}
                    Some(Mark::Open) => {
                        let from = trail.iter().position(|(on, _)| on == next).unwrap_or(0);
                        let circle: Vec<&str> = trail[from..].iter().map(|(id, _)| *id).collect();
                        report_cycle(&circle, edges, stack, findings);
                    }
                    None => {
                        if let Some((key, e)) = edges.get_key_value(next) {
                            marks.insert(key, Mark::Open);
                            trail.push((key, e.to.iter()));
                        }
                    }
                },
            }
        }
    }
}

fn report_cycle(circle: &[&str], edges: &BTreeMap<Text, Edges>, stack: &str, findings: &mut Vec<Finding>) {
    // told from its smallest member on, so that the report does not depend on where the search began
    let first = circle.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(at, _)| at);
    let mut ids: Vec<&str> = circle[first..].iter().chain(&circle[..first]).copied().collect();
    ids.push(ids[0]);
    let Some(start) = edges.get(ids[0]) else { return };
    let message = format!("these resources wait for each other: {}", ids.join(" -> "));
    let mut finding = Finding::error("circular-dependency", stack, &start.at, message)
        .on(ids[0])
        .help("break the circle: name one of them yourself and build its ARN with `sub!` instead of its handle");
    for id in &ids[1..ids.len() - 1] {
        if let Some(e) = edges.get(*id) {
            finding = finding.see(&e.at, format!("`{id}` was added here"));
        }
    }
    findings.push(finding);
}

fn check_quotas(stack: &Stack, template: &Template, findings: &mut Vec<Finding>) {
    let mut check = |what: &str, got: usize, most: usize, help: &str| {
        if got > most {
            let message = format!("the template has {got} {what}; CloudFormation takes {most}");
            findings.push(Finding::error("template-quota", &stack.name, &stack.at, message).help(help));
        }
    };
    let split = "move a part into a stack of its own: `stack.nest(..)`, or `stack.export(..)` between two stacks";
    check("resources", template.resources().len(), MAX_RESOURCES, split);
    check("parameters", template.section("Parameters").len(), MAX_PARAMETERS, split);
    check("outputs", template.section("Outputs").len(), MAX_OUTPUTS, split);
    check("mappings", template.section("Mappings").len(), MAX_MAPPINGS, split);
    if stack.description.as_ref().is_some_and(|text| text.len() > 1024) {
        check("bytes of description", stack.description.as_ref().map_or(0, String::len), 1024, "say it shorter");
    }
    let mut bytes = Counter(0);
    // counting cannot fail
    let _ = template.write_compact(&mut bytes);
    check("bytes, even without indentation", bytes.0, MAX_BYTES, split);
}

/// Counts what is written.
struct Counter(usize);

impl std::io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
