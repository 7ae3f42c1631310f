//! What editors show of stack files: the language server of YAML over `out/stack.schema.json`.

use std::fs;
use std::path::Path;

use formwork::stack_file;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

use crate::node::node;

fn seen(files: &[Value]) -> Vec<Value> {
    // the tags that `formwork init` tells editors of
    let settings: Value = serde_json::from_str(include_str!("../../src/cli/init/yaml/vscode.json")).expect("JSON");
    let input = json!({ "schema": stack_file::schema(), "tags": settings["yaml.customTags"], "files": files });
    let answer: Value = serde_json::from_str(&node("yaml/editor.js", &input.to_string())).expect("JSON");
    answer.as_array().expect("a list").clone()
}

fn messages(answer: &Value) -> String {
    let lines = answer["messages"].as_array().expect("a list").iter();
    lines.map(|line| format!("{}\n", line.as_str().expect("text"))).collect()
}

/// The stacks of this project have nothing to be told.
#[test]
fn right_stacks_have_no_messages() {
    let mut files = Vec::new();
    let mut names = Vec::new();
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("stacks");
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let text = fs::read_to_string(&path).expect("a file");
            if stack_file::is_stack(&text) {
                files.push(json!({ "text": text }));
                names.push(path);
            }
        }
    }
    files.push(json!({ "text": crate::settings::ORDERS }));
    names.push("the stack with settings".into());
    for (name, answer) in names.iter().zip(seen(&files)) {
        assert_eq!(messages(&answer), "", "{}", name.display());
    }
}

#[test]
fn mistakes_have_messages() {
    let text = "stack: my orders
quues: {}
parameters:
  Env: { Default: dev }
queues:
  Jobs: { colour: red }
  my-jobs: {}
  List: [1]
  Late: { delay: soon ish, retention: 3 }
resources:
  Note: { Type: SSM, Properties: { Value: !Ref Jobs }, DeletionPolicy: Keep }
  Good: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Jobs } }
outputs:
  Url: { Valu: 3 }
allow:
  - { rule: unused-parameter }
settings:
  rate: { type: whole }
";
    let answer = seen(&[json!({ "text": text })]);
    assert_data_eq!(
        messages(&answer[0]),
        str![[r#"
16:5 Missing property "reason".
14:3 Missing property "Value".
14:10 Property Valu is not allowed.
4:3 Missing property "Type".
9:18 Incorrect type. Expected "integer | object(an intrinsic function) | array".
9:39 Value is below the minimum of 60.
8:9 Incorrect type. Expected "Queue".
6:11 Property colour is not allowed.
7:3 String does not match the pattern of "^[A-Za-z0-9]{1,255}$".
11:72 Value must be "Delete" | "Retain" | "RetainExceptOnCreate" | "Snapshot".
11:17 A resource type is written as `AWS::SQS::Queue`.
18:17 Value is not accepted. Valid values: "string", "integer", "number", "boolean", "array", "object".
1:8 String does not match the pattern of "^[A-Za-z][A-Za-z0-9-]{0,127}$".
2:1 Property quues is not allowed.

"#]]
    );
}

#[test]
fn names_and_values_are_proposed_and_explained() {
    let file = |text: &str, line: u32, character: u32| json!({ "text": text, "line": line, "character": character });
    let answers = seen(&[
        file("stack: orders\n\n", 2, 1),
        file("stack: orders\nqueues:\n  Jobs:\n    \n", 4, 5),
        file("stack: orders\nresources:\n  Jobs:\n    Type: \n", 4, 11),
        file("stack: orders\nresources:\n  Jobs:\n    Type: AWS::SQS::Queue\n    DeletionPolicy: \n", 5, 21),
        file("stack: orders\nqueues:\n  Jobs: {}\n", 2, 3),
    ]);
    let proposes = |index: usize, name: &str| {
        let all = answers[index]["completions"].as_array().expect("a list");
        assert!(all.iter().any(|label| label.as_str() == Some(name)), "{name} is not among {all:?}");
    };
    proposes(0, "functions");
    proposes(0, "usage_plans");
    proposes(1, "dead_letters");
    proposes(2, "AWS::WAFv2::WebACL");
    proposes(3, "Retain");
    let hint = answers[4]["hint"].as_str().expect("a hint");
    assert!(hint.contains("each under its logical id"), "{hint}");
}

/// What a description says is for people who write YAML.
#[test]
fn descriptions_have_no_rust() {
    let schema = stack_file::schema();
    assert!(!schema.contains("let mut stack"));
    assert!(!schema.contains("```"));
}
