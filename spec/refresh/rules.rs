//! Reads cfn-lint's extension schemas: rules that cross properties, each with the place in a template that it is about.
//!
//! The schemas are data; which rule applies one, and where, stands in the rule's source and is read from its string literals.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::codegen::json_files;
use super::extract::{bitmap, facts_of, read};

/// Which of RDS's instance classes goes with which engine, licence and region: six megabytes about one property.
const LEFT_OUT: &[&str] = &[
    "aws_rds_dbcluster/dbclusterinstanceclass_enum",
    "aws_rds_dbinstance/db_instance_class",
    "aws_rds_dbinstance/dbinstanceclass_enum",
];

/// `folder/name` -> the rule, the places it applies to, and its schema.
pub fn extensions(package: &Path, regions: &[String]) -> Result<Value, String> {
    let directory = package.join("cfnlint/data/schemas/extensions");
    let rules = rules(&package.join("cfnlint/rules"))?;
    let mut extensions = Map::new();
    for folder in entries(&directory)?.into_iter().filter(|path| path.is_dir()) {
        for path in json_files(&folder)? {
            let name = format!("{}/{}", stem(&folder), stem(&path));
            if LEFT_OUT.contains(&name.as_str()) {
                continue;
            }
            let rule = rules.iter().find(|rule| rule.schema == name);
            let (id, at) = rule.map_or((Value::Null, Value::Null), |rule| (json!(rule.id), json!(rule.at)));
            let schema = by_value(facts_of(&read(&path)?), regions)?;
            extensions.insert(name, json!({ "rule": id, "at": at, "schema": schema }));
        }
    }
    Ok(Value::Object(extensions))
}

/// Turns a list of values for each region into a set of regions for each value, as a bitmap like that of a resource type.
///
/// `values` then holds what is offered in each region; `elsewhere` what is assumed of a region that is not listed.
fn by_value(schema: Value, regions: &[String]) -> Result<Value, String> {
    let Value::Object(all) = &schema else { return Ok(schema) };
    if !all.contains_key("us-east-1") {
        return Ok(schema);
    }
    // A few regions have values but no resource types in the package; they are of no use.
    let known = |region: &String| regions.contains(region);
    let mut offered: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (region, schema) in all.iter().filter(|(region, _)| known(region)) {
        let values =
            schema.get("enum").and_then(Value::as_array).ok_or_else(|| format!("{region}: wanted an `enum`"))?;
        for value in values.iter().filter_map(Value::as_str) {
            offered.entry(value).or_default().insert(region.clone());
        }
    }
    let listed: BTreeSet<String> = all.keys().filter(|region| known(region)).cloned().collect();
    let values: Map<String, Value> =
        offered.iter().map(|(value, offered)| ((*value).to_owned(), json!(bitmap(offered, regions)))).collect();
    let mut facts = json!({ "listed": bitmap(&listed, regions), "values": values });
    if let Some(elsewhere) = all.get("all").and_then(|schema| schema.get("enum")) {
        facts["elsewhere"] = elsewhere.clone();
    }
    Ok(facts)
}

struct Rule {
    id: String,
    /// `folder/name` of the schema.
    schema: String,
    /// `Resources/AWS::X::Y/Properties/...`
    at: BTreeSet<String>,
}

/// The rules below a directory that apply an extension schema.
fn rules(directory: &Path) -> Result<Vec<Rule>, String> {
    let mut rules = Vec::new();
    for path in entries(directory)? {
        if path.is_dir() {
            rules.extend(self::rules(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            let source = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            rules.extend(rule(&source));
        }
    }
    Ok(rules)
}

fn rule(source: &str) -> Option<Rule> {
    let applied = after(source, "schema_details=SchemaDetails(")?;
    let folder = after(applied, "cfnlint.data.schemas.extensions.")?;
    let folder = &folder[..folder.find(|c: char| !c.is_alphanumeric() && c != '_')?];
    let name = applied.split_once(".json\"")?.0.rsplit('"').next()?;
    let id = after(source, "id = \"")?.split_once('"')?.0;
    let literals = source.split('"').skip(1).step_by(2);
    let at =
        literals.filter(|text| text.starts_with("Resources/") && !text.contains('\n')).map(str::to_owned).collect();
    Some(Rule { id: id.to_owned(), schema: format!("{folder}/{name}"), at })
}

fn after<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    text.split_once(mark).map(|(_, rest)| rest)
}

fn entries(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let at = |e: std::io::Error| format!("{}: {e}", directory.display());
    let entries = std::fs::read_dir(directory).map_err(at)?.collect::<Result<Vec<_>, _>>().map_err(at)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
