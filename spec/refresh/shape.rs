//! What a schema means as a Rust type, before anything has a name.
//!
//! Knows schemas and the vocabulary of the tables; gives no names and prints nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::{Place, branches, kinds, strings};

/// A Rust type in the vocabulary of the tables.
#[derive(Clone, Debug)]
pub enum Shape<'a> {
    /// A string, with the schema that may state what it refers to.
    String(&'a Value),
    Bool,
    Integer(Bounds),
    Number(Bounds),
    List(Box<Shape<'a>>),
    Map(Box<Shape<'a>>),
    Json,
    Tag,
    Choice(String, Vec<String>),
    Object(Place<'a>, Object<'a>),
}

/// The smallest and the largest value, where the registry states them.
pub type Bounds = (Option<i64>, Option<i64>);

/// An object with known properties.
#[derive(Clone, Debug, Default)]
pub struct Object<'a> {
    /// Each property with every schema it is given: its own first, then those of the branches.
    pub properties: BTreeMap<&'a str, Vec<Place<'a>>>,
    pub required: BTreeSet<&'a str>,
}

/// Schemas that go deeper than this without naming a definition are free-form.
const DEPTH: usize = 12;

/// The type of a property that is given one or (by branches) several schemas.
pub fn property<'a>(root: &Place<'a>, given: &[Place<'a>]) -> Shape<'a> {
    one_of(given.iter().map(|place| shape(root, place, DEPTH)).collect())
}

/// The type that all of several alternatives fit in.
fn one_of(mut shapes: Vec<Shape<'_>>) -> Shape<'_> {
    let Some(mut first) = shapes.first().cloned() else { return Shape::Json };
    for next in shapes.drain(1..) {
        first = match (first, next) {
            (Shape::String(a), Shape::String(_) | Shape::Choice(..)) | (Shape::Choice(..), Shape::String(a)) => {
                Shape::String(a)
            }
            (Shape::Integer(a), Shape::Integer(b)) => Shape::Integer(if a == b { a } else { (None, None) }),
            (Shape::Number(a), Shape::Number(b)) => Shape::Number(if a == b { a } else { (None, None) }),
            (Shape::Bool, Shape::Bool) => Shape::Bool,
            (Shape::Tag, Shape::Tag) => Shape::Tag,
            (Shape::Choice(a, x), Shape::Choice(b, y)) if a == b && x == y => Shape::Choice(a, x),
            (Shape::Object(a, x), Shape::Object(b, _)) if a.key == b.key => Shape::Object(a, x),
            (Shape::List(a), Shape::List(b)) => Shape::List(Box::new(one_of(vec![*a, *b]))),
            (Shape::Map(a), Shape::Map(b)) => Shape::Map(Box::new(one_of(vec![*a, *b]))),
            _ => return Shape::Json,
        };
    }
    first
}

fn shape<'a>(root: &Place<'a>, place: &Place<'a>, depth: usize) -> Shape<'a> {
    let here = place.resolve(root);
    if depth == 0 {
        return Shape::Json;
    }
    if let Some(values) = here.schema.get("enum").and_then(Value::as_array) {
        return choice(&here, values);
    }
    let kinds = kinds(here.schema);
    let is = |wanted: &[&str]| !kinds.is_empty() && kinds.iter().all(|kind| wanted.contains(kind));
    if is(&["string"]) {
        // What a property says beside its `$ref` is nearer than what the definition says.
        let nearer = ["format", "relationshipRef"].iter().any(|keyword| place.schema.get(keyword).is_some());
        Shape::String(if nearer { place.schema } else { here.schema })
    } else if is(&["string", "array"]) && kinds.contains(&"string") {
        // One or several: the one is what everybody writes.
        Shape::String(here.schema)
    } else if is(&["integer", "string"]) {
        Shape::Integer(bounds(here.schema))
    } else if is(&["number", "integer", "string"]) {
        Shape::Number(bounds(here.schema))
    } else if is(&["boolean", "string", "null"]) {
        Shape::Bool
    } else if is(&["array"]) || (kinds.is_empty() && here.schema.get("items").is_some()) {
        let items = here.schema.get("items").filter(|items| items.is_object());
        Shape::List(Box::new(items.map_or(Shape::Json, |items| shape(root, &here.within(items), depth - 1))))
    } else if is(&["object", "string"]) {
        object_or_map(root, &here, depth)
    } else if kinds.is_empty() {
        untyped(root, &here, depth)
    } else {
        Shape::Json
    }
}

/// A schema that states no `type`: its keywords or its branches tell.
fn untyped<'a>(root: &Place<'a>, here: &Place<'a>, depth: usize) -> Shape<'a> {
    let says = |keywords: &[&str]| keywords.iter().any(|keyword| here.schema.get(keyword).is_some());
    if says(&["pattern", "format", "minLength", "maxLength"]) || here.schema.get("const").is_some_and(Value::is_string)
    {
        return Shape::String(here.schema);
    }
    if says(&["properties", "patternProperties", "additionalProperties"]) {
        return object_or_map(root, here, depth);
    }
    let shapes_of = |keyword: &str| -> Vec<Shape<'a>> {
        branches(here.schema, keyword).iter().map(|branch| shape(root, &here.within(branch), depth - 1)).collect()
    };
    // All of `allOf` hold, so that one branch with a type is enough.
    let all = shapes_of("allOf").into_iter().filter(|shape| !matches!(shape, Shape::Json));
    let shapes: Vec<Shape> = all.chain(shapes_of("oneOf")).chain(shapes_of("anyOf")).collect();
    // Objects written out in the branches are one object, all of whose properties may be set.
    let written_here = |shape: &Shape| matches!(shape, Shape::Object(place, _) if place.key == here.key);
    if shapes.iter().any(written_here) {
        return object_or_map(root, here, depth);
    }
    match one_of(shapes) {
        Shape::Json => object_or_map(root, here, depth),
        known => known,
    }
}

fn choice<'a>(here: &Place<'a>, values: &[Value]) -> Shape<'a> {
    let strings: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    match strings {
        Some(strings) => Shape::Choice(here.key.clone(), strings),
        None if values.iter().all(Value::is_i64) => Shape::Integer((None, None)),
        None if values.iter().all(Value::is_boolean) => Shape::Bool,
        None => Shape::Json,
    }
}

fn object_or_map<'a>(root: &Place<'a>, here: &Place<'a>, depth: usize) -> Shape<'a> {
    match object(root, here, depth) {
        Some(object) if !object.properties.is_empty() => {
            if is_tag(root, here, &object) {
                Shape::Tag
            } else {
                Shape::Object(here.clone(), object)
            }
        }
        Some(_) => map(root, here, depth),
        None => Shape::Json,
    }
}

fn map<'a>(root: &Place<'a>, here: &Place<'a>, depth: usize) -> Shape<'a> {
    let patterns = here.schema.get("patternProperties").and_then(Value::as_object);
    let other = here.schema.get("additionalProperties").filter(|schema| schema.is_object());
    let values: Vec<&Value> = patterns.into_iter().flat_map(|patterns| patterns.values()).chain(other).collect();
    if values.is_empty() {
        return Shape::Json;
    }
    let shapes = values.iter().map(|value| shape(root, &here.within(value), depth - 1)).collect();
    Shape::Map(Box::new(one_of(shapes)))
}

/// The union of the properties of an object and of its branches. A property is required when each of the branches requires it.
pub fn object<'a>(root: &Place<'a>, place: &Place<'a>, depth: usize) -> Option<Object<'a>> {
    let here = place.resolve(root);
    let kinds = kinds(here.schema);
    if depth == 0 || !(kinds.is_empty() || kinds.contains(&"object")) {
        return None;
    }
    let mut all = Object::default();
    for (name, schema) in here.schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        all.properties.insert(name, vec![here.property(name, schema)]);
    }
    all.required.extend(strings(here.schema, "required"));
    let own: BTreeSet<&str> = all.properties.keys().copied().collect();
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let mut needed: Option<BTreeSet<&str>> = None;
        for branch in branches(here.schema, keyword) {
            let branch = object(root, &here.within(branch), depth - 1)?;
            for (name, places) in branch.properties {
                if !own.contains(name) {
                    all.properties.entry(name).or_default().extend(places);
                }
            }
            needed = Some(match needed {
                None => branch.required,
                Some(so_far) if keyword == "allOf" => &so_far | &branch.required,
                Some(so_far) => &so_far & &branch.required,
            });
        }
        all.required.extend(needed.unwrap_or_default());
    }
    Some(all)
}

/// The tag that all services share: exactly a key and a value, both strings, under a name that says so.
fn is_tag(root: &Place, here: &Place, object: &Object) -> bool {
    let names: Vec<&str> = object.properties.keys().copied().collect();
    let plain = |place: &Place| matches!(shape(root, place, 2), Shape::String(_));
    let name = here.key.rsplit(['.', '#']).next().unwrap_or_default();
    names == ["Key", "Value"] && name.contains("Tag") && object.properties.values().flatten().all(plain)
}

/// Bounds that an `i64` can hold; an open bound counts as the next whole number.
fn bounds(schema: &Value) -> Bounds {
    let whole = |keyword: &str| {
        let bound = schema.get(keyword)?;
        bound.as_i64().or_else(|| bound.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 9e15).map(|f| f as i64))
    };
    let step = i64::from(kinds(schema).contains(&"integer"));
    (
        whole("minimum").or_else(|| whole("exclusiveMinimum").map(|bound| bound.saturating_add(step))),
        whole("maximum").or_else(|| whole("exclusiveMaximum").map(|bound| bound.saturating_sub(step))),
    )
}
