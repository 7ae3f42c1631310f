use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// The format version is not `2010-09-09`.
    ///
    /// There is one version, and it is a text: in YAML an unquoted one is read as text by CloudFormation, too.
    pub FORMAT_VERSION = "format-version", "T003", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/format-version-structure.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let Some(version) = context.template.root().get("AWSTemplateFormatVersion") else { return };
    if version.as_str() != Some("2010-09-09") {
        let message = match version {
            Node::String(text) => format!("there is no format version `{text}`"),
            _ => "the format version is no text".to_owned(),
        };
        report
            .report(&FORMAT_VERSION, &[Step::Key("AWSTemplateFormatVersion")], message)
            .help("write \"2010-09-09\", or leave the section out");
    }
}
