//! Findings as SARIF 2.1.0, for code scanning.
//!
//! [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::value::visible;
use crate::diff::Severity;
use crate::diff::report::{Finding, Report, StackDiff};
use crate::rule::{Category, Level, Rule};

/// One run with the rules that were looked for and what they found.
pub(super) fn sarif(report: &Report, rules: &[&Rule]) -> String {
    let places: BTreeMap<&str, usize> = rules.iter().enumerate().map(|(place, rule)| (rule.code, place)).collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut results = Vec::new();
    for stack in &report.stacks {
        for finding in &stack.findings {
            results.push(result(stack, finding, &places, &mut seen));
        }
    }
    let sarif = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "formwork",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.iter().map(|rule| described(rule)).collect::<Vec<_>>(),
            } },
            "automationDetails": { "id": "formwork-diff/" },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{sarif:#}\n")
}

fn described(rule: &Rule) -> Value {
    let severity = match rule.level {
        Level::Change(severity) => severity,
        Level::Template(crate::finding::Severity::Error) => Severity::High,
        Level::Template(crate::finding::Severity::Warning) => Severity::Medium,
        Level::Template(crate::finding::Severity::Info) => Severity::Info,
    };
    let docs = unindented(rule.docs);
    let mut properties = json!({ "tags": [rule.category.name()] });
    if matches!(rule.category, Category::Security | Category::Policy | Category::Firewall) {
        // code scanning sorts security findings by this number
        let score = match severity {
            Severity::Critical => "9.5",
            Severity::High => "8.0",
            Severity::Medium => "5.5",
            Severity::Low => "3.0",
            Severity::Info => "0.1",
        };
        let mut tags = vec!["security"];
        tags.extend((rule.category != Category::Security).then_some(rule.category.name()));
        properties = json!({ "tags": tags, "security-severity": score });
    }
    json!({
        "id": rule.code,
        "name": pascal(rule.name),
        "shortDescription": { "text": rule.summary() },
        "fullDescription": { "text": docs, "markdown": docs },
        "help": { "text": docs, "markdown": docs },
        "helpUri": rule.url,
        "defaultConfiguration": { "level": level(severity) },
        "properties": properties,
    })
}

/// `throttle-removed` as SARIF has names: `ThrottleRemoved`.
fn pascal(name: &str) -> String {
    name.split('-')
        .flat_map(|word| word.chars().enumerate().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }))
        .collect()
}

/// Lines of a doc comment without the space behind its slashes.
fn unindented(docs: &str) -> String {
    docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n").trim().to_owned()
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "note",
    }
}

fn result(
    stack: &StackDiff,
    finding: &Finding,
    places: &BTreeMap<&str, usize>,
    seen: &mut BTreeMap<String, usize>,
) -> Value {
    let mut text = visible(&finding.message).into_owned();
    if let Some(help) = &finding.help {
        text.push('\n');
        text.push_str(&visible(help));
    }
    let mut location = json!({ "logicalLocations": [{
        "name": visible(&finding.resource),
        "fullyQualifiedName": visible(&qualified(stack, finding)),
        "kind": "resource",
    }] });
    if let Some(place) = physical(stack, finding) {
        location["physicalLocation"] = place;
    }
    let print = fingerprint(&[finding.rule, &stack.name, &finding.resource, &finding.path]);
    // the same finding twice at one path: the first keeps its print
    let count = seen.entry(print.clone()).and_modify(|count| *count += 1).or_insert(1);
    let print = format!("{print}:{count}");
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": text },
        "locations": [location],
        // the first is ours, the second the one that GitHub compares
        "partialFingerprints": { "formwork/v1": print, "primaryLocationLineHash": print },
        "properties": { "severity": finding.severity.name(), "direction": finding.direction.name() },
    });
    if let Some(place) = places.get(finding.rule) {
        result["ruleIndex"] = json!(place);
    }
    result
}

/// `STACK/LOGICALID/path`.
fn qualified(stack: &StackDiff, finding: &Finding) -> String {
    let inside = finding
        .path
        .strip_prefix("/Resources/")
        .and_then(|path| path.strip_prefix(finding.resource.as_str()))
        .filter(|path| path.is_empty() || path.starts_with('/'));
    format!("{}/{}{}", stack.name, finding.resource, inside.unwrap_or(&finding.path))
}

fn physical(stack: &StackDiff, finding: &Finding) -> Option<Value> {
    let artifact = |file: &str| json!({ "uri": uri(file), "uriBaseId": "%SRCROOT%" });
    match (&finding.place, &stack.file) {
        (Some(at), _) => Some(json!({
            "artifactLocation": artifact(&at.file),
            "region": { "startLine": at.line.max(1), "startColumn": at.column.max(1) },
        })),
        // code scanning shows nothing without a line
        (None, Some(file)) => Some(json!({ "artifactLocation": artifact(file), "region": { "startLine": 1 } })),
        (None, None) => None,
    }
}

/// A relative path as a URI.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'/' | b'-' | b'_' | b'.' | b'~' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// 64 bits of FNV-1a over the parts: the same on every machine, whatever the line.
fn fingerprint(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
