//! The registry's regular expressions mean what they mean to the public validators: compared with the module `regex`, which cfn-lint uses.

mod support;

use std::collections::BTreeSet;
use std::io::Write;
use std::process::Stdio;

use formwork::facts::{Keyword, Schema, occurs, resource_type, type_names};
use support::python::{isolated, script};

/// Expressions of which we say nothing, with what is in them. The list is checked both ways.
const NOT_UNDERSTOOD: &[(&str, &str)] = &[(
    r"^([a-zA-Z0-9_\-=/]|\{satellite_id\}|\{config\-name}|\{s3\-config-id}|\{year\}|\{month\}|\{day\}){1,900}$",
    "written out 900 times it is too long",
)];

/// Where we see it otherwise than `regex`, by text in the expression, and why. The list is checked both ways.
const OTHERWISE: &[(&str, &str)] =
    &[("&&[", "an intersection, as in Java, where the expression comes from; to `regex` it is text")];

#[test]
fn every_expression_of_the_registry_is_understood() {
    let not: Vec<&str> = expressions().into_iter().filter(|expression| occurs(expression, "x").is_none()).collect();
    let known: Vec<&str> = NOT_UNDERSTOOD.iter().map(|(expression, _)| *expression).collect();
    assert_eq!(not, known);
}

#[test]
fn they_match_as_in_the_oracle() {
    let all: Vec<&str> = expressions().into_iter().collect();
    let home = tempfile::tempdir().expect("a temporary directory");
    let mut command = isolated(home.path());
    command.arg(script("support/expressions.py")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut python = command.spawn().expect("Python starts");
    let input = serde_json::to_vec(&all).expect("JSON");
    python.stdin.take().expect("a pipe").write_all(&input).expect("Python reads");
    let output = python.wait_with_output().expect("Python ends");
    type Cases = Vec<(String, Vec<(String, Option<bool>)>)>;
    let cases: Cases = serde_json::from_slice(&output.stdout).expect("JSON");
    let mut compared = [0, 0];
    let mut wrong = Vec::new();
    let mut otherwise = BTreeSet::new();
    for (expression, texts) in &cases {
        if NOT_UNDERSTOOD.iter().any(|(known, _)| known == expression) {
            continue;
        }
        for (text, wanted) in texts {
            let Some(wanted) = *wanted else { continue };
            compared[usize::from(wanted)] += 1;
            let found = occurs(expression, text);
            if found == Some(wanted) {
                continue;
            }
            if let Some((part, _)) = OTHERWISE.iter().find(|(part, _)| expression.contains(part)) {
                otherwise.insert(*part);
            } else {
                wrong.push(format!("{expression}\n  in {text:?}: {found:?}, wanted {wanted}"));
            }
        }
    }
    assert_eq!(otherwise.len(), OTHERWISE.len(), "shorten `OTHERWISE`");
    assert!(compared[0] > 20_000 && compared[1] > 15_000, "{compared:?}");
    assert!(wrong.is_empty(), "{} of {compared:?}:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

/// Whatever the expression and the text, the answer comes soon.
#[test]
fn no_expression_takes_long() {
    for (expression, text) in [
        ("^(a+)+$", "a".repeat(5_000) + "b"),
        ("(a|a)*b", "a".repeat(20_000)),
        ("(?=(a+)+$)x", "a".repeat(5_000) + "b"),
        ("((a*)*)*b", "a".repeat(5_000)),
        ("a{1,10000}a{1,10000}a{1,10000}b", "a".repeat(9_000)),
        ("(((((a{1,99}){1,99}){1,99}){1,99}){1,99}){1,99}", "a".repeat(100)),
        (&"(".repeat(50_000), String::new()),
        (&"[".repeat(50_000), String::new()),
        (&"a".repeat(50_000), "a".repeat(50_000)),
    ] {
        let start = std::time::Instant::now();
        let _ = occurs(expression, &text);
        assert!(start.elapsed().as_secs() < 2, "{:.40} took {:?}", expression, start.elapsed());
    }
}

/// Every expression of every schema, definitions included.
fn expressions() -> BTreeSet<&'static str> {
    fn walk(schema: &'static Schema, depth: usize, found: &mut BTreeSet<&'static str>) {
        for keyword in schema.keywords() {
            let mut each = |schemas: &'static [Schema]| schemas.iter().for_each(|schema| walk(schema, depth, found));
            match keyword {
                Keyword::Ref(reference) if depth > 0 => walk(reference.schema(), depth - 1, found),
                Keyword::Pattern(expression) => drop(found.insert(expression.text())),
                Keyword::Properties(members) => members.iter().for_each(|(_, schema)| walk(schema, depth, found)),
                Keyword::PatternProperties(members) => {
                    for (expression, schema) in members {
                        found.insert(expression.text());
                        walk(schema, depth, found);
                    }
                }
                Keyword::Items(schema) | Keyword::Not(schema) | Keyword::AdditionalProperties(schema) => {
                    walk(schema, depth, found);
                }
                Keyword::OneOf(all) | Keyword::AnyOf(all) | Keyword::AllOf(all) => each(all),
                Keyword::If(all) => each(&**all),
                _ => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    for name in type_names() {
        walk(resource_type(name).unwrap_or_else(|| panic!("{name} is not found")).properties, 4, &mut found);
    }
    found
}
