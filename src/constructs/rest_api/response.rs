//! Answers of a method: what it documents, and how the integration's answer becomes one.

use schemars::JsonSchema;
use serde::Deserialize;

use super::integration::ContentHandling;
use super::model::{Model, PlacedModels};
use crate::literal::LogicalId;
use crate::node::Text;
use crate::value::{Bag, IntoVal, Val, Value};
use crate::written::{OneOrMany, Pairs, short};

/// An answer of a method.
///
/// Of an integration with mappings it is what the client gets; beside a proxy integration it documents what the function answers itself.
///
/// ```
/// use formwork::prelude::*;
/// let created = rest::Response::status(201).header_from("Location", "x-location").template("application/json", "{}");
/// let missing = rest::Response::status(404).when(".*not found.*");
/// ```
///
/// [AWS: method responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-response.html),
/// [integration responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html)
#[derive(Clone, Debug)]
pub struct Response {
    pub(super) status: u16,
    when: Option<String>,
    headers: Vec<(String, HeaderValue)>,
    templates: Vec<(String, Val<String>)>,
    pub(super) models: Vec<Model>,
    content: Option<ContentHandling>,
}

/// A response as data has it, when it is more than a status code.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "MethodResponse")]
struct ResponseData {
    /// The status code.
    #[schemars(range(min = 100, max = 599))]
    status: u16,
    /// When the backend's status code, or a function's error message, matches this pattern. The one answer without a pattern serves all others.
    when: Option<String>,
    /// With these headers: a text, or where the value comes from.
    #[serde(default, with = "Pairs::<String, HeaderValue>")]
    headers: Vec<(String, HeaderValue)>,
    /// With headers that the backend says; documents them.
    #[serde(default)]
    documents_headers: Vec<String>,
    /// With bodies that these mapping templates make of the integration's answer, by type; it passes as it is when nothing is said.
    #[serde(default, with = "Pairs::<String, Val<String>>")]
    templates: Vec<(String, Val<String>)>,
    /// With bodies of these shapes: models of the API. One, or a list.
    #[serde(default, with = "OneOrMany::<LogicalId>")]
    model: Vec<LogicalId>,
    /// Turns the body into bytes, or into Base64 text.
    content_handling: Option<ContentHandling>,
}

impl From<ResponseData> for Response {
    fn from(data: ResponseData) -> Self {
        let documented = data.documents_headers.into_iter().map(|name| (name, HeaderValue::Documented));
        Response {
            status: data.status,
            when: data.when,
            headers: data.headers.into_iter().chain(documented).collect(),
            templates: data.templates,
            models: data.model.into_iter().map(Model::by_name).collect(),
            content: data.content_handling,
        }
    }
}
short!(Response, ResponseData, "a status code, or a map that says more", { "type": "integer", "minimum": 100, "maximum": 599 }, |code| {
    code.parse().map(Response::status).map_err(|_| format!("`{code}` is no status code"))
});

/// Where a header of an answer comes from.
#[derive(Clone, Debug)]
enum HeaderValue {
    /// Said by the backend; only documented.
    Documented,
    /// This text.
    Text(String),
    /// A header of the integration's answer.
    Header(String),
    /// A field of the integration's JSON answer.
    BodyField(String),
    /// What API Gateway knows of the request.
    Context(String),
}

/// Where a header of an answer comes from, when it is more than a text.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "HeaderFrom")]
enum HeaderData {
    /// A header of the integration's answer.
    Header(String),
    /// A field of the integration's JSON answer: `$.id`.
    BodyField(String),
    /// What API Gateway knows of the request: `requestId`.
    Context(String),
}

impl From<HeaderData> for HeaderValue {
    fn from(data: HeaderData) -> Self {
        match data {
            HeaderData::Header(name) => HeaderValue::Header(name),
            HeaderData::BodyField(path) => HeaderValue::BodyField(path),
            HeaderData::Context(name) => HeaderValue::Context(name),
        }
    }
}
short!(HeaderValue, HeaderData, "a text, or a map that says where the value comes from", { "type": "string" }, |text| {
    Ok(HeaderValue::Text(text.to_owned()))
});

impl HeaderValue {
    fn expression(&self) -> Option<String> {
        Some(match self {
            HeaderValue::Documented => return None,
            HeaderValue::Text(text) => format!("'{text}'"),
            HeaderValue::Header(name) => format!("integration.response.header.{name}"),
            HeaderValue::BodyField(path) => {
                let path = path.strip_prefix('$').unwrap_or(path);
                format!("integration.response.body.{}", path.strip_prefix('.').unwrap_or(path))
            }
            HeaderValue::Context(name) => format!("context.{name}"),
        })
    }
}

impl Response {
    /// The answer with this status code.
    pub fn status(code: u16) -> Self {
        Response {
            status: code,
            when: None,
            headers: Vec::new(),
            templates: Vec::new(),
            models: Vec::new(),
            content: None,
        }
    }

    /// When the backend's status code, or a function's error message, matches this pattern. The one answer without a pattern serves all others.
    pub fn when(mut self, pattern: &str) -> Self {
        self.when = Some(pattern.to_owned());
        self
    }

    fn with(mut self, name: &str, value: HeaderValue) -> Self {
        self.headers.push((name.to_owned(), value));
        self
    }

    /// With a header that the backend says; documents it.
    pub fn documents_header(self, name: &str) -> Self {
        self.with(name, HeaderValue::Documented)
    }

    /// With this header.
    pub fn header(self, name: &str, text: &str) -> Self {
        self.with(name, HeaderValue::Text(text.to_owned()))
    }

    /// With a header whose value is that of a header of the integration's answer.
    pub fn header_from(self, name: &str, header: &str) -> Self {
        self.with(name, HeaderValue::Header(header.to_owned()))
    }

    /// With a header whose value is a field of the integration's JSON answer: `$.id`.
    pub fn header_from_body(self, name: &str, path: &str) -> Self {
        self.with(name, HeaderValue::BodyField(path.to_owned()))
    }

    /// With a header whose value is something that API Gateway knows of the request: `requestId`.
    pub fn header_from_context(self, name: &str, variable: &str) -> Self {
        self.with(name, HeaderValue::Context(variable.to_owned()))
    }

    /// With a body that this mapping template makes of the integration's answer, which passes as it is when nothing is said.
    pub fn template(mut self, content_type: &str, template: impl IntoVal<String>) -> Self {
        self.templates.push((content_type.to_owned(), template.into_val()));
        self
    }

    /// With a body of this shape.
    pub fn model(mut self, model: &Model) -> Self {
        self.models.push(model.clone());
        self
    }

    /// Turns the body into bytes, or into Base64 text.
    pub fn content_handling(mut self, handling: ContentHandling) -> Self {
        self.content = Some(handling);
        self
    }

    /// The entry of `IntegrationResponses`.
    pub(super) fn of_integration(&self) -> Value {
        let mut entry = Bag::default();
        if let Some(content) = self.content {
            entry.set("ContentHandling", content.as_str());
        }
        let headers =
            self.headers.iter().filter_map(|(name, value)| Some((parameter(name), value.expression()?.into())));
        set_members(&mut entry, "ResponseParameters", headers.collect());
        let templates = self.templates.iter().map(|(kind, template)| (kind.clone().into(), template.clone().into()));
        set_members(&mut entry, "ResponseTemplates", templates.collect());
        if let Some(pattern) = &self.when {
            entry.set("SelectionPattern", pattern.clone());
        }
        entry.set("StatusCode", self.status.to_string());
        entry.into()
    }

    /// The entry of `MethodResponses`, of all answers with the same status code.
    pub(super) fn of_method(same: &[&Response], models: &PlacedModels) -> Value {
        let mut entry = Bag::default();
        set_members(&mut entry, "ResponseModels", models.by_type(same.iter().flat_map(|response| &response.models)));
        let mut headers: Vec<(Text, Value)> = Vec::new();
        for (name, _) in same.iter().flat_map(|response| &response.headers) {
            if !headers.iter().any(|(known, _)| *known == parameter(name)) {
                headers.push((parameter(name), true.into()));
            }
        }
        set_members(&mut entry, "ResponseParameters", headers);
        if let Some(first) = same.first() {
            entry.set("StatusCode", first.status.to_string());
        }
        entry.into()
    }

    /// Whether both serve the same answers with the same status code.
    pub(super) fn serves_as(&self, other: &Response) -> bool {
        self.status == other.status && self.when == other.when
    }

    pub(super) fn is_default(&self) -> bool {
        self.when.is_none()
    }
}

fn parameter(header: &str) -> Text {
    format!("method.response.header.{header}").into()
}

/// Sets an object, sorted by name, unless it is empty.
pub(super) fn set_members(bag: &mut Bag, name: &'static str, mut members: Vec<(Text, Value)>) {
    members.sort_by(|a, b| a.0.cmp(&b.0));
    if !members.is_empty() {
        bag.set(name, Value::Object(members));
    }
}
