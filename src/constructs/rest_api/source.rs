//! Parts of a request, as mappings, cache keys and authorizers name them.

use schemars::JsonSchema;
use serde::Deserialize;

/// A part of a request, or a text of one's own.
///
/// ```
/// use formwork::prelude::*;
/// let page = rest::Source::query("page");
/// let version = rest::Source::text("2026-11-20");
/// ```
///
/// [AWS: mapping parameters](https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Source {
    /// A parameter of the query: `?page=2`.
    Query(String),
    /// All values of a parameter of the query.
    AllOfQuery(String),
    /// A header.
    Header(String),
    /// All values of a header.
    AllOfHeader(String),
    /// A parameter of the path: `id` of `/orders/{id}`.
    Path(String),
    /// The whole body.
    Body,
    /// A field of the JSON body, by its path: `$.customer.id`.
    BodyField(String),
    /// What API Gateway knows of the request: `identity.sourceIp`.
    Context(String),
    /// A variable of the stage.
    StageVariable(String),
    /// This text.
    Text(String),
}

macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident $variant:ident)+) => {
        impl Source {
            $($(#[$doc])*
            pub fn $name(name: &str) -> Self {
                Source::$variant(name.to_owned())
            })+
        }
    };
}

sources! {
    /// A parameter of the query: `?page=2`.
    query Query
    /// All values of a parameter of the query.
    all_of_query AllOfQuery
    /// A header.
    header Header
    /// All values of a header.
    all_of_header AllOfHeader
    /// A parameter of the path: `id` of `/orders/{id}`.
    path Path
    /// A field of the JSON body, by its path: `$.customer.id`.
    body_field BodyField
    /// What API Gateway knows of the request: `identity.sourceIp`.
    context Context
    /// A variable of the stage.
    stage_variable StageVariable
    /// This text.
    text Text
}

impl Source {
    /// The whole body.
    pub const fn body() -> Self {
        Source::Body
    }

    /// As mappings and cache keys write it.
    pub(super) fn expression(&self) -> String {
        match self {
            Source::Query(name) => format!("method.request.querystring.{name}"),
            Source::AllOfQuery(name) => format!("method.request.multivaluequerystring.{name}"),
            Source::Header(name) => format!("method.request.header.{name}"),
            Source::AllOfHeader(name) => format!("method.request.multivalueheader.{name}"),
            Source::Path(name) => format!("method.request.path.{name}"),
            Source::Body => "method.request.body".to_owned(),
            Source::BodyField(path) => {
                let path = path.strip_prefix('$').unwrap_or(path);
                format!("method.request.body.{}", path.strip_prefix('.').unwrap_or(path))
            }
            Source::Context(name) => format!("context.{name}"),
            Source::StageVariable(name) => format!("stageVariables.{name}"),
            Source::Text(text) => format!("'{text}'"),
        }
    }

    /// What the method has to declare before a mapping may use it.
    pub(super) fn declaration(&self) -> Option<String> {
        match self {
            Source::AllOfQuery(name) => Some(Source::query(name).expression()),
            Source::AllOfHeader(name) => Some(Source::header(name).expression()),
            Source::Query(_) | Source::Header(_) | Source::Path(_) => Some(self.expression()),
            _ => None,
        }
    }
}
