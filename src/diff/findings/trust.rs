//! Who may use what: principals that role trust, resource policies and Lambda permissions let in anew.

use crate::diff::report::Severity;
use crate::rule::rule;

use super::documents::{self, Document, Sort};
use super::policy::{self, Excess, Statement, glob, principal_name};
use super::text::{code, codes};
use super::view::{Case, Thing, target};
use super::{Out, iam, public};

rule! {
    /// Somebody may assume a role, or use a resource, who could not before.
    ///
    /// A principal in the trust policy of a role, in the policy of a resource, or in a permission of a function; or a condition such as
    /// `sts:ExternalId` or `aws:SourceArn` that limited one and is gone.
    pub TRUST_ADDED = "trust-added", "SEC-TRUST-ADDED", high, Security, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html";
}

pub(super) fn find(case: &Case, out: &mut Out) {
    let old = case.before.as_ref().map(|thing| documents::documents_before(case.view, thing)).unwrap_or_default();
    let new = case.after.as_ref().map(documents::documents).unwrap_or_default();
    let ours = |document: &&Document| document.sort != Sort::Identity;
    if let Some(before) = &case.before {
        let statements = documents::all(&old, |sort| sort == Sort::Resource);
        public::api_policy_removed(case, before, &statements, out);
    }
    let Some(after) = &case.after else { return };
    for document in new.iter().filter(ours) {
        let others = documents::all(&old, |sort| sort == document.sort);
        for excess in policy::excess(&document.statements, &others, true) {
            match document.sort {
                Sort::Trust => trusted(case, after, &excess, &others, out),
                _ => granted(case, after, &excess, &others, out),
            }
        }
    }
}

/// The principals that no statement named before.
fn strangers<'e>(excess: &Excess<'e>, others: &[&Statement]) -> Vec<&'e str> {
    let known = |name: &str| {
        others.iter().any(|other| other.allows && !other.principals.not && other.principals.items.contains(name))
    };
    excess.principals.iter().copied().filter(|name| !known(name)).collect()
}

/// How far from home a principal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Distance {
    /// Another resource of this template, or this account.
    Own,
    /// A service of AWS.
    Service,
    /// Another account, an identity provider.
    Foreign,
    /// Everybody.
    Everybody,
}

fn distance(case: &Case, principal: &str) -> Distance {
    if principal == "*" {
        return Distance::Everybody;
    }
    if principal.starts_with("Service:") {
        return Distance::Service;
    }
    let name = principal_name(principal);
    let local = name.strip_prefix("${").and_then(|name| name.split(['.', '}']).next());
    if local.is_some_and(|id| case.view.after.resource(id).is_some()) || name.contains("${AWS::AccountId}") {
        return Distance::Own;
    }
    Distance::Foreign
}

fn trusted(case: &Case, after: &Thing, excess: &Excess, others: &[&Statement], out: &mut Out) {
    let new_role = case.before.is_none();
    let statement = excess.statement;
    let whom = strangers(excess, others);
    let path = |part: &str| after.pointer(&format!("{}/{part}", statement.pointer));
    if statement.principals.not {
        let names = statement.principals.items.iter().map(|name| principal_name(name));
        let message = format!("everybody but {} may assume the role", codes(names));
        out.add(&TRUST_ADDED, after.id, path("NotPrincipal"), message).severity(Severity::Critical);
        return;
    }
    let farthest = whom.iter().map(|name| distance(case, name)).max();
    // a new role is there for the service or the neighbour that assumes it
    if new_role && farthest.is_none_or(|distance| distance <= Distance::Service) {
        return;
    }
    let conditions = if statement.condition.is_empty() { "" } else { " under conditions" };
    if let Some(farthest) = farthest {
        let severity = match farthest {
            Distance::Everybody if statement.condition.is_empty() => Severity::Critical,
            Distance::Everybody | Distance::Foreign => Severity::High,
            Distance::Service | Distance::Own => Severity::Medium,
        };
        let names = match farthest {
            Distance::Everybody => "everybody".to_owned(),
            _ => codes(whom.iter().map(|name| principal_name(name))),
        };
        out.add(&TRUST_ADDED, after.id, path("Principal"), format!("{names} may assume the role{conditions}"))
            .severity(severity);
    } else {
        // the same principals, under other conditions or with other actions
        let lost = lost_conditions(excess, others);
        let names = codes(excess.principals.iter().map(|name| principal_name(name)));
        let message = match lost.as_slice() {
            [] => format!("{names} may also {}", codes(&excess.actions)),
            lost => format!("{names} may assume the role without {}", codes(lost)),
        };
        let severity = if lost.is_empty() { Severity::Medium } else { Severity::High };
        let part = if lost.is_empty() { path("Action") } else { after.pointer(&statement.pointer) };
        out.add(&TRUST_ADDED, after.id, part, message).severity(severity);
    }
}

/// The condition keys that the same principals had to meet before and do not any more, or not for all values.
fn lost_conditions(excess: &Excess, others: &[&Statement]) -> Vec<String> {
    let statement = excess.statement;
    let mut lost: Vec<String> = others
        .iter()
        .filter(|other| other.allows && !other.principals.items.is_disjoint(&statement.principals.items))
        .flat_map(|other| &other.condition)
        .filter(|(test, values)| statement.condition.get(*test) != Some(*values))
        .map(|((_, key), _)| key.clone())
        .collect();
    lost.sort();
    lost.dedup();
    lost
}

/// Conditions by which a service acts for one owner alone.
const FOR_WHOM: &[&str] = &[
    "aws:sourcearn",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceowner",
    "aws:principalorgid",
    "lambda:eventsourcetoken",
];

/// Conditions by which a service acts for one resource or account.
const BY_SOURCE: &[&str] = &["aws:sourcearn", "aws:sourceaccount", "aws:sourceowner"];

fn granted(case: &Case, after: &Thing, excess: &Excess, others: &[&Statement], out: &mut Out) {
    let statement = excess.statement;
    if public::is_open(statement) {
        if public::is_inside(after) {
            return;
        }
        // that everybody may call is what a public API is; it is told when a policy had said otherwise
        if after.kind != "AWS::ApiGateway::RestApi"
            || !others.is_empty() && !others.iter().any(|other| public::is_open(other))
        {
            public::opened(after, excess, out);
        }
        return;
    }
    if after.kind == "AWS::Lambda::Permission" {
        return permission(case, after, excess, others, out);
    }
    let whom = strangers(excess, others);
    let limited = statement.limited_by(FOR_WHOM);
    let farthest = whom.iter().map(|name| distance(case, name)).max();
    let path = after.pointer(&format!("{}/Principal", statement.pointer));
    match farthest {
        // the service acts for this stack, or the principal is of this account
        Some(Distance::Own) if case.before.is_none() => {}
        Some(Distance::Service) if limited => {}
        // everybody who acts for one resource is a service that does
        Some(Distance::Everybody) if statement.limited_by(BY_SOURCE) => {}
        Some(Distance::Service) if case.before.is_none() && is_policy_of_key(after) => {}
        Some(farthest) => {
            let severity = match farthest {
                Distance::Foreign | Distance::Everybody => Severity::High,
                Distance::Service | Distance::Own => Severity::Medium,
            };
            let names = match farthest {
                Distance::Everybody => "everybody, under conditions,".to_owned(),
                _ => codes(whom.iter().map(|name| principal_name(name))),
            };
            let message = format!("{names} may {}{}", codes(&excess.actions), on(excess));
            out.add(&TRUST_ADDED, after.id, path, message).severity(severity);
        }
        None if case.before.is_none() => {}
        None => iam::grown(case, after, excess, others, out),
    }
}

fn on(excess: &Excess) -> String {
    let named: Vec<&str> = excess.resources.iter().copied().filter(|name| *name != "*").collect();
    if named.is_empty() { String::new() } else { format!(" on {}", codes(named)) }
}

/// A key's policy names the services that use the key.
fn is_policy_of_key(thing: &Thing) -> bool {
    thing.kind == "AWS::KMS::Key"
}

/// A permission of a function: a service needs a source, so that it cannot be sent by somebody else.
fn permission(case: &Case, after: &Thing, excess: &Excess, others: &[&Statement], out: &mut Out) {
    let statement = excess.statement;
    let Some(principal) = statement.principals.items.first() else { return };
    let name = code(principal_name(principal));
    let function = after.get("FunctionName").map(|function| {
        let id = target(function);
        code(id.map_or_else(|| super::text::flat(function), str::to_owned))
    });
    let function = function.unwrap_or_default();
    let path = after.path("Principal");
    match distance(case, principal) {
        Distance::Everybody | Distance::Foreign => {
            // everybody, but for a condition
            let message = format!("{name} may call {function}");
            out.add(&TRUST_ADDED, after.id, path, message);
        }
        Distance::Own => {}
        Distance::Service if !statement.limited_by(FOR_WHOM) => {
            let known =
                others.iter().any(|other| other.principals == statement.principals && !other.limited_by(FOR_WHOM));
            if !known {
                let message = format!(
                    "{name} may call {function} for every account: neither SourceArn nor SourceAccount says for whom"
                );
                out.add(&TRUST_ADDED, after.id, path, message).severity(Severity::Medium);
            }
        }
        Distance::Service => {
            let arn = |statement: &Statement| {
                statement
                    .condition
                    .iter()
                    .find(|((_, key), _)| key == "aws:SourceArn")
                    .and_then(|(_, values)| values.first().cloned())
            };
            let wider = others.iter().find_map(|other| {
                let (was, is) = (arn(other)?, arn(statement)?);
                (other.principals == statement.principals && was != is && glob(&is, &was)).then_some((was, is))
            });
            if let Some((was, is)) = wider {
                let message = format!("{name} may call {function} for more sources ({} -> {})", code(was), code(is));
                out.add(&TRUST_ADDED, after.id, after.path("SourceArn"), message).severity(Severity::Low);
            }
        }
    }
}
