use serde_json::{Value, json};

use super::{Judged, Summary, all, rule};

/// The schema `check/1`: only additions within it.
pub(super) fn render(files: &[Judged]) -> String {
    let findings: Vec<Value> = all(files)
        .map(|finding| {
            let rule = rule(finding);
            json!({
                "rule": finding.rule,
                "code": rule.map(|rule| rule.code),
                "severity": finding.severity.to_string(),
                "file": finding.at.file,
                "line": finding.at.line,
                "column": finding.at.column,
                "resource": finding.resource,
                "path": finding.path,
                "message": finding.message,
                "help": finding.help,
                "url": rule.map(|rule| rule.url),
            })
        })
        .collect();
    let Summary { error, warning, info, allowed } = Summary::of(files);
    let summary = json!({"error": error, "warning": warning, "info": info, "allowed": allowed});
    let whole = json!({"schema": "check/1", "findings": findings, "summary": summary});
    format!("{whole:#}\n")
}
