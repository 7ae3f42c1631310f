//! Deploys what `out/` holds with the real AWS CLI, into an emulator of CloudFormation and of the services behind it:
//! limits, keys, functions, rules and alarms are read back through the service APIs, and real requests are sent.
//!
//! What the emulator refuses or forgets is asserted on the template instead, and that it still does so is asserted too.

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use support::cloud::{ACCOUNT, Cloud, Deployed, REGION};
use support::http::{Answer, Api};
use support::template::{
    REFUSED, Resource, assert_reads_back, only, resources_of_type, strip, stripped_output, synthesized, target,
    template_of, the,
};

const ACCOUNT_SETTINGS: &str = "AWS::ApiGateway::Account";
const ALARM: &str = "AWS::CloudWatch::Alarm";
const API_KEY: &str = "AWS::ApiGateway::ApiKey";
const DEPLOYMENT: &str = "AWS::ApiGateway::Deployment";
const FUNCTION: &str = "AWS::Lambda::Function";
const GATEWAY_RESPONSE: &str = "AWS::ApiGateway::GatewayResponse";
const LOG_GROUP: &str = "AWS::Logs::LogGroup";
const METRIC_FILTER: &str = "AWS::Logs::MetricFilter";
const PERMISSION: &str = "AWS::Lambda::Permission";
const REST_API: &str = "AWS::ApiGateway::RestApi";
const SECURITY_GROUP: &str = "AWS::EC2::SecurityGroup";
const STAGE: &str = "AWS::ApiGateway::Stage";
const SUBNET: &str = "AWS::EC2::Subnet";
const TABLE: &str = "AWS::DynamoDB::Table";
const USAGE_PLAN: &str = "AWS::ApiGateway::UsagePlan";
const USAGE_PLAN_KEY: &str = "AWS::ApiGateway::UsagePlanKey";
const VPC: &str = "AWS::EC2::VPC";
const VPC_ENDPOINT: &str = "AWS::EC2::VPCEndpoint";
const WEB_ACL: &str = "AWS::WAFv2::WebACL";
const WEB_ACL_ASSOCIATION: &str = "AWS::WAFv2::WebACLAssociation";

/// Daily quotas, which tell the two plans of `movies` apart.
const BASIC: u64 = 10_000;
const PREMIUM: u64 = 100_000;

const MOVIE: &str = r#"{"id": "tt0111161", "year": 1994, "title": "The Shawshank Redemption"}"#;

/// Side by side, those that import after those that export; and gone again in the other order.
#[test]
fn every_stack_deploys_beside_the_others_and_deletes() {
    let mut stacks: Vec<(String, Value)> =
        synthesized().into_iter().map(|stack| (stack.clone(), template_of(&stack))).collect();
    stacks.sort_by_key(|(_, template)| template.to_string().contains("Fn::ImportValue"));
    let cloud = Cloud::start();
    for (stack, template) in &stacks {
        let (_, removed) = strip(template);
        let foreseen = |(id, kind): &&(String, String)| {
            kind == ALARM || REFUSED.contains(&kind.as_str()) || FOR_CODE_DEPLOY.contains(&id.as_str())
        };
        let unforeseen: Vec<_> = removed.iter().filter(|resource| !foreseen(resource)).collect();
        assert!(unforeseen.is_empty(), "{stack} is tested without {unforeseen:?}, which need what is refused");
        if stack == "order-processor" {
            deploy_order_processor(&cloud, template);
        } else {
            cloud.deploy(stack, template);
        }
    }
    for (stack, _) in stacks.iter().rev() {
        cloud.delete(stack);
    }

    // API Gateway's role for logs belongs to the account: one stack's end must not silence the others.
    let role = cloud.aws("apigateway get-account")["cloudwatchRoleArn"].take();
    let name = role.as_str().and_then(|arn| arn.split(":role/").nth(1)).unwrap_or_else(|| panic!("no role: {role}"));
    assert_eq!(cloud.aws(&format!("iam get-role --role-name {name}"))["Role"]["Arn"], role);
}

/// What `order-processor` has for CodeDeploy alone, and refers to it.
const FOR_CODE_DEPLOY: &[&str] = &["BeforeTraffic", "BeforeTrafficRole", "BlueGreenAliasRolloutRole"];

/// Its code comes from a bucket, by parameters.
#[track_caller]
fn deploy_order_processor(cloud: &Cloud, template: &Value) -> Deployed {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("stacks/order_processor/app");
    cloud.upload_zip(&app, "code", "app.zip");
    let shared = "lambda publish-layer-version --layer-name shared --content S3Bucket=code,S3Key=app.zip";
    let shared = cloud.aws(shared)["LayerVersionArn"].take();
    let layer = shared.as_str().unwrap_or_else(|| panic!("no layer version: {shared}"));
    let parameters =
        [("CodeBucket", "code"), ("CodeKey", "app.zip"), ("LayerKey", "app.zip"), ("ExternalLayer", layer)];
    cloud.deploy_with("order-processor", template, &parameters)
}

// ---------------------------------------------------------------------------------------------------------------------
// rate-canary

#[test]
fn rate_canary_meets_each_tier_and_changes_the_throttle_at_run_time() {
    let template = template_of("rate-canary");
    let cloud = Cloud::start();
    let stack = cloud.deploy("rate-canary", &template);
    let api_id = stack.id(only(&template, REST_API).id).to_owned();
    let api = cloud.api(&api_id);

    let secret = cloud.aws(&format!("secretsmanager get-secret-value --secret-id {}", stack.id("ClientToken")));
    let token = format!("Bearer {}", secret["SecretString"].as_str().expect("a generated token"));
    for (plan, key, path) in [
        ("Normal", "NormalClientKey", "/test/Users"),
        ("PremiumPlan", "PremiumPlanClientKey", "/test/PremiumUsers"),
        ("DevPlan", "DevPlanClientKey", "/test/Devs"),
    ] {
        let live = cloud.aws(&format!("apigateway get-api-key --include-value --api-key {}", stack.id(key)));
        let value = live["value"].as_str().expect("a key has a value").to_owned();
        assert_eq!(api.request("GET", path, &[("x-api-key", &value)]).status, 401, "{path} without a token");
        let wrong = [("x-api-key", value.as_str()), ("Authorization", "Bearer wrong")];
        assert_eq!(api.request("GET", path, &wrong).status, 401, "{path} with a wrong token");
        let no_key = api.request("GET", path, &[("Authorization", &token)]);
        assert_eq!(no_key.status, 403, "{path} without a key");
        let right = [("x-api-key", value.as_str()), ("Authorization", token.as_str())];
        let answer = api.request("GET", path, &right);
        assert_eq!(answer.status, 200, "{path} with the key of {plan}: {}", answer.body);
        let preflight = api.request("OPTIONS", path, &[("Origin", "https://page.example")]);
        assert!(preflight.status < 300, "preflight of {path}: {}", preflight.status);
        assert_eq!(preflight.header("access-control-allow-origin"), Some("*"), "preflight of {path}");
    }

    let throttle = || {
        let stage = cloud.aws(&format!("apigateway get-stage --rest-api-id {api_id} --stage-name test"));
        let settings = &stage["methodSettings"]["*/*"];
        (settings["throttlingRateLimit"].as_f64(), settings["throttlingBurstLimit"].as_i64())
    };
    assert_eq!(throttle(), (Some(1000.0), Some(2000)));
    let call = |function: &str, payload: &str| {
        let function = stack.id(function);
        cloud.aws(&format!("lambda invoke --function-name {function} --payload {payload} answer.json"))
    };
    let payload = format!(r#"{{"API_ID":"{api_id}","STAGE_NAME":"test","RATE_LIMIT":50,"BURST_LIMIT":100}}"#);
    let answer = call("RateLimitCanary", &payload);
    assert_eq!((&answer["StatusCode"], &answer["FunctionError"]), (&json!(200), &Value::Null), "{answer}");
    assert_eq!(throttle(), (Some(50.0), Some(100)));
    call("ForceChangeLimit", "{}");
    assert_eq!(throttle(), (Some(200.0), Some(400)), "what its environment says");
    let answer = call("RateLimitCanary", r#"{"RATE_LIMIT":1000000,"BURST_LIMIT":0}"#);
    assert_eq!(answer["FunctionError"], Value::Null, "{answer}");
    assert_eq!(throttle(), (Some(1000.0), Some(20)), "within the stack's bounds");
}

// ---------------------------------------------------------------------------------------------------------------------
// image-flip

#[test]
fn image_flip_is_called_by_its_bucket_alone_and_by_signed_requests() {
    let template = template_of("image-flip");
    let method = only(&template, "AWS::ApiGateway::Method");
    assert_eq!(method.properties()["AuthorizationType"], "AWS_IAM");
    let buckets = resources_of_type(&template, "AWS::S3::Bucket");
    assert_eq!(buckets.len(), 2);
    for bucket in &buckets {
        let closed = &bucket.properties()["PublicAccessBlockConfiguration"];
        assert!(closed.as_object().is_some_and(|all| all.len() == 4 && all.values().all(|on| on == true)), "{closed}");
        assert!(bucket.properties()["BucketEncryption"].is_object(), "{} is not encrypted", bucket.id);
    }

    let cloud = Cloud::start();
    let stack = cloud.deploy("image-flip", &template);
    let live = cloud.aws(&format!("s3api get-bucket-notification-configuration --bucket {}", stack.id("Input")));
    let [notification] = list_of(&live["LambdaFunctionConfigurations"]) else { panic!("{live}") };
    assert!(notification["LambdaFunctionArn"].as_str().is_some_and(|arn| arn.contains(stack.id("Flip"))), "{live}");
    let rules = notification["Filter"]["Key"]["FilterRules"].to_string();
    assert!(rules.contains("uploads/") && rules.contains(".png"), "{rules}");
}

// ---------------------------------------------------------------------------------------------------------------------
// movies

#[test]
fn movies_traffic_limits_read_back() {
    let template = template_of("movies");
    let cloud = Cloud::start();
    let movies = cloud.deploy("movies", &template);
    let api = movies.id(only(&template, REST_API).id);

    let stage = only(&template, STAGE);
    let live = cloud.aws(&format!("apigateway get-stage --rest-api-id {api} --stage-name prod"));
    assert_reads_back("the stage", stage.properties(), &live, &["AccessLogSetting", "MethodSettings", "Tags"]);
    assert_eq!(live["tracingEnabled"], true);
    assert_reads_back(
        "the throttle of every method",
        method_settings(stage, "/*", "*"),
        &live["methodSettings"]["*/*"],
        &["HttpMethod", "ResourcePath"],
    );
    assert_eq!(live["methodSettings"]["*/*"]["throttlingRateLimit"], 1_000.0);
    assert_eq!(live["methodSettings"]["*/*"]["throttlingBurstLimit"], 2_000);
    assert_eq!(live["methodSettings"]["*/*"]["metricsEnabled"], true);
    assert_eq!(live["accessLogSettings"], json!({}), "kept at last: compare it here, not on the template alone");

    for (quota, rate, burst) in [(BASIC, 100.0, 200), (PREMIUM, 500.0, 1_000)] {
        let plan = plan_with_quota(&template, quota);
        let live = cloud.aws(&format!("apigateway get-usage-plan --usage-plan-id {}", movies.id(plan.id)));
        assert_reads_back(plan.id, plan.properties(), &live, &["Tags", "UsagePlanName"]);
        assert_eq!(live["throttle"], json!({"rateLimit": rate, "burstLimit": burst}));
        assert_eq!(live["quota"]["limit"], quota);
        assert_eq!(live["quota"]["period"], "DAY");
        assert_eq!(live["apiStages"][0]["apiId"], api);
        assert_eq!(live["apiStages"][0]["stage"], "prod");

        let key = key_of(&template, plan);
        let keys = cloud.aws(&format!("apigateway get-usage-plan-keys --usage-plan-id {}", movies.id(plan.id)));
        assert_eq!(list(&keys["items"]).len(), 1, "one key in {}: {keys}", plan.id);
        assert_eq!(keys["items"][0]["id"], movies.id(key.id));
        let live = cloud.aws(&format!("apigateway get-api-key --include-value --api-key {}", movies.id(key.id)));
        assert_eq!(live["enabled"], true);
        let value = live["value"].as_str().expect("a key has a value");
        assert!(key.properties().get("Value").is_none(), "{} has a value that all readers of the template see", key.id);
        assert!(
            movies.outputs.values().any(|output| output == movies.id(key.id)),
            "no output with the id of {}",
            key.id
        );
        assert!(!movies.outputs.values().any(|output| output.contains(value)), "an output gives {} away", key.id);
    }

    for kind in ["THROTTLED", "QUOTA_EXCEEDED"] {
        let response = gateway_response(&template, kind);
        let live = cloud.aws(&format!("apigateway get-gateway-response --rest-api-id {api} --response-type {kind}"));
        assert_reads_back(kind, response.properties(), &live, &[]);
        assert_eq!(live["statusCode"], "429");
        for header in ["Retry-After", "Access-Control-Allow-Origin"] {
            assert!(
                live["responseParameters"][format!("gatewayresponse.header.{header}")].is_string(),
                "{kind}: {live}"
            );
        }
    }

    let rules = web_acl_rules(&cloud, &movies, &template);
    assert_eq!(rules.len(), 1);
    assert_rate_per_ip(&rules[0]);
    // The association itself is refused; what it names is computed all the same.
    let association = only(&template, WEB_ACL_ASSOCIATION);
    let protected = movies.output(&stripped_output(association.id, "ResourceArn"));
    assert_eq!(protected, format!("arn:aws:apigateway:{REGION}::/restapis/{api}/stages/prod"));
    let written = association.properties()["ResourceArn"].to_string();
    assert!(written.contains("AWS::Partition"), "right in one partition only: {written}");

    let url = format!("https://{api}.execute-api.{REGION}.amazonaws.com/prod");
    assert!(movies.outputs.values().any(|output| output.starts_with(&url)), "no output begins with {url}");
}

#[test]
fn movies_function_table_and_network_read_back() {
    let template = template_of("movies");
    let cloud = Cloud::start();
    let movies = cloud.deploy("movies", &template);
    let table = movies.id(only(&template, TABLE).id);

    let function = only(&template, FUNCTION);
    let live = cloud.aws(&format!("lambda get-function-configuration --function-name {}", movies.id(function.id)));
    let asserted_on_the_template = ["Code", "ReservedConcurrentExecutions", "Tags", "VpcConfig"];
    assert_reads_back("the function", function.properties(), &live, &asserted_on_the_template);
    assert_eq!(live["MemorySize"], 1_024);
    assert_eq!(live["TracingConfig"]["Mode"], "Active");
    assert_eq!(live["Environment"]["Variables"]["TABLE_NAME"], table);
    assert!(live["Timeout"].as_u64().is_some_and(|timeout| timeout < 29), "longer than the gateway waits: {live}");
    assert!(["python3.13", "nodejs22.x"].contains(&live["Runtime"].as_str().unwrap_or_default()), "{live}");
    assert!(live.get("VpcConfig").is_none(), "kept at last: compare it here, not on the template alone");
    let concurrency = cloud.aws(&format!("lambda get-function-concurrency --function-name {}", movies.id(function.id)));
    assert_eq!(concurrency, Value::Null, "kept at last: compare it here, not on the template alone");

    let granted = statements_of_role(&cloud, live["Role"].as_str().expect("a role"));
    let actions = |statement: &Value| -> BTreeSet<String> {
        list(&statement["Action"]).iter().filter_map(Value::as_str).map(String::from).collect()
    };
    let (written, traced): (Vec<_>, Vec<_>) =
        granted.iter().partition(|statement| actions(statement).iter().any(|action| action.starts_with("dynamodb:")));
    assert_eq!(written.len(), 1, "the table is granted once: {granted:?}");
    let writes = BTreeSet::from(["dynamodb:PutItem".to_string(), "dynamodb:UpdateItem".to_string()]);
    assert!(actions(written[0]).is_subset(&writes), "the function may {:?}", actions(written[0]));
    let table_arn = format!("arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{table}");
    assert_eq!(list(&written[0]["Resource"]), [json!(table_arn)]);
    for statement in traced {
        assert!(actions(statement).iter().all(|action| action.starts_with("xray:Put")), "{statement}");
    }

    assert_log_groups_expire(&cloud, &movies, &template);

    let live = &cloud.aws(&format!("dynamodb describe-table --table-name {table}"))["Table"];
    assert_eq!(live["KeySchema"], json!([{"AttributeName": "id", "KeyType": "HASH"}]));
    assert_eq!(live["AttributeDefinitions"], json!([{"AttributeName": "id", "AttributeType": "S"}]));
    assert_eq!(live["BillingModeSummary"]["BillingMode"], "PAY_PER_REQUEST");
    assert!(live.get("OnDemandThroughput").is_none(), "kept at last: compare it here, not on the template alone");
    let backups = cloud.aws(&format!("dynamodb describe-continuous-backups --table-name {table}"));
    let recovery = &backups["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"];
    assert_eq!(recovery["PointInTimeRecoveryStatus"], "DISABLED", "kept at last: compare it here");

    let vpc = movies.id(only(&template, VPC).id);
    let live = cloud.aws(&format!("ec2 describe-vpcs --vpc-ids {vpc}"));
    assert_eq!(live["Vpcs"][0]["CidrBlock"], "10.1.0.0/16");
    let subnets = cloud.aws(&format!("ec2 describe-subnets --filters Name=vpc-id,Values={vpc}"));
    let subnets = list(&subnets["Subnets"]);
    let different = |name: &str| subnets.iter().map(|subnet| subnet[name].to_string()).collect::<BTreeSet<_>>().len();
    assert_eq!((subnets.len(), different("AvailabilityZone"), different("CidrBlock")), (2, 2, 2));
    assert!(subnets.iter().all(|subnet| subnet["CidrBlock"].as_str().is_some_and(|block| block.ends_with("/24"))));
    let endpoints = cloud.aws(&format!("ec2 describe-vpc-endpoints --filters Name=vpc-id,Values={vpc}"));
    let endpoint = &endpoints["VpcEndpoints"][0];
    assert_eq!(endpoint["ServiceName"], format!("com.amazonaws.{REGION}.dynamodb"));
    assert_eq!(list(&endpoint["RouteTableIds"]).len(), 2, "a route table a subnet: {endpoint}");
    assert!(endpoint.get("PolicyDocument").is_none(), "kept at last: compare it here, not on the template alone");
}

#[test]
fn movies_alarms_read_back() {
    let template = template_of("movies");
    let cloud = Cloud::start();
    let movies = cloud.deploy("movies", &template);

    let filter = only(&template, METRIC_FILTER);
    let live = cloud.aws("logs describe-metric-filters");
    assert_reads_back("the metric filter", filter.properties(), &live["metricFilters"][0], &[]);
    let counted = &live["metricFilters"][0]["metricTransformations"][0];
    assert!(live["metricFilters"][0]["filterPattern"].as_str().is_some_and(|pattern| pattern.contains("429")));

    let alarms = cloud.aws("cloudwatch describe-alarms");
    let alarms = list(&alarms["MetricAlarms"]);
    let (deployed, _) = strip(&template);
    for alarm in resources_of_type(&deployed, ALARM) {
        let name = movies.id(alarm.id);
        let live = alarms.iter().find(|live| live["AlarmName"] == name);
        let live = live.unwrap_or_else(|| panic!("no alarm {name} in {alarms:?}"));
        assert_reads_back(alarm.id, alarm.properties(), live, &["AlarmName", "Tags"]);
    }

    let on = |namespace: &Value, metric: &Value| -> &Value {
        let found = alarms.iter().find(|live| live["Namespace"] == *namespace && live["MetricName"] == *metric);
        found.unwrap_or_else(|| panic!("no alarm on {namespace} {metric}: {alarms:?}"))
    };
    assert_sum_above(on(&counted["metricNamespace"], &counted["metricName"]), 100.0);

    let on_function = on(&json!("AWS/Lambda"), &json!("Throttles"));
    assert_sum_above(on_function, 10.0);
    let function = movies.id(only(&template, FUNCTION).id);
    assert_eq!(on_function["Dimensions"], json!([{"Name": "FunctionName", "Value": function}]));

    // The service files a web ACL's metrics under its metric name.
    let on_firewall = on(&json!("AWS/WAFV2"), &json!("BlockedRequests"));
    assert_eq!(on_firewall["Statistic"], "Sum");
    let metric = &web_acl(&cloud, &movies, &template)["VisibilityConfig"]["MetricName"];
    let dimensions = list(&on_firewall["Dimensions"]);
    assert!(dimensions.contains(&json!({"Name": "WebACL", "Value": metric})), "{metric}: {dimensions:?}");
    assert!(dimensions.contains(&json!({"Name": "Region", "Value": REGION})), "{dimensions:?}");
}

#[test]
fn movies_states_what_the_emulator_cannot_hold() {
    let template = template_of("movies");

    let (_, removed) = strip(&template);
    let association = only(&template, WEB_ACL_ASSOCIATION);
    assert_eq!(removed, [(association.id.to_string(), WEB_ACL_ASSOCIATION.to_string())], "nothing else is stripped");
    assert_eq!(target(&association.properties()["WebACLArn"]), only(&template, WEB_ACL).id);

    // Throttled by the gateway, blocked by the firewall, or refused by Lambda.
    assert_access_log(
        only(&template, STAGE),
        &["error.responseType", "wafResponseCode", "integration.integrationStatus"],
    );

    let function = only(&template, FUNCTION).properties();
    assert_eq!(function["ReservedConcurrentExecutions"], 100);
    let subnets: BTreeSet<&str> = targets(&function["VpcConfig"]["SubnetIds"]);
    assert_eq!(subnets, resources_of_type(&template, SUBNET).iter().map(|subnet| subnet.id).collect());
    let groups: BTreeSet<&str> = targets(&function["VpcConfig"]["SecurityGroupIds"]);
    assert_eq!(groups, BTreeSet::from([only(&template, SECURITY_GROUP).id]));

    let table = only(&template, TABLE);
    assert_eq!(table.body["DeletionPolicy"], "Retain");
    assert_eq!(table.body["UpdateReplacePolicy"], "Retain");
    assert_eq!(table.properties()["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"], true);
    let most = &table.properties()["OnDemandThroughput"]["MaxWriteRequestUnits"];
    assert!(most.as_u64().is_some_and(|most| most >= 1), "on demand with a maximum: {most}");

    let vpc = only(&template, VPC).properties();
    assert_eq!((&vpc["EnableDnsSupport"], &vpc["EnableDnsHostnames"]), (&json!(true), &json!(true)));
    for statement in list(&only(&template, VPC_ENDPOINT).properties()["PolicyDocument"]["Statement"]) {
        for action in list(&statement["Action"]) {
            assert!(action.as_str().is_some_and(|action| action.starts_with("dynamodb:") && !action.contains('*')));
        }
        let resources = list(&statement["Resource"]);
        assert!(resources.iter().all(|resource| target(resource) == table.id), "{resources:?}");
    }
}

#[test]
fn movies_answers_and_throttles() {
    let template = template_of("movies");
    let cloud = Cloud::start();
    let movies = cloud.deploy("movies", &template);
    let api = cloud.api(movies.id(only(&template, REST_API).id));
    let basic = key_value(&cloud, &movies, &template, BASIC);
    let premium = key_value(&cloud, &movies, &template, PREMIUM);
    let inserted = json!({"message": "Successfully inserted data!"});

    assert_eq!(api.post("/prod/data", None, MOVIE).status, 403, "no key");
    assert_eq!(api.post("/prod/data", Some("not-a-key-of-any-plan"), MOVIE).status, 403, "a wrong key");

    let answer = api.post("/prod/data", Some(&basic), MOVIE);
    assert_eq!((answer.status, answer.json()), (200, inserted.clone()));
    let item = item(&cloud, movies.id(only(&template, TABLE).id), "tt0111161");
    assert_eq!(item["title"], json!({"S": "The Shawshank Redemption"}));
    assert!(["N", "S"].iter().any(|kind| item["year"][kind] == "1994"), "{item}");

    let answer = api.post("/prod/data", Some(&basic), "");
    assert_eq!((answer.status, answer.json()), (200, inserted), "an empty body has defaults");
    assert_eq!(api.post("/prod/data", Some(&basic), "{\"id\": ").status, 400, "bad JSON");

    // One key at full speed: the plan admits 200 at once and 100 a second, whatever the stage could take.
    let began = Instant::now();
    let answers = api.burst(1_500, 16, "/prod/data", &basic, MOVIE);
    let most = 200.0 + 100.0 * began.elapsed().as_secs_f64();
    let (admitted, throttled) = admitted_and_throttled(&answers);
    assert!(!throttled.is_empty(), "{admitted} requests in {:?} are not over the plan's rate", began.elapsed());
    assert!(admitted >= 195, "only {admitted} requests of a burst of 200");
    assert!(admitted as f64 <= most, "{admitted} requests admitted, at most {most}");
    for answer in throttled {
        assert_eq!(answer.header("Retry-After"), Some(gateway_header(&template, "THROTTLED", "Retry-After").as_str()));
        assert!(answer.header("Access-Control-Allow-Origin").is_some(), "a browser cannot read this 429");
        assert!(answer.json()["message"].is_string(), "{}", answer.body);
    }
    assert_eq!(api.post("/prod/data", Some(&premium), MOVIE).status, 200, "the other plan has not suffered");
}

#[test]
fn movies_updates_in_place_and_deletes() {
    let template = template_of("movies");
    let cloud = Cloud::start();
    let movies = cloud.deploy("movies", &template);
    let api_id = movies.id(only(&template, REST_API).id);
    let api = cloud.api(api_id);
    let basic = key_value(&cloud, &movies, &template, BASIC);
    let premium = key_value(&cloud, &movies, &template, PREMIUM);
    let before = settings(&cloud, &movies, &template);

    let mut changed = template.clone();
    let (basic_id, premium_id) = (plan_with_quota(&template, BASIC).id, plan_with_quota(&template, PREMIUM).id);
    changed["Resources"][basic_id]["Properties"]["Throttle"] = json!({"RateLimit": 5, "BurstLimit": 10});
    changed["Resources"][premium_id]["Properties"]["Quota"]["Limit"] = json!(2);
    let updated = cloud.deploy("movies", &changed);

    assert_eq!(updated.ids, movies.ids, "every resource is the one it was");
    let mut expected = before;
    expected[basic_id]["throttle"] = json!({"rateLimit": 5.0, "burstLimit": 10});
    expected[premium_id]["quota"]["limit"] = json!(2);
    assert_eq!(settings(&cloud, &updated, &changed), expected, "two numbers have changed, and nothing else");

    let began = Instant::now();
    let answers = api.burst(80, 8, "/prod/data", &basic, MOVIE);
    let (admitted, throttled) = admitted_and_throttled(&answers);
    assert!(admitted as f64 <= 10.0 + 5.0 * began.elapsed().as_secs_f64(), "{admitted} admitted by the slower plan");
    assert!(!throttled.is_empty());

    assert_eq!([(), ()].map(|()| api.post("/prod/data", Some(&premium), MOVIE).status), [200, 200]);
    let exhausted = api.post("/prod/data", Some(&premium), MOVIE);
    assert_eq!(exhausted.status, 429, "two a day");
    let wait = gateway_header(&template, "QUOTA_EXCEEDED", "Retry-After");
    assert_eq!(exhausted.header("Retry-After"), Some(wait.as_str()));

    cloud.delete("movies");
    assert_eq!(cloud.aws("apigateway get-rest-apis")["items"], json!([]));
    assert_eq!(cloud.aws("apigateway get-api-keys")["items"], json!([]));
    assert_eq!(cloud.aws("apigateway get-usage-plans")["items"], json!([]));
    assert_eq!(cloud.aws("lambda list-functions")["Functions"], json!([]));
    assert_eq!(cloud.aws("wafv2 list-web-acls --scope REGIONAL")["WebACLs"], json!([]));
    assert_eq!(cloud.aws("cloudwatch describe-alarms")["MetricAlarms"], json!([]));
    let table = movies.id(only(&template, TABLE).id);
    assert_eq!(cloud.aws("dynamodb list-tables")["TableNames"], json!([table]), "the data stays");
    assert_ne!(api.post("/prod/data", Some(&basic), MOVIE).status, 200);
}

// ---------------------------------------------------------------------------------------------------------------------
// hello and hello-waf

#[test]
fn hello_answers_on_both_stages_behind_one_firewall() {
    let (hello_template, waf_template) = (template_of("hello"), template_of("hello-waf"));
    let cloud = Cloud::start();
    let hello = cloud.deploy("hello", &hello_template);
    let waf = cloud.deploy("hello-waf", &waf_template);
    let api = hello.id(only(&hello_template, REST_API).id);

    for answer in both_paths_on_both_stages(cloud.api(api)) {
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert!(answer.header("Access-Control-Allow-Origin").is_some());
    }

    // The stage's ARN travels from the one stack to the other.
    let stage = format!("arn:aws:apigateway:{REGION}::/restapis/{api}/stages/prod");
    let exports = cloud.aws("cloudformation list-exports");
    let export = list(&exports["Exports"]).into_iter().find(|export| export["Value"] == stage);
    let export = export.unwrap_or_else(|| panic!("no export is {stage}: {exports}"));
    let importers =
        cloud.aws(&format!("cloudformation list-imports --export-name {}", export["Name"].as_str().unwrap()));
    assert_eq!(importers["Imports"], json!(["hello-waf"]));
    let association = only(&waf_template, WEB_ACL_ASSOCIATION);
    assert_eq!(waf.output(&stripped_output(association.id, "ResourceArn")), stage);
    assert_eq!(target(&association.properties()["WebACLArn"]), only(&waf_template, WEB_ACL).id);

    let refusal = cloud.aws_refuses("cloudformation delete-stack --stack-name hello");
    assert!(refusal.contains("hello-waf"), "{refusal}");
    cloud.delete("hello-waf");
    cloud.delete("hello");
    assert_eq!(cloud.aws("wafv2 list-web-acls --scope REGIONAL")["WebACLs"], json!([]));
    assert_eq!(cloud.aws("apigateway get-rest-apis")["items"], json!([]));
    let groups = resources_of_type(&hello_template, LOG_GROUP);
    let left = cloud.aws("logs describe-log-groups").to_string();
    assert!(groups.iter().all(|group| !left.contains(&format!("\"{}\"", hello.id(group.id)))), "{left}");
}

#[test]
fn hello_reads_back() {
    let template = template_of("hello");
    let cloud = Cloud::start();
    let hello = cloud.deploy("hello", &template);
    let api = hello.id(only(&template, REST_API).id);

    let function = only(&template, FUNCTION);
    let live = cloud.aws(&format!("lambda get-function-configuration --function-name {}", hello.id(function.id)));
    assert_reads_back("the function", function.properties(), &live, &["Code", "ReservedConcurrentExecutions", "Tags"]);
    assert_eq!((&live["MemorySize"], &live["Timeout"]), (&json!(512), &json!(10)));
    assert_eq!(live["Runtime"], "python3.13");
    let function_arn = &live["FunctionArn"];

    assert_eq!(cloud.aws(&format!("apigateway get-rest-api --rest-api-id {api}"))["name"], "HelloApiGw");
    let live = cloud.aws(&format!("apigateway get-resources --embed methods --rest-api-id {api}"));
    let mut routes = BTreeSet::new();
    for resource in list(&live["items"]) {
        for (verb, method) in resource["resourceMethods"].as_object().into_iter().flatten() {
            routes.insert(format!("{verb} {}", resource["path"].as_str().unwrap_or_default()));
            assert_eq!(method["methodIntegration"]["type"], "AWS_PROXY");
            let role = method["methodIntegration"]["credentials"].as_str().expect("called through a role");
            let invoke = statements_of_role(&cloud, role);
            let allowed: Vec<_> = invoke.iter().flat_map(|it| [list(&it["Action"]), list(&it["Resource"])]).collect();
            assert_eq!(allowed, [vec![json!("lambda:InvokeFunction")], vec![function_arn.clone()]]);
        }
    }
    assert_eq!(routes, BTreeSet::from(["GET /book".to_string(), "GET /order".to_string()]));
    for permission in resources_of_type(&template, PERMISSION) {
        let source = permission.properties()["SourceArn"].to_string();
        assert!(!source.contains("test-invoke-stage") && !source.contains("}/*/"), "the console may call: {source}");
    }

    let stages = cloud.aws(&format!("apigateway get-stages --rest-api-id {api}"));
    let names: BTreeSet<&str> = list_of(&stages["item"]).iter().filter_map(|live| live["stageName"].as_str()).collect();
    assert_eq!(names, BTreeSet::from(["dev", "prod"]));
    let deployment = hello.id(only(&template, DEPLOYMENT).id);
    for live in list(&stages["item"]) {
        let name = live["stageName"].as_str().expect("a stage has a name");
        assert_eq!(live["deploymentId"], deployment, "both stages serve one deployment");
        let stage = the(&template, STAGE, |stage| stage["StageName"] == name);
        assert_reads_back(name, stage.properties(), &live, &["AccessLogSetting", "MethodSettings", "Tags"]);
        let every = &live["methodSettings"]["*/*"];
        assert_reads_back(name, method_settings(stage, "/*", "*"), every, &["HttpMethod", "ResourcePath"]);
        assert_eq!(every["dataTraceEnabled"], name == "dev", "bodies are logged on dev only");

        assert_access_log(stage, &[]);
        let account = only(&template, ACCOUNT_SETTINGS);
        assert!(list(&stage.body["DependsOn"]).contains(&json!(account.id)), "{name} does not wait for {}", account.id);
    }
    let logs: BTreeSet<&str> = resources_of_type(&template, STAGE)
        .iter()
        .flat_map(|stage| mentioned(&stage.properties()["AccessLogSetting"]["DestinationArn"], &template, LOG_GROUP))
        .collect();
    assert_eq!(logs.len(), 2, "a log group a stage: {logs:?}");
    for group in resources_of_type(&template, LOG_GROUP) {
        assert_ne!(group.body["DeletionPolicy"], "Retain", "{} goes with the stack", group.id);
    }
    assert_log_groups_expire(&cloud, &hello, &template);
}

#[test]
fn hello_waf_reads_back() {
    let template = template_of("hello-waf");
    let cloud = Cloud::start();
    cloud.deploy("hello", &template_of("hello"));
    let waf = cloud.deploy("hello-waf", &template);

    let (_, removed) = strip(&template);
    assert_eq!(removed, [(only(&template, WEB_ACL_ASSOCIATION).id.to_string(), WEB_ACL_ASSOCIATION.to_string())]);

    let rules = web_acl_rules(&cloud, &waf, &template);
    let names_at =
        |priority: u64| -> Vec<&Value> { rules.iter().filter(|rule| rule["Priority"] == priority).collect() };
    let [limit, geo, common, reputation] = [1, 2, 10, 11].map(|priority| match names_at(priority)[..] {
        [rule] => rule,
        _ => panic!("one rule of priority {priority} is wanted: {rules:?}"),
    });
    assert_eq!(rules.len(), 4);
    assert_eq!(limit["Name"], "LimitRequestsThreshold");
    assert_rate_per_ip(limit);
    assert_eq!(geo["Name"], "RuleGeoRestrict");
    assert_eq!(geo["Statement"]["GeoMatchStatement"]["CountryCodes"], json!(["SG"]));
    assert!(geo["Action"]["Block"].is_object());
    for (rule, group) in
        [(common, "AWSManagedRulesCommonRuleSet"), (reputation, "AWSManagedRulesAmazonIpReputationList")]
    {
        assert_eq!(rule["Statement"]["ManagedRuleGroupStatement"]["VendorName"], "AWS");
        assert_eq!(rule["Statement"]["ManagedRuleGroupStatement"]["Name"], group);
        assert_eq!(rule["OverrideAction"], json!({"None": {}}), "the group's own result stands");
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// the ground under the tests above

#[test]
fn the_emulator_still_refuses_what_is_stripped() {
    let cloud = Cloud::start();
    let resources = REFUSED.iter().enumerate().map(|(index, kind)| (format!("R{index}"), json!({ "Type": kind })));
    let template = json!({"Resources": resources.collect::<serde_json::Map<_, _>>()}).to_string();
    let refusal = cloud.aws_refuses(&format!("cloudformation validate-template --template-body {template}"));
    let taken: Vec<_> = REFUSED.iter().filter(|kind| !refusal.contains(**kind)).collect();
    assert!(taken.is_empty(), "MiniStack takes {taken:?} now: delete them from REFUSED, and read them back");

    let sum = json!([{"Id": "both", "Expression": "1+1"}]);
    let alarm =
        json!({"Metrics": sum, "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "LessThanThreshold"});
    let template = json!({"Resources": {"Math": {"Type": ALARM, "Properties": alarm}}}).to_string();
    cloud.aws(&format!("cloudformation create-stack --stack-name math --template-body {template}"));
    cloud.aws_refuses("cloudformation wait stack-create-complete --stack-name math");
    let events = cloud.aws("cloudformation describe-stack-events --stack-name math").to_string();
    assert!(events.contains("metric math"), "alarms with metric math deploy now? {events}");
}

#[test]
fn a_template_too_large_for_the_request_deploys() {
    let cloud = Cloud::start();
    let template = json!({
        "Metadata": {"Padding": "-".repeat(60_000)},
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
    });
    let stack = cloud.deploy("large", &template);
    let topics = cloud.aws("sns list-topics");
    assert_eq!(topics["Topics"], json!([{"TopicArn": stack.id("Topic")}]));
}

#[test]
fn stripping_takes_what_needs_a_refused_resource_and_keeps_what_it_computes() {
    let template = json!({
        "Resources": {
            "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": ["Blocked", "Queue"], "Properties": {}},
            "Queue": {"Type": "AWS::SQS::Queue", "UpdatePolicy": {"By": {"Ref": "Blocked"}}},
            "Blocked": {"Type": "AWS::WAFv2::IPSet", "Properties": {"Scope": "REGIONAL", "Name": {"Ref": "Queue"}}},
            "Firewall": {"Type": WEB_ACL, "Properties": {"Rules": [{"Fn::GetAtt": "Blocked.Arn"}]}},
            "Firewalled": {"Type": "AWS::SSM::Parameter", "Properties": {"Value": {"Fn::Sub": "to ${Firewall.Arn}"}}},
            "Rising": {"Type": ALARM, "Properties": {"Metrics": []}},
        },
        "Outputs": {"Set": {"Value": {"Ref": "Blocked"}}, "Queue": {"Value": {"Ref": "Queue"}}},
    });
    let (stripped, removed) = strip(&template);
    let removed: Vec<&str> = removed.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        removed.into_iter().collect::<BTreeSet<_>>(),
        BTreeSet::from(["Blocked", "Firewall", "Firewalled", "Rising"])
    );
    assert_eq!(
        stripped,
        json!({
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "DependsOn": ["Queue"], "Properties": {}},
                "Queue": {"Type": "AWS::SQS::Queue"},
            },
            "Outputs": {"Queue": {"Value": {"Ref": "Queue"}}, "StrippedBlockedName": {"Value": {"Ref": "Queue"}}},
        })
    );
}

// ---------------------------------------------------------------------------------------------------------------------
// what the tests ask

fn plan_with_quota(template: &Value, a_day: u64) -> Resource<'_> {
    the(template, USAGE_PLAN, |plan| plan["Quota"]["Limit"] == a_day)
}

fn key_of<'t>(template: &'t Value, plan: Resource) -> Resource<'t> {
    let membership = the(template, USAGE_PLAN_KEY, |of| target(&of["UsagePlanId"]) == plan.id);
    let id = target(&membership.properties()["KeyId"]);
    let keys = resources_of_type(template, API_KEY);
    keys.into_iter().find(|key| key.id == id).unwrap_or_else(|| panic!("{id} is no key"))
}

fn key_value(cloud: &Cloud, stack: &Deployed, template: &Value, quota: u64) -> String {
    let key = stack.id(key_of(template, plan_with_quota(template, quota)).id);
    let live = cloud.aws(&format!("apigateway get-api-key --include-value --api-key {key}"));
    live["value"].as_str().expect("a key has a value").to_string()
}

fn gateway_response<'t>(template: &'t Value, kind: &str) -> Resource<'t> {
    the(template, GATEWAY_RESPONSE, |response| response["ResponseType"] == kind)
}

/// The header as a client gets it: the template quotes literals.
fn gateway_header(template: &Value, kind: &str, header: &str) -> String {
    let name = format!("gatewayresponse.header.{header}");
    let value = &gateway_response(template, kind).properties()["ResponseParameters"][name];
    value.as_str().unwrap_or_else(|| panic!("{kind} has no {header}")).trim_matches('\'').to_string()
}

fn method_settings<'t>(stage: Resource<'t>, path: &str, verb: &str) -> &'t Value {
    let settings = list_of(&stage.properties()["MethodSettings"]);
    let found = settings.iter().find(|setting| setting["ResourcePath"] == path && setting["HttpMethod"] == verb);
    found.unwrap_or_else(|| panic!("{} has no settings for {verb} {path}", stage.id))
}

/// What the emulator keeps of the settings that an update must leave alone, by logical id.
fn settings(cloud: &Cloud, stack: &Deployed, template: &Value) -> Value {
    let mut all = json!({});
    for plan in resources_of_type(template, USAGE_PLAN) {
        all[plan.id] = cloud.aws(&format!("apigateway get-usage-plan --usage-plan-id {}", stack.id(plan.id)));
    }
    let api = stack.id(only(template, REST_API).id);
    for stage in resources_of_type(template, STAGE) {
        let live = cloud.aws(&format!("apigateway get-stage --rest-api-id {api} --stage-name {}", stack.id(stage.id)));
        all[stage.id] = json!([live["deploymentId"], live["methodSettings"], live["tracingEnabled"]]);
    }
    for function in resources_of_type(template, FUNCTION) {
        let live = cloud.aws(&format!("lambda get-function-configuration --function-name {}", stack.id(function.id)));
        all[function.id] = json!([live["CodeSha256"], live["MemorySize"], live["Timeout"], live["Environment"]]);
    }
    for acl in resources_of_type(template, WEB_ACL) {
        all[acl.id] = json!(web_acl_rules(cloud, stack, template));
    }
    all
}

/// The web ACL as deployed. `Ref` of one is `name|id|scope`.
fn web_acl(cloud: &Cloud, stack: &Deployed, template: &Value) -> Value {
    let reference: Vec<&str> = stack.id(only(template, WEB_ACL).id).split('|').collect();
    let [name, id, scope] = reference[..] else { panic!("{reference:?} is no web ACL") };
    cloud.aws(&format!("wafv2 get-web-acl --scope {scope} --name {name} --id {id}"))["WebACL"].take()
}

/// The web ACL's rules as deployed, after what holds for every web ACL here has been asserted.
fn web_acl_rules(cloud: &Cloud, stack: &Deployed, template: &Value) -> Vec<Value> {
    let acl = only(template, WEB_ACL);
    let live = web_acl(cloud, stack, template);
    assert_reads_back("the web ACL", acl.properties(), &live, &["Scope", "Tags"]);
    assert_eq!(acl.properties()["Scope"], "REGIONAL");
    assert_eq!(live["DefaultAction"], json!({"Allow": {}}));
    let rules = list(&live["Rules"]);
    for watched in rules.iter().chain([&live]) {
        assert_eq!(watched["VisibilityConfig"]["CloudWatchMetricsEnabled"], true, "{watched}");
        assert_eq!(watched["VisibilityConfig"]["SampledRequestsEnabled"], true, "{watched}");
    }
    rules
}

#[track_caller]
fn assert_rate_per_ip(rule: &Value) {
    let rate = &rule["Statement"]["RateBasedStatement"];
    assert_eq!((&rate["Limit"], &rate["AggregateKeyType"]), (&json!(2_000), &json!("IP")));
    // Five minutes are what the service takes when nothing is said.
    assert_eq!(rate["EvaluationWindowSec"].as_u64().unwrap_or(300), 300);
    assert!(rule["Action"]["Block"].is_object(), "{rule}");
}

/// The access log of a stage, which the emulator forgets: one line of JSON, with no secret in it.
#[track_caller]
fn assert_access_log(stage: Resource, fields: &[&str]) {
    let log = &stage.properties()["AccessLogSetting"];
    assert!(log["DestinationArn"].is_object(), "{} logs to nowhere", stage.id);
    let format =
        log["Format"].as_str().unwrap_or_else(|| panic!("the format of {} is not plain text: {log}", stage.id));
    assert!(!format.contains('\n'), "one line an entry: {format}");
    if let Err(error) = serde_json::from_str::<Value>(&with_numbers(format)) {
        panic!("an entry of {} is no JSON: {error} in {format}", stage.id);
    }
    let variable = |name: &str| {
        let follows = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '.');
        format.split(&format!("$context.{name}")).skip(1).any(follows)
    };
    let standard = ["requestId", "identity.sourceIp", "httpMethod", "resourcePath", "status"];
    for name in standard.iter().chain(fields) {
        assert!(variable(name), "{} does not log $context.{name}: {format}", stage.id);
    }
    assert!(!variable("identity.apiKey"), "{} logs the keys themselves", stage.id);
}

/// The format with a number for every variable: what an entry may look like, whether or not it is quoted.
fn with_numbers(format: &str) -> String {
    let mut parts = format.split("$context.");
    let first = parts.next().unwrap_or_default().to_string();
    let name = |letter: char| letter.is_alphanumeric() || letter == '.' || letter == '_';
    parts.fold(first, |entry, part| entry + "1" + part.trim_start_matches(name))
}

/// Every log group of the template is there and forgets in time.
#[track_caller]
fn assert_log_groups_expire(cloud: &Cloud, stack: &Deployed, template: &Value) {
    let groups = cloud.aws("logs describe-log-groups");
    for group in resources_of_type(template, LOG_GROUP) {
        let name = stack.id(group.id);
        let live = list(&groups["logGroups"]).into_iter().find(|live| live["logGroupName"] == name);
        let live = live.unwrap_or_else(|| panic!("no log group {name} in {groups}"));
        assert_reads_back(group.id, group.properties(), &live, &["Tags"]);
        assert!(live["retentionInDays"].is_u64(), "{} keeps its entries for ever", group.id);
    }
}

/// More than so many in five minutes, twice in a row.
#[track_caller]
fn assert_sum_above(alarm: &Value, threshold: f64) {
    assert_eq!((&alarm["Statistic"], &alarm["Period"]), (&json!("Sum"), &json!(300)));
    assert_eq!(alarm["ComparisonOperator"], "GreaterThanThreshold");
    assert_eq!((&alarm["Threshold"], &alarm["EvaluationPeriods"]), (&json!(threshold), &json!(2)));
}

/// The statements of a role's own policies; the managed ones are AWS's.
fn statements_of_role(cloud: &Cloud, arn: &str) -> Vec<Value> {
    let role = arn.rsplit('/').next().expect("a role's ARN ends with its name");
    let names = cloud.aws(&format!("iam list-role-policies --role-name {role}"));
    let policies = list(&names["PolicyNames"]).into_iter().map(|name| {
        let name = name.as_str().expect("a policy has a name").to_string();
        cloud.aws(&format!("iam get-role-policy --role-name {role} --policy-name {name}"))
    });
    policies.flat_map(|policy| list(&policy["PolicyDocument"]["Statement"])).collect()
}

fn item(cloud: &Cloud, table: &str, id: &str) -> Value {
    let key = json!({"id": {"S": id}});
    cloud.aws(&format!("dynamodb get-item --table-name {table} --key {key}"))["Item"].take()
}

fn admitted_and_throttled(answers: &[Answer]) -> (usize, Vec<&Answer>) {
    for answer in answers {
        assert!([200, 429].contains(&answer.status), "{}: {}", answer.status, answer.body);
    }
    let (admitted, throttled): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    (admitted.len(), throttled)
}

/// Four requests at once: the function sleeps two seconds over each.
fn both_paths_on_both_stages(api: Api) -> Vec<Answer> {
    std::thread::scope(|scope| {
        let paths = ["/dev/book", "/dev/order", "/prod/book", "/prod/order"];
        let requests = paths.map(|path| {
            scope.spawn(move || {
                let began = Instant::now();
                let answer = api.get(path);
                assert!(began.elapsed() >= Duration::from_secs(2), "{path} took {:?}", began.elapsed());
                answer
            })
        });
        requests.map(|request| request.join().expect("an answer")).into()
    })
}

/// Logical ids of the resources of a type that an expression names.
fn mentioned<'t>(value: &Value, template: &'t Value, kind: &str) -> Vec<&'t str> {
    let text = value.to_string();
    let named = |id: &str| [format!("\"{id}\""), format!("${{{id}}}"), format!("${{{id}."), format!("\"{id}.")];
    let all = resources_of_type(template, kind).into_iter().map(|resource| resource.id);
    all.filter(|id| named(id).iter().any(|name| text.contains(name.as_str()))).collect()
}

fn targets(references: &Value) -> BTreeSet<&str> {
    list_of(references).iter().map(target).collect()
}

/// A policy may state one thing bare or many in a list.
fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}

fn list_of(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
