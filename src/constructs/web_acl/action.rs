//! What becomes of a request that a rule matches.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use super::super::shape::{Members, object};
use super::field::empty;
use crate::literal::Int;
use crate::value::{IntoVal, Val, Value};
use crate::written::{Pairs, short};

/// What becomes of a request that a rule matches. Rules have a method for each; this is for the rules of a group that somebody else wrote:
/// `.override_rule("NoUserAgent_HEADER", waf::Action::count())`.
///
/// [AWS: rule actions](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html)
#[derive(Clone, Debug)]
pub struct Action(pub(super) Kind);

/// An action as data has it, when it is more than a word.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "WafAction")]
enum ActionData {
    /// It passes with more headers, each with `x-amzn-waf-` before its name, and no later rule is asked.
    AllowWithHeaders(HeaderMap),
    /// It is answered so.
    Answer(Response),
    /// It is counted and given more headers, each with `x-amzn-waf-` before its name, and the next rule is asked.
    CountWithHeaders(HeaderMap),
    /// The client has to solve a puzzle; then the request passes with more headers.
    CaptchaWithHeaders(HeaderMap),
    /// The browser has to prove itself; then the request passes with more headers.
    ChallengeWithHeaders(HeaderMap),
}

impl From<ActionData> for Action {
    fn from(data: ActionData) -> Self {
        Action(match data {
            ActionData::AllowWithHeaders(headers) => Kind::Allow(headers.0),
            ActionData::Answer(response) => Kind::Block(Some(response)),
            ActionData::CountWithHeaders(headers) => Kind::Count(headers.0),
            ActionData::CaptchaWithHeaders(headers) => Kind::Captcha(headers.0),
            ActionData::ChallengeWithHeaders(headers) => Kind::Challenge(headers.0),
        })
    }
}
short!(Action, ActionData, "`allow`, `block`, `count`, `captcha` or `challenge`, or a map that says more", { "enum": ["allow", "block", "count", "captcha", "challenge"] }, |word| {
    Ok(match word {
        "allow" => Action::allow(),
        "block" => Action::block(),
        "count" => Action::count(),
        "captcha" => Action::captcha(),
        "challenge" => Action::challenge(),
        other => return Err(format!("`{other}` is no action: `allow`, `block`, `count`, `captcha` or `challenge`")),
    })
});

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Allow(Vec<Header>),
    Block(Option<Response>),
    Count(Vec<Header>),
    Captcha(Vec<Header>),
    Challenge(Vec<Header>),
}

#[derive(Clone, Debug)]
pub(super) struct Header {
    pub name: String,
    pub value: Val<String>,
}

/// Headers as data has them: their values by their names.
#[derive(Default)]
pub(super) struct HeaderMap(pub Vec<Header>);

impl<'de> Deserialize<'de> for HeaderMap {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let pairs: Vec<(String, Val<String>)> = Pairs::deserialize(deserializer)?;
        Ok(HeaderMap(pairs.into_iter().map(|(name, value)| Header { name, value }).collect()))
    }
}

impl JsonSchema for HeaderMap {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Headers".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Pairs::<String, Val<String>>::json_schema(generator)
    }
}

/// The name and value of headers, as an array of pairs.
fn headers<const N: usize, V: IntoVal<String>>(pairs: [(&str, V); N]) -> Vec<Header> {
    pairs.map(|(name, value)| Header { name: name.to_owned(), value: value.into_val() }).into()
}

impl Action {
    /// It passes, and no later rule is asked.
    pub fn allow() -> Self {
        Action(Kind::Allow(Vec::new()))
    }

    /// It passes with more headers, each with `x-amzn-waf-` before its name, and no later rule is asked.
    pub fn allow_with_headers<const N: usize, V: IntoVal<String>>(pairs: [(&str, V); N]) -> Self {
        Action(Kind::Allow(headers(pairs)))
    }

    /// It is answered 403.
    pub fn block() -> Self {
        Action(Kind::Block(None))
    }

    /// It is answered so.
    pub fn answer(response: Response) -> Self {
        Action(Kind::Block(Some(response)))
    }

    /// It is counted, and the next rule is asked.
    pub fn count() -> Self {
        Action(Kind::Count(Vec::new()))
    }

    /// It is counted and given more headers, each with `x-amzn-waf-` before its name, and the next rule is asked.
    pub fn count_with_headers<const N: usize, V: IntoVal<String>>(pairs: [(&str, V); N]) -> Self {
        Action(Kind::Count(headers(pairs)))
    }

    /// The client has to solve a puzzle. For browsers.
    pub fn captcha() -> Self {
        Action(Kind::Captcha(Vec::new()))
    }

    /// The client has to solve a puzzle; then the request passes with more headers.
    pub fn captcha_with_headers<const N: usize, V: IntoVal<String>>(pairs: [(&str, V); N]) -> Self {
        Action(Kind::Captcha(headers(pairs)))
    }

    /// The browser has to prove itself, unseen by who sits before it.
    pub fn challenge() -> Self {
        Action(Kind::Challenge(Vec::new()))
    }

    /// The browser has to prove itself; then the request passes with more headers.
    pub fn challenge_with_headers<const N: usize, V: IntoVal<String>>(pairs: [(&str, V); N]) -> Self {
        Action(Kind::Challenge(headers(pairs)))
    }

    pub(super) fn response(&self) -> Option<&Response> {
        match &self.0 {
            Kind::Block(response) => response.as_ref(),
            _ => None,
        }
    }

    /// The headers that it puts into the request.
    pub(super) fn inserted(&self) -> &[Header] {
        match &self.0 {
            Kind::Block(_) => &[],
            Kind::Allow(headers) | Kind::Count(headers) | Kind::Captcha(headers) | Kind::Challenge(headers) => headers,
        }
    }

    pub(super) fn value(&self) -> Value {
        let passing = |name, headers: &[Header]| match headers {
            [] => empty(name),
            some => object([(name, object([("CustomRequestHandling", object([("InsertHeaders", list(some))]))]))]),
        };
        match &self.0 {
            Kind::Allow(headers) => passing("Allow", headers),
            Kind::Block(None) => empty("Block"),
            Kind::Block(Some(response)) => object([("Block", object([("CustomResponse", response.value())]))]),
            Kind::Count(headers) => passing("Count", headers),
            Kind::Captcha(headers) => passing("Captcha", headers),
            Kind::Challenge(headers) => passing("Challenge", headers),
        }
    }
}

fn list(headers: &[Header]) -> Value {
    let header =
        |header: &Header| object([("Name", header.name.clone().into()), ("Value", header.value.clone().into())]);
    Value::List(headers.iter().map(header).collect())
}

/// What a blocked client is answered, in place of a bare 403.
///
/// ```
/// use formwork::prelude::*;
/// let slow_down = waf::Response::new(lit!(429))
///     .header("Retry-After", "30")
///     .json("SlowDown", r#"{"message": "more requests than we can serve"}"#);
/// let rule = waf::Rule::rate_per_header("x-api-key", lit!(1000), Window::Minutes1).answer(slow_down);
/// ```
///
/// [AWS: custom responses](https://docs.aws.amazon.com/waf/latest/developerguide/customizing-the-response-for-blocked-requests.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(try_from = "ResponseData")]
#[schemars(with = "ResponseData")]
pub struct Response {
    status: Val<Int<200, 599>>,
    pub(super) headers: Vec<Header>,
    pub(super) body: Option<ResponseBody>,
}

/// What a blocked client is answered, as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "WafResponse")]
struct ResponseData {
    /// The status code, 200 to 599.
    status: Val<Int<200, 599>>,
    /// Headers, ten at most.
    #[serde(default)]
    headers: HeaderMap,
    /// A JSON body.
    json: Option<BodyData>,
    /// An HTML body.
    html: Option<BodyData>,
    /// A plain body.
    text: Option<BodyData>,
}

/// A body of at most 4 KB.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "WafResponseBody")]
struct BodyData {
    /// Its key: it stands in the web ACL once under it, however many rules answer with it.
    key: String,
    /// The body.
    content: String,
}

impl TryFrom<ResponseData> for Response {
    type Error = &'static str;

    fn try_from(data: ResponseData) -> Result<Self, &'static str> {
        let response = Response { status: data.status, headers: data.headers.0, body: None };
        match (data.json, data.html, data.text) {
            (None, None, None) => Ok(response),
            (Some(body), None, None) => Ok(response.json(&body.key, &body.content)),
            (None, Some(body), None) => Ok(response.html(&body.key, &body.content)),
            (None, None, Some(body)) => Ok(response.text(&body.key, &body.content)),
            _ => Err("an answer has one body: `json`, `html` or `text`"),
        }
    }
}

/// A body by its key; the web ACL or group holds each key once.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ResponseBody {
    pub key: String,
    kind: ContentType,
    pub content: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ContentType {
    Json,
    Html,
    Text,
}

impl Response {
    /// With this status, 200 to 599.
    pub fn new(status: impl IntoVal<Int<200, 599>>) -> Self {
        Response { status: status.into_val(), headers: Vec::new(), body: None }
    }

    /// 429 with `Retry-After` in seconds.
    pub(super) fn too_many(retry_after_seconds: u32) -> Self {
        Response::new(429).header("Retry-After", retry_after_seconds.to_string())
    }

    /// With a header, ten at most.
    pub fn header(mut self, name: &str, value: impl IntoVal<String>) -> Self {
        self.headers.push(Header { name: name.to_owned(), value: value.into_val() });
        self
    }

    fn body(mut self, key: &str, kind: ContentType, content: &str) -> Self {
        self.body = Some(ResponseBody { key: key.to_owned(), kind, content: content.to_owned() });
        self
    }

    /// With a JSON body of at most 4 KB. It stands in the web ACL once under its key, however many rules answer with it.
    pub fn json(self, key: &str, content: &str) -> Self {
        self.body(key, ContentType::Json, content)
    }

    /// With an HTML body of at most 4 KB, under its key.
    pub fn html(self, key: &str, content: &str) -> Self {
        self.body(key, ContentType::Html, content)
    }

    /// With a plain body of at most 4 KB, under its key.
    pub fn text(self, key: &str, content: &str) -> Self {
        self.body(key, ContentType::Text, content)
    }

    pub(super) fn value(&self) -> Value {
        let mut response = Members::new();
        if let Some(body) = &self.body {
            response = response.with("CustomResponseBodyKey", body.key.clone());
        }
        response = response.with("ResponseCode", self.status.clone());
        if !self.headers.is_empty() {
            response = response.with("ResponseHeaders", list(&self.headers));
        }
        response.into()
    }
}

impl ResponseBody {
    pub(super) fn value(&self) -> Value {
        let kind = match self.kind {
            ContentType::Json => "APPLICATION_JSON",
            ContentType::Html => "TEXT_HTML",
            ContentType::Text => "TEXT_PLAIN",
        };
        object([("Content", self.content.clone().into()), ("ContentType", kind.into())])
    }
}
