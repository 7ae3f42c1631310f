//! Resources that wait for each other.

use super::*;

const BREAK: &str = "break the circle: name one of them yourself and build its ARN with `sub!` instead of its handle";

#[test]
fn resources_that_wait_for_each_other() {
    let mut stack = Stack::new("orders");
    let reference = |id: &str| from_data(serde_json::json!({ "Ref": id }));
    let third = line!() + 1;
    stack.add(id!("C"), aws::sqs::Queue::new().queue_name(reference("A")));
    let first = line!() + 1;
    stack.add(id!("A"), aws::sqs::Queue::new().queue_name(reference("B")));
    let second = line!() + 1;
    stack.add(id!("B"), aws::sqs::Queue::new().queue_name(reference("C")));
    stack.add(id!("Bystander"), aws::sqs::Queue::new().queue_name(reference("A")));
    let findings = errors(stack);
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!((finding.rule, finding.at.line), ("circular-dependency", first));
    assert_eq!(finding.message, "these resources wait for each other: A -> B -> C -> A");
    assert_eq!(finding.help.as_deref(), Some(BREAK));
    let related: Vec<_> = finding.related.iter().map(|(at, what)| (at.line, what.as_str())).collect();
    assert_eq!(related, [(second, "`B` was added here"), (third, "`C` was added here")]);
}

#[test]
fn a_resource_that_waits_for_itself() {
    let mut stack = Stack::new("orders");
    let line = line!() + 1;
    stack.add(id!("A"), aws::sqs::Queue::new().queue_name(from_data(serde_json::json!({ "Ref": "A" }))));
    assert_finds(stack, &[("circular-dependency", line, "these resources wait for each other: A -> A", BREAK)]);
}

#[test]
fn each_circle_is_told_once() {
    let mut stack = Stack::new("orders");
    for (id, other) in [("A", "B"), ("B", "A"), ("C", "D"), ("D", "C")] {
        let id = LogicalId::try_from(id.to_owned()).expect("an id");
        stack.add(id, aws::sqs::Queue::new().queue_name(from_data(serde_json::json!({ "Ref": other }))));
    }
    let messages: Vec<String> = errors(stack).into_iter().map(|finding| finding.message).collect();
    assert_eq!(
        messages,
        ["these resources wait for each other: A -> B -> A", "these resources wait for each other: C -> D -> C"]
    );
}

/// A function that may call the API in front of it, by its handles.
#[test]
fn a_function_behind_its_own_stage() {
    let mut stack = Stack::new("orders");
    let handler = stack.add(id!("Handler"), handler());
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
    stack.grant(&handler, Statement::allow(["execute-api:Invoke"]).on([api.stage_arn(&prod)]).into());
    let findings = errors(stack);
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!(finding.rule, "circular-dependency");
    let circle = "Handler -> HandlerRole -> Prod -> OrdersDeployment";
    assert!(finding.message.contains(circle), "{finding}");
    assert!(finding.message.ends_with(" -> OrdersGetOrders -> Handler"), "{finding}");
}

/// The search keeps its own stack, so that a long chain does not exhaust the thread's.
#[test]
fn a_long_chain_is_no_circle() {
    let mut stack = Stack::new("orders");
    let mut before = stack.add(id!("Queue"), aws::sqs::Queue::new());
    for n in 0..499 {
        let id = LogicalId::try_from(format!("Queue{n:03}")).expect("an id");
        before = stack.add(id, aws::sqs::Queue::new().depends_on(&before));
    }
    assert!(stack.synth().is_ok());
}
