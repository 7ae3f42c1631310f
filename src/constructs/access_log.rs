//! The access log of a stage: one line for each request, in a log group of its own or sent to Firehose.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Scope;
use super::duration::Retention;
use crate::aws::kinesisfirehose;
use crate::finding::nearest;
use crate::handle::{Handle, Named};
use crate::written::short;

/// What a stage writes about each request: a line of JSON, CSV, XML, the Common Log Format, or a format of one's own.
///
/// ```
/// use formwork::prelude::*;
/// let log = AccessLog::json().retention(Retention::Days90).field(Field::XrayTraceId);
/// let own = AccessLog::own("$context.requestId $context.status $context.authorizer.tenant");
/// ```
///
/// [AWS: access logging](https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-access-logging.html)
#[derive(Clone, Debug)]
pub struct AccessLog {
    /// What each line holds, unless the format says it.
    fields: Vec<Field>,
    format: Format,
    /// How long lines are kept.
    pub(crate) retention: Retention,
    firehose: Option<Named<kinesisfirehose::DeliveryStream>>,
}

/// How a line is written.
#[derive(Clone, Debug, Default)]
enum Format {
    #[default]
    Json,
    Csv,
    Xml,
    Clf,
    Own(String),
}

/// An access log as data has it, when it is more than the name of a format.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "AccessLog")]
struct AccessLogData {
    /// How a line is written; JSON when nothing is said.
    format: Option<FormatName>,
    /// A format of one's own: one line, with `$context.requestId` or `$context.extendedRequestId` in it, and never the API key itself.
    own: Option<String>,
    /// Exactly these fields; those of the format when nothing is said.
    fields: Option<Vec<Field>>,
    /// These fields too.
    #[serde(default)]
    and_fields: Vec<Field>,
    /// How long lines are kept: `90d`, a plain number in days; 30d when nothing is said.
    #[serde(default = "default_retention")]
    retention: Retention,
    /// Sends lines to this stream in place of a log group. Its name has to begin with `amazon-apigateway-`.
    to_firehose: Option<Named<kinesisfirehose::DeliveryStream>>,
}

/// A format that has a name.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "AccessLogFormat")]
enum FormatName {
    /// JSON; when no fields are said, those that tell a throttled request from a spent quota, a block by the web ACL and a call that Lambda rejected.
    Json,
    /// JSON with the fields that API Gateway's console offers.
    Standard,
    /// Fields with commas between them.
    Csv,
    /// Fields as elements of a `<request>`.
    Xml,
    /// The Common Log Format, with the ids of the request behind it.
    Clf,
}

impl TryFrom<AccessLogData> for AccessLog {
    type Error = &'static str;

    fn try_from(data: AccessLogData) -> Result<Self, &'static str> {
        let mut log = match (data.own, data.format, data.fields) {
            (Some(_), Some(_), _) => return Err("an access log has one of `format` and `own`"),
            (Some(_), None, Some(_)) => return Err("a format of one's own says its fields itself: leave `fields` out"),
            (Some(own), None, None) => AccessLog::own(&own),
            (None, None | Some(FormatName::Json), None) => AccessLog::json(),
            (None, None | Some(FormatName::Json), Some(fields)) => AccessLog::of(fields),
            (None, Some(FormatName::Standard), None) => AccessLog::standard(),
            (None, Some(FormatName::Clf), None) => AccessLog::clf(),
            (None, Some(FormatName::Standard | FormatName::Clf), Some(_)) => {
                return Err("this format says its fields itself: leave `fields` out, or add to them with `and_fields`");
            }
            (None, Some(FormatName::Csv), Some(fields)) => AccessLog::csv(fields),
            (None, Some(FormatName::Xml), Some(fields)) => AccessLog::xml(fields),
            (None, Some(FormatName::Csv | FormatName::Xml), None) => return Err("this format needs `fields`"),
        };
        log = data.and_fields.into_iter().fold(log, AccessLog::field);
        log.retention = data.retention;
        log.firehose = data.to_firehose;
        Ok(log)
    }
}
short!(AccessLog, AccessLogData, "`json`, `standard` or `clf`, or a map that says more", { "enum": ["json", "standard", "clf"] }, |format| {
    match format {
        "json" => Ok(AccessLog::json()),
        "standard" => Ok(AccessLog::standard()),
        "clf" => Ok(AccessLog::clf()),
        "csv" | "xml" => Err(format!("`{format}` needs fields: `{{format: {format}, fields: [request_id, status]}}`")),
        _ => Err(format!("`{format}` is no format: `json`, `standard`, `clf`, or `{{own: \"..\"}}`")),
    }
});

fn default_retention() -> Retention {
    Retention::Days30
}

/// The Common Log Format, with the ids of the request behind it.
const CLF: &str = "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] \
                   \"$context.httpMethod $context.resourcePath $context.protocol\" $context.status $context.responseLength \
                   $context.requestId $context.extendedRequestId";

impl AccessLog {
    fn new(format: Format, fields: impl IntoIterator<Item = Field>) -> Self {
        let fields = fields.into_iter().collect();
        AccessLog { fields, format, retention: default_retention(), firehose: None }
    }

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

    /// Exactly these fields, as JSON.
    pub fn of(fields: impl IntoIterator<Item = Field>) -> Self {
        AccessLog::new(Format::Json, fields)
    }

    /// These fields with commas between them.
    pub fn csv(fields: impl IntoIterator<Item = Field>) -> Self {
        AccessLog::new(Format::Csv, fields)
    }

    /// These fields as elements of a `<request>`.
    pub fn xml(fields: impl IntoIterator<Item = Field>) -> Self {
        AccessLog::new(Format::Xml, fields)
    }

    /// The Common Log Format, with the ids of the request behind it.
    pub fn clf() -> Self {
        AccessLog::new(Format::Clf, [])
    }

    /// A format of one's own: one line, with `$context.requestId` or `$context.extendedRequestId` in it, and never the API key itself. Metrics that are
    /// counted in the log, such as `prod.throttled_requests()`, need JSON.
    ///
    /// [AWS: the fields](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html)
    pub fn own(format: &str) -> Self {
        AccessLog::new(Format::Own(format.to_owned()), [])
    }

    /// Another field; the Common Log Format and a format of one's own stay as they are.
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

    /// Sends lines to this stream in place of a log group. Its name has to begin with `amazon-apigateway-`. Metrics that are counted in the log need
    /// a log group.
    pub fn to_firehose(mut self, stream: &Handle<kinesisfirehose::DeliveryStream>) -> Self {
        self.firehose = Some(stream.into());
        self
    }

    /// The stream, when there is no log group.
    pub(crate) fn stream(&self) -> Option<&Named<kinesisfirehose::DeliveryStream>> {
        self.firehose.as_ref()
    }

    /// The format as API Gateway wants it: one line.
    pub(crate) fn format(&self) -> String {
        let fields = &self.fields;
        match &self.format {
            Format::Json => {
                let member = |field: &Field| {
                    let (name, variable, number) = field.describe();
                    let quote = if number { "" } else { "\"" };
                    format!("\"{name}\":{quote}$context.{variable}{quote}")
                };
                format!("{{{}}}", fields.iter().map(member).collect::<Vec<_>>().join(","))
            }
            Format::Csv => {
                fields.iter().map(|field| format!("$context.{}", field.describe().1)).collect::<Vec<_>>().join(",")
            }
            Format::Xml => {
                let element = |field: &Field| {
                    let (name, variable, _) = field.describe();
                    format!("<{name}>$context.{variable}</{name}>")
                };
                format!("<request>{}</request>", fields.iter().map(element).collect::<String>())
            }
            Format::Clf => CLF.to_owned(),
            Format::Own(format) => format.clone(),
        }
    }

    /// Whether metric filters find this field in its log group.
    pub(crate) fn has(&self, field: Field) -> bool {
        self.firehose.is_none() && matches!(self.format, Format::Json) && self.fields.contains(&field)
    }

    /// Reports what the service would refuse, and what must not be logged.
    pub(crate) fn check(&self, scope: &mut Scope) {
        let format = self.format();
        if format.contains(['\n', '\r']) {
            scope.error("access-log-format", "the format of the access log has several lines", "put all on one line");
        }
        let variables: Vec<&str> = variables(&format).collect();
        if !variables.iter().any(|name| matches!(*name, "requestId" | "extendedRequestId")) {
            let help = "add `Field::RequestId` or `Field::ExtendedRequestId`";
            scope.error(
                "access-log-format",
                "the access log has no id of the request, and API Gateway refuses it",
                help,
            );
        }
        for name in variables {
            if name == "identity.apiKey" {
                let help = "log `$context.identity.apiKeyId`, the id of the key";
                scope.error("access-log-secret", "the access log would hold the API keys of all clients", help);
            } else if !is_known(name) {
                let message = format!("API Gateway is not known to have a field `$context.{name}`");
                let near = nearest(name, known());
                let help = near.map_or_else(
                    || "it would be logged as -".to_owned(),
                    |near| format!("did you mean `$context.{near}`?"),
                );
                scope.warning("access-log-format", message, help);
            }
        }
    }
}

/// The names after each `$context.` of a format.
fn variables(format: &str) -> impl Iterator<Item = &str> {
    format.split("$context.").skip(1).map(|rest| {
        let end =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '_' | '-')).unwrap_or(rest.len());
        // a point at the end ends the sentence, not the name
        rest[..end].trim_end_matches(['.', '-'])
    })
}

/// Fields that no variant of [`Field`] stands for.
const MORE: [&str; 33] = [
    "authenticate.error",
    "authenticate.latency",
    "authenticate.status",
    "authorize.error",
    "authorize.latency",
    "authorize.status",
    "awsEndpointRequestId2",
    "customDomain.basePathMatched",
    "customDomain.routingRuleIdMatched",
    "deploymentId",
    "domainPrefix",
    "endpointType",
    "error.messageString",
    "identity.accountId",
    "identity.clientCert.clientCertPem",
    "identity.clientCert.issuerDN",
    "identity.clientCert.serialNumber",
    "identity.clientCert.subjectDN",
    "identity.clientCert.validity.notAfter",
    "identity.clientCert.validity.notBefore",
    "identity.cognitoAuthenticationProvider",
    "identity.cognitoAuthenticationType",
    "identity.cognitoIdentityId",
    "identity.cognitoIdentityPoolId",
    "identity.principalOrgId",
    "identity.vpcId",
    "integration.responseTransferMode",
    "integration.timeToAllHeaders",
    "integration.timeToFirstContent",
    "integrationErrorMessage",
    "integrationLatency",
    "integrationStatus",
    "waf.latency",
];

/// Names that the author's own code completes.
const OPEN: [&str; 3] = ["authorizer.", "requestOverride.", "responseOverride."];

fn known() -> impl Iterator<Item = &'static str> {
    Field::ALL.iter().map(|field| field.describe().1).chain(MORE)
}

fn is_known(name: &str) -> bool {
    OPEN.iter().any(|prefix| name.starts_with(prefix)) || known().any(|known| known == name)
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident $name:literal $variable:literal $number:literal)+) => {
        /// A field of an access log line. There is none for the API key itself, which is a secret.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Field {
            $($(#[$doc])* $variant,)+
        }

        impl Field {
            const ALL: &[Field] = &[$(Field::$variant,)+];

            /// Its name in the line, the variable, and whether the variable is always a number. Others render as `-` when they are missing, so
            /// they stand in quotes.
            pub(crate) const fn describe(self) -> (&'static str, &'static str, bool) {
                match self {
                    $(Field::$variant => ($name, $variable, $number),)+
                }
            }
        }
    };
}

fields! {
    /// `requestId`: the id of the request; it, or the extended one, is required.
    RequestId "requestId" "requestId" false
    /// `extendedRequestId`: the id that API Gateway itself gives.
    ExtendedRequestId "extendedRequestId" "extendedRequestId" false
    /// `time`: when, in milliseconds since 1970; a number.
    RequestTimeEpoch "time" "requestTimeEpoch" true
    /// `requestTime`: when, as text.
    RequestTime "requestTime" "requestTime" false
    /// `ip`: where the request came from.
    SourceIp "ip" "identity.sourceIp" false
    /// `caller`: the principal that signed the request.
    Caller "caller" "identity.caller" false
    /// `user`: the user that signed the request.
    User "user" "identity.user" false
    /// `userAgent`: the client's own word for itself.
    UserAgent "userAgent" "identity.userAgent" false
    /// `keyId`: the id of the API key, not the key.
    ApiKeyId "keyId" "identity.apiKeyId" false
    /// `httpMethod`.
    HttpMethod "httpMethod" "httpMethod" false
    /// `resourcePath`: the route, with its parameters as names.
    ResourcePath "resourcePath" "resourcePath" false
    /// `path`: the path that was called.
    Path "path" "path" false
    /// `stage`: the stage's name.
    StageName "stage" "stage" false
    /// `protocol`: `HTTP/1.1`.
    Protocol "protocol" "protocol" false
    /// `status`: what the client was answered; a number.
    Status "status" "status" true
    /// `errorType`: API Gateway's own reason: `THROTTLED`, `QUOTA_EXCEEDED`, `WAF_FILTERED`, `INVALID_API_KEY`.
    ErrorType "errorType" "error.responseType" false
    /// `error`: the message of that reason.
    ErrorMessage "error" "error.message" false
    /// `waf`: `WAF_ALLOW` or `WAF_BLOCK`.
    WafResponse "waf" "wafResponseCode" false
    /// `integrationStatus`: what Lambda's service answered; 429 when it rejected the call.
    IntegrationStatus "integrationStatus" "integration.integrationStatus" false
    /// `integrationLatency`: how long the integration took, in milliseconds.
    IntegrationLatency "integrationLatency" "integration.latency" false
    /// `latency`: how long the whole request took, in milliseconds.
    ResponseLatency "latency" "responseLatency" false
    /// `responseLength`: bytes of the answer.
    ResponseLength "responseLength" "responseLength" false
    /// `traceId`: the trace in X-Ray.
    XrayTraceId "traceId" "xrayTraceId" false
    /// `account`: the account of the API.
    AccountId "account" "accountId" false
    /// `apiId`: the id of the API.
    ApiId "apiId" "apiId" false
    /// `resourceId`: the id of the path's resource.
    ResourceId "resourceId" "resourceId" false
    /// `domain`: the domain that was called.
    DomainName "domain" "domainName" false
    /// `validation`: what did not fit the model.
    ValidationError "validation" "error.validationErrorString" false
    /// `awsRequestId`: the request id of the service behind.
    AwsEndpointRequestId "awsRequestId" "awsEndpointRequestId" false
    /// `principal`: whom the authorizer recognised.
    AuthorizerPrincipal "principal" "authorizer.principalId" false
    /// `authorizerStatus`: what the authorizer's service answered.
    AuthorizerStatus "authorizerStatus" "authorizer.status" false
    /// `authorizerError`: the authorizer's error.
    AuthorizerError "authorizerError" "authorizer.error" false
    /// `authorizerLatency`: how long the authorizer took, in milliseconds.
    AuthorizerLatency "authorizerLatency" "authorizer.latency" false
    /// `functionStatus`: the status code that the function itself answered.
    FunctionStatus "functionStatus" "integration.status" false
    /// `integrationError`: the integration's error.
    IntegrationError "integrationError" "integration.error" false
    /// `integrationRequestId`: the request id of the integration.
    IntegrationRequestId "integrationRequestId" "integration.requestId" false
    /// `userArn`: the ARN of the principal that signed the request.
    UserArn "userArn" "identity.userArn" false
    /// `vpcEndpoint`: the network's endpoint that a private API was called through.
    VpcEndpoint "vpcEndpoint" "identity.vpceId" false
    /// `webAcl`: the ARN of the web ACL.
    WebAclArn "webAcl" "webaclArn" false
    /// `wafStatus`: the status code of WAF.
    WafStatus "wafStatus" "waf.status" false
    /// `wafError`: WAF's error.
    WafError "wafError" "waf.error" false
    /// `tls`: the version of TLS.
    TlsVersion "tls" "tlsVersion" false
    /// `cipher`: the cipher of TLS.
    CipherSuite "cipher" "cipherSuite" false
    /// `canary`: whether the canary answered.
    IsCanary "canary" "isCanaryRequest" false
}
