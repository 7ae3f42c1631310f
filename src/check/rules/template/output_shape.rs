use crate::check::value::{branches, is_call, what};
use crate::check::{Context, Reporter, spelling};
use crate::finding::{Fix, nearest};
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// An output has no value, one that is no text, or a member that there is not.
    ///
    /// An output has `Value`, and optionally `Description`, `Condition` and `Export` with a `Name`. Its value is one text: a list is joined with `Fn::Join`.
    pub OUTPUT_SHAPE = "output-shape", "T025", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html";
}

const MEMBERS: [&str; 4] = ["Condition", "Description", "Export", "Value"];
/// Functions that give a list.
const LISTS: [&str; 3] = ["Fn::Cidr", "Fn::GetAZs", "Fn::Split"];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for (name, output) in &context.outputs {
        let path = vec![Step::Key("Outputs"), Step::Key(name)];
        if name.starts_with("Fn::") {
            continue;
        }
        let Node::Object(members) = output else {
            report.report(&OUTPUT_SHAPE, &path, format!("an output is an object, not {}", what(output)));
            continue;
        };
        if members.get("Fn::Transform").is_some() {
            continue;
        }
        if members.get("Value").is_none() {
            report.report(&OUTPUT_SHAPE, &path, format!("the output `{name}` has no `Value`"));
        }
        for (key, value) in members.iter() {
            let mut here = path.clone();
            here.push(Step::Key(key));
            match key {
                "Value" => self::value(context, value, &here, report),
                "Export" => export(value, &here, report),
                "Condition" if value.as_str().is_some() => {}
                "Condition" => {
                    report.report(
                        &OUTPUT_SHAPE,
                        &here,
                        format!("`Condition` is the name of a condition, not {}", what(value)),
                    );
                }
                "Description" => match value {
                    Node::String(text) if text.len() > 1_024 => {
                        let message = format!("the description has {} bytes, 1024 at most", text.len());
                        report.report(&OUTPUT_SHAPE, &here, message);
                    }
                    Node::String(_) => {}
                    other => {
                        report.report(&OUTPUT_SHAPE, &here, format!("`Description` is text, not {}", what(other)));
                    }
                },
                _ => {
                    let note = report.report(&OUTPUT_SHAPE, &here, format!("an output has no `{key}`")).about_name();
                    let note = match nearest(key, MEMBERS) {
                        Some(near) => note.help(format!("did you mean `{near}`?")),
                        None => note.help("it has `Value`, `Description`, `Condition` and `Export`"),
                    };
                    let meant = spelling::meant(key, members, MEMBERS.into_iter());
                    if let Some(near) = meant.filter(|near| takes(near, value)) {
                        note.fix(Fix::Rename(near.to_owned()));
                    }
                }
            }
        }
    }
}

fn value<'a>(context: &Context<'a>, value: &'a Node, path: &[Step<'a>], report: &mut Reporter) {
    for branch in branches(value, path) {
        let wrong = match branch.value {
            Node::String(_) | Node::Number(_) | Node::Bool(_) => continue,
            node => match node.as_call() {
                Some((name, _)) if LISTS.contains(&name) => format!("`{name}` gives a list, and an output is one text"),
                Some(("Ref", Node::String(name))) if is_list(context, name) => {
                    format!("`{name}` is a list, and an output is one text")
                }
                Some(_) if is_call(node) => continue,
                _ => format!("an output is text, not {}", what(node)),
            },
        };
        report.report(&OUTPUT_SHAPE, &branch.path, wrong).help("`Fn::Join` makes one text of a list");
    }
}

/// Whether the parameter, or pseudo parameter, of this name is a list.
fn is_list(context: &Context, name: &str) -> bool {
    let kind = context.parameters.get(name).and_then(|parameter| parameter.get("Type")).and_then(Node::as_str);
    name == "AWS::NotificationARNs"
        || kind.is_some_and(|kind| {
            kind == "CommaDelimitedList" || kind.contains("List<") || kind.contains("<CommaDelimitedList>")
        })
}

fn export<'a>(value: &'a Node, path: &[Step<'a>], report: &mut Reporter) {
    for branch in branches(value, path) {
        let Node::Object(members) = branch.value else {
            report.report(
                &OUTPUT_SHAPE,
                &branch.path,
                format!("`Export` is an object with a `Name`, not {}", what(branch.value)),
            );
            continue;
        };
        match members.get("Name") {
            None => {
                report.report(&OUTPUT_SHAPE, &branch.path, "the export has no `Name`");
            }
            Some(name) => {
                let plain = matches!(name, Node::String(_) | Node::Number(_) | Node::Bool(_));
                if !plain && !is_call(name) {
                    let mut here = branch.path.clone();
                    here.push(Step::Key("Name"));
                    report.report(&OUTPUT_SHAPE, &here, format!("the export's name is text, not {}", what(name)));
                }
            }
        }
        for (key, _) in members.iter().filter(|(key, _)| *key != "Name") {
            let mut here = branch.path.clone();
            here.push(Step::Key(key));
            report.report(&OUTPUT_SHAPE, &here, format!("an export has no `{key}`")).help("it has a `Name`");
        }
    }
}

/// Whether the member takes a value of this form.
fn takes(member: &str, value: &Node) -> bool {
    match value {
        Node::String(_) => member != "Export",
        Node::Object(_) => member == "Value" || member == "Export",
        _ => false,
    }
}
