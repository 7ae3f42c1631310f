//! What roles, users and groups may do: statements that came, went, or widened.

mod managed;
mod rows;
mod wildcard;

use std::collections::BTreeSet;

use crate::diff::report::{Presence, Severity};
use crate::rule::{Rule, rule};

use super::Out;
use super::documents::{self, ATTACHED, Document, Sort};
use super::policy::{self, Excess, Statement, Terms};
use super::text::{code, codes, flat};
use super::view::{self, Case, Side, Thing, View, target};
pub(super) use rows::rows;
use wildcard::{wild_action, wild_resource};

rule! {
    /// A policy allows more than before.
    ///
    /// Actions or resources that no statement of the same role, user or group allowed, or the same under fewer conditions.
    pub ADDED = "iam-added", "SEC-IAM-ADDED", medium, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";
    /// A policy allows less than before.
    ///
    /// Good if nothing needs it any more; what still does is refused once the change is deployed.
    pub REMOVED = "iam-removed", "SEC-IAM-REMOVED", note, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";
    /// A policy allows actions or resources by a wildcard that it did not allow before.
    ///
    /// `*`, all actions of a service, `NotAction`, every resource of a kind, or an AWS managed policy of an administrator. Name the
    /// actions that the code calls and the resources that it calls them on.
    pub WILDCARD = "iam-wildcard", "SEC-IAM-WILDCARD", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege";
    /// A `Deny` is gone, or covers less than before.
    ///
    /// A `Deny` holds against every `Allow` there is; without it, what other policies allow takes effect.
    pub DENY_REMOVED = "iam-deny-removed", "SEC-IAM-DENY-REMOVED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html";
    /// A role or user has no permissions boundary any more.
    ///
    /// The boundary capped what its policies can give, those that are attached later and elsewhere among them.
    pub BOUNDARY_REMOVED = "iam-boundary-removed", "SEC-IAM-BOUNDARY-REMOVED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    let old = case.before.as_ref().map(|thing| documents::documents_before(case.view, thing)).unwrap_or_default();
    let new = case.after.as_ref().map(documents::documents).unwrap_or_default();
    if !(old.is_empty() && new.is_empty()) {
        allowed(case, &old, &new, out);
        denied(case, &old, &new, out);
    }
    managed::find(case, out);
    if let Some((before, after)) = case.both()
        && before.has("PermissionsBoundary")
        && !after.has("PermissionsBoundary")
    {
        let boundary = before.get("PermissionsBoundary").map(flat).unwrap_or_default();
        let message = format!("permissions boundary {} removed: nothing caps its policies any more", code(boundary));
        out.add(&BOUNDARY_REMOVED, after.id, case.path("PermissionsBoundary"), message);
    }
}

/// Who has the policies of this resource: itself, or those it is attached to; none when somebody outside of the template has them.
fn holders<'t>(thing: &'t Thing) -> Option<BTreeSet<&'t str>> {
    match ATTACHED.iter().find(|(kind, _)| *kind == thing.kind) {
        None => Some(BTreeSet::from([thing.id])),
        Some((_, properties)) => {
            let mut ids = BTreeSet::new();
            for holder in properties.iter().flat_map(|property| thing.items(property)) {
                ids.insert(target(holder).filter(|id| thing.side.resource(id).is_some())?);
            }
            Some(ids).filter(|ids| !ids.is_empty())
        }
    }
}

/// The identity statements that one role, user or group has, in all of a template's policies.
fn standing(view: &View, side: &Side, holder: &str) -> Vec<Statement> {
    let mut found = Vec::new();
    let mut take = |resource: view::Resource| {
        let thing = side.thing(resource);
        let documents =
            documents::documents_before(view, &thing).into_iter().filter(|document| document.sort == Sort::Identity);
        found.extend(documents.flat_map(|document| document.statements));
    };
    side.resource(holder).into_iter().for_each(&mut take);
    for kind in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"] {
        for resource in side.of_kind(kind) {
            let named =
                ["Roles", "Users", "Groups", "RoleName"].iter().filter_map(|name| view::property(&resource, name));
            if named.flat_map(|list| view::items(Some(list))).any(|node| target(node) == Some(holder)) {
                take(resource);
            }
        }
    }
    found
}

/// All that the one holder of a policy may do on a side, whichever of its policies says so.
fn elsewhere(view: &View, thing: &Thing, before: bool) -> Vec<Statement> {
    let Some(holders) = holders(thing) else { return Vec::new() };
    let mut holders = holders.into_iter();
    match (holders.next(), holders.next()) {
        (Some(one), None) if before => {
            let id = view.earlier(one).map_or(one, |earlier| earlier.id);
            standing(view, &view.before, id)
        }
        (Some(one), None) => {
            let id = view.later(one).map_or(one, |later| later.id);
            standing(view, &view.after, id)
        }
        _ => Vec::new(),
    }
}

fn allowed(case: &Case, old: &[Document], new: &[Document], out: &mut Out) {
    let identity = |sort| sort == Sort::Identity;
    if !old.iter().chain(new).any(|document| identity(document.sort)) {
        return;
    }
    if let Some(after) = &case.after {
        let before = elsewhere(case.view, after, true);
        let others: Vec<&Statement> = documents::all(old, identity).into_iter().chain(&before).collect();
        for document in new.iter().filter(|document| identity(document.sort)) {
            for excess in policy::excess(&document.statements, &others, true) {
                grown(case, after, &excess, &others, out);
            }
        }
    }
    if let Some(before) = &case.before {
        // with the role itself gone, nobody misses what it was allowed
        let gone = holders(before).is_some_and(|holders| holders.iter().all(|id| case.view.is_gone(id)));
        if gone {
            return;
        }
        let after = elsewhere(case.view, case.after.as_ref().unwrap_or(before), false);
        let others: Vec<&Statement> = documents::all(new, identity).into_iter().chain(&after).collect();
        let id = case.after.as_ref().map_or(before.id, |after| after.id);
        for document in old.iter().filter(|document| identity(document.sort)) {
            for excess in policy::excess(&document.statements, &others, true) {
                let message = format!(
                    "{} {}",
                    summary(&excess),
                    if excess.but_for_conditions { "asks for more conditions" } else { "removed" }
                );
                out.add(&REMOVED, id, before.pointer(&excess.statement.pointer), message).tightened();
            }
        }
    }
}

/// `Allow Table: dynamodb:* on arn:...`.
pub(super) fn summary(excess: &Excess) -> String {
    let statement = excess.statement;
    let but = |terms: &Terms| if terms.not { "everything but " } else { "" };
    let mut text = format!("{}: {}{}", statement.title(), but(&statement.actions), codes(&excess.actions));
    if !excess.resources.is_empty() {
        text.push_str(&format!(" on {}{}", but(&statement.resources), codes(&excess.resources)));
    }
    text
}

/// More is allowed than before.
pub(super) fn grown(case: &Case, after: &Thing, excess: &Excess, others: &[&Statement], out: &mut Out) {
    let statement = excess.statement;
    let (rule, severity) = judged(excess);
    // a new stack has no before to allow more than; the table lists what it allows
    if case.view.presence == Presence::Added && rule.code == ADDED.code {
        return;
    }
    let path = format!("{}{}", statement.pointer, widened(excess, others));
    let mut message = summary(excess);
    if excess.but_for_conditions {
        message.push_str(" under fewer conditions than before");
    } else if !statement.condition.is_empty() {
        message.push_str(" under conditions");
    }
    out.add(rule, after.id, after.pointer(&path), message).severity(severity);
}

/// Which part of the statement is wider than in a statement that stood before.
fn widened(excess: &Excess, others: &[&Statement]) -> &'static str {
    let statement = excess.statement;
    let action = if statement.actions.not { "/NotAction" } else { "/Action" };
    let resource = if statement.resources.not { "/NotResource" } else { "/Resource" };
    let alike = |same: &dyn Fn(&Statement) -> bool| {
        others
            .iter()
            .any(|other| other.allows == statement.allows && other.principals == statement.principals && same(other))
    };
    let same_resources = alike(&|other| other.resources == statement.resources);
    let same_actions = alike(&|other| other.actions == statement.actions);
    match (wild_action(excess).is_some(), wild_resource(excess)) {
        (true, true) if same_actions => return resource,
        (true, _) => return action,
        (false, true) => return resource,
        (false, false) if excess.but_for_conditions => return "",
        (false, false) => {}
    }
    if same_resources {
        action
    } else if same_actions {
        resource
    } else {
        ""
    }
}

fn judged(excess: &Excess) -> (&'static Rule, Severity) {
    match (wild_action(excess), wild_resource(excess)) {
        (Some(severity), false) => (&WILDCARD, severity),
        (Some(_), true) => (&WILDCARD, Severity::High),
        (None, true) => (&WILDCARD, Severity::High),
        (None, false) => (&ADDED, Severity::Medium),
    }
}

fn denied(case: &Case, old: &[Document], new: &[Document], out: &mut Out) {
    let Some(before) = &case.before else { return };
    let gone = holders(before).is_some_and(|holders| holders.iter().all(|id| case.view.is_gone(id)));
    if gone || !old.iter().any(|document| document.statements.iter().any(|statement| !statement.allows)) {
        return;
    }
    let after = elsewhere(case.view, case.after.as_ref().unwrap_or(before), false);
    let others: Vec<&Statement> = documents::all(new, |_| true).into_iter().chain(&after).collect();
    let id = case.after.as_ref().map_or(before.id, |after| after.id);
    for document in old {
        for excess in policy::excess(&document.statements, &others, false) {
            let statement = excess.statement;
            let narrowed =
                others.iter().any(|other| !other.allows && other.sid.is_some() && other.sid == statement.sid);
            let how = match (excess.but_for_conditions, narrowed) {
                (true, _) => "holds under more conditions than before",
                (false, true) => "no longer denied",
                (false, false) => "removed",
            };
            out.add(&DENY_REMOVED, id, before.pointer(&statement.pointer), format!("{} {how}", summary(&excess)));
        }
    }
}
