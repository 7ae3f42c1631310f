//! The JSON Schema of stack files, for editors.

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::{groups, section, settings};
use crate::facts;
use crate::throttle::assume::NAMES;

/// The schema of a stack file, as text: JSON Schema draft 7, which editors know best.
///
/// Editors find it by the first line of a file: `# yaml-language-server: $schema=../out/stack.schema.json`.
///
/// ```
/// assert!(formwork::stack_file::schema().contains("\"functions\""));
/// ```
pub fn schema() -> String {
    let mut generator = SchemaSettings::draft07().into_generator();
    let mut properties = Map::new();
    let text = |what: &str| json!({ "type": "string", "description": what });
    properties.insert(
        "stack".to_owned(),
        json!({
            "type": "string",
            "pattern": "^[A-Za-z][A-Za-z0-9-]{0,127}$",
            "description": "The stack's name in AWS, and the name of its template in `out/`.",
        }),
    );
    properties.insert("description".to_owned(), text("What the stack is, in at most 1,024 bytes."));
    properties.insert(
        "include".to_owned(),
        json!({
            "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }],
            "description": "Files whose members belong to this stack too; paths start at this file's directory.",
        }),
    );
    properties.insert(
        "transform".to_owned(),
        json!({
            "anyOf": [{ "type": "string" }, { "type": "object" }, { "type": "array", "items": { "type": ["string", "object"] } }],
            "description": "Macros that CloudFormation runs over the template.",
        }),
    );
    properties.insert(
        "tags".to_owned(),
        json!({ "type": "object", "description": "Tags of every resource that takes tags.", "additionalProperties": true }),
    );
    properties.insert(
        "metadata".to_owned(),
        json!({ "type": "object", "description": "The template's `Metadata`.", "additionalProperties": true }),
    );
    for (name, what) in [
        ("globals", "The template's `Globals`: what SAM gives to every resource of a kind."),
        ("hooks", "The template's `Hooks`."),
        (
            "template",
            "What goes into the template as it stands, section by section: what no other member of a stack can say.",
        ),
    ] {
        properties
            .insert(name.to_owned(), json!({ "type": "object", "description": what, "additionalProperties": true }));
    }
    properties.insert("assume".to_owned(), assume());
    let declaration = settings::declaration_schema(&mut generator);
    properties.insert(
        "settings".to_owned(),
        json!({
            "type": "object",
            "description": "What differs between environments, each setting with its JSON Schema; asked for by `!Setting name`.",
            "additionalProperties": { "anyOf": [declaration, { "type": ["string", "number", "boolean", "array"] }] },
        }),
    );
    let allow = section::allow_schema(&mut generator);
    properties.insert(
        "allow".to_owned(),
        json!({ "type": "array", "items": allow, "description": "What `formwork check` finds and may stay, with the reason." }),
    );
    for (name, entry) in section::schemas(&mut generator) {
        properties.insert(
            name.to_owned(),
            by_id(
                entry,
                &format!("The template's `{}`.", pascal(name)),
                matches!(name, "conditions" | "outputs" | "resources"),
            ),
        );
    }
    for group in groups::GROUPS {
        let entry = (group.schema)(&mut generator);
        let what = format!("{}, each under its logical id.", pascal(group.name).replace('_', " "));
        properties.insert(group.name.to_owned(), by_id(entry, &what, false));
    }
    let mut definitions: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    for (name, definition) in &mut definitions {
        if let Value::Object(definition) = definition {
            // editors show it where a value is of another type
            let title = name.trim_end_matches(|c: char| c.is_ascii_digit());
            definition.entry("title").or_insert_with(|| title.into());
        }
    }
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A stack",
        "type": "object",
        "required": ["stack"],
        "properties": properties,
        "additionalProperties": false,
        "definitions": definitions,
    });
    tidy(&mut schema);
    let mut text = format!("{schema:#}");
    text.push('\n');
    text
}

/// The members of a section by their logical ids.
fn by_id(entry: Schema, what: &str, loops: bool) -> Value {
    let ids = if loops { "^(Fn::ForEach::)?[A-Za-z0-9]{1,255}$" } else { "^[A-Za-z0-9]{1,255}$" };
    let entry = if loops { json!({ "anyOf": [entry, { "type": "array" }] }) } else { json!(entry) };
    json!({ "type": ["object", "null"], "description": what, "propertyNames": { "pattern": ids }, "additionalProperties": entry })
}

fn assume() -> Value {
    let numbers = NAMES.iter().map(|name| {
        let one = json!({ "type": if *name == "region" { "string" } else { "number" } });
        let schema = match *name {
            "mean_ms" => json!({ "anyOf": [one, { "type": "object", "additionalProperties": one }] }),
            _ => one,
        };
        ((*name).to_owned(), schema)
    });
    json!({
        "type": "object",
        "description": "What the throttle model takes for granted about traffic and the account.",
        "properties": numbers.collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}

/// A resource type. Those that are known are proposed; as an enumeration, all of them would stand in the message about another one.
pub(super) fn resource_type(_: &mut SchemaGenerator) -> Schema {
    let names: Vec<&str> = facts::type_names().collect();
    json_schema!({
        "type": "string",
        "pattern": "^[A-Za-z0-9@_-]+::[A-Za-z0-9@_:-]+$",
        "patternErrorMessage": "A resource type is written as `AWS::SQS::Queue`.",
        "examples": names,
    })
}

/// Takes what is about Rust out of the descriptions: examples, and links into its documentation.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(tidy),
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if name == "description" => *text = tidied(text),
                    value => tidy(value),
                }
            }
        }
        _ => {}
    }
}

fn tidied(text: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    for (index, part) in text.split("```").enumerate() {
        // every second part is an example
        if index % 2 == 0 {
            paragraphs.extend(part.split("\n\n").map(|paragraph| paragraph.trim().replace('\n', " ")));
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    without_links(&paragraphs.join("\n\n"))
}

/// `[text](address)` stays where the address is one of the web; of others the text stays.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('[') {
        let Some(end) = rest[start..].find(']').map(|length| start + length) else { break };
        out.push_str(&rest[..start]);
        let inner = &rest[start + 1..end];
        let after = &rest[end + 1..];
        match after.strip_prefix('(').and_then(|address| address.split_once(')')) {
            Some((address, after)) if !address.starts_with("http") => {
                out.push_str(inner);
                rest = after;
            }
            // a link whose text is its address
            None if inner.starts_with('`') => {
                out.push_str(inner);
                rest = after;
            }
            _ => {
                out.push_str(&rest[start..=end]);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
