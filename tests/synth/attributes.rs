//! What a resource has beside its properties, tags of a whole stack, and the ways around the types.

use formwork::prelude::*;
use serde_json::{Value as JsonValue, json};

use crate::{Orders, function, template};

fn queue() -> aws::sqs::Queue {
    aws::sqs::Queue::new()
}

#[test]
fn waiting_for_others() {
    let mut stack = Stack::new("orders");
    let b = stack.add(id!("B"), queue());
    let a = stack.add(id!("A"), queue());
    stack.add(id!("None"), queue());
    stack.add(id!("One"), queue().depends_on(&a));
    stack.add(id!("Two"), queue().depends_on(&b).depends_on(&a));
    stack.add(id!("Again"), queue().depends_on(&a).depends_on(&a));
    // what a property says is not said again
    stack.add(id!("Said"), queue().depends_on(&a).queue_name(sub!("{}-copy", a.queue_name())));
    stack.add(id!("Half"), queue().depends_on(&a).depends_on(&b).queue_name(sub!("{}-copy", a.queue_name())));
    let resources = &template(stack)["Resources"];
    assert_eq!(resources["None"].get("DependsOn"), None);
    assert_eq!(resources["One"]["DependsOn"], "A");
    assert_eq!(resources["Two"]["DependsOn"], json!(["A", "B"]));
    assert_eq!(resources["Again"]["DependsOn"], "A");
    assert_eq!(resources["Said"].get("DependsOn"), None);
    assert_eq!(resources["Half"]["DependsOn"], "B");
}

#[test]
fn every_attribute() {
    let mut stack = Stack::new("orders");
    let in_europe = stack.condition(id!("InEurope"), condition::equals(region(), "eu-west-1"));
    let key = stack.add(id!("Key"), aws::kms::Key::new());
    stack.add(
        id!("Queue"),
        queue()
            .queue_name("orders")
            .depends_on(&key)
            .only_if(&in_europe)
            .deletion_policy(DeletionPolicy::RetainExceptOnCreate)
            .update_replace_policy(DeletionPolicy::Snapshot)
            .creation_policy(formwork::json!({ "ResourceSignal": { "Count": 1 } }))
            .update_policy(formwork::json!({ "EnableVersionUpgrade": true }))
            .metadata("Owner", "shop")
            .metadata("Region", formwork::json!({ "at": region() })),
    );
    stack.add(id!("Kept"), queue().deletion_policy(DeletionPolicy::Retain));
    stack.add(id!("Gone"), queue().deletion_policy(DeletionPolicy::Delete));
    let resources = &template(stack)["Resources"];
    assert_eq!(
        resources["Queue"],
        json!({
            "Type": "AWS::SQS::Queue",
            "Condition": "InEurope",
            "DependsOn": "Key",
            "CreationPolicy": { "ResourceSignal": { "Count": 1 } },
            "UpdatePolicy": { "EnableVersionUpgrade": true },
            "DeletionPolicy": "RetainExceptOnCreate",
            "UpdateReplacePolicy": "Snapshot",
            "Metadata": { "Owner": "shop", "Region": { "at": { "Ref": "AWS::Region" } } },
            "Properties": { "QueueName": "orders" },
        })
    );
    assert_eq!(resources["Kept"], json!({ "Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain" }));
    assert_eq!(resources["Gone"]["DeletionPolicy"], "Delete");
}

#[test]
fn tags_of_a_whole_stack() {
    let mut stack = Stack::new("orders");
    stack.tag("team", "shop");
    stack.tag("region", region());
    stack.add(id!("Plain"), queue());
    stack.add(id!("Own"), queue().tags([aws::table::Tag::new("team", "data"), aws::table::Tag::new("cost", "low")]));
    let kind = aws::ssm::ParameterType::String;
    stack.add(id!("Members"), aws::ssm::Parameter::new(kind, "1"));
    stack.add(id!("OwnMembers"), aws::ssm::Parameter::new(kind, "1").tags([("team", "data")]));
    stack.add(id!("Untaggable"), aws::sqs::QueuePolicy::new(Policy::of([]), [Id::of("https://queue")]));
    stack.add(id!("Unknown"), Raw::new("Acme::Widgets::Widget"));
    let chosen: Val<List<Tag>> = Val::unchecked(intrinsic::import_value("tags"));
    stack.add(id!("Chosen"), queue().tags(chosen));
    let template = template(stack);
    let tags = |id: &str| template["Resources"][id]["Properties"]["Tags"].clone();
    let region = json!({ "Ref": "AWS::Region" });
    let pair = |key: &str, value: &JsonValue| json!({ "Key": key, "Value": value });
    assert_eq!(tags("Plain"), json!([pair("team", &json!("shop")), pair("region", &region)]));
    assert_eq!(
        tags("Own"),
        json!([pair("team", &json!("data")), pair("cost", &json!("low")), pair("region", &region)])
    );
    assert_eq!(tags("Members"), json!({ "team": "shop", "region": region }));
    assert_eq!(tags("OwnMembers"), json!({ "team": "data", "region": region }));
    assert_eq!(tags("Untaggable"), JsonValue::Null);
    assert_eq!(tags("Unknown"), JsonValue::Null);
    assert_eq!(tags("Chosen"), json!({ "Fn::ImportValue": "tags" }));
}

#[test]
fn tags_reach_what_constructs_make() {
    let mut stack = Stack::new("orders");
    Orders::with(&mut stack, |api, _| api, |stage| stage.access_log(AccessLog::json()));
    stack.add(id!("Table"), Table::keyed_by("id", KeyType::String));
    stack.add(id!("Network"), Network::new(cidr!("10.1.0.0/16")).isolated_subnets(1));
    stack.tag("team", "shop");
    let template = template(stack);
    let tags = json!([{ "Key": "team", "Value": "shop" }]);
    for id in [
        "Handler",
        "HandlerRole",
        "HandlerLogs",
        "Orders",
        "Prod",
        "ProdAccessLog",
        "Table",
        "Network",
        "NetworkIsolated1",
        "NetworkIsolated1Routes",
    ] {
        assert_eq!(template["Resources"][id]["Properties"]["Tags"], tags, "{id}");
    }
    for id in ["OrdersGetOrders", "OrdersPathOrders", "OrdersGetOrdersPermission", "NetworkIsolated1Association"] {
        assert_eq!(template["Resources"][id]["Properties"].get("Tags"), None, "{id}");
    }
}

#[test]
fn the_last_word_on_a_tag() {
    let mut stack = Stack::new("orders");
    stack.tag("team", "shop");
    stack.tag("team", "data");
    stack.add(id!("Queue"), queue());
    let template = template(stack);
    assert_eq!(template["Resources"]["Queue"]["Properties"]["Tags"].as_array().map(Vec::len), Some(1), "{template}");
}

#[test]
fn any_type_and_any_property() {
    let mut stack = Stack::new("orders");
    let topic = stack.add(id!("Topic"), aws::sns::Topic::new());
    let widget = stack.add(
        id!("Widget"),
        Raw::new("Acme::Widgets::Widget")
            .property("Size", 3)
            .property("Weight", 0.5)
            .property("Colour", "blue")
            .property("Shiny", true)
            .property("Topic", topic.reference())
            .property("Arn", topic.topic_arn())
            .property("Parts", formwork::json!([{ "at": region() }, "x", 1, []]))
            .property("Policy", Policy::of([Statement::deny(["*"]).on(["*"])]))
            .deletion_policy(DeletionPolicy::Retain),
    );
    stack.output(id!("Serial"), "its number", widget.attribute("Serial.Number"));
    // a property that is newer than the schema, and one that takes the place of what was said
    stack.add(
        id!("Queue"),
        queue().queue_name("a").property("Newer", formwork::json!({ "Deep": 1 })).property("QueueName", "b"),
    );
    let template = template(stack);
    assert_eq!(
        template["Resources"]["Widget"],
        json!({
            "Type": "Acme::Widgets::Widget",
            "DeletionPolicy": "Retain",
            "Properties": {
                "Size": 3, "Weight": 0.5, "Colour": "blue", "Shiny": true,
                "Topic": { "Ref": "Topic" },
                "Arn": { "Fn::GetAtt": ["Topic", "TopicArn"] },
                "Parts": [{ "at": { "Ref": "AWS::Region" } }, "x", 1, []],
                "Policy": {
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Deny", "Action": "*", "Resource": "*" }],
                },
            },
        })
    );
    assert_eq!(template["Outputs"]["Serial"]["Value"], json!({ "Fn::GetAtt": ["Widget", "Serial.Number"] }));
    assert_eq!(template["Resources"]["Queue"]["Properties"], json!({ "Newer": { "Deep": 1 }, "QueueName": "b" }));
}

/// A value that is newer than the schema goes where the schema knows a list of values.
#[test]
fn a_newer_value() {
    let mut stack = Stack::new("orders");
    let key = aws::dynamodb::TableKeySchema::new("id", aws::dynamodb::TableKeySchemaKeyType::Hash);
    let newer: Val<aws::dynamodb::TableBillingMode> = Val::unchecked(val::<String>("SOMETHING_NEW"));
    stack.add(id!("Table"), aws::dynamodb::Table::new([key]).billing_mode(newer));
    assert_eq!(template(stack)["Resources"]["Table"]["Properties"]["BillingMode"], "SOMETHING_NEW");
}

#[test]
fn numbers() {
    let mut stack = Stack::new("orders");
    stack.add(
        id!("Thing"),
        Raw::new("Acme::Widgets::Widget")
            .property("Whole", 2.0)
            .property("Fraction", 0.1)
            .property("Negative", -3)
            .property("Large", i64::MAX)
            .property("Larger", 1e300),
    );
    let json = stack.synth().expect("no mistake").template.to_json();
    for line in ["\"Whole\": 2", "\"Fraction\": 0.1", "\"Negative\": -3", "\"Large\": 9223372036854775807"] {
        assert!(json.lines().any(|other| other.trim().trim_end_matches(',') == line), "{line}: {json}");
    }
    let read: JsonValue = serde_json::from_str(&json).expect("JSON");
    assert_eq!(read["Resources"]["Thing"]["Properties"]["Larger"], 1e300);
}

/// A function may do what it is granted, wherever that is said, once.
#[test]
fn grants() {
    let mut stack = Stack::new("orders");
    let table = stack.add(id!("Table"), Table::keyed_by("id", KeyType::String));
    let handler = stack.add(id!("Handler"), function().grant(table.allow(["dynamodb:PutItem"])));
    stack.grant(&handler, table.allow(["dynamodb:PutItem"]));
    stack.grant(&handler, Statement::allow(["s3:GetObject"]).on(["arn:aws:s3:::reports/*"]).sid("Reports").into());
    let template = template(stack);
    assert_eq!(
        template["Resources"]["HandlerRole"]["Properties"]["Policies"],
        json!([{
            "PolicyName": "granted",
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow", "Action": "dynamodb:PutItem",
                        "Resource": { "Fn::GetAtt": ["Table", "Arn"] },
                    },
                    { "Sid": "Reports", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*" },
                ],
            },
        }])
    );
}
