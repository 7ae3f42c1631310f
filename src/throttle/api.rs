//! REST APIs and their routes: which methods there are, who may call them, and what they call.

use std::collections::HashMap;

use super::function::{self, Callee};
use super::resolve::{Given, Resolver, Resource, Source, Value, Words};
use super::{Model, openapi, sam};

/// A REST API.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The resource; none when the API is in no given stack.
    pub source: Option<Source>,
    /// The logical id; the id or its spelling when the API is in no given stack.
    pub id: String,
    /// Its name, the `ApiName` of metrics.
    pub name: Given<String>,
    /// `EDGE`, `REGIONAL`, `PRIVATE`.
    pub endpoint: Given<String>,
    /// `HEADER` or `AUTHORIZER`.
    pub key_source: Given<String>,
    /// Whether its default endpoint is off.
    pub default_endpoint_off: Given<bool>,
    /// Its routes by path and method.
    pub routes: Vec<Route>,
    /// Why there may be more routes than these.
    pub more_routes: Option<String>,
    /// Answers that it words itself.
    pub gateway_responses: Vec<GatewayResponse>,
    /// Domains of one's own that lead to it.
    pub domains: Vec<Source>,
    /// What stands in front of it and calls it from addresses of its own: CloudFront distributions.
    pub fronts: Vec<Source>,
}

/// An answer of the gateway itself.
#[derive(Clone, Debug, PartialEq)]
pub struct GatewayResponse {
    /// Where it stands.
    pub source: Source,
    /// `THROTTLED`, `DEFAULT_4XX`.
    pub kind: Given<String>,
    /// The status, when it is changed.
    pub status: Given<String>,
}

/// A method of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Where it stands.
    pub source: Source,
    /// The condition on which it depends whether it is there, when nobody can tell.
    pub condition: Option<String>,
    /// `/pets/{id}`; a part that nobody can tell is `?`.
    pub path: String,
    /// `GET`, or `ANY`.
    pub method: String,
    /// `NONE`, `AWS_IAM`, `CUSTOM`, `COGNITO_USER_POOLS`.
    pub authorization: Given<String>,
    /// Whether a call needs an API key; without one no plan counts it.
    pub key_required: Given<bool>,
    /// What it calls.
    pub integration: Integration,
}

impl Route {
    /// `POST /data`.
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// What a route calls.
#[derive(Clone, Debug, PartialEq)]
pub struct Integration {
    /// `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`.
    pub kind: Given<String>,
    /// Everything that it may call; several when that depends on a condition.
    pub targets: Vec<Target>,
    /// Milliseconds until the gateway gives up: 29,000 unless given.
    pub timeout_ms: Given<f64>,
    /// Parameters that make up the cache's key.
    pub cache_keys: Vec<String>,
}

/// Where a call goes.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A function.
    Function(Callee),
    /// A function that the stage names in a variable: the text with `${stageVariables.name}`.
    StageVariable(String),
    /// A function in no given stack, as the template spells it.
    ForeignFunction(String),
    /// A service of AWS.
    Service {
        /// `sqs`, `states`, `dynamodb`.
        service: String,
        /// The path or action, as the template spells it.
        action: String,
        /// The resources of the given stacks that it names.
        resources: Vec<Source>,
    },
    /// A URL.
    Http(String),
    /// Nothing: the gateway answers itself.
    Mock,
    /// Nobody can tell: why.
    Unknown(String),
}

/// Who is who among the APIs of the given stacks.
#[derive(Default)]
pub(super) struct Index<'a> {
    apis: HashMap<(usize, &'a str), usize>,
    foreign: HashMap<String, usize>,
}

impl<'a> Index<'a> {
    /// The API that a text names, by reference or by id.
    pub(super) fn find(&self, words: &Words<'a>) -> Option<usize> {
        match words.as_resource() {
            Some((stack, id, _)) => self.apis.get(&(stack, id)).copied(),
            None => self.foreign.get(&words.to_string()).copied(),
        }
    }

    /// As [`Index::find`]; an API that is in no given stack gets a place of its own.
    pub(super) fn find_or_add(&mut self, model: &mut Model, words: &Words<'a>, from: &Source) -> usize {
        if let Some(known) = self.find(words) {
            return known;
        }
        let at = model.apis.len();
        let id = words.to_string();
        self.foreign.insert(id.clone(), at);
        if let Some((stack, id, _)) = words.as_resource() {
            self.apis.insert((stack, id), at);
        }
        model.apis.push(Api {
            source: None,
            more_routes: Some(format!("API `{id}` is in none of the given stacks")),
            ..empty(id, from)
        });
        at
    }

    /// The API with this logical id.
    pub(super) fn by_id(&self, stack: usize, id: &str) -> Option<usize> {
        self.apis.get(&(stack, id)).copied()
    }

    /// Makes an API that a transform adds.
    pub(super) fn add(&mut self, model: &mut Model, stack: usize, id: &'a str, api: Api) -> usize {
        let at = model.apis.len();
        self.apis.insert((stack, id), at);
        model.apis.push(api);
        at
    }
}

/// An API of which nothing is known.
pub(super) fn empty(id: String, from: &Source) -> Api {
    Api {
        source: Some(from.clone()),
        id,
        name: Given::missing(from.clone()),
        endpoint: Given::missing(from.clone()),
        key_source: Given::missing(from.clone()),
        default_endpoint_off: Given::missing(from.clone()),
        routes: Vec::new(),
        more_routes: None,
        gateway_responses: Vec::new(),
        domains: Vec::new(),
        fronts: Vec::new(),
    }
}

/// Reads APIs and routes.
pub(super) fn read<'a>(
    model: &mut Model,
    resolver: &'a Resolver<'a>,
    resources: &[Resource<'a>],
    functions: &function::Index<'a>,
) -> Index<'a> {
    let mut index = Index::default();
    for resource in resources {
        let section = match resource.kind {
            "AWS::ApiGateway::RestApi" => "",
            "AWS::Serverless::Api" => "Api",
            _ => continue,
        };
        let property = |name: &str| resource.property_or_global(section, name);
        let endpoint = property("EndpointConfiguration");
        let types = endpoint.get("Types").items();
        let api = Api {
            name: property("Name").text(),
            endpoint: match types.first() {
                Some(first) => first.text(),
                // the transform takes a plain text as well, and `Type` for `Types`
                None if endpoint.get("Type").is_given() => endpoint.get("Type").text(),
                None => endpoint.text(),
            },
            key_source: property("ApiKeySourceType").text(),
            default_endpoint_off: property("DisableExecuteApiEndpoint").flag(),
            ..empty(resource.id.to_owned(), &resource.source())
        };
        let at = index.add(model, resource.stack, resource.id, api);
        let body = property(if section.is_empty() { "Body" } else { "DefinitionBody" });
        let elsewhere = property(if section.is_empty() { "BodyS3Location" } else { "DefinitionUri" });
        if body.is_given() {
            openapi::read(model, at, &body, functions);
        } else if elsewhere.is_given() {
            model.apis[at].more_routes = Some(format!("the routes of `{}` stand in a file elsewhere", resource.id));
        }
    }
    let paths = Paths::of(resources);
    for resource in resources {
        match resource.kind {
            "AWS::ApiGateway::Method" => {
                let Some(words) = resource.property("RestApiId").words().values.into_iter().next() else { continue };
                let at = index.find_or_add(model, &words, &resource.source());
                let route = route(resource, &paths, functions);
                model.apis[at].routes.push(route);
            }
            "AWS::ApiGateway::GatewayResponse" => {
                let Some(words) = resource.property("RestApiId").words().values.into_iter().next() else { continue };
                let at = index.find_or_add(model, &words, &resource.source());
                model.apis[at].gateway_responses.push(GatewayResponse {
                    source: resource.source(),
                    kind: resource.property("ResponseType").text(),
                    status: resource.property("StatusCode").text(),
                });
            }
            "AWS::ApiGateway::BasePathMapping" => {
                for words in resource.property("RestApiId").words().values {
                    if let Some(at) = index.find(&words) {
                        model.apis[at].domains.push(resource.source());
                    }
                }
            }
            "AWS::CloudFront::Distribution" => {
                for (stack, id) in resource.properties().mentions() {
                    if let Some(at) = index.by_id(stack, id) {
                        let fronts = &mut model.apis[at].fronts;
                        if !fronts.contains(&resource.source()) {
                            fronts.push(resource.source());
                        }
                    }
                }
            }
            "AWS::Serverless::Function" => sam::routes(model, &mut index, resolver, resource, functions),
            _ => {}
        }
    }
    for api in &mut model.apis {
        api.routes.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    }
    index
}

fn route<'a>(resource: &Resource<'a>, paths: &Paths<'a>, functions: &function::Index<'a>) -> Route {
    let place = resource.property("ResourceId").words().values.into_iter().next();
    Route {
        source: resource.source(),
        condition: resource.condition.map(str::to_owned),
        path: place.map_or_else(|| "?".to_owned(), |words| paths.path(&words)),
        method: resource.property("HttpMethod").text().values.first().map_or("?".to_owned(), |m| m.to_uppercase()),
        authorization: resource.property("AuthorizationType").text(),
        key_required: resource.property("ApiKeyRequired").flag(),
        integration: integration(&resource.property("Integration"), functions, ["Type", "Uri", "TimeoutInMillis"]),
    }
}

/// Reads an integration, whose members have other names in OpenAPI.
pub(super) fn integration<'a>(
    value: &Value<'a>,
    functions: &function::Index<'a>,
    [kind, uri, timeout]: [&str; 3],
) -> Integration {
    let kind = value.get(kind).text().map(|kind| kind.to_uppercase());
    let uri = value.get(uri);
    let mut targets: Vec<Target> = Vec::new();
    let mut add = |target: Target| {
        if !targets.contains(&target) {
            targets.push(target);
        }
    };
    for kind in &kind.values {
        match kind.as_str() {
            "MOCK" => add(Target::Mock),
            "HTTP" | "HTTP_PROXY" => uri.text().values.into_iter().for_each(|uri| add(Target::Http(uri))),
            _ => uri.words().values.iter().for_each(|words| add(target(words, &uri, functions))),
        }
    }
    let why = kind.unknown.clone().or_else(|| uri.why_unknown().map(str::to_owned));
    if let Some(why) = why {
        targets.push(Target::Unknown(why));
    }
    let cache = ["CacheKeyParameters", "cacheKeyParameters"].map(|name| value.get(name).items());
    Integration {
        kind,
        targets,
        timeout_ms: value.get(timeout).number(),
        cache_keys: cache.iter().flatten().filter_map(Value::plain).collect(),
    }
}

fn target<'a>(uri: &Words<'a>, value: &Value<'a>, functions: &function::Index<'a>) -> Target {
    let function = uri.between(Some("/functions/"), Some("/invocations"));
    if let Some(function) = function {
        let spelled = function.to_string();
        if spelled.contains("${stageVariables.") {
            return Target::StageVariable(spelled);
        }
        return match functions.callee(&function) {
            Some(callee) => Target::Function(callee),
            None => Target::ForeignFunction(spelled),
        };
    }
    let filled = uri.filled("*");
    let mut parts = filled.splitn(6, ':').skip(4);
    match (parts.next(), parts.next()) {
        (Some(service), Some(_)) => {
            let action = uri.to_string();
            let action = match action.find(&format!(":{service}:")) {
                Some(at) => action[at + service.len() + 2..].to_owned(),
                None => action,
            };
            Target::Service { service: service.to_owned(), action, resources: value.mentioned() }
        }
        _ => Target::Unknown(format!("`{uri}` is not the address of an integration")),
    }
}

/// The tree of `AWS::ApiGateway::Resource`.
struct Paths<'a> {
    parts: HashMap<(usize, &'a str), (Option<Words<'a>>, String)>,
}

impl<'a> Paths<'a> {
    fn of(resources: &[Resource<'a>]) -> Self {
        let parts = resources.iter().filter(|resource| resource.kind == "AWS::ApiGateway::Resource").map(|resource| {
            let parent = resource.property("ParentId").words().values.into_iter().next();
            let part = resource.property("PathPart").text().values.into_iter().next();
            ((resource.stack, resource.id), (parent, part.unwrap_or_else(|| "?".to_owned())))
        });
        Paths { parts: parts.collect() }
    }

    fn path(&self, words: &Words<'a>) -> String {
        let mut parts: Vec<&str> = Vec::new();
        let mut next = Some(words);
        // deeper than any path that API Gateway takes, and an end for circles
        for _ in 0..64 {
            match next.and_then(Words::as_resource) {
                Some((_, _, Some("RootResourceId"))) => {
                    parts.reverse();
                    return format!("/{}", parts.join("/"));
                }
                Some((stack, id, _)) => match self.parts.get(&(stack, id)) {
                    Some((parent, part)) => {
                        parts.push(part);
                        next = parent.as_ref();
                    }
                    None => break,
                },
                None => break,
            }
        }
        parts.push("?");
        parts.reverse();
        format!("/{}", parts.join("/"))
    }
}
