//! The stack `queues`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("queues");
    stack.add(
        id!("DeadB2807C34"),
        aws::sqs::Queue::new()
            .update_replace_policy(DeletionPolicy::Delete)
            .deletion_policy(DeletionPolicy::Delete),
    );
    stack.add(
        id!("JobsDF1CC2D4"),
        aws::sqs::Queue::new()
            .property("RedrivePolicy", json!({ "deadLetterTargetArn": { "Fn::GetAtt": ["DeadB2807C34", "Arn"] }, "maxReceiveCount": 3 }))
            .property("VisibilityTimeout", json!(300))
            .update_replace_policy(DeletionPolicy::Delete)
            .deletion_policy(DeletionPolicy::Delete),
    );
    let jobs_policy30_ccde58 = stack.add(
        id!("JobsPolicy30CCDE58"),
        Raw::new("AWS::SQS::QueuePolicy")
            .property("PolicyDocument", json!({
                "Statement": [
                    {
                        "Action": "sqs:SendMessage",
                        "Condition": { "ArnEquals": { "aws:SourceArn": { "Ref": "NewsE995708C" } } },
                        "Effect": "Allow",
                        "Principal": { "Service": "sns.amazonaws.com" },
                        "Resource": { "Fn::GetAtt": ["JobsDF1CC2D4", "Arn"] },
                    },
                ],
                "Version": "2012-10-17",
            }))
            .property("Queues", json!([{ "Ref": "JobsDF1CC2D4" }])),
    );
    let handler_service_role_fcdc14_ae = stack.add(
        id!("HandlerServiceRoleFCDC14AE"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                    },
                ],
                "Version": "2012-10-17",
            }))
            .property("ManagedPolicyArns", json!([
                {
                    "Fn::Join": [
                        "",
                        [
                            "arn:",
                            { "Ref": "AWS::Partition" },
                            ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                        ],
                    ],
                },
            ])),
    );
    let handler_service_role_default_policy_cbd0_cc91 = stack.add(
        id!("HandlerServiceRoleDefaultPolicyCBD0CC91"),
        Raw::new("AWS::IAM::Policy")
            .property("PolicyDocument", json!({
                "Statement": [
                    {
                        "Action": [
                            "sqs:ReceiveMessage",
                            "sqs:ChangeMessageVisibility",
                            "sqs:GetQueueUrl",
                            "sqs:DeleteMessage",
                            "sqs:GetQueueAttributes",
                        ],
                        "Effect": "Allow",
                        "Resource": { "Fn::GetAtt": ["JobsDF1CC2D4", "Arn"] },
                    },
                ],
                "Version": "2012-10-17",
            }))
            .property("PolicyName", json!("HandlerServiceRoleDefaultPolicyCBD0CC91"))
            .property("Roles", json!([{ "Ref": "HandlerServiceRoleFCDC14AE" }])),
    );
    stack.add(
        id!("HandlerSqsEventSourcequeuesJobs17A7E3076B75920C"),
        Raw::new("AWS::Lambda::EventSourceMapping")
            .property("BatchSize", json!(5))
            .property("EventSourceArn", json!({ "Fn::GetAtt": ["JobsDF1CC2D4", "Arn"] }))
            .property("FunctionName", json!({ "Ref": "Handler886CB40B" })),
    );
    stack.add(id!("NewsE995708C"), aws::sns::Topic::new());
    stack.add(
        id!("OldF7E39C65"),
        Raw::new("AWS::CloudWatch::Alarm")
            .property("AlarmActions", json!([{ "Ref": "NewsE995708C" }]))
            .property("ComparisonOperator", json!("GreaterThanOrEqualToThreshold"))
            .property("Dimensions", json!([{ "Name": "QueueName", "Value": { "Fn::GetAtt": ["JobsDF1CC2D4", "QueueName"] } }]))
            .property("EvaluationPeriods", json!(2))
            .property("MetricName", json!("ApproximateAgeOfOldestMessage"))
            .property("Namespace", json!("AWS/SQS"))
            .property("Period", json!(300))
            .property("Statistic", json!("Maximum"))
            .property("Threshold", json!(60)),
    );
    stack.add(
        id!("JobsqueuesNewsCB01B599B0DA5784"),
        Raw::new("AWS::SNS::Subscription")
            .property("Endpoint", json!({ "Fn::GetAtt": ["JobsDF1CC2D4", "Arn"] }))
            .property("Protocol", json!("sqs"))
            .property("TopicArn", json!({ "Ref": "NewsE995708C" }))
            .depends_on(&jobs_policy30_ccde58),
    );
    stack.add(
        id!("Handler886CB40B"),
        Raw::new("AWS::Lambda::Function")
            .property("Code", json!({ "ZipFile": "exports.handler = async () => ({ statusCode: 200 })\n" }))
            .property("Handler", json!("index.handler"))
            .property("Role", json!({ "Fn::GetAtt": ["HandlerServiceRoleFCDC14AE", "Arn"] }))
            .property("Runtime", json!("nodejs22.x"))
            .depends_on(&handler_service_role_default_policy_cbd0_cc91)
            .depends_on(&handler_service_role_fcdc14_ae),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "AWSTemplateFormatVersion": {
    "Ref": "AWS::NoValue"
  },
  "Parameters": {
    "BootstrapVersion": {
      "Type": "AWS::SSM::Parameter::Value<String>",
      "Default": "/cdk-bootstrap/hnb659fds/version",
      "Description": "Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM Parameter Store. [cdk:skip]"
    }
  },
  "Rules": {
    "CheckBootstrapVersion": {
      "Assertions": [
        {
          "Assert": {
            "Fn::Not": [
              {
                "Fn::Contains": [
                  [
                    "1",
                    "2",
                    "3",
                    "4",
                    "5"
                  ],
                  {
                    "Ref": "BootstrapVersion"
                  }
                ]
              }
            ]
          },
          "AssertDescription": "CDK bootstrap stack version 6 required. Please run 'cdk bootstrap' with a recent version of the CDK CLI."
        }
      ]
    }
  }
}"#);
    stack
}
