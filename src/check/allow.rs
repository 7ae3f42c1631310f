//! What somebody has allowed, with a reason: in the stack, or in the template's `Metadata`.
//!
//! ```yaml
//! Metadata:
//!   formwork:
//!     allow:
//!       unused-parameter: "the deployment pipeline gives it to every stack"
//! ```
//!
//! The same in the `Metadata` of a resource holds for that resource. `ignore_checks` of cfn-lint is understood in both places.

use super::cfn_lint;
use super::context::Context;
use super::options::find;
use super::report::Reporter;
use super::rules::template::{unknown_rule::UNKNOWN_RULE, unused_allow::UNUSED_ALLOW};
use super::{Judgement, value};
use crate::finding::{At, Finding};
use crate::graph::Step;
use crate::node::Node;

/// Something that is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The rule, by its name or its code.
    pub rule: String,
    /// Why.
    pub reason: String,
    /// The resource for which it holds, and those whose ids begin with its own, as those of a construct do; none for the whole template.
    pub resource: Option<String>,
    /// Where it is said; the template's own allowances have a path instead.
    pub at: Option<At>,
}

/// A finding that is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// What would be wrong.
    pub finding: Finding,
    /// Why it is allowed.
    pub reason: String,
}

/// One allowance, wherever it comes from.
struct Entry<'a> {
    rules: Vec<&'static str>,
    reason: String,
    resource: Option<&'a str>,
    /// Whether it holds for resources beside this one.
    begins: bool,
    /// Where it stands in the template.
    path: Vec<Step<'a>>,
    at: Option<At>,
    /// Whether it is reported when it does nothing.
    ours: bool,
    used: bool,
}

pub(super) fn apply(context: &Context, mut report: Reporter) -> Judgement {
    let mut entries = Vec::new();
    for allow in &context.options.allows {
        match find(&allow.rule) {
            Ok(rule) => entries.push(Entry {
                rules: vec![rule.name],
                reason: allow.reason.clone(),
                resource: allow.resource.as_deref(),
                begins: true,
                path: Vec::new(),
                at: allow.at.clone(),
                ours: true,
                used: false,
            }),
            Err(unknown) => report.report(&UNKNOWN_RULE, &[], unknown.to_string()).at(allow.at.as_ref()),
        }
    }
    if let Some(metadata) = context.template.root().get("Metadata") {
        of_metadata(metadata, &[Step::Key("Metadata")], None, &mut entries, &mut report);
    }
    for resource in &context.resources {
        if let Some(metadata) = resource.body.get("Metadata") {
            let path = resource.path(&[Step::Key("Metadata")]);
            of_metadata(metadata, &path, Some(resource.id), &mut entries, &mut report);
        }
    }
    let mut judged = Judgement::default();
    for finding in report.take() {
        let fits = |entry: &&mut Entry| {
            entry.rules.contains(&finding.rule)
                && entry.resource.is_none_or(|id| {
                    finding.resource.as_deref().is_some_and(|on| on == id || (entry.begins && on.starts_with(id)))
                })
        };
        match entries.iter_mut().find(fits) {
            Some(entry) => {
                entry.used = true;
                judged.allowed.push(Allowed { finding, reason: entry.reason.clone() });
            }
            None => judged.findings.push(finding),
        }
    }
    for entry in entries.iter().filter(|entry| entry.ours && !entry.used) {
        let name = entry.rules.first().copied().unwrap_or_default();
        // a rule that is off finds nothing, which is not the allowance's fault
        if find(name).is_ok_and(|rule| context.options.levels.of(rule).is_none()) {
            continue;
        }
        report
            .report(&UNUSED_ALLOW, &entry.path, format!("`{name}` is allowed here, and there is nothing to allow"))
            .help("remove it")
            .at(entry.at.as_ref());
    }
    judged.findings.extend(report.take());
    judged
}

fn of_metadata<'a>(
    metadata: &'a Node,
    path: &[Step<'a>],
    resource: Option<&'a str>,
    entries: &mut Vec<Entry<'a>>,
    report: &mut Reporter,
) {
    let ours = metadata.get("formwork").and_then(|ours| ours.get("allow")).and_then(Node::as_object);
    for (name, reason) in ours.into_iter().flat_map(|allowed| allowed.iter()) {
        let mut path = path.to_vec();
        path.extend([Step::Key("formwork"), Step::Key("allow"), Step::Key(name)]);
        match find(name) {
            Ok(rule) => {
                let reason = value::scalar(reason).unwrap_or_default();
                if reason.trim().is_empty() {
                    report
                        .report(&UNUSED_ALLOW, &path, format!("`{name}` is allowed without a reason"))
                        .help("say why: `\"rule\": \"reason\"`");
                }
                let rules = vec![rule.name];
                entries.push(Entry { rules, reason, resource, begins: false, path, at: None, ours: true, used: false });
            }
            Err(unknown) => {
                report.report(&UNKNOWN_RULE, &path, unknown.to_string()).about_name();
            }
        }
    }
    let theirs = metadata.get("cfn-lint").and_then(|lint| lint.get("config")).and_then(|c| c.get("ignore_checks"));
    for id in theirs.and_then(Node::as_list).unwrap_or_default().iter().filter_map(Node::as_str) {
        let rules = cfn_lint::counterparts(id);
        let reason = format!("`ignore_checks` of cfn-lint has {id}");
        let path = path.to_vec();
        entries.push(Entry { rules, reason, resource, begins: false, path, at: None, ours: false, used: false });
    }
}
