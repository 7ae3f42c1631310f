//! Models: the shapes of bodies, as JSON schemas.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::Scope;
use crate::finding::nearest;
use crate::handle::Target;
use crate::intrinsic::Expr;
use crate::literal::LogicalId;
use crate::resource::Body;
use crate::sub;
use crate::value::{IntoVal, Json, Val, Value};

/// The shape of a body, as a JSON schema (draft 4).
///
/// A request whose body does not fit is answered 400 before the integration is called: `Route::to(..).body(&order)`. `{"$ref": "Line"}` refers to
/// the model `Line` of the same API.
///
/// ```
/// use formwork::prelude::*;
/// # let mut stack = Stack::new("orders");
/// # let handler = stack.add(id!("Handler"), Function::python("index.handler", "def handler(event, context): return {}"));
/// let order = rest::Model::new(
///     id!("Order"),
///     json!({ "type": "object", "required": ["sku"], "properties": { "sku": { "type": "string" } } }),
/// );
/// stack.add(id!("Orders"), RestApi::new("orders").route(route!("POST /orders"), Route::to(&handler).body(&order)));
/// # stack.synth().unwrap();
/// ```
///
/// Resources: `<Api><Word>Model` (`AWS::ApiGateway::Model`), once an API that uses it.
/// [AWS: models](https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub(super) id: LogicalId,
    schema: Json,
    pub(super) content_type: String,
    description: Option<Val<String>>,
    name: Option<String>,
}

/// A model as data has it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Model")]
pub(super) struct ModelData {
    /// The JSON schema (draft 4). `{$ref: Line}` refers to the model `Line` of the same API.
    schema: Json,
    /// Of bodies of this type; `application/json` when nothing is said.
    #[serde(default = "json_type")]
    content_type: String,
    /// What it is for.
    description: Option<Val<String>>,
    /// Its name in generated SDKs; CloudFormation makes one when nothing is said. Letters and digits.
    name: Option<String>,
}

impl ModelData {
    /// The model that goes by this word.
    pub(super) fn called(self, id: LogicalId) -> Model {
        let ModelData { schema, content_type, description, name } = self;
        Model { id, schema, content_type, description, name }
    }
}

impl Model {
    /// One that data names, until its API is read.
    pub(super) fn by_name(id: LogicalId) -> Self {
        Model::new(id, Json(Value::Object(Vec::new())))
    }
}

fn json_type() -> String {
    "application/json".to_owned()
}

impl Model {
    /// The bodies that fit this schema; the word is part of its id.
    pub fn new(word: LogicalId, schema: impl IntoVal<Json>) -> Self {
        let schema = Json(schema.into_val().into());
        Model { id: word, schema, content_type: json_type(), description: None, name: None }
    }

    /// Of bodies of this type; `application/json` when nothing is said.
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.content_type = content_type.to_owned();
        self
    }

    /// What it is for.
    pub fn describe(mut self, text: impl IntoVal<String>) -> Self {
        self.description = Some(text.into_val());
        self
    }

    /// Its name in generated SDKs; CloudFormation makes one when nothing is said. Letters and digits.
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }
}

/// Every model of an API, by its word.
#[derive(Default)]
pub(super) struct Models(BTreeMap<LogicalId, Model>);

impl Models {
    pub(super) fn add(&mut self, model: &Model, scope: &mut Scope) {
        let known = self.0.entry(model.id.clone()).or_insert_with(|| model.clone());
        if known != model {
            let message = format!("two models of this API are called `{}`", model.id);
            scope.error("duplicate-model", message, "give one of them another word");
        }
    }

    pub(super) fn place(self, api: &Target, scope: &mut Scope) -> PlacedModels {
        let ids: BTreeMap<LogicalId, Target> =
            self.0.keys().map(|word| (word.clone(), api.child(&format!("{word}Model")))).collect();
        for (word, model) in self.0 {
            let mut schema = model.schema.0;
            resolve(&mut schema, api, &ids, scope);
            let mut body = Body::new("AWS::ApiGateway::Model");
            body.set("ContentType", model.content_type);
            body.set_some("Description", model.description);
            if let Some(name) = model.name {
                body.set("Name", name);
            }
            body.set("RestApiId", Expr::Ref(api.clone()));
            body.set("Schema", schema);
            scope.child(&format!("{word}Model"), body);
        }
        PlacedModels(ids)
    }
}

/// The resources of an API's models.
pub(super) struct PlacedModels(BTreeMap<LogicalId, Target>);

impl PlacedModels {
    /// `RequestModels` and `ResponseModels`: the model's name by the body's type.
    pub(super) fn by_type<'a>(&self, models: impl IntoIterator<Item = &'a Model>) -> Vec<(crate::node::Text, Value)> {
        let models = models.into_iter().filter_map(|model| {
            let target = self.0.get(&model.id)?;
            Some((model.content_type.clone().into(), Expr::Ref(target.clone()).into()))
        });
        models.collect()
    }
}

/// Turns `{"$ref": "Line"}` into the address of that model.
fn resolve(value: &mut Value, api: &Target, ids: &BTreeMap<LogicalId, Target>, scope: &mut Scope) {
    match value {
        Value::List(items) => items.iter_mut().for_each(|item| resolve(item, api, ids, scope)),
        Value::Object(members) => {
            for (name, value) in members {
                match value.as_str().filter(|_| name == "$ref").filter(|text| !text.contains(['/', '#', ':'])) {
                    None => resolve(value, api, ids, scope),
                    Some(word) => match ids.iter().find(|(id, _)| id.as_str() == word) {
                        Some((_, model)) => *value = address(api, model).into(),
                        None => {
                            let near = nearest(word, ids.keys().map(LogicalId::as_str));
                            let help = match near {
                                Some(near) => format!("did you mean `{near}`?"),
                                None => "add it with `.model(..)`, or let a route use it".to_owned(),
                            };
                            scope.error("unknown-model", format!("this API has no model `{word}`"), help);
                        }
                    },
                }
            }
        }
        _ => {}
    }
}

fn address(api: &Target, model: &Target) -> Val<String> {
    let [api, model] = [api, model].map(|target| Val::<String>::Expr(Expr::Ref(target.clone())));
    sub!("https://apigateway.amazonaws.com/restapis/{}/models/{}", api, model)
}
