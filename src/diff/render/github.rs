//! Findings as annotations of a GitHub Actions run.
//!
//! [GitHub: workflow commands](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands)

use super::value::{count_of, visible};
use crate::diff::Severity;
use crate::diff::report::{Finding, Report, StackDiff};

/// GitHub shows ten errors, and ten of the others, of one step.
const MOST: usize = 10;

/// The findings, the worst first; what GitHub would not show is counted in a last line.
pub(super) fn github(report: &Report) -> String {
    let mut findings: Vec<(&StackDiff, &Finding)> =
        report.stacks.iter().flat_map(|stack| stack.findings.iter().map(move |finding| (stack, finding))).collect();
    findings.sort_by_key(|(_, finding)| finding.severity);
    let (errors, others): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|(_, finding)| command(finding.severity) == "error");
    let mut text = String::new();
    for (stack, finding) in errors.iter().take(MOST).chain(others.iter().take(MOST)) {
        text.push_str(&annotation(stack, finding));
        text.push('\n');
    }
    let left = errors.len().saturating_sub(MOST) + others.len().saturating_sub(MOST);
    if left > 0 {
        text.push_str(&format!("{} in the job summary / artifact\n", count_of(left, "more finding", "more findings")));
    }
    text
}

const fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "notice",
    }
}

fn annotation(stack: &StackDiff, finding: &Finding) -> String {
    let mut properties = Vec::new();
    match (&finding.place, &stack.file) {
        (Some(at), _) => {
            properties.push(format!("file={}", property(&at.file)));
            properties.push(format!("line={}", at.line));
            properties.push(format!("col={}", at.column));
        }
        (None, Some(file)) => properties.push(format!("file={}", property(file))),
        (None, None) => {}
    }
    properties.push(format!("title={}", property(finding.rule)));
    let help = finding.help.as_ref().map(|help| format!("%0A{}", data(help))).unwrap_or_default();
    let message = data(&format!("{}/{}: {}", stack.name, finding.resource, finding.message));
    format!("::{} {}::{message}{help}", command(finding.severity), properties.join(","))
}

/// As a message: one line, and no escape that is not ours.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25")
}

/// As a property: what ends one is spelled out as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
