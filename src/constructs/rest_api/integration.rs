//! What is behind a route, and how requests and answers are passed on.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::callee::Callee;
use super::integration_data::IntegrationData;
use super::response::{Response, set_members};
use super::source::Source;
use crate::aws::{apigateway, iam, stepfunctions};
use crate::construct::Grant;
use crate::handle::{Handle, Named};
use crate::intrinsic::{Expr, partition, region};
use crate::literal::Int;
use crate::sub;
use crate::value::{Bag, Id, IntoVal, Val, Value};

/// What is behind a route: a function, an HTTP server, another service of AWS, a state machine, or nothing.
///
/// A handle of a function, or of an alias, is an integration of its own: `.route(route!("GET /orders"), &handler)`. The functions of this type make
/// all others. Two kinds come of them: a [`Proxy`] passes requests and answers as they are; a [`Mapped`] one rewrites both with templates.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// let queue = stack.add(id!("Orders"), aws::sqs::Queue::new());
/// let send = Statement::allow(["sqs:SendMessage"]).on([queue.arn()]);
/// let put = Integration::service("sqs", "POST", sub!("{}/{}", account_id(), queue.queue_name()))
///     .allow(send)
///     .set_header("Content-Type", rest::Source::text("application/x-www-form-urlencoded"))
///     .template("application/json", "Action=SendMessage&MessageBody=$util.urlEncode($input.body)")
///     .respond(rest::Response::status(202).template("application/json", "{}"));
/// let api = RestApi::new("orders")
///     .route(route!("POST /orders"), put)
///     .route(route!("GET /health"), Integration::mock().respond(rest::Response::status(204)))
///     .route(route!("ANY /shop/{proxy+}"), Integration::http_proxy("ANY", "https://shop.example/{proxy}").set_path("proxy", rest::Source::path("proxy")));
/// # stack.add(id!("Api"), api);
/// # stack.synth().unwrap();
/// ```
///
/// A proxy has no templates:
///
/// ```compile_fail
/// use formwork::prelude::*;
/// Integration::http_proxy("GET", "https://shop.example").template("application/json", "{}");
/// ```
///
/// [AWS: integrations](https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-integration-settings.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "IntegrationData")]
#[schemars(with = "IntegrationData")]
pub struct Integration {
    pub(super) backend: Backend,
    pub(super) role: Option<Named<iam::Role>>,
    pub(super) as_caller: bool,
    pub(super) grants: Vec<Grant>,
    pub(super) link: Option<Link>,
    pub(super) parameters: Vec<(Place, String, Source)>,
    pub(super) templates: Vec<(String, Val<String>)>,
    pub(super) passthrough: Option<Passthrough>,
    pub(super) content: Option<ContentHandling>,
    pub(super) cache_keys: Vec<Source>,
    pub(super) cache_namespace: Option<String>,
    pub(super) responses: Vec<Response>,
    pub(super) timeout_ms: Option<Val<Int<50, 29_000>>>,
    pub(super) long_timeout_ms: Option<Val<Int<50, 900_000>>>,
    pub(super) stream: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Backend {
    Function { callee: Callee, proxy: bool },
    Http { method: String, url: Val<String>, proxy: bool },
    Service { service: String, method: String, path: Val<String> },
    Execution { machine: Named<stepfunctions::StateMachine>, sync: bool },
    Mock,
}

impl Callee {
    /// The address under which API Gateway calls it.
    pub(super) fn uri(&self) -> Val<String> {
        let arn = Val::<String>::Expr(self.arn());
        sub!("arn:{}:apigateway:{}:lambda:path/2015-03-31/functions/{}/invocations", partition(), region(), arn)
    }

    /// The address for an answer that is passed on while it is being made.
    fn streaming_uri(&self) -> Val<String> {
        let arn = Val::<String>::Expr(self.arn());
        sub!(
            "arn:{}:apigateway:{}:lambda:path/2021-11-15/functions/{}/response-streaming-invocations",
            partition(),
            region(),
            arn
        )
    }
}

/// A link into a network.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) id: Val<Id<apigateway::VpcLink>>,
    pub(super) balancer: Option<Val<String>>,
}

/// A place in the backend's request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Header,
    Query,
    Path,
}

impl Place {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Place::Header => "header",
            Place::Query => "querystring",
            Place::Path => "path",
        }
    }
}

/// What becomes of a request whose type has no template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Passthrough {
    /// It passes as it is.
    #[serde(rename = "WHEN_NO_MATCH")]
    WhenNoMatch,
    /// It passes as it is, unless there is a template for some other type.
    #[serde(rename = "WHEN_NO_TEMPLATES")]
    WhenNoTemplates,
    /// It is answered 415.
    #[serde(rename = "NEVER")]
    Never,
}

impl Passthrough {
    const fn as_str(self) -> &'static str {
        match self {
            Passthrough::WhenNoMatch => "WHEN_NO_MATCH",
            Passthrough::WhenNoTemplates => "WHEN_NO_TEMPLATES",
            Passthrough::Never => "NEVER",
        }
    }
}

/// How a body is turned on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum ContentHandling {
    /// From Base64 text into bytes.
    #[serde(rename = "CONVERT_TO_BINARY")]
    ToBinary,
    /// From bytes into Base64 text.
    #[serde(rename = "CONVERT_TO_TEXT")]
    ToText,
}

impl ContentHandling {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            ContentHandling::ToBinary => "CONVERT_TO_BINARY",
            ContentHandling::ToText => "CONVERT_TO_TEXT",
        }
    }
}

/// An integration that passes requests and answers as they are.
#[derive(Clone, Debug)]
pub struct Proxy(Integration);

/// An integration that rewrites requests and answers.
#[derive(Clone, Debug)]
pub struct Mapped(Integration);

impl Integration {
    pub(super) fn new(backend: Backend) -> Self {
        Integration {
            backend,
            role: None,
            as_caller: false,
            grants: Vec::new(),
            link: None,
            parameters: Vec::new(),
            templates: Vec::new(),
            passthrough: None,
            content: None,
            cache_keys: Vec::new(),
            cache_namespace: None,
            responses: Vec::new(),
            timeout_ms: None,
            long_timeout_ms: None,
            stream: false,
        }
    }

    /// A function, or an alias, that gets the whole request and gives the whole answer: what the handle alone is, to say more about it.
    pub fn function(callee: impl Into<Callee>) -> Proxy {
        Proxy(Integration::new(Backend::Function { callee: callee.into(), proxy: true }))
    }

    /// A function, or an alias, that gets what a template makes of the request.
    pub fn function_mapped(callee: impl Into<Callee>) -> Mapped {
        Mapped(Integration::new(Backend::Function { callee: callee.into(), proxy: false }))
    }

    /// An HTTP server that gets the request as it is; `{name}` in the URL is filled by [`set_path`](Proxy::set_path).
    pub fn http_proxy(method: &str, url: impl IntoVal<String>) -> Proxy {
        Proxy(Integration::new(Backend::Http { method: method.to_owned(), url: url.into_val(), proxy: true }))
    }

    /// An HTTP server that gets what a template makes of the request.
    pub fn http(method: &str, url: impl IntoVal<String>) -> Mapped {
        Mapped(Integration::new(Backend::Http { method: method.to_owned(), url: url.into_val(), proxy: false }))
    }

    /// An action of another service: `Integration::action("dynamodb", "PutItem")`. It needs a right: [`allow`](Mapped::allow).
    pub fn action(service: &str, action: &str) -> Mapped {
        let path = Val::Lit(format!("action/{action}"));
        Mapped(Integration::new(Backend::Service { service: service.to_owned(), method: "POST".to_owned(), path }))
    }

    /// A path of another service: `Integration::service("s3", "GET", sub!("{}/{{key}}", bucket.reference()))`. A subdomain stands before the service:
    /// `data.iot`. It needs a right: [`allow`](Mapped::allow).
    pub fn service(service: &str, method: &str, path: impl IntoVal<String>) -> Mapped {
        let path = match path.into_val() {
            Val::Lit(path) => Val::Lit(format!("path/{path}")),
            path => sub!("path/{}", path),
        };
        Mapped(Integration::new(Backend::Service { service: service.to_owned(), method: method.to_owned(), path }))
    }

    /// Starts an execution of a state machine with the body as its input, and answers with its ARN and start. The right to start it is included.
    pub fn start_execution(machine: &Handle<stepfunctions::StateMachine>) -> Mapped {
        Integration::execution(machine, false)
            .respond(Response::status(200))
            .respond(Response::status(400).when("4\\d{2}").template("application/json", BAD_REQUEST))
            .respond(Response::status(500).when("5\\d{2}").template("application/json", FAILED))
    }

    /// Runs an express state machine with the body as its input, and answers with its output; 500 when it fails. The right to run it is included.
    pub fn run_execution(machine: &Handle<stepfunctions::StateMachine>) -> Mapped {
        Integration::execution(machine, true)
            .respond(Response::status(200).template("application/json", OUTPUT))
            .respond(Response::status(400).when("4\\d{2}").template("application/json", BAD_REQUEST))
            .respond(Response::status(500).when("5\\d{2}").template("application/json", FAILED))
    }

    fn execution(machine: &Handle<stepfunctions::StateMachine>, sync: bool) -> Mapped {
        Mapped(Integration::new(Backend::Execution { machine: machine.into(), sync }))
    }

    /// Nothing: API Gateway answers itself, with the status code of the first response that has no pattern.
    pub fn mock() -> Mapped {
        Mapped(Integration::new(Backend::Mock))
    }
}

const BAD_REQUEST: &str = "{\"error\": \"Bad request\"}";
const FAILED: &str = "{\"error\": \"Internal server error\"}";
const OUTPUT: &str = "#if($input.path('$.status') == \"SUCCEEDED\")$input.path('$.output')#else#set($context.responseOverride.status = 500)\
                      {\"error\": \"$input.path('$.status')\"}#end";

macro_rules! integration {
    ($($name:ident)+) => {
        $(impl $name {
            /// Milliseconds that it may take, 50 to 29,000; 29,000 when nothing is said. After that the client gets 504.
            pub fn timeout_ms(mut self, milliseconds: impl IntoVal<Int<50, 29_000>>) -> Self {
                self.0.timeout_ms = Some(milliseconds.into_val());
                self
            }

            /// Milliseconds that it may take, up to 900,000. Over 29,000 only where the account's quota was raised, or with
            /// [`stream`](Proxy::stream), and not for an edge API.
            pub fn long_timeout_ms(mut self, milliseconds: impl IntoVal<Int<50, 900_000>>) -> Self {
                self.0.long_timeout_ms = Some(milliseconds.into_val());
                self
            }

            /// Called with this role, which has to trust `apigateway.amazonaws.com`.
            pub fn role(mut self, role: &Handle<iam::Role>) -> Self {
                self.0.role = Some(role.into());
                self
            }

            /// Called with the rights of whoever calls the API; the route needs `.iam()`.
            pub fn as_caller(mut self) -> Self {
                self.0.as_caller = true;
                self
            }

            /// Called with a role of its own that may do this and nothing else.
            pub fn allow(mut self, grant: impl Into<Grant>) -> Self {
                self.0.grants.push(grant.into());
                self
            }

            /// Sets a header of the backend's request.
            pub fn set_header(mut self, name: &str, source: Source) -> Self {
                self.0.parameters.push((Place::Header, name.to_owned(), source));
                self
            }

            /// Sets a parameter of the query of the backend's request.
            pub fn set_query(mut self, name: &str, source: Source) -> Self {
                self.0.parameters.push((Place::Query, name.to_owned(), source));
                self
            }

            /// Fills `{name}` in the backend's URL or path.
            pub fn set_path(mut self, name: &str, source: Source) -> Self {
                self.0.parameters.push((Place::Path, name.to_owned(), source));
                self
            }

            /// Answers of a stage's cache are kept apart by these parts of the request.
            pub fn cache_keys(mut self, sources: impl IntoIterator<Item = Source>) -> Self {
                self.0.cache_keys = sources.into_iter().collect();
                self
            }

            /// Methods with the same namespace share their cached answers; the path's resource when nothing is said.
            pub fn cache_namespace(mut self, namespace: &str) -> Self {
                self.0.cache_namespace = Some(namespace.to_owned());
                self
            }

            /// Reached through a link into a network.
            pub fn through(mut self, link: impl IntoVal<Id<apigateway::VpcLink>>) -> Self {
                self.0.link = Some(Link { id: link.into_val(), balancer: None });
                self
            }

            /// Reached through a link of the second version, at this load balancer, by its ARN.
            pub fn through_to(mut self, link: impl IntoVal<Id<apigateway::VpcLink>>, balancer: impl IntoVal<String>) -> Self {
                self.0.link = Some(Link { id: link.into_val(), balancer: Some(balancer.into_val()) });
                self
            }
        }

        impl From<$name> for Integration {
            fn from(integration: $name) -> Self {
                integration.0
            }
        })+
    };
}
integration!(Proxy Mapped);

impl Proxy {
    /// Passes the answer on while it is being made: over 10 MB, for up to 15 minutes. A function has to write it in the form that API Gateway expects.
    ///
    /// [AWS: response streaming](https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html)
    pub fn stream(mut self) -> Self {
        self.0.stream = true;
        self
    }
}

impl Mapped {
    /// The mapping template for requests of this type. Requests of other types are answered 415, unless `.passthrough(..)` says otherwise.
    ///
    /// [AWS: mapping templates](https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html)
    pub fn template(mut self, content_type: &str, template: impl IntoVal<String>) -> Self {
        self.0.templates.retain(|(known, _)| known != content_type);
        self.0.templates.push((content_type.to_owned(), template.into_val()));
        self
    }

    /// What becomes of a request whose type has no template.
    pub fn passthrough(mut self, passthrough: Passthrough) -> Self {
        self.0.passthrough = Some(passthrough);
        self
    }

    /// Turns the request's body into bytes, or into Base64 text.
    pub fn content_handling(mut self, handling: ContentHandling) -> Self {
        self.0.content = Some(handling);
        self
    }

    /// An answer to the client; the method's own responses follow from it. Said again for the same status code and pattern, it replaces the one before.
    pub fn respond(self, response: Response) -> Self {
        Mapped(self.0.responding(response))
    }
}

impl Integration {
    /// With this answer, in place of one for the same status code and pattern.
    pub(super) fn responding(mut self, response: Response) -> Self {
        self.responses.retain(|known| !known.serves_as(&response));
        self.responses.push(response);
        self
    }

    /// The function or alias that it calls.
    pub(super) fn callee(&self) -> Option<&Callee> {
        match &self.backend {
            Backend::Function { callee, .. } => Some(callee),
            _ => None,
        }
    }

    /// What its own role may do.
    pub(super) fn grants(&self) -> Vec<Grant> {
        let mut grants = self.grants.clone();
        if let (Backend::Execution { machine, sync }, None) = (&self.backend, &self.role) {
            let action = if *sync { "states:StartSyncExecution" } else { "states:StartExecution" };
            let arn = Val::Expr(machine.reference());
            grants.push(Grant::new(machine.target(), [action], arn, &[]));
        }
        grants
    }

    /// The template of a backend whose requests have one form.
    fn own_template(&self) -> Option<Value> {
        match &self.backend {
            Backend::Mock => {
                let first = self.responses.iter().find(|response| response.is_default())?;
                Some(format!("{{\"statusCode\": {}}}", first.status).into())
            }
            Backend::Execution { machine, .. } => {
                let template = sub!(
                    "#set($input = $util.escapeJavaScript($input.json('$')).replaceAll(\"\\\\'\", \"'\"))\n{{\"input\": \"$input\", \"stateMachineArn\": \"{}\"}}",
                    Val::<String>::Expr(machine.reference())
                );
                Some(template.into())
            }
            _ => None,
        }
    }

    fn is_http(&self) -> bool {
        matches!(self.backend, Backend::Http { .. })
    }

    /// Whether some role calls it in the API's name.
    pub(super) fn has_credentials(&self) -> bool {
        self.role.is_some() || self.as_caller || !self.grants().is_empty()
    }

    pub(super) fn is_as_caller(&self) -> bool {
        self.as_caller
    }

    /// What cannot be, with what would be right.
    pub(super) fn faults(&self, edge: bool) -> Vec<(&'static str, String, &'static str)> {
        let mut faults = Vec::new();
        let mut fault = |message: &str, help| faults.push(("integration", message.to_owned(), help));
        if self.link.is_some() && !self.is_http() {
            fault(
                "a link into a network reaches HTTP servers only",
                "say `.through(..)` of `Integration::http_proxy(..)` or `http(..)`",
            );
        }
        if matches!(self.backend, Backend::Service { .. }) && !self.has_credentials() {
            fault("no right is given to call this service", "say `.allow(..)`, `.role(..)` or `.as_caller()`");
        }
        if usize::from(self.role.is_some()) + usize::from(self.as_caller) + usize::from(!self.grants().is_empty()) > 1 {
            fault("this is called with one role", "say one of `.allow(..)`, `.role(..)` and `.as_caller()`");
        }
        if self.responses.iter().filter(|response| response.is_default()).count() > 1 {
            fault(
                "two responses serve all that no pattern matches",
                "give all but one a pattern: `.when(\"4\\\\d{2}\")`",
            );
        }
        if matches!(self.backend, Backend::Mock) && !self.responses.iter().any(Response::is_default) {
            fault("a mock answers nothing", "say `.respond(rest::Response::status(200))`");
        }
        if edge && !self.stream && self.long_timeout_ms.is_some() {
            fault("an edge API waits 29 seconds at most", "make the API regional, or say `.timeout_ms(..)`");
        }
        faults
    }

    /// The property `Integration` of a method.
    pub(super) fn value(&self, credentials: Option<Expr>, timeout_ms: Option<&Val<Int<50, 29_000>>>) -> Value {
        let mut bag = Bag::default();
        let list = |texts: &mut dyn Iterator<Item = String>| texts.map(Value::from).collect::<Vec<_>>();
        if !self.cache_keys.is_empty() {
            bag.set("CacheKeyParameters", list(&mut self.cache_keys.iter().map(Source::expression)));
        }
        if let Some(namespace) = &self.cache_namespace {
            bag.set("CacheNamespace", namespace.clone());
        }
        if let Some(link) = &self.link {
            bag.set("ConnectionId", link.id.clone());
            bag.set("ConnectionType", "VPC_LINK");
            bag.set_some("IntegrationTarget", link.balancer.clone());
        }
        if let Some(content) = self.content {
            bag.set("ContentHandling", content.as_str());
        }
        if self.as_caller {
            bag.set("Credentials", sub!("arn:{}:iam::*:user/*", partition()));
        } else if let Some(role) = self.role.as_ref().map(|role| role.attribute("Arn")).or(credentials) {
            bag.set("Credentials", role);
        }
        if !self.responses.is_empty() {
            let responses = self.responses.iter().map(Response::of_integration);
            bag.set("IntegrationResponses", responses.collect::<Vec<_>>());
        }
        let parameters = self.parameters.iter().map(|(place, name, source)| {
            (format!("integration.request.{}.{name}", place.as_str()).into(), source.expression().into())
        });
        set_members(&mut bag, "RequestParameters", parameters.collect());
        let mut templates: Vec<(crate::node::Text, Value)> =
            self.templates.iter().map(|(kind, template)| (kind.clone().into(), template.clone().into())).collect();
        if templates.is_empty() {
            templates.extend(self.own_template().map(|template| ("application/json".into(), template)));
        }
        // a body that no template looks at would reach the backend as it is
        let reads_all = templates.is_empty() || matches!(self.backend, Backend::Mock);
        if let Some(passthrough) = self.passthrough.or((!reads_all).then_some(Passthrough::Never)) {
            bag.set("PassthroughBehavior", passthrough.as_str());
        }
        set_members(&mut bag, "RequestTemplates", templates);
        if self.stream {
            bag.set("ResponseTransferMode", "STREAM");
        }
        if let Some(timeout) = timeout_ms.or(self.timeout_ms.as_ref()) {
            bag.set("TimeoutInMillis", timeout.clone());
        } else {
            bag.set_some("TimeoutInMillis", self.long_timeout_ms.clone());
        }
        self.set_backend(&mut bag);
        bag.into()
    }

    fn set_backend(&self, bag: &mut Bag) {
        let mut set = |kind: &'static str, method: &str, uri: Val<String>| {
            bag.set("IntegrationHttpMethod", method.to_owned());
            bag.set("Type", kind);
            bag.set("Uri", uri);
        };
        match &self.backend {
            Backend::Function { callee, proxy } => {
                let uri = if self.stream { callee.streaming_uri() } else { callee.uri() };
                set(if *proxy { "AWS_PROXY" } else { "AWS" }, "POST", uri);
            }
            Backend::Http { method, url, proxy } => {
                set(if *proxy { "HTTP_PROXY" } else { "HTTP" }, method, url.clone());
            }
            Backend::Service { service, method, path } => {
                let uri = sub!("arn:{}:apigateway:{}:{}:{}", partition(), region(), service.as_str(), path.clone());
                set("AWS", method, uri);
            }
            Backend::Execution { sync, .. } => {
                let action = if *sync { "StartSyncExecution" } else { "StartExecution" };
                let uri = sub!("arn:{}:apigateway:{}:states:action/{}", partition(), region(), action);
                set("AWS", "POST", uri);
            }
            Backend::Mock => bag.set("Type", "MOCK"),
        }
    }
}
