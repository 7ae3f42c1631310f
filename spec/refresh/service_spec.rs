//! Reads AWS's service specification, the database behind the CDK, for what the registry schemas lack.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value, json};

use super::extract::read;

/// The parts of the database that are of use, found by resource type.
pub struct ServiceSpec {
    database: Value,
    /// Resource type -> its place in the list of resources.
    resources: BTreeMap<String, usize>,
    /// Id -> the property type's place in the list of type definitions.
    definitions: BTreeMap<String, usize>,
}

impl ServiceSpec {
    /// Reads the decompressed database.
    pub fn read(path: &Path) -> Result<Self, String> {
        let mut spec = Self { database: read(path)?, resources: BTreeMap::new(), definitions: BTreeMap::new() };
        spec.resources = spec.places("resource", "cloudFormationType");
        spec.definitions = spec.places("typeDefinition", "$id");
        if spec.resources.is_empty() || spec.definitions.is_empty() {
            return Err(format!("{}: this is not the database of the service specification", path.display()));
        }
        Ok(spec)
    }

    /// Name -> place in the list of entities.
    fn places(&self, kind: &str, name: &str) -> BTreeMap<String, usize> {
        self.entities(kind).iter().enumerate().map(|(at, entity)| (text(entity, name).to_owned(), at)).collect()
    }

    fn entities(&self, kind: &str) -> &[Value] {
        self.database["schema"][kind]["entities"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The ids that `id` is related to.
    fn related(&self, relation: &str, id: &str) -> Vec<&str> {
        let all = self.database["schema"][relation]["forward"][id].as_array();
        all.into_iter().flatten().map(|other| text(other, "$id")).collect()
    }

    fn resource(&self, cfn: &str) -> Option<&Value> {
        self.entities("resource").get(*self.resources.get(cfn)?)
    }

    /// The types marked as holding data.
    pub fn stateful(&self) -> impl Iterator<Item = &str> {
        self.entities("resource")
            .iter()
            .filter(|resource| resource["isStateful"] == true)
            .map(|resource| text(resource, "cloudFormationType"))
    }

    /// Keywords to add to the registry's schema of a type.
    ///
    /// `attributes`: those that the registry does not list. `refProperties`: what `Ref` yields, where it is not the primary identifier.
    /// `customName`: the property of which AWS says that a resource which has it cannot be replaced.
    /// `replacement`: the properties whose change replaces the resource (`yes`, `maybe`), where the registry says otherwise.
    pub fn additions(&self, cfn: &str, schema: &Value) -> Map<String, Value> {
        let Some(resource) = self.resource(cfn) else { return Map::new() };
        let mut facts = Map::new();
        let attributes = missing_attributes(resource, schema);
        if !attributes.is_empty() {
            facts.insert("attributes".to_owned(), Value::Object(attributes));
        }
        let yields = &resource["cfnRefIdentifier"];
        if yields.is_array() && !is_primary_identifier(yields, schema) {
            facts.insert("refProperties".to_owned(), yields.clone());
        }
        if let Some(name) = custom_name(resource) {
            facts.insert("customName".to_owned(), json!(name));
        }
        let replacement = self.replacement(resource, schema);
        if !replacement.is_empty() {
            facts.insert("replacement".to_owned(), Value::Object(replacement));
        }
        facts
    }

    /// Property (or `#Definition.Property`) -> `yes` or `maybe`.
    fn replacement(&self, resource: &Value, schema: &Value) -> Map<String, Value> {
        let stated = Stated::of(schema);
        let mut differing = Map::new();
        for (property, causes) in causes(resource) {
            let known = schema["properties"].get(property).is_some();
            if known && stated.at(&format!("/properties/{property}")) != Some(causes) {
                differing.insert(property.to_owned(), json!(causes));
            }
        }
        let paths = definition_paths(schema);
        for id in self.related("usesType", text(resource, "$id")) {
            let Some(definition) = self.definitions.get(id).and_then(|at| self.entities("typeDefinition").get(*at))
            else {
                continue;
            };
            let name = text(definition, "name");
            let Some(paths) = paths.get(name) else { continue };
            for (property, causes) in causes(definition) {
                let known = schema["definitions"][name]["properties"].get(property).is_some();
                if known && !paths.iter().all(|path| stated.covers(&format!("{path}/{property}"))) {
                    differing.insert(format!("#{name}.{property}"), json!(causes));
                }
            }
        }
        differing
    }

    /// Namespace -> metric -> its statistic and the sets of dimensions it comes with.
    pub fn metrics(&self) -> Value {
        let sets: BTreeMap<&str, Vec<&str>> = self.entities("dimensionSet").iter().map(dimension_set).collect();
        let mut namespaces: BTreeMap<&str, BTreeMap<&str, Metric>> = BTreeMap::new();
        for entity in self.entities("metric") {
            let metrics = namespaces.entry(text(entity, "namespace")).or_default();
            let metric = metrics.entry(text(entity, "name")).or_default();
            metric.statistics.insert(text(entity, "statistic"));
            let ids = self.related("usesDimensionSet", text(entity, "$id"));
            metric.dimensions.extend(ids.iter().filter_map(|id| sets.get(id).cloned()));
        }
        let facts = |metrics: BTreeMap<&str, Metric>| -> Value {
            metrics.into_iter().map(|(name, metric)| (name.to_owned(), metric.facts())).collect::<Map<_, _>>().into()
        };
        namespaces.into_iter().map(|(name, metrics)| (name.to_owned(), facts(metrics))).collect::<Map<_, _>>().into()
    }
}

/// One metric, put together from all its entries.
#[derive(Default)]
struct Metric<'a> {
    statistics: BTreeSet<&'a str>,
    dimensions: BTreeSet<Vec<&'a str>>,
}

impl Metric<'_> {
    fn facts(self) -> Value {
        let statistics: Vec<&str> = self.statistics.into_iter().collect();
        json!({ "dimensions": self.dimensions, "statistic": statistics.join("|") })
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn dimension_set(set: &Value) -> (&str, Vec<&str>) {
    let mut names: Vec<&str> =
        set["dimensions"].as_array().into_iter().flatten().map(|dimension| text(dimension, "name")).collect();
    names.sort_unstable();
    (text(set, "$id"), names)
}

/// The properties of an entity that replace the resource.
fn causes(entity: &Value) -> Vec<(&str, &str)> {
    let all = entity["properties"].as_object().into_iter().flatten();
    all.map(|(name, property)| (name.as_str(), text(property, "causesReplacement")))
        .filter(|(_, causes)| !causes.is_empty())
        .collect()
}

/// The property whose prose says "you cannot perform updates that require replacement of this resource".
fn custom_name(resource: &Value) -> Option<&str> {
    let mut properties = resource["properties"].as_object().into_iter().flatten();
    let says = |property: &Value| {
        let prose = text(property, "documentation");
        let forbids = prose.contains("cannot perform updates that require repl")
            || prose.contains("can't perform updates that require repl");
        forbids && text(property, "causesReplacement") == "yes"
    };
    properties.find(|(_, property)| says(property)).map(|(name, _)| name.as_str())
}

fn is_primary_identifier(yields: &Value, schema: &Value) -> bool {
    let primary = schema["primaryIdentifier"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let primary: Vec<Value> = primary.map(|pointer| json!(pointer.trim_start_matches("/properties/"))).collect();
    *yields == Value::Array(primary)
}

fn missing_attributes(resource: &Value, schema: &Value) -> Map<String, Value> {
    let listed: BTreeSet<String> = pointers(schema, "readOnlyProperties")
        .map(|pointer| pointer[1..].split('/').skip(1).collect::<Vec<_>>().join("."))
        .collect();
    let related = |name: &str| {
        listed.iter().any(|known| {
            known == name || known.starts_with(&format!("{name}.")) || name.starts_with(&format!("{known}."))
        })
    };
    let all = resource["attributes"].as_object().into_iter().flatten();
    all.filter(|(name, _)| !related(name))
        .map(|(name, attribute)| (name.clone(), json!(kind(&attribute["type"]))))
        .collect()
}

/// The type of an attribute, as far as a template can use it.
fn kind(stated: &Value) -> &'static str {
    match (text(stated, "type"), stated["element"]["type"].as_str()) {
        ("string", _) => "string",
        ("integer", _) => "integer",
        ("number", _) => "number",
        ("boolean", _) => "boolean",
        ("array", Some("string")) => "strings",
        _ => "json",
    }
}

fn pointers<'a>(schema: &'a Value, keyword: &str) -> impl Iterator<Item = &'a str> {
    schema[keyword]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|pointer| pointer.starts_with('/'))
}

/// What the registry states about replacement.
struct Stated<'a> {
    yes: BTreeSet<&'a str>,
    maybe: BTreeSet<&'a str>,
}

impl<'a> Stated<'a> {
    fn of(schema: &'a Value) -> Self {
        Self {
            yes: pointers(schema, "createOnlyProperties").collect(),
            maybe: pointers(schema, "conditionalCreateOnlyProperties").collect(),
        }
    }

    fn at(&self, pointer: &str) -> Option<&'static str> {
        if self.yes.contains(pointer) { Some("yes") } else { self.maybe.contains(pointer).then_some("maybe") }
    }

    /// Whether something is stated about the property, about something it stands in, or about all that it holds.
    fn covers(&self, pointer: &str) -> bool {
        let stated = |all: &BTreeSet<&str>| {
            all.iter().any(|known| {
                pointer == *known
                    || pointer.starts_with(&format!("{known}/"))
                    || known.starts_with(&format!("{pointer}/"))
            })
        };
        stated(&self.yes) || stated(&self.maybe)
    }
}

/// Definition -> the pointers under which it occurs.
fn definition_paths(schema: &Value) -> BTreeMap<&str, BTreeSet<String>> {
    let mut paths: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    walk(schema, schema, "/properties", &mut Vec::new(), &mut paths);
    paths
}

fn walk<'a>(
    root: &'a Value,
    schema: &'a Value,
    path: &str,
    above: &mut Vec<&'a str>,
    paths: &mut BTreeMap<&'a str, BTreeSet<String>>,
) {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/definitions/")) {
        // Recursive definitions end here, and so do paths too long to matter.
        if above.contains(&name) || above.len() > 6 {
            return;
        }
        paths.entry(name).or_default().insert(path.to_owned());
        above.push(name);
        walk(root, &root["definitions"][name], path, above, paths);
        above.pop();
        return;
    }
    for (name, next) in schema["properties"].as_object().into_iter().flatten() {
        walk(root, next, &format!("{path}/{name}"), above, paths);
    }
    if schema["items"].is_object() {
        walk(root, &schema["items"], &format!("{path}/*"), above, paths);
    }
    for branch in
        ["oneOf", "anyOf", "allOf"].iter().flat_map(|keyword| schema[*keyword].as_array().into_iter().flatten())
    {
        walk(root, branch, path, above, paths);
    }
}
