//! `formwork check` and `formwork explain` as they run.

use std::fs;
use std::path::Path;

use serde_json::Value;
use snapbox::cmd::Command;
use snapbox::str;

fn formwork(directory: &Path, args: &[&str]) -> Command {
    ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]
        .into_iter()
        .fold(Command::new(env!("CARGO_BIN_EXE_formwork")), |command, name| command.env_remove(name))
        .current_dir(directory)
        .args(args)
}

const TEMPLATE: &str = "Resources:
  Jobs:
    Type: AWS::SNS::Topic
    DependsOn:
      - Dead # not needed
      - Other
    Properties:
      DisplayName: !GetAtt Dead.TopicName
  Dead:
    Type: AWS::SNS::Topic
  Other:
    Type: AWS::SNS::Topic
    DependsOn: Dead
    Properties: {TopicName: !Sub '${Dead.TopicName}-other'}
Outputs:
  Arn: {Value: !Ref Job}
";

#[test]
fn text() {
    let scratch = tempfile::tempdir().expect("a directory");
    fs::write(scratch.path().join("t.yaml"), TEMPLATE).expect("a file");
    formwork(scratch.path(), &["check", "t.yaml"]).assert().code(1).stderr_eq(str![]).stdout_eq(str![[r#"
warning[redundant-depends-on]: `Dead` is waited for anyway: a `Fn::GetAtt` refers to it
 --> t.yaml:5:9 (/Resources/Jobs/DependsOn/0)
  |
5 |       - Dead # not needed
  |         ^^^^
  = help: remove it from `DependsOn`

warning[redundant-depends-on]: `Dead` is waited for anyway: a `Fn::Sub` refers to it
  --> t.yaml:13:16 (/Resources/Other/DependsOn)
   |
13 |     DependsOn: Dead
   |                ^^^^
   = help: remove it from `DependsOn`

error[missing-reference]: there is no resource or parameter `Job`
  --> t.yaml:16:16 (/Outputs/Arn/Value)
   |
16 |   Arn: {Value: !Ref Job}
   |                ^^^^^^^^
   = help: did you mean `Jobs`?

1 error, 2 warnings in 1 template

"#]]);
    formwork(scratch.path(), &["check", "t.yaml", "--allow", "missing-reference", "--allow", "T005"])
        .assert()
        .code(0)
        .stdout_eq("nothing to report in 1 template\n");
    formwork(scratch.path(), &["check", "t.yaml", "--fail-on", "never"]).assert().code(0);
    formwork(scratch.path(), &["check", "t.yaml", "--allow", "T001", "--fail-on", "warning"]).assert().code(1);
    formwork(scratch.path(), &["check", "t.yaml", "--warn", "T001"]).assert().code(0);
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let scratch = tempfile::tempdir().expect("a directory");
    let name = "größer als üblich, ".repeat(4);
    let template = format!(
        r#"{{"Resources":{{"Jobs":{{"Type":"AWS::SNS::Topic","Properties":{{"DisplayName":"{name}"}}}}}},"Outputs":{{"Arn":{{"Value":{{"Ref":"Job"}}}}}}}}"#
    );
    fs::write(scratch.path().join("t.json"), template).expect("a file");
    formwork(scratch.path(), &["check", "t.json"]).assert().code(1).stdout_eq(str![[r#"
error[missing-reference]: there is no resource or parameter `Job`
 --> t.json:1:184 (/Outputs/Arn/Value)
  |
1 |  üblich, "}}},"Outputs":{"Arn":{"Value":{"Ref":"Job"}}}}
  |                                         ^^^^^^^^^^^^^
  = help: did you mean `Jobs`?

1 error in 1 template

"#]]);
}

#[test]
fn for_machines() {
    let scratch = tempfile::tempdir().expect("a directory");
    fs::write(scratch.path().join("t.yaml"), TEMPLATE).expect("a file");
    let output = |format: &str| {
        let output = formwork(scratch.path(), &["check", "t.yaml", "--format", format]).output().expect("it runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let json: Value = serde_json::from_str(&output("json")).expect("JSON");
    assert_eq!(json["schema"], "check/1");
    assert_eq!(json["summary"]["error"], 1);
    assert_eq!(json["summary"]["warning"], 2);
    let last = &json["findings"][2];
    assert_eq!(
        (&last["rule"], &last["line"], &last["column"], &last["path"]),
        (&"missing-reference".into(), &16.into(), &16.into(), &"/Outputs/Arn/Value".into())
    );
    let sarif: Value = serde_json::from_str(&output("sarif")).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"].as_array().expect("results").len(), 3);
    snapbox::assert_data_eq!(
        output("github"),
        str![[r#"
::warning file=t.yaml,line=5,col=9,title=redundant-depends-on::`Dead` is waited for anyway: a `Fn::GetAtt` refers to it%0Ahelp: remove it from `DependsOn`
::warning file=t.yaml,line=13,col=16,title=redundant-depends-on::`Dead` is waited for anyway: a `Fn::Sub` refers to it%0Ahelp: remove it from `DependsOn`
::error file=t.yaml,line=16,col=16,title=missing-reference::there is no resource or parameter `Job`%0Ahelp: did you mean `Jobs`?

"#]]
    );
    snapbox::assert_data_eq!(
        output("junit"),
        str![[r#"
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1" failures="1">
  <testsuite name="formwork check" tests="1" failures="1">
    <testcase classname="formwork.check" name="t.yaml">
      <failure type="redundant-depends-on" message="`Dead` is waited for anyway: a `Fn::GetAtt` refers to it">t.yaml:5:9: warning[redundant-depends-on]: `Dead` is waited for anyway: a `Fn::GetAtt` refers to it&#10;help: remove it from `DependsOn`</failure>
      <failure type="redundant-depends-on" message="`Dead` is waited for anyway: a `Fn::Sub` refers to it">t.yaml:13:16: warning[redundant-depends-on]: `Dead` is waited for anyway: a `Fn::Sub` refers to it&#10;help: remove it from `DependsOn`</failure>
      <failure type="missing-reference" message="there is no resource or parameter `Job`">t.yaml:16:16: error[missing-reference]: there is no resource or parameter `Job`&#10;help: did you mean `Jobs`?</failure>
    </testcase>
  </testsuite>
</testsuites>

"#]]
    );
}

#[test]
fn what_cannot_be_judged() {
    let scratch = tempfile::tempdir().expect("a directory");
    let directory = scratch.path();
    fs::write(directory.join("cut.json"), "{\"Resources\": {\"Jobs\"").expect("a file");
    fs::write(directory.join("empty.yaml"), "").expect("a file");
    fs::write(directory.join("list.yaml"), "- a\n- b\n").expect("a file");
    fs::write(directory.join("binary.yaml"), b"Resources:\n  \xff: 1\n").expect("a file");
    fs::write(directory.join("large.json"), vec![b' '; 11_000_000]).expect("a file");
    formwork(
        directory,
        &["check", "cut.json", "empty.yaml", "list.yaml", "binary.yaml", "large.json", "none.yaml", "stak"],
    )
    .assert()
    .code(2)
    .stderr_eq(str![[r#"
error: cut.json:1:22: the text ends before the `{` of line 1, column 15 is closed
error: empty.yaml:1:1: there is nothing in it
error: list.yaml:1:1: this is a list; a template is an object with a section `Resources`
error: binary.yaml:2:3: the byte 0xff is not UTF-8 here; save the file as UTF-8
error: large.json has 11000000 bytes, 10000000 at most are read
error: cannot read none.yaml: No such file or directory (os error 2)
error: there is no file, directory or stack `stak`

"#]]);
    formwork(directory, &["check", "--region", "eu-west-11"]).assert().code(2).stderr_eq(str![[r#"
error: there is no region `eu-west-11`; did you mean `eu-west-1`?

"#]]);
    formwork(directory, &["check", "--deny", "missing-ref"]).assert().code(2).stderr_eq(str![[r#"
error: there is no rule `missing-ref`; `formwork check --list-rules` lists them

"#]]);
    formwork(directory, &["explain", "missing-refrence"]).assert().failure().stderr_eq(str![[r#"
error: there is no rule `missing-refrence`; did you mean `missing-reference`?

"#]]);
}

#[test]
fn fixes_are_shown_before_they_are_written() {
    let scratch = tempfile::tempdir().expect("a directory");
    let file = scratch.path().join("t.yaml");
    fs::write(&file, TEMPLATE).expect("a file");
    formwork(scratch.path(), &["check", "t.yaml", "--fix"]).assert().code(0).stdout_eq(str![[r#"
--- t.yaml
+++ t.yaml
@@ -2,7 +2,6 @@
   Jobs:
     Type: AWS::SNS::Topic
     DependsOn:
-      - Dead # not needed
       - Other
     Properties:
       DisplayName: !GetAtt Dead.TopicName
@@ -10,7 +9,6 @@
     Type: AWS::SNS::Topic
   Other:
     Type: AWS::SNS::Topic
-    DependsOn: Dead
     Properties: {TopicName: !Sub '${Dead.TopicName}-other'}
 Outputs:
   Arn: {Value: !Ref Job}
2 changes; --write makes them

"#]]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), TEMPLATE);
    formwork(scratch.path(), &["check", "t.yaml", "--fix", "--write"]).assert().code(0);
    let fixed = TEMPLATE.replace("      - Dead # not needed\n", "").replace("    DependsOn: Dead\n", "");
    assert_eq!(fs::read_to_string(&file).expect("a file"), fixed);
}

#[test]
fn stacks_of_the_project() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    formwork(root, &["check", "--as-of", "2026-11-20"]).assert().code(0).stderr_eq(str![]);
    formwork(root, &["check", "--as-of", "2026-11-20", "out"]).assert().code(0).stderr_eq(str![]);
}

/// What `formwork.toml` settles holds until the command line says otherwise.
#[test]
fn settings_of_the_project() {
    let scratch = tempfile::tempdir().expect("a directory");
    let directory = scratch.path();
    fs::write(directory.join("t.yaml"), TEMPLATE).expect("a file");
    let settle = |text: &str| fs::write(directory.join("formwork.toml"), text).expect("a file");
    settle("[check]\nfail-on = \"warning\"\n[check.rules]\nmissing-reference = \"allow\"\nT005 = \"warning\"\n");
    formwork(directory, &["check", "t.yaml"]).assert().code(1);
    formwork(directory, &["check", "t.yaml", "--fail-on", "error"]).assert().code(0);
    formwork(directory, &["check", "t.yaml", "--allow", "redundant-depends-on"])
        .assert()
        .code(0)
        .stdout_eq("nothing to report in 1 template\n");
    settle("[check.rules]\nmissing-refernce = \"allow\"\n");
    formwork(directory, &["check", "t.yaml"]).assert().code(2).stderr_eq(str![[r#"
error: formwork.toml: there is no rule `missing-refernce`; did you mean `missing-reference`?

"#]]);
    settle("[check]\nrules = 3\n");
    formwork(directory, &["check", "t.yaml"]).assert().code(2).stderr_eq(str![[r#"
error: formwork.toml: TOML parse error at line 2, column 9
  |
2 | rules = 3
  |         ^
invalid type: integer `3`, expected a map

"#]]);
    settle("[check]\nfailon = \"error\"\n");
    formwork(directory, &["check", "t.yaml"]).assert().code(2).stderr_eq(str![[r#"
error: formwork.toml: TOML parse error at line 2, column 1
  |
2 | failon = "error"
  | ^^^^^^
unknown field `failon`, expected one of `regions`, `fail-on`, `rules`

"#]]);
}

#[test]
fn explain() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    formwork(root, &["explain", "T005"]).assert().success().stdout_eq(str![[r#"
redundant-depends-on (T005): warning, template, since 0.2.0

`DependsOn` names a resource that is referred to anyway.

A `Ref`, `Fn::GetAtt` or `${...}` already makes CloudFormation wait. `formwork check --fix` removes the entry.
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html

"#]]);
}
