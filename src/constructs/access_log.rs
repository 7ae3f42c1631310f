//! The access log of a stage: one line for each request, in a log group of its own.

use schemars::JsonSchema;
use serde::Deserialize;

use super::duration::Retention;

/// What a stage writes about each request, as JSON.
///
/// ```
/// use formwork::prelude::*;
/// let log = AccessLog::json().retention(Retention::Days90).field(Field::XrayTraceId);
/// ```
///
/// [AWS: access logging](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessLog {
    /// What each line holds.
    pub(crate) fields: Vec<Field>,
    /// How long lines are kept.
    #[serde(default = "default_retention")]
    pub(crate) retention: Retention,
}

fn default_retention() -> Retention {
    Retention::Days30
}

impl AccessLog {
    /// The fields that tell a throttled request (429) from a spent quota (429), a block by the web ACL (403) and a call that Lambda
    /// rejected (500), with who called what and how long it took.
    pub fn json() -> Self {
        use Field::*;
        AccessLog::of([
            RequestId,
            ExtendedRequestId,
            RequestTimeEpoch,
            SourceIp,
            ApiKeyId,
            HttpMethod,
            ResourcePath,
            Status,
            ErrorType,
            ErrorMessage,
            WafResponse,
            IntegrationStatus,
            IntegrationLatency,
            ResponseLatency,
            ResponseLength,
        ])
    }

    /// The fields that API Gateway's console offers, in its order.
    pub fn standard() -> Self {
        use Field::*;
        AccessLog::of([
            RequestId,
            SourceIp,
            Caller,
            User,
            RequestTime,
            HttpMethod,
            ResourcePath,
            Status,
            Protocol,
            ResponseLength,
        ])
    }

    /// Exactly these fields.
    pub fn of(fields: impl IntoIterator<Item = Field>) -> Self {
        AccessLog { fields: fields.into_iter().collect(), retention: default_retention() }
    }

    /// Another field.
    pub fn field(mut self, field: Field) -> Self {
        if !self.fields.contains(&field) {
            self.fields.push(field);
        }
        self
    }

    /// How long lines are kept; 30 days when nothing is said.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// The format as API Gateway wants it: one line.
    pub(crate) fn format(&self) -> String {
        let member = |field: &Field| {
            let (name, variable, number) = field.describe();
            let quote = if number { "" } else { "\"" };
            format!("\"{name}\":{quote}$context.{variable}{quote}")
        };
        format!("{{{}}}", self.fields.iter().map(member).collect::<Vec<_>>().join(","))
    }

    pub(crate) fn has(&self, field: Field) -> bool {
        self.fields.contains(&field)
    }
}

/// A field of an access log line. There is none for the API key itself, which is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// `requestId`: the id of the request; it, or the extended one, is required.
    RequestId,
    /// `extendedRequestId`: the id that API Gateway itself gives.
    ExtendedRequestId,
    /// `time`: when, in milliseconds since 1970; a number.
    RequestTimeEpoch,
    /// `requestTime`: when, as text.
    RequestTime,
    /// `ip`: where the request came from.
    SourceIp,
    /// `caller`: the principal that signed the request.
    Caller,
    /// `user`: the user that signed the request.
    User,
    /// `userAgent`: the client's own word for itself.
    UserAgent,
    /// `keyId`: the id of the API key, not the key.
    ApiKeyId,
    /// `httpMethod`.
    HttpMethod,
    /// `resourcePath`: the route, with its parameters as names.
    ResourcePath,
    /// `path`: the path that was called.
    Path,
    /// `stage`: the stage's name.
    StageName,
    /// `protocol`: `HTTP/1.1`.
    Protocol,
    /// `status`: what the client was answered; a number.
    Status,
    /// `errorType`: API Gateway's own reason: `THROTTLED`, `QUOTA_EXCEEDED`, `WAF_FILTERED`, `INVALID_API_KEY`.
    ErrorType,
    /// `error`: the message of that reason.
    ErrorMessage,
    /// `waf`: `WAF_ALLOW` or `WAF_BLOCK`.
    WafResponse,
    /// `integrationStatus`: what Lambda's service answered; 429 when it rejected the call.
    IntegrationStatus,
    /// `integrationLatency`: how long the integration took, in milliseconds.
    IntegrationLatency,
    /// `latency`: how long the whole request took, in milliseconds.
    ResponseLatency,
    /// `responseLength`: bytes of the answer.
    ResponseLength,
    /// `traceId`: the trace in X-Ray.
    XrayTraceId,
}

impl Field {
    /// Its name in the line, the variable, and whether the variable is always a number. Others render as `-` when they are missing, so
    /// they stand in quotes.
    pub(crate) const fn describe(self) -> (&'static str, &'static str, bool) {
        match self {
            Field::RequestId => ("requestId", "requestId", false),
            Field::ExtendedRequestId => ("extendedRequestId", "extendedRequestId", false),
            Field::RequestTimeEpoch => ("time", "requestTimeEpoch", true),
            Field::RequestTime => ("requestTime", "requestTime", false),
            Field::SourceIp => ("ip", "identity.sourceIp", false),
            Field::Caller => ("caller", "identity.caller", false),
            Field::User => ("user", "identity.user", false),
            Field::UserAgent => ("userAgent", "identity.userAgent", false),
            Field::ApiKeyId => ("keyId", "identity.apiKeyId", false),
            Field::HttpMethod => ("httpMethod", "httpMethod", false),
            Field::ResourcePath => ("resourcePath", "resourcePath", false),
            Field::Path => ("path", "path", false),
            Field::StageName => ("stage", "stage", false),
            Field::Protocol => ("protocol", "protocol", false),
            Field::Status => ("status", "status", true),
            Field::ErrorType => ("errorType", "error.responseType", false),
            Field::ErrorMessage => ("error", "error.message", false),
            Field::WafResponse => ("waf", "wafResponseCode", false),
            Field::IntegrationStatus => ("integrationStatus", "integration.integrationStatus", false),
            Field::IntegrationLatency => ("integrationLatency", "integration.latency", false),
            Field::ResponseLatency => ("latency", "responseLatency", false),
            Field::ResponseLength => ("responseLength", "responseLength", false),
            Field::XrayTraceId => ("traceId", "xrayTraceId", false),
        }
    }
}
