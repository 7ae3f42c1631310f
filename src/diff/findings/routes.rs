//! Which method and path a resource of an API is, as clients know it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::node::Node;

use super::text::flat;
use super::view::{Side, at, items, property, property_target, target};

/// A path is followed upwards through so many resources; API Gateway allows fewer.
const DEEPEST: usize = 64;

/// `POST`, `/orders`; the path is none when it hangs on something outside of the template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Route {
    pub(super) verb: String,
    pub(super) path: Option<String>,
}

impl Route {
    /// `POST /orders`; `POST of PostOrders` where nobody knows the path.
    pub(super) fn label(&self, id: &str) -> String {
        match &self.path {
            Some(path) => format!("{} {path}", self.verb),
            None => format!("{} of {id}", self.verb),
        }
    }
}

/// The route of an `AWS::ApiGateway::Method`, of which the verb and the resource it hangs on are given.
pub(super) fn of_method(side: &Side, verb: Option<&Node>, resource: Option<&Node>) -> Route {
    let verb = verb.map(|verb| side.scalar(verb).map_or_else(|| flat(verb), Into::into)).unwrap_or_default();
    Route { verb, path: resource.and_then(|resource| path(side, resource)) }
}

/// The path that a `ResourceId` or `ParentId` stands for.
pub(super) fn path(side: &Side, node: &Node) -> Option<String> {
    let mut parts = Vec::new();
    let mut node = node;
    for _ in 0..DEEPEST {
        if is_root(side, node) {
            parts.reverse();
            return Some(format!("/{}", parts.join("/")));
        }
        let resource = side.resource(target(node)?)?;
        if resource.kind != "AWS::ApiGateway::Resource" {
            return None;
        }
        parts.push(side.scalar(property(&resource, "PathPart")?)?.into_owned());
        node = property(&resource, "ParentId")?;
    }
    None
}

fn is_root(side: &Side, node: &Node) -> bool {
    let text = flat(node);
    let Some(id) = text.strip_prefix("${").and_then(|text| text.strip_suffix(".RootResourceId}")) else { return false };
    side.resource(id).is_some_and(|api| api.kind == "AWS::ApiGateway::RestApi")
}

/// What a method asks of its callers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asks {
    /// The kind of authorization; none for nobody's.
    pub(super) authorization: Option<String>,
    pub(super) key: bool,
}

/// The operations of an OpenAPI document, and what each asks.
pub(super) fn operations(body: &Node) -> BTreeMap<Route, Asks> {
    let schemes = at(body, "components/securitySchemes").or_else(|| body.get("securityDefinitions"));
    let asks = |operation: &Node| {
        let mut asks = Asks::default();
        let auth = operation.get("x-amazon-apigateway-auth").or_else(|| body.get("x-amazon-apigateway-auth"));
        if let Some(kind) =
            auth.and_then(|auth| auth.get("type")).map(flat).filter(|kind| !kind.eq_ignore_ascii_case("NONE"))
        {
            asks.authorization = Some(kind);
        }
        for requirement in items(operation.get("security").or_else(|| body.get("security"))) {
            for (name, _) in requirement.as_object().into_iter().flat_map(|names| names.iter()) {
                let scheme = schemes.and_then(|schemes| schemes.get(name));
                let header = scheme.and_then(|scheme| scheme.get("name")).and_then(Node::as_str);
                let is_key = header.is_some_and(|header| header.eq_ignore_ascii_case("x-api-key"))
                    && scheme.is_some_and(|scheme| scheme.get("x-amazon-apigateway-authtype").is_none());
                match is_key {
                    true => asks.key = true,
                    false => asks.authorization = Some(name.to_owned()),
                }
            }
        }
        asks
    };
    let mut found = BTreeMap::new();
    for (path, methods) in body.get("paths").and_then(Node::as_object).into_iter().flat_map(|paths| paths.iter()) {
        for (verb, operation) in methods.as_object().into_iter().flat_map(|methods| methods.iter()) {
            let verb = match verb {
                "x-amazon-apigateway-any-method" => "ANY".to_owned(),
                "get" | "put" | "post" | "delete" | "options" | "head" | "patch" => verb.to_uppercase(),
                _ => continue,
            };
            found.insert(Route { verb, path: Some(path.to_owned()) }, asks(operation));
        }
    }
    found
}

/// The methods of each REST API, as far as the template tells: none when some stand elsewhere.
pub(super) fn by_api(side: &Side) -> HashMap<String, Option<BTreeSet<Route>>> {
    let mut found: HashMap<String, Option<BTreeSet<Route>>> = HashMap::new();
    for api in side.of_kind("AWS::ApiGateway::RestApi") {
        let body = property(&api, "Body");
        let elsewhere = ["BodyS3Location", "CloneFrom"].iter().any(|name| property(&api, name).is_some())
            || body.is_some_and(|body| body.as_call().is_some() || body.get("paths").is_none());
        let routes = body.map(|body| operations(body).into_keys().collect()).unwrap_or_default();
        found.insert(api.id.to_owned(), (!elsewhere).then_some(routes));
    }
    for method in side.of_kind("AWS::ApiGateway::Method") {
        let Some(api) = property_target(&method, "RestApiId").and_then(|api| found.get_mut(api)) else { continue };
        let route = of_method(side, property(&method, "HttpMethod"), property(&method, "ResourceId"));
        match api {
            Some(routes) if route.path.is_some() => drop(routes.insert(route)),
            _ => *api = None,
        }
    }
    found
}
