//! `movies`: traffic limits, keys, the function, its table and network, alarms, and real requests.

use super::*;

/// Daily quotas, which tell the two plans of `movies` apart.
const BASIC: u64 = 10_000;
const PREMIUM: u64 = 100_000;

const MOVIE: &str = r#"{"id": "tt0111161", "year": 1994, "title": "The Shawshank Redemption"}"#;

#[test]
fn traffic_limits_read_back() {
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
fn function_table_and_network_read_back() {
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
fn alarms_read_back() {
    let template = template_of("movies");
    let cloud = Cloud::start();
    let movies = cloud.deploy("movies", &template);

    let filter = only(&template, METRIC_FILTER);
    let live = cloud.aws("logs describe-metric-filters");
    assert_reads_back("the metric filter", filter.properties(), &live["metricFilters"][0], &[]);
    let counted = &live["metricFilters"][0]["metricTransformations"][0];
    assert!(live["metricFilters"][0]["filterPattern"].as_str().is_some_and(|pattern| pattern.contains("429")));

    let alarms = assert_alarms_read_back(&cloud, &movies, &template);
    let on = |namespace: &Value, metric: &Value| -> &Value {
        let found = alarms.values().find(|live| live["Namespace"] == *namespace && live["MetricName"] == *metric);
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
fn states_what_the_emulator_cannot_hold() {
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
fn answers_and_throttles() {
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
fn updates_in_place_and_deletes() {
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

/// More than so many in five minutes, twice in a row.
#[track_caller]
fn assert_sum_above(alarm: &Value, threshold: f64) {
    assert_eq!((&alarm["Statistic"], &alarm["Period"]), (&json!("Sum"), &json!(300)));
    assert_eq!(alarm["ComparisonOperator"], "GreaterThanThreshold");
    assert_eq!((&alarm["Threshold"], &alarm["EvaluationPeriods"]), (&json!(threshold), &json!(2)));
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
