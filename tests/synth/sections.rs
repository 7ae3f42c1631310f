//! The sections of a template beside its resources.

use formwork::prelude::*;
use formwork::resource::DeletionPolicy;
use serde_json::json;

use crate::template;

#[test]
fn sections_stand_in_one_order() {
    let mut stack = Stack::new("orders");
    stack.output(id!("Region"), "where", region());
    stack.add(id!("Queue"), aws::sqs::Queue::new());
    stack.rule(id!("Where"), condition::Rule::assert(condition::equals(region(), "eu-west-1"), "in Europe"));
    stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
    stack.mapping(id!("Limits"), [("prod", [("rate", formwork::json!(1))])]);
    stack.parameter(id!("Rate"), Param::number());
    stack.transform("Acme::Macro");
    stack.metadata("Owner", formwork::json!("shop"));
    stack.describe("orders");
    let cast = stack.synth().expect("no mistake");
    let sections: Vec<&str> = cast.template.root().iter().map(|(name, _)| name).collect();
    assert_eq!(
        sections,
        [
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Transform",
            "Parameters",
            "Mappings",
            "Conditions",
            "Rules",
            "Resources",
            "Outputs",
        ]
    );
}

#[test]
fn a_template_is_canonical_json() {
    let mut stack = Stack::new("orders");
    stack.describe("größer \"als\" \u{1F600}\n");
    stack.add(id!("Queue"), aws::sqs::Queue::new().queue_name("a/b"));
    let json = stack.synth().expect("no mistake").template.to_json();
    assert_eq!(
        json,
        concat!(
            "{\n",
            "  \"AWSTemplateFormatVersion\": \"2010-09-09\",\n",
            "  \"Description\": \"größer \\\"als\\\" \u{1F600}\\n\",\n",
            "  \"Resources\": {\n",
            "    \"Queue\": {\n",
            "      \"Type\": \"AWS::SQS::Queue\",\n",
            "      \"Properties\": {\n",
            "        \"QueueName\": \"a/b\"\n",
            "      }\n",
            "    }\n",
            "  }\n",
            "}\n",
        )
    );
}

#[test]
fn parameters() {
    let mut stack = Stack::new("orders");
    let text = stack.parameter(
        id!("Text"),
        Param::string()
            .default("b")
            .allowed(["a", "b"])
            .pattern("[ab]")
            .min_length(1)
            .max_length(2)
            .describe("a letter")
            .constraint_description("a or b"),
    );
    let secret = stack.parameter(id!("Secret"), Param::string().no_echo());
    let number = stack.parameter(id!("Number"), Param::number().default(0.5).min(0).max(10.5).allowed([0.5, 1.0]));
    let integer = stack.parameter(id!("Integer"), Param::integer().default(5).min(0).max(10));
    let list = stack.parameter(id!("List"), Param::list().default(["a", "b"]));
    let ssm = stack.parameter(id!("Ssm"), Param::ssm_value("/orders/rate"));
    let name = stack.parameter(id!("SsmName"), Param::ssm_name());
    let vpc = stack.parameter(id!("Vpc"), Param::<Id<aws::ec2::Vpc>>::existing("AWS::EC2::VPC::Id"));
    let subnets = stack
        .parameter(id!("Subnets"), Param::<List<Id<aws::ec2::Subnet>>>::existing_list("List<AWS::EC2::Subnet::Id>"));
    let numbers = stack.parameter(id!("Numbers"), Param::<List<f64>>::typed("List<Number>"));
    // each fits where its type does
    stack.add(id!("Queue"), aws::sqs::Queue::new().queue_name(&text).tags([aws::table::Tag::new("name", &name)]));
    stack.add(id!("Group"), aws::ec2::SecurityGroup::new("a group").vpc_id(&vpc));
    stack.output(id!("Text"), "text", sub!("{}{}{}", &text, &secret, &ssm));
    stack.output(id!("Number"), "number", number.value());
    stack.output(id!("Integer"), "integer", integer.value());
    stack.output(id!("List"), "list", intrinsic::join(",", &list));
    stack.output(id!("Subnet"), "one", intrinsic::select(0, &subnets));
    stack.output(id!("One"), "one", intrinsic::select(0, &numbers));
    let template = template(stack);
    assert_eq!(
        template["Parameters"],
        json!({
            "Integer": { "Type": "Number", "Default": 5, "MinValue": 0, "MaxValue": 10 },
            "List": { "Type": "CommaDelimitedList", "Default": "a,b" },
            "Number": {
                "Type": "Number", "Default": 0.5, "MinValue": 0, "MaxValue": 10.5, "AllowedValues": [0.5, 1],
            },
            "Numbers": { "Type": "List<Number>" },
            "Secret": { "Type": "String", "NoEcho": true },
            "Ssm": { "Type": "AWS::SSM::Parameter::Value<String>", "Default": "/orders/rate" },
            "SsmName": { "Type": "AWS::SSM::Parameter::Name" },
            "Subnets": { "Type": "List<AWS::EC2::Subnet::Id>" },
            "Text": {
                "Type": "String", "Default": "b", "AllowedValues": ["a", "b"], "AllowedPattern": "[ab]",
                "MinLength": 1, "MaxLength": 2, "Description": "a letter", "ConstraintDescription": "a or b",
            },
            "Vpc": { "Type": "AWS::EC2::VPC::Id" },
        })
    );
    assert_eq!(template["Resources"]["Queue"]["Properties"]["QueueName"], json!({ "Ref": "Text" }));
    assert_eq!(template["Resources"]["Group"]["Properties"]["VpcId"], json!({ "Ref": "Vpc" }));
    assert_eq!(template["Outputs"]["Subnet"]["Value"], json!({ "Fn::Select": [0, { "Ref": "Subnets" }] }));
}

#[test]
fn mappings() {
    let mut stack = Stack::new("orders");
    let limits = stack.mapping(
        id!("Limits"),
        [
            ("prod", [("rate", formwork::json!(1000)), ("zones", formwork::json!(["a", "b"]))]),
            ("dev", [("rate", formwork::json!(10)), ("zones", formwork::json!(["a"]))]),
        ],
    );
    let rate: Val<f64> = intrinsic::find_in_map(&limits, "prod", "rate");
    stack.output(id!("Rate"), "requests per second", rate);
    assert_eq!(
        template(stack)["Mappings"],
        json!({ "Limits": {
            "prod": { "rate": 1000, "zones": ["a", "b"] },
            "dev": { "rate": 10, "zones": ["a"] },
        } })
    );
}

#[test]
fn rules() {
    let mut stack = Stack::new("orders");
    let vpc = "AWS::EC2::VPC::Id";
    let rule = condition::Rule::assert(condition::contains(["a", "b"], region()), "a or b")
        .and_assert(condition::each_member_equals(condition::value_of_all(vpc, "Tags.team"), "shop"), "ours")
        .and_assert(condition::each_member_in(condition::ref_all(vpc), ["vpc-1", "vpc-2"]), "known")
        .and_assert(condition::equals(condition::value_of("Vpc", "Tags.team"), "shop"), "ours")
        .when(condition::equals(region(), "eu-west-1"));
    stack.rule(id!("Networks"), rule);
    let region = json!({ "Ref": "AWS::Region" });
    assert_eq!(
        template(stack)["Rules"],
        json!({ "Networks": {
            "RuleCondition": { "Fn::Equals": [region, "eu-west-1"] },
            "Assertions": [
                { "Assert": { "Fn::Contains": [["a", "b"], region] }, "AssertDescription": "a or b" },
                {
                    "Assert": { "Fn::EachMemberEquals": [{ "Fn::ValueOfAll": [vpc, "Tags.team"] }, "shop"] },
                    "AssertDescription": "ours",
                },
                {
                    "Assert": { "Fn::EachMemberIn": [{ "Fn::RefAll": vpc }, ["vpc-1", "vpc-2"]] },
                    "AssertDescription": "known",
                },
                {
                    "Assert": { "Fn::Equals": [{ "Fn::ValueOf": ["Vpc", "Tags.team"] }, "shop"] },
                    "AssertDescription": "ours",
                },
            ],
        } })
    );
}

#[test]
fn outputs() {
    let mut stack = Stack::new("orders");
    let in_europe = stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
    let queue = stack.add(id!("Queue"), aws::sqs::Queue::new());
    stack.output(id!("Url"), "the queue", queue.reference());
    stack.output_if(&in_europe, id!("Arn"), "its ARN", queue.arn());
    stack.export(id!("Shared"), "for others", "orders-queue", queue.reference());
    assert_eq!(
        template(stack)["Outputs"],
        json!({
            "Arn": { "Description": "its ARN", "Condition": "InEurope", "Value": { "Fn::GetAtt": ["Queue", "Arn"] } },
            "Shared": {
                "Description": "for others", "Value": { "Ref": "Queue" }, "Export": { "Name": "orders-queue" },
            },
            "Url": { "Description": "the queue", "Value": { "Ref": "Queue" } },
        })
    );
}

/// An export is the value itself at home and an import everywhere else.
#[test]
fn exports() {
    let mut data = Stack::new("data");
    let queue = data.add(id!("Queue"), aws::sqs::Queue::new());
    let url = data.export(id!("QueueUrl"), "the queue", "data-queue", queue.reference());
    let arn = data.export(id!("QueueArn"), "its ARN", "data-queue-arn", queue.arn());
    data.output(id!("Again"), "the queue", url.value());
    data.output(id!("InText"), "its ARN", sub!("<{}>", arn.value()));

    let mut web = Stack::new("web");
    web.output(id!("Queue"), "the queue", url.value());
    let environment = aws::lambda::FunctionEnvironment::new().variables([("QUEUE_URL", url.value())]);
    let code = aws::lambda::FunctionCode::new().zip_file(crate::CODE);
    let role = Arn::of("arn:aws:iam::123456789012:role/web");
    web.add(id!("Handler"), aws::lambda::Function::new(code, role).environment(environment));
    // a stack of the same name is another stack
    let mut namesake = Stack::new("data");
    namesake.output(id!("Queue"), "the queue", url.value());

    let import = json!({ "Fn::ImportValue": "data-queue" });
    let (data, web, namesake) = (template(data), template(web), template(namesake));
    assert_eq!(data["Outputs"]["Again"]["Value"], json!({ "Ref": "Queue" }));
    let in_text = &data["Outputs"]["InText"]["Value"];
    assert!(
        *in_text == json!({ "Fn::Sub": "<${Queue.Arn}>" })
            || *in_text == json!({ "Fn::Sub": ["<${Value1}>", { "Value1": { "Fn::GetAtt": ["Queue", "Arn"] } }] }),
        "{in_text}"
    );
    assert_eq!(web["Outputs"]["Queue"]["Value"], import);
    let handler = &web["Resources"]["Handler"]["Properties"];
    assert_eq!(handler["Environment"]["Variables"]["QUEUE_URL"], import);
    assert_eq!(namesake["Outputs"]["Queue"]["Value"], import);
}

#[test]
fn metadata() {
    let mut stack = Stack::new("orders");
    stack.metadata("Owner", formwork::json!({ "team": "shop", "region": region() }));
    stack.metadata("Reviewed", formwork::json!(true));
    assert_eq!(
        template(stack)["Metadata"],
        json!({ "Owner": { "team": "shop", "region": { "Ref": "AWS::Region" } }, "Reviewed": true })
    );
}

#[test]
fn nested_stacks() {
    let mut child = Stack::new("orders-data");
    let name = child.parameter(id!("Name"), Param::string());
    let zones = child.parameter(id!("Zones"), Param::list());
    let queue = child.add(id!("Queue"), aws::sqs::Queue::new().queue_name(&name));
    let url = child.output(id!("Url"), "the queue", queue.reference());
    child.output(id!("Zones"), "where", intrinsic::join(",", &zones));
    let mut parent = Stack::new("orders");
    let data = parent.nest(id!("Data"), child, |data| {
        data.give(&name, sub!("{}-orders", stack_name())).give(&zones, intrinsic::get_azs(""))
    });
    parent.output(id!("Url"), "the queue", data.output(&url));
    let cast = parent.synth().expect("no mistake");
    let [nested] = cast.nested.as_slice() else { panic!("{:?}", cast.nested) };
    assert_eq!(nested.name, "orders-data");
    assert!(nested.template.resource("Queue").is_some());
    let parent: serde_json::Value = serde_json::from_str(&cast.template.to_json()).expect("JSON");
    assert_eq!(
        parent["Resources"],
        json!({ "Data": {
            "Type": "AWS::CloudFormation::Stack",
            "Properties": {
                "Parameters": {
                    "Name": { "Fn::Sub": "${AWS::StackName}-orders" },
                    // a parameter of a nested stack is text
                    "Zones": { "Fn::Join": [",", { "Fn::GetAZs": "" }] },
                },
                "TemplateURL": "orders-data.template.json",
            },
        } })
    );
    assert_eq!(parent["Outputs"]["Url"]["Value"], json!({ "Fn::GetAtt": ["Data", "Outputs.Url"] }));
}

#[test]
fn loops() {
    let mut stack = Stack::new("orders");
    let names = stack.parameter(id!("Names"), Param::list());
    stack.for_each(
        id!("Queues"),
        "Name",
        &names,
        "Queue${Name}",
        aws::sqs::Queue::new().queue_name("orders-${Name}").visibility_timeout(60),
    );
    let template = template(stack);
    assert_eq!(template["Transform"], "AWS::LanguageExtensions");
    assert_eq!(
        template["Resources"],
        json!({ "Fn::ForEach::Queues": [
            "Name",
            { "Ref": "Names" },
            { "Queue${Name}": {
                "Type": "AWS::SQS::Queue",
                "Properties": { "QueueName": "orders-${Name}", "VisibilityTimeout": 60 },
            } },
        ] })
    );
}

/// What is said of a resource beside its properties is said of every copy.
#[test]
fn loops_keep_attributes() {
    let mut stack = Stack::new("orders");
    let in_europe = stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
    let key = stack.add(id!("Key"), aws::kms::Key::new());
    let queue = aws::sqs::Queue::new()
        .deletion_policy(DeletionPolicy::Retain)
        .update_replace_policy(DeletionPolicy::Retain)
        .only_if(&in_europe)
        .depends_on(&key)
        .metadata("Owner", "shop");
    stack.for_each(id!("Queues"), "Name", ["A"], "Queue${Name}", queue);
    let copy = &template(stack)["Resources"]["Fn::ForEach::Queues"][2]["Queue${Name}"];
    assert_eq!(copy["DeletionPolicy"], "Retain");
    assert_eq!(copy["UpdateReplacePolicy"], "Retain");
    assert_eq!(copy["Condition"], "InEurope");
    assert_eq!(copy["DependsOn"], "Key");
    assert_eq!(copy["Metadata"], json!({ "Owner": "shop" }));
}

/// Tags of the stack reach the copies too.
#[test]
fn loops_take_tags() {
    let mut stack = Stack::new("orders");
    stack.tag("team", "shop");
    stack.for_each(id!("Queues"), "Name", ["A"], "Queue${Name}", aws::sqs::Queue::new());
    let copy = &template(stack)["Resources"]["Fn::ForEach::Queues"][2]["Queue${Name}"];
    assert_eq!(copy["Properties"]["Tags"], json!([{ "Key": "team", "Value": "shop" }]));
}
