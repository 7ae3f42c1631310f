//! The stack `custom`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("custom");
    stack.add(
        id!("Maker"),
        Raw::new("AWS::Lambda::Function")
            .property("Role", json!("arn:aws:iam::123456789012:role/x"))
            .property("Runtime", json!("python3.13"))
            .property("Handler", json!("index.handler"))
            .property("Code", json!({
                "ZipFile": "import cfnresponse\n\n\ndef handler(event, context):\n\tcfnresponse.send(event, context, cfnresponse.SUCCESS, {})   \n",
            })),
    );
    stack.add(
        id!("Module"),
        Raw::new("Acme::Web::Site::MODULE")
            .property("A", json!(true)),
    );
    stack.add(
        id!("Later"),
        Raw::new("AWS::Nothing::Here")
            .property("A", json!({ "Fn::Newer": { "Ref": "Thing" } }))
            .property("B", json!({ "Fn::GetStackOutput": { "StackName": "x", "OutputName": "y" } })),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "AWSTemplateFormatVersion": {
    "Ref": "AWS::NoValue"
  },
  "Resources": {
    "Thing": {
      "Type": "Custom::Thing",
      "Version": "1.0",
      "Properties": {
        "ServiceToken": {
          "Fn::GetAtt": [
            "Maker",
            "Arn"
          ]
        },
        "Condition": "text",
        "Ref": {
          "a": 1
        },
        "Deep": {
          "Condition": {
            "StringEquals": {
              "a": "b"
            }
          },
          "One": {
            "Condition": "Cond"
          }
        }
      }
    }
  }
}"#);
    stack.allow("function-among-keys", "so it was imported");
    stack.allow("unknown-function", "so it was imported");
    stack.allow("unknown-type", "so it was imported");
    stack
}
