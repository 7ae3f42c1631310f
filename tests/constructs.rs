//! The constructs, area by area, through the public door: what is added to a stack and what `synth` makes of it.
//!
//! Small whole templates are kept under `constructs/snapshots/`; after a change: `INSTA_UPDATE=always cargo test --test constructs`, and read the
//! diff.

#![cfg(feature = "core-services")]

#[path = "constructs/data.rs"]
mod data;
#[path = "constructs/lambda.rs"]
mod lambda;
#[path = "constructs/networks.rs"]
mod networks;
#[path = "constructs/rest_api.rs"]
mod rest_api;
#[path = "constructs/stages.rs"]
mod stages;
#[path = "constructs/waf.rs"]
mod waf;

use formwork::finding::Finding;
use formwork::prelude::*;
use serde_json::Value as JsonValue;

pub(crate) const CODE: &str = "def handler(event, context): return {}";

/// The template of a stack that has no mistake, as JSON.
#[track_caller]
pub(crate) fn template(stack: Stack) -> JsonValue {
    serde_json::from_str(&text(stack)).expect("JSON")
}

/// The template of a stack that has no mistake, as text.
#[track_caller]
pub(crate) fn text(stack: Stack) -> String {
    match stack.synth() {
        Ok(cast) => cast.template.to_json(),
        Err(findings) => panic!("{}", findings.iter().map(|finding| format!("{finding}\n")).collect::<String>()),
    }
}

/// The same without a function and what belongs to it, whose own tests say what they are.
#[track_caller]
pub(crate) fn text_without(stack: Stack, function: &str) -> String {
    let mut template = template(stack);
    if let Some(resources) = template["Resources"].as_object_mut() {
        resources.retain(|id, _| !["", "Role", "Logs"].iter().any(|word| *id == format!("{function}{word}")));
    }
    serde_json::to_string_pretty(&template).expect("JSON")
}

/// The rules of the findings of a stack that has mistakes.
#[track_caller]
pub(crate) fn rules(stack: Stack) -> Vec<&'static str> {
    let findings: Vec<Finding> = stack.synth().expect_err("a mistake");
    findings.iter().map(|finding| finding.rule).collect()
}

/// A function that does nothing.
pub(crate) fn handler() -> Function {
    Function::python("index.handler", CODE)
}
