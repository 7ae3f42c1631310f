//! REST APIs: routes become resources, methods and integrations.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::callee::Callee;
use super::role::Role;
use super::{Construct, Facts, Grant, Scope, Settling, construct};
use crate::aws::{apigateway, ec2};
use crate::finding::{At, nearest};
use crate::handle::{Handle, Target};
use crate::intrinsic::{Expr, partition, region, url_suffix};
use crate::literal::{Int, LogicalId, Route};
use crate::policy::{Policy, Statement};
use crate::sub;
use crate::value::{Id, IntoVal, Json, Literal, Val};

mod authorizer;
mod cors;
mod data;
mod document;
mod gateway_response;
mod integration;
mod integration_data;
mod method;
mod model;
mod open_api;
mod permission;
mod response;
mod route;
mod route_data;
mod settings;
mod source;
mod tree;

pub use authorizer::{Authorizer, TokenAuthorizer};
pub use cors::Cors;
pub use document::Document;
pub use gateway_response::{GatewayResponse, ResponseType};
pub use integration::{ContentHandling, Integration, Mapped, Passthrough, Proxy};
pub use model::Model;
pub use open_api::OpenApi;
pub use response::Response;
pub use route::{Defaults, RouteTo};
pub use settings::{Endpoint, IpAddressType, TlsPolicy};
pub use source::Source;
pub(super) use tree::path_word;

use data::RestApiData;

use authorizer::Authorization;
use method::{Methods, Resolved, Validator};
use model::Models;
use settings::{Settings, api};
use tree::Tree;

api! {
    /// A REST API: routes, and what they lead to.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// let mut stack = Stack::new("orders");
    /// let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
    /// let api = stack.add(
    ///     id!("Orders"),
    ///     RestApi::new("orders")
    ///         .route(route!("GET /orders"), &handler)
    ///         .route(route!("POST /orders/{id}"), Route::to(&handler).api_key_required())
    ///         .gateway_response(GatewayResponse::throttled().retry_after(1)),
    /// );
    /// stack.add(id!("Prod"), Stage::of(&api, "prod"));
    /// # stack.synth().unwrap();
    /// ```
    ///
    /// Resources: `AWS::ApiGateway::RestApi` under its own id; for each path `<Id>Path<Path>` (`AWS::ApiGateway::Resource`); for each route
    /// `<Id><Verb><Path>` (`AWS::ApiGateway::Method`) and, where no role invokes the function, `<Id><Verb><Path>Permission`
    /// (`AWS::Lambda::Permission`); where an integration was allowed something `<Id><Verb><Path>Role` (`AWS::IAM::Role`); for each gateway response
    /// `<Id><Type>Response` (`AWS::ApiGateway::GatewayResponse`); for each [`Authorizer`] and [`Model`] of a route its own; as far as routes check requests `<Id>BodyValidator`,
    /// `<Id>ParametersValidator` and `<Id>RequestValidator` (`AWS::ApiGateway::RequestValidator`); with a stage `<Id>Deployment<hash>`
    /// (`AWS::ApiGateway::Deployment`), whose hash is that of everything above, so that a change is deployed and nothing else is.
    /// `/orders/{id}` is `OrdersById` in an id.
    /// [AWS: REST APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html)
    pub struct RestApi from "RestApiData"() {
        routes: Vec<(Route, RouteTo)>,
        /// What routes say unless they say otherwise.
        defaults: Defaults,
        /// The same for those below a path.
        defaults_below: Vec<(String, Defaults)>,
        /// What pages of other origins may do.
        cors: Option<Cors>,
        /// The same below a path.
        cors_below: Vec<(String, Cors)>,
        models: Vec<Model>,
        gateway_responses: Vec<GatewayResponse>,
        invoked: Invoked,
    }
}

/// How an API may call its functions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Invoked {
    /// Each function permits each route that leads to it.
    #[default]
    PermissionPerRoute,
    /// Each function permits the API.
    PermissionPerFunction,
    /// A role of the API may call its functions.
    Role,
}

impl RestApi {
    /// An API of this name, reached in its region.
    pub fn new(name: impl IntoVal<String>) -> Self {
        RestApi::with(name.into_val())
    }

    /// An API of this name that passes every request to one place: `ANY /` and `ANY /{proxy+}`.
    pub fn proxy(name: impl IntoVal<String>, to: impl Into<RouteTo>) -> Self {
        let to = to.into();
        RestApi::new(name)
            .route(Route::literal("ANY /"), to.clone())
            .route(Route::literal("ANY /{proxy+}"), to)
            .one_permission_per_function()
    }

    /// A route: `.route(route!("GET /orders"), &handler)`.
    pub fn route(mut self, route: Route, to: impl Into<RouteTo>) -> Self {
        self.routes.push((route, to.into()));
        self
    }

    /// What every route says unless it says otherwise.
    pub fn defaults(mut self, defaults: Defaults) -> Self {
        self.defaults = defaults;
        self
    }

    /// What the routes of this path and below say unless they say otherwise; of two paths the longer one counts.
    pub fn defaults_below(mut self, path: &str, defaults: Defaults) -> Self {
        self.defaults_below.push((path.to_owned(), defaults));
        self
    }

    /// Answers the preflight requests of browsers on every path, and lets them read the API's own errors. Preflight requests need no key and no
    /// authorization.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Answers the preflight requests of browsers on this path and below; of two paths the longer one counts.
    pub fn cors_below(mut self, path: &str, cors: Cors) -> Self {
        self.cors_below.push((path.to_owned(), cors));
        self
    }

    /// A model that no route names, for other models to refer to.
    pub fn model(mut self, model: &Model) -> Self {
        self.models.push(model.clone());
        self
    }

    /// An answer of the API itself.
    pub fn gateway_response(mut self, response: GatewayResponse) -> Self {
        self.gateway_responses.push(response);
        self
    }

    /// A role of the API, which may invoke exactly its functions, invokes them, in place of a permission on each function. The console's test calls
    /// have no permission then.
    pub fn invoke_with_role(mut self) -> Self {
        self.invoked = Invoked::Role;
        self
    }

    /// Each function permits the whole API with one statement, in place of one a route: for a function with more routes than its policy of 20 KB has
    /// room for.
    pub fn one_permission_per_function(mut self) -> Self {
        self.invoked = Invoked::PermissionPerFunction;
        self
    }
}

/// What other constructs know of an API.
pub(crate) struct ApiFacts {
    pub name: Val<String>,
    pub routes: BTreeSet<Route>,
    /// Whether clients come through its domain alone.
    pub only_through_domain: bool,
    /// What its deployment freezes beside its resources.
    pub frozen: String,
}

impl ApiFacts {
    /// Reports a route that the API has not.
    pub(crate) fn check_route(api: &str, route: &Route, scope: &mut Scope) {
        let Some(routes) = scope.facts.apis.get(api).map(|facts| &facts.routes) else { return };
        if routes.contains(route) {
            return;
        }
        let names: Vec<String> = routes.iter().map(ToString::to_string).collect();
        let help = match nearest(&route.to_string(), names.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its routes are {}", names.join(", ")),
        };
        scope.error("unknown-route", format!("API `{api}` has no route `{route}`"), help);
    }
}

construct!(RestApi, apigateway::RestApi);

impl Construct for RestApi {
    fn main_type(&self) -> &'static str {
        <apigateway::RestApi as crate::resource::Resource>::TYPE
    }

    fn settle(&mut self, settling: &mut Settling<'_>) {
        let below = self.defaults_below.iter_mut().map(|(_, says)| says).chain([&mut self.defaults]);
        let by_default = below.filter_map(|says| says.to.as_deref_mut());
        let own = self.routes.iter_mut().filter_map(|(_, to)| to.integration.as_mut());
        for integration in own.chain(by_default) {
            Grant::settle(&mut integration.grants, settling);
        }
    }

    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let mut routes: BTreeSet<Route> = self.routes.iter().map(|(route, _)| route.clone()).collect();
        routes.extend(self.preflights().into_iter().map(|(route, _)| route));
        let only_through_domain = self.only_through_domain;
        let facts_of = ApiFacts { name: self.name.clone(), routes, only_through_domain, frozen: String::new() };
        facts.apis.insert(id.as_str().to_owned().into(), facts_of);
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let api = scope.main(self.settings().body());
        let preflights = self.preflights();
        let resolved = self.resolve(&preflights, scope);

        let role = (self.invoked == Invoked::Role).then(|| place_role(&resolved, scope));
        let authorizers = resolved.iter().filter_map(|it| it.authorization.authorizer());
        authorizer::place(authorizers, &api, role.as_ref(), scope);
        let models = self.place_models(&api, scope);
        let validators: BTreeSet<Validator> = self.routes.iter().filter_map(|(_, to)| Validator::of(to)).collect();
        validators.into_iter().for_each(|validator| validator.place(&api, scope));

        let tree = Tree::place(self.routes.iter().map(|(route, _)| route), &api, scope);
        let methods = Methods {
            api: &api,
            tree: &tree,
            models: &models,
            role: role.as_ref(),
            permission_per_route: self.invoked == Invoked::PermissionPerRoute,
            edge: self.endpoint == Endpoint::Edge,
        };
        resolved.iter().for_each(|it| methods.place(it, scope));
        match self.invoked {
            Invoked::PermissionPerRoute => check_policy_sizes(&resolved, scope),
            Invoked::PermissionPerFunction => place_permissions(&resolved, &api, scope),
            Invoked::Role => {}
        }
        for response in gateway_response::all(&self.gateway_responses, &self.all_cors(), scope) {
            response.place(&api, scope);
        }
    }
}

impl RestApi {
    fn check(&self, scope: &mut Scope) {
        self.settings().check(scope);
        tree::check_parameters(self.routes.iter().map(|(route, _)| route), scope);
        for cors in self.all_cors() {
            if let Some((message, help)) = cors.fault() {
                scope.error("cors", message, help);
            }
        }
        let prefixes = self.defaults_below.iter().map(|(path, _)| path);
        let prefixes = prefixes.chain(self.cors_below.iter().map(|(path, _)| path));
        for prefix in prefixes {
            if prefix != "/" && !self.routes.iter().any(|(route, _)| tree::is_below(route.path(), prefix)) {
                let message = format!("no route is at `{prefix}` or below it");
                let help = nearest(prefix, self.routes.iter().map(|(route, _)| route.path()));
                let help = help.map_or_else(|| "leave it out".to_owned(), |near| format!("did you mean `{near}`?"));
                scope.error("unknown-path", message, help);
            }
        }
    }

    /// Every route with what it inherits; each once.
    fn resolve<'a>(&'a self, preflights: &'a [(Route, RouteTo)], scope: &mut Scope) -> Vec<Resolved<'a>> {
        let mut seen = BTreeSet::new();
        let mut methods: BTreeMap<LogicalId, &Route> = BTreeMap::new();
        let mut all = Vec::new();
        for (route, to) in &self.routes {
            if !seen.insert(route) {
                scope.error("duplicate-route", format!("the route `{route}` stands twice"), "remove one of them");
                continue;
            }
            let Some(integration) =
                to.integration.as_ref().or_else(|| self.inherited(route, |says| says.to.as_deref()))
            else {
                let message = format!("the route `{route}` leads nowhere");
                scope.error(
                    "route-without-target",
                    message,
                    "say `.defaults(rest::Defaults::new().to(..))`, or `Route::to(..)`",
                );
                continue;
            };
            let id = to.id.clone().unwrap_or_else(|| tree::method_id(scope.id, route));
            if let Some(other) = methods.insert(id.clone(), route) {
                let message = format!("the routes `{other}` and `{route}` make the same id `{id}`");
                scope.error("route-id", message, "give one of them its own: `Route::to(..).id(id!(\"..\"))`");
                continue;
            }
            let asked = to.says.authorization.as_ref();
            all.push(Resolved {
                id,
                route,
                to,
                integration,
                api_key_required: to
                    .says
                    .api_key_required
                    .or_else(|| self.inherited(route, |says| says.api_key_required))
                    .unwrap_or(false),
                authorization: asked
                    .or_else(|| self.inherited(route, |says| says.authorization.as_ref()))
                    .unwrap_or(&Authorization::Open),
            });
        }
        for (route, to) in preflights {
            let id = tree::method_id(scope.id, route);
            if let Some(integration) = &to.integration {
                let authorization = &Authorization::Open;
                all.push(Resolved { id, route, to, integration, api_key_required: false, authorization });
            }
        }
        all
    }

    /// What the defaults with the longest path say, of those that say something.
    fn inherited<'a, T>(&'a self, route: &Route, says: impl Fn(&'a Defaults) -> Option<T>) -> Option<T> {
        let applies = self.defaults_below.iter().filter(|(path, _)| tree::is_below(route.path(), path));
        let said = applies.filter_map(|(path, defaults)| Some((path.len(), says(defaults)?)));
        said.max_by_key(|(length, _)| *length).map(|(_, said)| said).or_else(|| says(&self.defaults))
    }

    /// The methods that answer preflight requests: one for each path that CORS covers and that has no OPTIONS of its own.
    fn preflights(&self) -> Vec<(Route, RouteTo)> {
        let mut verbs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (route, _) in &self.routes {
            verbs.entry(route.path()).or_default().insert(route.method());
        }
        let mut preflights = Vec::new();
        for (path, verbs) in verbs.into_iter().filter(|(_, verbs)| !verbs.contains("OPTIONS")) {
            let covers = self.cors_below.iter().filter(|(prefix, _)| tree::is_below(path, prefix));
            let nearest = covers.max_by_key(|(prefix, _)| prefix.len()).map(|(_, cors)| cors);
            let Some(cors) = nearest.or(self.cors.as_ref()) else { continue };
            if let Ok(route) = Route::try_from(format!("OPTIONS {path}")) {
                preflights.push((route, cors.preflight(&verbs)));
            }
        }
        preflights
    }

    /// CORS of every path, that of the whole API first.
    fn all_cors(&self) -> Vec<&Cors> {
        let mut below: Vec<_> = self.cors_below.iter().collect();
        below.sort_by_key(|(path, _)| (path.len(), path.as_str()));
        self.cors.iter().chain(below.into_iter().map(|(_, cors)| cors)).collect()
    }

    fn place_models(&self, api: &Target, scope: &mut Scope) -> model::PlacedModels {
        let mut models = Models::default();
        let of_integration = |to: &'_ RouteTo| -> Vec<Model> {
            let responses = to.integration.iter().flat_map(|integration| &integration.responses).chain(&to.responses);
            responses.flat_map(|response| response.models.clone()).chain(to.bodies.clone()).collect()
        };
        let by_default = self.defaults_below.iter().map(|(_, says)| says).chain([&self.defaults]);
        let by_default = by_default.filter_map(|says| says.to.as_deref());
        let by_default = by_default.flat_map(|to| &to.responses).flat_map(|response| &response.models);
        for model in self.models.iter().chain(by_default) {
            models.add(model, scope);
        }
        for model in self.routes.iter().flat_map(|(_, to)| of_integration(to)) {
            models.add(&model, scope);
        }
        models.place(api, scope)
    }
}

/// The role that invokes exactly the functions of the API.
fn place_role(all: &[Resolved], scope: &mut Scope) -> Target {
    let behind = all.iter().filter_map(|it| it.integration.callee());
    let asked = all.iter().filter_map(|it| it.authorization.authorizer()?.callee());
    let functions: BTreeMap<&str, &Callee> = behind.chain(asked).map(|callee| (callee.id(), callee)).collect();
    let arns = functions.values().map(|callee| Val::<String>::Expr(callee.arn()));
    let statement = Statement::allow(["lambda:InvokeFunction"]).on(arns);
    let role = Role::of("apigateway.amazonaws.com").allow(statement).body();
    scope.child("InvokeRole", role)
}

/// One permission for each function, `<Id>Invokes<Function>`.
fn place_permissions(all: &[Resolved], api: &Target, scope: &mut Scope) {
    let callees = all.iter().filter(|it| !method::uses_role(it, None)).filter_map(|it| it.integration.callee());
    let functions: BTreeMap<&str, &Callee> = callees.map(|callee| (callee.id(), callee)).collect();
    for (function, callee) in functions {
        scope.child(&format!("Invokes{function}"), permission::body(callee, permission::of_api(api)));
    }
}

fn check_policy_sizes(all: &[Resolved], scope: &mut Scope) {
    let mut budget = permission::Budget::default();
    for it in all.iter().filter(|it| !method::uses_role(it, None)) {
        if let Some(callee) = it.integration.callee() {
            budget.add(callee, &it.id.child("Permission"), it.route, scope.stack_name);
        }
    }
    budget.check(scope);
}

impl Handle<apigateway::RestApi> {
    /// The URL of a stage: `https://<api>.execute-api.<region>.amazonaws.com/<stage>`.
    pub fn url(&self, stage: &Handle<apigateway::Stage>) -> Val<String> {
        sub!("https://{}.execute-api.{}.{}/{}", self.reference(), region(), url_suffix(), stage.reference())
    }

    /// The ARN of a stage, as WAF wants it: `arn:<partition>:apigateway:<region>::/restapis/<api>/stages/<stage>`.
    pub fn stage_arn(&self, stage: &Handle<apigateway::Stage>) -> Val<String> {
        stage_arn(self.target(), stage.target())
    }

    /// The ARN under which a route is called at any stage, for policies: `arn:<partition>:execute-api:<region>:<account>:<api>/*/GET/orders/*`.
    pub fn route_arn(&self, route: &Route) -> Val<String> {
        let method = if route.method() == "ANY" { "*" } else { route.method() };
        permission::source_arn(self.target(), "*", &format!("{method}/{}", permission::path(route)))
    }

    /// The right to call a route whose callers are known by IAM, at one stage.
    ///
    /// ```
    /// use formwork::prelude::*;
    /// # let mut stack = Stack::new("orders");
    /// # let code = "def handler(event, context): return {}";
    /// # let handler = stack.add(id!("Handler"), Function::python("index.handler", code));
    /// let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), Route::to(&handler).iam()));
    /// let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    /// let report = Function::python("index.handler", code).grant(api.call(&prod, &route!("GET /orders")));
    /// # stack.add(id!("Report"), report);
    /// # stack.synth().unwrap();
    /// ```
    pub fn call(&self, stage: &Handle<apigateway::Stage>, route: &Route) -> Grant {
        let method = if route.method() == "ANY" { "*" } else { route.method() };
        let arn =
            permission::source_arn(self.target(), stage.target(), &format!("{method}/{}", permission::path(route)));
        Grant::new(self.target(), ["execute-api:Invoke"], arn, &[])
    }
}

pub(crate) fn stage_arn(api: &Target, stage: &Target) -> Val<String> {
    let [api, stage] = [api, stage].map(|target| Val::<String>::Expr(Expr::Ref(target.clone())));
    sub!("arn:{}:apigateway:{}::/restapis/{}/stages/{}", partition(), region(), api, stage)
}
