//! What a comparison knows before anything is judged: the one thing that findings and the throttling table are given.

use std::collections::BTreeMap;

use super::pair::{Pair, Resource};
use super::report::{Action, Fold, Move, ResourceChange, SectionChange};
use crate::facts::Replacement;

/// Two templates and what differs. Values in changes are masked already; the templates in `pair` are not: whoever prints from them asks
/// [`mask`](super::mask).
pub struct Comparison<'a> {
    /// The two sides.
    pub pair: &'a Pair<'a>,
    /// Changed resources by logical id, before those of the same id after (a changed type is a removal and an addition).
    pub resources: Vec<ResourceChange>,
    /// Resources that only changed their logical id.
    pub moves: Vec<Move>,
    /// Rotations of deployments and versions that are folded unless a finding is about one of them.
    pub rotations: Vec<Fold>,
    /// Other sections.
    pub template: Vec<SectionChange>,
    by_id: BTreeMap<String, Vec<usize>>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(
        pair: &'a Pair<'a>,
        resources: Vec<ResourceChange>,
        moves: Vec<Move>,
        rotations: Vec<Fold>,
        template: Vec<SectionChange>,
    ) -> Self {
        let mut by_id: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, change) in resources.iter().enumerate() {
            by_id.entry(change.logical_id.clone()).or_default().push(index);
        }
        Comparison { pair, resources, moves, rotations, template, by_id }
    }

    /// What happens to a resource; two entries when its type changed. Nothing when it is unchanged.
    pub fn changes(&self, id: &str) -> impl Iterator<Item = &ResourceChange> {
        self.by_id.get(id).into_iter().flatten().filter_map(|&index| self.resources.get(index))
    }

    /// The change of a resource that both sides have under one id and type.
    pub fn modified(&self, id: &str) -> Option<&ResourceChange> {
        self.changes(id).find(|change| change.action == Action::Modify)
    }

    /// Whether CloudFormation makes a new resource under this id and takes away the old one.
    pub fn is_replaced(&self, id: &str) -> bool {
        self.modified(id).is_some_and(|change| change.replacement == Replacement::Always)
    }

    /// Resources that both sides have under one id and type, changed or not: before and after.
    pub fn kept(&self) -> impl Iterator<Item = (&Resource<'a>, &Resource<'a>)> {
        self.pair.kept()
    }

    /// Resources that go, moved ones among them.
    pub fn removed(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.pair.removed()
    }

    /// Resources that come, moved ones among them.
    pub fn added(&self) -> impl Iterator<Item = &Resource<'a>> {
        self.pair.added()
    }

    /// The id after of a resource of the before side: its own, or the one that it moved or rotated to.
    pub fn id_after<'b>(&'b self, before: &'b str) -> Option<&'b str> {
        if let Some(found) = self.moves.iter().find(|moved| moved.from == before) {
            return Some(&found.to);
        }
        let rotated = self.rotations.iter().find_map(|fold| match fold {
            Fold::ApiDeployment { removed, added, .. } | Fold::LambdaVersion { removed, added, .. } => {
                (removed == before).then_some(added.as_str())
            }
            _ => None,
        });
        rotated.or_else(|| self.kept_id(before).then_some(before))
    }

    /// The id before of a resource of the after side.
    pub fn id_before<'b>(&'b self, after: &'b str) -> Option<&'b str> {
        if let Some(found) = self.moves.iter().find(|moved| moved.to == after) {
            return Some(&found.from);
        }
        let rotated = self.rotations.iter().find_map(|fold| match fold {
            Fold::ApiDeployment { removed, added, .. } | Fold::LambdaVersion { removed, added, .. } => {
                (added == after).then_some(removed.as_str())
            }
            _ => None,
        });
        rotated.or_else(|| self.kept_id(after).then_some(after))
    }

    fn kept_id(&self, id: &str) -> bool {
        match (self.pair.before.resource(id), self.pair.after.resource(id)) {
            (Some(old), Some(new)) => old.kind == new.kind,
            _ => false,
        }
    }
}
