//! The stack `movies`, as it was imported.

use formwork::prelude::*;

/// The stack.
pub fn stack() -> Stack {
    let mut stack = Stack::new("movies");
    stack.describe("Movies: a throttled REST API to a function in a VPC to DynamoDB");
    stack.add(
        id!("ApiThrottled"),
        Raw::new("AWS::CloudWatch::Alarm")
            .property("AlarmDescription", json!("clients are answered 429: a plan, or the stage, is too small for them"))
            .property("ComparisonOperator", json!("GreaterThanThreshold"))
            .property("EvaluationPeriods", json!(2))
            .property("MetricName", json!("ProdThrottledRequests"))
            .property("Namespace", json!({ "Ref": "AWS::StackName" }))
            .property("Period", json!(300))
            .property("Statistic", json!("Sum"))
            .property("Threshold", json!(100))
            .property("TreatMissingData", json!("notBreaching")),
    );
    stack.add(
        id!("Basic"),
        aws::apigateway::UsagePlan::new()
            .property("ApiStages", json!([{ "ApiId": { "Ref": "MoviesApi" }, "Stage": { "Ref": "Prod" } }]))
            .property("Quota", json!({ "Limit": 10000, "Period": "DAY" }))
            .property("Throttle", json!({ "BurstLimit": 200, "RateLimit": 100 }))
            .property("UsagePlanName", json!("Basic")),
    );
    stack.add(
        id!("BasicClientKey"),
        aws::apigateway::ApiKey::new()
            .property("Description", json!("Client of usage plan Basic"))
            .property("Enabled", json!(true)),
    );
    let basic_client_plan_key = stack.add(
        id!("BasicClientPlanKey"),
        Raw::new("AWS::ApiGateway::UsagePlanKey")
            .property("KeyId", json!({ "Ref": "BasicClientKey" }))
            .property("KeyType", json!("API_KEY"))
            .property("UsagePlanId", json!({ "Ref": "Basic" })),
    );
    stack.add(
        id!("Firewall"),
        Raw::new("AWS::WAFv2::WebACL")
            .property("DefaultAction", json!({ "Allow": {} }))
            .property("Rules", json!([
                {
                    "Action": { "Block": {} },
                    "Name": "RatePerIp",
                    "Priority": 0,
                    "Statement": {
                        "RateBasedStatement": { "AggregateKeyType": "IP", "EvaluationWindowSec": 300, "Limit": 2000 },
                    },
                    "VisibilityConfig": {
                        "CloudWatchMetricsEnabled": true,
                        "MetricName": "RatePerIp",
                        "SampledRequestsEnabled": true,
                    },
                },
            ]))
            .property("Scope", json!("REGIONAL"))
            .property("VisibilityConfig", json!({
                "CloudWatchMetricsEnabled": true,
                "MetricName": { "Fn::Sub": "${AWS::StackName}-Firewall" },
                "SampledRequestsEnabled": true,
            })),
    );
    stack.add(
        id!("FirewallBlocked"),
        Raw::new("AWS::CloudWatch::Alarm")
            .property("AlarmDescription", json!("the web ACL answers 403: an attack, or a client behind one address"))
            .property("ComparisonOperator", json!("GreaterThanThreshold"))
            .property("Dimensions", json!([
                { "Name": "Region", "Value": { "Ref": "AWS::Region" } },
                { "Name": "Rule", "Value": "ALL" },
                { "Name": "WebACL", "Value": { "Fn::Sub": "${AWS::StackName}-Firewall" } },
            ]))
            .property("EvaluationPeriods", json!(1))
            .property("MetricName", json!("BlockedRequests"))
            .property("Namespace", json!("AWS/WAFV2"))
            .property("Period", json!(300))
            .property("Statistic", json!("Sum"))
            .property("Threshold", json!(100))
            .property("TreatMissingData", json!("notBreaching")),
    );
    stack.add(
        id!("FirewallOnProd"),
        Raw::new("AWS::WAFv2::WebACLAssociation")
            .property("ResourceArn", json!({
                "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${MoviesApi}/stages/${Prod}",
            }))
            .property("WebACLArn", json!({ "Fn::GetAtt": ["Firewall", "Arn"] })),
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
        id!("Movies"),
        Raw::new("AWS::DynamoDB::Table")
            .property("AttributeDefinitions", json!([{ "AttributeName": "id", "AttributeType": "S" }]))
            .property("BillingMode", json!("PAY_PER_REQUEST"))
            .property("KeySchema", json!([{ "AttributeName": "id", "KeyType": "HASH" }]))
            .property("OnDemandThroughput", json!({ "MaxWriteRequestUnits": 1250 }))
            .property("PointInTimeRecoverySpecification", json!({ "PointInTimeRecoveryEnabled": true }))
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("MoviesApi"),
        aws::apigateway::RestApi::new()
            .property("Description", json!("writes movies"))
            .property("EndpointConfiguration", json!({ "Types": ["REGIONAL"] }))
            .property("Name", json!("movies")),
    );
    stack.add(
        id!("MoviesApiPathData"),
        Raw::new("AWS::ApiGateway::Resource")
            .property("ParentId", json!({ "Fn::GetAtt": ["MoviesApi", "RootResourceId"] }))
            .property("PathPart", json!("data"))
            .property("RestApiId", json!({ "Ref": "MoviesApi" })),
    );
    let movies_api_post_data = stack.add(
        id!("MoviesApiPostData"),
        Raw::new("AWS::ApiGateway::Method")
            .property("ApiKeyRequired", json!(true))
            .property("AuthorizationType", json!("NONE"))
            .property("HttpMethod", json!("POST"))
            .property("Integration", json!({
                "IntegrationHttpMethod": "POST",
                "Type": "AWS_PROXY",
                "Uri": {
                    "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Writer.Arn}/invocations",
                },
            }))
            .property("MethodResponses", json!([{ "StatusCode": "200" }, { "StatusCode": "429" }]))
            .property("ResourceId", json!({ "Ref": "MoviesApiPathData" }))
            .property("RestApiId", json!({ "Ref": "MoviesApi" })),
    );
    let movies_api_post_data_permission = stack.add(
        id!("MoviesApiPostDataPermission"),
        Raw::new("AWS::Lambda::Permission")
            .property("Action", json!("lambda:InvokeFunction"))
            .property("FunctionName", json!({ "Fn::GetAtt": ["Writer", "Arn"] }))
            .property("Principal", json!("apigateway.amazonaws.com"))
            .property("SourceArn", json!({
                "Fn::Sub": "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${MoviesApi}/*/POST/data",
            })),
    );
    let movies_api_quota_exceeded_response = stack.add(
        id!("MoviesApiQuotaExceededResponse"),
        Raw::new("AWS::ApiGateway::GatewayResponse")
            .property("ResponseParameters", json!({
                "gatewayresponse.header.Access-Control-Allow-Origin": "'*'",
                "gatewayresponse.header.Retry-After": "'3600'",
            }))
            .property("ResponseType", json!("QUOTA_EXCEEDED"))
            .property("RestApiId", json!({ "Ref": "MoviesApi" })),
    );
    let movies_api_throttled_response = stack.add(
        id!("MoviesApiThrottledResponse"),
        Raw::new("AWS::ApiGateway::GatewayResponse")
            .property("ResponseParameters", json!({
                "gatewayresponse.header.Access-Control-Allow-Origin": "'*'",
                "gatewayresponse.header.Retry-After": "'1'",
            }))
            .property("ResponseType", json!("THROTTLED"))
            .property("RestApiId", json!({ "Ref": "MoviesApi" })),
    );
    stack.add(
        id!("Network"),
        Raw::new("AWS::EC2::VPC")
            .property("CidrBlock", json!("10.1.0.0/16"))
            .property("EnableDnsHostnames", json!(true))
            .property("EnableDnsSupport", json!(true)),
    );
    stack.add(
        id!("NetworkDynamoDbEndpoint"),
        Raw::new("AWS::EC2::VPCEndpoint")
            .property("PolicyDocument", json!({
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": "*",
                        "Action": "dynamodb:PutItem",
                        "Resource": { "Fn::GetAtt": ["Movies", "Arn"] },
                    },
                ],
            }))
            .property("RouteTableIds", json!([{ "Ref": "NetworkIsolated1Routes" }, { "Ref": "NetworkIsolated2Routes" }]))
            .property("ServiceName", json!({ "Fn::Sub": "com.amazonaws.${AWS::Region}.dynamodb" }))
            .property("VpcEndpointType", json!("Gateway"))
            .property("VpcId", json!({ "Ref": "Network" })),
    );
    stack.add(
        id!("NetworkIsolated1"),
        Raw::new("AWS::EC2::Subnet")
            .property("AvailabilityZone", json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] }))
            .property("CidrBlock", json!("10.1.0.0/24"))
            .property("VpcId", json!({ "Ref": "Network" })),
    );
    stack.add(
        id!("NetworkIsolated1Association"),
        Raw::new("AWS::EC2::SubnetRouteTableAssociation")
            .property("RouteTableId", json!({ "Ref": "NetworkIsolated1Routes" }))
            .property("SubnetId", json!({ "Ref": "NetworkIsolated1" })),
    );
    stack.add(
        id!("NetworkIsolated1Routes"),
        Raw::new("AWS::EC2::RouteTable")
            .property("VpcId", json!({ "Ref": "Network" })),
    );
    stack.add(
        id!("NetworkIsolated2"),
        Raw::new("AWS::EC2::Subnet")
            .property("AvailabilityZone", json!({ "Fn::Select": [1, { "Fn::GetAZs": "" }] }))
            .property("CidrBlock", json!("10.1.1.0/24"))
            .property("VpcId", json!({ "Ref": "Network" })),
    );
    stack.add(
        id!("NetworkIsolated2Association"),
        Raw::new("AWS::EC2::SubnetRouteTableAssociation")
            .property("RouteTableId", json!({ "Ref": "NetworkIsolated2Routes" }))
            .property("SubnetId", json!({ "Ref": "NetworkIsolated2" })),
    );
    stack.add(
        id!("NetworkIsolated2Routes"),
        Raw::new("AWS::EC2::RouteTable")
            .property("VpcId", json!({ "Ref": "Network" })),
    );
    stack.add(
        id!("Premium"),
        aws::apigateway::UsagePlan::new()
            .property("ApiStages", json!([{ "ApiId": { "Ref": "MoviesApi" }, "Stage": { "Ref": "Prod" } }]))
            .property("Quota", json!({ "Limit": 100000, "Period": "DAY" }))
            .property("Throttle", json!({ "BurstLimit": 1000, "RateLimit": 500 }))
            .property("UsagePlanName", json!("Premium")),
    );
    stack.add(
        id!("PremiumClientKey"),
        aws::apigateway::ApiKey::new()
            .property("Description", json!("Client of usage plan Premium"))
            .property("Enabled", json!(true)),
    );
    stack.add(
        id!("ProdAccessLog"),
        aws::logs::LogGroup::new()
            .property("RetentionInDays", json!(90))
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("ProdThrottledRequests"),
        Raw::new("AWS::Logs::MetricFilter")
            .property("FilterPattern", json!("{ $.status = 429 && $.errorType = \"THROTTLED\" }"))
            .property("LogGroupName", json!({ "Ref": "ProdAccessLog" }))
            .property("MetricTransformations", json!([
                {
                    "DefaultValue": 0,
                    "MetricName": "ProdThrottledRequests",
                    "MetricNamespace": { "Ref": "AWS::StackName" },
                    "MetricValue": "1",
                    "Unit": "Count",
                },
            ])),
    );
    stack.add(
        id!("Writer"),
        Raw::new("AWS::Lambda::Function")
            .property("Code", json!({
                "ZipFile": "\"\"\"Writes one movie into the table and says so.\"\"\"\n\nimport base64\nimport json\nimport os\nimport uuid\n\nimport boto3\n\ntable = boto3.resource(\"dynamodb\").Table(os.environ[\"TABLE_NAME\"])\n\n\ndef handler(event, context):\n    try:\n        movie = parse(event)\n    except ValueError as wrong:\n        return answer(400, {\"message\": str(wrong)})\n    table.put_item(Item=movie)\n    return answer(200, {\"message\": \"Successfully inserted data!\"})\n\n\ndef parse(event):\n    \"\"\"The movie in the request's body; a default one when the body is empty.\"\"\"\n    body = event.get(\"body\")\n    if body and event.get(\"isBase64Encoded\"):\n        body = base64.b64decode(body).decode()\n    if not body:\n        return {\"id\": str(uuid.uuid4()), \"year\": 2012, \"title\": \"The Amazing Spider-Man 2\"}\n    try:\n        movie = json.loads(body)\n    except ValueError:\n        raise ValueError(\"the body is not JSON\") from None\n    if not isinstance(movie, dict):\n        raise ValueError(\"the body is not a JSON object\")\n    missing = [name for name in (\"year\", \"title\", \"id\") if name not in movie]\n    if missing:\n        raise ValueError(\"the body lacks \" + \", \".join(missing))\n    try:\n        year = int(movie[\"year\"])\n    except (TypeError, ValueError):\n        raise ValueError(\"`year` is not a number\") from None\n    return {\"id\": str(movie[\"id\"]), \"year\": year, \"title\": str(movie[\"title\"])}\n\n\ndef answer(status, body):\n    return {\n        \"statusCode\": status,\n        \"headers\": {\"Content-Type\": \"application/json\"},\n        \"body\": json.dumps(body),\n    }\n",
            }))
            .property("Description", json!("writes one movie into the table"))
            .property("Environment", json!({ "Variables": { "TABLE_NAME": { "Ref": "Movies" } } }))
            .property("Handler", json!("index.handler"))
            .property("LoggingConfig", json!({ "LogGroup": { "Ref": "WriterLogs" } }))
            .property("MemorySize", json!(1024))
            .property("ReservedConcurrentExecutions", json!(100))
            .property("Role", json!({ "Fn::GetAtt": ["WriterRole", "Arn"] }))
            .property("Runtime", json!("python3.13"))
            .property("Timeout", json!(28))
            .property("TracingConfig", json!({ "Mode": "Active" }))
            .property("VpcConfig", json!({
                "SecurityGroupIds": [{ "Fn::GetAtt": ["WriterSecurityGroup", "GroupId"] }],
                "SubnetIds": [{ "Ref": "NetworkIsolated1" }, { "Ref": "NetworkIsolated2" }],
            })),
    );
    stack.add(
        id!("WriterLogs"),
        aws::logs::LogGroup::new()
            .property("RetentionInDays", json!(30))
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain),
    );
    stack.add(
        id!("WriterRole"),
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
                {
                    "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
                },
            ]))
            .property("Policies", json!([
                {
                    "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                            {
                                "Effect": "Allow",
                                "Action": ["xray:PutTelemetryRecords", "xray:PutTraceSegments"],
                                "Resource": "*",
                            },
                            {
                                "Effect": "Allow",
                                "Action": "dynamodb:PutItem",
                                "Resource": { "Fn::GetAtt": ["Movies", "Arn"] },
                            },
                        ],
                    },
                    "PolicyName": "granted",
                },
            ])),
    );
    stack.add(
        id!("WriterSecurityGroup"),
        Raw::new("AWS::EC2::SecurityGroup")
            .property("GroupDescription", json!("network interfaces of function Writer"))
            .property("VpcId", json!({ "Ref": "Network" })),
    );
    stack.add(
        id!("WriterThrottled"),
        Raw::new("AWS::CloudWatch::Alarm")
            .property("AlarmDescription", json!("Lambda rejects calls and clients are answered 500: 100 at once are too few"))
            .property("ComparisonOperator", json!("GreaterThanThreshold"))
            .property("Dimensions", json!([{ "Name": "FunctionName", "Value": { "Ref": "Writer" } }]))
            .property("EvaluationPeriods", json!(2))
            .property("MetricName", json!("Throttles"))
            .property("Namespace", json!("AWS/Lambda"))
            .property("Period", json!(300))
            .property("Statistic", json!("Sum"))
            .property("Threshold", json!(10))
            .property("TreatMissingData", json!("notBreaching")),
    );
    stack.add(
        id!("MoviesApiDeploymentd51af30f"),
        Raw::new("AWS::ApiGateway::Deployment")
            .property("RestApiId", json!({ "Ref": "MoviesApi" }))
            .depends_on(&movies_api_post_data)
            .depends_on(&movies_api_post_data_permission)
            .depends_on(&movies_api_quota_exceeded_response)
            .depends_on(&movies_api_throttled_response),
    );
    stack.add(
        id!("PremiumClientPlanKey"),
        Raw::new("AWS::ApiGateway::UsagePlanKey")
            .property("KeyId", json!({ "Ref": "PremiumClientKey" }))
            .property("KeyType", json!("API_KEY"))
            .property("UsagePlanId", json!({ "Ref": "Premium" }))
            .depends_on(&basic_client_plan_key),
    );
    stack.add(
        id!("Prod"),
        Raw::new("AWS::ApiGateway::Stage")
            .property("AccessLogSetting", json!({
                "DestinationArn": {
                    "Fn::Sub": "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${ProdAccessLog}",
                },
                "Format": "{\"requestId\":\"$context.requestId\",\"extendedRequestId\":\"$context.extendedRequestId\",\"time\":$context.requestTimeEpoch,\"ip\":\"$context.identity.sourceIp\",\"keyId\":\"$context.identity.apiKeyId\",\"httpMethod\":\"$context.httpMethod\",\"resourcePath\":\"$context.resourcePath\",\"status\":$context.status,\"errorType\":\"$context.error.responseType\",\"error\":\"$context.error.message\",\"waf\":\"$context.wafResponseCode\",\"integrationStatus\":\"$context.integration.integrationStatus\",\"integrationLatency\":\"$context.integration.latency\",\"latency\":\"$context.responseLatency\",\"responseLength\":\"$context.responseLength\"}",
            }))
            .property("CacheClusterEnabled", json!(false))
            .property("DeploymentId", json!({ "Ref": "MoviesApiDeploymentd51af30f" }))
            .property("MethodSettings", json!([
                {
                    "DataTraceEnabled": false,
                    "HttpMethod": "*",
                    "LoggingLevel": "OFF",
                    "MetricsEnabled": true,
                    "ResourcePath": "/*",
                    "ThrottlingBurstLimit": 2000,
                    "ThrottlingRateLimit": 1000,
                },
            ]))
            .property("RestApiId", json!({ "Ref": "MoviesApi" }))
            .property("StageName", json!("prod"))
            .property("TracingEnabled", json!(true))
            .depends_on(&gateway_account),
    );
    // what the builders do not say goes into the template as it stands
    stack.verbatim(r#"{
  "Metadata": {
    "formwork": {
      "assume": {
        "mean_ms": 80
      }
    }
  },
  "Outputs": {
    "ApiUrl": {
      "Description": "where the API is: POST <url>/data",
      "Value": {
        "Fn::Sub": "https://${MoviesApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${Prod}"
      }
    },
    "BasicKeyId": {
      "Description": "id of the key of plan Basic",
      "Value": {
        "Ref": "BasicClientKey"
      }
    },
    "PremiumKeyId": {
      "Description": "id of the key of plan Premium",
      "Value": {
        "Ref": "PremiumClientKey"
      }
    }
  }
}"#);
    stack
}
