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
            "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }],
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
        properties
            .insert(name.to_owned(), by_id(entry, &format!("The template's `{}`.", pascal(name)), name == "resources"));
    }
    for group in groups::GROUPS {
        let entry = (group.schema)(&mut generator);
        let what = format!("{}, each under its logical id.", pascal(group.name).replace('_', " "));
        properties.insert(group.name.to_owned(), by_id(entry, &what, false));
    }
    let definitions: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A stack",
        "type": "object",
        "required": ["stack"],
        "properties": properties,
        "additionalProperties": false,
        "definitions": definitions,
    });
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

/// Every resource type that is known, and those that nobody but their owner knows.
pub(super) fn resource_type(_: &mut SchemaGenerator) -> Schema {
    let names: Vec<&str> = facts::type_names().collect();
    json_schema!({
        "type": "string",
        "anyOf": [{ "enum": names }, { "pattern": "^(Custom::.+|(?!AWS::)[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+(::MODULE)?)$" }],
    })
}

fn pascal(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
