//! Addresses under which clients call an API.

use crate::facts::Replacement;
use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, flat, quoted};
use super::view::{Couple, Resource, View, property, target};

rule! {
    /// The URL of an API changes, or is gone.
    ///
    /// The API is another one, a stage or base path has another name, a domain goes, or the address of API Gateway itself is switched off.
    /// Clients have to be told before the change is deployed.
    pub URL_CHANGED = "api-url-changed", "API-URL-CHANGED", high, Change, since "0.2.0",
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html";
}

const APIS: [&str; 2] = ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"];

pub(super) fn find(view: &View, out: &mut Out) {
    for couple in view.couples() {
        match couple.before.map(|before| before.kind) {
            Some("AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Api") => api(view, &couple, out),
            Some("AWS::ApiGateway::Stage" | "AWS::ApiGatewayV2::Stage") => stage(view, &couple, out),
            Some("AWS::ApiGateway::Deployment") => deployment(view, &couple, out),
            Some("AWS::ApiGateway::DomainName" | "AWS::ApiGatewayV2::DomainName") => {
                domain(view, &couple, "DomainName", "domain", out);
            }
            Some("AWS::ApiGateway::BasePathMapping" | "AWS::ApiGateway::BasePathMappingV2") => {
                mapping(view, &couple, "BasePath", out)
            }
            Some("AWS::ApiGatewayV2::ApiMapping") => mapping(view, &couple, "ApiMappingKey", out),
            _ => {}
        }
    }
}

/// Where it stands, by the newest of its forms.
fn path(view: &View, couple: &Couple, name: &str) -> String {
    match (couple.after, couple.before) {
        (Some(after), _) => view.after.thing(after).path(name),
        (None, Some(before)) => view.before.thing(before).path(if couple.after.is_some() { name } else { "" }),
        (None, None) => String::new(),
    }
}

fn api(view: &View, couple: &Couple, out: &mut Out) {
    let Some(before) = couple.before else { return };
    match couple.after {
        None => {
            out.add(&URL_CHANGED, before.id, path(view, couple, ""), "the API is removed, and its URL with it")
                .neutral();
        }
        Some(after) if couple.change.replacement == Replacement::Always || after.id != before.id => {
            let cause = couple.change.changes.iter().find(|change| change.replacement == Replacement::Always);
            let place =
                cause.map_or_else(|| path(view, couple, ""), |cause| view.after.thing(after).pointer(&cause.path));
            let how = if after.id == before.id { "replaced" } else { "created anew under another logical id" };
            out.add(
                &URL_CHANGED,
                after.id,
                place,
                format!("the API is {how}: its id, and with it its URL, is another"),
            )
            .neutral();
        }
        Some(after) => {
            const DISABLED: &str = "DisableExecuteApiEndpoint";
            let (old, new) = (view.before.thing(before), view.after.thing(after));
            if new.flag(DISABLED) == Some(true) && old.flag(DISABLED) != Some(true) {
                let message = format!("the execute-api URL is switched off ({DISABLED} is {})", code("true"));
                out.add(&URL_CHANGED, after.id, new.path(DISABLED), message).neutral();
            }
        }
    }
}

/// The API of a stage, unless it goes or is another itself, which is told there.
fn kept_api<'a>(view: &View<'a>, resource: &Resource<'a>) -> Option<Option<&'a str>> {
    let api = ["RestApiId", "ApiId"].iter().find_map(|name| property(resource, name));
    let Some(id) = api.and_then(target) else { return Some(None) };
    let Some(before) = view.before.resource(id).filter(|api| APIS.contains(&api.kind)) else { return Some(None) };
    let after = view.later(before.id)?;
    (!view.is_fresh(after.id)).then_some(Some(after.id))
}

/// The name under which an API is served.
fn stage_name(resource: &Resource) -> Option<String> {
    property(resource, "StageName").map(flat)
}

/// Whether some stage or deployment still serves an API under this name.
fn is_served(view: &View, api: Option<&str>, name: &str) -> bool {
    let kinds = ["AWS::ApiGateway::Stage", "AWS::ApiGatewayV2::Stage", "AWS::ApiGateway::Deployment"];
    kinds.iter().any(|kind| {
        view.after.of_kind(kind).any(|stage| {
            let of = ["RestApiId", "ApiId"].iter().find_map(|id| property(&stage, id)).and_then(target);
            stage_name(&stage).as_deref() == Some(name) && (api.is_none() || of == api)
        })
    })
}

fn stage(view: &View, couple: &Couple, out: &mut Out) {
    let Some(before) = couple.before else { return };
    let Some(api) = kept_api(view, &before) else { return };
    let Some(was) = stage_name(&before) else { return };
    if is_served(view, api, &was) {
        return;
    }
    let message = match couple.after.and_then(|after| stage_name(&after)) {
        Some(is) => format!("stage {} -> {}: every URL of the API has another path", quoted(&was), quoted(is)),
        None => format!("stage {} is removed, and its URL with it", quoted(&was)),
    };
    let id = couple.after.map_or(before.id, |after| after.id);
    out.add(&URL_CHANGED, id, path(view, couple, "StageName"), message).neutral();
}

/// A deployment that makes a stage itself.
fn deployment(view: &View, couple: &Couple, out: &mut Out) {
    let Some(before) = couple.before else { return };
    if stage_name(&before).is_some() {
        stage(view, couple, out);
    }
}

fn domain(view: &View, couple: &Couple, name: &str, noun: &str, out: &mut Out) {
    let Some(before) = couple.before else { return };
    let Some(was) = property(&before, name) else { return };
    // the same domain under another logical id
    let same = |resource: Resource| property(&resource, name) == Some(was);
    if ["AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName"]
        .iter()
        .any(|kind| view.after.of_kind(kind).any(same))
    {
        return;
    }
    let now = couple.after.and_then(|after| property(&after, name)).map(flat);
    let message = match now {
        Some(is) => format!("{noun} {} -> {}: clients call another host", quoted(flat(was)), quoted(is)),
        None => format!("{noun} {} is removed: its URL leads nowhere", quoted(flat(was))),
    };
    let id = couple.after.map_or(before.id, |after| after.id);
    out.add(&URL_CHANGED, id, path(view, couple, name), message).neutral();
}

/// A path of a domain that leads to an API.
fn mapping(view: &View, couple: &Couple, name: &str, out: &mut Out) {
    let Some(before) = couple.before else { return };
    let of = |resource: &Resource| {
        ["DomainName", "DomainNameArn"].iter().find_map(|name| property(resource, name).map(flat))
    };
    let base = |resource: &Resource| match property(resource, name) {
        None => "/".to_owned(),
        Some(Node::String(text)) => format!("/{}", text.trim_matches('/')),
        Some(node) => format!("/{}", flat(node)),
    };
    // with its domain, the path is told of there
    let domain = ["DomainName", "DomainNameArn"].iter().find_map(|name| property(&before, name)).and_then(target);
    if domain.is_some_and(|id| view.is_gone(id)) {
        return;
    }
    let was = base(&before);
    if view.after.of_kind(before.kind).any(|other| of(&other) == of(&before) && base(&other) == was) {
        return;
    }
    let message = match couple.after {
        Some(after) if base(&after) != was => {
            format!("base path {} -> {}: every URL below it is another", code(&was), code(base(&after)))
        }
        Some(_) => return,
        None => format!("base path {} is removed: its URLs lead nowhere", code(&was)),
    };
    let id = couple.after.map_or(before.id, |after| after.id);
    out.add(&URL_CHANGED, id, path(view, couple, name), message).neutral();
}
