//! The stack `hello`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("hello");
    stack.describe("Hello: a REST API with the stages dev and prod");
    stack.add(
        id!("DevAccessLog"),
        aws::logs::LogGroup::new()
            .property("RetentionInDays", json!(30))
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete),
    );
    let dev_execution_log = stack.add(
        id!("DevExecutionLog"),
        aws::logs::LogGroup::new()
            .property("LogGroupName", json!({ "Fn::Sub": "API-Gateway-Execution-Logs_${HelloApiGw}/dev" }))
            .property("RetentionInDays", json!(30))
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete),
    );
    let gateway_account = stack.add(
        id!("GatewayAccount"),
        Raw::new("AWS::ApiGateway::Account")
            .property("CloudWatchRoleArn", json!({ "Fn::GetAtt": ["GatewayAccountRole", "Arn"] }))
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("GatewayAccountRole"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": { "Service": "apigateway.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    },
                ],
            }))
            .property("ManagedPolicyArns", json!([
                {
                    "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs",
                },
            ]))
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("Handler"),
        Raw::new("AWS::Lambda::Function")
            .property("Code", json!({
                "ZipFile": "\"\"\"Says hello, after the time that real work would take.\"\"\"\n\nimport json\nimport time\n\n\ndef handler(event, context):\n    time.sleep(2)\n    return {\n        \"statusCode\": 200,\n        \"headers\": {\n            \"Content-Type\": \"application/json\",\n            \"Access-Control-Allow-Origin\": \"*\",\n            \"Access-Control-Allow-Headers\": \"Content-Type\",\n            \"Access-Control-Allow-Methods\": \"GET\",\n        },\n        \"body\": json.dumps({\"message\": \"Hello from \" + event.get(\"path\", \"/\")}),\n    }\n",
            }))
            .property("Description", json!("says hello"))
            .property("Handler", json!("index.handler"))
            .property("LoggingConfig", json!({ "LogGroup": { "Ref": "HandlerLogs" } }))
            .property("MemorySize", json!(512))
            .property("Role", json!({ "Fn::GetAtt": ["HandlerRole", "Arn"] }))
            .property("Runtime", json!("python3.13"))
            .property("Timeout", json!(10)),
    );
    stack.add(
        id!("HandlerLogs"),
        aws::logs::LogGroup::new()
            .property("RetentionInDays", json!(30))
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete),
    );
    stack.add(
        id!("HandlerRole"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    },
                ],
            }))
            .property("ManagedPolicyArns", json!([
                {
                    "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                },
            ])),
    );
    stack.add(
        id!("HelloApiGw"),
        aws::apigateway::RestApi::new()
            .property("EndpointConfiguration", json!({ "Types": ["REGIONAL"] }))
            .property("Name", json!("HelloApiGw")),
    );
    let hello_api_gw_get_book = stack.add(
        id!("HelloApiGwGetBook"),
        Raw::new("AWS::ApiGateway::Method")
            .property("ApiKeyRequired", json!(false))
            .property("AuthorizationType", json!("NONE"))
            .property("HttpMethod", json!("GET"))
            .property("Integration", json!({
                "Credentials": { "Fn::GetAtt": ["HelloApiGwInvokeRole", "Arn"] },
                "IntegrationHttpMethod": "POST",
                "Type": "AWS_PROXY",
                "Uri": {
                    "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Handler.Arn}/invocations",
                },
            }))
            .property("ResourceId", json!({ "Ref": "HelloApiGwPathBook" }))
            .property("RestApiId", json!({ "Ref": "HelloApiGw" })),
    );
    let hello_api_gw_get_order = stack.add(
        id!("HelloApiGwGetOrder"),
        Raw::new("AWS::ApiGateway::Method")
            .property("ApiKeyRequired", json!(false))
            .property("AuthorizationType", json!("NONE"))
            .property("HttpMethod", json!("GET"))
            .property("Integration", json!({
                "Credentials": { "Fn::GetAtt": ["HelloApiGwInvokeRole", "Arn"] },
                "IntegrationHttpMethod": "POST",
                "Type": "AWS_PROXY",
                "Uri": {
                    "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Handler.Arn}/invocations",
                },
            }))
            .property("ResourceId", json!({ "Ref": "HelloApiGwPathOrder" }))
            .property("RestApiId", json!({ "Ref": "HelloApiGw" })),
    );
    stack.add(
        id!("HelloApiGwInvokeRole"),
        Raw::new("AWS::IAM::Role")
            .property("AssumeRolePolicyDocument", json!({
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": { "Service": "apigateway.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    },
                ],
            }))
            .property("Policies", json!([
                {
                    "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                            {
                                "Effect": "Allow",
                                "Action": "lambda:InvokeFunction",
                                "Resource": { "Fn::GetAtt": ["Handler", "Arn"] },
                            },
                        ],
                    },
                    "PolicyName": "granted",
                },
            ])),
    );
    stack.add(
        id!("HelloApiGwPathBook"),
        Raw::new("AWS::ApiGateway::Resource")
            .property("ParentId", json!({ "Fn::GetAtt": ["HelloApiGw", "RootResourceId"] }))
            .property("PathPart", json!("book"))
            .property("RestApiId", json!({ "Ref": "HelloApiGw" })),
    );
    stack.add(
        id!("HelloApiGwPathOrder"),
        Raw::new("AWS::ApiGateway::Resource")
            .property("ParentId", json!({ "Fn::GetAtt": ["HelloApiGw", "RootResourceId"] }))
            .property("PathPart", json!("order"))
            .property("RestApiId", json!({ "Ref": "HelloApiGw" })),
    );
    stack.add(
        id!("ProdAccessLog"),
        aws::logs::LogGroup::new()
            .property("RetentionInDays", json!(30))
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete),
    );
    let prod_execution_log = stack.add(
        id!("ProdExecutionLog"),
        aws::logs::LogGroup::new()
            .property("LogGroupName", json!({ "Fn::Sub": "API-Gateway-Execution-Logs_${HelloApiGw}/prod" }))
            .property("RetentionInDays", json!(30))
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete),
    );
    stack.add(
        id!("Dev"),
        Raw::new("AWS::ApiGateway::Stage")
            .property("AccessLogSetting", json!({
                "DestinationArn": {
                    "Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${DevAccessLog}",
                },
                "Format": "{\"requestId\":\"$context.requestId\",\"ip\":\"$context.identity.sourceIp\",\"caller\":\"$context.identity.caller\",\"user\":\"$context.identity.user\",\"requestTime\":\"$context.requestTime\",\"httpMethod\":\"$context.httpMethod\",\"resourcePath\":\"$context.resourcePath\",\"status\":$context.status,\"protocol\":\"$context.protocol\",\"responseLength\":\"$context.responseLength\"}",
            }))
            .property("CacheClusterEnabled", json!(false))
            .property("DeploymentId", json!({ "Ref": "HelloApiGwDeploymented8f0ada" }))
            .property("MethodSettings", json!([
                {
                    "DataTraceEnabled": true,
                    "HttpMethod": "*",
                    "LoggingLevel": "INFO",
                    "MetricsEnabled": true,
                    "ResourcePath": "/*",
                },
            ]))
            .property("RestApiId", json!({ "Ref": "HelloApiGw" }))
            .property("StageName", json!("dev"))
            .depends_on(&dev_execution_log)
            .depends_on(&gateway_account),
    );
    stack.add(
        id!("HelloApiGwDeploymented8f0ada"),
        Raw::new("AWS::ApiGateway::Deployment")
            .property("RestApiId", json!({ "Ref": "HelloApiGw" }))
            .depends_on(&hello_api_gw_get_book)
            .depends_on(&hello_api_gw_get_order),
    );
    stack.add(
        id!("Prod"),
        Raw::new("AWS::ApiGateway::Stage")
            .property("AccessLogSetting", json!({
                "DestinationArn": {
                    "Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${ProdAccessLog}",
                },
                "Format": "{\"requestId\":\"$context.requestId\",\"ip\":\"$context.identity.sourceIp\",\"caller\":\"$context.identity.caller\",\"user\":\"$context.identity.user\",\"requestTime\":\"$context.requestTime\",\"httpMethod\":\"$context.httpMethod\",\"resourcePath\":\"$context.resourcePath\",\"status\":$context.status,\"protocol\":\"$context.protocol\",\"responseLength\":\"$context.responseLength\"}",
            }))
            .property("CacheClusterEnabled", json!(false))
            .property("DeploymentId", json!({ "Ref": "HelloApiGwDeploymented8f0ada" }))
            .property("MethodSettings", json!([
                {
                    "DataTraceEnabled": false,
                    "HttpMethod": "*",
                    "LoggingLevel": "ERROR",
                    "MetricsEnabled": true,
                    "ResourcePath": "/*",
                },
            ]))
            .property("RestApiId", json!({ "Ref": "HelloApiGw" }))
            .property("StageName", json!("prod"))
            .depends_on(&gateway_account)
            .depends_on(&prod_execution_log),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "Outputs": {
    "DevUrl": {
      "Description": "where stage dev is",
      "Value": {
        "Fn::Sub": "https://${HelloApiGw}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${Dev}"
      }
    },
    "ProdStageArn": {
      "Description": "ARN of stage prod, for web ACLs",
      "Value": {
        "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${HelloApiGw}/stages/${Prod}"
      },
      "Export": {
        "Name": "hello-prod-stage-arn"
      }
    },
    "ProdUrl": {
      "Description": "where stage prod is",
      "Value": {
        "Fn::Sub": "https://${HelloApiGw}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${Prod}"
      }
    }
  }
}"#);
    stack
}
