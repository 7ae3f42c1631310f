use std::collections::HashMap;

use crate::check::value::{Branch, branches, items};
use crate::check::{Context, Reporter, target};
use crate::conditions::Answer;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// Two inline policies of a role, user or group have the same name, so that one replaces the other.
    ///
    /// `PutRolePolicy` writes over what has the name. CloudFormation reports success for both, and one of them is not there; deleting either deletes what is left.
    pub POLICY_NAME_TWICE = "policy-name-twice", "P010", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html";
}

/// Types of identities.
const OWNERS: [&str; 3] = ["AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"];
/// Types of inline policies, and the property that names the identities they belong to.
const POLICIES: [(&str, &str); 6] = [
    ("AWS::IAM::GroupPolicy", "GroupName"),
    ("AWS::IAM::Policy", "Groups"),
    ("AWS::IAM::Policy", "Roles"),
    ("AWS::IAM::Policy", "Users"),
    ("AWS::IAM::RolePolicy", "RoleName"),
    ("AWS::IAM::UserPolicy", "UserName"),
];

/// A name that an inline policy has on an identity.
struct Named<'a> {
    path: Vec<Step<'a>>,
    under: Vec<(&'a str, bool)>,
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    let mut known: HashMap<(String, String), Vec<Named>> = HashMap::new();
    let mut found = Vec::new();
    for owner in context.resources.iter().filter(|resource| OWNERS.contains(&resource.kind)) {
        let Some(policies) = owner.property("Policies") else { continue };
        for policy in items(policies, &owner.property_path(&["Policies"])) {
            for name in names(policy.value, &policy.path) {
                let mut under = policy.under.clone();
                under.extend(name.under.iter().copied());
                under.extend(owner.condition.map(|condition| (condition, true)));
                found.push((owner.id.to_owned(), name, under));
            }
        }
    }
    for (kind, property) in POLICIES {
        for policy in context.of_kind(kind) {
            let (Some(owners), Some(properties)) = (policy.property(property), policy.body.get("Properties")) else {
                continue;
            };
            let path = policy.property_path(&[property]);
            let all = if owners.as_list().is_some() { items(owners, &path) } else { branches(owners, &path) };
            for owner in all {
                // an identity of another stack is known by its name
                let Some(id) = target(owner.value).or_else(|| owner.value.as_str()) else { continue };
                for name in names(properties, &policy.property_path(&[])) {
                    let mut under = owner.under.clone();
                    under.extend(name.under.iter().copied());
                    under.extend(policy.condition.map(|condition| (condition, true)));
                    found.push((id.to_owned(), name, under));
                }
            }
        }
    }
    for (owner, name, under) in found {
        let Ok(text) = serde_json::to_string(name.value) else { continue };
        let others = known.entry((owner.clone(), text)).or_default();
        let other = others.iter().find(|other| {
            let both: Vec<(&str, bool)> = other.under.iter().chain(&under).copied().collect();
            context.conditions.satisfiable(&both) == Answer::Yes
        });
        if let Some(other) = other
            && other.path != name.path
        {
            let what =
                name.value.as_str().map_or_else(|| "the same name".to_owned(), |name| format!("the name `{name}`"));
            let message = format!("another inline policy of `{owner}` has {what}, and one replaces the other");
            report.report(&POLICY_NAME_TWICE, &name.path, message).help("give each policy a name of its own");
        }
        others.push(Named { path: name.path, under });
    }
}

/// What a policy is called.
fn names<'a>(policy: &'a Node, path: &[Step<'a>]) -> Vec<Branch<'a>> {
    let Some(name) = policy.get("PolicyName") else { return Vec::new() };
    let mut path = path.to_vec();
    path.push(Step::Key("PolicyName"));
    branches(name, &path)
}
