//! The JSON form against its JSON Schema, `docs/diff-1.schema.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use formwork::diff::render::{Format, Style, render};
use formwork::diff::{Drift, Options, Report, compare};
use formwork::template::Template;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::node::node;
use crate::reports::everything;
use crate::support::{rendered, template};

#[derive(Deserialize)]
struct Answer {
    wrong: Vec<String>,
    unused: Vec<String>,
}

/// What does not fit, and which members of the schema no report has.
fn judge(reports: &BTreeMap<String, Value>) -> Answer {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diff-1.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(schema).unwrap()).unwrap();
    let answer = node("diff/schema.js", &json!({"schema": schema, "reports": reports}).to_string());
    serde_json::from_str(&answer).unwrap()
}

/// The reports of every pair of templates in this directory.
fn reports() -> BTreeMap<String, Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let mut reports = BTreeMap::new();
    for directory in ["cases", "findings", "examples"] {
        for case in fs::read_dir(root.join(directory)).unwrap() {
            let case = case.unwrap().path();
            if !case.is_dir() {
                continue;
            }
            let drift = fs::read_to_string(case.join("drift.json")).ok().map(|text| Drift::read(&text).unwrap());
            let (before, after) = (side(&case, "before"), side(&case, "after"));
            let options = Options { drift, ..Options::default() };
            let stack = compare("orders", before.as_ref(), after.as_ref(), &options);
            let name = format!("{directory}/{}", case.file_name().unwrap().to_string_lossy());
            reports.insert(name, serde_json::from_str(&rendered(stack, Format::Json)).unwrap());
        }
    }
    for (name, report) in [("everything", everything()), ("nothing", Report::default())] {
        let text: String = render(&report, Format::Json, &Style::default()).into_iter().map(|part| part.text).collect();
        reports.insert(name.to_owned(), serde_json::from_str(&text).unwrap());
    }
    reports
}

fn side(case: &Path, name: &str) -> Option<Template> {
    let file = |extension: &&str| -> PathBuf { case.join(format!("{name}.{extension}")) };
    ["json", "yaml"].iter().find_map(|extension| fs::read_to_string(file(extension)).ok()).map(|text| template(&text))
}

#[test]
fn every_report_fits_and_every_member_of_the_schema_stands_in_one() {
    let reports = reports();
    assert!(reports.len() > 80, "{}", reports.len());
    let Answer { wrong, unused } = judge(&reports);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(unused.is_empty(), "no report has what docs/diff-1.schema.json describes:\n{}", unused.join("\n"));
}

/// The test above means something only while these are refused.
#[test]
fn what_is_no_report_is_refused() {
    let good: Value = reports().remove("examples/ex2").expect("the example");
    let mut planted = BTreeMap::new();
    let mut plant = |name: &str, pointer: &str, member: &str, value: Value| {
        let mut report = good.clone();
        report.pointer_mut(pointer).expect("a place")[member] = value;
        planted.insert(name.to_owned(), report);
    };
    plant("severity", "/stacks/0/findings/0", "severity", json!("terrible"));
    plant("direction", "/stacks/0/findings/0", "direction", Value::Null);
    plant("count", "/stacks/0/summary", "replace", json!(-1));
    plant("edition", "", "schema", json!("diff/2"));
    plant("a member that nobody knows", "/stacks/0", "finding", json!([]));
    let masked = good["stacks"][0]["resources"].as_array().unwrap().iter().enumerate().find_map(|(place, resource)| {
        let change = resource["changes"].as_array()?.iter().position(|change| change["masked"] == true)?;
        Some(format!("/stacks/0/resources/{place}/changes/{change}"))
    });
    plant("a secret", &masked.expect("a masked change"), "after", json!("hunter2"));
    let wrong = judge(&planted).wrong;
    for name in planted.keys() {
        assert!(wrong.iter().any(|line| line.starts_with(name.as_str())), "{name} is not seen: {wrong:#?}");
    }
    assert_eq!(judge(&BTreeMap::from([("good".to_owned(), good)])).wrong, [""; 0]);
}
