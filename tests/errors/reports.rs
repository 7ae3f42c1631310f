//! What one run tells of several mistakes.

use super::*;

/// One run shows everything, in the order of the stack file.
#[test]
fn everything_is_reported_in_one_run() {
    let mut stack = Stack::new("orders");
    let first = line!() + 1;
    stack.add(id!("Zebra"), aws::sqs::Queue::new().visibility_timeout(-1).delay_seconds(901));
    let second = line!() + 1;
    stack.add(id!("Handler"), handler().env("1", "x"));
    let third = line!() + 1;
    stack.add(id!("Zebra"), aws::sqs::Queue::new());
    let fourth = line!() + 1;
    stack.output(id!("A"), "a", from_data(serde_json::json!({ "Ref": "Nothing" })));
    let found: Vec<_> = errors(stack).iter().map(|finding| (finding.at.line, finding.rule)).collect();
    assert_eq!(
        found,
        [
            (first, "out-of-range"),
            (first, "out-of-range"),
            (second, "env-name"),
            (third, "duplicate-id"),
            (fourth, "unknown-name"),
        ]
    );
}

/// The order of the calls decides nothing but the lines.
#[test]
fn the_same_mistakes_give_the_same_report() {
    let report = |ids: [&str; 3]| {
        let mut stack = Stack::new("orders");
        for id in ids {
            let id = LogicalId::try_from(id.to_owned()).expect("an id");
            stack.add(id, aws::sqs::Queue::new().visibility_timeout(-1));
        }
        errors(stack).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(report(["A", "B", "C"]), report(["C", "A", "B"]));
}

#[test]
fn a_nested_stack_reports_as_itself() {
    let mut child = Stack::new("orders-data");
    let line = line!() + 1;
    child.add(id!("Queue"), aws::sqs::Queue::new().visibility_timeout(-1));
    let mut parent = Stack::new("orders");
    let of_parent = line!() + 1;
    parent.add(id!("Queue"), aws::sqs::Queue::new().visibility_timeout(-2));
    parent.nest(id!("Data"), child, |data| data);
    let findings = errors(parent);
    let found: Vec<_> = findings.iter().map(|f| (f.stack.as_str(), f.at.line, f.rule)).collect();
    assert_eq!(found, [("orders", of_parent, "out-of-range"), ("orders-data", line, "out-of-range")]);
}

/// A mistake that stands in a list is told once for each item, without a word for word repetition.
#[test]
fn no_finding_is_repeated() {
    let mut one = Stack::new("one");
    let queue = one.add(id!("Queue"), aws::sqs::Queue::new());
    let mut two = Stack::new("two");
    two.add(id!("Handler"), handler().env("AA", queue.reference()).env("BB", queue.reference()));
    assert_eq!(of_rule(two, "foreign-handle").len(), 1);
}
