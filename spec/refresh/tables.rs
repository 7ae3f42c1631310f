//! Gives names to the shapes of one service and gathers them into tables.
//!
//! Knows schemas and names; how a table is laid out is the business of `print`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::{Place, last, service, strings};
use super::names::{self, Lock, Taken};
use super::references::{Form, References};
use super::shape::{self, Bounds, Object, Shape};

/// What one `resource!` says, and the property types and choices that belong to it.
pub struct Resource {
    pub cfn: String,
    pub table: Table,
    pub attrs: Option<String>,
    pub attributes: Vec<Field>,
    pub props: BTreeMap<String, Table>,
    pub choices: BTreeMap<String, Vec<(String, String)>>,
}

/// The settable properties of a resource or of a property type.
pub struct Table {
    pub name: String,
    /// The name of the struct that `new` takes when there are too many arguments to list.
    pub args: Option<String>,
    pub required: Vec<Field>,
    pub optional: Vec<Field>,
}

/// One property or attribute: its Rust name, CloudFormation's, and its type.
pub struct Field {
    pub rust: String,
    pub cfn: String,
    pub kind: String,
}

/// More arguments than this are named in a struct.
const ARGUMENTS: usize = 4;

/// How deep a read-only object is taken apart into attributes.
const ATTRIBUTE_DEPTH: usize = 4;

/// What all services share while tables are made.
pub struct Context<'a> {
    pub references: &'a References<'a>,
    pub lock: &'a mut Lock,
    /// The resource types that some property or attribute refers to.
    pub referred: BTreeSet<String>,
}

/// All tables of one service.
pub fn of_service(types: &BTreeMap<String, Value>, context: &mut Context) -> Vec<Resource> {
    let mut taken = Taken::default();
    if let Some(cfn) = types.keys().next() {
        let prefix = format!("{}::", service(cfn));
        for (_, name) in context.lock.below(&prefix).filter(|(path, _)| !path.contains('=')) {
            taken.take(name);
        }
    }
    let mut named = Vec::new();
    for (cfn, schema) in types {
        let name = resource_name(cfn, context.lock, &mut taken);
        let has_attributes = !strings(schema, "readOnlyProperties").is_empty() || schema.get("attributes").is_some();
        let attrs = has_attributes.then(|| format!("{name}Attrs"));
        if let Some(attrs) = &attrs {
            taken.take(attrs);
        }
        named.push((Place::root(cfn, schema), name, attrs));
    }
    let resource = |(root, name, attrs): (Place, String, Option<String>)| {
        let read_only = read_only(&root);
        let given = BTreeMap::from([(root.key.clone(), name)]);
        let made = Made { props: BTreeMap::new(), choices: BTreeMap::new() };
        Tables { root, given, read_only, made, taken: &mut taken, context }.resource(attrs)
    };
    named.into_iter().map(resource).collect()
}

/// `AWS::WAFv2::WebACL` -> `WebAcl`; a name the tables need for themselves takes the service in front: `KmsKey`.
fn resource_name(cfn: &str, lock: &mut Lock, taken: &mut Taken) -> String {
    if let Some(name) = lock.get(cfn) {
        return name.to_owned();
    }
    let plain = names::pascal(last(cfn));
    let wanted = if names::is_vocabulary(&plain) { marker_name(cfn) } else { plain };
    let name = taken.yielding(&wanted, "Resource");
    taken.take(&name);
    lock.give(cfn, &name);
    name
}

/// `AWS::Lambda::Function` -> `LambdaFunction`: a resource type's name where all services meet.
pub fn marker_name(cfn: &str) -> String {
    let short = service(cfn).trim_start_matches("AWS::");
    format!("{}{}", names::pascal(short), names::pascal(last(cfn)))
}

/// A nested property that only AWS sets: the key of the object that has it, and its name.
///
/// A definition that is used in more places than the registry calls read-only keeps its setter.
fn read_only(root: &Place) -> BTreeSet<(String, String)> {
    let mut pointers: BTreeMap<(String, String), usize> = BTreeMap::new();
    for pointer in strings(root.schema, "readOnlyProperties") {
        if let Some(owner) = owner_of(root, pointer) {
            *pointers.entry(owner).or_default() += 1;
        }
    }
    let enough = |(key, count): (&(String, String), &usize)| (*count >= uses(root, &key.0)).then(|| key.clone());
    pointers.iter().filter_map(enough).collect()
}

/// How often a definition is referred to; once for everything that stands in its place.
fn uses(root: &Place, key: &str) -> usize {
    fn count(schema: &Value, wanted: &str) -> usize {
        match schema {
            Value::Object(all) => {
                let here = all.get("$ref").and_then(Value::as_str) == Some(wanted);
                usize::from(here) + all.values().map(|next| count(next, wanted)).sum::<usize>()
            }
            Value::Array(all) => all.iter().map(|next| count(next, wanted)).sum(),
            _ => 0,
        }
    }
    let Some(definition) = key.strip_prefix(&format!("{}#", root.key)) else { return 1 };
    let definition = definition.split('.').next().unwrap_or(definition);
    count(root.schema, &format!("#/definitions/{definition}")).max(1)
}

/// Walks `/properties/A/*/B` down to the object that has `B`.
fn owner_of(root: &Place, pointer: &str) -> Option<(String, String)> {
    let mut steps: Vec<&str> = pointer.split('/').filter(|step| !step.is_empty() && *step != "properties").collect();
    let name = steps.pop()?;
    let mut here = root.clone();
    for step in steps {
        here = step_into(root, &here, step)?;
    }
    while let Some(items) = here.schema.get("items") {
        here = here.within(items).resolve(root);
    }
    (name != "*").then(|| (here.key, name.to_owned()))
}

fn step_into<'a>(root: &Place<'a>, here: &Place<'a>, step: &str) -> Option<Place<'a>> {
    let mut here = here.resolve(root);
    while let Some(items) = here.schema.get("items") {
        here = here.within(items).resolve(root);
    }
    if step == "*" {
        return Some(here);
    }
    let object = shape::object(root, &here, 8)?;
    Some(object.properties.get(step)?.first()?.resolve(root))
}

struct Made {
    props: BTreeMap<String, Table>,
    choices: BTreeMap<String, Vec<(String, String)>>,
}

/// The tables of one resource in the making.
struct Tables<'a, 'b, 'c> {
    root: Place<'a>,
    /// Place -> name, for what has one already.
    given: BTreeMap<String, String>,
    read_only: BTreeSet<(String, String)>,
    made: Made,
    taken: &'b mut Taken,
    context: &'b mut Context<'c>,
}

impl<'a> Tables<'a, '_, '_> {
    fn resource(mut self, attrs: Option<String>) -> Resource {
        let root = self.root.clone();
        let name = self.given[&root.key].clone();
        let object = shape::object(&root, &root, 8).unwrap_or_default();
        let table = self.table(&root, &name, object);
        let attributes = self.attributes();
        let attrs = attrs.filter(|_| !attributes.is_empty());
        Resource { cfn: root.key, table, attrs, attributes, props: self.made.props, choices: self.made.choices }
    }

    fn table(&mut self, owner: &Place<'a>, name: &str, object: Object<'a>) -> Table {
        let (mut required, mut optional) = (Vec::new(), Vec::new());
        let mut setters = BTreeSet::new();
        for (property, places) in &object.properties {
            if self.read_only.contains(&(owner.key.clone(), (*property).to_owned())) {
                continue;
            }
            let mut rust = names::setter(property);
            while !setters.insert(rust.clone()) {
                rust.push('_');
            }
            let shape = shape::property(&self.root, places);
            let site = format!("{}.{property}", owner.key);
            let kind = self.kind(&site, name, shape);
            let field = Field { rust, cfn: (*property).to_owned(), kind };
            if object.required.contains(property) { required.push(field) } else { optional.push(field) }
        }
        let args = self.args(&owner.key, name, required.len());
        Table { name: name.to_owned(), args, required, optional }
    }

    /// A named form stays one, even if AWS drops a required property later.
    fn args(&mut self, key: &str, name: &str, required: usize) -> Option<String> {
        let path = format!("{key}()");
        if let Some(args) = self.context.lock.get(&path) {
            return Some(args.to_owned()).filter(|_| required > 0);
        }
        (required > ARGUMENTS).then(|| {
            let args = self.taken.yielding(&format!("{name}Args"), "Struct");
            self.taken.take(&args);
            self.context.lock.give(&path, &args);
            args
        })
    }

    /// The Rust type of a shape, as the tables write it.
    fn kind(&mut self, site: &str, owner: &str, shape: Shape<'a>) -> String {
        match shape {
            Shape::String(leaf) => self.string(&[site], Some(leaf)),
            Shape::Bool => "bool".to_owned(),
            Shape::Integer((None, None)) => "i64".to_owned(),
            Shape::Integer(bounds) => format!("Int<{}>", range(bounds)),
            Shape::Number((None, None)) => "f64".to_owned(),
            Shape::Number(bounds) => format!("Num<{}>", range(bounds)),
            Shape::List(items) => format!("List<{}>", self.kind(site, owner, *items)),
            Shape::Map(values) => format!("Map<{}>", self.kind(site, owner, *values)),
            Shape::Json => "Json".to_owned(),
            Shape::Tag => "Tag".to_owned(),
            Shape::Choice(key, values) => self.choice(&key, owner, &values),
            Shape::Object(place, object) => self.props(&place, owner, object),
        }
    }

    fn string(&mut self, sites: &[&str], leaf: Option<&Value>) -> String {
        let Some((form, target)) = self.context.references.of(sites, leaf) else { return "String".to_owned() };
        let form = if form == Form::Id { "Id" } else { "Arn" };
        let kind = format!("{form}<r::{}>", marker_name(&target));
        self.context.referred.insert(target);
        kind
    }

    fn props(&mut self, place: &Place<'a>, owner: &str, object: Object<'a>) -> String {
        if let Some(name) = self.given.get(&place.key) {
            return name.clone();
        }
        let name = self.name(&place.key, owner, "Props");
        self.given.insert(place.key.clone(), name.clone());
        let table = self.table(place, &name, object);
        self.made.props.insert(name.clone(), table);
        name
    }

    fn choice(&mut self, key: &str, owner: &str, values: &[String]) -> String {
        if let Some(name) = self.given.get(key) {
            return name.clone();
        }
        let name = self.name(key, owner, "Choice");
        self.given.insert(key.to_owned(), name.clone());
        let path = |value: &str| format!("{key}={value}");
        let variants = names::variants(values, &|value| self.context.lock.get(&path(value)).map(str::to_owned));
        for (value, variant) in values.iter().zip(&variants) {
            self.context.lock.give(&path(value), variant);
        }
        self.made.choices.insert(name.clone(), variants.into_iter().zip(values.iter().cloned()).collect());
        name
    }

    /// The name of a property type or a choice: the resource's (for a definition) or the owner's (inside a property) goes in front.
    fn name(&mut self, key: &str, owner: &str, word: &str) -> String {
        if let Some(name) = self.context.lock.get(key) {
            return name.to_owned();
        }
        let resource = &self.given[&self.root.key];
        let (front, own) = match key.strip_prefix(&format!("{}#", self.root.key)).filter(|name| !name.contains('.')) {
            Some(definition) => (resource.as_str(), names::pascal(definition)),
            None => (owner, names::pascal(key.rsplit('.').next().unwrap_or(key))),
        };
        let wanted = if own.starts_with(front) { own } else { format!("{front}{own}") };
        let name = self.taken.yielding(&wanted, word);
        self.taken.take(&name);
        self.context.lock.give(key, &name);
        name
    }

    fn attributes(&mut self) -> Vec<Field> {
        let root = self.root.clone();
        let mut found = BTreeMap::new();
        for pointer in strings(root.schema, "readOnlyProperties") {
            if let Some((name, place)) = attribute_at(&root, pointer) {
                self.attribute(&name, &place, ATTRIBUTE_DEPTH, &mut found);
            }
        }
        for (name, kind) in root.schema.get("attributes").and_then(Value::as_object).into_iter().flatten() {
            found.entry(name.clone()).or_insert_with(|| self.stated_attribute(name, kind.as_str().unwrap_or_default()));
        }
        let mut methods = BTreeSet::new();
        let field = |(cfn, kind): (String, String)| {
            let mut rust = names::attribute(&cfn);
            while !methods.insert(rust.clone()) {
                rust.push('_');
            }
            Field { rust, cfn, kind }
        };
        found.into_iter().map(field).collect()
    }

    /// The attribute itself, or, if it is an object, its leaves: `Endpoint.Address`.
    fn attribute(&mut self, name: &str, place: &Place<'a>, depth: usize, found: &mut BTreeMap<String, String>) {
        let root = self.root.clone();
        // A leaf may be listed as an attribute or, if it stands in a property type, as that type's property.
        let site = format!("{}@{name}", root.key);
        let sites = [site.as_str(), place.key.as_str()];
        let kind = match shape::property(&root, std::slice::from_ref(place)) {
            Shape::Object(_, object) if depth > 0 => {
                for (property, places) in &object.properties {
                    self.attribute(&format!("{name}.{property}"), &places[0], depth - 1, found);
                }
                return;
            }
            // Whatever AWS may answer, no schema of today can list.
            Shape::String(leaf) => self.string(&sites, Some(leaf)),
            Shape::Choice(..) => self.string(&sites, None),
            Shape::Bool => "bool".to_owned(),
            Shape::Integer(_) => "i64".to_owned(),
            Shape::Number(_) => "f64".to_owned(),
            Shape::List(items) => match *items {
                Shape::String(leaf) => format!("List<{}>", self.string(&sites, Some(leaf))),
                Shape::Choice(..) => "List<String>".to_owned(),
                _ => "List<Json>".to_owned(),
            },
            Shape::Map(_) | Shape::Json | Shape::Tag | Shape::Object(..) => "Json".to_owned(),
        };
        found.insert(name.to_owned(), kind);
    }

    /// An attribute that the registry does not list.
    fn stated_attribute(&mut self, name: &str, kind: &str) -> String {
        let site = format!("{}@{name}", self.root.key);
        let sites = [site.as_str()];
        match kind {
            "string" => self.string(&sites, None),
            "boolean" => "bool".to_owned(),
            "integer" => "i64".to_owned(),
            "number" => "f64".to_owned(),
            "strings" => format!("List<{}>", self.string(&sites, None)),
            _ => "Json".to_owned(),
        }
    }
}

/// `/properties/Endpoint/Address` -> `Endpoint.Address`; nothing for what stands in a list, which `Fn::GetAtt` cannot reach.
fn attribute_at<'a>(root: &Place<'a>, pointer: &str) -> Option<(String, Place<'a>)> {
    let steps: Vec<&str> = pointer.split('/').filter(|step| !step.is_empty() && *step != "properties").collect();
    let mut here = root.clone();
    for step in &steps {
        let resolved = here.resolve(root);
        if *step == "*" || resolved.schema.get("items").is_some() {
            return None;
        }
        let object = shape::object(root, &resolved, 8)?;
        here = object.properties.get(step)?.first()?.clone();
    }
    (!steps.is_empty()).then(|| (steps.join("."), here))
}

fn range((low, high): Bounds) -> String {
    let bound = |bound: Option<i64>, open: &str| bound.map_or(open.to_owned(), |bound| bound.to_string());
    format!("{}, {}", bound(low, "MIN"), bound(high, "MAX"))
}
