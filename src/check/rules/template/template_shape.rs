use crate::check::value::what;
use crate::check::{Context, Reporter, spelling};
use crate::finding::{Fix, nearest};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The template has a section that CloudFormation does not know, lacks `Resources`, or a section has the wrong form.
    ///
    /// A template has the sections `AWSTemplateFormatVersion`, `Conditions`, `Description`, `Globals` (SAM), `Mappings`, `Metadata`, `Outputs`,
    /// `Parameters`, `Resources`, `Rules` and `Transform`, spelt like this, and at least one resource. `Hooks` belongs to blue-green deployments.
    /// `formwork check --fix` renames a section that is certainly another one, spelt wrongly.
    pub TEMPLATE_SHAPE = "template-shape", "T002", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html";
}

const SECTIONS: [&str; 12] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Globals",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let root = context.template.root();
    for (name, value) in root.iter() {
        let path = [Step::Key(name)];
        if !SECTIONS.contains(&name) {
            if name == "Fn::Transform" || context.transforms.macros {
                continue;
            }
            let note =
                report.report(&TEMPLATE_SHAPE, &path, format!("a template has no section `{name}`")).about_name();
            let note = match nearest(name, SECTIONS) {
                Some(near) => note.help(format!("did you mean `{near}`?")),
                None => note.help("remove it, or put it in `Metadata`"),
            };
            let sections =
                SECTIONS.into_iter().filter(|section| *section != "Globals" || context.transforms.serverless);
            if let Some(near) = spelling::meant(name, root, sections).filter(|near| takes(near, value)) {
                note.fix(Fix::Rename(near.to_owned()));
            }
            continue;
        }
        if name == "Globals" && !context.transforms.serverless && !context.transforms.macros {
            report
                .report(&TEMPLATE_SHAPE, &path, "`Globals` is a section of the transform `AWS::Serverless-2016-10-31`")
                .help("add the transform, or remove the section");
        }
        let fits = takes(name, value);
        if !fits {
            let wanted = match name {
                "Description" => "text",
                "Transform" => "a name or a list of names",
                _ => "an object",
            };
            report.report(&TEMPLATE_SHAPE, &path, format!("`{name}` is {wanted}, not {}", what(value)));
        }
    }
    match root.get("Resources") {
        None if context.transforms.hides_something() => {}
        None => {
            report
                .report(&TEMPLATE_SHAPE, &[], "the template has no section `Resources`")
                .help("every template has at least one resource");
        }
        Some(Node::Object(resources)) if resources.is_empty() => {
            report
                .report(&TEMPLATE_SHAPE, &[Step::Key("Resources")], "the template has no resource")
                .help("every template has at least one");
        }
        Some(_) => {}
    }
}

/// Whether the section takes a value of this form.
fn takes(section: &str, value: &Node) -> bool {
    match section {
        "AWSTemplateFormatVersion" => true,
        "Description" => matches!(value, Node::String(_)),
        "Transform" => match value {
            Node::String(_) | Node::Object(_) => true,
            Node::List(names) => names.iter().all(|name| matches!(name, Node::String(_) | Node::Object(_))),
            _ => false,
        },
        _ => matches!(value, Node::Object(_)),
    }
}
