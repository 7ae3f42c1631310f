//! Deployments of REST APIs: a snapshot of the API's model, made anew exactly when the model changes.
//!
//! A deployment never changes; CloudFormation makes another one only when its logical id does. The id ends in a hash of everything that a deployment
//! freezes, resources that the author added beside the construct included.

use std::collections::BTreeMap;

use super::{Facts, Placed};
use crate::handle::{StackKey, Target};
use crate::intrinsic::{Expr, Part};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::resource::Body;
use crate::value::Value;

/// The types that a deployment freezes.
const MODEL: [&str; 6] = [
    "AWS::ApiGateway::Authorizer",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Resource",
];

/// Properties of the API itself that take effect without a deployment.
const NOT_DEPLOYED: [&str; 3] = ["Description", "Name", "Tags"];

/// Makes one deployment for each API that has a stage, and points its stages at it.
pub(crate) fn place_deployments(stack: &StackKey, facts: &Facts, placed: &mut Vec<Placed>) {
    let mut stages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, stage) in &facts.stages {
        if facts.apis.contains_key(stage.api.id()) {
            stages.entry(stage.api.id()).or_default().push(id);
        }
    }
    for (api, stages) in stages {
        let model = Model::of(api, placed);
        let Some(at) = placed.iter().find(|resource| resource.id.as_str() == api).map(|resource| resource.at.clone())
        else {
            continue;
        };
        let id = format!("{api}Deployment{:08x}", model.hash);
        let target = Target { stack: stack.clone(), id: id.clone().into(), at: None };
        for resource in placed.iter_mut().filter(|resource| stages.contains(&resource.id.as_str())) {
            resource.body.set("DeploymentId", Expr::Ref(target.clone()));
        }
        let mut body = Body::new("AWS::ApiGateway::Deployment");
        body.set("RestApiId", Expr::Ref(Target { stack: stack.clone(), id: api.to_owned().into(), at: None }));
        body.attributes().depends_on = model.wait_for.into_iter().map(Target::named).collect();
        let Ok(id) = LogicalId::try_from(id) else { continue };
        placed.push(Placed { id, at, body });
    }
}

/// What a deployment of an API freezes.
struct Model {
    hash: u32,
    /// What has to be there before: every method, gateway response, and permission to call the functions behind.
    wait_for: Vec<String>,
}

impl Model {
    fn of(api: &str, placed: &[Placed]) -> Self {
        let belongs = |body: &Body| {
            let owner = body.properties.get("RestApiId").and_then(Value::as_reference);
            MODEL.contains(&body.kind.as_ref()) && owner.is_some_and(|owner| owner.id == api)
        };
        let mut parts: Vec<&Placed> =
            placed.iter().filter(|resource| resource.id.as_str() == api || belongs(&resource.body)).collect();
        parts.sort_by(|a, b| a.id.cmp(&b.id));
        let mut digest = Digest::new();
        let mut wait_for = Vec::new();
        for part in parts {
            digest.text(part.id.as_str());
            digest.text(&part.body.kind);
            for (name, value) in part.body.properties.members() {
                if part.id.as_str() != api || !NOT_DEPLOYED.contains(&name.as_ref()) {
                    digest.text(name);
                    digest.value(value);
                }
            }
            if matches!(part.body.kind.as_ref(), "AWS::ApiGateway::Method" | "AWS::ApiGateway::GatewayResponse") {
                wait_for.push(part.id.as_str().to_owned());
            }
        }
        wait_for.extend(
            placed.iter().filter(|resource| is_permission_for(api, &resource.body)).map(|p| p.id.as_str().to_owned()),
        );
        Model { hash: digest.finish(), wait_for }
    }
}

/// Whether the resource lets this API call a function.
fn is_permission_for(api: &str, body: &Body) -> bool {
    body.kind == "AWS::Lambda::Permission" && body.properties.get("SourceArn").is_some_and(|arn| mentions(arn, api))
}

fn mentions(value: &Value, id: &str) -> bool {
    match value {
        Value::Expr(expr) => match expr.as_ref() {
            Expr::Ref(target) | Expr::GetAtt(target, _) => target.id == id,
            Expr::Sub(parts) => parts.iter().any(|part| matches!(part, Part::Hole(value) if mentions(value, id))),
            Expr::Call(_, argument) => mentions(argument, id),
            _ => false,
        },
        Value::List(items) => items.iter().any(|item| mentions(item, id)),
        _ => false,
    }
}

/// FNV-1a over the canonical form of values: the same on every machine and in every version of this tool, which `std`'s hashers do not promise.
struct Digest(u64);

impl Digest {
    const fn new() -> Self {
        Digest(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// Text, with its length before it, so that two texts cannot run into one.
    fn text(&mut self, text: &str) {
        self.bytes(&(text.len() as u64).to_le_bytes());
        self.bytes(text.as_bytes());
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Bool(value) => self.bytes(&[1, u8::from(*value)]),
            Value::Number(number) => {
                self.bytes(&[2]);
                self.text(&number.to_string());
            }
            Value::String(text) => {
                self.bytes(&[3]);
                self.text(text);
            }
            Value::List(items) => self.list(4, items),
            Value::Object(members) => {
                self.bytes(&[5]);
                self.bytes(&(members.len() as u64).to_le_bytes());
                for (key, value) in members {
                    self.text(key);
                    self.value(value);
                }
            }
            Value::Expr(expr) => self.expr(expr),
            Value::Invalid(_) => self.bytes(&[7]),
        }
    }

    fn list(&mut self, tag: u8, items: &[Value]) {
        self.bytes(&[tag]);
        self.bytes(&(items.len() as u64).to_le_bytes());
        items.iter().for_each(|item| self.value(item));
    }

    fn expr(&mut self, expr: &Expr) {
        let mut named = |tag: u8, names: &[&Text]| {
            self.bytes(&[tag]);
            names.iter().for_each(|name| self.text(name));
        };
        match expr {
            Expr::Ref(target) => named(8, &[&target.id]),
            Expr::GetAtt(target, attribute) => named(9, &[&target.id, attribute]),
            Expr::Condition(target) => named(10, &[&target.id]),
            Expr::ConditionName(target) => named(11, &[&target.id]),
            Expr::Export { name, .. } => named(12, &[name]),
            Expr::Call(name, argument) => {
                named(13, &[name]);
                self.value(argument);
            }
            Expr::Literal(value) => self.value(value),
            Expr::Sub(parts) => {
                self.bytes(&[14]);
                self.bytes(&(parts.len() as u64).to_le_bytes());
                for part in parts {
                    match part {
                        Part::Text(text) => self.text(text),
                        Part::Hole(value) => self.value(value),
                    }
                }
            }
        }
    }

    /// Both halves folded into one.
    const fn finish(&self) -> u32 {
        (self.0 >> 32) as u32 ^ self.0 as u32
    }
}
