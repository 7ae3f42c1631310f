//! Changes of an API that no stage serves, as nothing deploys them.

use std::collections::BTreeMap;

use crate::diff::report::{Action, Op};
use crate::facts::Replacement;
use crate::rule::rule;

use super::Out;
use super::text::code;
use super::view::{Couple, Resource, View, property, target};

rule! {
    /// An API changed, and its deployment did not: the stage serves the old API.
    ///
    /// A deployment of API Gateway is a picture of the API when it was made, and CloudFormation makes another only when the deployment
    /// resource is another. Give it a logical id that changes with the API, as the hash of what it deploys does.
    pub NOT_REDEPLOYED = "api-not-redeployed", "API-NOT-REDEPLOYED", high, Change, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html";
}

/// What a deployment takes a picture of: type, the property with the API, what it is called.
const PARTS: &[(&str, &str, &str)] = &[
    ("AWS::ApiGateway::Authorizer", "RestApiId", "authorizer"),
    ("AWS::ApiGateway::GatewayResponse", "RestApiId", "response"),
    ("AWS::ApiGateway::Method", "RestApiId", "method"),
    ("AWS::ApiGateway::Model", "RestApiId", "model"),
    ("AWS::ApiGateway::RequestValidator", "RestApiId", "validator"),
    ("AWS::ApiGateway::Resource", "RestApiId", "path"),
    ("AWS::ApiGatewayV2::Authorizer", "ApiId", "authorizer"),
    ("AWS::ApiGatewayV2::Integration", "ApiId", "integration"),
    ("AWS::ApiGatewayV2::IntegrationResponse", "ApiId", "response"),
    ("AWS::ApiGatewayV2::Model", "ApiId", "model"),
    ("AWS::ApiGatewayV2::Route", "ApiId", "route"),
    ("AWS::ApiGatewayV2::RouteResponse", "ApiId", "response"),
];

/// The properties of an API itself that a deployment takes along.
const OF_API: &[&str] =
    &["ApiKeySourceType", "BinaryMediaTypes", "Body", "BodyS3Location", "MinimumCompressionSize", "Policy"];

/// Something that changed, and what it is called.
struct Changed<'a> {
    id: &'a str,
    noun: &'static str,
    action: Action,
}

pub(super) fn find(view: &View, out: &mut Out) {
    let mut changed: BTreeMap<&str, Vec<Changed>> = BTreeMap::new();
    for couple in view.couples() {
        if let Some((api, change)) = part(&couple) {
            changed.entry(api).or_default().push(change);
        }
    }
    for (api, mut parts) in changed {
        // an API that is new, gone or replaced has no old picture
        let Some(before) = view.before.resource(api) else { continue };
        if view.after.resource(api).is_none_or(|after| after.kind != before.kind) || view.is_fresh(api) {
            continue;
        }
        let Some(deployment) = stale(view, api) else { continue };
        // what people call is told first
        parts.sort_by_key(|part| (part.noun != "method" && part.noun != "route", part.id));
        let Some(first) = parts.first() else { continue };
        let then = match (parts.len(), first.action) {
            (1, Action::Add) => format!("the stage does not serve the new {}", first.noun),
            (1, Action::Remove) => format!("the stage keeps serving the {} that is gone", first.noun),
            (1, Action::Modify) => format!("the stage keeps serving the old {}", first.noun),
            _ => "the stage keeps serving the old API".to_owned(),
        };
        let what = match parts.as_slice() {
            [one] => code(one.id),
            [one, two] => format!("{} and {}", code(one.id), code(two.id)),
            [one, rest @ ..] => format!("{} and {} more", code(one.id), rest.len()),
            [] => continue,
        };
        let verb = match (parts.len(), first.action) {
            (1, Action::Add) => "is new",
            (1, Action::Remove) => "is gone",
            _ => "changed",
        };
        let path = view.after.thing(deployment).path("");
        let message = format!(
            "{what} {verb} but {} did not{}: {then}",
            code(deployment.id),
            if verb == "changed" { "" } else { " change" }
        );
        out.add(&NOT_REDEPLOYED, api, path, message).neutral();
    }
}

/// The API that a changed resource is a part of.
fn part<'a>(couple: &Couple<'a>) -> Option<(&'a str, Changed<'a>)> {
    let resource = couple.after.or(couple.before)?;
    let action = match (couple.before, couple.after) {
        (None, _) => Action::Add,
        (_, None) => Action::Remove,
        _ => Action::Modify,
    };
    if matches!(resource.kind, "AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Api") {
        let body = |path: &str| {
            let name = path.strip_prefix("/Properties/")?;
            Some(OF_API.contains(&name.split('/').next()?))
        };
        let touched = couple.change.changes.iter().any(|change| body(&change.path) == Some(true));
        return touched.then_some((resource.id, Changed { id: resource.id, noun: "API", action }));
    }
    let (_, api, noun) = PARTS.iter().find(|row| row.0 == resource.kind)?;
    // a part that only has another logical id, or other metadata, is the same to the API
    let same = match (couple.before, couple.after) {
        (Some(before), Some(after)) if before.id != after.id => {
            before.node.get("Properties") == after.node.get("Properties")
        }
        (Some(_), Some(_)) => {
            !couple.change.changes.iter().any(|change| change.path.starts_with("/Properties") && !is_tag(&change.path))
        }
        _ => false,
    };
    let api = property(&resource, api).and_then(target)?;
    (!same).then_some((api, Changed { id: resource.id, noun, action }))
}

fn is_tag(path: &str) -> bool {
    path == "/Properties/Tags" || path.starts_with("/Properties/Tags/")
}

/// The deployment of the before side that a stage goes on to serve; without stages in the template, the one that is there.
fn stale<'a>(view: &View<'a>, api: &str) -> Option<Resource<'a>> {
    let of = |resource: &Resource| {
        ["RestApiId", "ApiId"].iter().any(|name| property(resource, name).and_then(target) == Some(api))
    };
    let kinds = ["AWS::ApiGateway::Deployment", "AWS::ApiGatewayV2::Deployment"];
    let deployments: Vec<Resource> = kinds.iter().flat_map(|kind| view.after.of_kind(kind)).filter(of).collect();
    let old = |deployment: &Resource<'a>| {
        let id = deployment.id;
        let replaced = view.modified(id).is_some_and(|change| {
            change.replacement == Replacement::Always
                || change.changes.iter().any(|change| change.op != Op::Reference && is_trigger(&change.path))
        });
        view.before.resource(id).is_some_and(|before| before.kind == deployment.kind) && !replaced
    };
    let stages = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage"];
    let mut served = false;
    for stage in stages.iter().flat_map(|kind| view.after.of_kind(kind)).filter(of) {
        if property(&stage, "AutoDeploy").is_some_and(|auto| view.after.flag(auto) == Some(true)) {
            served = true;
            continue;
        }
        let Some(id) = property(&stage, "DeploymentId").and_then(target) else { continue };
        served = true;
        if let Some(deployment) = deployments.iter().find(|deployment| deployment.id == id).filter(|one| old(one)) {
            return Some(*deployment);
        }
    }
    if served || deployments.is_empty() || !deployments.iter().all(old) {
        return None;
    }
    deployments.first().copied()
}

/// Properties of a deployment that make another one.
fn is_trigger(path: &str) -> bool {
    path == "/Properties/RestApiId" || path == "/Properties/ApiId"
}
