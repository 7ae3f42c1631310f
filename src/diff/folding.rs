//! Changes that follow from others or that nobody needs to read, told in one line each.
//!
//! Decided last: nothing is folded that a finding is about, and nothing that replaces a resource but what only rotates.

use std::collections::BTreeSet;

use super::changes::property;
use super::identity::Rotation;
use super::report::{Action, Change, Finding, Fold, Op, ResourceChange};
use crate::facts::{self, Replacement};

/// Marks what is folded, and tells it.
pub(super) fn fold(resources: &mut [ResourceChange], rotations: &[Rotation], findings: &[Finding]) -> Vec<Fold> {
    let named: BTreeSet<&str> =
        findings.iter().flat_map(|finding| [finding.resource.as_str(), resource_of(&finding.path)]).collect();
    let mut folds: Vec<Fold> = Vec::new();
    for rotation in rotations {
        if named.contains(rotation.removed) || named.contains(rotation.added) {
            continue;
        }
        folds.push(rotate(resources, rotation));
    }
    let (mut codes, mut metadata, mut tags, mut references) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for resource in
        resources.iter_mut().filter(|resource| resource.action == Action::Modify && !resource.changes.is_empty())
    {
        let kinds: Vec<Option<Foldable>> =
            resource.changes.iter().map(|change| foldable(&resource.kind, change)).collect();
        let id = resource.logical_id.clone();
        let whole = kinds.iter().all(Option::is_some)
            && resource.replacement == Replacement::Never
            && !named.contains(id.as_str());
        if !whole && kinds.iter().all(Option::is_some) {
            // a finding is about it: all of it is shown
            resource.changes.iter_mut().for_each(|change| change.folded = false);
            continue;
        }
        resource.folded = whole;
        let mut follows = Vec::new();
        for (change, kind) in resource.changes.iter_mut().zip(&kinds) {
            change.folded = change.folded || whole || *kind == Some(Foldable::Reference);
            if *kind == Some(Foldable::Reference) {
                follows.push((change.path.clone(), change.follows.clone().unwrap_or_default()));
            }
        }
        if !follows.is_empty() {
            references.push(Fold::References { logical_id: id.clone(), follows });
        }
        if !whole {
            continue;
        }
        let has = |kind| kinds.contains(&Some(kind));
        if has(Foldable::Code) {
            let paths = resource.changes.iter().zip(&kinds).filter(|(_, kind)| **kind == Some(Foldable::Code));
            codes.push(Fold::Code {
                logical_id: id.clone(),
                paths: paths.map(|(change, _)| change.path.clone()).collect(),
            });
        }
        if has(Foldable::Tags) {
            tags.push(id.clone());
        }
        if has(Foldable::Metadata) && !has(Foldable::Code) && !has(Foldable::Tags) {
            metadata.push(Fold::Metadata { logical_id: id });
        }
    }
    folds.extend(codes);
    folds.extend(metadata);
    if !tags.is_empty() {
        folds.push(Fold::Tags { logical_ids: tags });
    }
    folds.extend(references);
    folds
}

/// Why a change can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Foldable {
    /// It follows a deployment or version that rotated.
    Rotation,
    /// It follows what was replaced or moved.
    Reference,
    /// Where code lies.
    Code,
    Metadata,
    Tags,
}

fn foldable(kind: &str, change: &Change) -> Option<Foldable> {
    if change.replacement != Replacement::Never {
        return None;
    }
    match (change.op, property(&change.path)) {
        (Op::Reference, _) if change.folded => Some(Foldable::Rotation),
        (Op::Reference, _) => Some(Foldable::Reference),
        (_, ("Metadata", _)) => Some(Foldable::Metadata),
        (_, (_, Some(name))) if is_tags(kind, name) => Some(Foldable::Tags),
        (_, (_, Some("Code"))) if kind == "AWS::Lambda::Function" && is_code(&change.path) => Some(Foldable::Code),
        _ => None,
    }
}

fn is_tags(kind: &str, property: &str) -> bool {
    match facts::resource_type(kind).and_then(|facts| facts.tag_property) {
        Some(tags) => tags == property,
        None => property == "Tags",
    }
}

/// Whether a path of a function says where its code lies, or is the code.
fn is_code(path: &str) -> bool {
    let member = path.strip_prefix("/Properties/Code").unwrap_or_default();
    let member = member.trim_start_matches('/').split('/').next().unwrap_or_default();
    matches!(member, "" | "S3Bucket" | "S3Key" | "S3ObjectVersion" | "ImageUri" | "ZipFile" | "Fn::If")
}

fn rotate(resources: &mut [ResourceChange], rotation: &Rotation) -> Fold {
    let mut referrers = Vec::new();
    for resource in resources.iter_mut() {
        let id = resource.logical_id.as_str();
        match resource.action {
            Action::Remove => resource.folded |= id == rotation.removed,
            Action::Add => resource.folded |= id == rotation.added,
            Action::Modify => {
                let follows = |change: &&mut Change| {
                    change.op == Op::Reference && change.follows.as_deref() == Some(rotation.added)
                };
                for change in resource.changes.iter_mut().filter(follows) {
                    change.folded = true;
                    referrers.push((resource.logical_id.clone(), change.path.clone()));
                }
            }
        }
    }
    rotation.fold(referrers)
}

/// The logical id in a pointer from the template's root.
fn resource_of(path: &str) -> &str {
    path.strip_prefix("/Resources/").unwrap_or_default().split('/').next().unwrap_or_default()
}
