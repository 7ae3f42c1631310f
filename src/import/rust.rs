//! A stack in Rust: the calls that make it, which are printed and, to prove them, made.

use std::collections::{BTreeMap, BTreeSet};

use super::{Imported, Options, allowed_errors, counted, differences};
use crate::literal::LogicalId;
use crate::node::{Node, Object, Text};
use crate::read;
use crate::resource::{DeletionPolicy, Raw, Resource, ResourceAttributes};
use crate::stack::Stack;
use crate::template::Template;
use crate::value::Json;

/// The longest list or object that stands in a macro; the compiler counts its items.
const MOST: usize = 20;
/// How deep values in a macro may be nested.
const DEEPEST: usize = 12;

/// Makes the source of a stack in Rust, `pub fn stack() -> Stack`, of a template.
///
/// ```
/// use formwork::import::{Options, rust};
/// let check = formwork::check::Options::default();
/// let options = Options { name: "jobs", file: "stacks/jobs.rs", local: &|_| None, check: &check };
/// let text = "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Jobs: {Type: AWS::SQS::Queue}\n";
/// let imported = rust(text, &options).unwrap();
/// assert!(imported.text.contains("stack.add(id!(\"Jobs\"), aws::sqs::Queue::new());"));
/// ```
///
/// # Errors
///
/// The text is no template, or no such stack is cast into the same.
pub fn rust(text: &str, options: &Options) -> Result<Imported, Vec<String>> {
    let template = read::template(text).map_err(|wrong| vec![wrong.to_string()])?;
    let source = template.with_paths(
        &BTreeSet::new(),
        |path| (options.local)(path).unwrap_or_else(|| path.to_owned()),
        str::to_owned,
    );
    let mut plan = Plan { name: options.name, source: &source, verbatim: BTreeMap::new(), allows: BTreeSet::new() };
    for (id, path) in template.local_paths() {
        if (options.local)(path).is_none() {
            plan.verbatim.insert(id.to_owned(), format!("there is no `{path}`"));
        }
    }
    loop {
        let cast = match plan.make().synth() {
            Ok(cast) => cast,
            Err(wrong) => return Err(wrong.iter().map(|finding| finding.message.clone()).collect()),
        };
        let found = differences(&source, &cast, options.name);
        if found.is_empty() {
            plan.allows = allowed_errors(&cast, options).into_iter().map(|allowed| allowed.rule).collect();
            break;
        }
        let before = plan.verbatim.len();
        for ((section, name), reason) in &found {
            if section == "Resources" && source.resource(name).is_some() {
                plan.verbatim.entry(name.clone()).or_insert_with(|| reason.clone());
            }
        }
        if plan.verbatim.len() == before {
            return Err(found.into_iter().map(|(_, reason)| reason).collect());
        }
    }
    let left = plan.verbatim.iter().map(|(id, reason)| (format!("/Resources/{id}"), reason.clone()));
    let allows: Vec<_> = plan.allows.iter().map(|rule| super::Allowed { rule: rule.clone(), on: None }).collect();
    Ok(Imported {
        text: plan.text(),
        resources: source.resources().len(),
        lifted: Vec::new(),
        left: Vec::new(),
        verbatim: left.collect(),
        allowed: counted(&allows),
    })
}

/// What the source says.
struct Plan<'a> {
    name: &'a str,
    source: &'a Template,
    /// The resources that go into the template as they stand, with the reason.
    verbatim: BTreeMap<String, String>,
    allows: BTreeSet<String>,
}

/// A resource that the builder can say.
struct Part<'a> {
    id: &'a str,
    kind: &'a str,
    properties: Option<&'a Object>,
    depends_on: Vec<&'a str>,
    policies: Vec<(&'static str, DeletionPolicy)>,
    values: Vec<(&'static str, &'a Node)>,
    metadata: Option<&'a Object>,
}

impl<'a> Part<'a> {
    /// None when an attribute cannot be said.
    fn of(id: &'a str, node: &'a Node) -> Option<Self> {
        LogicalId::try_from(id.to_owned()).ok()?;
        let mut part = Part {
            id,
            kind: node.get("Type")?.as_str()?,
            properties: None,
            depends_on: Vec::new(),
            policies: Vec::new(),
            values: Vec::new(),
            metadata: None,
        };
        for (name, value) in node.as_object()?.iter() {
            match (name, value) {
                ("Type", _) => {}
                ("Properties", Node::Object(properties)) => part.properties = Some(properties),
                ("DependsOn", Node::String(one)) => part.depends_on.push(one),
                ("DependsOn", Node::List(all)) => {
                    part.depends_on = all.iter().map(Node::as_str).collect::<Option<_>>()?;
                }
                ("DeletionPolicy" | "UpdateReplacePolicy", Node::String(word)) => {
                    let (setter, is_update) = match name {
                        "DeletionPolicy" => ("deletion_policy", false),
                        _ => ("update_replace_policy", true),
                    };
                    let policy = match word.as_ref() {
                        "Delete" => DeletionPolicy::Delete,
                        "Retain" => DeletionPolicy::Retain,
                        "RetainExceptOnCreate" if !is_update => DeletionPolicy::RetainExceptOnCreate,
                        "Snapshot" => DeletionPolicy::Snapshot,
                        _ => return None,
                    };
                    part.policies.push((setter, policy));
                }
                ("UpdatePolicy", value) => part.values.push(("update_policy", value)),
                ("CreationPolicy", value) => part.values.push(("creation_policy", value)),
                ("Metadata", Node::Object(members)) if !members.is_empty() => part.metadata = Some(members),
                _ => return None,
            }
        }
        Some(part)
    }
}

impl<'a> Plan<'a> {
    /// The resources that the builder says, each behind those that it waits for.
    fn parts(&self) -> Vec<Part<'a>> {
        let all = self.source.resources().filter(|(id, _)| !self.verbatim.contains_key(*id));
        let mut open: Vec<Part> = all.filter_map(|(id, node)| Part::of(id, node)).collect();
        let mut parts: Vec<Part> = Vec::new();
        let mut known: BTreeSet<&str> = BTreeSet::new();
        loop {
            let (ready, rest): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|part| part.depends_on.iter().all(|id| known.contains(id)));
            if ready.is_empty() {
                // what waits for something else stands in the template as it is
                return parts;
            }
            known.extend(ready.iter().map(|part| part.id));
            parts.extend(ready);
            open = rest;
        }
    }

    fn description(&self) -> Option<&'a str> {
        self.source.root().get("Description")?.as_str()
    }

    fn transforms(&self) -> Option<Vec<&'a str>> {
        match self.source.root().get("Transform")? {
            Node::String(one) => Some(vec![one]),
            Node::List(all) if !all.is_empty() => all.iter().map(Node::as_str).collect(),
            _ => None,
        }
    }

    /// What goes into the template as it stands.
    fn rest(&self, parts: &[Part]) -> Object {
        let said: BTreeSet<&str> = parts.iter().map(|part| part.id).collect();
        let mut rest = Object::new();
        if self.source.root().get("AWSTemplateFormatVersion").is_none() {
            let nothing = Object::from_iter([(Text::Borrowed("Ref"), Node::from("AWS::NoValue"))]);
            rest.set("AWSTemplateFormatVersion", nothing);
        }
        for (section, content) in self.source.root().iter() {
            match (section, content) {
                ("AWSTemplateFormatVersion", _) if content.as_str() == Some("2010-09-09") => {}
                ("Description", _) if self.description().is_some() => {}
                ("Transform", _) if self.transforms().is_some() => {}
                ("Resources", Node::Object(resources)) => {
                    let left = resources.iter().filter(|(id, _)| !said.contains(id));
                    let left: Object = left.map(|(id, node)| (Text::Owned(id.to_owned()), node.clone())).collect();
                    if !left.is_empty() {
                        rest.set("Resources", left);
                    }
                }
                _ => rest.set(section.to_owned(), content.clone()),
            }
        }
        rest
    }

    /// Makes the calls.
    fn make(&self) -> Stack {
        let mut stack = Stack::new(self.name);
        if let Some(description) = self.description() {
            stack.describe(description);
        }
        self.transforms().into_iter().flatten().for_each(|name| stack.transform(name));
        let parts = self.parts();
        let mut handles = BTreeMap::new();
        for part in &parts {
            let mut raw = Raw::new(part.kind.to_owned());
            for (name, value) in part.properties.into_iter().flat_map(|properties| properties.iter()) {
                raw = raw.property(name.to_owned(), Json::verbatim(value.clone()));
            }
            for id in &part.depends_on {
                if let Some(handle) = handles.get(id) {
                    raw = raw.depends_on(handle);
                }
            }
            for (setter, policy) in &part.policies {
                raw = if *setter == "deletion_policy" {
                    raw.deletion_policy(*policy)
                } else {
                    raw.update_replace_policy(*policy)
                };
            }
            for (setter, value) in &part.values {
                let value = Json::verbatim((*value).clone());
                raw = if *setter == "update_policy" { raw.update_policy(value) } else { raw.creation_policy(value) };
            }
            for (name, value) in part.metadata.into_iter().flat_map(|members| members.iter()) {
                raw.body_mut().attributes().metadata.push((name.to_owned().into(), Json::verbatim(value.clone()).0));
            }
            if let Ok(id) = LogicalId::try_from(part.id.to_owned()) {
                handles.insert(part.id, stack.add(id, raw));
            }
        }
        let rest = self.rest(&parts);
        if !rest.is_empty() {
            stack.verbatim(&json_text(&Node::Object(rest)));
        }
        stack
    }

    /// The source.
    fn text(&self) -> String {
        let parts = self.parts();
        let mut out = format!(
            "//! The stack `{}`, as it was imported.\n\nuse formwork::prelude::*;\n\n/// The stack.\npub fn stack() -> Stack {{\n    let mut stack = Stack::new({:?});\n",
            self.name, self.name
        );
        if let Some(description) = self.description() {
            out.push_str(&format!("    stack.describe({description:?});\n"));
        }
        for name in self.transforms().into_iter().flatten() {
            out.push_str(&format!("    stack.transform({name:?});\n"));
        }
        let awaited: BTreeSet<&str> = parts.iter().flat_map(|part| part.depends_on.iter().copied()).collect();
        let names = variables(&awaited);
        for part in &parts {
            let bind = names.get(part.id).map(|name| format!("let {name} = ")).unwrap_or_default();
            let calls = calls(part, &names);
            if calls.is_empty() {
                out.push_str(&format!("    {bind}stack.add(id!({:?}), {});\n", part.id, constructor(part)));
                continue;
            }
            out.push_str(&format!("    {bind}stack.add(\n        id!({:?}),\n        {}", part.id, constructor(part)));
            calls.iter().for_each(|call| out.push_str(&format!("\n            {call}")));
            out.push_str(",\n    );\n");
        }
        let rest = self.rest(&parts);
        if !rest.is_empty() {
            out.push_str("    // what the builders do not say goes into the template as it stands\n");
            out.push_str(&format!("    stack.verbatim({});\n", raw_text(&json_text(&Node::Object(rest)))));
        }
        for rule in &self.allows {
            out.push_str(&format!("    stack.allow({rule:?}, \"so it was imported\");\n"));
        }
        out.push_str("    stack\n}\n");
        out
    }
}

/// The types of resources that need no property, with their builders.
const TYPED: [(&str, &str); 8] = [
    ("AWS::EC2::InternetGateway", "aws::ec2::InternetGateway::new()"),
    ("AWS::ApiGateway::RestApi", "aws::apigateway::RestApi::new()"),
    ("AWS::ApiGateway::UsagePlan", "aws::apigateway::UsagePlan::new()"),
    ("AWS::ApiGateway::ApiKey", "aws::apigateway::ApiKey::new()"),
    ("AWS::Logs::LogGroup", "aws::logs::LogGroup::new()"),
    ("AWS::S3::Bucket", "aws::s3::Bucket::new()"),
    ("AWS::SNS::Topic", "aws::sns::Topic::new()"),
    ("AWS::SQS::Queue", "aws::sqs::Queue::new()"),
];

fn constructor(part: &Part) -> String {
    let typed = TYPED.iter().find(|(kind, _)| *kind == part.kind);
    typed.map_or_else(|| format!("Raw::new({:?})", part.kind), |(_, builder)| (*builder).to_owned())
}

fn calls(part: &Part, names: &BTreeMap<&str, String>) -> Vec<String> {
    let mut calls = Vec::new();
    for (name, value) in part.properties.into_iter().flat_map(|properties| properties.iter()) {
        calls.push(format!(".property({name:?}, {})", written(value, 3)));
    }
    for id in &part.depends_on {
        if let Some(name) = names.get(id) {
            calls.push(format!(".depends_on(&{name})"));
        }
    }
    for (setter, policy) in &part.policies {
        calls.push(format!(".{setter}(DeletionPolicy::{policy:?})"));
    }
    for (setter, value) in &part.values {
        calls.push(format!(".{setter}({})", written(value, 3)));
    }
    for (name, value) in part.metadata.into_iter().flat_map(|members| members.iter()) {
        calls.push(format!(".metadata({name:?}, {})", written(value, 3)));
    }
    calls
}

/// A value as an argument: in the macro when that takes it, otherwise as text.
fn written(value: &Node, depth: usize) -> String {
    match in_macro(value, depth, 0) {
        Some(text) => format!("json!({text})"),
        None => format!("Json::parse({})", raw_text(&json_text(value))),
    }
}

fn in_macro(value: &Node, depth: usize, deep: usize) -> Option<String> {
    if deep > DEEPEST {
        return None;
    }
    let line = |depth: usize| format!("\n{}", "    ".repeat(depth));
    match value {
        Node::Null => None,
        Node::Bool(value) => Some(value.to_string()),
        Node::Number(number) => number.as_i64().map(|number| number.to_string()),
        Node::String(text) => Some(format!("{text:?}")),
        Node::List(items) if items.len() <= MOST => {
            let items = items.iter().map(|item| in_macro(item, depth + 1, deep + 1)).collect::<Option<Vec<_>>>()?;
            Some(joined("[", &items, "]", &line(depth + 1), &line(depth)))
        }
        Node::Object(object) if object.len() <= MOST => {
            let member = |(key, value): (&str, &Node)| {
                in_macro(value, depth + 1, deep + 1).map(|value| format!("{key:?}: {value}"))
            };
            let members = object.iter().map(member).collect::<Option<Vec<_>>>()?;
            Some(joined("{", &members, "}", &line(depth + 1), &line(depth)))
        }
        _ => None,
    }
}

/// On one line when that is short.
fn joined(open: &str, parts: &[String], close: &str, inner: &str, outer: &str) -> String {
    let space = if open == "{" && !parts.is_empty() { " " } else { "" };
    let short = format!("{open}{space}{}{space}{close}", parts.join(", "));
    if short.chars().count() <= 90 && !short.contains('\n') {
        return short;
    }
    let lines: String = parts.iter().map(|part| format!("{inner}{part},")).collect();
    format!("{open}{lines}{outer}{close}")
}

fn json_text(node: &Node) -> String {
    match node {
        Node::Object(object) => Template::new(object.clone()).to_json().trim_end().to_owned(),
        // writing into memory has no way to fail
        other => serde_json::to_string(other).unwrap_or_default(),
    }
}

/// A raw string literal of the text; one with escapes when the text has what no raw one can have.
fn raw_text(text: &str) -> String {
    if text.contains('\r') {
        return format!("{text:?}");
    }
    let mut signs = "#".to_owned();
    while text.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    format!("r{signs}\"{text}\"{signs}")
}

/// A name for each of these, in the spelling of variables.
fn variables<'a>(ids: &BTreeSet<&'a str>) -> BTreeMap<&'a str, String> {
    let mut taken: BTreeSet<String> = BTreeSet::from(["stack".to_owned()]);
    let mut names = BTreeMap::new();
    for id in ids {
        let mut base = String::new();
        let mut before = '_';
        for c in id.chars() {
            if c.is_ascii_uppercase() && !before.is_ascii_uppercase() && before != '_' {
                base.push('_');
            }
            base.push(c.to_ascii_lowercase());
            before = c;
        }
        // no word of the language begins like this
        if base.starts_with(|c: char| c.is_ascii_digit()) || KEYWORDS.contains(&base.as_str()) {
            base = format!("the_{base}");
        }
        let free = (1..).map(|n| if n == 1 { base.clone() } else { format!("{base}_{n}") });
        if let Some(name) = free.into_iter().find(|name| !taken.contains(name)) {
            taken.insert(name.clone());
            names.insert(*id, name);
        }
    }
    names
}

const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union",
];
