use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The name of a pseudo parameter stands as text.
    ///
    /// `AWS::Region` is the eleven letters; `{"Ref": "AWS::Region"}` is the region. `AWS::NoValue` as text takes nothing away.
    pub PSEUDO_PARAMETER_AS_TEXT = "pseudo-parameter-as-text", "F015", warning, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html";
}

const PSEUDO: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];
/// How deep values are looked into.
const MAX_DEPTH: usize = 128;

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        let Some(properties) = resource.body.get("Properties") else { continue };
        walk(properties, &mut resource.path(&[Step::Key("Properties")]), report);
    }
    for (name, output) in &context.outputs {
        let Some(value) = output.get("Value") else { continue };
        walk(value, &mut vec![Step::Key("Outputs"), Step::Key(name), Step::Key("Value")], report);
    }
}

fn walk<'a>(node: &'a Node, path: &mut Vec<Step<'a>>, report: &mut Reporter) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match node {
        Node::String(text) if PSEUDO.contains(&&**text) => {
            report
                .report(&PSEUDO_PARAMETER_AS_TEXT, path, format!("`{text}` stands here as text"))
                .help(format!("`{{\"Ref\": \"{text}\"}}`"));
        }
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Index(at));
                walk(item, path, report);
                path.pop();
            }
        }
        Node::Object(members) if node.as_ref_to().is_none() => {
            for (key, value) in members.iter() {
                path.push(Step::Key(key));
                walk(value, path, report);
                path.pop();
            }
        }
        _ => {}
    }
}
