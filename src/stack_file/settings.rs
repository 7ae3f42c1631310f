//! Settings: what differs between the environments of a stack, each value with its place.

use std::rc::Rc;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::include::Loaded;
use super::wrong::Fault;
use super::{member, shape, unreadable};
use crate::data::Data;
use crate::finding::{At, Finding, nearest};
use crate::node::{Node, Object, Text};
use crate::read::{self, Stand};
use crate::template::MAX_BYTES;

/// The settings of one stack in one environment: those of its files, the later ones over the earlier.
pub(crate) struct Settings {
    files: Vec<Written>,
    values: Node,
    /// Where a value would have to be said.
    fallback: At,
}

struct Written {
    file: Text,
    text: Rc<str>,
    node: Node,
    stand: Stand,
}

impl Settings {
    /// Reads the files (path and text) in this order.
    pub fn read(files: Vec<(String, String)>, fallback: At) -> Result<Self, Vec<Finding>> {
        let mut settings = Settings { files: Vec::new(), values: Node::object(), fallback };
        let mut wrong = Vec::new();
        for (file, text) in files {
            match read::stands(&text) {
                Ok((Node::Null, _)) => {}
                Ok((node @ Node::Object(_), stand)) => {
                    overlay(&mut settings.values, &node);
                    settings.files.push(Written { file: file.into(), text: text.into(), node, stand });
                }
                Ok(_) => {
                    let at = At { file: file.into(), line: 1, column: 1 };
                    let finding = Finding::error("settings", "", &at, "settings have names: this is no object");
                    wrong.push(finding.help("write `name: value`, each on a line of its own"));
                }
                Err(error) => wrong.push(unreadable(&file, &error)),
            }
        }
        if wrong.is_empty() { Ok(settings) } else { Err(wrong) }
    }

    /// The settings as a type has them, after they were judged by its schema.
    pub fn get<T: DeserializeOwned>(&self, schema: &Value) -> Result<T, Vec<Finding>> {
        let faults = shape::judge(&self.values, schema);
        if !faults.is_empty() {
            return Err(self.findings(faults));
        }
        member::read(&self.values, |node, trace| T::deserialize(Data::traced(node, trace)))
            .map_err(|faults| self.findings(faults))
    }

    /// The findings at their places.
    fn findings(&self, faults: Vec<Fault>) -> Vec<Finding> {
        let finding = |fault: Fault| {
            let mut finding = Finding::error("settings", "", &self.at(&fault.path, fault.at_key), fault.message);
            finding.help = fault.help;
            finding
        };
        faults.into_iter().map(finding).collect()
    }

    /// Where a value was said last; the beginning of the last file when it was never said.
    fn at(&self, path: &[String], at_key: bool) -> At {
        let says = |written: &&Written| {
            let found = path.iter().try_fold(&written.node, |node, step| match node {
                Node::List(items) => items.get(step.parse::<usize>().ok()?),
                node => node.get(step),
            });
            found.is_some()
        };
        let written = match path {
            [] => None,
            _ => self.files.iter().rev().find(says),
        };
        match (written, self.files.last()) {
            (Some(written), _) => {
                let steps: Vec<&str> = path.iter().map(String::as_str).collect();
                let (line, column) = read::stand_at(&written.text, &written.stand, &steps, at_key);
                At { file: written.file.clone(), line, column }
            }
            (None, Some(last)) => At { file: last.file.clone(), line: 1, column: 1 },
            (None, None) => self.fallback.clone(),
        }
    }
}

/// Objects member by member; everything else as a whole.
fn overlay(under: &mut Node, over: &Node) {
    match (under, over) {
        (Node::Object(under), Node::Object(over)) => {
            for (key, value) in over.iter() {
                match under.get_mut(key) {
                    Some(own) => overlay(own, value),
                    None => under.set(key.to_owned(), value.clone()),
                }
            }
        }
        (under, over) => *under = over.clone(),
    }
}

/// A setting: its JSON Schema, and its value where an environment says none. `rate: 100` is short for a whole number that is 100.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(dead_code, reason = "this is what can be said; what was said is taken as it stands")]
struct Declaration {
    /// `string`, `integer`, `number`, `boolean`, `array` or `object`.
    #[serde(rename = "type")]
    kind: Kind,
    /// What it is for.
    description: Option<String>,
    /// Its value where an environment says none; without one each has to.
    default: Option<Plain>,
    /// What it can be.
    #[serde(rename = "enum")]
    choices: Option<Vec<Plain>>,
    /// The smallest number.
    minimum: Option<f64>,
    /// The largest number.
    maximum: Option<f64>,
    /// The fewest characters.
    min_length: Option<u64>,
    /// The most characters.
    max_length: Option<u64>,
    /// The regular expression that a text fits.
    pattern: Option<String>,
    /// The schema of a list's items.
    items: Option<Plain>,
    /// The fewest items.
    min_items: Option<u64>,
    /// The most items.
    max_items: Option<u64>,
    /// No item twice.
    unique_items: Option<bool>,
    /// The schemas of an object's members.
    properties: Option<Plain>,
    /// The members that an object has to have.
    required: Option<Vec<String>>,
}

#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

/// Any value without expressions.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
struct Plain(#[expect(dead_code, reason = "only that it can be read matters")] Value);

/// What the files of a stack declare.
#[derive(Default)]
pub(super) struct Declared {
    /// Name, schema with default, the path of the declaration and the file that has it.
    all: Vec<(String, Map<String, Value>, usize)>,
}

/// The schema of declarations, for editors.
pub(super) fn declaration_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    generator.subschema_for::<Declaration>()
}

impl Declared {
    /// The `settings` of all files.
    pub fn of(files: &[Loaded], wrong: &mut Vec<Finding>) -> Self {
        let mut declared = Declared::default();
        for (number, loaded) in files.iter().enumerate() {
            let Some(settings) = loaded.root.get("settings") else { continue };
            let Node::Object(settings) = settings else {
                let at = loaded.at(&["settings"], false);
                wrong.push(
                    Finding::error("settings", "", &at, "`settings` has members, each under its name")
                        .help("write `rate: { type: integer, minimum: 1, default: 100 }`"),
                );
                continue;
            };
            for (name, node) in settings.iter() {
                match declaration(node) {
                    Ok(schema) => {
                        declared.all.retain(|(known, ..)| known != name);
                        declared.all.push((name.to_owned(), schema, number));
                    }
                    Err(faults) => wrong.extend(faults.into_iter().map(|fault| {
                        let mut path = vec!["settings", name];
                        path.extend(fault.path.iter().map(String::as_str));
                        let at = loaded.at(&path, fault.at_key);
                        let mut finding = Finding::error("settings", "", &at, fault.message);
                        finding.help = fault.help;
                        finding
                    })),
                }
            }
        }
        declared
    }

    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The JSON Schema of an environment's file.
    pub fn schema(&self) -> Value {
        let properties: Map<String, Value> =
            self.all.iter().map(|(name, schema, _)| (name.clone(), Value::Object(schema.clone()))).collect();
        json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        })
    }

    /// The values in an environment: what it says, over the defaults.
    pub fn values(&self, files: &[Loaded], given: &Settings, env: Option<&str>, wrong: &mut Vec<Finding>) -> Object {
        wrong.extend(given.findings(shape::judge(&given.values, &self.schema())));
        let mut values = Object::new();
        for (name, schema, number) in &self.all {
            if let Some(value) = given.values.get(name) {
                values.set(name.clone(), value.clone());
                continue;
            }
            let Some(loaded) = files.get(*number) else { continue };
            let Some(default) = schema.get("default") else {
                let (message, help) = match env {
                    Some(env) => (
                        format!("the environment `{env}` says nothing about `{name}`, and it has no default"),
                        format!("say `{name}: ..` in the file of the environment, or give it a default here"),
                    ),
                    None => (
                        format!("`{name}` has no default"),
                        "say for which environment with `--env NAME`, or give it a default".to_owned(),
                    ),
                };
                let at = loaded.at(&["settings", name], true);
                wrong.push(Finding::error("settings", "", &at, message).help(help));
                continue;
            };
            let default = Node::deserialize(default).unwrap_or(Node::Null);
            let is_short = loaded.root.get("settings").and_then(|all| all.get(name)?.get("default")).is_none();
            let one = Node::Object([(name.clone().into(), default.clone())].into_iter().collect());
            for fault in shape::judge(&one, &json!({ "properties": { name: schema } })) {
                let mut path = vec!["settings"];
                path.extend(fault.path.iter().map(String::as_str));
                if !is_short {
                    path.insert(2, "default");
                }
                let mut finding = Finding::error("settings", "", &loaded.at(&path, fault.at_key), fault.message);
                finding.help = fault.help;
                wrong.push(finding);
            }
            values.set(name.clone(), default);
        }
        values
    }

    /// The name that was probably meant.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        nearest(name, self.all.iter().map(|(name, ..)| name.as_str()))
    }
}

/// The schema that a declaration stands for.
fn declaration(node: &Node) -> Result<Map<String, Value>, Vec<Fault>> {
    let short = |kind: &str| {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), kind.into());
        schema.insert("default".to_owned(), serde_json::to_value(node).unwrap_or_default());
        Ok(schema)
    };
    match node {
        Node::Bool(_) => short("boolean"),
        Node::Number(number) if number.is_i64() || number.is_u64() => short("integer"),
        Node::Number(_) => short("number"),
        Node::String(_) => short("string"),
        Node::List(_) => short("array"),
        Node::Null => short("null"),
        Node::Object(_) => {
            let _: Declaration = member::read(node, |node, trace| Declaration::deserialize(Data::traced(node, trace)))?;
            match serde_json::to_value(node) {
                Ok(Value::Object(schema)) => Ok(schema),
                _ => Ok(Map::new()),
            }
        }
    }
}

/// Most bytes that settings may come to where they are asked for: ten times what a template may have.
const MOST_COPIED: usize = 10 * MAX_BYTES;

/// Puts the values where they are asked for: `!Setting rate`, and `${settings.rate}` in a `!Sub`.
pub(super) fn settle(files: &mut [Loaded], declared: &Declared, values: &Object, wrong: &mut Vec<Finding>) {
    let mut copied = 0;
    for loaded in files {
        let mut settling = Settling { values, path: Vec::new(), missed: Vec::new(), copied };
        let mut root = std::mem::take(&mut loaded.root);
        for (name, value) in root.iter_mut().filter(|(name, _)| *name != "settings") {
            settling.within(name.to_owned(), |settling| settling.put(value));
        }
        loaded.root = root;
        copied = settling.copied;
        for (path, name) in settling.missed {
            let steps: Vec<&str> = path.iter().map(String::as_str).collect();
            let message = format!("there is no setting `{name}`");
            let finding = Finding::error("settings", "", &loaded.at(&steps, false), message);
            wrong.push(match declared.nearest(&name) {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding.help("declare it in `settings`"),
            });
        }
        if copied > MOST_COPIED {
            let message = format!("settings come to more than {} MB where they are asked for", MOST_COPIED / 1_000_000);
            wrong.push(
                Finding::error("settings", "", &loaded.at(&["settings"], true), message)
                    .help("a template has 1 MB at most: ask for large settings less often"),
            );
            return;
        }
    }
}

/// Settings on their way into one file.
struct Settling<'v> {
    values: &'v Object,
    path: Vec<String>,
    /// Where a setting is asked for that there is not, and its name.
    missed: Vec<(Vec<String>, String)>,
    /// The bytes that were put in, in all files so far.
    copied: usize,
}

impl<'v> Settling<'v> {
    fn within(&mut self, step: String, inner: impl FnOnce(&mut Self)) {
        self.path.push(step);
        inner(self);
        self.path.pop();
    }

    /// The value of a setting, or of a part of it; one too many is none.
    fn value(&mut self, name: &str) -> Option<&'v Node> {
        if self.copied > MOST_COPIED {
            return None;
        }
        let mut steps = name.split('.');
        let found = steps.next().and_then(|first| self.values.get(first));
        let found = steps.try_fold(found?, |node, step| node.get(step));
        self.copied = self.copied.saturating_add(found.map_or(0, size));
        found
    }

    fn put(&mut self, node: &mut Node) {
        if self.copied > MOST_COPIED {
            return;
        }
        match node.as_call() {
            Some(("Fn::Setting", argument)) => {
                let name = argument.as_str().unwrap_or_default().to_owned();
                match self.value(&name) {
                    _ if self.copied > MOST_COPIED => {}
                    Some(value) => *node = value.clone(),
                    None => self.missed.push((self.path.clone(), name)),
                }
                return;
            }
            Some(("Fn::Sub", Node::String(text))) if text.contains("${settings.") => {
                let text = text.clone();
                let (text, holes) = self.filled(&text);
                *node = match holes {
                    true => Node::Object([("Fn::Sub".into(), Node::from(text))].into_iter().collect()),
                    false => Node::from(text.replace("${!", "${")),
                };
                return;
            }
            _ => {}
        }
        match node {
            Node::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.within(index.to_string(), |settling| settling.put(item));
                }
            }
            Node::Object(object) => {
                for (key, item) in object.iter_mut() {
                    self.within(key.to_owned(), |settling| settling.put(item));
                }
            }
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {}
        }
    }

    /// The text with its settings, and whether it has other holes.
    fn filled(&mut self, text: &str) -> (String, bool) {
        let mut out = String::new();
        let mut holes = false;
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            let Some(length) = rest[start..].find('}') else { break };
            let hole = &rest[start..=start + length];
            out.push_str(&rest[..start]);
            match hole[2..hole.len() - 1].strip_prefix("settings.") {
                Some(name) => match self.value(name) {
                    _ if self.copied > MOST_COPIED => {}
                    // what a text has of `${` stays text
                    Some(Node::String(text)) => out.push_str(&text.replace("${", "${!")),
                    Some(Node::Number(number)) => out.push_str(&number.to_string()),
                    Some(Node::Bool(value)) => out.push_str(if *value { "true" } else { "false" }),
                    _ => self.missed.push((self.path.clone(), name.to_owned())),
                },
                None => {
                    holes |= !hole.starts_with("${!");
                    out.push_str(hole);
                }
            }
            rest = &rest[start + length + 1..];
        }
        out.push_str(rest);
        (out, holes)
    }
}

/// About how many bytes a value takes.
fn size(node: &Node) -> usize {
    const VALUE: usize = 16;
    match node {
        Node::Null | Node::Bool(_) | Node::Number(_) => VALUE,
        Node::String(text) => VALUE + text.len(),
        Node::List(items) => VALUE + items.iter().map(size).sum::<usize>(),
        Node::Object(object) => VALUE + object.iter().map(|(key, value)| key.len() + size(value)).sum::<usize>(),
    }
}
