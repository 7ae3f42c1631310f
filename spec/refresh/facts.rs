//! The schema facts of `spec/`, mended by the fixups, and how to move about in one schema.
//!
//! Knows the shape of the facts; knows nothing of Rust.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::fixups;

/// The files of `spec/` that are not about one service.
pub const OTHER_FILES: &[&str] = &["extensions", "metrics", "regions", "runtimes", "serverless", "source", "stateful"];

/// All schemas: module name -> resource type -> schema.
pub type Services = BTreeMap<String, BTreeMap<String, Value>>;

/// Reads every `spec/<service>.json` and applies the fixups.
pub fn load(spec: &Path) -> Result<Services, String> {
    let mut services = Services::new();
    for path in super::json_files(spec)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if !OTHER_FILES.contains(&name.as_str()) {
            services.insert(name, types(&path)?);
        }
    }
    fixups::apply(&mut services)?;
    Ok(services)
}

fn types(path: &Path) -> Result<BTreeMap<String, Value>, String> {
    let at = path.display();
    let text = std::fs::read_to_string(path).map_err(|e| format!("{at}: {e}"))?;
    serde_json::from_str(&text).map_err(|e| format!("{at}: {e}"))
}

/// The schema of one resource type, wherever its service is filed.
pub fn schema<'a>(services: &'a Services, cfn: &str) -> Option<&'a Value> {
    services.get(&super::names::module(service(cfn)))?.get(cfn)
}

/// `AWS::ApiGateway::Stage` -> `AWS::ApiGateway`.
pub fn service(cfn: &str) -> &str {
    cfn.rsplit_once("::").map_or(cfn, |(service, _)| service)
}

/// `AWS::ApiGateway::Stage` -> `Stage`.
pub fn last(cfn: &str) -> &str {
    cfn.rsplit_once("::").map_or(cfn, |(_, last)| last)
}

/// A schema met on the way, with the key that names the place where it is written down.
///
/// The key is `AWS::X::Y`, `AWS::X::Y#Definition`, or one of these with `.Property` for a schema that stands inside a property.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    pub schema: &'a Value,
    pub key: String,
}

impl<'a> Place<'a> {
    /// The schema of the resource type itself.
    pub fn root(cfn: &str, schema: &'a Value) -> Self {
        Self { schema, key: cfn.to_owned() }
    }

    /// Follows `$ref` to the definition, as often as needed.
    pub fn resolve(&self, root: &Place<'a>) -> Place<'a> {
        let mut here = self.clone();
        for _ in 0..16 {
            let Some(name) = here.schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/"))
            else {
                return here;
            };
            let (kind, name) = name.split_once('/').unwrap_or(("definitions", name));
            let Some(schema) = root.schema.get(kind).and_then(|all| all.get(name)) else {
                return here;
            };
            let sign = if kind == "properties" { '.' } else { '#' };
            here = Place { schema, key: format!("{}{sign}{name}", root.key) };
        }
        here
    }

    /// The schema that stands in property `name` of this object.
    pub fn property(&self, name: &str, schema: &'a Value) -> Place<'a> {
        Place { schema, key: format!("{}.{name}", self.key) }
    }

    /// The same place, another schema: a list's items, a map's values, a branch.
    pub fn within(&self, schema: &'a Value) -> Place<'a> {
        Place { schema, key: self.key.clone() }
    }
}

/// `type` as a list; empty when none is stated.
pub fn kinds(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The strings of a list; empty when there is none.
pub fn strings<'a>(schema: &'a Value, keyword: &str) -> Vec<&'a str> {
    schema
        .get(keyword)
        .and_then(Value::as_array)
        .map(|all| all.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default()
}

/// The branches of `oneOf`, `anyOf` or `allOf`.
pub fn branches<'a>(schema: &'a Value, keyword: &str) -> &'a [Value] {
    schema.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
