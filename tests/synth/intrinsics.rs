//! Every intrinsic function and pseudo parameter in its long form.

use formwork::prelude::*;
use formwork::value::Literal;
use intrinsic::*;
use serde_json::{Value as JsonValue, from_value, json};

use crate::template;

/// How a value stands in a template, and the template's transforms.
#[track_caller]
fn render<T: Literal>(make: impl FnOnce(&mut Stack) -> Val<T>) -> (JsonValue, JsonValue) {
    let mut stack = Stack::new("orders");
    let value = make(&mut stack);
    stack.output(id!("It"), "it", value);
    let template = template(stack);
    (template["Outputs"]["It"]["Value"].clone(), template["Transform"].clone())
}

#[track_caller]
fn assert_renders<T: Literal>(make: impl FnOnce(&mut Stack) -> Val<T>, expected: JsonValue) {
    assert_eq!(render(make), (expected, JsonValue::Null));
}

/// With functions that only the language extensions know.
#[track_caller]
fn assert_extends<T: Literal>(make: impl FnOnce(&mut Stack) -> Val<T>, expected: JsonValue) {
    assert_eq!(render(make), (expected, json!("AWS::LanguageExtensions")));
}

fn limits(stack: &mut Stack) -> formwork::stack::Mapping {
    stack.mapping(id!("Limits"), [("prod", [("rate", json!(1000).into_limit())])])
}

trait IntoLimit {
    fn into_limit(self) -> Json;
}

impl IntoLimit for JsonValue {
    fn into_limit(self) -> Json {
        from_value(self).expect("a value")
    }
}

#[test]
fn pseudo_parameters() {
    assert_renders(|_| account_id(), json!({ "Ref": "AWS::AccountId" }));
    assert_renders(|_| notification_arns(), json!({ "Ref": "AWS::NotificationARNs" }));
    assert_renders(|_| no_value::<String>(), json!({ "Ref": "AWS::NoValue" }));
    assert_renders(|_| partition(), json!({ "Ref": "AWS::Partition" }));
    assert_renders(|_| region(), json!({ "Ref": "AWS::Region" }));
    assert_renders(|_| stack_id(), json!({ "Ref": "AWS::StackId" }));
    assert_renders(|_| stack_name(), json!({ "Ref": "AWS::StackName" }));
    assert_renders(|_| url_suffix(), json!({ "Ref": "AWS::URLSuffix" }));
}

#[test]
fn references() {
    let queue = |stack: &mut Stack| stack.add(id!("Queue"), aws::sqs::Queue::new());
    assert_renders(|stack| queue(stack).reference(), json!({ "Ref": "Queue" }));
    assert_renders(|stack| queue(stack).arn(), json!({ "Fn::GetAtt": ["Queue", "Arn"] }));
    assert_renders(|stack| queue(stack).queue_name(), json!({ "Fn::GetAtt": ["Queue", "QueueName"] }));
    assert_renders(|stack| queue(stack).attribute("Newer.Part"), json!({ "Fn::GetAtt": ["Queue", "Newer.Part"] }));
    assert_renders(|stack| stack.parameter(id!("Rate"), Param::number()).value(), json!({ "Ref": "Rate" }));
}

#[test]
fn functions() {
    assert_renders(|_| base64("#!/bin/sh"), json!({ "Fn::Base64": "#!/bin/sh" }));
    assert_renders(
        |_| base64(sub!("region={}", region())),
        json!({ "Fn::Base64": { "Fn::Sub": "region=${AWS::Region}" } }),
    );
    assert_renders(|_| intrinsic::cidr("10.1.0.0/16", 4, 8), json!({ "Fn::Cidr": ["10.1.0.0/16", 4, 8] }));
    assert_renders(
        |stack| find_in_map::<f64>(&limits(stack), "prod", "rate"),
        json!({ "Fn::FindInMap": ["Limits", "prod", "rate"] }),
    );
    assert_renders(
        |stack| find_in_map::<f64>(&limits(stack), stack_name(), "rate"),
        json!({ "Fn::FindInMap": ["Limits", { "Ref": "AWS::StackName" }, "rate"] }),
    );
    assert_renders(|_| get_azs(""), json!({ "Fn::GetAZs": "" }));
    assert_renders(|_| get_azs(region()), json!({ "Fn::GetAZs": { "Ref": "AWS::Region" } }));
    assert_renders(
        |_| get_stack_output("data", "Url"),
        json!({ "Fn::GetStackOutput": { "StackName": "data", "OutputName": "Url" } }),
    );
    assert_renders(
        |stack| {
            let in_europe = stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
            if_::<i64>(&in_europe, 1, no_value())
        },
        json!({ "Fn::If": ["InEurope", 1, { "Ref": "AWS::NoValue" }] }),
    );
    assert_renders(|_| import_value("data-url"), json!({ "Fn::ImportValue": "data-url" }));
    assert_renders(
        |_| import_value(sub!("{}-url", stack_name())),
        json!({ "Fn::ImportValue": { "Fn::Sub": "${AWS::StackName}-url" } }),
    );
    assert_renders(|_| join("-", ["a", "b"]), json!({ "Fn::Join": ["-", ["a", "b"]] }));
    assert_renders(
        |_| join(",", [region(), account_id(), val("x")]),
        json!({ "Fn::Join": [",", [{ "Ref": "AWS::Region" }, { "Ref": "AWS::AccountId" }, "x"]] }),
    );
    assert_renders(|_| join(",", get_azs("")), json!({ "Fn::Join": [",", { "Fn::GetAZs": "" }] }));
    assert_renders(|_| select(1, get_azs("")), json!({ "Fn::Select": [1, { "Fn::GetAZs": "" }] }));
    assert_renders(|_| select::<String>(0, ["a", "b"]), json!({ "Fn::Select": [0, ["a", "b"]] }));
    assert_renders(|_| split(",", "a,b"), json!({ "Fn::Split": [",", "a,b"] }));
    assert_renders(
        |_| select(2, split(":", import_value("arn"))),
        json!({ "Fn::Select": [2, { "Fn::Split": [":", { "Fn::ImportValue": "arn" }] }] }),
    );
    assert_renders(
        |_| transform("Acme::Include", formwork::json!({ "Location": "s3://bucket/part.yaml" })),
        json!({ "Fn::Transform": { "Name": "Acme::Include", "Parameters": { "Location": "s3://bucket/part.yaml" } } }),
    );
}

#[test]
fn functions_of_the_language_extensions() {
    assert_extends(|_| length::<String>(["a", "b"]), json!({ "Fn::Length": ["a", "b"] }));
    assert_extends(|_| length(get_azs("")), json!({ "Fn::Length": { "Fn::GetAZs": "" } }));
    assert_extends(
        |_| to_json_string(formwork::json!({ "region": region() })),
        json!({ "Fn::ToJsonString": { "region": { "Ref": "AWS::Region" } } }),
    );
    assert_extends(
        |stack| find_in_map_or::<f64>(&limits(stack), "dev", "rate", 10),
        json!({ "Fn::FindInMap": ["Limits", "dev", "rate", { "DefaultValue": 10 }] }),
    );
    assert_extends(
        |_| for_each(&id!("Names"), "Name", ["a", "b"], "Is${Name}", "${Name}"),
        json!({ "Fn::ForEach::Names": ["Name", ["a", "b"], { "Is${Name}": "${Name}" }] }),
    );
    // deep inside of something else
    assert_extends(
        |_| join("-", [to_json_string(formwork::json!([1])), val("x")]),
        json!({ "Fn::Join": ["-", [{ "Fn::ToJsonString": [1] }, "x"]] }),
    );
    assert_extends(
        |_| sub!("<{}>", to_json_string(formwork::json!([1]))),
        json!({ "Fn::Sub": ["<${Value1}>", { "Value1": { "Fn::ToJsonString": [1] } }] }),
    );
}

/// A key of `Fn::FindInMap` other than a `Ref` or another lookup is one of the extensions.
#[test]
fn computed_keys_of_a_mapping() {
    for key in [
        select::<String>(0, ["prod", "dev"]),
        sub!("{}-limits", stack_name()),
        join("-", [region(), val("limits")]),
        select(0, split("-", stack_name())),
    ] {
        let (_, transforms) = render(|stack| find_in_map::<f64>(&limits(stack), key, "rate"));
        assert_eq!(transforms, "AWS::LanguageExtensions");
    }
    let (_, transforms) = render(|stack| {
        let limits = limits(stack);
        let inner = find_in_map::<String>(&limits, region(), "name");
        find_in_map::<f64>(&limits, inner, "rate")
    });
    assert_eq!(transforms, JsonValue::Null);
}

#[test]
fn the_transform_stands_once_and_first() {
    let transforms = |own: &[&str], needed: bool| {
        let mut stack = Stack::new("orders");
        own.iter().for_each(|name| stack.transform(*name));
        if needed {
            stack.output(id!("A"), "a", length::<String>(["a"]));
            stack.output(id!("B"), "b", length::<String>(["b"]));
            stack.for_each(id!("Queues"), "Name", ["A"], "Queue${Name}", aws::sqs::Queue::new());
        }
        template(stack)["Transform"].clone()
    };
    const EXTENSIONS: &str = "AWS::LanguageExtensions";
    assert_eq!(transforms(&[], false), JsonValue::Null);
    assert_eq!(transforms(&[], true), EXTENSIONS);
    assert_eq!(transforms(&["Acme::Macro"], false), "Acme::Macro");
    assert_eq!(transforms(&["Acme::Macro", "Acme::Other"], true), json!([EXTENSIONS, "Acme::Macro", "Acme::Other"]));
    assert_eq!(transforms(&[EXTENSIONS], true), EXTENSIONS);
    assert_eq!(transforms(&[EXTENSIONS, "Acme::Macro"], true), json!([EXTENSIONS, "Acme::Macro"]));
}

#[test]
fn text_with_values() {
    assert_renders(|_| sub!("plain"), json!("plain"));
    assert_renders(|_| sub!(""), json!(""));
    assert_renders(|_| sub!("{}", "plain"), json!("plain"));
    assert_renders(|_| sub!("{{}}"), json!("{}"));
    assert_renders(|_| sub!("{}", region()), json!({ "Fn::Sub": "${AWS::Region}" }));
    assert_renders(
        |_| sub!("arn:{}:s3:::logs-{}/*", partition(), account_id()),
        json!({ "Fn::Sub": "arn:${AWS::Partition}:s3:::logs-${AWS::AccountId}/*" }),
    );
    assert_renders(
        |stack| {
            let queue = stack.add(id!("Queue"), aws::sqs::Queue::new());
            sub!("{} is {}", queue.reference(), queue.arn())
        },
        json!({ "Fn::Sub": "${Queue} is ${Queue.Arn}" }),
    );
    assert_renders(
        |_| sub!("{}/{}", import_value("a"), select::<String>(0, ["b"])),
        json!({ "Fn::Sub": [
            "${Value1}/${Value2}",
            { "Value1": { "Fn::ImportValue": "a" }, "Value2": { "Fn::Select": [0, ["b"]] } },
        ] }),
    );
}

/// What looks like a variable of `Fn::Sub` but is text stays text.
#[test]
fn text_that_looks_like_a_variable() {
    assert_renders(|_| sub!("${{name}}"), json!("${name}"));
    assert_renders(|_| sub!("{}", "${name}"), json!("${name}"));
    assert_renders(|_| sub!("{}", "${!name}"), json!("${!name}"));
    assert_renders(|_| sub!("${{name}}-{}", region()), json!({ "Fn::Sub": "${!name}-${AWS::Region}" }));
    assert_renders(|_| sub!("{}-{}", "${name}", region()), json!({ "Fn::Sub": "${!name}-${AWS::Region}" }));
    // CloudFormation takes one `!` away
    assert_renders(|_| sub!("${{!name}}-{}", region()), json!({ "Fn::Sub": "${!!name}-${AWS::Region}" }));
    // the dollar in one piece, the brace in the next
    assert_renders(|_| sub!("${}-{}", "{name}", region()), json!({ "Fn::Sub": "${!name}-${AWS::Region}" }));
    assert_renders(|_| sub!("{}{}-{}", "$", "{name}", region()), json!({ "Fn::Sub": "${!name}-${AWS::Region}" }));
    assert_renders(|_| sub!("${}", "{name}"), json!("${name}"));
    // a dollar before a value is a dollar
    assert_renders(|_| sub!("${}", region()), json!({ "Fn::Sub": "$${AWS::Region}" }));
}

#[test]
fn text_inside_of_text() {
    assert_renders(
        |_| sub!("<{}>", sub!("{}-{}", region(), sub!("${{x}}{}", account_id()))),
        json!({ "Fn::Sub": "<${AWS::Region}-${!x}${AWS::AccountId}>" }),
    );
    assert_renders(|_| sub!("<{}>", sub!("[{}]", "x")), json!("<[x]>"));
    assert_renders(
        |_| sub!("{}{}", sub!("{}", import_value("a")), import_value("b")),
        json!({ "Fn::Sub": [
            "${Value1}${Value2}",
            { "Value1": { "Fn::ImportValue": "a" }, "Value2": { "Fn::ImportValue": "b" } },
        ] }),
    );
}

/// A variable of the text hides the resource of its name.
#[test]
fn a_resource_that_is_called_like_a_variable() {
    let (text, _) = render(|stack| {
        let queue = stack.add(id!("Value1"), aws::sqs::Queue::new());
        sub!("{} {}", queue.reference(), import_value("a"))
    });
    let parts = text["Fn::Sub"].as_array().expect("a text and its variables");
    let variables = parts[1].as_object().expect("variables");
    assert_eq!(variables.len(), 1);
    assert!(!variables.contains_key("Value1"), "{text}");
}

#[test]
fn conditions() {
    let mut stack = Stack::new("orders");
    let kind = stack.parameter(id!("Kind"), Param::string());
    let prod = stack.condition(id!("Prod"), condition::equals(&kind, "prod"));
    stack.condition(id!("NotProd"), condition::not(&prod));
    let test = || condition::equals(region(), "eu-west-1");
    stack.condition(id!("Both"), condition::and([(&prod).into(), test()]));
    stack.condition(id!("Either"), condition::or([condition::not(test()), (&prod).into(), test()]));
    let in_europe = json!({ "Fn::Equals": [{ "Ref": "AWS::Region" }, "eu-west-1"] });
    assert_eq!(
        template(stack)["Conditions"],
        json!({
            "Both": { "Fn::And": [{ "Condition": "Prod" }, in_europe] },
            "Either": { "Fn::Or": [{ "Fn::Not": [in_europe] }, { "Condition": "Prod" }, in_europe] },
            "NotProd": { "Fn::Not": [{ "Condition": "Prod" }] },
            "Prod": { "Fn::Equals": [{ "Ref": "Kind" }, "prod"] },
        })
    );
}

/// Data says the same as Rust.
#[test]
fn expressions_from_data() {
    for expression in [
        json!({ "Ref": "AWS::Region" }),
        json!({ "Ref": "Queue" }),
        json!({ "Fn::GetAtt": ["Queue", "Arn"] }),
        json!({ "Fn::Join": ["-", [{ "Ref": "Queue" }, { "Fn::GetAtt": ["Queue", "Arn"] }]] }),
        json!({ "Fn::If": ["InEurope", "a", { "Ref": "AWS::NoValue" }] }),
        json!({ "Fn::Sub": "${Queue}-${AWS::Region}-${!x}" }),
        json!({ "Fn::Sub": ["${Queue}-${Value1}", { "Value1": { "Fn::ImportValue": "name" } }] }),
        json!({ "Fn::ImportValue": { "Fn::Sub": "${AWS::StackName}-url" } }),
        json!({ "Fn::Select": [0, { "Fn::GetAZs": "" }] }),
    ] {
        let value: Val<String> = from_value(expression.clone()).expect("an expression");
        assert_renders(
            |stack| {
                stack.add(id!("Queue"), aws::sqs::Queue::new());
                stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
                value
            },
            expression,
        );
    }
    let dotted: Val<String> = from_value(json!({ "Fn::GetAtt": "Queue.Arn" })).expect("an expression");
    assert_renders(
        |stack| {
            stack.add(id!("Queue"), aws::sqs::Queue::new());
            dotted
        },
        json!({ "Fn::GetAtt": ["Queue", "Arn"] }),
    );
}

/// A secret's name stands in the template, never its value.
#[test]
fn dynamic_references() {
    assert_renders(
        |_| resolve_secret("orders/db", "password"),
        json!("{{resolve:secretsmanager:orders/db:SecretString:password}}"),
    );
    assert_renders(|_| resolve_ssm("/orders/rate"), json!("{{resolve:ssm:/orders/rate}}"));
    // also inside of text
    assert_renders(
        |_| sub!("{}:{}", resolve_secret("db", "user"), region()),
        json!({ "Fn::Sub": "{{resolve:secretsmanager:db:SecretString:user}}:${AWS::Region}" }),
    );
}
