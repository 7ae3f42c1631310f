//! OpenAPI documents, and the routes in them.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::constructs::Settling;
use crate::literal::Route;
use crate::node::Node;
use crate::value::{IntoVal, Json, Val, Value};
use crate::written::{based, short};

/// An OpenAPI 3.0 or Swagger 2.0 document.
///
/// ```
/// use formwork::prelude::*;
/// let written = Document::text("openapi: 3.0.1\npaths:\n  /orders:\n    get: {}\n");
/// let stored = Document::s3("acme-apis", "orders.yaml", [route!("GET /orders")]).version("3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY");
/// ```
///
/// [AWS: OpenAPI](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html)
#[derive(Clone, Debug)]
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
    /// A file beside a stack file of data, whose text stands in the template. The command line reads it.
    File(String),
}

/// A document as data has it, when it is more than a file.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Document")]
enum DocumentData {
    /// It stands here, as text in YAML or JSON.
    Text(String),
    /// It stands here, with references to the stack's resources.
    Json(Json),
    /// A file in YAML or JSON whose text stands in the template, by its path from the directory of the stack file.
    File(String),
    /// A file that `aws cloudformation package` uploads, for documents that would make the template too large, by its path from the directory of the stack
    /// file.
    Packaged(String),
    /// An object in a bucket.
    S3(Box<Stored>),
}

impl From<DocumentData> for Document {
    fn from(data: DocumentData) -> Self {
        match data {
            DocumentData::Text(text) => Document::Text(text),
            DocumentData::Json(json) => Document::Json(json),
            DocumentData::File(path) => Document::File(path),
            // its text is read with it
            DocumentData::Packaged(path) => Document::Packaged { path, text: String::new() },
            DocumentData::S3(stored) => Document::S3(stored),
        }
    }
}
short!(Document, DocumentData, "the path of a file, or a map that says where the document is", { "type": "string" }, |path| {
    Ok(Document::File(path.to_owned()))
});

/// A document in a bucket.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stored {
    /// The bucket's name.
    bucket: Val<String>,
    /// The object's key.
    key: Val<String>,
    /// The version of the object. Without it a new content is not deployed.
    version: Option<Val<String>>,
    /// Its routes, since nobody reads it before CloudFormation does.
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
            // settled before
            Document::File(_) => Parsed::inline(Ok(Value::Object(Vec::new()))),
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

    /// The file whose text is read.
    pub(super) fn inline_file(&self) -> Option<&str> {
        match self {
            Document::File(path) => Some(path),
            Document::Packaged { path, text } if text.is_empty() => Some(path),
            _ => None,
        }
    }

    /// Its path begins in this directory.
    pub(super) fn rebase(&mut self, directory: &str) {
        if let Document::File(path) | Document::Packaged { path, .. } = self {
            *path = based(directory, path);
        }
    }

    /// Puts the text of its file in the file's place.
    pub(super) fn settle(&mut self, settling: &mut Settling) {
        // what cannot be read was reported; its absence need not be
        let read = |path: &str, settling: &mut Settling| {
            settling.file(path).unwrap_or_else(|| "{\"openapi\": \"3.0.0\"}".to_owned())
        };
        match self {
            Document::File(path) => *self = Document::Text(read(path, settling)),
            Document::Packaged { path, text } if text.is_empty() => *text = read(path, settling),
            _ => {}
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
