//! OpenAPI documents, and the routes in them.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::literal::Route;
use crate::node::Node;
use crate::value::{IntoVal, Json, Val, Value};

/// An OpenAPI 3.0 or Swagger 2.0 document.
///
/// ```
/// use formwork::prelude::*;
/// let written = Document::text("openapi: 3.0.1\npaths:\n  /orders:\n    get: {}\n");
/// let stored = Document::s3("acme-apis", "orders.yaml", [route!("GET /orders")]).version("3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY");
/// ```
///
/// [AWS: OpenAPI](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Document {
    /// It stands in the template.
    Text(String),
    /// It stands in the template, with references to the stack's resources.
    Json(Json),
    /// `aws cloudformation package` uploads it.
    Packaged {
        /// Where it is.
        path: String,
        /// What it says.
        text: String,
    },
    /// It is in a bucket.
    S3(Box<Stored>),
}

/// A document in a bucket.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stored {
    bucket: Val<String>,
    key: Val<String>,
    version: Option<Val<String>>,
    routes: Vec<Route>,
}

/// What a document comes to.
pub(super) struct Parsed {
    /// The property and its value.
    pub property: (&'static str, Value),
    pub routes: BTreeSet<Route>,
    /// What is wrong with it.
    pub faults: Vec<String>,
}

impl Document {
    /// A document in YAML or JSON, often `include_str!("orders/api.yaml")`. Intrinsic functions in their long form are followed: `{"Fn::Sub": ".."}`.
    pub fn text(text: &str) -> Self {
        Document::Text(text.to_owned())
    }

    /// A document made with `json!`, in which handles may stand.
    pub fn json(document: impl IntoVal<Json>) -> Self {
        Document::Json(Json(document.into_val().into()))
    }

    /// A file that `aws cloudformation package` uploads, for documents that would make the template too large. Its text says its routes, and when to
    /// deploy it: `Document::packaged("stacks/orders/api.yaml", include_str!("orders/api.yaml"))`.
    pub fn packaged(path: &str, text: &str) -> Self {
        Document::Packaged { path: path.to_owned(), text: text.to_owned() }
    }

    /// An object in a bucket. Its routes have to be said, since nobody reads it before CloudFormation does. Say the version too: without it a new
    /// content is not deployed.
    pub fn s3(
        bucket: impl IntoVal<String>,
        key: impl IntoVal<String>,
        routes: impl IntoIterator<Item = Route>,
    ) -> Self {
        let routes = routes.into_iter().collect();
        Document::S3(Box::new(Stored { bucket: bucket.into_val(), key: key.into_val(), version: None, routes }))
    }

    /// The version of an object in a bucket.
    pub fn version(mut self, id: impl IntoVal<String>) -> Self {
        if let Document::S3(stored) = &mut self {
            stored.version = Some(id.into_val());
        }
        self
    }

    pub(super) fn parse(&self) -> Parsed {
        match self {
            Document::Text(text) => Parsed::inline(read(text)),
            Document::Json(document) => Parsed::inline(Ok(document.0.clone())),
            Document::Packaged { path, text } => {
                Parsed { property: ("BodyS3Location", path.clone().into()), ..Parsed::inline(read(text)) }
            }
            Document::S3(stored) => {
                let Stored { bucket, key, version, routes } = stored.as_ref();
                let mut members = vec![("Bucket".into(), bucket.clone().into()), ("Key".into(), key.clone().into())];
                members.extend(version.clone().map(|version| ("Version".into(), version.into())));
                let property = ("BodyS3Location", Value::Object(members));
                Parsed { property, routes: routes.iter().cloned().collect(), faults: Vec::new() }
            }
        }
    }

    /// The file that has to be uploaded.
    pub(super) fn local_path(&self) -> Option<&str> {
        match self {
            Document::Packaged { path, .. } => Some(path),
            _ => None,
        }
    }

    /// What the deployment freezes that does not stand in the template.
    pub(super) fn frozen(&self) -> String {
        match self {
            Document::Packaged { text, .. } => text.clone(),
            _ => String::new(),
        }
    }
}

/// JSON is YAML too.
fn read(text: &str) -> Result<Value, String> {
    let node: Node = serde_yaml::from_str(text).map_err(|error| format!("the document cannot be read: {error}"))?;
    Ok(node.into())
}

impl Parsed {
    fn inline(document: Result<Value, String>) -> Self {
        let document = match document {
            Ok(document) => document,
            Err(fault) => {
                let property = ("Body", Value::Object(Vec::new()));
                return Parsed { property, routes: BTreeSet::new(), faults: vec![fault] };
            }
        };
        let mut faults = Vec::new();
        if member(&document, "openapi").or_else(|| member(&document, "swagger")).is_none() {
            faults.push("the document says neither `openapi` nor `swagger`, its version".to_owned());
        }
        let mut routes = BTreeSet::new();
        for (path, item) in members(member(&document, "paths")) {
            for (verb, _) in members(Some(item)) {
                let verb = match verb.as_ref() {
                    "x-amazon-apigateway-any-method" => "ANY".to_owned(),
                    "get" | "put" | "post" | "delete" | "options" | "head" | "patch" => verb.to_ascii_uppercase(),
                    // parameters, descriptions and what all methods share
                    _ => continue,
                };
                match Route::try_from(format!("{verb} {path}")) {
                    Ok(route) => drop(routes.insert(route)),
                    Err(wrong) => faults.push(wrong),
                }
            }
        }
        Parsed { property: ("Body", document), routes, faults }
    }
}

fn members(value: Option<&Value>) -> &[(crate::node::Text, Value)] {
    match value {
        Some(Value::Object(members)) => members,
        _ => &[],
    }
}

fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    members(Some(value)).iter().find(|(key, _)| key == name).map(|(_, value)| value)
}
