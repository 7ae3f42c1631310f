use crate::check::value::{is_call, what};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A mapping is not two levels of keys with texts, numbers or lists of them.
    ///
    /// ```yaml
    /// Mappings:
    ///   Limits:
    ///     prod: {rate: 1000, burst: 2000}
    /// ```
    pub MAPPING_SHAPE = "mapping-shape", "T023", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    // with language extensions a mapping may hold `Fn::Transform` and loops
    if context.transforms.hides_something() || context.transforms.language_extensions {
        return;
    }
    for (name, mapping) in &context.mappings {
        let path = [Step::Key("Mappings"), Step::Key(name)];
        if name.starts_with("Fn::") || is_call(mapping) {
            continue;
        }
        let Node::Object(rows) = mapping else {
            report.report(&MAPPING_SHAPE, &path, format!("a mapping is an object, not {}", what(mapping)));
            continue;
        };
        if rows.is_empty() {
            report.report(&MAPPING_SHAPE, &path, format!("the mapping `{name}` is empty")).help("remove it");
        }
        for (top, row) in rows.iter() {
            let path = [path[0], path[1], Step::Key(top)];
            let Node::Object(members) = row else {
                let message = format!("under its first key a mapping has an object, not {}", what(row));
                report.report(&MAPPING_SHAPE, &path, message);
                continue;
            };
            if is_call(row) {
                continue;
            }
            for (key, value) in members.iter() {
                let path = [path[0], path[1], path[2], Step::Key(key)];
                let plain = |node: &Node| matches!(node, Node::String(_) | Node::Number(_) | Node::Bool(_));
                let fits = match value {
                    Node::List(items) => items.iter().all(plain),
                    other => plain(other) || is_call(other),
                };
                if !fits {
                    let message = format!("a mapping ends in text, numbers or lists of them, not in {}", what(value));
                    report.report(&MAPPING_SHAPE, &path, message);
                }
            }
        }
    }
}
