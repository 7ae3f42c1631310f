//! Annotations and SARIF: what other programs read.

use formwork::diff::render::{Format, Style, render};
use formwork::diff::report::StackDiff;
use formwork::diff::{Report, Severity};
use formwork::finding::At;
use proptest::prelude::*;
use serde_json::Value;

use super::one;
use crate::hostile;
use crate::reports::told;

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_annotation_is_one_line_whatever_it_tells(seed: u64, size in 1_usize..60) {
        let report = hostile::report(seed, 3, size);
        let text = one(&report, Format::Github, &Style::default());
        let findings: usize = report.stacks.iter().map(|stack| stack.findings.len()).sum();
        let (mut errors, mut others, mut more) = (0, 0, 0);
        for line in text.lines() {
            prop_assert!(!line.chars().any(char::is_control));
            match line.split_once(' ').unwrap() {
                ("::error", _) => errors += 1,
                ("::warning" | "::notice", _) => others += 1,
                (number, rest) => {
                    prop_assert!(rest.ends_with("in the job summary / artifact"), "{}", line);
                    more = number.parse::<usize>().unwrap();
                    continue;
                }
            }
            // command, properties, data; nothing in the properties ends them early
            let properties = line.split("::").nth(1).unwrap().split_once(' ').unwrap().1;
            for property in properties.split(',') {
                let (name, value) = property.split_once('=').unwrap();
                prop_assert!(["file", "line", "col", "title"].contains(&name), "{}", line);
                prop_assert!(!value.contains(':'), "{}", line);
            }
        }
        prop_assert!(errors <= 10 && others <= 10);
        prop_assert_eq!(errors + others + more, findings);
    }

    #[test]
    fn sarif_tells_every_finding_once_with_a_print_of_its_own(seed: u64, size in 1_usize..20) {
        let report = hostile::report(seed, 3, size);
        let sarif = sarif(&report);
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        prop_assert_eq!(results.len(), report.stacks.iter().map(|stack| stack.findings.len()).sum::<usize>());
        let prints: std::collections::BTreeSet<&str> =
            results.iter().map(|result| result["partialFingerprints"]["formwork/v1"].as_str().unwrap()).collect();
        prop_assert_eq!(prints.len(), results.len());
        for result in results {
            let uri = result.pointer("/locations/0/physicalLocation/artifactLocation/uri");
            let plain = |uri: &str| uri.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_.~%".contains(&byte));
            prop_assert!(uri.is_none_or(|uri| plain(uri.as_str().unwrap())), "{:?}", uri);
        }
    }
}

#[test]
fn the_worst_come_first_and_what_github_hides_is_counted() {
    let finding =
        |severity, n: usize| told("SEC-PUBLIC", severity, &format!("Bucket{n}"), "/Resources/Bucket", "open", &[]);
    let mut findings: Vec<_> = (0..12).map(|n| finding(Severity::High, n)).collect();
    findings.push(finding(Severity::Critical, 99));
    findings.extend((0..11).map(|n| finding(Severity::Low, n)));
    findings.push(finding(Severity::Medium, 98));
    let text = one(&of(findings), Format::Github, &Style::default());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 21);
    assert_eq!(lines[0], "::error file=out/a%2Cb%3Ac.template.json,title=SEC-PUBLIC::orders/Bucket99: open");
    assert_eq!(lines[10], "::warning file=out/a%2Cb%3Ac.template.json,title=SEC-PUBLIC::orders/Bucket98: open");
    assert_eq!(lines[11], "::notice file=out/a%2Cb%3Ac.template.json,title=SEC-PUBLIC::orders/Bucket0: open");
    assert_eq!(lines[20], "5 more findings in the job summary / artifact");
}

#[test]
fn sarif_explains_each_rule() {
    let sarif = sarif(&crate::reports::everything());
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids, formwork::diff::findings::RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    for rule in rules {
        let text = |pointer: &str| rule.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        for wanted in ["/name", "/shortDescription/text", "/fullDescription/markdown", "/help/markdown"] {
            assert!(!text(wanted).is_empty(), "{wanted} of {}", rule["id"]);
        }
        assert!(text("/helpUri").starts_with("https://"), "{}", rule["id"]);
        assert!(["error", "warning", "note"].contains(&text("/defaultConfiguration/level")), "{}", rule["id"]);
    }
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], ids[index]);
    }
}

#[test]
fn a_place_is_a_file_and_a_line() {
    let mut finding =
        told("SEC-PUBLIC", Severity::High, "Bucket", "/Resources/Bucket/Properties/Acl", "100% open", &[]);
    finding.place = Some(At { file: "stacks/orders.rs".into(), line: 12, column: 5 });
    finding.help = Some("close it".to_owned());
    let report = of(vec![finding]);
    assert_eq!(
        one(&report, Format::Github, &Style::default()),
        "::error file=stacks/orders.rs,line=12,col=5,title=SEC-PUBLIC::orders/Bucket: 100%25 open%0Aclose it\n"
    );
    let sarif = sarif(&report);
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "stacks/orders.rs");
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 12);
    assert_eq!(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "orders/Bucket/Properties/Acl");
    assert_eq!(result["level"], "error");
    assert_eq!(result["message"]["text"], "100% open\nclose it");
}

#[test]
fn a_print_does_not_know_the_line() {
    let at = |line| {
        let mut finding = told("SEC-PUBLIC", Severity::High, "Bucket", "/Resources/Bucket", "open", &[]);
        finding.place = Some(At { file: "stacks/orders.rs".into(), line, column: 5 });
        let sarif = sarif(&of(vec![finding]));
        sarif["runs"][0]["results"][0]["partialFingerprints"].clone()
    };
    assert_eq!(at(3), at(300));
}

fn of(findings: Vec<formwork::diff::report::Finding>) -> Report {
    let stack = StackDiff {
        name: "orders".to_owned(),
        file: Some("out/a,b:c.template.json".to_owned()),
        findings,
        ..StackDiff::default()
    };
    Report { stacks: vec![stack], ..Report::default() }
}

fn sarif(report: &Report) -> Value {
    let parts = render(report, Format::Sarif, &Style::default());
    serde_json::from_str(&parts[0].text).unwrap()
}
