//! Exports that other stacks may import.

use std::collections::BTreeSet;

use crate::node::Node;
use crate::rule::rule;

use super::Out;
use super::text::{code, flat, quoted, step};
use super::view::{Side, View};

rule! {
    /// An export is gone.
    ///
    /// CloudFormation refuses the update while a stack imports it; `aws cloudformation list-imports --export-name NAME` says which.
    pub EXPORT_REMOVED = "export-removed", "OUT-EXPORT-REMOVED", high, Change, since "0.2.0",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html";
}

/// The outputs that export, and under which names.
fn exports<'a>(side: &Side<'a>) -> Vec<(&'a str, &'a Node, String)> {
    let exported = |(id, output): (&'a str, &'a Node)| {
        let name = output.get("Export")?.get("Name")?;
        Some((id, name, side.scalar(name).map_or_else(|| flat(name), |name| name.into_owned())))
    };
    side.section("Outputs").iter().filter_map(exported).collect()
}

pub(super) fn find(view: &View, out: &mut Out) {
    let after = exports(&view.after);
    let names: BTreeSet<&str> = after.iter().map(|(_, _, name)| name.as_str()).collect();
    for (id, written, name) in exports(&view.before) {
        // the same expression is the same name, whatever its parameters stand for
        if names.contains(name.as_str()) || after.iter().any(|(_, other, _)| *other == written) {
            sometimes(view, id, written, out);
            continue;
        }
        let shown = quoted(flat(written));
        let (message, path) = match after.iter().find(|(other, _, _)| *other == id) {
            Some((_, other, _)) => (
                format!(
                    "export {shown} is renamed to {}: the deployment fails while a stack imports it",
                    code(flat(other))
                ),
                format!("/Outputs/{}/Export/Name", step(id)),
            ),
            None if view.after.section("Outputs").get(id).is_some() => (
                format!("export {shown} is gone: the deployment fails while a stack imports it"),
                format!("/Outputs/{}/Export", step(id)),
            ),
            None => (
                format!("export {shown} is gone with its output: the deployment fails while a stack imports it"),
                format!("/Outputs/{}", step(id)),
            ),
        };
        out.add(&EXPORT_REMOVED, id, path, message).neutral();
    }
}

/// An export that from now on is there where a condition holds.
fn sometimes(view: &View, id: &str, name: &Node, out: &mut Out) {
    let condition = |side: &Side| {
        let output = side.section("Outputs").get(id)?;
        Some(output.get("Condition").and_then(Node::as_str).map(str::to_owned))
    };
    let (Some(was), Some(Some(is))) = (condition(&view.before), condition(&view.after)) else { return };
    if was.as_ref() != Some(&is) {
        let (shown, where_) = (quoted(flat(name)), code(&is));
        let message =
            format!("export {shown} is gone where {where_} is false: the deployment fails while a stack imports it");
        out.add(&EXPORT_REMOVED, id, format!("/Outputs/{}/Condition", step(id)), message).neutral();
    }
}
