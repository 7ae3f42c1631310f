use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The template uses what a transform provides, and does not name the transform.
    ///
    /// `Fn::ForEach`, `Fn::Length` and `Fn::ToJsonString` need `Transform: AWS::LanguageExtensions`; the types `AWS::Serverless::*` need
    /// `Transform: AWS::Serverless-2016-10-31`.
    pub MISSING_TRANSFORM = "missing-transform", "F006", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if !context.transforms.language_extensions && !context.transforms.macros {
        let help = "add `\"Transform\": \"AWS::LanguageExtensions\"` to the template";
        for call in context.calls.iter().filter(|call| matches!(call.name, "Fn::Length" | "Fn::ToJsonString")) {
            let message = format!("`{}` needs the transform `AWS::LanguageExtensions`", call.name);
            report.report(&MISSING_TRANSFORM, &call.path, message).help(help);
        }
        for path in &context.inner_loops {
            report
                .report(&MISSING_TRANSFORM, path, "`Fn::ForEach` needs the transform `AWS::LanguageExtensions`")
                .about_name()
                .help(help);
        }
        for section in ["Resources", "Outputs", "Conditions"] {
            let Some(Node::Object(members)) = context.template.root().get(section) else { continue };
            for (name, _) in members.iter().filter(|(name, _)| name.starts_with("Fn::ForEach::")) {
                let message = "`Fn::ForEach` needs the transform `AWS::LanguageExtensions`";
                report.report(&MISSING_TRANSFORM, &[Step::Key(section), Step::Key(name)], message).help(help);
            }
        }
    }
    if !context.transforms.serverless && !context.transforms.hides_something() {
        for resource in context.resources.iter().filter(|resource| resource.kind.starts_with("AWS::Serverless::")) {
            let message = format!("`{}` needs the transform `AWS::Serverless-2016-10-31`", resource.kind);
            report
                .report(&MISSING_TRANSFORM, &resource.path(&[Step::Key("Type")]), message)
                .help("add `\"Transform\": \"AWS::Serverless-2016-10-31\"` to the template");
        }
    }
}
