//! Names of stacks, ids and keys.

use super::*;

#[test]
fn the_name_of_a_stack() {
    let long = "a".repeat(129);
    for name in ["", "1st", "-orders", "my orders", "orders_data", "bücher", long.as_str()] {
        let line = line!() + 1;
        let stack = Stack::new(name);
        let message = format!("`{name}` is not the name of a stack");
        let help = "a stack's name has letters, digits and hyphens, a letter first, and at most 128 characters";
        assert_finds(stack, &[("stack-name", line, &message, help)]);
    }
    assert!(Stack::new("a".repeat(128)).synth().is_ok());
}

const TWICE: &str = "give one of them another id; a construct's children take its id with a word at the end";

#[test]
fn an_id_is_used_twice() {
    let mut stack = Stack::new("orders");
    let first = line!() + 1;
    stack.add(id!("Queue"), aws::sqs::Queue::new());
    let line = line!() + 1;
    stack.add(id!("Queue"), aws::sns::Topic::new());
    let findings = errors(stack);
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!((finding.rule, finding.at.line), ("duplicate-id", line));
    assert_eq!(finding.message, "the id `Queue` is used twice");
    assert_eq!(finding.help.as_deref(), Some(TWICE));
    assert_eq!(finding.stack, "orders");
    assert_eq!(finding.resource.as_deref(), Some("Queue"));
    let [(at, what)] = finding.related.as_slice() else { panic!("{finding:#?}") };
    assert_eq!((at.file.as_ref(), at.line, what.as_str()), (file!(), first, "used here first"));
    let column = finding.at.column;
    let here = file!();
    assert_eq!(
        finding.to_string(),
        format!(
            "error[duplicate-id]: the id `Queue` is used twice\n  --> {here}:{line}:{column} (stack `orders`)\n  \
             note: {here}:{first}:{column}: used here first\n  help: {TWICE}"
        )
    );
}

#[test]
fn the_id_of_a_constructs_child_is_used_again() {
    let mut stack = Stack::new("orders");
    stack.add(id!("Handler"), handler());
    let line = line!() + 1;
    stack.add(id!("HandlerRole"), aws::sqs::Queue::new());
    assert_finds(stack, &[("duplicate-id", line, "the id `HandlerRole` is used twice", TWICE)]);
}

#[test]
fn a_parameter_and_a_resource_share_an_id() {
    let mut stack = Stack::new("orders");
    stack.parameter(id!("Rate"), Param::number());
    let line = line!() + 1;
    stack.add(id!("Rate"), aws::sqs::Queue::new());
    assert_finds(stack, &[("duplicate-id", line, "the id `Rate` is used twice", TWICE)]);
}

#[test]
fn members_of_the_other_sections_are_used_twice() {
    let mut stack = Stack::new("orders");
    let test = || condition::equals(region(), "eu-west-1");
    stack.condition(id!("InEurope"), test());
    let condition = line!() + 1;
    stack.condition(id!("InEurope"), test());
    stack.mapping(id!("Limits"), [("prod", [("rate", json!(1))])]);
    let mapping = line!() + 1;
    stack.mapping(id!("Limits"), [("prod", [("rate", json!(1))])]);
    stack.rule(id!("Where"), condition::Rule::assert(test(), "only in Europe"));
    let rule = line!() + 1;
    stack.rule(id!("Where"), condition::Rule::assert(test(), "only in Europe"));
    stack.output(id!("Region"), "where it is", region());
    let output = line!() + 1;
    stack.output(id!("Region"), "where it is", region());
    assert_finds(
        stack,
        &[
            ("duplicate-id", condition, "the id `InEurope` is used twice", TWICE),
            ("duplicate-id", mapping, "the id `Limits` is used twice", TWICE),
            ("duplicate-id", rule, "the id `Where` is used twice", TWICE),
            ("duplicate-id", output, "the id `Region` is used twice", TWICE),
        ],
    );
}

#[test]
fn a_loop_is_used_twice() {
    let mut stack = Stack::new("orders");
    stack.for_each(id!("Queues"), "Name", ["A"], "Queue${Name}", aws::sqs::Queue::new());
    let line = line!() + 1;
    stack.for_each(id!("Queues"), "Name", ["B"], "Other${Name}", aws::sqs::Queue::new());
    assert_finds(stack, &[("duplicate-id", line, "the id `Queues` is used twice", TWICE)]);
}

/// The sections have names of their own.
#[test]
fn a_condition_and_a_resource_may_share_an_id() {
    let mut stack = Stack::new("orders");
    stack.condition(id!("Queue"), condition::equals(region(), "eu-west-1"));
    stack.output(id!("Queue"), "where it is", region());
    stack.add(id!("Queue"), aws::sqs::Queue::new());
    assert!(stack.synth().is_ok());
}

/// No object of a template has a key twice: readers of JSON take one of the two, each as it likes.
#[test]
fn a_key_is_said_twice() {
    type Say = fn(&mut Stack);
    let twice: [(&str, Say); 8] = [
        ("metadata of the stack", |stack| {
            stack.metadata("Owner", json!("one"));
            stack.metadata("Owner", json!("two"));
        }),
        ("metadata of a resource", |stack| {
            let queue = aws::sqs::Queue::new().metadata("Owner", "one").metadata("Owner", "two");
            stack.add(id!("Queue"), queue);
        }),
        ("a row of a mapping", |stack| {
            stack.mapping(id!("Limits"), [("prod", [("rate", json!(1)), ("rate", json!(2))])]);
        }),
        ("a map", |stack| {
            let environment = aws::lambda::FunctionEnvironment::new().variables([("A", "1"), ("A", "2")]);
            let code = aws::lambda::FunctionCode::new().zip_file(CODE);
            let role = Arn::of("arn:aws:iam::123456789012:role/orders");
            stack.add(id!("Handler"), aws::lambda::Function::new(code, role).environment(environment));
        }),
        ("an object of any shape", |stack| {
            stack.add(id!("Thing"), Raw::new("Acme::Widgets::Widget").property("Size", json!({ "A": 1, "A": 2 })));
        }),
        ("a stage variable", |stack| {
            orders(stack, |stage| stage.variable("table", "one").variable("table", "two"));
        }),
        ("a method of a plan", |stack| {
            let prod = orders(stack, |stage| stage);
            let throttle = || Throttle { rate: lit!(1), burst: lit!(1) };
            let plan = UsagePlan::new(&prod)
                .method_throttle(route!("GET /orders"), throttle())
                .method_throttle(route!("GET /orders"), throttle());
            stack.add(id!("Basic"), plan);
        }),
        ("a condition of a policy", |stack| {
            let statement = Statement::allow(["sts:AssumeRole"])
                .for_anyone()
                .when("StringEquals", "aws:PrincipalOrgID", "o-1")
                .when("StringEquals", "aws:PrincipalOrgID", "o-2");
            stack.add(id!("Role"), aws::iam::Role::new(Policy::of([statement])));
        }),
    ];
    let mut broken = Vec::new();
    for (what, say) in twice {
        let mut stack = Stack::new("orders");
        say(&mut stack);
        // either is fine: a report, or one of the two wins
        if let Ok(cast) = stack.synth()
            && let Err(why) = Template::from_json(&cast.template.to_json())
        {
            broken.push(format!("{what}: {why}"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
