//! `order-processor`: one function with everything that a function in production has.

use super::*;

const ALIAS: &str = "AWS::Lambda::Alias";
const COMPOSITE_ALARM: &str = "AWS::CloudWatch::CompositeAlarm";
const MAPPING: &str = "AWS::Lambda::EventSourceMapping";
const QUEUE: &str = "AWS::SQS::Queue";
const VERSION: &str = "AWS::Lambda::Version";

/// What is there for CodeDeploy alone, and refers to it.
pub(crate) const FOR_CODE_DEPLOY: &[&str] = &["BeforeTraffic", "BeforeTrafficRole", "BlueGreenAliasRolloutRole"];

/// Its code comes from a bucket, by parameters.
#[track_caller]
pub(crate) fn deploy_order_processor(cloud: &Cloud, template: &Value) -> Deployed {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("stacks/order_processor/app");
    cloud.upload_zip(&app, "code", "app.zip");
    cloud.aws("lambda publish-layer-version --layer-name shared --content S3Bucket=code,S3Key=app.zip");
    cloud.deploy_with("order-processor", template, &parameters("app.zip"))
}

fn parameters(code: &str) -> [(&'static str, &str); 4] {
    const LAYER: &str = "arn:aws:lambda:us-east-1:000000000000:layer:shared:1";
    [("CodeBucket", "code"), ("CodeKey", code), ("LayerKey", "app.zip"), ("ExternalLayer", LAYER)]
}

/// The function as it is called by most.
#[test]
fn orders_come_from_everywhere() {
    let template = template_of("order-processor");
    let cloud = Cloud::start();
    let stack = deploy_order_processor(&cloud, &template);
    let api = stack.id(only(&template, REST_API).id);

    for path in ["/live/orders", "/live/users"] {
        assert_eq!(cloud.api(api).get(path).status, 403, "{path} unsigned");
        let answer = cloud.signed(api, "GET", path, "");
        let resource = path.trim_start_matches("/live");
        assert_eq!(
            (answer.status, answer.json()),
            (200, json!({"resource": resource, "version": "1"})),
            "the version of prod answers {path}, not the latest code"
        );
    }
    assert_ne!(cloud.signed(api, "GET", "/live/nowhere", "").status, 200);

    let calls = || {
        let log = cloud.aws(&format!("logs filter-log-events --log-group-name {}", stack.id("ProcessorLogs")));
        let of_prod = |event: &&Value| {
            event["message"].as_str().is_some_and(|line| line.starts_with("START ") && line.ends_with("Version: 1"))
        };
        list_of(&log["events"]).iter().filter(of_prod).count()
    };
    let (events, orders) = (stack.id("Events"), stack.id("Orders"));
    let cancelled = json!([{"Source": "orders", "DetailType": "Order\u{20}cancelled", "Detail": "{}"}]);
    cloud.write("cancelled.json", &cancelled.to_string());
    for (source, command) in [
        ("the queue", format!("sqs send-message --queue-url {orders} --message-body {{\"id\":1}}")),
        ("the table", r#"dynamodb put-item --table-name Users --item {"id":{"S":"u1"}}"#.to_owned()),
        ("the stream", format!("kinesis put-record --stream-name {events} --partition-key a --data e30=")),
        ("a rule", "events put-events --entries file://cancelled.json".to_owned()),
    ] {
        let before = calls();
        cloud.aws(&command);
        eventually(source, || (calls() > before).then_some(()));
    }
    let before = calls();
    cloud.put_object(stack.id("Incoming"), "orders/1.json", b"{}");
    eventually("the bucket", || (calls() > before).then_some(()));

    // One bad order of a batch comes back alone, the others are done.
    let waiting = || {
        let names = "ApproximateNumberOfMessages ApproximateNumberOfMessagesNotVisible";
        let live = cloud.aws(&format!("sqs get-queue-attributes --queue-url {orders} --attribute-names {names}"));
        let number = |name: &str| live["Attributes"][format!("ApproximateNumberOfMessages{name}")].clone();
        (number(""), number("NotVisible"))
    };
    eventually("the good order done", || (waiting() == (json!("0"), json!("0"))).then_some(()));
    let batch = json!([{"Id": "a", "MessageBody": "{}"}, {"Id": "b", "MessageBody": "none"}]).to_string();
    cloud.aws(&format!("sqs send-message-batch --queue-url {orders} --entries {batch}"));
    eventually("the bad order left", || (waiting() == (json!("0"), json!("1"))).then_some(()));
}

#[test]
fn the_function_and_its_callers_read_back() {
    let template = template_of("order-processor");
    let cloud = Cloud::start();
    let stack = deploy_order_processor(&cloud, &template);
    let name = stack.id("Processor");
    let function_arn = format!("arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}");
    let prod_arn = format!("{function_arn}:prod");

    let function = the(&template, FUNCTION, |function| function["Description"] == "takes orders");
    let live = cloud.aws(&format!("lambda get-function-configuration --function-name {name}"));
    let forgotten =
        ["Code", "DeadLetterConfig", "KmsKeyArn", "Layers", "ReservedConcurrentExecutions", "Tags", "VpcConfig"];
    assert_reads_back("the function", function.properties(), &live, &forgotten);
    let keeps = |what: &str| live.get(what).is_some_and(|value| !value.is_null());
    for what in ["DeadLetterConfig", "KMSKeyArn", "VpcConfig"] {
        assert!(!keeps(what), "{what} is kept at last: compare it here, not on the template alone");
    }
    assert_eq!((&live["MemorySize"], &live["Timeout"]), (&json!(512), &json!(28)));
    assert_eq!(live["TracingConfig"]["Mode"], "Active");
    assert_eq!(live["Environment"]["Variables"], json!({"USERS_TABLE": stack.id("Users")}));
    assert_eq!(
        (&live["LoggingConfig"]["LogFormat"], &live["LoggingConfig"]["ApplicationLogLevel"]),
        (&json!("JSON"), &json!("INFO"))
    );
    let layers: Vec<&str> = list_of(&live["Layers"]).iter().filter_map(|layer| layer["Arn"].as_str()).collect();
    assert_eq!(layers, [stack.id("Common"), parameters("")[3].1], "its own, then the external one");
    let tags = cloud.aws(&format!("lambda list-tags --resource {function_arn}"));
    assert_eq!((&tags["Tags"]["system"], &tags["Tags"]["owner"]), (&json!("orders"), &json!("platform")));

    let live = cloud.aws(&format!("lambda list-aliases --function-name {name}"));
    let versions: BTreeMap<&str, &str> = list_of(&live["Aliases"])
        .iter()
        .filter_map(|alias| Some((alias["Name"].as_str()?, alias["FunctionVersion"].as_str()?)))
        .collect();
    let expected = [("dev", "$LATEST"), ("prod", "1"), ("prod-blue-green", "1"), ("staging", "1")];
    assert_eq!(versions, BTreeMap::from(expected));
    let live = cloud.aws(&format!("lambda get-provisioned-concurrency-config --function-name {name} --qualifier prod"));
    assert_eq!(live["RequestedProvisionedConcurrentExecutions"], 5);

    let live = cloud.aws("lambda list-event-source-mappings");
    let mappings = list_of(&live["EventSourceMappings"]);
    assert_eq!(mappings.len(), 3);
    for mapping in resources_of_type(&template, MAPPING) {
        let live = mappings.iter().find(|live| live["UUID"] == stack.id(mapping.id)).expect("a mapping");
        assert_reads_back(mapping.id, mapping.properties(), live, &["Tags"]);
        assert_eq!(live["FunctionArn"], prod_arn);
        assert_eq!(live["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
    }
    let from = |service: &str| {
        let prefix = format!("arn:aws:{service}:");
        let found =
            mappings.iter().find(|live| live["EventSourceArn"].as_str().is_some_and(|arn| arn.starts_with(&prefix)));
        found.unwrap_or_else(|| panic!("no mapping of {service}"))
    };
    assert_eq!(from("sqs")["BatchSize"], 10);
    let table = from("dynamodb");
    assert_eq!((&table["BatchSize"], &table["StartingPosition"]), (&json!(100), &json!("LATEST")));
    assert_eq!((&table["BisectBatchOnFunctionError"], &table["MaximumRetryAttempts"]), (&json!(true), &json!(3)));
    let queue_arn = |id: &str| {
        stack.id(id).replace(
            &format!("http://localhost:{}/{ACCOUNT}/", cloud.port),
            &format!("arn:aws:sqs:{REGION}:{ACCOUNT}:"),
        )
    };
    assert_eq!(table["DestinationConfig"]["OnFailure"]["Destination"], queue_arn("Failed"));
    assert_eq!(
        (&from("kinesis")["BatchSize"], &from("kinesis")["BisectBatchOnFunctionError"]),
        (&json!(100), &json!(true))
    );

    let live = cloud.aws(&format!("lambda get-function-event-invoke-config --function-name {name} --qualifier prod"));
    assert_eq!((&live["MaximumRetryAttempts"], &live["MaximumEventAgeInSeconds"]), (&json!(2), &json!(3600)));
    assert_eq!(live["DestinationConfig"]["OnSuccess"]["Destination"], queue_arn("Handled"));
    assert_eq!(live["DestinationConfig"]["OnFailure"]["Destination"], queue_arn("Failed"));

    let api = stack.id(only(&template, REST_API).id);
    let rule = stack.id("NightlyRule");
    let execute = format!("arn:aws:execute-api:{REGION}:{ACCOUNT}:{api}");
    assert_eq!(
        callers(&cloud, name, Some("prod")),
        BTreeSet::from([
            ("apigateway.amazonaws.com".into(), format!("{execute}/*/GET/orders")),
            ("apigateway.amazonaws.com".into(), format!("{execute}/*/GET/users")),
            ("events.amazonaws.com".into(), format!("arn:aws:events:{REGION}:{ACCOUNT}:rule/{rule}")),
            ("s3.amazonaws.com".into(), format!("arn:aws:s3:::{}", stack.id("Incoming"))),
        ]),
        "permissions stand on the alias that is called"
    );
    let live = cloud.aws(&format!("events list-targets-by-rule --rule {rule}"));
    assert_eq!(live["Targets"][0]["Arn"], prod_arn);
    let live = cloud.aws(&format!("scheduler get-schedule --name {}", stack.id("NightlySchedule")));
    assert_eq!((&live["ScheduleExpression"], &live["Target"]["Arn"]), (&json!("rate(1 day)"), &json!(prod_arn)));
    let calls = statements_of_role(&cloud, live["Target"]["RoleArn"].as_str().expect("a role"));
    assert_eq!(calls.len(), 1);
    assert_eq!((&calls[0]["Action"], &calls[0]["Resource"]), (&json!("lambda:InvokeFunction"), &json!(prod_arn)));
    let live = cloud.aws(&format!("s3api get-bucket-notification-configuration --bucket {}", stack.id("Incoming")));
    assert_eq!(live["LambdaFunctionConfigurations"][0]["LambdaFunctionArn"], prod_arn);
    let live = cloud.aws(&format!("apigateway get-stage --rest-api-id {api} --stage-name live"));
    assert_eq!(live["methodSettings"]["*/*"]["throttlingRateLimit"], 20.0);
    assert_eq!(live["methodSettings"]["*/*"]["throttlingBurstLimit"], 40);
}

#[test]
fn queues_and_alarms_read_back() {
    let template = template_of("order-processor");
    let cloud = Cloud::start();
    let stack = deploy_order_processor(&cloud, &template);

    for queue in resources_of_type(&template, QUEUE) {
        let command = format!("sqs get-queue-attributes --queue-url {} --attribute-names All", stack.id(queue.id));
        let live = cloud.aws(&command)["Attributes"].take();
        assert_reads_back(
            queue.id,
            queue.properties(),
            &live,
            &["QueueName", "RedrivePolicy", "SqsManagedSseEnabled", "Tags"],
        );
        assert_eq!(live["SqsManagedSseEnabled"], "true");
        assert!(live["Policy"].as_str().is_some_and(|policy| policy.contains("aws:SecureTransport")), "{live}");
    }
    let attributes = |id: &str| {
        cloud.aws(&format!("sqs get-queue-attributes --queue-url {} --attribute-names All", stack.id(id)))["Attributes"]
            .take()
    };
    let orders = attributes("Orders");
    let timeout =
        the(&template, FUNCTION, |function| function["Description"] == "takes orders").properties()["Timeout"].as_u64();
    let visibility: u64 =
        orders["VisibilityTimeout"].as_str().and_then(|seconds| seconds.parse().ok()).expect("seconds");
    assert!(timeout.is_some_and(|timeout| visibility >= 6 * timeout), "{visibility} s are fewer than 6 timeouts");
    let redrive: Value = serde_json::from_str(orders["RedrivePolicy"].as_str().expect("text")).expect("JSON");
    assert_eq!(
        redrive,
        json!({"deadLetterTargetArn": attributes("OrdersDeadLetters")["QueueArn"], "maxReceiveCount": 5})
    );

    let alarms = assert_alarms_read_back(&cloud, &stack, &template);
    let processor = stack.id("Processor");
    let dead = stack.id("OrdersDeadLetters").rsplit('/').next();
    for (id, metric, statistic, threshold, of) in [
        ("ProcessorErrors", "Errors", "Sum", 5.0, Some(processor)),
        ("ProcessorThrottled", "Throttles", "Sum", 0.0, Some(processor)),
        ("ProcessorSlow", "Duration", "p99", 10_000.0, Some(processor)),
        ("ProcessorBehind", "IteratorAge", "Maximum", 60_000.0, Some(processor)),
        ("OrdersWaiting", "ApproximateNumberOfMessagesVisible", "Maximum", 1_000.0, Some("orders-queue")),
        ("OrdersOld", "ApproximateAgeOfOldestMessage", "Maximum", 600.0, Some("orders-queue")),
        ("OrdersDead", "ApproximateNumberOfMessagesVisible", "Maximum", 0.0, dead),
    ] {
        let live = &alarms[id];
        assert_eq!((&live["MetricName"], &live["Threshold"]), (&json!(metric), &json!(threshold)), "{id}");
        assert!(live["Statistic"] == statistic || live["ExtendedStatistic"] == statistic, "{id}: {live}");
        assert_eq!(live["Dimensions"][0]["Value"].as_str(), of, "{id}");
        assert_eq!(live["ComparisonOperator"], "GreaterThanThreshold");
    }
    assert_eq!(
        (&alarms["ProcessorErrors"]["EvaluationPeriods"], &alarms["ProcessorErrors"]["DatapointsToAlarm"]),
        (&json!(3), &json!(2))
    );
    // requests answered 429, counted in the access log
    let throttled = &alarms["LiveThrottled"];
    assert_eq!((&throttled["MetricName"], &throttled["Threshold"]), (&json!("LiveThrottledRequests"), &json!(100.0)));
    assert_eq!(alarms.len(), 8);

    let live = cloud.aws(&format!("dynamodb describe-table --table-name {}", stack.id("Users")));
    assert_eq!(
        live["Table"]["StreamSpecification"],
        json!({"StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    );
    let live = cloud.aws(&format!("kms get-key-rotation-status --key-id {}", stack.id("EnvironmentKey")));
    assert_eq!(live["KeyRotationEnabled"], true);
    assert_log_groups_expire(&cloud, &stack, &template);
}

/// The next deployment: other code makes another version, and one in ten calls of `prod` still goes to the one before.
#[test]
fn new_code_takes_over_prod_and_leaves_a_tenth_to_the_version_before() {
    let template = template_of("order-processor");
    let cloud = Cloud::start();
    let before = deploy_order_processor(&cloud, &template);
    let name = before.id("Processor");
    cloud.aws("s3api copy-object --bucket code --key next.zip --copy-source code/app.zip");
    let mut next = parameters("next.zip").to_vec();
    next.push(("SecondVersion", "1"));
    let after = cloud.deploy_with("order-processor", &template, &next);
    assert_eq!(after.id("Processor"), name, "the function is the one it was");
    let alias = |name_of: &str| cloud.aws(&format!("lambda get-alias --function-name {name} --name {name_of}"));
    assert_eq!(alias("dev")["FunctionVersion"], "$LATEST");
    assert_eq!(alias("staging")["FunctionVersion"], "2");
    let prod = alias("prod");
    assert_eq!(prod["FunctionVersion"], "2");
    assert_eq!(prod["RoutingConfig"]["AdditionalVersionWeights"], json!({"1": 0.1}));
}

#[test]
fn states_what_the_emulator_cannot_hold() {
    let template = template_of("order-processor");
    let function = the(&template, FUNCTION, |function| function["Description"] == "takes orders").properties();
    assert_eq!(function["ReservedConcurrentExecutions"], 100);
    assert_eq!(target(&function["DeadLetterConfig"]["TargetArn"]), "Undeliverable");
    assert_eq!(target(&function["KmsKeyArn"]), "EnvironmentKey");
    let subnets = targets(&function["VpcConfig"]["SubnetIds"]);
    assert_eq!(subnets, resources_of_type(&template, SUBNET).iter().map(|subnet| subnet.id).collect());
    assert_eq!(
        targets(&function["VpcConfig"]["SecurityGroupIds"]),
        BTreeSet::from([only(&template, SECURITY_GROUP).id])
    );

    let unwell = only(&template, COMPOSITE_ALARM).properties()["AlarmRule"].to_string();
    for alarm in ["ProcessorErrors", "ProcessorThrottled", "ProcessorSlow", "ProcessorBehind"] {
        assert!(unwell.contains(&format!("ALARM(\\\"${{{alarm}")), "{alarm} is not in {unwell}");
    }

    // The alias either has provisioned concurrency or a second version: the service takes only one of the two.
    let prod = the(&template, ALIAS, |alias| alias["Name"] == "prod").properties();
    assert_eq!(prod["RoutingConfig"]["Fn::If"][0], "Shifting");
    assert_eq!(prod["ProvisionedConcurrencyConfig"]["Fn::If"][0], "Steady");
    let scales = only(&template, "AWS::ApplicationAutoScaling::ScalableTarget");
    assert_eq!((&scales.properties()["MinCapacity"], &scales.properties()["MaxCapacity"]), (&json!(5), &json!(50)));
    let policy = only(&template, "AWS::ApplicationAutoScaling::ScalingPolicy").properties();
    assert_eq!(policy["TargetTrackingScalingPolicyConfiguration"]["TargetValue"], 0.7);

    let rollout = only(&template, "AWS::CodeDeploy::DeploymentGroup").properties();
    assert_eq!(rollout["DeploymentConfigName"], "CodeDeployDefault.LambdaCanary10Percent5Minutes");
    let watched: Vec<&str> =
        list_of(&rollout["AlarmConfiguration"]["Alarms"]).iter().map(|alarm| target(&alarm["Name"])).collect();
    assert_eq!(watched, ["ProcessorErrors", "ProcessorThrottled"]);
    assert!(list_of(&rollout["AutoRollbackConfiguration"]["Events"]).contains(&json!("DEPLOYMENT_STOP_ON_ALARM")));
    let blue_green = the(&template, ALIAS, |alias| alias["Name"] == "prod-blue-green");
    let shifts = &blue_green.body["UpdatePolicy"]["CodeDeployLambdaAliasUpdate"];
    assert_eq!(target(&shifts["BeforeAllowTrafficHook"]), "BeforeTraffic");
    assert_eq!(only(&template, VERSION).body["DeletionPolicy"], "Retain", "the version that still has a tenth stays");
}
