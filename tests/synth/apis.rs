//! REST APIs, their stages and usage plans.

use formwork::prelude::*;
use serde_json::{Value as JsonValue, json};

use crate::{Orders, depends_on, function, ids, only, properties, template, throttle};

#[test]
fn routes_become_paths_methods_and_permissions() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let api = RestApi::new("orders")
        .route(route!("GET /"), &handler)
        .route(
            route!("POST /orders/{id}"),
            Route::to(&handler).api_key_required().responses([200, 429]).timeout_ms(5000),
        )
        .route(route!("ANY /files/{path+}"), &handler);
    stack.add(id!("Orders"), api);
    let template = template(stack);
    let resources = &template["Resources"];
    assert_eq!(
        ids(&template, "AWS::ApiGateway::Resource"),
        ["OrdersPathFiles", "OrdersPathFilesPath", "OrdersPathOrders", "OrdersPathOrdersById"]
    );
    let root = json!({ "Fn::GetAtt": ["Orders", "RootResourceId"] });
    let api = json!({ "Ref": "Orders" });
    assert_eq!(
        resources["OrdersPathOrders"]["Properties"],
        json!({ "ParentId": root, "PathPart": "orders", "RestApiId": api })
    );
    assert_eq!(
        resources["OrdersPathOrdersById"]["Properties"],
        json!({ "ParentId": { "Ref": "OrdersPathOrders" }, "PathPart": "{id}", "RestApiId": api })
    );
    assert_eq!(resources["OrdersPathFilesPath"]["Properties"]["PathPart"], "{path+}");

    assert_eq!(
        ids(&template, "AWS::ApiGateway::Method"),
        ["OrdersAnyFilesPath", "OrdersGetRoot", "OrdersPostOrdersById"]
    );
    let uri = json!({ "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Handler.Arn}/invocations" });
    assert_eq!(
        resources["OrdersPostOrdersById"]["Properties"],
        json!({
            "ApiKeyRequired": true,
            "AuthorizationType": "NONE",
            "HttpMethod": "POST",
            "Integration": {
                "IntegrationHttpMethod": "POST", "TimeoutInMillis": 5000, "Type": "AWS_PROXY", "Uri": uri,
            },
            "MethodResponses": [{ "StatusCode": "200" }, { "StatusCode": "429" }],
            "ResourceId": { "Ref": "OrdersPathOrdersById" },
            "RestApiId": api,
        })
    );
    assert_eq!(resources["OrdersGetRoot"]["Properties"]["ResourceId"], root);
    assert_eq!(resources["OrdersGetRoot"]["Properties"]["ApiKeyRequired"], false);
    assert_eq!(resources["OrdersAnyFilesPath"]["Properties"]["HttpMethod"], "ANY");

    // any stage, this route; parameters and ANY are stars
    let arn = |path: &str| json!({ "Fn::Sub": format!("arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{Orders}}/*/{path}") });
    for (id, path) in [
        ("OrdersGetRootPermission", "GET/"),
        ("OrdersPostOrdersByIdPermission", "POST/orders/*"),
        ("OrdersAnyFilesPathPermission", "*/files/*"),
    ] {
        assert_eq!(
            resources[id]["Properties"],
            json!({
                "Action": "lambda:InvokeFunction",
                "FunctionName": { "Fn::GetAtt": ["Handler", "Arn"] },
                "Principal": "apigateway.amazonaws.com",
                "SourceArn": arn(path),
            })
        );
    }
}

#[test]
fn words_of_paths() {
    for (route, method) in [
        ("GET /", "OrdersGetRoot"),
        ("GET /orders", "OrdersGetOrders"),
        ("GET /orders/{id}", "OrdersGetOrdersById"),
        ("DELETE /orders/{order-id}/items/{itemId}", "OrdersDeleteOrdersByOrderIdItemsByItemId"),
        ("PUT /v1.2/~self", "OrdersPutV12Self"),
        ("PATCH /a_b/c-d", "OrdersPatchABCD"),
        ("ANY /{proxy+}", "OrdersAnyProxy"),
        ("HEAD /{id}", "OrdersHeadById"),
        ("OPTIONS /a", "OrdersOptionsA"),
    ] {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), function());
        let route = Route::try_from(route.to_owned()).expect(route);
        stack.add(id!("Orders"), RestApi::new("orders").route(route, &handler));
        assert_eq!(ids(&template(stack), "AWS::ApiGateway::Method"), [method]);
    }
}

#[test]
fn the_api_itself() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let api = RestApi::new(sub!("{}-orders", stack_name()))
        .describe("orders")
        .binary_media_types(["image/png"])
        .route(route!("GET /orders"), &handler);
    stack.add(id!("Orders"), api);
    assert_eq!(
        *properties(&template(stack), "AWS::ApiGateway::RestApi"),
        json!({
            "BinaryMediaTypes": ["image/png"],
            "Description": "orders",
            "EndpointConfiguration": { "Types": ["REGIONAL"] },
            "Name": { "Fn::Sub": "${AWS::StackName}-orders" },
        })
    );
}

/// A role that may invoke exactly the functions of the API, in place of permissions.
#[test]
fn invoking_with_a_role() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let other = stack.add(id!("Other"), function());
    let api = RestApi::new("orders")
        .route(route!("GET /orders"), &handler)
        .route(route!("POST /orders"), &handler)
        .route(route!("GET /items"), &other)
        .invoke_with_role();
    stack.add(id!("Orders"), api);
    let template = template(stack);
    assert!(ids(&template, "AWS::Lambda::Permission").is_empty());
    let role = &template["Resources"]["OrdersInvokeRole"]["Properties"];
    assert_eq!(
        role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"],
        json!({ "Service": "apigateway.amazonaws.com" })
    );
    let statement = &role["Policies"][0]["PolicyDocument"]["Statement"];
    assert_eq!(
        *statement,
        json!([{
            "Effect": "Allow",
            "Action": "lambda:InvokeFunction",
            "Resource": [{ "Fn::GetAtt": ["Handler", "Arn"] }, { "Fn::GetAtt": ["Other", "Arn"] }],
        }])
    );
    for id in ids(&template, "AWS::ApiGateway::Method") {
        let integration = &template["Resources"][id]["Properties"]["Integration"];
        assert_eq!(integration["Credentials"], json!({ "Fn::GetAtt": ["OrdersInvokeRole", "Arn"] }));
    }
}

#[test]
fn cors() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let api = RestApi::new("orders")
        .route(route!("GET /orders"), &handler)
        .route(route!("POST /orders"), &handler)
        .route(route!("ANY /files"), &handler)
        .route(route!("GET /own"), &handler)
        .route(route!("OPTIONS /own"), &handler)
        .cors(Cors::from_origin("https://shop.example").headers(["Content-Type", "X-Api-Key"]).max_age(600));
    stack.add(id!("Orders"), api);
    let template = template(stack);
    let resources = &template["Resources"];
    let preflight = &resources["OrdersOptionsOrders"]["Properties"];
    assert_eq!(
        *preflight,
        json!({
            "ApiKeyRequired": false,
            "AuthorizationType": "NONE",
            "HttpMethod": "OPTIONS",
            "Integration": {
                "IntegrationResponses": [{
                    "ResponseParameters": {
                        "method.response.header.Access-Control-Allow-Headers": "'Content-Type,X-Api-Key'",
                        "method.response.header.Access-Control-Allow-Methods": "'GET,OPTIONS,POST'",
                        "method.response.header.Access-Control-Allow-Origin": "'https://shop.example'",
                        "method.response.header.Access-Control-Max-Age": "'600'",
                    },
                    "StatusCode": "204",
                }],
                "RequestTemplates": { "application/json": "{\"statusCode\": 204}" },
                "Type": "MOCK",
            },
            "MethodResponses": [{
                "ResponseParameters": {
                    "method.response.header.Access-Control-Allow-Headers": true,
                    "method.response.header.Access-Control-Allow-Methods": true,
                    "method.response.header.Access-Control-Allow-Origin": true,
                    "method.response.header.Access-Control-Max-Age": true,
                },
                "StatusCode": "204",
            }],
            "ResourceId": { "Ref": "OrdersPathOrders" },
            "RestApiId": { "Ref": "Orders" },
        })
    );
    // ANY: every method may be asked for
    let any = &resources["OrdersOptionsFiles"]["Properties"]["Integration"]["IntegrationResponses"][0];
    assert_eq!(any["ResponseParameters"]["method.response.header.Access-Control-Allow-Methods"], "'*'");
    // whoever answers preflights stays in charge of them
    assert_eq!(resources["OrdersOptionsOwn"]["Properties"]["Integration"]["Type"], "AWS_PROXY");
    // the API's own errors can be read too
    for (id, kind) in [("OrdersDefault4xxResponse", "DEFAULT_4XX"), ("OrdersDefault5xxResponse", "DEFAULT_5XX")] {
        assert_eq!(
            resources[id]["Properties"],
            json!({
                "ResponseParameters": {
                    "gatewayresponse.header.Access-Control-Allow-Origin": "'https://shop.example'",
                },
                "ResponseType": kind,
                "RestApiId": { "Ref": "Orders" },
            })
        );
    }
}

#[test]
fn cors_on_the_root() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let api = RestApi::new("orders").route(route!("GET /"), &handler).cors(Cors::from_origin("*"));
    stack.add(id!("Orders"), api);
    let template = template(stack);
    let preflight = &template["Resources"]["OrdersOptionsRoot"]["Properties"];
    assert_eq!(preflight["ResourceId"], json!({ "Fn::GetAtt": ["Orders", "RootResourceId"] }));
}

/// An answer of the author's own for an error is not replaced, but pages can read it as well.
#[test]
fn cors_and_gateway_responses() {
    let mut stack = Stack::new("orders");
    Orders::with(
        &mut stack,
        |api, _| {
            api.cors(Cors::from_origin("https://shop.example"))
                .gateway_response(GatewayResponse::default_4xx().header("X-Shop", "no"))
                .gateway_response(GatewayResponse::throttled().retry_after(1))
                .gateway_response(GatewayResponse::quota_exceeded().cors("*"))
        },
        |stage| stage,
    );
    let template = template(stack);
    let headers = |id: &str| template["Resources"][id]["Properties"]["ResponseParameters"].clone();
    let origin = "gatewayresponse.header.Access-Control-Allow-Origin";
    assert_eq!(headers("OrdersDefault4xxResponse")["gatewayresponse.header.X-Shop"], "'no'");
    // a browser hides every answer without the header, the 429 of a throttle above all
    assert_eq!(headers("OrdersThrottledResponse")[origin], "'https://shop.example'");
    assert_eq!(headers("OrdersDefault4xxResponse")[origin], "'https://shop.example'");
    assert_eq!(headers("OrdersQuotaExceededResponse")[origin], "'*'", "what the author says wins");
}

#[test]
fn gateway_responses() {
    let mut stack = Stack::new("orders");
    Orders::with(
        &mut stack,
        |api, _| {
            api.gateway_response(
                GatewayResponse::throttled()
                    .status(503)
                    .retry_after(1)
                    .cors("*")
                    .template("application/json", "{\"message\": $context.error.messageString}"),
            )
        },
        |stage| stage,
    );
    let template = template(stack);
    assert_eq!(
        template["Resources"]["OrdersThrottledResponse"],
        json!({
            "Type": "AWS::ApiGateway::GatewayResponse",
            "Properties": {
                "ResponseParameters": {
                    "gatewayresponse.header.Access-Control-Allow-Origin": "'*'",
                    "gatewayresponse.header.Retry-After": "'1'",
                },
                "ResponseTemplates": { "application/json": "{\"message\": $context.error.messageString}" },
                "ResponseType": "THROTTLED",
                "RestApiId": { "Ref": "Orders" },
                "StatusCode": "503",
            },
        })
    );
}

#[test]
fn every_gateway_response() {
    type Make = fn() -> GatewayResponse;
    let all: [(Make, &str); 21] = [
        (GatewayResponse::default_4xx, "DEFAULT_4XX"),
        (GatewayResponse::default_5xx, "DEFAULT_5XX"),
        (GatewayResponse::resource_not_found, "RESOURCE_NOT_FOUND"),
        (GatewayResponse::unauthorized, "UNAUTHORIZED"),
        (GatewayResponse::invalid_api_key, "INVALID_API_KEY"),
        (GatewayResponse::access_denied, "ACCESS_DENIED"),
        (GatewayResponse::authorizer_failure, "AUTHORIZER_FAILURE"),
        (GatewayResponse::authorizer_configuration_error, "AUTHORIZER_CONFIGURATION_ERROR"),
        (GatewayResponse::invalid_signature, "INVALID_SIGNATURE"),
        (GatewayResponse::expired_token, "EXPIRED_TOKEN"),
        (GatewayResponse::missing_authentication_token, "MISSING_AUTHENTICATION_TOKEN"),
        (GatewayResponse::integration_failure, "INTEGRATION_FAILURE"),
        (GatewayResponse::integration_timeout, "INTEGRATION_TIMEOUT"),
        (GatewayResponse::api_configuration_error, "API_CONFIGURATION_ERROR"),
        (GatewayResponse::unsupported_media_type, "UNSUPPORTED_MEDIA_TYPE"),
        (GatewayResponse::bad_request_parameters, "BAD_REQUEST_PARAMETERS"),
        (GatewayResponse::bad_request_body, "BAD_REQUEST_BODY"),
        (GatewayResponse::request_too_large, "REQUEST_TOO_LARGE"),
        (GatewayResponse::throttled, "THROTTLED"),
        (GatewayResponse::quota_exceeded, "QUOTA_EXCEEDED"),
        (GatewayResponse::waf_filtered, "WAF_FILTERED"),
    ];
    let mut stack = Stack::new("orders");
    Orders::with(
        &mut stack,
        |api, _| all.iter().fold(api, |api, (make, _)| api.gateway_response(make())),
        |stage| stage,
    );
    let template = template(stack);
    let mut names: Vec<String> = ids(&template, "AWS::ApiGateway::GatewayResponse")
        .iter()
        .filter_map(|id| template["Resources"][id]["Properties"]["ResponseType"].as_str().map(str::to_owned))
        .collect();
    names.sort();
    let mut expected: Vec<&str> = all.iter().map(|(_, name)| *name).collect();
    expected.sort_unstable();
    assert_eq!(names, expected);
}

fn settings(stage: &JsonValue) -> &Vec<JsonValue> {
    stage["MethodSettings"].as_array().expect("a list")
}

#[test]
fn a_plain_stage() {
    let mut stack = Stack::new("orders");
    Orders::in_stack(&mut stack);
    let template = template(stack);
    let stage = properties(&template, "AWS::ApiGateway::Stage");
    assert_eq!(stage["StageName"], "prod");
    assert_eq!(stage["RestApiId"], json!({ "Ref": "Orders" }));
    // no limit is the account's, which only an absent limit says
    assert_eq!(
        stage["MethodSettings"],
        json!([{
            "DataTraceEnabled": false, "HttpMethod": "*", "LoggingLevel": "OFF", "MetricsEnabled": true,
            "ResourcePath": "/*",
        }])
    );
}

/// Paths of method settings have their slashes escaped, but for the first.
#[test]
fn method_settings() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let routes = [
        ("GET /", "GET", "/"),
        ("GET /a", "GET", "/~1a"),
        ("POST /a/b", "POST", "/~1a~1b"),
        ("PUT /a/{id}", "PUT", "/~1a~1{id}"),
        ("GET /~self", "GET", "/~1~0self"),
        ("ANY /any", "*", "/~1any"),
        ("GET /files/{path+}", "GET", "/~1files~1{path+}"),
    ];
    let route = |text: &str| Route::try_from(text.to_owned()).expect("a route");
    let api = routes.iter().fold(RestApi::new("orders"), |api, (text, ..)| api.route(route(text), &handler));
    let api = stack.add(id!("Orders"), api);
    let stage = Stage::of(&api, "prod").throttle(throttle(1000, 2000));
    let stage = routes.iter().enumerate().fold(stage, |stage, (at, (text, ..))| {
        stage.method(route(text), MethodSettings::throttle(throttle(at as i64, 0)))
    });
    stack.add(id!("Prod"), stage);
    let template = template(stack);
    let settings = settings(properties(&template, "AWS::ApiGateway::Stage"));
    assert_eq!(settings.len(), 1 + routes.len());
    assert_eq!((&settings[0]["HttpMethod"], &settings[0]["ResourcePath"]), (&json!("*"), &json!("/*")));
    assert_eq!(settings[0]["ThrottlingRateLimit"], 1000);
    assert_eq!(settings[0]["ThrottlingBurstLimit"], 2000);
    for (at, (setting, (text, method, path))) in settings[1..].iter().zip(routes).enumerate() {
        assert_eq!(setting["HttpMethod"], method, "{text}");
        assert_eq!(setting["ResourcePath"], path, "{text}");
        assert_eq!(setting["ThrottlingRateLimit"], at, "{text}: 0 is a limit too");
        assert_eq!(setting["ThrottlingBurstLimit"], 0, "{text}");
    }
}

/// Whether an entry inherits from another is documented nowhere, so that each says everything.
#[test]
fn settings_of_a_method_say_everything() {
    let mut stack = Stack::new("orders");
    Orders::with(
        &mut stack,
        |api, to| api.route(route!("POST /orders"), to),
        |stage| {
            stage
                .throttle(throttle(1000, 2000))
                .method(route!("POST /orders"), MethodSettings::default())
                .execution_log(ExecutionLog::Info)
                .data_trace()
                .without_method_metrics()
        },
    );
    let template = template(stack);
    let settings = settings(properties(&template, "AWS::ApiGateway::Stage"));
    let members = |setting: &JsonValue| {
        let mut setting = setting.as_object().expect("an object").clone();
        setting.remove("HttpMethod");
        setting.remove("ResourcePath");
        setting
    };
    assert_eq!(members(&settings[0]), members(&settings[1]));
    assert_eq!(
        settings[1],
        json!({
            "DataTraceEnabled": true, "HttpMethod": "POST", "LoggingLevel": "INFO", "MetricsEnabled": false,
            "ResourcePath": "/~1orders", "ThrottlingBurstLimit": 2000, "ThrottlingRateLimit": 1000,
        })
    );
}

/// An OPTIONS method that CORS makes has settings like any other.
#[test]
fn settings_of_a_preflight() {
    let mut stack = Stack::new("orders");
    Orders::with(
        &mut stack,
        |api, _| api.cors(Cors::from_origin("*")),
        |stage| stage.method(route!("OPTIONS /orders"), MethodSettings::throttle(throttle(1, 1))),
    );
    let template = template(stack);
    let settings = settings(properties(&template, "AWS::ApiGateway::Stage"));
    assert_eq!((&settings[1]["HttpMethod"], &settings[1]["ResourcePath"]), (&json!("OPTIONS"), &json!("/~1orders")));
}

#[test]
fn logs_of_a_stage() {
    let mut stack = Stack::new("orders");
    Orders::with(
        &mut stack,
        |api, _| api,
        |stage| {
            let log = AccessLog::of([Field::RequestId, Field::RequestTimeEpoch, Field::Status, Field::ErrorType]);
            stage
                .describe("for clients")
                .access_log(log.field(Field::XrayTraceId).field(Field::Status).retention(Retention::Days90))
                .execution_log(ExecutionLog::Errors)
                .tracing()
                .variable("table", "orders")
        },
    );
    let template = template(stack);
    let stage = properties(&template, "AWS::ApiGateway::Stage");
    let arn = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${ProdAccessLog}";
    assert_eq!(stage["AccessLogSetting"]["DestinationArn"], json!({ "Fn::Sub": arn }), "without `:*` at its end");
    assert_eq!(
        stage["AccessLogSetting"]["Format"],
        "{\"requestId\":\"$context.requestId\",\"time\":$context.requestTimeEpoch,\"status\":$context.status,\
         \"errorType\":\"$context.error.responseType\",\"traceId\":\"$context.xrayTraceId\"}"
    );
    assert_eq!(stage["Description"], "for clients");
    assert_eq!(stage["TracingEnabled"], true);
    assert_eq!(stage["Variables"], json!({ "table": "orders" }));
    assert_eq!(settings(stage)[0]["LoggingLevel"], "ERROR");
    assert_eq!(
        template["Resources"]["ProdAccessLog"],
        json!({
            "Type": "AWS::Logs::LogGroup",
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
            "Properties": { "RetentionInDays": 90 },
        })
    );
}

#[test]
fn a_log_that_goes_with_its_stack() {
    let mut stack = Stack::new("orders");
    Orders::with(&mut stack, |api, _| api, |stage| stage.access_log(AccessLog::json()).delete_log_with_stack());
    let template = template(stack);
    let log = &template["Resources"]["ProdAccessLog"];
    assert_eq!((&log["DeletionPolicy"], &log["UpdateReplacePolicy"]), (&json!("Delete"), &json!("Delete")));
    assert_eq!(log["Properties"]["RetentionInDays"], 30);
}

/// One line, JSON for some values, with a request id, and never with the key itself.
#[test]
fn formats_of_access_logs() {
    for log in [AccessLog::json(), AccessLog::standard()] {
        let mut stack = Stack::new("orders");
        Orders::with(&mut stack, |api, _| api, |stage| stage.access_log(log));
        let template = template(stack);
        let stage = properties(&template, "AWS::ApiGateway::Stage");
        let format = stage["AccessLogSetting"]["Format"].as_str().expect("text").to_owned();
        assert!(!format.contains('\n'));
        assert!(format.contains("$context.requestId"));
        assert!(!format.contains("$context.identity.apiKey\""), "the key is a secret");
        // a value that is missing is written `-`: only status and time are never missing
        let line = format.replace("$context.status", "429").replace("$context.requestTimeEpoch", "1");
        let line: String = line.split("$context.").collect::<Vec<_>>().join("-");
        serde_json::from_str::<JsonValue>(&line).expect("a line of JSON");
    }
}

/// In a usage plan nothing is escaped, and the root is an empty path.
#[test]
fn methods_of_a_plan() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), function());
    let api = RestApi::new("orders")
        .route(route!("GET /"), &handler)
        .route(route!("GET /a"), &handler)
        .route(route!("POST /a/{id}"), &handler)
        .route(route!("ANY /any"), &handler);
    let api = stack.add(id!("Orders"), api);
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    let test = stack.add(id!("Test"), Stage::of(&api, "test"));
    let plan = UsagePlan::new(&prod)
        .throttle(throttle(100, 200))
        .method_throttle(route!("GET /"), throttle(1, 2))
        .method_throttle(route!("GET /a"), throttle(3, 4))
        .method_throttle(route!("POST /a/{id}"), throttle(5, 6))
        .stage(&test)
        .method_throttle(route!("ANY /any"), throttle(7, 8));
    stack.add(id!("Basic"), plan);
    let template = template(stack);
    let limits = |rate: i64, burst: i64| json!({ "RateLimit": rate, "BurstLimit": burst });
    assert_eq!(
        properties(&template, "AWS::ApiGateway::UsagePlan")["ApiStages"],
        json!([
            {
                "ApiId": { "Ref": "Orders" },
                "Stage": { "Ref": "Prod" },
                "Throttle": { "//GET": limits(1, 2), "/a/GET": limits(3, 4), "/a/{id}/POST": limits(5, 6) },
            },
            { "ApiId": { "Ref": "Orders" }, "Stage": { "Ref": "Test" }, "Throttle": { "/any/ANY": limits(7, 8) } },
        ])
    );
}

#[test]
fn plans_and_keys() {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    for (period, name) in [(Period::Day, "DAY"), (Period::Week, "WEEK"), (Period::Month, "MONTH")] {
        let plan = UsagePlan::new(&orders.prod).quota(Quota { limit: val(10), per: period });
        let plan = stack.add(crate::id_of(format!("Per{name}")), plan);
        stack.output(crate::id_of(format!("Id{name}")), "its id", plan.reference());
    }
    let plan = UsagePlan::new(&orders.prod)
        .name("Basic plan")
        .describe("for everybody")
        .throttle(Throttle { rate: lit!(0.5), burst: lit!(200) })
        .quota(Quota { limit: lit!(10_000), per: Period::Day })
        .key(id!("Acme"));
    let plan = stack.add(id!("Basic"), plan);
    stack.output(id!("AcmeKeyId"), "id of the key", plan.key(id!("Acme")).reference());
    let template = template(stack);
    let resources = &template["Resources"];
    for name in ["DAY", "WEEK", "MONTH"] {
        let plan = &resources[format!("Per{name}")]["Properties"];
        // no offset: the service takes it for a day of the period
        assert_eq!(plan["Quota"], json!({ "Limit": 10, "Period": name }));
        assert_eq!(plan["UsagePlanName"], format!("Per{name}"));
    }
    assert_eq!(
        resources["Basic"]["Properties"],
        json!({
            "ApiStages": [{ "ApiId": { "Ref": "Orders" }, "Stage": { "Ref": "Prod" } }],
            "Description": "for everybody",
            "Quota": { "Limit": 10000, "Period": "DAY" },
            "Throttle": { "BurstLimit": 200, "RateLimit": 0.5 },
            "UsagePlanName": "Basic plan",
        })
    );
    let key = &resources["BasicAcmeKey"]["Properties"];
    assert_eq!(key["Enabled"], true, "a key is switched off unless it says otherwise");
    assert_eq!(key.get("Value"), None, "a template holds no secret");
    assert_eq!(
        resources["BasicAcmePlanKey"]["Properties"],
        json!({ "KeyId": { "Ref": "BasicAcmeKey" }, "KeyType": "API_KEY", "UsagePlanId": { "Ref": "Basic" } })
    );
    assert_eq!(template["Outputs"]["AcmeKeyId"]["Value"], json!({ "Ref": "BasicAcmeKey" }));
}

/// The service takes one of these calls at a time: the keys of all plans form one chain, sorted by id.
#[test]
fn keys_form_one_chain() {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    let plan = |keys: [LogicalId; 3]| {
        keys.into_iter().fold(UsagePlan::new(&orders.prod).throttle(throttle(1, 1)), UsagePlan::key)
    };
    stack.add(id!("Premium"), plan([id!("Zeta"), id!("Acme"), id!("Beta")]));
    stack.add(id!("Basic"), plan([id!("Beta"), id!("Acme"), id!("Zeta")]));
    let template = template(stack);
    let chain = [
        "BasicAcmePlanKey",
        "BasicBetaPlanKey",
        "BasicZetaPlanKey",
        "PremiumAcmePlanKey",
        "PremiumBetaPlanKey",
        "PremiumZetaPlanKey",
    ];
    assert_eq!(ids(&template, "AWS::ApiGateway::UsagePlanKey"), chain);
    assert!(depends_on(&template["Resources"][chain[0]]).is_empty());
    for pair in chain.windows(2) {
        assert_eq!(depends_on(&template["Resources"][pair[1]]), [pair[0]]);
    }
}

const STAGE: &str = "AWS::ApiGateway::Stage";

/// Nothing in a stage refers to the account's role, yet the service refuses logging before it is set.
#[test]
fn a_stage_that_logs_waits_for_the_account() {
    let waits = |stage: fn(Stage) -> Stage| {
        let mut stack = Stack::new("orders");
        Orders::with(&mut stack, |api, _| api, stage);
        stack.add(id!("GatewayAccount"), GatewayAccount::new());
        let template = template(stack);
        depends_on(only(&template, STAGE)).iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(waits(|stage| stage.access_log(AccessLog::json())), ["GatewayAccount"]);
    let with_group = ["GatewayAccount", "ProdExecutionLog"];
    assert_eq!(waits(|stage| stage.execution_log(ExecutionLog::Errors)), with_group);
    assert_eq!(waits(Stage::data_trace), with_group);
    assert!(waits(|stage| stage).is_empty(), "a stage that writes nothing waits for nothing");
}

/// The setting is the account's: other stacks need it when this one goes.
#[test]
fn the_account_stays() {
    let mut stack = Stack::new("account");
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let template = template(stack);
    for id in ["GatewayAccount", "GatewayAccountRole"] {
        let resource = &template["Resources"][id];
        assert_eq!(resource["DeletionPolicy"], "Retain", "{id}");
        assert_eq!(resource["UpdateReplacePolicy"], "Retain", "{id}");
    }
    assert_eq!(
        properties(&template, "AWS::ApiGateway::Account")["CloudWatchRoleArn"],
        json!({ "Fn::GetAtt": ["GatewayAccountRole", "Arn"] })
    );
    assert_eq!(
        properties(&template, "AWS::IAM::Role")["ManagedPolicyArns"],
        json!([{ "Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs" }])
    );
}

/// A plan comes after its stage, a web ACL's association too: each refers to it.
#[test]
fn what_comes_after_a_stage_refers_to_it() {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    stack.add(id!("Basic"), UsagePlan::new(&orders.prod).throttle(throttle(1, 1)));
    let rate = waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5);
    stack.add(id!("Firewall"), WebAcl::protecting(&orders.prod).rule(rate));
    let template = template(stack);
    assert_eq!(properties(&template, "AWS::ApiGateway::UsagePlan")["ApiStages"][0]["Stage"], json!({ "Ref": "Prod" }));
    let arn = "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Orders}/stages/${Prod}";
    assert_eq!(
        *properties(&template, "AWS::WAFv2::WebACLAssociation"),
        json!({ "ResourceArn": { "Fn::Sub": arn }, "WebACLArn": { "Fn::GetAtt": ["Firewall", "Arn"] } })
    );
}

#[test]
fn addresses() {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    stack.output(id!("Url"), "where", orders.api.url(&orders.prod));
    stack.output(id!("Arn"), "its ARN", orders.api.stage_arn(&orders.prod));
    let template = template(stack);
    assert_eq!(
        template["Outputs"]["Url"]["Value"],
        json!({ "Fn::Sub": "https://${Orders}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${Prod}" })
    );
    assert_eq!(
        template["Outputs"]["Arn"]["Value"],
        json!({ "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Orders}/stages/${Prod}" })
    );
}
