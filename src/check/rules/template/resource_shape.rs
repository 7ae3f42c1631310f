use crate::check::value::{is_call, what};
use crate::check::{Context, Reporter, spelling};
use crate::finding::{Fix, nearest};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A resource has an attribute that there is not, lacks its type, or an attribute has the wrong form.
    ///
    /// Beside `Type` and `Properties` a resource has `Condition`, `CreationPolicy`, `DeletionPolicy`, `DependsOn`, `Metadata`, `UpdatePolicy`,
    /// `UpdateReplacePolicy` and, for some, `Version`. A property that stands one level too high is found here.
    /// `formwork check --fix` renames an attribute that is certainly another one, spelt wrongly.
    pub RESOURCE_SHAPE = "resource-shape", "T015", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html";
}

const ATTRIBUTES: [&str; 10] = [
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
    "Version",
];
/// What the SAM transform takes beside them.
const SERVERLESS: [&str; 2] = ["Connectors", "IgnoreGlobals"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    if context.transforms.macros {
        return;
    }
    for (id, node) in context.template.resources() {
        let at = |name| [Step::Key("Resources"), Step::Key(id), Step::Key(name)];
        let whole = [Step::Key("Resources"), Step::Key(id)];
        if id.starts_with("Fn::") {
            continue;
        }
        let Node::Object(members) = node else {
            report.report(&RESOURCE_SHAPE, &whole, format!("a resource is an object, not {}", what(node)));
            continue;
        };
        if members.get("Fn::Transform").is_some() {
            continue;
        }
        match members.get("Type") {
            Some(Node::String(_)) => {}
            Some(other) if is_call(other) => {}
            Some(other) => {
                report.report(&RESOURCE_SHAPE, &at("Type"), format!("`Type` is text, not {}", what(other)));
            }
            None => {
                report
                    .report(&RESOURCE_SHAPE, &whole, format!("`{id}` has no `Type`"))
                    .help("`\"Type\": \"AWS::...\"`");
            }
        }
        for (name, value) in members.iter() {
            let serverless = context.transforms.serverless && SERVERLESS.contains(&name);
            if !ATTRIBUTES.contains(&name) && !serverless {
                let note = report
                    .report(&RESOURCE_SHAPE, &at(name), format!("a resource has no attribute `{name}`"))
                    .about_name();
                let note = match nearest(name, ATTRIBUTES) {
                    Some(near) => note.help(format!("did you mean `{near}`?")),
                    None => note.help("properties stand in `Properties`"),
                };
                let meant = spelling::meant(name, members, ATTRIBUTES.into_iter());
                if let Some(near) = meant.filter(|near| takes(near, value)) {
                    note.fix(Fix::Rename(near.to_owned()));
                }
                continue;
            }
            let wanted = match (name, value) {
                ("Properties" | "Metadata", Node::Object(_)) => continue,
                ("Properties" | "Metadata", _) => "an object",
                ("Condition", Node::String(_)) => continue,
                ("Condition", _) if is_call(value) => continue,
                ("Condition", _) => "the name of a condition",
                ("DependsOn", Node::String(_)) => continue,
                ("DependsOn", Node::List(ids)) => {
                    let mut seen = Vec::new();
                    for (index, id) in ids.iter().enumerate() {
                        let path = [whole[0], whole[1], Step::Key(name), Step::Index(index)];
                        match id {
                            Node::String(id) if seen.contains(&id) => {
                                report
                                    .report(&RESOURCE_SHAPE, &path, format!("`{id}` stands twice in `DependsOn`"))
                                    .help("name it once")
                                    .at_most(crate::finding::Severity::Warning);
                            }
                            Node::String(id) => seen.push(id),
                            other if is_call(other) => {}
                            other => {
                                let message = format!("`DependsOn` takes logical ids, not {}", what(other));
                                report.report(&RESOURCE_SHAPE, &path, message);
                            }
                        }
                    }
                    continue;
                }
                ("DependsOn", _) if is_call(value) => continue,
                ("DependsOn", _) => "a logical id or a list of them",
                _ => continue,
            };
            report.report(&RESOURCE_SHAPE, &at(name), format!("`{name}` is {wanted}, not {}", what(value)));
        }
    }
}

/// Whether the attribute takes a value of this form.
fn takes(attribute: &str, value: &Node) -> bool {
    match value {
        Node::Object(_) => ["CreationPolicy", "Metadata", "Properties", "UpdatePolicy"].contains(&attribute),
        Node::List(_) => attribute == "DependsOn",
        Node::String(_) => {
            ["Condition", "DeletionPolicy", "DependsOn", "Type", "UpdateReplacePolicy", "Version"].contains(&attribute)
        }
        _ => false,
    }
}
