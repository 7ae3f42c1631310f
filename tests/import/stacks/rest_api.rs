//! The stack `rest-api`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("rest-api");
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
    let orders_a9_b65338 = stack.add(
        id!("OrdersA9B65338"),
        aws::apigateway::RestApi::new()
            .property("Name", json!("Orders")),
    );
    stack.add(
        id!("OrdersCloudWatchRoleA0FDC788"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Statement": [
                    {
                        "Action": "sts:AssumeRole",
                        "Effect": "Allow",
                        "Principal": { "Service": "apigateway.amazonaws.com" },
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
                            ":iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs",
                        ],
                    ],
                },
            ]))
            .update_replace_policy(DeletionPolicy::Retain)
            .deletion_policy(DeletionPolicy::Retain),
    );
    let ordersorders_a48_c9_ae9 = stack.add(
        id!("OrdersordersA48C9AE9"),
        Raw::new("AWS::ApiGateway::Resource")
            .property("ParentId", json!({ "Fn::GetAtt": ["OrdersA9B65338", "RootResourceId"] }))
            .property("PathPart", json!("orders"))
            .property("RestApiId", json!({ "Ref": "OrdersA9B65338" })),
    );
    stack.add(
        id!("OrdersordersGETApiPermissionrestapiOrders8F05F57BGETordersE05E1B86"),
        Raw::new("AWS::Lambda::Permission")
            .property("Action", json!("lambda:InvokeFunction"))
            .property("FunctionName", json!({ "Fn::GetAtt": ["Handler886CB40B", "Arn"] }))
            .property("Principal", json!("apigateway.amazonaws.com"))
            .property("SourceArn", json!({
                "Fn::Join": [
                    "",
                    [
                        "arn:",
                        { "Ref": "AWS::Partition" },
                        ":execute-api:",
                        { "Ref": "AWS::Region" },
                        ":",
                        { "Ref": "AWS::AccountId" },
                        ":",
                        { "Ref": "OrdersA9B65338" },
                        "/",
                        { "Ref": "OrdersDeploymentStageprod77EC9602" },
                        "/GET/orders",
                    ],
                ],
            })),
    );
    stack.add(
        id!("OrdersordersGETApiPermissionTestrestapiOrders8F05F57BGETorders707DD7E0"),
        Raw::new("AWS::Lambda::Permission")
            .property("Action", json!("lambda:InvokeFunction"))
            .property("FunctionName", json!({ "Fn::GetAtt": ["Handler886CB40B", "Arn"] }))
            .property("Principal", json!("apigateway.amazonaws.com"))
            .property("SourceArn", json!({
                "Fn::Join": [
                    "",
                    [
                        "arn:",
                        { "Ref": "AWS::Partition" },
                        ":execute-api:",
                        { "Ref": "AWS::Region" },
                        ":",
                        { "Ref": "AWS::AccountId" },
                        ":",
                        { "Ref": "OrdersA9B65338" },
                        "/test-invoke-stage/GET/orders",
                    ],
                ],
            })),
    );
    let ordersorders_get53_dd5_f53 = stack.add(
        id!("OrdersordersGET53DD5F53"),
        Raw::new("AWS::ApiGateway::Method")
            .property("ApiKeyRequired", json!(true))
            .property("AuthorizationType", json!("NONE"))
            .property("HttpMethod", json!("GET"))
            .property("Integration", json!({
                "IntegrationHttpMethod": "POST",
                "Type": "AWS_PROXY",
                "Uri": {
                    "Fn::Join": [
                        "",
                        [
                            "arn:",
                            { "Ref": "AWS::Partition" },
                            ":apigateway:",
                            { "Ref": "AWS::Region" },
                            ":lambda:path/2015-03-31/functions/",
                            { "Fn::GetAtt": ["Handler886CB40B", "Arn"] },
                            "/invocations",
                        ],
                    ],
                },
            }))
            .property("ResourceId", json!({ "Ref": "OrdersordersA48C9AE9" }))
            .property("RestApiId", json!({ "Ref": "OrdersA9B65338" })),
    );
    let ordersordersid16_d180_cf = stack.add(
        id!("Ordersordersid16D180CF"),
        Raw::new("AWS::ApiGateway::Resource")
            .property("ParentId", json!({ "Ref": "OrdersordersA48C9AE9" }))
            .property("PathPart", json!("{id}"))
            .property("RestApiId", json!({ "Ref": "OrdersA9B65338" })),
    );
    stack.add(
        id!("OrdersordersidDELETEApiPermissionrestapiOrders8F05F57BDELETEordersidCE4389CA"),
        Raw::new("AWS::Lambda::Permission")
            .property("Action", json!("lambda:InvokeFunction"))
            .property("FunctionName", json!({ "Fn::GetAtt": ["Handler886CB40B", "Arn"] }))
            .property("Principal", json!("apigateway.amazonaws.com"))
            .property("SourceArn", json!({
                "Fn::Join": [
                    "",
                    [
                        "arn:",
                        { "Ref": "AWS::Partition" },
                        ":execute-api:",
                        { "Ref": "AWS::Region" },
                        ":",
                        { "Ref": "AWS::AccountId" },
                        ":",
                        { "Ref": "OrdersA9B65338" },
                        "/",
                        { "Ref": "OrdersDeploymentStageprod77EC9602" },
                        "/DELETE/orders/*",
                    ],
                ],
            })),
    );
    stack.add(
        id!("OrdersordersidDELETEApiPermissionTestrestapiOrders8F05F57BDELETEordersid568AF795"),
        Raw::new("AWS::Lambda::Permission")
            .property("Action", json!("lambda:InvokeFunction"))
            .property("FunctionName", json!({ "Fn::GetAtt": ["Handler886CB40B", "Arn"] }))
            .property("Principal", json!("apigateway.amazonaws.com"))
            .property("SourceArn", json!({
                "Fn::Join": [
                    "",
                    [
                        "arn:",
                        { "Ref": "AWS::Partition" },
                        ":execute-api:",
                        { "Ref": "AWS::Region" },
                        ":",
                        { "Ref": "AWS::AccountId" },
                        ":",
                        { "Ref": "OrdersA9B65338" },
                        "/test-invoke-stage/DELETE/orders/*",
                    ],
                ],
            })),
    );
    let ordersordersid_deletea1_d26_ccb = stack.add(
        id!("OrdersordersidDELETEA1D26CCB"),
        Raw::new("AWS::ApiGateway::Method")
            .property("AuthorizationType", json!("NONE"))
            .property("HttpMethod", json!("DELETE"))
            .property("Integration", json!({
                "IntegrationHttpMethod": "POST",
                "Type": "AWS_PROXY",
                "Uri": {
                    "Fn::Join": [
                        "",
                        [
                            "arn:",
                            { "Ref": "AWS::Partition" },
                            ":apigateway:",
                            { "Ref": "AWS::Region" },
                            ":lambda:path/2015-03-31/functions/",
                            { "Fn::GetAtt": ["Handler886CB40B", "Arn"] },
                            "/invocations",
                        ],
                    ],
                },
            }))
            .property("ResourceId", json!({ "Ref": "Ordersordersid16D180CF" }))
            .property("RestApiId", json!({ "Ref": "OrdersA9B65338" })),
    );
    stack.add(
        id!("OrdersPlan69868C01"),
        aws::apigateway::UsagePlan::new()
            .property("ApiStages", json!([
                {
                    "ApiId": { "Ref": "OrdersA9B65338" },
                    "Stage": { "Ref": "OrdersDeploymentStageprod77EC9602" },
                    "Throttle": {},
                },
            ]))
            .property("Quota", json!({ "Limit": 1000, "Period": "DAY" }))
            .property("Throttle", json!({ "BurstLimit": 20, "RateLimit": 10 })),
    );
    stack.add(
        id!("OrdersPlanUsagePlanKeyResourcerestapiOrdersKeyEA1D68CC7CAE25B0"),
        Raw::new("AWS::ApiGateway::UsagePlanKey")
            .property("KeyId", json!({ "Ref": "OrdersKey6C690DD2" }))
            .property("KeyType", json!("API_KEY"))
            .property("UsagePlanId", json!({ "Ref": "OrdersPlan69868C01" })),
    );
    stack.add(
        id!("OrdersKey6C690DD2"),
        aws::apigateway::ApiKey::new()
            .property("Enabled", json!(true))
            .property("StageKeys", json!([
                {
                    "RestApiId": { "Ref": "OrdersA9B65338" },
                    "StageName": { "Ref": "OrdersDeploymentStageprod77EC9602" },
                },
            ])),
    );
    stack.add(
        id!("Handler886CB40B"),
        Raw::new("AWS::Lambda::Function")
            .property("Code", json!({ "ZipFile": "exports.handler = async () => ({ statusCode: 200 })\n" }))
            .property("Handler", json!("index.handler"))
            .property("Role", json!({ "Fn::GetAtt": ["HandlerServiceRoleFCDC14AE", "Arn"] }))
            .property("Runtime", json!("nodejs22.x"))
            .depends_on(&handler_service_role_fcdc14_ae),
    );
    let orders_account115_a8_ed9 = stack.add(
        id!("OrdersAccount115A8ED9"),
        Raw::new("AWS::ApiGateway::Account")
            .property("CloudWatchRoleArn", json!({ "Fn::GetAtt": ["OrdersCloudWatchRoleA0FDC788", "Arn"] }))
            .depends_on(&orders_a9_b65338)
            .update_replace_policy(DeletionPolicy::Retain)
            .deletion_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("OrdersDeploymentF91B2E1Cfcad05d8287a73f369b69438ad36bbb6"),
        Raw::new("AWS::ApiGateway::Deployment")
            .property("Description", json!("Automatically created by the RestApi construct"))
            .property("RestApiId", json!({ "Ref": "OrdersA9B65338" }))
            .depends_on(&ordersordersid_deletea1_d26_ccb)
            .depends_on(&ordersordersid16_d180_cf)
            .depends_on(&ordersorders_get53_dd5_f53)
            .depends_on(&ordersorders_a48_c9_ae9)
            .metadata("aws:cdk:do-not-refactor", json!(true)),
    );
    stack.add(
        id!("OrdersDeploymentStageprod77EC9602"),
        Raw::new("AWS::ApiGateway::Stage")
            .property("DeploymentId", json!({ "Ref": "OrdersDeploymentF91B2E1Cfcad05d8287a73f369b69438ad36bbb6" }))
            .property("MethodSettings", json!([
                {
                    "DataTraceEnabled": false,
                    "HttpMethod": "*",
                    "ResourcePath": "/*",
                    "ThrottlingBurstLimit": 200,
                    "ThrottlingRateLimit": 100,
                },
            ]))
            .property("RestApiId", json!({ "Ref": "OrdersA9B65338" }))
            .property("StageName", json!("prod"))
            .depends_on(&orders_account115_a8_ed9),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "AWSTemplateFormatVersion": {
    "Ref": "AWS::NoValue"
  },
  "Outputs": {
    "OrdersEndpoint80454829": {
      "Value": {
        "Fn::Join": [
          "",
          [
            "https://",
            {
              "Ref": "OrdersA9B65338"
            },
            ".execute-api.",
            {
              "Ref": "AWS::Region"
            },
            ".",
            {
              "Ref": "AWS::URLSuffix"
            },
            "/",
            {
              "Ref": "OrdersDeploymentStageprod77EC9602"
            },
            "/"
          ]
        ]
      }
    }
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
