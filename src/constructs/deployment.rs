//! Deployments of REST APIs: a snapshot of the API's model, made anew exactly when the model changes.
//!
//! A deployment never changes; CloudFormation makes another one only when its logical id does. The id ends in a hash of everything that a deployment
//! freezes, resources that the author added beside the construct included.

use std::collections::{BTreeMap, BTreeSet};

use super::{Facts, Placed};
use crate::digest::Digest;
use crate::finding::{At, Finding};
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
const NOT_DEPLOYED: [&str; 5] = ["Description", "FailOnWarnings", "Mode", "Name", "Tags"];

/// Makes one deployment for each API that has a stage, and points its stages at it.
pub(crate) fn place_deployments(
    stack: &StackKey,
    facts: &Facts,
    placed: &mut Vec<Placed>,
    findings: &mut Vec<Finding>,
) {
    let mut stages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, stage) in &facts.stages {
        if facts.apis.contains_key(stage.api.id()) {
            stages.entry(stage.api.id()).or_default().push(id);
        }
    }
    for (api, stages) in stages {
        let frozen = facts.apis.get(api).map_or("", |facts| facts.frozen.as_str());
        let model = Model::of(api, frozen, placed);
        let Some(at) = placed.iter().find(|resource| resource.id.as_str() == api).map(|resource| resource.at.clone())
        else {
            continue;
        };
        for (id, at) in &model.conditional {
            let message =
                format!("the condition of `{id}` can leave it out, and the deployment of API `{api}` waits for it");
            let finding = Finding::error("conditional-method", stack.name().unwrap_or_default(), at, message);
            findings.push(finding.on(id.as_str()).help(
                "a deployment freezes the API as it is, whatever a condition says later: decide in Rust whether to add it",
            ));
        }
        if facts.apis.get(api).is_none_or(|facts| facts.routes.is_empty()) && !model.has_methods {
            let message =
                format!("API `{api}` has a stage and no method; API Gateway does not deploy an API without one");
            let finding = Finding::error("api-without-methods", stack.name().unwrap_or_default(), &at, message);
            findings.push(finding.on(api).help("give it a route: `.route(route!(\"GET /orders\"), &handler)`"));
        }
        let deployment =
            Deployment { api: Target { stack: stack.clone(), id: api.to_owned().into(), at: None, kind: None }, at };
        let Ok(current) = LogicalId::try_from(format!("{api}Deployment{:08x}", model.hash)) else { continue };
        let mut kept: BTreeSet<&LogicalId> = BTreeSet::new();
        for stage in stages {
            let canary = facts.stages.get(stage).and_then(|facts| facts.canary.as_ref());
            let keeping = canary.and_then(|canary| canary.keeping.as_ref());
            kept.extend(keeping);
            let Some(resource) = placed.iter_mut().find(|resource| resource.id.as_str() == stage) else { continue };
            resource.body.set("DeploymentId", Expr::Ref(deployment.named(keeping.unwrap_or(&current))));
            if let Some(canary) = canary {
                resource.body.set("CanarySetting", canary.value(&deployment.named(&current)));
            }
        }
        kept.remove(&current);
        // what an earlier version of the stack deployed stays what it was: its resource does not change
        placed.extend(kept.into_iter().map(|id| deployment.placed(id.clone(), Vec::new())));
        placed.push(deployment.placed(current, model.wait_for));
    }
}

/// The deployments of one API.
struct Deployment {
    api: Target,
    at: At,
}

impl Deployment {
    fn named(&self, id: &LogicalId) -> Target {
        Target { id: id.as_str().to_owned().into(), ..self.api.clone() }
    }

    fn placed(&self, id: LogicalId, wait_for: Vec<String>) -> Placed {
        let mut body = Body::new("AWS::ApiGateway::Deployment");
        body.set("RestApiId", Expr::Ref(self.api.clone()));
        body.attributes().depends_on = wait_for.into_iter().map(Target::named).collect();
        Placed { id, at: self.at.clone(), body }
    }
}

/// What a deployment of an API freezes.
struct Model {
    hash: u32,
    has_methods: bool,
    /// What has to be there before: every method, gateway response, and permission to call the functions behind.
    wait_for: Vec<String>,
    /// Those of them that a condition can leave out, which `DependsOn` may not name.
    conditional: Vec<(String, At)>,
}

impl Model {
    fn of(api: &str, frozen: &str, placed: &[Placed]) -> Self {
        let belongs = |body: &Body| {
            let owner = body.properties.get("RestApiId").and_then(Value::as_reference);
            MODEL.contains(&body.kind.as_ref()) && owner.is_some_and(|owner| owner.id == api)
        };
        let mut parts: Vec<&Placed> =
            placed.iter().filter(|resource| resource.id.as_str() == api || belongs(&resource.body)).collect();
        parts.sort_by(|a, b| a.id.cmp(&b.id));
        let mut digest = Digest::new();
        if !frozen.is_empty() {
            digest.text(frozen);
        }
        let (mut wait_for, mut conditional) = (Vec::new(), Vec::new());
        let has_methods = parts.iter().any(|part| part.body.kind == "AWS::ApiGateway::Method");
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
                if part.body.attributes.as_ref().is_some_and(|attributes| attributes.condition.is_some()) {
                    conditional.push((part.id.as_str().to_owned(), part.at.clone()));
                }
            }
        }
        wait_for.extend(
            placed.iter().filter(|resource| is_permission_for(api, &resource.body)).map(|p| p.id.as_str().to_owned()),
        );
        Model { hash: digest.finish(), has_methods, wait_for, conditional }
    }
}

/// Whether the resource lets this API call a function.
fn is_permission_for(api: &str, body: &Body) -> bool {
    body.kind == "AWS::Lambda::Permission" && body.properties.get("SourceArn").is_some_and(|arn| arn.mentions(api))
}
