use std::collections::HashSet;

use crate::check::value::is_call;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A mapping that no `Fn::FindInMap` looks into.
    pub UNUSED_MAPPING = "unused-mapping", "T009", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.hides_something() || context.mappings.is_empty() {
        return;
    }
    let mut used = HashSet::new();
    for call in context.calls.iter().filter(|call| call.name == "Fn::FindInMap") {
        match call.argument.as_list().and_then(<[Node]>::first) {
            Some(Node::String(name)) => drop(used.insert(&**name)),
            // which mapping it is is only known when the stack is deployed
            Some(node) if is_call(node) => return,
            _ => {}
        }
    }
    for name in context.mappings.keys() {
        if !used.contains(name) && !context.loops_over_mapping(name) && !name.starts_with("Fn::") {
            report
                .report(
                    &UNUSED_MAPPING,
                    &[Step::Key("Mappings"), Step::Key(name)],
                    format!("nothing uses the mapping `{name}`"),
                )
                .help("use it, or remove it");
        }
    }
}
