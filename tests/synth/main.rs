//! From stacks to templates, through the public door: what is added to a [`Stack`](formwork::stack::Stack) and what `synth` makes of it.
//!
//! Whole templates are kept under `snapshots/`; after a change: `INSTA_UPDATE=always cargo test --test synth`, and read the diff.

#![cfg(feature = "core-services")]

mod alarms;
mod apis;
mod attributes;
mod data;
mod deployments;
mod firewalls;
mod intrinsics;
mod networks;
mod order;
mod sections;
mod systems;
mod yaml;

use formwork::prelude::*;
use serde_json::Value as JsonValue;

pub(crate) const CODE: &str = "def handler(event, context): return {}";

/// The template of a stack that has no mistake, as JSON.
#[track_caller]
pub(crate) fn template(stack: Stack) -> JsonValue {
    match stack.synth() {
        Ok(cast) => serde_json::from_str(&cast.template.to_json()).expect("JSON"),
        Err(findings) => panic!("{}", findings.iter().map(|finding| format!("{finding}\n")).collect::<String>()),
    }
}

/// Two texts are the same; else the first lines that are not.
#[track_caller]
pub(crate) fn assert_same(left: &str, right: &str) {
    let differs = left.lines().zip(right.lines()).position(|(left, right)| left != right);
    if let Some(at) = differs {
        let around = |text: &str| text.lines().skip(at.saturating_sub(3)).take(6).collect::<Vec<_>>().join("\n");
        panic!("line {} differs:\n{}\n--- and ---\n{}", at + 1, around(left), around(right));
    }
    assert_eq!(left.len(), right.len());
}

/// The one resource of this type.
#[track_caller]
pub(crate) fn only<'a>(template: &'a JsonValue, kind: &str) -> &'a JsonValue {
    match ids(template, kind).as_slice() {
        [id] => &template["Resources"][id],
        ids => panic!("{} resources of type {kind}", ids.len()),
    }
}

/// The properties of the one resource of this type.
#[track_caller]
pub(crate) fn properties<'a>(template: &'a JsonValue, kind: &str) -> &'a JsonValue {
    &only(template, kind)["Properties"]
}

/// The ids of the resources of this type, sorted.
pub(crate) fn ids(template: &JsonValue, kind: &str) -> Vec<String> {
    let resources = template["Resources"].as_object().into_iter().flatten();
    let mut ids: Vec<String> =
        resources.filter(|(_, resource)| resource["Type"] == kind).map(|(id, _)| id.clone()).collect();
    ids.sort();
    ids
}

/// What a resource waits for, sorted.
pub(crate) fn depends_on(resource: &JsonValue) -> Vec<&str> {
    match &resource["DependsOn"] {
        JsonValue::String(id) => vec![id],
        JsonValue::Array(ids) => ids.iter().filter_map(JsonValue::as_str).collect(),
        _ => Vec::new(),
    }
}

/// An id that is put together.
pub(crate) fn id_of(text: impl Into<String>) -> LogicalId {
    LogicalId::try_from(text.into()).expect("a logical id")
}

pub(crate) fn function() -> Function {
    Function::python("index.handler", CODE)
}

pub(crate) fn throttle(rate: i64, burst: i64) -> Throttle {
    Throttle { rate: val(rate), burst: val(burst) }
}

/// A function, the API `Orders` with the route `GET /orders`, and its stage `Prod`.
pub(crate) struct Orders {
    pub(crate) handler: Handle<aws::lambda::Function>,
    pub(crate) api: Handle<aws::apigateway::RestApi>,
    pub(crate) prod: Handle<aws::apigateway::Stage>,
}

impl Orders {
    pub(crate) fn in_stack(stack: &mut Stack) -> Self {
        Orders::with(stack, |api, _| api, |stage| stage)
    }

    /// With more said of the API and of its stage.
    pub(crate) fn with(
        stack: &mut Stack,
        api: impl FnOnce(RestApi, &Handle<aws::lambda::Function>) -> RestApi,
        stage: impl FnOnce(Stage) -> Stage,
    ) -> Self {
        let handler = stack.add(id!("Handler"), function());
        let orders = RestApi::new("orders").route(route!("GET /orders"), &handler);
        let api = stack.add(id!("Orders"), api(orders, &handler));
        let prod = stack.add(id!("Prod"), stage(Stage::of(&api, "prod")));
        Orders { handler, api, prod }
    }
}
