//! Tables, queues, topics, buckets, rules, schedules and what else surrounds a function.

use formwork::prelude::*;
use serde_json::{Value as JsonValue, json as plain};

use crate::{handler, rules, template, text, text_without};

/// The properties of a resource.
#[track_caller]
fn properties<'a>(template: &'a JsonValue, id: &str) -> &'a JsonValue {
    let resource = &template["Resources"][id];
    assert!(
        !resource.is_null(),
        "no `{id}` in {:?}",
        template["Resources"].as_object().map(|r| r.keys().collect::<Vec<_>>())
    );
    &resource["Properties"]
}

/// The statements of a policy resource.
#[track_caller]
fn statements<'a>(template: &'a JsonValue, id: &str) -> &'a Vec<JsonValue> {
    properties(template, id)["PolicyDocument"]["Statement"].as_array().expect("statements")
}

/// The statement of that name.
#[track_caller]
fn statement<'a>(template: &'a JsonValue, id: &str, sid: &str) -> &'a JsonValue {
    let all = statements(template, id);
    all.iter().find(|statement| statement["Sid"] == sid).unwrap_or_else(|| panic!("no `{sid}` in {all:#?}"))
}

/// The statements of a role that a construct made.
#[track_caller]
fn granted<'a>(template: &'a JsonValue, role: &str) -> &'a Vec<JsonValue> {
    properties(template, role)["Policies"][0]["PolicyDocument"]["Statement"].as_array().expect("statements")
}

fn messaging() -> Stack {
    let mut stack = Stack::new("messaging");
    let key = stack.add(id!("OrdersKey"), Key::new().alias("orders").pending_days(lit!(7)));
    let orders = stack.add(
        id!("Orders"),
        Queue::new()
            .visibility_timeout(lit!(180))
            .dead_letters_after(lit!(5))
            .encrypted_with(&key)
            .wait_seconds(lit!(20)),
    );
    let placed = stack.add(
        id!("Placed"),
        Topic::new()
            .encrypted_with(&key)
            .queue(
                Subscription::of(&orders)
                    .raw()
                    .filter(json!({ "kind": ["order"] }))
                    .dead_letters(&orders.dead_letters()),
            )
            .email(id!("OnCall"), "on-call@example.com")
            .https(id!("Hook"), "https://example.com/hook"),
    );
    stack.add(id!("Handler"), handler().grant(orders.consume()).grant(placed.publish()));
    let ordered = stack.add(
        id!("Ordered"),
        Queue::fifo(Fifo::new().content_based_deduplication().high_throughput()).dead_letters_after(lit!(3)),
    );
    stack.add(id!("Changes"), Topic::fifo(Fifo::new().content_based_deduplication()).queue(&ordered));
    stack
}

#[test]
fn queues_and_topics() {
    insta::assert_snapshot!(text_without(messaging(), "Handler"));
}

/// One policy for a queue, whoever delivers to it: CloudFormation would let a second one replace the first.
#[test]
fn a_queue_has_one_policy() {
    let mut stack = Stack::new("one-policy");
    let queue =
        stack.add(id!("Jobs"), Queue::new().accepts_from("sns.amazonaws.com", "arn:aws:sns:eu-west-1:1:elsewhere"));
    stack.add(id!("Topic"), Topic::new().queue(&queue));
    stack.add(id!("Rule"), EventRule::matching(json!({ "source": ["shop"] })).to(&queue));
    stack.add(id!("Files"), Bucket::new().notify_queue(&queue, ObjectEvents::created()));
    let template = template(stack);
    let policies = template["Resources"].as_object().expect("resources").values();
    assert_eq!(policies.filter(|resource| resource["Type"] == "AWS::SQS::QueuePolicy").count(), 1);
    let sids: Vec<&JsonValue> = statements(&template, "JobsPolicy").iter().map(|statement| &statement["Sid"]).collect();
    assert_eq!(plain!(sids), plain!(["TlsOnly", null, "FromFiles", "FromRule", "FromTopic"]));
}

/// Services that deliver to what a key encrypts may use the key, whatever the order of the calls.
#[test]
fn a_key_lets_in_who_delivers_to_what_it_encrypts() {
    let mut stack = Stack::new("delivery");
    let queue = stack.add(id!("Jobs"), aws::sqs::Queue::new());
    stack.add(id!("Rule"), EventRule::every(Recurrence::hours(1)).to(&queue));
    let key = stack.add(id!("Key"), Key::new());
    let alarms = stack.add(id!("Alarms"), Topic::new().encrypted_with(&key));
    stack.add(id!("Nightly"), EventRule::every(Recurrence::days(1)).to(&alarms));
    let template = template(stack);
    let policy = properties(&template, "Key")["KeyPolicy"]["Statement"].as_array().expect("statements");
    let services: Vec<&JsonValue> = policy.iter().map(|statement| &statement["Principal"]["Service"]).collect();
    assert_eq!(plain!(services), plain!([null, "cloudwatch.amazonaws.com", "events.amazonaws.com"]));
}

fn storage() -> Stack {
    let mut stack = Stack::new("storage");
    let key = stack.add(id!("FilesKey"), Key::new());
    let logs = stack.add(id!("AccessLogs"), Bucket::new().lifecycle(LifecycleRule::all().expire_after_days(lit!(90))));
    let jobs = stack.add(id!("Jobs"), Queue::new());
    let news = stack.add(id!("News"), Topic::new());
    let files = stack.add(
        id!("Files"),
        Bucket::new()
            .encrypted_with(&key)
            .versioned()
            .lifecycle(
                LifecycleRule::under("drafts/")
                    .to_infrequent_access_after_days(lit!(30))
                    .move_after_days(StorageClass::Glacier, lit!(90))
                    .expire_after_days(lit!(365))
                    .old_versions_expire_after_days(lit!(30)),
            )
            .cors(BucketCors::from(["https://shop.example.com"]).methods(["GET", "PUT"]).headers(["content-type"]))
            .access_logs_to(&logs, "files/")
            .event_bridge()
            .notify_queue(&jobs, ObjectEvents::created().under("uploads/").ending(".png"))
            .notify_topic(&news, ObjectEvents::removed()),
    );
    stack.add(id!("Handler"), handler().grant(files.read_of("uploads/*")).grant(files.put()).grant(files.list()));
    stack
}

#[test]
fn buckets() {
    insta::assert_snapshot!(text_without(storage(), "Handler"));
}

/// A bucket waits for the policy that lets it send, and that policy does not wait for the bucket.
#[test]
fn a_bucket_and_who_it_tells_do_not_wait_for_each_other() {
    let template = template(storage());
    assert_eq!(template["Resources"]["Files"]["DependsOn"], plain!(["JobsPolicy", "NewsPolicy"]));
    let lets_in = statement(&template, "JobsPolicy", "FromFiles");
    assert_eq!(lets_in["Condition"], plain!({"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}));

    let mut stack = Stack::new("named");
    let jobs = stack.add(id!("Jobs"), Queue::new());
    stack.add(id!("Files"), Bucket::new().name("acme-files").notify_queue(&jobs, ObjectEvents::created()));
    let template = crate::template(stack);
    let lets_in = statement(&template, "JobsPolicy", "FromFiles");
    let arn = plain!({"Fn::Sub": "arn:${AWS::Partition}:s3:::acme-files"});
    assert_eq!(lets_in["Condition"], plain!({"ArnEquals": {"aws:SourceArn": arn}}));
}

#[test]
fn notifications_of_the_same_objects_are_refused() {
    let mut stack = Stack::new("overlap");
    let (one, two) = (stack.add(id!("One"), Queue::new()), stack.add(id!("Two"), Queue::new()));
    let files = Bucket::new()
        .notify_queue(&one, ObjectEvents::created().under("in/"))
        .notify_queue(&two, ObjectEvents::of("s3:ObjectCreated:Put").under("in/pictures/"));
    stack.add(id!("Files"), files);
    assert_eq!(rules(stack), ["notification-overlap"]);
}

fn time_and_events() -> Stack {
    let mut stack = Stack::new("events");
    let handler = stack.add(id!("Handler"), handler());
    let letters = stack.add(id!("Letters"), Queue::new());
    let ordered = stack.add(id!("Ordered"), Queue::fifo(Fifo::new().content_based_deduplication()));
    let alarms = stack.add(id!("Alarms"), Topic::new());
    let bus = stack.add(id!("Bus"), aws::events::EventBus::new("shop"));
    let clicks = stack.add(id!("Clicks"), Stream::new());
    let wait = json!({ "Type": "Wait", "Seconds": 1, "End": true });
    let flow = stack.add(id!("Flow"), StateMachine::new(json!({ "StartAt": "Wait", "States": { "Wait": wait } })));
    stack.add(
        id!("Placed"),
        EventRule::matching(json!({ "source": ["shop"], "detail-type": ["OrderPlaced"] }))
            .bus(&bus)
            .to(EventTarget::of(&handler)
                .dead_letters(&letters)
                .retry(DeliveryRetry { attempts: lit!(3), max_age_seconds: lit!(600) }))
            .to(EventTarget::of(&ordered).part("$.detail").message_group("orders"))
            .to(EventTarget::of(&alarms).template([("id", "$.detail.id")], "\"order <id> is placed\""))
            .to(&flow)
            .to(EventTarget::of(&clicks).input(json!({ "stack": stack_name() }))),
    );
    stack.add(
        id!("Mornings"),
        Schedule::every(Recurrence::cron("0 8 ? * MON-FRI *"))
            .call(&handler)
            .timezone("Europe/Berlin")
            .within_minutes(lit!(15))
            .input(json!({ "rate": 100, "api": stack_name() }))
            .dead_letters(&letters),
    );
    stack.add(id!("Launch"), Schedule::once("2030-01-01T00:00:00").call(&flow));
    stack.add(
        id!("Purge"),
        Schedule::every(Recurrence::days(1))
            .call_api("sqs", "purgeQueue", letters.allow(["sqs:PurgeQueue"]))
            .input(json!({ "QueueUrl": letters.reference() })),
    );
    stack
}

#[test]
fn rules_and_schedules() {
    insta::assert_snapshot!(text_without(time_and_events(), "Handler"));
}

#[test]
fn what_cannot_happen_is_refused() {
    let mut stack = Stack::new("times");
    let handler = stack.add(id!("Handler"), handler());
    stack.add(id!("Never"), EventRule::every(Recurrence::minutes(0)).to(&handler));
    stack.add(id!("Both"), EventRule::every(Recurrence::cron("0 8 1 * MON *")).to(&handler));
    stack.add(id!("Five"), EventRule::every(Recurrence::cron("0 8 * * ?")).to(&handler));
    stack.add(id!("Zone"), Schedule::once("2030-01-01T00:00:00Z").call(&handler));
    assert_eq!(rules(stack), ["recurrence"; 4]);
}

#[test]
fn a_fifo_queue_takes_what_has_a_group() {
    let mut stack = Stack::new("groups");
    let ordered = stack.add(id!("Ordered"), Queue::fifo(Fifo::new()));
    let jobs = stack.add(id!("Jobs"), Queue::new());
    stack.add(id!("One"), EventRule::every(Recurrence::hours(1)).to(&ordered));
    stack.add(id!("Two"), Schedule::every(Recurrence::hours(1)).call(&jobs).message_group("orders"));
    stack.add(id!("News"), Topic::new().queue(&ordered));
    stack.add(id!("Mixed"), Queue::new().dead_letters_to(&ordered, lit!(5)));
    let mut rules = rules(stack);
    rules.sort();
    assert_eq!(rules, ["dead-letters", "fifo-subscription", "message-group", "message-group"]);
}

fn tables() -> Stack {
    let mut stack = Stack::new("tables");
    let key = stack.add(id!("TableKey"), Key::new());
    let changes =
        stack.add(id!("Changes"), Stream::new().shards(lit!(2)).retention_hours(lit!(48)).encrypted_with(&key));
    let orders = stack.add(
        id!("Orders"),
        Table::keyed_by("customer", KeyType::String)
            .sorted_by("placed", KeyType::Number)
            .max_write_units(lit!(1000))
            .index("ByState", TableIndex::keyed_by("state", KeyType::String).only_keys().max_write_units(lit!(1000)))
            .index(
                "ByDay",
                TableIndex::keyed_by("day", KeyType::String).sorted_by("placed", KeyType::Number).with(["total"]),
            )
            .local_index("ByTotal", LocalIndex::sorted_by("total", KeyType::Number))
            .stream(StreamView::NewAndOldImages)
            .stream_to(&changes)
            .expires_at("expires")
            .contributor_insights()
            .infrequent_access()
            .encrypted_with(&key)
            .deletion_protection(),
    );
    let scaling = || CapacityScaling { min: lit!(5), max: lit!(500), percent: lit!(70) };
    stack.add(
        id!("Users"),
        Table::keyed_by("id", KeyType::String)
            .provisioned(lit!(5), lit!(5))
            .scale_reads(scaling())
            .scale_writes(scaling())
            .index("by-mail", TableIndex::keyed_by("mail", KeyType::String)),
    );
    let all = [orders.read(), orders.stream_read(), orders.write(), changes.read()];
    stack.add(id!("Handler"), all.into_iter().fold(handler(), Function::grant));
    stack
}

#[test]
fn tables_with_indexes() {
    insta::assert_snapshot!(text_without(tables(), "Handler"));
}

/// Reading goes through the indexes, writing and the stream do not; the customer's key is covered by each.
#[test]
fn a_grant_on_a_table_covers_what_it_needs() {
    let template = template(tables());
    let granted = granted(&template, "HandlerRole");
    let arn = plain!({"Fn::GetAtt": ["Orders", "Arn"]});
    assert_eq!(granted[0]["Resource"], plain!([arn, {"Fn::Sub": "${Orders.Arn}/index/*"}]));
    assert_eq!(granted[1]["Resource"], plain!({"Fn::GetAtt": ["TableKey", "Arn"]}));
    assert_eq!(granted[2]["Resource"], plain!({"Fn::GetAtt": ["Orders", "StreamArn"]}));
    let write = granted.iter().find(|statement| statement["Action"][0] == "dynamodb:BatchWriteItem");
    assert_eq!(write.map(|statement| &statement["Resource"]), Some(&arn));
}

#[test]
fn mistakes_in_tables() {
    let mut stack = Stack::new("mistakes");
    let table = || Table::keyed_by("id", KeyType::String);
    stack.add(id!("Local"), table().local_index("ByDay", LocalIndex::sorted_by("day", KeyType::String)));
    stack.add(id!("Types"), table().index("Again", TableIndex::keyed_by("id", KeyType::Number)));
    stack.add(id!("Name"), table().index("no", TableIndex::keyed_by("day", KeyType::String)));
    let provisioned = TableIndex::keyed_by("day", KeyType::String).provisioned(lit!(1), lit!(1));
    stack.add(id!("Billing"), table().index("ByDay", provisioned));
    let mut rules = rules(stack);
    rules.sort();
    assert_eq!(rules, ["index-capacity", "index-name", "local-index", "table-attribute"]);
}

fn settings() -> Stack {
    let mut stack = Stack::new("settings");
    let key = stack.add(id!("SecretKey"), Key::new());
    let webhook =
        stack.add(id!("Webhook"), Secret::generated().describe("where alarms are posted").encrypted_with(&key));
    stack.add(
        id!("Database"),
        Secret::generated().beside(json!({ "username": "orders" }), "password").length(lit!(40)).without_punctuation(),
    );
    let limit = stack.add(id!("Limit"), SsmParameter::text("100").name("/orders/limit").pattern("^[0-9]+$"));
    stack.add(id!("Regions"), SsmParameter::list(["eu-west-1", "eu-central-1"]));
    let all = [webhook.read(), limit.read(), limit.write()];
    let run = stack.add(id!("Handler"), all.into_iter().fold(handler(), Function::grant));
    let queue = stack.add(id!("Jobs"), Queue::new());
    let parameters = json!({ "QueueUrl": queue.reference(), "MessageBody.$": "$" });
    let call = json!({ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": parameters, "End": true });
    let flow = stack.add(
        id!("Flow"),
        StateMachine::express(json!({ "StartAt": "Run", "States": { "Run": call } })).grant(queue.send()).tracing(),
    );
    stack.grant(&run, flow.start_sync());
    stack
}

#[test]
fn secrets_parameters_and_state_machines() {
    insta::assert_snapshot!(text_without(settings(), "Handler"));
}

#[test]
fn a_function_may_do_what_it_was_granted() {
    let template = template(settings());
    let granted = granted(&template, "HandlerRole");
    let actions: Vec<&JsonValue> = granted.iter().map(|statement| &statement["Action"]).collect();
    let expected = plain!([
        ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
        "kms:Decrypt",
        ["ssm:GetParameter", "ssm:GetParameters"],
        "ssm:PutParameter",
        "states:StartSyncExecution"
    ]);
    assert_eq!(plain!(actions), expected);
    assert!(granted.iter().all(|statement| statement["Resource"] != "*"));
}

/// Where data lives, it stays when the stack goes, unless its author says otherwise.
#[test]
fn data_stays() {
    for (stack, ids) in [
        (messaging(), ["Orders", "OrdersDeadLetters", "OrdersKey"].as_slice()),
        (storage(), &["Files", "FilesPolicy", "FilesKey"]),
        (tables(), &["Orders", "Changes"]),
        (settings(), &["Webhook"]),
    ] {
        let template = template(stack);
        for id in ids {
            let resource = &template["Resources"][*id];
            assert_eq!(
                (&resource["DeletionPolicy"], &resource["UpdateReplacePolicy"]),
                (&plain!("Retain"), &plain!("Retain")),
                "{id}"
            );
        }
    }
    let mut stack = Stack::new("gone");
    stack.add(id!("Jobs"), Queue::new().dead_letters_after(lit!(3)).delete_with_stack());
    stack.add(id!("Files"), Bucket::new().delete_with_stack());
    let template = template(stack);
    for id in ["Jobs", "JobsDeadLetters", "Files", "FilesPolicy"] {
        assert_eq!(template["Resources"][id]["DeletionPolicy"], "Delete", "{id}");
    }
}

/// The order of `add` calls leaves no trace.
#[test]
fn order_leaves_no_trace() {
    let mut one = Stack::new("order");
    let jobs = one.add(id!("Jobs"), Queue::new());
    one.add(id!("A"), Topic::new().queue(&jobs));
    one.add(id!("B"), Topic::new().queue(&jobs));
    let mut other = Stack::new("order");
    let jobs = other.add(id!("Jobs"), Queue::new());
    other.add(id!("B"), Topic::new().queue(&jobs));
    other.add(id!("A"), Topic::new().queue(&jobs));
    assert_eq!(text(one), text(other));
}
