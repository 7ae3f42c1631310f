//! No public validator finds an error in what `out/` holds: cfn-lint, and AWS's own cloudformation-validate.

mod support;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use support::python::{isolated, python, script};
use support::template::{synthesized, template_path};

/// Complaint of an oracle.
struct Complaint {
    error: bool,
    text: String,
}

#[test]
fn cfn_lint_finds_no_error_in_out() {
    assert_no_error("cfn-lint", cfn_lint);
}

#[test]
fn cloudformation_validate_finds_no_error_in_out() {
    assert_no_error("cloudformation-validate", cloudformation_validate);
}

/// The two tests above mean something only while these faults are found.
#[test]
fn the_oracles_find_planted_errors() {
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let good = json!({"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 30}}}});
    let mut unknown_property = good.clone();
    unknown_property["Resources"]["Jobs"]["Properties"]["Visibility"] = json!(30);
    let mut out_of_range = good.clone();
    out_of_range["Resources"]["Jobs"]["Properties"]["VisibilityTimeout"] = json!(43_201);
    let mut dangling = good.clone();
    dangling["Outputs"] = json!({"Queue": {"Value": {"Ref": "Job"}}});
    for oracle in [cfn_lint, cloudformation_validate] {
        let errors = |name: &str, template: &Value| {
            let file = scratch.path().join(format!("{name}.template.json"));
            std::fs::write(&file, template.to_string()).expect("a file");
            oracle(&[file]).into_iter().filter(|complaint| complaint.error).count()
        };
        assert_eq!(errors("good", &good), 0);
        assert_ne!(errors("unknown-property", &unknown_property), 0);
        assert_ne!(errors("out-of-range", &out_of_range), 0);
        assert_ne!(errors("dangling", &dangling), 0);
    }
}

/// Errors that an oracle sees and that are none, by what its line holds, with the reason. One that no longer appears fails the tests.
const MISTAKEN: &[(&str, &str)] = &[(
    // `ProdAlias` of order-processor has the one while it shifts traffic and the other while it does not: each stands in an `Fn::If`, and their conditions
    // exclude each other. The validator does not follow conditions.
    "cloudformation-validate",
    "order-processor.template.json F3020 ProdAlias",
)];

/// Whether the line has each of the words.
fn is_mistaken(name: &str, line: &str) -> bool {
    MISTAKEN.iter().any(|(oracle, words)| *oracle == name && words.split(' ').all(|word| line.contains(word)))
}

#[track_caller]
fn assert_no_error(name: &str, oracle: fn(&[PathBuf]) -> Vec<Complaint>) {
    let files: Vec<PathBuf> = synthesized().iter().map(|stack| template_path(stack)).collect();
    let complaints = oracle(&files);
    let (mistaken, errors): (Vec<&Complaint>, Vec<&Complaint>) =
        complaints.iter().filter(|complaint| complaint.error).partition(|complaint| is_mistaken(name, &complaint.text));
    let expected = MISTAKEN.iter().filter(|(oracle, _)| *oracle == name).count();
    assert_eq!(mistaken.len(), expected, "{name} no longer sees an error where there is none: shorten `MISTAKEN`");
    let errors = errors.len();
    let mut all = String::new();
    for complaint in &complaints {
        writeln!(all, "{}", complaint.text).expect("text");
    }
    assert_eq!(errors, 0, "{name} finds {errors} errors; all that it says:\n{all}");
}

fn cfn_lint(files: &[PathBuf]) -> Vec<Complaint> {
    let lint = python().with_file_name("cfn-lint");
    let found = run(&[lint.to_str().expect("a path in UTF-8"), "--format", "json", "--"], files);
    let complaint = |found: &Value| Complaint {
        error: found["Level"] == "Error",
        text: format!(
            "{}:{}: {} {}: {} (at {})",
            text(&found["Filename"]),
            found["Location"]["Start"]["LineNumber"],
            text(&found["Level"]),
            text(&found["Rule"]["Id"]),
            text(&found["Message"]),
            found["Location"]["Path"],
        ),
    };
    found.iter().map(complaint).collect()
}

/// Below "error" it mostly remarks that a property cannot be changed in place, or that tags are missing.
fn cloudformation_validate(files: &[PathBuf]) -> Vec<Complaint> {
    let script = script("support/validate.py");
    let found = run(&[script.to_str().expect("a path in UTF-8")], files);
    let complaint = |found: &Value| Complaint {
        error: ["ERROR", "FATAL"].contains(&text(&found["level"])),
        text: format!(
            "{}:{}: {} {}: {} (at {} {})",
            text(&found["file"]),
            found["line"],
            text(&found["level"]),
            text(&found["rule"]),
            text(&found["message"]),
            text(&found["resource"]),
            text(&found["property"]),
        ),
    };
    found.iter().filter(|found| found["level"] != "INFO" && found["level"] != "DEBUG").map(complaint).collect()
}

/// Runs Python in an empty home, where no settings file softens the verdict, and reads its JSON list.
fn run(arguments: &[&str], files: &[PathBuf]) -> Vec<Value> {
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut command: Command = isolated(home.path());
    let output = command.args(arguments).args(files.iter().map(Path::new)).output().expect("Python starts");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        panic!("{error}: {command:?} ends with {}\n{out}{err}", output.status)
    })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
