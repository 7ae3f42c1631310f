//! Routes of an API that is described by an inline OpenAPI document.

use super::Model;
use super::api::{Route, integration};
use super::function;
use super::resolve::{Given, Value};

/// The methods that OpenAPI knows, and the name under which they stand there.
const METHODS: [(&str, &str); 8] = [
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("patch", "PATCH"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("x-amazon-apigateway-any-method", "ANY"),
];

/// Reads the routes of the document in `body` into an API.
pub(super) fn read<'a>(model: &mut Model, api: usize, body: &Value<'a>, functions: &function::Index<'a>) {
    let document = Document::of(body);
    let api = &mut model.apis[api];
    for (path, item) in body.get("paths").members() {
        for (member, method) in METHODS {
            let operation = item.get(member);
            if operation.is_given() {
                api.routes.push(document.route(path, method, &operation, functions));
            }
        }
        if let Some(why) = item.why_unknown() {
            api.more_routes = Some(why.to_owned());
        }
    }
    let why = body.why_unknown().map(str::to_owned).or_else(|| body.get("paths").why_unknown().map(str::to_owned));
    if why.is_some() {
        api.more_routes = why;
    }
    let key_source = body.get("x-amazon-apigateway-api-key-source").text();
    if key_source.is_given() {
        api.key_source = key_source;
    }
    if !api.name.is_given() {
        api.name = body.get("info").get("title").text();
    }
}

struct Document<'a> {
    /// Names of the schemes that ask for an API key, and of those that authorize otherwise.
    keys: Vec<&'a str>,
    authorizers: Vec<(&'a str, String)>,
    security: Value<'a>,
}

impl<'a> Document<'a> {
    fn of(body: &Value<'a>) -> Self {
        let mut keys = Vec::new();
        let mut authorizers = Vec::new();
        let schemes = [body.get("securityDefinitions"), body.get("components").get("securitySchemes")];
        for (name, scheme) in schemes.iter().flat_map(Value::members) {
            let kind = scheme.get("x-amazon-apigateway-authtype").plain();
            let is_key = scheme.get("type").plain().is_some_and(|kind| kind == "apiKey")
                && scheme.get("name").plain().is_some_and(|header| header.eq_ignore_ascii_case("x-api-key"));
            match (kind.as_deref(), is_key) {
                (None, true) => keys.push(name),
                (Some("awsSigv4"), _) => authorizers.push((name, "AWS_IAM".to_owned())),
                (Some("cognito_user_pools"), _) => authorizers.push((name, "COGNITO_USER_POOLS".to_owned())),
                _ => authorizers.push((name, "CUSTOM".to_owned())),
            }
        }
        Document { keys, authorizers, security: body.get("security") }
    }

    fn route(&self, path: &str, method: &str, operation: &Value<'a>, functions: &function::Index<'a>) -> Route {
        let own = operation.get("security");
        let security = if own.is_given() { own } else { self.security.clone() };
        let mut key = false;
        let mut authorization = "NONE".to_owned();
        for (name, _) in security.items().iter().flat_map(Value::members) {
            key |= self.keys.contains(&name);
            if let Some((_, kind)) = self.authorizers.iter().find(|(known, _)| *known == name) {
                authorization.clone_from(kind);
            }
        }
        if let Some(kind) = operation.get("x-amazon-apigateway-auth").get("type").plain() {
            authorization = kind.to_uppercase();
        }
        let from = operation.from.clone();
        Route {
            source: from.clone(),
            condition: None,
            path: path.to_owned(),
            method: method.to_owned(),
            authorization: Given::known(authorization, security.from.clone()),
            key_required: Given::known(key, security.from),
            integration: integration(
                &operation.get("x-amazon-apigateway-integration"),
                functions,
                ["type", "uri", "timeoutInMillis"],
            ),
        }
    }
}
