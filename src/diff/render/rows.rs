//! What the sections hold, decided once for every format: which changes stand where, in which words, in which order.

use std::collections::{BTreeMap, BTreeSet};

use super::value::{compact, count_of, visible};
use crate::diff::report::{
    Action, BeforeAfter, BeforeAfterText, Change, Cost, Effective, Finding, Fold, Layer, Limit, Op, PolicyAction,
    Presence, ResourceChange, SectionChange, Similarity, StackDiff,
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
    !stack.is_change() && stack.resources.is_empty() && stack.findings.is_empty() && stack.throttle.is_empty()
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

/// A number in a table, or an expression in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// As it is shown.
    pub text: String,
    /// Whether it is template text, which Markdown sets as code.
    pub code: bool,
}

/// A row of the throttling table.
#[derive(Debug)]
pub(super) struct LimitRow<'a> {
    /// `usage plan`.
    pub layer: &'static str,
    /// `gold`.
    pub name: &'a str,
    /// `/orders POST`; empty for all requests.
    pub scope: &'a str,
    /// Whether this is the first row of its limit; text prints layer, name and scope only there.
    pub first: bool,
    /// `rate`.
    pub what: &'static str,
    /// Before.
    pub before: Amount,
    /// After.
    pub after: Amount,
    /// `x5`, `removed`; empty when nothing changed.
    pub note: String,
}

/// The rows of the throttling table.
pub(super) fn limits(stack: &StackDiff) -> Vec<LimitRow<'_>> {
    let mut rows = Vec::new();
    for limit in &stack.throttle {
        let mut first = true;
        for (what, values) in [
            ("rate", &limit.rate),
            ("burst", &limit.burst),
            ("quota", &limit.quota),
            ("requests", &limit.requests),
            ("at once", &limit.concurrency),
        ] {
            let Some(values) = values.as_ref().filter(|values| values.before.is_some() || values.after.is_some())
            else {
                continue;
            };
            let period = limit.period.as_ref().filter(|_| matches!(what, "quota" | "requests"));
            let (before, after) = (unit(what, period, |p| &p.before), unit(what, period, |p| &p.after));
            rows.push(LimitRow {
                layer: layer(limit.layer),
                name: limit.name.as_deref().unwrap_or(&limit.resource),
                scope: limit.scope.as_deref().unwrap_or_default(),
                first: std::mem::take(&mut first),
                what,
                before: amount(values.before.as_ref(), &before, "no limit"),
                after: amount(values.after.as_ref(), &after, "no limit"),
                note: note(values, before == after),
            });
        }
        if first {
            rows.push(bare(limit));
        }
    }
    rows
}

/// A limit without any number, which a report should not have: shown rather than lost.
fn bare(limit: &Limit) -> LimitRow<'_> {
    let none = Amount { text: "no limit".to_owned(), code: false };
    LimitRow {
        layer: layer(limit.layer),
        name: limit.name.as_deref().unwrap_or(&limit.resource),
        scope: limit.scope.as_deref().unwrap_or_default(),
        first: true,
        what: "",
        before: none.clone(),
        after: none,
        note: String::new(),
    }
}

const fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::WafRate => "WAF rule",
        Layer::UsagePlanMethod | Layer::UsagePlan => "usage plan",
        Layer::StageMethod | Layer::Stage => "stage",
        Layer::Concurrency => "function",
    }
}

fn unit(what: &str, period: Option<&BeforeAfterText>, side: impl Fn(&BeforeAfterText) -> &Option<String>) -> String {
    match (what, period.and_then(|period| side(period).as_deref())) {
        ("rate", _) => "/s".to_owned(),
        (_, Some(period)) => format!("/{}", visible(period)),
        _ => String::new(),
    }
}

fn amount(value: Option<&Node>, unit: &str, none: &str) -> Amount {
    match value {
        None => Amount { text: none.to_owned(), code: false },
        Some(node) => match number(node) {
            Some(number) => Amount { text: format!("{}{unit}", decimal(number)), code: false },
            None => Amount { text: super::value::cut(&compact(node), 80), code: true },
        },
    }
}

/// A number, also when a template has it as a text.
fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(number) => number.as_f64(),
        Node::String(text) => text.parse().ok(),
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// At most four digits behind the point, none for a whole number.
fn decimal(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn note(values: &BeforeAfter, same_unit: bool) -> String {
    let (before, after) = match (&values.before, &values.after) {
        (Some(before), Some(after)) => (before, after),
        (Some(_), None) => return "removed".to_owned(),
        (None, Some(_)) => return "added".to_owned(),
        (None, None) => return String::new(),
    };
    match (number(before), number(after)) {
        (Some(before), Some(after)) if !same_unit || before < 0.0 || after < 0.0 => {
            changed(before != after || !same_unit)
        }
        (Some(before), Some(after)) if before == after => String::new(),
        (Some(0.0), Some(_)) => "was zero".to_owned(),
        (Some(_), Some(0.0)) => "nothing passes".to_owned(),
        (Some(before), Some(after)) => factor(after / before),
        _ => changed(before != after || !same_unit),
    }
}

fn changed(changed: bool) -> String {
    if changed { "changed".to_owned() } else { String::new() }
}

/// `x5`, `x0.25`, in three digits that count.
fn factor(factor: f64) -> String {
    let digits = if factor >= 100.0 {
        0
    } else if factor >= 10.0 {
        1
    } else {
        2
    };
    let text = format!("{factor:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if matches!(text, "0" | "1") { if factor < 1.0 { "less" } else { "more" }.to_owned() } else { format!("x{text}") }
}

/// Methods whose least limit changed alike.
#[derive(Debug)]
pub(super) struct EffectiveRow<'a> {
    /// `POST /orders`.
    pub methods: Vec<&'a str>,
    /// The stage.
    pub stage: &'a str,
    /// The plan, for a client with a key.
    pub plan: Option<&'a str>,
    /// Before, and the layer that sets it.
    pub before: (Amount, &'a str),
    /// After, and the layer that sets it.
    pub after: (Amount, &'a str),
    /// `x5`.
    pub note: String,
}

/// The effective limits that changed; methods of one stage and plan to which the same happened stand together.
pub(super) fn effective(stack: &StackDiff) -> Vec<EffectiveRow<'_>> {
    let mut rows: Vec<(&Effective, EffectiveRow)> = Vec::new();
    let mut places = BTreeMap::new();
    for effective in &stack.effective {
        let key = (
            &effective.stage,
            &effective.plan,
            effective.rate.before.as_ref().map(compact),
            effective.rate.after.as_ref().map(compact),
            &effective.binds.before,
            &effective.binds.after,
        );
        let place = *places.entry(key).or_insert(rows.len());
        if let Some((_, row)) = rows.get_mut(place) {
            row.methods.push(&effective.method);
            continue;
        }
        let row = EffectiveRow {
            methods: vec![&effective.method],
            stage: &effective.stage,
            plan: effective.plan.as_deref(),
            before: (
                amount(effective.rate.before.as_ref(), "/s", "account's limit"),
                effective.binds.before.as_deref().unwrap_or_default(),
            ),
            after: (
                amount(effective.rate.after.as_ref(), "/s", "account's limit"),
                effective.binds.after.as_deref().unwrap_or_default(),
            ),
            note: note(&effective.rate, true),
        };
        rows.push((effective, row));
    }
    rows.into_iter().map(|(_, row)| row).collect()
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

/// Whether it has changes besides those that replace it.
pub(super) fn changes_more(change: &ResourceChange) -> bool {
    is_replaced(change) && change.changes.iter().any(|change| !forces(change))
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
            said.push(format!("perhaps{}", fate.unwrap_or_default()));
        }
        (Action::Modify, Replacement::Unknown, _) => said.push("not known whether it is replaced".to_owned()),
        _ => {}
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
        said.push("the same text in other words".to_owned());
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

/// What no comparison can tell, because the deployed template has question marks.
pub(super) fn incomparable(stack: &StackDiff) -> Option<String> {
    (stack.incomparable > 0).then(|| {
        let values = count_of(stack.incomparable, "value", "values");
        format!("{values} not comparable: the deployed template has question marks where characters beyond ASCII stood")
    })
}
