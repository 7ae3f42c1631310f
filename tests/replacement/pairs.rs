//! Pairs of templates: one resource, of which one thing changes.

use formwork::facts::ResourceType;
use serde_json::{Map, Value, json};

use crate::samples::{How, Maker};

/// A template before and after; what is asked is what becomes of `It`.
pub struct Pair {
    pub kind: &'static str,
    /// The path inside of `Properties`; empty where something else changes.
    pub place: String,
    pub how: How,
    pub before: Value,
    pub after: Value,
}

impl Pair {
    /// The property of the resource in which something changes.
    pub fn property(&self) -> Option<&str> {
        self.place.split('/').next().filter(|name| !name.is_empty())
    }
}

/// Every change of a type: each property and each value inside of it, references to what is replaced, and the resource itself.
pub fn of_type(facts: &'static ResourceType) -> Vec<Pair> {
    let kind = facts.name;
    let mut pairs = Vec::new();
    let mut push = |place: &str, how, before: Value, after: Value| {
        pairs.push(Pair { kind, place: place.to_owned(), how, before, after });
    };
    for (name, schema) in facts.properties.properties() {
        let made = (0..6).map(|turn| Maker::new(facts, turn)).find_map(|maker| {
            let with = maker.properties(&[name])?;
            Some((maker, with))
        });
        let Some((maker, with)) = made.filter(|(maker, _)| maker.is_writable(name)) else { continue };
        let alone = |properties: Map<String, Value>| template(json!({}), kind, properties);
        if !maker.needed(facts.properties).contains(*name) {
            let mut without = with.clone();
            without.remove(*name);
            push(name, How::Add, alone(without.clone()), alone(with.clone()));
            push(name, How::Remove, alone(with.clone()), alone(without));
        }
        let set = |value: Value| {
            let mut properties = with.clone();
            properties.insert((*name).to_owned(), value);
            properties
        };
        for change in maker.changes(name, schema, 0) {
            push(&change.place, change.how, alone(set(change.before)), alone(set(change.after)));
        }
        let Some((place, refer)) = first_text(name, &with[*name]) else { continue };
        for (how, function) in [
            (How::Ref, json!({"Ref": "Other"})),
            (How::GetAtt, json!({"Fn::GetAtt": ["Other", "Arn"]})),
            (How::Sub, json!({"Fn::Sub": "${Other.Arn}/x"})),
        ] {
            let [before, after] = ["a", "b"].map(|name| json!({"Other": queue(name)}));
            let properties = set(refer(function));
            push(&place, how, template(before, kind, properties.clone()), template(after, kind, properties));
        }
        let [before, after] = ["a", "b"].map(|name| {
            let between = json!({"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "x", "Name": {"Ref": "Other"}}});
            json!({"Other": queue(name), "Between": between})
        });
        let properties = set(refer(json!({"Ref": "Between"})));
        push(&place, How::Chain, template(before, kind, properties.clone()), template(after, kind, properties));
        let [before, after] = ["Other", "Another"].map(|id| {
            let mut others = Map::new();
            others.insert(id.to_owned(), queue("a"));
            template(Value::Object(others), kind, set(refer(json!({"Ref": id}))))
        });
        push(&place, How::Move, before, after);
    }
    let Some(whole) = (0..6).find_map(|turn| Maker::new(facts, turn).properties(&[])) else { return pairs };
    let with = |name: &str, value: Value| {
        let mut resource = json!({"Type": kind, "Properties": whole.clone()});
        resource[name] = value;
        json!({"Resources": {"It": resource}})
    };
    let plain = || template(json!({}), kind, whole.clone());
    let nothing = || json!({"Resources": {}});
    push("", How::Create, nothing(), plain());
    push("", How::Delete, plain(), nothing());
    for policy in ["Delete", "Retain", "RetainExceptOnCreate"] {
        push("", How::Delete, with("DeletionPolicy", json!(policy)), nothing());
    }
    push("", How::Attribute, plain(), with("DeletionPolicy", json!("Retain")));
    push("", How::Attribute, with("Metadata", json!({"a": 1})), with("Metadata", json!({"a": 2})));
    let mut retyped = plain();
    retyped["Resources"]["It"]["Type"] = json!("Custom::Other");
    push("", How::Retype, plain(), retyped);
    pairs
}

fn template(others: Value, kind: &str, properties: Map<String, Value>) -> Value {
    let mut resources = others;
    resources["It"] = json!({"Type": kind, "Properties": properties});
    json!({"Resources": resources})
}

/// Another name is another queue.
fn queue(name: &str) -> Value {
    json!({"Type": "AWS::SQS::Queue", "Properties": {"QueueName": name}})
}

/// A value with something else in one place of it.
type With = Box<dyn Fn(Value) -> Value>;

/// The first text inside of a value: its place, and the value with something else there.
fn first_text(place: &str, value: &Value) -> Option<(String, With)> {
    match value {
        Value::String(_) => Some((place.to_owned(), Box::new(|other| other))),
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            let (place, inner) = first_text(&format!("{place}/*"), item)?;
            let items = items.clone();
            let replaced: With = Box::new(move |other| {
                let mut items = items.clone();
                items[index] = inner(other);
                Value::Array(items)
            });
            Some((place, replaced))
        }),
        Value::Object(members) => members.iter().find_map(|(name, member)| {
            let (place, inner) = first_text(&format!("{place}/{name}"), member)?;
            let (name, members) = (name.clone(), members.clone());
            let replaced: With = Box::new(move |other| {
                let mut members = members.clone();
                members.insert(name.clone(), inner(other));
                Value::Object(members)
            });
            Some((place, replaced))
        }),
        _ => None,
    }
}
