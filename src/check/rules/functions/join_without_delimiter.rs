use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// `Fn::Join` with nothing between could be `Fn::Sub`, which reads better.
    ///
    /// ```yaml
    /// {"Fn::Join": ["", ["arn:aws:s3:::", {"Ref": "Files"}, "/*"]]}
    /// {"Fn::Sub": "arn:aws:s3:::${Files}/*"}
    /// ```
    pub JOIN_WITHOUT_DELIMITER = "join-without-delimiter", "F014", info, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    // a program has written it, and nobody reads it
    if context.resources.iter().any(|resource| resource.kind == "AWS::CDK::Metadata") {
        return;
    }
    for call in context.calls.iter().filter(|call| call.name == "Fn::Join") {
        let Node::List(parts) = call.argument else { continue };
        let [Node::String(delimiter), Node::List(items)] = parts.as_slice() else { continue };
        if !delimiter.is_empty() || items.is_empty() || !items.iter().all(fits) {
            continue;
        }
        let mut path = call.path.clone();
        path.extend([Step::Key("Fn::Join"), Step::Index(0)]);
        report
            .report(&JOIN_WITHOUT_DELIMITER, &path, "this joins with nothing between")
            .help("`Fn::Sub` says it in one text");
    }
}

/// Whether it can stand in the text of `Fn::Sub`.
fn fits(item: &Node) -> bool {
    match item.as_call() {
        Some(("Ref" | "Fn::GetAtt", _)) => true,
        Some(("Fn::Sub", argument)) => argument.as_str().is_some(),
        Some(_) => false,
        None => matches!(item, Node::String(_) | Node::Number(_) | Node::Bool(_)),
    }
}
