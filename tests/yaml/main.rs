//! Stacks that are written as YAML: what they become, and what is said of their mistakes.

#![cfg(all(feature = "cli", feature = "core-services"))]

mod editor;
mod files;
mod guide;
mod hostile;
mod members;
mod mistakes;
#[path = "../support/node.rs"]
mod node;
mod sections;
mod settings;

use formwork::finding::Finding;
use formwork::stack::Stack;
use formwork::stack_file;
use serde_json::Value;

/// The stack of this text, which includes nothing.
fn stack(text: &str) -> Stack {
    stack_file::stack("stacks/orders.yaml", text, &|path| Err(format!("cannot read {path}: there is no such file")))
}

/// The template of a stack without mistakes.
fn template(text: &str) -> Value {
    let cast = stack(text).synth().unwrap_or_else(|wrong| panic!("{}", report(&wrong)));
    serde_json::from_str(&cast.template.to_json()).expect("JSON")
}

/// What is wrong with the stack: place, message, help.
fn mistakes(text: &str) -> String {
    match stack(text).synth() {
        Ok(_) => String::new(),
        Err(wrong) => report(&wrong),
    }
}

fn report(wrong: &[Finding]) -> String {
    let lines = wrong.iter().map(|finding| {
        let place = finding.at.to_string();
        let place = place.strip_prefix("stacks/orders.yaml:").unwrap_or(&place);
        let help = finding.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{place} {}: {}{help}\n", finding.rule, finding.message)
    });
    lines.collect()
}
