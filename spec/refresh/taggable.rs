//! Which property holds a type's tags, for the types that take tags.
//!
//! Knows the facts; the tables do not need it, `Stack::tag` does.

use std::fmt::Write as _;

use serde_json::Value;

use super::facts::{Place, Services};

/// The form in which a property takes tags.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// A list of `{Key, Value}`.
    Pairs,
    /// An object, a member each.
    Members,
}

/// The table of `src/aws/taggable.rs`, sorted by type.
pub fn file(services: &Services) -> String {
    let mut rows: Vec<(&str, String, Form)> = Vec::new();
    for types in services.values() {
        for (cfn, schema) in types {
            rows.extend(tags(cfn, schema).map(|(property, form)| (cfn.as_str(), property, form)));
        }
    }
    rows.sort_by(|a, b| a.0.cmp(b.0));
    let mut text = String::from(
        "//! Generated from spec/ by `cargo refresh`; do not edit by hand.\n\n\
         use super::tags::Form::{self, Members, Pairs};\n\n\
         /// Type, the property that holds its tags, and its form; sorted by type.\n\
         #[rustfmt::skip]\n\
         pub(super) const TAGGABLE: &[(&str, &str, Form)] = &[\n",
    );
    for (cfn, property, form) in rows {
        let form = if form == Form::Pairs { "Pairs" } else { "Members" };
        let _ = writeln!(text, "    (\"{cfn}\", \"{property}\", {form}),");
    }
    text.push_str("];\n");
    text
}

/// Only properties that a template can set at the top, and of the two usual forms: a tag is never worth a wrong template.
fn tags(cfn: &str, schema: &Value) -> Option<(String, Form)> {
    let tagging = schema.get("tagging");
    let says_no = tagging.and_then(|t| t.get("taggable")) == Some(&Value::Bool(false));
    let pointer = tagging.and_then(|t| t.get("tagProperty")).and_then(Value::as_str).unwrap_or("/properties/Tags");
    let property = pointer.strip_prefix("/properties/").filter(|name| !name.contains('/'))?;
    let read_only = |list: &Value| list.as_array().is_some_and(|all| all.iter().any(|one| one == pointer));
    if says_no || schema.get("readOnlyProperties").is_some_and(read_only) {
        return None;
    }
    let root = Place::root(cfn, schema);
    let place = Place { schema: schema.get("properties")?.get(property)?, key: format!("{cfn}.{property}") };
    let place = place.resolve(&root);
    let form = match place.schema.get("type").and_then(Value::as_str)? {
        "array" => {
            let item = Place { schema: place.schema.get("items")?, key: place.key.clone() }.resolve(&root);
            let properties = item.schema.get("properties")?;
            (properties.get("Key").is_some() && properties.get("Value").is_some()).then_some(Form::Pairs)?
        }
        "object" if place.schema.get("properties").is_none() => Form::Members,
        _ => return None,
    };
    Some((property.to_owned(), form))
}
