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
        if let Some(code) = found.body.properties.get("Code").and_then(worked_out) {
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
    let layers = match function.properties.get("Layers") {
        Some(Value::List(layers)) => layers.as_slice(),
        _ => &[],
    };
    for layer in layers.iter().filter_map(Value::as_reference) {
        if let Some(layer) = placed.iter().find(|resource| resource.id.as_str() == layer.id) {
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

/// What of the code's place is worked out while deploying, as text.
fn worked_out(code: &Value) -> Option<Value> {
    let Value::Object(members) = code else { return None };
    let places = ["ImageUri", "S3Bucket", "S3Key", "S3ObjectVersion"];
    let worked_out = members
        .iter()
        .filter(|(name, value)| places.contains(&name.as_ref()) && matches!(value, Value::Expr(_)))
        .map(|(_, value)| value.clone());
    let mut parts = Vec::new();
    for value in worked_out {
        parts.push(Part::Text(if parts.is_empty() { "code ".into() } else { " ".into() }));
        parts.push(Part::Hole(value));
    }
    (!parts.is_empty()).then(|| Expr::Sub(parts).into())
}
