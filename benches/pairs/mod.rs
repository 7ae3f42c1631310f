//! Pairs of templates to compare: a stack, and the same after a change.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// Two files.
pub struct Pair {
    pub before: PathBuf,
    pub after: PathBuf,
}

/// Writes a template and what becomes of it when every `nth` resource changes.
pub fn write(directory: &Path, name: &str, before: &Value, nth: usize) -> Pair {
    fs::create_dir_all(directory).expect("a directory");
    let file = |side: &str, template: &Value| {
        let path = directory.join(format!("{name}.{side}.json"));
        let text = serde_json::to_string_pretty(template).expect("a template is JSON");
        fs::write(&path, text + "\n").expect("a file");
        path
    };
    Pair { before: file("before", before), after: file("after", &changed(before, nth)) }
}

/// So many resources, as often as it takes those of the template, each under ids of their own.
pub fn repeated(template: &Value, resources: usize) -> Value {
    let all = template["Resources"].as_object().expect("resources");
    let text = serde_json::to_string(all).expect("JSON");
    let mut many = Map::new();
    for round in 0.. {
        let copy: Map<String, Value> = serde_json::from_str(&text).expect("JSON");
        for (id, mut resource) in copy {
            if many.len() == resources {
                return json!({"Resources": many});
            }
            rename(&mut resource, all, round);
            many.insert(format!("{id}Copy{round}"), resource);
        }
    }
    unreachable!("copies are made until there are enough")
}

/// References to what is copied go to the copy of the same round.
fn rename(value: &mut Value, all: &Map<String, Value>, round: usize) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, all, round)),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                match (name.as_str(), &mut *value) {
                    ("Ref" | "DependsOn", Value::String(id)) if all.contains_key(id.as_str()) => {
                        *id = format!("{id}Copy{round}");
                    }
                    ("Fn::GetAtt", Value::Array(parts)) => {
                        if let Some(Value::String(id)) = parts.first_mut()
                            && all.contains_key(id.as_str())
                        {
                            *id = format!("{id}Copy{round}");
                        }
                    }
                    (_, value) => rename(value, all, round),
                }
            }
        }
        _ => {}
    }
}

/// A change as large ones are: most of it values, some of it resources that come, go or have another id.
fn changed(before: &Value, nth: usize) -> Value {
    let mut after = before.clone();
    let resources = after["Resources"].as_object_mut().expect("resources");
    let ids: Vec<String> = resources.keys().step_by(nth).cloned().collect();
    for (place, id) in ids.iter().enumerate() {
        match place % 20 {
            7 => drop(resources.remove(id)),
            11 => {
                let moved = resources.remove(id).expect("it is there");
                resources.insert(format!("{id}Moved"), moved);
            }
            13 => {
                let copy = resources[id].clone();
                resources.insert(format!("{id}Added"), copy);
            }
            _ => {
                let resource = resources.get_mut(id).expect("it is there");
                if !edit(&mut resource["Properties"]) {
                    resource["Metadata"] = json!({"edited": place});
                }
            }
        }
    }
    after
}

/// Changes the first three values that are words or numbers; whether there was any.
fn edit(properties: &mut Value) -> bool {
    fn walk(value: &mut Value, left: &mut usize) {
        match value {
            _ if *left == 0 => {}
            Value::Array(items) => items.iter_mut().for_each(|item| walk(item, left)),
            Value::Object(members) => {
                let plain = |name: &str| !name.starts_with("Fn::") && name != "Ref";
                members.iter_mut().filter(|(name, _)| plain(name)).for_each(|(_, value)| walk(value, left));
            }
            Value::Number(number) => {
                *value = json!(number.as_i64().unwrap_or(0) + 1);
                *left -= 1;
            }
            Value::String(text) => {
                text.push_str("-2");
                *left -= 1;
            }
            Value::Bool(yes) => {
                *yes = !*yes;
                *left -= 1;
            }
            Value::Null => {}
        }
    }
    let mut left = 3;
    walk(properties, &mut left);
    left < 3
}
