//! The throttled system as it was published: which of its layers contradict each other, at two durations of a call.

use std::fs;
use std::path::Path;

use formwork::check::Options;
use formwork::finding::Severity;
use formwork::throttle::assume::Origin;

/// Code, resource and severity of what is said beyond information, throttle layers only.
fn said(mean_ms: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/throttle/limits/golden/system.json");
    let template = formwork::read::template(&fs::read_to_string(path).expect("a file")).expect("a template");
    let mut options = Options::default();
    options.assume.set("mean_ms", mean_ms, Origin::Flag).expect("a duration");
    let findings = formwork::check(&template, &options);
    let mut said: Vec<String> = findings
        .iter()
        .filter_map(|finding| {
            let rule = formwork::check::find(finding.rule).expect("a rule");
            let group = matches!(rule.code.get(..2), Some("A-" | "B-" | "C-" | "D-" | "RU" | "SE"));
            let severity = match finding.severity {
                Severity::Error => "E",
                Severity::Warning => "W",
                Severity::Info => return None,
            };
            group.then(|| format!("{} {severity} {}", rule.code, finding.resource.as_deref().unwrap_or("-")))
        })
        .collect();
    said.sort();
    said
}

#[test]
fn the_published_system_contradicts_itself() {
    let expected =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/golden.txt")).unwrap_or_default();
    let now = format!("200 ms\n{}\n100 ms\n{}\n", said("200").join("\n"), said("100").join("\n"));
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/golden.txt"), now).expect("a file");
    } else {
        assert_eq!(now, expected);
    }
}
