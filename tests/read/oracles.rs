//! We read YAML as cfn-lint and the AWS CLI do.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use formwork::read;
use serde_json::{Value, json};

use crate::support::python::{isolated, script};

/// Documents of every notation that templates use; other tests write them anew and look for places in them.
pub fn corpus() -> Vec<(PathBuf, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/read/corpus");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(directory).expect("the corpus").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).expect("a file"))).collect()
}

/// What cfn-lint and the AWS CLI read from each text.
fn oracles(texts: &[String]) -> Vec<Value> {
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut child = isolated(home.path())
        .arg(script("support/read_yaml.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(json!(texts).to_string().as_bytes()).expect("Python reads");
    drop(input);
    let output = child.wait_with_output().expect("Python ends");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("a list")
}

fn ours(text: &str) -> Value {
    match read::document(text) {
        Ok(node) => json!({"value": node}),
        Err(error) => json!({"error": error.to_string()}),
    }
}

/// As we read it: dates and what is no finite number are text, as they were written.
fn as_ours(value: &Value) -> Value {
    match value {
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), as_ours(value))).collect(),
        Value::Array(items) => items.iter().map(as_ours).collect(),
        Value::String(text) => text.strip_prefix("date:").unwrap_or(text).into(),
        other => other.clone(),
    }
}

#[test]
fn the_corpus_is_read_alike() {
    let corpus = corpus();
    let texts: Vec<String> = corpus.iter().map(|(_, text)| text.trim_start_matches('\u{feff}').to_owned()).collect();
    let mut wrong = String::new();
    for ((path, text), said) in corpus.iter().zip(oracles(&texts)) {
        let ours = ours(text);
        for (oracle, said) in said.as_object().expect("an object") {
            // PyYAML, which reads for the AWS CLI, knows no tab behind a colon; libyaml, which reads for cfn-lint, does
            if path.ends_with("mark.yaml") && oracle == "aws" {
                assert!(said.get("error").is_some(), "PyYAML reads tabs now: take this exception out");
                continue;
            }
            if as_ours(said) != ours {
                wrong.push_str(&format!(
                    "{} with {oracle}:\n{}",
                    path.display(),
                    differences(&ours, &as_ours(said), "")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn differences(ours: &Value, theirs: &Value, at: &str) -> String {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            a.iter().map(|(key, value)| differences(value, &b[key], &format!("{at}/{key}"))).collect()
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().map(|(index, (a, b))| differences(a, b, &format!("{at}/{index}"))).collect()
        }
        _ if ours == theirs => String::new(),
        _ => format!("  {at}: ours {ours}, theirs {theirs}\n"),
    }
}

/// Thousands of scalars without quotes that look like numbers, dates and words.
#[test]
fn scalars_are_read_alike() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).expect("small")
    };
    let pieces = [
        "0",
        "1",
        "7",
        "9",
        "08",
        "12",
        "60",
        "_",
        ".",
        ":",
        "+",
        "-",
        "e",
        "E",
        "x",
        "b",
        "o",
        "0x",
        "0b",
        "0o",
        "inf",
        "nan",
        "~",
        "yes",
        "No",
        "on",
        "OFF",
        "true",
        "null",
        "y",
        "T",
        "Z",
        "2012-10-17",
        "2012-1-7",
        " ",
        "012345670123",
    ];
    let scalars: Vec<String> = (0..6000)
        .map(|_| (0..=next(5)).map(|_| pieces[next(pieces.len())]).collect::<String>().trim().to_owned())
        .filter(|scalar| !scalar.is_empty())
        .collect();
    let texts: Vec<String> = scalars.iter().map(|scalar| format!("a: {scalar}")).collect();
    let mut wrong = String::new();
    for ((scalar, text), said) in scalars.iter().zip(&texts).zip(oracles(&texts)) {
        let ours = ours(text);
        let theirs = &said["aws"];
        // both refuse it, or PyYAML stumbles over `0x_`
        if theirs["error"].is_string() && (ours["error"].is_string() || ours["value"]["a"] == *scalar.as_str()) {
            continue;
        }
        let (mine, other) = (&ours["value"]["a"], &theirs["value"]["a"]);
        if *mine == as_ours(other) || deliberate(scalar, mine, other) {
            continue;
        }
        wrong.push_str(&format!("{scalar}: ours {ours}, theirs {theirs}\n"));
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Where we keep the text that the others do not.
fn deliberate(scalar: &str, ours: &Value, theirs: &Value) -> bool {
    let kept = ours == scalar;
    // CloudFormation has no dates: they are text
    let date =
        theirs.as_str().is_some_and(|text| text.starts_with("date:")) || theirs.is_null() && scalar.contains("-1");
    // no digit is lost
    let large = theirs.as_f64().is_some_and(|number| number.abs() > 1.8e19);
    let account = scalar.len() == 12 && scalar.starts_with('0');
    // there is no such number in JSON
    let infinite = theirs.as_str().is_some_and(|text| text.starts_with("float:"));
    // a fraction of a sixtieth
    let sixties = scalar.contains(':') && scalar.contains('.');
    kept && (date || large || account || infinite || sixties)
}
