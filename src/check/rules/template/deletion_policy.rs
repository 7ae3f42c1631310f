use crate::check::value::{branches, is_call, what};
use crate::check::{Context, Reporter};
use crate::finding::nearest;
use crate::graph::Step;
use crate::node::Node;
use crate::rule::rule;

rule! {
    /// A deletion policy has a value that there is not, or that the type does not take.
    ///
    /// `DeletionPolicy` is `Delete`, `Retain`, `RetainExceptOnCreate` or `Snapshot`; `UpdateReplacePolicy` is `Delete`, `Retain` or `Snapshot`. Only types
    /// that can be restored from a snapshot take `Snapshot`.
    pub DELETION_POLICY = "deletion-policy", "T016", error, Template, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
}

/// Types with snapshots.
const SNAPSHOTS: [&str; 9] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::MemoryDB::Cluster",
];

pub(super) fn check(context: &Context, report: &mut Reporter) {
    for resource in &context.resources {
        for name in ["DeletionPolicy", "UpdateReplacePolicy"] {
            let Some(policy) = resource.body.get(name) else { continue };
            let path = resource.path(&[Step::Key(name)]);
            for branch in branches(policy, &path) {
                let values: &[&str] = match name {
                    "DeletionPolicy" => &["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"],
                    _ => &["Delete", "Retain", "Snapshot"],
                };
                match branch.value {
                    Node::String(value) if !values.contains(&&**value) => {
                        let message = format!("there is no `{name}` `{value}`");
                        let note = report.report(&DELETION_POLICY, &branch.path, message);
                        match nearest(value, values.iter().copied()) {
                            Some(near) => note.help(format!("did you mean `{near}`?")),
                            None => note.help(format!("it is {}", values.join(", "))),
                        };
                    }
                    Node::String(value)
                        if value == "Snapshot" && !snapshots(resource.kind) && !resource.is_foreign() =>
                    {
                        let message = format!("`{}` makes no snapshots", resource.kind);
                        report.report(&DELETION_POLICY, &branch.path, message).help("`Retain` keeps it");
                    }
                    Node::String(_) => {}
                    other if is_call(other) => chosen(context, other, name, values, &branch.path, report),
                    other => {
                        report.report(&DELETION_POLICY, &branch.path, format!("`{name}` is text, not {}", what(other)));
                    }
                }
            }
        }
    }
}

/// What a parameter can be, where the transform `AWS::LanguageExtensions` takes one.
fn chosen(context: &Context, call: &Node, name: &str, values: &[&str], path: &[Step], report: &mut Reporter) {
    let Some((id, parameter)) = call.as_ref_to().and_then(|id| Some((id, context.parameters.get(id)?))) else { return };
    let given = context.given(id);
    let allowed =
        parameter.get("AllowedValues").and_then(Node::as_list).filter(|_| given.is_none()).unwrap_or_default();
    let default = given.or_else(|| parameter.get("Default").filter(|_| allowed.is_empty()));
    let known = allowed.iter().chain(default).filter_map(Node::as_str);
    for value in known.filter(|value| !values.contains(value)) {
        let message = format!("there is no `{name}` `{value}`, which the parameter `{id}` can be");
        report.report(&DELETION_POLICY, path, message).help(format!("it is {}", values.join(", ")));
    }
}

fn snapshots(kind: &str) -> bool {
    SNAPSHOTS.contains(&kind)
}
