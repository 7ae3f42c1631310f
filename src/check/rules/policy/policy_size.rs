use std::collections::BTreeMap;

use crate::check::policy::{Document, Kind};
use crate::check::{Context, Reporter};
use crate::graph::Step;
use crate::node::{Node, Object};
use crate::rule::rule;

rule! {
    /// A policy is larger than IAM takes.
    ///
    /// White space does not count. A managed policy has at most 6,144 characters; the policies in a role 10,240 together, in a group 5,120, in a user 2,048;
    /// a trust policy 2,048, or more when the quota is raised. What functions put in is counted as nothing, so the real size is larger.
    pub POLICY_SIZE = "policy-size", "P006", error, Policy, since "0.2.0",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
}

pub(super) fn check(context: &Context, report: &mut Reporter) {
    // what stands in one resource counts together; documents in branches of conditions exclude each other, so the largest counts
    let mut totals: BTreeMap<(&str, bool), (usize, &Document)> = BTreeMap::new();
    for document in context.policies() {
        let Some(Step::Key(id)) = document.path.get(1) else { continue };
        let conditional = document.path.contains(&Step::Key("Fn::If"));
        let size = object(document.members);
        let entry = totals.entry((id, document.kind == Kind::Trust)).or_insert((0, document));
        entry.0 = if conditional { entry.0.max(size) } else { entry.0 + size };
    }
    for ((_, trust), (size, document)) in totals {
        let (most, what) = match (document.of, trust) {
            ("AWS::IAM::ManagedPolicy", _) => (6_144, "a managed policy"),
            ("AWS::IAM::Role", true) => (4_096, "a trust policy, with the quota raised,"),
            ("AWS::IAM::Role" | "AWS::IAM::RolePolicy", false) => (10_240, "the policies in a role together"),
            ("AWS::IAM::Group" | "AWS::IAM::GroupPolicy", _) => (5_120, "the policies in a group together"),
            ("AWS::IAM::User" | "AWS::IAM::UserPolicy", _) => (2_048, "the policies in a user together"),
            ("AWS::IAM::Policy", _) => (10_240, "the policies in a role together"),
            ("AWS::S3::BucketPolicy", _) => (20_480, "the policy of a bucket"),
            ("AWS::KMS::Key" | "AWS::KMS::ReplicaKey", _) => (32_768, "the policy of a key"),
            _ => continue,
        };
        if size > most {
            report
                .report(
                    &POLICY_SIZE,
                    &document.path,
                    format!("this has {size} characters at least, and {what} at most {most}"),
                )
                .help("join statements, use `*` in actions, or make several managed policies");
        }
    }
}

/// Characters of the document as compact JSON, functions left out.
fn object(members: &Object) -> usize {
    let inside: usize = members.iter().map(|(name, value)| name.chars().count() + 3 + node(value)).sum();
    2 + inside + members.len().saturating_sub(1)
}

fn node(value: &Node) -> usize {
    match value {
        Node::Null => 4,
        Node::Bool(value) => 4 + usize::from(!value),
        Node::Number(number) => number.to_string().len(),
        Node::String(text) => 2 + text.chars().filter(|c| !c.is_whitespace()).count(),
        Node::List(items) => 2 + items.iter().map(node).sum::<usize>() + items.len().saturating_sub(1),
        Node::Object(_) if crate::check::value::is_call(value) => 2,
        Node::Object(members) => object(members),
    }
}
