//! What the sections hold, decided once for every format: which changes stand where, in which words, in which order.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::limits::{Amount, amount};
use super::value::{compact, count_of, visible};
use crate::diff::report::{
    Action, Change, Cost, Finding, Fold, Note, Op, PolicyAction, Presence, ResourceChange, SectionChange, Similarity,
    StackDiff,
};
use crate::facts::Replacement;
use crate::node::Node;

/// `2 to modify, 0 to replace, 0 to add, 0 to remove`, or `no changes`; and what stands in brackets behind it in text.
pub(super) fn headline(stack: &StackDiff) -> (String, String) {
    let summary = &stack.summary;
    let counts = |parts: &[(usize, &str)]| {
        parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect::<Vec<_>>().join(", ")
    };
    let aside = counts(&[
        (summary.folded, "folded"),
        (summary.move_, if summary.move_ == 1 { "logical id moved" } else { "logical ids moved" }),
        (summary.unchanged, "unchanged"),
    ]);
    let line = match stack.presence {
        Presence::Added => format!("the whole stack is new: {} to add", summary.add),
        Presence::Removed => format!("the whole stack goes: {} to remove", summary.remove),
        Presence::Both if unchanged(stack) => return ("no changes".to_owned(), String::new()),
        Presence::Both => {
            let perhaps = match summary.maybe_replace {
                0 => String::new(),
                n => format!("{n} perhaps to replace, "),
            };
            format!(
                "{} to modify, {} to replace, {perhaps}{} to add, {} to remove",
                summary.modify, summary.replace, summary.add, summary.remove
            )
        }
    };
    (line, aside)
}

/// Whether nothing at all happens to a stack.
pub(super) fn unchanged(stack: &StackDiff) -> bool {
    !stack.is_change()
        && stack.resources.is_empty()
        && stack.findings.is_empty()
        && stack.throttle.is_empty()
        && stack.notes.is_empty()
}

/// The findings about data; their own section comes first.
pub(super) fn data(stack: &StackDiff) -> Vec<&Finding> {
    stack.findings.iter().filter(|finding| about_data(finding)).collect()
}

/// The other findings.
pub(super) fn attention(stack: &StackDiff) -> Vec<&Finding> {
    stack.findings.iter().filter(|finding| !about_data(finding)).collect()
}

fn about_data(finding: &Finding) -> bool {
    finding.rule.starts_with("DATA-")
}

/// The first of many, and how many there are besides.
pub(super) fn some_of<'a>(names: &[&'a str], most: usize) -> (Vec<&'a str>, Option<String>) {
    // "and 1 more" takes the room of the one
    let most = if names.len() == most + 1 { names.len() } else { most };
    let more = names.len().saturating_sub(most);
    (names.iter().take(most).copied().collect(), (more > 0).then(|| format!("and {more} more")))
}

/// Resources that are replaced, or may be, by type and id.
pub(super) fn replaced(stack: &StackDiff, fold: bool) -> Vec<&ResourceChange> {
    by_type(stack.resources.iter().filter(|change| (!fold || !change.folded) && is_replaced(change)))
}

/// Resources that come, go, or change in place, by type and id. What only moved is told with the moves.
pub(super) fn in_place(stack: &StackDiff, fold: bool) -> Vec<&ResourceChange> {
    by_type(stack.resources.iter().filter(|change| {
        let moved = match change.action {
            Action::Add => change.moved_from.is_some() && change.changes.is_empty(),
            Action::Remove => change.moved_to.is_some(),
            Action::Modify => false,
        };
        (!fold || !change.folded) && !is_replaced(change) && !moved
    }))
}

/// Whether it is replaced, or may be.
pub(super) fn is_replaced(change: &ResourceChange) -> bool {
    change.action == Action::Modify && matches!(change.replacement, Replacement::Always | Replacement::Conditional)
}

/// The changes of a resource that are not told elsewhere.
pub(super) fn changes(resource: &ResourceChange, fold: bool) -> impl Iterator<Item = &Change> {
    resource.changes.iter().filter(move |change| !fold || !change.folded)
}

/// Whether it has changes besides those that replace it, or may stay where it is with all of them.
pub(super) fn changes_more(change: &ResourceChange) -> bool {
    let stays = change.replacement == Replacement::Conditional && !change.changes.is_empty();
    is_replaced(change) && (stays || change.changes.iter().any(|change| !forces(change)))
}

fn by_type<'a>(changes: impl Iterator<Item = &'a ResourceChange>) -> Vec<&'a ResourceChange> {
    let mut changes: Vec<_> = changes.collect();
    changes.sort_by(|a, b| (&a.kind, &a.logical_id).cmp(&(&b.kind, &b.logical_id)));
    changes
}

/// Whether a change replaces the resource, or may.
pub(super) fn forces(change: &Change) -> bool {
    matches!(change.replacement, Replacement::Always | Replacement::Conditional)
}

/// What becomes of an old resource: `deleted`.
pub(super) fn fate(change: &ResourceChange) -> Option<&'static str> {
    Some(match change.policy_action? {
        PolicyAction::Delete | PolicyAction::ReplaceAndDelete => "deleted",
        PolicyAction::Retain | PolicyAction::ReplaceAndRetain => "kept outside of the stack",
        PolicyAction::Snapshot | PolicyAction::ReplaceAndSnapshot => "deleted after a snapshot",
    })
}

/// What people call a resource of this type, where that says more than `one`.
pub(super) fn noun(kind: &str) -> &'static str {
    match kind {
        "AWS::ApiGateway::ApiKey" => "key",
        "AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Api" => "API",
        "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" => "table",
        "AWS::EFS::FileSystem" => "file system",
        "AWS::IAM::Role" => "role",
        "AWS::Kinesis::Stream" => "stream",
        "AWS::KMS::Key" => "key",
        "AWS::Lambda::Function" => "function",
        "AWS::Logs::LogGroup" => "log group",
        "AWS::RDS::DBCluster" | "AWS::DocDB::DBCluster" | "AWS::Neptune::DBCluster" | "AWS::Redshift::Cluster" => {
            "cluster"
        }
        "AWS::RDS::DBInstance" => "database",
        "AWS::S3::Bucket" => "bucket",
        "AWS::SecretsManager::Secret" => "secret",
        "AWS::SNS::Topic" => "topic",
        "AWS::SQS::Queue" => "queue",
        _ => "one",
    }
}

/// What is said behind the name of a resource: `deleted`, `old key deleted`.
pub(super) fn outcome(change: &ResourceChange) -> String {
    let mut said: Vec<String> = Vec::new();
    match (change.action, change.replacement, fate(change)) {
        (Action::Remove, _, Some(fate)) => said.push(fate.to_owned()),
        (Action::Modify, Replacement::Always, Some(fate)) => said.push(format!("old {} {fate}", noun(&change.kind))),
        (Action::Modify, Replacement::Conditional, fate) => {
            let fate = fate.map(|fate| format!("; then the old {} is {fate}", noun(&change.kind)));
            said.push(format!("perhaps replaced{}", fate.unwrap_or_default()));
        }
        (Action::Modify, Replacement::Unknown, _) => said.push("not known whether it is replaced".to_owned()),
        _ => {}
    }
    if change.retyped {
        said.push("but CloudFormation refuses another type under the same logical id".to_owned());
    }
    if let Some(from) = &change.moved_from {
        said.push(format!("was {}", visible(from)));
    }
    if change.from_change_set {
        said.push("says the change set".to_owned());
    }
    said.join(", ")
}

/// What is said behind a value: `follows WebAcl, forces replacement`.
pub(super) fn consequence(change: &Change, of: &ResourceChange) -> String {
    let mut said = Vec::new();
    if let Some(target) = &change.follows {
        said.push(format!("follows {}", visible(target)));
    }
    if change.spelling {
        said.push("spelling only, the same text".to_owned());
    }
    if of.action == Action::Modify {
        match change.replacement {
            Replacement::Always => said.push("forces replacement".to_owned()),
            Replacement::Conditional => said.push("may force replacement".to_owned()),
            Replacement::Unknown | Replacement::Never => {}
        }
    }
    said.join(", ")
}

/// What is said behind a changed parameter, condition or output.
pub(super) fn remark(change: &SectionChange) -> String {
    let mut said: Vec<String> = change.note.into_iter().map(str::to_owned).collect();
    let names: Vec<&str> = change.used_by.iter().map(String::as_str).collect();
    if !names.is_empty() {
        let (some, more) = some_of(&names, 4);
        let names: Vec<_> = some.into_iter().map(visible).collect();
        let more = more.map(|more| format!(" {more}")).unwrap_or_default();
        said.push(format!("used by {}{more}", names.join(", ")));
    }
    said.join("; ")
}

/// How alike a moved resource is.
pub(super) const fn similarity(similarity: Similarity) -> &'static str {
    match similarity {
        Similarity::Exact => "same properties",
        Similarity::Near => "nearly the same properties",
    }
}

/// What a stack refactor takes to keep what moved: only where no finding says what to do already.
pub(super) fn mapping(stack: &StackDiff) -> Option<String> {
    let told: BTreeSet<&str> = stack
        .findings
        .iter()
        .filter(|finding| finding.help.is_some())
        .map(|finding| finding.resource.as_str())
        .collect();
    let place = |id: &str| -> Node {
        let pairs = [("StackName", stack.name.clone()), ("LogicalResourceId", id.to_owned())];
        Node::Object(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    };
    let mappings: Vec<Node> = stack
        .moves
        .iter()
        .filter(|moved| !told.contains(moved.from.as_str()))
        .map(|moved| {
            let pairs = [("Source", place(&moved.from)), ("Destination", place(&moved.to))];
            Node::Object(pairs.into_iter().map(|(key, value)| (key.into(), value)).collect())
        })
        .collect();
    (!mappings.is_empty()).then(|| compact(&Node::List(mappings)))
}

/// A cost driver before, after, and their unit.
pub(super) fn cost(cost: &Cost) -> (Amount, Amount, &'static str) {
    (amount(cost.before.as_ref(), "", "none"), amount(cost.after.as_ref(), "", "none"), cost.unit)
}

/// What happened, as one character.
pub(super) const fn sign(op: Op) -> &'static str {
    match op {
        Op::Add => "+",
        Op::Remove => "-",
        Op::Modify | Op::Reference => "~",
    }
}

/// What changes besides the resources. Of a stack that comes or goes only what has a name: that it has a description too tells nobody anything.
pub(super) fn template(stack: &StackDiff) -> Vec<&SectionChange> {
    let told = |change: &&SectionChange| stack.presence == Presence::Both || !change.name.is_empty();
    stack.template.iter().filter(told).collect()
}

/// The title of the section about parameters, outputs and the like: what is in it.
pub(super) fn template_title(changes: &[&SectionChange]) -> String {
    let sections: BTreeSet<&str> = changes.iter().map(|change| change.section.as_str()).collect();
    let order = ["Parameters", "Conditions", "Mappings", "Rules", "Outputs"];
    let mut names: Vec<String> =
        order.into_iter().filter(|name| sections.contains(name)).map(str::to_lowercase).collect();
    if sections.iter().any(|section| !order.contains(section)) {
        names.push("the rest of the template".to_owned());
    }
    let title = names.join(", ");
    let mut letters = title.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A folded change in one line: pieces of prose and of names, and how many resources it stands for.
#[derive(Debug)]
pub(super) struct Folded<'a> {
    /// Prose (`false`) and names (`true`) in turn.
    pub pieces: Vec<(bool, std::borrow::Cow<'a, str>)>,
    /// What Markdown leaves out: the ids that went and came.
    pub ids: String,
    /// How many resources, where the line does not say.
    pub resources: usize,
}

/// The folded changes; what happened alike to several resources stands in one line.
pub(super) fn folded(stack: &StackDiff) -> Vec<Folded<'_>> {
    let mut lines: Vec<Folded> = Vec::new();
    let mut alike: BTreeMap<(&str, BTreeSet<&str>), Vec<&str>> = BTreeMap::new();
    for fold in &stack.folded {
        match fold {
            Fold::ApiDeployment { api, removed, added, .. } => {
                lines.push(rotation("deployment of ", api, removed, added));
            }
            Fold::LambdaVersion { function, removed, added, .. } => {
                lines.push(rotation("version of ", function, removed, added));
            }
            Fold::Code { logical_id, .. } => alike.entry(("code", BTreeSet::new())).or_default().push(logical_id),
            Fold::Metadata { logical_id } => alike.entry(("metadata", BTreeSet::new())).or_default().push(logical_id),
            Fold::Tags { logical_ids } => {
                alike.entry(("tags", BTreeSet::new())).or_default().extend(logical_ids.iter().map(String::as_str));
            }
            Fold::References { logical_id, follows } => {
                let targets = follows.iter().map(|(_, target)| target.as_str()).collect();
                alike.entry(("references", targets)).or_default().push(logical_id);
            }
        }
    }
    for ((what, targets), ids) in alike {
        let mut line = Folded { pieces: Vec::new(), ids: String::new(), resources: 0 };
        let prose = |line: &mut Folded, text: &str| line.pieces.push((false, text.to_owned().into()));
        match what {
            "tags" => prose(&mut line, &format!("tags only: {}", count_of(ids.len(), "resource", "resources"))),
            "references" => {
                names(&mut line, ids.iter().copied());
                prose(&mut line, if ids.len() == 1 { " follows " } else { " follow " });
                names(&mut line, targets.into_iter());
            }
            _ => {
                prose(&mut line, &format!("{what} only: "));
                names(&mut line, ids.iter().copied());
            }
        }
        lines.push(line);
    }
    lines
}

fn rotation<'a>(what: &str, of: &'a str, removed: &str, added: &str) -> Folded<'a> {
    Folded {
        pieces: vec![(false, what.to_owned().into()), (true, visible(of)), (false, " rotated".into())],
        ids: format!("{} -> {}", visible(removed), visible(added)),
        resources: 2,
    }
}

/// Names with commas between them, not more than anybody reads.
fn names<'a>(line: &mut Folded<'a>, names: impl Iterator<Item = &'a str>) {
    let names: Vec<&str> = names.collect();
    let (some, more) = some_of(&names, 12);
    for (index, name) in some.into_iter().enumerate() {
        if index > 0 {
            line.pieces.push((false, ", ".into()));
        }
        line.pieces.push((true, visible(name)));
    }
    line.pieces.extend(more.map(|more| (false, format!(" {more}").into())));
}

/// What was not compared: where the deployed template has question marks, and where a comparison would have taken too long.
pub(super) fn notes(stack: &StackDiff) -> Vec<Cow<'_, Note>> {
    let incomparable = (stack.incomparable > 0).then(|| {
        let values = count_of(stack.incomparable, "value", "values");
        let text = format!(
            "{values} not comparable: the deployed template has question marks where characters beyond ASCII stood"
        );
        Cow::Owned(Note { text, code: Vec::new() })
    });
    incomparable.into_iter().chain(stack.notes.iter().map(Cow::Borrowed)).collect()
}
