//! What a change from one template to another does: to resources, data, access and traffic.
//!
//! ```text
//! sides ──> pairs of templates ──> compare (equality, identity, replacement, moves, folding)
//!                                        └──> findings, throttling ──> Report ──> text | markdown | json | html | sarif | github
//! ```

mod change_set;
mod changes;
mod comparison;
mod drift;
mod equality;
pub mod findings;
mod folding;
mod identity;
mod impact;
mod keyed;
mod lcs;
pub mod mask;
mod pair;
mod policy;
pub mod render;
pub mod report;
mod sections;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

pub use change_set::{ChangeSet, Detail, Said};
pub use comparison::Comparison;
pub use drift::{Drift, Drifted};
pub use mask::Mask;
pub use pair::{Pair, Referrer, Resource, Side};
pub use policy::{on_removal, on_replacement, snapshots, stateful};
pub use report::{Report, Severity};

use equality::Ground;
use findings::Judged;
use impact::Impact;
use report::{Action, Fold, ResourceChange, StackDiff, Summary};

use crate::facts::Replacement;
use crate::node::{Node, Object};
use crate::template::Template;

/// How templates are compared.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What CloudFormation says of this stack's change; it is believed over the schemas.
    pub change_set: Option<ChangeSet>,
    /// Whether the side before comes from `get-template`, which answers `?` for what is not ASCII.
    pub deployed: bool,
    /// What was changed outside of CloudFormation, where somebody looked.
    pub drift: Option<Drift>,
}

/// Compares two templates of one stack; a side that is missing has no stack of this name.
///
/// ```
/// use formwork::diff::{compare, Options};
/// let template = |text| formwork::read::template(text).unwrap();
/// let before = template(r#"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5}}}}"#);
/// let after = template(r#"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": "5"}}}}"#);
/// assert!(!compare("jobs", Some(&before), Some(&after), &Options::default()).is_change());
/// ```
pub fn compare(name: &str, before: Option<&Template>, after: Option<&Template>, options: &Options) -> StackDiff {
    let pair = Pair::new(name, before, after);
    let mask = Mask::new(&pair);
    let mut ground = Ground::default();
    let rotations = identity::rotations(&pair);
    ground.ids.extend(rotations.iter().map(|rotation| (rotation.removed, rotation.added)));
    let (moves, mut notes) = identity::moves(&pair, &mut ground);
    // a template that shows other characters has lost none
    ground.question_marks =
        options.deployed && before.is_some_and(|template| template.root().iter().all(|(_, node)| is_ascii(node)));

    let (template, mut incomparable) = sections::compare(&pair, &ground, &mask);
    let mut impacts: BTreeMap<&str, Impact> = BTreeMap::new();
    for (old, new) in pair.kept() {
        let found = tree::resources(&ground, old, new);
        incomparable += found.incomparable;
        if !found.differences.is_empty() {
            impacts.insert(new.id, Impact::new(new, found.differences));
        }
    }
    let retyped: BTreeSet<&str> =
        pair.removed().filter(|old| pair.after.resource(old.id).is_some()).map(|old| old.id).collect();
    let told: Vec<Fold> = rotations.iter().map(|rotation| rotation.fold(Vec::new())).collect();
    let judge = |mut impacts: BTreeMap<_, _>, set: Option<&ChangeSet>| {
        if let Some(set) = set {
            impact::believe(&pair, &mut impacts, set);
        }
        impact::close(&pair, &mut impacts, &retyped, set);
        let resources = changes::resources(&pair, &ground, &impacts, &moves, &mask, set);
        Comparison::new(&pair, resources, moves.clone(), told.clone(), template.clone())
    };
    // a change set takes no finding away: what the templates alone say stands as well
    let alone = options.change_set.is_some().then(|| judge(impacts.clone(), None));
    let comparison = judge(impacts, options.change_set.as_ref());
    let Judged { findings, iam, costs, notes: unseen } =
        findings::judge(&comparison, alone.as_ref(), options.drift.as_ref(), &mask);
    notes.extend(unseen);

    let Comparison { mut resources, .. } = comparison;
    let folded = folding::fold(&mut resources, &rotations, &findings);
    let nothing = Template::new(Object::new());
    let (limits, effective) =
        crate::throttle::compare::limits(before.unwrap_or(&nothing), after.unwrap_or(&nothing), &moves);
    StackDiff {
        name: name.to_owned(),
        presence: pair.presence,
        file: None,
        summary: summary(&pair, &resources, moves.len()),
        findings,
        throttle: limits,
        effective,
        iam,
        costs,
        resources,
        moves,
        folded,
        template,
        incomparable,
        notes,
    }
}

fn summary(pair: &Pair, resources: &[ResourceChange], moves: usize) -> Summary {
    let mut summary = Summary { move_: moves, ..Summary::default() };
    let mut changed: BTreeSet<&str> = BTreeSet::new();
    for change in resources {
        changed.insert(&change.logical_id);
        match (change.action, change.replacement) {
            _ if change.folded => summary.folded += 1,
            (Action::Add, _) => summary.add += 1,
            (Action::Remove, _) => summary.remove += 1,
            (Action::Modify, Replacement::Always) => summary.replace += 1,
            (Action::Modify, replacement) => {
                summary.modify += 1;
                summary.maybe_replace += usize::from(replacement == Replacement::Conditional);
            }
        }
    }
    summary.unchanged = pair.kept().filter(|(_, new)| !changed.contains(new.id)).count();
    summary
}

fn is_ascii(node: &Node) -> bool {
    match node {
        Node::String(text) => text.is_ascii(),
        Node::List(items) => items.iter().all(is_ascii),
        Node::Object(members) => members.iter().all(|(name, value)| name.is_ascii() && is_ascii(value)),
        Node::Null | Node::Bool(_) | Node::Number(_) => true,
    }
}
