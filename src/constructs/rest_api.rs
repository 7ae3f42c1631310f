//! REST APIs: routes become resources, methods and integrations.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::role::Role;
use super::{Construct, Facts, Scope, construct};
use crate::aws::{apigateway, lambda};
use crate::finding::At;
use crate::handle::{Handle, Named, Target};
use crate::intrinsic::{Expr, account_id, partition, region, url_suffix};
use crate::literal::{LogicalId, Route};
use crate::policy::Statement;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Val, Value};

/// A REST API whose routes lead to functions.
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
/// `<Id><Verb><Path>` (`AWS::ApiGateway::Method`) and, unless a role invokes the functions, `<Id><Verb><Path>Permission`
/// (`AWS::Lambda::Permission`); for each gateway response `<Id><Type>Response`; with a stage `<Id>Deployment<hash>`, whose hash is that of everything
/// above, so that a change is deployed and nothing else is.
/// `/orders/{id}` is `OrdersById` in an id.
/// [AWS: REST APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RestApi {
    name: Val<String>,
    description: Option<Val<String>>,
    #[serde(default)]
    routes: Vec<(Route, RouteTo)>,
    cors: Option<Cors>,
    #[serde(default)]
    gateway_responses: Vec<GatewayResponse>,
    #[serde(default)]
    endpoint: Endpoint,
    #[serde(default)]
    binary_media_types: Vec<String>,
    /// A role of the API invokes its functions, in place of a permission on each.
    #[serde(default)]
    invoke_with_role: bool,
}

/// Where clients reach the API.
///
/// [AWS: endpoint types](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// In its region.
    #[default]
    Regional,
    /// Through CloudFront's edge locations.
    Edge,
}

/// What a route leads to.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RouteTo {
    function: Named<lambda::Function>,
    #[serde(default)]
    api_key_required: bool,
    /// The status codes that the method documents.
    #[serde(default)]
    responses: Vec<u16>,
    /// Milliseconds that the integration may take.
    timeout_ms: Option<Val<crate::literal::Int<50, 29_000>>>,
    /// The id in place of the one made from verb and path.
    id: Option<LogicalId>,
}

impl Route {
    /// What a route leads to, to say more about it: `Route::to(&handler).api_key_required()`.
    pub fn to(function: &Handle<lambda::Function>) -> RouteTo {
        RouteTo {
            function: function.into(),
            api_key_required: false,
            responses: Vec::new(),
            timeout_ms: None,
            id: None,
        }
    }
}

impl From<&Handle<lambda::Function>> for RouteTo {
    fn from(function: &Handle<lambda::Function>) -> Self {
        Route::to(function)
    }
}

impl RouteTo {
    /// Only with an API key that has a usage plan for the stage; without one the client gets 403.
    pub fn api_key_required(mut self) -> Self {
        self.api_key_required = true;
        self
    }

    /// The status codes that the method documents.
    pub fn responses(mut self, codes: impl IntoIterator<Item = u16>) -> Self {
        self.responses = codes.into_iter().collect();
        self
    }

    /// Milliseconds that the function may take, 50 to 29,000; 29,000 when nothing is said. After that the client gets 504.
    pub fn timeout_ms(mut self, milliseconds: impl IntoVal<crate::literal::Int<50, 29_000>>) -> Self {
        self.timeout_ms = Some(milliseconds.into_val());
        self
    }

    /// The method's id, in place of the one made from verb and path.
    pub fn id(mut self, id: LogicalId) -> Self {
        self.id = Some(id);
        self
    }
}

/// What browsers of other origins may do: answered to their preflight requests, and on errors of the API itself.
///
/// [AWS: CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cors {
    origin: String,
    #[serde(default = "usual_headers")]
    headers: Vec<String>,
    max_age: Option<u32>,
}

fn usual_headers() -> Vec<String> {
    ["Content-Type", "Authorization", "X-Api-Key", "X-Amz-Date", "X-Amz-Security-Token"].map(String::from).into()
}

impl Cors {
    /// From this origin, `*` for any.
    pub fn from_origin(origin: &str) -> Self {
        Cors { origin: origin.to_owned(), headers: usual_headers(), max_age: None }
    }

    /// With these request headers.
    pub fn headers<H: Into<String>>(mut self, headers: impl IntoIterator<Item = H>) -> Self {
        self.headers = headers.into_iter().map(Into::into).collect();
        self
    }

    /// Seconds for which a browser may remember the answer.
    pub fn max_age(mut self, seconds: u32) -> Self {
        self.max_age = Some(seconds);
        self
    }
}

/// An answer of the API itself, when it does not reach the integration.
///
/// ```
/// use formwork::prelude::*;
/// let throttled = GatewayResponse::throttled().retry_after(1).cors("*");
/// ```
///
/// [AWS: gateway responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GatewayResponse {
    kind: ResponseType,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    templates: BTreeMap<String, String>,
}

macro_rules! response_types {
    ($($(#[$doc:meta])* $variant:ident $method:ident $name:literal)+) => {
        /// Why the API answers itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
        pub enum ResponseType {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)+
        }

        impl ResponseType {
            /// The name as API Gateway knows it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(ResponseType::$variant => $name,)+
                }
            }

            fn word(self) -> String {
                format!("{self:?}Response")
            }
        }

        impl GatewayResponse {
            $($(#[$doc])*
            pub fn $method() -> Self {
                GatewayResponse::of(ResponseType::$variant)
            })+
        }
    };
}

response_types! {
    /// Every 4xx that has no answer of its own.
    Default4xx default_4xx "DEFAULT_4XX"
    /// Every 5xx that has no answer of its own; calls that Lambda rejected are among them.
    Default5xx default_5xx "DEFAULT_5XX"
    /// 404 for a request that the method's checks passed but that leads nowhere.
    ResourceNotFound resource_not_found "RESOURCE_NOT_FOUND"
    /// 401: the authorizer could not tell who it is.
    Unauthorized unauthorized "UNAUTHORIZED"
    /// 403: the API key is missing, unknown, or in no plan of the stage.
    InvalidApiKey invalid_api_key "INVALID_API_KEY"
    /// 403: the authorizer said no.
    AccessDenied access_denied "ACCESS_DENIED"
    /// 500: the authorizer failed.
    AuthorizerFailure authorizer_failure "AUTHORIZER_FAILURE"
    /// 500: the authorizer could not be asked.
    AuthorizerConfigurationError authorizer_configuration_error "AUTHORIZER_CONFIGURATION_ERROR"
    /// 403: the signature is wrong.
    InvalidSignature invalid_signature "INVALID_SIGNATURE"
    /// 403: the token is too old.
    ExpiredToken expired_token "EXPIRED_TOKEN"
    /// 403: no credentials, and also a route that does not exist.
    MissingAuthenticationToken missing_authentication_token "MISSING_AUTHENTICATION_TOKEN"
    /// 504: the integration could not be reached.
    IntegrationFailure integration_failure "INTEGRATION_FAILURE"
    /// 504: the integration took too long.
    IntegrationTimeout integration_timeout "INTEGRATION_TIMEOUT"
    /// 500: the API's own configuration is wrong.
    ApiConfigurationError api_configuration_error "API_CONFIGURATION_ERROR"
    /// 415: no mapping for the body's type.
    UnsupportedMediaType unsupported_media_type "UNSUPPORTED_MEDIA_TYPE"
    /// 400: the parameters do not fit.
    BadRequestParameters bad_request_parameters "BAD_REQUEST_PARAMETERS"
    /// 400: the body does not fit its model.
    BadRequestBody bad_request_body "BAD_REQUEST_BODY"
    /// 413: the body is over 10 MB.
    RequestTooLarge request_too_large "REQUEST_TOO_LARGE"
    /// 429: a token bucket is empty.
    Throttled throttled "THROTTLED"
    /// 429: the plan's quota is used up.
    QuotaExceeded quota_exceeded "QUOTA_EXCEEDED"
    /// 403: the web ACL blocked it.
    WafFiltered waf_filtered "WAF_FILTERED"
}

impl GatewayResponse {
    /// The answer for this reason.
    pub fn of(kind: ResponseType) -> Self {
        GatewayResponse { kind, status: None, headers: BTreeMap::new(), templates: BTreeMap::new() }
    }

    /// Answers with this status code in place of the usual one.
    pub fn status(mut self, code: u16) -> Self {
        self.status = Some(code);
        self
    }

    /// Answers with this header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Tells the client to come back after so many seconds.
    pub fn retry_after(self, seconds: u32) -> Self {
        self.header("Retry-After", &seconds.to_string())
    }

    /// Lets pages of this origin read the answer, `*` for any.
    pub fn cors(self, origin: &str) -> Self {
        self.header("Access-Control-Allow-Origin", origin)
    }

    /// Answers with this body.
    pub fn template(mut self, content_type: &str, body: &str) -> Self {
        self.templates.insert(content_type.to_owned(), body.to_owned());
        self
    }
}

impl RestApi {
    /// An API of this name, reached in its region.
    pub fn new(name: impl IntoVal<String>) -> Self {
        RestApi {
            name: name.into_val(),
            description: None,
            routes: Vec::new(),
            cors: None,
            gateway_responses: Vec::new(),
            endpoint: Endpoint::Regional,
            binary_media_types: Vec::new(),
            invoke_with_role: false,
        }
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// A route: `.route(route!("GET /orders"), &handler)`.
    pub fn route(mut self, route: Route, to: impl Into<RouteTo>) -> Self {
        self.routes.push((route, to.into()));
        self
    }

    /// Answers the preflight requests of browsers on every path, and lets them read the API's own errors.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// An answer of the API itself.
    pub fn gateway_response(mut self, response: GatewayResponse) -> Self {
        self.gateway_responses.push(response);
        self
    }

    /// Where clients reach it; in its region when nothing is said.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Bodies of these types are passed as bytes.
    pub fn binary_media_types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        self.binary_media_types = types.into_iter().map(Into::into).collect();
        self
    }

    /// A role of the API, which may invoke exactly its functions, invokes them, in place of a permission on each function. The console's test calls
    /// have no permission then.
    pub fn invoke_with_role(mut self) -> Self {
        self.invoke_with_role = true;
        self
    }
}

/// What other constructs know of an API.
pub(crate) struct ApiFacts {
    pub name: Val<String>,
    pub routes: BTreeSet<Route>,
}

construct!(RestApi, apigateway::RestApi);

impl Construct for RestApi {
    fn declare(&self, id: &LogicalId, _: &At, facts: &mut Facts) {
        let mut routes: BTreeSet<Route> = self.routes.iter().map(|(route, _)| route.clone()).collect();
        if self.cors.is_some() {
            routes.extend(self.paths().into_iter().filter_map(|path| Route::try_from(format!("OPTIONS {path}")).ok()));
        }
        facts.apis.insert(id.as_str().to_owned().into(), ApiFacts { name: self.name.clone(), routes });
    }

    fn expand(self: Box<Self>, scope: &mut Scope<'_>) {
        self.check(scope);
        let mut body = Body::new("AWS::ApiGateway::RestApi");
        if !self.binary_media_types.is_empty() {
            body.set("BinaryMediaTypes", self.binary_media_types.iter().cloned().map(Value::from).collect::<Vec<_>>());
        }
        body.set_some("Description", self.description.clone());
        let kind = match self.endpoint {
            Endpoint::Regional => "REGIONAL",
            Endpoint::Edge => "EDGE",
        };
        body.set("EndpointConfiguration", Value::Object(vec![("Types".into(), Value::List(vec![kind.into()]))]));
        body.set("Name", self.name.clone());
        let api = scope.main(body);

        let role = self.invoke_with_role.then(|| self.place_role(scope));
        let paths = self.place_paths(&api, scope);
        for (route, to) in &self.routes {
            self.place_method(&api, &paths, role.as_ref(), route, to, scope);
        }
        if let Some(cors) = &self.cors {
            self.place_preflights(&api, &paths, cors, scope);
        }
        self.place_gateway_responses(&api, scope);
    }
}

impl RestApi {
    fn check(&self, scope: &mut Scope) {
        let mut seen = BTreeSet::new();
        let mut methods: BTreeMap<String, &Route> = BTreeMap::new();
        let mut parameters: BTreeMap<String, &str> = BTreeMap::new();
        for (route, to) in &self.routes {
            if !seen.insert(route) {
                scope.error("duplicate-route", format!("the route `{route}` stands twice"), "remove one of them");
                continue;
            }
            let id = self.method_id(route, to, scope.id);
            if let Some(other) = methods.insert(id.as_str().to_owned(), route) {
                let message = format!("the routes `{other}` and `{route}` make the same id `{id}`");
                scope.error("route-id", message, "give one of them its own: `Route::to(..).id(id!(\"..\"))`");
            }
            // API Gateway takes one name for the parameter at a place
            let mut path = String::new();
            for segment in route.segments() {
                if segment.starts_with('{')
                    && let Some(other) = parameters.insert(path.clone(), segment)
                    && other != segment
                {
                    let message = format!("below `{path}/` the parameter is called `{other}` and `{segment}`");
                    scope.error("route-parameter", message, "call it the same in every route");
                }
                path.push('/');
                path.push_str(segment);
            }
        }
        let mut kinds = Vec::new();
        for response in &self.gateway_responses {
            if kinds.contains(&response.kind) {
                let message = format!("the gateway response `{}` stands twice", response.kind.as_str());
                scope.error("duplicate-gateway-response", message, "put what they say into one");
            }
            kinds.push(response.kind);
        }
    }

    /// Every path of the resource tree, parents first.
    fn paths(&self) -> BTreeSet<String> {
        let mut paths = BTreeSet::new();
        for (route, _) in &self.routes {
            let mut path = String::new();
            for segment in route.segments() {
                path.push('/');
                path.push_str(segment);
                paths.insert(path.clone());
            }
            if path.is_empty() {
                paths.insert("/".to_owned());
            }
        }
        paths
    }

    /// The resource of each path.
    fn place_paths(&self, api: &Target, scope: &mut Scope) -> BTreeMap<String, Value> {
        let root = Value::from(Expr::GetAtt(api.clone(), "RootResourceId".into()));
        let mut places = BTreeMap::from([("/".to_owned(), root.clone())]);
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        for path in self.paths() {
            let Some((parent, segment)) = path.rsplit_once('/').filter(|(_, segment)| !segment.is_empty()) else {
                continue;
            };
            let word = format!("Path{}", path_word(&path));
            if let Some(other) = ids.insert(word.clone(), path.clone()) {
                let message = format!("the paths `{other}` and `{path}` make the same id `{}{word}`", scope.id);
                scope.error("route-id", message, "give one of them a segment that differs in its letters or digits");
                continue;
            }
            let mut body = Body::new("AWS::ApiGateway::Resource");
            body.set("ParentId", places.get(parent).unwrap_or(&root).clone());
            body.set("PathPart", segment.to_owned());
            body.set("RestApiId", Expr::Ref(api.clone()));
            let resource = scope.child(&word, body);
            places.insert(path, Expr::Ref(resource).into());
        }
        places
    }

    fn method_id(&self, route: &Route, to: &RouteTo, api: &LogicalId) -> LogicalId {
        to.id.clone().unwrap_or_else(|| api.child(&method_word(route.method(), route.path())))
    }

    fn place_method(
        &self,
        api: &Target,
        paths: &BTreeMap<String, Value>,
        role: Option<&Target>,
        route: &Route,
        to: &RouteTo,
        scope: &mut Scope,
    ) {
        let id = self.method_id(route, to, scope.id);
        let mut integration =
            vec![("IntegrationHttpMethod".into(), "POST".into()), ("Type".into(), "AWS_PROXY".into())];
        let function = Value::from(to.function.attribute("Arn"));
        let uri = sub!(
            "arn:{}:apigateway:{}:lambda:path/2015-03-31/functions/{}/invocations",
            partition(),
            region(),
            Val::<String>::Expr(to.function.attribute("Arn"))
        );
        integration.push(("Uri".into(), uri.into()));
        if let Some(role) = role {
            integration.insert(0, ("Credentials".into(), Expr::GetAtt(role.clone(), "Arn".into()).into()));
        }
        if let Some(timeout) = &to.timeout_ms {
            integration.insert(integration.len() - 2, ("TimeoutInMillis".into(), timeout.clone().into()));
        }
        let mut body = Body::new("AWS::ApiGateway::Method");
        body.set("ApiKeyRequired", to.api_key_required);
        body.set("AuthorizationType", "NONE");
        body.set("HttpMethod", route.method().to_owned());
        body.set("Integration", Value::Object(integration));
        if !to.responses.is_empty() {
            let responses = to.responses.iter().map(|code| status_code(*code, None));
            body.set("MethodResponses", responses.collect::<Vec<_>>());
        }
        body.set("ResourceId", resource_of(paths, route.path()));
        body.set("RestApiId", Expr::Ref(api.clone()));
        if role.is_none() {
            let mut permission = Body::new("AWS::Lambda::Permission");
            permission.set("Action", "lambda:InvokeFunction");
            permission.set("FunctionName", function);
            permission.set("Principal", "apigateway.amazonaws.com");
            permission.set("SourceArn", source_arn(api, route));
            scope.place(id.child("Permission"), permission);
        }
        scope.place(id, body);
    }

    /// The role that invokes exactly the functions of the API.
    fn place_role(&self, scope: &mut Scope) -> Target {
        let functions: BTreeMap<&str, &RouteTo> = self.routes.iter().map(|(_, to)| (to.function.id(), to)).collect();
        let arns = functions.values().map(|to| Val::<String>::Expr(to.function.attribute("Arn")));
        let statement = Statement::allow(["lambda:InvokeFunction"]).on(arns);
        let role = Role::of("apigateway.amazonaws.com").allow(statement).body();
        scope.child("InvokeRole", role)
    }

    fn place_preflights(&self, api: &Target, paths: &BTreeMap<String, Value>, cors: &Cors, scope: &mut Scope) {
        let mut verbs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (route, _) in &self.routes {
            verbs.entry(route.path()).or_default().insert(route.method());
        }
        for (path, mut verbs) in verbs {
            if verbs.contains("OPTIONS") {
                continue;
            }
            verbs.insert("OPTIONS");
            let methods = match verbs.contains("ANY") {
                true => "*".to_owned(),
                false => verbs.into_iter().collect::<Vec<_>>().join(","),
            };
            let mut headers = BTreeMap::from([
                ("Access-Control-Allow-Headers", cors.headers.join(",")),
                ("Access-Control-Allow-Methods", methods),
                ("Access-Control-Allow-Origin", cors.origin.clone()),
            ]);
            if let Some(seconds) = cors.max_age {
                headers.insert("Access-Control-Max-Age", seconds.to_string());
            }
            let declared = headers.keys().map(|name| (format!("method.response.header.{name}").into(), true.into()));
            let answered = headers
                .iter()
                .map(|(name, value)| (format!("method.response.header.{name}").into(), format!("'{value}'").into()));
            let integration = vec![
                (
                    "IntegrationResponses".into(),
                    Value::List(vec![Value::Object(vec![
                        ("ResponseParameters".into(), Value::Object(answered.collect())),
                        ("StatusCode".into(), "204".into()),
                    ])]),
                ),
                (
                    "RequestTemplates".into(),
                    Value::Object(vec![("application/json".into(), "{\"statusCode\": 204}".into())]),
                ),
                ("Type".into(), "MOCK".into()),
            ];
            let mut body = Body::new("AWS::ApiGateway::Method");
            body.set("ApiKeyRequired", false);
            body.set("AuthorizationType", "NONE");
            body.set("HttpMethod", "OPTIONS");
            body.set("Integration", Value::Object(integration));
            body.set("MethodResponses", vec![status_code(204, Some(Value::Object(declared.collect())))]);
            body.set("ResourceId", resource_of(paths, path));
            body.set("RestApiId", Expr::Ref(api.clone()));
            scope.child(&method_word("OPTIONS", path), body);
        }
    }

    fn place_gateway_responses(&self, api: &Target, scope: &mut Scope) {
        let mut responses = self.gateway_responses.clone();
        if let Some(cors) = &self.cors {
            for kind in [ResponseType::Default4xx, ResponseType::Default5xx] {
                if !responses.iter().any(|response| response.kind == kind) {
                    responses.push(GatewayResponse::of(kind).cors(&cors.origin));
                }
            }
        }
        for response in responses {
            let mut body = Body::new("AWS::ApiGateway::GatewayResponse");
            if !response.headers.is_empty() {
                let headers = response.headers.into_iter();
                let headers = headers.map(|(name, value)| {
                    (format!("gatewayresponse.header.{name}").into(), format!("'{value}'").into())
                });
                body.set("ResponseParameters", Value::Object(headers.collect()));
            }
            if !response.templates.is_empty() {
                let templates = response.templates.into_iter().map(|(kind, text)| (kind.into(), text.into()));
                body.set("ResponseTemplates", Value::Object(templates.collect()));
            }
            body.set("ResponseType", response.kind.as_str());
            body.set("RestApiId", Expr::Ref(api.clone()));
            if let Some(status) = response.status {
                body.set("StatusCode", status.to_string());
            }
            scope.child(&response.kind.word(), body);
        }
    }
}

fn status_code(code: u16, parameters: Option<Value>) -> Value {
    let mut members = Vec::new();
    members.extend(parameters.map(|parameters| ("ResponseParameters".into(), parameters)));
    members.push(("StatusCode".into(), code.to_string().into()));
    Value::Object(members)
}

fn resource_of(paths: &BTreeMap<String, Value>, path: &str) -> Value {
    // every path of every route has a resource, unless two of them clash, which is reported
    paths.get(path).or_else(|| paths.get("/")).cloned().unwrap_or_else(|| "".into())
}

/// Who may invoke: any stage of this API, by this route.
fn source_arn(api: &Target, route: &Route) -> Value {
    let method = if route.method() == "ANY" { "*" } else { route.method() };
    let path: Vec<&str> =
        route.segments().map(|segment| if segment.starts_with('{') { "*" } else { segment }).collect();
    let arn = sub!(
        "arn:{}:execute-api:{}:{}:{}/*/{}/{}",
        partition(),
        region(),
        account_id(),
        Val::<String>::Expr(Expr::Ref(api.clone())),
        method,
        path.join("/")
    );
    arn.into()
}

fn method_word(method: &str, path: &str) -> String {
    let mut verb = method.to_ascii_lowercase();
    verb[..1].make_ascii_uppercase();
    match path {
        "/" => format!("{verb}Root"),
        path => format!("{verb}{}", path_word(path)),
    }
}

/// `/orders/{id}` as `OrdersById`.
fn path_word(path: &str) -> String {
    let mut word = String::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let name = match segment.strip_prefix('{') {
            Some(parameter) if !parameter.ends_with("+}") => {
                word.push_str("By");
                parameter
            }
            _ => segment,
        };
        for piece in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty()) {
            word.push_str(&piece[..1].to_ascii_uppercase());
            word.push_str(&piece[1..]);
        }
    }
    word
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
}

pub(crate) fn stage_arn(api: &Target, stage: &Target) -> Val<String> {
    let [api, stage] = [api, stage].map(|target| Val::<String>::Expr(Expr::Ref(target.clone())));
    sub!("arn:{}:apigateway:{}::/restapis/{}/stages/{}", partition(), region(), api, stage)
}
