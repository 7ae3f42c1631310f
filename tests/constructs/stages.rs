//! Stages, usage plans and API keys.

use formwork::finding::Severity;
use formwork::prelude::*;
use serde_json::{Value as JsonValue, json};

use crate::{handler, rules, template};

fn throttle(rate: i64, burst: i64) -> Throttle {
    Throttle { rate: val(rate), burst: val(burst) }
}

fn with_api(stack: &mut Stack) -> Handle<aws::apigateway::RestApi> {
    let handler = stack.add(id!("Handler"), handler());
    let api =
        RestApi::new("orders").route(route!("GET /orders"), &handler).route(route!("POST /orders/{id}"), &handler);
    stack.add(id!("Orders"), api)
}

fn stack(change: impl FnOnce(Stage) -> Stage) -> Stack {
    let mut stack = Stack::new("orders");
    let api = with_api(&mut stack);
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    stack.add(id!("Prod"), change(Stage::of(&api, "prod")));
    stack
}

#[track_caller]
fn stage(change: impl FnOnce(Stage) -> Stage) -> JsonValue {
    template(stack(change))["Resources"]["Prod"]["Properties"].clone()
}

/// The findings of a stack that can be deployed.
#[track_caller]
fn warnings(stack: Stack) -> Vec<&'static str> {
    let cast = stack.synth().expect("no error");
    assert!(cast.findings.iter().all(|finding| finding.severity == Severity::Warning));
    cast.findings.iter().map(|finding| finding.rule).collect()
}

/// CloudFormation leaves a cache on, and its price, when the property disappears.
#[test]
fn a_cache_that_is_taken_away_is_switched_off() {
    let cached = stage(|stage| {
        stage
            .cache(Cache::of(CacheSize::Gb1_6).ttl(lit!(60)))
            .method(route!("GET /orders"), MethodSettings::new().cached_for(lit!(10)))
            .method(route!("POST /orders/{id}"), MethodSettings::new().never_cached())
    });
    assert_eq!((&cached["CacheClusterEnabled"], &cached["CacheClusterSize"]), (&json!(true), &json!("1.6")));
    let of = |at: usize, name: &str| cached["MethodSettings"][at][name].clone();
    assert_eq!((of(0, "CachingEnabled"), of(0, "CacheTtlInSeconds")), (json!(true), json!(60)));
    assert_eq!(of(0, "CacheDataEncrypted"), true);
    assert_eq!((of(1, "CachingEnabled"), of(1, "CacheTtlInSeconds")), (json!(true), json!(10)));
    assert_eq!((of(2, "CachingEnabled"), of(2, "CacheTtlInSeconds")), (json!(false), JsonValue::Null));
    let without = stage(|stage| stage);
    assert_eq!(without["CacheClusterEnabled"], false);
    let lost = |stage: Stage| stage.method(route!("GET /orders"), MethodSettings::new().cached_for(lit!(10)));
    assert_eq!(rules(stack(lost)), ["method-cache"]);
}

#[test]
fn only_named_methods_are_cached() {
    let cached = stage(|stage| {
        stage
            .cache(Cache::of(CacheSize::Gb0_5).only_named_methods().unencrypted())
            .method(route!("GET /orders"), MethodSettings::new().cached_for(lit!(10)))
    });
    assert_eq!(cached["MethodSettings"][0]["CachingEnabled"], false);
    assert_eq!(cached["MethodSettings"][1]["CachingEnabled"], true);
    assert_eq!(cached["MethodSettings"][1]["CacheDataEncrypted"], false);
}

/// Each entry says everything, and numbers of a throttle stand together or not at all.
#[test]
fn what_one_method_does_otherwise() {
    let stage = stage(|stage| {
        let own = MethodSettings::throttle(throttle(5, 6)).log(ExecutionLog::Info).data_trace(true).metrics(false);
        stage.throttle(throttle(100, 200)).execution_log(ExecutionLog::Errors).method(route!("POST /orders/{id}"), own)
    });
    assert_eq!(
        stage["MethodSettings"],
        json!([
            {
                "DataTraceEnabled": false, "HttpMethod": "*", "LoggingLevel": "ERROR", "MetricsEnabled": true,
                "ResourcePath": "/*", "ThrottlingBurstLimit": 200, "ThrottlingRateLimit": 100,
            },
            {
                "DataTraceEnabled": true, "HttpMethod": "POST", "LoggingLevel": "INFO", "MetricsEnabled": false,
                "ResourcePath": "/~1orders~1{id}", "ThrottlingBurstLimit": 6, "ThrottlingRateLimit": 5,
            },
        ])
    );
    let twice = |stage: Stage| {
        stage
            .method(route!("GET /orders"), MethodSettings::throttle(throttle(1, 1)))
            .method(route!("GET /orders"), MethodSettings::new().metrics(false))
    };
    assert_eq!(rules(stack(twice)), ["duplicate-method"]);
}

/// What the service makes itself is kept for ever.
#[test]
fn the_execution_log_has_a_retention() {
    let canary = Canary::percent(lit!(5));
    let log = |stage: Stage| stage.execution_log(ExecutionLog::Errors).execution_log_retention(Retention::Days7);
    let template = template(stack(|stage| log(stage).canary(canary)));
    let group = |id: &str| template["Resources"][id]["Properties"].clone();
    assert_eq!(group("ProdExecutionLog")["RetentionInDays"], 7);
    assert_eq!(
        group("ProdExecutionLog")["LogGroupName"],
        json!({ "Fn::Sub": "API-Gateway-Execution-Logs_${Orders}/prod" })
    );
    assert_eq!(
        group("ProdCanaryExecutionLog")["LogGroupName"],
        json!({ "Fn::Sub": "API-Gateway-Execution-Logs_${Orders}/prod/Canary" })
    );
}

#[test]
fn a_canary_meets_the_api_as_it_is_now() {
    let mut stack = Stack::new("orders");
    let api = with_api(&mut stack);
    let canary = Canary::percent(lit!(12.5)).keeping(id!("OrdersDeployment5d1c0a7e")).variable("table", "next");
    stack.add(id!("Prod"), Stage::of(&api, "prod").variable("table", "orders").canary(canary));
    let template = template(stack);
    let stage = &template["Resources"]["Prod"]["Properties"];
    let canary = &stage["CanarySetting"];
    assert_eq!(stage["DeploymentId"], json!({ "Ref": "OrdersDeployment5d1c0a7e" }));
    assert_eq!(canary["PercentTraffic"], 12.5);
    assert_eq!(canary["StageVariableOverrides"], json!({ "table": "next" }));
    assert_eq!(canary["UseStageCache"], false);
    let current = canary["DeploymentId"]["Ref"].as_str().expect("an id");
    assert_ne!(current, "OrdersDeployment5d1c0a7e");
    // the kept one is what it was: nothing but its API
    let kept = json!({ "Type": "AWS::ApiGateway::Deployment", "Properties": { "RestApiId": { "Ref": "Orders" } } });
    assert_eq!(template["Resources"]["OrdersDeployment5d1c0a7e"], kept);
    assert!(!template["Resources"][current]["DependsOn"].is_null());
}

/// Once the canary has what all shall have, both are the same, and the switched-off canary says so: the service keeps a canary that just disappears.
#[test]
fn a_canary_that_is_off() {
    let off = stage(|stage| stage.canary(Canary::off()));
    assert_eq!(off["CanarySetting"]["PercentTraffic"], 0);
    assert_eq!(off["CanarySetting"]["DeploymentId"], off["DeploymentId"]);
    let foreign = |stage: Stage| stage.canary(Canary::percent(lit!(1)).keeping(id!("Other")));
    assert_eq!(rules(stack(foreign)), ["canary-deployment"]);
}

#[test]
fn variables_are_what_the_service_takes() {
    let with = |name: &'static str, value: String| rules(stack(move |stage| stage.variable(name, value)));
    assert_eq!(with("my-table", "orders".to_owned()), ["stage-variable"]);
    assert_eq!(with("", "orders".to_owned()), ["stage-variable"]);
    assert_eq!(with("table", "two words".to_owned()), ["stage-variable"]);
    assert_eq!(with("table", "a".repeat(513)), ["stage-variable"]);
    assert_eq!(rules(stack(|stage| stage.variable("a", "1").variable("a", "2"))), ["duplicate-key"]);
    let canary = Canary::percent(lit!(1)).variable("a b", "1");
    assert_eq!(rules(stack(|stage| stage.canary(canary))), ["stage-variable"]);
    let taken = stage(|stage| stage.variable("url_2", "https://a.example:8080/x?y=1&z=2,3#4~5_6"));
    assert_eq!(taken["Variables"]["url_2"], "https://a.example:8080/x?y=1&z=2,3#4~5_6");
}

#[test]
fn formats_of_the_access_log() {
    let format = |log: AccessLog| stage(|stage| stage.access_log(log))["AccessLogSetting"]["Format"].clone();
    let fields = || [Field::RequestId, Field::Status, Field::AuthorizerPrincipal];
    assert_eq!(format(AccessLog::csv(fields())), "$context.requestId,$context.status,$context.authorizer.principalId");
    assert_eq!(
        format(AccessLog::xml(fields())),
        "<request><requestId>$context.requestId</requestId><status>$context.status</status>\
         <principal>$context.authorizer.principalId</principal></request>"
    );
    assert_eq!(
        format(AccessLog::clf()),
        "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] \
         \"$context.httpMethod $context.resourcePath $context.protocol\" $context.status $context.responseLength \
         $context.requestId $context.extendedRequestId"
    );
    assert_eq!(format(AccessLog::own("$context.requestId $context.status")), "$context.requestId $context.status");
}

#[test]
fn an_own_format_is_checked() {
    let own = |format: &'static str| stack(move |stage| stage.access_log(AccessLog::own(format)));
    assert_eq!(rules(own("$context.status")), ["access-log-format"], "no id of the request");
    assert_eq!(rules(own("$context.requestId\n$context.status")), ["access-log-format"], "two lines");
    assert_eq!(rules(own("$context.requestId $context.identity.apiKey")), ["access-log-secret"]);
    assert_eq!(warnings(own("$context.requestId $context.stauts")), ["access-log-format"], "a slip");
    let fine = "$context.extendedRequestId $context.authorizer.tenant $context.identity.apiKeyId. $context.waf.latency";
    assert!(warnings(own(fine)).is_empty());
    let without = AccessLog::of([Field::Status]);
    assert_eq!(rules(stack(|stage| stage.access_log(without))), ["access-log-format"]);
}

#[test]
fn a_log_that_goes_to_firehose() {
    let mut stack = Stack::new("orders");
    let api = with_api(&mut stack);
    let stream = aws::kinesisfirehose::DeliveryStream::new().delivery_stream_name("amazon-apigateway-orders");
    let stream = stack.add(id!("Stream"), stream);
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod").access_log(AccessLog::json().to_firehose(&stream)));
    let text = crate::text(stack);
    let template: JsonValue = serde_json::from_str(&text).expect("JSON");
    let setting = &template["Resources"]["Prod"]["Properties"]["AccessLogSetting"];
    assert_eq!(setting["DestinationArn"], json!({ "Fn::GetAtt": ["Stream", "Arn"] }));
    assert!(template["Resources"]["ProdAccessLog"].is_null());
    assert_eq!(prod.logical_id(), "Prod");
}

#[test]
fn a_stage_calls_with_a_certificate() {
    let own = template(stack(Stage::client_certificate));
    assert_eq!(
        own["Resources"]["Prod"]["Properties"]["ClientCertificateId"],
        json!({ "Ref": "ProdClientCertificate" })
    );
    assert_eq!(own["Resources"]["ProdClientCertificate"]["Type"], "AWS::ApiGateway::ClientCertificate");
    let stage = stage(|stage| stage.client_certificate_of(Id::of("abc123")).documentation_version("1"));
    assert_eq!((&stage["ClientCertificateId"], &stage["DocumentationVersion"]), (&json!("abc123"), &json!("1")));
}

/// The service takes a call for a plan each twenty seconds.
#[test]
fn many_plans_wait_for_each_other() {
    let plans = |count: usize| {
        let mut stack = Stack::new("orders");
        let api = with_api(&mut stack);
        let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
        for id in [id!("Delta"), id!("Alpha"), id!("Charlie"), id!("Bravo")].into_iter().take(count) {
            stack.add(id, UsagePlan::new(&prod).throttle(throttle(1, 1)));
        }
        let template = template(stack);
        move |id: &str| template["Resources"][id]["DependsOn"].clone()
    };
    let four = plans(4);
    assert_eq!((four("Alpha"), four("Bravo")), (JsonValue::Null, json!("Alpha")));
    assert_eq!((four("Charlie"), four("Delta")), (json!("Bravo"), json!("Charlie")));
    assert_eq!(plans(3)("Delta"), JsonValue::Null);
}

#[test]
fn keys_from_everywhere() {
    let mut stack = Stack::new("orders");
    let api = with_api(&mut stack);
    let [prod, test] =
        [(id!("Prod"), "prod"), (id!("Test"), "test")].map(|(id, name)| stack.add(id, Stage::of(&api, name)));
    let value = stack.parameter(id!("PartnerKey"), Param::string().no_echo());
    let partner = stack.add(id!("Partner"), ApiKey::new().named("partner").customer("42").value(&value));
    let basic = UsagePlan::new(&prod).throttle(throttle(1, 1)).key_of(&partner).key(id!("Acme"));
    stack.add(id!("Basic"), basic.existing_key(id!("Old"), Id::of("a1b2c3")));
    stack.add(id!("Trial"), UsagePlan::new(&test).throttle(throttle(1, 1)).key_of(&partner));
    let template = template(stack);
    let of = |id: &str| template["Resources"][id]["Properties"].clone();
    assert_eq!(
        of("Partner"),
        json!({ "CustomerId": "42", "Enabled": true, "Name": "partner", "Value": { "Ref": "PartnerKey" } })
    );
    assert_eq!(of("BasicPartnerPlanKey")["KeyId"], json!({ "Ref": "Partner" }));
    assert_eq!(of("TrialPartnerPlanKey")["KeyId"], json!({ "Ref": "Partner" }));
    assert_eq!(of("BasicOldPlanKey")["KeyId"], "a1b2c3");
    assert_eq!(of("BasicAcmeKey")["Enabled"], true);
}

#[test]
fn a_key_has_one_plan_for_each_stage() {
    let mut stack = Stack::new("orders");
    let api = with_api(&mut stack);
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    let acme = stack.add(id!("Acme"), ApiKey::new());
    stack.add(id!("Basic"), UsagePlan::new(&prod).throttle(throttle(1, 1)).key_of(&acme));
    stack.add(id!("Premium"), UsagePlan::new(&prod).throttle(throttle(2, 2)).key_of(&acme));
    assert_eq!(rules(stack), ["key-in-two-plans"]);
}

/// In Rust the value of a key as text does not compile; in data it is reported.
#[test]
fn no_key_stands_in_a_template() {
    let mut stack = Stack::new("orders");
    let key: ApiKey = serde_json::from_value(json!({ "value": "not a real key" })).expect("data");
    stack.add(id!("Acme"), key);
    assert_eq!(rules(stack), ["key-in-template"]);
}

#[test]
fn limits_of_a_plan() {
    let with = |change: fn(UsagePlan) -> UsagePlan| {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let routes = (0..21).map(|n| Route::try_from(format!("GET /r{n}")).expect("a route"));
        let api = routes.fold(RestApi::new("orders"), |api, route| api.route(route, &handler));
        let api = stack.add(id!("Orders"), api);
        let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
        stack.add(id!("Basic"), change(UsagePlan::new(&prod)));
        stack
    };
    let many = |plan: UsagePlan| {
        (0..21).fold(plan.throttle(throttle(1, 1)), |plan, n| {
            plan.method_throttle(Route::try_from(format!("GET /r{n}")).expect("a route"), throttle(1, 1))
        })
    };
    assert_eq!(warnings(with(many)), ["plan-methods"]);
    assert_eq!(
        warnings(with(|plan| plan.method_throttle(route!("GET /r1"), throttle(1, 1)))),
        ["plan-method-throttle"]
    );
    assert_eq!(rules(with(|plan| plan)), ["plan-without-limits"]);
    let twice = |plan: UsagePlan| {
        let plan = plan.throttle(throttle(1, 1)).method_throttle(route!("GET /r1"), throttle(1, 1));
        plan.method_throttle(route!("GET /r1"), throttle(2, 2))
    };
    assert_eq!(rules(with(twice)), ["duplicate-key"]);
}

/// The role is the account's: no second API of a stack sets it again, and no API sets it unasked.
#[test]
fn the_account_has_one_role() {
    let mut stack = Stack::new("account");
    stack.add(id!("One"), GatewayAccount::new());
    stack.add(id!("Other"), GatewayAccount::new());
    assert_eq!(rules(stack), ["gateway-account-twice"]);
    let mut stack = Stack::new("orders");
    let api = with_api(&mut stack);
    stack.add(id!("Prod"), Stage::of(&api, "prod").access_log(AccessLog::json()));
    let template = template(stack);
    let kinds: Vec<_> =
        template["Resources"].as_object().into_iter().flatten().map(|(_, r)| r["Type"].clone()).collect();
    assert!(!kinds.contains(&json!("AWS::ApiGateway::Account")), "{kinds:?}");
}
