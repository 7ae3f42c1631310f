//! The report for programs: `diff/1`, described in `docs/diff-json.md`. What an entry of `folded` tells stands there and not among the
//! resources; IAM statements stand in the changes.

use serde::Serialize;
use serde_json::ser::PrettyFormatter;

use crate::diff::Report;
use crate::diff::report::{
    Action, BeforeAfter, BeforeAfterText, Change, Cost, Effective, Finding, Fold, Layer, Limit, LimitDirection, Move,
    Op, PolicyAction, Presence, ResourceChange, SectionChange, Similarity, StackDiff,
};
use crate::facts::Replacement;
use crate::node::{Node, Object};

/// The report as JSON, with a line break at its end.
pub(super) fn json(report: &Report) -> String {
    let changes = report.stacks.iter().any(StackDiff::is_change);
    let root = object([
        ("schema", text("diff/1")),
        ("before", object([("source", text(&report.before))])),
        ("after", object([("source", text(&report.after))])),
        ("warnings", some_list(report.warnings.iter().map(|warning| text(warning)))),
        ("stacks", list(report.stacks.iter().map(stack))),
        ("exit", object([("detailed", Some(Node::from(if changes { 2 } else { 0 })))])),
    ]);
    let mut bytes = Vec::with_capacity(16 * 1024);
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, PrettyFormatter::new());
    // writing a tree of strings and numbers into memory has no way to fail
    root.serialize(&mut serializer).expect("a report is valid JSON");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

fn stack(stack: &StackDiff) -> Node {
    let presence = match stack.presence {
        Presence::Both => None,
        Presence::Added => text("added"),
        Presence::Removed => text("removed"),
    };
    let summary = stack.summary;
    let shown = stack.resources.iter().filter(|change| !change.folded);
    node([
        ("name", text(&stack.name)),
        ("presence", presence),
        (
            "summary",
            object([
                ("add", count(summary.add)),
                ("modify", count(summary.modify)),
                ("remove", count(summary.remove)),
                ("replace", count(summary.replace)),
                ("maybe_replace", count(summary.maybe_replace)),
                ("move", count(summary.move_)),
                ("folded", count(summary.folded)),
                ("unchanged", count(summary.unchanged)),
            ]),
        ),
        ("incomparable", count(stack.incomparable).filter(|_| stack.incomparable > 0)),
        ("notes", some_list(stack.notes.iter().map(|note| text(&note.text)))),
        ("findings", list(stack.findings.iter().map(finding))),
        ("throttle", list(stack.throttle.iter().map(limit))),
        ("effective", some_list(stack.effective.iter().map(effective))),
        ("costs", some_list(stack.costs.iter().map(cost))),
        ("resources", list(shown.map(resource))),
        ("moves", list(stack.moves.iter().map(moved))),
        ("folded", list(stack.folded.iter().map(|fold| folded(stack, fold)))),
        ("template", list(stack.template.iter().map(section))),
    ])
}

fn finding(finding: &Finding) -> Option<Node> {
    object([
        ("rule", text(finding.rule)),
        ("severity", text(finding.severity.name())),
        ("direction", text(finding.direction.name())),
        ("resource", text(&finding.resource)),
        ("path", text(&finding.path)),
        ("message", text(&finding.message)),
    ])
}

fn limit(limit: &Limit) -> Option<Node> {
    let (layer, who) = match limit.layer {
        Layer::WafRate => ("waf-rate", "rule"),
        Layer::UsagePlanMethod => ("usage-plan-method", "plan"),
        Layer::UsagePlan => ("usage-plan", "plan"),
        Layer::StageMethod => ("stage-method", "stage"),
        Layer::Stage => ("stage", "stage"),
        Layer::Concurrency => ("concurrency", "function"),
    };
    let direction = match limit.direction {
        LimitDirection::Raised => "raised",
        LimitDirection::Lowered => "lowered",
        LimitDirection::Added => "added",
        LimitDirection::Removed => "removed",
        LimitDirection::Changed => "changed",
        LimitDirection::Unchanged => "unchanged",
    };
    object([
        ("layer", text(layer)),
        ("resource", text(&limit.resource)),
        (who, limit.name.as_deref().and_then(text)),
        ("scope", Some(limit.scope.as_deref().and_then(text).unwrap_or(Node::Null))),
        ("rate", limit.rate.as_ref().and_then(numbers)),
        ("burst", limit.burst.as_ref().and_then(numbers)),
        ("quota", limit.quota.as_ref().and_then(numbers)),
        ("period", limit.period.as_ref().and_then(texts)),
        ("requests", limit.requests.as_ref().and_then(numbers)),
        ("concurrency", limit.concurrency.as_ref().and_then(numbers)),
        ("direction", text(direction)),
    ])
}

fn effective(effective: &Effective) -> Option<Node> {
    object([
        ("method", text(&effective.method)),
        ("stage", text(&effective.stage)),
        ("plan", effective.plan.as_deref().and_then(text)),
        ("rate", numbers(&effective.rate)),
        ("binds", texts(&effective.binds)),
    ])
}

fn cost(cost: &Cost) -> Option<Node> {
    object([
        ("resource", cost.resource.as_deref().and_then(text)),
        ("what", text(&cost.what)),
        ("before", Some(cost.before.clone().unwrap_or(Node::Null))),
        ("after", Some(cost.after.clone().unwrap_or(Node::Null))),
        ("unit", text(cost.unit)),
    ])
}

fn resource(resource: &ResourceChange) -> Option<Node> {
    let action = match resource.action {
        Action::Add => "add",
        Action::Modify => "modify",
        Action::Remove => "remove",
    };
    let policy = resource.policy_action.map(|action| match action {
        PolicyAction::Delete => "Delete",
        PolicyAction::Retain => "Retain",
        PolicyAction::Snapshot => "Snapshot",
        PolicyAction::ReplaceAndDelete => "ReplaceAndDelete",
        PolicyAction::ReplaceAndRetain => "ReplaceAndRetain",
        PolicyAction::ReplaceAndSnapshot => "ReplaceAndSnapshot",
    });
    object([
        ("logicalId", text(&resource.logical_id)),
        ("type", text(&resource.kind)),
        ("action", text(action)),
        ("replacement", text(replacement(resource.replacement))),
        ("policyAction", policy.and_then(text)),
        ("source", text("change-set").filter(|_| resource.from_change_set)),
        ("stateful", Some(Node::Bool(resource.stateful))),
        ("movedTo", resource.moved_to.as_deref().and_then(text)),
        ("movedFrom", resource.moved_from.as_deref().and_then(text)),
        ("changes", list(resource.changes.iter().filter(|change| !change.folded).map(change))),
    ])
}

fn change(change: &Change) -> Option<Node> {
    object([
        ("path", text(&change.path)),
        ("key", change.key.as_deref().and_then(text)),
        ("op", text(op(change.op))),
        ("before", change.before.clone()),
        ("after", change.after.clone()),
        ("masked", yes(change.masked)),
        ("spelling", yes(change.spelling)),
        ("follows", change.follows.as_deref().and_then(text)),
        ("replacement", text(replacement(change.replacement))),
    ])
}

fn moved(moved: &Move) -> Option<Node> {
    let similarity = match moved.similarity {
        Similarity::Exact => "exact",
        Similarity::Near => "near",
    };
    object([
        ("from", text(&moved.from)),
        ("to", text(&moved.to)),
        ("type", text(&moved.kind)),
        ("similarity", text(similarity)),
    ])
}

fn folded(stack: &StackDiff, fold: &Fold) -> Option<Node> {
    let pairs = |pairs: &[(String, String)], first: &'static str, second: &'static str| {
        list(pairs.iter().map(|(one, other)| object([(first, text(one)), (second, text(other))])))
    };
    // what is folded is told in full all the same
    let changes_of = |id: &str, keep: &dyn Fn(&Change) -> bool| {
        let resource = stack.resources.iter().find(|change| change.logical_id == id && change.action == Action::Modify);
        list(resource.into_iter().flat_map(|resource| &resource.changes).filter(|change| keep(change)).map(change))
    };
    match fold {
        Fold::ApiDeployment { api, removed, added, referrers } => object([
            ("kind", text("api-deployment")),
            ("api", text(api)),
            ("removed", text(removed)),
            ("added", text(added)),
            ("referrers", pairs(referrers, "logicalId", "path")),
        ]),
        Fold::LambdaVersion { function, removed, added, referrers } => object([
            ("kind", text("lambda-version")),
            ("function", text(function)),
            ("removed", text(removed)),
            ("added", text(added)),
            ("referrers", pairs(referrers, "logicalId", "path")),
        ]),
        Fold::Code { logical_id, .. } => object([
            ("kind", text("code")),
            ("logicalId", text(logical_id)),
            ("changes", changes_of(logical_id, &|change| change.op != Op::Reference)),
        ]),
        Fold::Metadata { logical_id } => object([
            ("kind", text("metadata")),
            ("logicalId", text(logical_id)),
            ("changes", changes_of(logical_id, &|change| change.op != Op::Reference)),
        ]),
        Fold::Tags { logical_ids } => object([
            ("kind", text("tags")),
            (
                "resources",
                list(logical_ids.iter().map(|id| {
                    object([("logicalId", text(id)), ("changes", changes_of(id, &|change| change.op != Op::Reference))])
                })),
            ),
        ]),
        Fold::References { logical_id, follows } => object([
            ("kind", text("references")),
            ("logicalId", text(logical_id)),
            ("follows", pairs(follows, "path", "logicalId")),
        ]),
    }
}

fn section(change: &SectionChange) -> Option<Node> {
    object([
        ("section", text(&change.section)),
        ("name", text(&change.name).filter(|_| !change.name.is_empty())),
        ("path", text(&change.path)),
        ("op", text(op(change.op))),
        ("before", change.before.clone()),
        ("after", change.after.clone()),
        ("masked", yes(change.masked)),
        ("note", change.note.and_then(text)),
        ("usedBy", some_list(change.used_by.iter().map(|id| text(id)))),
    ])
}

fn op(op: Op) -> &'static str {
    match op {
        Op::Add => "add",
        Op::Remove => "remove",
        Op::Modify => "modify",
        Op::Reference => "reference",
    }
}

fn replacement(replacement: Replacement) -> &'static str {
    match replacement {
        Replacement::Never => "never",
        Replacement::Conditional => "conditional",
        Replacement::Unknown => "unknown",
        Replacement::Always => "always",
    }
}

fn numbers(numbers: &BeforeAfter) -> Option<Node> {
    let or_null = |number: &Option<Node>| Some(number.clone().unwrap_or(Node::Null));
    object([("before", or_null(&numbers.before)), ("after", or_null(&numbers.after))])
}

fn texts(texts: &BeforeAfterText) -> Option<Node> {
    let or_null = |value: &Option<String>| Some(value.as_deref().and_then(text).unwrap_or(Node::Null));
    object([("before", or_null(&texts.before)), ("after", or_null(&texts.after))])
}

/// A member of an object; none is left out.
type Member = (&'static str, Option<Node>);

fn node<const N: usize>(members: [Member; N]) -> Node {
    let present = members.into_iter().filter_map(|(name, value)| Some((name.into(), value?)));
    Node::Object(present.collect::<Object>())
}

fn object<const N: usize>(members: [Member; N]) -> Option<Node> {
    Some(node(members))
}

fn text(text: &str) -> Option<Node> {
    Some(Node::from(text.to_owned()))
}

fn yes(value: bool) -> Option<Node> {
    value.then_some(Node::Bool(true))
}

fn count(number: usize) -> Option<Node> {
    Some(Node::from(i64::try_from(number).unwrap_or(i64::MAX)))
}

fn list(items: impl Iterator<Item = impl Into<Option<Node>>>) -> Option<Node> {
    Some(Node::List(items.filter_map(Into::into).collect()))
}

/// A list that is left out when it is empty.
fn some_list(items: impl Iterator<Item = Option<Node>>) -> Option<Node> {
    let items: Vec<Node> = items.flatten().collect();
    (!items.is_empty()).then_some(Node::List(items))
}
