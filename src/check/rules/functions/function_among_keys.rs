use crate::check::value::is_function;
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A function shares its object with other keys.
    ///
    /// An object that calls a function has that key alone. With others beside it, CloudFormation reads the name of the function as a property.
    ///
    /// ```yaml
    /// Value: {"Ref": "Queue", "Comment": "..."}   # wrong
    /// Value: {"Ref": "Queue"}                     # right
    /// ```
    pub FUNCTION_AMONG_KEYS = "function-among-keys", "F005", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html";
}

/// How deep values are followed.
const MAX_DEPTH: usize = 256;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.macros {
        return;
    }
    let mut path = Vec::new();
    for resource in &context.resources {
        if let Some(properties) = resource.body.get("Properties") {
            path.clear();
            path.extend(resource.path(&[Step::Key("Properties")]));
            walk(properties, &mut path, report);
        }
    }
    for (name, output) in &context.outputs {
        path.clear();
        path.extend([Step::Key("Outputs"), Step::Key(name)]);
        walk(output, &mut path, report);
    }
}

fn walk<'a>(node: &'a Node, path: &mut Vec<Step<'a>>, report: &mut Reporter) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match node {
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Index(at));
                walk(item, path, report);
                path.pop();
            }
        }
        Node::Object(members) => {
            if members.len() > 1
                && let Some((name, _)) = members
                    .iter()
                    .find(|(name, _)| is_function(name) && !name.starts_with("Fn::ForEach") && *name != "Fn::Transform")
            {
                let others: Vec<String> =
                    members.iter().filter(|(other, _)| *other != name).map(|(other, _)| format!("`{other}`")).collect();
                let message = format!("`{name}` shares its object with {}", others.join(", "));
                report
                    .report(&FUNCTION_AMONG_KEYS, path, message)
                    .help("an object that calls a function has that key alone");
            }
            for (name, value) in members.iter() {
                path.push(Step::Key(name));
                walk(value, path, report);
                path.pop();
            }
        }
        _ => {}
    }
}
