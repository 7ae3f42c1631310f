use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Judged, all, rule};
use crate::finding::Severity;
use crate::rule::Level;

/// SARIF 2.1.0: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
pub(super) fn render(files: &[Judged]) -> String {
    let names: BTreeMap<&str, _> = all(files).filter_map(|finding| Some((finding.rule, rule(finding)?))).collect();
    let rules: Vec<Value> = names
        .values()
        .map(|rule| {
            let level = match rule.level {
                Level::Template(severity) => level(severity),
                Level::Change(_) => "warning",
            };
            json!({
                "id": rule.name,
                "name": rule.code,
                "shortDescription": {"text": rule.summary()},
                "fullDescription": {"text": rule.docs.trim()},
                "helpUri": rule.url,
                "defaultConfiguration": {"level": level},
                "properties": {"tags": [rule.category.name()]},
            })
        })
        .collect();
    let results: Vec<Value> = all(files)
        .map(|finding| {
            let text = match &finding.help {
                Some(help) => format!("{}; {help}", finding.message),
                None => finding.message.clone(),
            };
            let mut result = json!({
                "ruleId": finding.rule,
                "level": level(finding.severity),
                "message": {"text": text},
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": {"uri": uri(&finding.at.file)},
                        "region": {"startLine": finding.at.line.max(1), "startColumn": finding.at.column.max(1)},
                    },
                }],
            });
            if let Some(index) = names.keys().position(|name| *name == finding.rule) {
                result["ruleIndex"] = json!(index);
            }
            if let Some(path) = &finding.path {
                result["locations"][0]["logicalLocations"] = json!([{"fullyQualifiedName": path}]);
            }
            result
        })
        .collect();
    let driver = json!({
        "name": "formwork",
        "version": env!("CARGO_PKG_VERSION"),
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "rules": rules,
    });
    let whole = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    });
    format!("{whole:#}\n")
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a reference of a URI.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'\\' => out.push('/'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
