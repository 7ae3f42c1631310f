//! What the serverless transform makes of its own resources: routes from events, implicit APIs, plans.

use super::Model;
use super::api::{self, Integration, Route, Target};
use super::function;
use super::resolve::{Given, Resolver, Resource, Value};

/// The logical id of the API that the transform makes for events that name none.
pub(super) const IMPLICIT_API: &str = "ServerlessRestApi";

/// The routes that a function's events of type `Api` make.
pub(super) fn routes<'a>(
    model: &mut Model,
    index: &mut api::Index<'a>,
    resolver: &'a Resolver<'a>,
    resource: &Resource<'a>,
    functions: &function::Index<'a>,
) {
    for (_, event) in resource.property("Events").members() {
        if event.get("Type").plain().as_deref() != Some("Api") {
            continue;
        }
        let event = event.get("Properties");
        let named = event.get("RestApiId");
        let api = match named.words().values.first() {
            Some(words) => index.find_or_add(model, words, &resource.source()),
            None => match index.by_id(resource.stack, IMPLICIT_API) {
                Some(known) => known,
                None => {
                    let mut source = resource.source();
                    source.resource = IMPLICIT_API.to_owned();
                    let implicit = api::empty(IMPLICIT_API.to_owned(), &source);
                    index.add(model, resource.stack, IMPLICIT_API, implicit)
                }
            },
        };
        let api_id = named.words().values.first().and_then(|words| words.as_resource()).map(|(_, id, _)| id);
        let defaults = api_auth(resolver, resource.stack, api_id);
        let own = event.get("Auth");
        let key = own.get("ApiKeyRequired");
        let authorizer = own.get("Authorizer");
        let authorizer = if authorizer.is_given() { authorizer } else { defaults.get("DefaultAuthorizer") };
        let callee = functions.by_id(resource.stack, resource.id).map(|mut callee| {
            let alias = model.functions[callee.function].aliases.iter().find(|alias| alias.source == resource.source());
            callee.qualifier = alias.and_then(|alias| alias.name.values.first().cloned());
            callee
        });
        let from = event.from.clone();
        let route = Route {
            source: from.clone(),
            condition: resource.condition.map(str::to_owned),
            path: event.get("Path").text().values.into_iter().next().unwrap_or_else(|| "?".to_owned()),
            method: event.get("Method").text().values.first().map_or("?".to_owned(), |method| method.to_uppercase()),
            authorization: authorizer.text().map(|name| match name.as_str() {
                "NONE" | "AWS_IAM" => name.clone(),
                _ => "CUSTOM".to_owned(),
            }),
            key_required: if key.is_given() { key.flag() } else { defaults.get("ApiKeyRequired").flag() },
            integration: Integration {
                kind: Given::known("AWS_PROXY".to_owned(), from.clone()),
                targets: callee.map(Target::Function).into_iter().collect(),
                timeout_ms: event.get("TimeoutInMillis").number(),
                cache_keys: Vec::new(),
            },
        };
        let known = model.apis[api].routes.iter().any(|other| other.path == route.path && other.method == route.method);
        if !known {
            model.apis[api].routes.push(route);
        }
    }
}

/// `Auth` of the API with this logical id, or what `Globals` say for all.
fn api_auth<'a>(resolver: &'a Resolver<'a>, stack: usize, id: Option<&str>) -> Value<'a> {
    let own = id.and_then(|id| resolver.resource(stack, id)?.get("Properties")?.get("Auth"));
    match own {
        Some(own) => resolver.value(stack, id.unwrap_or_default(), String::new(), Some(own)),
        None => {
            let template = resolver.template(stack);
            let shared = template.and_then(|template| template.root().get("Globals")?.get("Api")?.get("Auth"));
            resolver.value(stack, "", "/Globals/Api/Auth".to_owned(), shared)
        }
    }
}
