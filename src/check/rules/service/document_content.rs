use crate::check::value::{branches, is_call, what};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The content of a Systems Manager document is none, or does not say which schema it has.
    ///
    /// It is an object, or JSON or YAML in a text, with `schemaVersion` 0.3, 1.0, 1.2, 2.0 or 2.2.
    pub DOCUMENT_CONTENT = "document-content", "V035", error, Service, since "0.2.0",
        "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html";
}

const VERSIONS: [&str; 5] = ["0.3", "1.0", "1.2", "2.0", "2.2"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for document in context.of_kind("AWS::SSM::Document") {
        let Some(content) = document.property("Content") else { continue };
        for branch in branches(content, &document.property_path(&["Content"])) {
            match branch.value {
                Node::String(text) if text.contains("{{resolve:") => {}
                Node::String(text) => match crate::read::document(text) {
                    Ok(read @ Node::Object(_)) => version(read.get("schemaVersion"), &branch.path, false, report),
                    _ => {
                        report
                            .report(&DOCUMENT_CONTENT, &branch.path, "the content is neither JSON nor YAML")
                            .help("an object with `schemaVersion`");
                    }
                },
                Node::Object(members) if !is_call(branch.value) => {
                    version(members.get("schemaVersion"), &branch.path, true, report);
                }
                _ => {}
            }
        }
    }
}

fn version<'a>(value: Option<&Node>, path: &[Step<'a>], stands: bool, report: &mut Reporter) {
    let mut at = path.to_vec();
    if stands && value.is_some() {
        at.push(Step::Key("schemaVersion"));
    }
    let message = match value {
        None => "the content does not say its `schemaVersion`".to_owned(),
        Some(Node::String(text)) if VERSIONS.contains(&&**text) => return,
        Some(call) if is_call(call) => return,
        Some(Node::String(text)) => format!("there is no schema `{text}` of documents"),
        Some(other) => format!("`schemaVersion` is text, not {}", what(other)),
    };
    report.report(&DOCUMENT_CONTENT, &at, message).help(format!("one of \"{}\"", VERSIONS.join("\", \"")));
}
