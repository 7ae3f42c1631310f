//! What is told in one line, and what never is.

use formwork::diff::render::Format;
use formwork::diff::report::{Fold, StackDiff};

use crate::support::{diff, rendered};

fn with(resources: &str) -> String {
    format!(r#"{{"Resources": {{{resources}}}}}"#)
}

/// The ids that JSON lists as changed.
fn listed(found: &StackDiff) -> Vec<&str> {
    found.resources.iter().filter(|change| !change.folded).map(|change| change.logical_id.as_str()).collect()
}

fn deployment(id: &str, more: &str) -> String {
    format!(
        r#""{id}": {{"Type": "AWS::ApiGateway::Deployment", "Properties": {{"RestApiId": {{"Ref": "Api"}}{more}}}}}"#
    )
}

fn stage(deployment: &str) -> String {
    format!(
        r#""Prod": {{"Type": "AWS::ApiGateway::Stage", "DependsOn": ["{deployment}"],
            "Properties": {{"RestApiId": {{"Ref": "Api"}}, "DeploymentId": {{"Ref": "{deployment}"}}}}}}"#
    )
}

const API: &str = r#""Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "orders"}}"#;

#[test]
fn a_rotated_deployment_is_one_line() {
    let side = |id: &str| with(&[API, &deployment(id, ""), &stage(id)].join(", "));
    let found = diff(&side("D1"), &side("D2"));
    assert_eq!(listed(&found), [""; 0]);
    assert_eq!(
        (found.summary.folded, found.summary.modify, found.summary.unchanged, found.summary.move_),
        (3, 0, 1, 0)
    );
    let Fold::ApiDeployment { api, removed, added, referrers } = &found.folded[0] else { panic!("{:?}", found.folded) };
    assert_eq!((api.as_str(), removed.as_str(), added.as_str()), ("Api", "D1", "D2"));
    let paths: Vec<&str> = referrers.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(paths, ["/DependsOn", "/Properties/DeploymentId"]);
    assert_eq!(found.folded.len(), 1);
    assert!(found.is_change());
}

#[test]
fn a_deployment_with_a_new_description_rotates_all_the_same() {
    let side = |id: &str| {
        let description = format!(r#", "Description": "model {id}""#);
        with(&[API, &deployment(id, &description), &stage(id)].join(", "))
    };
    assert_eq!(diff(&side("D1"), &side("D2")).summary.folded, 3);
}

#[test]
fn a_deployment_that_brings_its_stage_or_that_others_name_is_no_rotation() {
    let own_stage = |id: &str| with(&[API, &deployment(id, r#", "StageName": "prod""#)].join(", "));
    let found = diff(&own_stage("D1"), &own_stage("D2"));
    assert_eq!((listed(&found), found.summary.folded), (vec!["D1", "D2"], 0));
    let named = |id: &str| {
        let other = format!(
            r#""F": {{"Type": "AWS::Lambda::Function", "Properties": {{"Description": {{"Fn::Sub": "${{{id}}}"}}}}}}"#
        );
        with(&[API, &deployment(id, ""), &other].join(", "))
    };
    assert_eq!(listed(&diff(&named("D1"), &named("D2"))), ["D1", "D2", "F"]);
}

#[test]
fn two_deployments_for_one_are_no_rotation() {
    let one = with(&[API, &deployment("D1", "")].join(", "));
    let two = with(&[API, &deployment("D2", ""), &deployment("D3", "")].join(", "));
    assert_eq!(listed(&diff(&one, &two)), ["D1", "D2", "D3"]);
}

#[test]
fn a_rotated_version_is_one_line_with_its_alias() {
    let side = |id: &str, hash: &str| {
        with(&format!(
            r#""F": {{"Type": "AWS::Lambda::Function", "Properties": {{"Code": {{"S3Bucket": "b", "S3Key": "{hash}.zip"}}}}}},
            "{id}": {{"Type": "AWS::Lambda::Version", "DeletionPolicy": "Retain", "Properties": {{"FunctionName": {{"Ref": "F"}}, "CodeSha256": "{hash}"}}}},
            "Live": {{"Type": "AWS::Lambda::Alias", "Properties": {{"FunctionName": {{"Ref": "F"}}, "Name": "live",
                "FunctionVersion": {{"Fn::GetAtt": ["{id}", "Version"]}}}}}}"#
        ))
    };
    let found = diff(&side("V1", "aaa"), &side("V2", "bbb"));
    assert_eq!(listed(&found), [""; 0]);
    assert_eq!(found.summary.folded, 4);
    let kinds: Vec<&str> = found
        .folded
        .iter()
        .map(|fold| match fold {
            Fold::LambdaVersion { .. } => "version",
            Fold::Code { .. } => "code",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["version", "code"]);
}

#[test]
fn code_metadata_and_tags_alone_are_folded_and_nothing_else_with_them() {
    let function = |code: &str, memory: u32, tag: &str, path: &str| {
        with(&format!(
            r#""F": {{"Type": "AWS::Lambda::Function", "Metadata": {{"path": "{path}"}}, "Properties":
                {{"Code": {{{code}}}, "MemorySize": {memory}, "Tags": [{{"Key": "team", "Value": "{tag}"}}]}}}}"#
        ))
    };
    let before = function(r#""S3Bucket": "b", "S3Key": "k""#, 128, "a", "p");
    for (after, kind) in [
        (function(r#""S3Bucket": "b", "S3Key": "l""#, 128, "a", "p"), Some("code")),
        (function(r#""S3Bucket": "b", "S3Key": "l""#, 128, "a", "q"), Some("code")),
        (function(r#""ZipFile": "x""#, 128, "a", "p"), Some("code")),
        (function(r#""S3Bucket": "b", "S3Key": "k""#, 128, "b", "p"), Some("tags")),
        (function(r#""S3Bucket": "b", "S3Key": "k""#, 128, "a", "q"), Some("metadata")),
        (function(r#""S3Bucket": "b", "S3Key": "l""#, 256, "b", "q"), None),
    ] {
        let found = diff(&before, &after);
        let told = found.folded.first().map(|fold| match fold {
            Fold::Code { .. } => "code",
            Fold::Tags { .. } => "tags",
            Fold::Metadata { .. } => "metadata",
            _ => "other",
        });
        assert_eq!(told, kind, "{after}");
        assert_eq!(found.summary.folded, usize::from(kind.is_some()));
        assert_eq!(listed(&found).len(), usize::from(kind.is_none()));
        assert!(found.is_change());
    }
}

#[test]
fn what_is_folded_stands_in_json_all_the_same() {
    let side = |tag: &str| {
        with(&format!(
            r#""T": {{"Type": "AWS::SNS::Topic", "Properties": {{"Tags": [{{"Key": "team", "Value": "{tag}"}}]}}}}"#
        ))
    };
    let json = rendered(diff(&side("blue"), &side("green")), Format::Json);
    assert!(json.contains("\"blue\"") && json.contains("\"green\"") && json.contains("\"tags\""), "{json}");
}
