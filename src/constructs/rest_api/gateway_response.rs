//! Answers of the API itself.

use std::collections::{BTreeMap, BTreeSet};

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::written::Seconds;

use super::super::Scope;
use super::cors::Cors;
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::node::Text;
use crate::resource::Body;
use crate::value::Value;

/// An answer of the API itself, when it does not reach the integration.
///
/// ```
/// use formwork::prelude::*;
/// let throttled = GatewayResponse::throttled().retry_after(1).cors("*");
/// ```
///
/// [AWS: gateway responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html)
#[derive(Clone, Debug)]
pub struct GatewayResponse {
    kind: ResponseType,
    status: Option<u16>,
    headers: BTreeMap<String, String>,
    templates: BTreeMap<String, String>,
}

/// An answer of the API itself, as data has it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "GatewayResponse")]
pub(super) struct GatewayResponseData {
    /// Answers with this status code in place of the usual one.
    #[schemars(range(min = 100, max = 599))]
    status: Option<u16>,
    /// Answers with these headers.
    headers: BTreeMap<String, String>,
    /// Tells the client to come back after so long: `1s`, a plain number in seconds.
    #[serde(with = "Seconds::<u32>")]
    retry_after: Option<u32>,
    /// Lets pages of this origin read the answer, `*` for any.
    cors: Option<String>,
    /// Answers with these bodies, by type.
    templates: BTreeMap<String, String>,
}

/// The answers, each with its reason.
pub(super) fn read(data: Vec<(ResponseType, GatewayResponseData)>) -> Vec<GatewayResponse> {
    let each = |(kind, data): (ResponseType, GatewayResponseData)| {
        let GatewayResponseData { status, headers, retry_after, cors, templates } = data;
        let mut response = GatewayResponse { kind, status, headers, templates };
        if let Some(seconds) = retry_after {
            response = response.retry_after(seconds);
        }
        match cors {
            Some(origin) => response.cors(&origin),
            None => response,
        }
    };
    data.into_iter().map(each).collect()
}

macro_rules! response_types {
    ($($(#[$doc:meta])* $variant:ident $method:ident $name:literal)+) => {
        /// Why the API answers itself.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ResponseType {
            $($(#[$doc])* $variant,)+
        }

        /// The names as API Gateway knows them.
        const NAMES: &[&str] = &[$($name),+];

        impl<'de> Deserialize<'de> for ResponseType {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = String::deserialize(deserializer)?;
                match name.as_str() {
                    $($name => Ok(ResponseType::$variant),)+
                    other => Err(D::Error::unknown_variant(other, NAMES)),
                }
            }
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

impl std::fmt::Display for ResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl JsonSchema for ResponseType {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "ResponseType".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": NAMES })
    }
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

/// The header that lets a page read an answer.
const ALLOW_ORIGIN: &str = "Access-Control-Allow-Origin";

/// Every answer that an API gives itself: the author's, and with CORS those for all other errors.
pub(super) fn all(said: &[GatewayResponse], cors: &[&Cors], scope: &mut Scope) -> Vec<GatewayResponse> {
    let mut kinds = BTreeSet::new();
    for response in said {
        if !kinds.insert(response.kind.as_str()) {
            let message = format!("the gateway response `{}` stands twice", response.kind.as_str());
            scope.error("duplicate-gateway-response", message, "put what they say into one");
        }
    }
    let mut responses = said.to_vec();
    let Some(headers) = Cors::on_errors(cors) else { return responses };
    for kind in [ResponseType::Default4xx, ResponseType::Default5xx] {
        if kinds.insert(kind.as_str()) {
            responses.push(GatewayResponse::of(kind));
        }
    }
    // an answer with a type of its own takes nothing from the default ones
    for response in responses.iter_mut().filter(|response| !response.headers.contains_key(ALLOW_ORIGIN)) {
        response.headers.extend(headers.clone());
    }
    responses
}

impl GatewayResponse {
    fn parameters(&self) -> Vec<(Text, Value)> {
        let header = |(name, value): (&String, &String)| {
            (format!("gatewayresponse.header.{name}").into(), format!("'{value}'").into())
        };
        self.headers.iter().map(header).collect()
    }

    fn bodies(&self) -> Vec<(Text, Value)> {
        self.templates.iter().map(|(kind, text)| (kind.clone().into(), text.clone().into())).collect()
    }

    /// Makes the resource.
    pub(super) fn place(&self, api: &Target, scope: &mut Scope) {
        let mut body = Body::new("AWS::ApiGateway::GatewayResponse");
        if !self.headers.is_empty() {
            body.set("ResponseParameters", Value::Object(self.parameters()));
        }
        if !self.templates.is_empty() {
            body.set("ResponseTemplates", Value::Object(self.bodies()));
        }
        body.set("ResponseType", self.kind.as_str());
        body.set("RestApiId", Expr::Ref(api.clone()));
        if let Some(status) = self.status {
            body.set("StatusCode", status.to_string());
        }
        scope.child(&self.kind.word(), body);
    }

    /// The same, as a member of `x-amazon-apigateway-gateway-responses` of an OpenAPI document.
    pub(super) fn in_document(&self) -> (Text, Value) {
        let mut members = Vec::new();
        if !self.headers.is_empty() {
            members.push(("responseParameters".into(), Value::Object(self.parameters())));
        }
        if !self.templates.is_empty() {
            members.push(("responseTemplates".into(), Value::Object(self.bodies())));
        }
        if let Some(status) = self.status {
            members.push(("statusCode".into(), i64::from(status).into()));
        }
        (self.kind.as_str().into(), Value::Object(members))
    }
}
