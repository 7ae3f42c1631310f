//! References that lead nowhere, or elsewhere.

use super::*;

#[test]
fn a_handle_of_another_stack() {
    let mut data = Stack::new("orders-data");
    let added = line!() + 1;
    let queue = data.add(id!("Queue"), aws::sqs::Queue::new());
    let mut web = Stack::new("web");
    let line = line!() + 1;
    web.add(id!("Handler"), handler().env("QUEUE_URL", queue.reference()));
    let findings = errors(web);
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!((finding.rule, finding.at.line, finding.stack.as_str()), ("foreign-handle", line, "web"));
    assert_eq!(finding.message, "`Handler` uses `Queue`, which belongs to stack `orders-data`");
    let [(at, what)] = finding.related.as_slice() else { panic!("{finding:#?}") };
    assert_eq!((at.file.as_ref(), at.line), (file!(), added));
    assert_eq!(what, "`Queue` was added to stack `orders-data` here");
    assert_eq!(
        finding.help.as_deref(),
        Some(
            "export the value there and use the export here: `let shared = orders_data.export(id!(\"QueueShared\"), \
             \"...\", \"orders-data-queue\", ..)`, then `&shared`"
        )
    );
}

/// Two stacks of one name are two stacks, and an id that both have makes no difference.
#[test]
fn a_handle_of_another_stack_of_the_same_name() {
    let mut one = Stack::new("orders");
    let queue = one.add(id!("Queue"), aws::sqs::Queue::new());
    let mut two = Stack::new("orders");
    two.add(id!("Queue"), aws::sqs::Queue::new());
    two.output(id!("Url"), "the queue", queue.reference());
    assert_eq!(of_rule(two, "foreign-handle").len(), 1);
}

#[test]
fn everything_else_of_another_stack() {
    let mut one = Stack::new("one");
    let rate = one.parameter(id!("Rate"), Param::string());
    let in_europe = one.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
    let limits = one.mapping(id!("Limits"), [("prod", [("rate", json!(1))])]);
    let queue = one.add(id!("Queue"), aws::sqs::Queue::new());
    let nested = one.nest(id!("Nested"), Stack::new("nested"), |nested| nested);
    let output = one.output(id!("Where"), "where it is", region());

    let mut two = Stack::new("two");
    let mut lines = Vec::new();
    let mut next = |line: u32| lines.push(line + 1);
    next(line!());
    two.add(id!("Parameter"), aws::sqs::Queue::new().queue_name(&rate));
    next(line!());
    two.add(id!("Condition"), aws::sqs::Queue::new().only_if(&in_europe));
    next(line!());
    two.add(id!("Waits"), aws::sqs::Queue::new().depends_on(&queue));
    next(line!());
    two.output_if(&in_europe, id!("Where"), "where it is", region());
    next(line!());
    two.output(id!("Attribute"), "its ARN", queue.arn());
    next(line!());
    two.output(id!("InText"), "its URL", sub!("<{}>", queue.reference()));
    next(line!());
    two.output(id!("Choice"), "it or nothing", intrinsic::if_::<String>(&in_europe, "yes", "no"));
    next(line!());
    two.output(id!("Nested"), "of the nested stack", nested.output(&output));
    next(line!());
    two.output(id!("Mapped"), "of the mapping", intrinsic::find_in_map::<String>(&limits, "prod", "rate"));
    let mut found: Vec<u32> = of_rule(two, "foreign-handle").iter().map(|finding| finding.at.line).collect();
    found.sort_unstable();
    assert_eq!(found, lines);
}

#[test]
fn a_name_that_nothing_has() {
    let mut stack = Stack::new("orders");
    stack.parameter(id!("Rate"), Param::number());
    stack.add(id!("Handler"), handler());
    let near = line!() + 1;
    stack.output(id!("A"), "a function", from_data(serde_json::json!({ "Ref": "Handlr" })));
    let pseudo = line!() + 1;
    stack.output(id!("B"), "a region", from_data(serde_json::json!({ "Ref": "AWS::Regoin" })));
    let far = line!() + 1;
    stack.output(id!("C"), "nothing", from_data(serde_json::json!({ "Fn::GetAtt": "Elsewhere.Arn" })));
    let attribute = line!() + 1;
    stack.output(id!("D"), "of a parameter", from_data(serde_json::json!({ "Fn::GetAtt": ["Rate", "Arn"] })));
    let none = |name: &str| format!("there is no resource or parameter `{name}` in stack `orders`");
    assert_finds(
        stack,
        &[
            ("unknown-name", near, &none("Handlr"), "did you mean `Handler`?"),
            ("unknown-name", pseudo, &none("AWS::Regoin"), "did you mean `AWS::Region`?"),
            ("unknown-name", far, &none("Elsewhere"), ""),
            ("unknown-name", attribute, "`Rate` is a parameter, which has no attributes", ""),
        ],
    );
}

#[test]
fn a_condition_that_there_is_not() {
    let mut stack = Stack::new("orders");
    stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
    let line = line!() + 1;
    stack.output(id!("A"), "a", from_data(serde_json::json!({ "Fn::If": ["InErope", "a", "b"] })));
    assert_finds(
        stack,
        &[("unknown-name", line, "there is no condition `InErope` in stack `orders`", "did you mean `InEurope`?")],
    );
}

/// `Fn::Sub` and `Fn::FindInMap` from data name things as well.
#[test]
fn a_name_inside_of_text_from_data() {
    for (what, json) in [
        ("a variable", serde_json::json!({ "Fn::Sub": "queue-${Handlr}" })),
        ("an attribute", serde_json::json!({ "Fn::Sub": ["${Handlr.Arn}-${Own}", { "Own": "x" }] })),
        ("a mapping", serde_json::json!({ "Fn::FindInMap": ["Limts", "prod", "rate"] })),
    ] {
        let mut stack = Stack::new("orders");
        stack.add(id!("Handler"), handler());
        stack.mapping(id!("Limits"), [("prod", [("rate", json!(1))])]);
        stack.output(id!("A"), "a", from_data(json));
        let findings = stack.synth().expect_err(what);
        assert_eq!(findings[0].rule, "unknown-name", "{what}");
    }
}

/// A raw function has no role that a construct made.
#[test]
fn a_child_that_no_construct_made() {
    let mut stack = Stack::new("orders");
    let code = aws::lambda::FunctionCode::new().zip_file(CODE);
    let role = Arn::of("arn:aws:iam::123456789012:role/orders");
    let raw = stack.add(id!("Handler"), aws::lambda::Function::new(code, role));
    let line = line!() + 1;
    stack.output(id!("Role"), "its role", raw.role().arn());
    let message = "there is no resource or parameter `HandlerRole` in stack `orders`";
    assert_finds(stack, &[("unknown-name", line, message, "")]);
}

#[test]
fn a_key_that_a_plan_has_not() {
    let mut stack = Stack::new("orders");
    let prod = orders(&mut stack, |stage| stage);
    let quota = Quota { limit: lit!(100), per: Period::Day };
    let plan = stack.add(id!("Basic"), UsagePlan::new(&prod).quota(quota).key(id!("Acme")));
    let line = line!() + 1;
    stack.output(id!("KeyId"), "id of its key", plan.key(id!("Acne")).reference());
    let message = "there is no resource or parameter `BasicAcneKey` in stack `orders`";
    assert_finds(stack, &[("unknown-name", line, message, "did you mean `BasicAcmeKey`?")]);
}

#[test]
fn a_grant_to_something_else() {
    let mut stack = Stack::new("orders");
    let table = stack.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
    let code = aws::lambda::FunctionCode::new().zip_file(CODE);
    let role = Arn::of("arn:aws:iam::123456789012:role/orders");
    let raw = stack.add(id!("Handler"), aws::lambda::Function::new(code, role));
    let line = line!() + 1;
    stack.grant(&raw, table.write());
    assert_finds(
        stack,
        &[(
            "grant-target",
            line,
            "`Handler` is not a `Function` of this stack, so nothing can be granted to it",
            "grant to a function that was added as the construct `Function`; give others their own role",
        )],
    );
}

#[test]
fn a_grant_to_a_function_of_another_stack() {
    let mut one = Stack::new("one");
    let theirs = one.add(id!("Handler"), handler());
    let mut two = Stack::new("two");
    two.add(id!("Handler"), handler());
    let table = two.add(id!("Orders"), Table::keyed_by("id", KeyType::String));
    two.grant(&theirs, table.write());
    assert_eq!(of_rule(two, "grant-target").len(), 1);
}

#[test]
fn a_nested_stack_is_given_what_it_does_not_take() {
    let mut other = Stack::new("other");
    let theirs = other.parameter(id!("Name"), Param::string());
    let mut parent = Stack::new("orders");
    let line = line!() + 1;
    parent.nest(id!("Data"), Stack::new("orders-data"), |data| data.give(&theirs, "orders"));
    let findings = errors(parent);
    assert_eq!(findings[0].at.line, line);
}

#[test]
fn a_nested_stack_lacks_a_parameter() {
    let mut child = Stack::new("orders-data");
    child.parameter(id!("Name"), Param::string());
    child.parameter(id!("Rate"), Param::number().default(10));
    let mut parent = Stack::new("orders");
    let line = line!() + 1;
    parent.nest(id!("Data"), child, |data| data);
    let findings = errors(parent);
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!(finding.at.line, line);
    assert!(finding.message.contains("`Name`"), "{finding}");
}
