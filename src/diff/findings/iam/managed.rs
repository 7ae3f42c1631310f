//! Managed policies that are attached and detached, and new holders of the policies of this template.

use std::collections::BTreeSet;

use crate::diff::report::Presence;
use crate::node::Node;

use super::super::Out;
use super::super::policy;
use super::super::text::{code, flat};
use super::super::view::{Case, Thing, target};
use super::{ADDED, REMOVED, WILDCARD};

/// Managed policies that say no more than that a function may write its log, and the like.
const BASIC: &[&str] = &[
    "*service-role/AWSLambdaBasicExecutionRole",
    "*service-role/AWSLambdaVPCAccessExecutionRole",
    "*service-role/AWSLambdaENIManagementAccess",
    "*service-role/AmazonAPIGatewayPushToCloudWatchLogs",
    "*service-role/AmazonECSTaskExecutionRolePolicy",
    "*AWSXRayDaemonWriteAccess",
    "*AWSXrayWriteOnlyAccess",
    "*CloudWatchLambdaInsightsExecutionRolePolicy",
];

/// Managed policies of administrators.
const ADMINISTRATORS: &[&str] = &[
    "*policy/AdministratorAccess*",
    "*policy/PowerUserAccess",
    "*policy/*FullAccess*",
    "*policy/job-function/SystemAdministrator",
];

/// The property that lists managed policies, by type.
pub(super) fn property(kind: &str) -> Option<&'static str> {
    match kind {
        "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => Some("ManagedPolicyArns"),
        "AWS::SSO::PermissionSet" => Some("ManagedPolicies"),
        "AWS::Serverless::Function" => Some("Policies"),
        _ => None,
    }
}

/// Managed policies by ARN, or by name in SAM; statements and templates of policies are none.
pub(super) fn names(thing: Option<&Thing>, property: &str) -> Vec<(usize, String)> {
    let items = thing.map(|thing| thing.items(property)).unwrap_or_default();
    let named = |(index, node): (usize, &Node)| match node {
        Node::String(_) => Some((index, flat(node))),
        Node::Object(_) if node.as_call().is_some_and(|(name, _)| name == "Ref" || name.starts_with("Fn::")) => {
            Some((index, flat(node)))
        }
        _ => None,
    };
    items.iter().enumerate().filter_map(named).collect()
}

pub(super) fn find(case: &Case, out: &mut Out) {
    if let Some(property) = property(case.kind()) {
        let mut old = names(case.before.as_ref(), property);
        old.iter_mut().for_each(|(_, name)| *name = case.view.renamed(name));
        let new = names(case.after.as_ref(), property);
        if let Some(after) = &case.after {
            for (index, name) in new.iter().filter(|(_, name)| !old.iter().any(|(_, old)| old == name)) {
                added(case, after, property, *index, name, out);
            }
            for (index, name) in old.iter().filter(|(_, name)| !new.iter().any(|(_, new)| new == name)) {
                let Some(before) = &case.before else { break };
                let message = format!("managed policy {} detached", code(name));
                out.add(&REMOVED, after.id, before.path(&format!("{property}/{index}")), message).tightened();
            }
        }
    }
    if matches!(case.kind(), "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy")
        && let Some((before, after)) = case.both()
    {
        for property in ["Roles", "Users", "Groups"] {
            let old: BTreeSet<String> =
                before.items(property).iter().map(|holder| case.view.renamed(&flat(holder))).collect();
            for (index, holder) in after.items(property).iter().enumerate() {
                let name = flat(holder);
                if !old.contains(&name) {
                    let message = format!("what it allows now holds for {} as well", code(name));
                    out.add(&ADDED, after.id, after.path(&format!("{property}/{index}")), message);
                }
            }
        }
    }
}

fn added(case: &Case, after: &Thing, property: &str, index: usize, name: &str, out: &mut Out) {
    let is = |patterns: &[&str]| patterns.iter().any(|pattern| policy::glob(pattern, name));
    let path = after.path(&format!("{property}/{index}"));
    // SAM takes the bare name
    if is(ADMINISTRATORS)
        || matches!(name, "AdministratorAccess" | "PowerUserAccess")
        || !name.contains(':') && name.ends_with("FullAccess")
    {
        out.add(&WILDCARD, after.id, path, format!("managed policy {} attached", code(name)));
        return;
    }
    let own = after.items(property).get(index).and_then(target);
    let told = own.is_some_and(|id| case.view.after.resource(id).is_some() && case.view.is_fresh(id));
    // a new policy of this stack tells of its statements itself
    if told
        || case.view.presence == Presence::Added
        || case.before.is_none() && (is(BASIC) || name == "AWSLambdaBasicExecutionRole")
    {
        return;
    }
    out.add(&ADDED, after.id, path, format!("managed policy {} attached", code(name)));
}
