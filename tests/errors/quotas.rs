//! What a template holds at most.

use super::*;

const SPLIT: &str = "move a part into a stack of its own: `stack.nest(..)`, or `stack.export(..)` between two stacks";

fn numbered(n: usize) -> LogicalId {
    LogicalId::try_from(format!("N{n}")).expect("an id")
}

fn queues(count: usize) -> (Stack, u32) {
    let (mut stack, line) = (Stack::new("orders"), line!());
    for n in 0..count {
        stack.add(numbered(n), aws::sqs::Queue::new());
    }
    (stack, line)
}

#[test]
fn resources() {
    assert!(queues(500).0.synth().is_ok());
    let (stack, line) = queues(501);
    assert_finds(stack, &[("template-quota", line, "the template has 501 resources; CloudFormation takes 500", SPLIT)]);
}

#[test]
fn parameters_mappings_and_outputs() {
    let (mut stack, line) = (Stack::new("orders"), line!());
    for n in 0..201 {
        stack.parameter(numbered(n), Param::string());
        stack.mapping(numbered(n), [("a", [("b", json!(1))])]);
        stack.output(numbered(n), "a region", region());
    }
    assert_finds(
        stack,
        &[
            ("template-quota", line, "the template has 201 mappings; CloudFormation takes 200", SPLIT),
            ("template-quota", line, "the template has 201 outputs; CloudFormation takes 200", SPLIT),
            ("template-quota", line, "the template has 201 parameters; CloudFormation takes 200", SPLIT),
        ],
    );
}

#[test]
fn bytes() {
    let (mut stack, line) = (Stack::new("orders"), line!());
    stack.add(id!("Big"), Raw::new("Acme::Widgets::Widget").property("Text", "x".repeat(1_000_000)));
    let findings = errors(stack);
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!((finding.rule, finding.at.line), ("template-quota", line));
    assert!(finding.message.ends_with(" bytes; CloudFormation takes 1000000"), "{finding}");
}

#[test]
fn description() {
    let (mut stack, line) = (Stack::new("orders"), line!());
    stack.describe("é".repeat(513));
    let message = "the template has 1026 bytes of description; CloudFormation takes 1024";
    assert_finds(stack, &[("template-quota", line, message, "say it shorter")]);
}
