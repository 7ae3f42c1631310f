//! What the file looks like.

use crate::import;

#[test]
fn sections_and_functions_read_well() {
    let source = r#"{
  "Outputs": {"Url": {"Value": {"Ref": "Jobs"}}},
  "Resources": {
    "Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Fn::Sub": "${AWS::StackName}-jobs"}}},
    "Text": {"Type": "AWS::SSM::Parameter", "DependsOn": "Jobs", "Properties": {
      "Type": "String", "Value": {"Fn::Join": ["\n", ["a", {"Fn::GetAtt": ["Jobs", "Arn"]}]]}, "Description": "one\ntwo\n"}}
  },
  "Parameters": {"Size": {"Type": "Number", "Default": 5}},
  "AWSTemplateFormatVersion": "2010-09-09",
  "Description": "jobs at night"
}"#;
    let expected = r#"# yaml-language-server: $schema=../out/stack.schema.json
stack: trip
description: jobs at night

parameters:
  Size:
    Type: Number
    Default: 5

resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub '${AWS::StackName}-jobs'

  Text:
    Type: AWS::SSM::Parameter
    DependsOn: Jobs
    Properties:
      Type: String
      Value: !Join ["\n", [a, !GetAtt Jobs.Arn]]
      Description: |
        one
        two

outputs:
  Url:
    Value: !Ref Jobs
"#;
    let text = import(source).expect("a stack").text;
    assert_eq!(text, expected);
}

#[test]
fn comments_stay_where_they_were() {
    let source = include_str!("templates/comments.yaml");
    let text = import(source).expect("a stack").text;
    let expected = "# yaml-language-server: $schema=../out/stack.schema.json
# About the file
# in two lines

stack: trip
# what it is
description: A template with comments

resources:
  # jobs wait here
  Jobs:  # a queue
    Type: AWS::SQS::Queue
    # as AWS says
    Properties:
      DelaySeconds: 5  # seconds
      # who owns it
      Tags:
        # the first
        - Key: a  # key
          Value: b
        # the end of the tags
      QueueName: !Sub  # with a name
        - '${A}-${B}'
        # values
        - A: x
          # the second
          B: 'y'

  # the last one
  Dead:
    Type: AWS::SQS::Queue
# at the end
";
    assert_eq!(text.split("\nallow:").next().unwrap_or_default().trim_end(), expected.trim_end());
}

#[test]
fn every_comment_of_the_corpora_stays() {
    for path in crate::files("tests/check/good") {
        let source = std::fs::read_to_string(&path).unwrap_or_default();
        if path.extension().is_some_and(|ending| ending == "json") {
            continue;
        }
        let text = import(&source).expect("a stack").text;
        for line in source.lines().filter(|line| line.trim_start().starts_with("# ")) {
            assert!(text.contains(line.trim()), "{}: `{line}` is lost", path.display());
        }
    }
}

#[test]
fn errors_of_the_template_are_allowed_with_a_reason() {
    let imported = import("Resources: {A: {Type: AWS::SQS::Queue, Properties: {DelaySecond: 5}}}").expect("a stack");
    assert_eq!(imported.allowed, [("unknown-property".to_owned(), 1)]);
    assert!(
        imported.text.contains("allow:\n  - rule: unknown-property\n    'on': A\n    reason: so it was imported\n")
    );
}
