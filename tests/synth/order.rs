//! In which order things are added leaves no trace.

use std::collections::BTreeSet;

use formwork::prelude::*;
use proptest::prelude::*;

use crate::{Orders, assert_same, function, id_of, throttle};

/// A system under a word of its own.
fn system(stack: &mut Stack, word: &str) {
    let handler = stack.add(id_of(format!("{word}Handler")), function().env("NAME", word));
    let api = RestApi::new(word)
        .route(route!("GET /items"), &handler)
        .route(route!("POST /items/{id}"), Route::to(&handler).api_key_required())
        .cors(Cors::from_origin("*"));
    let api = stack.add(id_of(word), api);
    let log = AccessLog::json();
    let prod = stack.add(id_of(format!("{word}Prod")), Stage::of(&api, "prod").access_log(log));
    let alarm = Alarm::on(prod.throttled_requests()).above(1);
    stack.add(id_of(format!("{word}Throttled")), alarm);
    let plan = UsagePlan::new(&prod).throttle(throttle(1, 2)).key(id!("Zoe")).key(id!("Abe"));
    stack.add(id_of(format!("{word}Plan")), plan);
}

/// Things that know nothing of each other.
const INDEPENDENT: &[fn(&mut Stack)] = &[
    |stack| system(stack, "Alpha"),
    |stack| system(stack, "Beta"),
    |stack| drop(stack.add(id!("GatewayAccount"), GatewayAccount::new())),
    |stack| drop(stack.add(id!("Table"), Table::keyed_by("id", KeyType::String))),
    |stack| drop(stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(2))),
    |stack| drop(stack.add(id!("Queue"), aws::sqs::Queue::new().visibility_timeout(60))),
    |stack| drop(stack.add(id!("Topic"), aws::sns::Topic::new())),
    |stack| drop(stack.add(id!("Thing"), Raw::new("Acme::Widgets::Widget").property("Size", 3))),
    |stack| stack.for_each(id!("Ones"), "Name", ["A", "B"], "One${Name}", aws::sqs::Queue::new()),
    |stack| stack.for_each(id!("Others"), "Name", ["A", "B"], "Other${Name}", aws::sns::Topic::new()),
    |stack| drop(stack.parameter(id!("Rate"), Param::number().default(10))),
    |stack| drop(stack.parameter(id!("Name"), Param::string())),
    |stack| drop(stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"))),
    |stack| drop(stack.condition(id!("InAsia"), condition::equals(region(), "ap-south-1"))),
    |stack| drop(stack.mapping(id!("Limits"), [("prod", [("rate", json!(1))])])),
    |stack| drop(stack.mapping(id!("Names"), [("prod", [("name", json!("p"))])])),
    |stack| drop(stack.output(id!("Region"), "where", region())),
    |stack| drop(stack.output(id!("Account"), "whose", account_id())),
    |stack| stack.rule(id!("Where"), condition::Rule::assert(condition::equals(region(), "eu-west-1"), "in Europe")),
    |stack| stack.describe("a stack"),
];

/// Things that know one system, and nothing of each other.
const AROUND: &[fn(&mut Stack, &Orders)] = &[
    |stack, orders| drop(stack.add(id!("Throttled"), Alarm::on(orders.prod.throttled_requests()).above(1))),
    |stack, orders| drop(stack.add(id!("Flooded"), Alarm::on(orders.prod.throttled_requests()).above(100))),
    |stack, orders| drop(stack.add(id!("Slow"), Alarm::on(orders.prod.latency()).above(800))),
    |stack, orders| drop(stack.add(id!("Failing"), Alarm::on(orders.handler.errors()).above(1))),
    |stack, orders| {
        drop(stack.add(id!("Basic"), UsagePlan::new(&orders.prod).throttle(throttle(1, 2)).key(id!("Acme"))))
    },
    |stack, orders| {
        drop(stack.add(id!("Premium"), UsagePlan::new(&orders.prod).throttle(throttle(3, 4)).key(id!("Zeta"))))
    },
    |stack, orders| {
        let rate = waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5);
        drop(stack.add(id!("Firewall"), WebAcl::protecting(&orders.prod).rule(rate)));
    },
    |stack, _| drop(stack.add(id!("Account"), GatewayAccount::new())),
    |stack, orders| drop(stack.add(id!("Test"), Stage::of(&orders.api, "test"))),
    |stack, orders| {
        let none = aws::apigateway::MethodAuthorizationType::None;
        let method = aws::apigateway::Method::new(none, "HEAD", orders.api.root_resource_id(), &orders.api);
        drop(stack.add(id!("HeadRoot"), method));
    },
    |stack, orders| drop(stack.output(id!("Url"), "where", orders.api.url(&orders.prod))),
];

fn independent(order: &[usize]) -> String {
    let mut stack = Stack::new("orders");
    order.iter().for_each(|at| INDEPENDENT[*at](&mut stack));
    stack.synth().expect("no mistake").template.to_json()
}

fn around(order: &[usize]) -> String {
    let mut stack = Stack::new("orders");
    let orders = Orders::with(&mut stack, |api, _| api, |stage| stage.access_log(AccessLog::json()));
    order.iter().for_each(|at| AROUND[*at](&mut stack, &orders));
    stack.synth().expect("no mistake").template.to_json()
}

fn any_order(count: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..count).collect::<Vec<_>>()).prop_shuffle()
}

fn resource_ids(json: &str) -> BTreeSet<String> {
    let template = Template::from_json(json).expect("a template");
    template.resources().map(|(id, _)| id.to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn things_that_know_nothing_of_each_other(order in any_order(INDEPENDENT.len())) {
        let usual: Vec<usize> = (0..INDEPENDENT.len()).collect();
        let (one, another) = (independent(&usual), independent(&order));
        prop_assert_eq!(resource_ids(&one), resource_ids(&another));
        assert_same(&one, &another);
    }

    #[test]
    fn things_around_one_system(order in any_order(AROUND.len())) {
        let usual: Vec<usize> = (0..AROUND.len()).collect();
        let (one, another) = (around(&usual), around(&order));
        prop_assert_eq!(resource_ids(&one), resource_ids(&another));
        assert_same(&one, &another);
    }
}

/// What is added does not rename what was there.
#[test]
fn one_thing_more_changes_no_other_id() {
    let all: Vec<usize> = (0..INDEPENDENT.len()).collect();
    let ids = resource_ids(&independent(&all));
    for left_out in 0..INDEPENDENT.len() {
        let fewer: Vec<usize> = all.iter().copied().filter(|at| *at != left_out).collect();
        assert!(resource_ids(&independent(&fewer)).is_subset(&ids), "without {left_out}");
    }
}

#[test]
fn the_same_stack_gives_the_same_bytes() {
    let order: Vec<usize> = (0..INDEPENDENT.len()).collect();
    assert_same(&independent(&order), &independent(&order));
}
