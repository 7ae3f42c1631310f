//! What is behind a route, as data has it.

use super::super::callee::Callee;
use super::integration::{Backend, ContentHandling, Integration, Link, Passthrough, Place};
use super::response::Response;
use super::source::Source;
use crate::aws::{apigateway, iam, stepfunctions};
use crate::constructs::Grant;
use crate::handle::Named;
use crate::literal::Int;
use crate::value::{Id, Val};
use crate::written::{Flat, Milliseconds, Pairs, flat};

flat! {
    /// What is behind a route.
    pub(super) struct IntegrationData as "an integration" {
        /// A function, or an alias, that gets the whole request and gives the whole answer.
        function: Callee,
        /// A function, or an alias, that gets what a template makes of the request.
        function_mapped: Callee,
        /// An HTTP server that gets the request as it is, by its URL; `{name}` in it is filled by `set_path`.
        http_proxy: Val<String>,
        /// An HTTP server that gets what a template makes of the request, by its URL.
        http: Val<String>,
        /// An action of another service, which needs a right: `dynamodb:PutItem`.
        action: String,
        /// A path of another service, which needs a right: `s3`. A subdomain stands before the service: `data.iot`.
        service: String,
        /// Starts an execution of a state machine with the body as its input, and answers with its ARN and start. The right to start it is included.
        start_execution: Named<stepfunctions::StateMachine>,
        /// Runs an express state machine with the body as its input, and answers with its output; 500 when it fails. The right to run it is included.
        run_execution: Named<stepfunctions::StateMachine>,
        /// Nothing: API Gateway answers itself, with the status code of the first response that has no pattern.
        mock: bool,

        /// The HTTP method with which the server or service is called.
        method: String,
        /// The path of the service, without a slash before it.
        path: Val<String>,
        /// How long it may take: 50ms to 29s, a plain number in milliseconds; 29s when nothing is said. After that the client gets 504.
        #[serde(with = "Milliseconds::<Int<50, 29_000>>")]
        timeout: Val<Int<50, 29_000>>,
        /// How long it may take, up to 15m, a plain number in milliseconds. Over 29s only where the account's quota was raised, or with `stream`, and not
        /// for an edge API.
        #[serde(with = "Milliseconds::<Int<50, 900_000>>")]
        long_timeout: Val<Int<50, 900_000>>,
        /// Called with this role, which has to trust `apigateway.amazonaws.com`.
        role: Named<iam::Role>,
        /// Called with the rights of whoever calls the API; the route needs `iam: true`.
        as_caller: bool,
        /// Called with a role of its own that may do this and nothing else.
        allow: Vec<Grant>,
        /// Sets headers of the backend's request.
        #[serde(with = "Pairs::<String, Source>")]
        set_header: Vec<(String, Source)>,
        /// Sets parameters of the query of the backend's request.
        #[serde(with = "Pairs::<String, Source>")]
        set_query: Vec<(String, Source)>,
        /// Fills `{name}` in the backend's URL or path.
        #[serde(with = "Pairs::<String, Source>")]
        set_path: Vec<(String, Source)>,
        /// Answers of a stage's cache are kept apart by these parts of the request.
        cache_keys: Vec<Source>,
        /// Methods with the same namespace share their cached answers; the path's resource when nothing is said.
        cache_namespace: String,
        /// Reached through a link into a network.
        through: Val<Id<apigateway::VpcLink>>,
        /// Reached, through a link of the second version, at this load balancer, by its ARN.
        balancer: Val<String>,
        /// Passes the answer on while it is being made: over 10 MB, for up to 15 minutes. A function has to write it in the form that API Gateway expects.
        stream: bool,
        /// The mapping templates, by the request's type. Requests of other types are answered 415, unless `passthrough` says otherwise.
        #[serde(with = "Pairs::<String, Val<String>>")]
        templates: Vec<(String, Val<String>)>,
        /// What becomes of a request whose type has no template.
        passthrough: Passthrough,
        /// Turns the request's body into bytes, or into Base64 text.
        content_handling: ContentHandling,
        /// Answers to the client; the method's own responses follow from them.
        respond: Vec<Response>,
    }
    kinds {
        "function" => ["stream"],
        "function_mapped" => ["templates", "passthrough", "content_handling", "respond"],
        "http_proxy" => ["!method", "stream"],
        "http" => ["!method", "templates", "passthrough", "content_handling", "respond"],
        "action" => ["templates", "passthrough", "content_handling", "respond"],
        "service" => ["!method", "!path", "templates", "passthrough", "content_handling", "respond"],
        "start_execution" => ["templates", "passthrough", "content_handling", "respond"],
        "run_execution" => ["templates", "passthrough", "content_handling", "respond"],
        "mock" => ["templates", "passthrough", "content_handling", "respond"],
    }
    beside ["timeout", "long_timeout", "role", "as_caller", "allow", "set_header", "set_query", "set_path", "cache_keys", "cache_namespace", "through", "balancer"]
}

impl TryFrom<IntegrationData> for Integration {
    type Error = String;

    fn try_from(data: IntegrationData) -> Result<Self, String> {
        let kind = data.kind()?;
        let method = data.method.ok_or_else(|| format!("`{kind}` goes with `method`, which is missing: `method: GET`"));
        let missing = || format!("`{kind}` says nothing");
        let mut mapped = match kind {
            "function" => Integration::from(Integration::function(data.function.ok_or_else(missing)?)),
            "function_mapped" => Integration::function_mapped(data.function_mapped.ok_or_else(missing)?).into(),
            "http_proxy" => Integration::from(Integration::http_proxy(&method?, data.http_proxy.ok_or_else(missing)?)),
            "http" => Integration::http(&method?, data.http.ok_or_else(missing)?).into(),
            "action" => {
                let action = data.action.ok_or_else(missing)?;
                let (service, action) = action.split_once(':').ok_or_else(|| {
                    format!("`{action}` is no action: write the service before it, `dynamodb:PutItem`")
                })?;
                Integration::action(service, action).into()
            }
            "service" => {
                let path = data.path.ok_or("`service` goes with `path`, which is missing")?;
                Integration::service(&data.service.ok_or_else(missing)?, &method?, path).into()
            }
            "start_execution" => {
                Integration::start_execution(&data.start_execution.ok_or_else(missing)?.handle()).into()
            }
            "run_execution" => Integration::run_execution(&data.run_execution.ok_or_else(missing)?.handle()).into(),
            _ if data.mock == Some(false) => return Err("`mock: false` says nothing: leave it out".to_owned()),
            _ => Integration::new(Backend::Mock),
        };
        mapped.timeout_ms = data.timeout;
        mapped.long_timeout_ms = data.long_timeout;
        mapped.role = data.role;
        mapped.as_caller = data.as_caller.unwrap_or_default();
        mapped.grants = data.allow.unwrap_or_default();
        for (place, sources) in
            [(Place::Header, data.set_header), (Place::Query, data.set_query), (Place::Path, data.set_path)]
        {
            mapped.parameters.extend(sources.into_iter().flatten().map(|(name, source)| (place, name, source)));
        }
        mapped.cache_keys = data.cache_keys.unwrap_or_default();
        mapped.cache_namespace = data.cache_namespace;
        mapped.link = match (data.through, data.balancer) {
            (Some(id), balancer) => Some(Link { id, balancer }),
            (None, Some(_)) => return Err("`balancer` goes with `through`, the link".to_owned()),
            (None, None) => None,
        };
        mapped.stream = data.stream.unwrap_or_default();
        mapped.templates = data.templates.unwrap_or_default();
        mapped.passthrough = data.passthrough;
        mapped.content = data.content_handling;
        let respond = data.respond.unwrap_or_default();
        Ok(respond.into_iter().fold(mapped, Integration::responding))
    }
}
