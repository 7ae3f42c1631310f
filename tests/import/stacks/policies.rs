//! The stack `policies`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("policies");
    stack.transform("AWS::LanguageExtensions");
    stack.add(
        id!("Volume"),
        Raw::new("AWS::EC2::Volume")
            .property("Size", json!(10))
            .property("AvailabilityZone", json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] }))
            .deletion_policy(DeletionPolicy::Snapshot),
    );
    stack.add(
        id!("Kept"),
        aws::s3::Bucket::new()
            .deletion_policy(DeletionPolicy::RetainExceptOnCreate)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("Group"),
        Raw::new("AWS::AutoScaling::AutoScalingGroup")
            .property("MinSize", json!("1"))
            .property("MaxSize", json!("2"))
            .property("LaunchTemplate", json!({
                "LaunchTemplateId": { "Ref": "Launch" },
                "Version": { "Fn::GetAtt": ["Launch", "LatestVersionNumber"] },
            }))
            .property("AvailabilityZones", json!({ "Fn::GetAZs": { "Ref": "AWS::Region" } }))
            .creation_policy(json!({ "ResourceSignal": { "Count": 2, "Timeout": "PT5M" } }))
            .update_policy(json!({
                "AutoScalingRollingUpdate": { "MinInstancesInService": 1, "WaitOnResourceSignals": true },
            })),
    );
    stack.add(
        id!("Launch"),
        Raw::new("AWS::EC2::LaunchTemplate")
            .property("LaunchTemplateData", json!({
                "ImageId": "ami-12345678",
                "UserData": { "Fn::Base64": { "Fn::Sub": "#!/bin/sh\necho ${AWS::Region} ${!HOME}\n" } },
            }))
            .metadata("AWS::CloudFormation::Init", json!({ "config": { "files": { "/etc/motd": { "content": "a\nb\n", "mode": "000644" } } } })),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "Parameters": {
    "Keep": {
      "Type": "String",
      "Default": "Retain",
      "AllowedValues": [
        "Retain",
        "Delete"
      ]
    }
  },
  "Conditions": {
    "Kept": {
      "Fn::Equals": [
        {
          "Ref": "Keep"
        },
        "Retain"
      ]
    }
  },
  "Resources": {
    "Table": {
      "Type": "AWS::DynamoDB::Table",
      "DeletionPolicy": {
        "Ref": "Keep"
      },
      "UpdateReplacePolicy": {
        "Fn::If": [
          "Kept",
          "Retain",
          "Delete"
        ]
      },
      "Properties": {
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
          {
            "AttributeName": "id",
            "AttributeType": "S"
          }
        ],
        "KeySchema": [
          {
            "AttributeName": "id",
            "KeyType": "HASH"
          }
        ]
      }
    }
  }
}"#);
    stack
}
