//! From the two packages to the facts in `spec/`: keeps what a machine can check, drops all prose.
//!
//! The registry schemas come from cfn-lint; what they lack (replacement, attributes, metrics) from AWS's service specification.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::codegen::{json_files, names};
use super::service_spec::ServiceSpec;
use super::{layout, readable, rules};

/// Where the packages were unpacked, and which they are.
pub struct Packages<'a> {
    /// The directory that holds `cfnlint/`.
    pub cfn_lint: &'a Path,
    pub cfn_lint_version: &'a str,
    /// The decompressed database of the service specification.
    pub database: &'a Path,
    pub service_spec_version: &'a str,
}

/// Keywords that only talk.
const PROSE: &[&str] = &["$comment", "$id", "$schema", "description", "examples", "title"];

/// Keywords of a resource type that are no facts about templates: links, consoles, permissions, third parties' settings.
const ELSEWHERE: &[&str] = &["documentationUrl", "resourceLink", "sourceUrl", "typeConfiguration", "typeName"];

/// All files of `spec/` that come from the packages, and `NOTICE`, by their paths from the top of the repository.
pub fn extract(packages: &Packages) -> Result<BTreeMap<PathBuf, String>, String> {
    let data = packages.cfn_lint.join("cfnlint/data");
    let spec = ServiceSpec::read(packages.database)?;
    let (regions, types) = providers(&data.join("schemas/providers"))?;
    let mut readable = readable::readable(packages.cfn_lint)?;
    let mut services: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (cfn, provided) in &types {
        let schema = read(&data.join(format!("schemas/resources/{}.json", provided.schema)))?;
        let mut facts = resource_type(cfn, &schema, &provided.regions, &regions, &spec)?;
        if let Some(readable) = readable.remove(cfn) {
            facts["readable"] = readable;
        }
        let module = names::module(cfn.rsplit_once("::").map_or(cfn, |(service, _)| service));
        services.entry(module).or_default().insert(cfn.clone(), facts);
    }
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut put =
        |name: &str, facts: &Value| drop(files.insert(PathBuf::from(format!("spec/{name}.json")), layout::text(facts)));
    for (module, facts) in services {
        put(&module, &Value::Object(facts));
    }
    put("regions", &json!(regions));
    put("serverless", &serverless(&data.join("schemas"))?);
    put("extensions", &rules::extensions(packages.cfn_lint, &regions)?);
    put("runtimes", &read(&data.join("AdditionalSpecs/LmbdRuntimeLifecycle.json"))?);
    put("stateful", &stateful(&read(&data.join("AdditionalSpecs/StatefulResources.json"))?, &spec)?);
    put("metrics", &spec.metrics());
    put("source", &source(packages, &read(&data.join("schemas/version.json"))?));
    let actions = actions(&read(&data.join("AdditionalSpecs/Policies.json"))?)?;
    files.insert(PathBuf::from("spec/actions.txt"), actions);
    files.insert(PathBuf::from("NOTICE"), notice(packages));
    Ok(files)
}

/// The actions of IAM policies: a line for each service, its prefix and then its actions, all in small letters.
fn actions(policies: &Value) -> Result<String, String> {
    let services = policies.as_object().ok_or("the actions of IAM policies are no object")?;
    let mut lines: Vec<String> = Vec::with_capacity(services.len());
    for (service, facts) in services {
        let actions = facts["Actions"].as_object().ok_or_else(|| format!("the service `{service}` has no actions"))?;
        let mut names: Vec<&str> = actions.keys().map(String::as_str).collect();
        names.sort_unstable();
        lines.push(format!("{service} {}\n", names.join(" ")));
    }
    lines.sort_unstable();
    Ok(lines.concat())
}

/// Reads one JSON file; an error names it.
pub fn read(path: &Path) -> Result<Value, String> {
    let at = path.display();
    let text = std::fs::read_to_string(path).map_err(|e| format!("{at}: {e}"))?;
    serde_json::from_str(&text).map_err(|e| format!("{at}: {e}"))
}

struct Provided {
    /// The name of the schema file.
    schema: String,
    regions: BTreeSet<String>,
}

/// The sorted regions, and for each resource type its schema and where it is offered.
///
/// A type has one schema everywhere today. Should regions differ one day, us-east-1's counts, else the most common.
fn providers(directory: &Path) -> Result<(Vec<String>, BTreeMap<String, Provided>), String> {
    let mut regions = Vec::new();
    let mut schemas: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for path in json_files(directory)? {
        let region = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // not a region, but the types of the Serverless transform
        if region == "sam" {
            continue;
        }
        let types: BTreeMap<String, String> =
            serde_json::from_value(read(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
        for (cfn, schema) in types {
            schemas.entry(cfn).or_default().entry(schema).or_default().insert(region.clone());
        }
        regions.push(region);
    }
    let one = |(cfn, mut schemas): (String, BTreeMap<String, BTreeSet<String>>)| {
        let regions = schemas.values().flatten().cloned().collect();
        let first = schemas.iter().find(|(_, regions)| regions.contains("us-east-1")).map(|(schema, _)| schema.clone());
        let common = || schemas.iter().max_by_key(|(_, regions)| regions.len()).map(|(schema, _)| schema.clone());
        let schema = first.or_else(common).unwrap_or_default();
        schemas.clear();
        (cfn, Provided { schema, regions })
    };
    Ok((regions, schemas.into_iter().map(one).collect()))
}

fn resource_type(
    cfn: &str,
    schema: &Value,
    offered: &BTreeSet<String>,
    regions: &[String],
    spec: &ServiceSpec,
) -> Result<Value, String> {
    let Value::Object(mut facts) = facts_of(schema) else { return Err(format!("{cfn}: the schema is no object")) };
    facts.retain(|keyword, _| !ELSEWHERE.contains(&keyword.as_str()));
    if let Some(Value::Object(handlers)) = facts.get("handlers") {
        let mut names: Vec<String> = handlers.keys().cloned().collect();
        names.sort();
        facts.insert("handlers".to_owned(), json!(names));
    }
    if let Some(Value::Object(tagging)) = facts.get_mut("tagging") {
        tagging.remove("permissions");
    }
    for keyword in [
        "createOnlyProperties",
        "conditionalCreateOnlyProperties",
        "deprecatedProperties",
        "readOnlyProperties",
        "writeOnlyProperties",
    ] {
        sort(&mut facts, keyword);
    }
    if offered.len() < regions.len() {
        facts.insert("regions".to_owned(), json!(bitmap(offered, regions)));
    }
    facts.extend(spec.additions(cfn, schema));
    Ok(Value::Object(facts))
}

/// The types of the Serverless transform, which CloudFormation replaces before it creates anything, and the section `Globals`.
fn serverless(schemas: &Path) -> Result<Value, String> {
    let types: BTreeMap<String, String> = serde_json::from_value(read(&schemas.join("providers/sam.json"))?)
        .map_err(|e| format!("{}: {e}", schemas.join("providers/sam.json").display()))?;
    let mut all = Map::new();
    all.insert("Globals".to_owned(), facts_of(&read(&schemas.join("other/sam/globals.json"))?));
    for (name, schema) in types {
        let Value::Object(mut facts) = facts_of(&read(&schemas.join(format!("resources/{schema}.json")))?) else {
            return Err(format!("{name}: the schema is no object"));
        };
        facts.retain(|keyword, _| !ELSEWHERE.contains(&keyword.as_str()));
        sort(&mut facts, "readOnlyProperties");
        all.insert(name, Value::Object(facts));
    }
    Ok(Value::Object(all))
}

/// A schema without its prose. Names of properties are left alone, even if one is called `description`.
pub fn facts_of(schema: &Value) -> Value {
    let Value::Object(all) = schema else { return schema.clone() };
    let mut facts = Map::new();
    for (keyword, value) in all {
        if PROSE.contains(&keyword.as_str()) {
            continue;
        }
        let value = match (keyword.as_str(), value) {
            ("properties" | "patternProperties" | "definitions" | "dependencies", Value::Object(named)) => {
                Value::Object(named.iter().map(|(name, schema)| (name.clone(), facts_of(schema))).collect())
            }
            ("items" | "additionalProperties" | "not" | "if" | "then" | "else" | "contains", schema) => {
                facts_of(schema)
            }
            ("oneOf" | "anyOf" | "allOf" | "prefixItems", Value::Array(branches)) => {
                branches.iter().map(facts_of).collect()
            }
            (_, value) => value.clone(),
        };
        facts.insert(keyword.clone(), value);
    }
    sort(&mut facts, "required");
    Value::Object(facts)
}

/// The order of these lists means nothing; sorted, a new member is one new line.
fn sort(facts: &mut Map<String, Value>, keyword: &str) {
    if let Some(Value::Array(names)) = facts.get_mut(keyword) {
        names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    }
}

/// One bit a region, the first region's highest, in hexadecimal.
pub fn bitmap(offered: &BTreeSet<String>, regions: &[String]) -> String {
    let bits = regions.iter().map(|region| offered.contains(region)).chain(std::iter::repeat(false));
    let bits: Vec<bool> = bits.take(regions.len().div_ceil(4) * 4).collect();
    bits.chunks(4)
        .map(|four| four.iter().fold(0, |digit, bit| digit * 2 + u32::from(*bit)))
        .map(|digit| format!("{digit:x}"))
        .collect()
}

/// The types that hold data, from both packages: losing one loses more than configuration.
fn stateful(cfn_lint: &Value, spec: &ServiceSpec) -> Result<Value, String> {
    let listed = cfn_lint
        .get("ResourceTypes")
        .and_then(Value::as_object)
        .ok_or("StatefulResources.json: there is no `ResourceTypes`")?;
    let mut types: Map<String, Value> = spec.stateful().map(|cfn| (cfn.to_owned(), json!({}))).collect();
    types.extend(listed.clone());
    Ok(Value::Object(types))
}

fn source(packages: &Packages, version: &Value) -> Value {
    json!({
        "cfn-lint": packages.cfn_lint_version,
        "aws-service-spec": packages.service_spec_version,
        "schemaDate": version.get("schema_date").cloned().unwrap_or_default(),
    })
}

fn notice(packages: &Packages) -> String {
    format!(
        "Formwork

The facts in spec/ (resource types, properties, types, ranges, enumerations, formats, availability and the like; no descriptions)
are taken from two packages, and the tables in src/aws/ are generated from them:

  cfn-lint {}, from the Python Package Index
    Copyright Amazon.com, Inc. or its affiliates. Licensed under MIT-0 (MIT No Attribution).
    Used: the CloudFormation registry schemas, those of the Serverless transform, their extensions, the Lambda runtime life cycle, the list of stateful types,
    the actions of IAM policies, the properties that Fn::GetAtt yields.

  @aws-cdk/aws-service-spec {}, from the npm registry
    Copyright Amazon.com, Inc. or its affiliates. Licensed under the Apache License, Version 2.0.
    Used, with changes: replacement on update, attributes, what Ref yields, names that forbid
    replacement, metrics and their dimensions, stateful types.
    The changes: facts were selected, merged with the above and written in another form.
    The licence: https://www.apache.org/licenses/LICENSE-2.0
",
        packages.cfn_lint_version, packages.service_spec_version
    )
}
