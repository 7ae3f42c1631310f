//! Versions of functions: frozen code and configuration, published anew exactly when they change.
//!
//! A version never changes; CloudFormation publishes another one only when its logical id does, or a property of it. The id ends in a hash of
//! everything that a version freezes. What is worked out while deploying, such as an S3 key that is a parameter, stands in its description, so that a new
//! value publishes a new version too.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Facts, Placed};
use super::number;
use crate::digest::Digest;
use crate::handle::{StackKey, Target};
use crate::intrinsic::{Expr, Part};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::resource::Body;
use crate::value::Value;

/// Properties of a function that no version freezes.
const NOT_FROZEN: [&str; 4] = ["CodeSigningConfigArn", "RecursiveLoop", "ReservedConcurrentExecutions", "Tags"];

/// Makes one version for each function that has an alias of it, and points its aliases at it.
pub(crate) fn place_versions(stack: &StackKey, facts: &Facts, placed: &mut Vec<Placed>) {
    let mut functions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (id, alias) in &facts.aliases {
        if alias.current || alias.canary.is_some() {
            functions.entry(alias.function.id()).or_default().insert(id);
        }
    }
    for (function, aliases) in functions {
        let found = placed.iter().find(|one| one.id.as_str() == function && one.body.kind == "AWS::Lambda::Function");
        // a function that is not there is reported with the alias that refers to it
        let Some(found) = found else { continue };
        let id = format!("{function}Version{:08x}", frozen(&found.body, facts, placed));
        let mut body = Body::new("AWS::Lambda::Version");
        if let Some(code) = worked_out(&found.body, placed) {
            body.set("Description", code);
        }
        body.set(
            "FunctionName",
            Expr::Ref(Target { stack: stack.clone(), id: function.to_owned().into(), at: None, kind: None }),
        );
        // calls may still be on their way to it, and an alias may go back to it
        body.stays_if(true);
        let at = found.at.clone();
        let target = Target { stack: stack.clone(), id: id.clone().into(), at: None, kind: None };
        for resource in placed.iter_mut().filter(|resource| aliases.contains(resource.id.as_str())) {
            let Some(alias) = facts.aliases.get(resource.id.as_str()) else { continue };
            if alias.current {
                resource.body.set("FunctionVersion", number(target.clone()));
            }
            if let Some(canary) = &alias.canary {
                resource.body.set("RoutingConfig", canary.to_version(number(target.clone())));
            }
        }
        let Ok(id) = LogicalId::try_from(id) else { continue };
        placed.push(Placed { id, at, body });
    }
}

/// The hash of what a version of this function freezes.
fn frozen(function: &Body, facts: &Facts, placed: &[Placed]) -> u32 {
    let mut digest = Digest::new();
    hash(&mut digest, function, &NOT_FROZEN, facts);
    // a layer version keeps its id when its content changes
    for layer in layers(function).iter().filter_map(Value::as_reference) {
        if let Some(layer) = find(&layer.id, placed) {
            hash(&mut digest, &layer.body, &[], facts);
        }
    }
    digest.finish()
}

fn hash(digest: &mut Digest, body: &Body, without: &[&str], facts: &Facts) {
    for (name, value) in body.properties.members().iter().filter(|(name, _)| !without.contains(&name.as_ref())) {
        digest.text(name);
        digest.value(&sorted(value));
        if let Value::String(path) = value
            && let Some(content) = facts.sources.get(path.strip_prefix("../").unwrap_or(path))
        {
            digest.text(&format!("{content:016x}"));
        }
    }
}

/// With its members sorted: in another order they are the same configuration, of which Lambda publishes no second version.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(Text, Value)> =
                members.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(members)
        }
        Value::List(items) => Value::List(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

/// What of the code's place, and of its layers', is worked out while deploying, as text.
fn worked_out(function: &Body, placed: &[Placed]) -> Option<Value> {
    let code = function.properties.get("Code").into_iter().flat_map(places);
    let layers = layers(function).iter().filter_map(|layer| {
        let own = layer.as_reference().and_then(|layer| find(&layer.id, placed));
        match (own, layer) {
            (Some(own), _) => {
                let known = own.body.properties.get("Content").is_none_or(|content| places(content).next().is_none());
                (!known).then(|| vec![piece(layer, 7)])
            }
            (None, Value::Expr(_)) => Some(vec![piece(layer, 6), piece(layer, 7)]),
            (None, _) => None,
        }
    });
    let mut parts = Vec::new();
    for value in code.chain(layers.flatten()) {
        parts.push(Part::Text(if parts.is_empty() { "code ".into() } else { " ".into() }));
        parts.push(Part::Hole(value));
    }
    (!parts.is_empty()).then(|| Expr::Sub(parts).into())
}

/// What of a place in S3 or of an image is worked out while deploying.
fn places(code: &Value) -> impl Iterator<Item = Value> + '_ {
    let members = match code {
        Value::Object(members) => members.as_slice(),
        _ => &[],
    };
    let places = ["ImageUri", "S3Bucket", "S3Key", "S3ObjectVersion"];
    members
        .iter()
        .filter(move |(name, value)| places.contains(&name.as_ref()) && matches!(value, Value::Expr(_)))
        .map(|(_, value)| value.clone())
}

/// A piece of a layer version's ARN, `arn:<partition>:lambda:<region>:<account>:layer:<name>:<version>`: a description is short.
fn piece(arn: &Value, at: i64) -> Value {
    let pieces = Expr::Call("Fn::Split".into(), vec![":".into(), arn.clone()].into());
    Expr::Call("Fn::Select".into(), vec![at.into(), pieces.into()].into()).into()
}

fn layers(function: &Body) -> &[Value] {
    match function.properties.get("Layers") {
        Some(Value::List(layers)) => layers,
        _ => &[],
    }
}

fn find<'a>(id: &str, placed: &'a [Placed]) -> Option<&'a Placed> {
    placed.iter().find(|resource| resource.id.as_str() == id)
}
