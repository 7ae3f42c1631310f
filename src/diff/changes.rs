//! From differences to what a report says of them: masked, sorted, with what becomes of the old resource.

use std::collections::BTreeMap;

use super::change_set::{ChangeSet, Detail};
use super::equality::Ground;
use super::impact::Impact;
use super::mask::Mask;
use super::pair::{Pair, Resource};
use super::policy;
use super::report::{Action, Change, Move, Op, ResourceChange};
use super::tree::{self, Difference};
use crate::facts::Replacement;
use crate::graph::{Step, pointer};
use crate::node::Node;

/// Every changed resource, by logical id; where its type changed, first what goes and then what comes.
pub(super) fn resources<'a>(
    pair: &Pair<'a>,
    ground: &Ground<'a>,
    impacts: &BTreeMap<&'a str, Impact<'a>>,
    moves: &[Move],
    mask: &Mask<'a>,
    set: Option<&ChangeSet>,
) -> Vec<ResourceChange> {
    let said = |id: &str| set.and_then(|set| set.resources.get(id));
    let to: BTreeMap<&str, &str> = moves.iter().map(|moved| (moved.from.as_str(), moved.to.as_str())).collect();
    let from: BTreeMap<&str, &str> = moves.iter().map(|moved| (moved.to.as_str(), moved.from.as_str())).collect();
    let mut found: Vec<ResourceChange> = Vec::new();
    for old in pair.removed() {
        let by_set = said(old.id).and_then(|said| said.policy_action);
        found.push(ResourceChange {
            policy_action: Some(by_set.unwrap_or_else(|| policy::on_removal(old))),
            moved_to: to.get(old.id).map(|id| (*id).to_owned()),
            retyped: pair.after.resource(old.id).is_some(),
            ..blank(old, Action::Remove)
        });
    }
    for new in pair.added() {
        let old = from.get(new.id).and_then(|id| pair.before.resource(id));
        let differences = old.map(|old| (old, tree::resources(ground, old, new).differences));
        found.push(ResourceChange {
            moved_from: old.map(|old| old.id.to_owned()),
            // what is not the same as before its id changed; it comes new in any case
            changes: differences.map_or_else(Vec::new, |(old, differences)| {
                let own = differences.iter().filter(|difference| difference.op != Op::Reference && is_own(difference));
                own.map(|difference| change(old, new, difference, Replacement::Never, mask)).collect()
            }),
            ..blank(new, Action::Add)
        });
    }
    for (id, impact) in impacts {
        let (Some(old), Some(new)) = (pair.before.resource(id), pair.after.resource(id)) else { continue };
        let mut sorted: Vec<&(Difference<'a>, Replacement)> = impact.differences.iter().collect();
        sorted.sort_by(|(one, _), (other, _)| (one.path(), order(one.op)).cmp(&(other.path(), order(other.op))));
        let replaced = matches!(impact.replacement, Replacement::Always | Replacement::Conditional);
        let said = said(id).filter(|said| said.replacement.is_some());
        let by_set = said.and_then(|said| said.policy_action);
        found.push(ResourceChange {
            replacement: impact.replacement,
            policy_action: by_set.or_else(|| replaced.then(|| policy::on_replacement(new))),
            from_change_set: said.is_some(),
            changes: match said {
                // the templates are the same: a parameter's value is not, or the resource has drifted
                Some(said) if sorted.is_empty() => {
                    said.details.iter().map(|detail| by_set_alone(new, detail, mask)).collect()
                }
                _ => sorted.into_iter().map(|(difference, own)| change(old, new, difference, *own, mask)).collect(),
            },
            ..blank(new, Action::Modify)
        });
    }
    found.sort_by(|one, other| {
        let goes_first = |change: &ResourceChange| change.action != Action::Remove;
        (&one.logical_id, goes_first(one)).cmp(&(&other.logical_id, goes_first(other)))
    });
    found
}

fn blank(resource: &Resource, action: Action) -> ResourceChange {
    ResourceChange {
        logical_id: resource.id.to_owned(),
        kind: resource.kind.to_owned(),
        action,
        replacement: Replacement::Never,
        policy_action: None,
        stateful: resource.stateful(),
        moved_to: None,
        moved_from: None,
        retyped: false,
        from_change_set: false,
        folded: false,
        changes: Vec::new(),
    }
}

/// At one path, what goes stands before what comes.
fn order(op: Op) -> u8 {
    match op {
        Op::Remove => 0,
        Op::Modify | Op::Reference => 1,
        Op::Add => 2,
    }
}

fn change(old: &Resource, new: &Resource, difference: &Difference, own: Replacement, mask: &Mask) -> Change {
    let sides = [(old, &difference.before_path, difference.before), (new, &difference.after_path, difference.after)];
    let secret =
        sides.iter().any(|(resource, path, value)| value.is_some_and(|value| mask.is_secret(resource, path, value)));
    let [before, after] = sides.map(|(resource, path, value)| value.map(|value| mask.masked(resource, path, value)));
    Masked::of(difference.op, secret, before, after).change(difference, own)
}

/// Whether a difference is one of the resource itself, not of where it comes from or what it waits for.
fn is_own(difference: &Difference) -> bool {
    !matches!(difference.path().first(), Some(Step::Key("Metadata" | "DependsOn")))
}

/// A change of which only the change set knows.
fn by_set_alone(resource: &Resource, detail: &Detail, mask: &Mask) -> Change {
    let names: Vec<String> =
        detail.path.split('/').skip(1).map(|name| name.replace("~1", "/").replace("~0", "~")).collect();
    let path: Vec<Step> = names.iter().map(|name| Step::Key(name)).collect();
    let [before, after] = [&detail.before, &detail.after].map(|text| text.clone().map(Node::from));
    let secret = [&before, &after].into_iter().flatten().any(|value| mask.is_secret(resource, &path, value));
    let (before, after) = if secret { (None, None) } else { (before, after) };
    Change {
        path: detail.path.clone(),
        key: None,
        shown: detail.path.clone(),
        op: detail.op,
        before,
        after,
        masked: secret,
        follows: detail.follows.clone(),
        replacement: detail.replacement,
        folded: false,
        spelling: false,
    }
}

/// The two values as a report may hold them.
pub(super) struct Masked {
    pub before: Option<Node>,
    pub after: Option<Node>,
    pub masked: bool,
}

impl Masked {
    /// What is a secret as a whole, or differs in nothing but secrets, has no values.
    pub fn of(op: Op, secret: bool, before: Option<Node>, after: Option<Node>) -> Self {
        let masked = secret || (op == Op::Modify && before == after);
        if masked { Masked { before: None, after: None, masked } } else { Masked { before, after, masked } }
    }

    fn change(self, difference: &Difference, replacement: Replacement) -> Change {
        Change {
            path: pointer(difference.path()),
            key: difference.key.clone(),
            shown: difference.shown.clone(),
            op: difference.op,
            before: self.before,
            after: self.after,
            masked: self.masked,
            follows: difference.follows.clone(),
            replacement,
            folded: false,
            spelling: difference.spelling,
        }
    }
}

/// The first step of a path from a resource, and the property when it leads into `Properties`.
pub(super) fn property(path: &str) -> (&str, Option<&str>) {
    let mut steps = path.trim_start_matches('/').split('/');
    let first = steps.next().unwrap_or_default();
    (first, steps.next().filter(|_| first == "Properties"))
}
