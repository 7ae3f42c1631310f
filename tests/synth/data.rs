//! The same constructs from data: what a stack file in YAML or JSON says becomes the same template.

use formwork::prelude::*;
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;
use serde_json::{Value as JsonValue, from_value, json};

use crate::{CODE, assert_same, throttle};

#[track_caller]
fn read<T: DeserializeOwned>(data: JsonValue) -> T {
    from_value(data).expect("data of the construct")
}

fn render(add: impl FnOnce(&mut Stack)) -> String {
    let mut stack = Stack::new("orders");
    add(&mut stack);
    stack.synth().expect("no mistake").template.to_json()
}

/// One system, as Rust and as data.
#[test]
fn a_system() {
    let rust = render(|stack| {
        let table = Table::keyed_by("id", KeyType::String).sorted_by("at", KeyType::Number).max_write_units(lit!(100));
        let table = stack.add(id!("Table"), table);
        let handler = Function::python("index.handler", CODE)
            .describe("answers")
            .architecture(Architecture::Arm64)
            .memory(lit!(512))
            .timeout(lit!(10))
            .reserved_concurrency(lit!(100))
            .env("REGION", region())
            .env("TABLE_NAME", table.reference())
            .tracing()
            .json_logs(LogLevel::Info)
            .log_retention(Retention::Days7);
        let handler = stack.add(id!("Handler"), handler);
        let api = RestApi::new("orders")
            .describe("orders")
            .route(route!("GET /orders"), &handler)
            .route(
                route!("POST /orders/{id}"),
                Route::to(&handler).api_key_required().responses([200, 429]).timeout_ms(5000).id(id!("PlaceOrder")),
            )
            .cors(Cors::from_origin("*").headers(["Content-Type"]).max_age(600))
            .gateway_response(GatewayResponse::throttled().status(503).retry_after(1).template("text/plain", "later"))
            .binary_media_types(["image/png"]);
        let api = stack.add(id!("Orders"), api);
        stack.add(id!("GatewayAccount"), GatewayAccount::new());
        let prod = Stage::of(&api, "prod")
            .describe("for clients")
            .throttle(throttle(1000, 2000))
            .method(route!("GET /orders"), MethodSettings::throttle(throttle(500, 600)))
            .access_log(AccessLog::of([Field::RequestId, Field::Status, Field::ErrorType]).retention(Retention::Days90))
            .execution_log(ExecutionLog::Errors)
            .tracing()
            .variable("table", "orders")
            .delete_log_with_stack();
        let prod = stack.add(id!("Prod"), prod);
        let plan = UsagePlan::new(&prod)
            .name("Basic plan")
            .throttle(throttle(100, 200))
            .method_throttle(route!("GET /orders"), throttle(50, 60))
            .quota(Quota { limit: lit!(10_000), per: Period::Day })
            .key(id!("Acme"));
        stack.add(id!("Basic"), plan);
        let acl = WebAcl::protecting(&prod)
            .rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).answer_429(60))
            .rule(waf::Rule::block_countries(&[Country::KP]))
            .rule(waf::Rule::only_countries(&[Country::DE]).count())
            .rule(waf::Rule::managed(Managed::SqliRuleSet).only_count("SQLi_BODY").priority(9));
        let acl = stack.add(id!("Firewall"), acl);
        let topic = stack.add(id!("Topic"), aws::sns::Topic::new());
        stack.add(id!("Throttled"), Alarm::on(prod.throttled_requests()).above(100).notify(&topic));
        stack.add(id!("Slow"), Alarm::on(prod.latency()).at_least(800).periods(3).datapoints(2));
        stack.add(id!("Rejected"), Alarm::on(handler.throttles()).above(0.5).describe("calls are rejected"));
        stack.add(id!("Blocked"), Alarm::on(acl.blocked_by("RatePerIp")).above(1).in_minutes(1));
        let of_table = Alarm::on(table.throttled_requests("PutItem")).above(1).missing_data(MissingData::Ignore);
        stack.add(id!("OfTable"), of_table);
        let custom = Metric::custom("Shop", "Orders", [("Stage", "prod")]);
        stack.add(id!("Custom"), Alarm::on(custom).below(1));
        let network = stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(2));
        stack.add(id!("Inside"), Function::python("index.handler", CODE).network(&network));
    });
    let data = render(|stack| {
        stack.add(
            id!("Inside"),
            read::<Function>(json!({
                "runtime": "python3.13", "handler": "index.handler", "code": { "inline": CODE }, "network": "Network",
            })),
        );
        stack.add(id!("Network"), read::<Network>(json!({ "cidr": "10.1.0.0/16", "isolated_subnets": 2 })));
        let custom =
            json!({ "custom": { "namespace": "Shop", "metric": "Orders", "dimensions": { "Stage": "prod" } } });
        stack.add(id!("Custom"), read::<Alarm>(json!({ "on": custom, "below": 1 })));
        let of_table = json!({ "throttled_requests": "Table", "operation": "PutItem" });
        stack.add(id!("OfTable"), read::<Alarm>(json!({ "on": of_table, "above": 1, "missing_data": "ignore" })));
        let blocked = json!({ "blocked_by": "Firewall", "rule": "RatePerIp" });
        stack.add(id!("Blocked"), read::<Alarm>(json!({ "on": blocked, "above": 1, "in": "1m" })));
        stack.add(
            id!("Rejected"),
            read::<Alarm>(
                json!({ "on": { "throttles": "Handler" }, "above": 0.5, "description": "calls are rejected" }),
            ),
        );
        stack.add(
            id!("Slow"),
            read::<Alarm>(json!({ "on": { "latency": "Prod" }, "at_least": 800, "periods": 3, "datapoints": 2 })),
        );
        stack.add(
            id!("Throttled"),
            read::<Alarm>(json!({ "on": { "throttled_requests": "Prod" }, "above": 100, "notify": "Topic" })),
        );
        stack.add(id!("Topic"), aws::sns::Topic::new());
        stack.add(
            id!("Firewall"),
            read::<WebAcl>(json!({
                "protecting": "Prod",
                "rules": [
                    { "rate_per_ip": 2000, "in": "5m", "answer_429": 60 },
                    { "block_countries": ["KP"] },
                    { "only_countries": ["DE"], "count": true },
                    { "managed": "SQLiRuleSet", "priority": 9, "only_count": "SQLi_BODY" },
                ],
            })),
        );
        stack.add(
            id!("Basic"),
            read::<UsagePlan>(json!({
                "stages": { "stage": "Prod", "method_throttles": { "GET /orders": { "rate": "50/s", "burst": 60 } } },
                "name": "Basic plan",
                "throttle": { "rate": "100/s", "burst": 200 },
                "quota": { "limit": 10000, "per": "day" },
                "keys": ["Acme"],
            })),
        );
        stack.add(
            id!("Prod"),
            read::<Stage>(json!({
                "api": "Orders",
                "name": "prod",
                "description": "for clients",
                "throttle": { "rate": 1000, "burst": 2000 },
                "methods": { "GET /orders": { "throttle": { "rate": 500, "burst": 600 } } },
                "access_log": { "fields": ["request_id", "status", "error_type"], "retention": "90d" },
                "execution_log": "errors",
                "tracing": true,
                "variables": { "table": "orders" },
                "delete_log_with_stack": true,
            })),
        );
        stack.add(id!("GatewayAccount"), read::<GatewayAccount>(json!({})));
        stack.add(
            id!("Orders"),
            read::<RestApi>(json!({
                "name": "orders",
                "description": "orders",
                "routes": {
                    "GET /orders": "Handler",
                    "POST /orders/{id}": {
                        "function": "Handler", "api_key_required": true, "responses": [200, 429], "timeout": "5s",
                        "id": "PlaceOrder",
                    },
                },
                "cors": { "origins": "*", "headers": ["Content-Type"], "max_age": "10m" },
                "gateway_responses": {
                    "THROTTLED": { "status": 503, "retry_after": "1s", "templates": { "text/plain": "later" } },
                },
                "binary_media_types": ["image/png"],
            })),
        );
        stack.add(
            id!("Handler"),
            read::<Function>(json!({
                "runtime": "python3.13",
                "handler": "index.handler",
                "code": { "inline": CODE },
                "description": "answers",
                "architecture": "arm64",
                "memory": "512MB",
                "timeout": "10s",
                "reserved_concurrency": 100,
                "env": { "REGION": { "Ref": "AWS::Region" }, "TABLE_NAME": { "Ref": "Table" } },
                "tracing": true,
                "log_retention": "7d",
                "json_logs": "INFO",
            })),
        );
        stack.add(
            id!("Table"),
            read::<Table>(json!({
                "keyed_by": { "id": "string" },
                "sorted_by": { "at": "number" },
                "max_write_units": 100,
            })),
        );
    });
    assert_same(&data, &rust);
}

/// What is wrong in data says what would be right.
#[test]
fn mistakes_in_data() {
    #[track_caller]
    fn refuses<T: DeserializeOwned>(data: JsonValue, expected: &str) {
        let Err(error) = from_value::<T>(data) else { panic!("was taken") };
        assert!(error.to_string().contains(expected), "{error}");
    }
    let function = |more: JsonValue| {
        let mut function = json!({ "runtime": "python3.13", "handler": "index.handler", "code": { "inline": CODE } });
        function.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        function
    };
    refuses::<Function>(function(json!({ "memory": 64 })), "64 is out of range: 128 to 10240");
    refuses::<Function>(function(json!({ "memroy": 512 })), "unknown field `memroy`, expected one of");
    refuses::<Function>(function(json!({ "memory": "64MB" })), "`64MB` is out of range: 128MB to 10GB");
    refuses::<Function>(function(json!({ "timeout": "ten" })), "`ten` is not a time: write `30s`, `5m`, `1h30m`");
    refuses::<Function>(function(json!({ "timeout": "1500ms" })), "`1500ms` is no whole number of seconds");
    refuses::<Function>(function(json!({ "log_retention": "15d" })), "the nearest is `14d`");
    refuses::<Function>(function(json!({ "runtime": "python2.7" })), "unknown variant `python2.7`");
    let none = json!({ "runtime": "python3.13", "handler": "index.handler" });
    refuses::<Function>(none, "missing field `code`");
    let stray = json!([{ "queue": "Jobs", "bisect": true }]);
    refuses::<Function>(function(json!({ "on": stray })), "`bisect` cannot stand beside `queue`, which goes with");
    let two = json!([{ "queue": "Jobs", "bucket": "Files", "event": "created" }]);
    refuses::<Function>(
        function(json!({ "on": two })),
        "a trigger is one thing: `queue` and `bucket` do not go together",
    );
    refuses::<Function>(function(json!({ "on": [{}] })), "a trigger needs a word that says what it is: `queue`");
    refuses::<RestApi>(
        json!({ "name": "orders", "routes": { "FETCH /orders": "Handler" } }),
        "`FETCH /orders`: a route starts with GET, POST",
    );
    refuses::<RestApi>(json!({ "name": "orders", "routes": { "GET orders": "H" } }), "starts with `/`");
    refuses::<Stage>(json!({ "api": "my-api", "name": "prod" }), "`my-api` is not a logical id");
    refuses::<Throttle>(json!({ "rate": -1, "burst": 1 }), "-1 is out of range: at least 0");
    refuses::<Throttle>(json!({ "rate": 1 }), "missing field `burst`");
    refuses::<Throttle>(json!({ "rate": 1, "burst": 1.5 }), "1.5");
    let rule = |rule: JsonValue| json!({ "protecting": "Prod", "rules": [rule] });
    refuses::<WebAcl>(rule(json!({ "rate_per_ip": 100 })), "`rate_per_ip` goes with `in`, which is missing");
    refuses::<WebAcl>(rule(json!({ "rate_per_ip": 1, "in": "5m" })), "1 is out of range: 10 to 2000000000");
    refuses::<WebAcl>(
        rule(json!({ "rate_per_ip": 100, "in": "3m" })),
        "`3m` is none of the spans that WAF counts over",
    );
    refuses::<WebAcl>(rule(json!({ "managed": "ComonRuleSet" })), "unknown variant `ComonRuleSet`");
}

/// A name in data is looked up when the stack is synthesized.
#[test]
fn names_in_data() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Handler"), Function::python("index.handler", CODE));
    let api = json!({ "name": "orders", "routes": { "GET /orders": "Handlr" } });
    stack.add(id!("Orders"), read::<RestApi>(api));
    let findings = stack.synth().expect_err("a name that nothing has");
    assert!(findings.iter().all(|finding| finding.rule == "unknown-name"), "{findings:#?}");
    assert!(findings.iter().all(|finding| finding.help.as_deref() == Some("did you mean `Handler`?")), "{findings:#?}");
}

/// A name that is there, but of something else.
#[test]
fn names_of_another_kind() {
    for (what, add) in [
        (
            "a queue as a function",
            (|stack: &mut Stack| {
                let api = json!({ "name": "orders", "routes": { "GET /orders": { "function": "Queue" } } });
                stack.add(id!("Orders"), read::<RestApi>(api));
            }) as fn(&mut Stack),
        ),
        ("a queue as a topic", |stack| {
            let alarm = json!({ "on": { "errors": "Handler" }, "above": 1, "notify": "Queue" });
            stack.add(id!("Alarm"), read::<Alarm>(alarm));
        }),
        ("a queue as a table", |stack| {
            let alarm = json!({ "on": { "write_throttles": "Queue" }, "above": 1 });
            stack.add(id!("Alarm"), read::<Alarm>(alarm));
        }),
    ] {
        let mut stack = Stack::new("orders");
        stack.add(id!("Queue"), aws::sqs::Queue::new());
        stack.add(id!("Handler"), Function::python("index.handler", CODE));
        add(&mut stack);
        assert!(stack.synth().is_err(), "{what}");
    }
}

/// A metric that the service does not publish does not compile in Rust; in data it is reported.
#[test]
fn metrics_that_no_service_publishes() {
    for of in
        [json!({ "throttles": "Prod" }), json!({ "throttled": "Handler" }), json!({ "throttled_requests": "Table" })]
    {
        let alarm = json!({ "on": of, "above": 1 });
        let Ok(alarm) = from_value::<Alarm>(alarm) else { continue };
        let mut stack = Stack::new("orders");
        crate::Orders::in_stack(&mut stack);
        stack.add(id!("Table"), Table::keyed_by("id", KeyType::String));
        stack.add(id!("Alarm"), alarm);
        assert!(stack.synth().is_err(), "{of}");
    }
}

#[test]
fn every_construct_has_a_schema() {
    fn object<T: JsonSchema>(required: &[&str]) {
        let schema = schema_for!(T).to_value();
        let name = &schema["title"];
        assert_eq!(schema["type"], "object", "{name}");
        assert_eq!(schema["additionalProperties"], false, "{name}: an unknown member is a mistake");
        let said: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(JsonValue::as_str).collect();
        assert_eq!(said, required, "{name}");
        // every property leads somewhere
        let definitions = &schema["$defs"];
        for (property, inner) in schema["properties"].as_object().into_iter().flatten() {
            assert!(inner.is_object() || inner == true, "{name}.{property}");
        }
        for reference in references(&schema) {
            let definition = reference.strip_prefix("#/$defs/");
            let there = definition.is_some_and(|definition| definitions.get(definition).is_some());
            assert!(there || reference == "#", "{name}: {reference}");
        }
    }
    fn references(schema: &JsonValue) -> Vec<String> {
        match schema {
            JsonValue::Object(members) => members
                .iter()
                .flat_map(|(key, value)| match value {
                    JsonValue::String(text) if key == "$ref" => vec![text.clone()],
                    value => references(value),
                })
                .collect(),
            JsonValue::Array(items) => items.iter().flat_map(references).collect(),
            _ => Vec::new(),
        }
    }
    object::<Bucket>(&[]);
    object::<Function>(&[]);
    object::<GatewayAccount>(&[]);
    object::<MethodSettings>(&[]);
    object::<Metric>(&[]);
    object::<Network>(&["cidr"]);
    object::<Quota>(&["limit", "per"]);
    object::<RestApi>(&["name"]);
    object::<Stage>(&["api", "name"]);
    object::<Table>(&["keyed_by"]);
    object::<Throttle>(&["rate", "burst"]);
    object::<UsagePlan>(&["stages"]);
    object::<WebAcl>(&[]);
}

#[test]
fn every_choice_has_a_schema() {
    fn choices<T: JsonSchema>() -> usize {
        let schema = schema_for!(T).to_value();
        let listed = schema["enum"].as_array().map_or(0, Vec::len);
        let told = schema["oneOf"].as_array().or(schema["anyOf"].as_array()).into_iter().flatten();
        listed + told.map(|one| one["enum"].as_array().map_or(1, Vec::len)).sum::<usize>()
    }
    assert_eq!(choices::<Country>(), 250);
    for count in [
        choices::<AccessLog>(),
        choices::<Alarm>(),
        choices::<Architecture>(),
        choices::<Code>(),
        choices::<Cors>(),
        choices::<DeletionPolicy>(),
        choices::<ExecutionLog>(),
        choices::<Field>(),
        choices::<Grant>(),
        choices::<KeyType>(),
        choices::<LogLevel>(),
        choices::<Managed>(),
        choices::<MissingData>(),
        choices::<Period>(),
        choices::<Retention>(),
        choices::<RouteTo>(),
        choices::<Runtime>(),
        choices::<Statistic>(),
        choices::<Window>(),
        choices::<waf::Matching>(),
        choices::<waf::Rule>(),
        choices::<waf::Transform>(),
    ] {
        assert!(count > 1);
    }
}

/// A number may be an expression, and its range is in the schema.
#[test]
fn ranges_and_expressions_in_schemas() {
    let schema = schema_for!(Function).to_value();
    let memory = schema["properties"]["memory"].to_string();
    assert!(memory.contains("\"minimum\":128") && memory.contains("\"maximum\":10240"), "{memory}");
    assert!(memory.contains("#/$defs/Expression"), "{memory}");
    let route = schema_for!(Route).to_value();
    assert_eq!(route["type"], "string");
    assert!(route["pattern"].as_str().is_some_and(|pattern| pattern.starts_with("^(GET|POST")));
}
