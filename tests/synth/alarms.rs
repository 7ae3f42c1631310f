//! Alarms, and the metrics that the service does not publish.

use formwork::prelude::*;
use serde_json::{Value as JsonValue, json};

use crate::{Orders, ids, only, properties, template};

fn log(stage: Stage) -> Stage {
    stage.access_log(AccessLog::json())
}

/// The alarm of a stack of the system, a web ACL and a table.
fn alarm(make: impl FnOnce(&Everything) -> Alarm) -> JsonValue {
    let mut stack = Stack::new("orders");
    let orders = Orders::with(&mut stack, |api, _| api, log);
    let acl = WebAcl::protecting(&orders.prod).rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5));
    let everything = Everything {
        acl: stack.add(id!("Firewall"), acl),
        table: stack.add(id!("Table"), Table::keyed_by("id", KeyType::String)),
        topic: stack.add(id!("Topic"), aws::sns::Topic::new()),
        orders,
    };
    stack.add(id!("Alarm"), make(&everything));
    properties(&template(stack), "AWS::CloudWatch::Alarm").clone()
}

/// The metric that an alarm looks at, and its statistic: its own, or the one that its expression fills.
fn metric(alarm: &JsonValue) -> (JsonValue, JsonValue) {
    let members = |from: &JsonValue| json!({ "Namespace": from["Namespace"], "MetricName": from["MetricName"], "Dimensions": from["Dimensions"] });
    match alarm["Metrics"].as_array().and_then(|queries| queries.iter().find(|query| query.get("MetricStat").is_some()))
    {
        Some(query) => (members(&query["MetricStat"]["Metric"]), query["MetricStat"]["Stat"].clone()),
        None => {
            let statistic = alarm.get("Statistic").or(alarm.get("ExtendedStatistic"));
            (members(alarm), statistic.cloned().unwrap_or_default())
        }
    }
}

struct Everything {
    orders: Orders,
    acl: Handle<aws::wafv2::WebAcl>,
    table: Handle<aws::dynamodb::Table>,
    topic: Handle<aws::sns::Topic>,
}

#[test]
fn an_alarm() {
    let alarm = alarm(|all| {
        Alarm::on(all.orders.handler.throttles())
            .above(10)
            .in_minutes(5)
            .periods(3)
            .datapoints(2)
            .describe("calls are rejected")
            .notify(&all.topic)
            .notify_ok(&all.topic)
    });
    assert_eq!(
        alarm,
        json!({
            "AlarmActions": [{ "Ref": "Topic" }],
            "AlarmDescription": "calls are rejected",
            "ComparisonOperator": "GreaterThanThreshold",
            "DatapointsToAlarm": 2,
            "Dimensions": [{ "Name": "FunctionName", "Value": { "Ref": "Handler" } }],
            "EvaluationPeriods": 3,
            "MetricName": "Throttles",
            "Namespace": "AWS/Lambda",
            "OKActions": [{ "Ref": "Topic" }],
            "Period": 300,
            "Statistic": "Sum",
            "Threshold": 10,
            "TreatMissingData": "notBreaching",
        })
    );
}

#[test]
fn thresholds() {
    type When = fn(AlarmOn) -> Alarm;
    let cases: [(When, &str); 4] = [
        (|alarm| alarm.above(0.5), "GreaterThanThreshold"),
        (|alarm| alarm.at_least(0.5), "GreaterThanOrEqualToThreshold"),
        (|alarm| alarm.below(0.5), "LessThanThreshold"),
        (|alarm| alarm.at_most(0.5), "LessThanOrEqualToThreshold"),
    ];
    for (when, operator) in cases {
        let alarm = alarm(|all| when(Alarm::on(all.orders.handler.errors())));
        assert_eq!(alarm["ComparisonOperator"], operator);
        assert_eq!(alarm["Threshold"], 0.5);
    }
}

#[test]
fn spans_and_missing_data() {
    let errors = |more: fn(Alarm) -> Alarm| alarm(|all| more(Alarm::on(all.orders.handler.errors()).above(0)));
    let plain = errors(|alarm| alarm);
    assert_eq!((&plain["Period"], &plain["EvaluationPeriods"]), (&json!(300), &json!(1)));
    assert_eq!(plain.get("DatapointsToAlarm"), None);
    let minutes = errors(|alarm| alarm.for_minutes(5));
    assert_eq!((&minutes["Period"], &minutes["EvaluationPeriods"]), (&json!(60), &json!(5)));
    for (missing, name) in [
        (MissingData::Quiet, "notBreaching"),
        (MissingData::Breaching, "breaching"),
        (MissingData::Ignore, "ignore"),
        (MissingData::Missing, "missing"),
    ] {
        let alarm = alarm(|all| Alarm::on(all.orders.handler.errors()).above(0).missing_data(missing));
        assert_eq!(alarm["TreatMissingData"], name);
    }
}

#[test]
fn statistics() {
    for (statistic, property, name) in [
        (Statistic::Average, "Statistic", "Average"),
        (Statistic::Maximum, "Statistic", "Maximum"),
        (Statistic::Minimum, "Statistic", "Minimum"),
        (Statistic::SampleCount, "Statistic", "SampleCount"),
        (Statistic::Sum, "Statistic", "Sum"),
        (Statistic::P50, "ExtendedStatistic", "p50"),
        (Statistic::P90, "ExtendedStatistic", "p90"),
        (Statistic::P95, "ExtendedStatistic", "p95"),
        (Statistic::P99, "ExtendedStatistic", "p99"),
        (Statistic::P999, "ExtendedStatistic", "p99.9"),
    ] {
        let alarm = alarm(|all| Alarm::on(all.orders.handler.duration().statistic(statistic)).above(1));
        assert_eq!(alarm[property], name);
        let other = if property == "Statistic" { "ExtendedStatistic" } else { "Statistic" };
        assert_eq!(alarm.get(other), None);
    }
}

#[test]
fn every_metric() {
    type Of = fn(&Everything) -> Metric;
    let cases: [(&str, &str, &str, Of); 24] = [
        ("AWS/ApiGateway", "Count", "Sum", |all| all.orders.prod.requests()),
        ("AWS/ApiGateway", "4XXError", "Sum", |all| all.orders.prod.errors_4xx()),
        ("AWS/ApiGateway", "5XXError", "Sum", |all| all.orders.prod.errors_5xx()),
        ("AWS/ApiGateway", "Latency", "p99", |all| all.orders.prod.latency()),
        ("AWS/ApiGateway", "IntegrationLatency", "p99", |all| all.orders.prod.integration_latency()),
        ("AWS/ApiGateway", "CacheHitCount", "Sum", |all| all.orders.prod.cache_hits()),
        ("AWS/ApiGateway", "CacheMissCount", "Sum", |all| all.orders.prod.cache_misses()),
        ("AWS/Lambda", "Invocations", "Sum", |all| all.orders.handler.invocations()),
        ("AWS/Lambda", "Errors", "Sum", |all| all.orders.handler.errors()),
        ("AWS/Lambda", "Throttles", "Sum", |all| all.orders.handler.throttles()),
        ("AWS/Lambda", "Duration", "p99", |all| all.orders.handler.duration()),
        ("AWS/Lambda", "ConcurrentExecutions", "Maximum", |all| all.orders.handler.concurrent_executions()),
        ("AWS/Lambda", "IteratorAge", "Maximum", |all| all.orders.handler.iterator_age()),
        ("AWS/Lambda", "DeadLetterErrors", "Sum", |all| all.orders.handler.dead_letter_errors()),
        ("AWS/Lambda", "DestinationDeliveryFailures", "Sum", |all| all.orders.handler.destination_delivery_failures()),
        ("AWS/WAFV2", "AllowedRequests", "Sum", |all| all.acl.allowed_requests()),
        ("AWS/WAFV2", "BlockedRequests", "Sum", |all| all.acl.blocked_requests()),
        ("AWS/WAFV2", "CountedRequests", "Sum", |all| all.acl.counted_requests()),
        ("AWS/WAFV2", "BlockedRequests", "Sum", |all| all.acl.blocked_by("RatePerIp")),
        ("AWS/DynamoDB", "WriteThrottleEvents", "Sum", |all| all.table.write_throttles()),
        ("AWS/DynamoDB", "ReadThrottleEvents", "Sum", |all| all.table.read_throttles()),
        ("AWS/DynamoDB", "ConsumedWriteCapacityUnits", "Sum", |all| all.table.consumed_write_units()),
        ("AWS/DynamoDB", "ConsumedReadCapacityUnits", "Sum", |all| all.table.consumed_read_units()),
        ("AWS/DynamoDB", "ThrottledRequests", "Sum", |all| all.table.throttled_requests("PutItem")),
    ];
    for (namespace, name, statistic, of) in cases {
        let (metric, said) = metric(&alarm(|all| Alarm::on(of(all)).above(1)));
        assert_eq!(metric["Namespace"], namespace, "{name}");
        assert_eq!(metric["MetricName"], name);
        assert_eq!(said, statistic, "{name}");
    }
}

/// The names of these services' dimensions, and what stands in them.
#[test]
fn dimensions() {
    let dimensions =
        |of: fn(&Everything) -> Metric| metric(&alarm(|all| Alarm::on(of(all)).above(1))).0["Dimensions"].clone();
    let dimension = |name: &str, value: JsonValue| json!({ "Name": name, "Value": value });
    // API Gateway's metrics are by the name of the API, not by its id
    assert_eq!(
        dimensions(|all| all.orders.prod.latency()),
        json!([dimension("ApiName", json!("orders")), dimension("Stage", json!({ "Ref": "Prod" }))])
    );
    // WAF's are by the names of metrics
    let region = json!({ "Ref": "AWS::Region" });
    let acl = json!({ "Fn::Sub": "${AWS::StackName}-Firewall" });
    for (rule, of) in [
        ("ALL", (|all| all.acl.blocked_requests()) as fn(&Everything) -> Metric),
        ("RatePerIp", |all| all.acl.blocked_by("RatePerIp")),
    ] {
        assert_eq!(
            dimensions(of),
            json!([
                dimension("Region", region.clone()),
                dimension("Rule", json!(rule)),
                dimension("WebACL", acl.clone())
            ])
        );
    }
    let table = dimension("TableName", json!({ "Ref": "Table" }));
    assert_eq!(dimensions(|all| all.table.write_throttles()), json!([table]));
    // `ThrottledRequests` of a table alone is no series
    assert_eq!(
        dimensions(|all| all.table.throttled_requests("PutItem")),
        json!([dimension("Operation", json!("PutItem")), table])
    );
    let custom = alarm(|_| {
        Alarm::on(Metric::custom("Shop", "Orders", [("Stage", val("prod")), ("Region", intrinsic::region())])).below(1)
    });
    assert_eq!(custom["Namespace"], "Shop");
    assert_eq!(custom["MetricName"], "Orders");
    assert_eq!(custom["Dimensions"], json!([dimension("Stage", json!("prod")), dimension("Region", region)]));
}

/// CloudWatch leaves an alarm on a table as it is while there is no data, whatever the alarm says: the gaps are filled.
#[test]
fn gaps_in_a_tables_metrics() {
    let alarm = alarm(|all| Alarm::on(all.table.write_throttles()).above(1));
    assert_eq!(alarm.get("MetricName"), None);
    let queries = alarm["Metrics"].as_array().expect("queries");
    let returned: Vec<_> = queries.iter().filter(|query| query["ReturnData"] != false).collect();
    assert_eq!(returned.len(), 1);
    let expression = returned[0]["Expression"].as_str().expect("an expression");
    assert!(expression.starts_with("FILL(") && expression.ends_with("0)"), "{expression}");
}

/// The alarm looks at the metric by which WAF's web ACL goes.
#[test]
fn a_web_acls_alarm_names_its_metric() {
    let mut stack = Stack::new("orders");
    let orders = Orders::in_stack(&mut stack);
    let acl = WebAcl::protecting(&orders.prod)
        .rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).named(name!("Flood")));
    let acl = stack.add(id!("Firewall"), acl);
    stack.add(id!("Flooded"), Alarm::on(acl.blocked_by("Flood")).above(1));
    let template = template(stack);
    let acl = properties(&template, "AWS::WAFv2::WebACL");
    let dimensions = &properties(&template, "AWS::CloudWatch::Alarm")["Dimensions"];
    assert_eq!(dimensions[1]["Value"], acl["Rules"][0]["VisibilityConfig"]["MetricName"]);
    assert_eq!(dimensions[2]["Value"], acl["VisibilityConfig"]["MetricName"]);
}

const FILTER: &str = "AWS::Logs::MetricFilter";

/// API Gateway publishes no metric for these: they are counted in the access log.
#[test]
fn metrics_that_are_counted() {
    type Of = fn(&Orders) -> Metric;
    let cases: [(&str, &str, Of); 4] = [
        ("ProdThrottledRequests", "{ $.status = 429 && $.errorType = \"THROTTLED\" }", |all| {
            all.prod.throttled_requests()
        }),
        ("ProdQuotaExceededRequests", "{ $.status = 429 && $.errorType = \"QUOTA_EXCEEDED\" }", |all| {
            all.prod.quota_exceeded_requests()
        }),
        ("ProdWafBlockedRequests", "{ $.waf = \"WAF_BLOCK\" }", |all| all.prod.waf_blocked_requests()),
        ("ProdLambdaRejectedRequests", "{ $.integrationStatus = \"429\" }", |all| all.prod.lambda_rejected_requests()),
    ];
    for (name, pattern, of) in cases {
        let mut stack = Stack::new("orders");
        let orders = Orders::with(&mut stack, |api, _| api, log);
        stack.add(id!("Alarm"), Alarm::on(of(&orders)).above(100));
        let template = template(stack);
        let alarm = properties(&template, "AWS::CloudWatch::Alarm");
        let filter = properties(&template, FILTER);
        assert_eq!(ids(&template, FILTER), [name]);
        assert_eq!(filter["LogGroupName"], json!({ "Ref": "ProdAccessLog" }));
        assert_eq!(filter["FilterPattern"], pattern);
        assert_eq!(
            filter["MetricTransformations"],
            json!([{
                "DefaultValue": 0,
                "MetricName": name,
                "MetricNamespace": { "Ref": "AWS::StackName" },
                "MetricValue": "1",
                "Unit": "Count",
            }])
        );
        assert_eq!(alarm["MetricName"], name);
        assert_eq!(alarm["Namespace"], filter["MetricTransformations"][0]["MetricNamespace"]);
        assert_eq!(alarm.get("Dimensions"), None, "a filter with a default has no dimensions");
        assert_fields_match(filter, properties(&template, "AWS::ApiGateway::Stage"));
    }
}

/// Each field that a pattern asks for stands in the log, and is quoted there exactly when the pattern takes it for text.
fn assert_fields_match(filter: &JsonValue, stage: &JsonValue) {
    let pattern = filter["FilterPattern"].as_str().expect("a pattern");
    let format = stage["AccessLogSetting"]["Format"].as_str().expect("a format");
    let inside = pattern.trim_start_matches("{ ").trim_end_matches(" }");
    for test in inside.split(" && ") {
        let (field, value) = test.split_once(" = ").expect("a comparison");
        let field = field.strip_prefix("$.").expect("a field");
        let quote = if value.starts_with('"') { "\"" } else { "" };
        let member = format!("\"{field}\":{quote}$context.");
        assert!(format.contains(&member), "{member} is not in {format}");
    }
}

/// Two alarms on one thing count it once.
#[test]
fn a_filter_is_made_once() {
    let mut stack = Stack::new("orders");
    let orders = Orders::with(&mut stack, |api, _| api, log);
    let test = stack.add(id!("Test"), log(Stage::of(&orders.api, "test")));
    stack.add(id!("Some"), Alarm::on(orders.prod.throttled_requests()).above(1));
    stack.add(id!("Many"), Alarm::on(orders.prod.throttled_requests()).above(1000));
    stack.add(id!("Spent"), Alarm::on(orders.prod.quota_exceeded_requests()).above(1));
    stack.add(id!("OfTest"), Alarm::on(test.throttled_requests()).above(1));
    let template = template(stack);
    assert_eq!(ids(&template, FILTER), ["ProdQuotaExceededRequests", "ProdThrottledRequests", "TestThrottledRequests"]);
    for id in ["Some", "Many"] {
        assert_eq!(template["Resources"][id]["Properties"]["MetricName"], "ProdThrottledRequests");
    }
}

#[test]
fn no_alarm_no_filter() {
    let mut stack = Stack::new("orders");
    Orders::with(&mut stack, |api, _| api, log);
    assert!(ids(&template(stack), FILTER).is_empty());
}

/// A log of one's own serves as long as it has the fields.
#[test]
fn a_log_of_few_fields() {
    let mut stack = Stack::new("orders");
    let few = |stage: Stage| stage.access_log(AccessLog::of([Field::RequestId, Field::Status, Field::ErrorType]));
    let orders = Orders::with(&mut stack, |api, _| api, few);
    stack.add(id!("Throttled"), Alarm::on(orders.prod.throttled_requests()).above(1));
    let template = template(stack);
    assert_fields_match(properties(&template, FILTER), properties(&template, "AWS::ApiGateway::Stage"));
    assert_eq!(only(&template, FILTER)["Type"], FILTER);
}
