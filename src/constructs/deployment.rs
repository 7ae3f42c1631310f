//! Deployments of REST APIs: a snapshot of the API's model, made anew exactly when the model changes.
//!
//! A deployment never changes; CloudFormation makes another one only when its logical id does. The id ends in a hash of everything that a deployment
//! freezes, resources that the author added beside the construct included.

use std::collections::BTreeMap;

use super::digest::Digest;
use super::{Facts, Placed};
use crate::handle::{StackKey, Target};
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
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
    body.kind == "AWS::Lambda::Permission" && body.properties.get("SourceArn").is_some_and(|arn| arn.mentions(api))
}
