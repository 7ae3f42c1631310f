//! The methods of an API: each route's, and those that answer preflight requests.

use std::collections::BTreeMap;

use super::super::Scope;
use super::super::role::Role;
use super::authorizer::Authorization;
use super::integration::Integration;
use super::model::PlacedModels;
use super::permission;
use super::response::{Response, set_members};
use super::route::RouteTo;
use super::source::Source;
use super::tree::Tree;
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::{LogicalId, Route};
use crate::node::Text;
use crate::resource::Body;
use crate::value::Value;

/// A route with everything that it inherits.
pub(super) struct Resolved<'a> {
    pub id: LogicalId,
    pub route: &'a Route,
    pub to: &'a RouteTo,
    pub integration: &'a Integration,
    pub api_key_required: bool,
    pub authorization: &'a Authorization,
}

/// What methods are made with.
pub(super) struct Methods<'a> {
    pub api: &'a Target,
    pub tree: &'a Tree,
    pub models: &'a PlacedModels,
    /// The role that calls the functions, in place of a permission.
    pub role: Option<&'a Target>,
    /// Whether each route has a permission of its own.
    pub permission_per_route: bool,
    pub edge: bool,
}

impl Methods<'_> {
    pub(super) fn place(&self, it: &Resolved, scope: &mut Scope) {
        self.check(it, scope);
        let mut body = Body::new("AWS::ApiGateway::Method");
        body.set("ApiKeyRequired", it.api_key_required);
        if !it.to.scopes.is_empty() {
            let scopes = it.to.scopes.iter().cloned().map(Value::from);
            body.set("AuthorizationScopes", scopes.collect::<Vec<_>>());
        }
        body.set("AuthorizationType", it.authorization.kind());
        if let Some(authorizer) = it.authorization.authorizer() {
            body.set("AuthorizerId", Expr::Ref(authorizer.target(self.api)));
        }
        body.set("HttpMethod", it.route.method().to_owned());
        let credentials = self.credentials(it, scope);
        body.set("Integration", it.integration.value(credentials, it.to.timeout_ms.as_ref()));
        let responses = method_responses(it, self.models);
        if !responses.is_empty() {
            body.set("MethodResponses", responses);
        }
        if let Some(name) = &it.to.operation {
            body.set("OperationName", name.clone());
        }
        set_members(&mut body.properties, "RequestModels", self.models.by_type(&it.to.bodies));
        set_members(&mut body.properties, "RequestParameters", request_parameters(it));
        if let Some(validator) = Validator::of(it.to) {
            body.set("RequestValidatorId", Expr::Ref(self.api.child(validator.word())));
        }
        body.set("ResourceId", self.tree.resource_of(it.route.path()));
        body.set("RestApiId", Expr::Ref(self.api.clone()));
        if let Some(callee) = it.integration.callee().filter(|_| self.permission_per_route && !uses_role(it, self.role))
        {
            let source = permission::of_route(self.api, it.route);
            scope.place(it.id.child("Permission"), permission::body(callee, source));
        }
        scope.place(it.id.clone(), body);
    }

    /// The role that calls what is behind: the API's own for functions, or one that may do just what was allowed.
    fn credentials(&self, it: &Resolved, scope: &mut Scope) -> Option<Expr> {
        let grants = it.integration.grants();
        if !grants.is_empty() {
            let role = Role::of("apigateway.amazonaws.com").grant(&grants, scope.facts).body();
            let role = scope.place(it.id.child("Role"), role);
            return Some(Expr::GetAtt(role, "Arn".into()));
        }
        let role = self.role.filter(|_| it.integration.callee().is_some())?;
        Some(Expr::GetAtt(role.clone(), "Arn".into()))
    }

    fn check(&self, it: &Resolved, scope: &mut Scope) {
        let route = it.route;
        for (rule, message, help) in it.integration.faults(self.edge) {
            scope.error(rule, format!("`{route}`: {message}"), help);
        }
        if it.integration.is_as_caller() && !matches!(it.authorization, Authorization::Iam) {
            let message = format!("`{route}` calls its backend as the caller, who is not known");
            scope.error("integration", message, "say `.iam()` of the route");
        }
        if !it.to.scopes.is_empty() && !it.authorization.authorizer().is_some_and(|by| by.takes_scopes()) {
            let message = format!("`{route}` asks for scopes, which only user pools of Cognito give");
            scope.error("route-scopes", message, "say `.authorizer(&Authorizer::user_pools(..))`");
        }
        let sources = it.integration.parameters.iter().map(|(_, _, source)| source).chain(&it.integration.cache_keys);
        for source in sources {
            if let Source::Path(name) = source
                && !parameters_of(route).any(|known| known == name)
            {
                let names: Vec<&str> = parameters_of(route).collect();
                let help = match names.is_empty() {
                    true => "its path has none".to_owned(),
                    false => format!("it has {}", names.join(", ")),
                };
                scope.error("unknown-path-parameter", format!("`{route}` has no path parameter `{name}`"), help);
            }
        }
    }
}

/// Whether some role calls the function, so that it needs no permission.
pub(super) fn uses_role(it: &Resolved, role: Option<&Target>) -> bool {
    role.is_some() || it.integration.has_credentials()
}

/// The names of a path's parameters.
fn parameters_of(route: &Route) -> impl Iterator<Item = &str> {
    route.segments().filter_map(|segment| segment.strip_prefix('{')).map(|name| name.trim_end_matches(['}', '+']))
}

/// What a method documents: its own answers and those of its integration, one entry a status code.
fn method_responses(it: &Resolved, models: &PlacedModels) -> Vec<Value> {
    let all: Vec<&Response> = it.to.responses.iter().chain(&it.integration.responses).collect();
    let mut codes: Vec<u16> = Vec::new();
    for response in &all {
        if !codes.contains(&response.status) {
            codes.push(response.status);
        }
    }
    let same = |code: &u16| all.iter().copied().filter(|response| response.status == *code).collect::<Vec<_>>();
    codes.iter().map(|code| Response::of_method(&same(code), models)).collect()
}

/// What a method declares of its requests: what its author says, and whatever its mappings use.
fn request_parameters(it: &Resolved) -> Vec<(Text, Value)> {
    let mut parameters: BTreeMap<String, bool> = BTreeMap::new();
    let sources = it.integration.parameters.iter().map(|(_, _, source)| source).chain(&it.integration.cache_keys);
    for name in sources.filter_map(Source::declaration) {
        let in_path = name.starts_with("method.request.path.");
        parameters.insert(name, in_path);
    }
    for (place, name, required) in &it.to.parameters {
        parameters.insert(format!("method.request.{}.{name}", place.as_str()), *required);
    }
    parameters.into_iter().map(|(name, required)| (name.into(), required.into())).collect()
}

/// What is checked before the integration is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Validator {
    Body,
    Parameters,
    Both,
}

impl Validator {
    pub(super) fn of(to: &RouteTo) -> Option<Self> {
        if to.unvalidated {
            return None;
        }
        match (!to.bodies.is_empty(), to.parameters.iter().any(|(_, _, required)| *required)) {
            (true, true) => Some(Validator::Both),
            (true, false) => Some(Validator::Body),
            (false, true) => Some(Validator::Parameters),
            (false, false) => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Validator::Body => "BodyValidator",
            Validator::Parameters => "ParametersValidator",
            Validator::Both => "RequestValidator",
        }
    }

    pub(super) fn place(self, api: &Target, scope: &mut Scope) {
        let mut body = Body::new("AWS::ApiGateway::RequestValidator");
        body.set("RestApiId", Expr::Ref(api.clone()));
        body.set("ValidateRequestBody", self != Validator::Parameters);
        body.set("ValidateRequestParameters", self != Validator::Body);
        scope.child(self.word(), body);
    }
}
