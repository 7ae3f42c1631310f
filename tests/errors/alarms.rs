//! Metrics and alarms.

use super::*;

#[test]
fn throttled_requests_of_a_stage_without_access_log() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let line = line!() + 1;
    stack.add(id!("Throttled"), Alarm::on(prod.throttled_requests()).above(100));
    let findings = errors(stack);
    assert_eq!(findings.len(), 1, "what follows from it is not reported again: {findings:#?}");
    let finding = &findings[0];
    assert_eq!((finding.rule, finding.at.line), ("metric-source", line));
    assert_eq!(
        finding.message,
        "API Gateway publishes no metric for this; it is counted in the access log, and stage `Prod` writes none"
    );
    assert_eq!(finding.help.as_deref(), Some("add `.access_log(AccessLog::json())` to the stage"));
}

#[test]
fn an_access_log_that_lacks_what_is_counted() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage.access_log(AccessLog::of([Field::RequestId, Field::Status])));
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let throttled = line!() + 1;
    stack.add(id!("Throttled"), Alarm::on(prod.throttled_requests()).above(100));
    let blocked = line!() + 1;
    stack.add(id!("Blocked"), Alarm::on(prod.waf_blocked_requests()).above(100));
    let rejected = line!() + 1;
    stack.add(id!("Rejected"), Alarm::on(prod.lambda_rejected_requests()).above(100));
    let message = "the access log of stage `Prod` lacks what this metric is counted from";
    let help = |field: &str| format!("add .field(Field::{field}) to it, or use `AccessLog::json()`");
    assert_finds(
        stack,
        &[
            ("metric-source", throttled, message, &help("ErrorType")),
            ("metric-source", blocked, message, &help("WafResponse")),
            ("metric-source", rejected, message, &help("IntegrationStatus")),
        ],
    );
}

#[test]
fn metrics_of_a_stage_that_is_no_construct() {
    let mut stack = Stack::new("orders");
    let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
    let prod = stack.add(id!("Prod"), aws::apigateway::Stage::new(&api, "prod"));
    let errors = line!() + 1;
    stack.add(id!("Errors"), Alarm::on(prod.errors_5xx()).above(100));
    let throttled = line!() + 1;
    stack.add(id!("Throttled"), Alarm::on(prod.throttled_requests()).above(100));
    assert_finds(
        stack,
        &[
            (
                "metric-source",
                errors,
                "`Prod` is not a `Stage` of this stack, so the name of its API is not known",
                "add it as the construct `Stage`, or use `Metric::custom`",
            ),
            (
                "metric-source",
                throttled,
                "`Prod` is not a `Stage` of this stack, so it has no access log to count in",
                "add it as the construct `Stage`, with `.access_log(AccessLog::json())`",
            ),
        ],
    );
}

#[test]
fn metrics_of_a_rule_that_there_is_not() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let acl = WebAcl::protecting(&prod).rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5));
    let acl = stack.add(id!("Firewall"), acl);
    let near = line!() + 1;
    stack.add(id!("Near"), Alarm::on(acl.blocked_by("RatePerIP")).above(100));
    let nearer = line!() + 1;
    stack.add(id!("Nearer"), Alarm::on(acl.blocked_by("RatPerIp")).above(100));
    let far = line!() + 1;
    stack.add(id!("Far"), Alarm::on(acl.blocked_by("Geography")).above(100));
    let none = |rule: &str| format!("web ACL `Firewall` has no rule `{rule}`");
    assert_finds(
        stack,
        &[
            ("metric-source", near, &none("RatePerIP"), "did you mean `RatePerIp`?"),
            ("metric-source", nearer, &none("RatPerIp"), "did you mean `RatePerIp`?"),
            ("metric-source", far, &none("Geography"), "its rules are RatePerIp"),
        ],
    );
}

/// CloudWatch takes 10, 20, 30 seconds or a multiple of 60, and looks back over seven days at most.
#[test]
fn a_period_that_cloudwatch_does_not_take() {
    for (minutes, periods) in [(0, 1), (-5, 1), (1441, 1), (i64::MAX, 1), (1440, 8)] {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let alarm = Alarm::on(handler.errors()).above(1).in_minutes(minutes).periods(periods);
        stack.add(id!("Errors"), alarm);
        assert!(stack.synth().is_err(), "{periods} periods of {minutes} minutes");
    }
}

#[test]
fn more_datapoints_than_periods() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    stack.add(id!("Errors"), Alarm::on(handler.errors()).above(1).periods(2).datapoints(3));
    assert!(stack.synth().is_err());
}
