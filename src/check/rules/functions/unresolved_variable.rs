use crate::check::{Context, Reporter};
use crate::graph::{Step, holes};
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A text holds `${Name}` outside of `Fn::Sub`, so nothing is put in its place.
    ///
    /// Only `Fn::Sub` replaces `${...}`. The rule looks at names of this template and at pseudo parameters; the `${...}` of other languages in
    /// scripts, mapping templates and policies (`${aws:username}`, `${stageVariables.x}`) are left alone.
    pub UNRESOLVED_VARIABLE = "unresolved-variable", "F008", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html";
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
            walk(context, resource.kind, properties, &mut path, report);
        }
    }
    for (name, output) in &context.outputs {
        path.clear();
        path.extend([Step::Key("Outputs"), Step::Key(name)]);
        walk(context, "", output, &mut path, report);
    }
}

fn walk<'a>(context: &Context<'a>, kind: &str, node: &'a Node, path: &mut Vec<Step<'a>>, report: &mut Reporter) {
    if path.len() > MAX_DEPTH {
        return;
    }
    match node {
        Node::String(text) if text.contains("${") => {
            let mut wrong = Vec::new();
            holes(text, |name, attribute| {
                let is_name = match attribute {
                    None => {
                        context.resource(name).is_some()
                            || context.parameters.contains_key(name)
                            || name
                                .strip_prefix("AWS::")
                                .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_alphabetic()))
                    }
                    Some(_) => context.resource(name).is_some(),
                };
                if is_name {
                    wrong.push(match attribute {
                        Some(attribute) => format!("{name}.{attribute}"),
                        None => name.to_owned(),
                    });
                }
            });
            if let Some(name) = wrong.first()
                && !other_language(kind, path)
            {
                let message = format!("`${{{name}}}` stands in a text that is not in `Fn::Sub`");
                report.report(&UNRESOLVED_VARIABLE, path, message).help("put the text in `Fn::Sub`");
            }
        }
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                path.push(Step::Index(at));
                walk(context, kind, item, path, report);
                path.pop();
            }
        }
        Node::Object(members) => {
            if let Some(("Fn::Sub" | "Fn::Transform", _)) = node.as_call() {
                return;
            }
            for (name, value) in members.iter() {
                path.push(Step::Key(name));
                walk(context, kind, value, path, report);
                path.pop();
            }
        }
        _ => {}
    }
}

/// Places whose texts have `${...}` of their own, with names of their own.
fn other_language(kind: &str, path: &[Step]) -> bool {
    let has = |name: &str| path.iter().any(|step| matches!(step, Step::Key(key) if *key == name));
    match kind {
        // shell
        "AWS::EC2::Instance" | "AWS::EC2::LaunchTemplate" | "AWS::AutoScaling::LaunchConfiguration" => has("UserData"),
        "AWS::CodeBuild::Project" => has("BuildSpec"),
        "AWS::Lambda::Function" | "AWS::Serverless::Function" => has("ZipFile") || has("InlineCode"),
        "AWS::SSM::Document" | "AWS::ImageBuilder::Component" => true,
        // names that the state machine gives to what `DefinitionSubstitutions` holds
        "AWS::StepFunctions::StateMachine" | "AWS::Serverless::StateMachine" => {
            has("DefinitionString") || has("Definition")
        }
        "AWS::IoT::TopicRule" => has("Sql") || has("Actions") || has("ErrorAction"),
        "AWS::AppSync::Resolver" | "AWS::AppSync::FunctionConfiguration" => true,
        "AWS::SES::Template" | "AWS::Cognito::UserPool" | "AWS::Events::Rule" => false,
        _ => has("Fn::Sub"),
    }
}
