//! What a stack file has in common with a template.

use serde_json::json;

use crate::template;

#[test]
fn sections_are_those_of_a_template() {
    let template = template(
        r#"
stack: orders
description: What customers order
transform: AWS::LanguageExtensions
tags: { Team: orders }
metadata: { Owner: team-orders }
assume: { mean_ms: 80, clients_per_ip: 3 }
parameters:
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod], Description: where it runs }
  Zones: { Type: CommaDelimitedList, Default: [a, b] }
mappings:
  Limits: { prod: { size: 10 }, dev: { size: 1 } }
conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Not [!Condition IsProd]
rules:
  Known:
    RuleCondition: !Equals [!Ref Env, prod]
    Assertions:
      - { Assert: !Contains [[prod], !Ref Env], AssertDescription: only prod }
resources:
  Jobs:
    Type: AWS::SQS::Queue
    Condition: IsProd
    DependsOn: [Dead]
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Metadata: { Why: it holds orders }
    Properties:
      DelaySeconds: !FindInMap [Limits, !Ref Env, size]
      QueueName: !Sub '${AWS::StackName}-jobs'
  Dead:
    Type: AWS::SQS::Queue
  Fn::ForEach::Topics:
    - Name
    - [Orders, Bills]
    - "${Name}Topic": { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Name } }
outputs:
  Url: { Description: where jobs go, Value: !Ref Dead, Export: { Name: !Sub '${AWS::StackName}-url' }, Condition: IsProd }
  Bare: { Value: !GetAtt Dead.Arn }
"#,
    );
    assert_eq!(
        template,
        json!({
            "AWSTemplateFormatVersion": "2010-09-09",
            "Description": "What customers order",
            "Metadata": { "Owner": "team-orders", "formwork": { "assume": { "mean_ms": 80, "clients_per_ip": 3 } } },
            "Transform": "AWS::LanguageExtensions",
            "Parameters": {
                "Env": { "AllowedValues": ["dev", "prod"], "Default": "dev", "Description": "where it runs", "Type": "String" },
                "Zones": { "Default": "a,b", "Type": "CommaDelimitedList" },
            },
            "Mappings": { "Limits": { "prod": { "size": 10 }, "dev": { "size": 1 } } },
            "Conditions": {
                "IsDev": { "Fn::Not": [{ "Condition": "IsProd" }] },
                "IsProd": { "Fn::Equals": [{ "Ref": "Env" }, "prod"] },
            },
            "Rules": { "Known": {
                "RuleCondition": { "Fn::Equals": [{ "Ref": "Env" }, "prod"] },
                "Assertions": [{ "Assert": { "Fn::Contains": [["prod"], { "Ref": "Env" }] }, "AssertDescription": "only prod" }],
            } },
            "Resources": {
                "Dead": { "Type": "AWS::SQS::Queue", "Properties": { "Tags": [{ "Key": "Team", "Value": "orders" }] } },
                "Jobs": {
                    "Type": "AWS::SQS::Queue",
                    "Condition": "IsProd",
                    "DependsOn": "Dead",
                    "DeletionPolicy": "Retain",
                    "UpdateReplacePolicy": "Retain",
                    "Metadata": { "Why": "it holds orders" },
                    "Properties": {
                        "DelaySeconds": { "Fn::FindInMap": ["Limits", { "Ref": "Env" }, "size"] },
                        "QueueName": { "Fn::Sub": "${AWS::StackName}-jobs" },
                        "Tags": [{ "Key": "Team", "Value": "orders" }],
                    },
                },
                "Fn::ForEach::Topics": ["Name", ["Orders", "Bills"], { "${Name}Topic": {
                    "Type": "AWS::SNS::Topic",
                    "Properties": { "Tags": [{ "Key": "Team", "Value": "orders" }], "TopicName": { "Ref": "Name" } },
                } }],
            },
            "Outputs": {
                "Bare": { "Value": { "Fn::GetAtt": ["Dead", "Arn"] } },
                "Url": {
                    "Description": "where jobs go",
                    "Condition": "IsProd",
                    "Value": { "Ref": "Dead" },
                    "Export": { "Name": { "Fn::Sub": "${AWS::StackName}-url" } },
                },
            },
        })
    );
}

/// Constructs and resources refer to each other by their names.
#[test]
fn constructs_stand_beside_resources() {
    let template = template(
        "
stack: orders
queues:
  Jobs: {}
resources:
  Url:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Value: !Ref Jobs }
",
    );
    assert_eq!(template["Resources"]["Url"]["Properties"]["Value"], json!({ "Ref": "Jobs" }));
    assert_eq!(template["Resources"]["Jobs"]["Type"], "AWS::SQS::Queue");
}
