use crate::check::value::is_call;
use crate::check::{Context, Place, Reporter, Resource};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A function stands where CloudFormation evaluates none.
    ///
    /// Parameters, mappings, the type, the condition and `DependsOn` of a resource, and the name of an output's condition are read before anything is
    /// evaluated. Deletion policies take functions only with the transform `AWS::LanguageExtensions`.
    pub MISPLACED_FUNCTION = "misplaced-function", "F004", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html";
}

/// Conditions that only rules of a template may use.
const RULES_ONLY: [&str; 6] =
    ["Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"];
/// Conditions.
const TESTS: [&str; 4] = ["Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.macros {
        return;
    }
    for call in &context.calls {
        let (message, help) = match call.place {
            Place::Other(section @ ("Parameters" | "Mappings")) => {
                // `Fn::Transform` puts a whole section in, before anything else is read
                if call.name == "Fn::Transform" || (section == "Mappings" && context.transforms.language_extensions) {
                    continue;
                }
                let message = format!("`{section}` takes no functions, and here is `{}`", call.name);
                (message, "write the value itself")
            }
            Place::Other(_) => continue,
            Place::Rule(_) => continue,
            _ if RULES_ONLY.contains(&call.name) => {
                (format!("`{}` is only evaluated in the section `Rules`", call.name), "move it there")
            }
            Place::Condition(_) => continue,
            // inside of `Fn::If` and the like they would be reported where they are nested
            _ if TESTS.contains(&call.name) && call.parent.is_none() => (
                format!("`{}` is only evaluated in `Conditions` and `Rules`", call.name),
                "name a condition, and use it in `Fn::If`",
            ),
            _ => continue,
        };
        report.report(&MISPLACED_FUNCTION, &call.path, message).help(help);
    }
    for resource in &context.resources {
        attributes(context, resource, report);
    }
}

fn attributes(context: &Context, resource: &Resource, report: &mut Reporter) {
    for name in ["Type", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy"] {
        let Some(value) = resource.body.get(name) else { continue };
        if context.transforms.language_extensions && !matches!(name, "Type" | "Condition") {
            continue;
        }
        let path = resource.path(&[Step::Key(name)]);
        let mut found = |path: &[Step], value: &Node| {
            let Some((function, _)) = value.as_call().filter(|_| is_call(value)) else { return };
            let message = format!("`{name}` takes no functions, and here is `{function}`");
            report.report(&MISPLACED_FUNCTION, path, message).help("write the value itself");
        };
        found(&path, value);
        for (at, item) in value.as_list().unwrap_or_default().iter().enumerate() {
            let mut path = path.clone();
            path.push(Step::Index(at));
            found(&path, item);
        }
    }
}
