use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A function has SnapStart, and no version of it is published here.
    ///
    /// Lambda takes the snapshot when a version is published; `$LATEST` starts as before. `AWS::Lambda::Version` publishes one, `AutoPublishAlias` where the
    /// Serverless transform makes the function.
    pub SNAP_START_VERSION = "snap-start-version", "V032", warning, Service, since "0.2.0",
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for kind in ["AWS::Lambda::Function", "AWS::Serverless::Function"] {
        for function in context.of_kind(kind) {
            let applies = function.property("SnapStart").and_then(|snap| snap.get("ApplyOn")).and_then(Node::as_str);
            if applies != Some("PublishedVersions") || context.transforms.hides_something() {
                continue;
            }
            let (published, help) = match kind {
                "AWS::Serverless::Function" => {
                    (function.property("AutoPublishAlias").is_some(), "`AutoPublishAlias: live`")
                }
                _ => {
                    let version = |reference: &crate::check::Reference| {
                        context.resource_at(reference.place).is_some_and(|other| other.kind == "AWS::Lambda::Version")
                    };
                    let published = context.references_to(function.id).any(version);
                    (published || context.has_loop("Resources"), "add an `AWS::Lambda::Version`")
                }
            };
            if !published {
                let mut path = function.property_path(&["SnapStart"]);
                path.push(Step::Key("ApplyOn"));
                let message = format!("`{}` has snapshots of published versions, and none is published", function.id);
                report.report(&SNAP_START_VERSION, &path, message).help(help);
            }
        }
    }
}
