//! `formwork import`, as people call it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const TEMPLATE: &str = "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Jobs:\n    Type: AWS::SQS::Queue\n";

fn formwork(directory: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_formwork")).args(args).current_dir(directory).output().expect("the binary")
}

fn project(files: &[(&str, &str)]) -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    for (name, text) in files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("directories");
        fs::write(path, text).expect("a file");
    }
    directory
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_template_becomes_a_stack_that_is_cast_into_it() {
    let home = project(&[("orders.template.yaml", TEMPLATE)]);
    let output = formwork(home.path(), &["import", "orders.template.yaml"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("wrote stacks/orders.yaml: 1 resource"), "{}", said(&output));
    let output = formwork(home.path(), &["synth"]);
    assert!(output.status.success(), "{}", said(&output));
    let output = formwork(home.path(), &["diff", "orders.template.yaml", "out/orders.template.json"]);
    assert!(said(&output).contains("no changes"), "{}", said(&output));
    let output = formwork(home.path(), &["fmt", "--check", "stacks"]);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn what_is_there_stays_unless_forced() {
    let home = project(&[("orders.yaml", TEMPLATE), ("stacks/orders.yaml", "mine")]);
    let output = formwork(home.path(), &["import", "orders.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("--force"), "{}", said(&output));
    assert_eq!(fs::read_to_string(home.path().join("stacks/orders.yaml")).expect("the file"), "mine");
    assert!(formwork(home.path(), &["import", "orders.yaml", "--force"]).status.success());
    assert!(fs::read_to_string(home.path().join("stacks/orders.yaml")).expect("the file").contains("stack: orders"));
}

#[test]
fn it_can_be_printed_or_written_elsewhere() {
    let home = project(&[("9 odd name.json", "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}}}")]);
    let output = formwork(home.path(), &["import", "9 odd name.json", "--stdout"]);
    assert!(said(&output).contains("stack: odd-name\n"), "{}", said(&output));
    assert!(!home.path().join("stacks").exists());
    let output = formwork(home.path(), &["import", "9 odd name.json", "--name", "other", "--out", "a/b/c.yaml"]);
    assert!(output.status.success(), "{}", said(&output));
    let text = fs::read_to_string(home.path().join("a/b/c.yaml")).expect("the file");
    assert!(text.starts_with("# yaml-language-server: $schema=../../out/stack.schema.json\nstack: other\n"), "{text}");
}

#[test]
fn bad_input_is_told_with_its_place_and_nothing_is_written() {
    let cases = [
        ("Resources:\n\tA: {}\n", "bad.yaml:2:1: "),
        ("{\"Resources\": {\"A\": }}", "bad.yaml:1:21: "),
        ("", "bad.yaml:1:1: "),
        ("- a\n", "bad.yaml:1:1: "),
        ("resources: {}\n", "bad.yaml:1:1: "),
        ("Resources:\n  A: {}\n  A: {}\n", "bad.yaml:3:3: "),
        ("stack: a\nResources: {}\n", "this is a stack already"),
    ];
    for (text, place) in cases {
        let home = project(&[("bad.yaml", text)]);
        let output = formwork(home.path(), &["import", "bad.yaml"]);
        assert!(matches!(output.status.code(), Some(1 | 2)), "{text}: {}", said(&output));
        assert!(said(&output).contains(place), "{text}: {}", said(&output));
        assert!(!home.path().join("stacks").exists(), "{text}");
    }
    let home = project(&[]);
    for args in [&["import", "nowhere.yaml"][..], &["import", "."]] {
        let output = formwork(home.path(), args);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    }
}

#[test]
fn local_code_is_named_from_the_projects_root() {
    let template = "AWSTemplateFormatVersion: '2010-09-09'\nTransform: AWS::Serverless-2016-10-31\nResources:\n  \
        There: {Type: AWS::Serverless::Function, Properties: {CodeUri: ./src/, Handler: a.b, Runtime: python3.13}}\n  \
        Gone: {Type: AWS::Serverless::Function, Properties: {CodeUri: ./gone/, Handler: a.b, Runtime: python3.13}}\n";
    let home = project(&[("old/app.yaml", template), ("old/src/a.py", "")]);
    let output = formwork(home.path(), &["import", "old/app.yaml"]);
    assert!(said(&output).contains("/Resources/Gone: there is no `./gone/`"), "{}", said(&output));
    let text = fs::read_to_string(home.path().join("stacks/app.yaml")).expect("the file");
    assert!(text.contains("CodeUri: 'old/src/'") || text.contains("CodeUri: old/src/"), "{text}");
    let output = formwork(home.path(), &["synth"]);
    assert!(output.status.success(), "{}", said(&output));
    let cast = fs::read_to_string(home.path().join("out/app.template.json")).expect("the template");
    assert!(cast.contains("\"../old/src/\"") && cast.contains("\"./gone/\""), "{cast}");
}
