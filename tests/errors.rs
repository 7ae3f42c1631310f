//! Every mistake that synthesis reports: the rule, the line of the stack file, what is wrong and what would be right.

#![cfg(feature = "core-services")]

use formwork::finding::{Finding, Severity};
use formwork::prelude::*;
use serde_json::from_value;

/// Rule, line, message and help; "" where there is no help.
type Expected<'a> = (&'a str, u32, &'a str, &'a str);

const CODE: &str = "def handler(event, context): return {}";

fn errors(stack: Stack) -> Vec<Finding> {
    stack.synth().expect_err("the stack has a mistake")
}

#[track_caller]
fn assert_finds(stack: Stack, expected: &[Expected]) {
    let findings = errors(stack);
    let found: Vec<Expected> = findings
        .iter()
        .map(|f| (f.rule, f.at.line, f.message.as_str(), f.help.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(found, expected);
    assert!(findings.iter().all(|f| f.at.file == file!() && f.at.column > 0 && f.severity == Severity::Error));
}

/// The findings of one rule only.
fn of_rule(stack: Stack, rule: &str) -> Vec<Finding> {
    errors(stack).into_iter().filter(|finding| finding.rule == rule).collect()
}

fn handler() -> Function {
    Function::python("index.handler", CODE)
}

/// An expression as it comes from data, where nothing is checked before synthesis.
fn from_data(json: serde_json::Value) -> Val<String> {
    from_value(json).expect("an expression")
}

/// A function, an API with one route, and its stage.
fn orders(stack: &mut Stack, stage: impl FnOnce(Stage) -> Stage) -> Handle<aws::apigateway::Stage> {
    let handler = stack.add(id!("Handler"), handler());
    let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
    stack.add(id!("Prod"), stage(Stage::of(&api, "prod")))
}

mod names {
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
}

mod references {
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
}

mod circles {
    use super::*;

    const BREAK: &str =
        "break the circle: name one of them yourself and build its ARN with `sub!` instead of its handle";

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
}

mod values {
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
}

mod quotas {
    use super::*;

    const SPLIT: &str =
        "move a part into a stack of its own: `stack.nest(..)`, or `stack.export(..)` between two stacks";

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
        assert_finds(
            stack,
            &[("template-quota", line, "the template has 501 resources; CloudFormation takes 500", SPLIT)],
        );
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
}

mod apis {
    use super::*;

    #[test]
    fn a_stage_of_an_api_that_is_no_construct() {
        let mut stack = Stack::new("orders");
        let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
        let line = line!() + 1;
        stack.add(id!("Prod"), Stage::of(&api, "prod"));
        assert_finds(
            stack,
            &[(
                "stage-api",
                line,
                "`Orders` is not a `RestApi` of this stack",
                "add the API as the construct `RestApi`; its deployment is made from it",
            )],
        );
    }

    #[test]
    fn the_name_of_a_stage() {
        let long = "a".repeat(129);
        for name in ["", "pre-prod", "a b", "größe", long.as_str()] {
            let mut stack = Stack::new("orders");
            let handler = stack.add(id!("Handler"), handler());
            let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
            let line = line!() + 1;
            stack.add(id!("Prod"), Stage::of(&api, name));
            let message = format!("`{name}` is not the name of a stage");
            let help = "a stage's name has letters, digits and _, and at most 128 of them";
            assert_finds(stack, &[("stage-name", line, &message, help)]);
        }
    }

    #[test]
    fn a_route_that_the_api_has_not() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = RestApi::new("orders").route(route!("GET /orders"), &handler).route(route!("POST /orders"), &handler);
        let api = stack.add(id!("Orders"), api);
        let throttle = || Throttle { rate: lit!(1), burst: lit!(1) };
        let stage = Stage::of(&api, "prod").method(route!("GET /order"), MethodSettings::throttle(throttle()));
        let of_stage = line!() + 1;
        let prod = stack.add(id!("Prod"), stage);
        let plan = UsagePlan::new(&prod).throttle(throttle()).method_throttle(route!("DELETE /everything"), throttle());
        let of_plan = line!() + 1;
        stack.add(id!("Basic"), plan);
        assert_finds(
            stack,
            &[
                ("unknown-route", of_stage, "API `Orders` has no route `GET /order`", "did you mean `GET /orders`?"),
                (
                    "unknown-route",
                    of_plan,
                    "API `Orders` has no route `DELETE /everything`",
                    "its routes are GET /orders, POST /orders",
                ),
            ],
        );
    }

    /// One mistake, one finding: that both make the same ids follows from it.
    #[test]
    fn a_route_that_stands_twice() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = RestApi::new("orders").route(route!("GET /orders"), &handler).route(route!("GET /orders"), &handler);
        let line = line!() + 1;
        stack.add(id!("Orders"), api);
        assert_finds(stack, &[("duplicate-route", line, "the route `GET /orders` stands twice", "remove one of them")]);
    }

    #[test]
    fn two_routes_of_one_id() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = RestApi::new("orders")
            .route(route!("GET /a"), Route::to(&handler).id(id!("Same")))
            .route(route!("GET /b"), Route::to(&handler).id(id!("Same")));
        let line = line!() + 1;
        stack.add(id!("Orders"), api);
        assert_finds(
            stack,
            &[(
                "route-id",
                line,
                "the routes `GET /a` and `GET /b` make the same id `Same`",
                "give one of them its own: `Route::to(..).id(id!(\"..\"))`",
            )],
        );
    }

    #[test]
    fn two_paths_of_one_id() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = RestApi::new("orders")
            .route(route!("GET /a-b"), &handler)
            .route(route!("GET /a/b"), Route::to(&handler).id(id!("Other")));
        let line = line!() + 1;
        stack.add(id!("Orders"), api);
        assert_finds(
            stack,
            &[(
                "route-id",
                line,
                "the paths `/a-b` and `/a/b` make the same id `OrdersPathAB`",
                "give one of them a segment that differs in its letters or digits",
            )],
        );
    }

    #[test]
    fn a_parameter_of_two_names() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = RestApi::new("orders")
            .route(route!("GET /orders/{id}"), &handler)
            .route(route!("GET /orders/{key}/items"), &handler);
        let line = line!() + 1;
        stack.add(id!("Orders"), api);
        assert_finds(
            stack,
            &[(
                "route-parameter",
                line,
                "below `/orders/` the parameter is called `{id}` and `{key}`",
                "call it the same in every route",
            )],
        );
    }

    #[test]
    fn a_gateway_response_that_stands_twice() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), handler());
        let api = RestApi::new("orders")
            .route(route!("GET /orders"), &handler)
            .gateway_response(GatewayResponse::throttled().retry_after(1))
            .gateway_response(GatewayResponse::throttled().cors("*"));
        let line = line!() + 1;
        stack.add(id!("Orders"), api);
        assert_finds(
            stack,
            &[(
                "duplicate-gateway-response",
                line,
                "the gateway response `THROTTLED` stands twice",
                "put what they say into one",
            )],
        );
    }

    /// CloudFormation refuses a `DependsOn` that a condition leaves out.
    #[test]
    fn a_method_that_a_condition_can_leave_out() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), Function::python("index.handler", CODE));
        let api = stack.add(id!("Orders"), RestApi::new("orders").route(route!("GET /orders"), &handler));
        stack.add(id!("Prod"), Stage::of(&api, "prod"));
        let some = stack.condition(id!("Some"), condition::equals(region(), "eu-west-1"));
        let line = line!() + 1;
        stack.add(
            id!("Head"),
            Raw::new("AWS::ApiGateway::Method").property("RestApiId", api.reference()).only_if(&some),
        );
        let message = "the condition of `Head` can leave it out, and the deployment of API `Orders` waits for it";
        let help =
            "a deployment freezes the API as it is, whatever a condition says later: decide in Rust whether to add it";
        assert_finds(stack, &[("conditional-method", line, message, help)]);
    }

    /// A warning at the same place does not explain an id that is used twice.
    #[test]
    fn keys_whose_words_make_one_id_in_a_plan_with_a_warning() {
        let mut stack = Stack::new("orders");
        let handler = stack.add(id!("Handler"), Function::python("index.handler", CODE));
        let route = || route!("GET /orders");
        let api = RestApi::new("orders").route(route(), Route::to(&handler).api_key_required());
        let api = stack.add(id!("Orders"), api);
        let prod = stack.add(id!("Prod"), Stage::of(&api, "prod"));
        let plan = UsagePlan::new(&prod).method_throttle(route(), Throttle { rate: lit!(1), burst: lit!(1) });
        stack.add(id!("Basic"), plan.key(id!("Client")).key(id!("ClientPlan")));
        let findings = errors(stack);
        let twice = findings.iter().find(|finding| finding.rule == "duplicate-id").expect("one id for two resources");
        assert_eq!(twice.resource.as_deref(), Some("BasicClientPlanKey"));
    }

    /// CloudFormation: the REST API doesn't contain any methods.
    #[test]
    fn a_stage_of_an_api_without_routes() {
        let mut stack = Stack::new("orders");
        let api = stack.add(id!("Orders"), RestApi::new("orders"));
        stack.add(id!("Prod"), Stage::of(&api, "prod"));
        assert!(stack.synth().is_err());
    }

    /// API Gateway has a bucket for each method entry; two for one method contradict each other.
    #[test]
    fn settings_of_one_method_said_twice() {
        let mut stack = Stack::new("orders");
        orders(&mut stack, |stage| {
            let settings = |rate: i64| MethodSettings::throttle(Throttle { rate: val(rate), burst: lit!(1) });
            stage.method(route!("GET /orders"), settings(1)).method(route!("GET /orders"), settings(2))
        });
        assert!(stack.synth().is_err());
    }
}

mod plans {
    use super::*;

    #[test]
    fn a_plan_for_a_stage_that_is_no_construct() {
        let mut stack = Stack::new("orders");
        let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
        let prod = stack.add(id!("Prod"), aws::apigateway::Stage::new(&api, "prod"));
        let line = line!() + 1;
        stack.add(id!("Basic"), UsagePlan::new(&prod).quota(Quota { limit: lit!(1), per: Period::Day }));
        let message = "`Prod` is not a `Stage` of this stack";
        assert_finds(stack, &[("plan-stage", line, message, "add it as the construct `Stage`")]);
    }

    #[test]
    fn a_plan_that_limits_nothing() {
        let mut stack = Stack::new("orders");
        let prod = orders(&mut stack, |stage| stage);
        let line = line!() + 1;
        stack.add(id!("Basic"), UsagePlan::new(&prod).key(id!("Acme")));
        assert_finds(
            stack,
            &[(
                "plan-without-limits",
                line,
                "this plan limits nothing: no throttle, no quota",
                "say `.throttle(..)` or `.quota(..)`",
            )],
        );
    }

    #[test]
    fn a_key_that_stands_twice() {
        let mut stack = Stack::new("orders");
        let prod = orders(&mut stack, |stage| stage);
        let quota = Quota { limit: lit!(100), per: Period::Day };
        let line = line!() + 1;
        stack.add(id!("Basic"), UsagePlan::new(&prod).quota(quota).key(id!("Acme")).key(id!("Acme")));
        assert_finds(
            stack,
            &[("duplicate-key", line, "the key `Acme` stands twice in this plan", "remove one of them")],
        );
    }

    #[test]
    fn a_stage_that_stands_twice() {
        let mut stack = Stack::new("orders");
        let prod = orders(&mut stack, |stage| stage);
        let quota = Quota { limit: lit!(100), per: Period::Day };
        stack.add(id!("Basic"), UsagePlan::new(&prod).stage(&prod).quota(quota));
        assert!(stack.synth().is_err());
    }
}

mod alarms {
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
}

mod firewalls {
    use super::*;

    fn rate() -> waf::RateRule {
        waf::Rule::rate_per_ip(lit!(2000), Window::Minutes5)
    }

    /// A web ACL with these rules and the line on which it was added.
    fn protected(rules: impl IntoIterator<Item = waf::Rule>) -> (Stack, u32) {
        let mut stack = Stack::new("orders");
        let acl = rules.into_iter().fold(WebAcl::protecting_arn("arn:aws:apigateway:::x"), WebAcl::rule);
        let line = line!() + 1;
        stack.add(id!("Firewall"), acl);
        (stack, line)
    }

    #[test]
    fn the_name_of_a_rule() {
        let long = "a".repeat(129);
        for name in ["", "rate per ip", "größe", long.as_str()] {
            let (stack, line) = protected([rate().named(name.to_owned()).into()]);
            let message = format!("`{name}` is not the name of a rule");
            let help = "a rule's name has letters, digits, - and _, and at most 128 of them";
            assert_finds(stack, &[("waf-rule-name", line, &message, help)]);
        }
        for name in ["All", "ALL", "Default_Action"] {
            let (stack, line) = protected([rate().named(name.to_owned()).into()]);
            let message = format!("WAF keeps the metric name `{name}` for itself");
            let help = "call the rule otherwise: `.named(name!(\"..\"))`";
            assert_finds(stack, &[("waf-rule-name", line, &message, help)]);
        }
    }

    #[test]
    fn two_rules_of_one_name() {
        let (stack, line) = protected([rate().into(), rate().into()]);
        let help = "give one of them another name: `.named(name!(\"..\"))`";
        assert_finds(stack, &[("waf-rule-name", line, "two rules are called `RatePerIp`", help)]);
    }

    #[test]
    fn two_rules_of_one_priority() {
        let rules =
            [rate().named(name!("A")).priority(1), rate().named(name!("B")).priority(0), rate().named(name!("C"))];
        let (stack, line) = protected(rules.map(waf::Rule::from));
        assert_finds(
            stack,
            &[(
                "waf-priority",
                line,
                "rules `A` and `C` have the same priority 1",
                "priorities differ; the smallest is tried first",
            )],
        );
    }

    #[test]
    fn a_rule_without_countries() {
        let rules = [waf::Rule::block_countries(&[]), waf::Rule::only_countries(&[])];
        let (stack, line) = protected(rules.map(waf::Rule::from));
        assert_finds(
            stack,
            &[
                ("waf-countries", line, "rule `BlockedCountries` names no country", "name at least one"),
                ("waf-countries", line, "rule `OnlyCountries` names no country", "name at least one"),
            ],
        );
    }

    #[test]
    fn a_rate_that_waf_does_not_take() {
        let (stack, line) = protected([waf::Rule::rate_per_ip(9, Window::Minutes1).into()]);
        let message = "Properties/Rules/Statement/RateBasedStatement/Limit: 9 is out of range: 10 to 2000000000";
        assert_finds(stack, &[("out-of-range", line, message, "")]);
    }

    #[test]
    fn a_stage_that_is_no_construct() {
        let mut stack = Stack::new("orders");
        let api = stack.add(id!("Orders"), aws::apigateway::RestApi::new().name("orders"));
        let prod = stack.add(id!("Prod"), aws::apigateway::Stage::new(&api, "prod"));
        let line = line!() + 1;
        stack.add(id!("Firewall"), WebAcl::protecting(&prod).rule(rate()));
        let help = "add it as the construct `Stage`, or use `WebAcl::protecting_arn(..)`";
        assert_finds(stack, &[("waf-stage", line, "`Prod` is not a `Stage` of this stack", help)]);
    }

    #[test]
    fn a_stage_that_stands_twice() {
        let mut stack = Stack::new("orders");
        let prod = orders(&mut stack, |stage| stage);
        let line = line!() + 1;
        stack.add(id!("Firewall"), WebAcl::protecting(&prod).and(&prod).rule(rate()));
        let findings = errors(stack);
        assert_eq!(findings.len(), 1, "{findings:#?}");
        assert_eq!(findings[0].at.line, line);
    }

    /// A stage has one web ACL: the second association would take it away from the first.
    #[test]
    fn two_web_acls_in_front_of_one_stage() {
        let mut stack = Stack::new("orders");
        let prod = orders(&mut stack, |stage| stage);
        stack.add(id!("One"), WebAcl::protecting(&prod).rule(rate()));
        stack.add(id!("Two"), WebAcl::protecting(&prod).rule(rate()));
        assert!(stack.synth().is_err());
    }

    /// Data can say what does not compile in Rust.
    #[test]
    fn rules_from_data_that_the_service_refuses() {
        use serde_json::json;
        let rate = |action: &str| {
            let by = json!({ "name": "A", "by": "ip", "limit": 2000, "window": "minutes5", "action": action });
            json!({ "rate": by })
        };
        let geo = |priority: i64| {
            let when = json!({ "countries": { "codes": ["KP"] } });
            json!({ "match": { "name": "A", "when": when, "priority": priority } })
        };
        let managed = json!({ "name": "A", "group": { "aws": "CommonRuleSet" }, "action": "block" });
        for (what, rule) in [
            ("a rate rule that allows", rate("allow")),
            ("a managed group that blocks", json!({ "managed": managed })),
            ("an action that there is not", rate("of_the_group")),
            ("a priority below 0", geo(-1)),
            ("a priority above all", geo(i64::MAX)),
        ] {
            let data = serde_json::json!({ "arns": ["arn:aws:apigateway:::x"], "rules": [rule] });
            // refused while reading or while synthesizing, but never passed on and never a panic
            if let Ok(acl) = from_value::<WebAcl>(data) {
                let mut stack = Stack::new("orders");
                stack.add(id!("Firewall"), acl);
                assert!(stack.synth().is_err(), "{what}");
            }
        }
    }
}

mod functions {
    use super::*;

    fn function(function: Function) -> (Stack, u32) {
        let mut stack = Stack::new("orders");
        let line = line!() + 1;
        stack.add(id!("Handler"), function);
        (stack, line)
    }

    #[test]
    fn code_in_the_template() {
        let (stack, line) = function(Function::new(Runtime::Java21, "index.Handler::handle", "class Handler {}"));
        let help = "use `Code::directory(..)` or `Code::s3(..)`";
        assert_finds(stack, &[("inline-code", line, "`java21` takes no code as text in the template", help)]);

        let (stack, line) = function(Function::python("index.handler", ""));
        let help = "Lambda needs at least one character";
        assert_finds(stack, &[("inline-code", line, "the code is empty", help)]);

        let (stack, line) = function(Function::python("main.handler", CODE));
        let message = "code in the template is the file `index`, which the handler `main.handler` is not in";
        assert_finds(stack, &[("inline-code", line, message, "call the handler `index.<function>`")]);
    }

    #[test]
    fn code_that_is_too_long_for_a_template() {
        let long: &'static str = Box::leak("#".repeat(4 * 1024 * 1024 + 1).into_boxed_str());
        let (stack, line) = function(Function::python("index.handler", long));
        let findings = errors(stack);
        let inline: Vec<_> = findings.iter().filter(|finding| finding.rule == "inline-code").collect();
        assert_eq!(inline.len(), 1);
        assert_eq!(inline[0].at.line, line);
        assert_eq!(inline[0].message, "the code has 4194305 bytes; a template takes 4194304");
        assert_eq!(inline[0].help.as_deref(), Some("use `Code::directory(..)`"));
    }

    #[test]
    fn the_name_of_an_environment_variable() {
        for name in [
            "",
            "A",
            "1A",
            "_A",
            "TABLE-NAME",
            "TABLE NAME",
            "GRÖSSE",
            "AWS_REGION",
            "AWS_DEFAULT_REGION",
            "AWS_LAMBDA_FUNCTION_NAME",
            "AWS_LAMBDA_FUNCTION_VERSION",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            "AWS_LAMBDA_LOG_GROUP_NAME",
            "AWS_LAMBDA_LOG_STREAM_NAME",
            "AWS_LAMBDA_RUNTIME_API",
            "AWS_LAMBDA_INITIALIZATION_TYPE",
            "AWS_EXECUTION_ENV",
            "AWS_ACCESS_KEY",
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "LAMBDA_TASK_ROOT",
            "LAMBDA_RUNTIME_DIR",
            "_HANDLER",
            "_X_AMZN_TRACE_ID",
        ] {
            let (stack, line) = function(handler().env(name, "x"));
            let message = format!("`{name}` cannot be the name of an environment variable of a function");
            let Err(findings) = stack.synth() else { panic!("`{name}` was taken") };
            assert_eq!(findings.len(), 1, "{findings:#?}");
            let finding = &findings[0];
            assert_eq!((finding.rule, finding.at.line, &finding.message), ("env-name", line, &message));
            assert_eq!(
                finding.help.as_deref(),
                Some(
                    "a name has letters, digits and _, a letter first, two characters at least, and is none of Lambda's own"
                )
            );
        }
        for name in ["TZ", "LANG", "PATH", "PYTHONPATH", "TABLE_NAME"] {
            assert!(function(handler().env(name, "x")).0.synth().is_ok(), "{name}");
        }
    }
}

mod networks {
    use super::*;

    #[test]
    fn more_subnets_than_the_block_holds() {
        let mut stack = Stack::new("orders");
        let line = line!() + 1;
        stack.add(id!("Network"), Network::new(cidr!("10.1.2.0/23")).isolated_subnets(3));
        let message = "10.1.2.0/23 has room for 2 subnets of /24, not 3";
        assert_finds(stack, &[("network-size", line, message, "give the VPC a larger block")]);
    }

    #[test]
    fn a_block_of_addresses_from_data() {
        for (text, wrong) in [
            ("10.1.0.0", "a block of addresses is written like \"10.1.0.0/16\""),
            ("10.1.0/16", "a block of addresses is written like \"10.1.0.0/16\""),
            ("10.1.0.256/16", "a block of addresses is written like \"10.1.0.0/16\""),
            ("10.1.0.0/16/1", "a block of addresses is written like \"10.1.0.0/16\""),
            ("10.0.0.0/8", "the block of a VPC is /16 to /24 here"),
            ("10.1.2.3/16", "the address of a block ends in zeros where its hosts are"),
        ] {
            let error = from_value::<Network>(serde_json::json!({ "cidr": text })).expect_err(text);
            assert!(error.to_string().contains(wrong), "{text}: {error}");
        }
    }

    #[test]
    fn more_subnets_than_memory_holds() {
        let mut stack = Stack::new("orders");
        stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(usize::MAX));
        assert_eq!(of_rule(stack, "network-size").len(), 1);
    }
}

mod reports {
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
}
