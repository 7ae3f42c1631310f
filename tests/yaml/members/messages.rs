//! Queues, topics, streams, keys, secrets, parameters, API keys.

use formwork::prelude::*;

use super::Family;

pub(super) const GROUPS: &[&str] = &["api_keys", "keys", "queues", "secrets", "ssm_parameters", "streams", "topics"];

const TEXT: &str = r#"
stack: orders
parameters:
  Given: { Type: String, NoEcho: true }
keys:
  Own:
    description: what orders are encrypted with
    alias: orders
    rotate_every: 180d
    multi_region: true
    pending: 10d
    delete_with_stack: true
    statements:
      - allow: [kms:Decrypt, kms:GenerateDataKey]
        on: '*'
        for_service: s3.amazonaws.com
        when: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }
        sid: Buckets
      - { allow: kms:Encrypt, on: ['*'], for_principals: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }
      - { deny: kms:ScheduleKeyDeletion, on: '*', for_anyone: true }
topics:
  News: {}
  Orders:
    name: orders
    display_name: Orders
    encrypted_with: Own
    tracing: true
    queues:
      - Plain
      - { queue: Jobs, raw: true, filter: { kind: [new] }, dead_letters: Lost }
      - { queue: Other, filter_body: { kind: [old] } }
    email: { Team: team@example.com }
    https: { Hook: https://example.com/hook }
    sms: { Duty: '+15555550100' }
    statements:
      - { allow: sns:Publish, on: '*', for_service: s3.amazonaws.com, when: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } } }
  Ordered: { fifo: { content_based_deduplication: true, high_throughput: true } }
  InOrder: { fifo: true }
event_rules:
  Hourly: { every: 1h, to: { queue: Plain } }
queues:
  Plain: {}
  Other: {}
  Lost: {}
  Jobs:
    name: jobs
    visibility_timeout: 2m
    retention: 2d
    delay: 5s
    wait: 20s
    max_message: 64KB
    dead_letters: { after: 3 }
    encrypted_with: Own
    accepts_from: [{ topic: News }, { rule: Hourly }, { service: s3.amazonaws.com, source_arn: 'arn:aws:s3:::photos' }]
    delete_with_stack: true
  LostInOrder: { fifo: true }
  InTurn: { fifo: { content_based_deduplication: true, high_throughput: true }, dead_letters: { after: 5, to: LostInOrder } }
streams:
  Clicks: { name: clicks, shards: 2, retention: 2d, encrypted_with: Own, delete_with_stack: true }
secrets:
  Login:
    name: orders/login
    description: who reads orders
    length: 40
    without: '"@/'
    without_punctuation: true
    beside: { members: { username: orders }, key: password }
    encrypted_with: Own
    delete_with_stack: true
ssm_parameters:
  Limit: { text: '100', name: /orders/limit, description: orders a day, pattern: '^[0-9]+$', advanced: true }
  Zones: { list: [a, b] }
api_keys:
  Acme: { name: acme, description: Acme Ltd., customer: '42', value: !Ref Given, disabled: true }
"#;

fn rust() -> Stack {
    let mut stack = Stack::new("orders");
    let given = stack.parameter(id!("Given"), Param::string().no_echo());
    let own = stack.add(
        id!("Own"),
        Key::new()
            .describe("what orders are encrypted with")
            .alias("orders")
            .rotate_every_days(lit!(180))
            .multi_region()
            .pending_days(lit!(10))
            .delete_with_stack()
            .statement(
                Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
                    .on(["*"])
                    .for_service("s3.amazonaws.com")
                    .when("StringEquals", "aws:SourceAccount", account_id())
                    .sid("Buckets"),
            )
            .statement(Statement::allow(["kms:Encrypt"]).on(["*"]).for_principals([sub!(
                "arn:{}:iam::{}:root",
                partition(),
                account_id()
            )]))
            .statement(Statement::deny(["kms:ScheduleKeyDeletion"]).on(["*"]).for_anyone()),
    );
    let news = stack.add(id!("News"), Topic::new());
    let plain = stack.add(id!("Plain"), Queue::new());
    let other = stack.add(id!("Other"), Queue::new());
    let lost = stack.add(id!("Lost"), Queue::new());
    let hourly = stack.add(id!("Hourly"), EventRule::every(Recurrence::hours(1)).to(&plain));
    let jobs = stack.add(
        id!("Jobs"),
        Queue::new()
            .name("jobs")
            .visibility_timeout(lit!(120))
            .retention_seconds(lit!(172_800))
            .delay_seconds(lit!(5))
            .wait_seconds(lit!(20))
            .max_message_bytes(lit!(65_536))
            .dead_letters_after(lit!(3))
            .encrypted_with(&own)
            .accepts_from_topic(&news)
            .accepts_from_rule(&hourly)
            .accepts_from("s3.amazonaws.com", "arn:aws:s3:::photos")
            .delete_with_stack(),
    );
    let fifo = || Fifo::new().content_based_deduplication().high_throughput();
    let lost_in_order = stack.add(id!("LostInOrder"), Queue::fifo(Fifo::new()));
    stack.add(id!("InTurn"), Queue::fifo(fifo()).dead_letters_to(&lost_in_order, lit!(5)));
    stack.add(
        id!("Orders"),
        Topic::new()
            .name("orders")
            .display_name("Orders")
            .encrypted_with(&own)
            .tracing()
            .queue(&plain)
            .queue(Subscription::of(&jobs).raw().filter(json!({ "kind": ["new"] })).dead_letters(&lost))
            .queue(Subscription::of(&other).filter_body(json!({ "kind": ["old"] })))
            .email(id!("Team"), "team@example.com")
            .https(id!("Hook"), "https://example.com/hook")
            .sms(id!("Duty"), "+15555550100")
            .statement(Statement::allow(["sns:Publish"]).on(["*"]).for_service("s3.amazonaws.com").when(
                "StringEquals",
                "aws:SourceAccount",
                account_id(),
            )),
    );
    stack.add(id!("Ordered"), Topic::fifo(fifo()));
    stack.add(id!("InOrder"), Topic::fifo(Fifo::new()));
    stack.add(
        id!("Clicks"),
        Stream::new().name("clicks").shards(lit!(2)).retention_hours(lit!(48)).encrypted_with(&own).delete_with_stack(),
    );
    stack.add(
        id!("Login"),
        Secret::generated()
            .name("orders/login")
            .describe("who reads orders")
            .length(lit!(40))
            .without("\"@/")
            .without_punctuation()
            .beside(json!({ "username": "orders" }), "password")
            .encrypted_with(&own)
            .delete_with_stack(),
    );
    let limit = SsmParameter::text("100").name("/orders/limit").describe("orders a day").pattern("^[0-9]+$");
    stack.add(id!("Limit"), limit.advanced());
    stack.add(id!("Zones"), SsmParameter::list(["a", "b"]));
    stack.add(id!("Acme"), ApiKey::new().named("acme").describe("Acme Ltd.").customer("42").value(&given).disabled());
    stack
}

#[test]
fn members() {
    Family { groups: GROUPS, text: TEXT, rust: rust(), elsewhere: &[], idle: &[] }.check();
}
