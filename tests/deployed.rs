//! `formwork diff --deployed`, with an `aws` that answers what CloudFormation would.

#![cfg(all(unix, feature = "cli", feature = "core-services"))]

use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::cmd::Command;
use snapbox::str;

const AWS: &str = r#"#!/bin/sh
case "$2" in
get-template) cat get-template.json ;;
describe-stacks) cat describe-stacks.json ;;
detect-stack-drift) echo '{"StackDriftDetectionId": "7"}' ;;
describe-stack-drift-detection-status) echo '{"DetectionStatus": "DETECTION_COMPLETE", "StackDriftStatus": "DRIFTED"}' ;;
describe-stack-resource-drifts) cat drifts.json ;;
*) echo "what is $2?" >&2; exit 252 ;;
esac
"#;

const AFTER: &str = r#"
Parameters:
  Env: {Type: String, Default: dev}
  Team: {Type: String}
  Token: {Type: String, NoEcho: true, Default: ''}
Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      DelaySeconds: 10
      QueueName: !Sub 'jobs-${Env}-${Team}'
"#;

/// The command's transcript in a directory with that `aws` and these files.
fn diff(args: &[&str]) -> snapbox::cmd::OutputAssert {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let write = |name: &str, text: &str| fs::write(directory.path().join(name), text).expect(name);
    write("aws", AWS);
    fs::set_permissions(directory.path().join("aws"), fs::Permissions::from_mode(0o755)).expect("aws");
    write("after.yaml", AFTER);
    // a template in YAML comes as text; the name was written with a letter that CloudFormation shows as a question mark
    let before = AFTER.replace("DelaySeconds: 10", "DelaySeconds: 5").replace("jobs-", "j?bs-");
    write("after.yaml", &AFTER.replace("jobs-", "jöbs-"));
    write(
        "get-template.json",
        &format!("{{\"TemplateBody\": {before:?}, \"StagesAvailable\": [\"Original\", \"Processed\"]}}"),
    );
    write(
        "describe-stacks.json",
        r#"{"Stacks": [{"StackName": "orders-prod", "Parameters": [
            {"ParameterKey": "Env", "ParameterValue": "prod"}, {"ParameterKey": "Token", "ParameterValue": "****"}]}]}"#,
    );
    write(
        "drifts.json",
        r#"{"StackResourceDrifts": [{"LogicalResourceId": "Jobs", "StackResourceDriftStatus": "MODIFIED",
            "PropertyDifferences": [{"PropertyPath": "/DelaySeconds", "ExpectedValue": "5", "ActualValue": "7", "DifferenceType": "NOT_EQUAL"}]}]}"#,
    );
    let path = format!("{}:{}", directory.path().display(), std::env::var("PATH").expect("PATH"));
    fs::create_dir(directory.path().join("stacks")).expect("a directory");
    write("stacks/mod.rs", include_str!("../stacks/mod.rs"));
    Command::new(env!("CARGO_BIN_EXE_formwork"))
        .current_dir(directory.path())
        .env("PATH", path)
        .arg("diff")
        .args(args)
        .assert()
}

#[test]
fn the_deployed_template_its_parameters_and_its_drift() {
    diff(&["--deployed", "orders-prod", "after.yaml", "--drift"]).success().stdout_eq(str![[r#"
warning: orders-prod keeps its own value of the parameter `Env`, `prod`; the template's default is `dev`
warning: orders-prod has no value for the parameter `Team` yet, and the template has no default: deploy with `--parameter-overrides Team=VALUE`

orders-prod: 1 to modify, 0 to replace, 0 to add, 0 to remove

Attention
  medium  OPS-DRIFTED  Jobs  changed outside of CloudFormation: DelaySeconds
          the deployment writes over what it changes itself and leaves the rest: bring the template up to date first

Changes
  ~ AWS::SQS::Queue Jobs
      /Properties/DelaySeconds  5 -> 10

Not compared
  1 value not comparable: the deployed template has question marks where characters beyond ASCII stood

"#]]).stderr_eq(str![""]);
}

#[test]
fn a_stack_that_the_project_does_not_have() {
    diff(&["--deployed", "movis"]).code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: this project has no stack `movis`: name the template that is to be deployed, such as `formwork diff --deployed movis out/movies.template.json`

"#]]);
}

/// The other stacks of the project are no part of the comparison.
#[test]
fn only_the_compared_stack_is_said_to_be_stale() {
    diff(&["--deployed", "hello-waf", "--format", "github"]).success().stderr_eq(str![[r#"
warning: out/hello-waf.template.json is not what its stack says now; the comparison is with the stack: run `formwork synth`

"#]]);
}

#[test]
fn drift_of_nothing_deployed() {
    diff(&["after.yaml", "after.yaml", "--drift"]).code(1).stdout_eq(str![]).stderr_eq(str![[r#"
error: the following required arguments were not provided:
  --deployed <STACK>

Usage: formwork diff --deployed <STACK> --drift [BEFORE] [AFTER]...

For more information, try '--help'.

"#]]);
}
