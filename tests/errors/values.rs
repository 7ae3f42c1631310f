//! Numbers that a property does not take.

use super::*;

#[test]
fn a_number_that_is_computed_and_out_of_range() {
    let mut stack = Stack::new("orders");
    let memory = 32 * 2;
    let function = line!() + 1;
    stack.add(id!("Handler"), handler().memory(memory).timeout(901));
    let queue = line!() + 1;
    stack.add(id!("Queue"), aws::sqs::Queue::new().visibility_timeout(-1));
    assert_finds(
        stack,
        &[
            ("out-of-range", function, "Properties/MemorySize: 64 is out of range: 128 to 10240", ""),
            ("out-of-range", function, "Properties/Timeout: 901 is out of range: 1 to 900", ""),
            ("out-of-range", queue, "Properties/VisibilityTimeout: -1 is out of range: 0 to 43200", ""),
        ],
    );
}

#[test]
fn a_number_deep_inside() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    let throttle = Throttle { rate: val(-0.5), burst: val(-1) };
    let line = line!() + 1;
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod").throttle(throttle));
    let plan = line!() + 1;
    stack.add(id!("Basic"), UsagePlan::new(&prod).quota(Quota { limit: val(-5), per: Period::Day }));
    let least = |path: &str, got: &str| format!("Properties/{path}: {got} is out of range: at least 0");
    assert_finds(
        stack,
        &[
            ("out-of-range", line, &least("MethodSettings/ThrottlingBurstLimit", "-1"), ""),
            ("out-of-range", line, &least("MethodSettings/ThrottlingRateLimit", "-0.5"), ""),
            ("out-of-range", plan, &least("Quota/Limit", "-5"), ""),
        ],
    );
}

#[test]
fn a_number_that_json_has_not() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let line = line!() + 1;
    stack.add(id!("Errors"), Alarm::on(handler.errors()).above(f64::NAN));
    let message = "Properties/Threshold: NaN is not a number that a template can hold";
    assert_finds(stack, &[("out-of-range", line, message, "")]);
}

#[test]
fn a_number_outside_of_resources() {
    let mut stack = Stack::new("orders");
    let parameter = line!() + 1;
    stack.parameter(id!("Rate"), Param::number().default(f64::INFINITY));
    let output = line!() + 1;
    stack.output(id!("Infinite"), "too much", val::<f64>(f64::INFINITY));
    let inf = "inf is not a number that a template can hold";
    let findings = errors(stack);
    let found: Vec<_> = findings.iter().map(|f| (f.rule, f.at.line, f.message.ends_with(inf))).collect();
    assert_eq!(found, [("out-of-range", parameter, true), ("out-of-range", output, true)]);
    assert_eq!(findings[0].message, format!("Default: {inf}"));
    assert_eq!(findings[1].message, format!("Value: {inf}"));
}
