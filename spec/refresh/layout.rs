//! Writes facts as JSON that reads well in a diff: one line a property, one line a keyword.

use serde_json::Value;

/// A value that fits in this many columns stands on one line.
const WIDTH: usize = 140;

/// The text of one file: deterministic, valid JSON, a newline at the end.
pub fn text(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, true, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, indent: usize, open: bool, text: &mut String) {
    if !open && !has_parts(value) {
        let line = one_line(value);
        if indent + line.len() <= WIDTH {
            return text.push_str(&line);
        }
    }
    let pad = " ".repeat(indent + 1);
    match value {
        Value::Object(all) if !all.is_empty() => {
            let mut separator = "{\n";
            for (key, next) in ordered(all) {
                text.push_str(&format!("{separator}{pad}{}: ", quoted(key)));
                let map_of_schemas = matches!(key, "properties" | "definitions") && next.is_object();
                write(next, indent + 1, map_of_schemas, text);
                separator = ",\n";
            }
            text.push_str(&format!("\n{}}}", " ".repeat(indent)));
        }
        Value::Array(all) if !all.is_empty() => {
            let mut separator = "[\n";
            for next in all {
                text.push_str(&format!("{separator}{pad}"));
                write(next, indent + 1, false, text);
                separator = ",\n";
            }
            text.push_str(&format!("\n{}]", " ".repeat(indent)));
        }
        scalar => text.push_str(&one_line(scalar)),
    }
}

/// Whether a schema has properties, each of which deserves a line.
fn has_parts(value: &Value) -> bool {
    match value {
        Value::Object(all) => {
            all.contains_key("properties") || all.contains_key("definitions") || all.values().any(has_parts)
        }
        Value::Array(all) => all.iter().any(has_parts),
        _ => false,
    }
}

fn one_line(value: &Value) -> String {
    match value {
        Value::Object(all) => {
            let members: Vec<String> =
                ordered(all).into_iter().map(|(key, next)| format!("{}: {}", quoted(key), one_line(next))).collect();
            format!("{{{}}}", members.join(", "))
        }
        Value::Array(all) => format!("[{}]", all.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        scalar => scalar.to_string(),
    }
}

fn quoted(key: &str) -> String {
    Value::from(key).to_string()
}

/// What a thing is comes first, its parts come last, the rest by name.
fn ordered(all: &serde_json::Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members: Vec<(&str, &Value)> = all.iter().map(|(key, next)| (key.as_str(), next)).collect();
    let rank = |key: &str, next: &Value| match key {
        "$ref" | "type" if next.is_string() || next.is_array() => 0,
        "properties" if next.is_object() => 2,
        "definitions" if next.is_object() => 3,
        _ => 1,
    };
    members.sort_by(|a, b| (rank(a.0, a.1), a.0).cmp(&(rank(b.0, b.1), b.0)));
    members
}
