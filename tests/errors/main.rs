//! Every mistake that synthesis reports: the rule, the line of the stack file, what is wrong and what would be right.

#![cfg(feature = "core-services")]

mod alarms;
mod apis;
mod circles;
mod events;
mod firewalls;
mod functions;
mod names;
mod networks;
mod plans;
mod quotas;
mod references;
mod reports;
mod values;

use std::panic::Location;

use formwork::finding::{Finding, Severity};
use formwork::prelude::*;
use serde_json::from_value;

/// Rule, line, message and help; "" where there is no help.
type Expected<'a> = (&'a str, u32, &'a str, &'a str);

const CODE: &str = "def handler(event, context): return {}";

fn errors(stack: Stack) -> Vec<Finding> {
    stack.synth().expect_err("the stack has a mistake")
}

#[track_caller]
fn assert_finds(stack: Stack, expected: &[Expected]) {
    let here = Location::caller().file();
    let findings = errors(stack);
    let found: Vec<Expected> = findings
        .iter()
        .map(|f| (f.rule, f.at.line, f.message.as_str(), f.help.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(found, expected);
    assert!(findings.iter().all(|f| f.at.file == here && f.at.column > 0 && f.severity == Severity::Error));
}

/// The findings of one rule only.
fn of_rule(stack: Stack, rule: &str) -> Vec<Finding> {
    errors(stack).into_iter().filter(|finding| finding.rule == rule).collect()
}

fn handler() -> Function {
    Function::python("index.handler", CODE)
}

/// An expression as it comes from data, where nothing is checked before synthesis.
fn from_data(json: serde_json::Value) -> Val<String> {
    from_value(json).expect("an expression")
}

/// A function, an API with one route, and its stage.
fn orders(stack: &mut Stack, stage: impl FnOnce(Stage) -> Stage) -> Handle<aws::apigateway::Stage> {
    let handler = stack.add(id!("Handler"), handler());
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    stack.add(id!("Prod"), stage(Stage::of(&api, "prod")))
}
