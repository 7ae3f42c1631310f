//! Every member of the constructs of a family: it stands in a stack, says the same as the builder in Rust, and does something.

mod alarms;
mod messages;
mod mistakes;

use std::collections::BTreeSet;

use formwork::stack::Stack;
use formwork::stack_file;
use serde_json::{Map, Value};

use crate::{stack, template};

/// The groups whose members are tried here. A new group fails `groups_are_known` until it stands in one of the lists.
const TRIED: &[&[&str]] = &[alarms::GROUPS, messages::GROUPS];

/// The groups that other tests try, without a claim to every member.
const OTHERS: &[&str] = &[
    "aliases",
    "apis",
    "buckets",
    "dashboards",
    "domains",
    "event_rules",
    "function_urls",
    "functions",
    "gateway_accounts",
    "ip_sets",
    "layer_versions",
    "networks",
    "open_apis",
    "regex_sets",
    "rule_groups",
    "schedules",
    "security_groups",
    "sites",
    "stages",
    "state_machines",
    "tables",
    "usage_plans",
    "web_acls",
];

/// Members of a stack that are no groups of constructs.
const SECTIONS: &[&str] = &[
    "allow",
    "assume",
    "conditions",
    "description",
    "globals",
    "hooks",
    "include",
    "mappings",
    "metadata",
    "outputs",
    "parameters",
    "resources",
    "rules",
    "settings",
    "stack",
    "tags",
    "template",
    "transform",
];

fn schema() -> Value {
    serde_json::from_str(&stack_file::schema()).expect("JSON")
}

#[test]
fn groups_are_known() {
    let schema = schema();
    let all: BTreeSet<&str> = schema["properties"].as_object().expect("members").keys().map(String::as_str).collect();
    let known = TRIED.iter().copied().flatten().chain(OTHERS).chain(SECTIONS);
    assert_eq!(all, known.copied().collect());
}

/// A family: in data, in Rust, and what of its schema is tried elsewhere.
struct Family {
    groups: &'static [&'static str],
    text: &'static str,
    rust: Stack,
    /// Definitions that are not followed.
    elsewhere: &'static [&'static str],
    /// Members whose value here is what holds without them, too.
    idle: &'static [&'static str],
}

impl Family {
    fn check(self) {
        let cast = self.rust.synth().unwrap_or_else(|wrong| panic!("{}", crate::report(&wrong)));
        let rust: Value = serde_json::from_str(&cast.template.to_json()).expect("JSON");
        let written = template(self.text);
        assert_eq!(format!("{written:#}"), format!("{rust:#}"));

        let node = formwork::read::document(self.text).unwrap_or_else(|why| panic!("{why:?}"));
        let data = serde_json::to_value(&node).expect("JSON");
        let schema = schema();
        let (mut wanted, mut seen) = (Walk::new(&schema, self.elsewhere), Walk::new(&schema, self.elsewhere));
        for group in self.groups {
            let place = &schema["properties"][group];
            wanted.members(place, group);
            seen.mark(place, &data[group], group);
        }
        let missing: Vec<&String> = wanted.names.difference(&seen.names).collect();
        assert!(missing.is_empty(), "these members stand in no stack: {missing:?}");

        for group in self.groups {
            let mut paths = Vec::new();
            for id in data[group].as_object().expect("a group").keys() {
                inside(&data[group][id], &format!("/{group}/{id}"), &mut paths);
            }
            for path in paths.iter().filter(|path| !self.idle.contains(&path.as_str())) {
                assert_ne!(without(&data, path).as_ref(), Some(&written), "{path} changes nothing");
            }
        }
    }
}

/// The pointers to all members of objects in a value.
fn inside(value: &Value, path: &str, paths: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let path = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
                inside(value, &path, paths);
                paths.push(path);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| inside(item, &format!("{path}/{index}"), paths));
        }
        _ => {}
    }
}

/// The template without this member; nothing when that is a mistake.
fn without(data: &Value, path: &str) -> Option<Value> {
    let mut data = data.clone();
    let (parent, name) = path.rsplit_once('/').expect("a pointer");
    let parent = data.pointer_mut(parent).expect("it is there").as_object_mut().expect("an object");
    parent.remove(&name.replace("~1", "/").replace("~0", "~")).expect("it is there");
    let cast = stack(&data.to_string()).synth().ok()?;
    Some(serde_json::from_str(&cast.template.to_json()).expect("JSON"))
}

/// A walk through the schema, and the names of the members on it: `Queue.delay`.
struct Walk<'a> {
    schema: &'a Value,
    elsewhere: &'static [&'static str],
    names: BTreeSet<String>,
    definitions: BTreeSet<&'a str>,
}

impl<'a> Walk<'a> {
    fn new(schema: &'a Value, elsewhere: &'static [&'static str]) -> Self {
        Walk { schema, elsewhere, names: BTreeSet::new(), definitions: BTreeSet::new() }
    }

    /// The definition that is referred to, unless it is one that is not followed.
    fn definition(&self, place: &'a Value) -> Option<(&'a str, &'a Value)> {
        let name = place["$ref"].as_str()?.strip_prefix("#/definitions/")?;
        Some((name, &self.schema["definitions"][name]))
    }

    fn followed(&self, name: &str) -> bool {
        name != "Expression" && !self.elsewhere.contains(&name)
    }

    /// All members that can stand here.
    fn members(&mut self, place: &'a Value, name: &str) {
        if !place.is_object() {
            return;
        }
        if let Some((name, definition)) = self.definition(place)
            && self.followed(name)
            && self.definitions.insert(name)
        {
            self.members(definition, name);
        }
        for branch in branches(place) {
            self.members(branch, name);
        }
        for (member, inner) in properties(place) {
            let name = format!("{name}.{member}");
            self.members(inner, &name);
            self.names.insert(name);
        }
        for inner in [&place["additionalProperties"], &place["items"]] {
            self.members(inner, name);
        }
    }

    /// The members that this value has.
    fn mark(&mut self, place: &'a Value, value: &Value, name: &str) {
        if let Some((name, definition)) = self.definition(place)
            && self.followed(name)
        {
            self.mark(definition, value, name);
        }
        for branch in branches(place) {
            if self.fits(branch, value) {
                self.mark(branch, value, name);
            }
        }
        match value {
            Value::Object(members) => {
                for (member, inner) in members {
                    match place["properties"].get(member) {
                        Some(of) => {
                            let name = format!("{name}.{member}");
                            self.mark(of, inner, &name);
                            self.names.insert(name);
                        }
                        None => self.mark(&place["additionalProperties"], inner, name),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.mark(&place["items"], item, name)),
            _ => {}
        }
    }

    /// Whether this branch is about values like this one: of its type, with its members.
    fn fits(&self, place: &'a Value, value: &Value) -> bool {
        if let Some((_, definition)) = self.definition(place) {
            return self.fits(definition, value);
        }
        if let Some(only) = place.get("const") {
            return only == value;
        }
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let is = |name: &Value| name == kind || (kind == "number" && name == "integer");
        let typed = match &place["type"] {
            Value::Array(kinds) => kinds.iter().any(is),
            Value::Null => true,
            one => is(one),
        };
        let has = |members: &Map<String, Value>| {
            let required = place["required"].as_array().into_iter().flatten();
            let closed = place["additionalProperties"] == false;
            required.filter_map(Value::as_str).all(|name| members.contains_key(name))
                && (!closed || members.keys().all(|name| place["properties"].get(name).is_some()))
        };
        let mut any = ["anyOf", "oneOf"].into_iter().filter_map(|one| place[one].as_array());
        typed
            && value.as_object().is_none_or(has)
            && any.all(|branches| branches.iter().any(|branch| self.fits(branch, value)))
    }
}

fn branches(place: &Value) -> impl Iterator<Item = &Value> {
    ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|one| place[one].as_array()).flatten()
}

fn properties(place: &Value) -> impl Iterator<Item = (&String, &Value)> {
    place["properties"].as_object().into_iter().flatten()
}
