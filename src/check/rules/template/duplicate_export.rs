use std::collections::HashMap;

use crate::check::{Context, Reporter};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// Two outputs export the same name.
    ///
    /// An export's name is unique in an account and region. Two outputs whose conditions exclude each other may share one.
    pub DUPLICATE_EXPORT = "duplicate-export", "T026", error, Template, since "0.1.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut first: HashMap<String, Vec<(&str, Option<&str>)>> = HashMap::new();
    for (name, output) in &context.outputs {
        let Some(export) = output.get("Export").and_then(|export| export.get("Name")) else { continue };
        let text = match export {
            Node::String(text) => text.to_string(),
            // the same function of the same arguments gives the same name
            other => match serde_json::to_string(other) {
                Ok(text) => text,
                Err(_) => continue,
            },
        };
        let condition = output.get("Condition").and_then(Node::as_str);
        let others = first.entry(text).or_default();
        let other = others.iter().find(|(_, theirs)| {
            let both: Vec<(&str, bool)> = [condition, *theirs].into_iter().flatten().map(|name| (name, true)).collect();
            context.conditions.satisfiable(&both) == Answer::Yes
        });
        if let Some((other, _)) = other {
            let path = [Step::Key("Outputs"), Step::Key(name), Step::Key("Export"), Step::Key("Name")];
            let message = format!("the output `{other}` exports the same name");
            report.report(&DUPLICATE_EXPORT, &path, message).help("give one of them another name");
        }
        others.push((name, condition));
    }
}
