//! What is said of values that do not fit, construct by construct.

use snapbox::{assert_data_eq, str};

use crate::mistakes;

#[test]
fn of_queues_and_topics() {
    let text = "stack: orders
topics:
  News: { display: News }
  Mail: { email: [team@example.com] }
  Both: { queues: [{ queue: Jobs, filter: {}, filter_body: {} }] }
  Far: { queues: [Jbos] }
  Kind: { queues: [Clicks], encrypted_with: arn }
queues:
  Jobs: { visibility_timeout: 13h, retention: 3y, max_message: 2MB, wait: 21, delay: soon }
  Lost: { dead_letters: { after: 0 } }
  Self: { dead_letters: { to: Jobs } }
  From: { accepts_from: [{ topic: News, rule: Hourly }, { service: s3.amazonaws.com }] }
  Turn: { fifo: false }
  Named: { name: jobs.fifo }
streams:
  Clicks: { shards: 0, retention: 1h }
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
3:11 stack-file: nothing here is called `display` (there are `name`, `display_name`, `fifo`, `encrypted_with`, `tracing`, `queues`, `email`, `https`, `sms`, `statements`)
4:18 stack-file: a list stands here, where an object is wanted
5:20 stack-file: a subscription has one of `filter` and `filter_body`
6:19 unknown-name: there is no resource or parameter `Jbos` in stack `orders`
7:45 unknown-name: there is no resource or parameter `arn` in stack `orders`
9:31 stack-file: `13h` is out of range: 0 to 12h
9:47 stack-file: `3y` is not a time: write `30s`, `5m`, `1h30m`, or a plain number (seconds)
9:64 stack-file: `2MB` is out of range: 1KB to 1MB
9:75 stack-file: 21 is out of range: 0 to 20 (seconds)
9:86 stack-file: `soon` is not a time: write `30s`, `5m`, `1h30m`, or a plain number (seconds)
10:34 stack-file: 0 is out of range: 1 to 1000
11:25 stack-file: `after` is missing (it has to be said: `after: ..`)
12:26 stack-file: what may come in is one thing: `topic` and `rule` do not go together
13:17 stack-file: write `true`, or leave `fifo` out
14:3 queue-name: the name `jobs.fifo` is that of a FIFO queue, and this is none (write `fifo: true`, or give it another name)
16:21 stack-file: 0 is out of range: 1 to 100000
16:35 stack-file: `1h` is out of range: 1d to 365d

"#]]
    );
    let text = "stack: orders
topics:
  Far: { queues: [Jbos] }
  Kind: { queues: [Clicks] }
queues:
  Named: { name: jobs.fifo }
streams:
  Clicks: {}
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
3:19 unknown-name: there is no resource or parameter `Jbos` in stack `orders`
4:20 wrong-kind: `Clicks` is an `AWS::Kinesis::Stream`, where an `AWS::SQS::Queue` is wanted
6:3 queue-name: the name `jobs.fifo` is that of a FIFO queue, and this is none (write `fifo: true`, or give it another name)

"#]]
    );
}

#[test]
fn of_keys_secrets_and_parameters() {
    let text = "stack: orders
keys:
  Own: { rotate_every: 30d, pending: 31, alias: alias/orders }
  Open: { statements: [{ on: '*' }, { allow: 'kms:*', for_anyone: true, for_service: s3.amazonaws.com }] }
secrets:
  Login: { length: 0, beside: { members: {} } }
  Far: { encrypted_with: not here }
ssm_parameters:
  None: {}
  Two: { text: a, list: [b] }
api_keys:
  Acme: { customer: [42], disabled: maybe }
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
3:24 stack-file: `30d` is out of range: 90d to 2560d
3:38 stack-file: 31 is out of range: 7 to 30 (days)
4:24 stack-file: a statement says one of `allow` and `deny`
6:20 stack-file: 0 is out of range: 1 to 4096
6:31 stack-file: `key` is missing (it has to be said: `key: ..`)
7:26 stack-file: `not here` is neither the name of a resource of this stack nor an ARN, which begins with `arn:`
9:9 stack-file: a parameter has one of `text` and `list`
10:8 stack-file: a parameter has one of `text` and `list`
12:21 stack-file: a list stands here, where text is wanted
12:37 stack-file: the text `maybe` stands here, where `true` or `false` is wanted

"#]]
    );
}

#[test]
fn of_alarms() {
    let text = "stack: orders
alarms:
  Bare: {}
  Never: { on: { throttles: Handler } }
  Twice: { on: { throttles: Handler }, above: 1, below: 2 }
  Long: { on: { throttles: Handler }, above: 1, for: 5m, in: 1m }
  Spans: { on: { throttles: Handler }, above: 1, in: 90s, periods: 0 }
  Text: { on: { throttles: Handler }, above: many, missing_data: bad, open_ops_item: huge }
  Word: { on: throttles, above: 1 }
  None: { on: { throttled: Handler }, above: 1 }
composite_alarms:
  Odd: { when: { some: [Bare] } }
  Short: { when: Bare, suppressed_by: { alarm: Bare, wait: 1 } }
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
3:9 stack-file: an alarm needs a word that says what it is: `above`, `at_least`, `below`, `at_most`, `above_usual`, `below_usual` or `unusual`
4:10 stack-file: an alarm needs a word that says what it is: `above`, `at_least`, `below`, `at_most`, `above_usual`, `below_usual` or `unusual`
5:10 stack-file: an alarm is one thing: `above` and `below` do not go together
6:9 stack-file: `for` says the spans and their number: leave `in` and `periods` out
7:54 stack-file: `90s` is no whole number of minutes
7:68 stack-file: 0 is out of range: at least 1
8:46 stack-file: the text `many` stands here, where a number is wanted
8:66 stack-file: `bad` is none of what can stand here (there are `quiet`, `breaching`, `ignore`, `missing`)
8:86 stack-file: `huge` is none of what can stand here (did you mean `high`?)
9:15 stack-file: the text `throttles` stands here, where a metric such as `{errors: Handler}` is wanted
10:15 stack-file: there is no metric `throttled`; did you mean `throttles`?
12:18 stack-file: `some` is none of what can stand here (there are `firing`, `ok`, `unknown`, `all`, `any`, `not`)
13:39 stack-file: `extension` is missing (it has to be said: `extension: ..`)

"#]]
    );
    let text = "stack: orders
topics:
  Team: {}
functions:
  Handler: { runtime: python3.13, handler: index.handler, code: { inline: 'def handler(event, context): return {}' } }
alarms:
  Far: { on: { throttles: Hndler }, above: 1 }
  Kind: { on: { throttles: Handler }, above: 1, notify: Handler }
  Six: { on: { throttles: Handler }, above: 1, act: ['arn:a:b:c:d:e', 'arn:a:b:c:d:f', 'arn:a:b:c:d:g', 'arn:a:b:c:d:h', 'arn:a:b:c:d:i', 'arn:a:b:c:d:j'] }
";
    assert_data_eq!(
        mistakes(text),
        str![[r#"
7:27 unknown-name: there is no resource `Hndler` in stack `orders` (did you mean `Handler`? else say what it is where a construct makes it beside its own: `{bucket: SiteBucket}`)
8:28 wrong-kind: `Handler` is an `AWS::Lambda::Function`, where an `AWS::SNS::Topic` is wanted
9:3 alarm-actions: `AlarmActions` has 6 actions; CloudWatch takes 5 (let one topic tell several)

"#]]
    );
}

/// What is proposed can be written into the file.
#[test]
fn proposals_are_members() {
    let text = "stack: orders
tables: { Orders: { keyed_by: { id: string } } }
queues:
  Jobs: { name: jobs.fifo }
functions:
  Handler: { runtime: python3.13, handler: index.handler, code: { inline: 'def handler(event, context): return {}' }, timeout: 1m, on: [{ queue: Jobs }, { table: Orders, start: latest }] }
apis:
  Api: { name: orders, routes: { GET /orders: {} } }
stages:
  Prod: { api: Api, name: prod }
usage_plans:
  Basic: { stages: Prod }
function_urls:
  Url: { of: Handler, public_without_login: true, cors: { origins: '*', credentials: true } }
";
    let said = mistakes(text);
    assert!(!said.contains("(..)") && !said.contains("::new(") && !said.contains("lit!"), "{said}");
    assert_data_eq!(
        said,
        str![[r#"
4:3 queue-name: the name `jobs.fifo` is that of a FIFO queue, and this is none (write `fifo: true`, or give it another name)
6:3 queue-dead-letters: a message of `Jobs` that cannot be handled comes again and again, for days (add `dead_letters: {after: 5}` to the queue)
6:3 queue-visibility: `Jobs` hides a message for 30 s, and `Handler` may take 60 s: Lambda refuses (give the queue `visibility_timeout: 360`: six times the timeout, and the batch window)
6:3 table-stream: table `Orders` has no stream (add `stream: NEW_AND_OLD_IMAGES` to the table)
8:3 route-without-target: the route `GET /orders` leads nowhere (say `defaults: {function: ..}`, or `function: ..`)
12:3 plan-without-limits: this plan limits nothing: no throttle, no quota (say `throttle` or `quota`)
14:3 url-cors: browsers send no credentials where every origin is welcome (name the origins, or leave `credentials: true` out)

"#]]
    );
}
