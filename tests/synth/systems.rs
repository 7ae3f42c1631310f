//! Whole templates of small systems, to be read as a reviewer reads them.

use formwork::prelude::*;

use crate::{Orders, throttle};

fn assert_template(name: &str, stack: Stack) {
    let cast = stack.synth().expect("no mistake");
    assert!(cast.findings.is_empty());
    insta::assert_snapshot!(name, cast.template.to_json());
}

/// One route behind every layer: web ACL, plan, stage, function, table, and the alarms that watch them.
#[test]
fn a_throttled_api() {
    let mut stack = Stack::new("orders");
    stack.describe("Orders: a throttled REST API");
    let table = stack.add(id!("Table"), Table::keyed_by("id", KeyType::String).max_write_units(lit!(100)));
    let handler = Function::python("index.handler", crate::CODE)
        .reserved_concurrency(lit!(10))
        .env("TABLE_NAME", table.reference())
        .grant(table.allow(["dynamodb:PutItem"]));
    let handler = stack.add(id!("Handler"), handler);
    let api = RestApi::new("orders")
        .route(route!("POST /orders"), Route::to(&handler).api_key_required())
        .gateway_response(GatewayResponse::throttled().retry_after(1));
    let api = stack.add(id!("Orders"), api);
    let log = AccessLog::of([Field::RequestId, Field::Status, Field::ErrorType]);
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod").throttle(throttle(100, 200)).access_log(log));
    stack.add(id!("GatewayAccount"), GatewayAccount::new());
    let plan = UsagePlan::new(&prod)
        .throttle(throttle(10, 20))
        .quota(Quota { limit: lit!(10_000), per: Period::Day })
        .key(id!("Acme"));
    stack.add(id!("Basic"), plan);
    let acl = WebAcl::protecting(&prod).rule(waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5).answer_429(60));
    stack.add(id!("Firewall"), acl);
    stack.add(id!("Throttled"), Alarm::on(prod.throttled_requests()).above(100));
    stack.add(id!("Rejected"), Alarm::on(handler.throttles()).at_least(1));
    stack.output(id!("Url"), "where the API is", api.url(&prod));
    assert_template("a_throttled_api", stack);
}

/// Resources of generated types beside a construct.
#[test]
fn generated_types() {
    let mut stack = Stack::new("orders");
    let queue = stack.add(id!("Queue"), aws::sqs::Queue::new().visibility_timeout(60));
    let orders = Orders::in_stack(&mut stack);
    let mapping =
        aws::lambda::EventSourceMapping::new(orders.handler.arn()).event_source_arn(queue.arn()).batch_size(10);
    stack.add(id!("FromQueue"), mapping);
    stack.grant(
        &orders.handler,
        Statement::allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"])
            .on([queue.arn()])
            .into(),
    );
    assert_template("generated_types", stack);
}
